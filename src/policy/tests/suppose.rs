//! Policies as they might be.

use crate::codes::{CareKind, ProviderKind, Segment};
use crate::policy::given::{FactValue, Misfit};
use crate::policy::model::FollowTerms;
use crate::policy::suppose::Refused;
use crate::policy::words::{FactType, Operator};
use crate::policy::{FactSet, FollowScope, Stance, Truth, Value};

use super::fixture::book;

const MDZ: FollowScope = FollowScope {
    care_kind: CareKind::Mdz,
    segment: Some(Segment::S2),
    provider_kind: ProviderKind::Practice,
    oi_title: None,
};

fn text(text: &str) -> FactValue {
    FactValue::Text(text.to_owned())
}

#[test]
fn a_threshold_moves_and_the_pack_of_before_keeps_its_own() {
    let book = book();
    let (pack, vocabulary) = (book.pack("cz-2025").unwrap(), book.vocabulary());
    let share = vocabulary.slot("region.share").unwrap();
    let new = vocabulary.condition(share, Operator::Lte, &text("10")).unwrap();
    let moved = pack.with_logic("follow.on-share", |logic| {
        logic.comparing(share, Operator::Lte).for_each(|old| *old = new.clone());
    });
    let mut facts = FactSet::new(vocabulary);
    for (id, word) in [("region.preferred", "vgz"), ("insurer.concern", "cz")] {
        let slot = vocabulary.slot(id).unwrap();
        facts.set(slot, vocabulary.word(slot, word).unwrap());
    }
    let stance = |pack: &crate::policy::Pack, percent: i64| {
        let mut facts = facts.clone();
        facts.set(share, Value::Number(percent * 10_000));
        let (rule, terms, truth) = pack.stance(MDZ, &facts).unwrap();
        assert_eq!(truth, Truth::Holds);
        (rule.id.clone(), terms.stance)
    };
    assert_eq!(stance(pack, 10), ("follow.all".to_owned(), Stance::Follows));
    assert_eq!(stance(&moved, 10), ("follow.on-share".to_owned(), Stance::OnRequest));
    assert_eq!(stance(&moved, 11), ("follow.all".to_owned(), Stance::Follows));
    let without = pack.without("follow.on-share");
    assert_eq!(stance(&without, 1), ("follow.all".to_owned(), Stance::Follows));
    assert_eq!(stance(pack, 1), ("follow.on-share".to_owned(), Stance::OnRequest));
}

#[test]
fn of_two_supposed_stances_the_last_one_counts() {
    let book = book();
    let terms = |stance| FollowTerms {
        stance,
        takes_over: Vec::new(),
        segments: Vec::new(),
        provider_kinds: Vec::new(),
        oi_titles: Vec::new(),
    };
    let pack = book.pack("cz-2025").unwrap();
    let once = pack.with_stance(&[CareKind::Mdz], terms(Stance::Intends));
    let twice = once.with_stance(&[CareKind::Mdz], terms(Stance::NoFollowPolicy));
    let nothing = FactSet::new(book.vocabulary());
    let stance = |pack: &crate::policy::Pack| pack.stance(MDZ, &nothing).map(|(_, terms, _)| terms.stance);
    assert_eq!((stance(&once), stance(&twice)), (Some(Stance::Intends), Some(Stance::NoFollowPolicy)));
    assert_eq!(twice.rules.len(), pack.rules.len() + 2);
    let haz = FollowScope { care_kind: CareKind::Haz, segment: Some(Segment::S1), ..MDZ };
    let rule = twice.stance(haz, &nothing).map(|(rule, ..)| rule.id.clone());
    assert_eq!(rule.as_deref(), Some("follow.all"), "the stance is about MDZ only");
}

#[test]
fn a_condition_is_one_that_a_pack_file_may_have() {
    let book = book();
    let vocabulary = book.vocabulary();
    let slot = |id: &str| vocabulary.slot(id).unwrap();
    let words = |words: &[&str]| FactValue::Words(words.iter().map(ToString::to_string).collect());
    for (id, operator, operand, shown) in [
        ("region.share", Operator::Lte, text("4.5"), "4.5%"),
        ("request.date", Operator::Before, text("2024-10-01"), "2024-10-01"),
        ("practice.active", Operator::Is, FactValue::Bool(true), "true"),
        ("practice.memberships", Operator::HasAll, words(&["RO", "HDS"]), "RO, HDS"),
        ("region.preferred", Operator::In, words(&["cz", "vgz"]), "cz, vgz"),
        ("region.preferred", Operator::NotSameAs, text("insurer.concern"), "insurer.concern"),
    ] {
        let read = vocabulary.condition(slot(id), operator, &operand).unwrap();
        assert_eq!((read.fact(), read.operator, read.operand.as_str()), (slot(id), operator, shown));
    }
    let near = |word: &str, near: &str| Refused::Value(Misfit::Word(word.to_owned(), Some(near.to_owned())));
    for (id, operator, operand, refused) in [
        ("region.preferred", Operator::In, words(&["vgzz"]), near("vgzz", "vgz")),
        ("region.share", Operator::Gte, text("101"), Refused::Value(Misfit::Range(FactType::Pct))),
        ("region.share", Operator::Before, text("80"), Refused::Operator),
        ("region.preferred", Operator::SameAs, text("request.date"), Refused::Operator),
        ("region.preferred", Operator::SameAs, text("no.such\" }] #"), Refused::Fact),
        ("region.preferred", Operator::In, words(&[]), Refused::Operator),
    ] {
        assert_eq!(vocabulary.condition(slot(id), operator, &operand), Err(refused), "{id} {operand:?}");
    }
}
