//! The longer sentences: an agreement, a stance, a verdict on a prestatie.

use super::words::{Words, say};
use std::fmt::Write;

use crate::codes::Lang;
use crate::contracts::addenda::model::Module;
use crate::dated::Period;
use crate::policy::words::{AttributionLevel, CitationBasis};
use crate::policy::{Stance, Truth};

use crate::agreements::model::{
    AgreementRef, Certainty, Leader, PartyRef, PrestatieGround, PrestatieVerdict,
};
use crate::agreements::steps::{PolicyRule, Silent};

impl Words<'_> {
    pub(super) fn agreement(
        &mut self,
        party: &Leader<'_>,
        holder: &PartyRef<'_>,
        agreement: Option<&AgreementRef<'_>>,
        coverage: Option<Period>,
    ) -> &'static str {
        let (insurer, name) = (party.name, holder.name);
        self.fact("purchasingParty", party.purchasing_party);
        if party.certainty == Certainty::Expected {
            self.fact("purchasingParty.certainty", party.certainty);
        }
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

    pub(super) fn stance(
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
                "found"
            }
            (None, Some(Silent::NotMet)) => {
                say!(
                    self,
                    "De verzekeraar volgt alleen onder voorwaarden, en daaraan is hier niet voldaan.",
                    "The insurer follows only under conditions, and they are not met here."
                );
                if !lacking.is_empty() {
                    let names = self.names(lacking);
                    say!(
                        self,
                        " Zonder S1-overeenkomst bij dezelfde preferente zorgverzekeraar: {names}.",
                        " Without an S1 agreement at the same preferred insurer: {names}."
                    );
                }
                "notMet"
            }
            (None, Some(Silent::FactOpen)) => {
                self.no_fact("insurer.followStance");
                say!(
                    self,
                    "Of de verzekeraar hier volgt, is zonder het ontbrekende feit niet te zeggen.",
                    "Whether the insurer follows here cannot be told without the missing fact."
                );
                "unknown"
            }
            (None, Some(Silent::ReadAsAnother)) => {
                self.no_fact("insurer.followStance");
                say!(
                    self,
                    "Of deze verzekeraar volgt, is niet te zeggen: de enige passage daarover kan van een andere verzekeraar zijn.",
                    "Whether this insurer follows cannot be told: the only passage about it may be another insurer's."
                );
                "unknown"
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
            (None, Some(Silent::SaysNothing(pack, silence))) => {
                self.fact("insurer.policy", &pack.id);
                self.no_fact("insurer.followStance");
                say!(
                    self,
                    "Het beleid van deze verzekeraar zegt niets over volgen in dit geval.",
                    "The policy of this insurer says nothing about following in this case."
                );
                if let Some(silence) = silence {
                    let text = silence.text.get(self.lang);
                    say!(self, " {text}", " {text}");
                }
                "unknown"
            }
            (None, None) => "unknown",
        }
    }

    pub(super) fn switch(&mut self, module: &Module, lapsed: Truth, own: bool) -> &'static str {
        let name = &module.name;
        match (lapsed, own) {
            (Truth::Holds, true) => say!(
                self,
                "Module {name} staat nog op de overeenkomst, maar is bij deze verzekeraar vervallen: de NZa heeft er zelf een prestatie voor.",
                "Module {name} still stands on the agreement, but lapsed at this insurer: NZa has a prestatie of its own for it."
            ),
            (Truth::Holds, false) => say!(
                self,
                "Module {name} is vervallen bij de verzekeraar die gevolgd wordt; of de gevraagde verzekeraar haar nog aanneemt, zegt geen bron.",
                "Module {name} lapsed at the insurer that is followed; whether the asked insurer still accepts it no source says."
            ),
            _ => say!(
                self,
                "Of module {name} door een besluit van de NZa is vervallen, is hier niet bekend.",
                "Whether module {name} lapsed by a decision of NZa is not known here."
            ),
        }
        match (lapsed, own) {
            (Truth::Holds, true) => "lapsed",
            (Truth::Holds, false) => "lapsedAtLeader",
            _ => "unknown",
        }
    }

    /// What is doubtful about a rule: whose it is, and whether its source is a first and legible one.
    pub(super) fn doubt(&mut self, policy: &PolicyRule<'_>) {
        let cited = |wanted: &[CitationBasis]| policy.rule.cite.iter().all(|one| wanted.contains(&one.basis));
        match policy.rule.attribution.as_ref().map(|known| known.level) {
            Some(AttributionLevel::Contested) => {
                let ruling = policy.candidates.first().copied().unwrap_or_default();
                let (nl, en) = (policy.candidates.join(" of van "), policy.candidates.join(" or of "));
                match self.lang {
                    Lang::Nl => write!(self.text, " Betwist: van {nl}; hier gelezen als van {ruling}."),
                    Lang::En => write!(self.text, " Contested: of {en}; read here as of {ruling}."),
                }
                .unwrap_or_default(); // writing to a string cannot fail
            }
            Some(AttributionLevel::Likely) => say!(
                self,
                " Waarschijnlijk is dit van deze verzekeraar; de bron laat twijfel.",
                " This is likely this insurer's; the source leaves doubt."
            ),
            Some(AttributionLevel::Certain) | None => {}
        }
        if cited(&[CitationBasis::OcrUncertain]) {
            say!(self, " De passage is slecht leesbaar.", " The passage is hard to read.");
        } else if cited(&[CitationBasis::Secondary, CitationBasis::OcrUncertain]) {
            say!(self, " De bron is uit de tweede hand.", " The source is second-hand.");
        }
    }

    pub(super) fn prestatie(&mut self, verdict: &PrestatieVerdict) {
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
            PrestatieGround::NotYetClaimable => say!(
                self,
                "Prestatie {code} hoort bij een module, maar deze verzekeraar neemt haar pas vanaf een latere dag aan.",
                "Prestatie {code} belongs to a module, but this insurer accepts it only from a later day."
            ),
            PrestatieGround::NotInForce => say!(
                self,
                "Prestatie {code} bestaat op deze dag niet in de bekende lijst.",
                "Prestatie {code} is not in the known list on this day."
            ),
            PrestatieGround::LapsedBySwitch => say!(
                self,
                "Prestatie {code} hoort bij een module die bij deze verzekeraar is vervallen; zij mag niet meer worden gedeclareerd.",
                "Prestatie {code} belongs to a module that lapsed at this insurer; it may no longer be claimed."
            ),
            PrestatieGround::FactMissing => say!(
                self,
                "Of prestatie {code} mag worden gedeclareerd, is zonder het ontbrekende feit niet te zeggen.",
                "Whether prestatie {code} may be claimed cannot be told without the missing fact."
            ),
        }
    }
}
