//! Where everything stands: blocks become lines on A4 pages, and the structure that a reader for the blind
//! follows.

use super::font::{Length, Style};
use super::{Block, Readable, Table};

/// Width of a page.
pub(super) const WIDTH: Length = 595_276;
/// Height of a page.
pub(super) const HEIGHT: Length = 841_890;
/// White at the sides.
pub(super) const MARGIN: Length = 62_000;
const TOP: Length = 64_000;
/// Where the text of a page ends.
const BOTTOM: Length = HEIGHT - 76_000;
/// Width of the text.
pub(super) const MEASURE: Length = WIDTH - 2 * MARGIN;

const TITLE: Style = Style { size: 19_000, bold: true, grey: false };
const HEADING: Style = Style { size: 12_000, bold: true, grey: false };
const BODY: Style = Style { size: 9_500, bold: false, grey: false };
const STRONG: Style = Style { size: 9_500, bold: true, grey: false };
const NAME: Style = Style { size: 9_500, bold: false, grey: true };
const CELL: Style = Style { size: 8_500, bold: false, grey: false };
const HEAD: Style = Style { size: 8_500, bold: true, grey: false };
/// White between two cells of a row.
const GUTTER: Length = 9_000;

/// What a part is to a reader that cannot see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Title,
    Heading,
    Paragraph,
    List,
    Point,
    Label,
    Said,
    Table,
    Row,
    Above,
    Beside,
    Cell,
}

/// A part with what it is made of.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) kind: Kind,
    /// The part that it belongs to.
    pub(super) within: Option<usize>,
}

/// Something on a page.
#[derive(Debug)]
pub(super) enum Mark {
    /// A line of text that begins at `x` and stands on `y`, of a part or of none.
    Text { x: Length, y: Length, style: Style, text: String, part: Option<usize> },
    /// A thin line across, from `x`.
    Rule { x: Length, y: Length, width: Length, strong: bool },
}

/// The pages of a document.
#[derive(Debug, Default)]
pub(super) struct Sheets {
    pub(super) pages: Vec<Vec<Mark>>,
    pub(super) parts: Vec<Part>,
    y: Length,
}

/// A piece of text that stands beside others: where, how wide, in which style, of which part.
struct Cell<'t> {
    x: Length,
    width: Length,
    style: Style,
    text: &'t str,
    right: bool,
    part: Option<usize>,
}

fn leading(style: Style) -> Length {
    style.size * 14 / 10
}

