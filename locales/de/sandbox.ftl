# The sandbox: a payment provider of our own, to try things.

sandbox-title = Testzahlung
sandbox-brand = Testzahlungen
sandbox-note = Sandbox: Es fließt kein Geld
sandbox-skip = Zur Zahlung springen

## Paying

# $amount: what is to be paid
sandbox-pay-heading = { $amount } bezahlen
sandbox-to = Empfänger
sandbox-amount = Betrag
sandbox-method = Zahlungsart
sandbox-number = Kartennummer
sandbox-number-hint = Eine Testkarte aus der Liste unten. Geben Sie hier nie die Nummer einer echten Karte ein.
sandbox-expiry = Ablaufdatum
sandbox-expiry-hint = Monat und Jahr, zum Beispiel 08/29.
sandbox-code = Sicherheitscode
sandbox-code-hint = Drei oder vier beliebige Ziffern.
sandbox-pay = Bezahlen
sandbox-cancel = Abbrechen
sandbox-approve = Genehmigen
sandbox-refuse = Ablehnen
# $method: the payment method
sandbox-approval-lead = { $method } bittet Sie, diese Zahlung zu genehmigen.
sandbox-challenge-heading = Bezahlen Sie gerade selbst?
# $amount: what is to be paid
sandbox-challenge-lead = Die Bank der Testkarte bittet Sie, die Zahlung von { $amount } zu genehmigen.

## The test cards

sandbox-cards = Testkarten
sandbox-cards-does = Was geschieht
sandbox-card-succeeds = Die Zahlung gelingt
sandbox-card-declined = Die Bank lehnt sie ab
sandbox-card-challenge = Die Bank fragt Sie zuerst
sandbox-card-late = Sie gelingt, aber die Antwort kommt erst nach 30 Sekunden
sandbox-card-twice = Sie gelingt, und die Meldung wird zweimal gesendet
sandbox-card-disordered = Sie gelingt, und die Meldungen kommen in der falschen Reihenfolge
sandbox-card-unannounced = Sie gelingt, aber es wird keine Meldung gesendet
sandbox-card-silent = Sie gelingt, aber zwei Minuten lang ist nichts von ihr zu hören

## What was settled

sandbox-paid-heading = Bezahlt
sandbox-paid-lead = Sie haben bezahlt. Hier ist nichts weiter zu tun.
sandbox-declined-heading = Abgelehnt
sandbox-declined-lead = Die Zahlung wurde abgelehnt. Es wurde kein Geld abgebucht.
sandbox-abandoned-heading = Abgebrochen
sandbox-abandoned-lead = Diese Zahlung wurde abgebrochen. Es wurde kein Geld abgebucht.
# $provider: who runs the console
sandbox-back = Zurück zu { $provider }

## What the form may say

sandbox-number-unknown = Geben Sie die Nummer einer Testkarte ein; andere Nummern werden nicht wieder angezeigt
sandbox-expiry-unfit = Geben Sie das Ablaufdatum als Monat und Jahr ein, zum Beispiel 08/29
sandbox-expiry-past = Geben Sie ein Ablaufdatum ein, das noch nicht vorbei ist
sandbox-code-unfit = Geben Sie einen Sicherheitscode mit drei oder vier Ziffern ein
