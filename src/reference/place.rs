//! Where a location lies, as far as region lists know places: a municipality or a postcode.
//!
//! Place names are ambiguous and municipalities merge every year, so a municipality is the code of
//! Statistics Netherlands (CBS), and the mapping to regions has a period.

use std::fmt;
use std::str::FromStr;

use crate::codes::{CodeError, text_code};

/// CBS code of a municipality: `GM` and four digits.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MunicipalityCode(String);

impl FromStr for MunicipalityCode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let digits = text.strip_prefix("GM").unwrap_or_default();
        if digits.len() == 4 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return Ok(Self(text.to_owned()));
        }
        let expected = "GM and four digits (CBS), for instance GM0546";
        Err(CodeError::new("municipality code", "municipalityCode.format", expected, text))
    }
}

/// Postcode in the form of a region list: four digits, with or without the two letters.
///
/// Spaces and lower case are forgiven when read; kept as `2311` or `2311AB`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Postcode(String);

impl Postcode {
    /// The four digits without the letters.
    pub fn district(&self) -> Self {
        Self(self.0[..4].to_owned()) // ASCII by construction
    }
}

impl FromStr for Postcode {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let kept: String = text.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_uppercase()).collect();
        let right = kept.len() <= 6
            && kept.is_ascii()
            && kept.bytes().take(4).filter(u8::is_ascii_digit).count() == 4
            && kept.bytes().skip(4).all(|b| b.is_ascii_uppercase())
            && kept.len() != 5
            && !kept.starts_with('0');
        if right {
            return Ok(Self(kept));
        }
        let expected = "four digits, not starting with 0, with or without two letters";
        Err(CodeError::new("postcode", "postcode.format", expected, text))
    }
}

/// What both share with every other code.
macro_rules! place_text {
    ($($name:ident $pattern:literal $example:literal $doc:literal;)+) => {$(
        impl $name {
            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        text_code!($name, $pattern, $example, $doc);
    )+};
}
place_text! {
    MunicipalityCode "^GM[0-9]{4}$" "GM0546" "CBS code of a municipality: GM and four digits.";
    Postcode "^[1-9][0-9]{3}( ?[A-Za-z]{2})?$" "2311AB" "Postcode: four digits, with or without the two letters.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postcode_is_read_with_or_without_space_and_letters() {
        for (text, kept) in [("2311", "2311"), ("2311 ab", "2311AB"), ("2311AB", "2311AB")] {
            assert_eq!(text.parse::<Postcode>().unwrap().as_str(), kept);
        }
        assert_eq!("2311AB".parse::<Postcode>().unwrap().district(), "2311".parse().unwrap());
        for text in ["", "231", "0311", "2311A", "2311ABC", "23é1", "AB2311", "2311 1A"] {
            assert!(text.parse::<Postcode>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_municipality_is_a_cbs_code_not_a_name() {
        assert!("GM0546".parse::<MunicipalityCode>().is_ok());
        for text in ["Leiden", "GM546", "0546", "gm0546", ""] {
            assert!(text.parse::<MunicipalityCode>().is_err(), "{text}");
        }
    }
}
