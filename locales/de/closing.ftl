# The end of an organization.

closing-title = Organisation löschen
# $name: the organization
closing-lead = Wenn alles auf der Liste erledigt ist, kann { $name } endgültig gelöscht werden.
closing-first = Was zuerst zu tun ist
closing-done = Erledigt
# $count: how many
closing-left = { $count ->
    [one] noch { $count }
   *[other] noch { $count }
  }
closing-products = Alle Produkte kündigen
closing-products-see = Produkte ansehen
closing-users = Alle anderen Benutzer entfernen
closing-users-remove = Die anderen Benutzer entfernen
closing-orders = Alle Bestellungen, die auf Zahlung warten, bezahlen oder stornieren
closing-orders-see = Bestellungen ansehen
closing-invoices = Alle offenen Rechnungen bezahlen
closing-invoices-see = Fälliges ansehen
closing-prepaid = Jedes Prepaid-Konto leeren
closing-prepaid-see = Prepaid-Konto ansehen
closing-then = Was dann geschieht
closing-then-users = Niemand kann die Organisation mehr öffnen. Die Konten ihrer Benutzer bleiben, und deren andere Organisationen auch.
closing-then-records = Buchhaltungsunterlagen werden 10 Jahre lang aufbewahrt, wie es das Gesetz verlangt. Hier können sie nicht mehr geöffnet werden.
# $count: how many
closing-then-invitations = { $count ->
    [one] { $count } offene Einladung wird zurückgezogen.
   *[other] { $count } offene Einladungen werden zurückgezogen.
  }
closing-blocked = Die Organisation kann noch nicht gelöscht werden: Auf der Liste ist noch etwas zu tun.
closing-warning = Das kann nicht rückgängig gemacht werden. Als Nächstes werden Sie nach Ihrem Passwort gefragt.
closing-warning-asked = Das kann nicht rückgängig gemacht werden. Ihr Passwort ist bestätigt: Drücken Sie die Schaltfläche, um die Organisation jetzt zu löschen.
closing-name = Name der Organisation
# $name: the organization
closing-name-hint = Geben Sie zur Bestätigung { $name } ein.
closing-button = Organisation löschen
closing-cancel = Abbrechen
# $name: the organization
closing-deleted = { $name } ist gelöscht.

## What the form may say

closing-name-missing = Geben Sie den Namen der Organisation ein
closing-name-differs = Geben Sie den Namen der Organisation genau so ein, wie er angezeigt wird
closing-not-yet = Die Organisation kann noch nicht gelöscht werden: Auf der Liste ist noch etwas zu tun
