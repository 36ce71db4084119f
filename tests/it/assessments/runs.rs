//! Many decisions at once: every row for itself, once, and in the name of who began the run.

use std::time::Duration;

use actix_web::test::TestRequest;
use diesel::prelude::*;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::audit::Actor;
use zorgcontract::codes::JobId;
use zorgcontract::db::schema::{assessment_run_rows, jobs as job_rows};
use zorgcontract::db::{DbError, Tx};
use zorgcontract::jobs::{JobStatus, Runner};

use super::{Desk, MUTATION, shipped};
use crate::access::calls::NOTHING;
use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who};

const RUNS: &str = "/v1/assessment-runs";

fn row(at: &str, seen: i64) -> Value {
    let id = at.rsplit('/').next().unwrap();
    json!({ "submissionId": id, "version": seen, "assessment": { "decision": "underAssessment" } })
}

impl Desk {
    /// Submissions of the practice that were handed in to Zorg en Zekerheid, each in a round of its own.
    pub async fn several(&self, count: usize) -> Vec<String> {
        self.sandbox.contract().await;
        self.publish(Leader, &shipped(MUTATION)).await;
        let mut made = Vec::new();
        for _ in 0..count {
            let round = self.round(Leader, MUTATION).await;
            let at = self.start(MUTATION, &round).await;
            self.hand_in(&at, &super::change()).await;
            made.push(at);
        }
        made
    }

    fn runner(&self) -> Runner {
        Runner::start(self.sandbox.app.state.db.clone(), app::work(&self.sandbox.app.state))
    }

    async fn run_as(&self, who: Who, body: &Value, key: &str) -> Answer {
        self.sandbox.send(who, Sandbox::posting(RUNS, body, key)).await
    }

    /// Begins a run; its address.
    async fn begin(&self, who: Who, body: &Value) -> String {
        let begun = self.run_as(who, body, &JobId::new().to_string()).await;
        assert_eq!(begun.status, 202, "{}", begun.text());
        assert_eq!(begun.json()["status"], "queued");
        begun.header("location").to_owned()
    }

