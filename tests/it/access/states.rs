//! State behind a token: what holds at the moment of the call is looked up in every operation of the document.

use actix_web::test::TestRequest;
use serde_json::json;
use zorgcontract::app;
use zorgcontract::audit::{Actor, Owner};
use zorgcontract::auth::clients::model::ClientChange;
use zorgcontract::auth::delegations::model::delegable;
use zorgcontract::auth::{Role, revoked};
use zorgcontract::config::LimitSettings;

use super::calls::{Objects, address, call, fill};
use super::table::wanted;
use super::{Listed, operations, verdict};
use crate::harness::{Answer, TestApp};
use crate::identity::{Desk, Registered, asking, claims, dpop};
use crate::sandbox::PRACTICE;
use crate::sandbox::Who::*;

/// What a caller in some state gets, over all operations.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Expected {
    /// The verdicts of the practice itself.
    Own,
    /// The same, but 403 where the document asks for a bound token.
    OwnUnbound,
    /// The verdicts of the practice where the document says that the right can be delegated, else nothing.
    Delegated,
    /// What is open to every provider, and nothing of the practice.
    Nothing,
    /// 403 wherever a scope is needed.
    NoScope,
    /// 401 everywhere.
    Out,
}

/// A caller in a state.
struct State<'d> {
    name: &'static str,
    desk: &'d Desk,
    client: &'d Registered,
    token: String,
    bound: bool,
}

impl State<'_> {
    async fn ask(&self, operation: &Listed, objects: &Objects) -> Answer {
        let uri = address(&operation.id, &operation.path, Some(objects));
        let request = call(&operation.id, operation.method.clone(), &uri, &objects.contract, Practice);
        let request = if self.bound {
            let path = uri.split('?').next().unwrap();
            let proof = self.client.key.proof(operation.method.as_str(), path, Some(&self.token));
            dpop(request, &self.token, &proof)
        } else {
            request.insert_header(("authorization", format!("Bearer {}", self.token)))
        };
        self.desk.sandbox.app.send(request).await
    }

    /// Calls every operation that asks who calls, and gives what was not as expected.
    async fn run(&self, objects: &Objects, expected: Expected) -> Vec<String> {
        let document = self.desk.sandbox.app.state.http.document.clone();
        let mut wrong = Vec::new();
        for operation in operations(&document) {
            let Some(rights) = operation.told.get("x-rights") else { continue };
            let answer = self.ask(&operation, objects).await;
            let practice = wanted(&operation.id, Practice);
            let own = || alike(&verdict(&answer, practice), practice);
            let reach = rights["roles"]["provider"].as_str();
            let nothing = || match reach {
                None => answer.status == 403,
                Some("everything") => ![401, 403].contains(&answer.status),
                Some(_) => shows_nothing(&answer, objects),
            };
            let good = match expected {
                Expected::Own => own(),
                Expected::OwnUnbound if rights["boundToken"] == true => answer.status == 403,
                Expected::OwnUnbound => own(),
                Expected::Delegated if rights["delegable"] == true => own(),
                Expected::Delegated | Expected::Nothing => nothing(),
                Expected::NoScope => answer.status == 403,
                Expected::Out => answer.status == 401,
            };
            if !good {
                wrong.push(format!("{}: {}: {} {}", self.name, operation.id, answer.status, answer.text()));
            }
        }
        wrong
    }
}

/// Two verdicts, of lists only whether they show something: a client more or less is no matter.
fn alike(found: &str, wanted: &str) -> bool {
    let some = |verdict: &str| verdict.strip_prefix('#').map(|count| count != "0");
    found == wanted || (some(found).is_some() && some(found) == some(wanted))
}

fn shows_nothing(answer: &Answer, objects: &Objects) -> bool {
    if answer.status != 200 {
        return [400, 403, 404].contains(&answer.status); // 400: on that day there is nothing to ask about
    }
    let text = answer.text();
    let own = [&objects.contract, &objects.addendum, &objects.decision, &objects.client, &objects.delegation];
    let counted = answer.json()["cells"]["inScope"].as_u64().unwrap_or_default();
    counted == 0 && own.iter().all(|id| !text.contains(id.as_str())) && !text.contains(&objects.certificate)
}

fn vendor() -> Owner {
    Owner::Company("90001234".parse().unwrap())
}

/// A client of the vendor, and a delegation to it with these scopes.
async fn delegate(desk: &Desk, scopes: &[&str], until: Option<&str>) -> (Registered, String) {
    let client = desk.register(Role::Provider, vendor()).await;
    let body = json!({ "agbCode": PRACTICE, "delegate": { "clientId": client.id }, "scopes": scopes,
        "period": { "startDate": "2016-01-01", "endDate": until.unwrap_or("2099-12-31") } });
    let made = desk.sandbox.post(Practice, "/v1/delegations", &body).await;
    assert_eq!(made.status, 201, "{}", made.text());
    (client, made.header("location").to_owned())
}

