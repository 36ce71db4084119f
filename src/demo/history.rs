//! Fills an empty database by walking the business clock from December 2018 to January 2025.
//!
//! Each step sets the clock and goes through the door that an operator, an insurer or a provider
//! would use, so recorded time, positions, events and the audit trail come about as in real life:
//! register snapshots, reference lists, recorded agreements, follow requests and decisions, a
//! correction and a termination. An `asOf` in those years therefore gives what was known then.

use chrono::{Datelike, NaiveDate};

use super::agreements::{Batch, Planner};
use super::cast::Role;
use super::country::{Country, day};
use super::lists;
use super::register::SnapshotFile;
use super::tariffs;
use crate::agreements::coverage::model::CoverageEntry;
use crate::agreements::coverage::service::{self as coverage, CoverageError};
use crate::agreements::follow::model::{FollowEntry, FollowStatus, FollowTerms, OwnTariff};
use crate::agreements::follow::service::{self as follow, FollowError};
use crate::audit::Actor;
use crate::clock::{Clocks, Moment};
use crate::codes::{
    AddendumId, AgbCode, CareKind, CodeError, CoverageDeclarationId, FollowDecisionId, PartyId, RegionCode,
    Segment,
};
use crate::contracts::content::store as says;
use crate::contracts::model::{ContractEntry, ContractStatus};
use crate::contracts::service::{self as contracts, ContractError};
use crate::dated::Period;
use crate::db::{Db, DbError};
use crate::jobs::ImportError;
use crate::reference::model::Detail;
use crate::reference::{self, Reference};
use crate::registrations;

