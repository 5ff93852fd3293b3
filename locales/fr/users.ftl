# Who belongs to an organization: users, invitations, teams, the directory.

users-title = Utilisateurs
users-lead = Toutes les personnes qui font partie de cette organisation, et toutes celles qui y sont invitées.
users-add = Ajouter un utilisateur
# $count: how many
users-people = { $count ->
    [one] une personne
   *[other] { $count } personnes
}
users-tabs = Afficher
users-tab-all = Tous
users-tab-invited = Invités
users-tab-external = Externes
users-tab-without = Sans 2FA
users-tab-locked = Verrouillés
users-search = Nom ou identifiant
users-any = Indifférent
users-name = Nom
users-role = Rôle
users-team = Équipe
users-teams = Équipes
users-security = Sécurité
users-security-with = Avec authentification à deux facteurs
users-security-without = Sans authentification à deux facteurs
users-security-locked = Connexion verrouillée
users-last-sign-in = Dernière connexion
users-never = Jamais
users-state = État
users-state-active = Actif
users-state-invited = Invitation en attente
users-state-expired = Invitation expirée
users-state-locked = Connexion verrouillée
users-state-accepted = Acceptée
users-state-declined = Déclinée
users-state-withdrawn = Retirée
users-two-factor = Authentification à deux facteurs
users-two-factor-on = 2FA activée
users-two-factor-off = 2FA désactivée
# $date: a day
users-until-short = Droits jusqu’au { $date }
# $date: date and time
users-link-until = Lien valable jusqu’au { $date }
users-none-found = Personne ici ne correspond à votre recherche.
users-modify-role = Modifier le rôle
users-edit-access = Modifier l’accès aux produits
users-send-alert = Envoyer une alerte de sécurité
users-unlock = Déverrouiller
users-remove = Retirer de l’organisation
users-resend = Renvoyer
users-edit-invitation = Modifier
users-withdraw = Retirer l’invitation
users-alert-selected = Envoyer une alerte de sécurité à la sélection
users-remove-selected = Retirer la sélection
users-alert-all = Envoyer une alerte de sécurité à tous ceux qui n’ont pas l’authentification à deux facteurs
users-representative-link = Remplacer le responsable légal

## Adding somebody, changing somebody

users-new-title = Ajouter un utilisateur
users-email = E-mail
users-email-hint = Pour inviter plusieurs personnes avec les mêmes droits, saisissez une adresse par ligne.
users-language = Langue de l’invitation
users-names-hint = Le nom ne sert que si vous invitez une seule adresse. La personne peut le modifier en acceptant.
users-first-name = Prénom
users-last-name = Nom
# $name: a person or an address
users-role-title = Rôle : { $name }
users-role-legal-representative-hint = Tous les droits, et la responsabilité juridique de l’organisation.
users-role-administrator-hint = Tous les droits : utilisateurs, produits, comptabilité, paramètres.
users-role-collaborator-hint = Voit l’organisation et les produits que vous choisissez.
users-role-external-hint = Voit les produits que vous choisissez, et ne figure pas dans l’annuaire de l’organisation.
users-accounting = Peut gérer la comptabilité
users-accounting-hint = Vaut pour « Utilisateur (droits restreints) » : les administrateurs le peuvent toujours, les utilisateurs externes jamais.
users-accounting-short = Comptabilité
users-preferences = Messages
users-billing-messages = Messages de facturation
users-billing-messages-hint = Nouvelles factures, paiements, commandes et renouvellements, par e-mail.
users-product-messages = Messages sur les produits
users-product-messages-hint = Produits qui commencent, prennent fin, sont bloqués ou sont bientôt pleins, par e-mail.
users-no-messages = Aucun
# $name: a person or an address
users-access-title = Accès aux produits : { $name }
users-access-all = Ce rôle a tous les droits sur tous les produits. Vous pouvez quand même choisir des équipes.
users-until = Échéance des droits
users-until-hint = Le dernier jour où sont valables les droits sur les produits et la comptabilité donnés ici. Laissez vide s’ils doivent durer. Les droits issus d’équipes ne sont pas concernés.
users-until-none = Sans échéance
users-review-title = Vérifier l’invitation
# $name: a person
users-review-change-title = Vérifier la modification : { $name }
users-review-changes = Ce qui change
users-yes = Oui
users-ended = Échu
users-send-invitation = Envoyer l’invitation
users-save = Enregistrer
# $sent: e-mail addresses
users-invited = Invitation envoyée à { $sent }.
# $sent: e-mail addresses; $refused: addresses with the reason
users-invited-some = Invitation envoyée à { $sent }. Non envoyée : { $refused }
# $name: a person
users-changed = C’est enregistré. Un e-mail en informe { $name }.
# $name: a person or an address
users-invitation-changed = C’est enregistré : l’invitation pour { $name } donne les nouveaux droits.

