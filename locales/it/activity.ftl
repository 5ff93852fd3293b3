# Who did what.

activity-recent = Attività recente
activity-recent-none = Non è ancora successo nulla. Le attività Sue e degli altri appariranno in questo elenco, dalla più recente.

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
