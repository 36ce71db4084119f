DROP TABLE submission_history;
DROP TABLE submission_attachments;
DROP TABLE submission_late_attempts;
DROP TABLE submission_filings;
DROP TABLE submission_insurers;
DROP TABLE submissions;
