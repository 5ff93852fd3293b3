CREATE TABLE outbox (
  id BIGINT PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  message_id TEXT NOT NULL,
  facts TEXT,
  state TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  due_at TIMESTAMP NOT NULL,
  attempts INTEGER NOT NULL,
  lease BIGINT,
  lease_until TIMESTAMP,
  settled_at TIMESTAMP,
  last_error TEXT
);
CREATE INDEX outbox_due ON outbox (state, due_at, id);
CREATE INDEX outbox_settled_at ON outbox (settled_at);
