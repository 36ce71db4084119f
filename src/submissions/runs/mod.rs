//! Decisions about many submissions at once: a job that decides row by row.
//!
//! A row is what a single decision is: its submission, the version that was seen, and what is decided. Each
//! is judged by the same code and decided in a transaction of its own, in which the row is settled too: so
//! whatever crashes, is tried again or runs beside it, no row is decided twice. A row that is refused says
//! why and holds up no other. The run goes on in the name of the client that began it, for as long as that
//! client stands. Job and lease are of [`crate::jobs`].

pub mod model;
pub mod store;
mod judge;
mod rehearse;
pub mod work;
pub mod view;
pub mod api;