#[actix_web::test]
async fn what_stands_behind_a_token_is_looked_up_in_every_operation() {
    let mut desk = Desk::new().await;
    let mut unlimited = desk.sandbox.app.state.clone(); // there are more operations than a client may fail at
    unlimited.http.limit(&LimitSettings { failed_logins: 0, ..LimitSettings::default() });
    desk.sandbox.app = TestApp::of(unlimited, app::routes).await;
    let objects = fill(&desk.sandbox).await;
    let all: Vec<&str> = Role::Provider.scopes().iter().copied().filter(|scope| delegable(scope)).collect();
    let state = |name, client, token, bound| State { name, desk: &desk, client, token, bound };
    let clocks = desk.sandbox.app.state.clocks.clone();
    let now = clocks.business_now();
    let mut wrong = Vec::new();

    let own = desk.register(Role::Provider, desk.practice()).await;
    let registered = state("a client of the practice", &own, desk.bound_token(&own, None).await, true);
    wrong.extend(registered.run(&objects, Expected::Own).await);
    let unbound = desk.sandbox.app.send(asking(&own.key.assertion(own.id), None)).await.json();
    let unbound = unbound["access_token"].as_str().unwrap().to_owned();
    let unbound = state("its unbound token", &own, unbound, false);
    wrong.extend(unbound.run(&objects, Expected::OwnUnbound).await);

    let (acting, _) = delegate(&desk, &all, None).await;
    let acting_for = state("a delegate", &acting, desk.bound_token(&acting, None).await, true);
    wrong.extend(acting_for.run(&objects, Expected::Delegated).await);
    let (narrow, _) = delegate(&desk, &["policies:read"], None).await;
    let narrow_one =
        state("a delegate without the scope", &narrow, desk.bound_token(&narrow, None).await, true);
    wrong.extend(narrow_one.run(&objects, Expected::Nothing).await);
    let (former, given) = delegate(&desk, &all, None).await;
    let withdrawn = state("a delegation withdrawn", &former, desk.bound_token(&former, None).await, true);
    let withdraw =
        TestRequest::post().uri(&format!("{given}/_withdraw")).insert_header(("if-match", "\"1\""));
    assert_eq!(desk.sandbox.send(Practice, withdraw).await.status, 200);
    wrong.extend(withdrawn.run(&objects, Expected::Nothing).await);

    let (ending, _) = delegate(&desk, &all, Some("2025-06-30")).await;
    clocks.set_business("2025-06-30T12:00:00Z".parse().unwrap());
    let ended =
        state("a delegation after its last day", &ending, desk.bound_token(&ending, None).await, true);
    clocks.set_business("2025-07-01T12:00:00Z".parse().unwrap());
    wrong.extend(ended.run(&objects, Expected::Nothing).await);
    clocks.set_business("2017-06-30T12:00:00Z".parse().unwrap());
    let gone =
        State { name: "a practice that is not registered", token: registered.token.clone(), ..registered };
    wrong.extend(gone.run(&objects, Expected::Out).await);
    let gone = State { name: "a delegate of such a practice", token: acting_for.token.clone(), ..acting_for };
    wrong.extend(gone.run(&objects, Expected::Nothing).await);
    clocks.set_business(now);

    wrong.extend(taken_back(&desk, &objects).await);
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// Clients and tokens whose rights are taken back after the token was given.
async fn taken_back(desk: &Desk, objects: &Objects) -> Vec<String> {
    let mut wrong = Vec::new();
    let one = desk.register(Role::Provider, desk.practice()).await;
    let mut state = State {
        name: "no scopes left",
        desk,
        client: &one,
        token: desk.bound_token(&one, None).await,
        bound: true,
    };
    desk.change(one.id, ClientChange { scopes: Some(Vec::new()), ..ClientChange::default() }).await;
    wrong.extend(state.run(objects, Expected::NoScope).await);
    let scopes = Role::Provider.scopes().iter().map(ToString::to_string).collect();
    desk.change(one.id, ClientChange { scopes: Some(scopes), ..ClientChange::default() }).await;
    state.name = "scopes given back";
    wrong.extend(state.run(objects, Expected::Own).await);
    desk.suspend(one.id, true).await;
    state.name = "a suspended client";
    wrong.extend(state.run(objects, Expected::Out).await);
    std::thread::sleep(std::time::Duration::from_millis(1_100)); // tokens count seconds
    desk.suspend(one.id, false).await;
    state.name = "a token from before the suspension";
    wrong.extend(state.run(objects, Expected::Out).await);
    state = State { name: "a token from after it", token: desk.bound_token(&one, None).await, ..state };
    wrong.extend(state.run(objects, Expected::Own).await);
    let id = claims(&state.token)["jti"].as_str().unwrap().to_owned();
    let app = &desk.sandbox.app.state;
    let work = move |tx: &mut zorgcontract::db::Tx<'_>| revoked::revoke(tx, &id);
    app.snapshots.write(Actor::command("test"), work).await.unwrap();
    app.verifier.withdraw(&app.snapshots.load().revoked_tokens);
    state.name = "a withdrawn token";
    wrong.extend(state.run(objects, Expected::Out).await);
    wrong
}
