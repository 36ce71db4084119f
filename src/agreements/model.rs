//! The question, the decision and its steps, without HTTP, SQL or language.
//!
//! A [`Decision`] carries what was concluded and every [`Step`] that led there, as values; texts in
//! Dutch or English are made from them in `explain`, only when somebody reads them.

use chrono::NaiveDate;

use super::steps::Step;
use crate::clock::Moment;
use crate::codes::{
    AddendumId, AgbCode, CareKind, ConcernId, ContractId, OiTitle, PartyId, PolicyId, PrestatieCode,
    ProviderKind, PurchasingPartyId, Segment, UzoviCode, word,
};
use crate::contracts::addenda::model::Module;
use crate::dated::Period;
use crate::policy::{Pack, Rule};
use crate::reference::model::{Confidence, RegionKey};

/// Which agreement applies for this provider, insurer, day and kind of care?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Question {
    /// Practitioner, organisation or location.
    pub agb_code: AgbCode,
    /// The insurer of the patient.
    pub uzovi_code: UzoviCode,
    /// The day of the care, in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Kind of care.
    pub care_kind: CareKind,
    /// Funding segment; follows from the kind of care when absent.
    pub segment: Option<Segment>,
    /// O&I title, needed for O&I.
    pub oi_title: Option<OiTitle>,
    /// A prestatie to test against the answer.
    pub prestatie_code: Option<PrestatieCode>,
    /// Answer as was known at this moment.
    pub as_of: Option<Moment>,
}

impl Question {
    /// The segment asked, or the one that the kind of care belongs to.
    pub fn effective_segment(&self) -> Segment {
        self.segment.unwrap_or(match self.care_kind {
            CareKind::Haz | CareKind::Hds => Segment::S1,
            CareKind::Mdz | CareKind::Oi | CareKind::Gli | CareKind::Smr => Segment::S2,
            CareKind::S3 => Segment::S3,
        })
    }
}

word! {
    /// On what ground an agreement applies.
    Basis, "basis", "basis.value", "one of own, followed, represented, notContracted, unknown" {
        /// The insurer's own agreement with the holder.
        Own = "own",
        /// The preferred insurer's agreement, which this insurer follows.
        Followed = "followed",
        /// The agreement that two representing insurers made for all.
        Represented = "represented",
        /// No agreement applies.
        NotContracted = "notContracted",
        /// It cannot be told; the missing facts are named.
        Unknown = "unknown",
    }
}

word! {
    /// How certain an answer is: the weakest of all rows and rules used. Later is weaker.
    Certainty, "certainty", "certainty.value", "one of recorded, byPolicy, expected, unknown" {
        /// Every row that decides was recorded as agreed or decided.
        Recorded = "recorded",
        /// A firm rule of a published policy decides.
        ByPolicy = "byPolicy",
        /// An intention, or a default row, decides.
        Expected = "expected",
        /// A fact is missing.
        Unknown = "unknown",
    }
}

word! {
    /// Whether a prestatie may be claimed.
    MayClaim, "answer", "mayBeClaimed.value", "one of yes, no, unknown" {
        /// It may be claimed.
        Yes = "yes",
        /// It may not be claimed.
        No = "no",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

word! {
    /// A fact without which no better answer can be given.
    MissingFact, "missing fact", "missingFact.value", "a fact named in the documentation" {
        /// Which of several organisations is meant.
        Organisation = "organisation",
        /// The insurer: its code is not in use on that day.
        Insurer = "insurer",
        /// Which party holds the agreement: no register relation leads to one, or several do.
        Holder = "holder",
        /// Under which O&I title.
        OiTitle = "oiTitle",
        /// The two insurers that represent the HDS area.
        RepresentingInsurers = "hds.representingInsurers",
        /// Whether the contracts of a purchasing party are complete here on that day.
        Coverage = "contracts.coverage",
        /// The one contract partner of an insurer on that day: the asked, leading or representing one.
        PurchasingParty = "insurer.purchasingParty",
        /// The location, or its address.
        Location = "location",
        /// The region of the location on that day.
        Region = "location.region",
        /// The one preferred insurer of the region for that kind of care.
        PreferredInsurer = "region.preferred",
        /// A policy of the insurer that covers that day.
        Policy = "insurer.policy",
        /// What the insurer's policy says about following.
        FollowStance = "insurer.followStance",
        /// The decision on a follow request that is pending, or which of several decisions counts.
        FollowDecision = "followDecision",
        /// A fact that a rule of the policy asks for.
        RuleFact = "policy.fact",
        /// Whether the prestatie may be claimed without a contract.
        Prestatie = "prestatie",
    }
}

/// A party as an answer names it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PartyRef<'s> {
    /// Id.
    pub id: PartyId,
    /// AGB code.
    pub agb_code: AgbCode,
    /// Name on the day asked; its code when the register names none.
    pub name: &'s str,
    /// What it is.
    pub kind: ProviderKind,
}

/// A purchasing party that leads: its agreement is the one that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leader<'s> {
    /// The contract partner.
    pub purchasing_party: &'s PurchasingPartyId,
    /// Its name.
    pub name: &'s str,
    /// How certain it is that it buys for the insurer or concern that led to it.
    pub certainty: Certainty,
}

