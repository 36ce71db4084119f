//! The explanation: every step of a decision as rule, citation, facts read and a sentence.
//!
//! Steps that follow a pack cite the pack's rule; the others cite the decision rules of this
//! service ([`ProductRule`]), which are our own reading of how contracting works and say so.

use std::fmt::Write;

use crate::codes::Lang;
use crate::dated::Period;
use crate::policy::model::Citation;
use crate::policy::{Pack, Rule, Stance};

use super::model::{
    AgreementRef, Certainty, HowToApply, Leader, PartyRef, PolicyRule, PrestatieGround, PrestatieVerdict,
    Silent, Step,
};

/// The rules of the decision that no insurer wrote: ours, cited as ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ProductRule {
    /// Stable id, for instance `register.active`.
    pub id: &'static str,
    /// Step of the decision, as the documentation numbers them.
    pub section: &'static str,
}

/// Name of the document that product rules cite.
pub const PRODUCT_DOCUMENT: &str = "zorgcontract, decision rules";

macro_rules! product_rules {
    ($($name:ident = $id:literal, $section:literal;)+) => {
        $(const $name: ProductRule = ProductRule { id: $id, section: $section };)+
        /// Every product rule, in the order of the decision.
        pub const PRODUCT_RULES: &[ProductRule] = &[$($name),+];
    };
}

product_rules! {
    SUBJECT = "register.subject", "1";
    ACTIVE = "register.active", "1";
    HOLDER = "holder", "2";
    REPRESENTATION = "representation", "3";
    OWN = "agreement.own", "4";
    PURCHASING_PARTY = "insurer.purchasing-party", "4";
    REGION = "region", "5";
    PREFERRED = "region.preferred", "5";
    STANCE = "follow.stance", "7";
    LEADER = "agreement.leader", "8";
    FOLLOW_DECISION = "follow.decision", "9";
    ROAD = "how-to-apply", "6";
    NOT_CONTRACTED = "not-contracted", "10";
    PRESTATIE = "prestatie", "10";
}

/// A fact that a step read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactRead {
    /// Name of the fact.
    pub fact: String,
    /// Its value; absent when it is not known.
    pub value: Option<String>,
}

/// One step, in one language.
#[derive(Debug, Clone)]
pub struct Explained<'d> {
    /// The pack and the rule; absent for a rule of ours.
    pub policy: Option<(&'d Pack, &'d Rule)>,
    /// Id of the rule.
    pub rule_id: &'d str,
    /// Document and section of the rule.
    pub citations: Vec<(&'d str, &'d str)>,
    /// What the step found, as a sentence.
    pub text: String,
    /// Facts read.
    pub facts: Vec<FactRead>,
    /// Result in one word.
    pub result: &'static str,
}

impl<'s> Step<'s> {
    /// The step in the asked language.
    pub fn explain(&self, lang: Lang) -> Explained<'s> {
        let mut words = Words { lang, text: String::with_capacity(160), facts: Vec::with_capacity(4) };
        let (ours, policy, result) = words.say(self);
        let Words { text, facts, .. } = words;
        let (rule_id, citations) = match policy {
            Some((pack, rule)) => (rule.id.as_str(), cited(pack, &rule.cite)),
            None => (
                ours.id,
                self.silence()
                    .map_or_else(|| vec![(PRODUCT_DOCUMENT, ours.section)], |(pack, cite)| cited(pack, cite)),
            ),
        };
        Explained { policy, rule_id, citations, text, facts, result }
    }

    /// Where a policy was read that says nothing: that is cited too.
    fn silence(&self) -> Option<(&'s Pack, &'s [Citation])> {
        match self {
            Step::Stance { silent: Some(Silent::SaysNothing(pack, Some(silence))), .. } => {
                Some((*pack, &silence.cite))
            }
            _ => None,
        }
    }
}

