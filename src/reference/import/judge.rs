//! What rows about prestaties may not say beside other rows: an amount for days on which the code does not
//! exist, another unit than the prestatie has, more without a contract than the maximum where NZa forbids
//! that, or a code that comes after itself.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::Line;
use super::diff::Standing;
use crate::codes::PrestatieCode;
use crate::jobs::RowProblem;
use crate::reference::model::{Detail, Fact, Scope};
use crate::reference::prestatie::PrestatieUnit;
use crate::reference::tariff::{NationalTariff, NationalTariffKind};

/// The fact by which NZa settles that a non-contracted amount is at most the maximum.
const AT_MOST_MAXIMUM: &str = "nza.non_contracted_at_most_maximum";

/// Every row that contradicts another row.
pub(super) fn prestaties(standing: &[Standing], lines: &[Line]) -> Vec<RowProblem> {
    let of_money =
        |fact: &Fact| matches!(fact.detail, Detail::NationalTariff(_) | Detail::PrestatieSuccessor(_));
    if !lines.iter().any(|line| of_money(&line.fact)) {
        return Vec::new();
    }
    let scopes: BTreeSet<Scope> = lines.iter().map(|line| line.fact.scope()).collect();
    let stays = standing.iter().map(|(_, fact)| fact).filter(|fact| !scopes.contains(&fact.scope()));
    let facts: Vec<&Fact> = stays.chain(lines.iter().map(|line| &line.fact)).collect();
    let mut known = Known::default();
    facts.into_iter().for_each(|fact| known.take(fact));
    let problem = |line: &Line, (code, detail): (&str, String)| RowProblem {
        line: line.number,
        code: code.to_owned(),
        detail,
    };
    lines
        .iter()
        .flat_map(|line| known.faults(&line.fact).into_iter().map(|fault| problem(line, fault)))
        .collect()
}

/// What the lists say once the file has taken its place.
#[derive(Default)]
struct Known<'f> {
    prestaties: HashMap<PrestatieCode, Vec<&'f Fact>>,
    maxima: HashMap<PrestatieCode, Vec<(&'f Fact, &'f NationalTariff)>>,
    successors: HashMap<PrestatieCode, PrestatieCode>,
    at_most_maximum: Vec<&'f Fact>,
}

impl<'f> Known<'f> {
    fn take(&mut self, fact: &'f Fact) {
        match &fact.detail {
            Detail::Prestatie(prestatie) => self.prestaties.entry(prestatie.code).or_default().push(fact),
            Detail::NationalTariff(row) if row.tariff == NationalTariffKind::Maximum => {
                self.maxima.entry(row.prestatie).or_default().push((fact, row));
            }
            Detail::PrestatieSuccessor(row) => _ = self.successors.insert(row.prestatie, row.successor),
            Detail::NationalFact(row) if row.fact == AT_MOST_MAXIMUM && row.value == "true" => {
                self.at_most_maximum.push(fact);
            }
            _ => {}
        }
    }

    fn faults(&self, fact: &Fact) -> Vec<(&'static str, String)> {
        match &fact.detail {
            Detail::NationalTariff(row) => {
                [self.absent(fact, row), self.other_unit(fact, row), self.too_much(fact, row)]
                    .into_iter()
                    .flatten()
                    .collect()
            }
            Detail::PrestatieSuccessor(row) => self.circle(row.prestatie).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn absent(&self, fact: &Fact, row: &NationalTariff) -> Option<(&'static str, String)> {
        let of_code = self.prestaties.get(&row.prestatie)?; // a code without any row is told elsewhere
        let ends = [Some(fact.period.start_date), fact.period.end_date];
        let day = ends.into_iter().flatten().find(|day| !of_code.iter().any(|f| f.period.holds_on(*day)))?;
        Some(("prestatie.absent", format!("prestatieCode: there is no prestatie {} on {day}", row.prestatie)))
    }

    fn other_unit(&self, fact: &Fact, row: &NationalTariff) -> Option<(&'static str, String)> {
        let then = |f: &&&Fact| f.period.holds_on(fact.period.start_date);
        let unit = self.prestaties.get(&row.prestatie)?.iter().find(then).and_then(|f| match &f.detail {
            Detail::Prestatie(prestatie) => Some(prestatie.unit),
            _ => None,
        })?;
        let differ = unit != row.unit && ![unit, row.unit].contains(&PrestatieUnit::Unknown);
        let detail = || format!("unit: {} is counted by {unit}, not by {}", row.prestatie, row.unit);
        differ.then(|| ("unit.differs", detail()))
    }

    fn too_much(&self, fact: &Fact, row: &NationalTariff) -> Option<(&'static str, String)> {
        if row.tariff != NationalTariffKind::NonContracted {
            return None;
        }
        let (with, maximum) = self
            .maxima
            .get(&row.prestatie)?
            .iter()
            .find(|(with, maximum)| maximum.amount < row.amount && with.period.overlaps(&fact.period))?;
        let days = with.period.intersect(&fact.period)?;
        let settled = self.at_most_maximum.iter().find(|settled| settled.period.overlaps(&days))?;
        let detail = format!(
            "amount: {} without a contract is more than the maximum of {}, which NZa forbids ({})",
            row.amount, maximum.amount, settled.provenance.source
        );
        Some(("amount.aboveMaximum", detail))
    }

    fn circle(&self, code: PrestatieCode) -> Option<(&'static str, String)> {
        let (mut at, mut seen) = (code, HashSet::new());
        while let Some(next) = self.successors.get(&at) {
            if *next == code {
                return Some(("successor.circle", format!("successorCode: {code} would come after itself")));
            }
            if !seen.insert(at) {
                return None; // the circle is further on, and told there
            }
            at = *next;
        }
        None
    }
}
