//! The AGB register: who is registered as what, where, in relation to whom, and when.
