//! Rows of questionnaires, their rounds and deadlines.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;
use diesel::prelude::*;

use super::form::Form;
use super::held::{HeldQuestionnaire, QuestionnaireVersion, Round, RoundDeadline};
use super::model::Questionnaire;
use super::words::VersionState;
use crate::clock::Moment;
use crate::codes::{ConcernId, QuestionnaireId, QuestionnaireRoundId};
use crate::db::schema::{questionnaire_deadlines, questionnaire_rounds, questionnaire_versions};
use crate::db::{Conn, DbError, Stamp, text_column};

text_column!(VersionState);

#[derive(Queryable, Selectable)]
#[diesel(table_name = questionnaire_versions)]
struct VersionRow {
    revision: i32,
    concern: ConcernId,
    state: VersionState,
    definition: String,
    changed_by: String,
    created_at: Moment,
    changed_at: Moment,
    published_at: Option<Moment>,
    retired_at: Option<Moment>,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = questionnaire_rounds)]
struct RoundRow {
    id: QuestionnaireRoundId,
    questionnaire_id: QuestionnaireId,
    version: i32,
    name: String,
    opens_at: Moment,
    starts_on: Option<NaiveDate>,
    source: Option<String>,
}

fn text(value: &impl serde::Serialize) -> Result<String, DbError> {
    serde_json::to_string(value).map_err(|error| DbError::Internal(error.to_string()))
}

fn read<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Internal(error.to_string()))
}

impl VersionRow {
    fn version(self) -> Result<QuestionnaireVersion, DbError> {
        Ok(QuestionnaireVersion {
            form: Form::new(read(&self.definition)?),
            state: self.state,
            revision: self.revision,
            changed_by: self.changed_by,
            created_at: self.created_at,
            changed_at: self.changed_at,
            published_at: self.published_at,
            retired_at: self.retired_at,
        })
    }
}

/// Questionnaires with their versions and rounds: these, or all of them.
pub(crate) fn load(
    conn: &mut Conn,
    only: Option<&BTreeSet<QuestionnaireId>>,
) -> Result<BTreeMap<QuestionnaireId, HeldQuestionnaire>, DbError> {
    use questionnaire_versions::dsl;
    let mut found = dsl::questionnaire_versions.select(VersionRow::as_select()).into_boxed();
    if let Some(ids) = only {
        found = found.filter(dsl::questionnaire_id.eq_any(ids));
    }
    let mut all: BTreeMap<QuestionnaireId, HeldQuestionnaire> = BTreeMap::new();
    for row in found.load(conn)? {
        let concern = row.concern.clone();
        let version = row.version()?;
        let id = version.definition().id.clone();
        let held = all.entry(id).or_insert_with(|| HeldQuestionnaire {
            concern,
            versions: BTreeMap::new(),
            rounds: Vec::new(),
        });
        held.versions.insert(version.number(), Arc::new(version));
    }
    for round in rounds(conn, only)? {
        if let Some(held) = all.get_mut(&round.questionnaire) {
            held.rounds.push(Arc::new(round));
        }
    }
    Ok(all)
}

fn rounds(conn: &mut Conn, only: Option<&BTreeSet<QuestionnaireId>>) -> Result<Vec<Round>, DbError> {
    use questionnaire_deadlines::dsl as deadline;
    use questionnaire_rounds::dsl;
    let mut found = dsl::questionnaire_rounds.order(dsl::id).select(RoundRow::as_select()).into_boxed();
    if let Some(ids) = only {
        found = found.filter(dsl::questionnaire_id.eq_any(ids));
    }
    let rows: Vec<RoundRow> = found.load(conn)?;
    let mut set = deadline::questionnaire_deadlines
        .order((deadline::round_id, deadline::revision))
        .select((deadline::round_id, deadline::deadline, deadline::reason, deadline::recorded_at))
        .into_boxed();
    if only.is_some() {
        set = set.filter(deadline::round_id.eq_any(rows.iter().map(|row| row.id).collect::<Vec<_>>()));
    }
    let mut deadlines: BTreeMap<QuestionnaireRoundId, Vec<RoundDeadline>> = BTreeMap::new();
    for (id, deadline, reason, recorded_at) in set.load(conn)? {
        deadlines.entry(id).or_default().push(RoundDeadline { deadline, reason, recorded_at });
    }
    let round = |row: RoundRow| {
        let mut earlier = deadlines.remove(&row.id).unwrap_or_default();
        let deadline = earlier.pop().ok_or_else(|| DbError::Internal("a round without a deadline".into()))?;
        Ok(Round {
            id: row.id,
            questionnaire: row.questionnaire_id,
            version: row.version,
            name: row.name,
            opens_at: row.opens_at,
            starts_on: row.starts_on,
            source: row.source.as_deref().map(read).transpose()?,
            deadline,
            earlier,
        })
    };
    rows.into_iter().map(round).collect()
}

/// The deadline of a round that holds: the last one that was set.
pub(crate) fn deadline(conn: &mut Conn, round: QuestionnaireRoundId) -> Result<Option<Moment>, DbError> {
    use questionnaire_deadlines::dsl;
    let set = dsl::questionnaire_deadlines.filter(dsl::round_id.eq(round)).order(dsl::revision.desc());
    Ok(set.select(dsl::deadline).first(conn).optional()?)
}

/// One questionnaire.
pub(super) fn find(conn: &mut Conn, id: &QuestionnaireId) -> Result<Option<HeldQuestionnaire>, DbError> {
    Ok(load(conn, Some(&BTreeSet::from([id.clone()])))?.remove(id))
}

