//! On what ground an amount rests, and why an answer is as it is.

use crate::codes::{Lang, word};

word! {
    /// On what ground an amount rests.
    TariffBasis, "basis of a tariff", "tariffBasis.value", "one of the documented bases" {
        /// The insurer's own agreement, or the one that two insurers made for all, says it.
        Agreed = "agreed",
        /// The preferred insurer's agreement says it, which this insurer follows.
        Followed = "followed",
        /// The follower decided on a tariff of its own.
        FollowerTariff = "followerTariff",
        /// NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here.
        Maximum = "maximum",
        /// NZa sets the amount.
        Fixed = "fixed",
        /// NZa sets it for care without a contract.
        NonContracted = "nonContracted",
        /// There is none: the prestatie may not be claimed.
        None = "none",
        /// It cannot be told; the reasons say why.
        Unknown = "unknown",
    }
}

word! {
    /// Why an amount is what it is, or is not known, and what deserves a look.
    TariffReason, "reason of a tariff", "tariffReason.value", "one of the documented reasons" {
        /// The leader's amount counts by the stance of the follower alone.
        LeaderTariffExpected = "leaderTariffExpected",
        /// The follower decided on a tariff for more than one prestatie together.
        FollowerTariffNotPerPrestatie = "followerTariffNotPerPrestatie",
        /// Several tariffs hold on the day and differ.
        SeveralTariffs = "severalTariffs",
        /// The amount is agreed by others and not shown to the caller.
        NotShown = "notShown",
        /// The formula needs a number that is not known; `missing` names it.
        FormulaInputMissing = "formulaInputMissing",
        /// The formula comes to no amount.
        FormulaOutOfRange = "formulaOutOfRange",
        /// More is agreed than the maximum, which counts.
        AgreedAboveMaximum = "agreedAboveMaximum",
        /// No source gives an amount for the day.
        NoNationalTariff = "noNationalTariff",
        /// The amount of a free prestatie is agreed by contract, and there is none.
        FreeWithoutContract = "freeWithoutContract",
        /// The amount of a free prestatie is agreed by contract, and this one does not say it.
        FreeWithoutTariff = "freeWithoutTariff",
        /// Another prestatie has taken its place.
        Renumbered = "renumbered",
    }
}

impl TariffReason {
    /// The reason in words.
    pub const fn text(self, lang: Lang) -> &'static str {
        let (nl, en) = match self {
            Self::LeaderTariffExpected => (
                "Het bedrag is dat van de preferente verzekeraar; deze verzekeraar volgt volgens zijn beleid en legde er zelf niets over vast.",
                "The amount is that of the preferred insurer; this insurer follows by its policy and recorded nothing about it itself.",
            ),
            Self::FollowerTariffNotPerPrestatie => (
                "De volger legde een eigen tarief vast dat niet over deze ene prestatie gaat.",
                "The follower recorded a tariff of its own that is not about this one prestatie.",
            ),
            Self::SeveralTariffs => (
                "Op deze dag gelden meer tarieven die van elkaar verschillen.",
                "Several tariffs that differ hold on this day.",
            ),
            Self::NotShown => (
                "Het bedrag is door anderen afgesproken en wordt hier niet getoond.",
                "The amount is agreed by others and is not shown here.",
            ),
            Self::FormulaInputMissing => (
                "De formule vraagt een getal dat hier niet bekend is.",
                "The formula needs a number that is not known here.",
            ),
            Self::FormulaOutOfRange => {
                ("De formule komt op geen bruikbaar bedrag uit.", "The formula comes to no usable amount.")
            }
            Self::AgreedAboveMaximum => (
                "Afgesproken is meer dan het maximum van de NZa; het maximum geldt.",
                "More is agreed than the maximum of NZa; the maximum counts.",
            ),
            Self::NoNationalTariff => {
                ("Geen bron noemt een bedrag voor deze dag.", "No source gives an amount for this day.")
            }
            Self::FreeWithoutContract => (
                "Het tarief is vrij en wordt in een contract afgesproken; dat is er niet.",
                "The tariff is free and is agreed by contract; there is none.",
            ),
            Self::FreeWithoutTariff => (
                "Het tarief is vrij en het contract noemt er geen.",
                "The tariff is free and the contract does not state one.",
            ),
            Self::Renumbered => (
                "Een andere prestatie is in de plaats gekomen.",
                "Another prestatie has taken the place of this one.",
            ),
        };
        match lang {
            Lang::Nl => nl,
            Lang::En => en,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reason_is_told_in_both_languages() {
        for reason in TariffReason::ALL {
            let (nl, en) = (reason.text(Lang::Nl), reason.text(Lang::En));
            assert!(nl.ends_with('.') && en.ends_with('.') && nl != en, "{reason}");
        }
    }
}
