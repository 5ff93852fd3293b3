-- What a letter is about, where a page shows its letters: by its kind, the number of an invoice.
ALTER TABLE outbox ADD COLUMN about TEXT;
CREATE INDEX outbox_about ON outbox (about, id);
