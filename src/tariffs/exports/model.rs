//! What an export is, without HTTP or SQL.

use serde::{Deserialize, Serialize};

use super::view::NewPriceListExport;
use crate::auth::caller::LaterCaller;
use crate::clock::Moment;
use crate::codes::{AgbCode, ContractId, UzoviCode, word};

/// Kind of the job.
pub const KIND: &str = "priceLists.export";

/// What a client needs to ask for one.
pub const SCOPE: &str = "tariffs:read";

/// Largest file, in bytes: 1 GiB.
pub const LARGEST: u64 = 1 << 30;

/// Exports of one organisation that wait or run, at most.
pub const MOST_OPEN: usize = 5;

/// Days that a file is kept.
pub const KEPT: i64 = 7;

word! {
    /// In which form the rows are written.
    PriceListFormat, "format", "priceListFormat.value", "one of csvSemicolon, csvComma, ndjson, parquet" {
        /// A table with `;` between the columns and a comma before decimals, as spreadsheets of this country
        /// read it; begins with a byte order mark.
        CsvSemicolon = "csvSemicolon",
        /// A table with `,` between the columns and a point before decimals.
        CsvComma = "csvComma",
        /// One JSON object per line.
        Ndjson = "ndjson",
        /// Apache Parquet: columns with types, compressed with Snappy.
        Parquet = "parquet",
    }
}

word! {
    /// How the file is compressed as a whole.
    PriceListCompression, "compression", "priceListCompression.value", "one of none, gzip" {
        /// It is not.
        None = "none",
        /// As one gzip stream.
        Gzip = "gzip",
    }
}

impl PriceListFormat {
    /// The media type of a file in this form.
    pub const fn media_type(self, compression: PriceListCompression) -> &'static str {
        match (self, compression) {
            (_, PriceListCompression::Gzip) => "application/gzip",
            (Self::CsvSemicolon | Self::CsvComma, _) => "text/csv; charset=utf-8",
            (Self::Ndjson, _) => crate::audit::export::NDJSON,
            (Self::Parquet, _) => "application/vnd.apache.parquet",
        }
    }

    /// How its name ends.
    pub const fn ending(self, compression: PriceListCompression) -> &'static str {
        match (self, compression) {
            (Self::CsvSemicolon | Self::CsvComma, PriceListCompression::None) => "csv",
            (Self::CsvSemicolon | Self::CsvComma, PriceListCompression::Gzip) => "csv.gz",
            (Self::Ndjson, PriceListCompression::None) => "ndjson",
            (Self::Ndjson, PriceListCompression::Gzip) => "ndjson.gz",
            (Self::Parquet, _) => "parquet",
        }
    }
}

/// What the job works on.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ExportInput {
    /// Who asked.
    pub by: LaterCaller,
    /// What was asked.
    pub export: NewPriceListExport,
    /// About which practices, in the order of their codes.
    pub parties: Vec<AgbCode>,
    /// About which insurers, in the order of their codes.
    pub insurers: Vec<UzoviCode>,
}

/// A file that an export made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExportFile {
    /// SHA-256 of its content.
    pub digest: Vec<u8>,
    /// Its length in bytes.
    pub size: u64,
    /// Rows in it, without the names of the columns.
    pub rows: u64,
    /// The contracts of which it tells something.
    pub contracts: Vec<ContractId>,
    /// Up to when everything known is in it.
    pub known_at: Moment,
    /// Until when it is kept.
    pub expires_at: Moment,
}
