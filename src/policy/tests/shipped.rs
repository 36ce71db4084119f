//! Every shipped pack loads, passes its own cases and accounts for its whole inventory.

use crate::policy::{PackFiles, check, load, run_cases};

#[test]
fn every_shipped_pack_loads_without_a_finding() {
    let report = check(PackFiles::embedded());
    assert!(report.is_clean(), "{report}");
}

#[test]
fn the_shipped_files_are_the_ones_on_disk() {
    let on_disk =
        PackFiles::from_directory(concat!(env!("CARGO_MANIFEST_DIR"), "/src/policy/packs").as_ref());
    assert_eq!(PackFiles::embedded(), on_disk.unwrap());
}

#[test]
fn every_case_of_a_shipped_pack_gives_what_it_says() {
    let book = load(&PackFiles::embedded()).unwrap();
    for pack in book.packs() {
        let failures = run_cases(pack, book.vocabulary());
        assert!(failures.is_empty(), "{}: {failures:#?}", pack.id);
    }
}

#[test]
fn every_shipped_pack_brings_the_inventory_of_its_sources() {
    let book = load(&PackFiles::embedded()).unwrap();
    for pack in book.packs() {
        let listed = pack.inventory.as_ref().map_or(0, Vec::len);
        assert_eq!(listed, pack.rules.len() + pack.not_encoded.len(), "{}", pack.id);
    }
}

#[test]
fn the_vocabulary_names_the_concerns_that_purchase() {
    let book = load(&PackFiles::embedded()).unwrap();
    let concerns: Vec<&str> = book.vocabulary().concerns().iter().map(|concern| concern.as_str()).collect();
    assert!(concerns.contains(&"cz") && concerns.contains(&"zorg-en-zekerheid") && concerns.len() == 11);
}
