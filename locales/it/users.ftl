# Who belongs to an organization: users, invitations, teams, the directory.

users-title = Utenti
users-lead = Tutti coloro che fanno parte di questa organizzazione e tutti coloro che vi sono invitati.
users-add = Aggiungi un utente
# $count: how many
users-people = { $count ->
    [one] una persona
   *[other] { $count } persone
}
users-tabs = Mostra
users-tab-all = Tutti
users-tab-invited = Invitati
users-tab-external = Esterni
users-tab-without = Senza 2FA
users-tab-locked = Bloccati
users-search = Nome o identificativo
users-any = Qualsiasi
users-name = Nome
users-role = Ruolo
users-team = Gruppo
users-teams = Gruppi
users-security = Sicurezza
users-security-with = Con autenticazione a due fattori
users-security-without = Senza autenticazione a due fattori
users-security-locked = Accesso bloccato
users-last-sign-in = Ultimo accesso
users-never = Mai
users-state = Stato
users-state-active = Attivo
users-state-invited = Invito in attesa
users-state-expired = Invito scaduto
users-state-locked = Accesso bloccato
users-state-accepted = Accettato
users-state-declined = Rifiutato
users-state-withdrawn = Ritirato
users-two-factor = Autenticazione a due fattori
users-two-factor-on = 2FA attiva
users-two-factor-off = 2FA non attiva
# $date: a day
users-until-short = Diritti fino al { $date }
# $date: date and time
users-link-until = Link valido fino al { $date }
users-none-found = Nessuno qui corrisponde alla Sua ricerca.
users-modify-role = Modifica il ruolo
users-edit-access = Modifica l’accesso ai prodotti
users-send-alert = Invia un avviso di sicurezza
users-unlock = Sblocca
users-remove = Rimuovi dall’organizzazione
users-resend = Invia di nuovo
users-edit-invitation = Modifica
users-withdraw = Ritira l’invito
users-alert-selected = Invia un avviso di sicurezza alla selezione
users-remove-selected = Rimuovi la selezione
users-alert-all = Invia un avviso di sicurezza a tutti coloro che non hanno l’autenticazione a due fattori
users-representative-link = Sostituisci il responsabile legale

## Adding somebody, changing somebody

users-new-title = Aggiungi un utente
users-email = E-mail
users-email-hint = Per invitare più persone con gli stessi diritti, inserisca un indirizzo per riga.
users-language = Lingua dell’invito
users-names-hint = Il nome serve solo se invita un unico indirizzo. La persona può modificarlo quando accetta.
users-first-name = Nome
users-last-name = Cognome
# $name: a person or an address
users-role-title = Ruolo di { $name }
users-role-legal-representative-hint = Tutti i diritti e la responsabilità giuridica dell’organizzazione.
users-role-administrator-hint = Tutti i diritti: utenti, prodotti, contabilità, impostazioni.
users-role-collaborator-hint = Vede l’organizzazione e i prodotti che Lei sceglie.
users-role-external-hint = Vede i prodotti che Lei sceglie e non figura nella rubrica dell’organizzazione.
users-accounting = Può gestire la contabilità
users-accounting-hint = Vale per «Utente (diritti limitati)»: gli amministratori possono sempre, gli utenti esterni mai.
users-accounting-short = Contabilità
users-preferences = Messaggi
users-billing-messages = Messaggi di fatturazione
users-billing-messages-hint = Nuove fatture, pagamenti, ordini e rinnovi, via e-mail.
users-product-messages = Messaggi sui prodotti
users-product-messages-hint = Prodotti che iniziano, terminano, vengono sospesi o sono quasi pieni, via e-mail.
users-no-messages = Nessuno
# $name: a person or an address
users-access-title = Accesso ai prodotti di { $name }
users-access-all = Questo ruolo ha tutti i diritti su tutti i prodotti. I gruppi si possono scegliere comunque.
users-until = Scadenza dei diritti
users-until-hint = L’ultimo giorno in cui valgono i diritti sui prodotti e la contabilità concessi qui. Lasci il campo vuoto se devono durare. I diritti che vengono dai gruppi non sono interessati.
users-until-none = Senza scadenza
users-review-title = Controlli l’invito
# $name: a person
users-review-change-title = Controlli la modifica per { $name }
users-review-changes = Che cosa cambia
users-yes = Sì
users-ended = Scaduta
users-send-invitation = Invia l’invito
users-save = Salva
# $sent: e-mail addresses
users-invited = Invito inviato a { $sent }.
# $sent: e-mail addresses; $refused: addresses with the reason
users-invited-some = Invito inviato a { $sent }. Non inviato: { $refused }
# $name: a person
users-changed = Salvato. Un’e-mail ne informa { $name }.
# $name: a person or an address
users-invitation-changed = Salvato: l’invito per { $name } concede i nuovi diritti.

