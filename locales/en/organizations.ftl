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
organizations-due-overdue = Overdue
organizations-due-soon = Due soon
organizations-due-ended = Term ended { $day }
organizations-due-on = Term ends { $day }
organizations-due-pay-by = Pay by { $day }
organizations-due-order = Order { $number }
organizations-due-net = { $amount } excl. VAT
organizations-due-all = See all that is due
organizations-months = Amounts by month
organizations-months-lead = Without VAT. What comes is reckoned at today’s prices, as if everything is renewed for the same period.
organizations-months-last = Invoiced in the last 12 months
organizations-months-next = Due in the next 12 months
# $count: how many
organizations-products-count = { $count ->
    [one] { $count } product
   *[other] { $count } products
  }
organizations-products-none = This organization has no products yet. They appear here once there are some to order.
organizations-products-none-shared = No product is shared with you yet. The administrators of this organization can give you access.

## My organization

organizations-settings-title = My organization
organizations-settings-see-only = Only legal representatives and administrators can change this.
organizations-settings-saved = The changes are saved. The legal representatives and you receive a summary by e-mail.
organizations-settings-same = Nothing was changed.
organizations-details = Details
organizations-address = Address
organizations-phone = Phone
organizations-vat-number = VAT number
organizations-language = Language of documents
organizations-accounting-contact = Accounting contact
organizations-currency = Currency of the next invoices
organizations-not-given = Not given
organizations-legal-representatives = Legal representatives
organizations-edit = Edit

organizations-edit-title = Edit details
organizations-edit-lead = Invoices, orders and prepaid money that exist keep their name, address and currency: that cannot be changed here. What you save holds for what comes.
organizations-country-hint = Next invoices are in CHF for Switzerland and Liechtenstein, in EUR for all other countries.
organizations-phone-hint = With the country code, like +41 22 820 35 44
organizations-vat-number-hint = For companies. In Switzerland it is the UID, like CHE-116.281.710 MWST.
organizations-accounting-contact-hint = An e-mail address that also receives messages about accounting.
organizations-save = Save
# $currency: CHF or EUR
organizations-currency-asked = Next invoices in { $currency } from now on
organizations-currency-asked-next = Nothing is saved yet. Invoices, orders and prepaid money that exist keep their currency. If you agree, tick the box at the end of the form and save.
# $currency: CHF or EUR
organizations-currency-confirm = Yes, next invoices in { $currency } from now on

## Logo

organizations-logo = Logo
organizations-logo-title = Logo of the organization
organizations-logo-lead = It stands at the top left in place of the name, for all members.
organizations-logo-now = How it appears
organizations-logo-none = There is no logo. The name stands at the top left.
organizations-logo-file = Picture
organizations-logo-hint = PNG, JPEG or WebP, at most 2 MB. Wider than high; at least 280 × 56 pixels look best.
organizations-logo-change = Change
organizations-logo-remove = Remove
organizations-logo-changed = The logo is changed. The legal representatives and you receive a summary by e-mail.
organizations-logo-removed = The logo is removed. The legal representatives and you receive a summary by e-mail.
organizations-logo-missing = Choose a picture
organizations-logo-too-long = Choose a picture of at most 2 MB
organizations-logo-kind = Choose a PNG, JPEG or WebP picture. Other kinds are not taken, whatever the name of the file says.
# $most: the most pixels on a side
organizations-logo-size = Choose a picture with fewer pixels: at most { $most } on a side
organizations-logo-broken = This picture cannot be read. Open it in a picture program, save it as PNG and try again.
organizations-logo-upright = Choose a picture that is wider than high

## Security

organizations-security-title = Security
organizations-security-two-factor = Two-factor authentication
organizations-security-state = For all members
organizations-security-is-required = Required
organizations-security-is-optional = Not required
# $time: date and time
organizations-security-since = since { $time }
organizations-security-with = Members with it
organizations-security-without = Members without it
organizations-security-require-text = If it is required, members without two-factor authentication can do nothing in this organization from their next request on, until they have set it up. Their other organizations go on. All members are told by e-mail.
organizations-security-own-first = You have no two-factor authentication yourself yet. Set it up for your own account first: otherwise you would lock yourself out. Then it can be required here.
organizations-security-own-missing = Set up two-factor authentication for your own account first
# $count: how many members have none
organizations-security-require-confirm = { $count ->
    [0] Yes, require it of all members
    [one] Yes, require it of all members. { $count } member has none yet.
   *[other] Yes, require it of all members. { $count } members have none yet.
  }
organizations-security-require = Require two-factor authentication
organizations-security-release-text = If it is no longer required, members without two-factor authentication get in again with their password alone.
organizations-security-release-confirm = Yes, no longer require it
organizations-security-release = Stop requiring it
organizations-security-unconfirmed = Tick the box to confirm
organizations-security-required = Two-factor authentication is required of all members from now on. They are told by e-mail.
organizations-security-released = Two-factor authentication is no longer required.

## What a form of this area may say

organizations-name-missing = Enter a name for the organization
# $most: the most characters
organizations-name-too-long = Enter a name of at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  }
# $field: the name of a field, $most: the most characters
organizations-line-too-long = { $field }: enter at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  }
# $example: a good one of that country
organizations-postcode-unfit = Enter a postcode like { $example }
organizations-country-missing = Choose a country
organizations-vat-number-too-long = Enter a VAT number of at most 32 characters
# $example: a good number of that country
organizations-vat-number-shape = Enter the VAT number as it is written in the country of the address, like { $example }
# $example: a good number of that country
organizations-vat-number-check-digits = Check the digits of the VAT number: one of them is wrong. A correct one looks like { $example }
# $prefix: what the number begins with, such as DE
organizations-vat-number-elsewhere = Enter a VAT number of the country of the address: this one begins with { $prefix }
organizations-phone-unfit = Enter the phone number with its country code, like +41 22 820 35 44
organizations-accounting-contact-unfit = Enter an e-mail address in the correct format, like name@example.com
organizations-choice-missing = Choose one of the possibilities
organizations-currency-unconfirmed = Tick the box if the next invoices may be in the new currency
# $field: the name of a field
organizations-invisible = { $field }: remove the invisible characters
# $signs: up to five characters
organizations-unprinted = These characters cannot be printed on invoices: { $signs }
# $name: the new organization
organizations-created = { $name } is created. You are its legal representative.

## Roles

role-legal-representative = Legal representative
role-administrator = Administrator
role-collaborator = User (limited rights)
role-external = External user (limited rights)
