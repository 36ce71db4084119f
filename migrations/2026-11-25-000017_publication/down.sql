DROP TABLE reimbursements;
DROP TABLE provider_profiles;
