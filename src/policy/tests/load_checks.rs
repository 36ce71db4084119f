//! Every check of a load fires, with the right file, line and suggestion.

use crate::policy::{PackFiles, load};

use super::fixture::{CASES, PACK, RULES, changed, files};

const RULES_PATH: &str = "cz/2025/rules.toml";
const PACK_PATH: &str = "cz/2025/pack.toml";
const CASES_PATH: &str = "cz/2025/cases.toml";
const FACTS_PATH: &str = "vocab/facts.toml";

/// Line in `text` on which `part` stands first.
fn line(text: &str, part: &str) -> usize {
    text[..text.find(part).unwrap()].matches('\n').count() + 1
}

fn findings(files: &PackFiles) -> Vec<String> {
    let report = load(files).expect_err("the load finds something");
    report.findings.iter().map(ToString::to_string).collect()
}

/// The change makes exactly one finding, at the line where the changed text stands.
fn one(path: &str, from: &str, to: &str, message: &str) {
    let changed = changed(path, from, to);
    let first_difference = line(changed.get(path).unwrap(), to.lines().next().unwrap_or(to));
    assert_eq!(findings(&changed), [format!("{path}:{first_difference}: {message}")]);
}

/// The change makes a finding with this text, wherever it stands.
fn some(files: &PackFiles, finding: &str) {
    let found = findings(files);
    assert!(found.iter().any(|f| f == finding), "no {finding:?} in {found:#?}");
}

#[test]
fn the_fixture_is_clean() {
    load(&files()).unwrap_or_else(|report| panic!("{report}"));
}

#[test]
fn a_misspelt_name_is_refused_with_its_line_and_the_nearest_one() {
    one(
        RULES_PATH,
        "force = \"conditional\"",
        "forse = \"conditional\"\nforce = \"conditional\"",
        "unknown key `forse`; did you mean `force`?",
    );
    one(
        RULES_PATH,
        "\"region.share\", lte",
        "\"region.shair\", lte",
        "unknown fact `region.shair`; did you mean `region.share`?",
    );
    one(
        RULES_PATH,
        "stance = \"onRequest\"",
        "stance = \"onrequest\"",
        "unknown follow stance `onrequest`; did you mean `onRequest`?".replace("follow ", "").as_str(),
    );
    one(RULES_PATH, "segments = [\"S2\"]", "segments = [\"S4\"]", "unknown segment `S4`; did you mean `S1`?");
    one(
        RULES_PATH,
        "care_kinds = [\"MDZ\"]",
        "care_kinds = [\"MDZ\", \"HAX\"]",
        "unknown care kind `HAX`; did you mean `HAZ`?",
    );
    one(RULES_PATH, "then = \"MET\"", "then = \"METT\"", "unknown outcome `METT`; did you mean `MET`?");
    one(
        RULES_PATH,
        "has_all = [\"RO\", \"HDS\"]",
        "has_all = [\"RO\", \"HSD\"]",
        "unknown value of fact `practice.memberships` `HSD`; did you mean `HDS`?",
    );
    one(
        CASES_PATH,
        "\"region.preferred\" = \"vgz\", \"insurer.concern\" = \"cz\", \"region",
        "\"region.preferred\" = \"vgs\", \"insurer.concern\" = \"cz\", \"region",
        "unknown value of fact `region.preferred` `vgs`; did you mean `vgz`?",
    );
    one(
        FACTS_PATH,
        "type = \"bool\"",
        "type = \"boolean\"",
        "unknown fact type `boolean`; did you mean `bool`?",
    );
}

#[test]
fn an_operator_that_is_unknown_or_does_not_fit_is_refused() {
    one(RULES_PATH, "lte = \"4.5%\"", "less = \"4.5%\"", "unknown key `less`");
    one(
        RULES_PATH,
        "lte = \"4.5%\"",
        "before = 2024-01-01",
        "operator `before` does not fit fact `region.share`, which is of type pct",
    );
    one(RULES_PATH, "has_all = [\"RO\", \"HDS\"]", "has_all = []", "an empty list of values");
    one(RULES_PATH, "lte = \"4.5%\"", "lte = \"4.5%\", gte = \"1%\"", "a condition has exactly one operator");
    one(
        RULES_PATH,
        "{ fact = \"region.share\", lte = \"4.5%\" }",
        "{ fact = \"region.share\", same_as = \"practice.active\" }",
        "facts `region.share` and `practice.active` cannot be compared: not two facts of one type with the same values",
    );
}

