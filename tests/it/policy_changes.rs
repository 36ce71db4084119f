//! What changed between two policies over HTTP and as a page: only what the packs say, in both languages.

use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::sandbox::Sandbox;
use crate::sandbox::Who::Dashboard;

async fn changes(sandbox: &Sandbox, policy: &str, since: &str) -> Value {
    let uri = format!("/v1/policies/{policy}/changes?since={since}");
    let request = TestRequest::get().uri(&uri).insert_header(("accept-language", "en"));
    let answer = sandbox.send(Dashboard, request).await;
    assert_eq!(answer.status, 200, "{}", answer.text());
    answer.json()
}

fn list<'v>(answer: &'v Value, key: &str) -> &'v Vec<Value> {
    answer[key].as_array().unwrap()
}

/// The change in which the rule `before` of the earlier policy became `after`.
fn pair<'v>(answer: &'v Value, before: &str, after: &str) -> &'v Value {
    let is = |change: &&Value| change["before"]["ruleId"] == before && change["after"]["ruleId"] == after;
    list(answer, "rules").iter().find(is).unwrap_or_else(|| panic!("{before} -> {after}"))
}

/// The outcomes that differ, each with its facts.
fn outcomes(change: &Value) -> Vec<String> {
    let facts = |found: &Value| {
        let facts = found["facts"].as_array().unwrap().iter();
        let shown = facts
            .map(|fact| format!("{}={}", fact["fact"].as_str().unwrap(), fact["value"].as_str().unwrap()));
        shown.collect::<Vec<_>>().join(" ")
    };
    let one = |found: &Value| {
        format!(
            "{} > {}: {}",
            found["before"].as_str().unwrap(),
            found["after"].as_str().unwrap(),
            facts(found)
        )
    };
    list(change, "outcomes").iter().map(one).collect()
}

fn terms(answer: &Value, care_kind: &str) -> Vec<Value> {
    let change = list(answer, "terms").iter().find(|change| change["careKind"] == care_kind).unwrap();
    let periods =
        |side: &str| change[side].as_array().unwrap().iter().map(|term| term["period"].clone()).collect();
    vec![Value::Array(periods("before")), Value::Array(periods("after"))]
}

#[actix_web::test]
async fn the_vgz_ceiling_for_diabetes_goes_from_4_5_to_4_6_although_the_memo_names_the_rule_otherwise() {
    let sandbox = Sandbox::new().await;
    let answer = changes(&sandbox, "vgz-2022", "vgz-2020").await;
    let ceiling = pair(&answer, "inclusion.cap-dm2", "inclusion.ceilings-continued");
    assert_eq!(
        (&ceiling["matchedBy"], &ceiling["effect"], &ceiling["exact"]),
        (&json!("facts"), &json!(true), &json!(true))
    );
    let found = outcomes(ceiling);
    assert!(found.contains(&"UNMET > MET: chain.kind=dm2 inclusion.share=4.6%".to_owned()), "{found:?}");
    let of = |side: &Value| side["rule"]["ruleId"].clone();
    let moved = list(&answer, "parameters")
        .iter()
        .find(|change| {
            of(&change["before"]) == "inclusion.cap-dm2"
                && of(&change["after"]) == "inclusion.ceilings-continued"
        })
        .unwrap();
    assert_eq!(
        (&moved["before"]["value"], &moved["before"]["status"]),
        (&json!("4.5"), &json!("definitive"))
    );
    assert_eq!((&moved["after"]["value"], &moved["after"]["status"]), (&json!("4.6"), &json!("derived")));
    // the memo gives no ceiling for the other chains: nothing of 2020 is filled in, and nothing is said to have lapsed
    let copd = list(&answer, "rules")
        .iter()
        .find(|change| change["before"]["ruleId"] == "inclusion.cap-copd")
        .unwrap();
    assert_eq!(copd["change"], "removed");
    assert_eq!(
        (&answer["policy"]["secondHand"], &answer["since"]["secondHand"]),
        (&json!(true), &json!(false))
    );
}

#[actix_web::test]
async fn the_vgz_bonus_of_4_or_2_percent_goes_on_with_another_day() {
    let sandbox = Sandbox::new().await;
    let answer = changes(&sandbox, "vgz-2022", "vgz-2020").await;
    let bonus = pair(&answer, "tariff.result-reward-surcharge", "tariff.bonus-by-1-november");
    let found = outcomes(bonus);
    let between = |line: &&String| {
        line.starts_with("LATE > IN_TIME") && line.contains("agreement.concluded_date=2019-11-01")
    };
    assert_eq!(found.iter().filter(between).count(), 1, "{found:?}");
    // 4 and 2 percent are the same numbers under other names
    let bonus = |change: &&Value| change["after"]["rule"]["ruleId"] == "tariff.bonus-by-1-november";
    assert_eq!(list(&answer, "parameters").iter().filter(bonus).count(), 0);
}

