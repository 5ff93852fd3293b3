# The frame around every page: header, menus, footer, what all forms share.

frame-skip = Vai al contenuto
frame-demo = Demo: non viene inviata nessuna e-mail.
frame-demo-mail = Leggi le e-mail

frame-main-menu = Menu principale
frame-switch-organization = Cambia organizzazione
# $name: the organization that is shown now
frame-switch-organization-from = Cambia organizzazione, { $name }
frame-switcher-filter = Trova un’organizzazione
frame-search = Cerca
frame-create-organization = Crea un’organizzazione
frame-products = Prodotti
frame-products-empty = Non ci sono ancora prodotti.
frame-products-all = Tutti i prodotti
frame-help = Aiuto
frame-help-empty = Su questo server non c’è ancora un indirizzo di assistenza.
frame-contact-support = Contatta l’assistenza
frame-account-menu = Menu dell’account
frame-my-organizations = Le mie organizzazioni
frame-preferences = Preferenze
frame-log-out = Disconnetti
frame-terms = Condizioni generali

frame-error-prefix = Errore:
frame-error-summary = C’è un problema
frame-optional = (facoltativo)
# What something is called, and what it is.
frame-labelled = { $label }: { $value }
frame-country = Paese
frame-country-choose = Scelga un Paese
# The long form is the button's name for screen readers; it contains the short one.
frame-show = Mostra
frame-hide = Nascondi
frame-show-password = Mostra la password
frame-hide-password = Nascondi la password
# Stands after a number: how many lines are ticked.
frame-selected = nella selezione
frame-selection = Selezione
frame-select-all = Seleziona tutto
# $name: what the line is called
frame-select-named = Seleziona { $name }
frame-actions = Azioni
# $name: what the line is called
frame-actions-for = Azioni per { $name }
frame-filter = Filtra
frame-show-all = Mostra tutto
frame-show-more = Mostra altro
# $number: the page of the form one is on; $total: how many there are
frame-step = Passo { $number } di { $total }
frame-continue = Continua
frame-back = Indietro
frame-cancel = Annulla
frame-change = Modifica
frame-logo-light = Nel tema chiaro
frame-logo-dark = Nel tema scuro
frame-colour-blue = Blu
frame-colour-violet = Viola
frame-colour-pink = Rosa
frame-colour-red = Rosso
frame-colour-orange = Arancione
frame-colour-olive = Verde oliva
frame-colour-green = Verde
frame-colour-teal = Verde acqua
frame-request = Se scrive all’assistenza, indichi questo numero:

## Demo pages

frame-dev-mail-title = E-mail
frame-dev-mail-lead = Tutte le e-mail che questa demo invierebbe, dalla più recente.
frame-dev-mail-none = Ancora nessuna e-mail. Crei un account e la prima apparirà qui.
frame-dev-mail-subject = Oggetto
frame-dev-mail-to = A
frame-dev-mail-when = Data
frame-dev-mail-back = Tutte le e-mail
frame-dev-mail-text = Testo semplice
frame-dev-mail-html = HTML
frame-dev-mail-enclosed = Allegato
frame-dev-components-title = Componenti
frame-dev-components-colour = Colore

## The left menu

frame-menu-home = Pagina iniziale
frame-menu-user-management = Gestione utenti
frame-menu-settings = Impostazioni

## Error pages

frame-error-home = Vai alla pagina iniziale
frame-error-400-heading = Questa richiesta è illeggibile
frame-error-400-text = Il Suo browser ha inviato qualcosa che non comprendiamo. Torni indietro, ricarichi la pagina e riprovi.
frame-error-cookies-heading = Il Suo browser non ha inviato alcun cookie
frame-error-cookies-text = Questa pagina è rimasta aperta troppo a lungo, oppure i cookie sono disattivati. L’accesso richiede i cookie: li consenta per questo sito, riapra la pagina e la invii di nuovo. Usiamo solo cookie nostri.
frame-error-stale-heading = Questa pagina è rimasta aperta troppo a lungo
frame-error-stale-text = Non è stato salvato nulla. Torni indietro, ricarichi la pagina e invii di nuovo il modulo.
frame-error-twice-heading = Questo modulo è già stato inviato
frame-error-twice-text = È già stato inviato con altri dati, e vale quell’invio. Riapra la pagina per inviarne un altro.
frame-error-twice-see = Vedere com’è andata
frame-error-other-site-heading = Questo modulo veniva da un altro sito
frame-error-other-site-text = Nulla è stato salvato. Se voleva inviarlo, apra la pagina qui e lo invii da lì.
frame-error-two-factor-heading = Questa organizzazione richiede l’autenticazione a due fattori
frame-error-two-factor-text = Attivi prima l’autenticazione a due fattori per il Suo account. Fino ad allora non può fare nulla in questa organizzazione; le altre Sue organizzazioni restano come prima. Gli utenti esterni possono invece lasciarla.
frame-error-403-heading = Non può aprire questa pagina
frame-error-403-text = Il Suo ruolo in questa organizzazione non la comprende. Un responsabile legale o un amministratore dell’organizzazione può cambiarlo.
frame-error-404-heading = Pagina non trovata
frame-error-404-text = Controlli l’indirizzo. La pagina potrebbe anche appartenere a un’organizzazione di cui Lei non è membro.
frame-error-405-heading = Questa pagina non lo consente
frame-error-405-text = L’indirizzo esiste, ma non per questo tipo di richiesta.
frame-error-410-heading = Questo link non funziona più
frame-error-410-text = È già stato usato, è troppo vecchio oppure un’e-mail più recente lo ha sostituito. Ne chieda uno nuovo nella pagina in cui aveva chiesto questo.
frame-error-413-heading = Invio troppo grande
frame-error-413-text = Ciò che ha inviato supera la dimensione che accettiamo. Non è stato salvato nulla.
frame-error-429-heading = Troppi tentativi
# $time: the time of day from which it works again
frame-error-429-text = Attenda un po’: potrà riprovare alle { $time }.
frame-error-500-heading = C’è un problema con il servizio
frame-error-500-text = L’errore è nostro, non Suo. Nulla di ciò che aveva salvato è andato perso. Riprovi tra un momento.
frame-error-503-heading = Il servizio è sovraccarico
frame-error-503-text = Riprovi tra qualche secondo. Ciò che ha inviato non è stato salvato.

## Charts

frame-chart-table = Mostra come tabella
frame-chart-month = Mese
frame-chart-amount = Importo
frame-chart-total = Totale
frame-chart-nothing = Non ci sono importi.
frame-chart-description = { $sum } in tutto; il massimo in { $month }: { $most }.
