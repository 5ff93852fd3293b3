# Who belongs to an organization: users, invitations, teams, the directory.

users-title = Benutzer
users-lead = Alle, die zu dieser Organisation gehören, und alle, die eingeladen sind.
users-add = Benutzer hinzufügen
# $count: how many
users-people = { $count ->
    [one] eine Person
   *[other] { $count } Personen
}
users-tabs = Anzeigen
users-tab-all = Alle
users-tab-invited = Eingeladen
users-tab-external = Extern
users-tab-without = Ohne Zwei-Faktor
users-tab-locked = Gesperrt
users-search = Name oder Login
users-any = Alle
users-name = Name
users-role = Rolle
users-team = Team
users-teams = Teams
users-security = Sicherheit
users-security-with = Mit Zwei-Faktor-Authentifizierung
users-security-without = Ohne Zwei-Faktor-Authentifizierung
users-security-locked = Anmeldung gesperrt
users-last-sign-in = Letzte Anmeldung
users-never = Nie
users-state = Status
users-state-active = Aktiv
users-state-invited = Eingeladen
users-state-expired = Einladung abgelaufen
users-state-locked = Anmeldung gesperrt
users-state-accepted = Angenommen
users-state-declined = Abgelehnt
users-state-withdrawn = Zurückgezogen
users-two-factor = Zwei-Faktor-Authentifizierung
users-two-factor-on = 2FA ein
users-two-factor-off = 2FA aus
# $date: a day
users-until-short = Rechte bis { $date }
# $date: date and time
users-link-until = Link gültig bis { $date }
users-none-found = Hier gibt es niemanden, der zu Ihrer Suche passt.
users-modify-role = Rolle ändern
users-edit-access = Produktzugriff bearbeiten
users-send-alert = Sicherheitshinweis senden
users-unlock = Entsperren
users-remove = Aus der Organisation entfernen
users-resend = Erneut senden
users-edit-invitation = Bearbeiten
users-withdraw = Zurückziehen
users-alert-selected = Sicherheitshinweis an Ausgewählte senden
users-remove-selected = Ausgewählte entfernen
users-alert-all = Sicherheitshinweis an alle ohne Zwei-Faktor-Authentifizierung senden
users-representative-link = Gesetzlichen Vertreter ersetzen

## Adding somebody, changing somebody

users-new-title = Benutzer hinzufügen
users-email = E-Mail-Adresse
users-email-hint = Um mehrere Personen mit denselben Rechten einzuladen, geben Sie eine Adresse pro Zeile ein.
users-language = Sprache der Einladung
users-names-hint = Der Name wird nur verwendet, wenn Sie eine einzige Adresse einladen. Die Person kann ihn beim Annehmen ändern.
users-first-name = Vorname
users-last-name = Nachname
# $name: a person or an address
users-role-title = Rolle von { $name }
users-role-legal-representative-hint = Alle Rechte und die rechtliche Verantwortung für die Organisation.
users-role-administrator-hint = Alle Rechte: Benutzer, Produkte, Buchhaltung, Einstellungen.
users-role-collaborator-hint = Sieht die Organisation und die dafür ausgewählten Produkte.
users-role-external-hint = Sieht die dafür ausgewählten Produkte und steht nicht im Verzeichnis der Organisation.
users-accounting = Darf die Buchhaltung verwalten
users-accounting-hint = Gilt für „Benutzer (eingeschränkte Rechte)“: Administratoren dürfen es immer, externe Benutzer nie.
users-accounting-short = Buchhaltung
users-preferences = Nachrichten
users-billing-messages = Nachrichten zur Abrechnung
users-billing-messages-hint = Neue Rechnungen, Zahlungen, Bestellungen und Verlängerungen, per E-Mail.
users-product-messages = Nachrichten zu Produkten
users-product-messages-hint = Produkte, die beginnen, enden, gesperrt werden oder bald voll sind, per E-Mail.
users-no-messages = Keine
# $name: a person or an address
users-access-title = Produktzugriff von { $name }
users-access-all = Diese Rolle hat jedes Recht an jedem Produkt. Teams können trotzdem ausgewählt werden.
users-until = Rechte enden am
users-until-hint = Der letzte Tag, an dem die hier gegebenen Rechte an Produkten und an der Buchhaltung gelten. Lassen Sie das Feld leer, wenn sie unbefristet gelten sollen. Rechte aus Teams sind nicht betroffen.
users-until-none = Unbefristet
users-review-title = Einladung prüfen
# $name: a person
users-review-change-title = Änderung für { $name } prüfen
users-review-changes = Was sich ändert
users-yes = Ja
users-ended = Ist abgelaufen
users-send-invitation = Einladung senden
users-save = Speichern
# $sent: e-mail addresses
users-invited = Einladung gesendet an { $sent }.
# $sent: e-mail addresses; $refused: addresses with the reason
users-invited-some = Einladung gesendet an { $sent }. Nicht gesendet: { $refused }
# $name: a person
users-changed = Gespeichert. { $name } wurde per E-Mail informiert.
# $name: a person or an address
users-invitation-changed = Gespeichert: Die Einladung für { $name } gibt nun die neuen Rechte.

