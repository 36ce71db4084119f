//! The check itself: facts in, a ruling per rule and one outcome out.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use super::conditions::{self, CatalogueCondition};
use super::gather::{self, CRITERIA_MET, Known};
use super::model::{EligibilityOutcome, EligibilityVerdict, Part, Ruling, weigh};
use super::resolve::{Asked, Resolved, Subject, resolve};
use crate::agreements::model::PartyRef;
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::{AgbCode, ConcernId};
use crate::http::problem::ApiError;
use crate::policy::model::{Start, Terms};
use crate::policy::words::Outcome;
use crate::policy::{Condition, Logic, Pack, Rule, Slot, Vocabulary, start_day};
use crate::snapshot::Snapshot;

/// When an agreement starts.
pub(super) struct StartTold<'s> {
    /// The rule that says so.
    pub(super) rule: &'s Rule,
    /// What the rule makes of the facts; absent for a rule without conditions.
    pub(super) outcome: Option<Outcome>,
    /// The first day; absent while facts are missing, and when the source names none.
    pub(super) day: Option<NaiveDate>,
    /// The facts that are missing, cheapest first.
    pub(super) missing: Vec<Slot>,
}

/// The answer to a question.
pub(super) struct Checked<'s> {
    pub(super) pack: &'s Pack,
    pub(super) subject: Subject<'s>,
    pub(super) concern: &'s ConcernId,
    pub(super) provider: PartyRef<'s>,
    pub(super) outcome: EligibilityOutcome,
    pub(super) conditions: Vec<CatalogueCondition<'s>>,
    pub(super) rulings: Vec<Ruling<'s>>,
    pub(super) shown: Vec<&'s Rule>,
    pub(super) start: Option<StartTold<'s>>,
    /// Facts that the outcome waits for, cheapest first.
    pub(super) missing: Vec<Slot>,
    /// Given facts that no rule of this check reads.
    pub(super) unused: Vec<Slot>,
    pub(super) known: Known,
}

/// Answers a question.
///
/// # Errors
/// It names nothing that the caller may ask about, or has faults: all are named at once.
pub(super) fn check<'s>(
    snapshot: &'s Snapshot,
    caller: &Caller,
    asked: &Asked,
    now: Moment,
) -> Result<Checked<'s>, ApiError> {
    let vocabulary = snapshot.policies.vocabulary();
    let mut faults = Vec::new();
    let given = gather::read(&asked.facts, &asked.members, vocabulary, &mut faults);
    let resolved = resolve(snapshot, caller, asked, now).map_err(|error| match error.faults() {
        [] => error, // nothing to ask about: no word on the facts either
        _ => faults.iter().cloned().fold(error, ApiError::fault),
    });
    let Resolved { pack, subject, ground } = resolved?;
    conditions::check_holds(asked.holds.as_deref(), &pack.catalogue, &mut faults);
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults));
    }
    let mut parts = parts(pack, subject, ground.concern);
    let decides = |rule: &Rule| parts.iter().any(|(_, other)| other.id == rule.id);
    let beside = speaking(pack, &asked.beside, ground.concern).filter(|rule| !decides(rule));
    let beside: Vec<_> = beside.map(|rule| (Part::Beside, rule)).collect();
    parts.extend(beside);
    let start = start_rule(pack, subject, ground.concern);
    let read = facts_read(&parts, start, vocabulary);
    let mut known = gather::gather(&ground, given, |slot| read.contains(&slot), vocabulary);
    let rulings = rule(&parts, &mut known, vocabulary);
    let conditions = conditions::conditions(&ground, pack, subject, asked.holds.as_deref());
    let outcome = weigh(&rulings, conditions.iter().map(CatalogueCondition::weighs), vocabulary);
    let waits = rulings.iter().filter(|ruling| ruling.weighs(vocabulary) == EligibilityOutcome::NeedsFacts);
    let missing: BTreeSet<Slot> = match outcome {
        EligibilityOutcome::NeedsFacts => waits.flat_map(|ruling| ruling.to_bring(vocabulary)).collect(),
        _ => BTreeSet::new(),
    };
    Ok(Checked {
        pack,
        subject,
        concern: ground.concern,
        provider: ground.find.name(ground.holder),
        outcome,
        conditions,
        rulings,
        shown: shown(pack, subject, ground.concern),
        start: start.map(|(rule, start)| begin(rule, start, &known, vocabulary)),
        missing: missing.into_iter().collect(),
        unused: known.given().filter(|slot| !read.contains(slot)).collect(),
        known,
    })
}

