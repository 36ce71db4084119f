//! What an import promises: every problem named, nothing done by halves, the same twice is nothing.

use proptest::prelude::*;

use super::*;
use crate::codes::ReferenceFactId;

const INSURERS: &str =
    "uzoviCode,name,legalName,labels,concern,startDate,endDate,source,confidence,conflicts,note\n";

fn problems(format: Format, text: &[u8]) -> Vec<(u64, &'static str)> {
    match parse(format, text, |_| ()) {
        Ok(_) => Vec::new(),
        Err(ImportError::Problems(problems)) => {
            problems.into_iter().map(|problem| (problem.line, &*problem.code.leak())).collect()
        }
        Err(other) => panic!("{other:?}"),
    }
}

fn lines(format: Format, text: &str) -> Vec<Line> {
    parse(format, text.as_bytes(), |_| ()).unwrap().1
}

fn standing(lines: &[Line]) -> Vec<diff::Standing> {
    lines.iter().map(|line| (ReferenceFactId::new(), line.fact.clone())).collect()
}

#[test]
fn all_problems_of_all_rows_are_found_with_their_lines() {
    let text = format!(
        "{INSURERS}\
         101,Univé,,,vgz,2019-01-01,,list,high,,\n\
         9664,,,,CZ groep,2019-02-30,,,certain,,\n\
         \"7119\",\"CZ\",,,cz,2019-01-01,2018-01-01,list,high,,\n\
         7053,OHRA,,,cz,2019-01-01,,list,high\n\
         3311,ok,,,zilveren-kruis,2019-01-01,,list,high,,\n"
    );
    assert_eq!(
        problems(Format::Insurers, text.as_bytes()),
        [
            (2, "uzoviCode.format"),
            (3, "field.missing"),
            (3, "concernId.format"),
            (3, "date.format"),
            (3, "field.missing"),
            (3, "confidence.value"),
            (4, "period.order"),
            (5, "row.fields"),
        ]
    );
}

#[test]
fn a_header_that_is_not_the_documented_one_is_refused_before_any_row() {
    let text = INSURERS.replace("concern,", "group,").replace(",note", ",note,note");
    let found = problems(Format::Insurers, format!("{text}rubbish\n").as_bytes());
    assert_eq!(found, [(1, "column.missing"), (1, "column.twice"), (1, "column.unknown")]);
    assert_eq!(problems(Format::Insurers, b"").len(), 11);
}

