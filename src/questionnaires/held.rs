//! Questionnaires as they stand: versions with their state, rounds with every deadline they had.
//!
//! All of it is part of the snapshot, definitions ready for evaluation, so that no read needs SQL.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::form::Form;
use super::model::{Questionnaire, QuestionnaireCitation};
use super::words::{RoundStatus, VersionState};
use crate::clock::Moment;
use crate::codes::{ConcernId, QuestionnaireId, QuestionnaireRoundId};

/// A version of a questionnaire.
#[derive(Debug)]
pub struct QuestionnaireVersion {
    /// The definition, ready for evaluation.
    pub form: Form,
    /// Where it stands.
    pub state: VersionState,
    /// Counts its changes, from 1: what `If-Match` compares.
    pub revision: i32,
    /// The client that last changed it.
    pub changed_by: String,
    /// When it was made.
    pub created_at: Moment,
    /// When its definition or state last changed.
    pub changed_at: Moment,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When it was retired.
    pub retired_at: Option<Moment>,
}

impl QuestionnaireVersion {
    /// The definition.
    pub fn definition(&self) -> &Questionnaire {
        self.form.definition()
    }

    /// Number of the version.
    pub fn number(&self) -> i32 {
        self.definition().version
    }
}

/// A deadline of a round, as it was set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundDeadline {
    /// The first moment at which it is too late.
    pub deadline: Moment,
    /// Why it was changed; of the first one nothing.
    pub reason: Option<String>,
    /// When it was set.
    pub recorded_at: Moment,
}

/// A round: when a version of a questionnaire can be answered. Half-open: from the opening on, until
/// just before the deadline.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: QuestionnaireRoundId,
    /// The questionnaire.
    pub questionnaire: QuestionnaireId,
    /// Number of the version that is answered.
    pub version: i32,
    /// What it is called, unique in the questionnaire.
    pub name: String,
    /// From when on answers can be submitted.
    pub opens_at: Moment,
    /// From which day what is approved holds.
    pub starts_on: Option<NaiveDate>,
    /// Which source gives its days.
    pub source: Option<QuestionnaireCitation>,
    /// The deadline that holds.
    pub deadline: RoundDeadline,
    /// Those before it, oldest first.
    pub earlier: Vec<RoundDeadline>,
}

impl Round {
    /// Where it stands at a moment.
    pub fn status(&self, at: Moment) -> RoundStatus {
        if at < self.opens_at {
            RoundStatus::Upcoming
        } else if at < self.deadline.deadline {
            RoundStatus::Open
        } else {
            RoundStatus::Closed
        }
    }

    /// How many deadlines it had: what `If-Match` compares.
    pub fn revision(&self) -> i32 {
        i32::try_from(self.earlier.len()).unwrap_or(i32::MAX).saturating_add(1)
    }
}

/// A questionnaire with all its versions and rounds. There is always a version.
#[derive(Debug, Clone)]
pub struct HeldQuestionnaire {
    /// Whose it is.
    pub concern: ConcernId,
    /// Its versions by number.
    pub versions: BTreeMap<i32, Arc<QuestionnaireVersion>>,
    /// Its rounds in the order of their ids.
    pub rounds: Vec<Arc<Round>>,
}

impl HeldQuestionnaire {
    /// The newest version in a state.
    pub fn newest(&self, state: VersionState) -> Option<&Arc<QuestionnaireVersion>> {
        self.versions.values().rev().find(|version| version.state == state)
    }

    /// The version that speaks for the questionnaire: the newest published one, else the newest retired
    /// one, else the draft.
    pub fn speaking(&self) -> Option<&Arc<QuestionnaireVersion>> {
        let states = [VersionState::Published, VersionState::Retired, VersionState::Draft];
        states.into_iter().find_map(|state| self.newest(state))
    }

    /// Whether a version was ever published: only then it exists for others than its concern.
    pub fn is_public(&self) -> bool {
        self.versions.values().any(|version| version.state != VersionState::Draft)
    }
}

/// Every questionnaire.
#[derive(Debug, Clone, Default)]
pub struct Questionnaires {
    by_id: BTreeMap<QuestionnaireId, Arc<HeldQuestionnaire>>,
}

impl Questionnaires {
    /// All of these.
    pub fn new(all: BTreeMap<QuestionnaireId, HeldQuestionnaire>) -> Self {
        Self { by_id: all.into_iter().map(|(id, held)| (id, Arc::new(held))).collect() }
    }

    /// Puts what was read again in the place of what changed.
    pub fn replace(
        &mut self,
        changed: &BTreeSet<QuestionnaireId>,
        read: BTreeMap<QuestionnaireId, HeldQuestionnaire>,
    ) {
        changed.iter().for_each(|id| drop(self.by_id.remove(id)));
        self.by_id.extend(read.into_iter().map(|(id, held)| (id, Arc::new(held))));
    }

    /// A questionnaire.
    pub fn get(&self, id: &QuestionnaireId) -> Option<&Arc<HeldQuestionnaire>> {
        self.by_id.get(id)
    }

    /// A version that is or was published.
    pub fn published(&self, id: &QuestionnaireId, version: i32) -> Option<&Arc<QuestionnaireVersion>> {
        let version = self.by_id.get(id)?.versions.get(&version)?;
        Some(version).filter(|version| version.state != VersionState::Draft)
    }

    /// A round, wherever it is.
    pub fn round(&self, id: QuestionnaireRoundId) -> Option<&Arc<Round>> {
        self.by_id.values().flat_map(|held| &held.rounds).find(|round| round.id == id)
    }

    /// Every questionnaire in the order of the ids.
    pub fn all(&self) -> impl Iterator<Item = (&QuestionnaireId, &Arc<HeldQuestionnaire>)> {
        self.by_id.iter()
    }
}
