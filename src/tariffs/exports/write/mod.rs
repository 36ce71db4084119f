//! The encoders: how rows become a file.
//!
//! What a list says is encoded once, when the list is first met; a practice and an insurer then add the list
//! with what stands before it.

mod parquet;
mod text;

use std::io::{self, BufWriter, Write};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::model::{PriceListCompression, PriceListFormat};
use super::row::{ListedPrice, PriceListPlace};
use crate::db::DbError;
use crate::files::{File, Incoming};

/// Makes a file of lists.
pub trait Encoder {
    /// Meets the next list: lists are numbered in the order in which they are met.
    ///
    /// # Errors
    /// The disk is full, or fails.
    fn meet(&mut self, list: &[ListedPrice<'_>]) -> io::Result<()>;

    /// Adds the list with this number.
    ///
    /// # Errors
    /// The disk is full, or fails.
    fn add(&mut self, place: &PriceListPlace, list: usize) -> io::Result<()>;

    /// Bytes written so far, those that are not compressed yet left out.
    fn size(&self) -> u64;

    /// The file, complete.
    ///
    /// # Errors
    /// The disk is full, or fails.
    fn finish(self: Box<Self>) -> io::Result<Incoming>;
}

/// An encoder for this form.
///
/// # Errors
/// The disk is full, or fails.
pub fn encoder(
    format: PriceListFormat,
    compression: PriceListCompression,
) -> Result<Box<dyn Encoder>, DbError> {
    let sink = Sink::new(compression);
    let encoder: io::Result<Box<dyn Encoder>> = match format {
        PriceListFormat::CsvSemicolon => text::Sheet::new(sink, b';').map(boxed),
        PriceListFormat::CsvComma => text::Sheet::new(sink, b',').map(boxed),
        PriceListFormat::Ndjson => Ok(Box::new(text::Lines::new(sink))),
        PriceListFormat::Parquet => parquet::Columns::new().map(boxed),
    };
    encoder.map_err(failed)
}

fn boxed(encoder: impl Encoder + 'static) -> Box<dyn Encoder> {
    Box::new(encoder)
}

/// What ends the writing of a file.
pub(super) fn failed(error: io::Error) -> DbError {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => DbError::StorageFull,
        _ => DbError::Internal(format!("a file of price lists: {error}")),
    }
}

/// The complete file of an encoder.
pub(super) fn finish(encoder: Box<dyn Encoder>) -> Result<File, DbError> {
    Ok(encoder.finish().map_err(failed)?.finish())
}

/// Where text goes.
enum Sink {
    Plain(BufWriter<Incoming>),
    Gzip(Box<GzEncoder<BufWriter<Incoming>>>),
}

impl Sink {
    fn new(compression: PriceListCompression) -> Self {
        let file = BufWriter::with_capacity(1 << 16, Incoming::default());
        match compression {
            PriceListCompression::None => Self::Plain(file),
            PriceListCompression::Gzip => Self::Gzip(Box::new(GzEncoder::new(file, Compression::fast()))),
        }
    }

    fn size(&self) -> u64 {
        match self {
            Self::Plain(file) => file.get_ref().size(),
            Self::Gzip(encoder) => encoder.get_ref().get_ref().size(),
        }
    }

    fn finish(self) -> io::Result<Incoming> {
        let file = match self {
            Self::Plain(file) => file,
            Self::Gzip(encoder) => encoder.finish()?,
        };
        file.into_inner().map_err(io::IntoInnerError::into_error)
    }
}

impl Write for Sink {
    fn write(&mut self, piece: &[u8]) -> io::Result<usize> {
        match self {
            Self::Plain(file) => file.write(piece),
            Self::Gzip(encoder) => encoder.write(piece),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(file) => file.flush(),
            Self::Gzip(encoder) => encoder.flush(),
        }
    }
}
