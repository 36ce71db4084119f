//! The decision: ten steps over an immutable snapshot, a pure function.
//!
//! Register, holder, representation, own agreement, region, preferred insurer, follow stance, the
//! leader's agreement, recorded follow decision, not contracted. A missing fact never becomes a
//! guess: the answer is `unknown` and names it. Certainty only ever goes down.

mod ending;
mod following;
mod insurers;
mod prestatie;
mod regions;
mod switches;

use crate::agreements::find::Finder;
use crate::agreements::model::{
    Answer, Basis, Candidate, Certainty, Decision, HowToApply, MissingFact, PartyRef, PrestatieGround,
    Question,
};
use crate::agreements::steps::Step;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ProviderKind, UzoviCode};
use crate::snapshot::{Party, Snapshot};

/// The question names something that does not exist.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Absent {
    /// No party of the register has, or ever had, this code.
    AgbCode(AgbCode),
    /// No insurer has, or ever had, this code.
    UzoviCode(UzoviCode),
}

/// Answers `question` from `snapshot`. `now` is the moment of asking: a policy that is recorded later is
/// not known yet, whatever moment the question names. What was published is known: the clock of the
/// instance that published it may run ahead.
///
/// # Errors
/// The AGB or UZOVI code has never been known.
pub fn decide<'s>(snapshot: &'s Snapshot, question: &Question, now: Moment) -> Result<Answer<'s>, Absent> {
    decide_with(snapshot, question, now, Some(Vec::with_capacity(10)), false)
}

/// As [`decide`], with the verdict on every prestatie that exists on the day or that the agreement names: one
/// decision, of which each verdict is the same as if that prestatie alone were asked about.
///
/// # Errors
/// As [`decide`].
pub fn decide_for_each<'s>(
    snapshot: &'s Snapshot,
    question: &Question,
    now: Moment,
) -> Result<Answer<'s>, Absent> {
    let question = Question { prestatie_code: None, ..*question };
    decide_with(snapshot, &question, now, Some(Vec::with_capacity(10)), true)
}

/// The plain form of [`decide`]: the same decision, of which no step is told.
///
/// # Errors
/// As [`decide`].
pub fn conclude<'s>(snapshot: &'s Snapshot, question: &Question, now: Moment) -> Result<Answer<'s>, Absent> {
    decide_with(snapshot, question, now, None, false)
}

fn decide_with<'s>(
    snapshot: &'s Snapshot,
    question: &Question,
    now: Moment,
    told: Option<Vec<Step<'s>>>,
    every: bool,
) -> Result<Answer<'s>, Absent> {
    let asked = snapshot.party_by_agb(question.agb_code).ok_or(Absent::AgbCode(question.agb_code))?;
    if snapshot.reference.insurers.history(&question.uzovi_code).is_empty() {
        return Err(Absent::UzoviCode(question.uzovi_code));
    }
    let known = known_at(snapshot, question.as_of, now);
    let path = Path::new(Finder { s: snapshot, q: *question, known, run: None }, told);
    Ok(Path { every, ..path }.register(asked))
}

/// The moment up to which policies are known to a question that is asked at `now`: the one asked from, and
/// what was published is known at once.
pub(super) fn known_at(snapshot: &Snapshot, as_of: Option<Moment>, now: Moment) -> Moment {
    let now = snapshot.policies.published_until().map_or(now, |published| now.max(published));
    as_of.map_or(now, |as_of| as_of.min(now))
}

/// The plain form for a question of a run.
pub(super) fn conclude_in<'s>(find: Finder<'s>, asked: &'s Party) -> Answer<'s> {
    Path::new(find, None).register(asked)
}

/// One way through the steps; cloned where locations part.
#[derive(Clone)]
struct Path<'s> {
    find: Finder<'s>,
    /// Whether every prestatie is asked about.
    every: bool,
    /// The steps so far; absent where nobody asks how the decision came about.
    told: Option<Vec<Step<'s>>>,
    certainty: Certainty,
    /// Of the rows that say who the asked insurer is and who buys for it.
    insurer_certainty: Certainty,
    missing: Vec<MissingFact>,
    candidates: Vec<Candidate<'s>>,
    holder: Option<PartyRef<'s>>,
    location: Option<PartyRef<'s>>,
    how_to_apply: Option<HowToApply<'s>>,
}

