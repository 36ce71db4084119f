//! Questions to a book and a pack.

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, Lang, ProviderKind, Segment};
use crate::policy::book::{Absent, Force};
use crate::policy::words::TakesOver;
use crate::policy::{DecisionTable, FactSet, FollowScope, Outcome, PolicyBook, Stance, Truth, Value};

use super::fixture::{PACK, book, files};

fn facts(book: &PolicyBook, words: &[(&str, &str)]) -> FactSet {
    let vocabulary = book.vocabulary();
    let mut facts = FactSet::new(vocabulary);
    for (id, word) in words {
        let slot = vocabulary.slot(id).unwrap();
        facts.set(slot, vocabulary.word(slot, word).unwrap());
    }
    facts
}

fn scope(care_kind: CareKind, segment: Segment) -> FollowScope {
    FollowScope { care_kind, segment: Some(segment), provider_kind: ProviderKind::Practice, oi_title: None }
}

#[test]
fn a_policy_is_in_force_on_its_days_and_only_once_it_is_known() {
    let book = book();
    let cz: ConcernId = "cz".parse().unwrap();
    let on = |day: &str, as_of: Option<&str>| {
        let as_of = as_of.map(|text| text.parse::<Moment>().unwrap());
        book.in_force(&cz, None, CareKind::Haz, day.parse().unwrap(), as_of)
    };
    assert!(on("2025-01-01", None).pack().is_some() && on("2025-12-31", None).pack().is_some());
    assert!(matches!(on("2026-01-01", None), Force::None(Absent::NotThatDay)));
    assert!(matches!(on("2025-06-01", Some("2024-03-31T21:59:59Z")), Force::None(Absent::NotYetRecorded)));
    assert!(
        on("2025-06-01", Some("2024-03-31T22:00:00Z")).pack().is_some(),
        "recorded from midnight in Amsterdam"
    );
    let smr = book.in_force(&cz, None, CareKind::Smr, "2025-06-01".parse().unwrap(), None);
    assert!(matches!(smr, Force::None(Absent::NoPack)));
}

#[test]
fn two_policies_on_one_day_are_a_conflict_and_never_a_choice() {
    let book = book();
    let twin = book.pack("cz-2025").unwrap().clone();
    let mut other = twin.clone();
    other.id = "cz-2025-again".parse().unwrap();
    let both = PolicyBook::new(book.vocabulary().as_ref().clone(), vec![twin, other]);
    let force =
        both.in_force(&"cz".parse().unwrap(), None, CareKind::Haz, "2025-06-01".parse().unwrap(), None);
    assert!(matches!(force, Force::Conflict(packs) if packs.len() == 2));
}

#[test]
fn following_is_answered_with_rule_stance_and_the_facts_read() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let facts = facts(&book, &[("region.preferred", "vgz"), ("insurer.concern", "cz")]);
    let follow = pack.follow(scope(CareKind::Haz, Segment::S1), &facts).unwrap();
    assert_eq!(follow.answer.rule.id, "follow.all");
    assert_eq!(follow.stance(), Some(Stance::Follows));
    assert_eq!(follow.takes_over(), [TakesOver::Agreement]);
    let reading = follow.answer.steps[0].facts_read[0];
    let shown = book.vocabulary().show(reading.condition.fact(), reading.value.unwrap());
    assert_eq!((shown.as_str(), reading.condition.operand.as_str()), ("vgz", "insurer.concern"));
    let source = pack.sources(&follow.answer.rule.cite).next().unwrap();
    assert_eq!((source.document.title.as_str(), source.section), ("Trial document", "2.1"));
    assert_eq!(
        pack.ambiguities_of(follow.answer.rule).next().unwrap().reading.get(Lang::En),
        "The agreement only."
    );
}

#[test]
fn a_fact_that_would_change_the_decision_is_named() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let mut facts = facts(&book, &[("region.preferred", "vgz"), ("insurer.concern", "cz")]);
    let mdz = scope(CareKind::Mdz, Segment::S2);
    let open = pack.follow(mdz, &facts).unwrap();
    let share = book.vocabulary().slot("region.share").unwrap();
    assert_eq!((open.answer.truth, open.stance()), (Truth::Unknown, None));
    assert_eq!(open.answer.missing, [share]);
    facts.set(share, Value::Number(50_000));
    let decided = pack.follow(mdz, &facts).unwrap();
    assert_eq!(decided.stance(), Some(Stance::Follows));
    assert_eq!(decided.answer.near_miss.unwrap().0.id, "follow.on-share");
    let (rule, _, truth) = pack.stance(mdz, &facts).unwrap();
    assert_eq!((rule.id.as_str(), truth), ("follow.all", Truth::Holds));
}