/// Which versions there are.
pub(super) fn numbers(conn: &mut Conn) -> Result<BTreeSet<(QuestionnaireId, i32)>, DbError> {
    use questionnaire_versions::dsl;
    let rows: Vec<(QuestionnaireId, i32)> =
        dsl::questionnaire_versions.select((dsl::questionnaire_id, dsl::version)).load(conn)?;
    Ok(rows.into_iter().collect())
}

/// How many drafts a concern has.
pub(super) fn drafts_of(conn: &mut Conn, concern: &ConcernId) -> Result<i64, DbError> {
    use questionnaire_versions::dsl;
    let own = dsl::questionnaire_versions
        .filter(dsl::concern.eq(concern))
        .filter(dsl::state.eq(VersionState::Draft));
    Ok(own.count().get_result(conn)?)
}

/// Stores a new version, draft or published.
pub(super) fn insert(
    conn: &mut Conn,
    stamp: Stamp,
    definition: &Questionnaire,
    state: VersionState,
    by: &str,
) -> Result<(), DbError> {
    use questionnaire_versions::dsl;
    let published_at = (state != VersionState::Draft).then_some(stamp.recorded_at);
    diesel::insert_into(dsl::questionnaire_versions)
        .values((
            dsl::questionnaire_id.eq(&definition.id),
            dsl::version.eq(definition.version),
            dsl::revision.eq(1),
            dsl::concern.eq(&definition.concern),
            dsl::state.eq(state),
            dsl::definition.eq(text(definition)?),
            dsl::changed_by.eq(by),
            dsl::created_at.eq(stamp.recorded_at),
            dsl::changed_at.eq(stamp.recorded_at),
            dsl::published_at.eq(published_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}

/// Puts a definition in the place of that of a draft in revision `seen`; false when that no longer stands.
pub(super) fn replace(
    conn: &mut Conn,
    stamp: Stamp,
    definition: &Questionnaire,
    seen: i32,
    by: &str,
) -> Result<bool, DbError> {
    use questionnaire_versions::dsl;
    let standing = dsl::questionnaire_versions
        .find((&definition.id, definition.version))
        .filter(dsl::revision.eq(seen))
        .filter(dsl::state.eq(VersionState::Draft));
    let changed = diesel::update(standing)
        .set((
            dsl::revision.eq(seen.saturating_add(1)),
            dsl::definition.eq(text(definition)?),
            dsl::changed_by.eq(by),
            dsl::changed_at.eq(stamp.recorded_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(changed == 1)
}

/// Moves a version in revision `seen` from one state to the next; false when it does not stand so.
pub(super) fn advance(
    conn: &mut Conn,
    stamp: Stamp,
    (id, version): (&QuestionnaireId, i32),
    seen: i32,
    to: VersionState,
    by: &str,
) -> Result<bool, DbError> {
    use questionnaire_versions::dsl;
    let from = if to == VersionState::Retired { VersionState::Published } else { VersionState::Draft };
    let standing = dsl::questionnaire_versions
        .find((id, version))
        .filter(dsl::revision.eq(seen))
        .filter(dsl::state.eq(from));
    let common = (
        dsl::state.eq(to),
        dsl::revision.eq(seen.saturating_add(1)),
        dsl::changed_by.eq(by),
        dsl::changed_at.eq(stamp.recorded_at),
        dsl::position.eq(stamp.position),
    );
    let changed = match to {
        VersionState::Retired => {
            let set = (common, dsl::retired_at.eq(stamp.recorded_at));
            diesel::update(standing).set(set).execute(conn)?
        }
        _ => {
            let set = (common, dsl::published_at.eq(stamp.recorded_at));
            diesel::update(standing).set(set).execute(conn)?
        }
    };
    Ok(changed == 1)
}

/// Removes a draft in revision `seen`; false when that no longer stands.
pub(super) fn delete(
    conn: &mut Conn,
    (id, version): (&QuestionnaireId, i32),
    seen: i32,
) -> Result<bool, DbError> {
    use questionnaire_versions::dsl;
    let standing = dsl::questionnaire_versions
        .find((id, version))
        .filter(dsl::revision.eq(seen))
        .filter(dsl::state.eq(VersionState::Draft));
    Ok(diesel::delete(standing).execute(conn)? == 1)
}

/// Stores a round with its first deadline.
pub(super) fn insert_round(conn: &mut Conn, stamp: Stamp, round: &Round, by: &str) -> Result<(), DbError> {
    use questionnaire_rounds::dsl;
    diesel::insert_into(dsl::questionnaire_rounds)
        .values((
            dsl::id.eq(round.id),
            dsl::questionnaire_id.eq(&round.questionnaire),
            dsl::version.eq(round.version),
            dsl::name.eq(&round.name),
            dsl::opens_at.eq(round.opens_at),
            dsl::starts_on.eq(round.starts_on),
            dsl::source.eq(round.source.as_ref().map(text).transpose()?),
            dsl::recorded_at.eq(stamp.recorded_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    insert_deadline(conn, stamp, round.id, 1, &round.deadline, by)
}

/// Stores the next deadline of a round.
pub(super) fn insert_deadline(
    conn: &mut Conn,
    stamp: Stamp,
    round: QuestionnaireRoundId,
    revision: i32,
    set: &RoundDeadline,
    by: &str,
) -> Result<(), DbError> {
    use questionnaire_deadlines::dsl;
    diesel::insert_into(dsl::questionnaire_deadlines)
        .values((
            dsl::round_id.eq(round),
            dsl::revision.eq(revision),
            dsl::deadline.eq(set.deadline),
            dsl::reason.eq(&set.reason),
            dsl::set_by.eq(by),
            dsl::recorded_at.eq(stamp.recorded_at),
            dsl::position.eq(stamp.position),
        ))
        .execute(conn)?;
    Ok(())
}
