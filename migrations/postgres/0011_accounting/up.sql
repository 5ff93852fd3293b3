CREATE TABLE billing_addresses (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id),
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
  created_at TIMESTAMP NOT NULL,
  archived_at TIMESTAMP
);
CREATE UNIQUE INDEX billing_addresses_owner ON billing_addresses (organization_id, id);

-- An organization without a row here is billed at its own address.
CREATE TABLE billing_defaults (
  organization_id BIGINT PRIMARY KEY REFERENCES organizations (id),
  billing_address_id BIGINT NOT NULL,
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
);
CREATE INDEX billing_defaults_address ON billing_defaults (organization_id, billing_address_id);

-- Where a product was billed last; without an address: at the organization's own.
CREATE TABLE billed_products (
  product_id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  billing_address_id BIGINT,
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
);
CREATE INDEX billed_products_product ON billed_products (organization_id, product_id);
CREATE INDEX billed_products_address ON billed_products (organization_id, billing_address_id);

CREATE TABLE orders (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id),
  number BIGINT,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  placed_by BIGINT REFERENCES users (id),
  created_at TIMESTAMP NOT NULL,
  confirmed_at TIMESTAMP,
  settled_at TIMESTAMP,
  net BIGINT,
  vat BIGINT,
  total BIGINT,
  CHECK (state = 'draft' OR (number IS NOT NULL AND confirmed_at IS NOT NULL AND total = net + vat))
);
CREATE UNIQUE INDEX orders_owner ON orders (organization_id, id);
CREATE UNIQUE INDEX orders_number ON orders (organization_id, number);
CREATE INDEX orders_list ON orders (organization_id, confirmed_at, id);
CREATE INDEX orders_placed_by ON orders (placed_by);
CREATE INDEX orders_state ON orders (state, created_at);
CREATE INDEX orders_waiting ON orders (organization_id, state, id);

CREATE TABLE order_lines (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  order_id BIGINT NOT NULL,
  position INTEGER NOT NULL,
  product_id BIGINT,
  offer TEXT NOT NULL,
  name TEXT NOT NULL,
  months INTEGER NOT NULL,
  quantity INTEGER NOT NULL,
  billing_address_id BIGINT,
  starts_on DATE,
  ends_on DATE,
  net BIGINT,
  vat_class TEXT,
  basis_points INTEGER,
  part INTEGER,
  in_force BOOLEAN NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id)
);
CREATE UNIQUE INDEX order_lines_place ON order_lines (order_id, position);
CREATE UNIQUE INDEX order_lines_product_once ON order_lines (order_id, product_id);
-- A term of a product is ordered once: the index is the check.
CREATE UNIQUE INDEX order_lines_term ON order_lines (product_id, starts_on) WHERE in_force;
CREATE INDEX order_lines_order ON order_lines (organization_id, order_id);
CREATE INDEX order_lines_product ON order_lines (organization_id, product_id);
CREATE INDEX order_lines_address ON order_lines (organization_id, billing_address_id);

-- What becomes one invoice: the lines of an order that go to one billing address, as it was at confirmation.
CREATE TABLE order_parts (
  order_id BIGINT NOT NULL,
  part INTEGER NOT NULL,
  organization_id BIGINT NOT NULL,
  billing_address_id BIGINT,
  address TEXT NOT NULL,
  treatment TEXT NOT NULL,
  net BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  total BIGINT NOT NULL,
  PRIMARY KEY (order_id, part),
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id),
  CHECK (total = net + vat)
);
CREATE INDEX order_parts_order ON order_parts (organization_id, order_id);
CREATE INDEX order_parts_address ON order_parts (organization_id, billing_address_id);

CREATE TABLE payments (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id),
  order_id BIGINT,
  purpose TEXT NOT NULL,
  method TEXT NOT NULL,
  provider TEXT,
  provider_reference TEXT,
  pay_address TEXT,
  amount BIGINT NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  state TEXT NOT NULL,
  reason TEXT,
  asked_by BIGINT REFERENCES users (id),
  created_at TIMESTAMP NOT NULL,
  settled_at TIMESTAMP,
  query_at TIMESTAMP,
  queries INTEGER NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id)
);
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
  payment_id BIGINT NOT NULL REFERENCES payments (id),
  received_at TIMESTAMP NOT NULL,
  PRIMARY KEY (provider, notice)
);
CREATE INDEX notices_payment ON notices (payment_id);

