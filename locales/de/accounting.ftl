# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Buchhaltung
accounting-due = Fällig
accounting-orders = Bestellungen
accounting-invoices = Rechnungsverlauf
accounting-prepaid = Prepaid-Konto
accounting-addresses = Rechnungsadressen

## Prepaid account

accounting-prepaid-lead = Geld, das Sie eingezahlt haben. Damit werden Bestellungen sofort bezahlt, ganz oder teilweise.
accounting-prepaid-top-up = Konto aufladen
accounting-prepaid-balance = Saldo
accounting-prepaid-available = Verfügbarer Saldo
accounting-prepaid-reserved = { $amount } sind für Bestellungen reserviert, deren restliche Zahlung noch aussteht. Der Kontoauszug zeigt den Saldo ohne diesen Betrag.
accounting-prepaid-statement = Kontoauszug
accounting-prepaid-csv = Als CSV herunterladen
accounting-prepaid-date = Datum
accounting-prepaid-description = Beschreibung
accounting-prepaid-in = Eingang
accounting-prepaid-out = Ausgang
accounting-prepaid-currency = Währung
accounting-prepaid-none = Es gibt noch keine Buchungen.
accounting-prepaid-none-next = Laden Sie das Konto auf: Was Sie einzahlen und was Sie damit bezahlen, erscheint hier.
accounting-prepaid-newest = Zurück zu den neuesten Buchungen
accounting-prepaid-top-up-by = Aufladung: { $method }
accounting-prepaid-unmatched = Banküberweisung eingegangen
accounting-prepaid-unmatched-order = Zahlung für die Bestellung { $number }, die nicht mehr darauf wartete
accounting-prepaid-reserved-for = Reserviert für die Bestellung { $number }
accounting-prepaid-returned-from = Zurückgebucht von der Bestellung { $number }
accounting-prepaid-paid = Zahlung der Bestellung { $number }
accounting-prepaid-invoice = Rechnung { $number }
accounting-prepaid-awaited = Aufladung von { $amount } per { $method }: { $state }

accounting-top-up-lead = Das Geld ist auf Ihrem Konto, sobald es eingegangen ist. Sie erhalten per E-Mail eine Quittung, keine Rechnung.
accounting-top-up-amount = Betrag
accounting-top-up-amount-hint = { $least } bis { $most }
accounting-top-up-amount-wrong = Geben Sie einen Betrag innerhalb dieser Grenzen ein, zum Beispiel 25 oder 25.50
accounting-top-up-method = Zahlungsart
accounting-top-up-francs = Nur CHF
accounting-top-up-francs-only = Mit dieser Zahlungsart kann nur in CHF gezahlt werden. Wählen Sie eine andere
accounting-top-up-transfer-hint = Sie erhalten einen Einzahlungsschein mit einer eigenen Referenz.
accounting-top-up-no-method = Für Aufladungen gibt es noch keine Zahlungsart. Schreiben Sie uns.
accounting-top-up-transfer = Per Banküberweisung aufladen
accounting-top-up-transfer-lead = Zahlen Sie mit diesen Angaben. Das Geld zählt, sobald es eingegangen ist; die Referenz gehört Ihrer Organisation und kann wieder verwendet werden.

## Payment slips

accounting-slip-bic = BIC
accounting-slip-symbol = QR-Code mit diesen Zahlungsangaben, für die App Ihrer Bank

## Methods

accounting-method-card = Karte
accounting-method-postfinance = PostFinance
accounting-method-twint = TWINT
accounting-method-paypal = PayPal
accounting-method-transfer = Banküberweisung (IBAN)
accounting-method-prepaid = Prepaid-Konto

## States of orders

accounting-order-draft = Entwurf
accounting-order-awaiting-payment = Wartet auf Zahlung
accounting-order-paid = Bezahlt
accounting-order-fulfilled = Abgeschlossen
accounting-order-blocked = Gesperrt
accounting-order-cancelled = Storniert
accounting-order-refunded = Erstattet

## States of payments

accounting-payment-pending = Ausstehend
accounting-payment-unknown = Noch nicht bekannt
accounting-payment-reserved = Reserviert
accounting-payment-succeeded = Eingegangen
accounting-payment-failed = Abgelehnt
accounting-payment-abandoned = Abgebrochen

## What cannot be priced

