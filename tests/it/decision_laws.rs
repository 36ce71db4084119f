//! Laws that hold for every answer, tried with random questions about the world made by hand.

use std::sync::LazyLock;

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use proptest::sample::select;
use zorgcontract::agreements::decide::{conclude, decide};
use zorgcontract::agreements::explain::Explained;
use zorgcontract::agreements::model::{
    Answer, Basis, Certainty, Decision, MayClaim, PrestatieGround, Question,
};
use zorgcontract::clock::Moment;
use zorgcontract::codes::*;
use zorgcontract::contracts::model::Contract;
use zorgcontract::snapshot::{Snapshot, Snapshots};

use crate::contracts::{actor, entry, period};
use crate::world::answers::{line, picture, pictured, question};
use crate::world::{FIRST, NOW, SECOND, THIRD, World, day, moment, policies, stages, world};

/// Every code of the world, and one that nobody has.
pub static CODES: LazyLock<(Vec<AgbCode>, Vec<UzoviCode>)> = LazyLock::new(|| {
    let mut agb: Vec<AgbCode> = world().parties().map(|party| party.register.agb_code).collect();
    agb.sort();
    agb.push("01999999".parse().unwrap());
    let uzovi = (9101..=9117).map(|code| code.to_string().parse().unwrap());
    (agb, uzovi.collect())
});

fn dates() -> impl Strategy<Value = NaiveDate> {
    let edges = [
        "0001-01-01",
        "2018-12-31",
        "2019-01-01",
        "2023-12-31",
        "2024-01-01",
        "2024-06-30",
        "2024-07-01",
        "2025-01-15",
        "2025-02-03",
        "2025-12-31",
        "2026-12-31",
        "2027-01-01",
        "9999-12-31",
    ];
    let edges: Vec<NaiveDate> =
        edges.iter().map(|text| day(text)).chain([NaiveDate::MIN, NaiveDate::MAX]).collect();
    prop_oneof![select(edges), (0_u64..3_000).prop_map(|days| day("2019-01-01") + Days::new(days))]
}

pub fn moments() -> impl Strategy<Value = Moment> {
    let start = moment("2023-11-01T00:00:00Z").micros();
    let end = moment("2025-03-01T00:00:00Z").micros();
    prop_oneof![
        select(vec![Moment::BEGINNING, moment(FIRST), moment(SECOND), moment(THIRD), moment(NOW)]),
        (start..end).prop_map(Moment::from_micros),
    ]
}

pub fn questions() -> impl Strategy<Value = Question> {
    // Half of the questions are about the parties and insurers with which most happens.
    let eventful = ["01900009", "01950009", "01900010", "01900013", "01900015", "01900016", "53900002"];
    let busy = ["9101", "9102"];
    let agb = prop_oneof![
        3 => select(CODES.0.clone()),
        1 => select(eventful.map(|code| code.parse::<AgbCode>().unwrap()).to_vec()),
    ];
    let uzovi = prop_oneof![
        1 => select(CODES.1.clone()),
        1 => select(busy.map(|code| code.parse::<UzoviCode>().unwrap()).to_vec()),
    ];
    let care_kind = prop_oneof![1 => select(CareKind::ALL), 1 => Just(CareKind::Haz)];
    let codes = (agb, uzovi, dates(), care_kind);
    let listed =
        ["99101", "99102", "99103", "99104", "99105", "99106", "99107", "99108", "99109", "99110", "99111"];
    let prestaties: Vec<PrestatieCode> = listed.iter().map(|code| code.parse().unwrap()).collect();
    let optional = (
        proptest::option::weighted(0.2, select(Segment::ALL)),
        proptest::option::weighted(0.7, select(OiTitle::ALL)),
        proptest::option::weighted(0.5, select(prestaties)),
        proptest::option::weighted(0.4, moments()),
    );
    (codes, optional).prop_map(|((agb_code, uzovi_code, date, care_kind), more)| {
        let (segment, oi_title, prestatie_code, as_of) = more;
        Question { agb_code, uzovi_code, date, care_kind, segment, oi_title, prestatie_code, as_of }
    })
}

fn try_many(cases: u32, law: impl Fn(Question) -> Result<(), TestCaseError>) {
    let mut runner = proptest::test_runner::TestRunner::new(ProptestConfig::with_cases(cases));
    runner.run(&questions(), law).unwrap();
}

/// Every decision in the answer to a question, that of each location too.
fn decisions(question: &Question) -> Vec<Decision<'static>> {
    decide(world(), question, moment(NOW)).map_or_else(
        |_| Vec::new(),
        |answer| std::iter::once(answer.decision).chain(answer.locations).collect(),
    )
}

