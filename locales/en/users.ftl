# Who belongs to an organization: users, invitations, teams, the directory.

users-title = Users
users-lead = Everybody who belongs to this organization, and everybody who is invited.
users-add = Add user
# $count: how many
users-people = { $count ->
    [one] one person
   *[other] { $count } people
}
users-tabs = Show
users-tab-all = All
users-tab-invited = Invited
users-tab-external = External
users-tab-without = Without two-factor
users-tab-locked = Locked
users-search = Name or login
users-any = Any
users-name = Name
users-role = Role
users-team = Team
users-teams = Teams
users-security = Security
users-security-with = With two-factor authentication
users-security-without = Without two-factor authentication
users-security-locked = Sign-in locked
users-last-sign-in = Last sign-in
users-never = Never
users-state = State
users-state-active = Active
users-state-invited = Invited
users-state-expired = Invitation expired
users-state-locked = Sign-in locked
users-state-accepted = Accepted
users-state-declined = Declined
users-state-withdrawn = Withdrawn
users-two-factor = Two-factor authentication
users-two-factor-on = 2FA on
users-two-factor-off = 2FA off
# $date: a day
users-until-short = Rights until { $date }
# $date: date and time
users-link-until = Link works until { $date }
users-none-found = No users match.
users-modify-role = Modify the role
users-edit-access = Edit product access
users-send-alert = Send a security alert
users-unlock = Unlock
users-remove = Remove from organization
users-resend = Send again
users-edit-invitation = Edit
users-withdraw = Withdraw
users-alert-selected = Send a security alert to selected
users-remove-selected = Remove selected
users-alert-all = Send a security alert to all without two-factor authentication
users-representative-link = Replace the legal representative

## Adding somebody, changing somebody

users-new-title = Add user
users-email = Email
users-email-hint = To invite several people with the same rights, write one address a line.
users-language = Language of the invitation
users-names-hint = The name is used only when you invite one address. The person can change it when they accept.
users-first-name = First name
users-last-name = Last name
# $name: a person or an address
users-role-title = Role of { $name }
users-role-legal-representative-hint = All rights, and legal responsibility for the organization.
users-role-administrator-hint = All rights: users, products, accounting, settings.
users-role-collaborator-hint = Sees the organization and the products that were chosen.
users-role-external-hint = Sees the products that were chosen, and does not stand in the organization’s directory.
users-accounting = May manage the accounting
users-accounting-hint = Only for “User (limited rights)”: administrators may always, external users never.
users-accounting-short = Accounting
users-preferences = Messages
users-billing-messages = Billing messages
users-billing-messages-hint = New invoices, payments, orders and renewals, by e-mail.
users-product-messages = Product messages
users-product-messages-hint = Products that start, end, are blocked or are running full, by e-mail.
users-no-messages = None
# $name: a person or an address
users-access-title = Product access of { $name }
users-access-all = This role has every right on every product. Teams can be chosen all the same.
users-until = Rights end on
users-until-hint = The last day on which product rights and the accounting given here hold. Leave it empty if they are to last. Rights from teams are not concerned.
users-until-none = No end date
users-review-title = Check the invitation
# $name: a person
users-review-change-title = Check the change for { $name }
users-review-changes = What changes
users-yes = Yes
users-ended = Has ended
users-send-invitation = Send invitation
users-save = Save
# $sent: e-mail addresses
users-invited = Invitation sent to { $sent }.
# $sent: e-mail addresses; $refused: addresses with the reason
users-invited-some = Invitation sent to { $sent }. Not sent: { $refused }
# $name: a person
users-changed = Saved. { $name } has been told by e-mail.
# $name: a person or an address
users-invitation-changed = Saved: the invitation of { $name } gives the new rights.

## What becomes another

