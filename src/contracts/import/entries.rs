//! From the rows of a file to the entries that the services know.

use std::sync::Arc;

use super::plan::Fault;
use super::read::{AddendumRecord, ContractRecord, FollowRecord};
use crate::agreements::follow::model::{FollowTerms, OwnTariff};
use crate::codes::{AddendumId, ContractId, PartyId};
use crate::contracts::addenda::model::{
    Addendum, AddendumEntry, AddendumOrigin, AddendumStatus, AddendumTerms, Module,
};
use crate::contracts::model::{Contract, ContractEntry, ContractTerms};
use crate::dated::Period;

pub(super) fn contract(
    row: &ContractRecord,
    id: ContractId,
    holder: PartyId,
    standing: ContractTerms,
) -> ContractEntry {
    let mut titles = row.oi_titles.clone();
    titles.sort_unstable();
    titles.dedup();
    ContractEntry {
        id,
        holder,
        purchasing_party: row.purchasing_party_id.clone(),
        number: row.number.clone(),
        care_kind: row.care_kind,
        period: Period { start_date: row.start_date, end_date: row.end_date },
        terms: ContractTerms {
            oi_titles: titles.into(),
            policy: row.policy_id.clone(),
            uniform: row.uniform,
            second_purchasing_party: row.second_purchasing_party_id.clone(),
            note: row.note.clone(),
            ..standing
        },
        addenda: Vec::new(),
    }
}

pub(super) fn addendum(row: &AddendumRecord, standing: &Addendum) -> AddendumEntry {
    let old = standing.known(None).map(|version| &version.value);
    let mut prestaties = row.prestatie_codes.clone();
    prestaties.sort_unstable();
    prestaties.dedup();
    let module = Module {
        code: row.module_code.clone(),
        name: row.module_name.clone(),
        segment: row.segment,
        prestaties: prestaties.into(),
    };
    let origin = row.origin.or(old.map(|terms| terms.origin)).unwrap_or(AddendumOrigin::Requested);
    let status = old.map_or(AddendumStatus::Concluded, |terms| terms.status);
    AddendumEntry {
        id: standing.id,
        period: Period { start_date: row.start_date, end_date: row.end_date },
        terms: AddendumTerms { module: Arc::new(module), origin, status },
    }
}

/// The addendum that a follow decision is about; none when it is about the agreement as a whole.
pub(super) fn target(contract: &Contract, row: &FollowRecord) -> Result<Option<AddendumId>, Fault> {
    let Some(code) = &row.module_code else { return Ok(None) };
    let about = |addendum: &&Addendum| {
        addendum.known(None).is_some_and(|version| {
            version.value.module.code == *code
                && row.addendum_start_date.is_none_or(|day| version.period.start_date == day)
        })
    };
    let mut found = contract.addenda.iter().filter(about);
    match (found.next(), found.next()) {
        (Some(addendum), None) => Ok(Some(addendum.id)),
        (None, _) => {
            Err(("addendum.unknown", format!("contract {} has no such module {code}", contract.number)))
        }
        (Some(_), Some(_)) => {
            let detail =
                format!("contract {} has module {code} more than once: name its start", contract.number);
            Err(("addendum.ambiguous", detail))
        }
    }
}

/// Terms of a decision; who asked and when stays known when the row does not say it again.
pub(super) fn follow(
    row: &FollowRecord,
    requested_by: Option<PartyId>,
    standing: Option<&FollowTerms>,
) -> Result<FollowTerms, Fault> {
    let tariff = match (row.tariff_amount, row.tariff_unit.clone()) {
        (Some(amount), Some(unit)) => Some(OwnTariff { amount, unit }),
        (None, None) => None,
        _ => return Err(("follow.tariff", "a tariff has an amount and a unit".to_owned())),
    };
    Ok(FollowTerms {
        status: row.status,
        requested_by: requested_by.or_else(|| standing.and_then(|terms| terms.requested_by)),
        requested_on: row.requested_on.or_else(|| standing.and_then(|terms| terms.requested_on)),
        reason: row.reason.clone(),
        tariff,
        claimable_from: row.claimable_from,
        decided_on: row.decided_on,
    })
}
