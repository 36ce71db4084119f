//! Import of counts of insured: a file is the whole of the counts of every insurer and quarter in it.
//!
//! Insured are counted on organisations. A practice whose patients stand on the AGB code of a practitioner
//! or a location would miss them, so such a row is refused and the practice it probably belongs to named.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::sync::Arc;

use super::model::{AgeBand, Chain, Count, CountKind, Part, Quarter, RecordedCount};
use super::store;
use crate::audit::{Action, Actor, Owner};
use crate::codes::{AgbCode, InsuredCountId, UzoviCode};
use crate::dated::Period;
use crate::db::{Conn, Db, Tx};
use crate::events::Change;
use crate::jobs::{Counts, ImportError, RowProblem};
use crate::reference::Reference;
use crate::reference::import::{Difference, NAMED, Rehearsal, RowFate};
use crate::registrations::facts::PartyKind;
use crate::sheets::{self, Fields};

/// A row of a file.
struct Stated {
    line: u64,
    agb_code: AgbCode,
    count: Line,
}

/// What a row says of its organisation.
struct Line {
    uzovi_code: UzoviCode,
    part: String,
    quarter: Quarter,
    persons: u32,
    source: String,
}

/// Columns of a file.
fn columns(kind: CountKind) -> &'static [&'static str] {
    match kind {
        CountKind::Registered => {
            &["agbCode", "uzoviCode", "ageBand", "surchargeArea", "quarter", "registered", "source"]
        }
        CountKind::Included => &["agbCode", "uzoviCode", "chain", "quarter", "included", "source"],
    }
}

fn row(kind: CountKind, fields: &mut Fields<'_>) -> Option<(AgbCode, Line)> {
    let (agb_code, uzovi_code) = (fields.code("agbCode"), fields.code("uzoviCode"));
    let part = match kind {
        CountKind::Registered => {
            let (age_band, area) = (fields.code::<AgeBand>("ageBand"), fields.required("surchargeArea"));
            let surcharge_area = area.and_then(|text| match text.as_str() {
                "yes" => Some(true),
                "no" => Some(false),
                _ => {
                    fields.problem("surchargeArea.value", "surchargeArea is yes or no".to_owned());
                    None
                }
            });
            age_band
                .zip(surcharge_area)
                .map(|(age_band, surcharge_area)| Part { age_band, surcharge_area }.to_string())
        }
        CountKind::Included => fields.code::<Chain>("chain").map(|chain| chain.to_string()),
    };
    let quarter = fields.code("quarter");
    let persons = fields.count(kind.as_str());
    let source = fields.required("source");
    let line =
        Line { uzovi_code: uzovi_code?, part: part?, quarter: quarter?, persons: persons?, source: source? };
    Some((agb_code?, line))
}

fn parse(
    kind: CountKind,
    source: impl Read,
    progress: impl FnMut(u64),
) -> Result<(u64, Vec<Stated>), ImportError> {
    let mut problems = Vec::new();
    let take = |fields: &mut Fields<'_>| row(kind, fields).into_iter().collect();
    let (read, rows) = sheets::read(columns(kind), source, progress, &mut problems, take)?;
    let stated: Vec<Stated> =
        rows.into_iter().map(|(line, (agb_code, count))| Stated { line, agb_code, count }).collect();
    let mut first = BTreeMap::new();
    for Stated { line, agb_code, count } in &stated {
        let key = (count.quarter, count.uzovi_code, *agb_code, count.part.as_str());
        if let Some(before) = first.insert(key, *line) {
            let detail = format!("agbCode: the same is counted on line {before}");
            problems.push(RowProblem { line: *line, code: "count.twice".to_owned(), detail });
        }
    }
    refuse(problems)?;
    Ok((read, stated))
}

fn refuse(mut problems: Vec<RowProblem>) -> Result<(), ImportError> {
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() { Ok(()) } else { Err(ImportError::Problems(problems)) }
}

/// The counts with their organisations; every row whose organisation or insurer does not exist.
fn resolve(conn: &mut Conn, stated: &[Stated]) -> Result<Vec<(AgbCode, Count)>, ImportError> {
    let reference = Reference::from_rows(crate::reference::load_all(conn)?);
    let parties = store::parties_of(conn, &stated.iter().map(|row| row.agb_code).collect())?;
    let (mut problems, mut counts) = (Vec::new(), Vec::new());
    let mut named = BTreeMap::new();
    for Stated { line, agb_code, count } in stated {
        let mut problem =
            |code: &str, detail| problems.push(RowProblem { line: *line, code: code.to_owned(), detail });
        let day = count.quarter.first_day();
        if reference.insurer(count.uzovi_code, day, None).is_none() {
            problem(
                "uzoviCode.unknown",
                format!("uzoviCode: there is no insurer {} on {day}", count.uzovi_code),
            );
        }
        match parties.get(agb_code) {
            None => problem("agbCode.unknown", format!("agbCode: {agb_code} is not in the register")),
            Some((id, PartyKind::Organisation)) => {
                let Line { uzovi_code, part, quarter, persons, source } = count;
                let (part, source) = (part.clone(), source.clone());
                let count = Count {
                    party: *id,
                    uzovi_code: *uzovi_code,
                    part,
                    quarter: *quarter,
                    persons: *persons,
                    source,
                };
                counts.push((*agb_code, count));
            }
            Some((id, kind)) => {
                let practices = match named.get(&(*id, day)) {
                    Some(known) => Vec::clone(known),
                    None => store::organisations_of(conn, *id, day)?,
                };
                let list = practices.iter().map(ToString::to_string).collect::<Vec<_>>().join(" or ");
                let probably = match practices.len() {
                    0 => "no practice is known".to_owned(),
                    1 => format!("it probably belongs to practice {list}"),
                    _ => format!("it may belong to practice {list}"),
                };
                named.insert((*id, day), practices);
                let detail =
                    format!("agbCode: {agb_code} is a {kind}, insured are counted on practices; {probably}");
                problem("agbCode.noOrganisation", detail);
            }
        }
    }
    refuse(problems)?;
    Ok(counts)
}

