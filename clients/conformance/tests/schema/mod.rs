//! The part of JSON Schema that the document uses, enough to say that a body fits it.

use serde_json::Value;

/// The OpenAPI document.
pub(crate) struct Document {
    root: Value,
}

impl Document {
    pub(crate) fn new(root: Value) -> Self {
        Self { root }
    }

    fn operations(&self) -> impl Iterator<Item = (String, String, &Value)> {
        let paths = self.root["paths"].as_object().unwrap();
        paths.iter().flat_map(|(path, item)| {
            let prefix = if item.get("servers").is_some() { "" } else { "/v1" };
            let operations = item.as_object().unwrap().iter().filter(|(_, o)| o.get("operationId").is_some());
            operations.map(move |(method, o)| (method.to_uppercase(), format!("{prefix}{path}"), o))
        })
    }

    pub(crate) fn operation(&self, id: &str) -> Option<Value> {
        self.operations().find(|(_, _, o)| o["operationId"] == id).map(|(_, _, o)| o.clone())
    }

    pub(crate) fn operation_at(&self, method: &str, path: &str) -> Option<Value> {
        let fits = |template: &str| {
            let (a, b): (Vec<_>, Vec<_>) = (template.split('/').collect(), path.split('/').collect());
            a.len() == b.len()
                && a.iter().zip(&b).all(|(t, p)| t == p || (t.starts_with('{') && !p.starts_with('_')))
        };
        let mut found: Vec<_> = self.operations().filter(|(m, p, _)| m == method && fits(p)).collect();
        found.sort_by_key(|(_, p, _)| p.matches('{').count());
        found.first().map(|(_, _, o)| (*o).clone())
    }

    pub(crate) fn parameters(&self, operation: &Value) -> Vec<Value> {
        let listed = operation["parameters"].as_array().cloned().unwrap_or_default();
        listed.iter().map(|p| self.resolve(p).clone()).collect()
    }

    pub(crate) fn problem(&self, code: &str) -> Option<&Value> {
        self.root["x-problem-codes"].as_array()?.iter().find(|p| p["code"] == code)
    }

    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        match value["$ref"].as_str() {
            Some(address) => self.root.pointer(&address[1..]).unwrap(),
            None => value,
        }
    }

    /// All members that a schema names, with those of its parts.
    fn members(&self, schema: &Value) -> Vec<String> {
        let schema = self.resolve(schema);
        let own = schema["properties"].as_object().map(|p| p.keys().cloned().collect::<Vec<_>>());
        let parts = ["allOf", "oneOf", "anyOf"].iter().filter_map(|k| schema[*k].as_array()).flatten();
        own.into_iter().flatten().chain(parts.flat_map(|p| self.members(p))).collect()
    }

    /// Says where the value does not fit.
    pub(crate) fn check(&self, schema: &Value, value: &Value, place: &str, faults: &mut Vec<String>) {
        let schema = self.resolve(schema);
        for part in schema["allOf"].as_array().into_iter().flatten() {
            self.check(part, value, place, faults);
        }
        for key in ["oneOf", "anyOf"] {
            let Some(parts) = schema[key].as_array() else { continue };
            let tries = parts.iter().map(|part| {
                let mut found = Vec::new();
                self.check(part, value, place, &mut found);
                found
            });
            let best = tries.min_by_key(Vec::len).unwrap_or_default();
            faults.extend(best);
        }
        let types: Vec<&str> = match &schema["type"] {
            Value::String(one) => vec![one],
            Value::Array(several) => several.iter().filter_map(Value::as_str).collect(),
            _ => vec![],
        };
        let is = |kind: &str| match kind {
            "null" => value.is_null(),
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64(),
            "number" => value.is_number(),
            "boolean" => value.is_boolean(),
            "array" => value.is_array(),
            "object" => value.is_object(),
            _ => false,
        };
        if !types.is_empty() && !types.iter().any(|t| is(t)) {
            faults.push(format!("{place}: {value} is no {types:?}"));
        }
        if let (Some(words), false) = (schema["enum"].as_array(), value.is_null())
            && !words.contains(value)
        {
            faults.push(format!("{place}: {value} is none of {words:?}"));
        }
        if let (Some(pattern), Some(text)) = (schema["pattern"].as_str(), value.as_str())
            && !regex_lite::Regex::new(pattern).unwrap().is_match(text)
        {
            faults.push(format!("{place}: {text} is not {pattern}"));
        }
        if let (Some(items), Some(list)) = (schema.get("items"), value.as_array()) {
            for (at, item) in list.iter().enumerate() {
                self.check(items, item, &format!("{place}/{at}"), faults);
            }
        }
        let Some(members) = value.as_object() else { return };
        for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
            if !members.contains_key(name) {
                faults.push(format!("{place}/{name}: is missing"));
            }
        }
        for (name, part) in schema["properties"].as_object().into_iter().flatten() {
            if let Some(value) = members.get(name) {
                self.check(part, value, &format!("{place}/{name}"), faults);
            }
        }
        if schema["additionalProperties"] == false {
            let known = self.members(schema);
            faults.extend(
                members.keys().filter(|n| !known.contains(n)).map(|n| format!("{place}/{n}: is unknown")),
            );
        }
    }
}
