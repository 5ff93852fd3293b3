# The sandbox: a payment provider of our own, to try things.

sandbox-title = Paiement de test
sandbox-brand = Paiements de test
sandbox-note = Sandbox : aucun argent n’est transféré
sandbox-skip = Aller au paiement

## Paying

# $amount: what is to be paid
sandbox-pay-heading = Payer { $amount }
sandbox-to = Bénéficiaire
sandbox-amount = Montant
sandbox-method = Mode de paiement
sandbox-number = Numéro de carte
sandbox-number-hint = Une carte de test de la liste ci-dessous. Ne saisissez jamais ici le numéro d’une vraie carte.
sandbox-expiry = Date d’expiration
sandbox-expiry-hint = Mois et année, par exemple 08/29.
sandbox-code = Code de sécurité
sandbox-code-hint = Trois ou quatre chiffres quelconques.
sandbox-pay = Payer
sandbox-cancel = Annuler
sandbox-approve = Approuver
sandbox-refuse = Refuser
# $method: the payment method
sandbox-approval-lead = { $method } vous demande d’approuver ce paiement.
sandbox-challenge-heading = Est-ce bien vous qui payez ?
# $amount: what is to be paid
sandbox-challenge-lead = La banque de la carte de test vous demande d’approuver le paiement de { $amount }.

## The test cards

sandbox-cards = Cartes de test
sandbox-cards-does = Ce qui se passe
sandbox-card-succeeds = Le paiement aboutit
sandbox-card-declined = La banque le refuse
sandbox-card-challenge = La banque vous demande d’abord une confirmation
sandbox-card-late = Il aboutit, mais la réponse arrive 30 secondes plus tard
sandbox-card-twice = Il aboutit, et l’avis est envoyé deux fois
sandbox-card-disordered = Il aboutit, et les avis arrivent dans le mauvais ordre
sandbox-card-unannounced = Il aboutit, mais aucun avis n’est envoyé
sandbox-card-silent = Il aboutit, mais rien ne l’annonce pendant deux minutes

## What was settled

sandbox-paid-heading = Payé
sandbox-paid-lead = Vous avez payé. Il n’y a plus rien à faire ici.
sandbox-declined-heading = Refusé
sandbox-declined-lead = Le paiement a été refusé. Aucun argent n’a été prélevé.
sandbox-abandoned-heading = Annulé
sandbox-abandoned-lead = Ce paiement a été annulé. Aucun argent n’a été prélevé.
# $provider: who runs the console
sandbox-back = Revenir à { $provider }

## What the form may say

sandbox-number-unknown = Saisissez le numéro d’une carte de test ; tout autre numéro n’est pas réaffiché
sandbox-expiry-unfit = Saisissez la date d’expiration par mois et année, par exemple 08/29
sandbox-expiry-past = Saisissez une date d’expiration non passée
sandbox-code-unfit = Saisissez un code de sécurité de trois ou quatre chiffres
