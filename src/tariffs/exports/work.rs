//! The job: resolves practice after practice and writes the file.
//!
//! A worker that is killed leaves nothing that counts: whoever goes on begins again, and the file is named in
//! one write once all of its pieces are kept.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use chrono::NaiveDate;

use super::model::{ExportFile, ExportInput, KEPT, KIND, LARGEST, SCOPE};
use super::row::{ListedPrice, PriceListPlace};
use super::store;
use super::view::NewPriceListExport;
use super::write::{Encoder, encoder, failed, finish};
use crate::agreements::model::Question;
use crate::app::AppState;
use crate::audit::Actor;
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, PrestatieCode};
use crate::contracts::sight::View;
use crate::db::{Db, DbError, Tx};
use crate::files;
use crate::jobs::{self, Counts, Job, JobStatus, Outcome, RowProblem, Run, Work};
use crate::snapshot::Snapshot;
use crate::tariffs::answers::figures::{Figures, Needed};
use crate::tariffs::bulk::Bulk;

/// Microseconds in a day.
const DAY: i64 = 86_400_000_000;

/// The work, for [`crate::jobs::Runner::start`].
pub fn work(state: &AppState) -> Work {
    let state = state.clone();
    Arc::new(move |run| perform(&state, run))
}

/// What a job of this kind works on.
///
/// # Errors
/// It cannot be read.
pub(super) fn input(job: &Job) -> Result<ExportInput, DbError> {
    let unreadable =
        |error| DbError::Internal(format!("{KIND} {}: its input cannot be read: {error}", job.id));
    serde_json::from_str(&job.input).map_err(unreadable)
}

/// An export that has no effect, for this reason.
fn refused(code: &str, detail: &str) -> Outcome {
    Outcome::Failed(vec![RowProblem { line: 0, code: code.to_owned(), detail: detail.to_owned() }])
}

fn perform(state: &AppState, run: &Run<'_>) -> Result<Outcome, DbError> {
    let input = input(run.job)?;
    let (snapshot, now) = (state.snapshots.load(), state.clocks.business_now());
    let Some(caller) = input.by.again(&snapshot, now.day(), SCOPE) else {
        return Ok(refused("forbidden", "the client may not ask for price lists any more"));
    };
    let known = snapshot.recorded_at.unwrap_or(now);
    let known_at = input.export.as_of.map_or(known, |as_of| as_of.min(known));
    let needed = Needed::of_all(&snapshot, input.export.as_of);
    let figures = Arc::new(run.db.read(|conn| needed.read(conn))?);
    let Some(mut writing) = Writing::new(&snapshot, &caller, &input, (now, figures))? else {
        return Ok(refused("priceListExport.nobody", "the export is about nobody"));
    };
    for (agb_code, done) in input.parties.iter().zip(1_u64..) {
        if run.lost() {
            return Ok(refused("cancelled", "the export was cancelled"));
        }
        writing.party(*agb_code)?;
        if writing.encoder.size() > LARGEST {
            return Ok(refused(
                "priceListExport.tooLarge",
                "the file is larger than 1 GiB: ask for less, for gzip, or for Parquet",
            ));
        }
        run.progress(done, Some(input.parties.len() as u64));
    }
    let (rows, contracts) = (writing.rows, writing.contracts.into_iter().collect());
    let file = finish(writing.encoder)?;
    if file.size > LARGEST {
        return Ok(refused("priceListExport.tooLarge", "the file is larger than 1 GiB: ask for less"));
    }
    files::store_in_pieces(run.db, &file, state.clocks.security_now(), &|| run.lost())?;
    let expires_at = Moment::from_micros(state.clocks.security_now().micros() + KEPT * DAY);
    let file = ExportFile { digest: file.digest, size: file.size, rows, contracts, known_at, expires_at };
    if !name(run.db, run.job, file)? {
        return Ok(refused("cancelled", "the export was cancelled"));
    }
    Ok(Outcome::Succeeded(Counts { read: rows, ..Counts::default() }))
}

