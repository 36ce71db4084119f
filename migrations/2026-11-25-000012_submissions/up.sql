-- Filled questionnaires. The present state stands in submissions, one row each, changed in place by
-- statements that name the version and status they found. What was handed in, what came too late and
-- who did what are rows that are added and never change.

CREATE TABLE submissions (
    id BYTEA PRIMARY KEY,
    version BIGINT NOT NULL CHECK (version > 0),
    questionnaire_id TEXT NOT NULL,
    questionnaire_version INTEGER NOT NULL,
    round_id BYTEA NOT NULL,
    concern TEXT NOT NULL,
    party BYTEA NOT NULL,
    filled_by BYTEA,
    status TEXT NOT NULL CHECK (status IN ('draft', 'submitted', 'underAssessment', 'approved', 'rejected',
        'moreInformationNeeded', 'withdrawn', 'expired')),
    answers TEXT NOT NULL,
    prefilled TEXT NOT NULL,
    own_deadline BIGINT,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    received_at BIGINT,
    submitted_at BIGINT,
    CHECK ((received_at IS NULL) = (submitted_at IS NULL))
);
-- One per organisation, questionnaire and round; who withdraws or lets it expire may begin again.
CREATE UNIQUE INDEX submissions_standing ON submissions (party, questionnaire_id, round_id)
    WHERE status NOT IN ('withdrawn', 'expired');
CREATE INDEX submissions_of_round ON submissions (round_id, status);
CREATE INDEX submissions_of_filler ON submissions (filled_by);

-- The concerns that judge it: the one that asks, and who represents the insurers beside it.
CREATE TABLE submission_insurers (
    concern TEXT NOT NULL,
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    PRIMARY KEY (concern, submission_id)
);

-- What was handed in: answers and what they answer in canonical form (RFC 8785), byte for byte as the
-- digest covers it.
CREATE TABLE submission_filings (
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    number INTEGER NOT NULL CHECK (number > 0),
    content TEXT NOT NULL,
    digest BYTEA NOT NULL,
    attachments TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    deadline BIGINT NOT NULL CHECK (deadline > received_at),
    submitted_at BIGINT NOT NULL,
    PRIMARY KEY (submission_id, number)
);

-- Attempts to submit after the deadline: evidence, without effect.
CREATE TABLE submission_late_attempts (
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    position BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    deadline BIGINT NOT NULL CHECK (deadline <= received_at),
    actor TEXT NOT NULL,
    request_id TEXT,
    PRIMARY KEY (submission_id, position)
);

-- The content is in file_chunks, by its digest.
CREATE TABLE submission_attachments (
    id BYTEA PRIMARY KEY,
    submission_id BYTEA NOT NULL REFERENCES submissions (id),
    party BYTEA NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size BIGINT NOT NULL CHECK (size > 0),
    digest BYTEA NOT NULL,
    created_by TEXT NOT NULL,
    created_at BIGINT NOT NULL
);
CREATE INDEX submission_attachments_of ON submission_attachments (submission_id);
CREATE INDEX submission_attachments_party ON submission_attachments (party);
CREATE INDEX submission_attachments_digest ON submission_attachments (digest);

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
