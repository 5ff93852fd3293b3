# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Bonjour { $name },
mail-greeting-plain = Bonjour,
mail-footer-never = Nous ne demandons jamais votre mot de passe ni aucun code par e-mail.
# $host: the host of the console
mail-footer-doubt = Un doute sur l’origine de cet e-mail ? N’utilisez aucun lien : saisissez vous-même { $host } dans votre navigateur.
# $event: a code such as AC-7F3K9QX; $time: date and time
mail-footer-event = Événement { $event } · { $time }
mail-footer-sent-to = Envoyé à { $address }

## Facts in a list

mail-fact-when = Date
mail-fact-device = Appareil
mail-fact-network = Adresse réseau
mail-fact-account = Compte
mail-fact-event = Événement
mail-fact-login = Identifiant
mail-fact-valid = Lien valable jusqu’au
mail-unknown = non identifiable

## Security alerts: what to do. They hold no link.

mail-alert-yours = C’était vous ? Alors il n’y a rien à faire.
# $event: a code
mail-alert-not-yours = Ce n’était pas vous ? Ouvrez la console comme d’habitude, définissez un nouveau mot de passe avec « Mot de passe oublié ? » et cherchez l’événement { $event } dans votre activité récente.

## Verify address

mail-verify-subject = Confirmez votre adresse
mail-verify-preheader = Plus qu’une étape, et votre compte existe.
mail-verify-text = Quelqu’un, très probablement vous, s’est inscrit avec cette adresse. Confirmez qu’elle est bien à vous.
mail-verify-action = Confirmer mon adresse
mail-verify-after = Ce n’était pas vous ? Alors ne faites rien : sans confirmation, aucun compte n’est créé.

## Account exists already

mail-exists-subject = Vous avez déjà un compte
mail-exists-preheader = Quelqu’un s’est inscrit avec votre adresse. Rien n’a été modifié.
mail-exists-text = Quelqu’un, peut-être vous, a voulu ouvrir un compte avec votre adresse. Vous en avez déjà un, et rien n’y a été modifié.
mail-exists-next = Pour y accéder, ouvrez la console comme d’habitude et connectez-vous. Si vous ne vous souvenez plus du mot de passe, choisissez « Mot de passe oublié ? » sur la page de connexion.

## Sign-in

# $device: such as Firefox, Linux
mail-signed-in-new-subject = Nouvelle connexion à votre compte : { $device }
mail-signed-in-subject = Connexion à votre compte : { $device }
mail-signed-in-preheader = Quand et où c’était, et que faire si ce n’était pas vous.
mail-signed-in-new-text = Quelqu’un s’est connecté à votre compte depuis un appareil ou un réseau que nous n’avions pas vu ces 90 derniers jours.
mail-signed-in-text = Quelqu’un s’est connecté à votre compte. Vous avez demandé une alerte à chaque connexion.

## Wrong password

mail-wrong-subject = Mot de passe erroné saisi pour votre compte
mail-wrong-preheader = Personne n’a pu entrer. Ce que cela peut signifier, et que faire.
# $count: how often
mail-wrong-text = { $count ->
    [one] Quelqu’un a saisi un mot de passe erroné pour votre compte.
   *[other] Quelqu’un a saisi { $count } fois un mot de passe erroné pour votre compte. Voici la dernière tentative :
  }
mail-wrong-next = Si c’est vous qui avez fait une faute de frappe, il n’y a rien à faire.

## Account locked

mail-locked-subject = Votre compte est verrouillé pour les nouveaux appareils
mail-locked-preheader = Trop de mots de passe erronés. Vos appareils habituels fonctionnent toujours.
mail-locked-text = Un mot de passe erroné a été saisi trop souvent. Les appareils que vous avez déjà utilisés pour vous connecter continuent de fonctionner ; les autres ne peuvent pas se connecter tant que vous n’avez pas déverrouillé le compte.
mail-locked-action = Déverrouiller mon compte
mail-locked-after = Le déverrouillage ne change pas votre mot de passe. Si quelqu’un peut le connaître, définissez-en un nouveau avec « Mot de passe oublié ? ».

## Reset

mail-reset-subject = Définissez un nouveau mot de passe
mail-reset-preheader = Le lien fonctionne une seule fois, pendant 60 minutes.
mail-reset-text = Quelqu’un, très probablement vous, a demandé un lien pour définir un nouveau mot de passe.
mail-reset-action = Définir le mot de passe
mail-reset-after = Ce n’était pas vous ? Alors ne faites rien : votre mot de passe reste le même.

mail-reset-asked-subject = Un lien pour définir votre mot de passe a été demandé
mail-reset-asked-preheader = Il a été envoyé à votre autre adresse. Que faire si ce n’était pas vous.
mail-reset-asked-text = Quelqu’un a demandé un lien pour définir un nouveau mot de passe. Nous l’avons envoyé à l’autre adresse de votre compte, pas à celle-ci.

## Forgotten login

mail-logins-subject = Vos identifiants
mail-logins-preheader = Les comptes dont cette adresse est l’e-mail de récupération.
mail-logins-text = Vous avez demandé quels identifiants ont cette adresse comme e-mail de récupération :
mail-logins-action = Se connecter
mail-logins-after = Cette demande ne vient pas de vous ? Alors ne faites rien.

## Password changed

mail-password-changed-subject = Votre mot de passe a été modifié
mail-password-changed-preheader = Toutes les sessions de votre compte ont pris fin.
mail-password-changed-text = Le mot de passe de votre compte a été modifié. Toutes ses sessions ont pris fin.

## Test

mail-test-subject = E-mail de test
mail-test-preheader = Tout va bien : l’envoi d’e-mails fonctionne.
mail-test-text = Ceci est un test. Si vous pouvez le lire, l’envoi d’e-mails fonctionne.
