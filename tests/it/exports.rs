//! Price lists as files: they say what a price list says, of one's own only, and go on where a download broke off.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read as _;
use std::time::Duration;

use actix_web::test::TestRequest;
use actix_web::web::Bytes;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use diesel::prelude::*;
use parquet::file::reader::{FileReader as _, SerializedFileReader};
use parquet::record::Field;
use serde_json::{Map, Value, json};
use zorgcontract::audit::Actor;
use zorgcontract::clock::{Clocks, Moment};
use zorgcontract::codes::JobId;
use zorgcontract::db::schema::jobs;
use zorgcontract::db::{DbError, Tx};
use zorgcontract::jobs::Runner;
use zorgcontract::money::Euros;
use zorgcontract::tariffs::exports::model::KIND;
use zorgcontract::tariffs::exports::work::work;

use crate::harness::Answer;
use crate::sandbox::Who::{self, *};
use crate::sandbox::{PRACTICE, Sandbox, contract};

pub const EXPORTS: &str = "/v1/price-list-exports";

/// The lists of the practice for the leader.
pub fn export(format: &str) -> Value {
    json!({ "date": "2024-06-03", "agbCodes": [PRACTICE], "uzoviCodes": ["7085"], "format": format })
}

fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

async fn sandbox() -> Sandbox {
    Sandbox::with(Clocks::business_from(Moment::start_of("2025-02-03".parse().unwrap()))).await
}

impl Sandbox {
    /// Does the exports that wait, and no other job.
    fn exporter(&self) -> Runner {
        let kinds = BTreeMap::from([(KIND, work(&self.app.state))]);
        Runner::start(self.app.state.db.clone(), kinds)
    }

    async fn begin(&self, who: Who, body: &Value) -> String {
        let begun = self.post(who, EXPORTS, body).await;
        assert_eq!((begun.status, &begun.json()["status"]), (202, &json!("queued")), "{}", begun.text());
        begun.header("location").to_owned()
    }

    /// The export once it has ended.
    pub async fn exported(&self, who: Who, body: &Value) -> Value {
        let at = self.begin(who, body).await;
        let _runner = self.exporter();
        for _ in 0..600 {
            let export = self.get(who, &at).await.json();
            if !["queued", "running"].contains(&export["status"].as_str().unwrap()) {
                return export;
            }
            tokio::time::sleep(Duration::from_millis(25)).await;
        }
        panic!("the export does not end");
    }

    async fn file(&self, who: Who, export: &Value, headers: &[(&str, &str)]) -> Answer {
        let mut request = TestRequest::get().uri(export["file"]["url"].as_str().unwrap());
        for header in headers {
            request = request.insert_header(*header);
        }
        self.send(who, request).await
    }

    /// The rows of an export as JSON objects.
    async fn lines(&self, who: Who, body: &Value) -> Vec<Map<String, Value>> {
        let export = self.exported(who, &with(body.clone(), json!({ "format": "ndjson" }))).await;
        let text = self.file(who, &export, &[]).await.text();
        let lines: Vec<_> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        assert_eq!(export["file"]["rows"], lines.len());
        lines
    }
}

/// A row as texts by column; an absent value is an empty text.
fn texts(columns: &[String], row: &Map<String, Value>) -> Vec<String> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), ToOwned::to_owned);
    columns.iter().map(|column| row.get(column).map(text).unwrap_or_default()).collect()
}

/// The rows of a table, with the names of its columns.
fn table(text: &str, separator: u8) -> (Vec<String>, Vec<Vec<String>>) {
    let mut reader = csv::ReaderBuilder::new().delimiter(separator).from_reader(text.as_bytes());
    let names = reader.headers().unwrap().iter().map(ToOwned::to_owned).collect();
    let rows = reader.records().map(|row| row.unwrap().iter().map(ToOwned::to_owned).collect());
    (names, rows.collect())
}