## What becomes another

# $old, $new: roles
users-change-role = Ruolo: { $old } diventa { $new }
users-change-accounting-given = Può gestire la contabilità
users-change-accounting-taken = Non può più gestire la contabilità
# $date: a day
users-change-until = I diritti valgono fino al { $date }
users-change-until-none = I diritti non hanno più una scadenza
# $name: a product; $rights: such as Technical, Statistics
users-change-access = { $name }: { $rights }
# $name: a kind of product; $rights: such as Technical, Statistics
users-change-access-kind = { $name }, tutti i prodotti e quelli futuri: { $rights }
# $name: a product
users-change-access-none = { $name }: nessun accesso d’ora in poi
# $name: a kind of product
users-change-access-kind-none = { $name }: nessun accesso d’ora in poi all’insieme dei prodotti di questo tipo
# $team: a team
users-change-team-joined = Nel gruppo { $team }
# $team: a team
users-change-team-left = Non più nel gruppo { $team }
users-change-billing-on = Riceve i messaggi di fatturazione
users-change-billing-off = Non riceve più i messaggi di fatturazione
users-change-product-on = Riceve i messaggi sui prodotti
users-change-product-off = Non riceve più i messaggi sui prodotti

## What can this person see?

users-sight-link = Che cosa può vedere questa persona?
# $name: a person
users-sight-title = Che cosa può vedere { $name }?
users-sight-heading = Che cosa vedrà questa persona
users-sight-may = Può
users-sight-may-not = Non può
users-sight-nothing = Nulla nell’organizzazione stessa, solo il suo nome.
users-sight-products = Prodotti
users-sight-no-products = Nessun prodotto.
users-product = Prodotto
users-rights = Diritti
users-source = Origine
users-future = Prodotti futuri
users-source-role = dal ruolo
users-source-own = a titolo personale
# $date: a day
users-source-own-until = a titolo personale, fino al { $date }
users-source-own-kind = a titolo personale per tutti i prodotti di questo tipo
# $date: a day
users-source-own-kind-until = a titolo personale per tutti i prodotti di questo tipo, fino al { $date }
# $team: a team
users-source-team = dal gruppo { $team }
# $team: a team
users-source-team-kind = dal gruppo { $team }, per tutti i prodotti di questo tipo
users-right-see-name = Vedere il nome dell’organizzazione
users-right-see-organization = Vedere l’organizzazione e i suoi dati
users-right-edit-organization = Modificare i dati, il logo e la sicurezza, eliminare l’organizzazione
users-right-manage-users = Gestire utenti, gruppi e inviti
users-right-give-legal-representative = Nominare e rimuovere responsabili legali
users-right-all-products = Tutti i diritti su tutti i prodotti
users-right-order-products = Ordinare nuovi prodotti
users-right-manage-accounting = Gestire la contabilità: importi da pagare, pagamenti, ordini, fatture, rinnovi
users-right-retrieve-balance = Farsi versare il saldo prepagato
users-right-end-products = Disdire e trasferire prodotti
users-right-manage-clients = Lavorare per tutti i clienti
users-right-see-activity = Leggere l’attività dell’organizzazione
users-right-use-directory = Figurare nella rubrica e consultarla

## A member

users-role-and-rights = Ruolo e diritti
users-no-teams = Nessuno
users-member-since = Membro dal
users-own-preferences = Le mie preferenze in questa organizzazione
users-messages-saved = Le Sue preferenze in questa organizzazione sono salvate.
users-leave-link = Lascia questa organizzazione
# $count: how many got a letter
users-alerted = { $count ->
    [0] Nessuna e-mail inviata: tutte queste persone hanno l’autenticazione a due fattori.
    [one] A una persona è stato chiesto via e-mail di attivare l’autenticazione a due fattori.
   *[other] A { $count } persone è stato chiesto via e-mail di attivare l’autenticazione a due fattori.
  }
