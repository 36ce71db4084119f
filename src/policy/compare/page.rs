//! `/docs/policy-comparison`: the comparison as a page for people, open to everyone.
//!
//! One year at a time, the rows below each other and the insurers side by side; what is doubtful is
//! marked in words, never by colour alone.

use std::fmt::Write as _;

use actix_web::{HttpResponse, get, web};
use chrono::Datelike;
use serde::Deserialize;

use super::matrix::{Cell, Column, Matrix, Question, Statement};
use super::words::CellStatus;
use crate::app::AppState;
use crate::codes::{ConcernId, Lang};
use crate::http::docs::{escape, page, plain};
use crate::http::language::Language;
use crate::policy::PolicyBook;
use crate::policy::words::AttributionLevel;

/// Which year is shown; the newest that a policy speaks about unless named.
#[derive(Debug, Deserialize)]
pub(crate) struct Year {
    year: Option<i32>,
}

#[get("/docs/policy-comparison")]
pub(crate) async fn get_comparison_page(
    state: web::Data<AppState>,
    Language(lang): Language,
    query: Option<web::Query<Year>>,
) -> HttpResponse {
    let snapshot = state.snapshots.load();
    let years = years(&snapshot.policies);
    let asked = query.and_then(|query| query.year).filter(|year| years.contains(year));
    let year = asked.or(years.last().copied()).unwrap_or_default();
    let today = state.clocks.today();
    let name = |concern: &ConcernId| snapshot.reference.concern_name(concern, today);
    plain(render(&snapshot.policies, &years, year, &name, lang))
}

/// How a concern is called in the reference data.
type Names<'n> = dyn Fn(&ConcernId) -> String + 'n;

/// The years that policies speak about.
fn years(book: &PolicyBook) -> Vec<i32> {
    let spans = book.packs().map(|pack| (pack.valid.start_date.year(), pack.valid.end_date));
    let mut years: Vec<i32> =
        spans.flat_map(|(first, last)| first..=last.map_or(first, |last| last.year())).collect();
    years.sort_unstable();
    years.dedup();
    years
}

struct Words {
    title: &'static str,
    intro: &'static str,
    without: &'static str,
    remarks: &'static str,
    silent: &'static str,
    not_stated: &'static str,
    likely: &'static str,
    contested: &'static str,
    readings: &'static str,
    disagree: &'static str,
}

const NL: Words = Words {
    title: "Inkoopbeleid vergeleken",
    intro: "Wat het inkoopbeleid van elke verzekeraar zegt, in onze woorden en met vindplaats. Een lege cel is onbekend, nooit een antwoord van een andere verzekeraar.",
    remarks: "Opmerkingen",
    without: "Geen beleid voor dit jaar bekend:",
    silent: "De bron zegt hier niets over.",
    not_stated: "Niet genoemd: onbekend.",
    likely: "waarschijnlijk",
    contested: "betwist, mogelijk",
    readings: "open vraag",
    disagree: "bronnen spreken elkaar tegen",
};

const EN: Words = Words {
    title: "Purchasing policies compared",
    intro: "What the purchasing policy of every insurer says, in our words and with its source. An empty cell is unknown, never an answer from another insurer.",
    remarks: "Remarks",
    without: "No policy for this year is known:",
    silent: "The source says nothing about this.",
    not_stated: "Not stated: unknown.",
    likely: "likely",
    contested: "contested, possibly",
    readings: "open question",
    disagree: "sources disagree",
};

