//! Lists: one page at a time, forward and backward, with absolute addresses and `Link`.
//!
//! A handler takes [`Paging`], asks it where to start and how many rows to take, and hands the rows
//! with their keys back. The parameters `cursor`, `limit`, `sort`, `fields` and the preference
//! `return=total-count` are documented by [`crate::openapi`] on every operation that answers with a
//! page; the answer's header `Total-Count` holds the total when it was asked for.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::rc::Rc;

use actix_web::body::BoxBody;
use actix_web::dev::Payload;
use actix_web::http::header::{HeaderName, HeaderValue, LINK};
use actix_web::{FromRequest, HttpRequest, HttpResponse, Responder};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use utoipa::openapi::schema::{ArrayBuilder, ObjectBuilder, Schema, Type};
use utoipa::openapi::{Ref, RefOr, SchemaFormat};
use utoipa::{PartialSchema, ToSchema};

use super::codes::fault_text;
use super::cursor::{CursorKey, Question, Start};
use super::exchange::{self, Exchange};
use super::faults::{Checked, Faults};
use super::prefer;
use super::problem::{ApiError, Place};
use super::query::{self, QueryValues};

/// Items on a page unless the caller asks otherwise.
pub const DEFAULT_LIMIT: usize = 50;
/// Most items on a page.
pub const MAX_LIMIT: usize = 200;

/// One page of a list of `T`; its schema is called `<T>Page`.
#[derive(Debug)]
pub struct Page<T> {
    /// The items, in the order of the list.
    pub items: Vec<T>,
    /// Address of the next page; absent on the last.
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    pub prev: Option<String>,
    fields: Option<BTreeSet<String>>,
    total: Option<u64>,
}

impl<T> Page<T> {
    /// Sets the total, which the caller asked for ([`Paging::wants_total`]).
    #[must_use]
    pub fn total(mut self, total: u64) -> Self {
        self.total = Some(total);
        self
    }
}

impl<T: ToSchema> PartialSchema for Page<T> {
    fn schema() -> RefOr<Schema> {
        let address = |text: &'static str| {
            ObjectBuilder::new()
                .schema_type(Type::String)
                .format(Some(SchemaFormat::Custom("uri".to_owned())))
                .description(Some(text))
        };
        let items = ArrayBuilder::new().items(Ref::from_schema_name(T::name())).max_items(Some(MAX_LIMIT));
        ObjectBuilder::new()
            .description(Some(format!("One page of a list of {}.", T::name())))
            .property("items", items)
            .required("items")
            .property("next", address("Address of the next page; absent on the last."))
            .property("prev", address("Address of the page before; absent on the first."))
            .into()
    }
}

impl<T: ToSchema> ToSchema for Page<T> {
    fn name() -> Cow<'static, str> {
        format!("{}Page", T::name()).into()
    }

    fn schemas(schemas: &mut Vec<(String, RefOr<Schema>)>) {
        schemas.push((T::name().into_owned(), T::schema()));
        T::schemas(schemas);
    }
}

impl<T: Serialize> Responder for Page<T> {
    type Body = BoxBody;

    fn respond_to(self, req: &HttpRequest) -> HttpResponse {
        let items =
            self.items.iter().map(|item| sparse(item, self.fields.as_ref())).collect::<Result<Vec<_>, _>>();
        let items = match items {
            Ok(items) => items,
            Err(error) => return HttpResponse::from_error(ApiError::internal(error)),
        };
        let mut body = serde_json::Map::from_iter([("items".to_owned(), Value::Array(items))]);
        let mut links = Vec::new();
        for (name, address) in [("next", self.next), ("prev", self.prev)] {
            if let Some(address) = address {
                links.push(format!("<{address}>; rel=\"{name}\""));
                body.insert(name.to_owned(), Value::String(address));
            }
        }
        let mut response = HttpResponse::Ok().json(body);
        if let Ok(value) = HeaderValue::from_str(&links.join(", "))
            && !links.is_empty()
        {
            response.headers_mut().insert(LINK, value);
        }
        if let Some(total) = self.total {
            Exchange::of(req).applied(prefer::TOTAL_COUNT);
            response.headers_mut().insert(HeaderName::from_static("total-count"), HeaderValue::from(total));
        }
        response
    }
}

/// The value with only the members asked for.
fn sparse<T: Serialize>(item: &T, fields: Option<&BTreeSet<String>>) -> serde_json::Result<Value> {
    let mut value = serde_json::to_value(item)?;
    if let (Some(fields), Some(members)) = (fields, value.as_object_mut()) {
        members.retain(|name, _| fields.contains(name));
    }
    Ok(value)
}

/// The order that the caller asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sort {
    /// One of the names that the operation states in `x-sort`.
    pub field: String,
    /// From high to low.
    pub descending: bool,
}

/// Extractor for list operations: what the caller asked about pages.
#[derive(Debug)]
pub struct Paging {
    values: Rc<QueryValues>,
    key: CursorKey,
    operation: String,
    filter: String,
    address: String,
    total: bool,
}

impl FromRequest for Paging {
    type Error = ApiError;
    type Future = Checked<Self>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let faults = Faults::of(req);
        let values = query::query_values(req, &faults);
        let paging = exchange::base(req).map(|base| Self {
            key: base.cursor_key.clone(),
            operation: format!("{} {}", req.method(), req.match_pattern().unwrap_or_default()),
            filter: filter(&values),
            address: address(&Exchange::of(req).origin, req),
            total: prefer::asks(req, prefer::TOTAL_COUNT),
            values,
        });
        Checked::new(paging, faults)
    }
}

