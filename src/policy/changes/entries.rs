//! What became of what can be had: agreement types, addenda and payment titles.

use super::gate::{Gate, GateChange, gates};
use super::pairing::{Pairing, best_partners};
use super::search::Explorer;
use super::words::{EntryChangeKind, EntryPart, MatchedBy};
use crate::codes::{CareKind, ProviderKind};
use crate::policy::catalogue::{AddendumType, AgreementType, PaymentTitle};
use crate::policy::model::{Pack, Rule};

/// Two policies with the pairs of their rules.
pub(super) struct Compared<'c, 'p> {
    pub(super) before: &'p Pack,
    pub(super) after: &'p Pack,
    pub(super) pairing: &'c Pairing<'p>,
    pub(super) care_kinds: &'c [CareKind],
}

/// A rule that came to, or left, a list of an entry.
#[derive(Debug)]
pub(super) struct ListedRule<'p> {
    pub(super) list: EntryPart,
    pub(super) kind: EntryChangeKind,
    /// Of the later policy, unless it was removed.
    pub(super) rule: &'p Rule,
}

/// An entry of the catalogue that changed, came or went.
#[derive(Debug)]
pub(super) struct EntryChange<'p, T> {
    pub(super) kind: EntryChangeKind,
    pub(super) matched_by: Option<MatchedBy>,
    pub(super) before: Option<&'p T>,
    pub(super) after: Option<&'p T>,
    pub(super) parts: Vec<EntryPart>,
    /// Criteria, exclusions and the like that came, went or changed.
    pub(super) rules: Vec<ListedRule<'p>>,
    /// Where its criteria and exclusions together say something else.
    pub(super) verdicts: Vec<GateChange<'p>>,
    /// Whether every class of facts was tried.
    pub(super) exact: bool,
}

impl<'p, T> EntryChange<'p, T> {
    fn alone(before: Option<&'p T>, after: Option<&'p T>) -> Self {
        let kind = if before.is_none() { EntryChangeKind::Added } else { EntryChangeKind::Removed };
        let (parts, rules, verdicts) = (Vec::new(), Vec::new(), Vec::new());
        Self { kind, matched_by: None, before, after, parts, rules, verdicts, exact: true }
    }
}

/// A way of recognising an entry, tried after those before it.
type Pass<'t, T> = (MatchedBy, &'t dyn Fn(&T, &T) -> bool);

fn split<'p, T>(
    before: Vec<&'p T>,
    after: Vec<&'p T>,
    passes: &[Pass<'_, T>],
    mut both: impl FnMut(&'p T, &'p T, MatchedBy) -> Option<EntryChange<'p, T>>,
) -> Vec<EntryChange<'p, T>> {
    let (mut before, mut after, mut found) = (before, after, Vec::new());
    for (by, same) in passes {
        for (one, other) in best_partners(&before, &after, |one, other| u32::from(same(one, other))) {
            before.retain(|left| !std::ptr::eq(*left, one));
            after.retain(|left| !std::ptr::eq(*left, other));
            found.extend(both(one, other, *by));
        }
    }
    found.extend(after.into_iter().map(|one| EntryChange::alone(None, Some(one))));
    found.extend(before.into_iter().map(|one| EntryChange::alone(Some(one), None)));
    found
}

