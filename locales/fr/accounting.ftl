# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Comptabilité
accounting-due = À payer
accounting-orders = Commandes
accounting-orders-lead = Ce qui a été commandé, à quel prix et où cela en est.
accounting-invoices = Historique des factures
accounting-prepaid = Compte prépayé
accounting-addresses = Adresses de facturation

## Prepaid account

accounting-prepaid-lead = L’argent que vous avez déposé. Il sert à payer immédiatement des commandes, en tout ou en partie.
accounting-prepaid-top-up = Recharger le compte
accounting-prepaid-balance = Solde
accounting-prepaid-available = Solde disponible
accounting-prepaid-reserved = { $amount } sont réservés à des commandes qui attendent le reste de leur paiement. Le relevé indique le solde sans cette somme.
accounting-prepaid-statement = Relevé
accounting-prepaid-csv = Télécharger en CSV
accounting-prepaid-date = Date
accounting-prepaid-description = Description
accounting-prepaid-in = Crédit
accounting-prepaid-out = Débit
accounting-prepaid-currency = Monnaie
accounting-prepaid-none = Il n’y a encore aucune opération.
accounting-prepaid-none-next = Rechargez le compte : ce que vous y versez et ce que vous payez avec apparaîtra ici.
accounting-prepaid-newest = Revenir aux opérations les plus récentes
accounting-prepaid-top-up-by = Recharge : { $method }
accounting-prepaid-unmatched = Virement bancaire reçu
accounting-prepaid-unmatched-order = Argent reçu pour la commande { $number }, qui ne l’attendait pas
accounting-prepaid-reserved-for = Réservé à la commande { $number }
accounting-prepaid-returned-from = Restitué par la commande { $number }
accounting-prepaid-paid = Paiement de la commande { $number }
accounting-top-ups = Recharges non arrivées
accounting-top-up-give-up = Abandonner
# $amount: an amount
accounting-top-up-arrived = { $amount } : le montant est arrivé sur votre compte prépayé.
accounting-top-up-declined = Votre banque a refusé le paiement. Rien n’a été débité.
accounting-top-up-not-begun = Le paiement n’a pas commencé. Rien n’a été débité.
accounting-top-up-cancelled = Vous avez annulé le paiement. Rien n’a été débité.
accounting-top-up-given-up = La recharge est abandonnée. Si l’argent arrive malgré tout, il est versé sur votre compte prépayé.

accounting-top-up-lead = L’argent est sur votre compte dès qu’il est arrivé. Vous recevez un reçu par e-mail, et non une facture.
accounting-top-up-amount = Montant
accounting-top-up-amount-hint = De { $least } à { $most }
# $whole, $part: how 25 and 25.50 are typed; $least, $most: amounts
accounting-top-up-amount-wrong = Saisissez un montant en chiffres, par exemple { $whole } ou { $part } : de { $least } à { $most }
accounting-top-up-amount-unclear = Saisissez un montant avec deux décimales au plus, sans point ni virgule pour les milliers, par exemple { $part } : de { $least } à { $most }
accounting-top-up-method = Mode de paiement
accounting-top-up-francs = CHF uniquement
accounting-top-up-francs-only = Ce mode de paiement n’accepte que les CHF. Choisissez-en un autre
accounting-top-up-transfer-hint = Vous recevez les coordonnées de paiement et le code QR, avec une référence qui vous est propre.
accounting-top-up-no-method = Il n’y a pas encore de mode de paiement pour les recharges. Écrivez-nous.
accounting-top-up-transfer = Recharger par virement bancaire
accounting-top-up-transfer-lead = Payez avec ces coordonnées. L’argent est crédité à son arrivée ; la référence est celle de votre organisation et peut être réutilisée.

## Payment slips

accounting-slip-bic = BIC
accounting-slip-symbol = Code QR avec ces coordonnées de paiement, pour l’application de votre banque

## Methods

accounting-method-card = Carte
accounting-method-postfinance = PostFinance
accounting-method-twint = TWINT
accounting-method-paypal = PayPal
accounting-method-transfer = Virement bancaire (IBAN)
accounting-method-prepaid = Compte prépayé

