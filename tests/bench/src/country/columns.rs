//! The country as Parquet: by the product's own encoder, and by the Arrow writer from batches that are there.
//!
//! Both write the same columns with the same settings into memory-like temporary files. The batches of the
//! reference are made from the file that the product wrote, one row group at a time, and are not timed.

use std::io::{Read, Seek};
use std::sync::Arc;
use std::time::{Duration, Instant};

use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::Compression;
use parquet::file::properties::WriterProperties;
use zorgcontract::codes::CareKind;
use zorgcontract::snapshot::Party;
use zorgcontract::tariffs::exports::model::{PriceListCompression, PriceListFormat};
use zorgcontract::tariffs::exports::row::{ListedPrice, PriceListPlace};
use zorgcontract::tariffs::exports::write::encoder;

use super::{Resolved, day};
use crate::product::Folder;

/// Rows of one batch of the reference: a row group.
const BATCH: usize = 1 << 20;

/// Time of the product, of the reference, and the size of the file.
pub(super) fn run(resolved: &Resolved<'_>, parties: &[&Party]) -> (Duration, Duration, u64) {
    let start = Instant::now();
    let mut encoder =
        encoder(PriceListFormat::Parquet, PriceListCompression::None).expect("a file can be made");
    for number in 0..resolved.bulk.lists() {
        let list: Vec<ListedPrice<'_>> =
            resolved.bulk.list(number).iter().map(|price| ListedPrice::of(price, None)).collect();
        encoder.meet(&list).expect("the disk has room");
    }
    for (party, standings) in parties.iter().zip(&resolved.standings) {
        for (uzovi_code, class) in resolved.bulk.insurers() {
            let place = PriceListPlace {
                date: day(),
                care_kind: CareKind::Haz,
                oi_title: None,
                agb_code: party.register.agb_code,
                uzovi_code: *uzovi_code,
                contract_id: standings[*class].contract,
            };
            encoder.add(&place, standings[*class].list).expect("the disk has room");
        }
    }
    let file = encoder.finish().expect("the disk has room").finish();
    let ours = start.elapsed();

    let folder = Folder::new("parquet");
    let path = folder.path().join("country.parquet");
    let mut copy = std::fs::File::create(&path).expect("a file can be made");
    file.read(|spool| -> Result<(), zorgcontract::db::DbError> {
        spool.rewind().expect("it can be read again");
        std::io::copy(&mut spool.by_ref(), &mut copy).expect("the disk has room");
        Ok(())
    })
    .expect("the file can be read");
    let reader = std::fs::File::open(&path).expect("the file is there");
    let batches =
        ParquetRecordBatchReaderBuilder::try_new(reader).expect("Arrow reads it").with_batch_size(BATCH);
    let schema = Arc::clone(batches.schema());
    let bare = tempfile::tempfile().expect("a file can be made");
    let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
    let mut writer = ArrowWriter::try_new(bare, schema, Some(properties)).expect("the schema is sound");
    let (mut reference, mut rows) = (Duration::ZERO, 0);
    for batch in batches.build().expect("Arrow reads it") {
        let batch = batch.expect("Arrow reads it");
        rows += batch.num_rows();
        let start = Instant::now();
        writer.write(&batch).expect("the disk has room");
        reference += start.elapsed();
    }
    let start = Instant::now();
    writer.close().expect("the disk has room");
    reference += start.elapsed();
    assert_eq!(rows, resolved.standings.len() * resolved.bulk.insurers().len() * super::PRESTATIES);
    (ours, reference, file.size)
}
