//! Routes that only tests have: they use every mechanism of the HTTP base once.

use std::time::Duration;

use actix_web::http::StatusCode;
use actix_web::{HttpMessage as _, HttpRequest, HttpResponse, get, post, put, web};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use utoipa_actix_web::scope;
use utoipa_actix_web::service_config::ServiceConfig;
use zorgcontract::auth::peer::PeerCertificate;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{AgbCode, CareKind};
use zorgcontract::http::etag::{IfMatch, Versioned};
use zorgcontract::http::health;
use zorgcontract::http::json::ApiJson;
use zorgcontract::http::language::Language;
use zorgcontract::http::page::{Page, Paging};
use zorgcontract::http::prefer::DryRun;
use zorgcontract::http::problem::{ApiError, ProblemCitation, ProblemRule};
use zorgcontract::http::query::{ApiPath, ApiQuery, NoQuery};

/// A thing.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Thing {
    /// Its code.
    pub agb_code: AgbCode,
    /// Its name.
    pub name: String,
    /// Its number.
    pub number: u32,
}

/// A page of things.
pub type ThingPage = Page<Thing>;

/// A new thing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewThing {
    /// Its code.
    pub agb_code: AgbCode,
    /// Its name.
    #[schema(min_length = 1, max_length = 20)]
    pub name: String,
    /// Its kinds of care.
    #[serde(default)]
    #[schema(max_items = 3)]
    pub care_kinds: Vec<CareKind>,
    /// Its first day.
    pub start_date: Option<chrono::NaiveDate>,
    /// When it was seen.
    pub seen_at: Option<Moment>,
    /// Its parts.
    #[serde(default)]
    pub parts: Vec<Part>,
}

/// A part of a thing.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// How many.
    #[schema(minimum = 1, maximum = 9)]
    pub count: i64,
}

/// Filters of the list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ThingFilter {
    /// Only this kind of care.
    pub care_kind: Option<CareKind>,
    /// Only these codes.
    #[serde(default)]
    pub agb_code: Vec<AgbCode>,
    /// Valid on this day.
    pub date: Option<chrono::NaiveDate>,
    /// Name starts with.
    pub name: Option<String>,
    /// Even numbers only.
    pub even: Option<bool>,
}

fn all() -> Vec<Thing> {
    let thing = |number: u32| Thing {
        agb_code: format!("{:08}", 1_900_000 + number).parse().expect("a code"),
        name: format!("thing {number}"),
        number,
    };
    (1..=120).map(thing).collect()
}

/// List things
#[utoipa::path(tag = "registrations", params(ThingFilter), security(("oauth2" = ["things:read"])),
    extensions(("x-sort" = json!(["number"]))),
    responses((status = 200, description = "Things.", body = ThingPage)))]
#[get("/things")]
async fn list_things(paging: Paging, filter: ApiQuery<ThingFilter>) -> Result<ThingPage, ApiError> {
    let ApiQuery(filter) = filter;
    let wanted = |t: &Thing| {
        filter.even.is_none_or(|even| t.number.is_multiple_of(2) == even)
            && (filter.agb_code.is_empty() || filter.agb_code.contains(&t.agb_code))
            && filter.name.as_deref().is_none_or(|n| t.name.starts_with(n))
            && filter.care_kind.is_none_or(|k| k == CareKind::Haz)
            && filter.date.is_none_or(|d| d.to_string().as_str() > "2000-01-01")
    };
    let list: Vec<Thing> = all().into_iter().filter(wanted).collect();
    if paging.sort().is_some_and(|s| s.descending) {
        let list: Vec<Thing> = list.into_iter().rev().collect();
        return paging.page_of("anyone", &list, |t| std::cmp::Reverse(t.number), Thing::clone);
    }
    let caller = filter.name.as_deref().map_or("anyone", |_| "somebody");
    paging.page_of(caller, &list, |t| t.number, Thing::clone)
}

/// Read a thing
#[utoipa::path(tag = "registrations", params(("agbCode" = AgbCode, Path, description = "Code.")), security(()),
    extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The thing.", body = Thing)))]
#[get("/things/{agbCode}")]
async fn get_thing(code: ApiPath<AgbCode>, _: ApiQuery<NoQuery>) -> Result<Versioned<Thing>, ApiError> {
    let found = all().into_iter().find(|t| t.agb_code == code.0).ok_or_else(ApiError::not_found)?;
    Ok(Versioned { version: 3, body: found })
}

