//! Cases of the pack authors: facts in, outcome or first day out, beside the rules they are about.

use std::fmt;

use chrono::NaiveDate;

use super::evaluate::FactSet;
use super::files::Position;
use super::model::{Case, Pack, Rule, Start, Terms};
use super::vocabulary::{Slot, Vocabulary};
use super::words::Outcome;

/// What a rule makes of the facts of a case, or what the case expects of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The outcome, where the rule or the case has one.
    pub outcome: Option<Outcome>,
    /// First day of the agreement, where it is asked.
    pub start: Option<NaiveDate>,
    /// Ids of the missing facts; absent when the case does not say.
    pub missing: Option<Vec<String>>,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.outcome {
            Some(outcome) => write!(f, "{outcome}")?,
            None => f.write_str("no outcome")?,
        }
        if let Some(start) = self.start {
            write!(f, " from {start}")?;
        }
        match &self.missing {
            Some(missing) if !missing.is_empty() => write!(f, " missing [{}]", missing.join(", ")),
            _ => Ok(()),
        }
    }
}

/// A case whose rule decides otherwise.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseFailure {
    /// Name of the case.
    pub case: String,
    /// Id of the rule.
    pub rule: String,
    /// What the case wants.
    pub expected: Verdict,
    /// What the rule gives.
    pub found: Verdict,
    /// Where the case stands.
    pub at: Position,
}

impl fmt::Display for CaseFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { case, rule, expected, found, .. } = self;
        write!(f, "case `{case}`: rule `{rule}` gives {found}, expected {expected}")
    }
}

/// Runs every case of a pack; a case of a rule that does not exist was refused at load.
pub fn run_cases(pack: &Pack, vocabulary: &Vocabulary) -> Vec<CaseFailure> {
    let mut facts = FactSet::new(vocabulary);
    let run = |case| run(pack, case, vocabulary, &mut facts);
    pack.cases.iter().filter_map(run).collect()
}

fn run(pack: &Pack, case: &Case, vocabulary: &Vocabulary, facts: &mut FactSet) -> Option<CaseFailure> {
    let rule = pack.rule(&case.rule)?;
    facts.clear();
    for (slot, raw) in &case.facts {
        facts.set_raw(*slot, *raw);
    }
    vocabulary.derive(facts);
    let (outcome, start, missing) = decide(rule, facts, vocabulary);
    let missing = vocabulary.to_ask(&missing, facts);
    let as_wanted = case.outcome.is_none_or(|wanted| outcome == Some(wanted))
        && case.start.is_none_or(|wanted| start == Some(wanted))
        && case.missing.as_ref().is_none_or(|wanted| *wanted == missing);
    let names = |slots: &[Slot]| slots.iter().map(|slot| vocabulary.fact(*slot).id.clone()).collect();
    (!as_wanted).then(|| CaseFailure {
        case: case.name.clone(),
        rule: case.rule.clone(),
        expected: Verdict {
            outcome: case.outcome,
            start: case.start,
            missing: case.missing.as_deref().map(names),
        },
        found: Verdict { outcome, start, missing: Some(names(&missing)) },
        at: case.at.clone(),
    })
}

/// The outcome and, where the rule is about a start, the first day. A start whose event is missing
/// makes the outcome unknown.
fn decide(
    rule: &Rule,
    facts: &FactSet,
    vocabulary: &Vocabulary,
) -> (Option<Outcome>, Option<NaiveDate>, Vec<Slot>) {
    let outcome = rule.logic.as_ref().map(|logic| logic.outcome(facts));
    let mut missing = rule.logic.as_ref().map_or_else(Vec::new, |logic| logic.missing(facts));
    let Terms::Start(start) = rule.terms else { return (outcome, None, missing) };
    match start_day(start, facts, vocabulary) {
        Ok(day) => (outcome, day, missing),
        Err(slot) => {
            missing.push(slot);
            missing.sort();
            missing.dedup();
            (Some(Outcome::Unknown), None, missing)
        }
    }
}

/// The first day of an agreement by a start and the facts; nothing when the source names no start.
///
/// # Errors
/// The missing fact: the day of the event.
pub fn start_day(start: Start, facts: &FactSet, vocabulary: &Vocabulary) -> Result<Option<NaiveDate>, Slot> {
    let Some(slot) = start.event.fact().and_then(|id| vocabulary.slot(id)) else { return Ok(None) };
    let raw = facts.raw(slot).ok_or(slot)?;
    let event = i32::try_from(raw).ok().and_then(NaiveDate::from_num_days_from_ce_opt);
    Ok(event.and_then(|event| start.day(event)))
}