## What becomes another

# $old, $new: roles
users-change-role = Rôle : { $old } devient { $new }
users-change-accounting-given = Peut gérer la comptabilité
users-change-accounting-taken = Ne peut plus gérer la comptabilité
# $date: a day
users-change-until = Les droits sont valables jusqu’au { $date }
users-change-until-none = Les droits n’ont plus d’échéance
# $name: a product; $rights: such as Technical, Statistics
users-change-access = { $name } : { $rights }
# $name: a kind of product; $rights: such as Technical, Statistics
users-change-access-kind = { $name }, tous les produits et ceux à venir : { $rights }
# $name: a product
users-change-access-none = { $name } : plus d’accès
# $name: a kind of product
users-change-access-kind-none = { $name } : plus d’accès à l’ensemble des produits de ce type
# $team: a team
users-change-team-joined = Dans l’équipe { $team }
# $team: a team
users-change-team-left = N’est plus dans l’équipe { $team }
users-change-billing-on = Reçoit les messages de facturation
users-change-billing-off = Ne reçoit plus les messages de facturation
users-change-product-on = Reçoit les messages sur les produits
users-change-product-off = Ne reçoit plus les messages sur les produits

## What can this person see?

users-sight-link = Que peut voir cette personne ?
# $name: a person
users-sight-title = Que peut voir { $name } ?
users-sight-heading = Ce que cette personne verra
users-sight-may = Peut
users-sight-may-not = Ne peut pas
users-sight-nothing = Rien dans l’organisation elle-même, seulement son nom.
users-sight-products = Produits
users-sight-no-products = Aucun produit.
users-product = Produit
users-rights = Droits
users-source = Origine
users-future = Produits à venir
users-source-role = par le rôle
users-source-own = à titre personnel
# $date: a day
users-source-own-until = à titre personnel, jusqu’au { $date }
users-source-own-kind = à titre personnel pour tous les produits de ce type
# $date: a day
users-source-own-kind-until = à titre personnel pour tous les produits de ce type, jusqu’au { $date }
# $team: a team
users-source-team = par l’équipe { $team }
# $team: a team
users-source-team-kind = par l’équipe { $team }, pour tous les produits de ce type
users-right-see-name = Voir le nom de l’organisation
users-right-see-organization = Voir l’organisation et ses informations
users-right-edit-organization = Modifier les informations, le logo et la sécurité, supprimer l’organisation
users-right-manage-users = Gérer les utilisateurs, les équipes et les invitations
users-right-give-legal-representative = Nommer et retirer des responsables légaux
users-right-all-products = Tous les droits sur tous les produits
users-right-order-products = Commander de nouveaux produits
users-right-manage-accounting = Gérer la comptabilité : montants à payer, paiements, commandes, factures, renouvellements
users-right-retrieve-balance = Se faire verser le solde prépayé
users-right-end-products = Résilier et transférer des produits
users-right-manage-clients = Travailler pour tous les clients
users-right-see-activity = Lire l’activité de l’organisation
users-right-use-directory = Figurer dans l’annuaire et le consulter

## A member

users-role-and-rights = Rôle et droits
users-no-teams = Aucune
users-member-since = Membre depuis
users-own-preferences = Mes préférences dans cette organisation
users-messages-saved = Vos préférences dans cette organisation sont enregistrées.
users-leave-link = Quitter cette organisation
# $count: how many got a letter
users-alerted = { $count ->
    [0] Aucun e-mail envoyé : toutes ces personnes ont l’authentification à deux facteurs.
    [one] Une personne a été priée par e-mail d’activer l’authentification à deux facteurs.
   *[other] { $count } personnes ont été priées par e-mail d’activer l’authentification à deux facteurs.
  }
