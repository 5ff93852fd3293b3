# My organizations, a new one, an organization's home.

organizations-mine-title = Le mie organizzazioni
organizations-create = Crea un’organizzazione
organizations-filter = Trova un’organizzazione
organizations-name = Nome
organizations-role = Ruolo
organizations-actions = Azioni
organizations-current = Ultima usata
organizations-switch-to = Passa a
# $name: an organization
organizations-switch-to-named = Passa a { $name }
organizations-show-more = Mostra altro
organizations-show-all = Mostra tutto
organizations-none = Non fa parte di nessuna organizzazione
organizations-none-next = Ne crei una, oppure apra il link di un invito ricevuto via e-mail.
# $filter: what was searched for
organizations-none-found = Nessuna delle Sue organizzazioni ha «{ $filter }» nel nome.

## A new one

organizations-new-title = Crea un’organizzazione
organizations-new-lead = Ne diventa responsabile legale e potrà poi invitare altre persone.
organizations-kind = Tipo di organizzazione
organizations-kind-individual = Privato
organizations-kind-company = Azienda
organizations-kind-association = Associazione
organizations-kind-public-body = Ente pubblico
organizations-street = Via
organizations-street2 = Complemento d’indirizzo
organizations-postcode = Codice postale
organizations-city = Città
organizations-create-button = Crea l’organizzazione
organizations-cancel = Annulla

## Home

# $role: such as Administrator
organizations-home-role = Il Suo ruolo qui: { $role }
organizations-attention = Richiede la Sua attenzione
organizations-attention-none = Nulla richiede la Sua attenzione.
organizations-due-overdue = Scaduto
organizations-due-soon = Prossima scadenza
organizations-due-ended = Scaduto il { $day }
organizations-due-on = Scade il { $day }
organizations-due-pay-by = Da pagare entro il { $day }
organizations-due-order = Ordine { $number }
organizations-due-net = { $amount } IVA esclusa
organizations-due-all = Vedi tutto ciò che è in scadenza
organizations-months = Importi per mese
organizations-months-lead = IVA esclusa. Gli importi futuri sono calcolati ai prezzi attuali, come se tutto fosse rinnovato per la stessa durata.
organizations-months-last = Fatturato negli ultimi 12 mesi
organizations-months-next = In scadenza nei prossimi 12 mesi
# $count: how many
organizations-products-count = { $count ->
    [one] { $count } prodotto
   *[other] { $count } prodotti
  }
organizations-products-none = Questa organizzazione non ha ancora prodotti. Appariranno qui quando ce ne saranno da ordinare.
organizations-products-none-shared = Nessun prodotto è ancora condiviso con Lei. Gli amministratori di questa organizzazione possono concedere l’accesso.

## My organization

organizations-settings-title = La mia organizzazione
organizations-settings-see-only = Solo i responsabili legali e gli amministratori possono modificare questi dati.
organizations-settings-saved = Le modifiche sono salvate. I responsabili legali e Lei riceveranno un riepilogo via e-mail.
organizations-settings-same = Non è stato modificato nulla.
organizations-details = Dati
organizations-address = Indirizzo
organizations-phone = Telefono
organizations-vat-number = Numero IVA
organizations-language = Lingua dei documenti
organizations-accounting-contact = Contatto per la contabilità
organizations-currency = Valuta delle prossime fatture
organizations-not-given = Non indicato
organizations-legal-representatives = Responsabili legali
organizations-edit = Modifica

organizations-edit-title = Modifica i dati
organizations-edit-lead = Le fatture, gli ordini e gli averi prepagati esistenti mantengono il nome, l’indirizzo e la valuta: qui non si possono modificare. Ciò che salva vale per il seguito.
organizations-country-hint = Le prossime fatture sono in CHF per la Svizzera e il Liechtenstein, in EUR per tutti gli altri Paesi.
organizations-phone-hint = Con il prefisso internazionale, per esempio +41 22 820 35 44
organizations-vat-number-hint = Per le aziende. In Svizzera è l’IDI, per esempio CHE-116.281.710 IVA.
organizations-accounting-contact-hint = Un indirizzo e-mail che riceve anche i messaggi sulla contabilità.
organizations-save = Salva
# $currency: CHF or EUR
organizations-currency-asked = Prossime fatture in { $currency } d’ora in poi
organizations-currency-asked-next = Non è ancora stato salvato nulla. Le fatture, gli ordini e gli averi prepagati esistenti mantengono la loro valuta. Se è d’accordo, spunti la casella alla fine del modulo e salvi.
# $currency: CHF or EUR
organizations-currency-confirm = Sì, prossime fatture in { $currency } d’ora in poi

## Logo

