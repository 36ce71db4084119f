//! An insurer maintains its own policy: drafts, findings and a second person.

use actix_web::test::TestRequest;
use serde_json::json;
use zorgcontract::policy::PACKS;

use crate::packs::{
    DRAFTS, ON_REQUEST, WRONG, body, cz, draft, findings, made, publishing, rehearsed, replacing,
};
use crate::sandbox::Sandbox;
use crate::sandbox::Who::*;

#[actix_web::test]
async fn a_draft_is_written_read_replaced_and_thrown_away_by_its_own_insurer_only() {
    let sandbox = Sandbox::new().await;
    let files = cz(&[]);
    let address = made(&sandbox, Follower, &draft("cz-2025", &files)).await;
    let read = sandbox.get(FollowerToo, &address).await;
    assert_eq!((read.status, read.header("etag")), (200, "\"1\""));
    let mut shown = read.json();
    let shown_files = shown["files"].take();
    let mut sorted = files.clone();
    sorted.sort();
    assert_eq!(shown_files, body(&sorted)["files"]);
    assert_eq!(shown["changedBy"], "sandbox-insurer-cz");
    assert_eq!(sandbox.items(Follower, &format!("{DRAFTS}?policyId=cz-2026")).await.len(), 0);
    let listed = sandbox.items(Follower, &format!("{DRAFTS}?policyId=cz-2025")).await;
    assert!(listed.len() == 1 && listed[0].get("files").is_none() && listed[0].get("findings").is_none());
    assert!(sandbox.items(Outsider, DRAFTS).await.is_empty());

    let stale = sandbox.send(FollowerToo, replacing(&address, "\"2\"", &body(&files))).await;
    assert_eq!((stale.status, stale.header("etag")), (412, "\"1\""));
    let request = TestRequest::put().uri(&address).insert_header(("content-type", "application/json"));
    let blind = sandbox.send(Follower, request.set_payload(body(&files).to_string())).await;
    assert_eq!(blind.status, 428);
    let dry = sandbox.send(FollowerToo, rehearsed(replacing(&address, "\"1\"", &body(&files)))).await;
    assert_eq!((dry.status, dry.header("preference-applied")), (200, "dry-run"));
    assert_eq!(sandbox.get(Follower, &address).await.header("etag"), "\"1\"");
    let replaced = sandbox.send(FollowerToo, replacing(&address, "\"1\"", &body(&cz(&[ON_REQUEST])))).await;
    assert_eq!((replaced.status, replaced.header("etag")), (200, "\"2\""), "{}", replaced.text());
    assert_eq!(replaced.json()["changedBy"], "sandbox-insurer-cz-second");

    let deleting = |tag: &str| TestRequest::delete().uri(&address).insert_header(("if-match", tag));
    let rehearsal = sandbox.send(Follower, rehearsed(deleting("\"2\""))).await;
    assert_eq!((rehearsal.status, rehearsal.bytes.len()), (204, 0));
    assert_eq!(sandbox.send(Follower, deleting("\"1\"")).await.status, 412);
    assert_eq!(sandbox.send(Follower, deleting("\"2\"")).await.status, 204);
    assert_eq!(sandbox.get(Follower, &address).await.status, 404);
    assert_eq!(sandbox.send(Follower, deleting("\"2\"")).await.status, 404);
}

#[actix_web::test]
async fn a_rehearsal_names_every_finding_with_file_line_and_nearest_name_and_keeps_nothing() {
    let sandbox = Sandbox::new().await;
    let address = made(&sandbox, Follower, &draft("cz-2025", &cz(&[]))).await;
    for (changes, file, expected) in WRONG {
        let files = cz(changes);
        let posting = Sandbox::posting(DRAFTS, &draft("cz-2025", &files), "one");
        let created = findings(&sandbox.send(Follower, rehearsed(posting)).await);
        let replaced = sandbox.send(Follower, rehearsed(replacing(&address, "\"1\"", &body(&files)))).await;
        assert_eq!(created, findings(&replaced));
        let fits =
            |finding: &&String| finding.starts_with(&format!("{file}:")) && finding.ends_with(expected);
        assert!(created.iter().any(|finding| fits(&finding)), "no {expected:?} in {created:#?}");
    }
    assert_eq!(sandbox.items(Follower, DRAFTS).await.len(), 1);
}

