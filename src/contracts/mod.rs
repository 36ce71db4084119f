//! Contracts and their addenda: what was agreed, from which day to which, and since when this was known.
