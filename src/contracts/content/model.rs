//! What stands in a contract beside its terms.

use std::collections::BTreeMap;
use std::sync::Arc;

use chrono::NaiveDate;
use icu_normalizer::ComposingNormalizerBorrowed;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::codes::{ContractId, PrestatieCode, Segment, word};
use crate::contracts::addenda::model::AddendumOrigin;
use crate::dated::Period;
use crate::money::Euros;
use crate::tariffs::formula::model::Formula;
use crate::tariffs::formula::wire::TariffFormula;

word! {
    /// Where a contract came from.
    ContractOriginKind, "origin of a contract", "contractOrigin.value", "one of submission, byHand, carriedOver, offerRun, takeOver" {
        /// From an approved submission; the id is that of the submission.
        Submission = "submission",
        /// Made by the purchasing party by hand; no id.
        ByHand = "byHand",
        /// From the contract before; the id is that of that contract.
        CarriedOver = "carriedOver",
        /// From a run of many offers; the id is that of the run.
        OfferRun = "offerRun",
        /// For the organisation that takes the practice over; the id is that of the contract that ends.
        TakeOver = "takeOver",
    }
}

/// Where a contract came from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractOrigin {
    /// From what.
    pub kind: ContractOriginKind,
    /// Id of the submission, contract or run that it came from; absent when made by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
}

impl ContractOrigin {
    /// Made by hand.
    pub const fn by_hand() -> Self {
        Self { kind: ContractOriginKind::ByHand, id: None }
    }

    /// From something with an id.
    pub fn from(kind: ContractOriginKind, id: impl std::fmt::Display) -> Self {
        Self { kind, id: Some(id.to_string()) }
    }

    /// The contract that ends when this one is concluded.
    pub fn takes_over(&self) -> Option<ContractId> {
        self.id.as_deref().filter(|_| self.kind == ContractOriginKind::TakeOver)?.parse().ok()
    }
}

/// A text of a contract: Dutch, and a translation where there is one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractText {
    /// Dutch: what is agreed.
    #[schema(min_length = 1, max_length = 10000)]
    pub nl: String,
    /// English translation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 10000)]
    pub en: Option<String>,
}

/// A condition of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractCondition {
    /// Name of the condition, unique in the contract.
    #[schema(min_length = 1, max_length = 64, pattern = "^[a-z0-9][a-z0-9-]{0,63}$")]
    pub id: String,
    /// What is agreed.
    pub text: ContractText,
    /// Rule of the policy of the contract that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 200)]
    pub rule_id: Option<String>,
    /// Months of notice that it asks of whoever terminates the contract.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 1, maximum = 60)]
    pub notice_months: Option<u32>,
}

/// A tariff annex of a contract. An annex for a later year may be added during the term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffAnnex {
    /// Name of the annex, unique in the contract.
    #[schema(min_length = 1, max_length = 64, pattern = "^[a-z0-9][a-z0-9-]{0,63}$")]
    pub id: String,
    /// Its title.
    pub title: ContractText,
    /// The calendar year that it is for, when it is for one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(minimum = 2000, maximum = 2100)]
    pub year: Option<i32>,
    /// The tariffs.
    #[serde(default)]
    #[schema(max_items = 500)]
    pub tariffs: Vec<AnnexTariff>,
}

/// A tariff of an annex: an amount, or the formula by which it comes about.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AnnexTariff {
    /// The prestatie, when it is the tariff of one. Of a prestatie one tariff holds at a time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prestatie_code: Option<PrestatieCode>,
    /// The module, when it is paid only while that module is on the contract, also one that is added later.
    /// Without a prestatie it is the tariff of every prestatie of the module that has none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 64)]
    pub module_code: Option<String>,
    /// What is paid.
    #[schema(min_length = 1, max_length = 300)]
    pub title: String,
    /// Per what, for instance `per consult` or `per ingeschreven verzekerde per kwartaal`.
    #[schema(min_length = 1, max_length = 200)]
    pub unit: String,
    /// The amount in EUR; absent when there is a formula.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// The formula by which the amount comes about; absent when there is an amount.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<TariffFormula>,
    /// Rule of the policy of the contract that it comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(min_length = 1, max_length = 200)]
    pub rule_id: Option<String>,
    /// First day.
    pub start_date: NaiveDate,
    /// Last day; absent when it runs until the contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
}

