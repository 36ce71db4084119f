//! Handing in and giving back: submit, withdraw, reopen, and the receipt.
//!
//! The steps themselves are in [`super::service`]; here is how they are asked for, and how a receipt is
//! made after the write that it is about, so that the end of the audit trail that it names covers it.

pub mod api;
pub mod store;
mod receipt;