fn cited<'d>(pack: &'d Pack, cite: &'d [Citation]) -> Vec<(&'d str, &'d str)> {
    pack.sources(cite).map(|source| (source.document.title.as_str(), source.section)).collect()
}

type Said<'s> = (ProductRule, Option<(&'s Pack, &'s Rule)>, &'static str);

struct Words {
    lang: Lang,
    text: String,
    facts: Vec<FactRead>,
}

/// Appends one sentence, in the language of the words.
macro_rules! say {
    ($words:ident, $nl:literal, $en:literal) => {
        match $words.lang {
            Lang::Nl => write!($words.text, $nl),
            Lang::En => write!($words.text, $en),
        }
        .unwrap_or_default() // writing to a string cannot fail
    };
}

impl Words {
    fn fact(&mut self, fact: &str, value: impl ToString) {
        self.facts.push(FactRead { fact: fact.to_owned(), value: Some(value.to_string()) });
    }

    fn no_fact(&mut self, fact: &str) {
        self.facts.push(FactRead { fact: fact.to_owned(), value: None });
    }

    fn policy_facts(&mut self, policy: &PolicyRule<'_>) {
        let read = policy.facts.iter();
        self.facts
            .extend(read.map(|(fact, value)| FactRead { fact: (*fact).to_owned(), value: value.clone() }));
    }

    fn period(&self, period: Period) -> String {
        let start = period.start_date;
        match (period.end_date, self.lang) {
            (Some(end), Lang::Nl) => format!("{start} t/m {end}"),
            (Some(end), Lang::En) => format!("{start} to {end}"),
            (None, Lang::Nl) => format!("vanaf {start}"),
            (None, Lang::En) => format!("from {start}"),
        }
    }

