//! The typed part of a rule on the wire: follow terms, term, start, deadline, switch, parameters.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::RuleView;
use crate::codes::{Lang, OiTitle, ProviderKind, Segment};
use crate::dated::Period;
use crate::policy::model::{self, Deadline, Due, Strictness, Terms};
use crate::policy::words::{
    Actor, ParameterStatus, Stance, StartEvent, StartsAt, SwitchEffect, TakesOver, TermCertainty, Unit,
};

/// What a follow rule says.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FollowView {
    /// The stance.
    pub stance: Stance,
    /// What is taken over.
    pub takes_over: Vec<TakesOver>,
    /// Segments it is limited to; none means all.
    pub segments: Vec<Segment>,
    /// Kinds of provider it is limited to; none means all.
    pub provider_kinds: Vec<ProviderKind>,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
}

/// A stated term.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct TermView {
    /// The term; both days inclusive.
    pub period: Period,
    /// How firmly it is stated.
    pub certainty: TermCertainty,
}

/// When an agreement starts.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct StartView {
    /// The day relative to the event.
    pub at: StartsAt,
    /// The event.
    pub event: StartEvent,
    /// Calendar months of set-up between event and start.
    pub setup_months: u32,
}

/// A deadline; `strictness` keeps the words of the source apart.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeadlineView {
    /// How the day is meant.
    pub strictness: Strictness,
    /// First day in time, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_date: Option<NaiveDate>,
    /// Last day in time, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_date: Option<NaiveDate>,
    /// Quarters that the source names without a day, as `2024-Q1`.
    pub quarters: Vec<String>,
    /// Who acts.
    pub actor: Actor,
    /// What is done, in the language of the answer.
    pub action: String,
    /// What follows when it is not done, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub consequence: Option<String>,
}

/// What a rule does to a prestatie.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SwitchView {
    /// Name or code of the prestatie.
    pub prestatie: String,
    /// What happens to it.
    pub effect: SwitchEffect,
}

/// A number or word of the source.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ParameterView {
    /// Name within the rule.
    pub name: String,
    /// The value; absent while it is only announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// Whether the value is known.
    pub status: ParameterStatus,
}

/// Fills in the typed part of a rule.
pub(super) fn fill(view: &mut RuleView, terms: &Terms, lang: Lang) {
    match terms {
        Terms::None => {}
        Terms::Follow(follow) => {
            view.follow = Some(FollowView {
                stance: follow.stance,
                takes_over: follow.takes_over.clone(),
                segments: follow.segments.clone(),
                provider_kinds: follow.provider_kinds.clone(),
                oi_titles: follow.oi_titles.clone(),
            });
        }
        Terms::Representation(by) => view.representing_insurers = Some(by.insurers.unwrap_or_default()),
        Terms::Term(term) => view.term = Some(TermView { period: term.period, certainty: term.certainty }),
        Terms::Start(start) => {
            view.start =
                Some(StartView { at: start.at, event: start.event, setup_months: start.setup_months });
        }
        Terms::Deadline(due) => view.deadline = Some(deadline(due, lang)),
        Terms::Switch(switch) => {
            view.switch = Some(SwitchView { prestatie: switch.prestatie.clone(), effect: switch.effect });
        }
        Terms::Parameters(parameters) => {
            let one = |p: &model::Parameter| ParameterView {
                name: p.name.clone(),
                value: p.value.clone(),
                unit: p.unit,
                status: p.status,
            };
            view.parameters = parameters.iter().map(one).collect();
        }
    }
}

pub(in crate::policy) fn deadline(deadline: &Deadline, lang: Lang) -> DeadlineView {
    let quarters = match &deadline.due {
        Due::Unknown(quarters) => quarters.as_slice(),
        _ => &[],
    };
    DeadlineView {
        strictness: deadline.due.strictness(),
        first_date: deadline.due.first_day(),
        last_date: deadline.due.last_day(),
        quarters: quarters.iter().map(|(year, quarter)| format!("{year}-Q{quarter}")).collect(),
        actor: deadline.actor,
        action: deadline.action.get(lang).to_owned(),
        consequence: deadline.consequence.as_ref().map(|text| text.get(lang).to_owned()),
    }
}
