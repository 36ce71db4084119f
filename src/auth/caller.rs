//! The caller of a request: role, claims and scopes, and what they give a right to.
//!
//! Ownership hangs on organisations and purchasing parties, not on code text: the codes in the
//! claims resolve to ids against the snapshot of the moment, per request. The rights themselves
//! stand here and nowhere else; a room asks, it does not decide.

use std::sync::Arc;

use super::tokens::Claims;
use crate::audit::Actor;
use crate::codes::{AgbCode, ConcernId, UzoviCode, word};

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
                "follow:request",
                "audit:read",
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
                "follow:decide",
                "coverage:write",
                "audit:read",
            ],
            Self::Dashboard => &["registrations:read", "reference:read", "policies:read"],
            Self::Operator => &[
                "registrations:read",
                "registrations:import",
                "reference:read",
                "policies:read",
                "agreements:read",
                "eligibility:check",
                "simulations:run",
                "contracts:read",
                "contracts:write",
                "follow:request",
                "follow:decide",
                "coverage:write",
                "audit:read",
            ],
        }
    }
}

/// Who calls.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caller {
    /// Id of the client.
    pub client: Arc<str>,
    /// What it is.
    pub role: Role,
    /// AGB codes that it speaks for (provider).
    pub agb: Vec<AgbCode>,
    /// Concern that it belongs to (insurer).
    pub concern: Option<ConcernId>,
    /// UZOVI codes that it speaks for (insurer); empty means all of its concern.
    pub uzovi: Vec<UzoviCode>,
    scopes: Vec<Box<str>>,
}

impl Caller {
    pub(super) fn from_claims(claims: &Claims) -> Self {
        Self {
            client: claims.sub.as_str().into(),
            role: claims.role,
            agb: claims.agb.clone(),
            concern: claims.concern.clone(),
            uzovi: claims.uzovi.clone(),
            scopes: claims
                .scope
                .split(' ')
                .filter(|scope| claims.role.scopes().contains(scope))
                .map(Into::into)
                .collect(),
        }
    }

    /// Whether the token holds the scope.
    pub fn has_scope(&self, scope: &str) -> bool {
        self.scopes.iter().any(|held| &**held == scope)
    }

    /// How the audit trail names this caller.
    pub fn actor(&self, request_id: Option<String>) -> Actor {
        Actor { id: self.client.to_string(), role: self.role.to_string(), request_id, act: None }
    }
}
