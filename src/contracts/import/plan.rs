//! What a file changes. Rows are laid over what is recorded, kind by kind, and judged by the same
//! rules as single writes, but against the state after the whole file: a contract may end in one
//! row so that another may begin in the next.

use std::collections::{BTreeSet, HashMap, HashSet};

use chrono::NaiveDate;

use super::entries;
use super::read::{AddendumRecord, ContractRecord, CoverageRecord, FollowRecord, Record, Row};
use crate::agreements::coverage::model::{CoverageDeclaration, CoverageEntry, Withdrawn};
use crate::agreements::coverage::service as coverage;
use crate::agreements::follow::model::{FollowDecision, FollowEntry};
use crate::agreements::follow::service as follow;
use crate::codes::{
    AddendumId, AgbCode, ContractId, CoverageDeclarationId, FollowDecisionId, PartyId, PurchasingPartyId,
};
use crate::contracts::addenda::model::{Addendum, AddendumEntry, fits};
use crate::contracts::model::{Contract, ContractEntry, ContractStatus, ContractTerms, HeldContracts, Known};
use crate::contracts::service::{ContractError, check, same_contract};
use crate::dated::{Dated, Period, Recorded};
use crate::db::Stamp;
use crate::jobs::{Counts, RowProblem};

/// A problem before its line is known: machine code and text.
pub(super) type Fault = (&'static str, String);

/// What there is to write, each entry as the version with its number; 1 is new.
#[derive(Default)]
pub(super) struct Changes {
    pub(super) contracts: Vec<(ContractEntry, i32)>,
    pub(super) addenda: Vec<(ContractId, AddendumEntry, i32)>,
    pub(super) decisions: Vec<(FollowEntry, i32)>,
    pub(super) coverage: Vec<(CoverageEntry, i32)>,
    /// Organisations whose agreements change, and the purchasing parties on the other side.
    pub(super) holders: BTreeSet<PartyId>,
    pub(super) buyers: BTreeSet<PurchasingPartyId>,
    pub(super) counts: Counts,
}

/// One pass over the rows: takes those of its kind.
type Pass<'k> = fn(&mut Plan<'k>, &Row) -> Result<(), Fault>;

pub(super) struct Plan<'k> {
    known: &'k dyn Known,
    stamp: Stamp,
    agreements: Vec<Contract>,
    by_number: HashMap<(PurchasingPartyId, Box<str>), usize>,
    declarations: Vec<CoverageDeclaration>,
    seen: HashSet<String>,
    changes: Changes,
    contract_lines: Vec<u64>,
    addendum_lines: Vec<u64>,
    problems: Vec<RowProblem>,
}

impl<'k> Plan<'k> {
    pub(super) fn new(
        known: &'k dyn Known,
        stamp: Stamp,
        agreements: Vec<Contract>,
        declarations: Vec<CoverageDeclaration>,
    ) -> Self {
        let number = |(index, c): (usize, &Contract)| ((c.purchasing_party.clone(), c.number.clone()), index);
        Self {
            known,
            stamp,
            by_number: agreements.iter().enumerate().map(number).collect(),
            agreements,
            declarations,
            seen: HashSet::new(),
            changes: Changes::default(),
            contract_lines: Vec::new(),
            addendum_lines: Vec::new(),
            problems: Vec::new(),
        }
    }

    /// Takes the rows of a file, in the order that they need each other, and judges the result.
    pub(super) fn take(mut self, rows: &[Row]) -> Result<Changes, Vec<RowProblem>> {
        self.changes.counts.read = rows.len() as u64;
        let passes: [Pass<'k>; 3] = [
            |plan, row| match &row.record {
                Record::Contract(record) => plan.contract(record, row.line),
                Record::CoverageDeclaration(record) => plan.coverage(record),
                _ => Ok(()),
            },
            |plan, row| match &row.record {
                Record::Addendum(record) => plan.addendum(record, row.line),
                _ => Ok(()),
            },
            |plan, row| match &row.record {
                Record::FollowDecision(record) => plan.follow(record),
                _ => Ok(()),
            },
        ];
        for pass in passes {
            for row in rows {
                if let Err((code, detail)) = pass(&mut self, row) {
                    self.problems.push(RowProblem { line: row.line, code: code.to_owned(), detail });
                }
            }
        }
        self.judge()
    }