# $old, $new: roles
users-change-role = Role: { $old } becomes { $new }
users-change-accounting-given = May manage the accounting
users-change-accounting-taken = May no longer manage the accounting
# $date: a day
users-change-until = Rights end on { $date }
users-change-until-none = Rights no longer have an end
# $name: a product; $rights: such as Technical, Statistics
users-change-access = { $name }: { $rights }
# $name: a kind of product; $rights: such as Technical, Statistics
users-change-access-kind = { $name}, all products and future ones: { $rights }
# $name: a product
users-change-access-none = { $name }: no access any more
# $name: a kind of product
users-change-access-kind-none = { $name }: no access to all products of this kind any more
# $team: a team
users-change-team-joined = In the team { $team }
# $team: a team
users-change-team-left = No longer in the team { $team }
users-change-billing-on = Receives billing messages
users-change-billing-off = Receives no billing messages any more
users-change-product-on = Receives product messages
users-change-product-off = Receives no product messages any more

## What can this person see?

users-sight-link = What can this person see?
# $name: a person
users-sight-title = What can { $name } see?
users-sight-heading = What this person will see
users-sight-may = May
users-sight-may-not = May not
users-sight-nothing = Nothing in the organization itself, only its name.
users-sight-products = Products
users-sight-no-products = No products.
users-product = Product
users-rights = Rights
users-source = Comes from
users-future = Future products
users-source-role = from the role
users-source-own = given personally
# $date: a day
users-source-own-until = given personally, until { $date }
users-source-own-kind = given personally for all of this kind
# $date: a day
users-source-own-kind-until = given personally for all of this kind, until { $date }
# $team: a team
users-source-team = by the team { $team }
# $team: a team
users-source-team-kind = by the team { $team }, for all of this kind
users-right-see-name = See the organization’s name
users-right-see-organization = See the organization and its details
users-right-edit-organization = Edit details, logo and security, delete the organization
users-right-manage-users = Manage users, teams and invitations
users-right-give-legal-representative = Name and remove legal representatives
users-right-all-products = All rights on all products
users-right-order-products = Order new products
users-right-manage-accounting = Manage the accounting: due, payments, orders, invoices, renewals
users-right-retrieve-balance = Have the prepaid balance paid out
users-right-end-products = Terminate and transfer products
users-right-manage-clients = Work in all clients
users-right-see-activity = Read the organization’s activity
users-right-use-directory = Stand in the directory and see it

## A member

users-role-and-rights = Role and rights
users-no-teams = None
users-member-since = Member since
users-own-preferences = My preferences in this organization
users-messages-saved = Your preferences in this organization are saved.
users-leave-link = Leave this organization
# $count: how many got a letter
users-alerted = { $count ->
    [0] Nobody was asked: all of them have two-factor authentication.
    [one] One person has been asked by e-mail to turn on two-factor authentication.
   *[other] { $count } people have been asked by e-mail to turn on two-factor authentication.
}
# $name: a person
users-unlocked = The sign-in of { $name } is unlocked.

## Removing, leaving, replacing

users-remove-title = Remove from organization
users-remove-staying = Cannot be removed
# $count: how many people
users-remove-lead = { $count ->
    [one] This person loses access at once. Their own account is not deleted.
   *[other] These { $count } people lose access at once. Their own accounts are not deleted.
}
users-remove-going = Will be removed
users-remove-loses = With the membership go all rights on products, the accounting right and the places in teams. Pages that are open stop working.
users-loses = Loses
users-loses-all = all products
users-remove-ticked = I have checked who is removed and what they lose
users-remove-login = Your own login
# $login: the login of the reader
users-remove-login-hint = To confirm, type { $login }
# $count: how many people
users-remove-button = { $count ->
    [one] Remove this user
   *[other] Remove these users
}
# $names: people
users-removed = Removed: { $names }.
# $name: a person
users-remove-named = Remove from organization: { $name }
users-leave-title = Leave this organization
users-leave-lead = You lose access at once: to its products, its invoices and its pages. Your account and your other organizations stay. To come back you must be invited again.
users-leave-ticked = I want to leave this organization
users-leave-button = Leave
# $name: an organization
users-left = You have left { $name }.
users-representative-title = Replace the legal representative
users-representative-lead = An organization always has a legal representative. So name the new one first, then change or remove the old one.
users-representative-first = 1. Name another legal representative
users-representative-first-text = Choose an administrator, choose any other user from the list, or invite somebody with the role “Legal representative”.
users-representative-choose = Choose from the list
users-representative-invite = Invite somebody
users-representative-second = 2. Change or remove the old one
users-representative-second-text = There is more than one legal representative, so one of them may go.
users-representative-alone = There is only one legal representative. As soon as there is another one, you can change or remove this one here.
users-you = You
# $name: a person
users-demote-named = Modify the role of { $name }

