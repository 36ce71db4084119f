DROP TABLE submission_assessments;
ALTER TABLE submissions DROP COLUMN due_on;
ALTER TABLE submissions DROP COLUMN assignee;
