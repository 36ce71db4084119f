//! Pages for people, health, and the published documents.

use actix_web::test::TestRequest;
use zorgcontract::http::codes::ProblemCode;

use crate::harness::TestApp;
use crate::things;

#[actix_web::test]
async fn every_problem_code_has_a_page_in_both_languages() {
    let app = TestApp::new(things::routes).await;
    let index = app.get("/docs/problems").await.text();
    for code in ProblemCode::ALL {
        let uri = format!("/docs/problems/{}", code.as_str());
        assert!(index.contains(&uri), "{uri}");
        for language in ["nl", "en"] {
            let answer =
                app.send(TestRequest::get().uri(&uri).insert_header(("accept-language", language))).await;
            assert_eq!((answer.status, answer.header("content-language")), (200, language), "{uri}");
            assert!(answer.text().contains(&format!("<html lang=\"{language}\">")), "{uri}");
        }
    }
    assert_eq!(app.get("/docs/problems/unheard-of").await.status, 404);
}

#[actix_web::test]
async fn the_reference_uses_nothing_from_elsewhere() {
    let app = TestApp::new(things::routes).await;
    let page = app.get("/docs").await;
    assert_eq!(page.header("content-type"), "text/html; charset=utf-8");
    assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    let text = page.text();
    assert!(!text.contains("http://") && !text.contains("https://"));
    let sources = text.split(['"']).filter(|part| part.starts_with("/docs/assets/"));
    let sources: Vec<&str> = sources.collect();
    assert_eq!(sources.len(), 4);
    for source in sources {
        let asset = app.get(source).await;
        assert!(asset.status == 200 && !asset.bytes.is_empty(), "{source}");
        let media_type = if source.ends_with("css") { "text/css" } else { "text/javascript" };
        assert_eq!(asset.header("content-type"), format!("{media_type}; charset=utf-8"), "{source}");
    }
    assert_eq!(app.get("/docs/assets/index.html").await.status, 404);
    assert_eq!(app.get("/docs/assets/..%2f..%2fCargo.toml").await.status, 404);
}

#[actix_web::test]
async fn both_documents_are_open_to_every_origin() {
    let app = TestApp::new(things::routes).await;
    for (uri, version) in [("/v1/openapi.json", "3.1.0"), ("/v1/openapi-3.0.json", "3.0.3")] {
        let answer = app.get(uri).await;
        assert_eq!(answer.header("access-control-allow-origin"), "*");
        assert_eq!(answer.json()["openapi"], version);
    }
    assert_eq!(app.get("/livez").await.find_header("access-control-allow-origin"), None);
}

#[actix_web::test]
async fn readiness_follows_the_life_of_the_server_and_liveness_does_not() {
    let app = TestApp::with(things::routes, |http| http.readiness = Default::default()).await;
    assert_eq!((app.get("/livez").await.status, app.get("/readyz").await.status), (200, 503));
    app.state.http.readiness.ready();
    assert_eq!((app.get("/livez").await.status, app.get("/readyz").await.status), (200, 200));
    app.state.http.readiness.drain();
    let gone = app.get("/readyz").await;
    assert_eq!((gone.status, gone.header("retry-after")), (503, "5"));
    app.state.http.readiness.ready();
    assert_eq!((app.get("/livez").await.status, app.get("/readyz").await.status), (200, 503));
}
