//! Properties of the three-valued logic: what is known once stays so when more becomes known.

use proptest::prelude::*;

use crate::policy::{DecisionTable, FactSet, Slot, Truth, Value};

fn truth() -> impl Strategy<Value = Truth> {
    prop_oneof![Just(Truth::Holds), Just(Truth::Fails), Just(Truth::Unknown)]
}

const WORDS: [&str; 3] = ["a", "b", "c"];

/// The facts of every generated table: two enums, a bool, a number and a set.
const FACTS: &str = r#"
[[fact]]
id = "e1"
type = "enum"
values = ["a", "b", "c"]
[[fact]]
id = "e2"
type = "enum"
values = ["a", "b", "c"]
[[fact]]
id = "flag"
type = "bool"
[[fact]]
id = "count"
type = "int"
[[fact]]
id = "set"
type = "set"
values = ["a", "b", "c"]
"#;

fn condition() -> impl Strategy<Value = String> {
    let word = || prop::sample::select(&WORDS[..]);
    prop_oneof![
        word().prop_map(|w| format!("{{ fact = \"e1\", is = \"{w}\" }}")),
        (word(), word()).prop_map(|(a, b)| format!("{{ fact = \"e2\", not_in = [\"{a}\", \"{b}\"] }}")),
        Just("{ fact = \"e1\", same_as = \"e2\" }".to_owned()),
        Just("{ fact = \"e1\", not_same_as = \"e2\" }".to_owned()),
        any::<bool>().prop_map(|b| format!("{{ fact = \"flag\", is = {b} }}")),
        (0..4).prop_map(|n| format!("{{ fact = \"count\", gte = {n} }}")),
        (0..4).prop_map(|n| format!("{{ fact = \"count\", lte = {n} }}")),
        word().prop_map(|w| format!("{{ fact = \"set\", has_all = [\"{w}\", \"a\"] }}")),
        word().prop_map(|w| format!("{{ fact = \"set\", has_any = [\"{w}\"] }}")),
    ]
}

fn list(least: usize) -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(condition(), least..3)
}

fn rule() -> impl Strategy<Value = String> {
    let any_groups = prop::collection::vec(list(1), 0..3);
    (list(0), any_groups, list(0), 0..3).prop_map(|(when, any, unless, outcome)| {
        let mut text = format!("[[rule]]\nid = \"r\"\noutcome = \"O{outcome}\"\n");
        let array = |items: &[String]| format!("[{}]", items.join(", "));
        if !when.is_empty() {
            text += &format!("when = {}\n", array(&when));
        }
        if !any.is_empty() {
            let groups: Vec<String> = any.iter().map(|group| array(group)).collect();
            text += &format!("any = {}\n", array(&groups));
        }
        if !unless.is_empty() {
            text += &format!("unless = {}\n", array(&unless));
        }
        text
    })
}

fn table() -> impl Strategy<Value = DecisionTable> {
    prop::collection::vec(rule(), 1..5).prop_map(|rules| {
        let text = format!("{FACTS}{}", rules.concat());
        DecisionTable::from_toml("generated.toml", &text).unwrap_or_else(|report| panic!("{report}\n{text}"))
    })
}

/// A value for every fact, each with whether it is known at first.
fn values() -> impl Strategy<Value = Vec<(bool, Value)>> {
    let word = || (0..3_u8).prop_map(Value::Word);
    let (flag, count) = (any::<bool>().prop_map(Value::Bool), (0..5_i64).prop_map(Value::Number));
    let set = (0..8_u64).prop_map(Value::Words);
    let known = any::<bool>;
    ((known(), word()), (known(), word()), (known(), flag), (known(), count), (known(), set))
        .prop_map(|(a, b, c, d, e)| vec![a, b, c, d, e])
}

