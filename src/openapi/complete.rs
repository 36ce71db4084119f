//! Adds to the generated document what follows from the conventions.
//!
//! Works on the document as JSON: rules about operations are easier to read as rules about data.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::Part;
use super::components::{self, reference};
use super::rights;
use crate::http::codes::ProblemCode;
use crate::http::limits::Lane;
use crate::http::schema::Schemas;

/// Completes one part of a document as the handlers describe it.
///
/// # Errors
/// A pattern that is no regular expression, or a problem code that is not in the table.
pub fn complete(document: &Value, part: Part) -> Result<Value, String> {
    let mut document = document.clone();
    let schemas = Schemas::new(&document)?;
    let mut scopes = BTreeSet::new();
    let mut tags = BTreeSet::new();
    let mut paths = Map::new();
    for (path, mut item) in take(&mut document, "paths").into_iter().filter(|(path, _)| part.has(path)) {
        let methods = item.as_object_mut().into_iter().flatten();
        for (method, operation) in methods.filter(|(name, _)| METHODS.contains(&name.as_str())) {
            if let Some(operation) = operation.as_object_mut() {
                Completion { operation, schemas: &schemas, method, path: &path }
                    .run(&mut scopes, &mut tags)?;
            }
        }
        match path.strip_prefix(part.base()) {
            Some(rest) => _ = paths.insert(rest.to_owned(), item),
            None => {
                item["servers"] = json!([{ "url": "/", "description": "Outside the versioned part." }]);
                paths.insert(path, item);
            }
        }
    }
    let mut parts = take(&mut document, "components");
    parts.insert("securitySchemes".to_owned(), components::security_schemes(&scopes));
    parts.insert("headers".to_owned(), components::headers());
    parts.insert("parameters".to_owned(), components::parameters());
    parts.insert("responses".to_owned(), components::problem_responses(part).into());
    let known = |(name, _): &&(&str, &str)| tags.contains(*name);
    let tags: Vec<Value> = components::TAGS
        .iter()
        .filter(known)
        .map(|(name, description)| json!({ "name": name, "description": description }))
        .collect();
    let mut complete = json!({
        "openapi": "3.1.0",
        "info": components::info(part),
        "servers": components::servers(part),
        "tags": tags,
        "paths": paths,
        "components": parts,
        "x-problem-codes": components::problem_table(),
        "x-fault-codes": components::fault_table(),
    });
    prune(&mut complete);
    Ok(complete)
}

/// Operations of a path item.
pub(super) const METHODS: &[&str] = &["get", "put", "post", "delete", "patch"];

fn take(node: &mut Value, name: &str) -> Map<String, Value> {
    match node.get_mut(name).map(Value::take) {
        Some(Value::Object(members)) => members,
        _ => Map::new(),
    }
}

/// One operation on its way to completion.
struct Completion<'a> {
    operation: &'a mut Map<String, Value>,
    schemas: &'a Schemas,
    method: &'a str,
    path: &'a str,
}

