# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Buchhaltung
accounting-due = Fällig
accounting-orders = Bestellungen
accounting-orders-lead = Was bestellt wurde, was es kostet und wie es darum steht.
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
accounting-prepaid-unmatched-order = Geld für die Bestellung { $number }, die es nicht erwartet hat
accounting-prepaid-reserved-for = Reserviert für die Bestellung { $number }
accounting-prepaid-returned-from = Zurückgebucht von der Bestellung { $number }
accounting-prepaid-paid = Zahlung der Bestellung { $number }
accounting-top-ups = Nicht eingegangene Aufladungen
accounting-top-up-give-up = Abbrechen
# $amount: an amount
accounting-top-up-arrived = { $amount } sind auf Ihrem Prepaid-Konto eingegangen.
accounting-top-up-declined = Ihre Bank hat die Zahlung abgelehnt. Es wurde nichts belastet.
accounting-top-up-not-begun = Die Zahlung hat nicht begonnen. Es wurde nichts belastet.
accounting-top-up-cancelled = Sie haben die Zahlung abgebrochen. Es wurde nichts belastet.
accounting-top-up-given-up = Die Aufladung ist abgebrochen. Geht das Geld trotzdem ein, wird es Ihrem Prepaid-Konto gutgeschrieben.

accounting-top-up-lead = Das Geld ist auf Ihrem Konto, sobald es eingegangen ist. Sie erhalten per E-Mail eine Quittung, keine Rechnung.
accounting-top-up-amount = Betrag
accounting-top-up-amount-hint = { $least } bis { $most }
# $whole, $part: how 25 and 25.50 are typed; $least, $most: amounts
accounting-top-up-amount-wrong = Geben Sie einen Betrag in Ziffern ein, zum Beispiel { $whole } oder { $part }: von { $least } bis { $most }
accounting-top-up-amount-unclear = Geben Sie einen Betrag mit höchstens zwei Nachkommastellen und ohne Punkt oder Komma bei den Tausendern ein, zum Beispiel { $part }: von { $least } bis { $most }
accounting-top-up-method = Zahlungsart
accounting-top-up-francs = Nur CHF
accounting-top-up-francs-only = Mit dieser Zahlungsart kann nur in CHF gezahlt werden. Wählen Sie eine andere
accounting-top-up-transfer-hint = Sie erhalten die Zahlungsangaben mit QR-Code und einer eigenen Referenz.
accounting-top-up-no-method = Für Aufladungen gibt es noch keine Zahlungsart. Schreiben Sie uns.
accounting-top-up-transfer = Per Banküberweisung aufladen
accounting-top-up-transfer-lead = Zahlen Sie mit diesen Angaben. Das Geld wird gutgeschrieben, sobald es eingegangen ist; die Referenz gehört Ihrer Organisation und kann wieder verwendet werden.

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
accounting-order-awaiting-payment = Zahlung ausstehend
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
accounting-payment-not-begun = Nicht begonnen
accounting-payment-abandoned = Abgebrochen
# A part of the prepaid account that was reserved and went back.
accounting-payment-returned = Zurückgebucht

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
# $name: the product; $number: the order
accounting-refused-ordered = { $name } ist bereits in der Bestellung { $number } enthalten.
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
accounting-refused-not-awaiting = Für diese Bestellung steht keine Zahlung mehr aus
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
accounting-address-archive-title = { $name } archivieren
accounting-address-archive-lead = Diese Adresse kann danach nicht mehr gewählt und nicht wiederhergestellt werden. Bestehende Rechnungen und Bestellungen behalten sie.
# $default: company or person
accounting-address-archive-default = Sie ist die Standard-Rechnungsadresse. Danach ist es { $default }.
accounting-address-archive-products = { $count ->
    [one] { $count } Produkt wird auf sie ausgestellt. Danach wird dafür die Standardadresse vorgeschlagen.
   *[other] { $count } Produkte werden auf sie ausgestellt. Danach wird dafür die Standardadresse vorgeschlagen.
  }