# $name: a person
users-unlocked = L’accesso di { $name } è sbloccato.

## Removing, leaving, replacing

users-remove-title = Rimuovi dall’organizzazione
users-remove-staying = Non si possono rimuovere
# $count: how many people
users-remove-lead = { $count ->
    [one] Questa persona perde subito l’accesso. Il suo account non viene eliminato.
   *[other] Queste { $count } persone perdono subito l’accesso. I loro account non vengono eliminati.
  }
users-remove-going = Saranno rimossi
users-remove-loses = Con l’appartenenza all’organizzazione vengono meno tutti i diritti sui prodotti, il diritto alla contabilità e i posti nei gruppi. Le pagine aperte smettono di funzionare.
users-loses = Perde
users-loses-all = tutti i prodotti
users-remove-ticked = Ho controllato chi viene rimosso e che cosa perde
users-remove-login = Il Suo identificativo
# $login: the login of the reader
users-remove-login-hint = Per confermare, digiti { $login }
# $count: how many people
users-remove-button = { $count ->
    [one] Rimuovi questo utente
   *[other] Rimuovi questi utenti
  }
# $names: people
users-removed = Rimozione dall’organizzazione: { $names }.
# $name: a person
users-remove-named = Rimuovi dall’organizzazione: { $name }
users-leave-title = Lascia questa organizzazione
users-leave-lead = Perde subito l’accesso ai suoi prodotti, alle sue fatture e alle sue pagine. Il Suo account e le altre Sue organizzazioni restano. Per tornare Le servirà un nuovo invito.
users-leave-ticked = Voglio lasciare questa organizzazione
users-leave-button = Lascia
# $name: an organization
users-left = Ha lasciato { $name }.
users-representative-title = Sostituisci il responsabile legale
users-representative-lead = Un’organizzazione ha sempre un responsabile legale. Nomini quindi prima il nuovo, poi modifichi o rimuova il precedente.
users-representative-first = 1. Nominare un altro responsabile legale
users-representative-first-text = Scelga un amministratore o un altro utente dall’elenco, oppure inviti qualcuno con il ruolo «Responsabile legale».
users-representative-choose = Scegli dall’elenco
users-representative-invite = Invita qualcuno
users-representative-second = 2. Modificare o rimuovere il precedente
users-representative-second-text = C’è più di un responsabile legale: uno di loro può quindi andarsene.
users-representative-alone = C’è un solo responsabile legale. Non appena ce ne sarà un altro, potrà modificare o rimuovere qui quello attuale.
users-you = Lei
# $name: a person
users-demote-named = Modifica il ruolo di { $name }

## Invitations

# $name: a person or an address
users-invitation-title = Invito per { $name }
users-sent = Ultimo invio
users-link-works = Link valido fino al
# $email: an address
users-resent = L’invito è stato inviato di nuovo a { $email }.
# $email: an address
users-withdrawn = L’invito per { $email } è ritirato.
# $organization: an organization
users-join-title = Entri a far parte di { $organization }
# $inviter: a person
users-join-lead = { $inviter } La invita a lavorare in questa organizzazione.
users-join-lead-plain = È invitato a lavorare in questa organizzazione.
users-accept = Accetta l’invito
users-decline = Rifiuta
# $email: an address
users-other-signed-in = L’invito è per { $email }, ma Lei ha effettuato l’accesso con un altro identificativo. Si disconnetta e acceda con l’identificativo invitato.
users-use-invited = Disconnetti e usa l’identificativo invitato
users-must-sign-in = Il Suo indirizzo ha già un account. Acceda per accettare.
users-sign-in-to-accept = Accedi per accettare
users-must-sign-up = Crei il Suo account per accettare
users-joined = Le diamo il benvenuto! Ora fa parte di questa organizzazione.
users-joined-before = Fa già parte di questa organizzazione.
users-declined = Ha rifiutato l’invito.
users-over-accepted = Questo invito è già stato accettato.
users-over-declined = Questo invito è stato rifiutato.
users-over-withdrawn = Questo invito è stato ritirato.
users-over-expired = Questo invito è scaduto.
users-over-next = Se ha ancora bisogno dell’accesso, chieda alla persona che l’ha invitata di inviare un nuovo invito.