impl<'p> Compared<'_, 'p> {
    /// Agreement types: by id, then those that alone are about a care kind and O&I title.
    pub(super) fn agreements(&self, explorer: &mut Explorer<'_>) -> Vec<EntryChange<'p, AgreementType>> {
        let here = |one: &&AgreementType| self.care_kinds.contains(&one.care_kind);
        let all = |pack: &'p Pack| pack.catalogue.agreements.iter().filter(here).collect::<Vec<_>>();
        let scope = |one: &AgreementType, other: &AgreementType| {
            (one.care_kind, one.oi_title) == (other.care_kind, other.oi_title)
        };
        let passes: [Pass<'_, AgreementType>; 2] =
            [(MatchedBy::Id, &|one, other| one.id == other.id), (MatchedBy::Scope, &scope)];
        split(all(self.before), all(self.after), &passes, |one, other, by| {
            self.agreement(one, other, by, explorer)
        })
    }

    fn agreement(
        &self,
        one: &'p AgreementType,
        other: &'p AgreementType,
        by: MatchedBy,
        explorer: &mut Explorer<'_>,
    ) -> Option<EntryChange<'p, AgreementType>> {
        let lists = [
            (EntryPart::Criteria, &one.criteria, &other.criteria),
            (EntryPart::Exclusions, &one.exclusions, &other.exclusions),
            (EntryPart::Discretion, &one.discretion, &other.discretion),
            (EntryPart::Timing, &one.timing, &other.timing),
        ];
        let starts = |agreement: &AgreementType| agreement.starts.iter().cloned().collect::<Vec<_>>();
        let mut rules: Vec<ListedRule<'p>> =
            lists.into_iter().flat_map(|(list, before, after)| self.listed(list, before, after)).collect();
        rules.extend(self.listed(EntryPart::Start, &starts(one), &starts(other)));
        let both: Vec<ProviderKind> =
            one.provider_kinds.iter().filter(|kind| other.provider_kinds.contains(kind)).copied().collect();
        let gate =
            |pack, agreement: &AgreementType| Gate::new(pack, &agreement.criteria, &agreement.exclusions);
        let (before, after) = (gate(self.before, one), gate(self.after, other));
        let (verdicts, exact) = match one.care_kind == other.care_kind {
            true => gates((&before, &after), self.after, (one.care_kind, one.oi_title), &both, explorer),
            false => (Vec::new(), true),
        };
        let mut parts = listed_parts(&rules);
        let own = [
            (EntryPart::Title, one.title != other.title),
            (EntryPart::CareKinds, (one.care_kind, one.oi_title) != (other.care_kind, other.oi_title)),
            (EntryPart::ProviderKinds, one.provider_kinds != other.provider_kinds),
        ];
        parts.extend(own.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part));
        changed(one, other, by, parts, rules, (verdicts, exact))
    }

    /// Addenda, by id.
    pub(super) fn addenda(&self, explorer: &mut Explorer<'_>) -> Vec<EntryChange<'p, AddendumType>> {
        let here = |one: &&AddendumType| one.care_kinds.iter().any(|kind| self.care_kinds.contains(kind));
        let all = |pack: &'p Pack| pack.catalogue.addenda.iter().filter(here).collect::<Vec<_>>();
        let passes: [Pass<'_, AddendumType>; 1] = [(MatchedBy::Id, &|one, other| one.id == other.id)];
        split(all(self.before), all(self.after), &passes, |one, other, by| {
            let rules = self.listed(EntryPart::Criteria, &one.criteria, &other.criteria);
            let care_kind = one.care_kinds.iter().find(|kind| other.care_kinds.contains(kind));
            let gate = |pack, addendum: &AddendumType| Gate::new(pack, &addendum.criteria, &[]);
            let (before, after) = (gate(self.before, one), gate(self.after, other));
            let verdicts = care_kind.map_or((Vec::new(), true), |care_kind| {
                gates((&before, &after), self.after, (*care_kind, None), ProviderKind::ALL, explorer)
            });
            let mut parts = listed_parts(&rules);
            let own = [
                (EntryPart::Title, one.title != other.title),
                (EntryPart::CareKinds, one.care_kinds != other.care_kinds),
                (EntryPart::Channel, one.channel != other.channel),
                (EntryPart::Status, one.status != other.status),
                (EntryPart::Requires, one.requires != other.requires),
                (EntryPart::Excludes, one.excludes != other.excludes),
                (EntryPart::CarriedOver, one.carried_over != other.carried_over),
                (EntryPart::Instead, one.instead != other.instead),
            ];
            parts.extend(own.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part));
            changed(one, other, by, parts, rules, verdicts)
        })
    }

    /// Payment titles, by the title of before.
    pub(super) fn payment_titles(&self) -> Vec<EntryChange<'p, PaymentTitle>> {
        let all = |pack: &'p Pack| pack.catalogue.payment_titles.iter().collect::<Vec<_>>();
        let passes: [Pass<'_, PaymentTitle>; 1] =
            [(MatchedBy::Name, &|one, other| one.old == other.old && one.new == other.new)];
        split(all(self.before), all(self.after), &passes, |one, other, by| {
            let own = [
                (EntryPart::TitleChange, one.change != other.change),
                (EntryPart::ProviderKinds, one.financed_via != other.financed_via),
                (EntryPart::Form, one.form != other.form),
            ];
            let parts = own.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect();
            changed(one, other, by, parts, Vec::new(), (Vec::new(), true))
        })
    }

    /// The rules of a list of an entry that came, went or changed.
    fn listed(&self, list: EntryPart, before: &[String], after: &[String]) -> Vec<ListedRule<'p>> {
        let mut found = Vec::new();
        for id in after {
            let Some(rule) = self.after.rule(id) else { continue };
            let earlier = self.pairing.earlier(id).filter(|pair| before.contains(&pair.before.id));
            let kind = match earlier {
                None => EntryChangeKind::Added,
                Some(pair) if pair.before.logic == pair.after.logic => continue,
                Some(_) => EntryChangeKind::Changed,
            };
            found.push(ListedRule { list, kind, rule });
        }
        for id in before {
            let later = self.pairing.later(id).filter(|pair| after.contains(&pair.after.id));
            if let (Some(rule), None) = (self.before.rule(id), later) {
                found.push(ListedRule { list, kind: EntryChangeKind::Removed, rule });
            }
        }
        found
    }
}

fn listed_parts(rules: &[ListedRule<'_>]) -> Vec<EntryPart> {
    let mut parts: Vec<EntryPart> = rules.iter().map(|listed| listed.list).collect();
    parts.dedup();
    parts
}

fn changed<'p, T>(
    before: &'p T,
    after: &'p T,
    by: MatchedBy,
    mut parts: Vec<EntryPart>,
    rules: Vec<ListedRule<'p>>,
    (verdicts, exact): (Vec<GateChange<'p>>, bool),
) -> Option<EntryChange<'p, T>> {
    if parts.is_empty() && verdicts.is_empty() && by != MatchedBy::Scope {
        return None;
    }
    parts.sort_unstable();
    let (before, after) = (Some(before), Some(after));
    let kind = EntryChangeKind::Changed;
    Some(EntryChange { kind, matched_by: Some(by), before, after, parts, rules, verdicts, exact })
}
