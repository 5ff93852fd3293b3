# Who did what.

activity-recent = Recent activity
activity-recent-none = Nothing has happened yet. What you and others do here is listed, newest first.

## The pages

activity-title = Activity
activity-lead = Who did what in this organization, newest first. Nothing in this list can be changed or taken out.
activity-see-all = See all activity
activity-unknown = Something you do not recognise?
activity-unknown-next = Change your password at once. E-mails that we send about your account carry an event code: it stands in this list too. A code that is not here did not come from us.
activity-change-password = Change the password
activity-caption = What happened, newest first
activity-csv = Download as CSV

activity-from = From
activity-to = To
activity-kind = Type of action
activity-user = User
activity-product = Product
activity-outcome = Result
activity-event = Event code
activity-all = All
activity-newest = Back to the newest
activity-none-found = Nothing happened that fits these filters

activity-when = When
activity-what = What
activity-details = Details
activity-who = Who
activity-where = From where
activity-about = About { $name }
activity-csv-when = When (UTC)
activity-whom = About whom
activity-device = Device
activity-address = Network address

activity-outcome-done = Done
activity-outcome-refused = Refused
activity-who-gone = Deleted user
activity-who-visitor = Not signed in

## Details

activity-detail-organization = Organization: { $value }
activity-detail-name = Name: { $value }
activity-detail-product = Product: { $value }
activity-detail-kind = Kind: { $value }
activity-detail-team = Team: { $value }
activity-detail-billing-address = Billing address: { $value }
activity-detail-login = Login: { $value }
activity-detail-email = E-mail address: { $value }
activity-detail-role = Role: { $value }
activity-detail-old = Before: { $value }
activity-detail-new = Now: { $value }
# $label: what was changed; $old, $new: as it was and as it is
activity-detail-change = { $label }: { $old } → { $new }
activity-detail-from = From: { $value }
activity-detail-until = Until: { $value }
activity-detail-count = Changes: { $value }
activity-detail-members = Members: { $value }
activity-detail-leader = Leader: { $value }
activity-detail-joined = Added: { $value }
activity-detail-left = Taken out: { $value }
activity-detail-accounting = Accounting right: { $value }
activity-detail-billing-messages = Billing messages: { $value }
activity-detail-product-messages = Product messages: { $value }
activity-detail-invitations-withdrawn = Invitations withdrawn: { $value }
activity-detail-factor = By: { $value }
activity-detail-way = Sent to: { $value }
activity-detail-by = By: { $value }
activity-detail-language = Language: { $value }
activity-detail-time-zone = Time zone: { $value }
activity-detail-theme = Theme: { $value }
activity-detail-lock-after = Wrong passwords before the lock: { $value }
activity-detail-alert-sign-in = E-mails about sign-ins: { $value }
activity-detail-alert-wrong-password = E-mails about wrong passwords: { $value }
activity-detail-order = Order: { $value }
activity-detail-invoice = Invoice: { $value }
activity-detail-amount = Amount: { $value }
activity-detail-method = Method: { $value }

activity-value-yes = Yes
activity-value-no = No
# $on: a product or a kind of products; $uses: such as Technical, Statistics
activity-value-rights = { $on } ({ $uses })
activity-value-password = password
activity-value-link = link in an e-mail
activity-value-way-login = login
activity-value-way-recovery = recovery e-mail
activity-value-way-neither = neither address

## What happened

activity-signed-up = Account opened
activity-signed-in = Signed in
activity-sign-in-failed = Wrong password entered
activity-signed-out = Signed out
activity-account-locked = Account locked for new devices
activity-account-unlocked = Account unlocked
activity-reset-asked = Link to set the password sent
activity-logins-asked = List of logins sent
activity-password-changed = Password changed
activity-preferences-changed = Preferences changed
activity-organization-created = Organization created
activity-member-joined = Member joined
activity-rights-ended = Rights ended
activity-organization-changed = Details of the organization changed
activity-logo-changed = Logo changed
activity-logo-removed = Logo removed
activity-two-factor-required = Two-factor authentication required of all members
activity-two-factor-released = Two-factor authentication no longer required
activity-product-added = Product added
activity-product-renamed = Product label changed
activity-product-renewed = Product renewed
activity-invited = User invited
activity-invitation-resent = Invitation sent again
activity-invitation-changed = Invitation changed
activity-invitation-withdrawn = Invitation withdrawn
activity-invitation-declined = Invitation declined
activity-role-changed = Role changed
activity-rights-changed = Rights changed
activity-messages-changed = Messages changed
activity-member-removed = User removed
activity-member-left = User left
activity-alert-sent = Security alert sent
activity-team-created = Team created
activity-team-changed = Team changed
activity-team-deleted = Team deleted
activity-confirm-failed = Wrong password entered to confirm
activity-billing-address-added = Billing address added
activity-billing-address-changed = Billing address changed
activity-billing-address-preset = Default billing address chosen
activity-billing-address-archived = Billing address archived
activity-organization-deleted = Organization deleted
activity-invoice-sent-again = E-mail of an invoice sent again
activity-order-confirmed = Order confirmed
activity-order-cancelled = Order cancelled
activity-order-paid = Order paid
activity-payment-failed = Payment failed
activity-invoice-issued = Invoice issued
activity-topped-up = Prepaid account topped up
activity-money-unmatched = Money put on the prepaid account: no order waited for it
