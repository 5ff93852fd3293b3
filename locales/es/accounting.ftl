# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Contabilidad
accounting-due = Por pagar
accounting-orders = Pedidos
accounting-orders-lead = Lo que se ha pedido, cuánto cuesta y en qué estado está.
accounting-invoices = Historial de facturas
accounting-prepaid = Cuenta de prepago
accounting-addresses = Direcciones de facturación

## Prepaid account

accounting-prepaid-lead = El dinero que usted ha depositado. Con él se pagan los pedidos al instante, en su totalidad o en parte.
accounting-prepaid-top-up = Recargar la cuenta
accounting-prepaid-balance = Saldo
accounting-prepaid-available = Saldo disponible
accounting-prepaid-reserved = { $amount } están reservados para pedidos que esperan el resto de su pago. El extracto muestra el saldo sin este importe.
accounting-prepaid-statement = Extracto
accounting-prepaid-csv = Descargar como CSV
accounting-prepaid-date = Fecha
accounting-prepaid-description = Descripción
accounting-prepaid-in = Entrada
accounting-prepaid-out = Salida
accounting-prepaid-currency = Moneda
accounting-prepaid-none = Todavía no hay movimientos.
accounting-prepaid-none-next = Recargue la cuenta: lo que deposite y lo que pague con ella aparecerá aquí.
accounting-prepaid-newest = Volver a los movimientos más recientes
accounting-prepaid-top-up-by = Recarga: { $method }
accounting-prepaid-unmatched = Transferencia bancaria recibida
accounting-prepaid-unmatched-order = Dinero recibido para el pedido { $number }, que no lo esperaba
accounting-prepaid-reserved-for = Reservado para el pedido { $number }
accounting-prepaid-returned-from = Devuelto del pedido { $number }
accounting-prepaid-paid = Pago del pedido { $number }
accounting-top-ups = Recargas no recibidas
accounting-top-up-give-up = Abandonar
# $amount: an amount
accounting-top-up-arrived = { $amount }: el importe ha llegado a su cuenta de prepago.
accounting-top-up-declined = Su banco ha rechazado el pago. No se ha cobrado nada.
accounting-top-up-not-begun = El pago no ha llegado a empezar. No se ha cobrado nada.
accounting-top-up-cancelled = Usted ha cancelado el pago. No se ha cobrado nada.
accounting-top-up-given-up = La recarga se ha abandonado. Si el dinero llega de todos modos, se abona en su cuenta de prepago.

accounting-top-up-lead = El dinero está en su cuenta en cuanto llega. Recibe un justificante por e-mail, no una factura.
accounting-top-up-amount = Importe
accounting-top-up-amount-hint = De { $least } a { $most }
# $whole, $part: how 25 and 25.50 are typed; $least, $most: amounts
accounting-top-up-amount-wrong = Introduzca un importe en cifras, por ejemplo { $whole } o { $part }: de { $least } a { $most }
accounting-top-up-amount-unclear = Introduzca un importe con dos decimales como máximo, sin punto ni coma para los millares, por ejemplo { $part }: de { $least } a { $most }
accounting-top-up-method = Forma de pago
accounting-top-up-francs = Solo CHF
accounting-top-up-francs-only = Esta forma de pago solo admite CHF. Elija otra
accounting-top-up-transfer-hint = Recibe los datos de pago con el código QR y una referencia propia.
accounting-top-up-no-method = Todavía no hay ninguna forma de pago para recargas. Escríbanos.
accounting-top-up-transfer = Recargar por transferencia bancaria
accounting-top-up-transfer-lead = Pague con estos datos. El dinero se abona cuando llega; la referencia pertenece a su organización y se puede volver a usar.

## Payment slips

accounting-slip-bic = BIC
accounting-slip-symbol = Código QR con estos datos de pago, para la aplicación de su banco

## Methods

accounting-method-card = Tarjeta
accounting-method-postfinance = PostFinance
accounting-method-twint = TWINT
accounting-method-paypal = PayPal
accounting-method-transfer = Transferencia bancaria (IBAN)
accounting-method-prepaid = Cuenta de prepago

