//! Whether what a draft says fits the policy that it names, and what a new contract may say.

use crate::codes::{CareKind, PolicyId};
use crate::contracts::content::model::{ContractCondition, ContractContent, ContractOrigin};
use crate::contracts::model::ContractTerms;
use crate::contracts::view::NewContract;
use crate::http::problem::{ApiError, Fault, Place};
use crate::snapshot::Snapshot;
use crate::tariffs::agreed::lawful;

/// What a new contract says beside its terms; when it is only recorded nothing but its tariffs.
///
/// # Errors
/// It says what only the other one may say, or what its policy does not know.
pub fn begun(snapshot: &Snapshot, new: &NewContract) -> Result<Option<ContractContent>, ApiError> {
    let only = |given: bool, member: &str, nl: &'static str, en: &'static str| {
        given.then(|| Fault::new(Place::Body, format!("/{member}"), "contract.firstStatus", (nl, en)))
    };
    if !new.is_draft() {
        let (nl, en) = ("Dit hoort alleen bij een concept.", "This belongs to a draft only.");
        let faults = [
            only(new.sign_by.is_some(), "signBy", nl, en),
            only(!new.conditions.is_empty(), "conditions", nl, en),
            only(!new.modules.is_empty(), "modules", nl, en),
        ];
        none(faults.into_iter().flatten().collect())?;
        lawful(snapshot, new.policy_id.as_ref(), &new.annexes, &new.term)?;
        let says = ContractContent {
            annexes: new.annexes.clone(),
            ..ContractContent::empty(ContractOrigin::by_hand())
        };
        return Ok(Some(says).filter(|says| !says.annexes.is_empty()));
    }
    let (nl, en) = ("Een concept heeft modules, nog geen addenda.", "A draft has modules, not yet addenda.");
    let mut faults: Vec<Fault> = only(!new.addenda.is_empty(), "addenda", nl, en).into_iter().collect();
    let named = (new.policy_id.as_ref(), new.agreement_type.as_deref());
    faults.extend(by_policy(snapshot, named, new.care_kind, &new.conditions));
    none(faults)?;
    lawful(snapshot, named.0, &new.annexes, &new.term)?;
    Ok(Some(ContractContent {
        origin: ContractOrigin::by_hand(),
        conditions: new.conditions.clone(),
        annexes: new.annexes.clone(),
        modules: new.modules.clone(),
    }))
}

/// Whether a draft says only what its policy knows.
///
/// # Errors
/// The policy, the agreement type or a rule is not known.
pub fn known(
    snapshot: &Snapshot,
    terms: &ContractTerms,
    care_kind: CareKind,
    conditions: &[ContractCondition],
) -> Result<(), ApiError> {
    let named = (terms.policy.as_ref(), terms.agreement_type.as_deref());
    none(by_policy(snapshot, named, care_kind, conditions))
}

fn none(faults: Vec<Fault>) -> Result<(), ApiError> {
    if faults.is_empty() { Ok(()) } else { Err(ApiError::invalid(faults)) }
}

fn by_policy(
    snapshot: &Snapshot,
    (policy, agreement_type): (Option<&PolicyId>, Option<&str>),
    care_kind: CareKind,
    conditions: &[ContractCondition],
) -> Vec<Fault> {
    let fault = |at: String, code: &'static str, nl: &'static str, en: &'static str| {
        Fault::new(Place::Body, at, code, (nl, en))
    };
    let pack = policy.and_then(|id| snapshot.policies.pack(id.as_str()));
    let mut faults = Vec::new();
    if policy.is_some() && pack.is_none() {
        let (nl, en) = ("Dit beleid is er niet.", "There is no such policy.");
        faults.push(fault("/policyId".to_owned(), "contract.policy", nl, en));
    }
    let offered = |id| {
        let agreement = pack.and_then(|pack| pack.catalogue.agreement(id));
        agreement.is_some_and(|agreement| agreement.care_kind == care_kind)
    };
    if agreement_type.is_some_and(|id| !offered(id)) {
        let nl = "Het beleid van het contract heeft deze overeenkomst voor deze zorg niet.";
        let en = "The policy of the contract does not have this agreement for this care.";
        faults.push(fault("/agreementType".to_owned(), "contract.agreementType", nl, en));
    }
    for (index, condition) in conditions.iter().enumerate() {
        let there = |id: &String| pack.is_some_and(|pack| pack.rule(id).is_some());
        if condition.rule_id.as_ref().is_some_and(|id| !there(id)) {
            let nl = "Het beleid van het contract heeft deze regel niet.";
            let en = "The policy of the contract does not have this rule.";
            faults.push(fault(format!("/conditions/{index}/ruleId"), "contract.rule", nl, en));
        }
    }
    faults
}
