-- How insurers judge submissions. Every decision is a row that is added and never changes; who looks at a
-- submission and when its answer is due stand with the submission itself.

ALTER TABLE submissions ADD COLUMN assignee TEXT;
ALTER TABLE submissions ADD COLUMN due_on DATE;

CREATE TABLE submission_assessments (
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    number INTEGER NOT NULL CHECK (number > 0),
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    filing INTEGER NOT NULL,
    concern TEXT NOT NULL,
    decision TEXT NOT NULL CHECK (decision IN ('underAssessment', 'approved', 'rejected', 'moreInformationNeeded')),
    s3_outcome TEXT,
    status TEXT NOT NULL,
    reason TEXT,
    note TEXT,
    needed TEXT NOT NULL,
    answer_by BIGINT,
    grounds TEXT NOT NULL,
    follow_up TEXT,
    actor TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (submission_id, number)
);