## States of orders

accounting-order-draft = Borrador
accounting-order-awaiting-payment = Pendiente de pago
accounting-order-paid = Pagado
accounting-order-fulfilled = Completado
accounting-order-blocked = Bloqueado
accounting-order-cancelled = Anulado
accounting-order-refunded = Reembolsado

## States of payments

accounting-payment-pending = Pendiente
accounting-payment-unknown = Todavía sin confirmar
accounting-payment-reserved = Reservado
accounting-payment-succeeded = Recibido
accounting-payment-failed = Rechazado
accounting-payment-not-begun = No iniciado
accounting-payment-abandoned = Abandonado
# A part of the prepaid account that was reserved and went back.
accounting-payment-returned = Devuelto

## What cannot be priced

accounting-unpriced-nothing = No contiene nada que pagar.
accounting-unpriced-no-rate = Todavía no podemos calcular el IVA de esto. Escríbanos: añadiremos lo que falta.
accounting-unpriced-currencies = Estos importes están en monedas distintas y no se pueden pagar juntos.
accounting-unpriced-too-large = Este importe es demasiado grande.

## What is refused

accounting-refused-nothing-chosen = Seleccione al menos un producto para pagar
# $most: the most lines of an order
accounting-refused-too-much-chosen = Seleccione como máximo { $most ->
    [one] { $most } producto
   *[other] { $most } productos
  } a la vez
accounting-refused-product-gone = Un producto seleccionado ya no se puede renovar. Revise de nuevo la lista.
# $name: the product; $number: the order
accounting-refused-ordered = { $name } ya figura en el pedido { $number }.
# $name: the product
accounting-refused-period-gone = Elija otra duración para { $name }
# $name: the product, $from: a date
accounting-refused-period-from = La duración más corta para { $name } es posible a partir del { $from }
accounting-refused-address-gone = Elija otra dirección de facturación
# $name: the billing address
accounting-refused-address-incomplete = Añada la calle, el código postal y la ciudad a la dirección de facturación { $name }
# $now: an amount
accounting-refused-price-changed = Los precios han cambiado: el total es ahora de { $now }. Revíselo antes de confirmar.
accounting-refused-method-gone = Elija una forma de pago
# $available: an amount
accounting-refused-balance-too-small = La cuenta de prepago tiene { $available } disponibles. Elija otra forma de pago para el resto.
accounting-refused-confirmed = Este pedido ya está confirmado
accounting-refused-not-awaiting = Este pedido ya no espera ningún pago
# $least, $most: amounts
accounting-refused-amount-outside = Introduzca un importe entre { $least } y { $most }
## Billing addresses

accounting-addresses-lead = A estas direcciones se emiten las facturas. Al pagar, usted elige la dirección de cada línea. Una factura emitida conserva la dirección tal como era.
accounting-addresses-only-own = ¿Paga por clientes o por varios departamentos? Añada sus direcciones y elija una de ellas para cada línea que pague.
accounting-address-add = Añadir una dirección de facturación
accounting-address-column = Dirección
accounting-address-own = Su organización
accounting-address-default = Predeterminada
accounting-address-incomplete = Incompleta
accounting-address-incomplete-next = Falta la calle, el código postal o la ciudad: todavía no se le puede facturar nada.
accounting-address-own-who = Un administrador la cambia en los ajustes.
accounting-address-edit = Modificar
accounting-address-make-default = Establecer como predeterminada
accounting-address-archive = Archivar
accounting-address-gone = Esta dirección ya no existe: elija otra
# $name: company or person
accounting-address-preset = { $name } es la dirección de facturación predeterminada a partir de ahora.
# $name: company or person
accounting-address-archived = Se ha archivado { $name }. Las facturas existentes conservan la dirección.
# $name: company or person
accounting-address-archive-title = Archivar { $name }
accounting-address-archive-lead = Esta dirección ya no se podrá elegir ni restablecer. Las facturas y los pedidos existentes la conservan.
# $default: company or person
accounting-address-archive-default = Es la dirección de facturación predeterminada. A partir de entonces lo será { $default }.
accounting-address-archive-products = { $count ->
    [one] { $count } producto se factura a esta dirección. A partir de entonces se propone la predeterminada.
   *[other] { $count } productos se facturan a esta dirección. A partir de entonces se propone la predeterminada.
  }
