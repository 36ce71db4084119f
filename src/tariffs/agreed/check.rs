//! The checks, and what they say to whoever wrote the tariff.

use rust_decimal::Decimal;

use crate::codes::{PolicyId, PrestatieCode};
use crate::contracts::content::model::{AnnexTariff, TariffAnnex};
use crate::contracts::model::Contract;
use crate::dated::Period;
use crate::http::language::Text;
use crate::http::problem::{ApiError, Fault, Place};
use crate::reference::Reference;
use crate::reference::model::Row;
use crate::reference::tariff::{NationalTariff, NationalTariffKind};
use crate::snapshot::Snapshot;
use crate::tariffs::formula::model::{Formula, Inputs};

/// Whether the tariffs of a contract with this term and policy may be agreed. What they contradict among
/// themselves is not looked at here.
///
/// # Errors
/// All at once: prestaties that do not exist or were renumbered and rules that the policy lacks; else
/// amounts above the maximum or beside the fixed amount of NZa.
pub fn lawful(
    snapshot: &Snapshot,
    policy: Option<&PolicyId>,
    annexes: &[TariffAnnex],
    term: &Period,
) -> Result<(), ApiError> {
    let pack = policy.and_then(|id| snapshot.policies.pack(id.as_str()));
    let (mut wrong, mut refused) = (Vec::new(), Vec::new());
    for (index, annex) in annexes.iter().enumerate() {
        for (at, tariff) in annex.tariffs.iter().enumerate() {
            let place = |member: &str| format!("/annexes/{index}/tariffs/{at}/{member}");
            if let Some((code, text)) = misnamed(&snapshot.reference, tariff, term) {
                wrong.push(Fault::new(Place::Body, place("prestatieCode"), code, text));
            }
            if tariff.rule_id.as_ref().is_some_and(|id| pack.is_none_or(|pack| pack.rule(id).is_none())) {
                let nl = "Het beleid van het contract heeft deze regel niet.";
                let en = "The policy of the contract does not have this rule.";
                wrong.push(Fault::new(Place::Body, place("ruleId"), "contract.rule", (nl, en)));
            }
            if let Some((code, text)) = forbidden(&snapshot.reference, tariff, term) {
                let member = if tariff.amount.is_some() { "amount" } else { "formula" };
                refused.push(Fault::new(Place::Body, place(member), code, text));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(ApiError::invalid(wrong));
    }
    let Some(first) = refused.first() else { return Ok(()) };
    let detail = first.detail.clone();
    Err(refused.into_iter().fold(ApiError::rule_refused(detail), ApiError::fault))
}

/// Whether the tariffs that a contract says may be agreed by the lists as they are now: a draft that came
/// from the contract before was not looked at.
///
/// # Errors
/// The first that may not.
pub fn still_lawful(reference: &Reference, contract: &Contract) -> Result<(), ApiError> {
    let term = contract.known(None).map(|version| version.period);
    let tariffs = contract.tariffs(None).iter().map(|agreed| &agreed.tariff);
    let fault =
        |(tariff, term)| misnamed(reference, tariff, term).or_else(|| forbidden(reference, tariff, term));
    let found = tariffs.zip(term.iter().cycle()).find_map(fault);
    found.map_or(Ok(()), |(_, text)| Err(ApiError::rule_refused(text)))
}

/// The days of the term on which a tariff holds.
fn days(tariff: &AnnexTariff, term: &Period) -> Option<Period> {
    tariff.period().intersect(term)
}

/// A prestatie that is on no list, or that has another code by then.
fn misnamed(reference: &Reference, tariff: &AnnexTariff, term: &Period) -> Option<(&'static str, Text)> {
    let code = tariff.prestatie_code?;
    if reference.prestaties.history(&code).is_empty() {
        let nl = format!("Prestatie {code} staat niet in de lijst van prestaties.");
        let en = format!("Prestatie {code} is not in the list of prestaties.");
        return Some(("tariff.prestatie", (nl, en).into()));
    }
    let day = days(tariff, term)?.start_date;
    let last = reference.successors_of(code, day, None).last()?.value.value.successor;
    let nl = format!("Prestatie {code} is op {day} vervangen door {last}.");
    let en = format!("Prestatie {code} has been replaced by {last} on {day}.");
    Some(("tariff.renumbered", (nl, en).into()))
}

/// What NZa does not allow: more than its maximum, or anything but its fixed amount.
fn forbidden(reference: &Reference, tariff: &AnnexTariff, term: &Period) -> Option<(&'static str, Text)> {
    let paid = tariff.paid().ok()?;
    if let Formula::PercentageOfMaximum { percentage } = paid
        && percentage > Decimal::ONE_HUNDRED
    {
        let nl = format!("{percentage} % van het maximum van de NZa is meer dan het maximum.");
        let en = format!("{percentage} % of the maximum of NZa is more than the maximum.");
        return Some(("tariff.aboveMaximum", (nl, en).into()));
    }
    let (code, days) = (tariff.prestatie_code?, days(tariff, term)?);
    let rows = reference.tariffs.history(&code).iter();
    let mut rows = rows.filter(|row| row.known(None) && row.period.overlaps(&days));
    let ways = paid.whenever_concluded();
    rows.find_map(|row| ways.iter().find_map(|paid| beside(code, paid, row)))
}

/// What a row of a national list has against a tariff.
fn beside(code: PrestatieCode, paid: &Formula, row: &Row<NationalTariff>) -> Option<(&'static str, Text)> {
    let national = &row.value.value;
    let inputs = Inputs { maximum: Some(national.amount), ..Inputs::default() };
    let agreed = paid.for_one(&inputs).amount()?;
    let (fault, nl, en) = match national.tariff {
        NationalTariffKind::Maximum if agreed > national.amount => {
            ("tariff.aboveMaximum", "is hoger dan het maximum", "is more than the maximum")
        }
        NationalTariffKind::Fixed if agreed != national.amount => {
            ("tariff.notFixed", "is niet het vaste bedrag", "is not the fixed amount")
        }
        _ => return None,
    };
    let (amount, source) = (national.amount, &row.value.provenance.source);
    let (first, last) = (row.period.start_date, row.period.end_date.unwrap_or(row.period.start_date));
    let (invented_nl, invented_en) =
        if national.fictitious { (", fictief", ", fictitious") } else { ("", "") };
    let nl = format!(
        "Het bedrag van {agreed} voor prestatie {code} {nl} van {amount} in de lijst van de NZa van {first} t/m {last} ({source}{invented_nl})."
    );
    let en = format!(
        "The amount of {agreed} for prestatie {code} {en} of {amount} in the list of NZa from {first} to {last} ({source}{invented_en})."
    );
    Some((fault, (nl, en).into()))
}