impl Completion<'_> {
    fn run(mut self, scopes: &mut BTreeSet<String>, tags: &mut BTreeSet<String>) -> Result<(), String> {
        let own_tags = self.operation.get("tags").and_then(Value::as_array).into_iter().flatten();
        tags.extend(own_tags.filter_map(Value::as_str).map(str::to_owned));
        let mut codes = BTreeSet::from([
            ProblemCode::RequestInvalid,
            ProblemCode::NotAcceptable,
            ProblemCode::UnsupportedMediaType,
            ProblemCode::Internal,
            ProblemCode::Unavailable,
            ProblemCode::Timeout,
        ]);
        if self.states("x-refusals", "oauth2") {
            codes.remove(&ProblemCode::RequestInvalid); // its own form stands in the operation
        }
        self.security(scopes, &mut codes);
        self.idempotency(&mut codes);
        self.versions(&mut codes);
        self.page();
        let lane = Lane::of(self.method, self.path, self.operation);
        self.operation.insert("x-lane".to_owned(), lane.as_str().into());
        self.input(&mut codes);
        self.problems(codes)?;
        self.every_answer();
        Ok(())
    }

    fn states(&self, extension: &str, value: &str) -> bool {
        self.operation.get(extension).and_then(Value::as_str) == Some(value)
    }

    fn parameter(&mut self, parameter: Value) {
        let list = self.operation.entry("parameters").or_insert_with(|| json!([]));
        if let Some(list) = list.as_array_mut() {
            list.push(parameter);
        }
    }

    /// Adds a header to every answer of success.
    fn answer_header(&mut self, name: &str, part: &str) {
        let answers =
            self.operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
        for (_, answer) in answers.filter(|(status, _)| status.starts_with('2')) {
            answer["headers"][name] = reference("headers", part);
        }
    }

    fn security(&mut self, scopes: &mut BTreeSet<String>, codes: &mut BTreeSet<ProblemCode>) {
        let stated = self.operation.get("security").and_then(Value::as_array).cloned();
        if stated.as_ref().is_some_and(|s| s.iter().all(|r| r.as_object().is_some_and(Map::is_empty))) {
            return; // anonymous
        }
        let mut requirements = stated.unwrap_or_else(|| vec![json!({ "oauth2": [] })]);
        let own: BTreeSet<String> = requirements
            .iter()
            .filter_map(|r| r.get("oauth2")?.as_array())
            .flatten()
            .filter_map(|s| s.as_str().map(str::to_owned))
            .collect();
        scopes.extend(own.iter().cloned());
        requirements.push(json!({ "bearer": [] }));
        self.operation.insert("security".to_owned(), requirements.into());
        let by_role = self.operation.get("x-scope-by-role").cloned().unwrap_or_default();
        let needed = |role: crate::auth::Role| -> Vec<&str> {
            own.iter().map(String::as_str).chain(by_role[role.as_str()].as_str()).collect()
        };
        let everything = self.states("x-reach", "everything");
        self.operation.insert("x-rights".to_owned(), rights::of(needed, everything));
        self.operation.remove("x-reach"); // it stands in the rights now
        self.operation.insert("x-scope".to_owned(), own.into_iter().collect());
        codes.extend([ProblemCode::Unauthenticated, ProblemCode::Forbidden, ProblemCode::RateLimited]);
        for (name, part) in components::RATE_LIMIT {
            self.answer_header(name, part);
        }
    }

    fn idempotency(&mut self, codes: &mut BTreeSet<ProblemCode>) {
        if self.states("x-idempotency", "key") {
            self.parameter(reference("parameters", "IdempotencyKey"));
            self.answer_header("Idempotency-Replayed", "IdempotencyReplayed");
            codes.extend([
                ProblemCode::IdempotencyKeyMissing,
                ProblemCode::IdempotencyKeyInFlight,
                ProblemCode::IdempotencyKeyReused,
                ProblemCode::StorageFull,
            ]);
            return;
        }
        let kind = match self.method {
            "get" => "safe",
            "put" | "delete" => "idempotent",
            _ => "none",
        };
        if ["put", "delete", "patch"].contains(&self.method) {
            codes.insert(ProblemCode::StorageFull);
        }
        self.operation.insert("x-idempotency".to_owned(), kind.into());
    }

    fn versions(&mut self, codes: &mut BTreeSet<ProblemCode>) {
        if self.states("x-etag", "ifMatch") {
            self.parameter(reference("parameters", "IfMatch"));
            if self.method != "delete" {
                self.answer_header("ETag", "ETag");
            }
            codes.extend([ProblemCode::PreconditionRequired, ProblemCode::Stale]);
        } else if self.states("x-etag", "returned") {
            self.answer_header("ETag", "ETag");
            if self.method == "get" {
                self.parameter(reference("parameters", "IfNoneMatch"));
                self.operation["responses"]["304"] = json!({
                    "description": "The caller has this version already.",
                    "headers": { "ETag": reference("headers", "ETag") },
                });
            }
        }
        if self.operation.get("x-dry-run") == Some(&Value::Bool(true)) {
            self.parameter(reference("parameters", "PreferDryRun"));
            self.answer_header("Preference-Applied", "PreferenceApplied");
        }
    }

    fn page(&mut self) {
        let answer =
            self.operation.get("responses").and_then(|r| r.pointer("/200/content/application~1json/schema"));
        let Some(answer) = answer.cloned() else { return };
        let page = self.schemas.resolve(&answer);
        let members = self.schemas.members(page);
        let is_page = ["items", "next", "prev"].iter().all(|m| members.contains(*m));
        let item = if is_page { page.pointer("/properties/items/items").cloned() } else { Some(answer) };
        let members = item.map(|i| self.schemas.members(&i)).unwrap_or_default();
        if is_page {
            for part in ["Cursor", "Limit", "PreferTotalCount"] {
                self.parameter(reference("parameters", part));
            }
            for (name, part) in
                [("Link", "Link"), ("Total-Count", "TotalCount"), ("Preference-Applied", "PreferenceApplied")]
            {
                self.answer_header(name, part);
            }
            self.operation
                .insert("x-page".to_owned(), json!({ "items": "items", "next": "next", "prev": "prev" }));
        }
        if let Some(names) = self.operation.get("x-sort").and_then(Value::as_array) {
            let both = |n: &str| [n.to_owned(), format!("-{n}")];
            let orders: Vec<String> = names.iter().filter_map(Value::as_str).flat_map(both).collect();
            self.parameter(json!({
                "name": "sort", "in": "query", "required": false,
                "description": "Order of the list; `-` means from high to low.",
                "schema": { "type": "string", "enum": orders },
            }));
        }
        let sparse = is_page || self.operation.get("x-fields") == Some(&Value::Bool(true));
        if sparse && !members.is_empty() {
            self.parameter(json!({
                "name": "fields", "in": "query", "required": false, "style": "form", "explode": false,
                "description": "Members of the answer, separated by commas; the others are left out, required ones too.",
                "schema": { "type": "array", "minItems": 1, "items": { "type": "string", "enum": members } },
            }));
        }
    }

    fn input(&self, codes: &mut BTreeSet<ProblemCode>) {
        let parameters = self.operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        for parameter in parameters {
            match parameter.get("in").and_then(Value::as_str) {
                Some("path") => _ = codes.insert(ProblemCode::NotFound),
                Some("query") => _ = codes.insert(ProblemCode::UriTooLong),
                _ => {}
            }
        }
        if self.operation.contains_key("requestBody") {
            codes.extend([ProblemCode::PayloadTooLarge, ProblemCode::BodyTooSlow]);
            if !self.states("x-refusals", "oauth2") {
                codes.insert(ProblemCode::RequestMalformed);
            }
        }
    }

    fn problems(&mut self, mut codes: BTreeSet<ProblemCode>) -> Result<(), String> {
        let stated = self.operation.get("x-problem-codes").and_then(Value::as_array).into_iter().flatten();
        for code in stated.filter_map(Value::as_str) {
            codes.insert(ProblemCode::find(code).ok_or_else(|| format!("unknown problem code {code}"))?);
        }
        let responses = self.operation.entry("responses").or_insert_with(|| json!({}));
        for code in &codes {
            let status = code.row().status;
            if responses.get(status.to_string()).is_none() {
                responses[status.to_string()] = reference("responses", &format!("Problem{status}"));
            }
        }
        if let Some(responses) = responses.as_object_mut() {
            responses.sort_keys();
        }
        let retryable = codes.iter().filter(|c| c.row().retryable).map(|c| Value::from(c.as_str())).collect();
        let all = codes.iter().map(|c| Value::from(c.as_str())).collect();
        if let Some(rights) = self.operation.get_mut("x-rights") {
            rights["state"] = rights::of_state(&codes);
        }
        self.operation.insert("x-problem-codes".to_owned(), all);
        self.operation.insert("x-retryable".to_owned(), retryable);
        Ok(())
    }

    fn every_answer(&mut self) {
        let answers =
            self.operation.get_mut("responses").and_then(Value::as_object_mut).into_iter().flatten();
        for (_, answer) in answers.filter(|(_, a)| a.get("$ref").is_none()) {
            answer["headers"]["API-Version"] = reference("headers", "ApiVersion");
            answer["headers"]["X-Request-Id"] = reference("headers", "RequestId");
        }
    }
}