fn contract_of(decision: &Decision<'_>) -> Option<&'static Contract> {
    let id = decision.agreement?.id;
    let holder = world().holder_of(id)?;
    holder.contracts.contracts.iter().find(|contract| contract.id == id)
}

#[test]
fn the_plain_decision_is_the_explained_one_without_its_steps() {
    try_many(3_000, |question| {
        for stage in stages() {
            let plain = conclude(stage, &question, moment(NOW));
            match decide(stage, &question, moment(NOW)) {
                Err(absent) => prop_assert_eq!(plain.unwrap_err(), absent),
                Ok(explained) => {
                    let plain = plain.unwrap();
                    prop_assert!(plain.concludes_as(&explained) && explained.concludes_as(&plain));
                    prop_assert_eq!(picture(&plain), picture(&untold(explained)));
                }
            }
        }
        Ok(())
    });
}

/// An answer without its steps.
pub fn untold(mut answer: Answer<'_>) -> Answer<'_> {
    answer.decision.steps.clear();
    answer.locations.iter_mut().for_each(|decision| decision.steps.clear());
    answer
}

#[test]
fn an_answer_is_unknown_exactly_when_its_certainty_is_and_then_it_names_what_is_missing() {
    try_many(3_000, |question| {
        for decision in decisions(&question) {
            let unknown = decision.basis == Basis::Unknown;
            prop_assert_eq!(unknown, decision.certainty == Certainty::Unknown);
            prop_assert!(!unknown || !decision.missing.is_empty());
            let verdict = decision.prestatie.map(|verdict| (verdict.may_claim, verdict.ground));
            prop_assert_eq!(verdict.is_some(), question.prestatie_code.is_some());
            if let Some((may_claim, ground)) = verdict {
                let open = ground == PrestatieGround::FactMissing;
                prop_assert_eq!(open, may_claim == MayClaim::Unknown);
                prop_assert!(!open || !decision.missing.is_empty(), "what is open is named");
                prop_assert!(!unknown || open, "an unknown answer gives no verdict");
            }
        }
        Ok(())
    });
}

#[test]
fn an_agreement_that_applies_has_a_holder_a_leader_and_modules_in_force() {
    try_many(3_000, |question| {
        for decision in decisions(&question) {
            let applies = !matches!(decision.basis, Basis::Unknown | Basis::NotContracted);
            prop_assert_eq!(applies, decision.agreement.is_some());
            prop_assert_eq!(applies, !decision.leaders.is_empty());
            prop_assert!(applies || decision.modules.is_empty());
            let Some(contract) = contract_of(&decision) else { continue };
            prop_assert_eq!(decision.holder.map(|holder| holder.id), Some(contract.holder));
            prop_assert!(contract.in_force(question.date, question.as_of).is_some());
            for module in &decision.modules {
                prop_assert!(module.period.holds_on(question.date));
                prop_assert!(module.claimable_from.is_none_or(|day| day >= module.period.start_date));
            }
        }
        Ok(())
    });
}

#[test]
fn a_first_day_comes_from_an_own_agreement_or_a_recorded_decision_and_from_nothing_else() {
    try_many(3_000, |question| {
        for decision in decisions(&question) {
            let Ok(first) = decision.claimable_from else { continue };
            let contract = contract_of(&decision).unwrap();
            let decided = contract.follow.iter().filter(|follow| follow.addendum.is_none());
            let mut days = decided.filter_map(|follow| follow.known(question.as_of)?.value.claimable_from);
            match decision.basis {
                Basis::Own => prop_assert_eq!(Some(first), decision.agreement.map(|a| a.term.start_date)),
                Basis::Followed => prop_assert!(days.any(|day| day == first)),
                other => prop_assert!(false, "{other} has no first day"),
            }
        }
        Ok(())
    });
}

#[test]
fn every_step_has_a_rule_a_source_and_a_sentence_in_both_languages() {
    try_many(1_000, |question| {
        for decision in decisions(&question) {
            prop_assert!(!decision.steps.is_empty());
            for step in &decision.steps {
                let [nl, en] = [Lang::Nl, Lang::En].map(|lang| step.explain(lang));
                prop_assert!(!nl.rule_id.is_empty() && !nl.result.is_empty() && !nl.citations.is_empty());
                prop_assert!(
                    nl.citations
                        .iter()
                        .all(|(document, section, _)| !document.is_empty() && !section.is_empty())
                );
                prop_assert!(!nl.text.is_empty() && !en.text.is_empty() && nl.text != en.text);
                let same = (nl.rule_id, &nl.citations, nl.result) == (en.rule_id, &en.citations, en.result);
                prop_assert!(same, "the languages differ in words only");
                let names = |told: &Explained<'_>| {
                    told.facts.iter().map(|read| read.fact.to_owned()).collect::<Vec<_>>()
                };
                prop_assert_eq!(names(&nl), names(&en));
            }
        }
        Ok(())
    });
}

#[test]
fn the_newest_moment_and_no_moment_give_the_same_answer() {
    let newest = moment(NOW);
    try_many(1_500, |question| {
        let ask = |as_of| pictured(world(), &Question { as_of, ..question }, newest);
        prop_assert_eq!(ask(None), ask(Some(newest)));
        prop_assert_eq!(ask(None), ask(Some(moment("2031-01-01T00:00:00Z"))), "nothing comes from ahead");
        Ok(())
    });
}

#[test]
fn what_was_answered_then_is_answered_the_same_when_asked_as_of_then() {
    let then = [SECOND, THIRD, NOW].map(|next| Moment::from_micros(moment(next).micros() - 1));
    try_many(1_500, |question| {
        for (snapshot, as_of) in stages().iter().zip(then) {
            let before = pictured(snapshot, &Question { as_of: None, ..question }, as_of);
            let after = pictured(world(), &Question { as_of: Some(as_of), ..question }, moment(NOW));
            if before.is_ok() {
                prop_assert_eq!(before, after, "as of {}", as_of);
            }
        }
        Ok(())
    });
}

#[test]
fn nothing_that_was_recorded_later_is_in_an_answer_as_of_before() {
    try_many(3_000, |question| {
        let as_of = question.as_of.unwrap_or(Moment::from_micros(moment(SECOND).micros() - 1));
        let question = Question { as_of: Some(as_of), ..question };
        for decision in decisions(&question) {
            let Some(contract) = contract_of(&decision) else { continue };
            prop_assert!(contract.versions[0].recorded_at <= as_of);
            for module in &decision.modules {
                let addendum = contract.addendum(module.id).unwrap();
                prop_assert!(addendum.versions[0].recorded_at <= as_of);
            }
            let decided = contract.follow.iter().any(|follow| follow.versions[0].recorded_at <= as_of);
            let recorded = decision.basis == Basis::Followed && decision.certainty == Certainty::Recorded;
            prop_assert!(!recorded || decided, "{}", line(&decision));
        }
        Ok(())
    });
}

#[test]
fn an_organisation_that_is_not_registered_on_the_day_claims_nothing() {
    try_many(2_000, |question| {
        let party = world().party_by_agb(question.agb_code);
        let active = party.is_some_and(|p| p.register.active_on(question.date, question.as_of));
        for decision in decisions(&question) {
            if !active {
                prop_assert!(decision.agreement.is_none());
                prop_assert!(decision.prestatie.is_none_or(|verdict| verdict.may_claim != MayClaim::Yes));
            }
        }
        Ok(())
    });
}

/// Every question of a coarse grid: all codes, all kinds of care, one day.
fn everything(snapshot: &Snapshot) -> Vec<Result<String, String>> {
    let mut all = Vec::new();
    for agb in &CODES.0 {
        for uzovi in &CODES.1 {
            for care_kind in [CareKind::Haz, CareKind::Mdz, CareKind::Hds, CareKind::Gli] {
                let asked = question(&format!("{agb} {uzovi} {care_kind} prestatie=99101"));
                let answer = decide(snapshot, &asked, moment(NOW));
                all.push(answer.map(|answer| picture(&answer)).map_err(|absent| format!("{absent:?}")));
            }
        }
    }
    all
}

#[actix_web::test]
async fn a_snapshot_that_caught_up_with_one_contract_is_the_one_that_is_opened_afresh() {
    let world = actix_web::web::block(World::new).await.unwrap();
    let holder = world.snapshots.load().party_by_agb("01900002".parse().unwrap()).unwrap().register.id;
    let asked = question("01900002 9102 HAZ");
    let say = |snapshot: &Snapshot| line(&decide(snapshot, &asked, moment(NOW)).unwrap().decision);
    let before = world.snapshots.load();
    assert_eq!(say(&before), "notContracted recorded");

    let made = entry(holder, "zz", "ZZ-NEW", CareKind::Haz, period("2025-01-01", "2025-12-31"));
    let write = move |tx: &mut zorgcontract::db::Tx<'_>| zorgcontract::contracts::service::record(tx, &made);
    world.snapshots.write(actor(), write).await.unwrap();
    let caught_up = world.snapshots.load();
    assert_eq!(say(&caught_up), "own recorded by zz from 2025-01-01", "a writer reads its own write");
    assert_eq!(say(&before), "notContracted recorded", "and who held the old picture keeps it");

    let db = world.db.clone();
    let afresh =
        actix_web::web::block(move || Snapshots::open(db, policies()).unwrap().load()).await.unwrap();
    assert_eq!((caught_up.position, caught_up.len()), (afresh.position, afresh.len()));
    assert_eq!(everything(&caught_up), everything(&afresh));
    assert_ne!(everything(&before), everything(&afresh));
    for party in afresh.parties() {
        let same = caught_up.party(party.register.id).unwrap();
        assert_eq!(same.register, party.register);
        assert_eq!(format!("{:?}", same.contracts), format!("{:?}", party.contracts));
    }
}
