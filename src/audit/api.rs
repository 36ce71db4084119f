//! The audit trail over HTTP: search, signed heads, export. One's own trail only.

use std::collections::BTreeMap;

use actix_web::web::Bytes;
use actix_web::{HttpResponse, get, web};
use futures_util::stream;
use serde::Deserialize;
use utoipa::IntoParams;

use super::export::{Export, NDJSON};
use super::receipt::{self, Head};
use super::sight::{self, Trails};
use super::store::{self, Place, Row, Search, Side};
use super::view::{AuditEntryPage, AuditEntryView, AuditHeadPage, AuditHeadView};
use super::{Action, Owner, TrailOwner};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::db::{Conn, DbError};
use crate::http::cursor::Start;
use crate::http::page::Paging;
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::snapshot::Snapshot;

/// Which entries.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AuditEntryFilter {
    /// Of this trail; of every trail of one's own when absent.
    pub owner: Option<TrailOwner>,
    /// From this instant on.
    pub from: Option<Moment>,
    /// Before this instant.
    pub until: Option<Moment>,
    /// Kind of event, for instance `contract.recorded`.
    #[param(min_length = 1, max_length = 128)]
    pub event_type: Option<String>,
    /// What was done.
    pub action: Option<Action>,
    /// The client or command that did it.
    #[param(min_length = 1, max_length = 128)]
    pub actor: Option<String>,
    /// Id or natural key of the object.
    #[param(min_length = 1, max_length = 128)]
    pub object: Option<String>,
}

/// Whose trail.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AuditTrailQuery {
    /// Whose trail.
    pub owner: TrailOwner,
}

/// Which part of whose trail.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AuditExportQuery {
    /// Whose trail.
    pub owner: TrailOwner,
    /// From this instant on; from the beginning when absent.
    pub from: Option<Moment>,
    /// Before this instant; to the end when absent.
    pub until: Option<Moment>,
}

/// The chain that is asked about, when it is the caller's own.
fn chain(state: &AppState, caller: &Caller, name: &TrailOwner) -> Result<Owner, ApiError> {
    let named = sight::named(caller, &state.snapshots.load(), state.clocks.today(), name);
    named.ok_or_else(ApiError::not_found)
}

/// The search within the trails that the caller may read.
fn search(state: &AppState, caller: &Caller, snapshot: &Snapshot, filter: AuditEntryFilter) -> Search {
    let AuditEntryFilter { owner, from, until, event_type, action, actor, object } = filter;
    let today = state.clocks.today();
    let owners = match owner {
        Some(name) => Some(sight::named(caller, snapshot, today, &name).into_iter().collect()),
        None => match sight::own(caller, snapshot, today) {
            Trails::All => None,
            Trails::These(owners) => Some(owners),
        },
    };
    let owners = owners.map(|owners: Vec<Owner>| owners.iter().map(Owner::to_string).collect());
    Search { owners, from, until, event_type, action, actor, object }
}

/// One page of entries with their places, and the total when it is asked for.
type Found = (Vec<(Place, AuditEntryView)>, Option<u64>);

/// One page of rows as their owners see them.
fn found(
    conn: &mut Conn,
    search: &Search,
    side: &Side,
    (take, count): (usize, bool),
    snapshot: &Snapshot,
) -> Result<Found, DbError> {
    let rows = search.rows(conn, side, take)?;
    let entries = rows.iter().map(Row::read).collect::<Result<Vec<_>, _>>()?;
    let known = store::personal_of(conn, &entries)?;
    let mut names = BTreeMap::new();
    let mut views = Vec::with_capacity(rows.len());
    for (row, entry) in rows.iter().zip(entries) {
        let name = names.entry(&row.owner).or_insert_with(|| {
            row.owner.parse().ok().and_then(|owner: Owner| TrailOwner::of(&owner, snapshot))
        });
        let unknown = || DbError::Internal(format!("{} is not in the register", row.owner));
        let view = AuditEntryView::of(row, entry, name.clone().ok_or_else(unknown)?, &known)?;
        views.push(((row.position, row.owner.clone(), row.sequence), view));
    }
    let total = if count { Some(search.count(conn)?) } else { None };
    Ok((views, total))
}

/// Search the audit trail
///
/// One's own trails only; the operator reads every one. Of a delegation both sides have the entries of
/// its use. A search leaves no entry of its own.
#[utoipa::path(tag = "audit", params(AuditEntryFilter), security(("oauth2" = ["audit:read"])),
    responses((status = 200, description = "Entries in the order in which they were written.", body = AuditEntryPage)))]
