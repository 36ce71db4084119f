//! From the wire to checked values: what is supposed, and which cells this caller may ask about.

use super::api::{
    ConditionChange, FollowStanceChange, NationalFactChange, PolicyRuleChange, PreferredInsurerChange,
    RegionName, SimulationQuestion, SupposedChange,
};
use super::faults::{self, Faults};
use super::model::{Cells, Change, Instead, When, forms};
use crate::agreements::eligibility::problem;
use crate::auth::{Caller, Role};
use crate::codes::{AgbCode, CareKind, ConcernId, ProviderKind, UzoviCode};
use crate::http::problem::ApiError;
use crate::policy::model::FollowTerms;
use crate::policy::words::{Origin, Outcome, Subject};
use crate::policy::{Condition, Rule};
use crate::reference::model::RegionKey;
use crate::registrations::facts::PartyKind;
use crate::snapshot::{Party, Snapshot};

/// Who asks, on what ground.
#[derive(Clone, Copy)]
pub(super) struct Asking<'s> {
    pub(super) snapshot: &'s Snapshot,
    pub(super) caller: &'s Caller,
    pub(super) when: When,
}

impl<'s> Asking<'s> {
    /// The changes and the cells of a question.
    ///
    /// # Errors
    /// All unknown names at once; 404 for a code that is absent or not the caller's.
    pub(super) fn read(self, question: &SimulationQuestion) -> Result<(Vec<Change>, Cells<'s>), ApiError> {
        let mut faults = Faults::default();
        let changes = question.changes.iter().enumerate();
        let changes: Vec<Change> = changes
            .filter_map(|(at, change)| self.change(change, &format!("/changes/{at}"), &mut faults))
            .collect();
        let region = question.region.as_ref().map(|region| self.region(region, "/region", &mut faults));
        if !faults.0.is_empty() {
            return Err(ApiError::invalid(faults.0));
        }
        let insurers = self.insurers(question.uzovi_codes.as_deref())?;
        let parties = self.parties(question.agb_codes.as_deref())?;
        let mut care_kinds = question.care_kinds.clone().unwrap_or_else(|| CareKind::ALL.to_vec());
        care_kinds.sort_unstable();
        care_kinds.dedup();
        Ok((changes, Cells { parties, insurers, forms: forms(&care_kinds), region: region.flatten() }))
    }

    fn insurers(self, named: Option<&[UzoviCode]>) -> Result<Vec<UzoviCode>, ApiError> {
        let When { date, as_of, .. } = self.when;
        let insurers = &self.snapshot.reference.insurers;
        let own = |uzovi: UzoviCode| {
            self.caller.role != Role::Insurer || self.caller.owns_insurer(self.snapshot, uzovi, date)
        };
        let known = |uzovi: &UzoviCode| !insurers.history(uzovi).is_empty() && own(*uzovi);
        let mut found: Vec<UzoviCode> = match named {
            Some(named) if named.iter().all(known) => named.to_vec(),
            Some(_) => return Err(ApiError::not_found()),
            None => {
                let all = insurers.all_on(date, as_of).map(|row| row.value.value.uzovi_code);
                all.filter(|uzovi| own(*uzovi)).collect()
            }
        };
        found.sort_unstable();
        found.dedup();
        Ok(found)
    }

