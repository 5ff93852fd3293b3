# Signing up, signing in, the links in e-mails, forgotten password and login, preferences.

identity-email = E-mail
identity-password = Contraseña
identity-first-name = Nombre
identity-last-name = Apellidos

## Sign in

identity-sign-in-title = Iniciar sesión
identity-sign-in-button = Iniciar sesión
identity-sign-in-link = Iniciar sesión
identity-stay-signed-in = Mantener la sesión iniciada
identity-forgot-password-link = ¿Olvidó su contraseña?
identity-forgot-login-link = ¿Olvidó su identificador?
identity-create-account-link = Crear cuenta
identity-sign-in-lock-note = Tras varias contraseñas incorrectas, la cuenta se bloquea para dispositivos nuevos. Su titular recibe un e-mail con un enlace para desbloquearla.

## Sign up

identity-sign-up-title = Crear cuenta
identity-sign-up-lead = Un solo identificador para todas sus organizaciones y sus productos.
identity-sign-up-email-hint = Le enviaremos un enlace para confirmar esta dirección. Después iniciará sesión con ella.
# $n: the least number of characters
identity-password-rule = Al menos { $n ->
    [one] { $n } carácter
   *[other] { $n } caracteres
  }. Con tres o cuatro palabras se forma una buena contraseña.
identity-kind = Tipo de organización
identity-kind-individual = Particular
identity-kind-company = Empresa
identity-kind-association = Asociación
identity-kind-public-body = Organismo público
identity-company-name = Nombre de la empresa
identity-vat-number = Número de IVA
identity-terms-accept = Acepto las condiciones de uso
identity-terms-read = Leer las condiciones de uso (se abre en una pestaña nueva)
identity-create-account-button = Crear cuenta
identity-have-account = ¿Ya tiene una cuenta?

## Confirm an e-mail address (behind the link)

identity-verify-email-title = Confirme su dirección
# $email: the address that was typed at sign-up
identity-verify-email-lead = Solo falta un paso: confirme que { $email } es su dirección.
identity-verify-email-password-hint = Ha abierto el enlace en otro navegador. Introduzca la contraseña que eligió al registrarse.
identity-verify-email-button = Confirmar mi dirección

## The password again, before something sensitive

identity-confirm-title = Confirme que es usted
identity-confirm-lead = Lo que está a punto de hacer está protegido: introduzca su contraseña de nuevo.
identity-cancel = Cancelar

## Forgotten password

identity-forgot-password-title = ¿Olvidó su contraseña?
identity-forgot-password-lead = Introduzca su e-mail de acceso. Le enviaremos un enlace que funciona una sola vez, durante 60 minutos.
identity-forgot-password-way = ¿Dónde puede leer sus e-mails?
identity-forgot-password-way-recovery = Enviar el enlace a mi e-mail de recuperación
identity-forgot-password-way-login = Enviar el enlace a mi e-mail de acceso
identity-forgot-password-way-neither = No tengo acceso a ninguno de los dos
identity-continue = Continuar
identity-back-to-sign-in = Volver al inicio de sesión

## Forgotten login

identity-forgot-login-title = ¿Olvidó su identificador?
identity-forgot-login-lead = Introduzca su e-mail de recuperación. Allí le enviaremos la lista de sus identificadores.
identity-recovery-email = E-mail de recuperación
identity-send = Enviar

## A new password (behind the link)

identity-reset-password-title = Establezca una contraseña nueva
identity-new-password = Contraseña nueva
identity-reset-password-button = Establecer la contraseña
identity-reset-password-note = Al establecer la contraseña se cierran todas sus demás sesiones.

## Unlock (behind the link)

identity-unlock-title = Desbloquee su cuenta
identity-unlock-lead = Alguien ha introducido varias veces una contraseña incorrecta. Por eso, de momento no se puede iniciar sesión desde dispositivos nuevos.
identity-unlock-button = Desbloquear mi cuenta
identity-unlock-note = Su contraseña no cambia. Si no fue usted quien lo intentó, elija una nueva después de iniciar sesión.

## Terms

identity-terms-title = Condiciones de uso

## Preferences

identity-preferences-title = Preferencias
identity-preferences-lead = Le acompañan en todas las organizaciones.
identity-language = Idioma
identity-time-zone = Zona horaria
identity-theme = Tema
identity-theme-system = Igual que en mi dispositivo
identity-theme-light = Claro
identity-theme-dark = Oscuro
identity-preferences-security = Bloqueo del inicio de sesión
identity-lock-after = Intentos antes del bloqueo
identity-lock-after-hint = Tras este número de contraseñas incorrectas (de 3 a 20), su cuenta se bloquea para los dispositivos que no conoce. Los dispositivos que ya usa siguen funcionando.
identity-alerts = Avisos por e-mail
identity-alert-sign-in = Inicio de sesión
identity-alert-sign-in-every = Todos
identity-alert-sign-in-new-location = Solo desde una ubicación nueva
identity-alert-sign-in-new-location-hint = Un navegador o una red desde los que no ha iniciado sesión en los últimos 90 días.
identity-alert-wrong-password = Contraseña incorrecta
identity-alert-wrong-password-hint = La primera, al momento; las siguientes, agrupadas cada hora.
identity-save = Guardar

