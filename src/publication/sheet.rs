//! The list as a table for a spreadsheet: one line per published contract.

use super::view::PublishedContract;
use crate::http::media::formula_safe;
use crate::http::problem::ApiError;

/// The columns of the file.
const HEADER: [&str; 23] = [
    "id",
    "agbCode",
    "name",
    "providerKind",
    "street",
    "houseNumber",
    "houseNumberAddition",
    "postcode",
    "city",
    "regions",
    "purchasingPartyId",
    "uzoviCodes",
    "careKind",
    "oiTitles",
    "agreementType",
    "basis",
    "status",
    "startDate",
    "endDate",
    "publicationDate",
    "reimbursement",
    "waitingDays",
    "website",
];

/// The table of these lines, with a header.
pub(super) fn table(lines: impl Iterator<Item = PublishedContract>) -> Result<String, ApiError> {
    let mut file = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    file.write_record(HEADER).map_err(ApiError::internal)?;
    for line in lines {
        file.write_record(cells(line).iter().map(|cell| formula_safe(cell))).map_err(ApiError::internal)?;
    }
    let bytes = file.into_inner().map_err(|error| ApiError::internal(error.to_string()))?;
    String::from_utf8(bytes).map_err(ApiError::internal)
}

fn cells(line: PublishedContract) -> [String; HEADER.len()] {
    let address = line.address;
    let of = |member: fn(&super::view::PublishedAddress) -> &str| {
        address.as_ref().map(|known| member(known).to_owned()).unwrap_or_default()
    };
    let waiting = line.profile.iter().flat_map(|profile| &profile.waiting_times);
    let waiting = waiting.filter(|time| time.care_kind == line.care_kind).map(|time| time.days.to_string());
    let reimbursed = line.reimbursement.and_then(|told| told.status);
    [
        line.id,
        line.agb_code.to_string(),
        line.name,
        line.provider_kind.to_string(),
        of(|known| &known.street),
        of(|known| &known.house_number),
        of(|known| known.house_number_addition.as_deref().unwrap_or_default()),
        of(|known| &known.postcode),
        of(|known| &known.city),
        joined(&line.regions),
        line.purchasing_party_id.to_string(),
        joined(&line.uzovi_codes),
        line.care_kind.to_string(),
        joined(&line.oi_titles),
        line.agreement_type.unwrap_or_default(),
        line.basis.to_string(),
        line.status.to_string(),
        line.term.start_date.to_string(),
        line.term.end_date.map(|day| day.to_string()).unwrap_or_default(),
        line.publication.map(|known| known.date.to_string()).unwrap_or_default(),
        reimbursed.map(|status| status.to_string()).unwrap_or_default(),
        waiting.collect::<Vec<_>>().join(" "),
        line.profile.and_then(|profile| profile.website).unwrap_or_default(),
    ]
}

fn joined(words: &[impl ToString]) -> String {
    words.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}
