# Pro formas and invoices. Amounts and days are filled in as they are printed.

documents-invoice-title = Facture { $number }
documents-pro-forma-title = Facture pro forma
documents-pro-forma-of-order-title = Facture pro forma pour la commande { $order }
documents-pro-forma-note = Ce document n’a pas de valeur juridique ni comptable. La facture est émise au paiement.

documents-number = N° de facture
documents-date = Date
documents-order = Commande
documents-valid-until = Valable jusqu’au
documents-due = À payer le
documents-your-reference = Votre référence
documents-your-vat-number = Votre n° de TVA
documents-vat-number = N° de TVA { $number }
documents-page = Page { $page } sur { $pages }

documents-lines = Ce qui est facturé, avec le taux de TVA et le montant hors TVA
documents-description = Description
documents-vat = TVA
documents-amount-without-vat = Montant hors TVA ({ $currency })
documents-carried-forward = À reporter
documents-brought-forward = Report

documents-totals = Totaux
documents-net = Total hors TVA
documents-vat-of = TVA { $rate } sur { $base }
documents-total-to-pay = Total à payer
documents-prepaid = Du compte prépayé
documents-open = Reste à payer
documents-paid = Payée le { $day } ({ $how })

# An order with several billing addresses: one sheet each, and a last page on which all are paid.
documents-sheets-title = Paiement de l’ensemble des factures pro forma
documents-sheets = Les factures pro forma payées ensemble, avec le total de chacune
documents-sheets-address = Adresse de facturation
documents-sheets-total = Total à payer ({ $currency })
documents-sheets-note = Se paie avec les autres factures pro forma : voir la dernière page.

documents-emissions = CO₂ par an
documents-emission = { $title } : { $count } × { $grams } g = { $all } g par an.
documents-emission-parts = Dont matériel (fabrication, transport, fin de vie) { $material } g et énergie { $energy } g.
documents-emissions-method = Grammes par site web ou boîte e-mail et par an, multipliés par leur nombre. Une estimation, à titre d’information.

documents-transfer = Virement bancaire
documents-transfer-payee = Titulaire du compte
documents-transfer-account = IBAN
documents-transfer-bic = BIC
documents-transfer-amount = Montant
documents-transfer-reference = Référence
documents-transfer-code = Code QR du virement pour les applications bancaires, avec le titulaire du compte, l’IBAN, le montant et la référence imprimés à côté
documents-transfer-note = Les frais bancaires sont à votre charge ; payez exactement ce montant, dans cette monnaie et avec cette référence.
documents-onto-prepaid = Il n’y a pas encore de commande : un paiement avec cette référence est crédité sur votre compte prépayé.

# The words of the QR-bill: prescribed by the guideline of SIX, not to be changed.
documents-slip-receipt = Récépissé
documents-slip-payment-part = Section paiement
documents-slip-account = Compte / Payable à
documents-slip-reference = Référence
documents-slip-additional-information = Informations supplémentaires
documents-slip-payable-by = Payable par
documents-slip-payable-by-whom = Payable par (nom/adresse)
documents-slip-currency = Monnaie
documents-slip-amount = Montant
documents-slip-acceptance-point = Point de dépôt
documents-slip-code = Swiss QR Code avec le compte, le montant, la référence et les adresses imprimés à côté
