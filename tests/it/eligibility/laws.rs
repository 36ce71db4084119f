//! Laws that hold for every check, tried with random facts about random agreements of every policy.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, TestRunner};
use serde_json::{Map, Value, json};
use zorgcontract::codes::ProviderKind;
use zorgcontract::policy::words::{Channel, FactType, Origin};
use zorgcontract::policy::{Fact, Pack, PolicyBook};

use super::post;
use crate::effective_agreements::Sandbox;
use crate::effective_agreements::Who::Operator;
use crate::world::policies;

/// A provider of every kind, and one of no kind in the process.
const PROVIDERS: [&str; 6] = ["01900001", "01900028", "53910001", "53900003", "21900001", "01910004"];

/// A provider that can hold what is asked for, else the first.
fn fitting(pack: &Pack, id: &str) -> &'static str {
    let (agreement, addendum) = (pack.catalogue.agreement(id), pack.catalogue.addendum(id));
    let kind =
        agreement.map(|agreement| agreement.provider_kinds[0]).or_else(|| {
            addendum.map(|addendum| {
                if addendum.channel == Channel::Ro { ProviderKind::Ro } else { ProviderKind::Practice }
            })
        });
    match kind {
        Some(ProviderKind::Wsv) => "53910001",
        Some(ProviderKind::Ro) => "53900003",
        Some(ProviderKind::Hds) => "21900001",
        Some(ProviderKind::Other) => "01910004",
        _ => "01900028",
    }
}

/// What can be asked for: policy, member of the question, id, a provider that can hold it, and the insurer
/// where the policy has several.
fn subjects(book: &PolicyBook) -> Vec<Value> {
    let mut all = Vec::new();
    for pack in book.packs() {
        let agreements = pack.catalogue.agreements.iter().map(|agreement| ("agreementType", &agreement.id));
        for (member, id) in
            agreements.chain(pack.catalogue.addenda.iter().map(|addendum| ("addendum", &addendum.id)))
        {
            let mut body = json!({ "policyId": pack.id, "date": pack.valid.start_date, member: id, "facts": {},
                "agbCode": fitting(pack, id) });
            if pack.concern.is_none() {
                body["uzoviCode"] = "9103".into();
            }
            all.push(body);
        }
    }
    all
}

/// A value of a fact, picked by a number.
fn value(fact: &Fact, pick: u32) -> Value {
    let at = pick as usize;
    match fact.fact_type {
        FactType::Bool => json!(at.is_multiple_of(2)),
        FactType::Enum => json!(fact.words[at % fact.words.len()]),
        FactType::Set => {
            let held = fact.words.iter().enumerate().filter(|(n, _)| pick >> (n % 32) & 1 == 1);
            json!(held.map(|(_, word)| word).collect::<Vec<_>>())
        }
        FactType::Int => json!([0, 1, 2, 3, 4, 12, 2024, 2025, 100_000][at % 9]),
        FactType::Pct => json!(["0", "4.5", "79.9", "80", "100"][at % 5]),
        FactType::Money => json!(["0.00", "12.43"][at % 2]),
        FactType::Date => json!(
            [
                "2019-06-01",
                "2019-07-15",
                "2019-11-01",
                "2023-09-01",
                "2023-10-01",
                "2023-12-31",
                "2024-01-01"
            ][at % 7]
        ),
    }
}

/// Every ruling by its rule: verdict and facts read, with their sources.
fn rulings(answer: &Value) -> BTreeMap<String, (String, Vec<(String, Value)>)> {
    let parts = ["criteria", "exclusions", "discretion", "timing"].iter();
    let all =
        parts.flat_map(|part| answer[part].as_array().unwrap().iter().map(move |ruling| (part, ruling)));
    all.map(|(part, ruling)| {
        let facts = ruling["facts"].as_array().unwrap().iter();
        let facts = facts.map(|fact| (fact["fact"].as_str().unwrap().to_owned(), fact["value"].clone()));
        let id = format!("{part} {}", ruling["rule"]["ruleId"].as_str().unwrap());
        (id, (ruling["verdict"].as_str().unwrap().to_owned(), facts.collect()))
    })
    .collect()
}

fn rank(outcome: &Value) -> usize {
    let order = ["excluded", "notEligible", "needsFacts", "eligibleAtDiscretion", "possiblyEligible"];
    order.iter().position(|word| outcome == word).unwrap()
}

async fn ask(sandbox: &Sandbox, body: &Value) -> Value {
    let answer = post(sandbox, Operator, body).await;
    assert_eq!(answer.status, 200, "{body} {}", answer.text());
    answer.json()
}

/// Subject, provider (beyond the list one that fits), and the numbers that pick the facts given.
fn cases(count: u32) -> Vec<(usize, usize, Vec<u32>)> {
    let mut runner = TestRunner::new(Config::default());
    let one = (any::<prop::sample::Index>(), 0..4 * PROVIDERS.len(), prop::collection::vec(any::<u32>(), 64));
    let subjects = subjects(&policies()).len();
    let tree = |runner: &mut TestRunner| one.new_tree(runner).unwrap().current();
    (0..count)
        .map(|_| tree(&mut runner))
        .map(|(subject, provider, picks)| (subject.index(subjects), provider, picks))
        .collect()
}

fn fact<'b>(book: &'b PolicyBook, id: &str) -> &'b Fact {
    let vocabulary = book.vocabulary();
    vocabulary.fact(vocabulary.slot(id).unwrap())
}

