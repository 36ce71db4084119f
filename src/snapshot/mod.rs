//! The immutable picture of everything the decision reads, shared structure from commit to commit.
//!
//! A [`Snapshot`] holds the register, the contracts, the reference data and the policies with all
//! their recorded history, so that no read needs SQL, not even one `asOf` a moment in the past. A
//! commit replaces only what it touched: [`Snapshots::catch_up`] reads the events after its own
//! position and builds the next snapshot beside the current one, which readers keep until they
//! are done with it. A writer catches up before it answers: callers read their own writes.

mod facts;
mod places;

use std::collections::{BTreeSet, HashSet};
use std::sync::{Arc, Mutex, PoisonError};

use arc_swap::ArcSwap;
use chrono::NaiveDate;
use rpds::HashTrieMapSync;
use uuid::Uuid;

pub use facts::DecisionFacts;

use crate::agreements::coverage::model::Coverage;
use crate::audit::Actor;
use crate::auth::identity::Identity;
use crate::auth::revoked;
use crate::clock::Moment;
use crate::codes::{AddendumId, AgbCode, ContractId, FollowDecisionId, PartyId, RegionScheme};
use crate::contracts::model::HeldContracts;
use crate::db::{Committed, Conn, Db, DbError, Tx, WriteError};
use crate::events::{self, Touched};
use crate::policy::PolicyBook;
use crate::publication::supplied::{self, model::Supplied};
use crate::questionnaires::{self, Questionnaires};
use crate::reference::Reference;
use crate::registrations::model::RegisteredParty;
use crate::registrations::search::SearchIndex;
use crate::registrations::{Direction, RelationType};

/// The scheme by which regions are looked up: the only one with a list of preferred insurers.
pub const REGION_SCHEME: &str = "zorgkantoorregio";

/// A party of the register with what it holds.
#[derive(Debug, Clone)]
pub struct Party {
    /// Its register facts.
    pub register: Arc<RegisteredParty>,
    /// The contracts it holds, with addenda and follow decisions.
    pub contracts: Arc<HeldContracts>,
    /// What was supplied to be published with them, if anything.
    pub supplied: Option<Arc<Supplied>>,
}

/// Id of a record that belongs to the holder of a contract. UUIDs are unique across kinds of record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RecordId(Uuid);

macro_rules! belongs_to_a_holder {
    ($($id:ty),+) => {$(
        impl From<$id> for RecordId {
            fn from(id: $id) -> Self {
                Self(id.uuid())
            }
        }
    )+};
}
belongs_to_a_holder!(ContractId, AddendumId, FollowDecisionId);

/// Everything the decision reads, as of one position in commit order.
#[derive(Debug, Clone)]
pub struct Snapshot {
    /// Position of the last write that is in it.
    pub position: i64,
    /// When that write was recorded: everything that was recorded until then is in it. Nothing before the
    /// first.
    pub recorded_at: Option<Moment>,
    parties: HashTrieMapSync<PartyId, Party>,
    by_agb: HashTrieMapSync<AgbCode, PartyId>,
    /// Who holds the contract that a record belongs to, by the id of the record.
    holders: HashTrieMapSync<RecordId, PartyId>,
    /// Names, cities and qualifications for the search.
    pub search: SearchIndex,
    /// Concerns, insurers, regions, preferred insurers and prestaties.
    pub reference: Arc<Reference>,
    /// Periods in which the contracts of a purchasing party are complete here.
    pub coverage: Arc<Coverage>,
    /// The policy packs.
    pub policies: Arc<PolicyBook>,
    /// The facts that the decision feeds to the packs.
    pub facts: Arc<DecisionFacts>,
    /// Ids of access tokens that were withdrawn.
    pub revoked_tokens: Arc<HashSet<String>>,
    /// Clients, delegations and signatories.
    pub identity: Arc<Identity>,
    /// Questionnaires with their versions and rounds.
    pub questionnaires: Arc<Questionnaires>,
    /// The scheme by which regions are looked up.
    pub region_scheme: RegionScheme,
}

