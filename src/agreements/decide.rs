//! The decision: ten steps over an immutable snapshot, a pure function.
//!
//! Register, holder, representation, own agreement, region, preferred insurer, follow stance, the
//! leader's agreement, recorded follow decision, not contracted. A missing fact never becomes a
//! guess: the answer is `unknown` and names it. Certainty only ever goes down ([`Path::weaken`]).

use chrono::NaiveDate;

use super::find::{Finder, ModuleFollow};
use super::follow::model::FollowStatus;
use super::model::{
    Answer, Basis, Candidate, Certainty, Decision, HowToApply, Leader, MayClaim, MissingFact,
    NoClaimableFrom, PartyRef, PrestatieGround, PrestatieVerdict, Question, Silent, Step,
};
use crate::codes::{AgbCode, CareKind, ConcernId, ProviderKind, UzoviCode};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::words::StartEvent;
use crate::policy::{Outcome, Pack, Rule, Stance, Truth};
use crate::reference::model::RegionKey;
use crate::reference::prestatie::Known;
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

    /// Steps 5 and 6: the preferred insurer of the region, possibly the asked one itself.
    fn preferred(
        mut self,
        region: &'s RegionKey,
        region_name: &'s str,
        holder: &'s Party,
        parties: &[Leader<'s>],
    ) -> Decision<'s> {
        let find = self.find;
        let rows = find.preferred(region);
        let found: Vec<(&'s ConcernId, &'s str)> = rows.iter().map(|row| (row.concern, row.name)).collect();
        let own = find.concern();
        let itself = own.is_some_and(|own| matches!(found.as_slice(), [(one, _)] if *one == own));
        let certainty = rows.iter().map(|row| row.certainty).max().unwrap_or(Certainty::Unknown);
        self.steps.push(Step::Preferred {
            region: region_name,
            care_kind: find.q.care_kind,
            found: found.clone(),
            certainty,
            source: rows.first().map_or("", |row| row.source),
            itself,
        });
        let [(leading, _)] = found.as_slice() else {
            self.candidates.extend(found.iter().map(|(concern, _)| Candidate::Preferred(concern)));
            return self.unknown(MissingFact::PreferredInsurer);
        };
        self.weaken(certainty);
        if itself { self.not_contracted_with_road() } else { self.follow(leading, holder, parties) }
    }

    /// Steps 7 to 9: the leader's agreement, a recorded follow decision, the follow stance.
    fn follow(mut self, leading: &'s ConcernId, holder: &'s Party, parties: &[Leader<'s>]) -> Decision<'s> {
        let find = self.find;
        let named = find.name(holder);
        let leaders = find.purchasing_parties_of(leading);
        let contract = leaders
            .iter()
            .find_map(|leader| Some((*leader, find.contract(holder, leader.purchasing_party)?)));
        let Some((leader, contract)) = contract else { return self.no_leader(leading, holder, &leaders) };

        self.steps.push(find.agreement_step(leader, false, named, Some(contract)));
        let decided = find.follow_decision(contract, parties);
        if let Some((follower, terms)) = decided {
            let (status, from) = (terms.status, terms.claimable_from);
            self.steps.push(Step::FollowDecision { follower, status: Some(status), claimable_from: from });
            return match status {
                FollowStatus::Accepted | FollowStatus::Deviating => {
                    self.certainty = Certainty::Recorded; // the decision itself names the agreement
                    self.apply(Basis::Followed, contract, &[leader], from, |module| {
                        module_certainty(find.module_follow(contract, module, parties), Certainty::Recorded)
                    })
                }
                FollowStatus::Rejected => self.not_contracted(),
                FollowStatus::Pending => self.unknown(MissingFact::FollowDecision),
            };
        }
        if let [follower, ..] = parties {
            self.steps.push(Step::FollowDecision { follower: *follower, status: None, claimable_from: None });
        }
        let stance = match self.stance(leading, holder, Some(contract)) {
            Ok(stance) => stance,
            Err(missing) => return self.unknown(missing),
        };
        self.rely_on(stance);
        if matches!(stance, Stance::OnRequest | Stance::OpenToEveryGp | Stance::NoFollowPolicy) {
            return self.not_contracted_with_road();
        }
        let by_stance = self.certainty;
        self.apply(Basis::Followed, contract, &[leader], None, |module| {
            module_certainty(find.module_follow(contract, module, parties), by_stance)
        })
    }

    /// A stance is a rule of a policy, an intention less than that.
    fn rely_on(&mut self, stance: Stance) {
        self.weaken(if stance == Stance::Intends { Certainty::Expected } else { Certainty::ByPolicy });
    }

    /// Step 7: what the insurer's policy says about following.
    fn stance(
        &mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        contract: Option<&Contract>,
    ) -> Result<Stance, MissingFact> {
        let find = self.find;
        let Some(concern) = find.concern() else { return Err(MissingFact::Policy) };
        let pack = match find.policy(concern) {
            Ok(pack) => pack,
            Err(silent) => {
                self.open_stance(concern, silent);
                return Err(MissingFact::Policy);
            }
        };
        let requested = contract.is_some_and(|contract| find.requested(contract));
        let (facts, lacking) = find.follow_facts(pack, concern, leading, holder, requested);
        let Some(answer) = pack.follow(find.scope(holder), &facts) else {
            self.open_stance(
                concern,
                Silent::SaysNothing(pack, pack.silence("followPolicy", find.q.care_kind)),
            );
            return Err(MissingFact::FollowStance);
        };
        let stance = answer.stance();
        let truth = answer.answer.truth;
        let policy = Some(find.policy_rule(pack, &answer.answer));
        self.steps.push(Step::Stance { concern, policy, stance, silent: None, lacking });
        match (stance, truth) {
            (Some(stance), _) => Ok(stance),
            (None, Truth::Unknown) => Err(MissingFact::RuleFact),
            // The rules were tried and none holds: a condition of the policy is not met.
            (None, _) => Ok(Stance::NoFollowPolicy),
        }
    }

    fn open_stance(&mut self, concern: &'s ConcernId, silent: Silent<'s>) {
        self.steps.push(Step::Stance {
            concern,
            policy: None,
            stance: None,
            silent: Some(silent),
            lacking: Vec::new(),
        });
    }

    /// Step 8 without an agreement of the leader: nothing to follow, if its contracts are complete here.
    fn no_leader(
        mut self,
        leading: &'s ConcernId,
        holder: &'s Party,
        leaders: &[Leader<'s>],
    ) -> Decision<'s> {
        match self.stance(leading, holder, None) {
            Ok(stance) => self.rely_on(stance),
            Err(missing) => return self.unknown(missing),
        }
        let find = self.find;
        let mut complete = !leaders.is_empty();
        for leader in leaders {
            let step = find.agreement_step(*leader, false, find.name(holder), None);
            complete &= matches!(step, Step::Agreement { coverage: Some(_), .. });
            self.steps.push(step);
        }
        if complete { self.not_contracted() } else { self.unknown(MissingFact::Coverage) }
    }

    /// Step 6: not contracted, with the way to get an agreement that the insurer's policy gives.
    fn not_contracted_with_road(mut self) -> Decision<'s> {
        let find = self.find;
        if let Some(pack) = find.concern().and_then(|concern| find.policy(concern).ok())
            && let Some(rule) = road(pack, find.q.care_kind)
        {
            let road = HowToApply {
                pack,
                rule,
                earliest_start: earliest_start(pack, find.q.care_kind, find.q.date),
            };
            self.how_to_apply = Some(road);
            self.steps.push(Step::HowToApply(road));
        }
        self.not_contracted()
    }

    /// Step 10: no agreement; some prestaties may be claimed all the same.
    fn not_contracted(mut self) -> Decision<'s> {
        let find = self.find;
        let claim = find.non_contracted_claim();
        let policy = claim.as_ref().map(|(pack, answer)| find.policy_rule(pack, &answer.answer));
        self.steps.push(Step::NotContracted { policy });
        let ground = match (find.prestatie(), claim.map(|(_, answer)| answer.outcome)) {
            (None, _) => PrestatieGround::NotInForce,
            (Some(_), Some(Outcome::Billable)) => PrestatieGround::NonContractedTariff,
            (Some(row), _) => match (row.contract_required, row.non_contracted_billable) {
                (_, Known::Yes) => PrestatieGround::NonContractedTariff,
                (Known::No, _) => PrestatieGround::NoContractNeeded,
                (_, Known::No) | (Known::Yes, _) => PrestatieGround::NotClaimableWithoutContract,
                (Known::Unknown, Known::Unknown) => PrestatieGround::FactMissing,
            },
        };
        self.finish(Basis::NotContracted, ground)
    }

    fn unknown(mut self, missing: MissingFact) -> Decision<'s> {
        self.missing.push(missing);
        self.certainty = Certainty::Unknown;
        self.finish(Basis::Unknown, PrestatieGround::FactMissing)
    }

    /// An agreement applies: its modules on the day, each with its own certainty; `module` leaves
    /// out the ones that are not taken over.
    fn apply(
        mut self,
        basis: Basis,
        contract: &'s Contract,
        leaders: &[Leader<'s>],
        claimable_from: Option<NaiveDate>,
        module: impl Fn(&'s Addendum) -> Option<(Certainty, Option<NaiveDate>)>,
    ) -> Decision<'s> {
        let find = self.find;
        let modules = find.modules(contract, module);
        let named = |code| modules.iter().filter(move |m| m.module.prestaties.contains(&code));
        let certainty = find.q.prestatie_code.and_then(|code| named(code).map(|m| m.certainty).min());
        let ground = match (certainty, find.prestatie()) {
            (Some(Certainty::Unknown), _) => {
                self.missing.push(MissingFact::FollowDecision); // the follower was asked about the module
                PrestatieGround::FactMissing
            }
            (Some(_), _) => PrestatieGround::InModule,
            (_, None) => PrestatieGround::NotInForce,
            (_, Some(row)) => match row.contract_required {
                Known::No => PrestatieGround::NoContractNeeded,
                Known::Yes => PrestatieGround::NotAgreed,
                Known::Unknown => PrestatieGround::FactMissing,
            },
        };
        let mut decision = self.finish(basis, ground);
        decision.leaders = leaders.to_vec();
        decision.agreement = find.agreement(contract);
        decision.modules = modules;
        decision.claimable_from = claimable_from.ok_or(NoClaimableFrom::NotStated);
        decision
    }

    fn finish(mut self, basis: Basis, ground: PrestatieGround) -> Decision<'s> {
        let prestatie = self.find.q.prestatie_code.map(|code| PrestatieVerdict {
            code,
            may_claim: verdict(ground),
            ground,
        });
        if let Some(verdict) = prestatie {
            self.steps.push(Step::Prestatie(verdict));
            if verdict.ground == PrestatieGround::FactMissing && self.missing.is_empty() {
                self.missing.push(MissingFact::Prestatie);
            }
        }
        Decision {
            basis,
            certainty: self.certainty,
            holder: self.holder,
            leaders: Vec::new(),
            agreement: None,
            modules: Vec::new(),
            claimable_from: Err(NoClaimableFrom::NoAgreement),
            prestatie,
            how_to_apply: self.how_to_apply,
            missing: self.missing,
            candidates: self.candidates,
            location: self.location,
            steps: self.steps,
        }
    }
}

