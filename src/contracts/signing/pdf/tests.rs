//! The readable form of a contract of three pages: the same bytes every time, and every part in it.

use super::*;

fn pair(name: &str, text: &str) -> (String, String) {
    (name.to_owned(), text.to_owned())
}

/// A contract as long as real ones are; its parties and texts are made up.
fn contract() -> Readable {
    let facts = vec![
        pair("Nummer", "F-HAZ-2025-01900001"),
        pair(
            "Zorgaanbieder",
            "Huisartsenpraktijk Éénhoorn B.V., Lindelaan 12, 2300 AA Veenrade (AGB-code 01900001)",
        ),
        pair(
            "Inkooppartij",
            "Zorgverzekeraar Voorbeeld N.V., namens de verzekeraars met UZOVI-code 7085 en 7119",
        ),
        pair("Looptijd", "1 januari 2025 t/m 31 december 2027"),
        pair("Te ondertekenen", "vóór 31 december 2024 17:00:00 CET"),
        pair("Inkoopbeleid", "zz-2025, versie 2 (voor coördinatie en geïntegreerde zorg)"),
    ];
    let article = "De zorgaanbieder levert de zorg die in bijlage 1 staat, aan ieder die bij een van de genoemde verzekeraars is verzekerd. Hij houdt zich aan de richtlijnen van de beroepsgroep en is op werkdagen van 8.00 tot 17.00 uur bereikbaar; daarbuiten neemt een huisartsenpost waar.";
    let points = (1..=14).map(|n| pair(&format!("{n}."), article)).collect();
    let columns =
        [("Prestatie", 3, false), ("Omschrijving", 9, false), ("Eenheid", 5, false), ("Tarief", 3, true)];
    let column = |(title, share, right): (&str, u16, bool)| Column { title: title.to_owned(), share, right };
    let rows = (0..38).map(|n| {
        let text = if n % 7 == 3 {
            "Ondersteuning door een praktijkondersteuner bij ouderen met complexe problematiek, per kwartaal"
        } else {
            "Consult regulier korter dan 20 minuten"
        };
        vec![
            format!("{}", 12_000 + n),
            text.to_owned(),
            "per consult".to_owned(),
            format!("€ {},{:02}", 9 + n * 3, n),
        ]
    });
    let table = Table { columns: columns.into_iter().map(column).collect(), rows: rows.collect() };
    Readable {
        title: "Overeenkomst huisartsenzorg 2025-2027".to_owned(),
        reference: "Contract F-HAZ-2025-01900001".to_owned(),
        blocks: vec![
            Block::Facts(facts),
            Block::Heading("Wat partijen overeenkomen".to_owned()),
            Block::Paragraph("Deze overeenkomst geldt tussen de zorgaanbieder en de inkooppartij die hierboven staan. Wat hieronder staat is afgesproken; wat er niet staat, niet.".to_owned()),
            Block::Points(points),
            Block::Heading("Bijlage 1: tarieven 2025".to_owned()),
            Block::Table(table),
        ],
    }
}

const DIGEST: &str = "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU";

#[test]
fn the_same_document_is_the_same_bytes_every_time() {
    let (one, two) = (render(&contract(), DIGEST).unwrap(), render(&contract(), DIGEST).unwrap());
    assert_eq!(one, two);
    let mut other = contract();
    other.blocks.pop();
    assert_ne!(render(&other, DIGEST).unwrap(), one);
    assert_ne!(
        render(&contract(), &DIGEST.replace('4', "5")).unwrap(),
        one,
        "it says of which content it is"
    );
}

#[test]
fn what_is_long_goes_on_on_the_next_page_and_no_text_leaves_its_place() {
    let sheets = sheet::Sheets::of(&contract());
    assert_eq!(sheets.pages.len(), 3);
    for mark in sheets.pages.iter().flatten() {
        if let sheet::Mark::Text { x, y, style, text, .. } = mark {
            assert!(*x >= sheet::MARGIN && x + style.width(text) <= sheet::WIDTH - sheet::MARGIN, "{text}");
            assert!(*y > 0 && *y < sheet::HEIGHT - 70_000, "{text}");
        }
    }
    let heads = sheets
        .pages
        .iter()
        .flatten()
        .filter(|mark| matches!(mark, sheet::Mark::Text { text, .. } if text == "Tarief"));
    assert_eq!(heads.count(), 2, "the heading row of the table stands on both of its pages");
}

#[test]
fn a_document_without_parts_and_one_with_odd_text_are_written_too() {
    assert!(render(&Readable::default(), "").unwrap().starts_with(b"%PDF-"));
    let text = "\u{1f600}\u{0}\u{202e}\t".repeat(5_000);
    let odd = Readable {
        title: text.clone(),
        reference: text.clone(),
        blocks: vec![
            Block::Paragraph(text.clone()),
            Block::Facts(vec![(text.clone(), text)]),
            Block::Table(Table::default()),
        ],
    };
    assert!(render(&odd, DIGEST).unwrap().starts_with(b"%PDF-"));
}
