//! The list over HTTP, with what can be asked of it.

use actix_web::{get, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::store::{Key, Order, Search, Side};
use crate::app::AppState;
use crate::auth::{Authenticated, Role};
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, QuestionnaireId, QuestionnaireRoundId};
use crate::db::DbError;
use crate::http::cursor::Start;
use crate::http::page::{Paging, Sort};
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::questionnaires::words::QuestionnaireKind;
use crate::submissions::model::Submission;
use crate::submissions::problem::not_told;
use crate::submissions::sight::Desk;
use crate::submissions::status::SubmissionStatus;
use crate::submissions::view::{SubmissionPage, SubmissionView};

/// Which submissions are meant.
#[derive(Debug, Clone, Default, Serialize, Deserialize, IntoParams, ToSchema)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct SubmissionFilter {
    /// In this status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SubmissionStatus>,
    /// Of this questionnaire.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub questionnaire_id: Option<QuestionnaireId>,
    /// Of questionnaires of this kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<QuestionnaireKind>,
    /// In this round.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub round_id: Option<QuestionnaireRoundId>,
    /// Of this organisation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
    /// That this one looks at; for insurers only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[param(min_length = 1, max_length = 100)]
    #[schema(min_length = 1, max_length = 100)]
    pub assignee: Option<String>,
    /// That the insurer has yet to answer, before this day by a term of its policy.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due_before: Option<NaiveDate>,
    /// Whether the last day on which the insurer was to answer has passed without an answer; a submission
    /// without such a day is not overdue.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// That were handed in before this moment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub received_before: Option<Moment>,
}

impl SubmissionFilter {
    /// The search for these submissions, as far as who sits at the desk sees them.
    ///
    /// # Errors
    /// It asks about what only insurers are told.
    pub fn search(&self, desk: Desk<'_>, order: Order) -> Result<Search, ApiError> {
        if self.assignee.is_some() && desk.caller.role != Role::Insurer {
            return Err(not_told());
        }
        let nobody = PartyId::fixed(b"");
        let party =
            |code: AgbCode| desk.snapshot.party_by_agb(code).map_or(nobody, |party| party.register.id);
        let of_kind = |kind: QuestionnaireKind| {
            let all = desk.snapshot.questionnaires.all();
            let of = all.filter(|(_, held)| held.versions.values().any(|v| v.definition().kind == kind));
            of.map(|(id, _)| id.clone()).collect()
        };
        Ok(Search {
            order,
            statuses: self.status.into_iter().collect(),
            questionnaire: self.questionnaire_id.clone(),
            among: self.kind.map(of_kind),
            round: self.round_id,
            party: self.agb_code.map(party),
            assignee: self.assignee.clone(),
            due_before: self.due_before,
            overdue: self.overdue,
            received_before: self.received_before,
            ..Search::all(desk.scope(), desk.today)
        })
    }
}

fn order(sort: Option<Sort>) -> Order {
    match sort {
        Some(Sort { field, descending }) if field == "dueOn" => Order::DueOn { descending },
        Some(Sort { descending, .. }) => Order::ReceivedAt { descending },
        None => Order::Id,
    }
}

/// List submissions
///
/// A provider sees its own and those of who let it act for them, an insurer what was handed in to its
/// concern, from the first time on. Oldest first, or in the order that `sort` asks for: what was never handed
/// in, or has no day on which an answer is due, comes last in both directions.
#[utoipa::path(tag = "submissions", params(SubmissionFilter), security(("oauth2" = ["submissions:read"])),
    extensions(("x-sort" = json!(["receivedAt", "dueOn"]))),
    responses((status = 200, description = "Submissions, without answers and files.", body = SubmissionPage)))]
#[get("/submissions")]
pub(crate) async fn list_submissions(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    filter: ApiQuery<SubmissionFilter>,
) -> Result<SubmissionPage, ApiError> {
    let snapshot = state.snapshots.load();
    let desk = Desk { snapshot: &snapshot, caller: &caller, today: state.clocks.today() };
    let order = order(paging.sort());
    let search = filter.0.search(desk, order)?;
    let start = paging.start::<Key>(&caller.client)?;
    let (rows, total) = found(&state, search, &start, &paging).await?;
    let listed = |row: &Submission| Some((order.key(row), listed(desk, row)?));
    let page = paging.page(&caller.client, &start, rows.iter().filter_map(listed).collect());
    Ok(match total {
        Some(total) => page.total(total),
        None => page,
    })
}

/// A submission as who sits at the desk sees it in a list.
fn listed(desk: Desk<'_>, row: &Submission) -> Option<SubmissionView> {
    desk.caller.owns_party(desk.snapshot, row.party); // leans on the delegation that shows it
    let deadline = row.deadline(desk.snapshot.questionnaires.round(row.round)?.deadline.deadline);
    let assignee = row.assignee.clone().filter(|_| desk.caller.role == Role::Insurer);
    Some(SubmissionView { assignee, ..SubmissionView::listed(row, deadline, desk.snapshot)? })
}

/// The rows of a page, and how many there are in all when that was asked.
async fn found(
    state: &AppState,
    search: Search,
    start: &Start<Key>,
    paging: &Paging,
) -> Result<(Vec<Submission>, Option<u64>), ApiError> {
    let side = match *start {
        Start::First => Side::First,
        Start::After(key) => Side::After(key),
        Start::Before(key) => Side::Before(key),
    };
    let (take, total) = (paging.take(), paging.wants_total());
    let found = state.db.read_async(move |conn| -> Result<_, DbError> {
        Ok((search.rows(conn, side, take)?, total.then(|| search.count(conn)).transpose()?))
    });
    Ok(found.await?)
}