    /// A natural key may occur once in a file.
    fn once(&mut self, key: String) -> Result<(), Fault> {
        if self.seen.insert(key) {
            return Ok(());
        }
        Err(("row.duplicate", "an earlier row of the file is about the same".to_owned()))
    }

    fn buys(&self, party: &PurchasingPartyId, day: NaiveDate) -> Result<(), Fault> {
        if self.known.buys(party, day) {
            return Ok(());
        }
        Err(("purchasingParty.unknown", format!("no purchasing party {party} buys on {day}")))
    }

    fn organisation(&self, code: AgbCode) -> Result<PartyId, Fault> {
        let unknown = || ("holder.unknown", format!("the register has no organisation with AGB code {code}"));
        self.known.organisation(code).ok_or_else(unknown)
    }

    /// Place of the contract that a row is about.
    fn place(&self, party: &PurchasingPartyId, number: &str) -> Result<usize, Fault> {
        let unknown = || ("contract.unknown", format!("{party} has no contract with number {number}"));
        self.by_number.get(&(party.clone(), number.into())).copied().ok_or_else(unknown)
    }

    fn contract(&mut self, row: &ContractRecord, line: u64) -> Result<(), Fault> {
        self.once(format!("contract {} {}", row.purchasing_party_id, row.number))?;
        let holder = self.organisation(row.agb_code)?;
        self.buys(&row.purchasing_party_id, row.start_date)?;
        if let Some(second) = &row.second_purchasing_party_id {
            self.buys(second, row.start_date)?;
        }
        let place = self.place(&row.purchasing_party_id, &row.number).ok();
        let standing = place.map(|at| &self.agreements[at]);
        if standing.and_then(|c| c.versions.first()).is_some_and(|v| v.value.status == ContractStatus::Draft)
        {
            return Err((
                "contract.notRecorded",
                "the contract was offered here; a file does not change it".to_owned(),
            ));
        }
        let terms = standing.and_then(|c| c.known(None)).map(|v| v.value.clone());
        let terms = terms.unwrap_or_else(|| ContractTerms::of(ContractStatus::Recorded));
        let id = standing.map_or_else(ContractId::new, |c| c.id);
        let entry = entries::contract(row, id, holder, terms);
        if let Some(fault) = entry.faults().first() {
            return Err((fault.code(), fault.to_string()));
        }
        if standing.is_some_and(|contract| !same_contract(contract, &entry)) {
            return Err(("contract.identity", ContractError::IdentityChanged.to_string()));
        }
        let at = place.unwrap_or_else(|| self.begin(&entry));
        let number = lay(&mut self.agreements[at].versions, entry.terms.clone(), entry.period, self.stamp);
        count(&mut self.changes.counts, number);
        if let Some(number) = number {
            self.changes.holders.insert(holder);
            self.changes.buyers.insert(entry.purchasing_party.clone());
            self.changes.buyers.extend(entry.terms.second_purchasing_party.clone());
            self.changes.contracts.push((entry, number));
            self.contract_lines.push(line);
        }
        Ok(())
    }

    /// Makes room for a new contract, still without a version.
    fn begin(&mut self, entry: &ContractEntry) -> usize {
        let at = self.agreements.len();
        self.by_number.insert((entry.purchasing_party.clone(), entry.number.clone()), at);
        self.agreements.push(Contract {
            id: entry.id,
            holder: entry.holder,
            purchasing_party: entry.purchasing_party.clone(),
            number: entry.number.clone(),
            care_kind: entry.care_kind,
            versions: Vec::new(),
            addenda: Vec::new(),
            follow: Vec::new(),
            tariffs: Vec::new(),
        });
        at
    }