#[get("/audit-entries")]
pub(crate) async fn list_audit_entries(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<AuditEntryFilter>,
) -> Result<AuditEntryPage, ApiError> {
    let snapshot = state.snapshots.load();
    let search = search(&state, &caller, &snapshot, filter.0);
    let start = paging.start::<Place>(&caller.client)?;
    let side = match &start {
        Start::First => Side::First,
        Start::After(place) => Side::After(place.clone()),
        Start::Before(place) => Side::Before(place.clone()),
    };
    let wanted = (paging.take(), paging.wants_total());
    let rows = state.db.read_async(move |conn| found(conn, &search, &side, wanted, &snapshot)).await;
    let (rows, total) = rows?;
    let page = paging.page(&caller.client, &start, rows);
    Ok(match total {
        Some(total) => page.total(total),
        None => page,
    })
}

/// Read the signed end of a trail as it is now
///
/// Keep it: it proves later that the trail was not cut off or written anew.
#[utoipa::path(tag = "audit", params(AuditTrailQuery), security(("oauth2" = ["audit:read"])),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "The end of the trail, signed.", body = AuditHeadView)))]
#[get("/audit-entries/head")]
pub(crate) async fn get_audit_head(
    state: web::Data<AppState>,
    caller: Authenticated,
    query: ApiQuery<AuditTrailQuery>,
) -> Result<web::Json<AuditHeadView>, ApiError> {
    let (name, now) = (query.0.owner, state.clocks.security_now());
    let owner = chain(&state, &caller, &name)?;
    let head = state.db.read_async(move |conn| Head::of(conn, &owner, &name, now)).await?;
    let jws = state.receipts.sign(receipt::HEAD, &head)?;
    let Head { owner, sequence, hash, moment, .. } = head;
    Ok(web::Json(AuditHeadView { owner, sequence, hash, moment, jws }))
}

/// List the ends of a trail that were signed hour by hour
#[utoipa::path(tag = "audit", params(AuditTrailQuery), security(("oauth2" = ["audit:read"])),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, description = "Signed ends, newest first.", body = AuditHeadPage)))]
#[get("/audit-entries/heads")]
pub(crate) async fn list_audit_heads(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    query: ApiQuery<AuditTrailQuery>,
) -> Result<AuditHeadPage, ApiError> {
    let (name, take) = (query.0.owner, paging.take());
    let owner = chain(&state, &caller, &name)?.to_string();
    let start = paging.start::<i64>(&caller.client)?;
    let (before, after) = match start {
        Start::First => (None, None),
        Start::After(sequence) => (Some(sequence), None),
        Start::Before(sequence) => (None, Some(sequence)),
    };
    let kept = state.db.read_async(move |conn| store::signed(conn, &owner, before, after, take)).await?;
    let rows = kept.into_iter().map(|head| (head.sequence, AuditHeadView::of(head, name.clone())));
    Ok(paging.page(&caller.client, &start, rows.collect()))
}

/// Export a trail, so that it can be verified elsewhere
///
/// One line per entry with its hash, between a line that says which part of which trail it is and a
/// line that seals the file. `zorgcontract audit verify FILE` checks it without this service. A file has
/// at most 200,000 entries, and a client fetches two at once; of a longer trail ask a part by `from` and
/// `until`.
#[utoipa::path(tag = "audit", params(AuditExportQuery), security(("oauth2" = ["audit:read"])),
    extensions(("x-problem-codes" = json!(["not-found", "quota-exceeded"]))),
    responses((status = 200, description = "The entries, one per line.",
        content((String = "application/x-ndjson")))))]
#[get("/audit-entries/export")]
pub(crate) async fn get_audit_export(
    state: web::Data<AppState>,
    caller: Authenticated,
    query: ApiQuery<AuditExportQuery>,
) -> Result<HttpResponse, ApiError> {
    let (AuditExportQuery { owner: name, from, until }, now) = (query.0, state.clocks.security_now());
    let owner = chain(&state, &caller, &name)?;
    let turn = state.http.rates.export(&caller.client)?;
    let begun = state.db.read_async(move |conn| Export::of(conn, (&owner, &name), (from, until), now));
    let export = short(begun.await?, state.http.limits.exported)?;
    let pieces = stream::try_unfold((export, state, turn), |(export, state, turn)| async move {
        let (export, piece) = piece(export, &state).await?;
        Ok::<_, DbError>(piece.map(|text| (Bytes::from(text), (export, state, turn))))
    });
    Ok(HttpResponse::Ok().content_type(NDJSON).streaming(pieces))
}

/// An export that is not longer than it may be.
fn short(export: Export, most: i64) -> Result<Export, ApiError> {
    if export.entries() <= most {
        return Ok(export);
    }
    Err(ApiError::quota((
        format!(
            "Dit deel van het spoor heeft meer dan {most} regels; vraag een kleiner deel met from en until."
        ),
        format!("This part of the trail has more than {most} entries; ask a smaller part by from and until."),
    )))
}

/// The next piece of an export, read on a blocking thread.
async fn piece(mut export: Export, state: &AppState) -> Result<(Export, Option<String>), DbError> {
    let keys = state.receipts.clone();
    let read = move |conn: &mut Conn| {
        let piece = export.piece(conn, &keys)?;
        Ok((export, piece))
    };
    state.db.read_async(read).await
}