#[actix_web::test]
async fn the_vgz_terms_and_list_of_changes_are_laid_beside_what_was_found() {
    let sandbox = Sandbox::new().await;
    let answer = changes(&sandbox, "vgz-2022", "vgz-2020").await;
    let years = |from: i32, to: i32| json!({ "startDate": format!("{from}-01-01"), "endDate": format!("{to}-12-31") });
    assert_eq!(terms(&answer, "MDZ"), [json!([years(2020, 2021)]), json!([years(2022, 2023)])]);
    let declared = &answer["declared"];
    assert_eq!(declared["status"], "reconciled");
    let found: Vec<&str> = list(declared, "declaredAndFound")
        .iter()
        .map(|one| one["declared"]["id"].as_str().unwrap())
        .collect();
    for id in ["dm2-ceiling-raised", "neighbourhood-tied-to-regioplan", "smr-outside-chain"] {
        assert!(found.contains(&id), "{found:?}");
    }
    let undeclared = |id: &str| list(declared, "foundNotDeclared").iter().any(|one| one["ruleId"] == id);
    assert!(undeclared("agreement.two-year") && !undeclared("inclusion.ceilings-continued"));
}

#[actix_web::test]
async fn a_vgz_region_without_a_regioplan_is_no_longer_excluded_but_unmet_for_neighbourhood_management() {
    let sandbox = Sandbox::new().await;
    let answer = changes(&sandbox, "vgz-2022", "vgz-2020").await;
    let agreement = list(&answer, "agreements")
        .iter()
        .find(|one| one["after"]["agreementTypeId"] == "wijkmanagement")
        .unwrap();
    let listed = |list: &str, change: &str, id: &str| {
        let is = |one: &Value| one["list"] == list && one["change"] == change && one["rule"]["ruleId"] == id;
        agreement["rules"].as_array().unwrap().iter().any(is)
    };
    assert!(listed("criteria", "added", "regioplan.neighbourhood-implements"));
    assert!(listed("exclusions", "removed", "exclusion.wijkmanagement-without-regioplan"));
    let verdicts = agreement["verdicts"].as_array().unwrap().iter();
    let kinds: Vec<[&Value; 2]> =
        verdicts.map(|one| [&one["before"]["verdict"], &one["after"]["verdict"]]).collect();
    assert!(kinds.contains(&[&json!("excluded"), &json!("unmet")]), "{kinds:?}");
    assert!(
        agreement["verdicts"].as_array().unwrap().iter().all(|one| one["providerKinds"] == json!(["ro"]))
    );
}

#[actix_web::test]
async fn cz_follows_in_2025_where_the_memo_on_2022_says_nothing() {
    let sandbox = Sandbox::new().await;
    let answer = changes(&sandbox, "cz-2025", "cz-2022").await;
    let follow = list(&answer, "follow");
    let care: Vec<&Value> = follow.iter().map(|change| &change["scopes"][0]["careKinds"]).collect();
    assert_eq!(care, [&json!(["HAZ"]), &json!(["MDZ"]), &json!(["OI"])]);
    for change in follow {
        assert_eq!(
            (&change["before"]["stance"], &change["after"]["stance"]),
            (&Value::Null, &json!("follows"))
        );
        assert!(change["after"]["rule"]["citations"][0]["section"].is_string());
        let facts: Vec<&Value> = list(change, "facts").iter().map(|fact| &fact["fact"]).collect();
        assert_eq!(facts, ["region.preferred"], "the concern is that of the policy");
    }
    // chain or neighbourhood management alone was excluded; the running agreements of 2025 do not say so
    let oi = list(&answer, "agreements").iter().find(|one| one["after"]["agreementTypeId"] == "oi").unwrap();
    let never_alone =
        oi["verdicts"].as_array().unwrap().iter().find(|one| one["before"]["verdict"] == "excluded").unwrap();
    assert_eq!(never_alone["before"]["decidedBy"][0]["rule"]["ruleId"], "oi.no-neighbourhood-or-chain-alone");
    assert_ne!(never_alone["after"]["verdict"], "excluded");
    // its own list compares with 2024, and the earlier policy speaks about 2022
    assert_eq!(answer["declared"]["status"], "otherYear");
    assert_eq!(list(&answer["declared"], "declaredAgainstAnotherYear").len(), 5);
    assert_eq!(list(&answer["declared"], "foundNotDeclared").len(), 0);
}

