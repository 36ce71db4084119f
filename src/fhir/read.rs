//! Taking a resource apart: every extension is used or named as outside the subset.

use crate::fhir::types::{FhirExtension, FhirTextElement};
use crate::fhir::words::TRANSLATION;
use crate::http::codes::fault_text;
use crate::http::problem::{Fault, Place};
use crate::questionnaires::model::QuestionnaireText;

/// Most places that are named at once.
const MOST: usize = 1_000;

/// What lies outside the subset, by place: a JSON Pointer from the resource.
#[derive(Debug, Default)]
pub(super) struct Outside(Vec<Fault>);

impl Outside {
    fn push(&mut self, fault: Fault) {
        if self.0.len() < MOST {
            self.0.push(fault);
        }
    }

    /// An element or extension that the subset does not have, here or with this type of item.
    pub(super) fn element(&mut self, at: String) {
        self.push(Fault::new(Place::Body, at, "fhir.outside", fault_text("fhir.outside")));
    }

    /// A value that the subset does not have.
    pub(super) fn value(&mut self, at: String) {
        self.push(Fault::new(Place::Body, at, "value.invalid", fault_text("value.invalid")));
    }

    /// Something that must be there.
    pub(super) fn missing(&mut self, at: String, name: &str) {
        let detail = (format!("Nodig: {name}."), format!("Needed: {name}."));
        self.push(Fault::new(Place::Body, at, "member.required", detail));
    }

    /// Another fault of a place.
    pub(super) fn fault(&mut self, at: String, code: &str) {
        self.push(Fault::new(Place::Body, at, code, fault_text(code)));
    }

    /// Whether nothing lies outside.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The faults.
    pub(super) fn faults(self) -> Vec<Fault> {
        self.0
    }
}

/// The extensions of an element, taken one by one.
pub(super) struct Parts<'e> {
    left: Vec<(String, &'e FhirExtension)>,
    at: String,
}

/// Whether an extension has one value, of the kind that was taken, and no parts.
fn plain(extension: &FhirExtension) -> bool {
    let values = [
        extension.value_string.is_some(),
        extension.value_markdown.is_some(),
        extension.value_code.is_some(),
        extension.value_uri.is_some(),
        extension.value_boolean.is_some(),
        extension.value_integer.is_some(),
        extension.value_decimal.is_some(),
        extension.value_codeable_concept.is_some(),
        extension.value_expression.is_some(),
    ];
    extension.extension.is_empty() && values.iter().filter(|there| **there).count() == 1
}

impl<'e> Parts<'e> {
    pub(super) fn of(extensions: &'e [FhirExtension], at: &str) -> Self {
        let left = extensions.iter().enumerate().map(|(n, one)| (format!("{at}/{n}"), one)).collect();
        Self { left, at: at.to_owned() }
    }

    /// Every extension with this address.
    pub(super) fn all(&mut self, url: &str) -> Vec<(String, &'e FhirExtension)> {
        let (taken, left) = std::mem::take(&mut self.left).into_iter().partition(|(_, e)| e.url == url);
        self.left = left;
        taken
    }

    /// The extension with this address; a second one is outside the subset.
    pub(super) fn one(&mut self, url: &str, found: &mut Outside) -> Option<(String, &'e FhirExtension)> {
        let mut all = self.all(url).into_iter();
        let first = all.next();
        all.for_each(|(at, _)| found.element(at));
        first
    }

    /// The value of the extension with this address.
    pub(super) fn take<T>(
        &mut self,
        url: &str,
        value: impl Fn(&'e FhirExtension) -> Option<T>,
        found: &mut Outside,
    ) -> Option<(String, T)> {
        let (at, extension) = self.one(url, found)?;
        let value = Some(extension).filter(|e| plain(e)).and_then(value);
        if value.is_none() {
            found.value(at.clone());
        }
        value.map(|value| (at, value))
    }

    pub(super) fn code(&mut self, url: &str, found: &mut Outside) -> Option<String> {
        self.take(url, |e| e.value_code.clone(), found).map(|(_, value)| value)
    }

    pub(super) fn string(&mut self, url: &str, found: &mut Outside) -> Option<String> {
        self.take(url, |e| e.value_string.clone(), found).map(|(_, value)| value)
    }

    /// The codes of all extensions with this address.
    pub(super) fn codes(&mut self, url: &str, found: &mut Outside) -> Vec<String> {
        let mut codes = Vec::new();
        for (at, extension) in self.all(url) {
            match extension.value_code.clone().filter(|_| plain(extension)) {
                Some(code) => codes.push(code),
                None => found.value(at),
            }
        }
        codes
    }

    /// Where the extensions stand.
    pub(super) fn place(&self) -> &str {
        &self.at
    }

    /// What nobody took is outside the subset.
    pub(super) fn finish(self, found: &mut Outside) {
        self.left.into_iter().for_each(|(at, _)| found.element(at));
    }
}

/// English as the translation of a Dutch text.
pub(super) fn english(text: &QuestionnaireText) -> FhirTextElement {
    let parts = vec![FhirExtension::code("lang", "en"), FhirExtension::string("content", &text.en)];
    FhirTextElement { extension: vec![FhirExtension { extension: parts, ..FhirExtension::of(TRANSLATION) }] }
}

/// A text with its translation; `at` is the place of the translation.
pub(super) fn text(
    nl: &str,
    element: Option<&FhirTextElement>,
    at: &str,
    found: &mut Outside,
) -> QuestionnaireText {
    let extensions = element.map_or(&[][..], |element| element.extension.as_slice());
    let place = format!("{at}/extension");
    let mut all = Parts::of(extensions, &place);
    let mut en = None;
    for (at, translation) in all.all(TRANSLATION) {
        let mut parts = Parts::of(&translation.extension, &format!("{at}/extension"));
        let (lang, content) = (parts.code("lang", found), parts.string("content", found));
        parts.finish(found);
        match (lang.as_deref(), content) {
            (Some("en"), Some(content)) if en.is_none() && !content.is_empty() => en = Some(content),
            _ => found.element(at),
        }
    }
    all.finish(found);
    if en.is_none() {
        found.missing(at.to_owned(), "en");
    }
    QuestionnaireText { nl: nl.to_owned(), en: en.unwrap_or_default() }
}