#[test]
fn a_preferred_insurer_does_not_follow_itself() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let own = facts(&book, &[("region.preferred", "cz"), ("insurer.concern", "cz")]);
    let follow = pack.follow(scope(CareKind::Haz, Segment::S1), &own).unwrap();
    assert_eq!((follow.answer.truth, follow.stance()), (Truth::Fails, None));
    assert_eq!(follow.answer.near_miss.unwrap().0.id, "follow.all");
    assert!(pack.follow(scope(CareKind::Hds, Segment::S1), &own).is_none(), "no rule is about HDS");
    assert_eq!(pack.silence("followPolicy", CareKind::Hds).unwrap().text.get(Lang::Nl), "Niets over volgen.");
}

#[test]
fn contradicting_terms_are_all_told() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let terms: Vec<_> =
        pack.term(CareKind::Haz).map(|(rule, term)| (rule.id.as_str(), term.period.end_date)).collect();
    assert_eq!(terms.len(), 2);
    assert_ne!(terms[0].1, terms[1].1);
    assert_eq!(pack.representation(CareKind::Hds).next().unwrap().1.insurers, Some(2));
    assert_eq!(pack.start(CareKind::Haz).count(), 1);
}

#[test]
fn a_claim_without_an_agreement_is_billable_only_when_listed() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let slot = book.vocabulary().slot("prestatie.listed").unwrap();
    let mut facts = FactSet::new(book.vocabulary());
    assert_eq!(pack.non_contracted_claim(CareKind::Haz, &facts).unwrap().outcome, Outcome::Unknown);
    for (listed, outcome) in [(true, Outcome::Billable), (false, Outcome::NotBillable)] {
        facts.set(slot, Value::Bool(listed));
        assert_eq!(pack.non_contracted_claim(CareKind::Haz, &facts).unwrap().outcome, outcome);
    }
    assert!(pack.non_contracted_claim(CareKind::Mdz, &facts).is_none(), "the rule is about GP care only");
}

#[test]
fn slots_are_handed_out_cheapest_origin_first() {
    let book = book();
    let vocabulary = book.vocabulary();
    let order: Vec<_> = vocabulary.facts().map(|(_, fact)| fact.origin).collect();
    assert!(order.is_sorted());
    for (slot, fact) in vocabulary.facts() {
        assert_eq!(vocabulary.slot(&fact.id), Some(slot));
    }
}

#[test]
fn a_pack_on_its_own_is_checked_against_the_shipped_concerns() {
    let mut alone = crate::policy::PackFiles::default();
    alone.insert("pack.toml", &PACK.replace("concern = \"cz\"", "concern = \"czz\""));
    let report = crate::policy::check(alone);
    let finding = report.findings.iter().find(|f| f.message.contains("concern")).unwrap();
    assert_eq!((finding.at.to_string().as_str(), finding.nearest.as_deref()), ("pack.toml:2", Some("cz")));
    assert!(files().get("cz/2025/pack.toml").is_some());
}

#[test]
fn a_decision_table_runs_the_same_engine_with_its_own_words() {
    let text = r#"
        [[fact]]
        id = "stance"
        type = "enum"
        values = ["follow", "none"]
        [[rule]]
        id = "r1"
        outcome = "FOLLOW"
        cite = ["synthetic#follow"]
        when = [{ fact = "stance", is = "follow" }]
        [[rule]]
        id = "r2"
        outcome = "OWN"
    "#;
    let table = DecisionTable::from_toml("table.toml", text).unwrap();
    let slot = table.vocabulary().slot("stance").unwrap();
    let mut facts = FactSet::new(table.vocabulary());
    assert_eq!(table.first_match(&facts).truth, Truth::Unknown);
    facts.set(slot, table.vocabulary().word(slot, "none").unwrap());
    let told = table.explain(&facts);
    assert_eq!(table.rules()[told.answer.rule.unwrap()].outcome, "OWN");
    assert_eq!(table.first_match(&facts), told.answer);
    let misspelt =
        DecisionTable::from_toml("table.toml", &text.replace("fact = \"stance\"", "fact = \"stanse\""));
    assert_eq!(
        misspelt.unwrap_err().findings[0].to_string(),
        "table.toml:10: unknown fact `stanse`; did you mean `stance`?"
    );
}