accounting-address-archive-confirm = Archivar la dirección
# $name, $default: company or person
accounting-address-archived-default = Se ha archivado { $name }. Las facturas existentes conservan la dirección. La dirección de facturación predeterminada es ahora { $default }.
accounting-address-was-archived = Esta dirección se ha archivado entretanto. Puede guardar lo que ha introducido como una dirección nueva.
accounting-address-save-as-new = Guardar como dirección nueva
# $name: company or person
accounting-address-added = Se ha añadido { $name }.
# $name: company or person
accounting-address-saved = Se ha guardado { $name }.

accounting-address-new-title = Añadir una dirección de facturación
# $name: company or person
accounting-address-edit-title = Dirección de facturación { $name }
accounting-address-lead = Lo que guarde vale para las próximas facturas. Las existentes siguen igual.
accounting-address-company = Empresa
accounting-address-company-hint = Introduzca una empresa, el nombre de una persona o ambos.
accounting-address-name = Nombre
accounting-address-country-hint = Del país depende el IVA que lleva una factura.
accounting-address-email = E-mail para facturas
accounting-address-email-hint = Sus facturas se envían también a este e-mail.
accounting-address-reference = Referencia
accounting-address-reference-hint = Su número de pedido. Figura en la factura.
accounting-address-save = Guardar

accounting-address-nobody = Introduzca una empresa o un nombre
accounting-address-company-missing = Introduzca la empresa a la que pertenece el número de IVA
accounting-address-street-missing = Introduzca la calle y el número
accounting-address-postcode-missing = Introduzca un código postal
accounting-address-city-missing = Introduzca una ciudad
# $most: the most addresses
accounting-address-too-many = Tiene { $most ->
    [one] { $most } dirección de facturación
   *[other] { $most } direcciones de facturación
  }: archive una antes de añadir otra

## Checkout and orders

