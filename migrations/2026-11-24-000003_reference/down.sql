DROP TABLE reference_facts;
