//! What is wrong with a change, in both languages and with the nearest name, as the reader of policy
//! files says it.

use crate::agreements::eligibility::problem::misfit;
use crate::http::problem::{Fault, Place};
use crate::policy::given::{FactValue, near};
use crate::policy::suppose::Refused;
use crate::policy::words::Operator;
use crate::policy::{Slot, Vocabulary};

/// The faults of a request so far.
#[derive(Default)]
pub(super) struct Faults(pub(super) Vec<Fault>);

/// Kinds of names, in both languages.
pub(super) const REGION: (&str, &str) = ("regio", "region");
pub(super) const SCHEME: (&str, &str) = ("regio-indeling", "region scheme");
pub(super) const CONCERN: (&str, &str) = ("concern", "concern");
pub(super) const POLICY: (&str, &str) = ("beleid", "policy");
pub(super) const RULE: (&str, &str) = ("regel in dit beleid", "rule in this policy");
pub(super) const FACT: (&str, &str) = ("feit", "fact");
pub(super) const NATIONAL_FACT: (&str, &str) = ("landelijk feit", "national fact");
pub(super) const CONDITION: (&str, &str) = ("voorwaarde van deze regel", "condition of this rule");

impl Faults {
    pub(super) fn add(&mut self, location: &str, code: &str, nl: String, en: String) {
        self.0.push(Fault::new(Place::Body, location, code, (nl, en)));
    }

    /// A name that does not exist, with the nearest that does.
    pub(super) fn unknown<'a>(
        &mut self,
        location: &str,
        code: &str,
        (nl, en): (&str, &str),
        name: &str,
        known: impl IntoIterator<Item = &'a str>,
    ) {
        let near = near(name, known);
        let (mut dutch, mut english) =
            (format!("Onbekend: {nl} `{name}`."), format!("Unknown {en} `{name}`."));
        if let Some(near) = near {
            dutch.push_str(&format!(" Bedoelt u `{near}`?"));
            english.push_str(&format!(" Did you mean `{near}`?"));
        }
        self.add(location, code, dutch, english);
    }

    /// A condition that no rule may have.
    pub(super) fn condition(
        &mut self,
        at: &str,
        vocabulary: &Vocabulary,
        (slot, operator): (Slot, Operator),
        operand: &FactValue,
        refused: &Refused,
    ) {
        let fact = vocabulary.fact(slot);
        match (refused, operand) {
            (Refused::Value(value), _) => self.0.push(misfit(at, fact, value)),
            (Refused::Fact, FactValue::Text(other)) => {
                let known = vocabulary.facts().map(|(_, fact)| fact.id.as_str());
                self.unknown(at, "fact.unknown", FACT, other, known);
            }
            (Refused::Fact | Refused::Operator, _) => {
                let (id, kind) = (&fact.id, fact.fact_type);
                self.add(
                    at,
                    "condition.operator",
                    format!("`{operator}` met deze waarde past niet bij feit `{id}` ({kind})."),
                    format!("`{operator}` with this value does not fit fact `{id}` ({kind})."),
                );
            }
        }
    }
}
