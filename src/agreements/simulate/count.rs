//! Which cells can come out differently, and how they do: the plain decision in both worlds.
//!
//! A cell is decided only when a change can touch it: by the region of the party, the concern of the
//! insurer, or the kind of care. In the real world each decision also says whether it read anything
//! that differs; if it did not, the other world decides the same and is not asked. Insurers of which
//! every question finds the same are one class and are decided once.

use std::cell::Cell as Flag;
use std::sync::Arc;

use super::model::{Cell, Cells, Counts, Form, When};
use super::money::Money;
use super::overlay::Supposed;
use super::tally::Tally;
use crate::agreements::decide::conclude_in;
use crate::agreements::find::Finder;
use crate::agreements::find::run::{AskedInsurer, AskedParty, Differs, KnownParty, Partners, Run};
use crate::agreements::model::{Answer, Certainty, Question};
use crate::codes::{CareKind, ContractId, UzoviCode};
use crate::policy::FactSet;
use crate::snapshot::{Party, Snapshot};
use crate::tariffs::answers::figures::Figures;

/// More cells than one simulation may decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// Cells that the changes may touch.
    pub cells: usize,
}

/// Decides the cells in both worlds; keeps so many `examples` of each transition. `figures` are the sums that
/// formulas of contracts rest on; `shown` says whether the reader may see what a contract says.
///
/// # Errors
/// The changes may touch more than `most` cells.
pub fn count(
    real: &Snapshot,
    supposed: &Supposed,
    cells: &Cells<'_>,
    when: When,
    (most, examples): (usize, usize),
    (figures, shown): (Arc<Figures>, &dyn Fn(ContractId) -> bool),
) -> Result<Counts, TooMany> {
    let (Some(party), Some(uzovi_code)) = (cells.parties.first(), cells.insurers.first()) else {
        return Ok(Counts::default());
    };
    let any = (party.register.agb_code, *uzovi_code, (CareKind::Haz, None));
    let worlds = Worlds { real, supposed: &supposed.snapshot, when, any };
    let differs = &supposed.differs;
    let classes = worlds.classes(&cells.insurers, differs);
    let subjects = worlds.subjects(cells);
    let mut counts = Counts {
        in_scope: subjects.len() * cells.insurers.len() * cells.forms.len(),
        touched: subjects.iter().map(|subject| touched(differs, subject, &classes, &cells.forms)).sum(),
        ..Counts::default()
    };
    if counts.touched > most {
        return Err(TooMany { cells: counts.touched });
    }
    let partners = Partners::new(worlds.find(real, any));
    let mut tally = Tally::new(examples);
    let mut money = Money::new((real, &supposed.snapshot), when, (figures, shown));
    for subject in &subjects {
        for form in &cells.forms {
            let whole = touches(differs, subject, *form);
            let mut classes =
                classes.iter().enumerate().filter(|(_, class)| whole || class.differs).peekable();
            if classes.peek().is_some() {
                let pair = Pair::new(worlds, subject, *form, (differs, &partners));
                let decided = classes.map(|class| pair.decide(class, &mut tally, &mut money));
                counts.changed += decided.sum::<usize>();
            }
        }
    }
    (counts.transitions, counts.providers) = tally.finish();
    counts.prices = money.finish();
    Ok(counts)
}

/// How many cells of a party a change may touch.
fn touched(differs: &Differs, subject: &AskedParty<'_>, classes: &[Class<'_>], forms: &[Form]) -> usize {
    let members = |class: &Class<'_>| class.members.len();
    let all: usize = classes.iter().map(members).sum();
    let some: usize = classes.iter().filter(|class| class.differs).map(members).sum();
    forms.iter().map(|form| if touches(differs, subject, *form) { all } else { some }).sum()
}

/// Whether a change may touch all cells of a party for a kind of care: by its region, or by what NZa settled.
fn touches(differs: &Differs, subject: &AskedParty<'_>, (care_kind, _): Form) -> bool {
    let mut regions = subject.places.iter().flat_map(|place| &place.regions);
    let preferred = |key| differs.preferred.get(key).is_some_and(|kinds| kinds.contains(&care_kind));
    differs.care_kinds.contains(&care_kind)
        || (!differs.preferred.is_empty() && regions.any(|key| preferred(*key)))
}

/// The two worlds, asked on one day. They differ in who is preferred, in what NZa settled and in what
/// policies say: whatever else a look-up finds is the same in both.
#[derive(Clone, Copy)]
struct Worlds<'s> {
    real: &'s Snapshot,
    supposed: &'s Snapshot,
    when: When,
    /// For look-ups that no part of a question matters to.
    any: Cell,
}

