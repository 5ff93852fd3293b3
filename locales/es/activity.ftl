# Who did what.

activity-recent = Actividad reciente
activity-recent-none = Todavía no ha ocurrido nada. Aquí aparecerá lo que hagan usted y los demás, lo más reciente primero.

## The pages

activity-title = Actividad
activity-lead = Quién hizo qué en esta organización, lo más reciente primero. En esta lista no se puede cambiar ni quitar nada.
activity-see-all = Ver toda la actividad
activity-unknown = ¿Hay algo que no reconoce?
activity-unknown-next = Cambie su contraseña de inmediato. Los e-mails que enviamos sobre su cuenta llevan un código de evento, que también figura en esta lista. Un código que no está aquí no es nuestro.
activity-change-password = Cambiar la contraseña
activity-caption = Lo que ha ocurrido, lo más reciente primero
activity-csv = Descargar como CSV

activity-from = Desde
activity-to = Hasta
activity-kind = Tipo de acción
activity-user = Usuario
activity-product = Producto
activity-outcome = Resultado
activity-event = Código de evento
activity-all = Todos
activity-newest = Volver a lo más reciente
activity-none-found = No ha ocurrido nada que coincida con estos filtros

activity-when = Fecha y hora
activity-what = Qué
activity-details = Detalles
activity-who = Quién
activity-where = Desde dónde
activity-about = Sobre { $name }
activity-csv-when = Fecha y hora (UTC)
activity-whom = Sobre quién
activity-device = Dispositivo
activity-address = Dirección de red

activity-outcome-done = Realizado
activity-outcome-refused = Rechazado
activity-who-gone = Usuario eliminado
activity-who-visitor = Sin sesión iniciada

## Details

activity-detail-organization = Organización: { $value }
activity-detail-name = Nombre: { $value }
activity-detail-product = Producto: { $value }
activity-detail-kind = Tipo: { $value }
activity-detail-team = Equipo: { $value }
activity-detail-billing-address = Dirección de facturación: { $value }
activity-detail-login = Identificador: { $value }
activity-detail-email = Dirección de e-mail: { $value }
activity-detail-role = Rol: { $value }
activity-detail-old = Antes: { $value }
activity-detail-new = Ahora: { $value }
# $label: what was changed; $old, $new: as it was and as it is
activity-detail-change = { $label }: { $old } → { $new }
activity-detail-from = Desde: { $value }
activity-detail-until = Hasta: { $value }
activity-detail-count = Cambios: { $value }
activity-detail-members = Miembros: { $value }
activity-detail-leader = Responsable: { $value }
activity-detail-joined = Personas añadidas: { $value }
activity-detail-left = Personas quitadas: { $value }
activity-detail-accounting = Derecho a la contabilidad: { $value }
activity-detail-billing-messages = Mensajes de facturación: { $value }
activity-detail-product-messages = Mensajes de productos: { $value }
activity-detail-invitations-withdrawn = Invitaciones retiradas: { $value }
activity-detail-factor = Con: { $value }
activity-detail-way = Enviado a: { $value }
activity-detail-by = Mediante: { $value }
activity-detail-language = Idioma: { $value }
activity-detail-time-zone = Zona horaria: { $value }
activity-detail-theme = Tema: { $value }
activity-detail-lock-after = Contraseñas incorrectas antes del bloqueo: { $value }
activity-detail-alert-sign-in = E-mails sobre inicios de sesión: { $value }
activity-detail-alert-wrong-password = E-mails sobre contraseñas incorrectas: { $value }
activity-detail-order = Pedido: { $value }
activity-detail-invoice = Factura: { $value }
activity-detail-amount = Importe: { $value }
activity-detail-method = Forma de pago: { $value }

activity-value-yes = Sí
activity-value-no = No
# $on: a product or a kind of products; $uses: such as Technical, Statistics
activity-value-rights = { $on } ({ $uses })
activity-value-password = contraseña
activity-value-link = enlace en un e-mail
activity-value-way-login = identificador
activity-value-way-recovery = e-mail de recuperación
activity-value-way-neither = ninguna de las dos direcciones

## What happened

activity-signed-up = Cuenta abierta
activity-signed-in = Sesión iniciada
activity-sign-in-failed = Contraseña incorrecta introducida
activity-signed-out = Sesión cerrada
activity-account-locked = Cuenta bloqueada para dispositivos nuevos
activity-account-unlocked = Cuenta desbloqueada
activity-reset-asked = Enlace para establecer la contraseña enviado
activity-logins-asked = Lista de identificadores enviada
activity-password-changed = Contraseña cambiada
activity-preferences-changed = Preferencias cambiadas
activity-organization-created = Organización creada
activity-member-joined = Nuevo miembro
activity-rights-ended = Derechos terminados
activity-organization-changed = Datos de la organización cambiados
activity-logo-changed = Logotipo cambiado
activity-logo-removed = Logotipo quitado
activity-two-factor-required = Autenticación de dos factores exigida a todos los miembros
activity-two-factor-released = Autenticación de dos factores ya no exigida
activity-product-added = Producto añadido
activity-product-renamed = Denominación de un producto cambiada
activity-product-renewed = Producto renovado
activity-invited = Usuario invitado
activity-invitation-resent = Invitación enviada de nuevo
activity-invitation-changed = Invitación cambiada
activity-invitation-withdrawn = Invitación retirada
activity-invitation-declined = Invitación rechazada
activity-role-changed = Rol cambiado
activity-rights-changed = Derechos cambiados
activity-messages-changed = Elección de mensajes cambiada
activity-member-removed = Usuario quitado
activity-member-left = Un usuario ha abandonado la organización
activity-alert-sent = Aviso de seguridad enviado
activity-team-created = Equipo creado
activity-team-changed = Equipo cambiado
activity-team-deleted = Equipo eliminado
activity-confirm-failed = Contraseña incorrecta introducida al confirmar
activity-billing-address-added = Dirección de facturación añadida
activity-billing-address-changed = Dirección de facturación cambiada
activity-billing-address-preset = Dirección de facturación predeterminada elegida
activity-billing-address-archived = Dirección de facturación archivada
activity-organization-deleted = Organización eliminada
activity-invoice-sent-again = E-mail de una factura enviado de nuevo
activity-order-confirmed = Pedido confirmado
activity-order-cancelled = Pedido anulado
activity-order-paid = Pedido pagado
activity-payment-failed = Pago fallido
activity-invoice-issued = Factura emitida
activity-topped-up = Cuenta de prepago recargada
activity-money-unmatched = Dinero abonado en la cuenta de prepago: ningún pedido lo esperaba
