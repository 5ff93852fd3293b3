CREATE TABLE users (
  id BIGINT PRIMARY KEY,
  login TEXT NOT NULL,
  login_key TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  password_set_at TIMESTAMP NOT NULL,
  recovery_email TEXT,
  recovery_email_key TEXT,
  recovery_email_verified_at TIMESTAMP,
  language TEXT NOT NULL,
  time_zone TEXT NOT NULL,
  theme TEXT NOT NULL,
  lock_after INTEGER NOT NULL,
  alert_sign_in TEXT NOT NULL,
  alert_wrong_password BOOLEAN NOT NULL,
  failed_attempts INTEGER NOT NULL,
  failed_at TIMESTAMP,
  locked_at TIMESTAMP,
  wrong_password_mail BIGINT,
  last_organization BIGINT REFERENCES organizations (id) ON DELETE SET NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX users_login_key ON users (login_key);
CREATE INDEX users_recovery_email_key ON users (recovery_email_key);
CREATE INDEX users_last_organization ON users (last_organization);

CREATE TABLE signups (
  id BIGINT PRIMARY KEY,
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
  browser_hash BYTEA NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE INDEX signups_email_key ON signups (email_key);
CREATE INDEX signups_created_at ON signups (created_at);

CREATE TABLE links (
  id BIGINT PRIMARY KEY,
  purpose TEXT NOT NULL,
  user_id BIGINT REFERENCES users (id) ON DELETE CASCADE,
  signup_id BIGINT REFERENCES signups (id) ON DELETE CASCADE,
  nonce BYTEA NOT NULL,
  token_hash BYTEA NOT NULL,
  created_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  used_at TIMESTAMP,
  ended_at TIMESTAMP
);
CREATE UNIQUE INDEX links_token_hash ON links (token_hash);
CREATE INDEX links_user_id ON links (user_id, purpose);
CREATE INDEX links_signup_id ON links (signup_id);
CREATE INDEX links_expires_at ON links (expires_at);

CREATE TABLE devices (
  id BIGINT PRIMARY KEY,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  key_hash BYTEA NOT NULL,
  agent TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX devices_user_key ON devices (user_id, key_hash);
CREATE INDEX devices_last_seen_at ON devices (last_seen_at);

CREATE TABLE sessions (
  id BIGINT PRIMARY KEY,
  key_hash BYTEA NOT NULL,
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  device_id BIGINT REFERENCES devices (id) ON DELETE CASCADE,
  stay BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  last_seen_at TIMESTAMP NOT NULL,
  sudo_until TIMESTAMP NOT NULL,
  last_organization BIGINT REFERENCES organizations (id) ON DELETE SET NULL,
  address TEXT NOT NULL,
  agent TEXT NOT NULL
);
CREATE UNIQUE INDEX sessions_key_hash ON sessions (key_hash);
CREATE INDEX sessions_user_id ON sessions (user_id);
CREATE INDEX sessions_device_id ON sessions (device_id);
CREATE INDEX sessions_last_organization ON sessions (last_organization);
CREATE INDEX sessions_last_seen_at ON sessions (last_seen_at);

CREATE TABLE networks (
  user_id BIGINT NOT NULL REFERENCES users (id) ON DELETE CASCADE,
  network TEXT NOT NULL,
  seen_at TIMESTAMP NOT NULL,
  PRIMARY KEY (user_id, network)
);

CREATE TABLE throttles (
  subject TEXT PRIMARY KEY,
  failures INTEGER NOT NULL,
  failed_at TIMESTAMP NOT NULL
);
CREATE INDEX throttles_failed_at ON throttles (failed_at);
