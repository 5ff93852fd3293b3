# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Contabilità
accounting-due = In scadenza
accounting-orders = Ordini
accounting-orders-lead = Che cosa è stato ordinato, a quale prezzo e a che punto è.
accounting-invoices = Storico fatture
accounting-prepaid = Conto prepagato
accounting-addresses = Indirizzi di fatturazione

## Prepaid account

accounting-prepaid-lead = Il denaro che ha depositato. Serve a pagare subito gli ordini, in tutto o in parte.
accounting-prepaid-top-up = Ricarica il conto
accounting-prepaid-balance = Saldo
accounting-prepaid-available = Saldo disponibile
accounting-prepaid-reserved = { $amount } sono riservati a ordini che attendono il resto del pagamento. L’estratto conto mostra il saldo senza questa somma.
accounting-prepaid-statement = Estratto conto
accounting-prepaid-csv = Scarica in formato CSV
accounting-prepaid-date = Data
accounting-prepaid-description = Descrizione
accounting-prepaid-in = Accredito
accounting-prepaid-out = Addebito
accounting-prepaid-currency = Valuta
accounting-prepaid-none = Non ci sono ancora movimenti.
accounting-prepaid-none-next = Ricarichi il conto: qui appariranno i Suoi versamenti e i pagamenti effettuati con il conto.
accounting-prepaid-newest = Torna ai movimenti più recenti
accounting-prepaid-top-up-by = Ricarica: { $method }
accounting-prepaid-unmatched = Bonifico bancario ricevuto
accounting-prepaid-unmatched-order = Denaro ricevuto per l’ordine { $number }, che non lo attendeva
accounting-prepaid-reserved-for = Riservato per l’ordine { $number }
accounting-prepaid-returned-from = Restituito dall’ordine { $number }
accounting-prepaid-paid = Pagamento dell’ordine { $number }
accounting-top-ups = Ricariche non arrivate
accounting-top-up-give-up = Abbandona
# $amount: an amount
accounting-top-up-arrived = { $amount }: l’importo è arrivato sul Suo conto prepagato.
accounting-top-up-declined = La Sua banca ha rifiutato il pagamento. Non è stato addebitato nulla.
accounting-top-up-not-begun = Il pagamento non è iniziato. Non è stato addebitato nulla.
accounting-top-up-cancelled = Ha annullato il pagamento. Non è stato addebitato nulla.
accounting-top-up-given-up = La ricarica è abbandonata. Se il denaro arriva comunque, viene accreditato sul Suo conto prepagato.

accounting-top-up-lead = Il denaro è sul Suo conto appena arriva. Riceve una ricevuta via e-mail, non una fattura.
accounting-top-up-amount = Importo
accounting-top-up-amount-hint = Da { $least } a { $most }
# $whole, $part: how 25 and 25.50 are typed; $least, $most: amounts
accounting-top-up-amount-wrong = Inserisca un importo in cifre, per esempio { $whole } o { $part }: da { $least } a { $most }
accounting-top-up-amount-unclear = Inserisca un importo con al massimo due decimali, senza punto né virgola per le migliaia, per esempio { $part }: da { $least } a { $most }
accounting-top-up-method = Metodo di pagamento
accounting-top-up-francs = Solo CHF
accounting-top-up-francs-only = Questo metodo accetta solo CHF. Ne scelga un altro
accounting-top-up-transfer-hint = Riceve i dati di pagamento con il codice QR e un riferimento tutto Suo.
accounting-top-up-no-method = Non c’è ancora nessun metodo di pagamento per le ricariche. Ci scriva.
accounting-top-up-transfer = Ricarica con bonifico bancario
accounting-top-up-transfer-lead = Paghi con questi dati. Il denaro viene accreditato all’arrivo; il riferimento appartiene alla Sua organizzazione e può essere riutilizzato.

## Payment slips

accounting-slip-bic = BIC
accounting-slip-symbol = Codice QR con questi dati di pagamento, per l’app della Sua banca

## Methods

accounting-method-card = Carta
accounting-method-postfinance = PostFinance
accounting-method-twint = TWINT
accounting-method-paypal = PayPal
accounting-method-transfer = Bonifico bancario (IBAN)
accounting-method-prepaid = Conto prepagato