/// The agreement that applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementRef<'s> {
    /// Id.
    pub id: ContractId,
    /// Number given by the insurer.
    pub number: &'s str,
    /// Kind of care it is about.
    pub care_kind: CareKind,
    /// Its term.
    pub term: Period,
    /// The policy it was made under, when recorded.
    pub policy: Option<&'s PolicyId>,
}

/// A module of the agreement, in force on the day asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ModuleRef<'s> {
    /// Id of the addendum.
    pub id: AddendumId,
    /// The module.
    pub module: &'s Module,
    /// Days on which it is in force.
    pub period: Period,
    /// How certain it is that the asked insurer takes it over.
    pub certainty: Certainty,
    /// Day from which it may be claimed at the asked insurer, when that was decided.
    pub claimable_from: Option<NaiveDate>,
    /// The rule by which it lapsed, although it stands on the agreement.
    pub lapsed: Option<Lapse<'s>>,
}

/// The rule of the asked insurer's policy by which a module lapsed.
#[derive(Debug, Clone, Copy)]
pub struct Lapse<'s> {
    /// The policy.
    pub pack: &'s Pack,
    /// The rule.
    pub rule: &'s Rule,
}

impl PartialEq for Lapse<'_> {
    fn eq(&self, other: &Self) -> bool {
        (&self.pack.id, &self.rule.id) == (&other.pack.id, &other.rule.id)
    }
}

impl Eq for Lapse<'_> {}

word! {
    /// Why there is no day from which may be claimed.
    NoClaimableFrom, "reason", "reason.value", "one of noAgreement, notStated" {
        /// No agreement applies, or it cannot be told which.
        NoAgreement = "noAgreement",
        /// Neither a recorded decision nor the policy gives a day.
        NotStated = "notStated",
    }
}

word! {
    /// The ground of a verdict on a prestatie.
    PrestatieGround, "ground", "ground.value", "one of the documented grounds" {
        /// A module of the agreement names it.
        InModule = "inModule",
        /// It needs no contract.
        NoContractNeeded = "noContractNeeded",
        /// NZa names it as claimable without a contract, at the non-contracted tariff.
        NonContractedTariff = "nonContractedTariff",
        /// No module of the agreement names it and it needs a contract.
        NotAgreed = "notAgreed",
        /// There is no contract and NZa does not name it.
        NotClaimableWithoutContract = "notClaimableWithoutContract",
        /// The organisation is not registered on that day.
        NotRegistered = "notRegistered",
        /// A module names it, but the asked insurer accepts it only from a later day.
        NotYetClaimable = "notYetClaimable",
        /// The list of prestaties has it on other days, not on that one.
        NotInForce = "notInForce",
        /// The module that names it lapsed by a rule of the policy, once NZa settled something.
        LapsedBySwitch = "lapsedBySwitch",
        /// A fact is missing.
        FactMissing = "factMissing",
    }
}

/// The verdict on one prestatie.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PrestatieVerdict {
    /// The prestatie.
    pub code: PrestatieCode,
    /// May it be claimed?
    pub may_claim: MayClaim,
    /// On what ground.
    pub ground: PrestatieGround,
}

