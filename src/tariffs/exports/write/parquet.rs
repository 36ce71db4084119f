//! Rows as columns with types: Apache Parquet.
//!
//! Amounts are decimals with six places in 64 bits, days are dates, what may be absent is optional. The
//! values of a list are kept as columns and added to the columns of a row group as a whole.

use std::io;
use std::sync::Arc;

use chrono::NaiveDate;
use parquet::basic::Compression;
use parquet::data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int32Type, Int64Type};
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;
use parquet::file::writer::{SerializedFileWriter, SerializedRowGroupWriter};
use parquet::schema::parser::parse_message_type;
use parquet::schema::types::TypePtr;

use super::Encoder;
use crate::files::Incoming;
use crate::tariffs::exports::row::{ListedPrice, PriceListPlace, Value};

/// Rows of one row group, at least, but for the last.
const GROUP: usize = 1 << 20;

/// The schema, in the order of the columns of the other forms.
const SCHEMA: &str = "message price_list {
    required int32 date (DATE);
    required binary careKind (STRING);
    optional binary oiTitle (STRING);
    required binary agbCode (STRING);
    required binary uzoviCode (STRING);
    optional binary contractId (STRING);
    required binary prestatieCode (STRING);
    optional binary name (STRING);
    optional binary segment (STRING);
    optional binary unit (STRING);
    optional binary tariffKind (STRING);
    required binary mayBeClaimed (STRING);
    required binary ground (STRING);
    required binary basis (STRING);
    optional int64 amount (DECIMAL(18, 6));
    optional int32 startDate (DATE);
    optional int32 endDate (DATE);
    optional int32 claimableFrom (DATE);
    required binary certainty (STRING);
    required boolean fictitious;
    optional binary policyId (STRING);
    optional binary ruleId (STRING);
    optional binary document (STRING);
    optional binary successorPrestatieCode (STRING);
    required binary reasons (STRING);
    required binary missingFacts (STRING);
}";

/// Values of one column, and for each row whether it has one.
#[derive(Debug, Clone, Default)]
struct Column<T> {
    values: Vec<T>,
    present: Vec<i16>,
}

impl<T: Clone> Column<T> {
    fn push(&mut self, value: Option<T>) {
        self.present.push(i16::from(value.is_some()));
        self.values.extend(value);
    }

    fn repeat(&mut self, value: Option<T>, times: usize) {
        self.present.resize(self.present.len() + times, i16::from(value.is_some()));
        self.values.extend(value.into_iter().flat_map(|value| std::iter::repeat_n(value, times)));
    }

    fn append(&mut self, other: &Self) {
        self.values.extend_from_slice(&other.values);
        self.present.extend_from_slice(&other.present);
    }

    fn clear(&mut self) {
        self.values.clear();
        self.present.clear();
    }
}

/// A column of any type.
#[derive(Debug, Clone)]
enum AnyColumn {
    Text(Column<ByteArray>),
    Day(Column<i32>),
    Amount(Column<i64>),
    Flag(Column<bool>),
}

impl AnyColumn {
    fn like(value: &Value<'_>) -> Self {
        match value {
            Value::Text(_) => Self::Text(Column::default()),
            Value::Day(_) => Self::Day(Column::default()),
            Value::Amount(_) => Self::Amount(Column::default()),
            Value::Flag(_) => Self::Flag(Column::default()),
        }
    }

    fn push(&mut self, value: Value<'_>) {
        match (self, value) {
            (Self::Text(column), Value::Text(text)) => column.push(text.map(bytes)),
            (Self::Day(column), Value::Day(day)) => column.push(day.map(days)),
            (Self::Amount(column), Value::Amount(amount)) => {
                column.push(amount.map(|amount| amount.micros()))
            }
            (Self::Flag(column), Value::Flag(flag)) => column.push(Some(flag)),
            _ => {} // a column has values of one type
        }
    }

    fn repeat(&mut self, value: Value<'_>, times: usize) {
        match (self, value) {
            (Self::Text(column), Value::Text(text)) => column.repeat(text.map(bytes), times),
            (Self::Day(column), Value::Day(day)) => column.repeat(day.map(days), times),
            _ => {} // where a row stands is said in texts and a day
        }
    }

    fn append(&mut self, other: &Self) {
        match (self, other) {
            (Self::Text(column), Self::Text(other)) => column.append(other),
            (Self::Day(column), Self::Day(other)) => column.append(other),
            (Self::Amount(column), Self::Amount(other)) => column.append(other),
            (Self::Flag(column), Self::Flag(other)) => column.append(other),
            _ => {}
        }
    }

