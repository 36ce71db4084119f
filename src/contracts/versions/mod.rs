//! What a contract said in each of its versions, and what changed between two of them.
//!
//! Every version has two times: the term on which it holds, and when it was known. A change is told member
//! by member ([`difference`]), parts of a contract by their names.

pub mod difference;
pub mod view;
pub mod api;
