//! Rows as text: a table for a spreadsheet, or one JSON object per line.

use std::io::{self, Write as _};

use csv::{Terminator, WriterBuilder};

use super::{Encoder, Sink};
use crate::files::Incoming;
use crate::http::media::formula_safe;
use crate::tariffs::exports::row::{ListedPrice, PLACE, PRICE, PriceListPlace, Value};

/// The second halves of the rows of a list, each with its end of line.
type Halves = Vec<Vec<u8>>;

/// A table.
pub(super) struct Sheet {
    sink: Sink,
    separator: u8,
    lists: Vec<Halves>,
}

impl Sheet {
    pub(super) fn new(mut sink: Sink, separator: u8) -> io::Result<Self> {
        if separator == b';' {
            sink.write_all("\u{feff}".as_bytes())?;
        }
        let sheet = Self { sink, separator, lists: Vec::new() };
        let names = sheet.line(PLACE.iter().chain(&PRICE).map(|name| (*name).to_owned()))?;
        let mut sheet = sheet;
        sheet.sink.write_all(&names)?;
        Ok(sheet)
    }

    fn line(&self, cells: impl Iterator<Item = String>) -> io::Result<Vec<u8>> {
        let mut writer = WriterBuilder::new()
            .delimiter(self.separator)
            .terminator(Terminator::CRLF)
            .from_writer(Vec::with_capacity(256));
        writer.write_record(cells.map(|cell| formula_safe(&cell)))?;
        writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
    }

    fn cell(&self, value: Value<'_>) -> String {
        match value {
            Value::Text(text) => text.unwrap_or_default().to_owned(),
            Value::Day(day) => day.map(|day| day.to_string()).unwrap_or_default(),
            Value::Flag(flag) => flag.to_string(),
            Value::Amount(amount) => {
                let text = amount.map(|amount| amount.to_string()).unwrap_or_default();
                if self.separator == b';' { text.replace('.', ",") } else { text }
            }
        }
    }
}

impl Encoder for Sheet {
    fn meet(&mut self, list: &[ListedPrice<'_>]) -> io::Result<()> {
        let half =
            |price: &ListedPrice<'_>| self.line(price.values().into_iter().map(|value| self.cell(value)));
        let halves = list.iter().map(half).collect::<io::Result<Halves>>()?;
        self.lists.push(halves);
        Ok(())
    }

    fn add(&mut self, place: &PriceListPlace, list: usize) -> io::Result<()> {
        let id = place.contract_id.map(|id| id.to_string());
        let mut first = self.line(place.values(id.as_deref()).into_iter().map(|value| self.cell(value)))?;
        first.truncate(first.len().saturating_sub(2)); // without its end of line
        first.push(self.separator);
        write_both(&mut self.sink, &first, self.lists.get(list))
    }

    fn size(&self) -> u64 {
        self.sink.size()
    }

    fn finish(self: Box<Self>) -> io::Result<Incoming> {
        self.sink.finish()
    }
}

/// One JSON object per line.
pub(super) struct Lines {
    sink: Sink,
    lists: Vec<Halves>,
}

impl Lines {
    pub(super) const fn new(sink: Sink) -> Self {
        Self { sink, lists: Vec::new() }
    }
}

impl Encoder for Lines {
    fn meet(&mut self, list: &[ListedPrice<'_>]) -> io::Result<()> {
        let half = |price: &ListedPrice<'_>| -> io::Result<Vec<u8>> {
            let mut half = serde_json::to_vec(price)?;
            if let Some(brace) = half.first_mut() {
                *brace = b','; // goes on where the first half ends
            }
            half.push(b'\n');
            Ok(half)
        };
        let halves = list.iter().map(half).collect::<io::Result<Halves>>()?;
        self.lists.push(halves);
        Ok(())
    }

    fn add(&mut self, place: &PriceListPlace, list: usize) -> io::Result<()> {
        let mut first = serde_json::to_vec(place)?;
        first.pop(); // the brace
        write_both(&mut self.sink, &first, self.lists.get(list))
    }

    fn size(&self) -> u64 {
        self.sink.size()
    }

    fn finish(self: Box<Self>) -> io::Result<Incoming> {
        self.sink.finish()
    }
}

fn write_both(sink: &mut Sink, first: &[u8], halves: Option<&Halves>) -> io::Result<()> {
    for half in halves.into_iter().flatten() {
        sink.write_all(first)?;
        sink.write_all(half)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use super::*;
    use crate::agreements::model::{Certainty, MayClaim, PrestatieGround};
    use crate::codes::CareKind;
    use crate::db::DbError;
    use crate::tariffs::answers::TariffBasis;
    use crate::tariffs::exports::model::PriceListCompression;

    fn price(name: &str) -> ListedPrice<'_> {
        ListedPrice {
            prestatie_code: "12011".parse().unwrap(),
            name: Some(name),
            segment: None,
            unit: None,
            tariff_kind: None,
            may_be_claimed: MayClaim::Yes,
            ground: PrestatieGround::InModule,
            basis: TariffBasis::Agreed,
            amount: Some("12.125".parse().unwrap()),
            start_date: None,
            end_date: None,
            claimable_from: None,
            certainty: Certainty::Recorded,
            fictitious: false,
            policy_id: None,
            rule_id: None,
            document: None,
            successor_prestatie_code: None,
            reasons: String::new(),
            missing_facts: String::new(),
        }
    }

    /// The second line of a table with this one prestatie.
    fn line(separator: u8, name: &str) -> String {
        let mut sheet = Sheet::new(Sink::new(PriceListCompression::None), separator).unwrap();
        sheet.meet(&[price(name)]).unwrap();
        let place = PriceListPlace {
            date: "2025-02-03".parse().unwrap(),
            care_kind: CareKind::Haz,
            oi_title: None,
            agb_code: "01900001".parse().unwrap(),
            uzovi_code: "7085".parse().unwrap(),
            contract_id: None,
        };
        sheet.add(&place, 0).unwrap();
        let (file, mut text) = (Box::new(sheet).finish().unwrap().finish(), String::new());
        file.read(|spool| {
            spool.read_to_string(&mut text).map_err(|error| DbError::Internal(error.to_string()))
        })
        .unwrap();
        text.lines().nth(1).unwrap().to_owned()
    }

    #[test]
    fn no_cell_is_a_formula_and_no_text_breaks_a_row() {
        for (separator, name, cell) in [
            (b';', "=1+1", "'=1+1"),
            (b',', "@SUM(A1)", "'@SUM(A1)"),
            (b';', "a;b", "\"a;b\""),
            (b',', "a;b", "a;b"),
            (b',', "say \"no\", no", "\"say \"\"no\"\", no\""),
        ] {
            let mark = char::from(separator);
            let found = line(separator, name);
            assert!(found.contains(&format!("{mark}12011{mark}{cell}{mark}")), "{found}");
        }
        assert!(line(b';', "x").contains(";12,125;"));
        assert!(line(b',', "x").contains(",12.125,"));
    }
}
