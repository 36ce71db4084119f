//! What a questionnaire is for, as the extension `contracting`, both ways.

use std::str::FromStr;

use crate::fhir::questionnaire::FhirQuestionnaire;
use crate::fhir::read::{Outside, Parts};
use crate::fhir::types::FhirExtension;
use crate::fhir::words::own;
use crate::questionnaires::Questionnaire;
use crate::questionnaires::model::QuestionnaireCitation;

/// The extension of a definition.
pub(super) fn write(definition: &Questionnaire) -> FhirExtension {
    let code = |name: &str, value: &str| FhirExtension::code(name, value);
    let mut parts =
        vec![code("kind", definition.kind.as_str()), code("careKind", definition.care_kind.as_str())];
    parts.extend(definition.policy.iter().map(|id| code("policy", id.as_str())));
    parts.extend(definition.agreement_type.iter().map(|id| FhirExtension::string("agreementType", id)));
    parts.extend(definition.representatives.iter().map(|id| code("representative", id.as_str())));
    parts.extend(definition.provider_kinds.iter().map(|kind| code("providerKind", kind.as_str())));
    parts.extend(definition.submitters.iter().map(|who| code("submitter", who.as_str())));
    parts.push(code("basis", definition.basis.as_str()));
    parts.extend(definition.citations.iter().map(|citation| FhirExtension {
        extension: vec![
            FhirExtension::string("document", &citation.document),
            FhirExtension::string("section", &citation.section),
        ],
        ..FhirExtension::of("citation")
    }));
    FhirExtension { extension: parts, ..FhirExtension::of(own("contracting")) }
}

/// What the extension says, into a definition that has the rest.
pub(super) struct Head {
    pub(super) kind: String,
    pub(super) care_kind: String,
    pub(super) policy: Option<String>,
    pub(super) agreement_type: Option<String>,
    pub(super) representatives: Vec<String>,
    pub(super) provider_kinds: Vec<String>,
    pub(super) submitters: Vec<String>,
    pub(super) basis: String,
    pub(super) citations: Vec<QuestionnaireCitation>,
}

/// Reads the extension.
pub(super) fn read(resource: &FhirQuestionnaire, found: &mut Outside) -> Head {
    let mut all = Parts::of(&resource.extension, "/extension");
    let contracting = all.one(&own("contracting"), found);
    all.finish(found);
    let nothing = FhirExtension::default();
    let at =
        contracting.as_ref().map_or_else(|| "/extension".to_owned(), |(at, _)| format!("{at}/extension"));
    let extension = contracting.map_or(&nothing, |(_, extension)| extension);
    let mut parts = Parts::of(&extension.extension, &at);
    let head = Head {
        kind: parts.code("kind", found).unwrap_or_default(),
        care_kind: parts.code("careKind", found).unwrap_or_default(),
        policy: parts.code("policy", found),
        agreement_type: parts.string("agreementType", found),
        representatives: parts.codes("representative", found),
        provider_kinds: parts.codes("providerKind", found),
        submitters: parts.codes("submitter", found),
        basis: parts.code("basis", found).unwrap_or_default(),
        citations: citations(&mut parts, found),
    };
    parts.finish(found);
    head
}

fn citations(parts: &mut Parts<'_>, found: &mut Outside) -> Vec<QuestionnaireCitation> {
    let mut citations = Vec::new();
    for (at, citation) in parts.all("citation") {
        let mut inner = Parts::of(&citation.extension, &format!("{at}/extension"));
        let (document, section) = (inner.string("document", found), inner.string("section", found));
        inner.finish(found);
        match (document, section) {
            (Some(document), Some(section)) => citations.push(QuestionnaireCitation { document, section }),
            _ => found.missing(at, "document, section"),
        }
    }
    citations
}

/// A word or code at a place; a wrong one is outside the subset.
pub(super) fn parsed<T: FromStr>(text: &str, at: &str, found: &mut Outside) -> Option<T> {
    let value = text.parse().ok();
    if value.is_none() {
        found.value(at.to_owned());
    }
    value
}
