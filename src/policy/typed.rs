//! The typed part of a rule: following, representation, terms, starts, deadlines, switches, numbers.

use chrono::{Months, NaiveDate};

use crate::clock::{day_before, next_quarter};
use crate::codes::{OiTitle, ProviderKind, Segment, word};
use crate::dated::Period;

use super::vocabulary::Text;
use super::words::{
    Actor, ParameterStatus, Stance, StartEvent, StartsAt, Step, SwitchEffect, TakesOver, TermCertainty, Unit,
};

/// What a follow rule says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FollowTerms {
    /// The stance.
    pub stance: Stance,
    /// What is taken over.
    pub takes_over: Vec<TakesOver>,
    /// Segments it is limited to; none means all.
    pub segments: Vec<Segment>,
    /// Kinds of provider it is limited to; none means all.
    pub provider_kinds: Vec<ProviderKind>,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
}

/// What a rule on representation says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RepresentationTerms {
    /// Number of insurers that represent all, when the source names one.
    pub insurers: Option<u32>,
    /// Whether the agreement is uniform, when the source says so.
    pub uniform: Option<bool>,
}

/// A stated term of an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatedTerm {
    /// The term, both days inclusive.
    pub period: Period,
    /// How firmly it is stated.
    pub certainty: TermCertainty,
    /// O&I titles it is limited to; none means all.
    pub oi_titles: Vec<OiTitle>,
}

/// When an agreement starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Start {
    /// The day relative to the event.
    pub at: StartsAt,
    /// The event.
    pub event: StartEvent,
    /// Calendar months of set-up between event and start.
    pub setup_months: u32,
}

impl Start {
    /// The first day of the agreement, given the day of the event; nothing when the source names no
    /// start.
    pub fn day(&self, event: NaiveDate) -> Option<NaiveDate> {
        let ready = event.checked_add_months(Months::new(self.setup_months))?;
        match self.at {
            StartsAt::FirstDayOfNextQuarter => Some(next_quarter(ready)),
            StartsAt::FirstDayOfQuarterOnOrAfter => Some(next_quarter(day_before(ready))),
            StartsAt::Unknown => None,
        }
    }
}

word! {
    /// How the day of a deadline is meant.
    Strictness, "strictness of a deadline", "strictness.value", "one of by, before, on, after, from, window, unknown" {
        /// On the day or before it (uiterlijk).
        By = "by",
        /// Strictly before the day (voor).
        Before = "before",
        /// On the day itself.
        On = "on",
        /// Strictly after the day (na).
        After = "after",
        /// On the day or after it (vanaf).
        From = "from",
        /// From the first day to the last, both inclusive.
        Window = "window",
        /// The source names no day.
        Unknown = "unknown",
    }
}

/// The day or days of a deadline; the variants keep the words of the source apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Due {
    /// On the day or before it (uiterlijk).
    By(NaiveDate),
    /// Strictly before the day (vóór).
    Before(NaiveDate),
    /// On the day itself.
    On(NaiveDate),
    /// Strictly after the day (na).
    After(NaiveDate),
    /// On the day or after it (vanaf).
    From(NaiveDate),
    /// From the first day to the last, both inclusive.
    Window(NaiveDate, NaiveDate),
    /// The source names no day; the quarters it names, each as year and quarter 1 to 4.
    Unknown(Vec<(i32, u8)>),
}

impl Due {
    /// How its day is meant.
    pub fn strictness(&self) -> Strictness {
        match self {
            Self::By(_) => Strictness::By,
            Self::Before(_) => Strictness::Before,
            Self::On(_) => Strictness::On,
            Self::After(_) => Strictness::After,
            Self::From(_) => Strictness::From,
            Self::Window(..) => Strictness::Window,
            Self::Unknown(_) => Strictness::Unknown,
        }
    }

    /// The last day in time, when there is one.
    pub fn last_day(&self) -> Option<NaiveDate> {
        match self {
            Self::By(day) | Self::On(day) | Self::Window(_, day) => Some(*day),
            Self::Before(day) => day.pred_opt(),
            Self::After(_) | Self::From(_) | Self::Unknown(_) => None,
        }
    }

    /// The first day that counts, when there is one.
    pub fn first_day(&self) -> Option<NaiveDate> {
        match self {
            Self::On(day) | Self::From(day) | Self::Window(day, _) => Some(*day),
            Self::After(day) => day.succ_opt(),
            Self::By(_) | Self::Before(_) | Self::Unknown(_) => None,
        }
    }
}

/// A deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// When.
    pub due: Due,
    /// Who acts.
    pub actor: Actor,
    /// What is done.
    pub action: Text,
    /// What follows when it is not done, when the source says so.
    pub consequence: Option<Text>,
    /// Step of the round.
    pub step: Option<Step>,
    /// Name of the round whose steps are in order.
    pub round: Option<String>,
}

/// What a rule does to a prestatie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Switch {
    /// Name or code of the prestatie.
    pub prestatie: String,
    /// What happens to it.
    pub effect: SwitchEffect,
}

/// A number or word that the source gives or announces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Name within the rule.
    pub name: String,
    /// The value; absent while it is only announced.
    pub value: Option<String>,
    /// Its unit.
    pub unit: Unit,
    /// Whether the value is known.
    pub status: ParameterStatus,
}

/// The typed part of a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Terms {
    /// No typed part.
    None,
    /// Following.
    Follow(FollowTerms),
    /// Representation.
    Representation(RepresentationTerms),
    /// A term.
    Term(StatedTerm),
    /// A start.
    Start(Start),
    /// A deadline.
    Deadline(Deadline),
    /// A switch.
    Switch(Switch),
    /// Parameters.
    Parameters(Vec<Parameter>),
}
