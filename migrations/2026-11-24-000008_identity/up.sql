-- Who may call, for whom, and who may sign. The present state stands here; who changed it and when
-- stands in the audit trail. organisation is written as the audit trail writes an owner.

CREATE TABLE clients (
    id BYTEA PRIMARY KEY,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('provider', 'insurer', 'dashboard', 'operator')),
    organisation TEXT NOT NULL,
    uzovi_codes TEXT NOT NULL,
    scopes TEXT NOT NULL,
    authentication TEXT NOT NULL CHECK (authentication IN ('private_key_jwt', 'tls_client_auth')),
    suspended BOOLEAN NOT NULL,
    tokens_from BIGINT NOT NULL,
    recorded_at BIGINT NOT NULL,
    position BIGINT NOT NULL
);
CREATE INDEX clients_of ON clients (organisation);

CREATE TABLE client_keys (
    client_id BYTEA NOT NULL REFERENCES clients (id),
    kid TEXT NOT NULL,
    jwk TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, kid)
);

-- By thumbprint (x5t#S256) or by the subject of the certificate.
CREATE TABLE client_certificates (
    client_id BYTEA NOT NULL REFERENCES clients (id),
    kind TEXT NOT NULL CHECK (kind IN ('thumbprint', 'subject')),
    value TEXT NOT NULL,
    recorded_at BIGINT NOT NULL,
    PRIMARY KEY (client_id, kind, value)
);

-- A party of the register lets a client, or every client of another party, act for it.
CREATE TABLE delegations (
    id BYTEA PRIMARY KEY,
    version BIGINT NOT NULL,
    party BYTEA NOT NULL REFERENCES parties (id),
    delegate_client BYTEA REFERENCES clients (id),
    delegate_party BYTEA REFERENCES parties (id),
    scopes TEXT NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE,
    withdrawn_at BIGINT,
    recorded_at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    CHECK ((delegate_client IS NULL) <> (delegate_party IS NULL))
);

-- People with a signing mandate. Their names stand apart: they can be erased.
CREATE TABLE signatory_certificates (
    id BYTEA PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL,
    thumbprint TEXT NOT NULL,
    certificate BYTEA NOT NULL,
    valid_from BIGINT NOT NULL,
    valid_until BIGINT NOT NULL,
    start_date DATE NOT NULL,
    end_date DATE,
    suspended BOOLEAN NOT NULL,
    recorded_at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (organisation, thumbprint)
);
CREATE TABLE signatory_names (
    certificate_id BYTEA PRIMARY KEY REFERENCES signatory_certificates (id),
    name TEXT NOT NULL
);

-- Ids of assertions and proofs that were used once, until they expire by themselves.
CREATE TABLE used_ids (
    owner TEXT NOT NULL,
    id TEXT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (owner, id)
);
CREATE INDEX used_ids_expired ON used_ids (expires_at);
