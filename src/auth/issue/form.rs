//! What comes in at the token endpoint and how it is refused there: in the form of RFC 6749, which is not
//! that of the rest of the API.

use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::StatusCode;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::{FromRequest, HttpRequest, HttpResponse, web};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::codes::word;
use crate::http::body;
use crate::http::codes::ProblemCode;
use crate::http::problem::{ApiError, OtherForm};

/// Largest form in bytes.
const LARGEST: usize = 32 * 1024;
/// Media type of a form.
pub const FORM: &str = "application/x-www-form-urlencoded";

word! {
    /// Why there is no token (RFC 6749, 5.2, and RFC 9449, 5).
    TokenErrorCode, "error code", "tokenErrorCode.value", "one of the codes of RFC 6749" {
        /// A parameter is missing, occurs twice or cannot be read.
        InvalidRequest = "invalid_request",
        /// The client is unknown or suspended, or did not prove who it is.
        InvalidClient = "invalid_client",
        /// The client may not have a token now: the AGB code of its organisation is not active.
        UnauthorizedClient = "unauthorized_client",
        /// Only `client_credentials` is known here.
        UnsupportedGrantType = "unsupported_grant_type",
        /// A scope is unknown, not registered for the client, or needs a bound token.
        InvalidScope = "invalid_scope",
        /// The DPoP proof does not fit the request, is too old, or was used before.
        InvalidDpopProof = "invalid_dpop_proof",
    }
}

/// Why there is no token, in the form of RFC 6749.
#[derive(Debug, Serialize, ToSchema)]
pub struct TokenRefusal {
    /// The code; programs decide by this.
    pub error: TokenErrorCode,
    /// What is wrong, for the developer, in English.
    pub error_description: String,
}

/// What a client sends to get a token. Parameters that are not named here are ignored.
#[derive(Debug, Deserialize, ToSchema)]
pub struct TokenRequest {
    /// `client_credentials`.
    #[schema(pattern = "^client_credentials$")]
    pub grant_type: String,
    /// Scopes, separated by spaces: a subset of those registered. Without it the token gets all that it
    /// may have: of the registered scopes those that read, and the others when the token is bound.
    pub scope: Option<String>,
    /// The client; required with `tls_client_auth`.
    pub client_id: Option<String>,
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `private_key_jwt`.
    pub client_assertion_type: Option<String>,
    /// The signed assertion: `iss` and `sub` are the client, `aud` is the address of this endpoint, `exp` lies
    /// at most five minutes ahead, `jti` is new every time.
    pub client_assertion: Option<String>,
}

/// How a request for a token ends without one.
#[derive(Debug)]
pub enum NoToken {
    /// Refused.
    Refused(TokenErrorCode, &'static str),
    /// Failed, or not even read.
    Failed(ApiError),
}

impl From<ApiError> for NoToken {
    fn from(error: ApiError) -> Self {
        Self::Failed(error)
    }
}

impl From<crate::db::DbError> for NoToken {
    fn from(error: crate::db::DbError) -> Self {
        Self::Failed(error.into())
    }
}

impl crate::db::WriteError for NoToken {
    fn try_again(&self) -> bool {
        matches!(self, Self::Failed(error) if error.try_again())
    }
}

impl NoToken {
    /// Whether the client did not prove who it is, or does not have the key that it shows.
    pub fn is_unproven(&self) -> bool {
        matches!(self, Self::Refused(TokenErrorCode::InvalidClient | TokenErrorCode::InvalidDpopProof, _))
    }

    /// The answer: a refusal is 401 when the client is not known to be itself, else 400.
    pub fn answer(self) -> Result<HttpResponse, ApiError> {
        let (error, description) = match self {
            Self::Refused(error, description) => (error, description),
            Self::Failed(error) => return Err(error),
        };
        let status = match error {
            TokenErrorCode::InvalidClient => StatusCode::UNAUTHORIZED,
            _ => StatusCode::BAD_REQUEST,
        };
        let body = TokenRefusal { error, error_description: description.to_owned() };
        let mut response = HttpResponse::build(status).json(body);
        response.extensions_mut().insert(OtherForm);
        Ok(response)
    }
}

/// The form of a request for a token, or what is wrong with it.
#[derive(Debug)]
pub struct TokenForm(pub Result<TokenRequest, NoToken>);

impl FromRequest for TokenForm {
    type Error = ApiError;
    type Future = Pin<Box<dyn Future<Output = Result<Self, ApiError>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let (req, payload) = (req.clone(), payload.take());
        Box::pin(async move {
            let mut types = req.headers().get_all(CONTENT_TYPE).map(|v| v.to_str().unwrap_or_default());
            let is_form =
                |name: &str| name.split(';').next().is_some_and(|n| n.trim().eq_ignore_ascii_case(FORM));
            if !types.next().is_some_and(is_form) || types.next().is_some() {
                return Err(ProblemCode::UnsupportedMediaType.into());
            }
            let body = body::read(&req, payload, LARGEST).await?;
            Ok(Self(read(&req, &body)))
        })
    }
}

fn invalid(description: &'static str) -> NoToken {
    NoToken::Refused(TokenErrorCode::InvalidRequest, description)
}

fn read(req: &HttpRequest, body: &[u8]) -> Result<TokenRequest, NoToken> {
    if !req.query_string().is_empty() {
        return Err(invalid("parameters belong in the body, not in the address"));
    }
    let text = std::str::from_utf8(body).map_err(|_| invalid("the form is not in UTF-8"))?;
    let pairs = web::Query::<Vec<(String, String)>>::from_query(text);
    let pairs = pairs.map_err(|_| invalid("the form cannot be read"))?.into_inner();
    let mut values = BTreeMap::new();
    for (name, value) in pairs {
        if value.contains(['\0', '\u{fffd}']) {
            return Err(invalid("the form is not in UTF-8"));
        }
        if values.insert(name, value).is_some() {
            return Err(invalid("a parameter occurs twice"));
        }
    }
    values.retain(|_, value| !value.is_empty()); // RFC 6749, 3.2: without a value is as if left out
    let values = serde_json::to_value(values).map_err(ApiError::internal)?;
    serde_json::from_value(values).map_err(|_| invalid("grant_type is missing"))
}
