# The list of products, one product, its label.

products-title = Productos
products-search = Denominación
products-name = Denominación
products-kind = Tipo
products-kind-all = Todos los tipos
products-category = Categoría
products-state = Estado
products-since = Desde
products-state-all = Todos los estados
products-offer = Oferta
products-ends = Fin del plazo
products-quantity = Cantidad
products-csv = Descargar como CSV
products-term = Plazo
products-paid-until = Pagado hasta el
products-invoices = Facturas
products-period = Duración
products-renewal = Próximo plazo
products-price = Precio (sin IVA)
products-excl-vat = sin IVA
products-terms = Plazos
products-period-months = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
  }
products-period-years = { $count ->
    [one] { $count } año
   *[other] { $count } años
  }
products-co2 = CO₂ al año
# $grams: grams of CO₂ of all units in a year
products-co2-material = Material (fabricación, transporte, fin de vida): { $grams } g
products-co2-energy = Energía: { $grams } g
products-co2-all = En total: { $grams } g
products-rights = Mis derechos
products-product = Producto
products-access = Acceso
products-access-lead = Lo que puede hacer con este producto:
products-technical = Gestión técnica
products-technical-means = gestionarlo y cambiar su denominación
products-statistics = Estadísticas
products-statistics-means = ver sus cifras
products-see-means = Ver que este producto existe, y nada más.

## Nothing to show

products-none = Esta organización todavía no tiene productos
products-none-next = Aparecerán aquí cuando haya alguno que contratar.
products-none-shared = Todavía no se ha compartido ningún producto con usted
products-none-shared-next = Los administradores de esta organización pueden darle acceso.
products-none-found = Ningún producto coincide con estos filtros

## Label

products-rename = Cambiar la denominación
# $name: the label as it is
products-rename-lead = En las listas y los e-mails este producto se llama «{ $name }».
products-name-hint = Solo la leen usted y los demás miembros. En el propio producto no cambia nada.
products-rename-button = Guardar
# $name: the new label
products-renamed = La denominación es ahora { $name }.
products-name-missing = Introduzca una denominación
# $most: the most characters
products-name-too-long = Introduzca una denominación de como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  }
products-name-unprintable = Elimine los caracteres que no se pueden imprimir
products-offer-unknown = Elija una oferta del catálogo
# $most: the most units
products-quantity-wrong = Introduzca una cantidad de 1 a { $most }

## States

products-state-pending = Pendiente
products-state-active = Activo
products-state-blocked = Bloqueado (impagado)
products-state-locked = Bloqueado por el proveedor
products-state-terminated = Dado de baja
