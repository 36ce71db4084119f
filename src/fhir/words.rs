//! The addresses by which FHIR names what we say: extensions, naming systems, code systems.

/// Where our own extensions are named.
pub const OWN: &str = "https://zorgcontract.example/fhir/StructureDefinition/";
/// A text in another language.
pub const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
/// Least value.
pub const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
/// Greatest value.
pub const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
/// Regular expression that a text must match.
pub const REGEX: &str = "http://hl7.org/fhir/StructureDefinition/regex";
/// Least number of times that an item occurs.
pub const MIN_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-minOccurs";
/// Most times that an item occurs.
pub const MAX_OCCURS: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-maxOccurs";
/// An option that is chosen alone.
pub const OPTION_EXCLUSIVE: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive";
/// How an item is shown.
pub const ITEM_CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
/// The codes of [`ITEM_CONTROL`].
pub const ITEM_CONTROLS: &str = "http://hl7.org/fhir/questionnaire-item-control";
/// How a value follows from others (SDC).
pub const CALCULATED: &str =
    "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression";
/// The language of expressions.
pub const FHIRPATH: &str = "text/fhirpath";
/// AGB codes.
pub const AGB: &str = "http://fhir.nl/fhir/NamingSystem/agb-z";
/// Numbers in the trade register.
pub const KVK: &str = "http://www.vzvz.nl/fhir/NamingSystem/kvk";
/// Numbers in the BIG register.
pub const BIG: &str = "http://fhir.nl/fhir/NamingSystem/big";
/// What follows the `linkId` of an item in that of its help text; no name of ours holds a slash.
pub const HELP: &str = "/help";

/// The address of one of our own extensions.
pub fn own(name: &str) -> String {
    format!("{OWN}{name}")
}
