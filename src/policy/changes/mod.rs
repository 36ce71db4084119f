//! What changed between two policies: rule by rule, in effect, and beside the document's own list.
//!
//! Everything is computed from the two packs, in the same way for two releases of one policy and for
//! two documents of one insurer. Where documents share no ids the answer says how statements were
//! matched; what has no counterpart stays added or removed. Differences in outcome are exact over
//! the facts that the rules read, and each has a witness: facts that give the two outcomes.

pub mod api;
mod effect;
mod entries;
mod gate;
mod pairing;
pub mod page;
mod parts;
mod reconcile;
mod search;
mod structural;
mod typed;
pub mod view;
pub mod words;

#[cfg(test)]
mod tests;

use effect::{ClaimChange, FollowChange};
use entries::{Compared, EntryChange};
use pairing::Pairing;
use reconcile::Reconciliation;
use search::Explorer;
use structural::RuleChanges;
use typed::{DeadlineChange, ParameterChange, TermChange};

use super::PolicyBook;
use super::catalogue::{AddendumType, AgreementType, PaymentTitle};
use super::model::Pack;
use super::vocabulary::Vocabulary;
use crate::clock::Moment;
use crate::codes::{CareKind, PolicyId};

/// Why two policies cannot be compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Incomparable {
    /// The later policy, or a release of it at that moment, is not here.
    NoPolicy,
    /// The earlier one is not.
    NoSince,
    /// They are of different concerns.
    OtherConcern,
}

/// What changed between two policies.
#[derive(Debug)]
pub(super) struct Changes<'p> {
    pub(super) before: &'p Pack,
    pub(super) after: &'p Pack,
    /// The care that both speak about; nothing else is compared.
    pub(super) care_kinds: Vec<CareKind>,
    rules: RuleChanges<'p>,
    follow: Vec<FollowChange<'p>>,
    claims: Vec<ClaimChange>,
    agreements: Vec<EntryChange<'p, AgreementType>>,
    addenda: Vec<EntryChange<'p, AddendumType>>,
    payment_titles: Vec<EntryChange<'p, PaymentTitle>>,
    terms: Vec<TermChange<'p>>,
    deadlines: Vec<DeadlineChange<'p>>,
    parameters: Vec<ParameterChange<'p>>,
    declared: Reconciliation<'p>,
    /// Whether every class of facts was tried for following and claims.
    exact: bool,
}

impl<'p> Changes<'p> {
    /// What changed between two policies of a book, each in the newest release known at a moment.
    pub(super) fn in_book(
        book: &'p PolicyBook,
        (since, since_as_of): (&PolicyId, Option<Moment>),
        (policy, as_of): (&PolicyId, Option<Moment>),
    ) -> Result<Self, Incomparable> {
        let after = book.pack_at(policy.as_str(), as_of).ok_or(Incomparable::NoPolicy)?;
        let before = book.pack_at(since.as_str(), since_as_of).ok_or(Incomparable::NoSince)?;
        if before.concern != after.concern {
            return Err(Incomparable::OtherConcern);
        }
        Ok(Self::new(before, after, book.vocabulary()))
    }

    /// What changed from `before` to `after`, which share a vocabulary.
    pub(super) fn new(before: &'p Pack, after: &'p Pack, vocabulary: &Vocabulary) -> Self {
        let mut explorer = Explorer::new(vocabulary);
        let explorer = &mut explorer;
        let care_kinds: Vec<CareKind> =
            after.care_kinds.iter().filter(|kind| before.care_kinds.contains(kind)).copied().collect();
        let pairing = Pairing::new(before, after, explorer);
        let rules = RuleChanges::new(&pairing, &after.rules, &care_kinds, explorer);
        let (follow, follow_exact) = effect::follow((before, after), &care_kinds, explorer);
        let (claims, claims_exact) = effect::claims((before, after), &care_kinds, explorer);
        let compared = Compared { before, after, pairing: &pairing, care_kinds: &care_kinds };
        let (agreements, addenda) = (compared.agreements(explorer), compared.addenda(explorer));
        let payment_titles = compared.payment_titles();
        Self {
            before,
            after,
            follow,
            claims,
            agreements,
            addenda,
            payment_titles,
            terms: typed::terms(before, after, &care_kinds),
            deadlines: typed::deadlines(&rules),
            parameters: typed::parameter_changes(&rules, &pairing),
            declared: Reconciliation::new(before, after, &rules),
            exact: follow_exact && claims_exact,
            care_kinds,
            rules,
        }
    }

    /// Whether every class of facts was tried, everywhere.
    fn is_exact(&self) -> bool {
        let rules = self.rules.changes.iter().filter_map(|change| change.outcomes.as_ref());
        self.exact
            && rules.into_iter().all(|found| found.exact)
            && self.agreements.iter().all(|change| change.exact)
            && self.addenda.iter().all(|change| change.exact)
    }
}
