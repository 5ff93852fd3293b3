# The sandbox: a payment provider of our own, to try things.

sandbox-title = Test payment
sandbox-brand = Test payments
sandbox-note = Sandbox: no money moves
sandbox-skip = Skip to the payment

## Paying

# $amount: what is to be paid
sandbox-pay-heading = Pay { $amount }
sandbox-to = Paid to
sandbox-amount = Amount
sandbox-method = Payment method
sandbox-number = Card number
sandbox-number-hint = A test card of the list below. Never type the number of a real card here.
sandbox-expiry = Expiry date
sandbox-expiry-hint = Month and year, as 08/29.
sandbox-code = Security code
sandbox-code-hint = Any three or four digits.
sandbox-pay = Pay
sandbox-cancel = Cancel
sandbox-approve = Approve
sandbox-refuse = Refuse
# $method: the payment method
sandbox-approval-lead = { $method } asks you to approve this payment.
sandbox-challenge-heading = Is it you who pays?
# $amount: what is to be paid
sandbox-challenge-lead = The bank of the test card asks you to approve the payment of { $amount }.

## The test cards

sandbox-cards = Test cards
sandbox-cards-does = What happens
sandbox-card-succeeds = The payment succeeds
sandbox-card-declined = The bank declines it
sandbox-card-challenge = The bank asks you first
sandbox-card-late = It succeeds, but the answer comes 30 seconds later
sandbox-card-twice = It succeeds, and the notice is sent twice
sandbox-card-disordered = It succeeds, and the notices come in the wrong order
sandbox-card-unannounced = It succeeds, but no notice is sent
sandbox-card-silent = It succeeds, but nothing is heard of it for two minutes

## What was settled

sandbox-paid-heading = Paid
sandbox-paid-lead = You have paid. There is nothing more to do here.
sandbox-declined-heading = Declined
sandbox-declined-lead = The payment was declined. No money was taken.
sandbox-abandoned-heading = Cancelled
sandbox-abandoned-lead = This payment was cancelled. No money was taken.
# $provider: who runs the console
sandbox-back = Back to { $provider }

## What the form may say

sandbox-number-unknown = Enter the number of a test card; any other is not shown again
sandbox-expiry-unfit = Enter the expiry date as month and year, for example 08/29
sandbox-expiry-past = Enter an expiry date that is not past
sandbox-code-unfit = Enter a security code of three or four digits
