//! A few fictitious submissions of the mutation questionnaire, in several states, so that there is something
//! to read, to go on with and to judge.
//!
//! They go through the doors that practices use, as if received in the round.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::cast;
use super::country::{agb, series};
use crate::audit::Actor;
use crate::auth::Role;
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, QuestionnaireId, SubmissionId};
use crate::db::{Db, DbError, Tx};
use crate::questionnaires::held::Round;
use crate::questionnaires::model::QuestionnaireItem;
use crate::questionnaires::words::{AnswerProblemCode, ItemType};
use crate::questionnaires::{Form, evaluate, keep};
use crate::snapshot::Snapshot;
use crate::submissions::model::Submission;
use crate::submissions::service::{self, Ready, SubmissionError};
use crate::submissions::sight::Scope;
use crate::submissions::status::SubmissionStatus;
use crate::submissions::worklist::store::Search;
use crate::submissions::{asked, proof};

/// The questionnaire that is answered.
const QUESTIONNAIRE: &str = "zorg-en-zekerheid-haz-mutation";
/// Who answers, how far it came, and in which round counted from the first.
const ANSWERED: [(cast::Role, SubmissionStatus, usize); 5] = [
    (cast::Role::Plain, SubmissionStatus::Submitted, 0),
    (cast::Role::Plain, SubmissionStatus::Draft, 1),
    (cast::Role::Decided, SubmissionStatus::Submitted, 1),
    (cast::Role::ModulesDecided, SubmissionStatus::Submitted, 1),
    (cast::Role::TwoLocations, SubmissionStatus::Withdrawn, 1),
];
/// Most answers that are filled in one by one.
const MOST: usize = 100;
/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;

/// Makes the submissions, in a country that has none. Blocks.
///
/// # Errors
/// The database failed, or a door refused what the demo offers: a fault of ours.
pub fn fill_in(db: &Db, snapshot: &Snapshot, today: NaiveDate) -> Result<(), SubmissionError> {
    let unknown = |_| DbError::Internal("a code of the demo is not a code".into());
    let id: QuestionnaireId = QUESTIONNAIRE.parse().map_err(unknown)?;
    let Some(held) = snapshot.questionnaires.get(&id) else { return Ok(()) };
    let all = Search::all(Scope::All, today);
    if db.read(|conn| all.count(conn))? > 0 {
        return Ok(());
    }
    let mut rounds: Vec<&Round> = held.rounds.iter().map(AsRef::as_ref).collect();
    rounds.sort_unstable_by_key(|round| round.opens_at);
    for (role, status, number) in ANSWERED {
        let code = agb(series::PRACTICE, role as u32).map_err(unknown)?;
        let party = snapshot.party_by_agb(code).map(|party| party.register.id);
        let (Some(round), Some(party)) = (rounds.get(number), party) else { continue };
        let Some(version) = held.versions.get(&round.version) else { continue };
        let received_at = Moment::from_micros(round.opens_at.micros() + (3 + i64::from(role as u32)) * DAY);
        let now = db.clocks().business_now();
        let received_at = if Moment::start_of(today) < received_at { now } else { received_at };
        let one = One { round: (*round).clone(), code, party, status, received_at };
        one.write(db, &version.form)?;
    }
    Ok(())
}

/// One submission.
struct One {
    round: Round,
    code: AgbCode,
    party: PartyId,
    status: SubmissionStatus,
    received_at: Moment,
}

impl One {
    fn write(self, db: &Db, form: &Form) -> Result<(), SubmissionError> {
        let answers = answers(form, self.code);
        let submission = Submission {
            id: SubmissionId::new(),
            version: 1,
            questionnaire: self.round.questionnaire.clone(),
            questionnaire_version: self.round.version,
            round: self.round.id,
            concern: form.definition().concern.clone(),
            party: self.party,
            filled_by: None,
            status: SubmissionStatus::Draft,
            answers: if self.status == SubmissionStatus::Draft { Map::new() } else { answers },
            prefilled: Vec::new(),
            own_deadline: None,
            created_by: String::new(),
            created_at: self.received_at,
            changed_at: self.received_at,
            handed_in: None,
            assignee: None,
            due_on: None,
        };
        let ready = Ready {
            id: submission.id,
            seen: Some(1),
            content: proof::content(&submission, self.code, &[])?,
            problems: evaluate(form, &submission.answers).problems,
            attachments: Vec::new(),
            answer_in: None,
        };
        let (id, concerns, opens_at) = (submission.id, asked::concerns(form), self.round.opens_at);
        let at = self.received_at;
        step(db, move |tx| service::create(tx, &submission, &concerns, opens_at, at).map(drop))?;
        if self.status != SubmissionStatus::Draft {
            step(db, move |tx| service::submit(tx, &ready, at).map(drop))?;
        }
        if self.status == SubmissionStatus::Withdrawn {
            step(db, move |tx| service::withdraw(tx, id, 2, Some("Fictief: te vroeg ingediend")).map(drop))?;
        }
        Ok(())
    }
}

/// One write of a practice.
fn step(
    db: &Db,
    work: impl Fn(&mut Tx<'_>) -> Result<(), SubmissionError> + Send + 'static,
) -> Result<(), SubmissionError> {
    let actor = Actor { role: Role::Provider.to_string(), ..Actor::command("demo") };
    db.write_blocking(actor, work).map(drop)
}

/// Answers that can be handed in: to each required item the plainest there is.
fn answers(form: &Form, code: AgbCode) -> Map<String, Value> {
    let mut answers = Map::new();
    for _ in 0..MOST {
        let found = evaluate(form, &answers);
        let missing = found.problems.iter().find(|problem| problem.code == AnswerProblemCode::Required);
        let Some(item) = missing.and_then(|problem| form.item(&problem.link_id)) else { break };
        let Some(value) = plainest(item, code) else { break };
        answers.insert(item.link_id.to_string(), value);
    }
    keep(form, &answers).answers
}

fn plainest(item: &QuestionnaireItem, code: AgbCode) -> Option<Value> {
    let option = || item.options.first().map(|option| option.code.as_str());
    Some(match item.item_type {
        ItemType::Text => json!("Fictief antwoord"),
        ItemType::Choice => json!(option()?),
        ItemType::MultipleChoice => json!([option()?]),
        ItemType::Integer => json!(item.min_value.and_then(|least| least.as_i32()).unwrap_or(1).max(1)),
        ItemType::Decimal => json!(item.min_value.map_or_else(|| "1".to_owned(), |least| least.to_string())),
        ItemType::Date => json!("2025-04-01"),
        ItemType::Boolean => json!(true),
        ItemType::AgbCode => json!(code),
        ItemType::KvkNumber => json!("90000001"),
        ItemType::BigNumber => json!("19000000001"),
        ItemType::Group | ItemType::Display | ItemType::Attachment | ItemType::Table => return None,
    })
}
