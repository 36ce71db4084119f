//! What can be had under a policy: agreement types, addenda, payment titles, and what the sources
//! themselves leave open.

use serde_json::Value;

use crate::sandbox::Sandbox;
use crate::sandbox::Who::Dashboard;

/// The items of a list, by id.
async fn by_id(sandbox: &Sandbox, uri: &str) -> std::collections::BTreeMap<String, Value> {
    let items = sandbox.items(Dashboard, uri).await;
    items.into_iter().map(|item| (item["id"].as_str().unwrap().to_owned(), item)).collect()
}

#[actix_web::test]
async fn scen_obstetrics_and_echography_need_no_addendum_and_say_what_to_do_instead() {
    let sandbox = Sandbox::new().await;
    let addenda = by_id(&sandbox, "/v1/policies/vgz-2020/addenda?limit=200").await;
    for (id, register) in [("scen", "KNMG"), ("obstetrics", "CHBB"), ("abdominal-ultrasound", "CHBB")] {
        let addendum = &addenda[id];
        assert_eq!(
            (&addendum["status"], &addendum["channel"]),
            (&"notNeeded".into(), &"none".into()),
            "{id}"
        );
        assert!(addendum["instead"].as_str().unwrap().contains(register), "{id}");
        let rule = &addendum["rules"][0];
        assert_eq!(rule["policyId"], "vgz-2020");
        assert!(
            !rule["citations"].as_array().unwrap().is_empty()
                && !rule["readings"].as_array().unwrap().is_empty()
        );
    }
}

#[actix_web::test]
async fn practice_management_goes_through_the_practice_or_the_regional_organisation_and_at_80_percent_not_both()
 {
    let sandbox = Sandbox::new().await;
    let addenda = by_id(&sandbox, "/v1/policies/vgz-2020/addenda?limit=200").await;
    let (practice, region) =
        (&addenda["practice-management-practice"], &addenda["practice-management-regional"]);
    assert_eq!((&practice["channel"], &region["channel"]), (&"practice".into(), &"ro".into()));
    for addendum in [practice, region] {
        let mut rules = addendum["rules"].as_array().unwrap().iter();
        assert!(rules.any(|rule| rule["ruleId"] == "exclusion.practice-management-80pct"), "{addendum}");
    }
    assert!(practice["instead"].as_str().unwrap().contains("80%"), "what to do once the region arranges it");
}

#[actix_web::test]
async fn the_payment_titles_of_2019_lead_to_those_of_2020() {
    let sandbox = Sandbox::new().await;
    let titles = sandbox.items(Dashboard, "/v1/policies/vgz-2020/payment-titles").await;
    let changes: Vec<&str> = titles.iter().map(|title| title["change"].as_str().unwrap()).collect();
    assert_eq!(changes, ["continued", "renamed", "renamed", "split", "split", "split", "continued"]);
    let chain: Vec<_> = titles.iter().filter(|title| title["change"] == "split").collect();
    assert!(chain.iter().all(|title| title["old"] == chain[0]["old"]), "one title became three");
    for title in &titles {
        assert_eq!(title["rule"]["policyId"], "vgz-2020", "{title}");
        assert!(!title["financedVia"].as_array().unwrap().is_empty(), "{title}");
    }
    let first = sandbox.get(Dashboard, "/v1/policies/vgz-2020/payment-titles?limit=3").await.json();
    assert!(first["items"].as_array().unwrap().len() == 3 && first["next"].is_string());
}

#[actix_web::test]
async fn an_agreement_type_names_every_rule_that_decides_it() {
    let sandbox = Sandbox::new().await;
    let types = by_id(&sandbox, "/v1/policies/zz-mdz-2024/agreement-types").await;
    let wijk = &types["wijkmanagement"];
    assert_eq!((&wijk["careKind"], &wijk["oiTitle"]), (&"OI".into(), &"wijkmanagement".into()));
    let ids = |list: &Value| -> Vec<String> {
        list.as_array().unwrap().iter().map(|rule| rule["ruleId"].as_str().unwrap().to_owned()).collect()
    };
    assert!(ids(&wijk["criteria"]).contains(&"org.wsv-certification-5y".to_owned()));
    assert!(ids(&wijk["discretion"]).contains(&"reservation.no-contract-own-reasons".to_owned()));
    assert!(ids(&wijk["timing"]).contains(&"deadline.plan-and-budget".to_owned()));
}

#[actix_web::test]
async fn a_policy_shows_where_its_sources_disagree_and_what_they_say_has_changed() {
    let sandbox = Sandbox::new().await;
    let policy = sandbox.get(Dashboard, "/v1/policies/zz-haz-2024").await.json();
    let known = policy["contradictions"].as_array().unwrap().iter().find(|one| one["id"] == "A05").unwrap();
    assert_eq!(known["passages"].as_array().unwrap().len(), 3);
    assert!(known["reading"].is_null(), "which term holds is left open");
    assert!(known["passages"].as_array().unwrap().iter().any(|passage| passage["policyId"] == "cz-2025"));
    let vgz = sandbox.get(Dashboard, "/v1/policies/vgz-2020").await.json();
    let changes = vgz["declaredChanges"].as_array().unwrap();
    assert!(changes.iter().any(|change| change["sinceYear"] == 2019 && change["kind"] == "rule"));
}

#[actix_web::test]
async fn titles_come_in_the_language_that_is_asked_for() {
    let sandbox = Sandbox::new().await;
    let uri = "/v1/policies/vgz-2020/payment-titles";
    let dutch = sandbox.items(Dashboard, uri).await;
    let request = actix_web::test::TestRequest::get().uri(uri).insert_header(("accept-language", "en"));
    let english = sandbox.send(Dashboard, request).await.json();
    assert_eq!(dutch[1]["new"], "Wijkmanagement");
    assert_eq!(english["items"][1]["new"], "Neighbourhood management");
}