accounting-checkout = Finalizar el pedido
accounting-lines = Productos
accounting-product = Producto
accounting-period = Duración
accounting-term = Plazo
accounting-amount = Importe
accounting-amount-net = Importe sin IVA
accounting-billed-to = Facturado a
accounting-total = Total
accounting-total-net = Total sin IVA
# $rate: a percentage
accounting-vat = IVA { $rate }
accounting-total-to-pay = Total a pagar
accounting-note-reverse-charge = Inversión del sujeto pasivo: el IVA lo ingresa el destinatario del servicio.
# What *Total to pay* is called once it is paid or cancelled.
accounting-total-gross = Total con IVA
accounting-note-outside = No sujeto a IVA: el servicio se presta fuera del territorio del IVA.
accounting-billing-address = Dirección de facturación
accounting-keep-addresses = Conservar las direcciones de las líneas
accounting-use-address = Usar esta dirección
# $name: the billing address
accounting-incomplete = En la dirección de facturación { $name } falta la calle, el código postal o la ciudad. Hasta que estén, no se puede pedir nada.
accounting-complete = Completar la dirección
accounting-postal-lead = Las facturas llevan { $name } con su dirección. Complétela para seguir con el pedido.
accounting-postal-save = Guardar y continuar
accounting-back-to-due = Volver a «Por pagar»
accounting-back-to-order = Volver al pedido
accounting-method = Forma de pago
accounting-method-card-hint = Visa, Mastercard o CB. Las tarjetas con dos logotipos (CB y Visa o Mastercard) y las emitidas en el extranjero pueden tener gastos adicionales en su banco, incluso en euros.
accounting-method-transfer-hint = Los gastos bancarios corren a su cargo; pague exactamente este importe en esta moneda, con esta referencia. Sus productos se renuevan cuando llega el dinero.
# $available: an amount
accounting-method-prepaid-hint = { $available } disponibles
accounting-prepaid-first = Usar primero la cuenta de prepago
# $part, $rest: amounts
accounting-prepaid-first-hint = { $part } de la cuenta de prepago; los { $rest } restantes, con la forma de pago elegida arriba.
# $total: an amount
accounting-to-pay = Total a pagar: { $total }
accounting-confirm-order = Confirmar el pedido
# $number: the order's number
accounting-order-title = Pedido { $number }
accounting-order-facts = Pedido
accounting-order-invoices = Facturas
accounting-ordered-on = Confirmado el
accounting-paid-on = Pagado el
accounting-cancelled-on = Anulado el
accounting-reserved = Reservado en la cuenta de prepago
accounting-still-to-pay = Queda por pagar
accounting-declined = El último pago no se ha realizado: se rechazó o no llegó a empezar. No se ha cobrado nada. Inténtelo de nuevo o elija otra forma de pago.
accounting-unknown = El proveedor de pagos no responde en este momento. Seguimos preguntando. El pago aún puede realizarse: espere un poco antes de pagar de nuevo. Lo que llegue dos veces no se pierde, va a su cuenta de prepago.
accounting-waits = Se ha iniciado un pago. Si ha pagado, espere: la respuesta del proveedor de pagos está en camino. Si no, continúelo.
accounting-looks-again = Esta página se actualiza cada 5 segundos.
accounting-pay-another-way = Pagar de otra forma
accounting-go-on = Continuar con el pago
accounting-transfer = Transferencia bancaria
accounting-transfer-exactly = Los gastos bancarios corren a su cargo; pague exactamente este importe en esta moneda, con esta referencia.
accounting-transfer-holder = Titular de la cuenta
accounting-transfer-iban = IBAN
accounting-transfer-reference = Referencia
accounting-transfer-amount = Importe
accounting-generate-pro-forma = Generar una pro forma
accounting-pro-forma = Pro forma
accounting-pay-heading = ¿Cómo quiere pagar?
accounting-pay-otherwise = El pago iniciado se abandona si elige otra forma de pago. Si aun así se realiza, paga este pedido si sigue abierto; si no, el importe va a su cuenta de prepago.
# $total: an amount
accounting-pay = Pagar { $total }
accounting-pay-short = Pagar
accounting-payments = Pagos
accounting-date = Fecha
accounting-state = Estado
accounting-number = Número
accounting-description = Descripción
accounting-cancel-order = Anular el pedido
accounting-order-cancel-title = ¿Anular el pedido { $number }?
accounting-order-cancel-lead = Pedido de { $total }: termina sin pago. Sus productos vuelven a estar pendientes y pueden seleccionarse de nuevo.
accounting-order-cancel-reserved = El importe de { $reserved } reservado en la cuenta de prepago volverá a estar disponible.
accounting-order-cancel-paid = ¿El dinero ya está en camino? No se pierde: cuando llegue, se abona en la cuenta de prepago.
accounting-order-keep = Mantenerlo
accounting-cancel-short = Anular
accounting-order-was-cancelled = El pedido está anulado.
accounting-orders-all = Todos
accounting-orders-awaiting = Pendientes de pago
accounting-orders-completed = Completados
accounting-orders-cancelled = Anulados
accounting-orders-none = Todavía no hay pedidos
accounting-orders-none-next = Seleccione lo que quiera pagar en
accounting-orders-none-found = Ningún pedido está en este estado
# $first: a product, $more: how many others
accounting-and-more = { $first } y { $more } más
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Pagada
accounting-invoice-open = Pendiente
accounting-invoice-overdue = Vencida
accounting-invoice-refunded = Reembolsada
accounting-invoice-credit-note = Nota de crédito

