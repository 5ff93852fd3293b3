# Who did what.

activity-recent = Letzte Aktivitäten
activity-recent-none = Noch ist nichts geschehen. Was Sie und andere hier tun, steht in dieser Liste, das Neueste zuerst.

## The pages

activity-title = Aktivitäten
activity-lead = Wer in dieser Organisation was getan hat, das Neueste zuerst. An dieser Liste kann nichts geändert und nichts aus ihr entfernt werden.
activity-see-all = Alle Aktivitäten ansehen
activity-unknown = Kennen Sie etwas davon nicht?
activity-unknown-next = Ändern Sie sofort Ihr Passwort. E-Mails, die wir zu Ihrem Konto senden, tragen einen Ereigniscode: Er steht auch in dieser Liste. Ein Code, der hier nicht steht, kam nicht von uns.
activity-change-password = Passwort ändern
activity-caption = Was geschehen ist, das Neueste zuerst
activity-csv = Als CSV herunterladen

activity-from = Von
activity-to = Bis
activity-kind = Art der Aktion
activity-user = Benutzer
activity-product = Produkt
activity-outcome = Ergebnis
activity-event = Ereigniscode
activity-all = Alle
activity-newest = Zurück zum Neuesten
activity-none-found = Nichts, was geschehen ist, passt zu diesen Filtern

activity-when = Zeitpunkt
activity-what = Was
activity-details = Einzelheiten
activity-who = Wer
activity-where = Von wo
activity-about = Betrifft { $name }
activity-csv-when = Zeitpunkt (UTC)
activity-whom = Wen es betrifft
activity-device = Gerät
activity-address = Netzwerkadresse

activity-outcome-done = Ausgeführt
activity-outcome-refused = Abgewiesen
activity-who-gone = Gelöschter Benutzer
activity-who-visitor = Nicht angemeldet

## Details

activity-detail-organization = Organisation: { $value }
activity-detail-name = Name: { $value }
activity-detail-product = Produkt: { $value }
activity-detail-kind = Art: { $value }
activity-detail-team = Team: { $value }
activity-detail-billing-address = Rechnungsadresse: { $value }
activity-detail-login = Login: { $value }
activity-detail-email = E-Mail-Adresse: { $value }
activity-detail-role = Rolle: { $value }
activity-detail-old = Vorher: { $value }
activity-detail-new = Jetzt: { $value }
# $label: what was changed; $old, $new: as it was and as it is
activity-detail-change = { $label }: { $old } → { $new }
activity-detail-from = Von: { $value }
activity-detail-until = Bis: { $value }
activity-detail-count = Änderungen: { $value }
activity-detail-members = Mitglieder: { $value }
activity-detail-leader = Leitung: { $value }
activity-detail-joined = Hinzugefügt: { $value }
activity-detail-left = Herausgenommen: { $value }
activity-detail-accounting = Recht an der Buchhaltung: { $value }
activity-detail-billing-messages = Nachrichten zur Abrechnung: { $value }
activity-detail-product-messages = Nachrichten zu Produkten: { $value }
activity-detail-invitations-withdrawn = Zurückgezogene Einladungen: { $value }
activity-detail-factor = Mit: { $value }
activity-detail-way = Gesendet an: { $value }
activity-detail-by = Durch: { $value }
activity-detail-language = Sprache: { $value }
activity-detail-time-zone = Zeitzone: { $value }
activity-detail-theme = Darstellung: { $value }
activity-detail-lock-after = Falsche Passwörter bis zur Sperre: { $value }
activity-detail-alert-sign-in = E-Mails zu Anmeldungen: { $value }
activity-detail-alert-wrong-password = E-Mails zu falschen Passwörtern: { $value }
activity-detail-order = Bestellung: { $value }
activity-detail-invoice = Rechnung: { $value }
activity-detail-amount = Betrag: { $value }
activity-detail-method = Zahlungsart: { $value }

activity-value-yes = Ja
activity-value-no = Nein
# $on: a product or a kind of products; $uses: such as Technical, Statistics
activity-value-rights = { $on } ({ $uses })
activity-value-password = Passwort
activity-value-link = Link in einer E-Mail
activity-value-way-login = Login
activity-value-way-recovery = Wiederherstellungs-E-Mail
activity-value-way-neither = keine der beiden Adressen

## What happened

activity-signed-up = Konto eröffnet
activity-signed-in = Angemeldet
activity-sign-in-failed = Falsches Passwort eingegeben
activity-signed-out = Abgemeldet
activity-account-locked = Konto für neue Geräte gesperrt
activity-account-unlocked = Konto entsperrt
activity-reset-asked = Link zum Festlegen des Passworts gesendet
activity-logins-asked = Liste der Logins gesendet
activity-password-changed = Passwort geändert
activity-preferences-changed = Einstellungen geändert
activity-organization-created = Organisation erstellt
activity-member-joined = Mitglied beigetreten
activity-rights-ended = Rechte abgelaufen
activity-organization-changed = Angaben der Organisation geändert
activity-logo-changed = Logo geändert
activity-logo-removed = Logo entfernt
activity-two-factor-required = Zwei-Faktor-Authentifizierung von allen Mitgliedern verlangt
activity-two-factor-released = Zwei-Faktor-Authentifizierung nicht mehr verlangt
activity-product-added = Produkt hinzugefügt
activity-product-renamed = Bezeichnung eines Produkts geändert
activity-product-renewed = Produkt verlängert
activity-invited = Benutzer eingeladen
activity-invitation-resent = Einladung erneut gesendet
activity-invitation-changed = Einladung geändert
activity-invitation-withdrawn = Einladung zurückgezogen
activity-invitation-declined = Einladung abgelehnt
activity-role-changed = Rolle geändert
activity-rights-changed = Rechte geändert
activity-messages-changed = Auswahl der Nachrichten geändert
activity-member-removed = Benutzer entfernt
activity-member-left = Benutzer ausgetreten
activity-alert-sent = Sicherheitshinweis gesendet
activity-team-created = Team erstellt
activity-team-changed = Team geändert
activity-team-deleted = Team gelöscht
activity-confirm-failed = Falsches Passwort zur Bestätigung eingegeben
activity-billing-address-added = Rechnungsadresse hinzugefügt
activity-billing-address-changed = Rechnungsadresse geändert
activity-billing-address-preset = Standard-Rechnungsadresse gewählt
activity-billing-address-archived = Rechnungsadresse archiviert
activity-organization-deleted = Organisation gelöscht
activity-invoice-sent-again = E-Mail zu einer Rechnung erneut gesendet
activity-order-confirmed = Bestellung bestätigt
activity-order-cancelled = Bestellung storniert
activity-order-paid = Bestellung bezahlt
activity-payment-failed = Zahlung fehlgeschlagen
activity-invoice-issued = Rechnung ausgestellt
activity-topped-up = Prepaid-Konto aufgeladen
activity-money-unmatched = Geld dem Prepaid-Konto gutgeschrieben: Keine Bestellung wartete darauf
