//! Who sees an export: whoever may ask about everybody in it, for the same kind of client as asked for it. The file
//! is for whoever also sees every contract whose words are in it.
//!
//! These are the rights of the moment: when a delegation ends, so does what it opened.

use super::model::{ExportFile, ExportInput};
use crate::audit::Owner;
use crate::auth::{Caller, Role};
use crate::contracts::sight::View;
use crate::snapshot::Snapshot;

/// Whose job an export is: of the one organisation that it is about, else of the organisation of the client.
pub(super) fn owner(snapshot: &Snapshot, caller: &Caller, input: &ExportInput) -> Owner {
    match input.parties.as_slice() {
        [one] if caller.role == Role::Provider => {
            let party = snapshot.party_by_agb(*one).map(|party| party.register.id);
            let own = party.filter(|id| caller.owns_party(snapshot, *id));
            own.map_or_else(|| caller.organisation(snapshot), Owner::Party)
        }
        _ => caller.organisation(snapshot),
    }
}

/// Whose exports the caller may see some of.
pub(super) fn owners(snapshot: &Snapshot, caller: &Caller) -> Vec<Owner> {
    let parties = caller.parties(snapshot).map(|party| Owner::Party(party.register.id));
    let mut owners: Vec<Owner> = std::iter::once(caller.organisation(snapshot)).chain(parties).collect();
    owners.dedup();
    owners
}

/// Whether the caller sees an export.
pub(super) fn sees(snapshot: &Snapshot, caller: &Caller, input: &ExportInput) -> bool {
    let (date, as_of) = (input.export.date, input.export.as_of);
    let may = |party, uzovi| caller.may_ask(snapshot, party, uzovi, date, as_of);
    let parties = input.parties.iter().map(|code| snapshot.party_by_agb(*code));
    let (Some(insurer), Some(any)) = (input.insurers.first(), parties.clone().flatten().next()) else {
        return false;
    };
    caller.is_operator()
        || (input.by.role() == caller.role
            && parties.clone().all(|party| party.is_some_and(|party| may(party, *insurer)))
            && input.insurers.iter().all(|uzovi| may(any, *uzovi)))
}

/// Whether a caller who sees an export may have its file.
pub(super) fn reads(view: View<'_>, file: &ExportFile) -> bool {
    file.contracts.iter().all(|id| view.contract(*id).is_some())
}
