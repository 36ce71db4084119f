-- Decisions about many submissions at once. The job says where a run stands; each row says what is to be
-- decided and what became of it, written in the transaction of the decision itself.

CREATE TABLE assessment_run_rows (
    job_id BYTEA NOT NULL REFERENCES jobs (id),
    line INTEGER NOT NULL CHECK (line > 0),
    submission_id BYTEA NOT NULL,
    seen BIGINT NOT NULL,
    assessment TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('decided', 'refused')),
    version BIGINT,
    status TEXT,
    number INTEGER,
    refusal TEXT,
    PRIMARY KEY (job_id, line)
);
