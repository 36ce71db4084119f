//! What a caller may see and do: rights are scope ∩ role ∩ ownership ∩ state, decided here and nowhere
//! else. The document says the same per operation (`x-rights`), from the same functions.
//!
//! A token only says who calls. What stands behind it is looked up in every request against the snapshot
//! ([`Caller::admitted`]): the client is not suspended, its organisation is still registered, and the
//! delegations it acts under still hold. The codes in the claims resolve to parties and purchasing
//! parties, each for its period: on the day that is asked about, who left an insurer keeps what was its
//! own and sees nothing later. What is not yours looks like what is absent: the rooms answer 404 to both.
//! The state of an object is judged by its own room, which refuses with 409 or 422.

use std::sync::Arc;

use chrono::NaiveDate;

use super::caller::ActsFor;
use super::clients::model::Client;
use super::delegations::model::{Delegate, Delegation};
use super::signatories::model::SignatoryCertificate;
use super::{Caller, Role};
use crate::audit::Owner;
use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, PurchasingPartyId, UzoviCode};
use crate::snapshot::{Party, Snapshot};

/// Why a token that is valid by itself is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shut {
    /// Nothing stands behind the token any more: the client is gone or suspended, or its organisation
    /// ended.
    Out,
    /// A scope is missing.
    Scope(String),
}

/// Whether a client may act on `day`: it is not suspended, and its organisation is registered.
pub fn client_stands(snapshot: &Snapshot, client: &Client, day: NaiveDate) -> bool {
    !client.suspended && organisation_stands(snapshot, &client.organisation, day)
}

/// Whether an organisation is registered on `day`; of those outside the AGB register nothing is known.
pub fn organisation_stands(snapshot: &Snapshot, organisation: &Owner, day: NaiveDate) -> bool {
    match organisation {
        Owner::Party(id) => snapshot.party(*id).is_some_and(|party| party.register.active_on(day, None)),
        _ => true,
    }
}

/// Whether a person has a mandate to sign on `day`: it holds and is not suspended, and the organisation is
/// registered. Whether the certificate itself holds, its authorities say.
pub fn mandate_stands(snapshot: &Snapshot, signatory: &SignatoryCertificate, day: NaiveDate) -> bool {
    !signatory.suspended
        && signatory.period.holds_on(day)
        && organisation_stands(snapshot, &signatory.organisation, day)
}

/// What a role reaches with a scope, as the document says it.
pub fn reach(role: Role, scope: &str) -> &'static str {
    match (role, scope) {
        (_, "reference:read" | "policies:read" | "registrations:read") => "everything",
        (Role::Operator, _) => "everything",
        (_, "questionnaires:read") => "published",
        (Role::Dashboard, "clients:manage") => "ownOrganisation",
        (Role::Dashboard, _) => "published",
        (Role::Provider, "clients:manage" | "certificates:manage" | "delegations:manage" | "audit:read") => {
            "ownOrganisation"
        }
        (Role::Provider, "delegations:read") => "givenOrReceived",
        (Role::Provider, _) => "ownOrganisationOrDelegated",
        (
            Role::Insurer,
            "clients:manage"
            | "certificates:manage"
            | "policies:write"
            | "policies:publish"
            | "questionnaires:write",
        ) => "ownConcern",
        (Role::Insurer, _) => "ownInsurers",
    }
}

