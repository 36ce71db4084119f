//! Who may do what: role × operation × ownership, reviewed in one table. An operation without a row
//! fails. What belongs to somebody else is answered exactly like what does not exist.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};

use crate::harness::Answer;
use crate::packs;
use crate::questionnaires;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who, contract};

/// The columns of [`TABLE`]; before them comes the caller without a token. The practice holds the
/// contract of the leader and asked the follower to follow; the others have no part in it.
const CALLERS: [Who; 10] =
    [Practice, Wsv, Stranger, NoCode, Leader, Follower, Outsider, NoConcern, Dashboard, Operator];

/// An id that nothing has.
const NOTHING: &str = "01900000-0000-7000-8000-000000000000";

/// Operation; then per caller its status, or for a list of owned objects how many it shows (`#1`).
#[rustfmt::skip]
const TABLE: &[(&str, &str)] = &[
    //                                 none  own  wsv  stra code lead foll outs conc dash oper
    ("get_liveness",                  "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_readiness",                 "200  200  200  200  200  200  200  200  200  200  200"),
    ("list_scenarios",                "404  404  404  404  404  404  404  404  404  404  404"),
    ("list_concerns",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_concern",                   "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_insurers",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_insurer",                   "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_purchasing_parties",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_regions",                  "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_region",                    "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_preferred_insurers",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_prestaties",               "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_prestatie",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_national_facts",           "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_policies",                 "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy",                    "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_agreement_types",         "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_policy_addenda",          "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_payment_titles",          "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_policy_rules",             "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_rule",               "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_changes",            "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_policy_comparison",         "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_deadlines",                "401  200  200  200  200  200  200  200  200  200  200"),
    // Drafts are of the follower; another person there wrote the one that is here.
    ("list_policy_drafts",            "401  403  403  403  403  #0   #1   #0   #0   403  403"),
    ("get_policy_draft",              "401  403  403  403  403  404  200  404  404  403  403"),
    ("create_policy_draft",           "401  403  403  403  403  422  201  422  404  403  403"),
    ("replace_policy_draft",          "401  403  403  403  403  404  200  404  404  403  403"),
    ("delete_policy_draft",           "401  403  403  403  403  404  204  404  404  403  403"),
    ("publish_policy_draft",          "401  403  403  403  403  404  201  404  404  403  403"),
    // Published questionnaires are read by everyone. The one here has a published version and a draft.
    ("list_questionnaires",           "401  #1   #1   #1   #1   #1   #1   #1   #1   #1   #1"),
    ("get_questionnaire",             "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_questionnaire",          "401  403  403  403  403  404  201  404  404  403  201"),
    ("create_questionnaire_version",  "401  403  403  403  403  404  409  404  404  403  409"),
    ("get_questionnaire_version",     "401  404  404  404  404  404  200  404  404  404  200"),
    ("replace_questionnaire_version", "401  403  403  403  403  404  200  404  404  403  200"),
    ("delete_questionnaire_version",  "401  403  403  403  403  404  204  404  404  403  204"),
    ("publish_questionnaire_version", "401  403  403  403  403  404  200  404  404  403  200"),
    ("retire_questionnaire_version",  "401  403  403  403  403  404  409  404  404  403  409"),
    ("evaluate_answers",              "401  404  404  404  404  404  200  404  404  404  200"),
    ("list_questionnaire_rounds",     "401  #1   #1   #1   #1   #1   #1   #1   #1   #1   #1"),
    ("get_questionnaire_round",       "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_questionnaire_round",    "401  403  403  403  403  404  201  404  404  403  201"),
    ("update_questionnaire_round",    "401  403  403  403  403  404  200  404  404  403  200"),
    ("list_registrations",            "401  200  200  200  200  200  200  200  200  200  200"),
    ("get_registration",              "401  200  200  200  200  200  200  200  200  200  200"),
    ("list_registration_relations",   "401  200  200  200  200  200  200  200  200  200  200"),
    ("create_registration_import",    "401  403  403  403  403  403  403  403  403  403  202"),
    ("get_registration_import",       "401  403  403  403  403  403  403  403  403  403  200"),
    ("get_registration_import_receipt", "401  403  403  403  403  403  403  403  403  403  200"),
    ("get_effective_agreement",       "401  200  404  404  404  200  404  404  404  403  200"),
    ("search_effective_agreements",   "401  #1   #0   #0   #0   #1   #0   #0   #0   403  #1"),
    ("check_eligibility",             "401  200  404  404  404  200  404  404  404  403  200"),
    ("simulate_changes",              "401  200  200  200  200  200  200  200  200  403  200"),
    ("list_contracts",                "401  #1   #0   #0   #0   #1   #1   #0   #0   403  #1"),
    ("get_contract",                  "401  200  404  404  404  200  200  404  404  403  200"),
    ("list_contract_versions",        "401  #1   404  404  404  #1   #1   404  404  403  #1"),
    ("create_contract",               "401  403  403  403  403  201  404  404  404  403  201"),
    ("list_addenda",                  "401  #1   404  404  404  #1   #1   404  404  403  #1"),
    ("get_addendum",                  "401  200  404  404  404  200  200  404  404  403  200"),
    ("create_addendum",               "401  403  403  403  403  201  404  404  404  403  201"),
    ("list_follow_decisions",         "401  #1   #0   #0   #0   #0   #1   #0   #0   403  #1"),
    ("get_follow_decision",           "401  200  404  404  404  404  200  404  404  403  200"),
    // An organisation asks for itself or its members, a follower decides: here VGZ, nobody's own.
    ("create_follow_decision",        "401  201  201  404  404  404  404  404  404  403  403"),
    ("update_follow_decision",        "401  403  403  403  403  404  200  404  404  403  200"),
    // The trail of the practice; whose own it is not, finds nothing in it.
    ("list_audit_entries",            "401  #1   #0   #0   #0   #0   #0   #0   #0   403  #1"),
    ("get_audit_head",                "401  200  404  404  404  404  404  404  404  403  200"),
    ("list_audit_heads",              "401  #0   404  404  404  404  404  404  404  403  #0"),
    ("get_audit_export",              "401  200  404  404  404  404  404  404  404  403  200"),
    // Where contracts are complete is read by everyone who may ask which agreement applies.
    ("list_coverage_declarations",    "401  #1   #1   #1   #1   #1   #1   #1   #1   403  #1"),
    ("get_coverage_declaration",      "401  200  200  200  200  200  200  200  200  403  200"),
    ("create_coverage_declaration",   "401  403  403  403  403  201  404  404  404  403  201"),
    ("update_coverage_declaration",   "401  403  403  403  403  200  404  404  404  403  200"),
    // How a token is had is asked by nobody in particular: 401 is about the client, not the caller.
    ("create_token",                  "401  401  401  401  401  401  401  401  401  401  401"),
    ("get_authorization_server",      "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_smart_configuration",       "200  200  200  200  200  200  200  200  200  200  200"),
    ("get_key_set",                   "200  200  200  200  200  200  200  200  200  200  200"),
    // Clients, delegations and signatories of the practice: managed by itself and the operator only.
    ("list_clients",                  "401  #1   #0   #0   #0   #0   #0   #0   #0   #0   #2"),
    ("create_client",                 "401  201  404  404  404  404  404  404  404  404  201"),
    ("get_client",                    "401  200  404  404  404  404  404  404  404  404  200"),
    ("update_client",                 "401  200  404  404  404  404  404  404  404  404  200"),
    ("create_client_key",             "401  201  404  404  404  404  404  404  404  404  201"),
    ("delete_client_key",             "401  200  404  404  404  404  404  404  404  404  200"),
    ("create_client_certificate",     "401  201  404  404  404  404  404  404  404  404  201"),
    ("delete_client_certificate",     "401  200  404  404  404  404  404  404  404  404  200"),
    // The delegate, here the WSV, sees what it was given and cannot take it back.
    ("list_delegations",              "401  #1   #1   #0   #0   403  403  403  403  403  #1"),
    ("create_delegation",             "401  201  404  404  404  403  403  403  403  403  201"),
    ("get_delegation",                "401  200  200  404  404  403  403  403  403  403  200"),
    ("withdraw_delegation",           "401  200  404  404  404  403  403  403  403  403  200"),
    ("list_certificates",             "401  #1   #0   #0   #0   #0   #0   #0   #0   403  #1"),
    ("create_certificate",            "401  201  404  404  404  404  404  404  404  403  201"),
    ("get_certificate",               "401  200  404  404  404  404  404  404  404  403  200"),
    ("update_certificate",            "401  200  404  404  404  404  404  404  404  403  200"),
];

/// What stands in the sandbox when the callers come.
struct Objects {
    contract: String,
    addendum: String,
    decision: String,
    declaration: String,
    draft: String,
    import: String,
    client: String,
    delegation: String,
    certificate: String,
    round: String,
}

/// Thumbprint of a certificate that nobody holds.
const THUMBPRINT: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

fn client(agb: &str) -> Value {
    json!({ "name": "HIS", "role": "provider", "organisation": { "agbCode": agb }, "scopes": ["contracts:read"],
        "authentication": "private_key_jwt", "certificates": [{ "thumbprint": THUMBPRINT }],
        "keys": [{ "kty": "EC", "crv": "P-256", "kid": "first", "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
            "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM" }] })
}

fn certificate() -> Value {
    json!({ "name": "J. Voorbeeld", "organisation": { "agbCode": PRACTICE },
        "certificate": include_str!("data/signatory.pem"), "period": { "startDate": "2024-01-01" } })
}

fn delegation() -> Value {
    json!({ "agbCode": PRACTICE, "delegate": { "agbCode": "53900001" }, "scopes": ["policies:read"],
        "period": { "startDate": "2024-01-01" } })
}

async fn fill(sandbox: &Sandbox) -> Objects {
    let id = |answer: &Answer| {
        assert!(answer.status < 300, "{}", answer.text());
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    let contract = sandbox.contract().await;
    let addenda = sandbox.items(Leader, &format!("/v1/contracts/{contract}/addenda")).await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let declare = coverage("MDZ");
    Objects {
        addendum: addenda[0]["id"].as_str().unwrap().to_owned(),
        decision: id(&sandbox.post(Practice, "/v1/follow-decisions", &ask).await),
        draft: id(&sandbox.post(FollowerToo, packs::DRAFTS, &packs::draft("cz-2025", &packs::cz(&[]))).await),
        declaration: id(&sandbox.post(Leader, "/v1/coverage-declarations", &declare).await),
        import: id(&sandbox.send(Operator, call("create_registration_import", Method::POST, "", "")).await),
        client: {
            id(&sandbox.post(Operator, "/v1/clients", &client("53900002")).await); // of another organisation
            id(&sandbox.post(Practice, "/v1/clients", &client(PRACTICE)).await)
        },
        delegation: id(&sandbox.post(Practice, "/v1/delegations", &delegation()).await),
        certificate: id(&sandbox.post(Practice, "/v1/certificates", &certificate()).await),
        round: questionnaires::fill(sandbox).await,
        contract,
    }
}

fn coverage(care_kind: &str) -> Value {
    json!({ "purchasingPartyId": "zorg-en-zekerheid", "careKind": care_kind, "period": { "startDate": "2024-01-01" } })
}

/// The address of an operation, about the objects or about nothing.
fn address(operation: &str, path: &str, objects: Option<&Objects>) -> String {
    let id = |of: fn(&Objects) -> &String| objects.map_or(NOTHING, |o| of(o).as_str());
    let query = match operation {
        "get_effective_agreement" => {
            let agb = if objects.is_some() { PRACTICE } else { "01888888" };
            format!("?agbCode={agb}&uzoviCode=7085&date=2025-02-03&careKind=HAZ")
        }
        "get_prestatie" => "?date=2017-02-03".to_owned(),
        "get_policy_changes" => "?since=cz-2022".to_owned(),
        "list_audit_entries" => format!("?owner=agb:{PRACTICE}&eventType=contract.recorded"),
        "get_audit_head" | "list_audit_heads" | "get_audit_export" => {
            format!("?owner=agb:{}", if objects.is_some() { PRACTICE } else { "01888888" })
        }
        "get_policy_comparison" => "?year=2025".to_owned(),
        _ => String::new(),
    };
    path.replace("{contractId}", id(|o| &o.contract))
        .replace("{addendumId}", id(|o| &o.addendum))
        .replace("{followDecisionId}", id(|o| &o.decision))
        .replace("{coverageDeclarationId}", id(|o| &o.declaration))
        .replace("{policyDraftId}", id(|o| &o.draft))
        .replace("{registrationImportId}", id(|o| &o.import))
        .replace("{clientId}", id(|o| &o.client))
        .replace("{delegationId}", id(|o| &o.delegation))
        .replace("{certificateId}", id(|o| &o.certificate))
        .replace("{questionnaireId}", if objects.is_some() { "cz-test" } else { "cz-nothing" })
        .replace("{version}", "2")
        .replace("{roundId}", id(|o| &o.round))
        .replace("{kid}", "first")
        .replace("{certificateKey}", THUMBPRINT)
        .replace("{agbCode}", PRACTICE)
        .replace("{concernId}", "cz")
        .replace("{uzoviCode}", "7119")
        .replace("{scheme}", "zorgkantoorregio")
        .replace("{regionCode}", "zuid-holland-noord")
        .replace("{prestatieCode}", "11000")
        .replace("{policyId}", "cz-2025")
        .replace("{ruleId}", "follow.haz")
        + &query
}

/// A call of an operation that would change something; it only rehearses where it can.
fn call(operation: &str, method: Method, uri: &str, contract_id: &str) -> TestRequest {
    let body = match operation {
        "create_policy_draft" => packs::draft("cz-2025", &packs::cz(&[])),
        "replace_policy_draft" => packs::body(&packs::cz(&[])),
        "create_questionnaire" => questionnaires::definition("cz-other", 1),
        "replace_questionnaire_version" => questionnaires::definition("cz-test", 2),
        "create_questionnaire_round" => questionnaires::round("second"),
        "update_questionnaire_round" => questionnaires::extension(),
        "evaluate_answers" => json!({ "answers": {} }),
        "create_contract" => {
            let mut new = contract("ZZ-2");
            new["careKind"] = "MDZ".into();
            new
        }
        "create_addendum" => json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "segment": "S1",
            "period": { "startDate": "2025-01-01" } }),
        "create_follow_decision" => json!({ "contractId": contract_id, "followerId": "vgz" }),
        "update_follow_decision" => json!({ "status": "accepted", "claimableFrom": "2024-02-01" }),
        "create_coverage_declaration" => coverage("HAZ"),
        "update_coverage_declaration" => json!({ "withdrawn": true }),
        "check_eligibility" => {
            let agb = if contract_id == NOTHING { "01888888" } else { PRACTICE };
            json!({ "agbCode": agb, "uzoviCode": "7085", "date": "2024-06-01", "agreementType": "haz" })
        }
        "create_client" => client(PRACTICE),
        "update_client" => json!({ "suspended": true }),
        "create_client_key" => json!({ "kty": "EC", "crv": "P-256", "kid": "second",
            "x": "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0", "y": "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps" }),
        "create_client_certificate" => json!({ "subject": "CN=his.example" }),
        "delete_client_key" | "delete_client_certificate" | "withdraw_delegation" => Value::Null,
        "delete_policy_draft" | "publish_policy_draft" | "create_questionnaire_version" => Value::Null,
        "delete_questionnaire_version" | "publish_questionnaire_version" => Value::Null,
        "retire_questionnaire_version" => Value::Null,
        "create_delegation" => delegation(),
        "create_certificate" => {
            let mut new = certificate();
            new["certificate"] = include_str!("data/second.pem").into();
            new
        }
        "update_certificate" => json!({ "suspended": true }),
        "create_token" => {
            return TestRequest::post().uri("/oauth2/token").set_form([("grant_type", "client_credentials")]);
        }
        "search_effective_agreements" => json!({ "questions": [
            { "agbCode": PRACTICE, "uzoviCode": "7085", "date": "2025-02-03", "careKind": "HAZ" }] }),
        "simulate_changes" => json!({ "date": "2025-02-03", "changes": [{ "kind": "policyRule",
            "policyId": "cz-2025", "ruleId": "follow.haz", "disabled": true }] }),
        "create_registration_import" => {
            return TestRequest::post()
                .uri("/v1/registration-imports")
                .insert_header(("content-type", "text/csv"))
                .insert_header(("idempotency-key", contract_id.len().to_string()))
                .set_payload("record,agbCode\n");
        }
        _ => return TestRequest::with_uri(uri).method(method),
    };
    let media = if method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
    let request = TestRequest::with_uri(uri)
        .method(method)
        .insert_header(("content-type", media))
        .insert_header(("prefer", "dry-run"))
        .insert_header(("idempotency-key", "rehearsed"))
        .insert_header(("if-match", "\"1\""));
    if body.is_null() { request } else { request.set_payload(body.to_string()) }
}

