//! What is agreed on: modules with their prestaties, and the rounds in which insurers contract.
//!
//! Names and codes are fictitious; the lengths of rounds follow what the published policies say.

use super::country::day;
use crate::codes::Segment;
use crate::dated::Period;

/// Code, name, segment, prestaties, first and last year in which it is agreed.
pub(super) type Kind = (&'static str, &'static str, Option<Segment>, &'static [&'static str], i32, i32);

pub(super) const BASIS: Kind = (
    "basis",
    "Basismodule (fictief)",
    Some(Segment::S1),
    &["12001", "12002", "12003", "12006", "12010", "12011", "99001"],
    2019,
    9999,
);
const MTVP_S3: Kind =
    ("mtvp", "Meer tijd voor de patiënt (fictief)", Some(Segment::S3), &["99102"], 2023, 2023);
const MTVP_S1: Kind =
    ("mtvp", "Meer tijd voor de patiënt (fictief)", Some(Segment::S1), &["99103"], 2024, 9999);
/// MTVP as an arrangement of the insurer's own, agreed beyond the day on which NZa took it over.
pub(super) const MTVP_S3_LONG: Kind =
    ("mtvp", "Meer tijd voor de patiënt (fictief)", Some(Segment::S3), &["99107"], 2023, 2025);
/// Modules that a practice may have, with how many of a hundred have them.
pub(super) const PRACTICE_MODULES: [(Kind, u32); 5] = [
    (("poh-ggz", "POH-GGZ (fictief)", Some(Segment::S1), &["99101"], 2019, 9999), 85),
    (MTVP_S3, 60),
    (MTVP_S1, 60),
    (
        (
            "service-bereikbaarheid",
            "Service en bereikbaarheid (fictief)",
            Some(Segment::S3),
            &["99104"],
            2021,
            9999,
        ),
        50,
    ),
    (("ouderenzorg", "Ouderenzorg (fictief)", Some(Segment::S1), &["99105"], 2019, 9999), 40),
];
pub(super) const CHAINS: [Kind; 2] = [
    ("keten-diabetes", "Keten diabetes (fictief)", Some(Segment::S2), &["99201"], 2019, 9999),
    ("keten-longziekten", "Keten longziekten (fictief)", Some(Segment::S2), &["99202"], 2019, 9999),
];
pub(super) const PRACTICE_MANAGEMENT: Kind =
    ("praktijkmanagement", "Praktijkmanagement (fictief)", Some(Segment::S2), &["99301"], 2019, 9999);
pub(super) const WIJK: Kind =
    ("wijkmanagement", "Wijkmanagement (fictief)", Some(Segment::S2), &["99302"], 2019, 9999);
pub(super) const REGIO: [Kind; 2] = [
    ("ketenmanagement", "Ketenmanagement (fictief)", Some(Segment::S2), &["99303"], 2019, 9999),
    ("regiomanagement", "Regiomanagement (fictief)", Some(Segment::S2), &["99304"], 2019, 9999),
];
pub(super) const POST: Kind = ("huisartsenpost", "Huisartsenpost (fictief)", None, &["99401"], 2019, 9999);
pub(super) const LIFESTYLE: Kind =
    ("leefstijl", "Leefstijlprogramma (fictief)", None, &["99501"], 2019, 9999);

/// First and last year of each round of an insurer's agreements.
pub(super) fn rounds(party: &str) -> &'static [(i32, i32)] {
    match party {
        "zorg-en-zekerheid" => &[(2019, 2019), (2020, 2022), (2023, 2025)],
        "cz" | "menzis" => &[(2019, 2019), (2020, 2021), (2022, 2023), (2024, 2025)],
        "zilveren-kruis" => &[(2019, 2020), (2021, 2022), (2023, 2024), (2025, 2026)],
        _ => &[
            (2019, 2019),
            (2020, 2020),
            (2021, 2021),
            (2022, 2022),
            (2023, 2023),
            (2024, 2024),
            (2025, 2025),
        ],
    }
}

/// Rounds of the uniform HDS agreement.
pub(super) const HDS_ROUNDS: [(i32, i32); 3] = [(2019, 2021), (2022, 2023), (2024, 2026)];

pub(super) fn years((first, last): (i32, i32)) -> Period {
    Period { start_date: day(first, 1, 1), end_date: Some(day(last, 12, 31)) }
}
