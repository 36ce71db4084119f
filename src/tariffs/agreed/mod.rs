//! What the tariffs of a contract have to keep to: prestaties that exist, rules that the policy has, and never
//! more than NZa allows.
//!
//! The tariffs themselves stand in the annexes of [`contracts`](crate::contracts). They are checked against
//! the national lists when they are written and when they are offered; a list that is corrected afterwards
//! does not undo an agreement, and then answers keep to the maximum. Where no source
//! gives a maximum there is nothing to check against.

mod check;

pub use check::{lawful, still_lawful};
