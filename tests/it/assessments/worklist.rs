//! What an insurer has yet to answer: filtered, in an order, page by page.

use diesel::prelude::*;
use serde_json::{Value, json};
use zorgcontract::codes::SubmissionId;
use zorgcontract::db::schema::submissions::dsl;

use super::Desk;
use crate::sandbox::Who::*;
use crate::submissions::address;

#[actix_web::test]
async fn a_worklist_is_sorted_by_receipt_and_by_the_day_that_is_due_page_by_page() {
    let desk = Desk::new().await;
    let all = desk.several(5).await;
    // The last that was made is received first; two have a day on which an answer is due.
    let due = [None, Some(20), None, Some(10), Some(20)];
    let ids: Vec<SubmissionId> =
        all.iter().map(|at| at.rsplit('/').next().unwrap().parse().unwrap()).collect();
    desk.behind(move |tx| {
        for (place, (id, due)) in (0_i64..).zip(ids.iter().zip(due)) {
            let day = due.map(|day| chrono::NaiveDate::from_ymd_opt(2025, 2, day).unwrap());
            diesel::update(dsl::submissions.find(*id))
                .set((dsl::received_at.eq(1_738_000_000_000_000 - place), dsl::due_on.eq(day)))
                .execute(tx.conn())?;
        }
        Ok(0)
    })
    .await;
    let place = |item: &Value| all.iter().position(|at| *at == address(item)).unwrap();
    for (query, wanted) in [
        ("", vec![0, 1, 2, 3, 4]),
        ("sort=receivedAt", vec![4, 3, 2, 1, 0]),
        ("sort=-receivedAt", vec![0, 1, 2, 3, 4]),
        ("sort=dueOn", vec![3, 1, 4, 0, 2]),
        ("sort=-dueOn", vec![4, 1, 3, 2, 0]),
        ("kind=quarterlyMutation&sort=dueOn", vec![3, 1, 4, 0, 2]),
        ("kind=s3Application", vec![]),
        ("dueBefore=2025-02-20", vec![3]),
        ("overdue=true", vec![]),
        ("overdue=false&sort=-dueOn", vec![4, 1, 3, 2, 0]),
    ] {
        for limit in [1, 2, 5] {
            let mut uri = Some(format!("/v1/submissions?limit={limit}&{query}"));
            let (mut forward, mut last) = (Vec::new(), None);
            while let Some(next) = uri {
                let page = desk.get(Leader, &next).await;
                forward.extend(page["items"].as_array().unwrap().iter().map(place));
                uri = page["next"]
                    .as_str()
                    .map(|next| next.split_once("/v1/").map(|(_, rest)| format!("/v1/{rest}")).unwrap());
                last = Some(page);
            }
            assert_eq!(forward, wanted, "{query} by {limit}");
            let mut backward: Vec<usize> =
                last.as_ref().unwrap()["items"].as_array().unwrap().iter().map(place).rev().collect();
            while let Some(prev) = last.take().and_then(|page| page["prev"].as_str().map(str::to_owned)) {
                let prev = format!("/v1/{}", prev.split_once("/v1/").unwrap().1);
                let page = desk.get(Leader, &prev).await;
                backward.extend(page["items"].as_array().unwrap().iter().map(place).rev());
                last = Some(page);
            }
            backward.reverse();
            assert_eq!(backward, wanted, "{query} by {limit}, back");
        }
    }
    let page = desk.get(Leader, "/v1/submissions?limit=1&sort=dueOn").await;
    let next = page["next"].as_str().unwrap().split_once("/v1/").unwrap().1;
    let other = format!("/v1/{}", next.replace("sort=dueOn", "sort=-dueOn"));
    assert_eq!(desk.sandbox.get(Leader, &other).await.status, 400, "a cursor goes with its order");
    assert_eq!(desk.sandbox.get(Leader, "/v1/submissions?sort=status").await.status, 400);
}

#[actix_web::test]
async fn what_is_overdue_is_found_until_it_is_answered() {
    let desk = Desk::new().await;
    let all = desk.several(2).await;
    let id: SubmissionId = all[0].rsplit('/').next().unwrap().parse().unwrap();
    desk.behind(move |tx| {
        let day = chrono::NaiveDate::from_ymd_opt(2025, 2, 2).unwrap();
        Ok(diesel::update(dsl::submissions.find(id)).set(dsl::due_on.eq(day)).execute(tx.conn())?)
    })
    .await;
    let overdue = async |wanted: usize| {
        let found = desk.sandbox.items(Leader, "/v1/submissions?overdue=true").await;
        assert_eq!(found.len(), wanted);
    };
    overdue(1).await;
    desk.take(Leader, &all[0]).await;
    overdue(1).await;
    desk.decide(Leader, &all[0], 4, &json!({ "decision": "approved" })).await;
    overdue(0).await;
    assert_eq!(desk.get(Leader, &all[0]).await.get("dueOn"), None);
}

#[actix_web::test]
async fn another_insurer_sees_nothing_of_it_with_any_filter_order_or_cursor() {
    let desk = Desk::new().await;
    let all = desk.several(2).await;
    let own = desk.application().await; // to Follower
    let cursor = desk.get(Leader, "/v1/submissions?limit=1&sort=dueOn").await["next"].clone();
    let cursor = format!("/v1/{}", cursor.as_str().unwrap().split_once("/v1/").unwrap().1);
    for query in [
        "",
        "?sort=receivedAt",
        "?sort=-dueOn",
        "?kind=quarterlyMutation",
        "?status=submitted",
        "?overdue=false",
        "?agbCode=01900001",
        "?dueBefore=2199-01-01",
        "?questionnaireId=zorg-en-zekerheid-haz-mutation",
    ] {
        let of = async |who| {
            let found = desk.sandbox.items(who, &format!("/v1/submissions{query}")).await;
            found.iter().map(address).collect::<Vec<_>>()
        };
        assert!(of(Follower).await.iter().all(|at| *at == own), "{query}");
        assert!(of(Outsider).await.is_empty() && of(NoConcern).await.is_empty(), "{query}");
        assert!(of(Leader).await.iter().all(|at| all.contains(at)), "{query}");
    }
    for who in [Follower, Outsider] {
        let answer = desk.sandbox.get(who, &cursor).await;
        let told = answer.text();
        assert!(all.iter().all(|at| !told.contains(at.rsplit('/').next().unwrap())), "{who:?}: {told}");
    }
}
