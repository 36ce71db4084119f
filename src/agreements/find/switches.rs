//! Rules by which a policy takes a prestatie out of its agreements once NZa has settled something.

use super::Finder;
use crate::codes::{ConcernId, Segment};
use crate::contracts::addenda::model::Module;
use crate::policy::model::{Switch, Terms};
use crate::policy::words::SwitchEffect;
use crate::policy::{FactSet, Outcome, Pack, Rule, Truth};

use crate::agreements::model::{Certainty, Leader};

/// What a policy does to a module, by one of its rules.
pub(in crate::agreements) struct Switched<'s> {
    pub(in crate::agreements) rule: &'s Rule,
    /// Whether it holds; unknown where NZa has not settled what it asks for, as far as is known here.
    pub(in crate::agreements) truth: Truth,
    /// How certain the facts of NZa are.
    pub(in crate::agreements) certainty: Certainty,
    pub(in crate::agreements) facts: FactSet,
}

impl<'s> Finder<'s> {
    /// The rule of a policy by which a module lapses, or may lapse.
    pub(in crate::agreements) fn switched(self, pack: &'s Pack, module: &Module) -> Option<Switched<'s>> {
        let about = |rule: &&Rule| {
            rule.care_kinds.contains(&self.q.care_kind)
                && matches!(&rule.terms, Terms::Switch(switch) if lapses(switch, module))
        };
        let mut rules = pack.rules.iter().filter(about).peekable();
        rules.peek()?; // as a rule there is none, and then no fact is looked up
        let (facts, certainty) = self.plain_facts();
        let told = rules.filter_map(|rule| {
            let logic = rule.logic.as_ref()?;
            let truth = match logic.outcome(&facts) {
                Outcome::Lapsed => Truth::Holds,
                Outcome::Unknown => Truth::Unknown,
                _ => return None,
            };
            Some(Switched { rule, truth, certainty, facts: facts.clone() })
        });
        told.min_by_key(|one| one.truth != Truth::Holds)
    }

    /// The concern that a contract partner buys for on the day; none when there are several.
    pub(in crate::agreements) fn concern_of(self, party: &Leader<'s>) -> Option<&'s ConcernId> {
        let (reference, date, as_of) = (&self.s.reference, self.q.date, self.q.as_of);
        let links = reference.insurers_of(party.purchasing_party, date, as_of);
        let mut concerns =
            links.filter_map(|link| reference.concern_of(link.value.value.uzovi_code, date, as_of));
        let first = concerns.next()?;
        concerns.all(|other| other == first).then_some(first)
    }
}

/// Only what is paid from segment 3 lapses: NZa's own prestatie takes its place.
pub(in crate::agreements) fn lapses(switch: &Switch, module: &Module) -> bool {
    switch.effect == SwitchEffect::Lapse
        && module.segment == Some(Segment::S3)
        && module.code.eq_ignore_ascii_case(&switch.prestatie)
}