## What cannot be

users-email-missing = Inserisca almeno un indirizzo e-mail
users-too-many-addresses = Inviti al massimo 50 persone alla volta
users-role-missing = Scelga un ruolo
users-role-not-yours = Solo un responsabile legale può assegnare questo ruolo
users-not-over-legal-representative = Solo un responsabile legale può modificare o rimuovere un responsabile legale
users-last-legal-representative = L’ultimo responsabile legale resta: ne nomini prima un altro
users-until-unfit = Inserisca un giorno non ancora trascorso oppure lasci il campo vuoto
users-already-member = Questa persona fa già parte dell’organizzazione
users-already-invited = Questo indirizzo è già stato invitato: invii piuttosto di nuovo l’invito
users-gone = Non è più possibile: qualcun altro è stato più veloce
users-other-address = È stato invitato un altro indirizzo
users-has-account = Questo indirizzo ha un account: lo usi per accedere
# $time: a time of day
users-too-soon = L’invito è appena stato inviato. Potrà essere inviato di nuovo dalle { $time }.
users-nobody-chosen = Scelga almeno un utente
users-not-ticked = Spunti la casella per confermare
users-login-not-yours = Questo non è il Suo identificativo
users-sole-receives = Come unico responsabile legale, Lei riceve i messaggi di fatturazione
users-not-locked = Questo accesso non è bloccato
users-unconfirmed = Inserisca prima di nuovo la Sua password
users-changed-meanwhile = Nel frattempo qualcun altro ha modificato questa persona. Riveda le modifiche, poi salvi.
users-just-invited = Questo indirizzo è stato invitato poco fa. Attenda cinque minuti prima di invitarlo di nuovo
users-too-many-invitations = La Sua organizzazione ha inviato moltissimi inviti oggi. Riprovi domani.
users-too-many-people = Rimuova al massimo 100 persone alla volta

## Rights on products

users-grants-whole = Tutti i prodotti di questo tipo, anche quelli futuri
users-grants-technical = Gestione tecnica
users-grants-statistics = Statistiche
users-grants-full = Concedi l’accesso completo a tutti i prodotti

## Teams

users-teams-title = Gruppi
users-teams-lead = Un gruppo dà a tutti coloro che ne fanno parte lo stesso accesso ai prodotti.
users-teams-none = Non ci sono ancora gruppi
users-teams-none-next = Riunisca degli utenti per dare loro lo stesso accesso.
# $search: what was searched for
users-teams-none-found = Nessun gruppo ha «{ $search }» nel nome.
users-team-add = Aggiungi un gruppo
users-team-search = Nome del gruppo
users-team-name = Nome
users-team-colour = Colore
users-team-description = Descrizione
users-team-description-none = Nessuna descrizione
users-team-leader = Responsabile
users-team-leader-none = Nessun responsabile
# $name: a person
users-team-leader-is = Responsabile: { $name }.
users-team-members = Membri
users-team-products = Prodotti
users-team-products-none = Nessun prodotto
# $count: how many
users-team-member-count = { $count ->
    [one] { $count } membro
   *[other] { $count } membri
  }
# $count: how many products
users-team-product-count = { $count ->
    [one] { $count } prodotto
   *[other] { $count } prodotti
  }
# $count: how many kinds of products
users-team-kind-count = { $count ->
    [one] tutti quelli di { $count } tipo
   *[other] tutti quelli di { $count } tipi
  }
users-team-edit-products = Modifica i prodotti
users-team-edit-members = Modifica i membri
users-team-delete = Elimina il gruppo
users-team-save = Salva
users-team-finish = Termina