## States of orders

accounting-order-draft = Brouillon
accounting-order-awaiting-payment = En attente de paiement
accounting-order-paid = Payée
accounting-order-fulfilled = Terminée
accounting-order-blocked = Bloquée
accounting-order-cancelled = Annulée
accounting-order-refunded = Remboursée

## States of payments

accounting-payment-pending = En cours
accounting-payment-unknown = Pas encore connu
accounting-payment-reserved = Réservé
accounting-payment-succeeded = Reçu
accounting-payment-failed = Refusé
accounting-payment-not-begun = Non commencé
accounting-payment-abandoned = Abandonné
# A part of the prepaid account that was reserved and went back.
accounting-payment-returned = Restitué

## What cannot be priced

accounting-unpriced-nothing = Il n’y a rien à payer ici.
accounting-unpriced-no-rate = Nous ne pouvons pas encore calculer la TVA dans ce cas. Écrivez-nous : nous ajouterons ce qui manque.
accounting-unpriced-currencies = Ces montants sont dans des monnaies différentes et ne peuvent pas être payés ensemble.
accounting-unpriced-too-large = Ce montant est trop élevé.

## What is refused

accounting-refused-nothing-chosen = Sélectionnez au moins un produit à payer
# $most: the most lines of an order
accounting-refused-too-much-chosen = Sélectionnez au plus { $most ->
    [one] { $most } produit
   *[other] { $most } produits
  } à la fois
accounting-refused-product-gone = Un produit sélectionné ne peut plus être renouvelé. Consultez de nouveau la liste.
# $name: the product; $number: the order
accounting-refused-ordered = { $name } figure déjà dans la commande { $number }.
# $name: the product
accounting-refused-period-gone = Choisissez une autre durée pour { $name }
# $name: the product, $from: a date
accounting-refused-period-from = La durée plus courte pour { $name } est possible à partir du { $from }
accounting-refused-address-gone = Choisissez une autre adresse de facturation
# $name: the billing address
accounting-refused-address-incomplete = Ajoutez la rue, le code postal et la ville à l’adresse de facturation { $name }
# $now: an amount
accounting-refused-price-changed = Les prix ont changé : le total est maintenant de { $now }. Vérifiez-le encore une fois avant de confirmer.
accounting-refused-method-gone = Choisissez un mode de paiement
# $available: an amount
accounting-refused-balance-too-small = Le compte prépayé dispose de { $available }. Choisissez un autre mode de paiement pour le reste.
accounting-refused-confirmed = Cette commande est déjà confirmée
accounting-refused-not-awaiting = Cette commande n’attend plus de paiement
# $least, $most: amounts
accounting-refused-amount-outside = Saisissez un montant entre { $least } et { $most }
## Billing addresses

accounting-addresses-lead = Les factures sont établies à ces adresses. Au moment de payer, vous choisissez l’adresse de chaque ligne. Une facture émise garde l’adresse telle qu’elle était.
accounting-addresses-only-own = Vous payez pour des clients ou pour plusieurs services ? Ajoutez leurs adresses et choisissez l’une d’elles pour chaque ligne que vous payez.
accounting-address-add = Ajouter une adresse de facturation
accounting-address-column = Adresse
accounting-address-own = Votre organisation
accounting-address-default = Par défaut
accounting-address-incomplete = Incomplète
accounting-address-incomplete-next = Il manque la rue, le code postal ou la ville : rien ne peut encore être facturé à cette adresse.
accounting-address-own-who = Un administrateur peut la modifier dans les paramètres.
accounting-address-edit = Modifier
accounting-address-make-default = Définir par défaut
accounting-address-archive = Archiver
accounting-address-gone = Cette adresse n’existe plus : choisissez-en une autre
# $name: company or person
accounting-address-preset = { $name } est désormais l’adresse de facturation par défaut.
# $name: company or person
accounting-address-archived = L’adresse { $name } est archivée. Les factures existantes la conservent.
# $name: company or person
accounting-address-archive-title = Archiver { $name }
accounting-address-archive-lead = Cette adresse ne pourra plus être choisie ni rétablie. Les factures et commandes existantes la conservent.
# $default: company or person
accounting-address-archive-default = C’est l’adresse de facturation par défaut. Ce sera ensuite { $default }.
accounting-address-archive-products = { $count ->
    [one] { $count } produit est facturé à cette adresse. L’adresse par défaut sera ensuite proposée.
   *[other] { $count } produits sont facturés à cette adresse. L’adresse par défaut sera ensuite proposée.
  }
