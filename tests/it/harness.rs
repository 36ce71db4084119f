//! The application under test, and answers that are checked against the document as they come.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

use actix_web::HttpMessage as _;
use actix_web::body::to_bytes;
use actix_web::dev::Service as _;
use actix_web::http::header::HeaderMap;
use actix_web::http::{Method, StatusCode};
use actix_web::test::{self, TestRequest};
use actix_web::web::Bytes;
use serde_json::Value;
use zorgcontract::agreements::simulate::Simulations;
use zorgcontract::app::{self, AppState, Routes};
use zorgcontract::audit::denied::Denials;
use zorgcontract::audit::reads::ReadCounts;
use zorgcontract::auth::delegations::uses::DelegationUses;
use zorgcontract::auth::key_set::KeyRing;
use zorgcontract::auth::keys::TokenKey;
use zorgcontract::auth::peer::PeerCertificate;
use zorgcontract::auth::tokens::Verifier;
use zorgcontract::clock::Clocks;
use zorgcontract::config::SignatorySettings;
use zorgcontract::fhir::outcome;
use zorgcontract::http::HttpBase;
use zorgcontract::http::cursor::CursorKey;
use zorgcontract::openapi::{API_VERSION, Document};
use zorgcontract::policy::PolicyBook;
use zorgcontract::snapshot::Snapshots;
use zorgcontract::tariffs::answers::shelf::Shelf;

use crate::database::TestDatabase;

type Sent = (Method, String, StatusCode, HeaderMap, Bytes);
type Send = Box<dyn Fn(TestRequest, Option<PeerCertificate>) -> Pin<Box<dyn Future<Output = Sent>>>>;

/// An application in this process.
pub struct TestApp {
    pub state: AppState,
    send: Send,
}

/// A state with fixed keys, ready for work.
pub fn state(routes: Routes) -> AppState {
    let document = Arc::new(app::document(routes).expect("the routes describe themselves"));
    let http = HttpBase::new(document, CursorKey::new(&[1; 32]).expect("32 bytes"));
    http.readiness.ready();
    let database = TestDatabase::new();
    let db = database.open();
    let snapshots = Snapshots::open(db.clone(), PolicyBook::default()).expect("an empty database opens");
    let key = TokenKey::from_pem(&TokenKey::generate_pem().expect("randomness")).expect("a key");
    let verifier = Arc::new(Verifier::new(key.clone(), Clocks::real()));
    // one key for tokens and receipts, which no start allows: what tells them apart is seen to hold by itself
    let (reads, denials, receipts) = (ReadCounts::default(), Denials::default(), KeyRing::fixed(key).into());
    let (simulations, uses, clocks) = (Simulations::default(), DelegationUses::default(), Clocks::real());
    let signatories = Arc::new(SignatorySettings::default().read(&clocks).expect("no files"));
    AppState {
        clocks,
        http,
        db,
        snapshots,
        verifier,
        reads,
        denials,
        receipts,
        signatories,
        simulations,
        price_lists: Shelf::default(),
        uses,
    }
}

impl TestApp {
    /// The application with these routes.
    pub async fn new(routes: Routes) -> Self {
        Self::with(routes, |_| {}).await
    }

    /// The application with these routes and another setting.
    pub async fn with(routes: Routes, change: impl FnOnce(&mut HttpBase)) -> Self {
        let mut state = state(routes);
        change(&mut state.http);
        Self::of(state, routes).await
    }

    /// The application with these routes over this state.
    pub async fn of(state: AppState, routes: Routes) -> Self {
        let service = Rc::new(test::init_service(app::build(&state, routes)).await);
        let send: Send = Box::new(move |request, peer| {
            let service = Rc::clone(&service);
            Box::pin(async move {
                let request = request.to_request();
                if let Some(peer) = peer {
                    request.extensions_mut().insert(peer);
                }
                let (method, path) = (request.method().clone(), request.uri().to_string());
                let response = match service.call(request).await {
                    Ok(response) => response.into_parts().1,
                    Err(error) => error.error_response(),
                };
                let (status, headers) = (response.status(), response.headers().clone());
                let bytes = to_bytes(response.into_body()).await.expect("a body");
                (method, path, status, headers, bytes)
            })
        });
        Self { state, send }
    }

    /// Sends a request and checks the answer against the document.
    pub async fn send(&self, request: TestRequest) -> Answer {
        self.finish(request, None).await
    }

    /// Sends a request over a connection with this certificate.
    pub async fn send_over(&self, peer: &PeerCertificate, request: TestRequest) -> Answer {
        self.finish(request, Some(peer.clone())).await
    }

    async fn finish(&self, request: TestRequest, peer: Option<PeerCertificate>) -> Answer {
        let (method, path, status, headers, bytes) = (self.send)(request, peer).await;
        let answer = Answer { status: status.as_u16(), headers, bytes };
        answer.check(&self.state.http.document, &method, &path);
        answer
    }

    /// GET.
    pub async fn get(&self, uri: &str) -> Answer {
        self.send(TestRequest::get().uri(uri)).await
    }

    /// POST of a JSON body, with a fresh idempotency key.
    pub async fn post(&self, uri: &str, body: &Value) -> Answer {
        self.post_text(uri, &body.to_string()).await
    }