/// Why the country could not be written.
#[derive(Debug, thiserror::Error)]
pub enum SeedError {
    /// The database failed.
    #[error(transparent)]
    Database(#[from] DbError),
    /// A code of the demo is not a code.
    #[error(transparent)]
    Code(#[from] CodeError),
    /// A list could not be made.
    #[error("a list of the demo cannot be made: {0}")]
    List(#[from] csv::Error),
    /// A list could not be made.
    #[error("a list of the demo cannot be made: {0}")]
    Memory(#[from] std::io::Error),
    /// A file of the demo was refused.
    #[error("a file of the demo was refused: {0:?}")]
    Import(#[from] ImportError),
    /// An agreement was refused.
    #[error("an agreement of the demo was refused: {0}")]
    Contract(#[from] ContractError),
    /// A follow decision was refused.
    #[error("a follow decision of the demo was refused: {0}")]
    Follow(#[from] FollowError),
    /// A coverage declaration was refused.
    #[error("a coverage declaration of the demo was refused: {0}")]
    Coverage(#[from] CoverageError),
    /// A party is not in the register.
    #[error("party {0} of the demo is not in the register")]
    Unregistered(AgbCode),
    /// A practice of the cast has no agreement.
    #[error("a practice of the demo has no agreement for {0}")]
    NoAgreement(i32),
}

/// What happens on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Step {
    /// A snapshot of the register comes in.
    Register,
    /// Purchasing parties declare that their agreements are complete here.
    Coverage,
    /// The agreements for the next year are recorded.
    Agreements,
    /// A practice asks an insurer to follow.
    Request,
    /// Followers decide.
    Decide,
    /// A wrongly recorded agreement is corrected.
    Correct,
    /// An agreement is terminated.
    Terminate,
    /// A practice asks an insurer that has not answered yet.
    LateRequest,
    /// The insured of the quarter are counted.
    Count,
}

/// The walk, in order of days.
const WALK: [(NaiveDate, Step); 22] = [
    (day(2018, 12, 10), Step::Register),
    (day(2018, 12, 15), Step::Coverage),
    (day(2018, 12, 20), Step::Agreements),
    (day(2019, 12, 10), Step::Register),
    (day(2019, 12, 20), Step::Agreements),
    (day(2020, 12, 10), Step::Register),
    (day(2020, 12, 20), Step::Agreements),
    (day(2021, 12, 10), Step::Register),
    (day(2021, 12, 20), Step::Agreements),
    (day(2022, 12, 10), Step::Register),
    (day(2022, 12, 20), Step::Agreements),
    (day(2023, 11, 20), Step::Request),
    (day(2023, 12, 10), Step::Register),
    (day(2023, 12, 20), Step::Agreements),
    (day(2024, 1, 15), Step::Decide),
    (day(2024, 3, 1), Step::Correct),
    (day(2024, 6, 10), Step::Register),
    (day(2024, 11, 15), Step::Terminate),
    (day(2024, 12, 20), Step::Agreements),
    (day(2025, 1, 15), Step::Register),
    (day(2025, 1, 16), Step::Count),
    (day(2025, 1, 20), Step::LateRequest),
];

/// Nine o'clock, in microseconds after midnight: when the demo's days begin.
pub const OPENING_HOUR: i64 = 9 * 3_600_000_000;

/// When the walk begins; the shipped reference data is recorded then.
pub fn beginning() -> Moment {
    opening(day(2018, 12, 1))
}

fn opening(day: NaiveDate) -> Moment {
    Moment::from_micros(Moment::start_of(day).micros() + OPENING_HOUR)
}

/// Purchasing parties that declare their agreements complete, and since when; EUCARE never did.
const DECLARED: [(&str, i32); 9] = [
    ("asr", 2019),
    ("cz", 2019),
    ("dsw", 2019),
    ("eno", 2019),
    ("menzis", 2019),
    ("onvz", 2024),
    ("vgz", 2019),
    ("zilveren-kruis", 2019),
    ("zorg-en-zekerheid", 2019),
];

/// Writes the country with its history into a database that holds the shipped reference data and
/// nothing else; at most 10,000 practices have a code of their own. Blocks.
///
/// # Errors
/// The database failed, or a door refused what the demo offers: a fault of ours.
pub fn seed(db: &Db, clocks: &Clocks, practices: u32) -> Result<(), SeedError> {
    let rows = db.read(reference::load_all)?;
    let mut regions: Vec<RegionCode> = rows
        .iter()
        .filter_map(|row| match &row.value.value {
            Detail::Region(region) => Some(region.key.code.clone()),
            _ => None,
        })
        .collect();
    regions.sort();
    regions.dedup();
    let country = Country::new(regions, practices)?;
    lists::import_all(db, &country, &rows)?;
    let reference = Reference::from_rows(db.read(reference::load_all)?);
    let mut planner = Planner::new(&country, &reference);
    for (on, step) in WALK {
        clocks.set_business(opening(on));
        log::info!("{on}: {step:?}");
        match step {
            Step::Register => {
                let file = std::io::BufReader::new(SnapshotFile::new(&country, on));
                let format = registrations::import::Format::Ndjson;
                registrations::import::run(db, file, format, &actor(), &mut |_| ())?;
                planner.know(db.read(registrations::store::ids)?);
            }
            Step::Coverage => declare(db)?,
            Step::Agreements => {
                let window =
                    Period { start_date: day(on.year(), 7, 1), end_date: Some(day(on.year() + 1, 6, 30)) };
                record(db, planner.batch(window, on)?)?;
            }
            Step::Request => request(db, &mut planner, "vgz", on)?,
            Step::LateRequest => request(db, &mut planner, "asr", on)?,
            Step::Count => tariffs::count(db, &country)?,
            Step::Decide => decide(db, &mut planner, on)?,
            Step::Correct => {
                let right = planner.agreement_of(Role::Corrected, 2023)?;
                db.write_blocking(actor(), move |tx| contracts::revise(tx, &right, 1))?;
            }
            Step::Terminate => {
                let mut ended = planner.agreement_of(Role::Terminated, 2023)?;
                ended.period.end_date = Some(day(2024, 12, 31));
                ended.terms.status = ContractStatus::Terminated;
                db.write_blocking(actor(), move |tx| contracts::revise(tx, &ended, 1))?;
            }
        }
    }
    Ok(())
}

fn actor() -> Actor {
    Actor::command("demo")
}

fn declare(db: &Db) -> Result<(), SeedError> {
    let mut entries = Vec::with_capacity(DECLARED.len() * CareKind::ALL.len());
    for (party, since) in DECLARED {
        for care_kind in CareKind::ALL {
            entries.push(CoverageEntry {
                id: CoverageDeclarationId::fixed(format!("{party} {care_kind}").as_bytes()),
                purchasing_party: party.parse()?,
                care_kind: *care_kind,
                period: Period { start_date: day(since, 1, 1), end_date: None },
                withdrawn: false,
            });
        }
    }
    db.write_blocking(actor(), move |tx| -> Result<(), CoverageError> {
        entries.iter().try_for_each(|entry| coverage::declare(tx, entry).map(drop))
    })?;
    Ok(())
}

fn record(db: &Db, batch: Batch) -> Result<(), SeedError> {
    let contents = tariffs::contents(&batch)?;
    db.write_blocking(actor(), move |tx| -> Result<(), DbError> {
        contracts::record_bulk(tx, &batch.contracts, &batch.decisions)?;
        contents.iter().try_for_each(|(id, content)| says::insert(tx.conn(), *id, 1, content))
    })?;
    Ok(())
}

const UNDECIDED: FollowTerms = FollowTerms {
    status: FollowStatus::Pending,
    requested_by: None,
    requested_on: None,
    reason: None,
    tariff: None,
    claimable_from: None,
    decided_on: None,
};

/// What a follower answers.
struct Answer {
    status: FollowStatus,
    claimable_from: Option<NaiveDate>,
}

impl Answer {
    fn terms(self, asked: Option<(PartyId, NaiveDate)>, on: NaiveDate) -> Result<FollowTerms, SeedError> {
        let Self { status, claimable_from } = self;
        let deviates = status == FollowStatus::Deviating;
        let unit = "per ingeschreven patiënt per kwartaal (fictief)";
        let reason = match status {
            FollowStatus::Rejected => Some("Fictief: past niet in het eigen beleid".into()),
            FollowStatus::Deviating => Some("Fictief: eigen tarief".into()),
            FollowStatus::Pending | FollowStatus::Accepted => None,
        };
        Ok(FollowTerms {
            status,
            requested_by: asked.map(|(by, _)| by),
            requested_on: asked.map(|(_, on)| on),
            reason,
            tariff: if deviates {
                Some(OwnTariff { amount: "11.25".parse()?, unit: unit.into() })
            } else {
                None
            },
            claimable_from,
            decided_on: (status != FollowStatus::Pending).then_some(on),
        })
    }
}

fn entry(
    contract: &ContractEntry,
    addendum: Option<AddendumId>,
    follower: &str,
    terms: FollowTerms,
) -> Result<FollowEntry, SeedError> {
    let about = addendum.map_or_else(|| contract.id.to_string(), |id| id.to_string());
    Ok(FollowEntry {
        id: FollowDecisionId::fixed(format!("{follower} {about}").as_bytes()),
        contract: contract.id,
        addendum,
        follower: follower.parse()?,
        terms,
    })
}

/// The practice [`Role::Decided`] asks an insurer to follow its agreement.
fn request(db: &Db, planner: &mut Planner<'_>, follower: &str, on: NaiveDate) -> Result<(), SeedError> {
    let contract = planner.agreement_of(Role::Decided, 2023)?;
    let asked = FollowTerms { requested_by: Some(contract.holder), requested_on: Some(on), ..UNDECIDED };
    let asked = entry(&contract, None, follower, asked)?;
    db.write_blocking(actor(), move |tx| follow::record(tx, &asked))?;
    Ok(())
}

fn decide(db: &Db, planner: &mut Planner<'_>, on: NaiveDate) -> Result<(), SeedError> {
    let whole = planner.agreement_of(Role::Decided, 2023)?;
    let asked = Some((whole.holder, day(2023, 11, 20)));
    let accepted = Answer { status: FollowStatus::Accepted, claimable_from: Some(day(2024, 2, 1)) };
    let answered = entry(&whole, None, "vgz", accepted.terms(asked, on)?)?;
    let decisions = [
        ("menzis", Answer { status: FollowStatus::Rejected, claimable_from: None }),
        ("zilveren-kruis", Answer { status: FollowStatus::Deviating, claimable_from: Some(day(2024, 4, 1)) }),
        ("dsw", Answer { status: FollowStatus::Accepted, claimable_from: None }),
    ];
    let mut entries = Vec::new();
    for (follower, answer) in decisions {
        entries.push(entry(&whole, None, follower, answer.terms(None, on)?)?);
    }

    let parts = planner.agreement_of(Role::ModulesDecided, 2023)?;
    let module = |code: &str, segment| {
        let found = parts.addenda.iter().find(|addendum| {
            let module = &addendum.terms.module;
            &*module.code == code && module.segment == Some(segment)
        });
        found.map(|addendum| addendum.id)
    };
    let (poh, mtvp) = (module("poh-ggz", Segment::S1), module("mtvp", Segment::S1));
    let by_module = [
        ("vgz", None, Answer { status: FollowStatus::Accepted, claimable_from: Some(day(2024, 2, 1)) }),
        ("vgz", poh, Answer { status: FollowStatus::Rejected, claimable_from: None }),
        ("vgz", mtvp, Answer { status: FollowStatus::Accepted, claimable_from: Some(day(2024, 7, 1)) }),
        ("dsw", None, Answer { status: FollowStatus::Accepted, claimable_from: Some(day(2024, 1, 15)) }),
        ("dsw", poh, Answer { status: FollowStatus::Pending, claimable_from: None }),
    ];
    for (follower, addendum, answer) in by_module {
        let asked = (answer.status == FollowStatus::Pending).then_some((parts.holder, on));
        entries.push(entry(&parts, addendum, follower, answer.terms(asked, on)?)?);
    }
    db.write_blocking(actor(), move |tx| -> Result<(), FollowError> {
        follow::decide(tx, answered.contract, answered.id, 1, &answered.terms)?;
        entries.iter().try_for_each(|entry| follow::record(tx, entry).map(drop))
    })?;
    Ok(())
}
