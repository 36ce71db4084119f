//! On what a no can rest. The policy decides: who may decline for its own reasons has a rule that says so.
//!
//! A rule can carry a no when it binds and is not met, also by the insurer's own finding about what the
//! provider only declares; when it leaves the insurer free and turns the decision into a no; or when it keeps
//! the case for the insurer, as one on unforeseen cases does once the insurer states that the case is one.

use chrono::NaiveDate;

use super::criteria::{Facts, Judged};
use super::model::{AssessmentDecision, S3Reply};
use crate::agreements::eligibility::model::EligibilityVerdict;
use crate::agreements::eligibility::view::RulingView;
use crate::policy::words::{Binding, Origin, Outcome, RuleKind};
use crate::policy::{FactValue, Pack, Vocabulary};

/// Facts that are the decision itself: a rule that waits for nothing else is no ground for it.
const OF_DECISION: [&str; 4] = ["insurer.decision", "questionnaire.assessment", "s3.reply", "approval.date"];
/// Facts that the service knows.
const OF_SERVICE: [&str; 3] = ["request.date", "request.made", "questionnaire.submitted"];

/// Why a rule is no ground for a no.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoGround {
    /// It is no rule that this is judged by.
    Unknown,
    /// It binds nobody.
    NotBinding,
    /// It is met by what is recorded here.
    Met,
    /// It says nothing against it, with the facts at hand.
    Open,
}

impl NoGround {
    /// The code of the fault.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unknown => "ground.unknown",
            Self::NotBinding => "ground.notBinding",
            Self::Met => "ground.met",
            Self::Open => "ground.open",
        }
    }
}

/// Why a no cannot rest on what is named.
#[derive(Debug, PartialEq, Eq)]
pub enum Groundless {
    /// Nothing is named, and no rule lets the insurer decline for its own reasons.
    NothingNamed,
    /// These, by their place.
    Wrong(Vec<(usize, NoGround)>),
}

/// The facts that a decision makes.
pub fn made_by(decision: AssessmentDecision, reply: Option<S3Reply>, today: NaiveDate) -> Facts {
    let word = |text: &str| FactValue::Text(text.to_owned());
    let mut facts = Facts::new();
    match decision {
        AssessmentDecision::Approved => {
            facts.insert("insurer.decision".to_owned(), word("awarded"));
            facts.insert("questionnaire.assessment".to_owned(), word("positive"));
            facts.insert("approval.date".to_owned(), FactValue::Text(today.to_string()));
        }
        AssessmentDecision::Rejected => {
            facts.insert("insurer.decision".to_owned(), word("declined"));
        }
        AssessmentDecision::UnderAssessment | AssessmentDecision::MoreInformationNeeded => {}
    }
    facts.extend(reply.map(|reply| ("s3.reply".to_owned(), word(reply.fact()))));
    facts
}

/// Whether a fact is one that the insurer states with a decision: what only it knows.
pub fn stateable(id: &str, value: &FactValue, vocabulary: &Vocabulary) -> bool {
    let Some(slot) = vocabulary.slot(id) else { return false };
    vocabulary.fact(slot).origin == Origin::Insurer
        && !OF_DECISION.contains(&id)
        && !OF_SERVICE.contains(&id)
        && vocabulary.read_given(slot, value).is_ok()
}

/// The rules that a no rests on: those named, or else those by which the insurer may decline for its own
/// reasons. Where no policy is asked about nothing binds.
///
/// # Errors
/// A named rule is no ground, or none is named and the policy leaves no room.
pub fn of_rejection(
    judged: &Judged,
    pack: Option<&Pack>,
    named: &[String],
) -> Result<Vec<String>, Groundless> {
    if named.is_empty() {
        let Some(check) = &judged.check else { return Ok(Vec::new()) };
        let no = |ruling: &RulingView| matches!(ruling.outcome, Some(Outcome::Declined | Outcome::Refused));
        let own = |ruling: &&RulingView| no(ruling) || waits_on_decision(ruling);
        let own: Vec<String> = check.discretion.iter().filter(own).map(id).collect();
        return if own.is_empty() { Err(Groundless::NothingNamed) } else { Ok(own) };
    }
    let wrong = named.iter().enumerate();
    let wrong = wrong.filter_map(|(at, rule)| Some((at, ground(judged, pack, rule).err()?)));
    let wrong: Vec<_> = wrong.collect();
    if wrong.is_empty() { Ok(named.to_vec()) } else { Err(Groundless::Wrong(wrong)) }
}

/// The places of named rules that this is not judged by.
pub fn unknown(judged: &Judged, named: &[String]) -> Vec<(usize, NoGround)> {
    let judges = |rule: &String| judged.rulings().any(|ruling| ruling.rule.rule_id == *rule);
    let unknown = named.iter().enumerate().filter(|(_, rule)| !judges(rule));
    unknown.map(|(at, _)| (at, NoGround::Unknown)).collect()
}

/// Whether a rule names this decision and leaves the matter open, as one does on a reply "not now".
fn waits_on_decision(ruling: &RulingView) -> bool {
    let of_decision = ruling.facts.iter().any(|fact| OF_DECISION.contains(&fact.fact.as_str()));
    ruling.outcome == Some(Outcome::Pending) && of_decision
}

fn id(ruling: &RulingView) -> String {
    ruling.rule.rule_id.clone()
}

fn ground(judged: &Judged, pack: Option<&Pack>, rule: &str) -> Result<(), NoGround> {
    use EligibilityVerdict::*;
    let found = judged.rulings().find(|ruling| ruling.rule.rule_id == rule).ok_or(NoGround::Unknown)?;
    let stands = pack.and_then(|pack| pack.rule(rule)).ok_or(NoGround::Unknown)?;
    if matches!(stands.force, Binding::Soft | Binding::Info) {
        return Err(NoGround::NotBinding);
    }
    let of = |list: &[RulingView]| list.iter().any(|ruling| ruling.rule.rule_id == rule);
    let check = judged.check.as_ref();
    if check.is_some_and(|check| of(&check.discretion)) {
        let reserved = stands.kind == RuleKind::Reservation && found.outcome == Some(Outcome::Pending);
        let free = found.verdict == Unmet || reserved || waits_on_decision(found);
        return if free { Ok(()) } else { Err(NoGround::Open) };
    }
    if check.is_some_and(|check| of(&check.timing)) {
        return if found.verdict == Unmet { Ok(()) } else { Err(NoGround::Open) };
    }
    let declared = || found.facts.iter().any(|fact| judged.declared.contains(&fact.fact));
    let waits = || found.missing.iter().any(|fact| !OF_DECISION.contains(&fact.fact.as_str()));
    match found.verdict {
        Unmet | Pending | Conflict | NotInSource => Ok(()),
        Unknown if waits() => Ok(()),
        Unknown => Err(NoGround::Open),
        Met | NotApplicable | Warning if declared() => Ok(()),
        Met | NotApplicable | Warning => Err(NoGround::Met),
    }
}
