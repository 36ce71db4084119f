//! A definition as a resource.

use super::calculation::{self, Ways};
use super::{
    FhirAnswerOption, FhirEnableWhen, FhirItem, FhirItemType, FhirPublicationStatus, FhirQuestionnaire,
    FhirQuestionnaireType, head,
};
use crate::clock::Moment;
use crate::fhir::read::english;
use crate::fhir::types::{FhirCoding, FhirConcept, FhirDecimal, FhirExtension, FhirMeta, FhirPeriod};
use crate::fhir::words::{
    AGB, BIG, HELP, ITEM_CONTROL, ITEM_CONTROLS, KVK, MAX_OCCURS, MAX_VALUE, MIN_OCCURS, MIN_VALUE,
    OPTION_EXCLUSIVE, REGEX, own,
};
use crate::questionnaires::Questionnaire;
use crate::questionnaires::model::{ConditionAnswer, EnableCondition, QuestionnaireItem, QuestionnaireText};
use crate::questionnaires::number::ExactNumber;
use crate::questionnaires::words::{ConditionOperator, ItemType};

/// What the service knows of a version beside its definition.
#[derive(Clone, Copy, Debug, Default)]
pub struct Standing {
    /// When it last changed.
    pub changed_at: Option<Moment>,
    /// When it was published.
    pub published_at: Option<Moment>,
    /// When it was retired.
    pub retired_at: Option<Moment>,
}

impl Standing {
    /// The status in FHIR.
    pub fn status(&self) -> FhirPublicationStatus {
        match (self.published_at, self.retired_at) {
            (_, Some(_)) => FhirPublicationStatus::Retired,
            (Some(_), None) => FhirPublicationStatus::Active,
            (None, None) => FhirPublicationStatus::Draft,
        }
    }
}

/// The canonical address of a questionnaire at a service that is reached at `origin`.
pub fn canonical(origin: &str, id: &str) -> String {
    format!("{origin}/fhir/r4/Questionnaire/{id}")
}

/// The resource of one version of a definition; `origin` is where the service is reached.
pub fn export(definition: &Questionnaire, standing: Standing, origin: &str) -> FhirQuestionnaire {
    let period = standing.published_at.map(|from| FhirPeriod {
        start: Some(from.to_string()),
        end: standing.retired_at.map(|until| until.to_string()),
    });
    let ways = Ways::of(&definition.items);
    let types = types(&definition.items);
    let writer = Writer { ways, types };
    FhirQuestionnaire {
        resource_type: FhirQuestionnaireType::Questionnaire,
        id: definition.id.to_string(),
        meta: Some(FhirMeta {
            version_id: Some(definition.version.to_string()),
            last_updated: standing.changed_at.map(|at| at.to_string()),
            ..FhirMeta::default()
        }),
        language: Some("nl".to_owned()),
        extension: vec![head::write(definition)],
        url: Some(canonical(origin, definition.id.as_str())),
        version: definition.version.to_string(),
        title: definition.title.nl.clone(),
        title_element: english(&definition.title),
        status: standing.status(),
        subject_type: vec!["Organization".to_owned()],
        publisher: definition.concern.to_string(),
        description: definition.introduction.as_ref().map(|text| text.nl.clone()),
        description_element: definition.introduction.as_ref().map(english),
        approval_date: standing.published_at.map(|at| at.day().to_string()),
        effective_period: period,
        item: definition.items.iter().map(|item| writer.item(item)).collect(),
    }
}

/// The types of all items by name.
fn types(items: &[QuestionnaireItem]) -> std::collections::HashMap<String, ItemType> {
    let mut types = std::collections::HashMap::new();
    let mut open: Vec<&QuestionnaireItem> = items.iter().collect();
    while let Some(item) = open.pop() {
        types.insert(item.link_id.to_string(), item.item_type);
        open.extend(&item.items);
    }
    types
}

struct Writer {
    ways: Ways,
    types: std::collections::HashMap<String, ItemType>,
}

impl Writer {
    fn item(&self, item: &QuestionnaireItem) -> FhirItem {
        let (item_type, repeats) = fhir_type(item);
        let mut inner: Vec<FhirItem> = item.items.iter().map(|item| self.item(item)).collect();
        inner.extend(item.help.as_ref().map(|text| help(item, text)));
        FhirItem {
            extension: self.extensions(item),
            link_id: item.link_id.to_string(),
            text: item.text.nl.clone(),
            text_element: english(&item.text),
            item_type,
            enable_when: item.enable_when.iter().map(|condition| self.condition(condition)).collect(),
            enable_behavior: item.enable_behavior,
            required: item.required.then_some(true),
            repeats: repeats.then_some(true),
            read_only: item.calculated.is_some().then_some(true),
            max_length: item.max_length,
            answer_option: item
                .options
                .iter()
                .map(|option| FhirAnswerOption {
                    extension: option.exclusive.then(exclusive).into_iter().collect(),
                    value_coding: FhirCoding {
                        system: None,
                        code: option.code.to_string(),
                        display: Some(option.text.nl.clone()),
                        display_element: Some(english(&option.text)),
                    },
                })
                .collect(),
            item: inner,
        }
    }

