# Who did what.

activity-recent = Recent activity
activity-recent-none = Nothing has happened yet. What you and others do here is listed, newest first.

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
