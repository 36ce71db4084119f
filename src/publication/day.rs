//! From which day an insurer shows whom it contracted for a year.
//!
//! CZ shows its contracts for 2025 by 12 November 2024, VGZ those for 2020 on 12 November 2019 and, once
//! the signed agreement is in, whoever signs later (a reading: the source does not say). No other source
//! names a day, and CZ names none for out-of-hours care. A rule of one policy never speaks for another
//! insurer or year, so elsewhere the day is unknown.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};

use crate::codes::{CareKind, ConcernId, PurchasingPartyId};
use crate::policy::PolicyBook;
use crate::policy::model::{Pack, Rule, Terms};
use crate::reference::Reference;

/// The rules that name the day: a pack of one's own uses the first.
const RULES: [&str; 4] = [
    "publication.contracted-offer",
    "calendar.practice-12-november",
    "calendar.care-group-12-november",
    "calendar.health-centre-12-november",
];

/// The day on which contracts are shown, and the rule that says so.
#[derive(Debug, Clone, Copy)]
pub struct PublicationDay<'s> {
    /// The day.
    pub day: NaiveDate,
    /// The policy.
    pub pack: &'s Pack,
    /// Its rule.
    pub rule: &'s Rule,
}

/// The days on which contracts for one year are shown.
#[derive(Debug, Default)]
pub struct PublicationDays<'s> {
    by_concern: HashMap<(&'s ConcernId, CareKind), PublicationDay<'s>>,
    concerns: HashMap<&'s PurchasingPartyId, Vec<&'s ConcernId>>,
}

impl<'s> PublicationDays<'s> {
    /// What the policies say about contracts for `year`; who buys for whom is asked on `on`.
    pub fn of(book: &'s PolicyBook, reference: &'s Reference, year: i32, on: NaiveDate) -> Self {
        let mut days = Self::default();
        for pack in book.packs_at(None) {
            let Some(concern) = pack.concern.as_ref() else { continue };
            for rule in pack.rules.iter().filter(|rule| RULES.contains(&rule.id.as_str())) {
                let Terms::Deadline(deadline) = &rule.terms else { continue };
                let due = &deadline.due;
                let Some(day) = due.last_day().or(due.first_day()) else { continue };
                if day.year() + 1 == year {
                    let known = PublicationDay { day, pack, rule };
                    let kinds = rule.care_kinds.iter();
                    kinds.for_each(|kind| _ = days.by_concern.entry((concern, *kind)).or_insert(known));
                }
            }
        }
        for party in reference.purchasing_parties.keys() {
            days.concerns.insert(party, concerns_of(reference, party, on));
        }
        days
    }

    /// The day for contracts of a purchasing party; nothing where no policy names one.
    pub fn day(&self, party: &PurchasingPartyId, care_kind: CareKind) -> Option<PublicationDay<'s>> {
        let mut concerns = self.concerns(party).iter();
        concerns.find_map(|concern| self.by_concern.get(&(concern, care_kind)).copied())
    }

    /// The concerns that a purchasing party buys for.
    pub fn concerns(&self, party: &PurchasingPartyId) -> &[&'s ConcernId] {
        self.concerns.get(party).map_or(&[], Vec::as_slice)
    }
}

/// The concerns of the insurers that a purchasing party buys for on a day, each once, in order.
pub fn concerns_of<'s>(
    reference: &'s Reference,
    party: &PurchasingPartyId,
    on: NaiveDate,
) -> Vec<&'s ConcernId> {
    let insurers = reference.insurers_of(party, on, None);
    let concerns = insurers.filter_map(|row| reference.concern_of(row.value.value.uzovi_code, on, None));
    let mut concerns: Vec<&ConcernId> = concerns.collect();
    concerns.sort_unstable();
    concerns.dedup();
    concerns
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{PackFiles, load};

    #[test]
    fn every_rule_stands_in_a_shipped_policy_and_names_the_twelfth_of_november() {
        let book = load(&PackFiles::embedded()).unwrap();
        for id in RULES {
            let mut rules = book.packs().filter_map(|pack| pack.rule(id));
            let rule = rules.next().unwrap_or_else(|| panic!("{id}"));
            let Terms::Deadline(deadline) = &rule.terms else { panic!("{id} has no day") };
            let day = deadline.due.last_day().unwrap();
            assert_eq!((day.month(), day.day()), (11, 12), "{id}");
            assert!(!rule.care_kinds.contains(&CareKind::Hds), "{id}: the sources name no day for HDS");
        }
    }
}
