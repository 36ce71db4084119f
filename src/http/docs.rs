//! Pages for people: the reference with try-it, the problem codes, and the document itself.
//!
//! Everything is embedded; nothing comes from elsewhere, and the content security policy of these
//! pages allows no more than they use.

use std::fmt::Write as _;

use actix_web::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_SECURITY_POLICY, ContentType};
use actix_web::web::{self, Bytes, ServiceConfig};
use actix_web::{HttpResponse, get};

use super::HttpBase;
use super::codes::{FAULTS, ProblemCode};
use super::language::Language;
use super::problem::ApiError;
use crate::codes::Lang;

/// Policy of the reference page: own scripts, and the style attributes that Swagger UI sets.
const REFERENCE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; \
    img-src 'self' data:; font-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// Policy of the plain pages.
const PAGE_POLICY: &str =
    "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// Registers the pages. They are not operations of the API, so the document does not list them;
/// [`crate::openapi::document`] knows their addresses.
pub fn pages(config: &mut ServiceConfig) {
    config
        .service(get_openapi)
        .service(get_openapi_3_0)
        .service(get_openapi_fhir)
        .service(get_reference)
        .service(get_asset)
        .service(get_problems)
        .service(get_problem);
}

fn open_json(text: Bytes) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(ContentType::json())
        .insert_header((ACCESS_CONTROL_ALLOW_ORIGIN, "*"))
        .body(text)
}

#[get("/v1/openapi.json")]
async fn get_openapi(base: web::Data<HttpBase>) -> HttpResponse {
    open_json(base.document.text())
}

#[get("/v1/openapi-3.0.json")]
async fn get_openapi_3_0(base: web::Data<HttpBase>) -> HttpResponse {
    open_json(base.document.text_3_0())
}

#[get("/fhir/r4/openapi.json")]
async fn get_openapi_fhir(base: web::Data<HttpBase>) -> HttpResponse {
    open_json(base.document.text_fhir())
}

fn html(policy: &'static str, text: String) -> HttpResponse {
    HttpResponse::Ok()
        .content_type(ContentType::html())
        .insert_header((CONTENT_SECURITY_POLICY, policy))
        .body(text)
}

#[get("/docs")]
async fn get_reference(base: web::Data<HttpBase>) -> HttpResponse {
    let notice = if base.fictitious {
        "<p class=\"notice\">Alle gegevens hier zijn fictief. All data here is fictitious.</p>"
    } else {
        ""
    };
    html(REFERENCE_POLICY, include_str!("assets/reference.html").replace("<!-- notice -->", notice))
}

#[get("/docs/assets/{file}")]
async fn get_asset(file: web::Path<String>) -> Result<HttpResponse, ApiError> {
    let own = match file.as_str() {
        "reference.js" => Some(("text/javascript; charset=utf-8", include_str!("assets/reference.js"))),
        "pages.css" => Some(("text/css; charset=utf-8", include_str!("assets/pages.css"))),
        _ => None,
    };
    if let Some((content_type, text)) = own {
        return Ok(HttpResponse::Ok().content_type(content_type).body(text));
    }
    if !["swagger-ui.css", "swagger-ui-bundle.js"].contains(&file.as_str()) {
        return Err(ApiError::not_found());
    }
    let config = std::sync::Arc::new(utoipa_swagger_ui::Config::from("/v1/openapi.json"));
    let found = utoipa_swagger_ui::serve(&file, config).map_err(ApiError::internal)?;
    let found = found.ok_or_else(ApiError::not_found)?;
    let content_type = format!("{}; charset=utf-8", found.content_type); // both are text
    Ok(HttpResponse::Ok().content_type(content_type).body(found.bytes.into_owned()))
}

/// A plain page of ours as an answer.
pub(crate) fn plain(text: String) -> HttpResponse {
    html(PAGE_POLICY, text)
}

#[get("/docs/problems")]
async fn get_problems(Language(lang): Language) -> HttpResponse {
    html(PAGE_POLICY, problems_page(lang))
}

#[get("/docs/problems/{code}")]
async fn get_problem(code: web::Path<String>, Language(lang): Language) -> Result<HttpResponse, ApiError> {
    let code = ProblemCode::find(&code).ok_or_else(ApiError::not_found)?;
    Ok(html(PAGE_POLICY, problem_page(code, lang)))
}

fn problems_page(lang: Lang) -> String {
    let (title, intro, faults, rule) = match lang {
        Lang::Nl => (
            "Problemen",
            "Elke fout is een problem-document (RFC 9457). Programma's beslissen op <code>code</code>; teksten kunnen veranderen.",
            "Fouten in errors[]",
            "Een fout in een waarde met een eigen naam draagt de naam van het schema: <code>agbCode.format</code>, <code>careKind.value</code>.",
        ),
        Lang::En => (
            "Problems",
            "Every error is a problem document (RFC 9457). Programs decide by <code>code</code>; texts may change.",
            "Faults in errors[]",
            "A fault in a value of a named schema carries that name: <code>agbCode.format</code>, <code>careKind.value</code>.",
        ),
    };
    let mut body = format!("<p>{intro}</p><table>");
    for code in ProblemCode::ALL {
        let row = code.row();
        let _ = write!(
            body,
            "<tr><td>{}</td><td><a href=\"/docs/problems/{1}\"><code>{1}</code></a></td><td>{2}</td></tr>",
            row.status,
            row.code,
            escape(row.title.speak(lang))
        );
    }
    let _ = write!(body, "</table><h2>{faults}</h2><p>{rule}</p><table>");
    for (code, text) in FAULTS {
        let _ = write!(body, "<tr><td><code>{code}</code></td><td>{}</td></tr>", escape(text.speak(lang)));
    }
    body.push_str("</table>");
    page(lang, title, &body)
}

fn problem_page(code: ProblemCode, lang: Lang) -> String {
    let row = code.row();
    let (meaning, action, again, all) = match (lang, row.retryable) {
        (Lang::Nl, true) => {
            ("Wat het betekent", "Wat u kunt doen", "Hetzelfde verzoek kan later slagen.", "Alle problemen")
        }
        (Lang::Nl, false) => {
            ("Wat het betekent", "Wat u kunt doen", "Ongewijzigd herhalen helpt niet.", "Alle problemen")
        }
        (Lang::En, true) => {
            ("What it means", "What you can do", "The same request can succeed later.", "All problems")
        }
        (Lang::En, false) => {
            ("What it means", "What you can do", "Repeating it unchanged does not help.", "All problems")
        }
    };
    let body = format!(
        "<p>HTTP {} · <code>{}</code></p><h2>{meaning}</h2><p>{}</p><h2>{action}</h2><p>{}</p><p>{again}</p>\
         <p><a href=\"/docs/problems\">{all}</a></p>",
        row.status,
        row.code,
        escape(row.meaning.speak(lang)),
        escape(row.action.speak(lang)),
    );
    page(lang, row.title.speak(lang), &body)
}

pub(crate) fn page(lang: Lang, title: &str, body: &str) -> String {
    let title = escape(title);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head><meta charset=\"utf-8\"><title>{title} - zorgcontract</title>\
         <meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"/docs/assets/pages.css\"></head>\n\
         <body><main><h1>{title}</h1>{body}</main></body>\n</html>\n"
    )
}

pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_others_stays_text() {
        let text = "<b onclick=\"x()\">&amp;";
        assert_eq!(escape(text), "&lt;b onclick=&quot;x()&quot;&gt;&amp;amp;");
        assert!(page(Lang::Nl, text, "").contains("<h1>&lt;b onclick="));
    }
}
