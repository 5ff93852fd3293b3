# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Hola, { $name }:
mail-greeting-plain = Hola:
mail-footer-never = Nunca le pedimos por e-mail su contraseña ni códigos.
# $host: the host of the console
mail-footer-doubt = ¿Duda de que este e-mail sea nuestro? No use los enlaces: escriba { $host } directamente en su navegador.
# $event: a code such as AC-7F3K9QX; $time: date and time
mail-footer-event = Evento { $event } · { $time }
mail-footer-sent-to = Enviado a { $address }

## Facts in a list

mail-fact-when = Fecha y hora
mail-fact-device = Dispositivo
mail-fact-network = Dirección de red
mail-fact-account = Cuenta
mail-fact-event = Evento
mail-fact-login = Identificador
mail-fact-valid = Enlace válido hasta
mail-fact-organization = Organización
mail-fact-by = Por
mail-fact-invited-by = Persona que invita
mail-fact-invited = Dirección invitada
mail-fact-member = Miembro
mail-fact-role = Rol
mail-fact-accounting = Contabilidad
mail-fact-last-day = Último día
mail-fact-product = Producto
mail-fact-kind = Todos los productos de un tipo
mail-fact-team = Equipo
mail-fact-billing-messages = Mensajes de facturación
mail-fact-product-messages = Mensajes de productos
mail-unknown = desconocido

## Security alerts: what to do. They hold no link.

mail-alert-yours = ¿Fue usted? Entonces no tiene que hacer nada.
# $event: a code
mail-alert-not-yours = ¿No fue usted? Abra la consola como lo hace habitualmente, establezca una contraseña nueva con «¿Olvidó su contraseña?» y busque el evento { $event } en su actividad reciente.

## Verify address

mail-verify-subject = Confirme su dirección
mail-verify-preheader = Solo falta un paso para que exista su cuenta.
mail-verify-text = Alguien, probablemente usted, se ha registrado con esta dirección. Confirme que es suya.
mail-verify-action = Confirmar mi dirección
mail-verify-after = ¿No fue usted? Entonces no haga nada: sin la confirmación no se crea ninguna cuenta.

## Account exists already

mail-exists-subject = Ya tiene una cuenta
mail-exists-preheader = Alguien se ha registrado con su dirección. No se ha cambiado nada.
mail-exists-text = Alguien, quizá usted, ha querido abrir una cuenta con su dirección. Usted ya tiene una y no se ha cambiado nada en ella.
mail-exists-next = Para entrar, abra la consola como lo hace habitualmente e inicie sesión. Si no recuerda la contraseña, elija allí «¿Olvidó su contraseña?».

## Sign-in

# $device: such as Firefox, Linux
mail-signed-in-new-subject = Nueva sesión en su cuenta: { $device }
mail-signed-in-subject = Inicio de sesión en su cuenta: { $device }
mail-signed-in-preheader = Cuándo y dónde fue, y qué hacer si no fue usted.
mail-signed-in-new-text = Alguien ha iniciado sesión en su cuenta desde un dispositivo o una red que no hemos visto en los últimos 90 días.
mail-signed-in-text = Alguien ha iniciado sesión en su cuenta. Usted pidió que le avisáramos de cada inicio de sesión.

## Wrong password

mail-wrong-subject = Contraseña incorrecta introducida en su cuenta
mail-wrong-preheader = Nadie ha entrado. Qué puede significar y qué hacer.
# $count: how often
mail-wrong-text = { $count ->
    [one] Alguien ha introducido una contraseña incorrecta en su cuenta.
   *[other] Alguien ha introducido { $count } veces una contraseña incorrecta en su cuenta. Este es el último intento:
  }
mail-wrong-next = Si fue usted quien se equivocó al escribirla, no tiene que hacer nada.

## Account locked

mail-locked-subject = Su cuenta está bloqueada para dispositivos nuevos
mail-locked-preheader = Demasiadas contraseñas incorrectas. Los dispositivos que ya usa siguen funcionando.
mail-locked-text = Se ha introducido demasiadas veces una contraseña incorrecta. Los dispositivos en los que ya ha iniciado sesión siguen funcionando; en los demás no se podrá iniciar sesión hasta que usted desbloquee la cuenta.
mail-locked-action = Desbloquear mi cuenta
mail-locked-after = El desbloqueo no cambia su contraseña. Si es posible que alguien la conozca, establezca una nueva con «¿Olvidó su contraseña?».

## Reset

