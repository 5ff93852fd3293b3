# What is due, orders, payments, the prepaid account, invoices.

accounting-title = Accounting
accounting-due = Due
accounting-orders = Orders
accounting-orders-lead = What was ordered, what it costs and how it stands.
accounting-invoices = Invoice history
accounting-prepaid = Prepaid account
accounting-addresses = Billing addresses

## Prepaid account

accounting-prepaid-lead = Money that you have deposited. It pays orders at once, in whole or in part.
accounting-prepaid-top-up = Top up account
accounting-prepaid-balance = Balance
accounting-prepaid-available = Available balance
accounting-prepaid-reserved = { $amount } is reserved for orders that await the rest of their payment. The statement shows the balance without it.
accounting-prepaid-statement = Statement
accounting-prepaid-csv = Download as CSV
accounting-prepaid-date = Date
accounting-prepaid-description = Description
accounting-prepaid-in = In
accounting-prepaid-out = Out
accounting-prepaid-currency = Currency
accounting-prepaid-none = There are no transactions yet.
accounting-prepaid-none-next = Top up the account: what you deposit and what you pay with it appears here.
accounting-prepaid-newest = Back to the newest transactions
accounting-prepaid-top-up-by = Top-up: { $method }
accounting-prepaid-unmatched = Bank transfer received
accounting-prepaid-unmatched-order = Money received for order { $number }, which did not await it
accounting-prepaid-reserved-for = Reserved for order { $number }
accounting-prepaid-returned-from = Returned from order { $number }
accounting-prepaid-paid = Payment of order { $number }
accounting-top-ups = Top-ups that have not arrived
accounting-top-up-give-up = Give up
# $amount: an amount
accounting-top-up-arrived = { $amount } has arrived on your prepaid account.
accounting-top-up-declined = Your bank refused the payment. Nothing was charged.
accounting-top-up-not-begun = The payment did not begin. Nothing was charged.
accounting-top-up-cancelled = You cancelled the payment. Nothing was charged.
accounting-top-up-given-up = The top-up is given up. Money that comes all the same goes to your prepaid account.

accounting-top-up-lead = The money is on your account as soon as it has arrived. You receive a receipt by e-mail, not an invoice.
accounting-top-up-amount = Amount
accounting-top-up-amount-hint = { $least } to { $most }
# $whole, $part: how 25 and 25.50 are typed; $least, $most: amounts
accounting-top-up-amount-wrong = Enter an amount in figures, like { $whole } or { $part }: from { $least } to { $most }
accounting-top-up-amount-unclear = Enter an amount with at most two decimals, and without point or comma for thousands, like { $part }: from { $least } to { $most }
accounting-top-up-method = Payment method
accounting-top-up-francs = CHF only
accounting-top-up-francs-only = This method takes CHF only. Choose another one
accounting-top-up-transfer-hint = You get a payment slip with a reference of your own.
accounting-top-up-no-method = There is no payment method yet for top-ups. Write to us.
accounting-top-up-transfer = Top up by bank transfer
accounting-top-up-transfer-lead = Pay with these details. The money is credited when it arrives; the reference belongs to your organization and can be used again.

## Payment slips

accounting-slip-bic = BIC
accounting-slip-symbol = QR code with these payment details, for your bank’s app

## Methods

accounting-method-card = Card
accounting-method-postfinance = PostFinance
accounting-method-twint = TWINT
accounting-method-paypal = PayPal
accounting-method-transfer = Bank transfer (IBAN)
accounting-method-prepaid = Prepaid account

## States of orders

accounting-order-draft = Draft
accounting-order-awaiting-payment = Awaiting payment
accounting-order-paid = Paid
accounting-order-fulfilled = Completed
accounting-order-blocked = Blocked
accounting-order-cancelled = Cancelled
accounting-order-refunded = Refunded

## States of payments

accounting-payment-pending = Pending
accounting-payment-unknown = Not known yet
accounting-payment-reserved = Reserved
accounting-payment-succeeded = Received
accounting-payment-failed = Declined
accounting-payment-not-begun = Not begun
accounting-payment-abandoned = Given up
# A part of the prepaid account that was reserved and went back.
accounting-payment-returned = Returned

