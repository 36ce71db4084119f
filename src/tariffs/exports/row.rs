//! A row of an export: a prestatie of the price list of a practice for an insurer.
//!
//! It has two halves: where it stands, and what the list says. The second is the same wherever the list is, so
//! that it is encoded once.

use chrono::NaiveDate;
use serde::Serialize;

use crate::agreements::model::{Certainty, MayClaim, PrestatieGround};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, OiTitle, PolicyId, PrestatieCode, UzoviCode};
use crate::money::Euros;
use crate::reference::prestatie::{PrestatieSegment, PrestatieUnit, TariffKind};
use crate::tariffs::answers::{Priced, TariffBasis, TariffSource};

/// Where a row stands.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct PriceListPlace {
    /// Day of the care.
    pub date: NaiveDate,
    /// Kind of care of the agreement.
    pub care_kind: CareKind,
    /// O&I title, when one was asked about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// AGB code of the practice.
    pub agb_code: AgbCode,
    /// UZOVI code of the patient's insurer.
    pub uzovi_code: UzoviCode,
    /// The contract that applies, when one does and the client may see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<ContractId>,
}

/// What a list says about a prestatie.
#[derive(Debug, Clone, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ListedPrice<'a> {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// Its name; absent when it is not on the list of the day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<&'a str>,
    /// Funding segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<PrestatieSegment>,
    /// What it is counted by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<PrestatieUnit>,
    /// How its amount comes about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tariff_kind: Option<TariffKind>,
    /// May it be claimed?
    pub may_be_claimed: MayClaim,
    /// On what ground.
    pub ground: PrestatieGround,
    /// On what ground the amount rests.
    pub basis: TariffBasis,
    /// The amount in EUR for one unit; absent when there is none or it is not known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// First day on which it may be claimed at this amount.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_date: Option<NaiveDate>,
    /// Last day of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
    /// First day on which the insurer accepts claims for it, when that was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<NaiveDate>,
    /// How certain that is.
    pub certainty: Certainty,
    /// Whether a national amount that it rests on is made up, and stands for no real tariff.
    pub fictitious: bool,
    /// The policy that an agreed amount comes from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<&'a PolicyId>,
    /// The rule of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<&'a str>,
    /// The national list that the amount comes from, with its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub document: Option<&'a str>,
    /// The prestatie that took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub successor_prestatie_code: Option<PrestatieCode>,
    /// Codes of the reasons about the amount, separated by spaces.
    pub reasons: String,
    /// Facts without which no better answer can be given, separated by spaces.
    pub missing_facts: String,
}

impl<'a> ListedPrice<'a> {
    /// What a list says; `as_of` is the moment by whose knowledge it does.
    pub fn of(price: &Priced<'a>, as_of: Option<Moment>) -> Self {
        let (verdict, row) = (&price.verdict, price.row.map(|row| &row.value.value));
        let (policy_id, rule_id, document) = match price.source {
            Some(TariffSource::Agreed(contract, agreed)) => {
                let policy = contract.known(as_of).and_then(|version| version.value.policy.as_ref());
                (policy, agreed.tariff.rule_id.as_deref(), None)
            }
            Some(TariffSource::National(row)) => (None, None, Some(row.value.provenance.source.as_str())),
            Some(TariffSource::Follower(..)) | None => (None, None, None),
        };
        Self {
            prestatie_code: verdict.verdict.code,
            name: row.map(|row| row.name.as_str()),
            segment: row.map(|row| row.segment),
            unit: row.map(|row| row.unit),
            tariff_kind: row.map(|row| row.tariff_kind),
            may_be_claimed: verdict.verdict.may_claim,
            ground: verdict.verdict.ground,
            basis: price.basis,
            amount: price.amount,
            start_date: price.period.map(|period| period.start_date),
            end_date: price.period.and_then(|period| period.end_date),
            claimable_from: price.claimable_from,
            certainty: verdict.certainty,
            fictitious: price.fictitious,
            policy_id,
            rule_id,
            document,
            successor_prestatie_code: price.successor,
            reasons: spaced(price.reasons.iter().map(|reason| reason.as_str())),
            missing_facts: spaced(verdict.missing.iter().map(|fact| fact.as_str())),
        }
    }
}

fn spaced<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.collect::<Vec<_>>().join(" ")
}

/// A value of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value<'v> {
    /// A text.
    Text(Option<&'v str>),
    /// A calendar day.
    Day(Option<NaiveDate>),
    /// An amount in euro.
    Amount(Option<Euros>),
    /// Yes or no.
    Flag(bool),
}

/// Columns of the first half, in order.
pub(super) const PLACE: [&str; 6] = ["date", "careKind", "oiTitle", "agbCode", "uzoviCode", "contractId"];

/// Columns of the second half, in order.
pub(super) const PRICE: [&str; 20] = [
    "prestatieCode",
    "name",
    "segment",
    "unit",
    "tariffKind",
    "mayBeClaimed",
    "ground",
    "basis",
    "amount",
    "startDate",
    "endDate",
    "claimableFrom",
    "certainty",
    "fictitious",
    "policyId",
    "ruleId",
    "document",
    "successorPrestatieCode",
    "reasons",
    "missingFacts",
];

impl PriceListPlace {
    /// The values of [`PLACE`]; `id` is the text of the contract.
    pub(super) fn values<'v>(&'v self, id: Option<&'v str>) -> [Value<'v>; PLACE.len()] {
        [
            Value::Day(Some(self.date)),
            Value::Text(Some(self.care_kind.as_str())),
            Value::Text(self.oi_title.as_ref().map(|title| title.as_str())),
            Value::Text(Some(self.agb_code.as_str())),
            Value::Text(Some(self.uzovi_code.as_str())),
            Value::Text(id),
        ]
    }
}

impl ListedPrice<'_> {
    /// The values of [`PRICE`].
    pub(super) fn values(&self) -> [Value<'_>; PRICE.len()] {
        use Value::{Amount, Day, Flag, Text};
        [
            Text(Some(self.prestatie_code.as_str())),
            Text(self.name),
            Text(self.segment.as_ref().map(|segment| segment.as_str())),
            Text(self.unit.as_ref().map(|unit| unit.as_str())),
            Text(self.tariff_kind.as_ref().map(|kind| kind.as_str())),
            Text(Some(self.may_be_claimed.as_str())),
            Text(Some(self.ground.as_str())),
            Text(Some(self.basis.as_str())),
            Amount(self.amount),
            Day(self.start_date),
            Day(self.end_date),
            Day(self.claimable_from),
            Text(Some(self.certainty.as_str())),
            Flag(self.fictitious),
            Text(self.policy_id.map(PolicyId::as_str)),
            Text(self.rule_id),
            Text(self.document),
            Text(self.successor_prestatie_code.as_ref().map(PrestatieCode::as_str)),
            Text(Some(&self.reasons)),
            Text(Some(&self.missing_facts)),
        ]
    }
}
