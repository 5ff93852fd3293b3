# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Buongiorno { $name },
mail-greeting-plain = Buongiorno,
mail-footer-never = Non chiediamo mai la Sua password o dei codici via e-mail.
# $host: the host of the console
mail-footer-doubt = Dubita che questa e-mail sia nostra? Non usi i link: digiti { $host } direttamente nel browser.
# $event: a code such as AC-7F3K9QX; $time: date and time
mail-footer-event = Evento { $event } · { $time }
mail-footer-sent-to = Inviata a { $address }

## Facts in a list

mail-fact-when = Data
mail-fact-device = Dispositivo
mail-fact-network = Indirizzo di rete
mail-fact-account = Account
mail-fact-event = Evento
mail-fact-login = Identificativo
mail-fact-valid = Link valido fino al
mail-fact-organization = Organizzazione
mail-fact-by = Autore
mail-fact-invited-by = Invito da parte di
mail-fact-invited = Indirizzo invitato
mail-fact-member = Membro
mail-fact-role = Ruolo
mail-fact-accounting = Contabilità
mail-fact-last-day = Ultimo giorno
mail-fact-product = Prodotto
mail-fact-kind = Tutti i prodotti di un tipo
mail-fact-team = Gruppo
mail-fact-billing-messages = Messaggi di fatturazione
mail-fact-product-messages = Messaggi sui prodotti
mail-unknown = non rilevabile

## Security alerts: what to do. They hold no link.

mail-alert-yours = Era Lei? Allora non deve fare nulla.
# $event: a code
mail-alert-not-yours = Non era Lei? Apra la console come fa di solito, imposti una nuova password con «Password dimenticata?» e cerchi l’evento { $event } nella Sua attività recente.

## Verify address

mail-verify-subject = Confermi il Suo indirizzo
mail-verify-preheader = Manca un solo passo e il Suo account esiste.
mail-verify-text = Qualcuno, molto probabilmente Lei, si è registrato con questo indirizzo. Confermi che è Suo.
mail-verify-action = Conferma il mio indirizzo
mail-verify-after = Non era Lei? Allora non faccia nulla: senza la conferma non viene creato nessun account.

## Account exists already

mail-exists-subject = Ha già un account
mail-exists-preheader = Qualcuno si è registrato con il Suo indirizzo. Nulla è cambiato.
mail-exists-text = Qualcuno, forse Lei, voleva aprire un account con il Suo indirizzo. Ne ha già uno, che non è stato modificato.
mail-exists-next = Per entrare, apra la console come fa di solito e acceda. Se non ricorda la password, scelga «Password dimenticata?» nella pagina di accesso.

## Sign-in

# $device: such as Firefox, Linux
mail-signed-in-new-subject = Nuovo accesso al Suo account: { $device }
mail-signed-in-subject = Accesso al Suo account: { $device }
mail-signed-in-preheader = Quando e dove è avvenuto, e che cosa fare se non era Lei.
mail-signed-in-new-text = Qualcuno ha effettuato l’accesso al Suo account da un dispositivo o da una rete che non vedevamo da almeno 90 giorni.
mail-signed-in-text = Qualcuno ha effettuato l’accesso al Suo account. Ha chiesto un avviso per ogni accesso.

## Wrong password

mail-wrong-subject = Password errata inserita per il Suo account
mail-wrong-preheader = Nessuno è entrato. Che cosa può significare e che cosa fare.
# $count: how often
mail-wrong-text = { $count ->
    [one] Qualcuno ha inserito una password errata per il Suo account.
   *[other] Qualcuno ha inserito { $count } volte una password errata per il Suo account. Ecco l’ultimo tentativo:
  }
mail-wrong-next = Se ha sbagliato Lei a digitare, non deve fare nulla.

## Account locked

