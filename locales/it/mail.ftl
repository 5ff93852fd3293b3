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

## Test

mail-test-subject = E-mail di prova
mail-test-preheader = Tutto a posto: l’invio di e-mail funziona.
mail-test-text = Questa è una prova. Se riesce a leggerla, l’invio di e-mail funziona.
