DROP INDEX invoices_sums;
DROP INDEX bank_credits_entry;
ALTER TABLE bank_credits DROP COLUMN entry_id;
DROP TRIGGER postings_stay_there;
DROP TRIGGER entries_stay_there;
DELETE FROM postings WHERE entry_id IN (SELECT id FROM entries WHERE event = 'unknown_credit');
DELETE FROM entries WHERE event = 'unknown_credit';
CREATE TRIGGER postings_stay_there BEFORE DELETE ON postings BEGIN SELECT RAISE(ABORT, 'postings: rows stay as they are'); END;
CREATE TRIGGER entries_stay_there BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'entries: rows stay as they are'); END;
