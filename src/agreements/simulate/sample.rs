//! Cells shown with both answers, each with its explanation.
//!
//! A supposition must not open to an insurer what the real world keeps from it: an agreement of others
//! that it would only then follow is left out of the supposed answer, and that is said.

use std::collections::HashSet;

use serde::Serialize;
use utoipa::ToSchema;

use super::model::{Cell, Transition, When};
use crate::agreements::api::AgreementQuestion;
use crate::agreements::decide::decide;
use crate::agreements::model::{Answer, Candidate, Decision};
use crate::agreements::steps::Step;
use crate::agreements::view::{self, EffectiveAgreement, Style};
use crate::auth::Role;
use crate::codes::{ContractId, Lang};
use crate::contracts::sight::View;
use crate::snapshot::Snapshot;

/// One cell in both worlds.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SampleView<'a> {
    /// The answer as it is.
    pub before: EffectiveAgreement<'a>,
    /// The answer as it would be.
    pub after: EffectiveAgreement<'a>,
    /// Whether agreements, their modules and the steps about them are left out of `after`, because you
    /// may not see them as things are.
    pub withheld: bool,
}

/// So many cells of the transitions, in turn, so that each is shown before any is shown twice.
pub(super) fn cells(transitions: &[Transition], most: usize) -> Vec<Cell> {
    let longest = transitions.iter().map(|transition| transition.examples.len()).max().unwrap_or(0);
    let rounds = (0..longest).flat_map(|round| {
        transitions.iter().filter_map(move |transition| transition.examples.get(round).copied())
    });
    rounds.take(most).collect()
}

/// A cell in both worlds; nothing when it names what does not exist.
pub(super) fn sample<'s>(
    (real, supposed): (&'s Snapshot, &'s Snapshot),
    (agb_code, uzovi_code, (care_kind, oi_title)): Cell,
    when: When,
    sight: View<'s>,
    lang: Lang,
) -> Option<SampleView<'s>> {
    let question = AgreementQuestion {
        agb_code,
        uzovi_code,
        date: when.date,
        care_kind,
        segment: None,
        oi_title,
        prestatie_code: None,
        as_of: when.as_of,
    };
    let before = decide(real, &question.into(), when.known).ok()?;
    let mut after = decide(supposed, &question.into(), when.known).ok()?;
    let withheld = sight.caller.role == Role::Insurer && withhold(&mut after, &before, sight);
    let style = Style { lang, explain: true };
    Some(SampleView {
        before: view::answer(real, question, &before, style),
        after: view::answer(supposed, question, &after, style),
        withheld,
    })
}

/// Leaves out of an answer the agreements that are neither in the other answer nor in sight; whether
/// there were any.
fn withhold(answer: &mut Answer<'_>, known: &Answer<'_>, sight: View<'_>) -> bool {
    let told: HashSet<ContractId> =
        std::iter::once(&known.decision).chain(&known.locations).flat_map(agreements).collect();
    let hidden = |id: ContractId| !told.contains(&id) && sight.contract(id).is_none();
    let mut any = false;
    for decision in std::iter::once(&mut answer.decision).chain(&mut answer.locations) {
        any |= agreements(decision).into_iter().any(hidden);
        if decision.agreement.is_some_and(|agreement| hidden(agreement.id)) {
            decision.agreement = None;
            decision.modules.clear();
        }
        decision.candidates.retain(|one| !matches!(one, Candidate::Agreement(one) if hidden(one.id)));
        decision.steps.retain(|step| {
            !matches!(step, Step::Agreement { agreement: Some(agreement), .. } if hidden(agreement.id))
        });
    }
    any
}

/// The agreements that a decision names.
fn agreements(decision: &Decision<'_>) -> Vec<ContractId> {
    let steps = decision.steps.iter().filter_map(|step| match step {
        Step::Agreement { agreement, .. } => agreement.map(|agreement| agreement.id),
        _ => None,
    });
    let candidates = decision.candidates.iter().filter_map(|candidate| match candidate {
        Candidate::Agreement(agreement) => Some(agreement.id),
        _ => None,
    });
    steps.chain(candidates).chain(decision.agreement.map(|agreement| agreement.id)).collect()
}