## What becomes another

# $old, $new: roles
users-change-role = Rolle: aus { $old } wird { $new }
users-change-accounting-given = Darf die Buchhaltung verwalten
users-change-accounting-taken = Darf die Buchhaltung nicht mehr verwalten
# $date: a day
users-change-until = Rechte enden am { $date }
users-change-until-none = Die Rechte gelten nun unbefristet
# $name: a product; $rights: such as Technical, Statistics
users-change-access = { $name }: { $rights }
# $name: a kind of product; $rights: such as Technical, Statistics
users-change-access-kind = { $name }, alle Produkte, auch künftige: { $rights }
# $name: a product
users-change-access-none = { $name }: kein Zugriff mehr
# $name: a kind of product
users-change-access-kind-none = { $name }: kein Zugriff mehr auf alle Produkte dieser Art
# $team: a team
users-change-team-joined = Im Team { $team }
# $team: a team
users-change-team-left = Nicht mehr im Team { $team }
users-change-billing-on = Erhält Nachrichten zur Abrechnung
users-change-billing-off = Erhält keine Nachrichten zur Abrechnung mehr
users-change-product-on = Erhält Nachrichten zu Produkten
users-change-product-off = Erhält keine Nachrichten zu Produkten mehr

## What can this person see?

users-sight-link = Was kann diese Person sehen?
# $name: a person
users-sight-title = Was kann { $name } sehen?
users-sight-heading = Was diese Person sehen wird
users-sight-may = Darf
users-sight-may-not = Darf nicht
users-sight-nothing = Nichts in der Organisation selbst, nur deren Namen.
users-sight-products = Produkte
users-sight-no-products = Keine Produkte.
users-product = Produkt
users-rights = Rechte
users-source = Herkunft
users-future = Künftige Produkte
users-source-role = durch die Rolle
users-source-own = persönlich gegeben
# $date: a day
users-source-own-until = persönlich gegeben, bis { $date }
users-source-own-kind = persönlich gegeben für alle dieser Art
# $date: a day
users-source-own-kind-until = persönlich gegeben für alle dieser Art, bis { $date }
# $team: a team
users-source-team = durch das Team { $team }
# $team: a team
users-source-team-kind = durch das Team { $team }, für alle dieser Art
users-right-see-name = Den Namen der Organisation sehen
users-right-see-organization = Die Organisation und ihre Angaben sehen
users-right-edit-organization = Angaben, Logo und Sicherheit bearbeiten, die Organisation löschen
users-right-manage-users = Benutzer, Teams und Einladungen verwalten
users-right-give-legal-representative = Gesetzliche Vertreter ernennen und entfernen
users-right-all-products = Alle Rechte an allen Produkten
users-right-order-products = Neue Produkte bestellen
users-right-manage-accounting = Die Buchhaltung verwalten: offene Beträge, Zahlungen, Bestellungen, Rechnungen, Verlängerungen
users-right-retrieve-balance = Das Prepaid-Guthaben auszahlen lassen
users-right-end-products = Produkte kündigen und übertragen
users-right-manage-clients = Bei allen Kunden arbeiten
users-right-see-activity = Die Aktivitäten der Organisation lesen
users-right-use-directory = Im Verzeichnis stehen und es sehen

## A member

users-role-and-rights = Rolle und Rechte
users-no-teams = Keine
users-member-since = Mitglied seit
users-own-preferences = Meine Einstellungen in dieser Organisation
users-messages-saved = Ihre Einstellungen in dieser Organisation sind gespeichert.
users-leave-link = Diese Organisation verlassen
# $count: how many got a letter
users-alerted = { $count ->
    [0] Niemand wurde gebeten: Alle haben die Zwei-Faktor-Authentifizierung.
    [one] Eine Person wurde per E-Mail gebeten, die Zwei-Faktor-Authentifizierung einzuschalten.
   *[other] { $count } Personen wurden per E-Mail gebeten, die Zwei-Faktor-Authentifizierung einzuschalten.
}
# $name: a person
users-unlocked = Die Anmeldung von { $name } ist entsperrt.

