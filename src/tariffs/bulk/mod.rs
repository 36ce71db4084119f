//! The price lists of many practices and insurers at once, by classes.
//!
//! Most lists of a country are the same: those of all practices with one agreement in another copy, at an
//! insurer that follows it in one way. A [`Bulk`] decides about each practice and class of insurers which
//! agreement applies, and takes from the decision all that a list depends on ([`key`]); lists with one key are
//! one list, which is [`priced_with`] for the first practice that has it, as a single question is. So the amount of a
//! cell is a look-up. Nothing here decides or prices by itself.

pub(crate) mod key;

use std::collections::HashMap;
use std::sync::Arc;

use crate::agreements::many::Many;
use crate::agreements::model::{Decision, Question};
use crate::clock::Moment;
use crate::codes::{ContractId, PurchasingPartyId, UzoviCode};
use crate::snapshot::{Party, Snapshot};
use crate::tariffs::answers::figures::Figures;
use crate::tariffs::answers::{Priced, contract, priced_with};

use key::{Key, Shapes};

/// Where a practice stands with the insurers of a class.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    /// Its list, by its number.
    pub list: usize,
    /// The agreement that applies.
    pub contract: Option<ContractId>,
}

/// Different lists by what they depend on, each kept once.
pub(crate) struct Lists<'s> {
    snapshot: &'s Snapshot,
    question: Question,
    now: Moment,
    figures: Arc<Figures>,
    /// Of each class of insurers, who buys for them.
    buyers: HashMap<usize, Vec<&'s PurchasingPartyId>>,
    shapes: Shapes<'s>,
    numbers: HashMap<Key<'s, usize, usize>, usize>,
    lists: Vec<Vec<Priced<'s>>>,
}

impl<'s> Lists<'s> {
    /// No list yet; `figures` are the sums that formulas of contracts rest on. The party and the insurer that the question names stand for any; it is about every
    /// prestatie.
    pub(crate) fn new(
        snapshot: &'s Snapshot,
        question: Question,
        now: Moment,
        figures: Arc<Figures>,
    ) -> Self {
        let question = Question { prestatie_code: None, segment: None, ..question };
        let (buyers, shapes, numbers) = (HashMap::new(), Shapes::default(), HashMap::new());
        Self { snapshot, question, now, figures, buyers, shapes, numbers, lists: Vec::new() }
    }

    /// A list by its number.
    pub(crate) fn list(&self, number: usize) -> &[Priced<'s>] {
        self.lists.get(number).map_or(&[], Vec::as_slice)
    }

    /// Where a party stands by the decision about it and a class of insurers, of which `first` is one. `shown`
    /// says whether the reader may see what a contract says.
    pub(crate) fn standing(
        &mut self,
        party: &Party,
        (class, first): (usize, UzoviCode),
        decision: &Decision<'_>,
        shown: impl Fn(ContractId) -> bool,
    ) -> Standing {
        let Self { snapshot, question, now, figures, buyers, shapes, numbers, lists } = self;
        let contract = contract(snapshot, decision);
        let shown = contract.is_some_and(|contract| shown(contract.id));
        let by = (question.date, question.as_of);
        let buyers = buyers.entry(class).or_insert_with(|| {
            let links = snapshot.reference.purchasing_parties_of(first, question.date, question.as_of);
            links.map(|link| &link.value.value.purchasing_party).collect()
        });
        let about = contract.map(|contract| (contract, shapes.number(contract, by), &**buyers));
        let key = Key::of(snapshot, by, (class, shown), decision, about);
        let next = lists.len();
        let list = *numbers.entry(key).or_insert(next);
        if list == next {
            let alone = Question { agb_code: party.register.agb_code, uzovi_code: first, ..*question };
            let found = priced_with(snapshot, &alone, *now, figures, |_| shown);
            lists.push(found.map(|(_, list)| list).unwrap_or_default());
        }
        Standing { list, contract: contract.map(|contract| contract.id) }
    }
}

/// One question, asked about many practices and insurers.
pub struct Bulk<'s> {
    many: Many<'s>,
    lists: Lists<'s>,
}

impl std::fmt::Debug for Bulk<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Bulk").field("lists", &self.lists()).finish_non_exhaustive()
    }
}

impl<'s> Bulk<'s> {
    /// The question about these insurers, each of which is or was known; `figures` are the sums that formulas of
    /// contracts rest on. The party and the insurer that the question names stand for any; it is about every
    /// prestatie.
    pub fn new(
        snapshot: &'s Snapshot,
        question: Question,
        now: Moment,
        insurers: &[UzoviCode],
        figures: Arc<Figures>,
    ) -> Self {
        let lists = Lists::new(snapshot, question, now, figures);
        Self { many: Many::new(snapshot, lists.question, now, insurers), lists }
    }

    /// Each insurer with the class that it belongs to, in the order asked.
    pub fn insurers(&self) -> &[(UzoviCode, usize)] {
        &self.many.insurers
    }

    /// A list by its number.
    pub fn list(&self, number: usize) -> &[Priced<'s>] {
        self.lists.list(number)
    }

    /// How many different lists there are so far.
    pub const fn lists(&self) -> usize {
        self.lists.lists.len()
    }

    /// Where a practice stands with each class of insurers, in their order. `shown` says whether the reader may
    /// see what a contract says.
    pub fn about(&mut self, party: &'s Party, shown: impl Fn(ContractId) -> bool) -> Vec<Standing> {
        let Self { many, lists } = self;
        let mut standings = Vec::with_capacity(many.classes.len());
        many.about(party, |class, decision| {
            let of = (class, many.classes[class].first);
            standings.push(lists.standing(party, of, decision, &shown));
        });
        standings
    }
}
