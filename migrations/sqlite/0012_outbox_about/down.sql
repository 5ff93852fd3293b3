DROP INDEX outbox_about;
ALTER TABLE outbox DROP COLUMN about;
