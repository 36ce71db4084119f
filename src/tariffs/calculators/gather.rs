//! What a question rests on: the rule with its parameters, and the organisation that it is about.

use chrono::NaiveDate;

use super::view::{CalculationRule, MissingInput};
use crate::auth::{Caller, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, Lang, PolicyId};
use crate::http::problem::ApiError;
use crate::policy::model::{Parameter, Terms};
use crate::policy::{FactSet, Outcome, Pack, Rule};
use crate::snapshot::{Party, Snapshot};

/// A rule of the policy that is asked about.
#[derive(Clone, Copy)]
pub(super) struct Ruled<'s> {
    pub(super) pack: &'s Pack,
    pub(super) rule: &'s Rule,
}

impl<'s> Ruled<'s> {
    /// The policy as known at `as_of`.
    ///
    /// # Errors
    /// There is none with that id: not found, like everything that is absent.
    pub(super) fn pack(
        snapshot: &'s Snapshot,
        id: &PolicyId,
        as_of: Option<Moment>,
    ) -> Result<&'s Pack, ApiError> {
        snapshot.policies.pack_at(id.as_str(), as_of).ok_or_else(ApiError::not_found)
    }

    /// The rule, or that the policy lacks it.
    pub(super) fn find(pack: &'s Pack, id: &str) -> Result<Self, MissingInput> {
        let absent = || MissingInput { name: "rule".to_owned(), about: Some(format!("{}/{id}", pack.id)) };
        pack.rule(id).map(|rule| Self { pack, rule }).ok_or_else(absent)
    }

    pub(super) fn view(self, lang: Lang) -> CalculationRule {
        CalculationRule::of(self.pack, self.rule, lang)
    }

    /// The parameters of the rule.
    pub(super) fn parameters(self) -> &'s [Parameter] {
        match &self.rule.terms {
            Terms::Parameters(parameters) => parameters,
            _ => &[],
        }
    }

    /// What the rule decides on these facts, and which facts it lacks.
    pub(super) fn decide(
        self,
        snapshot: &Snapshot,
        facts: &[(&str, Option<String>)],
    ) -> (Outcome, Vec<MissingInput>) {
        let vocabulary = snapshot.policies.vocabulary();
        let mut set = FactSet::new(vocabulary);
        for (fact, value) in facts {
            value.iter().for_each(|value| vocabulary.set(&mut set, fact, value));
        }
        let Some(logic) = &self.rule.logic else { return (Outcome::Unknown, Vec::new()) };
        let missing = logic.missing(&set).into_iter().map(|slot| vocabulary.fact(slot).id.clone());
        let missing = missing.map(|name| MissingInput { name, about: None }).collect();
        (logic.outcome(&set), missing)
    }
}

/// The organisation asked about.
///
/// # Errors
/// It does not exist, or the caller has nothing to do with it: a provider asks about its own
/// organisations, an insurer about the policies of its concern.
pub(super) fn organisation<'s>(
    snapshot: &'s Snapshot,
    caller: &Caller,
    code: AgbCode,
    pack: &Pack,
    day: NaiveDate,
) -> Result<&'s Party, ApiError> {
    let party = snapshot.party_by_agb(code).ok_or_else(ApiError::not_found)?;
    let concern = pack.concern.as_ref();
    let may = match caller.role {
        Role::Operator => true,
        Role::Provider => caller.owns_party(snapshot, party.register.id),
        Role::Insurer => concern.is_some_and(|concern| caller.speaks_for_concern(snapshot, concern, day)),
        Role::Dashboard => false,
    };
    if may { Ok(party) } else { Err(ApiError::not_found()) }
}
