//! The agreements of the world, what followers decided about them, and whose contracts are complete.

use std::sync::Arc;

use zorgcontract::agreements::coverage::model::CoverageEntry;
use zorgcontract::agreements::coverage::service as coverage;
use zorgcontract::agreements::follow::model::{FollowEntry, FollowStatus, FollowTerms, OwnTariff};
use zorgcontract::agreements::follow::service as follow;
use zorgcontract::codes::*;
use zorgcontract::contracts::addenda;
use zorgcontract::contracts::addenda::model::*;
use zorgcontract::contracts::model::{Contract, ContractEntry, ContractStatus, ContractTerms};
use zorgcontract::contracts::service;
use zorgcontract::contracts::store;
use zorgcontract::dated::Period;
use zorgcontract::db::Db;
use zorgcontract::registrations::store::load_all;

use crate::contracts::{actor, period};
use crate::world::day;

/// The id of a party.
pub fn id(db: &Db, code: &str) -> PartyId {
    let register = db.read(load_all).unwrap();
    register.iter().find(|party| party.agb_code.as_str() == code).unwrap().id
}

/// A module: code, segment, prestaties, first day.
type Item = (&'static str, Option<Segment>, &'static [&'static str], &'static str);

const BASIS: Item = ("basis", Some(Segment::S1), &["99101"], "");
const LATER: Item = ("later", Some(Segment::S1), &["99110"], "2025-01-15");
const EXTRA: Item = ("extra", Some(Segment::S1), &["99107"], "2024-11-01");
const MTVP: Item = ("mtvp", Some(Segment::S3), &["99109"], "");
const THIRD: Item = ("third", Some(Segment::S3), &["99109", "99106"], "");

/// A deal: holder, purchasing party (and second), care kind, term, titles, modules.
struct Deal {
    holder: &'static str,
    party: &'static str,
    care_kind: CareKind,
    term: (&'static str, &'static str),
    titles: &'static [OiTitle],
    modules: &'static [Item],
}

const TERM: (&str, &str) = ("2023-01-01", "2026-12-31");

fn deal(holder: &'static str, party: &'static str, care_kind: CareKind) -> Deal {
    Deal { holder, party, care_kind, term: TERM, titles: &[], modules: &[BASIS] }
}

fn deals() -> Vec<Deal> {
    use CareKind::*;
    vec![
        Deal { modules: &[BASIS, LATER, THIRD], ..deal("01900001", "zz", Haz) },
        Deal { titles: &[OiTitle::Praktijkmanagement], ..deal("01900001", "zz", Oi) },
        Deal { titles: &[OiTitle::Wijkmanagement], ..deal("53910001", "zz", Oi) },
        Deal { titles: &[OiTitle::Ketenmanagement, OiTitle::Regiomanagement], ..deal("53900001", "zz", Oi) },
        deal("53900001", "zz", Mdz),
        deal("53900001", "zz", Gli),
        deal("01900001", "cz", Smr),
        deal("53900001", "zz", Smr),
        deal("53900005", "zz", Mdz),
        deal("53900006", "zz", Mdz),
        deal("53900002", "zz", Mdz),
        deal("53900003", "zz", Mdz),
        Deal { term: ("2024-01-01", "2025-12-31"), ..deal("01900003", "cz", Haz) },
        deal("01900004", "zz", Haz),
        deal("01900005", "zz", Haz),
        deal("01900006", "zz", Haz),
        deal("01900007", "zz", Haz),
        deal("01900008", "zz", Haz),
        deal("01900009", "zz", Haz),
        deal("01900010", "zz", Haz),
        deal("01900011", "zz", Haz),
        deal("01900012", "zz", Haz),
        Deal { modules: &[BASIS, LATER, THIRD], ..deal("01900016", "zz", Haz) },
        deal("01900014", "zz", Haz),
        deal("01900017", "zz", Haz),
        deal("01900017", "cz", Haz),
        deal("01900018", "zz", Haz),
        Deal { modules: &[BASIS, MTVP], ..deal("01900018", "cz", Haz) },
        deal("01900019", "zz", Haz),
        deal("01900019", "menzis", Haz),
        deal("01900020", "zz", Haz),
        deal("01900021", "vgz", Haz),
        deal("01900021", "vgz-noord", Haz),
        deal("01900022", "zz", Haz),
        Deal { modules: &[BASIS, MTVP], ..deal("01900023", "zz", Haz) },
        deal("21900001", "zz", Hds),
        deal("21900003", "zz", Hds),
    ]
}

fn addendum((code, segment, prestaties, first): &Item, term: Period) -> AddendumEntry {
    let module = Module {
        code: (*code).into(),
        name: (*code).into(),
        segment: *segment,
        prestaties: prestaties.iter().map(|code| code.parse().unwrap()).collect(),
    };
    let terms = AddendumTerms {
        module: Arc::new(module),
        origin: AddendumOrigin::Requested,
        status: AddendumStatus::Concluded,
    };
    let start_date = if first.is_empty() { term.start_date } else { day(first) };
    AddendumEntry { id: AddendumId::new(), period: Period { start_date, ..term }, terms }
}

fn entry(db: &Db, deal: &Deal) -> ContractEntry {
    let (start, end) = deal.term;
    let title = deal.titles.first().map_or("", |title| title.as_str());
    let uniform = deal.holder == "21900001";
    ContractEntry {
        id: ContractId::new(),
        holder: id(db, deal.holder),
        purchasing_party: deal.party.parse().unwrap(),
        number: format!("{}-{}-{}{title}", deal.party, deal.holder, deal.care_kind).into(),
        care_kind: deal.care_kind,
        period: period(start, end),
        terms: ContractTerms {
            oi_titles: deal.titles.into(),
            uniform,
            second_purchasing_party: uniform.then(|| "vgz".parse().unwrap()),
            ..ContractTerms::of(ContractStatus::Recorded)
        },
        addenda: deal.modules.iter().map(|item| addendum(item, period(start, end))).collect(),
    }
}

/// Contracts, and the periods in which those of each purchasing party are complete.
pub fn first(db: &Db) {
    for deal in deals() {
        let entry = entry(db, &deal);
        db.write_blocking(actor(), move |tx| service::record(tx, &entry)).unwrap();
    }
    let parties =
        ["cz", "zz", "vgz", "vgz-noord", "menzis", "eno", "dsw", "onvz", "caresq", "asr", "zk", "eucare"];
    for party in parties {
        for care_kind in CareKind::ALL {
            let ends = match (party, care_kind) {
                ("zz", CareKind::Haz) | ("cz", _) => "2025-12-31",
                ("zk", CareKind::Haz) => "2024-12-31",
                ("onvz", CareKind::S3) => continue,
                ("onvz", CareKind::Haz) => "2025-02-03",
                _ => "2026-12-31",
            };
            let entry = CoverageEntry {
                id: CoverageDeclarationId::new(),
                purchasing_party: party.parse().unwrap(),
                care_kind: *care_kind,
                period: period("2023-01-01", ends),
                withdrawn: false,
            };
            db.write_blocking(actor(), move |tx| coverage::declare(tx, &entry)).unwrap();
        }
    }
}

/// What a follower decides about the contract of a holder with a leader, or about a module of it.
struct Choice {
    holder: &'static str,
    leader: &'static str,
    follower: &'static str,
    module: Option<&'static str>,
    status: FollowStatus,
    from: Option<&'static str>,
}

fn choices() -> Vec<Choice> {
    use FollowStatus::*;
    let about = |holder, leader, follower, status| Choice {
        holder,
        leader,
        follower,
        module: None,
        status,
        from: None,
    };
    vec![
        // 05: in a region where two are listed, 06 where none is: found all the same.
        Choice { from: Some("2024-09-01"), ..about("01900005", "zz", "vgz", Accepted) },
        about("01900006", "zz", "asr", Accepted),
        // 16: pending, rejected, deviating, and one module apart.
        about("01900016", "zz", "asr", Pending),
        about("01900016", "zz", "vgz", Rejected),
        Choice { from: Some("2025-03-01"), ..about("01900016", "zz", "dsw", Deviating) },
        Choice { module: Some("basis"), ..about("01900016", "zz", "dsw", Pending) },
        about("01900016", "zz", "eucare", Accepted),
        Choice { module: Some("basis"), ..about("01900016", "zz", "eucare", Rejected) },
        about("01900016", "zz", "menzis", Rejected),
        Choice { module: Some("later"), ..about("01900016", "zz", "menzis", Accepted) },
        Choice { module: Some("basis"), ..about("01900016", "zz", "cz", Rejected) },
        Choice { module: Some("third"), from: Some("2025-02-01"), ..about("01900016", "zz", "cz", Accepted) },
        // 17: two taken over, the region picks one. 18: no region. 19: neither is that of the region.
        about("01900017", "zz", "eucare", Accepted),
        about("01900017", "cz", "eucare", Accepted),
        about("01900018", "zz", "eucare", Accepted),
        about("01900018", "cz", "eucare", Accepted),
        about("01900019", "zz", "eucare", Accepted),
        about("01900019", "menzis", "eucare", Accepted),
        // 20: the two contract partners of one insurer decide differently.
        about("01900020", "zz", "vgz", Accepted),
        about("01900020", "zz", "vgz-noord", Rejected),
    ]
}

fn decision(db: &Db, choice: &Choice) -> FollowEntry {
    let holder = id(db, choice.holder);
    let held = db.read(|conn| store::load_one(conn, holder)).unwrap();
    let mut contracts = held.contracts.iter();
    let of_leader =
        |c: &&Contract| c.purchasing_party.as_str() == choice.leader && c.care_kind == CareKind::Haz;
    let contract = contracts.find(of_leader).unwrap();
    let named = |code: &str| {
        let mut addenda = contract.addenda.iter();
        addenda.find(|addendum| &*addendum.versions[0].value.module.code == code).unwrap().id
    };
    let decided = choice.status != FollowStatus::Pending;
    FollowEntry {
        id: FollowDecisionId::new(),
        contract: contract.id,
        addendum: choice.module.map(named),
        follower: choice.follower.parse().unwrap(),
        terms: FollowTerms {
            status: choice.status,
            requested_by: (!decided).then_some(holder),
            requested_on: (!decided).then(|| day("2024-07-01")),
            reason: (choice.status == FollowStatus::Rejected).then(|| "made up".into()),
            tariff: (choice.status == FollowStatus::Deviating)
                .then(|| OwnTariff { amount: "0.55".parse().unwrap(), unit: "per quarter".into() }),
            claimable_from: choice.from.map(day),
            decided_on: decided.then(|| day("2024-07-08")),
        },
    }
}

/// Follow decisions, the agreement of a practice that was not there before, and a late one.
pub fn second(db: &Db) {
    for choice in choices() {
        let entry = decision(db, &choice);
        db.write_blocking(actor(), move |tx| follow::record(tx, &entry)).unwrap();
    }
    for holder in ["01900027", "01900015"] {
        let entry = entry(db, &deal(holder, "zz", CareKind::Haz));
        db.write_blocking(actor(), move |tx| service::record(tx, &entry)).unwrap();
    }
}

/// The agreement of practice 04 ends by termination, that of practice 10 gets a module.
pub fn third(db: &Db) {
    let contract = agreement(db, "01900004");
    let version = contract.known(None).unwrap();
    let mut terms = version.value.clone();
    terms.status = ContractStatus::Terminated;
    let entry = ContractEntry {
        id: contract.id,
        holder: contract.holder,
        purchasing_party: contract.purchasing_party.clone(),
        number: contract.number.clone(),
        care_kind: contract.care_kind,
        period: period("2023-01-01", "2025-06-30"),
        terms,
        addenda: Vec::new(),
    };
    db.write_blocking(actor(), move |tx| service::revise(tx, &entry, 1)).unwrap();
    let contract = agreement(db, "01900010");
    let entry = addendum(&EXTRA, contract.known(None).unwrap().period);
    db.write_blocking(actor(), move |tx| addenda::service::add(tx, contract.id, &entry)).unwrap();
}

/// The one agreement of a holder.
fn agreement(db: &Db, code: &str) -> Contract {
    let holder = id(db, code);
    db.read(|conn| store::load_one(conn, holder)).unwrap().contracts.remove(0)
}
