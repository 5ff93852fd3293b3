# Who belongs to an organization: users, invitations, teams, the directory.

users-title = Usuarios
users-lead = Todas las personas que pertenecen a esta organización y todas las que están invitadas.
users-add = Añadir usuario
# $count: how many
users-people = { $count ->
    [one] una persona
   *[other] { $count } personas
}
users-tabs = Mostrar
users-tab-all = Todos
users-tab-invited = Invitados
users-tab-external = Externos
users-tab-without = Sin dos factores
users-tab-locked = Bloqueados
users-search = Nombre o identificador
users-any = Cualquiera
users-name = Nombre
users-role = Rol
users-team = Equipo
users-teams = Equipos
users-security = Seguridad
users-security-with = Con autenticación de dos factores
users-security-without = Sin autenticación de dos factores
users-security-locked = Inicio de sesión bloqueado
users-last-sign-in = Último inicio de sesión
users-never = Nunca
users-state = Estado
users-state-active = Activo
users-state-invited = Invitado
users-state-expired = Invitación caducada
users-state-locked = Inicio de sesión bloqueado
users-state-accepted = Aceptada
users-state-declined = Rechazada
users-state-withdrawn = Retirada
users-two-factor = Autenticación de dos factores
users-two-factor-on = 2FA activada
users-two-factor-off = 2FA desactivada
# $date: a day
users-until-short = Derechos hasta el { $date }
# $date: date and time
users-link-until = Enlace válido hasta el { $date }
users-none-found = Aquí no hay nadie que coincida con lo que busca.
users-modify-role = Cambiar el rol
users-edit-access = Modificar el acceso a productos
users-send-alert = Enviar un aviso de seguridad
users-unlock = Desbloquear
users-remove = Quitar de la organización
users-resend = Enviar de nuevo
users-edit-invitation = Modificar
users-withdraw = Retirar
users-alert-selected = Enviar un aviso de seguridad a la selección
users-remove-selected = Quitar la selección
users-alert-all = Enviar un aviso de seguridad a todos los que no tienen autenticación de dos factores
users-representative-link = Sustituir al representante legal

## Adding somebody, changing somebody

users-new-title = Añadir usuario
users-email = E-mail
users-email-hint = Para invitar a varias personas con los mismos derechos, escriba una dirección por línea.
users-language = Idioma de la invitación
users-names-hint = El nombre solo se usa si invita a una única dirección. La persona puede cambiarlo al aceptar.
users-first-name = Nombre
users-last-name = Apellidos
# $name: a person or an address
users-role-title = Rol de { $name }
users-role-legal-representative-hint = Todos los derechos y la responsabilidad legal de la organización.
users-role-administrator-hint = Todos los derechos: usuarios, productos, contabilidad, ajustes.
users-role-collaborator-hint = Ve la organización y los productos que se elijan.
users-role-external-hint = Ve los productos que se elijan y no figura en el directorio de la organización.
users-accounting = Puede gestionar la contabilidad
users-accounting-hint = Se aplica a «Usuario (derechos limitados)»: los administradores pueden siempre; los usuarios externos, nunca.
users-accounting-short = Contabilidad
users-preferences = Mensajes
users-billing-messages = Mensajes de facturación
users-billing-messages-hint = Nuevas facturas, pagos, pedidos y renovaciones, por e-mail.
users-product-messages = Mensajes de productos
users-product-messages-hint = Productos que empiezan, terminan, se bloquean o se están llenando, por e-mail.
users-no-messages = Ninguno
# $name: a person or an address
users-access-title = Acceso a productos de { $name }
users-access-all = Este rol tiene todos los derechos sobre todos los productos. Aun así, se pueden elegir equipos.
users-until = Los derechos terminan el
users-until-hint = El último día en que son válidos los derechos sobre productos y contabilidad concedidos aquí. Déjelo vacío si no deben tener límite. Los derechos que vienen de equipos no se ven afectados.
users-until-none = Sin límite
users-review-title = Revise la invitación
# $name: a person
users-review-change-title = Revise el cambio de { $name }
users-review-changes = Lo que cambia
users-yes = Sí
users-ended = Ha terminado
users-send-invitation = Enviar la invitación
users-save = Guardar
# $sent: e-mail addresses
users-invited = Invitación enviada a { $sent }.
# $sent: e-mail addresses; $refused: addresses with the reason
users-invited-some = Invitación enviada a { $sent }. No enviada: { $refused }
# $name: a person
users-changed = Guardado. Se ha avisado por e-mail a { $name }.
# $name: a person or an address
users-invitation-changed = Guardado: la invitación de { $name } concede los nuevos derechos.