# $name: a person
users-unlocked = La connexion est déverrouillée pour { $name }.

## Removing, leaving, replacing

users-remove-title = Retirer de l’organisation
users-remove-staying = Ne peuvent pas être retirés
# $count: how many people
users-remove-lead = { $count ->
    [one] Cette personne perd tout de suite son accès. Son propre compte n’est pas supprimé.
   *[other] Ces { $count } personnes perdent tout de suite leur accès. Leurs propres comptes ne sont pas supprimés.
  }
users-remove-going = Seront retirés
users-remove-loses = Avec l’appartenance à l’organisation disparaissent tous les droits sur les produits, le droit à la comptabilité et les places dans les équipes. Les pages ouvertes cessent de fonctionner.
users-loses = Perd
users-loses-all = tous les produits
users-remove-ticked = J’ai vérifié qui est retiré et ce qui est perdu
users-remove-login = Votre propre identifiant
# $login: the login of the reader
users-remove-login-hint = Pour confirmer, saisissez { $login }
# $count: how many people
users-remove-button = { $count ->
    [one] Retirer cet utilisateur
   *[other] Retirer ces utilisateurs
  }
# $names: people
users-removed = Retrait de l’organisation : { $names }.
# $name: a person
users-remove-named = Retirer de l’organisation : { $name }
users-leave-title = Quitter cette organisation
users-leave-lead = Vous perdez tout de suite l’accès à ses produits, à ses factures et à ses pages. Votre compte et vos autres organisations subsistent. Pour revenir, il vous faudra une nouvelle invitation.
users-leave-ticked = Je veux quitter cette organisation
users-leave-button = Quitter
# $name: an organization
users-left = Vous avez quitté { $name }.
users-representative-title = Remplacer le responsable légal
users-representative-lead = Une organisation a toujours un responsable légal. Nommez donc d’abord le nouveau, puis modifiez ou retirez l’ancien.
users-representative-first = 1. Nommer un autre responsable légal
users-representative-first-text = Choisissez un administrateur ou un autre utilisateur dans la liste, ou invitez quelqu’un avec le rôle « Responsable légal ».
users-representative-choose = Choisir dans la liste
users-representative-invite = Inviter quelqu’un
users-representative-second = 2. Modifier ou retirer l’ancien
users-representative-second-text = Il y a plus d’un responsable légal : l’un d’eux peut donc partir.
users-representative-alone = Il n’y a qu’un seul responsable légal. Dès qu’il y en aura un autre, vous pourrez modifier ou retirer celui-ci ici.
users-you = Vous
# $name: a person
users-demote-named = Modifier le rôle : { $name }

## Invitations

# $name: a person or an address
users-invitation-title = Invitation pour { $name }
users-sent = Dernier envoi
users-link-works = Lien valable jusqu’au
# $email: an address
users-resent = L’invitation a été renvoyée à { $email }.
# $email: an address
users-withdrawn = L’invitation pour { $email } est retirée.
# $organization: an organization
users-join-title = Rejoindre { $organization }
# $inviter: a person
users-join-lead = { $inviter } vous invite à travailler dans cette organisation.
users-join-lead-plain = Vous êtes invité à travailler dans cette organisation.
users-accept = Accepter l’invitation
users-decline = Décliner
# $email: an address
users-other-signed-in = L’invitation est pour { $email }, mais vous êtes connecté avec un autre identifiant. Déconnectez-vous, puis connectez-vous avec l’identifiant qui a été invité.
users-use-invited = Se déconnecter et utiliser l’identifiant invité
users-must-sign-in = Votre adresse a déjà un compte. Connectez-vous pour accepter.
users-sign-in-to-accept = Se connecter pour accepter
users-must-sign-up = Créez votre compte pour accepter
users-joined = Bienvenue ! Vous faites maintenant partie de cette organisation.
users-joined-before = Vous faites déjà partie de cette organisation.
users-declined = Vous avez décliné l’invitation.
users-over-accepted = Cette invitation a déjà été acceptée.
users-over-declined = Cette invitation a été déclinée.
users-over-withdrawn = Cette invitation a été retirée.
users-over-expired = Cette invitation a expiré.
users-over-next = Si vous avez encore besoin d’un accès, demandez à la personne qui vous a invité d’envoyer une nouvelle invitation.

