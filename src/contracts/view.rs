//! Contracts and addenda as they go over the wire.

use std::sync::Arc;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::addenda::model::{Addendum, AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module};
use super::content::model::{ContractCondition, ContractModule, TariffAnnex};
use super::model::{Contract, ContractEntry, ContractStatus, ContractTerms, EndedBy, Phase};
use super::offers::ending::by_itself;
use super::sight::Sight;
use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ContractId, OiTitle, PartyId, PolicyId, PrestatieCode, PurchasingPartyId,
    Segment, word,
};
use crate::dated::{Dated, Period};
use crate::http::page::Page;

/// A new contract: recorded because it was agreed elsewhere, without acceptance here, or a draft to be offered.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewContract {
    /// AGB code of the organisation that holds it.
    pub agb_code: AgbCode,
    /// `recorded` (the default) or `draft`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<NewContractStatus>,
    /// The purchasing party that made it.
    pub purchasing_party_id: PurchasingPartyId,
    /// Its number, unique within the purchasing party.
    #[schema(value_type = String, min_length = 1, max_length = 64)]
    pub number: Box<str>,
    /// The care it is about.
    pub care_kind: CareKind,
    /// Which O&I titles it pays for: at least one for `OI`, none for other care.
    #[serde(default)]
    #[schema(max_items = 4)]
    pub oi_titles: Vec<OiTitle>,
    /// Its term.
    pub term: Period,
    /// The purchasing policy it was made under.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(default)]
    pub uniform: bool,
    /// The second representing purchasing party (`HDS` only).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// A remark; followers do not see it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 2000)]
    pub note: Option<Box<str>>,
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>, min_length = 1, max_length = 100)]
    pub agreement_type: Option<Box<str>>,
    /// Before when it is to be signed (draft only); the offer may still say so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// What is agreed in words (draft only).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200)]
    pub conditions: Vec<ContractCondition>,
    /// What is agreed in amounts.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 50)]
    pub annexes: Vec<TariffAnnex>,
    /// The modules that begin with it once it is concluded (draft only).
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100)]
    pub modules: Vec<ContractModule>,
    /// Addenda recorded together with it (recorded only).
    #[serde(default)]
    #[schema(max_items = 100)]
    pub addenda: Vec<NewAddendum>,
}

word! {
    /// In which status a contract begins.
    NewContractStatus, "first status of a contract", "newContractStatus.value", "one of draft, recorded" {
        /// To be offered and signed here.
        Draft = "draft",
        /// Agreed elsewhere.
        Recorded = "recorded",
    }
}

impl NewContract {
    /// Whether it is to be offered.
    pub(super) fn is_draft(&self) -> bool {
        self.status == Some(NewContractStatus::Draft)
    }

    /// The entry, for the organisation that the code stands for.
    pub(super) fn entry(&self, holder: PartyId) -> ContractEntry {
        let mut titles = self.oi_titles.clone();
        titles.sort_unstable();
        titles.dedup();
        ContractEntry {
            id: ContractId::new(),
            holder,
            purchasing_party: self.purchasing_party_id.clone(),
            number: self.number.clone(),
            care_kind: self.care_kind,
            period: self.term,
            terms: ContractTerms {
                oi_titles: titles.into(),
                policy: self.policy_id.clone(),
                uniform: self.uniform,
                second_purchasing_party: self.second_purchasing_party_id.clone(),
                note: self.note.clone(),
                agreement_type: self.agreement_type.clone(),
                sign_by: self.sign_by,
                ..ContractTerms::of(if self.is_draft() {
                    ContractStatus::Draft
                } else {
                    ContractStatus::Recorded
                })
            },
            addenda: self.addenda.iter().map(NewAddendum::entry).collect(),
        }
    }
}

/// An addendum to be recorded on a contract.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewAddendum {
    /// Short code of the module, for instance `poh-ggz`.
    #[schema(value_type = String, min_length = 1, max_length = 64)]
    pub module_code: Box<str>,
    /// Name of the module.
    #[schema(value_type = String, min_length = 1, max_length = 200)]
    pub module_name: Box<str>,
    /// The segment it is paid from; absent outside the segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The prestaties that it opens.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// How it came about; `requested` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// When it holds: within the term of the contract.
    pub period: Period,
}

impl NewAddendum {
    /// The entry; on a recorded contract an addendum is concluded at once.
    pub(super) fn entry(&self) -> AddendumEntry {
        let mut prestaties = self.prestatie_codes.clone();
        prestaties.sort_unstable();
        prestaties.dedup();
        let module = Module {
            code: self.module_code.clone(),
            name: self.module_name.clone(),
            segment: self.segment,
            prestaties: prestaties.into(),
        };
        AddendumEntry {
            id: AddendumId::new(),
            period: self.period,
            terms: AddendumTerms {
                module: Arc::new(module),
                origin: self.origin.unwrap_or(AddendumOrigin::Requested),
                status: AddendumStatus::Concluded,
            },
        }
    }
}

/// A contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractView {
    /// Its id.
    pub id: ContractId,
    /// AGB code of the organisation that holds it.
    pub agb_code: AgbCode,
    /// The purchasing party that made it.
    pub purchasing_party_id: PurchasingPartyId,
    /// Its number, unique within the purchasing party.
    pub number: String,
    /// The care it is about.
    pub care_kind: CareKind,
    /// Where its term lies against today, or against `date` when the request names one.
    pub phase: Phase,
    /// What it says, in the version that was known.
    #[serde(flatten)]
    pub version: ContractVersionView,
}