## States of orders

accounting-order-draft = Bozza
accounting-order-awaiting-payment = In attesa di pagamento
accounting-order-paid = Pagato
accounting-order-fulfilled = Completato
accounting-order-blocked = Bloccato
accounting-order-cancelled = Annullato
accounting-order-refunded = Rimborsato

## States of payments

accounting-payment-pending = In corso
accounting-payment-unknown = Non ancora noto
accounting-payment-reserved = Riservato
accounting-payment-succeeded = Ricevuto
accounting-payment-failed = Rifiutato
accounting-payment-not-begun = Non iniziato
accounting-payment-abandoned = Abbandonato
# A part of the prepaid account that was reserved and went back.
accounting-payment-returned = Restituito

## What cannot be priced

accounting-unpriced-nothing = Qui non c’è nulla da pagare.
accounting-unpriced-no-rate = In questo caso non possiamo ancora calcolare l’IVA. Ci scriva: aggiungeremo ciò che manca.
accounting-unpriced-currencies = Questi importi sono in valute diverse e non possono essere pagati insieme.
accounting-unpriced-too-large = Questo importo è troppo elevato.

## What is refused

accounting-refused-nothing-chosen = Selezioni almeno un prodotto da pagare
# $most: the most lines of an order
accounting-refused-too-much-chosen = Selezioni al massimo { $most ->
    [one] { $most } prodotto
   *[other] { $most } prodotti
  } alla volta
accounting-refused-product-gone = Un prodotto selezionato non può più essere rinnovato. Ricontrolli l’elenco.
# $name: the product; $number: the order
accounting-refused-ordered = { $name } si trova già nell’ordine { $number }.
# $name: the product
accounting-refused-period-gone = Scelga un’altra durata per { $name }
# $name: the product, $from: a date
accounting-refused-period-from = La durata più breve per { $name } è possibile dal { $from }
accounting-refused-address-gone = Scelga un altro indirizzo di fatturazione
# $name: the billing address
accounting-refused-address-incomplete = Aggiunga via, codice postale e città all’indirizzo di fatturazione { $name }
# $now: an amount
accounting-refused-price-changed = I prezzi sono cambiati: ora il totale è di { $now }. Lo ricontrolli prima di confermare.
accounting-refused-method-gone = Scelga un metodo di pagamento
# $available: an amount
accounting-refused-balance-too-small = Sul conto prepagato sono disponibili { $available }. Scelga un altro metodo per il resto.
accounting-refused-confirmed = Questo ordine è già confermato
accounting-refused-not-awaiting = Questo ordine non attende più alcun pagamento
# $least, $most: amounts
accounting-refused-amount-outside = Inserisca un importo tra { $least } e { $most }
## Billing addresses

accounting-addresses-lead = Le fatture sono intestate a questi indirizzi. Al momento del pagamento si sceglie l’indirizzo di ogni riga. Una fattura emessa mantiene l’indirizzo com’era.
accounting-addresses-only-own = Paga per dei clienti o per più reparti? Aggiunga i loro indirizzi e ne scelga uno per ogni riga che paga.
accounting-address-add = Aggiungi un indirizzo di fatturazione
accounting-address-column = Indirizzo
accounting-address-own = La Sua organizzazione
accounting-address-default = Predefinito
accounting-address-incomplete = Incompleto
accounting-address-incomplete-next = Mancano via, codice postale o città: non è ancora possibile fatturare a questo indirizzo.
accounting-address-own-who = Un amministratore può modificarlo nelle impostazioni.
accounting-address-edit = Modifica
accounting-address-make-default = Rendi predefinito
accounting-address-archive = Archivia
accounting-address-gone = Questo indirizzo non esiste più: ne scelga un altro
# $name: company or person
accounting-address-preset = D’ora in poi { $name } è l’indirizzo di fatturazione predefinito.
# $name: company or person
accounting-address-archived = L’indirizzo { $name } è stato archiviato. Le fatture esistenti lo mantengono.
# $name: company or person
accounting-address-archive-title = Archivia { $name }
accounting-address-archive-lead = Questo indirizzo non potrà più essere scelto né ripristinato. Le fatture e gli ordini esistenti lo mantengono.
# $default: company or person
accounting-address-archive-default = È l’indirizzo di fatturazione predefinito. In seguito lo sarà { $default }.
accounting-address-archive-products = { $count ->
    [one] { $count } prodotto è fatturato a questo indirizzo. In seguito viene proposto l’indirizzo predefinito.
   *[other] { $count } prodotti sono fatturati a questo indirizzo. In seguito viene proposto l’indirizzo predefinito.
  }
