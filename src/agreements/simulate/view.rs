//! What would change, on the wire.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Instant;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::api::SimulationQuestion;
use super::ask::Asking;
use super::count::{TooMany, count};
use super::effect::MoneyEffect;
use super::model::{Affected, Cell, Counts, Standing, Switched, When};
use super::overlay::{Supposed, suppose};
use super::sample::{self, SampleView};
use crate::agreements::model::{Basis, Certainty};
use crate::agreements::view::PartyView;
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AddendumId, AgbCode, ContractId, Lang, PolicyId, PurchasingPartyId};
use crate::contracts::sight::View;
use crate::http::problem::{ApiError, Place};
use crate::http::rendered::Rendered;
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::words::{Outcome, SwitchEffect};
use crate::snapshot::Snapshot;
use crate::tariffs::answers::figures::Needed;

/// Most providers, and most addenda of a switch, that an answer lists.
const LISTED: usize = 200;

/// What would change.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SimulationView<'a> {
    /// The day asked about.
    pub date: NaiveDate,
    /// What each change did, in the order of the request.
    pub changes: Vec<ChangeEffectView>,
    /// How many cells there are; a cell is one provider, one insurer and one kind of care.
    pub cells: CellCounts,
    /// The cells with another answer by what they go from and to, most cells first.
    pub transitions: Vec<TransitionView>,
    /// The providers with a cell that changes.
    pub affected_providers: AffectedProviders<'a>,
    /// The effect in money per unit of a prestatie; how often something is claimed is not known here.
    pub money_effect: MoneyEffect,
    /// Rules of policies that a national fact moves.
    pub switches: Vec<SwitchedView>,
    /// Some of the cells, with both answers and their explanations.
    pub samples: Vec<SampleView<'a>>,
    /// What the answer rests on.
    pub receipt: SimulationReceipt,
    /// Time that the engine took, in microseconds on one thread.
    pub engine_micros: u64,
}

/// What one change did.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ChangeEffectView {
    /// Whether it counts on the day asked about: it has begun, and its policy is in force.
    pub applies: bool,
    /// The policies that it changed or moved; `assumption-1` and on are made by it, for a concern without a policy.
    pub policy_ids: Vec<PolicyId>,
}

/// How many cells there are.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CellCounts {
    /// Asked about.
    pub in_scope: u64,
    /// That a change may touch; only these were decided.
    pub touched: u64,
    /// With another answer.
    pub changed: u64,
}

/// How many cells go from one answer to another.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TransitionView {
    /// As it is.
    pub from: StandingView,
    /// As it would be; the same as `from` where only modules, dates or missing facts differ.
    pub to: StandingView,
    /// Cells.
    pub cells: u64,
    /// Providers with such a cell.
    pub providers: u64,
    /// Cells of which the modules differ.
    pub cells_with_other_modules: u64,
}

/// What an answer comes to.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct StandingView {
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is.
    pub certainty: Certainty,
    /// The purchasing parties whose agreement it is.
    pub leading_insurers: Vec<PurchasingPartyId>,
}

/// The providers with a cell that changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AffectedProviders<'a> {
    /// How many there are.
    pub total: u64,
    /// The first 200 in the order of their AGB codes; narrow the question to see others.
    #[schema(max_items = 200)]
    pub items: Vec<AffectedProvider<'a>>,
}

/// A provider with a cell that changes.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AffectedProvider<'a> {
    /// The provider.
    pub provider: PartyView<'a>,
    /// How many of its cells change.
    pub cells: u64,
}

/// A rule of a policy that a national fact moves.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SwitchedView {
    /// The rule.
    pub rule: CitedRuleView,
    /// Name or code of the prestatie that it is about.
    pub prestatie: String,
    /// What happens to the prestatie when the rule holds.
    pub effect: SwitchEffect,
    /// What the rule says as things are.
    pub before: Outcome,
    /// What it would say.
    pub after: Outcome,
    /// Whether it holds in one of the two worlds only.
    pub flips: bool,
    /// Facts that it still asks for.
    pub missing_facts: Vec<String>,
    /// The addenda that end by it, of those that you may see.
    pub lapsed_addenda: LapsedAddenda,
}

