//! Extractors for path and query parameters, checked against what the operation documents.
//!
//! A parameter that the operation does not document is a fault, and so is one that comes twice
//! where the document asks for one value. Values become JSON of the documented type, are checked
//! by the same validator as bodies, and then become the handler's own type.

use std::collections::HashMap;
use std::rc::Rc;

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpMessage, HttpRequest, web};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::codes::fault_text;
use super::exchange;
use super::faults::{Checked, Faults};
use super::problem::{Fault, Place};
use crate::openapi::Operation;

/// Most parameters of one query.
pub const MAX_PAIRS: usize = 100;

/// The query of a request. List operations take [`super::page::Paging`] beside it: the parameters
/// of pages are documented by themselves and are not members of `T`.
#[derive(Debug)]
pub struct ApiQuery<T>(pub T);

/// The parameters in the path of a request.
#[derive(Debug)]
pub struct ApiPath<T>(pub T);

/// For operations without query parameters of their own: refuses every unknown one.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct NoQuery {}

/// The checked values of a query by name; read once per request.
#[derive(Debug, Default)]
pub(crate) struct QueryValues(pub(crate) Map<String, Value>);

impl<T: DeserializeOwned + Unpin + 'static> FromRequest for ApiQuery<T> {
    type Error = super::problem::ApiError;
    type Future = Checked<Self>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let faults = Faults::of(req);
        let values = query_values(req, &faults);
        if faults.error().is_some() {
            return Checked::new(None, faults);
        }
        let value = serde_json::from_value(Value::Object(values.0.clone())).map(Self);
        let value = value.map_err(|_| {
            log::warn!("the schema of {:?} accepts a query that its type does not", req.match_pattern()); // never a value
            faults.note([Fault::new(Place::Query, "", "value.invalid", fault_text("value.invalid"))]);
        });
        Checked::new(value.ok(), faults)
    }
}

impl<T: DeserializeOwned + Unpin + 'static> FromRequest for ApiPath<T> {
    type Error = super::problem::ApiError;
    type Future = Checked<Self>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let faults = Faults::of(req);
        let found = path_faults(req);
        let sound = found.is_empty();
        faults.note(found);
        let value = if sound { web::Path::<T>::from_request(req, payload).into_inner().ok() } else { None };
        if sound && value.is_none() {
            faults.note([Fault::new(Place::Path, "", "value.invalid", fault_text("value.invalid"))]);
        }
        Checked::new(value.map(|v| Self(v.into_inner())), faults)
    }
}

/// Whether the parameters in the path are of the form that the operation documents.
pub(crate) fn path_is_sound(req: &HttpRequest) -> bool {
    path_faults(req).is_empty()
}

fn path_faults(req: &HttpRequest) -> Vec<Fault> {
    let Some((base, operation)) = exchange::base(req).and_then(|b| Some((b, b.document.operation(req)?)))
    else {
        return Vec::new();
    };
    let schemas = base.document.schemas();
    let mut faults = Vec::new();
    for parameter in operation.parameters(Place::Path) {
        let text = req.match_info().get(&parameter.name).unwrap_or_default();
        let found = schemas.check(&parameter.schema, &schemas.read(&parameter.schema, text));
        faults.extend(
            found.into_iter().map(|f| Fault::new(Place::Path, parameter.name.as_str(), f.code, f.detail)),
        );
    }
    faults
}

/// Reads and checks the query once; later callers of the same request get the same values.
pub(crate) fn query_values(req: &HttpRequest, faults: &Faults) -> Rc<QueryValues> {
    if let Some(values) = req.extensions().get::<Rc<QueryValues>>() {
        return Rc::clone(values);
    }
    let (values, found) = match exchange::base(req).and_then(|b| Some((b, b.document.operation(req)?))) {
        Some((base, operation)) => read(req.query_string(), operation, base.document.schemas()),
        None => Default::default(),
    };
    faults.note(found);
    let values = Rc::new(QueryValues(values));
    req.extensions_mut().insert(Rc::clone(&values));
    values
}

fn fault(location: &str, code: &str, index: Option<usize>) -> Fault {
    let mut fault = Fault::new(Place::Query, location, code, fault_text(code));
    fault.index = index.and_then(|i| u32::try_from(i).ok());
    fault
}

fn read(
    query: &str,
    operation: &Operation,
    schemas: &super::schema::Schemas,
) -> (Map<String, Value>, Vec<Fault>) {
    let mut values = Map::new();
    let mut faults = Vec::new();
    if query.split('&').count() > MAX_PAIRS {
        return (values, vec![fault("", "parameter.tooMany", None)]);
    }
    let pairs = web::Query::<Vec<(String, String)>>::from_query(query)
        .map(web::Query::into_inner)
        .unwrap_or_default();
    let mut texts: HashMap<String, Vec<String>> = HashMap::new();
    for (name, value) in pairs {
        let broken = |text: &str| text.contains('\u{fffd}');
        if broken(&name) || broken(&value) {
            faults.push(fault(&name, "text.encoding", None));
        } else if !operation.parameters(Place::Query).any(|p| p.name == name) {
            faults.push(fault(&name, "parameter.unknown", None));
        } else {
            texts.entry(name).or_default().push(value);
        }
    }
    for parameter in operation.parameters(Place::Query) {
        let name = parameter.name.as_str();
        let given = texts.remove(name).unwrap_or_default();
        if given.is_empty() {
            if parameter.required && !faults.iter().any(|f| f.location == name) {
                faults.push(fault(name, "parameter.required", None));
            }
            continue;
        }
        let value = if let Some(items) = &parameter.items {
            let texts: Vec<&str> = match parameter.explode {
                true => given.iter().map(String::as_str).collect(),
                false => given.iter().flat_map(|t| t.split(',')).collect(),
            };
            Value::Array(texts.into_iter().map(|text| schemas.read(items, text)).collect())
        } else {
            if given.len() > 1 {
                faults.push(fault(name, "parameter.duplicate", Some(1)));
            }
            schemas.read(&parameter.schema, &given[0])
        };
        for found in schemas.check(&parameter.schema, &value) {
            let mut fault = Fault::new(Place::Query, name, found.code, found.detail);
            fault.index = found.pointer.strip_prefix('/').and_then(|i| i.parse().ok());
            faults.push(fault);
        }
        values.insert(name.to_owned(), value);
    }
    (values, faults)
}
