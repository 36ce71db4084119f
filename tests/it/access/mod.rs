//! Who may do what: role × operation × ownership × state, the operations, roles and scopes from the
//! document, the verdicts reviewed in [`table`]. An operation without a row fails. What belongs to somebody
//! else is answered exactly like what does not exist.

pub mod calls;
mod objects;
mod rights;
mod states;
pub mod table;

use actix_web::http::Method;
use serde_json::Value;
use zorgcontract::auth::Role;
use zorgcontract::openapi::Document;

use crate::harness::Answer;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;
use calls::{NOTHING, address, call, fill};
use table::{CALLERS, row};

/// An operation of the document.
pub struct Listed {
    pub id: String,
    pub method: Method,
    /// Its address with parameters in braces, base path included.
    pub path: String,
    /// What the document says about it.
    pub told: Value,
}

impl Listed {
    /// The scopes that a caller of this role needs.
    pub fn scopes(&self, role: Role) -> Vec<&str> {
        let own = self.told["x-scope"].as_array().into_iter().flatten().filter_map(Value::as_str);
        own.chain(self.told["x-scope-by-role"][role.as_str()].as_str()).collect()
    }
}

/// Every operation of both documents.
pub fn operations(document: &Document) -> Vec<Listed> {
    let mut found = Vec::new();
    let paths = |document: &'_ Value| document["paths"].as_object().unwrap().clone();
    let v1 = paths(document.json()).into_iter().map(|(path, item)| ("/v1", path, item));
    let fhir = paths(document.json_fhir()).into_iter().map(|(path, item)| ("/fhir/r4", path, item));
    for (base, path, item) in v1.chain(fhir) {
        let base = if item.get("servers").is_some() { "" } else { base };
        for (method, told) in item.as_object().unwrap() {
            let Some(id) = told["operationId"].as_str() else { continue };
            let method = Method::from_bytes(method.to_uppercase().as_bytes()).unwrap();
            found.push(Listed {
                id: id.to_owned(),
                method,
                path: format!("{base}{path}"),
                told: told.clone(),
            });
        }
    }
    found
}

/// The status, or for a list (`wanted` begins with `#`) how much it shows.
pub fn verdict(answer: &Answer, wanted: &str) -> String {
    match wanted.strip_prefix('#') {
        Some(_) if answer.status == 200 && answer.json().get("cells").is_some() => {
            format!("#{}", answer.json()["cells"]["inScope"])
        }
        Some(_) if answer.status == 200 => {
            let body = answer.json();
            let list = if body["resourceType"] == "Bundle" { &body["entry"] } else { &body["items"] };
            let shown = list.as_array().cloned().unwrap_or_default(); // an empty Bundle has no entry
            format!("#{}", shown.iter().filter(|item| item.get("problem").is_none()).count())
        }
        _ => answer.status.to_string(),
    }
}

/// All of an answer but what names the exchange, and what is left of the caller's quota.
pub fn likeness(answer: &Answer) -> (Value, Vec<(String, String)>) {
    let mut body = answer.json();
    match body.get_mut("issue") {
        Some(issues) => issues[0]["diagnostics"] = Value::Null,
        None => body["instance"] = Value::Null,
    }
    let mut headers: Vec<_> = answer
        .headers
        .iter()
        .filter(|(name, _)| !["x-request-id", "ratelimit"].contains(&name.as_str()))
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
    for Listed { id, method, path, .. } in operations(&document) {
        let Some(row) = row(&id) else {
            wrong.push(format!("{id} has no row"));
            continue;
        };
        let uri = address(&id, &path, Some(&objects));
        let nothing = address(&id, &path, None);
        assert!(!uri.contains('{'), "{uri}: a parameter without a value");
        let anonymous = sandbox.app.send(call(&id, method.clone(), &uri, &objects.contract, Practice)).await;
        let mut found = vec![verdict(&anonymous, row[0])];
        for (who, wanted) in CALLERS.into_iter().zip(&row[1..]) {
            let answer = sandbox.send(who, call(&id, method.clone(), &uri, &objects.contract, who)).await;
            found.push(verdict(&answer, wanted));
            if answer.status == 404 && id != "list_scenarios" {
                let absent = sandbox.send(who, call(&id, method.clone(), &nothing, NOTHING, who)).await;
                assert_eq!(likeness(&answer), likeness(&absent), "{id} {who:?}");
            }
        }
        if found != row {
            wrong.push(format!("{id}\n  wanted {}\n  found  {}", row.join(" "), found.join(" ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_row_is_of_an_operation() {
    let document = zorgcontract::app::document(zorgcontract::app::routes).unwrap();
    let known = operations(&document);
    let gone: Vec<_> = table::TABLE.iter().filter(|(name, _)| known.iter().all(|o| o.id != *name)).collect();
    assert!(gone.is_empty(), "{gone:?}");
}
