//! How every path ends: an agreement applies, none does, or a fact is missing.

use super::{Path, prestatie};
use chrono::NaiveDate;

use crate::agreements::model::{
    Basis, Certainty, Decision, HowToApply, Leader, MissingFact, NoClaimableFrom, PrestatieGround,
    PrestatieVerdict,
};
use crate::agreements::steps::Step;
use crate::codes::{CareKind, OiTitle};
use crate::contracts::addenda::model::Addendum;
use crate::contracts::model::Contract;
use crate::policy::words::StartEvent;
use crate::policy::{Pack, Rule};

impl<'s> Path<'s> {
    /// Step 6: not contracted, with the way to get an agreement that the insurer's policy gives. Without
    /// one, `by_stance` is the rule that says who may ask.
    pub(super) fn not_contracted_with_road(
        mut self,
        by_stance: Option<(&'s Pack, &'s Rule)>,
    ) -> Decision<'s> {
        let find = self.find;
        let pack = find.policy().and_then(Result::ok);
        let said = pack.and_then(|pack| Some((pack, road(pack, find.q.care_kind, find.q.oi_title)?)));
        if let Some((pack, rule)) = said.or(by_stance) {
            let earliest_start = earliest_start(pack, find.q.care_kind, find.q.date);
            self.how_to_apply = Some(HowToApply { pack, rule, earliest_start });
            self.tell(|| Step::HowToApply { policy: find.policy_rule(pack, rule, None), earliest_start });
        }
        self.not_contracted()
    }

    /// Step 10: no agreement; some prestaties may be claimed all the same.
    pub(super) fn not_contracted(mut self) -> Decision<'s> {
        let find = self.find;
        self.tell(|| Step::NotContracted { policy: find.non_contracted_rule() });
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
        self.switch(&mut modules, basis, leaders);
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
fn road(pack: &Pack, care_kind: CareKind, title: Option<OiTitle>) -> Option<&Rule> {
    /// With the O&I title that a rule is about, where it is about one.
    const ROADS: [(&str, Option<OiTitle>); 7] = [
        ("process.new-practice-any-time", None),
        ("process.individual-gp-on-request", None),
        ("process.non-contracted-contact", None),
        ("process.new-gp", None),
        ("process.praktijkmanagement-form", Some(OiTitle::Praktijkmanagement)),
        ("process.non-contracted-application", None),
        ("gli.individual-where-no-rho", None),
    ];
    let about = |of: &Option<OiTitle>| of.is_none() || *of == title;
    let rules = ROADS.iter().filter(|(_, of)| about(of)).filter_map(|(id, _)| pack.rule(id));
    rules.into_iter().find(|rule| rule.care_kinds.contains(&care_kind))
}

/// First day on which an agreement that is asked for on `day` can start, when the pack has a rule.
fn earliest_start(pack: &Pack, care_kind: CareKind, day: NaiveDate) -> Option<NaiveDate> {
    let mut on_request =
        pack.start(care_kind).filter(|(_, start)| start.event == StartEvent::RequestReceived);
    on_request.find_map(|(_, start)| start.day(day))
}
