//! Clients on the wire: what an administrator sends and sees.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::model::{
    CertificateMatchKind, Client, ClientAuthentication, ClientCertificate, ClientChange, ClientEntry,
    ClientKey, SigningAlgorithm,
};
use super::service::MOST_KEYS;
use crate::auth::jwk::{JwkProblem, PublicKey};
use crate::auth::organisation::{OrganisationRef, fits};
use crate::auth::problem::wrong;
use crate::auth::{Caller, Role};
use crate::clock::Moment;
use crate::codes::{ClientId, UzoviCode};
use crate::http::problem::ApiError;
use crate::snapshot::Snapshot;

/// A public key as JWK (RFC 7517): EC on P-256 or P-384, or RSA of 2048 to 4096 bits. A private member is
/// refused.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ClientJwk {
    /// Kind of key: `EC` or `RSA`.
    #[schema(pattern = "^(EC|RSA)$", examples("EC"))]
    pub kty: String,
    /// Curve of an EC key: `P-256` or `P-384`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(pattern = "^P-(256|384)$", examples("P-256"))]
    pub crv: Option<String>,
    /// x of an EC point, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub x: Option<String>,
    /// y of an EC point, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 64)]
    pub y: Option<String>,
    /// Modulus of an RSA key, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 683)]
    pub n: Option<String>,
    /// Exponent of an RSA key, base64url.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(max_length = 6)]
    pub e: Option<String>,
    /// Name of the key, which the header of an assertion repeats; the thumbprint (RFC 7638) when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(pattern = "^[A-Za-z0-9._~-]{1,128}$")]
    pub kid: Option<String>,
    /// Algorithm that the client signs with; it must fit the key.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<SigningAlgorithm>,
    /// Use of the key: `sig`.
    #[serde(rename = "use", default, skip_serializing_if = "Option::is_none")]
    #[schema(rename = "use", pattern = "^sig$")]
    pub usage: Option<String>,
}

impl ClientJwk {
    /// The key with its name; `at` is where it stands in the body.
    pub(super) fn key(&self, at: &str) -> Result<(String, PublicKey), ApiError> {
        let jwk = serde_json::to_value(self).map_err(ApiError::internal)?;
        let key = PublicKey::from_jwk(&jwk).map_err(|problem| {
            let nl = match problem {
                JwkProblem::Strength => {
                    "Een RSA-sleutel heeft 2048 tot 4096 bits en een oneven exponent vanaf 65537."
                }
                JwkProblem::Private | JwkProblem::Form => {
                    "Dit is geen openbare sleutel op P-256 of P-384 en geen RSA-sleutel."
                }
            };
            wrong(at, "jwk.unusable", (nl.to_owned(), format!("{problem}.")))
        })?;
        if self.alg.is_some_and(|alg| !key.algorithms().contains(&alg.algorithm())) {
            let text = ("Dit algoritme past niet bij de sleutel.", "This algorithm does not fit the key.");
            return Err(wrong(format!("{at}/alg"), "jwk.algorithm", text));
        }
        Ok((self.kid.clone().unwrap_or_else(|| key.thumbprint()), key))
    }
}

/// A certificate by which a client is recognised: exactly one of the two members.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewClientCertificate {
    /// SHA-256 of the certificate (DER), base64url without padding: `x5t#S256`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(pattern = "^[A-Za-z0-9_-]{43}$", examples("bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"))]
    pub thumbprint: Option<String>,
    /// Subject of the certificate as RFC 4514 writes it; good for every certificate with this subject
    /// under a trusted root, so that a renewed one needs no registration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 512, examples("CN=his.example,O=Voorbeeld Software,C=NL"))]
    pub subject: Option<String>,
}

impl NewClientCertificate {
    pub(super) fn certificate(&self, at: &str) -> Result<(CertificateMatchKind, String), ApiError> {
        match (&self.thumbprint, &self.subject) {
            (Some(thumbprint), None) => Ok((CertificateMatchKind::Thumbprint, thumbprint.clone())),
            (None, Some(subject)) => Ok((CertificateMatchKind::Subject, subject.clone())),
            _ => {
                let text =
                    ("Geef thumbprint of subject, niet beide.", "Give thumbprint or subject, not both.");
                Err(wrong(at, "certificate.choice", text))
            }
        }
    }
}

