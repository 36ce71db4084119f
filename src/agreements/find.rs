//! What the steps of a decision look up: each look-up is one question to the snapshot, on the day
//! and at the moment of knowledge that the question names.

use crate::codes::{CareKind, ConcernId, ProviderKind, PurchasingPartyId, Segment};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::{Contract, ContractTerms};
use crate::dated::{Dated, Period};
use crate::policy::{ClaimAnswer, FactSet, FollowScope, Force, ListAnswer, Pack};
use crate::reference::model::{Confidence, RegionKey};
use crate::reference::place::{MunicipalityCode, Postcode};
use crate::reference::prestatie::{Known, Prestatie};
use crate::registrations::facts::{AddressUse, PartyKind, RelationType};
use crate::registrations::model::Direction;
use crate::snapshot::{Party, Snapshot};

use super::follow::model::{FollowStatus, FollowTerms, decided};
use super::model::{
    AgreementRef, Certainty, Leader, ModuleRef, PartyRef, PolicyRule, Question, Silent, Step,
};

/// A place whose region counts.
pub(super) struct Place<'s> {
    /// The location; absent when the organisation's own address stands in.
    pub(super) location: Option<PartyRef<'s>>,
    /// The regions it lies in, with their names.
    pub(super) regions: Vec<(&'s RegionKey, &'s str)>,
}

/// A row of the list of preferred insurers.
pub(super) struct PreferredRow<'s> {
    pub(super) concern: &'s ConcernId,
    pub(super) name: &'s str,
    pub(super) certainty: Certainty,
    pub(super) source: &'s str,
}

/// How a module of the leader's agreement is followed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum ModuleFollow {
    /// Nothing is recorded about it: the stance decides.
    ByStance,
    /// The follower takes it over.
    Taken(Option<chrono::NaiveDate>),
    /// The follower was asked and has not decided.
    Pending,
    /// The follower does not take it over.
    Refused,
}

/// The snapshot and the question; cheap to copy.
#[derive(Clone, Copy)]
pub(super) struct Finder<'s> {
    pub(super) s: &'s Snapshot,
    pub(super) q: Question,
}

impl<'s> Finder<'s> {
    // --- the register ---

