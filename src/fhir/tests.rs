//! Both ways and back: definitions and answers are the same after FHIR as before it.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::questionnaire::{FhirQuestionnaire, Standing, export, import};
use super::response::{export as written, import as read};
use crate::questionnaires::shipped::shipped;
use crate::questionnaires::{Form, Questionnaire, keep};

const ORIGIN: &str = "https://test.example";

/// Through the text that goes over the wire.
fn wire(definition: &Questionnaire) -> FhirQuestionnaire {
    let text = serde_json::to_string(&export(definition, Standing::default(), ORIGIN)).unwrap();
    serde_json::from_str(&text).unwrap()
}

fn text() -> BoxedStrategy<Value> {
    ("[a-zé€\"<]{1,12}", "[a-z ]{1,12}x").prop_map(|(nl, en)| json!({ "nl": nl, "en": en })).boxed()
}

/// Members of an item that go with its type.
fn of_type() -> BoxedStrategy<Value> {
    let number = || "-?[1-9][0-9]{0,11}\\.[0-9]{0,5}[1-9]";
    let options = prop::collection::vec((text(), any::<bool>()), 1..4).prop_map(|texts| {
        let options = texts.into_iter().enumerate();
        let option =
            |(n, (text, alone))| json!({ "code": format!("o{n}"), "text": text, "exclusive": alone });
        options.map(option).collect::<Value>()
    });
    prop_oneof![
        Just(json!({ "type": "display" })),
        (1..500_u32, any::<bool>()).prop_map(|(most, pattern)| if pattern {
            json!({ "type": "text", "maxLength": most, "pattern": "[A-Z]{2}\\d" })
        } else {
            json!({ "type": "text" })
        }),
        (options, any::<bool>()).prop_map(
            |(options, many)| json!({ "type": if many { "multipleChoice" } else { "choice" }, "options": options })
        ),
        any::<(i32, i32)>()
            .prop_map(|(a, b)| json!({ "type": "integer", "minValue": a.to_string(), "maxValue": b.to_string() })),
        (number(), number()).prop_map(|(a, b)| json!({ "type": "decimal", "minValue": a, "maxValue": b })),
        Just(json!({ "type": "date", "prefill": "contract.startDate" })),
        Just(json!({ "type": "boolean", "fact": "practice.vecozoCertificate", "criterion": "access.vecozo" })),
        prop::option::of(1..20_u32).prop_map(|most| json!({ "type": "attachment", "maxFiles": most })),
        prop::sample::select(vec!["agbCode", "kvkNumber", "bigNumber"]).prop_map(|kind| json!({ "type": kind })),
    ]
    .boxed()
}

/// An item with everything around its type.
fn question() -> BoxedStrategy<Value> {
    (of_type(), text(), prop::option::of(text()), any::<bool>())
        .prop_map(|(mut item, text, help, required)| {
            item["text"] = text;
            item["help"] = help.filter(|_| item["type"] != "display").unwrap_or_default();
            item["required"] = json!(required && item["type"] != "display");
            item
        })
        .boxed()
}

fn items(depth: u32) -> BoxedStrategy<Vec<Value>> {
    if depth == 0 {
        return prop::collection::vec(question(), 1..4).boxed();
    }
    let group = (items(depth - 1), text(), prop::option::of(text())).prop_map(
        |(items, text, help)| json!({ "type": "group", "text": text, "help": help, "items": items }),
    );
    let table = (prop::collection::vec(question(), 1..4), text(), 0..3_u32, prop::option::of(3..9_u32))
        .prop_map(|(mut items, text, least, most)| {
            items.retain(|item| item["type"] != "display" && item["type"] != "attachment");
            json!({ "type": "table", "text": text, "items": items, "minRows": least, "maxRows": most })
        });
    prop::collection::vec(prop_oneof![4 => question(), 1 => group, 1 => table], 1..6).boxed()
}

/// Names the items, and hangs conditions and calculations on those before.
fn finish(items: &mut [Value], names: &mut Vec<(String, String)>, inside: Option<&str>, draw: &mut u32) {
    for item in items {
        let kind = item["type"].as_str().unwrap_or_default().to_owned();
        let name = format!("i{}", names.len());
        item["linkId"] = json!(name);
        *draw = draw.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let chosen = (!names.is_empty()).then(|| names[*draw as usize % names.len()].clone());
        let numbers: Vec<&String> =
            names.iter().filter(|(_, k)| k == "integer" || k == "decimal").map(|(name, _)| name).collect();
        if inside != Some("table") {
            let condition = chosen.filter(|(_, kind)| !kind.ends_with("column")).map(|(question, kind)| {
                let (operator, answer) = match kind.as_str() {
                    "boolean" => ("=", json!(true)),
                    "integer" => (">=", json!(3)),
                    "decimal" => ("<", json!("12.50")),
                    "choice" | "multipleChoice" => ("!=", json!("o0")),
                    "text" => ("=", json!("x y")),
                    _ => ("exists", json!(false)),
                };
                json!([{ "question": question, "operator": operator, "answer": answer }])
            });
            if *draw & 0x300 == 0 {
                item["enableWhen"] = condition.unwrap_or_else(|| json!([]));
                item["enableBehavior"] = if *draw & 0x400 == 0 { json!("any") } else { Value::Null };
            }
            if kind == "decimal" && *draw & 0x1800 == 0 && numbers.len() > 1 {
                item["calculated"] = match *draw & 0x6000 {
                    0 => json!({ "sum": numbers }),
                    0x2000 => json!({ "product": numbers[..2] }),
                    0x4000 => json!({ "percentage": { "part": numbers[0], "whole": numbers[1] } }),
                    _ => json!({ "difference": numbers[..2] }),
                };
                for bound in ["minValue", "maxValue"] {
                    item[bound] = Value::Null;
                }
            }
        }
        let noted = if inside == Some("table") { format!("{kind}.column") } else { kind.clone() };
        names.push((name, noted));
        if let Some(inner) = item.get_mut("items").and_then(Value::as_array_mut) {
            finish(inner, names, Some(&kind), draw);
        }
    }
}

