-- Offers to many organisations at once. The job says where a run stands; each row names an organisation and
-- says what became of it, written in the transaction of the offer itself.

CREATE TABLE contract_offer_run_rows (
    job_id BYTEA NOT NULL REFERENCES jobs (id),
    line INTEGER NOT NULL CHECK (line > 0),
    holder BYTEA NOT NULL,
    agb_code TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('offered', 'skipped', 'refused')),
    settled TEXT,
    PRIMARY KEY (job_id, line),
    CHECK ((outcome IS NULL) = (settled IS NULL))
);

CREATE INDEX jobs_kind ON jobs (kind, owner, id);
