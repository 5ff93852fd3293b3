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

## Test

mail-test-subject = E-mail de prueba
mail-test-preheader = El envío de e-mails desde este servidor funciona.
mail-test-text = Esto es una prueba. Si puede leerla, el envío de e-mails funciona.
