# Who did what.

activity-recent = Actividad reciente
activity-recent-none = Todavía no ha ocurrido nada. Aquí aparecerá lo que hagan usted y los demás, lo más reciente primero.

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
