//! Every fault of a snapshot file, and the sample files without one.

use super::*;
use crate::registrations::import::format::{Format, read};

type Judged = (Option<(NaiveDate, Vec<StatedParty>)>, Vec<(u64, String)>);

fn judge(text: &str, format: Format) -> Judged {
    let (mut gathering, mut problems) = (Gathering::default(), Problems::default());
    read(text.as_bytes(), format, &mut problems, |row, problems| gathering.take(&row, problems)).unwrap();
    let file = gathering.finish(&mut problems);
    (file, problems.into_list().into_iter().map(|p| (p.line, p.code)).collect())
}

const HEADER: &str = "record,agbCode,kind,startDate,endDate,name,use,value,medium,code,register,number,type,role,relatedAgbCode,snapshotDate\n\
    snapshot,,,,,,,,,,,,,,,2025-01-31\n\
    party,01900001,organisation,,,,,,,,,,,,,\n\
    registration,01900001,,2018-01-01,,,,,,,,,,,,\n\
    name,01900001,,2018-01-01,,Voorbeeld,,,,,,,,,,\n";

fn faults(rows: &str) -> Vec<(u64, String)> {
    judge(&format!("{HEADER}{rows}"), Format::Csv).1
}

fn fault(line: u64, code: &str) -> (u64, String) {
    (line, code.to_owned())
}

#[test]
fn the_two_sample_files_state_the_same_register() {
    let facts = |file: Option<(NaiveDate, Vec<StatedParty>)>| {
        let (day, parties) = file.unwrap();
        let bare = |party: StatedParty| {
            let facts: Vec<_> = party.facts.into_iter().map(|(_, fact, period)| (fact, period)).collect();
            (party.agb_code, party.kind, facts)
        };
        (day, parties.into_iter().map(bare).collect::<Vec<_>>())
    };
    let (ndjson, none) = judge(include_str!("../../../../samples/registrations.ndjson"), Format::Ndjson);
    assert_eq!(none, []);
    let (csv, none) = judge(include_str!("../../../../samples/registrations.csv"), Format::Csv);
    assert_eq!(none, []);
    assert_eq!(facts(ndjson), facts(csv));
}

#[test]
fn every_fault_of_every_row_is_named_with_its_line() {
    assert_eq!(faults(""), []);
    let rows = "qualification,1900001,,2018-02-30,,,,,,99,,,,,,\n\
        qualification,01900001,,2018-01-01,2017-01-01,,,,,0100,,,,,,\n\
        qualification,01900009,,2018-01-01,,,,,,0100,,,,,,\n\
        qualification,01900001,,,,,general,,,0100,,,,,,\n\
        contact,01900001,,2018-01-01,,,general,nobody,email,,,,,,,\n\
        recognition,01900001,,2018-01-01,,,,,,,kvk,12,,,,\n\
        party,01900001,location,,,,,,,,,,,,,\n\
        colour,01900001,,,,,,,,,,,,,,\n\
        snapshot,,,,,,,,,,,,,,,2025-01-31\n\
        providerRole,01900001,,2018-01-01,,,,,,,,,,boss,,\n";
    let expected = [
        fault(6, "agbCode.format"),
        fault(6, "date.format"),
        fault(6, "qualification.format"),
        fault(7, "period.order"),
        fault(8, "party.missing"),
        fault(9, "field.missing"),
        fault(9, "field.unexpected"),
        fault(10, "text.format"),
        fault(11, "recognition.number"),
        fault(12, "party.duplicate"),
        fault(13, "record.value"),
        fault(14, "snapshot.duplicate"),
        fault(15, "providerKind.value"),
    ];
    assert_eq!(faults(rows), expected);
}

#[test]
fn faults_that_only_the_whole_file_shows_are_named_with_their_lines() {
    let rows = "name,01900001,,2024-01-01,,Anders,,,,,,,,,,\n\
        qualification,01900001,,2018-01-01,2020-12-31,,,,,0100,,,,,,\n\
        qualification,01900001,,2020-12-31,,,,,,0100,,,,,,\n\
        qualification,01900001,,2018-01-01,,,,,,5301,,,,,,\n\
        relation,01900001,,2018-01-01,,,,,,,,,wsvMember,,53900001,\n\
        relation,01900001,,2018-01-01,,,,,,,,,wsvMember,,01900001,\n\
        party,01900101,location,,,,,,,,,,,,,\n\
        relation,01900001,,2018-01-01,,,,,,,,,wsvMember,,01900101,\n\
        relation,01900001,,2018-01-01,,,,,,,,,location,,01900101,\n";
    let expected = [
        fault(6, "slot.overlap"),
        fault(8, "fact.overlap"),
        fault(10, "relation.unknownParty"),
        fault(11, "relation.self"),
        fault(12, "registration.missing"),
        fault(12, "name.missing"),
        fault(13, "relation.ends"),
    ];
    assert_eq!(faults(rows), expected);
}

#[test]
fn a_file_without_its_snapshot_row_says_so_once() {
    for text in ["", "record,agbCode,kind\nparty,01900001,organisation\nparty,01900002,organisation\n"] {
        let (_, problems) = judge(text, Format::Csv);
        assert_eq!(problems.iter().map(|p| &*p.1).collect::<Vec<_>>(), ["snapshot.missing"]);
    }
}

#[test]
fn after_a_thousand_faults_reading_stops() {
    assert_eq!(faults(&"name,x,,,,,,,,,,,,,,\n".repeat(5_000)).len(), 1_000);
}
