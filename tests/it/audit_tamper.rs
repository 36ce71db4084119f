//! Somebody with the database in hands changes the trail, a thousand times; the verifier finds each.

use std::cell::RefCell;

use diesel::prelude::*;
use serde_json::json;
use zorgcontract::audit::entry::chain;
use zorgcontract::audit::export::Export;
use zorgcontract::audit::offline;
use zorgcontract::audit::personal::Personal;
use zorgcontract::audit::receipt::{self, Head, PublicKeys};
use zorgcontract::audit::{Action, Actor, Owner, TrailOwner};
use zorgcontract::db::schema::{audit_entries, audit_heads, audit_personal};
use zorgcontract::db::{Conn, Db, DbError};
use zorgcontract::events::Change;

use crate::database::TestDatabase;
use crate::harness;

/// Edits of the trail; target C1.
const EDITS: usize = 1_000;
/// Entries in the chain.
const ENTRIES: i64 = 60;

/// A small generator: the same edits on every run.
struct Draw(u64);

impl Draw {
    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % n
    }

    fn entry(&mut self) -> i64 {
        i64::try_from(self.below(usize::try_from(ENTRIES).unwrap())).unwrap() + 1
    }
}

fn fill(db: &Db) {
    for number in 0..ENTRIES {
        db.write_blocking(Actor::command("test"), move |tx| -> Result<(), DbError> {
            let (kind, subject) = ("test.told".to_owned(), number.to_string());
            let change = Change { kind, action: Action::Update, subject, owners: vec![Owner::Operator] };
            match number % 3 {
                0 => tx.record_about(
                    change,
                    Personal::new("p", &json!({ "userName": format!("name {number}") }))?,
                ),
                _ => tx.record(change),
            }
            Ok(())
        })
        .unwrap();
    }
}

type Row = (i64, i64, String, Vec<u8>);

fn rows(conn: &mut Conn) -> Vec<Row> {
    use audit_entries::dsl;
    let chain = dsl::audit_entries.order(dsl::sequence);
    chain.select((dsl::sequence, dsl::position, dsl::entry, dsl::hash)).load(conn).unwrap()
}

/// Replaces the whole chain in the database, and the head by what then is the end.
fn put(conn: &mut Conn, rows: &[Row], head: bool) {
    use audit_entries::dsl;
    diesel::delete(dsl::audit_entries).execute(conn).unwrap();
    for (sequence, position, entry, hash) in rows {
        let values = (
            dsl::owner.eq("operator"),
            dsl::sequence.eq(sequence),
            dsl::position.eq(position),
            dsl::entry.eq(entry),
            dsl::hash.eq(hash),
        );
        diesel::insert_into(dsl::audit_entries).values(values).execute(conn).unwrap();
    }
    if head {
        let (sequence, hash) = rows.last().map_or((0, vec![0; 32]), |row| (row.0, row.3.clone()));
        let end = (audit_heads::sequence.eq(sequence), audit_heads::hash.eq(hash));
        diesel::update(audit_heads::table.find("operator")).set(end).execute(conn).unwrap();
    }
}

/// Writes the chain anew from a place on, as somebody would who knows how it is made.
fn rehash(rows: &mut [Row], from: usize) {
    for at in from..rows.len() {
        let previous = if at == 0 { vec![0; 32] } else { rows[at - 1].3.clone() };
        rows[at].0 = i64::try_from(at).unwrap() + 1;
        rows[at].3 = chain(&previous, &rows[at].2);
    }
}

fn flip(bytes: &mut [u8], draw: &mut Draw) {
    let at = draw.below(bytes.len());
    bytes[at] ^= 1 << draw.below(8);
}

fn flip_text(text: &mut String, draw: &mut Draw) {
    let at = draw.below(text.len()); // ASCII throughout
    let old = text.as_bytes()[at];
    let new = char::from(if old == b'7' { b'8' } else { b'7' });
    text.replace_range(at..=at, &new.to_string());
}

/// One edit of the rows; returns what it was.
fn edit(rows: &mut Vec<Row>, draw: &mut Draw) -> &'static str {
    let at = draw.below(rows.len());
    match draw.below(9) {
        0 => {
            flip_text(&mut rows[at].2, draw);
            "an entry is changed"
        }
        1 => {
            flip(&mut rows[at].3, draw);
            "a hash is changed"
        }
        2 => {
            rows.remove(at);
            "an entry is deleted"
        }
        3 => {
            // Before the end: what is added after the last signed head, nobody holds anything against.
            let at = draw.below(rows.len() - 1);
            let copy = rows[at].clone();
            rows.insert(at, copy);
            rehash(rows, at);
            "an entry is inserted and the chain written anew"
        }
        4 => {
            let other = (at + 1) % rows.len();
            let (one, two) = (rows[at].2.clone(), rows[other].2.clone());
            (rows[at].2, rows[other].2) = (two, one);
            "two entries change places"
        }
        5 => {
            rows.truncate(at);
            "the end is cut off"
        }
        6 => {
            flip_text(&mut rows[at].2, draw);
            rehash(rows, at);
            "an entry is changed and the chain written anew"
        }
        7 => {
            rows.remove(at);
            rehash(rows, at);
            "an entry is deleted and the chain written anew"
        }
        _ => {
            let by = 1 + draw.below(rows.len() - 1);
            rows.rotate_left(by);
            rehash(rows, 0);
            "entries are moved and the chain written anew"
        }
    }
}

