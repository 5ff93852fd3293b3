# Who did what.

activity-recent = Letzte Aktivitäten
activity-recent-none = Noch ist nichts geschehen. Was Sie und andere hier tun, steht in dieser Liste, das Neueste zuerst.

## What happened

activity-signed-up = Konto eröffnet
activity-signed-in = Angemeldet
activity-sign-in-failed = Falsches Passwort eingegeben
activity-signed-out = Abgemeldet
activity-account-locked = Konto für neue Geräte gesperrt
activity-account-unlocked = Konto entsperrt
activity-reset-asked = Link zum Festlegen des Passworts gesendet
activity-logins-asked = Liste der Logins gesendet
activity-password-changed = Passwort geändert
activity-preferences-changed = Einstellungen geändert
activity-organization-created = Organisation erstellt
activity-member-joined = Mitglied beigetreten