## What becomes another

# $old, $new: roles
users-change-role = Rol: { $old } pasa a ser { $new }
users-change-accounting-given = Puede gestionar la contabilidad
users-change-accounting-taken = Ya no puede gestionar la contabilidad
# $date: a day
users-change-until = Los derechos terminan el { $date }
users-change-until-none = Los derechos ya no tienen límite
# $name: a product; $rights: such as Technical, Statistics
users-change-access = { $name }: { $rights }
# $name: a kind of product; $rights: such as Technical, Statistics
users-change-access-kind = { $name }, todos los productos y los futuros: { $rights }
# $name: a product
users-change-access-none = { $name }: ya no tiene acceso
# $name: a kind of product
users-change-access-kind-none = { $name }: ya no tiene acceso a todos los productos de este tipo
# $team: a team
users-change-team-joined = En el equipo { $team }
# $team: a team
users-change-team-left = Ya no está en el equipo { $team }
users-change-billing-on = Recibe mensajes de facturación
users-change-billing-off = Ya no recibe mensajes de facturación
users-change-product-on = Recibe mensajes de productos
users-change-product-off = Ya no recibe mensajes de productos

## What can this person see?

users-sight-link = ¿Qué puede ver esta persona?
# $name: a person
users-sight-title = ¿Qué puede ver { $name }?
users-sight-heading = Lo que verá esta persona
users-sight-may = Puede
users-sight-may-not = No puede
users-sight-nothing = Nada en la propia organización, solo su nombre.
users-sight-products = Productos
users-sight-no-products = Ningún producto.
users-product = Producto
users-rights = Derechos
users-source = Origen
users-future = Productos futuros
users-source-role = por el rol
users-source-own = a título personal
# $date: a day
users-source-own-until = a título personal, hasta el { $date }
users-source-own-kind = a título personal, para todos los de este tipo
# $date: a day
users-source-own-kind-until = a título personal, para todos los de este tipo, hasta el { $date }
# $team: a team
users-source-team = por el equipo { $team }
# $team: a team
users-source-team-kind = por el equipo { $team }, para todos los de este tipo
users-right-see-name = Ver el nombre de la organización
users-right-see-organization = Ver la organización y sus datos
users-right-edit-organization = Modificar los datos, el logotipo y la seguridad, eliminar la organización
users-right-manage-users = Gestionar usuarios, equipos e invitaciones
users-right-give-legal-representative = Nombrar y quitar representantes legales
users-right-all-products = Todos los derechos sobre todos los productos
users-right-order-products = Contratar productos nuevos
users-right-manage-accounting = Gestionar la contabilidad: importes pendientes, pagos, pedidos, facturas, renovaciones
users-right-retrieve-balance = Pedir la devolución del saldo prepago
users-right-end-products = Cancelar y transferir productos
users-right-manage-clients = Trabajar en todos los clientes
users-right-see-activity = Leer la actividad de la organización
users-right-use-directory = Figurar en el directorio y verlo

## A member

users-role-and-rights = Rol y derechos
users-no-teams = Ninguno
users-member-since = Miembro desde
users-own-preferences = Mis preferencias en esta organización
users-messages-saved = Sus preferencias en esta organización están guardadas.
users-leave-link = Abandonar esta organización
# $count: how many got a letter
users-alerted = { $count ->
    [0] No se ha pedido a nadie: todas las personas tienen la autenticación de dos factores.
    [one] Se ha pedido por e-mail a una persona que active la autenticación de dos factores.
   *[other] Se ha pedido por e-mail a { $count } personas que activen la autenticación de dos factores.
}
# $name: a person
users-unlocked = El inicio de sesión de { $name } está desbloqueado.

