//! Laws that hold for every two policies of one concern: the shipped ones and the fictitious ones.

use std::collections::BTreeSet;

use super::fixture;
use crate::codes::OiTitle;
use crate::policy::changes::effect::{facts, fixed};
use crate::policy::changes::gate::Gate;
use crate::policy::changes::search::{Given, Verdict};
use crate::policy::changes::words::RuleChangeKind;
use crate::policy::changes::{Changes, effect};
use crate::policy::model::Terms;
use crate::policy::{FactSet, FollowScope, Pack, PackFiles, PolicyBook, Rule, load};

fn books() -> [PolicyBook; 2] {
    [load(&PackFiles::embedded()).unwrap(), fixture::book()]
}

/// Asks of every ordered two different policies of one concern.
fn every_two(ask: impl Fn(&PolicyBook, &Changes<'_>)) {
    let mut asked = 0;
    for book in &books() {
        for before in book.packs() {
            let others =
                book.packs().filter(|after| after.concern == before.concern && after.id != before.id);
            for after in others {
                ask(book, &Changes::new(before, after, book.vocabulary()));
                asked += 1;
            }
        }
    }
    assert!(asked >= 12, "{asked}");
}

fn ids(changes: &Changes<'_>, kind: RuleChangeKind) -> BTreeSet<(Option<String>, Option<String>)> {
    let id = |rule: Option<&Rule>| rule.map(|rule| rule.id.clone());
    let of_kind = changes.rules.changes.iter().filter(|change| change.kind == kind);
    of_kind.map(|change| (id(change.before), id(change.after))).collect()
}

#[test]
fn a_policy_does_not_differ_from_itself() {
    for book in &books() {
        for pack in book.packs() {
            let changes = Changes::new(pack, pack, book.vocabulary());
            let found = [
                changes.rules.changes.len(),
                changes.follow.len(),
                changes.claims.len(),
                changes.agreements.len(),
                changes.addenda.len(),
                changes.payment_titles.len(),
                changes.terms.len(),
                changes.deadlines.len(),
                changes.parameters.len(),
            ];
            assert_eq!(found, [0; 9], "{}", pack.id);
            assert_eq!(changes.rules.unchanged, pack.rules.len(), "{}", pack.id);
        }
    }
}

#[test]
fn swapping_two_policies_swaps_what_came_and_what_went() {
    every_two(|book, there| {
        let back = Changes::new(there.after, there.before, book.vocabulary());
        let swapped = |kind| {
            let pairs = ids(&back, kind).into_iter();
            pairs.map(|(before, after)| (after, before)).collect::<BTreeSet<_>>()
        };
        for (kind, mirrored) in [
            (RuleChangeKind::Added, RuleChangeKind::Removed),
            (RuleChangeKind::Removed, RuleChangeKind::Added),
            (RuleChangeKind::Changed, RuleChangeKind::Changed),
            (RuleChangeKind::Renamed, RuleChangeKind::Renamed),
        ] {
            assert_eq!(ids(there, kind), swapped(mirrored), "{} {kind}", there.after.id);
        }
        let scopes = |changes: &Changes<'_>| -> BTreeSet<String> {
            changes
                .follow
                .iter()
                .flat_map(|change| &change.scopes)
                .map(|scope| format!("{scope:?}"))
                .collect()
        };
        assert_eq!(scopes(there), scopes(&back));
        let outcomes = |changes: &Changes<'_>, swap: bool| -> BTreeSet<_> {
            let mut all = BTreeSet::new();
            for change in &changes.rules.changes {
                let (Some(before), Some(after)) = (change.before, change.after) else { continue };
                for found in change.outcomes.iter().flat_map(|found| &found.differences) {
                    all.insert(match swap {
                        true => (after.id.clone(), before.id.clone(), found.after, found.before),
                        false => (before.id.clone(), after.id.clone(), found.before, found.after),
                    });
                }
            }
            all
        };
        assert_eq!(outcomes(there, false), outcomes(&back, true));
        assert_eq!(there.is_exact(), back.is_exact());
    });
}

#[test]
fn every_rule_of_both_policies_is_accounted_for() {
    every_two(|_, changes| {
        let rules = &changes.rules;
        let sides = |kind: RuleChangeKind| rules.changes.iter().filter(|change| change.kind == kind).count();
        let both = rules.unchanged + sides(RuleChangeKind::Changed) + sides(RuleChangeKind::Renamed);
        let before = both + sides(RuleChangeKind::Removed) + rules.before_elsewhere;
        let after = both + sides(RuleChangeKind::Added) + rules.after_elsewhere;
        assert_eq!((before, after), (changes.before.rules.len(), changes.after.rules.len()));
    });
}

#[test]
fn every_comparison_of_shipped_policies_is_exact() {
    every_two(|_, changes| {
        assert!(changes.is_exact(), "{} {}", changes.before.id, changes.after.id);
    });
}

