//! The sections of the page.

use std::fmt::Write as _;

use super::wording::{self, Wording};
use crate::codes::Lang;
use crate::http::docs::escape;
use crate::policy::changes::view::{
    AddendumChangeView, AgreementChangeView, ClaimSideView, DeadlineSideView, DeclaredFindingView,
    FollowScopeView, FollowSideView, FoundChangeView, ListedRuleChangeView, ParameterSideView,
    PaymentTitleSideView, PolicyChanges, RuleChangeView, StatedTermView, VerdictChangeView, VerdictSideView,
    WitnessFactView,
};
use crate::policy::changes::words::{ReconciliationStatus, RulePart};
use crate::policy::view::doubt::CitedRuleView;
use crate::policy::view::doubt::DeclaredChangeView;

struct Page<'w> {
    words: &'w Wording,
    lang: Lang,
}

/// Every section that has something to show.
pub(super) fn all(shown: &PolicyChanges, words: &Wording, lang: Lang) -> String {
    let page = Page { words, lang };
    let mut text = String::new();
    text += &page.follow(shown);
    text += &page.claims(shown);
    text += &page.section("agreements", words.agreements, &shown.agreements, |one| page.agreement(one));
    text += &page.section("addenda", words.addenda, &shown.addenda, |one| page.addendum(one));
    text += &page.titles(shown);
    text += &page.moved(shown);
    text += &page.declared(shown);
    text += &page.section("rules", words.rules, &shown.rules, |one| page.rule(one));
    text
}