    fn parties(self, named: Option<&[AgbCode]>) -> Result<Vec<&'s Party>, ApiError> {
        let When { date, as_of, .. } = self.when;
        let own = |party: &Party| {
            let find = |id| self.snapshot.party(id).map(|party| &*party.register);
            let organisations = party.register.organisations_on(find, date, as_of);
            let mut ids = organisations.into_iter().map(|organisation| organisation.id);
            self.caller.role != Role::Provider
                || self.caller.owns_party(self.snapshot, party.register.id)
                || ids.any(|id| self.caller.owns_party(self.snapshot, id))
        };
        let known = |code: &AgbCode| self.snapshot.party_by_agb(*code).filter(|party| own(party));
        let practice = |party: &&Party| {
            let register = &party.register;
            register.kind == PartyKind::Organisation
                && register.provider_kind(date, as_of) == ProviderKind::Practice
                && register.active_on(date, as_of)
        };
        let mut found: Vec<&'s Party> = match (named, self.caller.role) {
            (Some(named), _) => {
                let all: Option<Vec<&'s Party>> = named.iter().map(known).collect();
                all.ok_or_else(ApiError::not_found)?
            }
            (None, Role::Provider) => self.caller.parties(self.snapshot).filter(|party| own(party)).collect(),
            (None, _) => self.snapshot.parties().filter(practice).collect(),
        };
        found.sort_unstable_by_key(|party| party.register.agb_code);
        found.dedup_by_key(|party| party.register.id);
        Ok(found)
    }

    fn region(self, region: &RegionName, at: &str, faults: &mut Faults) -> Option<RegionKey> {
        let scheme = &self.snapshot.region_scheme;
        if region.scheme != *scheme {
            let at = format!("{at}/scheme");
            faults.unknown(
                &at,
                "regionScheme.unknown",
                faults::SCHEME,
                region.scheme.as_str(),
                [scheme.as_str()],
            );
            return None;
        }
        let key = RegionKey { scheme: region.scheme.clone(), code: region.code.clone() };
        let regions = &self.snapshot.reference.regions;
        if regions.history(&key).is_empty() {
            let known = regions.keys().filter(|key| key.scheme == *scheme).map(|key| key.code.as_str());
            let at = format!("{at}/code");
            faults.unknown(&at, "regionCode.unknown", faults::REGION, region.code.as_str(), known);
            return None;
        }
        Some(key)
    }

    fn concern(self, concern: &ConcernId, at: &str, faults: &mut Faults) -> Option<ConcernId> {
        let concerns = &self.snapshot.reference.concerns;
        if concerns.history(concern).is_empty() {
            let known = concerns.keys().map(ConcernId::as_str);
            let at = format!("{at}/concern");
            faults.unknown(&at, "concernId.unknown", faults::CONCERN, concern.as_str(), known);
            return None;
        }
        Some(concern.clone())
    }

    fn change(self, change: &SupposedChange, at: &str, faults: &mut Faults) -> Option<Change> {
        match change {
            SupposedChange::PreferredInsurer(change) => {
                let PreferredInsurerChange { region, care_kinds, concern, from, .. } = change;
                let region = self.region(region, &format!("{at}/region"), faults);
                let concern = self.concern(concern, at, faults);
                let care_kinds = care_kinds.clone();
                Some(Change::Preferred { region: region?, care_kinds, concern: concern?, from: *from })
            }
            SupposedChange::FollowStance(change) => {
                let FollowStanceChange { concern, care_kinds, segments, provider_kinds, oi_titles, .. } =
                    change;
                let terms = FollowTerms {
                    stance: change.stance,
                    takes_over: change.takes_over.clone(),
                    segments: segments.clone(),
                    provider_kinds: provider_kinds.clone(),
                    oi_titles: oi_titles.clone(),
                };
                let concern = self.concern(concern, at, faults)?;
                Some(Change::Stance { concern, care_kinds: care_kinds.clone(), terms })
            }
            SupposedChange::PolicyRule(change) => self.policy_rule(change, at, faults),
            SupposedChange::NationalFact(change) => self.national_fact(change, at, faults),
        }
    }

    fn policy_rule(self, change: &PolicyRuleChange, at: &str, faults: &mut Faults) -> Option<Change> {
        let PolicyRuleChange { policy_id, rule_id, disabled, outcome, condition, .. } = change;
        let policies = &self.snapshot.policies;
        let known = Some(self.when.known);
        let Some(pack) = policies.pack_at(policy_id.as_str(), known) else {
            let known = policies.packs_at(known).map(|pack| pack.id.as_str());
            let at = format!("{at}/policyId");
            faults.unknown(&at, "policyId.unknown", faults::POLICY, policy_id.as_str(), known);
            return None;
        };
        let Some(rule) = pack.rule(rule_id) else {
            let known = pack.rules.iter().map(|rule| rule.id.as_str());
            faults.unknown(&format!("{at}/ruleId"), "ruleId.unknown", faults::RULE, rule_id, known);
            return None;
        };
        if *disabled == (outcome.is_some() || condition.is_some()) {
            let (nl, en) = (
                "Schakel de regel uit, of geef een andere uitkomst of voorwaarde.",
                "Leave the rule out, or give another outcome or condition.",
            );
            faults.add(at, "change.what", nl.to_owned(), en.to_owned());
            return None;
        }
        let instead = if *disabled {
            Instead::Nothing
        } else {
            let outcome = self.outcome(*outcome, rule, at, faults);
            let condition = match condition {
                Some(condition) => {
                    self.condition(condition, rule, &format!("{at}/condition"), faults).map(Some)
                }
                None => Some(None),
            };
            Instead::Otherwise(outcome?, condition?)
        };
        Some(Change::Rule { policy: policy_id.clone(), rule: rule_id.clone(), instead })
    }

    /// Another outcome; the outer nothing is a fault.
    fn outcome(
        self,
        outcome: Option<Outcome>,
        rule: &Rule,
        at: &str,
        faults: &mut Faults,
    ) -> Option<Option<Outcome>> {
        let at = format!("{at}/outcome");
        if outcome == Some(Outcome::Unknown) {
            let (nl, en) = (
                "UNKNOWN volgt uit ontbrekende feiten; geen regel zegt het.",
                "UNKNOWN follows from missing facts; no rule says it.",
            );
            faults.add(&at, "outcome.unknown", nl.to_owned(), en.to_owned());
            return None;
        }
        if outcome.is_some() && rule.logic.is_none() {
            let (nl, en) = (
                "Deze regel wordt getoond en niet uitgerekend; hij heeft geen uitkomst.",
                "This rule is shown and not evaluated; it has no outcome.",
            );
            faults.add(&at, "rule.shown", nl.to_owned(), en.to_owned());
            return None;
        }
        Some(outcome)
    }

    fn condition(
        self,
        change: &ConditionChange,
        rule: &Rule,
        at: &str,
        faults: &mut Faults,
    ) -> Option<Condition> {
        let vocabulary = self.snapshot.policies.vocabulary();
        let ConditionChange { fact, operator, operand } = change;
        let Some(slot) = vocabulary.slot(fact) else {
            let known = vocabulary.facts().map(|(_, fact)| fact.id.as_str());
            faults.unknown(&format!("{at}/fact"), "fact.unknown", faults::FACT, fact, known);
            return None;
        };
        let conditions: Vec<&Condition> = rule.logic.iter().flat_map(|logic| logic.conditions()).collect();
        if !conditions.iter().any(|known| known.fact() == slot && known.operator == *operator) {
            let named =
                |known: &&Condition| format!("{} {}", vocabulary.fact(known.fact()).id, known.operator);
            let known: Vec<String> = conditions.iter().map(named).collect();
            let name = format!("{fact} {operator}");
            let known = known.iter().map(String::as_str);
            faults.unknown(at, "condition.unknown", faults::CONDITION, &name, known);
            return None;
        }
        let at = format!("{at}/operand");
        let new = vocabulary.condition(slot, *operator, operand);
        new.map_err(|refused| faults.condition(&at, vocabulary, (slot, *operator), operand, &refused)).ok()
    }

    fn national_fact(self, change: &NationalFactChange, at: &str, faults: &mut Faults) -> Option<Change> {
        let vocabulary = self.snapshot.policies.vocabulary();
        let NationalFactChange { fact, value, from, .. } = change;
        let national = vocabulary.facts().filter(|(_, fact)| {
            fact.origin == Origin::Nza && fact.subject == Subject::Nza && fact.derived.is_none()
        });
        let national: Vec<_> = national.collect();
        let Some((slot, known)) = national.iter().find(|(_, known)| known.id == *fact) else {
            let known = national.iter().map(|(_, fact)| fact.id.as_str());
            faults.unknown(&format!("{at}/fact"), "fact.unknown", faults::NATIONAL_FACT, fact, known);
            return None;
        };
        let value = vocabulary.read_given(*slot, value);
        let refused = |misfit| faults.0.push(problem::misfit(&format!("{at}/value"), known, &misfit));
        let raw = value.map_err(refused).ok()?.raw();
        Some(Change::National { fact: *slot, value: vocabulary.show(*slot, raw), from: *from })
    }
}