impl Snapshot {
    /// The party with this id.
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.parties.get(&id)
    }

    /// The party with this AGB code.
    pub fn party_by_agb(&self, code: AgbCode) -> Option<&Party> {
        self.parties.get(self.by_agb.get(&code)?)
    }

    /// The party that holds a contract, or the contract on which an addendum or a follow decision stands.
    pub fn holder_of(&self, record: impl Into<RecordId>) -> Option<&Party> {
        self.parties.get(self.holders.get(&record.into())?)
    }

    /// Every party, in no order.
    pub fn parties(&self) -> impl Iterator<Item = &Party> {
        self.parties.values()
    }

    /// The RO, care groups and WSVs that an organisation belongs to on `day`, directly first, then through
    /// those.
    pub fn above(&self, party: &Party, day: NaiveDate) -> Vec<PartyId> {
        self.through(party, Direction::To, day)
    }

    /// The other way: the organisations that belong to an RO, care group or WSV.
    pub fn below(&self, party: &Party, day: NaiveDate) -> Vec<PartyId> {
        self.through(party, Direction::From, day)
    }

    fn through(&self, party: &Party, way: Direction, day: NaiveDate) -> Vec<PartyId> {
        const KINDS: [RelationType; 3] =
            [RelationType::RoMember, RelationType::CareGroupMember, RelationType::WsvMember];
        let step = |party: &Party| -> Vec<PartyId> {
            KINDS.iter().flat_map(|kind| party.register.related_on(kind, way, day, None)).collect()
        };
        let direct = step(party);
        let indirect: Vec<PartyId> = direct.iter().filter_map(|id| self.party(*id)).flat_map(step).collect();
        direct.into_iter().chain(indirect).collect()
    }

    /// How many parties there are.
    pub fn len(&self) -> usize {
        self.parties.size()
    }

    /// Whether there is no party.
    pub fn is_empty(&self) -> bool {
        self.parties.is_empty()
    }

    /// The same picture with other reference data and policies; everything else is shared.
    #[must_use]
    pub fn suppose(&self, reference: Reference, policies: PolicyBook) -> Self {
        Self { reference: Arc::new(reference), policies: Arc::new(policies), ..self.clone() }
    }

    fn empty(policies: Arc<PolicyBook>, region_scheme: RegionScheme) -> Self {
        Self {
            position: 0,
            recorded_at: None,
            parties: HashTrieMapSync::default(),
            by_agb: HashTrieMapSync::default(),
            holders: HashTrieMapSync::default(),
            search: SearchIndex::default(),
            reference: Arc::default(),
            coverage: Arc::default(),
            revoked_tokens: Arc::default(),
            identity: Arc::default(),
            questionnaires: Arc::default(),
            facts: Arc::new(DecisionFacts::new(&policies)),
            policies,
            region_scheme,
        }
    }

    fn put(&mut self, party: Party) {
        let id = party.register.id;
        self.by_agb.insert_mut(party.register.agb_code, id);
        for contract in &party.contracts.contracts {
            let addenda = contract.addenda.iter().map(|addendum| addendum.id.into());
            let decisions = contract.follow.iter().map(|decision| decision.id.into());
            for record in [contract.id.into()].into_iter().chain(addenda).chain(decisions) {
                if self.holders.get(&record) != Some(&id) {
                    self.holders.insert_mut(record, id); // copies a path of the map: only for what is new
                }
            }
        }
        self.search.insert(&party.register);
        self.parties.insert_mut(id, party);
    }
}

/// The current snapshot, and how it gets its successor. Cloning shares it.
#[derive(Clone)]
pub struct Snapshots {
    inner: Arc<Inner>,
}

struct Inner {
    db: Db,
    current: ArcSwap<Snapshot>,
    refresh: Mutex<()>,
}

impl std::fmt::Debug for Snapshots {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Snapshots(position {})", self.load().position)
    }
}

impl Snapshots {
    /// Reads everything from the database.
    pub fn open(db: Db, policies: PolicyBook) -> Result<Self, DbError> {
        let scheme = REGION_SCHEME.parse().map_err(|_| DbError::Internal("region scheme".into()))?;
        let first = Snapshot::empty(Arc::new(policies), scheme);
        let snapshot = db.read_consistent(|conn| {
            let position = events::last_position(conn)?;
            everything(conn, &first, position)
        })?;
        let inner = Inner { db, current: ArcSwap::from_pointee(snapshot), refresh: Mutex::default() };
        Ok(Self { inner: Arc::new(inner) })
    }

    /// The current snapshot.
    pub fn load(&self) -> Arc<Snapshot> {
        self.inner.current.load_full()
    }

