//! A small world made by hand through the real services: lists, register, contracts, decisions.
//!
//! Everything in it is fictitious, the policies too. It comes about in three stages on the business
//! clock, so that there is something to know only later. Who is who stands in `register.rs`; which
//! insurer says what in `policies.rs`; the agreements in `deals.rs`.

pub mod answers;
pub mod deals;
mod policies;
mod register;

use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use zorgcontract::audit::Actor;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::db::Db;
use zorgcontract::policy::PolicyBook;
use zorgcontract::reference::import::{Format, import};
use zorgcontract::registrations::import::{Format as RegisterFormat, run};
use zorgcontract::snapshot::{Snapshot, Snapshots};

use crate::database::TestDatabase;

/// What is recorded first: lists, register, contracts, coverage.
pub const FIRST: &str = "2023-12-01T09:00:00Z";
/// Then: follow decisions, and an RO and a practice that end.
pub const SECOND: &str = "2024-07-10T09:00:00Z";
/// Last: an agreement that is terminated, a correction of the lists.
pub const THIRD: &str = "2024-10-01T09:00:00Z";
/// The moment at which questions are asked.
pub const NOW: &str = "2025-02-03T09:00:00Z";

pub fn moment(text: &str) -> Moment {
    text.parse().unwrap()
}

pub fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The world with a database of its own, to write more into.
pub struct World {
    pub db: Db,
    pub clocks: Clocks,
    pub snapshots: Snapshots,
    /// What was known after each stage.
    pub stages: Vec<Arc<Snapshot>>,
    _database: TestDatabase,
}

impl World {
    pub fn new() -> Self {
        let database = TestDatabase::new();
        let clocks = Clocks::business_from(moment(FIRST));
        let db = database.open_with(clocks.clone());
        let book = policies();
        let mut stages = Vec::new();
        let know = || Snapshots::open(db.clone(), book.clone()).unwrap().load();

        load_lists(&db, LISTS);
        load_register(&db, &register::first());
        deals::first(&db);
        stages.push(know());
        clocks.set_business(moment(SECOND));
        load_register(&db, &register::second());
        deals::second(&db);
        stages.push(know());
        clocks.set_business(moment(THIRD));
        load_lists(&db, &[(Format::PreferredInsurers, PREFERRED_LATER)]);
        deals::third(&db);
        stages.push(know());
        clocks.set_business(moment(NOW));

        let snapshots = Snapshots::open(db.clone(), book).unwrap();
        Self { db, clocks, snapshots, stages, _database: database }
    }
}

/// The snapshots of one world, after each stage; the last is all of it.
static STAGES: LazyLock<Vec<Arc<Snapshot>>> = LazyLock::new(|| World::new().stages);

/// Everything that is known, to ask of and not to change.
pub fn world() -> &'static Snapshot {
    STAGES.last().unwrap()
}

/// What was known after each stage.
pub fn stages() -> &'static [Arc<Snapshot>] {
    &STAGES
}

pub fn policies() -> PolicyBook {
    static BOOK: LazyLock<PolicyBook> = LazyLock::new(policies::book);
    BOOK.clone()
}

fn load_lists(db: &Db, lists: &[(Format, &str)]) {
    for (format, rows) in lists {
        let mut lines = rows.trim().lines().map(str::trim);
        let mut text =
            format!("{},startDate,endDate,source,confidence,conflicts,note\n", lines.next().unwrap());
        for line in lines {
            let (own, confidence) = line.rsplit_once(' ').unwrap();
            let (own, end) = own.rsplit_once(" until ").unwrap_or((own, ""));
            text += &format!("{own},2019-01-01,{end},Made up for a test,{confidence},,\n");
        }
        import(db, *format, text.as_bytes(), Actor::command("test"), |_| ()).unwrap();
    }
}

fn load_register(db: &Db, text: &str) {
    run(db, text.as_bytes(), RegisterFormat::Ndjson, &Actor::command("test"), &mut |_| ()).unwrap();
}

/// Each row ends with its confidence; its last day may stand before that.
const LISTS: &[(Format, &str)] = &[
    (Format::Concerns, CONCERNS),
    (Format::Insurers, INSURERS),
    (Format::PurchasingParties, PARTIES),
    (Format::Regions, REGIONS),
    (Format::PreferredInsurers, PREFERRED),
    (
        Format::HdsRepresentations,
        "hdsAgbCode,firstConcern,secondConcern
        21900001,zorg-en-zekerheid,vgz high
        21900003,zorg-en-zekerheid,cz high
        21900004,menzis,cz medium
        21900005,zorg-en-zekerheid,iptiq high",
    ),
    (Format::Prestaties, PRESTATIES),
];

const CONCERNS: &str = "concern,name
    cz,Concern CZ high
    zorg-en-zekerheid,Concern ZZ high
    vgz,Concern VGZ high
    menzis,Concern Menzis high
    eno,Concern Eno high
    dsw,Concern DSW high
    onvz,Concern ONVZ high
    caresq,Concern Caresq high
    asr,Concern ASR high
    zilveren-kruis,Concern ZK high
    eucare,Concern Eucare high
    iptiq,Concern without insurers high";

