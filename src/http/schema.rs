//! A small JSON Schema validator over the schemas of our own OpenAPI document.
//!
//! serde stops at the first error and speaks no Dutch; the API promises all faults of a request at
//! once, each with a pointer and a stable code. So input is checked here against the published
//! schema, and tests check every answer the same way. Only the keywords that the document uses are
//! known. An object is closed: a member that no schema names is a fault, also where the schema
//! leaves `additionalProperties` out.

use std::collections::{BTreeSet, HashMap};

use chrono::{DateTime, NaiveDate};
use regex_lite::Regex;
use serde_json::{Map, Value};
use uuid::Uuid;

use super::codes::fault_text;
use super::language::Text;

/// One mismatch of a value with its schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON Pointer from the value that was checked.
    pub pointer: String,
    /// Stable machine code.
    pub code: String,
    /// What is wrong.
    pub detail: Text,
}

/// The schemas of one document, ready for use.
#[derive(Debug, Default)]
pub struct Schemas {
    components: Map<String, Value>,
    patterns: HashMap<String, Regex>,
}

impl Schemas {
    /// Takes the component schemas of a document, or the definitions of a schema that stands alone, and
    /// compiles every pattern in it.
    ///
    /// # Errors
    /// A pattern that is no regular expression, named.
    pub fn new(document: &Value) -> Result<Self, String> {
        let components = document.pointer("/components/schemas").or_else(|| document.get("$defs"));
        let components = components.and_then(Value::as_object).cloned();
        let mut schemas = Self { components: components.unwrap_or_default(), patterns: HashMap::new() };
        schemas.compile(document)?;
        Ok(schemas)
    }

    fn compile(&mut self, node: &Value) -> Result<(), String> {
        match node {
            Value::Object(members) => {
                if let Some(pattern) = members.get("pattern").and_then(Value::as_str) {
                    let regex = Regex::new(pattern).map_err(|e| format!("pattern {pattern}: {e}"))?;
                    self.patterns.insert(pattern.to_owned(), regex);
                }
                members.values().try_for_each(|v| self.compile(v))
            }
            Value::Array(items) => items.iter().try_for_each(|v| self.compile(v)),
            _ => Ok(()),
        }
    }

    /// Follows `$ref` until a schema says something itself.
    pub fn resolve<'a>(&'a self, mut schema: &'a Value) -> &'a Value {
        for _ in 0..16 {
            match reference(schema).and_then(|name| self.components.get(name)) {
                Some(target) => schema = target,
                None => break,
            }
        }
        schema
    }

    /// Every mismatch of `value` with `schema`: members in alphabetical order, then what is missing,
    /// then what is unknown.
    pub fn check(&self, schema: &Value, value: &Value) -> Vec<Finding> {
        let mut check = Check { schemas: self, findings: Vec::new() };
        check.value(schema, value, "", None, true);
        check.findings
    }

    /// Turns the text of a parameter into the JSON type that its schema asks for; text that does
    /// not look like that type stays text, and [`Self::check`] names the fault.
    pub fn read(&self, schema: &Value, text: &str) -> Value {
        let schema = self.resolve(schema);
        let wants = |name: &str| types(schema).any(|t| t == name);
        match text {
            "true" | "false" if wants("boolean") => Value::Bool(text == "true"),
            _ if wants("integer") => text.parse::<i64>().map_or_else(|_| text.into(), Value::from),
            _ => text.into(),
        }
    }

    /// The names of the members that an object of this schema can have, through all compositions.
    pub fn members(&self, schema: &Value) -> BTreeSet<String> {
        let mut members = BTreeSet::new();
        self.collect_members(schema, &mut members, 0);
        members
    }

    fn collect_members(&self, schema: &Value, members: &mut BTreeSet<String>, depth: u8) {
        let schema = self.resolve(schema);
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            members.extend(properties.keys().cloned());
        }
        for part in ["allOf", "anyOf", "oneOf"].iter().filter_map(|k| schema.get(k)?.as_array()).flatten() {
            if depth < 8 {
                self.collect_members(part, members, depth + 1);
            }
        }
    }
}

fn reference(schema: &Value) -> Option<&str> {
    let target = schema.get("$ref")?.as_str()?;
    target.strip_prefix("#/components/schemas/").or_else(|| target.strip_prefix("#/$defs/"))
}

fn types(schema: &Value) -> impl Iterator<Item = &str> {
    let (one, many) = match schema.get("type") {
        Some(Value::String(name)) => (Some(name.as_str()), None),
        Some(Value::Array(names)) => (None, Some(names.iter().filter_map(Value::as_str))),
        _ => (None, None),
    };
    one.into_iter().chain(many.into_iter().flatten())
}

/// One run over a value.
struct Check<'a> {
    schemas: &'a Schemas,
    findings: Vec<Finding>,
}

