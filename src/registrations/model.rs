//! A party with all its recorded history, and the questions that a decision asks of it.
//!
//! Every question has a day and an optional moment `as_of`: what was known then. Rows that were
//! corrected since stay, so that an old question keeps its old answer.

use chrono::NaiveDate;

use super::facts::{
    Address, AddressUse, Contact, ContactMedium, PartyKind, RegisterFact, Relation, RelationType,
};
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, ProviderKind, QualificationCode};
use crate::dated::{Dated, Period, on};

/// Which way a relation runs, seen from the party that is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// From this party to another: the WSV that a practice takes part in.
    To,
    /// From another party to this one: the practices that take part in a WSV.
    From,
}

/// A party of the AGB register with everything that was ever recorded of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RegisteredParty {
    /// Our id: ownership hangs on it, not on the code.
    pub id: PartyId,
    /// Its AGB code.
    pub agb_code: AgbCode,
    /// What the code stands for.
    pub kind: PartyKind,
    /// Its facts, the relations to other parties among them; in order of recording.
    pub facts: Box<[Dated<RegisterFact>]>,
    /// Relations from other parties to this one; `party` is the other one.
    pub incoming: Box<[Dated<Relation>]>,
}

impl RegisteredParty {
    fn on(&self, day: NaiveDate, as_of: Option<Moment>) -> impl Iterator<Item = &Dated<RegisterFact>> {
        on(&self.facts, day, as_of)
    }

    /// Whether anything was known of the party at `as_of`.
    pub fn known(&self, as_of: Option<Moment>) -> bool {
        self.facts.iter().any(|fact| fact.known(as_of))
    }

