//! From a check to its wire form, in the language of the answer.

use super::check::{Checked, StartTold};
use super::conditions::CatalogueCondition;
use super::gather::{Known, SetAside};
use super::model::{Part, Ruling};
use super::resolve::{Asked, Subject};
use super::view::{
    CatalogueConditionView, EligibilityCheckView, EligibilityProviderView, EligibilityReceiptView,
    EligibilitySubjectView, EligibleStartView, FactReadView, MissingFactView, RulingView, SetAsideView,
};
use crate::agreements::model::Certainty;
use crate::codes::Lang;
use crate::policy::view::doubt::cited;
use crate::policy::words::Origin;
use crate::policy::{Logic, Slot, Vocabulary};
use crate::snapshot::Snapshot;

/// What every part of the answer needs.
struct Told<'c, 's> {
    checked: &'c Checked<'s>,
    vocabulary: &'s Vocabulary,
    lang: Lang,
}

/// The answer on the wire, and what the rules asked about beside make of the facts.
pub(super) fn answer_with(
    snapshot: &Snapshot,
    asked: &Asked,
    checked: &Checked<'_>,
    lang: Lang,
) -> (EligibilityCheckView, Vec<RulingView>) {
    let told = Told { checked, vocabulary: snapshot.policies.vocabulary(), lang };
    let beside = checked.rulings.iter().filter(|ruling| ruling.part == Part::Beside);
    let beside = beside.map(|ruling| told.ruling(ruling)).collect();
    (answer(snapshot, asked, checked, lang), beside)
}

/// The answer on the wire.
pub(super) fn answer(
    snapshot: &Snapshot,
    asked: &Asked,
    checked: &Checked<'_>,
    lang: Lang,
) -> EligibilityCheckView {
    let told = Told { checked, vocabulary: snapshot.policies.vocabulary(), lang };
    let part =
        |part| checked.rulings.iter().filter(move |r| r.part == part).map(|r| told.ruling(r)).collect();
    EligibilityCheckView {
        outcome: checked.outcome,
        next: checked.missing.first().map(|slot| told.missing(*slot)),
        missing: checked.missing.iter().map(|slot| told.missing(*slot)).collect(),
        subject: subject(checked.subject, lang),
        provider: EligibilityProviderView {
            agb_code: checked.provider.agb_code,
            name: checked.provider.name.to_owned(),
            kind: checked.provider.kind,
        },
        conditions: checked.conditions.iter().map(|condition| catalogue(condition, lang)).collect(),
        criteria: part(Part::Criterion),
        exclusions: part(Part::Exclusion),
        discretion: part(Part::Discretion),
        timing: part(Part::Timing),
        shown: checked.shown.iter().map(|rule| cited(checked.pack, rule, lang)).collect(),
        start: checked.start.as_ref().map(|start| told.start(start)),
        set_aside: checked.known.set_aside.iter().map(|fact| told.set_aside(fact)).collect(),
        unused_facts: checked.unused.iter().map(|slot| told.vocabulary.fact(*slot).id.clone()).collect(),
        receipt: EligibilityReceiptView {
            policy_id: checked.pack.id.clone(),
            policy_recorded_at: checked.pack.recorded_at,
            concern: checked.concern.clone(),
            uzovi_code: asked.uzovi_code,
            date: asked.date,
            as_of: asked.as_of,
            position: snapshot.position,
        },
    }
}

fn subject(subject: Subject<'_>, lang: Lang) -> EligibilitySubjectView {
    match subject {
        Subject::Agreement(agreement) => EligibilitySubjectView {
            agreement_type: Some(agreement.id.clone()),
            addendum: None,
            title: agreement.title.get(lang).to_owned(),
            care_kinds: vec![agreement.care_kind],
            oi_title: agreement.oi_title,
            channel: None,
            status: None,
            carried_over: None,
        },
        Subject::Addendum(addendum) => EligibilitySubjectView {
            agreement_type: None,
            addendum: Some(addendum.id.clone()),
            title: addendum.title.get(lang).to_owned(),
            care_kinds: addendum.care_kinds.clone(),
            oi_title: None,
            channel: Some(addendum.channel),
            status: Some(addendum.status),
            carried_over: addendum.carried_over,
        },
    }
}

