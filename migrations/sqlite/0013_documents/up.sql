-- How the CO₂ of a line was reckoned, in the invoice's language: what the document says of it.
ALTER TABLE invoice_lines ADD COLUMN co2_method TEXT;
