//! Which contracts a list holds, in which order, and the list as a file.
//!
//! A file is the same list with the same rights, whole: as a table for a spreadsheet or one JSON object per
//! line. Like every file it counts as an export, of which a client fetches two at once.

use std::cmp::Reverse;

use chrono::{Datelike as _, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::IntoParams;

use super::model::{ContractStatus, Phase};
use super::view::{ContractPage, ContractView};
use crate::audit::export::NDJSON;
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, ContractId, PurchasingPartyId, RegionCode};
use crate::http::media::{Accept, CSV, formula_safe};
use crate::http::page::{Paging, Sort};
use crate::http::problem::ApiError;
use crate::snapshot::{Party, Snapshot};

/// Which contracts, and as known when.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(rename_all = "camelCase")]
#[into_params(parameter_in = Query)]
pub struct ContractFilter {
    /// Held by this organisation.
    pub agb_code: Option<AgbCode>,
    /// Made by this purchasing party.
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// With this in its number; capitals do not matter.
    #[param(min_length = 1, max_length = 64)]
    pub number: Option<String>,
    /// About this care.
    pub care_kind: Option<CareKind>,
    /// Of this agreement type of the policy, by its id there.
    #[param(min_length = 1, max_length = 100)]
    pub agreement_type: Option<String>,
    /// Held by an organisation with a place in this region of the scheme `zorgkantoorregio`, on `date` or
    /// else today.
    pub region: Option<RegionCode>,
    /// In this status.
    pub status: Option<ContractStatus>,
    /// In this phase, against `date` or else today.
    pub phase: Option<Phase>,
    /// With a term that has days in this year.
    #[param(minimum = 1900, maximum = 2200)]
    pub year: Option<i32>,
    /// With a term that holds on this day; when `phase` is given, the day it is measured against.
    pub date: Option<NaiveDate>,
    /// To be signed before this moment or an earlier one.
    pub sign_by: Option<Moment>,
    /// In a version that was recorded at this moment or later.
    pub recorded_since: Option<Moment>,
    /// As known at this instant.
    pub as_of: Option<Moment>,
}

impl ContractFilter {
    /// Whether the holder has a place where the filter wants it.
    pub(super) fn lies(&self, snapshot: &Snapshot, holder: &Party, day: NaiveDate) -> bool {
        let inside = |region| snapshot.regions(holder, day, self.as_of).contains(region);
        self.region.as_ref().is_none_or(inside)
    }

    /// Whether the contract fits.
    pub(super) fn takes(&self, view: &ContractView) -> bool {
        let version = &view.version;
        let on_day = |day| self.phase.is_some() || version.term.holds_on(day);
        let in_year = |year: i32| {
            let term = &version.term;
            term.start_date.year() <= year && term.end_date.is_none_or(|end| year <= end.year())
        };
        let numbered = |text: &String| view.number.to_lowercase().contains(&text.to_lowercase());
        self.purchasing_party_id.as_ref().is_none_or(|party| {
            view.purchasing_party_id == *party || version.second_purchasing_party_id.as_ref() == Some(party)
        }) && self.care_kind.is_none_or(|kind| view.care_kind == kind)
            && self.status.is_none_or(|status| version.status == status)
            && self.phase.is_none_or(|phase| view.phase == phase)
            && self.date.is_none_or(on_day)
            && self.year.is_none_or(in_year)
            && self.number.as_ref().is_none_or(numbered)
            && self.agreement_type.as_ref().is_none_or(|id| version.agreement_type.as_ref() == Some(id))
            && self.sign_by.is_none_or(|end| version.sign_by.is_some_and(|by| by <= end))
            && self.recorded_since.is_none_or(|since| version.recorded_at >= since)
    }
}

/// Place of a contract in a list.
type Key = (String, ContractId);

/// Contracts in the order asked for.
#[derive(Debug)]
pub(super) struct Listing {
    contracts: Vec<ContractView>,
    sort: Option<Sort>,
}

impl Listing {
    /// These contracts in the order that the caller asked for: of their ids, so oldest first, unless it
    /// asked for another one.
    pub(super) fn new(mut contracts: Vec<ContractView>, paging: &Paging) -> Self {
        let sort = paging.sort();
        contracts.sort_by_cached_key(|view| key(sort.as_ref(), view));
        if sort.as_ref().is_some_and(|sort| sort.descending) {
            contracts.reverse();
        }
        Self { contracts, sort }
    }