#[actix_web::test]
async fn a_draft_with_findings_is_kept_and_not_published() {
    let sandbox = Sandbox::new().await;
    let (changes, _, expected) = WRONG[0];
    let wrong = draft("cz-2025", &cz(changes));
    let kept = sandbox.post(Follower, DRAFTS, &wrong).await;
    assert_eq!(kept.status, 201, "{}", kept.text());
    let found = kept.json()["findings"].clone();
    assert_eq!((found.as_array().unwrap().len(), &found[0]["code"]), (1, &json!("policy.unknown")));
    let address = kept.header("location");
    let answer = sandbox
        .send(FollowerToo, publishing(address, "\"1\"", "one").insert_header(("accept-language", "en")));
    assert!(findings(&answer.await)[0].ends_with(expected));
    let dutch = sandbox.send(FollowerToo, publishing(address, "\"1\"", "two")).await.json();
    let detail = dutch["errors"][0]["detail"].as_str().unwrap();
    assert!(
        detail.starts_with("De naam staat in geen lijst: ") && detail.contains("region.preferred"),
        "{detail}"
    );
    assert_eq!(sandbox.get(Follower, address).await.json()["findings"], found, "and read with the draft");
}

#[actix_web::test]
async fn who_last_changed_a_draft_does_not_publish_it() {
    let sandbox = Sandbox::new().await;
    let address = made(&sandbox, Follower, &draft("cz-2025", &cz(&[ON_REQUEST]))).await;
    let own = sandbox.send(Follower, publishing(&address, "\"1\"", "one")).await;
    assert_eq!((own.status, own.code().as_str()), (422, "second-person-needed"));
    let replaced = sandbox.send(FollowerToo, replacing(&address, "\"1\"", &body(&cz(&[ON_REQUEST])))).await;
    assert_eq!(replaced.status, 200);
    let theirs = sandbox.send(FollowerToo, publishing(&address, "\"2\"", "one")).await;
    assert_eq!((theirs.status, theirs.code().as_str()), (422, "second-person-needed"));
    let stale = sandbox.send(Follower, publishing(&address, "\"1\"", "one")).await;
    assert_eq!((stale.status, stale.header("etag")), (412, "\"2\""));
    assert_eq!(sandbox.send(Outsider, publishing(&address, "\"2\"", "one")).await.status, 404);
    assert_eq!(sandbox.send(Operator, publishing(&address, "\"2\"", "one")).await.status, 403);
    let rehearsal = sandbox.send(Follower, rehearsed(publishing(&address, "\"2\"", "one"))).await;
    assert_eq!((rehearsal.status, rehearsal.header("preference-applied")), (201, "dry-run"));
    assert_eq!(
        sandbox.get(Follower, "/v1/policies/cz-2025").await.json()["releases"].as_array().unwrap().len(),
        1
    );
    assert_eq!(sandbox.send(Follower, publishing(&address, "\"2\"", "one")).await.status, 201);
}

#[actix_web::test]
async fn a_policy_is_the_callers_own_in_id_concern_and_days() {
    let sandbox = Sandbox::new().await;
    let files = cz(&[]);
    for id in ["zz-haz-2024", "zorg-en-zekerheid-2030", "policy-2030", "cz", "czz-2030"] {
        let answer = sandbox.post(Follower, DRAFTS, &draft(id, &files)).await;
        assert_eq!((answer.status, answer.code().as_str()), (422, "rule-refused"), "{id}");
    }
    assert_eq!(sandbox.post(NoConcern, DRAFTS, &draft("cz-2025", &files)).await.status, 404);
    let rehearse = async |who, id: &str, changes: &[(&str, &str, &str)]| {
        let posting = Sandbox::posting(DRAFTS, &draft(id, &cz(changes)), "one");
        findings(&sandbox.send(who, rehearsed(posting)).await).join("\n")
    };
    let other_id = [("pack.toml", "id = \"cz-2025\"", "id = \"cz-2030\"")];
    let found = rehearse(Follower, "cz-2025", &other_id).await;
    assert!(found.contains("the id is `cz-2030`, and the draft is about policy `cz-2025`"), "{found}");
    // a new policy of the concern about the days of one that is here
    let inventory = PACKS.get_file("cz/2025/inventory.txt").unwrap().contents_utf8().unwrap();
    let renamed = inventory.replace("cz-2025/", "cz-2030/");
    let new = [other_id[0], ("inventory.txt", inventory, renamed.as_str())];
    let found = rehearse(Follower, "cz-2030", &new).await;
    assert!(
        found.contains("policy.overlap: policy `cz-2030` overlaps `cz-2025` of the same concern"),
        "{found}"
    );
    let foreign =
        rehearse(Outsider, "menzis-2030", &[("pack.toml", "id = \"cz-2025\"", "id = \"menzis-2030\"")]).await;
    assert!(foreign.contains("the concern is `cz`, and yours is `menzis`"), "{foreign}");
    let shared = [("pack.toml", "concern = \"cz\"\n", "shared = true\n")];
    let found = rehearse(Follower, "cz-2025", &shared).await;
    assert!(found.contains("an insurer publishes no pack about several insurers"), "{found}");
    let dated = [("pack.toml", "id = \"cz-2025\"", "id = \"cz-2025\"\nrecorded = 2020-01-01")];
    let found = rehearse(Follower, "cz-2025", &dated).await;
    assert!(found.contains("leave `recorded` out: it is set when the pack is published"), "{found}");
}

