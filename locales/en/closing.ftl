# The end of an organization.

closing-title = Delete organization
# $name: the organization
closing-lead = When everything on the list is done, { $name } can be deleted for good.
closing-first = What must be done first
closing-done = Done
# $count: how many
closing-left = { $count ->
    [one] { $count } left
   *[other] { $count } left
  }
closing-products = Terminate all products
closing-products-see = See the products
closing-users = Remove all other users
closing-users-remove = Remove the other users
closing-orders = Pay or cancel all orders that await payment
closing-orders-see = See the orders
closing-invoices = Pay all open invoices
closing-invoices-see = See what is due
closing-prepaid = Empty every prepaid account
closing-prepaid-see = See the prepaid account
closing-then = What happens then
closing-then-users = Nobody can open the organization any more. The accounts of its users stay, and so do their other organizations.
closing-then-records = Accounting records are kept for 10 years, as the law demands. They can no longer be opened here.
# $count: how many
closing-then-invitations = { $count ->
    [one] { $count } pending invitation is withdrawn.
   *[other] { $count } pending invitations are withdrawn.
  }
closing-blocked = The organization cannot be deleted yet: something on the list is left to do.
closing-warning = This cannot be undone. You are asked for your password next.
closing-warning-asked = This cannot be undone. Your password is confirmed: press the button to delete the organization now.
closing-name = Name of the organization
# $name: the organization
closing-name-hint = Enter { $name } to confirm.
closing-button = Delete organization
closing-cancel = Cancel
# $name: the organization
closing-deleted = { $name } is deleted.

## What the form may say

closing-name-missing = Enter the name of the organization
closing-name-differs = Enter the name of the organization exactly as it is shown
closing-not-yet = The organization cannot be deleted yet: something on the list is left to do
