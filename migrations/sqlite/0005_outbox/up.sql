CREATE TABLE outbox (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  message_id TEXT NOT NULL,
  facts TEXT,
  state TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  lease INTEGER,
  lease_until TEXT,
  settled_at TEXT,
  last_error TEXT
) STRICT;
CREATE INDEX outbox_due ON outbox (state, due_at, id);
CREATE INDEX outbox_settled_at ON outbox (settled_at);
