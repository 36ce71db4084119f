//! What ends by itself: an offer that was not signed in time, and what binds an organisation whose AGB
//! code has ended. Reads show it at once; the worker of [`super::expiry`] writes it down later.
//!
//! What was only recorded is as its purchasing party recorded it.

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::contracts::model::{ContractStatus, ContractTerms, EndedBy};
use crate::dated::{Dated, Period};

/// What has become of a version by `now` when nobody did anything; `last_day` is the last day of the AGB code
/// of the holder, when it has ended.
pub fn by_itself(
    version: &Dated<ContractTerms>,
    now: Moment,
    last_day: Option<NaiveDate>,
) -> Option<(Period, ContractTerms)> {
    use ContractStatus::*;
    let terms = &version.value;
    let ended = |status, by| ContractTerms { status, ended_by: Some(by), ..terms.clone() };
    let open = matches!(terms.status, Offered | SignedByProvider);
    if open && terms.sign_by.is_some_and(|sign_by| sign_by <= now) {
        return Some((version.period, ended(Lapsed, EndedBy::Lapsed)));
    }
    let last_day = last_day?;
    if open || terms.status == Draft {
        return Some((version.period, ended(Withdrawn, EndedBy::AgbCodeEnded)));
    }
    let agreed_here = match terms.status {
        Concluded => true,
        Terminated => terms.sign_by.is_some(), // what was only recorded was never offered
        _ => false,
    };
    let mut period = version.period;
    period.end_by(last_day.max(period.start_date)); // a term has a day at least
    (agreed_here && period != version.period).then(|| (period, ended(Terminated, EndedBy::AgbCodeEnded)))
}