mail-reset-subject = Establezca una contraseña nueva
mail-reset-preheader = El enlace funciona una sola vez, durante 60 minutos.
mail-reset-text = Alguien, probablemente usted, ha pedido un enlace para establecer una contraseña nueva.
mail-reset-action = Establecer la contraseña
mail-reset-after = ¿No fue usted? Entonces no haga nada: su contraseña sigue siendo la misma.

mail-reset-asked-subject = Se ha pedido un enlace para establecer su contraseña
mail-reset-asked-preheader = Se ha enviado a su otra dirección. Qué hacer si no fue usted.
mail-reset-asked-text = Alguien ha pedido un enlace para establecer una contraseña nueva. Lo hemos enviado a la otra dirección de su cuenta, no a esta.

## Forgotten login

mail-logins-subject = Sus identificadores
mail-logins-preheader = Las cuentas que tienen esta dirección como e-mail de recuperación.
mail-logins-text = Ha preguntado qué identificadores tienen esta dirección como e-mail de recuperación:
mail-logins-action = Iniciar sesión
mail-logins-after = ¿No fue usted quien lo preguntó? Entonces no haga nada.

## Password changed

mail-password-changed-subject = Se ha cambiado su contraseña
mail-password-changed-preheader = Se han cerrado todas las sesiones de su cuenta.
mail-password-changed-text = Se ha cambiado la contraseña de su cuenta. Se han cerrado todas sus sesiones.

## Invitation

# $inviter, $organization: names, shortened if they are long
mail-invitation-subject = { $inviter } le invita a { $organization }
mail-invitation-preheader = Lo que podría hacer allí y hasta cuándo vale la invitación.
mail-invitation-text = { $inviter } le invita a ser miembro de la organización { $organization }.
mail-invitation-legal-representative = Como representante legal tendría todos los derechos y la responsabilidad legal de la organización.
mail-invitation-administrator = Como administrador tendría todos los derechos menos uno: a los representantes legales los nombran los representantes legales.
mail-invitation-collaborator = Con derechos limitados vería y usaría lo que se ha elegido para usted, y figuraría en el directorio de la organización.
mail-invitation-external = Como usuario externo vería y usaría lo que se ha elegido para usted. No figuraría en el directorio de la organización.
mail-invitation-action = Ver la invitación
mail-invitation-next = El enlace por sí solo no cambia nada: la página le pregunta si acepta o rechaza. Si acepta, los administradores de la organización ven su nombre, su dirección de e-mail y si la autenticación de dos factores protege su cuenta, y pueden cambiar sus derechos. Puede abandonar la organización en cualquier momento.
mail-invitation-unexpected = ¿No se lo esperaba? Entonces no haga nada: sin su respuesta no será miembro.

# $email: the address that was invited
mail-accepted-subject = { $email } se ha unido a { $organization }
mail-accepted-text = Su invitación se ha aceptado. Esta persona es ahora miembro de la organización.
mail-declined-subject = { $email } ha rechazado unirse a { $organization }
mail-declined-text = Su invitación se ha rechazado. Nadie se ha hecho miembro con ella.
mail-answered-preheader = La respuesta a una invitación que usted envió.

## Rights changed

mail-rights-subject = Sus derechos en { $organization } han cambiado
mail-rights-role-subject = Su rol en { $organization } ha cambiado
mail-rights-preheader = Qué es diferente ahora y quién lo ha cambiado.
mail-rights-text = Ha cambiado lo que usted puede hacer o recibir en una organización. Esto es lo que es diferente:
# $old, $new: roles
mail-rights-role = { $old } → { $new }
mail-rights-accounting-given = Puede verla y pagar
mail-rights-accounting-taken = Ya no la ve
mail-rights-lasting = Ninguno: los derechos que ha recibido no tienen límite
# $name: a product or a kind of products
mail-rights-both = { $name }: tiene acceso a la gestión y a las cifras
mail-rights-technical = { $name }: tiene acceso a la gestión
mail-rights-statistics = { $name }: tiene acceso a las cifras
mail-rights-none = { $name }: ya no tiene derechos propios
# $name: a team
mail-rights-team-joined = { $name }: ahora forma parte de él y tiene sus derechos
mail-rights-team-left = { $name }: ya no forma parte de él ni tiene sus derechos
mail-rights-on = Los recibe
mail-rights-off = Ya no los recibe
mail-rights-after = ¿Hay algo incorrecto? Pregunte a un administrador de la organización.

## Removed, left