    /// POST of a body that may be no JSON at all.
    pub async fn post_text(&self, uri: &str, body: &str) -> Answer {
        let request = TestRequest::post().uri(uri).insert_header(("content-type", "application/json"));
        self.send(request.insert_header(("idempotency-key", "one")).set_payload(body.to_owned())).await
    }
}

/// An answer, read to its end.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Bytes,
}

/// Headers that an answer may have; the quota is told to a client that proved who it is (`limits`).
const OPTIONAL: &[&str] =
    &["Total-Count", "Preference-Applied", "Link", "Idempotency-Replayed", "RateLimit", "RateLimit-Policy"];

impl Answer {
    /// The body as JSON.
    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_else(|e| panic!("{e}: {:?}", self.bytes))
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8(self.bytes.to_vec()).expect("UTF-8")
    }

    /// A header that must be there.
    #[track_caller]
    pub fn header(&self, name: &str) -> &str {
        self.find_header(name).unwrap_or_else(|| panic!("no header {name} on {}", self.status))
    }

    /// A header that may be there.
    pub fn find_header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).map(|v| v.to_str().expect("plain text"))
    }

    /// The code of a problem.
    #[track_caller]
    pub fn code(&self) -> String {
        let json = self.json();
        let coded = json.pointer("/issue/0/details/coding/0/code").unwrap_or(&json["code"]);
        coded.as_str().unwrap_or_default().to_owned()
    }

    /// The faults of a problem as `in:location code`.
    #[track_caller]
    pub fn faults(&self) -> Vec<String> {
        let json = self.json();
        if let Some(issues) = json["issue"].as_array() {
            let coded = |issue: &Value| issue["details"]["coding"][0]["code"].as_str().unwrap().to_owned();
            let line =
                |issue: &Value| format!("{} {}", issue["expression"][0].as_str().unwrap(), coded(issue));
            return issues.iter().skip(1).map(line).collect();
        }
        let text = |e: &Value, name: &str| e[name].as_str().unwrap_or_default().to_owned();
        let line = |e: &Value| format!("{}:{} {}", text(e, "in"), text(e, "location"), text(e, "code"));
        json["errors"].as_array().into_iter().flatten().map(line).collect()
    }

    /// What holds for every answer; and for answers of documented operations, what the document
    /// promises.
    #[track_caller]
    fn check(&self, document: &Document, method: &Method, path: &str) {
        let what = format!("{method} {path} {}", self.status);
        assert_eq!(self.header("api-version"), API_VERSION, "{what}");
        for name in [
            "x-request-id",
            "cache-control",
            "content-security-policy",
            "strict-transport-security",
            "x-content-type-options",
            "x-frame-options",
            "referrer-policy",
        ] {
            assert!(self.headers.contains_key(name), "{what}: {name}");
        }
        let token = path.split('?').next() == Some("/oauth2/token") && [400, 401].contains(&self.status);
        let fhir = outcome::speaks(path.split('?').next().unwrap_or(path));
        if self.status >= 400 && fhir {
            assert_eq!(self.header("content-type"), outcome::FHIR_JSON, "{what}");
            let issue = if method == Method::HEAD { Value::Null } else { self.json()["issue"][0].clone() };
            let request = format!("urn:uuid:{}", self.header("x-request-id"));
            assert!(method == Method::HEAD || issue["diagnostics"] == request.as_str(), "{what}");
        } else if self.status >= 400 && !token {
            assert_eq!(self.header("content-type"), "application/problem+json", "{what}");
            if method != Method::HEAD {
                let problem = self.json();
                assert_eq!(problem["status"], self.status, "{what}");
                assert_eq!(
                    problem["instance"],
                    format!("urn:uuid:{}", self.header("x-request-id")),
                    "{what}"
                );
                assert!(problem["type"].as_str().is_some_and(|t| t.contains("/docs/problems/")), "{what}");
            }
        }
        let method = if method == Method::HEAD { &Method::GET } else { method };
        let (path, query) = path.split_once('?').unwrap_or((path, ""));
        let sparse = query.contains("fields=");
        let Some(operation) = document.find(path).and_then(|r| r.operation(method)) else { return };
        if operation.responses.is_empty() {
            return; // a page for people
        }
        let promised = operation.responses.get(&self.status.to_string());
        let promised = promised.unwrap_or_else(|| panic!("{what} is not documented: {:?}", self.bytes));
        for name in promised["headers"].as_object().into_iter().flatten().map(|(name, _)| name) {
            let optional = OPTIONAL.contains(&name.as_str());
            assert!(optional || self.headers.contains_key(name.as_str()), "{what}: {name}");
        }
        let media_type = self.find_header("content-type").unwrap_or_default();
        let media_type = media_type.split(';').next().unwrap_or_default(); // a charset is no other type
        let Some(schema) = promised["content"].get(media_type).and_then(|c| c.get("schema")) else {
            assert!(self.bytes.is_empty(), "{what}: {media_type} is not documented");
            return;
        };
        if !self.bytes.is_empty() {
            let json = media_type == "application/json" || media_type.ends_with("+json");
            let body = match json {
                true => self.json(),
                false => Value::String(String::from_utf8(self.bytes.to_vec()).unwrap_or_default()), // a PDF is no text
            };
            let found = document.schemas().check(schema, &body);
            assert!(found.iter().all(|f| sparse && f.code == "member.required"), "{what}: {found:?}");
        }
    }
}
