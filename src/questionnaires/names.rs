//! Which id a questionnaire may have, and which sources it may cite.

use super::model::{Questionnaire, QuestionnaireCitation};
use crate::codes::ConcernId;
use crate::policy::PolicyBook;

/// Whether a questionnaire of a concern may have this id: it begins with the id of the concern and a
/// hyphen, and of two concerns that could claim it the one with the longer id has it.
pub fn may_be_called(id: &str, concern: &ConcernId, book: &PolicyBook) -> bool {
    let begins = |concern: &&ConcernId| {
        id.strip_prefix(concern.as_str()).is_some_and(|rest| rest.len() > 1 && rest.starts_with('-'))
    };
    let all = book.vocabulary().concerns().iter().chain([concern]);
    all.filter(begins).max_by_key(|concern| concern.as_str().len()) == Some(concern)
}

/// Whether a citation names a section of a document of the policy; without a policy it may say anything.
pub fn is_cited(definition: &Questionnaire, citation: &QuestionnaireCitation, book: &PolicyBook) -> bool {
    let Some(policy) = &definition.policy else { return true };
    let documents = book.pack(policy.as_str()).map_or(&[][..], |pack| &pack.documents);
    let document = documents.iter().find(|document| document.id == citation.document);
    document.is_some_and(|document| document.sections.contains(&citation.section))
}
