//! Price lists as JSON, each different one kept once while it is asked for.
//!
//! Most lists of a country are the same but for the contract that they name ([`key`](crate::tariffs::bulk::key)),
//! and to write one costs a hundred times what deciding costs. So the items of a list are kept as text, with the
//! places where the contract stands; a list for another practice is a copy with its own contract in them. What is
//! kept was written by the same code as any other answer, and goes when what it rests on is published anew.

use std::hash::{Hash, Hasher};
use std::sync::{Arc, Mutex, PoisonError};

use aws_lc_rs::digest::{Context, SHA256};
use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::ask::{contract, priced_with};
use super::figures::Figures;
use super::price::TariffSource;
use super::view::{EffectiveTariff, Told, tariff};
use crate::agreements::coverage::model::Coverage;
use crate::agreements::many::class_of;
use crate::agreements::model::{Answer, Question};
use crate::clock::Moment;
use crate::codes::ContractId;
use crate::contracts::model::Contract;
use crate::http::problem::ApiError;
use crate::policy::PolicyBook;
use crate::reference::Reference;
use crate::snapshot::Snapshot;
use crate::tariffs::bulk::key::{Key, Shape};

/// Bytes that are kept at most.
const CAPACITY: u64 = 32 << 20;
/// How many lists that is, more or less.
const LISTS: usize = 500;
/// Length of an id as text.
const ID: usize = 36;

/// SHA-256 of all that a list depends on.
type Fingerprint = [u8; 32];

/// The items of a list as a JSON array.
#[derive(Debug)]
struct Items {
    text: Vec<u8>,
    /// Where the id of the contract stands.
    places: Vec<usize>,
    digest: Fingerprint,
}

/// Weighs a list by its length.
#[derive(Debug, Clone)]
struct Length;

impl Weighter<Fingerprint, Arc<Items>> for Length {
    fn weight(&self, _: &Fingerprint, items: &Arc<Items>) -> u64 {
        items.text.len() as u64 + 200
    }
}

/// What every list rests on, whoever asks: kept so that its address is not used for another.
type Ground = (Arc<Reference>, Arc<PolicyBook>, Arc<Coverage>);

/// The lists that are kept. Cloning shares them.
#[derive(Clone)]
pub struct Shelf(Arc<Inner>);

struct Inner {
    lists: Cache<Fingerprint, Arc<Items>, Length>,
    /// What the lists rest on, and how often that changed.
    ground: Mutex<(Option<Ground>, u64)>,
}

impl std::fmt::Debug for Shelf {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Shelf({} lists)", self.0.lists.len())
    }
}

impl Default for Shelf {
    fn default() -> Self {
        let lists = Cache::with_weighter(LISTS, CAPACITY, Length);
        Self(Arc::new(Inner { lists, ground: Mutex::default() }))
    }
}

/// The items of a price list.
#[derive(Debug)]
pub struct Listed {
    /// A JSON array.
    pub text: Vec<u8>,
    /// Changes only when the items do.
    pub digest: Fingerprint,
}

