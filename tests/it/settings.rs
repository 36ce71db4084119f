//! The pages that tell of the settings, against the settings themselves.

use std::collections::BTreeMap;

const CONFIG: &str = include_str!("../../src/config.rs");
const PAGE: &str = include_str!("../../deploy/settings.md");
const README: &str = include_str!("../../README.md");

/// Variable and flag of every setting, as the command line takes them.
fn settings() -> BTreeMap<String, String> {
    let attributes = CONFIG.split("#[arg(").skip(1);
    let read = attributes.map(|part| {
        let variable = part.split("env = \"").nth(1).unwrap().split('"').next().unwrap();
        let field = part.split("pub ").nth(1).unwrap().split(':').next().unwrap();
        (variable.to_owned(), format!("--{}", field.replace('_', "-")))
    });
    read.collect()
}

#[test]
fn the_page_of_settings_tells_every_setting_with_its_flag_and_no_other() {
    let rows = PAGE.lines().filter(|line| line.starts_with("| `ZORGCONTRACT_"));
    let rows = rows.map(|line| {
        let cells: Vec<&str> =
            line.trim_matches('|').split(" | ").map(|cell| cell.trim().trim_matches('`')).collect();
        assert!(cells.len() == 3 && cells[2].len() > 10, "{line}");
        (cells[0].to_owned(), cells[1].to_owned())
    });
    let told: BTreeMap<String, String> = rows.collect();
    assert!(told.len() > 15, "{told:?}");
    assert_eq!(told, settings());
}

#[test]
fn the_readme_can_be_read_in_one_sitting_and_leads_to_the_other_pages() {
    assert!(README.lines().count() < 200, "{} lines", README.lines().count());
    for page in ["deploy/settings.md", "deploy/clients.md", "deploy/signing.md"] {
        assert!(README.contains(&format!("]({page})")), "{page}");
    }
}

#[test]
fn every_setting_that_a_page_names_is_one() {
    let settings = settings();
    for (page, text) in [
        ("README.md", README),
        ("settings.md", PAGE),
        ("clients.md", include_str!("../../deploy/clients.md")),
        ("signing.md", include_str!("../../deploy/signing.md")),
    ] {
        for word in text.split(|c: char| !c.is_ascii_uppercase() && !c.is_ascii_digit() && c != '_') {
            let named = word.starts_with("ZORGCONTRACT_") && word != "ZORGCONTRACT_";
            assert!(!named || settings.contains_key(word), "{page}: {word}");
        }
    }
}
