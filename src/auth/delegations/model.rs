//! What a delegation is.

use chrono::NaiveDate;

use crate::auth::Role;
use crate::clock::Moment;
use crate::codes::{ClientId, DelegationId, PartyId};
use crate::dated::Period;

/// Who may act.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delegate {
    /// One client.
    Client(ClientId),
    /// Every client of an organisation.
    Party(PartyId),
}

/// An organisation lets another act for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delegation {
    /// Its id.
    pub id: DelegationId,
    /// Number of the row version.
    pub version: i64,
    /// The organisation that is acted for.
    pub party: PartyId,
    /// Who may act.
    pub delegate: Delegate,
    /// With which scopes.
    pub scopes: Vec<String>,
    /// On which days.
    pub period: Period,
    /// When it was withdrawn, for good.
    pub withdrawn_at: Option<Moment>,
    /// When it was given.
    pub recorded_at: Moment,
}

impl Delegation {
    /// Whether it allows calls on `day`.
    pub fn holds(&self, day: NaiveDate) -> bool {
        self.withdrawn_at.is_none() && self.period.holds_on(day)
    }

    /// Whether it covers every one of `scopes`.
    pub fn covers(&self, scopes: &[&str]) -> bool {
        scopes.iter().all(|scope| self.scopes.iter().any(|own| own == scope))
    }
}

/// Whether a scope can be delegated: what a provider may do, but never managing who may do it, nor reading
/// the trail that watches who does.
pub fn delegable(scope: &str) -> bool {
    Role::Provider.scopes().contains(&scope)
        && !scope.ends_with(":manage")
        && !scope.starts_with("delegations:")
        && !scope.starts_with("audit:")
}
