# The frame around every page: header, menus, footer, what all forms share.

frame-skip = Aller au contenu
frame-demo = Démo : aucun e-mail n’est envoyé.
frame-demo-mail = Lire les e-mails

frame-main-menu = Menu principal
frame-switch-organization = Changer d’organisation
# $name: the organization that is shown now
frame-switch-organization-from = Changer d’organisation, { $name }
frame-switcher-filter = Trouver une organisation
frame-search = Rechercher
frame-create-organization = Créer une organisation
frame-products = Produits
frame-products-empty = Il n’y a pas encore de produits.
frame-products-all = Tous les produits
frame-help = Aide
frame-help-empty = Ce serveur n’a pas encore d’adresse de support.
frame-contact-support = Contacter le support
frame-account-menu = Menu du compte
frame-my-organizations = Mes organisations
frame-preferences = Préférences
frame-log-out = Se déconnecter
frame-terms = Conditions générales

frame-error-prefix = Erreur :
frame-error-summary = Il y a un problème
frame-optional = (facultatif)
# What something is called, and what it is.
frame-labelled = { $label } : { $value }
frame-country = Pays
frame-country-choose = Choisissez un pays
# The long form is the button's name for screen readers; it contains the short one.
frame-show = Afficher
frame-hide = Masquer
frame-show-password = Afficher le mot de passe
frame-hide-password = Masquer le mot de passe
# Stands after a number: how many lines are ticked.
frame-selected = dans la sélection
frame-selection = Sélection
frame-select-all = Tout sélectionner
# $name: what the line is called
frame-select-named = Sélectionner { $name }
frame-actions = Actions
# $name: what the line is called
frame-actions-for = Actions pour { $name }
frame-filter = Filtrer
frame-show-all = Tout afficher
frame-show-more = Afficher plus
# $number: the page of the form one is on; $total: how many there are
frame-step = Étape { $number } sur { $total }
frame-continue = Continuer
frame-back = Retour
frame-cancel = Annuler
frame-change = Modifier
frame-logo-light = Dans le thème clair
frame-logo-dark = Dans le thème sombre
frame-colour-blue = Bleu
frame-colour-violet = Violet
frame-colour-pink = Rose
frame-colour-red = Rouge
frame-colour-orange = Orange
frame-colour-olive = Vert olive
frame-colour-green = Vert
frame-colour-teal = Bleu canard
frame-request = Si vous écrivez au support, indiquez ce numéro :

## Demo pages

frame-dev-mail-title = E-mails
frame-dev-mail-lead = Tous les e-mails que cette démo enverrait, du plus récent au plus ancien.
frame-dev-mail-none = Aucun e-mail pour l’instant. Créez un compte, et le premier apparaîtra ici.
frame-dev-mail-subject = Objet
frame-dev-mail-to = À
frame-dev-mail-when = Date
frame-dev-mail-back = Tous les e-mails
frame-dev-mail-text = Texte brut
frame-dev-mail-html = HTML
frame-dev-mail-enclosed = Pièce jointe
frame-dev-components-title = Composants
frame-dev-components-colour = Couleur

## The left menu

frame-menu-home = Accueil
frame-menu-user-management = Gestion des utilisateurs
frame-menu-settings = Paramètres

## Error pages

frame-error-home = Aller à la page d’accueil
frame-error-400-heading = Cette requête est illisible
frame-error-400-text = Votre navigateur a envoyé quelque chose que nous ne comprenons pas. Revenez en arrière, rechargez la page et réessayez.
frame-error-cookies-heading = Votre navigateur n’a envoyé aucun cookie
frame-error-cookies-text = Cette page est restée ouverte trop longtemps, ou les cookies sont désactivés. La connexion nécessite des cookies : autorisez-les pour ce site, rouvrez la page et envoyez-la de nouveau. Nous n’utilisons que nos propres cookies.
frame-error-stale-heading = Cette page est restée ouverte trop longtemps
frame-error-stale-text = Rien n’a été enregistré. Revenez en arrière, rechargez la page et renvoyez le formulaire.
frame-error-twice-heading = Ce formulaire a déjà été envoyé
frame-error-twice-text = Il a été envoyé une première fois avec d’autres données, et c’est cet envoi qui compte. Rouvrez la page pour en envoyer un autre.
frame-error-twice-see = Voir ce qu’il en est
frame-error-other-site-heading = Ce formulaire venait d’un autre site
frame-error-other-site-text = Rien n’a été enregistré. Si vous vouliez l’envoyer, ouvrez la page ici et envoyez-le depuis celle-ci.
frame-error-two-factor-heading = Cette organisation exige l’authentification à deux facteurs
frame-error-two-factor-text = Activez d’abord l’authentification à deux facteurs pour votre compte. D’ici là, vous ne pouvez rien faire dans cette organisation ; vos autres organisations ne changent pas. Les utilisateurs externes peuvent aussi la quitter.
frame-error-403-heading = Vous ne pouvez pas ouvrir cette page
frame-error-403-text = Votre rôle dans cette organisation n’y donne pas accès. Un responsable légal ou un administrateur de l’organisation peut changer cela.
frame-error-404-heading = Page introuvable
frame-error-404-text = Vérifiez l’adresse. Il se peut aussi que la page appartienne à une organisation dont vous n’êtes pas membre.
frame-error-405-heading = Cette page ne permet pas cela
frame-error-405-text = L’adresse existe, mais pas pour ce type de requête.
frame-error-410-heading = Ce lien ne fonctionne plus
frame-error-410-text = Il a déjà servi, il est trop ancien ou un e-mail plus récent l’a remplacé. Demandez-en un nouveau sur la page où vous aviez demandé celui-ci.
frame-error-413-heading = Envoi trop volumineux
frame-error-413-text = Ce que vous avez envoyé dépasse la taille que nous acceptons. Rien n’a été enregistré.
frame-error-429-heading = Trop de tentatives
# $time: the time of day from which it works again
frame-error-429-text = Patientez un peu : vous pourrez réessayer à { $time }.
frame-error-500-heading = Le service rencontre un problème
frame-error-500-text = L’erreur vient de nous, pas de vous. Rien de ce que vous aviez enregistré n’est perdu. Réessayez dans un instant.
frame-error-503-heading = Le service est très sollicité
frame-error-503-text = Réessayez dans quelques secondes. Ce que vous avez envoyé n’a pas été enregistré.

## Charts

frame-chart-table = Afficher en tableau
frame-chart-month = Mois
frame-chart-amount = Montant
frame-chart-total = Total
frame-chart-nothing = Il n’y a pas de montants.
frame-chart-description = { $sum } au total ; le maximum en { $month } : { $most }.
