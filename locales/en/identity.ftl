# Signing up, signing in, the links in e-mails, forgotten password and login, preferences.

identity-email = Email
identity-password = Password
identity-first-name = First name
identity-last-name = Last name

## Sign in

identity-sign-in-title = Sign in
identity-sign-in-button = Sign in
identity-sign-in-link = Sign in
identity-stay-signed-in = Stay signed in
identity-forgot-password-link = Forgot password?
identity-forgot-login-link = Forgot login?
identity-create-account-link = Create account
identity-sign-in-lock-note = After several wrong passwords an account locks for new devices. Its owner gets an e-mail with a link that unlocks it.

## Sign up

identity-sign-up-title = Create account
identity-sign-up-lead = One login for all your organizations and their products.
identity-sign-up-email-hint = We send a link there to confirm the address. You sign in with it later.
# $n: the least number of characters
identity-password-rule = At least { $n ->
    [one] { $n } character
   *[other] { $n } characters
  }. Three or four words make a good one.
identity-kind = Type of organization
identity-kind-individual = Individual
identity-kind-company = Company
identity-kind-association = Association
identity-kind-public-body = Public body
identity-company-name = Company name
identity-vat-number = VAT number
identity-terms-accept = I accept the terms
identity-terms-read = Read the terms (opens in a new tab)
identity-create-account-button = Create account
identity-have-account = You have an account already?

## Confirm an e-mail address (behind the link)

identity-verify-email-title = Confirm your address
# $email: the address that was typed at sign-up
identity-verify-email-lead = One step is left: confirm that { $email } is yours.
identity-verify-email-password-hint = You opened the link in another browser. Enter the password that you chose when you signed up.
identity-verify-email-button = Confirm my address

## The password again, before something sensitive

identity-confirm-title = Confirm it’s you
identity-confirm-lead = What you are about to do is protected: enter your password again.
identity-cancel = Cancel

## Forgotten password

identity-forgot-password-title = Forgot password?
identity-forgot-password-lead = Enter your login e-mail. We send you a link that works once, for 60 minutes.
identity-forgot-password-way = Where can you read e-mails?
identity-forgot-password-way-recovery = Send the link to my recovery e-mail
identity-forgot-password-way-login = Send the link to my login e-mail
identity-forgot-password-way-neither = I have access to neither
identity-continue = Continue
identity-back-to-sign-in = Back to sign-in

## Forgotten login

identity-forgot-login-title = Forgot login?
identity-forgot-login-lead = Enter your recovery e-mail. We send the list of your logins there.
identity-recovery-email = Recovery e-mail
identity-send = Send

## A new password (behind the link)

identity-reset-password-title = Set a new password
identity-new-password = New password
identity-reset-password-button = Set the password
identity-reset-password-note = All your other sessions end when the password is set.

## Unlock (behind the link)

identity-unlock-title = Unlock your account
identity-unlock-lead = Somebody entered a wrong password several times, so new devices cannot sign in at the moment.
identity-unlock-button = Unlock my account
identity-unlock-note = Your password stays the same. If it was not you who tried, choose a new one after you sign in.

## Terms

identity-terms-title = Terms

## Preferences

identity-preferences-title = Preferences
identity-preferences-lead = They follow you into every organization.
identity-language = Language
identity-time-zone = Time zone
identity-theme = Theme
identity-theme-system = Same as my device
identity-theme-light = Light
identity-theme-dark = Dark
identity-preferences-security = Sign-in lock
identity-lock-after = Attempts before lock
identity-lock-after-hint = After this many wrong passwords (3 to 20) your account locks for devices that it does not know. Devices that you use already go on working.
identity-alerts = E-mail alerts
identity-alert-sign-in = Sign-in
identity-alert-sign-in-every = Every one
identity-alert-sign-in-new-location = Only from a new location
identity-alert-sign-in-new-location-hint = A browser or a network from which you have not signed in within 90 days.
identity-alert-wrong-password = Wrong password
identity-alert-wrong-password-hint = The first one at once, further ones gathered every hour.
identity-save = Save

## What a form of this area may say

identity-first-name-missing = Enter your first name
identity-last-name-missing = Enter your last name
identity-name-unfit = Enter a name of at most 128 characters, without control characters
identity-email-unfit = Enter an e-mail address such as name@example.com
identity-terms-not-accepted = Accept the terms to create an account
identity-choice-missing = Choose one of the options
identity-not-correct = E-mail or password is not correct
identity-password-not-correct = The password is not the one that you chose when you signed up
identity-password-wrong = This is not the password of your account
identity-out-of-range = Enter a number from 3 to 20
# $time: the time of day from which it works again
identity-too-soon = Too many tries. It works again at { $time }.

## What a new password may be told

# $least: the least number of characters
identity-password-too-short = Choose a password of at least { $least ->
    [one] { $least } character
   *[other] { $least } characters
  }
# $most: the most characters
identity-password-too-long = Choose a password of at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  }
identity-password-listed = Choose another password: this one is on a list of passwords that are not allowed here
identity-password-from-names = Choose a password that is not made of your name, your address, your organization or our product
identity-password-keyboard = Choose another password: rows of keys are guessed soon
identity-password-repeats = Choose another password: repetitions and sequences are guessed soon
identity-password-dates = Choose another password: years and dates are guessed soon
identity-password-common = Choose another password: this one is guessed soon. Three or four words that do not belong together make a good one
identity-password-good = This is a good password.
identity-password-add-a-word = Good enough. Another word or two would make it better.

## What happens next

identity-sign-up-sent-title = Check your e-mail
identity-sign-up-sent-text = We sent an e-mail to the address that you entered. Open the link in it within 24 hours to confirm the address: only then does your account exist.
identity-sign-up-sent-again = Nothing there after a few minutes? Look among the unwanted e-mails, or sign up again: the newest link counts.
identity-forgot-password-sent-title = Check your e-mail for the link
identity-forgot-password-sent-text = If this address has an account, we sent a link. It works once, for 60 minutes.
identity-forgot-sent-again = Nothing there after a few minutes? Look among the unwanted e-mails, and check the address for typing errors.
identity-forgot-password-support-title = Contact support
identity-forgot-password-support-text = Without access to one of your addresses, a person has to check who you are. Write to support and name your organization; never send a password.
identity-forgot-login-sent-title = Check your e-mail for your logins
identity-forgot-login-sent-text = If this is the recovery e-mail of an account, we sent the list of its logins there.
identity-address-confirmed = Your address is confirmed. Welcome!
identity-signed-out = You are signed out.
identity-password-set = Your password is set. Sign in with it.
identity-unlocked = Your account is unlocked. You can sign in.
identity-preferences-saved = Your preferences are saved.

## The terms

# $provider: who runs the console
identity-terms-account-heading = Your account
identity-terms-account-text = An account belongs to one person. You keep your password to yourself, and you tell { $provider } when somebody else may know it.
identity-terms-organization-heading = Your organizations
identity-terms-organization-text = A legal representative acts for the organization in law, decides who may do what in it, and answers for what is ordered in its name.
identity-terms-data-heading = Your data
identity-terms-data-text = { $provider } keeps what the service needs: your name, your address, your sign-ins and what you do here. Invoices are kept as long as the law demands.
identity-terms-end-heading = The end
identity-terms-end-text = You may leave at any time. Products that were ordered run to the end of their term unless you terminate them.
