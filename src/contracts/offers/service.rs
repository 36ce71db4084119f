//! The steps of the road, each one step of a transaction.
//!
//! The stamp comes first: from then on nobody else writes. The version that the caller saw and its status
//! are named in the statement that changes it, so of two who step at once one wins.

use chrono::{Months, NaiveDate};

use super::ending::by_itself;
use super::offering::Offering;
use super::steps::Step;
use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::content::model::{ContractContent, ContractOrigin, not_composed};
use crate::contracts::content::store;
use crate::contracts::model::{Contract, ContractEntry, ContractStatus, ContractTerms, EndedBy};
use crate::contracts::service::{ContractError, check, find, record, revise};
use crate::contracts::signing::keep;
use crate::contracts::signing::model::Subject;
use crate::contracts::store::load_one;
use crate::dated::{Dated, Period};
use crate::db::Tx;

/// Makes a draft.
///
/// # Errors
/// It contradicts itself, its number is taken, or a contract that is not over came from the same submission.
pub fn draft(
    tx: &mut Tx<'_>,
    entry: &ContractEntry,
    content: &ContractContent,
) -> Result<Contract, ContractError> {
    tx.stamp()?;
    let alone =
        matches!(content.origin.kind, crate::contracts::content::model::ContractOriginKind::Submission);
    if alone && let Some(id) = made_from(tx, &content.origin)? {
        return Err(ContractError::Made(id));
    }
    let number = not_composed("/number".to_owned(), &entry.number);
    number.map_or(Ok(()), |fault| Err(ContractError::Content(vec![fault])))?;
    fits(content, &entry.period)?;
    let made = record(tx, entry)?;
    store::insert(tx.conn(), made.id, 1, content)?;
    Ok(made)
}

/// The contract that came from something and is not over before it began to bind.
fn made_from(tx: &mut Tx<'_>, origin: &ContractOrigin) -> Result<Option<ContractId>, ContractError> {
    use ContractStatus::{Lapsed, Refused, Withdrawn};
    let made = store::from_origin(tx.conn(), origin)?;
    Ok(made.into_iter().find(|(_, status)| ![Refused, Withdrawn, Lapsed].contains(status)).map(|(id, _)| id))
}

pub(in crate::contracts) fn fits(content: &ContractContent, term: &Period) -> Result<(), ContractError> {
    let faults = content.faults(term);
    if faults.is_empty() { Ok(()) } else { Err(ContractError::Content(faults)) }
}

/// A contract in the version that the caller saw, from which a step is possible now.
pub(in crate::contracts) struct Standing {
    pub(in crate::contracts) contract: Contract,
    pub(in crate::contracts) current: Dated<ContractTerms>,
}

impl Standing {
    /// # Errors
    /// There is no such contract, or the caller saw another version.
    pub(in crate::contracts) fn of(
        tx: &mut Tx<'_>,
        id: ContractId,
        seen: i32,
    ) -> Result<Self, ContractError> {
        tx.stamp()?;
        let contract = find(tx, id)?;
        let current = contract.known(None).cloned().ok_or(ContractError::NotFound)?;
        match contract.version() == seen {
            true => Ok(Self { contract, current }),
            false => Err(ContractError::Stale { current: contract.version() }),
        }
    }

    /// Whether a step can be taken from the status that it has at `now`.
    fn stepping(self, step: Step, now: Moment) -> Result<Self, ContractError> {
        let over = by_itself(&self.current, now, None);
        let was = over.map_or(self.current.value.status, |(_, terms)| terms.status);
        if step.is_from(was) { Ok(self) } else { Err(ContractError::Step(was, step.leads_to())) }
    }

    /// The next version of it.
    pub(in crate::contracts) fn next(&self, period: Period, terms: ContractTerms) -> ContractEntry {
        ContractEntry {
            id: self.contract.id,
            holder: self.contract.holder,
            purchasing_party: self.contract.purchasing_party.clone(),
            number: self.contract.number.clone(),
            care_kind: self.contract.care_kind,
            period,
            terms,
            addenda: Vec::new(),
        }
    }

    /// What it says.
    pub(super) fn content(&self, tx: &mut Tx<'_>) -> Result<Option<ContractContent>, ContractError> {
        Ok(store::content_of(tx.conn(), self.contract.id, self.contract.version())?)
    }
}

/// The contract in the version that the caller saw, for a step.
fn stepping(tx: &mut Tx<'_>, (id, seen): (ContractId, i32), step: Step) -> Result<Standing, ContractError> {
    let now = tx.clocks().business_now();
    Standing::of(tx, id, seen)?.stepping(step, now)
}