mail-locked-subject = Il Suo account è bloccato per i nuovi dispositivi
mail-locked-preheader = Troppe password errate. I dispositivi che usa già continuano a funzionare.
mail-locked-text = Una password errata è stata inserita troppe volte. I dispositivi da cui ha già effettuato l’accesso continuano a funzionare; gli altri non possono accedere finché Lei non sblocca l’account.
mail-locked-action = Sblocca il mio account
mail-locked-after = Lo sblocco non cambia la password. Se qualcuno potrebbe conoscerla, ne imposti una nuova con «Password dimenticata?».

## Reset

mail-reset-subject = Imposti una nuova password
mail-reset-preheader = Il link funziona una sola volta, per 60 minuti.
mail-reset-text = Qualcuno, molto probabilmente Lei, ha chiesto un link per impostare una nuova password.
mail-reset-action = Imposta la password
mail-reset-after = Non era Lei? Allora non faccia nulla: la Sua password resta com’è.

mail-reset-asked-subject = È stato chiesto un link per impostare la Sua password
mail-reset-asked-preheader = È stato inviato all’altro Suo indirizzo. Che cosa fare se non era Lei.
mail-reset-asked-text = Qualcuno ha chiesto un link per impostare una nuova password. Lo abbiamo inviato all’altro indirizzo del Suo account, non a questo.

## Forgotten login

mail-logins-subject = I Suoi identificativi
mail-logins-preheader = Gli account che hanno questo indirizzo come e-mail di recupero.
mail-logins-text = Ha chiesto quali identificativi hanno questo indirizzo come e-mail di recupero:
mail-logins-action = Accedi
mail-logins-after = La richiesta non è Sua? Allora non faccia nulla.

## Password changed

mail-password-changed-subject = La Sua password è stata modificata
mail-password-changed-preheader = Tutte le sessioni del Suo account sono terminate.
mail-password-changed-text = La password del Suo account è stata modificata. Tutte le sue sessioni sono terminate.

## Invitation

# $inviter, $organization: names, shortened if they are long
mail-invitation-subject = { $inviter } La invita a far parte di { $organization }
mail-invitation-preheader = Che cosa potrebbe fare lì, e fino a quando è valido l’invito.
mail-invitation-text = { $inviter } La invita a diventare membro dell’organizzazione { $organization }.
mail-invitation-legal-representative = Come responsabile legale avrebbe tutti i diritti e la responsabilità giuridica dell’organizzazione.
mail-invitation-administrator = Come amministratore avrebbe tutti i diritti tranne uno: i responsabili legali sono nominati dai responsabili legali.
mail-invitation-collaborator = Con diritti limitati vedrebbe e userebbe ciò che è stato scelto per Lei e figurerebbe nella rubrica dell’organizzazione.
mail-invitation-external = Come utente esterno vedrebbe e userebbe ciò che è stato scelto per Lei. Non figurerebbe nella rubrica dell’organizzazione.
mail-invitation-action = Vedi l’invito
mail-invitation-next = Il link da solo non cambia nulla: la pagina Le chiede se accetta o rifiuta. Se accetta, gli amministratori dell’organizzazione vedono il Suo nome, il Suo indirizzo e-mail e se l’autenticazione a due fattori protegge il Suo account, e possono modificare i Suoi diritti. Può lasciare l’organizzazione in qualsiasi momento.
mail-invitation-unexpected = Non se lo aspettava? Allora non faccia nulla: senza la Sua risposta non diventa membro.

# $email: the address that was invited
mail-accepted-subject = { $email } ora fa parte di { $organization }
mail-accepted-text = Il Suo invito è stato accettato. Questa persona ora è membro dell’organizzazione.
mail-declined-subject = { $email } ha rifiutato l’invito a { $organization }
mail-declined-text = Il Suo invito è stato rifiutato. Nessuno è diventato membro per questa via.
mail-answered-preheader = La risposta a un invito che ha inviato.

## Rights changed

