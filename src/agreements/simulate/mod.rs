//! What if? The decision in a supposed world beside the decision in the real one.
//!
//! [`overlay`] makes a second snapshot that shares everything with the first but what the
//! [`model::Change`]s touch, [`count`] decides in both worlds the questions that can come out
//! differently, by the plain form of the one decision, and counts how. Nothing is stored and nothing
//! is read but the two snapshots; who may ask what is decided in `ask`, which turns the wire form of
//! the request into checked values.

pub mod model;
pub mod overlay;
mod switches;
pub mod count;
mod tally;
mod money;
mod ask;
mod faults;
pub mod sample;
pub mod effect;
pub mod view;
pub mod api;

/// How large a simulation may be; how many run at once is the business of their lane (`http::limits`).
#[derive(Debug, Clone, Copy)]
pub struct Simulations {
    /// Most cells that the changes of one simulation may touch.
    pub most_cells: usize,
}

impl Default for Simulations {
    /// The largest country known, twice.
    fn default() -> Self {
        Self { most_cells: 3_000_000 }
    }
}
