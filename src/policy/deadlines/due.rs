//! Which deadlines a question is about, in the order of their days.

use chrono::{Datelike, NaiveDate};

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PolicyId, ProviderKind};
use crate::policy::PolicyBook;
use crate::policy::model::{Deadline, Due, Pack, Rule, Terms};
use crate::policy::words::Actor;

/// Which deadlines are wanted.
#[derive(Clone, Debug, Default)]
pub(super) struct Wanted {
    pub(super) concerns: Vec<ConcernId>,
    pub(super) policy: Option<PolicyId>,
    pub(super) year: Option<i32>,
    pub(super) provider_kind: Option<ProviderKind>,
    pub(super) care_kind: Option<CareKind>,
    pub(super) as_of: Option<Moment>,
}

/// A deadline with the rule that sets it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dated<'b> {
    pub(super) pack: &'b Pack,
    pub(super) rule: &'b Rule,
    pub(super) deadline: &'b Deadline,
}

impl Dated<'_> {
    /// The day it is sorted by; a quarter counts by its first day, and what has none comes last.
    pub(super) fn sort_day(&self) -> Option<NaiveDate> {
        let due = &self.deadline.due;
        due.last_day().or(due.first_day()).or_else(|| match due {
            Due::Unknown(quarters) => {
                quarters.iter().filter_map(|(year, quarter)| first_day(*year, *quarter)).min()
            }
            _ => None,
        })
    }

    /// Whether it falls in a calendar year; without any day, whether the policy speaks about that year.
    fn falls_in(&self, year: i32) -> bool {
        let in_year = |day: NaiveDate| day.year() == year;
        match &self.deadline.due {
            Due::Unknown(quarters) if !quarters.is_empty() => quarters.iter().any(|(of, _)| *of == year),
            Due::Unknown(_) => {
                let valid = self.pack.valid;
                valid.start_date.year() <= year && valid.end_date.is_none_or(|end| year <= end.year())
            }
            due => due.first_day().into_iter().chain(due.last_day()).any(in_year),
        }
    }

    /// Whether it concerns a kind of provider: it acts, or the insurer acts towards it.
    fn concerns(&self, kind: ProviderKind) -> bool {
        let (actors, care_kinds): (&[Actor], &[CareKind]) = match kind {
            ProviderKind::Practice => {
                (&[Actor::Practice, Actor::Practitioner], &[CareKind::Haz, CareKind::Gli, CareKind::S3])
            }
            ProviderKind::Wsv => (&[Actor::Wsv], &[CareKind::Oi]),
            ProviderKind::Ro => (&[Actor::Ro], &[CareKind::Mdz, CareKind::Oi, CareKind::Gli]),
            ProviderKind::Hds => (&[Actor::Hds], &[CareKind::Hds]),
            ProviderKind::Other => (&[Actor::Professional], &[]),
        };
        let general = [Actor::Provider, Actor::Applicant, Actor::Region];
        let acts = |actor: &Actor| actors.contains(actor) || general.contains(actor);
        let by_insurer = matches!(self.deadline.actor, Actor::Insurer | Actor::Nza);
        self.rule.actors.iter().chain([&self.deadline.actor]).any(acts)
            || by_insurer && self.rule.care_kinds.iter().any(|care_kind| care_kinds.contains(care_kind))
    }
}

fn first_day(year: i32, quarter: u8) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, u32::from(quarter.saturating_sub(1)) * 3 + 1, 1)
}

/// The deadlines that are wanted, earliest first.
pub(super) fn deadlines<'b>(book: &'b PolicyBook, wanted: &Wanted) -> Vec<Dated<'b>> {
    let asked = |pack: &&Pack| {
        wanted.policy.as_ref().is_none_or(|policy| pack.id == *policy)
            && (wanted.concerns.is_empty() || wanted.concerns.iter().any(|concern| pack.speaks_for(concern)))
    };
    let dated = |pack: &'b Pack| {
        pack.rules.iter().filter_map(move |rule| match &rule.terms {
            Terms::Deadline(deadline) => Some(Dated { pack, rule, deadline }),
            _ => None,
        })
    };
    let matching = |dated: &Dated<'_>| {
        wanted.year.is_none_or(|year| dated.falls_in(year))
            && wanted.provider_kind.is_none_or(|kind| dated.concerns(kind))
            && wanted.care_kind.is_none_or(|care_kind| dated.rule.care_kinds.contains(&care_kind))
    };
    let mut found: Vec<Dated<'b>> =
        book.packs_at(wanted.as_of).filter(asked).flat_map(dated).filter(matching).collect();
    found.sort_by_key(|dated| {
        (dated.sort_day().unwrap_or(NaiveDate::MAX), dated.pack.id.as_str(), dated.rule.id.as_str())
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{PackFiles, load};

    #[test]
    fn a_deadline_falls_in_the_year_of_its_day_and_one_without_a_day_in_the_years_of_its_policy() {
        let book = load(&PackFiles::embedded()).unwrap();
        for year in 2018..=2026 {
            let wanted = Wanted { year: Some(year), ..Wanted::default() };
            for dated in deadlines(&book, &wanted) {
                let due = &dated.deadline.due;
                let days = [due.first_day(), due.last_day()];
                let named = days.into_iter().flatten().map(|day| day.year()).collect::<Vec<_>>();
                assert!(named.is_empty() || named.contains(&year), "{} {named:?}", dated.rule.id);
            }
        }
        let all = deadlines(&book, &Wanted::default()).len();
        let with_day = deadlines(&book, &Wanted::default()).iter().filter(|d| d.sort_day().is_some()).count();
        assert!(with_day > 10 && with_day <= all);
    }

    #[test]
    fn the_list_is_in_the_order_of_the_days() {
        let book = load(&PackFiles::embedded()).unwrap();
        let days: Vec<_> = deadlines(&book, &Wanted::default())
            .iter()
            .map(|d| d.sort_day().unwrap_or(NaiveDate::MAX))
            .collect();
        assert!(days.is_sorted());
    }
}