impl AnnexTariff {
    /// When it holds.
    pub const fn period(&self) -> Period {
        Period { start_date: self.start_date, end_date: self.end_date }
    }

    /// How its amount comes about.
    ///
    /// # Errors
    /// It has both an amount and a formula, or neither, or a formula with other members than those of its
    /// kind: the member at fault.
    pub fn paid(&self) -> Result<Formula, &'static str> {
        match (self.amount, &self.formula) {
            (Some(amount), None) => Ok(Formula::Amount { amount }),
            (None, Some(formula)) => formula.formula(),
            (Some(_), Some(_)) => Err("formula"),
            (None, None) => Err("amount"),
        }
    }

    /// As a contract on paper says it, in Dutch.
    pub fn in_words(&self) -> String {
        match (&self.amount, &self.formula) {
            (Some(amount), _) => format!("€ {amount}").replace('.', ","),
            (None, Some(formula)) => formula.in_words().replace('.', ","),
            (None, None) => String::new(),
        }
    }

    /// What it is the one tariff of at a time; nothing when it is known by its title only.
    fn subject(&self) -> Option<TariffSubject<'_>> {
        let prestatie = self.prestatie_code.map(TariffSubject::Prestatie);
        prestatie.or_else(|| self.module_code.as_deref().map(TariffSubject::Module))
    }
}

#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum TariffSubject<'t> {
    Prestatie(PrestatieCode),
    Module(&'t str),
}

/// A tariff with the annex that it stands in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct AgreedTariff {
    /// Name of the annex.
    pub annex: Box<str>,
    /// The tariff.
    pub tariff: AnnexTariff,
}

/// The tariffs of a contract from a version on; shared by all contracts that have the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedTariffs {
    /// Number of the version.
    pub since: i32,
    /// The tariffs.
    pub tariffs: Arc<[AgreedTariff]>,
}

/// A module that begins with the contract: an addendum of it once the contract is concluded.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ContractModule {
    /// Short code of the module, for instance `poh-ggz`.
    #[schema(min_length = 1, max_length = 64)]
    pub code: String,
    /// Name of the module.
    #[schema(min_length = 1, max_length = 200)]
    pub name: String,
    /// The segment it is paid from; absent outside the segments.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// The prestaties that it opens.
    #[serde(default)]
    #[schema(max_items = 200)]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// How it came about; `requested` when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// First day, within the term of the contract.
    pub start_date: NaiveDate,
    /// Last day; absent when it runs until the contract ends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<NaiveDate>,
}

impl ContractModule {
    /// When it holds.
    pub const fn period(&self) -> Period {
        Period { start_date: self.start_date, end_date: self.end_date }
    }
}

/// What a contract says beside its terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractContent {
    /// Where the contract came from.
    pub origin: ContractOrigin,
    /// What is agreed in words.
    pub conditions: Vec<ContractCondition>,
    /// What is agreed in amounts.
    pub annexes: Vec<TariffAnnex>,
    /// The modules that begin with it.
    pub modules: Vec<ContractModule>,
}

impl ContractContent {
    /// Nothing yet, of a contract that came from somewhere.
    pub const fn empty(origin: ContractOrigin) -> Self {
        Self { origin, conditions: Vec::new(), annexes: Vec::new(), modules: Vec::new() }
    }

    /// The longest notice that a condition asks for, in months; none when no condition says so.
    pub fn notice_months(&self) -> Option<u32> {
        self.conditions.iter().filter_map(|condition| condition.notice_months).max()
    }

    /// What is wrong with it by itself, for a contract with this term.
    pub fn faults(&self, term: &Period) -> Vec<ContentFault> {
        let mut faults = Vec::new();
        twice("conditions", self.conditions.iter().map(|condition| &condition.id), &mut faults);
        twice("annexes", self.annexes.iter().map(|annex| &annex.id), &mut faults);
        for (index, annex) in self.annexes.iter().enumerate() {
            for (at, tariff) in annex.tariffs.iter().enumerate() {
                if tariff.end_date.is_some_and(|end| end < tariff.start_date) {
                    faults.push(ContentFault::PeriodOrder(format!("/annexes/{index}/tariffs/{at}/endDate")));
                }
                if let Err(member) = tariff.paid() {
                    faults.push(ContentFault::TariffForm(format!("/annexes/{index}/tariffs/{at}"), member));
                }
            }
        }
        self.overlapping(&mut faults);
        for (index, module) in self.modules.iter().enumerate() {
            let period = module.period();
            let late = matches!((period.end_date, term.end_date), (Some(end), Some(last)) if end > last);
            if period.end_date.is_some_and(|end| end < period.start_date) {
                faults.push(ContentFault::PeriodOrder(format!("/modules/{index}/endDate")));
            } else if late || !term.holds_on(period.start_date) {
                faults.push(ContentFault::OutsideTerm(format!("/modules/{index}/startDate")));
            }
            let same = |other: &ContractModule| other.code == module.code && other.period().overlaps(&period);
            if self.modules.iter().take(index).any(same) {
                faults.push(ContentFault::Twice(format!("/modules/{index}/code")));
            }
        }
        self.texts(&mut |at, text| faults.extend(not_composed(at, text)));
        faults
    }