impl Shelf {
    /// The items of the list under a decision, with the sums that its formulas rest on, if any does: such a list is
    /// of one contract, and is not kept. `shown` says whether the caller may see what a contract says.
    ///
    /// # Errors
    /// The question names something that does not exist.
    pub fn items(
        &self,
        snapshot: &Snapshot,
        (question, answer, figures): (&Question, &Answer<'_>, Option<&Figures>),
        now: Moment,
        shown: impl Fn(ContractId) -> bool,
        told: Told,
    ) -> Result<Listed, ApiError> {
        let ground = self.stand_on(snapshot);
        let contract = contract(snapshot, &answer.decision);
        let shown = contract.is_some_and(|contract| shown(contract.id));
        let key = fingerprint(snapshot, (question, answer), now, (contract, shown), (told, ground));
        if let Some(items) = self.0.lists.get(&key).filter(|_| figures.is_none()) {
            return Ok(items.with(contract));
        }
        let none = Figures::default();
        let (_, prices) = priced_with(snapshot, question, now, figures.unwrap_or(&none), |_| shown)
            .map_err(|_| ApiError::not_found())?;
        // The decision of a follower has an id of its own.
        let of_one = prices.iter().any(|price| matches!(price.source, Some(TariffSource::Follower(..))));
        let keep = !of_one && figures.is_none();
        let prices: Vec<EffectiveTariff<'_>> =
            prices.into_iter().map(|price| tariff(snapshot, price, told)).collect();
        let items = Arc::new(Items::new(&prices, contract)?);
        if keep {
            self.0.lists.insert(key, items.clone());
        }
        Ok(items.with(contract))
    }

    /// Lets go of every list when what they rest on was published anew. The number of the ground is part of what a
    /// list is kept by: a request that began before may end after.
    fn stand_on(&self, snapshot: &Snapshot) -> u64 {
        let Snapshot { reference, policies, coverage, .. } = snapshot;
        let mut ground = self.0.ground.lock().unwrap_or_else(PoisonError::into_inner);
        let (stood_on, number) = &mut *ground;
        let same = stood_on.as_ref().is_some_and(|(known, packs, declared)| {
            Arc::ptr_eq(known, reference) && Arc::ptr_eq(packs, policies) && Arc::ptr_eq(declared, coverage)
        });
        if !same {
            self.0.lists.clear();
            *stood_on = Some((reference.clone(), policies.clone(), coverage.clone()));
            *number += 1;
        }
        *number
    }
}

impl Items {
    fn new(prices: &[EffectiveTariff<'_>], contract: Option<&Contract>) -> Result<Self, ApiError> {
        let mut text = Vec::with_capacity(prices.len() * 640);
        serde_json::to_writer(&mut text, prices).map_err(ApiError::internal)?;
        let mut places = Vec::new();
        if let Some(contract) = contract {
            let id = contract.id.to_string();
            let found = text.windows(ID).enumerate().filter(|(_, part)| *part == id.as_bytes());
            places.extend(found.map(|(at, _)| at));
        }
        let mut context = Context::new(&SHA256);
        context.update(&text);
        Ok(Self { digest: digest(context), text, places })
    }

    /// The same list for whoever holds this contract.
    fn with(&self, contract: Option<&Contract>) -> Listed {
        let (mut text, mut context) = (self.text.clone(), Context::new(&SHA256));
        context.update(&self.digest);
        if let Some(contract) = contract {
            let id = contract.id.to_string();
            context.update(id.as_bytes());
            for at in &self.places {
                if let Some(place) = text.get_mut(*at..at + ID) {
                    place.copy_from_slice(id.as_bytes());
                }
            }
        }
        Listed { text, digest: digest(context) }
    }
}

fn digest(context: Context) -> Fingerprint {
    let mut digest = [0; 32];
    digest.copy_from_slice(context.finish().as_ref());
    digest
}

/// All that the items depend on.
fn fingerprint(
    snapshot: &Snapshot,
    (question, answer): (&Question, &Answer<'_>),
    now: Moment,
    (contract, shown): (Option<&Contract>, bool),
    (told, ground): (Told, u64),
) -> Fingerprint {
    let by = (question.date, question.as_of);
    let links = snapshot.reference.purchasing_parties_of(question.uzovi_code, question.date, question.as_of);
    let buyers: Vec<_> = links.map(|link| &link.value.value.purchasing_party).collect();
    let class = class_of(snapshot, *question, now);
    let about = contract.map(|contract| (contract, Shape::of(contract, by), &*buyers));
    let key = Key::of(snapshot, by, (class, shown), &answer.decision, about);
    let mut hasher = Digest(Context::new(&SHA256));
    (question.date, question.as_of, question.care_kind, question.oi_title, told.lang.as_str())
        .hash(&mut hasher);
    (ground, key).hash(&mut hasher);
    digest(hasher.0)
}

/// Hashes what is hashable to a digest that no two different things share.
struct Digest(Context);

impl Hasher for Digest {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn finish(&self) -> u64 {
        0 // the digest is taken from the context
    }
}
