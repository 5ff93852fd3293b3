# Signing up, signing in, the links in e-mails, forgotten password and login, preferences.

identity-email = E-mail
identity-password = Password
identity-first-name = Nome
identity-last-name = Cognome

## Sign in

identity-sign-in-title = Accedi
identity-sign-in-button = Accedi
identity-sign-in-link = Accedi
identity-stay-signed-in = Mantieni l’accesso
identity-forgot-password-link = Password dimenticata?
identity-forgot-login-link = Identificativo dimenticato?
identity-create-account-link = Crea un account
identity-sign-in-lock-note = Dopo diverse password errate, l’account si blocca per i nuovi dispositivi. Il titolare riceve un’e-mail con un link per sbloccarlo.

## Sign up

identity-sign-up-title = Crea un account
identity-sign-up-lead = Un unico identificativo per tutte le Sue organizzazioni e i loro prodotti.
identity-sign-up-email-hint = Inviamo un link di conferma a questo indirizzo, con cui poi accederà.
# $n: the least number of characters
identity-password-rule = Almeno { $n ->
    [one] { $n } carattere
   *[other] { $n } caratteri
  }. Tre o quattro parole fanno una buona password.
identity-kind = Tipo di organizzazione
identity-kind-individual = Privato
identity-kind-company = Azienda
identity-kind-association = Associazione
identity-kind-public-body = Ente pubblico
identity-company-name = Nome dell’azienda
identity-vat-number = Numero IVA
identity-terms-accept = Accetto le condizioni generali
identity-terms-read = Leggi le condizioni generali (si apre in una nuova scheda)
identity-create-account-button = Crea un account
identity-have-account = Ha già un account?

## Confirm an e-mail address (behind the link)

identity-verify-email-title = Confermi il Suo indirizzo
# $email: the address that was typed at sign-up
identity-verify-email-lead = Manca un solo passo: confermi che { $email } è Suo.
identity-verify-email-password-hint = Ha aperto il link in un altro browser. Inserisca la password che ha scelto alla registrazione.
identity-verify-email-button = Conferma il mio indirizzo

## The password again, before something sensitive

identity-confirm-title = Confermi che è Lei
identity-confirm-lead = Ciò che sta per fare è protetto: inserisca di nuovo la Sua password.
identity-cancel = Annulla

## Forgotten password

identity-forgot-password-title = Password dimenticata?
identity-forgot-password-lead = Inserisca la Sua e-mail di accesso. Le inviamo un link che funziona una sola volta, per 60 minuti.
identity-forgot-password-way = Dove può leggere le e-mail?
identity-forgot-password-way-recovery = Invia il link alla mia e-mail di recupero
identity-forgot-password-way-login = Invia il link alla mia e-mail di accesso
identity-forgot-password-way-neither = Non ho accesso a nessuna delle due
identity-continue = Continua
identity-back-to-sign-in = Torna all’accesso

## Forgotten login

identity-forgot-login-title = Identificativo dimenticato?
identity-forgot-login-lead = Inserisca la Sua e-mail di recupero: è lì che inviamo l’elenco dei Suoi identificativi.
identity-recovery-email = E-mail di recupero
identity-send = Invia

## A new password (behind the link)

identity-reset-password-title = Imposti una nuova password
identity-new-password = Nuova password
identity-reset-password-button = Imposta la password
identity-reset-password-note = Quando la password è impostata, tutte le Sue altre sessioni terminano.

## Unlock (behind the link)

identity-unlock-title = Sblocchi il Suo account
identity-unlock-lead = Qualcuno ha inserito più volte una password errata: per ora nessun nuovo dispositivo può accedere.
identity-unlock-button = Sblocca il mio account
identity-unlock-note = La password resta la stessa. Se non era Lei a provare, ne scelga una nuova dopo l’accesso.

## Terms

identity-terms-title = Condizioni generali

## Preferences

identity-preferences-title = Preferenze
identity-preferences-lead = La seguono in ogni organizzazione.
identity-language = Lingua
identity-time-zone = Fuso orario
identity-theme = Tema
identity-theme-system = Come il mio dispositivo
identity-theme-light = Chiaro
identity-theme-dark = Scuro
identity-preferences-security = Blocco dell’accesso
identity-lock-after = Tentativi prima del blocco
identity-lock-after-hint = Dopo questo numero di password errate (da 3 a 20), il Suo account si blocca per i dispositivi che non conosce. Quelli che usa già continuano a funzionare.
identity-alerts = Avvisi via e-mail
identity-alert-sign-in = Accesso
identity-alert-sign-in-every = Ogni accesso
identity-alert-sign-in-new-location = Solo da un nuovo luogo
identity-alert-sign-in-new-location-hint = Un browser o una rete da cui non ha effettuato l’accesso negli ultimi 90 giorni.
identity-alert-wrong-password = Password errata
identity-alert-wrong-password-hint = La prima viene segnalata subito, le successive sono raccolte ogni ora.
identity-save = Salva

