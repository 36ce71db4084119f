//! The reference: the same table by one SQL join. PostgreSQL is given the lists and which of them holds for which
//! practice and insurer, so it decides nothing; it only joins and writes.

use std::fmt::Write as _;
use std::io::Write;
use std::time::{Duration, Instant};

use diesel::connection::SimpleConnection;
use diesel::pg::PgConnection;
use diesel::sql_types::BigInt;
use diesel::{Connection, ExecuteCopyFromDsl, QueryableByName, RunQueryDsl};
use zorgcontract::snapshot::Party;

use super::{Cells, Resolved};

diesel::table! { bench_listed (list, place) { list -> Integer, place -> Integer, prestatie -> Text, verdict -> SmallInt, amount -> BigInt, } }
diesel::table! { bench_standing (agb, uzovi) { agb -> Text, uzovi -> Text, list -> Integer, } }

#[derive(QueryableByName)]
struct Sum {
    #[diesel(sql_type = BigInt)]
    rows: i64,
    #[diesel(sql_type = BigInt)]
    claimable: i64,
    #[diesel(sql_type = BigInt)]
    amounts: i64,
}

pub(super) fn run(server: &str, resolved: &Resolved<'_>, parties: &[&Party], cells: &Cells) -> Duration {
    let mut conn = PgConnection::establish(server).expect("the server answers");
    conn.batch_execute(
        "DROP TABLE IF EXISTS bench_listed, bench_standing, bench_cells;
         CREATE UNLOGGED TABLE bench_listed (list INT, place INT, prestatie TEXT, verdict SMALLINT, amount BIGINT);
         CREATE UNLOGGED TABLE bench_standing (agb TEXT, uzovi TEXT, list INT);",
    )
    .expect("tables can be made");
    let (mut listed, mut standing) = (String::new(), String::new());
    for number in 0..resolved.bulk.lists() {
        for (place, price) in resolved.bulk.list(number).iter().enumerate() {
            let verdict = match price.verdict.verdict.may_claim.as_str() {
                "no" => 0,
                "yes" => 1,
                _ => 2,
            };
            let amount = price.amount.map_or(-1, |amount| amount.micros());
            let code = price.verdict.verdict.code;
            writeln!(listed, "{number}\t{place}\t{code}\t{verdict}\t{amount}").expect("memory takes a line");
        }
    }
    for (party, standings) in parties.iter().zip(&resolved.standings) {
        for (uzovi, class) in resolved.bulk.insurers() {
            let (agb, list) = (party.register.agb_code, standings[*class].list);
            writeln!(standing, "{agb}\t{uzovi}\t{list}").expect("memory takes a line");
        }
    }
    let failed = |error: std::io::Error| diesel::result::Error::SerializationError(error.into());
    diesel::copy_from(bench_listed::table)
        .from_raw_data(bench_listed::table, |to: &mut dyn Write| {
            to.write_all(listed.as_bytes()).map_err(failed)
        })
        .execute(&mut conn)
        .expect("rows go in");
    diesel::copy_from(bench_standing::table)
        .from_raw_data(bench_standing::table, |to: &mut dyn Write| {
            to.write_all(standing.as_bytes()).map_err(failed)
        })
        .execute(&mut conn)
        .expect("rows go in");
    conn.batch_execute("ANALYZE bench_listed; ANALYZE bench_standing; SET work_mem = '256MB';")
        .expect("it counts");
    let start = Instant::now();
    conn.batch_execute(
        "CREATE UNLOGGED TABLE bench_cells AS SELECT s.agb, s.uzovi, l.prestatie, l.verdict, l.amount \
         FROM bench_standing s JOIN bench_listed l USING (list)",
    )
    .expect("the join works");
    let joined = start.elapsed();
    let sums: Sum = diesel::sql_query(
        "SELECT count(*) AS rows, count(*) FILTER (WHERE verdict = 1) AS claimable, sum(amount)::bigint AS amounts \
         FROM bench_cells",
    )
    .get_result(&mut conn)
    .expect("it sums");
    let claimable = cells.verdicts.iter().filter(|verdict| **verdict == 1).count() as i64;
    assert_eq!((sums.rows, sums.claimable), (cells.verdicts.len() as i64, claimable), "it is the same table");
    assert_eq!(sums.amounts, cells.amounts.iter().sum::<i64>(), "with the same amounts");
    conn.batch_execute("DROP TABLE bench_listed, bench_standing, bench_cells")
        .expect("tables can be dropped");
    joined
}