/// Insurers of which every question finds the same, in both worlds.
struct Class<'s> {
    members: Vec<UzoviCode>,
    /// Whether their policy differs.
    differs: bool,
    before: AskedInsurer<'s>,
    after: AskedInsurer<'s>,
}

impl<'s> Worlds<'s> {
    fn find(self, s: &'s Snapshot, (agb_code, uzovi_code, form): Cell) -> Finder<'s> {
        let (When { date, as_of, known }, (care_kind, oi_title)) = (self.when, form);
        let (segment, prestatie_code) = (None, None);
        let q = Question { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of };
        Finder { s, q, known, run: None }
    }

    fn classes(self, insurers: &[UzoviCode], differs: &Differs) -> Vec<Class<'s>> {
        let mut classes: Vec<Class<'s>> = Vec::new();
        for uzovi in insurers {
            let (agb_code, _, form) = self.any;
            let asked = |world| AskedInsurer::new(self.find(world, (agb_code, *uzovi, form)));
            let (before, after) = (asked(self.real), asked(self.supposed));
            let mut known = classes.iter_mut();
            match known.find(|class| class.before.is_like(&before) && class.after.is_like(&after)) {
                Some(class) => class.members.push(*uzovi),
                None => {
                    let differs = before.concern().is_some_and(|concern| differs.policies.contains(concern));
                    classes.push(Class { members: vec![*uzovi], differs, before, after });
                }
            }
        }
        classes
    }

    fn subjects(self, cells: &Cells<'s>) -> Vec<AskedParty<'s>> {
        let find = self.find(self.real, self.any);
        let inside = |subject: &AskedParty<'s>| {
            let mut regions = subject.places.iter().flat_map(|place| &place.regions);
            cells.region.as_ref().is_none_or(|region| regions.any(|key| *key == region))
        };
        cells.parties.iter().map(|party| AskedParty::new(find, party)).filter(inside).collect()
    }
}

/// A party and a kind of care asked about, in both worlds.
struct Pair<'p, 's> {
    worlds: Worlds<'s>,
    subject: &'p AskedParty<'s>,
    form: Form,
    differs: &'p Differs,
    partners: &'p Partners<'s>,
    candidates: Vec<&'s Party>,
    known: Vec<KnownParty<'s>>,
    /// In the real world and in the supposed one.
    plain_facts: [(FactSet, Certainty); 2],
}

impl<'p, 's> Pair<'p, 's> {
    fn new(
        worlds: Worlds<'s>,
        subject: &'p AskedParty<'s>,
        form: Form,
        (differs, partners): (&'p Differs, &'p Partners<'s>),
    ) -> Self {
        let (agb_code, uzovi_code, _) = worlds.any;
        let find = |world| worlds.find(world, (agb_code, uzovi_code, form));
        let candidates = subject.candidates(find(worlds.real));
        let known = subject.known(find(worlds.real), &candidates);
        let plain_facts = [worlds.real, worlds.supposed].map(|world| find(world).plain_facts());
        Self { worlds, subject, form, differs, partners, candidates, known, plain_facts }
    }

    /// Decides the cells of a class of insurers; how many come out differently.
    fn decide(
        &self,
        (number, class): (usize, &Class<'s>),
        tally: &mut Tally,
        money: &mut Money<'_>,
    ) -> usize {
        let Some(member) = class.members.first() else { return 0 };
        let cell = (self.subject.party.register.agb_code, *member, self.form);
        let Self { worlds, plain_facts: [facts_before, facts_after], .. } = self;
        let touched = Flag::new(false);
        let before = self.conclude(worlds.find(worlds.real, cell), &class.before, facts_before, &touched);
        if !touched.get() {
            return 0;
        }
        let after = self.conclude(worlds.find(worlds.supposed, cell), &class.after, facts_after, &touched);
        if before.concludes_as(&after) {
            return 0;
        }
        let alike = class.members.len();
        tally.add(cell, alike, &before, &after);
        money.add(self.subject.party, (number, alike), cell, (&before.decision, &after.decision));
        class.members.len()
    }

    fn conclude<'a>(
        &'a self,
        find: Finder<'a>,
        insurer: &'a AskedInsurer<'a>,
        plain_facts: &'a (FactSet, Certainty),
        touched: &'a Flag<bool>,
    ) -> Answer<'a> {
        let Self { subject: asked, differs, partners, candidates, known, .. } = self;
        let run = Run { asked, candidates, known, insurer, partners, plain_facts, differs, touched };
        conclude_in(Finder { run: Some(run), ..find }, asked.party)
    }
}
