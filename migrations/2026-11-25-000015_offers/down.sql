DROP INDEX contracts_sign_by;
DROP TABLE contract_contents;
ALTER TABLE contracts DROP COLUMN ended_by;
ALTER TABLE contracts DROP COLUMN reason;
ALTER TABLE contracts DROP COLUMN sign_by;
ALTER TABLE contracts DROP COLUMN agreement_type;
