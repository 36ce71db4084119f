//! How the signing keys of one use follow each other without a pause.
//!
//! A set is a few files beside each other: `token-key.pem` signs, `token-key.next.pem` is published
//! ahead, `token-key.retired-<second>.pem` no longer signs but is trusted for as long as what it signed
//! lives; only its public half is kept, so that nobody signs with it later. [`rotate`] moves them one place on, each step by itself harmless; a [`KeyRing`] notices and
//! reads them again while the service runs. Keys of tokens and keys of receipts follow each other so; how
//! long a retired key is trusted is told by the use.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use arc_swap::ArcSwap;
use jsonwebtoken::Algorithm;

use super::jwk::PublicKey;
use super::keys::{KeyError, TokenKey, read_or_create};
use crate::clock::Moment;

/// Seconds that a key is published before it signs: as long as others may keep the key set.
pub const AHEAD: i64 = 7 * 86_400;

/// The public half of a key of a set.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    /// Key id: the thumbprint (RFC 7638).
    pub id: String,
    /// The key.
    pub public: PublicKey,
}

impl From<PublicKey> for VerifyingKey {
    fn from(public: PublicKey) -> Self {
        Self { id: public.thumbprint(), public }
    }
}

impl From<&TokenKey> for VerifyingKey {
    fn from(key: &TokenKey) -> Self {
        Self { id: key.id.clone(), public: key.public.clone() }
    }
}

/// The keys of one use.
#[derive(Debug, Clone)]
pub struct KeySet {
    /// Signs.
    pub current: TokenKey,
    /// Signs after the next rotation.
    pub next: Option<TokenKey>,
    /// Signed before, with the moment of retirement; newest first.
    pub retired: Vec<(VerifyingKey, Moment)>,
}

impl KeySet {
    /// A set of one key.
    pub fn of(current: TokenKey) -> Self {
        Self { current, next: None, retired: Vec::new() }
    }

    /// Reads the current key from `path`, and what stands beside it.
    ///
    /// # Errors
    /// A file of the set cannot be read, or holds no key.
    pub fn read(path: &Path) -> Result<Self, KeyError> {
        let next = beside(path, "next");
        let mut retired = Vec::new();
        for (file, at) in retired_files(path)? {
            retired.push((read_retired(&file)?, at));
        }
        retired.sort_by_key(|(_, at)| std::cmp::Reverse(*at));
        let next = if next.is_file() { Some(TokenKey::read(&next)?) } else { None };
        Ok(Self { current: TokenKey::read(path)?, next, retired })
    }

    /// The keys that are trusted at `now`, each once: the current, the next, and those that retired no
    /// more than `keep` seconds ago (all of them without `keep`).
    pub fn trusted(&self, now: Moment, keep: Option<i64>) -> impl Iterator<Item = VerifyingKey> {
        let lives = move |at: Moment| keep.is_none_or(|keep| now.micros() <= at.micros() + keep * 1_000_000);
        let retired = self.retired.iter().filter(move |(_, at)| lives(*at)).map(|(key, _)| key.clone());
        let signing = [&self.current].into_iter().chain(&self.next).map(VerifyingKey::from);
        let mut seen = Vec::new();
        signing.chain(retired).filter(move |key| {
            let new = !seen.contains(&key.id);
            seen.push(key.id.clone());
            new
        })
    }
}

/// `token-key.pem` and `next` give `token-key.next.pem`.
fn beside(path: &Path, part: &str) -> PathBuf {
    path.with_extension(format!("{part}.pem"))
}

fn failed(path: &Path) -> impl FnOnce(std::io::Error) -> KeyError {
    let path = path.display().to_string();
    move |source| KeyError::File { path, source }
}

/// The key in the file of a retired one: its public half, or all of it as others may have put it there.
fn read_retired(path: &Path) -> Result<VerifyingKey, KeyError> {
    let text = std::fs::read_to_string(path).map_err(failed(path))?;
    match PublicKey::from_pem(&text) {
        Ok(public) if public.algorithms().contains(&Algorithm::ES256) => Ok(public.into()),
        Ok(_) => Err(KeyError::Format),
        Err(_) => Ok((&TokenKey::from_pem(&text)?).into()),
    }
}

