//! The facts of one check: read here, given by the caller, added up over members; each with its source.
//!
//! What the register, the contracts and the reference data here say with certainty goes before what is
//! given, and the answer says so; a row that is only expected gives way. A fact of a whole that the
//! caller states per member is so of the whole when so of all (yes or no), or the words of all
//! together (sets), once every member states it; `null` says that it is not about that member.

use std::collections::BTreeMap;

use super::derive::{DERIVED, Found, Ground};
use super::model::FactSource;
use super::problem;
use crate::codes::AgbCode;
use crate::http::problem::Fault;
use crate::policy::words::MemberRule;
use crate::policy::{FactSet, FactValue, Slot, Value, Vocabulary};

/// Facts that a caller gives for the whole.
pub type GivenFacts = BTreeMap<String, FactValue>;
/// Facts that a caller gives for one member; `None` when a fact is not about it.
pub type MemberFacts = BTreeMap<String, Option<FactValue>>;

/// Whether the criteria of a policy are met is what a check decides itself.
pub(super) const CRITERIA_MET: &str = "admission.criteria_met";

/// A given fact that was not used, because what is kept here says otherwise.
#[derive(Debug, Clone)]
pub struct SetAside {
    /// The fact.
    pub slot: Slot,
    /// As given.
    pub given: i64,
    /// As used; absent where the check decides it and has not.
    pub used: Option<i64>,
    /// Where that comes from.
    pub source: FactSource,
}

/// Every fact known, with its source.
pub struct Known {
    /// The facts.
    pub facts: FactSet,
    /// Where each comes from.
    pub sources: BTreeMap<Slot, FactSource>,
    /// Facts that rest on a row that is no more than expected.
    pub expected: Vec<Slot>,
    /// Given facts that were set aside.
    pub set_aside: Vec<SetAside>,
    /// What is so of each member, for facts added up over members.
    pub each: BTreeMap<Slot, Vec<(AgbCode, Value)>>,
    /// Members of which such a fact is not known.
    pub silent: BTreeMap<Slot, Vec<AgbCode>>,
    given: BTreeMap<Slot, Value>,
}

impl Known {
    fn put(&mut self, slot: Slot, value: Value, source: FactSource) {
        self.facts.set(slot, value);
        self.sources.insert(slot, source);
    }

    /// Puts what goes before a given value.
    fn overrule(&mut self, slot: Slot, value: Value, source: FactSource) {
        self.put(slot, value, source);
        let used = self.facts.raw(slot);
        let given = self.given.get(&slot).map(|given| given.raw()).filter(|given| Some(*given) != used);
        self.set_aside.extend(given.map(|given| SetAside { slot, given, used, source }));
    }

    /// Makes known what the criteria decide; nothing while they are open. What is given counts for nothing.
    pub(super) fn conclude(&mut self, slot: Slot, met: Option<bool>) {
        match met {
            Some(met) => self.overrule(slot, Value::Bool(met), FactSource::Check),
            None => {
                self.facts.forget(slot);
                let given = self.given.get(&slot).map(|given| given.raw());
                let source = FactSource::Check;
                self.set_aside.extend(given.map(|given| SetAside { slot, given, used: None, source }));
            }
        }
    }

    /// The facts that the caller gave for the whole.
    pub fn given(&self) -> impl Iterator<Item = Slot> {
        self.given.keys().copied()
    }
}

/// A member that the caller names, with what is so of it.
type Member = (AgbCode, BTreeMap<Slot, Option<Value>>);

/// What is looked up of each member, and where.
type LookedUp = (FactSource, Vec<(AgbCode, Option<bool>)>);

/// What the caller gives, read against the vocabulary.
pub(super) struct Given {
    whole: BTreeMap<Slot, Value>,
    members: Vec<Member>,
}

/// Most facts in one request, those of the members included.
const MOST_FACTS: usize = 2_000;

/// Reads what the caller gives; every fault is noted with its place.
pub(super) fn read(
    whole: &GivenFacts,
    members: &[(AgbCode, MemberFacts)],
    vocabulary: &Vocabulary,
    faults: &mut Vec<Fault>,
) -> Given {
    let mut given = Given { whole: BTreeMap::new(), members: Vec::new() };
    if whole.len() + members.iter().map(|(_, facts)| facts.len()).sum::<usize>() > MOST_FACTS {
        faults.push(problem::too_many_facts(MOST_FACTS));
        return given;
    }
    for (id, value) in whole {
        let at = format!("/facts/{}", pointer(id));
        let read = slot(id, &at, vocabulary, faults).zip(Some(value));
        if let Some((slot, value)) = read
            && let Some(value) = typed(slot, value, &at, vocabulary, faults)
        {
            given.whole.insert(slot, value);
        }
    }
    for (row, (agb_code, facts)) in members.iter().enumerate() {
        if members[..row].iter().any(|(known, _)| known == agb_code) {
            faults.push(problem::member_twice(row, *agb_code));
        }
        let mut stated = BTreeMap::new();
        for (id, value) in facts {
            let at = format!("/members/{row}/facts/{}", pointer(id));
            let Some(slot) = slot(id, &at, vocabulary, faults) else { continue };
            if vocabulary.fact(slot).members.is_none() {
                faults.push(problem::not_of_members(&at, vocabulary));
            } else if given.whole.contains_key(&slot) {
                faults.push(problem::given_twice(&at));
            } else if let Some(value) = value {
                let value = typed(slot, value, &at, vocabulary, faults);
                stated.extend(value.map(|value| (slot, Some(value))));
            } else {
                stated.insert(slot, None);
            }
        }
        given.members.push((*agb_code, stated));
    }
    given
}