/// Every parameter that decides which items are in the list and in which order.
fn filter(values: &QueryValues) -> String {
    let moving = |name: &&String| ["cursor", "limit", "fields"].contains(&name.as_str());
    let mut fixed: Vec<_> = values.0.iter().filter(|(name, _)| !moving(name)).collect();
    fixed.sort_by_key(|(name, _)| name.as_str());
    serde_json::to_string(&fixed).unwrap_or_default()
}

/// The address of this list without its cursor, ready for `cursor=` to be added.
fn address(origin: &str, req: &HttpRequest) -> String {
    let mut address = format!("{origin}{}?", req.path());
    for pair in req.query_string().split('&').filter(|p| !p.is_empty() && !p.starts_with("cursor=")) {
        address.push_str(pair);
        address.push('&');
    }
    address
}

impl Paging {
    /// Items on this page at most.
    pub fn limit(&self) -> usize {
        let asked = self.values.0.get("limit").and_then(Value::as_u64).and_then(|n| usize::try_from(n).ok());
        asked.unwrap_or(DEFAULT_LIMIT).clamp(1, MAX_LIMIT)
    }

    /// Rows to fetch: one more than the page holds, to see whether there is a next page.
    pub fn take(&self) -> usize {
        self.limit() + 1
    }

    /// The order asked for, if any.
    pub fn sort(&self) -> Option<Sort> {
        let text = self.values.0.get("sort")?.as_str()?;
        let field = text.strip_prefix('-');
        Some(Sort { field: field.unwrap_or(text).to_owned(), descending: field.is_some() })
    }

    /// Whether the caller asked for the total.
    pub fn wants_total(&self) -> bool {
        self.total
    }

    fn question<'a>(&'a self, caller: &'a str) -> Question<'a> {
        Question { operation: &self.operation, filter: &self.filter, caller }
    }

    /// Where the page begins. `caller` is whatever decides what this caller sees.
    ///
    /// # Errors
    /// A cursor that does not belong to this question.
    pub fn start<K: DeserializeOwned>(&self, caller: &str) -> Result<Start<K>, ApiError> {
        let Some(cursor) = self.values.0.get("cursor").and_then(Value::as_str) else {
            return Ok(Start::First);
        };
        self.question(caller).start(&self.key, cursor).ok_or_else(|| {
            ApiError::invalid_member(Place::Query, "cursor", "cursor.invalid", fault_text("cursor.invalid"))
        })
    }

    /// Makes the page from up to [`Self::take`] rows. They run away from the start: forward from
    /// `First` and `After`, backward (nearest first) from `Before`.
    pub fn page<K: Serialize + Clone, T>(
        &self,
        caller: &str,
        start: &Start<K>,
        mut rows: Vec<(K, T)>,
    ) -> Page<T> {
        let more = rows.len() > self.limit();
        rows.truncate(self.limit());
        let backward = matches!(start, Start::Before(_));
        if backward {
            rows.reverse();
        }
        let link = |start: Start<K>| {
            let cursor = self.question(caller).cursor(&self.key, &start)?;
            Some(format!("{}cursor={cursor}", self.address))
        };
        let (has_next, has_prev) =
            if backward { (true, more) } else { (more, !matches!(start, Start::First)) };
        let next = rows.last().filter(|_| has_next).and_then(|(key, _)| link(Start::After(key.clone())));
        let prev = rows.first().filter(|_| has_prev).and_then(|(key, _)| link(Start::Before(key.clone())));
        let items = rows.into_iter().map(|(_, item)| item).collect();
        Page { items, next, prev, fields: fields(&self.values), total: None }
    }

    /// Makes the page from a list that is in memory and ordered by `key`.
    ///
    /// # Errors
    /// A cursor that does not belong to this question.
    pub fn page_of<K, T, U>(
        &self,
        caller: &str,
        list: &[T],
        key: impl Fn(&T) -> K,
        view: impl Fn(&T) -> U,
    ) -> Result<Page<U>, ApiError>
    where
        K: Serialize + DeserializeOwned + Clone + Ord,
    {
        let start = self.start::<K>(caller)?;
        let row = |item: &T| (key(item), view(item));
        let rows: Vec<(K, U)> = match &start {
            Start::First => list.iter().take(self.take()).map(row).collect(),
            Start::After(k) => {
                let first = list.partition_point(|item| key(item) <= *k);
                list[first..].iter().take(self.take()).map(row).collect()
            }
            Start::Before(k) => {
                let end = list.partition_point(|item| key(item) < *k);
                list[..end].iter().rev().take(self.take()).map(row).collect()
            }
        };
        let page = self.page(caller, &start, rows);
        Ok(if self.total { page.total(list.len() as u64) } else { page })
    }
}

fn fields(values: &QueryValues) -> Option<BTreeSet<String>> {
    let asked = values.0.get("fields")?.as_array()?;
    Some(asked.iter().filter_map(Value::as_str).map(str::to_owned).collect())
}

/// Extractor for operations on one resource that state `x-fields`: gives a sparse answer.
#[derive(Debug)]
pub struct Fields(Option<BTreeSet<String>>);

impl Fields {
    /// The value with only the members that the caller asked for.
    ///
    /// # Errors
    /// A value that cannot be written as JSON.
    pub fn pick<T: Serialize>(&self, value: &T) -> Result<Value, ApiError> {
        sparse(value, self.0.as_ref()).map_err(ApiError::internal)
    }
}

impl FromRequest for Fields {
    type Error = ApiError;
    type Future = Checked<Self>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let faults = Faults::of(req);
        let values = query::query_values(req, &faults);
        Checked::new(Some(Self(fields(&values))), faults)
    }
}
