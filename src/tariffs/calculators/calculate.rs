//! From a question to its calculation.

use std::collections::BTreeSet;

use chrono::{Datelike as _, NaiveDate};
use rust_decimal::Decimal;

use super::gather::{Ruled, organisation};
use super::questions::{
    InclusionOverrunQuestion, NeighbourhoodTariffQuestion, RegionalTariffQuestion, ResultRewardQuestion,
};
use super::view::{CalculationUnit, MissingInput, TariffCalculation};
use crate::app::AppState;
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::{Lang, PartyId, UzoviCode};
use crate::http::problem::ApiError;
use crate::policy::model::Parameter;
use crate::policy::words::Unit;
use crate::policy::{Outcome, Pack};
use crate::snapshot::Snapshot;
use crate::tariffs::formula::model::{Formula, Input, Inputs, Rounding};
use crate::tariffs::inputs::model::{Chain, CountKind, Quarter};
use crate::tariffs::inputs::sums::{Sum, practices_of_group, practices_of_ro, practices_of_wsv};

type Answer = Result<TariffCalculation, ApiError>;

/// The approved budget of an RO divided by the insured registered with its practices.
pub(super) async fn regional(
    state: &AppState,
    caller: &Caller,
    lang: Lang,
    asked: &RegionalTariffQuestion,
) -> Answer {
    let (snapshot, day) = (state.snapshots.load(), asked.reference_date);
    let pack = Ruled::pack(&snapshot, &asked.policy_id, asked.as_of)?;
    let ro = organisation(&snapshot, caller, asked.agb_code, pack, day)?;
    let ruled = match Ruled::find(pack, "tariff.oni-regio") {
        Ok(ruled) => ruled,
        Err(missing) => return Ok(without(CalculationUnit::Insured, missing)),
    };
    let practices = practices_of_ro(&snapshot, ro, (day, asked.as_of));
    let count = practices.len();
    let sum = registered(practices, day, None, asked.as_of);
    let (insured, missing) = added(state, &snapshot, sum, Input::Insured).await?;
    let formula = Formula::BudgetByIon { reference_date: day, budget: asked.approved_budget };
    let found = formula.evaluate(&Inputs { insured, ..Inputs::default() });
    let answer = TariffCalculation::of(found, CalculationUnit::Insured, missing);
    Ok(counted(answer, count, day).resting_on(vec![ruled.view(lang)]))
}

/// A uniform amount for the insured registered with the practices of a WSV.
pub(super) async fn neighbourhood(
    state: &AppState,
    caller: &Caller,
    lang: Lang,
    asked: &NeighbourhoodTariffQuestion,
) -> Answer {
    let (snapshot, day) = (state.snapshots.load(), asked.reference_date);
    let pack = Ruled::pack(&snapshot, &asked.policy_id, asked.as_of)?;
    let wsv = organisation(&snapshot, caller, asked.agb_code, pack, day)?;
    let ruled = match Ruled::find(pack, "tariff.oni-wijk-uniform") {
        Ok(ruled) => ruled,
        Err(missing) => return Ok(without(CalculationUnit::Total, missing)),
    };
    let practices = practices_of_wsv(&snapshot, wsv, (day, asked.as_of));
    let count = practices.len();
    let insurers = Some(insurers_of(&snapshot, pack, day));
    let sum = registered(practices, day, insurers, asked.as_of);
    let (insured, mut missing) = added(state, &snapshot, sum, Input::Insured).await?;
    let stated = ruled.parameters().iter().find(|parameter| parameter.unit == Unit::Eur);
    let amount = asked.amount_per_insured.or_else(|| stated?.value.as_ref()?.parse().ok());
    let formula = amount.map_or(Formula::Announced {}, |amount| Formula::UniformPerInsured { amount });
    let found = formula.evaluate(&Inputs { insured, ..Inputs::default() });
    if amount.is_none() {
        let about = stated.map(|parameter| format!("{}/{}", ruled.rule.id, parameter.name));
        missing.push(MissingInput { name: Input::Amount.to_string(), about });
    }
    let answer = TariffCalculation::of(found, CalculationUnit::Total, missing);
    Ok(counted(answer, count, day).resting_on(vec![ruled.view(lang)]))
}

/// A standard tariff with the reward for the day on which the agreement was concluded.
pub(super) fn reward(snapshot: &Snapshot, lang: Lang, asked: &ResultRewardQuestion) -> Answer {
    let pack = Ruled::pack(snapshot, &asked.policy_id, asked.as_of)?;
    let ruled = match Ruled::find(pack, "tariff.result-reward-surcharge") {
        Ok(ruled) => ruled,
        Err(missing) => return Ok(without(CalculationUnit::Included, missing)),
    };
    let facts = [
        ("agreement.concluded_date", asked.concluded_date.map(|day| day.to_string())),
        ("result_reward.agreement_count", asked.agreement_count.map(|count| count.to_string())),
        ("result_reward.efficient_pharmacy_project", asked.pharmacy_project.map(|is| is.to_string())),
    ];
    let (outcome, missing) = ruled.decide(snapshot, &facts);
    // The rule states two percentages, in the order of its outcomes: in time first, late second.
    let mut percentages = ruled.parameters().iter().filter_map(percent);
    let percentage = match outcome {
        Outcome::InTime => percentages.next(),
        Outcome::Late => percentages.nth(1),
        _ => None,
    };
    let answer = match percentage {
        Some(percentage) => {
            let standard_tariff = asked.standard_tariff;
            let formula = Formula::ResultReward { standard_tariff, percentage, late: None };
            TariffCalculation::of(formula.evaluate(&Inputs::default()), CalculationUnit::Included, Vec::new())
        }
        None => TariffCalculation::without(CalculationUnit::Included, Rounding::Cent, missing),
    };
    Ok(answer.resting_on(vec![ruled.view(lang)]))
}

