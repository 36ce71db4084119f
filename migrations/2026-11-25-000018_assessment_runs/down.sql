DROP TABLE assessment_run_rows;
