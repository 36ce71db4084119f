//! The caller of a request: who its token says it is, and what stands behind it at this moment.
//!
//! The claims are the same in every request of a token; for whom a client acts under delegations, and
//! which proof came with the request, is added per request. What all this gives a right to is said in
//! [`super::access`]; a room asks, it does not decide.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::NaiveDate;

use super::proofs::UsedProof;
use super::tokens::{Claims, Confirmation};
use crate::audit::Actor;
use crate::codes::{AgbCode, ClientId, ConcernId, DelegationId, KvkNumber, PartyId, UzoviCode, word};
use crate::snapshot::Snapshot;

word! {
    /// What a client is.
    Role, "role", "role.value", "one of provider, insurer, dashboard, operator" {
        /// A practice, care group or RO, or software that speaks for it.
        Provider = "provider",
        /// An insurer's back office.
        Insurer = "insurer",
        /// A dashboard: aggregates and published data only.
        Dashboard = "dashboard",
        /// The operator of this service.
        Operator = "operator",
    }
}

impl Role {
    /// Every scope that a client of this role may hold; a token with another scope does not get it.
    pub const fn scopes(self) -> &'static [&'static str] {
        match self {
            Self::Provider => &[
                "registrations:read",
                "reference:read",
                "policies:read",
                "agreements:read",
                "eligibility:check",
                "simulations:run",
                "contracts:read",
                "contracts:refuse",
                "contracts:sign",
                "contracts:terminate",
                "addenda:write",
                "addenda:end",
                "profiles:write",
                "follow:request",
                "questionnaires:read",
                "submissions:read",
                "submissions:write",
                "tariffs:read",
                "audit:read",
                "clients:manage",
                "certificates:manage",
                "delegations:read",
                "delegations:manage",
            ],
            Self::Insurer => &[
                "registrations:read",
                "reference:read",
                "policies:read",
                "policies:write",
                "policies:publish",
                "agreements:read",
                "eligibility:check",
                "simulations:run",
                "contracts:read",
                "contracts:write",
                "contracts:offer",
                "contracts:amend",
                "contracts:sign",
                "contracts:terminate",
                "addenda:write",
                "addenda:decide",
                "addenda:end",
                "follow:decide",
                "coverage:write",
                "statistics:read",
                "questionnaires:read",
                "questionnaires:write",
                "submissions:read",
                "submissions:assess",
                "tariffs:read",
                "audit:read",
                "clients:manage",
                "certificates:manage",
            ],
            Self::Dashboard => &[
                "registrations:read",
                "reference:read",
                "policies:read",
                "questionnaires:read",
                "statistics:read",
                "clients:manage",
            ],
            Self::Operator => &[
                "registrations:read",
                "registrations:import",
                "lists:import",
                "tariffs:read",
                "reference:read",
                "policies:read",
                "agreements:read",
                "eligibility:check",
                "simulations:run",
                "contracts:read",
                "contracts:write",
                "addenda:write",
                "follow:request",
                "follow:decide",
                "coverage:write",
                "statistics:read",
                "questionnaires:read",
                "questionnaires:write",
                "submissions:read",
                "audit:read",
                "clients:manage",
                "certificates:manage",
                "delegations:read",
                "delegations:manage",
            ],
        }
    }
}

/// Whether a scope only reads or asks. Any other is given only to a client that proves who it is in every
/// request.
pub fn only_reads(scope: &str) -> bool {
    scope.ends_with(":read") || scope.ends_with(":check")
}

/// An organisation that the caller acts for in this request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ActsFor {
    /// The organisation.
    pub party: PartyId,
    /// What allows it.
    pub delegation: DelegationId,
}

/// The delegations that a request has leant on so far.
#[derive(Debug, Clone, Default)]
pub(super) struct Leant(Arc<Mutex<BTreeSet<DelegationId>>>);

impl PartialEq for Leant {
    fn eq(&self, _: &Self) -> bool {
        true // two callers are the same whatever they did
    }
}

