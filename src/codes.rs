//! Codes and ids of the field, as types that cannot be wrong.
//!
//! Every code is checked once, when text becomes a value ([`std::str::FromStr`], and through it
//! serde, path and query parameters); behind that border nothing checks again. Codes keep their
//! leading zeros: they are text of fixed width, never numbers. The module knows the shape of a
//! code, not whether it exists: that is a question for the register and the reference data.

use std::fmt;
use std::str::FromStr;

use diesel::deserialize::FromSqlRow;
use diesel::expression::AsExpression;
use diesel::sql_types::{Binary, Text};
use serde::{Deserialize, Deserializer, Serialize};
use utoipa::openapi::schema::{ObjectBuilder, Schema, Type};
use utoipa::openapi::{KnownFormat, RefOr, SchemaFormat};
use utoipa::{PartialSchema, ToSchema};
use uuid::Uuid;

/// Why a text is not a code of the wanted kind.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{value:?} is not a valid {kind}: {expected}")]
pub struct CodeError {
    /// Name of the wanted kind, for instance `AGB code`.
    pub kind: &'static str,
    /// Stable machine code of the problem, for instance `agbCode.format`.
    pub code: &'static str,
    /// What a right value looks like.
    pub expected: &'static str,
    /// The text as it came, cut to 40 characters.
    pub value: String,
}

impl CodeError {
    /// The refusal of `text`; of a long text only the start is kept.
    pub(crate) fn new(kind: &'static str, code: &'static str, expected: &'static str, text: &str) -> Self {
        Self { kind, code, expected, value: text.chars().take(40).collect() }
    }
}

/// Serde and schema that all text codes share.
macro_rules! text_code {
    ($name:ident, $pattern:literal, $example:literal, $doc:literal) => {
        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.collect_str(self)
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                <String as serde::Deserialize>::deserialize(deserializer)?
                    .parse()
                    .map_err(serde::de::Error::custom)
            }
        }

        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                utoipa::openapi::schema::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .pattern(Some($pattern))
                    .description(Some($doc))
                    .examples([$example])
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(self, f)
            }
        }
    };
}
pub(crate) use text_code;

/// A code of exactly `$len` ASCII digits.
macro_rules! digit_code {
    ($(#[$meta:meta])* $name:ident, $len:literal, $kind:literal, $code:literal, $expected:literal, $pattern:literal, $example:literal, $doc:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Text)]
        pub struct $name([u8; $len]);

        impl $name {
            /// The code as text, leading zeros included.
            pub fn as_str(&self) -> &str {
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                <[u8; $len]>::try_from(text.as_bytes())
                    .ok()
                    .filter(|digits| digits.iter().all(u8::is_ascii_digit))
                    .map(Self)
                    .ok_or_else(|| CodeError::new($kind, $code, $expected, text))
            }
        }

        text_code!($name, $pattern, $example, $doc);
    };
}

digit_code!(
    /// AGB code of a practitioner, organisation or location in the register that Vektis keeps.
    ///
    /// Eight digits; leading zeros count. The first two name the kind of care for practitioners
    /// and organisations, but not for locations, so they are never checked here.
    AgbCode, 8, "AGB code", "agbCode.format", "eight digits, leading zeros kept",
    "^[0-9]{8}$", "01900001",
    "AGB code of a practitioner, organisation or location: eight digits, leading zeros count (register kept by Vektis)."
);

digit_code!(
    /// UZOVI code of a health insurer: four digits, leading zeros count.
    UzoviCode, 4, "UZOVI code", "uzoviCode.format", "four digits, leading zeros kept",
    "^[0-9]{4}$", "9664",
    "UZOVI code of a health insurer: four digits, leading zeros count (register kept by Vektis)."
);

digit_code!(
    /// NZa code of a prestatie (billable item) in GP care: five digits.
    PrestatieCode, 5, "prestatie code", "prestatieCode.format", "five digits",
    "^[0-9]{5}$", "12011",
    "Code of a prestatie (billable item) in GP care: five digits (NZa)."
);

digit_code!(
    /// Qualification in the AGB register: care kind of the register and two digits more, for instance `0100`.
    QualificationCode, 4, "qualification code", "qualification.format", "four digits",
    "^[0-9]{4}$", "0100",
    "Qualification (kwalificatie) in the AGB register: four digits, for instance 0100 huisartsenpraktijk."
);

digit_code!(
    /// Care kind of the AGB register (zorgsoort): two digits. Not the kind of care of an agreement.
    RegisterCareKind, 2, "care kind of the register", "careKind.format", "two digits",
    "^[0-9]{2}$", "01",
    "Care kind of the AGB register (zorgsoort): two digits, for instance 01 huisartsen."
);

digit_code!(
    /// Number of a company in the trade register (Handelsregister of the KvK): eight digits.
    KvkNumber, 8, "KvK number", "kvkNumber.format", "eight digits",
    "^[0-9]{8}$", "90001234",
    "Number of a company in the trade register (Handelsregister, KvK): eight digits, leading zeros count."
);

/// A lower-case name that is a natural key: `[a-z0-9]` words joined by hyphens.
macro_rules! slug {
    ($(#[$meta:meta])* $name:ident, $kind:literal, $code:literal, $example:literal, $doc:literal) => {
        $(#[$meta])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Text)]
        pub struct $name(std::sync::Arc<str>);

        impl $name {
            /// The slug as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.pad(&self.0)
            }
        }

        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                let word = |w: &str| !w.is_empty() && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
                if text.len() <= 64 && text.split('-').all(word) {
                    return Ok(Self(text.into()));
                }
                let expected = "lower-case letters and digits, words joined by a hyphen, at most 64 characters";
                Err(CodeError::new($kind, $code, expected, text))
            }
        }

        text_code!($name, "^[a-z0-9]+(-[a-z0-9]+)*$", $example, $doc);
    };
}

