# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Guten Tag { $name },
mail-greeting-plain = Guten Tag,
mail-footer-never = Wir fragen nie per E-Mail nach Ihrem Passwort oder nach Codes.
# $host: the host of the console
mail-footer-doubt = Nicht sicher, ob diese E-Mail von uns ist? Verwenden Sie keine Links: Geben Sie { $host } selbst in Ihren Browser ein.
# $event: a code such as AC-7F3K9QX; $time: date and time
mail-footer-event = Ereignis { $event } · { $time }
mail-footer-sent-to = Gesendet an { $address }

## Facts in a list

mail-fact-when = Zeitpunkt
mail-fact-device = Gerät
mail-fact-network = Netzwerkadresse
mail-fact-account = Konto
mail-fact-event = Ereignis
mail-fact-login = Login
mail-fact-valid = Link gültig bis
mail-fact-organization = Organisation
mail-fact-by = Durch
mail-fact-invited-by = Eingeladen von
mail-fact-invited = Eingeladen
mail-fact-member = Mitglied
mail-fact-role = Rolle
mail-fact-accounting = Buchhaltung
mail-fact-last-day = Letzter Tag
mail-fact-product = Produkt
mail-fact-kind = Alle Produkte einer Art
mail-fact-team = Team
mail-fact-billing-messages = Nachrichten zur Abrechnung
mail-fact-product-messages = Nachrichten zu Produkten
mail-unknown = unbekannt

## Security alerts: what to do. They hold no link.

mail-alert-yours = Waren Sie das? Dann brauchen Sie nichts zu tun.
# $event: a code
mail-alert-not-yours = Waren Sie das nicht? Öffnen Sie die Konsole so, wie Sie es sonst tun, legen Sie über „Passwort vergessen?“ ein neues Passwort fest und suchen Sie in Ihren letzten Aktivitäten nach dem Ereignis { $event }.

## Verify address

mail-verify-subject = Bestätigen Sie Ihre Adresse
mail-verify-preheader = Nur noch ein Schritt, dann besteht Ihr Konto.
mail-verify-text = Jemand, vermutlich Sie, hat sich mit dieser Adresse registriert. Bestätigen Sie, dass sie Ihnen gehört.
mail-verify-action = Meine Adresse bestätigen
mail-verify-after = Waren Sie das nicht? Dann tun Sie nichts: Ohne die Bestätigung entsteht kein Konto.

## Account exists already

mail-exists-subject = Sie haben bereits ein Konto
mail-exists-preheader = Jemand hat sich mit Ihrer Adresse registriert. Es wurde nichts geändert.
mail-exists-text = Jemand, vielleicht Sie, wollte mit Ihrer Adresse ein Konto eröffnen. Sie haben bereits eines, und daran wurde nichts geändert.
mail-exists-next = Öffnen Sie die Konsole so, wie Sie es sonst tun, und melden Sie sich an. Wenn Sie das Passwort nicht mehr wissen, wählen Sie dort „Passwort vergessen?“.

## Sign-in

# $device: such as Firefox, Linux
mail-signed-in-new-subject = Neue Anmeldung bei Ihrem Konto: { $device }
mail-signed-in-subject = Anmeldung bei Ihrem Konto: { $device }
mail-signed-in-preheader = Wann und wo das war und was zu tun ist, wenn Sie es nicht waren.
mail-signed-in-new-text = Jemand hat sich bei Ihrem Konto angemeldet, von einem Gerät oder einem Netzwerk aus, das wir in den letzten 90 Tagen nicht gesehen haben.
mail-signed-in-text = Jemand hat sich bei Ihrem Konto angemeldet. Sie wollten über jede Anmeldung informiert werden.

## Wrong password

mail-wrong-subject = Falsches Passwort für Ihr Konto eingegeben
mail-wrong-preheader = Niemand ist hineingekommen. Was es bedeuten kann und was zu tun ist.
# $count: how often
mail-wrong-text = { $count ->
    [one] Jemand hat für Ihr Konto ein falsches Passwort eingegeben.
   *[other] Jemand hat für Ihr Konto { $count }-mal ein falsches Passwort eingegeben. Dies ist der letzte Versuch:
  }
mail-wrong-next = Wenn Sie sich selbst vertippt haben, brauchen Sie nichts zu tun.

## Account locked

