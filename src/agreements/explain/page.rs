//! `/docs/decision-rules`: the document that the decision rules of this service cite.

use std::fmt::Write as _;

use actix_web::{HttpResponse, get};

use super::PRODUCT_RULES;
use crate::codes::Lang;
use crate::http::docs::{escape, page, plain};
use crate::http::language::Language;

#[get("/docs/decision-rules")]
pub(crate) async fn get_decision_rules(Language(lang): Language) -> HttpResponse {
    let (title, intro) = match lang {
        Lang::Nl => (
            "Beslisregels",
            "De regels die geen verzekeraar schreef: onze lezing van hoe contracteren werkt. Elke stap van een antwoord noemt zijn regel.",
        ),
        Lang::En => (
            "Decision rules",
            "The rules that no insurer wrote: our reading of how contracting works. Every step of an answer names its rule.",
        ),
    };
    let mut body = format!("<p>{intro}</p><table>");
    for rule in PRODUCT_RULES {
        let text = match lang {
            Lang::Nl => rule.nl,
            Lang::En => rule.en,
        };
        let (section, id, text) = (rule.section, rule.id, escape(text));
        write!(body, "<tr id=\"{id}\"><td>{section}</td><td><code>{id}</code></td><td>{text}</td></tr>")
            .unwrap_or_default();
    }
    body.push_str("</table>");
    plain(page(lang, title, &body))
}
