//! What is signed of an addendum: the canonical text, and the same for people in Dutch.

use serde_json::{Value, json};

use crate::contracts::addenda::model::Addendum;
use crate::contracts::document::Named;
use crate::contracts::model::Contract;
use crate::contracts::paper::term;
use crate::contracts::signing::pdf::{Block, Readable};

/// How to sign, and what counts.
const SIGNING: &str = "Ondertekend wordt het elektronische document waarvan onderaan elke bladzijde de SHA-256-waarde staat; deze PDF is er de leesbare vorm van. De zorgaanbieder ondertekent eerst, daarna de inkooppartij, elk met het persoonlijke certificaat van een gemachtigde ondertekenaar. Het addendum is gesloten zodra beide hebben ondertekend.";

/// The document of an addendum in the version that stands.
pub fn of(contract: &Contract, addendum: &Addendum, named: &Named) -> Option<(Value, Readable)> {
    let version = addendum.known(None)?;
    let module = &version.value.module;
    let value = json!({
        "kind": "addendum",
        "addendumId": addendum.id,
        "version": addendum.version(),
        "contractId": contract.id,
        "number": contract.number,
        "provider": named.provider,
        "insurers": named.insurers,
        "moduleCode": module.code,
        "moduleName": module.name,
        "segment": module.segment,
        "prestatieCodes": module.prestaties,
        "period": version.period,
    });
    let insurers: Vec<&str> = named.insurers.iter().map(|insurer| insurer.name.as_str()).collect();
    let prestaties: Vec<String> = module.prestaties.iter().map(ToString::to_string).collect();
    let mut facts = vec![
        ("Overeenkomst", contract.number.to_string()),
        ("Kenmerk", format!("{}, versie {}", addendum.id, addendum.version())),
        ("Zorgaanbieder", format!("{} (AGB-code {})", named.provider.name, named.provider.agb_code)),
        ("Inkooppartij", insurers.join(", ")),
        ("Module", format!("{} ({})", module.name, module.code)),
        ("Looptijd", term(&version.period)),
    ];
    facts.extend(module.segment.map(|segment| ("Segment", segment.to_string())));
    facts.extend((!prestaties.is_empty()).then(|| ("Prestaties", prestaties.join(", "))));
    let facts = facts.into_iter().map(|(name, text)| (name.to_owned(), text)).collect();
    let blocks = vec![
        Block::Facts(facts),
        Block::Heading("Ondertekening".to_owned()),
        Block::Paragraph(SIGNING.to_owned()),
    ];
    let reference = format!("Addendum bij overeenkomst {}", contract.number);
    Some((value, Readable { title: format!("Addendum {}", module.name), reference, blocks }))
}
