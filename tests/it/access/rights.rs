//! The rights that the document states are those that callers have: `x-rights` against the reviewed table,
//! and the scopes against tokens that hold all but one, or only what is needed.

use actix_web::test::TestRequest;
use serde_json::Value;

use super::calls::{Objects, address, call, fill};
use super::table::{CALLERS, row, wanted};
use super::{Listed, operations, verdict};
use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who};

/// Callers of a role that speak for nobody.
const NOBODY: [Who; 2] = [NoCode, NoConcern];

/// Nothing of others: absent, an empty list, or refused.
pub fn shows_nothing(verdict: &str) -> bool {
    ["401", "403", "404", "#0"].contains(&verdict)
}

#[actix_web::test]
async fn what_the_document_says_of_rights_is_what_the_table_has() {
    let sandbox = Sandbox::new().await;
    let mut wrong = Vec::new();
    for Listed { id, told, .. } in operations(&sandbox.app.state.http.document) {
        let Some(row) = row(&id) else { continue };
        let Some(rights) = told.get("x-rights") else {
            assert!(row.iter().all(|verdict| *verdict == row[0]), "{id}: no rights, yet callers differ");
            continue;
        };
        assert_eq!(row[0], "401", "{id}: rights are for those who say who they are");
        for (who, verdict) in CALLERS.into_iter().zip(&row[1..]) {
            let role = sandbox.grant(who).role;
            let reach = rights["roles"][role.as_str()].as_str();
            let agrees = match reach {
                None => *verdict == "403",
                Some("everything") => !["401", "403", "404"].contains(verdict),
                Some("published") => *verdict != "403", // also to a caller without an organisation
                Some(_) => *verdict != "403" && (!NOBODY.contains(&who) || shows_nothing(verdict)),
            };
            if !agrees {
                wrong.push(format!("{id} {who:?}: {verdict}, the document says {reach:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

async fn ask(sandbox: &Sandbox, operation: &Listed, objects: &Objects, who: Who, scopes: &[&str]) -> Answer {
    let uri = address(&operation.id, &operation.path, Some(objects));
    let request: TestRequest = call(&operation.id, operation.method.clone(), &uri, &objects.contract, who);
    let token = sandbox.token_with(who, scopes);
    sandbox.app.send(request.insert_header(("authorization", format!("Bearer {token}")))).await
}

#[actix_web::test]
async fn without_a_scope_that_it_needs_every_operation_is_refused_and_with_only_those_none() {
    let sandbox = Sandbox::new().await;
    let objects = fill(&sandbox).await;
    let (mut wrong, mut asked) = (Vec::new(), 0);
    for operation in operations(&sandbox.app.state.http.document) {
        for who in [Practice, Leader, FollowerToo, Dashboard, Operator] {
            let role = sandbox.grant(who).role;
            let needed = operation.scopes(role);
            if needed.is_empty() || !needed.iter().all(|scope| role.scopes().contains(scope)) {
                continue;
            }
            for missing in &needed {
                let others: Vec<&str> = role.scopes().iter().copied().filter(|s| s != missing).collect();
                let answer = ask(&sandbox, &operation, &objects, who, &others).await;
                let names_it = answer.text().contains(missing);
                if (answer.status, names_it) != (403, true) {
                    wrong.push(format!("{} {who:?} without {missing}: {}", operation.id, answer.status));
                }
                asked += 1;
            }
            if who != FollowerToo {
                let row = wanted(&operation.id, who);
                let found = verdict(&ask(&sandbox, &operation, &objects, who, &needed).await, row);
                if found != row {
                    wrong.push(format!("{} {who:?} with {needed:?} only: {found}", operation.id));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(asked > 150, "{asked}");
}

#[test]
fn no_scope_of_the_document_is_without_a_role_that_may_hold_it() {
    let document = zorgcontract::app::document(zorgcontract::app::routes).unwrap();
    let schemes = &document.json()["components"]["securitySchemes"];
    let scopes = schemes["oauth2"]["flows"]["clientCredentials"]["scopes"].as_object().unwrap();
    let roles = zorgcontract::auth::Role::ALL;
    for (scope, text) in scopes {
        assert!(roles.iter().any(|role| role.scopes().contains(&scope.as_str())), "{scope}");
        assert!(text.as_str().is_some_and(|text| !text.is_empty()), "{scope}");
    }
    let used: Vec<Value> = operations(&document).iter().map(|o| o.told["x-scope"].clone()).collect();
    for scope in used.iter().filter_map(Value::as_array).flatten() {
        assert!(scopes.contains_key(scope.as_str().unwrap()), "{scope}");
    }
}