accounting-address-archive-confirm = Adresse archivieren
# $name, $default: company or person
accounting-address-archived-default = { $name } ist archiviert. Bestehende Rechnungen behalten die Adresse. Die Standard-Rechnungsadresse ist jetzt { $default }.
accounting-address-was-archived = Diese Adresse wurde inzwischen archiviert. Sie können Ihre Eingaben als neue Adresse speichern.
accounting-address-save-as-new = Als neue Adresse speichern
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
accounting-note-reverse-charge = Steuerschuldnerschaft des Leistungsempfängers (Reverse Charge).
accounting-note-outside = Unterliegt nicht der MwSt.: Die Leistung wird außerhalb des MwSt.-Gebiets erbracht.
# What *Total to pay* is called once it is paid or cancelled.
accounting-total-gross = Total inkl. MwSt.
accounting-billing-address = Rechnungsadresse
accounting-keep-addresses = Die Adressen der Positionen behalten
accounting-use-address = Diese Adresse verwenden
# $name: the billing address
accounting-incomplete = Bei der Rechnungsadresse { $name } fehlt Straße, Postleitzahl oder Ort. Vorher kann nichts bestellt werden.
accounting-complete = Adresse vervollständigen
accounting-postal-lead = Auf Rechnungen steht { $name } mit Adresse. Vervollständigen Sie sie, dann geht die Bestellung weiter.
accounting-postal-save = Speichern und weiter
accounting-back-to-due = Zurück zu „Fällig“
accounting-back-to-order = Zurück zur Bestellung
accounting-method = Zahlungsart
accounting-method-card-hint = Visa, Mastercard oder CB. Karten mit zwei Logos (CB und Visa oder Mastercard) und im Ausland ausgestellte Karten können bei Ihrer Bank zusätzliche Kosten verursachen, auch in Euro.
accounting-method-transfer-hint = Bankgebühren gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung und mit dieser Referenz. Ihre Produkte werden verlängert, sobald das Geld eingegangen ist.
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
accounting-paid-on = Bezahlt am
accounting-cancelled-on = Storniert am
accounting-reserved = Auf dem Prepaid-Konto reserviert
accounting-still-to-pay = Noch zu bezahlen
accounting-declined = Die letzte Zahlung kam nicht zustande: Sie wurde abgelehnt oder hat gar nicht begonnen. Es wurde nichts belastet. Versuchen Sie es noch einmal oder wählen Sie eine andere Zahlungsart.
accounting-unknown = Der Zahlungsanbieter antwortet im Moment nicht. Wir fragen weiter nach. Die Zahlung kann noch gelingen: Warten Sie ein wenig, bevor Sie noch einmal bezahlen. Was doppelt ankommt, ist nicht verloren, sondern geht auf Ihr Prepaid-Konto.
accounting-waits = Eine Zahlung wurde begonnen. Haben Sie bezahlt, warten Sie bitte: Die Antwort des Zahlungsanbieters ist unterwegs. Wenn nicht, setzen Sie sie fort.
accounting-looks-again = Diese Seite aktualisiert sich alle 5 Sekunden.
accounting-pay-another-way = Anders bezahlen
accounting-go-on = Weiter zur Zahlung
accounting-transfer = Banküberweisung
accounting-transfer-exactly = Bankgebühren gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung und mit dieser Referenz.
accounting-transfer-holder = Kontoinhaber
accounting-transfer-iban = IBAN
accounting-transfer-reference = Referenz
accounting-transfer-amount = Betrag
accounting-generate-pro-forma = Pro forma erstellen
accounting-pro-forma = Pro forma
accounting-pay-heading = Wie möchten Sie bezahlen?
accounting-pay-otherwise = Die begonnene Zahlung wird abgebrochen, wenn Sie eine andere Zahlungsart wählen. Gelingt sie trotzdem, bezahlt sie diese Bestellung, wenn sie noch offen ist; sonst geht das Geld auf Ihr Prepaid-Konto.
# $total: an amount
accounting-pay = { $total } bezahlen
accounting-pay-short = Bezahlen
accounting-payments = Zahlungen
accounting-date = Datum
accounting-state = Status
accounting-number = Nummer
accounting-description = Beschreibung
accounting-cancel-order = Bestellung stornieren
accounting-order-cancel-title = Bestellung { $number } stornieren?
accounting-order-cancel-lead = Bestellung über { $total }: Sie endet ohne Zahlung. Ihre Produkte sind wieder fällig und können neu ausgewählt werden.
accounting-order-cancel-reserved = Der dafür reservierte Betrag von { $reserved } auf dem Prepaid-Konto wird wieder verfügbar.
accounting-order-cancel-paid = Ist das Geld dafür schon unterwegs? Es geht nicht verloren: Sobald es eintrifft, wird es dem Prepaid-Konto gutgeschrieben.
accounting-order-keep = Behalten
accounting-cancel-short = Stornieren
accounting-order-was-cancelled = Die Bestellung ist storniert.
accounting-orders-all = Alle
accounting-orders-awaiting = Zahlung ausstehend
accounting-orders-completed = Abgeschlossen
accounting-orders-cancelled = Storniert
accounting-orders-none = Es gibt noch keine Bestellungen
accounting-orders-none-next = Was Sie bezahlen möchten, wählen Sie hier aus:
accounting-orders-none-found = Keine Bestellung hat diesen Status
# $first: a product, $more: how many others
accounting-and-more = { $more ->
    [one] { $first } und { $more } weiteres
   *[other] { $first } und { $more } weitere
  }
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Bezahlt
accounting-invoice-open = Offen
accounting-invoice-overdue = Überfällig
accounting-invoice-refunded = Erstattet
accounting-invoice-credit-note = Gutschrift

