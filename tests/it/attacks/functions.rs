//! API5 and API9: functions that are not the caller's, reached by another method, another header or another
//! spelling of the address; and that what runs is what the document tells.

use std::collections::BTreeSet;

use actix_web::http::Method;
use actix_web::test::TestRequest;

use super::{as_able, good, right, right_at};
use crate::access::calls::{address, call, fill};
use crate::access::table::wanted;
use crate::access::{likeness, operations, verdict};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

/// Headers by which some frameworks take another method or address.
const OVERRIDES: &[(&str, &str)] = &[
    ("x-http-method-override", "GET"),
    ("x-http-method", "GET"),
    ("x-method-override", "GET"),
    ("x-original-url", "/livez"),
    ("x-rewrite-url", "/livez"),
    ("x-original-uri", "/livez"),
    ("x-forwarded-uri", "/livez"),
    ("x-forwarded-prefix", "/livez"),
    ("x-forwarded-path", "/livez"),
    ("x-envoy-original-path", "/livez"),
    ("x-custom-ip-authorization", "127.0.0.1"),
    ("x-role", "operator"),
    ("x-user", "operator"),
    ("x-admin", "true"),
];

#[actix_web::test]
async fn no_header_turns_one_call_into_another() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    for operation in operations(&sandbox.app.state.http.document) {
        let uri = address(&operation.id, &operation.path, Some(&objects));
        let request = |who| call(&operation.id, operation.method.clone(), &uri, &objects.contract, who);
        let with = |request: TestRequest, headers: &[(&'static str, &'static str)]| {
            headers.iter().fold(request, |request, header| request.insert_header(*header))
        };
        let wanted = wanted(&operation.id, Dashboard);
        let answer = sandbox.send(Dashboard, with(request(Dashboard), OVERRIDES)).await;
        assert_eq!(verdict(&answer, wanted), wanted, "{}", operation.id);
        if operation.told.get("x-rights").is_some() {
            let answer = sandbox.app.send(with(request(Practice), OVERRIDES)).await;
            assert_eq!(answer.status, 401, "{}: nobody in particular", operation.id);
        }
    }
    let plain = sandbox.get(Practice, "/v1/contracts").await;
    for (name, _) in OVERRIDES {
        for value in ["DELETE", "/v1/policies", "operator"] {
            let asked = TestRequest::get().uri("/v1/contracts").insert_header((*name, value));
            assert_eq!(likeness(&sandbox.send(Practice, asked).await), likeness(&plain), "{name}: {value}");
        }
    }
    for query in [
        "_method=DELETE",
        "method=DELETE",
        "X-HTTP-Method-Override=DELETE",
        "access_token=x",
        "role=operator",
    ] {
        assert_eq!(sandbox.get(Practice, &format!("/v1/contracts?{query}")).await.status, 400, "{query}");
    }
}

