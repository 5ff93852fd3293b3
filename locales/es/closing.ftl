# The end of an organization.

closing-title = Eliminar la organización
# $name: the organization
closing-lead = Cuando todo lo de la lista esté hecho, { $name } se podrá eliminar definitivamente.
closing-first = Lo que hay que hacer antes
closing-done = Hecho
# $count: how many
closing-left = { $count ->
    [one] queda { $count }
   *[other] quedan { $count }
  }
closing-products = Cancelar todos los productos
closing-products-see = Ver los productos
closing-users = Quitar a todos los demás usuarios
closing-users-remove = Quitar a los demás usuarios
closing-orders = Pagar o anular todos los pedidos pendientes de pago
closing-orders-see = Ver los pedidos
closing-invoices = Pagar todas las facturas pendientes
closing-invoices-see = Ver lo que hay por pagar
closing-prepaid = Vaciar todas las cuentas de prepago
closing-prepaid-see = Ver la cuenta de prepago
closing-then = Lo que ocurre después
closing-then-users = Ya nadie puede abrir la organización. Las cuentas de sus usuarios se mantienen, y sus otras organizaciones también.
closing-then-records = Los documentos contables se conservan durante 10 años, como exige la ley. Aquí ya no se pueden abrir.
# $count: how many
closing-then-invitations = { $count ->
    [one] Se retira { $count } invitación pendiente.
   *[other] Se retiran { $count } invitaciones pendientes.
  }
closing-blocked = La organización todavía no se puede eliminar: queda algo por hacer en la lista.
closing-warning = Esto no se puede deshacer. A continuación se le pedirá la contraseña.
closing-warning-asked = Esto no se puede deshacer. Su contraseña está confirmada: pulse el botón para eliminar la organización ahora.
closing-name = Nombre de la organización
# $name: the organization
closing-name-hint = Introduzca { $name } para confirmar.
closing-button = Eliminar la organización
closing-cancel = Cancelar
# $name: the organization
closing-deleted = Se ha eliminado { $name }.

## What the form may say

closing-name-missing = Introduzca el nombre de la organización
closing-name-differs = Introduzca el nombre de la organización exactamente como se muestra
closing-not-yet = La organización todavía no se puede eliminar: queda algo por hacer en la lista
