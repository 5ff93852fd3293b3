# The list of products, one product, its label.

products-title = Prodotti
products-search = Denominazione
products-name = Denominazione
products-kind = Tipo
products-kind-all = Tutti i tipi
products-category = Categoria
products-state = Stato
products-since = Dal
products-state-all = Tutti gli stati
products-offer = Offerta
products-ends = Scadenza
products-quantity = Quantità
products-csv = Scarica in formato CSV
products-term = Periodo
products-paid-until = Pagato fino al
products-invoices = Fatture
products-period = Durata
products-renewal = Periodo successivo
products-price = Prezzo (IVA esclusa)
products-excl-vat = IVA esclusa
products-terms = Periodi
products-period-months = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
  }
products-period-years = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
  }
products-co2 = CO₂ all’anno
# $grams: grams of CO₂ of all units in a year
products-co2-material = Materiale (produzione, trasporto, fine vita): { $grams } g
products-co2-energy = Energia: { $grams } g
products-co2-all = In tutto: { $grams } g
products-rights = I miei diritti
products-product = Prodotto
products-access = Accesso
products-access-lead = Che cosa può fare con questo prodotto:
products-technical = Gestione tecnica
products-technical-means = gestirlo e modificarne la denominazione
products-statistics = Statistiche
products-statistics-means = vederne i dati statistici
products-see-means = Vedere che questo prodotto esiste, e nient’altro.

## Nothing to show

products-none = Questa organizzazione non ha ancora prodotti
products-none-next = Appariranno qui quando ce ne saranno da ordinare.
products-none-shared = Nessun prodotto è ancora condiviso con Lei
products-none-shared-next = Gli amministratori di questa organizzazione possono concedere l’accesso.
products-none-found = Nessun prodotto corrisponde a questi filtri

## Label

products-rename = Modifica la denominazione
# $name: the label as it is
products-rename-lead = Questo prodotto si chiama «{ $name }» negli elenchi e nelle e-mail.
products-name-hint = La leggono solo Lei e gli altri membri. Nel prodotto stesso non cambia nulla.
products-rename-button = Salva
# $name: the new label
products-renamed = La denominazione ora è { $name }.
products-name-missing = Inserisca una denominazione
# $most: the most characters
products-name-too-long = Inserisca una denominazione di al massimo { $most ->
    [one] { $most } carattere
   *[other] { $most } caratteri
  }
products-name-unprintable = Rimuova i caratteri non stampabili
products-offer-unknown = Scelga un’offerta del catalogo
# $most: the most units
products-quantity-wrong = Inserisca una quantità da 1 a { $most }

## States

products-state-pending = In attesa
products-state-active = Attivo
products-state-blocked = Sospeso (non pagato)
products-state-locked = Bloccato dal fornitore
products-state-terminated = Disdetto
