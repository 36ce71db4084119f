//! Against a service that runs: every reading that needs no more than a known practice and insurer, through the
//! typed methods and as it comes. Nothing may get lost between the two.

use serde_json::{Value, json};
use zorgcontract_client::{Client, operations};

use crate::runner::{Arguments, same};
use crate::surface;

/// Values for required arguments; what the demo knows.
fn argument(name: &str) -> Option<Value> {
    Some(match name {
        "agbCode" => json!("01900001"),
        "uzoviCode" => json!("7119"),
        "date" => json!("2025-02-03"),
        "careKind" => json!("HAZ"),
        "concernId" => json!("cz"),
        "owner" => json!("agb:01900001"),
        "prestatieCode" => json!("12001"),
        "year" => json!(2025),
        "purchasingPartyId" => json!("zorg-en-zekerheid"),
        _ => return None,
    })
}

/// Needs `ZORGCONTRACT_BASE_URL` and `ZORGCONTRACT_TOKEN`, of a sandbox; without them there is nothing to ask.
#[tokio::test]
async fn nothing_of_an_answer_gets_lost_in_its_types() {
    if std::env::var("ZORGCONTRACT_BASE_URL").is_err() {
        return;
    }
    let client = Client::from_env().unwrap();
    let document: Value = serde_json::from_str(include_str!("../../../../openapi/openapi.json")).unwrap();
    let mut asked = 0;
    let mut lost = Vec::new();
    let reads =
        operations::ALL.iter().filter(|o| o.method == "GET" && o.accept.contains(&"application/json"));
    // The end of a trail is signed anew whenever it is read.
    for operation in reads.filter(|o| o.id != "get_audit_head") {
        let listed =
            document["paths"][operation.path]["get"]["parameters"].as_array().cloned().unwrap_or_default();
        let required =
            listed.iter().filter(|p| p["required"] == true).map(|p| p["name"].as_str().unwrap().to_owned());
        let given: Option<Vec<(String, Value)>> =
            required.map(|n| Some((n.clone(), argument(&n)?))).collect();
        let Some(given) = given else { continue };
        let mut plain = client.call(operation.id).unwrap();
        for (name, value) in &given {
            let name: &'static str = name.clone().leak();
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            plain = if operation.path.contains(&format!("{{{name}}}")) {
                plain.path(name, &text)
            } else {
                plain.query(name, &text)
            };
        }
        let Ok(plain) = plain.send().await else { continue };
        let arguments: serde_json::Map<_, _> = given.into_iter().collect();
        let call = json!({ "operation": operation.id, "arguments": arguments });
        asked += 1;
        match surface::invoke(&client, &Arguments::of(call)).await {
            Ok(typed) if same(&typed.ok, &plain) => {}
            Ok(typed) => lost.push(format!("{}: {} became {}", operation.id, plain.into_data(), typed.ok)),
            Err(failed) => lost.push(format!("{}: {}", operation.id, failed.text)),
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
    assert!(asked > 20, "only {asked} operations answered");
}