/// Without the members that are null: absent.
fn bare(value: Value) -> Value {
    match value {
        Value::Object(members) => {
            members.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, bare(v))).collect()
        }
        Value::Array(items) => items.into_iter().map(bare).collect(),
        other => other,
    }
}

fn definition() -> BoxedStrategy<Questionnaire> {
    (items(2), text(), prop::option::of(text()), any::<u32>(), 1..900_i32)
        .prop_map(|(mut items, title, introduction, mut draw, version)| {
            finish(&mut items, &mut Vec::new(), None, &mut draw);
            let definition = json!({
                "id": "cz-test", "version": version, "concern": "cz", "kind": "newPractice", "careKind": "HAZ",
                "representatives": if draw & 1 == 0 { json!([]) } else { json!(["vgz"]) },
                "policy": if draw & 2 == 0 { Value::Null } else { json!("cz-haz-2025") },
                "agreementType": if draw & 2 == 0 { Value::Null } else { json!("haz-1") },
                "providerKinds": ["practice", "ro"], "submitters": ["own", "delegate"], "title": title,
                "introduction": introduction, "basis": "ours", "items": items,
                "citations": [{ "document": "Inkoopbeleid \"2025\"", "section": "6.3" }],
            });
            serde_json::from_value(bare(definition)).expect("a definition")
        })
        .boxed()
}

/// Some answers that can be kept, by a number.
fn answers(form: &Form, mut draw: u32) -> Map<String, Value> {
    let mut next = move || {
        draw = draw.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        draw >> 16
    };
    fn value(item: &crate::questionnaires::model::QuestionnaireItem, next: &mut dyn FnMut() -> u32) -> Value {
        use crate::questionnaires::words::ItemType::*;
        let n = next();
        match item.item_type {
            Group | Display => Value::Null,
            Text => json!(format!("tekst {n} €")),
            Choice => json!(item.options[n as usize % item.options.len()].code),
            MultipleChoice => json!([item.options[n as usize % item.options.len()].code]),
            Integer => json!(n),
            Decimal => json!(format!("{n}.{}", n % 1000 + 1)),
            Date => json!("2025-04-01"),
            Boolean => json!(n & 1 == 0),
            Attachment => json!(["018f0000-0000-7000-8000-000000000001"]),
            AgbCode => json!("01012345"),
            KvkNumber => json!("12345678"),
            BigNumber => json!("19012345601"),
            Table => {
                let cells =
                    |n: u32| item.items.iter().map(move |c| (c.link_id.to_string(), value(c, &mut || n)));
                json!([cells(next()).collect::<Map<_, _>>(), cells(next()).collect::<Map<_, _>>()])
            }
        }
    }
    let (mut open, mut all) = (form.definition().items.iter().rev().collect::<Vec<_>>(), Map::new());
    while let Some(item) = open.pop() {
        if item.item_type.is_question() && item.calculated.is_none() {
            all.insert(item.link_id.to_string(), value(item, &mut next));
        } else {
            open.extend(&item.items);
        }
    }
    keep(form, &all).answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_definition_is_the_same_after_fhir_as_before_it(definition in definition()) {
        let back = import(&wire(&definition));
        prop_assert_eq!(back.map_err(|faults| format!("{faults:?}")), Ok(definition));
    }

    #[test]
    fn answers_are_the_same_after_fhir_as_before_it(definition in definition(), draw in any::<u32>()) {
        let form = Form::new(definition);
        let kept = answers(&form, draw);
        let text = serde_json::to_string(&written::items(&form, &kept, "https://test.example/files")).unwrap();
        let items: Vec<_> = serde_json::from_str(&text).unwrap();
        let back = read::answers(&form, &items).map(|(answers, _)| answers);
        prop_assert_eq!(back.map_err(|faults| format!("{faults:?}")), Ok(kept));
    }
}

#[test]
fn every_shipped_definition_is_the_same_after_fhir_as_before_it() {
    let all = shipped().unwrap();
    assert!(!all.is_empty());
    for definition in all.into_iter().map(|shipped| shipped.definition) {
        let resource = wire(&definition);
        assert_eq!(import(&resource), Ok(definition.clone()), "{}", definition.id);
        let form = Form::new(definition);
        let kept = answers(&form, 7);
        let items = written::items(&form, &kept, "https://test.example/files");
        assert_eq!(read::answers(&form, &items).map(|(answers, _)| answers), Ok(kept));
    }
}
