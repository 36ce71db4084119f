//! Exports of price lists on the wire.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{ExportFile, ExportInput, PriceListCompression, PriceListFormat};
use crate::clock::Moment;
use crate::codes::{AgbCode, CareKind, JobId, OiTitle, PrestatieCode, RegionCode, UzoviCode};
use crate::http::page::Page;
use crate::jobs::{Job, JobStatus, RowProblem};

/// Price lists to be written to a file: of every practice and insurer that the client may ask about, as far as
/// they fit what is said here.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewPriceListExport {
    /// Day of the care: a calendar day in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Kind of care of the agreement; `HAZ` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub care_kind: Option<CareKind>,
    /// O&I title; without it lists for `OI` stay open.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// By what was known at this instant; by what is known when the work begins, when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// AGB codes of practices, or of others that a price list can be asked of; each must be one that the client
    /// may ask about. Every practice in use on the day, or those of a provider's own organisations, when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 10000, required = false)]
    pub agb_codes: Vec<AgbCode>,
    /// Only with a place in one of these regions of the scheme `zorgkantoorregio` on the day.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 100, required = false)]
    pub regions: Vec<RegionCode>,
    /// UZOVI codes of insurers; each must be one that the client may ask about. Every insurer of the day that it
    /// may ask about, when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 200, required = false)]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Only these prestaties; all of a price list when absent.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(max_items = 1000, required = false)]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// In which form.
    pub format: PriceListFormat,
    /// Whether the file is compressed as a whole; `none` when absent. Parquet is compressed inside.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<PriceListCompression>,
}

impl NewPriceListExport {
    /// How the file is compressed as a whole.
    pub fn compression(&self) -> PriceListCompression {
        self.compression.unwrap_or(PriceListCompression::None)
    }
}

/// An export of price lists.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceListExport {
    /// Id of the job.
    pub id: JobId,
    /// Where it stands.
    pub status: JobStatus,
    /// How far it is.
    pub progress: PriceListExportProgress,
    /// What was asked.
    pub request: NewPriceListExport,
    /// How many practices it is about.
    pub practices: u64,
    /// About how many insurers.
    pub insurers: u64,
    /// The file, once it is there and as long as it is kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<PriceListFile>,
    /// Why there is none, when the export failed.
    #[schema(max_items = 10)]
    pub problems: Vec<RowProblem>,
    /// When it was asked for.
    pub created_at: Moment,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
}

/// A page of exports.
pub type PriceListExportPage = Page<PriceListExport>;

/// How far an export is.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceListExportProgress {
    /// Practices done.
    pub done: u64,
    /// Practices in all.
    pub total: u64,
}

/// A file of price lists.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceListFile {
    /// Where it is downloaded: a path of this service.
    pub url: String,
    /// Name to save it by.
    pub name: String,
    /// Media type.
    pub media_type: &'static str,
    /// Length in bytes.
    pub size: u64,
    /// Rows in it, without the names of the columns.
    pub rows: u64,
    /// SHA-256 of its content, as in `Repr-Digest` (RFC 9530).
    pub digest: String,
    /// Up to when everything known is in it.
    pub known_at: Moment,
    /// Until when it is kept.
    pub expires_at: Moment,
}

impl PriceListFile {
    /// A file on the wire.
    pub(super) fn of(job: JobId, export: &NewPriceListExport, file: &ExportFile) -> Self {
        let compression = export.compression();
        Self {
            url: format!("/v1/price-list-exports/{job}/file"),
            name: format!("price-lists-{}.{}", export.date, export.format.ending(compression)),
            media_type: export.format.media_type(compression),
            size: file.size,
            rows: file.rows,
            digest: digest(&file.digest),
            known_at: file.known_at,
            expires_at: file.expires_at,
        }
    }
}

/// A digest as RFC 9530 writes it.
pub(super) fn digest(sha256: &[u8]) -> String {
    format!("sha-256=:{}:", STANDARD.encode(sha256))
}

impl PriceListExport {
    /// An export as it stands.
    pub(super) fn of(
        job: &Job,
        input: ExportInput,
        file: Option<&ExportFile>,
        problems: Vec<RowProblem>,
    ) -> Self {
        let total = input.parties.len() as u64;
        let done = if job.status == JobStatus::Succeeded { total } else { job.done };
        Self {
            id: job.id,
            status: job.status,
            progress: PriceListExportProgress { done, total },
            practices: total,
            insurers: input.insurers.len() as u64,
            file: file.map(|file| PriceListFile::of(job.id, &input.export, file)),
            request: input.export,
            problems,
            created_at: job.created_at,
            finished_at: job.finished_at,
        }
    }
}