## What cannot be

users-email-missing = Saisissez au moins une adresse e-mail
users-too-many-addresses = Invitez au plus 50 personnes à la fois
users-role-missing = Choisissez un rôle
users-role-not-yours = Seul un responsable légal peut donner ce rôle
users-not-over-legal-representative = Seul un responsable légal peut modifier ou retirer un responsable légal
users-last-legal-representative = Le dernier responsable légal reste : nommez-en d’abord un autre
users-until-unfit = Saisissez un jour qui n’est pas encore passé, ou laissez le champ vide
users-already-member = Cette personne fait déjà partie de l’organisation
users-already-invited = Cette adresse a déjà été invitée : renvoyez plutôt l’invitation
users-gone = Ce n’est plus possible : quelqu’un d’autre a été plus rapide
users-other-address = C’est une autre adresse qui a été invitée
users-has-account = Cette adresse a un compte : utilisez-le pour vous connecter
# $time: a time of day
users-too-soon = L’invitation vient d’être envoyée. Elle pourra être renvoyée à partir de { $time }.
users-nobody-chosen = Choisissez au moins un utilisateur
users-not-ticked = Cochez la case pour confirmer
users-login-not-yours = Ce n’est pas votre identifiant
users-sole-receives = En tant que seul responsable légal, vous recevez les messages de facturation
users-not-locked = Cette connexion n’est pas verrouillée
users-unconfirmed = Saisissez d’abord de nouveau votre mot de passe
users-changed-meanwhile = Quelqu’un d’autre a modifié cette personne entre-temps. Vérifiez encore une fois les changements, puis enregistrez.
users-just-invited = Cette adresse vient d’être invitée. Attendez cinq minutes avant de l’inviter à nouveau
users-too-many-invitations = Votre organisation a envoyé un très grand nombre d’invitations aujourd’hui. Réessayez demain.
users-too-many-people = Retirez 100 personnes au maximum à la fois

## Rights on products

users-grants-whole = Tous les produits de ce type, y compris ceux à venir
users-grants-technical = Technique
users-grants-statistics = Statistiques
users-grants-full = Donner un accès complet à tous les produits

## Teams

users-teams-title = Équipes
users-teams-lead = Une équipe donne à toutes les personnes qui en font partie le même accès aux produits.
users-teams-none = Il n’y a pas encore d’équipes
users-teams-none-next = Réunissez des utilisateurs pour leur donner le même accès.
# $search: what was searched for
users-teams-none-found = Aucune équipe n’a « { $search } » dans son nom.
users-team-add = Ajouter une équipe
users-team-search = Nom de l’équipe
users-team-name = Nom
users-team-colour = Couleur
users-team-description = Description
users-team-description-none = Pas de description
users-team-leader = Responsable
users-team-leader-none = Pas de responsable
# $name: a person
users-team-leader-is = Responsable : { $name }.
users-team-members = Membres
users-team-products = Produits
users-team-products-none = Aucun produit
# $count: how many
users-team-member-count = { $count ->
    [one] { $count } membre
   *[other] { $count } membres
  }
# $count: how many products
users-team-product-count = { $count ->
    [one] { $count } produit
   *[other] { $count } produits
  }
# $count: how many kinds of products
users-team-kind-count = { $count ->
    [one] tous ceux de { $count } type
   *[other] tous ceux de { $count } types
  }
users-team-edit-products = Modifier les produits
users-team-edit-members = Modifier les membres
users-team-delete = Supprimer l’équipe
users-team-save = Enregistrer
users-team-finish = Terminer