mail-locked-subject = Ihr Konto ist für neue Geräte gesperrt
mail-locked-preheader = Zu viele falsche Passwörter. Bereits verwendete Geräte funktionieren weiter.
mail-locked-text = Es wurde zu oft ein falsches Passwort eingegeben. Geräte, auf denen Sie sich schon angemeldet haben, funktionieren weiter; auf anderen ist die Anmeldung erst möglich, wenn Sie das Konto entsperren.
mail-locked-action = Mein Konto entsperren
mail-locked-after = Das Entsperren ändert Ihr Passwort nicht. Wenn jemand es kennen könnte, legen Sie über „Passwort vergessen?“ ein neues fest.

## Reset

mail-reset-subject = Neues Passwort festlegen
mail-reset-preheader = Der Link funktioniert nur einmal, 60 Minuten lang.
mail-reset-text = Jemand, vermutlich Sie, hat einen Link angefordert, um ein neues Passwort festzulegen.
mail-reset-action = Passwort festlegen
mail-reset-after = Waren Sie das nicht? Dann tun Sie nichts: Ihr Passwort bleibt, wie es ist.

mail-reset-asked-subject = Link zum Festlegen Ihres Passworts angefordert
mail-reset-asked-preheader = Er ging an Ihre andere Adresse. Was zu tun ist, wenn Sie es nicht waren.
mail-reset-asked-text = Jemand hat einen Link angefordert, um ein neues Passwort festzulegen. Wir haben ihn an die andere Adresse Ihres Kontos gesendet, nicht an diese.

## Forgotten login

mail-logins-subject = Ihre Logins
mail-logins-preheader = Die Konten, die diese Adresse als Wiederherstellungs-E-Mail haben.
mail-logins-text = Sie wollten wissen, welche Logins diese Adresse als Wiederherstellungs-E-Mail haben:
mail-logins-action = Anmelden
mail-logins-after = Haben Sie nicht danach gefragt? Dann tun Sie nichts.

## Password changed

mail-password-changed-subject = Ihr Passwort wurde geändert
mail-password-changed-preheader = Alle Sitzungen Ihres Kontos wurden beendet.
mail-password-changed-text = Das Passwort Ihres Kontos wurde geändert. Alle seine Sitzungen wurden beendet.

## Invitation

# $inviter, $organization: names, shortened if they are long
mail-invitation-subject = { $inviter } lädt Sie zu { $organization } ein
mail-invitation-preheader = Was Sie dort tun könnten und bis wann die Einladung gilt.
mail-invitation-text = { $inviter } lädt Sie ein, Mitglied der Organisation { $organization } zu werden.
mail-invitation-legal-representative = Als gesetzlicher Vertreter hätten Sie alle Rechte und die rechtliche Verantwortung für die Organisation.
mail-invitation-administrator = Als Administrator hätten Sie alle Rechte außer einem: Gesetzliche Vertreter werden von gesetzlichen Vertretern ernannt.
mail-invitation-collaborator = Mit eingeschränkten Rechten würden Sie sehen und verwenden, was für Sie ausgewählt wurde, und im Verzeichnis der Organisation stehen.
mail-invitation-external = Als externer Benutzer würden Sie sehen und verwenden, was für Sie ausgewählt wurde. Im Verzeichnis der Organisation würden Sie nicht stehen.
mail-invitation-action = Einladung ansehen
mail-invitation-next = Der Link allein ändert nichts: Die Seite fragt, ob Sie annehmen oder ablehnen. Wenn Sie annehmen, sehen die Administratoren der Organisation Ihren Namen, Ihre E-Mail-Adresse und ob die Zwei-Faktor-Authentifizierung Ihr Konto schützt, und sie können Ihre Rechte ändern. Sie können die Organisation jederzeit verlassen.
mail-invitation-unexpected = Haben Sie das nicht erwartet? Dann tun Sie nichts: Ohne Ihre Antwort werden Sie nicht Mitglied.

# $email: the address that was invited
mail-accepted-subject = { $email } ist { $organization } beigetreten
mail-accepted-text = Ihre Einladung wurde angenommen. Diese Person ist jetzt Mitglied der Organisation.
mail-declined-subject = { $email } lehnt die Einladung zu { $organization } ab
mail-declined-text = Ihre Einladung wurde abgelehnt. Niemand ist durch sie Mitglied geworden.
mail-answered-preheader = Die Antwort auf eine Einladung, die Sie gesendet haben.

## Rights changed

