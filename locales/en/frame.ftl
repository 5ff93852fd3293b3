# The frame around every page: header, menus, footer, what all forms share.

frame-skip = Skip to the content
frame-demo = Demo: no e-mail is sent.
frame-demo-mail = Read e-mails

frame-main-menu = Main menu
frame-switch-organization = Switch organization
# $name: the organization that is shown now
frame-switch-organization-from = Switch organization, { $name }
frame-switcher-filter = Find an organization
frame-search = Search
frame-create-organization = Create an organization
frame-products = Products
frame-products-empty = There are no products yet.
frame-products-all = All products
frame-help = Help
frame-help-empty = There is no support address on this server yet.
frame-contact-support = Contact support
frame-account-menu = Account menu
frame-my-organizations = My organizations
frame-preferences = Preferences
frame-log-out = Log out
frame-terms = Terms

frame-error-prefix = Error:
frame-error-summary = There is a problem
frame-optional = (optional)
# What something is called, and what it is.
frame-labelled = { $label }: { $value }
frame-country = Country
frame-country-choose = Choose a country
# The long form is the button's name for screen readers; it contains the short one.
frame-show = Show
frame-hide = Hide
frame-show-password = Show password
frame-hide-password = Hide password
# Stands after a number: how many lines are ticked.
frame-selected = selected
frame-selection = Selection
frame-select-all = Select all
# $name: what the line is called
frame-select-named = Select { $name }
frame-actions = Actions
# $name: what the line is called
frame-actions-for = Actions for { $name }
frame-filter = Filter
frame-show-all = Show all
frame-show-more = Show more
# $number: the page of the form one is on; $total: how many there are
frame-step = Step { $number } of { $total }
frame-continue = Continue
frame-back = Back
frame-cancel = Cancel
frame-change = Change
frame-logo-light = In the light theme
frame-logo-dark = In the dark theme
frame-colour-blue = Blue
frame-colour-violet = Violet
frame-colour-pink = Pink
frame-colour-red = Red
frame-colour-orange = Orange
frame-colour-olive = Olive
frame-colour-green = Green
frame-colour-teal = Teal
frame-request = If you write to support, name this number:

## Demo pages

frame-dev-mail-title = E-mails
frame-dev-mail-lead = Every e-mail that this demo would send, newest first.
frame-dev-mail-none = No e-mail yet. Sign up, and the first one appears here.
frame-dev-mail-subject = Subject
frame-dev-mail-to = To
frame-dev-mail-when = When
frame-dev-mail-back = All e-mails
frame-dev-mail-text = Plain text
frame-dev-mail-html = HTML
frame-dev-mail-enclosed = Enclosed
frame-dev-components-title = Components
frame-dev-components-colour = Colour

## The left menu

frame-menu-home = Home
frame-menu-user-management = User management
frame-menu-settings = Settings

## Error pages

frame-error-home = Go to the start page
frame-error-400-heading = This request cannot be read
frame-error-400-text = Your browser sent something that we do not understand. Go back, reload the page and try again.
frame-error-cookies-heading = Your browser sent no cookie
frame-error-cookies-text = This page was open too long, or cookies are switched off. Signing in needs cookies: allow them for this site, open the page again and send it once more. We set no cookies but our own.
frame-error-stale-heading = This page was open too long
frame-error-stale-text = Nothing was saved. Go back, reload the page and send the form again.
frame-error-twice-heading = This form was sent already
frame-error-twice-text = It was sent once with other entries, and that counts. Open the page again to send another one.
frame-error-twice-see = See what came of it
frame-error-other-site-heading = This form came from another site
frame-error-other-site-text = Nothing was saved. If you meant to send it, open the page here and send it from there.
frame-error-two-factor-heading = This organization requires two-factor authentication
frame-error-two-factor-text = Set up two-factor authentication for your account first. Until then you can do nothing in this organization; your other organizations go on as before. External users may leave it instead.
frame-error-403-heading = You cannot open this page
frame-error-403-text = Your role in this organization does not include it. A legal representative or an administrator of the organization can change that.
frame-error-404-heading = Page not found
frame-error-404-text = Check the address. The page may also belong to an organization that you are not a member of.
frame-error-405-heading = This page cannot do that
frame-error-405-text = The address exists, but not for this kind of request.
frame-error-410-heading = This link no longer works
frame-error-410-text = It was used, it is too old, or a newer e-mail has replaced it. Ask for a new one on the page where you asked for this one.
frame-error-413-heading = This is too large
frame-error-413-text = What was sent is larger than we take. Nothing was saved.
frame-error-429-heading = Too many tries
# $time: the time of day from which it works again
frame-error-429-text = Wait a little: it works again at { $time }.
frame-error-500-heading = There is a problem with the service
frame-error-500-text = It is our fault, not yours. Nothing that you had saved is lost. Try again in a moment.
frame-error-503-heading = The service is busy
frame-error-503-text = Try again in a few seconds. What you sent was not saved.

## Charts

frame-chart-table = Show as a table
frame-chart-month = Month
frame-chart-amount = Amount
frame-chart-total = Total
frame-chart-nothing = There are no amounts.
frame-chart-description = { $sum } in all; the most in { $month }: { $most }.