mail-rights-subject = I Suoi diritti in { $organization } sono cambiati
mail-rights-role-subject = Il Suo ruolo in { $organization } è cambiato
mail-rights-preheader = Che cosa è diverso ora, e chi lo ha modificato.
mail-rights-text = Ciò che può fare o ricevere in un’organizzazione è stato modificato. Ecco che cosa è diverso:
# $old, $new: roles
mail-rights-role = { $old } → { $new }
mail-rights-accounting-given = Può consultarla e pagare
mail-rights-accounting-taken = Non la vede più
mail-rights-lasting = Nessuno: i Suoi diritti non hanno scadenza
# $name: a product or a kind of products
mail-rights-both = { $name }: può gestire e vedere i dati statistici
mail-rights-technical = { $name }: può gestire
mail-rights-statistics = { $name }: può vedere i dati statistici
mail-rights-none = { $name }: non ha più diritti personali
# $name: a team
mail-rights-team-joined = { $name }: ora ne fa parte e ne ha i diritti
mail-rights-team-left = { $name }: non ne fa più parte e non ne ha più i diritti
mail-rights-on = Li riceve
mail-rights-off = Non li riceve più
mail-rights-after = Qualcosa non è corretto? Si rivolga a un amministratore dell’organizzazione.

## Removed, left

mail-removed-subject = Non è più membro di { $organization }
mail-removed-preheader = Che cosa significa per Lei, e che cosa resta com’è.
mail-removed-text = Non fa più parte di un’organizzazione: un’altra persona l’ha rimossa. Non può più aprirla, né vedere i suoi prodotti e documenti.
mail-removed-stays = Il Suo account e le altre Sue organizzazioni restano come prima.
mail-removed-mistake = È stato un errore? Si rivolga a un amministratore dell’organizzazione: può invitarla di nuovo.

# $member: a name
mail-left-subject = { $member } ha lasciato { $organization }
mail-left-preheader = Questa persona non ha più alcun accesso all’organizzazione.
mail-left-text = Un membro ha lasciato la Sua organizzazione di propria iniziativa. Non vi ha più alcun accesso.
mail-left-after = Le password di prodotti che questa persona conosceva funzionano ancora. Cambi quelle importanti.

## Legal representative

mail-representative-subject = { $member } ora rappresenta { $organization }
mail-representative-text = La Sua organizzazione ha un nuovo responsabile legale: una persona con tutti i diritti e con la responsabilità giuridica dell’organizzazione.
mail-representative-no-longer-subject = { $member } non rappresenta più { $organization }
mail-representative-no-longer-text = Una persona non è più responsabile legale della Sua organizzazione.
mail-representative-preheader = Un cambiamento tra chi rappresenta l’organizzazione, e chi lo ha deciso.
mail-representative-unexpected = Non se lo aspettava? Apra la console come fa di solito e guardi i membri e l’attività dell’organizzazione.

## Two-factor authentication asked for. It holds no link.

mail-two-factor-asked-subject = { $organization }: attivi l’autenticazione a due fattori
mail-two-factor-asked-preheader = Lo chiede una persona che gestisce una delle Sue organizzazioni.
mail-two-factor-asked-text = Un’organizzazione di cui fa parte Le chiede di proteggere meglio il Suo account: con l’autenticazione a due fattori, una password scoperta da qualcuno non basta per entrare.
mail-two-factor-asked-how = Apra la console come fa di solito, acceda, scelga «Gestisci il mio account» e poi «Autenticazione a due fattori».
mail-two-factor-asked-no-link = Questa e-mail non contiene link, affinché nessuno possa imitarla per condurla a una pagina falsa.

## Rights that end

