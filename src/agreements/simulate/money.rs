//! The effect in money of what is supposed: which prestaties of the changed cells are claimed otherwise.
//!
//! How often something is claimed is not known here, so the effect is per unit of a prestatie. The price lists of
//! both worlds are kept once each ([`Lists`]); cells with the same two lists are counted together.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::model::{Cell, Form, PriceEffect, When};
use crate::agreements::model::{Decision, MayClaim, Question};
use crate::codes::{ContractId, PrestatieCode, UzoviCode};
use crate::money::Euros;
use crate::snapshot::{Party, Snapshot};
use crate::tariffs::answers::Priced;
use crate::tariffs::answers::figures::Figures;
use crate::tariffs::bulk::Lists;

/// The lists of both worlds for one kind of care, and how many changed cells go from one to another.
struct Both<'s> {
    real: Lists<'s>,
    supposed: Lists<'s>,
    cells: HashMap<(usize, usize), usize>,
}

/// The price lists of changed cells.
pub(super) struct Money<'s> {
    worlds: (&'s Snapshot, &'s Snapshot),
    when: When,
    figures: Arc<Figures>,
    shown: &'s dyn Fn(ContractId) -> bool,
    forms: HashMap<Form, Both<'s>>,
}

impl<'s> Money<'s> {
    /// Of the real world and the supposed one; `figures` are the sums that formulas rest on, and `shown` says whether the reader may see what a contract says.
    pub(super) fn new(
        worlds: (&'s Snapshot, &'s Snapshot),
        when: When,
        (figures, shown): (Arc<Figures>, &'s dyn Fn(ContractId) -> bool),
    ) -> Self {
        Self { worlds, when, figures, shown, forms: HashMap::new() }
    }

    /// Adds a changed cell that stands for `alike` cells with the same answers; `class` names them.
    pub(super) fn add(
        &mut self,
        party: &Party,
        (class, alike): (usize, usize),
        (agb_code, uzovi_code, form): Cell,
        (before, after): (&Decision<'_>, &Decision<'_>),
    ) {
        let (worlds, When { date, as_of, known }, shown) = (self.worlds, self.when, self.shown);
        let figures = &self.figures;
        let both = self.forms.entry(form).or_insert_with(|| {
            let (care_kind, oi_title) = form;
            let (segment, prestatie_code) = (None, None);
            let question =
                Question { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of };
            let lists = |world| Lists::new(world, question, known, figures.clone());
            Both { real: lists(worlds.0), supposed: lists(worlds.1), cells: HashMap::new() }
        });
        let of: (usize, UzoviCode) = (class, uzovi_code);
        let lists = (
            both.real.standing(party, of, before, shown).list,
            both.supposed.standing(party, of, after, shown).list,
        );
        *both.cells.entry(lists).or_default() += alike;
    }

    /// The prestaties that differ, in the order of their codes.
    pub(super) fn finish(self) -> Vec<PriceEffect> {
        let mut effects: BTreeMap<PrestatieCode, PriceEffect> = BTreeMap::new();
        for both in self.forms.values() {
            for ((before, after), cells) in &both.cells {
                let mut pairs: BTreeMap<PrestatieCode, [Option<&Priced<'_>>; 2]> = BTreeMap::new();
                for (side, list) in [both.real.list(*before), both.supposed.list(*after)].iter().enumerate() {
                    for price in *list {
                        pairs.entry(price.verdict.verdict.code).or_default()[side] = Some(price);
                    }
                }
                for (code, [before, after]) in pairs {
                    if said(before) != said(after) {
                        let effect = effects.entry(code).or_insert_with(|| PriceEffect::of(code));
                        effect.add(*cells, said(before), said(after));
                    }
                }
            }
        }
        effects.into_values().collect()
    }
}

/// Whether a prestatie may be claimed, and at what amount; one that is not on a list may not.
pub(super) type Said = (MayClaim, Option<Euros>);

fn said(price: Option<&Priced<'_>>) -> Said {
    price.map_or((MayClaim::No, None), |price| (price.verdict.verdict.may_claim, price.amount))
}
