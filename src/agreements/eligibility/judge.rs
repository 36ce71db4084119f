//! The check for another room, which knows the facts and has decided who sees the answer.

use super::check::check;
use super::model::EligibilityOutcome;
use super::resolve::Asked;
use super::tell::answer_with;
use super::view::{EligibilityCheckView, RulingView};
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::Lang;
use crate::http::problem::ApiError;
use crate::snapshot::Snapshot;

/// The answer, and what the rules of [`Asked::beside`] make of the facts.
///
/// # Errors
/// The question names what does not exist, or a fact that does not fit.
pub fn judge(
    snapshot: &Snapshot,
    caller: &Caller,
    asked: &Asked,
    now: Moment,
    lang: Lang,
) -> Result<(EligibilityCheckView, Vec<RulingView>), ApiError> {
    let checked = check(snapshot, caller, asked, now)?;
    Ok(answer_with(snapshot, asked, &checked, lang))
}

/// What comes out as a whole, for a room that tells no more than that.
///
/// # Errors
/// As for [`judge`].
pub fn outcome(
    snapshot: &Snapshot,
    caller: &Caller,
    asked: &Asked,
    now: Moment,
) -> Result<EligibilityOutcome, ApiError> {
    Ok(check(snapshot, caller, asked, now)?.outcome)
}
