# E-mails. A subject starts with the fact and holds at most 60 characters; a preheader adds to it.

mail-greeting = Hello { $name },
mail-greeting-plain = Hello,
mail-footer-never = We never ask for your password or for codes by e-mail.
# $host: the host of the console
mail-footer-doubt = Not sure this e-mail is from us? Do not use links: type { $host } into your browser yourself.
# $event: a code such as AC-7F3K9QX; $time: date and time
mail-footer-event = Event { $event } · { $time }
mail-footer-sent-to = Sent to { $address }

## Facts in a list

mail-fact-when = When
mail-fact-device = Device
mail-fact-network = Network address
mail-fact-account = Account
mail-fact-event = Event
mail-fact-login = Login
mail-fact-valid = Link works until
mail-fact-organization = Organization
mail-fact-by = By
mail-fact-invited-by = Invited by
mail-fact-invited = Invited
mail-fact-member = Member
mail-fact-role = Role
mail-fact-accounting = Accounting
mail-fact-last-day = Last day
mail-fact-product = Product
mail-fact-kind = All products of a kind
mail-fact-team = Team
mail-fact-billing-messages = Billing messages
mail-fact-product-messages = Product messages
mail-unknown = unknown

## Security alerts: what to do. They hold no link.

mail-alert-yours = Was it you? Then there is nothing to do.
# $event: a code
mail-alert-not-yours = Was it not you? Open the console the way you usually do, set a new password with “Forgot password?”, and look for event { $event } in your recent activity.

## Verify address

mail-verify-subject = Confirm your address
mail-verify-preheader = One step is left, and your account exists.
mail-verify-text = Somebody, most likely you, signed up with this address. Confirm that it is yours.
mail-verify-action = Confirm my address
mail-verify-after = It was not you? Then do nothing: without the confirmation no account is made.

## Account exists already

mail-exists-subject = You have an account already
mail-exists-preheader = Somebody signed up with your address. Nothing was changed.
mail-exists-text = Somebody, perhaps you, wanted to open an account with your address. You have one already, and nothing about it was changed.
mail-exists-next = To get in, open the console the way you usually do and sign in. If you do not remember the password, choose “Forgot password?” there.

## Sign-in

# $device: such as Firefox, Linux
mail-signed-in-new-subject = New sign-in to your account: { $device }
mail-signed-in-subject = Sign-in to your account: { $device }
mail-signed-in-preheader = When and where it was, and what to do if it was not you.
mail-signed-in-new-text = Somebody signed in to your account from a device or a network that we have not seen within 90 days.
mail-signed-in-text = Somebody signed in to your account. You asked to be told of every sign-in.

## Wrong password

mail-wrong-subject = Wrong password entered for your account
mail-wrong-preheader = Nobody got in. What it may mean, and what to do.
# $count: how often
mail-wrong-text = { $count ->
    [one] Somebody entered a wrong password for your account.
   *[other] Somebody entered a wrong password for your account { $count } times. This is the latest:
  }
mail-wrong-next = If you mistyped it yourself, there is nothing to do.

## Account locked

mail-locked-subject = Your account is locked for new devices
mail-locked-preheader = Too many wrong passwords. Devices you use already go on working.
mail-locked-text = A wrong password was entered too often. Devices that you have signed in on before go on working; others cannot sign in until you unlock the account.
mail-locked-action = Unlock my account
mail-locked-after = Unlocking does not change your password. If somebody may know it, set a new one with “Forgot password?”.

## Reset

mail-reset-subject = Set a new password
mail-reset-preheader = The link works once, for 60 minutes.
mail-reset-text = Somebody, most likely you, asked for a link to set a new password.
mail-reset-action = Set the password
mail-reset-after = It was not you? Then do nothing: your password stays as it is.

mail-reset-asked-subject = A link to set your password was asked for
mail-reset-asked-preheader = It was sent to your other address. What to do if it was not you.
mail-reset-asked-text = Somebody asked for a link to set a new password. We sent it to the other address of your account, not to this one.

## Forgotten login

mail-logins-subject = Your logins
mail-logins-preheader = The accounts that have this address as their recovery e-mail.
mail-logins-text = You asked which logins have this address as their recovery e-mail:
mail-logins-action = Sign in
mail-logins-after = It was not you who asked? Then do nothing.

## Password changed

mail-password-changed-subject = Your password was changed
mail-password-changed-preheader = All sessions of your account have ended.
mail-password-changed-text = The password of your account was changed. All its sessions have ended.

## Invitation

