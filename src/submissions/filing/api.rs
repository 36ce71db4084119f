//! Handing in and giving back over HTTP.

use actix_web::{HttpRequest, HttpResponse, get, post, web};

use super::receipt;
use crate::app::AppState;
use crate::audit::Actor;
use crate::audit::view::ReceiptView;
use crate::auth::evidence::Evidence;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::SubmissionId;
use crate::db::Tx;
use crate::http::body::Received;
use crate::http::codes::ProblemCode;
use crate::http::etag::IfMatch;
use crate::http::exchange::Exchange;
use crate::http::idempotency::{Done, IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::language::spoken;
use crate::http::prefer::{self, DryRun};
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::submissions::model::SubmissionEvent;
use crate::submissions::open::{Opened, open, open_to_fill, open_to_judge};
use crate::submissions::service;
use crate::submissions::status::Step;
use crate::submissions::view::{
    SubmissionReceipt, SubmissionReopening, SubmissionView, SubmissionWithdrawal,
};

/// Hand a submission in
///
/// The answers of the version that `If-Match` names; it stands for their digest, because every change of an
/// answer makes a new version. What counts is the moment at which this request was complete, by the clock
/// of the service: in time is what was complete before the deadline, at the deadline itself it is too late,
/// however long it then waits for its turn. Too late is 422 `deadline-passed`, and the attempt is on record.
/// A request that was answered with 503 was not received. The answer has a signed receipt. There is no body;
/// one that is announced is awaited.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["deadline-passed", "answers-incomplete", "conflict", "request-malformed",
            "payload-too-large", "body-too-slow"]))),
    responses((status = 200, description = "The submission, with its receipt.", body = SubmissionView)))]
#[post("/submissions/{submissionId}/_submit")]
pub(crate) async fn submit_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    (seen, key): (IfMatch, IdempotencyKey),
    _: ApiQuery<NoQuery>,
    received: Received,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_fill(&state, &caller, id.0).await?;
    let (of, ready, language) = (opened.clone(), opened.ready(&seen)?, spoken(&req));
    let work = move |tx: &mut Tx<'_>| {
        let (now, _) = service::submit(tx, &ready, received.0)?;
        Reply::ok(now.version, &opened.changed(&now, language)?)
    };
    match key.with_body(&()).perform(&state, &caller, &req, work).await {
        Ok(done) if done.rehearsed => Ok(done.respond()),
        Ok(done) => with_receipt(&state, &of, done).await,
        Err(error) => Err(keep_late(&state, &caller, &req, (id.0, received.0), error).await),
    }
}

/// The answer with the receipt of what it is about, also when it is an earlier one that is given again.
async fn with_receipt(state: &AppState, of: &Opened, done: Done) -> Result<HttpResponse, ApiError> {
    let received_at = done.reply.member("receivedAt");
    let (_, signed) = receipt::make(state, &of.submission, of.agb_code()?, received_at).await?;
    done.with_member("receipt", &ReceiptView::from(signed)).map(Done::respond)
}

/// Keeps an attempt that came too late as evidence; what cannot be kept is told instead, so that the
/// caller tries again.
pub(crate) async fn keep_late(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    (id, received_at): (SubmissionId, Moment),
    error: ApiError,
) -> ApiError {
    if error.code() != ProblemCode::DeadlinePassed || prefer::asks(req, prefer::DRY_RUN) {
        return error;
    }
    let actor = Actor {
        act: Evidence::of(caller, state).act(),
        ..caller.actor(Some(Exchange::of(req).request_id.to_string()))
    };
    let kept = state.db.write(actor, move |tx| service::keep_late(tx, id, received_at));
    match kept.await {
        Ok(_) => error,
        Err(failure) => failure.into(),
    }
}

/// Take a submission back
///
/// By the provider, until it was decided. For the same round another one can be made then.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body = SubmissionWithdrawal, security(("oauth2" = ["submissions:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict", "storage-full"]))),
    responses((status = 200, description = "The submission, withdrawn.", body = SubmissionView)))]
#[post("/submissions/{submissionId}/_withdraw")]
pub(crate) async fn withdraw_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    (rehearsal, _query): (DryRun, ApiQuery<NoQuery>),
    body: ApiJson<SubmissionWithdrawal>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_fill(&state, &caller, id.0).await?;
    let (version, language) = (opened.submission.version, spoken(&req));
    seen.check(version)?;
    let work = move |tx: &mut Tx<'_>| {
        let now = service::withdraw(tx, id.0, version, body.0.reason.as_deref())?;
        Reply::ok(now.version, &opened.changed(&now, language)?)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Give a submission back to be filled in anew
///
/// By the insurer, also after it was rejected or its draft expired, but not once it was approved. It is a
/// draft again; what was handed in before stays on record.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body = SubmissionReopening, security(("oauth2" = ["submissions:assess"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused", "storage-full"]))),
    responses((status = 200, description = "The submission, a draft again.", body = SubmissionView)))]
#[post("/submissions/{submissionId}/_reopen")]
pub(crate) async fn reopen_submission(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    seen: IfMatch,
    (rehearsal, _query): (DryRun, ApiQuery<NoQuery>),
    body: ApiJson<SubmissionReopening>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_judge(&state, &caller, id.0).await?;
    let (version, language) = (opened.submission.version, spoken(&req));
    seen.check(version)?;
    let work = move |tx: &mut Tx<'_>| {
        let step = (Step::Reopen, SubmissionEvent::Reopened);
        let now = service::give_back(tx, (id.0, version), step, body.0.deadline, &body.0.reason)?;
        Reply::ok(now.version, &opened.changed(&now, language)?)
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}

/// Get the receipt of a submission
///
/// Of what was handed in last, with the content that it proves. `zorgcontract receipt verify` checks it
/// without this service: the digest is that of `content`, both moments are in it, and its key is published.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "The receipt.", body = SubmissionReceipt)))]
#[get("/submissions/{submissionId}/receipt")]
pub(crate) async fn get_submission_receipt(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    _: ApiQuery<NoQuery>,
) -> Result<web::Json<SubmissionReceipt>, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    let (filing, signed) = receipt::make(&state, &opened.submission, opened.agb_code()?, None).await?;
    let (receipt, content) = (signed.into(), filing.content);
    Ok(web::Json(SubmissionReceipt { receipt, content, filing: filing.number }))
}
