//! Exact decimal numbers of answers and bounds; never a float.

use std::fmt;
use std::str::FromStr;

use rust_decimal::{Decimal, RoundingStrategy};

use crate::codes::{CodeError, text_code};

/// Most digits before the point.
const WHOLE_DIGITS: usize = 12;
/// Most decimals.
const DECIMALS: usize = 6;
/// The first number with more digits before the point than fit.
const LIMIT: Decimal = Decimal::from_parts(3_567_587_328, 232, 0, false, 0);

/// A decimal number with at most twelve digits before the point and six decimals.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ExactNumber(Decimal);

impl ExactNumber {
    /// A whole number.
    pub fn whole(number: i32) -> Self {
        Self(number.into())
    }

    /// The number rounded to `decimals`, half away from zero; nothing when it does not fit.
    pub fn rounded(number: Decimal, decimals: u32) -> Option<Self> {
        let decimals = decimals.min(DECIMALS as u32);
        let rounded = number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero);
        (rounded.abs() < LIMIT).then(|| Self(rounded.normalize()))
    }

    /// The number, to calculate with.
    pub fn decimal(self) -> Decimal {
        self.0
    }

    /// The number as one of 32 bits, when it is one.
    pub fn as_i32(self) -> Option<i32> {
        let whole = self.0.trunc();
        (whole == self.0).then(|| i32::try_from(whole).ok()).flatten()
    }
}

impl fmt::Display for ExactNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl FromStr for ExactNumber {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, decimals) = digits.split_once('.').map_or((digits, None), |(w, d)| (w, Some(d)));
        let plain = |part: &str, most: usize| {
            (1..=most).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        let shaped = plain(whole, WHOLE_DIGITS) && decimals.is_none_or(|part| plain(part, DECIMALS));
        let number = shaped.then(|| Decimal::from_str_exact(text).ok()).flatten();
        number.map(Self).ok_or_else(|| {
            let expected = "a decimal number such as 12.50: at most twelve digits and six decimals";
            CodeError::new("decimal number", "exactNumber.format", expected, text)
        })
    }
}

text_code!(
    ExactNumber,
    "^-?[0-9]{1,12}(\\.[0-9]{1,6})?$",
    "12.50",
    "Decimal number as text: at most twelve digits before the point and six decimals."
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_exact_and_comes_back_as_it_was() {
        for text in ["0", "-0.5", "12.50", "999999999999.999999", "000000000001"] {
            let number: ExactNumber = text.parse().unwrap();
            assert_eq!(number.to_string().parse::<ExactNumber>().unwrap(), number, "{text}");
        }
        assert_eq!("12.50".parse::<ExactNumber>().unwrap().to_string(), "12.50");
        assert_eq!("12.5".parse::<ExactNumber>(), "12.50".parse::<ExactNumber>());
    }

    #[test]
    fn a_text_that_is_no_plain_decimal_number_is_refused() {
        for text in
            ["", "-", ".5", "5.", "+1", "1,5", "1e3", "--1", "1.0000001", "1234567890123", "1_0", "١", " 1"]
        {
            assert!(text.parse::<ExactNumber>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_half_is_rounded_away_from_zero_and_what_does_not_fit_is_nothing() {
        let rounded = |text: &str, decimals| {
            ExactNumber::rounded(text.parse().unwrap(), decimals).map(|n| n.to_string())
        };
        assert_eq!(rounded("33.335", 2).as_deref(), Some("33.34"));
        assert_eq!(rounded("-33.335", 2).as_deref(), Some("-33.34"));
        assert_eq!(rounded("12.50", 2).as_deref(), Some("12.5"));
        assert_eq!(rounded("999999999999.999999", 6).as_deref(), Some("999999999999.999999"));
        assert_eq!(rounded("999999999999.9999999", 6), None);
        assert_eq!(rounded("1000000000000", 0), None);
    }

    #[test]
    fn a_whole_number_of_32_bits_is_told_from_others() {
        let of = |text: &str| text.parse::<ExactNumber>().unwrap().as_i32();
        assert_eq!(
            (of("2147483647"), of("2147483648"), of("-2147483648"), of("1.0"), of("1.5")),
            (Some(i32::MAX), None, Some(i32::MIN), Some(1), None)
        );
    }
}
