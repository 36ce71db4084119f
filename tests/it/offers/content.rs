//! What a contract says is kept per version in which it changed.

use zorgcontract::codes::*;
use zorgcontract::contracts::content::model::*;
use zorgcontract::contracts::content::store;
use zorgcontract::contracts::model::*;
use zorgcontract::contracts::service;
use zorgcontract::db::Db;

use crate::contracts::{actor, day, entry, period};
use crate::database::TestDatabase;

pub fn text(nl: &str) -> ContractText {
    ContractText { nl: nl.to_owned(), en: None }
}

pub fn content(origin: ContractOrigin) -> ContractContent {
    ContractContent {
        origin,
        conditions: vec![ContractCondition {
            id: "avond".into(),
            text: text("De praktijk is ’s avonds bereikbaar."),
            rule_id: Some("haz.open".into()),
            notice_months: None,
        }],
        annexes: vec![TariffAnnex {
            id: "tarieven-2025".into(),
            title: text("Tarieven 2025"),
            year: Some(2025),
            tariffs: vec![AnnexTariff {
                prestatie_code: Some("12010".parse().unwrap()),
                module_code: None,
                title: "Consult".into(),
                unit: "per consult".into(),
                amount: Some("12.43".parse().unwrap()),
                formula: None,
                rule_id: None,
                start_date: day("2025-01-01"),
                end_date: None,
            }],
        }],
        modules: vec![ContractModule {
            code: "poh-ggz".into(),
            name: "POH-GGZ".into(),
            segment: Some(Segment::S1),
            prestatie_codes: vec!["12011".parse().unwrap()],
            origin: None,
            start_date: day("2025-01-01"),
            end_date: None,
        }],
    }
}

fn keep(db: &Db, id: ContractId, version: i32, content: &ContractContent) {
    let content = content.clone();
    db.write_blocking(actor(), move |tx| store::insert(tx.conn(), id, version, &content)).unwrap();
}

fn said(db: &Db, id: ContractId, version: i32) -> Option<ContractContent> {
    db.read(|conn| store::content_of(conn, id, version)).unwrap()
}

#[test]
fn a_version_says_what_the_last_one_said_that_changed_it() {
    let database = TestDatabase::new();
    let db = database.open();
    let mut draft = entry(PartyId::new(), "cz", "CZ-1", CareKind::Haz, period("2025-01-01", "2025-12-31"));
    draft.terms.status = ContractStatus::Draft;
    draft.terms.agreement_type = Some("haz".into());
    draft.terms.sign_by = Some("2024-12-01T11:00:00Z".parse().unwrap());
    let first = draft.clone();
    let made = db.write_blocking(actor(), move |tx| service::record(tx, &first)).unwrap().value;
    assert_eq!(made.known(None).unwrap().value, draft.terms);
    assert_eq!(said(&db, draft.id, 1), None);

    let submission = ContractOrigin::from(ContractOriginKind::Submission, SubmissionId::new());
    let whole = content(submission.clone());
    keep(&db, draft.id, 1, &whole);
    draft.terms.status = ContractStatus::Withdrawn;
    draft.terms.reason = Some("not now".into());
    draft.terms.ended_by = Some(EndedBy::Insurer);
    let entry = draft.clone();
    let made = db.write_blocking(actor(), move |tx| service::revise(tx, &entry, 1)).unwrap().value;
    assert_eq!(made.known(None).unwrap().value, draft.terms);
    assert_eq!(said(&db, draft.id, 2).as_ref(), Some(&whole));

    let less = ContractContent { modules: Vec::new(), ..whole.clone() };
    keep(&db, draft.id, 2, &less);
    assert_eq!((said(&db, draft.id, 1), said(&db, draft.id, 2)), (Some(whole), Some(less)));
    let from = db.read(|conn| store::from_origin(conn, &submission)).unwrap();
    assert_eq!(from, [(draft.id, ContractStatus::Withdrawn)]);
}
