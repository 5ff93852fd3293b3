# The frame around every page: header, menus, footer, what all forms share.

frame-skip = Ir al contenido
frame-demo = Demostración: no se envía ningún e-mail.
frame-demo-mail = Leer los e-mails

frame-main-menu = Menú principal
frame-switch-organization = Cambiar de organización
# $name: the organization that is shown now
frame-switch-organization-from = Cambiar de organización, { $name }
frame-switcher-filter = Buscar una organización
frame-search = Buscar
frame-create-organization = Crear una organización
frame-products = Productos
frame-products-empty = Todavía no hay productos.
frame-products-all = Todos los productos
frame-help = Ayuda
frame-help-empty = Este servidor todavía no tiene una dirección de soporte.
frame-contact-support = Contactar con soporte
frame-account-menu = Menú de la cuenta
frame-my-organizations = Mis organizaciones
frame-preferences = Preferencias
frame-log-out = Cerrar sesión
frame-terms = Condiciones de uso

frame-error-prefix = Error:
frame-error-summary = Hay un problema
frame-optional = (opcional)
# What something is called, and what it is.
frame-labelled = { $label }: { $value }
frame-country = País
frame-country-choose = Elija un país
# The long form is the button's name for screen readers; it contains the short one.
frame-show = Mostrar
frame-hide = Ocultar
frame-show-password = Mostrar la contraseña
frame-hide-password = Ocultar la contraseña
# Stands after a number: how many lines are ticked.
frame-selected = en la selección
frame-selection = Selección
frame-select-all = Seleccionar todo
# $name: what the line is called
frame-select-named = Seleccionar { $name }
frame-actions = Acciones
# $name: what the line is called
frame-actions-for = Acciones para { $name }
frame-filter = Filtrar
frame-show-all = Mostrar todo
frame-show-more = Mostrar más
# $number: the page of the form one is on; $total: how many there are
frame-step = Paso { $number } de { $total }
frame-continue = Continuar
frame-back = Volver
frame-cancel = Cancelar
frame-change = Cambiar
frame-logo-light = Con el tema claro
frame-logo-dark = Con el tema oscuro
frame-colour-blue = Azul
frame-colour-violet = Violeta
frame-colour-pink = Rosa
frame-colour-red = Rojo
frame-colour-orange = Naranja
frame-colour-olive = Oliva
frame-colour-green = Verde
frame-colour-teal = Verde azulado
frame-request = Si escribe a soporte, indique este número:

## Demo pages

frame-dev-mail-title = E-mails
frame-dev-mail-lead = Todos los e-mails que enviaría esta demostración, los más recientes primero.
frame-dev-mail-none = Todavía no hay ningún e-mail. Cree una cuenta y el primero aparecerá aquí.
frame-dev-mail-subject = Asunto
frame-dev-mail-to = Para
frame-dev-mail-when = Fecha y hora
frame-dev-mail-back = Todos los e-mails
frame-dev-mail-text = Texto sin formato
frame-dev-mail-html = HTML
frame-dev-mail-enclosed = Adjunto
frame-dev-components-title = Componentes
frame-dev-components-colour = Color

## The left menu

frame-menu-home = Inicio
frame-menu-user-management = Gestión de usuarios
frame-menu-settings = Ajustes

## Error pages

frame-error-home = Ir a la página de inicio
frame-error-400-heading = No se puede leer esta solicitud
frame-error-400-text = Su navegador ha enviado algo que no entendemos. Vuelva atrás, recargue la página e inténtelo de nuevo.
frame-error-cookies-heading = Su navegador no envió ninguna cookie
frame-error-cookies-text = Esta página estuvo abierta demasiado tiempo o las cookies están desactivadas. El acceso necesita cookies: permítalas para este sitio, abra de nuevo la página y envíela otra vez. Solo usamos cookies propias.
frame-error-stale-heading = Esta página ha estado abierta demasiado tiempo
frame-error-stale-text = No se ha guardado nada. Vuelva atrás, recargue la página y envíe el formulario de nuevo.
frame-error-twice-heading = Este formulario ya se ha enviado
frame-error-twice-text = Ya se envió una vez con otros datos, y esos son los que cuentan. Abra la página de nuevo para enviar otro.
frame-error-twice-see = Ver qué resultó
frame-error-other-site-heading = Este formulario venía de otro sitio
frame-error-other-site-text = No se guardó nada. Si quería enviarlo, abra la página aquí y envíelo desde ella.
frame-error-two-factor-heading = Esta organización exige la autenticación de dos factores
frame-error-two-factor-text = Active primero la autenticación de dos factores en su cuenta. Hasta entonces no puede hacer nada en esta organización; sus otras organizaciones siguen igual. Los usuarios externos pueden abandonarla en su lugar.
frame-error-403-heading = No puede abrir esta página
frame-error-403-text = Su rol en esta organización no lo permite. Un representante legal o un administrador de la organización puede cambiarlo.
frame-error-404-heading = Página no encontrada
frame-error-404-text = Compruebe la dirección. También puede ser que la página pertenezca a una organización de la que usted no es miembro.
frame-error-405-heading = Esta página no puede hacer eso
frame-error-405-text = La dirección existe, pero no para este tipo de solicitud.
frame-error-410-heading = Este enlace ya no funciona
frame-error-410-text = Ya se utilizó, es demasiado antiguo o un e-mail más reciente lo ha sustituido. Pida uno nuevo en la página donde pidió este.
frame-error-413-heading = Es demasiado grande
frame-error-413-text = Lo que se ha enviado es más grande de lo que aceptamos. No se ha guardado nada.
frame-error-429-heading = Demasiados intentos
# $time: the time of day from which it works again
frame-error-429-text = Espere un poco: podrá intentarlo de nuevo a partir de las { $time }.
frame-error-500-heading = Hay un problema con el servicio
frame-error-500-text = Es culpa nuestra, no suya. No se ha perdido nada de lo que ya había guardado. Inténtelo de nuevo dentro de un momento.
frame-error-503-heading = El servicio está saturado
frame-error-503-text = Inténtelo de nuevo dentro de unos segundos. Lo que ha enviado no se ha guardado.

## Charts

frame-chart-table = Mostrar como tabla
frame-chart-month = Mes
frame-chart-amount = Importe
frame-chart-total = Total
frame-chart-nothing = No hay importes.
frame-chart-description = { $sum } en total; el máximo en { $month }: { $most }.
