//! The table of one benchmark: every figure with its target and the reference of the same run.

/// The rows of one benchmark, printed when it is done.
pub(crate) struct Table {
    title: String,
    rows: Vec<[String; 6]>,
}

/// A row; what is not filled in stays empty.
#[derive(Default)]
pub(crate) struct Row {
    /// What was measured.
    pub(crate) what: String,
    /// Its figure with unit.
    pub(crate) figure: String,
    /// Figure of the reference taken in the same run.
    pub(crate) reference: String,
    /// The one against the other.
    pub(crate) ratio: String,
    /// Target.
    pub(crate) target: String,
    /// Whether it is met.
    pub(crate) met: Option<bool>,
}

impl Table {
    pub(crate) fn new(title: &str) -> Self {
        let head = ["", "figure", "reference", "ratio", "target", ""].map(str::to_owned);
        Self { title: title.to_owned(), rows: vec![head] }
    }

    pub(crate) fn add(&mut self, row: Row) {
        let met = row.met.map_or("", |met| if met { "met" } else { "MISSED" });
        self.rows.push([row.what, row.figure, row.reference, row.ratio, row.target, met.to_owned()]);
    }

    /// A figure that has neither target nor reference.
    pub(crate) fn figure(&mut self, what: &str, figure: String) {
        self.add(Row { what: what.to_owned(), figure, ..Row::default() });
    }

    /// A figure with a bound of its own: met when at most so many of its unit.
    pub(crate) fn at_most(&mut self, what: &str, figure: f64, bound: f64, show: impl Fn(f64) -> String) {
        self.add(Row {
            what: what.to_owned(),
            figure: show(figure),
            target: format!("≤ {}", show(bound)),
            met: Some(figure <= bound),
            ..Row::default()
        });
    }

    pub(crate) fn print(&self) {
        println!("\n{}", self.title);
        let width =
            |column: usize| self.rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0);
        for row in &self.rows {
            let mut line = format!("  {:<1$}", row[0], width(0));
            for (column, cell) in row.iter().enumerate().skip(1) {
                line.push_str(&format!("  {:>1$}", cell, width(column)));
            }
            println!("{}", line.trim_end());
        }
    }
}

/// Nanoseconds as microseconds.
pub(crate) fn micros(nanos: f64) -> String {
    let micros = nanos / 1e3;
    let decimals = if micros < 1.0 {
        3
    } else if micros < 100.0 {
        1
    } else {
        0
    };
    format!("{micros:.decimals$} µs")
}

/// A ratio.
pub(crate) fn times(ratio: f64) -> String {
    let decimals = if ratio < 10.0 { 2 } else { 0 };
    format!("{ratio:.decimals$}x")
}
