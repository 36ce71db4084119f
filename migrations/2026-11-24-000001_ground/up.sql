-- One migration set for SQLite and PostgreSQL. Ids are 16-byte UUIDs in BYTEA (SQLite keeps a blob
-- under that name), instants are BIGINT microseconds since 1970 UTC, days are DATE, JSON is TEXT.

-- The one counter that puts every committed write in order.
CREATE TABLE write_position (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    position BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL
);
INSERT INTO write_position (id, position, recorded_at) VALUES (1, 0, 0);

-- The outbox: one row per committed write.
CREATE TABLE events (
    position BIGINT PRIMARY KEY,
    recorded_at BIGINT NOT NULL,
    changes TEXT NOT NULL,
    touched TEXT NOT NULL
);

-- The audit trail: one hash chain per owner.
CREATE TABLE audit_entries (
    owner TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    position BIGINT NOT NULL,
    entry TEXT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (owner, sequence)
);
CREATE TABLE audit_heads (
    owner TEXT PRIMARY KEY,
    sequence BIGINT NOT NULL,
    hash BYTEA NOT NULL
);

-- Reads that are counted instead of audited one by one.
CREATE TABLE read_counts (
    caller TEXT NOT NULL,
    operation TEXT NOT NULL,
    subject TEXT NOT NULL,
    hour BIGINT NOT NULL,
    reads BIGINT NOT NULL,
    PRIMARY KEY (caller, operation, subject, hour)
);

-- The answer of every write that a key protects, stored in that write's own transaction.
CREATE TABLE idempotency_answers (
    caller TEXT NOT NULL,
    key TEXT NOT NULL,
    operation TEXT NOT NULL,
    fingerprint BYTEA NOT NULL,
    status SMALLINT NOT NULL,
    etag TEXT,
    location TEXT,
    body TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (caller, key)
);

-- Uploaded files by the digest of their content, in chunks.
CREATE TABLE file_chunks (
    digest BYTEA NOT NULL,
    chunk INTEGER NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (digest, chunk)
);

CREATE TABLE jobs (
    id BYTEA PRIMARY KEY,
    kind TEXT NOT NULL,
    owner TEXT NOT NULL,
    version BIGINT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
    input TEXT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT,
    counts TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    lease_holder TEXT,
    lease_until BIGINT
);
CREATE INDEX jobs_waiting ON jobs (status, created_at);

CREATE TABLE job_problems (
    job_id BYTEA NOT NULL REFERENCES jobs (id),
    line BIGINT NOT NULL,
    number INTEGER NOT NULL,
    code TEXT NOT NULL,
    detail TEXT NOT NULL,
    PRIMARY KEY (job_id, line, number)
);

-- Access tokens that were withdrawn before they expired.
CREATE TABLE revoked_tokens (
    token_id TEXT PRIMARY KEY,
    expires_at BIGINT NOT NULL
);
