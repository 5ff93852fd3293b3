ALTER TABLE users ADD COLUMN two_factor_at TEXT;
ALTER TABLE users ADD COLUMN signed_in_at TEXT;
ALTER TABLE memberships ADD COLUMN name_key TEXT NOT NULL DEFAULT '';
ALTER TABLE memberships ADD COLUMN accounting_until TEXT;
ALTER TABLE memberships ADD COLUMN told_at TEXT;
ALTER TABLE memberships ADD COLUMN billing_messages INTEGER NOT NULL DEFAULT 1;
ALTER TABLE memberships ADD COLUMN product_messages INTEGER NOT NULL DEFAULT 1;
UPDATE memberships SET name_key =
  (SELECT lower(users.first_name || ' ' || users.last_name) FROM users WHERE users.id = memberships.user_id);
CREATE INDEX memberships_list ON memberships (organization_id, name_key, user_id);
CREATE INDEX memberships_role ON memberships (organization_id, role);
CREATE INDEX memberships_accounting_until ON memberships (accounting_until);

CREATE TABLE teams (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  colour TEXT NOT NULL,
  description TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX teams_owner ON teams (organization_id, id);
CREATE UNIQUE INDEX teams_name ON teams (organization_id, name_key);

CREATE TABLE team_members (
  organization_id INTEGER NOT NULL,
  team_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  leads INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (team_id, user_id),
  FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX team_members_team ON team_members (organization_id, team_id);
CREATE INDEX team_members_user ON team_members (organization_id, user_id);
CREATE UNIQUE INDEX team_members_leader ON team_members (team_id) WHERE leads;

CREATE TABLE invitations (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL REFERENCES organizations (id) ON DELETE CASCADE,
  email TEXT NOT NULL,
  email_key TEXT NOT NULL,
  language TEXT NOT NULL,
  first_name TEXT NOT NULL,
  last_name TEXT NOT NULL,
  role TEXT NOT NULL,
  accounting INTEGER NOT NULL,
  accounting_until TEXT,
  billing_messages INTEGER NOT NULL,
  product_messages INTEGER NOT NULL,
  invited_by INTEGER REFERENCES users (id) ON DELETE SET NULL,
  state TEXT NOT NULL,
  nonce BLOB NOT NULL,
  token_hash BLOB NOT NULL,
  created_at TEXT NOT NULL,
  sent_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  settled_at TEXT
) STRICT;
CREATE UNIQUE INDEX invitations_owner ON invitations (organization_id, id);
CREATE UNIQUE INDEX invitations_open ON invitations (organization_id, email_key) WHERE state = 'open';
CREATE UNIQUE INDEX invitations_token_hash ON invitations (token_hash);
CREATE INDEX invitations_list ON invitations (organization_id, state, id);
CREATE INDEX invitations_address ON invitations (organization_id, email_key, sent_at);
CREATE INDEX invitations_created_at ON invitations (organization_id, created_at);
CREATE INDEX invitations_expires_at ON invitations (expires_at);
CREATE INDEX invitations_invited_by ON invitations (invited_by);

CREATE TABLE invitation_teams (
  organization_id INTEGER NOT NULL,
  invitation_id INTEGER NOT NULL,
  team_id INTEGER NOT NULL,
  PRIMARY KEY (invitation_id, team_id),
  FOREIGN KEY (organization_id, invitation_id) REFERENCES invitations (organization_id, id) ON DELETE CASCADE,
  FOREIGN KEY (organization_id, team_id) REFERENCES teams (organization_id, id) ON DELETE CASCADE
) STRICT;
CREATE INDEX invitation_teams_invitation ON invitation_teams (organization_id, invitation_id);
CREATE INDEX invitation_teams_team ON invitation_teams (organization_id, team_id);

CREATE TABLE grants (
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL,
  user_id INTEGER,
  team_id INTEGER,
  invitation_id INTEGER,
  product_id INTEGER,
  kind TEXT REFERENCES kinds (word),
  technical INTEGER NOT NULL,
  statistics INTEGER NOT NULL,
  until TEXT,
  created_at TEXT NOT NULL,
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
) STRICT;
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
  id INTEGER PRIMARY KEY,
  organization_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  purpose TEXT NOT NULL,
  fields TEXT NOT NULL,
  created_at TEXT NOT NULL,
  FOREIGN KEY (organization_id, user_id) REFERENCES memberships (organization_id, user_id) ON DELETE CASCADE
) STRICT;
CREATE INDEX drafts_owner ON drafts (organization_id, user_id);
CREATE INDEX drafts_created_at ON drafts (created_at);
