//! What every write leaves behind and who wins a race: versions, order, audit, other instances.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, mpsc};
use std::time::Duration;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use futures_util::future::join_all;
use serde_json::{Value, json};
use zorgcontract::audit::{self, Actor, Owner};
use zorgcontract::clock::Moment;
use zorgcontract::codes::ContractId;
use zorgcontract::db::schema::{audit_entries, events, jobs as job_rows};
use zorgcontract::db::{Db, DbError};
use zorgcontract::events::Change;
use zorgcontract::jobs::{self, Counts, JobStatus, Outcome, Runner, Work};
use zorgcontract::policy::PolicyBook;
use zorgcontract::snapshot::Snapshots;

use crate::database::TestDatabase;
use crate::harness::Answer;
use crate::offers;
use crate::questionnaires;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who, contract};
use crate::submissions;

fn coverage(party: &str) -> Value {
    json!({ "purchasingPartyId": party, "careKind": "HAZ", "period": { "startDate": "2024-01-01" } })
}

fn patching(uri: &str, tag: Option<&str>, body: &Value) -> TestRequest {
    let request = TestRequest::patch().uri(uri);
    let request = match tag {
        Some(tag) => request.insert_header(("if-match", tag)),
        None => request,
    };
    request.insert_header(("content-type", "application/merge-patch+json")).set_payload(body.to_string())
}