    fn names(&self, parties: &[PartyRef<'_>]) -> String {
        let names: Vec<String> =
            parties.iter().map(|party| format!("{} ({})", party.name, party.agb_code)).collect();
        names.join(", ")
    }

    fn say<'s>(&mut self, step: &Step<'s>) -> Said<'s> {
        match step {
            Step::Subject { asked, organisation } => {
                self.fact("agbCode", asked);
                self.fact("organisation", organisation.agb_code);
                let (name, agb) = (organisation.name, organisation.agb_code);
                if *asked == agb {
                    say!(
                        self,
                        "AGB-code {asked} is de organisatie {name}.",
                        "AGB code {asked} is the organisation {name}."
                    );
                } else {
                    say!(
                        self,
                        "AGB-code {asked} hoort op deze dag bij de organisatie {name} ({agb}).",
                        "AGB code {asked} belongs to the organisation {name} ({agb}) on this day."
                    );
                }
                (SUBJECT, None, "found")
            }
            Step::SubjectOpen { asked, candidates } => {
                self.fact("agbCode", asked);
                self.no_fact("organisation");
                let names = self.names(candidates);
                if candidates.is_empty() {
                    say!(
                        self,
                        "Bij AGB-code {asked} hoort op deze dag geen organisatie in het register.",
                        "No organisation of the register stands for AGB code {asked} on this day."
                    );
                } else {
                    say!(
                        self,
                        "Bij AGB-code {asked} horen op deze dag meer organisaties: {names}.",
                        "Several organisations stand for AGB code {asked} on this day: {names}."
                    );
                }
                (SUBJECT, None, "unknown")
            }
            Step::Registered { party, period, active } => {
                let name = party.name;
                self.fact("registration.active", active);
                let days = period.map(|period| self.period(period)).unwrap_or_default();
                self.fact("registration.period", &days);
                if *active {
                    say!(
                        self,
                        "{name} staat ingeschreven in het AGB-register ({days}).",
                        "{name} is registered in the AGB register ({days})."
                    );
                } else {
                    say!(
                        self,
                        "{name} staat op deze dag niet ingeschreven in het AGB-register ({days}); dan mag er niets worden gedeclareerd.",
                        "{name} is not registered in the AGB register on this day ({days}), so nothing may be claimed."
                    );
                }
                (ACTIVE, None, if *active { "holds" } else { "fails" })
            }
            Step::Holder { care_kind, oi_title, wanted, found } => {
                self.fact("careKind", care_kind);
                match oi_title {
                    Some(title) => self.fact("oiTitle", title),
                    None if *care_kind == crate::codes::CareKind::Oi => self.no_fact("oiTitle"),
                    None => {}
                }
                let (kind, names) = (*wanted, self.names(found));
                match found.as_slice() {
                    [one] => {
                        self.fact("holder", one.agb_code);
                        say!(
                            self,
                            "De overeenkomst voor {care_kind} staat op naam van {names} ({kind}).",
                            "The agreement for {care_kind} is held by {names} ({kind})."
                        );
                        (HOLDER, None, "found")
                    }
                    [] => {
                        self.no_fact("holder");
                        say!(
                            self,
                            "Het register wijst op deze dag geen partij ({kind}) aan die de overeenkomst voor {care_kind} houdt.",
                            "The register leads to no party ({kind}) that holds the agreement for {care_kind} on this day."
                        );
                        (HOLDER, None, "unknown")
                    }
                    _ => {
                        self.no_fact("holder");
                        say!(
                            self,
                            "Meer partijen kunnen de overeenkomst voor {care_kind} houden: {names}.",
                            "Several parties may hold the agreement for {care_kind}: {names}."
                        );
                        (HOLDER, None, "unknown")
                    }
                }
            }
            Step::Representation { hds, representing, policy } => {
                let hds_name = hds.name;
                self.fact("hds", hds.agb_code);
                let names: Vec<&str> = representing.iter().map(|leader| leader.name).collect();
                if names.is_empty() {
                    self.no_fact("hds.representingInsurers");
                    say!(
                        self,
                        "Zorg van {hds_name} wordt door twee verzekeraars namens alle ingekocht; welke twee dat hier zijn is niet bekend. Volgen speelt geen rol.",
                        "Care of {hds_name} is bought by two insurers on behalf of all; which two is not known here. Following plays no part."
                    );
                } else {
                    let names = names.join(" + ");
                    self.fact("hds.representingInsurers", &names);
                    say!(
                        self,
                        "Zorg van {hds_name} wordt namens alle verzekeraars ingekocht door {names}; volgen speelt geen rol.",
                        "Care of {hds_name} is bought on behalf of all insurers by {names}; following plays no part."
                    );
                }
                (
                    REPRESENTATION,
                    rule_of(policy),
                    if representing.is_empty() { "unknown" } else { "represented" },
                )
            }
            Step::Agreement { purchasing_party, own, holder, agreement, coverage } => {
                let result = self.agreement(purchasing_party, holder, agreement.as_ref(), *coverage);
                (if *own { OWN } else { LEADER }, None, result)
            }
            Step::NoPurchasingParty { uzovi_code } => {
                self.fact("uzoviCode", uzovi_code);
                self.no_fact("insurer.purchasingParty");
                say!(
                    self,
                    "Wie op deze dag voor verzekeraar {uzovi_code} contracteert, is niet bekend.",
                    "Who contracts for insurer {uzovi_code} on this day is not known."
                );
                (PURCHASING_PARTY, None, "unknown")
            }
            Step::Region { location, found } => {
                if let Some(location) = location {
                    self.fact("location", location.agb_code);
                }
                match found.as_slice() {
                    [(region, name)] => {
                        let scheme = &region.scheme;
                        self.fact("location.region", &region.code);
                        say!(
                            self,
                            "De locatie ligt in de regio {name} ({scheme}).",
                            "The location lies in the region {name} ({scheme})."
                        );
                        (REGION, None, "found")
                    }
                    [] => {
                        self.no_fact("location.region");
                        say!(
                            self,
                            "Het adres van de locatie leidt niet naar een regio.",
                            "The address of the location leads to no region."
                        );
                        (REGION, None, "unknown")
                    }
                    several => {
                        self.no_fact("location.region");
                        let names: Vec<&str> = several.iter().map(|(_, name)| *name).collect();
                        let names = names.join(", ");
                        say!(
                            self,
                            "Het adres leidt naar meer regio's: {names}.",
                            "The address leads to several regions: {names}."
                        );
                        (REGION, None, "unknown")
                    }
                }
            }
            Step::Preferred { region, care_kind, found, certainty, source, itself } => {
                self.fact("region", region);
                if !source.is_empty() {
                    self.fact("region.preferred.source", source);
                }
                let names: Vec<&str> = found.iter().map(|(_, name)| *name).collect();
                let names = names.join(", ");
                match found.as_slice() {
                    [(concern, _)] => {
                        self.fact("region.preferred", concern);
                        if *certainty == Certainty::Expected {
                            say!(
                                self,
                                "In {region} geldt {names} als preferente zorgverzekeraar voor {care_kind}, volgens een standaardrij die niet voor deze zorg is bevestigd.",
                                "In {region}, {names} counts as the preferred insurer for {care_kind}, by a default row that is not confirmed for this care."
                            );
                        } else {
                            say!(
                                self,
                                "In {region} is {names} de preferente zorgverzekeraar voor {care_kind}.",
                                "In {region}, {names} is the preferred insurer for {care_kind}."
                            );
                        }
                        if *itself {
                            say!(
                                self,
                                " Dat is de gevraagde verzekeraar zelf.",
                                " That is the asked insurer itself."
                            );
                        }
                        (PREFERRED, None, if *itself { "itself" } else { "found" })
                    }
                    [] => {
                        self.no_fact("region.preferred");
                        say!(
                            self,
                            "Wie in {region} de preferente zorgverzekeraar voor {care_kind} is, is niet bekend.",
                            "Who is the preferred insurer for {care_kind} in {region} is not known."
                        );
                        (PREFERRED, None, "unknown")
                    }
                    _ => {
                        self.no_fact("region.preferred");
                        say!(
                            self,
                            "In {region} staan meer preferente zorgverzekeraars voor {care_kind}: {names}.",
                            "Several preferred insurers for {care_kind} are listed in {region}: {names}."
                        );
                        (PREFERRED, None, "unknown")
                    }
                }
            }
            Step::Stance { concern, policy, stance, silent, lacking } => {
                self.fact("insurer.concern", concern);
                if let Some(policy) = policy {
                    self.policy_facts(policy);
                }
                let result = self.stance(*stance, *silent, lacking);
                (STANCE, rule_of(policy), result)
            }
            Step::FollowDecision { follower, status, claimable_from } => {
                let follower = follower.name;
                self.fact("follower", follower);
                match status {
                    Some(status) => {
                        self.fact("followDecision", status);
                        say!(
                            self,
                            "{follower} heeft een volgbesluit vastgelegd: {status}.",
                            "{follower} has a recorded follow decision: {status}."
                        );
                        if let Some(day) = claimable_from {
                            self.fact("claimableFrom", day);
                            say!(self, " Declareren mag vanaf {day}.", " Claims are accepted from {day}.");
                        }
                    }
                    None => {
                        self.no_fact("followDecision");
                        say!(
                            self,
                            "{follower} heeft over deze overeenkomst geen volgbesluit vastgelegd; het beleid geldt.",
                            "{follower} has recorded no follow decision on this agreement; its policy applies."
                        );
                    }
                }
                (FOLLOW_DECISION, None, status.map_or("none", |status| status.as_str()))
            }
            Step::NotContracted { policy } => {
                if let Some(policy) = policy {
                    self.policy_facts(policy);
                }
                say!(
                    self,
                    "Zonder overeenkomst mogen alleen de prestaties die de NZa daarvoor noemt worden gedeclareerd, tegen het tarief voor niet-gecontracteerde zorg.",
                    "Without an agreement only the prestaties that NZa names may be claimed, at the non-contracted tariff."
                );
                (NOT_CONTRACTED, rule_of(policy), "notContracted")
            }
            Step::HowToApply(HowToApply { pack, rule, earliest_start }) => {
                let text = rule.text.get(self.lang);
                say!(self, "{text}", "{text}");
                if let Some(day) = earliest_start {
                    self.fact("agreement.earliestStart", day);
                    say!(
                        self,
                        " Een overeenkomst die op de gevraagde dag wordt aangevraagd, begint op zijn vroegst op {day}.",
                        " An agreement asked for on the day of the question starts on {day} at the earliest."
                    );
                }
                (ROAD, Some((*pack, *rule)), "found")
            }
            Step::Prestatie(verdict) => {
                self.prestatie(verdict);
                (PRESTATIE, None, verdict.may_claim.as_str())
            }
        }
    }

    fn agreement(
        &mut self,
        party: &Leader<'_>,
        holder: &PartyRef<'_>,
        agreement: Option<&AgreementRef<'_>>,
        coverage: Option<Period>,
    ) -> &'static str {
        let (insurer, name) = (party.name, holder.name);
        self.fact("purchasingParty", party.purchasing_party);
        if let Some(agreement) = agreement {
            let (number, days, kind) = (agreement.number, self.period(agreement.term), agreement.care_kind);
            self.fact("agreement", number);
            self.fact("agreement.term", &days);
            say!(
                self,
                "{insurer} heeft met {name} overeenkomst {number} voor {kind} ({days}).",
                "{insurer} has agreement {number} for {kind} with {name} ({days})."
            );
            return "found";
        }
        if let Some(coverage) = coverage {
            let days = self.period(coverage);
            self.fact("contracts.coverage", &days);
            say!(
                self,
                "{insurer} heeft met {name} op deze dag geen overeenkomst; de overeenkomsten van {insurer} staan hier volledig vast ({days}).",
                "{insurer} has no agreement with {name} on this day; the agreements of {insurer} are complete here ({days})."
            );
            return "none";
        }
        self.no_fact("contracts.coverage");
        say!(
            self,
            "Hier staat geen overeenkomst van {insurer} met {name}, maar {insurer} heeft niet verklaard dat haar overeenkomsten hier volledig zijn.",
            "No agreement of {insurer} with {name} is recorded, but {insurer} has not declared that its agreements are complete here."
        );
        "unknown"
    }

    fn stance(
        &mut self,
        stance: Option<Stance>,
        silent: Option<Silent<'_>>,
        lacking: &[PartyRef<'_>],
    ) -> &'static str {
        match (stance, silent) {
            (Some(stance), _) => {
                match stance {
                    Stance::Follows => say!(
                        self,
                        "De verzekeraar volgt hier de overeenkomst van de preferente zorgverzekeraar.",
                        "The insurer follows the agreement of the preferred insurer here."
                    ),
                    Stance::Intends => say!(
                        self,
                        "De verzekeraar is van plan de preferente zorgverzekeraar te volgen.",
                        "The insurer intends to follow the preferred insurer."
                    ),
                    Stance::OnRequest => say!(
                        self,
                        "De verzekeraar volgt op verzoek van de zorgaanbieder.",
                        "The insurer follows at the request of the provider."
                    ),
                    Stance::Conditional => say!(
                        self,
                        "De verzekeraar volgt alleen onder voorwaarden.",
                        "The insurer follows only under conditions."
                    ),
                    Stance::OpenToEveryGp => say!(
                        self,
                        "De verzekeraar sluit zelf met elke ingeschreven huisarts een overeenkomst, op aanvraag.",
                        "The insurer contracts every registered GP itself, on application."
                    ),
                    Stance::NoFollowPolicy => say!(
                        self,
                        "Voor deze vorm kent de verzekeraar geen volgbeleid.",
                        "The insurer has no follow policy for this form."
                    ),
                    Stance::NeverContractsItself => say!(
                        self,
                        "De verzekeraar contracteert niet zelf.",
                        "The insurer never contracts itself."
                    ),
                }
                if !lacking.is_empty() {
                    let names = self.names(lacking);
                    say!(
                        self,
                        " Zonder S1-overeenkomst bij dezelfde preferente zorgverzekeraar: {names}.",
                        " Without an S1 agreement at the same preferred insurer: {names}."
                    );
                }
                "found"
            }
            (None, Some(Silent::NoPolicy)) => {
                self.no_fact("insurer.policy");
                say!(
                    self,
                    "Van deze verzekeraar is geen beleid bekend dat op deze dag geldt.",
                    "No policy of this insurer that holds on this day is known."
                );
                "unknown"
            }
            (None, Some(Silent::SeveralPolicies)) => {
                self.no_fact("insurer.policy");
                say!(
                    self,
                    "Meer dan één beleid van deze verzekeraar geldt op deze dag.",
                    "More than one policy of this insurer holds on this day."
                );
                "unknown"
            }
            (None, _) => {
                self.no_fact("insurer.followStance");
                say!(
                    self,
                    "Het beleid van deze verzekeraar zegt niets over volgen in dit geval.",
                    "The policy of this insurer says nothing about following in this case."
                );
                "unknown"
            }
        }
    }

    fn prestatie(&mut self, verdict: &PrestatieVerdict) {
        let code = verdict.code;
        self.fact("prestatieCode", code);
        self.fact("ground", verdict.ground);
        match verdict.ground {
            PrestatieGround::InModule => say!(
                self,
                "Prestatie {code} hoort bij een module van de overeenkomst en mag worden gedeclareerd.",
                "Prestatie {code} belongs to a module of the agreement and may be claimed."
            ),
            PrestatieGround::NoContractNeeded => say!(
                self,
                "Voor prestatie {code} is geen overeenkomst nodig; zij mag worden gedeclareerd.",
                "Prestatie {code} needs no agreement and may be claimed."
            ),
            PrestatieGround::NonContractedTariff => say!(
                self,
                "De NZa noemt prestatie {code} als declarabel zonder overeenkomst, tegen het niet-gecontracteerde tarief.",
                "NZa names prestatie {code} as claimable without an agreement, at the non-contracted tariff."
            ),
            PrestatieGround::NotAgreed => say!(
                self,
                "Prestatie {code} vraagt een overeenkomst en staat in geen module.",
                "Prestatie {code} needs an agreement and stands in no module."
            ),
            PrestatieGround::NotClaimableWithoutContract => say!(
                self,
                "Prestatie {code} mag zonder overeenkomst niet worden gedeclareerd.",
                "Prestatie {code} may not be claimed without an agreement."
            ),
            PrestatieGround::NotRegistered => say!(
                self,
                "Zonder inschrijving in het register mag prestatie {code} niet worden gedeclareerd.",
                "Without a registration prestatie {code} may not be claimed."
            ),
            PrestatieGround::NotInForce => say!(
                self,
                "Prestatie {code} bestaat op deze dag niet in de bekende lijst.",
                "Prestatie {code} is not in the known list on this day."
            ),
            PrestatieGround::FactMissing => say!(
                self,
                "Of prestatie {code} mag worden gedeclareerd, is zonder het ontbrekende feit niet te zeggen.",
                "Whether prestatie {code} may be claimed cannot be told without the missing fact."
            ),
        }
    }
}

fn rule_of<'s>(policy: &Option<PolicyRule<'s>>) -> Option<(&'s Pack, &'s Rule)> {
    policy.as_ref().map(|policy| (policy.pack, policy.rule))
}
