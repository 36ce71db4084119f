//! What a pack that somebody uploads may cost.

use crate::policy::space::shadowed;
use crate::policy::{MOST_FINDINGS, load};

use super::fixture::{PACK, book, changed, with};

#[test]
fn after_a_thousand_findings_no_more_are_looked_for() {
    let many = "[[rule]]\n".repeat(2 * MOST_FINDINGS);
    let report = load(&with("cz/2025/rules-many.toml", &many)).unwrap_err();
    assert!(report.findings.len() <= MOST_FINDINGS && report.findings.len() > MOST_FINDINGS / 2);
}

#[test]
fn a_very_long_name_is_unknown_without_a_nearest_one() {
    let long = "x".repeat(100_000);
    let report = load(&changed("cz/2025/rules.toml", "\"region.share\", lte", &format!("\"{long}\", lte")))
        .unwrap_err();
    assert!(
        report.findings[0].message.starts_with("unknown fact `xxx") && report.findings[0].nearest.is_none()
    );
}

#[test]
fn a_document_has_a_thousand_sections_at_most() {
    let sections: Vec<String> = (0..1_001).map(|n| format!("\"s{n}\"")).collect();
    let with_many = format!("sections = [\"1\", \"2.1\", \"2.2\", \"3\", {}]", sections.join(", "));
    let from = "sections = [\"1\", \"2.1\", \"2.2\", \"3\"]";
    assert!(PACK.contains(from));
    let report = load(&changed("cz/2025/pack.toml", from, &with_many)).unwrap_err();
    assert!(report.findings.iter().any(|finding| finding.message == "more than 1000 sections"), "{report}");
}

#[test]
fn the_lists_of_a_pack_share_one_budget_of_combinations() {
    let book = book();
    let pack = book.pack("cz-2025").unwrap();
    let listed = pack.lists.follow.iter().max_by_key(|listed| listed.rules.len()).unwrap();
    let tried = |left: &mut usize| {
        let conditions =
            listed.logics(&pack.rules).filter_map(|(_, logic)| logic).flat_map(|logic| logic.conditions());
        shadowed(&listed.list, conditions, book.vocabulary(), left)
    };
    let mut left = 1_000_000;
    assert_eq!(tried(&mut left), Some(Vec::new()));
    let cost = 1_000_000 - left;
    let mut enough_for_one = cost;
    assert!(cost > 1 && tried(&mut enough_for_one).is_some() && tried(&mut enough_for_one).is_none());
}
