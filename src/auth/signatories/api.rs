//! Certificates of signatories over HTTP, for the administrator of their organisation.

use std::sync::Arc;

use actix_web::{HttpRequest, HttpResponse, get, patch, post, web};
use rustls::pki_types::CertificateDer;
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::ToSchema;

use super::model::{CertificateChange, SentCertificate, SignatoryCertificate, Unfit};
use super::service;
use crate::app::AppState;
use crate::auth::certificates::Purpose;
use crate::auth::organisation::OrganisationRef;
use crate::auth::problem::wrong;
use crate::auth::{Authenticated, Caller};
use crate::clock::Moment;
use crate::codes::CertificateId;
use crate::dated::Period;
use crate::db::Tx;
use crate::http::etag::{IfMatch, Versioned};
use crate::http::idempotency::{IdempotencyKey, Reply};
use crate::http::json::ApiJson;
use crate::http::page::{Page, Paging};
use crate::http::prefer::DryRun;
use crate::http::problem::ApiError;
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::http::rehearse;
use crate::http::transport::dutch;
use crate::snapshot::Snapshot;

/// A certificate that a person signs with, to be registered.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewCertificate {
    /// Name of the person; kept outside the audit trail.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// The organisation that the person signs for.
    pub organisation: OrganisationRef,
    /// The certificate in PEM, followed by those of the authorities between it and its root: an EC key on
    /// P-256 or an RSA key of at least 3072 bits, with the key usage `nonRepudiation`.
    #[schema(min_length = 1, max_length = 16384)]
    pub certificate: String,
    /// The days of the mandate.
    pub period: Period,
}

/// What changes in a certificate of a signatory (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct CertificatePatch {
    /// Name of the person; `null` erases it for good.
    #[schema(value_type = Option<String>, nullable, min_length = 1, max_length = 200)]
    #[serde(deserialize_with = "given")]
    pub name: Option<Option<String>>,
    /// The days of the mandate, as a whole: without an end date it runs on.
    pub period: Option<Period>,
    /// `true` stops the person from signing; `false` allows it again.
    pub suspended: Option<bool>,
}

/// A member that is there, be it `null`.
fn given<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<String>>, D::Error> {
    Option::<String>::deserialize(deserializer).map(Some)
}

/// A certificate that a person signs with.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct CertificateView {
    /// Its id.
    pub id: CertificateId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i64,
    /// Name of the person; absent when it was erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organisation that the person signs for.
    pub organisation: OrganisationRef,
    /// SHA-256 of the certificate (DER), base64url: `x5t#S256` of signatures.
    pub thumbprint: String,
    /// From when the certificate is valid by itself.
    pub valid_from: Moment,
    /// Until when the certificate is valid by itself.
    pub valid_until: Moment,
    /// The days of the mandate.
    pub period: Period,
    /// Whether the mandate is suspended.
    pub suspended: bool,
    /// Whether the person may sign now: the mandate and the registration of the organisation hold, and the
    /// certificate is valid and not revoked.
    pub may_sign: bool,
    /// When it was registered.
    pub recorded_at: Moment,
}

/// A page of certificates of signatories.
pub type CertificatePage = Page<CertificateView>;

impl CertificateView {
    fn of(state: &AppState, certificate: &SignatoryCertificate, organisation: OrganisationRef) -> Self {
        Self {
            id: certificate.id,
            version: certificate.version,
            name: certificate.name.clone(),
            organisation,
            thumbprint: certificate.certificate.thumbprint.clone(),
            valid_from: certificate.certificate.valid_from,
            valid_until: certificate.certificate.valid_until,
            period: certificate.period,
            suspended: certificate.suspended,
            may_sign: service::may_sign(state, certificate),
            recorded_at: certificate.recorded_at,
        }
    }
}

type Found = (Arc<SignatoryCertificate>, OrganisationRef);

/// A certificate of an organisation that the caller administers; any other one does not exist for it.
fn find(snapshot: &Snapshot, caller: &Caller, id: CertificateId) -> Result<Found, ApiError> {
    let found = snapshot.identity.certificate(id).filter(|c| caller.administers(snapshot, &c.organisation));
    let found = found.ok_or_else(ApiError::not_found)?;
    Ok((found.clone(), OrganisationRef::of(&found.organisation, snapshot)))
}

/// List certificates of signatories
///
/// Of the caller's own organisation; the operator sees all.
#[utoipa::path(tag = "identity", security(("oauth2" = ["certificates:manage"])),
    responses((status = 200, description = "Certificates, oldest first.", body = CertificatePage)))]
#[get("/certificates")]
pub(crate) async fn list_certificates(
    state: web::Data<AppState>,
    caller: Authenticated,
    paging: Paging,
    _: ApiQuery<NoQuery>,
) -> Result<CertificatePage, ApiError> {
    let snapshot = state.snapshots.load();
    let own = snapshot.identity.certificates().filter(|c| caller.administers(&snapshot, &c.organisation));
    let mut found: Vec<&Arc<SignatoryCertificate>> = own.collect();
    found.sort_unstable_by_key(|certificate| certificate.id);
    let view = |c: &&Arc<SignatoryCertificate>| {
        CertificateView::of(&state, c, OrganisationRef::of(&c.organisation, &snapshot))
    };
    paging.page_of(&caller.client, &found, |certificate| certificate.id, view)
}