/// Runs `work` on the rows in a transaction that is rolled back.
fn undone<T: Send + 'static>(db: &Db, work: impl Fn(&mut Conn) -> T + Send + 'static) -> T {
    let (send, receive) = std::sync::mpsc::channel();
    let tried = db.write_blocking(Actor::command("intruder"), move |tx| -> Result<(), DbError> {
        send.send(work(tx.conn())).unwrap();
        Err(DbError::Duplicate) // rolls back
    });
    assert!(tried.is_err());
    receive.recv().unwrap()
}

#[test]
#[expect(clippy::print_stdout, reason = "the figure of target C1")]
fn a_thousand_edits_of_the_trail_in_the_database_are_all_found() {
    let state = harness::state(zorgcontract::app::routes);
    let database = TestDatabase::new();
    let db = database.open();
    fill(&db);
    let keys = json!({ "keys": state.receipts.published(state.clocks.security_now()) }).to_string();
    let (name, owner, key) = (TrailOwner::Operator, Owner::Operator, state.receipts.clone());
    let now = db.clocks().security_now();
    let head = db.read(|conn| Head::of(conn, &owner, &name, now)).unwrap();
    let kept = vec![key.sign(receipt::HEAD, &head).unwrap()];
    let original = db.read(|conn| Ok::<_, DbError>(rows(conn))).unwrap();
    let check = move |conn: &mut Conn| {
        let now = zorgcontract::clock::Clocks::real().security_now();
        let export = Export::of(conn, (&Owner::Operator, &TrailOwner::Operator), (None, None), now).unwrap();
        let file = export.text(conn, &key).unwrap();
        offline::check(file.as_bytes(), &kept, Some(&PublicKeys::from_jwks(&keys).unwrap()))
    };
    assert!(undone(&db, check.clone()).holds(), "nothing is found in an unchanged trail");
    let draw = RefCell::new(Draw(7));
    let (mut missed, mut tried) = (Vec::new(), std::collections::BTreeMap::<&str, usize>::new());
    for number in 0..EDITS {
        let draw = &mut *draw.borrow_mut();
        let check = check.clone();
        let (what, report) = if number % 10 == 0 {
            let which = draw.entry() / 3 * 3 + 1; // an entry with something beside it
            (
                "something beside the chain is changed or removed",
                undone(&db, move |conn| {
                    beside(conn, which, number);
                    check(conn)
                }),
            )
        } else {
            let mut rows = original.clone();
            let what = edit(&mut rows, draw);
            let with_head = draw.below(4) > 0;
            (
                what,
                undone(&db, move |conn| {
                    put(conn, &rows, with_head);
                    check(conn)
                }),
            )
        };
        *tried.entry(what).or_default() += 1;
        if report.holds() {
            missed.push(format!("{number} {what}"));
        }
    }
    println!("{EDITS} edits of the trail in the database, {} found: {tried:?}", EDITS - missed.len());
    assert!(missed.is_empty(), "{missed:?}");
}

/// Changes or removes what stands beside entry `which`.
fn beside(conn: &mut Conn, which: i64, number: usize) {
    use audit_personal::dsl;
    let rows: Vec<(Vec<u8>, i64)> =
        dsl::audit_personal.order(dsl::position).select((dsl::digest, dsl::position)).load(conn).unwrap();
    let (digest, _) = &rows[usize::try_from(which).unwrap() % rows.len()];
    let row = dsl::audit_personal.find(digest);
    match number / 10 % 3 {
        0 => diesel::update(row).set(dsl::content.eq("{\"userName\":\"somebody else\"}")).execute(conn),
        1 => diesel::update(row).set(dsl::salt.eq(vec![0_u8; 32])).execute(conn),
        _ => diesel::delete(row).execute(conn),
    }
    .unwrap();
}

#[test]
fn a_thousand_edits_of_an_exported_file_are_all_found() {
    let state = harness::state(zorgcontract::app::routes);
    let database = TestDatabase::new();
    let db = database.open();
    fill(&db);
    let now = db.clocks().security_now();
    let file = db
        .read(|conn| {
            Export::of(conn, (&Owner::Operator, &TrailOwner::Operator), (None, None), now)?
                .text(conn, &state.receipts)
        })
        .unwrap()
        .into_bytes();
    let keys = json!({ "keys": state.receipts.published(state.clocks.security_now()) }).to_string();
    let keys = PublicKeys::from_jwks(&keys).unwrap();
    assert!(offline::check(&file, &[], Some(&keys)).holds());
    let mut draw = Draw(11);
    for number in 0..EDITS {
        let mut edited = file.clone();
        let at = draw.below(edited.len());
        match number % 5 {
            0 | 1 => flip(&mut edited, &mut draw),
            2 => drop(edited.remove(at)),
            3 => edited.insert(at, b" 0a\n\""[draw.below(5)]),
            _ => {
                let mut lines: Vec<&[u8]> = file.split_inclusive(|byte| *byte == b'\n').collect();
                let (one, two) = (draw.below(lines.len()), draw.below(lines.len()));
                match draw.below(3) {
                    0 => drop(lines.remove(one)),
                    1 => lines.insert(one, lines[two]),
                    _ => lines.truncate(one),
                }
                edited = lines.concat();
            }
        }
        let report = offline::check(&edited, &[], Some(&keys));
        assert!(edited == file || !report.holds(), "edit {number} at {at}");
    }
}
