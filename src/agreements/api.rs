//! The question over HTTP: one by GET, up to a thousand by POST, and the answer as wire types.

use actix_web::{HttpRequest, get, post, web};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use super::decide::{Absent, decide};
use super::model::Question;
use super::view::{self, EffectiveAgreement};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, OiTitle, PrestatieCode, Segment, UzoviCode};
use crate::http::codes::ProblemCode;
use crate::http::exchange::Exchange;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::http::query::ApiQuery;
use crate::http::rendered::Rendered;
use crate::snapshot::Snapshot;

/// Which agreement applies for this provider, insurer, day and kind of care?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct AgreementQuestion {
    /// AGB code of a practitioner, organisation or location.
    pub agb_code: AgbCode,
    /// UZOVI code of the patient's insurer.
    pub uzovi_code: UzoviCode,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Kind of care.
    pub care_kind: CareKind,
    /// Funding segment; follows from the kind of care when absent. Limits the modules shown.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// O&I title; without it a question about `OI` stays open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// A prestatie to test: may it be claimed?
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prestatie_code: Option<PrestatieCode>,
    /// Answer with what was known at this instant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
}

impl From<AgreementQuestion> for Question {
    fn from(asked: AgreementQuestion) -> Self {
        let AgreementQuestion {
            agb_code,
            uzovi_code,
            date,
            care_kind,
            segment,
            oi_title,
            prestatie_code,
            as_of,
        } = asked;
        Self { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of }
    }
}

/// Up to a thousand questions.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AgreementSearch {
    /// The questions.
    #[schema(min_items = 1, max_items = 1000)]
    pub questions: Vec<AgreementQuestion>,
    /// Whether the answers carry their explanation; `false` when absent.
    #[serde(default)]
    pub explain: bool,
}

/// The answers, in the order of the questions.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementAnswers<'a> {
    /// One item per question.
    pub items: Vec<AgreementAnswer<'a>>,
}

/// The answer to one question of many; exactly one of the members is present.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementAnswer<'a> {
    /// The answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<EffectiveAgreement<'a>>,
    /// Why there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub problem: Option<AnswerProblem>,
}

/// Why one question of many has no answer.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AnswerProblem {
    /// Stable code, as in the table of problems.
    pub code: String,
    /// Member of the question that is at fault.
    pub location: String,
}

/// Which agreement applies, and why
///
/// For this AGB code, insurer, day and kind of care: the agreement, its modules, from which day may be
/// claimed, how certain that is, and the steps that led there, each with its rule and source. A
/// missing fact gives `unknown` and is named. A provider asks about its own AGB codes, an insurer about
/// its own UZOVI codes; anything else is 404, as is a code that does not exist.
#[utoipa::path(
    tag = "agreements",
    params(AgreementQuestion),
    security(("oauth2" = ["agreements:read"])),
    extensions(("x-problem-codes" = json!(["not-found"]))),
    responses((status = 200, body = EffectiveAgreement<'static>, description = "The answer"))
)]
#[get("/effective-agreements")]
pub(crate) async fn get_effective_agreement(
    state: web::Data<AppState>,
    caller: Authenticated,
    language: Language,
    query: ApiQuery<AgreementQuestion>,
) -> Result<Rendered<EffectiveAgreement<'static>>, ApiError> {
    let snapshot = state.snapshots.load();
    let answer =
        answer(&state, &snapshot, &caller, &query.0, view::Style { lang: language.0, explain: true });
    Rendered::new(&answer.map_err(|_| ApiError::not_found())?)
}

/// Answer up to a thousand questions at once
///
/// Each question is answered by itself: one that names an unknown or foreign code has a problem in
/// place of an answer, the others are answered.
#[utoipa::path(
    tag = "agreements",
    request_body = AgreementSearch,
    security(("oauth2" = ["agreements:read"])),
    responses((status = 200, body = AgreementAnswers<'static>, description = "The answers, in the order of the questions"))
)]
#[post("/effective-agreements/_search")]
pub(crate) async fn search_effective_agreements(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    language: Language,
    body: ApiJson<AgreementSearch>,
) -> Result<Rendered<AgreementAnswers<'static>>, ApiError> {
    let (place, state) = (Exchange::of(&req).place(), state.into_inner());
    let (language, search) = (language.0, body.0);
    let answers = web::block(move || {
        let _place = place; // kept with the work, also when nobody waits for the answer any more
        let snapshot = state.snapshots.load();
        let style = view::Style { lang: language, explain: search.explain };
        let one = |question: &AgreementQuestion| answer(&state, &snapshot, &caller, question, style).into();
        Rendered::new(&AgreementAnswers { items: search.questions.iter().map(one).collect() })
    });
    answers.await.map_err(ApiError::internal)?
}

impl<'a> From<Result<EffectiveAgreement<'a>, Absent>> for AgreementAnswer<'a> {
    fn from(answer: Result<EffectiveAgreement<'a>, Absent>) -> Self {
        let (answer, location) = match answer {
            Ok(answer) => return Self { answer: Some(answer), problem: None },
            Err(Absent::AgbCode(_)) => (None, "agbCode"),
            Err(Absent::UzoviCode(_)) => (None, "uzoviCode"),
        };
        let code = ProblemCode::NotFound.as_str().to_owned();
        Self { answer, problem: Some(AnswerProblem { code, location: location.to_owned() }) }
    }
}

fn answer<'a>(
    state: &AppState,
    snapshot: &'a Snapshot,
    caller: &Authenticated,
    asked: &AgreementQuestion,
    style: view::Style,
) -> Result<EffectiveAgreement<'a>, Absent> {
    let party = snapshot.party_by_agb(asked.agb_code).ok_or(Absent::AgbCode(asked.agb_code))?;
    if !caller.may_ask(snapshot, party, asked.uzovi_code, asked.date, asked.as_of) {
        return Err(Absent::AgbCode(asked.agb_code)); // not yours looks like absent
    }
    let decided = decide(snapshot, &(*asked).into(), state.clocks.business_now())?;
    let subject = format!("{}/{}", asked.agb_code, asked.uzovi_code);
    state.reads.count(&caller.0.client, "effective-agreements", subject, state.clocks.security_now());
    Ok(view::answer(snapshot, *asked, &decided, style))
}