fn render(book: &PolicyBook, years: &[i32], year: i32, names: &Names<'_>, lang: Lang) -> String {
    let words = match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    };
    let question = Question { year, as_of: None, concerns: Vec::new(), rows: Vec::new() };
    let matrix = Matrix::new(book, &question);
    let shown: Vec<usize> =
        (0..matrix.columns.len()).filter(|at| !matrix.columns[*at].packs.is_empty()).collect();
    let mut body = format!("<p>{}</p><nav>", words.intro);
    for other in years {
        let current = if *other == year { " aria-current=\"page\"" } else { "" };
        let _ = write!(body, "<a href=\"?year={other}\"{current}>{other}</a> ");
    }
    body.push_str("</nav>");
    let none = matrix.columns.iter().filter(|column| column.packs.is_empty());
    let none: Vec<String> = none.map(|column| name(column, names)).collect();
    if !none.is_empty() {
        let _ = write!(body, "<p>{} {}.</p>", words.without, none.join(", "));
    }
    body.push_str("<div class=\"wide\" tabindex=\"0\"><table class=\"matrix\"><thead><tr><td></td>");
    for column in shown.iter().map(|at| &matrix.columns[*at]) {
        let policies: Vec<String> = column.packs.iter().map(|pack| escape(pack.title.get(lang))).collect();
        let _ = write!(
            body,
            "<th scope=\"col\"><span title=\"{}\">{}</span></th>",
            policies.join("; "),
            name(column, names)
        );
    }
    body.push_str("</tr></thead><tbody>");
    if shown.iter().any(|at| !matrix.columns[*at].remarks.is_empty()) {
        let _ = write!(body, "<tr><th scope=\"row\">{}</th>", words.remarks);
        for column in shown.iter().map(|at| &matrix.columns[*at]) {
            let _ = write!(body, "<td>{}</td>", list(&column.remarks, words, lang));
        }
        body.push_str("</tr>");
    }
    for row in &matrix.rows {
        let title = escape(book.vocabulary().title(row.row.as_str(), lang));
        let _ = write!(body, "<tr id=\"{}\"><th scope=\"row\">{title}</th>", row.row);
        for at in &shown {
            let _ = write!(body, "<td>{}</td>", cell(&row.cells[*at], words, lang));
        }
        body.push_str("</tr>");
    }
    body.push_str("</tbody></table></div>");
    page(lang, &format!("{} {year}", words.title), &body)
}

fn name(column: &Column<'_>, names: &Names<'_>) -> String {
    let insurers: Vec<&str> = column.insurers.iter().map(|insurer| insurer.as_str()).collect();
    match insurers.is_empty() {
        true => escape(&names(column.concern)),
        false => format!("{} (UZOVI {})", escape(&names(column.concern)), insurers.join(", ")),
    }
}

fn cell(cell: &Cell<'_>, words: &Words, lang: Lang) -> String {
    match cell.status {
        CellStatus::Stated => list(&cell.statements, words, lang),
        CellStatus::Silent => format!("<em>{}</em>", words.silent),
        CellStatus::NotStated | CellStatus::NoPolicy => format!("<em>{}</em>", words.not_stated),
    }
}

fn list(statements: &[Statement<'_>], words: &Words, lang: Lang) -> String {
    let items: Vec<String> = statements.iter().map(|one| item(one, words, lang)).collect();
    if items.is_empty() { String::new() } else { format!("<ul>{}</ul>", items.concat()) }
}

fn item(statement: &Statement<'_>, words: &Words, lang: Lang) -> String {
    let (pack, rule) = (statement.pack, statement.rule);
    let mut doubts: Vec<String> = Vec::new();
    if let Some(attribution) = &rule.attribution {
        let candidates: Vec<&str> = attribution.candidates.iter().map(|known| known.as_str()).collect();
        match attribution.level {
            AttributionLevel::Certain => {}
            AttributionLevel::Likely => doubts.push(words.likely.to_owned()),
            AttributionLevel::Contested => {
                doubts.push(format!("{} {}", words.contested, escape(&candidates.join(", "))));
            }
        }
    }
    doubts.extend(pack.contradictions_of(rule).map(|_| words.disagree.to_owned()));
    let readings = pack.ambiguities_of(rule);
    doubts.extend(readings.map(|open| format!("{}: {}", words.readings, escape(open.reading.get(lang)))));
    let doubt =
        if doubts.is_empty() { String::new() } else { format!(" <small>({})</small>", doubts.join("; ")) };
    let sections: Vec<String> = rule
        .cite
        .iter()
        .map(|cite| format!("{} {}", escape(&cite.document), escape(&cite.section)))
        .collect();
    format!(
        "<li>{}{doubt} <small><code>{}/{}</code>, {}</small></li>",
        escape(rule.text.get(lang)),
        pack.id,
        rule.id,
        sections.join("; ")
    )
}