organizations-logo = Logo
organizations-logo-title = Logo dell’organizzazione
organizations-logo-lead = Sta in alto a sinistra al posto del nome, per tutti i membri.
organizations-logo-now = Come appare
organizations-logo-none = Non c’è nessun logo. In alto a sinistra sta il nome.
organizations-logo-file = Immagine
organizations-logo-hint = PNG, JPEG o WebP, al massimo 2 MB. Più larga che alta; il risultato migliore si ottiene con almeno 280 × 56 pixel.
organizations-logo-change = Modifica
organizations-logo-remove = Rimuovi
organizations-logo-changed = Il logo è stato modificato. I responsabili legali e Lei riceveranno un riepilogo via e-mail.
organizations-logo-removed = Il logo è stato rimosso. I responsabili legali e Lei riceveranno un riepilogo via e-mail.
organizations-logo-missing = Scelga un’immagine
organizations-logo-too-long = Scelga un’immagine di al massimo 2 MB
organizations-logo-kind = Scelga un’immagine PNG, JPEG o WebP. Altri formati non sono accettati, qualunque sia il nome del file.
# $most: the most pixels on a side
organizations-logo-size = Scelga un’immagine con meno pixel: al massimo { $most } per lato
organizations-logo-broken = Questa immagine è illeggibile. La apra in un programma di grafica, la salvi come PNG e riprovi.
organizations-logo-upright = Scelga un’immagine più larga che alta

## Security

organizations-security-title = Sicurezza
organizations-security-two-factor = Autenticazione a due fattori
organizations-security-state = Per tutti i membri
organizations-security-is-required = Richiesta
organizations-security-is-optional = Non richiesta
# $time: date and time
organizations-security-since = dal { $time }
organizations-security-with = Membri che ne dispongono
organizations-security-without = Membri che non ne dispongono
organizations-security-require-text = Se è richiesta, i membri senza autenticazione a due fattori non possono più fare nulla in questa organizzazione a partire dalla loro prossima richiesta, finché non l’avranno attivata. Le loro altre organizzazioni restano come prima. Tutti i membri ne sono informati via e-mail.
organizations-security-own-first = Il Suo account non ha ancora l’autenticazione a due fattori. La attivi prima lì: altrimenti resterebbe fuori anche Lei. Poi potrà essere richiesta qui.
organizations-security-own-missing = Attivi prima l’autenticazione a due fattori per il Suo account
# $count: how many members have none
organizations-security-require-confirm = { $count ->
    [0] Sì, richiederla a tutti i membri
    [one] Sì, richiederla a tutti i membri. { $count } membro non ce l’ha ancora.
   *[other] Sì, richiederla a tutti i membri. { $count } membri non ce l’hanno ancora.
  }
organizations-security-require = Richiedi l’autenticazione a due fattori
organizations-security-release-text = Se non è più richiesta, i membri senza autenticazione a due fattori entrano di nuovo con la sola password.
organizations-security-release-confirm = Sì, non richiederla più
organizations-security-release = Non richiederla più
organizations-security-unconfirmed = Spunti la casella per confermare
organizations-security-required = D’ora in poi l’autenticazione a due fattori è richiesta a tutti i membri. Ne sono informati via e-mail.
organizations-security-released = L’autenticazione a due fattori non è più richiesta.

## What a form of this area may say

organizations-name-missing = Inserisca un nome per l’organizzazione
# $most: the most characters
organizations-name-too-long = Inserisca un nome di al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  }
# $field: the name of a field, $most: the most characters
organizations-line-too-long = { $field }: inserisca al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  }
# $example: a good one of that country
organizations-postcode-unfit = Inserisca un codice postale come { $example }
organizations-country-missing = Scelga un Paese
organizations-vat-number-too-long = Inserisca un numero IVA di al massimo 32 caratteri
# $example: a good number of that country
organizations-vat-number-shape = Inserisca il numero IVA come si scrive nel Paese dell’indirizzo, per esempio { $example }
# $example: a good number of that country
organizations-vat-number-check-digits = Controlli le cifre del numero IVA: una di esse è errata. Un numero corretto si presenta così: { $example }
# $prefix: what the number begins with, such as DE
organizations-vat-number-elsewhere = Inserisca un numero IVA del Paese dell’indirizzo: questo inizia con { $prefix }
organizations-phone-unfit = Inserisca il numero di telefono con il prefisso internazionale, per esempio +41 22 820 35 44
organizations-accounting-contact-unfit = Inserisca un indirizzo e-mail nel formato corretto, per esempio nome@example.com
organizations-choice-missing = Scelga una delle possibilità
organizations-currency-unconfirmed = Spunti la casella se le prossime fatture possono essere nella nuova valuta
# $field: the name of a field
organizations-invisible = { $field }: rimuova i caratteri invisibili
# $signs: up to five characters
organizations-unprinted = Questi caratteri non possono essere stampati sulle fatture: { $signs }
# $name: the new organization
organizations-created = L’organizzazione { $name } è stata creata. Lei ne è responsabile legale.

## Roles

role-legal-representative = Responsabile legale
role-administrator = Amministratore
role-collaborator = Utente (diritti limitati)
role-external = Utente esterno (diritti limitati)