## Removing, leaving, replacing

users-remove-title = Quitar de la organización
users-remove-staying = No se puede quitar
# $count: how many people
users-remove-lead = { $count ->
    [one] Esta persona pierde el acceso de inmediato. Su propia cuenta no se elimina.
   *[other] Estas { $count } personas pierden el acceso de inmediato. Sus propias cuentas no se eliminan.
}
users-remove-going = Se va a quitar
users-remove-loses = Con la pertenencia terminan todos los derechos sobre productos, el derecho a la contabilidad y los puestos en equipos. Las páginas abiertas dejan de funcionar.
users-loses = Pierde
users-loses-all = todos los productos
users-remove-ticked = He comprobado a quién se quita y lo que se pierde
users-remove-login = Su propio identificador
# $login: the login of the reader
users-remove-login-hint = Para confirmar, escriba { $login }
# $count: how many people
users-remove-button = { $count ->
    [one] Quitar a este usuario
   *[other] Quitar a estos usuarios
}
# $names: people
users-removed = Se ha quitado a: { $names }.
# $name: a person
users-remove-named = Quitar de la organización: { $name }
users-leave-title = Abandonar esta organización
users-leave-lead = Usted pierde el acceso de inmediato: a sus productos, sus facturas y sus páginas. Su cuenta y sus otras organizaciones se mantienen. Para volver tendrá que recibir una nueva invitación.
users-leave-ticked = Quiero abandonar esta organización
users-leave-button = Abandonar
# $name: an organization
users-left = Ha abandonado { $name }.
users-representative-title = Sustituir al representante legal
users-representative-lead = Una organización siempre tiene un representante legal. Por eso, nombre primero al nuevo y después cambie o quite al anterior.
users-representative-first = 1. Nombre a otro representante legal
users-representative-first-text = Elija a un administrador o a cualquier otro usuario de la lista, o invite a alguien con el rol «Representante legal».
users-representative-choose = Elegir de la lista
users-representative-invite = Invitar a alguien
users-representative-second = 2. Cambie o quite al anterior
users-representative-second-text = Hay más de un representante legal, así que uno de ellos puede irse.
users-representative-alone = Solo hay un representante legal. En cuanto haya otro, podrá cambiar o quitar a este aquí.
users-you = Usted
# $name: a person
users-demote-named = Cambiar el rol de { $name }

## Invitations

# $name: a person or an address
users-invitation-title = Invitación de { $name }
users-sent = Último envío
users-link-works = Enlace válido hasta
# $email: an address
users-resent = Se ha enviado de nuevo la invitación a { $email }.
# $email: an address
users-withdrawn = Se ha retirado la invitación de { $email }.
# $organization: an organization
users-join-title = Unirse a { $organization }
# $inviter: a person
users-join-lead = { $inviter } le invita a trabajar en esta organización.
users-join-lead-plain = Se le invita a trabajar en esta organización.
users-accept = Aceptar la invitación
users-decline = Rechazar
# $email: an address
users-other-signed-in = La invitación es para { $email }, pero usted ha iniciado sesión con otro identificador. Cierre la sesión e iníciela con el identificador invitado.
users-use-invited = Cerrar la sesión y usar el identificador invitado
users-must-sign-in = Su dirección ya tiene una cuenta. Inicie sesión para aceptar.
users-sign-in-to-accept = Iniciar sesión para aceptar
users-must-sign-up = Cree su cuenta para aceptar
users-joined = ¡Le damos la bienvenida! Ahora pertenece a esta organización.
users-joined-before = Ya pertenece a esa organización.
users-declined = Ha rechazado la invitación.
users-over-accepted = Esta invitación ya se ha aceptado.
users-over-declined = Esta invitación se ha rechazado.
users-over-withdrawn = Esta invitación se ha retirado.
users-over-expired = Esta invitación ha caducado.
users-over-next = Si todavía necesita acceso, pida a la persona que le invitó que le envíe una nueva invitación.

