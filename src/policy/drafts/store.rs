//! Rows of policy drafts and of published releases.

use diesel::prelude::*;

use super::model::{Draft, DraftHead, Release};
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyDraftId, PolicyId};
use crate::db::schema::{policy_drafts, policy_releases};
use crate::db::{Conn, DbError, Stamp};
use crate::policy::PackFiles;

#[derive(Queryable, Selectable)]
#[diesel(table_name = policy_drafts)]
struct HeadRow {
    id: PolicyDraftId,
    version: i32,
    concern: ConcernId,
    policy_id: PolicyId,
    changed_by: String,
    created_at: Moment,
    changed_at: Moment,
}

impl From<HeadRow> for DraftHead {
    fn from(row: HeadRow) -> Self {
        Self {
            id: row.id,
            version: row.version,
            concern: row.concern,
            policy: row.policy_id,
            changed_by: row.changed_by,
            created_at: row.created_at,
            changed_at: row.changed_at,
        }
    }
}

fn text(files: &PackFiles) -> Result<String, DbError> {
    serde_json::to_string(files).map_err(|error| DbError::Internal(error.to_string()))
}

fn files(text: &str) -> Result<PackFiles, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Internal(error.to_string()))
}

/// The drafts of a concern, oldest first.
pub(super) fn list(conn: &mut Conn, concern: &ConcernId) -> Result<Vec<DraftHead>, DbError> {
    use policy_drafts::dsl;
    let own = dsl::policy_drafts.filter(dsl::concern.eq(concern)).order(dsl::id);
    Ok(own.select(HeadRow::as_select()).load(conn)?.into_iter().map(DraftHead::from).collect())
}

/// A draft of a concern.
pub(super) fn find(
    conn: &mut Conn,
    concern: &ConcernId,
    id: PolicyDraftId,
) -> Result<Option<Draft>, DbError> {
    use policy_drafts::dsl;
    let own = dsl::policy_drafts.find(id).filter(dsl::concern.eq(concern));
    let row: Option<(HeadRow, String)> =
        own.select((HeadRow::as_select(), dsl::files)).first(conn).optional()?;
    row.map(|(head, text)| Ok(Draft { head: head.into(), files: files(&text)? })).transpose()
}

pub(super) fn insert(conn: &mut Conn, draft: &Draft) -> Result<(), DbError> {
    use policy_drafts::dsl;
    let head = &draft.head;
    diesel::insert_into(dsl::policy_drafts)
        .values((
            dsl::id.eq(head.id),
            dsl::version.eq(head.version),
            dsl::concern.eq(&head.concern),
            dsl::policy_id.eq(&head.policy),
            dsl::files.eq(text(&draft.files)?),
            dsl::changed_by.eq(&head.changed_by),
            dsl::created_at.eq(head.created_at),
            dsl::changed_at.eq(head.changed_at),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts a draft in the place of its version `seen`; false when that no longer stands.
pub(super) fn replace(conn: &mut Conn, draft: &Draft, seen: i32) -> Result<bool, DbError> {
    use policy_drafts::dsl;
    let head = &draft.head;
    let standing = dsl::policy_drafts.find(head.id).filter(dsl::version.eq(seen));
    let changed = diesel::update(standing)
        .set((
            dsl::version.eq(head.version),
            dsl::files.eq(text(&draft.files)?),
            dsl::changed_by.eq(&head.changed_by),
            dsl::changed_at.eq(head.changed_at),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Removes the version `seen` of a draft; false when that no longer stands.
pub(super) fn delete(conn: &mut Conn, id: PolicyDraftId, seen: i32) -> Result<bool, DbError> {
    use policy_drafts::dsl;
    let standing = dsl::policy_drafts.find(id).filter(dsl::version.eq(seen));
    Ok(diesel::delete(standing).execute(conn)? == 1)
}

/// The moment of the last release that was published; none before the first.
pub(super) fn published_until(conn: &mut Conn) -> Result<Option<Moment>, DbError> {
    use policy_releases::dsl;
    Ok(dsl::policy_releases.order(dsl::position.desc()).select(dsl::recorded_at).first(conn).optional()?)
}

/// Stores a draft as a release.
pub(super) fn publish(conn: &mut Conn, stamp: Stamp, draft: &Draft, by: &str) -> Result<(), DbError> {
    use policy_releases::dsl;
    diesel::insert_into(dsl::policy_releases)
        .values((
            dsl::policy_id.eq(&draft.head.policy),
            dsl::recorded_at.eq(stamp.recorded_at),
            dsl::concern.eq(&draft.head.concern),
            dsl::files.eq(text(&draft.files)?),
            dsl::changed_by.eq(&draft.head.changed_by),
            dsl::published_by.eq(by),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// Every release that was published after a position, oldest first.
pub(crate) fn releases_after(conn: &mut Conn, position: i64) -> Result<Vec<Release>, DbError> {
    use policy_releases::dsl;
    let rows: Vec<(PolicyId, Moment, String)> = dsl::policy_releases
        .filter(dsl::position.gt(position))
        .order(dsl::position)
        .select((dsl::policy_id, dsl::recorded_at, dsl::files))
        .load(conn)?;
    let release = |(policy, recorded_at, text): (PolicyId, Moment, String)| {
        Ok(Release { policy, recorded_at, files: files(&text)? })
    };
    rows.into_iter().map(release).collect()
}
