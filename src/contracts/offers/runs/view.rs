//! Runs of offers on the wire.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{
    ContractOfferOutcome, ContractOfferSkip, LastContract, RunInput, RunRow, Settled, Skipped, Tally,
};
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::clock::Moment;
use crate::codes::{AgbCode, ContractId, JobId, Lang, PolicyId, PurchasingPartyId, RegionCode};
use crate::contracts::content::model::{ContractCondition, TariffAnnex};
use crate::dated::Period;
use crate::http::page::Page;
use crate::jobs::{Job, JobStatus, Refusal};

/// A contract to be offered to many organisations: to those of a selection, to those that are named, or, when
/// both are given, to those that are named and fit the selection.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewContractOfferRun {
    /// The purchasing party that offers.
    pub purchasing_party_id: PurchasingPartyId,
    /// The purchasing policy; of the concern of the purchasing party.
    pub policy_id: PolicyId,
    /// Which agreement type of the catalogue of the policy; it says the kind of care and who can hold it.
    #[schema(min_length = 1, max_length = 100)]
    pub agreement_type: String,
    /// The term.
    pub term: Period,
    /// Before when it is to be signed. What is received at this moment is too late.
    pub sign_by: Moment,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(default)]
    pub uniform: bool,
    /// The second representing purchasing party (`HDS` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// What is agreed in words; those of the contract that is carried over, if any, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 200)]
    pub conditions: Option<Vec<ContractCondition>>,
    /// What is agreed in amounts; those of the contract that is carried over, if any, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 50)]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// Which organisations; an empty selection is every organisation in use that can hold the agreement.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<ContractOfferSelection>,
    /// AGB codes of the organisations. Each gets its row, whatever becomes of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 10000, required = false)]
    pub agb_codes: Vec<AgbCode>,
}

/// Which organisations; what is absent does not matter.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ContractOfferSelection {
    /// With a place in one of these regions of the scheme `zorgkantoorregio`, today.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub regions: Vec<RegionCode>,
    /// With or without a contract of the purchasing party for this care on the day before the term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_contract: Option<LastContract>,
    /// With such a contract of this agreement type of its policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 100)]
    pub last_agreement_type: Option<String>,
    /// For which the policy comes to one of these outcomes with the facts that are known here; others get a row
    /// that is skipped. `possiblyEligible`, `eligibleAtDiscretion` and `needsFacts` when absent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 5)]
    pub eligibility: Vec<EligibilityOutcome>,
}

impl NewContractOfferRun {
    /// Whether is offered to who comes to this outcome.
    pub(super) fn takes(&self, outcome: EligibilityOutcome) -> bool {
        use EligibilityOutcome::{EligibleAtDiscretion, NeedsFacts, PossiblyEligible};
        let named = self.selection.as_ref().map(|selection| &selection.eligibility);
        match named.filter(|outcomes| !outcomes.is_empty()) {
            Some(outcomes) => outcomes.contains(&outcome),
            None => matches!(outcome, PossiblyEligible | EligibleAtDiscretion | NeedsFacts),
        }
    }
}

/// A run of offers.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferRun {
    /// Id of the job.
    pub id: JobId,
    /// Where it stands. It succeeds when every row has its outcome, refusals included.
    pub status: JobStatus,
    /// How far it is.
    pub progress: ContractOfferProgress,
    /// Rows by what became of them.
    pub counts: ContractOfferCounts,
    /// The purchasing party that offers.
    pub purchasing_party_id: PurchasingPartyId,
    /// The purchasing policy.
    pub policy_id: PolicyId,
    /// The agreement type.
    pub agreement_type: String,
    /// The term.
    pub term: Period,
    /// Before when the contracts are to be signed.
    pub sign_by: Moment,
    /// Which organisations, when a selection was given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub selection: Option<ContractOfferSelection>,
    /// When it was asked for.
    pub created_at: Moment,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// What would become of every row; only in the answer to a dry run. The rows of a run are a list of their own.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 10000)]
    pub results: Option<Vec<ContractOfferRow>>,
}

/// A page of runs.
pub type ContractOfferRunPage = Page<ContractOfferRun>;

/// How far a run of offers is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferProgress {
    /// Rows that have their outcome.
    pub done: u64,
    /// Rows in all.
    pub total: u64,
}

/// Rows of a run of offers by what became of them.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferCounts {
    /// Not yet their turn.
    pub waiting: u64,
    /// Offered.
    pub offered: u64,
    /// Skipped, those included that the run did not come to.
    pub skipped: u64,
    /// Refused.
    pub refused: u64,
}

