//! Values of the API: codes that keep their zeros, words that may be new, moments and versions.

use std::fmt;

use chrono::{DateTime, NaiveDate, SecondsFormat, Utc};
use rust_decimal::Decimal;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use uuid::Uuid;

/// An instant, in UTC.
pub type Moment = DateTime<Utc>;
/// A calendar day in Europe/Amsterdam.
pub type Day = NaiveDate;

/// A text that is no value of its type; the message names the type and not the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidValue(pub(crate) &'static str);

impl fmt::Display for InvalidValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {}", self.0)
    }
}

impl std::error::Error for InvalidValue {}

/// The version (ETag) that a change is based on: a text, or the earlier result itself.
#[derive(Debug, Clone)]
pub struct Version(pub(crate) Option<String>);

impl From<&str> for Version {
    fn from(text: &str) -> Self {
        Self(Some(text.to_owned()))
    }
}

impl From<String> for Version {
    fn from(text: String) -> Self {
        Self(Some(text))
    }
}

impl<T> From<&crate::Answer<T>> for Version {
    fn from(answer: &crate::Answer<T>) -> Self {
        Self(answer.meta().etag.clone())
    }
}

/// A member of a patch: left as it is, cleared, or set.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Change<T> {
    /// Not in the patch.
    #[default]
    Keep,
    /// `null`: the member is removed.
    Clear,
    /// The new value.
    Set(T),
}

impl<T> Change<T> {
    /// Whether the member stays out of the patch.
    #[must_use]
    pub fn is_keep(&self) -> bool {
        matches!(self, Self::Keep)
    }
}

impl<T> From<T> for Change<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl<T: Serialize> Serialize for Change<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Keep | Self::Clear => serializer.serialize_none(),
            Self::Set(value) => value.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Change<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Option::deserialize(deserializer)?.map_or(Self::Clear, Self::Set))
    }
}

/// A value in a path, a query or a header.
pub trait WireText {
    /// The text on the wire, before escaping.
    fn wire_text(&self) -> String;
}

macro_rules! displayed {
    ($($kind:ty),*) => {$(
        impl WireText for $kind {
            fn wire_text(&self) -> String {
                self.to_string()
            }
        }
    )*};
}
displayed!(String, str, bool, i32, i64, u32, u64, NaiveDate, Decimal, Uuid);

impl WireText for DateTime<Utc> {
    fn wire_text(&self) -> String {
        self.to_rfc3339_opts(SecondsFormat::AutoSi, true)
    }
}

impl<T: WireText + ?Sized> WireText for &T {
    fn wire_text(&self) -> String {
        (*self).wire_text()
    }
}

/// Escapes everything that has a meaning in an address.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}

/// Types of texts with a pattern. Parsing checks the pattern; what the service sends is taken as it is.
macro_rules! text_type {
    ($(#[$doc:meta])* $name:ident, $pattern:expr) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Takes a text of this form.
            ///
            /// # Errors
            /// The text has another form.
            pub fn new(text: impl Into<String>) -> Result<Self, $crate::InvalidValue> {
                static FORM: std::sync::OnceLock<Option<regex_lite::Regex>> = std::sync::OnceLock::new();
                let text = text.into();
                let form = FORM.get_or_init(|| regex_lite::Regex::new($pattern).ok());
                match form {
                    Some(form) if !form.is_match(&text) => Err($crate::runtime::values::InvalidValue(stringify!($name))),
                    _ => Ok(Self(text)),
                }
            }

            /// The text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::InvalidValue;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::InvalidValue;
            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::new(text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl $crate::runtime::values::WireText for $name {
            fn wire_text(&self) -> String {
                self.0.clone()
            }
        }
    };
}
pub(crate) use text_type;

/// Types of ids.
macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub uuid::Uuid);

        impl std::str::FromStr for $name {
            type Err = $crate::InvalidValue;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self).map_err(|_| $crate::runtime::values::InvalidValue(stringify!($name)))
            }
        }

        impl From<uuid::Uuid> for $name {
            fn from(id: uuid::Uuid) -> Self {
                Self(id)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl $crate::runtime::values::WireText for $name {
            fn wire_text(&self) -> String {
                self.0.to_string()
            }
        }
    };
}
pub(crate) use id_type;

/// Lists of words that may grow: a word that this version does not know is kept and sent back.
macro_rules! word_type {
    ($(#[$doc:meta])* $name:ident { $($(#[$word_doc:meta])* $word:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$word_doc])* $word,)*
            /// A word that this version does not know.
            Unlisted(String),
        }

        impl $name {
            /// The words that this version knows.
            pub const KNOWN: &[Self] = &[$(Self::$word),*];

            /// The word on the wire.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$word => $text,)*
                    Self::Unlisted(text) => text,
                }
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                match text {
                    $($text => Self::$word,)*
                    _ => Self::Unlisted(text.to_owned()),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <std::borrow::Cow<'de, str> as serde::Deserialize>::deserialize(deserializer)?;
                Ok(Self::from(&*text))
            }
        }

        impl $crate::runtime::values::WireText for $name {
            fn wire_text(&self) -> String {
                self.as_str().to_owned()
            }
        }
    };
}
pub(crate) use word_type;
