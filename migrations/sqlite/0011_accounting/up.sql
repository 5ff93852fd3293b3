CREATE TABLE billing_addresses (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  company TEXT NOT NULL,
  name TEXT NOT NULL,
  street TEXT NOT NULL,
  street2 TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  email TEXT NOT NULL,
  reference TEXT NOT NULL,
  created_at TEXT NOT NULL,
  archived_at TEXT
) STRICT;
CREATE UNIQUE INDEX billing_addresses_owner ON billing_addresses (organization_id, id);

-- An organization without a row here is billed at its own address.
CREATE TABLE billing_defaults (
  organization_id INTEGER PRIMARY KEY REFERENCES organizations (id),
  billing_address_id INTEGER NOT NULL,
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
) STRICT;
CREATE INDEX billing_defaults_address ON billing_defaults (organization_id, billing_address_id);

-- Where a product was billed last; without an address: at the organization's own.
CREATE TABLE billed_products (
  product_id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL,
  billing_address_id INTEGER,
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
) STRICT;
CREATE INDEX billed_products_product ON billed_products (organization_id, product_id);
CREATE INDEX billed_products_address ON billed_products (organization_id, billing_address_id);

CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  number INTEGER,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  placed_by INTEGER REFERENCES users (id),
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  settled_at TEXT,
  net INTEGER,
  vat INTEGER,
  total INTEGER,
  CHECK (state = 'draft' OR (number IS NOT NULL AND confirmed_at IS NOT NULL AND total = net + vat))
) STRICT;
CREATE UNIQUE INDEX orders_owner ON orders (organization_id, id);
CREATE UNIQUE INDEX orders_number ON orders (organization_id, number);
CREATE INDEX orders_list ON orders (organization_id, confirmed_at, id);
CREATE INDEX orders_placed_by ON orders (placed_by);
CREATE INDEX orders_state ON orders (state, created_at);
CREATE INDEX orders_waiting ON orders (organization_id, state, id);

CREATE TABLE order_lines (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL,
  order_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  product_id INTEGER,
  offer TEXT NOT NULL,
  name TEXT NOT NULL,
  months INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  billing_address_id INTEGER,
  starts_on TEXT,
  ends_on TEXT,
  net INTEGER,
  vat_class TEXT,
  basis_points INTEGER,
  part INTEGER,
  in_force INTEGER NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX order_lines_place ON order_lines (order_id, position);
CREATE UNIQUE INDEX order_lines_product_once ON order_lines (order_id, product_id);
-- A term of a product is ordered once: the index is the check.
CREATE UNIQUE INDEX order_lines_term ON order_lines (product_id, starts_on) WHERE in_force;
CREATE INDEX order_lines_order ON order_lines (organization_id, order_id);
CREATE INDEX order_lines_product ON order_lines (organization_id, product_id);
CREATE INDEX order_lines_address ON order_lines (organization_id, billing_address_id);

-- What becomes one invoice: the lines of an order that go to one billing address, as it was at confirmation.
CREATE TABLE order_parts (
  order_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  organization_id INTEGER NOT NULL,
  billing_address_id INTEGER,
  address TEXT NOT NULL,
  treatment TEXT NOT NULL,
  net INTEGER NOT NULL,
  vat INTEGER NOT NULL,
  total INTEGER NOT NULL,
  PRIMARY KEY (order_id, part),
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id),
  CHECK (total = net + vat)
) STRICT;
CREATE INDEX order_parts_order ON order_parts (organization_id, order_id);
CREATE INDEX order_parts_address ON order_parts (organization_id, billing_address_id);

