//! Job rows: submit, claim, renew, finish, cancel.

use diesel::prelude::*;

use super::{ATTEMPTS, Counts, Job, JobStatus, LEASE, Outcome, RowProblem};
use crate::audit::{Action, Owner};
use crate::clock::Moment;
use crate::codes::JobId;
use crate::db::schema::{job_problems, jobs};
use crate::db::{Conn, DbError, PortableDsl, Tx, batch_rows};
use crate::events::Change;

#[derive(Queryable)]
struct Row {
    id: JobId,
    kind: String,
    owner: String,
    version: i64,
    status: JobStatus,
    input: String,
    done: i64,
    total: Option<i64>,
    counts: String,
    attempts: i32,
    created_at: Moment,
    finished_at: Option<Moment>,
    _lease_holder: Option<String>,
    _lease_until: Option<Moment>,
}

fn job(row: Row) -> Result<Job, DbError> {
    let wrong = |what: &str| DbError::Internal(format!("job {}: {what} cannot be read", row.id));
    Ok(Job {
        owner: row.owner.parse().map_err(|_| wrong("owner"))?,
        counts: serde_json::from_str(&row.counts).map_err(|_| wrong("counts"))?,
        done: u64::try_from(row.done).map_err(|_| wrong("progress"))?,
        total: row.total.map(u64::try_from).transpose().map_err(|_| wrong("total"))?,
        id: row.id,
        kind: row.kind,
        version: row.version,
        status: row.status,
        input: row.input,
        attempts: row.attempts,
        created_at: row.created_at,
        finished_at: row.finished_at,
    })
}

fn json(counts: &Counts) -> Result<String, DbError> {
    serde_json::to_string(counts).map_err(|e| DbError::Internal(e.to_string()))
}

fn changed(tx: &mut Tx<'_>, kind: &str, action: Action, job: &Job) {
    let change = Change {
        kind: kind.to_owned(),
        action,
        subject: job.id.to_string(),
        owners: vec![job.owner.clone()],
    };
    tx.record(change);
}

/// Queues a job, as part of the write that asks for it.
pub fn submit(tx: &mut Tx<'_>, kind: &str, owner: Owner, input: String) -> Result<Job, DbError> {
    let job = Job::new(kind, owner, input, tx.clocks().business_now());
    diesel::insert_into(jobs::table)
        .values((
            jobs::id.eq(job.id),
            jobs::kind.eq(&job.kind),
            jobs::owner.eq(job.owner.to_string()),
            jobs::version.eq(job.version),
            jobs::status.eq(job.status),
            jobs::input.eq(&job.input),
            jobs::done.eq(0),
            jobs::counts.eq(json(&job.counts)?),
            jobs::attempts.eq(0),
            jobs::created_at.eq(job.created_at),
        ))
        .execute(tx.conn())?;
    changed(tx, "job.submitted", Action::Create, &job);
    Ok(job)
}

/// The job with this id.
pub fn find(conn: &mut Conn, id: JobId) -> Result<Option<Job>, DbError> {
    jobs::table.find(id).first::<Row>(conn).optional()?.map(job).transpose()
}

/// Whose jobs of a kind there are.
pub fn owners(conn: &mut Conn, kind: &str) -> Result<Vec<Owner>, DbError> {
    let found: Vec<String> =
        jobs::table.filter(jobs::kind.eq(kind)).select(jobs::owner).distinct().load(conn)?;
    let read = |text: &String| text.parse().map_err(|_| DbError::Internal(format!("owner {text:?}")));
    found.iter().map(read).collect()
}