/// Addenda that end.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LapsedAddenda {
    /// How many there are.
    pub total: u64,
    /// On how many agreements.
    pub agreements: u64,
    /// The first 200 of them.
    #[schema(max_items = 200)]
    pub items: Vec<LapsedAddendum>,
}

/// An addendum that ends.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct LapsedAddendum {
    /// Who holds the agreement.
    pub agb_code: AgbCode,
    /// The agreement.
    pub contract_id: ContractId,
    /// The addendum on it.
    pub addendum_id: AddendumId,
}

/// What an answer rests on.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SimulationReceipt {
    /// Position in commit order of the last write that was seen.
    pub position: u64,
    /// Moment up to which policies were known.
    pub known_at: Moment,
    /// Version of this service.
    pub engine_version: String,
    /// The policies of the insurers asked about that are in force on the day, and those of `switches`.
    pub policies: Vec<UsedPolicy>,
}

/// A policy that an answer rests on.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct UsedPolicy {
    /// The policy.
    pub policy_id: PolicyId,
    /// From when its release is known; absent for one that a change made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// Whether a change made or altered it.
    pub supposed: bool,
}

/// Answers a question of a caller.
///
/// # Errors
/// What it names is unknown or not the caller's, or it is too large.
pub(super) fn answer(
    state: &AppState,
    caller: &Authenticated,
    question: &SimulationQuestion,
    language: Lang,
) -> Result<Rendered<SimulationView<'static>>, ApiError> {
    let real = state.snapshots.load();
    let now = state.clocks.business_now();
    let when = When::new(&real, question.date, question.as_of, now);
    let begun = Instant::now();
    let (changes, cells) = Asking { snapshot: &real, caller, when }.read(question)?;
    state.reads.count(&caller.0.client, "simulations", "simulations".to_owned(), state.clocks.security_now());
    let supposed = suppose(&real, &changes, when);
    let examples = usize::from(question.samples);
    let sight = View { snapshot: &real, caller, today: now.day() };
    let shown = |id| sight.contract(id).is_some();
    let needed = Needed::of_all(&real, question.as_of);
    let figures = Arc::new(state.db.read(|conn| needed.read(conn))?);
    let most = state.simulations.most_cells;
    let counts = count(&real, &supposed, &cells, when, (most, examples), (figures, &shown));
    let counts = counts.map_err(|many| too_many(many, state.simulations.most_cells))?;
    let engine_micros = u64::try_from(begun.elapsed().as_micros()).unwrap_or(u64::MAX);
    let world = Worlds { real: &real, supposed: &supposed, when, sight, language };
    Rendered::new(&SimulationView {
        date: question.date,
        changes: supposed
            .effects
            .iter()
            .map(|effect| ChangeEffectView { applies: effect.applies, policy_ids: effect.policies.clone() })
            .collect(),
        cells: CellCounts {
            in_scope: whole(counts.in_scope),
            touched: whole(counts.touched),
            changed: whole(counts.changed),
        },
        transitions: transitions(&counts),
        affected_providers: world.providers(&counts.providers),
        money_effect: MoneyEffect::of(&counts.prices),
        switches: supposed.switched.iter().filter_map(|switched| world.switched(switched)).collect(),
        samples: sample::cells(&counts.transitions, examples)
            .into_iter()
            .filter_map(|cell| world.sample(cell))
            .collect(),
        receipt: world.receipt(&cells.insurers),
        engine_micros,
    })
}

/// A number of things in memory fits in 64 bits.
pub(super) fn whole(number: usize) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

fn too_many(TooMany { cells }: TooMany, most: usize) -> ApiError {
    ApiError::invalid_member(
        Place::Body,
        "",
        "simulation.tooManyCells",
        (
            format!(
                "De wijzigingen raken {cells} cellen, meer dan de {most} van één simulatie. Beperk de vraag met region, careKinds, uzoviCodes of agbCodes."
            ),
            format!(
                "The changes touch {cells} cells, more than the {most} of one simulation. Narrow the question by region, careKinds, uzoviCodes or agbCodes."
            ),
        ),
    )
}

