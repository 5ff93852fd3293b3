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
organizations-due-overdue = Überfällig
organizations-due-soon = Bald fällig
organizations-due-ended = Laufzeit endete am { $day }
organizations-due-on = Laufzeit endet am { $day }
organizations-due-pay-by = Zahlbar bis { $day }
organizations-due-order = Bestellung { $number }
organizations-due-net = { $amount } exkl. MwSt.
organizations-due-all = Alles Fällige ansehen
organizations-months = Beträge pro Monat
organizations-months-lead = Ohne MwSt. Künftiges ist zu den heutigen Preisen gerechnet, als würde alles für dieselbe Dauer verlängert.
organizations-months-last = In den letzten 12 Monaten in Rechnung gestellt
organizations-months-next = In den nächsten 12 Monaten fällig
# $count: how many
organizations-products-count = { $count ->
    [one] { $count } Produkt
   *[other] { $count } Produkte
  }
organizations-products-none = Diese Organisation hat noch keine Produkte. Sie erscheinen hier, sobald es welche zu bestellen gibt.
organizations-products-none-shared = Für Sie ist noch kein Produkt freigegeben. Die Administratoren dieser Organisation können Ihnen Zugriff geben.

## My organization

organizations-settings-title = Meine Organisation
organizations-settings-see-only = Nur gesetzliche Vertreter und Administratoren können dies ändern.
organizations-settings-saved = Die Änderungen sind gespeichert. Die gesetzlichen Vertreter und Sie erhalten eine Zusammenfassung per E-Mail.
organizations-settings-same = Es wurde nichts geändert.
organizations-details = Angaben
organizations-address = Adresse
organizations-phone = Telefon
organizations-vat-number = MwSt.-Nummer
organizations-language = Sprache der Dokumente
organizations-accounting-contact = Kontakt für die Buchhaltung
organizations-currency = Währung der nächsten Rechnungen
organizations-not-given = Nicht angegeben
organizations-legal-representatives = Gesetzliche Vertreter
organizations-edit = Bearbeiten

organizations-edit-title = Angaben bearbeiten
organizations-edit-lead = Bestehende Rechnungen, Bestellungen und Prepaid-Guthaben behalten Namen, Adresse und Währung: Das lässt sich hier nicht ändern. Was Sie speichern, gilt für alles Künftige.
organizations-country-hint = Für die Schweiz und Liechtenstein lauten die nächsten Rechnungen auf CHF, für alle anderen Länder auf EUR.
organizations-phone-hint = Mit Landesvorwahl, zum Beispiel +41 22 820 35 44
organizations-vat-number-hint = Für Unternehmen. In der Schweiz ist es die UID, zum Beispiel CHE-116.281.710 MWST.
organizations-accounting-contact-hint = Eine E-Mail-Adresse, die Nachrichten zur Buchhaltung ebenfalls erhält.
organizations-save = Speichern
# $currency: CHF or EUR
organizations-currency-asked = Nächste Rechnungen von nun an in { $currency }
organizations-currency-asked-next = Noch ist nichts gespeichert. Bestehende Rechnungen, Bestellungen und Prepaid-Guthaben behalten ihre Währung. Wenn Sie einverstanden sind, setzen Sie das Häkchen am Ende des Formulars und speichern Sie.
# $currency: CHF or EUR
organizations-currency-confirm = Ja, nächste Rechnungen von nun an in { $currency }

## Logo

organizations-logo = Logo
organizations-logo-title = Logo der Organisation
organizations-logo-lead = Es steht für alle Mitglieder oben links anstelle des Namens.
organizations-logo-now = So sieht es aus
organizations-logo-none = Es gibt kein Logo. Oben links steht der Name.
organizations-logo-file = Bild
organizations-logo-hint = PNG, JPEG oder WebP, höchstens 2 MB. Breiter als hoch; am besten mindestens 280 × 56 Pixel.
organizations-logo-change = Ändern
organizations-logo-remove = Entfernen
organizations-logo-changed = Das Logo ist geändert. Die gesetzlichen Vertreter und Sie erhalten eine Zusammenfassung per E-Mail.
organizations-logo-removed = Das Logo ist entfernt. Die gesetzlichen Vertreter und Sie erhalten eine Zusammenfassung per E-Mail.
organizations-logo-missing = Wählen Sie ein Bild
organizations-logo-too-long = Wählen Sie ein Bild von höchstens 2 MB
organizations-logo-kind = Wählen Sie ein Bild im Format PNG, JPEG oder WebP. Andere werden nicht angenommen, wie auch immer die Datei heißt.
# $most: the most pixels on a side
organizations-logo-size = Wählen Sie ein Bild mit weniger Pixeln: höchstens { $most } auf jeder Seite
organizations-logo-broken = Dieses Bild ist nicht lesbar. Öffnen Sie es in einem Bildprogramm, speichern Sie es als PNG und versuchen Sie es noch einmal.
organizations-logo-upright = Wählen Sie ein Bild, das breiter als hoch ist

