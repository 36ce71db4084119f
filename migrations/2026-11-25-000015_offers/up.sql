-- The road from draft to end: what was offered, until when it can be signed, and how it ended.

ALTER TABLE contracts ADD COLUMN agreement_type TEXT;
ALTER TABLE contracts ADD COLUMN sign_by BIGINT;
ALTER TABLE contracts ADD COLUMN reason TEXT;
ALTER TABLE contracts ADD COLUMN ended_by TEXT CHECK (ended_by IN ('provider', 'insurer', 'agbCodeEnded',
    'takenOver', 'lapsed'));

-- What is agreed in words and amounts, for the versions in which it changed: another version has that of
-- the last one before it.
CREATE TABLE contract_contents (
    contract_id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    origin_kind TEXT NOT NULL CHECK (origin_kind IN ('submission', 'byHand', 'carriedOver', 'offerRun',
        'takeOver')),
    origin_id TEXT,
    content TEXT NOT NULL,
    PRIMARY KEY (contract_id, version),
    FOREIGN KEY (contract_id, version) REFERENCES contracts (id, version)
);
CREATE INDEX contract_contents_origin ON contract_contents (origin_id);
-- The offers that can lapse.
CREATE INDEX contracts_sign_by ON contracts (sign_by)
    WHERE superseded_at IS NULL AND status IN ('offered', 'signedByProvider');