accounting-unpriced-nothing = Darin gibt es nichts zu bezahlen.
accounting-unpriced-no-rate = Die MwSt. können wir hier noch nicht berechnen. Schreiben Sie uns: Wir ergänzen, was fehlt.
accounting-unpriced-currencies = Diese Beträge lauten auf verschiedene Währungen und können nicht zusammen bezahlt werden.
accounting-unpriced-too-large = Dieser Betrag ist zu groß.

## What is refused

accounting-refused-nothing-chosen = Wählen Sie mindestens ein Produkt aus, das Sie bezahlen möchten
# $most: the most lines of an order
accounting-refused-too-much-chosen = Wählen Sie höchstens { $most ->
    [one] { $most } Produkt
   *[other] { $most } Produkte
  } auf einmal aus
accounting-refused-product-gone = Ein ausgewähltes Produkt kann nicht mehr verlängert werden. Sehen Sie sich die Liste noch einmal an.
# $name: the product
accounting-refused-ordered = { $name } steht bereits in einer Bestellung
# $name: the product
accounting-refused-period-gone = Wählen Sie eine andere Dauer für { $name }
# $name: the product, $from: a date
accounting-refused-period-from = Die kürzere Dauer für { $name } ist ab { $from } möglich
accounting-refused-address-gone = Wählen Sie eine andere Rechnungsadresse
# $name: the billing address
accounting-refused-address-incomplete = Ergänzen Sie bei der Rechnungsadresse { $name } Straße, Postleitzahl und Ort
# $now: an amount
accounting-refused-price-changed = Die Preise haben sich geändert: Das Total beträgt jetzt { $now }. Prüfen Sie es noch einmal, bevor Sie bestätigen.
accounting-refused-method-gone = Wählen Sie eine Zahlungsart
# $available: an amount
accounting-refused-balance-too-small = Auf dem Prepaid-Konto sind { $available } verfügbar. Wählen Sie für den Rest eine andere Zahlungsart.
accounting-refused-confirmed = Diese Bestellung ist bereits bestätigt
accounting-refused-not-awaiting = Diese Bestellung wartet nicht mehr auf eine Zahlung
# $least, $most: amounts
accounting-refused-amount-outside = Geben Sie einen Betrag zwischen { $least } und { $most } ein
## Billing addresses

accounting-addresses-lead = An diese Adressen gehen die Rechnungen. Beim Bezahlen wählen Sie die Adresse für jede Position. Eine ausgestellte Rechnung behält die Adresse, wie sie war.
accounting-addresses-only-own = Zahlen Sie für Kunden oder für mehrere Abteilungen? Fügen Sie deren Adressen hinzu und wählen Sie eine davon für jede Position, die Sie bezahlen.
accounting-address-add = Rechnungsadresse hinzufügen
accounting-address-column = Adresse
accounting-address-own = Ihre Organisation
accounting-address-default = Standard
accounting-address-incomplete = Unvollständig
accounting-address-incomplete-next = Straße, Postleitzahl oder Ort fehlt: Auf diese Adresse kann noch keine Rechnung ausgestellt werden.
accounting-address-own-who = Ein Administrator ändert sie in den Einstellungen.
accounting-address-edit = Bearbeiten
accounting-address-make-default = Als Standard festlegen
accounting-address-archive = Archivieren
accounting-address-gone = Diese Adresse gibt es nicht mehr: Wählen Sie eine andere
# $name: company or person
accounting-address-preset = { $name } ist von nun an die Standard-Rechnungsadresse.
# $name: company or person
accounting-address-archived = { $name } ist archiviert. Bestehende Rechnungen behalten die Adresse.
# $name: company or person
accounting-address-added = { $name } ist hinzugefügt.
# $name: company or person
accounting-address-saved = { $name } ist gespeichert.

accounting-address-new-title = Rechnungsadresse hinzufügen
# $name: company or person
accounting-address-edit-title = Rechnungsadresse { $name }
accounting-address-lead = Was Sie speichern, gilt für künftige Rechnungen. Bestehende bleiben, wie sie sind.
accounting-address-company = Unternehmen
accounting-address-company-hint = Geben Sie ein Unternehmen, den Namen einer Person oder beides ein.
accounting-address-name = Name
accounting-address-country-hint = Vom Land hängt ab, welche MwSt. auf einer Rechnung steht.
accounting-address-email = E-Mail für Rechnungen
accounting-address-email-hint = Die Rechnungen an diese Adresse werden auch dorthin gesendet.
accounting-address-reference = Referenz
accounting-address-reference-hint = Ihre Bestellnummer. Sie steht auf der Rechnung.
accounting-address-save = Speichern

