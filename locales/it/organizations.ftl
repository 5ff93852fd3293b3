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
organizations-products-none = Questa organizzazione non ha ancora prodotti. Appariranno qui quando ce ne saranno da ordinare.
organizations-products-none-shared = Nessun prodotto è ancora condiviso con Lei. Gli amministratori di questa organizzazione possono concedere l’accesso.

## What a form of this area may say

organizations-name-missing = Inserisca un nome per l’organizzazione
# $most: the most characters
organizations-name-too-long = Inserisca un nome di al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  }
# $most: the most characters
organizations-line-too-long = Inserisca al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  } per riga
organizations-country-missing = Scelga un Paese
organizations-vat-number-too-long = Inserisca un numero IVA di al massimo 32 caratteri
organizations-unprintable = Rimuova i caratteri non stampabili
# $name: the new organization
organizations-created = L’organizzazione { $name } è stata creata. Lei ne è responsabile legale.

## Roles

role-legal-representative = Responsabile legale
role-administrator = Amministratore
role-collaborator = Utente (diritti limitati)
role-external = Utente esterno (diritti limitati)
