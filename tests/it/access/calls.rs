//! What stands in the sandbox when the callers come, and one call of every operation about it.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::imports::ListKind;

use crate::exports;
use crate::harness::Answer;
use crate::offers;
use crate::packs;
use crate::questionnaires;
use crate::sandbox::Who::*;
use crate::sandbox::{PRACTICE, Sandbox, Who, contract};
use crate::submissions;

/// An id that nothing has.
pub const NOTHING: &str = "01900000-0000-7000-8000-000000000000";

/// What stands in the sandbox when the callers come.
pub struct Objects {
    pub contract: String,
    pub draft_contract: String,
    pub offer: String,
    pub endless: String,
    pub amendment: String,
    pub offered_addendum: String,
    pub addendum: String,
    pub decision: String,
    pub declaration: String,
    pub draft: String,
    pub import: String,
    pub list_import: String,
    pub client: String,
    pub delegation: String,
    pub certificate: String,
    pub round: String,
    pub filled: submissions::Filled,
    pub run: String,
    pub exported: String,
    pub export: String,
    pub offer_run: String,
}

/// Thumbprint of a certificate that nobody holds.
const THUMBPRINT: &str = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

pub fn client(agb: &str) -> Value {
    json!({ "name": "HIS", "role": "provider", "organisation": { "agbCode": agb }, "scopes": ["contracts:read"],
        "authentication": "private_key_jwt", "certificates": [{ "thumbprint": THUMBPRINT }],
        "keys": [{ "kty": "EC", "crv": "P-256", "kid": "first", "x": "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4",
            "y": "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM" }] })
}

pub fn certificate() -> Value {
    json!({ "name": "J. Voorbeeld", "organisation": { "agbCode": PRACTICE },
        "certificate": include_str!("../data/signatory.pem"), "period": { "startDate": "2024-01-01" } })
}

pub fn delegation() -> Value {
    json!({ "agbCode": PRACTICE, "delegate": { "agbCode": "53900001" }, "scopes": ["policies:read"],
        "period": { "startDate": "2024-01-01" } })
}

/// An amendment and an addendum that wait for signatures.
async fn to_be_signed(sandbox: &Sandbox) -> (String, String) {
    let mut paper = offers::paper("ZZ-A", "S3");
    paper["term"] = json!({ "startDate": "2024-01-01" });
    let id = offers::made(&sandbox.post(Leader, "/v1/contracts", &paper).await);
    let by = offers::sign_by("2099-01-01T00:00:00Z");
    assert_eq!(offers::step(sandbox, Leader, &id, "_offer", 1, &by).await.status, 200);
    offers::conclude(sandbox, &id).await;
    let made = offers::step(sandbox, Leader, &id, "amendments", 4, &amending()).await;
    let module =
        json!({ "moduleCode": "project", "moduleName": "Project", "period": { "startDate": "2090-01-01" } });
    let offered = sandbox.post(Leader, &format!("/v1/contracts/{id}/addenda"), &module).await;
    let id =
        |made: &Answer| made.json()["id"].as_str().unwrap_or_else(|| panic!("{}", made.text())).to_owned();
    (id(&made), id(&offered))
}

fn amending() -> Value {
    json!({ "kind": "mutual", "reason": "Longer", "term": { "startDate": "2024-01-01", "endDate": "2097-12-31" },
        "signBy": "2099-01-01T00:00:00Z" })
}