accounting-address-nobody = Geben Sie ein Unternehmen oder einen Namen ein
accounting-address-company-missing = Geben Sie das Unternehmen ein, zu dem die MwSt.-Nummer gehört
accounting-address-street-missing = Geben Sie eine Straße ein
accounting-address-postcode-missing = Geben Sie eine Postleitzahl ein
accounting-address-city-missing = Geben Sie einen Ort ein
# $most: the most addresses
accounting-address-too-many = Sie haben { $most ->
    [one] { $most } Rechnungsadresse
   *[other] { $most } Rechnungsadressen
  }: Archivieren Sie eine, bevor Sie eine weitere hinzufügen

## Checkout and orders

accounting-checkout = Bestellung abschließen
accounting-lines = Produkte
accounting-product = Produkt
accounting-period = Dauer
accounting-term = Laufzeit
accounting-amount = Betrag
accounting-amount-net = Betrag exkl. MwSt.
accounting-billed-to = Rechnung an
accounting-total = Total
accounting-total-net = Total exkl. MwSt.
# $rate: a percentage
accounting-vat = MwSt. { $rate }
accounting-total-to-pay = Total zu bezahlen
accounting-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
  }
accounting-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
  }
accounting-note-reverse-charge = Reverse Charge: Der Empfänger der Leistung schuldet die MwSt.
accounting-note-outside = Nicht der MwSt. unterstellt: Die Leistung wird außerhalb des MwSt.-Gebiets erbracht.
accounting-billing-address = Rechnungsadresse
accounting-keep-addresses = Die Adressen der Positionen behalten
accounting-use-address = Diese Adresse verwenden
# $name: the billing address
accounting-incomplete = Bei der Rechnungsadresse { $name } fehlt Straße, Postleitzahl oder Ort. Vorher kann nichts bestellt werden.
accounting-complete = Adresse vervollständigen
accounting-back-to-due = Zurück zu „Fällig“
accounting-method = Zahlungsart
accounting-method-card-hint = Visa, Mastercard oder CB. Karten mit zwei Logos (CB und Visa oder Mastercard) und im Ausland ausgestellte Karten können bei Ihrer Bank zusätzliche Kosten verursachen, auch in Euro.
accounting-method-transfer-hint = Bankspesen gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung, mit dieser Referenz. Ihre Produkte werden verlängert, sobald das Geld eingegangen ist.
# $available: an amount
accounting-method-prepaid-hint = { $available } verfügbar
accounting-prepaid-first = Zuerst das Prepaid-Konto verwenden
# $part, $rest: amounts
accounting-prepaid-first-hint = { $part } vom Prepaid-Konto, die restlichen { $rest } mit der oben gewählten Zahlungsart.
# $total: an amount
accounting-to-pay = Total zu bezahlen: { $total }
accounting-confirm-order = Bestellung bestätigen
# $number: the order's number
accounting-order-title = Bestellung { $number }
accounting-order-facts = Bestellung
accounting-order-invoices = Rechnungen
accounting-ordered-on = Bestätigt am
accounting-settled-on = Abgeschlossen am
accounting-reserved = Auf dem Prepaid-Konto reserviert
accounting-declined = Die letzte Zahlung kam nicht zustande: Sie wurde abgelehnt oder hat gar nicht begonnen. Es wurde nichts belastet. Versuchen Sie es noch einmal oder wählen Sie eine andere Zahlungsart.
accounting-unknown = Der Zahlungsanbieter antwortet im Moment nicht. Wir fragen weiter nach: Nichts geht verloren, und nichts wird doppelt belastet.
accounting-waits = Wir warten, bis der Zahlungsanbieter Ihre Zahlung bestätigt.
accounting-looks-again = Diese Seite sieht alle 5 Sekunden nach.
accounting-pay-another-way = Anders bezahlen
accounting-go-on = Weiter zur Zahlung
accounting-transfer = Banküberweisung
accounting-transfer-exactly = Bankspesen gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung, mit dieser Referenz.
accounting-transfer-holder = Kontoinhaber
accounting-transfer-iban = IBAN
accounting-transfer-reference = Referenz
accounting-transfer-amount = Betrag
accounting-generate-pro-forma = Pro-forma-Rechnung erstellen
accounting-pro-forma = Pro forma
accounting-pay-heading = Wie möchten Sie bezahlen?
accounting-pay-otherwise = Die begonnene Zahlung wird abgebrochen, wenn Sie eine andere Zahlungsart wählen.
# $total: an amount
accounting-pay = { $total } bezahlen
accounting-pay-short = Bezahlen
accounting-payments = Zahlungen
accounting-date = Datum
accounting-state = Status
accounting-number = Nummer
accounting-description = Beschreibung
accounting-cancel-order = Bestellung stornieren
accounting-cancel-short = Stornieren
accounting-order-was-cancelled = Die Bestellung ist storniert.
accounting-orders-all = Alle
accounting-orders-none = Es gibt noch keine Bestellungen
accounting-orders-none-next = Was Sie bezahlen möchten, wählen Sie hier aus:
accounting-orders-none-found = Keine Bestellung hat diesen Status
# $first: a product, $more: how many others
accounting-and-more = { $first } und { $more } weitere
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Bezahlt
accounting-invoice-open = Offen
accounting-invoice-overdue = Überfällig
accounting-invoice-refunded = Erstattet
accounting-invoice-credit-note = Gutschrift