    /// The row that says that the code is active on `day`.
    pub fn registration_on(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<&Dated<RegisterFact>> {
        self.on(day, as_of).find(|fact| fact.value == RegisterFact::Registration)
    }

    /// The days of the last registration known at `as_of`, over or still to come.
    pub fn last_registration(&self, as_of: Option<Moment>) -> Option<Period> {
        let known =
            self.facts.iter().filter(|fact| fact.value == RegisterFact::Registration && fact.known(as_of));
        known.map(|fact| fact.period).max_by_key(|period| period.start_date)
    }

    /// Whether the AGB code is active on `day`.
    pub fn active_on(&self, day: NaiveDate, as_of: Option<Moment>) -> bool {
        self.registration_on(day, as_of).is_some()
    }

    /// The last day on which the code was active, when it was active before `day` and no longer is.
    pub fn ended_before(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<NaiveDate> {
        if self.active_on(day, as_of) {
            return None;
        }
        self.facts
            .iter()
            .filter(|fact| fact.value == RegisterFact::Registration && fact.known(as_of))
            .filter_map(|fact| fact.period.end_date.filter(|end| *end < day))
            .max()
    }

    /// The name on `day`; for a day without one the last name before it, else the first after it.
    pub fn name_on(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<&str> {
        let names = self.facts.iter().filter(|fact| fact.known(as_of)).filter_map(|fact| match &fact.value {
            RegisterFact::Name(name) => Some((fact.period, &**name)),
            _ => None,
        });
        let begun = names.clone().filter(|(period, _)| period.start_date <= day);
        begun
            .max_by_key(|(period, _)| (period.holds_on(day), period.start_date))
            .or_else(|| names.min_by_key(|(period, _)| period.start_date))
            .map(|(_, name)| name)
    }

    /// The address for a use on `day`.
    pub fn address_on(&self, purpose: AddressUse, day: NaiveDate, as_of: Option<Moment>) -> Option<&Address> {
        self.on(day, as_of).find_map(|fact| match &fact.value {
            RegisterFact::Address(address) if address.purpose == purpose => Some(&**address),
            _ => None,
        })
    }

    /// The notice address of contracts: the first e-mail address on `day`.
    pub fn email_on(&self, day: NaiveDate, as_of: Option<Moment>) -> Option<&Contact> {
        self.on(day, as_of).find_map(|fact| match &fact.value {
            RegisterFact::Contact(contact) if contact.medium == ContactMedium::Email => Some(&**contact),
            _ => None,
        })
    }

    /// The qualifications on `day`.
    pub fn qualifications_on(
        &self,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = QualificationCode> {
        self.on(day, as_of).filter_map(|fact| match fact.value {
            RegisterFact::Qualification(code) => Some(code),
            _ => None,
        })
    }

    /// What the organisation is in the contracting process on `day`.
    ///
    /// The import's own column `providerRole` comes first; else the qualifications tell: 0100 is a
    /// practice, 5306 a WSV, 2100 an HDS, 5301, 5302, 5303 and 5305 (chain care) a care group.
    pub fn provider_kind(&self, day: NaiveDate, as_of: Option<Moment>) -> ProviderKind {
        let stated = self.on(day, as_of).find_map(|fact| match fact.value {
            RegisterFact::ProviderRole(kind) => Some(kind),
            _ => None,
        });
        if let Some(kind) = stated {
            return kind;
        }
        if self.kind != PartyKind::Organisation {
            return ProviderKind::Other;
        }
        let by_qualification = |code: QualificationCode| match code.as_str() {
            "0100" => ProviderKind::Practice,
            "5306" => ProviderKind::Wsv,
            "2100" => ProviderKind::Hds,
            "5301" | "5302" | "5303" | "5305" => ProviderKind::Ro,
            _ => ProviderKind::Other,
        };
        // ProviderKind is in the order of its list: a practice that also has a chain code is a practice.
        self.qualifications_on(day, as_of).map(by_qualification).min().unwrap_or(ProviderKind::Other)
    }

    /// Relations on `day` in one direction, each seen from this party.
    pub fn relations_on(
        &self,
        direction: Direction,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> impl Iterator<Item = &Relation> {
        let (facts, incoming) = match direction {
            Direction::To => (&self.facts[..], &[][..]),
            Direction::From => (&[][..], &self.incoming[..]),
        };
        on(facts, day, as_of)
            .filter_map(|fact| fact.value.relation())
            .chain(on(incoming, day, as_of).map(|row| &row.value))
    }

    /// The parties at the other end of relations of one type on `day`, without duplicates, by id.
    pub fn related_on(
        &self,
        relation_type: &RelationType,
        direction: Direction,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<PartyId> {
        let mut parties: Vec<PartyId> = self
            .relations_on(direction, day, as_of)
            .filter(|relation| relation.relation_type == *relation_type)
            .map(|relation| relation.party)
            .collect();
        parties.sort_unstable();
        parties.dedup();
        parties
    }

    /// The locations of an organisation, or those where a practitioner works, on `day`.
    pub fn locations_on(&self, day: NaiveDate, as_of: Option<Moment>) -> Vec<PartyId> {
        match self.kind {
            PartyKind::Organisation => self.related_on(&RelationType::Location, Direction::To, day, as_of),
            PartyKind::Practitioner => self.related_on(&RelationType::WorksAt, Direction::To, day, as_of),
            PartyKind::Location => vec![self.id],
        }
    }

    /// The active organisations that a question about this party may mean on `day`, by AGB code:
    /// an organisation means itself, active or not; a location its organisation; a practitioner
    /// the organisations it works for and those whose locations it works at.
    pub fn organisations_on<'r>(
        &'r self,
        find: impl Fn(PartyId) -> Option<&'r Self>,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Vec<&'r Self> {
        let owners =
            |location: &Self| location.related_on(&RelationType::Location, Direction::From, day, as_of);
        let ids = match self.kind {
            PartyKind::Organisation => return vec![self],
            PartyKind::Location => owners(self),
            PartyKind::Practitioner => {
                let mut ids = self.related_on(&RelationType::WorksFor, Direction::To, day, as_of);
                ids.extend(self.locations_on(day, as_of).into_iter().filter_map(&find).flat_map(owners));
                ids
            }
        };
        let mut organisations: Vec<&Self> =
            ids.into_iter().filter_map(find).filter(|party| party.active_on(day, as_of)).collect();
        organisations.sort_unstable_by_key(|party| party.agb_code);
        organisations.dedup_by_key(|party| party.id);
        organisations
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dated::Period;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn row<T>(value: T, start: &str, end: Option<&str>) -> Dated<T> {
        let period = Period::new(day(start), end.map(day)).unwrap();
        Dated { value, period, recorded_at: Moment::from_micros(1), superseded_at: None }
    }

    fn party(code: &str, kind: PartyKind, facts: Vec<Dated<RegisterFact>>) -> RegisteredParty {
        RegisteredParty {
            id: PartyId::fixed(code.as_bytes()),
            agb_code: code.parse().unwrap(),
            kind,
            facts: facts.into(),
            incoming: Box::default(),
        }
    }

    fn relation(relation_type: RelationType, to: &str) -> Relation {
        Relation { relation_type, role: None, party: PartyId::fixed(to.as_bytes()) }
    }

    #[test]
    fn a_party_without_a_name_on_the_day_is_called_by_its_last_name_before_it() {
        let names = vec![
            row(RegisterFact::Name("Eerst".into()), "2019-01-01", Some("2020-12-31")),
            row(RegisterFact::Name("Later".into()), "2021-01-01", Some("2021-12-31")),
        ];
        let party = party("01900001", PartyKind::Organisation, names);
        for (asked, name) in [
            ("2018-01-01", "Eerst"),
            ("2020-06-01", "Eerst"),
            ("2021-01-01", "Later"),
            ("2024-01-01", "Later"),
        ] {
            assert_eq!(party.name_on(day(asked), None), Some(name), "{asked}");
        }
        assert_eq!(party.name_on(day("2020-06-01"), Some(Moment::BEGINNING)), None);
    }

    #[test]
    fn a_code_that_ended_tells_its_last_day() {
        let party = party(
            "01900001",
            PartyKind::Organisation,
            vec![row(RegisterFact::Registration, "2019-01-01", Some("2024-03-31"))],
        );
        assert!(party.active_on(day("2024-03-31"), None));
        assert_eq!(party.ended_before(day("2024-03-31"), None), None);
        assert_eq!(party.ended_before(day("2024-04-01"), None), Some(day("2024-03-31")));
        assert_eq!(party.ended_before(day("2018-01-01"), None), None);
    }

    #[test]
    fn the_part_in_the_process_follows_the_qualification_unless_the_import_states_it() {
        let with =
            |facts| party("53900001", PartyKind::Organisation, facts).provider_kind(day("2025-01-01"), None);
        let qualified =
            |code: &str| row(RegisterFact::Qualification(code.parse().unwrap()), "2019-01-01", None);
        assert_eq!(with(vec![qualified("0100"), qualified("5301")]), ProviderKind::Practice);
        assert_eq!(with(vec![qualified("5306")]), ProviderKind::Wsv);
        assert_eq!(with(vec![qualified("2100")]), ProviderKind::Hds);
        assert_eq!(with(vec![qualified("5301")]), ProviderKind::Ro);
        assert_eq!(with(vec![qualified("5300")]), ProviderKind::Other);
        let stated = row(RegisterFact::ProviderRole(ProviderKind::Ro), "2019-01-01", None);
        assert_eq!(with(vec![qualified("5300"), stated]), ProviderKind::Ro);
    }

    #[test]
    fn a_practitioner_may_mean_every_active_organisation_it_works_for_or_at() {
        let active = || row(RegisterFact::Registration, "2019-01-01", None);
        let works = |t, to| row(RegisterFact::Relation(relation(t, to)), "2019-01-01", None);
        let employer = party("01900002", PartyKind::Organisation, vec![active()]);
        let owner = party("01900001", PartyKind::Organisation, vec![active()]);
        let ended = party("01900003", PartyKind::Organisation, vec![]);
        let mut location = party("01900009", PartyKind::Location, vec![active()]);
        location.incoming = [row(relation(RelationType::Location, "01900001"), "2019-01-01", None)].into();
        let person = party(
            "01900005",
            PartyKind::Practitioner,
            vec![
                works(RelationType::WorksFor, "01900002"),
                works(RelationType::WorksFor, "01900003"),
                works(RelationType::WorksAt, "01900009"),
            ],
        );
        let all = [&employer, &owner, &ended, &location];
        let find = |id| all.iter().copied().find(|party| party.id == id);
        let codes = |party: &RegisteredParty, on| -> Vec<String> {
            let all = [&employer, &owner, &ended, &location];
            let find = |id| all.iter().copied().find(|party| party.id == id);
            party.organisations_on(find, day(on), None).iter().map(|p| p.agb_code.to_string()).collect()
        };
        assert_eq!(codes(&person, "2025-01-01"), ["01900001", "01900002"]);
        assert_eq!(codes(&location, "2025-01-01"), ["01900001"]);
        assert!(codes(&person, "2018-01-01").is_empty());
        assert_eq!(ended.organisations_on(find, day("2025-01-01"), None).len(), 1);
    }
}