## What a form of this area may say

identity-first-name-missing = Introduzca su nombre
identity-last-name-missing = Introduzca sus apellidos
identity-name-unfit = Introduzca un nombre de 128 caracteres como máximo, sin caracteres de control
identity-email-unfit = Introduzca una dirección de e-mail como name@example.com
identity-terms-not-accepted = Acepte las condiciones de uso para crear una cuenta
identity-choice-missing = Elija una de las opciones
identity-not-correct = El e-mail o la contraseña no son correctos
identity-password-not-correct = No es la contraseña que eligió al registrarse
identity-password-wrong = Esta no es la contraseña de su cuenta
identity-out-of-range = Introduzca un número del 3 al 20
# $time: the time of day from which it works again
identity-too-soon = Demasiados intentos. Podrá intentarlo de nuevo a partir de las { $time }.

## What a new password may be told

# $least: the least number of characters
identity-password-too-short = Elija una contraseña de al menos { $least ->
    [one] { $least } carácter
   *[other] { $least } caracteres
  }
# $most: the most characters
identity-password-too-long = Elija una contraseña de como máximo { $most ->
    [one] { $most } carácter
   *[other] { $most } caracteres
  }
identity-password-listed = Elija otra contraseña: esta figura en una lista de contraseñas que aquí no se permiten
identity-password-from-names = Elija una contraseña que no se componga de su nombre, su dirección, su organización o nuestro producto
identity-password-keyboard = Elija otra contraseña: las teclas seguidas se adivinan enseguida
identity-password-repeats = Elija otra contraseña: las repeticiones y las secuencias se adivinan enseguida
identity-password-dates = Elija otra contraseña: los años y las fechas se adivinan enseguida
identity-password-common = Elija otra contraseña: esta se adivina enseguida. Con tres o cuatro palabras sin relación entre sí se forma una buena
identity-password-good = Es una buena contraseña.
identity-password-add-a-word = Es suficiente. Con una o dos palabras más sería mejor.

## What happens next

identity-sign-up-sent-title = Revise su e-mail
identity-sign-up-sent-text = Hemos enviado un e-mail a la dirección que ha introducido. Abra el enlace que contiene en un plazo de 24 horas para confirmar la dirección: solo entonces existirá su cuenta.
identity-sign-up-sent-again = ¿No ha llegado nada después de unos minutos? Mire en la carpeta de correo no deseado o regístrese de nuevo: vale el enlace más reciente.
identity-forgot-password-sent-title = Revise su correo: el enlace
identity-forgot-password-sent-text = Si esta dirección tiene una cuenta, hemos enviado un enlace. Funciona una sola vez, durante 60 minutos.
identity-forgot-sent-again = ¿No ha llegado nada después de unos minutos? Mire en la carpeta de correo no deseado y compruebe que la dirección esté bien escrita.
identity-forgot-password-support-title = Contactar con soporte
identity-forgot-password-support-text = Sin acceso a una de sus direcciones, una persona tiene que comprobar quién es usted. Escriba a soporte e indique su organización; no envíe nunca una contraseña.
identity-forgot-login-sent-title = Revise su correo: sus identificadores
identity-forgot-login-sent-text = Si este es el e-mail de recuperación de una cuenta, hemos enviado allí la lista de sus identificadores.
identity-address-confirmed = Su dirección está confirmada. ¡Le damos la bienvenida!
identity-signed-out = Ha cerrado la sesión.
identity-password-set = Su contraseña está establecida. Inicie sesión con ella.
identity-unlocked = Su cuenta está desbloqueada. Ya puede iniciar sesión.
identity-preferences-saved = Sus preferencias están guardadas.

## The terms

# $provider: who runs the console
identity-terms-account-heading = Su cuenta
identity-terms-account-text = Una cuenta pertenece a una sola persona. Usted no comparte su contraseña con nadie y avisa a { $provider } si es posible que otra persona la conozca.
identity-terms-organization-heading = Sus organizaciones
identity-terms-organization-text = Un representante legal actúa en derecho en nombre de la organización, decide quién puede hacer qué en ella y responde de lo que se encarga en su nombre.
identity-terms-data-heading = Sus datos
identity-terms-data-text = { $provider } conserva lo que el servicio necesita: su nombre, su dirección, sus inicios de sesión y lo que usted hace aquí. Las facturas se conservan el tiempo que exige la ley.
identity-terms-end-heading = El final
identity-terms-end-text = Puede marcharse en cualquier momento. Los productos contratados siguen activos hasta el final de su plazo, salvo que usted los cancele.