#[actix_web::test]
async fn every_form_says_what_the_price_list_says() {
    let sandbox = sandbox().await;
    let mut agreed = contract("ZZ-1");
    agreed["addenda"][0]["prestatieCodes"] = json!(["12011"]);
    assert_eq!(sandbox.post(Leader, "/v1/contracts", &agreed).await.status, 201);
    let asked = export("ndjson");
    let lines = sandbox.lines(Practice, &asked).await;
    let list = format!("/v1/price-lists?agbCode={PRACTICE}&uzoviCode=7085&date=2024-06-03");
    let list = sandbox.get(Practice, &list).await.json();
    let items = list["items"].as_array().unwrap();
    assert!(items.len() > 15 && items.len() == lines.len(), "{} {}", items.len(), lines.len());
    for (item, line) in items.iter().zip(&lines) {
        for member in
            ["prestatieCode", "name", "mayBeClaimed", "ground", "basis", "amount", "certainty", "fictitious"]
        {
            assert_eq!(item.get(member), line.get(member), "{member} of {item}");
        }
        assert_eq!(item["period"].get("startDate"), line.get("startDate"));
        let codes =
            item["reasons"].as_array().unwrap().iter().skip(1).map(|reason| reason["code"].as_str().unwrap());
        assert_eq!(line["reasons"], codes.collect::<Vec<_>>().join(" "));
        assert_eq!(line["contractId"], list["agreement"]["agreement"]["id"]);
        assert_eq!((&line["agbCode"], &line["uzoviCode"]), (&json!(PRACTICE), &json!("7085")));
    }

    let comma = sandbox.exported(Practice, &export("csvComma")).await;
    let (columns, rows) = table(&sandbox.file(Practice, &comma, &[]).await.text(), b',');
    let wanted: Vec<_> = lines.iter().map(|line| texts(&columns, line)).collect();
    assert_eq!(rows, wanted);

    let semicolon = sandbox.exported(Practice, &export("csvSemicolon")).await;
    let answer = sandbox.file(Practice, &semicolon, &[]).await;
    assert_eq!(answer.header("content-type"), "text/csv; charset=utf-8");
    let text = answer.text();
    let (names, rows) = table(text.strip_prefix('\u{feff}').expect("a byte order mark"), b';');
    let amount = names.iter().position(|name| name == "amount").unwrap();
    let pointed = rows.into_iter().map(|mut row| {
        row[amount] = row[amount].replace(',', ".");
        row
    });
    assert_eq!((names, pointed.collect::<Vec<_>>()), (columns.clone(), wanted.clone()));
    assert!(text.contains(";12,21;") && !text.contains("12.21"), "a comma before decimals");

    let gzip = sandbox.exported(Practice, &with(export("csvComma"), json!({ "compression": "gzip" }))).await;
    let answer = sandbox.file(Practice, &gzip, &[]).await;
    assert_eq!(answer.header("content-type"), "application/gzip");
    assert!(answer.header("content-disposition").ends_with(".csv.gz\""));
    let mut unpacked = String::new();
    flate2::read::GzDecoder::new(&*answer.bytes).read_to_string(&mut unpacked).unwrap();
    assert_eq!(table(&unpacked, b',').1, wanted);

    let columnar = sandbox.exported(Practice, &export("parquet")).await;
    let bytes = sandbox.file(Practice, &columnar, &[]).await.bytes;
    assert_eq!(parquet_rows(bytes), wanted);
}

fn parquet_rows(bytes: Bytes) -> Vec<Vec<String>> {
    let text = |field: &Field| match field {
        Field::Null => String::new(),
        Field::Str(text) => text.clone(),
        Field::Decimal(_) => field.to_string().parse::<Euros>().unwrap().to_string(),
        other => other.to_string(),
    };
    let reader = SerializedFileReader::new(bytes).unwrap();
    let rows = reader.get_row_iter(None).unwrap().map(Result::unwrap);
    rows.map(|row| row.get_column_iter().map(|(_, field)| text(field)).collect()).collect()
}