/// Writes the public half of the key that retires beside the key itself, whole or not at all.
fn retire(path: &Path, retired: &Path) -> Result<(), KeyError> {
    if retired.exists() {
        return Err(failed(retired)(std::io::ErrorKind::AlreadyExists.into())); // two rotations in one second
    }
    let pem = TokenKey::read(path)?.public.to_pem().ok_or(KeyError::Format)?;
    let beside = retired.with_extension("new");
    let written = std::fs::File::create(&beside)
        .and_then(|mut file| file.write_all(pem.as_bytes()).and_then(|()| file.sync_all()));
    written.and_then(|()| std::fs::rename(&beside, retired)).map_err(failed(retired))
}

fn retired_files(path: &Path) -> Result<Vec<(PathBuf, Moment)>, KeyError> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    let stem = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed(folder))? {
        let file = entry.map_err(failed(folder))?.path();
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        let second = name.strip_prefix(stem).and_then(|n| n.strip_prefix(".retired-")?.strip_suffix(".pem"));
        if let Some(second) = second.and_then(|second| second.parse::<i64>().ok()) {
            found.push((file, Moment::from_micros(second * 1_000_000)));
        }
    }
    Ok(found)
}

/// Makes the next key of the set at `path`, where there is none.
///
/// # Errors
/// The file cannot be written.
pub fn prepare(path: &Path) -> Result<(), KeyError> {
    read_or_create(&beside(path, "next"), TokenKey::generate_pem).map(drop)
}

/// The next key becomes the current one, the current one retires, and a new next one is made. `keep` is
/// how many seconds a retired key is still needed; files of older ones are removed.
///
/// # Errors
/// The next key is too new for those who keep the key set, and `at_once` does not overrule it; or a file
/// cannot be read or written.
pub fn rotate(path: &Path, now: Moment, keep: Option<i64>, at_once: bool) -> Result<KeySet, KeyError> {
    let next = beside(path, "next");
    prepare(path)?;
    TokenKey::read(&next)?;
    let made = std::fs::metadata(&next).and_then(|file| file.modified()).map_err(failed(&next))?;
    let since = Moment::from(chrono::DateTime::<chrono::Utc>::from(made));
    if !at_once && now.micros() < since.micros() + AHEAD * 1_000_000 {
        return Err(KeyError::TooEarly { since });
    }
    let retired = beside(path, &format!("retired-{}", now.micros() / 1_000_000));
    retire(path, &retired)?; // stands twice until the next step
    std::fs::rename(&next, path).map_err(failed(path))?;
    prepare(path)?;
    for (file, at) in retired_files(path)? {
        if keep.is_some_and(|keep| at.micros() + keep * 1_000_000 < now.micros()) {
            std::fs::remove_file(&file).map_err(failed(&file))?;
        }
    }
    KeySet::read(path)
}

/// What tells that the files of a set changed: name, moment and length of each.
type Stamp = Vec<(PathBuf, Option<SystemTime>, u64)>;

/// The keys of one use in a running service. Cloning shares them.
#[derive(Clone)]
pub struct KeyRing {
    inner: Arc<Inner>,
}

struct Inner {
    path: Option<PathBuf>,
    keep: Option<i64>,
    set: ArcSwap<KeySet>,
    seen: Mutex<Stamp>,
}

impl std::fmt::Debug for KeyRing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyRing({:?})", self.load().current)
    }
}

impl KeyRing {
    /// A ring of one key that never changes.
    pub fn fixed(key: TokenKey) -> Self {
        Self::over(None, None, KeySet::of(key))
    }

    /// The ring of the files at `path`; retired keys are trusted for `keep` seconds, for ever without.
    ///
    /// # Errors
    /// A file of the set cannot be read, or holds no key.
    pub fn open(path: &Path, keep: Option<i64>) -> Result<Self, KeyError> {
        let stamp = stamp(path)?;
        let ring = Self::over(Some(path.to_owned()), keep, KeySet::read(path)?);
        *ring.inner.seen.lock().unwrap_or_else(PoisonError::into_inner) = stamp;
        Ok(ring)
    }

    fn over(path: Option<PathBuf>, keep: Option<i64>, set: KeySet) -> Self {
        let inner = Inner { path, keep, set: ArcSwap::from_pointee(set), seen: Mutex::default() };
        Self { inner: Arc::new(inner) }
    }

    /// The keys as they are now.
    pub fn load(&self) -> Arc<KeySet> {
        self.inner.set.load_full()
    }

    /// The key that signs now.
    pub fn current(&self) -> TokenKey {
        self.load().current.clone()
    }

    /// The trusted key with this id.
    pub fn find(&self, id: &str, now: Moment) -> Option<VerifyingKey> {
        self.load().trusted(now, self.inner.keep).find(|key| key.id == id)
    }

