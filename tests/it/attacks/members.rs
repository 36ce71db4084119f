//! API3: members that are not the caller's to write, sent to every operation that takes a body; and what
//! `null` means in a patch beside leaving a member out.

use std::collections::BTreeSet;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::fhir::outcome::{self, FHIR_JSON};
use zorgcontract::http::schema::Schemas;
use zorgcontract::openapi::Operation;

use super::{able, as_able, good, right};
use crate::access::calls::{Objects, address, fill};
use crate::access::{Listed, operations};
use crate::identity::{ASSERTION_TYPE, Desk, claims, form};
use crate::sandbox::{PRACTICE, Sandbox};

/// What an attacker would like to set, beside what the answers show.
const WANTED: &[&str] = &[
    "id",
    "tenant_id",
    "tenantId",
    "status",
    "signed_at",
    "signedAt",
    "role",
    "version",
    "created_at",
    "createdAt",
    "digest",
    "recordedAt",
    "recordedBy",
    "owner",
    "organisation",
    "organisationId",
    "scopes",
    "suspended",
    "withdrawnAt",
    "isAdmin",
    "admin",
    "client",
    "concernId",
    "holder",
    "author",
    "changedBy",
    "_id",
    "__proto__",
    "constructor",
    "$ref",
    "",
    " id",
    "ID",
];

/// Bodies that are no JSON: a form, whose further parameters are ignored by RFC 6749, and files.
const NO_JSON: &[&str] =
    &["create_list_import", "create_registration_import", "create_submission_attachment", "create_token"];

fn media(operation: &Listed) -> Option<&'static str> {
    let content = operation.told.pointer("/requestBody/content")?;
    ["application/json", "application/merge-patch+json", FHIR_JSON]
        .into_iter()
        .find(|media| content.get(*media).is_some())
}

/// The body of a right call, and the same call with another one.
fn body_of(operation: &Listed, objects: &Objects) -> Value {
    let mut request = right(operation, objects).to_srv_request();
    let payload = request.extract::<actix_web::web::Bytes>();
    let bytes = futures_util::FutureExt::now_or_never(payload).unwrap().unwrap();
    serde_json::from_slice(&bytes).unwrap()
}

fn with_body(operation: &Listed, objects: &Objects, body: &Value) -> TestRequest {
    right(operation, objects).set_payload(body.to_string())
}

/// The members that the answers of an operation show.
fn answered(sandbox: &Sandbox, listed: &Listed, uri: &str) -> BTreeSet<String> {
    let document = &sandbox.app.state.http.document;
    let route = document.find(uri.split('?').next().unwrap()).unwrap();
    let operation: &Operation = route.operation(&listed.method).unwrap();
    let good = operation.responses.iter().filter(|(status, _)| status.starts_with('2'));
    let schema =
        |answer: &'_ Value, media: &str| Some(answer.get("content")?.get(media)?.get("schema")?.clone());
    let schemas = good
        .filter_map(|(_, answer)| schema(answer, "application/json").or_else(|| schema(answer, FHIR_JSON)));
    schemas.flat_map(|schema| document.schemas().members(&schema)).collect()
}

/// The objects in a body, by their pointers.
fn objects_in(value: &Value, at: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            found.push(at.to_owned());
            members.iter().for_each(|(name, member)| objects_in(member, &format!("{at}/{name}"), found));
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(n, item)| objects_in(item, &format!("{at}/{n}"), found));
        }
        _ => {}
    }
}

/// The members of everything that a schema is made of.
fn names_below(schemas: &Schemas, schema: &Value) -> BTreeSet<String> {
    let (mut found, mut open, mut seen) = (BTreeSet::new(), vec![schema], BTreeSet::new());
    while let Some(node) = open.pop() {
        let target = schemas.resolve(node);
        if node.get("$ref").is_some() && !seen.insert(node["$ref"].to_string()) {
            continue;
        }
        found.extend(target["properties"].as_object().into_iter().flatten().map(|(name, _)| name.clone()));
        open.extend(target["properties"].as_object().into_iter().flat_map(|members| members.values()));
        open.extend(target.get("items"));
        let parts = ["oneOf", "anyOf", "allOf"].iter().filter_map(|part| target[*part].as_array());
        open.extend(parts.flatten());
    }
    found
}

