//! Whatever is sent, what is kept stands to the questionnaire.

use proptest::prelude::*;
use proptest::strategy::ValueTree as _;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use zorgcontract::questionnaires::words::AnswerProblemCode;
use zorgcontract::questionnaires::{Form, evaluate};

use super::{QUESTIONNAIRE, Scene, address, questionnaire};
use crate::sandbox::Who::*;

fn value(item: &'static str) -> BoxedStrategy<Value> {
    let own: Vec<Value> = match item {
        "module" => vec![json!("yes"), json!("no")],
        "hours" => vec![json!("1"), json!("12.5"), json!("0")],
        "why" | "name" | "city" => vec![json!("tekst"), json!("")],
        "patients" => vec![json!(0), json!(5), json!(-1)],
        "staff" => vec![json!([]), json!([{ "staff.name": "x" }]), json!([{ "staff.agb": "01900001" }])],
        _ => vec![],
    };
    let odd = vec![Value::Null, json!(true), json!("x"), json!(1), json!([]), json!(["yes"]), json!({})];
    prop_oneof![3 => proptest::sample::select([own, vec![Value::Null]].concat()), 1 => proptest::sample::select(odd)].boxed()
}

fn patch() -> impl Strategy<Value = Map<String, Value>> {
    let names = ["module", "hours", "why", "name", "city", "patients", "staff", "general", "nonsense"];
    let member = proptest::sample::select(names.to_vec())
        .prop_flat_map(|name| value(name).prop_map(move |v| (name, v)));
    proptest::collection::vec(member, 1..4)
        .prop_map(|m| m.into_iter().map(|(n, v)| (n.to_owned(), v)).collect())
}

#[actix_web::test]
async fn no_answer_to_a_hidden_item_is_ever_stored() {
    let scene = Scene::new().await;
    let at = address(&scene.create(Practice).await);
    let form = Form::new(serde_json::from_value(questionnaire(QUESTIONNAIRE, &["own"])).unwrap());
    let (mut runner, mut version, mut kept) = (TestRunner::deterministic(), 1, 0);
    for _ in 0..250 {
        let patch = patch().new_tree(&mut runner).unwrap().current();
        let saved = scene.save(Practice, &at, version, &Value::Object(patch.clone())).await;
        let stored = scene.get(Practice, &at).await;
        let answers = stored["answers"].as_object().unwrap();
        let wrong =
            evaluate(&form, answers).problems.into_iter().filter(|problem| problem.code.keeps_from_saving());
        let wrong: Vec<_> = wrong.collect();
        assert!(wrong.is_empty(), "{patch:?} left {wrong:?} in {answers:?}");
        let shown: Vec<&str> =
            stored["validation"]["shown"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert!(answers.keys().all(|name| shown.contains(&name.as_str())), "{answers:?} {shown:?}");
        match saved.status {
            200 => (version, kept) = (version + 1, kept + 1),
            422 => {
                let merged = zorgcontract::submissions::model::merge(answers, &patch);
                let reasons = evaluate(&form, &merged).problems;
                assert!(
                    reasons
                        .iter()
                        .any(|p| p.code.keeps_from_saving() || p.code == AnswerProblemCode::HiddenItem),
                    "{patch:?}"
                );
            }
            other => panic!("{other}: {}", saved.text()),
        }
    }
    assert!((50..200).contains(&kept), "some are kept and some refused: {kept}");
}