/// A resource that is changed by PATCH: by whom, where it is read, and below that where it is changed and how.
type Patchable = (Who, String, &'static str, Value);

async fn patchable(sandbox: &Sandbox) -> Vec<Patchable> {
    let contract = sandbox.contract().await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let asked = sandbox.post(Practice, "/v1/follow-decisions", &ask).await;
    let declared = sandbox.post(Follower, "/v1/coverage-declarations", &coverage("cz")).await;
    let organisation = json!({ "concernId": "cz" });
    let client = json!({ "name": "inkoop", "role": "insurer", "organisation": organisation,
        "scopes": ["contracts:read"], "authentication": "private_key_jwt" });
    let registered = sandbox.post(Follower, "/v1/clients", &client).await;
    let certificate = json!({ "name": "J. Voorbeeld", "organisation": organisation,
        "certificate": include_str!("data/signatory.pem"), "period": { "startDate": "2024-01-01" } });
    let signatory = sandbox.post(Follower, "/v1/certificates", &certificate).await;
    let change = [
        (asked, json!({ "status": "accepted", "claimableFrom": "2024-02-01" })),
        (declared, json!({ "period": { "startDate": "2024-02-01" } })),
        (registered, json!({ "name": "other" })),
        (signatory, json!({ "suspended": true })),
    ];
    let round = format!("/v1/questionnaires/cz-test/rounds/{}", questionnaires::fill(sandbox).await);
    let made =
        change.into_iter().map(|(made, change)| (Follower, made.header("location").to_owned(), "", change));
    let answers = (Practice, submissions::draft(sandbox).await, "/answers", json!({ "module": "no" }));
    let draft = format!("/v1/contracts/{}", offers::draft(sandbox, "ZZ-D", "MDZ").await);
    let draft = (Leader, draft, "", json!({ "note": "changed" }));
    made.chain([(Follower, round, "", questionnaires::extension()), answers, draft]).collect()
}

#[actix_web::test]
async fn every_patch_needs_the_version_that_stands() {
    let sandbox = Sandbox::new().await;
    let resources = patchable(&sandbox).await;
    let document = sandbox.app.state.http.document.json().clone();
    let patches = document["paths"].as_object().unwrap().values().filter(|item| item.get("patch").is_some());
    assert_eq!(patches.count(), resources.len(), "a new PATCH belongs in this test");
    for (who, read, below, change) in &resources {
        let address = &format!("{read}{below}");
        for tag in [None, Some(""), Some("*")] {
            let answer = sandbox.send(*who, patching(address, tag, change)).await;
            assert_eq!((answer.status, answer.code().as_str()), (428, "precondition-required"), "{tag:?}");
        }
        for tag in ["\"0\"", "\"2\"", "W/\"1\"", "1", "\"x\"", "\"-1\"", "\"99999999999999999999\""] {
            let answer = sandbox.send(*who, patching(address, Some(tag), change)).await;
            assert_eq!((answer.status, answer.header("etag")), (412, "\"1\""), "{tag}");
        }
        let either = sandbox.send(*who, patching(address, Some("\"7\", \"1\""), change)).await;
        assert_eq!((either.status, either.header("etag")), (200, "\"2\""), "{}", either.text());
    }
}

#[actix_web::test]
async fn of_twenty_patches_at_once_on_one_version_exactly_one_wins() {
    let sandbox = Sandbox::new().await;
    for (who, read, below, change) in patchable(&sandbox).await {
        let address = format!("{read}{below}");
        let calls = (0..20).map(|_| sandbox.send(who, patching(&address, Some("\"1\""), &change)));
        let answers = join_all(calls).await;
        assert_eq!(answers.iter().filter(|answer| answer.status == 200).count(), 1);
        for lost in answers.iter().filter(|answer| answer.status != 200) {
            assert!([412, 503].contains(&lost.status), "{}", lost.text());
            assert!(lost.status == 503 || lost.header("etag") == "\"2\"");
        }
        assert_eq!(sandbox.get(who, &read).await.header("etag"), "\"2\"");
    }
}

/// Position, moment and owners of every write, from the outbox; the audit entries per position.
type Trail = (Vec<(i64, i64, BTreeSet<String>)>, BTreeSet<(i64, String)>);

fn trail(db: &Db) -> Trail {
    db.read(|conn| -> Result<_, DbError> {
        let written: Vec<(i64, i64, String)> = events::table
            .order(events::position)
            .select((events::position, events::recorded_at, events::changes))
            .load(conn)?;
        let owners = |text: &str| -> BTreeSet<String> {
            let changes: Vec<Change> = serde_json::from_str(text).unwrap();
            changes.iter().flat_map(|change| change.owners.iter().map(Owner::to_string)).collect()
        };
        let written = written.into_iter().map(|(at, when, text)| (at, when, owners(&text))).collect();
        let audited = audit_entries::table.select((audit_entries::position, audit_entries::owner));
        Ok((written, audited.load(conn)?.into_iter().collect()))
    })
    .unwrap()
}

#[actix_web::test]
async fn every_write_is_audited_for_every_party_in_order_and_seen_at_once_here_and_elsewhere() {
    let sandbox = Sandbox::new().await;
    let db = sandbox.app.state.db.clone();
    let elsewhere = Snapshots::open(sandbox.database.open(), PolicyBook::default()).unwrap();
    let count = |db: &Db| trail(db).0.len();
    let mut before = count(&db);
    let mut step = |what: &str, answer: Answer, parties: usize| {
        assert!(answer.status < 300, "{what}: {}", answer.text());
        let (written, audited) = trail(&db);
        assert_eq!(written.len(), before + 1, "{what}: one row in the outbox");
        before = written.len();
        let (position, _, owners) = written.last().unwrap();
        assert_eq!(owners.len(), parties, "{what}: {owners:?}");
        for owner in owners {
            assert!(audited.contains(&(*position, owner.clone())), "{what}: {owner} has no entry");
        }
        assert_eq!(sandbox.app.state.snapshots.load().position, *position, "{what}: seen here");
        elsewhere.poll().unwrap();
        assert_eq!(elsewhere.load().position, *position, "{what}: seen elsewhere");
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    let made = step("contract", sandbox.post(Leader, "/v1/contracts", &contract("ZZ-1")).await, 2);
    assert!(elsewhere.load().holder_of(made.parse::<ContractId>().unwrap()).is_some());
    db.clocks().set_business(Moment::from_micros(1_000_000)); // the clock steps back 55 years
    let module =
        json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "period": { "startDate": "2025-01-01" } });
    let on = format!("/v1/contracts/{made}/addenda");
    step("addendum", sandbox.post(Leader, &on, &module).await, 2);
    let ask = json!({ "contractId": made, "followerId": "cz" });
    let asked = step("request", sandbox.post(Ro, "/v1/follow-decisions", &ask).await, 3);
    let accept = json!({ "status": "accepted", "claimableFrom": "2024-02-01" });
    let decision = format!("/v1/follow-decisions/{asked}");
    step("decision", sandbox.patch(Follower, &decision, "\"1\"", &accept).await, 3);
    let declared =
        step("coverage", sandbox.post(Follower, "/v1/coverage-declarations", &coverage("cz")).await, 1);
    let declaration = format!("/v1/coverage-declarations/{declared}");
    step(
        "withdrawal",
        sandbox.patch(Follower, &declaration, "\"1\"", &json!({ "withdrawn": true })).await,
        1,
    );
    let (written, _) = trail(&db);
    assert!(written.windows(2).all(|two| two[0].0 < two[1].0 && two[0].1 < two[1].1), "{written:?}");
    assert_eq!(db.read(audit::verify).unwrap().1, []);
}

