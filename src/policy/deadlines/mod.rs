//! The calendar of the contracting round: every day that a policy names, as a list and as a feed.
//!
//! Strictness is kept: *before* a day is another deadline than *by* a day, and a source that names
//! no day has none. Where passages disagree the deadline says so; the reading used decides its day.

pub mod api;
mod calendar;
mod due;
pub mod view;