# $day: a date
mail-end-subject = I Suoi diritti in { $organization } terminano il { $day }
mail-end-text = Alcuni diritti che Le sono stati concessi in un’organizzazione valgono fino a un certo giorno, ormai vicino.
mail-end-after = Ne ha bisogno più a lungo? Si rivolga a un amministratore dell’organizzazione.
mail-end-member-subject = { $member }, { $organization }: diritti fino al { $day }
mail-end-member-text = Alcuni diritti concessi a un membro della Sua organizzazione valgono fino a un certo giorno, ormai vicino.
mail-end-member-after = Devono durare più a lungo? Apra la console come fa di solito e modifichi l’ultimo giorno in «Gestione utenti». Altrimenti non deve fare nulla.
mail-end-preheader = L’ultimo giorno in cui valgono, e che cosa fare se è troppo presto.
# $zone: such as Europe/Zurich
mail-end-day = { $day }, fino a mezzanotte ({ $zone })

## Unlocked by an administrator

mail-unlocked-subject = Il Suo account è sbloccato
mail-unlocked-preheader = Lo ha sbloccato un amministratore. La Sua password è la stessa di prima.
mail-unlocked-text = Troppe password errate avevano bloccato il Suo account per i nuovi dispositivi. Un amministratore di un’organizzazione di cui fa parte lo ha sbloccato. La Sua password non è stata modificata.
mail-unlocked-after = Non era Lei a sbagliare la password? Apra la console come fa di solito, imposti una nuova password con «Password dimenticata?» e guardi la Sua attività recente.

## Organization changed

mail-organization-changed-subject = I dati della Sua organizzazione sono stati modificati
mail-organization-changed-preheader = Che cosa è stato modificato, da chi e quando.
mail-organization-changed-text = Alcuni dati di un’organizzazione di cui fa parte sono stati modificati. Ecco com’erano e come sono ora:
mail-organization-changed-after = Qualcosa non è corretto? Un responsabile legale o un amministratore può modificarli di nuovo in «La mia organizzazione». Le fatture esistenti restano come sono.
# $old, $new: what a field said before and says now
mail-change = { $old } → { $new }
mail-change-nothing = (niente)

## Two-factor authentication required

mail-two-factor-required-subject = Ora è richiesta l’autenticazione a due fattori
mail-two-factor-required-preheader = Una delle Sue organizzazioni la richiede d’ora in poi.
mail-two-factor-required-text = Un’organizzazione di cui fa parte richiede d’ora in poi l’autenticazione a due fattori a tutti i suoi membri.
mail-two-factor-required-has = Il Suo account ne dispone. Non deve fare nulla.
mail-two-factor-required-lacks = Il Suo account non ne dispone ancora. Finché non l’avrà attivata, non può fare nulla in questa organizzazione; le altre Sue organizzazioni restano come prima.

## Two-factor authentication no longer required

mail-two-factor-released-subject = L’autenticazione a due fattori non è più richiesta
mail-two-factor-released-preheader = Una delle Sue organizzazioni non la richiede più.
mail-two-factor-released-text = Un’organizzazione che gestisce non richiede più l’autenticazione a due fattori ai suoi membri: chi non ne dispone entra di nuovo con la sola password.
mail-two-factor-released-after = Se non se lo aspettava, ne parli con la persona indicata sopra. Nelle impostazioni dell’organizzazione può essere richiesta di nuovo.

## Organization deleted

mail-closed-subject = Un’organizzazione è stata eliminata
mail-closed-preheader = Che cosa non c’è più, che cosa resta e che cosa fare se è stato un errore.
# $name: the organization
mail-closed-text = L’organizzazione { $name } è stata eliminata. Nessuno può più aprirla.
mail-closed-who = Eliminata da
mail-closed-stays = Il Suo account e le altre Sue organizzazioni restano come prima. I documenti contabili dell’organizzazione eliminata sono conservati per 10 anni, come prescrive la legge.
# $event: a code
mail-closed-not-yours = Non doveva succedere? Contatti subito l’assistenza e indichi l’evento { $event }.

## Orders, payments, invoices, the prepaid account. $organization is cut until a subject holds 60
## characters; it needs room for 8 of it beside an amount such as CHF 12’345.67 and a number of five digits.

