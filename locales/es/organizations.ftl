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
organizations-due-overdue = Vencido
organizations-due-soon = Vence pronto
organizations-due-ended = El plazo terminó el { $day }
organizations-due-on = El plazo termina el { $day }
organizations-due-pay-by = Por pagar hasta el { $day }
organizations-due-order = Pedido { $number }
organizations-due-net = { $amount } sin IVA
organizations-due-all = Ver todo lo que hay por pagar
organizations-months = Importes por mes
organizations-months-lead = Sin IVA. Lo futuro se calcula con los precios de hoy, como si todo se renovara por la misma duración.
organizations-months-last = Facturado en los últimos 12 meses
organizations-months-next = Por pagar en los próximos 12 meses
# $count: how many
organizations-products-count = { $count ->
    [one] { $count } producto
   *[other] { $count } productos
  }
organizations-products-none = Esta organización todavía no tiene productos. Aparecerán aquí cuando haya alguno que contratar.
organizations-products-none-shared = Todavía no se ha compartido ningún producto con usted. Los administradores de esta organización pueden darle acceso.

## My organization

organizations-settings-title = Mi organización
organizations-settings-see-only = Solo los representantes legales y los administradores pueden cambiar esto.
organizations-settings-saved = Los cambios están guardados. Los representantes legales y usted reciben un resumen por e-mail.
organizations-settings-same = No se ha cambiado nada.
organizations-details = Datos
organizations-address = Dirección
organizations-phone = Teléfono
organizations-vat-number = Número de IVA
organizations-language = Idioma de los documentos
organizations-accounting-contact = Contacto de contabilidad
organizations-currency = Moneda de las próximas facturas
organizations-not-given = Sin indicar
organizations-legal-representatives = Representantes legales
organizations-edit = Modificar

organizations-edit-title = Modificar los datos
organizations-edit-lead = Las facturas, los pedidos y el saldo prepago existentes conservan su nombre, dirección y moneda: eso no se puede cambiar aquí. Lo que guarde vale para lo que venga después.
organizations-country-hint = Las próximas facturas son en CHF para Suiza y Liechtenstein, y en EUR para todos los demás países.
organizations-phone-hint = Con el prefijo del país, como +41 22 820 35 44
organizations-vat-number-hint = Para empresas. En Suiza es el UID, como CHE-116.281.710 MWST.
organizations-accounting-contact-hint = Una dirección de e-mail que también recibe los mensajes de contabilidad.
organizations-save = Guardar
# $currency: CHF or EUR
organizations-currency-asked = Próximas facturas en { $currency } a partir de ahora
organizations-currency-asked-next = Todavía no se ha guardado nada. Las facturas, los pedidos y el saldo prepago existentes conservan su moneda. Si está de acuerdo, marque la casilla al final del formulario y guarde.
# $currency: CHF or EUR
organizations-currency-confirm = Sí, próximas facturas en { $currency } a partir de ahora

## Logo

organizations-logo = Logotipo
organizations-logo-title = Logotipo de la organización
organizations-logo-lead = Aparece arriba a la izquierda en lugar del nombre, para todos los miembros.
organizations-logo-now = Cómo se ve
organizations-logo-none = No hay logotipo. Arriba a la izquierda aparece el nombre.
organizations-logo-file = Imagen
organizations-logo-hint = PNG, JPEG o WebP, como máximo 2 MB. Más ancha que alta; con al menos 280 × 56 píxeles se ve mejor.
organizations-logo-change = Cambiar
organizations-logo-remove = Quitar
organizations-logo-changed = Se ha cambiado el logotipo. Los representantes legales y usted reciben un resumen por e-mail.
organizations-logo-removed = Se ha quitado el logotipo. Los representantes legales y usted reciben un resumen por e-mail.
organizations-logo-missing = Elija una imagen
organizations-logo-too-long = Elija una imagen de 2 MB como máximo
organizations-logo-kind = Elija una imagen PNG, JPEG o WebP. No se aceptan otros tipos, diga lo que diga el nombre del archivo.
# $most: the most pixels on a side
organizations-logo-size = Elija una imagen con menos píxeles: como máximo { $most } por lado
organizations-logo-broken = No se puede leer esta imagen. Ábrala en un programa de imágenes, guárdela como PNG e inténtelo de nuevo.
organizations-logo-upright = Elija una imagen más ancha que alta

