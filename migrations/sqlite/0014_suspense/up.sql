-- What belongs to nobody that is known has an entry of its own. The row of the credit comes first: of two
-- that book the same credit at once, the second one finds it.
ALTER TABLE bank_credits ADD COLUMN entry_id INTEGER REFERENCES entries (id) DEFERRABLE INITIALLY DEFERRED;

-- Credits that were noted before are booked now, under the first numbers, which no program draws; on the day
-- of Greenwich, because SQL does not know the provider's time zone.
DROP TRIGGER bank_credits_stay;
UPDATE bank_credits SET entry_id = n.number
FROM (SELECT bank_key, ROW_NUMBER() OVER (ORDER BY bank_key) AS number FROM bank_credits WHERE outcome = 'nobody') n
WHERE n.bank_key = bank_credits.bank_key;
INSERT INTO postings (id, entry_id, position, account, detail, currency, amount, happened_at)
SELECT entry_id * 2 - 1, entry_id, 0, 'bank', '', currency, amount, created_at FROM bank_credits WHERE entry_id IS NOT NULL
UNION ALL
SELECT entry_id * 2, entry_id, 1, 'suspense', '', currency, -amount, created_at FROM bank_credits WHERE entry_id IS NOT NULL;
INSERT INTO entries (id, event, subject, currency, booked_on, happened_at)
SELECT entry_id, 'unknown_credit', entry_id, currency, date(created_at), created_at FROM bank_credits WHERE entry_id IS NOT NULL;
CREATE TRIGGER bank_credits_stay BEFORE UPDATE ON bank_credits BEGIN SELECT RAISE(ABORT, 'bank_credits: rows stay as they are'); END;
CREATE UNIQUE INDEX bank_credits_entry ON bank_credits (entry_id);

-- What was invoiced day by day is read from the index alone.
CREATE INDEX invoices_sums ON invoices (organization_id, issued_on, currency, net);
