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

/// Only what is paid from segment 3 lapses: NZa's own prestatie takes its place. A module of that segment is
/// called as the prestatie, or as a catalogue calls it, with the segment behind it (`mtvp-s3`).
pub(in crate::agreements) fn lapses(switch: &Switch, module: &Module) -> bool {
    let (code, prestatie) = (module.code.to_ascii_lowercase(), switch.prestatie.to_ascii_lowercase());
    let of_segment = code.strip_suffix("-s3") == Some(&prestatie);
    let called = match module.segment {
        Some(Segment::S3) => of_segment || code == prestatie,
        Some(_) => false,
        None => of_segment,
    };
    switch.effect == SwitchEffect::Lapse && called
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_of_segment_3_lapses_under_either_name_and_no_other_does() {
        let lapsing = |code: &str, segment| {
            let switch = Switch { prestatie: "MTVP".to_owned(), effect: SwitchEffect::Lapse };
            let module = Module { code: code.into(), name: code.into(), segment, prestaties: Box::default() };
            lapses(&switch, &module)
        };
        for (code, segment, wanted) in [
            ("mtvp", Some(Segment::S3), true),
            ("mtvp-s3", Some(Segment::S3), true),
            ("MTVP-S3", None, true),
            ("mtvp", None, false),
            ("mtvp-s3", Some(Segment::S1), false),
            ("mtvp", Some(Segment::S1), false),
            ("mtvp-s1", Some(Segment::S3), false),
            ("poh-s3", Some(Segment::S3), false),
        ] {
            assert_eq!(lapsing(code, segment), wanted, "{code} {segment:?}");
        }
    }
}
