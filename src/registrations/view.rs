//! A party as an answer shows it: what holds on one day, each row with its period.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::facts::{AddressUse, ContactMedium, PartyKind, RegisterFact, Relation};
use super::model::{Direction, RegisteredParty};
use crate::clock::Moment;
use crate::codes::{AgbCode, ProviderKind, QualificationCode, RegisterCareKind, word};
use crate::dated::{Dated, Period, on};

/// A practitioner, organisation or location of the AGB register on one day.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct Registration {
    /// AGB code.
    pub agb_code: AgbCode,
    /// What the code stands for.
    pub kind: PartyKind,
    /// What it is in the contracting process.
    pub provider_kind: ProviderKind,
    /// The day that the answer is about.
    pub date: NaiveDate,
    /// Whether the code is active on that day.
    pub active: bool,
    /// Every period in which the code was, is or will be active.
    pub registered: Vec<RegisteredPeriod>,
    /// Name on that day; for a day without one the nearest name.
    pub name: String,
    /// Trade names on that day.
    pub trade_names: Vec<RegisteredName>,
    /// Addresses on that day.
    pub addresses: Vec<RegisteredAddress>,
    /// Telephone and e-mail on that day. E-mail is shown to the party itself, to insurers and to the operator.
    pub contacts: Vec<RegisteredContact>,
    /// Care kinds of the register (zorgsoort) on that day.
    pub care_kinds: Vec<RegisteredCareKind>,
    /// Qualifications (kwalificatie) on that day.
    pub qualifications: Vec<RegisteredQualification>,
    /// Recognitions (erkenning) on that day.
    pub recognitions: Vec<RegisteredRecognition>,
}

/// A period in which an AGB code is active.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredPeriod {
    /// The days, both ends included.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// A trade name with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredName {
    /// The name.
    pub name: String,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// An address with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredAddress {
    /// What it is for.
    #[serde(rename = "use")]
    pub purpose: AddressUse,
    /// Street, or the name of the post box.
    pub street: String,
    /// House number, digits only.
    pub house_number: String,
    /// Addition to the house number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub house_number_addition: Option<String>,
    /// Postcode: four digits and two capitals, no space.
    #[schema(pattern = "^[1-9][0-9]{3}[A-Z]{2}$")]
    pub postcode: String,
    /// Place of residence (woonplaats).
    pub city: String,
    /// Municipality (gemeente), when the register names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// A way to reach a party, with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredContact {
    /// E-mail or telephone.
    pub medium: ContactMedium,
    /// The register's own word for what it is for.
    #[serde(rename = "use")]
    pub purpose: String,
    /// The e-mail address or telephone number.
    pub value: String,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// Care kind of the register (zorgsoort) with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredCareKind {
    /// Two digits.
    pub code: RegisterCareKind,
    /// Name of the care kind.
    pub name: String,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// A qualification (kwalificatie) with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredQualification {
    /// Four digits.
    pub code: QualificationCode,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// A recognition (erkenning) with its period.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredRecognition {
    /// Which register or duty: `kvk`, `big`, `wtzaReport`, or another word of the register.
    #[schema(examples("kvk"))]
    pub register: String,
    /// Number in it, when it gives one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The days on which it holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

/// A party that a search found, as it is on the day of the search.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegistrationSummary {
    /// AGB code.
    pub agb_code: AgbCode,
    /// What the code stands for.
    pub kind: PartyKind,
    /// What it is in the contracting process.
    pub provider_kind: ProviderKind,
    /// Name.
    pub name: String,
    /// City of the visiting address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Postcode of the visiting address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
}

word! {
    /// Which way a relation runs, seen from the party asked.
    RelationDirection, "relation direction", "direction.value", "one of to, from" {
        /// From this party to the other.
        To = "to",
        /// From the other party to this one.
        From = "from",
    }
}

impl From<RelationDirection> for Direction {
    fn from(direction: RelationDirection) -> Self {
        match direction {
            RelationDirection::To => Self::To,
            RelationDirection::From => Self::From,
        }
    }
}

/// A relation with another party, with its period.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegisteredRelation {
    /// What it means: `worksAt`, `worksFor`, `location`, `wsvMember`, `roMember`, `hdsMember`,
    /// `careGroupMember`, or another word of the register.
    #[serde(rename = "type")]
    #[schema(examples("wsvMember"))]
    pub relation_type: String,
    /// Which way it runs.
    pub direction: RelationDirection,
    /// The role in it, when the register names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// AGB code of the other party.
    pub agb_code: AgbCode,
    /// What that code stands for.
    pub kind: PartyKind,
    /// Name of the other party on the day asked.
    pub name: String,
    /// The days on which the relation holds.
    pub period: Period,
    /// Since when this service knows it.
    pub recorded_at: Moment,
}