# $inviter, $organization: names, shortened if they are long
mail-invitation-subject = { $inviter } invites you to { $organization }
mail-invitation-preheader = What you could do there, and until when the invitation holds.
mail-invitation-text = { $inviter } invites you to become a member of the organization { $organization }.
mail-invitation-legal-representative = As legal representative you would have all rights, and the legal responsibility for the organization.
mail-invitation-administrator = As administrator you would have all rights but one: legal representatives are named by legal representatives.
mail-invitation-collaborator = With limited rights you would see and use what was chosen for you, and stand in the directory of the organization.
mail-invitation-external = As external user you would see and use what was chosen for you. You would not stand in the directory of the organization.
mail-invitation-action = See the invitation
mail-invitation-next = The link changes nothing by itself: the page asks whether you accept or decline. If you accept, the organization’s administrators see your name, your e-mail address and whether two-factor authentication protects your account, and they can change your rights. You can leave the organization at any time.
mail-invitation-unexpected = You did not expect this? Then do nothing: without your answer you do not become a member.

# $email: the address that was invited
mail-accepted-subject = { $email } joined { $organization }
mail-accepted-text = Your invitation was accepted. This person is a member of the organization now.
mail-declined-subject = { $email } declined to join { $organization }
mail-declined-text = Your invitation was declined. Nobody became a member by it.
mail-answered-preheader = The answer to an invitation that you sent.

## Rights changed

mail-rights-subject = Your rights at { $organization } were changed
mail-rights-role-subject = Your role at { $organization } was changed
mail-rights-preheader = What is different now, and who changed it.
mail-rights-text = What you may do or receive in an organization was changed. This is what is different:
# $old, $new: roles
mail-rights-role = { $old } → { $new }
mail-rights-accounting-given = You may see it and pay
mail-rights-accounting-taken = You no longer see it
mail-rights-lasting = None: the rights that you were given last
# $name: a product or a kind of products
mail-rights-both = { $name }: you may manage it and see its figures
mail-rights-technical = { $name }: you may manage it
mail-rights-statistics = { $name }: you may see its figures
mail-rights-none = { $name }: you no longer have rights of your own
# $name: a team
mail-rights-team-joined = { $name }: you are in it now, and have its rights
mail-rights-team-left = { $name }: you are no longer in it, nor have its rights
mail-rights-on = You receive them
mail-rights-off = You no longer receive them
mail-rights-after = Is something wrong? Ask an administrator of the organization.

## Removed, left

mail-removed-subject = You are no longer a member of { $organization }
mail-removed-preheader = What that means for you, and what stays as it is.
mail-removed-text = You were removed from an organization. You can no longer open it, nor its products and documents.
mail-removed-stays = Your account and your other organizations stay as they are.
mail-removed-mistake = Was it a mistake? Ask an administrator of the organization: they can invite you again.

# $member: a name
mail-left-subject = { $member } left { $organization }
mail-left-preheader = They no longer have any access to the organization.
mail-left-text = A member left your organization of their own accord. They no longer have any access to it.
mail-left-after = Passwords of products that they knew still work. Change those that matter.

## Legal representative

mail-representative-subject = { $member } now represents { $organization }
mail-representative-text = Your organization has another legal representative: somebody with all rights, and with the legal responsibility for it.
mail-representative-no-longer-subject = { $member } no longer represents { $organization }
mail-representative-no-longer-text = Somebody is no longer a legal representative of your organization.
mail-representative-preheader = A change of who stands for the organization, and who made it.
mail-representative-unexpected = You did not expect this? Open the console the way you usually do, and look at the members and at the activity of the organization.

## Two-factor authentication asked for. It holds no link.

mail-two-factor-asked-subject = { $organization }: turn on two-factor authentication
mail-two-factor-asked-preheader = Somebody who looks after an organization of yours asks for it.
mail-two-factor-asked-text = An organization that you belong to asks you to protect your account better: with two-factor authentication, a password that somebody found out is not enough to get in.
mail-two-factor-asked-how = Open the console the way you usually do, sign in, choose “Manage my account” and then “Two-factor authentication”.
mail-two-factor-asked-no-link = This e-mail holds no link, so that nobody can lead you to a false page by imitating it.

## Rights that end