impl<'s> Decision<'s> {
    fn alone(self) -> Answer<'s> {
        Answer { decision: self, locations: Vec::new() }
    }
}

/// The certainty of one module, given how it is followed; none when it is not taken over.
fn module_certainty(follow: ModuleFollow, by_stance: Certainty) -> Option<(Certainty, Option<NaiveDate>)> {
    match follow {
        ModuleFollow::ByStance => Some((by_stance, None)),
        ModuleFollow::Taken(from) => Some((Certainty::Recorded, from)),
        ModuleFollow::Pending => Some((Certainty::Unknown, None)),
        ModuleFollow::Refused => None,
    }
}

const fn verdict(ground: PrestatieGround) -> MayClaim {
    match ground {
        PrestatieGround::InModule
        | PrestatieGround::NoContractNeeded
        | PrestatieGround::NonContractedTariff => MayClaim::Yes,
        PrestatieGround::NotAgreed
        | PrestatieGround::NotClaimableWithoutContract
        | PrestatieGround::NotRegistered
        | PrestatieGround::NotInForce => MayClaim::No,
        PrestatieGround::FactMissing => MayClaim::Unknown,
    }
}

/// The rule of a pack that says how a provider without an agreement gets one.
fn road(pack: &Pack, care_kind: CareKind) -> Option<&Rule> {
    const ROADS: [&str; 3] = [
        "process.new-practice-any-time",
        "process.individual-gp-on-request",
        "process.non-contracted-contact",
    ];
    ROADS.iter().find_map(|id| pack.rule(id)).filter(|rule| rule.care_kinds.contains(&care_kind))
}

/// First day on which an agreement that is asked for on `day` can start, when the pack has a rule.
fn earliest_start(pack: &Pack, care_kind: CareKind, day: NaiveDate) -> Option<NaiveDate> {
    let mut on_request =
        pack.start(care_kind).filter(|(_, start)| start.event == StartEvent::RequestReceived);
    on_request.find_map(|(_, start)| start.day(day))
}