/// A client to be registered.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NewClient {
    /// What the organisation calls it.
    #[schema(min_length = 1, max_length = 100)]
    pub name: String,
    /// What it is; the role of the administrator, except for the operator.
    pub role: Role,
    /// The organisation that it belongs to and speaks for.
    pub organisation: OrganisationRef,
    /// UZOVI codes that it speaks for (insurer); all of the concern when empty.
    #[serde(default)]
    #[schema(max_items = 50)]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Scopes that it may ask for; each must be one of its role.
    #[schema(min_items = 1, max_items = 50)]
    pub scopes: Vec<String>,
    /// How it proves who it is.
    pub authentication: ClientAuthentication,
    /// Its public keys.
    #[serde(default)]
    #[schema(max_items = 5)]
    pub keys: Vec<ClientJwk>,
    /// Its certificates.
    #[serde(default)]
    #[schema(max_items = 5)]
    pub certificates: Vec<NewClientCertificate>,
}

/// Scopes must be those of the role, each once.
pub(super) fn check_scopes(role: Role, scopes: &[String]) -> Result<(), ApiError> {
    for (at, scope) in scopes.iter().enumerate() {
        let place = format!("/scopes/{at}");
        if !role.scopes().contains(&scope.as_str()) {
            let (nl, en) = (
                format!("De rol {role} kent deze scope niet."),
                format!("The role {role} does not know this scope."),
            );
            return Err(wrong(place, "scope.unknown", (nl, en)));
        }
        if scopes[..at].contains(scope) {
            return Err(wrong(
                place,
                "list.duplicate",
                ("Deze scope komt twee keer voor.", "This scope occurs twice."),
            ));
        }
    }
    Ok(())
}

impl NewClient {
    /// What is to be registered.
    ///
    /// # Errors
    /// The caller does not administer the organisation (not found); a member does not fit.
    pub fn entry(&self, snapshot: &Snapshot, caller: &Caller) -> Result<ClientEntry, ApiError> {
        let organisation = self.organisation.resolve(snapshot).ok_or_else(ApiError::not_found)?;
        if !caller.administers(snapshot, &organisation) {
            return Err(ApiError::not_found());
        }
        if !fits(self.role, &organisation) || !(caller.is_operator() || caller.role == self.role) {
            let text = (
                "Deze organisatie heeft geen clients met deze rol.",
                "This organisation has no clients of this role.",
            );
            return Err(wrong("/role", "role.organisation", text));
        }
        let foreign = |code: &UzoviCode| !has_insurer(snapshot, &self.organisation, *code);
        if let Some(at) = self.uzovi_codes.iter().position(foreign) {
            let text = ("Deze code is niet van het concern.", "This code is not one of the concern.");
            return Err(wrong(format!("/uzoviCodes/{at}"), "uzoviCode.foreign", text));
        }
        check_scopes(self.role, &self.scopes)?;
        let keys = self.keys.iter().enumerate().map(|(at, key)| key.key(&format!("/keys/{at}")));
        let certificates = self.certificates.iter().enumerate();
        let certificates = certificates.map(|(at, new)| new.certificate(&format!("/certificates/{at}")));
        let entry = ClientEntry {
            id: ClientId::new(),
            name: self.name.clone(),
            role: self.role,
            organisation,
            uzovi_codes: self.uzovi_codes.clone(),
            scopes: self.scopes.clone(),
            authentication: self.authentication,
            keys: keys.collect::<Result<_, _>>()?,
            certificates: certificates.collect::<Result<_, _>>()?,
        };
        let twice =
            |at: usize| entry.keys[..at].iter().any(|k| k.0 == entry.keys[at].0 || k.1 == entry.keys[at].1);
        let again = |at: usize| entry.certificates[..at].contains(&entry.certificates[at]);
        let text = ("Dit staat er al.", "This is there already.");
        if let Some(at) = (0..entry.keys.len().min(MOST_KEYS)).find(|at| twice(*at)) {
            return Err(wrong(format!("/keys/{at}"), "list.duplicate", text));
        }
        if let Some(at) = (0..entry.certificates.len().min(MOST_KEYS)).find(|at| again(*at)) {
            return Err(wrong(format!("/certificates/{at}"), "list.duplicate", text));
        }
        Ok(entry)
    }
}

