//! What is agreed, as one document: the same for the same version of a contract, always.
//!
//! The names and addresses are those of the register when the offer was made, so the document is made once,
//! by who offers, and kept; how it is written, rendered and signed is the business of others. Nothing here
//! reads a clock or a database.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::content::model::{ContractCondition, ContractContent, ContractModule, TariffAnnex};
use super::model::{Contract, ContractTerms};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, OiTitle, PolicyId, PurchasingPartyId, UzoviCode};
use crate::dated::{Dated, Period};
use crate::registrations::facts::{Address, AddressUse};
use crate::snapshot::Snapshot;

/// The organisation that the contract is offered to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreedProvider {
    /// Its AGB code.
    pub agb_code: AgbCode,
    /// Its name.
    pub name: String,
    /// Where it can be visited, when the register says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
}

/// A purchasing party of the contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreedInsurer {
    /// Its id.
    pub id: PurchasingPartyId,
    /// Its name.
    pub name: String,
    /// The insurers that it binds: those that it buys for on the first day.
    pub binds_uzovi_codes: Vec<UzoviCode>,
}

/// The policy that the contract is made under.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreedPolicy {
    /// Its id.
    pub id: PolicyId,
    /// From when the release is known that held when the offer was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
}

/// Everything that is agreed, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreedContract {
    /// What it is: `contract`.
    #[schema(value_type = String)]
    pub kind: &'static str,
    /// Which contract.
    pub contract_id: ContractId,
    /// In which version.
    pub version: i32,
    /// Its number.
    pub number: String,
    /// The care it is about.
    pub care_kind: CareKind,
    /// Which O&I titles it pays for.
    pub oi_titles: Vec<OiTitle>,
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// The policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<AgreedPolicy>,
    /// The organisation.
    pub provider: AgreedProvider,
    /// The purchasing party, and for HDS the second one.
    pub insurers: Vec<AgreedInsurer>,
    /// Whether the text is the uniform one of all insurers.
    pub uniform: bool,
    /// Its term.
    pub term: Period,
    /// Before when it is to be signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// What is agreed in words.
    pub conditions: Vec<ContractCondition>,
    /// The modules that begin with it.
    pub modules: Vec<ContractModule>,
    /// What is agreed in amounts.
    pub annexes: Vec<TariffAnnex>,
}

/// The parties to a contract, as the register and the reference data call them on a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The organisation.
    pub provider: AgreedProvider,
    /// The purchasing parties, the first one first.
    pub insurers: Vec<AgreedInsurer>,
    /// The policy.
    pub policy: Option<AgreedPolicy>,
}

impl Named {
    /// Who the parties to a version are, by what is known on `day`; nothing when the holder is not in the
    /// register.
    pub fn of(
        snapshot: &Snapshot,
        contract: &Contract,
        version: &Dated<ContractTerms>,
        day: NaiveDate,
    ) -> Option<Self> {
        let register = &snapshot.party(contract.holder)?.register;
        let provider = AgreedProvider {
            agb_code: register.agb_code,
            name: register.name_on(day, None).unwrap_or_default().to_owned(),
            address: register.address_on(AddressUse::Visiting, day, None).cloned(),
        };
        let (terms, first) = (&version.value, version.period.start_date);
        let reference = &snapshot.reference;
        let insurer = |id: &PurchasingPartyId| {
            let row = reference.purchasing_parties.on(id, day, None).next();
            let links = reference.insurers_of(id, first, None);
            let mut codes: Vec<UzoviCode> = links.map(|link| link.value.value.uzovi_code).collect();
            codes.sort_unstable();
            codes.dedup();
            let name = row.map_or_else(|| id.to_string(), |row| row.value.value.name.clone());
            AgreedInsurer { id: id.clone(), name, binds_uzovi_codes: codes }
        };
        let insurers = std::iter::once(&contract.purchasing_party).chain(&terms.second_purchasing_party);
        let policy = terms.policy.as_ref().map(|id| AgreedPolicy {
            id: id.clone(),
            recorded_at: snapshot.policies.pack(id.as_str()).map(|pack| pack.recorded_at),
        });
        Some(Self { provider, insurers: insurers.map(insurer).collect(), policy })
    }
}

/// What is agreed in a version of a contract.
pub fn agreed(
    contract: &Contract,
    (number, version): (i32, &Dated<ContractTerms>),
    content: &ContractContent,
    named: Named,
) -> AgreedContract {
    let terms = &version.value;
    AgreedContract {
        kind: "contract",
        contract_id: contract.id,
        version: number,
        number: contract.number.to_string(),
        care_kind: contract.care_kind,
        oi_titles: terms.oi_titles.to_vec(),
        agreement_type: terms.agreement_type.as_deref().map(str::to_owned),
        policy: named.policy,
        provider: named.provider,
        insurers: named.insurers,
        uniform: terms.uniform,
        term: version.period,
        sign_by: terms.sign_by,
        conditions: content.conditions.clone(),
        modules: content.modules.clone(),
        annexes: content.annexes.clone(),
    }
}
