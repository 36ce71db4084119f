#![doc = include_str!("../README.md")]

mod generated;
mod runtime;

pub use generated::{DOCUMENT_VERSION, operations, problems, resources, types};
pub use runtime::call::{Answer, Call, Meta};
pub use runtime::client::{Client, ClientBuilder, Language, SetupError};
pub use runtime::credential::{ClientCredentials, Credential};
pub use runtime::error::{Error, ErrorKind, Fault, Problem, Result};
pub use runtime::feed::{Event, Feed};
pub use runtime::job::Job;
pub use runtime::keys::{LocalKey, Signer};
pub use runtime::log::{LogEvent, LogHook, LogKind};
pub use runtime::operation::{Idempotency, Operation};
#[cfg(feature = "blocking")]
pub use runtime::page::BlockingPages;
pub use runtime::page::{Page, Pages};
pub use runtime::transport::{BoxFuture, HttpRequest, HttpResponse, Transport, TransportFault};
pub use runtime::values::{Change, Day, InvalidValue, Moment, Version, WireText};
pub use runtime::{signing, webhook};
pub use rust_decimal::Decimal;
