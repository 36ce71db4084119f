//! Bodies and files that no client of ours would send: nothing that comes in makes us fail.

use std::fmt::Write as _;

use serde_json::{Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::jobs::ImportError;
use zorgcontract::registrations::import::{Format, run};

use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, contract};

/// Every value in `value`, by its pointer.
fn pointers(value: &Value, at: String, found: &mut Vec<String>) {
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, member)| pointers(member, format!("{at}/{name}"), found))
        }
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(index, item)| pointers(item, format!("{at}/{index}"), found))
        }
        _ => {}
    }
    found.push(at);
}

fn odd() -> Vec<Value> {
    let texts = [
        "",
        " ",
        "\0",
        "a\0b",
        "a\u{202e}b",
        "\u{feff}",
        "\u{1F4A9}",
        "e\u{301}",
        "\r\n",
        "\u{1b}[31m",
        "%_\\'\"",
        "0000-00-00",
        "0001-01-01",
        "-0001-01-01",
        "1900-02-29",
        "9999-12-31",
        "10000-01-01",
        "+262143-01-01",
        "-262144-01-01",
        "1969-12-31T23:59:59Z",
        "10000-01-01T00:00:00Z",
        "1e400",
        "-0",
        "1e-400",
        "1.1",
        "1.10",
        "NaN",
        "Infinity",
        "9007199254740993",
        "0.12345678901234567890",
        "2025-W05-1",
        "2027-10-31T02:30:00",
        "2016-12-31T23:59:60Z",
        "2025-02-03T24:00:00Z",
        "e\u{301}\u{301}\u{301}",
        "\u{200b}",
        "0.0000001",
        "9223372036854.775808",
        "99999999999999999999",
        "cz",
        "01900001",
        "00000000-0000-0000-0000-000000000000",
    ];
    let mut values: Vec<Value> = texts.into_iter().map(Value::from).collect();
    values.extend([Value::Null, true.into(), (-1).into(), 1.5.into(), u64::MAX.into(), json!([]), json!({})]);
    values.push("x".repeat(2_000).into());
    values.push(vec!["01900001"; 1_000].into());
    values.push(vec![json!({}); 1_000].into());
    values
}

#[actix_web::test]
async fn no_value_anywhere_in_a_body_is_answered_with_a_fault_of_ours() {
    let sandbox = Sandbox::new().await;
    let held = sandbox.contract().await;
    let on = format!("/v1/contracts/{held}/addenda");
    let module = json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "segment": "S1", "prestatieCodes": ["12011"],
        "period": { "startDate": "2025-01-01", "endDate": "2025-12-31" } });
    let decision = json!({ "contractId": held, "followerId": "cz", "status": "deviating", "reason": "text",
        "tariff": { "amount": "0.55", "unit": "per patient" }, "claimableFrom": "2024-02-01", "decidedOn": "2024-01-20" });
    let coverage = json!({ "purchasingPartyId": "cz", "careKind": "HAZ",
        "period": { "startDate": "2024-01-01", "endDate": "2024-12-31" } });
    let question = json!({ "explain": true, "questions": [{ "agbCode": "01900001", "uzoviCode": "7119",
        "date": "2025-02-03", "careKind": "HAZ", "segment": "S1", "oiTitle": "wijkmanagement",
        "prestatieCode": "12011", "asOf": "2025-01-01T00:00:00Z" }] });
    let mut failed = String::new();
    for (uri, body) in [
        ("/v1/contracts", &contract("ZZ-9")),
        (&on, &module),
        ("/v1/follow-decisions", &decision),
        ("/v1/coverage-declarations", &coverage),
        ("/v1/effective-agreements/_search", &question),
    ] {
        let mut places = Vec::new();
        pointers(body, String::new(), &mut places);
        for (place, value) in places.iter().flat_map(|place| odd().into_iter().map(move |v| (place, v))) {
            let mut changed = body.clone();
            changed.pointer_mut(place).unwrap().clone_from(&value);
            let answer = sandbox.post(Operator, uri, &changed).await;
            if answer.status >= 500 {
                let shown: String = value.to_string().chars().take(40).collect();
                writeln!(failed, "{uri} {place} {shown}: {}", answer.status).unwrap();
            }
        }
    }
    assert!(failed.is_empty(), "{failed}");
}

#[actix_web::test]
async fn a_file_with_a_nul_names_its_line_on_either_database() {
    let sandbox = Sandbox::new().await;
    let db = sandbox.app.state.db.clone();
    let register = include_str!("../../samples/registrations.csv");
    let csv = register.replacen("Voorbeeld (fictief)", "Voor\0beeld (fictief)", 1);
    let ndjson = include_str!("../../samples/registrations.ndjson").replacen("(fictief)", "\\u0000", 1);
    assert!(csv.contains('\0') && ndjson.contains("u0000"));
    let imported = actix_web::web::block(move || {
        let actor = Actor::command("test");
        let file = |text: &str, format| run(&db, text.as_bytes(), format, &actor, &mut |_| {});
        [file(&csv, Format::Csv), file(&ndjson, Format::Ndjson)]
    });
    for outcome in imported.await.unwrap() {
        let Err(ImportError::Problems(problems)) = outcome else { panic!("{outcome:?}") };
        assert_eq!(problems.len(), 1, "{problems:?}");
    }
}