accounting-address-archive-confirm = Archivia l’indirizzo
# $name, $default: company or person
accounting-address-archived-default = L’indirizzo { $name } è stato archiviato. Le fatture esistenti lo mantengono. L’indirizzo di fatturazione predefinito ora è { $default }.
accounting-address-was-archived = Questo indirizzo è stato archiviato nel frattempo. Può salvare i dati inseriti come nuovo indirizzo.
accounting-address-save-as-new = Salva come nuovo indirizzo
# $name: company or person
accounting-address-added = L’indirizzo { $name } è stato aggiunto.
# $name: company or person
accounting-address-saved = L’indirizzo { $name } è stato salvato.

accounting-address-new-title = Aggiungi un indirizzo di fatturazione
# $name: company or person
accounting-address-edit-title = Indirizzo di fatturazione { $name }
accounting-address-lead = Ciò che salva vale per le prossime fatture. Quelle esistenti restano come sono.
accounting-address-company = Azienda
accounting-address-company-hint = Inserisca un’azienda, il nome di una persona o entrambi.
accounting-address-name = Nome
accounting-address-country-hint = Il Paese determina l’IVA applicata alla fattura.
accounting-address-email = E-mail per le fatture
accounting-address-email-hint = Le fatture intestate a questo indirizzo vengono inviate anche lì.
accounting-address-reference = Riferimento
accounting-address-reference-hint = Il Suo numero d’ordine interno. Figura sulla fattura.
accounting-address-save = Salva

accounting-address-nobody = Inserisca un’azienda o un nome
accounting-address-company-missing = Inserisca l’azienda a cui appartiene il numero IVA
accounting-address-street-missing = Inserisca una via
accounting-address-postcode-missing = Inserisca un codice postale
accounting-address-city-missing = Inserisca una città
# $most: the most addresses
accounting-address-too-many = Ha { $most ->
    [one] { $most } indirizzo di fatturazione
   *[other] { $most } indirizzi di fatturazione
  }: ne archivi uno prima di aggiungerne un altro

## Checkout and orders

