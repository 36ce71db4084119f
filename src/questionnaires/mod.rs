//! Questionnaires: what an insurer asks of a provider, and what answers to it mean.
//!
//! A definition has versions; a published one never changes. Reading order: [`words`], [`model`] and
//! [`number`] say what a definition is, [`form`] makes one ready, [`mod@evaluate`] says which items are
//! shown, what is calculated and what is wrong, [`mod@check`] whether a definition makes sense. The room does not know who answers: filling and
//! submitting is another room.

pub mod words;
pub mod number;
pub mod model;
pub mod form;
mod answer;
pub mod evaluate;
mod keep;
pub mod names;
mod reach;
pub mod finding;
pub mod check;
pub mod shipped;
pub mod held;
pub mod store;
pub mod service;
pub mod seed;
pub mod view;
pub mod problem;
pub mod api;
pub mod versions;
pub mod rounds;

pub use evaluate::{AnswerProblem, Evaluation, evaluate};
pub use form::Form;
pub use held::Questionnaires;
pub use keep::{Kept, keep};
pub use model::Questionnaire;
