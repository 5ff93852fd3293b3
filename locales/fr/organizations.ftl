# My organizations, a new one, an organization's home.

organizations-mine-title = Mes organisations
organizations-create = Créer une organisation
organizations-filter = Trouver une organisation
organizations-name = Nom
organizations-role = Rôle
organizations-actions = Actions
organizations-current = Dernière utilisée
organizations-switch-to = Basculer
# $name: an organization
organizations-switch-to-named = Basculer vers { $name }
organizations-show-more = Afficher plus
organizations-show-all = Tout afficher
organizations-none = Vous ne faites partie d’aucune organisation
organizations-none-next = Créez-en une, ou ouvrez le lien d’une invitation reçue par e-mail.
# $filter: what was searched for
organizations-none-found = Aucune de vos organisations n’a « { $filter } » dans son nom.

## A new one

organizations-new-title = Créer une organisation
organizations-new-lead = Vous en devenez le responsable légal et pourrez ensuite inviter d’autres personnes.
organizations-kind = Type d’organisation
organizations-kind-individual = Particulier
organizations-kind-company = Entreprise
organizations-kind-association = Association
organizations-kind-public-body = Organisme public
organizations-street = Rue
organizations-street2 = Complément d’adresse
organizations-postcode = Code postal
organizations-city = Ville
organizations-create-button = Créer l’organisation
organizations-cancel = Annuler

## Home

# $role: such as Administrator
organizations-home-role = Votre rôle ici : { $role }
organizations-attention = Requiert votre attention
organizations-attention-none = Rien ne requiert votre attention.
organizations-due-overdue = En retard
organizations-due-soon = Bientôt à payer
organizations-due-ended = Échu le { $day }
organizations-due-on = Échéance le { $day }
organizations-due-pay-by = À payer jusqu’au { $day }
organizations-due-order = Commande { $number }
organizations-due-net = { $amount } hors TVA
organizations-due-all = Voir tout ce qui est à payer
organizations-months = Montants par mois
organizations-months-lead = Hors TVA. Les montants à venir sont calculés aux prix actuels, comme si tout était renouvelé pour la même durée.
organizations-months-last = Facturé au cours des 12 derniers mois
organizations-months-next = À payer au cours des 12 prochains mois
# $count: how many
organizations-products-count = { $count ->
    [one] { $count } produit
   *[other] { $count } produits
  }
organizations-products-none = Cette organisation n’a pas encore de produits. Ils apparaîtront ici dès qu’il y en aura à commander.
organizations-products-none-shared = Aucun produit n’est encore partagé avec vous. Les administrateurs de cette organisation peuvent vous donner accès.

## My organization

organizations-settings-title = Mon organisation
organizations-settings-see-only = Seuls les responsables légaux et les administrateurs peuvent modifier cela.
organizations-settings-saved = Les modifications sont enregistrées. Les responsables légaux et vous-même recevez un récapitulatif par e-mail.
organizations-settings-same = Rien n’a été modifié.
organizations-details = Informations
organizations-address = Adresse
organizations-phone = Téléphone
organizations-vat-number = Numéro de TVA
organizations-language = Langue des documents
organizations-accounting-contact = Contact comptable
organizations-currency = Monnaie des prochaines factures
organizations-not-given = Non renseigné
organizations-legal-representatives = Responsables légaux
organizations-edit = Modifier

organizations-edit-title = Modifier les informations
organizations-edit-lead = Les factures, les commandes et les avoirs prépayés existants gardent leur nom, leur adresse et leur monnaie : cela ne peut pas être modifié ici. Ce que vous enregistrez vaut pour la suite.
organizations-country-hint = Les prochaines factures sont en CHF pour la Suisse et le Liechtenstein, en EUR pour tous les autres pays.
organizations-phone-hint = Avec l’indicatif du pays, par exemple +41 22 820 35 44
organizations-vat-number-hint = Pour les entreprises. En Suisse, c’est l’IDE, par exemple CHE-116.281.710 TVA.
organizations-accounting-contact-hint = Une adresse e-mail qui reçoit aussi les messages concernant la comptabilité.
organizations-save = Enregistrer
# $currency: CHF or EUR
organizations-currency-asked = Prochaines factures en { $currency } dès maintenant
organizations-currency-asked-next = Rien n’est encore enregistré. Les factures, les commandes et les avoirs prépayés existants gardent leur monnaie. Si vous êtes d’accord, cochez la case à la fin du formulaire et enregistrez.
# $currency: CHF or EUR
organizations-currency-confirm = Oui, prochaines factures en { $currency } dès maintenant

## Logo