/// The rules of a list that speak for the concern.
fn speaking<'s, 'i>(
    pack: &'s Pack,
    ids: &'i [String],
    concern: &ConcernId,
) -> impl Iterator<Item = &'s Rule> + use<'s, 'i> {
    let concern = concern.clone();
    ids.iter().filter_map(|id| pack.rule(id)).filter(move |rule| rule.speaks_for(&concern))
}

/// The rules that decide, with what each is to what is asked for.
fn parts<'s>(pack: &'s Pack, subject: Subject<'s>, concern: &ConcernId) -> Vec<(Part, &'s Rule)> {
    let of = |part, ids: &'s [String]| speaking(pack, ids, concern).map(move |rule| (part, rule));
    match subject {
        Subject::Agreement(agreement) => of(Part::Criterion, &agreement.criteria)
            .chain(of(Part::Exclusion, &agreement.exclusions))
            .chain(of(Part::Discretion, &agreement.discretion))
            .chain(of(Part::Timing, &agreement.timing))
            .collect(),
        Subject::Addendum(addendum) => of(Part::Criterion, &addendum.criteria).collect(),
    }
}

/// The rules that are shown and decide nothing.
fn shown<'s>(pack: &'s Pack, subject: Subject<'s>, concern: &ConcernId) -> Vec<&'s Rule> {
    match subject {
        Subject::Agreement(agreement) => speaking(pack, &agreement.shown, concern).collect(),
        Subject::Addendum(addendum) => {
            let decides = |rule: &&Rule| addendum.criteria.contains(&rule.id);
            speaking(pack, &addendum.rules, concern).filter(|rule| !decides(rule)).collect()
        }
    }
}

fn start_rule<'s>(pack: &'s Pack, subject: Subject<'s>, concern: &ConcernId) -> Option<(&'s Rule, Start)> {
    let Subject::Agreement(agreement) = subject else { return None };
    let rule = pack.rule(agreement.starts.as_deref()?).filter(|rule| rule.speaks_for(concern))?;
    match rule.terms {
        Terms::Start(start) => Some((rule, start)),
        _ => None,
    }
}

/// The facts that the rules read, and those from which these follow.
fn facts_read(
    parts: &[(Part, &Rule)],
    start: Option<(&Rule, Start)>,
    vocabulary: &Vocabulary,
) -> BTreeSet<Slot> {
    let rules = parts.iter().map(|(_, rule)| *rule).chain(start.map(|(rule, _)| rule));
    let conditions = rules.filter_map(|rule| rule.logic.as_ref()).flat_map(Logic::conditions);
    let read = conditions.flat_map(|condition| [Some(condition.fact()), condition.other_fact()]).flatten();
    let event = start.and_then(|(_, start)| vocabulary.slot(start.event.fact()?));
    let mut slots: BTreeSet<Slot> = read.chain(event).collect();
    let derived: Vec<Slot> = slots
        .iter()
        .filter_map(|slot| vocabulary.fact(*slot).derived)
        .flat_map(|derived| [derived.after, derived.at])
        .collect();
    slots.extend(derived);
    slots
}

