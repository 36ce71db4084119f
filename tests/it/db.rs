//! The database room, seen from outside: the same promises on SQLite and on PostgreSQL.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use diesel::prelude::*;
use zorgcontract::audit::{self, Action, Actor, Owner};
use zorgcontract::codes::PartyId;
use zorgcontract::db::schema::{audit_entries, events, jobs};
use zorgcontract::db::{Conn, Db, DbError, PortableDsl, Tx};
use zorgcontract::events::Change;
use zorgcontract::jobs::{self as work, Outcome};

use crate::database::TestDatabase;

fn actor() -> Actor {
    Actor::command("test")
}

fn change(subject: &str, owner: Owner) -> Change {
    Change {
        kind: "test.changed".into(),
        action: Action::Update,
        subject: subject.into(),
        owners: vec![owner],
    }
}

fn positions(db: &Db) -> Vec<(i64, i64)> {
    db.read(|conn| -> Result<_, DbError> {
        Ok(events::table
            .order(events::position)
            .select((events::position, events::recorded_at))
            .load(conn)?)
    })
    .unwrap()
}

#[tokio::test]
async fn four_hundred_read_then_update_transactions_on_one_row_lose_no_update() {
    let database = TestDatabase::new();
    let db = database.open();
    let job =
        db.write(actor(), |tx| work::submit(tx, "count", Owner::Operator, "{}".into())).await.unwrap().value;
    let writers = (0..8).map(|_| {
        let (db, id) = (db.clone(), job.id);
        tokio::spawn(async move {
            for _ in 0..50 {
                db.write(actor(), move |tx| -> Result<(), DbError> {
                    let done: i64 = jobs::table.find(id).select(jobs::done).locked().get_result(tx.conn())?;
                    diesel::update(jobs::table.find(id)).set(jobs::done.eq(done + 1)).execute(tx.conn())?;
                    Ok(())
                })
                .await
                .unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let job = db.read(|conn| work::find(conn, job.id)).unwrap().unwrap();
    assert_eq!(job.done, 400);
}

#[tokio::test]
async fn no_reader_sees_a_later_position_before_an_earlier_one_when_slow_and_fast_writes_cross() {
    let database = TestDatabase::new();
    let db = database.open();
    let stop = Arc::new(AtomicBool::new(false));
    let reader = {
        let (db, stop) = (db.clone(), stop.clone());
        std::thread::spawn(move || {
            let mut sights = 0;
            while !stop.load(Ordering::SeqCst) {
                let seen = positions(&db);
                let expected: Vec<i64> = (1..=i64::try_from(seen.len()).unwrap()).collect();
                assert_eq!(seen.iter().map(|p| p.0).collect::<Vec<_>>(), expected, "a position is missing");
                assert!(seen.windows(2).all(|pair| pair[0].1 < pair[1].1), "recorded time goes back");
                sights += 1;
            }
            sights
        })
    };
    let writers = (0..6_u64).map(|writer| {
        let db = db.clone();
        tokio::spawn(async move {
            for round in 0..15_u64 {
                db.write(actor(), move |tx| -> Result<(), DbError> {
                    if writer % 2 == 0 {
                        std::thread::sleep(Duration::from_millis(round % 3 * 4)); // slow before its place
                    }
                    tx.stamp()?;
                    if writer == 0 {
                        std::thread::sleep(Duration::from_millis(10)); // slow between its place and COMMIT
                    }
                    tx.record(change("x", Owner::Operator));
                    Ok(())
                })
                .await
                .unwrap();
            }
        })
    });
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    stop.store(true, Ordering::SeqCst);
    assert!(reader.join().unwrap() > 5);
    assert_eq!(positions(&db).len(), 90);
}

#[tokio::test]
async fn a_write_that_fails_or_panics_undoes_only_itself() {
    let database = TestDatabase::new();
    let db = database.open();
    let submit = |tx: &mut Tx<'_>| work::submit(tx, "x", Owner::Operator, "{}".into());
    let writes = (0..30).map(|n| {
        let db = db.clone();
        tokio::spawn(async move {
            db.write(actor(), move |tx| {
                let job = submit(tx)?;
                match n % 3 {
                    0 => Ok(job),
                    1 => Err(DbError::Duplicate),
                    _ => panic!("a fault of ours"),
                }
            })
            .await
        })
    });
    let mut outcomes = (0, 0, 0);
    for write in writes.collect::<Vec<_>>() {
        match write.await.unwrap() {
            Ok(_) => outcomes.0 += 1,
            Err(DbError::Duplicate) => outcomes.1 += 1,
            Err(DbError::Internal(_)) => outcomes.2 += 1,
            Err(other) => panic!("{other}"),
        }
    }
    assert_eq!(outcomes, (10, 10, 10));
    let stored: i64 =
        db.read(|conn| -> Result<_, DbError> { Ok(jobs::table.count().get_result(conn)?) }).unwrap();
    assert_eq!((stored, positions(&db).len()), (10, 10));
}

#[tokio::test]
async fn a_changed_a_missing_and_a_cut_audit_entry_break_the_chain() {
    let database = TestDatabase::new();
    let db = database.open();
    let owners = [Owner::Operator, Owner::Party(PartyId::fixed(b"a"))];
    for n in 0..6 {
        let owner = owners[n % 2].clone();
        db.write(actor(), move |tx| -> Result<(), DbError> {
            tx.record(change(&n.to_string(), owner.clone()));
            Ok(())
        })
        .await
        .unwrap();
    }
    let verify = || db.read(audit::verify).unwrap();
    assert_eq!(verify(), (6, vec![]));
    let tamper = |work: fn(&mut Conn) -> Result<usize, diesel::result::Error>| {
        let db = db.clone();
        async move { db.write(actor(), move |tx| work(tx.conn()).map_err(DbError::from)).await.unwrap().value }
    };
    let second = |conn: &mut Conn| {
        diesel::update(
            audit_entries::table
                .filter(audit_entries::sequence.eq(2))
                .filter(audit_entries::owner.eq("operator")),
        )
        .set(audit_entries::entry.eq("{}"))
        .execute(conn)
    };
    assert_eq!(tamper(second).await, 1);
    let broken = verify().1;
    assert_eq!((broken.len(), broken[0].owner.as_str(), broken[0].sequence), (1, "operator", 2));
    let cut = |conn: &mut Conn| {
        diesel::delete(
            audit_entries::table
                .filter(audit_entries::sequence.eq(3))
                .filter(audit_entries::owner.ne("operator")),
        )
        .execute(conn)
    };
    assert_eq!(tamper(cut).await, 1);
    assert_eq!(verify().1.len(), 2);
}

#[tokio::test]
async fn a_job_whose_worker_is_gone_is_run_again_and_its_late_result_is_refused() {
    let database = TestDatabase::new();
    let db = database.open();
    let job =
        db.write(actor(), |tx| work::submit(tx, "echo", Owner::Operator, "7".into())).await.unwrap().value;
    // A worker claimed it and was killed: its lease has run out.
    db.write(actor(), move |tx| -> Result<(), DbError> {
        diesel::update(jobs::table.find(job.id))
            .set((
                jobs::status.eq("running"),
                jobs::lease_holder.eq("killed"),
                jobs::lease_until.eq(1_i64),
                jobs::attempts.eq(1),
            ))
            .execute(tx.conn())?;
        Ok(())
    })
    .await
    .unwrap();
    let echo: work::Work = Arc::new(|run| {
        let read = run.job.input.parse().unwrap();
        Ok(Outcome::Succeeded(work::Counts { read, ..work::Counts::default() }))
    });
    let runner = work::Runner::start(db.clone(), [("echo", echo)].into());
    runner.wake();
    let ended = async {
        loop {
            let job = db.read(|conn| work::find(conn, job.id)).unwrap().unwrap();
            if job.status == work::JobStatus::Succeeded {
                return job;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    let ended = tokio::time::timeout(Duration::from_secs(10), ended).await.unwrap();
    assert_eq!((ended.attempts, ended.counts.read), (2, 7));
    assert_eq!(db.write(actor(), move |tx| work::cancel(tx, job.id)).await.unwrap().value, None);
}