slug!(
    /// Natural key of a concern, for instance `cz` or `zorg-en-zekerheid`.
    ConcernId, "concern id", "concernId.format", "zorg-en-zekerheid",
    "Natural key of a concern (group of health insurers): lower-case words joined by hyphens."
);
slug!(
    /// Natural key of a purchasing party: the contract partner that buys for one or more insurers.
    PurchasingPartyId, "purchasing party id", "purchasingPartyId.format", "zorg-en-zekerheid",
    "Natural key of a purchasing party, the contract partner that buys for one or more insurers in a period."
);
slug!(
    /// Natural key of a policy pack, for instance `cz-2025`.
    PolicyId, "policy id", "policyId.format", "cz-2025",
    "Natural key of a purchasing policy: concern and year, for instance `cz-2025`."
);
slug!(
    /// Natural key of a questionnaire, for instance `zorg-en-zekerheid-haz-mutation`.
    QuestionnaireId, "questionnaire id", "questionnaireId.format", "zorg-en-zekerheid-haz-mutation",
    "Natural key of a questionnaire: begins with the id of the concern that asks and a hyphen."
);
slug!(
    /// Natural key of a region within its scheme.
    RegionCode, "region code", "regionCode.format", "zuid-holland-noord",
    "Natural key of a region within its scheme: lower-case words joined by hyphens."
);
slug!(
    /// Natural key of a region scheme, for instance `zorgkantoorregio`.
    RegionScheme, "region scheme", "regionScheme.format", "zorgkantoorregio",
    "Natural key of a way to divide the country into regions, for instance `zorgkantoorregio`."
);

