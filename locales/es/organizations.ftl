# My organizations, a new one, an organization's home.

organizations-mine-title = Mis organizaciones
organizations-create = Crear una organización
organizations-filter = Buscar una organización
organizations-name = Nombre
organizations-role = Rol
organizations-actions = Acciones
organizations-current = Última usada
organizations-switch-to = Cambiar
# $name: an organization
organizations-switch-to-named = Cambiar a { $name }
organizations-show-more = Mostrar más
organizations-show-all = Mostrar todas
organizations-none = No pertenece a ninguna organización
organizations-none-next = Cree una o abra el enlace de una invitación que haya recibido por e-mail.
# $filter: what was searched for
organizations-none-found = Ninguna de sus organizaciones contiene «{ $filter }» en el nombre.

## A new one

organizations-new-title = Crear una organización
organizations-new-lead = Usted será su representante legal y después podrá invitar a otras personas.
organizations-kind = Tipo de organización
organizations-kind-individual = Particular
organizations-kind-company = Empresa
organizations-kind-association = Asociación
organizations-kind-public-body = Organismo público
organizations-street = Dirección
organizations-street2 = Dirección (línea 2)
organizations-postcode = Código postal
organizations-city = Ciudad
organizations-create-button = Crear organización
organizations-cancel = Cancelar

## Home

# $role: such as Administrator
organizations-home-role = Su rol aquí: { $role }
organizations-attention = Requiere su atención
organizations-attention-none = Nada requiere su atención.
organizations-products-none = Esta organización todavía no tiene productos. Aparecerán aquí cuando haya alguno que contratar.
organizations-products-none-shared = Todavía no se ha compartido ningún producto con usted. Los administradores de esta organización pueden darle acceso.

## What a form of this area may say

organizations-name-missing = Introduzca un nombre para la organización
# $most: the most characters
organizations-name-too-long = Introduzca un nombre de como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  }
# $most: the most characters
organizations-line-too-long = Introduzca como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  } por línea
organizations-country-missing = Elija un país
organizations-vat-number-too-long = Introduzca un número de IVA de como máximo 32 caracteres
organizations-unprintable = Elimine los caracteres que no se pueden imprimir
# $name: the new organization
organizations-created = Se ha creado { $name }. Usted es su representante legal.

## Roles

role-legal-representative = Representante legal
role-administrator = Administrador
role-collaborator = Usuario (derechos limitados)
role-external = Usuario externo (derechos limitados)
