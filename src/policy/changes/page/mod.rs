//! `/docs/policy-changes`: what changed between two policies as a page for people, open to everyone.
//!
//! First what changes for whom, then the document's own list, then every rule. Without two policies
//! it lists the pairs that can be chosen. It shows the same answer as the operation.

mod sections;
mod wording;

use std::fmt::Write as _;

use actix_web::{HttpResponse, get, web};
use serde::Deserialize;

use super::view::{PolicyChanges, changes};
use super::{Changes, Incomparable};
use crate::app::AppState;
use crate::clock::Moment;
use crate::codes::{Lang, PolicyId};
use crate::http::docs::{escape, page, plain};
use crate::http::language::Language;
use crate::policy::{Pack, PolicyBook};
use wording::{Wording, wording};

/// Which two policies; texts as they came, so that a wrong one leads to the choice and not to a fault.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct TwoPolicies {
    policy: Option<String>,
    since: Option<String>,
    as_of: Option<String>,
    since_as_of: Option<String>,
}

#[get("/docs/policy-changes")]
pub(crate) async fn get_changes_page(
    state: web::Data<AppState>,
    Language(lang): Language,
    query: Option<web::Query<TwoPolicies>>,
) -> HttpResponse {
    let book = &state.snapshots.load().policies;
    let words = wording(lang);
    let asked = query.map(web::Query::into_inner).unwrap_or_default();
    match asked.changes(book) {
        None => plain(page(lang, words.choose_title, &choice(book, words, lang))),
        Some(Err(_)) => {
            let body = format!("<p>{}</p>{}", words.incomparable, choice(book, words, lang));
            plain(page(lang, words.choose_title, &body))
        }
        Some(Ok(found)) => {
            let shown = changes(&found, book.vocabulary(), lang);
            let title = format!("{}: {}", words.title, shown.policy.title);
            plain(page(lang, &title, &body(&shown, words, lang)))
        }
    }
}

impl TwoPolicies {
    fn changes<'p>(&self, book: &'p PolicyBook) -> Option<Result<Changes<'p>, Incomparable>> {
        let (policy, since) = (self.policy.as_ref()?, self.since.as_ref()?);
        let at = |text: &Option<String>| text.as_ref().map(|text| text.parse::<Moment>()).transpose();
        let (Ok(policy), Ok(since)) = (policy.parse::<PolicyId>(), since.parse::<PolicyId>()) else {
            return Some(Err(Incomparable::NoPolicy));
        };
        let (Ok(as_of), Ok(since_as_of)) = (at(&self.as_of), at(&self.since_as_of)) else {
            return Some(Err(Incomparable::NoPolicy));
        };
        Some(Changes::in_book(book, (&since, since_as_of), (&policy, as_of)))
    }
}

/// Every policy with the earlier ones of its concern that share care with it, and its own earlier releases.
fn choice(book: &PolicyBook, words: &Wording, lang: Lang) -> String {
    let mut text = format!("<p>{}</p><ul>", words.choose);
    for after in book.packs() {
        let earlier = |before: &&Pack| {
            before.concern == after.concern
                && before.valid.start_date < after.valid.start_date
                && before.care_kinds.iter().any(|care_kind| after.care_kinds.contains(care_kind))
        };
        for before in book.packs().filter(earlier) {
            let (from, to) = (escape(before.title.get(lang)), escape(after.title.get(lang)));
            let address = format!("?policy={}&amp;since={}", after.id, before.id);
            let _ = write!(text, "<li><a href=\"{address}\">{from} &rarr; {to}</a></li>");
        }
        for two in book.releases(after.id.as_str()).windows(2) {
            let [before, later] = two else { continue };
            let title = escape(after.title.get(lang));
            let _ = write!(
                text,
                "<li><a href=\"?policy={0}&amp;since={0}&amp;sinceAsOf={1}&amp;asOf={2}\">{title}: {1} &rarr; {2}</a></li>",
                after.id, before.recorded_at, later.recorded_at
            );
        }
    }
    text.push_str("</ul>");
    text
}

fn body(shown: &PolicyChanges, words: &Wording, lang: Lang) -> String {
    let mut text = String::new();
    let counts = &shown.counts;
    let _ = write!(
        text,
        "<p>{}: <strong>{}</strong> ({}). {}: <strong>{}</strong> ({}).</p>",
        words.since,
        escape(&shown.since.title),
        wording::period(&shown.since.period),
        words.policy,
        escape(&shown.policy.title),
        wording::period(&shown.policy.period)
    );
    let notes = [
        (shown.since.second_hand || shown.policy.second_hand, words.second_hand),
        (!shown.exact, words.not_exact),
        (shown.left_out > 0, words.left_out),
    ];
    for (_, note) in notes.iter().filter(|(holds, _)| *holds) {
        let _ = write!(text, "<p><em>{note}</em></p>");
    }
    let care_kinds: Vec<&str> = shown.care_kinds.iter().map(|care_kind| care_kind.as_str()).collect();
    let _ = write!(text, "<p>{}: {}.</p><ul>", words.care_kinds, care_kinds.join(", "));
    let lines = [
        (counts.changed, words.changed),
        (counts.renamed, words.renamed),
        (counts.added, words.added),
        (counts.removed, words.removed),
        (counts.unchanged, words.unchanged),
        (counts.since_not_compared + counts.policy_not_compared, words.not_compared),
    ];
    for (number, what) in lines.iter().filter(|(number, _)| *number > 0) {
        let _ = write!(text, "<li>{what}: {number}</li>");
    }
    text.push_str("</ul>");
    text.push_str(&sections::all(shown, words, lang));
    text
}
