# The list of products, one product, its label.

products-title = Produkte
products-search = Bezeichnung
products-name = Bezeichnung
products-kind = Art
products-kind-all = Alle Arten
products-category = Kategorie
products-state = Status
products-since = Seit
products-rights = Meine Rechte
products-product = Produkt
products-access = Zugriff
products-access-lead = Was Sie mit diesem Produkt tun dürfen:
products-technical = Technik
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
products-kind-unknown = Wählen Sie eine Art aus dem Katalog

## States

products-state-pending = In Vorbereitung
products-state-active = Aktiv
products-state-blocked = Gesperrt (unbezahlt)
products-state-locked = Vom Anbieter gesperrt
products-state-terminated = Beendet
