//! The readable form of a document: a PDF with text that can be copied and read aloud.
//!
//! Text comes in as [`Readable`], made by who knows the subject from the same content that is signed.
//! [`sheet`] places it on A4 pages and [`draw`] writes the file; [`font`] knows how wide a text is. The same
//! text gives the same bytes: nothing here asks for the time or for chance. What is signed is the canonical
//! JSON, never this.

mod draw;
mod font;
mod sheet;
#[cfg(test)]
mod tests;

pub use draw::render;

/// A document for people, in Dutch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readable {
    /// What it is, for instance `Overeenkomst huisartsenzorg`.
    pub title: String,
    /// What stands at the foot of every page beside the page number, for instance the number of the contract.
    pub reference: String,
    /// Its parts, in order.
    pub blocks: Vec<Block>,
}

/// A part of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// The heading of what follows.
    Heading(String),
    /// Running text; a line break in it begins a new line.
    Paragraph(String),
    /// Names with their values, below each other.
    Facts(Vec<(String, String)>),
    /// Points, each with the number or letter that it is called by.
    Points(Vec<(String, String)>),
    /// A table with a heading row, which is repeated on every page.
    Table(Table),
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, each with one text per column.
    pub rows: Vec<Vec<String>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// What stands above it.
    pub title: String,
    /// Its share of the width, among the shares of all columns.
    pub share: u16,
    /// Whether its texts end at the same place instead of beginning there, as amounts do.
    pub right: bool,
}

/// Why no PDF could be made.
#[derive(Debug, thiserror::Error)]
#[error("no PDF could be made: {0}")]
pub struct PdfError(String);