    /// Writes and, when the write recorded something, catches up before it returns: the caller reads
    /// its own write.
    pub async fn write<T, E>(
        &self,
        actor: Actor,
        work: impl Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: WriteError,
    {
        let Committed { value, position } = self.inner.db.write(actor, work).await?;
        if let Some(position) = position {
            let snapshots = self.clone();
            let caught_up = tokio::task::spawn_blocking(move || snapshots.catch_up(position)).await;
            // The write stands even if this instance cannot see it yet; the poller tries again.
            if let Err(error) =
                caught_up.unwrap_or_else(|_| Err(DbError::Internal("catching up panicked".into())))
            {
                log::warn!("position {position} is committed but not visible here yet: {error}");
            }
        }
        Ok(value)
    }

    /// Makes everything up to `position` visible here. Blocks.
    pub fn catch_up(&self, position: i64) -> Result<(), DbError> {
        let _one = self.inner.refresh.lock().unwrap_or_else(PoisonError::into_inner);
        let current = self.load();
        if current.position >= position {
            return Ok(());
        }
        let next = self.inner.db.read_consistent(|conn| {
            let (last, touched) = events::touched_after(conn, current.position)?;
            next(conn, &current, last, &touched)
        })?;
        self.inner.current.store(Arc::new(next));
        Ok(())
    }

    /// Catches up with whatever other instances committed. Blocks; called by a poller.
    pub fn poll(&self) -> Result<(), DbError> {
        let last = self.inner.db.read(events::last_position)?;
        if last > self.load().position { self.catch_up(last) } else { Ok(()) }
    }
}

fn next(conn: &mut Conn, current: &Snapshot, position: i64, touched: &Touched) -> Result<Snapshot, DbError> {
    if touched.everything {
        return everything(conn, current, position);
    }
    let mut snapshot =
        Snapshot { position, recorded_at: events::recorded_at(conn, position)?, ..current.clone() };
    if touched.reference {
        (snapshot.reference, snapshot.coverage) = reference(conn)?;
    }
    if touched.policies {
        snapshot.policies = policies(conn, current)?;
    }
    if touched.tokens {
        snapshot.revoked_tokens = Arc::new(revoked::load_all(conn)?);
    }
    if touched.identity {
        snapshot.identity = Arc::new(Identity::load(conn)?);
    }
    if !touched.questionnaires.is_empty() {
        let changed = questionnaires::store::load(conn, Some(&touched.questionnaires))?;
        Arc::make_mut(&mut snapshot.questionnaires).replace(&touched.questionnaires, changed);
    }
    for party in parties(conn, Some(&touched.parties))? {
        snapshot.put(party);
    }
    Ok(snapshot)
}

fn everything(conn: &mut Conn, current: &Snapshot, position: i64) -> Result<Snapshot, DbError> {
    let mut snapshot = Snapshot::empty(policies(conn, current)?, current.region_scheme.clone());
    snapshot.position = position;
    snapshot.recorded_at = events::recorded_at(conn, position)?;
    (snapshot.reference, snapshot.coverage) = reference(conn)?;
    snapshot.revoked_tokens = Arc::new(revoked::load_all(conn)?);
    snapshot.identity = Arc::new(Identity::load(conn)?);
    snapshot.questionnaires = Arc::new(Questionnaires::new(questionnaires::store::load(conn, None)?));
    for party in parties(conn, None)? {
        snapshot.put(party);
    }
    Ok(snapshot)
}

fn reference(conn: &mut Conn) -> Result<(Arc<Reference>, Arc<Coverage>), DbError> {
    let coverage = crate::agreements::coverage::store::load_all(conn)?;
    Ok((Arc::new(Reference::from_rows(crate::reference::load_all(conn)?)), Arc::new(Coverage::new(coverage))))
}

/// The policies with every release that was published after the current snapshot.
fn policies(conn: &mut Conn, current: &Snapshot) -> Result<Arc<PolicyBook>, DbError> {
    let published = crate::policy::drafts::store::releases_after(conn, current.position)?;
    if published.is_empty() {
        return Ok(current.policies.clone());
    }
    let book = published.into_iter().try_fold((*current.policies).clone(), |book, release| {
        let pack = release.read(book.vocabulary()).map_err(|error| DbError::Internal(error.to_string()))?;
        Ok::<_, DbError>(book.with_release(pack))
    })?;
    Ok(Arc::new(book))
}

fn parties(conn: &mut Conn, only: Option<&BTreeSet<PartyId>>) -> Result<Vec<Party>, DbError> {
    let (registered, mut contracts, mut supplied) = match only {
        Some(ids) if ids.is_empty() => return Ok(Vec::new()),
        Some(ids) => (
            crate::registrations::store::load(conn, ids)?,
            crate::contracts::store::load(conn, ids)?,
            supplied::store::load(conn, ids)?,
        ),
        None => (
            crate::registrations::store::load_all(conn)?,
            crate::contracts::store::load_all(conn)?,
            supplied::store::load_all(conn)?,
        ),
    };
    let party = |register: RegisteredParty| Party {
        contracts: Arc::new(contracts.remove(&register.id).unwrap_or_default()),
        supplied: supplied.remove(&register.id).map(Arc::new),
        register: Arc::new(register),
    };
    Ok(registered.into_iter().map(party).collect())
}
