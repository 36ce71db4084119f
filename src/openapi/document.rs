//! The finished document at run time: its bytes, its routes and its operations.

use std::collections::HashMap;

use actix_web::HttpRequest;
use actix_web::http::Method;
use actix_web::web::Bytes;
use serde_json::Value;

use super::complete::{METHODS, complete};
use super::{Part, down_convert};
use crate::auth::Role;
use crate::fhir::outcome;
use crate::http::limits::Lane;
use crate::http::problem::Place;
use crate::http::schema::Schemas;

/// The OpenAPI document of the running routes. It is published in two parts, that of `/v1` and that of
/// FHIR, whose forms of path, query and error other standards fix; here both are one.
#[derive(Debug)]
pub struct Document {
    json: Value,
    fhir: Value,
    text: Bytes,
    text_fhir: Bytes,
    text_3_0: Bytes,
    schemas: Schemas,
    routes: Vec<Route>,
    by_pattern: HashMap<String, usize>,
}

/// One address and what can be done there.
#[derive(Debug)]
pub struct Route {
    /// The address with its parameters in braces, base path included.
    pub pattern: String,
    segments: Vec<String>,
    operations: Vec<(Method, Operation)>,
}

/// What the document says about one operation.
#[derive(Debug)]
pub struct Operation {
    parameters: Vec<Parameter>,
    bodies: HashMap<String, Value>,
    produces: Vec<String>,
    scopes: Vec<String>,
    by_role: HashMap<String, String>,
    /// The kind of work that it is.
    pub lane: Lane,
    /// The answers by status, references resolved.
    pub responses: HashMap<String, Value>,
}

/// A parameter of an operation.
#[derive(Debug)]
pub struct Parameter {
    /// Path, query or header.
    pub place: Place,
    /// The name on the wire.
    pub name: String,
    /// Whether the caller must give it.
    pub required: bool,
    /// Its schema.
    pub schema: Value,
    /// The schema of one item, when the parameter is a list.
    pub items: Option<Value>,
    /// A list comes as repeated parameters; otherwise separated by commas.
    pub explode: bool,
}

/// Pages and documents that are not part of the API; all of them are read with GET.
const PAGES: &[(&str, &[&str])] = &[
    ("/v1/openapi.json", &["application/json"]),
    ("/v1/openapi-3.0.json", &["application/json"]),
    (outcome::DOCUMENT, &["application/json"]),
    ("/docs", &["text/html"]),
    ("/docs/assets/{file}", &[]),
    ("/docs/deadlines.ics", &["text/calendar"]),
    ("/docs/decision-rules", &["text/html"]),
    ("/docs/policy-changes", &["text/html"]),
    ("/docs/policy-comparison", &["text/html"]),
    ("/docs/problems", &["text/html"]),
    ("/docs/problems/{code}", &["text/html"]),
];

impl Document {
    /// Completes what the handlers describe.
    ///
    /// # Errors
    /// A description that cannot be completed: a broken pattern, an unknown problem code.
    pub fn new(described: &utoipa::openapi::OpenApi) -> Result<Self, String> {
        let described = serde_json::to_value(described).map_err(|e| e.to_string())?;
        let schemas = Schemas::new(&described)?;
        let (json, fhir) = (complete(&described, Part::V1)?, complete(&described, Part::Fhir)?);
        let text = |value: &Value| serde_json::to_string_pretty(value).map(|t| Bytes::from(t + "\n"));
        let mut routes: Vec<Route> =
            PAGES.iter().map(|(pattern, produces)| Route::page(pattern, produces)).collect();
        for (part, json) in [(Part::V1, &json), (Part::Fhir, &fhir)] {
            for (path, item) in json["paths"].as_object().into_iter().flatten() {
                let base = if item.get("servers").is_some() { "" } else { part.base() };
                routes.push(Route::new(format!("{base}{path}"), item, json, &schemas));
            }
        }
        let by_pattern = routes.iter().enumerate().map(|(i, r)| (r.pattern.clone(), i)).collect();
        let text_3_0 = text(&down_convert::to_3_0(&json)).map_err(|e| e.to_string())?;
        let text_fhir = text(&fhir).map_err(|e| e.to_string())?;
        let text = text(&json).map_err(|e| e.to_string())?;
        Ok(Self { text, text_fhir, text_3_0, json, fhir, schemas, routes, by_pattern })
    }

    /// The part of FHIR (3.1).
    pub fn json_fhir(&self) -> &Value {
        &self.fhir
    }

    /// The part of FHIR as published.
    pub fn text_fhir(&self) -> Bytes {
        self.text_fhir.clone()
    }

    /// The document (3.1), without the part of FHIR.
    pub fn json(&self) -> &Value {
        &self.json
    }

    /// The document as published (3.1).
    pub fn text(&self) -> Bytes {
        self.text.clone()
    }

    /// The derived document for older tools (3.0.3).
    pub fn text_3_0(&self) -> Bytes {
        self.text_3_0.clone()
    }

    /// The schemas, for checking values.
    pub fn schemas(&self) -> &Schemas {
        &self.schemas
    }

    /// Every address.
    pub fn routes(&self) -> &[Route] {
        &self.routes
    }