accounting-checkout = Completa l’ordine
accounting-lines = Prodotti
accounting-product = Prodotto
accounting-period = Durata
accounting-term = Periodo
accounting-amount = Importo
accounting-amount-net = Importo IVA esclusa
accounting-billed-to = Fatturato a
accounting-total = Totale
accounting-total-net = Totale IVA esclusa
# $rate: a percentage
accounting-vat = IVA { $rate }
accounting-total-to-pay = Totale da pagare
accounting-note-reverse-charge = Inversione contabile (reverse charge): l’IVA è dovuta dal destinatario della prestazione.
# What *Total to pay* is called once it is paid or cancelled.
accounting-total-gross = Totale IVA inclusa
accounting-note-outside = Non soggetto a IVA: la prestazione è fornita al di fuori del territorio IVA.
accounting-billing-address = Indirizzo di fatturazione
accounting-keep-addresses = Mantieni gli indirizzi delle righe
accounting-use-address = Usa questo indirizzo
# $name: the billing address
accounting-incomplete = All’indirizzo di fatturazione { $name } mancano via, codice postale o città. Finché mancano, non è possibile ordinare nulla.
accounting-complete = Completa l’indirizzo
accounting-postal-lead = Le fatture indicano { $name } con il Suo indirizzo. Lo completi per continuare l’ordine.
accounting-postal-save = Salva e continua
accounting-back-to-due = Torna a «In scadenza»
accounting-back-to-order = Torna all’ordine
accounting-method = Metodo di pagamento
accounting-method-card-hint = Visa, Mastercard o CB. Le carte con due loghi (CB e Visa o Mastercard) e le carte emesse all’estero possono comportare spese supplementari da parte della Sua banca, anche in euro.
accounting-method-transfer-hint = Le spese bancarie sono a Suo carico; paghi esattamente questo importo in questa valuta, con questo riferimento. I Suoi prodotti vengono rinnovati quando il denaro è arrivato.
# $available: an amount
accounting-method-prepaid-hint = { $available } disponibili
accounting-prepaid-first = Usa prima il conto prepagato
# $part, $rest: amounts
accounting-prepaid-first-hint = { $part } dal conto prepagato, i restanti { $rest } con il metodo scelto sopra.
# $total: an amount
accounting-to-pay = Totale da pagare: { $total }
accounting-confirm-order = Conferma l’ordine
# $number: the order's number
accounting-order-title = Ordine { $number }
accounting-order-facts = Ordine
accounting-order-invoices = Fatture
accounting-ordered-on = Confermato il
accounting-paid-on = Pagato il
accounting-cancelled-on = Annullato il
accounting-reserved = Riservato sul conto prepagato
accounting-still-to-pay = Resta da pagare
accounting-declined = L’ultimo pagamento non è andato a buon fine: è stato rifiutato o non è mai iniziato. Non è stato addebitato nulla. Riprovi o scelga un altro metodo.
accounting-unknown = Il fornitore di servizi di pagamento al momento non risponde. Continuiamo a interrogarlo. Il pagamento può ancora riuscire: attenda un poco prima di pagare di nuovo. Ciò che arriva due volte non va perso, ma va sul Suo conto prepagato.
accounting-waits = Un pagamento è iniziato. Se ha pagato, attenda: la risposta del fornitore di servizi di pagamento è in arrivo. Altrimenti lo continui.
accounting-looks-again = Questa pagina si aggiorna ogni 5 secondi.
accounting-pay-another-way = Paga in un altro modo
accounting-go-on = Continua verso il pagamento
accounting-transfer = Bonifico bancario
accounting-transfer-exactly = Le spese bancarie sono a Suo carico; paghi esattamente questo importo in questa valuta, con questo riferimento.
accounting-transfer-holder = Titolare del conto
accounting-transfer-iban = IBAN
accounting-transfer-reference = Riferimento
accounting-transfer-amount = Importo
accounting-generate-pro-forma = Genera una pro forma
accounting-pro-forma = Pro forma
accounting-pay-heading = Come desidera pagare?
accounting-pay-otherwise = Se sceglie un altro metodo, il pagamento in corso viene abbandonato. Se riesce comunque, paga questo ordine se è ancora aperto; altrimenti l’importo va sul Suo conto prepagato.
# $total: an amount
accounting-pay = Paga { $total }
accounting-pay-short = Paga
accounting-payments = Pagamenti
accounting-date = Data
accounting-state = Stato
accounting-number = Numero
accounting-description = Descrizione
accounting-cancel-order = Annulla l’ordine
accounting-order-cancel-title = Annullare l’ordine { $number }?
accounting-order-cancel-lead = Ordine di { $total }: termina senza pagamento. I suoi prodotti sono di nuovo da pagare e possono essere selezionati di nuovo.
accounting-order-cancel-reserved = L’importo di { $reserved } riservato sul conto prepagato sarà di nuovo disponibile.
accounting-order-cancel-paid = Il denaro è già in viaggio? Non va perso: quando arriva, viene accreditato sul conto prepagato.
accounting-order-keep = Mantenerlo
accounting-cancel-short = Annulla
accounting-order-was-cancelled = L’ordine è stato annullato.
accounting-orders-all = Tutti
accounting-orders-awaiting = In attesa di pagamento
accounting-orders-completed = Completati
accounting-orders-cancelled = Annullati
accounting-orders-none = Non ci sono ancora ordini
accounting-orders-none-next = Selezioni ciò che desidera pagare in
accounting-orders-none-found = Nessun ordine è in questo stato
# $first: a product, $more: how many others
accounting-and-more = { $more ->
    [one] { $first } e { $more } altro
   *[other] { $first } e altri { $more }
  }
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Pagata
accounting-invoice-open = Aperta
accounting-invoice-overdue = Scaduta
accounting-invoice-refunded = Rimborsata
accounting-invoice-credit-note = Nota di credito