impl<'s> Path<'s> {
    fn new(find: Finder<'s>, told: Option<Vec<Step<'s>>>) -> Self {
        Self {
            find,
            every: false,
            told,
            certainty: Certainty::Recorded,
            insurer_certainty: Certainty::Recorded,
            missing: Vec::new(),
            candidates: Vec::new(),
            holder: None,
            location: None,
            how_to_apply: None,
        }
    }

    /// Tells a step to whoever asked for them; nothing that decides may happen in it.
    fn tell(&mut self, step: impl FnOnce() -> Step<'s>) {
        if let Some(told) = &mut self.told {
            told.push(step());
        }
    }

    fn weaken(&mut self, to: Certainty) {
        self.certainty = self.certainty.max(to);
    }

    /// Step 1: the organisation that stands for the code, and its registration.
    fn register(mut self, asked: &'s Party) -> Answer<'s> {
        let (find, q) = (self.find, self.find.q);
        let organisations = find.organisations(asked);
        let organisation = match &*organisations {
            [one] => *one,
            _ => {
                if !find.active(asked) && asked.register.known(q.as_of) {
                    return self.not_registered(asked).alone();
                }
                let candidates: Vec<PartyRef<'s>> = organisations.iter().map(|o| find.name(o)).collect();
                self.candidates.extend(candidates.iter().copied().map(Candidate::Party));
                self.tell(|| Step::SubjectOpen { asked: q.agb_code, candidates });
                return self.unknown(MissingFact::Organisation).alone();
            }
        };
        if !organisation.register.known(q.as_of) {
            self.tell(|| Step::SubjectOpen { asked: q.agb_code, candidates: Vec::new() });
            return self.unknown(MissingFact::Organisation).alone();
        }
        self.tell(|| Step::Subject { asked: q.agb_code, organisation: find.name(organisation) });
        if let Some(inactive) = [organisation, asked].into_iter().find(|party| !find.active(party)) {
            return self.not_registered(inactive).alone();
        }
        self.registered(organisation, true);
        let Some(certainty) = find.insurer() else {
            self.tell(|| Step::NoInsurer { uzovi_code: q.uzovi_code });
            return self.unknown(MissingFact::Insurer).alone();
        };
        self.weaken(certainty);
        self.holder_of(asked, organisation)
    }

    fn registered(&mut self, party: &'s Party, active: bool) {
        let find = self.find;
        self.tell(|| Step::Registered { party: find.name(party), period: find.registration(party), active });
    }

    fn not_registered(mut self, party: &'s Party) -> Decision<'s> {
        self.registered(party, false);
        self.finish(Basis::NotContracted, PrestatieGround::NotRegistered)
    }

    /// Step 2: the party that holds and claims the agreement.
    fn holder_of(mut self, asked: &'s Party, organisation: &'s Party) -> Answer<'s> {
        let q = self.find.q;
        let wanted = match self.find.wanted_holder() {
            Some(wanted) => wanted,
            None => {
                self.tell(|| Step::Holder {
                    care_kind: q.care_kind,
                    oi_title: None,
                    wanted: ProviderKind::Other,
                    found: Vec::new(),
                });
                return self.unknown(MissingFact::OiTitle).alone();
            }
        };
        let holders = self.find.holders(organisation, wanted);
        let found: Vec<PartyRef<'s>> = holders.iter().map(|party| self.find.name(party)).collect();
        if holders.len() > 1 {
            self.candidates.extend(found.iter().copied().map(Candidate::Party));
        }
        self.tell(|| Step::Holder { care_kind: q.care_kind, oi_title: q.oi_title, wanted, found });
        let [holder] = &*holders else { return self.unknown(MissingFact::Holder).alone() };
        self.holder = Some(self.find.name(holder));
        if !self.find.active(holder) {
            return self.not_registered(holder).alone();
        }
        if q.care_kind == CareKind::Hds {
            return self.represented(holder).alone();
        }
        self.own_agreement(asked, organisation, holder)
    }
}

impl<'s> Decision<'s> {
    fn alone(self) -> Answer<'s> {
        Answer { decision: self, locations: Vec::new() }
    }
}
