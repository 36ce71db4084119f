//! `$populate` (SDC): the first answers of an organisation to a questionnaire, from the register, its
//! agreement and what it handed in before. Nothing is kept.

use actix_web::{HttpRequest, post, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::read::Outside;
use super::response::asked::{open_rounds, organisation, reference};
use super::response::{FhirQuestionnaireResponse, FhirResponseStatus, FhirResponseType, export};
use super::types::FhirReference;
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::{AgbCode, QuestionnaireId, word};
use crate::http::exchange::Exchange;
use crate::http::json::ApiJson;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::submissions::api::begin;
use crate::submissions::view::NewSubmission;

word! {
    /// Type of the resource.
    FhirParametersType, "resource type", "resourceType.value", "Parameters" {
        /// What goes into an operation or comes out of it.
        Parameters = "Parameters",
    }
}

/// What to populate, for whom (FHIR R4 Parameters): `subject`, and `canonical` where the address does not
/// name the questionnaire.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirPopulateParameters {
    /// Always `Parameters`.
    pub resource_type: FhirParametersType,
    /// `subject`, with the organisation by its AGB code as `valueReference`; `canonical`, with the address of
    /// the questionnaire as `valueUri`, a bar and a version behind it or not.
    #[schema(min_items = 1, max_items = 4)]
    pub parameter: Vec<FhirPopulateParameter>,
}

/// One of the parameters.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FhirPopulateParameter {
    /// Its name.
    #[schema(max_length = 64)]
    pub name: String,
    /// Its value as an address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 400)]
    pub value_uri: Option<String>,
    /// The same, as the older versions of SDC have it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 400)]
    pub value_canonical: Option<String>,
    /// Its value as a reference.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value_reference: Option<FhirReference>,
}

/// What came out (FHIR R4 Parameters).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FhirPopulated {
    /// Always `Parameters`.
    pub resource_type: FhirParametersType,
    /// One parameter: `response`.
    pub parameter: Vec<FhirPopulatedParameter>,
}

/// The answers.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FhirPopulatedParameter {
    /// `response`.
    pub name: &'static str,
    /// The first answers, to be completed and sent.
    pub resource: FhirQuestionnaireResponse,
}

/// Populate a questionnaire
///
/// The first answers of an organisation, for who may fill the questionnaire in for it, in the round that is
/// open now. Nothing is kept.
#[utoipa::path(tag = "fhir",
    request_body(content = FhirPopulateParameters, content_type = "application/fhir+json"),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-problem-codes" = json!(["round-closed", "rule-refused", "not-found"]))),
    responses((status = 200, description = "The first answers.", content_type = "application/fhir+json",
        body = FhirPopulated)))]
#[post("/Questionnaire/$populate")]
pub(crate) async fn populate_fhir_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    _: ApiQuery<NoQuery>,
    body: ApiJson<FhirPopulateParameters>,
) -> Result<web::Json<FhirPopulated>, ApiError> {
    let asked = Wanted::of(&body.0, &Exchange::of(&req).origin, None)?;
    populate(&state, &caller, &req, asked).await
}

/// Populate a questionnaire by its id
///
/// As `$populate` without an id.
#[utoipa::path(tag = "fhir",
    params(("questionnaireId" = QuestionnaireId, Path, description = "The questionnaire.")),
    request_body(content = FhirPopulateParameters, content_type = "application/fhir+json"),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-problem-codes" = json!(["round-closed", "rule-refused"]))),
    responses((status = 200, description = "The first answers.", content_type = "application/fhir+json",
        body = FhirPopulated)))]
#[post("/Questionnaire/{questionnaireId}/$populate")]
pub(crate) async fn populate_one_fhir_questionnaire(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<QuestionnaireId>,
    _: ApiQuery<NoQuery>,
    body: ApiJson<FhirPopulateParameters>,
) -> Result<web::Json<FhirPopulated>, ApiError> {
    let asked = Wanted::of(&body.0, &Exchange::of(&req).origin, Some(id.0))?;
    populate(&state, &caller, &req, asked).await
}