/// Up to `limit` jobs of a kind that belong to one of these: those after an id, oldest first, or those before
/// it, newest first.
pub fn list(
    conn: &mut Conn,
    kind: &str,
    owners: &[Owner],
    (from, backward): (Option<JobId>, bool),
    limit: i64,
) -> Result<Vec<Job>, DbError> {
    let owners: Vec<String> = owners.iter().map(ToString::to_string).collect();
    let of = jobs::table.filter(jobs::kind.eq(kind)).filter(jobs::owner.eq_any(owners));
    let rows: Vec<Row> = match from {
        None => of.order(jobs::id).limit(limit).load(conn)?,
        Some(id) if backward => of.filter(jobs::id.lt(id)).order(jobs::id.desc()).limit(limit).load(conn)?,
        Some(id) => of.filter(jobs::id.gt(id)).order(jobs::id).limit(limit).load(conn)?,
    };
    rows.into_iter().map(job).collect()
}

/// How many jobs of a kind that belong to an owner wait or run.
pub fn open(conn: &mut Conn, kind: &str, owner: &Owner) -> Result<usize, DbError> {
    let of = jobs::table.filter(jobs::kind.eq(kind)).filter(jobs::owner.eq(owner.to_string()));
    let open = of.filter(jobs::status.eq_any([JobStatus::Queued, JobStatus::Running]));
    let count: i64 = open.count().get_result(conn)?;
    Ok(usize::try_from(count).unwrap_or_default())
}

/// Up to `limit` problems of a job after `(line, number)`, in order.
pub fn problems(
    conn: &mut Conn,
    id: JobId,
    after: (i64, i32),
    limit: i64,
) -> Result<Vec<(i32, RowProblem)>, DbError> {
    let rows: Vec<(i64, i32, String, String)> = job_problems::table
        .filter(job_problems::job_id.eq(id))
        .filter(
            job_problems::line
                .gt(after.0)
                .or(job_problems::line.eq(after.0).and(job_problems::number.gt(after.1))),
        )
        .order((job_problems::line, job_problems::number))
        .limit(limit)
        .select((job_problems::line, job_problems::number, job_problems::code, job_problems::detail))
        .load(conn)?;
    Ok(rows
        .into_iter()
        .map(|(line, number, code, detail)| {
            (number, RowProblem { line: u64::try_from(line).unwrap_or_default(), code, detail })
        })
        .collect())
}

/// Claims the oldest job that waits or whose worker is gone. Leases are judged by the real clock.
pub(super) fn claim(tx: &mut Tx<'_>, holder: &str, kinds: &[&str]) -> Result<Option<Job>, DbError> {
    let now = tx.clocks().security_now();
    let waiting = jobs::table
        .filter(jobs::kind.eq_any(kinds.to_vec()))
        .filter(
            jobs::status
                .eq(JobStatus::Queued)
                .or(jobs::status.eq(JobStatus::Running).and(jobs::lease_until.lt(now))),
        )
        .order((jobs::created_at, jobs::id))
        .limit(1)
        .locked()
        .get_result::<Row>(tx.conn())
        .optional()?;
    let Some(row) = waiting else { return Ok(None) };
    let mut job = job(row)?;
    if job.attempts >= ATTEMPTS {
        give_up(tx, &job)?;
        return Ok(None);
    }
    job.attempts += 1;
    job.version += 1;
    job.status = JobStatus::Running;
    diesel::update(jobs::table.find(job.id))
        .set((
            jobs::status.eq(job.status),
            jobs::version.eq(job.version),
            jobs::attempts.eq(job.attempts),
            jobs::done.eq(0),
            jobs::lease_holder.eq(holder),
            jobs::lease_until.eq(lease_end(now)),
        ))
        .execute(tx.conn())?;
    Ok(Some(job))
}