mail-removed-subject = Ya no es miembro de { $organization }
mail-removed-preheader = Qué significa para usted y qué sigue igual.
mail-removed-text = Se le ha quitado de una organización. Ya no puede abrirla, ni tampoco sus productos y documentos.
mail-removed-stays = Su cuenta y sus otras organizaciones siguen igual.
mail-removed-mistake = ¿Ha sido un error? Pregunte a un administrador de la organización: puede invitarle de nuevo.

# $member: a name
mail-left-subject = { $member } ha abandonado { $organization }
mail-left-preheader = Esta persona ya no tiene ningún acceso a la organización.
mail-left-text = Un miembro ha abandonado su organización por decisión propia. Ya no tiene ningún acceso a ella.
mail-left-after = Las contraseñas de productos que esa persona conocía siguen funcionando. Cambie las que importen.

## Legal representative

mail-representative-subject = { $member } ahora representa a { $organization }
mail-representative-text = Su organización tiene otro representante legal: alguien con todos los derechos y con la responsabilidad legal de ella.
mail-representative-no-longer-subject = { $member } ya no representa a { $organization }
mail-representative-no-longer-text = Alguien ya no es representante legal de su organización.
mail-representative-preheader = Un cambio en quién representa a la organización, y quién lo ha hecho.
mail-representative-unexpected = ¿No se lo esperaba? Abra la consola como lo hace habitualmente y revise los miembros y la actividad de la organización.

## Two-factor authentication asked for. It holds no link.

mail-two-factor-asked-subject = { $organization }: active la autenticación de dos factores
mail-two-factor-asked-preheader = Se lo pide alguien que se ocupa de una de sus organizaciones.
mail-two-factor-asked-text = Una organización a la que pertenece le pide que proteja mejor su cuenta: con la autenticación de dos factores, una contraseña que alguien haya descubierto no basta para entrar.
mail-two-factor-asked-how = Abra la consola como lo hace habitualmente, inicie sesión, elija «Gestionar mi cuenta» y después «Autenticación de dos factores».
mail-two-factor-asked-no-link = Este e-mail no contiene ningún enlace, para que nadie pueda imitarlo y llevarle a una página falsa.

## Rights that end

# $day: a date
mail-end-subject = Sus derechos en { $organization } terminan el { $day }
mail-end-text = Unos derechos que usted recibió en una organización valen hasta un día determinado, y ya está cerca.
mail-end-after = ¿Los necesita más tiempo? Pregunte a un administrador de la organización.
mail-end-member-subject = Derechos hasta el { $day }: { $member }, { $organization }
mail-end-member-text = Unos derechos que recibió un miembro de su organización valen hasta un día determinado, y ya está cerca.
mail-end-member-after = ¿Deben valer más tiempo? Abra la consola como lo hace habitualmente y cambie el último día en «Gestión de usuarios». Si no, no tiene que hacer nada.
mail-end-preheader = El último día en que valen y qué hacer si es demasiado pronto.
# $zone: such as Europe/Zurich
mail-end-day = { $day }, hasta medianoche ({ $zone })

## Unlocked by an administrator

mail-unlocked-subject = Su cuenta está desbloqueada
mail-unlocked-preheader = Lo ha hecho un administrador. Su contraseña es la misma que antes.
mail-unlocked-text = Demasiadas contraseñas incorrectas habían bloqueado su cuenta para dispositivos nuevos. Un administrador de una organización a la que pertenece la ha desbloqueado. Su contraseña no se ha cambiado.
mail-unlocked-after = ¿No fue usted quien se equivocó al escribirla? Abra la consola como lo hace habitualmente, establezca una contraseña nueva con «¿Olvidó su contraseña?» y revise su actividad reciente.

## Organization changed

mail-organization-changed-subject = Se han cambiado datos de su organización
mail-organization-changed-preheader = Qué se ha cambiado, quién lo ha hecho y cuándo.
mail-organization-changed-text = Se han cambiado datos de una organización a la que pertenece. Esto es lo que eran y lo que son ahora:
mail-organization-changed-after = ¿Hay algo incorrecto? Un representante legal o un administrador puede volver a cambiarlo en «Mi organización». Las facturas existentes siguen igual.
# $old, $new: what a field said before and says now
mail-change = { $old } → { $new }
mail-change-nothing = (nada)

## Two-factor authentication required