#[actix_web::test]
async fn no_member_beyond_the_documented_ones_is_taken_by_any_operation() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let document = sandbox.app.state.http.document.clone();
    let (mut wrong, mut sent, mut left) = (Vec::new(), 0, Vec::new());
    for operation in operations(&document) {
        if operation.told.get("requestBody").is_none() {
            continue;
        }
        let Some(media) = media(&operation) else {
            left.push(operation.id.clone());
            continue;
        };
        let uri = address(&operation.id, &operation.path, Some(&objects));
        let body = body_of(&operation, &objects);
        let control = as_able(&sandbox, &operation, with_body(&operation, &objects, &body)).await;
        assert!(good(&operation, &control), "{}: {}", operation.id, control.text());
        let schema = operation.told["requestBody"]["content"][media]["schema"].clone();
        let top = document.schemas().members(&schema);
        let below = names_below(document.schemas(), &schema);
        let mut places = Vec::new();
        objects_in(&body, "", &mut places);
        let shown = answered(&sandbox, &operation, &uri);
        let names: BTreeSet<&str> = WANTED.iter().copied().chain(shown.iter().map(String::as_str)).collect();
        places.retain(|place| !NAMED_ELSEWHERE.contains(&(operation.id.as_str(), place.as_str())));
        for place in &places {
            for name in &names {
                let mut changed = body.clone();
                let object = changed.pointer_mut(place).unwrap().as_object_mut().unwrap();
                if object.contains_key(*name)
                    || (if place.is_empty() { &top } else { &below }).contains(*name)
                {
                    continue; // a member of the contract
                }
                object.insert((*name).to_owned(), json!("operator"));
                let answer = as_able(&sandbox, &operation, with_body(&operation, &objects, &changed)).await;
                sent += 1;
                let pointer = format!("{place}/{}", name.replace('~', "~0").replace('/', "~1"));
                let fault = match media {
                    FHIR_JSON => format!("{} ", outcome::expression(outcome::resource(&uri), &pointer)),
                    _ => format!("body:{pointer} "),
                };
                let named = answer.faults().iter().any(|found| found.starts_with(&fault));
                // The members of answers are the items of the questionnaire: the rules know them, not the schema.
                let refused = if operation.id == "update_submission_answers" { 422 } else { 400 };
                if answer.status != refused || !named {
                    wrong.push(format!(
                        "{} {place}/{name}: {} {:?}",
                        operation.id,
                        answer.status,
                        answer.faults()
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(left.iter().map(String::as_str).collect::<BTreeSet<_>>(), NO_JSON.iter().copied().collect());
    assert!(sent > 800, "{sent}");
}

#[actix_web::test]
async fn what_a_client_adds_to_its_request_for_a_token_changes_nothing_in_it() {
    let desk = Desk::new().await;
    let client = desk.register(zorgcontract::auth::Role::Provider, desk.practice()).await;
    let id = client.id.to_string();
    let ask = |more: &[(&str, &str)]| {
        let assertion = client.key.assertion(client.id);
        let mut pairs = vec![
            ("grant_type", "client_credentials"),
            ("client_assertion_type", ASSERTION_TYPE),
            ("client_assertion", assertion.as_str()),
        ];
        pairs.extend(more);
        form(&pairs)
    };
    let claimed = |answer: &crate::harness::Answer| {
        let mut claims = claims(answer.json()["access_token"].as_str().unwrap());
        for name in ["jti", "iat", "exp"] {
            claims.as_object_mut().unwrap().remove(name);
        }
        claims
    };
    let plain = claimed(&desk.sandbox.app.send(ask(&[])).await);
    for more in [
        ("role", "operator"),
        ("agb", "53900001"),
        ("concern", "cz"),
        ("sub", "operator"),
        ("act", "x"),
        ("aud", "x"),
        ("exp", "9999999999"),
        ("cnf", "x"),
        ("kvk", "90001234"),
        ("client_id", id.as_str()),
        ("resource", "x"),
        ("username", "admin"),
        ("scopes", "contracts:write"),
        ("is_admin", "true"),
    ] {
        let answer = desk.sandbox.app.send(ask(&[more])).await;
        assert_eq!(answer.status, 200, "{more:?}: {}", answer.text());
        assert_eq!(claimed(&answer), plain, "{more:?}");
    }
    let wide = desk.sandbox.app.send(ask(&[("scope", "contracts:read contracts:write")])).await;
    assert_eq!((wide.status, wide.json()["error"].as_str()), (400, Some("invalid_scope")));
}

/// What `null` does to a member of a patch: refused, taken out of the object, or as if it were left out.
#[rustfmt::skip]
const NULLS: &[(&str, &str, &str)] = &[
    ("update_client", "name", "as left out"),
    ("update_client", "scopes", "as left out"),
    ("update_client", "suspended", "as left out"),
    ("update_certificate", "name", "taken out"),
    ("update_certificate", "period", "as left out"),
    ("update_certificate", "suspended", "as left out"),
    ("update_contract", "agreementType", "as left out"),
    ("update_contract", "annexes", "as left out"),
    ("update_contract", "conditions", "as left out"),
    ("update_contract", "modules", "as left out"),
    ("update_contract", "note", "taken out"),
    ("update_contract", "oiTitles", "as left out"),
    ("update_contract", "policyId", "as left out"),
    ("update_contract", "secondPurchasingPartyId", "as left out"),
    ("update_contract", "signBy", "as left out"),
    ("update_contract", "term", "as left out"),
    ("update_contract", "uniform", "as left out"),
    ("update_coverage_declaration", "period", "as left out"),
    ("update_coverage_declaration", "withdrawn", "as left out"),
    ("update_follow_decision", "claimableFrom", "taken out"),
    ("update_follow_decision", "decidedOn", "as left out"),
    ("update_follow_decision", "reason", "taken out"),
    ("update_follow_decision", "status", "refused"),
    ("update_follow_decision", "tariff", "refused"),
    ("update_questionnaire_round", "deadline", "refused"),
    ("update_questionnaire_round", "reason", "refused"),
];

/// Objects whose members are named by a questionnaire, not by the document; what they take is tested there.
const NAMED_ELSEWHERE: [(&str, &str); 1] = [("evaluate_answers", "/answers")];

#[actix_web::test]
async fn null_in_a_patch_is_a_decision_and_a_member_left_out_stays() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let document = sandbox.app.state.http.document.clone();
    let (mut found, mut changed) = (Vec::new(), Vec::new());
    // The members of answers are the items of a questionnaire, and null takes an answer away.
    let stated = |o: &&Listed| o.method == Method::PATCH && o.id != "update_submission_answers";
    for operation in operations(&document).iter().filter(stated) {
        let who = able(operation).unwrap();
        let uri = address(&operation.id, &operation.path, Some(&objects));
        let plain = |mut view: Value| {
            for name in ["version", "recordedAt"] {
                view.as_object_mut().unwrap().remove(name);
            }
            view
        };
        // a pending decision is decided in the same step, so that there is something to leave out
        let base = match operation.id.as_str() {
            "update_follow_decision" => {
                json!({ "status": "deviating", "reason": "terms", "claimableFrom": "2024-02-01",
                "decidedOn": "2024-01-20", "tariff": { "amount": "0.55", "unit": "per patient" } })
            }
            "update_questionnaire_round" => crate::questionnaires::extension(),
            _ => json!({}),
        };
        let first = sandbox.send(who, with_body(operation, &objects, &base)).await;
        assert_eq!(first.status, 200, "{}: {}", operation.id, first.text());
        let first = plain(first.json());
        if base == json!({}) && first != plain(sandbox.get(who, &uri).await.json()) {
            changed.push(format!("{}: an empty patch gives {first}", operation.id));
        }
        let content = &operation.told["requestBody"]["content"]["application/merge-patch+json"]["schema"];
        for name in document.schemas().members(content) {
            let (mut with_null, mut without) = (base.clone(), base.clone());
            with_null[&name] = Value::Null;
            without.as_object_mut().unwrap().remove(&name);
            let answer = sandbox.send(who, with_body(operation, &objects, &with_null)).await;
            let left_out = sandbox.send(who, with_body(operation, &objects, &without)).await;
            let effect = match answer.status {
                200 if answer.json().get(&name).is_none() && first.get(&name).is_some() => "taken out",
                200 if left_out.status == 200 && plain(answer.json()) == plain(left_out.json()) => {
                    "as left out"
                }
                200 => "changed",
                _ => "refused",
            };
            found.push((operation.id.clone(), name, effect));
        }
    }
    assert!(changed.is_empty(), "{}", changed.join("\n"));
    let wanted: Vec<_> =
        NULLS.iter().map(|(id, name, effect)| (id.to_string(), name.to_string(), *effect)).collect();
    found.sort();
    let mut sorted = wanted;
    sorted.sort();
    assert_eq!(found, sorted);
    assert!(
        sandbox.get(crate::sandbox::Who::Practice, &format!("/v1/registrations/{PRACTICE}")).await.status
            == 200
    );
}
