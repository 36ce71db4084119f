//! Policies side by side: rows of topics, a column per concern, and in every cell what the policies
//! of that concern for a year say, or why nothing is known.
//!
//! The matrix is a pivot over the same rules that decide; nothing is written for it. A policy
//! document about several insurers adds its statements to each of their columns, a contested one to
//! the columns of all its candidates. An empty cell is never an answer from another insurer.

pub mod api;
mod csv;
mod matrix;
pub mod page;
pub mod view;
pub mod words;
