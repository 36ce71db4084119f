//! The organisation that a client or a signatory belongs to, as callers name it.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Role;
use crate::audit::Owner;
use crate::codes::{AgbCode, ConcernId, KvkNumber};
use crate::registrations::facts::PartyKind;
use crate::snapshot::Snapshot;

/// An organisation, by exactly one of its codes; without a code, the operator of this service.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationRef {
    /// A practice, care group or RO: an organisation of the AGB register.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
    /// A concern of health insurers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub concern_id: Option<ConcernId>,
    /// A company outside the AGB register: a software vendor, a maker of dashboards.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kvk_number: Option<KvkNumber>,
}

impl OrganisationRef {
    /// The organisation, when exactly one code or none is given and it is known.
    pub fn resolve(&self, snapshot: &Snapshot) -> Option<Owner> {
        match (self.agb_code, &self.concern_id, self.kvk_number) {
            (Some(code), None, None) => {
                let party = snapshot.party_by_agb(code)?;
                (party.register.kind == PartyKind::Organisation).then_some(Owner::Party(party.register.id))
            }
            (None, Some(id), None) => {
                let known = !snapshot.reference.concerns.history(id).is_empty();
                known.then(|| Owner::Concern(id.clone()))
            }
            (None, None, Some(number)) => Some(Owner::Company(number)),
            (None, None, None) => Some(Owner::Operator),
            _ => None,
        }
    }

    /// How an organisation is named.
    pub fn of(owner: &Owner, snapshot: &Snapshot) -> Self {
        match owner {
            Owner::Party(id) => {
                Self { agb_code: snapshot.party(*id).map(|party| party.register.agb_code), ..Self::default() }
            }
            Owner::Concern(id) => Self { concern_id: Some(id.clone()), ..Self::default() },
            Owner::Company(number) => Self { kvk_number: Some(*number), ..Self::default() },
            Owner::PurchasingParty(_) | Owner::Operator => Self::default(),
        }
    }
}

/// Whether an organisation can have clients of this role.
pub fn fits(role: Role, organisation: &Owner) -> bool {
    match organisation {
        Owner::Party(_) => role == Role::Provider,
        Owner::Concern(_) => role == Role::Insurer,
        Owner::Company(_) => matches!(role, Role::Provider | Role::Dashboard),
        Owner::Operator => role == Role::Operator,
        Owner::PurchasingParty(_) => false,
    }
}
