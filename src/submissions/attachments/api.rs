//! Files with a submission over HTTP.

use std::sync::Arc;

use actix_web::body::SizedStream;
use actix_web::http::header::{
    CONTENT_TYPE, Charset, ContentDisposition, DispositionParam, DispositionType, ETAG, ExtendedValue,
    IF_NONE_MATCH,
};
use actix_web::{HttpRequest, HttpResponse, delete, get, post, web};

use super::inspect;
use super::model::{Attachment, AttachmentType, LARGEST, is_name};
use super::service;
use super::view::{AttachmentName, AttachmentPage, AttachmentView};
use crate::app::AppState;
use crate::audit::Owner;
use crate::audit::entry::hex;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{AttachmentId, SubmissionId};
use crate::db::Tx;
use crate::files::{self, File, Incoming};
use crate::http::body::Reader;
use crate::http::codes::{ProblemCode, fault_text};
use crate::http::etag::IfMatch;
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::page::Paging;
use crate::http::prefer::DryRun;
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::http::told::tell;
use crate::submissions::open::{Opened, open, open_to_fill};

/// List the files of a submission
///
/// An insurer sees those that were handed in.
#[utoipa::path(tag = "submissions", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    security(("oauth2" = ["submissions:read"])),
    responses((status = 200, description = "The files, oldest first.", body = AttachmentPage)))]
#[get("/submissions/{submissionId}/attachments")]
pub(crate) async fn list_submission_attachments(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<SubmissionId>,
    paging: Paging,
) -> Result<AttachmentPage, ApiError> {
    let opened = open(&state, &caller, id.0).await?;
    let files: Vec<AttachmentView> = opened.files().map(AttachmentView::from).collect();
    paging.page_of(&caller.client, &files, |file| file.id, AttachmentView::clone)
}

/// Add a file to a submission
///
/// The body is the file, its type stands in `Content-Type` and its name in `fileName`. The content must be
/// of that type from the first byte to the last; office files have no macros. An answer names the file by
/// its id. At most 10 MiB a file, 100 files and 50 MiB a submission, 500 MiB an organisation.
#[utoipa::path(tag = "submissions",
    params(("submissionId" = SubmissionId, Path, description = "The submission."), AttachmentName),
    request_body(content((String = "application/pdf"), (String = "image/png"), (String = "image/jpeg"),
        (String = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")),
        description = "The file, at most 10 MiB."),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-idempotency" = json!("key")), ("x-problem-codes" = json!(["payload-too-large",
        "unsupported-media-type", "body-too-slow", "storage-full", "file-refused", "quota-exceeded", "conflict"]))),
    responses((status = 201, description = "The file as it is kept.", body = AttachmentView)))]
#[post("/submissions/{submissionId}/attachments")]
pub(crate) async fn create_submission_attachment(
    state: web::Data<AppState>,
    caller: Authenticated,
    key: IdempotencyKey,
    id: ApiPath<SubmissionId>,
    name: ApiQuery<AttachmentName>,
    req: HttpRequest,
    payload: web::Payload,
) -> Result<HttpResponse, ApiError> {
    let media_type = announced(&req, &name.0.file_name)?;
    let opened = open_to_fill(&state, &caller, id.0).await?;
    let (content, size) = receive(&req, payload, media_type).await?;
    let asked = (&name.0.file_name, media_type, hex(&content.digest));
    let key = key.with_body(&asked);
    let new = attachment(&opened, name.0.file_name, media_type, (&content.digest, size));
    let work = move |tx: &mut Tx<'_>| {
        let made = service::add(tx, &new, &content)?;
        let location = format!("/v1/submissions/{}/attachments/{}", made.submission, made.id);
        Ok(Reply::created(location, 1, &AttachmentView::from(&made))?.with_tag(&hex(&made.digest)))
    };
    key.once(&state, &caller, &req, work).await
}

/// What the request says that the file is.
fn announced(req: &HttpRequest, name: &str) -> Result<AttachmentType, ApiError> {
    if !is_name(name) {
        let text = fault_text("fileName.format");
        return Err(ApiError::invalid_member(Place::Query, "fileName", "fileName.format", text));
    }
    let mut types = req.headers().get_all(CONTENT_TYPE);
    let media_type = types.next().and_then(|value| value.to_str().ok()?.parse().ok());
    media_type.filter(|_| types.next().is_none()).ok_or_else(|| ProblemCode::UnsupportedMediaType.into())
}