    /// The page that was asked for.
    pub(super) fn page(&self, paging: &Paging, caller: &str) -> Result<ContractPage, ApiError> {
        let (all, place) = (&self.contracts, |view: &ContractView| key(self.sort.as_ref(), view));
        match self.sort.as_ref().is_some_and(|sort| sort.descending) {
            true => paging.page_of(caller, all, |view| Reverse(place(view)), ContractView::clone),
            false => paging.page_of(caller, all, place, ContractView::clone),
        }
    }

    /// The whole list in a form.
    pub(super) fn text(&self, form: Form) -> Result<String, ApiError> {
        match form {
            Form::Table => sheet(&HEADER, self.contracts.iter().map(cells)),
            Form::Lines => lines(&self.contracts),
        }
    }
}

/// Values as lines of JSON.
pub(super) fn lines<T: Serialize>(values: &[T]) -> Result<String, ApiError> {
    let mut text = String::new();
    for value in values {
        text += &serde_json::to_string(value).map_err(ApiError::internal)?;
        text.push('\n');
    }
    Ok(text)
}

/// Rows as a table in which no cell is a formula.
pub(super) fn sheet<const N: usize>(
    header: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
) -> Result<String, ApiError> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(header).map_err(ApiError::internal)?;
    for cells in rows {
        file.write_record(cells.iter().map(|cell| formula_safe(cell))).map_err(ApiError::internal)?;
    }
    let bytes = file.into_inner().map_err(|error| ApiError::internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(ApiError::internal)
}

/// What a contract is sorted by; what has no such day comes last.
fn key(sort: Option<&Sort>, view: &ContractView) -> Key {
    let by = match sort.map(|sort| sort.field.as_str()) {
        Some("number") => view.number.clone(),
        Some("startDate") => view.version.term.start_date.to_string(),
        Some("recordedAt") => view.version.recorded_at.to_string(),
        Some("signBy") => view.version.sign_by.map_or_else(|| "~".to_owned(), |by| by.to_string()),
        _ => String::new(),
    };
    (by, view.id)
}

/// The form of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// A table for a spreadsheet.
    Table,
    /// One JSON object per line.
    Lines,
}

impl Form {
    /// The form that is asked for rather than a page.
    pub(super) fn asked(accept: &Accept) -> Option<Self> {
        [Self::Table, Self::Lines].into_iter().find(|form| accept.prefers(form.media_type()))
    }

    /// Its media type.
    pub(super) const fn media_type(self) -> &'static str {
        match self {
            Self::Table => CSV,
            Self::Lines => NDJSON,
        }
    }
}

/// The columns of the table.
const HEADER: [&str; 19] = [
    "id",
    "version",
    "agbCode",
    "purchasingPartyId",
    "secondPurchasingPartyId",
    "number",
    "careKind",
    "oiTitles",
    "agreementType",
    "policyId",
    "status",
    "phase",
    "startDate",
    "endDate",
    "signBy",
    "uniform",
    "note",
    "reason",
    "recordedAt",
];

fn cells(view: &ContractView) -> [String; HEADER.len()] {
    let version = &view.version;
    let titles: Vec<String> = version.oi_titles.iter().map(ToString::to_string).collect();
    [
        view.id.to_string(),
        version.version.to_string(),
        view.agb_code.to_string(),
        view.purchasing_party_id.to_string(),
        version.second_purchasing_party_id.as_ref().map(ToString::to_string).unwrap_or_default(),
        view.number.clone(),
        view.care_kind.to_string(),
        titles.join(" "),
        version.agreement_type.clone().unwrap_or_default(),
        version.policy_id.as_ref().map(ToString::to_string).unwrap_or_default(),
        version.status.to_string(),
        view.phase.to_string(),
        version.term.start_date.to_string(),
        version.term.end_date.map(|day| day.to_string()).unwrap_or_default(),
        version.sign_by.map(|by| by.to_string()).unwrap_or_default(),
        version.uniform.to_string(),
        version.note.clone().unwrap_or_default(),
        version.reason.clone().unwrap_or_default(),
        version.recorded_at.to_string(),
    ]
}
