//! Filling in a questionnaire and handing it in, as a practice, those who act for it and the insurer do it.

mod attachments;
mod deadline;
mod filling;
mod handing_in;
mod hostile;
mod laws;
mod receipts;
mod sight;

use actix_web::http::Method;
use actix_web::test::TestRequest;
use serde_json::{Value, json};
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::codes::JobId;

use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{self, PRACTICE, Sandbox, Who};

pub const SECOND: i64 = 1_000_000;
pub const DAY: i64 = 86_400 * SECOND;

/// A PDF.
pub const PDF: &[u8] = b"%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n";

/// A country with a questionnaire of Zorg en Zekerheid and one round of it.
pub struct Scene {
    pub sandbox: Sandbox,
    pub clocks: Clocks,
    pub round: String,
    pub deadline: Moment,
}

/// A questionnaire with an item of each kind that matters here.
pub fn questionnaire(id: &str, submitters: &[&str]) -> Value {
    let text = |nl: &str, en: &str| json!({ "nl": nl, "en": en });
    json!({
        "id": id, "version": 1, "concern": "zorg-en-zekerheid", "kind": "quarterlyMutation", "careKind": "HAZ",
        "providerKinds": ["practice"], "submitters": submitters, "basis": "ours",
        "title": text("Mutatievragenlijst (fictief)", "Mutation questionnaire (fictitious)"),
        "items": [
            { "linkId": "general", "type": "group", "text": text("Algemeen", "General"), "items": [
                { "linkId": "name", "type": "text", "text": text("Naam", "Name"), "required": true,
                    "prefill": "register.name", "maxLength": 200 },
                { "linkId": "agb", "type": "agbCode", "text": text("AGB-code", "AGB code"), "prefill": "register.agbCode" },
                { "linkId": "kvk", "type": "kvkNumber", "text": text("KvK", "KvK"), "prefill": "register.kvkNumber" },
                { "linkId": "city", "type": "text", "text": text("Plaats", "City"), "prefill": "register.city" },
                { "linkId": "contract", "type": "text", "text": text("Overeenkomst", "Agreement"), "prefill": "contract.number" },
                { "linkId": "staff", "type": "table", "text": text("Medewerkers", "Staff"), "prefill": "register.practitioners",
                    "maxRows": 20, "items": [
                        { "linkId": "staff.agb", "type": "agbCode", "text": text("AGB-code", "AGB code") },
                        { "linkId": "staff.name", "type": "text", "text": text("Naam", "Name") }] },
            ] },
            { "linkId": "module", "type": "choice", "text": text("Module?", "Module?"), "required": true,
                "options": [{ "code": "yes", "text": text("Ja", "Yes") }, { "code": "no", "text": text("Nee", "No") }] },
            { "linkId": "hours", "type": "decimal", "text": text("Uren", "Hours"), "required": true, "minValue": "1",
                "enableWhen": [{ "question": "module", "operator": "=", "answer": "yes" }] },
            { "linkId": "why", "type": "text", "text": text("Waarom niet?", "Why not?"), "prefill": "lastSubmission",
                "enableWhen": [{ "question": "module", "operator": "=", "answer": "no" }] },
            { "linkId": "patients", "type": "integer", "text": text("Patiënten", "Patients"), "prefill": "lastSubmission",
                "minValue": "0", "maxValue": "100000" },
            { "linkId": "plan", "type": "attachment", "text": text("Plan", "Plan"), "maxFiles": 3 },
        ],
    })
}

pub const QUESTIONNAIRE: &str = "zorg-en-zekerheid-haz-test";

impl Scene {
    /// A round that is open for another day.
    pub async fn new() -> Self {
        Self::with(&["own", "delegate", "regionalOrganisation"]).await
    }

    /// The same for these submitters only.
    pub async fn with(submitters: &[&str]) -> Self {
        let now = sandbox::clocks().business_now().micros();
        Self::closing(Moment::from_micros(now + DAY), submitters).await
    }

    /// A round with this deadline, a day before it.
    pub async fn closing(deadline: Moment, submitters: &[&str]) -> Self {
        let clocks = Clocks::business_from(Moment::from_micros(deadline.micros() - DAY));
        let sandbox = Sandbox::with(clocks.clone()).await;
        let opens = Moment::from_micros(deadline.micros() - 10 * DAY);
        let round = open_round(&sandbox, &questionnaire(QUESTIONNAIRE, submitters), opens, deadline).await;
        Self { sandbox, clocks, round, deadline }
    }

    /// So long before the deadline.
    pub fn before_deadline(&self, micros: i64) {
        self.clocks.set_business(Moment::from_micros(self.deadline.micros() - micros));
    }

    pub fn new_body(&self, agb: &str) -> Value {
        json!({ "questionnaireId": QUESTIONNAIRE, "roundId": self.round, "agbCode": agb })
    }

    /// A new submission of the practice.
    pub async fn create(&self, who: Who) -> Value {
        let answer = self.sandbox.post(who, "/v1/submissions", &self.new_body(PRACTICE)).await;
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()
    }

