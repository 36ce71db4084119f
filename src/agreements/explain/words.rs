//! The sentence of every step, and the facts it read.

use super::*;
use std::fmt::Write;

use crate::codes::Lang;
use crate::dated::Period;

use crate::agreements::model::{Certainty, PartyRef};
use crate::agreements::steps::{PolicyRule, Step};

pub(super) struct Words<'s> {
    pub(super) lang: Lang,
    pub(super) text: String,
    pub(super) facts: Vec<FactRead<'s>>,
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
pub(super) use say;

impl<'s> Words<'s> {
    pub(super) fn fact(&mut self, fact: &'static str, value: impl ToString) {
        self.facts.push(FactRead { fact, value: Some(value.to_string()) });
    }

    pub(super) fn no_fact(&mut self, fact: &'static str) {
        self.facts.push(FactRead { fact, value: None });
    }

    pub(super) fn policy_facts(&mut self, policy: &PolicyRule<'s>) {
        for (fact, value) in &policy.facts {
            if !self.facts.iter().any(|told| told.fact == *fact) {
                self.facts.push(FactRead { fact, value: value.clone() });
            }
        }
    }

    pub(super) fn period(&self, period: Period) -> String {
        let start = period.start_date;
        match (period.end_date, self.lang) {
            (Some(end), Lang::Nl) => format!("{start} t/m {end}"),
            (Some(end), Lang::En) => format!("{start} to {end}"),
            (None, Lang::Nl) => format!("vanaf {start}"),
            (None, Lang::En) => format!("from {start}"),
        }
    }

    pub(super) fn names(&self, parties: &[PartyRef<'_>]) -> String {
        let names: Vec<String> =
            parties.iter().map(|party| format!("{} ({})", party.name, party.agb_code)).collect();
        names.join(", ")
    }

    pub(super) fn say<'a>(&mut self, step: &'a Step<'s>) -> Said<'a, 's> {
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
            Step::NoInsurer { uzovi_code } => {
                self.fact("uzoviCode", uzovi_code);
                self.no_fact("insurer");
                say!(
                    self,
                    "Verzekeraarscode {uzovi_code} is op deze dag niet in gebruik, voor zover hier bekend.",
                    "Insurer code {uzovi_code} is not in use on this day, as far as is known here."
                );
                (INSURER, None, "unknown")
            }
            Step::NoPartner { concern } => {
                self.fact("concern", concern);
                self.no_fact("insurer.purchasingParty");
                say!(
                    self,
                    "Wie op deze dag voor {concern} contracteert, is niet bekend.",
                    "Who contracts for {concern} on this day is not known."
                );
                (PURCHASING_PARTY, None, "unknown")
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
                    policy.as_ref(),
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
            Step::Region { location, found, certainty } => {
                if let Some(location) = location {
                    self.fact("location", location.agb_code);
                }
                if *certainty == Certainty::Expected {
                    self.fact("location.region.certainty", certainty);
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
                                "In {region} geldt {names} als preferente zorgverzekeraar voor {care_kind}, volgens een rij die niet voor deze zorg is bevestigd.",
                                "In {region}, {names} counts as the preferred insurer for {care_kind}, by a row that is not confirmed for this care."
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
                (STANCE, policy.as_ref(), result)
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
            Step::Switch { module, policy, lapsed, own } => {
                self.fact("module", &module.code);
                self.policy_facts(policy);
                (SWITCH, Some(policy), self.switch(module, *lapsed, *own))
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
                (NOT_CONTRACTED, policy.as_ref(), "notContracted")
            }
            Step::HowToApply { policy, earliest_start } => {
                let text = policy.rule.text.get(self.lang);
                say!(self, "{text}", "{text}");
                if let Some(day) = earliest_start {
                    self.fact("agreement.earliestStart", day);
                    say!(
                        self,
                        " Een overeenkomst die op de gevraagde dag wordt aangevraagd, begint op zijn vroegst op {day}.",
                        " An agreement asked for on the day of the question starts on {day} at the earliest."
                    );
                }
                (ROAD, Some(policy), "found")
            }
            Step::Prestatie(verdict) => {
                self.prestatie(verdict);
                (PRESTATIE, None, verdict.may_claim.as_str())
            }
        }
    }
}