    pub(super) fn organisations(self, asked: &'s Party) -> Vec<&'s Party> {
        let find = |id| self.s.party(id).map(|party| &*party.register);
        let organisations = asked.register.organisations_on(find, self.q.date, self.q.as_of);
        organisations.into_iter().filter_map(|organisation| self.s.party(organisation.id)).collect()
    }

    pub(super) fn active(self, party: &Party) -> bool {
        party.register.active_on(self.q.date, self.q.as_of)
    }

    pub(super) fn name(self, party: &'s Party) -> PartyRef<'s> {
        let register = &party.register;
        PartyRef {
            id: register.id,
            agb_code: register.agb_code,
            name: register.name_on(self.q.date, self.q.as_of).unwrap_or_else(|| register.agb_code.as_str()),
            kind: register.provider_kind(self.q.date, self.q.as_of),
        }
    }

    /// The registration on the day, else the last one that ended before it.
    pub(super) fn registration(self, party: &Party) -> Option<Period> {
        let register = &party.register;
        let on_day = register.registration_on(self.q.date, self.q.as_of).map(|row| row.period);
        on_day.or_else(|| register.last_registration(self.q.as_of))
    }

    /// What the holder of the agreement has to be; absent when the O&I title is missing.
    pub(super) fn wanted_holder(self) -> Option<ProviderKind> {
        use crate::codes::OiTitle;
        Some(match (self.q.care_kind, self.q.oi_title) {
            (CareKind::Haz | CareKind::S3 | CareKind::Gli | CareKind::Smr, _) => ProviderKind::Practice,
            (CareKind::Mdz, _) => ProviderKind::Ro,
            (CareKind::Hds, _) => ProviderKind::Hds,
            (CareKind::Oi, Some(OiTitle::Praktijkmanagement)) => ProviderKind::Practice,
            (CareKind::Oi, Some(OiTitle::Wijkmanagement)) => ProviderKind::Wsv,
            (CareKind::Oi, Some(OiTitle::Ketenmanagement | OiTitle::Regiomanagement)) => ProviderKind::Ro,
            (CareKind::Oi, None) => return None,
        })
    }

    /// The parties of the wanted kind that the organisation is, or reaches over its relations.
    pub(super) fn holders(self, organisation: &'s Party, wanted: ProviderKind) -> Vec<&'s Party> {
        if self.kind(organisation) == wanted {
            return self.with_regional_holders(organisation);
        }
        let joins = [
            RelationType::WsvMember,
            RelationType::RoMember,
            RelationType::CareGroupMember,
            RelationType::HdsMember,
        ];
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let reached = joins
                .iter()
                .flat_map(|join| party.register.related_on(join, Direction::To, self.q.date, self.q.as_of));
            reached.filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let near = step(organisation); // practice → WSV, RO or HDS
        let far: Vec<_> = near
            .iter()
            .filter(|party| self.kind(party) == ProviderKind::Wsv)
            .flat_map(|wsv| step(wsv))
            .collect();
        let mut holders: Vec<_> =
            near.into_iter().chain(far).filter(|party| self.kind(party) == wanted).collect();
        holders.sort_by_key(|party| party.register.agb_code);
        holders.dedup_by_key(|party| party.register.id);
        holders
    }

    /// GLI and stop-smoking guidance may be contracted with the practice or with its RO: whoever has
    /// an agreement holds it; without any the practice does.
    fn with_regional_holders(self, practice: &'s Party) -> Vec<&'s Party> {
        if !matches!(self.q.care_kind, CareKind::Gli | CareKind::Smr) {
            return vec![practice];
        }
        let parties = std::iter::once(practice).chain(self.holders(practice, ProviderKind::Ro));
        let holding: Vec<_> = parties.filter(|party| self.has_any_contract(party)).collect();
        if holding.is_empty() { vec![practice] } else { holding }
    }

    fn kind(self, party: &Party) -> ProviderKind {
        party.register.provider_kind(self.q.date, self.q.as_of)
    }

    /// The places whose region counts, one per region: the location asked, else the locations of
    /// the organisation, else its own visiting address.
    pub(super) fn places(self, asked: &'s Party, organisation: &'s Party) -> Vec<Place<'s>> {
        let locations: Vec<&'s Party> = if asked.register.kind == PartyKind::Location {
            vec![asked]
        } else {
            let ids = organisation.register.locations_on(self.q.date, self.q.as_of);
            ids.into_iter().filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let mut places: Vec<Place<'s>> = Vec::with_capacity(1);
        for location in locations {
            let regions = self.regions(location);
            if !places.iter().any(|known| known.regions == regions) {
                places.push(Place { location: Some(self.name(location)), regions });
            }
        }
        if places.is_empty() {
            places.push(Place { location: None, regions: self.regions(organisation) });
        }
        places
    }

    fn regions(self, party: &Party) -> Vec<(&'s RegionKey, &'s str)> {
        let Some(address) = party.register.address_on(AddressUse::Visiting, self.q.date, self.q.as_of) else {
            return Vec::new();
        };
        let municipality =
            address.municipality.as_deref().and_then(|code| code.parse::<MunicipalityCode>().ok());
        let postcode = address.postcode.parse::<Postcode>().ok();
        let (scheme, reference) = (&self.s.region_scheme, &self.s.reference);
        let found =
            reference.regions_of(scheme, municipality.as_ref(), postcode.as_ref(), self.q.date, self.q.as_of);
        let mut regions: Vec<(&'s RegionKey, &'s str)> = Vec::with_capacity(1);
        for region in found.into_iter().map(|found| found.region) {
            if !regions.iter().any(|(known, _)| *known == region) {
                let named = reference.regions.on(region, self.q.date, self.q.as_of).next();
                regions.push((region, named.map_or(region.code.as_str(), |row| &row.value.value.name)));
            }
        }
        regions
    }

    // --- insurers ---

    pub(super) fn concern(self) -> Option<&'s ConcernId> {
        self.s.reference.concern_of(self.q.uzovi_code, self.q.date, self.q.as_of)
    }

    /// The contract partners of the asked insurer on the day.
    pub(super) fn purchasing_parties(self) -> Vec<Leader<'s>> {
        let links = self.s.reference.purchasing_parties_of(self.q.uzovi_code, self.q.date, self.q.as_of);
        links.map(|link| self.leader(&link.value.value.purchasing_party)).collect()
    }

    pub(super) fn purchasing_parties_of(self, concern: &ConcernId) -> Vec<Leader<'s>> {
        let parties = self.s.reference.purchasing_parties_of_concern(concern, self.q.date, self.q.as_of);
        parties.into_iter().map(|party| self.leader(party)).collect()
    }