## Why a payment came to nothing

accounting-reason-declined = The bank declined it
accounting-reason-unheard = It never began at the payment provider
accounting-reason-left = It was cancelled on the payment page
accounting-reason-patience = It was not finished within a day
accounting-reason-other-way = Another way to pay was chosen
accounting-reason-cancelled = The order was cancelled
accounting-reason-paid-otherwise = The order was paid in another way
accounting-reason-rest-failed = The rest was not paid: the amount is available again

## What cannot be priced

accounting-unpriced-nothing = There is nothing to pay in it.
accounting-unpriced-no-rate = We cannot compute the VAT of this yet. Write to us: we add what is missing.
accounting-unpriced-currencies = These amounts are in different currencies and cannot be paid together.
accounting-unpriced-too-large = This amount is too large.

## What is refused

accounting-refused-nothing-chosen = Select at least one product to pay
# $most: the most lines of an order
accounting-refused-too-much-chosen = Select at most { $most ->
    [one] { $most } product
   *[other] { $most } products
  } at a time
accounting-refused-chosen-twice = A product was selected twice. Select it once, with one period.
accounting-refused-product-gone = A product that you selected cannot be renewed any more. Look at the list again.
# $name: the product; $number: the order
accounting-refused-ordered = { $name } stands in order { $number } already.
# $name: the product
accounting-refused-period-gone = Choose another period for { $name }
# $name: the product, $from: a date
accounting-refused-period-from = The shorter period for { $name } is possible from { $from }
accounting-refused-address-gone = Choose another billing address
# $name: the billing address
accounting-refused-address-incomplete = Add street, postcode and city to the billing address { $name }
# $now: an amount
accounting-refused-price-changed = Prices have changed: the total is { $now } now. Look at it again before you confirm.
accounting-refused-method-gone = Choose a payment method
# $available: an amount
accounting-refused-balance-too-small = The prepaid account has { $available } available. Choose another method for the rest.
accounting-refused-confirmed = This order is confirmed already
accounting-refused-not-awaiting = This order does not wait for a payment any more
# $least, $most: amounts
accounting-refused-amount-outside = Enter an amount between { $least } and { $most }
## Billing addresses

accounting-addresses-lead = Invoices are addressed here. When you pay, you choose the address of each line. An issued invoice keeps the address as it was.
accounting-addresses-only-own = Do you pay for customers, or for several departments? Add their addresses and choose one of them for each line that you pay.
accounting-address-add = Add billing address
accounting-address-column = Address
accounting-address-own = Your organization
accounting-address-default = Default
accounting-address-incomplete = Incomplete
accounting-address-incomplete-next = Street, postcode or city is missing: nothing can be invoiced to it yet.
accounting-address-own-who = An administrator changes it in Settings.
accounting-address-edit = Edit
accounting-address-make-default = Make default
accounting-address-archive = Archive
accounting-address-gone = This address is no longer there: choose another one
# $name: company or person
accounting-address-preset = { $name } is the default billing address from now on.
# $name: company or person
accounting-address-archived = { $name } is archived. Invoices that exist keep the address.
# $name: company or person
accounting-address-archive-title = Archive { $name }
accounting-address-archive-lead = This address can no longer be chosen, and it cannot be brought back. Invoices and orders that exist keep it.
# $default: company or person
accounting-address-archive-default = It is the default billing address. Once it is archived, { $default } is.
accounting-address-archive-products = { $count ->
    [one] { $count } product is billed to it. From then on the default is proposed for it.
   *[other] { $count } products are billed to it. From then on the default is proposed for them.
  }
accounting-address-archive-confirm = Archive address
# $name, $default: company or person
accounting-address-archived-default = { $name } is archived. Invoices that exist keep the address. The default billing address is { $default } now.
accounting-address-was-archived = This address was archived meanwhile. You can save what you entered as a new address.
accounting-address-save-as-new = Save as a new address
# $name: company or person
accounting-address-added = { $name } is added.
# $name: company or person
accounting-address-saved = { $name } is saved.

