//! What a run is, without HTTP or SQL.

use serde::{Deserialize, Serialize};

use super::view::NewContractOfferRun;
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::auth::caller::LaterCaller;
use crate::codes::{AgbCode, ContractId, PartyId, word};
use crate::jobs::Refusal;

/// Most organisations of one run.
pub const MOST_ROWS: usize = 10_000;

/// Kind of the job.
pub const KIND: &str = "contracts.offer";

/// What the job works on, besides its rows.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RunInput {
    /// Who began it.
    pub by: LaterCaller,
    /// The request that began it.
    pub request_id: String,
    /// What is offered.
    pub run: NewContractOfferRun,
}

word! {
    /// What became of an organisation in a run of offers.
    ContractOfferOutcome, "outcome of an offer", "contractOfferOutcome.value", "one of waiting, offered, skipped, refused" {
        /// It is not yet its turn.
        Waiting = "waiting",
        /// A contract was offered.
        Offered = "offered",
        /// Nothing was offered; the reason says why.
        Skipped = "skipped",
        /// The offer was refused; the problem says why.
        Refused = "refused",
    }
}

word! {
    /// Why nothing was offered to an organisation.
    ContractOfferSkip, "reason for no offer", "contractOfferSkip.value",
    "one of contracted, offered, draft, refused, lapsed, agbCodeEnded, providerKind, notSelected, eligibility, runEnded" {
        /// A contract of the purchasing party for this care is in force on days of the term.
        Contracted = "contracted",
        /// An offer for days of the term waits for signatures.
        Offered = "offered",
        /// A draft for days of the term is being prepared.
        Draft = "draft",
        /// An offer for days of the term was refused by the organisation; a next one is made one by one.
        Refused = "refused",
        /// An offer for days of the term was not signed in time; a next one is made one by one.
        Lapsed = "lapsed",
        /// The AGB code ends before the term begins.
        AgbCodeEnded = "agbCodeEnded",
        /// The policy has this agreement for other kinds of providers.
        ProviderKind = "providerKind",
        /// It was named, but the selection does not fit it.
        NotSelected = "notSelected",
        /// The outcome of the eligibility check is not among those to which is offered.
        Eligibility = "eligibility",
        /// The run ended before its turn.
        RunEnded = "runEnded",
    }
}

word! {
    /// Whether an organisation has a contract of the purchasing party for this care on the day before the term.
    LastContract, "last contract", "lastContract.value", "one of with, without" {
        /// It has one.
        With = "with",
        /// It has none.
        Without = "without",
    }
}

/// A row of a run.
#[derive(Debug, Clone)]
pub struct RunRow {
    /// Its place, from 1.
    pub line: i32,
    /// The organisation.
    pub holder: PartyId,
    /// Its AGB code.
    pub agb_code: AgbCode,
    /// What became of it; none when it is not yet its turn.
    pub settled: Option<Settled>,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Settled {
    /// Offered.
    Offered(Made),
    /// Nothing was offered.
    Skipped(Skipped),
    /// The offer was refused.
    Refused(Refusal),
}

/// What was offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Made {
    /// The contract; none after a dry run.
    pub contract: Option<ContractId>,
    /// Its number.
    pub number: String,
    /// The contract that it was carried over from.
    pub carried_over_from: Option<ContractId>,
    /// Codes of modules of that contract that do not go on.
    pub left_out: Vec<String>,
    /// What the policy made of the known facts.
    pub eligibility: EligibilityOutcome,
}

/// Why nothing was offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Skipped {
    /// The reason.
    pub reason: ContractOfferSkip,
    /// The contract that stands in the way.
    pub contract: Option<ContractId>,
    /// What the policy made of the known facts, when it came to that.
    pub eligibility: Option<EligibilityOutcome>,
}

impl Skipped {
    /// For a reason that needs no more words.
    pub const fn because(reason: ContractOfferSkip) -> Self {
        Self { reason, contract: None, eligibility: None }
    }
}

impl Settled {
    /// The outcome.
    pub const fn outcome(&self) -> ContractOfferOutcome {
        match self {
            Self::Offered(_) => ContractOfferOutcome::Offered,
            Self::Skipped(_) => ContractOfferOutcome::Skipped,
            Self::Refused(_) => ContractOfferOutcome::Refused,
        }
    }
}

/// How many rows came to what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    /// Not settled.
    pub open: u64,
    /// Offered.
    pub offered: u64,
    /// Skipped.
    pub skipped: u64,
    /// Refused.
    pub refused: u64,
}

impl Tally {
    /// Counts rows with one outcome.
    pub const fn add(&mut self, outcome: Option<ContractOfferOutcome>, rows: u64) {
        match outcome {
            None | Some(ContractOfferOutcome::Waiting) => self.open += rows,
            Some(ContractOfferOutcome::Offered) => self.offered += rows,
            Some(ContractOfferOutcome::Skipped) => self.skipped += rows,
            Some(ContractOfferOutcome::Refused) => self.refused += rows,
        }
    }

    /// The tally of rows.
    pub fn of(rows: &[RunRow]) -> Self {
        let mut tally = Self::default();
        for row in rows {
            tally.add(row.settled.as_ref().map(Settled::outcome), 1);
        }
        tally
    }

    /// Rows that are settled.
    pub const fn done(&self) -> u64 {
        self.offered + self.skipped + self.refused
    }

    /// Rows in all.
    pub const fn total(&self) -> u64 {
        self.open + self.done()
    }
}
