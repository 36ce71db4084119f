//! Proofs of possession (DPoP, RFC 9449): one per request, with the nonce that the service gave last.

use std::sync::{Arc, Mutex, PoisonError};

use chrono::Utc;
use serde_json::json;
use uuid::Uuid;

use crate::runtime::keys::{Signer, compact, digest};

pub(crate) struct Dpop {
    key: Arc<dyn Signer>,
    nonce: Mutex<Option<String>>,
}

impl Dpop {
    pub(crate) fn new(key: Arc<dyn Signer>) -> Self {
        Self { key, nonce: Mutex::new(None) }
    }

    pub(crate) fn heard(&self, nonce: Option<&str>) {
        if let Some(nonce) = nonce {
            *self.nonce.lock().unwrap_or_else(PoisonError::into_inner) = Some(nonce.to_owned());
        }
    }

    pub(crate) fn proof(&self, method: &str, url: &str, token: Option<&str>) -> Result<String, String> {
        let mut jwk = self.key.public_jwk();
        if let Some(members) = jwk.as_object_mut() {
            members.remove("d");
        }
        let header = json!({ "alg": self.key.algorithm(), "typ": "dpop+jwt", "jwk": jwk });
        let address = url.split(['?', '#']).next().unwrap_or_default();
        let mut claims = json!({
            "htm": method, "htu": address, "jti": Uuid::new_v4().to_string(), "iat": Utc::now().timestamp(),
        });
        if let Some(token) = token {
            claims["ath"] = digest(token.as_bytes()).into();
        }
        if let Some(nonce) = &*self.nonce.lock().unwrap_or_else(PoisonError::into_inner) {
            claims["nonce"] = nonce.clone().into();
        }
        compact(&*self.key, &header, &claims)
    }
}
