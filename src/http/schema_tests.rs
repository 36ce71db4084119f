//! What the validator finds.

use serde_json::json;

use super::*;

fn codes(schema: &Value, value: &Value) -> Vec<(String, String)> {
    let document = json!({ "components": { "schemas": {
        "AgbCode": { "type": "string", "pattern": "^[0-9]{8}$" },
        "Kind": { "type": "string", "enum": ["a", "b"] },
        "Named": { "type": "object", "required": ["name"], "properties": { "name": { "type": "string" } } },
    } }, "here": schema });
    let schemas = Schemas::new(&document).unwrap();
    schemas.check(schema, value).into_iter().map(|f| (f.pointer, f.code)).collect()
}

fn pairs(list: &[(&str, &str)]) -> Vec<(String, String)> {
    list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn all_faults_of_an_object_are_found_in_one_run() {
    let schema = json!({
        "type": "object", "required": ["agbCode", "day"], "additionalProperties": false,
        "properties": {
            "agbCode": { "$ref": "#/components/schemas/AgbCode" },
            "day": { "type": "string", "format": "date" },
            "kinds": { "type": "array", "items": { "$ref": "#/components/schemas/Kind" }, "maxItems": 2 },
            "count": { "type": "integer", "minimum": 1, "maximum": 5 },
            "until": { "type": ["string", "null"], "format": "date" },
        },
    });
    let value = json!({ "agbCode": "1", "kinds": ["a", "c"], "count": 9, "until": null, "a/b": 1 });
    assert_eq!(
        codes(&schema, &value),
        pairs(&[
            ("/agbCode", "agbCode.format"),
            ("/count", "value.maximum"),
            ("/kinds/1", "kind.value"),
            ("/day", "member.required"),
            ("/a~1b", "member.unknown"),
        ])
    );
}

#[test]
fn only_days_and_instants_that_exist_are_accepted() {
    let day = json!({ "type": "string", "format": "date" });
    for text in ["0000-00-00", "1900-02-29", "2025-1-1", "+262143-01-01", "2025-W01-1", " 2025-01-01", ""] {
        assert_eq!(codes(&day, &json!(text)), pairs(&[("", "date.format")]), "{text}");
    }
    assert_eq!(codes(&day, &json!("2024-02-29")), []);
    let instant = json!({ "type": "string", "format": "date-time" });
    for text in ["2025-01-01T10:00:00", "2025-01-01T24:00:00Z", "2025-01-01"] {
        assert_eq!(codes(&instant, &json!(text)), pairs(&[("", "dateTime.format")]), "{text}");
    }
    assert_eq!(codes(&instant, &json!("2025-01-01T10:00:00+01:00")), []);
}

#[test]
fn a_whole_number_is_not_a_fraction_or_an_exponent() {
    let schema = json!({ "type": "integer" });
    for value in [json!(1.5), json!(1.0), json!("1"), json!(true), json!(null)] {
        assert_eq!(codes(&schema, &value), pairs(&[("", "value.type")]), "{value}");
    }
}

#[test]
fn an_optional_named_object_may_be_null_and_is_checked_when_it_is_there() {
    let schema = json!({ "oneOf": [{ "type": "null" }, { "$ref": "#/components/schemas/Named" }] });
    assert_eq!(codes(&schema, &json!(null)), []);
    assert_eq!(codes(&schema, &json!({ "name": "x" })), []);
    assert_eq!(codes(&schema, &json!({ "name": 1 })), pairs(&[("/name", "value.type")]));
    assert_eq!(codes(&schema, &json!({ "name": "x", "more": 1 })), pairs(&[("/more", "member.unknown")]));
}

#[test]
fn a_composed_object_knows_the_members_of_all_its_parts() {
    let schema = json!({ "allOf": [
        { "$ref": "#/components/schemas/Named" },
        { "type": "object", "required": ["age"], "properties": { "age": { "type": "integer" } } },
    ] });
    assert_eq!(codes(&schema, &json!({ "name": "x", "age": 1 })), []);
    assert_eq!(codes(&schema, &json!({ "name": "x", "age": 1, "z": 1 })), pairs(&[("/z", "member.unknown")]));
}

#[test]
fn the_discriminator_chooses_the_form_whose_faults_are_told() {
    let form = |kind: &str| {
        json!({ "type": "object", "required": ["kind", "value"], "properties": {
            "kind": { "type": "string", "enum": [kind] }, "value": { "type": "integer" } } })
    };
    let schema = json!({ "oneOf": [form("a"), form("b")] });
    assert_eq!(codes(&schema, &json!({ "kind": "a", "value": 1 })), []);
    assert_eq!(codes(&schema, &json!({ "kind": "c" })), pairs(&[("", "value.variant")]));
}

#[test]
fn text_is_measured_in_characters_and_holds_no_nul() {
    let schema = json!({ "type": "string", "minLength": 2, "maxLength": 3 });
    assert_eq!(codes(&schema, &json!("ééé")), []);
    assert_eq!(codes(&schema, &json!("é")), pairs(&[("", "text.tooShort")]));
    assert_eq!(codes(&schema, &json!("éééé")), pairs(&[("", "text.tooLong")]));
    assert_eq!(codes(&schema, &json!("a\0")), pairs(&[("", "text.nul")]));
}