#[actix_web::test]
async fn zorg_en_zekerheid_of_2022_is_compared_with_each_of_its_two_policies_on_their_own_care_only() {
    let sandbox = Sandbox::new().await;
    let chains = changes(&sandbox, "zz-mdz-2024", "zz-2022").await;
    assert_eq!(chains["careKinds"], json!(["MDZ", "OI"]));
    assert_eq!(chains["declared"]["status"], "otherYear");
    let gone = |answer: &Value, id: &str| {
        list(answer, "rules")
            .iter()
            .any(|change| change["before"]["ruleId"] == id && change["change"] == "removed")
    };
    assert!(
        !gone(&chains, "follow.gli-individual-not-followed"),
        "the later policy does not speak about GLI"
    );
    let practices = changes(&sandbox, "zz-haz-2024", "zz-2022").await;
    assert_eq!(practices["careKinds"], json!(["HAZ", "HDS", "S3"]));
    assert!(practices["counts"]["sinceNotCompared"].as_u64().unwrap() > 0);
    let years = json!([{ "startDate": "2023-01-01", "endDate": "2025-12-31" }]);
    assert_eq!(terms(&practices, "HAZ"), [json!([]), years]);
}

#[actix_web::test]
async fn both_languages_find_the_same() {
    let sandbox = Sandbox::new().await;
    let uri = "/v1/policies/cz-2025/changes?since=cz-2022";
    let request = |language| TestRequest::get().uri(uri).insert_header(("accept-language", language));
    let nl = sandbox.send(Dashboard, request("nl")).await.json();
    let en = sandbox.send(Dashboard, request("en")).await.json();
    let named = |answer: &Value| -> Vec<Value> {
        list(answer, "rules")
            .iter()
            .map(|change| json!([change["change"], change["before"]["ruleId"], change["after"]["ruleId"]]))
            .collect()
    };
    assert_eq!(named(&nl), named(&en));
    assert_eq!(nl["counts"], en["counts"]);
    assert_ne!(nl["rules"][0]["after"]["text"], en["rules"][0]["after"]["text"]);
    assert_ne!(nl["topics"][0]["title"], en["topics"][0]["title"]);
}

#[actix_web::test]
async fn a_policy_against_itself_has_no_change_and_strangers_are_not_compared() {
    let sandbox = Sandbox::new().await;
    let same = changes(&sandbox, "cz-2025", "cz-2025").await;
    assert_eq!(list(&same, "rules").len(), 0);
    assert_eq!(same["counts"]["unchanged"], 72);
    let refused = async |uri: &str| {
        let answer = sandbox.get(Dashboard, uri).await;
        (answer.status, answer.faults())
    };
    let other = "/v1/policies/cz-2025/changes?since=vgz-2022";
    assert_eq!(refused(other).await, (400, vec!["query:since policyId.concern".to_owned()]));
    let nothing = "/v1/policies/cz-2025/changes?since=cz-1999";
    assert_eq!(refused(nothing).await, (400, vec!["query:since policyId.unknown".to_owned()]));
    assert_eq!(refused("/v1/policies/cz-2025/changes").await.0, 400);
    assert_eq!(refused("/v1/policies/cz-1999/changes?since=cz-2022").await.0, 404);
    let not_yet_known = "/v1/policies/cz-2025/changes?since=cz-2022&asOf=2024-03-01T00:00:00Z";
    assert_eq!(refused(not_yet_known).await.0, 404);
}

#[actix_web::test]
async fn the_page_shows_the_changes_to_everyone_in_both_languages() {
    let sandbox = Sandbox::new().await;
    for (language, follow, silent) in [
        ("nl", "Volgen van de preferente verzekeraar", "de bron zegt er niets over"),
        ("en", "Following the preferred insurer", "the source says nothing about it"),
    ] {
        let request = TestRequest::get().uri("/docs/policy-changes?policy=cz-2025&since=cz-2022");
        let answer = sandbox.app.send(request.insert_header(("accept-language", language))).await;
        assert_eq!(answer.status, 200);
        let text = answer.text();
        assert!(
            text.contains(follow) && text.contains(silent) && text.contains("cz-2025/follow.haz"),
            "{text}"
        );
    }
}

#[actix_web::test]
async fn a_wrong_choice_of_policies_leads_to_the_list_of_pairs() {
    let sandbox = Sandbox::new().await;
    let text = sandbox.app.get("/docs/policy-changes").await.text();
    assert!(text.contains("?policy=vgz-2022&amp;since=vgz-2020"), "{text}");
    assert!(!text.contains("?policy=vgz-2020&amp;since=vgz-2022"), "later to earlier is no choice");
    for query in
        ["policy=cz-2025&since=vgz-2022", "policy=%3Cscript%3E&since=cz-2022", "policy=a&policy=b&since=c"]
    {
        let answer = sandbox.app.get(&format!("/docs/policy-changes?{query}")).await;
        assert_eq!(answer.status, 200);
        assert!(!answer.text().contains("<script"));
        assert!(answer.text().contains("?policy=vgz-2022&amp;since=vgz-2020"), "{query}");
    }
}
