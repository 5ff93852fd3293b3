# The frame around every page: header, menus, footer, what all forms share.

frame-skip = Zum Inhalt springen
frame-demo = Demo: Es werden keine E-Mails versendet.
frame-demo-mail = E-Mails lesen

frame-main-menu = Hauptmenü
frame-switch-organization = Organisation wechseln
# $name: the organization that is shown now
frame-switch-organization-from = Organisation wechseln, { $name }
frame-switcher-filter = Organisation suchen
frame-search = Suchen
frame-create-organization = Organisation erstellen
frame-products = Produkte
frame-products-empty = Es gibt noch keine Produkte.
frame-products-all = Alle Produkte
frame-help = Hilfe
frame-help-empty = Auf diesem Server ist noch keine Support-Adresse hinterlegt.
frame-contact-support = Support kontaktieren
frame-account-menu = Kontomenü
frame-my-organizations = Meine Organisationen
frame-preferences = Einstellungen
frame-log-out = Abmelden
frame-terms = Nutzungsbedingungen

frame-error-prefix = Fehler:
frame-error-summary = Es gibt ein Problem
frame-optional = (optional)
# What something is called, and what it is.
frame-labelled = { $label }: { $value }
frame-country = Land
frame-country-choose = Land auswählen
# The long form is the button's name for screen readers; it contains the short one.
frame-show = Anzeigen
frame-hide = Verbergen
frame-show-password = Anzeigen: Passwort
frame-hide-password = Verbergen: Passwort
# Stands after a number: how many lines are ticked.
frame-selected = ausgewählt
frame-selection = Auswahl
frame-select-all = Alle auswählen
# $name: what the line is called
frame-select-named = { $name } auswählen
frame-actions = Aktionen
# $name: what the line is called
frame-actions-for = Aktionen für { $name }
frame-filter = Filtern
frame-show-all = Alle anzeigen
frame-show-more = Mehr anzeigen
# $number: the page of the form one is on; $total: how many there are
frame-step = Schritt { $number } von { $total }
frame-continue = Weiter
frame-back = Zurück
frame-cancel = Abbrechen
frame-change = Ändern
frame-logo-light = In der hellen Darstellung
frame-logo-dark = In der dunklen Darstellung
frame-colour-blue = Blau
frame-colour-violet = Violett
frame-colour-pink = Rosa
frame-colour-red = Rot
frame-colour-orange = Orange
frame-colour-olive = Oliv
frame-colour-green = Grün
frame-colour-teal = Petrol
frame-request = Wenn Sie dem Support schreiben, nennen Sie bitte diese Nummer:

## Demo pages

frame-dev-mail-title = E-Mails
frame-dev-mail-lead = Alle E-Mails, die diese Demo versenden würde, die neueste zuerst.
frame-dev-mail-none = Noch keine E-Mail. Erstellen Sie ein Konto, dann erscheint hier die erste.
frame-dev-mail-subject = Betreff
frame-dev-mail-to = An
frame-dev-mail-when = Zeitpunkt
frame-dev-mail-back = Alle E-Mails
frame-dev-mail-text = Nur Text
frame-dev-mail-html = HTML
frame-dev-mail-enclosed = Beilage
frame-dev-components-title = Komponenten
frame-dev-components-colour = Farbe

## The left menu

frame-menu-home = Startseite
frame-menu-user-management = Benutzerverwaltung
frame-menu-settings = Einstellungen

## Error pages

frame-error-home = Zur Startseite
frame-error-400-heading = Diese Anfrage ist nicht lesbar
frame-error-400-text = Ihr Browser hat etwas gesendet, das wir nicht verstehen. Gehen Sie zurück, laden Sie die Seite neu und versuchen Sie es noch einmal.
frame-error-cookies-heading = Ihr Browser hat kein Cookie gesendet
frame-error-cookies-text = Diese Seite war zu lange offen, oder Cookies sind ausgeschaltet. Die Anmeldung braucht Cookies: Erlauben Sie sie für diese Website, öffnen Sie die Seite erneut und senden Sie sie noch einmal. Wir setzen nur eigene Cookies.
frame-error-stale-heading = Diese Seite war zu lange geöffnet
frame-error-stale-text = Es wurde nichts gespeichert. Gehen Sie zurück, laden Sie die Seite neu und senden Sie das Formular noch einmal.
frame-error-twice-heading = Dieses Formular wurde bereits gesendet
frame-error-twice-text = Es wurde schon einmal mit anderen Angaben gesendet, und diese gelten. Öffnen Sie die Seite neu, um ein weiteres zu senden.
frame-error-twice-see = Ansehen, was daraus wurde
frame-error-other-site-heading = Dieses Formular kam von einer anderen Website
frame-error-other-site-text = Nichts wurde gespeichert. Wenn Sie es senden wollten, öffnen Sie die Seite hier und senden Sie es von dort.
frame-error-two-factor-heading = Diese Organisation verlangt die Zwei-Faktor-Authentifizierung
frame-error-two-factor-text = Richten Sie zuerst die Zwei-Faktor-Authentifizierung für Ihr Konto ein. Bis dahin können Sie in dieser Organisation nichts tun; Ihre anderen Organisationen bleiben, wie sie sind. Externe Benutzer können sie stattdessen verlassen.
frame-error-403-heading = Sie können diese Seite nicht öffnen
frame-error-403-text = Ihre Rolle in dieser Organisation erlaubt das nicht. Ein gesetzlicher Vertreter oder ein Administrator der Organisation kann das ändern.
frame-error-404-heading = Seite nicht gefunden
frame-error-404-text = Prüfen Sie die Adresse. Vielleicht gehört die Seite auch zu einer Organisation, in der Sie nicht Mitglied sind.
frame-error-405-heading = Das geht auf dieser Seite nicht
frame-error-405-text = Die Adresse gibt es, aber nicht für diese Art von Anfrage.
frame-error-410-heading = Dieser Link funktioniert nicht mehr
frame-error-410-text = Er wurde bereits verwendet, ist zu alt oder wurde durch eine neuere E-Mail ersetzt. Fordern Sie einen neuen auf der Seite an, auf der Sie diesen angefordert haben.
frame-error-413-heading = Das ist zu groß
frame-error-413-text = Was gesendet wurde, ist größer, als wir annehmen. Es wurde nichts gespeichert.
frame-error-429-heading = Zu viele Versuche
# $time: the time of day from which it works again
frame-error-429-text = Warten Sie ein wenig: Ab { $time } geht es wieder.
frame-error-500-heading = Es gibt ein Problem mit dem Dienst
frame-error-500-text = Der Fehler liegt bei uns, nicht bei Ihnen. Was Sie bereits gespeichert hatten, ist nicht verloren. Versuchen Sie es gleich noch einmal.
frame-error-503-heading = Der Dienst ist ausgelastet
frame-error-503-text = Versuchen Sie es in ein paar Sekunden noch einmal. Was Sie gesendet haben, wurde nicht gespeichert.

## Charts

frame-chart-table = Als Tabelle anzeigen
frame-chart-month = Monat
frame-chart-amount = Betrag
frame-chart-total = Total
frame-chart-nothing = Es gibt keine Beträge.
frame-chart-description = Insgesamt { $sum }; am meisten im { $month }: { $most }.
