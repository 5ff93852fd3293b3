# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Guten Tag { $name }
mail-greeting-plain = Guten Tag
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

## Test

mail-test-subject = Test-E-Mail
mail-test-preheader = Der Versand von E-Mails über diesen Server funktioniert.
mail-test-text = Dies ist ein Test. Wenn Sie ihn lesen können, funktioniert der Versand von E-Mails.
