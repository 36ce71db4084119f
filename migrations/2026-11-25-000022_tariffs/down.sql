DROP TABLE insured_counts;
DELETE FROM reference_facts WHERE kind IN ('nationalTariff', 'prestatieSuccessor');
CREATE TABLE reference_facts_new (
    id BYTEA PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
        'concern', 'insurer', 'purchasingParty', 'purchasingPartyInsurer', 'region', 'regionMapping',
        'preferredInsurer', 'hdsRepresentation', 'prestatie', 'nationalFact')),
    key TEXT NOT NULL,
    detail TEXT NOT NULL,
    source TEXT NOT NULL CHECK (source <> ''),
    confidence TEXT NOT NULL CHECK (confidence IN ('high', 'medium', 'low', 'default')),
    start_date DATE NOT NULL,
    end_date DATE CHECK (end_date >= start_date),
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL
);
INSERT INTO reference_facts_new SELECT * FROM reference_facts;
DROP TABLE reference_facts;
ALTER TABLE reference_facts_new RENAME TO reference_facts;
CREATE UNIQUE INDEX reference_facts_standing ON reference_facts (kind, key, start_date) WHERE superseded_at IS NULL;