fn name_of(party: &RegisteredParty, day: NaiveDate, as_of: Option<Moment>) -> String {
    party.name_on(day, as_of).unwrap_or_default().to_owned()
}

impl Registration {
    /// The party on `day`, as known at `as_of`; with its e-mail addresses when `with_email`.
    pub fn of(party: &RegisteredParty, day: NaiveDate, as_of: Option<Moment>, with_email: bool) -> Self {
        let mut registered: Vec<_> = party
            .facts
            .iter()
            .filter(|fact| fact.value == RegisterFact::Registration && fact.known(as_of))
            .map(|fact| RegisteredPeriod { period: fact.period, recorded_at: fact.recorded_at })
            .collect();
        registered.sort_by_key(|row| row.period);
        let mut view = Self {
            agb_code: party.agb_code,
            kind: party.kind,
            provider_kind: party.provider_kind(day, as_of),
            date: day,
            active: party.active_on(day, as_of),
            registered,
            name: name_of(party, day, as_of),
            trade_names: Vec::new(),
            addresses: Vec::new(),
            contacts: Vec::new(),
            care_kinds: Vec::new(),
            qualifications: Vec::new(),
            recognitions: Vec::new(),
        };
        for fact in on(&party.facts, day, as_of) {
            view.add(fact, with_email);
        }
        view
    }

    fn add(&mut self, fact: &Dated<RegisterFact>, with_email: bool) {
        let Dated { period, recorded_at, .. } = *fact;
        match &fact.value {
            RegisterFact::TradeName(name) => {
                self.trade_names.push(RegisteredName { name: name.to_string(), period, recorded_at });
            }
            RegisterFact::Address(address) => self.addresses.push(RegisteredAddress {
                purpose: address.purpose,
                street: address.street.to_string(),
                house_number: address.house_number.to_string(),
                house_number_addition: address.house_number_addition.as_deref().map(str::to_owned),
                postcode: address.postcode.to_string(),
                city: address.city.to_string(),
                municipality: address.municipality.as_deref().map(str::to_owned),
                period,
                recorded_at,
            }),
            RegisterFact::Contact(contact) if with_email || contact.medium != ContactMedium::Email => {
                self.contacts.push(RegisteredContact {
                    medium: contact.medium,
                    purpose: contact.purpose.to_string(),
                    value: contact.value.to_string(),
                    period,
                    recorded_at,
                });
            }
            RegisterFact::CareKind(kind) => self.care_kinds.push(RegisteredCareKind {
                code: kind.code,
                name: kind.name.to_string(),
                period,
                recorded_at,
            }),
            RegisterFact::Qualification(code) => {
                self.qualifications.push(RegisteredQualification { code: *code, period, recorded_at });
            }
            RegisterFact::Recognition(recognition) => self.recognitions.push(RegisteredRecognition {
                register: recognition.register.to_string(),
                number: recognition.number.as_deref().map(str::to_owned),
                period,
                recorded_at,
            }),
            _ => {}
        }
    }
}

impl RegistrationSummary {
    /// The party on `day`, as known at `as_of`.
    pub fn of(party: &RegisteredParty, day: NaiveDate, as_of: Option<Moment>) -> Self {
        let address = party.address_on(AddressUse::Visiting, day, as_of);
        Self {
            agb_code: party.agb_code,
            kind: party.kind,
            provider_kind: party.provider_kind(day, as_of),
            name: name_of(party, day, as_of),
            city: address.map(|address| address.city.to_string()),
            postcode: address.map(|address| address.postcode.to_string()),
        }
    }
}

impl RegisteredRelation {
    /// Place in a list of relations: by type, direction, other party and first day.
    pub fn key(&self) -> (String, RelationDirection, AgbCode, NaiveDate) {
        (self.relation_type.clone(), self.direction, self.agb_code, self.period.start_date)
    }

    /// The relations of a party that hold on `day`, both ways, in the order of [`Self::key`].
    pub fn all<'r>(
        party: &'r RegisteredParty,
        find: impl Fn(crate::codes::PartyId) -> Option<&'r RegisteredParty>,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<Self> {
        let view = |row: &'r Relation, direction, period, recorded_at| {
            let other = find(row.party)?;
            Some(Self {
                relation_type: row.relation_type.as_str().to_owned(),
                direction,
                role: row.role.as_deref().map(str::to_owned),
                agb_code: other.agb_code,
                kind: other.kind,
                name: name_of(other, day, as_of),
                period,
                recorded_at,
            })
        };
        let to = on(&party.facts, day, as_of).filter_map(|fact| {
            view(fact.value.relation()?, RelationDirection::To, fact.period, fact.recorded_at)
        });
        let from = on(&party.incoming, day, as_of)
            .filter_map(|row| view(&row.value, RelationDirection::From, row.period, row.recorded_at));
        let mut relations: Vec<Self> = to.chain(from).collect();
        relations.sort_by_cached_key(Self::key);
        relations
    }
}
