DROP TABLE used_ids;
DROP TABLE signatory_names;
DROP TABLE signatory_certificates;
DROP TABLE delegations;
DROP TABLE client_certificates;
DROP TABLE client_keys;
DROP TABLE clients;