/// Changes a draft.
///
/// # Errors
/// There is no such contract, the caller saw another version, it is no draft any more, or what it would say
/// contradicts itself.
pub fn change(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    (period, terms): (Period, &ContractTerms),
    content: Option<&ContractContent>,
) -> Result<Contract, ContractError> {
    let standing = stepping(tx, seen, Step::Change)?;
    let says = match content {
        Some(content) => Some(content.clone()),
        None => standing.content(tx)?,
    };
    says.map_or(Ok(()), |content| fits(&content, &period))?;
    let made = revise(tx, &standing.next(period, terms.clone()), seen.1)?;
    if let Some(content) = content {
        store::insert(tx.conn(), made.id, made.version(), content)?;
    }
    Ok(made)
}

/// Offers a draft to the provider, to be signed before a moment, and keeps the document that is to be signed.
///
/// # Errors
/// There is no such contract, the caller saw another version, it is no draft any more, the moment does not
/// lie in the future, the holder is not there on the first day, or another contract is in force.
pub fn offer(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    offering: &Offering,
) -> Result<Contract, ContractError> {
    let standing = stepping(tx, seen, Step::Offer)?;
    let Dated { value: was, period, .. } = standing.current.clone();
    let sign_by = offering.sign_by.or(was.sign_by).filter(|moment| *moment > tx.clocks().business_now());
    let terms = ContractTerms {
        status: ContractStatus::Offered,
        sign_by: Some(sign_by.ok_or(ContractError::Deadline)?),
        ..was
    };
    if offering.last_day.is_some_and(|last| last < period.start_date) {
        return Err(ContractError::HolderEnded);
    }
    // What could not be concluded now is not offered; whether it still can, the last signature decides.
    let concluded = ContractTerms { status: ContractStatus::Concluded, ..terms.clone() };
    check(&standing.next(period, concluded), &load_one(tx.conn(), standing.contract.holder)?)?;
    let made = revise(tx, &standing.next(period, terms), seen.1)?;
    let says = standing.content(tx)?;
    let version = made.known(None).ok_or(ContractError::NotFound)?;
    let (content, readable) = offering.document(&made, (made.version(), version), says.as_ref())?;
    keep(tx, Subject::Contract(made.id, made.version()), (&content, &readable), offering.rendered.as_ref())?;
    Ok(made)
}

/// Refuses what was offered.
///
/// # Errors
/// There is no such contract, the caller saw another version, or it is not offered.
pub fn refuse(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    reason: Option<&str>,
) -> Result<Contract, ContractError> {
    close(tx, seen, Step::Refuse, EndedBy::Provider, reason)
}

/// Takes back what is not concluded.
///
/// # Errors
/// There is no such contract, the caller saw another version, or it is concluded or over.
pub fn withdraw(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    reason: Option<&str>,
) -> Result<Contract, ContractError> {
    close(tx, seen, Step::Withdraw, EndedBy::Insurer, reason)
}

fn close(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    step: Step,
    by: EndedBy,
    reason: Option<&str>,
) -> Result<Contract, ContractError> {
    let standing = stepping(tx, seen, step)?;
    let terms = ContractTerms {
        status: step.leads_to(),
        ended_by: Some(by),
        reason: reason.map(Into::into),
        ..standing.current.value.clone()
    };
    revise(tx, &standing.next(standing.current.period, terms), seen.1)
}

/// Ends what binds on a day: not in the past, within its term, and not before the notice is over that a
/// condition of it asks for.
///
/// # Errors
/// There is no such contract, the caller saw another version, it does not bind, or it cannot end that day.
pub fn terminate(
    tx: &mut Tx<'_>,
    seen: (ContractId, i32),
    last: NaiveDate,
    by: EndedBy,
    reason: Option<&str>,
) -> Result<Contract, ContractError> {
    let standing = stepping(tx, seen, Step::Terminate)?;
    let mut period = standing.current.period;
    let today = tx.clocks().today();
    let notice = standing.content(tx)?.and_then(|content| content.notice_months());
    let after_notice = notice.and_then(|months| today.checked_add_months(Months::new(months)));
    let first = after_notice.unwrap_or(today).max(period.start_date);
    if last < first || period.end_date.is_some_and(|end| end < last) {
        return Err(ContractError::EndDate(Period { start_date: first, end_date: period.end_date }));
    }
    period.end_by(last);
    let terms = ContractTerms {
        status: ContractStatus::Terminated,
        ended_by: Some(by),
        reason: reason.map(Into::into),
        ..standing.current.value.clone()
    };
    revise(tx, &standing.next(period, terms), seen.1)
}

/// Writes down what ended by itself; false when nothing did.
///
/// # Errors
/// The database failed.
pub(super) fn settle(
    tx: &mut Tx<'_>,
    id: ContractId,
    now: Moment,
    last_day: Option<NaiveDate>,
) -> Result<bool, ContractError> {
    tx.stamp()?;
    let seen = find(tx, id)?.version();
    let standing = Standing::of(tx, id, seen)?;
    let Some((period, terms)) = by_itself(&standing.current, now, last_day) else { return Ok(false) };
    revise(tx, &standing.next(period, terms), seen)?;
    Ok(true)
}