mail-rights-subject = Ihre Rechte bei { $organization } wurden geändert
mail-rights-role-subject = Ihre Rolle bei { $organization } wurde geändert
mail-rights-preheader = Was jetzt anders ist und wer es geändert hat.
mail-rights-text = Es wurde geändert, was Sie in einer Organisation tun dürfen oder erhalten. Das ist jetzt anders:
# $old, $new: roles
mail-rights-role = { $old } → { $new }
mail-rights-accounting-given = Sie dürfen sie sehen und zahlen
mail-rights-accounting-taken = Sie sehen sie nicht mehr
mail-rights-lasting = Keiner: Die Rechte, die Sie erhalten haben, gelten unbefristet
# $name: a product or a kind of products
mail-rights-both = { $name }: Sie haben Zugriff auf die Verwaltung und die Zahlen
mail-rights-technical = { $name }: Sie haben Zugriff auf die Verwaltung
mail-rights-statistics = { $name }: Sie haben Zugriff auf die Zahlen
mail-rights-none = { $name }: Sie haben keine eigenen Rechte mehr
# $name: a team
mail-rights-team-joined = { $name }: Sie gehören jetzt dazu und haben die Rechte des Teams
mail-rights-team-left = { $name }: Sie gehören nicht mehr dazu und haben die Rechte des Teams nicht mehr
mail-rights-on = Sie erhalten sie
mail-rights-off = Sie erhalten sie nicht mehr
mail-rights-after = Stimmt etwas nicht? Fragen Sie einen Administrator der Organisation.

## Removed, left

mail-removed-subject = Sie sind nicht mehr Mitglied von { $organization }
mail-removed-preheader = Was das für Sie bedeutet und was bleibt, wie es ist.
mail-removed-text = Sie wurden aus einer Organisation entfernt. Sie können sie nicht mehr öffnen, auch nicht ihre Produkte und Dokumente.
mail-removed-stays = Ihr Konto und Ihre anderen Organisationen bleiben, wie sie sind.
mail-removed-mistake = War es ein Versehen? Fragen Sie einen Administrator der Organisation: Er kann Sie wieder einladen.

# $member: a name
mail-left-subject = { $member } hat { $organization } verlassen
mail-left-preheader = Diese Person hat keinen Zugriff mehr auf die Organisation.
mail-left-text = Ein Mitglied hat Ihre Organisation aus eigenem Entschluss verlassen. Es hat keinen Zugriff mehr auf sie.
mail-left-after = Passwörter von Produkten, die diese Person kannte, funktionieren weiter. Ändern Sie die wichtigen.

## Legal representative

mail-representative-subject = { $member } vertritt nun { $organization }
mail-representative-text = Ihre Organisation hat einen weiteren gesetzlichen Vertreter: jemanden mit allen Rechten und mit der rechtlichen Verantwortung für sie.
mail-representative-no-longer-subject = { $member } vertritt { $organization } nicht mehr
mail-representative-no-longer-text = Jemand ist nicht mehr gesetzlicher Vertreter Ihrer Organisation.
mail-representative-preheader = Wer die Organisation vertritt, hat sich geändert. Was sich geändert hat und durch wen.
mail-representative-unexpected = Haben Sie das nicht erwartet? Öffnen Sie die Konsole so, wie Sie es sonst tun, und sehen Sie sich die Mitglieder und die Aktivitäten der Organisation an.

## Two-factor authentication asked for. It holds no link.

mail-two-factor-asked-subject = { $organization }: Zwei-Faktor-Authentifizierung einschalten
mail-two-factor-asked-preheader = Jemand, der sich um eine Ihrer Organisationen kümmert, bittet Sie darum.
mail-two-factor-asked-text = Eine Organisation, zu der Sie gehören, bittet Sie, Ihr Konto besser zu schützen: Mit der Zwei-Faktor-Authentifizierung reicht ein Passwort, das jemand herausgefunden hat, nicht aus, um hineinzukommen.
mail-two-factor-asked-how = Öffnen Sie die Konsole so, wie Sie es sonst tun, melden Sie sich an und wählen Sie „Mein Konto verwalten“ und dann „Zwei-Faktor-Authentifizierung“.
mail-two-factor-asked-no-link = Diese E-Mail enthält keinen Link, damit niemand sie nachahmen und Sie auf eine falsche Seite führen kann.

## Rights that end