# $day: a date
mail-end-subject = Your rights at { $organization } end on { $day }
mail-end-text = Rights that you were given in an organization hold until a certain day, and it is near.
mail-end-after = Do you need them for longer? Ask an administrator of the organization.
mail-end-member-subject = Rights of { $member } at { $organization } end on { $day }
mail-end-member-text = Rights that a member of your organization was given hold until a certain day, and it is near.
mail-end-member-after = Are they to hold for longer? Open the console the way you usually do, and change the last day in “User management”. Otherwise there is nothing to do.
mail-end-preheader = The last day on which they hold, and what to do if that is too soon.
# $zone: such as Europe/Zurich
mail-end-day = { $day }, until midnight ({ $zone })

## Unlocked by an administrator

mail-unlocked-subject = Your account is unlocked
mail-unlocked-preheader = An administrator did it. Your password is the same as before.
mail-unlocked-text = Too many wrong passwords had locked your account for new devices. An administrator of an organization that you belong to unlocked it. Your password was not changed.
mail-unlocked-after = Was it not you who mistyped it? Open the console the way you usually do, set a new password with “Forgot password?”, and look at your recent activity.

## Organization changed

mail-organization-changed-subject = Details of your organization were changed
mail-organization-changed-preheader = What was changed, by whom and when.
mail-organization-changed-text = Details of an organization that you belong to were changed. This is what they were and what they are now:
mail-organization-changed-after = Is something wrong? A legal representative or an administrator can change it again under “My organization”. Invoices that exist stay as they are.
# $old, $new: what a field said before and says now
mail-change = { $old } → { $new }
mail-change-nothing = (nothing)

## Two-factor authentication required

mail-two-factor-required-subject = Two-factor authentication is required now
mail-two-factor-required-preheader = One of your organizations asks for it from now on.
mail-two-factor-required-text = An organization that you belong to requires two-factor authentication of all its members from now on.
mail-two-factor-required-has = Your account has it. There is nothing to do.
mail-two-factor-required-lacks = Your account does not have it yet. Until you have set it up you can do nothing in this organization; your other organizations go on as before.

## Two-factor authentication no longer required

mail-two-factor-released-subject = Two-factor authentication is no longer required
mail-two-factor-released-preheader = One of your organizations no longer asks for it.
mail-two-factor-released-text = An organization that you look after no longer requires two-factor authentication of its members: whoever has none gets in again with the password alone.
mail-two-factor-released-after = If you did not expect this, speak with the person named above. It can be required again in the organization’s settings.

## Organization deleted

mail-closed-subject = An organization was deleted
mail-closed-preheader = What is gone, what stays, and what to do if it was a mistake.
# $name: the organization
mail-closed-text = The organization { $name } was deleted. Nobody can open it any more.
mail-closed-who = Deleted by
mail-closed-stays = Your account and your other organizations stay as they are. Accounting records of the deleted organization are kept for 10 years, as the law demands.
# $event: a code
mail-closed-not-yours = Was this not meant to happen? Contact support at once and name event { $event }.

## Orders, payments, invoices, the prepaid account. $organization is cut until a subject holds 60
## characters; it needs room for 8 of it beside an amount such as CHF 12’345.67 and a number of five digits.

mail-fact-order = Order
mail-fact-invoice = Invoice
mail-fact-date = Date
mail-fact-billed-to = Billing address
mail-fact-amount = Amount
mail-fact-method = Method
mail-fact-net = Total excl. VAT
# $rate: such as 8.1 %
mail-fact-vat = VAT { $rate }
mail-fact-total = Total to pay
mail-fact-gross = Total incl. VAT
mail-fact-paid-on = Paid on
mail-fact-paid-by = Paid by
mail-fact-reserved = Reserved on the prepaid account
mail-fact-returned = Available again
mail-fact-balance = Balance now
mail-fact-transfer = Amount to transfer
mail-fact-holder = Account holder
mail-fact-iban = IBAN
mail-fact-bic = BIC
mail-fact-reference = Reference
mail-fact-pay-by = To be paid by
# $name: the product; $offer: what the catalog calls it; $from, $to: dates; $net: an amount without VAT
mail-order-line = { $name } · { $offer } · { $from } – { $to } · { $net } excl. VAT
mail-order-line-new = { $name } · { $offer } · { $net } excl. VAT
# $count: how many
mail-order-more = { $count ->
    [one] { $count } more line stands on the page of the order.
   *[other] { $count } more lines stand on the page of the order.
  }
mail-order-action = See the order
mail-invoice-action = See the invoice
mail-prepaid-action = See the prepaid account
mail-billing-member = You receive this because you take billing messages in this organization. You can switch them off in the console, on your own page in the organization, under “Messages”.
mail-billing-contact = You receive this because this address is the accounting contact of the organization.
mail-billing-invoices = You receive this because this address is the “Email for invoices” of the billing address.

