//! The items of a resource as items of a definition.

use super::calculation::{self, Ways};
use super::export::naming_system;
use super::head::parsed;
use super::{FhirEnableWhen, FhirItem, FhirItemType};
use crate::fhir::read::{self, Outside, Parts};
use crate::fhir::types::{FhirCoding, FhirExpression, FhirExtension};
use crate::fhir::words::{
    CALCULATED, FHIRPATH, HELP, ITEM_CONTROL, ITEM_CONTROLS, MAX_OCCURS, MAX_VALUE, MIN_OCCURS, MIN_VALUE,
    OPTION_EXCLUSIVE, REGEX, own,
};
use crate::questionnaires::model::{
    Calculation, ConditionAnswer, DEEPEST, EnableCondition, LinkId, QuestionnaireItem, QuestionnaireOption,
    QuestionnaireText,
};
use crate::questionnaires::number::ExactNumber;
use crate::questionnaires::words::ItemType;

/// Reads items; what they calculate is compared at the end, when all of them are known.
pub(super) struct Reader<'f> {
    found: &'f mut Outside,
    expressions: Vec<(String, Calculation, ItemType, Option<FhirExpression>)>,
}

impl<'f> Reader<'f> {
    pub(super) fn new(found: &'f mut Outside) -> Self {
        Self { found, expressions: Vec::new() }
    }

    pub(super) fn items(&mut self, items: &[FhirItem], at: &str, depth: usize) -> Vec<QuestionnaireItem> {
        if depth >= DEEPEST && !items.is_empty() {
            self.found.element(at.to_owned());
            return Vec::new();
        }
        let read = items.iter().enumerate();
        read.filter_map(|(n, item)| self.item(item, &format!("{at}/{n}"), depth)).collect()
    }

    fn item(&mut self, item: &FhirItem, at: &str, depth: usize) -> Option<QuestionnaireItem> {
        let place = format!("{at}/extension");
        let mut parts = Parts::of(&item.extension, &place);
        let item_type = self.item_type(item, at, &mut parts);
        let (inner, help) = self.split(item, at);
        if !inner.is_empty() && !matches!(item_type, ItemType::Group | ItemType::Table) {
            self.found.element(format!("{at}/item"));
        }
        let link_id = parsed(&item.link_id, &format!("{at}/linkId"), self.found);
        let whole = |extension: &FhirExtension| extension.value_integer.and_then(|n| u32::try_from(n).ok());
        let pattern = parts.take(REGEX, |e| e.value_string.clone(), self.found);
        let pattern = self.pattern(item_type, pattern);
        let [min_value, max_value] = [MIN_VALUE, MAX_VALUE].map(|url| self.bound(url, item_type, &mut parts));
        let least = parts.take(MIN_OCCURS, whole, self.found);
        let most = parts.take(MAX_OCCURS, whole, self.found);
        let (min_rows, max_rows, max_files) = match item_type {
            ItemType::Table => (least.map(|(_, n)| n), most.map(|(_, n)| n), None),
            ItemType::Attachment => {
                least.into_iter().for_each(|(at, _)| self.found.element(at));
                (None, None, most.map(|(_, n)| n))
            }
            _ => {
                least.into_iter().chain(most).for_each(|(at, _)| self.found.element(at));
                (None, None, None)
            }
        };
        if item_type == ItemType::Attachment
            && item.repeats.unwrap_or(false) != max_files.is_some_and(|n| n > 1)
        {
            self.found.value(format!("{at}/repeats"));
        }
        let calculated = self.calculated(item, at, item_type, &mut parts);
        let fact = parts.string(&own("fact"), self.found);
        let criterion = parts.string(&own("criterion"), self.found);
        let prefill = parts.code(&own("prefill"), self.found);
        let prefill = prefill.and_then(|word| parsed(&word, parts.place(), self.found));
        parts.finish(self.found);
        Some(QuestionnaireItem {
            link_id: link_id?,
            item_type,
            text: read::text(&item.text, Some(&item.text_element), &format!("{at}/_text"), self.found),
            help,
            required: item.required.unwrap_or(false),
            options: self.options(item, at, item_type),
            fact,
            criterion,
            prefill,
            enable_when: self.conditions(item, at),
            enable_behavior: item.enable_behavior,
            min_value,
            max_value,
            pattern,
            max_length: item.max_length,
            max_files,
            min_rows,
            max_rows,
            calculated,
            items: self.items(inner, &format!("{at}/item"), depth + 1),
        })
    }

