//! How a run goes: once, to its end, over a crash, and no further than it is allowed.

use actix_web::test::TestRequest;
use diesel::prelude::*;
use serde_json::{Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::codes::JobId;
use zorgcontract::db::schema::{contract_offer_run_rows as rows, jobs as job_rows};
use zorgcontract::db::{DbError, Tx};
use zorgcontract::jobs::JobStatus;

use super::{ELSEWHERE, HELD, Market, RUNS, naming, told};
use crate::offers::step;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox};

const FOUR: [&str; 4] = [PRACTICE, HELD, "01900003", ELSEWHERE];

fn id_of(at: &str) -> JobId {
    at.rsplit('/').next().unwrap().parse().unwrap()
}

impl Market {
    /// Changes rows behind the service's back.
    async fn behind<F>(&self, change: F)
    where
        F: Fn(&mut Tx<'_>) -> Result<usize, DbError> + Send + 'static,
    {
        self.sandbox.app.state.db.write(Actor::command("test"), change).await.unwrap();
    }

    /// As after a crash: the rows from a line on are open, and the lease has run out.
    async fn crashed(&self, at: &str, line: i32) {
        let id = id_of(at);
        self.behind(move |tx| {
            let open = rows::table.filter(rows::job_id.eq(id)).filter(rows::line.ge(line));
            diesel::update(open)
                .set((rows::outcome.eq(None::<String>), rows::settled.eq(None::<String>)))
                .execute(tx.conn())?;
            let crashed = (
                job_rows::status.eq(JobStatus::Running),
                job_rows::lease_until.eq(1_i64),
                job_rows::finished_at.eq(None::<i64>),
            );
            Ok(diesel::update(job_rows::table.find(id)).set(crashed).execute(tx.conn())?)
        })
        .await;
    }
}

#[actix_web::test]
async fn a_retry_with_the_same_key_is_the_same_run_and_another_run_offers_nothing_again() {
    let market = Market::new().await;
    let body = naming(&FOUR);
    let begin = || market.sandbox.send(Leader, Sandbox::posting(RUNS, &body, "one"));
    let (first, again) = (begin().await, begin().await);
    assert_eq!((again.status, again.header("idempotency-replayed")), (202, "true"));
    assert_eq!(again.header("location"), first.header("location"));
    let other = market.sandbox.send(Leader, Sandbox::posting(RUNS, &naming(&[HELD]), "one")).await;
    assert_eq!(other.status, 422);
    let second = market.begin(&body).await; // before the first one has begun
    let _runner = market.runner();
    assert_eq!(market.ended(first.header("location")).await["counts"]["offered"], 4);
    let run = market.ended(&second).await;
    assert_eq!((&run["counts"]["offered"], &run["counts"]["skipped"]), (&json!(0), &json!(4)));
    let told_twice = market.rows(&second).await;
    assert!(told(&told_twice).iter().all(|(_, reason)| *reason == "offered"));
    let one = market.rows(first.header("location")).await;
    assert_eq!(one[0]["contractId"], told_twice[0]["contractId"], "it names the offer of before");
    let (third, _) = market.done(&body).await;
    assert_eq!(third["counts"]["offered"], 0);
    assert_eq!(market.contracts("offered").await.len(), 4);
    let listed: Vec<Value> = market.sandbox.items(Leader, RUNS).await;
    assert_eq!(listed.len(), 3);
    assert_eq!(listed[0]["id"], first.json()["id"], "oldest first");
}

#[actix_web::test]
async fn a_run_goes_on_after_a_crash_and_offers_the_draft_that_was_left() {
    let market = Market::new().await;
    let at = market.begin(&naming(&FOUR)).await;
    {
        let _runner = market.runner();
        assert_eq!(market.ended(&at).await["counts"]["offered"], 4);
    }
    let before = market.rows(&at).await;
    // Killed between the draft and the offer of the third row: its offer is undone, the fourth was not begun.
    let last = before[3]["contractId"].as_str().unwrap().to_owned();
    assert_eq!(step(&market.sandbox, Leader, &last, "_withdraw", 2, &json!({})).await.status, 200);
    let third: zorgcontract::codes::ContractId = before[2]["contractId"].as_str().unwrap().parse().unwrap();
    market
        .behind(move |tx| {
            use zorgcontract::db::schema::{contracts, documents};
            let kept = documents::table.filter(documents::subject_id.eq(third.uuid().as_bytes().to_vec()));
            diesel::delete(kept).execute(tx.conn())?;
            let of = || contracts::table.filter(contracts::id.eq(third));
            diesel::delete(of().filter(contracts::version.eq(2))).execute(tx.conn())?;
            tx.touched().everything = true;
            Ok(diesel::update(of()).set(contracts::superseded_at.eq(None::<i64>)).execute(tx.conn())?)
        })
        .await;
    market.sandbox.app.state.snapshots.poll().unwrap();
    assert_eq!(market.contracts("draft").await.len(), 1);
    market.crashed(&at, 3).await;
    assert_eq!(market.get(Leader, &at).await["progress"], json!({ "done": 2, "total": 4 }));
    let _runner = market.runner();
    let run = market.ended(&at).await;
    assert_eq!((&run["status"], &run["counts"]["offered"]), (&json!("succeeded"), &json!(4)), "{run}");
    let after = market.rows(&at).await;
    assert_eq!(after[..3], before[..3], "the same contracts");
    assert_eq!((market.contracts("draft").await.len(), market.contracts("offered").await.len()), (0, 4));
}

#[actix_web::test]
async fn a_cancelled_run_keeps_what_was_offered_and_takes_its_draft_back() {
    let market = Market::new().await;
    let at = market.begin(&naming(&FOUR)).await;
    {
        let _runner = market.runner();
        market.ended(&at).await;
    }
    let third: zorgcontract::codes::ContractId =
        market.rows(&at).await[2]["contractId"].as_str().unwrap().parse().unwrap();
    market
        .behind(move |tx| {
            use zorgcontract::db::schema::contracts;
            let of = || contracts::table.filter(contracts::id.eq(third));
            diesel::delete(of().filter(contracts::version.eq(2))).execute(tx.conn())?;
            tx.touched().everything = true;
            Ok(diesel::update(of()).set(contracts::superseded_at.eq(None::<i64>)).execute(tx.conn())?)
        })
        .await;
    market.crashed(&at, 3).await;
    let cancel = || TestRequest::post().uri(&format!("{at}/_cancel"));
    for who in [Follower, Outsider, NoConcern] {
        assert_eq!(market.sandbox.get(who, &at).await.status, 404, "{who:?}");
        assert_eq!(market.sandbox.get(who, &format!("{at}/rows")).await.status, 404, "{who:?}");
        assert_eq!(market.sandbox.send(who, cancel()).await.status, 404, "{who:?}");
        assert!(market.sandbox.items(who, RUNS).await.is_empty());
    }
    assert_eq!(market.sandbox.get(Practice, &at).await.status, 403);
    let rehearsed = market.sandbox.send(Leader, cancel().insert_header(("prefer", "dry-run"))).await;
    assert_eq!((rehearsed.status, &rehearsed.json()["status"]), (200, &json!("cancelled")));
    assert_eq!(market.get(Leader, &at).await["status"], "running");
    let cancelled = market.sandbox.send(Leader, cancel()).await;
    assert_eq!(cancelled.status, 200, "{}", cancelled.text());
    let expected = json!({ "waiting": 0, "offered": 2, "skipped": 2, "refused": 0 });
    assert_eq!(cancelled.json()["counts"], expected);
    assert_eq!(market.sandbox.send(Leader, cancel()).await.status, 409);
    let rows = market.rows(&at).await;
    assert_eq!(told(&rows)[1..3], [(HELD, "offered"), ("01900003", "runEnded")]);
    assert_eq!(market.sandbox.items(Leader, &format!("{at}/rows?outcome=skipped")).await.len(), 2);
    assert_eq!(market.contracts("draft").await.len(), 0, "what was begun is taken back");
    let _runner = market.runner();
    tokio::time::sleep(std::time::Duration::from_millis(100)).await;
    assert_eq!(market.rows(&at).await, rows, "and nothing more is offered");
}

#[actix_web::test]
async fn a_run_goes_on_only_as_long_as_its_client_stands_and_says_so_in_both_languages() {
    let market = Market::new().await;
    let at = market.begin(&naming(&[PRACTICE])).await;
    let id = id_of(&at);
    market
        .behind(move |tx| {
            let input: String = job_rows::table.find(id).select(job_rows::input).first(tx.conn())?;
            let mut input: Value = serde_json::from_str(&input).unwrap();
            input["by"]["client"] = json!(JobId::new().to_string()); // a registered client that is gone
            let changed = job_rows::input.eq(input.to_string());
            Ok(diesel::update(job_rows::table.find(id)).set(changed).execute(tx.conn())?)
        })
        .await;
    let _runner = market.runner();
    assert_eq!(market.ended(&at).await["counts"]["refused"], 1);
    let mut details = Vec::new();
    for language in ["nl", "en"] {
        let request =
            TestRequest::get().uri(&format!("{at}/rows")).insert_header(("accept-language", language));
        let problem = market.sandbox.send(Leader, request).await.json()["items"][0]["problem"].clone();
        assert_eq!(problem["code"], "forbidden");
        details.push(problem["detail"].as_str().unwrap().to_owned());
    }
    assert_ne!(details[0], details[1]);
    assert_eq!(market.contracts("offered").await.len(), 0);
}
