//! What care costs: the national tariffs, the numbers that agreed tariffs rest on, and the formulas by which
//! they come about.
//!
//! [`national`] shows the amounts of the yearly NZa lists, which [`reference`](crate::reference) holds.
//! [`inputs`] holds how many insured are registered with a practice or included in a chain. [`formula`] is
//! the closed set of ways in which an amount is agreed, evaluated with its working; [`agreed`] says what may
//! be agreed in a contract; [`calculators`] puts the tariff rules of policies to work. [`answers`] adds
//! amounts to what [`agreements`](crate::agreements) decides: effective tariffs and price lists; [`bulk`] does so
//! for many practices and insurers at once, and [`exports`] writes that to files. Nothing here knows a patient.

pub mod agreed;
pub mod answers;
pub mod bulk;
pub mod calculators;
pub mod exports;
pub mod formula;
pub mod inputs;
pub mod national;
