DROP TABLE questionnaire_deadlines;
DROP TABLE questionnaire_rounds;
DROP TABLE questionnaire_versions;