fn catalogue(condition: &CatalogueCondition<'_>, lang: Lang) -> CatalogueConditionView {
    CatalogueConditionView {
        kind: condition.kind,
        verdict: condition.verdict,
        other: condition.other.map(|(id, _)| id.to_owned()),
        text: condition.text.get(lang).to_owned(),
        instead: condition.instead.map(|text| text.get(lang).to_owned()),
    }
}

impl Told<'_, '_> {
    fn known(&self) -> &Known {
        &self.checked.known
    }

    fn ruling(&self, ruling: &Ruling<'_>) -> RulingView {
        let mut read: Vec<Slot> = Vec::new();
        for condition in ruling.rule.logic.iter().flat_map(Logic::conditions) {
            for slot in [Some(condition.fact()), condition.other_fact()].into_iter().flatten() {
                if !read.contains(&slot) {
                    read.push(slot);
                }
            }
        }
        RulingView {
            verdict: ruling.verdict(),
            outcome: ruling.outcome,
            weighs: ruling.weighs(self.vocabulary),
            facts: read.into_iter().map(|slot| self.read(slot)).collect(),
            missing: ruling.missing.iter().map(|slot| self.missing(*slot)).collect(),
            lacking_members: ruling.lacking.clone(),
            rule: cited(self.checked.pack, ruling.rule, self.lang),
        }
    }

    fn read(&self, slot: Slot) -> FactReadView {
        let fact = self.vocabulary.fact(slot);
        let value = self.known().facts.raw(slot);
        FactReadView {
            fact: fact.id.clone(),
            question: fact.question.get(self.lang).to_owned(),
            value: value.map(|raw| self.vocabulary.tell(slot, raw)),
            source: value.and_then(|_| self.known().sources.get(&slot).copied()),
            certainty: self.known().expected.contains(&slot).then_some(Certainty::Expected),
        }
    }

    fn missing(&self, slot: Slot) -> MissingFactView {
        let fact = self.vocabulary.fact(slot);
        MissingFactView {
            fact: fact.id.clone(),
            question: fact.question.get(self.lang).to_owned(),
            fact_type: fact.fact_type,
            words: fact.words.clone(),
            origin: fact.origin,
            how: how(fact.origin, self.lang).to_owned(),
            personal: fact.personal,
            per_member: fact.members.is_some(),
            silent_members: self.known().silent.get(&slot).cloned().unwrap_or_default(),
        }
    }

    fn start(&self, start: &StartTold<'_>) -> EligibleStartView {
        EligibleStartView {
            starts_on: start.day,
            outcome: start.outcome,
            missing: start.missing.iter().map(|slot| self.missing(*slot)).collect(),
            rule: cited(self.checked.pack, start.rule, self.lang),
        }
    }

    fn set_aside(&self, fact: &SetAside) -> SetAsideView {
        SetAsideView {
            fact: self.vocabulary.fact(fact.slot).id.clone(),
            given: self.vocabulary.tell(fact.slot, fact.given),
            used: fact.used.map(|raw| self.vocabulary.tell(fact.slot, raw)),
            source: fact.source,
        }
    }
}

/// Where a fact of an origin is to be had, when it is not known here.
fn how(origin: Origin, lang: Lang) -> &'static str {
    let (nl, en) = match origin {
        Origin::Register => (
            "In een openbaar register (AGB, BIG, insolventie). Wat hier van het register wordt bijgehouden zegt het niet; geef het op.",
            "In a public register (AGB, BIG, insolvency). What is kept of the register here does not tell; give it.",
        ),
        Origin::Contracts => (
            "In de overeenkomst. De overeenkomsten die hier zijn vastgelegd zeggen het niet; geef het op.",
            "In the agreement. The agreements recorded here do not tell; give it.",
        ),
        Origin::Reference => (
            "In openbare lijsten over regio en verzekeraar. De lijsten hier zeggen het niet zeker; geef het op.",
            "In public lists about region and insurer. The lists here do not tell for certain; give it.",
        ),
        Origin::Nza => ("In de regels van de NZa voor dat jaar.", "In the rules of NZa for that year."),
        Origin::Vecozo => ("In het portaal van VECOZO.", "In the VECOZO portal."),
        Origin::Insurer => (
            "Bij de verzekeraar, of in zijn brief of bericht aan de aanbieder.",
            "With the insurer, or in its letter or message to the provider.",
        ),
        Origin::SelfDeclared => ("De aanbieder weet dit zelf.", "The provider knows this itself."),
    };
    match lang {
        Lang::Nl => nl,
        Lang::En => en,
    }
}