impl Page<'_> {
    fn section<T>(&self, id: &str, title: &str, items: &[T], item: impl Fn(&T) -> String) -> String {
        if items.is_empty() {
            return String::new();
        }
        let items: Vec<String> = items.iter().map(item).collect();
        format!("<h2 id=\"{id}\">{title}</h2>{}", items.concat())
    }

    /// A table of what was and what is.
    fn table(&self, id: &str, title: &str, first: &str, rows: &[[String; 3]]) -> String {
        if rows.is_empty() {
            return String::new();
        }
        let mut text = format!(
            "<h2 id=\"{id}\">{title}</h2><div class=\"wide\" tabindex=\"0\"><table class=\"matrix\"><thead><tr>\
             <th scope=\"col\">{first}</th><th scope=\"col\">{}</th><th scope=\"col\">{}</th></tr></thead><tbody>",
            self.words.before, self.words.after
        );
        for [what, before, after] in rows {
            let _ = write!(text, "<tr><th scope=\"row\">{what}</th><td>{before}</td><td>{after}</td></tr>");
        }
        text.push_str("</tbody></table></div>");
        text
    }

    fn cited(&self, rule: &CitedRuleView) -> String {
        let sources = rule
            .citations
            .iter()
            .map(|source| format!("{} {}", escape(&source.document), escape(&source.section)));
        format!(
            "{} <small><code>{}/{}</code>, {}</small>",
            escape(&rule.text),
            rule.policy_id,
            escape(&rule.rule_id),
            sources.collect::<Vec<_>>().join("; ")
        )
    }

    fn facts(&self, facts: &[WitnessFactView]) -> String {
        if facts.is_empty() {
            return String::new();
        }
        let one = |fact: &WitnessFactView| {
            let value = match fact.value.as_str() {
                "true" => self.words.yes,
                "false" => self.words.no,
                "" => self.words.none,
                other => other,
            };
            format!("{} <strong>{}</strong>", escape(&fact.question), escape(value))
        };
        let facts: Vec<String> = facts.iter().map(one).collect();
        format!("<br><small>{}: {}</small>", self.words.facts, facts.join("; "))
    }

    fn names<T: ToString>(&self, items: &[T]) -> String {
        if items.is_empty() {
            return self.words.all.to_owned();
        }
        escape(&items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
    }

    fn follow(&self, shown: &PolicyChanges) -> String {
        let scope = |scope: &FollowScopeView| {
            let mut parts = vec![self.names(&scope.care_kinds)];
            let limits = [
                (!scope.provider_kinds.is_empty()).then(|| self.names(&scope.provider_kinds)),
                (!scope.segments.is_empty()).then(|| self.names(&scope.segments)),
                (!scope.oi_titles.is_empty()).then(|| self.names(&scope.oi_titles)),
            ];
            parts.extend(limits.into_iter().flatten());
            parts.join("; ")
        };
        let side = |side: &FollowSideView| match (&side.stance, &side.rule) {
            (Some(stance), Some(rule)) => {
                let taken: Vec<&str> = side.takes_over.iter().map(|one| one.as_str()).collect();
                format!("<code>{stance}</code> {} {}", taken.join(", "), self.cited(rule))
            }
            _ if side.silent => format!("<em>{}</em>", self.words.silent),
            _ => format!("<em>{}</em>", self.words.no_stance),
        };
        let rows: Vec<[String; 3]> = shown
            .follow
            .iter()
            .map(|change| {
                let scopes: Vec<String> = change.scopes.iter().map(scope).collect();
                let whom = format!("{}{}", scopes.join("<br>"), self.facts(&change.facts));
                [whom, side(&change.before), side(&change.after)]
            })
            .collect();
        self.table("follow", self.words.follow, self.words.for_whom, &rows)
    }

    fn claims(&self, shown: &PolicyChanges) -> String {
        let side = |side: &ClaimSideView| match (side.outcome, &side.rule) {
            (Some(outcome), Some(rule)) => format!("<code>{outcome}</code> {}", self.cited(rule)),
            _ => format!("<em>{}</em>", self.words.no_stance),
        };
        let rows: Vec<[String; 3]> = shown
            .claims
            .iter()
            .map(|change| {
                let whom = format!("{}{}", self.names(&change.care_kinds), self.facts(&change.facts));
                [whom, side(&change.before), side(&change.after)]
            })
            .collect();
        self.table("claims", self.words.claims, self.words.for_whom, &rows)
    }

    fn verdict(&self, change: &VerdictChangeView) -> String {
        let side = |side: &VerdictSideView| {
            let by: Vec<String> = side
                .decided_by
                .iter()
                .map(|one| format!("<code>{}</code> {}", one.outcome, self.cited(&one.rule)))
                .collect();
            let verdict = wording::verdict(side.verdict, self.lang);
            if by.is_empty() { verdict.to_owned() } else { format!("{verdict}: {}", by.join("; ")) }
        };
        format!(
            "<li>{}: <strong>{}</strong> {}<br><strong>{}</strong> {}{}</li>",
            self.names(&change.provider_kinds),
            self.words.before,
            side(&change.before),
            self.words.after,
            side(&change.after),
            self.facts(&change.facts)
        )
    }

    fn listed(&self, rules: &[ListedRuleChangeView]) -> String {
        let one = |listed: &ListedRuleChangeView| {
            let list = wording::entry_part(listed.list, self.lang);
            let change = wording::entry_change(listed.change, self.lang);
            format!("<li>{list} {change}: {}</li>", self.cited(&listed.rule))
        };
        rules.iter().map(one).collect()
    }

    fn agreement(&self, change: &AgreementChangeView) -> String {
        let title =
            change.after.as_ref().or(change.before.as_ref()).map(|side| {
                format!("{} <code>{}</code>", escape(&side.title), escape(&side.agreement_type_id))
            });
        let kind = wording::entry_change(change.change, self.lang);
        let mut text = format!("<h3>{} ({kind})</h3><ul>", title.unwrap_or_default());
        text += &self.listed(&change.rules);
        text.extend(change.verdicts.iter().map(|verdict| self.verdict(verdict)));
        text + "</ul>"
    }

    fn addendum(&self, change: &AddendumChangeView) -> String {
        let side = change.after.as_ref().or(change.before.as_ref());
        let title = side.map(|side| escape(&side.title)).unwrap_or_default();
        let mut text = format!("<h3>{title} ({})</h3><ul>", wording::entry_change(change.change, self.lang));
        let sides = [(self.words.before, &change.before), (self.words.after, &change.after)];
        for (when, side) in sides {
            let Some(side) = side else { continue };
            let rules: Vec<String> = side.rules.iter().map(|rule| self.cited(rule)).collect();
            let instead = side.instead.as_deref().map(escape).unwrap_or_default();
            let _ = write!(
                text,
                "<li>{when}: <code>{}</code>, <code>{}</code>. {instead} {}</li>",
                side.status,
                side.channel,
                rules.join("; ")
            );
        }
        text += &self.listed(&change.rules);
        text.extend(change.verdicts.iter().map(|verdict| self.verdict(verdict)));
        text + "</ul>"
    }

    fn titles(&self, shown: &PolicyChanges) -> String {
        let side = |side: &Option<PaymentTitleSideView>| match side {
            None => format!("<em>{}</em>", self.words.none),
            Some(title) => {
                let rule = title.rule.as_ref().map(|rule| self.cited(rule)).unwrap_or_default();
                format!("{} <code>{}</code> {rule}", escape(&title.new), title.change)
            }
        };
        let rows: Vec<[String; 3]> = shown
            .payment_titles
            .iter()
            .map(|change| {
                let known = change.after.as_ref().or(change.before.as_ref());
                let old = known.map(|title| escape(&title.old)).unwrap_or_default();
                [old, side(&change.before), side(&change.after)]
            })
            .collect();
        self.table("payment-titles", self.words.payment_titles, self.words.payment_titles, &rows)
    }

    fn moved(&self, shown: &PolicyChanges) -> String {
        let none = || format!("<em>{}</em>", self.words.none);
        let stated = |terms: &[StatedTermView]| {
            let one = |term: &StatedTermView| {
                let titles: Vec<String> = term.oi_titles.iter().map(|title| format!(" {title}")).collect();
                let period = wording::period(&term.period);
                format!("<li>{period}{} {}</li>", titles.concat(), self.cited(&term.rule))
            };
            if terms.is_empty() {
                none()
            } else {
                format!("<ul>{}</ul>", terms.iter().map(one).collect::<String>())
            }
        };
        let terms = shown
            .terms
            .iter()
            .map(|change| [change.care_kind.to_string(), stated(&change.before), stated(&change.after)]);
        let due = |side: &Option<DeadlineSideView>| match side {
            None => none(),
            Some(side) => {
                let days: Vec<String> = side
                    .deadline
                    .first_date
                    .iter()
                    .chain(&side.deadline.last_date)
                    .map(ToString::to_string)
                    .collect();
                let days =
                    if days.is_empty() { side.deadline.quarters.join(", ") } else { days.join(" &ndash; ") };
                format!("<code>{}</code> {days} {}", side.deadline.strictness, self.cited(&side.rule))
            }
        };
        let deadlines = shown.deadlines.iter().map(|change| {
            let known = change.after.as_ref().or(change.before.as_ref());
            let action = known.map(|side| escape(&side.deadline.action)).unwrap_or_default();
            let moved =
                change.moved_days.map(|days| format!(" <small>({days:+} {})</small>", self.words.days));
            [action + &moved.unwrap_or_default(), due(&change.before), due(&change.after)]
        });
        let value = |side: &Option<ParameterSideView>| match side {
            None => none(),
            Some(side) => {
                let value = side.value.as_deref().map_or_else(|| self.words.announced.to_owned(), escape);
                format!("{value} {} <small>({})</small> {}", side.unit, side.status, self.cited(&side.rule))
            }
        };
        let parameters = shown.parameters.iter().map(|change| {
            let known = change.after.as_ref().or(change.before.as_ref());
            let name = known.map(|side| escape(&side.name)).unwrap_or_default();
            [format!("<code>{name}</code>"), value(&change.before), value(&change.after)]
        });
        let (terms, deadlines): (Vec<_>, Vec<_>) = (terms.collect(), deadlines.collect());
        let words = self.words;
        self.table("terms", words.terms, words.care_kinds, &terms)
            + &self.table("deadlines", words.deadlines, words.deadlines, &deadlines)
            + &self.table("parameters", words.parameters, words.parameters, &parameters.collect::<Vec<_>>())
    }

    fn declared(&self, shown: &PolicyChanges) -> String {
        let (known, words) = (&shown.declared, self.words);
        let found = |found: &[FoundChangeView]| {
            let one = |change: &FoundChangeView| {
                let id = change.rule_id.as_ref().or(change.since_rule_id.as_ref());
                let id = id.map(|id| escape(id)).unwrap_or_default();
                format!("<code>{id}</code> {}", wording::rule_change(change.change, self.lang))
            };
            found.iter().map(one).collect::<Vec<_>>().join(", ")
        };
        let said = |entry: &DeclaredChangeView| {
            let sections: Vec<String> =
                entry.citations.iter().map(|source| escape(&source.section)).collect();
            format!("{} <small>({}, {})</small>", escape(&entry.text), entry.since_year, sections.join("; "))
        };
        let findings = |title: &str, all: &[DeclaredFindingView]| {
            let one = |one: &DeclaredFindingView| {
                format!("<li>{}<br><small>{}</small></li>", said(&one.declared), found(&one.found))
            };
            let items: String = all.iter().map(one).collect();
            if items.is_empty() { items } else { format!("<h3>{title}</h3><ul>{items}</ul>") }
        };
        let mut text = format!("<h2 id=\"declared\">{}</h2>", words.declared);
        if known.status == ReconciliationStatus::NoList {
            let _ = write!(text, "<p>{}</p>", words.no_list);
        }
        text += &findings(words.found, &known.declared_and_found);
        text += &findings(words.without_effect, &known.declared_without_effect);
        if !known.found_not_declared.is_empty() {
            let _ = write!(text, "<h3>{}</h3><p>{}</p>", words.undeclared, found(&known.found_not_declared));
        }
        if !known.declared_against_another_year.is_empty() {
            let items =
                known.declared_against_another_year.iter().map(|entry| format!("<li>{}</li>", said(entry)));
            let _ = write!(text, "<p>{}</p><ul>{}</ul>", words.other_year, items.collect::<String>());
        }
        text
    }

    fn rule(&self, change: &RuleChangeView) -> String {
        let id = change.after.as_ref().or(change.before.as_ref()).map(|rule| escape(&rule.rule_id));
        let kind = wording::rule_change(change.change, self.lang);
        let mut text = format!("<h3><code>{}</code> ({kind})</h3><ul>", id.unwrap_or_default());
        if let Some(by) = change.matched_by {
            let _ = write!(text, "<li>{}: {}</li>", self.words.matched, wording::matched(by, self.lang));
        }
        let sides = [(self.words.before, &change.before), (self.words.after, &change.after)];
        for (when, rule) in sides {
            if let Some(rule) = rule {
                let _ = write!(text, "<li>{when}: {}</li>", self.cited(rule));
            }
        }
        let told = [RulePart::Text, RulePart::Citations];
        for part in change.parts.iter().filter(|part| !told.contains(&part.part)) {
            let value =
                |side: &Option<String>| side.as_deref().map_or_else(|| self.words.none.to_owned(), escape);
            let name = wording::rule_part(part.part, self.lang);
            let _ = write!(text, "<li>{name}: {} &rarr; {}</li>", value(&part.before), value(&part.after));
        }
        for outcome in &change.outcomes {
            let facts = self.facts(&outcome.facts);
            let _ = write!(
                text,
                "<li><code>{}</code> &rarr; <code>{}</code>{facts}</li>",
                outcome.before, outcome.after
            );
        }
        text + "</ul>"
    }
}
