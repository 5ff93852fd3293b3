-- What belongs to nobody that is known has an entry of its own. The row of the credit comes first: of two
-- that book the same credit at once, the second one finds it.
ALTER TABLE bank_credits ADD COLUMN entry_id BIGINT REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED;

-- Credits that were noted before are booked now, under the first numbers, which no program draws; on the day
-- of Greenwich, because SQL does not know the provider's time zone.
ALTER TABLE bank_credits DISABLE TRIGGER bank_credits_stay;
UPDATE bank_credits SET entry_id = n.number
FROM (SELECT bank_key, ROW_NUMBER() OVER (ORDER BY bank_key) AS number FROM bank_credits WHERE outcome = 'nobody') n
WHERE n.bank_key = bank_credits.bank_key;
INSERT INTO postings (id, entry_id, position, account, detail, currency, amount, happened_at)
SELECT entry_id * 2 - 1, entry_id, 0, 'bank', '', currency, amount, created_at FROM bank_credits WHERE entry_id IS NOT NULL
UNION ALL
SELECT entry_id * 2, entry_id, 1, 'suspense', '', currency, -amount, created_at FROM bank_credits WHERE entry_id IS NOT NULL;
INSERT INTO entries (id, event, subject, currency, booked_on, happened_at)
SELECT entry_id, 'unknown_credit', entry_id, currency, CAST(created_at AS DATE), created_at FROM bank_credits WHERE entry_id IS NOT NULL;
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE bank_credits ENABLE TRIGGER bank_credits_stay;
CREATE UNIQUE INDEX bank_credits_entry ON bank_credits (entry_id);

-- Nor are these tables emptied at once.
CREATE TRIGGER entries_stay_all BEFORE TRUNCATE ON entries FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER postings_stay_all BEFORE TRUNCATE ON postings FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER invoices_stay_all BEFORE TRUNCATE ON invoices FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER invoice_lines_stay_all BEFORE TRUNCATE ON invoice_lines FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER invoice_vat_stay_all BEFORE TRUNCATE ON invoice_vat FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER documents_stay_all BEFORE TRUNCATE ON documents FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER notices_stay_all BEFORE TRUNCATE ON notices FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();
CREATE TRIGGER bank_credits_stay_all BEFORE TRUNCATE ON bank_credits FOR EACH STATEMENT EXECUTE FUNCTION rows_stay();

-- What was invoiced day by day is read from the index alone.
CREATE INDEX invoices_sums ON invoices (organization_id, issued_on, currency, net);
