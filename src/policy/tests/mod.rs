//! Tests of the room against a small pack of its own, and against every shipped pack.

mod answers;
mod bounds;
mod fixture;
mod gap_checks;
mod load_checks;
mod releases;
mod schemas;
mod shipped;
mod suppose;
mod truth;