#[actix_web::test]
async fn the_files_of_a_draft_have_plain_names_and_bounded_sizes() {
    let sandbox = Sandbox::new().await;
    let tricks = [
        "../pack.toml",
        "/etc/passwd.toml",
        "a/pack.toml",
        "a\\pack.toml",
        "pack.toml\n",
        ".toml",
        "pack.exe",
        "PACK.toml",
        "pack..toml",
        "vocab/facts.toml",
        "%2e%2e.toml",
        "",
    ];
    for path in tricks {
        let mut files = cz(&[]);
        files.push((path.to_owned(), String::new()));
        let answer = sandbox.post(Follower, DRAFTS, &draft("cz-2025", &files)).await;
        assert_eq!(answer.status, 400, "{path:?}");
        let at = format!("body:/files/{}/path text.pattern", files.len() - 1);
        assert_eq!(answer.faults(), [at], "{path:?}");
    }
    let mut files = cz(&[]);
    files.push(files[0].clone());
    let twice = sandbox.post(Follower, DRAFTS, &draft("cz-2025", &files)).await;
    assert_eq!(twice.faults(), [format!("body:/files/{}/path list.duplicate", files.len() - 1)]);
    let many: Vec<_> = (0..65).map(|n| (format!("rules-{n}.toml"), String::new())).collect();
    let answer = sandbox.post(Follower, DRAFTS, &draft("cz-2025", &many)).await;
    assert_eq!(answer.faults(), ["body:/files list.tooLong"]);
    let none = sandbox.post(Follower, DRAFTS, &draft("cz-2025", &[])).await;
    assert_eq!(none.faults(), ["body:/files list.tooShort"]);
    let long = vec![("pack.toml".to_owned(), "#".repeat(524_289))];
    let answer = sandbox.post(Follower, DRAFTS, &draft("cz-2025", &long)).await;
    assert_eq!(answer.faults(), ["body:/files/0/text text.tooLong"]);
    let large = vec![("pack.toml".to_owned(), "#".repeat(1024 * 1024))];
    assert_eq!(sandbox.post(Follower, DRAFTS, &draft("cz-2025", &large)).await.status, 413);
    let odd = vec![("facts.toml".to_owned(), "[[fact]]".to_owned())];
    let posting = rehearsed(Sandbox::posting(DRAFTS, &draft("cz-2025", &odd), "one"));
    let found = findings(&sandbox.send(Follower, posting).await).join("\n");
    assert!(
        found.contains("facts.toml policy.unknown: unknown file")
            && found.contains("pack.toml policy.invalid: the file is missing"),
        "{found}"
    );
}

#[actix_web::test]
async fn a_concern_has_fifty_drafts_at_most() {
    let sandbox = Sandbox::new().await;
    let small = draft("cz-2025", &[("pack.toml".to_owned(), "[pack]".to_owned())]);
    for _ in 0..50 {
        assert_eq!(sandbox.post(Follower, DRAFTS, &small).await.status, 201);
    }
    let answer = sandbox.post(Follower, DRAFTS, &small).await;
    assert_eq!((answer.status, answer.code().as_str()), (422, "quota-exceeded"));
}
