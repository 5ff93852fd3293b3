# Who did what.

activity-recent = Activité récente
activity-recent-none = Rien ne s’est encore passé. Ce que vous et d’autres faites ici apparaîtra dans cette liste, du plus récent au plus ancien.

## The pages

activity-title = Activité
activity-lead = Qui a fait quoi dans cette organisation, du plus récent au plus ancien. Rien ne peut être modifié ni retiré dans cette liste.
activity-see-all = Voir toute l’activité
activity-unknown = Quelque chose vous est inconnu ?
activity-unknown-next = Changez tout de suite votre mot de passe. Les e-mails que nous envoyons au sujet de votre compte portent un code d’événement : il figure aussi dans cette liste. Un code qui n’y est pas ne vient pas de nous.
activity-change-password = Changer le mot de passe
activity-caption = Ce qui s’est passé, du plus récent au plus ancien
activity-csv = Télécharger en CSV

activity-from = Du
activity-to = Au
activity-kind = Type d’action
activity-user = Utilisateur
activity-product = Produit
activity-outcome = Résultat
activity-event = Code d’événement
activity-all = Tous
activity-newest = Revenir au plus récent
activity-none-found = Rien de ce qui s’est passé ne correspond à ces filtres

activity-when = Date
activity-what = Action
activity-details = Détails
activity-who = Auteur
activity-where = Provenance
activity-about = Concerne { $name }
activity-csv-when = Date (UTC)
activity-whom = Personne concernée
activity-device = Appareil
activity-address = Adresse réseau

activity-outcome-done = Effectué
activity-outcome-refused = Refusé
activity-who-gone = Utilisateur supprimé
activity-who-visitor = Non connecté

## Details

activity-detail-organization = Organisation : { $value }
activity-detail-name = Nom : { $value }
activity-detail-product = Produit : { $value }
activity-detail-kind = Type : { $value }
activity-detail-team = Équipe : { $value }
activity-detail-billing-address = Adresse de facturation : { $value }
activity-detail-login = Identifiant : { $value }
activity-detail-email = Adresse e-mail : { $value }
activity-detail-role = Rôle : { $value }
activity-detail-old = Avant : { $value }
activity-detail-new = Maintenant : { $value }
# $label: what was changed; $old, $new: as it was and as it is
activity-detail-change = { $label } : { $old } → { $new }
activity-detail-from = À partir du : { $value }
activity-detail-until = Jusqu’au : { $value }
activity-detail-count = Modifications : { $value }
activity-detail-members = Membres : { $value }
activity-detail-leader = Responsable : { $value }
activity-detail-joined = Ajouts : { $value }
activity-detail-left = Retraits : { $value }
activity-detail-accounting = Droit à la comptabilité : { $value }
activity-detail-billing-messages = Messages de facturation : { $value }
activity-detail-product-messages = Messages sur les produits : { $value }
activity-detail-invitations-withdrawn = Invitations retirées : { $value }
activity-detail-factor = Au moyen de : { $value }
activity-detail-way = Envoyé à : { $value }
activity-detail-by = Par : { $value }
activity-detail-language = Langue : { $value }
activity-detail-time-zone = Fuseau horaire : { $value }
activity-detail-theme = Thème : { $value }
activity-detail-lock-after = Mots de passe erronés avant verrouillage : { $value }
activity-detail-alert-sign-in = E-mails sur les connexions : { $value }
activity-detail-alert-wrong-password = E-mails sur les mots de passe erronés : { $value }
activity-detail-order = Commande : { $value }
activity-detail-invoice = Facture : { $value }
activity-detail-amount = Montant : { $value }
activity-detail-method = Mode de paiement : { $value }

activity-value-yes = Oui
activity-value-no = Non
# $on: a product or a kind of products; $uses: such as Technical, Statistics
activity-value-rights = { $on } ({ $uses })
activity-value-password = mot de passe
activity-value-link = lien dans un e-mail
activity-value-way-login = e-mail de connexion
activity-value-way-recovery = e-mail de récupération
activity-value-way-neither = aucune des deux adresses

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
activity-rights-ended = Droits arrivés à échéance
activity-organization-changed = Informations de l’organisation modifiées
activity-logo-changed = Logo modifié
activity-logo-removed = Logo supprimé
activity-two-factor-required = Authentification à deux facteurs exigée de tous les membres
activity-two-factor-released = Authentification à deux facteurs plus exigée
activity-product-added = Produit ajouté
activity-product-renamed = Libellé du produit modifié
activity-product-renewed = Produit renouvelé
activity-invited = Utilisateur invité
activity-invitation-resent = Invitation renvoyée
activity-invitation-changed = Invitation modifiée
activity-invitation-withdrawn = Invitation retirée
activity-invitation-declined = Invitation déclinée
activity-role-changed = Rôle modifié
activity-rights-changed = Droits modifiés
activity-messages-changed = Messages modifiés
activity-member-removed = Utilisateur retiré
activity-member-left = Départ d’un utilisateur
activity-alert-sent = Alerte de sécurité envoyée
activity-team-created = Équipe créée
activity-team-changed = Équipe modifiée
activity-team-deleted = Équipe supprimée
activity-confirm-failed = Mot de passe erroné saisi pour confirmer
activity-billing-address-added = Adresse de facturation ajoutée
activity-billing-address-changed = Adresse de facturation modifiée
activity-billing-address-preset = Adresse de facturation par défaut choisie
activity-billing-address-archived = Adresse de facturation archivée
activity-organization-deleted = Organisation supprimée
activity-invoice-sent-again = E-mail d’une facture renvoyé
activity-order-confirmed = Commande confirmée
activity-order-cancelled = Commande annulée
activity-order-paid = Commande payée
activity-payment-failed = Paiement échoué
activity-invoice-issued = Facture émise
activity-topped-up = Compte prépayé rechargé
activity-money-unmatched = Argent versé sur le compte prépayé : aucune commande ne l’attendait