    fn addendum(&mut self, row: &AddendumRecord, line: u64) -> Result<(), Fault> {
        let (party, number) = (&row.purchasing_party_id, &row.number);
        self.once(format!("addendum {party} {number} {} {}", row.module_code, row.start_date))?;
        let at = self.place(party, number)?;
        let contract = &mut self.agreements[at];
        let found = contract.addenda.iter().position(|addendum| {
            let same = |v: &Dated<_>| v.period.start_date == row.start_date && module(v) == &*row.module_code;
            addendum.known(None).is_some_and(same)
        });
        let index = found.unwrap_or_else(|| {
            contract.addenda.push(Addendum { id: AddendumId::new(), versions: Vec::new() });
            contract.addenda.len() - 1
        });
        let addendum = &mut contract.addenda[index];
        let entry = entries::addendum(row, addendum);
        let number = lay(&mut addendum.versions, entry.terms.clone(), entry.period, self.stamp);
        count(&mut self.changes.counts, number);
        if let Some(number) = number {
            self.changes.holders.insert(contract.holder);
            self.changes.buyers.insert(contract.purchasing_party.clone());
            self.changes.addenda.push((contract.id, entry, number));
            self.addendum_lines.push(line);
        }
        Ok(())
    }

    fn follow(&mut self, row: &FollowRecord) -> Result<(), Fault> {
        let at = self.place(&row.purchasing_party_id, &row.number)?;
        let addendum = entries::target(&self.agreements[at], row)?;
        self.once(format!("follow {} {addendum:?} {}", self.agreements[at].id, row.follower_id))?;
        let day = row.decided_on.or(row.requested_on).unwrap_or_else(|| self.stamp.recorded_at.day());
        self.buys(&row.follower_id, day)?;
        let requested_by = row.requested_by_agb_code.map(|code| self.organisation(code)).transpose()?;
        let contract = &mut self.agreements[at];
        let found =
            contract.follow.iter().position(|d| d.follower == row.follower_id && d.addendum == addendum);
        let standing = found.and_then(|index| contract.follow[index].known(None)).map(|v| &v.value);
        let terms = entries::follow(row, requested_by, standing)?;
        if standing == Some(&terms) {
            count(&mut self.changes.counts, None);
            return Ok(());
        }
        let id = found.map_or_else(FollowDecisionId::new, |index| contract.follow[index].id);
        let entry =
            FollowEntry { id, contract: contract.id, addendum, follower: row.follower_id.clone(), terms };
        let refused = |error: follow::FollowError| ("follow.refused", error.to_string());
        let index = match found {
            Some(index) => {
                follow::check_step(contract, &contract.follow[index], &entry.terms).map_err(refused)?;
                index
            }
            None => {
                follow::check(contract, &entry).map_err(refused)?;
                let follower = entry.follower.clone();
                contract.follow.push(FollowDecision { id, addendum, follower, versions: Vec::new() });
                contract.follow.len() - 1
            }
        };
        let versions = &mut contract.follow[index].versions;
        if let Some(last) = versions.last_mut() {
            last.superseded_at = Some(self.stamp.recorded_at);
        }
        let recorded_at = self.stamp.recorded_at;
        versions.push(Recorded { value: entry.terms.clone(), recorded_at, superseded_at: None });
        let number = contract.follow[index].version();
        count(&mut self.changes.counts, Some(number));
        self.changes.holders.insert(contract.holder);
        self.changes.buyers.insert(entry.follower.clone());
        self.changes.decisions.push((entry, number));
        Ok(())
    }

