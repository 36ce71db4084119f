-- The road of an addendum: who took which step, why, and what the rules of the policy made of it.

CREATE TABLE addendum_steps (
    addendum_id BYTEA NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    step TEXT NOT NULL CHECK (step IN ('request', 'approve', 'reject', 'withdraw', 'sign', 'end')),
    side TEXT NOT NULL CHECK (side IN ('provider', 'insurer', 'secondInsurer')),
    said TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (addendum_id, version),
    FOREIGN KEY (addendum_id, version) REFERENCES addenda (id, version)
);
