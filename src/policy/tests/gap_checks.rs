//! Every check on attribution, contradictions, declared changes and the catalogue fires.

use crate::policy::load;

use super::fixture::{changed, files, with};

const RULES: &str = "cz/2025/rules.toml";

fn refused(files: &crate::policy::PackFiles, part: &str) {
    let report = load(files).expect_err("the load finds something").to_string();
    assert!(report.contains(part), "no {part:?} in {report}");
}

#[test]
fn a_contested_rule_names_its_candidates_and_no_other_does() {
    let rule = |more: &str| changed(RULES, "id = \"follow.all\"", &format!("id = \"follow.all\"\n{more}"));
    refused(&rule("attribution = \"contested\""), "a contested rule names its `candidates`");
    refused(
        &rule("attribution = \"likely\"\ncandidates = [\"cz\", \"vgz\"]"),
        "only a contested rule has `candidates`",
    );
    refused(
        &rule("attribution = \"contested\"\ncandidates = [\"cz\", \"vgx\"]"),
        "unknown concern `vgx`; did you mean `vgz`?",
    );
    load(&rule("attribution = \"contested\"\ncandidates = [\"cz\", \"vgz\"]")).unwrap();
}

#[test]
fn a_tag_is_a_key_with_a_value() {
    for (tag, good) in
        [("contract_term_years=2", true), ("no value", false), ("Key=1", false), ("key=", false)]
    {
        let files =
            changed(RULES, "id = \"follow.all\"", &format!("id = \"follow.all\"\ntags = [\"{tag}\"]"));
        if good {
            load(&files).unwrap();
        } else {
            refused(&files, &format!("`{tag}` is no tag"));
        }
    }
}

#[test]
fn a_contradiction_has_two_passages_that_exist_and_touches_a_rule() {
    let side = |section: &str| {
        format!("{{ document = \"DOC\", section = \"{section}\", says = {{ nl = \"a\", en = \"a\" }} }}")
    };
    let contradiction = |rule: &str, passages: &str| {
        format!(
            "[[contradiction]]\nid = \"day\"\ntext = {{ nl = \"dag\", en = \"day\" }}\nrules = [\"{rule}\"]\npassages = [{passages}]\n"
        )
    };
    let pack = |text: String| changed("cz/2025/pack.toml", "[[document]]", &format!("{text}[[document]]"));
    refused(&pack(contradiction("follow.all", &side("1"))), "at least two `passages`");
    let two = format!("{}, {}", side("1"), side("2.9"));
    refused(&pack(contradiction("follow.all", &two)), "unknown section of document `DOC` `2.9`");
    let two = format!("{}, {}", side("1"), side("2.1"));
    refused(&pack(contradiction("follow.al", &two)), "unknown rule `follow.al`; did you mean `follow.all`?");
    let book = load(&pack(contradiction("follow.all", &two))).unwrap();
    let pack = book.pack("cz-2025").unwrap();
    assert_eq!(pack.contradictions_of(pack.rule("follow.all").unwrap()).count(), 1);
}

#[test]
fn a_declared_change_names_the_rules_that_carry_it() {
    let change = |kind: &str, rules: &str| {
        with(
            "cz/2025/changes.toml",
            &format!(
                "[[declared_change]]\nid = \"x\"\nsince = 2024\nkind = \"{kind}\"\n{rules}\ntext = {{ nl = \"a\", en = \"a\" }}\ncite = [{{ document = \"DOC\", section = \"1\" }}]\n"
            ),
        )
    };
    refused(&change("rule", ""), "a change of rules names the `rules`");
    refused(
        &change("rule", "rules = [\"folow.all\"]"),
        "unknown rule `folow.all`; did you mean `follow.all`?",
    );
    load(&change("wording", "")).unwrap();
}

#[test]
fn an_agreement_type_is_decided_by_rules_that_decide() {
    let agreement = |criteria: &str| {
        with(
            "cz/2025/agreements.toml",
            &format!(
                "[[agreement]]\nid = \"haz\"\ntitle = {{ nl = \"a\", en = \"a\" }}\ncare_kind = \"HAZ\"\nprovider_kinds = [\"practice\"]\ncriteria = [\"{criteria}\"]\n"
            ),
        )
    };
    refused(&agreement("admission.nothing"), "unknown rule `admission.nothing`");
    let shown = load(&files()).unwrap();
    let shown = shown.pack("cz-2025").unwrap().rules.iter().find(|rule| rule.logic.is_none()).unwrap();
    refused(&agreement(&shown.id), "has no `then`: it cannot be a criterion");
}

#[test]
fn a_term_that_ends_on_its_anniversary_is_still_open_on_that_day() {
    let facts = "[[fact]]\nid = \"question.date\"\ntype = \"date\"\nsubject = \"request\"\norigin = \"selfDeclared\"\nquestion = { nl = \"a\", en = \"a\" }\n\
        [[fact]]\nid = \"wsv.started\"\ntype = \"date\"\nsubject = \"wsv\"\norigin = \"selfDeclared\"\nquestion = { nl = \"a\", en = \"a\" }\n\
        [[fact]]\nid = \"wsv.term_over\"\ntype = \"bool\"\nsubject = \"wsv\"\norigin = \"selfDeclared\"\nquestion = { nl = \"a\", en = \"a\" }\nderived = { after = \"wsv.started\", years = 5 }\n";
    let book = load(&with("vocab/facts-wsv.toml", facts)).unwrap();
    let vocabulary = book.vocabulary();
    let slot = |id| vocabulary.slot(id).unwrap();
    let day = |day: &str| crate::policy::Value::Day(day.parse().unwrap());
    for (asked, over) in [("2024-02-28", 0), ("2024-02-29", 1), ("2024-03-01", 1)] {
        let mut facts = crate::policy::FactSet::new(vocabulary);
        facts.set(slot("wsv.started"), day("2019-02-28"));
        facts.set(slot("question.date"), day(asked));
        vocabulary.derive(&mut facts);
        assert_eq!(facts.raw(slot("wsv.term_over")), Some(over), "{asked}");
    }
    let mut facts = crate::policy::FactSet::new(vocabulary);
    facts.set(slot("question.date"), day("2024-02-28"));
    vocabulary.derive(&mut facts);
    assert_eq!(facts.raw(slot("wsv.term_over")), None);
    assert_eq!(vocabulary.to_ask(&[slot("wsv.term_over")], &facts), [slot("wsv.started")]);
}