fn slot(id: &str, at: &str, vocabulary: &Vocabulary, faults: &mut Vec<Fault>) -> Option<Slot> {
    let slot = vocabulary.slot(id);
    if slot.is_none() {
        faults.push(problem::unknown_fact(at, id, vocabulary));
    }
    slot
}

fn typed(
    slot: Slot,
    value: &FactValue,
    at: &str,
    vocabulary: &Vocabulary,
    faults: &mut Vec<Fault>,
) -> Option<Value> {
    match vocabulary.read_given(slot, value) {
        Ok(value) => Some(value),
        Err(misfit) => {
            faults.push(problem::misfit(at, vocabulary.fact(slot), &misfit));
            None
        }
    }
}

/// The facts of the check, of those that its rules read.
pub(super) fn gather(
    ground: &Ground<'_>,
    given: Given,
    is_read: impl Fn(Slot) -> bool,
    vocabulary: &Vocabulary,
) -> Known {
    let mut known = Known {
        facts: FactSet::new(vocabulary),
        sources: BTreeMap::new(),
        expected: Vec::new(),
        set_aside: Vec::new(),
        each: BTreeMap::new(),
        silent: BTreeMap::new(),
        given: given.whole,
    };
    for (slot, value) in known.given.clone() {
        known.put(slot, value, FactSource::Given);
    }
    let q = &ground.find.q;
    let day = vocabulary.slot("question.date").map(|slot| (slot, Value::Day(q.date)));
    let kind = vocabulary.slot("care.kind");
    let kind = kind.and_then(|slot| Some((slot, vocabulary.word(slot, q.care_kind.as_str())?)));
    for (slot, value) in day.into_iter().chain(kind) {
        known.overrule(slot, value, FactSource::Question);
    }
    let mut looked_up: BTreeMap<Slot, LookedUp> = BTreeMap::new();
    for derivation in DERIVED {
        let Some(slot) = vocabulary.slot(derivation.fact).filter(|slot| is_read(*slot)) else { continue };
        let value = match (derivation.derive)(ground) {
            Found::Bool(value) => Some(Value::Bool(value)),
            Found::Word(word) => vocabulary.word(slot, word),
            Found::Words(words) => vocabulary.set_of(slot, &words),
            Found::Expected(_) if known.given.contains_key(&slot) => None,
            Found::Expected(word) => {
                known.expected.push(slot);
                vocabulary.word(slot, word)
            }
            Found::Each(each) => {
                looked_up.insert(slot, (derivation.source, each));
                None
            }
            Found::Nothing => None,
        };
        if let Some(value) = value {
            known.overrule(slot, value, derivation.source);
        }
    }
    let stated = vocabulary.facts().filter_map(|(slot, fact)| Some((slot, fact.members?)));
    for (slot, rule) in stated.filter(|(slot, _)| is_read(*slot)) {
        add_up(slot, rule, looked_up.remove(&slot), &given.members, &mut known);
    }
    let before = known.facts.clone();
    vocabulary.derive(&mut known.facts);
    for (slot, _) in vocabulary.facts() {
        if before.raw(slot) != known.facts.raw(slot) {
            known.sources.insert(slot, FactSource::Derived);
        }
    }
    known
}

/// Adds a fact up over the members: those that are looked up here, and those that the caller names.
fn add_up(slot: Slot, rule: MemberRule, looked_up: Option<LookedUp>, members: &[Member], known: &mut Known) {
    let source = looked_up.as_ref().map(|(source, _)| *source);
    let mut each: BTreeMap<AgbCode, Option<Value>> = BTreeMap::new();
    for (member, so) in looked_up.into_iter().flat_map(|(_, each)| each) {
        each.insert(member, so.map(Value::Bool));
    }
    let read_here = each.values().any(Option::is_some);
    let stated = members.iter().any(|(_, facts)| facts.contains_key(&slot));
    for (member, facts) in members {
        match facts.get(&slot) {
            Some(None) if each.get(member) == Some(&None) => {
                each.remove(member);
            }
            Some(Some(value)) => {
                each.entry(*member).or_default().get_or_insert(*value);
            }
            None if stated && source.is_none() => {
                each.entry(*member).or_default();
            }
            _ => {}
        }
    }
    let silent: Vec<AgbCode> = each.iter().filter(|(_, v)| v.is_none()).map(|(member, _)| *member).collect();
    let so: Vec<(AgbCode, Value)> =
        each.into_iter().filter_map(|(member, value)| Some((member, value?))).collect();
    let value = match rule {
        _ if so.is_empty() => None,
        MemberRule::All if so.iter().any(|(_, value)| *value == Value::Bool(false)) => {
            Some(Value::Bool(false))
        }
        _ if !silent.is_empty() => None,
        MemberRule::All => Some(Value::Bool(true)),
        MemberRule::Union => so.iter().map(|(_, value)| *value).reduce(Value::with),
    };
    match (value, source) {
        (Some(value), Some(source)) if read_here => known.overrule(slot, value, source),
        (Some(value), _) => known.put(slot, value, FactSource::Members),
        (None, _) => {}
    }
    known.each.insert(slot, so);
    known.silent.insert(slot, silent);
}

/// A name as a step of a JSON Pointer.
fn pointer(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}
