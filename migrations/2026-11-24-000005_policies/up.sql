-- Policy packs that insurers maintain themselves. The packs shipped with the program are in no table.

-- A pack in the making: one row, changed in place, gone when it is published. The files are a JSON
-- object of text by name.
CREATE TABLE policy_drafts (
    id BYTEA NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version > 0),
    concern TEXT NOT NULL,
    policy_id TEXT NOT NULL,
    files TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL CHECK (changed_at >= created_at)
);
CREATE INDEX policy_drafts_concern ON policy_drafts (concern);

-- A published release: rows are added and never change. Two persons stand behind each.
CREATE TABLE policy_releases (
    policy_id TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    concern TEXT NOT NULL,
    files TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    published_by TEXT NOT NULL CHECK (published_by <> changed_by),
    position BIGINT NOT NULL,
    PRIMARY KEY (policy_id, recorded_at)
);
CREATE UNIQUE INDEX policy_releases_position ON policy_releases (position);