    /// A draft that can be handed in; its address.
    pub async fn filled(&self) -> String {
        let made = self.create(Practice).await;
        let at = address(&made);
        let saved = self.save(Practice, &at, 1, &json!({ "module": "yes", "hours": "12.5" })).await;
        assert_eq!(saved.status, 200, "{}", saved.text());
        assert_eq!(saved.json()["validation"]["complete"], true, "{}", saved.text());
        at
    }

    /// One that was handed in, in version 3.
    pub async fn submitted(&self) -> String {
        let at = self.filled().await;
        let answer = self.step(Practice, &at, "_submit", 2).await;
        assert_eq!(answer.status, 200, "{}", answer.text());
        at
    }

    pub async fn save(&self, who: Who, at: &str, seen: i64, patch: &Value) -> Answer {
        self.sandbox.patch(who, &format!("{at}/answers"), &format!("\"{seen}\""), patch).await
    }

    /// A step without a body.
    pub async fn step(&self, who: Who, at: &str, step: &str, seen: i64) -> Answer {
        let key = JobId::new().to_string();
        self.sandbox.send(who, self.stepping(at, step, seen, &key)).await
    }

    pub fn stepping(&self, at: &str, step: &str, seen: i64, key: &str) -> TestRequest {
        stepping(at, step, seen, key)
    }

    /// A step that says why.
    pub async fn say(&self, who: Who, at: &str, step: &str, seen: i64, body: &Value) -> Answer {
        let request = self.stepping(at, step, seen, "unused");
        let request = request.insert_header(("content-type", "application/json"));
        self.sandbox.send(who, request.set_payload(body.to_string())).await
    }

    pub async fn get(&self, who: Who, at: &str) -> Value {
        let answer = self.sandbox.get(who, at).await;
        assert_eq!(answer.status, 200, "{who:?} {at}: {}", answer.text());
        answer.json()
    }

    pub async fn upload(&self, who: Who, at: &str, name: &str, media_type: &str, content: &[u8]) -> Answer {
        upload(&self.sandbox, who, at, name, media_type, content).await
    }
}

pub fn address(submission: &Value) -> String {
    format!("/v1/submissions/{}", submission["id"].as_str().unwrap())
}

/// What stands for the table of access: a draft, a submission that was handed in, and a round in which the
/// practice has none.
pub struct Filled {
    draft: (String, String),
    submitted: (String, String),
}

thread_local! {
    /// The round in which the practice has none; a test has a thread of its own.
    static OPEN: std::cell::RefCell<String> = const { std::cell::RefCell::new(String::new()) };
}

/// The round of [`fill`] in which the practice has no submission.
pub fn open_to_practice() -> String {
    OPEN.with_borrow(String::clone)
}

/// Tag of [`PDF`].
fn tag_of_pdf() -> String {
    format!("\"{}\"", zorgcontract::submissions::proof::sha_256(PDF))
}

impl Filled {
    /// The submission that an operation is about, and a file of it.
    pub fn of(&self, operation: &str) -> (&str, &str) {
        let filling = [
            "update_submission_answers",
            "create_submission_attachment",
            "delete_submission_attachment",
            "submit_submission",
            "replace_fhir_response",
        ];
        let (submission, file) = if filling.contains(&operation) { &self.draft } else { &self.submitted };
        (submission, file)
    }
}

pub async fn fill(sandbox: &Sandbox) -> Filled {
    let now = sandbox.app.state.clocks.business_now();
    let (opens, deadline) =
        (Moment::from_micros(now.micros() - DAY), Moment::from_micros(now.micros() + DAY));
    let definition = questionnaire(QUESTIONNAIRE, &["own", "delegate"]);
    let mut made = Vec::new();
    let scene =
        |round: String| json!({ "questionnaireId": QUESTIONNAIRE, "roundId": round, "agbCode": PRACTICE });
    for _ in 0..2 {
        let round = open_round(sandbox, &definition, opens, deadline).await;
        let at = address(&sandbox.post(Practice, "/v1/submissions", &scene(round)).await.json());
        let file = upload(sandbox, Practice, &at, "plan.pdf", "application/pdf", PDF).await.json();
        let file = file["id"].as_str().unwrap().to_owned();
        made.push((at.rsplit_once('/').unwrap().1.to_owned(), file));
    }
    let answers = |plan: Value| json!({ "module": "yes", "hours": "8", "plan": plan });
    for (index, plan) in [json!([made[0].1]), Value::Null].into_iter().enumerate() {
        let at = format!("/v1/submissions/{}/answers", made[index].0);
        assert_eq!(sandbox.patch(Practice, &at, "\"1\"", &answers(plan)).await.status, 200);
    }
    let open = open_round(sandbox, &definition, opens, deadline).await;
    OPEN.set(open);
    let mut made = made.into_iter();
    let (submitted, draft) = (made.next().unwrap(), made.next().unwrap());
    let submit =
        stepping(&format!("/v1/submissions/{}", submitted.0), "_submit", 2, &JobId::new().to_string());
    assert_eq!(sandbox.send(Practice, submit).await.status, 200);
    Filled { draft, submitted }
}

