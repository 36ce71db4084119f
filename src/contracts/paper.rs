//! A contract for people: everything that [`document`](super::document) says, in Dutch.
//!
//! Made from what is signed and from nothing else, so that the two cannot say different things.

use chrono::{Datelike as _, NaiveDate};

use super::content::model::{ContractCondition, ContractModule, ContractText, TariffAnnex};
use super::document::{AgreedContract, AgreedInsurer, AgreedPolicy, AgreedProvider};
use super::signing::pdf::{Block, Column, Readable, Table};
use crate::codes::{CareKind, OiTitle};
use crate::dated::Period;

/// How to sign, and what counts.
const SIGNING: &str = "Ondertekend wordt het elektronische document waarvan onderaan elke bladzijde de SHA-256-waarde staat; deze PDF is er de leesbare vorm van. De zorgaanbieder ondertekent eerst, daarna elke inkooppartij, elk met het persoonlijke certificaat van een gemachtigde ondertekenaar. De overeenkomst is gesloten zodra alle partijen hebben ondertekend.";

/// The readable form of what is agreed.
pub fn readable(agreed: &AgreedContract) -> Readable {
    let mut blocks = vec![Block::Facts(facts(agreed))];
    let mut part = |title: &str, block: Block| {
        blocks.push(Block::Heading(title.to_owned()));
        blocks.push(block);
    };
    if !agreed.conditions.is_empty() {
        part("Voorwaarden", Block::Points(conditions(&agreed.conditions)));
    }
    if !agreed.modules.is_empty() {
        part("Modules", Block::Table(modules(&agreed.modules)));
    }
    for annex in &agreed.annexes {
        let year = annex.year.map(|year| format!(" ({year})")).unwrap_or_default();
        let title = format!("Bijlage {}: {}{year}", annex.id, said(&annex.title).replace('\n', " – "));
        part(&title, Block::Table(tariffs(annex)));
    }
    part("Ondertekening", Block::Paragraph(SIGNING.to_owned()));
    Readable {
        title: format!("Overeenkomst {}", care(agreed.care_kind)),
        reference: format!("Overeenkomst {}", agreed.number),
        blocks,
    }
}

