-- Two kinds of reference data more: amounts of the national lists, and which prestatie took the place of
-- another. SQLite changes no CHECK in place.
CREATE TABLE reference_facts_new (
    id BYTEA PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN (
        'concern', 'insurer', 'purchasingParty', 'purchasingPartyInsurer', 'region', 'regionMapping',
        'preferredInsurer', 'hdsRepresentation', 'prestatie', 'nationalFact', 'nationalTariff',
        'prestatieSuccessor')),
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
-- One standing row per fact and first day.
CREATE UNIQUE INDEX reference_facts_standing ON reference_facts (kind, key, start_date) WHERE superseded_at IS NULL;

-- How many insured an organisation has on the first day of a quarter: registered with a practice, or
-- included in a chain of a care group. Counts only, never persons.
CREATE TABLE insured_counts (
    id BYTEA PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('registered', 'included')),
    party_id BYTEA NOT NULL,
    uzovi_code TEXT NOT NULL,
    part TEXT NOT NULL,
    quarter DATE NOT NULL,
    persons BIGINT NOT NULL CHECK (persons >= 0),
    source TEXT NOT NULL CHECK (source <> ''),
    recorded_at BIGINT NOT NULL,
    superseded_at BIGINT CHECK (superseded_at > recorded_at),
    position BIGINT NOT NULL
);
-- One standing count per organisation, insurer, part and quarter.
CREATE UNIQUE INDEX insured_counts_standing ON insured_counts (kind, quarter, party_id, uzovi_code, part)
    WHERE superseded_at IS NULL;
CREATE INDEX insured_counts_of ON insured_counts (kind, party_id, quarter);
