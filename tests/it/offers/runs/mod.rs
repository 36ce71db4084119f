//! Offers to many: who gets one, who does not and why, and that nobody gets two.

mod course;
mod rows;

use std::time::Duration;

use chrono::NaiveDate;
use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::audit::Actor;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::codes::JobId;
use zorgcontract::imports::{ListKind, import};
use zorgcontract::jobs::Runner;
use zorgcontract::registrations::import::Format;

use crate::offers::{made, paper};
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, REGISTER, Sandbox};

pub const RUNS: &str = "/v1/contract-offer-runs";
/// Had a contract of the leader until the end of 2025.
const HELD: &str = "01900002";
/// Its code ended in June 2025.
const GONE: &str = "01900004";
/// Lies in another region.
const ELSEWHERE: &str = "01900005";
/// No practice.
const WSV: &str = "53900001";

/// A run of the leader for the practice, for a year.
pub fn run(year: &str) -> Value {
    json!({
        "purchasingPartyId": "zorg-en-zekerheid", "policyId": "zz-haz-2024", "agreementType": "haz",
        "term": { "startDate": format!("{year}-01-01"), "endDate": format!("{year}-12-31") },
        "signBy": "2099-01-01T00:00:00Z", "agbCodes": [PRACTICE],
    })
}

/// A run for 2026 with a selection.
fn selecting(selection: &Value) -> Value {
    let mut run = run("2026");
    run.as_object_mut().unwrap().remove("agbCodes");
    run["selection"] = selection.clone();
    run
}

/// A run for 2026 for these.
fn naming(codes: &[&str]) -> Value {
    let mut run = run("2026");
    run["agbCodes"] = json!(codes);
    run
}

struct Market {
    sandbox: Sandbox,
}

impl Market {
    /// A country on 3 February 2025 with more practices.
    async fn new() -> Self {
        let day = NaiveDate::from_ymd_opt(2025, 2, 3).unwrap();
        let sandbox = Sandbox::with(Clocks::business_from(Moment::start_of(day))).await;
        let mut file = REGISTER.replace("2025-01-31", "2025-02-01");
        for (code, end, postcode) in [
            (HELD, "", "9999AA"),
            ("01900003", "", "9999AA"),
            (GONE, "2025-06-30", "9999AA"),
            (ELSEWHERE, "", "9998AA"),
        ] {
            file += &format!(
                "party,{code},organisation,,,,,,,,,,,,,,,,,,,\n\
                 registration,{code},,2018-01-01,{end},,,,,,,,,,,,,,,,,\n\
                 name,{code},,2018-01-01,,Praktijk {code} (fictief),,,,,,,,,,,,,,,,\n\
                 address,{code},,2018-01-01,,,visiting,,,Voorbeeldstraat,2,,{postcode},Voorbeeldstad,Voorbeeldgemeente,,,,,,,\n\
                 qualification,{code},,2018-01-01,,,,,,,,,,,,0100,,,,,,\n"
            );
        }
        let db = sandbox.database.open();
        actix_web::web::block(move || {
            let regions = include_str!("../../../../samples/regions.csv");
            import(&db, ListKind::Regions, regions.as_bytes(), Actor::command("test"), |_| {}).unwrap();
            let actor = Actor::command("test");
            zorgcontract::registrations::import::run(&db, file.as_bytes(), Format::Csv, &actor, &mut |_| {})
                .unwrap();
        })
        .await
        .unwrap();
        sandbox.app.state.snapshots.poll().unwrap();
        let market = Self { sandbox };
        market.recorded(HELD, "ZZ-2025").await;
        market
    }

    /// Records a contract for 2025 with two modules, one of which the policy no longer has.
    async fn recorded(&self, code: &str, number: &str) -> String {
        let mut old = crate::sandbox::contract(number);
        old["agbCode"] = code.into();
        old["policyId"] = "zz-haz-2024".into();
        old["agreementType"] = "haz".into();
        old["term"] = json!({ "startDate": "2025-01-01", "endDate": "2025-12-31" });
        old["addenda"][0]["period"] = json!({ "startDate": "2025-01-01" });
        made(&self.sandbox.post(Leader, "/v1/contracts", &old).await)
    }

    /// Drafts a contract for 2026; its id.
    async fn drafted(&self, code: &str) -> String {
        let mut draft = paper(&format!("BY-HAND-{code}"), "HAZ");
        draft["agbCode"] = code.into();
        draft["term"] = json!({ "startDate": "2026-01-01", "endDate": "2026-12-31" });
        made(&self.sandbox.post(Leader, "/v1/contracts", &draft).await)
    }

    fn runner(&self) -> Runner {
        Runner::start(self.sandbox.app.state.db.clone(), app::work(&self.sandbox.app.state))
    }

    /// Begins a run; its address.
    async fn begin(&self, body: &Value) -> String {
        let begun = self.sandbox.post(Leader, RUNS, body).await;
        assert_eq!((begun.status, &begun.json()["status"]), (202, &json!("queued")), "{}", begun.text());
        begun.header("location").to_owned()
    }

    /// Runs it to its end; the run and its rows.
    async fn done(&self, body: &Value) -> (Value, Vec<Value>) {
        let at = self.begin(body).await;
        let _runner = self.runner();
        (self.ended(&at).await, self.rows(&at).await)
    }

    async fn ended(&self, at: &str) -> Value {
        for _ in 0..600 {
            let run = self.get(Leader, at).await;
            if !["queued", "running"].contains(&run["status"].as_str().unwrap()) {
                return run;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the run does not end");
    }

    async fn get(&self, who: Who, at: &str) -> Value {
        let answer = self.sandbox.get(who, at).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        answer.json()
    }

    async fn rows(&self, at: &str) -> Vec<Value> {
        self.sandbox.items(Leader, &format!("{at}/rows")).await
    }

    /// What a dry run tells.
    async fn rehearsed(&self, body: &Value) -> Value {
        let request = Sandbox::posting(RUNS, body, &JobId::new().to_string());
        let told = self.sandbox.send(Leader, request.insert_header(("prefer", "dry-run"))).await;
        assert_eq!((told.status, told.header("preference-applied")), (202, "dry-run"), "{}", told.text());
        told.json()
    }

    /// Contracts of the leader for 2026 in a status.
    async fn contracts(&self, status: &str) -> Vec<Value> {
        self.sandbox.items(Leader, &format!("/v1/contracts?date=2026-06-01&status={status}")).await
    }
}

/// What became of each organisation: the outcome, or the reason of what was skipped.
fn told(rows: &[Value]) -> Vec<(&str, &str)> {
    let mut all = Vec::new();
    for row in rows {
        let word = row.get("reason").unwrap_or(&row["outcome"]);
        all.push((row["agbCode"].as_str().unwrap(), word.as_str().unwrap()));
    }
    all
}