#[test]
fn every_witness_of_a_rule_gives_the_two_outcomes() {
    every_two(|book, changes| {
        for change in &changes.rules.changes {
            for found in change.outcomes.iter().flat_map(|found| &found.differences) {
                let known = evaluated(book, &[], &found.witness);
                let outcome = |rule: Option<&Rule>| rule.unwrap().logic.as_ref().unwrap().outcome(&known);
                assert_eq!((outcome(change.before), outcome(change.after)), (found.before, found.after));
                assert_ne!(found.before, found.after);
            }
        }
    });
}

/// The facts of a class and a witness, with what follows from them, as a decision would have them.
fn evaluated(book: &PolicyBook, class: &[Given], witness: &[Given]) -> FactSet {
    let mut known = facts(book.vocabulary(), class.iter().chain(witness));
    book.vocabulary().derive(&mut known);
    known
}

#[test]
fn every_witness_on_following_gives_the_two_stances_in_each_of_its_scopes() {
    every_two(|book, changes| {
        for change in &changes.follow {
            for scope in &change.scopes {
                let about = (scope.care_kind, scope.oi_title);
                let mut class = fixed(changes.after, book.vocabulary(), about, Some(scope.provider_kind));
                class.extend(scope.segment.and_then(|segment| {
                    let slot = book.vocabulary().slot("segment")?;
                    Some((slot, book.vocabulary().word(slot, segment.as_str())?.raw()))
                }));
                let known = evaluated(book, &class, &change.witness);
                let decides = |pack: &Pack| pack.follow(*scope, &known).and_then(|answer| answer.stance());
                let states = |rule: Option<&Rule>| match rule.map(|rule| &rule.terms) {
                    Some(Terms::Follow(terms)) => Some(terms.stance),
                    _ => None,
                };
                let found = (decides(changes.before), decides(changes.after));
                assert_eq!(found, (states(change.before), states(change.after)), "{scope:?}");
            }
        }
    });
}

#[test]
fn every_witness_on_claims_gives_the_two_outcomes() {
    every_two(|book, changes| {
        for change in &changes.claims {
            for care_kind in &change.care_kinds {
                let class = fixed(changes.after, book.vocabulary(), (*care_kind, None), None);
                let known = evaluated(book, &class, &change.witness);
                let decides =
                    |pack: &Pack| pack.non_contracted_claim(*care_kind, &known).map(|answer| answer.outcome);
                assert_eq!((decides(changes.before), decides(changes.after)), (change.before, change.after));
            }
        }
    });
}

#[test]
fn every_witness_on_an_agreement_gives_the_two_verdicts() {
    every_two(|book, changes| {
        for change in &changes.agreements {
            let (Some(before), Some(after)) = (change.before, change.after) else { continue };
            for found in &change.verdicts {
                for provider_kind in &found.provider_kinds {
                    let about: (_, Option<OiTitle>) = (before.care_kind, before.oi_title);
                    let class = fixed(changes.after, book.vocabulary(), about, Some(*provider_kind));
                    let known = evaluated(book, &class, &found.witness);
                    let one = Gate::new(changes.before, &before.criteria, &before.exclusions);
                    let other = Gate::new(changes.after, &after.criteria, &after.exclusions);
                    assert_eq!(one.verdict(&known), Verdict::Decided(found.before));
                    assert_eq!(other.verdict(&known), Verdict::Decided(found.after));
                }
            }
        }
    });
}

/// A grid of a tenth of a percent over the facts that the follow rules read.
#[test]
fn no_change_in_following_is_missed_on_a_fine_grid_of_facts() {
    let book = fixture::book();
    let (before, after) = (book.pack("eno-2024").unwrap(), book.pack("eno-2025").unwrap());
    let changes = Changes::new(before, after, book.vocabulary());
    let slot = |id| book.vocabulary().slot(id).unwrap();
    let (share, preferred) = (slot("region.share"), slot("region.preferred"));
    for scope in FollowScope::all().filter(|scope| changes.care_kinds.contains(&scope.care_kind)) {
        let mut differs = false;
        for percent in (0..=1_000_000).step_by(1_000) {
            for word in 0..2 {
                let about = (scope.care_kind, scope.oi_title);
                let mut known = effect::fixed(after, book.vocabulary(), about, Some(scope.provider_kind));
                known.extend([(share, percent), (preferred, word)]);
                let known = facts(book.vocabulary(), &known);
                let stance = |pack: &Pack| pack.follow(scope, &known).and_then(|answer| answer.stance());
                differs |= stance(before) != stance(after);
            }
        }
        let found = changes.follow.iter().any(|change| change.scopes.contains(&scope));
        assert_eq!(found, differs, "{scope:?}");
    }
}
