-- What insurers ask. A version is changed in place while it is a draft; published, its definition
-- never changes again. The definition is the JSON of the wire.
CREATE TABLE questionnaire_versions (
    questionnaire_id TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    revision INTEGER NOT NULL CHECK (revision > 0),
    concern TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'published', 'retired')),
    definition TEXT NOT NULL,
    changed_by TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL CHECK (changed_at >= created_at),
    published_at BIGINT CHECK (published_at IS NOT NULL OR state = 'draft'),
    retired_at BIGINT CHECK (retired_at IS NOT NULL OR state <> 'retired'),
    position BIGINT NOT NULL,
    PRIMARY KEY (questionnaire_id, version)
);
CREATE INDEX questionnaire_versions_concern ON questionnaire_versions (concern);
CREATE UNIQUE INDEX questionnaire_versions_draft ON questionnaire_versions (questionnaire_id) WHERE state = 'draft';

-- When a version can be answered. The source is a citation as JSON, when one gives the days.
CREATE TABLE questionnaire_rounds (
    id BYTEA NOT NULL PRIMARY KEY,
    questionnaire_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    name TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    starts_on DATE,
    source TEXT,
    recorded_at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    FOREIGN KEY (questionnaire_id, version) REFERENCES questionnaire_versions (questionnaire_id, version)
);
CREATE UNIQUE INDEX questionnaire_rounds_name ON questionnaire_rounds (questionnaire_id, name);

-- The deadline of a round and every change of it: rows are added and never change. The last one holds.
CREATE TABLE questionnaire_deadlines (
    round_id BYTEA NOT NULL REFERENCES questionnaire_rounds (id),
    revision INTEGER NOT NULL CHECK (revision > 0),
    deadline BIGINT NOT NULL,
    reason TEXT CHECK (reason IS NOT NULL OR revision = 1),
    set_by TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (round_id, revision)
);