/// An organisation in a run of offers, and what became of it.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferRow {
    /// Its place, from 1: in the order of AGB codes.
    #[schema(minimum = 1)]
    pub line: i32,
    /// AGB code of the organisation.
    pub agb_code: AgbCode,
    /// What became of it.
    pub outcome: ContractOfferOutcome,
    /// The contract that was offered, or that stands in the way; absent in a dry run of an offer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<ContractId>,
    /// Number of the contract that was offered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The contract that it was carried over from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_over_from: Option<ContractId>,
    /// Codes of the modules of that contract that do not go on.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1000, required = false)]
    pub left_out: Vec<String>,
    /// What the policy made of the facts that are known here, when it came to that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<EligibilityOutcome>,
    /// Why nothing was offered, of a row that was skipped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ContractOfferSkip>,
    /// Why the offer was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<ContractOfferProblem>,
}

/// A page of rows.
pub type ContractOfferRowPage = Page<ContractOfferRow>;

/// Why an offer was refused: what a single draft or offer would have been refused with.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferProblem {
    /// Code of the problem, for instance `rule-refused` or `forbidden`.
    pub code: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
    /// Every fault of what was to be offered.
    #[schema(max_items = 1000)]
    pub errors: Vec<ContractOfferFault>,
    /// Ids of the rules that refused it.
    #[schema(max_items = 1000)]
    pub rules: Vec<String>,
}

/// One fault of an offer that was refused.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractOfferFault {
    /// JSON Pointer into the contract.
    pub location: String,
    /// Stable machine code of the fault.
    pub code: String,
    /// What is wrong, in the language of the answer.
    pub detail: String,
}

/// Whether a job has ended.
pub(super) const fn ended(job: &Job) -> bool {
    matches!(job.status, JobStatus::Succeeded | JobStatus::Failed | JobStatus::Cancelled)
}

impl ContractOfferRun {
    /// A run as it stands.
    pub(super) fn of(job: &Job, input: RunInput, tally: Tally) -> Self {
        let (waiting, left) = if ended(job) { (0, tally.open) } else { (tally.open, 0) };
        let run = input.run;
        Self {
            id: job.id,
            status: job.status,
            progress: ContractOfferProgress { done: tally.done(), total: tally.total() },
            counts: ContractOfferCounts {
                waiting,
                offered: tally.offered,
                skipped: tally.skipped + left,
                refused: tally.refused,
            },
            purchasing_party_id: run.purchasing_party_id,
            policy_id: run.policy_id,
            agreement_type: run.agreement_type,
            term: run.term,
            sign_by: run.sign_by,
            selection: run.selection,
            created_at: job.created_at,
            finished_at: job.finished_at,
            results: None,
        }
    }

    /// Changes with the job and with every row that gets its outcome.
    pub(super) fn version(&self, job: &Job) -> i64 {
        job.version.saturating_add(i64::try_from(self.progress.done).unwrap_or(i64::MAX))
    }
}

impl ContractOfferRow {
    /// A row of a run that has ended or not.
    pub(super) fn of(row: &RunRow, ended: bool, language: Lang) -> Self {
        let bare = Self {
            line: row.line,
            agb_code: row.agb_code,
            outcome: ContractOfferOutcome::Waiting,
            contract_id: None,
            number: None,
            carried_over_from: None,
            left_out: Vec::new(),
            eligibility: None,
            reason: None,
            problem: None,
        };
        let left = Settled::Skipped(Skipped::because(ContractOfferSkip::RunEnded));
        let settled = row.settled.clone().or_else(|| ended.then_some(left));
        let Some(settled) = settled else { return bare };
        let bare = Self { outcome: settled.outcome(), ..bare };
        match settled {
            Settled::Offered(made) => Self {
                contract_id: made.contract,
                number: Some(made.number),
                carried_over_from: made.carried_over_from,
                left_out: made.left_out,
                eligibility: Some(made.eligibility),
                ..bare
            },
            Settled::Skipped(Skipped { reason, contract, eligibility }) => {
                Self { reason: Some(reason), contract_id: contract, eligibility, ..bare }
            }
            Settled::Refused(refusal) => {
                Self { problem: Some(ContractOfferProblem::of(&refusal, language)), ..bare }
            }
        }
    }
}

impl ContractOfferProblem {
    fn of(refusal: &Refusal, language: Lang) -> Self {
        let text = refusal.text(language);
        let fault = |(location, code, detail): &(String, String, String)| ContractOfferFault {
            location: location.clone(),
            code: code.clone(),
            detail: detail.clone(),
        };
        Self {
            code: refusal.code.clone(),
            detail: text.detail.clone(),
            errors: text.faults.iter().map(fault).collect(),
            rules: refusal.rules.clone(),
        }
    }
}