## Removing, leaving, replacing

users-remove-title = Aus der Organisation entfernen
users-remove-staying = Kann nicht entfernt werden
# $count: how many people
users-remove-lead = { $count ->
    [one] Diese Person verliert den Zugriff sofort. Ihr eigenes Konto wird nicht gelöscht.
   *[other] Diese { $count } Personen verlieren den Zugriff sofort. Ihre eigenen Konten werden nicht gelöscht.
}
users-remove-going = Wird entfernt
users-remove-loses = Mit der Mitgliedschaft enden alle Rechte an Produkten, das Recht an der Buchhaltung und die Plätze in Teams. Geöffnete Seiten funktionieren nicht mehr.
users-loses = Verliert
users-loses-all = alle Produkte
users-remove-ticked = Ich habe geprüft, wer entfernt wird und was dabei verloren geht
users-remove-login = Ihr eigenes Login
# $login: the login of the reader
users-remove-login-hint = Geben Sie zur Bestätigung { $login } ein
# $count: how many people
users-remove-button = { $count ->
    [one] Diesen Benutzer entfernen
   *[other] Diese Benutzer entfernen
}
# $names: people
users-removed = Entfernt: { $names }.
# $name: a person
users-remove-named = Aus der Organisation entfernen: { $name }
users-leave-title = Diese Organisation verlassen
users-leave-lead = Sie verlieren den Zugriff sofort: auf die Produkte, die Rechnungen und die Seiten der Organisation. Ihr Konto und Ihre anderen Organisationen bleiben. Um zurückzukommen, müssen Sie erneut eingeladen werden.
users-leave-ticked = Ich möchte diese Organisation verlassen
users-leave-button = Verlassen
# $name: an organization
users-left = Sie haben { $name } verlassen.
users-representative-title = Gesetzlichen Vertreter ersetzen
users-representative-lead = Eine Organisation hat immer einen gesetzlichen Vertreter. Ernennen Sie deshalb zuerst den neuen, und ändern oder entfernen Sie danach den alten.
users-representative-first = 1. Weiteren gesetzlichen Vertreter ernennen
users-representative-first-text = Wählen Sie einen Administrator oder einen anderen Benutzer aus der Liste, oder laden Sie jemanden mit der Rolle „Gesetzlicher Vertreter“ ein.
users-representative-choose = Aus der Liste wählen
users-representative-invite = Jemanden einladen
users-representative-second = 2. Den alten ändern oder entfernen
users-representative-second-text = Es gibt mehr als einen gesetzlichen Vertreter, deshalb kann einer von ihnen gehen.
users-representative-alone = Es gibt nur einen gesetzlichen Vertreter. Sobald es einen weiteren gibt, können Sie diesen hier ändern oder entfernen.
users-you = Sie
# $name: a person
users-demote-named = Rolle ändern: { $name }

## Invitations

# $name: a person or an address
users-invitation-title = Einladung für { $name }
users-sent = Zuletzt gesendet
users-link-works = Link gültig bis
# $email: an address
users-resent = Die Einladung wurde erneut an { $email } gesendet.
# $email: an address
users-withdrawn = Die Einladung für { $email } ist zurückgezogen.
# $organization: an organization
users-join-title = { $organization } beitreten
# $inviter: a person
users-join-lead = { $inviter } lädt Sie ein, in dieser Organisation mitzuarbeiten.
users-join-lead-plain = Sie sind eingeladen, in dieser Organisation mitzuarbeiten.
users-accept = Einladung annehmen
users-decline = Ablehnen
# $email: an address
users-other-signed-in = Die Einladung gilt für { $email }, Sie sind aber mit einem anderen Login angemeldet. Melden Sie sich ab und mit dem eingeladenen Login wieder an.
users-use-invited = Abmelden und das eingeladene Login verwenden
users-must-sign-in = Zu Ihrer Adresse besteht bereits ein Konto. Melden Sie sich an, um anzunehmen.
users-sign-in-to-accept = Anmelden und annehmen
users-must-sign-up = Erstellen Sie Ihr Konto, um anzunehmen
users-joined = Willkommen! Sie gehören jetzt zu dieser Organisation.
users-joined-before = Sie gehören bereits zu dieser Organisation.
users-declined = Sie haben die Einladung abgelehnt.
users-over-accepted = Diese Einladung wurde bereits angenommen.
users-over-declined = Diese Einladung wurde abgelehnt.
users-over-withdrawn = Diese Einladung wurde zurückgezogen.
users-over-expired = Diese Einladung ist abgelaufen.
users-over-next = Wenn Sie den Zugriff noch brauchen, bitten Sie die Person, die Sie eingeladen hat, um eine neue Einladung.

