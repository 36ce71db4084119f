//! The amount of a prestatie under a decision: pure, from the picture of the moment.

use chrono::NaiveDate;

use super::days::{from, spell};
use super::figures::Figures;
use super::words::{TariffBasis, TariffReason};
use crate::agreements::follow::model::{FollowDecision, FollowStatus, FollowTerms, OwnTariff, decided};
use crate::agreements::model::{Basis, Certainty, Decision, ListedVerdict, MayClaim, PrestatieGround};
use crate::clock::Moment;
use crate::codes::{PrestatieCode, UzoviCode};
use crate::contracts::addenda::model::{Addendum, AddendumTerms};
use crate::contracts::content::model::AgreedTariff;
use crate::contracts::model::Contract;
use crate::dated::{Dated, Period};
use crate::reference::model::Row;
use crate::reference::prestatie::{Prestatie, TariffKind};
use crate::reference::tariff::{NationalTariff, NationalTariffKind};
use crate::snapshot::Snapshot;
use crate::tariffs::formula::model::{Evaluation, Formula, Inputs, Outcome};

/// Where an amount comes from.
#[derive(Debug, Clone, Copy)]
pub enum TariffSource<'s> {
    /// A tariff of a contract.
    Agreed(&'s Contract, &'s AgreedTariff),
    /// A recorded decision of a follower.
    Follower(&'s FollowDecision, &'s OwnTariff),
    /// A national list.
    National(&'s Row<NationalTariff>),
}

/// A prestatie with what may be claimed for it.
#[derive(Debug, Clone)]
pub struct Priced<'s> {
    /// Whether it may be claimed, as certain as that is; with the amount, once there is one.
    pub verdict: ListedVerdict,
    /// The prestatie as the list has it on the day.
    pub row: Option<&'s Row<Prestatie>>,
    /// On what ground the amount rests.
    pub basis: TariffBasis,
    /// The amount.
    pub amount: Option<crate::money::Euros>,
    /// The days on which it may be claimed at this amount, as far as contract, module and list say so.
    pub period: Option<Period>,
    /// First day on which the asked insurer accepts it, when that was decided.
    pub claimable_from: Option<NaiveDate>,
    /// Where the amount comes from.
    pub source: Option<TariffSource<'s>>,
    /// How the formula of the contract came to it.
    pub evaluation: Option<Evaluation>,
    /// Whether a national amount that it rests on is made up.
    pub fictitious: bool,
    /// The prestatie that took its place.
    pub successor: Option<PrestatieCode>,
    /// Why.
    pub reasons: Vec<TariffReason>,
}

/// A decision and what amounts are looked up with.
pub(super) struct Pricing<'d, 's> {
    pub(super) snapshot: &'s Snapshot,
    pub(super) decision: &'d Decision<'s>,
    pub(super) uzovi_code: UzoviCode,
    pub(super) day: NaiveDate,
    pub(super) as_of: Option<Moment>,
    /// The agreement that applies.
    pub(super) contract: Option<&'s Contract>,
    /// Whether the caller may see what it says.
    pub(super) shown: bool,
    /// The sums that its formulas rest on.
    pub(super) figures: &'d Figures,
}

/// An amount, or why there is none.
struct Found<'s> {
    basis: TariffBasis,
    amount: Option<crate::money::Euros>,
    certainty: Certainty,
    days: Option<Period>,
    source: Option<TariffSource<'s>>,
    evaluation: Option<Evaluation>,
    fictitious: bool,
    reasons: Vec<TariffReason>,
}

impl<'s> Found<'s> {
    fn nothing(basis: TariffBasis, certainty: Certainty, reason: Option<TariffReason>) -> Self {
        Self {
            basis,
            amount: None,
            certainty,
            days: None,
            source: None,
            evaluation: None,
            fictitious: false,
            reasons: reason.into_iter().collect(),
        }
    }

    fn unknown(reason: TariffReason, source: Option<TariffSource<'s>>) -> Self {
        Self { source, ..Self::nothing(TariffBasis::Unknown, Certainty::Unknown, Some(reason)) }
    }
}

type Module<'s> = (&'s Addendum, &'s Dated<AddendumTerms>);