    fn extensions(&self, item: &QuestionnaireItem) -> Vec<FhirExtension> {
        let mut all = Vec::new();
        let times = |number: u32| i32::try_from(number).unwrap_or(i32::MAX);
        all.extend(
            naming_system(item.item_type)
                .map(|(system, pattern)| {
                    let regex = FhirExtension::string(REGEX, pattern);
                    let system = FhirExtension {
                        value_uri: Some(system.to_owned()),
                        ..FhirExtension::of(own("namingSystem"))
                    };
                    [regex, system]
                })
                .into_iter()
                .flatten(),
        );
        all.extend(item.pattern.as_ref().map(|pattern| FhirExtension::string(REGEX, pattern)));
        all.extend(item.min_value.map(|least| bound(MIN_VALUE, item.item_type, least)));
        all.extend(item.max_value.map(|most| bound(MAX_VALUE, item.item_type, most)));
        all.extend(item.min_rows.map(|least| FhirExtension::integer(MIN_OCCURS, times(least))));
        all.extend(
            item.max_rows.or(item.max_files).map(|most| FhirExtension::integer(MAX_OCCURS, times(most))),
        );
        all.extend(item.fact.as_ref().map(|fact| FhirExtension::string(own("fact"), fact)));
        all.extend(item.criterion.as_ref().map(|rule| FhirExtension::string(own("criterion"), rule)));
        all.extend(item.prefill.map(|source| FhirExtension::code(own("prefill"), source.as_str())));
        let calculated = item.calculated.as_ref();
        all.extend(calculated.into_iter().flat_map(|c| calculation::write(&self.ways, c, item.item_type)));
        all
    }

    fn condition(&self, condition: &EnableCondition) -> FhirEnableWhen {
        let mut written = FhirEnableWhen {
            question: condition.question.to_string(),
            operator: condition.operator,
            answer_boolean: None,
            answer_integer: None,
            answer_decimal: None,
            answer_string: None,
            answer_coding: None,
        };
        let asked = self.types.get(condition.question.as_str()).copied();
        match &condition.answer {
            ConditionAnswer::Boolean(answer) => written.answer_boolean = Some(*answer),
            ConditionAnswer::Integer(answer) => written.answer_integer = Some(*answer),
            ConditionAnswer::Text(text) => match (asked, text.parse::<ExactNumber>()) {
                _ if condition.operator == ConditionOperator::Exists => {
                    written.answer_string = Some(text.clone())
                }
                (Some(ItemType::Choice | ItemType::MultipleChoice), _) => {
                    written.answer_coding = Some(FhirCoding { code: text.clone(), ..FhirCoding::default() });
                }
                (Some(ItemType::Decimal), Ok(number)) => {
                    written.answer_decimal = Some(FhirDecimal::of(number))
                }
                _ => written.answer_string = Some(text.clone()),
            },
        }
        written
    }
}

/// That an option is chosen alone.
fn exclusive() -> FhirExtension {
    FhirExtension { value_boolean: Some(true), ..FhirExtension::of(OPTION_EXCLUSIVE) }
}

/// The type in FHIR, and whether it repeats.
fn fhir_type(item: &QuestionnaireItem) -> (FhirItemType, bool) {
    match item.item_type {
        ItemType::Group => (FhirItemType::Group, false),
        ItemType::Display => (FhirItemType::Display, false),
        ItemType::Text => (FhirItemType::Text, false),
        ItemType::Choice => (FhirItemType::Choice, false),
        ItemType::MultipleChoice => (FhirItemType::Choice, true),
        ItemType::Integer => (FhirItemType::Integer, false),
        ItemType::Decimal => (FhirItemType::Decimal, false),
        ItemType::Date => (FhirItemType::Date, false),
        ItemType::Boolean => (FhirItemType::Boolean, false),
        ItemType::Attachment => (FhirItemType::Attachment, item.max_files.is_some_and(|most| most > 1)),
        ItemType::AgbCode | ItemType::KvkNumber | ItemType::BigNumber => (FhirItemType::String, false),
        ItemType::Table => (FhirItemType::Group, true),
    }
}

/// The naming system of a code and the form of its values.
pub(super) fn naming_system(item_type: ItemType) -> Option<(&'static str, &'static str)> {
    match item_type {
        ItemType::AgbCode => Some((AGB, "^[0-9]{8}$")),
        ItemType::KvkNumber => Some((KVK, "^[0-9]{8}$")),
        ItemType::BigNumber => Some((BIG, "^[0-9]{11}$")),
        _ => None,
    }
}

fn bound(url: &str, item_type: ItemType, number: ExactNumber) -> FhirExtension {
    match number.as_i32().filter(|_| item_type == ItemType::Integer) {
        Some(whole) => FhirExtension::integer(url, whole),
        None => FhirExtension { value_decimal: Some(FhirDecimal::of(number)), ..FhirExtension::of(url) },
    }
}

/// The text that helps to answer an item.
fn help(item: &QuestionnaireItem, text: &QuestionnaireText) -> FhirItem {
    let code = FhirCoding {
        system: Some(ITEM_CONTROLS.to_owned()),
        code: "help".to_owned(),
        ..FhirCoding::default()
    };
    let control = FhirExtension {
        value_codeable_concept: Some(FhirConcept { coding: vec![code], text: None }),
        ..FhirExtension::of(ITEM_CONTROL)
    };
    FhirItem {
        extension: vec![control],
        link_id: format!("{}{HELP}", item.link_id),
        text: text.nl.clone(),
        text_element: english(text),
        item_type: FhirItemType::Display,
        enable_when: Vec::new(),
        enable_behavior: None,
        required: None,
        repeats: None,
        read_only: None,
        max_length: None,
        answer_option: Vec::new(),
        item: Vec::new(),
    }
}
