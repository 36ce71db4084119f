//! Search in memory: by name with diacritics and typos forgiven, by place, kind and code.
//!
//! The index shares structure: a copy is free, and adding a party to it copies only what it
//! touches, so every snapshot of the service has its own. Names are cut into words; the words of
//! all names form a vocabulary, and its trigrams find the words near a mistyped one. Everything is
//! dated, so a search has a day and an `as_of` like every other question. Facts are never removed
//! from the register, so nothing ever leaves the index.

use std::cmp::Reverse;
use std::ops::Bound;
use std::sync::Arc;

use chrono::NaiveDate;
use rpds::{HashTrieMapSync, RedBlackTreeMapSync, VectorSync};

use super::facts::{AddressUse, PartyKind, RegisterFact};
use super::model::RegisteredParty;
use crate::clock::Moment;
use crate::codes::{AgbCode, PartyId, QualificationCode, RegisterCareKind};
use crate::dated::{Dated, on};

mod rank;
mod words;

use rank::{Asked, BestFirst, Candidate};
use words::Words;
pub(crate) use words::fold;

/// Stands behind each name in an entry's words.
const END: u32 = u32::MAX;
/// Words of a query that are looked at.
const MOST_WORDS: usize = 8;

/// What to search for. Every part that is given must fit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SearchQuery {
    /// Words of a name or trade name; every one must fit a word, its beginning, or nearly so.
    pub name: Option<String>,
    /// Part of the city of the visiting address.
    pub city: Option<String>,
    /// Beginning of the postcode of the visiting address.
    pub postcode: Option<String>,
    /// What the AGB code stands for.
    pub kind: Option<PartyKind>,
    /// Care kind of the register.
    pub care_kind: Option<RegisterCareKind>,
    /// Qualification.
    pub qualification: Option<QualificationCode>,
    /// The day on which the code is active and everything above holds.
    pub day: NaiveDate,
    /// What was known then; now, when absent.
    pub as_of: Option<Moment>,
}

/// Place of a party in the answer: best match first, then by AGB code.
/// The key of a page cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SearchPosition {
    /// How well the name fits; 0 when no name is asked.
    pub score: u16,
    /// AGB code.
    pub agb_code: AgbCode,
}

impl SearchPosition {
    fn key(self) -> (Reverse<u16>, AgbCode) {
        (Reverse(self.score), self.agb_code)
    }
}

/// Which part of the answer is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// From the beginning.
    First,
    /// What follows a position.
    After(SearchPosition),
    /// What comes just before a position; still in the order of the answer.
    Before(SearchPosition),
}

/// A party that fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hit {
    /// The party.
    pub id: PartyId,
    /// Its place in the answer.
    pub position: SearchPosition,
}

/// What the index keeps of a party: words and cities by number, everything dated.
#[derive(Debug, PartialEq, Eq)]
struct Entry {
    id: PartyId,
    agb_code: AgbCode,
    kind: PartyKind,
    active: Box<[Dated<()>]>,
    /// The words of every name by number, [`END`] behind each name; one piece, because every
    /// search by name reads it.
    words: Box<[u32]>,
    /// When the names hold, in the same order.
    names: Box<[Dated<()>]>,
    places: Box<[Dated<Place>]>,
    care_kinds: Box<[Dated<RegisterCareKind>]>,
    qualifications: Box<[Dated<QualificationCode>]>,
}

#[derive(Debug, PartialEq, Eq)]
struct Place {
    city: u32,
    postcode: Box<str>,
}

/// The search index. Cloning shares it.
#[derive(Debug, Clone, Default)]
pub struct SearchIndex {
    entries: VectorSync<Arc<Entry>>,
    slots: HashTrieMapSync<PartyId, u32>,
    by_code: RedBlackTreeMapSync<AgbCode, Arc<Entry>>,
    words: Words,
    cities: VectorSync<Arc<str>>,
    city_numbers: HashTrieMapSync<Arc<str>, u32>,
}

