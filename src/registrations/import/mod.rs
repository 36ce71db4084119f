//! Import of a register snapshot: read, compare, write, all or nothing.
//!
//! The file is judged and compared with the register before the write begins, so that the
//! transaction holds the commit order no longer than the rows take. If another import came in
//! between, the comparison starts again. The same function serves the command line and the job.

pub mod api;
pub mod job;

mod check;
mod csv_rows;
mod difference;
mod format;
mod gather;
mod ndjson;

use std::collections::HashSet;
use std::io::BufRead;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::NaiveDate;

pub use format::Format;

use self::check::Problems;
use self::difference::difference;
use self::gather::{Gathering, Stated, StatedParty};
use super::facts::{PartyKind, RegisterFact, Relation};
use super::store::{self, FactKey, NewFact, Standing};
use crate::audit::{Action, Actor, Owner};
use crate::codes::{AgbCode, PartyId};
use crate::dated::Period;
use crate::db::{Db, DbError, Tx};
use crate::events::Change;
use crate::jobs::{Counts, ImportError};

/// Changed parties that are named one by one; more, and everything is read again.
const NAMED: usize = 1_000;
/// Comparisons before an import gives way to others.
const ATTEMPTS: usize = 3;
/// Rows between two reports of progress.
const REPORT: u64 = 2_000;

/// What an import is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    /// Reads and judges the file; `done` counts facts.
    Reading,
    /// Compares with the register; `done` counts parties.
    Comparing,
    /// Writes what changed; `done` counts rows.
    Writing,
}

/// How far an import is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// What it is doing.
    pub stage: Stage,
    /// How much of that is done.
    pub done: u64,
    /// Out of how much, when known.
    pub total: Option<u64>,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImportReport {
    /// Day of the snapshot.
    pub snapshot_date: NaiveDate,
    /// Parties in the file.
    pub parties: u64,
    /// Facts by what became of them.
    pub counts: Counts,
    /// Position of the write; absent when nothing changed.
    pub position: Option<i64>,
}

/// Everything one import writes.
#[derive(Default)]
struct Plan {
    snapshot_date: NaiveDate,
    read_at: (i64, Option<NaiveDate>),
    parties: Vec<(PartyId, AgbCode, PartyKind)>,
    supersede: Vec<FactKey>,
    facts: Vec<NewFact>,
    changed: Vec<(PartyId, AgbCode)>,
    touched: Vec<PartyId>,
    counts: Counts,
}

impl Plan {
    fn is_empty(&self) -> bool {
        self.parties.is_empty() && self.supersede.is_empty() && self.facts.is_empty()
    }
}

/// Imports the snapshot in `source`. Blocks; never call it on a runtime thread.
///
/// # Errors
/// [`ImportError::Problems`] names every row at fault (up to 1,000); the register is then as before.
pub fn run(
    db: &Db,
    source: impl BufRead,
    format: Format,
    actor: &Actor,
    progress: &mut dyn FnMut(Progress),
) -> Result<ImportReport, ImportError> {
    let mut problems = Problems::default();
    let mut gathering = Gathering::default();
    let mut reported = 0;
    format::read(source, format, &mut problems, |row, problems| {
        let go_on = gathering.take(&row, problems);
        if gathering.facts() >= reported + REPORT {
            reported = gathering.facts();
            progress(Progress { stage: Stage::Reading, done: reported, total: None });
        }
        go_on
    })?;
    let read = gathering.facts();
    progress(Progress { stage: Stage::Reading, done: read, total: Some(read) });
    let file = gathering.finish(&mut problems);
    let Some((snapshot_date, parties)) = file.filter(|_| problems.len() == 0) else {
        return Err(ImportError::Problems(problems.into_list()));
    };
    for _ in 0..ATTEMPTS {
        let standing = db.read(store::standing)?;
        let plan = plan(snapshot_date, &parties, &standing, progress)?;
        drop(standing);
        let counts = Counts { read, ..plan.counts };
        if let Some(position) = write(db, actor, plan, progress)? {
            let parties = parties.len() as u64;
            return Ok(ImportReport { snapshot_date, parties, counts, position });
        }
    }
    Err(DbError::Busy.into())
}

/// Compares the file with the register.
fn plan(
    snapshot_date: NaiveDate,
    stated: &[StatedParty],
    standing: &Standing,
    progress: &mut dyn FnMut(Progress),
) -> Result<Plan, ImportError> {
    let mut problems = Problems::default();
    if let Some(last) = standing.snapshot_date.filter(|last| snapshot_date < *last) {
        let detail = format!("the register already stands at {last}; an older snapshot would undo it");
        problems.add(1, "snapshot.older", detail);
    }
    let mut plan =
        Plan { snapshot_date, read_at: (standing.position, standing.snapshot_date), ..Plan::default() };
    let mut known = standing.parties.clone();
    for party in stated {
        match known.get(&party.agb_code) {
            Some((_, kind)) if *kind != party.kind => {
                let detail = format!("{} is registered as {kind}, not as {}", party.agb_code, party.kind);
                problems.add(party.line, "party.kindChanged", detail);
            }
            Some(_) => {}
            None => {
                let id = PartyId::new();
                known.insert(party.agb_code, (id, party.kind));
                plan.parties.push((id, party.agb_code, party.kind));
            }
        }
    }
    if problems.len() > 0 {
        return Err(ImportError::Problems(problems.into_list()));
    }
    let id_of = |code: &AgbCode| known.get(code).map(|(id, _)| *id);
    let total = Some(stated.len() as u64);
    for (party, done) in stated.iter().zip(1_u64..) {
        let Some(id) = id_of(&party.agb_code) else { continue };
        let facts = party.facts.iter().filter_map(|(_, fact, period)| Some((resolve(fact, id_of)?, *period)));
        plan.compare(id, party.agb_code, standing, facts.collect())?;
        if done.is_multiple_of(REPORT) {
            progress(Progress { stage: Stage::Comparing, done, total });
        }
    }
    let here: HashSet<AgbCode> = stated.iter().map(|party| party.agb_code).collect();
    let mut absent: Vec<_> = standing.parties.iter().filter(|(code, _)| !here.contains(code)).collect();
    absent.sort_unstable_by_key(|(code, _)| **code);
    for (code, (id, _)) in absent {
        plan.compare(*id, *code, standing, Vec::new())?;
    }
    plan.supersede.sort_unstable();
    progress(Progress { stage: Stage::Comparing, done: stated.len() as u64, total });
    Ok(plan)
}

