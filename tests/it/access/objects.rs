//! State of an object: what is left to do with one whose time is over, and for whom.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};

use super::calls::{coverage, fill};
use super::operations;
use crate::packs;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who};

/// A call about an object, and its status and code (`ok` when it succeeds).
async fn act(
    sandbox: &Sandbox,
    who: Who,
    method: Method,
    uri: &str,
    tag: &str,
    body: Option<Value>,
) -> String {
    let media = if method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
    let request = TestRequest::with_uri(uri)
        .method(method)
        .insert_header(("if-match", tag))
        .insert_header(("idempotency-key", uuid::Uuid::now_v7().to_string()));
    let request = match body {
        Some(body) => request.insert_header(("content-type", media)).set_payload(body.to_string()),
        None => request,
    };
    let answer = sandbox.send(who, request).await;
    if answer.status < 300 { "ok".to_owned() } else { format!("{} {}", answer.status, answer.code()) }
}

#[actix_web::test]
async fn an_object_whose_time_is_over_takes_no_more_and_tells_why() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let files = packs::body(&packs::cz(&[]));
    let draft = |id: &str| format!("{}/{id}", packs::DRAFTS);
    let (first, second) = (
        draft(&objects.draft),
        packs::made(&sandbox, FollowerToo, &packs::draft("cz-2025", &packs::cz(&[]))).await,
    );
    let declaration = format!("/v1/coverage-declarations/{}", objects.declaration);
    let delegation = format!("/v1/delegations/{}", objects.delegation);
    let decision = format!("/v1/follow-decisions/{}", objects.decision);
    let (client, certificate) =
        (format!("/v1/clients/{}", objects.client), format!("/v1/certificates/{}", objects.certificate));
    let (get, post, put, patch, delete) =
        (Method::GET, Method::POST, Method::PUT, Method::PATCH, Method::DELETE);
    type Row<'r> = (&'r str, Who, &'r Method, String, &'r str, Option<Value>, &'r str);
    let rejected = json!({ "status": "rejected", "reason": "not for us", "claimableFrom": null });
    let rows: Vec<Row<'_>> = vec![
        ("a draft is thrown away", FollowerToo, &delete, second.clone(), "\"1\"", None, "ok"),
        ("a thrown away draft, read", FollowerToo, &get, second.clone(), "\"1\"", None, "404 not-found"),
        ("… replaced", FollowerToo, &put, second.clone(), "\"1\"", Some(files.clone()), "404 not-found"),
        ("… thrown away again", FollowerToo, &delete, second.clone(), "\"1\"", None, "404 not-found"),
        ("… published", Follower, &post, format!("{second}/_publish"), "\"1\"", None, "404 not-found"),
        (
            "a draft is published by who wrote it",
            FollowerToo,
            &post,
            format!("{first}/_publish"),
            "\"1\"",
            None,
            "422 second-person-needed",
        ),
        ("a draft is published", Follower, &post, format!("{first}/_publish"), "\"1\"", None, "ok"),
        ("a published draft, read", FollowerToo, &get, first.clone(), "\"1\"", None, "404 not-found"),
        ("… replaced", FollowerToo, &put, first.clone(), "\"1\"", Some(files), "404 not-found"),
        ("… published again", Follower, &post, format!("{first}/_publish"), "\"1\"", None, "404 not-found"),
        ("… thrown away", FollowerToo, &delete, first.clone(), "\"1\"", None, "404 not-found"),
        (
            "a delegation is withdrawn",
            Practice,
            &post,
            format!("{delegation}/_withdraw"),
            "\"1\"",
            None,
            "ok",
        ),
        ("… again", Practice, &post, format!("{delegation}/_withdraw"), "\"2\"", None, "409 conflict"),
        ("… by who may not", Wsv, &post, format!("{delegation}/_withdraw"), "\"2\"", None, "404 not-found"),
        ("a withdrawn delegation, read", Practice, &get, delegation.clone(), "", None, "ok"),
        ("… by the delegate", Wsv, &get, delegation.clone(), "", None, "ok"),
        ("… by a stranger", Stranger, &get, delegation.clone(), "", None, "404 not-found"),
        (
            "a client is suspended",
            Practice,
            &patch,
            client.clone(),
            "\"1\"",
            Some(json!({ "suspended": true })),
            "ok",
        ),
        (
            "a suspended client is managed on",
            Practice,
            &delete,
            format!("{client}/keys/first"),
            "\"2\"",
            None,
            "ok",
        ),
        (
            "a removed key, removed again",
            Practice,
            &delete,
            format!("{client}/keys/first"),
            "\"3\"",
            None,
            "404 not-found",
        ),
        (
            "… with an old version",
            Practice,
            &patch,
            client.clone(),
            "\"1\"",
            Some(json!({ "suspended": false })),
            "412 stale",
        ),
        (
            "… by a stranger",
            Stranger,
            &patch,
            client.clone(),
            "\"3\"",
            Some(json!({ "suspended": false })),
            "404 not-found",
        ),
        (
            "a certificate is withdrawn",
            Practice,
            &patch,
            certificate.clone(),
            "\"1\"",
            Some(json!({ "suspended": true })),
            "ok",
        ),
        ("a withdrawn certificate, read", Practice, &get, certificate.clone(), "", None, "ok"),
        ("… by an insurer", Leader, &get, certificate.clone(), "", None, "404 not-found"),
        (
            "… allowed again with an old version",
            Practice,
            &patch,
            certificate.clone(),
            "\"1\"",
            Some(json!({ "suspended": false })),
            "412 stale",
        ),
        (
            "a declaration is withdrawn",
            Leader,
            &patch,
            declaration.clone(),
            "\"1\"",
            Some(json!({ "withdrawn": true })),
            "ok",
        ),
        ("a withdrawn declaration, read", Leader, &get, declaration.clone(), "", None, "ok"),
        (
            "… withdrawn again",
            Leader,
            &patch,
            declaration.clone(),
            "\"2\"",
            Some(json!({ "withdrawn": true })),
            "ok",
        ),
        (
            "… by another insurer",
            Outsider,
            &patch,
            declaration.clone(),
            "\"2\"",
            Some(json!({ "withdrawn": true })),
            "404 not-found",
        ),
        ("a decision is taken", Follower, &patch, decision.clone(), "\"1\"", Some(rejected.clone()), "ok"),
        (
            "a decided decision, asked a second time",
            Practice,
            &post,
            "/v1/follow-decisions".to_owned(),
            "",
            Some(json!({ "contractId": objects.contract, "followerId": "cz" })),
            "409 conflict",
        ),
        (
            "… decided by the leader",
            Leader,
            &patch,
            decision.clone(),
            "\"2\"",
            Some(rejected.clone()),
            "404 not-found",
        ),
        (
            "… decided by who asked",
            Practice,
            &patch,
            decision.clone(),
            "\"2\"",
            Some(rejected.clone()),
            "403 forbidden",
        ),
        (
            "… decided on an old version",
            Follower,
            &patch,
            decision.clone(),
            "\"1\"",
            Some(rejected),
            "412 stale",
        ),
        (
            "the contract, again for the same days",
            Leader,
            &post,
            "/v1/contracts".to_owned(),
            "",
            Some(crate::sandbox::contract("ZZ-1")),
            "409 conflict",
        ),
        (
            "the declaration, again for other care",
            Leader,
            &post,
            "/v1/coverage-declarations".to_owned(),
            "",
            Some(coverage("HAZ")),
            "ok",
        ),
    ];
    let document = sandbox.app.state.http.document.clone();
    let known = operations(&document);
    let mut wrong = Vec::new();
    for (what, who, method, uri, tag, body, wanted) in rows {
        let found = act(&sandbox, who, method.clone(), &uri, tag, body).await;
        let refused = found.split_once(' ').filter(|(status, _)| ["409", "412"].contains(status));
        if let Some((_, code)) = refused {
            let pattern = &document.find(&uri).unwrap().pattern;
            let operation = known.iter().find(|o| o.path == *pattern && o.method == *method).unwrap();
            let told = operation.told["x-rights"]["state"].as_array().unwrap();
            assert!(
                told.contains(&code.into()),
                "{what}: {code} is not among the states of {}",
                operation.id
            );
        }
        if found != wanted {
            wrong.push(format!("{what} ({who:?}): wanted {wanted}, found {found}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