#[actix_web::test]
async fn answering_what_is_named_as_missing_always_ends_in_a_decided_answer() {
    let (sandbox, book) = (Sandbox::new().await, policies());
    let subjects = subjects(&book);
    let mut decided_from_need = 0;
    for (subject, provider, picks) in cases(60) {
        let mut body = subjects[subject].clone();
        if let Some(any) = PROVIDERS.get(provider) {
            body["agbCode"] = (*any).into();
        }
        let mut answer = ask(&sandbox, &body).await;
        let needed = answer["outcome"] == "needsFacts";
        for round in 0.. {
            let missing = answer["missing"].as_array().unwrap();
            if answer["outcome"] != "needsFacts" {
                assert!(missing.is_empty() && answer.get("next").is_none(), "{body}");
                break;
            }
            assert!(round < 60, "{body} never ends");
            let open = answer["conditions"].as_array().unwrap().iter().any(|c| c["verdict"] == "unknown");
            assert!(open || !missing.is_empty(), "{body} names nothing to give");
            if open {
                body["holds"] = json!([]);
            }
            for (at, known) in missing.iter().enumerate() {
                let id = known["fact"].as_str().unwrap();
                assert!(body["facts"].get(id).is_none(), "{id} was given and is asked again: {body}");
                body["facts"][id] = value(fact(&book, id), picks[(round + at) % picks.len()]);
            }
            answer = ask(&sandbox, &body).await;
        }
        decided_from_need += usize::from(needed);
    }
    assert!(decided_from_need > 15, "the law was tried: {decided_from_need}");
}

#[actix_web::test]
async fn one_fact_more_changes_only_the_rules_that_read_it_and_never_a_decided_one_by_another_way() {
    let (sandbox, book) = (Sandbox::new().await, policies());
    let subjects = subjects(&book);
    let mut tried = 0;
    for (subject, provider, picks) in cases(40) {
        let mut body = subjects[subject].clone();
        if let Some(any) = PROVIDERS.get(provider) {
            body["agbCode"] = (*any).into();
        }
        let mut before = ask(&sandbox, &body).await;
        let asked: Vec<String> =
            rulings(&before).into_values().flat_map(|(_, facts)| facts).map(|(id, _)| id).collect();
        for (at, id) in asked.iter().enumerate().take(12) {
            if body["facts"].get(id).is_some() {
                continue;
            }
            body["facts"][id] = value(fact(&book, id), picks[at]);
            let after = ask(&sandbox, &body).await;
            let now = rulings(&after);
            for (rule, (was, facts)) in rulings(&before) {
                let (is, facts_now) = &now[&rule];
                let changed: Vec<&String> =
                    facts.iter().zip(facts_now).filter(|(a, b)| a.1 != b.1).map(|(a, _)| &a.0).collect();
                if was != *is {
                    // the fact itself, or what the criteria or a term make of it
                    assert!(
                        !changed.is_empty(),
                        "{rule} went from {was} to {is} by a fact that it does not read: {body}"
                    );
                }
                if was != "unknown" && was != *is {
                    let direct = facts.iter().any(|(fact, _)| fact == id);
                    let through = changed.iter().any(|fact| {
                        *fact == "admission.criteria_met" || self::fact(&book, fact).derived.is_some()
                    });
                    assert!(direct || through, "{rule} was {was}, is {is} after {id}: {body}");
                }
            }
            // A decided answer is never undone by a fact of which nothing was known.
            if rank(&before["outcome"]) < 2
                && rulings(&before).values().flat_map(|(_, f)| f).all(|(f, v)| f != id || v.is_null())
            {
                assert!(
                    rank(&after["outcome"]) < 3,
                    "{} then {} after {id}: {body}",
                    before["outcome"],
                    after["outcome"]
                );
            }
            (before, tried) = (after, tried + 1);
        }
    }
    assert!(tried > 50, "{tried}");
}

#[actix_web::test]
async fn with_every_fact_given_nothing_stays_unknown_and_the_whole_is_the_worst_of_its_parts() {
    let (sandbox, book) = (Sandbox::new().await, policies());
    let vocabulary = book.vocabulary();
    let subjects = subjects(&book);
    for (subject, provider, picks) in cases(60) {
        let mut body = subjects[subject].clone();
        if let Some(any) = PROVIDERS.get(provider) {
            body["agbCode"] = (*any).into();
        }
        body["holds"] = json!([]);
        let facts: Map<String, Value> = vocabulary
            .facts()
            .zip(picks.iter().cycle())
            .filter(|((_, fact), _)| fact.derived.is_none())
            .map(|((_, fact), pick)| (fact.id.clone(), value(fact, pick.rotate_left(fact.id.len() as u32))))
            .collect();
        body["facts"] = facts.into();
        let answer = ask(&sandbox, &body).await;
        let parts = ["criteria", "exclusions", "discretion", "timing"].iter();
        let weights = parts.flat_map(|part| answer[part].as_array().unwrap()).map(|ruling| {
            let reads = ruling["facts"].as_array().unwrap();
            let concluded = reads.iter().any(|fact| fact["fact"] == "admission.criteria_met");
            assert!(concluded || ruling["verdict"] != "unknown", "{body} {ruling}");
            rank(&ruling["weighs"])
        });
        let worst = weights.min().unwrap_or(3);
        assert!(rank(&answer["outcome"]) <= worst, "{body}");
        assert_ne!(answer["outcome"], "needsFacts", "{body}");
        for fact in answer["setAside"].as_array().unwrap() {
            assert_ne!(fact["given"], fact["used"]);
            let origin = vocabulary.fact(vocabulary.slot(fact["fact"].as_str().unwrap()).unwrap()).origin;
            let own = matches!(origin, Origin::Register | Origin::Contracts | Origin::Reference);
            let of_check =
                ["question.date", "care.kind", "admission.criteria_met", "wsv.participants_contracted"];
            assert!(own || of_check.contains(&fact["fact"].as_str().unwrap()), "{fact}");
        }
    }
}
