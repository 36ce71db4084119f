//! How requests leave: a trait, so that a test or an own stack can take its place, and reqwest with rustls.

use std::future::Future;
use std::pin::Pin;

/// A boxed future, as [`Transport`] gives it.
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// A request, complete.
#[derive(Clone)]
#[non_exhaustive]
pub struct HttpRequest {
    /// HTTP method.
    pub method: &'static str,
    /// Absolute address.
    pub url: String,
    /// Headers.
    pub headers: Vec<(&'static str, String)>,
    /// Body; its content type is among the headers.
    pub body: Option<Vec<u8>>,
    /// Most bytes of an answer, after decompression.
    pub limit: usize,
}

/// An answer, complete.
#[derive(Clone, Default)]
pub struct HttpResponse {
    /// HTTP status.
    pub status: u16,
    /// Headers with lower-case names.
    pub headers: Vec<(String, String)>,
    /// Body, decompressed.
    pub body: Vec<u8>,
}

impl HttpResponse {
    /// The header, if it is there.
    #[must_use]
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(n, _)| n == name).map(|(_, v)| v.as_str())
    }
}

/// Why there is no answer.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum TransportFault {
    /// No connection could be opened: nothing was sent.
    Connect(String),
    /// The connection was lost after something may have been sent.
    Interrupted(String),
    /// The body is larger than the limit.
    TooLarge {
        /// HTTP status of the answer.
        status: u16,
    },
}

/// Sends requests. It follows no redirect, keeps no cookies, and undoes gzip.
pub trait Transport: Send + Sync {
    /// Sends one request and reads the whole answer. Dropping the future gives up.
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportFault>>;
}

/// The transport that is used unless another is given.
#[derive(Debug, Clone)]
pub(crate) struct Reqwest(reqwest::Client);

impl Reqwest {
    pub(crate) fn new(roots: &[Vec<u8>], identity: Option<&[u8]>) -> Result<Self, String> {
        let mut builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .gzip(true)
            .tls_version_min(reqwest::tls::Version::TLS_1_2);
        for root in roots {
            let read = reqwest::Certificate::from_pem_bundle(root).map_err(|e| e.to_string())?;
            builder = read.into_iter().fold(builder, reqwest::ClientBuilder::add_root_certificate);
        }
        if let Some(pem) = identity {
            builder = builder.identity(reqwest::Identity::from_pem(pem).map_err(|e| e.to_string())?);
        }
        builder.build().map(Self).map_err(|e| e.to_string())
    }
}

impl Transport for Reqwest {
    fn send(&self, request: HttpRequest) -> BoxFuture<'_, Result<HttpResponse, TransportFault>> {
        Box::pin(async move {
            let interrupted = |e: reqwest::Error| TransportFault::Interrupted(cause(&e));
            let method = reqwest::Method::from_bytes(request.method.as_bytes())
                .map_err(|e| TransportFault::Connect(e.to_string()))?;
            let mut builder = self.0.request(method, &request.url);
            for (name, value) in &request.headers {
                builder = builder.header(*name, value);
            }
            if let Some(body) = request.body {
                builder = builder.body(body);
            }
            let mut answer = builder.send().await.map_err(|e| {
                let fault = cause(&e);
                if e.is_connect() || e.is_builder() {
                    TransportFault::Connect(fault)
                } else {
                    TransportFault::Interrupted(fault)
                }
            })?;
            let status = answer.status().as_u16();
            let text = |v: &reqwest::header::HeaderValue| String::from_utf8_lossy(v.as_bytes()).into_owned();
            let headers = answer.headers().iter().map(|(n, v)| (n.as_str().to_owned(), text(v))).collect();
            let mut body = Vec::new();
            while let Some(piece) = answer.chunk().await.map_err(interrupted)? {
                if body.len() + piece.len() > request.limit {
                    return Err(TransportFault::TooLarge { status });
                }
                body.extend_from_slice(&piece);
            }
            Ok(HttpResponse { status, headers, body })
        })
    }
}

/// The innermost cause: the outer ones of reqwest hold the address with its query.
fn cause(error: &reqwest::Error) -> String {
    let mut inner: &dyn std::error::Error = error;
    while let Some(next) = inner.source() {
        inner = next;
    }
    if std::ptr::addr_eq(std::ptr::from_ref(inner), std::ptr::from_ref(error)) {
        return "the request failed".to_owned();
    }
    inner.to_string()
}