accounting-address-archive-confirm = Archiver l’adresse
# $name, $default: company or person
accounting-address-archived-default = L’adresse { $name } est archivée. Les factures existantes la conservent. L’adresse de facturation par défaut est désormais { $default }.
accounting-address-was-archived = Cette adresse a été archivée entre-temps. Vous pouvez enregistrer votre saisie comme nouvelle adresse.
accounting-address-save-as-new = Enregistrer comme nouvelle adresse
# $name: company or person
accounting-address-added = L’adresse { $name } est ajoutée.
# $name: company or person
accounting-address-saved = L’adresse { $name } est enregistrée.

accounting-address-new-title = Ajouter une adresse de facturation
# $name: company or person
accounting-address-edit-title = Adresse de facturation { $name }
accounting-address-lead = Ce que vous enregistrez vaut pour les prochaines factures. Les factures existantes restent telles quelles.
accounting-address-company = Entreprise
accounting-address-company-hint = Saisissez une entreprise, le nom d’une personne, ou les deux.
accounting-address-name = Nom
accounting-address-country-hint = Le pays détermine la TVA appliquée à la facture.
accounting-address-email = E-mail pour les factures
accounting-address-email-hint = Les factures établies à cette adresse y sont également envoyées.
accounting-address-reference = Référence
accounting-address-reference-hint = Votre propre numéro de commande. Il figure sur la facture.
accounting-address-save = Enregistrer

accounting-address-nobody = Saisissez une entreprise ou un nom
accounting-address-company-missing = Saisissez l’entreprise à laquelle appartient le numéro de TVA
accounting-address-street-missing = Saisissez une rue
accounting-address-postcode-missing = Saisissez un code postal
accounting-address-city-missing = Saisissez une ville
# $most: the most addresses
accounting-address-too-many = Vous avez { $most ->
    [one] { $most } adresse de facturation
   *[other] { $most } adresses de facturation
  } : archivez-en une avant d’en ajouter une autre

## Checkout and orders