accounting-invoices-lead = Tutte le fatture emesse per questa organizzazione. Una fattura non viene più modificata: ciò che va corretto viene corretto con una nota di credito.
accounting-invoices-csv = Scarica in formato CSV
accounting-invoices-state-all = Tutti
accounting-invoices-from = Dal
accounting-invoices-to = Al
accounting-invoices-search = Cerca
accounting-invoices-backwards = Il giorno in «Al» deve essere uguale o successivo a quello in «Dal»
# $field: the label of a filter
accounting-filter-no-choice = { $field }: scelga dalla lista
# $field: the label of a filter
accounting-filter-no-day = { $field }: inserisca una data valida
accounting-invoices-none = Ancora nessuna fattura. Una fattura appare qui quando è pagata.
accounting-invoices-none-found = Nessuna fattura corrisponde a questi filtri
accounting-invoices-newest = Torna alle più recenti

accounting-invoice-number = Numero
accounting-invoice-date = Data
accounting-invoice-address = Indirizzo di fatturazione
accounting-invoice-description = Descrizione
accounting-invoice-amount = Importo
accounting-invoice-state = Stato
accounting-invoice-document = Documento
accounting-invoice-currency = Valuta
accounting-invoice-vat = IVA

# $size: in kilobytes
accounting-document-size = PDF, { $size } kB
# $number: of an invoice; it is heard after *PDF, 84 kB*
accounting-document-of = della fattura { $number }
accounting-document-awaited = PDF
accounting-document-awaited-next = Il PDF è in preparazione.
accounting-document-download = Scarica
# $number: of an invoice
accounting-document-waiting-title = Il PDF della fattura { $number } è in preparazione
accounting-document-waiting = Questa pagina si aggiorna ogni 5 secondi. Il download inizia da solo appena il PDF è pronto; ciò che ha pagato non ne è toccato.
accounting-document-look-again = Aggiorna

# $number: of an invoice
accounting-invoice-title = Fattura { $number }
accounting-invoice-sheet = La fattura
accounting-invoice-seller = Venditore
# $number: a VAT number
accounting-invoice-vat-number = Numero IVA { $number }
accounting-invoice-order = Ordine
# $number: of an order
accounting-invoice-order-number = Ordine { $number }
accounting-invoice-paid-by = Metodo di pagamento
accounting-paid-together = { $how }, insieme alle altre fatture dell’ordine { $order }
accounting-invoice-paid-on = Pagata il
accounting-invoice-quantity = Quantità
accounting-invoice-rate = Aliquota IVA
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = IVA { $rate } su { $base }
accounting-invoice-co2 = CO₂ all’anno

accounting-letters = E-mail
accounting-letters-none = Non è stata inviata nessuna e-mail su questa fattura.
accounting-letter-to = A
accounting-letter-when = Data
accounting-letter-queued = In coda
accounting-letter-handed-over = Trasmessa
accounting-letter-failed = Non riuscita
accounting-letter-again = Invia di nuovo
# $email: an address; it is heard after *Send again*
accounting-letter-again-to = a { $email }
# $email: an address
accounting-letter-sent-again = L’e-mail a { $email } viene inviata di nuovo.
accounting-letter-not-chosen = Scelga un’e-mail di questa fattura
accounting-letter-waits = Questa e-mail è già in coda
accounting-letter-erased = Questa e-mail è troppo vecchia per essere inviata di nuovo
accounting-letter-too-soon = Questa e-mail è stata inviata a questo indirizzo negli ultimi cinque minuti

## Due

accounting-due-lead = Ciò che va rinnovato o pagato. Selezioni i prodotti, scelga la durata e li paghi insieme.
accounting-due-tabs = Fino a quando
accounting-due-month = Questo mese
accounting-due-two-months = Prossimi 2 mesi
accounting-due-year = Prossimi 12 mesi
accounting-due-all = Mostra tutto
accounting-due-search = Prodotto o numero
accounting-due-category = Categoria
accounting-due-category-all = Tutte
# No filter by billing address: here and in Invoice history.
accounting-address-all = Tutti
accounting-due-clear = Cancella il filtro
# $until: a date
accounting-due-caption = In scadenza fino al { $until }
accounting-due-caption-all = Tutto ciò che è in scadenza
# $count: how many lines
accounting-due-count = { $count ->
    [one] { $count } riga
   *[other] { $count } righe
  }
