# Signing up, signing in, the links in e-mails, forgotten password and login, preferences.

identity-email = E-Mail-Adresse
identity-password = Passwort
identity-first-name = Vorname
identity-last-name = Nachname

## Sign in

identity-sign-in-title = Anmelden
identity-sign-in-button = Anmelden
identity-sign-in-link = Anmelden
identity-stay-signed-in = Angemeldet bleiben
identity-forgot-password-link = Passwort vergessen?
identity-forgot-login-link = Login vergessen?
identity-create-account-link = Konto erstellen
identity-sign-in-lock-note = Nach mehreren falschen Passwörtern wird ein Konto für neue Geräte gesperrt. Der Inhaber erhält eine E-Mail mit einem Link zum Entsperren.

## Sign up

identity-sign-up-title = Konto erstellen
identity-sign-up-lead = Ein Login für alle Ihre Organisationen und deren Produkte.
identity-sign-up-email-hint = An diese Adresse senden wir einen Link zur Bestätigung. Später melden Sie sich mit ihr an.
# $n: the least number of characters
identity-password-rule = Mindestens { $n ->
    [one] { $n } Zeichen
   *[other] { $n } Zeichen
  }. Drei oder vier Wörter ergeben ein gutes Passwort.
identity-kind = Art der Organisation
identity-kind-individual = Privatperson
identity-kind-company = Unternehmen
identity-kind-association = Verein
identity-kind-public-body = Öffentliche Einrichtung
identity-company-name = Name des Unternehmens
identity-vat-number = MwSt.-Nummer
identity-terms-accept = Ich akzeptiere die Nutzungsbedingungen
identity-terms-read = Nutzungsbedingungen lesen (öffnet in einem neuen Tab)
identity-create-account-button = Konto erstellen
identity-have-account = Sie haben schon ein Konto?

## Confirm an e-mail address (behind the link)

identity-verify-email-title = Bestätigen Sie Ihre Adresse
# $email: the address that was typed at sign-up
identity-verify-email-lead = Nur noch ein Schritt: Bestätigen Sie, dass { $email } Ihnen gehört.
identity-verify-email-password-hint = Sie haben den Link in einem anderen Browser geöffnet. Geben Sie das Passwort ein, das Sie bei der Registrierung gewählt haben.
identity-verify-email-button = Meine Adresse bestätigen

## The password again, before something sensitive

identity-confirm-title = Bestätigen Sie, dass Sie es sind
identity-confirm-lead = Was Sie tun möchten, ist geschützt: Geben Sie Ihr Passwort noch einmal ein.
identity-cancel = Abbrechen

## Forgotten password

identity-forgot-password-title = Passwort vergessen?
identity-forgot-password-lead = Geben Sie Ihre Login-E-Mail ein. Wir senden Ihnen einen Link, der einmal funktioniert, 60 Minuten lang.
identity-forgot-password-way = Wo können Sie E-Mails lesen?
identity-forgot-password-way-recovery = Link an meine Wiederherstellungs-E-Mail senden
identity-forgot-password-way-login = Link an meine Login-E-Mail senden
identity-forgot-password-way-neither = Ich habe auf keine der beiden Zugriff
identity-continue = Weiter
identity-back-to-sign-in = Zurück zur Anmeldung

## Forgotten login

identity-forgot-login-title = Login vergessen?
identity-forgot-login-lead = Geben Sie Ihre Wiederherstellungs-E-Mail ein. Wir senden die Liste Ihrer Logins dorthin.
identity-recovery-email = Wiederherstellungs-E-Mail
identity-send = Senden

## A new password (behind the link)

identity-reset-password-title = Neues Passwort festlegen
identity-new-password = Neues Passwort
identity-reset-password-button = Passwort festlegen
identity-reset-password-note = Alle Ihre anderen Sitzungen enden, sobald das Passwort festgelegt ist.

## Unlock (behind the link)

identity-unlock-title = Entsperren Sie Ihr Konto
identity-unlock-lead = Jemand hat mehrmals ein falsches Passwort eingegeben. Deshalb ist die Anmeldung auf neuen Geräten im Moment nicht möglich.
identity-unlock-button = Mein Konto entsperren
identity-unlock-note = Ihr Passwort bleibt gleich. Wenn nicht Sie es versucht haben, wählen Sie nach der Anmeldung ein neues.

## Terms

identity-terms-title = Nutzungsbedingungen

## Preferences

identity-preferences-title = Einstellungen
identity-preferences-lead = Sie gelten für Sie in jeder Organisation.
identity-language = Sprache
identity-time-zone = Zeitzone
identity-theme = Darstellung
identity-theme-system = Wie auf meinem Gerät
identity-theme-light = Hell
identity-theme-dark = Dunkel
identity-preferences-security = Anmeldesperre
identity-lock-after = Versuche bis zur Sperre
identity-lock-after-hint = Nach so vielen falschen Passwörtern (3 bis 20) wird Ihr Konto für Geräte gesperrt, die es nicht kennt. Geräte, die Sie bereits verwenden, funktionieren weiter.
identity-alerts = Benachrichtigungen per E-Mail
identity-alert-sign-in = Anmeldung
identity-alert-sign-in-every = Bei jeder
identity-alert-sign-in-new-location = Nur von einem neuen Ort
identity-alert-sign-in-new-location-hint = Ein Browser oder ein Netzwerk, von dem aus Sie sich in den letzten 90 Tagen nicht angemeldet haben.
identity-alert-wrong-password = Falsches Passwort
identity-alert-wrong-password-hint = Beim ersten sofort, bei weiteren stündlich gesammelt.
identity-save = Speichern

