//! What was handed in, and when it stood how.

use std::collections::HashMap;

use diesel::prelude::*;

use crate::clock::Moment;
use crate::codes::{ConcernId, PartyId, QuestionnaireId, QuestionnaireRoundId, SubmissionId};
use crate::db::schema::{submission_history, submission_insurers, submissions};
use crate::db::{Conn, DbError};
use crate::submissions::model::SubmissionEvent;
use crate::submissions::status::SubmissionStatus;

/// A submission that was ever handed in.
#[derive(Debug, Clone)]
pub(super) struct HandedIn {
    pub(super) party: PartyId,
    pub(super) questionnaire: QuestionnaireId,
    pub(super) version: i32,
    pub(super) round: QuestionnaireRoundId,
    /// The concerns that judge it.
    pub(super) concerns: Vec<ConcernId>,
    /// From when on it stood how, oldest first.
    pub(super) steps: Vec<(Moment, SubmissionStatus)>,
}

impl HandedIn {
    /// Whether it was with the insurer at a moment.
    pub(super) fn stood(&self, at: Moment) -> bool {
        let last = self.steps.iter().rev().find(|(moment, _)| *moment <= at).map(|(_, status)| *status);
        let away = [SubmissionStatus::Draft, SubmissionStatus::Withdrawn, SubmissionStatus::Expired];
        last.is_some_and(|status| !away.contains(&status))
    }
}

/// Every submission that was ever handed in.
pub(super) fn handed_in(conn: &mut Conn) -> Result<Vec<HandedIn>, DbError> {
    let rows: Vec<(SubmissionId, PartyId, QuestionnaireId, i32, QuestionnaireRoundId)> = submissions::table
        .filter(submissions::received_at.is_not_null())
        .select((
            submissions::id,
            submissions::party,
            submissions::questionnaire_id,
            submissions::questionnaire_version,
            submissions::round_id,
        ))
        .load(conn)?;
    let mut found: HashMap<SubmissionId, HandedIn> = rows
        .into_iter()
        .map(|(id, party, questionnaire, version, round)| {
            let (concerns, steps) = (Vec::new(), Vec::new());
            (id, HandedIn { party, questionnaire, version, round, concerns, steps })
        })
        .collect();
    let concerns =
        submission_insurers::table.select((submission_insurers::submission_id, submission_insurers::concern));
    for (id, concern) in concerns.load::<(SubmissionId, ConcernId)>(conn)? {
        found.entry(id).and_modify(|submission| submission.concerns.push(concern));
    }
    use submission_history::dsl;
    let moved = dsl::submission_history
        .filter(dsl::event.ne_all([
            SubmissionEvent::Created,
            SubmissionEvent::AnswersSaved,
            SubmissionEvent::LateAttempt,
        ]))
        .order(dsl::position)
        .select((dsl::submission_id, dsl::recorded_at, dsl::status));
    for (id, moment, status) in moved.load::<(SubmissionId, Moment, SubmissionStatus)>(conn)? {
        found.entry(id).and_modify(|submission| submission.steps.push((moment, status)));
    }
    Ok(found.into_values().collect())
}