fn verdict(answer: &Answer, wanted: &str) -> String {
    match wanted.strip_prefix('#') {
        Some(_) if answer.status == 200 => {
            let shown = answer.json()["items"].as_array().unwrap().clone();
            format!("#{}", shown.iter().filter(|item| item.get("problem").is_none()).count())
        }
        _ => answer.status.to_string(),
    }
}

/// All of an answer but what names the exchange.
fn likeness(answer: &Answer) -> (Value, Vec<(String, String)>) {
    let mut body = answer.json();
    body["instance"] = Value::Null;
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| *name != "x-request-id")
        .map(|(name, value)| (name.to_string(), value.to_str().unwrap().to_owned()))
        .collect();
    headers.sort();
    (body, headers)
}

#[actix_web::test]
async fn every_operation_has_a_verdict_for_every_kind_of_caller() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let document = sandbox.app.state.http.document.clone();
    let mut wrong = Vec::new();
    for (path, item) in document.json()["paths"].as_object().unwrap() {
        let base = if item.get("servers").is_some() { "" } else { "/v1" };
        for (method, operation) in item.as_object().unwrap() {
            let Some(operation) = operation["operationId"].as_str() else { continue };
            let Some((_, row)) = TABLE.iter().find(|(name, _)| *name == operation) else {
                wrong.push(format!("{operation} has no row"));
                continue;
            };
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            let uri = address(operation, &format!("{base}{path}"), Some(&objects));
            let nothing = address(operation, &format!("{base}{path}"), None);
            assert!(!uri.contains('{'), "{uri}: a parameter without a value");
            let row: Vec<&str> = row.split_whitespace().collect();
            assert_eq!(row.len(), CALLERS.len() + 1, "{operation}");
            let request = |uri: &str, contract: &str| call(operation, method.clone(), uri, contract);
            let anonymous = sandbox.app.send(request(&uri, &objects.contract)).await;
            let mut found = vec![verdict(&anonymous, row[0])];
            for (who, wanted) in CALLERS.into_iter().zip(&row[1..]) {
                let answer = sandbox.send(who, request(&uri, &objects.contract)).await;
                found.push(verdict(&answer, wanted));
                if answer.status == 404 && operation != "list_scenarios" {
                    let absent = sandbox.send(who, request(&nothing, NOTHING)).await;
                    assert_eq!(likeness(&answer), likeness(&absent), "{operation} {who:?}");
                }
            }
            if found != row {
                wrong.push(format!("{operation}\n  wanted {}\n  found  {}", row.join(" "), found.join(" ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[actix_web::test]
async fn an_insurer_that_follows_nothing_cannot_make_an_agreement_visible_to_itself() {
    let sandbox = Sandbox::new().await;
    let contract = sandbox.contract().await;
    let address = format!("/v1/contracts/{contract}");
    let mut body = json!({ "contractId": contract, "followerId": "menzis" });
    let asked = sandbox.post(Outsider, "/v1/follow-decisions", &body).await;
    assert_eq!((asked.status, asked.code().as_str()), (403, "forbidden"), "only a provider asks");
    body["status"] = "rejected".into();
    body["reason"] = "not for us".into();
    assert_eq!(sandbox.post(Outsider, "/v1/follow-decisions", &body).await.status, 201);
    assert_eq!(sandbox.get(Outsider, &address).await.status, 404, "who rejects unasked follows nothing");
    assert!(sandbox.items(Outsider, "/v1/contracts").await.is_empty());
}

#[actix_web::test]
async fn a_cursor_is_worth_nothing_to_another_caller() {
    let sandbox = Sandbox::new().await;
    sandbox.contract().await;
    let mut second = contract("ZZ-2");
    second["careKind"] = "MDZ".into();
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &second).await.status, 201);
    let first = sandbox.get(Practice, "/v1/contracts?limit=1").await.json();
    let next = format!("/v1/{}", first["next"].as_str().unwrap().split_once("/v1/").unwrap().1);
    assert_eq!(sandbox.get(Practice, &next).await.status, 200);
    for who in [Wsv, Leader, Operator] {
        assert_eq!(sandbox.get(who, &next).await.status, 400, "{who:?}");
    }
    let (path, cursor) = next.split_once("cursor=").unwrap();
    let cursor = cursor.split('&').next().unwrap();
    for wrong in [&cursor[1..], &cursor[..cursor.len() - 2], "", "AAAA", "%00", "%FF", "%C3%A9"] {
        assert_eq!(sandbox.get(Practice, &format!("{path}cursor={wrong}")).await.status, 400, "{wrong}");
    }
}