impl<'s> Pricing<'_, 's> {
    /// The prestatie of a verdict with its amount.
    pub(super) fn price(&self, verdict: ListedVerdict) -> Priced<'s> {
        let (code, ground) = (verdict.verdict.code, verdict.verdict.ground);
        let row = self.snapshot.reference.prestatie(code, self.day, self.as_of);
        let naming = self.naming(code);
        let module = naming.first().copied();
        let claimable_from = module.and_then(|(addendum, _)| self.claimable_from(addendum));
        let found = match verdict.verdict.may_claim {
            MayClaim::No => Found::nothing(TariffBasis::None, Certainty::Recorded, None),
            MayClaim::Unknown => Found::nothing(TariffBasis::Unknown, Certainty::Recorded, None),
            MayClaim::Yes => self.amount(code, ground, &naming, row),
        };
        let mut reasons = found.reasons;
        let free = row.is_some_and(|row| row.value.value.tariff_kind == TariffKind::Free);
        if free && self.contract.is_none() && self.decision.basis == Basis::NotContracted {
            reasons.push(TariffReason::FreeWithoutContract);
        }
        let successors = self.snapshot.reference.successors_of(code, self.day, self.as_of);
        let successor = successors.last().map(|row| row.value.value.successor);
        if successor.is_some() {
            reasons.push(TariffReason::Renumbered);
        }
        let mut period = found.days;
        if ground == PrestatieGround::InModule
            && let Some((_, version)) = module
        {
            period = period.and_then(|days| days.intersect(&version.period));
        }
        Priced {
            verdict: ListedVerdict { certainty: verdict.certainty.max(found.certainty), ..verdict },
            row,
            basis: found.basis,
            amount: found.amount,
            period: period.and_then(|days| from(days, claimable_from)),
            claimable_from,
            source: found.source,
            evaluation: found.evaluation,
            fictitious: found.fictitious,
            successor,
            reasons,
        }
    }

    /// The modules of the agreement that name a prestatie on the day, those that may be claimed first.
    fn naming(&self, code: PrestatieCode) -> Vec<Module<'s>> {
        let addenda = self.contract.iter().flat_map(|contract| &contract.addenda);
        let in_force =
            addenda.filter_map(|addendum| Some((addendum, addendum.in_force(self.day, self.as_of)?)));
        let mut naming: Vec<Module<'s>> =
            in_force.filter(|(_, version)| version.value.module.prestaties.contains(&code)).collect();
        naming.sort_by_key(|(addendum, _)| self.claimable_from(addendum).is_some_and(|day| self.day < day));
        naming
    }

    /// The day from which the asked insurer accepts claims for a module, when that was decided.
    fn claimable_from(&self, addendum: &Addendum) -> Option<NaiveDate> {
        let shown = self.decision.modules.iter().find(|module| module.id == addendum.id);
        shown.map_or_else(|| self.decision.claimable_from.ok(), |module| module.claimable_from)
    }

    fn amount(
        &self,
        code: PrestatieCode,
        ground: PrestatieGround,
        naming: &[Module<'s>],
        row: Option<&'s Row<Prestatie>>,
    ) -> Found<'s> {
        let module = naming.first().copied();
        let accepted = self.decision.claimable_from.ok().is_none_or(|from| from <= self.day);
        let applies = ground == PrestatieGround::InModule || accepted;
        if let Some(contract) =
            self.contract.filter(|_| applies && ground != PrestatieGround::NonContractedTariff)
        {
            if !self.shown {
                // Neither what is agreed nor that nothing is.
                return Found::nothing(self.by_contract(), Certainty::Unknown, Some(TariffReason::NotShown));
            }
            let follow = self.follow(contract, module.map(|(addendum, _)| addendum));
            if let Some(found) = self.follower(&follow, module) {
                return found;
            }
            if let Some(found) = self.agreed(code, contract, naming, follow.is_empty()) {
                return found;
            }
            return self.national(code, &[NationalTariffKind::Fixed, NationalTariffKind::Maximum], row);
        }
        match ground {
            PrestatieGround::NonContractedTariff => {
                self.national(code, &[NationalTariffKind::NonContracted], row)
            }
            _ => {
                use NationalTariffKind::{Fixed, Maximum, NonContracted};
                self.national(code, &[NonContracted, Fixed, Maximum], row)
            }
        }
    }

    /// What the contract partners of the asked insurer decided about the module, or about the agreement.
    fn follow(
        &self,
        contract: &'s Contract,
        addendum: Option<&Addendum>,
    ) -> Vec<(&'s FollowDecision, &'s FollowTerms)> {
        if self.decision.basis != Basis::Followed {
            return Vec::new();
        }
        let reference = &self.snapshot.reference;
        let parties = reference.purchasing_parties_of(self.uzovi_code, self.day, self.as_of);
        let about = addendum.map(|addendum| addendum.id);
        parties
            .filter_map(|link| decided(contract, about, &link.value.value.purchasing_party, self.as_of))
            .collect()
    }

    /// The follower's own tariff: of a prestatie only when what it was decided about is that one prestatie.
    fn follower(
        &self,
        follow: &[(&'s FollowDecision, &'s FollowTerms)],
        module: Option<Module<'s>>,
    ) -> Option<Found<'s>> {
        let deviating = follow.iter().filter(|(_, terms)| terms.status == FollowStatus::Deviating);
        let own: Vec<_> =
            deviating.filter_map(|(decision, terms)| Some((*decision, terms.tariff.as_ref()?))).collect();
        let (decision, tariff) = *own.first()?;
        let source = Some(TariffSource::Follower(decision, tariff));
        if own.len() != follow.len() || own.iter().any(|(_, other)| *other != tariff) {
            return Some(Found::unknown(TariffReason::SeveralTariffs, source));
        }
        let one = module.filter(|(addendum, version)| {
            decision.addendum == Some(addendum.id) && version.value.module.prestaties.len() == 1
        });
        let Some((_, version)) = one else {
            return Some(Found::unknown(TariffReason::FollowerTariffNotPerPrestatie, source));
        };
        Some(Found {
            amount: Some(tariff.amount),
            days: Some(version.period),
            source,
            ..Found::nothing(TariffBasis::FollowerTariff, Certainty::Recorded, None)
        })
    }

    /// What an amount of the agreement rests on.
    fn by_contract(&self) -> TariffBasis {
        if self.decision.basis == Basis::Followed { TariffBasis::Followed } else { TariffBasis::Agreed }
    }

    /// What the agreement says about a prestatie; `by_stance` when the follower recorded nothing itself.
    fn agreed(
        &self,
        code: PrestatieCode,
        contract: &'s Contract,
        naming: &[Module<'s>],
        by_stance: bool,
    ) -> Option<Found<'s>> {
        let said = contract.tariffs(self.as_of);
        let on_contract = |module: &str| {
            let on = |addendum: &Addendum| {
                let version = addendum.in_force(self.day, self.as_of)?;
                (*version.value.module.code == *module).then_some(())
            };
            contract.addenda.iter().find_map(on).is_some()
        };
        let holding = || said.iter().filter(|agreed| agreed.tariff.period().holds_on(self.day));
        let own = |agreed: &&AgreedTariff| {
            let paid_with = agreed.tariff.module_code.as_deref();
            agreed.tariff.prestatie_code == Some(code) && paid_with.is_none_or(on_contract)
        };
        let of_module = |agreed: &&AgreedTariff| {
            let names = |module: Module<'_>| {
                agreed.tariff.module_code.as_deref() == Some(&*module.1.value.module.code)
            };
            agreed.tariff.prestatie_code.is_none() && naming.iter().copied().any(names)
        };
        let mut found: Vec<&AgreedTariff> = holding().filter(own).collect();
        if found.is_empty() {
            found = holding().filter(of_module).collect();
        }
        let agreed = *found.first()?;
        let source = Some(TariffSource::Agreed(contract, agreed));
        let basis = self.by_contract();
        let (certainty, expected) = match basis == TariffBasis::Followed && by_stance {
            true => (Certainty::Expected, Some(TariffReason::LeaderTariffExpected)),
            false => (Certainty::Recorded, None),
        };
        if found.iter().any(|other| !same_tariff(other, agreed)) {
            return Some(Found::unknown(TariffReason::SeveralTariffs, None));
        }
        let term = contract.in_force(self.day, self.as_of).map(|version| version.period);
        let same = said.iter().filter(|other| same_tariff(other, agreed)).map(|other| other.tariff.period());
        let days =
            spell(same, self.day).and_then(|days| term.map_or(Some(days), |term| days.intersect(&term)));
        let maximum = self.row(code, NationalTariffKind::Maximum);
        let paid = agreed.tariff.paid().ok()?;
        let (inputs, sources) = self.figures.of(contract, &paid, self.as_of);
        let inputs = Inputs { maximum: maximum.map(|row| row.value.value.amount), ..inputs };
        let mut evaluation = paid.for_one(&inputs);
        evaluation.sources.extend(sources);
        let reason = match &evaluation.outcome {
            Outcome::Known(_) => None,
            Outcome::Unknown(_) => Some(TariffReason::FormulaInputMissing),
            Outcome::OutOfRange => Some(TariffReason::FormulaOutOfRange),
        };
        let certainty = if reason.is_some() { Certainty::Unknown } else { certainty };
        let amount = evaluation.amount();
        let reasons = expected.into_iter().chain(reason).collect();
        let above = |row: &Row<NationalTariff>| amount.is_some_and(|agreed| agreed > row.value.value.amount);
        if let Some(row) = maximum.filter(|row| !paid.is_total() && above(row)) {
            let above = self.of_list(row);
            let days = above.days.and_then(|listed| days?.intersect(&listed));
            return Some(Found { days, reasons: vec![TariffReason::AgreedAboveMaximum], ..above });
        }
        let evaluation = agreed.tariff.formula.is_some().then_some(evaluation);
        // A share of the maximum is that of the days on which the maximum is the same.
        let share = maximum.filter(|_| matches!(paid, Formula::PercentageOfMaximum { .. }));
        let days = match share.and_then(|row| self.of_list(row).days) {
            Some(listed) => days.and_then(|days| days.intersect(&listed)),
            None => days,
        };
        let fictitious = share.is_some_and(|row| row.value.value.fictitious);
        Some(Found { basis, amount, certainty, days, source, evaluation, fictitious, reasons })
    }

    fn row(&self, code: PrestatieCode, kind: NationalTariffKind) -> Option<&'s Row<NationalTariff>> {
        self.snapshot.reference.tariff(code, kind, self.day, self.as_of)
    }

    /// The amount of the first kind that the national list of the day has.
    fn national(
        &self,
        code: PrestatieCode,
        kinds: &[NationalTariffKind],
        row: Option<&'s Row<Prestatie>>,
    ) -> Found<'s> {
        if let Some(found) = kinds.iter().find_map(|kind| self.row(code, *kind)) {
            return self.of_list(found);
        }
        let free = row.is_some_and(|row| row.value.value.tariff_kind == TariffKind::Free);
        let reason = if free && self.contract.is_some() {
            TariffReason::FreeWithoutTariff
        } else {
            TariffReason::NoNationalTariff
        };
        Found::unknown(reason, None)
    }

    fn of_list(&self, row: &'s Row<NationalTariff>) -> Found<'s> {
        let history = self.snapshot.reference.tariffs.history(&row.value.value.prestatie).iter();
        let same = history.filter(|other| other.known(self.as_of) && other.value == row.value);
        let basis = match row.value.value.tariff {
            NationalTariffKind::Maximum => TariffBasis::Maximum,
            NationalTariffKind::Fixed => TariffBasis::Fixed,
            NationalTariffKind::NonContracted => TariffBasis::NonContracted,
        };
        Found {
            amount: Some(row.value.value.amount),
            days: spell(same.map(|other| other.period), self.day),
            source: Some(TariffSource::National(row)),
            fictitious: row.value.value.fictitious,
            ..Found::nothing(basis, Certainty::of(row.value.provenance.confidence), None)
        }
    }
}

/// Whether two tariffs of one contract say the same, on whatever days.
fn same_tariff(one: &AgreedTariff, other: &AgreedTariff) -> bool {
    let (one, other) = (&one.tariff, &other.tariff);
    (one.prestatie_code, &one.module_code, one.amount)
        == (other.prestatie_code, &other.module_code, other.amount)
        && (&one.formula, &one.rule_id, &one.unit) == (&other.formula, &other.rule_id, &other.unit)
}