accounting-checkout = Valider la commande
accounting-lines = Produits
accounting-product = Produit
accounting-period = Durée
accounting-term = Période
accounting-amount = Montant
accounting-amount-net = Montant hors TVA
accounting-billed-to = Facturé à
accounting-total = Total
accounting-total-net = Total hors TVA
# $rate: a percentage
accounting-vat = TVA { $rate }
accounting-total-to-pay = Total à payer
# What *Total to pay* is called once it is paid or cancelled.
accounting-total-gross = Total TVA incluse
accounting-note-reverse-charge = Autoliquidation : la TVA est due par le destinataire de la prestation.
accounting-note-outside = Non soumis à la TVA : la prestation est fournie hors du territoire d’application de la TVA.
accounting-billing-address = Adresse de facturation
accounting-keep-addresses = Garder les adresses des lignes
accounting-use-address = Utiliser cette adresse
# $name: the billing address
accounting-incomplete = Il manque la rue, le code postal ou la ville à l’adresse de facturation { $name }. Rien ne peut être commandé tant qu’ils ne sont pas indiqués.
accounting-complete = Compléter l’adresse
accounting-postal-lead = Les factures mentionnent { $name } avec son adresse. Complétez-la pour continuer la commande.
accounting-postal-save = Enregistrer et continuer
accounting-back-to-due = Revenir à « À payer »
accounting-back-to-order = Retour à la commande
accounting-method = Mode de paiement
accounting-method-card-hint = Visa, Mastercard ou CB. Les cartes à deux logos (CB et Visa ou Mastercard) et les cartes émises à l’étranger peuvent entraîner des frais supplémentaires auprès de votre banque, même en euros.
accounting-method-transfer-hint = Les frais bancaires sont à votre charge ; payez exactement ce montant, dans cette monnaie et avec cette référence. Vos produits sont renouvelés dès que l’argent est arrivé.
# $available: an amount
accounting-method-prepaid-hint = { $available } disponibles
accounting-prepaid-first = Utiliser d’abord le compte prépayé
# $part, $rest: amounts
accounting-prepaid-first-hint = { $part } du compte prépayé, les { $rest } restants avec le mode de paiement choisi ci-dessus.
# $total: an amount
accounting-to-pay = Total à payer : { $total }
accounting-confirm-order = Confirmer la commande
# $number: the order's number
accounting-order-title = Commande { $number }
accounting-order-facts = Commande
accounting-order-invoices = Factures
accounting-ordered-on = Confirmée le
accounting-paid-on = Payée le
accounting-cancelled-on = Annulée le
accounting-reserved = Réservé sur le compte prépayé
accounting-still-to-pay = Reste à payer
accounting-declined = Le dernier paiement n’a pas abouti : il a été refusé ou n’a jamais commencé. Rien n’a été débité. Réessayez ou choisissez un autre mode de paiement.
accounting-unknown = Le prestataire de paiement ne répond pas pour le moment. Nous continuons de l’interroger. Le paiement peut encore aboutir : attendez un peu avant de payer à nouveau. Ce qui arriverait deux fois n’est pas perdu, mais versé sur votre compte prépayé.
accounting-waits = Un paiement a commencé. Si vous avez payé, veuillez patienter : la réponse du prestataire de paiement est en route. Sinon, continuez-le.
accounting-looks-again = Cette page s’actualise toutes les 5 secondes.
accounting-pay-another-way = Payer autrement
accounting-go-on = Poursuivre vers le paiement
accounting-transfer = Virement bancaire
accounting-transfer-exactly = Les frais bancaires sont à votre charge ; payez exactement ce montant, dans cette monnaie et avec cette référence.
accounting-transfer-holder = Titulaire du compte
accounting-transfer-iban = IBAN
accounting-transfer-reference = Référence
accounting-transfer-amount = Montant
accounting-generate-pro-forma = Générer une facture pro forma
accounting-pro-forma = Pro forma
accounting-pay-heading = Comment voulez-vous payer ?
accounting-pay-otherwise = Si vous choisissez un autre mode de paiement, le paiement en cours est abandonné. S’il aboutit malgré tout, il paie cette commande si elle est encore ouverte ; sinon, son montant va sur votre compte prépayé.
# $total: an amount
accounting-pay = Payer { $total }
accounting-pay-short = Payer
accounting-payments = Paiements
accounting-date = Date
accounting-state = État
accounting-number = Numéro
accounting-description = Description
accounting-cancel-order = Annuler la commande
accounting-order-cancel-title = Annuler la commande { $number } ?
accounting-order-cancel-lead = Commande de { $total } : elle se termine sans paiement. Ses produits sont de nouveau à payer et peuvent être sélectionnés à nouveau.
accounting-order-cancel-reserved = Les { $reserved } réservés pour elle sur le compte prépayé seront de nouveau disponibles.
accounting-order-cancel-paid = L’argent est déjà en route ? Il n’est pas perdu : dès son arrivée, il est porté au compte prépayé.
accounting-order-keep = La conserver
accounting-cancel-short = Annuler
accounting-order-was-cancelled = La commande est annulée.
accounting-orders-all = Toutes
accounting-orders-awaiting = En attente de paiement
accounting-orders-completed = Terminées
accounting-orders-cancelled = Annulées
accounting-orders-none = Il n’y a pas encore de commandes
accounting-orders-none-next = Sélectionnez ce que vous voulez payer sous
accounting-orders-none-found = Aucune commande n’est dans cet état
# $first: a product, $more: how many others
accounting-and-more = { $more ->
    [one] { $first } et { $more } autre
   *[other] { $first } et { $more } autres
  }
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Payée
accounting-invoice-open = Ouverte
accounting-invoice-overdue = En retard
accounting-invoice-refunded = Remboursée
accounting-invoice-credit-note = Note de crédit

