# The list of products, one product, its label.

products-title = Produkte
products-search = Bezeichnung
products-name = Bezeichnung
products-kind = Art
products-kind-all = Alle Arten
products-category = Kategorie
products-state = Status
products-since = Seit
products-state-all = Alle Status
products-offer = Angebot
products-ends = Ende der Laufzeit
products-quantity = Anzahl
products-csv = Als CSV herunterladen
products-term = Laufzeit
products-paid-until = Bezahlt bis
products-invoices = Rechnungen
products-period = Dauer
products-renewal = Nächste Laufzeit
products-price = Preis (exkl. MwSt.)
products-excl-vat = exkl. MwSt.
products-terms = Laufzeiten
products-period-months = { $count ->
    [one] { $count } Monat
   *[other] { $count } Monate
  }
products-period-years = { $count ->
    [one] { $count } Jahr
   *[other] { $count } Jahre
  }
products-co2 = CO₂ pro Jahr
# $grams: grams of CO₂ of all units in a year
products-co2-material = Material (Herstellung, Transport, Entsorgung): { $grams } g
products-co2-energy = Energie: { $grams } g
products-co2-all = Insgesamt: { $grams } g
products-rights = Meine Rechte
products-product = Produkt
products-access = Zugriff
products-access-lead = Was Sie mit diesem Produkt tun dürfen:
products-technical = Technisch
products-technical-means = es verwalten und seine Bezeichnung ändern
products-statistics = Statistik
products-statistics-means = seine Zahlen sehen
products-see-means = Sehen, dass es dieses Produkt gibt, und nicht mehr.

## Nothing to show

products-none = Diese Organisation hat noch keine Produkte
products-none-next = Sie erscheinen hier, sobald es welche zu bestellen gibt.
products-none-shared = Für Sie ist noch kein Produkt freigegeben
products-none-shared-next = Die Administratoren dieser Organisation können Ihnen Zugriff geben.
products-none-found = Kein Produkt passt zu diesen Filtern

## Label

products-rename = Bezeichnung ändern
# $name: the label as it is
products-rename-lead = In Listen und E-Mails heißt dieses Produkt „{ $name }“.
products-name-hint = Nur Sie und die anderen Mitglieder lesen sie. Am Produkt selbst ändert sich nichts.
products-rename-button = Speichern
# $name: the new label
products-renamed = Die Bezeichnung lautet jetzt { $name }.
products-name-missing = Geben Sie eine Bezeichnung ein
# $most: the most characters
products-name-too-long = Geben Sie eine Bezeichnung mit höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  } ein
products-name-unprintable = Entfernen Sie die Zeichen, die nicht druckbar sind
products-offer-unknown = Wählen Sie ein Angebot des Katalogs
# $most: the most units
products-quantity-wrong = Geben Sie eine Anzahl von 1 bis { $most } ein

## States

products-state-pending = In Vorbereitung
products-state-active = Aktiv
products-state-blocked = Gesperrt (unbezahlt)
products-state-locked = Vom Anbieter gesperrt
products-state-terminated = Gekündigt
