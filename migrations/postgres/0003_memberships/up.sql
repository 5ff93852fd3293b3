CREATE TABLE memberships (
  organization_id BIGINT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  role TEXT NOT NULL,
  accounting BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (organization_id, user_id)
);
CREATE INDEX memberships_user_id ON memberships (user_id, organization_id);

CREATE TABLE once_keys (
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  once_key TEXT NOT NULL,
  route TEXT NOT NULL,
  body_hash BYTEA NOT NULL,
  answer TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, once_key)
);
CREATE INDEX once_keys_created_at ON once_keys (created_at);
