ALTER TABLE users ADD COLUMN two_factor_at TIMESTAMP;
ALTER TABLE users ADD COLUMN signed_in_at TIMESTAMP;
ALTER TABLE memberships ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE memberships ADD COLUMN accounting_until DATE;
ALTER TABLE memberships ADD COLUMN told_at TIMESTAMP;
ALTER TABLE memberships ADD COLUMN billing_messages BOOLEAN NOT NULL DEFAULT TRUE;
ALTER TABLE memberships ADD COLUMN product_messages BOOLEAN NOT NULL DEFAULT TRUE;
UPDATE memberships SET name_key =
  (SELECT lower(users.first_name || ' ' || users.last_name) FROM users WHERE users.id = memberships.user_id);
CREATE INDEX memberships_list ON memberships (organization_id, name_key, user_id);
CREATE INDEX memberships_role ON memberships (organization_id, role);
CREATE INDEX memberships_accounting_until ON memberships (accounting_until);

CREATE TABLE teams (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  colour TEXT NOT NULL,
  description TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL
);
CREATE UNIQUE INDEX teams_owner ON teams (organization_id, id);
CREATE UNIQUE INDEX teams_name ON teams (organization_id, name_key);

CREATE TABLE team_members (
  organization_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  leads BOOLEAN NOT NULL,
  created_at TIMESTAMP NOT NULL,
  PRIMARY KEY (team_id, user_id),
  FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE
);
CREATE INDEX team_members_team ON team_members (organization_id, team_id);
CREATE INDEX team_members_user ON team_members (organization_id, user_id);
CREATE UNIQUE INDEX team_members_leader ON team_members (team_id) WHERE leads;

CREATE TABLE invitations (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  language TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  role TEXT NOT NULL,
  accounting BOOLEAN NOT NULL,
  accounting_until DATE,
  billing_messages BOOLEAN NOT NULL,
  product_messages BOOLEAN NOT NULL,
  invited_by BIGINT REFERENCES users (id) ON DELETE SET NULL,
  state TEXT NOT NULL,
  nonce BYTEA NOT NULL,
  token_hash BYTEA NOT NULL,
  created_at TIMESTAMP NOT NULL,
  sent_at TIMESTAMP NOT NULL,
  expires_at TIMESTAMP NOT NULL,
  settled_at TIMESTAMP
);
CREATE UNIQUE INDEX invitations_owner ON invitations (organization_id, id);
CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, email_key) WHERE state = 'open';
CREATE UNIQUE INDEX invitations_token_hash ON invitations (token_hash);
CREATE INDEX invitations_list ON invitations (organization_id, state, id);
CREATE INDEX invitations_address ON invitations (organization_id, email_key, sent_at);
CREATE INDEX invitations_created_at ON invitations (organization_id, created_at);
CREATE INDEX invitations_expires_at ON invitations (expires_at);
CREATE INDEX invitations_invited_by ON invitations (invited_by);

CREATE TABLE invitation_teams (
  organization_id BIGINT NOT NULL,
  invitation_id BIGINT NOT NULL,
  team_id BIGINT NOT NULL,
  PRIMARY KEY (invitation_id, team_id),
  FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE
);
CREATE INDEX invitation_teams_invitation ON invitation_teams (organization_id, invitation_id);
CREATE INDEX invitation_teams_team ON invitation_teams (organization_id, team_id);

CREATE TABLE grants (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  user_id BIGINT,
  team_id BIGINT,
  invitation_id BIGINT,
  product_id BIGINT,
  kind TEXT REFERENCES kinds (word),
  technical BOOLEAN NOT NULL,
  statistics BOOLEAN NOT NULL,
  until DATE,
  created_at TIMESTAMP NOT NULL,
  CONSTRAINT grants_one_holder CHECK (
    (CASE WHEN user_id IS NULL THEN 0 ELSE 1 END) + (CASE WHEN team_id IS NULL THEN 0 ELSE 1 END)
      + (CASE WHEN invitation_id IS NULL THEN 0 ELSE 1 END) = 1
  ),
  CONSTRAINT grants_one_object CHECK ((product_id IS NULL) <> (kind IS NULL)),
  CONSTRAINT grants_something CHECK (technical OR statistics),
  FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, product_id) REFERENCES products (organization_id, id) ON DELETE CASCADE
);
CREATE UNIQUE INDEX grants_user_product ON grants (organization_id, user_id, product_id);
CREATE UNIQUE INDEX grants_user_kind ON grants (organization_id, user_id, kind);
CREATE UNIQUE INDEX grants_team_product ON grants (organization_id, team_id, product_id);
CREATE UNIQUE INDEX grants_team_kind ON grants (organization_id, team_id, kind);
CREATE UNIQUE INDEX grants_invitation_product ON grants (organization_id, invitation_id, product_id);
CREATE UNIQUE INDEX grants_invitation_kind ON grants (organization_id, invitation_id, kind);
CREATE INDEX grants_product ON grants (organization_id, product_id);
CREATE INDEX grants_kind ON grants (kind);
CREATE INDEX grants_until ON grants (until);

CREATE TABLE drafts (
  id BIGINT PRIMARY KEY,
  organization_id BIGINT NOT NULL,
  user_id BIGINT NOT NULL,
  purpose TEXT NOT NULL,
  fields TEXT NOT NULL,
  created_at TIMESTAMP NOT NULL,
  FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE
);
CREATE INDEX drafts_owner ON drafts (organization_id, user_id);
CREATE INDEX drafts_created_at ON drafts (created_at);