accounting-address-new-title = Add billing address
# $name: company or person
accounting-address-edit-title = Billing address { $name }
accounting-address-lead = What you save holds for invoices to come. Those that exist stay as they are.
accounting-address-company = Company
accounting-address-company-hint = Enter a company, a person’s name, or both.
accounting-address-name = Name
accounting-address-country-hint = The country decides which VAT an invoice bears.
accounting-address-email = Email for invoices
accounting-address-email-hint = Its invoices are sent there as well.
accounting-address-reference = Reference
accounting-address-reference-hint = Your order number. It stands on the invoice.
accounting-address-save = Save

accounting-address-nobody = Enter a company or a name
accounting-address-company-missing = Enter the company that the VAT number belongs to
accounting-address-street-missing = Enter a street
accounting-address-postcode-missing = Enter a postcode
accounting-address-city-missing = Enter a city
# $most: the most addresses
accounting-address-too-many = You have { $most ->
    [one] { $most } billing address
   *[other] { $most } billing addresses
  }: archive one before you add another

## Checkout and orders

accounting-checkout = Checkout
accounting-lines = Products
accounting-product = Product
accounting-period = Period
accounting-term = Term
accounting-amount = Amount
accounting-amount-net = Amount excl. VAT
accounting-billed-to = Billed to
accounting-total = Total
accounting-total-net = Total excl. VAT
# $rate: a percentage
accounting-vat = VAT { $rate }
accounting-total-to-pay = Total to pay
# What *Total to pay* is called once it is paid or cancelled.
accounting-total-gross = Total incl. VAT
accounting-note-reverse-charge = Reverse charge: the recipient of the service owes the VAT.
accounting-note-outside = Not subject to VAT: the service is supplied outside of the VAT territory.
accounting-billing-address = Billing address
accounting-keep-addresses = Keep the addresses of the lines
accounting-use-address = Use this address
# $name: the billing address
accounting-incomplete = The billing address { $name } lacks street, postcode or city. Nothing can be ordered before they are there.
accounting-complete = Complete the address
accounting-postal-lead = Invoices name { $name } with its address. Complete it, and the checkout goes on.
accounting-postal-save = Save and continue
accounting-back-to-due = Back to Due
accounting-back-to-order = Back to the order
accounting-method = Payment method
accounting-method-card-hint = Visa, Mastercard or CB. Cards with two logos (CB and Visa or Mastercard) and cards issued abroad may cost extra at your bank, even in euros.
accounting-method-transfer-hint = Bank charges are at your expense; pay exactly this amount in this currency, with this reference. Your products are renewed when the money has arrived.
# $available: an amount
accounting-method-prepaid-hint = { $available } available
accounting-prepaid-first = Use the prepaid account first
# $part, $rest: amounts
accounting-prepaid-first-hint = { $part } from the prepaid account, the remaining { $rest } with the method chosen above.
# $total: an amount
accounting-to-pay = Total to pay: { $total }
accounting-confirm-order = Confirm order
# $number: the order's number
accounting-order-title = Order { $number }
accounting-order-facts = Order
accounting-order-invoices = Invoices
accounting-ordered-on = Confirmed on
accounting-paid-on = Paid on
accounting-cancelled-on = Cancelled on
accounting-reserved = Reserved on the prepaid account
accounting-still-to-pay = Still to pay
accounting-declined = The last payment did not go through: it was refused, or it never began. Nothing was charged. Try again, or choose another method.
accounting-unknown = The payment provider does not answer at the moment. We keep asking. The payment may still succeed: wait a little before you pay again. What comes twice is not lost, it goes to your prepaid account.
accounting-waits = A payment has begun. If you have paid, please wait: the answer of the payment provider is on its way. If not, continue it.
accounting-looks-again = This page looks again every 5 seconds.
accounting-pay-another-way = Pay another way
accounting-go-on = Continue to payment
accounting-transfer = Bank transfer
accounting-transfer-exactly = Bank charges are at your expense; pay exactly this amount in this currency, with this reference.
accounting-transfer-holder = Account holder
accounting-transfer-iban = IBAN
accounting-transfer-reference = Reference
accounting-transfer-amount = Amount
accounting-generate-pro-forma = Generate pro forma
accounting-pro-forma = Pro forma
accounting-pay-heading = How do you want to pay?
accounting-pay-otherwise = The payment that has begun is given up when you choose another way. If it succeeds all the same, it pays this order if that is still open; else its money goes to your prepaid account.
# $total: an amount
accounting-pay = Pay { $total }
accounting-pay-short = Pay
accounting-payments = Payments
accounting-date = Date
accounting-state = State
accounting-number = Number
accounting-description = Description
accounting-cancel-order = Cancel order
accounting-order-cancel-title = Cancel order { $number }?
accounting-order-cancel-lead = Order of { $total }: it ends without payment. Its products are due again and can be selected anew.
accounting-order-cancel-reserved = The { $reserved } that is reserved for it on the prepaid account will be available again.
accounting-order-cancel-paid = Has money been sent for it already? It is not lost: when it arrives, it is put on the prepaid account.
accounting-order-keep = Keep it
accounting-cancel-short = Cancel
accounting-order-was-cancelled = The order is cancelled.
accounting-orders-all = All
accounting-orders-awaiting = Awaiting payment
accounting-orders-completed = Completed
accounting-orders-cancelled = Cancelled
accounting-orders-none = There are no orders yet
accounting-orders-none-next = Select what you want to pay under
accounting-orders-none-found = No order is in this state
# $first: a product, $more: how many others
accounting-and-more = { $first } and { $more } more
# $first: a product
accounting-one = { $first }
## Invoices

