CREATE TABLE activity_heads (
  chain TEXT PRIMARY KEY NOT NULL,
  length INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE activities (
  id INTEGER PRIMARY KEY,
  chain TEXT NOT NULL REFERENCES activity_heads (chain),
  position INTEGER NOT NULL,
  event INTEGER NOT NULL,
  happened_at TEXT NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_id INTEGER,
  user_id INTEGER,
  organization_id INTEGER,
  address TEXT NOT NULL,
  agent TEXT NOT NULL,
  request TEXT NOT NULL,
  salt BLOB,
  details TEXT,
  digest BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX activities_chain_position ON activities (chain, position);
CREATE INDEX activities_event ON activities (event);
