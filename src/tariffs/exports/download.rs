//! The file of an export: whole, or from any byte on.
//!
//! A download that broke off goes on with `Range`; `If-Range` with the `ETag` makes sure that it is still the
//! same file, and `Repr-Digest` says what all of it must come to.

use std::ops::Range;

use actix_web::body::SizedStream;
use actix_web::http::StatusCode;
use actix_web::http::header::{
    ACCEPT_RANGES, CONTENT_DISPOSITION, CONTENT_RANGE, CONTENT_TYPE, ETAG, HeaderMap, HeaderName,
    IF_NONE_MATCH, IF_RANGE, RANGE,
};
use actix_web::{HttpRequest, HttpResponse, get, web};
use futures_util::StreamExt as _;

use super::model::ExportFile;
use super::view::{PriceListFile, digest};
use super::{api, sight, store};
use crate::app::AppState;
use crate::audit::entry::hex;
use crate::auth::{Authenticated, Caller};
use crate::codes::JobId;
use crate::contracts::sight::View;
use crate::db::{Conn, DbError};
use crate::files;
use crate::http::codes::ProblemCode;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};

/// Download the file of an export
///
/// Whole, or the part that `Range` asks for: one range of bytes. Its `ETag` never changes, and with `If-Range` a
/// download that broke off goes on where it was. `Repr-Digest` has the SHA-256 of the whole file (RFC 9530). A
/// client fetches two such files at once. A file that is not there yet, or is kept no longer, or holds what
/// the caller may not see any more, is 404.
#[utoipa::path(tag = "tariffs", security(("oauth2" = ["tariffs:read"])),
    params(("priceListExportId" = JobId, Path, description = "The export."),
        ("Range" = Option<String>, Header, description = "One range of bytes, for instance `bytes=1048576-`."),
        ("If-Range" = Option<String>, Header, description = "The `ETag` of the file; another one gets the whole file.")),
    extensions(("x-etag" = json!("returned")),
        ("x-problem-codes" = json!(["not-found", "range-not-satisfiable"]))),
    responses(
        (status = 200, description = "The file.", content(
            (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/vnd.apache.parquet"),
            (String = "application/gzip")), headers(
            ("Repr-Digest" = String, description = "`sha-256=:…:`, the digest of the whole file."),
            ("Accept-Ranges" = String, description = "`bytes`"))),
        (status = 206, description = "The part that was asked for.", content(
            (String = "text/csv"), (String = "application/x-ndjson"), (String = "application/vnd.apache.parquet"),
            (String = "application/gzip")), headers(
            ("Repr-Digest" = String, description = "`sha-256=:…:`, the digest of the whole file."),
            ("Content-Range" = String, description = "Which bytes of how many.")))))]
#[get("/price-list-exports/{priceListExportId}/file")]
pub(crate) async fn get_price_list_file(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<JobId>,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (of, who) = (state.clone(), caller.clone());
    let found = state.db.read_async(move |conn| find(&of, conn, &who, id.0)).await?;
    let (told, file) = found.ok_or_else(ApiError::not_found)?;
    let part = part(req.headers(), &file)?;
    if part == Part::Known {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, tag(&file))).finish());
    }
    let turn = state.http.rates.export(&caller.client)?;
    let bytes = part.bytes(file.size);
    let size = bytes.end - bytes.start;
    let pieces = files::stream_part(state.db.clone(), file.digest.clone(), bytes.clone());
    let pieces = pieces.map(move |piece| (piece, &turn).0); // the turn is over when the stream is
    Ok(head(&told, &file, part).body(SizedStream::new(size, Box::pin(pieces))))
}

/// The file of an export, when the caller may have it.
fn find(
    state: &AppState,
    conn: &mut Conn,
    caller: &Caller,
    id: JobId,
) -> Result<Option<(PriceListFile, ExportFile)>, DbError> {
    let Some((job, input)) = api::find(state, conn, caller, id)? else { return Ok(None) };
    let (snapshot, today) = (state.snapshots.load(), state.clocks.today());
    let view = View { snapshot: &snapshot, caller, today };
    let file = store::file(conn, &job, state.clocks.security_now())?;
    let file = file.filter(|file| sight::reads(view, file));
    Ok(file.map(|file| (PriceListFile::of(job.id, &input.export, &file), file)))
}

fn tag(file: &ExportFile) -> String {
    format!("\"{}\"", hex(&file.digest))
}

/// What of a file is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part {
    /// Nothing: the client has it.
    Known,
    /// All of it.
    Whole,
    /// These bytes.
    Bytes(Range<u64>),
}

impl Part {
    fn bytes(&self, size: u64) -> Range<u64> {
        match self {
            Self::Bytes(bytes) => bytes.clone(),
            Self::Known | Self::Whole => 0..size,
        }
    }
}