## What cannot be

users-email-missing = Geben Sie mindestens eine E-Mail-Adresse ein
users-too-many-addresses = Laden Sie höchstens 50 Personen auf einmal ein
users-role-missing = Wählen Sie eine Rolle
users-role-not-yours = Nur ein gesetzlicher Vertreter kann diese Rolle geben
users-not-over-legal-representative = Nur ein gesetzlicher Vertreter kann einen gesetzlichen Vertreter ändern oder entfernen
users-last-legal-representative = Der letzte gesetzliche Vertreter bleibt: Ernennen Sie zuerst einen anderen
users-until-unfit = Geben Sie einen Tag ein, der noch nicht vorbei ist, oder lassen Sie das Feld leer
users-already-member = Diese Person gehört bereits zur Organisation
users-already-invited = Diese Adresse wurde bereits eingeladen: Senden Sie stattdessen die Einladung erneut
users-gone = Das geht nicht mehr: Jemand anderes war schneller
users-other-address = Eingeladen wurde eine andere Adresse
users-has-account = Zu dieser Adresse besteht ein Konto: Melden Sie sich damit an
# $time: a time of day
users-too-soon = Die Einladung wurde gerade erst gesendet. Ab { $time } kann sie erneut gesendet werden.
users-nobody-chosen = Wählen Sie mindestens einen Benutzer
users-not-ticked = Setzen Sie zur Bestätigung das Häkchen
users-login-not-yours = Das ist nicht Ihr Login
users-sole-receives = Als einziger gesetzlicher Vertreter erhalten Sie die Nachrichten zur Abrechnung
users-not-locked = Diese Anmeldung ist nicht gesperrt
users-unconfirmed = Geben Sie zuerst Ihr Passwort noch einmal ein
users-changed-meanwhile = Jemand anderes hat diese Person inzwischen geändert. Sehen Sie die Änderungen noch einmal an und speichern Sie dann.
users-just-invited = Diese Adresse wurde gerade eben eingeladen. Warten Sie fünf Minuten, bevor Sie sie erneut einladen
users-too-many-invitations = Ihre Organisation hat heute sehr viele Einladungen verschickt. Versuchen Sie es morgen wieder.
users-too-many-people = Entfernen Sie höchstens 100 Personen auf einmal

## Rights on products

users-grants-whole = Alle Produkte dieser Art, auch künftige
users-grants-technical = Technisch
users-grants-statistics = Statistik
users-grants-full = Vollen Zugriff auf alle Produkte geben

## Teams

users-teams-title = Teams
users-teams-lead = Ein Team gibt allen, die dazugehören, denselben Zugriff auf Produkte.
users-teams-none = Es gibt noch keine Teams
users-teams-none-next = Fassen Sie Benutzer zusammen, um ihnen denselben Zugriff zu geben.
# $search: what was searched for
users-teams-none-found = Kein Team hat „{ $search }“ im Namen.
users-team-add = Team hinzufügen
users-team-search = Name des Teams
users-team-name = Name
users-team-colour = Farbe
users-team-description = Beschreibung
users-team-description-none = Keine Beschreibung
users-team-leader = Leitung
users-team-leader-none = Keine Leitung
# $name: a person
users-team-leader-is = Die Leitung hat { $name }.
users-team-members = Mitglieder
users-team-products = Produkte
users-team-products-none = Keine Produkte
# $count: how many
users-team-member-count = { $count ->
    [one] { $count } Mitglied
   *[other] { $count } Mitglieder
  }
# $count: how many products
users-team-product-count = { $count ->
    [one] { $count } Produkt
   *[other] { $count } Produkte
  }
# $count: how many kinds of products
users-team-kind-count = { $count ->
    [one] alle von { $count } Art
   *[other] alle von { $count } Arten
  }
users-team-edit-products = Produkte bearbeiten
users-team-edit-members = Mitglieder bearbeiten
users-team-delete = Team löschen
users-team-save = Speichern
users-team-finish = Fertig

