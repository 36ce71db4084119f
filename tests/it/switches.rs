//! One national fact, and each insurer's own answer to it: the module MTVP of segment 3.
//!
//! Practice 01900023 has it on an agreement of Zorg en Zekerheid through 2025, practice 01900024 on one of
//! CZ. Every question is asked of the small country with another list of what NZa settled.

use std::sync::LazyLock;

use zorgcontract::agreements::decide::decide;
use zorgcontract::agreements::follow::model::{FollowEntry, FollowStatus, FollowTerms};
use zorgcontract::agreements::follow::service as follow;
use zorgcontract::audit::Actor;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, FollowDecisionId};
use zorgcontract::contracts::model::Contract;
use zorgcontract::demo;
use zorgcontract::jobs::ImportError;
use zorgcontract::reference::import::{Format, import};
use zorgcontract::snapshot::Snapshot;

use crate::country::Country;
use crate::world::answers::{line, question, steps};
use crate::world::day;

static COUNTRY: LazyLock<std::sync::Mutex<Country>> =
    LazyLock::new(|| std::sync::Mutex::new(Country::small()));

fn settle(country: &Country, rows: &str) -> Result<(), ImportError> {
    let mut text = "fact,value,startDate,endDate,source,confidence,conflicts,note\n".to_owned();
    for row in rows.split(' ').filter(|row| !row.is_empty()) {
        let (fact, value) = row.split_once('=').unwrap();
        text += &format!("{fact},{value},2024-01-01,,Made up for a test,high,,\n");
    }
    import(&country.db, Format::NationalFacts, text.as_bytes(), Actor::command("test"), |_| ()).map(drop)
}

/// Whether the module lapsed at each of the insurers, with `rows` settled: `lapsed`, its certainty when it
/// did not, or `absent`.
fn at(rows: &str, asked: &[&str]) -> Vec<String> {
    let country = COUNTRY.lock().unwrap();
    settle(&country, rows).unwrap();
    let snapshot = country.snapshot();
    asked.iter().map(|asked| module(&snapshot, asked)).collect()
}

fn module(snapshot: &Snapshot, asked: &str) -> String {
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let answer = decide(snapshot, &question(asked), now).unwrap();
    let found = answer.decision.modules.iter().find(|module| &*module.module.code == "mtvp");
    match found {
        Some(module) if module.lapsed.is_some() => "lapsed".to_owned(),
        Some(module) => module.certainty.to_string(),
        None => "absent".to_owned(),
    }
}

const ZZ_2024: &str = "01900023 7085 HAZ 2024-06-12";
const ZZ_2025: &str = "01900023 7085 HAZ 2025-06-12";
const CZ_2024: &str = "01900024 7119 HAZ 2024-06-12";
const CZ_2025: &str = "01900024 7119 HAZ 2025-06-12";
const CZ_AFTER_ZZ: &str = "01900023 7119 HAZ 2025-06-12";

#[test]
fn each_insurer_flips_by_its_own_condition_and_no_other_does() {
    let all = [ZZ_2024, ZZ_2025, CZ_2024, CZ_2025, CZ_AFTER_ZZ];
    // CZ asks only whether MTVP is in the rules; Zorg en Zekerheid asks for segment 1, and only for 2024.
    assert_eq!(
        at("nza.mtvp_in_policy_rules=true nza.mtvp_segment=S3", &all),
        ["recorded", "recorded", "recorded", "lapsed", "lapsed"]
    );
    assert_eq!(
        at("nza.mtvp_in_policy_rules=false nza.mtvp_segment=S1", &all),
        ["lapsed", "recorded", "recorded", "recorded", "byPolicy"]
    );
    assert_eq!(
        at("nza.mtvp_in_policy_rules=true nza.mtvp_segment=S1", &all),
        ["lapsed", "recorded", "recorded", "lapsed", "lapsed"]
    );
}

#[test]
fn a_fact_that_nza_did_not_settle_leaves_the_module_an_expectation() {
    let country = COUNTRY.lock().unwrap();
    settle(&country, "nza.mtvp_in_policy_rules=true").unwrap();
    let snapshot = country.snapshot();
    assert_eq!(module(&snapshot, ZZ_2024), "expected", "whether it is in segment 1 is not known");
    assert_eq!(module(&snapshot, CZ_2025), "lapsed");
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let answer = decide(&snapshot, &question(ZZ_2024), now).unwrap();
    assert!(steps(&answer.decision).contains(&"zz-haz-2024/tariff.mtvp-s3-lapse unknown".to_owned()));
}

#[test]
fn a_module_that_lapsed_at_the_leader_stays_open_at_a_follower_without_a_rule_of_its_own() {
    let country = COUNTRY.lock().unwrap();
    settle(&country, "nza.mtvp_segment=S1").unwrap();
    let practice = country.snapshot();
    let practice = practice.party_by_agb("01900023".parse().unwrap()).unwrap();
    let mut contracts = practice.contracts.contracts.iter();
    let held = |contract: &&Contract| contract.in_force(day("2024-06-12"), None).is_some();
    let contract =
        contracts.find(|contract| contract.care_kind == CareKind::Haz && held(contract)).unwrap().id;
    let terms = FollowTerms {
        status: FollowStatus::Accepted,
        requested_by: None,
        requested_on: None,
        reason: None,
        tariff: None,
        claimable_from: Some(day("2024-01-01")),
        decided_on: Some(day("2024-01-15")),
    };
    let follower = "vgz".parse().unwrap();
    let entry = FollowEntry { id: FollowDecisionId::new(), contract, addendum: None, follower, terms };
    country.db.write_blocking(Actor::command("test"), move |tx| follow::record(tx, &entry)).unwrap();
    let snapshot = country.snapshot();
    let asked = "01900023 7095 HAZ 2024-06-12 prestatie=99107";
    assert_eq!(module(&snapshot, asked), "unknown");
    assert_eq!(module(&snapshot, ZZ_2024), "lapsed");
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let decision = decide(&snapshot, &question(asked), now).unwrap().decision;
    let wanted =
        "followed recorded by zorg-en-zekerheid from 2024-01-01 missing followDecision unknown factMissing";
    assert_eq!(line(&decision), wanted);
    assert!(steps(&decision).contains(&"zz-haz-2024/tariff.mtvp-s3-lapse lapsedAtLeader".to_owned()));
}

#[test]
fn the_prestatie_of_a_module_that_lapsed_may_not_be_claimed() {
    let country = COUNTRY.lock().unwrap();
    settle(&country, "nza.mtvp_in_policy_rules=true").unwrap();
    let snapshot = country.snapshot();
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let asked = question(&format!("{CZ_2025} prestatie=99107"));
    let told = line(&decide(&snapshot, &asked, now).unwrap().decision);
    assert_eq!(told, "own byPolicy by cz from 2024-01-01 no lapsedBySwitch");
}

#[test]
fn a_list_with_a_fact_or_value_that_no_policy_knows_is_refused() {
    let country = COUNTRY.lock().unwrap();
    for row in [
        "nza.mtvp_in_rules=true",
        "nza.mtvp_segment=S4",
        "nza.mtvp_in_policy_rules=yes",
        "region.preferred=cz",
    ] {
        let Err(ImportError::Problems(problems)) = settle(&country, row) else { panic!("{row} was taken") };
        assert_eq!(problems[0].code, "fact.unknown", "{row}");
    }
}
