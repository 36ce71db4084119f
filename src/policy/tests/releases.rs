//! Releases of one policy: which one speaks, as known when.

use std::sync::Arc;

use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId};
use crate::policy::book::{Absent, Force};
use crate::policy::model::Pack;
use crate::policy::{PackFiles, PolicyBook, load};

use super::fixture::{CASES, COVERAGE, INVENTORY, PACK, RULES, book, files};

fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

/// The policy of the fixture as published at a moment, about other days.
fn release(book: &PolicyBook, at: &str, year: i32) -> Pack {
    let day = |month, day| chrono::NaiveDate::from_ymd_opt(year, month, day).unwrap();
    let mut pack = book.pack("cz-2025").unwrap().clone();
    pack.recorded_at = moment(at);
    pack.valid = crate::dated::Period::new(day(1, 1), Some(day(12, 31))).unwrap();
    pack
}

fn in_force<'b>(book: &'b PolicyBook, day: &str, as_of: Option<&str>) -> Force<'b> {
    let cz: ConcernId = "cz".parse().unwrap();
    book.in_force(&cz, None, CareKind::Haz, day.parse().unwrap(), as_of.map(moment))
}

#[test]
fn the_newest_release_that_was_recorded_speaks_for_the_policy() {
    let shipped = book();
    let book = shipped.clone().with_release(release(&shipped, "2025-03-01T09:00:00Z", 2026));
    assert_eq!(book.releases("cz-2025").len(), 2);
    assert_eq!(book.packs().count(), 1);
    assert_eq!(book.pack("cz-2025").unwrap().recorded_at, moment("2025-03-01T09:00:00Z"));
    let at = |as_of: &str| book.pack_at("cz-2025", Some(moment(as_of))).map(|pack| pack.recorded_at);
    let first = Moment::start_of("2024-04-01".parse().unwrap());
    assert_eq!(at("2025-03-01T09:00:00Z"), Some(moment("2025-03-01T09:00:00Z")));
    assert_eq!(at("2025-03-01T08:59:59.999999Z"), Some(first));
    assert_eq!(at("2024-03-31T21:59:59Z"), None);

    // the first release speaks of 2025, the second of 2026
    assert!(in_force(&book, "2025-06-01", Some("2025-03-01T08:00:00Z")).pack().is_some());
    let later = Some("2025-03-01T09:00:00Z");
    assert!(matches!(in_force(&book, "2025-06-01", later), Force::None(Absent::NotThatDay)));
    assert!(
        in_force(&book, "2026-06-01", later).pack().is_some()
            && in_force(&book, "2026-06-01", None).pack().is_some()
    );
    let before = in_force(&book, "2025-06-01", Some("2024-01-01T00:00:00Z"));
    assert!(matches!(before, Force::None(Absent::NotYetRecorded)));
}

#[test]
fn a_book_with_one_release_more_shares_the_others_and_leaves_the_first_as_it_was() {
    let shipped = book();
    assert_eq!(shipped.published_until(), None);
    let book = shipped.clone().with_release(release(&shipped, "2025-03-01T09:00:00Z", 2025));
    assert!(Arc::ptr_eq(&shipped.releases("cz-2025")[0], &book.releases("cz-2025")[0]));
    assert!(Arc::ptr_eq(shipped.vocabulary(), book.vocabulary()));
    assert_eq!(shipped.releases("cz-2025").len(), 1);
    assert_eq!(book.published_until(), Some(moment("2025-03-01T09:00:00Z")));
    assert!(book.releases("cz-2024").is_empty());
}

/// The files with a second folder of the same policy, with these changes of its manifest.
fn twice(changes: &[(&str, &str)]) -> PackFiles {
    let mut files = files();
    let manifest = changes.iter().fold(PACK.to_owned(), |text, (from, to)| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to)
    });
    let id = manifest.split("id = \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    files.insert("cz/second/pack.toml", &manifest);
    files.insert("cz/second/rules.toml", RULES);
    files.insert("cz/second/coverage.toml", COVERAGE);
    files.insert("cz/second/cases.toml", CASES);
    files.insert("cz/second/inventory.txt", &INVENTORY.replace("cz-2025/", &format!("{id}/")));
    files
}

#[test]
fn a_correction_is_a_second_release_of_the_same_policy_with_a_day_of_its_own() {
    let book = load(&twice(&[("recorded = 2024-04-01", "recorded = 2024-05-01")])).unwrap();
    assert_eq!(book.releases("cz-2025").len(), 2);
    let report = load(&twice(&[])).unwrap_err();
    assert!(
        report.to_string().contains("policy `cz-2025` is also defined at cz/2025/pack.toml:2"),
        "{report}"
    );
}

#[test]
fn policies_overlap_only_where_their_releases_were_known_together() {
    let other =
        [("id = \"cz-2025\"", "id = \"cz-2026\""), ("recorded = 2024-04-01", "recorded = 2024-06-01")];
    let report = load(&twice(&other)).unwrap_err();
    assert!(report.to_string().contains("overlaps `cz-2025`"), "{report}");
    // the first policy was given up before the second came
    let mut files = twice(&other);
    let moved = PACK
        .replace("recorded = 2024-04-01", "recorded = 2024-05-01")
        .replace("2025-01-01\n", "2023-01-01\n")
        .replace("2025-12-31\n", "2023-12-31\n");
    files.insert("cz/third/pack.toml", &moved);
    files.insert("cz/third/rules.toml", RULES);
    files.insert("cz/third/coverage.toml", COVERAGE);
    files.insert("cz/third/cases.toml", CASES);
    load(&files).unwrap_or_else(|report| panic!("{report}"));
}