## What a form of this area may say

identity-first-name-missing = Inserisca il Suo nome
identity-last-name-missing = Inserisca il Suo cognome
identity-name-unfit = Inserisca un nome di al massimo 128 caratteri, senza caratteri di controllo
identity-email-unfit = Inserisca un indirizzo e-mail, per esempio nome@example.com
identity-terms-not-accepted = Accetti le condizioni generali per creare un account
identity-choice-missing = Scelga una delle opzioni
identity-not-correct = L’e-mail o la password non è corretta
identity-password-not-correct = Questa non è la password che ha scelto alla registrazione
identity-password-wrong = Questa non è la password del Suo account
identity-out-of-range = Inserisca un numero da 3 a 20
# $time: the time of day from which it works again
identity-too-soon = Troppi tentativi. Potrà riprovare alle { $time }.

## What a new password may be told

# $least: the least number of characters
identity-password-too-short = Scelga una password di almeno { $least ->
    [one] { $least } carattere
   *[other] { $least } caratteri
  }
# $most: the most characters
identity-password-too-long = Scelga una password di al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  }
identity-password-listed = Scelga un’altra password: questa è in un elenco di password non ammesse qui
identity-password-from-names = Scelga una password che non sia ricavata dal Suo nome, dal Suo indirizzo, dalla Sua organizzazione o dal nostro prodotto
identity-password-keyboard = Scelga un’altra password: le file di tasti si indovinano presto
identity-password-repeats = Scelga un’altra password: ripetizioni e sequenze si indovinano presto
identity-password-dates = Scelga un’altra password: anni e date si indovinano presto
identity-password-common = Scelga un’altra password: questa si indovina presto. Tre o quattro parole senza legame tra loro ne fanno una buona
identity-password-good = Questa è una buona password.
identity-password-add-a-word = È sufficiente. Una o due parole in più la renderebbero migliore.

## What happens next

identity-sign-up-sent-title = Controlli la Sua e-mail
identity-sign-up-sent-text = Abbiamo inviato un’e-mail all’indirizzo che ha inserito. Apra il link che contiene entro 24 ore per confermare l’indirizzo: solo allora il Suo account esisterà.
identity-sign-up-sent-again = Ancora niente dopo qualche minuto? Guardi tra la posta indesiderata oppure ripeta la registrazione: vale il link più recente.
identity-forgot-password-sent-title = Controlli la posta: il link
identity-forgot-password-sent-text = Se esiste un account con questo indirizzo, abbiamo inviato un link. Funziona una sola volta, per 60 minuti.
identity-forgot-sent-again = Ancora niente dopo qualche minuto? Guardi tra la posta indesiderata e controlli che l’indirizzo non contenga errori di battitura.
identity-forgot-password-support-title = Contatti l’assistenza
identity-forgot-password-support-text = Se non ha accesso a nessuno dei Suoi indirizzi, una persona deve verificare chi è Lei. Scriva all’assistenza e indichi la Sua organizzazione; non invii mai una password.
identity-forgot-login-sent-title = Controlli la posta: i Suoi identificativi
identity-forgot-login-sent-text = Se questa è l’e-mail di recupero di un account, abbiamo inviato lì l’elenco degli identificativi corrispondenti.
identity-address-confirmed = Il Suo indirizzo è confermato. Le diamo il benvenuto!
identity-signed-out = Disconnessione effettuata.
identity-password-set = La Sua password è impostata. La usi per accedere.
identity-unlocked = Il Suo account è sbloccato. Può accedere.
identity-preferences-saved = Le Sue preferenze sono salvate.

## The terms

# $provider: who runs the console
identity-terms-account-heading = Il Suo account
identity-terms-account-text = Un account appartiene a una sola persona. Lei tiene la password per sé e avvisa { $provider } se qualcun altro potrebbe conoscerla.
identity-terms-organization-heading = Le Sue organizzazioni
identity-terms-organization-text = Un responsabile legale rappresenta giuridicamente l’organizzazione, decide chi può fare che cosa al suo interno e risponde di ciò che viene ordinato in suo nome.
identity-terms-data-heading = I Suoi dati
identity-terms-data-text = { $provider } conserva ciò che serve al servizio: il Suo nome, il Suo indirizzo, i Suoi accessi e ciò che fa qui. Le fatture sono conservate per il tempo richiesto dalla legge.
identity-terms-end-heading = Fine del rapporto
identity-terms-end-text = Può andarsene in qualsiasi momento. I prodotti ordinati restano attivi fino alla scadenza, a meno che Lei non li disdica.