#[actix_web::test]
async fn an_export_holds_what_the_client_may_ask_about_and_nothing_else() {
    let sandbox = sandbox().await;
    sandbox.contract().await;
    let all = json!({ "date": "2025-02-03", "format": "ndjson", "prestatieCodes": ["12010", "12011"] });
    let about = |lines: &[Map<String, Value>], member: &str| -> BTreeSet<String> {
        lines.iter().map(|line| line[member].as_str().unwrap().to_owned()).collect()
    };
    let own = sandbox.lines(Practice, &all).await;
    assert_eq!(about(&own, "agbCode"), BTreeSet::from([PRACTICE.to_owned()]));
    assert!(about(&own, "uzoviCode").len() > 20, "for every insurer of the day");
    assert_eq!(about(&own, "prestatieCode"), BTreeSet::from(["12010".to_owned(), "12011".to_owned()]));
    let leader = sandbox.lines(Leader, &all).await;
    let insurers = about(&leader, "uzoviCode");
    assert!(insurers.contains("7085") && !insurers.contains("7119"), "{insurers:?}");
    let operator = sandbox.lines(Operator, &all).await;
    assert!(about(&operator, "uzoviCode").is_superset(&insurers));
    // Whose contract it is: the follower was not asked about it, so it learns neither its id nor its amounts.
    let follower = sandbox.lines(Follower, &with(all.clone(), json!({ "agbCodes": [PRACTICE] }))).await;
    assert!(!follower.is_empty() && follower.iter().all(|line| !line.contains_key("contractId")));

    let region = with(all.clone(), json!({ "regions": ["no-such"] }));
    assert_eq!(sandbox.post(Operator, EXPORTS, &region).await.faults(), ["body:/regions/0 offerRun.region"]);
    for (who, more, faults) in [
        (Practice, json!({ "agbCodes": ["53900001"] }), vec!["body:/agbCodes/0 priceListExport.party"]),
        (Practice, json!({ "agbCodes": ["01888888"] }), vec!["body:/agbCodes/0 priceListExport.party"]),
        (
            Leader,
            json!({ "uzoviCodes": ["7085", "7119"] }),
            vec!["body:/uzoviCodes/1 priceListExport.insurer"],
        ),
        (Leader, json!({ "uzoviCodes": ["0000"] }), vec!["body:/uzoviCodes/0 priceListExport.insurer"]),
        (Operator, json!({ "regions": ["drenthe"] }), vec!["body: priceListExport.nobody"]),
        (
            Practice,
            json!({ "format": "parquet", "compression": "gzip" }),
            vec!["body:/compression priceListExport.compression"],
        ),
    ] {
        let answer = sandbox.post(who, EXPORTS, &with(all.clone(), more)).await;
        assert_eq!((answer.status, answer.faults()), (400, faults.iter().map(ToString::to_string).collect()));
    }
}

#[actix_web::test]
async fn the_document_names_every_column() {
    let sandbox = sandbox().await;
    let export = sandbox.exported(Practice, &export("csvComma")).await;
    let text = sandbox.file(Practice, &export, &[]).await.text();
    let document = sandbox.get(Practice, "/v1/openapi.json").await.json();
    let told = document["paths"]["/price-list-exports"]["post"]["description"].as_str().unwrap();
    let told = told.replace('\n', " ");
    for column in text.lines().next().unwrap().split(',') {
        assert!(told.contains(&format!("`{column}`")), "{column}");
    }
}