    /// Every text that people wrote in it, with its place.
    fn texts(&self, tell: &mut dyn FnMut(String, &str)) {
        let mut both = |at: String, text: &ContractText| {
            tell(format!("{at}/nl"), &text.nl);
            text.en.iter().for_each(|en| tell(format!("{at}/en"), en));
        };
        for (index, condition) in self.conditions.iter().enumerate() {
            both(format!("/conditions/{index}/text"), &condition.text);
        }
        for (index, annex) in self.annexes.iter().enumerate() {
            both(format!("/annexes/{index}/title"), &annex.title);
        }
        for (index, annex) in self.annexes.iter().enumerate() {
            for (at, tariff) in annex.tariffs.iter().enumerate() {
                tell(format!("/annexes/{index}/tariffs/{at}/title"), &tariff.title);
                tell(format!("/annexes/{index}/tariffs/{at}/unit"), &tariff.unit);
            }
        }
        for (index, module) in self.modules.iter().enumerate() {
            tell(format!("/modules/{index}/code"), &module.code);
            tell(format!("/modules/{index}/name"), &module.name);
        }
    }
}

/// What is signed is signed by its bytes, so a text has one form: normalization form C of Unicode.
pub fn not_composed(at: String, text: &str) -> Option<ContentFault> {
    let composed = ComposingNormalizerBorrowed::new_nfc().is_normalized(text);
    (!composed).then_some(ContentFault::NotComposed(at))
}

impl ContractContent {
    /// Two tariffs of one prestatie, or of one module, on one day.
    fn overlapping(&self, faults: &mut Vec<ContentFault>) {
        let mut by_subject: BTreeMap<TariffSubject<'_>, Vec<(Period, String)>> = BTreeMap::new();
        for (index, annex) in self.annexes.iter().enumerate() {
            for (at, tariff) in annex.tariffs.iter().enumerate() {
                if let Some(subject) = tariff.subject() {
                    let place = format!("/annexes/{index}/tariffs/{at}");
                    by_subject.entry(subject).or_default().push((tariff.period(), place));
                }
            }
        }
        for tariffs in by_subject.values_mut() {
            tariffs.sort_by_key(|(period, _)| period.start_date);
            let mut longest: Option<&(Period, String)> = None;
            for tariff in tariffs.iter() {
                if let Some((_, other)) = longest.filter(|(period, _)| period.overlaps(&tariff.0)) {
                    faults.push(ContentFault::TariffOverlap(tariff.1.clone(), other.clone()));
                }
                let lasts = |(period, _): &(Period, String)| period.end_date.unwrap_or(NaiveDate::MAX);
                longest = longest.filter(|other| lasts(other) >= lasts(tariff)).or(Some(tariff));
            }
        }
    }
}

fn twice<'i>(member: &str, ids: impl Iterator<Item = &'i String>, faults: &mut Vec<ContentFault>) {
    let mut seen = std::collections::BTreeSet::new();
    for (index, id) in ids.enumerate() {
        if !seen.insert(id) {
            faults.push(ContentFault::Twice(format!("/{member}/{index}/id")));
        }
    }
}

/// What can be wrong with what a contract says; each with its place, a JSON pointer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ContentFault {
    /// Two parts have one name, or a module stands twice on one day.
    Twice(String),
    /// It ends before it starts.
    PeriodOrder(String),
    /// A module reaches outside the term.
    OutsideTerm(String),
    /// A text is not in normalization form C.
    NotComposed(String),
    /// A tariff is not an amount or a formula with the members of its kind; which member is at fault.
    TariffForm(String, &'static str),
    /// A prestatie or module has two tariffs on one day; the place of the later and of the earlier one.
    TariffOverlap(String, String),
}