users-team-new-title = Aggiungi un gruppo
# $name: the team
users-team-created = Il gruppo { $name } è stato creato. Ora scelga i suoi prodotti e i suoi membri.
# $name: the team
users-team-edit-title = Modifica il gruppo { $name }
# $name: the team
users-team-saved = Il gruppo { $name } è stato salvato.
# $name: the team
users-team-products-title = Prodotti del gruppo { $name }
users-team-products-lead = Tutti i membri del gruppo ricevono questi diritti, oltre ai propri.
users-team-products-empty = Non c’è ancora nessun prodotto da scegliere.
# $name: the team
users-team-members-title = Membri del gruppo { $name }
users-team-members-lead = Spunti chi fa parte del gruppo. Possono esserci anche utenti esterni. Chi ne è responsabile ne fa parte.
users-team-only-members = Nel gruppo
users-team-leads = Responsabile
users-team-leads-nobody = Nessuno è responsabile di questo gruppo
# $member: a person, $name: the team
users-team-joined = { $member } ora fa parte del gruppo { $name }.
# $member: a person, $name: the team
users-team-left = { $member } non fa più parte del gruppo { $name }.
# $name: the team, $joined and $left: how many people
users-team-moved = Il gruppo { $name } è stato salvato. Aggiunti: { $joined }. Rimossi: { $left }.

users-team-access = Chi ha quale accesso tramite questo gruppo
users-team-access-lead = L’accesso che qualcuno avrebbe comunque, per il suo ruolo, per diritti propri o per un altro gruppo, resta quando il gruppo viene meno.
users-team-members-none = Nessuno fa ancora parte di questo gruppo
users-team-only-by-it = Solo tramite questo gruppo
users-team-anyway = Avrebbe comunque
users-team-nothing = Nulla
# $name: a product, $rights: Technical, Statistics
users-team-on-product = { $name }: { $rights }
# $name: a kind of product, $rights: Technical, Statistics
users-team-on-kind = { $name }, tutti: { $rights }
# $products: products with rights
users-team-kept = (mantiene { $products })
users-team-by-role = Tutto, per il suo ruolo
users-team-by-own = diritti personali
# $name: another team
users-team-by-team = gruppo { $name }
# $count: how many lines are not shown
users-team-more = { $count ->
    [one] e { $count } in più
   *[other] e altri { $count }
  }
users-team-sight = Che cosa può vedere questa persona?
users-team-make-leader = Nomina responsabile
users-team-lead-no-more = Togli la responsabilità
users-team-take-out = Rimuovi dal gruppo

# $name: the team
users-team-delete-title = Elimina il gruppo { $name }
# $count: how many members
users-team-delete-members = { $count ->
    [0] Il gruppo non ha membri.
    [one] Il gruppo viene eliminato; il suo { $count } membro resta nell’organizzazione.
   *[other] Il gruppo viene eliminato; i suoi { $count } membri restano nell’organizzazione.
  }
users-team-delete-nobody = Nessuno perde l’accesso: tutti ce l’hanno anche per un’altra via.
# $count: how many people
users-team-delete-losing = { $count ->
    [one] { $count } persona perde un accesso che non ha per altra via.
   *[other] { $count } persone perdono un accesso che non hanno per altra via.
  }
# $count: how many invitations
users-team-delete-invitations = { $count ->
    [one] { $count } invito in attesa non vi conduce più.
   *[other] { $count } inviti in attesa non vi conducono più.
  }
users-team-losing = Chi perde l’accesso
users-team-loses = Perde
# $count: how many people are not named
users-team-more-people = { $count ->
    [one] e { $count } altra persona
   *[other] e altre { $count } persone
  }
# $name: the team
users-team-deleted = Il gruppo { $name } è stato eliminato.

users-team-name-missing = Inserisca un nome per il gruppo
# $most: the most characters
users-team-name-too-long = Inserisca un nome di al massimo { $most } caratteri
users-team-name-taken = Un altro gruppo ha questo nome. Ne inserisca un altro
users-team-colour-missing = Scelga un colore
# $most: the most characters
users-team-description-too-long = Inserisca una descrizione di al massimo { $most } caratteri
users-team-unprintable = Rimuova i caratteri non stampabili

## Directory

users-directory-title = Rubrica
users-directory-lead = I membri di questa organizzazione. Gli utenti esterni non vedono questa pagina.
users-directory-login = Identificativo
users-directory-card = Biglietto vCard
users-directory-cards = Scarica tutto in vCard
users-directory-cards-found = Scarica questi risultati in vCard
# $search: what was searched for
users-directory-none-found = Nessuno nella rubrica ha «{ $search }» nel nome o nell’identificativo.
