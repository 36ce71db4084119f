//! Questions and answers as one line of text each, so that a test reads as a table.

use zorgcontract::agreements::decide::decide;
use zorgcontract::agreements::model::{Answer, Decision, Question};
use zorgcontract::clock::Moment;
use zorgcontract::codes::Lang;
use zorgcontract::snapshot::Snapshot;

use super::{NOW, moment, world};

/// The day of a question that names none.
pub const TODAY: &str = "2025-02-03";

/// A question as `AGB UZOVI KIND` with, in any order, a day, `title=`, `segment=`, `prestatie=`, `asOf=`.
pub fn question(text: &str) -> Question {
    let mut words = text.split(' ');
    let mut next = || words.next().unwrap();
    let mut question = Question {
        agb_code: next().parse().unwrap(),
        uzovi_code: next().parse().unwrap(),
        date: TODAY.parse().unwrap(),
        care_kind: next().parse().unwrap(),
        segment: None,
        oi_title: None,
        prestatie_code: None,
        as_of: None,
    };
    for word in words {
        match word.split_once('=') {
            None => question.date = word.parse().unwrap(),
            Some(("title", title)) => question.oi_title = Some(title.parse().unwrap()),
            Some(("segment", segment)) => question.segment = Some(segment.parse().unwrap()),
            Some(("prestatie", code)) => question.prestatie_code = Some(code.parse().unwrap()),
            Some(("asOf", as_of)) => question.as_of = Some(moment(as_of)),
            Some(other) => panic!("{other:?}"),
        }
    }
    question
}

/// The answer of the whole world, at [`NOW`].
pub fn ask(text: &str) -> Answer<'static> {
    decide(world(), &question(text), moment(NOW)).unwrap()
}

/// The answer in one line: basis, certainty, leaders, first day, missing facts, number of candidates, the
/// verdict on the prestatie, the rule of the road with its first day.
pub fn say(text: &str) -> String {
    line(&ask(text).decision)
}

pub fn line(decision: &Decision<'_>) -> String {
    let mut text = format!("{} {}", decision.basis, decision.certainty);
    let leaders: Vec<&str> = decision.leaders.iter().map(|leader| leader.purchasing_party.as_str()).collect();
    if !leaders.is_empty() {
        text += &format!(" by {}", leaders.join("+"));
    }
    if let Ok(day) = decision.claimable_from {
        text += &format!(" from {day}");
    }
    let missing: Vec<&str> = decision.missing.iter().map(|fact| fact.as_str()).collect();
    if !missing.is_empty() {
        text += &format!(" missing {}", missing.join("+"));
    }
    if !decision.candidates.is_empty() {
        text += &format!(" of {}", decision.candidates.len());
    }
    if let Some(verdict) = decision.prestatie {
        text += &format!(" {} {}", verdict.may_claim, verdict.ground);
    }
    if let Some(road) = &decision.how_to_apply {
        text += &format!(" road {}/{}", road.pack.id, road.rule.id);
        if let Some(day) = road.earliest_start {
            text += &format!(" {day}");
        }
    }
    text
}

/// The modules in one line: code, certainty, first day.
pub fn modules(text: &str) -> String {
    let answer = ask(text);
    let module = |module: &zorgcontract::agreements::model::ModuleRef<'_>| {
        let from = module.claimable_from.map(|day| format!(" from {day}")).unwrap_or_default();
        format!("{} {}{from}", module.module.code, module.certainty)
    };
    let mut all: Vec<String> = answer.decision.modules.iter().map(module).collect();
    all.sort();
    all.join(", ")
}

/// The steps as `rule result`, a rule of a policy as `policy/rule result`.
pub fn steps(decision: &Decision<'_>) -> Vec<String> {
    let told = decision.steps.iter().map(|step| step.explain(Lang::En));
    told.map(|step| {
        let policy = step.policy.map(|(pack, _)| format!("{}/", pack.id)).unwrap_or_default();
        format!("{policy}{} {}", step.rule_id, step.result)
    })
    .collect()
}

/// All of an answer as text: two answers are the same when their pictures are.
pub fn picture(answer: &Answer<'_>) -> String {
    let one = |decision: &Decision<'_>| {
        let steps: Vec<String> = decision.steps.iter().map(|step| format!("{:?}", told(step))).collect();
        format!(
            "{}\n{:?} {:?}\n{:?}\n{:?}\n{:?}\n{:?}\n{}\n",
            line(decision),
            decision.holder,
            decision.agreement,
            decision.modules,
            decision.claimable_from,
            decision.candidates,
            decision.location,
            steps.join("\n")
        )
    };
    let all: Vec<String> = std::iter::once(&answer.decision).chain(&answer.locations).map(one).collect();
    all.join("--\n")
}

fn told(step: &zorgcontract::agreements::steps::Step<'_>) -> [String; 2] {
    [Lang::Nl, Lang::En].map(|lang| {
        let step = step.explain(lang);
        format!("{} {:?} {} {:?} {}", step.rule_id, step.citations, step.text, step.facts, step.result)
    })
}

/// The picture of the answer of any snapshot, or the code that it does not know.
pub fn pictured(snapshot: &Snapshot, question: &Question, now: Moment) -> Result<String, String> {
    decide(snapshot, question, now).map(|answer| picture(&answer)).map_err(|absent| format!("{absent:?}"))
}