    fn coverage(&mut self, row: &CoverageRecord) -> Result<(), Fault> {
        let (party, care_kind) = (&row.purchasing_party_id, row.care_kind);
        self.once(format!("coverage {party} {care_kind} {}", row.start_date))?;
        self.buys(party, row.start_date)?;
        let found = self.declarations.iter().position(|d| {
            let same = |v: &Dated<Withdrawn>| v.period.start_date == row.start_date && !v.value.0;
            d.purchasing_party == *party && d.care_kind == care_kind && d.known(None).is_some_and(same)
        });
        let entry = CoverageEntry {
            id: found.map_or_else(CoverageDeclarationId::new, |index| self.declarations[index].id),
            purchasing_party: party.clone(),
            care_kind,
            period: Period { start_date: row.start_date, end_date: row.end_date },
            withdrawn: false,
        };
        let refused = |error: coverage::CoverageError| ("coverage.refused", error.to_string());
        coverage::check(&entry, &self.declarations).map_err(refused)?;
        let index = found.unwrap_or_else(|| {
            let (id, purchasing_party) = (entry.id, party.clone());
            self.declarations.push(CoverageDeclaration {
                id,
                purchasing_party,
                care_kind,
                versions: Vec::new(),
            });
            self.declarations.len() - 1
        });
        let number = lay(&mut self.declarations[index].versions, Withdrawn(false), entry.period, self.stamp);
        count(&mut self.changes.counts, number);
        if let Some(number) = number {
            self.changes.buyers.insert(party.clone());
            self.changes.coverage.push((entry, number));
        }
        Ok(())
    }

    /// Judges changed contracts and addenda against the state after the whole file.
    fn judge(mut self) -> Result<Changes, Vec<RowProblem>> {
        let mut held: HashMap<PartyId, HeldContracts> = HashMap::new();
        for contract in self.agreements {
            held.entry(contract.holder).or_default().contracts.push(contract);
        }
        for ((entry, _), line) in self.changes.contracts.iter().zip(self.contract_lines) {
            let overlap = held.get(&entry.holder).map_or(Ok(()), |others| check(entry, others));
            if let Err(error) = overlap {
                let code = "contract.overlap".to_owned();
                self.problems.push(RowProblem { line, code, detail: error.to_string() });
            }
        }
        let all = held.values().flat_map(|held| &held.contracts);
        let by_id: HashMap<ContractId, &Contract> = all.map(|contract| (contract.id, contract)).collect();
        for ((on, entry, _), line) in self.changes.addenda.iter().zip(self.addendum_lines) {
            let Some((contract, version)) = by_id.get(on).and_then(|c| Some((c, c.known(None)?))) else {
                continue; // its contract has a problem of its own
            };
            if let Err(fault) = fits(entry, &version.period, &contract.addenda) {
                let code = fault.code().to_owned();
                self.problems.push(RowProblem { line, code, detail: fault.to_string() });
            }
        }
        self.problems.sort_by_key(|problem| problem.line);
        if self.problems.is_empty() { Ok(self.changes) } else { Err(self.problems) }
    }
}

fn module(version: &Dated<crate::contracts::addenda::model::AddendumTerms>) -> &str {
    &version.value.module.code
}

/// Lays a version over what stands: its number, or nothing when it is equal to what stands.
fn lay<T: PartialEq>(versions: &mut Vec<Dated<T>>, value: T, period: Period, stamp: Stamp) -> Option<i32> {
    if let Some(last) = versions.last_mut() {
        if last.value == value && last.period == period {
            return None;
        }
        last.superseded_at = Some(stamp.recorded_at);
    }
    versions.push(Dated { value, period, recorded_at: stamp.recorded_at, superseded_at: None });
    i32::try_from(versions.len()).ok()
}

/// Counts a row by the number of the version that it becomes.
fn count(counts: &mut Counts, number: Option<i32>) {
    match number {
        None => counts.unchanged += 1,
        Some(1) => counts.added += 1,
        Some(_) => counts.changed += 1,
    }
}
