//! Tests of the room against a small pack of its own, and against every shipped pack.

mod answers;
mod fixture;
mod load_checks;
mod shipped;
mod truth;