/// Ends a job whose workers were lost one after another: it may be what ends them.
fn give_up(tx: &mut Tx<'_>, job: &Job) -> Result<(), DbError> {
    diesel::update(jobs::table.find(job.id))
        .set((
            jobs::status.eq(JobStatus::Failed),
            jobs::version.eq(job.version + 1),
            jobs::finished_at.eq(tx.clocks().business_now()),
            jobs::lease_holder.eq(None::<String>),
            jobs::lease_until.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    let detail = format!("{ATTEMPTS} workers began the work and none ended it");
    store_problems(tx, job.id, &[RowProblem { line: 0, code: "attempts".to_owned(), detail }])?;
    changed(tx, "job.finished", Action::Execute, job);
    Ok(())
}

fn lease_end(now: Moment) -> Moment {
    Moment::from_micros(now.micros() + i64::try_from(LEASE.as_micros()).unwrap_or(i64::MAX / 2))
}

/// Renews the lease and reports progress; false when the job is no longer this worker's.
pub(super) fn renew(
    tx: &mut Tx<'_>,
    id: JobId,
    holder: &str,
    done: u64,
    total: Option<u64>,
) -> Result<bool, DbError> {
    let now = tx.clocks().security_now();
    let signed = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let rows = diesel::update(held(id, holder))
        .set((
            jobs::done.eq(signed(done)),
            jobs::total.eq(total.map(signed)),
            jobs::version.eq(jobs::version + 1),
            jobs::lease_until.eq(lease_end(now)),
        ))
        .execute(tx.conn())?;
    Ok(rows == 1)
}

/// The job while `holder` works on it.
#[diesel::dsl::auto_type(no_type_alias)]
fn held<'a>(id: JobId, holder: &'a str) -> _ {
    let running: JobStatus = JobStatus::Running;
    jobs::table.filter(jobs::id.eq(id)).filter(jobs::status.eq(running)).filter(jobs::lease_holder.eq(holder))
}

/// Writes how the work ended; false when the job is no longer this worker's.
pub(super) fn finish(tx: &mut Tx<'_>, job: &Job, holder: &str, outcome: &Outcome) -> Result<bool, DbError> {
    let now = tx.clocks().business_now();
    let (status, counts) = match outcome {
        Outcome::Succeeded(counts) => (JobStatus::Succeeded, *counts),
        Outcome::Failed(_) => (JobStatus::Failed, Counts::default()),
    };
    let rows = diesel::update(held(job.id, holder))
        .set((
            jobs::status.eq(status),
            jobs::counts.eq(json(&counts)?),
            jobs::version.eq(jobs::version + 1),
            jobs::finished_at.eq(now),
            jobs::lease_holder.eq(None::<String>),
            jobs::lease_until.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    if rows != 1 {
        return Ok(false);
    }
    if let Outcome::Failed(problems) = outcome {
        store_problems(tx, job.id, problems)?;
    }
    changed(tx, "job.finished", Action::Execute, job);
    Ok(true)
}

fn store_problems(tx: &mut Tx<'_>, id: JobId, problems: &[RowProblem]) -> Result<(), DbError> {
    let rows: Vec<_> = problems
        .iter()
        .zip(1_i32..)
        .map(|(problem, number)| {
            (
                job_problems::job_id.eq(id),
                job_problems::line.eq(i64::try_from(problem.line).unwrap_or(i64::MAX)),
                job_problems::number.eq(number),
                job_problems::code.eq(&problem.code),
                job_problems::detail.eq(&problem.detail),
            )
        })
        .collect();
    for chunk in rows.chunks(batch_rows(5)) {
        crate::on_each!(tx.conn(), c => diesel::insert_into(job_problems::table).values(chunk).execute(c))?;
    }
    Ok(())
}

/// Cancels a job that has not ended; `None` when it has, or does not exist.
pub fn cancel(tx: &mut Tx<'_>, id: JobId) -> Result<Option<Job>, DbError> {
    let rows = diesel::update(jobs::table.find(id))
        .filter(jobs::status.eq_any([JobStatus::Queued, JobStatus::Running]))
        .set((
            jobs::status.eq(JobStatus::Cancelled),
            jobs::version.eq(jobs::version + 1),
            jobs::finished_at.eq(tx.clocks().business_now()),
            jobs::lease_holder.eq(None::<String>),
            jobs::lease_until.eq(None::<Moment>),
        ))
        .execute(tx.conn())?;
    if rows != 1 {
        return Ok(None);
    }
    let job = find(tx.conn(), id)?;
    if let Some(job) = &job {
        changed(tx, "job.cancelled", Action::Delete, job);
    }
    Ok(job)
}
