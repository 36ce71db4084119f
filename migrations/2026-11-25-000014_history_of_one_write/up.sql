-- One write may change a submission twice: what comes as FHIR is made and handed in at once, and leaves a
-- line of history for each of the two versions.

CREATE TABLE submission_history_before AS SELECT * FROM submission_history;
DROP TABLE submission_history;
CREATE TABLE submission_history (
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    event TEXT NOT NULL,
    status TEXT NOT NULL,
    changed TEXT NOT NULL,
    reason TEXT,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    delegation_id TEXT,
    filled_by BYTEA,
    request_id TEXT,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (submission_id, position, version)
);
INSERT INTO submission_history SELECT * FROM submission_history_before;
DROP TABLE submission_history_before;