/// Make a thing
#[utoipa::path(tag = "registrations", request_body = NewThing, security(("oauth2" = ["things:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-problem-codes" = json!(["rule-refused"]))),
    responses((status = 201, description = "Made.", body = Thing)))]
#[post("/things")]
async fn create_thing(
    _: ApiQuery<NoQuery>,
    new: ApiJson<NewThing>,
    lang: Language,
) -> Result<HttpResponse, ApiError> {
    let ApiJson(new) = new;
    if new.name == "refused" {
        let citation = ProblemCitation { document: "CZ25".to_owned(), section: "2.1.1".to_owned() };
        return Err(ApiError::rule_refused(("Dat mag niet.", "That is not allowed.")).rule(ProblemRule {
            policy_id: "cz-2025".to_owned(),
            rule_id: "follow.haz".to_owned(),
            citations: vec![citation],
        }));
    }
    let Language(_) = lang;
    let number = u32::try_from(new.parts.iter().map(|p| p.count).sum::<i64>()).unwrap_or_default();
    let _ = (&new.care_kinds, new.start_date, new.seen_at);
    Ok(HttpResponse::build(StatusCode::CREATED).json(Thing {
        agb_code: new.agb_code,
        name: new.name,
        number,
    }))
}

/// Change a thing
#[utoipa::path(tag = "registrations", params(("agbCode" = AgbCode, Path, description = "Code.")),
    request_body = NewThing, security(("oauth2" = ["things:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "Changed.", body = Thing)))]
#[put("/things/{agbCode}")]
async fn replace_thing(
    code: ApiPath<AgbCode>,
    _: ApiQuery<NoQuery>,
    seen: IfMatch,
    dry: DryRun,
    new: ApiJson<NewThing>,
) -> Result<Versioned<Thing>, ApiError> {
    seen.check(3)?;
    let body = Thing { agb_code: code.0, name: new.0.name, number: u32::from(dry.0) };
    Ok(Versioned { version: 4, body })
}

/// Panic
#[utoipa::path(tag = "operations", security(()), responses((status = 204, description = "Never.")))]
#[get("/panic")]
async fn get_panic() -> HttpResponse {
    panic!("on purpose")
}

/// Wait
#[utoipa::path(tag = "operations", security(()), responses((status = 200, description = "Waited.", body = String, content_type = "application/json")))]
#[get("/wait")]
async fn get_wait() -> web::Json<String> {
    tokio::time::sleep(Duration::from_millis(300)).await;
    web::Json("waited".to_owned())
}

/// The certificate that came with the request.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct SeenCertificate {
    /// Its thumbprint.
    pub thumbprint: Option<String>,
    /// Its subject.
    pub subject: Option<String>,
    /// Who saw it.
    pub from: Option<String>,
    /// Headers of that kind that reached the handler.
    pub headers: Vec<String>,
}

/// Tell which certificate came with the request
#[utoipa::path(tag = "operations", security(()), responses((status = 200, description = "What was seen.", body = SeenCertificate)))]
#[get("/certificate")]
async fn get_certificate(req: HttpRequest, _: ApiQuery<NoQuery>) -> web::Json<SeenCertificate> {
    let seen = req.extensions().get::<PeerCertificate>().cloned();
    let names = req.headers().keys().map(ToString::to_string);
    web::Json(SeenCertificate {
        thumbprint: seen.as_ref().map(|seen| seen.thumbprint.clone()),
        from: seen.as_ref().map(|seen| format!("{:?}", seen.from)),
        subject: seen.map(|seen| seen.subject),
        headers: names.filter(|name| name.contains("cert")).collect(),
    })
}

/// Fail below the base
#[utoipa::path(tag = "operations", security(()), responses((status = 204, description = "Never.")))]
#[get("/bare-error")]
async fn get_bare_error() -> actix_web::Result<HttpResponse> {
    Err(actix_web::error::ErrorServiceUnavailable("plain text of the framework"))
}

/// The table of contents of the tests.
pub fn routes(config: &mut ServiceConfig<'_>) {
    config.configure(health::routes);
    config.service(scope::scope("/v1").configure(|v1: &mut ServiceConfig<'_>| {
        v1.service(list_things)
            .service(create_thing)
            .service(get_thing)
            .service(replace_thing)
            .service(get_panic)
            .service(get_wait)
            .service(get_certificate)
            .service(get_bare_error);
    }));
}
