//! Compares a request with what a case expects, and keeps what `$name` was bound to.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::corpus::{Expect, ExpectJwt};
use crate::token;
use crate::wire::{Request, form};

/// What the placeholders of a case stand for.
#[derive(Debug, Default, Clone)]
pub struct Bound {
    /// Names with their values; `base` and `foreign` are there from the start.
    pub values: BTreeMap<String, String>,
}

impl Bound {
    /// Replaces `$base` and `$foreign`, which stand inside texts.
    #[must_use]
    pub fn fill(&self, text: &str) -> String {
        let mut out = text.to_owned();
        for name in ["base", "foreign"] {
            if let Some(value) = self.values.get(name) {
                out = out.replace(&format!("${name}"), value);
            }
        }
        out
    }

    fn text(&mut self, expected: &str, got: &str) -> bool {
        let expected = self.fill(expected);
        if let Some(token) = expected.strip_prefix("$hash:") {
            return got == token::hash(token.as_bytes());
        }
        if expected == "$now" {
            return got.parse::<i64>().is_ok_and(|t| (t - chrono::Utc::now().timestamp()).abs() <= 60);
        }
        if let Some(seconds) = expected.strip_prefix("$within:") {
            let ahead = got.parse::<i64>().map(|t| t - chrono::Utc::now().timestamp());
            let most = seconds.parse::<i64>().unwrap_or_default();
            return ahead.is_ok_and(|a| a > 0 && a <= most);
        }
        if let Some(name) = expected.strip_prefix('$') {
            if let Some(known) = self.values.get(name) {
                return known == got;
            }
            let stem = name.trim_end_matches(|c: char| c.is_ascii_digit());
            let others = self.values.iter().filter(|(n, _)| {
                n.as_str() != stem && n.trim_end_matches(|c: char| c.is_ascii_digit()) == stem
            });
            if got.is_empty() || others.into_iter().any(|(_, v)| v == got) {
                return false;
            }
            self.values.insert(name.to_owned(), got.to_owned());
            return true;
        }
        match expected.strip_suffix('*') {
            Some(begin) => got.starts_with(begin),
            None => got == expected,
        }
    }

    /// Compares two values; texts by the rules of [`Expect`].
    fn value(&mut self, expected: &Value, got: &Value, place: &str, faults: &mut Vec<String>) {
        match (expected, got) {
            (Value::String(text), Value::Number(number)) if text.starts_with('$') => {
                if !self.text(text, &number.to_string()) {
                    faults.push(format!("{place}: {got} instead of {text}"));
                }
            }
            (Value::String(text), _) if text == "*" => {}
            (Value::String(text), Value::String(got)) => {
                if !self.text(text, got) {
                    faults.push(format!("{place}: \"{got}\" instead of \"{text}\""));
                }
            }
            (Value::Object(expected), Value::Object(got)) => {
                for (name, value) in expected {
                    match got.get(name) {
                        Some(got) => self.value(value, got, &format!("{place}/{name}"), faults),
                        None => faults.push(format!("{place}/{name}: is missing")),
                    }
                }
                for name in got.keys().filter(|n| !expected.contains_key(*n)) {
                    faults.push(format!("{place}/{name}: should not be there"));
                }
            }
            (Value::Array(expected), Value::Array(got)) => {
                if expected.len() != got.len() {
                    faults.push(format!("{place}: {} items instead of {}", got.len(), expected.len()));
                }
                for (at, (expected, got)) in expected.iter().zip(got).enumerate() {
                    self.value(expected, got, &format!("{place}/{at}"), faults);
                }
            }
            _ if expected == got => {}
            _ => faults.push(format!("{place}: {got} instead of {expected}")),
        }
    }

    /// Everything in which the request is not what is expected.
    pub fn compare(&mut self, expect: &Expect, request: &Request, keys: &Value) -> Vec<String> {
        let mut faults = Vec::new();
        if request.method != expect.method {
            faults.push(format!("method: {} instead of {}", request.method, expect.method));
        }
        if request.path != expect.path {
            faults.push(format!("path: {} instead of {}", request.path, expect.path));
        }
        if let Some(query) = &expect.query {
            let as_list = |v: &Value| if v.is_array() { v.clone() } else { json!([v]) };
            let expected: Value =
                query.iter().map(|(n, v)| (n.clone(), as_list(v))).collect::<serde_json::Map<_, _>>().into();
            self.value(&expected, &json!(request.query), "query", &mut faults);
        }
        for (name, expected) in &expect.headers {
            match request.headers.get(name) {
                Some(got) if self.text(expected, got) => {}
                Some(got) => faults.push(format!("header {name}: \"{got}\" instead of \"{expected}\"")),
                None => faults.push(format!("header {name}: is missing")),
            }
        }
        for name in expect.absent.iter().filter(|n| request.headers.contains_key(*n)) {
            faults.push(format!("header {name}: should not be there"));
        }
        if let Some(text) = &expect.body_text
            && request.body != text.as_bytes()
        {
            faults
                .push(format!("body: \"{}\" instead of \"{text}\"", String::from_utf8_lossy(&request.body)));
        }
        if let Some(expected) = &expect.body {
            match body(request) {
                Some(got) => self.value(expected, &got, "body", &mut faults),
                None => faults.push("body: is neither JSON nor a form".to_owned()),
            }
        }
        for (place, expected) in &expect.jwt {
            self.token(place, expected, request, keys, &mut faults);
        }
        faults
    }

    fn token(
        &mut self,
        place: &str,
        expected: &ExpectJwt,
        request: &Request,
        keys: &Value,
        faults: &mut Vec<String>,
    ) {
        let from_form = || body(request)?.get(place)?.as_str().map(str::to_owned);
        let Some(text) = request.headers.get(place).cloned().or_else(from_form) else {
            faults.push(format!("{place}: is missing"));
            return;
        };
        let key = expected.key.as_ref().map(|name| &keys[name]["public"]);
        match token::open(&text, key) {
            Ok((header, claims)) => {
                for (part, expected, got) in
                    [("header", &expected.header, header), ("claims", &expected.claims, claims)]
                {
                    for (name, value) in expected {
                        self.value(value, &got[name], &format!("{place} {part}/{name}"), faults);
                    }
                }
            }
            Err(fault) => faults.push(format!("{place}: {fault}")),
        }
    }
}

/// The body as JSON, or the members of a form.
fn body(request: &Request) -> Option<Value> {
    if request.header("content-type").starts_with("application/x-www-form-urlencoded") {
        let members = form(std::str::from_utf8(&request.body).ok()?);
        return Some(
            members
                .into_iter()
                .map(|(n, v)| (n, json!(v.join(" "))))
                .collect::<serde_json::Map<_, _>>()
                .into(),
        );
    }
    serde_json::from_slice(&request.body).ok()
}
