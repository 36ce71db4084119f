//! The rulings with their evidence: which questions are about each, what was answered, which files.

use super::criteria::Judged;
use super::view::{CriterionAnswer, CriterionPart, SubmissionCriteriaView, SubmissionCriterion};
use crate::agreements::eligibility::view::RulingView;
use crate::codes::Lang;
use crate::http::problem::ApiError;
use crate::questionnaires::evaluate;
use crate::questionnaires::model::QuestionnaireItem;
use crate::submissions::asked::named_files;
use crate::submissions::attachments::view::AttachmentView;
use crate::submissions::open::Opened;
use crate::submissions::sight::Part;

/// The rulings on a submission as its caller sees it.
///
/// # Errors
/// What was handed in cannot be read.
pub fn criteria(opened: &Opened, judged: Judged, lang: Lang) -> Result<SubmissionCriteriaView, ApiError> {
    let answers = opened.answers()?;
    let (form, mut given) = (&opened.version.form, answers.clone());
    given.extend(evaluate(form, &answers).calculated);
    let files = named_files(form, &answers);
    let told = |part: CriterionPart, ruling: RulingView| {
        let rule = &ruling.rule.rule_id;
        let reads = |fact: &String| ruling.facts.iter().any(|read| read.fact == *fact);
        let about = |item: &&QuestionnaireItem| {
            item.criterion.as_ref() == Some(rule) || item.fact.as_ref().is_some_and(reads)
        };
        let items: Vec<&QuestionnaireItem> = form.items().filter(about).collect();
        let answer = |item: &&QuestionnaireItem| CriterionAnswer {
            link_id: item.link_id.clone(),
            text: item.text.get(lang).to_owned(),
            value: given.get(item.link_id.as_str()).cloned(),
            fact: item.fact.clone(),
        };
        let of_item = |pointer: &str| {
            let mut steps = pointer.split('/').skip(1);
            steps.any(|step| items.iter().any(|item| item.link_id.as_str() == step))
        };
        let named = |id| files.iter().any(|(pointer, file)| *file == id && of_item(pointer));
        let attachments = opened.files().filter(|file| named(file.id)).map(AttachmentView::from).collect();
        let answers = items.iter().map(answer).collect();
        SubmissionCriterion { part, by_machine: ruling.outcome.is_some(), ruling, answers, attachments }
    };
    let all = |part, rulings: Vec<RulingView>| rulings.into_iter().map(move |ruling| (part, ruling));
    let filing = opened.filing.as_ref().filter(|_| opened.part == Part::Insurer).map(|filing| filing.number);
    let beside = all(CriterionPart::Beside, judged.beside);
    let submission_id = opened.submission.id;
    let Some(check) = judged.check else {
        let criteria = beside.map(|(part, ruling)| told(part, ruling)).collect();
        let (outcome, conditions, start, receipt) = (None, Vec::new(), None, None);
        return Ok(SubmissionCriteriaView {
            submission_id,
            filing,
            outcome,
            conditions,
            criteria,
            start,
            receipt,
        });
    };
    let rulings = all(CriterionPart::Criterion, check.criteria)
        .chain(all(CriterionPart::Exclusion, check.exclusions))
        .chain(all(CriterionPart::Discretion, check.discretion))
        .chain(all(CriterionPart::Timing, check.timing))
        .chain(beside);
    Ok(SubmissionCriteriaView {
        submission_id,
        filing,
        outcome: Some(check.outcome),
        conditions: check.conditions,
        criteria: rulings.map(|(part, ruling)| told(part, ruling)).collect(),
        start: check.start,
        receipt: Some(check.receipt),
    })
}
