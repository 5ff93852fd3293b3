CREATE TABLE activity_heads (
  chain TEXT PRIMARY KEY,
  length BIGINT NOT NULL,
  hash BYTEA NOT NULL
);

CREATE TABLE activities (
  id BIGINT PRIMARY KEY,
  chain TEXT NOT NULL REFERENCES activity_heads (chain),
  position BIGINT NOT NULL,
  event BIGINT NOT NULL,
  happened_at TIMESTAMP NOT NULL,
  kind TEXT NOT NULL,
  outcome TEXT NOT NULL,
  actor TEXT NOT NULL,
  actor_id BIGINT,
  user_id BIGINT,
  organization_id BIGINT,
  address TEXT NOT NULL,
  agent TEXT NOT NULL,
  request TEXT NOT NULL,
  salt BYTEA,
  details TEXT,
  digest BYTEA NOT NULL,
  hash BYTEA NOT NULL
);
CREATE UNIQUE INDEX activities_chain_position ON activities (chain, position);
CREATE INDEX activities_event ON activities (event);
