//! How every path ends: an agreement applies, none does, or a fact is missing.

use std::collections::BTreeSet;

use super::{Path, prestatie};
use chrono::NaiveDate;

use crate::agreements::find::Finder;
use crate::agreements::model::{
    Basis, Certainty, Decision, HowToApply, Leader, ListedVerdict, MissingFact, ModuleRef, NoClaimableFrom,
    PrestatieGround, PrestatieVerdict, Question,
};
use crate::agreements::steps::Step;
use crate::codes::{CareKind, OiTitle, PrestatieCode};
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
        let listed = self.each(&[], Self::without_agreement);
        self.finish_with(Basis::NotContracted, ground, listed)
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
        let listed = self.each(&named(find, contract, &modules), |path, code| {
            path.under_agreement(code, contract, &modules)
        });
        modules.retain(|module| find.shows(module));
        let mut decision = self.finish_with(basis, ground, listed);
        decision.leaders = leaders.to_vec();
        decision.agreement = find.agreement(contract);
        decision.modules = modules;
        decision.claimable_from = claimable_from.ok_or(NoClaimableFrom::NotStated);
        decision
    }

    pub(super) fn finish(self, basis: Basis, ground: PrestatieGround) -> Decision<'s> {
        let listed = self.each(&[], |_, _| ground);
        self.finish_with(basis, ground, listed)
    }

    /// The verdict on every prestatie of the day and on `more`, when all of them are asked about: each is
    /// found as if it were the only one.
    fn each(
        &self,
        more: &[PrestatieCode],
        ground: impl Fn(&mut Self, PrestatieCode) -> PrestatieGround,
    ) -> Vec<ListedVerdict> {
        if !self.every {
            return Vec::new();
        }
        let (prestaties, q) = (&self.find.s.reference.prestaties, self.find.q);
        let listed = prestaties.all_on(q.date, q.as_of).map(|row| row.value.value.code);
        let codes: BTreeSet<PrestatieCode> = listed.chain(more.iter().copied()).collect();
        let verdict = |code| {
            let find = Finder { q: Question { prestatie_code: Some(code), ..q }, ..self.find };
            let missing = self.missing.clone();
            let mut path =
                Self { certainty: self.certainty, missing, location: self.location, ..Self::new(find, None) };
            let ground = ground(&mut path, code);
            let decided = path.finish_with(Basis::Unknown, ground, Vec::new());
            let verdict = PrestatieVerdict { code, may_claim: prestatie::verdict(ground), ground };
            ListedVerdict { verdict, certainty: decided.certainty, missing: decided.missing }
        };
        codes.into_iter().map(verdict).collect()
    }

    fn finish_with(
        mut self,
        basis: Basis,
        ground: PrestatieGround,
        listed: Vec<ListedVerdict>,
    ) -> Decision<'s> {
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
            listed,
            how_to_apply: self.how_to_apply,
            missing: self.missing,
            candidates: self.candidates,
            location: self.location,
            steps: self.told.unwrap_or_default(),
        }
    }
}

/// The prestaties that an agreement names on the day: by a module, or by a tariff.
fn named<'s>(find: Finder<'s>, contract: &'s Contract, modules: &[ModuleRef<'s>]) -> Vec<PrestatieCode> {
    let by_module = modules.iter().flat_map(|module| module.module.prestaties.iter().copied());
    let tariffs = contract.tariffs(find.q.as_of).iter().map(|agreed| &agreed.tariff);
    let priced = tariffs.filter(|tariff| tariff.period().holds_on(find.q.date));
    by_module.chain(priced.filter_map(|tariff| tariff.prestatie_code)).collect()
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