impl Caller {
    /// The caller with what stands behind its token at this moment, for an operation that needs `scopes`.
    ///
    /// # Errors
    /// Nothing stands behind the token any more, or a scope is missing.
    pub(super) fn admitted(
        self: Arc<Self>,
        snapshot: &Snapshot,
        today: NaiveDate,
        scopes: &[&str],
    ) -> Result<Arc<Self>, Shut> {
        let client = match self.registration {
            None => None,
            Some(id) => Some(snapshot.identity.client(id).ok_or(Shut::Out)?),
        };
        if let Some(client) = client {
            let early = self.since * 1_000_000 < client.tokens_from.micros();
            if early || client.role != self.role || !client_stands(snapshot, client, today) {
                return Err(Shut::Out);
            }
        }
        let lacks = |scope: &&&str| {
            !self.has_scope(scope) || client.is_some_and(|client| client.scopes.iter().all(|s| s != **scope))
        };
        if let Some(scope) = scopes.iter().find(lacks) {
            return Err(Shut::Scope((*scope).to_owned()));
        }
        let Some(client) = client.filter(|_| self.acts) else { return Ok(self) };
        let holds = |d: &&Arc<Delegation>| {
            d.holds(today)
                && !scopes.is_empty()
                && d.covers(scopes)
                && organisation_stands(snapshot, &Owner::Party(d.party), today)
        };
        let acts_for = snapshot.identity.delegations_to(client).filter(holds);
        let acts_for = acts_for.map(|d| ActsFor { party: d.party, delegation: d.id }).collect();
        Ok(Arc::new(self.acting_for(acts_for)))
    }

    /// The organisation of the caller, as the audit trail names it.
    pub fn organisation(&self, snapshot: &Snapshot) -> Owner {
        let registered = self.registration.and_then(|id| snapshot.identity.client(id));
        if let Some(client) = registered {
            return client.organisation.clone();
        }
        let party = self.agb.first().and_then(|code| snapshot.party_by_agb(*code));
        match (party, &self.concern, self.kvk) {
            (Some(party), ..) => Owner::Party(party.register.id),
            (None, Some(concern), _) => Owner::Concern(concern.clone()),
            (None, None, Some(number)) => Owner::Company(number),
            (None, None, None) => Owner::Operator,
        }
    }

    /// Whether the caller speaks for this party of the register: its own, or one that it acts for.
    pub fn owns_party(&self, snapshot: &Snapshot, party: PartyId) -> bool {
        if self.is_own_party(snapshot, party) {
            return true;
        }
        let acts = self.acts_for.iter().find(|acts| acts.party == party);
        acts.inspect(|acts| self.lean_on(acts.delegation)).is_some()
    }

    /// Whether the party is the caller's own, delegations left aside.
    pub fn is_own_party(&self, snapshot: &Snapshot, party: PartyId) -> bool {
        let own = |code| snapshot.party_by_agb(code).is_some_and(|own| own.register.id == party);
        self.role == Role::Provider && self.agb.iter().any(|code| own(*code))
    }

    /// Every party that the caller speaks for, each once.
    pub fn parties<'s>(&'s self, snapshot: &'s Snapshot) -> impl Iterator<Item = &'s Party> {
        let own = self.agb.iter().filter_map(|code| snapshot.party_by_agb(*code));
        let acts = self.acts_for.iter().filter(|acts| !self.is_own_party(snapshot, acts.party));
        let mut seen = Vec::new();
        own.chain(acts.filter_map(|acts| snapshot.party(acts.party))).filter(move |party| {
            let new = !seen.contains(&party.register.id);
            seen.push(party.register.id);
            new
        })
    }

    /// Whether the caller manages the clients, certificates and delegations of an organisation. Nobody
    /// manages for another: delegations do not count.
    pub fn administers(&self, snapshot: &Snapshot, organisation: &Owner) -> bool {
        match organisation {
            _ if self.is_operator() => true,
            Owner::Party(id) => self.is_own_party(snapshot, *id),
            Owner::Concern(id) => {
                self.role == Role::Insurer && self.uzovi.is_empty() && self.concern.as_ref() == Some(id)
            }
            Owner::Company(number) => self.kvk == Some(*number),
            Owner::PurchasingParty(_) | Owner::Operator => false,
        }
    }

