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

## Test

mail-test-subject = Test e-mail
mail-test-preheader = Sending e-mail works.
mail-test-text = This is a test. If you can read it, sending e-mail works.
