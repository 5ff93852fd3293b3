CREATE TABLE memberships (
  organization_id INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  accounting INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (organization_id, user_id)
) STRICT;
CREATE INDEX memberships_user_id ON memberships (user_id, organization_id);

CREATE TABLE once_keys (
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  once_key TEXT NOT NULL,
  route TEXT NOT NULL,
  body_hash BLOB NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (user_id, once_key)
) STRICT;
CREATE INDEX once_keys_created_at ON once_keys (created_at);