pub async fn fill(sandbox: &Sandbox) -> Objects {
    let id = |answer: &Answer| {
        assert!(answer.status < 300, "{}", answer.text());
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    let contract = sandbox.contract().await;
    let addenda = sandbox.items(Leader, &format!("/v1/contracts/{contract}/addenda")).await;
    let ask = json!({ "contractId": contract, "followerId": "cz" });
    let declare = coverage("MDZ");
    let (amendment, offered_addendum) = to_be_signed(sandbox).await;
    Objects {
        draft_contract: offers::draft(sandbox, "ZZ-D", "MDZ").await,
        offer: offers::offered(sandbox, "ZZ-O", "GLI").await,
        endless: offers::endless(sandbox, "ZZ-E", "SMR").await,
        amendment,
        offered_addendum,
        addendum: addenda[0]["id"].as_str().unwrap().to_owned(),
        decision: id(&sandbox.post(Practice, "/v1/follow-decisions", &ask).await),
        draft: id(&sandbox.post(FollowerToo, packs::DRAFTS, &packs::draft("cz-2025", &packs::cz(&[]))).await),
        declaration: id(&sandbox.post(Leader, "/v1/coverage-declarations", &declare).await),
        import: id(&sandbox
            .send(
                Operator,
                call("create_registration_import", Method::POST, "/v1/registration-imports", "", Operator),
            )
            .await),
        list_import: {
            counts(sandbox).await;
            let uri = "/v1/list-imports?list=tariffs";
            id(&sandbox.send(Operator, call("create_list_import", Method::POST, uri, "", Operator)).await)
        },
        client: {
            id(&sandbox.post(Operator, "/v1/clients", &client("53900002")).await); // of another organisation
            id(&sandbox.post(Practice, "/v1/clients", &client(PRACTICE)).await)
        },
        delegation: id(&sandbox.post(Practice, "/v1/delegations", &delegation()).await),
        certificate: id(&sandbox.post(Practice, "/v1/certificates", &certificate()).await),
        round: questionnaires::fill(sandbox).await,
        filled: submissions::fill(sandbox).await,
        run: id(&sandbox.post(Leader, "/v1/assessment-runs", &run(NOTHING)).await),
        exported: sandbox.exported(Practice, &exports::export("csvComma")).await["id"]
            .as_str()
            .unwrap()
            .to_owned(),
        export: id(&sandbox.post(Practice, exports::EXPORTS, &exports::export("csvComma")).await),
        offer_run: id(&sandbox.post(Leader, "/v1/contract-offer-runs", &offers::runs::run("2027")).await),
        contract,
    }
}

/// Insured of the leader and the follower, registered with the practice; of the leader, included by the WSV.
async fn counts(sandbox: &Sandbox) {
    let file = "agbCode,uzoviCode,ageBand,surchargeArea,quarter,registered,source\n\
        01900001,7085,under65,no,2025-Q1,1200,ION\n01900001,7119,under65,no,2025-Q1,7,ION\n";
    let included = "agbCode,uzoviCode,chain,quarter,included,source\n53900001,7085,dm2,2025-Q1,12,HIS\n";
    for (list, text) in [(ListKind::Ion, file), (ListKind::Inclusions, included)] {
        let db = sandbox.app.state.db.clone();
        let import =
            move || zorgcontract::imports::import(&db, list, text.as_bytes(), Actor::command("test"), |_| ());
        actix_web::web::block(import).await.unwrap().unwrap();
    }
}

/// A run of decisions about one submission.
pub fn run(submission: &str) -> Value {
    json!({ "rows": [{ "submissionId": submission, "version": 3, "assessment": { "decision": "underAssessment" } }] })
}

pub fn coverage(care_kind: &str) -> Value {
    json!({ "purchasingPartyId": "zorg-en-zekerheid", "careKind": care_kind, "period": { "startDate": "2024-01-01" } })
}

/// The address of an operation, about the objects or about nothing.
pub fn address(operation: &str, path: &str, objects: Option<&Objects>) -> String {
    let id = |of: fn(&Objects) -> &String| objects.map_or(NOTHING, |o| of(o).as_str());
    let filled = objects.map_or((NOTHING, NOTHING), |o| o.filled.of(operation));
    let query = match operation {
        "create_submission_attachment" => "?fileName=plan.pdf".to_owned(),
        "get_effective_agreement" | "get_effective_tariffs" | "get_price_list" => {
            let agb = if objects.is_some() { PRACTICE } else { "01888888" };
            format!("?agbCode={agb}&uzoviCode=7085&date=2025-02-03&careKind=HAZ")
        }
        "get_prestatie" => "?date=2017-02-03".to_owned(),
        "create_list_import" => "?list=tariffs".to_owned(),
        "list_registered_insured" => format!("?agbCode={PRACTICE}&date=2025-02-03"),
        "list_included_insured" => "?date=2025-02-03".to_owned(),
        "get_policy_changes" => "?since=cz-2022".to_owned(),
        "list_audit_entries" => format!("?owner=agb:{PRACTICE}&eventType=contract.recorded"),
        "get_audit_head" | "list_audit_heads" | "get_audit_export" => {
            format!("?owner=agb:{}", if objects.is_some() { PRACTICE } else { "01888888" })
        }
        "list_published_contracts" => "?careKind=HAZ".to_owned(),
        "list_published_contract_changes" => "?since=2020-01-01T00:00:00Z&careKind=HAZ".to_owned(),
        "get_contracting_statistics" => "?year=2024&careKind=HAZ".to_owned(),
        "get_policy_comparison" => "?year=2025".to_owned(),
        _ => String::new(),
    };
    // one has a draft besides what is published, the other has not
    let (questionnaire, version) = match operation {
        "create_questionnaire_version" | "retire_questionnaire_version" => ("cz-plain", "1"),
        "populate_one_fhir_questionnaire" => (submissions::QUESTIONNAIRE, "1"),
        "get_contract_version" => ("cz-test", "1"),
        _ => ("cz-test", "2"),
    };
    let contract = match operation {
        "update_contract" | "offer_contract" => id(|o| &o.draft_contract),
        "refuse_contract" | "withdraw_contract" | "get_contract_version_changes" => id(|o| &o.offer),
        "get_contract_document" | "list_contract_signatures" | "create_contract_signature" => {
            id(|o| &o.offer)
        }
        "get_contract_evidence" => id(|o| &o.offer),
        "terminate_contract" | "create_addendum" => id(|o| &o.endless),
        _ => id(|o| &o.contract),
    };
    let addendum = match operation {
        "get_addendum_document" | "list_addendum_signatures" | "create_addendum_signature" => {
            id(|o| &o.offered_addendum)
        }
        _ => id(|o| &o.addendum),
    };
    path.replace("{contractId}", contract)
        .replace("{addendumId}", addendum)
        .replace("{amendmentId}", id(|o| &o.amendment))
        .replace("{followDecisionId}", id(|o| &o.decision))
        .replace("{coverageDeclarationId}", id(|o| &o.declaration))
        .replace("{policyDraftId}", id(|o| &o.draft))
        .replace("{registrationImportId}", id(|o| &o.import))
        .replace("{listImportId}", id(|o| &o.list_import))
        .replace("{assessmentRunId}", id(|o| &o.run))
        .replace("{contractOfferRunId}", id(|o| &o.offer_run))
        .replace(
            "{priceListExportId}",
            match operation {
                "get_price_list_file" => id(|o| &o.exported),
                _ => id(|o| &o.export),
            },
        )
        .replace("{clientId}", id(|o| &o.client))
        .replace("{delegationId}", id(|o| &o.delegation))
        .replace("{certificateId}", id(|o| &o.certificate))
        .replace("{questionnaireId}", if objects.is_some() { questionnaire } else { "cz-nothing" })
        .replace("{version}", version)
        .replace("{roundId}", id(|o| &o.round))
        .replace("{submissionId}", filled.0)
        .replace("{attachmentId}", filled.1)
        .replace("{kid}", "first")
        .replace("{purchasingPartyId}", "zorg-en-zekerheid")
        .replace("{certificateKey}", THUMBPRINT)
        .replace("{agbCode}", PRACTICE)
        .replace("{concernId}", "cz")
        .replace("{uzoviCode}", "7119")
        .replace("{scheme}", "zorgkantoorregio")
        .replace("{regionCode}", "zuid-holland-noord")
        .replace("{prestatieCode}", "11000")
        .replace("{policyId}", "cz-2025")
        .replace("{ruleId}", "follow.haz")
        + &query
}

/// A call of an operation that would change something; it only rehearses where it can.
pub fn call(operation: &str, method: Method, uri: &str, contract_id: &str, who: Who) -> TestRequest {
    if let Some(request) = crate::fhir::call(operation, &method, uri, contract_id == NOTHING) {
        return request;
    }
    if let Some(request) = submissions::call(operation, &method, uri, contract_id == NOTHING) {
        return request;
    }
    let body = match operation {
        "create_policy_draft" => packs::draft("cz-2025", &packs::cz(&[])),
        "replace_policy_draft" => packs::body(&packs::cz(&[])),
        "create_questionnaire" => questionnaires::definition("cz-other", 1),
        "replace_questionnaire_version" => questionnaires::definition("cz-test", 2),
        "create_questionnaire_round" => questionnaires::round("second"),
        "update_questionnaire_round" => questionnaires::extension(),
        "evaluate_answers" => json!({ "answers": {} }),
        "create_contract" => {
            let mut new = contract("ZZ-2");
            new["careKind"] = "MDZ".into();
            new
        }
        "update_contract" => json!({ "note": "changed" }),
        "offer_contract" => json!({ "signBy": "2099-01-01T00:00:00Z" }),
        "create_amendment" => amending(),
        "refuse_amendment" | "withdraw_amendment" => json!({ "reason": "not now" }),
        "create_amendment_signature" | "create_addendum_signature" => {
            json!({ "documentDigest": THUMBPRINT, "signature": "e30..AA" })
        }
        "refuse_contract" | "withdraw_contract" => json!({ "reason": "not now" }),
        "create_contract_signature" => json!({ "documentDigest": THUMBPRINT, "signature": "e30..AA" }),
        "terminate_contract" => json!({ "endDate": "2098-01-01" }),
        "create_next_contract" | "create_submission_contract" => json!({}),
        "create_successor_contract" => json!({ "agbCode": "53900001", "startDate": "2025-01-01" }),
        "create_addendum" => json!({ "moduleCode": "mtvp", "moduleName": "MTVP", "segment": "S1",
            "period": { "startDate": "2098-01-01" } }),
        "approve_addendum" | "withdraw_addendum" => json!({}),
        "reject_addendum" => json!({ "reason": "not now" }),
        "end_addendum" => json!({ "endDate": "2098-01-01" }),
        "create_follow_decision" => {
            let mut new = json!({ "contractId": contract_id, "followerId": "vgz" });
            if matches!(who, Operator | Leader | Follower | Outsider | NoConcern) {
                new["status"] = "rejected".into(); // a provider asks, the others decide
                new["reason"] = "not for us".into();
            }
            new
        }
        "update_follow_decision" => json!({ "status": "accepted", "claimableFrom": "2024-02-01" }),
        "create_coverage_declaration" => coverage("HAZ"),
        "update_coverage_declaration" => json!({ "withdrawn": true }),
        "check_eligibility" => {
            let agb = if contract_id == NOTHING { "01888888" } else { PRACTICE };
            json!({ "agbCode": agb, "uzoviCode": "7085", "date": "2024-06-01", "agreementType": "haz" })
        }
        "evaluate_regional_tariff" | "evaluate_neighbourhood_tariff" => {
            let agb = if contract_id == NOTHING { "01888888" } else { PRACTICE };
            json!({ "agbCode": agb, "policyId": "zz-mdz-2024", "referenceDate": "2024-06-01" })
        }
        "evaluate_inclusion_overrun" => {
            let agb = if contract_id == NOTHING { "01888888" } else { PRACTICE };
            json!({ "agbCode": agb, "policyId": "vgz-2020", "chain": "dm2", "referenceDate": "2020-06-01",
                "price": "300.00" })
        }
        "evaluate_result_reward" => json!({ "policyId": "vgz-2020", "standardTariff": "100.00" }),
        "create_assessment_run" => run(NOTHING),
        "cancel_assessment_run" | "cancel_contract_offer_run" | "cancel_price_list_export" => Value::Null,
        "create_price_list_export" => exports::export("csvComma"),
        "create_contract_offer_run" => offers::runs::run("2028"),
        "create_client" => client(PRACTICE),
        "update_client" => json!({ "suspended": true }),
        "create_client_key" => json!({ "kty": "EC", "crv": "P-256", "kid": "second",
            "x": "gI0GAILBdu7T53akrFmMyGcsF3n5dO7MmwNBHKW5SV0", "y": "SLW_xSffzlPWrHEVI30DHM_4egVwt3NQqeUD7nMFpps" }),
        "create_client_certificate" => json!({ "subject": "CN=his.example" }),
        "delete_client_key" | "delete_client_certificate" | "withdraw_delegation" => Value::Null,
        "delete_policy_draft" | "publish_policy_draft" | "create_questionnaire_version" => Value::Null,
        "delete_questionnaire_version" | "publish_questionnaire_version" => Value::Null,
        "retire_questionnaire_version" => Value::Null,
        "create_delegation" => delegation(),
        "create_certificate" => {
            let mut new = certificate();
            new["organisation"] = json!({ "agbCode": PRACTICE });
            new["certificate"] = include_str!("../data/second.pem").into();
            new
        }
        "update_certificate" => json!({ "suspended": true }),
        "replace_provider_profile" => {
            json!({ "text": { "nl": "Ook ’s avonds." }, "website": "https://praktijk.example",
            "waitingTimes": [{ "careKind": "HAZ", "days": 3, "measuredOn": "2025-02-01" }] })
        }
        "replace_reimbursement" => {
            json!({ "status": "full", "explanation": { "en": "All of it." }, "quality":
            { "text": { "nl": "Goed." }, "source": "Vragenlijst (fictief)", "measuredOn": "2025-02-01" } })
        }
        "create_token" => {
            return TestRequest::post().uri(uri).set_form([("grant_type", "client_credentials")]);
        }
        "search_effective_agreements" => json!({ "questions": [
            { "agbCode": PRACTICE, "uzoviCode": "7085", "date": "2025-02-03", "careKind": "HAZ" }] }),
        "simulate_changes" => json!({ "date": "2025-02-03", "changes": [{ "kind": "policyRule",
            "policyId": "cz-2025", "ruleId": "follow.haz", "disabled": true }] }),
        "create_list_import" => {
            return TestRequest::post()
                .uri(uri)
                .insert_header(("content-type", "text/csv"))
                .insert_header(("idempotency-key", format!("list-{}", contract_id.len())))
                .set_payload("prestatieCode,amount\n");
        }
        "create_registration_import" => {
            return TestRequest::post()
                .uri(uri)
                .insert_header(("content-type", "text/csv"))
                .insert_header(("idempotency-key", contract_id.len().to_string()))
                .set_payload("record,agbCode\n");
        }
        _ => return TestRequest::with_uri(uri).method(method),
    };
    let media = if method == Method::PATCH { "application/merge-patch+json" } else { "application/json" };
    let seen = match operation {
        // publishing and offering were the second
        "retire_questionnaire_version"
        | "refuse_contract"
        | "withdraw_contract"
        | "create_contract_signature" => "\"2\"",
        "replace_provider_profile" | "replace_reimbursement" => "\"0\"", // nobody said anything yet
        _ => "\"1\"",
    };
    let request = TestRequest::with_uri(uri)
        .method(method)
        .insert_header(("content-type", media))
        .insert_header(("prefer", "dry-run"))
        .insert_header(("idempotency-key", "rehearsed"))
        .insert_header(("if-match", seen));
    if body.is_null() { request } else { request.set_payload(body.to_string()) }
}