#[test]
fn text_that_holds_control_characters_is_a_problem_of_its_row() {
    let mut text = INSURERS.as_bytes().to_vec();
    text.extend_from_slice(b"9664,\x81,,,cz,2019-01-01,,list,high,,\n"); // nothing in Windows-1252
    text.extend_from_slice(b"9665,a\0b,,,cz,2019-01-01,,list,high,,\n");
    text.extend_from_slice(b"9666,\"two\nlines\",,,cz,2019-01-01,,list,high,,\n");
    text.extend_from_slice(b"966,x,,,cz,2019-01-01,,list,high,,\n");
    let found = problems(Format::Insurers, &text);
    let codes = [(2, "text.format"), (3, "text.format"), (4, "text.format"), (6, "uzoviCode.format")];
    assert_eq!(found, codes);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_do_not_matter() {
    let text = format!("\u{feff}{INSURERS}9664,CZ,,a;b,cz,2019-01-01,,list,high,,\n").replace('\n', "\r\n");
    assert_eq!(lines(Format::Insurers, &text).len(), 1);
}

#[test]
fn two_rows_about_one_insurer_must_not_share_a_day() {
    let row = |start: &str, end: &str| format!("9664,CZ,,,cz,{start},{end},list,high,,\n");
    let apart = format!("{INSURERS}{}{}", row("2020-01-01", ""), row("2019-01-01", "2019-12-31"));
    assert_eq!(problems(Format::Insurers, apart.as_bytes()), []);
    let shared = format!("{INSURERS}{}{}", row("2020-01-01", ""), row("2019-01-01", "2020-01-01"));
    assert_eq!(problems(Format::Insurers, shared.as_bytes()), [(2, "period.overlap")]);
}

#[test]
fn a_preferred_insurer_for_hds_is_refused_because_hds_is_represented() {
    let text = "scheme,regionCode,careKinds,concern,rank,startDate,endDate,source,confidence,conflicts,note\n\
        zorgkantoorregio,zeeland,HAZ;HDS,cz,0,2024-01-01,,list,low,,\n";
    let found = problems(Format::PreferredInsurers, text.as_bytes());
    assert_eq!(found, [(2, "careKind.representation"), (2, "rank.range")]);
}

#[test]
fn a_region_row_is_a_name_or_one_area() {
    let header =
        "scheme,regionCode,name,municipality,postcode,startDate,endDate,source,confidence,conflicts,note\n";
    let row = |fields: &str| format!("{header}zorgkantoorregio,zeeland,{fields},2024-01-01,,list,low,,\n");
    for right in ["Zeeland,,", ",GM0718,", ",,4380"] {
        assert_eq!(problems(Format::Regions, row(right).as_bytes()), [], "{right}");
    }
    for wrong in [",,", "Zeeland,GM0718,", ",GM0718,4380"] {
        assert_eq!(problems(Format::Regions, row(wrong).as_bytes()), [(2, "row.shape")], "{wrong}");
    }
}

#[test]
fn a_list_of_one_kind_of_care_leaves_the_others_alone() {
    let header =
        "scheme,regionCode,careKinds,concern,rank,startDate,endDate,source,confidence,conflicts,note\n";
    let before = format!(
        "{header}zorgkantoorregio,zeeland,HAZ;MDZ,cz,1,2024-01-01,,default,default,,\n\
         zorgkantoorregio,twente,HAZ;MDZ,menzis,1,2024-01-01,,default,default,,\n"
    );
    let standing = standing(&lines(Format::PreferredInsurers, &before));
    let after = format!("{header}zorgkantoorregio,zeeland,HAZ,cz,1,2024-01-01,,a real list,high,,\n");
    let after = lines(Format::PreferredInsurers, &after);
    let report = diff::plan(&standing, &after).counts;
    assert_eq!((report.added, report.changed, report.ended, report.unchanged), (0, 1, 1, 0));
}

#[test]
fn a_row_that_names_what_does_not_exist_is_refused() {
    let text = format!("{INSURERS}9664,CZ,,,cz,2019-01-01,,list,high,,\n");
    let lines = lines(Format::Insurers, &text);
    assert_eq!(unknown_references(&[], &lines)[0].code, "reference.unknown");
}

proptest! {
    #[test]
    fn any_list_takes_the_place_of_any_other_and_then_changes_nothing(
        before in prop::collection::btree_map(0_u16..40, 0_u8..3, 0..20),
        after in prop::collection::btree_map(0_u16..40, 0_u8..3, 1..20),
    ) {
        let file = |rows: &std::collections::BTreeMap<u16, u8>| {
            let rows = rows.iter().map(|(code, name)| format!("{code:04},n{name},,,cz,2019-01-01,,list,high,,\n"));
            lines(Format::Insurers, &format!("{INSURERS}{}", rows.collect::<String>()))
        };
        let (standing_before, wanted) = (standing(&file(&before)), file(&after));
        let plan = diff::plan(&standing_before, &wanted);
        let mut stands: Vec<_> = standing_before.iter()
            .filter(|(id, _)| !plan.superseded().contains(id)).map(|(_, fact)| fact.clone()).collect();
        stands.extend(plan.recorded().into_iter().cloned());
        stands.sort_by_key(Fact::identity);
        prop_assert_eq!(&stands, &wanted.iter().map(|line| line.fact.clone()).collect::<Vec<_>>());
        let again = stands.into_iter().map(|fact| (ReferenceFactId::new(), fact)).collect::<Vec<_>>();
        prop_assert!(diff::plan(&again, &wanted).unchanged().is_some());
    }

    #[test]
    fn no_bytes_at_all_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        for format in Format::ALL {
            let header = format.columns().join(",");
            let text = [header.as_bytes(), b",startDate,endDate,source,confidence,conflicts,note\n", &bytes].concat();
            drop(parse(format, text.as_slice(), |_| ()));
            drop(parse(format, bytes.as_slice(), |_| ()));
        }
    }
}
