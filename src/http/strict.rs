//! JSON as this API reads it: stricter than serde_json, and it says where it hurts.
//!
//! Refused beyond bad syntax: a member that occurs twice, NUL characters, nesting deeper than 64,
//! lists over 10,000 items, texts over 64 KiB, and a body that is no object. Two readers of one
//! body must not see two values, and both databases must be able to hold what we accept.

use std::cell::RefCell;
use std::fmt;

use serde::de::{DeserializeSeed, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

use super::codes::fault_text;
use super::problem::{Fault, Place};

/// Deepest nesting of lists and objects.
pub const MAX_DEPTH: usize = 64;
/// Most items of one list.
pub const MAX_ITEMS: usize = 10_000;
/// Longest text, in bytes.
pub const MAX_TEXT: usize = 64 * 1024;

/// Reads a body that must be one JSON object.
///
/// # Errors
/// The faults that keep the body from being read; a duplicate member or a NUL does not hide later
/// ones, bad syntax does.
pub fn parse(body: &[u8]) -> Result<Value, Vec<Fault>> {
    let faults = RefCell::new(Vec::new());
    let mut reader = serde_json::Deserializer::from_slice(body);
    let node = Node { at: String::new(), depth: 0, faults: &faults };
    let outcome = node.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value));
    let mut faults = faults.into_inner();
    match outcome {
        Ok(Value::Object(members)) if faults.is_empty() => Ok(Value::Object(members)),
        Ok(_) if faults.is_empty() => Err(vec![fault("", "json.object")]),
        Ok(_) => Err(faults),
        Err(error) => {
            if error.classify() != serde_json::error::Category::Data {
                let (line, column) = (error.line(), error.column());
                let detail = (
                    format!("Geen geldige JSON: regel {line}, teken {column}."),
                    format!("Not valid JSON: line {line}, column {column}."),
                );
                faults.push(Fault::new(Place::Body, "", "json.syntax", detail));
            }
            Err(faults)
        }
    }
}

fn fault(at: &str, code: &str) -> Fault {
    Fault::new(Place::Body, at, code, fault_text(code))
}

/// A value at a place.
struct Node<'a> {
    at: String,
    depth: usize,
    faults: &'a RefCell<Vec<Fault>>,
}

impl Node<'_> {
    fn found(&self, code: &str) {
        self.faults.borrow_mut().push(fault(&self.at, code));
    }

    /// Notes a fault and stops reading: what follows could be a bomb.
    fn stop<E: serde::de::Error>(&self, code: &str) -> E {
        self.found(code);
        E::custom(code)
    }

    fn text<E: serde::de::Error>(&self, text: &str) -> Result<(), E> {
        if text.len() > MAX_TEXT {
            return Err(self.stop("text.tooLong"));
        }
        if text.contains('\0') {
            self.found("text.nul");
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(Value::from(value))
    }

    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| self.stop("value.invalid"))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Value, E> {
        self.text(text)?;
        Ok(Value::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        if self.depth >= MAX_DEPTH {
            return Err(self.stop("json.depth"));
        }
        let mut items = Vec::new();
        loop {
            let at = format!("{}/{}", self.at, items.len());
            let node = Node { at, depth: self.depth + 1, faults: self.faults };
            let Some(item) = access.next_element_seed(node)? else { break };
            if items.len() == MAX_ITEMS {
                return Err(self.stop("list.tooLong"));
            }
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        if self.depth >= MAX_DEPTH {
            return Err(self.stop("json.depth"));
        }
        let mut members = Map::new();
        while let Some(name) = access.next_key::<String>()? {
            // a place is told back, so it never carries the NUL that is refused
            let name_of_place = name.replace('~', "~0").replace('/', "~1").replace('\0', "\u{fffd}");
            let at = format!("{}/{name_of_place}", self.at);
            let node = Node { at, depth: self.depth + 1, faults: self.faults };
            node.text::<A::Error>(&name)?;
            if members.contains_key(&name) {
                node.found("member.duplicate");
            }
            let value = access.next_value_seed(node)?;
            members.insert(name, value);
        }
        Ok(Value::Object(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes(body: &str) -> Vec<String> {
        parse(body.as_bytes())
            .err()
            .unwrap_or_default()
            .into_iter()
            .map(|f| f.code + "@" + &f.location)
            .collect()
    }

    #[test]
    fn odd_bodies_are_refused_with_place_and_code() {
        let deep = |n: usize| format!("{{\"a\":{}{}}}", "[".repeat(n), "]".repeat(n));
        let long = format!("{{\"a\":\"{}\"}}", "x".repeat(MAX_TEXT + 1));
        let many = format!("{{\"a\":[{}0]}}", "0,".repeat(MAX_ITEMS));
        let bomb = "[".repeat(100_000);
        let place = |n: usize| format!("json.depth@/a{}", "/0".repeat(n));
        for (body, wanted) in [
            ("", "json.syntax@"),
            ("[]", "json.object@"),
            ("\"x\"", "json.object@"),
            ("\u{feff}{}", "json.syntax@"),
            ("{} {}", "json.syntax@"),
            ("{\"a\":1e400}", "json.syntax@"),
            ("{\"a\":NaN}", "json.syntax@"),
            ("{\"a\":01}", "json.syntax@"),
            ("{\"a\":\"\\ud800\"}", "json.syntax@"),
            ("{\"a\":{\"b\":\"\\u0000\"}}", "text.nul@/a/b"),
            ("{\"a\\u0000\":1}", "text.nul@/a\u{fffd}"),
            ("{\"a/b\":1,\"a/b\":2}", "member.duplicate@/a~1b"),
            (deep(64).as_str(), place(63).as_str()),
            (long.as_str(), "text.tooLong@/a"),
            (many.as_str(), "list.tooLong@/a"),
        ] {
            assert_eq!(codes(body), [wanted], "{}", &body[..body.len().min(40)]);
        }
        assert_eq!(codes(&bomb), [format!("json.depth@{}", "/0".repeat(64))]);
        assert!(parse(deep(63).as_bytes()).is_ok());
        assert_eq!(parse("{\"a\":\"1.10\"}".as_bytes()), Ok(serde_json::json!({ "a": "1.10" })));
    }

    #[test]
    fn bytes_that_are_not_utf_8_are_refused() {
        assert!(parse(b"{\"a\":\"\xff\"}").is_err());
    }
}