impl Eq for Leant {}

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Id of the client.
    pub client: Arc<str>,
    /// What it is.
    pub role: Role,
    /// AGB codes of its own organisation (provider); for whom it acts besides, [`Self::acts_for`] says.
    pub agb: Vec<AgbCode>,
    /// Concern that it belongs to (insurer).
    pub concern: Option<ConcernId>,
    /// UZOVI codes that it speaks for (insurer); empty means all of its concern.
    pub uzovi: Vec<UzoviCode>,
    /// Company that it belongs to, outside the register.
    pub kvk: Option<KvkNumber>,
    scopes: Vec<Box<str>>,
    /// Its registration; a sandbox token has none.
    pub(super) registration: Option<ClientId>,
    /// What the sender must prove to have.
    pub(super) confirmation: Confirmation,
    /// Seconds since 1970 at which the token was given.
    pub(super) since: i64,
    /// Whether the token lets the client act for others.
    pub(super) acts: bool,
    /// The organisations that it acts for in this request.
    pub(super) acts_for: Vec<ActsFor>,
    pub(super) leant: Leant,
    /// The proof of possession that came with the request.
    pub(super) proof: Option<UsedProof>,
}

/// A client in whose name work is done later, when its request is long answered.
#[derive(Debug, Clone, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct LaterCaller {
    client: String,
    role: Role,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    agb: Vec<AgbCode>,
    concern: Option<ConcernId>,
    uzovi: Vec<UzoviCode>,
    since: i64,
    #[serde(default)]
    acts: bool,
}

impl LaterCaller {
    /// The caller with one scope, as far as what stands behind it still holds; none when it does not.
    pub fn again(&self, snapshot: &Snapshot, today: NaiveDate, scope: &str) -> Option<Arc<Caller>> {
        let caller = Caller {
            client: self.client.as_str().into(),
            role: self.role,
            agb: self.agb.clone(),
            concern: self.concern.clone(),
            uzovi: self.uzovi.clone(),
            kvk: None,
            scopes: vec![scope.into()],
            registration: self.client.parse().ok(),
            confirmation: Confirmation::default(),
            since: self.since,
            acts: self.acts,
            acts_for: Vec::new(),
            leant: Leant::default(),
            proof: None,
        };
        Arc::new(caller).admitted(snapshot, today, &[scope]).ok()
    }

    /// What it is.
    pub const fn role(&self) -> Role {
        self.role
    }

    /// How the audit trail names it, in the name of the request that began the work.
    pub fn actor(&self, request_id: String) -> Actor {
        let (id, role) = (self.client.clone(), self.role.to_string());
        Actor { id, role, request_id: Some(request_id), act: None }
    }
}

impl Caller {
    pub(super) fn from_claims(claims: &Claims) -> Self {
        Self {
            client: claims.sub.as_str().into(),
            role: claims.role,
            agb: claims.agb.clone(),
            concern: claims.concern.clone(),
            uzovi: claims.uzovi.clone(),
            kvk: claims.kvk,
            scopes: claims
                .scope
                .split(' ')
                .filter(|scope| claims.role.scopes().contains(scope))
                .map(Into::into)
                .collect(),
            registration: claims.sub.parse().ok(),
            confirmation: claims.cnf.clone().unwrap_or_default(),
            since: claims.iat,
            acts: claims.act.is_some(),
            acts_for: Vec::new(),
            leant: Leant::default(),
            proof: None,
        }
    }

    /// The same caller at the beginning of a request in which it may act for others.
    pub(super) fn acting_for(&self, acts_for: Vec<ActsFor>) -> Self {
        Self { acts_for, leant: Leant::default(), proof: None, ..self.clone() }
    }

    /// Whether the token holds the scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|held| &**held == scope)
    }

    /// Notes that a right of this request rests on a delegation.
    pub(super) fn lean_on(&self, delegation: DelegationId) {
        self.leant.0.lock().unwrap_or_else(PoisonError::into_inner).insert(delegation);
    }

    /// The delegations that this request leant on since it was asked last.
    pub(super) fn take_leant_on(&self) -> Vec<ActsFor> {
        let leant = std::mem::take(&mut *self.leant.0.lock().unwrap_or_else(PoisonError::into_inner));
        self.acts_for.iter().filter(|acts| leant.contains(&acts.delegation)).copied().collect()
    }

    /// The proof of possession of this request: what writes uses it up with its effect.
    pub fn proof(&self) -> Option<&UsedProof> {
        self.proof.as_ref()
    }

    /// What of the caller goes into work that is done later in its name.
    pub fn later(&self) -> LaterCaller {
        LaterCaller {
            client: self.client.to_string(),
            role: self.role,
            agb: self.agb.clone(),
            concern: self.concern.clone(),
            uzovi: self.uzovi.clone(),
            since: self.since,
            acts: self.acts,
        }
    }

    /// How the audit trail names this caller.
    pub fn actor(&self, request_id: Option<String>) -> Actor {
        Actor { id: self.client.to_string(), role: self.role.to_string(), request_id, act: None }
    }
}
