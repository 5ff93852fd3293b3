# Signing up, signing in, the links in e-mails, forgotten password and login, preferences.

identity-email = E-mail
identity-password = Mot de passe
identity-first-name = Prénom
identity-last-name = Nom

## Sign in

identity-sign-in-title = Se connecter
identity-sign-in-button = Se connecter
identity-sign-in-link = Se connecter
identity-stay-signed-in = Rester connecté
identity-forgot-password-link = Mot de passe oublié ?
identity-forgot-login-link = Identifiant oublié ?
identity-create-account-link = Créer un compte
identity-sign-in-lock-note = Après plusieurs mots de passe erronés, le compte se verrouille pour les nouveaux appareils. Son titulaire reçoit un e-mail avec un lien pour le déverrouiller.

## Sign up

identity-sign-up-title = Créer un compte
identity-sign-up-lead = Un seul identifiant pour toutes vos organisations et leurs produits.
identity-sign-up-email-hint = Nous y envoyons un lien pour confirmer l’adresse. Elle vous servira ensuite à vous connecter.
# $n: the least number of characters
identity-password-rule = Au moins { $n ->
    [one] { $n } caractère
   *[other] { $n } caractères
  }. Trois ou quatre mots font un bon mot de passe.
identity-kind = Type d’organisation
identity-kind-individual = Particulier
identity-kind-company = Entreprise
identity-kind-association = Association
identity-kind-public-body = Organisme public
identity-company-name = Nom de l’entreprise
identity-vat-number = Numéro de TVA
identity-terms-accept = J’accepte les conditions générales
identity-terms-read = Lire les conditions générales (s’ouvre dans un nouvel onglet)
identity-create-account-button = Créer un compte
identity-have-account = Vous avez déjà un compte ?

## Confirm an e-mail address (behind the link)

identity-verify-email-title = Confirmez votre adresse
# $email: the address that was typed at sign-up
identity-verify-email-lead = Plus qu’une étape : confirmez que { $email } est bien à vous.
identity-verify-email-password-hint = Vous avez ouvert le lien dans un autre navigateur. Saisissez le mot de passe que vous avez choisi à l’inscription.
identity-verify-email-button = Confirmer mon adresse

## The password again, before something sensitive

identity-confirm-title = Confirmez que c’est bien vous
identity-confirm-lead = Ce que vous allez faire est protégé : saisissez de nouveau votre mot de passe.
identity-cancel = Annuler

## Forgotten password

identity-forgot-password-title = Mot de passe oublié ?
identity-forgot-password-lead = Saisissez votre e-mail de connexion. Nous vous envoyons un lien qui fonctionne une seule fois, pendant 60 minutes.
identity-forgot-password-way = Où pouvez-vous lire vos e-mails ?
identity-forgot-password-way-recovery = Envoyer le lien à mon e-mail de récupération
identity-forgot-password-way-login = Envoyer le lien à mon e-mail de connexion
identity-forgot-password-way-neither = Je n’ai accès à aucun des deux
identity-continue = Continuer
identity-back-to-sign-in = Retour à la connexion

## Forgotten login

identity-forgot-login-title = Identifiant oublié ?
identity-forgot-login-lead = Saisissez votre e-mail de récupération. Nous y envoyons la liste de vos identifiants.
identity-recovery-email = E-mail de récupération
identity-send = Envoyer

## A new password (behind the link)

identity-reset-password-title = Définir un nouveau mot de passe
identity-new-password = Nouveau mot de passe
identity-reset-password-button = Définir le mot de passe
identity-reset-password-note = Dès que le mot de passe est défini, toutes vos autres sessions prennent fin.

## Unlock (behind the link)

identity-unlock-title = Déverrouillez votre compte
identity-unlock-lead = Quelqu’un a saisi plusieurs fois un mot de passe erroné : pour l’instant, aucun nouvel appareil ne peut se connecter.
identity-unlock-button = Déverrouiller mon compte
identity-unlock-note = Votre mot de passe reste le même. Si ces essais ne viennent pas de vous, choisissez-en un nouveau après votre connexion.

## Terms

identity-terms-title = Conditions générales

## Preferences

identity-preferences-title = Préférences
identity-preferences-lead = Elles vous suivent dans toutes vos organisations.
identity-language = Langue
identity-time-zone = Fuseau horaire
identity-theme = Thème
identity-theme-system = Comme mon appareil
identity-theme-light = Clair
identity-theme-dark = Sombre
identity-preferences-security = Verrouillage de la connexion
identity-lock-after = Tentatives avant verrouillage
identity-lock-after-hint = Après ce nombre de mots de passe erronés (de 3 à 20), votre compte se verrouille pour les appareils qu’il ne connaît pas. Ceux que vous utilisez déjà continuent de fonctionner.
identity-alerts = Alertes par e-mail
identity-alert-sign-in = Connexion
identity-alert-sign-in-every = Chaque connexion
identity-alert-sign-in-new-location = Seulement depuis un nouveau lieu
identity-alert-sign-in-new-location-hint = Un navigateur ou un réseau que vous n’avez pas utilisé pour vous connecter ces 90 derniers jours.
identity-alert-wrong-password = Mot de passe erroné
identity-alert-wrong-password-hint = Le premier est signalé tout de suite, les suivants sont regroupés toutes les heures.
identity-save = Enregistrer

