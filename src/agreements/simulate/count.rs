//! Which cells can come out differently, and how they do: the plain decision in both worlds.
//!
//! A cell is decided only when a change can touch it: by the region of the party, the concern of the
//! insurer, or the kind of care. In the real world each decision also says whether it read anything
//! that differs; if it did not, the other world decides the same and is not asked. Insurers of which
//! every question finds the same are one class and are decided once.

use std::cell::Cell as Flag;

use super::model::{Cell, Cells, Counts, Form, When};
use super::overlay::Supposed;
use super::tally::Tally;
use crate::agreements::decide::conclude_in;
use crate::agreements::find::Finder;
use crate::agreements::find::run::{AskedInsurer, AskedParty, Differs, KnownParty, Partners, Run};
use crate::agreements::model::{Answer, Certainty, Question};
use crate::codes::{AgbCode, CareKind, UzoviCode};
use crate::policy::FactSet;
use crate::snapshot::{Party, Snapshot};

/// More cells than one simulation may decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TooMany {
    /// Cells that the changes may touch.
    pub cells: usize,
}

/// Decides the cells in both worlds; keeps so many `examples` of each transition.
///
/// # Errors
/// The changes may touch more than `most` cells.
pub fn count(
    real: &Snapshot,
    supposed: &Supposed,
    cells: &Cells,
    when: When,
    (most, examples): (usize, usize),
) -> Result<Counts, TooMany> {
    let (Some(agb_code), Some(uzovi_code)) = (cells.agb_codes.first(), cells.insurers.first()) else {
        return Ok(Counts::default());
    };
    let any = (*agb_code, *uzovi_code, (CareKind::Haz, None));
    let differs = &supposed.differs;
    let (before, after) = (World::new(real, when, any), World::new(&supposed.snapshot, when, any));
    let classes = classes(&before, &after, &cells.insurers, differs);
    let subjects = before.subjects(cells);
    let mut counts = Counts {
        in_scope: subjects.len() * cells.insurers.len() * cells.forms.len(),
        touched: subjects.iter().map(|subject| touched(differs, subject, &classes, &cells.forms)).sum(),
        ..Counts::default()
    };
    if counts.touched > most {
        return Err(TooMany { cells: counts.touched });
    }
    let mut tally = Tally::new(examples);
    for subject in &subjects {
        let mut pair = Pair { before: &before, after: &after, differs, subject, supposed: None };
        for form in &cells.forms {
            let whole = touches(differs, subject, *form);
            let classes = classes.iter().filter(|class| whole || class.differs);
            counts.changed += pair.decide(*form, classes, &mut tally);
        }
    }
    (counts.transitions, counts.providers) = tally.finish();
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

/// One of the two worlds.
struct World<'s> {
    snapshot: &'s Snapshot,
    when: When,
    /// For look-ups that no part of a question matters to.
    any: Cell,
    partners: Partners<'s>,
}

impl<'s> World<'s> {
    fn new(snapshot: &'s Snapshot, when: When, any: Cell) -> Self {
        Self { snapshot, when, any, partners: Partners::new(find(snapshot, when, any)) }
    }

    fn find(&self, cell: Cell) -> Finder<'s> {
        find(self.snapshot, self.when, cell)
    }

    fn subject(&self, code: AgbCode) -> Option<AskedParty<'s>> {
        Some(AskedParty::new(self.find(self.any), self.snapshot.party_by_agb(code)?))
    }

    fn subjects(&self, cells: &Cells) -> Vec<AskedParty<'s>> {
        let inside = |subject: &AskedParty<'s>| {
            let mut regions = subject.places.iter().flat_map(|place| &place.regions);
            cells.region.as_ref().is_none_or(|region| regions.any(|key| *key == region))
        };
        cells.agb_codes.iter().filter_map(|code| self.subject(*code)).filter(inside).collect()
    }
}

