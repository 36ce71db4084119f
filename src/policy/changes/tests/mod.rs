//! Tests of the room: a fictitious insurer with every kind of change, and laws over all shipped policies.

mod exact;
mod fixture;
mod laws;
