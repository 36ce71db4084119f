//! Files with a submission.

use actix_web::http::Method;
use actix_web::test::TestRequest;
use diesel::prelude::*;
use serde_json::json;
use zorgcontract::db::DbError;
use zorgcontract::db::schema::{audit_entries, file_chunks, submission_attachments};
use zorgcontract::housekeeping::prune;

use super::{PDF, Scene};
use crate::harness::Answer;
use crate::sandbox::Who;
use crate::sandbox::Who::*;

async fn download(scene: &Scene, who: Who, at: &str) -> Answer {
    scene.sandbox.get(who, at).await
}

async fn remove(scene: &Scene, who: Who, at: &str, tag: &str) -> Answer {
    let request =
        TestRequest::with_uri(at).method(Method::DELETE).insert_header(("if-match", tag.to_owned()));
    scene.sandbox.send(who, request).await
}

#[actix_web::test]
async fn a_file_comes_back_as_it_was_to_be_saved_and_never_shown() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let content: Vec<u8> = [PDF, &vec![b'%'; 3 << 20], b"\n%%EOF"].concat(); // several chunks
    let made = scene.upload(Practice, &at, "Jaarplan é.pdf", "application/pdf", &content).await;
    assert_eq!(made.status, 201, "{}", made.text());
    let file = made.json();
    assert_eq!((&file["size"], &file["fileName"]), (&json!(content.len()), &json!("Jaarplan é.pdf")));
    assert_eq!(made.header("etag"), format!("\"{}\"", file["digest"].as_str().unwrap()));
    let got = download(&scene, Practice, made.header("location")).await;
    assert_eq!((got.status, got.bytes == content), (200, true));
    assert_eq!(got.header("content-type"), "application/pdf");
    assert_eq!(got.header("x-content-type-options"), "nosniff");
    assert_eq!(
        got.header("content-disposition"),
        "attachment; filename=\"Jaarplan _.pdf\"; filename*=UTF-8''Jaarplan%20%C3%A9.pdf"
    );
    let seen =
        TestRequest::get().uri(made.header("location")).insert_header(("if-none-match", made.header("etag")));
    assert_eq!(scene.sandbox.send(Practice, seen).await.status, 304);
    let reads = |conn: &mut zorgcontract::db::Conn| -> Result<i64, DbError> {
        let read = audit_entries::table.filter(audit_entries::event_type.eq("submission.attachmentRead"));
        Ok(read.count().get_result(conn)?)
    };
    assert_eq!(scene.sandbox.app.state.db.read(reads).unwrap(), 1);
}

#[actix_web::test]
async fn the_insurer_gets_what_was_handed_in_and_nothing_else() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let named = scene.upload(Practice, &at, "plan.pdf", "application/pdf", PDF).await;
    let other = scene.upload(Practice, &at, "notitie.pdf", "application/pdf", PDF).await;
    for file in [&named, &other] {
        assert_eq!(download(&scene, Leader, file.header("location")).await.status, 404, "a draft");
    }
    scene.save(Practice, &at, 2, &json!({ "plan": [named.json()["id"]] })).await;
    assert_eq!(scene.step(Practice, &at, "_submit", 3).await.status, 200);
    assert_eq!(download(&scene, Leader, named.header("location")).await.status, 200);
    assert_eq!(download(&scene, Leader, other.header("location")).await.status, 404, "no answer names it");
    assert_eq!(scene.sandbox.items(Leader, &format!("{at}/attachments")).await.len(), 1);
    for who in [Wsv, Stranger, Follower, Dashboard] {
        let status = download(&scene, who, named.header("location")).await.status;
        assert!([403, 404].contains(&status), "{who:?}: {status}");
    }
}

