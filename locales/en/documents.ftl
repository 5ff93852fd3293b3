# Pro formas and invoices. Amounts and days are filled in as they are printed.

documents-invoice-title = Invoice { $number }
documents-pro-forma-title = Pro forma invoice
documents-pro-forma-of-order-title = Pro forma invoice for order { $order }
documents-pro-forma-note = This document has no legal or accounting value. The invoice is issued when the order is paid.

documents-number = Invoice no.
documents-date = Date
documents-order = Order
documents-valid-until = Valid until
documents-due = Due on
documents-your-reference = Your reference
documents-your-vat-number = Your VAT no.
documents-vat-number = VAT no. { $number }
documents-page = Page { $page } of { $pages }

documents-lines = What is invoiced, with the rate of VAT and the amount without VAT
documents-description = Description
documents-vat = VAT
documents-amount-without-vat = Amount excl. VAT ({ $currency })
documents-carried-forward = Carried forward
documents-brought-forward = Brought forward

documents-totals = Totals
documents-net = Total excl. VAT
documents-vat-of = VAT { $rate } on { $base }
documents-total-to-pay = Total to pay
documents-prepaid = From the prepaid account
documents-open = Still to pay
documents-paid = Paid on { $day } ({ $how })

# An order with several billing addresses: one sheet each, and a last page on which all are paid.
documents-sheets-title = Payment of all pro forma invoices
documents-sheets = The pro forma invoices that are paid together, with the total of each
documents-sheets-address = Billing address
documents-sheets-total = Total to pay ({ $currency })
documents-sheets-note = Paid together with the other pro forma invoices: see the last page.

documents-emissions = CO₂ per year
documents-emission = { $title }: { $count } × { $grams } g = { $all } g per year.
documents-emission-parts = Of these, material (manufacture, transport, end of life) { $material } g and energy { $energy } g.
documents-emissions-method = Grams for each website or mailbox and year, multiplied by their number. An estimate, for information only.

documents-transfer = Bank transfer
documents-transfer-payee = Account holder
documents-transfer-account = IBAN
documents-transfer-bic = BIC
documents-transfer-amount = Amount
documents-transfer-reference = Reference
documents-transfer-code = QR code of the transfer for banking apps, with account holder, IBAN, amount and reference as printed beside it
documents-transfer-note = Bank charges are at your expense; pay exactly this amount in this currency, with this reference.
documents-onto-prepaid = There is no order yet: a payment with this reference goes to your prepaid account.

# The words of the QR-bill: prescribed by the guideline of SIX, not to be changed.
documents-slip-receipt = Receipt
documents-slip-payment-part = Payment part
documents-slip-account = Account / Payable to
documents-slip-reference = Reference
documents-slip-additional-information = Additional information
documents-slip-payable-by = Payable by
documents-slip-payable-by-whom = Payable by (name/address)
documents-slip-currency = Currency
documents-slip-amount = Amount
documents-slip-acceptance-point = Acceptance point
documents-slip-code = Swiss QR Code with account, amount, reference and addresses as printed beside it
