//! Numbers of insured that tariffs rest on, as dated facts: registered with a practice (ION), included in a
//! chain of a care group; per insurer and quarter, as they were on its first day.
//!
//! Counts only, never a person. Even so a count of a few can tell about somebody. The practice and the
//! insurer know the persons behind their own counts, and see them exactly. An RO or care group sees of its
//! members one number per insurer, without age or area, only where it holds an agreement with that insurer
//! on that day, and no number below [`api::SMALLEST`]. Nobody else sees any. A sum that an agreement is
//! settled by stays exact, because it is money; only the sum is shown.

pub mod api;
pub mod import;
pub mod included;
pub mod model;
pub mod sight;
pub mod store;
pub mod sums;