## What a form of this area may say

identity-first-name-missing = Saisissez votre prénom
identity-last-name-missing = Saisissez votre nom
identity-name-unfit = Saisissez un nom d’au plus 128 caractères, sans caractères de contrôle
identity-email-unfit = Saisissez une adresse e-mail, par exemple nom@example.com
identity-terms-not-accepted = Acceptez les conditions générales pour créer un compte
identity-choice-missing = Choisissez l’une des options
identity-not-correct = L’e-mail ou le mot de passe est incorrect
identity-password-not-correct = Ce mot de passe n’est pas celui que vous avez choisi à l’inscription
identity-password-wrong = Ce n’est pas le mot de passe de votre compte
identity-out-of-range = Saisissez un nombre de 3 à 20
# $time: the time of day from which it works again
identity-too-soon = Trop de tentatives. Vous pourrez réessayer à { $time }.

## What a new password may be told

# $least: the least number of characters
identity-password-too-short = Choisissez un mot de passe d’au moins { $least ->
    [one] { $least } caractère
   *[other] { $least } caractères
  }
# $most: the most characters
identity-password-too-long = Choisissez un mot de passe d’au plus { $most ->
    [one] { $most } caractère
   *[other] { $most } caractères
  }
identity-password-listed = Choisissez un autre mot de passe : celui-ci figure sur une liste de mots de passe interdits ici
identity-password-from-names = Choisissez un mot de passe qui n’est pas tiré de votre nom, de votre adresse, de votre organisation ou de notre produit
identity-password-keyboard = Choisissez un autre mot de passe : les rangées de touches se devinent vite
identity-password-repeats = Choisissez un autre mot de passe : les répétitions et les suites se devinent vite
identity-password-dates = Choisissez un autre mot de passe : les années et les dates se devinent vite
identity-password-common = Choisissez un autre mot de passe : celui-ci se devine vite. Trois ou quatre mots sans rapport entre eux en font un bon
identity-password-good = C’est un bon mot de passe.
identity-password-add-a-word = C’est suffisant. Un mot ou deux de plus le rendraient meilleur.

## What happens next

identity-sign-up-sent-title = Consultez vos e-mails
identity-sign-up-sent-text = Nous avons envoyé un e-mail à l’adresse que vous avez saisie. Ouvrez le lien qu’il contient dans les 24 heures pour confirmer l’adresse : votre compte n’existera qu’à ce moment-là.
identity-sign-up-sent-again = Toujours rien après quelques minutes ? Regardez dans les courriers indésirables ou recommencez l’inscription : c’est le lien le plus récent qui compte.
identity-forgot-password-sent-title = Consultez vos e-mails : le lien
identity-forgot-password-sent-text = Si un compte existe pour cette adresse, nous avons envoyé un lien. Il fonctionne une seule fois, pendant 60 minutes.
identity-forgot-sent-again = Toujours rien après quelques minutes ? Regardez dans les courriers indésirables et vérifiez que l’adresse ne contient pas de faute de frappe.
identity-forgot-password-support-title = Contactez le support
identity-forgot-password-support-text = Si vous n’avez accès à aucune de vos adresses, une personne doit vérifier qui vous êtes. Écrivez au support et indiquez votre organisation ; n’envoyez jamais de mot de passe.
identity-forgot-login-sent-title = Consultez vos e-mails : vos identifiants
identity-forgot-login-sent-text = Si cette adresse est l’e-mail de récupération d’un compte, nous y avons envoyé la liste des identifiants correspondants.
identity-address-confirmed = Votre adresse est confirmée. Bienvenue !
identity-signed-out = Déconnexion effectuée.
identity-password-set = Votre mot de passe est défini. Utilisez-le pour vous connecter.
identity-unlocked = Votre compte est déverrouillé. Vous pouvez vous connecter.
identity-preferences-saved = Vos préférences sont enregistrées.

## The terms

# $provider: who runs the console
identity-terms-account-heading = Votre compte
identity-terms-account-text = Un compte appartient à une seule personne. Vous gardez votre mot de passe pour vous et vous prévenez { $provider } si quelqu’un d’autre peut le connaître.
identity-terms-organization-heading = Vos organisations
identity-terms-organization-text = Un responsable légal représente l’organisation en droit, décide qui peut y faire quoi et répond de ce qui est commandé au nom de celle-ci.
identity-terms-data-heading = Vos données
identity-terms-data-text = { $provider } conserve ce dont le service a besoin : votre nom, votre adresse, vos connexions et ce que vous faites ici. Les factures sont conservées aussi longtemps que la loi l’exige.
identity-terms-end-heading = Votre départ
identity-terms-end-text = Vous pouvez partir à tout moment. Les produits commandés courent jusqu’à leur échéance, sauf si vous les résiliez.