fn counted(read: u64) -> Outcome {
    Outcome::Succeeded(Counts { read, ..Counts::default() })
}

/// Work that says it began and then waits for word; its attempt number is its count.
fn held() -> (Work, mpsc::Receiver<u64>, mpsc::Sender<()>) {
    let (began, has_begun) = mpsc::channel();
    let (release, released) = mpsc::channel();
    let (began, released) = (Mutex::new(began), Mutex::new(released));
    let work: Work = Arc::new(move |run| {
        let attempt = u64::try_from(run.job.attempts).unwrap();
        began.lock().unwrap().send(attempt).unwrap();
        released.lock().unwrap().recv().unwrap();
        Ok(counted(attempt))
    });
    (work, has_begun, release)
}

async fn until(db: &Db, id: zorgcontract::codes::JobId, status: JobStatus) -> jobs::Job {
    let reached = async {
        loop {
            let job = db.read(|conn| jobs::find(conn, id)).unwrap().unwrap();
            if job.status == status {
                return job;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(10), reached).await.unwrap()
}

fn finished(db: &Db) -> usize {
    let kinds = |text: &String| text.matches("job.finished").count();
    db.read(|conn| -> Result<_, DbError> { Ok(events::table.select(events::changes).load::<String>(conn)?) })
        .unwrap()
        .iter()
        .map(kinds)
        .sum()
}

#[tokio::test]
async fn a_worker_that_lost_its_lease_while_it_worked_changes_nothing_any_more() {
    let database = TestDatabase::new();
    let db = database.open();
    let actor = || Actor::command("test");
    let job = db.write(actor(), |tx| jobs::submit(tx, "held", Owner::Operator, String::new())).await;
    let id = job.unwrap().value.id;
    let (work, has_begun, release) = held();
    let slow = Runner::start(db.clone(), [("held", work)].into());
    let has_begun =
        tokio::task::spawn_blocking(move || (has_begun.recv().unwrap(), has_begun).1).await.unwrap();
    drop(slow); // the worker is told to end, but its work hangs and its lease runs out
    let expire = move |tx: &mut zorgcontract::db::Tx<'_>| -> Result<usize, DbError> {
        let lease = diesel::update(job_rows::table.find(id)).set(job_rows::lease_until.eq(1_i64));
        Ok(lease.execute(tx.conn())?)
    };
    assert_eq!(db.write(actor(), expire).await.unwrap().value, 1);
    let quick: Work = Arc::new(|run| Ok(counted(u64::try_from(run.job.attempts).unwrap())));
    let _second = Runner::start(db.clone(), [("held", quick)].into());
    let done = until(&db, id, JobStatus::Succeeded).await;
    assert_eq!((done.attempts, done.counts.read), (2, 2));
    release.send(()).unwrap();
    drop(has_begun);
    tokio::time::sleep(Duration::from_millis(300)).await;
    let still = db.read(|conn| jobs::find(conn, id)).unwrap().unwrap();
    assert_eq!((still.version, still.counts.read, finished(&db)), (done.version, 2, 1));
}

#[tokio::test]
async fn a_job_that_is_cancelled_while_it_runs_stays_cancelled() {
    let database = TestDatabase::new();
    let db = database.open();
    let actor = || Actor::command("test");
    let job = db.write(actor(), |tx| jobs::submit(tx, "held", Owner::Operator, String::new())).await;
    let id = job.unwrap().value.id;
    let (work, has_begun, release) = held();
    let _runner = Runner::start(db.clone(), [("held", work)].into());
    let _has_begun =
        tokio::task::spawn_blocking(move || (has_begun.recv().unwrap(), has_begun).1).await.unwrap();
    assert!(db.write(actor(), move |tx| jobs::cancel(tx, id)).await.unwrap().value.is_some());
    release.send(()).unwrap();
    tokio::time::sleep(Duration::from_millis(300)).await;
    let job = until(&db, id, JobStatus::Cancelled).await;
    assert_eq!((job.counts, finished(&db)), (Counts::default(), 0));
}