fn facts(agreed: &AgreedContract) -> Vec<(String, String)> {
    let mut facts = vec![
        ("Nummer", agreed.number.clone()),
        ("Kenmerk", format!("{}, versie {}", agreed.contract_id, agreed.version)),
        ("Zorgaanbieder", provider(&agreed.provider)),
    ];
    for (at, insurer) in agreed.insurers.iter().enumerate() {
        facts.push((if at == 0 { "Inkooppartij" } else { "Tweede inkooppartij" }, bound(insurer)));
    }
    facts.push(("Zorgsoort", format!("{} ({})", care(agreed.care_kind), agreed.care_kind)));
    if !agreed.oi_titles.is_empty() {
        let titles: Vec<&str> = agreed.oi_titles.iter().copied().map(OiTitle::as_str).collect();
        facts.push(("O&I-titels", titles.join(", ")));
    }
    facts.extend(agreed.agreement_type.clone().map(|kind| ("Soort overeenkomst", kind)));
    facts.extend(agreed.policy.as_ref().map(|policy| ("Inkoopbeleid", release(policy))));
    facts.push(("Looptijd", term(&agreed.term)));
    if agreed.uniform {
        facts.push(("Tekst", "uniforme tekst van alle zorgverzekeraars".to_owned()));
    }
    facts.extend(agreed.sign_by.map(|moment| ("Te ondertekenen", format!("vóór {}", moment.in_amsterdam()))));
    facts.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

fn provider(provider: &AgreedProvider) -> String {
    let AgreedProvider { agb_code, name, address } = provider;
    let address = address.as_ref().map(|at| {
        let addition = at.house_number_addition.as_deref().unwrap_or_default();
        let (digits, letters) = at.postcode.split_at_checked(4).unwrap_or((&at.postcode, ""));
        format!("\n{} {}{addition}, {digits} {letters} {}", at.street, at.house_number, at.city)
    });
    format!("{name} (AGB-code {agb_code}){}", address.unwrap_or_default())
}

fn bound(insurer: &AgreedInsurer) -> String {
    let codes: Vec<String> = insurer.binds_uzovi_codes.iter().map(ToString::to_string).collect();
    format!("{} ({}), namens de verzekeraars met UZOVI-code {}", insurer.name, insurer.id, codes.join(", "))
}

fn release(policy: &AgreedPolicy) -> String {
    let known = policy.recorded_at.map(|moment| format!(", uitgave van {}", moment.in_amsterdam()));
    format!("{}{}", policy.id, known.unwrap_or_default())
}

/// A text, with its translation where there is one.
fn said(text: &ContractText) -> String {
    match &text.en {
        Some(en) => format!("{}\nVertaling (Engels): {en}", text.nl),
        None => text.nl.clone(),
    }
}

fn conditions(conditions: &[ContractCondition]) -> Vec<(String, String)> {
    let point = |(at, condition): (usize, &ContractCondition)| {
        let mut text = said(&condition.text);
        if let Some(months) = condition.notice_months {
            text += &format!("\nOpzegtermijn in maanden: {months}.");
        }
        let rule = condition.rule_id.as_ref().map(|rule| format!("; beleidsregel {rule}"));
        text += &format!("\n[{}{}]", condition.id, rule.unwrap_or_default());
        (format!("{}.", at + 1), text)
    };
    conditions.iter().enumerate().map(point).collect()
}

fn table(columns: &[(&str, u16, bool)], rows: Vec<Vec<String>>) -> Table {
    let column = |(title, share, right): &(&str, u16, bool)| Column {
        title: (*title).to_owned(),
        share: *share,
        right: *right,
    };
    Table { columns: columns.iter().map(column).collect(), rows }
}

fn modules(modules: &[ContractModule]) -> Table {
    let columns =
        [("Code", 4, false), ("Module", 6, false), ("Prestaties", 5, false), ("Looptijd", 6, false)];
    let row = |module: &ContractModule| {
        let segment = module.segment.map(|segment| format!(" ({segment})")).unwrap_or_default();
        let origin = module.origin.map(|origin| format!("\n[{origin}]")).unwrap_or_default();
        let prestaties: Vec<String> = module.prestatie_codes.iter().map(ToString::to_string).collect();
        let name = format!("{}{segment}{origin}", module.name);
        vec![module.code.clone(), name, prestaties.join(", "), term(&module.period())]
    };
    table(&columns, modules.iter().map(row).collect())
}

fn tariffs(annex: &TariffAnnex) -> Table {
    let columns = [
        ("Prestatie", 3, false),
        ("Omschrijving", 7, false),
        ("Eenheid", 5, false),
        ("Looptijd", 6, false),
        ("Tarief", 3, true),
    ];
    let rows = annex.tariffs.iter().map(|tariff| {
        vec![
            tariff.prestatie_code.map(|code| code.to_string()).unwrap_or_default(),
            tariff.title.clone(),
            tariff.unit.clone(),
            term(&Period { start_date: tariff.start_date, end_date: tariff.end_date }),
            tariff.in_words(),
        ]
    });
    table(&columns, rows.collect())
}

fn care(kind: CareKind) -> &'static str {
    match kind {
        CareKind::Haz => "huisartsenzorg",
        CareKind::Mdz => "multidisciplinaire zorg",
        CareKind::Oi => "organisatie en infrastructuur",
        CareKind::Hds => "huisartsendienstenstructuur",
        CareKind::Gli => "gecombineerde leefstijlinterventie",
        CareKind::Smr => "stoppen-met-rokenbegeleiding",
        CareKind::S3 => "resultaatbeloning en zorgvernieuwing",
    }
}

/// A period as it is written in Dutch.
pub(in crate::contracts) fn term(period: &Period) -> String {
    match period.end_date {
        Some(end) => format!("{} t/m {}", date(period.start_date), date(end)),
        None => format!("vanaf {}", date(period.start_date)),
    }
}