CREATE TABLE payments (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  order_id INTEGER,
  purpose TEXT NOT NULL,
  method TEXT NOT NULL,
  provider TEXT,
  provider_reference TEXT,
  pay_address TEXT,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  asked_by INTEGER REFERENCES users (id),
  created_at TEXT NOT NULL,
  settled_at TEXT,
  query_at TEXT,
  queries INTEGER NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX payments_owner ON payments (organization_id, id);
CREATE INDEX payments_order ON payments (organization_id, order_id);
CREATE INDEX payments_asked_by ON payments (asked_by);
CREATE INDEX payments_query ON payments (query_at);
-- One attempt to bring the rest of an order runs at a time, and one part of it is reserved.
CREATE UNIQUE INDEX payments_running ON payments (order_id) WHERE state IN ('pending', 'unknown');
CREATE UNIQUE INDEX payments_reserved ON payments (order_id) WHERE state = 'reserved';

-- What a payment provider told, each notice once.
CREATE TABLE notices (
  provider TEXT NOT NULL,
  notice TEXT NOT NULL,
  payment_id INTEGER NOT NULL REFERENCES payments (id),
  received_at TEXT NOT NULL,
  PRIMARY KEY (provider, notice)
) STRICT;
CREATE INDEX notices_payment ON notices (payment_id);

-- What arrived on the provider's bank account, each credit once under the bank's own key.
CREATE TABLE bank_credits (
  bank_key TEXT PRIMARY KEY NOT NULL,
  booked_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  reference TEXT NOT NULL,
  outcome TEXT NOT NULL,
  payment_id INTEGER REFERENCES payments (id),
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX bank_credits_payment ON bank_credits (payment_id);

CREATE TABLE invoice_series (
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  last_date TEXT NOT NULL,
  PRIMARY KEY (series, year)
) STRICT;

CREATE TABLE invoices (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL,
  order_id INTEGER NOT NULL,
  part INTEGER NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL,
  issued_on TEXT NOT NULL,
  issued_at TEXT NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  treatment TEXT NOT NULL,
  net INTEGER NOT NULL,
  vat INTEGER NOT NULL,
  total INTEGER NOT NULL,
  billing_address_id INTEGER,
  buyer TEXT NOT NULL,
  address TEXT NOT NULL,
  seller TEXT NOT NULL,
  language TEXT NOT NULL,
  description TEXT NOT NULL,
  search_key TEXT NOT NULL,
  paid_on TEXT,
  paid_by TEXT NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id),
  CHECK (total = net + vat)
) STRICT;
CREATE UNIQUE INDEX invoices_number ON invoices (number);
CREATE UNIQUE INDEX invoices_sequence ON invoices (series, year, sequence);
CREATE UNIQUE INDEX invoices_part ON invoices (order_id, part);
CREATE UNIQUE INDEX invoices_owner ON invoices (organization_id, id);
CREATE INDEX invoices_order ON invoices (organization_id, order_id);
CREATE INDEX invoices_list ON invoices (organization_id, issued_on, id);
CREATE INDEX invoices_open ON invoices (organization_id, state, issued_on, id);
CREATE INDEX invoices_address ON invoices (organization_id, billing_address_id, issued_on, id);

CREATE TABLE invoice_lines (
  invoice_id INTEGER NOT NULL REFERENCES invoices (id),
  position INTEGER NOT NULL,
  order_line_id INTEGER NOT NULL REFERENCES order_lines (id),
  product_id INTEGER REFERENCES products (id),
  name TEXT NOT NULL,
  offer TEXT NOT NULL,
  offer_name TEXT NOT NULL,
  months INTEGER NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  quantity INTEGER NOT NULL,
  net INTEGER NOT NULL,
  basis_points INTEGER NOT NULL,
  co2_material INTEGER,
  co2_energy INTEGER,
  PRIMARY KEY (invoice_id, position)
) STRICT;
CREATE UNIQUE INDEX invoice_lines_order_line ON invoice_lines (order_line_id);
CREATE INDEX invoice_lines_product ON invoice_lines (product_id);

CREATE TABLE invoice_vat (
  invoice_id INTEGER NOT NULL REFERENCES invoices (id),
  basis_points INTEGER NOT NULL,
  base INTEGER NOT NULL,
  vat INTEGER NOT NULL,
  PRIMARY KEY (invoice_id, basis_points)
) STRICT;

-- The document of an issued invoice: its bytes never change.
CREATE TABLE documents (
  invoice_id INTEGER PRIMARY KEY REFERENCES invoices (id),
  hash TEXT NOT NULL,
  bytes BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

-- Documents that are still to be drawn.
CREATE TABLE drawings (
  invoice_id INTEGER PRIMARY KEY REFERENCES invoices (id),
  due_at TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  lease INTEGER,
  lease_until TEXT,
  last_error TEXT
) STRICT;
CREATE INDEX drawings_due ON drawings (due_at);

-- The journal. Postings come first, the entry seals them.
CREATE TABLE entries (
  id INTEGER PRIMARY KEY,
  event TEXT NOT NULL,
  subject INTEGER NOT NULL,
  organization_id INTEGER REFERENCES organizations (id),
  currency TEXT NOT NULL,
  booked_on TEXT NOT NULL,
  happened_at TEXT NOT NULL,
  order_id INTEGER REFERENCES orders (id),
  payment_id INTEGER REFERENCES payments (id),
  invoice_id INTEGER REFERENCES invoices (id)
) STRICT;
-- A business event is booked once.
CREATE UNIQUE INDEX entries_event ON entries (event, subject);
CREATE INDEX entries_organization ON entries (organization_id, happened_at, id);
CREATE INDEX entries_order ON entries (order_id);
CREATE INDEX entries_payment ON entries (payment_id);
CREATE INDEX entries_invoice ON entries (invoice_id);

CREATE TABLE postings (
  id INTEGER PRIMARY KEY,
  entry_id INTEGER NOT NULL REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  detail TEXT NOT NULL,
  organization_id INTEGER REFERENCES organizations (id),
  currency TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0),
  place INTEGER,
  balance INTEGER,
  happened_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX postings_place ON postings (entry_id, position);
-- Postings of an account stand one after the other in the order in which they were committed: `place`.
CREATE UNIQUE INDEX postings_statement ON postings (organization_id, account, currency, place);

-- What stands to the credit of an organization on each account: the sum of its postings.
CREATE TABLE balances (
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  account TEXT NOT NULL,
  currency TEXT NOT NULL,
  credit INTEGER NOT NULL,
  length INTEGER NOT NULL,
  PRIMARY KEY (organization_id, account, currency),
  CHECK (account NOT IN ('prepaid', 'prepaid_reserved', 'held', 'payouts') OR credit >= 0)
) STRICT;

-- What was booked or issued stays as it is: corrections are new rows.
CREATE TRIGGER invoice_lines_stay BEFORE UPDATE ON invoice_lines BEGIN SELECT RAISE(ABORT, 'invoice_lines: rows stay as they are'); END;
CREATE TRIGGER invoice_lines_stay_there BEFORE DELETE ON invoice_lines BEGIN SELECT RAISE(ABORT, 'invoice_lines: rows stay as they are'); END;
CREATE TRIGGER invoice_vat_stay BEFORE UPDATE ON invoice_vat BEGIN SELECT RAISE(ABORT, 'invoice_vat: rows stay as they are'); END;
CREATE TRIGGER invoice_vat_stay_there BEFORE DELETE ON invoice_vat BEGIN SELECT RAISE(ABORT, 'invoice_vat: rows stay as they are'); END;
CREATE TRIGGER documents_stay BEFORE UPDATE ON documents BEGIN SELECT RAISE(ABORT, 'documents: rows stay as they are'); END;
CREATE TRIGGER documents_stay_there BEFORE DELETE ON documents BEGIN SELECT RAISE(ABORT, 'documents: rows stay as they are'); END;
CREATE TRIGGER entries_stay BEFORE UPDATE ON entries BEGIN SELECT RAISE(ABORT, 'entries: rows stay as they are'); END;
CREATE TRIGGER entries_stay_there BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries: rows stay as they are'); END;
CREATE TRIGGER postings_stay BEFORE UPDATE ON postings BEGIN SELECT RAISE(ABORT, 'postings: rows stay as they are'); END;
CREATE TRIGGER postings_stay_there BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings: rows stay as they are'); END;
CREATE TRIGGER notices_stay BEFORE UPDATE ON notices BEGIN SELECT RAISE(ABORT, 'notices: rows stay as they are'); END;
CREATE TRIGGER notices_stay_there BEFORE DELETE ON notices BEGIN SELECT RAISE(ABORT, 'notices: rows stay as they are'); END;
CREATE TRIGGER bank_credits_stay BEFORE UPDATE ON bank_credits BEGIN SELECT RAISE(ABORT, 'bank_credits: rows stay as they are'); END;
CREATE TRIGGER bank_credits_stay_there BEFORE DELETE ON bank_credits BEGIN SELECT RAISE(ABORT, 'bank_credits: rows stay as they are'); END;
CREATE TRIGGER invoices_stay BEFORE UPDATE OF id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, currency, treatment, net, vat, total, billing_address_id, buyer, address, seller, language, description, search_key ON invoices
BEGIN SELECT RAISE(ABORT, 'invoices: rows stay as they are'); END;
CREATE TRIGGER invoices_stay_there BEFORE DELETE ON invoices BEGIN SELECT RAISE(ABORT, 'invoices: rows stay as they are'); END;

CREATE TRIGGER entries_balance BEFORE INSERT ON entries
WHEN (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 OR MIN(currency) <> NEW.currency OR MAX(currency) <> NEW.currency
      FROM postings WHERE entry_id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'entries: an entry balances in one currency'); END;
CREATE TRIGGER postings_sealed BEFORE INSERT ON postings
WHEN EXISTS (SELECT 1 FROM entries WHERE id = NEW.entry_id)
BEGIN SELECT RAISE(ABORT, 'postings: the entry is sealed'); END;
