//! Rows of clients, their keys and certificates.

use diesel::prelude::*;

use super::model::{
    CertificateMatchKind, Client, ClientAuthentication, ClientCertificate, ClientEntry, ClientKey,
};
use crate::audit::Owner;
use crate::auth::Role;
use crate::auth::jwk::PublicKey;
use crate::clock::Moment;
use crate::codes::ClientId;
use crate::db::schema::{client_certificates, client_keys, clients};
use crate::db::{Conn, DbError, Stamp, text_column};

text_column!(Role, ClientAuthentication, CertificateMatchKind);

#[derive(Queryable, Selectable)]
#[diesel(table_name = clients)]
struct ClientRow {
    id: ClientId,
    version: i64,
    name: String,
    role: Role,
    organisation: String,
    uzovi_codes: String,
    scopes: String,
    authentication: ClientAuthentication,
    suspended: bool,
    tokens_from: Moment,
    recorded_at: Moment,
}

/// What a row says that cannot be read: a fault of ours.
fn broken(what: impl std::fmt::Display) -> DbError {
    DbError::Internal(format!("a row of clients cannot be read: {what}"))
}

fn words<T: std::str::FromStr>(text: &str) -> Result<Vec<T>, DbError>
where
    T::Err: std::fmt::Display,
{
    text.split_whitespace().map(|word| word.parse().map_err(broken)).collect()
}

impl ClientRow {
    fn client(self) -> Result<Client, DbError> {
        Ok(Client {
            id: self.id,
            version: self.version,
            name: self.name,
            role: self.role,
            organisation: self.organisation.parse::<Owner>().map_err(broken)?,
            uzovi_codes: words(&self.uzovi_codes)?,
            scopes: words(&self.scopes)?,
            authentication: self.authentication,
            suspended: self.suspended,
            tokens_from: self.tokens_from,
            recorded_at: self.recorded_at,
            keys: Vec::new(),
            certificates: Vec::new(),
        })
    }
}

fn read_key(kid: String, jwk: &str, recorded_at: Moment) -> Result<ClientKey, DbError> {
    let jwk = serde_json::from_str(jwk).map_err(broken)?;
    Ok(ClientKey { kid, key: PublicKey::from_jwk(&jwk).map_err(broken)?, recorded_at })
}

/// Every client, oldest first.
pub(crate) fn load_all(conn: &mut Conn) -> Result<Vec<Client>, DbError> {
    let rows: Vec<ClientRow> = clients::table.order(clients::id).select(ClientRow::as_select()).load(conn)?;
    let mut all = rows.into_iter().map(ClientRow::client).collect::<Result<Vec<_>, _>>()?;
    let keys: Vec<(ClientId, String, String, Moment)> =
        client_keys::table.order((client_keys::recorded_at, client_keys::kid)).load(conn)?;
    let certificates: Vec<(ClientId, CertificateMatchKind, String, Moment)> = client_certificates::table
        .order((client_certificates::recorded_at, client_certificates::value))
        .load(conn)?;
    let place =
        |all: &[Client], id| all.binary_search_by_key(&id, |client| client.id).map_err(|_| broken(id));
    for (id, kid, jwk, recorded_at) in keys {
        let at = place(&all, id)?;
        all[at].keys.push(read_key(kid, &jwk, recorded_at)?);
    }
    for (id, kind, value, recorded_at) in certificates {
        let at = place(&all, id)?;
        all[at].certificates.push(ClientCertificate { kind, value, recorded_at });
    }
    Ok(all)
}

