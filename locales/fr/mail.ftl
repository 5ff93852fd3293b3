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
mail-fact-organization = Organisation
mail-fact-by = Par
mail-fact-invited-by = Invitation de la part de
mail-fact-invited = Adresse invitée
mail-fact-member = Membre
mail-fact-role = Rôle
mail-fact-accounting = Comptabilité
mail-fact-last-day = Dernier jour
mail-fact-product = Produit
mail-fact-kind = Tous les produits d’un type
mail-fact-team = Équipe
mail-fact-billing-messages = Messages de facturation
mail-fact-product-messages = Messages sur les produits
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

## Invitation

# $inviter, $organization: names, shortened if they are long
mail-invitation-subject = { $inviter } vous invite à rejoindre { $organization }
mail-invitation-preheader = Ce que vous pourriez y faire, et jusqu’à quand l’invitation est valable.
mail-invitation-text = { $inviter } vous invite à devenir membre de l’organisation { $organization }.
mail-invitation-legal-representative = En tant que responsable légal, vous auriez tous les droits, ainsi que la responsabilité juridique de l’organisation.
mail-invitation-administrator = En tant qu’administrateur, vous auriez tous les droits sauf un : les responsables légaux sont nommés par les responsables légaux.
mail-invitation-collaborator = Avec des droits restreints, vous verriez et utiliseriez ce qui a été choisi pour vous, et vous figureriez dans l’annuaire de l’organisation.
mail-invitation-external = En tant qu’utilisateur externe, vous verriez et utiliseriez ce qui a été choisi pour vous. Vous ne figureriez pas dans l’annuaire de l’organisation.
mail-invitation-action = Voir l’invitation
mail-invitation-next = À lui seul, le lien ne change rien : la page vous demande si vous acceptez ou déclinez. Si vous acceptez, les administrateurs de l’organisation voient votre nom, votre adresse e-mail et si l’authentification à deux facteurs protège votre compte, et ils peuvent modifier vos droits. Vous pouvez quitter l’organisation à tout moment.
mail-invitation-unexpected = Vous ne vous y attendiez pas ? Alors ne faites rien : sans votre réponse, vous ne devenez pas membre.

# $email: the address that was invited
mail-accepted-subject = { $email } a rejoint { $organization }
mail-accepted-text = Votre invitation a été acceptée. Cette personne est désormais membre de l’organisation.
mail-declined-subject = { $email } a refusé de rejoindre { $organization }
mail-declined-text = Votre invitation a été déclinée. Personne n’est devenu membre par ce biais.
mail-answered-preheader = La réponse à une invitation que vous avez envoyée.

## Rights changed

mail-rights-subject = Vos droits dans { $organization } ont été modifiés
mail-rights-role-subject = Votre rôle dans { $organization } a été modifié
mail-rights-preheader = Ce qui est différent maintenant, et qui l’a modifié.
mail-rights-text = Ce que vous pouvez faire ou recevoir dans une organisation a été modifié. Voici ce qui est différent :
# $old, $new: roles
mail-rights-role = { $old } → { $new }
mail-rights-accounting-given = Vous pouvez la consulter et payer
mail-rights-accounting-taken = Vous ne la voyez plus
mail-rights-lasting = Aucun : vos droits n’ont pas d’échéance
# $name: a product or a kind of products
mail-rights-both = { $name } : vous pouvez gérer et voir les chiffres
mail-rights-technical = { $name } : vous pouvez gérer
mail-rights-statistics = { $name } : vous pouvez voir les chiffres
mail-rights-none = { $name } : vous n’avez plus de droits personnels
# $name: a team
mail-rights-team-joined = { $name } : vous en faites maintenant partie et avez ses droits
mail-rights-team-left = { $name } : vous n’en faites plus partie et n’avez plus ses droits
mail-rights-on = Vous les recevez
mail-rights-off = Vous ne les recevez plus
mail-rights-after = Quelque chose n’est pas juste ? Adressez-vous à un administrateur de l’organisation.

## Removed, left

mail-removed-subject = { $organization } : vous n’êtes plus membre
mail-removed-preheader = Ce que cela signifie pour vous, et ce qui ne change pas.
mail-removed-text = Vous avez été retiré d’une organisation. Vous ne pouvez plus l’ouvrir, ni ses produits et documents.
mail-removed-stays = Votre compte et vos autres organisations ne changent pas.
mail-removed-mistake = Était-ce une erreur ? Adressez-vous à un administrateur de l’organisation : il peut vous inviter de nouveau.