impl Sheets {
    /// Places a document.
    pub(super) fn of(readable: &Readable) -> Self {
        let mut sheets = Self { pages: vec![Vec::new()], parts: Vec::new(), y: TOP };
        let title = sheets.part(Kind::Title, None);
        sheets.text(&readable.title, TITLE, title);
        sheets.y += 4_000;
        sheets.rule(true);
        sheets.y += 8_000;
        for block in &readable.blocks {
            sheets.block(block);
        }
        sheets
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => {
                self.y += 9_000;
                self.room(leading(HEADING) + 3 * leading(BODY)); // never alone at the end of a page
                let part = self.part(Kind::Heading, None);
                self.text(text, HEADING, part);
                self.y += 3_000;
            }
            Block::Paragraph(text) => {
                let part = self.part(Kind::Paragraph, None);
                self.text(text, BODY, part);
                self.y += 6_000;
            }
            Block::Facts(facts) => self.facts(facts),
            Block::Points(points) => self.points(points),
            Block::Table(table) => self.table(table),
        }
    }

    fn part(&mut self, kind: Kind, within: Option<usize>) -> usize {
        self.parts.push(Part { kind, within });
        self.parts.len() - 1
    }

    fn mark(&mut self, mark: Mark) {
        if let Some(page) = self.pages.last_mut() {
            page.push(mark);
        }
    }

    /// Begins a page when less than `height` is left; tells whether it did.
    fn room(&mut self, height: Length) -> bool {
        let new = self.y + height > BOTTOM && self.y > TOP;
        if new {
            self.pages.push(Vec::new());
            self.y = TOP;
        }
        new
    }

    fn rule(&mut self, strong: bool) {
        let y = self.y;
        self.mark(Mark::Rule { x: MARGIN, y, width: MEASURE, strong });
    }

    /// A text over the whole width.
    fn text(&mut self, text: &str, style: Style, part: usize) {
        let cell = Cell { x: MARGIN, width: MEASURE, style, text, right: false, part: Some(part) };
        self.beside(&[cell]);
    }

    /// Texts beside each other; a line of all of them stays on one page.
    fn beside(&mut self, cells: &[Cell<'_>]) {
        let lines: Vec<Vec<String>> =
            cells.iter().map(|cell| cell.style.lines(cell.text, cell.width)).collect();
        let step = cells.iter().map(|cell| leading(cell.style)).max().unwrap_or_default();
        for number in 0..lines.iter().map(Vec::len).max().unwrap_or_default() {
            self.room(step);
            self.y += step;
            for (cell, lines) in cells.iter().zip(&lines) {
                let Some(text) = lines.get(number).filter(|line| !line.is_empty()) else { continue };
                let shift = if cell.right { cell.width - cell.style.width(text) } else { 0 };
                let (x, y) = (cell.x + shift.max(0), self.y - step / 4);
                self.mark(Mark::Text { x, y, style: cell.style, text: text.clone(), part: cell.part });
            }
        }
    }

    /// How high texts are that stand beside each other.
    fn height(cells: &[Cell<'_>]) -> Length {
        let high = |cell: &Cell<'_>| {
            let lines = cell.style.lines(cell.text, cell.width).len();
            leading(cell.style) * Length::try_from(lines).unwrap_or(Length::MAX / 100_000)
        };
        cells.iter().map(high).max().unwrap_or_default()
    }

    fn facts(&mut self, facts: &[(String, String)]) {
        let table = self.part(Kind::Table, None);
        let name_width = 140_000;
        for (name, value) in facts {
            let row = self.part(Kind::Row, Some(table));
            let parts = (self.part(Kind::Beside, Some(row)), self.part(Kind::Cell, Some(row)));
            let cells = [
                Cell {
                    x: MARGIN,
                    width: name_width - GUTTER,
                    style: NAME,
                    text: name,
                    right: false,
                    part: Some(parts.0),
                },
                Cell {
                    x: MARGIN + name_width,
                    width: MEASURE - name_width,
                    style: BODY,
                    text: value,
                    right: false,
                    part: Some(parts.1),
                },
            ];
            self.room(Self::height(&cells).min(BOTTOM / 3));
            self.beside(&cells);
            self.y += 2_000;
        }
        self.y += 6_000;
    }

    fn points(&mut self, points: &[(String, String)]) {
        let list = self.part(Kind::List, None);
        let widest = points.iter().map(|(label, _)| STRONG.width(label)).max().unwrap_or_default();
        let indent = (widest + GUTTER).clamp(18_000, MEASURE / 3);
        for (label, text) in points {
            let point = self.part(Kind::Point, Some(list));
            let parts = (self.part(Kind::Label, Some(point)), self.part(Kind::Said, Some(point)));
            let cells = [
                Cell {
                    x: MARGIN,
                    width: indent - GUTTER / 2,
                    style: STRONG,
                    text: label,
                    right: false,
                    part: Some(parts.0),
                },
                Cell {
                    x: MARGIN + indent,
                    width: MEASURE - indent,
                    style: BODY,
                    text,
                    right: false,
                    part: Some(parts.1),
                },
            ];
            self.room(2 * leading(BODY));
            self.beside(&cells);
            self.y += 4_000;
        }
        self.y += 4_000;
    }

    fn table(&mut self, table: &Table) {
        let part = self.part(Kind::Table, None);
        let shares = table.columns.iter().map(|column| Length::from(column.share)).sum::<Length>().max(1);
        let mut places = Vec::new();
        let mut x = MARGIN;
        for column in &table.columns {
            let width = MEASURE / shares * Length::from(column.share);
            places.push((x, width - GUTTER, column.right));
            x += width;
        }
        if let Some(last) = places.last_mut() {
            last.1 = WIDTH - MARGIN - last.0; // to the margin, and no white after it
        }
        self.head(table, &places, Some(part));
        for row in &table.rows {
            let within = self.part(Kind::Row, Some(part));
            let mut cells = Vec::new();
            for ((x, width, right), text) in places.iter().zip(row) {
                let part = Some(self.part(Kind::Cell, Some(within)));
                cells.push(Cell { x: *x, width: *width, style: CELL, text, right: *right, part });
            }
            if self.room(Self::height(&cells).min(BOTTOM / 3) + 4_000) {
                self.head(table, &places, None); // repeated for the eye, not read aloud again
            }
            self.y += 1_500;
            self.beside(&cells);
            self.y += 2_500;
            self.rule(false);
        }
        self.y += 10_000;
    }

    fn head(&mut self, table: &Table, places: &[(Length, Length, bool)], part: Option<usize>) {
        let row = part.map(|table| self.part(Kind::Row, Some(table)));
        let mut cells = Vec::new();
        for ((x, width, right), column) in places.iter().zip(&table.columns) {
            let part = row.map(|row| self.part(Kind::Above, Some(row)));
            let text = column.title.as_str();
            cells.push(Cell { x: *x, width: *width, style: HEAD, text, right: *right, part });
        }
        self.room(Self::height(&cells) + 2 * leading(CELL) + 8_000);
        self.beside(&cells);
        self.y += 3_000;
        self.rule(true);
    }
}
