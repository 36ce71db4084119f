//! Purchasing policies as data: vocabulary, packs, evaluation and citation.
//!
//! An insurer's policy is a pack of TOML files with a closed vocabulary, so that a misspelt name is
//! an error at load, with its line and the nearest name, and never a silent wrong answer. Reading
//! order: [`words`] and [`vocabulary`] say what may be said, [`model`] what a policy is, [`disagreement`] where its sources
//! differ and [`catalogue`] what can be had under it, [`mod@load`]
//! and its checks make one from files, [`logic`] and [`evaluate`] decide with three truth values,
//! [`trace`] tells why, [`book`] knows which policy is in force, [`drafts`] is how an insurer brings its own. The room does not know contracts or providers: it
//! gets facts and gives rules.

pub mod words;
pub mod vocabulary;
pub mod derived;
pub mod national;
pub mod typed;
pub mod given;
pub mod model;
pub mod disagreement;
pub mod catalogue;
pub mod files;
mod read;
mod conditions;
mod terms;
mod head;
pub mod load;
mod checks;
mod space;
pub mod logic;
pub mod evaluate;
pub mod trace;
mod lists;
pub mod book;
pub mod cases;
pub mod suppose;
pub mod table;
pub mod schema;
pub mod view;
pub mod compare;
pub mod deadlines;
pub mod changes;
pub mod api;
pub mod drafts;

#[cfg(test)]
mod tests;

pub use book::{Absent, ClaimAnswer, FollowAnswer, Force, ListAnswer, PolicyBook, RuleStep};
pub use cases::{CaseFailure, Verdict, run_cases, start_day};
pub use evaluate::{FactSet, Match, RuleList, Truth};
pub use files::{Finding, FindingKind, MOST_FINDINGS, PACKS, PackFiles, Position, Report};
pub use given::FactValue;
pub use lists::FollowScope;
pub use load::{check, load};
pub use logic::{Condition, Logic};
pub use model::{Pack, Rule};
pub use table::DecisionTable;
pub use trace::{Reading, Trace};
pub use vocabulary::{Fact, Slot, Text, Value, Vocabulary};
pub use words::{Outcome, Stance};
