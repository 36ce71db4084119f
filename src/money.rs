//! Amounts in euro, exact to a millionth; never a float.
//!
//! Tariffs in GP care have more than two decimals (an amount per registered patient and quarter), so
//! an amount is a count of micro-euro. On the wire it is a decimal text.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::RefOr;
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

use crate::codes::CodeError;

/// Micro-euro in one euro.
const MICROS: i64 = 1_000_000;

/// An amount in euro that is not negative, in micro-euro.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Euros(i64);

impl Euros {
    /// From a count of micro-euro; nothing when it is negative.
    pub const fn from_micros(micros: i64) -> Option<Self> {
        if micros < 0 { None } else { Some(Self(micros)) }
    }

    /// The amount in micro-euro.
    pub const fn micros(self) -> i64 {
        self.0
    }
}

impl fmt::Display for Euros {
    /// Two decimals, more only where they count: `12.40`, `0.125`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let decimals = format!("{:06}", self.0 % MICROS);
        let (cents, rest) = decimals.split_at(2);
        write!(f, "{}.{cents}{}", self.0 / MICROS, rest.trim_end_matches('0'))
    }
}

impl FromStr for Euros {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let (whole, decimals) = text.split_once('.').map_or((text, None), |(w, d)| (w, Some(d)));
        let digits = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
        };
        let shaped = digits(whole, 9) && decimals.is_none_or(|d| digits(d, 6));
        let micros = || {
            let fraction: i64 = format!("{:0<6}", decimals.unwrap_or_default()).parse().ok()?;
            Some(whole.parse::<i64>().ok()? * MICROS + fraction)
        };
        shaped.then(micros).flatten().map(Self).ok_or_else(|| {
            let expected = "a decimal number such as 12.43, at most six decimals";
            CodeError::new("amount in euro", "euros.format", expected, text)
        })
    }
}

impl Serialize for Euros {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Euros {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

impl PartialSchema for Euros {
    fn schema() -> RefOr<Schema> {
        ObjectBuilder::new()
            .schema_type(Type::String)
            .pattern(Some("^[0-9]{1,9}(\\.[0-9]{1,6})?$"))
            .description(Some("Amount in euro (EUR) as decimal text."))
            .examples(["12.43"])
            .into()
    }
}

impl ToSchema for Euros {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_keeps_every_decimal_and_shows_at_least_cents() {
        for (text, micros, shown) in [
            ("12.43", 12_430_000, "12.43"),
            ("0.125", 125_000, "0.125"),
            ("7", 7_000_000, "7.00"),
            ("0.000001", 1, "0.000001"),
        ] {
            let amount: Euros = text.parse().unwrap();
            assert_eq!((amount.micros(), amount.to_string()), (micros, shown.to_owned()));
        }
    }

    #[test]
    fn a_text_that_is_no_plain_decimal_number_is_refused() {
        for text in ["", ".", "1.", ".5", "-1.00", "+1", "1,50", "1e3", "1.0000001", "1234567890", "١"] {
            assert_eq!(text.parse::<Euros>().unwrap_err().code, "euros.format", "{text}");
        }
    }
}
