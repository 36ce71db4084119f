//! The closed lists of a policy pack: kinds, forces, actors, outcomes, stances and the like.
//!
//! What fits none of these words is not squeezed in: it stands in the coverage list of the pack as
//! a visible gap. The wire form of every word is the form in the pack files.

use crate::codes::{CareKind, OiTitle, ProviderKind, Segment, word};

word! {
    /// What a rule is about.
    RuleKind, "rule kind", "ruleKind.value", "one of the rule kinds of the policy vocabulary" {
        /// Condition for an agreement.
        Eligibility = "eligibility",
        /// Ground on which a provider is excluded.
        Exclusion = "exclusion",
        /// Term of an agreement.
        Term = "term",
        /// Module on an agreement.
        Module = "module",
        /// Day or window by which someone acts.
        Deadline = "deadline",
        /// Questionnaire (vragenlijst) and its rounds.
        Questionnaire = "questionnaire",
        /// Step of the contracting process.
        Process = "process",
        /// How a tariff comes about.
        Tariff = "tariff",
        /// Following the preferred insurer (volgbeleid).
        Follow = "follow",
        /// Representation of all insurers by some (representatie).
        Representation = "representation",
        /// Requirement on a WSV or RO.
        OrgRequirement = "org-requirement",
        /// Segment 3: outcome reward and innovation.
        S3 = "s3",
        /// Publication by the insurer.
        Publication = "publication",
        /// Register or source that data come from.
        DataSource = "data-source",
        /// Change of a running agreement or policy.
        Change = "change",
        /// Right that the insurer keeps for itself.
        Reservation = "reservation",
        /// Which document wins.
        Precedence = "precedence",
        /// Wish or expectation; never a ground for refusal.
        Expectation = "expectation",
        /// Way to reach the insurer.
        Contact = "contact",
        /// Most patients that may be included (inclusieplafond).
        Cap = "cap",
        /// That a source has nothing particular, or only a link, on a topic.
        Statement = "statement",
    }
}

word! {
    /// How strongly a rule binds.
    Binding, "force of a rule", "force.value", "one of hard, conditional, discretionary, soft, info" {
        /// Blocks, or is a firm duty.
        Hard = "hard",
        /// Binds only when its condition is true.
        Conditional = "conditional",
        /// A party decides; the machine only reports.
        Discretionary = "discretionary",
        /// A wish; at most a warning.
        Soft = "soft",
        /// A fact without a check.
        Info = "info",
    }
}

word! {
    /// Whom a rule speaks to or about.
    Actor, "actor", "actor.value", "one of the actors of the policy vocabulary" {
        /// Health insurer.
        Insurer = "insurer",
        /// GP practice.
        Practice = "practice",
        /// GP or other practitioner.
        Practitioner = "practitioner",
        /// Neighbourhood partnership.
        Wsv = "wsv",
        /// Regional organisation or care group.
        Ro = "ro",
        /// Out-of-hours structure.
        Hds = "hds",
        /// Any care provider.
        Provider = "provider",
        /// Whoever asks for an agreement or a project.
        Applicant = "applicant",
        /// Dutch healthcare authority (NZa).
        Nza = "nza",
        /// The parties of a region together.
        Region = "region",
        /// Municipality.
        Municipality = "municipality",
        /// Professional of another discipline.
        Professional = "professional",
        /// Whoever reads the policy.
        Reader = "reader",
    }
}

word! {
    /// What a rule decides.
    Outcome, "outcome", "outcome.value", "one of the outcomes of the policy vocabulary" {
        /// All criteria are met; still no right to an agreement.
        PossiblyEligible = "POSSIBLY_ELIGIBLE",
        /// A criterion is not met.
        NotEligible = "NOT_ELIGIBLE",
        /// The criteria are met and the insurer decides freely.
        EligibleAtDiscretion = "ELIGIBLE_AT_DISCRETION",
        /// A ground for exclusion applies.
        Excluded = "EXCLUDED",
        /// The insurer declines on the ground of a reservation.
        Declined = "DECLINED",
        /// A decision of a party is awaited.
        Pending = "PENDING",
        /// A needed fact is missing.
        Unknown = "UNKNOWN",
        /// The rule says nothing about this case.
        NotApplicable = "NOT_APPLICABLE",
        /// The source says nothing about this case.
        NotInSource = "NOT_IN_SOURCE",
        /// Within the term.
        InTime = "IN_TIME",
        /// After the term.
        Late = "LATE",
        /// Two passages disagree on exactly this day or value.
        BoundaryConflict = "BOUNDARY_CONFLICT",
        /// The act is allowed.
        Allowed = "ALLOWED",
        /// The act is refused.
        Refused = "REFUSED",
        /// The agreement of the preferred insurer is followed.
        Follow = "FOLLOW",
        /// The agreement is made by representing insurers.
        Representation = "REPRESENTATION",
        /// The agreement runs on.
        Continues = "CONTINUES",
        /// The agreement or prestatie has lapsed.
        Lapsed = "LAPSED",
        /// The agreement or prestatie is in force.
        Active = "ACTIVE",
        /// Worth a warning, never a refusal.
        Warning = "WARNING",
        /// A criterion is met.
        Met = "MET",
        /// A criterion is not met, without a verdict on the whole.
        Unmet = "UNMET",
        /// The prestatie may be claimed.
        Billable = "BILLABLE",
        /// The prestatie may not be claimed.
        NotBillable = "NOT_BILLABLE",
        /// An offer is to be expected.
        OfferExpected = "OFFER_EXPECTED",
    }
}

