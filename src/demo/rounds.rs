//! Fictitious rounds around the business date, so that every questionnaire can be filled today.
//!
//! The mutation questionnaire has a round in the quarter before, in this one and in the next; every
//! other one has a round in this year. A round that is there already stays as it is.

use std::sync::Arc;

use chrono::{Datelike, NaiveDate};

use crate::audit::Actor;
use crate::clock::{Moment, next_quarter};
use crate::codes::{QuestionnaireId, QuestionnaireRoundId};
use crate::db::{Db, Tx};
use crate::questionnaires::held::{Round, RoundDeadline};
use crate::questionnaires::service::{self, QuestionnaireError};
use crate::questionnaires::store;
use crate::questionnaires::words::{QuestionnaireKind, VersionState};

/// Opens the rounds that are missing on `today`. Blocks.
///
/// # Errors
/// The database failed.
pub fn open_rounds(db: &Db, today: NaiveDate) -> Result<(), QuestionnaireError> {
    let all = db.read(|conn| store::load(conn, None))?;
    let mut missing = Vec::new();
    for (id, held) in &all {
        let Some(version) = held.newest(VersionState::Published) else { continue };
        let quarterly = version.definition().kind == QuestionnaireKind::QuarterlyMutation;
        let spans = if quarterly { quarters(today) } else { year(today) };
        let rounds = spans.into_iter().map(|span| span.round(id, version.number()));
        missing.extend(rounds.filter(|round| !held.rounds.iter().any(|other| other.name == round.name)));
    }
    if missing.is_empty() {
        return Ok(());
    }
    let missing = Arc::new(missing);
    let work =
        move |tx: &mut Tx<'_>| missing.iter().try_for_each(|round| service::open_round(tx, round).map(drop));
    db.write_blocking(Actor::command("demo"), work).map(drop)
}

/// The days of a round.
struct Span {
    name: String,
    first: NaiveDate,
    /// The first day after it, from which what is approved holds.
    next: NaiveDate,
}

impl Span {
    fn round(&self, questionnaire: &QuestionnaireId, version: i32) -> Round {
        let deadline = Moment::start_of(self.next);
        Round {
            id: QuestionnaireRoundId::fixed(format!("{questionnaire}/{}", self.name).as_bytes()),
            questionnaire: questionnaire.clone(),
            version,
            name: self.name.clone(),
            opens_at: Moment::start_of(self.first),
            starts_on: Some(self.next),
            source: None,
            deadline: RoundDeadline { deadline, reason: None, recorded_at: deadline },
            earlier: Vec::new(),
        }
    }
}

/// The quarter before that of `today`, its own and the next.
fn quarters(today: NaiveDate) -> Vec<Span> {
    let next = next_quarter(today);
    let back = |day: NaiveDate, months| day.checked_sub_months(chrono::Months::new(months)).unwrap_or(day);
    let starts = [back(next, 6), back(next, 3), next];
    let span = |first: NaiveDate| Span {
        name: format!("demo-{}-Q{}", first.year(), first.month0() / 3 + 1),
        first,
        next: next_quarter(first),
    };
    starts.map(span).into()
}

/// The year of `today`.
fn year(today: NaiveDate) -> Vec<Span> {
    let first = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap_or(today);
    let name = format!("demo-{}", today.year());
    vec![Span { name, first: first(today.year()), next: first(today.year() + 1) }]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_quarters_around_a_day_follow_on_each_other() {
        for today in ["2025-02-03", "2025-12-31", "2024-01-01"] {
            let today: NaiveDate = today.parse().unwrap();
            let spans = quarters(today);
            assert!(spans[1].first <= today && today < spans[1].next, "{today}");
            assert_eq!((spans[0].next, spans[1].next), (spans[1].first, spans[2].first), "{today}");
        }
        let names: Vec<String> =
            quarters("2025-02-03".parse().unwrap()).into_iter().map(|s| s.name).collect();
        assert_eq!(names, ["demo-2024-Q4", "demo-2025-Q1", "demo-2025-Q2"]);
    }
}
