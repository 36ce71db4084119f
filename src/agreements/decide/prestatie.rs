//! The verdict on one prestatie, under an agreement and without one.

use crate::agreements::find::Finder;
use crate::agreements::model::{Certainty, MayClaim, ModuleRef, PrestatieGround};
use crate::policy::Outcome;
use crate::reference::prestatie::Known;

/// Without an agreement: what the policy says, else what the list of prestaties says.
pub(super) fn without_agreement(find: Finder<'_>, policy: Option<Outcome>) -> PrestatieGround {
    let Some(row) = find.prestatie() else { return not_in_force(find) };
    match (policy, row.contract_required, row.non_contracted_billable) {
        (Some(Outcome::Billable), _, _) | (_, _, Known::Yes) => PrestatieGround::NonContractedTariff,
        (_, Known::No, _) => PrestatieGround::NoContractNeeded,
        (_, _, Known::No) | (_, Known::Yes, _) => PrestatieGround::NotClaimableWithoutContract,
        (_, Known::Unknown, Known::Unknown) => PrestatieGround::FactMissing,
    }
}

/// Under an agreement with these modules.
pub(super) fn under_agreement(find: Finder<'_>, modules: &[ModuleRef<'_>]) -> PrestatieGround {
    let row = find.prestatie();
    if row.is_none() && find.prestatie_on_other_days() {
        return PrestatieGround::NotInForce;
    }
    let begun = |module: &&ModuleRef<'_>| module.claimable_from.is_none_or(|from| from <= find.q.date);
    let (open, later): (Vec<&ModuleRef<'_>>, Vec<_>) = naming(find, modules).partition(begun);
    match open.iter().map(|module| module.certainty).min() {
        Some(Certainty::Unknown) => PrestatieGround::FactMissing,
        Some(_) => PrestatieGround::InModule,
        None if !later.is_empty() => PrestatieGround::NotYetClaimable,
        None => match row.map(|row| row.contract_required) {
            Some(Known::No) => PrestatieGround::NoContractNeeded,
            Some(Known::Yes) => PrestatieGround::NotAgreed,
            Some(Known::Unknown) | None => PrestatieGround::FactMissing,
        },
    }
}

/// Whether the prestatie hangs on a module about which the follower has not decided.
pub(super) fn waits_for_decision(find: Finder<'_>, modules: &[ModuleRef<'_>]) -> bool {
    naming(find, modules).any(|module| module.certainty == Certainty::Unknown)
}

fn naming<'m, 's>(find: Finder<'s>, modules: &'m [ModuleRef<'s>]) -> impl Iterator<Item = &'m ModuleRef<'s>> {
    let names = move |module: &&ModuleRef<'s>| {
        find.q.prestatie_code.is_some_and(|code| module.module.prestaties.contains(&code))
    };
    modules.iter().filter(names)
}

/// A prestatie that the list knows on other days is not in force; of one that it does not know at
/// all nothing can be said: the list holds only what a source confirms.
fn not_in_force(find: Finder<'_>) -> PrestatieGround {
    if find.prestatie_on_other_days() { PrestatieGround::NotInForce } else { PrestatieGround::FactMissing }
}

pub(super) const fn verdict(ground: PrestatieGround) -> MayClaim {
    match ground {
        PrestatieGround::InModule
        | PrestatieGround::NoContractNeeded
        | PrestatieGround::NonContractedTariff => MayClaim::Yes,
        PrestatieGround::NotAgreed
        | PrestatieGround::NotClaimableWithoutContract
        | PrestatieGround::NotRegistered
        | PrestatieGround::NotInForce
        | PrestatieGround::NotYetClaimable => MayClaim::No,
        PrestatieGround::FactMissing => MayClaim::Unknown,
    }
}
