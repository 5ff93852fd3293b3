DROP TABLE logos;
ALTER TABLE organizations DROP COLUMN logo;
ALTER TABLE organizations DROP COLUMN deleted_at;
ALTER TABLE organizations DROP COLUMN two_factor_required_at;
ALTER TABLE organizations DROP COLUMN accounting_contact;
ALTER TABLE organizations DROP COLUMN phone;
