# Pro formas and invoices. Amounts and days are filled in as they are printed.

documents-invoice-title = Fattura { $number }
documents-pro-forma-title = Fattura pro forma
documents-pro-forma-of-order-title = Fattura pro forma per l’ordine { $order }
documents-pro-forma-note = Questo documento non ha valore giuridico né contabile. La fattura viene emessa al pagamento.

documents-number = N. fattura
documents-date = Data
documents-order = Ordine
documents-valid-until = Valida fino al
documents-due = Scadenza
documents-your-reference = Suo riferimento
documents-your-vat-number = Suo n. IVA
documents-vat-number = N. IVA { $number }
documents-page = Pagina { $page } di { $pages }

documents-lines = Che cosa viene fatturato, con l’aliquota IVA e l’importo IVA esclusa
documents-description = Descrizione
documents-vat = IVA
documents-amount-without-vat = Importo IVA esclusa ({ $currency })
documents-carried-forward = Da riportare
documents-brought-forward = Riporto

documents-totals = Totali
documents-net = Totale IVA esclusa
documents-vat-of = IVA { $rate } su { $base }
documents-total-to-pay = Totale da pagare
documents-prepaid = Dal conto prepagato
documents-open = Resta da pagare
documents-paid = Pagata il { $day } ({ $how })

# An order with several billing addresses: one sheet each, and a last page on which all are paid.
documents-sheets-title = Pagamento di tutte le fatture pro forma
documents-sheets = Le fatture pro forma che si pagano insieme, con il totale di ciascuna
documents-sheets-address = Indirizzo di fatturazione
documents-sheets-total = Totale da pagare ({ $currency })
documents-sheets-note = Si paga insieme alle altre fatture pro forma: vedi l’ultima pagina.

documents-emissions = CO₂ all’anno
documents-emission = { $title }: { $count } × { $grams } g = { $all } g all’anno.
documents-emission-parts = Di cui materiale (produzione, trasporto, fine vita) { $material } g ed energia { $energy } g.
documents-emissions-method = Grammi per sito web o casella di posta e anno, moltiplicati per il loro numero. Una stima, a solo titolo informativo.

documents-transfer = Bonifico bancario
documents-transfer-payee = Titolare del conto
documents-transfer-account = IBAN
documents-transfer-bic = BIC
documents-transfer-amount = Importo
documents-transfer-reference = Riferimento
documents-transfer-code = Codice QR del bonifico per le app bancarie, con titolare del conto, IBAN, importo e riferimento stampati accanto
documents-transfer-note = Le spese bancarie sono a Suo carico; paghi esattamente questo importo in questa valuta, con questo riferimento.
documents-onto-prepaid = Non c’è ancora un ordine: un pagamento con questo riferimento viene accreditato sul Suo conto prepagato.

# The words of the QR-bill: prescribed by the guideline of SIX, not to be changed.
documents-slip-receipt = Ricevuta
documents-slip-payment-part = Sezione pagamento
documents-slip-account = Conto / Pagabile a
documents-slip-reference = Riferimento
documents-slip-additional-information = Informazioni supplementari
documents-slip-payable-by = Pagabile da
documents-slip-payable-by-whom = Pagabile da (nome/indirizzo)
documents-slip-currency = Valuta
documents-slip-amount = Importo
documents-slip-acceptance-point = Punto di accettazione
documents-slip-code = Swiss QR Code con conto, importo, riferimento e indirizzi stampati accanto