/// The verdict on one prestatie of many: the same as if it alone were asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedVerdict {
    /// The verdict.
    pub verdict: PrestatieVerdict,
    /// How certain the answer about it is.
    pub certainty: Certainty,
    /// What is missing for a better answer about it.
    pub missing: Vec<MissingFact>,
}

/// How a provider without an agreement applies for one.
#[derive(Debug, Clone, Copy)]
pub struct HowToApply<'s> {
    /// The insurer's pack.
    pub pack: &'s Pack,
    /// The rule that says how.
    pub rule: &'s Rule,
    /// First day on which an agreement asked for on the day of the question can start, when a rule
    /// says so.
    pub earliest_start: Option<NaiveDate>,
}

/// One alternative where the answer is not single.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Candidate<'s> {
    /// A party of the register.
    Party(PartyRef<'s>),
    /// A concern that may be the preferred one.
    Preferred(&'s ConcernId),
    /// A region that the location may lie in.
    Region(&'s RegionKey),
    /// An agreement that may be the one that applies.
    Agreement(AgreementRef<'s>),
}

/// What was decided, and why.
#[derive(Debug, Clone)]
pub struct Decision<'s> {
    /// On what ground an agreement applies.
    pub basis: Basis,
    /// How certain that is.
    pub certainty: Certainty,
    /// The party that holds the agreement.
    pub holder: Option<PartyRef<'s>>,
    /// The purchasing parties whose agreement it is: one, or the two that represent all.
    pub leaders: Vec<Leader<'s>>,
    /// The agreement.
    pub agreement: Option<AgreementRef<'s>>,
    /// Its modules in force on the day.
    pub modules: Vec<ModuleRef<'s>>,
    /// First day on which may be claimed at the asked insurer.
    pub claimable_from: Result<NaiveDate, NoClaimableFrom>,
    /// The verdict on the prestatie asked.
    pub prestatie: Option<PrestatieVerdict>,
    /// The verdict on every prestatie, when all of them were asked about.
    pub listed: Vec<ListedVerdict>,
    /// How to get an agreement, when there is none.
    pub how_to_apply: Option<HowToApply<'s>>,
    /// What is missing for a better answer.
    pub missing: Vec<MissingFact>,
    /// The alternatives, where there are several.
    pub candidates: Vec<Candidate<'s>>,
    /// The location that the decision is about, where the region of a location decided.
    pub location: Option<PartyRef<'s>>,
    /// The ordered steps.
    pub steps: Vec<Step<'s>>,
}

impl Certainty {
    /// Of a row of reference data: a default, low or medium one never gives better than `expected`.
    pub const fn of(confidence: Confidence) -> Self {
        match confidence {
            Confidence::High => Self::Recorded,
            Confidence::Medium | Confidence::Low | Confidence::Default => Self::Expected,
        }
    }
}

impl Decision<'_> {
    /// Whether the other decision concludes the same; how either came about is left out of account.
    pub fn concludes_as(&self, other: &Self) -> bool {
        let road = |one: &Self| {
            one.how_to_apply.map(|road| (road.pack.id.clone(), road.rule.id.clone(), road.earliest_start))
        };
        (self.basis, self.certainty, self.holder, self.agreement, self.location)
            == (other.basis, other.certainty, other.holder, other.agreement, other.location)
            && (self.claimable_from, self.prestatie) == (other.claimable_from, other.prestatie)
            && (&self.leaders, &self.modules) == (&other.leaders, &other.modules)
            && (&self.missing, &self.candidates) == (&other.missing, &other.candidates)
            && road(self) == road(other)
    }
}

impl Answer<'_> {
    /// Whether the other answer concludes the same, for every location.
    pub fn concludes_as(&self, other: &Self) -> bool {
        self.decision.concludes_as(&other.decision)
            && self.locations.len() == other.locations.len()
            && self.locations.iter().zip(&other.locations).all(|(one, other)| one.concludes_as(other))
    }
}

/// The answer to a question: one decision, and one per location where locations differ.
#[derive(Debug, Clone)]
pub struct Answer<'s> {
    /// The decision; `unknown` when locations in different regions lead to different ones.
    pub decision: Decision<'s>,
    /// One decision per location, only when they differ.
    pub locations: Vec<Decision<'s>>,
}