/// A record id: UUIDv7, so ids sort in the order in which they were made.
macro_rules! record_id {
    ($(#[$meta:meta])* $name:ident, $kind:literal) => {
        $(#[$meta])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, AsExpression, FromSqlRow)]
        #[diesel(sql_type = Binary)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// A new id. Ids are made here, never by the database.
            pub fn new() -> Self {
                Self(Uuid::now_v7())
            }

            /// The id that always belongs to `name`: seeded data gets the same ids on every run.
            pub fn fixed(name: &[u8]) -> Self {
                let digest = aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, name);
                let mut bytes = [0_u8; 16];
                bytes.copy_from_slice(&digest.as_ref()[..16]);
                bytes[..6].fill(0); // a UUIDv7 of the first moment: sorts before every real one
                Self(uuid::Builder::from_unix_timestamp_millis(0, &bytes[6..].try_into().unwrap_or_default()).into_uuid())
            }

            /// The UUID behind the id.
            pub fn uuid(self) -> Uuid {
                self.0
            }

            /// The sixteen bytes of the id, as the database keeps them.
            pub fn as_bytes(&self) -> &[u8] {
                self.0.as_bytes()
            }

            /// The inverse of [`Self::as_bytes`].
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl Default for $name {
            fn default() -> Self {
                Self::new()
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, f)
            }
        }

        impl FromStr for $name {
            type Err = CodeError;

            fn from_str(text: &str) -> Result<Self, CodeError> {
                let canonical = text.len() == 36 && !text.bytes().any(|b| b.is_ascii_uppercase());
                let expected = "a UUID in lower case with hyphens";
                let parsed = Uuid::try_parse(text).ok().filter(|_| canonical).map(Self);
                parsed.ok_or_else(|| CodeError::new($kind, "id.format", expected, text))
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new()
                    .schema_type(Type::String)
                    .format(Some(SchemaFormat::KnownFormat(KnownFormat::Uuid)))
                    .description(Some(concat!("Id of a ", $kind, ": UUIDv7.")))
                    .into()
            }
        }

        impl ToSchema for $name {}
    };
}

record_id!(
    /// Id of a party in the AGB register; ownership hangs on this id, not on the code.
    PartyId, "party of the AGB register"
);
record_id!(
    /// Id of a contract.
    ContractId, "contract"
);
record_id!(
    /// Id of an addendum (module) on a contract.
    AddendumId, "addendum"
);
record_id!(
    /// Id of a follow decision.
    FollowDecisionId, "follow decision"
);
record_id!(
    /// Id of a coverage declaration.
    CoverageDeclarationId, "coverage declaration"
);
record_id!(
    /// Id of a policy draft.
    PolicyDraftId, "policy draft"
);
record_id!(
    /// Id of a round of a questionnaire.
    QuestionnaireRoundId, "round of a questionnaire"
);
record_id!(
    /// Id of a submission.
    SubmissionId, "submission"
);
record_id!(
    /// Id of a file with a submission.
    AttachmentId, "file with a submission"
);
record_id!(
    /// Id of one recorded row of reference data.
    ReferenceFactId, "row of reference data"
);
record_id!(
    /// Id of one recorded count of insured.
    InsuredCountId, "count of insured"
);
record_id!(
    /// Id of a job.
    JobId, "job"
);
record_id!(
    /// Id of a client: the `client_id` of OAuth.
    ClientId, "client"
);
record_id!(
    /// Id of a delegation.
    DelegationId, "delegation"
);
record_id!(
    /// Id of a registered certificate of a signatory.
    CertificateId, "certificate of a signatory"
);

record_id!(
    /// Id of an amendment of a contract.
    AmendmentId, "amendment"
);
record_id!(
    /// Id of a document that is signed.
    DocumentId, "document"
);
record_id!(
    /// Id of a signature.
    SignatureId, "signature"
);

/// A closed list of words; the wire form is the text given here, and the schema says what each means.
macro_rules! word {
    ($(#[doc = $doc:literal])+ $name:ident, $kind:literal, $code:literal, $expected:literal { $($(#[doc = $meaning:literal])+ $variant:ident = $text:literal),+ $(,)? }) => {
        $(#[doc = $doc])+
        #[derive(
            Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
            diesel::expression::AsExpression, diesel::deserialize::FromSqlRow,
        )]
        #[diesel(sql_type = diesel::sql_types::Text)]
        pub enum $name {
            $($(#[doc = $meaning])+ #[serde(rename = $text)] $variant),+
        }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The wire form.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.as_str())
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        // By hand: the derive does not see a wire form that comes through a macro.
        impl utoipa::PartialSchema for $name {
            fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
                // What the documentation says here, an integrator reads as well.
                let mut described = concat!($($doc),+).trim().to_owned();
                described.push('\n');
                $(described.push_str(concat!("\n- `", $text, "`:", $($meaning),+));)+
                utoipa::openapi::schema::ObjectBuilder::new()
                    .schema_type(utoipa::openapi::schema::Type::String)
                    .enum_values(Some(Self::ALL.iter().map(|v| v.as_str())))
                    .description(Some(described))
                    .into()
            }
        }

        impl utoipa::ToSchema for $name {}

        impl std::str::FromStr for $name {
            type Err = $crate::codes::CodeError;

            fn from_str(text: &str) -> Result<Self, $crate::codes::CodeError> {
                let known = Self::ALL.iter().copied().find(|v| v.as_str() == text);
                known.ok_or_else(|| $crate::codes::CodeError::new($kind, $code, $expected, text))
            }
        }
    };
}
pub(crate) use word;

