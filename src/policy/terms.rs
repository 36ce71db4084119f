//! Reading the typed part of a rule.

use chrono::NaiveDate;

use crate::dated::Period;

use super::files::FindingKind;
use super::model::{
    Deadline, Due, FollowTerms, Parameter, RepresentationTerms, Start, StatedTerm, Switch, Terms,
};
use super::read::{Node, Table};
use super::vocabulary::{Text, fixed};
use super::words::{ParameterStatus, Unit};

/// The typed part of a rule; at most one kind.
pub(super) fn terms(rule: &Table<'_>) -> Terms {
    let table = |key| rule.get(key).and_then(Node::table);
    let mut found = vec![
        table("follow").and_then(|t| follow(&t)).map(Terms::Follow),
        table("representation").map(|t| Terms::Representation(representation(&t))),
        table("term").and_then(|t| term(&t)).map(Terms::Term),
        table("start").and_then(|t| start(&t)).map(Terms::Start),
        table("deadline").and_then(|t| deadline(&t)).map(Terms::Deadline),
        table("switch").and_then(|t| switch(&t)).map(Terms::Switch),
    ];
    let parameters: Vec<Parameter> = rule.tables("parameter").iter().filter_map(parameter).collect();
    found.push((!parameters.is_empty()).then_some(Terms::Parameters(parameters)));
    let mut found = found.into_iter().flatten();
    let first = found.next().unwrap_or(Terms::None);
    if found.next().is_some() {
        rule.report("a rule has at most one typed table");
    }
    first
}

fn follow(table: &Table<'_>) -> Option<FollowTerms> {
    let stance = table.need("stance").and_then(Node::word);
    let (takes_over, segments) = (table.words("takes_over"), table.words("segments"));
    let (provider_kinds, oi_titles) = (table.words("provider_kinds"), table.words("oi_titles"));
    Some(FollowTerms { stance: stance?, takes_over, segments, provider_kinds, oi_titles })
}

fn representation(table: &Table<'_>) -> RepresentationTerms {
    let insurers = table.get("insurers").and_then(|node| whole(node, 1));
    let uniform = table.get("uniform").and_then(Node::boolean);
    RepresentationTerms { insurers, uniform }
}

fn whole(node: Node<'_>, least: u32) -> Option<u32> {
    let number = u32::try_from(node.integer()?).ok().filter(|number| *number >= least);
    if number.is_none() {
        node.report(format!("expected a whole number from {least}"));
    }
    number
}

fn term(table: &Table<'_>) -> Option<StatedTerm> {
    let from = table.need("from").and_then(Node::date);
    let to = table.get("to").and_then(Node::date);
    let certainty = table.need("certainty").and_then(Node::word);
    let oi_titles = table.words("oi_titles");
    let period = period(table, from?, to)?;
    Some(StatedTerm { period, certainty: certainty?, oi_titles })
}

/// A period that does not end before it starts.
pub(super) fn period(table: &Table<'_>, from: NaiveDate, to: Option<NaiveDate>) -> Option<Period> {
    let period = Period::new(from, to);
    if period.is_none() {
        table.report("the last day lies before the first");
    }
    period
}

fn start(table: &Table<'_>) -> Option<Start> {
    let at = table.need("at").and_then(Node::word);
    let event = table.need("event").and_then(Node::word);
    let setup_months = table.get("setup_months").and_then(|node| whole(node, 0)).unwrap_or(0);
    Some(Start { at: at?, event: event?, setup_months })
}

fn deadline(table: &Table<'_>) -> Option<Deadline> {
    let actor = table.need("actor").and_then(Node::word);
    let action = Text::read(table.need("action"));
    let consequence = table.get("consequence").and_then(|node| Text::read(Some(node)));
    let step = table.get("step").and_then(Node::word);
    let round = table.get("round").and_then(Node::string);
    let due = due(table);
    Some(Deadline { due: due?, actor: actor?, action: action?, consequence, step, round })
}