    async fn ended(&self, who: Who, at: &str) -> Value {
        for _ in 0..600 {
            let run = self.get(who, at).await;
            if !["queued", "running"].contains(&run["status"].as_str().unwrap()) {
                return run;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the run does not end");
    }

    async fn decisions(&self, at: &str) -> usize {
        self.sandbox.items(Leader, &format!("{at}/assessments")).await.len()
    }

    /// Changes rows behind the service's back.
    pub async fn behind<F>(&self, change: F)
    where
        F: Fn(&mut Tx<'_>) -> Result<usize, DbError> + Send + 'static,
    {
        self.sandbox.app.state.db.write(Actor::command("test"), change).await.unwrap();
    }
}

fn outcomes(run: &Value) -> Vec<&str> {
    run["results"].as_array().unwrap().iter().map(|row| row["outcome"].as_str().unwrap()).collect()
}

fn id_of(at: &str) -> JobId {
    at.rsplit('/').next().unwrap().parse().unwrap()
}

#[actix_web::test]
async fn of_ten_rows_one_foreign_and_one_stale_are_refused_and_the_others_go_through() {
    let desk = Desk::new().await;
    let mut all = desk.several(9).await;
    let foreign = desk.application().await;
    desk.take(Leader, &all[7]).await;
    all.insert(2, foreign.clone());
    let rows: Vec<Value> = all.iter().map(|at| row(at, 3)).collect();
    let at = desk.begin(Leader, &json!({ "rows": rows })).await;
    let _runner = desk.runner();
    let run = desk.ended(Leader, &at).await;
    assert_eq!(
        (&run["status"], &run["progress"]),
        (&json!("succeeded"), &json!({ "done": 10, "total": 10 }))
    );
    assert_eq!(run["counts"], json!({ "waiting": 0, "decided": 8, "refused": 2, "skipped": 0 }));
    let codes: Vec<(i64, &str)> = run["problems"]
        .as_array()
        .unwrap()
        .iter()
        .map(|p| (p["line"].as_i64().unwrap(), p["code"].as_str().unwrap()))
        .collect();
    assert_eq!(codes, [(3, "not-found"), (9, "stale")], "{run}");
    for (at, outcome) in all.iter().zip(outcomes(&run)) {
        let (who, status) =
            if *at == foreign { (Follower, "submitted") } else { (Leader, "underAssessment") };
        assert_eq!(desk.get(who, at).await["status"], status);
        assert_eq!(outcome == "decided", *at != foreign && *at != all[8], "{at}");
    }
    let last = desk.get(Leader, &format!("{}/history", all[0])).await;
    let last = last["items"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(
        (&last["event"], last["actor"].is_string(), last["requestId"].is_string()),
        (&json!("takenUp"), true, true)
    );
    let single = desk.get(Leader, &format!("{}/history", all[8])).await;
    assert_eq!(
        single["items"].as_array().unwrap().last().unwrap()["actor"],
        last["actor"],
        "the same client"
    );
    let trail = "/v1/audit-entries?owner=concern:zorg-en-zekerheid&eventType=submission.takenUp";
    assert_eq!(desk.sandbox.items(Leader, trail).await.len(), 9);

    let absent = json!({ "rows": [row(&format!("/v1/submissions/{NOTHING}"), 3)] });
    let absent = desk.begin(Leader, &absent).await;
    let absent = desk.ended(Leader, &absent).await;
    let without_line =
        |problem: &Value| (problem["code"].clone(), problem["detail"].clone(), problem["errors"].clone());
    assert_eq!(
        without_line(&absent["problems"][0]),
        without_line(&run["problems"][0]),
        "foreign is as absent"
    );
}

#[actix_web::test]
async fn a_dry_run_tells_every_outcome_and_changes_nothing() {
    let desk = Desk::new().await;
    let all = desk.several(2).await;
    let mut rows = vec![row(&all[0], 3), row(&all[1], 2), row(&all[0], 3), row(&all[0], 4)];
    rows[3]["assessment"] = json!({ "decision": "rejected" });
    let body = json!({ "rows": rows });
    let before = (
        desk.get(Leader, &all[0]).await,
        desk.get(Operator, "/v1/audit-entries?owner=concern:zorg-en-zekerheid").await,
    );
    let request = Sandbox::posting(RUNS, &body, "k").insert_header(("prefer", "dry-run"));
    let told = desk.sandbox.send(Leader, request).await;
    assert_eq!((told.status, told.header("preference-applied")), (202, "dry-run"), "{}", told.text());
    let run = told.json();
    assert_eq!(outcomes(&run), ["decided", "refused", "refused", "refused"]);
    assert_eq!(run["problems"][2]["errors"][0]["location"], "/reason", "{run}");
    assert_eq!(desk.sandbox.get(Leader, told.header("location")).await.status, 404);
    let after = (
        desk.get(Leader, &all[0]).await,
        desk.get(Operator, "/v1/audit-entries?owner=concern:zorg-en-zekerheid").await,
    );
    assert_eq!(before, after);
    assert_eq!(desk.decisions(&all[0]).await, 0);
    let at = desk.begin(Leader, &body).await;
    let _runner = desk.runner();
    let real = desk.ended(Leader, &at).await;
    assert_eq!(
        (&real["results"], &real["problems"]),
        (&run["results"], &run["problems"]),
        "as it was rehearsed"
    );
}

#[actix_web::test]
async fn a_run_that_was_begun_before_a_crash_goes_on_where_it_stopped() {
    let desk = Desk::new().await;
    let all = desk.several(6).await;
    let rows: Vec<Value> = all.iter().map(|at| row(at, 3)).collect();
    let at = desk.begin(Leader, &json!({ "rows": rows })).await;
    let id = id_of(&at);
    // As after a crash in the middle: the first rows were settled, the others not, and the lease runs out.
    let rest = move || {
        assessment_run_rows::table
            .filter(assessment_run_rows::job_id.eq(id))
            .filter(assessment_run_rows::line.gt(3))
    };
    desk.behind(move |tx| Ok(diesel::update(rest()).set((assessment_run_rows::outcome.eq("refused"), assessment_run_rows::refusal.eq(r#"{"code":"x","nl":{"detail":"","faults":[]},"en":{"detail":"","faults":[]},"rules":[]}"#))).execute(tx.conn())?)).await;
    {
        let _runner = desk.runner();
        assert_eq!(desk.ended(Leader, &at).await["counts"]["decided"], 3);
    }
    desk.behind(move |tx| {
        diesel::update(rest())
            .set((
                assessment_run_rows::outcome.eq(None::<String>),
                assessment_run_rows::refusal.eq(None::<String>),
            ))
            .execute(tx.conn())?;
        let crashed = (
            job_rows::status.eq(JobStatus::Running),
            job_rows::lease_until.eq(1_i64),
            job_rows::finished_at.eq(None::<i64>),
        );
        Ok(diesel::update(job_rows::table.find(id)).set(crashed).execute(tx.conn())?)
    })
    .await;
    assert_eq!(desk.get(Leader, &at).await["progress"], json!({ "done": 3, "total": 6 }));
    let _runner = desk.runner();
    let run = desk.ended(Leader, &at).await;
    assert_eq!((&run["counts"]["decided"], &run["problems"]), (&json!(6), &json!([])));
    for at in &all {
        assert_eq!(desk.decisions(at).await, 1, "decided once");
    }
}

#[actix_web::test]
async fn a_retry_with_the_same_key_is_the_same_run_and_another_run_decides_nothing_again() {
    let desk = Desk::new().await;
    let all = desk.several(2).await;
    let body = json!({ "rows": all.iter().map(|at| row(at, 3)).collect::<Vec<_>>() });
    let first = desk.run_as(Leader, &body, "one").await;
    let again = desk.run_as(Leader, &body, "one").await;
    assert_eq!((again.status, again.header("idempotency-replayed")), (202, "true"));
    assert_eq!(again.header("location"), first.header("location"));
    let second = desk.begin(Leader, &body).await;
    let _runner = desk.runner();
    assert_eq!(desk.ended(Leader, first.header("location")).await["counts"]["decided"], 2);
    assert_eq!(desk.ended(Leader, &second).await["counts"]["refused"], 2);
    for at in &all {
        assert_eq!(desk.decisions(at).await, 1);
    }
}

#[actix_web::test]
async fn a_cancelled_run_decides_nothing_more_and_others_neither_see_nor_cancel_it() {
    let desk = Desk::new().await;
    let all = desk.several(1).await;
    let at = desk.begin(Leader, &json!({ "rows": [row(&all[0], 3)] })).await;
    let cancel = || TestRequest::post().uri(&format!("{at}/_cancel"));
    for who in [Follower, Outsider, NoConcern] {
        assert_eq!(desk.sandbox.get(who, &at).await.status, 404, "{who:?}");
        assert_eq!(desk.sandbox.send(who, cancel()).await.status, 404, "{who:?}");
    }
    let rehearsed = desk.sandbox.send(Leader, cancel().insert_header(("prefer", "dry-run"))).await;
    assert_eq!((rehearsed.status, &rehearsed.json()["status"]), (200, &json!("cancelled")));
    assert_eq!(desk.get(Leader, &at).await["status"], "queued");
    let cancelled = desk.sandbox.send(Leader, cancel()).await;
    assert_eq!(
        (cancelled.status, &cancelled.json()["counts"]["skipped"]),
        (200, &json!(1)),
        "{}",
        cancelled.text()
    );
    assert_eq!(desk.sandbox.send(Leader, cancel()).await.status, 409);
    let _runner = desk.runner();
    let next = desk.begin(Leader, &json!({ "rows": [row(&all[0], 2)] })).await;
    desk.ended(Leader, &next).await;
    assert_eq!(
        (desk.decisions(&all[0]).await, &desk.get(Leader, &at).await["results"][0]["outcome"]),
        (0, &json!("skipped"))
    );
}

#[actix_web::test]
async fn both_insurers_of_an_out_of_hours_structure_decide_in_runs_of_their_own() {
    let text = |text: &str| json!({ "nl": text, "en": text });
    let definition = json!({ "id": "zorg-en-zekerheid-hds-test", "version": 1, "concern": "zorg-en-zekerheid",
        "representatives": ["cz"], "kind": "hdsBudget", "careKind": "HDS", "providerKinds": ["practice"],
        "submitters": ["own"], "basis": "ours", "title": text("HDS"),
        "items": [{ "linkId": "budget", "type": "decimal", "text": text("Begroting"), "required": true }] });
    let desk = Desk::new().await;
    desk.publish(Leader, &definition).await;
    let round = desk.round(Leader, "zorg-en-zekerheid-hds-test").await;
    let at = desk.start("zorg-en-zekerheid-hds-test", &round).await;
    desk.hand_in(&at, &json!({ "budget": "100.00" })).await;
    desk.take(Follower, &at).await;
    let _runner = desk.runner();
    let yes = |seen: i64| {
        let mut row = row(&at, seen);
        row["assessment"] = json!({ "decision": "approved" });
        json!({ "rows": [row] })
    };
    for (who, seen, status) in [(Follower, 4, "underAssessment"), (Leader, 5, "approved")] {
        let run = desk.begin(who, &yes(seen)).await;
        let run = desk.ended(who, &run).await;
        assert_eq!(
            (&run["results"][0]["outcome"], &run["results"][0]["status"]),
            (&json!("decided"), &json!(status)),
            "{run}"
        );
    }
    let made = desk.sandbox.items(Leader, &format!("{at}/assessments")).await;
    let concerns: Vec<&Value> = made.iter().map(|made| &made["concern"]).collect();
    assert_eq!(concerns, ["cz", "cz", "zorg-en-zekerheid"]);
}

#[actix_web::test]
async fn one_decision_is_about_all_that_a_filter_selects_and_no_more() {
    let desk = Desk::new().await;
    let all = desk.several(3).await;
    let foreign = desk.application().await;
    desk.take(Leader, &all[1]).await;
    let body = json!({ "selection": { "filter": { "status": "submitted" }, "assessment": { "decision": "underAssessment" } } });
    let at = desk.begin(Leader, &body).await;
    let _runner = desk.runner();
    let run = desk.ended(Leader, &at).await;
    let named: Vec<String> = run["results"]
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("/v1/submissions/{}", row["submissionId"].as_str().unwrap()))
        .collect();
    assert_eq!(named, [all[0].clone(), all[2].clone()]);
    assert_eq!(run["counts"]["decided"], 2);
    assert_eq!(desk.get(Follower, &foreign).await["status"], "submitted");
    let unknown = json!({ "filter": { "stauts": "submitted" }, "assessment": { "decision": "approved" } });
    for (body, code) in [
        (json!({}), "member.required"),
        (json!({ "selection": unknown }), "member.unknown"),
        (
            json!({ "rows": vec![row(&all[0], 3); 1000], "selection": { "filter": {}, "assessment": { "decision": "approved" } } }),
            "run.tooMany",
        ),
    ] {
        let refused = desk.run_as(Leader, &body, &JobId::new().to_string()).await;
        assert_eq!(
            (refused.status, &refused.json()["errors"][0]["code"]),
            (400, &json!(code)),
            "{}",
            refused.text()
        );
    }
    assert_eq!(desk.run_as(Practice, &json!({ "rows": [row(&all[0], 3)] }), "p").await.status, 403);
}

#[actix_web::test]
async fn a_run_goes_on_only_as_long_as_its_client_stands() {
    let desk = Desk::new().await;
    let all = desk.several(1).await;
    let at = desk.begin(Leader, &json!({ "rows": [row(&all[0], 3)] })).await;
    let id = id_of(&at);
    desk.behind(move |tx| {
        let input: String = job_rows::table.find(id).select(job_rows::input).first(tx.conn())?;
        let mut input: Value = serde_json::from_str(&input).unwrap();
        input["by"]["client"] = json!(JobId::new().to_string()); // a registered client that is gone
        Ok(diesel::update(job_rows::table.find(id))
            .set(job_rows::input.eq(input.to_string()))
            .execute(tx.conn())?)
    })
    .await;
    let _runner = desk.runner();
    let run = desk.ended(Leader, &at).await;
    assert_eq!(
        (&run["counts"]["refused"], &run["problems"][0]["code"]),
        (&json!(1), &json!("forbidden")),
        "{run}"
    );
    assert_eq!(desk.get(Leader, &all[0]).await["status"], "submitted");
}