mail-fact-order = Ordine
mail-fact-invoice = Fattura
mail-fact-date = Data
mail-fact-billed-to = Indirizzo di fatturazione
mail-fact-amount = Importo
mail-fact-method = Metodo di pagamento
mail-fact-net = Totale IVA esclusa
# $rate: such as 8.1 %
mail-fact-vat = IVA { $rate }
mail-fact-total = Totale da pagare
mail-fact-gross = Totale IVA inclusa
mail-fact-paid-on = Data del pagamento
mail-fact-paid-by = Metodo di pagamento
mail-fact-reserved = Riservato sul conto prepagato
mail-fact-returned = Di nuovo disponibile
mail-fact-balance = Nuovo saldo
mail-fact-transfer = Importo da bonificare
mail-fact-holder = Titolare del conto
mail-fact-iban = IBAN
mail-fact-bic = BIC
mail-fact-reference = Riferimento
mail-fact-pay-by = Da pagare entro il
# $name: the product; $offer: what the catalog calls it; $from, $to: dates; $net: an amount without VAT
mail-order-line = { $name } · { $offer } · { $from } – { $to } · { $net } IVA esclusa
mail-order-line-new = { $name } · { $offer } · { $net } IVA esclusa
# $count: how many
mail-order-more = { $count ->
    [one] Nella pagina dell’ordine c’è { $count } altra riga.
   *[other] Nella pagina dell’ordine ci sono altre { $count } righe.
  }
mail-order-action = Vedi l’ordine
mail-invoice-action = Vedi la fattura
mail-prepaid-action = Vedi il conto prepagato
mail-billing-member = Riceve questa e-mail perché ha attivato i messaggi di fatturazione di questa organizzazione. Può disattivarli nella console, nella Sua pagina dell’organizzazione, in «Messaggi».
mail-billing-contact = Riceve questa e-mail perché questo indirizzo è il contatto per la contabilità dell’organizzazione.
mail-billing-invoices = Riceve questa e-mail perché questo indirizzo è l’«E-mail per le fatture» dell’indirizzo di fatturazione.

# $number: of the order; $amount: with its currency
mail-awaiting-subject = Ordine { $number } da pagare: { $amount }, { $organization }
mail-awaiting-preheader = Che cosa è stato ordinato, a quanto ammonta e come si paga.
mail-awaiting-text = L’ordine { $number } di { $organization } è confermato. I prezzi sono fissi; il pagamento è in attesa.
mail-awaiting-open = Per pagarlo, apra l’ordine.
mail-awaiting-enclosed = La fattura pro forma con la sezione di pagamento (codice QR) è allegata in PDF.
mail-awaiting-over = Nel frattempo l’ordine è stato pagato o annullato: non c’è nulla da fare.
# In these words in spec/5, "Bank transfer".
mail-transfer-exactly = Le spese bancarie sono a Suo carico; paghi esattamente questo importo in questa valuta, con questo riferimento.
mail-transfer-reference = Il riferimento vale solo per questo ordine: un bonifico permanente con un riferimento precedente non lo paga. I dati di pagamento con il codice QR si trovano nella pagina dell’ordine.

mail-received-subject = Pagamento ricevuto: { $amount }, ordine { $number }, { $organization }
mail-received-preheader = Come è stato pagato, e le sue fatture.
mail-received-text = L’ordine { $number } di { $organization } è stato pagato. Grazie.
mail-received-after = Le fatture si trovano nella console, in «Storico fatture».

