//! Calculated values: the FHIRPath text that a form computes, and the extension that says the same in
//! the words of the definition.
//!
//! The service computes by the words; a resource whose expression says anything else is refused. The
//! expression walks from the root to each item by name: `repeat()` and `descendants()` would count two
//! equal rows of a table once.

use std::collections::HashMap;

use crate::fhir::read::{Outside, Parts};
use crate::fhir::types::{FhirExpression, FhirExtension};
use crate::fhir::words::{CALCULATED, FHIRPATH, own};
use crate::questionnaires::model::{Calculation, ColumnOf, LinkId, PercentageOf, QuestionnaireItem};
use crate::questionnaires::words::ItemType;

/// The way to every item from the root of a response.
pub(super) struct Ways(HashMap<LinkId, Vec<LinkId>>);

impl Ways {
    pub(super) fn of(items: &[QuestionnaireItem]) -> Self {
        let mut ways = HashMap::new();
        walk(items, &mut Vec::new(), &mut ways);
        Self(ways)
    }

    /// The item as a path; of one that is not there, a path to nothing.
    fn node(&self, link: &LinkId) -> String {
        let own = [link.clone()];
        let way = self.0.get(link).map_or(&own[..], Vec::as_slice);
        let step = |link: &LinkId| format!(".item.where(linkId='{link}')");
        format!("%resource{}", way.iter().map(step).collect::<String>())
    }

    fn value(&self, link: &LinkId) -> String {
        format!("{}.answer.value", self.node(link))
    }

    /// The expression of a calculation.
    fn expression(&self, calculation: &Calculation, item_type: ItemType) -> String {
        let rounded = |text: String, decimals: u32| match item_type {
            ItemType::Decimal => format!("({text}).round({decimals})"),
            _ => text,
        };
        let total = |text: String| format!("iif({text}.exists(), {})", rounded(format!("{text}.sum()"), 6));
        let joined = |links: &[LinkId], sign: &str| {
            links.iter().map(|link| self.value(link)).collect::<Vec<_>>().join(sign)
        };
        match calculation {
            Calculation::Sum(links) => {
                let mut values = links.iter().map(|link| self.value(link));
                let first = values.next().unwrap_or_else(|| "{}".to_owned());
                total(values.fold(first, |all, next| format!("{all}.combine({next})")))
            }
            Calculation::Difference(links) => rounded(joined(links, " - "), 6),
            Calculation::Product(links) => rounded(joined(links, " * "), 6),
            Calculation::Percentage(of) => {
                let (part, whole) = (self.value(&of.part), self.value(&of.whole));
                format!("iif({whole} != 0, {})", rounded(format!("100 * {part} / {whole}"), 2))
            }
            Calculation::Count(table) => format!("{}.where(item.answer.exists()).count()", self.node(table)),
            Calculation::SumOf(of) => total(self.value(&of.column)),
        }
    }
}

fn walk(items: &[QuestionnaireItem], above: &mut Vec<LinkId>, ways: &mut HashMap<LinkId, Vec<LinkId>>) {
    for item in items {
        above.push(item.link_id.clone());
        ways.insert(item.link_id.clone(), above.clone());
        walk(&item.items, above, ways);
        above.pop();
    }
}

/// Both extensions of a calculated item.
pub(super) fn write(ways: &Ways, calculation: &Calculation, item_type: ItemType) -> [FhirExtension; 2] {
    let part = |name: &str, link: &LinkId| FhirExtension::string(name, link.as_str());
    let (operation, parts): (&str, Vec<FhirExtension>) = match calculation {
        Calculation::Sum(links) => ("sum", links.iter().map(|link| part("item", link)).collect()),
        Calculation::Difference(links) => {
            ("difference", links.iter().map(|link| part("item", link)).collect())
        }
        Calculation::Product(links) => ("product", links.iter().map(|link| part("item", link)).collect()),
        Calculation::Percentage(of) => ("percentage", vec![part("part", &of.part), part("whole", &of.whole)]),
        Calculation::Count(table) => ("count", vec![part("table", table)]),
        Calculation::SumOf(of) => ("sumOf", vec![part("table", &of.table), part("column", &of.column)]),
    };
    let words = std::iter::once(FhirExtension::code("operation", operation)).chain(parts).collect();
    let expression =
        FhirExpression { language: FHIRPATH.to_owned(), expression: ways.expression(calculation, item_type) };
    [
        FhirExtension { extension: words, ..FhirExtension::of(own("calculation")) },
        FhirExtension { value_expression: Some(expression), ..FhirExtension::of(CALCULATED) },
    ]
}

/// What the words say.
pub(super) fn read(parts: &mut Parts<'_>, found: &mut Outside) -> Option<Calculation> {
    let (at, extension) = parts.one(&own("calculation"), found)?;
    let mut words = Parts::of(&extension.extension, &format!("{at}/extension"));
    let operation = words.code("operation", found);
    let mut links = |name: &str, found: &mut Outside| -> Vec<LinkId> {
        let all = words.all(name).into_iter();
        let read = all.filter_map(|(at, part)| {
            let link = part.value_string.as_deref().and_then(|link| link.parse().ok());
            if link.is_none() {
                found.value(at);
            }
            link
        });
        read.collect()
    };
    let items = links("item", found);
    let [part, whole, table, column] =
        ["part", "whole", "table", "column"].map(|name| links(name, found).pop());
    words.finish(found);
    let read = match operation.as_deref() {
        Some("sum") => Some(Calculation::Sum(items)),
        Some("difference") => Some(Calculation::Difference(items)),
        Some("product") => Some(Calculation::Product(items)),
        Some("percentage") => {
            part.zip(whole).map(|(part, whole)| Calculation::Percentage(PercentageOf { part, whole }))
        }
        Some("count") => table.map(Calculation::Count),
        Some("sumOf") => {
            table.zip(column).map(|(table, column)| Calculation::SumOf(ColumnOf { table, column }))
        }
        _ => None,
    };
    if read.is_none() {
        found.value(at);
    }
    read
}