#[test]
fn a_percentage_lies_between_0_and_100() {
    one(RULES_PATH, "lte = \"4.5%\"", "lte = \"100.5%\"", "percentage 100.5% outside 0-100");
    one(RULES_PATH, "value = \"4.5\"", "value = \"104.5\"", "percentage 104.5 outside 0-100");
}

#[test]
fn a_fact_adds_up_over_members_as_its_type_allows() {
    let origin = "subject = \"practice\"\norigin = \"register\"";
    let with = |rule: &str| changed(FACTS_PATH, origin, &format!("{origin}\nmembers = \"{rule}\""));
    let refused = findings(&with("union")).join("\n");
    assert!(refused.contains("`members` is `all` for a bool and `union` for a set"), "{refused}");
    assert!(load(&with("all")).is_ok());
}

#[test]
fn a_citation_must_exist_and_every_section_be_accounted_for() {
    let at = line(RULES, "id = \"representation.hds\"");
    let cite = "cite = [{ document = \"DOC\", section = \"2.1\" }]\n[rule.representation]";
    some(
        &changed(RULES_PATH, cite, "cite = []\n[rule.representation]"),
        &format!("{RULES_PATH}:{}: a statement without a citation", at + 6),
    );
    some(
        &changed(RULES_PATH, cite, "[rule.representation]"),
        &format!("{RULES_PATH}:{}: missing key `cite`", at - 1),
    );
    some(
        &changed(RULES_PATH, cite, &cite.replace("2.1", "2.9")),
        &format!("{RULES_PATH}:{at}: unknown section of document `DOC` `2.9`; did you mean `2.1`?"),
    );
    some(
        &changed(RULES_PATH, cite, &cite.replace("DOC", "DOK")),
        &format!("{RULES_PATH}:{at}: unknown document `DOK`; did you mean `DOC`?"),
    );
    let document = line(PACK, "[[document]]");
    some(
        &changed(PACK_PATH, "\"3\"]", "\"3\", \"4\"]"),
        &format!("{PACK_PATH}:{document}: section 4 of `DOC` is neither cited nor in coverage.toml"),
    );
    some(
        &changed("cz/2025/coverage.toml", "section = \"1\"", "section = \"3\""),
        "cz/2025/coverage.toml:5: section 3 of `DOC` is cited by a rule",
    );
}

#[test]
fn an_id_stands_once() {
    let first = line(RULES, "id = \"term.haz\"");
    let second = line(RULES, "id = \"term.haz-preferred\"");
    some(
        &changed(RULES_PATH, "term.haz-preferred", "term.haz"),
        &format!("{RULES_PATH}:{second}: rule `term.haz` stands at {RULES_PATH}:{first} already"),
    );
    some(
        &changed(FACTS_PATH, "id = \"practice.active\"", "id = \"region.share\""),
        "vocab/facts.toml:35: fact `region.share` stands here twice",
    );
}

#[test]
fn an_ambiguity_is_defined_and_named() {
    let rule = line(RULES, "id = \"follow.all\"");
    some(
        &changed(RULES_PATH, "[\"A1\"]", "[\"A2\"]"),
        &format!("{RULES_PATH}:{rule}: unknown ambiguity `A2`; did you mean `A1`?"),
    );
    some(
        &changed(RULES_PATH, "ambiguities = [\"A1\"]\n", ""),
        &format!("{PACK_PATH}:{}: ambiguity `A1` is named by no rule", line(PACK, "[[ambiguity]]")),
    );
}

