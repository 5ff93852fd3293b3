# Who did what.

activity-recent = Attività recente
activity-recent-none = Non è ancora successo nulla. Le attività Sue e degli altri appariranno in questo elenco, dalla più recente.

## The pages

activity-title = Attività
activity-lead = Chi ha fatto che cosa in questa organizzazione, dalla voce più recente. Nulla in questo elenco può essere modificato o tolto.
activity-see-all = Vedi tutta l’attività
activity-unknown = Qualcosa non Le risulta?
activity-unknown-next = Cambi subito la password. Le e-mail che inviamo riguardo al Suo account riportano un codice evento: si trova anche in questo elenco. Un codice che qui non c’è non proviene da noi.
activity-change-password = Cambia la password
activity-caption = Che cosa è successo, dalla voce più recente
activity-csv = Scarica in formato CSV

activity-from = Dal
activity-to = Al
activity-kind = Tipo di azione
activity-user = Utente
activity-product = Prodotto
activity-outcome = Esito
activity-event = Codice evento
activity-all = Tutti
activity-newest = Torna alle voci più recenti
activity-none-found = Nulla di quanto è successo corrisponde a questi filtri

activity-when = Data
activity-what = Azione
activity-details = Dettagli
activity-who = Autore
activity-where = Provenienza
activity-about = Riguarda { $name }
activity-csv-when = Data (UTC)
activity-whom = Persona interessata
activity-device = Dispositivo
activity-address = Indirizzo di rete

activity-outcome-done = Eseguito
activity-outcome-refused = Rifiutato
activity-who-gone = Utente eliminato
activity-who-visitor = Non autenticato

## Details

activity-detail-organization = Organizzazione: { $value }
activity-detail-name = Nome: { $value }
activity-detail-product = Prodotto: { $value }
activity-detail-kind = Tipo: { $value }
activity-detail-team = Gruppo: { $value }
activity-detail-billing-address = Indirizzo di fatturazione: { $value }
activity-detail-login = Identificativo: { $value }
activity-detail-email = Indirizzo e-mail: { $value }
activity-detail-role = Ruolo: { $value }
activity-detail-old = Prima: { $value }
activity-detail-new = Ora: { $value }
# $label: what was changed; $old, $new: as it was and as it is
activity-detail-change = { $label }: { $old } → { $new }
activity-detail-from = Dal: { $value }
activity-detail-until = Fino al: { $value }
activity-detail-count = Modifiche: { $value }
activity-detail-members = Membri: { $value }
activity-detail-leader = Responsabile: { $value }
activity-detail-joined = Aggiunti: { $value }
activity-detail-left = Rimossi: { $value }
activity-detail-accounting = Diritto alla contabilità: { $value }
activity-detail-billing-messages = Messaggi di fatturazione: { $value }
activity-detail-product-messages = Messaggi sui prodotti: { $value }
activity-detail-invitations-withdrawn = Inviti ritirati: { $value }
activity-detail-factor = Mediante: { $value }
activity-detail-way = Inviato a: { $value }
activity-detail-by = Tramite: { $value }
activity-detail-language = Lingua: { $value }
activity-detail-time-zone = Fuso orario: { $value }
activity-detail-theme = Tema: { $value }
activity-detail-lock-after = Password errate prima del blocco: { $value }
activity-detail-alert-sign-in = E-mail sugli accessi: { $value }
activity-detail-alert-wrong-password = E-mail sulle password errate: { $value }
activity-detail-order = Ordine: { $value }
activity-detail-invoice = Fattura: { $value }
activity-detail-amount = Importo: { $value }
activity-detail-method = Metodo di pagamento: { $value }

activity-value-yes = Sì
activity-value-no = No
# $on: a product or a kind of products; $uses: such as Technical, Statistics
activity-value-rights = { $on } ({ $uses })
activity-value-password = password
activity-value-link = link in un’e-mail
activity-value-way-login = e-mail di accesso
activity-value-way-recovery = e-mail di recupero
activity-value-way-neither = nessuno dei due indirizzi

## What happened

activity-signed-up = Account aperto
activity-signed-in = Accesso
activity-sign-in-failed = Password errata inserita
activity-signed-out = Disconnessione
activity-account-locked = Account bloccato per i nuovi dispositivi
activity-account-unlocked = Account sbloccato
activity-reset-asked = Link per impostare la password inviato
activity-logins-asked = Elenco degli identificativi inviato
activity-password-changed = Password modificata
activity-preferences-changed = Preferenze modificate
activity-organization-created = Organizzazione creata
activity-member-joined = Nuovo membro
activity-rights-ended = Diritti scaduti
activity-organization-changed = Dati dell’organizzazione modificati
activity-logo-changed = Logo modificato
activity-logo-removed = Logo rimosso
activity-two-factor-required = Autenticazione a due fattori richiesta a tutti i membri
activity-two-factor-released = Autenticazione a due fattori non più richiesta
activity-product-added = Prodotto aggiunto
activity-product-renamed = Denominazione del prodotto modificata
activity-product-renewed = Prodotto rinnovato
activity-invited = Utente invitato
activity-invitation-resent = Invito inviato di nuovo
activity-invitation-changed = Invito modificato
activity-invitation-withdrawn = Invito ritirato
activity-invitation-declined = Invito rifiutato
activity-role-changed = Ruolo modificato
activity-rights-changed = Diritti modificati
activity-messages-changed = Messaggi modificati
activity-member-removed = Utente rimosso
activity-member-left = Uscita di un utente
activity-alert-sent = Avviso di sicurezza inviato
activity-team-created = Gruppo creato
activity-team-changed = Gruppo modificato
activity-team-deleted = Gruppo eliminato
activity-confirm-failed = Password errata inserita per confermare
activity-billing-address-added = Indirizzo di fatturazione aggiunto
activity-billing-address-changed = Indirizzo di fatturazione modificato
activity-billing-address-preset = Indirizzo di fatturazione predefinito scelto
activity-billing-address-archived = Indirizzo di fatturazione archiviato
activity-organization-deleted = Organizzazione eliminata
activity-invoice-sent-again = E-mail di una fattura inviata di nuovo
activity-order-confirmed = Ordine confermato
activity-order-cancelled = Ordine annullato
activity-order-paid = Ordine pagato
activity-payment-failed = Pagamento non riuscito
activity-invoice-issued = Fattura emessa
activity-topped-up = Conto prepagato ricaricato
activity-money-unmatched = Denaro accreditato sul conto prepagato: nessun ordine lo attendeva