/// A date as it is written in Dutch.
fn date(day: NaiveDate) -> String {
    const MONTHS: [&str; 12] = [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];
    let month = MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
    format!("{} {month} {}", day.day(), day.year())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::registrations::facts::{Address, AddressUse};

    fn read<T: serde::de::DeserializeOwned>(value: Value) -> T {
        serde_json::from_value(value).unwrap()
    }

    fn agreed() -> AgreedContract {
        let text = |nl: &str| json!({ "nl": nl, "en": format!("translated: {nl}") });
        AgreedContract {
            kind: "contract",
            contract_id: "01900000-0000-7000-8000-000000000000".parse().unwrap(),
            version: 2,
            number: "ZZ-2025/1".to_owned(),
            care_kind: CareKind::Oi,
            oi_titles: OiTitle::ALL.to_vec(),
            agreement_type: Some("oi-praktijk".to_owned()),
            policy: Some(AgreedPolicy {
                id: "zz-haz-2024".parse().unwrap(),
                recorded_at: Some("2023-04-01T10:00:00Z".parse().unwrap()),
            }),
            provider: AgreedProvider {
                agb_code: "01900001".parse().unwrap(),
                name: "Huisartsenpraktijk Éénhoorn".to_owned(),
                address: Some(Address {
                    purpose: AddressUse::Visiting,
                    street: "Lindelaan".into(),
                    house_number: "12".into(),
                    house_number_addition: Some("bis".into()),
                    postcode: "2311AB".into(),
                    city: "Veenrade".into(),
                    municipality: Some("Gemeente".into()),
                }),
            },
            insurers: [("zorg-en-zekerheid", "7085"), ("cz", "9664")]
                .map(|(id, code)| AgreedInsurer {
                    id: id.parse().unwrap(),
                    name: format!("Verzekeraar {id}"),
                    binds_uzovi_codes: vec![code.parse().unwrap()],
                })
                .to_vec(),
            uniform: true,
            term: read(json!({ "startDate": "2025-01-01", "endDate": "2027-12-31" })),
            sign_by: Some("2024-12-31T16:00:00Z".parse().unwrap()),
            conditions: read(json!([{ "id": "opzeggen", "text": text("Drie maanden."), "ruleId": "haz.end",
                "noticeMonths": 3 }])),
            modules: read(
                json!([{ "code": "poh-ggz", "name": "POH-GGZ", "segment": "S1", "origin": "carriedOver",
                "prestatieCodes": ["12011", "12012"], "startDate": "2025-03-01", "endDate": "2026-12-31" }]),
            ),
            annexes: read(json!([{ "id": "tarieven", "title": text("Tarieven"), "year": 2025, "tariffs": [
                { "prestatieCode": "12000", "title": "Consult", "unit": "per consult", "amount": "1012.43",
                    "startDate": "2025-01-01", "endDate": "2025-12-31" }] }])),
        }
    }

    fn leaves(value: &Value, at: &str, found: &mut Vec<(String, String)>) {
        match value {
            Value::Object(members) => {
                members.iter().for_each(|(name, value)| leaves(value, &format!("{at}/{name}"), found));
            }
            Value::Array(items) => items.iter().for_each(|item| leaves(item, at, found)),
            Value::String(text) => found.push((at.to_owned(), text.clone())),
            other => found.push((at.to_owned(), other.to_string())),
        }
    }

    fn words(readable: &Readable) -> String {
        let pairs = |pairs: &[(String, String)]| {
            pairs.iter().map(|(name, text)| format!("{name} {text}\n")).collect::<String>()
        };
        let block = |block: &Block| match block {
            Block::Heading(text) | Block::Paragraph(text) => format!("{text}\n"),
            Block::Facts(facts) => pairs(facts),
            Block::Points(points) => pairs(points),
            Block::Table(table) => table.rows.iter().map(|row| row.join(" ") + "\n").collect(),
        };
        format!("{} {}\n", readable.title, readable.reference)
            + &readable.blocks.iter().map(block).collect::<String>()
    }

    #[test]
    fn everything_that_is_signed_stands_in_what_people_read() {
        let (agreed, mut found) = (agreed(), Vec::new());
        let words = words(&readable(&agreed));
        leaves(&serde_json::to_value(&agreed).unwrap(), "", &mut found);
        assert!(found.len() > 45, "{}", found.len());
        for (at, text) in found {
            // what it is, the purpose of the address and the municipality beside the city are no part of the deal
            let shown = match at.as_str() {
                "/kind" | "/provider/address/use" | "/provider/address/municipality" => continue,
                "/uniform" => "uniforme tekst".to_owned(),
                "/provider/address/postcode" => "2311 AB".to_owned(),
                "/annexes/tariffs/amount" => "€ 1012,43".to_owned(),
                at if at.ends_with("Date") => date(text.parse().unwrap()),
                at if at.ends_with("/recordedAt") || at == "/signBy" => {
                    text.parse::<crate::clock::Moment>().unwrap().in_amsterdam()
                }
                _ => text,
            };
            assert!(words.contains(&shown), "{at}: {shown} is not in\n{words}");
        }
    }

    #[test]
    fn a_date_is_written_as_in_dutch() {
        assert_eq!(date("2025-03-01".parse().unwrap()), "1 maart 2025");
        assert_eq!(date("2024-12-31".parse().unwrap()), "31 december 2024");
    }
}