/// The file, when it is what it is said to be; with its length.
async fn receive(
    req: &HttpRequest,
    payload: web::Payload,
    media_type: AttachmentType,
) -> Result<(Arc<File>, i64), ApiError> {
    let mut reader = Reader::new(req, payload.into_inner(), LARGEST)?;
    let mut file = Incoming::default();
    while let Some(bytes) = reader.next().await? {
        file.push(&bytes)?;
    }
    let file = Arc::new(file.finish());
    let checked = web::block({
        let file = Arc::clone(&file);
        move || {
            file.read(|content| match inspect::check(content, media_type) {
                Ok(fit) => fit.map_err(ApiError::from),
                Err(error) => Err(ApiError::internal(error)),
            })
        }
    });
    checked.await.map_err(ApiError::internal)??;
    let size = i64::try_from(file.size).map_err(ApiError::internal)?;
    Ok((file, size))
}

fn attachment(
    opened: &Opened,
    name: String,
    media_type: AttachmentType,
    (digest, size): (&[u8], i64),
) -> Attachment {
    Attachment {
        id: AttachmentId::new(),
        submission: opened.submission.id,
        party: opened.submission.party,
        name,
        media_type,
        size,
        digest: digest.to_vec(),
        created_by: String::new(), // set by the write, as the moment is
        created_at: Moment::BEGINNING,
    }
}

/// Download a file of a submission
///
/// By the provider, and by the insurer once it was handed in. Every download stands in the audit trail of
/// the provider. To be saved, never to be shown in the place of a page.
#[utoipa::path(tag = "submissions",
    params(("submissionId" = SubmissionId, Path, description = "The submission."),
        ("attachmentId" = AttachmentId, Path, description = "The file.")),
    security(("oauth2" = ["submissions:read"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The file.", content(
        (String = "application/pdf"), (String = "image/png"), (String = "image/jpeg"),
        (String = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (String = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")))))]
#[get("/submissions/{submissionId}/attachments/{attachmentId}")]
pub(crate) async fn get_submission_attachment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<(SubmissionId, AttachmentId)>,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let opened = open(&state, &caller, path.0.0).await?;
    let file = find(&opened, path.0.1)?;
    let tag = format!("\"{}\"", hex(&file.digest));
    if req.headers().get(IF_NONE_MATCH).is_some_and(|seen| seen.as_bytes() == tag.as_bytes()) {
        return Ok(HttpResponse::NotModified().insert_header((ETAG, tag)).finish());
    }
    let subject = ("submission.attachmentRead", file.id.to_string());
    tell(&state, &caller, &req, subject, vec![Owner::Party(file.party)]).await?;
    let size = u64::try_from(file.size).map_err(ApiError::internal)?;
    let content = SizedStream::new(size, Box::pin(files::stream(state.db.clone(), file.digest.clone())));
    let mut response = HttpResponse::Ok();
    response.insert_header((CONTENT_TYPE, file.media_type.as_str())).insert_header((ETAG, tag));
    Ok(response.insert_header(disposition(&file.name)).body(content))
}

fn find(opened: &Opened, id: AttachmentId) -> Result<&Attachment, ApiError> {
    opened.files().find(|file| file.id == id).ok_or_else(ApiError::not_found)
}

/// How a browser is told the name: in ASCII for old ones, and as it is.
fn disposition(name: &str) -> ContentDisposition {
    let plain = name.chars().map(|c| if c.is_ascii() { c } else { '_' }).collect();
    let exact = ExtendedValue {
        charset: Charset::Ext("UTF-8".to_owned()),
        language_tag: None,
        value: name.as_bytes().to_vec(),
    };
    ContentDisposition {
        disposition: DispositionType::Attachment,
        parameters: vec![DispositionParam::Filename(plain), DispositionParam::FilenameExt(exact)],
    }
}

/// Remove a file of a submission
///
/// While it is filled in. A file that an answer names, or that was handed in before, stays.
#[utoipa::path(tag = "submissions",
    params(("submissionId" = SubmissionId, Path, description = "The submission."),
        ("attachmentId" = AttachmentId, Path, description = "The file.")),
    security(("oauth2" = ["submissions:write"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true)), ("x-problem-codes" = json!(["conflict"]))),
    responses((status = 204, description = "The file is gone.")))]
#[delete("/submissions/{submissionId}/attachments/{attachmentId}")]
pub(crate) async fn delete_submission_attachment(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    path: ApiPath<(SubmissionId, AttachmentId)>,
    seen: IfMatch,
    rehearsal: DryRun,
    _: ApiQuery<NoQuery>,
) -> Result<HttpResponse, ApiError> {
    let (submission, id) = path.0;
    let opened = open_to_fill(&state, &caller, submission).await?;
    seen.check_digest(&hex(&find(&opened, id)?.digest))?;
    let work = move |tx: &mut Tx<'_>| {
        service::remove(tx, submission, id)?;
        Ok(Reply::gone())
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