fn resolve(fact: &Stated, id_of: impl Fn(&AgbCode) -> Option<PartyId>) -> Option<RegisterFact> {
    Some(match fact {
        Stated::Fact(fact) => fact.clone(),
        Stated::Relation { relation_type, role, to } => RegisterFact::Relation(Relation {
            relation_type: relation_type.clone(),
            role: role.clone(),
            party: id_of(to)?,
        }),
    })
}

impl Plan {
    fn compare(
        &mut self,
        id: PartyId,
        code: AgbCode,
        standing: &Standing,
        stated: Vec<(RegisterFact, Period)>,
    ) -> Result<(), DbError> {
        let stands = standing.facts.get(&id).map(Vec::as_slice).unwrap_or_default();
        let found = difference(stands, stated, self.snapshot_date);
        self.counts.added += found.added;
        self.counts.changed += found.changed;
        self.counts.ended += found.ended;
        self.counts.unchanged += found.unchanged;
        if found.record.is_empty() && found.supersede.is_empty() {
            return Ok(());
        }
        self.changed.push((id, code));
        self.touched.push(id);
        let keys: HashSet<FactKey> = found.supersede.iter().copied().collect();
        let gone = stands.iter().filter(|row| keys.contains(&row.key)).map(|row| &row.fact);
        let others = found.record.iter().map(|(fact, _)| fact).chain(gone);
        self.touched.extend(others.filter_map(RegisterFact::relation).map(|relation| relation.party));
        self.supersede.extend(found.supersede);
        for (fact, period) in found.record {
            self.facts.push(NewFact {
                party: id,
                related: fact.relation().map(|relation| relation.party),
                kind: fact.kind(),
                detail: store::detail(&fact)?,
                period,
            });
        }
        Ok(())
    }
}

/// Writes the plan; `None` when the register changed since it was compared.
fn write(
    db: &Db,
    actor: &Actor,
    plan: Plan,
    progress: &mut dyn FnMut(Progress),
) -> Result<Option<Option<i64>>, ImportError> {
    let total = plan.facts.len() as u64;
    let written = Arc::new(AtomicU64::new(0));
    let work = {
        let written = written.clone();
        move |tx: &mut Tx<'_>| {
            written.store(0, Ordering::Relaxed);
            apply(tx, &plan, &written)
        }
    };
    let committed = std::thread::scope(|scope| {
        let writer = scope.spawn(|| db.write_blocking(actor.clone(), work));
        while !writer.is_finished() {
            std::thread::sleep(Duration::from_millis(20));
            progress(Progress {
                stage: Stage::Writing,
                done: written.load(Ordering::Relaxed),
                total: Some(total),
            });
        }
        writer.join()
    })
    .map_err(|_| DbError::Internal("a register import panicked".into()))??;
    progress(Progress { stage: Stage::Writing, done: total, total: Some(total) });
    Ok(committed.value.then_some(committed.position))
}

fn apply(tx: &mut Tx<'_>, plan: &Plan, written: &AtomicU64) -> Result<bool, ImportError> {
    if !store::confirm(tx.conn(), plan.read_at.0, plan.read_at.1)? {
        return Ok(false);
    }
    if plan.is_empty() {
        if plan.read_at.1 != Some(plan.snapshot_date) {
            store::advance(tx.conn(), plan.snapshot_date, None)?;
        }
        return Ok(true);
    }
    let stamp = tx.stamp()?;
    store::supersede(tx.conn(), stamp, &plan.supersede)?;
    store::insert_parties(tx.conn(), stamp, &plan.parties)?;
    store::insert_facts(tx.conn(), stamp, &plan.facts, |rows| {
        written.fetch_add(rows as u64, Ordering::Relaxed);
    })?;
    store::advance(tx.conn(), plan.snapshot_date, Some(stamp.position))?;
    tx.record(Change {
        kind: "registrations.imported".to_owned(),
        action: Action::Execute,
        subject: plan.snapshot_date.to_string(),
        owners: vec![Owner::Operator],
    });
    if plan.changed.len() > NAMED {
        tx.touched().everything = true;
        return Ok(true);
    }
    tx.touched().parties.extend(plan.touched.iter().copied());
    for (id, code) in &plan.changed {
        tx.record(Change {
            kind: "registration.changed".to_owned(),
            action: Action::Update,
            subject: code.to_string(),
            owners: vec![Owner::Party(*id)],
        });
    }
    Ok(true)
}
