//! How every path ends: an agreement applies, none does, or a fact is missing.

use super::{Path, prestatie};
use chrono::NaiveDate;

use crate::agreements::model::{
    Basis, Certainty, Decision, HowToApply, Leader, MissingFact, NoClaimableFrom, PrestatieGround,
    PrestatieVerdict,
};
use crate::agreements::steps::Step;
use crate::codes::CareKind;
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::words::StartEvent;
use crate::policy::{Pack, Rule};

impl<'s> Path<'s> {
    /// Step 6: not contracted, with the way to get an agreement that the insurer's policy gives.
    pub(super) fn not_contracted_with_road(mut self) -> Decision<'s> {
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
            self.tell(|| Step::HowToApply(road));
        }
        self.not_contracted()
    }

    /// Step 10: no agreement; some prestaties may be claimed all the same.
    pub(super) fn not_contracted(mut self) -> Decision<'s> {
        let find = self.find;
        self.tell(|| {
            let claim = find.non_contracted_claim();
            let policy = claim.map(|(pack, answer)| find.policy_rule(pack, &answer.answer));
            Step::NotContracted { policy }
        });
        let ground = match find.q.prestatie_code {
            Some(code) => self.without_agreement(code),
            None => PrestatieGround::FactMissing, // nothing was asked
        };
        self.finish(Basis::NotContracted, ground)
    }

    pub(super) fn unknown(mut self, missing: MissingFact) -> Decision<'s> {
        self.missing.push(missing);
        self.certainty = Certainty::Unknown;
        self.finish(Basis::Unknown, PrestatieGround::FactMissing)
    }

    /// An agreement applies: its modules on the day, each with its own certainty; `module` leaves
    /// out the ones that are not taken over.
    pub(super) fn apply(
        mut self,
        basis: Basis,
        contract: &'s Contract,
        leaders: &[Leader<'s>],
        claimable_from: Option<NaiveDate>,
        module: impl Fn(&'s Addendum) -> Option<(Certainty, Option<NaiveDate>)>,
    ) -> Decision<'s> {
        let find = self.find;
        let mut modules = find.modules(contract, module);
        let ground = match find.q.prestatie_code {
            Some(code) => self.under_agreement(code, contract, &modules),
            None => PrestatieGround::FactMissing, // nothing was asked
        };
        modules.retain(|module| find.shows(module));
        let mut decision = self.finish(basis, ground);
        decision.leaders = leaders.to_vec();
        decision.agreement = find.agreement(contract);
        decision.modules = modules;
        decision.claimable_from = claimable_from.ok_or(NoClaimableFrom::NotStated);
        decision
    }

    pub(super) fn finish(mut self, basis: Basis, ground: PrestatieGround) -> Decision<'s> {
        let prestatie = self.find.q.prestatie_code.map(|code| PrestatieVerdict {
            code,
            may_claim: prestatie::verdict(ground),
            ground,
        });
        if let Some(verdict) = prestatie {
            self.tell(|| Step::Prestatie(verdict));
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
            steps: self.told.unwrap_or_default(),
        }
    }
}

/// The rule of a pack that says how a provider without an agreement gets one.
fn road(pack: &Pack, care_kind: CareKind) -> Option<&Rule> {
    const ROADS: [&str; 3] = [
        "process.new-practice-any-time",
        "process.individual-gp-on-request",
        "process.non-contracted-contact",
    ];
    ROADS.iter().filter_map(|id| pack.rule(id)).find(|rule| rule.care_kinds.contains(&care_kind))
}

/// First day on which an agreement that is asked for on `day` can start, when the pack has a rule.
fn earliest_start(pack: &Pack, care_kind: CareKind, day: NaiveDate) -> Option<NaiveDate> {
    let mut on_request =
        pack.start(care_kind).filter(|(_, start)| start.event == StartEvent::RequestReceived);
    on_request.find_map(|(_, start)| start.day(day))
}
