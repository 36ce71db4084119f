//! The deadlines as a calendar (RFC 5545): one all-day event each.
//!
//! An event stands on the last good day: the day before for a strict *before*. What has no day is
//! not in a calendar; the description of the feed says how many there are.

use chrono::{Days, NaiveDate};
use icalendar::{Calendar, Component as _, Event, EventLike as _, Property};

use super::due::Dated;
use super::view::key;
use crate::codes::{ConcernId, Lang};
use crate::policy::model::Due;

pub(super) fn feed(deadlines: &[Dated<'_>], names: &dyn Fn(&ConcernId) -> String, lang: Lang) -> String {
    let (name, without) = match lang {
        Lang::Nl => ("Termijnen zorginkoop huisartsenzorg", "Termijnen zonder dag, niet in deze agenda"),
        Lang::En => ("Deadlines of GP care purchasing", "Deadlines without a day, not in this calendar"),
    };
    let events: Vec<Event> = deadlines.iter().filter_map(|dated| event(dated, names, lang)).collect();
    let undated = deadlines.len() - events.len();
    let mut calendar = Calendar::empty();
    calendar
        .append_property(("VERSION", "2.0"))
        .append_property(("PRODID", "-//zorgcontract//deadlines//NL"));
    calendar.name(name).description(&format!("{without}: {undated}"));
    for event in events {
        calendar.push(event);
    }
    calendar.to_string()
}

/// The days that a deadline covers, both inclusive.
fn days(due: &Due) -> Option<(NaiveDate, NaiveDate)> {
    match due {
        Due::Window(first, last) => Some((*first, *last)),
        due => due.last_day().or(due.first_day()).map(|day| (day, day)),
    }
}

fn event(dated: &Dated<'_>, names: &dyn Fn(&ConcernId) -> String, lang: Lang) -> Option<Event> {
    let (first, last) = days(&dated.deadline.due)?;
    let (pack, rule, deadline) = (dated.pack, dated.rule, dated.deadline);
    let who = pack.concern.as_ref().map_or_else(|| pack.title.get(lang).to_owned(), names);
    let mut lines = vec![rule.text.get(lang).to_owned()];
    lines.extend(deadline.consequence.as_ref().map(|text| text.get(lang).to_owned()));
    lines.extend(pack.contradictions_of(rule).map(|open| open.text.get(lang).to_owned()));
    lines.extend(
        pack.sources(&rule.cite).map(|source| format!("{}, {}", source.document.title, source.section)),
    );
    let mut event = Event::new();
    event
        .uid(&format!("{}@zorgcontract", key(dated)))
        .summary(&format!("{who}: {}{}", words(&deadline.due, lang), deadline.action.get(lang)))
        .description(&lines.join("\n"))
        .starts(first)
        .ends(last.checked_add_days(Days::new(1)).unwrap_or(last)) // the end of an event is exclusive
        .timestamp(pack.recorded_at.utc());
    event.append_property(Property::new("TRANSP", "TRANSPARENT"));
    event.append_multi_property(Property::new("CATEGORIES", deadline.actor.as_str()));
    Some(event.done())
}

/// How the day is meant, where it is not simply the last day.
fn words(due: &Due, lang: Lang) -> String {
    let (nl, en) = match due {
        Due::Before(day) => (format!("vóór {day}: "), format!("before {day}: ")),
        Due::After(day) => (format!("na {day}: "), format!("after {day}: ")),
        Due::From(day) => (format!("vanaf {day}: "), format!("from {day}: ")),
        Due::On(_) | Due::By(_) | Due::Window(..) | Due::Unknown(_) => Default::default(),
    };
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}