fn transitions(counts: &Counts) -> Vec<TransitionView> {
    let standing = |standing: &Standing| StandingView {
        basis: standing.basis,
        certainty: standing.certainty,
        leading_insurers: standing.leaders.clone(),
    };
    let each = counts.transitions.iter().map(|transition| TransitionView {
        from: standing(&transition.from),
        to: standing(&transition.to),
        cells: whole(transition.cells),
        providers: whole(transition.providers),
        cells_with_other_modules: whole(transition.other_modules),
    });
    each.collect()
}

/// Both worlds, and who looks at them.
#[derive(Clone, Copy)]
struct Worlds<'s> {
    real: &'s Snapshot,
    supposed: &'s Supposed,
    when: When,
    sight: View<'s>,
    language: Lang,
}

impl<'s> Worlds<'s> {
    fn sample(self, cell: Cell) -> Option<SampleView<'s>> {
        let worlds = (self.real, &self.supposed.snapshot);
        sample::sample(worlds, cell, self.when, self.sight, self.language)
    }

    fn providers(self, affected: &[Affected]) -> AffectedProviders<'s> {
        let When { date, as_of, .. } = self.when;
        let provider = |one: &Affected| {
            let register = &self.real.party_by_agb(one.agb_code)?.register;
            let provider = PartyView {
                agb_code: register.agb_code,
                name: register.name_on(date, as_of).unwrap_or_else(|| register.agb_code.as_str()),
                kind: register.provider_kind(date, as_of),
            };
            Some(AffectedProvider { provider, cells: whole(one.cells) })
        };
        let items = affected.iter().filter_map(provider).take(LISTED).collect();
        AffectedProviders { total: whole(affected.len()), items }
    }

    fn switched(self, switched: &Switched) -> Option<SwitchedView> {
        let policies = &self.supposed.snapshot.policies;
        let pack = policies.pack_at(switched.policy.as_str(), Some(self.when.known))?;
        let seen: Vec<LapsedAddendum> = switched
            .lapsed
            .iter()
            .filter(|lapsed| self.sight.contract(lapsed.contract).is_some())
            .filter_map(|lapsed| {
                Some(LapsedAddendum {
                    agb_code: self.real.party(lapsed.holder)?.register.agb_code,
                    contract_id: lapsed.contract,
                    addendum_id: lapsed.addendum,
                })
            })
            .collect();
        let agreements: BTreeSet<ContractId> = seen.iter().map(|addendum| addendum.contract_id).collect();
        let total = whole(seen.len());
        let (agreements, items) = (whole(agreements.len()), seen.into_iter().take(LISTED).collect());
        let vocabulary = policies.vocabulary();
        Some(SwitchedView {
            rule: cited(pack, pack.rule(&switched.rule)?, self.language),
            prestatie: switched.switch.prestatie.clone(),
            effect: switched.switch.effect,
            before: switched.before,
            after: switched.after,
            flips: switched.flips,
            missing_facts: switched.missing.iter().map(|slot| vocabulary.fact(*slot).id.clone()).collect(),
            lapsed_addenda: LapsedAddenda { total, agreements, items },
        })
    }

    fn receipt(self, insurers: &[crate::codes::UzoviCode]) -> SimulationReceipt {
        let position = u64::try_from(self.real.position).unwrap_or_default();
        let policies = self.supposed.policies(self.real, insurers, self.when);
        let known = Some(self.when.known);
        let used = policies.into_iter().map(|(pack, supposed)| UsedPolicy {
            policy_id: pack.id.clone(),
            recorded_at: self.real.policies.pack_at(pack.id.as_str(), known).map(|pack| pack.recorded_at),
            supposed,
        });
        SimulationReceipt {
            position,
            known_at: self.when.known,
            engine_version: env!("CARGO_PKG_VERSION").to_owned(),
            policies: used.collect(),
        }
    }
}
