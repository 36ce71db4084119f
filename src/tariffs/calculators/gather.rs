//! What a question rests on: the rule with its parameters, the practices that count, and their insured.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::view::{CalculationRule, MissingInput};
use crate::app::AppState;
use crate::auth::{Caller, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, Lang, PartyId, PolicyId, ProviderKind, UzoviCode};
use crate::http::problem::ApiError;
use crate::policy::model::{Parameter, Terms};
use crate::policy::{FactSet, Outcome, Pack, Rule};
use crate::registrations::{Direction, RelationType};
use crate::snapshot::{Party, Snapshot};
use crate::tariffs::inputs::model::{CountKind, Quarter};
use crate::tariffs::inputs::store;

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

/// The practices that take part in a WSV.
pub(super) fn practices_of_wsv(snapshot: &Snapshot, wsv: &Party, day: NaiveDate) -> BTreeSet<PartyId> {
    let members = wsv.register.related_on(&RelationType::WsvMember, Direction::From, day, None);
    let practice = |id: &PartyId| {
        let party = snapshot.party(*id);
        party.is_some_and(|party| party.register.provider_kind(day, None) == ProviderKind::Practice)
    };
    members.into_iter().filter(practice).collect()
}

/// The practices that are linked to an RO through a WSV; those that are linked otherwise do not count.
pub(super) fn practices_of_ro(snapshot: &Snapshot, ro: &Party, day: NaiveDate) -> BTreeSet<PartyId> {
    let members = ro.register.related_on(&RelationType::RoMember, Direction::From, day, None);
    let wsvs = members.iter().filter_map(|id| snapshot.party(*id));
    wsvs.flat_map(|wsv| practices_of_wsv(snapshot, wsv, day)).collect()
}

/// The practices below a care group.
pub(super) fn practices_of_group(snapshot: &Snapshot, group: &Party, day: NaiveDate) -> BTreeSet<PartyId> {
    let below = snapshot.below(group, day).into_iter().filter_map(|id| snapshot.party(id));
    let practices = below.filter(|party| party.register.provider_kind(day, None) == ProviderKind::Practice);
    practices.map(|party| party.register.id).collect()
}

/// Insured added up, and whose were not counted.
#[derive(Debug, Default)]
pub(super) struct Summed {
    /// The sum; absent when anything is missing.
    pub(super) persons: Option<u64>,
    pub(super) missing: Vec<MissingInput>,
}

/// Which insured are added up.
pub(super) struct Sum {
    pub(super) kind: CountKind,
    pub(super) quarter: Quarter,
    pub(super) organisations: BTreeSet<PartyId>,
    /// Only of these insurers.
    pub(super) insurers: Option<BTreeSet<UzoviCode>>,
    /// Only this part.
    pub(super) part: Option<String>,
    pub(super) as_of: Option<Moment>,
    /// The input that the sum is.
    pub(super) input: &'static str,
}

impl Sum {
    /// Adds up; an organisation of which nothing at all was counted in the quarter is missing, so that a
    /// list that never came is not taken for zero.
    pub(super) async fn up(self, state: &AppState, snapshot: &Snapshot) -> Result<Summed, ApiError> {
        let Self { kind, quarter, organisations, insurers, part, as_of, input } = self;
        let missing = |about: Option<String>| MissingInput { name: input.to_owned(), about };
        if organisations.is_empty() {
            return Ok(Summed { persons: None, missing: vec![missing(Some("practices".to_owned()))] });
        }
        let asked = organisations.clone();
        let rows = state.db.read_async(move |conn| {
            store::of_quarter(conn, kind, quarter, (Some(&asked), insurers.as_ref()), as_of)
        });
        let mut sums: BTreeMap<PartyId, u64> = BTreeMap::new();
        for row in rows.await? {
            if part.as_ref().is_none_or(|part| row.count.part == *part) {
                *sums.entry(row.count.party).or_default() += u64::from(row.count.persons);
            }
        }
        let code = |id: &PartyId| snapshot.party(*id).map(|party| party.register.agb_code.to_string());
        let without = organisations.iter().filter(|id| !sums.contains_key(id));
        let missing: Vec<MissingInput> = without.map(|id| missing(code(id))).collect();
        Ok(Summed { persons: missing.is_empty().then(|| sums.values().sum()), missing })
    }
}
