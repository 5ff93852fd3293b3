CREATE TABLE categories (
  word TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  names TEXT NOT NULL
) STRICT;

CREATE TABLE kinds (
  word TEXT PRIMARY KEY NOT NULL,
  category TEXT NOT NULL REFERENCES categories (word),
  position INTEGER NOT NULL,
  names TEXT NOT NULL,
  statistics INTEGER NOT NULL
) STRICT;
CREATE INDEX kinds_category ON kinds (category);

CREATE TABLE products (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id),
  kind TEXT NOT NULL REFERENCES kinds (word),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX products_owner ON products (organization_id, id);
CREATE INDEX products_list ON products (organization_id, name_key, id);
CREATE INDEX products_kind ON products (kind, organization_id);
