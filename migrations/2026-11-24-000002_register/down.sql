DROP TABLE register_state;
DROP TABLE register_facts;
DROP TABLE parties;