accounting-invoices-lead = Todas las facturas emitidas para esta organización. Una factura ya no se modifica: lo que haya que corregir se corrige con una nota de crédito.
accounting-invoices-csv = Descargar como CSV
accounting-invoices-state-all = Todos
accounting-invoices-from = Desde
accounting-invoices-to = Hasta
accounting-invoices-search = Buscar
accounting-invoices-backwards = El día de «Hasta» debe ser el mismo que el de «Desde» o posterior
# $field: the label of a filter
accounting-filter-no-choice = { $field }: elija de la lista
# $field: the label of a filter
accounting-filter-no-day = { $field }: introduzca una fecha válida
accounting-invoices-none = Todavía no hay facturas. Una factura aparece aquí en cuanto está pagada.
accounting-invoices-none-found = Ninguna factura coincide con estos filtros
accounting-invoices-newest = Volver a las más recientes

accounting-invoice-number = Número
accounting-invoice-date = Fecha
accounting-invoice-address = Dirección de facturación
accounting-invoice-description = Descripción
accounting-invoice-amount = Importe
accounting-invoice-state = Estado
accounting-invoice-document = Documento
accounting-invoice-currency = Moneda
accounting-invoice-vat = IVA

# $size: in kilobytes
accounting-document-size = PDF, { $size } kB
# $number: of an invoice; it is heard after *PDF, 84 kB*
accounting-document-of = de la factura { $number }
accounting-document-awaited = PDF
accounting-document-awaited-next = El PDF se está generando.
accounting-document-download = Descargar
# $number: of an invoice
accounting-document-waiting-title = Se está generando el PDF de la factura { $number }
accounting-document-waiting = Esta página se actualiza cada 5 segundos. La descarga empieza por sí sola en cuanto el PDF está listo; esto no afecta a lo que ha pagado.
accounting-document-look-again = Actualizar

# $number: of an invoice
accounting-invoice-title = Factura { $number }
accounting-invoice-sheet = La factura
accounting-invoice-seller = Vendedor
# $number: a VAT number
accounting-invoice-vat-number = Número de IVA { $number }
accounting-invoice-order = Pedido
# $number: of an order
accounting-invoice-order-number = Pedido { $number }
accounting-invoice-paid-by = Pagada con
accounting-paid-together = { $how }, junto con las demás facturas del pedido { $order }
accounting-invoice-paid-on = Pagada el
accounting-invoice-quantity = Cantidad
accounting-invoice-rate = Tipo de IVA
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = IVA { $rate } sobre { $base }
accounting-invoice-co2 = CO₂ al año

accounting-letters = E-mails
accounting-letters-none = No se ha enviado ningún e-mail sobre esta factura.
accounting-letter-to = Para
accounting-letter-when = Fecha y hora
accounting-letter-queued = En cola
accounting-letter-handed-over = Transmitido
accounting-letter-failed = Fallido
accounting-letter-again = Enviar de nuevo
# $email: an address; it is heard after *Send again*
accounting-letter-again-to = a { $email }
# $email: an address
accounting-letter-sent-again = El e-mail a { $email } se envía de nuevo.
accounting-letter-not-chosen = Elija un e-mail de esta factura
accounting-letter-waits = Este e-mail ya está en cola
accounting-letter-erased = Este e-mail es demasiado antiguo para enviarlo de nuevo
accounting-letter-too-soon = Este e-mail ya se ha enviado a esta dirección en los últimos cinco minutos

## Due

accounting-due-lead = Lo que hay que renovar o pagar. Seleccione productos, elija la duración y páguelos juntos.
accounting-due-tabs = Hasta cuándo
accounting-due-month = Este mes
accounting-due-two-months = Próximos 2 meses
accounting-due-year = Próximos 12 meses
accounting-due-all = Mostrar todo
accounting-due-search = Producto o número
accounting-due-category = Categoría
accounting-due-category-all = Todas
# No filter by billing address: here and in Invoice history.
accounting-address-all = Todas
accounting-due-clear = Quitar el filtro
# $until: a date
accounting-due-caption = Por pagar hasta el { $until }
accounting-due-caption-all = Todo lo que hay por pagar
# $count: how many lines
accounting-due-count = { $count ->
    [one] { $count } línea
   *[other] { $count } líneas
  }
