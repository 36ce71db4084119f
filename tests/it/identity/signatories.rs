//! Signatories: registered by the administrator of their organisation, by certificates that an authority
//! of signatories vouches for.

use std::sync::Arc;

use serde_json::{Value, json};
use zorgcontract::app;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::config::SignatorySettings;
use zorgcontract::demo::authority::{Issued, LISTS, ROOT, Use};

use super::clients::with;
use super::{Desk, pem};
use crate::harness::TestApp;
use crate::issuer::TestIssuer;
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

/// A certificate for signatures below [`AUTHORITY`], made with `openssl`; the private keys are lost.
const CERTIFICATE: &str = include_str!("../data/signatory.pem");
/// The one authority that the tests trust for signatories.
const AUTHORITY: &str = include_str!("../data/signatory-root.pem");

pub fn new_certificate() -> Value {
    json!({ "name": "J. Voorbeeld", "organisation": { "agbCode": "01900001" }, "certificate": CERTIFICATE,
        "period": { "startDate": "2024-01-01" } })
}

#[actix_web::test]
async fn a_signatory_is_registered_suspended_and_forgotten_by_name_outside_the_trail() {
    let desk = Desk::new().await;
    let sandbox = &desk.sandbox;
    let made = sandbox.post(Practice, "/v1/certificates", &new_certificate()).await;
    assert_eq!((made.status, &made.json()["maySign"]), (201, &json!(true)), "{}", made.text());
    let address = made.header("location").to_owned();
    let twice = sandbox.post(Practice, "/v1/certificates", &new_certificate()).await;
    assert_eq!((twice.status, twice.code().as_str()), (409, "conflict"));
    let suspended = sandbox.patch(Practice, &address, "\"1\"", &json!({ "suspended": true })).await;
    assert_eq!(
        (&suspended.json()["maySign"], &suspended.json()["name"]),
        (&json!(false), &json!("J. Voorbeeld"))
    );
    let over =
        json!({ "suspended": false, "period": { "startDate": "2024-01-01", "endDate": "2024-12-31" } });
    assert_eq!(sandbox.patch(Practice, &address, "\"2\"", &over).await.json()["maySign"], false);
    let erased = sandbox.patch(Practice, &address, "\"3\"", &json!({ "name": null })).await;
    assert!(erased.status == 200 && erased.json().get("name").is_none(), "{}", erased.text());
    assert!(sandbox.get(Practice, &address).await.json().get("name").is_none());
    for who in [Wsv, Leader, Follower] {
        assert_eq!(sandbox.get(who, &address).await.status, 404);
        assert!(sandbox.items(who, "/v1/certificates").await.is_empty());
    }
    assert_eq!(sandbox.items(Practice, "/v1/certificates").await.len(), 1);
    use diesel::prelude::*;
    use zorgcontract::db::{
        DbError,
        schema::{audit_entries, events, signatory_names},
    };
    let state = &sandbox.app.state;
    let (entries, changes, names): (Vec<String>, Vec<String>, i64) = state
        .db
        .read(|conn| -> Result<_, DbError> {
            let entries = audit_entries::table.select(audit_entries::entry).load(conn)?;
            let changes = events::table.select(events::changes).load(conn)?;
            Ok((entries, changes, signatory_names::table.count().get_result(conn)?))
        })
        .unwrap();
    assert_eq!(names, 0);
    assert!(entries.iter().chain(&changes).all(|text| !text.contains("Voorbeeld")));
    assert!(entries.iter().any(|text| text.contains("certificate.nameErased")));
}

#[actix_web::test]
async fn what_is_no_certificate_of_a_person_is_refused() {
    let desk = Desk::new().await;
    let body = |text: &str| with(new_certificate(), "certificate", json!(text));
    let broken = CERTIFICATE.replacen("MII", "MIJ", 1);
    let many = CERTIFICATE.repeat(9);
    let keyed = format!("{CERTIFICATE}{}", pem(b"not for others"));
    let nothing = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----";
    for text in ["", "x", nothing, &broken, &many, &keyed, AUTHORITY] {
        let answer = desk.sandbox.post(Practice, "/v1/certificates", &body(text)).await;
        assert_eq!(answer.status, 400, "{text}");
    }
    let turned = json!({ "startDate": "2024-02-01", "endDate": "2024-01-01" });
    let turned = with(new_certificate(), "period", turned);
    assert_eq!(desk.sandbox.post(Practice, "/v1/certificates", &turned).await.status, 400);
    let foreign = with(new_certificate(), "organisation", json!({ "concernId": "cz" }));
    assert_eq!(desk.sandbox.post(Practice, "/v1/certificates", &foreign).await.status, 404);
    assert_eq!(desk.sandbox.post(Follower, "/v1/certificates", &foreign).await.status, 201);
}