#[test]
fn conditions_that_never_hold_together_are_refused() {
    let rule = line(RULES, "id = \"follow.all\"");
    let when = "when = [{ fact = \"region.preferred\", not_same_as = \"insurer.concern\" }]\nthen";
    for more in [
        "{ fact = \"region.preferred\", same_as = \"insurer.concern\" }",
        "{ fact = \"practice.active\", is = true }, { fact = \"practice.active\", is = false }",
        "{ fact = \"request.date\", before = 2024-01-01 }, { fact = \"request.date\", from = 2024-01-01 }",
        "{ fact = \"region.preferred\", is = \"cz\" }, { fact = \"insurer.concern\", not_in = [\"vgz\", \"eno\"] }",
    ] {
        let to = when.replace(" }]", &format!(" }}, {more}]"));
        some(
            &changed(RULES_PATH, when, &to),
            &format!("{RULES_PATH}:{rule}: rule `follow.all` has conditions that never hold together"),
        );
    }
}

#[test]
fn a_rule_that_an_earlier_one_always_replaces_is_refused() {
    let (narrow, wide) = RULES.split_once("[[rule]]\nid = \"follow.all\"").unwrap();
    let (all, rest) = wide.split_once("[[rule]]").unwrap();
    let mut files = files();
    files.insert(RULES_PATH, &format!("[[rule]]\nid = \"follow.all\"{all}{narrow}[[rule]]{rest}"));
    let at = line(files.get(RULES_PATH).unwrap(), "id = \"follow.on-share\"");
    let message = "rule `follow.on-share` can never decide: an earlier rule always takes its place";
    assert_eq!(findings(&files), [format!("{RULES_PATH}:{at}: {message}")]);
}

#[test]
fn a_case_must_be_about_a_rule_that_decides_and_must_pass() {
    some(
        &changed(CASES_PATH, "rule = \"follow.on-share\"", "rule = \"follow.on-shore\""),
        "cz/2025/cases.toml:2: unknown rule `follow.on-shore`; did you mean `follow.on-share`?",
    );
    let rule = line(RULES, "id = \"follow.on-share\"");
    some(
        &changed(CASES_PATH, "rule = \"follow.on-share\"", "rule = \"follow.all\""),
        &format!("{RULES_PATH}:{rule}: no case exercises rule `follow.on-share`"),
    );
    some(
        &changed(CASES_PATH, "rule = \"follow.on-share\"", "rule = \"term.haz\""),
        "cz/2025/cases.toml:2: rule `term.haz` has no `then`: it decides nothing",
    );
    let contested = line(CASES, "[[case]]\nname = \"the first of October");
    some(
        &changed(CASES_PATH, "outcome = \"BOUNDARY_CONFLICT\"", "outcome = \"MET\""),
        &format!(
            "{CASES_PATH}:{contested}: case `the first of October is contested`: rule `eligibility.practice` gives BOUNDARY_CONFLICT, expected MET"
        ),
    );
}

#[test]
fn a_rule_never_says_unknown_and_has_at_most_one_typed_table() {
    one(
        RULES_PATH,
        "otherwise = \"UNMET\"",
        "otherwise = \"UNKNOWN\"",
        "UNKNOWN follows from missing facts; no rule says it",
    );
    let rule = line(RULES, "[[rule]]\nid = \"representation.hds\"");
    let two = "uniform = true\n[rule.switch]\nprestatie = \"X\"\neffect = \"lapse\"";
    some(
        &changed(RULES_PATH, "uniform = true", two),
        &format!("{RULES_PATH}:{rule}: a rule has at most one typed table"),
    );
    let follow = line(RULES, "id = \"follow.all\"");
    let first = "then = \"FOLLOW\"\notherwise = \"NOT_APPLICABLE\"\nfirst = [{ when = [{ fact = \"practice.active\", is = false }], then = \"PENDING\" }]";
    some(
        &changed(RULES_PATH, "then = \"FOLLOW\"\notherwise = \"NOT_APPLICABLE\"", first),
        &format!("{RULES_PATH}:{follow}: rule `follow.all` is tried in a list: it takes no `first`"),
    );
}

