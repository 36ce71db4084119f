-- Documents that are signed, and their signatures. Rows are added and never change: what is signed stands
-- here byte for byte.

CREATE TABLE documents (
    id BYTEA PRIMARY KEY,
    subject_kind TEXT NOT NULL CHECK (subject_kind IN ('contract', 'amendment', 'addendum')),
    subject_id BYTEA NOT NULL,
    subject_version INTEGER NOT NULL CHECK (subject_version > 0),
    content BYTEA NOT NULL,
    digest TEXT NOT NULL,
    pdf BYTEA NOT NULL,
    pdf_digest TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    position BIGINT NOT NULL,
    UNIQUE (subject_kind, subject_id, subject_version)
);

-- Each with all that it was judged by: the chain of the certificate and the revocation lists of its issuers.
CREATE TABLE signatures (
    id BYTEA PRIMARY KEY,
    document_id BYTEA NOT NULL REFERENCES documents (id),
    side TEXT NOT NULL CHECK (side IN ('provider', 'insurer', 'secondInsurer')),
    organisation TEXT NOT NULL,
    certificate_id BYTEA NOT NULL REFERENCES signatory_certificates (id),
    chain BYTEA NOT NULL,
    lists TEXT NOT NULL,
    jws TEXT NOT NULL,
    signed_at BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    judged_at BIGINT NOT NULL,
    deadline BIGINT,
    position BIGINT NOT NULL,
    UNIQUE (document_id, side),
    CHECK (deadline IS NULL OR received_at < deadline)
);

-- Revocation lists that signatures were judged by, each once, by SHA-256.
CREATE TABLE revocation_lists (
    digest TEXT PRIMARY KEY,
    list BYTEA NOT NULL
);
