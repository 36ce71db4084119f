//! Verdicts, and how they weigh into one outcome. No look-ups, no language.

use crate::codes::{AgbCode, word};
use crate::policy::words::{AttributionLevel, Origin, Outcome};
use crate::policy::{Logic, Rule, Slot, Vocabulary};

word! {
    /// What comes out as a whole; the first that holds, in this order. A yes is never promised.
    EligibilityOutcome, "outcome of a check", "eligibilityOutcome.value",
    "one of excluded, notEligible, needsFacts, eligibleAtDiscretion, possiblyEligible" {
        /// A ground for exclusion applies.
        Excluded = "excluded",
        /// A criterion or condition is not met.
        NotEligible = "notEligible",
        /// Facts are missing that can still decide; they are named.
        NeedsFacts = "needsFacts",
        /// Nothing stands in the way, and the insurer is free to decide: by a reservation, by what the
        /// source leaves open, or because a term has passed.
        EligibleAtDiscretion = "eligibleAtDiscretion",
        /// Every criterion that binds is met; still no right to an agreement.
        PossiblyEligible = "possiblyEligible",
    }
}

word! {
    /// What a rule or condition makes of the facts.
    EligibilityVerdict, "verdict", "eligibilityVerdict.value",
    "one of met, unmet, unknown, notApplicable, pending, conflict, notInSource, warning" {
        /// It is met, or asked in time.
        Met = "met",
        /// It is not met, or stands in the way, or is asked late.
        Unmet = "unmet",
        /// A fact is missing that decides.
        Unknown = "unknown",
        /// It does not bind in this case.
        NotApplicable = "notApplicable",
        /// A party has to decide first.
        Pending = "pending",
        /// Two passages disagree on exactly this case; both are shown.
        Conflict = "conflict",
        /// The source says nothing about this case.
        NotInSource = "notInSource",
        /// Worth a warning, never a refusal.
        Warning = "warning",
    }
}

word! {
    /// Where the value of a fact comes from.
    FactSource, "source of a fact", "factSource.value",
    "one of register, contracts, reference, question, given, members, derived, check" {
        /// The AGB register kept here.
        Register = "register",
        /// The contracts recorded here.
        Contracts = "contracts",
        /// The reference data kept here.
        Reference = "reference",
        /// The question itself: its date, the kind of care of what is asked for.
        Question = "question",
        /// Given by the caller for the whole.
        Given = "given",
        /// Added up from what the caller gives for each member.
        Members = "members",
        /// Follows from other facts by a term.
        Derived = "derived",
        /// The outcome of the criteria in this check.
        Check = "check",
    }
}

/// What a rule is to the agreement or addendum asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// It must be met.
    Criterion,
    /// It must not apply.
    Exclusion,
    /// It leaves the insurer free.
    Discretion,
    /// It says whether it is asked in time.
    Timing,
    /// It is asked about beside what decides, and weighs nothing.
    Beside,
}

/// A rule with what it makes of the facts.
#[derive(Debug, Clone)]
pub struct Ruling<'p> {
    /// The rule.
    pub rule: &'p Rule,
    /// What it is to what is asked for.
    pub part: Part,
    /// Its outcome; absent for a rule that a machine does not decide.
    pub outcome: Option<Outcome>,
    /// The facts to ask for, cheapest first; none when it is decided.
    pub missing: Vec<Slot>,
    /// The members that miss it.
    pub lacking: Vec<AgbCode>,
}

impl EligibilityVerdict {
    /// The verdict behind an outcome word of a rule.
    pub fn of(outcome: Outcome) -> Self {
        match outcome {
            outcome if outcome.refuses() => Self::Unmet,
            Outcome::Pending => Self::Pending,
            Outcome::Unknown => Self::Unknown,
            Outcome::NotApplicable => Self::NotApplicable,
            Outcome::NotInSource => Self::NotInSource,
            Outcome::BoundaryConflict => Self::Conflict,
            Outcome::Warning => Self::Warning,
            _ => Self::Met,
        }
    }

    /// Whether only somebody's word can settle it: no fact can.
    fn open(self) -> bool {
        matches!(self, Self::Pending | Self::Conflict | Self::NotInSource)
    }
}

