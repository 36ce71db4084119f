//! What a receipt proves: the content of what was handed in, in the one form that has a digest.
//!
//! The receipt is that of every object ([`crate::audit::receipt`]); who holds it and the content checks
//! with the published keys, without this service, that this was received then, before that deadline.

use aws_lc_rs::digest::{SHA256, digest};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::model::{FiledAttachment, Submission};
use crate::audit::entry::hex;
use crate::codes::{AgbCode, QuestionnaireId, QuestionnaireRoundId, SubmissionId};
use crate::db::DbError;

/// The answers in the one form that has a digest (RFC 8785).
///
/// # Errors
/// Never for answers that were kept.
pub fn canonical(answers: &Map<String, Value>) -> Result<String, DbError> {
    serde_json_canonicalizer::to_string(answers).map_err(|error| DbError::Internal(error.to_string()))
}

/// SHA-256 in hexadecimal.
pub fn sha_256(bytes: &[u8]) -> String {
    hex(digest(&SHA256, bytes).as_ref())
}

/// What is handed in, as its digest covers it: the answers, and all that says what they answer.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct Content<'s> {
    submission_id: SubmissionId,
    agb_code: AgbCode,
    questionnaire_id: &'s QuestionnaireId,
    questionnaire_version: i32,
    round_id: QuestionnaireRoundId,
    answers: &'s Map<String, Value>,
    attachments: &'s [FiledAttachment],
}

/// The content of what is handed in with a submission of an organisation, in the one form that has a
/// digest (RFC 8785).
///
/// # Errors
/// Never for answers that were kept.
pub fn content(
    submission: &Submission,
    agb_code: AgbCode,
    attachments: &[FiledAttachment],
) -> Result<String, DbError> {
    let content = Content {
        submission_id: submission.id,
        agb_code,
        questionnaire_id: &submission.questionnaire,
        questionnaire_version: submission.questionnaire_version,
        round_id: submission.round,
        answers: &submission.answers,
        attachments,
    };
    serde_json_canonicalizer::to_string(&content).map_err(|error| DbError::Internal(error.to_string()))
}

/// The answers in such a content.
///
/// # Errors
/// It is no content.
pub fn answers_of(content: &str) -> Result<Map<String, Value>, DbError> {
    #[derive(Deserialize)]
    struct Answered {
        answers: Map<String, Value>,
    }
    let answered: Result<Answered, _> = serde_json::from_str(content);
    answered.map(|content| content.answers).map_err(|error| DbError::Internal(error.to_string()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_same_answers_have_the_same_digest_in_whatever_order_they_came() {
        let one = json!({ "b": 2, "a": "é\u{20ac}", "t": [{ "y": true, "x": "1.0" }] });
        let two = json!({ "t": [{ "x": "1.0", "y": true }], "a": "é\u{20ac}", "b": 2 });
        let text = canonical(one.as_object().unwrap()).unwrap();
        assert_eq!(text, r#"{"a":"é€","b":2,"t":[{"x":"1.0","y":true}]}"#);
        assert_eq!(canonical(two.as_object().unwrap()).unwrap(), text);
        assert_eq!(sha_256(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
