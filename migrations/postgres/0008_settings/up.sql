ALTER TABLE organizations ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE organizations ADD COLUMN accounting_contact TEXT NOT NULL DEFAULT '';
ALTER TABLE organizations ADD COLUMN two_factor_required_at TIMESTAMP;
ALTER TABLE organizations ADD COLUMN deleted_at TIMESTAMP;
ALTER TABLE organizations ADD COLUMN logo TEXT;

CREATE TABLE logos (
  organization_id BIGINT PRIMARY KEY REFERENCES organizations (id) ON DELETE CASCADE,
  hash TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  bytes BYTEA NOT NULL,
  created_at TIMESTAMP NOT NULL
);