mail-two-factor-required-subject = Ahora se exige la autenticación de dos factores
mail-two-factor-required-preheader = Una de sus organizaciones la pide a partir de ahora.
mail-two-factor-required-text = Una organización a la que pertenece exige a partir de ahora la autenticación de dos factores a todos sus miembros.
mail-two-factor-required-has = Su cuenta la tiene. No tiene que hacer nada.
mail-two-factor-required-lacks = Su cuenta todavía no la tiene. Hasta que la active no puede hacer nada en esta organización; sus otras organizaciones siguen igual.

## Two-factor authentication no longer required

mail-two-factor-released-subject = La autenticación de dos factores ya no se exige
mail-two-factor-released-preheader = Una de sus organizaciones ya no la exige.
mail-two-factor-released-text = Una organización que usted gestiona ya no exige la autenticación de dos factores a sus miembros: quien no la tiene vuelve a entrar solo con su contraseña.
mail-two-factor-released-after = Si no lo esperaba, hable con la persona nombrada arriba. En los ajustes de la organización se puede exigir de nuevo.

## Organization deleted

mail-closed-subject = Se ha eliminado una organización
mail-closed-preheader = Qué desaparece, qué se mantiene y qué hacer si ha sido un error.
# $name: the organization
mail-closed-text = Se ha eliminado la organización { $name }. Ya nadie puede abrirla.
mail-closed-who = Eliminada por
mail-closed-stays = Su cuenta y sus otras organizaciones siguen igual. Los documentos contables de la organización eliminada se conservan durante 10 años, como exige la ley.
# $event: a code
mail-closed-not-yours = ¿No tenía que ocurrir? Contacte de inmediato con soporte e indique el evento { $event }.

## Orders, payments, invoices, the prepaid account. $organization is cut until a subject holds 60
## characters; it needs room for 8 of it beside an amount such as CHF 12’345.67 and a number of five digits.

mail-fact-order = Pedido
mail-fact-invoice = Factura
mail-fact-date = Fecha
mail-fact-billed-to = Dirección de facturación
mail-fact-amount = Importe
mail-fact-method = Forma de pago
mail-fact-net = Total sin IVA
# $rate: such as 8.1 %
mail-fact-vat = IVA { $rate }
mail-fact-total = Total a pagar
mail-fact-gross = Total con IVA
mail-fact-paid-on = Fecha de pago
mail-fact-paid-by = Forma de pago
mail-fact-reserved = Reservado en la cuenta de prepago
mail-fact-returned = Disponible de nuevo
mail-fact-balance = Saldo actual
mail-fact-transfer = Importe de la transferencia
mail-fact-holder = Titular de la cuenta
mail-fact-iban = IBAN
mail-fact-bic = BIC
mail-fact-reference = Referencia
mail-fact-pay-by = A pagar hasta el
# $name: the product; $offer: what the catalog calls it; $from, $to: dates; $net: an amount without VAT
mail-order-line = { $name } · { $offer } · { $from } – { $to } · { $net } sin IVA
mail-order-line-new = { $name } · { $offer } · { $net } sin IVA
# $count: how many
mail-order-more = { $count ->
    [one] { $count } línea más figura en la página del pedido.
   *[other] { $count } líneas más figuran en la página del pedido.
  }
mail-order-action = Ver el pedido
mail-invoice-action = Ver la factura
mail-prepaid-action = Ver la cuenta de prepago
mail-billing-member = Recibe este e-mail porque recibe los mensajes de facturación de esta organización. Puede desactivarlos en la consola, en su propia página de la organización, en «Mensajes».
mail-billing-contact = Recibe este e-mail porque esta dirección es el contacto de contabilidad de la organización.
mail-billing-invoices = Recibe este e-mail porque esta dirección es el «E-mail para facturas» de la dirección de facturación.

# $number: of the order; $amount: with its currency
mail-awaiting-subject = Pedido { $number } por pagar: { $amount }, { $organization }
mail-awaiting-preheader = Qué se ha pedido, cuánto es y cómo se paga.
mail-awaiting-text = El pedido { $number } de { $organization } está confirmado. Sus precios son firmes; está pendiente de pago.
mail-awaiting-open = Para pagarlo, abra el pedido.
mail-awaiting-enclosed = La factura pro forma con su sección de pago (código QR) se adjunta en PDF.
mail-awaiting-over = Mientras tanto, el pedido se pagó o se anuló: no hay nada que hacer.
# In these words in spec/5, "Bank transfer".
mail-transfer-exactly = Los gastos bancarios corren a su cargo; pague exactamente este importe en esta moneda, con esta referencia.
mail-transfer-reference = La referencia es solo de este pedido: una orden permanente con una referencia anterior no lo paga. Los datos de pago con el código QR están en la página del pedido.