# $day: a date
mail-end-subject = Ihre Rechte bei { $organization } enden am { $day }
mail-end-text = Rechte, die Sie in einer Organisation erhalten haben, gelten bis zu einem bestimmten Tag, und er ist nah.
mail-end-after = Brauchen Sie sie länger? Fragen Sie einen Administrator der Organisation.
mail-end-member-subject = Rechte bis { $day }: { $member }, { $organization }
mail-end-member-text = Rechte, die ein Mitglied Ihrer Organisation erhalten hat, gelten bis zu einem bestimmten Tag, und er ist nah.
mail-end-member-after = Sollen sie länger gelten? Öffnen Sie die Konsole so, wie Sie es sonst tun, und ändern Sie in der „Benutzerverwaltung“ den letzten Tag. Sonst brauchen Sie nichts zu tun.
mail-end-preheader = Der letzte Tag, an dem sie gelten, und was zu tun ist, wenn das zu früh ist.
# $zone: such as Europe/Zurich
mail-end-day = { $day }, bis Mitternacht ({ $zone })

## Unlocked by an administrator

mail-unlocked-subject = Ihr Konto ist entsperrt
mail-unlocked-preheader = Ein Administrator hat es getan. Ihr Passwort ist dasselbe wie vorher.
mail-unlocked-text = Zu viele falsche Passwörter hatten Ihr Konto für neue Geräte gesperrt. Ein Administrator einer Organisation, zu der Sie gehören, hat es entsperrt. Ihr Passwort wurde nicht geändert.
mail-unlocked-after = Haben nicht Sie sich vertippt? Öffnen Sie die Konsole so, wie Sie es sonst tun, legen Sie über „Passwort vergessen?“ ein neues Passwort fest und sehen Sie sich Ihre letzten Aktivitäten an.

## Organization changed

mail-organization-changed-subject = Angaben Ihrer Organisation wurden geändert
mail-organization-changed-preheader = Was geändert wurde, von wem und wann.
mail-organization-changed-text = Angaben einer Organisation, zu der Sie gehören, wurden geändert. So lauteten sie vorher, und so lauten sie jetzt:
mail-organization-changed-after = Stimmt etwas nicht? Ein gesetzlicher Vertreter oder ein Administrator kann es unter „Meine Organisation“ wieder ändern. Bestehende Rechnungen bleiben, wie sie sind.
# $old, $new: what a field said before and says now
mail-change = { $old } → { $new }
mail-change-nothing = (nichts)

## Two-factor authentication required

mail-two-factor-required-subject = Die Zwei-Faktor-Authentifizierung wird jetzt verlangt
mail-two-factor-required-preheader = Eine Ihrer Organisationen verlangt sie von nun an.
mail-two-factor-required-text = Eine Organisation, zu der Sie gehören, verlangt von nun an von allen ihren Mitgliedern die Zwei-Faktor-Authentifizierung.
mail-two-factor-required-has = Ihr Konto hat sie. Sie brauchen nichts zu tun.
mail-two-factor-required-lacks = Ihr Konto hat sie noch nicht. Bis Sie sie eingerichtet haben, können Sie in dieser Organisation nichts tun; Ihre anderen Organisationen bleiben, wie sie sind.

## Two-factor authentication no longer required

mail-two-factor-released-subject = Die Zwei-Faktor-Authentifizierung wird nicht mehr verlangt
mail-two-factor-released-preheader = Eine Ihrer Organisationen verlangt sie nicht mehr.
mail-two-factor-released-text = Eine Organisation, um die Sie sich kümmern, verlangt von ihren Mitgliedern keine Zwei-Faktor-Authentifizierung mehr: Wer keine hat, kommt wieder allein mit dem Passwort hinein.
mail-two-factor-released-after = Wenn Sie das nicht erwartet haben, sprechen Sie mit der oben genannten Person. In den Einstellungen der Organisation kann sie wieder verlangt werden.

## Organization deleted

mail-closed-subject = Eine Organisation wurde gelöscht
mail-closed-preheader = Was weg ist, was bleibt und was zu tun ist, wenn es ein Versehen war.
# $name: the organization
mail-closed-text = Die Organisation { $name } wurde gelöscht. Niemand kann sie mehr öffnen.
mail-closed-who = Gelöscht von
mail-closed-stays = Ihr Konto und Ihre anderen Organisationen bleiben, wie sie sind. Die Buchhaltungsunterlagen der gelöschten Organisation werden 10 Jahre lang aufbewahrt, wie es das Gesetz verlangt.
# $event: a code
mail-closed-not-yours = Hätte das nicht geschehen sollen? Kontaktieren Sie sofort den Support und nennen Sie das Ereignis { $event }.

## Orders, payments, invoices, the prepaid account. $organization is cut until a subject holds 60
## characters; it needs room for 8 of it beside an amount such as CHF 12’345.67 and a number of five digits.