/// What is asked.
struct Wanted {
    questionnaire: QuestionnaireId,
    version: Option<i32>,
    agb_code: AgbCode,
}

impl Wanted {
    fn of(
        parameters: &FhirPopulateParameters,
        origin: &str,
        by_path: Option<QuestionnaireId>,
    ) -> Result<Self, ApiError> {
        let mut found = Outside::default();
        let (mut subject, mut canonical, with_path) = (None, None, by_path.is_some());
        for (n, parameter) in parameters.parameter.iter().enumerate() {
            let at = format!("/parameter/{n}");
            let uri = parameter.value_uri.as_ref().or(parameter.value_canonical.as_ref());
            match (parameter.name.as_str(), &parameter.value_reference, uri) {
                ("subject", Some(reference), None) if subject.is_none() => {
                    subject = organisation(reference, &format!("{at}/valueReference"), &mut found);
                }
                ("canonical", None, Some(uri)) if canonical.is_none() && !with_path => {
                    canonical = named(uri, origin);
                    if canonical.is_none() {
                        found.value(at);
                    }
                }
                _ => found.element(at),
            }
        }
        let wanted = by_path.map(|id| (id, None)).or(canonical);
        if found.is_empty() && subject.is_none() {
            found.missing("/parameter".to_owned(), "subject");
        }
        if found.is_empty() && wanted.is_none() {
            found.missing("/parameter".to_owned(), "canonical");
        }
        match wanted.zip(subject).filter(|_| found.is_empty()) {
            Some(((questionnaire, version), agb_code)) => Ok(Self { questionnaire, version, agb_code }),
            None => Err(ApiError::invalid(found.faults())),
        }
    }
}

/// The questionnaire that a canonical address names, and the version behind the bar.
fn named(uri: &str, origin: &str) -> Option<(QuestionnaireId, Option<i32>)> {
    let named = uri.strip_prefix(&format!("{origin}/fhir/r4/Questionnaire/"))?;
    match named.split_once('|') {
        Some((id, version)) => Some((id.parse().ok()?, Some(version.parse().ok()?))),
        None => Some((named.parse().ok()?, None)),
    }
}

async fn populate(
    state: &AppState,
    caller: &Caller,
    req: &HttpRequest,
    wanted: Wanted,
) -> Result<web::Json<FhirPopulated>, ApiError> {
    let (id, origin) = (wanted.questionnaire, Exchange::of(req).origin.clone());
    let speaking = || {
        let snapshot = state.snapshots.load();
        snapshot.questionnaires.get(&id).and_then(|held| held.speaking().map(|version| version.number()))
    };
    let version = wanted.version.or_else(speaking).ok_or_else(ApiError::not_found)?;
    let open = open_rounds(state, caller, (&id, version), wanted.agb_code)?; // the first answers are the same in each
    let round_id = *open.first().ok_or_else(ApiError::not_found)?;
    let new = NewSubmission { questionnaire_id: id.clone(), round_id, agb_code: wanted.agb_code };
    let begun = begin(state, caller, &new).await?;
    let resource = FhirQuestionnaireResponse {
        resource_type: FhirResponseType::QuestionnaireResponse,
        id: None,
        meta: None,
        language: Some("nl".to_owned()),
        extension: Vec::new(),
        questionnaire: format!("{origin}/fhir/r4/Questionnaire/{id}|{version}"),
        status: FhirResponseStatus::InProgress,
        subject: Some(reference(wanted.agb_code)),
        authored: None,
        item: export::items(&begun.opened.version.form, &begun.submission.answers, ""),
    };
    let parameter = vec![FhirPopulatedParameter { name: "response", resource }];
    Ok(web::Json(FhirPopulated { resource_type: FhirParametersType::Parameters, parameter }))
}
