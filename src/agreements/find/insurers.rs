//! Look-ups of insurers, their contract partners and their agreements.

use std::borrow::Cow;

use super::{Finder, certainty};
use crate::codes::{CareKind, ConcernId, OiTitle, PrestatieCode, PurchasingPartyId, Segment};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::{Contract, ContractTerms};
use crate::dated::{Dated, Period};
use crate::reference::model::{Insurer, Row};
use crate::reference::prestatie::Prestatie;
use crate::snapshot::Party;

use crate::agreements::model::{AgreementRef, Certainty, Leader, ModuleRef};
use crate::agreements::steps::Step;

/// What the list of prestaties says about a code on a day.
pub(in crate::agreements) enum Listed<'s> {
    /// This, and how certain the row is.
    Row(&'s Prestatie, Certainty),
    /// It was or will be listed on other days.
    OtherDays(Certainty),
    /// Nothing.
    Never,
}

impl<'s> Finder<'s> {
    /// The asked insurer on the day, with how certain that is.
    pub(in crate::agreements) fn insurer(self) -> Option<Certainty> {
        self.insurer_row().map(|row| certainty(row.value.provenance.confidence))
    }

    pub(super) fn insurer_row(self) -> Option<&'s Row<Insurer>> {
        if let Some(run) = self.run {
            return run.insurer.row;
        }
        self.s.reference.insurer(self.q.uzovi_code, self.q.date, self.q.as_of)
    }

    pub(in crate::agreements) fn concern(self) -> Option<&'s ConcernId> {
        self.insurer_row().map(|row| &row.value.value.concern)
    }

    /// The contract partners of the asked insurer on the day.
    pub(in crate::agreements) fn purchasing_parties(self) -> Cow<'s, [Leader<'s>]> {
        if let Some(run) = self.run {
            return Cow::Borrowed(&run.insurer.parties);
        }
        let links = self.s.reference.purchasing_parties_of(self.q.uzovi_code, self.q.date, self.q.as_of);
        let leader = |link: &'s Row<_>| (link, certainty(link.value.provenance.confidence));
        links
            .map(leader)
            .map(|(link, certain)| self.leader(&link.value.value.purchasing_party, certain))
            .collect()
    }

    /// The contract partners of a concern on the day: those that buy for any of its insurers. Of the
    /// rows that lead to one of them the most certain count: each is enough.
    pub(in crate::agreements) fn purchasing_parties_of(self, concern: &ConcernId) -> Cow<'s, [Leader<'s>]> {
        if let Some(known) = self.run.and_then(|run| run.partners.0.get(concern)) {
            return Cow::Borrowed(known);
        }
        let (reference, date, as_of) = (&self.s.reference, self.q.date, self.q.as_of);
        let mut found: Vec<Leader<'s>> = Vec::with_capacity(1);
        for insurer in reference.insurers_of_concern(concern, date, as_of) {
            for link in reference.purchasing_parties_of(insurer.value.value.uzovi_code, date, as_of) {
                let rows = [insurer.value.provenance.confidence, link.value.provenance.confidence];
                let certain = rows.map(certainty).into_iter().max().unwrap_or(Certainty::Unknown);
                let party = &link.value.value.purchasing_party;
                match found.iter_mut().find(|known| known.purchasing_party == party) {
                    Some(known) => known.certainty = known.certainty.min(certain),
                    None => found.push(self.leader(party, certain)),
                }
            }
        }
        found.sort_by_key(|leader| leader.purchasing_party);
        found.into()
    }

    pub(in crate::agreements) fn leader(
        self,
        purchasing_party: &'s PurchasingPartyId,
        certainty: Certainty,
    ) -> Leader<'s> {
        let named =
            self.s.reference.purchasing_parties.on(purchasing_party, self.q.date, self.q.as_of).next();
        let name = named.map_or(purchasing_party.as_str(), |row| &row.value.value.name);
        Leader { purchasing_party, name, certainty }
    }

    /// The two concerns that represent all insurers towards an HDS, and how certain that is.
    pub(in crate::agreements) fn representing(self, hds: &Party) -> Option<([&'s ConcernId; 2], Certainty)> {
        let row = self.s.reference.hds_representation(hds.register.agb_code, self.q.date, self.q.as_of)?;
        let concerns = [&row.value.value.first, &row.value.value.second];
        Some((concerns, certainty(row.value.provenance.confidence)))
    }

    /// What the list of prestaties says about the code asked.
    pub(in crate::agreements) fn listed(self, code: PrestatieCode) -> Listed<'s> {
        let reference = &self.s.reference;
        if let Some(row) = reference.prestatie(code, self.q.date, self.q.as_of) {
            return Listed::Row(&row.value.value, certainty(row.value.provenance.confidence));
        }
        let known = reference.prestaties.history(&code).iter().filter(|row| row.known(self.q.as_of));
        let certain = known.map(|row| certainty(row.value.provenance.confidence)).max();
        certain.map_or(Listed::Never, Listed::OtherDays)
    }

    /// The contract in force between a holder and a purchasing party for the care asked.
    pub(in crate::agreements) fn contract(
        self,
        holder: &'s Party,
        party: &PurchasingPartyId,
    ) -> Option<&'s Contract> {
        let (date, as_of) = (self.q.date, self.q.as_of);
        let held = |care_kind| holder.contracts.in_force(party, care_kind, self.title(), date, as_of);
        if self.q.care_kind != CareKind::S3 {
            return held(self.q.care_kind);
        }
        // Segment 3 is an agreement of its own, or modules on the agreement for GP care.
        held(CareKind::S3).or_else(|| held(CareKind::Haz).filter(|contract| self.has_segment_3(contract)))
    }

    /// Every contract in force of a holder for the care asked, whoever made it.
    pub(in crate::agreements) fn agreements(self, holder: &'s Party) -> Vec<&'s Contract> {
        let title = self.title();
        let about = |contract: &&'s Contract| {
            let Some(version) = self.in_force(contract) else { return false };
            let titled = title.is_none_or(|title| version.value.oi_titles.contains(&title));
            let kind = contract.care_kind;
            let in_s3 =
                || self.q.care_kind == CareKind::S3 && kind == CareKind::Haz && self.has_segment_3(contract);
            titled && (kind == self.q.care_kind || in_s3())
        };
        holder.contracts.contracts.iter().filter(about).collect()
    }

    fn has_segment_3(self, contract: &Contract) -> bool {
        let mut modules =
            contract.addenda.iter().filter_map(|addendum| addendum.in_force(self.q.date, self.q.as_of));
        modules.any(|version| version.value.module.segment == Some(Segment::S3))
    }

    /// The O&I title; it says nothing about other kinds of care.
    pub(in crate::agreements) fn title(self) -> Option<OiTitle> {
        self.q.oi_title.filter(|_| self.q.care_kind == CareKind::Oi)
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
        holder: &'s Party,
        contract: Option<&'s Contract>,
    ) -> Step<'s> {
        let agreement = contract.and_then(|contract| self.agreement(contract));
        let coverage = match agreement {
            Some(_) => None,
            None => self.coverage(purchasing_party.purchasing_party),
        };
        Step::Agreement { purchasing_party, own, holder: self.name(holder), agreement, coverage }
    }

    /// The declared period in which the contracts of a purchasing party for the care asked are
    /// complete here; for segment 3 those for GP care too, which may carry its modules.
    pub(in crate::agreements) fn coverage(self, party: &PurchasingPartyId) -> Option<Period> {
        let complete = |care_kind| {
            let found = self.s.coverage.complete(party, care_kind, self.q.date, self.q.as_of)?;
            found.known(self.q.as_of).map(|version| version.period)
        };
        match self.q.care_kind {
            CareKind::S3 => complete(CareKind::S3)?.intersect(&complete(CareKind::Haz)?),
            care_kind => complete(care_kind),
        }
    }

    /// The modules of a contract on the day; `certain` says how certain each is and from when it may be
    /// claimed, or leaves it out. No module may be claimed before its own first day.
    pub(in crate::agreements) fn modules(
        self,
        contract: &'s Contract,
        certain: impl Fn(&'s Addendum) -> Option<(Certainty, Option<chrono::NaiveDate>)>,
    ) -> Vec<ModuleRef<'s>> {
        let in_force = contract.addenda.iter().filter_map(|addendum| {
            let version = addendum.in_force(self.q.date, self.q.as_of)?;
            let (certainty, from) = certain(addendum)?;
            let claimable_from = from.map(|day| day.max(version.period.start_date));
            let module = &*version.value.module;
            Some(ModuleRef {
                id: addendum.id,
                module,
                period: version.period,
                certainty,
                claimable_from,
                lapsed: None,
            })
        });
        in_force.collect()
    }

    /// Whether the answer shows a module: a question about a segment gets that segment only.
    pub(in crate::agreements) fn shows(self, module: &ModuleRef<'_>) -> bool {
        let only = if self.q.care_kind == CareKind::S3 { Some(Segment::S3) } else { self.q.segment };
        only.is_none() || module.module.segment == only
    }
}
