//! Walks an OpenAPI document with its place at hand. What is not expected is an error that names the place: a
//! construct that the generator skipped would be a hole in five SDKs.

use serde_json::{Map, Value};
use std::fmt;

/// Something in the document that the generator does not understand.
#[derive(Debug)]
pub struct Fault {
    /// Where, as a JSON Pointer.
    pub place: String,
    /// What is wrong there.
    pub what: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.what)
    }
}

impl std::error::Error for Fault {}

/// A place in the document and what stands there.
#[derive(Clone)]
pub struct Node<'a> {
    root: &'a Value,
    /// What stands here.
    pub value: &'a Value,
    /// JSON Pointer.
    pub place: String,
}

impl<'a> Node<'a> {
    /// The whole document.
    #[must_use]
    pub fn root(root: &'a Value) -> Self {
        Self { root, value: root, place: "#".into() }
    }

    /// An error about this place.
    pub fn fault<T>(&self, what: impl Into<String>) -> Result<T, Fault> {
        Err(Fault { place: self.place.clone(), what: what.into() })
    }

    fn at(&self, key: &str, value: &'a Value) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self { root: self.root, value, place: format!("{}/{key}", self.place) }
    }

    /// The object here.
    pub fn object(&self) -> Result<&'a Map<String, Value>, Fault> {
        self.value.as_object().map_or_else(|| self.fault("is no object"), Ok)
    }

    /// The member of that name.
    #[must_use]
    pub fn find(&self, key: &str) -> Option<Self> {
        self.value.get(key).map(|value| self.at(key, value))
    }

    /// The member of that name, which must be there.
    pub fn get(&self, key: &str) -> Result<Self, Fault> {
        self.find(key).map_or_else(|| self.fault(format!("has no `{key}`")), Ok)
    }

    /// All members, or none when the place does not exist.
    pub fn members(&self) -> Result<Vec<(&'a str, Self)>, Fault> {
        Ok(self.object()?.iter().map(|(key, value)| (key.as_str(), self.at(key, value))).collect())
    }

    /// The members of the object of that name; none when it is absent.
    pub fn members_of(&self, key: &str) -> Result<Vec<(&'a str, Self)>, Fault> {
        self.find(key).map_or_else(|| Ok(Vec::new()), |node| node.members())
    }

    /// The items of the list of that name; none when it is absent.
    pub fn items_of(&self, key: &str) -> Result<Vec<Self>, Fault> {
        let Some(list) = self.find(key) else { return Ok(Vec::new()) };
        let Some(items) = list.value.as_array() else { return list.fault("is no list") };
        Ok(items.iter().enumerate().map(|(at, value)| list.at(&at.to_string(), value)).collect())
    }

    /// The text here.
    pub fn text(&self) -> Result<&'a str, Fault> {
        self.value.as_str().map_or_else(|| self.fault("is no text"), Ok)
    }

    /// The text of that name; empty when absent.
    pub fn text_of(&self, key: &str) -> Result<String, Fault> {
        self.find(key).map_or_else(|| Ok(String::new()), |node| node.text().map(Into::into))
    }

    /// The texts of that name.
    pub fn texts_of(&self, key: &str) -> Result<Vec<String>, Fault> {
        self.items_of(key)?.iter().map(|item| item.text().map(Into::into)).collect()
    }

    /// The switch of that name; off when absent.
    pub fn flag_of(&self, key: &str) -> Result<bool, Fault> {
        let Some(node) = self.find(key) else { return Ok(false) };
        node.value.as_bool().map_or_else(|| node.fault("is neither true nor false"), Ok)
    }

    /// Refuses members that are not in the list.
    pub fn only(&self, known: &[&str]) -> Result<(), Fault> {
        match self.object()?.keys().find(|key| !known.contains(&key.as_str())) {
            Some(key) => self.at(key, self.value).fault("is not known to the generator"),
            None => Ok(()),
        }
    }

    /// What a `$ref` here points to; the place itself without one.
    pub fn resolved(&self) -> Result<Self, Fault> {
        let Some(reference) = self.find("$ref") else { return Ok(self.clone()) };
        let pointer = reference.text()?;
        let found = pointer.strip_prefix('#').and_then(|pointer| self.root.pointer(pointer));
        found.map_or_else(
            || reference.fault("points to nothing"),
            |value| Ok(Self { root: self.root, value, place: pointer.into() }),
        )
    }

    /// The name of the schema that a `$ref` here points to.
    pub fn schema_name(&self) -> Result<Option<&'a str>, Fault> {
        let Some(reference) = self.find("$ref") else { return Ok(None) };
        self.resolved()?;
        match reference.text()?.strip_prefix("#/components/schemas/") {
            Some(name) => Ok(Some(name)),
            None => reference.fault("is no schema"),
        }
    }
}