#[test]
fn a_topic_concern_and_care_kind_must_be_known_to_the_pack() {
    let rule = line(RULES, "id = \"follow.on-share\"");
    some(
        &changed(RULES_PATH, "topics = [\"followPolicy\"]", "topics = [\"followpolicy\"]"),
        &format!("{RULES_PATH}:{rule}: unknown topic `followpolicy`; did you mean `followPolicy`?"),
    );
    some(
        &changed(RULES_PATH, "care_kinds = [\"MDZ\"]", "care_kinds = [\"GLI\"]"),
        &format!("{RULES_PATH}:{rule}: care kind GLI is not covered by policy `cz-2025`"),
    );
    some(
        &changed(PACK_PATH, "concern = \"cz\"", "concern = \"czz\""),
        &format!("{PACK_PATH}:2: unknown concern `czz`; did you mean `cz`?"),
    );
}

#[test]
fn the_inventory_and_the_pack_account_for_each_other() {
    let path = "cz/2025/inventory.txt";
    some(
        &changed(path, "cz-2025/tariff/cap\n", ""),
        &format!("{RULES_PATH}:{}: unknown inventory id `tariff.cap`", line(RULES, "id = \"tariff.cap\"")),
    );
    some(
        &changed(path, "cz-2025/tariff/cap", "cz-2025/tariff/cap\ncz-2025/tariff/floor"),
        &format!("{path}:13: inventory id `tariff.floor` is neither a rule nor in coverage.toml"),
    );
    some(
        &changed(path, "cz-2025/tariff/cap", "zz-2024/tariff/cap"),
        &format!("{path}:12: inventory id `zz-2024/tariff/cap` does not start with `cz-2025/`"),
    );
}

#[test]
fn the_steps_of_a_round_are_in_order() {
    let sign = line(RULES, "id = \"deadline.sign\"");
    let to = "from = 2024-08-01\nuntil = 2024-08-31";
    some(
        &changed(RULES_PATH, "from = 2024-10-01\nuntil = 2024-12-31", to),
        &format!(
            "{RULES_PATH}:{sign}: deadline `deadline.sign` (2024-08-31) lies before the earlier step `deadline.offer` (2024-09-30)"
        ),
    );
    some(
        &changed(RULES_PATH, "until = 2024-12-31", "until = 2024-09-30"),
        &format!("{RULES_PATH}:{}: the last day lies before the first", line(RULES, "[rule.deadline]\nfrom")),
    );
}

#[test]
fn two_packs_of_a_concern_never_speak_for_the_same_day() {
    let mut files = files();
    let twin = PACK.replace("cz-2025", "cz-2025b").replace("2025-01-01", "2025-12-31");
    files.insert("cz/2025b/pack.toml", &twin);
    some(&files, "cz/2025b/pack.toml:2: policy `cz-2025b` overlaps `cz-2025` of the same concern for HAZ");
    let mut files = super::fixture::files();
    files.insert("cz/2026/pack.toml", &PACK.replace("2025-", "2026-"));
    some(&files, "cz/2026/pack.toml:2: policy `cz-2025` is also defined at cz/2025/pack.toml:2");
}

#[test]
fn a_file_that_nobody_reads_is_refused() {
    let mut files = files();
    files.insert("cz/2025/ruless.toml", "");
    files.insert("vgz/2025/rules.toml", "");
    files.insert("vocab/fact.toml", "");
    assert_eq!(
        findings(&files),
        [
            "cz/2025/ruless.toml: unknown file `ruless.toml`; did you mean `rules.toml`?",
            "vgz/2025/rules.toml: belongs to no pack: there is no `pack.toml` in its folder",
            "vocab/fact.toml: unknown file `fact.toml`; did you mean `facts.toml`?",
        ]
    );
}

#[test]
fn every_error_of_a_load_is_told_and_broken_toml_too() {
    let mut files = changed(RULES_PATH, "then = \"MET\"", "then = \"METT\"");
    files.insert(CASES_PATH, "[[case]\nname = 1");
    files.insert("vocab/topics.toml", "[[topic]]\nid = \"followPolicy\"\n");
    let found = findings(&files);
    for start in
        [&format!("{CASES_PATH}:1: "), &format!("{RULES_PATH}:"), "vocab/topics.toml:1: missing key `title`"]
    {
        assert!(found.iter().any(|f| f.starts_with(start)), "no {start} in {found:#?}");
    }
}