/// Says which file the job made, while it is this worker's: one that lost it may have kept a part only.
fn name(db: &Db, job: &Job, file: ExportFile) -> Result<bool, DbError> {
    let (id, attempt) = (job.id, job.attempts);
    let work = move |tx: &mut Tx<'_>| -> Result<bool, DbError> {
        let job = jobs::find(tx.conn(), id)?;
        let ours = job.is_some_and(|job| job.status == JobStatus::Running && job.attempts == attempt);
        if ours {
            store::keep(tx.conn(), id, &file)?;
        }
        Ok(ours)
    };
    Ok(db.write_blocking(Actor::command("job-runner"), work)?.value)
}

/// A file that is being written.
struct Writing<'s> {
    snapshot: &'s Snapshot,
    caller: &'s Caller,
    export: &'s NewPriceListExport,
    today: NaiveDate,
    bulk: Bulk<'s>,
    encoder: Box<dyn Encoder>,
    /// Only these prestaties; all when empty.
    wanted: HashSet<PrestatieCode>,
    /// Rows of each list.
    lists: Vec<u64>,
    rows: u64,
    contracts: BTreeSet<ContractId>,
}

impl<'s> Writing<'s> {
    /// Nothing when it is about nobody.
    fn new(
        snapshot: &'s Snapshot,
        caller: &'s Caller,
        input: &'s ExportInput,
        (now, figures): (Moment, Arc<Figures>),
    ) -> Result<Option<Self>, DbError> {
        let export = &input.export;
        let Some((agb_code, uzovi_code)) = input.parties.first().zip(input.insurers.first()) else {
            return Ok(None);
        };
        let question = Question {
            agb_code: *agb_code,
            uzovi_code: *uzovi_code,
            date: export.date,
            care_kind: export.care_kind.unwrap_or(CareKind::Haz),
            segment: None,
            oi_title: export.oi_title,
            prestatie_code: None,
            as_of: export.as_of,
        };
        Ok(Some(Self {
            snapshot,
            caller,
            export,
            today: now.day(),
            bulk: Bulk::new(snapshot, question, now, &input.insurers, figures),
            encoder: encoder(export.format, export.compression())?,
            wanted: export.prestatie_codes.iter().copied().collect(),
            lists: Vec::new(),
            rows: 0,
            contracts: BTreeSet::new(),
        }))
    }

    /// Adds the lists of a practice: those that the caller may ask about.
    fn party(&mut self, agb_code: AgbCode) -> Result<(), DbError> {
        let Some(party) = self.snapshot.party_by_agb(agb_code) else { return Ok(()) };
        let view = View { snapshot: self.snapshot, caller: self.caller, today: self.today };
        let seen = |id| view.contract(id).is_some();
        let standings = self.bulk.about(party, seen);
        self.meet()?;
        let NewPriceListExport { date, as_of, oi_title, .. } = *self.export;
        for (uzovi_code, class) in self.bulk.insurers() {
            let Some(standing) = standings.get(*class) else { continue };
            if !self.caller.may_ask(self.snapshot, party, *uzovi_code, date, as_of) {
                continue;
            }
            let place = PriceListPlace {
                date,
                care_kind: self.export.care_kind.unwrap_or(CareKind::Haz),
                oi_title,
                agb_code,
                uzovi_code: *uzovi_code,
                contract_id: standing.contract.filter(|id| seen(*id)),
            };
            self.contracts.extend(place.contract_id);
            self.encoder.add(&place, standing.list).map_err(failed)?;
            self.rows += self.lists.get(standing.list).copied().unwrap_or_default();
        }
        Ok(())
    }

    /// Shows the encoder the lists that are new.
    fn meet(&mut self) -> Result<(), DbError> {
        for number in self.lists.len()..self.bulk.lists() {
            let prices = self.bulk.list(number).iter();
            let wanted = prices
                .filter(|price| self.wanted.is_empty() || self.wanted.contains(&price.verdict.verdict.code));
            let list: Vec<ListedPrice<'_>> =
                wanted.map(|price| ListedPrice::of(price, self.export.as_of)).collect();
            self.encoder.meet(&list).map_err(failed)?;
            self.lists.push(list.len() as u64);
        }
        Ok(())
    }
}
