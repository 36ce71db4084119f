//! Whose trail an entry belongs in: as the chain is kept, and as callers name it.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::codes::{AgbCode, CodeError, ConcernId, KvkNumber, PartyId, PurchasingPartyId, text_code};
use crate::snapshot::Snapshot;

/// Whose trail an entry belongs in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    /// A party of the AGB register.
    Party(PartyId),
    /// A purchasing party of insurers.
    PurchasingParty(PurchasingPartyId),
    /// A concern, for what its systems do that belongs to no purchasing party.
    Concern(ConcernId),
    /// A company outside the AGB register: a software vendor, a maker of dashboards.
    Company(KvkNumber),
    /// The operator of this service.
    Operator,
}

impl fmt::Display for Owner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Party(id) => write!(f, "party:{id}"),
            Self::PurchasingParty(id) => write!(f, "purchasing-party:{id}"),
            Self::Concern(id) => write!(f, "concern:{id}"),
            Self::Company(number) => write!(f, "company:{number}"),
            Self::Operator => f.write_str("operator"),
        }
    }
}

impl FromStr for Owner {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let wrong = || format!("{text:?} is no owner");
        match text.split_once(':') {
            None if text == "operator" => Ok(Self::Operator),
            Some(("party", id)) => id.parse().map(Self::Party).map_err(|_| wrong()),
            Some(("purchasing-party", id)) => id.parse().map(Self::PurchasingParty).map_err(|_| wrong()),
            Some(("concern", id)) => id.parse().map(Self::Concern).map_err(|_| wrong()),
            Some(("company", number)) => number.parse().map(Self::Company).map_err(|_| wrong()),
            _ => Err(wrong()),
        }
    }
}

impl Serialize for Owner {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

/// Whose trail, in the words of callers: parties by AGB code.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TrailOwner {
    /// A party of the AGB register.
    Agb(AgbCode),
    /// A purchasing party of insurers.
    PurchasingParty(PurchasingPartyId),
    /// A concern.
    Concern(ConcernId),
    /// A company outside the AGB register.
    Company(KvkNumber),
    /// The operator of this service.
    Operator,
}

impl fmt::Display for TrailOwner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Agb(code) => write!(f, "agb:{code}"),
            Self::PurchasingParty(id) => write!(f, "purchasing-party:{id}"),
            Self::Concern(id) => write!(f, "concern:{id}"),
            Self::Company(number) => write!(f, "company:{number}"),
            Self::Operator => f.write_str("operator"),
        }
    }
}

impl FromStr for TrailOwner {
    type Err = CodeError;

    fn from_str(text: &str) -> Result<Self, CodeError> {
        let expected = "agb:CODE, purchasing-party:ID, concern:ID, company:NUMBER or operator";
        let wrong = || CodeError::new("owner of a trail", "trailOwner.format", expected, text);
        match text.split_once(':') {
            None if text == "operator" => Ok(Self::Operator),
            Some(("agb", code)) => code.parse().map(Self::Agb).map_err(|_| wrong()),
            Some(("purchasing-party", id)) => id.parse().map(Self::PurchasingParty).map_err(|_| wrong()),
            Some(("concern", id)) => id.parse().map(Self::Concern).map_err(|_| wrong()),
            Some(("company", number)) => number.parse().map(Self::Company).map_err(|_| wrong()),
            _ => Err(wrong()),
        }
    }
}

text_code!(
    TrailOwner,
    "^(operator|(agb|company):[0-9]{8}|(purchasing-party|concern):[a-z0-9]+(-[a-z0-9]+)*)$",
    "agb:01900001",
    "Whose audit trail: `agb:` and an AGB code, `purchasing-party:` or `concern:` and an id, `company:` and a KvK number, or `operator`."
);

impl TrailOwner {
    /// The owner of the chain; absent when nobody has that code.
    pub fn owner(&self, snapshot: &Snapshot) -> Option<Owner> {
        match self {
            Self::Agb(code) => snapshot.party_by_agb(*code).map(|party| Owner::Party(party.register.id)),
            Self::PurchasingParty(id) => Some(Owner::PurchasingParty(id.clone())),
            Self::Concern(id) => Some(Owner::Concern(id.clone())),
            Self::Company(number) => Some(Owner::Company(*number)),
            Self::Operator => Some(Owner::Operator),
        }
    }

    /// How callers name the owner of a chain; absent for a party that is not in the register.
    pub fn of(owner: &Owner, snapshot: &Snapshot) -> Option<Self> {
        match owner {
            Owner::Party(id) => snapshot.party(*id).map(|party| Self::Agb(party.register.agb_code)),
            Owner::PurchasingParty(id) => Some(Self::PurchasingParty(id.clone())),
            Owner::Concern(id) => Some(Self::Concern(id.clone())),
            Owner::Company(number) => Some(Self::Company(*number)),
            Owner::Operator => Some(Self::Operator),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owners_are_read_as_they_are_written() {
        for text in ["operator", "agb:01900001", "purchasing-party:zorg-en-zekerheid", "concern:cz"] {
            assert_eq!(text.parse::<TrailOwner>().unwrap().to_string(), text);
        }
        for text in ["", "agb:", "agb:1900001", "party:x", "concern:CZ", "operator:"] {
            assert!(text.parse::<TrailOwner>().is_err(), "{text}");
        }
        let party = format!("party:{}", PartyId::fixed(b"x"));
        for text in ["operator", "concern:cz", "purchasing-party:cz", party.as_str()] {
            assert_eq!(text.parse::<Owner>().unwrap().to_string(), text);
        }
    }
}
