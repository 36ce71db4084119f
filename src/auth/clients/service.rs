//! What can be done with clients; each function is one step of a transaction.

use super::model::{Client, ClientChange, ClientEntry, Rotation};
use super::store;
use crate::audit::{Action, Owner};
use crate::auth::problem::IdentityError;
use crate::codes::ClientId;
use crate::db::Tx;
use crate::events::Change;

/// Clients of one organisation at most.
pub const MOST_CLIENTS: i64 = 100;
/// Keys, and certificates, of one client at most: the one in use, the next, and a spare.
pub const MOST_KEYS: usize = 5;

/// Registers a client with its first keys and certificates.
///
/// # Errors
/// The organisation has too many clients.
pub fn register(tx: &mut Tx<'_>, entry: &ClientEntry) -> Result<Client, IdentityError> {
    let (stamp, now) = (tx.stamp()?, tx.clocks().security_now());
    if store::count_of(tx.conn(), &entry.organisation)? >= MOST_CLIENTS {
        return Err(IdentityError::quota(
            format!("De organisatie heeft al {MOST_CLIENTS} clients."),
            format!("The organisation has {MOST_CLIENTS} clients already."),
        ));
    }
    store::insert(tx.conn(), entry, stamp, now)?;
    for (kid, key) in &entry.keys {
        store::insert_key(tx.conn(), entry.id, kid, key, now)?;
    }
    for (kind, value) in &entry.certificates {
        store::insert_certificate(tx.conn(), entry.id, *kind, value, now)?;
    }
    announce(tx, "client.registered", Action::Create, entry.id, &entry.organisation);
    find(tx, entry.id)
}

/// Changes a client. Suspending it also ends the tokens it has: they stay refused when it comes back.
///
/// # Errors
/// There is no such client, or the caller saw another version.
pub fn change(
    tx: &mut Tx<'_>,
    id: ClientId,
    seen: Option<i64>,
    change: &ClientChange,
) -> Result<Client, IdentityError> {
    let stamp = tx.stamp()?;
    let mut client = seen_as(find(tx, id)?, seen)?;
    let verb = match change.suspended {
        Some(true) if !client.suspended => "client.suspended",
        Some(false) if client.suspended => "client.resumed",
        _ => "client.changed",
    };
    client.name = change.name.clone().unwrap_or(client.name);
    client.scopes = change.scopes.clone().unwrap_or(client.scopes);
    client.suspended = change.suspended.unwrap_or(client.suspended);
    if client.suspended {
        client.tokens_from = tx.clocks().security_now();
    }
    store::update(tx.conn(), &client, stamp)?;
    announce(tx, verb, Action::Update, id, &client.organisation);
    find(tx, id)
}

/// Adds or removes a key or a certificate.
///
/// # Errors
/// There is no such client, key or certificate; it is there already; there are too many; or the caller
/// saw another version.
pub fn rotate(
    tx: &mut Tx<'_>,
    id: ClientId,
    seen: Option<i64>,
    step: &Rotation,
) -> Result<Client, IdentityError> {
    let (stamp, now) = (tx.stamp()?, tx.clocks().security_now());
    let client = seen_as(find(tx, id)?, seen)?;
    let verb = match step {
        Rotation::AddKey(kid, key) => {
            room_for_one(client.keys.len(), client.keys.iter().any(|k| k.kid == *kid || k.key == *key))?;
            store::insert_key(tx.conn(), id, kid, key, now)?;
            "client.keyAdded"
        }
        Rotation::RemoveKey(kid) => {
            if !store::delete_key(tx.conn(), id, kid)? {
                return Err(IdentityError::NotFound);
            }
            "client.keyRemoved"
        }
        Rotation::AddCertificate(kind, value) => {
            let same = client.certificates.iter().any(|c| c.kind == *kind && c.value == *value);
            room_for_one(client.certificates.len(), same)?;
            store::insert_certificate(tx.conn(), id, *kind, value, now)?;
            "client.certificateAdded"
        }
        Rotation::RemoveCertificate(key) => {
            let gone = client.certificates.iter().find(|c| c.key() == *key).ok_or(IdentityError::NotFound)?;
            store::delete_certificate(tx.conn(), id, gone.kind, &gone.value)?;
            "client.certificateRemoved"
        }
    };
    store::update(tx.conn(), &client, stamp)?;
    announce(tx, verb, Action::Update, id, &client.organisation);
    find(tx, id)
}

fn room_for_one(there: usize, same: bool) -> Result<(), IdentityError> {
    if same {
        let (nl, en) = ("Dit staat al geregistreerd.", "This is registered already.");
        return Err(IdentityError::conflict(nl, en));
    }
    if there >= MOST_KEYS {
        return Err(IdentityError::quota(
            format!("Hoogstens {MOST_KEYS}: verwijder er eerst een."),
            format!("At most {MOST_KEYS}: remove one first."),
        ));
    }
    Ok(())
}

fn seen_as(client: Client, seen: Option<i64>) -> Result<Client, IdentityError> {
    match seen {
        Some(seen) if seen != client.version => Err(IdentityError::Stale { current: client.version }),
        _ => Ok(client),
    }
}

fn find(tx: &mut Tx<'_>, id: ClientId) -> Result<Client, IdentityError> {
    store::find(tx.conn(), id)?.ok_or(IdentityError::NotFound)
}

fn announce(tx: &mut Tx<'_>, kind: &str, action: Action, id: ClientId, organisation: &Owner) {
    tx.record(Change {
        kind: kind.to_owned(),
        action,
        subject: id.to_string(),
        owners: vec![organisation.clone()],
    });
    tx.touched().identity = true;
}