/// A sandbox that trusts this authority for signatories.
async fn trusting(issuer: &TestIssuer) -> Sandbox {
    let mut sandbox = Sandbox::new().await;
    let authority = &issuer.authority;
    let (roots, lists) = (Some(authority.file(ROOT)), vec![authority.file(LISTS)]);
    let settings = SignatorySettings { signatory_roots_file: roots, signatory_crl_files: lists };
    sandbox.app.state.signatories = Arc::new(settings.read(&Clocks::real()).unwrap());
    sandbox.app = TestApp::of(sandbox.app.state.clone(), app::routes).await;
    sandbox
}

fn of(issued: &Issued) -> Value {
    with(new_certificate(), "certificate", json!(issued.chain))
}

#[actix_web::test]
async fn a_signatory_needs_a_certificate_of_an_authority_of_signatories_that_holds_and_is_for_signing() {
    let (issuer, stranger) = (TestIssuer::new(), TestIssuer::new());
    let sandbox = trusting(&issuer).await;
    let good = issuer.issue(Use::Signatory, (-1, 10));
    let revoked = issuer.issue(Use::Signatory, (-1, 10));
    issuer.revoke(&revoked);
    sandbox.app.state.signatories.refresh();
    let alone = good.chain.split_inclusive("-----END CERTIFICATE-----\n").next().unwrap();
    for (why, body, said) in [
        ("of another authority", of(&stranger.issue(Use::Signatory, (-1, 10))), "no trusted authority"),
        ("by itself signed", new_certificate(), "no trusted authority"),
        ("without its issuer", with(new_certificate(), "certificate", json!(alone)), "no trusted authority"),
        ("of a system", of(&issuer.system()), "another use"),
        ("of tomorrow", of(&issuer.issue(Use::Signatory, (1, 10))), "not valid yet"),
        ("of yesterday", of(&issuer.issue(Use::Signatory, (-3, -1))), "expired"),
        ("revoked", of(&revoked), "revoked"),
    ] {
        let answer = sandbox.post(Practice, "/v1/certificates", &body).await;
        assert_eq!(answer.status, 400, "{why}: {}", answer.text());
        let dutch = answer.text();
        let english = Sandbox::posting("/v1/certificates", &body, &super::fresh_id())
            .insert_header(("accept-language", "en"));
        let english = sandbox.send(Practice, english).await.text();
        assert!(english.contains(said) && !dutch.contains(said), "{why}: {english} {dutch}");
    }
    let made = sandbox.post(Practice, "/v1/certificates", &of(&good)).await;
    assert_eq!((made.status, &made.json()["maySign"]), (201, &json!(true)), "{}", made.text());
    assert_eq!(made.json()["thumbprint"], crate::issuer::own(&good).thumbprint);
    let address = made.header("location").to_owned();
    issuer.revoke(&good);
    sandbox.app.state.signatories.refresh();
    assert_eq!(sandbox.get(Practice, &address).await.json()["maySign"], false, "revoked since");
}

#[actix_web::test]
async fn without_authorities_of_signatories_nobody_can_be_registered() {
    let mut sandbox = Sandbox::new().await;
    sandbox.app.state.signatories = Arc::new(SignatorySettings::default().read(&Clocks::real()).unwrap());
    sandbox.app = TestApp::of(sandbox.app.state.clone(), app::routes).await;
    assert_eq!(sandbox.post(Practice, "/v1/certificates", &new_certificate()).await.status, 400);
    let lists = SignatorySettings { signatory_crl_files: vec!["lists.pem".into()], ..Default::default() };
    assert!(lists.read(&Clocks::real()).unwrap_err().contains("--signatory-roots-file"));
}

#[actix_web::test]
async fn a_mandate_ends_with_its_period_and_with_the_agb_code_of_the_organisation() {
    let sandbox = Sandbox::new().await;
    let to =
        |end: &str| with(new_certificate(), "period", json!({ "startDate": "2024-01-01", "endDate": end }));
    let address =
        sandbox.post(Practice, "/v1/certificates", &to("2025-05-31")).await.header("location").to_owned();
    let may_sign = |at: &'static str| {
        let (sandbox, address) = (&sandbox, &address);
        async move {
            sandbox.app.state.clocks.set_business(at.parse::<Moment>().unwrap());
            sandbox.get(Practice, address).await.json()["maySign"] == true
        }
    };
    assert!(may_sign("2025-05-31T21:59:59Z").await, "the last second of the last day, in Amsterdam");
    assert!(!may_sign("2025-05-31T22:00:00Z").await);
    let longer = json!({ "period": { "startDate": "2024-01-01" } });
    assert_eq!(sandbox.patch(Practice, &address, "\"1\"", &longer).await.status, 200);
    super::register::ended(&sandbox, "01900001", "2025-06-30").await;
    assert!(may_sign("2025-06-30T21:59:59Z").await);
    assert!(!may_sign("2025-06-30T22:00:00Z").await);
}