impl Outcome {
    /// Whether it stands in the way of what is asked for.
    pub fn refuses(self) -> bool {
        matches!(
            self,
            Self::Unmet
                | Self::NotEligible
                | Self::Excluded
                | Self::Declined
                | Self::Late
                | Self::Refused
                | Self::Lapsed
                | Self::NotBillable
        )
    }
}

word! {
    /// How sure a citation is.
    CitationBasis, "basis of a citation", "basis.value", "one of explicit, inferred, secondary, ocrUncertain" {
        /// The passage says so.
        Explicit = "explicit",
        /// Follows from the passage by reasoning.
        Inferred = "inferred",
        /// From a document about the source.
        Secondary = "secondary",
        /// The conversion of the document is damaged here.
        OcrUncertain = "ocrUncertain",
    }
}

word! {
    /// What kind of document a source is.
    DocumentKind, "kind of document", "documentKind.value", "one of primary, secondary, ownReading" {
        /// The policy of the insurer itself.
        Primary = "primary",
        /// A document about the policy.
        Secondary = "secondary",
        /// A reading of this project, to be confirmed.
        OwnReading = "ownReading",
    }
}

word! {
    /// What an insurer's policy says about following the preferred insurer.
    Stance, "follow stance", "stance.value", "one of the follow stances of the policy vocabulary" {
        /// It follows.
        Follows = "follows",
        /// It intends to follow.
        Intends = "intends",
        /// It follows on request of the provider.
        OnRequest = "onRequest",
        /// It follows only under conditions.
        Conditional = "conditional",
        /// Every registered GP can get an agreement of its own.
        OpenToEveryGp = "openToEveryGp",
        /// There is no follow policy for this form of care.
        NoFollowPolicy = "noFollowPolicy",
        /// It never contracts itself.
        NeverContractsItself = "neverContractsItself",
    }
}

word! {
    /// What a follower takes over from the preferred insurer.
    TakesOver, "thing taken over", "takesOver.value", "one of agreement, modules, criteria, tariffs" {
        /// The agreement.
        Agreement = "agreement",
        /// The modules on it.
        Modules = "modules",
        /// The criteria for it.
        Criteria = "criteria",
        /// The tariffs in it.
        Tariffs = "tariffs",
    }
}

word! {
    /// How firmly a document states a term.
    TermCertainty, "certainty of a term", "termCertainty.value", "one of explicit, derived, preference, inPrinciple" {
        /// Printed.
        Explicit = "explicit",
        /// Follows from what is printed.
        Derived = "derived",
        /// Preferred by the insurer.
        Preference = "preference",
        /// Agreed in principle.
        InPrinciple = "inPrinciple",
    }
}

word! {
    /// Day on which an agreement starts, relative to an event.
    StartsAt, "start of an agreement", "startsAt.value", "one of firstDayOfNextQuarter, firstDayOfQuarterOnOrAfter, unknown" {
        /// First day of the quarter that starts strictly after the event.
        FirstDayOfNextQuarter = "firstDayOfNextQuarter",
        /// First day of a quarter on or after the event and the set-up.
        FirstDayOfQuarterOnOrAfter = "firstDayOfQuarterOnOrAfter",
        /// The source names no start.
        Unknown = "unknown",
    }
}

word! {
    /// Event from which a start is counted.
    StartEvent, "event of a start", "startEvent.value", "one of requestReceived, approval, unknown" {
        /// Receipt of the request.
        RequestReceived = "requestReceived",
        /// Approval by the insurer.
        Approval = "approval",
        /// The source names no event.
        Unknown = "unknown",
    }
}