mail-received-subject = Pago recibido: { $amount }, pedido { $number }, { $organization }
mail-received-preheader = Cómo se pagó, y sus facturas.
mail-received-text = El pedido { $number } de { $organization } está pagado. Gracias.
mail-received-after = Las facturas están en la consola, en «Historial de facturas».

mail-failed-subject = Pago fallido: { $amount }, pedido { $number }, { $organization }
mail-failed-top-up-subject = Recarga fallida: { $amount }, { $organization }
mail-failed-preheader = No se ha cobrado nada. Qué ha ocurrido y cómo intentarlo de nuevo.
mail-failed-text = El pago del pedido { $number } de { $organization } no se ha realizado. No se ha cobrado nada.
mail-failed-top-up-text = La recarga de la cuenta de prepago de { $organization } no se ha realizado. No se ha cobrado nada.
mail-failed-declined = El banco o el proveedor de pagos ha rechazado el pago.
mail-failed-abandoned = El pago se abandonó antes de terminarlo.
mail-failed-unknown = El proveedor de pagos no ha podido realizar el pago.
mail-failed-returned = La parte reservada en la cuenta de prepago vuelve a estar disponible.
mail-failed-again = Para intentarlo de nuevo, abra el pedido y páguelo allí, con la misma forma de pago o con otra.
mail-failed-top-up-again = Para intentarlo de nuevo, abra la cuenta de prepago y recárguela allí, con la misma forma de pago o con otra.

# $number: of the invoice, such as 2026-000123
mail-invoice-subject = Factura { $number }: { $amount }, { $organization }
mail-invoice-preheader = Está pagada. El documento está en la consola.
mail-invoice-text = Se ha emitido la factura { $number } para { $organization }. Está pagada: no tiene que hacer nada.
mail-invoice-after = El documento (PDF) se puede descargar en la página de la factura. No va adjunto, para que solo lo vean quienes pueden verlo.
mail-invoice-enclosed-preheader = Está pagada y se adjunta en PDF.
mail-invoice-enclosed = La factura se adjunta en PDF.

mail-topped-up-subject = Recarga recibida: { $amount }, { $organization }
mail-topped-up-preheader = Su justificante y el saldo actual de la cuenta de prepago.
mail-topped-up-text = Su recarga ha llegado a la cuenta de prepago. Este e-mail es su justificante.
mail-topped-up-after = Una recarga no es un pedido: no se emite factura por ella. Lo que se paga con la cuenta de prepago tiene sus propias facturas.

mail-cancelled-subject = Se ha anulado el pedido { $number }: { $organization }
mail-cancelled-preheader = Por qué se ha anulado y qué ha pasado con el dinero.
mail-cancelled-member = Un miembro ha anulado el pedido { $number } de { $organization }.
mail-cancelled-time = El pedido { $number } de { $organization } se ha anulado porque no se pagó a tiempo.
mail-cancelled-gone = El pedido { $number } de { $organization } se anuló: uno de sus productos ya no puede renovarse como se pidió.
mail-cancelled-returned = Lo que estaba reservado para él en la cuenta de prepago vuelve a estar disponible. No se ha cobrado nada más.
mail-cancelled-nothing = No se ha cobrado nada.
mail-cancelled-arrived = El dinero recibido se abonó en la cuenta de prepago.
mail-cancelled-after = ¿Ya se ha enviado el dinero? No se pierde: cuando llegue, se abonará en la cuenta de prepago.

mail-unmatched-subject = En su cuenta de prepago: { $amount }, { $organization }
mail-unmatched-preheader = Ha llegado dinero que ningún pedido esperaba. Puede usarlo.
mail-unmatched-cancelled = Ha llegado dinero para el pedido { $number } de { $organization }, que estaba anulado. Se ha abonado en la cuenta de prepago.
mail-unmatched-paid = Ha llegado dinero para el pedido { $number } de { $organization }, que ya estaba pagado. Se ha abonado en la cuenta de prepago.
mail-unmatched-amount = Ha llegado dinero para el pedido { $number } de { $organization }, que espera otro importe u otra moneda. Se ha abonado en la cuenta de prepago, y el pedido sigue pendiente de pago.
mail-unmatched-after = Puede pagar pedidos con él.

## Test

mail-test-subject = E-mail de prueba
mail-test-preheader = El envío de e-mails desde este servidor funciona.
mail-test-text = Esto es una prueba. Si puede leerla, el envío de e-mails funciona.
