//! What care costs. [`formula`] is the closed set of ways in which an amount is agreed, evaluated with its
//! working. Nothing here knows a patient, and what may be claimed is decided in
//! [`agreements`](crate::agreements).

pub mod formula;
