//! Counting what changes, cell by cell.

use std::collections::HashMap;

use super::model::{Affected, Cell, Standing, Transition};
use crate::agreements::model::{Answer, Decision};
use crate::codes::AgbCode;
use crate::contracts::addenda::model::Module;

/// The counts of a run so far. Cells of one party come one after the other.
pub(super) struct Tally {
    examples: usize,
    found: HashMap<(Standing, Standing), Entry>,
    providers: Vec<Affected>,
}

#[derive(Default)]
struct Entry {
    cells: usize,
    providers: usize,
    other_modules: usize,
    last: Option<AgbCode>,
    examples: Vec<Cell>,
}

impl Tally {
    /// An empty tally that keeps so many examples of each transition, one per party.
    pub(super) fn new(examples: usize) -> Self {
        Self { examples, found: HashMap::new(), providers: Vec::new() }
    }

    /// Counts a cell that stands for `alike` cells with the same answers.
    pub(super) fn add(&mut self, cell: Cell, alike: usize, before: &Answer<'_>, after: &Answer<'_>) {
        let standings = (standing(&before.decision), standing(&after.decision));
        let entry = self.found.entry(standings).or_default();
        let (agb_code, ..) = cell;
        entry.cells += alike;
        if !modules(before).eq(modules(after)) {
            entry.other_modules += alike;
        }
        if entry.last.replace(agb_code) != Some(agb_code) {
            entry.providers += 1;
            if entry.examples.len() < self.examples {
                entry.examples.push(cell);
            }
        }
        match self.providers.last_mut() {
            Some(last) if last.agb_code == agb_code => last.cells += alike,
            _ => self.providers.push(Affected { agb_code, cells: alike }),
        }
    }

    /// The transitions, most cells first, and the parties in the order of their codes.
    pub(super) fn finish(self) -> (Vec<Transition>, Vec<Affected>) {
        let transition = |((from, to), entry): ((Standing, Standing), Entry)| {
            let Entry { cells, providers, other_modules, examples, .. } = entry;
            Transition { from, to, cells, providers, other_modules, examples }
        };
        let mut transitions: Vec<Transition> = self.found.into_iter().map(transition).collect();
        transitions.sort_by(|a, b| (b.cells, &a.from, &a.to).cmp(&(a.cells, &b.from, &b.to)));
        let mut providers = self.providers;
        providers.sort_by_key(|provider| provider.agb_code);
        (transitions, providers)
    }
}

fn standing(decision: &Decision<'_>) -> Standing {
    Standing {
        basis: decision.basis,
        certainty: decision.certainty,
        leaders: decision.leaders.iter().map(|leader| leader.purchasing_party.clone()).collect(),
    }
}

/// The modules of an answer, those of each location too, and whether each lapsed.
fn modules<'d>(answer: &'d Answer<'_>) -> impl Iterator<Item = (&'d Module, bool)> {
    let decisions = std::iter::once(&answer.decision).chain(&answer.locations);
    decisions
        .flat_map(|decision| decision.modules.iter().map(|module| (module.module, module.lapsed.is_some())))
}