    fn leader(self, purchasing_party: &'s PurchasingPartyId) -> Leader<'s> {
        let named =
            self.s.reference.purchasing_parties.on(purchasing_party, self.q.date, self.q.as_of).next();
        Leader {
            purchasing_party,
            name: named.map_or(purchasing_party.as_str(), |row| &row.value.value.name),
        }
    }

    /// The purchasing parties of the two concerns that represent all insurers towards an HDS.
    pub(super) fn representing(self, hds: &Party) -> (Vec<Leader<'s>>, Certainty) {
        let row = self.s.reference.hds_representation(hds.register.agb_code, self.q.date, self.q.as_of);
        let Some(row) = row else { return (Vec::new(), Certainty::Unknown) };
        let concerns = [&row.value.value.first, &row.value.value.second];
        let leaders = concerns.into_iter().flat_map(|concern| self.purchasing_parties_of(concern)).collect();
        (leaders, certainty(row.value.provenance.confidence))
    }

    pub(super) fn preferred(self, region: &RegionKey) -> Vec<PreferredRow<'s>> {
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

    pub(super) fn prestatie(self) -> Option<&'s Prestatie> {
        let code = self.q.prestatie_code?;
        self.s.reference.prestatie(code, self.q.date, self.q.as_of).map(|row| &row.value.value)
    }

    // --- contracts ---