mail-failed-subject = Pagamento non riuscito: { $amount }, ord. { $number }, { $organization }
mail-failed-top-up-subject = Ricarica non riuscita: { $amount }, { $organization }
mail-failed-preheader = Nessun addebito. Che cosa è successo e come riprovare.
mail-failed-text = Il pagamento dell’ordine { $number } di { $organization } non è andato a buon fine. Non è stato addebitato nulla.
mail-failed-top-up-text = La ricarica del conto prepagato di { $organization } non è andata a buon fine. Non è stato addebitato nulla.
mail-failed-declined = La banca o il fornitore di servizi di pagamento ha rifiutato il pagamento.
mail-failed-abandoned = Il pagamento è stato abbandonato prima della fine.
mail-failed-unknown = Il fornitore di servizi di pagamento non ha potuto eseguire il pagamento.
mail-failed-returned = La parte riservata sul conto prepagato è di nuovo disponibile.
mail-failed-again = Per riprovare, apra l’ordine e lo paghi lì, con lo stesso metodo o con un altro.
mail-failed-top-up-again = Per riprovare, apra il conto prepagato e lo ricarichi lì, con lo stesso metodo o con un altro.

# $number: of the invoice, such as 2026-000123
mail-invoice-subject = Fattura { $number }: { $amount }, { $organization }
mail-invoice-preheader = È pagata. Il documento si trova nella console.
mail-invoice-text = La fattura { $number } è stata emessa per { $organization }. È pagata: non deve fare nulla.
mail-invoice-after = Il documento (PDF) si scarica nella pagina della fattura. Non è allegato, affinché lo veda solo chi ne ha il diritto.
mail-invoice-enclosed-preheader = È pagata ed è allegata in PDF.
mail-invoice-enclosed = La fattura è allegata in PDF.

mail-topped-up-subject = Ricarica ricevuta: { $amount }, { $organization }
mail-topped-up-preheader = La Sua ricevuta e il nuovo saldo del conto prepagato.
mail-topped-up-text = La Sua ricarica è arrivata sul conto prepagato. Questa e-mail è la Sua ricevuta.
mail-topped-up-after = Una ricarica non è un ordine: non dà luogo a una fattura. Ciò che si paga con il conto prepagato ha le proprie fatture.

mail-cancelled-subject = Ordine { $number } annullato: { $organization }
mail-cancelled-preheader = Perché è stato annullato e che cosa ne è del denaro.
mail-cancelled-member = L’ordine { $number } di { $organization } è stato annullato da un membro.
mail-cancelled-time = L’ordine { $number } di { $organization } è stato annullato perché non è stato pagato in tempo.
mail-cancelled-gone = L’ordine { $number } di { $organization } è stato annullato: uno dei suoi prodotti non può più essere rinnovato come ordinato.
mail-cancelled-returned = La somma riservata per l’ordine sul conto prepagato è di nuovo disponibile. Non è stato addebitato nient’altro.
mail-cancelled-nothing = Non è stato addebitato nulla.
mail-cancelled-arrived = Il denaro ricevuto è stato accreditato sul conto prepagato.
mail-cancelled-after = Il denaro è già stato inviato? Non è perso: quando arriva, viene accreditato sul conto prepagato.

mail-unmatched-subject = Sul Suo conto prepagato: { $amount }, { $organization }
mail-unmatched-preheader = È arrivato del denaro che nessun ordine attendeva. È a Sua disposizione.
mail-unmatched-cancelled = È arrivato del denaro per l’ordine { $number } di { $organization }, che era stato annullato. È stato accreditato sul conto prepagato.
mail-unmatched-paid = È arrivato del denaro per l’ordine { $number } di { $organization }, che era già pagato. È stato accreditato sul conto prepagato.
mail-unmatched-amount = È arrivato del denaro per l’ordine { $number } di { $organization }, che attende un altro importo o un’altra valuta. È stato accreditato sul conto prepagato e l’ordine è ancora in attesa di pagamento.
mail-unmatched-after = Può usarlo per pagare degli ordini.

## Test

mail-test-subject = E-mail di prova
mail-test-preheader = Tutto a posto: l’invio di e-mail funziona.
mail-test-text = Questa è una prova. Se riesce a leggerla, l’invio di e-mail funziona.