    fn clear(&mut self) {
        match self {
            Self::Text(column) => column.clear(),
            Self::Day(column) => column.clear(),
            Self::Amount(column) => column.clear(),
            Self::Flag(column) => column.clear(),
        }
    }

    fn write(&self, group: &mut SerializedRowGroupWriter<'_, Incoming>) -> Result<(), ParquetError> {
        match self {
            Self::Text(column) => write::<ByteArrayType>(group, column),
            Self::Day(column) => write::<Int32Type>(group, column),
            Self::Amount(column) => write::<Int64Type>(group, column),
            Self::Flag(column) => write::<BoolType>(group, column),
        }
    }
}

fn write<T: DataType>(
    group: &mut SerializedRowGroupWriter<'_, Incoming>,
    column: &Column<T::T>,
) -> Result<(), ParquetError> {
    let Some(mut writer) = group.next_column()? else { return Ok(()) };
    writer.typed::<T>().write_batch(&column.values, Some(&column.present), None)?;
    writer.close()
}

fn bytes(text: &str) -> ByteArray {
    ByteArray::from(text)
}

/// Days since 1970.
fn days(day: NaiveDate) -> i32 {
    day.to_epoch_days()
}

/// Columns that grow to row groups.
pub(super) struct Columns {
    file: SerializedFileWriter<Incoming>,
    place: Vec<AnyColumn>,
    price: Vec<AnyColumn>,
    rows: usize,
    lists: Vec<(usize, Vec<AnyColumn>)>,
}

impl Columns {
    pub(super) fn new() -> io::Result<Self> {
        let schema: TypePtr = Arc::new(parse_message_type(SCHEMA).map_err(io::Error::other)?);
        let properties = WriterProperties::builder().set_compression(Compression::SNAPPY).build();
        let file = SerializedFileWriter::new(Incoming::default(), schema, Arc::new(properties));
        Ok(Self {
            file: file.map_err(of_parquet)?,
            place: Vec::new(),
            price: Vec::new(),
            rows: 0,
            lists: Vec::new(),
        })
    }

    fn write_group(&mut self) -> Result<(), ParquetError> {
        if self.rows == 0 {
            return Ok(());
        }
        let mut group = self.file.next_row_group()?;
        for column in self.place.iter_mut().chain(&mut self.price) {
            column.write(&mut group)?;
            column.clear();
        }
        group.close()?;
        self.rows = 0;
        Ok(())
    }
}

impl Encoder for Columns {
    fn meet(&mut self, list: &[ListedPrice<'_>]) -> io::Result<()> {
        let mut columns: Vec<AnyColumn> = Vec::new();
        for price in list {
            let values = price.values();
            if columns.is_empty() {
                columns = values.iter().map(AnyColumn::like).collect();
            }
            for (column, value) in columns.iter_mut().zip(values) {
                column.push(value);
            }
        }
        self.lists.push((list.len(), columns));
        Ok(())
    }

    fn add(&mut self, place: &PriceListPlace, list: usize) -> io::Result<()> {
        let Some((rows, columns)) = self.lists.get(list).filter(|(rows, _)| *rows > 0) else { return Ok(()) };
        let id = place.contract_id.map(|id| id.to_string());
        let values = place.values(id.as_deref());
        if self.place.is_empty() {
            self.place = values.iter().map(AnyColumn::like).collect();
            self.price = columns
                .iter()
                .map(|column| {
                    let mut empty = column.clone();
                    empty.clear();
                    empty
                })
                .collect();
        }
        for (column, value) in self.place.iter_mut().zip(values) {
            column.repeat(value, *rows);
        }
        for (column, added) in self.price.iter_mut().zip(columns) {
            column.append(added);
        }
        self.rows += rows;
        if self.rows >= GROUP {
            self.write_group().map_err(of_parquet)?;
        }
        Ok(())
    }

    fn size(&self) -> u64 {
        self.file.inner().size()
    }

    fn finish(mut self: Box<Self>) -> io::Result<Incoming> {
        self.write_group().map_err(of_parquet)?;
        self.file.into_inner().map_err(of_parquet)
    }
}

/// The error of the disk where it is one.
fn of_parquet(error: ParquetError) -> io::Error {
    match error {
        ParquetError::External(inner) => match inner.downcast::<io::Error>() {
            Ok(error) => *error,
            Err(inner) => io::Error::other(inner),
        },
        other => io::Error::other(other),
    }
}