    /// The contract in force between a holder and a purchasing party for the care asked.
    pub(super) fn contract(self, holder: &'s Party, party: &PurchasingPartyId) -> Option<&'s Contract> {
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

    fn has_any_contract(self, holder: &Party) -> bool {
        let about = |contract: &&Contract| contract.care_kind == self.q.care_kind;
        holder.contracts.contracts.iter().filter(about).any(|contract| self.in_force(contract).is_some())
    }

    pub(super) fn in_force(self, contract: &Contract) -> Option<&Dated<ContractTerms>> {
        contract.in_force(self.q.date, self.q.as_of)
    }

    pub(super) fn agreement(self, contract: &'s Contract) -> Option<AgreementRef<'s>> {
        contract.in_force(self.q.date, self.q.as_of).map(|version| AgreementRef {
            id: contract.id,
            number: &contract.number,
            care_kind: contract.care_kind,
            term: version.period,
            policy: version.value.policy.as_ref(),
        })
    }

    pub(super) fn agreement_step(
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
    fn coverage(self, party: &PurchasingPartyId) -> Option<Period> {
        self.s
            .coverage
            .complete(party, self.q.care_kind, self.q.date, self.q.as_of)?
            .known(self.q.as_of)
            .map(|v| v.period)
    }

    pub(super) fn modules(
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

    // --- following ---

    /// The recorded decision of the asked insurer about the agreement as a whole.
    pub(super) fn follow_decision(
        self,
        contract: &'s Contract,
        parties: &[Leader<'s>],
    ) -> Option<(Leader<'s>, &'s FollowTerms)> {
        parties.iter().find_map(|party| {
            let (_, terms) = decided(contract, None, party.purchasing_party, self.q.as_of)?;
            Some((*party, terms))
        })
    }

    pub(super) fn module_follow(
        self,
        contract: &'s Contract,
        addendum: &Addendum,
        parties: &[Leader<'s>],
    ) -> ModuleFollow {
        let terms = parties
            .iter()
            .find_map(|party| decided(contract, Some(addendum.id), party.purchasing_party, self.q.as_of));
        match terms.map(|(_, terms)| (terms.status, terms.claimable_from)) {
            None => ModuleFollow::ByStance,
            Some((FollowStatus::Accepted | FollowStatus::Deviating, from)) => ModuleFollow::Taken(from),
            Some((FollowStatus::Pending, _)) => ModuleFollow::Pending,
            Some((FollowStatus::Rejected, _)) => ModuleFollow::Refused,
        }
    }

    /// Whether the asked insurer was ever asked to follow the agreement.
    pub(super) fn requested(self, contract: &Contract) -> bool {
        let parties = self.purchasing_parties();
        let known = contract.follow.iter().filter(|decision| decision.known(self.q.as_of).is_some());
        known
            .into_iter()
            .any(|decision| parties.iter().any(|party| *party.purchasing_party == decision.follower))
    }

    pub(super) fn scope(self, holder: &Party) -> FollowScope {
        FollowScope {
            care_kind: self.q.care_kind,
            segment: Some(self.q.effective_segment()),
            provider_kind: self.kind(holder),
            oi_title: self.q.oi_title,
        }
    }

    /// The one policy of a concern that holds on the day.
    pub(super) fn policy(self, concern: &ConcernId) -> Result<&'s Pack, Silent<'s>> {
        match self.s.policies.in_force(concern, self.q.care_kind, self.q.date, self.q.as_of) {
            Force::Pack(pack) => Ok(pack),
            Force::None(_) => Err(Silent::NoPolicy),
            Force::Conflict(_) => Err(Silent::SeveralPolicies),
        }
    }

    /// The facts that follow rules may read, and the member practices that lack an S1 agreement.
    pub(super) fn follow_facts(
        self,
        pack: &Pack,
        concern: &ConcernId,
        leading: &ConcernId,
        holder: &'s Party,
        requested: bool,
    ) -> (FactSet, Vec<PartyRef<'s>>) {
        let slots = &self.s.facts;
        let mut facts = FactSet::new(self.s.policies.vocabulary());
        slots.preferred.set_word(&mut facts, leading.as_str());
        slots.concern.set_word(&mut facts, concern.as_str());
        slots.segment.set_word(&mut facts, self.q.effective_segment().as_str());
        slots.care_kind.set_word(&mut facts, self.q.care_kind.as_str());
        slots.provider_kind.set_word(&mut facts, self.kind(holder).as_str());
        slots.requested.set_bool(&mut facts, requested);
        let mut lacking = Vec::new();
        if self.q.effective_segment() == Segment::S2 && slots.same_preferred.is_read_by_follow_rules_of(pack)
        {
            let (complete, without) = self.without_s1(leading, holder);
            if complete {
                slots.same_preferred.set_bool(&mut facts, without.is_empty());
            }
            lacking = without;
        }
        (facts, lacking)
    }

    /// The member practices of a holder without an S1 agreement at `leading`; and whether its
    /// contracts are complete, so that absence says something.
    fn without_s1(self, leading: &ConcernId, holder: &'s Party) -> (bool, Vec<PartyRef<'s>>) {
        let s1 = Self {
            q: Question { care_kind: CareKind::Haz, oi_title: None, segment: None, ..self.q },
            ..self
        };
        let leaders = self.purchasing_parties_of(leading);
        let has = |practice: &&'s Party| {
            leaders.iter().any(|l| s1.contract(practice, l.purchasing_party).is_some())
        };
        let lacking: Vec<_> = self.members(holder).into_iter().filter(|practice| !has(practice)).collect();
        let complete =
            lacking.is_empty() || leaders.iter().all(|l| s1.coverage(l.purchasing_party).is_some());
        (complete, lacking.into_iter().map(|practice| self.name(practice)).collect())
    }

    /// The practices that take part in a holder, also through WSVs; a practice is its own member.
    fn members(self, holder: &'s Party) -> Vec<&'s Party> {
        if self.kind(holder) == ProviderKind::Practice {
            return vec![holder];
        }
        let joins = [RelationType::WsvMember, RelationType::RoMember, RelationType::CareGroupMember];
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let joined = joins
                .iter()
                .flat_map(|join| party.register.related_on(join, Direction::From, self.q.date, self.q.as_of));
            joined.filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let near = step(holder);
        let far: Vec<_> = near
            .iter()
            .filter(|party| self.kind(party) == ProviderKind::Wsv)
            .flat_map(|wsv| step(wsv))
            .collect();
        let mut members: Vec<_> =
            near.into_iter().chain(far).filter(|party| self.kind(party) == ProviderKind::Practice).collect();
        members.sort_by_key(|party| party.register.agb_code);
        members.dedup_by_key(|party| party.register.id);
        members
    }

    // --- policies ---

    /// The rule of the asked insurer's pack on representation, when its policy is known.
    pub(super) fn representation_rule(self) -> Option<PolicyRule<'s>> {
        let pack = self.policy(self.concern()?).ok()?;
        let (rule, _) = pack.representation(self.q.care_kind).next()?;
        Some(PolicyRule { pack, rule, facts: Vec::new() })
    }

    /// What the asked insurer's policy says about the prestatie without an agreement.
    pub(super) fn non_contracted_claim(self) -> Option<(&'s Pack, ClaimAnswer<'s>)> {
        let pack = self.policy(self.concern()?).ok()?;
        let mut facts = FactSet::new(self.s.policies.vocabulary());
        match self.prestatie().map(|prestatie| prestatie.non_contracted_billable) {
            Some(Known::Yes) => self.s.facts.non_contracted.set_bool(&mut facts, true),
            Some(Known::No) => self.s.facts.non_contracted.set_bool(&mut facts, false),
            Some(Known::Unknown) | None => {}
        }
        Some((pack, pack.non_contracted_claim(&facts)?))
    }

    /// The deciding rule of a list with the facts that it read.
    pub(super) fn policy_rule(self, pack: &'s Pack, answer: &ListAnswer<'s>) -> PolicyRule<'s> {
        let vocabulary = self.s.policies.vocabulary();
        let mut facts: Vec<(&'s str, Option<String>)> = Vec::with_capacity(4);
        let read = answer
            .steps
            .iter()
            .filter(|step| std::ptr::eq(step.rule, answer.rule))
            .flat_map(|step| &step.facts_read);
        for reading in read {
            let both = [
                (Some(reading.condition.fact()), reading.value),
                (reading.condition.other_fact(), reading.other),
            ];
            for (slot, raw) in both {
                let Some(slot) = slot else { continue };
                let name = vocabulary.fact(slot).id.as_str();
                if !facts.iter().any(|(known, _)| *known == name) {
                    facts.push((name, raw.map(|raw| vocabulary.show(slot, raw))));
                }
            }
        }
        PolicyRule { pack, rule: answer.rule, facts }
    }
}

/// A default, low or medium row never gives better than `expected`.
fn certainty(confidence: Confidence) -> Certainty {
    match confidence {
        Confidence::High => Certainty::Recorded,
        Confidence::Medium | Confidence::Low | Confidence::Default => Certainty::Expected,
    }
}
