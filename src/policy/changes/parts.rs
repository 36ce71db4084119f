//! How a part of a rule reads: for people, in the words of the policy data.

use super::words::RulePart;
use crate::codes::Lang;
use crate::policy::Condition;
use crate::policy::logic::Logic;
use crate::policy::model::{Due, FollowTerms, Pack, Parameter, Rule, Terms};
use crate::policy::vocabulary::Vocabulary;

struct Joints {
    and: &'static str,
    or: &'static str,
    unless: &'static str,
    otherwise: &'static str,
    takes_over: &'static str,
    unknown: &'static str,
}

const NL: Joints = Joints {
    and: " en ",
    or: " of ",
    unless: "tenzij ",
    otherwise: "anders",
    takes_over: "neemt over",
    unknown: "niet gegeven",
};

const EN: Joints = Joints {
    and: " and ",
    or: " or ",
    unless: "unless ",
    otherwise: "otherwise",
    takes_over: "takes over",
    unknown: "not given",
};

/// The part of a rule as text; nothing when the rule has no such part.
pub(super) fn text(
    part: RulePart,
    rule: &Rule,
    pack: &Pack,
    vocabulary: &Vocabulary,
    lang: Lang,
) -> Option<String> {
    let joints = match lang {
        Lang::Nl => &NL,
        Lang::En => &EN,
    };
    let text = match part {
        RulePart::Kind => list(std::iter::once(&rule.kind).chain(&rule.also)),
        RulePart::Force => rule.force.to_string(),
        RulePart::CareKinds => list(&rule.care_kinds),
        RulePart::Actors => list(&rule.actors),
        RulePart::Text => rule.text.get(lang).to_owned(),
        RulePart::Conditions => conditions(rule.logic.as_ref()?, vocabulary, joints),
        RulePart::Outcome => outcome(rule.logic.as_ref()?, joints),
        RulePart::Terms | RulePart::Deadline | RulePart::Parameters => terms(&rule.terms, lang, joints),
        RulePart::Citations => {
            let sources = pack.sources(&rule.cite);
            list(sources.map(|source| format!("{} {}", source.document.title, source.section)))
        }
        RulePart::Readings => list(&rule.ambiguities),
        RulePart::Topics => list(&rule.topics),
        RulePart::Tags => list(rule.tags.iter().map(|tag| format!("{}={}", tag.key, tag.value))),
        RulePart::Attribution => {
            let known = rule.attribution.as_ref()?;
            let level = std::iter::once(known.level.to_string());
            list(level.chain(known.candidates.iter().map(ToString::to_string)))
        }
    };
    (!text.is_empty()).then_some(text)
}

fn list<T: ToString>(items: impl IntoIterator<Item = T>) -> String {
    items.into_iter().map(|item| item.to_string()).collect::<Vec<_>>().join(", ")
}

fn all(conditions: &[Condition], vocabulary: &Vocabulary, joints: &Joints) -> String {
    let one = |c: &Condition| format!("{} {} {}", vocabulary.fact(c.fact()).id, c.operator, c.operand);
    conditions.iter().map(one).collect::<Vec<_>>().join(joints.and)
}

fn conditions(logic: &Logic, vocabulary: &Vocabulary, joints: &Joints) -> String {
    let all = |conditions: &[Condition]| all(conditions, vocabulary, joints);
    let mut said: Vec<String> =
        logic.first.iter().map(|branch| format!("1. {}", all(&branch.when))).collect();
    if !logic.when.is_empty() {
        said.push(all(&logic.when));
    }
    if !logic.any.is_empty() {
        said.push(
            logic.any.iter().map(|group| format!("({})", all(group))).collect::<Vec<_>>().join(joints.or),
        );
    }
    if !logic.unless.is_empty() {
        said.push(format!("{}{}", joints.unless, all(&logic.unless)));
    }
    said.join("; ")
}

fn outcome(logic: &Logic, joints: &Joints) -> String {
    let first = logic.first.iter().map(|branch| format!("1. {}", branch.then));
    let rest = [logic.then.to_string(), format!("{} {}", joints.otherwise, logic.otherwise)];
    first.chain(rest).collect::<Vec<_>>().join("; ")
}

fn terms(terms: &Terms, lang: Lang, joints: &Joints) -> String {
    match terms {
        Terms::None => String::new(),
        Terms::Follow(terms) => follow(terms, joints),
        Terms::Representation(by) => {
            let uniform = by.uniform.map(|uniform| format!("uniform: {uniform}"));
            list(by.insurers.map(|insurers| insurers.to_string()).into_iter().chain(uniform))
        }
        Terms::Term(term) => {
            let last = term.period.end_date.map_or_else(String::new, |day| day.to_string());
            let titles = term.oi_titles.iter().map(ToString::to_string);
            let period = format!("{} - {last} ({})", term.period.start_date, term.certainty);
            list(std::iter::once(period).chain(titles))
        }
        Terms::Start(start) => format!("{}, {} + {}", start.at, start.event, start.setup_months),
        Terms::Deadline(deadline) => {
            let act = format!("{}: {}", deadline.actor, deadline.action.get(lang));
            let after = deadline.consequence.as_ref().map(|text| text.get(lang).to_owned());
            let said = [due(&deadline.due, joints), act].into_iter().chain(after);
            said.collect::<Vec<_>>().join("; ")
        }
        Terms::Switch(switch) => format!("{}: {}", switch.prestatie, switch.effect),
        Terms::Parameters(parameters) => {
            let one = |known: &Parameter| format!("{}: {}", known.name, parameter(known, lang));
            parameters.iter().map(one).collect::<Vec<_>>().join("; ")
        }
    }
}

fn follow(terms: &FollowTerms, joints: &Joints) -> String {
    let taken = list(&terms.takes_over);
    let taken = (!taken.is_empty()).then(|| format!("{}: {taken}", joints.takes_over));
    let limits = [list(&terms.segments), list(&terms.provider_kinds), list(&terms.oi_titles)];
    let limits = limits.into_iter().filter(|limit| !limit.is_empty());
    std::iter::once(terms.stance.to_string()).chain(taken).chain(limits).collect::<Vec<_>>().join("; ")
}

fn due(due: &Due, joints: &Joints) -> String {
    match due {
        Due::By(day) => format!("<= {day}"),
        Due::Before(day) => format!("< {day}"),
        Due::On(day) => format!("= {day}"),
        Due::After(day) => format!("> {day}"),
        Due::From(day) => format!(">= {day}"),
        Due::Window(first, last) => format!("{first} - {last}"),
        Due::Unknown(quarters) => {
            let quarters = list(quarters.iter().map(|(year, quarter)| format!("{year}-Q{quarter}")));
            if quarters.is_empty() { joints.unknown.to_owned() } else { quarters }
        }
    }
}

/// The value of a parameter with its unit.
pub(super) fn parameter(parameter: &Parameter, lang: Lang) -> String {
    let unknown = match lang {
        Lang::Nl => NL.unknown,
        Lang::En => EN.unknown,
    };
    let value = parameter.value.as_deref().unwrap_or(unknown);
    format!("{value} {} ({})", parameter.unit, parameter.status)
}
