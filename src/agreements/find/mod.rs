//! What the steps of a decision look up: each look-up is one question to the snapshot, on the day
//! and at the moment of knowledge that the question names.

mod following;
mod holders;
mod insurers;
mod places;
pub(in crate::agreements) mod run;
pub(in crate::agreements) mod switches;

use std::borrow::Cow;

use crate::clock::Moment;
use crate::dated::Period;
use crate::reference::model::Confidence;
use crate::snapshot::{Party, Snapshot};

use crate::agreements::model::{Certainty, PartyRef, Question};

pub(in crate::agreements) use following::ModuleFollow;
pub(in crate::agreements) use holders::JOINS;
pub(in crate::agreements) use insurers::Listed;
pub(in crate::agreements) use places::PreferredRow;

/// The snapshot and the question; cheap to copy.
#[derive(Clone, Copy)]
pub(in crate::agreements) struct Finder<'s> {
    pub(in crate::agreements) s: &'s Snapshot,
    pub(in crate::agreements) q: Question,
    /// The moment up to which policies are known: the one asked from, and never later than now.
    pub(in crate::agreements) known: Moment,
    /// The run of many questions that this one belongs to.
    pub(in crate::agreements) run: Option<run::Run<'s>>,
}

impl<'s> Finder<'s> {
    pub(in crate::agreements) fn organisations(self, asked: &'s Party) -> Cow<'s, [&'s Party]> {
        if let Some(run) = self.run {
            return Cow::Borrowed(&run.asked.organisations);
        }
        let find = |id| self.s.party(id).map(|party| &*party.register);
        let organisations = asked.register.organisations_on(find, self.q.date, self.q.as_of);
        organisations.into_iter().filter_map(|organisation| self.s.party(organisation.id)).collect()
    }

    pub(in crate::agreements) fn active(self, party: &Party) -> bool {
        if let Some(known) = self.known_party(party) {
            return known.active;
        }
        party.register.active_on(self.q.date, self.q.as_of)
    }

    pub(in crate::agreements) fn name(self, party: &'s Party) -> PartyRef<'s> {
        if let Some(known) = self.known_party(party) {
            return known.named;
        }
        let register = &party.register;
        PartyRef {
            id: register.id,
            agb_code: register.agb_code,
            name: register.name_on(self.q.date, self.q.as_of).unwrap_or_else(|| register.agb_code.as_str()),
            kind: register.provider_kind(self.q.date, self.q.as_of),
        }
    }

    /// The registration on the day, else the last one that ended before it.
    pub(in crate::agreements) fn registration(self, party: &Party) -> Option<Period> {
        let register = &party.register;
        let on_day = register.registration_on(self.q.date, self.q.as_of).map(|row| row.period);
        on_day.or_else(|| register.last_registration(self.q.as_of))
    }
}

fn certainty(confidence: Confidence) -> Certainty {
    Certainty::of(confidence)
}