    /// Whether a key of this ring is also a key of another one.
    pub fn shares_a_key_with(&self, other: &Self) -> bool {
        let all = |ring: &Self| -> Vec<String> {
            ring.load().trusted(Moment::BEGINNING, None).map(|key| key.id).collect()
        };
        let theirs = all(other);
        all(self).iter().any(|id| theirs.contains(id))
    }

    /// The keys that are published at `now`: those trusted, the one that signs first.
    pub fn published(&self, now: Moment) -> Vec<VerifyingKey> {
        self.load().trusted(now, self.inner.keep).collect()
    }

    /// Reads the files again when they changed; whether they did.
    ///
    /// # Errors
    /// A file cannot be read or holds no key; the keys of before stay.
    pub fn refresh(&self) -> Result<bool, KeyError> {
        let Some(path) = &self.inner.path else { return Ok(false) };
        let now = stamp(path)?;
        let mut seen = self.inner.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen == now {
            return Ok(false);
        }
        self.inner.set.store(Arc::new(KeySet::read(path)?));
        *seen = now;
        Ok(true)
    }
}

fn stamp(path: &Path) -> Result<Stamp, KeyError> {
    let retired = retired_files(path)?.into_iter().map(|(file, _)| file);
    let mut stamp: Stamp = [path.to_owned(), beside(path, "next")]
        .into_iter()
        .chain(retired)
        .map(|file| match std::fs::metadata(&file) {
            Ok(data) => (file, data.modified().ok(), data.len()),
            Err(_) => (file, None, 0),
        })
        .collect();
    stamp.sort();
    Ok(stamp)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder() -> PathBuf {
        let folder = std::env::temp_dir().join(format!("zorgcontract-keys-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir(&folder).unwrap();
        folder
    }

    fn at(second: i64) -> Moment {
        Moment::from_micros(second * 1_000_000)
    }

    #[test]
    fn a_rotation_moves_every_key_one_place_on_and_a_running_ring_notices() {
        let folder = folder();
        let path = folder.join("token-key.pem");
        TokenKey::read_or_create(&path).unwrap();
        prepare(&path).unwrap();
        let ring = KeyRing::open(&path, Some(100)).unwrap();
        let (first, second) = (ring.current().id, ring.load().next.as_ref().unwrap().id.clone());
        assert!(!ring.refresh().unwrap());
        let rotated = at(4_000_000_000);
        rotate(&path, rotated, Some(100), false).unwrap();
        assert!(ring.refresh().unwrap() && !ring.refresh().unwrap());
        let set = ring.load();
        assert_eq!((set.current.id.as_str(), set.retired[0].0.id.as_str()), (&*second, &*first));
        let kept = std::fs::read_to_string(folder.join("token-key.retired-4000000000.pem")).unwrap();
        assert!(kept.contains("PUBLIC") && !kept.contains("PRIVATE"), "{kept}");
        assert!(rotate(&path, rotated, Some(100), true).is_err(), "twice in one second");
        let third = set.next.as_ref().unwrap().id.clone();
        assert!(![&first, &second].contains(&&third));
        for (now, trusted) in [(0, 3), (100, 3), (101, 2)] {
            assert_eq!(ring.published(at(4_000_000_000 + now)).len(), trusted, "{now}");
        }
        assert!(ring.find(&first, at(4_000_000_100)).is_some());
        assert!(ring.find(&first, at(4_000_000_101)).is_none());
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_key_that_is_not_published_long_enough_signs_only_by_force() {
        let folder = folder();
        let path = folder.join("token-key.pem");
        TokenKey::read_or_create(&path).unwrap();
        let now = Moment::from(chrono::Utc::now());
        assert!(matches!(rotate(&path, now, None, false), Err(KeyError::TooEarly { .. })));
        let set = rotate(&path, now, None, true).unwrap();
        assert_eq!(set.trusted(now, None).count(), 3);
        std::fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_rotation_that_broke_off_leaves_a_set_that_still_works() {
        let folder = folder();
        let path = folder.join("token-key.pem");
        let key = TokenKey::read_or_create(&path).unwrap();
        std::fs::hard_link(&path, folder.join("token-key.retired-4000000000.pem")).unwrap();
        let set = KeySet::read(&path).unwrap();
        assert_eq!(set.trusted(at(4_000_000_000), None).map(|k| k.id).collect::<Vec<_>>(), [key.id]);
        std::fs::remove_dir_all(folder).unwrap();
    }
}
