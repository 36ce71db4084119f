//! The decision on a small world made by hand: every ground, every certainty, every missing fact.
//!
//! A question is a line `AGB UZOVI KIND …`; without a day it is about 3 February 2025. What is special
//! about each practice stands in `world/register.rs`, what each insurer says in `world/policies.rs`.

use zorgcontract::agreements::decide::{Absent, decide};
use zorgcontract::codes::Lang;

use crate::world::answers::{TODAY, ask, line, modules, question, say, steps};
use crate::world::{FIRST, NOW, SECOND, THIRD, moment, world};

/// Compares the answers of a table of questions.
#[track_caller]
fn table(rows: &[(&str, &str)]) {
    let wrong = rows.iter().filter_map(|(asked, wanted)| {
        let said = say(asked);
        (said != *wanted).then(|| format!("{asked}\n  wanted: {wanted}\n  said:   {said}"))
    });
    let wrong: Vec<String> = wrong.collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[track_caller]
fn has_steps(asked: &str, wanted: &[&str]) {
    let found = steps(&ask(asked).decision);
    let mut rest = found.iter();
    let absent = wanted.iter().find(|step| !rest.any(|other| other == *step));
    assert!(absent.is_none(), "{asked}: no {absent:?} in {found:#?}");
}

#[test]
fn an_answer_is_as_certain_as_the_weakest_row_that_it_rests_on() {
    table(&[
        ("01900001 9102 HAZ", "own recorded by zz from 2023-01-01"),
        ("01900003 9115 HAZ", "own expected by cz from 2024-01-01"), // the insurer is badly known
        ("01900003 9116 HAZ", "own expected by cz from 2024-01-01"), // who buys for it is
        ("01900001 9101 HAZ", "followed byPolicy by zz"),
        ("01900001 9116 HAZ", "followed expected by zz"),
        ("01900004 9101 HAZ", "followed expected by zz"), // preferred by a stand-in
        ("01900012 9101 HAZ", "followed expected by zz"), // the region is badly mapped
        ("01900023 9101 HAZ", "followed expected by zz"), // one of its two locations is
        ("01900001 9103 HAZ", "followed expected by zz"), // an intention
        ("01900001 9111 HAZ", "followed expected by zz"), // an illegible source
        ("01900001 9101 HDS", "represented recorded by zz+vgz"),
        ("01900025 9103 HDS", "represented expected by zz+cz"), // not known to be the uniform text
        ("01900025 9102 HDS", "represented recorded by zz+cz"), // but its own all the same
        ("01900003 9101 HDS", "notContracted expected"),        // represented by a secondary list
        ("01900002 9102 HAZ", "notContracted recorded"),
        ("01900002 9102 HAZ prestatie=99105", "notContracted expected no notClaimableWithoutContract"),
        ("01900001 9102 HAZ prestatie=99105", "own expected by zz from 2023-01-01 no notAgreed"),
    ]);
    assert_eq!(modules("01900003 9116 HAZ"), "basis expected from 2024-01-01");
}

#[test]
fn every_stance_of_a_policy_leads_to_its_own_answer() {
    let road = "road menzis-trial/process.individual-gp-on-request";
    table(&[
        ("01900001 9104 HAZ", &format!("notContracted byPolicy {road}")),
        ("01900001 9106 HAZ", &format!("notContracted byPolicy {}", road.replace("menzis", "dsw"))),
        ("01900001 9107 HAZ", &format!("notContracted byPolicy {}", road.replace("menzis", "onvz"))),
        ("01900002 9106 HAZ", &format!("notContracted byPolicy {}", road.replace("menzis", "dsw"))),
        ("01900001 9105 MDZ", "followed byPolicy by zz"),
        ("01900001 9105 HAZ", "unknown unknown missing policy.fact"),
        ("01900001 9108 HAZ 2024-06-12", "unknown unknown missing insurer.followStance"),
        ("01900001 9109 HAZ", "unknown unknown missing insurer.policy"),
        ("01900001 9101 S3", "unknown unknown missing insurer.followStance"),
        ("01900003 9102 HAZ 2024-06-12", "unknown unknown missing insurer.followStance"),
    ]);
    has_steps("01900001 9103 HAZ", &["follow.decision none", "vgz-trial/follow.all found"]);
    let silent = ask("01900003 9102 HAZ 2024-06-12");
    let stance = silent.decision.steps.last().unwrap().explain(Lang::En);
    assert_eq!(stance.rule_id, "follow.stance");
    assert!(stance.citations.iter().any(|(_, section, _)| *section == "5.4"), "{:?}", stance.citations);
}

#[test]
fn a_policy_that_is_published_after_the_moment_of_asking_is_not_known() {
    let asked = question("01900001 9110 HAZ 2024-12-31");
    let at = |now: &str| line(&decide(world(), &asked, moment(now)).unwrap().decision);
    assert_eq!(at(NOW), "unknown unknown missing insurer.policy");
    assert_eq!(at("2025-02-03T23:00:00Z"), "followed byPolicy by zz");
    let later = question("01900001 9110 HAZ 2024-12-31 asOf=2030-01-01T00:00:00Z");
    let ahead = decide(world(), &later, moment(NOW)).unwrap();
    assert_eq!(
        line(&ahead.decision),
        "unknown unknown missing insurer.policy",
        "asked from ahead of its time"
    );
}

#[test]
fn a_condition_on_member_practices_is_tested_and_names_those_that_miss_it() {
    table(&[
        ("01900002 9105 MDZ", "notContracted byPolicy"),
        ("01900002 9105 MDZ 2026-02-03", "unknown unknown missing contracts.coverage"),
        ("53900006 9105 MDZ", "unknown unknown missing policy.fact"),
    ]);
    let answer = ask("01900002 9105 MDZ");
    let told = answer.decision.steps.iter().map(|step| step.explain(Lang::En));
    let stance = told.into_iter().find(|step| step.rule_id == "follow.all").unwrap();
    assert_eq!(stance.result, "notMet");
    assert!(stance.text.contains("01900002"), "{}", stance.text);
}

#[test]
fn what_a_follower_does_not_say_to_take_over_stays_open() {
    assert_eq!(modules("01900001 9111 HAZ"), "basis unknown, later unknown, third unknown");
    table(&[(
        "01900001 9111 HAZ prestatie=99101",
        "followed expected by zz missing followDecision unknown factMissing",
    )]);
}

#[test]
fn a_recorded_decision_beats_the_stance_and_needs_no_region() {
    table(&[
        ("01900005 9103 HAZ", "followed recorded by zz from 2024-09-01"),
        ("01900006 9109 HAZ", "followed recorded by zz"),
        ("01900005 9101 HAZ", "unknown unknown missing region.preferred of 2"),
        ("01900006 9101 HAZ", "unknown unknown missing region.preferred"),
        ("01900016 9109 HAZ", "unknown unknown missing followDecision"),
        ("01900016 9103 HAZ", "notContracted recorded"),
        ("01900016 9106 HAZ", "followed recorded by zz from 2025-03-01"),
        ("01900017 9111 HAZ", "followed recorded by zz"), // of two decisions the region picks one
        ("01900018 9111 HAZ", "unknown unknown missing region.preferred"),
        ("01900019 9111 HAZ", "unknown unknown missing followDecision of 2"),
        ("01900020 9103 HAZ", "followed recorded by zz"),
        ("01900020 9113 HAZ", "unknown unknown missing insurer.purchasingParty"),
    ]);
    has_steps(
        "01900005 9103 HAZ",
        &["agreement.own none", "agreement.leader found", "follow.decision accepted"],
    );
    assert!(!steps(&ask("01900005 9103 HAZ").decision).iter().any(|step| step.starts_with("region")));
}

#[test]
fn a_decision_about_a_module_comes_before_that_about_the_agreement_and_before_the_stance() {
    assert_eq!(
        modules("01900016 9106 HAZ"),
        "basis unknown, later recorded from 2025-03-01, third recorded from 2025-03-01"
    );
    assert_eq!(modules("01900016 9111 HAZ"), "later recorded, third recorded");
    assert_eq!(modules("01900016 9101 HAZ"), "later byPolicy, third recorded from 2025-02-01");
    assert_eq!(modules("01900016 9104 HAZ"), "later recorded", "all is rejected but for one module");
    table(&[
        ("01900016 9106 HAZ prestatie=99110", "followed recorded by zz from 2025-03-01 no notYetClaimable"),
        (
            "01900016 9106 HAZ 2025-03-01 prestatie=99110",
            "followed recorded by zz from 2025-03-01 yes inModule",
        ),
        (
            "01900016 9106 HAZ prestatie=99101",
            "followed recorded by zz from 2025-03-01 missing followDecision unknown factMissing",
        ),
        ("01900016 9111 HAZ prestatie=99101", "followed recorded by zz no notAgreed"),
        ("01900016 9104 HAZ prestatie=99110", "followed recorded by zz yes inModule"),
        ("01900016 9104 HAZ prestatie=99101", "followed recorded by zz no notAgreed"),
    ]);
}

#[test]
fn nobody_chooses_between_two_agreements_or_two_contract_partners() {
    table(&[
        ("01900021 9113 HAZ", "unknown unknown missing insurer.purchasingParty of 2"),
        ("01900021 9103 HAZ", "own recorded by vgz from 2023-01-01"),
        ("01900001 9114 HAZ", "unknown unknown missing insurer.purchasingParty"),
    ]);
}

#[test]
fn an_insurer_code_that_is_not_in_use_on_the_day_is_named() {
    table(&[
        ("01900001 9112 HAZ", "unknown unknown missing insurer"),
        ("01900001 9112 HDS", "unknown unknown missing insurer"),
        ("01900001 9112 HAZ 2023-12-31", "unknown unknown missing insurer.policy"),
        ("01900001 9102 HAZ asOf=2023-01-01T00:00:00Z", "unknown unknown missing organisation"),
    ]);
    assert!(matches!(
        decide(world(), &question("01900001 9999 HAZ"), moment(NOW)),
        Err(Absent::UzoviCode(_))
    ));
    assert!(matches!(decide(world(), &question("01999999 9101 HAZ"), moment(NOW)), Err(Absent::AgbCode(_))));
}

#[test]
fn absence_says_something_only_where_the_contracts_are_complete_last_day_included() {
    let road = "road onvz-trial/process.individual-gp-on-request";
    table(&[
        ("01900001 9107 HAZ 2025-02-03", &format!("notContracted byPolicy {road}")),
        ("01900001 9107 HAZ 2025-02-04", "unknown unknown missing contracts.coverage"),
        ("01900001 9110 HAZ", "unknown unknown missing contracts.coverage"),
        ("01900001 9107 S3", "unknown unknown missing contracts.coverage"), // S3 is not declared
        ("01900001 9110 S3", "unknown unknown missing contracts.coverage"), // GP care may carry S3
        ("01900002 9101 HAZ", "notContracted byPolicy"),
        ("01900022 9101 HAZ", "unknown unknown missing insurer.purchasingParty"), // the leader has no buyer
        ("01900026 9101 HDS", "unknown unknown missing insurer.purchasingParty"), // nor has a representative
        ("01900014 9101 HDS", "unknown unknown missing hds.representingInsurers"),
    ]);
}

#[test]
fn the_region_is_that_of_each_location_on_the_day() {
    table(&[
        ("01900007 9101 HAZ", "unknown unknown missing location of 2"),
        ("01950007 9101 HAZ", "followed byPolicy by zz"),
        ("01960007 9101 HAZ", "notContracted recorded road cz-2025/process.individual-gp-on-request"),
        ("01900008 9101 HAZ", "unknown unknown missing location.region of 2"),
        ("01900026 9101 HAZ", "unknown unknown missing location.region of 2"),
        ("01900010 9101 HAZ", "followed byPolicy by zz"), // its own address, without locations
        ("01900011 9101 HAZ", "followed byPolicy by zz"), // its location has ended
        ("01950011 9101 HAZ", "notContracted recorded"),  // asked by the ended location itself
        ("01900015 9101 HAZ", "unknown unknown missing location.region"),
    ]);
    let parted = ask("01900007 9101 HAZ");
    let each: Vec<String> = parted.locations.iter().map(line).collect();
    assert_eq!(each.len(), 2);
    assert!(each.contains(&"followed byPolicy by zz".to_owned()), "{each:?}");
    assert!(ask("01900023 9101 HAZ").locations.is_empty(), "two locations that lead to one answer");
    assert!(ask("01900010 9101 HAZ").decision.location.is_none());
}

#[test]
fn the_organisation_stands_for_its_people_and_locations_on_the_day() {
    table(&[
        ("01950001 9102 HAZ", "own recorded by zz from 2023-01-01"),
        ("01910001 9102 HAZ", "own recorded by zz from 2023-01-01"),
        ("01910002 9102 HAZ", "unknown unknown missing organisation of 2"),
        ("01910003 9102 HAZ 2023-12-31", "own recorded by zz from 2023-01-01"),
        ("01910003 9101 HAZ", "own recorded by cz from 2024-01-01"),
        ("01910004 9102 HAZ", "unknown unknown missing organisation"),
        ("01900009 9102 HAZ 2024-06-30", "own recorded by zz from 2023-01-01"),
        ("01900009 9102 HAZ 2024-07-01 prestatie=99102", "notContracted recorded no notRegistered"),
        ("01900001 9102 HAZ 2018-12-31 prestatie=99101", "notContracted recorded no notRegistered"),
        ("01900001 9102 HAZ 0001-01-01", "notContracted recorded"),
        ("01900001 9102 HAZ 9999-12-31", "unknown unknown missing contracts.coverage"),
    ]);
}

#[test]
fn the_holder_is_found_over_the_register_for_each_kind_of_care_and_title() {
    let holder = |text: &str| ask(text).decision.holder.map(|holder| holder.agb_code.to_string());
    for (asked, wanted) in [
        ("01900001 9102 HAZ", Some("01900001")),
        ("01900001 9102 MDZ", Some("53900001")), // through the WSV
        ("01900001 9102 OI title=praktijkmanagement", Some("01900001")),
        ("01900001 9102 OI title=wijkmanagement", Some("53910001")),
        ("01900001 9102 OI title=ketenmanagement", Some("53900001")),
        ("01900001 9102 OI title=regiomanagement", Some("53900001")),
        ("01900001 9102 HDS", Some("21900001")),
        ("01900001 9102 GLI", Some("53900001")),
        ("53900001 9102 GLI", Some("53900001")),
        ("01900001 9101 SMR", Some("01900001")), // this insurer agreed with the practice
        ("01900001 9102 SMR", Some("53900001")), // and this one with the RO
        ("01900003 9101 GLI", Some("01900003")), // nobody agreed
        ("01900001 9103 SMR", None),
        ("01900014 9102 MDZ", None),
        ("01900015 9102 MDZ", None),
    ] {
        assert_eq!(holder(asked).as_deref(), wanted, "{asked}");
    }
    table(&[
        ("01900001 9101 OI title=wijkmanagement", "followed byPolicy by zz"),
        ("01900001 9102 OI", "unknown unknown missing oiTitle"),
        ("01900001 9102 HAZ title=wijkmanagement", "own recorded by zz from 2023-01-01"),
        ("01900001 9103 SMR", "unknown unknown missing holder of 2"),
        ("01900014 9102 MDZ", "unknown unknown missing holder of 2"),
        ("01900015 9102 MDZ", "unknown unknown missing holder"),
        ("01900013 9102 MDZ 2024-06-30", "own recorded by zz from 2023-01-01"),
        ("01900013 9102 MDZ 2024-07-01 prestatie=99101", "notContracted recorded no notRegistered"),
    ]);
}

#[test]
fn a_prestatie_is_judged_by_module_list_and_policy_and_never_guessed() {
    let own = "own recorded by zz from 2023-01-01";
    let under = |code: &str| say(&format!("01900001 9102 HAZ prestatie={code}")).replace(own, "own");
    assert_eq!(under("99101"), "own yes inModule");
    assert_eq!(under("99102"), "own yes noContractNeeded");
    assert_eq!(under("99104"), "own missing prestatie unknown factMissing");
    assert_eq!(under("99106"), "own no notInForce", "a module does not save what has ended");
    assert_eq!(under("99107"), "own no notAgreed");
    assert_eq!(under("99108"), "own missing prestatie unknown factMissing", "no list knows it");
    assert_eq!(under("99110"), "own yes inModule");
    table(&[
        (
            "01900001 9102 HAZ 2025-01-14 prestatie=99110",
            &format!("{own} missing prestatie unknown factMissing")
                .replace("missing prestatie unknown factMissing", "no notAgreed"),
        ),
        (
            "01900001 9102 HAZ 2026-02-03 prestatie=99107",
            &format!("{own} missing contracts.coverage unknown factMissing"),
        ),
        ("01900001 9102 HAZ segment=S1 prestatie=99109", &format!("{own} yes inModule")),
        ("01900001 9101 HDS prestatie=99101", "represented recorded by zz+vgz yes inModule"),
    ]);
    let without = |code: &str| {
        say(&format!("01900002 9102 HAZ prestatie={code}")).replace("notContracted recorded", "none")
    };
    assert_eq!(without("99101"), "none no notClaimableWithoutContract");
    assert_eq!(without("99102"), "none yes noContractNeeded");
    assert_eq!(without("99103"), "none yes nonContractedTariff");
    assert_eq!(without("99106"), "none no notInForce");
    for code in ["99104", "99108", "99111"] {
        assert_eq!(without(code), "none missing prestatie unknown factMissing");
    }
}

#[test]
fn a_question_about_a_segment_shows_its_modules_and_each_begins_on_its_own_day() {
    let first = "from 2023-01-01";
    assert_eq!(
        modules("01900001 9102 HAZ"),
        format!("basis recorded {first}, later recorded from 2025-01-15, third recorded {first}")
    );
    assert_eq!(modules("01900001 9102 HAZ segment=S3"), format!("third recorded {first}"));
    assert_eq!(modules("01900001 9102 S3"), format!("third recorded {first}"));
    assert_eq!(say("01900001 9102 S3"), "own recorded by zz from 2023-01-01");
}

#[test]
fn the_next_quarter_is_promised_by_zorg_en_zekerheid_for_gp_care_and_by_nobody_else() {
    let zz = "road zz-haz-2024/process.new-practice-any-time";
    table(&[
        ("01900002 9102 HAZ 2024-06-12", &format!("notContracted recorded {zz} 2024-07-01")),
        ("01900002 9102 HAZ 2024-07-01", &format!("notContracted recorded {zz} 2024-10-01")),
        ("01900002 9102 HAZ 2024-12-31", &format!("notContracted recorded {zz} 2025-01-01")),
        ("01900002 9102 GLI 2024-06-12", "notContracted recorded"),
        ("01960007 9101 HAZ", "notContracted recorded road cz-2025/process.individual-gp-on-request"),
    ]);
}

#[test]
fn what_was_known_then_is_answered_as_then() {
    let then = |text: &str, moment: &str| say(&format!("{text} asOf={moment}"));
    let decided = "01900005 9103 HAZ";
    assert_eq!(then(decided, "2024-07-01T00:00:00Z"), "unknown unknown missing region.preferred of 2");
    assert_eq!(then(decided, NOW), say(decided));
    let ended = "01900009 9102 HAZ 2024-07-01";
    assert_eq!(then(ended, "2024-07-01T00:00:00Z"), "own recorded by zz from 2023-01-01");
    let terminated = "01900004 9102 HAZ 2025-07-01";
    assert_eq!(then(terminated, "2024-09-01T00:00:00Z"), "own recorded by zz from 2023-01-01");
    assert_eq!(say(terminated), "notContracted expected");
    let corrected = "01900022 9101 HAZ";
    assert_eq!(then(corrected, "2024-09-01T00:00:00Z"), "followed byPolicy by zz");
    assert_eq!(then("01900027 9102 HAZ", "2024-01-01T00:00:00Z"), "unknown unknown missing organisation");
    assert_eq!(then("01900001 9101 HAZ", "2024-03-31T00:00:00Z"), "unknown unknown missing insurer.policy");
    let extended = "01900010 9102 HAZ";
    assert_eq!(modules(extended), "basis recorded from 2023-01-01, extra recorded from 2024-11-01");
    assert_eq!(modules(&format!("{extended} asOf={SECOND}")), "basis recorded from 2023-01-01");
    let late = "01900015 9102 HAZ 2024-01-15";
    assert_eq!(say(late), "own recorded by zz from 2023-01-01");
    assert_eq!(then(late, "2024-01-15T00:00:00Z"), "unknown unknown missing location.region");
    assert!([FIRST, SECOND, THIRD, NOW].is_sorted() && NOW.starts_with(TODAY));
}
