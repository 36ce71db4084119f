-- The AGB register: parties and their dated facts. A fact is never changed: it is superseded.
CREATE TABLE parties (
    id BYTEA PRIMARY KEY,
    agb_code TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('practitioner', 'organisation', 'location')),
    position BIGINT NOT NULL
);

-- One row per fact; `number` counts the facts of one write. A relation runs to another party.
CREATE TABLE register_facts (
    position BIGINT NOT NULL,
    number INTEGER NOT NULL,
    party_id BYTEA NOT NULL REFERENCES parties (id),
    related_party_id BYTEA REFERENCES parties (id),
    kind TEXT NOT NULL CHECK (kind IN ('registration', 'name', 'tradeName', 'address', 'contact', 'careKind',
        'qualification', 'recognition', 'providerRole', 'relation')),
    detail TEXT NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE CHECK (end_date IS NULL OR end_date >= start_date),
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at IS NULL OR superseded_at > recorded_at),
    PRIMARY KEY (position, number),
    CHECK ((kind = 'relation') = (related_party_id IS NOT NULL))
);
CREATE INDEX register_facts_party ON register_facts (party_id);
CREATE INDEX register_facts_related ON register_facts (related_party_id) WHERE related_party_id IS NOT NULL;

-- The snapshot that the register stands at: its day, and the write that last changed a fact.
CREATE TABLE register_state (
    id SMALLINT PRIMARY KEY CHECK (id = 1),
    snapshot_date DATE,
    position BIGINT NOT NULL
);
INSERT INTO register_state (id, snapshot_date, position) VALUES (1, NULL, 0);