fn find(s: &Snapshot, when: When, (agb_code, uzovi_code, (care_kind, oi_title)): Cell) -> Finder<'_> {
    let When { date, as_of, known } = when;
    let (segment, prestatie_code) = (None, None);
    let q = Question { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of };
    Finder { s, q, known, run: None }
}

/// Insurers of which every question finds the same, in both worlds.
struct Class<'s> {
    members: Vec<UzoviCode>,
    /// Whether their policy differs.
    differs: bool,
    before: AskedInsurer<'s>,
    after: AskedInsurer<'s>,
}

fn classes<'s>(
    before: &World<'s>,
    after: &World<'s>,
    insurers: &[UzoviCode],
    differs: &Differs,
) -> Vec<Class<'s>> {
    let mut classes: Vec<Class<'s>> = Vec::new();
    for uzovi in insurers {
        let (agb_code, _, form) = before.any;
        let asked = |world: &World<'s>| AskedInsurer::new(world.find((agb_code, *uzovi, form)));
        let (before, after) = (asked(before), asked(after));
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

/// A party asked about, in both worlds; the supposed one is looked at when a decision needs it.
struct Pair<'p, 's> {
    before: &'p World<'s>,
    after: &'p World<'s>,
    differs: &'p Differs,
    subject: &'p AskedParty<'s>,
    supposed: Option<AskedParty<'s>>,
}

impl<'s> Pair<'_, 's> {
    /// Decides the cells of one kind of care; how many come out differently.
    fn decide<'c>(
        &mut self,
        form: Form,
        classes: impl Iterator<Item = &'c Class<'s>>,
        tally: &mut Tally,
    ) -> usize
    where
        's: 'c,
    {
        let (nothing, touched) = (Differs::default(), Flag::new(false));
        let code = self.subject.party.register.agb_code;
        let (mut real, mut supposed) = (None, None);
        let mut changed = 0;
        for class in classes {
            let Some(member) = class.members.first() else { continue };
            let cell = (code, *member, form);
            touched.set(false);
            let find = self.before.find(cell);
            let of_form = real.get_or_insert_with(|| OfForm::new(find, self.subject));
            let watch = (self.differs, &touched);
            let before = conclude(find, self.subject, of_form, (&class.before, &self.before.partners), watch);
            if !touched.get() {
                continue;
            }
            if self.supposed.is_none() {
                self.supposed = self.after.subject(code);
            }
            let Some(subject) = &self.supposed else { continue };
            let find = self.after.find(cell);
            let of_form = supposed.get_or_insert_with(|| OfForm::new(find, subject));
            let watch = (&nothing, &touched);
            let after = conclude(find, subject, of_form, (&class.after, &self.after.partners), watch);
            if !before.concludes_as(&after) {
                changed += class.members.len();
                tally.add(cell, class.members.len(), &before, &after);
            }
        }
        changed
    }
}

/// What every question about a party and one kind of care finds again.
struct OfForm<'s> {
    candidates: Vec<&'s Party>,
    known: Vec<KnownParty<'s>>,
    plain_facts: (FactSet, Certainty),
}

impl<'s> OfForm<'s> {
    fn new(find: Finder<'s>, subject: &AskedParty<'s>) -> Self {
        let candidates = subject.candidates(find);
        Self { known: subject.known(find, &candidates), candidates, plain_facts: find.plain_facts() }
    }
}

fn conclude<'s>(
    find: Finder<'s>,
    asked: &'s AskedParty<'s>,
    of_form: &'s OfForm<'s>,
    (insurer, partners): (&'s AskedInsurer<'s>, &'s Partners<'s>),
    (differs, touched): (&'s Differs, &'s Flag<bool>),
) -> Answer<'s> {
    let OfForm { candidates, known, plain_facts } = of_form;
    let run = Run { asked, candidates, known, insurer, partners, plain_facts, differs, touched };
    conclude_in(Finder { run: Some(run), ..find }, asked.party)
}
