//! What is supposed, about which questions, and what comes out of it; without HTTP or SQL.

use chrono::NaiveDate;

use crate::agreements::decide::known_at;
use crate::agreements::model::{Basis, Certainty, MayClaim};
use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ConcernId, ContractId, OiTitle, PartyId, PolicyId, PrestatieCode,
    PurchasingPartyId, UzoviCode,
};
use crate::money::Euros;
use crate::policy::model::{FollowTerms, Switch};
use crate::policy::words::Outcome;
use crate::policy::{Condition, Slot};
use crate::reference::model::RegionKey;
use crate::snapshot::{Party, Snapshot};

/// One thing that is otherwise.
#[derive(Debug, Clone)]
pub enum Change {
    /// Another concern is preferred in a region, as the only one.
    Preferred {
        /// The region.
        region: RegionKey,
        /// For these kinds of care.
        care_kinds: Vec<CareKind>,
        /// The concern.
        concern: ConcernId,
        /// From this day on.
        from: NaiveDate,
    },
    /// A concern takes another stance on following.
    Stance {
        /// The concern.
        concern: ConcernId,
        /// For these kinds of care.
        care_kinds: Vec<CareKind>,
        /// The stance, and what is taken over.
        terms: FollowTerms,
    },
    /// A rule of a policy is left out, or says something else.
    Rule {
        /// The policy.
        policy: PolicyId,
        /// The rule in it.
        rule: String,
        /// What it says instead.
        instead: Instead,
    },
    /// A fact that holds for the whole country.
    National {
        /// The fact.
        fact: Slot,
        /// Its value, as a policy would write it.
        value: String,
        /// From this day on.
        from: NaiveDate,
    },
}

/// What a rule says instead.
#[derive(Debug, Clone)]
pub enum Instead {
    /// Nothing: it is left out.
    Nothing,
    /// Another outcome, or another condition in the place of those on the same fact by the same operator.
    Otherwise(Option<Outcome>, Option<Condition>),
}

/// On which day, and what counts as known.
#[derive(Debug, Clone, Copy)]
pub struct When {
    /// The day of the care.
    pub date: NaiveDate,
    /// What was known at this moment.
    pub as_of: Option<Moment>,
    /// Policies recorded later than this are not known.
    pub known: Moment,
}

impl When {
    /// What is known to a question that is asked at `now`.
    pub fn new(snapshot: &Snapshot, date: NaiveDate, as_of: Option<Moment>, now: Moment) -> Self {
        Self { date, as_of, known: known_at(snapshot, as_of, now) }
    }
}

/// A kind of care as a question asks for it: O&I by title.
pub type Form = (CareKind, Option<OiTitle>);

/// The forms of some kinds of care.
pub fn forms(care_kinds: &[CareKind]) -> Vec<Form> {
    let of = |kind: &CareKind| -> Vec<Form> {
        match kind {
            CareKind::Oi => OiTitle::ALL.iter().map(|title| (*kind, Some(*title))).collect(),
            _ => vec![(*kind, None)],
        }
    };
    care_kinds.iter().flat_map(of).collect()
}

/// The questions: every one of these parties about every one of these insurers and kinds of care.
#[derive(Debug, Clone)]
pub struct Cells<'s> {
    /// Parties asked about.
    pub parties: Vec<&'s Party>,
    /// Insurers asked about.
    pub insurers: Vec<UzoviCode>,
    /// Kinds of care asked about.
    pub forms: Vec<Form>,
    /// Only parties with a place in this region.
    pub region: Option<RegionKey>,
}

/// One question.
pub type Cell = (AgbCode, UzoviCode, Form);

/// What a decision comes to.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Standing {
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is.
    pub certainty: Certainty,
    /// Whose agreement it is.
    pub leaders: Vec<PurchasingPartyId>,
}