## Invitations

# $name: a person or an address
users-invitation-title = Invitation of { $name }
users-sent = Last sent
users-link-works = Link works until
# $email: an address
users-resent = The invitation was sent again to { $email }.
# $email: an address
users-withdrawn = The invitation of { $email } is withdrawn.
# $organization: an organization
users-join-title = Join { $organization }
# $inviter: a person
users-join-lead = { $inviter } invites you to work in this organization.
users-join-lead-plain = You are invited to work in this organization.
users-accept = Accept invitation
users-decline = Decline
# $email: an address
users-other-signed-in = The invitation is for { $email }, but you are signed in with another login. Log out, and sign in with the login that was invited.
users-use-invited = Log out and use the invited login
users-must-sign-in = Your address has an account already. Sign in to accept.
users-sign-in-to-accept = Sign in to accept
users-must-sign-up = Create your account to accept
users-joined = Welcome! You now belong to this organization.
users-joined-before = You belong to that organization already.
users-declined = You have declined the invitation.
users-over-accepted = This invitation was accepted already.
users-over-declined = This invitation was declined.
users-over-withdrawn = This invitation was withdrawn.
users-over-expired = This invitation has expired.
users-over-next = If you still need access, ask the person who invited you to send a new invitation.

## What cannot be

users-email-missing = Enter at least one e-mail address
users-too-many-addresses = Invite 50 people at most at once
users-role-missing = Choose a role
users-role-not-yours = Only a legal representative can give this role
users-not-over-legal-representative = Only a legal representative can change or remove a legal representative
users-last-legal-representative = The last legal representative stays: name another one first
users-until-unfit = Enter a day that is not over yet, or leave the field empty
users-already-member = This person belongs to the organization already
users-already-invited = This address was invited already: send the invitation again instead
users-gone = This works no more: somebody else was faster
users-other-address = Another address was invited
users-has-account = This address has an account: sign in with it
# $time: a time of day
users-too-soon = The invitation was sent a moment ago. It can be sent again from { $time }.
users-nobody-chosen = Choose at least one user
users-not-ticked = Tick the box to confirm
users-login-not-yours = This is not your login
users-sole-receives = As the only legal representative you receive billing messages
users-not-locked = This sign-in is not locked
users-unconfirmed = Enter your password again first
users-changed-meanwhile = Somebody else changed this person meanwhile. Look at the changes once more, then save.
users-just-invited = This address was invited a moment ago. Wait five minutes before you invite it anew
users-too-many-invitations = Your organization has sent very many invitations today. Try again tomorrow.
users-too-many-people = Remove 100 people at most at once

## Rights on products

users-grants-whole = All products of this kind, future ones too
users-grants-technical = Technical
users-grants-statistics = Statistics
users-grants-full = Give full access to all products

## Teams

users-teams-title = Teams
users-teams-lead = A team gives everybody in it the same access to products.
users-teams-none = There are no teams yet
users-teams-none-next = Group users to give them the same access.
# $search: what was searched for
users-teams-none-found = No team has “{ $search }” in its name.
users-team-add = Add team
users-team-search = Name of the team
users-team-name = Name
users-team-colour = Colour
users-team-description = Description
users-team-description-none = No description
users-team-leader = Leader
users-team-leader-none = No leader
# $name: a person
users-team-leader-is = The leader is { $name }.
users-team-members = Members
users-team-products = Products
users-team-products-none = No products
# $count: how many
users-team-member-count = { $count ->
    [one] { $count } member
   *[other] { $count } members
  }
