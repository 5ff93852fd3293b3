# The end of an organization.

closing-title = Elimina l’organizzazione
# $name: the organization
closing-lead = Quando tutti i punti dell’elenco saranno risolti, l’organizzazione { $name } potrà essere eliminata definitivamente.
closing-first = Che cosa occorre fare prima
closing-done = Fatto
# $count: how many
closing-left = { $count ->
    [one] ancora { $count }
   *[other] ancora { $count }
  }
closing-products = Disdire tutti i prodotti
closing-products-see = Vedi i prodotti
closing-users = Rimuovere tutti gli altri utenti
closing-users-remove = Rimuovi gli altri utenti
closing-orders = Pagare o annullare tutti gli ordini in attesa di pagamento
closing-orders-see = Vedi gli ordini
closing-invoices = Pagare tutte le fatture aperte
closing-invoices-see = Vedi che cosa è in scadenza
closing-prepaid = Svuotare tutti i conti prepagati
closing-prepaid-see = Vedi il conto prepagato
closing-then = Che cosa succede dopo
closing-then-users = Nessuno può più aprire l’organizzazione. Gli account dei suoi utenti restano, e così le loro altre organizzazioni.
closing-then-records = I documenti contabili sono conservati per 10 anni, come prescrive la legge. Non possono più essere aperti qui.
# $count: how many
closing-then-invitations = { $count ->
    [one] { $count } invito in attesa viene ritirato.
   *[other] { $count } inviti in attesa vengono ritirati.
  }
closing-blocked = L’organizzazione non può ancora essere eliminata: un punto dell’elenco resta da risolvere.
closing-warning = Questa azione non può essere annullata. In seguito Le verrà chiesta la password.
closing-warning-asked = Questa azione non può essere annullata. La Sua password è confermata: prema il pulsante per eliminare ora l’organizzazione.
closing-name = Nome dell’organizzazione
# $name: the organization
closing-name-hint = Inserisca { $name } per confermare.
closing-button = Elimina l’organizzazione
closing-cancel = Annulla
# $name: the organization
closing-deleted = L’organizzazione { $name } è stata eliminata.

## What the form may say

closing-name-missing = Inserisca il nome dell’organizzazione
closing-name-differs = Inserisca il nome dell’organizzazione esattamente come è mostrato
closing-not-yet = L’organizzazione non può ancora essere eliminata: un punto dell’elenco resta da risolvere