organizations-logo = Logo
organizations-logo-title = Logo de l’organisation
organizations-logo-lead = Il figure en haut à gauche à la place du nom, pour tous les membres.
organizations-logo-now = Son apparence
organizations-logo-none = Il n’y a pas de logo. Le nom figure en haut à gauche.
organizations-logo-file = Image
organizations-logo-hint = PNG, JPEG ou WebP, 2 Mo au plus. Plus large que haute ; le meilleur résultat s’obtient à partir de 280 × 56 pixels.
organizations-logo-change = Modifier
organizations-logo-remove = Supprimer
organizations-logo-changed = Le logo est modifié. Les responsables légaux et vous-même recevez un récapitulatif par e-mail.
organizations-logo-removed = Le logo est supprimé. Les responsables légaux et vous-même recevez un récapitulatif par e-mail.
organizations-logo-missing = Choisissez une image
organizations-logo-too-long = Choisissez une image de 2 Mo au plus
organizations-logo-kind = Choisissez une image PNG, JPEG ou WebP. Les autres formats ne sont pas acceptés, quel que soit le nom du fichier.
# $most: the most pixels on a side
organizations-logo-size = Choisissez une image avec moins de pixels : au plus { $most } par côté
organizations-logo-broken = Cette image est illisible. Ouvrez-la dans un programme de dessin, enregistrez-la en PNG et réessayez.
organizations-logo-upright = Choisissez une image plus large que haute

## Security

organizations-security-title = Sécurité
organizations-security-two-factor = Authentification à deux facteurs
organizations-security-state = Pour tous les membres
organizations-security-is-required = Exigée
organizations-security-is-optional = Non exigée
# $time: date and time
organizations-security-since = depuis le { $time }
organizations-security-with = Membres qui en disposent
organizations-security-without = Membres qui n’en disposent pas
organizations-security-require-text = Si elle est exigée, les membres sans authentification à deux facteurs ne peuvent plus rien faire dans cette organisation dès leur prochaine requête, jusqu’à ce qu’ils l’aient activée. Leurs autres organisations ne changent pas. Tous les membres en sont informés par e-mail.
organizations-security-own-first = Vous n’avez pas encore vous-même l’authentification à deux facteurs. Activez-la d’abord pour votre propre compte : sinon, vous vous excluriez vous-même. Elle pourra ensuite être exigée ici.
organizations-security-own-missing = Activez d’abord l’authentification à deux facteurs pour votre propre compte
# $count: how many members have none
organizations-security-require-confirm = { $count ->
    [0] Oui, l’exiger de tous les membres
    [one] Oui, l’exiger de tous les membres. { $count } membre ne l’a pas encore.
   *[other] Oui, l’exiger de tous les membres. { $count } membres ne l’ont pas encore.
  }
organizations-security-require = Exiger l’authentification à deux facteurs
organizations-security-release-text = Si elle n’est plus exigée, les membres sans authentification à deux facteurs entrent de nouveau avec leur seul mot de passe.
organizations-security-release-confirm = Oui, ne plus l’exiger
organizations-security-release = Ne plus l’exiger
organizations-security-unconfirmed = Cochez la case pour confirmer
organizations-security-required = L’authentification à deux facteurs est désormais exigée de tous les membres. Ils en sont informés par e-mail.
organizations-security-released = L’authentification à deux facteurs n’est plus exigée.

## What a form of this area may say

organizations-name-missing = Saisissez un nom pour l’organisation
# $most: the most characters
organizations-name-too-long = Saisissez un nom d’au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  }
# $field: the name of a field, $most: the most characters
organizations-line-too-long = { $field } : saisissez au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  }
# $example: a good one of that country
organizations-postcode-unfit = Saisissez un code postal comme { $example }
organizations-country-missing = Choisissez un pays
organizations-vat-number-too-long = Saisissez un numéro de TVA d’au plus 32 caractères
# $example: a good number of that country
organizations-vat-number-shape = Saisissez le numéro de TVA tel qu’il s’écrit dans le pays de l’adresse, par exemple { $example }
# $example: a good number of that country
organizations-vat-number-check-digits = Vérifiez les chiffres du numéro de TVA : l’un d’eux est faux. Un numéro correct ressemble à { $example }
# $prefix: what the number begins with, such as DE
organizations-vat-number-elsewhere = Saisissez un numéro de TVA du pays de l’adresse : celui-ci commence par { $prefix }
organizations-phone-unfit = Saisissez le numéro de téléphone avec l’indicatif du pays, par exemple +41 22 820 35 44
organizations-accounting-contact-unfit = Saisissez une adresse e-mail au bon format, par exemple nom@example.com
organizations-choice-missing = Choisissez l’une des possibilités
organizations-currency-unconfirmed = Cochez la case si les prochaines factures peuvent être dans la nouvelle monnaie
# $field: the name of a field
organizations-invisible = { $field } : supprimez les caractères invisibles
# $signs: up to five characters
organizations-unprinted = Ces caractères ne peuvent pas être imprimés sur les factures : { $signs }
# $name: the new organization
organizations-created = L’organisation { $name } est créée. Vous en êtes le responsable légal.

## Roles

role-legal-representative = Responsable légal
role-administrator = Administrateur
role-collaborator = Utilisateur (droits restreints)
role-external = Utilisateur externe (droits restreints)