    /// The type; repeating only where the subset has it.
    fn item_type(&mut self, item: &FhirItem, at: &str, parts: &mut Parts<'_>) -> ItemType {
        let system = parts.take(&own("namingSystem"), |e| e.value_uri.clone(), self.found);
        let repeats = item.repeats.unwrap_or(false);
        let read = match item.item_type {
            FhirItemType::Group if repeats => ItemType::Table,
            FhirItemType::Group => ItemType::Group,
            FhirItemType::Choice if repeats => ItemType::MultipleChoice,
            FhirItemType::Choice => ItemType::Choice,
            FhirItemType::Display => ItemType::Display,
            FhirItemType::Text => ItemType::Text,
            FhirItemType::Integer => ItemType::Integer,
            FhirItemType::Decimal => ItemType::Decimal,
            FhirItemType::Date => ItemType::Date,
            FhirItemType::Boolean => ItemType::Boolean,
            FhirItemType::Attachment => ItemType::Attachment,
            FhirItemType::String => match &system {
                None => ItemType::Text,
                Some((at, system)) => {
                    let codes = [ItemType::AgbCode, ItemType::KvkNumber, ItemType::BigNumber];
                    let code =
                        codes.into_iter().find(|code| naming_system(*code).is_some_and(|(s, _)| s == system));
                    code.unwrap_or_else(|| {
                        self.found.value(at.clone());
                        ItemType::Text
                    })
                }
            },
        };
        if let Some((at, _)) = system.filter(|_| item.item_type != FhirItemType::String) {
            self.found.element(at);
        }
        let can = matches!(read, ItemType::Table | ItemType::MultipleChoice | ItemType::Attachment);
        if repeats && !can {
            self.found.element(format!("{at}/repeats"));
        }
        read
    }

