//! National rows that came with a newer program than the one that first filled the database.
//!
//! They are added, never put in the place of another row, and only to a list that still is as it shipped: once
//! an operator recorded or ended anything in it, it is the operator's.

use std::collections::{BTreeMap, BTreeSet};

use chrono::Datelike as _;

use super::super::import::Line;
use super::super::model::{Fact, FactKind};
use super::super::store;
use crate::audit::{Action, Owner};
use crate::dated::Period;
use crate::db::{Conn, DbError, Tx};
use crate::events::Change;
use crate::jobs::{Counts, ImportError};

/// A list that an operator replaces as a whole: amounts are of a year.
type List = (FactKind, Option<i32>);

fn list(fact: &Fact) -> Option<List> {
    match fact.detail.kind() {
        kind @ FactKind::NationalTariff => Some((kind, Some(fact.period.start_date.year()))),
        kind @ (FactKind::Prestatie | FactKind::PrestatieSuccessor) => Some((kind, None)),
        _ => None,
    }
}

/// Adds what is new; nothing when there is none.
pub(super) fn add(tx: &mut Tx<'_>, lines: &[Line]) -> Result<Option<Counts>, ImportError> {
    if newer(tx.conn(), lines)?.is_empty() {
        return Ok(None); // without a stamp: a start that changes nothing takes no position
    }
    let stamp = tx.stamp()?;
    let new = newer(tx.conn(), lines)?;
    store::insert(tx.conn(), &new, stamp)?;
    let kinds: BTreeSet<FactKind> = new.iter().map(|fact| fact.detail.kind()).collect();
    for kind in kinds {
        tx.record(Change {
            kind: store::IMPORTED.to_owned(),
            action: Action::Update,
            subject: kind.to_string(),
            owners: vec![Owner::Operator],
        });
    }
    tx.touched().reference = true;
    let added = new.len() as u64;
    Ok(Some(Counts { read: lines.len() as u64, added, ..Counts::default() }))
}

fn newer<'l>(conn: &mut Conn, lines: &'l [Line]) -> Result<Vec<&'l Fact>, DbError> {
    let seeded = store::positions_of(conn, super::ACTOR)?;
    let mut own: BTreeSet<List> = BTreeSet::new();
    let mut there: BTreeMap<(FactKind, String), Vec<Period>> = BTreeMap::new();
    for row in store::recorded(conn)? {
        if row.superseded || !seeded.contains(&row.position) {
            own.extend(list(&row.fact));
        } else {
            there.entry((row.fact.detail.kind(), row.fact.detail.key())).or_default().push(row.fact.period);
        }
    }
    let standing: BTreeSet<(FactKind, String)> =
        store::standing(conn)?.iter().map(|(_, fact)| (fact.detail.kind(), fact.detail.key())).collect();
    let (mut new, mut coming) = (Vec::new(), BTreeSet::new());
    for Line { fact, .. } in lines {
        let key = (fact.detail.kind(), fact.detail.key());
        let untouched = list(fact).is_some_and(|list| !own.contains(&list));
        let absent =
            there.get(&key).is_none_or(|days| days.iter().all(|other| !other.overlaps(&fact.period)));
        let named = fact.detail.refers_to();
        if untouched && absent && named.iter().all(|other| standing.contains(other) || coming.contains(other))
        {
            coming.insert(key);
            new.push(fact);
        }
    }
    Ok(new)
}
