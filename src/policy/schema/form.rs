//! The forms that schemas are put together from.

use serde_json::{Map, Value, json};

use crate::policy::words::Word;

pub(super) type Member = (&'static str, Value);

/// An object with these members and no other.
pub(super) fn object(required: Vec<Member>, optional: Vec<Member>) -> Value {
    let names: Vec<&str> = required.iter().map(|(name, _)| *name).collect();
    let members: Map<String, Value> =
        required.iter().chain(&optional).map(|(name, schema)| ((*name).to_owned(), schema.clone())).collect();
    json!({ "type": "object", "properties": members, "required": names, "additionalProperties": false })
}

/// A file that holds lists of tables.
pub(super) fn file(lists: Vec<Member>) -> Value {
    object(Vec::new(), lists.into_iter().map(|(name, schema)| (name, list(schema))).collect())
}

pub(super) fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

pub(super) fn text() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

pub(super) fn texts() -> Value {
    list(text())
}

pub(super) fn matching(pattern: &str) -> Value {
    json!({ "type": "string", "pattern": pattern })
}

pub(super) fn slug() -> Value {
    matching("^[a-z0-9-]+$")
}

pub(super) fn date() -> Value {
    json!({ "type": "string", "format": "date" })
}

pub(super) fn boolean() -> Value {
    json!({ "type": "boolean" })
}

pub(super) fn whole_number(least: i64) -> Value {
    json!({ "type": "integer", "minimum": least })
}

pub(super) fn defined(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

pub(super) fn both() -> Value {
    defined("text")
}

pub(super) fn word<W: Word>() -> Value {
    json!({ "type": "string", "enum": W::all().iter().map(|word| word.text()).collect::<Vec<_>>() })
}

pub(super) fn words<W: Word>() -> Value {
    list(word::<W>())
}

/// A word of a list of the vocabulary.
pub(super) fn one_of<'v>(names: impl Iterator<Item = &'v str>) -> Value {
    json!({ "type": "string", "enum": names.collect::<Vec<_>>() })
}
