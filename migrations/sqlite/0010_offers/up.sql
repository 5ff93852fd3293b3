CREATE TABLE offers (
  word TEXT PRIMARY KEY NOT NULL,
  kind TEXT NOT NULL REFERENCES kinds (word),
  position INTEGER NOT NULL,
  names TEXT NOT NULL,
  vat_class TEXT NOT NULL,
  asks TEXT NOT NULL,
  unit_names TEXT,
  co2_material INTEGER CHECK (co2_material >= 0),
  co2_energy INTEGER CHECK (co2_energy >= 0),
  co2_note TEXT,
  often_from_chf INTEGER CHECK (often_from_chf >= 0),
  often_from_eur INTEGER CHECK (often_from_eur >= 0)
) STRICT;
CREATE INDEX offers_kind ON offers (kind);

CREATE TABLE prices (
  offer TEXT NOT NULL REFERENCES offers (word),
  currency TEXT NOT NULL,
  months INTEGER NOT NULL CHECK (months > 0),
  starts_on TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  setup INTEGER NOT NULL CHECK (setup >= 0),
  PRIMARY KEY (offer, currency, months, starts_on)
) STRICT;

CREATE TABLE vat_rates (
  country TEXT NOT NULL,
  class TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  basis_points INTEGER NOT NULL CHECK (basis_points BETWEEN 0 AND 10000),
  PRIMARY KEY (country, class, starts_on)
) STRICT;

ALTER TABLE products ADD COLUMN offer TEXT REFERENCES offers (word);
ALTER TABLE products ADD COLUMN quantity INTEGER NOT NULL DEFAULT 1;
ALTER TABLE products ADD COLUMN anchor_day INTEGER;
ALTER TABLE products ADD COLUMN term_from TEXT;
ALTER TABLE products ADD COLUMN due_on TEXT;
ALTER TABLE products ADD COLUMN months INTEGER;
CREATE INDEX products_offer ON products (offer);
CREATE INDEX products_due ON products (organization_id, due_on, id);

CREATE TABLE terms (
  id INTEGER PRIMARY KEY,
  product_id INTEGER NOT NULL,
  organization_id INTEGER NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  months INTEGER NOT NULL,
  offer TEXT NOT NULL REFERENCES offers (word),
  amount INTEGER,
  currency TEXT,
  created_at TEXT NOT NULL,
  CHECK (starts_on <= ends_on),
  CHECK ((amount IS NULL) = (currency IS NULL)),
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id)
) STRICT;
CREATE UNIQUE INDEX terms_once ON terms (product_id, starts_on);
CREATE INDEX terms_owner ON terms (organization_id, product_id);
CREATE INDEX terms_offer ON terms (offer);
