//! The immutable picture of everything the decision reads, shared structure from commit to commit.