# $member: a name
mail-left-subject = { $member } a quitté { $organization }
mail-left-preheader = Cette personne n’a plus aucun accès à l’organisation.
mail-left-text = Un membre a quitté votre organisation de son propre chef. Il n’y a plus aucun accès.
mail-left-after = Les mots de passe de produits que cette personne connaissait fonctionnent toujours. Changez ceux qui sont importants.

## Legal representative

mail-representative-subject = { $member } représente désormais { $organization }
mail-representative-text = Votre organisation a un nouveau responsable légal : une personne qui a tous les droits, ainsi que la responsabilité juridique de l’organisation.
mail-representative-no-longer-subject = { $member } ne représente plus { $organization }
mail-representative-no-longer-text = Une personne n’est plus responsable légal de votre organisation.
mail-representative-preheader = Un changement parmi ceux qui représentent l’organisation, et qui l’a décidé.
mail-representative-unexpected = Vous ne vous y attendiez pas ? Ouvrez la console comme d’habitude et regardez les membres et l’activité de l’organisation.

## Two-factor authentication asked for. It holds no link.

mail-two-factor-asked-subject = { $organization } : activez l’authentification à deux facteurs
mail-two-factor-asked-preheader = La demande vient d’une personne qui gère l’une de vos organisations.
mail-two-factor-asked-text = Une organisation dont vous faites partie vous demande de mieux protéger votre compte : avec l’authentification à deux facteurs, un mot de passe découvert par quelqu’un ne suffit pas pour entrer.
mail-two-factor-asked-how = Ouvrez la console comme d’habitude, connectez-vous, choisissez « Gérer mon compte » puis « Authentification à deux facteurs ».
mail-two-factor-asked-no-link = Cet e-mail ne contient aucun lien, afin que personne ne puisse l’imiter pour vous conduire vers une fausse page.

## Rights that end

# $day: a date
mail-end-subject = Vos droits dans { $organization } : fin le { $day }
mail-end-text = Des droits qui vous ont été donnés dans une organisation sont valables jusqu’à un certain jour, et ce jour est proche.
mail-end-after = Vous en avez besoin plus longtemps ? Adressez-vous à un administrateur de l’organisation.
mail-end-member-subject = { $member }, { $organization } : droits jusqu’au { $day }
mail-end-member-text = Des droits qu’un membre de votre organisation a reçus sont valables jusqu’à un certain jour, et ce jour est proche.
mail-end-member-after = Doivent-ils durer plus longtemps ? Ouvrez la console comme d’habitude et modifiez le dernier jour dans « Gestion des utilisateurs ». Sinon, il n’y a rien à faire.
mail-end-preheader = Le dernier jour où ils sont valables, et que faire si c’est trop tôt.
# $zone: such as Europe/Zurich
mail-end-day = { $day }, jusqu’à minuit ({ $zone })

## Unlocked by an administrator

mail-unlocked-subject = Votre compte est déverrouillé
mail-unlocked-preheader = Un administrateur s’en est chargé. Votre mot de passe reste le même.
mail-unlocked-text = Trop de mots de passe erronés avaient verrouillé votre compte pour les nouveaux appareils. Un administrateur d’une organisation dont vous faites partie l’a déverrouillé. Votre mot de passe n’a pas été modifié.
mail-unlocked-after = Ce n’est pas vous qui aviez fait une faute de frappe ? Ouvrez la console comme d’habitude, définissez un nouveau mot de passe avec « Mot de passe oublié ? » et regardez votre activité récente.

## Organization changed

mail-organization-changed-subject = Les informations de votre organisation ont été modifiées
mail-organization-changed-preheader = Ce qui a été modifié, par qui et quand.
mail-organization-changed-text = Des informations d’une organisation dont vous faites partie ont été modifiées. Voici ce qu’elles étaient et ce qu’elles sont maintenant :
mail-organization-changed-after = Quelque chose n’est pas juste ? Un responsable légal ou un administrateur peut les modifier de nouveau sous « Mon organisation ». Les factures existantes restent telles quelles.
# $old, $new: what a field said before and says now
mail-change = { $old } → { $new }
mail-change-nothing = (rien)

## Two-factor authentication required

mail-two-factor-required-subject = L’authentification à deux facteurs est désormais exigée
mail-two-factor-required-preheader = L’une de vos organisations l’exige à partir de maintenant.
mail-two-factor-required-text = Une organisation dont vous faites partie exige désormais l’authentification à deux facteurs de tous ses membres.
mail-two-factor-required-has = Votre compte en dispose. Il n’y a rien à faire.
mail-two-factor-required-lacks = Votre compte n’en dispose pas encore. Tant que vous ne l’avez pas activée, vous ne pouvez rien faire dans cette organisation ; vos autres organisations ne changent pas.