accounting-invoices-lead = Alle Rechnungen, die für diese Organisation ausgestellt wurden. An einer Rechnung ändert sich nichts mehr: Was zu berichtigen ist, wird durch eine Gutschrift berichtigt.
accounting-invoices-csv = Als CSV herunterladen
accounting-invoices-all = Alle
accounting-invoices-from = Von
accounting-invoices-to = Bis
accounting-invoices-search = Suchen
accounting-invoices-backwards = Der Tag unter „Bis“ muss derselbe sein wie der unter „Von“ oder ein späterer
accounting-invoices-none = Noch keine Rechnungen. Eine Rechnung erscheint hier, sobald sie bezahlt ist.
accounting-invoices-none-found = Keine Rechnung passt zu diesen Filtern
accounting-invoices-newest = Zurück zu den neuesten

accounting-invoice-number = Nummer
accounting-invoice-date = Datum
accounting-invoice-address = Rechnungsadresse
accounting-invoice-description = Beschreibung
accounting-invoice-amount = Betrag
accounting-invoice-state = Status
accounting-invoice-document = Dokument
accounting-invoice-currency = Währung
accounting-invoice-vat = MwSt.

# $size: in kilobytes
accounting-document-size = PDF, { $size } kB
# $number: of an invoice; it is heard after *PDF, 84 kB*
accounting-document-of = der Rechnung { $number }
accounting-document-awaited = PDF
accounting-document-awaited-next = Das PDF wird gerade erstellt.
accounting-document-download = Herunterladen
# $number: of an invoice
accounting-document-waiting-title = Das PDF der Rechnung { $number } wird erstellt
accounting-document-waiting = Diese Seite sieht alle 5 Sekunden nach. Der Download beginnt von selbst, sobald das PDF da ist; an Ihrer Zahlung ändert das nichts.
accounting-document-look-again = Noch einmal nachsehen

# $number: of an invoice
accounting-invoice-title = Rechnung { $number }
accounting-invoice-sheet = Die Rechnung
accounting-invoice-seller = Verkäufer
# $number: a VAT number
accounting-invoice-vat-number = MwSt.-Nummer { $number }
accounting-invoice-order = Bestellung
# $number: of an order
accounting-invoice-order-number = Bestellung { $number }
accounting-invoice-paid-by = Bezahlt mit
accounting-invoice-paid-on = Bezahlt am
accounting-invoice-lines = Positionen
accounting-invoice-product = Produkt
accounting-invoice-term = Laufzeit
# $from, $to: dates
accounting-invoice-span = { $from } bis { $to }
accounting-invoice-quantity = Anzahl
accounting-invoice-rate = MwSt.-Satz
accounting-invoice-line-net = Betrag exkl. MwSt.
accounting-invoice-totals = Summen
accounting-invoice-net = Total exkl. MwSt.
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = MwSt. { $rate } auf { $base }
accounting-invoice-total = Total
accounting-invoice-co2 = CO₂ pro Jahr
# $name: a product; $grams: a number
accounting-invoice-co2-line = { $name }: { $grams } g
# $material, $energy: grams; $count: how many websites or mailboxes
accounting-invoice-co2-parts = Pro Einheit (Anzahl: { $count }): Material (Herstellung, Transport, Entsorgung) { $material } g, Energie { $energy } g
accounting-invoice-co2-note = Eine Schätzung: Gramm pro Website oder Mailbox und Jahr, mal deren Anzahl.