fn facts(table: &DecisionTable, values: &[(bool, Value)], all: bool) -> FactSet {
    let mut facts = FactSet::new(table.vocabulary());
    let ids = ["e1", "e2", "flag", "count", "set"];
    for (id, (known, value)) in ids.iter().zip(values) {
        if all || *known {
            facts.set(table.vocabulary().slot(id).unwrap(), *value);
        }
    }
    facts
}

proptest! {
    #[test]
    fn de_morgan_and_double_negation_hold_in_three_values(a in truth(), b in truth(), c in truth()) {
        prop_assert_eq!(a.and(b).negated(), a.negated().or(b.negated()));
        prop_assert_eq!(a.or(b).negated(), a.negated().and(b.negated()));
        prop_assert_eq!(a.negated().negated(), a);
        prop_assert_eq!(a.and(b), b.and(a));
        prop_assert_eq!(a.and(b.and(c)), a.and(b).and(c));
        prop_assert_eq!(a.and(b.or(c)), a.and(b).or(a.and(c)));
    }

    #[test]
    fn filling_in_a_missing_fact_never_turns_one_decision_into_another(table in table(), values in values()) {
        let (some, all) = (facts(&table, &values, false), facts(&table, &values, true));
        let (before, after) = (table.first_match(&some), table.first_match(&all));
        prop_assert_ne!(after.truth, Truth::Unknown);
        match before.truth {
            Truth::Unknown => prop_assert!(!table.explain(&some).missing.is_empty()),
            Truth::Fails => prop_assert_eq!(after.truth, Truth::Fails),
            Truth::Holds => {
                prop_assert_eq!(after.truth, Truth::Holds);
                let outcome = |at: Option<usize>| table.rules()[at.unwrap()].outcome.clone();
                prop_assert_eq!(outcome(before.rule), outcome(after.rule));
            }
        }
    }

    #[test]
    fn only_missing_facts_are_named_and_filling_all_of_them_in_decides(table in table(), values in values()) {
        let mut known = facts(&table, &values, false);
        let all = facts(&table, &values, true);
        let mut asked: Vec<Slot> = Vec::new();
        while table.first_match(&known).truth == Truth::Unknown {
            let missing = table.explain(&known).missing;
            prop_assert!(missing.is_sorted() && missing.iter().all(|slot| known.raw(*slot).is_none()));
            prop_assert!(missing.iter().all(|slot| !asked.contains(slot)));
            for slot in &missing {
                known.set_raw(*slot, all.raw(*slot).unwrap());
            }
            asked.extend(missing);
        }
        let outcome = |facts: &FactSet| table.first_match(facts).rule.map(|at| table.rules()[at].outcome.clone());
        prop_assert_eq!(outcome(&known), outcome(&all));
    }

    #[test]
    fn the_flat_list_and_the_rules_one_by_one_agree(table in table(), values in values()) {
        let some = facts(&table, &values, false);
        let told = table.explain(&some);
        prop_assert_eq!(told.answer, table.first_match(&some));
        for step in &told.steps {
            prop_assert_eq!(Some(step.truth), table.truth(step.rule, &some));
        }
    }

    #[test]
    fn every_word_comes_back_from_its_slot_and_ordinal(words in prop::collection::hash_set("[a-z]{1,8}", 1..64)) {
        let words: Vec<String> = words.into_iter().collect();
        let values = words.iter().map(|w| format!("\"{w}\"")).collect::<Vec<_>>().join(", ");
        let text = format!("[[fact]]\nid = \"e\"\ntype = \"enum\"\nvalues = [{values}]\n");
        let table = DecisionTable::from_toml("generated.toml", &text).unwrap();
        let vocabulary = table.vocabulary();
        let slot = vocabulary.slot("e").unwrap();
        let mut facts = FactSet::new(vocabulary);
        for word in &words {
            facts.set(slot, vocabulary.word(slot, word).unwrap());
            prop_assert_eq!(&vocabulary.show(slot, facts.raw(slot).unwrap()), word);
        }
    }
}
