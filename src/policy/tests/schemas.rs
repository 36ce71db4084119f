//! The exported schemas know what the reader knows: every shipped file fits, no key is missing or
//! too many, and a typo is refused.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Map, Value, json};
use toml::Value as Toml;

use crate::http::schema::Schemas;
use crate::policy::head::Recording;
use crate::policy::load::read_pack;
use crate::policy::read::Findings;
use crate::policy::schema::schemas;
use crate::policy::{PackFiles, Vocabulary};

static VOCABULARY: LazyLock<Vocabulary> =
    LazyLock::new(|| Vocabulary::read(&PackFiles::embedded(), &Findings::default()));
static SCHEMAS: LazyLock<BTreeMap<&'static str, Value>> =
    LazyLock::new(|| schemas(&VOCABULARY).into_iter().collect());

/// A file as JSON: a day is its text.
fn json_of(value: Toml) -> Value {
    match value {
        Toml::Datetime(day) => day.to_string().into(),
        Toml::Array(items) => items.into_iter().map(json_of).collect(),
        Toml::Table(members) => members.into_iter().map(|(name, value)| (name, json_of(value))).collect(),
        Toml::String(text) => text.into(),
        Toml::Integer(number) => number.into(),
        Toml::Boolean(value) => value.into(),
        Toml::Float(number) => panic!("a pack has no float: {number}"),
    }
}

/// What the schema of its kind says against a file.
fn against(kind: &str, text: &str) -> Vec<String> {
    let schema = &SCHEMAS[kind];
    let value = json_of(Toml::Table(text.parse().unwrap()));
    let found = Schemas::new(schema).unwrap().check(schema, &value);
    found.into_iter().map(|finding| format!("{} {}", finding.pointer, finding.code)).collect()
}

fn kind_of(name: &str) -> &str {
    name.split(['-', '.']).next().unwrap()
}

#[test]
fn every_shipped_file_fits_the_schema_of_its_kind() {
    let files = PackFiles::embedded();
    let mut seen = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".toml")) {
        let kind = kind_of(path.rsplit('/').next().unwrap());
        if ["topics", "concerns"].contains(&kind) {
            continue;
        }
        assert_eq!(against(kind, text), Vec::<String>::new(), "{path}");
        *seen.entry(kind.to_owned()).or_insert(0) += 1;
    }
    assert!(["pack", "rules", "cases", "coverage", "facts"].iter().all(|kind| seen[*kind] > 1), "{seen:?}");
}

#[test]
fn a_typo_is_refused_where_it_stands() {
    let files = PackFiles::embedded();
    let file = |name: &str| files.get(&format!("cz/2025/{name}.toml")).unwrap().to_owned();
    let with = |name: &str, from: &str, to: &str| {
        let text = file(name);
        assert!(text.contains(from), "{name} has no {from}");
        against(kind_of(name), &text.replacen(from, to, 1))
    };
    let agreements = "rules-agreements";
    let one = |found: Vec<String>, end: &str| {
        assert!(found.len() == 1 && found[0].ends_with(end), "{end}: {found:?}");
    };
    let misspelt = with("pack", "valid_from", "valid_form");
    assert_eq!(misspelt, ["/pack/valid_from member.required", "/pack/valid_form member.unknown"]);
    one(with("pack", "[\"HAZ\",", "[\"HAX\","), "/pack/care_kinds/0 value.enum");
    one(with("pack", "concern = \"cz\"", "concern = \"cs\""), "/pack/concern concern.value");
    one(with("pack", "2025-12-31", "\"31-12-2025\""), "/pack/valid_to date.format");
    one(with(agreements, "stance = \"follows\"", "stance = \"folows\""), "/follow/stance value.enum");
    one(
        with(agreements, "fact = \"region.preferred\"", "fact = \"region.prefered\""),
        "/when/0/fact fact.value",
    );
    one(with(agreements, "not_same_as", "not_same_at"), "/when/0/not_same_at member.unknown");
    one(
        with("cases-agreements", "\"region.preferred\" =", "\"region.prefered\" ="),
        "/facts/region.prefered member.unknown",
    );
}

/// A value that uses everything a schema allows.
fn everything(schema: &Value, defs: &Value) -> Toml {
    if let Some(name) = schema["$ref"].as_str() {
        return everything(&defs[name.strip_prefix("#/$defs/").unwrap()], defs);
    }
    if let Some(fixed) = schema.get("const").or_else(|| schema.pointer("/enum/0")) {
        return Toml::String(fixed.as_str().unwrap().to_owned());
    }
    if let Some(first) = schema.pointer("/anyOf/0") {
        return everything(first, defs);
    }
    let kind = schema["type"].as_str().or_else(|| schema.pointer("/type/0")?.as_str()).unwrap();
    match (kind, schema["format"].as_str()) {
        ("string", Some("date")) => Toml::Datetime("2025-01-01".parse().unwrap()),
        ("string", _) => Toml::String("x".to_owned()),
        ("boolean", _) => Toml::Boolean(true),
        ("integer", _) => Toml::Integer(2001),
        ("array", _) => Toml::Array(vec![everything(&schema["items"], defs)]),
        ("object", _) => {
            let members = schema["properties"].as_object().unwrap().iter();
            Toml::Table(members.map(|(name, schema)| (name.clone(), everything(schema, defs))).collect())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_reader_asks_for_the_keys_of_the_schemas_and_no_others() {
    let text = |kind: &str| {
        let schema = &SCHEMAS[kind];
        toml::to_string(&everything(schema, &schema["$defs"])).unwrap()
    };
    let kinds: Vec<(String, String)> = SCHEMAS
        .keys()
        .filter(|kind| **kind != "facts")
        .map(|kind| (format!("{kind}.toml"), text(kind)))
        .collect();
    let findings = Findings::default();
    let folder = kinds.iter().map(|(name, text)| (name.as_str(), name.as_str(), text.as_str())).collect();
    read_pack(&folder, &VOCABULARY, Recording::Open, &findings);
    let mut facts = PackFiles::default();
    facts.insert("vocab/facts.toml", &text("facts"));
    Vocabulary::read(&facts, &findings);
    assert_eq!(findings.absent(), Vec::<String>::new(), "the reader knows keys that the schema does not");
    let unknown: Vec<String> = findings
        .into_sorted()
        .iter()
        .map(ToString::to_string)
        .filter(|f| f.contains("unknown key"))
        .collect();
    assert_eq!(unknown, Vec::<String>::new(), "the schema knows keys that the reader does not");
}

#[test]
fn a_schema_carries_only_the_parts_that_it_refers_to() {
    let parts = |kind: &str| SCHEMAS[kind]["$defs"].as_object().cloned().unwrap_or_else(Map::new);
    assert_eq!(parts("coverage").keys().collect::<Vec<_>>(), ["text"]);
    assert!(parts("cases").contains_key("fact") && !parts("cases").contains_key("condition"));
    assert_eq!(SCHEMAS["pack"]["$schema"], json!("https://json-schema.org/draft/2020-12/schema"));
}
