//! No order of steps leaves the table, and of two that step at once one wins.

use chrono::NaiveDate;
use proptest::prelude::*;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, ContractId, PartyId};
use zorgcontract::contracts::content::model::{ContractContent, ContractOrigin};
use zorgcontract::contracts::document::{AgreedProvider, Named};
use zorgcontract::contracts::model::*;
use zorgcontract::contracts::offers::offering::Offering;
use zorgcontract::contracts::offers::service;
use zorgcontract::contracts::offers::signed::signed;
use zorgcontract::contracts::offers::steps::ContractSide;
use zorgcontract::contracts::service::ContractError;
use zorgcontract::db::Db;

use crate::contracts::{actor, day, entry, held, period};
use crate::database::TestDatabase;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Deed {
    Change,
    Offer,
    Refuse,
    Withdraw,
    Terminate,
    SignProvider,
    SignInsurer,
}
use Deed::*;

const DEEDS: [Deed; 7] = [Change, Offer, Refuse, Withdraw, Terminate, SignProvider, SignInsurer];

impl Deed {
    fn goal(self) -> ContractStatus {
        match self {
            Change => ContractStatus::Draft,
            Offer => ContractStatus::Offered,
            Refuse => ContractStatus::Refused,
            Withdraw => ContractStatus::Withdrawn,
            Terminate => ContractStatus::Terminated,
            SignProvider => ContractStatus::SignedByProvider,
            SignInsurer => ContractStatus::Concluded,
        }
    }
}

fn later() -> Moment {
    "2099-01-01T00:00:00Z".parse().unwrap()
}

fn offering() -> Offering {
    let provider =
        AgreedProvider { agb_code: "01900001".parse().unwrap(), name: "Praktijk".to_owned(), address: None };
    let named = Named { provider, insurers: Vec::new(), policy: None };
    Offering { sign_by: Some(later()), last_day: None, named, rendered: None }
}

fn last() -> NaiveDate {
    day("2098-01-01")
}

fn start(db: &Db) -> Contract {
    let mut draft = entry(PartyId::new(), "cz", "CZ-1", CareKind::Haz, period("2024-01-01", ""));
    draft.terms.status = ContractStatus::Draft;
    let content = ContractContent::empty(ContractOrigin::by_hand());
    db.write_blocking(actor(), move |tx| service::draft(tx, &draft, &content)).unwrap().value
}

fn act(db: &Db, id: ContractId, seen: i32, deed: Deed) -> Result<Contract, ContractError> {
    let work = move |tx: &mut zorgcontract::db::Tx<'_>| {
        let now = tx.clocks().business_now();
        let seen = (id, seen);
        match deed {
            Change => {
                let mut terms = ContractTerms::of(ContractStatus::Draft);
                terms.note = Some("changed".into());
                service::change(tx, seen, (period("2024-01-01", ""), &terms), None)
            }
            Offer => service::offer(tx, seen, &offering()),
            Refuse => service::refuse(tx, seen, None),
            Withdraw => service::withdraw(tx, seen, Some("not now")),
            Terminate => service::terminate(tx, seen, last(), EndedBy::Insurer, None),
            SignProvider => signed(tx, seen, ContractSide::Provider, &[], now),
            SignInsurer => signed(tx, seen, ContractSide::Insurer, &[ContractSide::Provider], now),
        }
    };
    db.write_blocking(actor(), work).map(|committed| committed.value)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_order_of_steps_leaves_the_table(deeds in prop::collection::vec((0..DEEDS.len(), -1_i32..=0), 1..14)) {
        let database = TestDatabase::new();
        let db = database.open();
        let mut contract = start(&db);
        for (at, off) in deeds {
            let deed = DEEDS[at];
            let was = contract.known(None).unwrap().value.status;
            let seen = contract.version() + off;
            let possible = was.may_become(deed.goal()) || (deed == Change && was == ContractStatus::Draft);
            let before = contract.versions.len();
            match act(&db, contract.id, seen, deed) {
                Ok(made) => {
                    prop_assert!(off == 0 && possible, "{was} {deed:?}");
                    prop_assert_eq!(made.versions.len(), before + 1);
                    contract = made;
                }
                Err(ContractError::Stale { current }) => prop_assert!(off != 0 && current == contract.version()),
                Err(ContractError::Step(from, to)) => {
                    prop_assert_eq!((from, to), (was, deed.goal()));
                    prop_assert!(off == 0 && !possible);
                }
                Err(other) => prop_assert!(false, "{other}"),
            }
            let stands = held(&db, contract.holder).contracts.remove(0);
            prop_assert_eq!(stands.versions.len(), contract.versions.len(), "a refused step left something");
        }
        let statuses: Vec<_> = contract.versions.iter().map(|version| version.value.status).collect();
        for pair in statuses.windows(2) {
            let [was, is] = pair else { unreachable!() };
            prop_assert!(was.may_become(*is) || (was == is && *was == ContractStatus::Draft), "{was} {is}");
        }
        let standing = contract.versions.iter().filter(|version| version.superseded_at.is_none()).count();
        prop_assert_eq!(standing, 1);
    }
}

#[test]
fn of_two_steps_at_once_one_wins_and_the_other_sees_that_it_came_late() {
    for (until, deeds) in [
        (&[][..], [Change, Offer]),
        (&[Offer], [SignProvider, Withdraw]),
        (&[Offer], [SignProvider, Refuse]),
        (&[Offer], [SignProvider, SignProvider]),
        (&[Offer, SignProvider], [SignInsurer, Withdraw]),
        (&[Offer, SignProvider, SignInsurer], [Terminate, Terminate]),
    ] {
        let database = TestDatabase::new();
        let db = database.open();
        let mut contract = start(&db);
        for deed in until {
            contract = act(&db, contract.id, contract.version(), *deed).unwrap();
        }
        let (id, seen) = (contract.id, contract.version());
        let barrier = std::sync::Arc::new(std::sync::Barrier::new(2));
        let racers = deeds.map(|deed| {
            let (db, barrier) = (db.clone(), barrier.clone());
            std::thread::spawn(move || {
                barrier.wait();
                act(&db, id, seen, deed)
            })
        });
        let ends = racers.map(|racer| racer.join().unwrap());
        assert_eq!(ends.iter().filter(|end| end.is_ok()).count(), 1, "{deeds:?}");
        let lost = ends.into_iter().find_map(Result::err).unwrap();
        assert!(matches!(lost, ContractError::Stale { current } if current == seen + 1), "{deeds:?} {lost}");
        let stands = held(&db, contract.holder).contracts.remove(0);
        assert_eq!(stands.version(), seen + 1, "{deeds:?}");
    }
}