accounting-invoice-paid = Paid
accounting-invoice-open = Open
accounting-invoice-overdue = Overdue
accounting-invoice-refunded = Refunded
accounting-invoice-credit-note = Credit note

accounting-invoices-lead = Every invoice that was issued to this organization. Nothing in an invoice changes any more: what has to be corrected is corrected by a credit note.
accounting-invoices-csv = Download as CSV
accounting-invoices-state-all = All
accounting-invoices-from = From
accounting-invoices-to = To
accounting-invoices-search = Search
accounting-invoices-backwards = The day in To must be the same as the day in From, or later
# $field: the label of a filter
accounting-filter-no-choice = { $field }: choose one of the list
# $field: the label of a filter
accounting-filter-no-day = { $field }: enter a valid date
accounting-invoices-none = No invoices yet. An invoice appears here once it is paid.
accounting-invoices-none-found = No invoice fits these filters
accounting-invoices-newest = Back to the newest

accounting-invoice-number = Number
accounting-invoice-date = Date
accounting-invoice-address = Billing address
accounting-invoice-description = Description
accounting-invoice-amount = Amount
accounting-invoice-state = State
accounting-invoice-document = Document
accounting-invoice-currency = Currency
accounting-invoice-vat = VAT

# $size: in kilobytes
accounting-document-size = PDF, { $size } kB
# $number: of an invoice; it is heard after *PDF, 84 kB*
accounting-document-of = of invoice { $number }
accounting-document-awaited = PDF
accounting-document-awaited-next = The PDF is being drawn.
accounting-document-download = Download
# $number: of an invoice
accounting-document-waiting-title = The PDF of invoice { $number } is being drawn
accounting-document-waiting = This page looks every 5 seconds. The download begins by itself as soon as the PDF is there; what you have paid is not touched by it.
accounting-document-look-again = Look again

# $number: of an invoice
accounting-invoice-title = Invoice { $number }
accounting-invoice-sheet = The invoice
accounting-invoice-seller = Seller
# $number: a VAT number
accounting-invoice-vat-number = VAT number { $number }
accounting-invoice-order = Order
# $number: of an order
accounting-invoice-order-number = Order { $number }
accounting-invoice-paid-by = Paid by
accounting-paid-together = { $how }, together with the other invoices of order { $order }
accounting-invoice-paid-on = Paid on
accounting-invoice-quantity = Quantity
accounting-invoice-rate = VAT rate
# $rate: such as 8.1 %; $base: an amount
accounting-invoice-vat-of = VAT { $rate } on { $base }
accounting-invoice-co2 = CO₂ a year