/// A page of contracts.
pub type ContractPage = Page<ContractView>;

/// A version of a contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractVersionView {
    /// Number of the version, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Where the contract is on its road.
    pub status: ContractStatus,
    /// Its term.
    pub term: Period,
    /// Which O&I titles it pays for.
    pub oi_titles: Vec<OiTitle>,
    /// The purchasing policy it was made under.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Whether its text is the uniform one of all insurers.
    pub uniform: bool,
    /// The second representing purchasing party.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// A remark; followers do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Before when it is to be signed: what is received at this moment is too late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Why it was refused, withdrawn, terminated or amended; followers do not see it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// From when this version was known.
    pub recorded_at: Moment,
    /// When the next version took its place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
}

/// A page of versions.
pub type ContractVersionPage = Page<ContractVersionView>;

/// Number of a version in the list of versions, from 1.
fn number<T>(versions: &[Dated<T>], version: &Dated<T>) -> i32 {
    let before = versions.iter().filter(|other| other.recorded_at < version.recorded_at).count();
    i32::try_from(before).map_or(i32::MAX, |n| n.saturating_add(1))
}

/// Who reads a contract, and what is known beside its versions.
#[derive(Debug, Clone, Copy)]
pub struct Reader {
    /// AGB code of the organisation that holds it.
    pub agb_code: AgbCode,
    /// How much of it the reader sees.
    pub sight: Sight,
    /// The last day of that code, when it has ended.
    pub last_day: Option<NaiveDate>,
    /// Now by the business clock.
    pub now: Moment,
}

impl ContractVersionView {
    /// A version; the one that stands as it is by now, also when its end was not written down yet.
    pub(super) fn of(contract: &Contract, version: &Dated<ContractTerms>, reader: &Reader) -> Self {
        Self::at(contract, version, reader, version.superseded_at.is_none().then_some(reader.now))
    }

    /// A version as it was at a moment at which it stood, or as it was written.
    fn at(
        contract: &Contract,
        version: &Dated<ContractTerms>,
        reader: &Reader,
        moment: Option<Moment>,
    ) -> Self {
        let last_day = reader.last_day.filter(|_| moment == Some(reader.now));
        let end = moment.and_then(|moment| by_itself(version, moment, last_day));
        let (term, terms) = end.unwrap_or_else(|| (version.period, version.value.clone()));
        let words = reader.sight.words();
        let written = |text: &Option<Box<str>>| text.as_deref().filter(|_| words).map(str::to_owned);
        Self {
            version: number(&contract.versions, version),
            status: terms.status,
            term,
            oi_titles: terms.oi_titles.to_vec(),
            policy_id: terms.policy.clone(),
            uniform: terms.uniform,
            second_purchasing_party_id: terms.second_purchasing_party.clone(),
            note: written(&terms.note),
            agreement_type: terms.agreement_type.as_deref().map(str::to_owned),
            sign_by: terms.sign_by,
            reason: written(&terms.reason),
            ended_by: terms.ended_by,
            recorded_at: version.recorded_at,
            superseded_at: version.superseded_at,
        }
    }
}

impl ContractView {
    /// The contract as known at `as_of`, against `day`; nothing when the reader does not know it then.
    pub(super) fn of(
        contract: &Contract,
        reader: &Reader,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<Self> {
        let version = contract.known(as_of).filter(|version| reader.sight.reads(version))?;
        let moment = as_of.unwrap_or(reader.now);
        let version = ContractVersionView::at(contract, version, reader, Some(moment));
        Some(Self {
            id: contract.id,
            agb_code: reader.agb_code,
            purchasing_party_id: contract.purchasing_party.clone(),
            number: contract.number.to_string(),
            care_kind: contract.care_kind,
            phase: Phase::of(&version.term, day),
            version,
        })
    }
}

/// An addendum: a module on a contract.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumView {
    /// Its id.
    pub id: AddendumId,
    /// The contract it stands on.
    pub contract_id: ContractId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i32,
    /// Short code of the module.
    pub module_code: String,
    /// Name of the module.
    pub module_name: String,
    /// The segment it is paid from; absent outside the segments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The prestaties that it opens.
    pub prestatie_codes: Vec<PrestatieCode>,
    /// How it came about.
    pub origin: AddendumOrigin,
    /// Where it is on its road.
    pub status: AddendumStatus,
    /// When it holds.
    pub period: Period,
    /// Where its period lies against today, or against `date` when the request names one.
    pub phase: Phase,
    /// From when this version was known.
    pub recorded_at: Moment,
}

/// A page of addenda.
pub type AddendumPage = Page<AddendumView>;

impl AddendumView {
    /// The addendum as known at `as_of`, against `day`; nothing when it was not known then.
    pub(super) fn of(
        on: ContractId,
        addendum: &Addendum,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<Self> {
        let version = addendum.known(as_of)?;
        let AddendumTerms { module, origin, status } = &version.value;
        Some(Self {
            id: addendum.id,
            contract_id: on,
            version: number(&addendum.versions, version),
            module_code: module.code.to_string(),
            module_name: module.name.to_string(),
            segment: module.segment,
            prestatie_codes: module.prestaties.to_vec(),
            origin: *origin,
            status: *status,
            period: version.period,
            phase: Phase::of(&version.period, day),
            recorded_at: version.recorded_at,
        })
    }
}
