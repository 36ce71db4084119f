//! The numbers that agreed formulas rest on beside their own terms: sums of insured, and the day on which the
//! agreement was concluded.
//!
//! Which sums a contract needs is read from its formulas and the register; they are read from the database before
//! anything is priced, so that [`price`](super::price) stays without one.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::model::{Contract, ContractStatus};
use crate::db::{Conn, DbError};
use crate::snapshot::Snapshot;
use crate::tariffs::formula::model::{Formula, Input, Inputs};
use crate::tariffs::inputs::model::{Chain, CountKind, Quarter};
use crate::tariffs::inputs::sums::{Sum, Summed, practices_of_group, practices_of_ro};

/// A number that a formula of a contract asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
struct Asked {
    contract: ContractId,
    input: Input,
    reference_date: NaiveDate,
    chain: Option<Chain>,
}

/// Sums to be read for contracts.
#[derive(Debug, Default)]
pub struct Needed(Vec<(Asked, Sum)>);

/// The sums that formulas of contracts rest on; without any of them such a formula has no amount.
#[derive(Debug, Default)]
pub struct Figures(HashMap<Asked, Summed>);

impl Needed {
    /// The sums that the formulas of contracts ask for, by what was known at `as_of`.
    pub fn by<'c>(
        snapshot: &Snapshot,
        contracts: impl IntoIterator<Item = &'c Contract>,
        as_of: Option<Moment>,
    ) -> Self {
        let mut needed = Vec::new();
        for contract in contracts {
            let formulas = contract.tariffs(as_of).iter().filter(|agreed| agreed.tariff.formula.is_some());
            for paid in formulas.filter_map(|agreed| agreed.tariff.paid().ok()) {
                for asked in asked(contract.id, &paid) {
                    needed.extend(sum(snapshot, contract, asked, as_of).map(|sum| (asked, sum)));
                }
            }
        }
        Self(needed)
    }

    /// The sums that the formulas of all contracts ask for.
    pub fn of_all(snapshot: &Snapshot, as_of: Option<Moment>) -> Self {
        let contracts = snapshot.parties().flat_map(|party| &party.contracts.contracts);
        Self::by(snapshot, contracts, as_of)
    }

    /// Whether there is nothing to read.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Reads them.
    ///
    /// # Errors
    /// The database failed.
    pub fn read(self, conn: &mut Conn) -> Result<Figures, DbError> {
        let mut figures = HashMap::new();
        for (asked, sum) in self.0 {
            if let Entry::Vacant(free) = figures.entry(asked) {
                free.insert(sum.up(conn)?);
            }
        }
        Ok(Figures(figures))
    }
}

impl Figures {
    /// What is known for a formula of a contract, and where it comes from.
    pub(super) fn of(
        &self,
        contract: &Contract,
        paid: &Formula,
        as_of: Option<Moment>,
    ) -> (Inputs, Vec<String>) {
        let mut inputs = Inputs { concluded: concluded(contract, as_of), ..Inputs::default() };
        let mut sources = Vec::new();
        for asked in asked(contract.id, paid) {
            let Some(summed) = self.0.get(&asked) else { continue };
            match asked.input {
                Input::Insured => inputs.insured = summed.persons,
                Input::Included => inputs.included = summed.persons,
                Input::Population => inputs.population = summed.persons,
                _ => {}
            }
            sources.extend(summed.sources.iter().filter(|_| summed.persons.is_some()).cloned());
        }
        (inputs, sources)
    }
}

/// The day on which a contract was concluded here; of what was agreed elsewhere it is not known.
pub fn concluded(contract: &Contract, as_of: Option<Moment>) -> Option<NaiveDate> {
    let known = |version: &&crate::dated::Dated<_>| as_of.is_none_or(|as_of| version.recorded_at <= as_of);
    let mut versions = contract.versions.iter().filter(known);
    let first = versions.find(|version| version.value.status == ContractStatus::Concluded)?;
    Some(first.recorded_at.day())
}

/// What the formulas of a contract rest on that others with the same tariffs may not share.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(crate) struct Rests {
    /// The contract itself, when sums are read for it.
    contract: Option<ContractId>,
    /// The day on which it was concluded, when that counts.
    concluded: Option<NaiveDate>,
}

impl Rests {
    /// Of a contract, by what was known at `as_of`.
    pub(crate) fn of(contract: &Contract, as_of: Option<Moment>) -> Self {
        let formulas = contract.tariffs(as_of).iter().filter(|agreed| agreed.tariff.formula.is_some());
        let formulas: Vec<Formula> = formulas.filter_map(|agreed| agreed.tariff.paid().ok()).collect();
        let counts = formulas.iter().any(|paid| !asked(contract.id, paid).is_empty());
        let by_day = formulas.iter().any(|paid| matches!(paid, Formula::ResultReward { .. }));
        Self {
            contract: counts.then_some(contract.id),
            concluded: by_day.then(|| concluded(contract, as_of)).flatten(),
        }
    }
}

fn asked(contract: ContractId, paid: &Formula) -> Vec<Asked> {
    let one = |input, reference_date, chain| Asked { contract, input, reference_date, chain };
    match paid {
        Formula::BudgetByIon { reference_date, .. } => vec![one(Input::Insured, *reference_date, None)],
        Formula::Cap {
            reference_date: Some(day), chain: Some(chain), agreed_inclusion, percentage, ..
        } => {
            let population = agreed_inclusion.is_none() && percentage.is_some();
            let population = population.then(|| one(Input::Population, *day, None));
            std::iter::once(one(Input::Included, *day, Some(*chain))).chain(population).collect()
        }
        _ => Vec::new(),
    }
}

/// Which insured are added up: all that are registered with the practices of the RO that holds the contract, or
/// those of the insurers that the contract is for, with the care group that holds it or its practices.
fn sum(snapshot: &Snapshot, contract: &Contract, asked: Asked, as_of: Option<Moment>) -> Option<Sum> {
    let (holder, day) = (snapshot.party(contract.holder)?, asked.reference_date);
    let bought = || {
        let links = snapshot.reference.insurers_of(&contract.purchasing_party, day, as_of);
        Some(links.map(|link| link.value.value.uzovi_code).collect())
    };
    let (kind, organisations, insurers) = match asked.input {
        Input::Insured => (CountKind::Registered, practices_of_ro(snapshot, holder, (day, as_of)), None),
        Input::Population => (CountKind::Registered, practices_of_group(snapshot, holder, day), bought()),
        Input::Included => (CountKind::Included, [contract.holder].into(), bought()),
        _ => return None,
    };
    let part = asked.chain.map(|chain| chain.to_string());
    // The counts of the picture that is priced, not later ones.
    let as_of = as_of.or(snapshot.recorded_at);
    Some(Sum { kind, quarter: Quarter::of(day), organisations, insurers, part, as_of })
}