    /// The items in an item, and its help text, which stands last.
    fn split<'i>(&mut self, item: &'i FhirItem, at: &str) -> (&'i [FhirItem], Option<QuestionnaireText>) {
        let Some((last, before)) = item.item.split_last() else { return (&[], None) };
        if last.link_id != format!("{}{HELP}", item.link_id) {
            return (&item.item, None);
        }
        let at = format!("{at}/item/{}", before.len());
        let mut parts = Parts::of(&last.extension, &format!("{at}/extension"));
        let control = parts.take(ITEM_CONTROL, |e| e.value_codeable_concept.clone(), self.found);
        parts.finish(self.found);
        let is_help =
            |coding: &FhirCoding| coding.code == "help" && coding.system.as_deref() == Some(ITEM_CONTROLS);
        let bare = last.item.is_empty()
            && last.enable_when.is_empty()
            && last.enable_behavior.is_none()
            && last.answer_option.is_empty()
            && last.max_length.is_none()
            && ![last.required, last.repeats, last.read_only].contains(&Some(true));
        let well = bare && control.is_some_and(|(_, concept)| concept.coding.iter().any(is_help));
        if !well || last.item_type != FhirItemType::Display {
            self.found.element(at.clone());
        }
        (before, Some(read::text(&last.text, Some(&last.text_element), &format!("{at}/_text"), self.found)))
    }

    fn pattern(&mut self, item_type: ItemType, given: Option<(String, String)>) -> Option<String> {
        let (at, pattern) = given?;
        match (naming_system(item_type), item_type) {
            (Some((_, own)), _) => {
                if own != pattern {
                    self.found.value(at);
                }
                None
            }
            (None, ItemType::Text) => Some(pattern),
            _ => {
                self.found.element(at);
                None
            }
        }
    }

    fn bound(&mut self, url: &str, item_type: ItemType, parts: &mut Parts<'_>) -> Option<ExactNumber> {
        let number = |e: &FhirExtension| {
            let decimal = || e.value_decimal.as_ref().and_then(|number| number.as_str().parse().ok());
            e.value_integer.map(ExactNumber::whole).or_else(decimal)
        };
        let (at, number) = parts.take(url, number, self.found)?;
        if !item_type.is_number() {
            self.found.element(at);
        }
        Some(number)
    }

    fn calculated(
        &mut self,
        item: &FhirItem,
        at: &str,
        item_type: ItemType,
        parts: &mut Parts<'_>,
    ) -> Option<Calculation> {
        let calculation = calculation::read(parts, self.found);
        let expression = parts.take(CALCULATED, |e| e.value_expression.clone(), self.found);
        if item.read_only.unwrap_or(false) != calculation.is_some() {
            self.found.element(format!("{at}/readOnly"));
        }
        match (calculation, expression) {
            (Some(calculation), expression) => {
                let given = expression.map(|(_, expression)| expression);
                self.expressions.push((at.to_owned(), calculation.clone(), item_type, given));
                Some(calculation)
            }
            (None, Some((at, _))) => {
                self.found.element(at);
                None
            }
            (None, None) => None,
        }
    }

    /// Whether every expression says what the words beside it say.
    pub(super) fn compare(self, items: &[QuestionnaireItem]) {
        let ways = Ways::of(items);
        for (at, calculation, item_type, given) in &self.expressions {
            let [_, own] = calculation::write(&ways, calculation, *item_type);
            let same = given.as_ref().is_none_or(|given| {
                let own = own.value_expression.as_ref();
                given.language == FHIRPATH && own.is_some_and(|own| own.expression == given.expression)
            });
            if !same {
                self.found.value(format!("{at}/extension"));
            }
        }
    }

    fn options(&mut self, item: &FhirItem, at: &str, item_type: ItemType) -> Vec<QuestionnaireOption> {
        if !item_type.has_options() && !item.answer_option.is_empty() {
            self.found.element(format!("{at}/answerOption"));
        }
        let mut options = Vec::new();
        for (n, option) in item.answer_option.iter().enumerate() {
            let place = format!("{at}/answerOption/{n}");
            let extensions = format!("{place}/extension");
            let mut parts = Parts::of(&option.extension, &extensions);
            let alone = parts.take(OPTION_EXCLUSIVE, |e| e.value_boolean, self.found);
            parts.finish(self.found);
            let (coding, at) = (&option.value_coding, format!("{place}/valueCoding"));
            if coding.system.is_some() {
                self.found.element(format!("{at}/system"));
            }
            let Some(display) = coding.display.as_deref().filter(|text| !text.is_empty()) else {
                self.found.missing(format!("{at}/display"), "display");
                continue;
            };
            let element = coding.display_element.as_ref();
            let text = read::text(display, element, &format!("{at}/_display"), self.found);
            let code = parsed(&coding.code, &format!("{at}/code"), self.found);
            let exclusive = alone.is_some_and(|(_, alone)| alone);
            options.extend(code.map(|code| QuestionnaireOption { code, text, exclusive }));
        }
        options
    }

    fn conditions(&mut self, item: &FhirItem, at: &str) -> Vec<EnableCondition> {
        let all = item.enable_when.iter().enumerate();
        let read = all.filter_map(|(n, condition)| {
            let at = format!("{at}/enableWhen/{n}");
            let question: Option<LinkId> = parsed(&condition.question, &format!("{at}/question"), self.found);
            let answer = answer(condition);
            if answer.is_none() {
                self.found.value(at);
            }
            Some(EnableCondition { question: question?, operator: condition.operator, answer: answer? })
        });
        read.collect()
    }
}

/// The one answer of a condition.
fn answer(condition: &FhirEnableWhen) -> Option<ConditionAnswer> {
    let coding = condition.answer_coding.as_ref();
    if coding.is_some_and(|coding| coding.system.is_some()) {
        return None;
    }
    let text = |text: &str| ConditionAnswer::Text(text.to_owned());
    let answers = [
        condition.answer_boolean.map(ConditionAnswer::Boolean),
        condition.answer_integer.map(ConditionAnswer::Integer),
        condition.answer_decimal.as_ref().map(|number| text(number.as_str())),
        condition.answer_string.as_deref().map(text),
        coding.map(|coding| text(&coding.code)),
    ];
    let mut given = answers.into_iter().flatten();
    given.next().filter(|_| given.next().is_none())
}
