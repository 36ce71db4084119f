//! FHIR R4 at `/fhir/r4`: questionnaires and the answers to them, for forms and systems that speak it.
//!
//! Another form of what `/v1` has, never another way to it: every write is a function of the rooms of
//! questionnaires and submissions. [`questionnaire`] and [`response`] are pure mapping on the portable
//! subset; what lies outside it is refused by place.

pub mod bundle;
pub mod capability;
pub mod outcome;
pub mod populate;
pub mod questionnaire;
mod read;
pub mod response;
pub mod types;
pub mod words;

#[cfg(test)]
mod tests;