impl Check<'_> {
    fn found(&mut self, at: &str, code: impl Into<String>, detail: Text) {
        self.findings.push(Finding { pointer: at.to_owned(), code: code.into(), detail });
    }

    fn plain(&mut self, at: &str, code: &str) {
        self.found(at, code, fault_text(code));
    }

    /// `name` is the named schema we are in; `closed` is false inside a composition, whose members
    /// are judged together by the composed object.
    fn value(&mut self, schema: &Value, value: &Value, at: &str, name: Option<&str>, closed: bool) {
        if let Some(target) = reference(schema) {
            match self.schemas.components.get(target) {
                Some(resolved) => self.value(resolved, value, at, Some(target), closed),
                None => self.plain(at, "value.invalid"),
            }
        }
        if !self.has_type(schema, value) {
            let wanted = types(schema).collect::<Vec<_>>().join(", ");
            let detail = (format!("Verwacht type: {wanted}."), format!("Expected type: {wanted}."));
            return self.found(at, "value.type", detail.into());
        }
        if !self.in_enum(schema, value, at, name) {
            return;
        }
        match value {
            Value::String(text) => self.text(schema, text, at, name),
            Value::Number(_) => self.number(schema, value, at),
            Value::Array(items) => self.list(schema, items, at),
            Value::Object(members) => self.object(schema, members, at, closed),
            Value::Null | Value::Bool(_) => {}
        }
        self.composition(schema, value, at, name, closed);
    }

    fn has_type(&self, schema: &Value, value: &Value) -> bool {
        let fits = |name: &str| match name {
            "null" => value.is_null(),
            "boolean" => value.is_boolean(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "string" => value.is_string(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        };
        schema.get("type").is_none() || types(schema).any(fits)
    }

    fn in_enum(&mut self, schema: &Value, value: &Value, at: &str, name: Option<&str>) -> bool {
        let fixed = schema.get("const").map(std::slice::from_ref);
        let Some(allowed) = fixed.or_else(|| schema.get("enum")?.as_array().map(Vec::as_slice)) else {
            return true;
        };
        if allowed.contains(value) {
            return true;
        }
        let list = allowed.iter().map(|v| v.as_str().map_or_else(|| v.to_string(), str::to_owned));
        let list = list.collect::<Vec<_>>().join(", ");
        let detail = (format!("Kies uit: {list}."), format!("Choose from: {list}."));
        self.found(at, named(name, "value").unwrap_or_else(|| "value.enum".to_owned()), detail.into());
        false
    }

    fn text(&mut self, schema: &Value, text: &str, at: &str, name: Option<&str>) {
        if text.contains('\0') {
            return self.plain(at, "text.nul");
        }
        let length = text.chars().count() as u64;
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        if limit("minLength").is_some_and(|min| length < min) {
            return self.plain(at, "text.tooShort");
        }
        if let Some(max) = limit("maxLength").filter(|max| length > *max) {
            let detail = (format!("Hoogstens {max} tekens."), format!("At most {max} characters."));
            return self.found(at, "text.tooLong", detail.into());
        }
        let format = schema.get("format").and_then(Value::as_str).unwrap_or_default();
        let (right, code) = match format {
            "date" => (is_date(text), "date.format"),
            "date-time" => (DateTime::parse_from_rfc3339(text).is_ok(), "dateTime.format"),
            "uuid" => (is_uuid(text), "id.format"),
            _ => (true, ""),
        };
        if !right {
            return self.plain(at, code);
        }
        let pattern = schema.get("pattern").and_then(Value::as_str);
        if let Some(pattern) =
            pattern.filter(|p| !self.schemas.patterns.get(*p).is_some_and(|r| r.is_match(text)))
        {
            let code = named(name, "format").unwrap_or_else(|| "text.pattern".to_owned());
            let detail = (format!("Verwachte vorm: {pattern}"), format!("Expected form: {pattern}"));
            self.found(at, code, detail.into());
        }
    }

    fn number(&mut self, schema: &Value, value: &Value, at: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_f64);
        let number = value.as_f64().unwrap_or_default();
        if let Some(min) = bound("minimum").filter(|min| number < *min) {
            let detail = (format!("Minstens {min}."), format!("At least {min}."));
            self.found(at, "value.minimum", detail.into());
        }
        if let Some(max) = bound("maximum").filter(|max| number > *max) {
            let detail = (format!("Hoogstens {max}."), format!("At most {max}."));
            self.found(at, "value.maximum", detail.into());
        }
        if bound("exclusiveMinimum").is_some_and(|min| number <= min) {
            self.plain(at, "value.minimum");
        }
        if bound("exclusiveMaximum").is_some_and(|max| number >= max) {
            self.plain(at, "value.maximum");
        }
    }

    fn list(&mut self, schema: &Value, items: &[Value], at: &str) {
        let limit = |key: &str| schema.get(key).and_then(Value::as_u64);
        let length = items.len() as u64;
        if let Some(min) = limit("minItems").filter(|min| length < *min) {
            let detail = (format!("Minstens {min} elementen."), format!("At least {min} items."));
            self.found(at, "list.tooShort", detail.into());
        }
        if let Some(max) = limit("maxItems").filter(|max| length > *max) {
            let detail = (format!("Hoogstens {max} elementen."), format!("At most {max} items."));
            return self.found(at, "list.tooLong", detail.into());
        }
        if schema.get("uniqueItems") == Some(&Value::Bool(true)) {
            for (i, _) in items.iter().enumerate().filter(|(i, item)| items[..*i].contains(item)) {
                self.plain(&format!("{at}/{i}"), "list.duplicate");
            }
        }
        if let Some(schema) = schema.get("items") {
            for (i, item) in items.iter().enumerate() {
                self.value(schema, item, &format!("{at}/{i}"), None, true);
            }
        }
    }

    fn object(&mut self, schema: &Value, members: &Map<String, Value>, at: &str, closed: bool) {
        let properties = schema.get("properties").and_then(Value::as_object);
        for (name, value) in members {
            let at = format!("{at}/{}", escape(name));
            if let Some(schema) = properties.and_then(|p| p.get(name)) {
                self.value(schema, value, &at, None, true);
            } else if let Some(schema) = schema.get("additionalProperties").filter(|s| s.is_object()) {
                self.value(schema, value, &at, None, true);
            }
        }
        for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
            if let Some(name) = name.as_str().filter(|n| !members.contains_key(*n)) {
                self.plain(&format!("{at}/{}", escape(name)), "member.required");
            }
        }
        // A bare reference or choice says nothing itself: its target or its form closes the object.
        let judges = ["properties", "allOf"].iter().any(|key| schema.get(key).is_some());
        let more = schema.get("additionalProperties");
        if closed && (more == Some(&Value::Bool(false)) || (judges && more.is_none())) {
            let known = self.schemas.members(schema);
            for name in members.keys().filter(|name| !known.contains(*name)) {
                self.plain(&format!("{at}/{}", escape(name)), "member.unknown");
            }
        }
    }

    fn composition(&mut self, schema: &Value, value: &Value, at: &str, name: Option<&str>, closed: bool) {
        for part in schema.get("allOf").and_then(Value::as_array).into_iter().flatten() {
            self.value(part, value, at, name, false);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(forms) = schema.get(key).and_then(Value::as_array) else { continue };
            let own = schema.get("properties").is_none() && schema.get("allOf").is_none();
            // A form of another type is no candidate: its one finding says just that.
            let other_type =
                |found: &[Finding]| found.iter().any(|f| f.pointer == at && f.code == "value.type");
            let run = |form| {
                let mut check = Check { schemas: self.schemas, findings: Vec::new() };
                check.value(form, value, at, name, own && closed);
                check.findings
            };
            let chosen = self.chosen(schema, forms, value);
            let mut found: Vec<Vec<Finding>> = chosen.into_iter().map(run).collect();
            if found.iter().any(Vec::is_empty) {
                continue;
            }
            found.retain(|f| !other_type(f));
            match found.pop().filter(|_| found.is_empty()) {
                Some(only) => self.findings.extend(only),
                None => self.plain(at, "value.variant"),
            }
        }
    }

    /// The form that the discriminator names, else all forms.
    fn chosen<'s>(&self, schema: &'s Value, forms: &'s [Value], value: &Value) -> Vec<&'s Value> {
        let target = schema.get("discriminator").and_then(|d| {
            let kind = value.get(d.get("propertyName")?.as_str()?)?.as_str()?;
            d.get("mapping")?.get(kind)?.as_str()
        });
        let same = |form: &&Value| form.get("$ref").and_then(Value::as_str) == target;
        match target {
            Some(_) => forms.iter().filter(same).collect(),
            None => forms.iter().collect(),
        }
    }
}

/// `AgbCode` and `format` give `agbCode.format`.
fn named(name: Option<&str>, suffix: &str) -> Option<String> {
    let name = name?;
    let (first, rest) = name.split_at_checked(1)?;
    Some(format!("{}{rest}.{suffix}", first.to_ascii_lowercase()))
}

fn escape(member: &str) -> String {
    member.replace('~', "~0").replace('/', "~1")
}

fn is_date(text: &str) -> bool {
    text.len() == 10 && NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}

fn is_uuid(text: &str) -> bool {
    text.len() == 36 && !text.bytes().any(|b| b.is_ascii_uppercase()) && Uuid::try_parse(text).is_ok()
}

#[cfg(test)]
#[path = "schema_tests.rs"]
mod tests;
