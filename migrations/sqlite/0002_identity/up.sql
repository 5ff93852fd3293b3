CREATE TABLE users (
  id INTEGER PRIMARY KEY,
  login TEXT NOT NULL,
  login_key TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  password_set_at TEXT NOT NULL,
  recovery_email TEXT,
  recovery_email_key TEXT,
  recovery_email_verified_at TEXT,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  theme TEXT NOT NULL,
  lock_after INTEGER NOT NULL,
  alert_sign_in TEXT NOT NULL,
  alert_wrong_password INTEGER NOT NULL,
  failed_attempts INTEGER NOT NULL,
  failed_at TEXT,
  locked_at TEXT,
  wrong_password_mail INTEGER,
  last_organization INTEGER REFERENCES organizations (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX users_login_key ON users (login_key);
CREATE INDEX users_recovery_email_key ON users (recovery_email_key);
CREATE INDEX users_last_organization ON users (last_organization);

CREATE TABLE signups (
  id INTEGER PRIMARY KEY,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  organization_name TEXT NOT NULL,
  kind TEXT NOT NULL,
  vat_number TEXT NOT NULL,
  country TEXT NOT NULL,
  language TEXT NOT NULL,
  browser_hash BLOB NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX signups_email_key ON signups (email_key);
CREATE INDEX signups_created_at ON signups (created_at);

CREATE TABLE links (
  id INTEGER PRIMARY KEY,
  purpose TEXT NOT NULL,
  user_id INTEGER REFERENCES users (id) ON DELETE CASCADE,
  signup_id INTEGER REFERENCES signups (id) ON DELETE CASCADE,
  nonce BLOB NOT NULL,
  token_hash BLOB NOT NULL,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT,
  ended_at TEXT
) STRICT;
CREATE UNIQUE INDEX links_token_hash ON links (token_hash);
CREATE INDEX links_user_id ON links (user_id, purpose);
CREATE INDEX links_signup_id ON links (signup_id);
CREATE INDEX links_expires_at ON links (expires_at);

CREATE TABLE devices (
  id INTEGER PRIMARY KEY,
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  key_hash BLOB NOT NULL,
  agent TEXT NOT NULL,
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX devices_user_key ON devices (user_id, key_hash);
CREATE INDEX devices_last_seen_at ON devices (last_seen_at);

CREATE TABLE sessions (
  id INTEGER PRIMARY KEY,
  key_hash BLOB NOT NULL,
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  device_id INTEGER REFERENCES devices (id) ON DELETE CASCADE,
  stay INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  last_seen_at TEXT NOT NULL,
  sudo_until TEXT NOT NULL,
  last_organization INTEGER REFERENCES organizations (id) ON DELETE SET NULL,
  address TEXT NOT NULL,
  agent TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX sessions_key_hash ON sessions (key_hash);
CREATE INDEX sessions_user_id ON sessions (user_id);
CREATE INDEX sessions_device_id ON sessions (device_id);
CREATE INDEX sessions_last_organization ON sessions (last_organization);
CREATE INDEX sessions_last_seen_at ON sessions (last_seen_at);

CREATE TABLE networks (
  user_id INTEGER NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  network TEXT NOT NULL,
  seen_at TEXT NOT NULL,
  PRIMARY KEY (user_id, network)
) STRICT;

CREATE TABLE throttles (
  subject TEXT PRIMARY KEY NOT NULL,
  failures INTEGER NOT NULL,
  failed_at TEXT NOT NULL
) STRICT;
CREATE INDEX throttles_failed_at ON throttles (failed_at);