## Two-factor authentication no longer required

mail-two-factor-released-subject = L’authentification à deux facteurs n’est plus exigée
mail-two-factor-released-preheader = L’une de vos organisations ne l’exige plus.
mail-two-factor-released-text = Une organisation que vous gérez n’exige plus l’authentification à deux facteurs de ses membres : ceux qui n’en disposent pas entrent de nouveau avec leur seul mot de passe.
mail-two-factor-released-after = Si vous ne vous y attendiez pas, parlez-en à la personne nommée ci-dessus. Les paramètres de l’organisation permettent de l’exiger de nouveau.

## Organization deleted

mail-closed-subject = Une organisation a été supprimée
mail-closed-preheader = Ce qui a disparu, ce qui reste, et que faire si c’était une erreur.
# $name: the organization
mail-closed-text = L’organisation { $name } a été supprimée. Plus personne ne peut l’ouvrir.
mail-closed-who = Supprimée par
mail-closed-stays = Votre compte et vos autres organisations ne changent pas. Les documents comptables de l’organisation supprimée sont conservés 10 ans, comme la loi l’exige.
# $event: a code
mail-closed-not-yours = Cela n’était pas voulu ? Contactez tout de suite le support et indiquez l’événement { $event }.

## Orders, payments, invoices, the prepaid account. $organization is cut until a subject holds 60
## characters; it needs room for 8 of it beside an amount such as CHF 12’345.67 and a number of five digits.

mail-fact-order = Commande
mail-fact-invoice = Facture
mail-fact-date = Date
mail-fact-billed-to = Adresse de facturation
mail-fact-amount = Montant
mail-fact-method = Mode de paiement
mail-fact-net = Total hors TVA
# $rate: such as 8.1 %
mail-fact-vat = TVA { $rate }
mail-fact-total = Total à payer
mail-fact-gross = Total TVA incluse
mail-fact-paid-on = Payée le
mail-fact-paid-by = Mode de paiement
mail-fact-reserved = Réservé sur le compte prépayé
mail-fact-returned = De nouveau disponible
mail-fact-balance = Nouveau solde
mail-fact-transfer = Montant à virer
mail-fact-holder = Titulaire du compte
mail-fact-iban = IBAN
mail-fact-bic = BIC
mail-fact-reference = Référence
mail-fact-pay-by = À payer jusqu’au
# $name: the product; $offer: what the catalog calls it; $from, $to: dates; $net: an amount without VAT
mail-order-line = { $name } · { $offer } · { $from } – { $to } · { $net } hors TVA
mail-order-line-new = { $name } · { $offer } · { $net } hors TVA
# $count: how many
mail-order-more = { $count ->
    [one] { $count } ligne de plus figure sur la page de la commande.
   *[other] { $count } lignes de plus figurent sur la page de la commande.
  }
mail-order-action = Voir la commande
mail-invoice-action = Voir la facture
mail-prepaid-action = Voir le compte prépayé
mail-billing-member = Vous recevez cet e-mail parce que vous avez activé les messages de facturation de cette organisation. Vous pouvez les désactiver dans la console, sur votre propre page dans l’organisation, sous « Messages ».
mail-billing-contact = Vous recevez cet e-mail parce que cette adresse est le contact comptable de l’organisation.
mail-billing-invoices = Vous recevez cet e-mail parce que cette adresse est l’« E-mail pour les factures » de l’adresse de facturation.

# $number: of the order; $amount: with its currency
mail-awaiting-subject = Commande { $number } à payer : { $amount }, { $organization }
mail-awaiting-preheader = Ce qui a été commandé, pour quel montant, et comment payer.
mail-awaiting-text = La commande { $number } de l’organisation { $organization } est confirmée. Ses prix sont fixés ; elle est en attente de paiement.
mail-awaiting-open = Pour la payer, ouvrez la commande.
mail-awaiting-enclosed = La facture pro forma avec sa section paiement (code QR) est jointe en PDF.
mail-awaiting-over = Entre-temps, la commande a été payée ou annulée : il n’y a rien à faire.
# In these words in spec/5, "Bank transfer".
mail-transfer-exactly = Les frais bancaires sont à votre charge ; payez exactement ce montant, dans cette monnaie et avec cette référence.
mail-transfer-reference = La référence ne vaut que pour cette commande : un ordre permanent avec une référence antérieure ne la paie pas. Les coordonnées de paiement et le code QR se trouvent sur la page de la commande.

