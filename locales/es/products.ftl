# The list of products, one product, its label.

products-title = Productos
products-search = Denominación
products-name = Denominación
products-kind = Tipo
products-kind-all = Todos los tipos
products-category = Categoría
products-state = Estado
products-since = Desde
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
products-kind-unknown = Elija un tipo del catálogo

## States

products-state-pending = Pendiente
products-state-active = Activo
products-state-blocked = Bloqueado (impagado)
products-state-locked = Bloqueado por el proveedor
products-state-terminated = Terminado