# $count: how many products
users-team-product-count = { $count ->
    [one] { $count } product
   *[other] { $count } products
  }
# $count: how many kinds of products
users-team-kind-count = { $count ->
    [one] all products of { $count } kind
   *[other] all products of { $count } kinds
  }
users-team-edit-products = Edit products
users-team-edit-members = Edit members
users-team-delete = Delete team
users-team-save = Save
users-team-finish = Finish

users-team-new-title = Add team
# $name: the team
users-team-created = { $name } is created. Now choose its products and members.
# $name: the team
users-team-edit-title = Edit team { $name }
# $name: the team
users-team-saved = { $name } is saved.
# $name: the team
users-team-products-title = Products of { $name }
users-team-products-lead = Everybody in the team gets these rights, beside their own.
users-team-products-empty = There is no product to choose yet.
# $name: the team
users-team-members-title = Members of { $name }
users-team-members-lead = Tick who belongs to the team. External users may be in it. Whoever leads it is in it.
users-team-only-members = In the team
users-team-leads = Leads
users-team-leads-nobody = Nobody leads this team
# $member: a person, $name: the team
users-team-joined = { $member } is in { $name } now.
# $member: a person, $name: the team
users-team-left = { $member } is in { $name } no longer.
# $name: the team, $joined and $left: how many people
users-team-moved = { $name } is saved. Added: { $joined }. Removed: { $left }.

users-team-access = Who has which access through this team
users-team-access-lead = What somebody would have anyway, by their role, by their own rights or by another team, stays when the team goes.
users-team-members-none = Nobody is in this team yet
users-team-only-by-it = Only through this team
users-team-anyway = Would have anyway
users-team-nothing = Nothing
# $name: a product, $rights: Technical, Statistics
users-team-on-product = { $name }: { $rights }
# $name: a kind of product, $rights: Technical, Statistics
users-team-on-kind = { $name }, all of them: { $rights }
# $products: products with rights
users-team-kept = (keeps { $products })
users-team-by-role = Everything, by their role
users-team-by-own = own rights
# $name: another team
users-team-by-team = team { $name }
# $count: how many lines are not shown
users-team-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
  }
users-team-sight = What can this person see?
users-team-make-leader = Make leader
users-team-lead-no-more = Leads no longer
users-team-take-out = Remove from team

# $name: the team
users-team-delete-title = Delete team { $name }
# $count: how many members
users-team-delete-members = { $count ->
    [0] The team has no members.
    [one] The team is deleted; its { $count } member stays in the organization.
   *[other] The team is deleted; its { $count } members stay in the organization.
  }
users-team-delete-nobody = Nobody loses access: everybody has it by something else, too.
# $count: how many people
users-team-delete-losing = { $count ->
    [one] { $count } person loses access that they have by nothing else.
   *[other] { $count } people lose access that they have by nothing else.
  }
# $count: how many invitations
users-team-delete-invitations = { $count ->
    [one] { $count } open invitation no longer leads into it.
   *[other] { $count } open invitations no longer lead into it.
  }
users-team-losing = Who loses access
users-team-loses = Loses
# $count: how many people are not named
users-team-more-people = { $count ->
    [one] and { $count } more person
   *[other] and { $count } more people
  }
# $name: the team
users-team-deleted = { $name } is deleted.

users-team-name-missing = Enter a name for the team
# $most: the most characters
users-team-name-too-long = Enter a name of at most { $most } characters
users-team-name-taken = Another team has this name. Enter another one
users-team-colour-missing = Choose a colour
# $most: the most characters
users-team-description-too-long = Enter a description of at most { $most } characters
users-team-unprintable = Remove the characters that cannot be printed

## Directory

users-directory-title = Directory
users-directory-lead = The members of this organization. External users do not see this page.
users-directory-login = Login
users-directory-card = vCard
users-directory-cards = Download all as vCard
users-directory-cards-found = Download these as vCard
# $search: what was searched for
users-directory-none-found = Nobody in the directory has “{ $search }” in name or login.