users-team-new-title = Team hinzufügen
# $name: the team
users-team-created = { $name } ist erstellt. Wählen Sie jetzt die Produkte und die Mitglieder.
# $name: the team
users-team-edit-title = Team { $name } bearbeiten
# $name: the team
users-team-saved = { $name } ist gespeichert.
# $name: the team
users-team-products-title = Produkte von { $name }
users-team-products-lead = Alle im Team erhalten diese Rechte, zusätzlich zu ihren eigenen.
users-team-products-empty = Es gibt noch kein Produkt zur Auswahl.
# $name: the team
users-team-members-title = Mitglieder von { $name }
users-team-members-lead = Setzen Sie bei allen, die zum Team gehören, das Häkchen. Externe Benutzer können dazugehören. Wer das Team leitet, gehört dazu.
users-team-only-members = Im Team
users-team-leads = Leitet das Team
users-team-leads-nobody = Niemand leitet dieses Team
# $member: a person, $name: the team
users-team-joined = { $member } gehört jetzt zu { $name }.
# $member: a person, $name: the team
users-team-left = { $member } gehört nicht mehr zu { $name }.
# $name: the team, $joined and $left: how many people
users-team-moved = { $name } ist gespeichert. Hinzugefügt: { $joined }. Entfernt: { $left }.

users-team-access = Wer durch dieses Team welchen Zugriff hat
users-team-access-lead = Was jemand ohnehin hätte, durch die Rolle, durch eigene Rechte oder durch ein anderes Team, bleibt bestehen, wenn es das Team nicht mehr gibt.
users-team-members-none = Zu diesem Team gehört noch niemand
users-team-only-by-it = Nur durch dieses Team
users-team-anyway = Ohnehin vorhanden
users-team-nothing = Nichts
# $name: a product, $rights: Technical, Statistics
users-team-on-product = { $name }: { $rights }
# $name: a kind of product, $rights: Technical, Statistics
users-team-on-kind = { $name }, alle davon: { $rights }
# $products: products with rights
users-team-kept = (behält { $products })
users-team-by-role = Alles, durch die Rolle
users-team-by-own = eigene Rechte
# $name: another team
users-team-by-team = Team { $name }
# $count: how many lines are not shown
users-team-more = { $count ->
    [one] und { $count } weiteres
   *[other] und { $count } weitere
  }
users-team-sight = Was kann diese Person sehen?
users-team-make-leader = Leitung übertragen
users-team-lead-no-more = Leitung beenden
users-team-take-out = Aus dem Team entfernen

# $name: the team
users-team-delete-title = Team { $name } löschen
# $count: how many members
users-team-delete-members = { $count ->
    [0] Das Team hat keine Mitglieder.
    [one] Das Team wird gelöscht; sein { $count } Mitglied bleibt in der Organisation.
   *[other] Das Team wird gelöscht; seine { $count } Mitglieder bleiben in der Organisation.
  }
users-team-delete-nobody = Niemand verliert Zugriff: Alle haben ihn auch auf anderem Weg.
# $count: how many people
users-team-delete-losing = { $count ->
    [one] { $count } Person verliert Zugriff, den sie auf keinem anderen Weg hat.
   *[other] { $count } Personen verlieren Zugriff, den sie auf keinem anderen Weg haben.
  }
# $count: how many invitations
users-team-delete-invitations = { $count ->
    [one] { $count } offene Einladung führt nicht mehr in dieses Team.
   *[other] { $count } offene Einladungen führen nicht mehr in dieses Team.
  }
users-team-losing = Wer Zugriff verliert
users-team-loses = Verliert
# $count: how many people are not named
users-team-more-people = { $count ->
    [one] und { $count } weitere Person
   *[other] und { $count } weitere Personen
  }
# $name: the team
users-team-deleted = { $name } ist gelöscht.

users-team-name-missing = Geben Sie einen Namen für das Team ein
# $most: the most characters
users-team-name-too-long = Geben Sie einen Namen mit höchstens { $most } Zeichen ein
users-team-name-taken = Ein anderes Team hat diesen Namen. Geben Sie einen anderen ein
users-team-colour-missing = Wählen Sie eine Farbe
# $most: the most characters
users-team-description-too-long = Geben Sie eine Beschreibung mit höchstens { $most } Zeichen ein
users-team-unprintable = Entfernen Sie die Zeichen, die nicht druckbar sind

## Directory

users-directory-title = Verzeichnis
users-directory-lead = Die Mitglieder dieser Organisation. Externe Benutzer sehen diese Seite nicht.
users-directory-login = Login
users-directory-card = vCard
users-directory-cards = Alle als vCard herunterladen
users-directory-cards-found = Diese als vCard herunterladen
# $search: what was searched for
users-directory-none-found = Niemand im Verzeichnis hat „{ $search }“ im Namen oder im Login.
