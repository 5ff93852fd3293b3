# The sandbox: a payment provider of our own, to try things.

sandbox-title = Pagamento di prova
sandbox-brand = Pagamenti di prova
sandbox-note = Sandbox: non si muove denaro
sandbox-skip = Vai al pagamento

## Paying

# $amount: what is to be paid
sandbox-pay-heading = Paga { $amount }
sandbox-to = Beneficiario
sandbox-amount = Importo
sandbox-method = Metodo di pagamento
sandbox-number = Numero della carta
sandbox-number-hint = Una carta di prova dell’elenco qui sotto. Non inserisca mai qui il numero di una carta vera.
sandbox-expiry = Data di scadenza
sandbox-expiry-hint = Mese e anno, per esempio 08/29.
sandbox-code = Codice di sicurezza
sandbox-code-hint = Tre o quattro cifre qualsiasi.
sandbox-pay = Paga
sandbox-cancel = Annulla
sandbox-approve = Approva
sandbox-refuse = Rifiuta
# $method: the payment method
sandbox-approval-lead = { $method } Le chiede di approvare questo pagamento.
sandbox-challenge-heading = È Lei che paga?
# $amount: what is to be paid
sandbox-challenge-lead = La banca della carta di prova Le chiede di approvare il pagamento di { $amount }.

## The test cards

sandbox-cards = Carte di prova
sandbox-cards-does = Che cosa succede
sandbox-card-succeeds = Il pagamento riesce
sandbox-card-declined = La banca lo rifiuta
sandbox-card-challenge = La banca Le chiede prima una conferma
sandbox-card-late = Riesce, ma la risposta arriva 30 secondi dopo
sandbox-card-twice = Riesce, e l’avviso viene inviato due volte
sandbox-card-disordered = Riesce, e gli avvisi arrivano nell’ordine sbagliato
sandbox-card-unannounced = Riesce, ma non viene inviato nessun avviso
sandbox-card-silent = Riesce, ma per due minuti non se ne sa nulla

## What was settled

sandbox-paid-heading = Pagato
sandbox-paid-lead = Ha pagato. Qui non deve fare altro.
sandbox-declined-heading = Rifiutato
sandbox-declined-lead = Il pagamento è stato rifiutato. Non è stato prelevato denaro.
sandbox-abandoned-heading = Annullato
sandbox-abandoned-lead = Questo pagamento è stato annullato. Non è stato prelevato denaro.
# $provider: who runs the console
sandbox-back = Torna a { $provider }

## What the form may say

sandbox-number-unknown = Inserisca il numero di una carta di prova; qualsiasi altro numero non viene mostrato di nuovo
sandbox-expiry-unfit = Inserisca la data di scadenza con mese e anno, per esempio 08/29
sandbox-expiry-past = Inserisca una data di scadenza non trascorsa
sandbox-code-unfit = Inserisca un codice di sicurezza di tre o quattro cifre
