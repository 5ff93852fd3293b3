# My organizations, a new one, an organization's home.

organizations-mine-title = My organizations
organizations-create = Create an organization
organizations-filter = Find an organization
organizations-name = Name
organizations-role = Role
organizations-actions = Actions
organizations-current = Last used
organizations-switch-to = Switch to
# $name: an organization
organizations-switch-to-named = Switch to { $name }
organizations-show-more = Show more
organizations-show-all = Show all
organizations-none = You belong to no organization
organizations-none-next = Create one, or open the link in an invitation that you received by e-mail.
# $filter: what was searched for
organizations-none-found = None of your organizations has “{ $filter }” in its name.

## A new one

organizations-new-title = Create an organization
organizations-new-lead = You become its legal representative and can invite others afterwards.
organizations-kind = Type of organization
organizations-kind-individual = Individual
organizations-kind-company = Company
organizations-kind-association = Association
organizations-kind-public-body = Public body
organizations-street = Street
organizations-street2 = Street 2
organizations-postcode = Postcode
organizations-city = City
organizations-create-button = Create organization
organizations-cancel = Cancel

## Home

# $role: such as Administrator
organizations-home-role = Your role here: { $role }
organizations-attention = Needs your attention
organizations-attention-none = Nothing needs your attention.
organizations-products-none = This organization has no products yet. They appear here once there are some to order.
organizations-products-none-shared = No product is shared with you yet. The administrators of this organization can give you access.

## What a form of this area may say

organizations-name-missing = Enter a name for the organization
# $most: the most characters
organizations-name-too-long = Enter a name of at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  }
# $most: the most characters
organizations-line-too-long = Enter at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  } on a line
organizations-country-missing = Choose a country
organizations-vat-number-too-long = Enter a VAT number of at most 32 characters
organizations-unprintable = Remove the characters that cannot be printed
# $name: the new organization
organizations-created = { $name } is created. You are its legal representative.

## Roles

role-legal-representative = Legal representative
role-administrator = Administrator
role-collaborator = User (limited rights)
role-external = External user (limited rights)
