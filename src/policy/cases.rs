//! Cases of the pack authors: facts in, outcome out, beside the rules they are about.

use std::fmt;

use super::evaluate::FactSet;
use super::files::Position;
use super::model::{Case, Pack};
use super::vocabulary::{Slot, Vocabulary};
use super::words::Outcome;

/// A case whose rule decides otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFailure {
    /// Name of the case.
    pub case: String,
    /// Id of the rule.
    pub rule: String,
    /// The outcome that the case wants.
    pub expected: Outcome,
    /// The outcome that the rule gives.
    pub found: Outcome,
    /// Ids of the missing facts that the case wants named, when it says so.
    pub expected_missing: Option<Vec<String>>,
    /// Ids of the facts that the rule names as missing.
    pub found_missing: Vec<String>,
    /// Where the case stands.
    pub at: Position,
}

impl fmt::Display for CaseFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { case, rule, expected, found, .. } = self;
        write!(f, "case `{case}`: rule `{rule}` gives {found}, expected {expected}")?;
        if let Some(expected) = &self.expected_missing {
            write!(f, "; missing [{}], expected [{}]", self.found_missing.join(", "), expected.join(", "))?;
        } else if !self.found_missing.is_empty() {
            write!(f, "; missing [{}]", self.found_missing.join(", "))?;
        }
        Ok(())
    }
}

/// Runs every case of a pack; a case of a rule that does not exist was refused at load.
pub fn run_cases(pack: &Pack, vocabulary: &Vocabulary) -> Vec<CaseFailure> {
    let mut facts = FactSet::new(vocabulary);
    pack.cases.iter().filter_map(|case| run(pack, case, vocabulary, &mut facts)).collect()
}

fn run(pack: &Pack, case: &Case, vocabulary: &Vocabulary, facts: &mut FactSet) -> Option<CaseFailure> {
    let logic = pack.rule(&case.rule)?.logic.as_ref()?;
    facts.clear();
    for (slot, raw) in &case.facts {
        facts.set_raw(*slot, *raw);
    }
    let (found, missing) = (logic.outcome(facts), logic.missing(facts));
    if found == case.outcome && case.missing.as_ref().is_none_or(|expected| *expected == missing) {
        return None;
    }
    let names = |slots: &[Slot]| slots.iter().map(|slot| vocabulary.fact(*slot).id.clone()).collect();
    Some(CaseFailure {
        case: case.name.clone(),
        rule: case.rule.clone(),
        expected: case.outcome,
        found,
        expected_missing: case.missing.as_deref().map(names),
        found_missing: names(&missing),
        at: case.at.clone(),
    })
}