mail-fact-order = Bestellung
mail-fact-invoice = Rechnung
mail-fact-date = Datum
mail-fact-billed-to = Rechnungsadresse
mail-fact-amount = Betrag
mail-fact-method = Zahlungsart
mail-fact-net = Total exkl. MwSt.
# $rate: such as 8.1 %
mail-fact-vat = MwSt. { $rate }
mail-fact-total = Total zu bezahlen
mail-fact-gross = Total inkl. MwSt.
mail-fact-paid-on = Bezahlt am
mail-fact-paid-by = Bezahlt mit
mail-fact-reserved = Auf dem Prepaid-Konto reserviert
mail-fact-returned = Wieder verfügbar
mail-fact-balance = Neuer Saldo
mail-fact-transfer = Zu überweisender Betrag
mail-fact-holder = Kontoinhaber
mail-fact-iban = IBAN
mail-fact-bic = BIC
mail-fact-reference = Referenz
mail-fact-pay-by = Zu bezahlen bis
# $name: the product; $offer: what the catalog calls it; $from, $to: dates; $net: an amount without VAT
mail-order-line = { $name } · { $offer } · { $from } – { $to } · { $net } exkl. MwSt.
mail-order-line-new = { $name } · { $offer } · { $net } exkl. MwSt.
# $count: how many
mail-order-more = { $count ->
    [one] { $count } weitere Position steht auf der Seite der Bestellung.
   *[other] { $count } weitere Positionen stehen auf der Seite der Bestellung.
  }
mail-order-action = Bestellung ansehen
mail-invoice-action = Rechnung ansehen
mail-prepaid-action = Prepaid-Konto ansehen
mail-billing-member = Sie erhalten diese E-Mail, weil Sie in dieser Organisation Nachrichten zur Abrechnung erhalten. In der Konsole können Sie sie auf Ihrer eigenen Seite in der Organisation unter „Nachrichten“ ausschalten.
mail-billing-contact = Sie erhalten diese E-Mail, weil diese Adresse der Kontakt für die Buchhaltung der Organisation ist.
mail-billing-invoices = Sie erhalten diese E-Mail, weil diese Adresse als „E-Mail für Rechnungen“ der Rechnungsadresse eingetragen ist.

# $number: of the order; $amount: with its currency
mail-awaiting-subject = Bestellung { $number } zu bezahlen: { $amount }, { $organization }
mail-awaiting-preheader = Was bestellt wurde, was es kostet und wie es bezahlt wird.
mail-awaiting-text = Die Bestellung { $number } von { $organization } ist bestätigt. Die Preise stehen fest; die Zahlung steht noch aus.
mail-awaiting-open = Um sie zu bezahlen, öffnen Sie die Bestellung.
mail-awaiting-enclosed = Die Pro-forma-Rechnung mit dem Zahlteil (QR-Code) liegt als PDF bei.
mail-awaiting-over = Inzwischen ist die Bestellung bezahlt oder storniert: Es ist nichts zu tun.
# In these words in spec/5, "Bank transfer".
mail-transfer-exactly = Bankgebühren gehen zu Ihren Lasten; zahlen Sie genau diesen Betrag in dieser Währung und mit dieser Referenz.
mail-transfer-reference = Die Referenz gehört nur zu dieser Bestellung: Ein Dauerauftrag mit einer älteren Referenz bezahlt sie nicht. Die Zahlungsangaben mit QR-Code stehen auf der Seite der Bestellung.

mail-received-subject = Zahlung erhalten: { $amount }, Bestellung { $number }, { $organization }
mail-received-preheader = So wurde bezahlt, und die Rechnungen dazu.
mail-received-text = Die Bestellung { $number } von { $organization } ist bezahlt. Vielen Dank.
mail-received-after = Die Rechnungen finden Sie in der Konsole unter „Rechnungsverlauf“.