/// A ruling per rule: first the criteria, then what they make of [`CRITERIA_MET`], then the rest.
fn rule<'s>(parts: &[(Part, &'s Rule)], known: &mut Known, vocabulary: &Vocabulary) -> Vec<Ruling<'s>> {
    let concluded = vocabulary.slot(CRITERIA_MET);
    let reads = |rule: &Rule| {
        let mut conditions = rule.logic.iter().flat_map(Logic::conditions);
        conditions.any(|condition| Some(condition.fact()) == concluded)
    };
    let first = |part: Part, rule: &Rule| part == Part::Criterion && !reads(rule);
    let criteria: Vec<EligibilityVerdict> = parts
        .iter()
        .filter(|(part, rule)| first(*part, rule))
        .map(|(part, rule)| ruling(*part, rule, known, vocabulary).verdict())
        .collect();
    let is_read = parts.iter().any(|(_, rule)| reads(rule));
    if let Some(slot) = concluded.filter(|_| is_read) {
        known.conclude(slot, met(&criteria));
    }
    parts.iter().map(|(part, rule)| ruling(*part, rule, known, vocabulary)).collect()
}

/// Whether the criteria are met as a whole; nothing while one is open.
fn met(criteria: &[EligibilityVerdict]) -> Option<bool> {
    use EligibilityVerdict::*;
    if criteria.contains(&Unmet) {
        return Some(false);
    }
    let settled = criteria.iter().all(|verdict| matches!(verdict, Met | NotApplicable | Warning));
    (settled && criteria.iter().any(|verdict| *verdict != NotApplicable)).then_some(true)
}

/// When the agreement starts, by the rule that says so.
fn begin<'s>(rule: &'s Rule, start: Start, known: &Known, vocabulary: &Vocabulary) -> StartTold<'s> {
    let Ruling { outcome, mut missing, .. } = ruling(Part::Timing, rule, known, vocabulary);
    let day = match (start_day(start, &known.facts, vocabulary), outcome) {
        (_, Some(Outcome::NotApplicable)) => None,
        (Err(slot), _) => {
            missing.push(slot);
            None
        }
        (Ok(_), Some(Outcome::Unknown)) => None,
        (Ok(day), _) => day,
    };
    missing.sort_unstable();
    missing.dedup();
    StartTold { rule, outcome, day, missing }
}

fn ruling<'s>(part: Part, rule: &'s Rule, known: &Known, vocabulary: &Vocabulary) -> Ruling<'s> {
    let Some(logic) = &rule.logic else {
        return Ruling { rule, part, outcome: None, missing: Vec::new(), lacking: Vec::new() };
    };
    let outcome = logic.outcome(&known.facts);
    let asked = |slot: &Slot| Some(*slot) != vocabulary.slot(CRITERIA_MET);
    let missing = vocabulary.to_ask(&logic.missing(&known.facts), &known.facts);
    let missing = missing.into_iter().filter(asked).collect();
    let unmet = EligibilityVerdict::of(outcome) == EligibilityVerdict::Unmet;
    let lacking = if unmet { lacking(logic, outcome, known) } else { Vec::new() };
    Ruling { rule, part, outcome: Some(outcome), missing, lacking }
}

/// The members that by themselves would give the rule the outcome that it has; none when it has that
/// whatever is so of the members.
fn lacking(logic: &Logic, outcome: Outcome, known: &Known) -> Vec<AgbCode> {
    let slots: BTreeSet<Slot> = logic.conditions().map(Condition::fact).collect();
    let each: Vec<_> = known.each.iter().filter(|(slot, _)| slots.contains(slot)).collect();
    let mut without = known.facts.clone();
    for (slot, _) in &each {
        without.forget(**slot);
    }
    if each.is_empty() || logic.outcome(&without) == outcome {
        return Vec::new();
    }
    let members: BTreeSet<AgbCode> =
        each.iter().flat_map(|(_, so)| so.iter().map(|(member, _)| *member)).collect();
    let alone = |member: &AgbCode| {
        let mut facts = without.clone();
        for (slot, so) in &each {
            if let Some((_, value)) = so.iter().find(|(other, _)| other == member) {
                facts.set(**slot, *value);
            }
        }
        logic.outcome(&facts) == outcome
    };
    members.into_iter().filter(alone).collect()
}
