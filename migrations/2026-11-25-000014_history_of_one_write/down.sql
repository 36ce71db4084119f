-- Fails, and changes nothing, when one write left two lines: history is not thrown away.

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
    PRIMARY KEY (submission_id, position)
);
INSERT INTO submission_history SELECT * FROM submission_history_before;
DROP TABLE submission_history_before;
