DROP INDEX jobs_kind;
DROP TABLE contract_offer_run_rows;
