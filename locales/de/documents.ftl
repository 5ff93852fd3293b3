# Pro formas and invoices. Amounts and days are filled in as they are printed.

documents-invoice-title = Rechnung { $number }
documents-pro-forma-title = Pro-forma-Rechnung
documents-pro-forma-of-order-title = Pro-forma-Rechnung zur Bestellung { $order }
documents-pro-forma-note = Dieses Dokument hat keinen rechtlichen oder buchhalterischen Wert. Die Rechnung folgt nach der Zahlung.

documents-number = Rechnungs-Nr.
documents-date = Datum
documents-order = Bestellung
documents-valid-until = Gültig bis
documents-due = Zahlbar bis
documents-your-reference = Ihre Referenz
documents-your-vat-number = Ihre MwSt.-Nr.
documents-vat-number = MwSt.-Nr. { $number }
documents-page = Seite { $page } von { $pages }

documents-lines = Was in Rechnung gestellt wird, mit dem MwSt.-Satz und dem Betrag ohne MwSt.
documents-description = Beschreibung
documents-vat = MwSt.
documents-amount-without-vat = Betrag exkl. MwSt. ({ $currency })
documents-carried-forward = Übertrag
documents-brought-forward = Übertrag

documents-totals = Summen
documents-net = Total exkl. MwSt.
documents-vat-of = MwSt. { $rate } auf { $base }
documents-total-to-pay = Total zu bezahlen
documents-prepaid = Vom Prepaid-Konto
documents-open = Noch zu bezahlen
documents-paid = Bezahlt am { $day } ({ $how })

# An order with several billing addresses: one sheet each, and a last page on which all are paid.
documents-sheets-title = Bezahlung aller Pro-forma-Rechnungen
documents-sheets = Die Pro-forma-Rechnungen, die zusammen bezahlt werden, je mit dem Total
documents-sheets-address = Rechnungsadresse
documents-sheets-total = Total zu bezahlen ({ $currency })
documents-sheets-note = Wird zusammen mit den anderen Pro-forma-Rechnungen bezahlt: siehe letzte Seite.

documents-emissions = CO₂ pro Jahr
documents-emission = { $title }: { $count } × { $grams } g = { $all } g pro Jahr.
documents-emission-parts = Davon Material (Herstellung, Transport, Entsorgung) { $material } g und Energie { $energy } g.
documents-emissions-method = Gramm pro Website oder Mailbox und Jahr, multipliziert mit deren Anzahl. Eine Schätzung, nur zur Information.

documents-transfer = Banküberweisung
documents-transfer-payee = Kontoinhaber
documents-transfer-account = IBAN
documents-transfer-bic = BIC
documents-transfer-amount = Betrag
documents-transfer-reference = Referenz
documents-transfer-code = QR-Code der Überweisung für Banking-Apps, mit Kontoinhaber, IBAN, Betrag und Referenz, wie sie daneben gedruckt sind
documents-transfer-note = Bankgebühren gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung und mit dieser Referenz.
documents-onto-prepaid = Es gibt noch keine Bestellung: Eine Zahlung mit dieser Referenz geht auf Ihr Prepaid-Konto.

# The words of the QR-bill: prescribed by the guideline of SIX, not to be changed.
documents-slip-receipt = Empfangsschein
documents-slip-payment-part = Zahlteil
documents-slip-account = Konto / Zahlbar an
documents-slip-reference = Referenz
documents-slip-additional-information = Zusätzliche Informationen
documents-slip-payable-by = Zahlbar durch
documents-slip-payable-by-whom = Zahlbar durch (Name/Adresse)
documents-slip-currency = Währung
documents-slip-amount = Betrag
documents-slip-acceptance-point = Annahmestelle
documents-slip-code = Swiss QR Code mit Konto, Betrag, Referenz und Adressen, wie sie daneben gedruckt sind
