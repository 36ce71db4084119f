-- Amendments of contracts that bind: what would change, how that works out for the provider, and what became of
-- it. What takes effect is a version of the contract.

CREATE TABLE contract_amendments (
    id BYTEA PRIMARY KEY,
    contract_id BYTEA NOT NULL,
    contract_version INTEGER NOT NULL CHECK (contract_version > 0),
    kind TEXT NOT NULL CHECK (kind IN ('oneSided', 'mutual')),
    status TEXT NOT NULL CHECK (status IN ('offered', 'concluded', 'refused', 'withdrawn')),
    revision INTEGER NOT NULL CHECK (revision > 0),
    said TEXT NOT NULL,
    sign_by BIGINT,
    closing_reason TEXT,
    made_version INTEGER,
    recorded_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    FOREIGN KEY (contract_id, contract_version) REFERENCES contracts (id, version),
    CHECK ((status = 'concluded') = (made_version IS NOT NULL)),
    CHECK ((kind = 'mutual') = (sign_by IS NOT NULL))
);

CREATE INDEX contract_amendments_by_contract ON contract_amendments (contract_id, recorded_at);
