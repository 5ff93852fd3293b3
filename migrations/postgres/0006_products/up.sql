CREATE TABLE categories (
  word TEXT PRIMARY KEY NOT NULL,
  position INTEGER NOT NULL,
  names TEXT NOT NULL
);

CREATE TABLE kinds (
  word TEXT PRIMARY KEY NOT NULL,
  category TEXT NOT NULL REFERENCES categories (word),
  position INTEGER NOT NULL,
  names TEXT NOT NULL,
  statistics BOOLEAN NOT NULL
);
CREATE INDEX kinds_category ON kinds (category);

CREATE TABLE products (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id),
  kind TEXT NOT NULL REFERENCES kinds (word),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  state TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX products_owner ON products (organization_id, id);
CREATE INDEX products_list ON products (organization_id, name_key, id);
CREATE INDEX products_kind ON products (kind, organization_id);