accounting-invoices-lead = Toutes les factures émises pour cette organisation. Une facture n’est plus modifiée : ce qui doit être corrigé l’est par une note de crédit.
accounting-invoices-csv = Télécharger en CSV
accounting-invoices-state-all = Tous
accounting-invoices-from = Du
accounting-invoices-to = Au
accounting-invoices-search = Rechercher
accounting-invoices-backwards = Le jour de « Au » doit être le même que celui de « Du », ou postérieur
# $field: the label of a filter
accounting-filter-no-choice = { $field } : choisissez dans la liste
# $field: the label of a filter
accounting-filter-no-day = { $field } : saisissez une date valide
accounting-invoices-none = Aucune facture pour l’instant. Une facture apparaît ici dès qu’elle est payée.
accounting-invoices-none-found = Aucune facture ne correspond à ces filtres
accounting-invoices-newest = Revenir aux plus récentes

accounting-invoice-number = Numéro
accounting-invoice-date = Date
accounting-invoice-address = Adresse de facturation
accounting-invoice-description = Description
accounting-invoice-amount = Montant
accounting-invoice-state = État
accounting-invoice-document = Document
accounting-invoice-currency = Monnaie
accounting-invoice-vat = TVA

# $size: in kilobytes
accounting-document-size = PDF, { $size } ko
# $number: of an invoice; it is heard after *PDF, 84 kB*
accounting-document-of = de la facture { $number }
accounting-document-awaited = PDF
accounting-document-awaited-next = Le PDF est en préparation.
accounting-document-download = Télécharger
# $number: of an invoice
accounting-document-waiting-title = Le PDF de la facture { $number } est en préparation
accounting-document-waiting = Cette page s’actualise toutes les 5 secondes. Le téléchargement commence de lui-même dès que le PDF est prêt ; cela ne touche en rien à ce que vous avez payé.
accounting-document-look-again = Actualiser

# $number: of an invoice
accounting-invoice-title = Facture { $number }
accounting-invoice-sheet = La facture
accounting-invoice-seller = Vendeur
# $number: a VAT number
accounting-invoice-vat-number = Numéro de TVA { $number }
accounting-invoice-order = Commande
# $number: of an order
accounting-invoice-order-number = Commande { $number }
accounting-invoice-paid-by = Mode de paiement
accounting-paid-together = { $how }, avec les autres factures de la commande { $order }
accounting-invoice-paid-on = Payée le
accounting-invoice-quantity = Quantité
accounting-invoice-rate = Taux de TVA
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = TVA { $rate } sur { $base }
accounting-invoice-co2 = CO₂ par an

accounting-letters = E-mails
accounting-letters-none = Aucun e-mail n’a été envoyé au sujet de cette facture.
accounting-letter-to = À
accounting-letter-when = Date
accounting-letter-queued = En file d’attente
accounting-letter-handed-over = Transmis
accounting-letter-failed = Échoué
accounting-letter-again = Renvoyer
# $email: an address; it is heard after *Send again*
accounting-letter-again-to = à { $email }
# $email: an address
accounting-letter-sent-again = L’e-mail à { $email } est envoyé de nouveau.
accounting-letter-not-chosen = Choisissez un e-mail de cette facture
accounting-letter-waits = Cet e-mail est déjà en file d’attente
accounting-letter-erased = Cet e-mail est trop ancien pour être renvoyé
accounting-letter-too-soon = Cet e-mail a été envoyé à cette adresse il y a moins de cinq minutes

## Due

accounting-due-lead = Ce qui est à renouveler ou à payer. Sélectionnez des produits, choisissez leur durée et payez-les ensemble.
accounting-due-tabs = Jusqu’à quand
accounting-due-month = Ce mois-ci
accounting-due-two-months = 2 prochains mois
accounting-due-year = 12 prochains mois
accounting-due-all = Tout afficher
accounting-due-search = Produit ou numéro
accounting-due-category = Catégorie
accounting-due-category-all = Toutes
# No filter by billing address: here and in Invoice history.
accounting-address-all = Toutes
accounting-due-clear = Effacer le filtre
# $until: a date
accounting-due-caption = À payer jusqu’au { $until }
accounting-due-caption-all = Tout ce qui est à payer
# $count: how many lines
accounting-due-count = { $count ->
    [one] { $count } ligne
   *[other] { $count } lignes
  }
