DROP TABLE coverage_declarations;
DROP TABLE follow_decisions;
DROP TABLE addenda;
DROP TABLE contracts;