fn due(table: &Table<'_>) -> Option<Due> {
    let date = |key| table.get(key).map(Node::date);
    let (by, before, on, after) = (date("by"), date("before"), date("on"), date("after"));
    let (from, until) = (date("from"), date("until"));
    let (day, quarter) = (table.get("day"), table.get("quarter"));
    let forms =
        [by.is_some(), before.is_some(), on.is_some(), after.is_some(), from.is_some(), day.is_some()];
    if forms.iter().filter(|given| **given).count() != 1 {
        table.report("a deadline has exactly one of `by`, `before`, `on`, `after`, `from` and `day`");
        return None;
    }
    if until.is_some() && from.is_none() || quarter.is_some() && day.is_none() {
        table.report("`until` goes with `from`, and `quarter` with `day`");
    }
    if let (Some(Some(first)), Some(Some(last))) = (from, until) {
        return period(table, first, Some(last)).map(|_| Due::Window(first, last));
    }
    if let Some(node) = day {
        if let Some(other) = node.text().filter(|text| *text != "unknown") {
            node.unknown("day", other, ["unknown"]);
        }
        return Some(Due::Unknown(quarters(quarter)));
    }
    let given = |day: Option<Option<NaiveDate>>, due: fn(NaiveDate) -> Due| day.flatten().map(due);
    given(by, Due::By)
        .or_else(|| given(before, Due::Before))
        .or_else(|| given(on, Due::On))
        .or_else(|| given(after, Due::After))
        .or_else(|| given(from, Due::From))
}

fn quarters(node: Option<Node<'_>>) -> Vec<(i32, u8)> {
    let one = |node: Node<'_>| {
        let text = node.text()?;
        let quarter = text.split_once("-Q").and_then(|(year, q)| Some((year.parse().ok()?, q.parse().ok()?)));
        let quarter = quarter.filter(|(_, q)| (1..=4).contains(q));
        if quarter.is_none() {
            node.report(format!("`{text}` is no quarter such as \"2024-Q1\""));
        }
        quarter
    };
    match node {
        Some(list) if list.is_array() => list.array().into_iter().filter_map(one).collect(),
        Some(single) => one(single).into_iter().collect(),
        None => Vec::new(),
    }
}

fn switch(table: &Table<'_>) -> Option<Switch> {
    let prestatie = table.need("prestatie").and_then(Node::string);
    let effect = table.need("effect").and_then(Node::word);
    Some(Switch { prestatie: prestatie?, effect: effect? })
}

fn parameter(table: &Table<'_>) -> Option<Parameter> {
    let name = table.need("name").and_then(Node::string);
    let unit = table.need("unit").and_then(Node::word);
    let status = table.need("status").and_then(Node::word);
    let node = table.get("value");
    let value = node.and_then(Node::string);
    match (status, node) {
        (Some(ParameterStatus::Definitive | ParameterStatus::Derived), None) => {
            table.report("a definitive or derived parameter needs a `value`")
        }
        (Some(ParameterStatus::Announced), Some(node)) => {
            node.report("an announced parameter has no value yet")
        }
        _ => {}
    }
    if let (Some(node), Some(text), Some(unit)) = (node, &value, unit) {
        let number = fixed(text, 6);
        match unit {
            Unit::Text => {}
            Unit::Percent | Unit::PercentPoint if number.is_some_and(|n| !(0..=100_000_000).contains(&n)) => {
                node.report_as(FindingKind::Percentage, format!("percentage {text} outside 0-100"));
            }
            Unit::Months | Unit::Years | Unit::Days | Unit::Count if text.parse::<u32>().is_err() => {
                node.report(format!("`{text}` is no whole number of {unit}"));
            }
            _ if number.is_none() => node.report(format!("`{text}` is no number of {unit}")),
            _ => {}
        }
    }
    Some(Parameter { name: name?, value, unit: unit?, status: status? })
}
