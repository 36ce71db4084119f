//! How an agreed amount comes about: a closed set of formulas, each evaluated exactly and with its working.
//!
//! Pure: a formula and what is known go in, an amount with its steps or the names of what is missing comes
//! out. Nothing is guessed: without the fact that it needs a formula has no amount. Numbers are decimal
//! throughout and rounded once, at the end, as the formula's own [`Rounding`](model::Rounding) says; no source states how to
//! round, so that is this service's convention and stands in every answer.

pub mod evaluate;
pub mod model;
pub mod wire;

#[cfg(test)]
mod laws;