/// The address of a draft in its first version.
pub async fn draft(sandbox: &Sandbox) -> String {
    let now = sandbox.app.state.clocks.business_now().micros();
    let (opens, deadline) = (Moment::from_micros(now - DAY), Moment::from_micros(now + DAY));
    let round = open_round(sandbox, &questionnaire(QUESTIONNAIRE, &["own"]), opens, deadline).await;
    let new = json!({ "questionnaireId": QUESTIONNAIRE, "roundId": round, "agbCode": PRACTICE });
    address(&sandbox.post(Practice, "/v1/submissions", &new).await.json())
}

/// A call of an operation of this room that would change something.
pub fn call(operation: &str, method: &Method, uri: &str, absent: bool) -> Option<TestRequest> {
    let (seen, media, body) = match operation {
        "create_submission" => {
            let open = open_to_practice();
            let agb = if absent { "01888888" } else { PRACTICE };
            let body = json!({ "questionnaireId": QUESTIONNAIRE, "roundId": open, "agbCode": agb });
            ("\"1\"".to_owned(), "application/json", body.to_string())
        }
        "update_submission_answers" => ("\"2\"".to_owned(), "application/merge-patch+json", "{}".to_owned()),
        "create_submission_attachment" => {
            (String::new(), "application/pdf", String::from_utf8(PDF.to_vec()).unwrap())
        }
        "delete_submission_attachment" => (tag_of_pdf(), "application/json", String::new()),
        "submit_submission" => ("\"2\"".to_owned(), "application/json", String::new()),
        "withdraw_submission" => ("\"3\"".to_owned(), "application/json", "{}".to_owned()),
        "reopen_submission" => ("\"3\"".to_owned(), "application/json", json!({ "reason": "x" }).to_string()),
        "create_submission_assessment" => {
            ("\"3\"".to_owned(), "application/json", json!({ "decision": "underAssessment" }).to_string())
        }
        "assign_submission" => {
            ("\"3\"".to_owned(), "application/json", json!({ "assignee": "x" }).to_string())
        }
        _ => return None,
    };
    let request = TestRequest::with_uri(uri)
        .method(method.clone())
        .insert_header(("content-type", media))
        .insert_header(("if-match", seen))
        .insert_header(("prefer", "dry-run"))
        .insert_header(("idempotency-key", "rehearsed"));
    Some(if body.is_empty() { request } else { request.set_payload(body) })
}

/// A step of a submission as it stood in a version.
pub fn stepping(at: &str, step: &str, seen: i64, key: &str) -> TestRequest {
    TestRequest::post()
        .uri(&format!("{at}/{step}"))
        .insert_header(("idempotency-key", key))
        .insert_header(("if-match", format!("\"{seen}\"")))
}

pub async fn upload(
    sandbox: &Sandbox,
    who: Who,
    at: &str,
    name: &str,
    media_type: &str,
    content: &[u8],
) -> Answer {
    let name: String = name.bytes().map(|byte| format!("%{byte:02X}")).collect();
    let request = TestRequest::with_uri(&format!("{at}/attachments?fileName={name}"))
        .method(Method::POST)
        .insert_header(("content-type", media_type))
        .insert_header(("idempotency-key", JobId::new().to_string()))
        .set_payload(content.to_vec());
    sandbox.send(who, request).await
}

/// Publishes a questionnaire of Zorg en Zekerheid, when it is new, and opens a round of it; its id.
pub async fn open_round(sandbox: &Sandbox, definition: &Value, opens: Moment, deadline: Moment) -> String {
    let id = definition["id"].as_str().unwrap();
    let at = format!("/v1/questionnaires/{id}");
    if sandbox.get(Leader, &at).await.status == 404 {
        let made = sandbox.post(Leader, "/v1/questionnaires", definition).await;
        assert_eq!(made.status, 201, "{}", made.text());
        let publish = TestRequest::post()
            .uri(&format!("{at}/versions/1/_publish"))
            .insert_header(("idempotency-key", JobId::new().to_string()))
            .insert_header(("if-match", made.header("etag")));
        let published = sandbox.send(Leader, publish).await;
        assert!(published.status < 300, "{}", published.text());
    }
    let name = JobId::new().to_string();
    let round = json!({ "version": 1, "name": name, "opensAt": opens, "deadline": deadline });
    let made = sandbox.post(Leader, &format!("{at}/rounds"), &round).await;
    assert_eq!(made.status, 201, "{}", made.text());
    made.json()["id"].as_str().unwrap().to_owned()
}

/// Moves the deadline of the round.
pub async fn extend(scene: &Scene, deadline: i64) {
    let at = format!("/v1/questionnaires/{QUESTIONNAIRE}/rounds/{}", scene.round);
    let patch = json!({ "deadline": Moment::from_micros(deadline), "reason": "Storing" });
    let done = scene.sandbox.patch(Leader, &at, "\"1\"", &patch).await;
    assert_eq!(done.status, 200, "{}", done.text());
}
