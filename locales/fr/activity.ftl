# Who did what.

activity-recent = Activité récente
activity-recent-none = Rien ne s’est encore passé. Ce que vous et d’autres faites ici apparaîtra dans cette liste, du plus récent au plus ancien.

## What happened

activity-signed-up = Compte ouvert
activity-signed-in = Connexion
activity-sign-in-failed = Mot de passe erroné saisi
activity-signed-out = Déconnexion
activity-account-locked = Compte verrouillé pour les nouveaux appareils
activity-account-unlocked = Compte déverrouillé
activity-reset-asked = Lien pour définir le mot de passe envoyé
activity-logins-asked = Liste des identifiants envoyée
activity-password-changed = Mot de passe modifié
activity-preferences-changed = Préférences modifiées
activity-organization-created = Organisation créée
activity-member-joined = Nouveau membre