accounting-due-end = Scadenza
# Above the day of an order.
accounting-due-pay-by = Da pagare entro il
accounting-due-incl-vat = IVA inclusa
# $name: the product
accounting-due-period-of = Durata per { $name }
# $name: the product
accounting-due-address-of = Indirizzo di fatturazione per { $name }
# $period: 1 month, $from: a date
accounting-due-period-from = { $period } (possibile dal { $from })
accounting-due-overdue = Scaduto
accounting-due-gone = Questa offerta non è più in vendita. Ci scriva.
# $number: the order's
accounting-due-order = Ordine { $number }
# $number: the invoice's
accounting-due-invoice = Fattura { $number }
accounting-due-invoice-open = Aperta
accounting-due-recalculate = Ricalcola
accounting-due-pay-selection = Paga la mia selezione
accounting-due-none = Nulla in scadenza in questo periodo
accounting-due-none-found = Nessun elemento corrisponde a questo filtro
accounting-due-none-at-all = Nulla da pagare
accounting-due-none-next = Le fatture pagate si trovano in «Storico fatture».

## Pro forma


# $number: the order's
accounting-pro-forma-of = Pro forma dell’ordine { $number }
accounting-pro-forma-note = Questo documento non ha valore giuridico né contabile. La fattura viene emessa al pagamento.
# $until: a date
accounting-pro-forma-until = Valida fino al { $until }
# $name: company or person
accounting-pro-forma-sheet = Per { $name }
accounting-pro-forma-together = Tutte le fatture pro forma si pagano insieme:
# $amount: an amount
accounting-pro-forma-reserved = { $amount } del totale sono riservati sul Suo conto prepagato.
accounting-pro-forma-prepaid = Non c’è ancora un ordine: il denaro che arriva con questo riferimento viene accreditato sul Suo conto prepagato.
accounting-pro-forma-ask = Un amministratore può completarlo nelle impostazioni.
accounting-download = Scarica
accounting-addresses-differ = Le righe sono fatturate a indirizzi diversi. Con un’altra scelta vanno tutte a uno solo.
accounting-refused-addresses-changed = Nel frattempo gli indirizzi di fatturazione delle righe sono cambiati. Li controlli prima di confermare.
accounting-arrived-besides = Per questo ordine è arrivato un importo di { $amount } che non serviva. È sul Suo conto prepagato.
accounting-abandoned = Il pagamento non è stato completato. Non è stato addebitato nulla. Riprovi o scelga un altro metodo.
accounting-order-is-paid = Pagamento ricevuto. I suoi prodotti sono rinnovati; ogni riga indica fino a quando.
accounting-order-download = Scarica la fattura { $number }
accounting-transfer-awaited = L’ordine è confermato. Sarà pagato all’arrivo del Suo bonifico.
accounting-order-until = Da pagare entro il
accounting-postal-title = Indirizzo postale
accounting-postal-all = Tutti i dati dell’organizzazione
accounting-postal-no-street = Inserisca via e numero
accounting-postal-no-postcode = Inserisca il codice postale
accounting-postal-no-city = Inserisca la località
accounting-reason-declined = La banca l’ha rifiutato
accounting-reason-unheard = Non è mai iniziato presso il fornitore di servizi di pagamento
accounting-reason-left = Annullato sulla pagina di pagamento
accounting-reason-patience = Non completato entro un giorno
accounting-reason-other-way = È stato scelto un altro metodo
accounting-reason-cancelled = L’ordine è stato annullato
accounting-reason-paid-otherwise = L’ordine è stato pagato in altro modo
accounting-reason-rest-failed = Il resto non è stato pagato: l’importo è di nuovo disponibile
accounting-refused-chosen-twice = Un prodotto è stato selezionato due volte. Lo selezioni una volta, con una sola durata.
accounting-due-addresses-further = Ogni riga propone il proprio indirizzo di fatturazione, quello predefinito e i più usati qui. Al pagamento sono disponibili tutti, per tutte le righe di un ordine insieme.