accounting-invoices-lead = Alle Rechnungen, die für diese Organisation ausgestellt wurden. Eine Rechnung wird nicht mehr geändert: Was zu berichtigen ist, wird durch eine Gutschrift berichtigt.
accounting-invoices-csv = Als CSV herunterladen
accounting-invoices-state-all = Alle
accounting-invoices-from = Von
accounting-invoices-to = Bis
accounting-invoices-search = Suchen
accounting-invoices-backwards = Der Tag unter „Bis“ muss derselbe sein wie der unter „Von“ oder ein späterer
# $field: the label of a filter
accounting-filter-no-choice = { $field }: Wählen Sie etwas aus der Liste
# $field: the label of a filter
accounting-filter-no-day = { $field }: Geben Sie ein gültiges Datum ein
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
accounting-document-waiting = Diese Seite aktualisiert sich alle 5 Sekunden. Der Download beginnt von selbst, sobald das PDF da ist; an Ihrer Zahlung ändert das nichts.
accounting-document-look-again = Aktualisieren

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
accounting-paid-together = { $how }, zusammen mit den anderen Rechnungen der Bestellung { $order }
accounting-invoice-paid-on = Bezahlt am
accounting-invoice-quantity = Anzahl
accounting-invoice-rate = MwSt.-Satz
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = MwSt. { $rate } auf { $base }
accounting-invoice-co2 = CO₂ pro Jahr

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
accounting-due-category-all = Alle
# No filter by billing address: here and in Invoice history.
accounting-address-all = Alle
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
# Above the day of an order.
accounting-due-pay-by = Zahlbar bis
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
accounting-due-none-found = Kein Eintrag passt zu diesem Filter
accounting-due-none-at-all = Nichts zu bezahlen
accounting-due-none-next = Bezahlte Rechnungen stehen im Rechnungsverlauf.

## Pro forma


# $number: the order's
accounting-pro-forma-of = Pro-forma-Rechnung zur Bestellung { $number }
accounting-pro-forma-note = Dieses Dokument hat keinen rechtlichen oder buchhalterischen Wert. Die Rechnung wird nach Zahlungseingang ausgestellt.
# $until: a date
accounting-pro-forma-until = Gültig bis { $until }
# $name: company or person
accounting-pro-forma-sheet = Für { $name }
accounting-pro-forma-together = Alle Pro-forma-Rechnungen werden zusammen bezahlt:
# $amount: an amount
accounting-pro-forma-reserved = Vom Total sind { $amount } auf Ihrem Prepaid-Konto reserviert.
accounting-pro-forma-prepaid = Es gibt noch keine Bestellung: Geld, das mit dieser Referenz eingeht, geht auf Ihr Prepaid-Konto.
accounting-pro-forma-ask = Ein Administrator vervollständigt sie in den Einstellungen.
accounting-download = Herunterladen
accounting-addresses-differ = Die Positionen gehen an verschiedene Rechnungsadressen. Mit einer anderen Auswahl gehen alle an eine.
accounting-refused-addresses-changed = Die Rechnungsadressen der Positionen wurden inzwischen geändert. Prüfen Sie sie noch einmal, bevor Sie bestätigen.
accounting-arrived-besides = Für diese Bestellung kamen { $amount } an, die sie nicht brauchte. Der Betrag liegt auf Ihrem Prepaid-Konto.
accounting-abandoned = Die Zahlung wurde nicht abgeschlossen. Es wurde nichts belastet. Versuchen Sie es noch einmal oder wählen Sie eine andere Zahlungsart.
accounting-order-is-paid = Zahlung eingegangen. Ihre Produkte sind verlängert; bei jeder Position steht, bis wann.
accounting-order-download = Rechnung { $number } herunterladen
accounting-transfer-awaited = Die Bestellung ist bestätigt. Sie ist bezahlt, sobald Ihre Überweisung eintrifft.
accounting-order-until = Zu bezahlen bis
accounting-postal-title = Postadresse
accounting-postal-all = Alle Angaben der Organisation
accounting-postal-no-street = Geben Sie Straße und Nummer ein
accounting-postal-no-postcode = Geben Sie die Postleitzahl ein
accounting-postal-no-city = Geben Sie den Ort ein
accounting-reason-declined = Die Bank hat sie abgelehnt
accounting-reason-unheard = Sie hat beim Zahlungsanbieter nie begonnen
accounting-reason-left = Auf der Zahlungsseite abgebrochen
accounting-reason-patience = Nicht innerhalb eines Tages abgeschlossen
accounting-reason-other-way = Eine andere Zahlungsart wurde gewählt
accounting-reason-cancelled = Die Bestellung wurde storniert
accounting-reason-paid-otherwise = Die Bestellung wurde anders bezahlt
accounting-reason-rest-failed = Der Rest wurde nicht bezahlt: Der Betrag ist wieder verfügbar
accounting-refused-chosen-twice = Ein Produkt wurde zweimal ausgewählt. Wählen Sie es einmal, mit einer Laufzeit.
accounting-due-addresses-further = Jede Zeile bietet ihre eigene Rechnungsadresse, die Standardadresse und die hier am meisten genutzten. An der Kasse stehen alle zur Wahl, für alle Positionen einer Bestellung zugleich.
