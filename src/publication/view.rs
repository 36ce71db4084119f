//! Published contracts as they go over the wire. What a member may not hold, it cannot: there is no
//! price, number, remark or module in these types.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::list::{ListMoment, Published, PublishedBasis, PublishedStatus};
use super::supplied::model::{ContractReimbursement, ProviderProfile};
use crate::clock::Moment;
use crate::codes::{
    AgbCode, CareKind, ConcernId, OiTitle, PolicyId, ProviderKind, PurchasingPartyId, RegionCode, UzoviCode,
    word,
};
use crate::dated::Period;
use crate::http::page::Page;
use crate::policy::view::{SourceView, sources};
use crate::registrations::facts::Address;
use crate::snapshot::Snapshot;

/// An agreement of a provider that binds a purchasing party in the year asked.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PublishedContract {
    /// Names this line in every list; it says nothing else.
    #[schema(pattern = "^[0-9a-f]{32}$")]
    pub id: String,
    /// AGB code of the organisation that holds the agreement.
    pub agb_code: AgbCode,
    /// Name of the organisation in the AGB register on the day asked.
    pub name: String,
    /// What the organisation is.
    pub provider_kind: ProviderKind,
    /// Its visiting address in the AGB register, else that of its first location.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<PublishedAddress>,
    /// The regions in which its places lie, in the scheme `zorgkantoorregio`.
    pub regions: Vec<RegionCode>,
    /// The purchasing party that the agreement binds.
    pub purchasing_party_id: PurchasingPartyId,
    /// The concerns that it buys for.
    pub concern_ids: Vec<ConcernId>,
    /// The insurers that it buys for.
    pub uzovi_codes: Vec<UzoviCode>,
    /// The kind of care.
    pub care_kind: CareKind,
    /// Which O&I titles it is about; empty for other care.
    pub oi_titles: Vec<OiTitle>,
    /// Which agreement type of the policy it is, by its id there; absent when that is not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// How the agreement comes to bind the purchasing party.
    pub basis: PublishedBasis,
    /// Whether it binds on the day asked or begins later in the year.
    pub status: PublishedStatus,
    /// Its term.
    pub term: Period,
    /// From which day the insurer shows its contracts of the year, by its own policy; absent where no
    /// policy here names a day. The agreement then shows from the day on which it is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<PublicationRule>,
    /// What the provider says about itself; absent when it supplied nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub profile: Option<ProviderProfile>,
    /// What the purchasing party tells its insured; absent when it supplied nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reimbursement: Option<ContractReimbursement>,
}

/// An address that patients go to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PublishedAddress {
    /// Street.
    pub street: String,
    /// House number, digits only.
    pub house_number: String,
    /// Addition to the house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house_number_addition: Option<String>,
    /// Postcode: four digits and two capitals, no space.
    #[schema(pattern = "^[1-9][0-9]{3}[A-Z]{2}$")]
    pub postcode: String,
    /// Place of residence (woonplaats).
    pub city: String,
}

impl PublishedAddress {
    fn of(address: &Address) -> Self {
        Self {
            street: address.street.to_string(),
            house_number: address.house_number.to_string(),
            house_number_addition: address.house_number_addition.as_deref().map(str::to_owned),
            postcode: address.postcode.to_string(),
            city: address.city.to_string(),
        }
    }
}

/// The rule of a policy by which contracts are shown from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PublicationRule {
    /// The day.
    pub date: NaiveDate,
    /// The policy.
    pub policy_id: PolicyId,
    /// The rule in it.
    pub rule_id: String,
    /// Where it is written.
    pub citations: Vec<SourceView>,
}

/// A page of published contracts.
pub type PublishedContractPage = Page<PublishedContract>;

impl PublishedContract {
    /// A line of the list.
    pub fn of(snapshot: &Snapshot, at: ListMoment, line: &Published<'_>) -> Self {
        let (register, reference, day) = (&line.holder.register, &snapshot.reference, at.day());
        let address = snapshot.places(line.holder, day, at.as_of).next();
        let supplied = line.holder.supplied.as_deref();
        let profile = supplied.and_then(|supplied| supplied.profile.known(at.as_of));
        let profile = profile.map(|(_, said)| said.content.clone());
        let told = supplied.and_then(|supplied| supplied.reimbursement(line.contract.id, line.party));
        let told = told.and_then(|history| history.known(at.as_of)).map(|(_, said)| said.content.clone());
        let insurers = reference.insurers_of(line.party, day, None);
        let mut uzovi_codes: Vec<UzoviCode> = insurers.map(|row| row.value.value.uzovi_code).collect();
        uzovi_codes.sort_unstable();
        let begun = line.version.period.start_date <= at.date;
        Self {
            id: line.id(),
            agb_code: register.agb_code,
            name: register.name_on(day, at.as_of).unwrap_or_default().to_owned(),
            provider_kind: register.provider_kind(day, at.as_of),
            address: address.map(PublishedAddress::of),
            regions: snapshot.regions(line.holder, day, at.as_of).into_iter().cloned().collect(),
            purchasing_party_id: line.party.clone(),
            concern_ids: super::day::concerns_of(reference, line.party, day).into_iter().cloned().collect(),
            uzovi_codes,
            care_kind: line.contract.care_kind,
            oi_titles: line.version.value.oi_titles.to_vec(),
            agreement_type: line.version.value.agreement_type.as_deref().map(str::to_owned),
            basis: line.basis,
            status: if begun { PublishedStatus::Contracted } else { PublishedStatus::Upcoming },
            term: line.version.period,
            publication: line.day.map(|known| PublicationRule {
                date: known.day,
                policy_id: known.pack.id.clone(),
                rule_id: known.rule.id.clone(),
                citations: sources(known.pack, &known.rule.cite),
            }),
            profile: profile.filter(|profile| *profile != ProviderProfile::default()),
            reimbursement: told.filter(|told| *told != ContractReimbursement::default()),
        }
    }
}

word! {
    /// What became of a line of the list.
    PublishedChangeKind, "change of a published contract", "publishedChangeKind.value", "one of added, removed, changed" {
        /// It was not in the list before.
        Added = "added",
        /// It is no longer in the list.
        Removed = "removed",
        /// It is in both, and reads differently.
        Changed = "changed",
    }
}

/// A difference between the list at `since` and the list now.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PublishedContractChange {
    /// What became of the line.
    pub change: PublishedChangeKind,
    /// The line as it is now; of a removed one, as it was.
    pub contract: PublishedContract,
    /// Up to which moment this answer goes, the same on every page: the next `since`.
    pub until: Moment,
}

/// A page of changes.
pub type PublishedContractChangePage = Page<PublishedContractChange>;