#[actix_web::test]
async fn every_address_answers_the_methods_of_the_document_and_no_other() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let document = sandbox.app.state.http.document.clone();
    let methods =
        ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "SEARCH", "get"];
    let mut wrong = Vec::new();
    for operation in operations(&document) {
        let uri = address(&operation.id, &operation.path, Some(&objects));
        let route = document.find(uri.split('?').next().unwrap()).unwrap();
        for name in methods {
            let method = Method::from_bytes(name.as_bytes()).unwrap();
            if route.operation(&method).is_some() {
                continue; // with its verdict in the access table
            }
            for who in [Practice, Dashboard, Operator] {
                let request = TestRequest::with_uri(&uri).method(method.clone());
                let answer = sandbox.send(who, request.insert_header(("if-match", "\"1\""))).await;
                let told = answer.find_header("allow") == Some(route.allow().as_str());
                if answer.status != 405 || !told {
                    wrong.push(format!("{name} {uri} {who:?}: {}", answer.status));
                }
            }
        }
        if operation.method == Method::GET {
            let head = right_at(&operation, &uri, &objects).method(Method::HEAD);
            let head = as_able(&sandbox, &operation, head).await;
            let get = as_able(&sandbox, &operation, right_at(&operation, &uri, &objects)).await;
            if head.status != get.status || !head.bytes.is_empty() {
                wrong.push(format!("HEAD {uri}: {} beside {}", head.status, get.status));
            }
            let anonymous = sandbox.app.send(TestRequest::with_uri(&uri).method(Method::HEAD)).await;
            if operation.told.get("x-rights").is_some() && anonymous.status != 401 {
                wrong.push(format!("HEAD {uri} by nobody: {}", anonymous.status));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Other spellings of an address.
fn spellings(uri: &str) -> Vec<String> {
    let (path, query) =
        uri.split_once('?').map_or((uri, String::new()), |(path, query)| (path, format!("?{query}")));
    let (front, last) = path.rsplit_once('/').unwrap();
    let mut found = vec![
        format!("{path}/"),
        format!("{path}//"),
        format!("/{path}"),
        format!("{front}//{last}"),
        format!("{front}/./{last}"),
        format!("{front}/x/../{last}"),
        format!("{front}/%2e/{last}"),
        format!("{front}/x/%2e%2e/{last}"),
        format!("{front}%2f{last}"),
        format!("{front}%5c{last}"),
        format!("{front}\\{last}"),
        format!("{path};x"),
        format!("{path};jsessionid=1"),
        format!("{path}%3bx"),
        format!("{path}.json"),
        format!("{path}.."),
        format!("{path}%20"),
        format!("{path}%00"),
        format!("{path}%3f"),
        format!("{path}%23"),
        format!("{path}/%2e"),
        format!("{path}/..;/{last}"),
        format!("/livez/..{path}"),
        format!("/docs/..%2f..{path}"),
    ];
    found.push(path.replacen("/v1/", "/V1/", 1));
    found.push(path.replacen("/v1/", "/v01/", 1));
    found.push(path.replacen("/v1/", "/v1.0/", 1));
    found.push(path.replacen("/v1/", "/v1/v1/", 1));
    found.retain(|other| other != path && other.parse::<actix_web::http::Uri>().is_ok());
    found.into_iter().map(|path| path + &query).collect()
}

#[actix_web::test]
async fn an_address_in_another_spelling_does_nothing() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let (mut wrong, mut sent) = (Vec::new(), 0);
    for operation in operations(&sandbox.app.state.http.document) {
        let uri = address(&operation.id, &operation.path, Some(&objects));
        for spelling in spellings(&uri) {
            let answer = as_able(&sandbox, &operation, right_at(&operation, &spelling, &objects)).await;
            sent += 1;
            if ![400, 404, 405].contains(&answer.status) {
                wrong.push(format!("{} {spelling}: {}", operation.id, answer.status));
            }
        }
        let control = as_able(&sandbox, &operation, right(&operation, &objects)).await;
        assert!(
            good(&operation, &control) || operation.id == "list_scenarios",
            "{}: {}",
            operation.id,
            control.text()
        );
    }
    assert!(wrong.is_empty(), "{} of {sent}:\n{}", wrong.len(), wrong.join("\n"));
    assert!(sent > 1_800, "{sent}");
}

/// The method, base and address of every handler in the source.
fn handlers(folder: &std::path::Path, found: &mut BTreeSet<(String, &'static str, String)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            handlers(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            // what the rooms say of their addresses is below the base that they are hung on
            let base = if path.to_string_lossy().contains("src/fhir/") { "/fhir/r4" } else { "/v1" };
            for line in text.lines() {
                for verb in ["get", "post", "put", "patch", "delete"] {
                    if let Some(rest) = line.trim_start().strip_prefix(&format!("#[{verb}(\"")) {
                        let at = rest.split('"').next().unwrap();
                        found.insert((verb.to_uppercase(), base, at.to_owned()));
                    }
                }
            }
        }
    }
}

#[test]
fn what_runs_is_what_the_document_and_the_list_of_pages_tell() {
    let mut found = BTreeSet::new();
    handlers(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut found);
    let document = zorgcontract::app::document(zorgcontract::app::routes).unwrap();
    let told: BTreeSet<String> = document
        .routes()
        .iter()
        .flat_map(|route| route.operations().map(|(method, _)| format!("{method} {}", route.pattern)))
        .collect();
    let running: BTreeSet<String> = found
        .into_iter()
        .map(|(verb, base, path)| {
            let whole = format!("{verb} {path}");
            if told.contains(&whole) { whole } else { format!("{verb} {base}{path}") }
        })
        .collect();
    let untold: Vec<_> = running.difference(&told).collect();
    let absent: Vec<_> = told.difference(&running).collect();
    assert!(
        untold.is_empty() && absent.is_empty(),
        "not in the document: {untold:?}; without a handler: {absent:?}"
    );
}
