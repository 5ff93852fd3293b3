ALTER TABLE invoice_lines DROP COLUMN co2_method;