## What a form of this area may say

identity-first-name-missing = Geben Sie Ihren Vornamen ein
identity-last-name-missing = Geben Sie Ihren Nachnamen ein
identity-name-unfit = Geben Sie einen Namen mit höchstens 128 Zeichen und ohne Steuerzeichen ein
identity-email-unfit = Geben Sie eine E-Mail-Adresse wie name@example.com ein
identity-terms-not-accepted = Akzeptieren Sie die Nutzungsbedingungen, um ein Konto zu erstellen
identity-choice-missing = Wählen Sie eine der Möglichkeiten
identity-not-correct = E-Mail-Adresse oder Passwort ist nicht korrekt
identity-password-not-correct = Das ist nicht das Passwort, das Sie bei der Registrierung gewählt haben
identity-password-wrong = Das ist nicht das Passwort Ihres Kontos
identity-out-of-range = Geben Sie eine Zahl von 3 bis 20 ein
# $time: the time of day from which it works again
identity-too-soon = Zu viele Versuche. Ab { $time } geht es wieder.

## What a new password may be told

# $least: the least number of characters
identity-password-too-short = Wählen Sie ein Passwort mit mindestens { $least ->
    [one] { $least } Zeichen
   *[other] { $least } Zeichen
  }
# $most: the most characters
identity-password-too-long = Wählen Sie ein Passwort mit höchstens { $most ->
    [one] { $most } Zeichen
   *[other] { $most } Zeichen
  }
identity-password-listed = Wählen Sie ein anderes Passwort: Dieses steht auf einer Liste von Passwörtern, die hier nicht erlaubt sind
identity-password-from-names = Wählen Sie ein Passwort, das nicht aus Ihrem Namen, Ihrer Adresse, Ihrer Organisation oder unserem Produkt gebildet ist
identity-password-keyboard = Wählen Sie ein anderes Passwort: Tastenfolgen sind schnell erraten
identity-password-repeats = Wählen Sie ein anderes Passwort: Wiederholungen und Reihen sind schnell erraten
identity-password-dates = Wählen Sie ein anderes Passwort: Jahreszahlen und Daten sind schnell erraten
identity-password-common = Wählen Sie ein anderes Passwort: Dieses ist schnell erraten. Drei oder vier Wörter, die nicht zusammengehören, ergeben ein gutes
identity-password-good = Das ist ein gutes Passwort.
identity-password-add-a-word = Gut genug. Mit ein oder zwei Wörtern mehr wäre es noch besser.

## What happens next

identity-sign-up-sent-title = Sehen Sie in Ihren E-Mails nach
identity-sign-up-sent-text = Wir haben eine E-Mail an die eingegebene Adresse gesendet. Öffnen Sie innerhalb von 24 Stunden den Link darin, um die Adresse zu bestätigen: Erst dann besteht Ihr Konto.
identity-sign-up-sent-again = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach oder registrieren Sie sich noch einmal: Der neueste Link gilt.
identity-forgot-password-sent-title = Prüfen Sie Ihre E-Mails: der Link
identity-forgot-password-sent-text = Wenn zu dieser Adresse ein Konto besteht, haben wir einen Link gesendet. Er funktioniert einmal, 60 Minuten lang.
identity-forgot-sent-again = Nach ein paar Minuten noch nichts da? Sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse auf Tippfehler.
identity-forgot-password-support-title = Support kontaktieren
identity-forgot-password-support-text = Ohne Zugriff auf eine Ihrer Adressen muss ein Mensch prüfen, wer Sie sind. Schreiben Sie dem Support und nennen Sie Ihre Organisation; senden Sie nie ein Passwort.
identity-forgot-login-sent-title = Prüfen Sie Ihre E-Mails: Ihre Logins
identity-forgot-login-sent-text = Wenn dies die Wiederherstellungs-E-Mail eines Kontos ist, haben wir die Liste seiner Logins dorthin gesendet.
identity-address-confirmed = Ihre Adresse ist bestätigt. Willkommen!
identity-signed-out = Sie sind abgemeldet.
identity-password-set = Ihr Passwort ist festgelegt. Melden Sie sich damit an.
identity-unlocked = Ihr Konto ist entsperrt. Sie können sich anmelden.
identity-preferences-saved = Ihre Einstellungen sind gespeichert.

## The terms

# $provider: who runs the console
identity-terms-account-heading = Ihr Konto
identity-terms-account-text = Ein Konto gehört einer einzigen Person. Sie behalten Ihr Passwort für sich und teilen { $provider } mit, wenn jemand anderes es kennen könnte.
identity-terms-organization-heading = Ihre Organisationen
identity-terms-organization-text = Ein gesetzlicher Vertreter handelt rechtsverbindlich für die Organisation, entscheidet, wer darin was tun darf, und steht für das ein, was in ihrem Namen bestellt wird.
identity-terms-data-heading = Ihre Daten
identity-terms-data-text = { $provider } bewahrt auf, was der Dienst braucht: Ihren Namen, Ihre Adresse, Ihre Anmeldungen und was Sie hier tun. Rechnungen werden so lange aufbewahrt, wie es das Gesetz verlangt.
identity-terms-end-heading = Das Ende
identity-terms-end-text = Sie können jederzeit gehen. Bestellte Produkte laufen bis zum Ende ihrer Laufzeit, außer Sie kündigen sie.
