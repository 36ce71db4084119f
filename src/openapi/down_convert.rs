//! OpenAPI 3.0.3 from 3.1, for tools that read only the older one.
//!
//! Covers what our own document uses, and leaves out what 3.0 cannot say.

use serde_json::{Map, Value, json};

/// The derived document.
pub fn to_3_0(document: &Value) -> Value {
    let mut document = document.clone();
    document["openapi"] = "3.0.3".into();
    if let Some(info) = document.get_mut("info").and_then(Value::as_object_mut) {
        info.remove("summary");
        if let Some(license) = info.get_mut("license").and_then(Value::as_object_mut) {
            license.remove("identifier");
            license.insert("url".to_owned(), "https://www.apache.org/licenses/LICENSE-2.0".into());
        }
    }
    if let Some(root) = document.as_object_mut() {
        root.remove("webhooks");
        root.remove("jsonSchemaDialect");
    }
    let schemes = document.pointer_mut("/components/securitySchemes").and_then(Value::as_object_mut);
    let mutual_tls = |s: &Value| s.get("type").and_then(Value::as_str) == Some("mutualTLS");
    let mut dropped = Vec::new();
    if let Some(schemes) = schemes {
        dropped.extend(schemes.iter().filter(|(_, s)| mutual_tls(s)).map(|(name, _)| name.clone()));
        schemes.retain(|name, _| !dropped.contains(name));
    }
    let schemas = document.pointer_mut("/components/schemas").and_then(Value::as_object_mut);
    schemas.into_iter().flatten().for_each(|(_, s)| schema(s));
    outside(&mut document, &dropped);
    document
}

/// Walks everything that is not a schema and converts the schemas it meets.
fn outside(node: &mut Value, dropped: &[String]) {
    match node {
        Value::Object(members) => {
            for (name, value) in members.iter_mut() {
                match name.as_str() {
                    "schema" => schema(value),
                    "security" => {
                        if let Some(list) = value.as_array_mut() {
                            list.retain(|r| !dropped.iter().any(|d| r.get(d).is_some()));
                        }
                    }
                    "schemas" | "example" | "examples" | "default" => {}
                    name if name.starts_with("x-") => {}
                    _ => outside(value, dropped),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|v| outside(v, dropped)),
        _ => {}
    }
}

/// Converts one schema and those inside it.
fn schema(node: &mut Value) {
    let Some(members) = node.as_object_mut() else { return };
    for name in [
        "propertyNames",
        "patternProperties",
        "unevaluatedProperties",
        "contentEncoding",
        "contentMediaType",
        "$schema",
        "prefixItems",
    ] {
        members.remove(name);
    }
    if let Some(fixed) = members.remove("const") {
        members.insert("enum".to_owned(), json!([fixed]));
    }
    if let Some(Value::Array(examples)) = members.remove("examples")
        && let Some(first) = examples.into_iter().next()
    {
        members.entry("example").or_insert(first);
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        if let Some(limit @ Value::Number(_)) = members.get(exclusive).cloned() {
            members.insert(bound.to_owned(), limit);
            members.insert(exclusive.to_owned(), true.into());
        }
    }
    types(members);
    forms(members);
    for name in ["items", "additionalProperties", "not"] {
        members.get_mut(name).into_iter().for_each(schema);
    }
    for name in ["allOf", "anyOf", "oneOf"] {
        members.get_mut(name).and_then(Value::as_array_mut).into_iter().flatten().for_each(schema);
    }
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flatten().for_each(|(_, s)| schema(s));
    // In 3.0 nothing beside `$ref` counts.
    if members.len() > 1
        && let Some(target) = members.remove("$ref")
    {
        let mut parts = vec![json!({ "$ref": target })];
        if let Some(Value::Array(more)) = members.remove("allOf") {
            parts.extend(more);
        }
        members.insert("allOf".to_owned(), parts.into());
    }
}

/// `type: [string, null]` becomes `type: string, nullable: true`.
fn types(members: &mut Map<String, Value>) {
    let Some(Value::Array(names)) = members.get("type").cloned() else { return };
    let (null, mut real): (Vec<Value>, Vec<Value>) = names.into_iter().partition(|n| n == "null");
    members.remove("type");
    if real.len() == 1 {
        members.insert("type".to_owned(), real.remove(0));
    } else if real.len() > 1 {
        let forms: Vec<Value> = real.into_iter().map(|t| json!({ "type": t })).collect();
        members.insert("anyOf".to_owned(), forms.into());
    }
    if !null.is_empty() {
        members.insert("nullable".to_owned(), true.into());
    }
}

/// `oneOf: [null, X]` becomes `allOf: [X], nullable: true`.
fn forms(members: &mut Map<String, Value>) {
    for name in ["oneOf", "anyOf"] {
        let Some(Value::Array(forms)) = members.get(name).cloned() else { continue };
        let is_null = |form: &Value| form.get("type").and_then(Value::as_str) == Some("null");
        let (null, real): (Vec<Value>, Vec<Value>) = forms.into_iter().partition(is_null);
        if null.is_empty() {
            continue;
        }
        members.remove(name);
        members.insert("nullable".to_owned(), true.into());
        members.insert(if real.len() == 1 { "allOf" } else { name }.to_owned(), real.into());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_3_0_says_otherwise_is_said_otherwise() {
        let mut node = json!({
            "type": "object",
            "properties": {
                "type": { "type": ["string", "null"], "examples": ["x"] },
                "examples": { "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/A" }] },
                "kind": { "const": "a" },
                "code": { "$ref": "#/components/schemas/B", "description": "b" },
                "count": { "type": "integer", "exclusiveMinimum": 0 },
            },
            "propertyNames": { "pattern": "^a" },
        });
        schema(&mut node);
        assert_eq!(
            node,
            json!({
                "type": "object",
                "properties": {
                    "type": { "type": "string", "nullable": true, "example": "x" },
                    "examples": { "allOf": [{ "$ref": "#/components/schemas/A" }], "nullable": true },
                    "kind": { "enum": ["a"] },
                    "code": { "allOf": [{ "$ref": "#/components/schemas/B" }], "description": "b" },
                    "count": { "type": "integer", "minimum": 0, "exclusiveMinimum": true },
                },
            })
        );
    }
}