/// Whether an insurer was ever one of the concern that `organisation` names.
fn has_insurer(snapshot: &Snapshot, organisation: &OrganisationRef, code: UzoviCode) -> bool {
    let insurers = snapshot.reference.insurers.history(&code).iter();
    insurers
        .map(|row| &row.value.value.concern)
        .any(|concern| Some(concern) == organisation.concern_id.as_ref())
}

/// What changes in a client (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields, default)]
pub struct ClientPatch {
    /// What the organisation calls it.
    #[schema(min_length = 1, max_length = 100)]
    pub name: Option<String>,
    /// Scopes that it may ask for, as a whole.
    #[schema(min_items = 1, max_items = 50)]
    pub scopes: Option<Vec<String>>,
    /// `true` stops the client: it gets no tokens, and the tokens it has are refused within a second, for
    /// good. `false` lets it ask for new ones.
    pub suspended: Option<bool>,
}

impl ClientPatch {
    pub(super) fn change(self, client: &Client) -> Result<ClientChange, ApiError> {
        check_scopes(client.role, self.scopes.as_deref().unwrap_or_default())?;
        Ok(ClientChange { name: self.name, scopes: self.scopes, suspended: self.suspended })
    }
}

/// A public key of a client.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClientKeyView {
    /// Name of the key, which the header of an assertion repeats.
    pub kid: String,
    /// Its thumbprint (RFC 7638), base64url.
    pub thumbprint: String,
    /// Algorithms that an assertion by this key may use.
    pub algorithms: Vec<String>,
    /// When it was registered.
    pub recorded_at: Moment,
}

/// A certificate of a client.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClientCertificateView {
    /// Its name in addresses: the thumbprint, or the SHA-256 of the subject, base64url.
    pub key: String,
    /// By what the certificate is recognised.
    pub kind: CertificateMatchKind,
    /// The thumbprint (base64url) or the subject (RFC 4514).
    pub value: String,
    /// When it was registered.
    pub recorded_at: Moment,
}

/// A client.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ClientView {
    /// Its id: the `client_id` of OAuth.
    pub id: ClientId,
    /// Number of the version that is shown, from 1.
    #[schema(minimum = 1)]
    pub version: i64,
    /// What the organisation calls it.
    pub name: String,
    /// What it is.
    pub role: Role,
    /// The organisation that it belongs to and speaks for.
    pub organisation: OrganisationRef,
    /// UZOVI codes that it speaks for (insurer); all of the concern when empty.
    pub uzovi_codes: Vec<UzoviCode>,
    /// Scopes that it may ask for.
    pub scopes: Vec<String>,
    /// How it proves who it is.
    pub authentication: ClientAuthentication,
    /// Whether it is stopped.
    pub suspended: bool,
    /// Its public keys, oldest first.
    pub keys: Vec<ClientKeyView>,
    /// Its certificates, oldest first.
    pub certificates: Vec<ClientCertificateView>,
    /// When it was registered.
    pub recorded_at: Moment,
}

impl ClientKeyView {
    fn of(key: &ClientKey) -> Self {
        Self {
            kid: key.kid.clone(),
            thumbprint: key.key.thumbprint(),
            algorithms: key.key.algorithms().iter().map(|algorithm| format!("{algorithm:?}")).collect(),
            recorded_at: key.recorded_at,
        }
    }
}

impl ClientCertificateView {
    fn of(certificate: &ClientCertificate) -> Self {
        Self {
            key: certificate.key(),
            kind: certificate.kind,
            value: certificate.value.clone(),
            recorded_at: certificate.recorded_at,
        }
    }
}

impl ClientView {
    /// A client of `organisation`.
    pub fn of(client: &Client, organisation: OrganisationRef) -> Self {
        Self {
            id: client.id,
            version: client.version,
            name: client.name.clone(),
            role: client.role,
            organisation,
            uzovi_codes: client.uzovi_codes.clone(),
            scopes: client.scopes.clone(),
            authentication: client.authentication,
            suspended: client.suspended,
            keys: client.keys.iter().map(ClientKeyView::of).collect(),
            certificates: client.certificates.iter().map(ClientCertificateView::of).collect(),
            recorded_at: client.recorded_at,
        }
    }
}
