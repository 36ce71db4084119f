//! What is signed of an amendment: the canonical text, and the same for people in Dutch.

use serde_json::{Value, json};

use super::effect::WeighedChange;
use super::model::Amendment;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
use crate::contracts::signing::pdf::{Block, Column, Readable, Table};

/// How to sign, and what counts.
const SIGNING: &str = "Ondertekend wordt het elektronische document waarvan onderaan elke bladzijde de SHA-256-waarde staat; deze PDF is er de leesbare vorm van. De wijziging geldt zodra alle partijen hebben ondertekend, elk met het persoonlijke certificaat van een gemachtigde ondertekenaar.";

/// The document of an amendment.
pub fn of(amendment: &Amendment, contract: &Contract, named: &Named) -> (Value, Readable) {
    let said = &amendment.said;
    let value = json!({
        "kind": "amendment",
        "amendmentId": amendment.id,
        "contractId": contract.id,
        "contractVersion": amendment.contract_version,
        "number": contract.number,
        "provider": named.provider,
        "insurers": named.insurers,
        "reason": said.reason,
        "term": said.term,
        "conditions": said.content.conditions,
        "annexes": said.content.annexes,
        "changes": said.changes,
        "signBy": amendment.sign_by,
    });
    let insurers: Vec<&str> = named.insurers.iter().map(|insurer| insurer.name.as_str()).collect();
    let facts = [
        ("Overeenkomst", format!("{}, versie {}", contract.number, amendment.contract_version)),
        ("Kenmerk", amendment.id.to_string()),
        ("Zorgaanbieder", format!("{} (AGB-code {})", named.provider.name, named.provider.agb_code)),
        ("Inkooppartij", insurers.join(", ")),
        ("Reden", said.reason.clone()),
    ];
    let signing =
        amendment.sign_by.map(|moment| ("Te ondertekenen", format!("vóór {}", moment.in_amsterdam())));
    let facts = facts.into_iter().chain(signing).map(|(name, text)| (name.to_owned(), text)).collect();
    let blocks = vec![
        Block::Facts(facts),
        Block::Heading("Wijzigingen".to_owned()),
        Block::Table(table(&said.changes)),
        Block::Heading("Ondertekening".to_owned()),
        Block::Paragraph(SIGNING.to_owned()),
    ];
    let reference = format!("Wijziging van overeenkomst {}", contract.number);
    (value, Readable { title: "Wijziging van de overeenkomst".to_owned(), reference, blocks })
}

fn table(changes: &[WeighedChange]) -> Table {
    let column = |title: &str, share| Column { title: title.to_owned(), share, right: false };
    let columns = vec![column("Onderdeel", 5), column("Was", 7), column("Wordt", 7)];
    let row = |change: &WeighedChange| {
        vec![change.part.clone(), written(change.before.as_ref()), written(change.after.as_ref())]
    };
    Table { columns, rows: changes.iter().map(row).collect() }
}

/// A value for people: its members below each other, without braces and quotes.
fn written(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "–".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Array(items)) => {
            items.iter().map(|item| written(Some(item))).collect::<Vec<_>>().join("\n\n")
        }
        Some(Value::Object(members)) => {
            let line =
                |(name, value): (&String, &Value)| format!("{}: {}", dutch(name), written(Some(value)));
            members.iter().filter(|(_, value)| !value.is_null()).map(line).collect::<Vec<_>>().join("\n")
        }
        Some(other) => other.to_string(),
    }
}

/// The name of a member as a contract on paper calls it.
fn dutch(name: &str) -> &str {
    match name {
        "prestatieCode" => "prestatie",
        "moduleCode" => "module",
        "title" => "omschrijving",
        "unit" => "eenheid",
        "amount" => "bedrag in euro",
        "formula" => "formule",
        "startDate" => "vanaf",
        "endDate" => "tot en met",
        "text" => "tekst",
        "nl" => "Nederlands",
        "en" => "Engels",
        "year" => "jaar",
        "id" => "naam",
        "ruleId" => "beleidsregel",
        "noticeMonths" => "opzegtermijn in maanden",
        other => other,
    }
}
