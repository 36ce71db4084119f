//! From a question to prices: one decision, then the amount of every prestatie that it is about.

use super::figures::Figures;
use super::price::{Priced, Pricing};
use crate::agreements::decide::{Absent, decide, decide_for_each};
use crate::agreements::model::{Answer, Decision, ListedVerdict, Question};
use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::model::Contract;
use crate::snapshot::Snapshot;

/// A decision whose prestaties are still to be priced.
pub(super) struct Unpriced<'s> {
    snapshot: &'s Snapshot,
    question: Question,
    answer: Answer<'s>,
    listed: Vec<ListedVerdict>,
    /// The agreement that applies.
    pub(super) contract: Option<&'s Contract>,
}

impl<'s> Unpriced<'s> {
    /// Decides: about the prestatie asked, or about every one when none is named.
    ///
    /// # Errors
    /// The AGB or UZOVI code has never been known.
    pub(super) fn decided(snapshot: &'s Snapshot, question: &Question, now: Moment) -> Result<Self, Absent> {
        let mut answer = match question.prestatie_code {
            Some(_) => decide(snapshot, question, now)?,
            None => decide_for_each(snapshot, question, now)?,
        };
        let listed = match question.prestatie_code {
            Some(_) => alone(&answer.decision).into_iter().collect(),
            None => std::mem::take(&mut answer.decision.listed),
        };
        let contract = contract(snapshot, &answer.decision);
        Ok(Self { snapshot, question: *question, answer, listed, contract })
    }

    /// The decision with its prices.
    pub(super) fn priced(
        self,
        figures: &Figures,
        shown: impl Fn(ContractId) -> bool,
    ) -> (Answer<'s>, Vec<Priced<'s>>) {
        let Self { snapshot, question, answer, listed, contract } = self;
        let pricing = Pricing {
            snapshot,
            decision: &answer.decision,
            uzovi_code: question.uzovi_code,
            day: question.date,
            as_of: question.as_of,
            contract,
            shown: contract.is_some_and(|contract| shown(contract.id)),
            figures,
        };
        let prices = listed.into_iter().map(|verdict| pricing.price(verdict)).collect();
        (answer, prices)
    }
}

/// The decision and the prices under it, without the sums that formulas may rest on: of the prestatie asked, or of
/// every one when none is named. `shown` says whether the caller may see what a contract says.
///
/// # Errors
/// The AGB or UZOVI code has never been known.
pub fn priced<'s>(
    snapshot: &'s Snapshot,
    question: &Question,
    now: Moment,
    shown: impl Fn(ContractId) -> bool,
) -> Result<(Answer<'s>, Vec<Priced<'s>>), Absent> {
    priced_with(snapshot, question, now, &Figures::default(), shown)
}

/// As [`priced`], with these sums.
///
/// # Errors
/// The AGB or UZOVI code has never been known.
pub fn priced_with<'s>(
    snapshot: &'s Snapshot,
    question: &Question,
    now: Moment,
    figures: &Figures,
    shown: impl Fn(ContractId) -> bool,
) -> Result<(Answer<'s>, Vec<Priced<'s>>), Absent> {
    Ok(Unpriced::decided(snapshot, question, now)?.priced(figures, shown))
}

/// The verdict on the one prestatie that was asked about.
fn alone(decision: &Decision<'_>) -> Option<ListedVerdict> {
    let (certainty, missing) = (decision.certainty, decision.missing.clone());
    decision.prestatie.map(|verdict| ListedVerdict { verdict, certainty, missing })
}

/// The contract that a decision found.
pub(crate) fn contract<'s>(snapshot: &'s Snapshot, decision: &Decision<'_>) -> Option<&'s Contract> {
    let id = decision.agreement?.id;
    snapshot.holder_of(id)?.contracts.contracts.iter().find(|contract| contract.id == id)
}