# $number: of the order; $amount: with its currency
mail-awaiting-subject = Order { $number } awaits payment: { $amount }, { $organization }
mail-awaiting-preheader = What was ordered, what it comes to, and how it is paid.
mail-awaiting-text = Order { $number } of { $organization } is confirmed. Its prices are fixed; it awaits its payment.
mail-awaiting-open = To pay it, open the order.
mail-awaiting-enclosed = The pro forma with its payment slip (QR code) is enclosed as a PDF.
mail-awaiting-over = Meanwhile the order has been paid or cancelled: there is nothing to do.
# In these words in spec/5, "Bank transfer".
mail-transfer-exactly = Bank charges are at your expense; pay exactly this amount in this currency, with this reference.
mail-transfer-reference = The reference belongs to this order alone: a standing order that carries an older one does not pay it. The payment slip with its code to scan is on the page of the order.

mail-received-subject = Payment received: { $amount }, order { $number }, { $organization }
mail-received-preheader = How it was paid, and its invoices.
mail-received-text = Order { $number } of { $organization } is paid. Thank you.
mail-received-after = Invoices stand in the console, under “Invoice history”.

mail-failed-subject = Payment failed: { $amount }, order { $number }, { $organization }
mail-failed-top-up-subject = Top-up failed: { $amount }, { $organization }
mail-failed-preheader = Nothing was charged. What happened, and how to try again.
mail-failed-text = The payment of order { $number } of { $organization } did not go through. Nothing was charged.
mail-failed-top-up-text = The top-up of the prepaid account of { $organization } did not go through. Nothing was charged.
mail-failed-declined = The bank or the payment provider declined it.
mail-failed-abandoned = It was given up before it was finished.
mail-failed-unknown = The payment provider could not carry it out.
mail-failed-returned = The part that was reserved on the prepaid account is available again.
mail-failed-again = To try again, open the order and pay it there, by the same method or by another.
mail-failed-top-up-again = To try again, open the prepaid account and top it up there, by the same method or by another.

# $number: of the invoice, such as 2026-000123
mail-invoice-subject = Invoice { $number }: { $amount }, { $organization }
mail-invoice-preheader = It is paid. Its document is in the console.
mail-invoice-text = Invoice { $number } was issued for { $organization }. It is paid: there is nothing to do.
mail-invoice-after = The document (PDF) can be downloaded on the page of the invoice. It is not attached, so that only those see it who may.
mail-invoice-enclosed-preheader = It is paid. It is enclosed as a PDF.
mail-invoice-enclosed = The invoice is enclosed as a PDF.

mail-topped-up-subject = Top-up received: { $amount }, { $organization }
mail-topped-up-preheader = Your receipt, and what stands on the prepaid account now.
mail-topped-up-text = Your top-up has arrived on the prepaid account. This e-mail is your receipt.
mail-topped-up-after = A top-up is no order: there is no invoice of it. What is paid from the prepaid account has invoices of its own.

mail-cancelled-subject = Order { $number } was cancelled: { $organization }
mail-cancelled-preheader = Why it was cancelled, and what became of the money.
mail-cancelled-member = Order { $number } of { $organization } was cancelled by a member.
mail-cancelled-time = Order { $number } of { $organization } was cancelled because it was not paid in time.
mail-cancelled-gone = Order { $number } of { $organization } was cancelled: one of its products can no longer be renewed as it was ordered.
mail-cancelled-returned = What was reserved for it on the prepaid account is available again. Nothing else was charged.
mail-cancelled-nothing = Nothing was charged.
mail-cancelled-arrived = The money that came for it was put on the prepaid account.
mail-cancelled-after = Was the money sent already? It is not lost: when it arrives it is put on the prepaid account.

mail-unmatched-subject = On your prepaid account: { $amount }, { $organization }
mail-unmatched-preheader = Money came that no order waited for. It is yours to use.
mail-unmatched-cancelled = Money came for order { $number } of { $organization }, which had been cancelled. It was put on the prepaid account.
mail-unmatched-paid = Money came for order { $number } of { $organization }, which was paid already. It was put on the prepaid account.
mail-unmatched-amount = Money came for order { $number } of { $organization }, which awaits another amount or another currency. It was put on the prepaid account, and the order still awaits its payment.
mail-unmatched-after = You can pay orders with it.

## Test

mail-test-subject = Test e-mail
mail-test-preheader = Sending e-mail works.
mail-test-text = This is a test. If you can read it, sending e-mail works.