accounting-due-end = Fin del plazo
# Above the day of an order.
accounting-due-pay-by = Por pagar hasta el
accounting-due-incl-vat = con IVA
# $name: the product
accounting-due-period-of = Duración para { $name }
# $name: the product
accounting-due-address-of = Dirección de facturación para { $name }
# $period: 1 month, $from: a date
accounting-due-period-from = { $period } (posible a partir del { $from })
accounting-due-overdue = Vencido
accounting-due-gone = Esta oferta ya no se vende. Escríbanos.
# $number: the order's
accounting-due-order = Pedido { $number }
# $number: the invoice's
accounting-due-invoice = Factura { $number }
accounting-due-invoice-open = Pendiente
accounting-due-recalculate = Recalcular
accounting-due-pay-selection = Pagar mi selección
accounting-due-none = No hay nada por pagar en este período
accounting-due-none-found = Ningún elemento coincide con este filtro
accounting-due-none-at-all = Nada que pagar
accounting-due-none-next = Las facturas pagadas están en el Historial de facturas.

## Pro forma


# $number: the order's
accounting-pro-forma-of = Pro forma del pedido { $number }
accounting-pro-forma-note = Este documento no tiene valor legal ni contable. La factura se emite cuando se paga.
# $until: a date
accounting-pro-forma-until = Válida hasta el { $until }
# $name: company or person
accounting-pro-forma-sheet = Para { $name }
accounting-pro-forma-together = Todas las facturas pro forma se pagan juntas:
# $amount: an amount
accounting-pro-forma-reserved = { $amount } del total están reservados en su cuenta de prepago.
accounting-pro-forma-prepaid = Todavía no hay pedido: el dinero que llegue con esta referencia va a su cuenta de prepago.
accounting-pro-forma-ask = Un administrador la completa en los ajustes.
accounting-download = Descargar
accounting-addresses-differ = Las líneas se facturan a direcciones distintas. Otra elección las factura todas a una.
accounting-refused-addresses-changed = Las direcciones de facturación de las líneas han cambiado entretanto. Revíselas antes de confirmar.
accounting-arrived-besides = Llegaron { $amount } para este pedido que no hacían falta. El importe está en su cuenta de prepago.
accounting-abandoned = El pago no se terminó. No se ha cobrado nada. Inténtelo de nuevo o elija otra forma de pago.
accounting-order-is-paid = Pago recibido. Sus productos están renovados; cada línea indica hasta cuándo.
accounting-order-download = Descargar la factura { $number }
accounting-transfer-awaited = El pedido está confirmado. Quedará pagado cuando llegue su transferencia.
accounting-order-until = A pagar hasta el
accounting-postal-title = Dirección postal
accounting-postal-all = Todos los datos de la organización
accounting-postal-no-street = Introduzca la calle y el número
accounting-postal-no-postcode = Introduzca el código postal
accounting-postal-no-city = Introduzca la localidad
accounting-reason-declined = El banco lo rechazó
accounting-reason-unheard = Nunca empezó en el proveedor de pagos
accounting-reason-left = Cancelado en la página de pago
accounting-reason-patience = No se terminó en un día
accounting-reason-other-way = Se eligió otra forma de pago
accounting-reason-cancelled = Se anuló el pedido
accounting-reason-paid-otherwise = El pedido se pagó de otra forma
accounting-reason-rest-failed = No se pagó el resto: el importe vuelve a estar disponible
accounting-refused-chosen-twice = Un producto se seleccionó dos veces. Selecciónelo una vez, con un solo período.
accounting-due-addresses-further = Cada línea ofrece su propia dirección de facturación, la predeterminada y las más usadas aquí. Al pagar se ofrecen todas, para todas las líneas de un pedido a la vez.
