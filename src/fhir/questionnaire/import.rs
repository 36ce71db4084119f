//! A resource as a definition, or every place at which it lies outside the subset.

use super::FhirQuestionnaire;
use super::head::{self, parsed};
use super::items::Reader;
use crate::fhir::read::{self, Outside};
use crate::http::problem::Fault;
use crate::questionnaires::Questionnaire;
use crate::questionnaires::model::QuestionnaireText;

/// Reads a resource. Status, dates and `meta` are the service's own and say nothing about the definition.
///
/// # Errors
/// What lies outside the subset, each with a JSON Pointer from the resource.
pub fn import(resource: &FhirQuestionnaire) -> Result<Questionnaire, Vec<Fault>> {
    let mut found = Outside::default();
    let definition = definition(resource, &mut found);
    match definition.filter(|_| found.is_empty()) {
        Some(definition) => Ok(definition),
        None => Err(found.faults()),
    }
}

/// The definition; none when a part is missing that every definition has.
fn definition(resource: &FhirQuestionnaire, found: &mut Outside) -> Option<Questionnaire> {
    let head = head::read(resource, found);
    if resource.subject_type.iter().any(|kind| kind != "Organization") {
        found.value("/subjectType/0".to_owned());
    }
    let at = "/extension/0/extension";
    let id = parsed(&resource.id, "/id", found);
    let version = parsed(&resource.version, "/version", found);
    let concern = parsed(&resource.publisher, "/publisher", found);
    let (kind, care_kind) = (parsed(&head.kind, at, found), parsed(&head.care_kind, at, found));
    let (basis, policy) = (parsed(&head.basis, at, found), head.policy.as_deref());
    let policy = policy.and_then(|id| parsed(id, at, found));
    let representatives = all(&head.representatives, at, found);
    let (provider_kinds, submitters) =
        (all(&head.provider_kinds, at, found), all(&head.submitters, at, found));
    let title = read::text(&resource.title, Some(&resource.title_element), "/_title", found);
    let introduction = introduction(resource, found);
    let mut reader = Reader::new(found);
    let items = reader.items(&resource.item, "/item", 0);
    reader.compare(&items);
    Some(Questionnaire {
        id: id?,
        version: version?,
        concern: concern?,
        representatives,
        kind: kind?,
        policy,
        agreement_type: head.agreement_type,
        care_kind: care_kind?,
        provider_kinds,
        submitters,
        title,
        introduction,
        citations: head.citations,
        basis: basis?,
        items,
    })
}

fn introduction(resource: &FhirQuestionnaire, found: &mut Outside) -> Option<QuestionnaireText> {
    match (&resource.description, &resource.description_element) {
        (Some(text), element) => Some(read::text(text, element.as_ref(), "/_description", found)),
        (None, Some(_)) => {
            found.missing("/description".to_owned(), "description");
            None
        }
        (None, None) => None,
    }
}

fn all<T: std::str::FromStr>(texts: &[String], at: &str, found: &mut Outside) -> Vec<T> {
    texts.iter().filter_map(|text| parsed(text, at, found)).collect()
}
