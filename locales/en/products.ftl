# The list of products, one product, its label.

products-title = Products
products-search = Label
products-name = Label
products-kind = Kind
products-kind-all = All kinds
products-category = Category
products-state = State
products-since = Since
products-state-all = All states
products-offer = Offer
products-ends = End of term
products-quantity = Quantity
products-csv = Download as CSV
products-term = Term
products-paid-until = Paid until
products-invoices = Invoices
products-period = Period
products-renewal = Next term
products-price = Price (excl. VAT)
products-excl-vat = excl. VAT
products-terms = Terms
products-period-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
  }
products-period-years = { $count ->
    [one] { $count } year
   *[other] { $count } years
  }
products-co2 = CO₂ per year
# $grams: grams of CO₂ of all units in a year
products-co2-material = Material (manufacture, transport, end of life): { $grams } g
products-co2-energy = Energy: { $grams } g
products-co2-all = In all: { $grams } g
products-rights = My rights
products-product = Product
products-access = Access
products-access-lead = What you may do with this product:
products-technical = Technical
products-technical-means = manage it and change its label
products-statistics = Statistics
products-statistics-means = see its figures
products-see-means = See that this product exists, and nothing more.

## Nothing to show

products-none = This organization has no products yet
products-none-next = They appear here once there are some to order.
products-none-shared = No product is shared with you yet
products-none-shared-next = The administrators of this organization can give you access.
products-none-found = No product matches these filters

## Label

products-rename = Rename label
# $name: the label as it is
products-rename-lead = This product is called “{ $name }” in lists and e-mails.
products-name-hint = Only you and the other members read it. Nothing changes in the product itself.
products-rename-button = Save
# $name: the new label
products-renamed = The label is now { $name }.
products-name-missing = Enter a label
# $most: the most characters
products-name-too-long = Enter a label of at most { $most ->
    [one] { $most } character
   *[other] { $most } characters
  }
products-name-unprintable = Remove the characters that cannot be printed
products-offer-unknown = Choose an offer of the catalog
# $most: the most units
products-quantity-wrong = Enter how many, from 1 to { $most }

## States

products-state-pending = Pending
products-state-active = Active
products-state-blocked = Blocked (unpaid)
products-state-locked = Locked by the provider
products-state-terminated = Terminated