word! {
    /// Kind of care that an agreement is about.
    CareKind, "care kind", "careKind.value", "one of HAZ, MDZ, OI, HDS, GLI, SMR, S3" {
        /// GP care (huisartsenzorg).
        Haz = "HAZ",
        /// Chain care (multidisciplinaire zorg).
        Mdz = "MDZ",
        /// Organisation and infrastructure (O&I).
        Oi = "OI",
        /// Out-of-hours GP care (huisartsendienstenstructuur).
        Hds = "HDS",
        /// Combined lifestyle intervention (gecombineerde leefstijlinterventie).
        Gli = "GLI",
        /// Stop-smoking guidance (stoppen-met-rokenbegeleiding).
        Smr = "SMR",
        /// Outcome reward and innovation (segment 3).
        S3 = "S3",
    }
}

word! {
    /// Funding segment of the NZa policy rule for GP care and multidisciplinary care.
    Segment, "segment", "segment.value", "one of S1, S2, S3" {
        /// Basic GP care.
        S1 = "S1",
        /// Multidisciplinary care.
        S2 = "S2",
        /// Outcome reward and innovation.
        S3 = "S3",
    }
}

word! {
    /// Title under which organisation and infrastructure (O&I) is paid.
    OiTitle, "O&I title", "oiTitle.value", "one of praktijkmanagement, ketenmanagement, wijkmanagement, regiomanagement" {
        /// Management of the practice; held by the practice.
        Praktijkmanagement = "praktijkmanagement",
        /// Management of chain care; held by the care group or RO.
        Ketenmanagement = "ketenmanagement",
        /// Management of the neighbourhood partnership; held by the WSV.
        Wijkmanagement = "wijkmanagement",
        /// Management of the region; held by the RO.
        Regiomanagement = "regiomanagement",
    }
}

word! {
    /// What an organisation is in the contracting process.
    ProviderKind, "provider kind", "providerKind.value", "one of practice, wsv, ro, hds, other" {
        /// GP practice (huisartsenpraktijk).
        Practice = "practice",
        /// Neighbourhood partnership (wijksamenwerkingsverband).
        Wsv = "wsv",
        /// Regional organisation or care group (regio-organisatie, zorggroep).
        Ro = "ro",
        /// Out-of-hours structure (huisartsendienstenstructuur).
        Hds = "hds",
        /// Any other organisation.
        Other = "other",
    }
}

word! {
    /// Language of the texts in an answer.
    Lang, "language", "language.value", "one of nl, en" {
        /// Dutch.
        Nl = "nl",
        /// English.
        En = "en",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_agb_code_keeps_its_leading_zeros() {
        let code: AgbCode = "01900001".parse().unwrap();
        assert_eq!(serde_json::to_string(&code).unwrap(), "\"01900001\"");
    }

    #[test]
    fn a_code_of_the_wrong_width_or_alphabet_is_refused_with_its_machine_code() {
        for text in ["1900001", "019000010", "0190000a", "٠١٩٠٠٠٠١", ""] {
            let error = text.parse::<AgbCode>().unwrap_err();
            assert_eq!(error.code, "agbCode.format", "{text}");
        }
    }

    #[test]
    fn a_fixed_id_is_the_same_every_time_and_sorts_before_a_new_one() {
        assert_eq!(PartyId::fixed(b"01900001"), PartyId::fixed(b"01900001"));
        assert_ne!(PartyId::fixed(b"01900001"), PartyId::fixed(b"01900002"));
        assert!(PartyId::fixed(b"01900001") < PartyId::new());
        assert_eq!(PartyId::fixed(b"x").uuid().get_version_num(), 7);
    }
}