-- What arrived on the provider's bank account, each credit once under the bank's own key.
CREATE TABLE bank_credits (
  bank_key TEXT PRIMARY KEY NOT NULL,
  booked_on DATE NOT NULL,
  amount BIGINT NOT NULL CHECK (amount > 0),
  currency TEXT NOT NULL,
  reference TEXT NOT NULL,
  outcome TEXT NOT NULL,
  payment_id BIGINT REFERENCES payments (id),
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX bank_credits_payment ON bank_credits (payment_id);

CREATE TABLE invoice_series (
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  last_number INTEGER NOT NULL,
  last_date DATE NOT NULL,
  PRIMARY KEY (series, year)
);

CREATE TABLE invoices (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  order_id BIGINT NOT NULL,
  part INTEGER NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  sequence INTEGER NOT NULL CHECK (sequence > 0),
  number TEXT NOT NULL,
  issued_on DATE NOT NULL,
  issued_at TIMESTAMP NOT NULL,
  state TEXT NOT NULL,
  currency TEXT NOT NULL,
  treatment TEXT NOT NULL,
  net BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  total BIGINT NOT NULL,
  billing_address_id BIGINT,
  buyer TEXT NOT NULL,
  address TEXT NOT NULL,
  seller TEXT NOT NULL,
  language TEXT NOT NULL,
  description TEXT NOT NULL,
  search_key TEXT NOT NULL,
  paid_on DATE,
  paid_by TEXT NOT NULL,
  FOREIGN KEY (organization_id, order_id) REFERENCES orders (organization_id, id),
  FOREIGN KEY (organization_id, billing_address_id) REFERENCES billing_addresses (organization_id, id),
  CHECK (total = net + vat)
);
CREATE UNIQUE INDEX invoices_number ON invoices (number);
CREATE UNIQUE INDEX invoices_sequence ON invoices (series, year, sequence);
CREATE UNIQUE INDEX invoices_part ON invoices (order_id, part);
CREATE UNIQUE INDEX invoices_owner ON invoices (organization_id, id);
CREATE INDEX invoices_order ON invoices (organization_id, order_id);
CREATE INDEX invoices_list ON invoices (organization_id, issued_on, id);
CREATE INDEX invoices_open ON invoices (organization_id, state, issued_on, id);
CREATE INDEX invoices_address ON invoices (organization_id, billing_address_id, issued_on, id);

CREATE TABLE invoice_lines (
  invoice_id BIGINT NOT NULL REFERENCES invoices (id),
  position INTEGER NOT NULL,
  order_line_id BIGINT NOT NULL REFERENCES order_lines (id),
  product_id BIGINT REFERENCES products (id),
  name TEXT NOT NULL,
  offer TEXT NOT NULL,
  offer_name TEXT NOT NULL,
  months INTEGER NOT NULL,
  starts_on DATE NOT NULL,
  ends_on DATE NOT NULL,
  quantity INTEGER NOT NULL,
  net BIGINT NOT NULL,
  basis_points INTEGER NOT NULL,
  co2_material BIGINT,
  co2_energy BIGINT,
  PRIMARY KEY (invoice_id, position)
);
CREATE UNIQUE INDEX invoice_lines_order_line ON invoice_lines (order_line_id);
CREATE INDEX invoice_lines_product ON invoice_lines (product_id);

CREATE TABLE invoice_vat (
  invoice_id BIGINT NOT NULL REFERENCES invoices (id),
  basis_points INTEGER NOT NULL,
  base BIGINT NOT NULL,
  vat BIGINT NOT NULL,
  PRIMARY KEY (invoice_id, basis_points)
);

-- The document of an issued invoice: its bytes never change.
CREATE TABLE documents (
  invoice_id BIGINT PRIMARY KEY REFERENCES invoices (id),
  hash TEXT NOT NULL,
  bytes BYTEA NOT NULL,
  created_at TIMESTAMP NOT NULL
);

-- Documents that are still to be drawn.
CREATE TABLE drawings (
  invoice_id BIGINT PRIMARY KEY REFERENCES invoices (id),
  due_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  lease BIGINT,
  lease_until TIMESTAMP,
  last_error TEXT
);
CREATE INDEX drawings_due ON drawings (due_at);

-- The journal. Postings come first, the entry seals them.
CREATE TABLE entries (
  id BIGINT PRIMARY KEY,
  event TEXT NOT NULL,
  subject BIGINT NOT NULL,
  organization_id BIGINT REFERENCES organizations (id),
  currency TEXT NOT NULL,
  booked_on DATE NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  order_id BIGINT REFERENCES orders (id),
  payment_id BIGINT REFERENCES payments (id),
  invoice_id BIGINT REFERENCES invoices (id)
);
-- A business event is booked once.
CREATE UNIQUE INDEX entries_event ON entries (event, subject);
CREATE INDEX entries_organization ON entries (organization_id, happened_at, id);
CREATE INDEX entries_order ON entries (order_id);
CREATE INDEX entries_payment ON entries (payment_id);
CREATE INDEX entries_invoice ON entries (invoice_id);

CREATE TABLE postings (
  id BIGINT PRIMARY KEY,
  entry_id BIGINT NOT NULL REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED,
  position INTEGER NOT NULL,
  account TEXT NOT NULL,
  detail TEXT NOT NULL,
  organization_id BIGINT REFERENCES organizations (id),
  currency TEXT NOT NULL,
  amount BIGINT NOT NULL CHECK (amount <> 0),
  place BIGINT,
  balance BIGINT,
  happened_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX postings_place ON postings (entry_id, position);
-- Postings of an account stand one after the other in the order in which they were committed: `place`.
CREATE UNIQUE INDEX postings_statement ON postings (organization_id, account, currency, place);

-- What stands to the credit of an organization on each account: the sum of its postings.
CREATE TABLE balances (
  organization_id BIGINT NOT NULL REFERENCES organizations (id),
  account TEXT NOT NULL,
  currency TEXT NOT NULL,
  credit BIGINT NOT NULL,
  length BIGINT NOT NULL,
  PRIMARY KEY (organization_id, account, currency),
  CHECK (account NOT IN ('prepaid', 'prepaid_reserved', 'held', 'payouts') OR credit >= 0)
);

-- What was booked or issued stays as it is: corrections are new rows.
CREATE FUNCTION rows_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%: rows stay as they are', TG_TABLE_NAME; END $$;
CREATE TRIGGER invoice_lines_stay BEFORE UPDATE OR DELETE ON invoice_lines FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER invoice_vat_stay BEFORE UPDATE OR DELETE ON invoice_vat FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER documents_stay BEFORE UPDATE OR DELETE ON documents FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER entries_stay BEFORE UPDATE OR DELETE ON entries FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER postings_stay BEFORE UPDATE OR DELETE ON postings FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER notices_stay BEFORE UPDATE OR DELETE ON notices FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER bank_credits_stay BEFORE UPDATE OR DELETE ON bank_credits FOR EACH ROW EXECUTE FUNCTION rows_stay();
CREATE TRIGGER invoices_stay BEFORE UPDATE OF id, organization_id, order_id, part, series, year, sequence, number, issued_on, issued_at, currency, treatment, net, vat, total, billing_address_id, buyer, address, seller, language, description, search_key
  OR DELETE ON invoices FOR EACH ROW EXECUTE FUNCTION rows_stay();

CREATE FUNCTION entry_balances() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT COUNT(*) < 2 OR SUM(amount) <> 0 OR MIN(currency) <> NEW.currency OR MAX(currency) <> NEW.currency
      FROM postings WHERE entry_id = NEW.id) THEN
    RAISE EXCEPTION 'entries: an entry balances in one currency';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER entries_balance BEFORE INSERT ON entries FOR EACH ROW EXECUTE FUNCTION entry_balances();
CREATE FUNCTION entry_is_sealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM entries WHERE id = NEW.entry_id) THEN
    RAISE EXCEPTION 'postings: the entry is sealed';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER postings_sealed BEFORE INSERT ON postings FOR EACH ROW EXECUTE FUNCTION entry_is_sealed();