/// Which part the headers ask for. A range in a form that is not known, or several, asks for all of it, as
/// RFC 9110 has it.
///
/// # Errors
/// The file has none of the bytes.
fn part(headers: &HeaderMap, file: &ExportFile) -> Result<Part, ApiError> {
    let text = |name: HeaderName| headers.get(name).and_then(|value| value.to_str().ok());
    if text(IF_NONE_MATCH).is_some_and(|seen| seen == tag(file)) {
        return Ok(Part::Known);
    }
    if text(IF_RANGE).is_some_and(|seen| seen != tag(file)) {
        return Ok(Part::Whole);
    }
    let range = text(RANGE).and_then(|range| range.strip_prefix("bytes="));
    let Some((first, last)) = range.and_then(|range| range.trim().split_once('-')) else {
        return Ok(Part::Whole);
    };
    let number = |text: &str| text.parse::<u64>().ok().filter(|_| text.bytes().all(|b| b.is_ascii_digit()));
    let bytes = match (number(first), number(last)) {
        (Some(first), Some(last)) if first <= last => first..last.saturating_add(1).min(file.size),
        (Some(first), None) if last.is_empty() => first..file.size,
        (None, Some(count)) if first.is_empty() => file.size.saturating_sub(count)..file.size,
        _ => return Ok(Part::Whole),
    };
    if bytes.is_empty() {
        let whole = format!("bytes */{}", file.size);
        return Err(ApiError::new(ProblemCode::RangeNotSatisfiable).header(CONTENT_RANGE, &whole));
    }
    Ok(Part::Bytes(bytes))
}

fn head(told: &PriceListFile, file: &ExportFile, part: Part) -> actix_web::HttpResponseBuilder {
    let mut response = HttpResponse::Ok();
    if let Part::Bytes(bytes) = part {
        let range = format!("bytes {}-{}/{}", bytes.start, bytes.end - 1, file.size);
        response.status(StatusCode::PARTIAL_CONTENT).insert_header((CONTENT_RANGE, range));
    }
    response
        .insert_header((CONTENT_TYPE, told.media_type))
        .insert_header((ETAG, tag(file)))
        .insert_header((ACCEPT_RANGES, "bytes"))
        .insert_header((HeaderName::from_static("repr-digest"), digest(&file.digest)))
        .insert_header((CONTENT_DISPOSITION, format!("attachment; filename=\"{}\"", told.name)));
    response
}

#[cfg(test)]
mod tests {
    use actix_web::http::header::HeaderValue;

    use super::*;
    use crate::clock::Moment;

    fn asked(size: u64, headers: &[(HeaderName, &str)]) -> Result<Part, u16> {
        let file = ExportFile {
            digest: vec![0xab],
            size,
            rows: 1,
            contracts: Vec::new(),
            known_at: Moment::BEGINNING,
            expires_at: Moment::BEGINNING,
        };
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.insert(name.clone(), HeaderValue::from_str(value).unwrap());
        }
        part(&map, &file).map_err(|_| 416)
    }

    #[test]
    fn a_range_is_what_rfc_9110_says_it_is() {
        for (range, wanted) in [
            ("bytes=0-9", Ok(Part::Bytes(0..10))),
            ("bytes=90-", Ok(Part::Bytes(90..100))),
            ("bytes=90-400", Ok(Part::Bytes(90..100))),
            ("bytes=-10", Ok(Part::Bytes(90..100))),
            ("bytes=-400", Ok(Part::Bytes(0..100))),
            ("bytes=99-99", Ok(Part::Bytes(99..100))),
            ("bytes=100-", Err(416)),
            ("bytes=-0", Err(416)),
            ("bytes=18446744073709551615-", Err(416)),
            ("bytes=9-0", Ok(Part::Whole)),
            ("bytes=0-1,5-6", Ok(Part::Whole)),
            ("bytes=+0-9", Ok(Part::Whole)),
            ("bytes=-", Ok(Part::Whole)),
            ("lines=0-9", Ok(Part::Whole)),
            ("bytes=99999999999999999999-", Ok(Part::Whole)),
        ] {
            assert_eq!(asked(100, &[(RANGE, range)]), wanted, "{range}");
        }
    }

    #[test]
    fn a_part_is_given_of_the_same_file_only() {
        let range = (RANGE, "bytes=5-");
        assert_eq!(asked(9, &[range.clone(), (IF_RANGE, "\"ab\"")]), Ok(Part::Bytes(5..9)));
        assert_eq!(asked(9, &[range.clone(), (IF_RANGE, "\"cd\"")]), Ok(Part::Whole));
        assert_eq!(asked(9, &[range, (IF_NONE_MATCH, "\"ab\"")]), Ok(Part::Known));
    }
}