impl SearchIndex {
    /// The index of these parties.
    pub fn of<'p>(parties: impl IntoIterator<Item = &'p RegisteredParty>) -> Self {
        let mut index = Self::default();
        for party in parties {
            index.insert(party);
        }
        index
    }

    /// Adds a party, or takes it over as it is now.
    pub fn insert(&mut self, party: &RegisteredParty) {
        let entry = self.entry(party);
        let slot = match self.slots.get(&party.id) {
            Some(&slot) => slot,
            None => {
                let slot = number(self.entries.len());
                self.slots.insert_mut(party.id, slot);
                slot
            }
        };
        let before = self.entries.get(slot as usize);
        if before.is_some_and(|before| **before == entry) {
            return;
        }
        let known = |word: &u32| *word == END || before.is_some_and(|before| before.words.contains(word));
        let mut new: Vec<u32> = entry.words.iter().copied().filter(|word| !known(word)).collect();
        new.sort_unstable();
        new.dedup();
        for word in new {
            self.words.used_by(word, slot);
        }
        let entry = Arc::new(entry);
        self.by_code.insert_mut(party.agb_code, Arc::clone(&entry));
        if !self.entries.set_mut(slot as usize, Arc::clone(&entry)) {
            self.entries.push_back_mut(entry);
        }
    }

    fn entry(&mut self, party: &RegisteredParty) -> Entry {
        let (mut active, mut words, mut names, mut places) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let (mut care_kinds, mut qualifications) = (Vec::new(), Vec::new());
        for fact in &party.facts {
            match &fact.value {
                RegisterFact::Registration => active.push(with(fact, ())),
                RegisterFact::Name(name) | RegisterFact::TradeName(name) => {
                    words.extend(fold(name).split(' ').map(|word| self.words.number(word)));
                    words.push(END);
                    names.push(with(fact, ()));
                }
                RegisterFact::Address(address) if address.purpose == AddressUse::Visiting => {
                    let city = self.city(&fold(&address.city));
                    places.push(with(fact, Place { city, postcode: address.postcode.clone() }));
                }
                RegisterFact::CareKind(kind) => care_kinds.push(with(fact, kind.code)),
                RegisterFact::Qualification(code) => qualifications.push(with(fact, *code)),
                _ => {}
            }
        }
        Entry {
            id: party.id,
            agb_code: party.agb_code,
            kind: party.kind,
            active: active.into(),
            words: words.into(),
            names: names.into(),
            places: places.into(),
            care_kinds: care_kinds.into(),
            qualifications: qualifications.into(),
        }
    }

    fn city(&mut self, folded: &str) -> u32 {
        if let Some(&known) = self.city_numbers.get(folded) {
            return known;
        }
        let (city, at) = (Arc::<str>::from(folded), number(self.cities.len()));
        self.cities.push_back_mut(city.clone());
        self.city_numbers.insert_mut(city, at);
        at
    }

    /// Up to `limit` parties that fit, in the order of their positions.
    pub fn search(&self, query: &SearchQuery, part: Part, limit: usize) -> Vec<Hit> {
        let cities: Option<Vec<bool>> = query.city.as_deref().map(|city| {
            let wanted = fold(city);
            self.cities.iter().map(|city| city.contains(&*wanted)).collect()
        });
        let postcode = query.postcode.as_deref().map(|text| {
            text.chars().filter(|c| *c != ' ').map(|c| c.to_ascii_uppercase()).collect::<String>()
        });
        if cities.as_ref().is_some_and(|cities| !cities.contains(&true)) {
            return Vec::new(); // spares a walk through the whole register
        }
        let fits = |entry: &Entry| fits(entry, query, cities.as_deref(), postcode.as_deref());
        match query.name.as_deref().map(fold) {
            None => self.by_code(part, limit, fits),
            Some(name) if name.is_empty() => Vec::new(), // no letter and no digit
            Some(name) => self.by_name(&name, query, part, limit, fits),
        }
    }

    fn by_code(&self, part: Part, limit: usize, fits: impl Fn(&Entry) -> bool) -> Vec<Hit> {
        let hit = |entry: &Arc<Entry>| {
            let position = SearchPosition { score: 0, agb_code: entry.agb_code };
            fits(entry).then_some(Hit { id: entry.id, position })
        };
        match part {
            Part::First => self.by_code.values().filter_map(hit).take(limit).collect(),
            Part::After(after) => {
                let range = (Bound::Excluded(after.agb_code), Bound::Unbounded);
                self.by_code.range(range).filter_map(|(_, entry)| hit(entry)).take(limit).collect()
            }
            Part::Before(before) => {
                let range = (Bound::Unbounded, Bound::Excluded(before.agb_code));
                let back = self.by_code.range(range).rev();
                let mut hits: Vec<Hit> = back.filter_map(|(_, entry)| hit(entry)).take(limit).collect();
                hits.reverse();
                hits
            }
        }
    }

    fn by_name(
        &self,
        name: &str,
        query: &SearchQuery,
        part: Part,
        limit: usize,
        fits: impl Fn(&Entry) -> bool,
    ) -> Vec<Hit> {
        let words: Vec<&str> = name.split(' ').take(MOST_WORDS).collect();
        let near: Vec<Vec<(u32, u16)>> = words.iter().map(|word| self.words.near(word)).collect();
        let asked = Asked {
            words: near.iter().map(|near| self.words.scores(near)).collect(),
            exact: words.iter().filter_map(|word| self.words.find(word)).collect(),
        };
        let users =
            |near: &[(u32, u16)]| near.iter().map(|(word, _)| self.words.users(*word).len()).sum::<usize>();
        let Some(rarest) = near.iter().min_by_key(|near| users(near)) else { return Vec::new() };
        let mut slots: Vec<u32> =
            rarest.iter().flat_map(|(word, _)| self.words.users(*word)).copied().collect();
        slots.sort_unstable();
        slots.dedup();
        let candidates = slots.into_iter().filter_map(|slot| {
            let entry = self.entries.get(slot as usize)?;
            let score = asked.scores(&entry.words).flatten().max()?;
            Some(Candidate { score, agb_code: Reverse(entry.agb_code), slot, sure: false })
        });
        let exact = |candidate: &Candidate| {
            let entry = self.entries.get(candidate.slot as usize).filter(|entry| fits(entry))?;
            let held = entry.names.iter().map(|name| name.holds(query.day, query.as_of));
            asked.scores(&entry.words).zip(held).filter_map(|(score, held)| score.filter(|_| held)).max()
        };
        let hit = |candidate: Candidate| {
            let entry = self.entries.get(candidate.slot as usize)?;
            let position = SearchPosition { score: candidate.score, agb_code: entry.agb_code };
            Some(Hit { id: entry.id, position })
        };
        let hits = BestFirst { heap: candidates.collect(), exact }.filter_map(hit);
        match part {
            Part::First => hits.take(limit).collect(),
            Part::After(after) => {
                hits.skip_while(|hit| hit.position.key() <= after.key()).take(limit).collect()
            }
            Part::Before(before) => {
                let mut all: Vec<Hit> = hits.take_while(|hit| hit.position.key() < before.key()).collect();
                all.drain(..all.len().saturating_sub(limit));
                all
            }
        }
    }
}

fn fits(entry: &Entry, query: &SearchQuery, cities: Option<&[bool]>, postcode: Option<&str>) -> bool {
    let (day, as_of) = (query.day, query.as_of);
    let place = |place: &Place| {
        cities.is_none_or(|cities| cities.get(place.city as usize) == Some(&true))
            && postcode.is_none_or(|start| place.postcode.starts_with(start))
    };
    query.kind.is_none_or(|kind| kind == entry.kind)
        && on(&entry.active, day, as_of).next().is_some()
        && ((cities.is_none() && postcode.is_none())
            || on(&entry.places, day, as_of).any(|row| place(&row.value)))
        && query.care_kind.is_none_or(|code| on(&entry.care_kinds, day, as_of).any(|row| row.value == code))
        && query
            .qualification
            .is_none_or(|code| on(&entry.qualifications, day, as_of).any(|row| row.value == code))
}

fn with<T>(fact: &Dated<RegisterFact>, value: T) -> Dated<T> {
    let Dated { period, recorded_at, superseded_at, .. } = *fact;
    Dated { value, period, recorded_at, superseded_at }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests;