#[actix_web::test]
async fn a_download_goes_on_where_it_broke_off_and_is_proved_by_its_digest() {
    let sandbox = sandbox().await;
    let export = sandbox.exported(Practice, &export("csvComma")).await;
    let whole = sandbox.file(Practice, &export, &[]).await;
    let (size, tag) = (whole.bytes.len(), whole.header("etag").to_owned());
    assert_eq!((whole.status, whole.header("accept-ranges")), (200, "bytes"));
    assert_eq!(export["file"]["size"], size);
    let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, &whole.bytes);
    let digest = format!("sha-256=:{}:", STANDARD.encode(digest.as_ref()));
    assert_eq!((whole.header("repr-digest"), &export["file"]["digest"]), (&*digest, &json!(digest)));

    let mut again = Vec::new();
    while again.len() < size {
        let range = format!("bytes={}-{}", again.len(), again.len() + 999);
        let part = sandbox.file(Practice, &export, &[("range", &range), ("if-range", &tag)]).await;
        assert_eq!(part.status, 206);
        let told = format!("bytes {}-{}/{size}", again.len(), again.len() + part.bytes.len() - 1);
        assert_eq!((part.header("content-range"), part.header("repr-digest")), (&*told, &*digest));
        again.extend_from_slice(&part.bytes);
    }
    assert_eq!(again, whole.bytes);

    let beyond = sandbox.file(Practice, &export, &[("range", &format!("bytes={size}-"))]).await;
    assert_eq!((beyond.status, beyond.code()), (416, "range-not-satisfiable".to_owned()));
    assert_eq!(beyond.header("content-range"), format!("bytes */{size}"));
    let other = sandbox.file(Practice, &export, &[("range", "bytes=5-"), ("if-range", "\"other\"")]).await;
    assert_eq!((other.status, other.bytes.len()), (200, size));
    assert_eq!(sandbox.file(Practice, &export, &[("if-none-match", &tag)]).await.status, 304);
    for who in [Wsv, Leader, Stranger] {
        assert_eq!(sandbox.file(who, &export, &[]).await.status, 404);
    }
}

/// A worker that lost the only job has named its file.
fn keeps_a_file(tx: &mut Tx<'_>) -> Result<(), DbError> {
    use zorgcontract::db::schema::price_list_files::dsl;
    let job: JobId = jobs::table.select(jobs::id).first(tx.conn())?;
    let far = Moment::from_micros(i64::MAX / 2);
    let row = (
        dsl::job_id.eq(job),
        dsl::digest.eq(vec![0_u8; 32]),
        dsl::size.eq(9_i64),
        dsl::line_count.eq(1_i64),
        dsl::contracts.eq("[]"),
        dsl::known_at.eq(far),
        dsl::expires_at.eq(far),
    );
    diesel::insert_into(dsl::price_list_files).values(row).execute(tx.conn())?;
    Ok(())
}

#[actix_web::test]
async fn an_export_waits_is_cancelled_and_is_asked_for_once() {
    let sandbox = sandbox().await;
    let request = || Sandbox::posting(EXPORTS, &export("parquet"), "one");
    let (first, second) = (sandbox.send(Practice, request()).await, sandbox.send(Practice, request()).await);
    assert_eq!((first.status, &first.bytes), (202, &second.bytes), "one key, one export");
    let at = first.header("location").to_owned();
    assert_eq!(sandbox.get(Practice, &format!("{at}/file")).await.status, 404, "not there yet");
    sandbox.app.state.db.write(Actor::command("test"), keeps_a_file).await.unwrap();
    assert_eq!(sandbox.get(Practice, &format!("{at}/file")).await.status, 404, "nor while it is being made");
    assert!(sandbox.get(Practice, &at).await.json().get("file").is_none());
    for _ in 1..5 {
        sandbox.begin(Practice, &export("ndjson")).await;
    }
    let sixth = sandbox.post(Practice, EXPORTS, &export("ndjson")).await;
    assert_eq!((sixth.status, sixth.code()), (422, "quota-exceeded".to_owned()));
    let cancel = || Sandbox::posting(&format!("{at}/_cancel"), &Value::Null, "cancel").set_payload("");
    let cancelled = sandbox.send(Practice, cancel()).await;
    assert_eq!(
        (cancelled.status, &cancelled.json()["status"]),
        (200, &json!("cancelled")),
        "{}",
        cancelled.text()
    );
    assert_eq!(sandbox.send(Practice, cancel()).await.code(), "conflict");
    sandbox.begin(Practice, &export("ndjson")).await;
    let all = sandbox.items(Practice, EXPORTS).await;
    let statuses: Vec<&str> = all.iter().map(|one| one["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["cancelled", "queued", "queued", "queued", "queued", "queued"]);
    let page = sandbox.get(Practice, &format!("{EXPORTS}?limit=2")).await.json();
    let next = page["next"].as_str().unwrap().split_once("/v1/").unwrap().1.to_owned();
    let next = sandbox.items(Practice, &format!("/v1/{next}")).await;
    assert_eq!(next, all[2..4]);
    assert!(sandbox.items(Leader, EXPORTS).await.is_empty());
}
