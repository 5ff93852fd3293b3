# The list of products, one product, its label.

products-title = Produits
products-search = Libellé
products-name = Libellé
products-kind = Type
products-kind-all = Tous les types
products-category = Catégorie
products-state = État
products-since = Depuis
products-state-all = Tous les états
products-offer = Offre
products-ends = Échéance
products-quantity = Quantité
products-csv = Télécharger en CSV
products-term = Période
products-paid-until = Payé jusqu’au
products-invoices = Factures
products-period = Durée
products-renewal = Période suivante
products-price = Prix (hors TVA)
products-excl-vat = hors TVA
products-terms = Périodes
products-period-months = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
  }
products-period-years = { $count ->
    [one] { $count } an
   *[other] { $count } ans
  }
products-co2 = CO₂ par an
# $grams: grams of CO₂ of all units in a year
products-co2-material = Matériel (fabrication, transport, fin de vie) : { $grams } g
products-co2-energy = Énergie : { $grams } g
products-co2-all = En tout : { $grams } g
products-rights = Mes droits
products-product = Produit
products-access = Accès
products-access-lead = Ce que vous pouvez faire avec ce produit :
products-technical = Technique
products-technical-means = le gérer et modifier son libellé
products-statistics = Statistiques
products-statistics-means = voir ses chiffres
products-see-means = Voir que ce produit existe, et rien de plus.

## Nothing to show

products-none = Cette organisation n’a pas encore de produits
products-none-next = Ils apparaîtront ici dès qu’il y en aura à commander.
products-none-shared = Aucun produit n’est encore partagé avec vous
products-none-shared-next = Les administrateurs de cette organisation peuvent vous donner accès.
products-none-found = Aucun produit ne correspond à ces filtres

## Label

products-rename = Modifier le libellé
# $name: the label as it is
products-rename-lead = Ce produit s’appelle « { $name } » dans les listes et les e-mails.
products-name-hint = Vous et les autres membres êtes seuls à le lire. Rien ne change dans le produit lui-même.
products-rename-button = Enregistrer
# $name: the new label
products-renamed = Le libellé est maintenant { $name }.
products-name-missing = Saisissez un libellé
# $most: the most characters
products-name-too-long = Saisissez un libellé d’au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  }
products-name-unprintable = Supprimez les caractères non imprimables
products-offer-unknown = Choisissez une offre du catalogue
# $most: the most units
products-quantity-wrong = Saisissez une quantité de 1 à { $most }

## States

products-state-pending = En attente
products-state-active = Actif
products-state-blocked = Bloqué (impayé)
products-state-locked = Verrouillé par le fournisseur
products-state-terminated = Résilié
