//! The model holds all of the document, and what the generator does not know is an error that names its place.

#![expect(clippy::unwrap_used, reason = "a test may")]

use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::path::Path;
use zorgcontract_sdkgen::model::Form;
use zorgcontract_sdkgen::render::{drift, languages, render};
use zorgcontract_sdkgen::{model, model_of, table};

fn file() -> Vec<u8> {
    std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/../../openapi/openapi.json")).unwrap()
}

fn document() -> Value {
    serde_json::from_slice(&file()).unwrap()
}

fn model() -> model::Model {
    model_of(&file()).unwrap()
}

/// What the generator says about the document after a change.
fn refusal(change: impl FnOnce(&mut Value)) -> String {
    let mut document = document();
    change(&mut document);
    model_of(document.to_string().as_bytes()).unwrap_err().to_string()
}

#[test]
fn every_operation_is_in_the_model() {
    let model = model();
    let ids: BTreeSet<_> = model.operations.iter().map(|operation| operation.id.clone()).collect();
    let document = document();
    let wanted: BTreeSet<_> = document["paths"]
        .as_object()
        .unwrap()
        .values()
        .flat_map(|item| item.as_object().unwrap().values())
        .filter_map(|operation| operation["operationId"].as_str().map(String::from))
        .collect();
    assert!(wanted.len() > 150);
    assert_eq!(ids, wanted);
}

#[test]
fn every_schema_is_in_the_model_with_all_its_members() {
    let model = model();
    for (name, schema) in document()["components"]["schemas"].as_object().unwrap() {
        let ty = model.types.iter().find(|ty| ty.name == *name).unwrap();
        let Some(properties) = schema["properties"].as_object() else { continue };
        let Form::Struct { fields, .. } = &ty.form else { panic!("{name} is no struct") };
        let wires: BTreeSet<_> = fields.iter().map(|field| field.wire.as_str()).collect();
        assert_eq!(wires, properties.keys().map(String::as_str).collect(), "{name}");
    }
}

#[test]
fn every_reference_of_the_model_has_its_type() {
    let model = model();
    let names: BTreeSet<_> = model.types.iter().map(|ty| ty.name.as_str()).collect();
    let text = serde_json::to_value(&model).unwrap();
    let mut open = vec![&text];
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                if let Some(Value::String(name)) = members.get("ref") {
                    assert!(names.contains(name.as_str()), "{name}");
                }
                open.extend(members.values());
            }
            Value::Array(items) => open.extend(items),
            _ => {}
        }
    }
}

#[test]
fn every_job_can_be_waited_for() {
    let model = model();
    for operation in model.operations.iter().filter(|operation| operation.result.status == 202) {
        assert!(operation.job.is_some(), "{}", operation.id);
    }
}

#[test]
fn an_unknown_construct_is_named_with_its_place() {
    let said = refusal(|d| d["components"]["schemas"]["AgbCode"]["not"] = json!({}));
    assert_eq!(said, "#/components/schemas/AgbCode/not: is not known to the generator");
    let said = refusal(|d| {
        d["components"]["schemas"]["Period"]["properties"]["startDate"]["type"] = json!("number")
    });
    assert!(said.starts_with("#/components/schemas/Period/properties/startDate/type: "), "{said}");
    let said = refusal(|d| d["paths"]["/contracts"]["get"]["x-new"] = json!(1));
    assert_eq!(said, "#/paths/~1contracts/get/x-new: is not known to the generator");
    let said = refusal(|d| d["paths"]["/contracts"]["get"]["x-idempotency"] = json!("perhaps"));
    assert_eq!(said, "#/paths/~1contracts/get/x-idempotency: `perhaps` is not known");
    let said = refusal(|d| d["paths"]["/contracts"]["trace"] = json!({}));
    assert_eq!(said, "#/paths/~1contracts/trace: is not known to the generator");
}

#[test]
fn the_same_document_gives_the_same_model() {
    assert_eq!(serde_json::to_string(&model()).unwrap(), serde_json::to_string(&model()).unwrap());
}

#[test]
fn the_generated_code_is_what_the_templates_make() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (model, templates) = (model(), here.join("templates"));
    for language in languages(&templates).unwrap() {
        let rendered = render(&model, &templates, &language).unwrap();
        assert_eq!(
            drift(&here.join(".."), &rendered).unwrap(),
            Vec::<String>::new(),
            "run zorgcontract-sdkgen"
        );
    }
}

#[test]
fn the_table_of_the_sdks_is_what_the_results_say() {
    let clients = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let page = std::fs::read_to_string(clients.join("README.md")).unwrap();
    assert_eq!(page, table::page(&clients).unwrap(), "run zorgcontract-sdkgen table");
}