const INSURERS: &str = "uzoviCode,name,legalName,labels,concern
    9101,CZ,,,cz high
    9102,ZZ,,,zorg-en-zekerheid high
    9103,VGZ,,,vgz high
    9104,Menzis,,,menzis high
    9105,Eno,,,eno high
    9106,DSW,,,dsw high
    9107,ONVZ,,,onvz high
    9108,Caresq,,,caresq high
    9109,ASR,,,asr high
    9110,ZK,,,zilveren-kruis high
    9111,Eucare,,,eucare high
    9112,Ended,,,cz until 2023-12-31 high
    9113,Bought twice,,,vgz high
    9114,Bought by nobody,,,vgz high
    9115,Badly known,,,cz low
    9116,Badly bought,,,cz high";

const PARTIES: &str = "purchasingParty,name,uzoviCode
    cz,Buyer CZ, high
    zz,Buyer ZZ, high
    vgz,Buyer VGZ, high
    vgz-noord,Buyer VGZ North, high
    menzis,Buyer Menzis, high
    eno,Buyer Eno, high
    dsw,Buyer DSW, high
    onvz,Buyer ONVZ, high
    caresq,Buyer Caresq, high
    asr,Buyer ASR, high
    zk,Buyer ZK, high
    eucare,Buyer Eucare, high
    cz,,9101 high
    zz,,9102 high
    vgz,,9103 high
    menzis,,9104 high
    eno,,9105 high
    dsw,,9106 high
    onvz,,9107 high
    caresq,,9108 until 2024-12-31 high
    asr,,9109 high
    zk,,9110 high
    eucare,,9111 high
    cz,,9112 high
    vgz,,9113 high
    vgz-noord,,9113 high
    cz,,9115 high
    cz,,9116 low";

/// The shires: GM9901 ZZ, GM9902 CZ, GM9903 a stand-in, GM9904 two listed, GM9905 none, GM9906 badly
/// mapped, GM9907 in two regions.
const REGIONS: &str = "scheme,regionCode,name,municipality,postcode
    zorgkantoorregio,r-zz,Region ZZ,, high
    zorgkantoorregio,r-cz,Region CZ,, high
    zorgkantoorregio,r-soft,Region Soft,, high
    zorgkantoorregio,r-two,Region Two,, high
    zorgkantoorregio,r-none,Region None,, high
    zorgkantoorregio,r-moved,Region Moved,, high
    zorgkantoorregio,r-zz,,GM9901, high
    zorgkantoorregio,r-cz,,GM9902, high
    zorgkantoorregio,r-soft,,GM9903, high
    zorgkantoorregio,r-two,,GM9904, high
    zorgkantoorregio,r-none,,GM9905, high
    zorgkantoorregio,r-zz,,GM9906, low
    zorgkantoorregio,r-zz,,GM9907, high
    zorgkantoorregio,r-cz,,GM9907, high
    zorgkantoorregio,r-moved,,GM9908, high
    zorgkantoorregio,r-zz,,,9991 high
    zorgkantoorregio,r-cz,,,9992 high";

const PREFERRED: &str = "scheme,regionCode,careKinds,concern,rank
    zorgkantoorregio,r-zz,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 high
    zorgkantoorregio,r-cz,HAZ;MDZ;OI;GLI;SMR;S3,cz,1 high
    zorgkantoorregio,r-soft,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 default
    zorgkantoorregio,r-two,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 high
    zorgkantoorregio,r-two,HAZ;MDZ;OI;GLI;SMR;S3,cz,2 high
    zorgkantoorregio,r-moved,HAZ,zorg-en-zekerheid,1 high";

/// The list as it was corrected: another insurer had been preferred in one region all along.
const PREFERRED_LATER: &str = "scheme,regionCode,careKinds,concern,rank
    zorgkantoorregio,r-zz,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 high
    zorgkantoorregio,r-cz,HAZ;MDZ;OI;GLI;SMR;S3,cz,1 high
    zorgkantoorregio,r-soft,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 default
    zorgkantoorregio,r-two,HAZ;MDZ;OI;GLI;SMR;S3,zorg-en-zekerheid,1 high
    zorgkantoorregio,r-two,HAZ;MDZ;OI;GLI;SMR;S3,cz,2 high
    zorgkantoorregio,r-moved,HAZ,caresq,1 high";

/// Contract required, claimable without one; the name says what each is for.
const PRESTATIES: &str = "prestatieCode,name,segment,unit,tariffKind,contractRequired,nonContractedBillable
    99101,In a module,S1,quarter,max,yes,no high
    99102,Needs no contract,S1,item,max,no,no high
    99103,Listed by NZa,S1,item,max,yes,yes high
    99104,Nothing known,S1,item,max,unknown,unknown high
    99105,Badly known,S1,item,max,yes,no low
    99106,Ended,S1,item,max,yes,no until 2023-12-31 high
    99107,In no module,S1,item,max,yes,no high
    99109,In a module of segment 3,S3,quarter,free,yes,no high
    99110,In a module that starts later,S1,quarter,max,yes,no high
    99111,Half known,S1,item,max,yes,unknown high";
