//! The decision: ten steps over an immutable snapshot, a pure function.
//!
//! Register, holder, representation, own agreement, region, preferred insurer, follow stance, the
//! leader's agreement, recorded follow decision, not contracted. A missing fact never becomes a
//! guess: the answer is `unknown` and names it. Certainty only ever goes down ([`Path::weaken`]).

mod ending;
mod following;
mod prestatie;

use crate::agreements::find::Finder;
use crate::agreements::model::{
    Answer, Basis, Candidate, Certainty, Decision, HowToApply, Leader, MissingFact, PartyRef,
    PrestatieGround, Question,
};
use crate::agreements::steps::Step;
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

/// Answers `question` from `snapshot`.
pub fn decide<'s>(snapshot: &'s Snapshot, question: &Question) -> Result<Answer<'s>, Absent> {
    let asked = snapshot.party_by_agb(question.agb_code).ok_or(Absent::AgbCode(question.agb_code))?;
    if snapshot.reference.insurers.history(&question.uzovi_code).is_empty() {
        return Err(Absent::UzoviCode(question.uzovi_code));
    }
    let path = Path::new(Finder { s: snapshot, q: *question });
    Ok(path.register(asked))
}

/// One way through the steps; cloned where locations part.
#[derive(Clone)]
struct Path<'s> {
    find: Finder<'s>,
    steps: Vec<Step<'s>>,
    certainty: Certainty,
    missing: Vec<MissingFact>,
    candidates: Vec<Candidate<'s>>,
    holder: Option<PartyRef<'s>>,
    location: Option<PartyRef<'s>>,
    how_to_apply: Option<HowToApply<'s>>,
}

impl<'s> Path<'s> {
    fn new(find: Finder<'s>) -> Self {
        Self {
            find,
            steps: Vec::with_capacity(10),
            certainty: Certainty::Recorded,
            missing: Vec::new(),
            candidates: Vec::new(),
            holder: None,
            location: None,
            how_to_apply: None,
        }
    }

    fn weaken(&mut self, to: Certainty) {
        self.certainty = self.certainty.max(to);
    }

