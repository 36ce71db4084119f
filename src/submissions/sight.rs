//! Who fills in a submission and who reads it. What is not in sight does not exist for the caller.
//!
//! The organisation, who has its delegation, and the regional organisation that fills it in for a member
//! work at it. The insurers of the concern that asks, and of those that represent beside it, see what was
//! handed in, from the first time on and never what is changed after it. Nobody else sees anything.

use chrono::NaiveDate;

use super::model::Submission;
use crate::auth::{Caller, Role};
use crate::codes::{ConcernId, PartyId, ProviderKind};
use crate::questionnaires::model::Questionnaire;
use crate::questionnaires::words::Submitter;
use crate::registrations::facts::PartyKind;
use crate::snapshot::{Party, Snapshot};

/// What a caller is to a submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Works at it: the organisation, or who acts for it.
    Provider,
    /// Judges what was handed in.
    Insurer,
    /// Sees all of it: the operator.
    Operator,
}

/// Why a caller does not fill in a questionnaire for an organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoFiller {
    /// It has nothing to do with the organisation.
    Stranger,
    /// The questionnaire does not take it from such a caller.
    Submitter(Submitter),
}

/// Who looks, at what, on which day.
#[derive(Clone, Copy)]
pub struct Desk<'s> {
    /// The picture of the moment.
    pub snapshot: &'s Snapshot,
    /// Who looks.
    pub caller: &'s Caller,
    /// Today by the business clock.
    pub today: NaiveDate,
}

/// Whose submissions a caller sees, for a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// Everybody's.
    All,
    /// Those of `parties`, and those of `members` that one of `fillers` fills in.
    Provider {
        /// Its own organisations and those that it acts for.
        parties: Vec<PartyId>,
        /// Its own regional organisations.
        fillers: Vec<PartyId>,
        /// Their members.
        members: Vec<PartyId>,
    },
    /// Those that were handed in to these concerns.
    Insurer(Vec<ConcernId>),
}

impl Desk<'_> {
    /// What the caller is to a submission that these concerns judge.
    pub fn part(self, submission: &Submission, concerns: &[ConcernId]) -> Option<Part> {
        match self.caller.role {
            Role::Operator => Some(Part::Operator),
            Role::Provider => {
                let own = self.caller.owns_party(self.snapshot, submission.party);
                (own || self.fills_for_member(submission)).then_some(Part::Provider)
            }
            Role::Insurer => {
                let judges = || concerns.iter().any(|concern| self.speaks_for(concern));
                (submission.handed_in.is_some() && judges()).then_some(Part::Insurer)
            }
            Role::Dashboard => None,
        }
    }

    /// Whether the caller's regional organisation fills it in, and the organisation is still its member.
    fn fills_for_member(self, submission: &Submission) -> bool {
        let (Some(filler), Some(party)) = (submission.filled_by, self.snapshot.party(submission.party))
        else {
            return false;
        };
        self.caller.is_own_party(self.snapshot, filler) && self.regional_of(party).contains(&filler)
    }

    /// Whether the caller speaks for an insurer of the concern today.
    pub fn speaks_for(self, concern: &ConcernId) -> bool {
        self.caller.speaks_for_concern(self.snapshot, concern, self.today)
    }

    /// Whether the caller may fill in a questionnaire for an organisation; the regional organisation that
    /// it does it as, when it has no delegation.
    ///
    /// # Errors
    /// Why not.
    pub fn filler(self, questionnaire: &Questionnaire, party: &Party) -> Result<Option<PartyId>, NoFiller> {
        let takes = |submitter: Submitter| questionnaire.submitters.contains(&submitter);
        let when = |submitter| if takes(submitter) { Ok(None) } else { Err(NoFiller::Submitter(submitter)) };
        let id = party.register.id;
        if self.caller.role != Role::Provider {
            return Err(NoFiller::Stranger);
        }
        if self.caller.is_own_party(self.snapshot, id) {
            return when(Submitter::Own);
        }
        let regional = self.regional_of(party);
        let regional = regional.iter().find(|ro| self.caller.is_own_party(self.snapshot, **ro)).copied();
        if self.caller.owns_party(self.snapshot, id) {
            let as_regional = regional.is_some() && takes(Submitter::RegionalOrganisation);
            return if as_regional { Ok(None) } else { when(Submitter::Delegate) };
        }
        match regional {
            None => Err(NoFiller::Stranger),
            Some(ro) => when(Submitter::RegionalOrganisation).map(|_| Some(ro)),
        }
    }

    /// What an organisation that is registered today is in the contracting process; nothing for others.
    pub fn kind_of(self, party: &Party) -> Option<ProviderKind> {
        let register = &party.register;
        let stands = register.kind == PartyKind::Organisation && register.active_on(self.today, None);
        stands.then(|| register.provider_kind(self.today, None))
    }

    /// The regional organisations that an organisation belongs to today.
    fn regional_of(self, party: &Party) -> Vec<PartyId> {
        let mut above = self.snapshot.above(party, self.today);
        above.retain(|id| self.is_regional(*id));
        above
    }

    fn is_regional(self, id: PartyId) -> bool {
        self.snapshot.party(id).and_then(|party| self.kind_of(party)) == Some(ProviderKind::Ro)
    }

    /// Whose submissions the caller sees.
    pub fn scope(self) -> Scope {
        match self.caller.role {
            Role::Operator => Scope::All,
            Role::Insurer => {
                let concerns = self.snapshot.reference.concerns.keys();
                Scope::Insurer(concerns.filter(|concern| self.speaks_for(concern)).cloned().collect())
            }
            Role::Provider | Role::Dashboard => {
                let all: Vec<PartyId> = self.caller.parties(self.snapshot).map(|p| p.register.id).collect();
                let own =
                    |id: &&PartyId| self.caller.is_own_party(self.snapshot, **id) && self.is_regional(**id);
                let fillers: Vec<PartyId> = all.iter().filter(own).copied().collect();
                let members = fillers.iter().filter_map(|id| self.snapshot.party(*id));
                let members = members.flat_map(|party| self.snapshot.below(party, self.today)).collect();
                Scope::Provider { parties: all, fillers, members }
            }
        }
    }
}
