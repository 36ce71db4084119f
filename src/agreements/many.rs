//! The decision about many parties and many insurers on one day.
//!
//! What repeats is looked up once ([`find::run`](super::find::run)), and insurers about which every question
//! finds the same are one class that is asked about once. Each answer is the plain form of the one decision.

use std::cell::Cell;

use super::decide::{conclude_in, known_at};
use super::find::Finder;
use super::find::run::{AskedInsurer, AskedParty, Differs, Partners, Run};
use super::model::{Certainty, Decision, Question};
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyId, PurchasingPartyId, UzoviCode};
use crate::policy::FactSet;
use crate::snapshot::{Party, Snapshot};

/// Insurers about which every question on the day finds the same.
pub(crate) struct Alike<'s> {
    /// The first of them.
    pub(crate) first: UzoviCode,
    asked: AskedInsurer<'s>,
}

/// One question, asked about many parties and insurers.
pub(crate) struct Many<'s> {
    find: Finder<'s>,
    partners: Partners<'s>,
    plain_facts: (FactSet, Certainty),
    differs: Differs,
    /// The classes of insurers.
    pub(crate) classes: Vec<Alike<'s>>,
    /// Each insurer with its class.
    pub(crate) insurers: Vec<(UzoviCode, usize)>,
}

impl<'s> Many<'s> {
    /// The question about these insurers, each of which is or was known. The party and the insurer that it
    /// names stand for any.
    pub(crate) fn new(s: &'s Snapshot, q: Question, now: Moment, insurers: &[UzoviCode]) -> Self {
        let find = Finder { s, q, known: known_at(s, q.as_of, now), run: None };
        let mut classes: Vec<Alike<'s>> = Vec::new();
        let mut class = |uzovi_code: UzoviCode| {
            let asked = AskedInsurer::new(Finder { q: Question { uzovi_code, ..q }, ..find });
            if let Some(at) = classes.iter().position(|class| class.asked.is_like(&asked)) {
                return (uzovi_code, at);
            }
            classes.push(Alike { first: uzovi_code, asked });
            (uzovi_code, classes.len() - 1)
        };
        let insurers = insurers.iter().map(|uzovi_code| class(*uzovi_code)).collect();
        let (partners, plain_facts) = (Partners::new(find), find.plain_facts());
        Self { find, partners, plain_facts, differs: Differs::default(), classes, insurers }
    }

    /// The decision about a party for each class of insurers, in their order.
    pub(crate) fn about(&self, party: &'s Party, mut each: impl FnMut(usize, &Decision<'_>)) {
        let q = Question { agb_code: party.register.agb_code, ..self.find.q };
        let find = Finder { q, ..self.find };
        let asked = AskedParty::new(find, party);
        let candidates = asked.candidates(find);
        let known = asked.known(find, &candidates);
        let touched = Cell::new(false);
        for (at, class) in self.classes.iter().enumerate() {
            let run = Run {
                asked: &asked,
                candidates: &candidates,
                known: &known,
                insurer: &class.asked,
                partners: &self.partners,
                plain_facts: &self.plain_facts,
                differs: &self.differs,
                touched: &touched,
            };
            let q = Question { uzovi_code: class.first, ..q };
            each(at, &conclude_in(Finder { q, run: Some(run), ..find }, party).decision);
        }
    }
}

/// What makes insurers alike, for one question.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Class<'s> {
    concern: Option<(&'s ConcernId, Certainty)>,
    buyers: Vec<(&'s PurchasingPartyId, Certainty)>,
    policy: Option<(&'s PolicyId, Moment)>,
}

/// The class of the insurer of a question.
pub(crate) fn class_of(s: &Snapshot, q: Question, now: Moment) -> Class<'_> {
    let find = Finder { s, q, known: known_at(s, q.as_of, now), run: None };
    let buyers = find.purchasing_parties();
    Class {
        concern: find.concern().zip(find.insurer()),
        buyers: buyers.iter().map(|buyer| (buyer.purchasing_party, buyer.certainty)).collect(),
        policy: find.policy().and_then(Result::ok).map(|pack| (&pack.id, pack.recorded_at)),
    }
}
