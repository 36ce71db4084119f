//! What can be done with certificates of signatories; each function is one step of a transaction.

use super::model::{CertificateChange, SignatoryCertificate};
use super::store;
use crate::app::AppState;
use crate::audit::Action;
use crate::auth::access::mandate_stands;
use crate::auth::certificates::Purpose;
use crate::auth::problem::IdentityError;
use crate::codes::CertificateId;
use crate::db::Tx;
use crate::events::Change;

/// Certificates of signatories of one organisation at most.
pub const MOST_CERTIFICATES: i64 = 500;

/// Whether the person behind a certificate may sign now: the mandate stands, and the certificate is good
/// by the authorities and revocation lists of this moment.
pub fn may_sign(state: &AppState, signatory: &SignatoryCertificate) -> bool {
    mandate_stands(&state.snapshots.load(), signatory, state.clocks.today())
        && state.signatories.check(&signatory.certificate.chain, Purpose::Signatory).is_ok()
}

/// Registers a certificate with the name of its holder.
///
/// # Errors
/// The organisation has this certificate already, or too many.
pub fn register(tx: &mut Tx<'_>, new: &SignatoryCertificate) -> Result<SignatoryCertificate, IdentityError> {
    let (stamp, recorded_at) = (tx.stamp()?, tx.clocks().security_now());
    if store::exists(tx.conn(), &new.organisation, &new.certificate.thumbprint)? {
        let (nl, en) = ("Dit certificaat is al geregistreerd.", "This certificate is registered already.");
        return Err(IdentityError::conflict(nl, en));
    }
    if store::count_of(tx.conn(), &new.organisation)? >= MOST_CERTIFICATES {
        return Err(IdentityError::quota(
            format!("De organisatie heeft al {MOST_CERTIFICATES} certificaten van ondertekenaars."),
            format!("The organisation has {MOST_CERTIFICATES} certificates of signatories already."),
        ));
    }
    let new = SignatoryCertificate { recorded_at, ..new.clone() };
    store::insert(tx.conn(), &new, stamp)?;
    store::set_name(tx.conn(), new.id, new.name.as_deref())?;
    announce(tx, "certificate.registered", Action::Create, &new);
    Ok(new)
}

/// Changes the mandate behind a certificate, or erases the name.
///
/// # Errors
/// There is no such certificate, or the caller saw another version.
pub fn change(
    tx: &mut Tx<'_>,
    id: CertificateId,
    seen: i64,
    change: &CertificateChange,
) -> Result<SignatoryCertificate, IdentityError> {
    let stamp = tx.stamp()?;
    let old = store::find(tx.conn(), id)?.ok_or(IdentityError::NotFound)?;
    if old.version != seen {
        return Err(IdentityError::Stale { current: old.version });
    }
    let kind = match (change.suspended, &change.name) {
        (Some(true), _) if !old.suspended => "certificate.suspended",
        (Some(false), _) if old.suspended => "certificate.resumed",
        (_, Some(None)) => "certificate.nameErased",
        _ => "certificate.changed",
    };
    let new = SignatoryCertificate {
        name: change.name.clone().unwrap_or(old.name),
        period: change.period.unwrap_or(old.period),
        suspended: change.suspended.unwrap_or(old.suspended),
        ..old
    };
    store::update(tx.conn(), &new, stamp)?;
    store::set_name(tx.conn(), id, new.name.as_deref())?;
    announce(tx, kind, Action::Update, &new);
    Ok(SignatoryCertificate { version: seen + 1, ..new })
}

/// The trail names the certificate by its id, never the person.
fn announce(tx: &mut Tx<'_>, kind: &str, action: Action, certificate: &SignatoryCertificate) {
    tx.record(Change {
        kind: kind.to_owned(),
        action,
        subject: certificate.id.to_string(),
        owners: vec![certificate.organisation.clone()],
    });
    tx.touched().identity = true;
}
