//! Gathers the judged rows of a snapshot file into parties, and judges what only the whole shows.

use std::collections::HashMap;
use std::hash::Hash;

use chrono::NaiveDate;

use super::check::{Judge, Problems};
use super::format::{Field, Record, Row};
use crate::codes::AgbCode;
use crate::dated::Period;
use crate::registrations::facts::{PartyKind, RegisterFact, RelationType};

/// A fact as a file states it: a relation names the other party by its code.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Stated {
    Fact(RegisterFact),
    Relation { relation_type: RelationType, role: Option<Box<str>>, to: AgbCode },
}

/// A party as a file states it.
#[derive(Debug)]
pub(super) struct StatedParty {
    pub(super) line: u64,
    pub(super) agb_code: AgbCode,
    pub(super) kind: PartyKind,
    pub(super) facts: Vec<(u64, Stated, Period)>,
}

/// The parties of a file, gathered row by row.
#[derive(Debug, Default)]
pub(super) struct Gathering {
    snapshot_date: Option<NaiveDate>,
    parties: Vec<StatedParty>,
    by_code: HashMap<AgbCode, usize>,
    facts: u64,
}

impl Gathering {
    /// Judges one row and keeps it. False when the file cannot be judged any further.
    pub(super) fn take(&mut self, row: &Row<'_>, problems: &mut Problems) -> bool {
        let mut judge = Judge { row, problems };
        if row.record == Record::Snapshot {
            if self.snapshot_date.is_some() {
                judge.wrong("snapshot.duplicate", "the snapshot row stands twice".to_owned());
            } else if judge.shape() {
                self.snapshot_date = judge.date(Field::SnapshotDate);
            }
            return true;
        }
        if self.snapshot_date.is_none() {
            let first = judge.problems.len() == 0;
            if first {
                judge.wrong("snapshot.missing", "the first row must be the snapshot row".to_owned());
            }
            return false;
        }
        if !judge.shape() {
            return true;
        }
        if row.record == Record::Party {
            self.take_party(&mut judge);
        } else {
            self.take_fact(&mut judge);
        }
        true
    }

    fn take_party(&mut self, judge: &mut Judge<'_, '_>) {
        let (agb_code, kind) = (judge.parse(Field::AgbCode), judge.parse(Field::Kind));
        let (Some(agb_code), Some(kind)) = (agb_code, kind) else { return };
        if self.by_code.contains_key(&agb_code) {
            judge.wrong("party.duplicate", format!("the party {agb_code} stands twice"));
            return;
        }
        self.by_code.insert(agb_code, self.parties.len());
        self.parties.push(StatedParty { line: judge.row.line, agb_code, kind, facts: Vec::new() });
    }

    fn take_fact(&mut self, judge: &mut Judge<'_, '_>) {
        let party: Option<AgbCode> = judge.parse(Field::AgbCode);
        let (period, fact) = (judge.period(), judge.fact());
        let Some(code) = party else { return };
        let Some(&at) = self.by_code.get(&code) else {
            judge.wrong("party.missing", format!("no party row before this one names {code}"));
            return;
        };
        if let (Some(period), Some(fact)) = (period, fact) {
            self.facts += 1;
            self.parties[at].facts.push((judge.row.line, fact, period));
        }
    }

    /// Rows kept so far.
    pub(super) fn facts(&self) -> u64 {
        self.facts
    }

    /// Judges what only the whole file tells, and hands the parties over.
    pub(super) fn finish(self, problems: &mut Problems) -> Option<(NaiveDate, Vec<StatedParty>)> {
        let kinds: HashMap<AgbCode, PartyKind> = self.parties.iter().map(|p| (p.agb_code, p.kind)).collect();
        let sound = problems.len() == 0; // parties left out for a problem would give a wake of others
        for party in self.parties.iter().filter(|_| sound) {
            judge_party(party, &kinds, problems);
        }
        if self.snapshot_date.is_none() && problems.len() == 0 {
            problems.add(1, "snapshot.missing", "the first row must be the snapshot row".to_owned());
        }
        self.snapshot_date.map(|day| (day, self.parties))
    }
}

fn judge_party(party: &StatedParty, kinds: &HashMap<AgbCode, PartyKind>, problems: &mut Problems) {
    for (what, code) in [("registration", "registration.missing"), ("name", "name.missing")] {
        let has = |fact: &Stated| matches!(fact, Stated::Fact(fact) if fact.kind() == what);
        if !party.facts.iter().any(|(_, fact, _)| has(fact)) {
            problems.add(party.line, code, format!("{} has no {what}", party.agb_code));
        }
    }
    for (line, fact, _) in &party.facts {
        let Stated::Relation { relation_type, to, .. } = fact else { continue };
        let (from_kind, to_kind) = relation_type.ends();
        match kinds.get(to) {
            None => problems.add(*line, "relation.unknownParty", format!("the file has no party {to}")),
            Some(_) if *to == party.agb_code => {
                problems.add(*line, "relation.self", format!("{to} has a relation to itself"));
            }
            Some(kind) if (party.kind, *kind) != (from_kind, to_kind) => {
                let detail = format!("{} runs from {from_kind} to {to_kind}", relation_type.as_str());
                problems.add(*line, "relation.ends", detail);
            }
            Some(_) => {}
        }
    }
    let by_fact = party.facts.iter().map(|(line, fact, period)| (fact, *line, *period));
    overlaps(by_fact, "fact.overlap", "the same fact holds twice on a day", problems);
    let by_slot = party.facts.iter().filter_map(|(line, fact, period)| match fact {
        Stated::Fact(fact) => fact.slot().map(|slot| (slot, *line, *period)),
        Stated::Relation { .. } => None,
    });
    overlaps(by_slot, "slot.overlap", "two facts hold on a day of which there can be one", problems);
}

/// Names every row that shares a day with an earlier one of the same key.
fn overlaps<K: Eq + Hash>(
    rows: impl Iterator<Item = (K, u64, Period)>,
    code: &str,
    detail: &str,
    problems: &mut Problems,
) {
    let mut by_key: HashMap<K, Vec<(Period, u64)>> = HashMap::new();
    for (key, line, period) in rows {
        by_key.entry(key).or_default().push((period, line));
    }
    for mut rows in by_key.into_values() {
        rows.sort_unstable();
        for pair in rows.windows(2) {
            if pair[0].0.overlaps(&pair[1].0) {
                problems.add(pair[0].1.max(pair[1].1), code, detail.to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests;