## Security

organizations-security-title = Seguridad
organizations-security-two-factor = Autenticación de dos factores
organizations-security-state = Para todos los miembros
organizations-security-is-required = Exigida
organizations-security-is-optional = No exigida
# $time: date and time
organizations-security-since = desde el { $time }
organizations-security-with = Miembros que la tienen
organizations-security-without = Miembros que no la tienen
organizations-security-require-text = Si se exige, los miembros sin autenticación de dos factores no pueden hacer nada en esta organización desde su próxima solicitud hasta que la activen. Sus otras organizaciones siguen igual. Se avisa por e-mail a todos los miembros.
organizations-security-own-first = Usted todavía no tiene autenticación de dos factores. Actívela primero en su propia cuenta: de lo contrario, se quedaría fuera. Después se podrá exigir aquí.
organizations-security-own-missing = Active primero la autenticación de dos factores en su propia cuenta
# $count: how many members have none
organizations-security-require-confirm = { $count ->
    [0] Sí, exigirla a todos los miembros
    [one] Sí, exigirla a todos los miembros. { $count } miembro todavía no la tiene.
   *[other] Sí, exigirla a todos los miembros. { $count } miembros todavía no la tienen.
  }
organizations-security-require = Exigir la autenticación de dos factores
organizations-security-release-text = Si ya no se exige, los miembros sin autenticación de dos factores vuelven a entrar solo con su contraseña.
organizations-security-release-confirm = Sí, dejar de exigirla
organizations-security-release = Dejar de exigirla
organizations-security-unconfirmed = Marque la casilla para confirmar
organizations-security-required = La autenticación de dos factores se exige a todos los miembros a partir de ahora. Se les avisa por e-mail.
organizations-security-released = La autenticación de dos factores ya no se exige.

## What a form of this area may say

organizations-name-missing = Introduzca un nombre para la organización
# $most: the most characters
organizations-name-too-long = Introduzca un nombre de como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  }
# $field: the name of a field, $most: the most characters
organizations-line-too-long = { $field }: introduzca como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  }
# $example: a good one of that country
organizations-postcode-unfit = Introduzca un código postal como { $example }
organizations-country-missing = Elija un país
organizations-vat-number-too-long = Introduzca un número de IVA de como máximo 32 caracteres
# $example: a good number of that country
organizations-vat-number-shape = Introduzca el número de IVA tal como se escribe en el país de la dirección, como { $example }
# $example: a good number of that country
organizations-vat-number-check-digits = Compruebe las cifras del número de IVA: una de ellas es incorrecta. Un número correcto es como { $example }
# $prefix: what the number begins with, such as DE
organizations-vat-number-elsewhere = Introduzca un número de IVA del país de la dirección: este empieza por { $prefix }
organizations-phone-unfit = Introduzca el número de teléfono con el prefijo del país, como +41 22 820 35 44
organizations-accounting-contact-unfit = Introduzca una dirección de e-mail con el formato correcto, como name@example.com
organizations-choice-missing = Elija una de las posibilidades
organizations-currency-unconfirmed = Marque la casilla si las próximas facturas pueden ser en la nueva moneda
# $field: the name of a field
organizations-invisible = { $field }: elimine los caracteres invisibles
# $signs: up to five characters
organizations-unprinted = Estos caracteres no se pueden imprimir en las facturas: { $signs }
# $name: the new organization
organizations-created = Se ha creado { $name }. Usted es su representante legal.

## Roles

role-legal-representative = Representante legal
role-administrator = Administrador
role-collaborator = Usuario (derechos limitados)
role-external = Usuario externo (derechos limitados)
