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
organizations-products-none = Cette organisation n’a pas encore de produits. Ils apparaîtront ici dès qu’il y en aura à commander.
organizations-products-none-shared = Aucun produit n’est encore partagé avec vous. Les administrateurs de cette organisation peuvent vous donner accès.

## What a form of this area may say

organizations-name-missing = Saisissez un nom pour l’organisation
# $most: the most characters
organizations-name-too-long = Saisissez un nom d’au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  }
# $most: the most characters
organizations-line-too-long = Saisissez au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  } par ligne
organizations-country-missing = Choisissez un pays
organizations-vat-number-too-long = Saisissez un numéro de TVA d’au plus 32 caractères
organizations-unprintable = Supprimez les caractères non imprimables
# $name: the new organization
organizations-created = L’organisation { $name } est créée. Vous en êtes le responsable légal.

## Roles

role-legal-representative = Responsable légal
role-administrator = Administrateur
role-collaborator = Utilisateur (droits restreints)
role-external = Utilisateur externe (droits restreints)
