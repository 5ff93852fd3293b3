# The end of an organization.

closing-title = Supprimer l’organisation
# $name: the organization
closing-lead = Quand tous les points de la liste seront réglés, l’organisation { $name } pourra être supprimée définitivement.
closing-first = Ce qu’il faut faire d’abord
closing-done = Fait
# $count: how many
closing-left = { $count ->
    [one] { $count } restant
   *[other] { $count } restants
  }
closing-products = Résilier tous les produits
closing-products-see = Voir les produits
closing-users = Retirer tous les autres utilisateurs
closing-users-remove = Retirer les autres utilisateurs
closing-orders = Payer ou annuler toutes les commandes en attente de paiement
closing-orders-see = Voir les commandes
closing-invoices = Payer toutes les factures ouvertes
closing-invoices-see = Voir ce qui est à payer
closing-prepaid = Vider tous les comptes prépayés
closing-prepaid-see = Voir le compte prépayé
closing-then = Ce qui se passe ensuite
closing-then-users = Plus personne ne peut ouvrir l’organisation. Les comptes de ses utilisateurs subsistent, tout comme leurs autres organisations.
closing-then-records = Les documents comptables sont conservés 10 ans, comme la loi l’exige. Ils ne peuvent plus être ouverts ici.
# $count: how many
closing-then-invitations = { $count ->
    [one] { $count } invitation en attente est retirée.
   *[other] { $count } invitations en attente sont retirées.
  }
closing-blocked = L’organisation ne peut pas encore être supprimée : un point de la liste reste à régler.
closing-warning = Cette action est irréversible. Votre mot de passe vous sera demandé ensuite.
closing-warning-asked = Cette action est irréversible. Votre mot de passe est confirmé : appuyez sur le bouton pour supprimer l’organisation maintenant.
closing-name = Nom de l’organisation
# $name: the organization
closing-name-hint = Saisissez { $name } pour confirmer.
closing-button = Supprimer l’organisation
closing-cancel = Annuler
# $name: the organization
closing-deleted = L’organisation { $name } est supprimée.

## What the form may say

closing-name-missing = Saisissez le nom de l’organisation
closing-name-differs = Saisissez le nom de l’organisation exactement comme il est affiché
closing-not-yet = L’organisation ne peut pas encore être supprimée : un point de la liste reste à régler