/// The client with this id.
pub(crate) fn find(conn: &mut Conn, id: ClientId) -> Result<Option<Client>, DbError> {
    let row = clients::table.find(id).select(ClientRow::as_select()).first(conn).optional()?;
    let Some(mut client) = row.map(ClientRow::client).transpose()? else { return Ok(None) };
    let keys: Vec<(ClientId, String, String, Moment)> = client_keys::table
        .filter(client_keys::client_id.eq(id))
        .order((client_keys::recorded_at, client_keys::kid))
        .load(conn)?;
    for (_, kid, jwk, recorded_at) in keys {
        client.keys.push(read_key(kid, &jwk, recorded_at)?);
    }
    let certificates: Vec<(ClientId, CertificateMatchKind, String, Moment)> = client_certificates::table
        .filter(client_certificates::client_id.eq(id))
        .order((client_certificates::recorded_at, client_certificates::value))
        .load(conn)?;
    let certificates = certificates.into_iter();
    client.certificates = certificates
        .map(|(_, kind, value, recorded_at)| ClientCertificate { kind, value, recorded_at })
        .collect();
    Ok(Some(client))
}

/// How many clients an organisation has.
pub(crate) fn count_of(conn: &mut Conn, organisation: &Owner) -> Result<i64, DbError> {
    let own = clients::table.filter(clients::organisation.eq(organisation.to_string()));
    Ok(own.count().get_result(conn)?)
}

fn joined<T: std::fmt::Display>(words: &[T]) -> String {
    words.iter().map(T::to_string).collect::<Vec<_>>().join(" ")
}

/// Inserts a client in its first version, without keys and certificates.
pub(crate) fn insert(conn: &mut Conn, entry: &ClientEntry, stamp: Stamp, now: Moment) -> Result<(), DbError> {
    diesel::insert_into(clients::table)
        .values((
            clients::id.eq(entry.id),
            clients::version.eq(1_i64),
            clients::name.eq(&entry.name),
            clients::role.eq(entry.role),
            clients::organisation.eq(entry.organisation.to_string()),
            clients::uzovi_codes.eq(joined(&entry.uzovi_codes)),
            clients::scopes.eq(joined(&entry.scopes)),
            clients::authentication.eq(entry.authentication),
            clients::suspended.eq(false),
            clients::tokens_from.eq(Moment::BEGINNING),
            clients::recorded_at.eq(now),
            clients::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// Writes what can change in a client, as its next version.
pub(crate) fn update(conn: &mut Conn, client: &Client, stamp: Stamp) -> Result<(), DbError> {
    let row = clients::table.find(client.id).filter(clients::version.eq(client.version));
    let changed = diesel::update(row)
        .set((
            clients::version.eq(client.version + 1),
            clients::name.eq(&client.name),
            clients::scopes.eq(joined(&client.scopes)),
            clients::suspended.eq(client.suspended),
            clients::tokens_from.eq(client.tokens_from),
            clients::position.eq(stamp.position),
        ))
        .execute(conn)?;
    if changed == 1 { Ok(()) } else { Err(DbError::Busy) }
}

/// Adds a key.
pub(crate) fn insert_key(
    conn: &mut Conn,
    id: ClientId,
    kid: &str,
    key: &PublicKey,
    now: Moment,
) -> Result<(), DbError> {
    diesel::insert_into(client_keys::table)
        .values((
            client_keys::client_id.eq(id),
            client_keys::kid.eq(kid),
            client_keys::jwk.eq(key.canonical()),
            client_keys::recorded_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes a key; false when there was none.
pub(crate) fn delete_key(conn: &mut Conn, id: ClientId, kid: &str) -> Result<bool, DbError> {
    Ok(diesel::delete(client_keys::table.find((id, kid))).execute(conn)? == 1)
}

/// Adds a certificate.
pub(crate) fn insert_certificate(
    conn: &mut Conn,
    id: ClientId,
    kind: CertificateMatchKind,
    value: &str,
    now: Moment,
) -> Result<(), DbError> {
    diesel::insert_into(client_certificates::table)
        .values((
            client_certificates::client_id.eq(id),
            client_certificates::kind.eq(kind),
            client_certificates::value.eq(value),
            client_certificates::recorded_at.eq(now),
        ))
        .execute(conn)?;
    Ok(())
}

/// Removes a certificate; false when there was none.
pub(crate) fn delete_certificate(
    conn: &mut Conn,
    id: ClientId,
    kind: CertificateMatchKind,
    value: &str,
) -> Result<bool, DbError> {
    Ok(diesel::delete(client_certificates::table.find((id, kind, value))).execute(conn)? == 1)
}