## What cannot be

users-email-missing = Introduzca al menos una dirección de e-mail
users-too-many-addresses = Invite a 50 personas como máximo a la vez
users-role-missing = Elija un rol
users-role-not-yours = Solo un representante legal puede conceder este rol
users-not-over-legal-representative = Solo un representante legal puede cambiar o quitar a un representante legal
users-last-legal-representative = El último representante legal se queda: nombre primero a otro
users-until-unfit = Introduzca un día que aún no haya pasado o deje el campo vacío
users-already-member = Esta persona ya pertenece a la organización
users-already-invited = Esta dirección ya se ha invitado: envíe de nuevo la invitación en su lugar
users-gone = Esto ya no es posible: alguien se ha adelantado
users-other-address = La dirección invitada es otra
users-has-account = Esta dirección tiene una cuenta: inicie sesión con ella
# $time: a time of day
users-too-soon = La invitación se acaba de enviar. Se podrá enviar de nuevo a partir de las { $time }.
users-nobody-chosen = Elija al menos un usuario
users-not-ticked = Marque la casilla para confirmar
users-login-not-yours = Ese no es su identificador
users-sole-receives = Como único representante legal, usted recibe los mensajes de facturación
users-not-locked = Este inicio de sesión no está bloqueado
users-unconfirmed = Introduzca primero su contraseña de nuevo
users-changed-meanwhile = Mientras tanto, otra persona ha modificado este usuario. Revise de nuevo los cambios y guarde después.
users-just-invited = Esta dirección acaba de ser invitada. Espere cinco minutos antes de volver a invitarla
users-too-many-invitations = Su organización ha enviado hoy muchísimas invitaciones. Inténtelo de nuevo mañana.
users-too-many-people = Quite como máximo 100 personas a la vez

## Rights on products

users-grants-whole = Todos los productos de este tipo, también los futuros
users-grants-technical = Gestión técnica
users-grants-statistics = Estadísticas
users-grants-full = Dar acceso completo a todos los productos

## Teams

users-teams-title = Equipos
users-teams-lead = Un equipo da a todas las personas que lo forman el mismo acceso a productos.
users-teams-none = Todavía no hay equipos
users-teams-none-next = Agrupe usuarios para darles el mismo acceso.
# $search: what was searched for
users-teams-none-found = Ningún equipo contiene «{ $search }» en el nombre.
users-team-add = Añadir equipo
users-team-search = Nombre del equipo
users-team-name = Nombre
users-team-colour = Color
users-team-description = Descripción
users-team-description-none = Sin descripción
users-team-leader = Responsable
users-team-leader-none = Sin responsable
# $name: a person
users-team-leader-is = La persona responsable es { $name }.
users-team-members = Miembros
users-team-products = Productos
users-team-products-none = Sin productos
# $count: how many
users-team-member-count = { $count ->
    [one] { $count } miembro
   *[other] { $count } miembros
  }
# $count: how many products
users-team-product-count = { $count ->
    [one] { $count } producto
   *[other] { $count } productos
  }
# $count: how many kinds of products
users-team-kind-count = { $count ->
    [one] todos los de { $count } tipo
   *[other] todos los de { $count } tipos
  }
users-team-edit-products = Modificar los productos
users-team-edit-members = Modificar los miembros
users-team-delete = Eliminar el equipo
users-team-save = Guardar
users-team-finish = Terminar