accounting-due-end = Échéance
# Above the day of an order.
accounting-due-pay-by = À payer jusqu’au
accounting-due-incl-vat = TVA incluse
# $name: the product
accounting-due-period-of = Durée pour { $name }
# $name: the product
accounting-due-address-of = Adresse de facturation pour { $name }
# $period: 1 month, $from: a date
accounting-due-period-from = { $period } (possible à partir du { $from })
accounting-due-overdue = En retard
accounting-due-gone = Cette offre n’est plus proposée. Écrivez-nous.
# $number: the order's
accounting-due-order = Commande { $number }
# $number: the invoice's
accounting-due-invoice = Facture { $number }
accounting-due-invoice-open = Ouverte
accounting-due-recalculate = Recalculer
accounting-due-pay-selection = Payer ma sélection
accounting-due-none = Rien n’est à payer dans cette période
accounting-due-none-found = Aucun élément ne correspond à ce filtre
accounting-due-none-at-all = Rien à payer
accounting-due-none-next = Les factures payées se trouvent sous « Historique des factures ».

## Pro forma


# $number: the order's
accounting-pro-forma-of = Facture pro forma de la commande { $number }
accounting-pro-forma-note = Ce document n’a pas de valeur juridique ni comptable. La facture est émise au paiement.
# $until: a date
accounting-pro-forma-until = Valable jusqu’au { $until }
# $name: company or person
accounting-pro-forma-sheet = Pour { $name }
accounting-pro-forma-together = Toutes les factures pro forma se paient ensemble :
# $amount: an amount
accounting-pro-forma-reserved = { $amount } du total sont réservés sur votre compte prépayé.
accounting-pro-forma-prepaid = Il n’y a pas encore de commande : l’argent qui arrive avec cette référence est crédité sur votre compte prépayé.
accounting-pro-forma-ask = Un administrateur peut la compléter dans les paramètres.
accounting-download = Télécharger
accounting-addresses-differ = Les lignes sont facturées à des adresses différentes. Un autre choix les facture toutes à une seule.
accounting-refused-addresses-changed = Les adresses de facturation des lignes ont changé entre-temps. Vérifiez-les avant de confirmer.
accounting-arrived-besides = { $amount } est arrivé pour cette commande sans qu’elle en ait besoin. Ce montant est sur votre compte prépayé.
accounting-abandoned = Le paiement n’a pas été terminé. Rien n’a été débité. Réessayez ou choisissez un autre mode de paiement.
accounting-order-is-paid = Paiement reçu. Vos produits sont renouvelés ; chaque ligne indique jusqu’à quand.
accounting-order-download = Télécharger la facture { $number }
accounting-transfer-awaited = La commande est confirmée. Elle sera payée à l’arrivée de votre virement.
accounting-order-until = À payer jusqu’au
accounting-postal-title = Adresse postale
accounting-postal-all = Toutes les données de l’organisation
accounting-postal-no-street = Saisissez la rue et le numéro
accounting-postal-no-postcode = Saisissez le code postal
accounting-postal-no-city = Saisissez la localité
accounting-reason-declined = La banque l’a refusé
accounting-reason-unheard = Il n’a jamais commencé chez le prestataire de paiement
accounting-reason-left = Annulé sur la page de paiement
accounting-reason-patience = Pas terminé en un jour
accounting-reason-other-way = Un autre mode de paiement a été choisi
accounting-reason-cancelled = La commande a été annulée
accounting-reason-paid-otherwise = La commande a été payée autrement
accounting-reason-rest-failed = Le reste n’a pas été payé : le montant est de nouveau disponible
accounting-refused-chosen-twice = Un produit a été sélectionné deux fois. Sélectionnez-le une fois, avec une seule durée.
accounting-due-addresses-further = Chaque ligne propose sa propre adresse de facturation, l’adresse par défaut et les plus utilisées ici. L’étape de paiement les propose toutes, pour toutes les lignes d’une commande à la fois.