accounting-letters = E-mails
accounting-letters-none = No e-mail was sent about this invoice.
accounting-letter-to = To
accounting-letter-when = When
accounting-letter-queued = Queued
accounting-letter-handed-over = Handed over
accounting-letter-failed = Failed
accounting-letter-again = Send again
# $email: an address; it is heard after *Send again*
accounting-letter-again-to = to { $email }
# $email: an address
accounting-letter-sent-again = The e-mail to { $email } is sent again.
accounting-letter-not-chosen = Choose an e-mail of this invoice
accounting-letter-waits = This e-mail is queued already
accounting-letter-erased = This e-mail is too old to be sent again
accounting-letter-too-soon = This e-mail was sent to this address within the last five minutes

## Due

accounting-due-lead = What is to be renewed or paid. Select products, choose for how long, and pay them together.
accounting-due-tabs = Until when
accounting-due-month = This month
accounting-due-two-months = Next 2 months
accounting-due-year = Next 12 months
accounting-due-all = Show all
accounting-due-search = Product or number
accounting-due-category = Category
accounting-due-category-all = All
# No filter by billing address: here and in Invoice history.
accounting-address-all = All
accounting-due-clear = Clear filter
# $until: a date
accounting-due-caption = Due until { $until }
accounting-due-caption-all = Everything that is due
# $count: how many lines
accounting-due-count = { $count ->
    [one] { $count } line
   *[other] { $count } lines
  }
accounting-due-end = End of term
# Above the day of an order.
accounting-due-pay-by = Pay by
accounting-due-incl-vat = incl. VAT
# $name: the product
accounting-due-period-of = Period for { $name }
# $name: the product
accounting-due-address-of = Billing address for { $name }
# $period: 1 month, $from: a date
accounting-due-period-from = { $period } (possible from { $from })
accounting-due-addresses-further = Each line offers its own billing address, the default and the ones used most here. The checkout offers all of them, for all lines of an order at once.
accounting-due-overdue = Overdue
accounting-due-gone = This offer is not sold any more. Write to us.
# $number: the order's
accounting-due-order = Order { $number }
# $number: the invoice's
accounting-due-invoice = Invoice { $number }
accounting-due-invoice-open = Open
accounting-due-recalculate = Recalculate
accounting-due-pay-selection = Pay my selection
accounting-due-none = Nothing is due in this time
accounting-due-none-found = Nothing that is due matches this filter
accounting-due-none-at-all = Nothing to pay
accounting-due-none-next = Paid invoices are in Invoice history.

## Pro forma


# $number: the order's
accounting-pro-forma-of = Pro forma of order { $number }
accounting-pro-forma-note = This document has no legal or accounting value. The invoice is issued when it is paid.
# $until: a date
accounting-pro-forma-until = Valid until { $until }
# $name: company or person
accounting-pro-forma-sheet = For { $name }
accounting-pro-forma-together = All pro forma invoices are paid together:
# $amount: an amount
accounting-pro-forma-reserved = { $amount } of the total is reserved on your prepaid account.
accounting-pro-forma-prepaid = There is no order yet: money that comes with this reference goes to your prepaid account.
accounting-pro-forma-ask = An administrator completes it in Settings.
accounting-download = Download
accounting-addresses-differ = The lines are billed to different addresses. Another choice bills all of them to one.
accounting-refused-addresses-changed = The billing addresses of the lines were changed meanwhile. Look at them again before you confirm.
# $amount: an amount
accounting-arrived-besides = { $amount } came for this order that it did not need. It is on your prepaid account.
accounting-abandoned = The payment was not finished. Nothing was charged. Try again, or choose another method.
accounting-order-is-paid = Payment received. Your products are renewed; each line says until when.
# $number: the number
accounting-order-download = Download invoice { $number }
accounting-transfer-awaited = The order is confirmed. It is paid when your transfer arrives.
accounting-order-until = To be paid by
accounting-postal-title = Postal address
accounting-postal-all = All details of the organization
accounting-postal-no-street = Enter the street and number
accounting-postal-no-postcode = Enter the postcode
accounting-postal-no-city = Enter the city