mail-received-subject = Paiement reçu : { $amount }, commande { $number }, { $organization }
mail-received-preheader = Comment elle a été payée, et ses factures.
mail-received-text = La commande { $number } de l’organisation { $organization } est payée. Merci.
mail-received-after = Les factures se trouvent dans la console, sous « Historique des factures ».

mail-failed-subject = Échec du paiement : { $amount }, commande { $number }, { $organization }
mail-failed-top-up-subject = Échec de la recharge : { $amount }, { $organization }
mail-failed-preheader = Rien n’a été débité. Ce qui s’est passé, et comment réessayer.
mail-failed-text = Le paiement de la commande { $number } de l’organisation { $organization } n’a pas abouti. Rien n’a été débité.
mail-failed-top-up-text = La recharge du compte prépayé de l’organisation { $organization } n’a pas abouti. Rien n’a été débité.
mail-failed-declined = La banque ou le prestataire de paiement a refusé le paiement.
mail-failed-abandoned = Le paiement a été abandonné avant la fin.
mail-failed-unknown = Le prestataire de paiement n’a pas pu exécuter le paiement.
mail-failed-returned = La part réservée sur le compte prépayé est de nouveau disponible.
mail-failed-again = Pour réessayer, ouvrez la commande et payez-la, avec le même mode de paiement ou avec un autre.
mail-failed-top-up-again = Pour réessayer, ouvrez le compte prépayé et rechargez-le, avec le même mode de paiement ou avec un autre.

# $number: of the invoice, such as 2026-000123
mail-invoice-subject = Facture { $number } : { $amount }, { $organization }
mail-invoice-preheader = Elle est payée. Le document se trouve dans la console.
mail-invoice-text = La facture { $number } a été émise pour { $organization }. Elle est payée : il n’y a rien à faire.
mail-invoice-after = Le document (PDF) se télécharge sur la page de la facture. Il n’est pas joint, afin que seules les personnes autorisées le voient.
mail-invoice-enclosed-preheader = Elle est payée, et jointe en PDF.
mail-invoice-enclosed = La facture est jointe en PDF.

mail-topped-up-subject = Recharge reçue : { $amount }, { $organization }
mail-topped-up-preheader = Votre reçu, et le nouveau solde du compte prépayé.
mail-topped-up-text = Votre recharge est arrivée sur le compte prépayé. Cet e-mail est votre reçu.
mail-topped-up-after = Une recharge n’est pas une commande : elle ne donne pas lieu à une facture. Ce qui est payé avec le compte prépayé a ses propres factures.

mail-cancelled-subject = Commande { $number } annulée : { $organization }
mail-cancelled-preheader = Pourquoi elle a été annulée, et ce qu’est devenu l’argent.
mail-cancelled-member = La commande { $number } de l’organisation { $organization } a été annulée par un membre.
mail-cancelled-time = La commande { $number } de l’organisation { $organization } a été annulée parce qu’elle n’a pas été payée à temps.
mail-cancelled-gone = La commande { $number } de l’organisation { $organization } a été annulée : l’un de ses produits ne peut plus être renouvelé comme il avait été commandé.
mail-cancelled-returned = Ce qui lui était réservé sur le compte prépayé est de nouveau disponible. Rien d’autre n’a été débité.
mail-cancelled-nothing = Rien n’a été débité.
mail-cancelled-arrived = L’argent reçu pour cette commande a été porté au compte prépayé.
mail-cancelled-after = L’argent a déjà été envoyé ? Il n’est pas perdu : à son arrivée, il est crédité sur le compte prépayé.

mail-unmatched-subject = Sur votre compte prépayé : { $amount }, { $organization }
mail-unmatched-preheader = De l’argent qu’aucune commande n’attendait est arrivé. Il est à vous.
mail-unmatched-cancelled = De l’argent est arrivé pour la commande { $number } ({ $organization }), qui avait été annulée. Il a été crédité sur le compte prépayé.
mail-unmatched-paid = De l’argent est arrivé pour la commande { $number } ({ $organization }), qui était déjà payée. Il a été crédité sur le compte prépayé.
mail-unmatched-amount = De l’argent est arrivé pour la commande { $number } ({ $organization }), qui attend un autre montant ou une autre monnaie. Il a été crédité sur le compte prépayé, et la commande reste en attente de paiement.
mail-unmatched-after = Il peut servir à payer des commandes.

## Test

mail-test-subject = E-mail de test
mail-test-preheader = Tout va bien : l’envoi d’e-mails fonctionne.
mail-test-text = Ceci est un test. Si vous pouvez le lire, l’envoi d’e-mails fonctionne.