#[actix_web::test]
async fn a_file_is_removed_until_an_answer_names_it_or_it_was_handed_in() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let file = scene.upload(Practice, &at, "plan.pdf", "application/pdf", PDF).await;
    let (place, tag) = (file.header("location").to_owned(), file.header("etag").to_owned());
    assert_eq!(remove(&scene, Practice, &place, "\"1\"").await.status, 412);
    assert_eq!(remove(&scene, Leader, &place, &tag).await.status, 403);
    scene.save(Practice, &at, 2, &json!({ "plan": [file.json()["id"]] })).await;
    assert_eq!(remove(&scene, Practice, &place, &tag).await.status, 409);
    assert_eq!(scene.step(Practice, &at, "_submit", 3).await.status, 200);
    assert_eq!(remove(&scene, Practice, &place, &tag).await.status, 409);
    scene.say(Leader, &at, "_reopen", 4, &json!({ "reason": "x" })).await;
    scene.save(Practice, &at, 5, &json!({ "plan": null })).await;
    assert_eq!(remove(&scene, Practice, &place, &tag).await.status, 409, "it was handed in before");
    let spare = scene.upload(Practice, &at, "plan.pdf", "application/pdf", PDF).await;
    assert_eq!(remove(&scene, Practice, spare.header("location"), &tag).await.status, 204);
    assert_eq!(download(&scene, Practice, spare.header("location")).await.status, 404);
    assert_eq!(download(&scene, Practice, &place).await.status, 200, "the other one has the same content");
}

#[actix_web::test]
async fn files_of_a_wrong_type_size_or_name_are_refused() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    let png: &[u8] = b"\x89PNG\r\n\x1a\n....\0\0\0\0IEND\xae\x42\x60\x82";
    let polyglot = [b"<script>alert(1)</script>".as_slice(), PDF].concat();
    let behind = [PDF, b"PK\x03\x04".as_slice()].concat();
    let exe: &[u8] = b"MZ\x90\0....";
    for (name, media_type, content, code) in [
        ("a.pdf", "application/pdf", png, "file-refused"),
        ("a.pdf", "application/pdf", b"", "file-refused"),
        ("a.pdf", "application/pdf", exe, "file-refused"),
        ("a.pdf", "application/pdf", &polyglot, "file-refused"),
        ("a.pdf", "application/pdf", &behind, "file-refused"),
        ("a.html", "text/html", b"<html></html>", "unsupported-media-type"),
        ("a.svg", "image/svg+xml", b"<svg/>", "unsupported-media-type"),
        ("a.pdf", "application/octet-stream", PDF, "unsupported-media-type"),
        ("../a.pdf", "application/pdf", PDF, "request-invalid"),
        ("..\\a.pdf", "application/pdf", PDF, "request-invalid"),
        ("..", "application/pdf", PDF, "request-invalid"),
        ("a\0.pdf", "application/pdf", PDF, "request-invalid"),
        ("a\r\nX: y.pdf", "application/pdf", PDF, "request-invalid"),
        ("fdp\u{202e}exe.pdf", "application/pdf", PDF, "request-invalid"),
        ("", "application/pdf", PDF, "request-invalid"),
    ] {
        let refused = scene.upload(Practice, &at, name, media_type, content).await;
        assert_eq!(refused.code(), code, "{name:?} {media_type}: {}", refused.text());
    }
    let large = [PDF, &vec![b'\n'; 10 << 20]].concat();
    assert_eq!(scene.upload(Practice, &at, "a.pdf", "application/pdf", &large).await.status, 413);
    assert!(scene.sandbox.items(Practice, &format!("{at}/attachments")).await.is_empty());
}

/// A PDF of some MB of one byte, packed with gzip: small on the line, large once unpacked. Made with
/// stored blocks, of which the first says more than there is.
const GZIP: &[u8] = b"\x1f\x8b\x08\0\0\0\0\0\0\x03\x01\xff\xff\0\0%PDF-1.7";

