//! How far contracting is: counts per insurer, kind of care, region and day.
//!
//! [`gather`] counts what stood at the end of a day, from the snapshot and the history of submissions;
//! [`small`] decides which counts a dashboard does not get to see. An insurer sees its own numbers in
//! full, the operator all of them.

pub mod model;
pub mod small;
mod gather;
mod store;

pub mod view;
pub mod api;