impl StartEvent {
    /// The fact that holds the day of the event; the source names none for an unknown one.
    pub fn fact(self) -> Option<&'static str> {
        match self {
            Self::RequestReceived => Some("request.date"),
            Self::Approval => Some("approval.date"),
            Self::Unknown => None,
        }
    }
}

word! {
    /// Step of the contracting round that a deadline belongs to, in the order of the round.
    Step, "step of the round", "step.value", "one of publish, submit, offer, sign" {
        /// The policy is published.
        Publish = "publish",
        /// The request or questionnaire is handed in.
        Submit = "submit",
        /// The offer is made.
        Offer = "offer",
        /// The agreement is signed.
        Sign = "sign",
    }
}

word! {
    /// What happens to a prestatie when a switch rule holds.
    SwitchEffect, "effect of a switch", "switchEffect.value", "one of lapse, start" {
        /// It is no longer part of the agreement.
        Lapse = "lapse",
        /// It becomes part of the agreement.
        Start = "start",
    }
}

word! {
    /// Unit of a parameter.
    Unit, "unit", "unit.value", "one of percent, percentPoint, eur, months, years, days, count, text" {
        /// Percent, 0 to 100.
        Percent = "percent",
        /// Points of a percentage, added to another percentage.
        PercentPoint = "percentPoint",
        /// Euro.
        Eur = "eur",
        /// Calendar months.
        Months = "months",
        /// Calendar years.
        Years = "years",
        /// Calendar days.
        Days = "days",
        /// A number of things.
        Count = "count",
        /// Words.
        Text = "text",
    }
}

word! {
    /// Whether the value of a parameter is known.
    ParameterStatus, "status of a parameter", "parameterStatus.value", "one of definitive, derived, announced" {
        /// The value stands in the source.
        Definitive = "definitive",
        /// The source gives it relative to another value.
        Derived = "derived",
        /// The source announces a value without giving it.
        Announced = "announced",
    }
}

word! {
    /// Type of a fact.
    FactType, "type of a fact", "factType.value", "one of bool, enum, int, pct, date, money, set" {
        /// True or false.
        Bool = "bool",
        /// One word of a list.
        Enum = "enum",
        /// Whole number.
        Int = "int",
        /// Percentage, 0 to 100.
        Pct = "pct",
        /// Calendar day.
        Date = "date",
        /// Amount in euro.
        Money = "money",
        /// Some words of a list.
        Set = "set",
    }
}

word! {
    /// What a fact is about.
    Subject, "subject of a fact", "subject.value", "one of practice, organisation, wsv, member, applicant, insurer, agreement, prestatie, nza, request, region, person" {
        /// GP practice.
        Practice = "practice",
        /// WSV, RO, HDS or another organisation.
        Organisation = "organisation",
        /// Neighbourhood partnership.
        Wsv = "wsv",
        /// Member of a WSV, RO or care group.
        Member = "member",
        /// Whoever asks for an agreement or a project.
        Applicant = "applicant",
        /// Health insurer.
        Insurer = "insurer",
        /// Agreement.
        Agreement = "agreement",
        /// Prestatie.
        Prestatie = "prestatie",
        /// Rules of the NZa.
        Nza = "nza",
        /// Request of an applicant.
        Request = "request",
        /// Region.
        Region = "region",
        /// Person working in a practice.
        Person = "person",
    }
}

word! {
    /// Where a fact comes from, cheapest to obtain first.
    Origin, "origin of a fact", "origin.value", "one of register, contracts, reference, nza, vecozo, insurer, selfDeclared" {
        /// AGB register.
        Register = "register",
        /// Contracts of this service.
        Contracts = "contracts",
        /// Reference data of this service.
        Reference = "reference",
        /// Rules and lists of the NZa.
        Nza = "nza",
        /// VECOZO.
        Vecozo = "vecozo",
        /// The insurer tells.
        Insurer = "insurer",
        /// The applicant tells.
        SelfDeclared = "selfDeclared",
    }
}

word! {
    /// How a fact about a whole (WSV, RO) follows from what is so of each of its members.
    MemberRule, "member rule", "memberRule.value", "one of all, union" {
        /// So of the whole when it is so of every member.
        All = "all",
        /// The words of all members together.
        Union = "union",
    }
}

impl MemberRule {
    /// The type of the facts that it can be the rule of.
    pub(super) fn fact_type(self) -> FactType {
        match self {
            Self::All => FactType::Bool,
            Self::Union => FactType::Set,
        }
    }
}

