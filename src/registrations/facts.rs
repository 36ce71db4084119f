//! What the register says of a party: one type per kind of fact, kept small, because the whole
//! register with its history stays in memory. No dates here: [`crate::dated`] wraps them around.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::codes::{PartyId, ProviderKind, QualificationCode, RegisterCareKind, word};

word! {
    /// What an AGB code stands for.
    PartyKind, "party kind", "kind.value", "one of practitioner, organisation, location" {
        /// A person competent to treat (zorgverlener).
        Practitioner = "practitioner",
        /// A legal entity (onderneming).
        Organisation = "organisation",
        /// A place where care is given (vestiging).
        Location = "location",
    }
}

word! {
    /// What an address is for.
    AddressUse, "address use", "addressUse.value", "one of visiting, postal" {
        /// Where patients come (bezoekadres).
        Visiting = "visiting",
        /// Where post goes (correspondentieadres).
        Postal = "postal",
    }
}

word! {
    /// How a contact is reached.
    ContactMedium, "contact medium", "contactMedium.value", "one of email, phone" {
        /// E-mail; the register's address is the notice address of contracts.
        Email = "email",
        /// Telephone.
        Phone = "phone",
    }
}

/// An address in the Netherlands.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Address {
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: AddressUse,
    /// Street, or the name of the post box.
    #[schema(value_type = String)]
    pub street: Box<str>,
    /// House number, digits only.
    #[schema(value_type = String)]
    pub house_number: Box<str>,
    /// Addition to the house number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub house_number_addition: Option<Box<str>>,
    /// Postcode: four digits and two capitals, no space.
    #[schema(value_type = String, pattern = "^[1-9][0-9]{3}[A-Z]{2}$", examples("2311AB"))]
    pub postcode: Box<str>,
    /// Place of residence (woonplaats).
    #[schema(value_type = String)]
    pub city: Box<str>,
    /// Municipality (gemeente), when the register names it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub municipality: Option<Box<str>>,
}

/// A way to reach a party.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Contact {
    /// E-mail or telephone.
    pub medium: ContactMedium,
    /// The register's own word for what it is for, for instance `general`.
    #[serde(rename = "use")]
    #[schema(value_type = String)]
    pub purpose: Box<str>,
    /// The e-mail address or telephone number.
    #[schema(value_type = String)]
    pub value: Box<str>,
}

/// Care kind of the register (zorgsoort) with its name.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct CareKindFact {
    /// Two digits.
    pub code: RegisterCareKind,
    /// Name of the care kind, as the register gives it.
    pub name: Box<str>,
}

/// A register or duty outside AGB in which the party is known (erkenning).
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Recognition {
    /// Which register: `kvk`, `big`, `wtzaReport`, or another word of the register.
    #[schema(value_type = String, examples("kvk"))]
    pub register: Box<str>,
    /// Number in it, when it gives one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<String>)]
    pub number: Option<Box<str>>,
}

/// What a relation means: an open text, with the ones that decisions read as constants.
///
/// No source publishes the register's own list, so any word is kept.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RelationType {
    /// A practitioner works at a location.
    WorksAt,
    /// A practitioner works for an organisation, in a role.
    WorksFor,
    /// An organisation has a location.
    Location,
    /// An organisation takes part in a WSV.
    WsvMember,
    /// An organisation or WSV belongs to an RO.
    RoMember,
    /// An organisation takes part in an HDS.
    HdsMember,
    /// An organisation belongs to a care group.
    CareGroupMember,
    /// Any other word.
    Other(Box<str>),
}

impl RelationType {
    const KNOWN: [Self; 7] = [
        Self::WorksAt,
        Self::WorksFor,
        Self::Location,
        Self::WsvMember,
        Self::RoMember,
        Self::HdsMember,
        Self::CareGroupMember,
    ];

    /// The wire form.
    pub fn as_str(&self) -> &str {
        match self {
            Self::WorksAt => "worksAt",
            Self::WorksFor => "worksFor",
            Self::Location => "location",
            Self::WsvMember => "wsvMember",
            Self::RoMember => "roMember",
            Self::HdsMember => "hdsMember",
            Self::CareGroupMember => "careGroupMember",
            Self::Other(word) => word,
        }
    }

    /// The kinds of party that the relation runs between, from and to.
    pub fn ends(&self) -> (PartyKind, PartyKind) {
        match self {
            Self::WorksAt => (PartyKind::Practitioner, PartyKind::Location),
            Self::WorksFor => (PartyKind::Practitioner, PartyKind::Organisation),
            Self::Location => (PartyKind::Organisation, PartyKind::Location),
            _ => (PartyKind::Organisation, PartyKind::Organisation),
        }
    }
}

impl From<&str> for RelationType {
    fn from(word: &str) -> Self {
        Self::KNOWN
            .into_iter()
            .find(|known| known.as_str() == word)
            .unwrap_or_else(|| Self::Other(word.into()))
    }
}

/// A relation as one of its two parties sees it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Relation {
    /// What it means.
    pub relation_type: RelationType,
    /// The role in it, an open text.
    pub role: Option<Box<str>>,
    /// The other party.
    pub party: PartyId,
}

/// One thing that the register says of a party.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RegisterFact {
    /// The AGB code is active.
    Registration,
    /// Its name.
    Name(Box<str>),
    /// A trade name (handelsnaam).
    TradeName(Box<str>),
    /// An address.
    Address(Box<Address>),
    /// A way to reach it.
    Contact(Box<Contact>),
    /// Care kind of the register (zorgsoort).
    CareKind(CareKindFact),
    /// A qualification (kwalificatie).
    Qualification(QualificationCode),
    /// A recognition (erkenning).
    Recognition(Recognition),
    /// What the organisation is in the contracting process. A column of this service, not of the
    /// register: no qualification is confirmed for an RO, so the import file may say it.
    ProviderRole(ProviderKind),
    /// A relation that runs from this party to another.
    Relation(Relation),
}

impl RegisterFact {
    /// Name of the kind of fact, as the database keeps it.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Registration => "registration",
            Self::Name(_) => "name",
            Self::TradeName(_) => "tradeName",
            Self::Address(_) => "address",
            Self::Contact(_) => "contact",
            Self::CareKind(_) => "careKind",
            Self::Qualification(_) => "qualification",
            Self::Recognition(_) => "recognition",
            Self::ProviderRole(_) => "providerRole",
            Self::Relation(_) => "relation",
        }
    }

    /// Facts of which a party has at most one on a day share a slot; the others have none.
    pub fn slot(&self) -> Option<Slot> {
        match self {
            Self::Registration => Some(Slot::Registration),
            Self::Name(_) => Some(Slot::Name),
            Self::Address(address) => Some(Slot::Address(address.purpose)),
            Self::ProviderRole(_) => Some(Slot::ProviderRole),
            _ => None,
        }
    }

    /// The relation, when the fact is one.
    pub fn relation(&self) -> Option<&Relation> {
        match self {
            Self::Relation(relation) => Some(relation),
            _ => None,
        }
    }
}

/// A place for one fact at a time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Slot {
    /// The code is active or not.
    Registration,
    /// One name.
    Name,
    /// One address for each use.
    Address(AddressUse),
    /// One part in the contracting process.
    ProviderRole,
}
