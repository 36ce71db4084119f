//! Who holds the agreement, and who takes part in a holder: dated relations of the register.

use std::borrow::Cow;

use super::Finder;
use crate::codes::{CareKind, OiTitle, ProviderKind};
use crate::registrations::facts::RelationType;
use crate::registrations::model::Direction;
use crate::snapshot::Party;

/// Relations by which a practice or WSV takes part in a larger whole.
pub(in crate::agreements) const JOINS: [RelationType; 3] =
    [RelationType::WsvMember, RelationType::RoMember, RelationType::CareGroupMember];

impl<'s> Finder<'s> {
    /// What the holder of the agreement has to be; absent when the O&I title is missing.
    pub(in crate::agreements) fn wanted_holder(self) -> Option<ProviderKind> {
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
    pub(in crate::agreements) fn holders(
        self,
        organisation: &'s Party,
        wanted: ProviderKind,
    ) -> Cow<'s, [&'s Party]> {
        let candidates = match self.run {
            Some(run) => Cow::Borrowed(run.candidates),
            None => self.candidates(organisation, wanted),
        };
        if self.local_or_regional() {
            return self.holding(organisation, &candidates).into();
        }
        candidates
    }

    /// The parties that may hold the agreement, whoever the insurer is.
    pub(super) fn candidates(self, organisation: &'s Party, wanted: ProviderKind) -> Cow<'s, [&'s Party]> {
        let kind = self.kind(organisation);
        if !self.local_or_regional() {
            let is_one = kind == wanted;
            return if is_one { vec![organisation] } else { self.reached(organisation, wanted) }.into();
        }
        let own = is_local_or_regional(kind).then_some(organisation);
        let mut candidates: Vec<&'s Party> = own.into_iter().collect();
        if kind != ProviderKind::Ro {
            candidates.extend(self.reached(organisation, ProviderKind::Ro));
        }
        candidates.into()
    }

    /// Whether the care is contracted with the practice or with its RO.
    fn local_or_regional(self) -> bool {
        matches!(self.q.care_kind, CareKind::Gli | CareKind::Smr | CareKind::S3)
    }

    /// Lifestyle programmes, stop-smoking guidance and segment 3 are contracted with the practice or
    /// with its RO: whoever has an agreement with the asked insurer holds it, else whoever has one
    /// at all; without any the practice does.
    fn holding(self, organisation: &'s Party, candidates: &[&'s Party]) -> Vec<&'s Party> {
        let parties = self.purchasing_parties();
        let with_asked = |holder: &&&'s Party| {
            parties.iter().any(|party| self.contract(holder, party.purchasing_party).is_some())
        };
        let with_anyone = |holder: &&&'s Party| !self.agreements(holder).is_empty();
        let mut holding: Vec<&'s Party> = candidates.iter().filter(with_asked).copied().collect();
        if holding.is_empty() {
            holding = candidates.iter().filter(with_anyone).copied().collect();
        }
        let own = is_local_or_regional(self.kind(organisation));
        if holding.is_empty() && own { vec![organisation] } else { holding }
    }

    /// The parties of a kind that the organisation takes part in, also through WSVs. A party that is
    /// no longer registered counts only where no registered one is found.
    pub(in crate::agreements) fn reached(
        self,
        organisation: &'s Party,
        wanted: ProviderKind,
    ) -> Vec<&'s Party> {
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let joins = JOINS.iter().chain(std::iter::once(&RelationType::HdsMember));
            let ids = joins
                .flat_map(|join| party.register.related_on(join, Direction::To, self.q.date, self.q.as_of));
            ids.filter_map(|id| self.s.party(id)).collect()
        };
        let near = step(organisation); // practice → WSV, RO or HDS
        let partnerships = near.iter().filter(|party| self.kind(party) == ProviderKind::Wsv);
        let far: Vec<_> = partnerships.filter(|wsv| self.active(wsv)).flat_map(|wsv| step(wsv)).collect();
        let all = near.into_iter().chain(far).filter(|party| self.kind(party) == wanted);
        let (active, ended): (Vec<_>, Vec<_>) = all.partition(|party| self.active(party));
        each_once(if active.is_empty() { ended } else { active })
    }

    /// The practices that take part in a holder, also through WSVs; a practice is its own member.
    pub(in crate::agreements) fn members(self, holder: &'s Party) -> Vec<&'s Party> {
        if self.kind(holder) == ProviderKind::Practice {
            return vec![holder];
        }
        let step = |party: &'s Party| -> Vec<&'s Party> {
            let joined = JOINS
                .iter()
                .flat_map(|join| party.register.related_on(join, Direction::From, self.q.date, self.q.as_of));
            joined.filter_map(|id| self.s.party(id)).filter(|party| self.active(party)).collect()
        };
        let near = step(holder);
        let partnerships = near.iter().filter(|party| self.kind(party) == ProviderKind::Wsv);
        let far: Vec<_> = partnerships.flat_map(|wsv| step(wsv)).collect();
        let all = near.into_iter().chain(far);
        each_once(all.filter(|party| self.kind(party) == ProviderKind::Practice).collect())
    }

    pub(in crate::agreements) fn kind(self, party: &Party) -> ProviderKind {
        match self.known_party(party) {
            Some(known) => known.named.kind,
            None => party.register.provider_kind(self.q.date, self.q.as_of),
        }
    }
}

fn is_local_or_regional(kind: ProviderKind) -> bool {
    matches!(kind, ProviderKind::Practice | ProviderKind::Ro)
}

/// The parties in the order of their codes, each once.
fn each_once(mut parties: Vec<&Party>) -> Vec<&Party> {
    parties.sort_by_key(|party| party.register.agb_code);
    parties.dedup_by_key(|party| party.register.id);
    parties
}