users-team-new-title = Ajouter une équipe
# $name: the team
users-team-created = L’équipe { $name } est créée. Choisissez maintenant ses produits et ses membres.
# $name: the team
users-team-edit-title = Modifier l’équipe { $name }
# $name: the team
users-team-saved = L’équipe { $name } est enregistrée.
# $name: the team
users-team-products-title = Produits de l’équipe { $name }
users-team-products-lead = Toutes les personnes de l’équipe reçoivent ces droits, en plus des leurs.
users-team-products-empty = Il n’y a pas encore de produit à choisir.
# $name: the team
users-team-members-title = Membres de l’équipe { $name }
users-team-members-lead = Cochez les personnes qui font partie de l’équipe. Des utilisateurs externes peuvent y être. La personne responsable en fait partie.
users-team-only-members = Dans l’équipe
users-team-leads = Responsable
users-team-leads-nobody = Personne n’est responsable de cette équipe
# $member: a person, $name: the team
users-team-joined = { $member } fait maintenant partie de l’équipe { $name }.
# $member: a person, $name: the team
users-team-left = { $member } ne fait plus partie de l’équipe { $name }.
# $name: the team, $joined and $left: how many people
users-team-moved = L’équipe { $name } est enregistrée. Ajouts : { $joined }. Retraits : { $left }.

users-team-access = Qui a quel accès par cette équipe
users-team-access-lead = L’accès que quelqu’un aurait de toute façon, par son rôle, par ses propres droits ou par une autre équipe, reste quand l’équipe disparaît.
users-team-members-none = Personne ne fait encore partie de cette équipe
users-team-only-by-it = Seulement par cette équipe
users-team-anyway = Aurait de toute façon
users-team-nothing = Rien
# $name: a product, $rights: Technical, Statistics
users-team-on-product = { $name } : { $rights }
# $name: a kind of product, $rights: Technical, Statistics
users-team-on-kind = { $name }, tous : { $rights }
# $products: products with rights
users-team-kept = (garde { $products })
users-team-by-role = Tout, par son rôle
users-team-by-own = droits personnels
# $name: another team
users-team-by-team = équipe { $name }
# $count: how many lines are not shown
users-team-more = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
  }
users-team-sight = Que peut voir cette personne ?
users-team-make-leader = Nommer responsable
users-team-lead-no-more = Retirer la responsabilité
users-team-take-out = Retirer de l’équipe

# $name: the team
users-team-delete-title = Supprimer l’équipe { $name }
# $count: how many members
users-team-delete-members = { $count ->
    [0] L’équipe n’a pas de membres.
    [one] L’équipe est supprimée ; son { $count } membre reste dans l’organisation.
   *[other] L’équipe est supprimée ; ses { $count } membres restent dans l’organisation.
  }
users-team-delete-nobody = Personne ne perd d’accès : tout le monde l’a aussi par une autre voie.
# $count: how many people
users-team-delete-losing = { $count ->
    [one] { $count } personne perd un accès qu’elle n’a par aucune autre voie.
   *[other] { $count } personnes perdent un accès qu’elles n’ont par aucune autre voie.
  }
# $count: how many invitations
users-team-delete-invitations = { $count ->
    [one] { $count } invitation en attente n’y mène plus.
   *[other] { $count } invitations en attente n’y mènent plus.
  }
users-team-losing = Qui perd un accès
users-team-loses = Perd
# $count: how many people are not named
users-team-more-people = { $count ->
    [one] et { $count } autre personne
   *[other] et { $count } autres personnes
  }
# $name: the team
users-team-deleted = L’équipe { $name } est supprimée.

users-team-name-missing = Saisissez un nom pour l’équipe
# $most: the most characters
users-team-name-too-long = Saisissez un nom d’au plus { $most } caractères
users-team-name-taken = Une autre équipe porte ce nom. Saisissez-en un autre
users-team-colour-missing = Choisissez une couleur
# $most: the most characters
users-team-description-too-long = Saisissez une description d’au plus { $most } caractères
users-team-unprintable = Supprimez les caractères non imprimables

## Directory

users-directory-title = Annuaire
users-directory-lead = Les membres de cette organisation. Les utilisateurs externes ne voient pas cette page.
users-directory-login = Identifiant
users-directory-card = Carte vCard
users-directory-cards = Tout télécharger en vCard
users-directory-cards-found = Télécharger ces résultats en vCard
# $search: what was searched for
users-directory-none-found = Personne dans l’annuaire n’a « { $search } » dans son nom ou son identifiant.
