//! Everything that proves what was signed, in one file: for who has to show it years later, to somebody who
//! does not trust this service and may not reach it.
//!
//! [`bundle`] is the form of the file, [`make`] fills it from the database for one side of a contract, and
//! [`verify`] checks it with nothing but the file, the roots of the signatories' certificates and the
//! published keys of this service. A second program in the tests does the same. Whether the content of a
//! contract is right, and whether a mandate was, the file cannot show: of the mandate it has the word of
//! this service only.

pub mod api;
pub mod bundle;
pub mod make;
pub mod verify;
