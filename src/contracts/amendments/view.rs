//! Amendments as they go over the wire.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::effect::{ChangeEffect, WeighedChange, changes};
use super::model::{AmendedText, Amendment, AmendmentKind, AmendmentStatus};
use super::rule::AmendmentRule;
use crate::clock::Moment;
use crate::codes::{AmendmentId, ContractId};
use crate::contracts::content::model::{ContractCondition, ContractContent, TariffAnnex};
use crate::contracts::signing::view::SignatureView;
use crate::dated::Period;
use crate::http::page::Page;
use crate::http::problem::{ApiError, Fault, Place};

/// A change of a contract that is concluded. What is absent stays as it is; a list is replaced as a whole.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAmendment {
    /// Who makes it.
    pub kind: AmendmentKind,
    /// Why; both sides read it.
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: String,
    /// The term; its first day stays.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// What is agreed in words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 200)]
    pub conditions: Option<Vec<ContractCondition>>,
    /// What is agreed in amounts, with an annex for a later year for instance.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_items = 50)]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// How parts work out for the provider by the word of the insurer, by their pointers; only of parts of which
    /// it cannot be read from the change.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub effects: BTreeMap<String, ChangeEffect>,
    /// Before when a mutual amendment is to be signed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
}

impl NewAmendment {
    /// The text after it, and what changes.
    ///
    /// # Errors
    /// Nothing changes, the first day does, or an effect is stated of a part that has one or is not there.
    pub fn said(&self, term: Period, says: &ContractContent) -> Result<AmendedText, ApiError> {
        let after = self.term.unwrap_or(term);
        let mut content = says.clone();
        content.conditions = self.conditions.clone().unwrap_or(content.conditions);
        content.annexes = self.annexes.clone().unwrap_or(content.annexes);
        let mut found = changes((&term, says), (&after, &content));
        let mut faults = self.stated(&mut found);
        if after.start_date != term.start_date || after.end_date.is_some_and(|end| end < after.start_date) {
            let text = (
                "De eerste dag blijft, en de laatste ligt daarna.",
                "The first day stays, and the last is later.",
            );
            faults.push(Fault::new(Place::Body, "/term", "amendment.term", text));
        }
        if found.is_empty() && faults.is_empty() {
            let text = ("Er verandert niets.", "Nothing changes.");
            faults.push(Fault::new(Place::Body, "", "amendment.nothing", text));
        }
        if !faults.is_empty() {
            return Err(ApiError::invalid(faults));
        }
        let effect = super::effect::overall(&found);
        let (reason, rules) = (self.reason.clone(), Vec::new());
        Ok(AmendedText { reason, term: after, content, changes: found, effect, rules })
    }

    /// Puts the stated effects on the parts that have none of their own.
    fn stated(&self, changes: &mut [WeighedChange]) -> Vec<Fault> {
        let mut faults = Vec::new();
        for (part, effect) in &self.effects {
            let open = |c: &&mut WeighedChange| c.part == *part && c.effect == ChangeEffect::Undecided;
            match changes.iter_mut().find(open) {
                Some(change) if *effect != ChangeEffect::Undecided => {
                    (change.effect, change.stated) = (*effect, true);
                }
                _ => {
                    let at: String = part.replace('~', "~0").replace('/', "~1").chars().take(150).collect();
                    let text = (
                        "Van dit onderdeel staat de uitwerking al vast, of het verandert niet.",
                        "How this part works out is decided already, or it does not change.",
                    );
                    faults.push(Fault::new(Place::Body, format!("/effects/{at}"), "amendment.effect", text));
                }
            }
        }
        faults
    }
}

/// The refusal of an amendment.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmendmentRefusal {
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// The withdrawal of an amendment.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AmendmentWithdrawal {
    /// Why; both sides read it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 2000)]
    pub reason: Option<String>,
}

/// An amendment of a contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentView {
    /// Its id.
    pub id: AmendmentId,
    /// The contract.
    pub contract_id: ContractId,
    /// The version of the contract that it changes.
    #[schema(minimum = 1)]
    pub contract_version: i32,
    /// Counts its changes, from 1: what `If-Match` compares.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Who makes it.
    pub kind: AmendmentKind,
    /// Where it is on its road.
    pub status: AmendmentStatus,
    /// Why.
    pub reason: String,
    /// The term of the contract after it.
    pub term: Period,
    /// What is agreed in words after it.
    pub conditions: Vec<ContractCondition>,
    /// What is agreed in amounts after it.
    pub annexes: Vec<TariffAnnex>,
    /// What differs, each part with its effect for the provider.
    pub changes: Vec<WeighedChange>,
    /// The effect of all of it.
    pub effect: ChangeEffect,
    /// What the rules of the policy on changes make of it, with their sources; empty where it has none.
    pub rules: Vec<AmendmentRule>,
    /// Before when a mutual one is to be signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Why it was refused or withdrawn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closing_reason: Option<String>,
    /// The version of the contract that it made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub made_version: Option<i32>,
    /// When it was made.
    pub recorded_at: Moment,
    /// When it last changed.
    pub changed_at: Moment,
}

/// Amendments of a contract.
pub type AmendmentPage = Page<AmendmentView>;

impl AmendmentView {
    /// An amendment at a moment.
    pub fn of(amendment: Amendment, now: Moment) -> Self {
        let status = amendment.status_at(now);
        let AmendedText { reason, term, content, changes, effect, rules } = amendment.said;
        Self {
            id: amendment.id,
            contract_id: amendment.contract,
            contract_version: amendment.contract_version,
            version: amendment.revision,
            kind: amendment.kind,
            status,
            reason,
            term,
            conditions: content.conditions,
            annexes: content.annexes,
            changes,
            effect,
            rules,
            sign_by: amendment.sign_by,
            closing_reason: amendment.closing_reason,
            made_version: amendment.made_version,
            recorded_at: amendment.recorded_at,
            changed_at: amendment.changed_at,
        }
    }
}

/// A signature that was taken under an amendment, and what the amendment is now.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmendmentSignature {
    /// The signature.
    #[serde(flatten)]
    pub signature: SignatureView,
    /// Status of the amendment after it: `concluded` once all sides have signed.
    pub amendment_status: AmendmentStatus,
    /// Version of the amendment after it: `If-Match` of whoever signs next.
    #[schema(minimum = 1)]
    pub amendment_version: i32,
}

impl AmendmentSignature {
    /// A signature that led to this revision of an amendment.
    pub const fn of(made: &Amendment, signature: SignatureView) -> Self {
        Self { signature, amendment_status: made.status, amendment_version: made.revision }
    }
}