## Security

organizations-security-title = Sicherheit
organizations-security-two-factor = Zwei-Faktor-Authentifizierung
organizations-security-state = Für alle Mitglieder
organizations-security-is-required = Verlangt
organizations-security-is-optional = Nicht verlangt
# $time: date and time
organizations-security-since = seit { $time }
organizations-security-with = Mitglieder, die sie haben
organizations-security-without = Mitglieder, die sie nicht haben
organizations-security-require-text = Wenn sie verlangt wird, können Mitglieder ohne Zwei-Faktor-Authentifizierung von ihrer nächsten Anfrage an nichts mehr in dieser Organisation tun, bis sie sie eingerichtet haben. Ihre anderen Organisationen bleiben, wie sie sind. Alle Mitglieder werden per E-Mail informiert.
organizations-security-own-first = Sie selbst haben noch keine Zwei-Faktor-Authentifizierung. Richten Sie sie zuerst für Ihr eigenes Konto ein: Sonst würden Sie sich selbst aussperren. Danach kann sie hier verlangt werden.
organizations-security-own-missing = Richten Sie zuerst die Zwei-Faktor-Authentifizierung für Ihr eigenes Konto ein
# $count: how many members have none
organizations-security-require-confirm = { $count ->
    [0] Ja, von allen Mitgliedern verlangen
    [one] Ja, von allen Mitgliedern verlangen. { $count } Mitglied hat sie noch nicht.
   *[other] Ja, von allen Mitgliedern verlangen. { $count } Mitglieder haben sie noch nicht.
  }
organizations-security-require = Zwei-Faktor-Authentifizierung verlangen
organizations-security-release-text = Wenn sie nicht mehr verlangt wird, kommen Mitglieder ohne Zwei-Faktor-Authentifizierung wieder allein mit ihrem Passwort hinein.
organizations-security-release-confirm = Ja, nicht mehr verlangen
organizations-security-release = Nicht mehr verlangen
organizations-security-unconfirmed = Setzen Sie zur Bestätigung das Häkchen
organizations-security-required = Die Zwei-Faktor-Authentifizierung wird von nun an von allen Mitgliedern verlangt. Sie werden per E-Mail informiert.
organizations-security-released = Die Zwei-Faktor-Authentifizierung wird nicht mehr verlangt.

## What a form of this area may say

organizations-name-missing = Geben Sie einen Namen für die Organisation ein
# $most: the most characters
organizations-name-too-long = Geben Sie einen Namen mit höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  } ein
# $field: the name of a field, $most: the most characters
organizations-line-too-long = { $field }: Geben Sie höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  } ein
# $example: a good one of that country
organizations-postcode-unfit = Geben Sie eine Postleitzahl wie { $example } ein
organizations-country-missing = Wählen Sie ein Land
organizations-vat-number-too-long = Geben Sie eine MwSt.-Nummer mit höchstens 32 Zeichen ein
# $example: a good number of that country
organizations-vat-number-shape = Geben Sie die MwSt.-Nummer so ein, wie sie im Land der Adresse geschrieben wird, zum Beispiel { $example }
# $example: a good number of that country
organizations-vat-number-check-digits = Prüfen Sie die Ziffern der MwSt.-Nummer: Eine davon ist falsch. Eine korrekte sieht so aus: { $example }
# $prefix: what the number begins with, such as DE
organizations-vat-number-elsewhere = Geben Sie eine MwSt.-Nummer aus dem Land der Adresse ein: Diese beginnt mit { $prefix }
organizations-phone-unfit = Geben Sie die Telefonnummer mit Landesvorwahl ein, zum Beispiel +41 22 820 35 44
organizations-accounting-contact-unfit = Geben Sie eine E-Mail-Adresse im richtigen Format ein, zum Beispiel name@example.com
organizations-choice-missing = Wählen Sie eine der Möglichkeiten
organizations-currency-unconfirmed = Setzen Sie das Häkchen, wenn die nächsten Rechnungen auf die neue Währung lauten dürfen
# $field: the name of a field
organizations-invisible = { $field }: Entfernen Sie die unsichtbaren Zeichen
# $signs: up to five characters
organizations-unprinted = Diese Zeichen können auf Rechnungen nicht gedruckt werden: { $signs }
# $name: the new organization
organizations-created = { $name } ist erstellt. Sie sind gesetzlicher Vertreter der Organisation.

## Roles

role-legal-representative = Gesetzlicher Vertreter
role-administrator = Administrator
role-collaborator = Benutzer (eingeschränkte Rechte)
role-external = Externer Benutzer (eingeschränkte Rechte)