    /// Step 1: the organisation that stands for the code, and its registration.
    fn register(mut self, asked: &'s Party) -> Answer<'s> {
        let (find, q) = (self.find, self.find.q);
        let organisations = find.organisations(asked);
        let organisation = match organisations.as_slice() {
            [one] => *one,
            _ => {
                if !find.active(asked) && asked.register.known(q.as_of) {
                    return self.not_registered(asked).alone();
                }
                let candidates: Vec<PartyRef<'s>> = organisations.iter().map(|o| find.name(o)).collect();
                self.candidates.extend(candidates.iter().copied().map(Candidate::Party));
                self.steps.push(Step::SubjectOpen { asked: q.agb_code, candidates });
                return self.unknown(MissingFact::Organisation).alone();
            }
        };
        if !organisation.register.known(q.as_of) {
            self.steps.push(Step::SubjectOpen { asked: q.agb_code, candidates: Vec::new() });
            return self.unknown(MissingFact::Organisation).alone();
        }
        let named = find.name(organisation);
        self.steps.push(Step::Subject { asked: q.agb_code, organisation: named });
        if let Some(inactive) = [organisation, asked].into_iter().find(|party| !find.active(party)) {
            return self.not_registered(inactive).alone();
        }
        self.registered(organisation, true);
        self.holder_of(asked, organisation)
    }

    fn registered(&mut self, party: &'s Party, active: bool) {
        let period = self.find.registration(party);
        self.steps.push(Step::Registered { party: self.find.name(party), period, active });
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
                let step = Step::Holder {
                    care_kind: q.care_kind,
                    oi_title: None,
                    wanted: ProviderKind::Other,
                    found: Vec::new(),
                };
                self.steps.push(step);
                return self.unknown(MissingFact::OiTitle).alone();
            }
        };
        let holders = self.find.holders(organisation, wanted);
        let found: Vec<PartyRef<'s>> = holders.iter().map(|party| self.find.name(party)).collect();
        if holders.len() > 1 {
            self.candidates.extend(found.iter().copied().map(Candidate::Party));
        }
        self.steps.push(Step::Holder { care_kind: q.care_kind, oi_title: q.oi_title, wanted, found });
        let [holder] = holders.as_slice() else { return self.unknown(MissingFact::Holder).alone() };
        self.holder = Some(self.find.name(holder));
        if !self.find.active(holder) {
            return self.not_registered(holder).alone();
        }
        if q.care_kind == CareKind::Hds {
            return self.represented(holder).alone();
        }
        self.own_agreement(asked, organisation, holder)
    }

    /// Step 3: HDS care is bought by two insurers for all; following plays no part.
    fn represented(mut self, hds: &'s Party) -> Decision<'s> {
        let find = self.find;
        let named = find.name(hds);
        let (representing, certainty) = find.representing(hds);
        self.weaken(certainty);
        let policy = find.representation_rule();
        self.steps.push(Step::Representation { hds: named, representing: representing.clone(), policy });
        if representing.is_empty() {
            return self.unknown(MissingFact::RepresentingInsurers);
        }
        let mut complete = true;
        for leader in &representing {
            let contract = find.contract(hds, leader.purchasing_party);
            if let Some(contract) = contract {
                let step = find.agreement_step(*leader, false, named, Some(contract));
                self.steps.push(step);
                return self.apply(Basis::Represented, contract, &representing, None, |_| {
                    Some((Certainty::Recorded, None))
                });
            }
            let step = find.agreement_step(*leader, false, named, None);
            complete &= matches!(step, Step::Agreement { coverage: Some(_), .. });
            self.steps.push(step);
        }
        if complete { self.not_contracted() } else { self.unknown(MissingFact::Coverage) }
    }

    /// Step 4: the insurer's own agreement with the holder.
    fn own_agreement(mut self, asked: &'s Party, organisation: &'s Party, holder: &'s Party) -> Answer<'s> {
        let find = self.find;
        let named = find.name(holder);
        let parties = find.purchasing_parties();
        if parties.is_empty() {
            self.steps.push(Step::NoPurchasingParty { uzovi_code: find.q.uzovi_code });
            return self.unknown(MissingFact::PurchasingParty).alone();
        }
        let mut complete = true;
        for party in &parties {
            if let Some(contract) = find.contract(holder, party.purchasing_party) {
                self.steps.push(find.agreement_step(*party, true, named, Some(contract)));
                let from = find.in_force(contract).map(|version| version.period.start_date);
                return self
                    .apply(Basis::Own, contract, &[*party], from, |_| Some((Certainty::Recorded, from)))
                    .alone();
            }
            let step = find.agreement_step(*party, true, named, None);
            complete &= matches!(step, Step::Agreement { coverage: Some(_), .. });
            self.steps.push(step);
        }
        if !complete {
            return self.unknown(MissingFact::Coverage).alone();
        }
        self.by_location(asked, organisation, holder, &parties)
    }

    /// Step 5, first half: the regions of the locations; where they differ the paths part.
    fn by_location(
        mut self,
        asked: &'s Party,
        organisation: &'s Party,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Answer<'s> {
        let places = self.find.places(asked, organisation);
        let mut decisions: Vec<Decision<'s>> = Vec::with_capacity(places.len());
        for place in &places {
            let mut path = self.clone();
            path.location = place.location;
            path.steps.push(Step::Region { location: place.location, found: place.regions.clone() });
            decisions.push(match place.regions.as_slice() {
                [(region, name)] => path.preferred(region, name, holder, parties),
                several => {
                    path.candidates.extend(several.iter().map(|(region, _)| Candidate::Region(region)));
                    path.unknown(MissingFact::Region)
                }
            });
        }
        let same = |a: &Decision<'s>, b: &Decision<'s>| {
            (a.basis, a.certainty, a.agreement, &a.leaders, &a.missing, a.prestatie)
                == (b.basis, b.certainty, b.agreement, &b.leaders, &b.missing, b.prestatie)
        };
        match decisions.as_slice() {
            [] => {
                self.steps.push(Step::Region { location: None, found: Vec::new() });
                self.unknown(MissingFact::Location).alone()
            }
            [first, rest @ ..] if rest.iter().all(|decision| same(first, decision)) => {
                Answer { decision: decisions.swap_remove(0), locations: Vec::new() }
            }
            _ => {
                self.candidates
                    .extend(places.iter().filter_map(|place| place.location).map(Candidate::Party));
                Answer { decision: self.unknown(MissingFact::Location), locations: decisions }
            }
        }
    }
}

impl<'s> Decision<'s> {
    fn alone(self) -> Answer<'s> {
        Answer { decision: self, locations: Vec::new() }
    }
}