/// What a care group included above what was agreed, at its price.
pub(super) async fn overrun(
    state: &AppState,
    caller: &Caller,
    lang: Lang,
    asked: &InclusionOverrunQuestion,
) -> Answer {
    let (snapshot, day) = (state.snapshots.load(), asked.reference_date);
    let pack = Ruled::pack(&snapshot, &asked.policy_id, asked.as_of)?;
    let group = organisation(&snapshot, caller, asked.agb_code, pack, day)?;
    let ruled = match Ruled::find(pack, "tariff.post-calculation-only-over-inclusion") {
        Ok(ruled) => ruled,
        Err(missing) => return Ok(without(CalculationUnit::Total, missing)),
    };
    let cap = cap_of(pack, asked.chain);
    let mut rules = vec![ruled.view(lang)];
    rules.extend(cap.map(|cap| cap.view(lang)));
    let percentage = cap.and_then(|cap| cap.parameters().iter().find_map(percent));
    let insurers = insurers_of(&snapshot, pack, day);
    let own = BTreeSet::from([group.register.id]);
    let sum = Sum {
        kind: CountKind::Included,
        part: Some(asked.chain.to_string()),
        ..registered(own, day, Some(insurers.clone()), asked.as_of)
    };
    let (included, mut missing) = added(state, &snapshot, sum, Input::Included).await?;
    let mut inputs = Inputs { included, ..Inputs::default() };
    let practices = practices_of_group(&snapshot, group, day);
    let count = practices.len();
    if asked.agreed_inclusion.is_none() && percentage.is_some() {
        let sum = registered(practices, day, Some(insurers), asked.as_of);
        let (population, more) = added(state, &snapshot, sum, Input::Population).await?;
        inputs.population = population;
        missing.extend(more);
    }
    let formula = Formula::Cap {
        price: asked.price,
        percentage,
        agreed_inclusion: asked.agreed_inclusion,
        chain: Some(asked.chain),
        reference_date: Some(day),
    };
    let found = formula.evaluate(&inputs);
    let over = found.amount().map(|_| exceeds(&found).to_string());
    let facts = [
        ("request.contract_year", Some(day.year().to_string())),
        ("chain.kind", Some(asked.chain.to_string())),
        ("inclusion.exceeds_agreed", over),
    ];
    let answer = match ruled.decide(&snapshot, &facts).0 {
        Outcome::NotApplicable | Outcome::NotInSource => {
            TariffCalculation::without(CalculationUnit::Total, Rounding::Exact, Vec::new())
        }
        _ => TariffCalculation::of(found, CalculationUnit::Total, missing),
    };
    Ok(counted(answer, count, day).resting_on(rules))
}

/// Whether a cap was exceeded: the step before the last counts by how much.
fn exceeds(found: &crate::tariffs::formula::model::Evaluation) -> bool {
    found.steps.iter().rev().nth(1).is_some_and(|step| step.result > Decimal::ZERO)
}

/// The rule with the most that may be included in a chain.
fn cap_of(pack: &Pack, chain: Chain) -> Option<Ruled<'_>> {
    let ids = [format!("inclusion.cap-{chain}"), format!("inclusion.cap-{chain}-none")];
    ids.iter().find_map(|id| Ruled::find(pack, id).ok())
}

/// A percentage that a rule states.
fn percent(parameter: &Parameter) -> Option<Decimal> {
    (parameter.unit == Unit::Percent).then(|| parameter.value.as_ref()?.parse().ok())?
}

fn without(per: CalculationUnit, missing: MissingInput) -> TariffCalculation {
    TariffCalculation::without(per, Rounding::Exact, vec![missing])
}

fn counted(answer: TariffCalculation, practices: usize, day: NaiveDate) -> TariffCalculation {
    let practices = Some(u32::try_from(practices).unwrap_or(u32::MAX));
    TariffCalculation { practices, quarter: Some(Quarter::of(day)), ..answer }
}

/// The insurers of the policy's concern.
fn insurers_of(snapshot: &Snapshot, pack: &Pack, day: NaiveDate) -> BTreeSet<UzoviCode> {
    let concern = pack.concern.iter();
    let rows = concern.flat_map(|concern| snapshot.reference.insurers_of_concern(concern, day, None));
    rows.map(|row| row.value.value.uzovi_code).collect()
}

fn registered(
    organisations: BTreeSet<PartyId>,
    day: NaiveDate,
    insurers: Option<BTreeSet<UzoviCode>>,
    as_of: Option<Moment>,
) -> Sum {
    let quarter = Quarter::of(day);
    Sum { kind: CountKind::Registered, quarter, organisations, insurers, part: None, as_of }
}

/// The sum that is an input, or what is missing of it: each practice of which nothing was counted.
async fn added(
    state: &AppState,
    snapshot: &Snapshot,
    sum: Sum,
    input: Input,
) -> Result<(Option<u64>, Vec<MissingInput>), ApiError> {
    let missing = |about: Option<String>| MissingInput { name: input.to_string(), about };
    if sum.organisations.is_empty() {
        return Ok((None, vec![missing(Some("practices".to_owned()))]));
    }
    let summed = state.db.read_async(move |conn| sum.up(conn)).await?;
    let code = |id: &PartyId| snapshot.party(*id).map(|party| party.register.agb_code.to_string());
    Ok((summed.persons, summed.without.iter().map(|id| missing(code(id))).collect()))
}
