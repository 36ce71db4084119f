//! Look-ups of insurers, their contract partners and their agreements.

use super::{Finder, PreferredRow};
use crate::codes::{CareKind, ConcernId, PurchasingPartyId, Segment};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::{Contract, ContractTerms};
use crate::dated::{Dated, Period};
use crate::reference::model::{Confidence, RegionKey};
use crate::reference::prestatie::Prestatie;
use crate::snapshot::Party;

use crate::agreements::model::{AgreementRef, Certainty, Leader, ModuleRef, PartyRef};
use crate::agreements::steps::Step;

impl<'s> Finder<'s> {
    pub(in crate::agreements) fn concern(self) -> Option<&'s ConcernId> {
        self.s.reference.concern_of(self.q.uzovi_code, self.q.date, self.q.as_of)
    }

    /// The contract partners of the asked insurer on the day.
    pub(in crate::agreements) fn purchasing_parties(self) -> Vec<Leader<'s>> {
        let links = self.s.reference.purchasing_parties_of(self.q.uzovi_code, self.q.date, self.q.as_of);
        links.map(|link| self.leader(&link.value.value.purchasing_party)).collect()
    }

    pub(in crate::agreements) fn purchasing_parties_of(self, concern: &ConcernId) -> Vec<Leader<'s>> {
        let parties = self.s.reference.purchasing_parties_of_concern(concern, self.q.date, self.q.as_of);
        parties.into_iter().map(|party| self.leader(party)).collect()
    }

    pub(super) fn leader(self, purchasing_party: &'s PurchasingPartyId) -> Leader<'s> {
        let named =
            self.s.reference.purchasing_parties.on(purchasing_party, self.q.date, self.q.as_of).next();
        Leader {
            purchasing_party,
            name: named.map_or(purchasing_party.as_str(), |row| &row.value.value.name),
        }
    }

    /// The purchasing parties of the two concerns that represent all insurers towards an HDS.
    pub(in crate::agreements) fn representing(self, hds: &Party) -> (Vec<Leader<'s>>, Certainty) {
        let row = self.s.reference.hds_representation(hds.register.agb_code, self.q.date, self.q.as_of);
        let Some(row) = row else { return (Vec::new(), Certainty::Unknown) };
        let concerns = [&row.value.value.first, &row.value.value.second];
        let leaders = concerns.into_iter().flat_map(|concern| self.purchasing_parties_of(concern)).collect();
        (leaders, certainty(row.value.provenance.confidence))
    }

    pub(in crate::agreements) fn preferred(self, region: &RegionKey) -> Vec<PreferredRow<'s>> {
        let rows = self.s.reference.preferred_in(region, self.q.care_kind, self.q.date, self.q.as_of);
        let named = |concern: &'s ConcernId| {
            let row = self.s.reference.concerns.on(concern, self.q.date, self.q.as_of).next();
            row.map_or(concern.as_str(), |row| &*row.value.value.name)
        };
        rows.into_iter()
            .map(|row| PreferredRow {
                concern: &row.value.value.concern,
                name: named(&row.value.value.concern),
                certainty: certainty(row.value.provenance.confidence),
                source: &row.value.provenance.source,
            })
            .collect()
    }

    /// The prestatie asked, on the day.
    pub(in crate::agreements) fn prestatie(self) -> Option<&'s Prestatie> {
        let code = self.q.prestatie_code?;
        self.s.reference.prestatie(code, self.q.date, self.q.as_of).map(|row| &row.value.value)
    }

    /// Whether the list of prestaties knows the one asked on other days than this.
    pub(in crate::agreements) fn prestatie_on_other_days(self) -> bool {
        let rows = self.q.prestatie_code.map(|code| self.s.reference.prestaties.history(&code));
        rows.is_some_and(|rows| rows.iter().any(|row| row.known(self.q.as_of)))
    }

    /// The contract in force between a holder and a purchasing party for the care asked.
    pub(in crate::agreements) fn contract(
        self,
        holder: &'s Party,
        party: &PurchasingPartyId,
    ) -> Option<&'s Contract> {
        let (date, as_of) = (self.q.date, self.q.as_of);
        let held = |care_kind| holder.contracts.in_force(party, care_kind, self.q.oi_title, date, as_of);
        if self.q.care_kind != CareKind::S3 {
            return held(self.q.care_kind);
        }
        // Segment 3 is an agreement of its own, or modules on the agreement for GP care.
        let with_s3 = |contract: &&'s Contract| {
            let mut modules = contract.addenda.iter().filter_map(|addendum| addendum.in_force(date, as_of));
            modules.any(|version| version.value.module.segment == Some(Segment::S3))
        };
        held(CareKind::S3).or_else(|| held(CareKind::Haz).filter(with_s3))
    }

    pub(super) fn has_any_contract(self, holder: &Party) -> bool {
        let about = |contract: &&Contract| contract.care_kind == self.q.care_kind;
        holder.contracts.contracts.iter().filter(about).any(|contract| self.in_force(contract).is_some())
    }

    pub(in crate::agreements) fn in_force(self, contract: &Contract) -> Option<&Dated<ContractTerms>> {
        contract.in_force(self.q.date, self.q.as_of)
    }

    pub(in crate::agreements) fn agreement(self, contract: &'s Contract) -> Option<AgreementRef<'s>> {
        contract.in_force(self.q.date, self.q.as_of).map(|version| AgreementRef {
            id: contract.id,
            number: &contract.number,
            care_kind: contract.care_kind,
            term: version.period,
            policy: version.value.policy.as_ref(),
        })
    }

    pub(in crate::agreements) fn agreement_step(
        self,
        purchasing_party: Leader<'s>,
        own: bool,
        holder: PartyRef<'s>,
        contract: Option<&'s Contract>,
    ) -> Step<'s> {
        let agreement = contract.and_then(|contract| self.agreement(contract));
        let coverage = match agreement {
            Some(_) => None,
            None => self.coverage(purchasing_party.purchasing_party),
        };
        Step::Agreement { purchasing_party, own, holder, agreement, coverage }
    }

    /// The declared period in which the contracts of a purchasing party are complete here.
    pub(super) fn coverage(self, party: &PurchasingPartyId) -> Option<Period> {
        self.s
            .coverage
            .complete(party, self.q.care_kind, self.q.date, self.q.as_of)?
            .known(self.q.as_of)
            .map(|v| v.period)
    }

    pub(in crate::agreements) fn modules(
        self,
        contract: &'s Contract,
        certain: impl Fn(&'s Addendum) -> Option<(Certainty, Option<chrono::NaiveDate>)>,
    ) -> Vec<ModuleRef<'s>> {
        let only = if self.q.care_kind == CareKind::S3 { Some(Segment::S3) } else { self.q.segment };
        contract
            .addenda
            .iter()
            .filter_map(|addendum| {
                let version = addendum.in_force(self.q.date, self.q.as_of)?;
                let module = &*version.value.module;
                if only.is_some() && module.segment != only {
                    return None;
                }
                let (certainty, claimable_from) = certain(addendum)?;
                Some(ModuleRef { id: addendum.id, module, period: version.period, certainty, claimable_from })
            })
            .collect()
    }
}

/// A default, low or medium row never gives better than `expected`.
fn certainty(confidence: Confidence) -> Certainty {
    match confidence {
        Confidence::High => Certainty::Recorded,
        Confidence::Medium | Confidence::Low | Confidence::Default => Certainty::Expected,
    }
}