    /// Whether the caller sees a delegation: its organisation gave it, or acts under it.
    pub fn sees_delegation(&self, snapshot: &Snapshot, delegation: &Delegation) -> bool {
        let received = || match delegation.delegate {
            Delegate::Client(id) => {
                let client = snapshot.identity.client(id);
                client.is_some_and(|client| self.administers(snapshot, &client.organisation))
            }
            Delegate::Party(id) => self.is_own_party(snapshot, id),
        };
        self.administers(snapshot, &Owner::Party(delegation.party)) || received()
    }

    /// Whether the caller speaks for this insurer on `day`.
    pub fn owns_insurer(&self, snapshot: &Snapshot, uzovi: UzoviCode, day: NaiveDate) -> bool {
        let of_concern = || {
            self.concern.is_some() && snapshot.reference.concern_of(uzovi, day, None) == self.concern.as_ref()
        };
        self.role == Role::Insurer && (self.uzovi.contains(&uzovi) || (self.uzovi.is_empty() && of_concern()))
    }

    /// Whether the caller speaks for an insurer that this purchasing party buys for on `day`.
    pub fn owns_purchasing_party(
        &self,
        snapshot: &Snapshot,
        party: &PurchasingPartyId,
        day: NaiveDate,
    ) -> bool {
        let mut insurers = snapshot.reference.insurers_of(party, day, None);
        insurers.any(|link| self.owns_insurer(snapshot, link.value.value.uzovi_code, day))
    }

    /// Whether the caller speaks for an insurer of this concern on `day`.
    pub fn speaks_for_concern(&self, snapshot: &Snapshot, concern: &ConcernId, day: NaiveDate) -> bool {
        let mut insurers = snapshot.reference.insurers_of_concern(concern, day, None);
        insurers.any(|row| self.owns_insurer(snapshot, row.value.value.uzovi_code, day))
    }

    /// The concern whose policies the caller maintains: who speaks for some of its insurers only does not
    /// say what all of them will do.
    pub fn own_concern(&self) -> Option<&ConcernId> {
        self.concern.as_ref().filter(|_| self.role == Role::Insurer && self.uzovi.is_empty())
    }

    /// Whether the caller may act on everything: the operator.
    pub fn is_operator(&self) -> bool {
        self.role == Role::Operator
    }

    /// Whether the caller may ask which agreement applies between a party and an insurer.
    ///
    /// A provider asks about its own organisations, their locations and their practitioners; an
    /// insurer about its own insurers; the operator about anything. To whom a location or practitioner
    /// belongs is read as the answer reads it, on `day` and at `as_of`: otherwise an organisation would
    /// see the agreement of another for which the same person worked.
    pub fn may_ask(
        &self,
        snapshot: &Snapshot,
        party: &Party,
        uzovi: UzoviCode,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> bool {
        match self.role {
            Role::Operator => true,
            Role::Insurer => self.owns_insurer(snapshot, uzovi, day),
            Role::Provider => self.speaks_for(snapshot, party, day, as_of),
            Role::Dashboard => false,
        }
    }

    /// Whether the caller may check a party against the policy of a concern: as [`Self::may_ask`], where
    /// no insurer of the concern is named.
    pub fn may_check(
        &self,
        snapshot: &Snapshot,
        party: &Party,
        concern: &ConcernId,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> bool {
        match self.role {
            Role::Operator => true,
            Role::Insurer => self.speaks_for_concern(snapshot, concern, day),
            Role::Provider => self.speaks_for(snapshot, party, day, as_of),
            Role::Dashboard => false,
        }
    }

    /// Whether the caller speaks for the party, or for an organisation that it belongs to on `day`.
    fn speaks_for(&self, snapshot: &Snapshot, party: &Party, day: NaiveDate, as_of: Option<Moment>) -> bool {
        let find = |id| snapshot.party(id).map(|party| &*party.register);
        let organisations = party.register.organisations_on(find, day, as_of);
        self.owns_party(snapshot, party.register.id)
            || organisations.iter().any(|organisation| self.owns_party(snapshot, organisation.id))
    }
}
