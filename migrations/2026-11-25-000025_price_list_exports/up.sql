-- The files that exports of price lists made; their content is in file_chunks, by its digest.
CREATE TABLE price_list_files (
    job_id BYTEA PRIMARY KEY REFERENCES jobs (id),
    digest BYTEA NOT NULL,
    size BIGINT NOT NULL CHECK (size >= 0),
    line_count BIGINT NOT NULL CHECK (line_count >= 0),
    contracts TEXT NOT NULL,
    known_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
CREATE INDEX price_list_files_digest ON price_list_files (digest);
