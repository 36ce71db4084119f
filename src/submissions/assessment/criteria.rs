//! What the rules of a policy make of a submission: the check of eligibility, on what the register and the
//! contracts say, on the answers, and on what the service knows of the request.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::agreements::eligibility::judge::judge;
use crate::agreements::eligibility::resolve::Asked;
use crate::agreements::eligibility::view::{EligibilityCheckView, RulingView};
use crate::auth::Caller;
use crate::clock::{Clocks, Moment};
use crate::codes::Lang;
use crate::http::problem::ApiError;
use crate::policy::typed::Terms;
use crate::policy::words::{ParameterStatus, Unit};
use crate::policy::{FactValue, Pack, Vocabulary};
use crate::questionnaires::{Form, evaluate};
use crate::submissions::open::Opened;

/// Facts by their ids.
pub type Facts = BTreeMap<String, FactValue>;

/// A submission, ruled on.
#[derive(Debug)]
pub struct Judged {
    /// The check of the agreement type that is asked for; none when the questionnaire asks for none.
    pub check: Option<EligibilityCheckView>,
    /// Rules that questions are about beside those that decide.
    pub beside: Vec<RulingView>,
    /// The facts that the provider declares.
    pub declared: BTreeSet<String>,
}

impl Judged {
    /// Every ruling.
    pub fn rulings(&self) -> impl Iterator<Item = &RulingView> {
        let check = self.check.iter();
        let check =
            check.flat_map(|c| c.criteria.iter().chain(&c.exclusions).chain(&c.discretion).chain(&c.timing));
        check.chain(&self.beside)
    }
}

/// Rules on the answers that the caller sees, with facts that are known besides.
///
/// # Errors
/// What was handed in cannot be read, or the policy is not there.
pub fn judged(
    opened: &Opened,
    caller: &Caller,
    clocks: &Clocks,
    stated: Facts,
    language: Lang,
) -> Result<Judged, ApiError> {
    let (definition, snapshot) = (opened.version.definition(), opened.snapshot());
    let (Some(policy), Some(agreement)) = (&definition.policy, &definition.agreement_type) else {
        return Ok(Judged { check: None, beside: Vec::new(), declared: BTreeSet::new() });
    };
    let now = clocks.business_now();
    let answers = opened.answers()?;
    let received = opened.submission.handed_in.map(|at| at.received_at);
    let mut facts = declared(&opened.version.form, &answers, snapshot.policies.vocabulary());
    let declared = facts.keys().cloned().collect();
    facts.extend(of_request(received, now));
    facts.extend(stated);
    let named = opened.version.form.items().filter_map(|item| item.criterion.clone());
    let named: BTreeSet<String> = named.collect();
    let asked = Asked {
        agb_code: opened.agb_code()?,
        uzovi_code: None,
        policy_id: Some(policy.clone()),
        agreement_type: Some(agreement.clone()),
        addendum: None,
        date: received.unwrap_or(now).day(),
        as_of: None,
        facts,
        members: Vec::new(),
        holds: None,
        answers_for: Some(definition.concern.clone()),
        beside: named.into_iter().collect(),
    };
    let (check, beside) = judge(snapshot, caller, &asked, now, language)?;
    Ok(Judged { check: Some(check), beside, declared })
}

/// The facts that answers give, calculated ones included.
fn declared(form: &Form, answers: &Map<String, Value>, vocabulary: &Vocabulary) -> Facts {
    let calculated = evaluate(form, answers).calculated;
    let fact = |item: &crate::questionnaires::model::QuestionnaireItem| {
        let (id, name) = (item.fact.clone()?, item.link_id.as_str());
        let value = answers.get(name).or_else(|| calculated.get(name))?;
        let mut value: FactValue = serde_json::from_value(value.clone()).ok()?;
        if let FactValue::Words(words) = &mut value {
            words.retain(|word| !item.is_exclusive(word)); // "none of these": known to be empty
        }
        let fits = vocabulary.slot(&id).is_some_and(|slot| vocabulary.read_given(slot, &value).is_ok());
        fits.then_some((id, value))
    };
    form.items().filter_map(fact).collect()
}

/// What the service itself knows of the request.
fn of_request(received: Option<Moment>, now: Moment) -> Facts {
    let day = received.unwrap_or(now).day().to_string();
    let mut facts = Facts::from([("request.date".to_owned(), FactValue::Text(day))]);
    if received.is_some() {
        facts.insert("request.made".to_owned(), FactValue::Bool(true));
        facts.insert("questionnaire.submitted".to_owned(), FactValue::Bool(true));
    }
    facts
}

/// The policy of a questionnaire as it is known now.
pub fn policy(opened: &Opened) -> Option<&Pack> {
    let policy = opened.version.definition().policy.as_ref()?;
    opened.snapshot().policies.pack_at(policy.as_str(), None)
}

/// Days in which the insurer answers: a rule of the agreement type that gives them. Where the source counts
/// them from a talk, that day is not known here, and the day of receipt is no later.
pub fn service_term(opened: &Opened) -> Option<u64> {
    let (pack, definition) = (policy(opened)?, opened.version.definition());
    let agreement = pack.catalogue.agreement(definition.agreement_type.as_ref()?)?;
    let ids = agreement.criteria.iter().chain(&agreement.timing).chain(&agreement.shown);
    let rules = ids.filter_map(|id| pack.rule(id)).filter(|rule| rule.speaks_for(&definition.concern));
    let mut terms = rules.filter(|rule| rule.topics.iter().any(|topic| topic == "decisionTime"));
    terms.find_map(|rule| match &rule.terms {
        Terms::Parameters(all) => {
            let days =
                all.iter().find(|p| p.unit == Unit::Days && p.status == ParameterStatus::Definitive)?;
            days.value.as_ref()?.parse().ok()
        }
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::policy::{PackFiles, load};
    use crate::questionnaires::shipped::shipped;

    #[test]
    fn none_of_these_is_known_to_be_none_and_no_answer_is_not_known() {
        let book = load(&PackFiles::embedded()).unwrap();
        let mut all = shipped().unwrap().into_iter();
        let offer = all.find(|one| one.definition.id.as_str() == "vgz-stop-smoking-offer").unwrap();
        let form = Form::new(offer.definition);
        let meets = |answer: Value| {
            let answers = Map::from_iter([("offer.meets".to_owned(), answer)]);
            declared(&form, &answers, book.vocabulary()).remove("smr.meets")
        };
        let words = |words: &[&str]| FactValue::Words(words.iter().map(|word| (*word).to_owned()).collect());
        assert_eq!(meets(json!(["none"])), Some(words(&[])));
        assert_eq!(meets(json!(["guideline", "careModule"])), Some(words(&["guideline", "careModule"])));
        assert_eq!(meets(json!(["other"])), None);
        assert_eq!(meets(Value::Null), None);
        assert_eq!(declared(&form, &Map::new(), book.vocabulary()).get("smr.meets"), None);
    }
}