/// How many cells go from one standing to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Transition {
    /// As it is.
    pub from: Standing,
    /// As it would be.
    pub to: Standing,
    /// Cells.
    pub cells: usize,
    /// Parties asked about with such a cell.
    pub providers: usize,
    /// Cells of which the modules differ.
    pub other_modules: usize,
    /// The first of the cells.
    pub examples: Vec<Cell>,
}

/// A party with a cell that changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Affected {
    /// Its code.
    pub agb_code: AgbCode,
    /// How many of its cells change.
    pub cells: usize,
}

/// How a prestatie is claimed otherwise in changed cells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PriceEffect {
    /// The prestatie.
    pub prestatie: PrestatieCode,
    /// Cells in which it may be claimed, and could not.
    pub gained: usize,
    /// Cells in which it may not be claimed any more.
    pub lost: usize,
    /// Cells in which its amount is higher.
    pub raised: usize,
    /// Cells in which its amount is lower.
    pub lowered: usize,
    /// Cells in which it differs in a way that cannot be told: it or its amount is not known in one of the worlds.
    pub unknown: usize,
    /// The lowest and highest amount as things are, of the cells with one.
    pub before: Option<(Euros, Euros)>,
    /// The same as they would be.
    pub after: Option<(Euros, Euros)>,
}

impl PriceEffect {
    /// None yet.
    pub const fn of(prestatie: PrestatieCode) -> Self {
        Self { prestatie, gained: 0, lost: 0, raised: 0, lowered: 0, unknown: 0, before: None, after: None }
    }

    /// Counts cells in which whether it may be claimed, or its amount, goes from one to the other.
    pub fn add(&mut self, cells: usize, before: (MayClaim, Option<Euros>), after: (MayClaim, Option<Euros>)) {
        use MayClaim::{No, Unknown, Yes};
        *match (before, after) {
            ((No, _), (Yes, _)) => &mut self.gained,
            ((Yes, _), (No, _)) => &mut self.lost,
            ((Yes, Some(was)), (Yes, Some(is))) if is > was => &mut self.raised,
            ((Yes, Some(was)), (Yes, Some(is))) if is < was => &mut self.lowered,
            ((Yes, Some(_)), (Yes, Some(_))) | ((No, _), (No, _)) => return,
            ((Yes, _), (Yes, _)) | ((Unknown, _), _) | (_, (Unknown, _)) => &mut self.unknown,
        } += cells;
        let widen = |range: &mut Option<(Euros, Euros)>, amount: Option<Euros>| {
            let Some(amount) = amount else { return };
            let (low, high) = range.unwrap_or((amount, amount));
            *range = Some((low.min(amount), high.max(amount)));
        };
        widen(&mut self.before, before.1);
        widen(&mut self.after, after.1);
    }
}

/// What comes out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Counts {
    /// Cells asked about.
    pub in_scope: usize,
    /// Cells that a change may touch.
    pub touched: usize,
    /// Cells with another answer.
    pub changed: usize,
    /// The changed cells by transition, most cells first.
    pub transitions: Vec<Transition>,
    /// The parties with a changed cell, in the order of their codes.
    pub providers: Vec<Affected>,
    /// The prestaties that are claimed otherwise in changed cells, in the order of their codes.
    pub prices: Vec<PriceEffect>,
}

/// A rule of a policy that a national fact moves.
#[derive(Debug, Clone)]
pub struct Switched {
    /// The policy.
    pub policy: PolicyId,
    /// The rule.
    pub rule: String,
    /// What it does when it holds.
    pub switch: Switch,
    /// What the rule says as things are.
    pub before: Outcome,
    /// What it would say.
    pub after: Outcome,
    /// Facts that it still asks for.
    pub missing: Vec<Slot>,
    /// Whether it holds in one of the two worlds only.
    pub flips: bool,
    /// The addenda on agreements of its own insurers that lapse by it.
    pub lapsed: Vec<Lapsed>,
}

/// An addendum that lapses by a switch.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lapsed {
    /// Who holds the agreement.
    pub holder: PartyId,
    /// The agreement.
    pub contract: ContractId,
    /// The addendum on it.
    pub addendum: AddendumId,
}
