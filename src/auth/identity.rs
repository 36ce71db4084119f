//! Everyone who is registered here, as the snapshot holds them: clients, delegations, signatories.
//!
//! A change of any of them is a write like others, so every instance sees it within a second and looks
//! at it in every request.

use std::collections::HashMap;
use std::sync::Arc;

use super::clients::model::Client;
use super::delegations::model::{Delegate, Delegation};
use super::signatories::model::SignatoryCertificate;
use crate::audit::Owner;
use crate::codes::{CertificateId, ClientId, DelegationId, PartyId};
use crate::db::{Conn, DbError};

/// Every client, delegation and certificate of a signatory.
#[derive(Debug, Clone, Default)]
pub struct Identity {
    clients: HashMap<ClientId, Arc<Client>>,
    delegations: HashMap<DelegationId, Arc<Delegation>>,
    to_client: HashMap<ClientId, Vec<Arc<Delegation>>>,
    to_party: HashMap<PartyId, Vec<Arc<Delegation>>>,
    certificates: HashMap<CertificateId, Arc<SignatoryCertificate>>,
}

impl Identity {
    /// Reads everything.
    pub(crate) fn load(conn: &mut Conn) -> Result<Self, DbError> {
        let mut identity = Self::default();
        for client in super::clients::store::load_all(conn)? {
            identity.clients.insert(client.id, Arc::new(client));
        }
        for delegation in super::delegations::store::load_all(conn)? {
            let delegation = Arc::new(delegation);
            identity.delegations.insert(delegation.id, delegation.clone());
            match delegation.delegate {
                Delegate::Client(id) => identity.to_client.entry(id).or_default().push(delegation),
                Delegate::Party(id) => identity.to_party.entry(id).or_default().push(delegation),
            }
        }
        for certificate in super::signatories::store::load_all(conn)? {
            identity.certificates.insert(certificate.id, Arc::new(certificate));
        }
        Ok(identity)
    }

    /// The client with this id.
    pub fn client(&self, id: ClientId) -> Option<&Arc<Client>> {
        self.clients.get(&id)
    }

    /// Every client, in no order.
    pub fn clients(&self) -> impl Iterator<Item = &Arc<Client>> {
        self.clients.values()
    }

    /// The delegation with this id.
    pub fn delegation(&self, id: DelegationId) -> Option<&Arc<Delegation>> {
        self.delegations.get(&id)
    }

    /// Every delegation, in no order.
    pub fn delegations(&self) -> impl Iterator<Item = &Arc<Delegation>> {
        self.delegations.values()
    }

    /// The delegations to a client: to itself, or to the party of the register that it belongs to.
    pub fn delegations_to(&self, client: &Client) -> impl Iterator<Item = &Arc<Delegation>> {
        let party = match client.organisation {
            Owner::Party(id) => self.to_party.get(&id),
            _ => None,
        };
        self.to_client.get(&client.id).into_iter().chain(party).flatten()
    }

    /// The certificate of a signatory with this id.
    pub fn certificate(&self, id: CertificateId) -> Option<&Arc<SignatoryCertificate>> {
        self.certificates.get(&id)
    }

    /// Every certificate of a signatory, in no order.
    pub fn certificates(&self) -> impl Iterator<Item = &Arc<SignatoryCertificate>> {
        self.certificates.values()
    }
}