users-team-new-title = Añadir equipo
# $name: the team
users-team-created = Se ha creado { $name }. Ahora elija sus productos y sus miembros.
# $name: the team
users-team-edit-title = Modificar el equipo { $name }
# $name: the team
users-team-saved = Se ha guardado { $name }.
# $name: the team
users-team-products-title = Productos de { $name }
users-team-products-lead = Todas las personas del equipo reciben estos derechos, además de los suyos propios.
users-team-products-empty = Todavía no hay ningún producto que elegir.
# $name: the team
users-team-members-title = Miembros de { $name }
users-team-members-lead = Marque a quienes pertenecen al equipo. Los usuarios externos también pueden formar parte. Quien es responsable del equipo forma parte de él.
users-team-only-members = En el equipo
users-team-leads = Es responsable
users-team-leads-nobody = Nadie es responsable de este equipo
# $member: a person, $name: the team
users-team-joined = { $member } ahora forma parte de { $name }.
# $member: a person, $name: the team
users-team-left = { $member } ya no forma parte de { $name }.
# $name: the team, $joined and $left: how many people
users-team-moved = Se ha guardado { $name }. Personas añadidas: { $joined }. Personas quitadas: { $left }.

users-team-access = Quién tiene qué acceso por este equipo
users-team-access-lead = Lo que alguien tendría de todos modos, por su rol, por derechos propios o por otro equipo, se mantiene cuando el equipo desaparece.
users-team-members-none = Todavía no hay nadie en este equipo
users-team-only-by-it = Solo por este equipo
users-team-anyway = Lo tendría de todos modos
users-team-nothing = Nada
# $name: a product, $rights: Technical, Statistics
users-team-on-product = { $name }: { $rights }
# $name: a kind of product, $rights: Technical, Statistics
users-team-on-kind = { $name }, todos: { $rights }
# $products: products with rights
users-team-kept = (conserva { $products })
users-team-by-role = Todo, por su rol
users-team-by-own = derechos propios
# $name: another team
users-team-by-team = equipo { $name }
# $count: how many lines are not shown
users-team-more = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
  }
users-team-sight = ¿Qué puede ver esta persona?
users-team-make-leader = Nombrar responsable
users-team-lead-no-more = Ya no es responsable
users-team-take-out = Quitar del equipo

# $name: the team
users-team-delete-title = Eliminar el equipo { $name }
# $count: how many members
users-team-delete-members = { $count ->
    [0] El equipo no tiene miembros.
    [one] Se elimina el equipo; su { $count } miembro sigue en la organización.
   *[other] Se elimina el equipo; sus { $count } miembros siguen en la organización.
  }
users-team-delete-nobody = Nadie pierde acceso: todas las personas lo tienen también por otra vía.
# $count: how many people
users-team-delete-losing = { $count ->
    [one] { $count } persona pierde un acceso que no tiene por ninguna otra vía.
   *[other] { $count } personas pierden un acceso que no tienen por ninguna otra vía.
  }
# $count: how many invitations
users-team-delete-invitations = { $count ->
    [one] { $count } invitación pendiente ya no lleva a este equipo.
   *[other] { $count } invitaciones pendientes ya no llevan a este equipo.
  }
users-team-losing = Quién pierde acceso
users-team-loses = Pierde
# $count: how many people are not named
users-team-more-people = { $count ->
    [one] y { $count } persona más
   *[other] y { $count } personas más
  }
# $name: the team
users-team-deleted = Se ha eliminado { $name }.

users-team-name-missing = Introduzca un nombre para el equipo
# $most: the most characters
users-team-name-too-long = Introduzca un nombre de { $most } caracteres como máximo
users-team-name-taken = Otro equipo tiene este nombre. Introduzca otro
users-team-colour-missing = Elija un color
# $most: the most characters
users-team-description-too-long = Introduzca una descripción de { $most } caracteres como máximo
users-team-unprintable = Elimine los caracteres que no se pueden imprimir

## Directory

users-directory-title = Directorio
users-directory-lead = Los miembros de esta organización. Los usuarios externos no ven esta página.
users-directory-login = Identificador
users-directory-card = vCard
users-directory-cards = Descargar todo como vCard
users-directory-cards-found = Descargar estas personas como vCard
# $search: what was searched for
users-directory-none-found = Nadie en el directorio tiene «{ $search }» en el nombre o el identificador.