#[actix_web::test]
async fn a_file_is_never_unpacked_whatever_it_says_about_itself() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    for encoding in ["gzip", "deflate", "br", "gzip, gzip"] {
        let request = TestRequest::post()
            .uri(&format!("{at}/attachments?fileName=a.pdf"))
            .insert_header(("content-type", "application/pdf"))
            .insert_header(("content-encoding", encoding))
            .insert_header(("idempotency-key", "bomb"))
            .set_payload(GZIP);
        let refused = scene.sandbox.send(Practice, request).await;
        assert_eq!((refused.status, refused.code().as_str()), (415, "unsupported-media-type"), "{encoding}");
    }
    let docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    let mut bomb = Vec::new();
    let mut names: Vec<String> = vec!["[Content_Types].xml".into(), "word/document.xml".into()];
    names.extend((0..9_998).map(|n| format!("word/media/{n}")));
    let mut directory = Vec::new();
    for name in &names {
        directory.extend_from_slice(b"PK\x01\x02");
        directory.extend_from_slice(&[0; 20]);
        directory.extend_from_slice(&1_000_000_000_u32.to_le_bytes()); // what it becomes
        directory.extend_from_slice(&u16::try_from(name.len()).unwrap().to_le_bytes());
        directory.extend_from_slice(&[0; 16]);
        directory.extend_from_slice(name.as_bytes());
    }
    bomb.extend_from_slice(b"PK\x03\x04");
    let (start, size) = (u32::try_from(bomb.len()).unwrap(), u32::try_from(directory.len()).unwrap());
    bomb.extend_from_slice(&directory);
    bomb.extend_from_slice(b"PK\x05\x06\0\0\0\0");
    for _ in 0..2 {
        bomb.extend_from_slice(&u16::try_from(names.len()).unwrap().to_le_bytes());
    }
    bomb.extend_from_slice(&size.to_le_bytes());
    bomb.extend_from_slice(&start.to_le_bytes());
    bomb.extend_from_slice(&[0; 2]);
    for (name, media_type, content) in [
        ("a.docx", docx, bomb.as_slice()),
        ("a.pdf", "application/pdf", bomb.as_slice()),
        ("a.docx", docx, GZIP),
    ] {
        let refused = scene.upload(Practice, &at, name, media_type, content).await;
        assert_eq!((refused.status, refused.code().as_str()), (422, "file-refused"), "{name}");
    }
    let told = scene.upload(Practice, &at, "a.docx", docx, &bomb).await.json()["detail"].to_string();
    assert!(told.contains("209715200"), "{told}");
    assert!(scene.sandbox.items(Practice, &format!("{at}/attachments")).await.is_empty());
}

#[actix_web::test]
async fn there_is_room_for_so_much_and_no_more() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    for index in 0..5 {
        let content =
            [PDF, index.to_string().as_bytes(), &vec![b'0'; 10 << 20][..(10 << 20) - 100], b"\n%%EOF"]
                .concat();
        let made = scene.upload(Practice, &at, "groot.pdf", "application/pdf", &content).await;
        assert_eq!(made.status, 201, "{index}: {}", made.text());
    }
    let more = [PDF, &vec![b'1'; 1000], b"\n%%EOF"].concat();
    let refused = scene.upload(Practice, &at, "nog een.pdf", "application/pdf", &more).await;
    assert_eq!((refused.status, refused.code().as_str()), (422, "quota-exceeded"));
}

#[actix_web::test]
async fn the_same_content_is_kept_once_and_goes_only_when_nothing_names_it() {
    let scene = Scene::new().await;
    let at = scene.filled().await;
    for name in ["een.pdf", "twee.pdf"] {
        assert_eq!(scene.upload(Practice, &at, name, "application/pdf", PDF).await.status, 201);
    }
    let db = scene.sandbox.app.state.db.clone();
    let chunks = |conn: &mut zorgcontract::db::Conn| -> Result<i64, DbError> {
        diesel::update(file_chunks::table).set(file_chunks::stored_at.eq(0_i64)).execute(conn).ok();
        Ok(file_chunks::table.count().get_result(conn)?)
    };
    let age = |delete: bool| {
        let actor = zorgcontract::audit::Actor::command("test");
        db.write(actor, move |tx| -> Result<(), DbError> {
            diesel::update(file_chunks::table).set(file_chunks::stored_at.eq(0_i64)).execute(tx.conn())?;
            if delete {
                diesel::delete(submission_attachments::table).execute(tx.conn())?;
            }
            Ok(())
        })
    };
    assert_eq!(db.read(chunks).unwrap(), 1);
    let pruned = || {
        let db = db.clone();
        actix_web::web::block(move || prune(&db).unwrap().files)
    };
    age(false).await.unwrap();
    assert_eq!(pruned().await.unwrap(), 0, "a submission names it");
    age(true).await.unwrap();
    assert_eq!(pruned().await.unwrap(), 1);
}
