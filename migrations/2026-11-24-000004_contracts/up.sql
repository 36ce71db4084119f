-- What was agreed. Every table holds versions: a correction or a change of status supersedes the
-- current row and adds the next one, so the row without superseded_at is what is known now. An id
-- spans its versions, which is why other tables point at it without a foreign key.

CREATE TABLE contracts (
    id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    holder BYTEA NOT NULL,
    purchasing_party TEXT NOT NULL,
    number TEXT NOT NULL,
    care_kind TEXT NOT NULL CHECK (care_kind IN ('HAZ', 'MDZ', 'OI', 'HDS', 'GLI', 'SMR', 'S3')),
    status TEXT NOT NULL CHECK (status IN ('draft', 'offered', 'signedByProvider', 'concluded', 'refused',
        'withdrawn', 'lapsed', 'terminated', 'recorded')),
    start_date DATE NOT NULL,
    end_date DATE CHECK (end_date >= start_date),
    oi_titles TEXT NOT NULL,
    policy_id TEXT,
    uniform BOOLEAN NOT NULL,
    second_purchasing_party TEXT CHECK (second_purchasing_party <> purchasing_party),
    note TEXT,
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (id, version)
);
-- One current version per contract, and one contract per number of a purchasing party.
CREATE UNIQUE INDEX contracts_current ON contracts (id) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX contracts_number ON contracts (purchasing_party, number) WHERE superseded_at IS NULL;
CREATE INDEX contracts_holder ON contracts (holder);

CREATE TABLE addenda (
    id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    contract_id BYTEA NOT NULL,
    module_code TEXT NOT NULL,
    module_name TEXT NOT NULL,
    segment TEXT CHECK (segment IN ('S1', 'S2', 'S3')),
    prestatie_codes TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('requested', 'carriedOver')),
    status TEXT NOT NULL CHECK (status IN ('requested', 'approved', 'rejected', 'signed', 'concluded', 'ended')),
    start_date DATE NOT NULL,
    end_date DATE CHECK (end_date >= start_date),
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX addenda_current ON addenda (id) WHERE superseded_at IS NULL;
CREATE INDEX addenda_contract ON addenda (contract_id);

-- What another purchasing party decided about a contract (addendum_id absent) or one addendum of it.
CREATE TABLE follow_decisions (
    id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    contract_id BYTEA NOT NULL,
    addendum_id BYTEA,
    follower TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('pending', 'accepted', 'rejected', 'deviating')),
    requested_by BYTEA,
    requested_on DATE,
    reason TEXT,
    tariff_micros BIGINT,
    tariff_unit TEXT,
    claimable_from DATE,
    decided_on DATE,
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (id, version),
    CHECK ((status = 'deviating') = (tariff_micros IS NOT NULL)),
    CHECK ((tariff_micros IS NULL) = (tariff_unit IS NULL)),
    CHECK ((status = 'pending') = (decided_on IS NULL))
);
CREATE UNIQUE INDEX follow_decisions_current ON follow_decisions (id) WHERE superseded_at IS NULL;
-- One standing decision per follower and contract or addendum.
CREATE UNIQUE INDEX follow_decisions_standing ON follow_decisions (COALESCE(addendum_id, contract_id), follower)
    WHERE superseded_at IS NULL;
CREATE INDEX follow_decisions_contract ON follow_decisions (contract_id);

-- In which period the contracts recorded here for a purchasing party and care kind are complete.
CREATE TABLE coverage_declarations (
    id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    purchasing_party TEXT NOT NULL,
    care_kind TEXT NOT NULL CHECK (care_kind IN ('HAZ', 'MDZ', 'OI', 'HDS', 'GLI', 'SMR', 'S3')),
    start_date DATE NOT NULL,
    end_date DATE CHECK (end_date >= start_date),
    withdrawn BOOLEAN NOT NULL,
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX coverage_declarations_current ON coverage_declarations (id) WHERE superseded_at IS NULL;