/// Read a certificate of a signatory
#[utoipa::path(tag = "identity", params(("certificateId" = CertificateId, Path, description = "The certificate.")),
    security(("oauth2" = ["certificates:manage"])), extensions(("x-etag" = json!("returned"))),
    responses((status = 200, description = "The certificate.", body = CertificateView)))]
#[get("/certificates/{certificateId}")]
pub(crate) async fn get_certificate(
    state: web::Data<AppState>,
    caller: Authenticated,
    id: ApiPath<CertificateId>,
    _: ApiQuery<NoQuery>,
) -> Result<Versioned<CertificateView>, ApiError> {
    let (certificate, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    let body = CertificateView::of(&state, &certificate, organisation);
    Ok(Versioned { version: certificate.version, body })
}

/// A period in order, or a fault.
fn in_order(period: Period) -> Result<(), ApiError> {
    let text = ("De einddatum ligt voor de begindatum.", "The end date lies before the start date.");
    let order = Period::new(period.start_date, period.end_date);
    order.map(drop).ok_or_else(|| wrong("/period/endDate", "period.order", text))
}

/// What is to be registered.
fn read(state: &AppState, caller: &Caller, new: &NewCertificate) -> Result<SignatoryCertificate, ApiError> {
    let snapshot = state.snapshots.load();
    let organisation = new.organisation.resolve(&snapshot);
    let organisation = organisation.filter(|organisation| caller.administers(&snapshot, organisation));
    let organisation = organisation.ok_or_else(ApiError::not_found)?;
    in_order(new.period)?;
    let judge = |chain: &[CertificateDer<'_>]| state.signatories.check(chain, Purpose::Signatory);
    let certificate = SentCertificate::from_pem(&new.certificate, judge).map_err(|unfit| {
        let nl = match unfit {
            Unfit::Form => "Dit is geen keten van certificaten in PEM, zonder geheime sleutel.",
            Unfit::Key => {
                "De sleutel is geen EC-sleutel op P-256 en geen RSA-sleutel van ten minste 3072 bits."
            }
            Unfit::Refused(problem) => dutch(problem),
        };
        wrong("/certificate", "certificate.unusable", (nl, format!("{unfit}.")))
    })?;
    Ok(SignatoryCertificate {
        id: CertificateId::new(),
        version: 1,
        organisation,
        name: Some(new.name.clone()),
        certificate,
        period: new.period,
        suspended: false,
        recorded_at: Moment::BEGINNING,
    })
}

/// Register a certificate of a signatory
///
/// By the administrator of the organisation that the person signs for, which has at most 500. A trusted
/// authority of signatories must have issued the certificate, and it must be valid and not revoked.
#[utoipa::path(tag = "identity", request_body = NewCertificate, security(("oauth2" = ["certificates:manage"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["not-found", "conflict", "quota-exceeded"]))),
    responses((status = 201, description = "The certificate.", body = CertificateView)))]
#[post("/certificates")]
pub(crate) async fn create_certificate(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    key: IdempotencyKey,
    _: ApiQuery<NoQuery>,
    body: ApiJson<NewCertificate>,
) -> Result<HttpResponse, ApiError> {
    let new = body.0;
    let (entry, organisation, shown) =
        (read(&state, &caller, &new)?, new.organisation.clone(), state.clone());
    let work = move |tx: &mut Tx<'_>| {
        let made = service::register(tx, &entry)?;
        let location = format!("/v1/certificates/{}", made.id);
        Reply::created(location, made.version, &CertificateView::of(&shown, &made, organisation.clone()))
    };
    key.with_body(&new).once(&state, &caller, &req, work).await
}

/// Change or suspend a certificate of a signatory
#[utoipa::path(tag = "identity", params(("certificateId" = CertificateId, Path, description = "The certificate.")),
    request_body(content = CertificatePatch, content_type = "application/merge-patch+json"),
    security(("oauth2" = ["certificates:manage"])),
    extensions(("x-etag" = json!("ifMatch")), ("x-dry-run" = json!(true))),
    responses((status = 200, description = "The certificate in its new version.", body = CertificateView)))]
#[patch("/certificates/{certificateId}")]
pub(crate) async fn update_certificate(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<CertificateId>,
    seen: IfMatch,
    rehearsal: DryRun,
    patch: ApiJson<CertificatePatch>,
) -> Result<HttpResponse, ApiError> {
    let (old, organisation) = find(&state.snapshots.load(), &caller, id.0)?;
    let CertificatePatch { name, period, suspended } = patch.0;
    period.map_or(Ok(()), in_order)?;
    seen.check(old.version)?;
    let (change, shown) = (CertificateChange { name, period, suspended }, state.clone());
    let work = move |tx: &mut Tx<'_>| {
        let made = service::change(tx, old.id, old.version, &change)?;
        Reply::ok(made.version, &CertificateView::of(&shown, &made, organisation.clone()))
    };
    rehearse::write(&state, &caller, &req, rehearsal, work).await
}
