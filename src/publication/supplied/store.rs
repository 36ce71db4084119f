//! Rows of profiles and reimbursements.

use std::collections::{BTreeSet, HashMap};

use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::model::{ContractReimbursement, ProviderProfile, Said, Supplied};
use crate::clock::Moment;
use crate::codes::{ContractId, PartyId, PurchasingPartyId};
use crate::contracts::store::KEYS;
use crate::db::schema::{provider_profiles, reimbursements};
use crate::db::{Conn, DbError, Stamp};

type ProfileRow = (PartyId, String, Moment, Option<Moment>);
type ReimbursementRow = (ContractId, PurchasingPartyId, PartyId, String, Moment, Option<Moment>);

fn said<T: DeserializeOwned>(
    content: &str,
    recorded_at: Moment,
    superseded_at: Option<Moment>,
) -> Result<Said<T>, DbError> {
    let content = serde_json::from_str(content).map_err(|error| DbError::Internal(error.to_string()))?;
    Ok(Said { content, recorded_at, superseded_at })
}

fn text(content: &impl Serialize) -> Result<String, DbError> {
    serde_json::to_string(content).map_err(|error| DbError::Internal(error.to_string()))
}

/// What was said about every organisation of which anything was.
pub fn load_all(conn: &mut Conn) -> Result<HashMap<PartyId, Supplied>, DbError> {
    let mut found = HashMap::new();
    add_profiles(&mut found, profiles(conn, None)?)?;
    add_reimbursements(&mut found, told(conn, None)?)?;
    Ok(found)
}

/// The same of these organisations.
pub fn load(conn: &mut Conn, parties: &BTreeSet<PartyId>) -> Result<HashMap<PartyId, Supplied>, DbError> {
    let (parties, mut found) = (parties.iter().copied().collect::<Vec<_>>(), HashMap::new());
    for some in parties.chunks(KEYS) {
        add_profiles(&mut found, profiles(conn, Some(some))?)?;
        add_reimbursements(&mut found, told(conn, Some(some))?)?;
    }
    Ok(found)
}

fn profiles(conn: &mut Conn, of: Option<&[PartyId]>) -> Result<Vec<ProfileRow>, DbError> {
    use provider_profiles::dsl;
    let rows = dsl::provider_profiles.order((dsl::party, dsl::version));
    let rows = rows.select((dsl::party, dsl::content, dsl::recorded_at, dsl::superseded_at));
    Ok(match of {
        Some(parties) => rows.filter(dsl::party.eq_any(parties)).load(conn)?,
        None => rows.load(conn)?,
    })
}

fn told(conn: &mut Conn, of: Option<&[PartyId]>) -> Result<Vec<ReimbursementRow>, DbError> {
    use reimbursements::dsl;
    let rows = dsl::reimbursements.order((dsl::contract_id, dsl::purchasing_party, dsl::version)).select((
        dsl::contract_id,
        dsl::purchasing_party,
        dsl::holder,
        dsl::content,
        dsl::recorded_at,
        dsl::superseded_at,
    ));
    Ok(match of {
        Some(parties) => rows.filter(dsl::holder.eq_any(parties)).load(conn)?,
        None => rows.load(conn)?,
    })
}

fn add_profiles(found: &mut HashMap<PartyId, Supplied>, rows: Vec<ProfileRow>) -> Result<(), DbError> {
    for (party, content, recorded_at, superseded_at) in rows {
        let version = said(&content, recorded_at, superseded_at)?;
        found.entry(party).or_default().profile.0.push(version);
    }
    Ok(())
}

fn add_reimbursements(
    found: &mut HashMap<PartyId, Supplied>,
    rows: Vec<ReimbursementRow>,
) -> Result<(), DbError> {
    for (contract, party, holder, content, recorded_at, superseded_at) in rows {
        let version = said(&content, recorded_at, superseded_at)?;
        let all = &mut found.entry(holder).or_default().reimbursements;
        match all.last_mut() {
            Some(((of, by), history)) if *of == contract && *by == party => history.0.push(version),
            _ => all.push(((contract, party), super::model::History(vec![version]))),
        }
    }
    Ok(())
}

/// Puts a profile in the place of the version that was seen (0: there is none yet); false when another
/// one stands.
pub(super) fn replace_profile(
    conn: &mut Conn,
    stamp: Stamp,
    party: PartyId,
    content: &ProviderProfile,
    seen: i32,
) -> Result<bool, DbError> {
    use provider_profiles::dsl;
    let standing = dsl::provider_profiles.find((party, seen)).filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    if seen > 0 && changed != 1 {
        return Ok(false);
    }
    diesel::insert_into(dsl::provider_profiles)
        .values((
            dsl::party.eq(party),
            dsl::version.eq(seen.saturating_add(1)),
            dsl::content.eq(text(content)?),
            dsl::recorded_at.eq(stamp.recorded_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(true)
}

/// The same of what a purchasing party says about a contract.
pub(super) fn replace_reimbursement(
    conn: &mut Conn,
    stamp: Stamp,
    (contract, party, holder): (ContractId, &PurchasingPartyId, PartyId),
    content: &ContractReimbursement,
    seen: i32,
) -> Result<bool, DbError> {
    use reimbursements::dsl;
    let standing = dsl::reimbursements.find((contract, party, seen)).filter(dsl::superseded_at.is_null());
    let changed = diesel::update(standing).set(dsl::superseded_at.eq(stamp.recorded_at)).execute(conn)?;
    if seen > 0 && changed != 1 {
        return Ok(false);
    }
    diesel::insert_into(dsl::reimbursements)
        .values((
            dsl::contract_id.eq(contract),
            dsl::purchasing_party.eq(party),
            dsl::version.eq(seen.saturating_add(1)),
            dsl::holder.eq(holder),
            dsl::content.eq(text(content)?),
            dsl::recorded_at.eq(stamp.recorded_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(true)
}
