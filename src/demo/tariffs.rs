//! What the agreements of the country say in amounts, and how many insured its practices have. Everything
//! says that it is made up.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use super::agreements::Batch;
use super::country::{Country, day};
use super::history::SeedError;
use crate::audit::Actor;
use crate::codes::{CareKind, ContractId};
use crate::contracts::content::model::{
    AnnexTariff, ContractContent, ContractOrigin, ContractText, TariffAnnex,
};
use crate::contracts::model::ContractEntry;
use crate::db::Db;
use crate::imports::{self, ListKind};
use crate::tariffs::formula::wire::{FormulaKind, TariffFormula};

/// Agreements that ended before then have no amounts here.
const SINCE: NaiveDate = day(2024, 1, 1);

/// The quarter in which the insured are counted, and of which insurers.
const QUARTER: &str = "2025-Q1";
const COUNTED: [&str; 2] = ["7085", "7119"];

/// Prestatie, module, title, unit.
type Line = (&'static str, &'static str, &'static str, &'static str);

const QUARTERLY: &str = "per verzekerde per kwartaal (fictief)";

/// What the agreements that are recorded together say in amounts.
pub(super) fn contents(batch: &Batch) -> Result<Vec<(ContractId, ContractContent)>, SeedError> {
    let mut said = Vec::new();
    for contract in &batch.contracts {
        let lasts = contract.period.end_date.is_none_or(|end| end >= SINCE);
        let tariffs = if lasts { tariffs(contract)? } else { Vec::new() };
        if !tariffs.is_empty() {
            let title = ContractText {
                nl: "Tarieven (fictief)".to_owned(),
                en: Some("Tariffs (fictitious)".to_owned()),
            };
            let annex = TariffAnnex { id: "tarieven".to_owned(), title, year: None, tariffs };
            let content =
                ContractContent { annexes: vec![annex], ..ContractContent::empty(ContractOrigin::by_hand()) };
            said.push((contract.id, content));
        }
    }
    Ok(said)
}

fn tariffs(contract: &ContractEntry) -> Result<Vec<AnnexTariff>, SeedError> {
    let of = TariffFormula::of;
    let hundredths = |number| Some(Decimal::new(number, 2));
    let lines: Vec<(Line, Option<&str>, Option<TariffFormula>)> = match contract.care_kind {
        CareKind::Haz => vec![
            (
                ("99101", "poh-ggz", "Fictief: module POH-GGZ", QUARTERLY),
                None,
                Some(TariffFormula { percentage: hundredths(97_50), ..of(FormulaKind::PercentageOfMaximum) }),
            ),
            (
                ("99104", "service-bereikbaarheid", "Fictief: service en bereikbaarheid", QUARTERLY),
                None,
                Some(TariffFormula { cents: hundredths(48_25), ..of(FormulaKind::SurchargeOnRegistration) }),
            ),
            (("99105", "ouderenzorg", "Fictief: module ouderenzorg", QUARTERLY), Some("1.80"), None),
            (("99107", "mtvp", "Fictief: meer tijd voor de patiënt", QUARTERLY), Some("2.95"), None),
        ],
        CareKind::Mdz => vec![
            (
                ("99201", "keten-diabetes", "Fictief: keten diabetes", QUARTERLY),
                None,
                Some(TariffFormula { amount: Some("61.20".parse()?), ..of(FormulaKind::PerIncluded) }),
            ),
            (
                ("99202", "keten-longziekten", "Fictief: keten longziekten", QUARTERLY),
                None,
                Some(TariffFormula {
                    standard_tariff: Some("48.00".parse()?),
                    percentage: hundredths(4_00),
                    ..of(FormulaKind::ResultReward)
                }),
            ),
        ],
        CareKind::Oi => vec![
            (
                ("99301", "praktijkmanagement", "Fictief: praktijkmanagement", QUARTERLY),
                None,
                Some(TariffFormula { amount: Some("0.55".parse()?), ..of(FormulaKind::PerRegistered) }),
            ),
            (
                ("99302", "wijkmanagement", "Fictief: wijkmanagement", QUARTERLY),
                None,
                Some(TariffFormula { amount: Some("3.10".parse()?), ..of(FormulaKind::UniformPerInsured) }),
            ),
            (
                ("99303", "ketenmanagement", "Fictief: ketenmanagement", QUARTERLY),
                None,
                Some(of(FormulaKind::Announced)),
            ),
            (
                ("99304", "regiomanagement", "Fictief: regiomanagement", QUARTERLY),
                None,
                Some(TariffFormula { reference_date: Some(day(2025, 1, 1)), ..of(FormulaKind::BudgetByIon) }),
            ),
        ],
        CareKind::Hds | CareKind::Gli | CareKind::Smr | CareKind::S3 => Vec::new(),
    };
    let on = |module: &str| contract.addenda.iter().any(|addendum| *addendum.terms.module.code == *module);
    let agreed = lines.into_iter().filter(|((_, module, ..), ..)| on(module));
    agreed.map(|(line, amount, formula)| tariff(contract, line, amount, formula)).collect()
}

fn tariff(
    contract: &ContractEntry,
    (prestatie, module, title, unit): Line,
    amount: Option<&str>,
    formula: Option<TariffFormula>,
) -> Result<AnnexTariff, SeedError> {
    Ok(AnnexTariff {
        prestatie_code: Some(prestatie.parse()?),
        module_code: Some(module.to_owned()),
        title: title.to_owned(),
        unit: unit.to_owned(),
        amount: amount.map(str::parse).transpose()?,
        formula,
        rule_id: None,
        start_date: contract.period.start_date,
        end_date: None,
    })
}

/// Imports how many insured of two insurers are registered with every practice.
pub(super) fn count(db: &Db, country: &Country) -> Result<(), SeedError> {
    let mut sheet = csv::Writer::from_writer(Vec::new());
    let columns = ["agbCode", "uzoviCode", "ageBand", "surchargeArea", "quarter", "registered", "source"];
    sheet.write_record(columns)?;
    let there = country.practices.iter().filter(|practice| practice.life.holds_on(day(2025, 1, 1)));
    for practice in there {
        for (insurer, uzovi) in (0..).zip(COUNTED) {
            let young = 300 + (practice.number * 37 + insurer * 211) % 700;
            for (age, registered) in [("under65", young), ("75to84", young / 9)] {
                let registered = registered.to_string();
                let source = "Fictitious, made up for the demo";
                sheet.write_record([
                    practice.agb.as_str(),
                    uzovi,
                    age,
                    "no",
                    QUARTER,
                    &registered,
                    source,
                ])?;
            }
        }
    }
    let file = sheet.into_inner().map_err(csv::IntoInnerError::into_error)?;
    imports::import(db, ListKind::Ion, file.as_slice(), Actor::command("demo"), |_| ())?;
    Ok(())
}
