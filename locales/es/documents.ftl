# Pro formas and invoices. Amounts and days are filled in as they are printed.

documents-invoice-title = Factura { $number }
documents-pro-forma-title = Factura pro forma
documents-pro-forma-of-order-title = Factura pro forma del pedido { $order }
documents-pro-forma-note = Este documento no tiene valor legal ni contable. La factura se emite tras el pago.

documents-number = N.º de factura
documents-date = Fecha
documents-order = Pedido
documents-valid-until = Válida hasta
documents-due = Vencimiento
documents-your-reference = Su referencia
documents-your-vat-number = Su n.º de IVA
documents-vat-number = N.º de IVA { $number }
documents-page = Página { $page } de { $pages }

documents-lines = Lo que se factura, con el tipo de IVA y el importe sin IVA
documents-description = Descripción
documents-vat = IVA
documents-amount-without-vat = Importe sin IVA ({ $currency })
documents-carried-forward = Suma y sigue
documents-brought-forward = Suma anterior

documents-totals = Totales
documents-net = Total sin IVA
documents-vat-of = IVA { $rate } sobre { $base }
documents-total-to-pay = Total a pagar
documents-prepaid = De la cuenta de prepago
documents-open = Pendiente de pago
documents-paid = Pagada el { $day } · { $how }

# An order with several billing addresses: one sheet each, and a last page on which all are paid.
documents-sheets-title = Pago de todas las facturas pro forma
documents-sheets = Las facturas pro forma que se pagan juntas, con el total de cada una
documents-sheets-address = Dirección de facturación
documents-sheets-total = Total a pagar ({ $currency })
documents-sheets-note = Se paga junto con las demás facturas pro forma: véase la última página.

documents-emissions = CO₂ al año
documents-emission = { $title }: { $count } × { $grams } g = { $all } g al año.
documents-emission-parts = De los cuales, material (fabricación, transporte, fin de vida) { $material } g y energía { $energy } g.
documents-emissions-method = Gramos por sitio web o buzón y año, multiplicados por su número. Una estimación, solo a título informativo.

documents-transfer = Transferencia bancaria
documents-transfer-payee = Titular de la cuenta
documents-transfer-account = IBAN
documents-transfer-bic = BIC
documents-transfer-amount = Importe
documents-transfer-reference = Referencia
documents-transfer-code = Código QR de la transferencia para aplicaciones bancarias, con el titular de la cuenta, el IBAN, el importe y la referencia impresos al lado
documents-transfer-note = Los gastos bancarios corren a su cargo; pague exactamente este importe en esta moneda, con esta referencia.
documents-onto-prepaid = Todavía no hay pedido: un pago con esta referencia va a su cuenta de prepago.

# The words of the QR-bill: prescribed by the guideline of SIX, not to be changed.
# It knows German, French, Italian and English; Spanish readers get the English words.
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
documents-slip-code = Swiss QR Code con la cuenta, el importe, la referencia y las direcciones impresos al lado
