//! Every kind of change of the fictitious insurer, exactly.

use serde_json::{Value, json};

use super::fixture;
use crate::clock::Moment;
use crate::codes::{Lang, PolicyId};
use crate::policy::changes::{Changes, Incomparable, view};

fn changes() -> Value {
    let book = fixture::book();
    let pack = |id| book.pack(id).unwrap();
    let found = Changes::new(pack("eno-2024"), pack("eno-2025"), book.vocabulary());
    serde_json::to_value(view::changes(&found, book.vocabulary(), Lang::En)).unwrap()
}

fn list<'v>(answer: &'v Value, key: &str) -> &'v Vec<Value> {
    answer[key].as_array().unwrap()
}

fn ids(change: &Value) -> [&Value; 2] {
    [&change["before"]["ruleId"], &change["after"]["ruleId"]]
}

fn facts(change: &Value) -> Vec<(&str, &str)> {
    let facts = change["facts"].as_array().unwrap().iter();
    facts.map(|fact| (fact["fact"].as_str().unwrap(), fact["value"].as_str().unwrap())).collect()
}

fn change<'v>(answer: &'v Value, id: &str) -> &'v Value {
    let named = |change: &&Value| ids(change).contains(&&json!(id));
    list(answer, "rules").iter().find(named).unwrap_or_else(|| panic!("{id}: no change"))
}

#[test]
fn every_rule_is_counted_once() {
    let answer = changes();
    let counts = json!({
        "added": 2, "removed": 1, "changed": 8, "renamed": 1, "unchanged": 0,
        "sinceNotCompared": 1, "policyNotCompared": 0
    });
    assert_eq!(answer["counts"], counts);
    assert_eq!(answer["careKinds"], json!(["HAZ", "MDZ"]));
    assert_eq!((&answer["exact"], &answer["leftOut"]), (&json!(true), &json!(0)));
}

#[test]
fn rules_are_matched_and_say_how() {
    let answer = changes();
    let matched = |id| {
        let change = change(&answer, id);
        (change["change"].clone(), change["matchedBy"].clone(), ids(change).map(Clone::clone))
    };
    let pair = |before: &str, after: &str| [json!(before), json!(after)];
    let expected = [
        ("follow.all", "changed", "id", "follow.all"),
        ("eligibility.active", "renamed", "content", "admission.active"),
        ("term.haz", "changed", "tag", "agreement.years"),
        ("cap.chain", "changed", "facts", "ceiling.chain"),
    ];
    for (before, kind, by, after) in expected {
        assert_eq!(matched(before), (json!(kind), json!(by), pair(before, after)));
    }
    assert_eq!(
        matched("eligibility.share"),
        (json!("added"), Value::Null, [Value::Null, json!("eligibility.share")])
    );
    assert_eq!(
        matched("process.letter"),
        (json!("removed"), Value::Null, [json!("process.letter"), Value::Null])
    );
}

#[test]
fn a_part_that_differs_is_shown_as_it_was_and_as_it_is() {
    let answer = changes();
    let parts = |id: &str| -> Vec<[String; 3]> {
        let parts = list(change(&answer, id), "parts").iter();
        let text = |value: &Value| value.as_str().unwrap_or("-").to_owned();
        parts.map(|part| [text(&part["part"]), text(&part["before"]), text(&part["after"])]).collect()
    };
    let cited = ["citations", "Trial document 2024 1", "Trial document 2025 1"].map(str::to_owned);
    assert_eq!(
        parts("expectation.green"),
        [["text", "Groen.", "Liefst groen."].map(str::to_owned), cited.clone()]
    );
    let due = ["deadline", "<= 2023-09-01; practice: Ask", "< 2024-09-01; practice: Ask"].map(str::to_owned);
    assert_eq!(parts("deadline.request"), [due, cited.clone()]);
    let cap =
        ["parameters", "cap: 4.5 percent (definitive)", "cap: 4.6 percent (derived)"].map(str::to_owned);
    assert_eq!(parts("tariff.cap"), [cap, cited]);
    assert_eq!(parts("follow.all")[0], ["careKinds", "HAZ, MDZ", "HAZ"]);
}