/// What becomes of one count.
struct Step<'c> {
    agb_code: Option<AgbCode>,
    before: Option<(InsuredCountId, Count)>,
    after: Option<&'c Count>,
}

fn plan<'c>(
    standing: Vec<(InsuredCountId, RecordedCount)>,
    counts: &'c [(AgbCode, Count)],
    codes: impl Fn(&Count) -> Option<AgbCode>,
) -> (Vec<Step<'c>>, Counts) {
    let key = |count: &Count| (count.quarter, count.uzovi_code, count.party, count.part.clone());
    let mut before: BTreeMap<_, _> =
        standing.into_iter().map(|(id, row)| (key(&row.count), (id, row.count))).collect();
    let (mut steps, mut sums) = (Vec::new(), Counts::default());
    for (agb_code, count) in counts {
        let stands = before.remove(&key(count));
        match &stands {
            Some((_, same)) if same == count => {
                sums.unchanged += 1;
                continue;
            }
            Some(_) => sums.changed += 1,
            None => sums.added += 1,
        }
        steps.push(Step { agb_code: Some(*agb_code), before: stands, after: Some(count) });
    }
    sums.ended = before.len() as u64;
    let gone = |stands: (InsuredCountId, Count)| Step {
        agb_code: codes(&stands.1),
        before: Some(stands),
        after: None,
    };
    steps.extend(before.into_values().map(gone));
    (steps, sums)
}

fn compare<'c>(
    conn: &mut Conn,
    kind: CountKind,
    counts: &'c [(AgbCode, Count)],
) -> Result<(Vec<Step<'c>>, Counts), ImportError> {
    let lists = counts.iter().map(|(_, count)| (count.quarter, count.uzovi_code)).collect::<BTreeSet<_>>();
    let standing = store::standing(conn, kind, &lists)?;
    let ids = standing.iter().map(|(_, row)| row.count.party).collect();
    let codes = store::codes_of(conn, &ids)?;
    Ok(plan(standing, counts, |count| codes.get(&count.party).copied()))
}

/// Imports a file as one transaction. Blocks; `progress` hears the number of rows read so far.
///
/// # Errors
/// Every problem of the file, which then changes nothing; or the database failed.
pub fn import(
    db: &Db,
    kind: CountKind,
    source: impl Read,
    actor: Actor,
    progress: impl FnMut(u64),
) -> Result<Counts, ImportError> {
    let (read, stated) = parse(kind, source, progress)?;
    let stated = Arc::new(stated);
    let work = move |tx: &mut Tx<'_>| -> Result<Counts, ImportError> { record(tx, kind, read, &stated) };
    Ok(db.write_blocking(actor, work)?.value)
}

fn record(tx: &mut Tx<'_>, kind: CountKind, read: u64, stated: &[Stated]) -> Result<Counts, ImportError> {
    let counts = resolve(tx.conn(), stated)?;
    let (steps, sums) = compare(tx.conn(), kind, &counts)?;
    if steps.is_empty() {
        return Ok(Counts { read, ..sums });
    }
    // Behind the stamp nobody else writes: what is read after it is what stands.
    let stamp = tx.stamp()?;
    let (steps, sums) = compare(tx.conn(), kind, &counts)?;
    let superseded: Vec<_> = steps.iter().filter_map(|step| Some(step.before.as_ref()?.0)).collect();
    let recorded: Vec<&Count> = steps.iter().filter_map(|step| step.after).collect();
    store::supersede(tx.conn(), &superseded, stamp)?;
    store::insert(tx.conn(), kind, &recorded, stamp)?;
    let quarters: BTreeSet<Quarter> = counts.iter().map(|(_, count)| count.quarter).collect();
    for quarter in quarters {
        tx.record(Change {
            kind: "insuredCounts.imported".to_owned(),
            action: Action::Update,
            subject: format!("{kind}/{quarter}"),
            owners: vec![Owner::Operator],
        });
    }
    Ok(Counts { read, ..sums })
}

/// What an import of the file would do. Blocks.
///
/// # Errors
/// As [`import`].
pub fn rehearse(db: &Db, kind: CountKind, source: impl Read) -> Result<Rehearsal, ImportError> {
    let (read, stated) = parse(kind, source, |_| ())?;
    db.read(|conn| {
        let counts = resolve(conn, &stated)?;
        let (steps, sums) = compare(conn, kind, &counts)?;
        let differences = steps.iter().take(NAMED).filter_map(difference).collect();
        Ok(Rehearsal { counts: Counts { read, ..sums }, differences })
    })
}

fn difference(step: &Step<'_>) -> Option<Difference> {
    let before = step.before.as_ref().map(|(_, count)| count);
    let fate = match (before, step.after) {
        (None, _) => RowFate::Added,
        (Some(_), Some(_)) => RowFate::Changed,
        (Some(_), None) => RowFate::Ended,
    };
    let about = step.after.or(before)?;
    let start_date = about.quarter.first_day();
    let end_date = start_date.checked_add_months(chrono::Months::new(3)).and_then(|day| day.pred_opt());
    let told = |count: &Count| format!("persons={}, source={}", count.persons, count.source);
    let agb_code = step.agb_code.map_or_else(|| about.party.to_string(), |code| code.to_string());
    Some(Difference {
        fate,
        key: format!("{agb_code}/{}/{}", about.uzovi_code, about.part),
        period: Period { start_date, end_date },
        before: before.map(told),
        after: step.after.map(told),
    })
}