mail-failed-subject = Zahlung fehlgeschlagen: { $amount }, Best. { $number }, { $organization }
mail-failed-top-up-subject = Aufladung fehlgeschlagen: { $amount }, { $organization }
mail-failed-preheader = Es wurde nichts belastet. Was geschehen ist und wie Sie es noch einmal versuchen.
mail-failed-text = Die Zahlung für die Bestellung { $number } von { $organization } ist nicht zustande gekommen. Es wurde nichts belastet.
mail-failed-top-up-text = Die Aufladung des Prepaid-Kontos von { $organization } ist nicht zustande gekommen. Es wurde nichts belastet.
mail-failed-declined = Die Bank oder der Zahlungsanbieter hat sie abgelehnt.
mail-failed-abandoned = Sie wurde abgebrochen, bevor sie abgeschlossen war.
mail-failed-unknown = Der Zahlungsanbieter konnte sie nicht ausführen.
mail-failed-returned = Der Teil, der auf dem Prepaid-Konto reserviert war, ist wieder verfügbar.
mail-failed-again = Um es noch einmal zu versuchen, öffnen Sie die Bestellung und bezahlen Sie sie dort, mit derselben oder einer anderen Zahlungsart.
mail-failed-top-up-again = Um es noch einmal zu versuchen, öffnen Sie das Prepaid-Konto und laden Sie es dort auf, mit derselben oder einer anderen Zahlungsart.

# $number: of the invoice, such as 2026-000123
mail-invoice-subject = Rechnung { $number }: { $amount }, { $organization }
mail-invoice-preheader = Sie ist bezahlt. Das Dokument dazu ist in der Konsole.
mail-invoice-text = Die Rechnung { $number } wurde für { $organization } ausgestellt. Sie ist bezahlt: Es ist nichts zu tun.
mail-invoice-after = Das Dokument (PDF) kann auf der Seite der Rechnung heruntergeladen werden. Es ist nicht angehängt, damit nur Berechtigte es sehen.
mail-invoice-enclosed-preheader = Sie ist bezahlt und liegt als PDF bei.
mail-invoice-enclosed = Die Rechnung liegt als PDF bei.

mail-topped-up-subject = Aufladung erhalten: { $amount }, { $organization }
mail-topped-up-preheader = Ihre Quittung und der jetzige Saldo des Prepaid-Kontos.
mail-topped-up-text = Ihre Aufladung ist auf dem Prepaid-Konto eingegangen. Diese E-Mail ist Ihre Quittung.
mail-topped-up-after = Eine Aufladung ist keine Bestellung: Es gibt dafür keine Rechnung. Was vom Prepaid-Konto bezahlt wird, hat eigene Rechnungen.

mail-cancelled-subject = Bestellung { $number } wurde storniert: { $organization }
mail-cancelled-preheader = Warum sie storniert wurde und was mit dem Geld geschah.
mail-cancelled-member = Die Bestellung { $number } von { $organization } wurde von einem Mitglied storniert.
mail-cancelled-time = Die Bestellung { $number } von { $organization } wurde storniert, weil sie nicht rechtzeitig bezahlt wurde.
mail-cancelled-gone = Die Bestellung { $number } von { $organization } wurde storniert: Eines ihrer Produkte kann nicht mehr so verlängert werden, wie es bestellt war.
mail-cancelled-returned = Was dafür auf dem Prepaid-Konto reserviert war, ist wieder verfügbar. Sonst wurde nichts belastet.
mail-cancelled-nothing = Es wurde nichts belastet.
mail-cancelled-arrived = Das Geld, das für sie eingegangen ist, wurde dem Prepaid-Konto gutgeschrieben.
mail-cancelled-after = Wurde das Geld schon gesendet? Es ist nicht verloren: Sobald es eingeht, wird es dem Prepaid-Konto gutgeschrieben.

mail-unmatched-subject = Auf Ihrem Prepaid-Konto: { $amount }, { $organization }
mail-unmatched-preheader = Es ist Geld eingegangen, auf das keine Bestellung wartet. Sie können es verwenden.
mail-unmatched-cancelled = Für die bereits stornierte Bestellung { $number } von { $organization } ist Geld eingegangen. Es wurde dem Prepaid-Konto gutgeschrieben.
mail-unmatched-paid = Für die bereits bezahlte Bestellung { $number } von { $organization } ist Geld eingegangen. Es wurde dem Prepaid-Konto gutgeschrieben.
mail-unmatched-amount = Für die Bestellung { $number } von { $organization } ist Geld eingegangen, aber in anderer Höhe oder Währung als erwartet. Es wurde dem Prepaid-Konto gutgeschrieben; die Zahlung der Bestellung steht weiterhin aus.
mail-unmatched-after = Sie können damit Bestellungen bezahlen.

## Test

mail-test-subject = Test-E-Mail
mail-test-preheader = Der Versand von E-Mails über diesen Server funktioniert.
mail-test-text = Dies ist ein Test. Wenn Sie ihn lesen können, funktioniert der Versand von E-Mails.