#[test]
fn another_way_of_writing_the_same_conditions_has_no_effect() {
    let answer = changes();
    let member = change(&answer, "eligibility.member");
    assert_eq!(list(member, "parts")[0]["part"], "conditions");
    assert_eq!(
        (&member["outcomes"], &member["effect"], &member["exact"]),
        (&json!([]), &json!(false), &json!(true))
    );
    assert_eq!(change(&answer, "expectation.green")["effect"], false);
    assert_eq!(change(&answer, "eligibility.share")["effect"], true);
    assert_eq!(change(&answer, "process.letter")["effect"], false);
}

#[test]
fn a_threshold_that_moves_is_shown_by_the_value_between() {
    let answer = changes();
    let outcomes = list(change(&answer, "cap.chain"), "outcomes");
    assert_eq!(outcomes.len(), 1);
    assert_eq!((&outcomes[0]["before"], &outcomes[0]["after"]), (&json!("UNMET"), &json!("MET")));
    assert_eq!(facts(&outcomes[0]), [("chain.share", "4.6%")]);
}

#[test]
fn following_changes_for_exactly_the_providers_concerned() {
    let answer = changes();
    let follow = list(&answer, "follow");
    assert_eq!(follow.len(), 2);
    let scopes = |care_kind: &str, providers: Value| json!([{ "careKinds": [care_kind], "providerKinds": providers, "segments": [], "oiTitles": [] }]);
    let of = |care_kind: &str| {
        follow.iter().find(|change| change["scopes"][0]["careKinds"][0] == care_kind).unwrap()
    };
    let (haz, mdz) = (of("HAZ"), of("MDZ"));
    assert_eq!(haz["scopes"], scopes("HAZ", json!(["practice"])));
    assert_eq!((&haz["before"]["stance"], &haz["after"]["stance"]), (&json!("follows"), &json!("onRequest")));
    assert_eq!(haz["after"]["rule"]["ruleId"], "follow.small");
    assert_eq!(facts(haz), [("region.preferred", "vgz"), ("region.share", "0%")]);
    assert_eq!(mdz["scopes"], scopes("MDZ", json!([])));
    assert_eq!((&mdz["before"]["stance"], &mdz["after"]["stance"]), (&json!("follows"), &Value::Null));
    assert_eq!(facts(mdz), [("region.preferred", "vgz")]);
}

#[test]
fn claims_terms_days_and_numbers_that_moved_are_found() {
    let answer = changes();
    let claims = list(&answer, "claims");
    assert_eq!(claims.len(), 1);
    assert_eq!(claims[0]["before"]["outcome"], "BILLABLE");
    assert_eq!(claims[0]["after"]["outcome"], "NOT_BILLABLE");
    assert_eq!(facts(&claims[0]), [("prestatie.listed", "true"), ("practice.active", "false")]);
    let terms = list(&answer, "terms");
    assert_eq!((terms.len(), &terms[0]["careKind"]), (1, &json!("HAZ")));
    assert_eq!(terms[0]["after"][0]["period"], json!({ "startDate": "2026-01-01", "endDate": "2028-12-31" }));
    let deadlines = list(&answer, "deadlines");
    assert_eq!((deadlines.len(), &deadlines[0]["movedDays"]), (1, &json!(365)));
    let parameters = list(&answer, "parameters");
    assert_eq!(parameters.len(), 1);
    assert_eq!(
        (&parameters[0]["before"]["value"], &parameters[0]["after"]["value"]),
        (&json!("4.5"), &json!("4.6"))
    );
}

#[test]
fn a_new_criterion_is_named_with_a_provider_that_no_longer_passes() {
    let answer = changes();
    let agreements = list(&answer, "agreements");
    assert_eq!(agreements.len(), 1);
    let haz = &agreements[0];
    assert_eq!((&haz["parts"], haz["rules"].as_array().unwrap().len()), (&json!(["criteria"]), 2));
    let verdicts = list(haz, "verdicts");
    assert_eq!(verdicts.len(), 1);
    let verdict = &verdicts[0];
    assert_eq!(verdict["providerKinds"], json!(["practice", "wsv"]));
    assert_eq!(
        (&verdict["before"]["verdict"], &verdict["after"]["verdict"]),
        (&json!("noObstacle"), &json!("unmet"))
    );
    assert_eq!(verdict["after"]["decidedBy"][0]["rule"]["ruleId"], "eligibility.share");
    let known = facts(verdict);
    assert_eq!(known.len(), 3);
    assert!(
        known.contains(&("practice.active", "true")) && known.contains(&("practice.memberships", "RO, HDS"))
    );
}