/// Leaves out shared parts that nothing refers to.
fn prune(document: &mut Value) {
    let mut used = BTreeSet::new();
    if let Some(paths) = document.get("paths") {
        references(paths, &mut used);
    }
    // The problem answers stay as a whole: 405 and its like belong to no single operation.
    let responses = document.pointer("/components/responses").cloned().unwrap_or_default();
    references(&responses, &mut used);
    loop {
        let before = used.len();
        for pointer in used.clone() {
            if let Some(part) = document.pointer(pointer.trim_start_matches('#')) {
                references(part, &mut used);
            }
        }
        if used.len() == before {
            break;
        }
    }
    for kind in ["schemas", "headers", "parameters"] {
        if let Some(parts) =
            document.pointer_mut(&format!("/components/{kind}")).and_then(Value::as_object_mut)
        {
            parts.retain(|name, _| used.contains(&format!("#/components/{kind}/{name}")));
        }
    }
    if let Some(components) = document.get_mut("components").and_then(Value::as_object_mut) {
        components.retain(|_, parts| parts.as_object().is_some_and(|p| !p.is_empty()));
    }
}

fn references(node: &Value, used: &mut BTreeSet<String>) {
    match node {
        Value::Object(members) => {
            if let Some(target) = members.get("$ref").and_then(Value::as_str) {
                used.insert(target.to_owned());
            }
            members.values().for_each(|v| references(v, used));
        }
        Value::Array(items) => items.iter().for_each(|v| references(v, used)),
        _ => {}
    }
}