word! {
    /// How a condition compares a fact.
    Operator, "operator", "operator.value", "one of the twelve operators" {
        /// Equal to a value.
        Is = "is",
        /// One of some words.
        In = "in",
        /// None of some words.
        NotIn = "not_in",
        /// Equal to another fact.
        SameAs = "same_as",
        /// Different from another fact.
        NotSameAs = "not_same_as",
        /// At least a number.
        Gte = "gte",
        /// At most a number.
        Lte = "lte",
        /// Strictly before a day.
        Before = "before",
        /// On a day or before it.
        OnOrBefore = "on_or_before",
        /// On a day or after it.
        From = "from",
        /// A set with all of some words.
        HasAll = "has_all",
        /// A set with at least one of some words.
        HasAny = "has_any",
    }
}

word! {
    /// How surely a passage belongs to the insurer it is read for.
    AttributionLevel, "attribution", "attribution.value", "one of certain, likely, contested" {
        /// The source leaves no doubt.
        Certain = "certain",
        /// The layout of the source points to it.
        Likely = "likely",
        /// Several insurers are possible; the first candidate is the one used.
        Contested = "contested",
    }
}

word! {
    /// What a declared change is about.
    ChangeKind, "kind of change", "changeKind.value", "one of rule, wording, withdrawn" {
        /// What holds.
        Rule = "rule",
        /// Only how it is said.
        Wording = "wording",
        /// Something of before is no longer said.
        Withdrawn = "withdrawn",
    }
}

word! {
    /// Through whom an addendum is concluded.
    Channel, "channel", "channel.value", "one of practice, ro, either, none" {
        /// The practice itself.
        Practice = "practice",
        /// The regional organisation or care group.
        Ro = "ro",
        /// One of the two, never both.
        Either = "either",
        /// Nobody: there is no such addendum (any more).
        None = "none",
    }
}

word! {
    /// What the policy does with an addendum.
    CatalogueStatus, "status of an addendum", "catalogueStatus.value", "one of offered, new, changed, lapsed, notNeeded" {
        /// It is offered.
        Offered = "offered",
        /// It is offered for the first time.
        New = "new",
        /// It is offered with other conditions than before.
        Changed = "changed",
        /// It has lapsed.
        Lapsed = "lapsed",
        /// The care is claimed without it.
        NotNeeded = "notNeeded",
    }
}

word! {
    /// What became of a payment title.
    TitleChange, "change of a payment title", "titleChange.value", "one of continued, renamed, split, lapsed" {
        /// It goes on as it was.
        Continued = "continued",
        /// It goes on under another name.
        Renamed = "renamed",
        /// It goes on in several parts.
        Split = "split",
        /// It has ended.
        Lapsed = "lapsed",
    }
}

word! {
    /// How a payment title is paid.
    PaymentForm, "form of payment", "paymentForm.value", "one of surchargeOnRegistration, perRegisteredInsured, perIncludedInsured, none" {
        /// Surcharge on the registration tariff.
        SurchargeOnRegistration = "surchargeOnRegistration",
        /// An amount per registered insured person.
        PerRegisteredInsured = "perRegisteredInsured",
        /// An amount per included insured person.
        PerIncludedInsured = "perIncludedInsured",
        /// Not paid.
        None = "none",
    }
}

/// A closed list that the reader of pack files can name and suggest from.
pub(super) trait Word: Copy + 'static {
    /// What a word of the list is called in a message.
    const KIND: &'static str;
    /// Every word.
    fn all() -> &'static [Self];
    /// The form in the files.
    fn text(self) -> &'static str;
}

macro_rules! words {
    ($($name:ident = $kind:literal),+ $(,)?) => { $(
        impl Word for $name {
            const KIND: &'static str = $kind;
            fn all() -> &'static [Self] { Self::ALL }
            fn text(self) -> &'static str { self.as_str() }
        }
    )+ };
}

words! {
    CareKind = "care kind", Segment = "segment", OiTitle = "O&I title", ProviderKind = "provider kind",
    RuleKind = "rule kind", Binding = "force", Actor = "actor", Outcome = "outcome", CitationBasis = "basis",
    DocumentKind = "kind of document", Stance = "stance", TakesOver = "thing taken over",
    TermCertainty = "certainty", StartsAt = "start", StartEvent = "event", Step = "step",
    SwitchEffect = "effect", Unit = "unit", ParameterStatus = "status", FactType = "fact type",
    Subject = "subject", Origin = "origin", MemberRule = "member rule", Operator = "operator", AttributionLevel = "attribution",
    ChangeKind = "kind of change", Channel = "channel", CatalogueStatus = "status",
    TitleChange = "change", PaymentForm = "form",
}
