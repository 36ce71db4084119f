-- What the search asks about, beside the text that is hashed. Written from that text; `audit verify`
-- compares the two, and the first housekeeping fills the rows of before this migration.
ALTER TABLE audit_entries ADD COLUMN event_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE audit_entries ADD COLUMN event_type TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_entries ADD COLUMN action TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_entries ADD COLUMN actor TEXT NOT NULL DEFAULT '';
ALTER TABLE audit_entries ADD COLUMN object TEXT NOT NULL DEFAULT '';
CREATE INDEX audit_entries_position ON audit_entries (position);
CREATE INDEX audit_entries_object ON audit_entries (object);

-- What the trail knows of persons. Only a salted digest stands in the chained entry, so that erasing
-- person, salt and content leaves every chain valid.
CREATE TABLE audit_personal (
    digest BYTEA PRIMARY KEY,
    position BIGINT NOT NULL,
    person TEXT,
    salt BYTEA,
    content TEXT,
    erased_at BIGINT
);
CREATE INDEX audit_personal_person ON audit_personal (person);

-- The hourly export: the heads that moved, signed.
CREATE TABLE signed_heads (
    owner TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    signed_at BIGINT NOT NULL,
    jws TEXT NOT NULL,
    PRIMARY KEY (owner, sequence)
);

-- Refused calls of known clients per hour, until the hour is told in the trail.
CREATE TABLE denied_calls (
    client TEXT NOT NULL,
    hour BIGINT NOT NULL,
    operation TEXT NOT NULL,
    status SMALLINT NOT NULL,
    role TEXT NOT NULL,
    owners TEXT NOT NULL,
    calls BIGINT NOT NULL,
    PRIMARY KEY (client, hour, operation, status)
);

-- Work that returns: one instance at a time, by lease.
CREATE TABLE task_runs (
    task TEXT PRIMARY KEY,
    next_at BIGINT NOT NULL,
    lease_holder TEXT,
    lease_until BIGINT
);

-- When a chunk was last stored: what nothing uses is kept for a while before it goes.
ALTER TABLE file_chunks ADD COLUMN stored_at BIGINT NOT NULL DEFAULT 0;
