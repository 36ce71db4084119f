//! The steps of an explanation, as values without language.

use super::model::{AgreementRef, Certainty, Leader, PartyRef, PrestatieVerdict};
use chrono::NaiveDate;

use super::follow::model::FollowStatus;
use crate::codes::{AgbCode, CareKind, ConcernId, OiTitle, ProviderKind, UzoviCode};
use crate::contracts::addenda::model::Module;
use crate::dated::Period;
use crate::policy::model::Silence;
use crate::policy::{Pack, Rule, Stance, Truth};
use crate::reference::model::RegionKey;

/// One step of the explanation.
#[derive(Debug, Clone)]
pub enum Step<'s> {
    /// The code asked is this party; an organisation stands for it.
    Subject {
        /// The code asked.
        asked: AgbCode,
        /// The organisation.
        organisation: PartyRef<'s>,
    },
    /// Several organisations (or none) stand for the code on that day.
    SubjectOpen {
        /// The code asked.
        asked: AgbCode,
        /// The organisations.
        candidates: Vec<PartyRef<'s>>,
    },
    /// The party is registered on that day, or not.
    Registered {
        /// The party.
        party: PartyRef<'s>,
        /// Days of the registration, or of the last one before the day asked.
        period: Option<Period>,
        /// Whether it is active on the day.
        active: bool,
    },
    /// The code of the insurer is not in use on that day.
    NoInsurer {
        /// The insurer.
        uzovi_code: UzoviCode,
    },
    /// The party that holds the agreement for this kind of care.
    Holder {
        /// Kind of care.
        care_kind: CareKind,
        /// O&I title.
        oi_title: Option<OiTitle>,
        /// What the holder has to be.
        wanted: ProviderKind,
        /// Those found over register relations on that day; one is an answer.
        found: Vec<PartyRef<'s>>,
    },
    /// HDS care is bought by representation.
    Representation {
        /// The HDS.
        hds: PartyRef<'s>,
        /// The purchasing parties of the two representing concerns, when known.
        representing: Vec<Leader<'s>>,
        /// The insurer's own pack rule that says so.
        policy: Option<PolicyRule<'s>>,
    },
    /// Whether a purchasing party has an agreement with the holder.
    Agreement {
        /// The purchasing party.
        purchasing_party: Leader<'s>,
        /// Whether it is the insurer's own party, or that of the leader.
        own: bool,
        /// The holder.
        holder: PartyRef<'s>,
        /// The agreement in force on the day.
        agreement: Option<AgreementRef<'s>>,
        /// Without one: the declared period in which absence means that there is none.
        coverage: Option<Period>,
    },
    /// The insurer has no known contract partner on that day.
    NoPurchasingParty {
        /// The insurer.
        uzovi_code: UzoviCode,
    },
    /// A leading or representing concern has no known contract partner on that day.
    NoPartner {
        /// The concern.
        concern: &'s ConcernId,
    },
    /// The region of a location on that day.
    Region {
        /// The location (or the organisation, by its own address).
        location: Option<PartyRef<'s>>,
        /// The regions found, with their names; one is an answer.
        found: Vec<(&'s RegionKey, &'s str)>,
        /// How certain the rows are that put it there.
        certainty: Certainty,
    },
    /// The preferred insurer of the region for this kind of care.
    Preferred {
        /// Name of the region.
        region: &'s str,
        /// Kind of care.
        care_kind: CareKind,
        /// The concerns found, with their names; one is an answer.
        found: Vec<(&'s ConcernId, &'s str)>,
        /// How certain the row is, and where it comes from.
        certainty: Certainty,
        /// Where the row comes from.
        source: &'s str,
        /// Whether the asked insurer is the preferred one itself.
        itself: bool,
    },
    /// What the insurer's policy says about following.
    Stance {
        /// The concern of the insurer.
        concern: &'s ConcernId,
        /// The rule, when a pack has one for this case.
        policy: Option<PolicyRule<'s>>,
        /// The stance it takes; absent while the rule is open or the policy gives none.
        stance: Option<Stance>,
        /// Why there is none.
        silent: Option<Silent<'s>>,
        /// Member practices without an S1 agreement at the same preferred insurer.
        lacking: Vec<PartyRef<'s>>,
    },
    /// A recorded follow decision, or that there is none.
    FollowDecision {
        /// The follower.
        follower: Leader<'s>,
        /// The status, when one is recorded.
        status: Option<FollowStatus>,
        /// Day from which may be claimed.
        claimable_from: Option<NaiveDate>,
    },
    /// What a rule of a policy does to a module once NZa settled something.
    Switch {
        /// The module.
        module: &'s Module,
        /// The rule.
        policy: PolicyRule<'s>,
        /// Whether the module lapsed; unknown as long as a fact of NZa is missing.
        lapsed: Truth,
        /// Whether the rule is of the asked insurer; else of the one that leads.
        own: bool,
    },
    /// What may be claimed without an agreement.
    NotContracted {
        /// The rule of the insurer's pack that says so, else ours on NZa's decision.
        policy: Option<PolicyRule<'s>>,
    },
    /// How to get an agreement, by a rule of the insurer's pack.
    HowToApply {
        /// The rule.
        policy: PolicyRule<'s>,
        /// First day on which an agreement asked for on the day of the question can start.
        earliest_start: Option<NaiveDate>,
    },
    /// The verdict on the prestatie asked.
    Prestatie(PrestatieVerdict),
}

impl<'s> Step<'s> {
    /// No rule says what the stance is.
    pub fn silent(concern: &'s ConcernId, silent: Silent<'s>) -> Self {
        Self::Stance { concern, policy: None, stance: None, silent: Some(silent), lacking: Vec::new() }
    }
}

/// Why a policy gives no stance.
#[derive(Debug, Clone, Copy)]
pub enum Silent<'s> {
    /// No known policy of the concern covers the day.
    NoPolicy,
    /// The policy was read and says nothing about it; its silence row, when it has one.
    SaysNothing(&'s Pack, Option<&'s Silence>),
    /// More than one policy covers the day.
    SeveralPolicies,
    /// It follows under conditions only, and they are not met.
    NotMet,
    /// A fact is missing that its rules ask for.
    FactOpen,
    /// The only rule about it may be another insurer's, and is read as that one's.
    ReadAsAnother,
}

/// A rule of a pack, with the facts it read.
#[derive(Debug, Clone)]
pub struct PolicyRule<'s> {
    /// The pack.
    pub pack: &'s Pack,
    /// The rule.
    pub rule: &'s Rule,
    /// The facts it read, by name, with their values; absent when unknown.
    pub facts: Vec<(&'s str, Option<String>)>,
    /// Names of the insurers that a contested rule may be of, the one used first.
    pub candidates: Vec<&'s str>,
}
