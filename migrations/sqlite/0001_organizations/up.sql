CREATE TABLE organizations (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  kind TEXT NOT NULL,
  street TEXT NOT NULL,
  street2 TEXT NOT NULL,
  postcode TEXT NOT NULL,
  city TEXT NOT NULL,
  country TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  language TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
