//! Files of packs to write drafts with, what can be wrong in them, and the calls about drafts.

use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::policy::PACKS;

use crate::harness::Answer;
use crate::sandbox::{Sandbox, Who};

pub const DRAFTS: &str = "/v1/policy-drafts";
pub const RULES: &str = "rules-agreements.toml";

/// The files of the shipped pack of CZ with changes of one text each, ready to be published anew.
pub fn cz(changes: &[(&str, &str, &str)]) -> Vec<(String, String)> {
    let folder = PACKS.get_dir("cz/2025").unwrap();
    let file = |file: &include_dir::File<'_>| {
        let name = file.path().file_name().unwrap().to_str().unwrap().to_owned();
        (name, file.contents_utf8().unwrap().to_owned())
    };
    let mut files: Vec<(String, String)> = folder.files().map(file).collect();
    for (name, from, to) in [("pack.toml", "recorded = 2024-04-01\n", "")].iter().chain(changes) {
        let text = &mut files.iter_mut().find(|(known, _)| known == name).unwrap().1;
        assert!(text.contains(from), "{name} has no {from:?}");
        *text = text.replacen(from, to, 1);
    }
    files
}

pub fn body(files: &[(String, String)]) -> Value {
    let files = files.iter().map(|(path, text)| json!({ "path": path, "text": text }));
    json!({ "files": files.collect::<Vec<_>>() })
}

pub fn draft(policy: &str, files: &[(String, String)]) -> Value {
    let mut body = body(files);
    body["policyId"] = policy.into();
    body
}

/// CZ no longer follows by itself.
pub const ON_REQUEST: (&str, &str, &str) = (
    RULES,
    "[rule.follow]\nstance = \"follows\"\ntakes_over = [\"agreement\", \"modules\"]\n\n[[rule]]\nid = \"follow.mdz\"",
    "[rule.follow]\nstance = \"onRequest\"\n\n[[rule]]\nid = \"follow.mdz\"",
);

/// Texts of files, each with what stands there instead.
pub type Changes = &'static [(&'static str, &'static str, &'static str)];

/// What can be wrong: the changes of the pack of CZ, and the finding that they give with its file.
pub const WRONG: &[(Changes, &str, &str)] = &[
    (
        &[(RULES, "fact = \"region.preferred\", not_same_as", "fact = \"region.prefered\", not_same_as")],
        RULES,
        "policy.unknown: unknown fact `region.prefered`; did you mean `region.preferred`?",
    ),
    (
        &[("pack.toml", "valid_from = 2025-01-01", "valid_from = 2022-06-01")],
        "pack.toml",
        "policy.overlap: policy `cz-2025` overlaps `cz-2022` of the same concern for HAZ",
    ),
    (
        &[(
            RULES,
            "cite = [{ document = \"CZ25\", section = \"2.1.1\", basis = \"explicit\" }]\nambiguities = [\"A35\"",
            "cite = [{ document = \"CZ25\", section = \"2.1.9\", basis = \"explicit\" }]\nambiguities = [\"A35\"",
        )],
        RULES,
        "policy.citation: unknown section of document `CZ25` `2.1.9`; did you mean `2.1.1`?",
    ),
    (
        &[(
            "rules-tariffs.toml",
            "unit = \"percent\"\nstatus = \"announced\"",
            "unit = \"percent\"\nvalue = \"104.5\"\nstatus = \"definitive\"",
        )],
        "rules-tariffs.toml",
        "policy.percentage: percentage 104.5 outside 0-100",
    ),
    (
        &[
            ("rules-calendar.toml", "by = 2024-06-01", "step = \"sign\"\nby = 2024-06-01"),
            ("rules-calendar.toml", "by = 2024-07-01", "step = \"publish\"\nby = 2024-07-01"),
        ],
        "rules-calendar.toml",
        "policy.deadlineOrder: deadline `deadline.hds-accounts-insurers` (2024-06-01) lies before the earlier step `deadline.hds-accounts-nza` (2024-07-01)",
    ),
];

pub async fn made(sandbox: &Sandbox, who: Who, body: &Value) -> String {
    let answer = sandbox.post(who, DRAFTS, body).await;
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.json()["findings"], json!([]));
    answer.header("location").to_owned()
}

pub fn replacing(uri: &str, tag: &str, body: &Value) -> TestRequest {
    TestRequest::put()
        .uri(uri)
        .insert_header(("content-type", "application/json"))
        .insert_header(("if-match", tag))
        .set_payload(body.to_string())
}

pub fn publishing(uri: &str, tag: &str, key: &str) -> TestRequest {
    TestRequest::post()
        .uri(&format!("{uri}/_publish"))
        .insert_header(("idempotency-key", key))
        .insert_header(("if-match", tag))
}

pub fn rehearsed(request: TestRequest) -> TestRequest {
    request.insert_header(("prefer", "dry-run")).insert_header(("accept-language", "en"))
}

/// The faults of a problem as `location code: detail`.
pub fn findings(answer: &Answer) -> Vec<String> {
    assert_eq!((answer.status, answer.code().as_str()), (422, "policy-findings"), "{}", answer.text());
    let problem = answer.json();
    let text = |e: &Value, name: &str| e[name].as_str().unwrap().to_owned();
    let line = |e: &Value| {
        assert_eq!(e["in"], "body");
        format!("{} {}: {}", text(e, "location"), text(e, "code"), text(e, "detail"))
    };
    problem["errors"].as_array().unwrap().iter().map(line).collect()
}
