//! Contracted care for whoever looks for care: open data about who has an agreement with which insurer.
//!
//! Only what binds is published, never a price, a number or a remark, and no person. An insurer shows its
//! contracts of a year from the day that its own policy names ([`day`]); where no policy names one, an
//! agreement shows from the day on which it is known here. [`list`] computes the list of any day from the
//! snapshot, [`changes`] what differs between two moments, [`supplied`] keeps what both sides say besides.
//! What another insurer may conclude from its follow policy is no part of it: that is asked of
//! [`agreements`](crate::agreements), about a day and a patient's insurer.

pub mod day;
pub mod list;
pub mod changes;
pub mod supplied;

pub mod view;
pub mod api;
mod sheet;