#[test]
fn an_addendum_that_lapses_and_a_title_that_is_renamed_are_found() {
    let answer = changes();
    let addenda = list(&answer, "addenda");
    assert_eq!((addenda.len(), &addenda[0]["parts"]), (1, &json!(["channel", "status"])));
    assert_eq!(
        (&addenda[0]["before"]["status"], &addenda[0]["after"]["status"]),
        (&json!("offered"), &json!("lapsed"))
    );
    let titles = list(&answer, "paymentTitles");
    assert_eq!((titles.len(), &titles[0]["parts"]), (1, &json!(["titleChange"])));
}

#[test]
fn the_list_of_the_document_is_laid_beside_what_was_found() {
    let answer = changes();
    let declared = &answer["declared"];
    let names =
        |key: &str| -> Vec<&Value> { list(declared, key).iter().map(|one| &one["declared"]["id"]).collect() };
    assert_eq!(declared["status"], "reconciled");
    assert_eq!(names("declaredAndFound"), ["share"]);
    assert_eq!(names("declaredWithoutEffect"), ["member", "green"]);
    assert_eq!(declared["declaredAgainstAnotherYear"][0]["id"], "long-ago");
    let undeclared: Vec<&Value> = list(declared, "foundNotDeclared")
        .iter()
        .map(|found| if found["ruleId"].is_null() { &found["sinceRuleId"] } else { &found["ruleId"] })
        .collect();
    assert_eq!(
        undeclared,
        [
            "follow.small",
            "follow.all",
            "agreement.years",
            "deadline.request",
            "tariff.cap",
            "ceiling.chain",
            "tariff.non-contracted",
            "process.letter",
        ]
    );
}

#[test]
fn a_list_against_another_year_is_only_shown() {
    let book = fixture::book();
    let pack = |id| book.pack(id).unwrap();
    let found = Changes::new(pack("eno-2025"), pack("eno-2025"), book.vocabulary());
    let answer = serde_json::to_value(view::changes(&found, book.vocabulary(), Lang::Nl)).unwrap();
    assert_eq!(answer["declared"]["status"], "otherYear");
    assert_eq!(list(&answer["declared"], "declaredAgainstAnotherYear").len(), 4);
    assert_eq!(list(&answer["declared"], "foundNotDeclared").len(), 0);
    let found = Changes::new(pack("eno-2025"), pack("eno-2024"), book.vocabulary());
    let answer = serde_json::to_value(view::changes(&found, book.vocabulary(), Lang::Nl)).unwrap();
    assert_eq!(answer["declared"]["status"], "noList");
}

#[test]
fn two_releases_of_one_policy_are_compared_by_the_moments_they_were_known() {
    let shipped = fixture::book();
    let mut release = shipped.pack("eno-2025").unwrap().clone();
    release.recorded_at = "2024-06-01T09:00:00Z".parse().unwrap();
    release.rules[0].text.nl = "Alleen op verzoek.".to_owned();
    let book = shipped.with_release(release);
    let id: PolicyId = "eno-2025".parse().unwrap();
    let at = |moment: &str| Some(moment.parse::<Moment>().unwrap());
    let (first, second) = (at("2024-05-01T00:00:00Z"), at("2024-06-01T09:00:00Z"));
    let found = Changes::in_book(&book, (&id, first), (&id, second)).unwrap();
    let answer = serde_json::to_value(view::changes(&found, book.vocabulary(), Lang::Nl)).unwrap();
    assert_eq!((&answer["counts"]["changed"], &answer["counts"]["unchanged"]), (&json!(1), &json!(10)));
    assert_eq!(list(change(&answer, "follow.small"), "parts").len(), 1);
    assert_ne!(answer["since"]["recordedAt"], answer["policy"]["recordedAt"]);
    let early = Changes::in_book(&book, (&id, at("2024-03-01T00:00:00Z")), (&id, None));
    assert_eq!(early.err(), Some(Incomparable::NoSince));
}