    /// The operation that `req` was routed to.
    pub fn operation(&self, req: &HttpRequest) -> Option<&Operation> {
        let route = self.by_pattern.get(&req.match_pattern()?)?;
        self.routes.get(*route)?.operation(req.method())
    }

    /// The route of a path; where several fit, the one with a fixed word in the earliest place.
    pub fn find(&self, path: &str) -> Option<&Route> {
        let asked: Vec<&str> = path.strip_prefix('/')?.split('/').collect();
        let fitting = self.routes.iter().filter(|r| r.fits(&asked));
        fitting.min_by_key(|r| r.segments.iter().map(|s| s.starts_with('{')).collect::<Vec<_>>())
    }
}

impl Route {
    fn new(pattern: String, item: &Value, document: &Value, schemas: &Schemas) -> Self {
        let mut route = Self::page(&pattern, &[]);
        route.operations.clear();
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            if let Ok(method) = Method::from_bytes(method.to_ascii_uppercase().as_bytes()) {
                route.operations.push((method, Operation::new(operation, document, schemas)));
            }
        }
        route
    }

    fn page(pattern: &str, produces: &[&str]) -> Self {
        let operation = Operation {
            parameters: Vec::new(),
            bodies: HashMap::new(),
            produces: produces.iter().map(|p| (*p).to_owned()).collect(),
            scopes: Vec::new(),
            by_role: HashMap::new(),
            lane: Lane::List,
            responses: HashMap::new(),
        };
        Self {
            segments: pattern.split('/').skip(1).map(str::to_owned).collect(),
            pattern: pattern.to_owned(),
            operations: vec![(Method::GET, operation)],
        }
    }

    fn fits(&self, asked: &[&str]) -> bool {
        let fits =
            |(own, asked): (&String, &&str)| own == asked || (own.starts_with('{') && !asked.is_empty());
        self.segments.len() == asked.len() && self.segments.iter().zip(asked).all(fits)
    }

    /// The operation of a method.
    pub fn operation(&self, method: &Method) -> Option<&Operation> {
        self.operations.iter().find(|(m, _)| m == method).map(|(_, o)| o)
    }

    /// Every method with its operation; HEAD, which goes with GET, is not among them.
    pub fn operations(&self) -> impl Iterator<Item = (&Method, &Operation)> {
        self.operations.iter().map(|(m, o)| (m, o))
    }

    /// The value of `Allow`.
    pub fn allow(&self) -> String {
        let mut methods: Vec<&str> = self.operations.iter().map(|(m, _)| m.as_str()).collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        methods.sort_unstable();
        methods.join(", ")
    }
}

impl Operation {
    fn new(operation: &Value, document: &Value, schemas: &Schemas) -> Self {
        let resolve = |part: &Value| -> Value {
            let target =
                part.get("$ref").and_then(Value::as_str).and_then(|r| document.pointer(r.strip_prefix('#')?));
            target.unwrap_or(part).clone()
        };
        let content =
            |part: &Value| part.get("content").and_then(Value::as_object).cloned().unwrap_or_default();
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
        let responses: HashMap<_, _> =
            responses.map(|(status, part)| (status.clone(), resolve(part))).collect();
        let good = responses.iter().filter(|(status, _)| status.starts_with('2'));
        Self {
            parameters: parameters.filter_map(|p| Parameter::new(&resolve(p), schemas)).collect(),
            bodies: operation
                .get("requestBody")
                .map(content)
                .into_iter()
                .flatten()
                .map(|(m, c)| (m, c["schema"].clone()))
                .collect(),
            scopes: serde_json::from_value(operation["x-scope"].clone()).unwrap_or_default(),
            by_role: serde_json::from_value(operation["x-scope-by-role"].clone()).unwrap_or_default(),
            lane: operation["x-lane"].as_str().and_then(Lane::find).unwrap_or(Lane::List),
            produces: good.flat_map(|(_, part)| content(part)).map(|(media_type, _)| media_type).collect(),
            responses,
        }
    }

    /// The parameters in one place.
    pub fn parameters(&self, place: Place) -> impl Iterator<Item = &Parameter> {
        self.parameters.iter().filter(move |p| p.place == place)
    }

    /// The schema of a body of this media type.
    pub fn body(&self, media_type: &str) -> Option<&Value> {
        self.bodies.get(media_type)
    }

    /// The scopes that the token of a caller in this role must hold.
    pub fn scopes(&self, role: Role) -> impl Iterator<Item = &str> + Clone {
        self.scopes.iter().chain(self.by_role.get(role.as_str())).map(String::as_str)
    }

    /// The media types of successful answers; empty when they have no body.
    pub fn produces(&self) -> &[String] {
        &self.produces
    }
}

impl Parameter {
    fn new(parameter: &Value, schemas: &Schemas) -> Option<Self> {
        let place = match parameter.get("in")?.as_str()? {
            "path" => Place::Path,
            "query" => Place::Query,
            "header" => Place::Header,
            _ => return None,
        };
        let schema = parameter.get("schema")?.clone();
        Some(Self {
            place,
            name: parameter.get("name")?.as_str()?.to_owned(),
            required: parameter.get("required").and_then(Value::as_bool).unwrap_or_default(),
            items: schemas.resolve(&schema).get("items").cloned(),
            explode: parameter.get("explode").and_then(Value::as_bool).unwrap_or(true),
            schema,
        })
    }
}
