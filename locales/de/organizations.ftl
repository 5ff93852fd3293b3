# My organizations, a new one, an organization's home.

organizations-mine-title = Meine Organisationen
organizations-create = Organisation erstellen
organizations-filter = Organisation suchen
organizations-name = Name
organizations-role = Rolle
organizations-actions = Aktionen
organizations-current = Zuletzt verwendet
organizations-switch-to = Wechseln
# $name: an organization
organizations-switch-to-named = Wechseln zu { $name }
organizations-show-more = Mehr anzeigen
organizations-show-all = Alle anzeigen
organizations-none = Sie gehören zu keiner Organisation
organizations-none-next = Erstellen Sie eine oder öffnen Sie den Link in einer Einladung, die Sie per E-Mail erhalten haben.
# $filter: what was searched for
organizations-none-found = Keine Ihrer Organisationen hat „{ $filter }“ im Namen.

## A new one

organizations-new-title = Organisation erstellen
organizations-new-lead = Sie werden ihr gesetzlicher Vertreter und können danach andere einladen.
organizations-kind = Art der Organisation
organizations-kind-individual = Privatperson
organizations-kind-company = Unternehmen
organizations-kind-association = Verein
organizations-kind-public-body = Öffentliche Einrichtung
organizations-street = Straße und Hausnummer
organizations-street2 = Adresszusatz
organizations-postcode = Postleitzahl
organizations-city = Ort
organizations-create-button = Organisation erstellen
organizations-cancel = Abbrechen

## Home

# $role: such as Administrator
organizations-home-role = Ihre Rolle hier: { $role }
organizations-attention = Braucht Ihre Aufmerksamkeit
organizations-attention-none = Nichts braucht Ihre Aufmerksamkeit.
organizations-products-none = Diese Organisation hat noch keine Produkte. Sie erscheinen hier, sobald es welche zu bestellen gibt.
organizations-products-none-shared = Für Sie ist noch kein Produkt freigegeben. Die Administratoren dieser Organisation können Ihnen Zugriff geben.

## What a form of this area may say

organizations-name-missing = Geben Sie einen Namen für die Organisation ein
# $most: the most characters
organizations-name-too-long = Geben Sie einen Namen mit höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  } ein
# $most: the most characters
organizations-line-too-long = Geben Sie höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  } pro Zeile ein
organizations-country-missing = Wählen Sie ein Land
organizations-vat-number-too-long = Geben Sie eine MwSt.-Nummer mit höchstens 32 Zeichen ein
organizations-unprintable = Entfernen Sie die Zeichen, die nicht druckbar sind
# $name: the new organization
organizations-created = { $name } ist erstellt. Sie sind gesetzlicher Vertreter der Organisation.

## Roles

role-legal-representative = Gesetzlicher Vertreter
role-administrator = Administrator
role-collaborator = Benutzer (eingeschränkte Rechte)
role-external = Externer Benutzer (eingeschränkte Rechte)
