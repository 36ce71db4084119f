-- What both sides say beside a published contract. Every table holds versions: what is said anew
-- supersedes the current row, so the row without superseded_at is what is shown now. Nothing is deleted:
-- an empty content is how something is taken back.

CREATE TABLE provider_profiles (
    party BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    content TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (party, version)
);
CREATE UNIQUE INDEX provider_profiles_current ON provider_profiles (party) WHERE superseded_at IS NULL;

-- Of the purchasing party that made the contract, or of one that follows it.
CREATE TABLE reimbursements (
    contract_id BYTEA NOT NULL,
    purchasing_party TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    holder BYTEA NOT NULL,
    content TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL,
    PRIMARY KEY (contract_id, purchasing_party, version)
);
CREATE UNIQUE INDEX reimbursements_current ON reimbursements (contract_id, purchasing_party)
    WHERE superseded_at IS NULL;
CREATE INDEX reimbursements_holder ON reimbursements (holder);