accounting-letters = E-Mails
accounting-letters-none = Zu dieser Rechnung wurde keine E-Mail gesendet.
accounting-letter-to = An
accounting-letter-when = Zeitpunkt
accounting-letter-queued = In der Warteschlange
accounting-letter-handed-over = Übergeben
accounting-letter-failed = Fehlgeschlagen
accounting-letter-again = Erneut senden
# $email: an address; it is heard after *Send again*
accounting-letter-again-to = an { $email }
# $email: an address
accounting-letter-sent-again = Die E-Mail an { $email } wird erneut gesendet.
accounting-letter-not-chosen = Wählen Sie eine E-Mail dieser Rechnung
accounting-letter-waits = Diese E-Mail ist bereits in der Warteschlange
accounting-letter-erased = Diese E-Mail ist zu alt, um erneut gesendet zu werden
accounting-letter-too-soon = Diese E-Mail wurde in den letzten fünf Minuten bereits an diese Adresse gesendet

## Due

accounting-due-lead = Was zu verlängern oder zu bezahlen ist. Wählen Sie Produkte aus, bestimmen Sie die Dauer und bezahlen Sie sie zusammen.
accounting-due-tabs = Bis wann
accounting-due-month = Diesen Monat
accounting-due-two-months = Nächste 2 Monate
accounting-due-year = Nächste 12 Monate
accounting-due-all = Alles anzeigen
accounting-due-search = Produkt oder Nummer
accounting-due-category = Kategorie
accounting-due-any = Alle
accounting-due-clear = Filter aufheben
# $until: a date
accounting-due-caption = Fällig bis { $until }
accounting-due-caption-all = Alles, was fällig ist
# $count: how many lines
accounting-due-count = { $count ->
    [one] { $count } Zeile
   *[other] { $count } Zeilen
  }
accounting-due-end = Ende der Laufzeit
accounting-due-incl-vat = inkl. MwSt.
# $name: the product
accounting-due-period-of = Dauer für { $name }
# $name: the product
accounting-due-address-of = Rechnungsadresse für { $name }
# $period: 1 month, $from: a date
accounting-due-period-from = { $period } (möglich ab { $from })
accounting-due-overdue = Überfällig
accounting-due-gone = Dieses Angebot wird nicht mehr verkauft. Schreiben Sie uns.
# $number: the order's
accounting-due-order = Bestellung { $number }
# $number: the invoice's
accounting-due-invoice = Rechnung { $number }
accounting-due-invoice-open = Offen
accounting-due-recalculate = Neu berechnen
accounting-due-pay-selection = Meine Auswahl bezahlen
accounting-due-none = In diesem Zeitraum ist nichts fällig
accounting-due-none-found = Nichts Fälliges passt zu diesem Filter
accounting-due-none-at-all = Nichts zu bezahlen
accounting-due-none-next = Bezahlte Rechnungen stehen im Rechnungsverlauf.

## Pro forma


# $number: the order's
accounting-pro-forma-of = Pro-forma-Rechnung zur Bestellung { $number }
accounting-pro-forma-note = Dieses Dokument hat keinen rechtlichen oder buchhalterischen Wert. Die Rechnung wird ausgestellt, sobald bezahlt ist.
# $until: a date
accounting-pro-forma-until = Gültig bis { $until }
# $name: company or person
accounting-pro-forma-sheet = Für { $name }
accounting-pro-forma-together = Alle Blätter werden zusammen bezahlt:
# $amount: an amount
accounting-pro-forma-reserved = Davon sind { $amount } auf Ihrem Prepaid-Konto reserviert.
accounting-pro-forma-prepaid = Es gibt noch keine Bestellung: Geld, das mit dieser Referenz eingeht, geht auf Ihr Prepaid-Konto.
accounting-pro-forma-ask = Ein Administrator vervollständigt sie in den Einstellungen.
accounting-download = Herunterladen