impl Ruling<'_> {
    /// The verdict; a rule that only reserves a right is never more than pending.
    pub fn verdict(&self) -> EligibilityVerdict {
        self.outcome.map_or(EligibilityVerdict::Pending, EligibilityVerdict::of)
    }

    /// What the rule alone would make of the whole. A passage that may be of another insurer refuses nobody:
    /// where it would, the insurer has to say.
    pub fn weighs(&self, vocabulary: &Vocabulary) -> EligibilityOutcome {
        let weight = self.taken_at_its_word(vocabulary);
        let level = self.rule.attribution.as_ref().map(|attribution| attribution.level);
        match weight {
            EligibilityOutcome::Excluded | EligibilityOutcome::NotEligible
                if level == Some(AttributionLevel::Contested) =>
            {
                EligibilityOutcome::EligibleAtDiscretion
            }
            weight => weight,
        }
    }

    fn taken_at_its_word(&self, vocabulary: &Vocabulary) -> EligibilityOutcome {
        use EligibilityOutcome::*;
        let verdict = self.verdict();
        if self.outcome == Some(Outcome::Excluded) && self.part != Part::Beside {
            return Excluded;
        }
        match self.part {
            Part::Beside => PossiblyEligible,
            _ if verdict.open() => EligibleAtDiscretion,
            Part::Criterion | Part::Exclusion if verdict == EligibilityVerdict::Unknown => {
                match self.missing[..] {
                    [] => EligibleAtDiscretion,
                    _ => NeedsFacts,
                }
            }
            Part::Criterion if verdict == EligibilityVerdict::Unmet => NotEligible,
            Part::Exclusion if verdict == EligibilityVerdict::Unmet => Excluded,
            Part::Timing if verdict == EligibilityVerdict::Unmet => EligibleAtDiscretion,
            Part::Discretion => self.reservation(vocabulary),
            _ if self.outcome == Some(Outcome::EligibleAtDiscretion) => EligibleAtDiscretion,
            _ => PossiblyEligible,
        }
    }

    /// A reservation that waits only for the insurer's own word leaves it free; one that waits for a fact
    /// that the applicant can bring and that can refuse it asks for that fact. `UNMET` in a reservation is
    /// no verdict on the whole.
    fn reservation(&self, vocabulary: &Vocabulary) -> EligibilityOutcome {
        use EligibilityOutcome::*;
        let refuses = |outcome: &Outcome| {
            matches!(outcome, Outcome::Declined | Outcome::NotEligible | Outcome::Refused | Outcome::Excluded)
        };
        let can = |wanted: &dyn Fn(&Outcome) -> bool| {
            self.rule.logic.as_ref().is_some_and(|logic| outcomes(logic).any(|outcome| wanted(&outcome)))
        };
        match self.outcome {
            Some(outcome) if refuses(&outcome) => NotEligible,
            Some(Outcome::EligibleAtDiscretion) => EligibleAtDiscretion,
            Some(Outcome::Unknown) if can(&refuses) && self.to_bring(vocabulary).next().is_some() => {
                NeedsFacts
            }
            Some(Outcome::Unknown) if can(&|o| refuses(o) || *o == Outcome::EligibleAtDiscretion) => {
                EligibleAtDiscretion
            }
            _ => PossiblyEligible,
        }
    }

    /// The missing facts to ask for when the rule needs facts: of a reservation those that the
    /// applicant can bring, else all.
    pub fn to_bring(&self, vocabulary: &Vocabulary) -> impl Iterator<Item = Slot> {
        let own_word =
            |slot: &Slot| self.part == Part::Discretion && vocabulary.fact(*slot).origin == Origin::Insurer;
        self.missing.iter().copied().filter(move |slot| !own_word(slot))
    }
}

/// Every outcome that a rule can have.
fn outcomes(logic: &Logic) -> impl Iterator<Item = Outcome> {
    logic.first.iter().map(|branch| branch.then).chain([logic.then, logic.otherwise])
}

/// The whole: the worst of the rulings and of what else is asked. Where no criterion is met, nothing in the
/// source speaks for the applicant and the insurer decides.
pub fn weigh(
    rulings: &[Ruling<'_>],
    besides: impl IntoIterator<Item = EligibilityOutcome>,
    vocabulary: &Vocabulary,
) -> EligibilityOutcome {
    let speaks = rulings.iter().any(|ruling| {
        ruling.part == Part::Criterion
            && matches!(ruling.verdict(), EligibilityVerdict::Met | EligibilityVerdict::Warning)
    });
    let floor =
        if speaks { EligibilityOutcome::PossiblyEligible } else { EligibilityOutcome::EligibleAtDiscretion };
    let rulings = rulings.iter().map(|ruling| ruling.weighs(vocabulary));
    rulings.chain(besides).chain([floor]).min().unwrap_or(floor)
}
