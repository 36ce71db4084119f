//! The vocabulary of all names: finds the words that a typed word may mean.

use std::sync::Arc;

use rpds::{HashTrieMapSync, VectorSync};

use super::number;

/// The word itself.
const EXACT: u16 = 100;
/// A word that begins with it.
const PREFIX: u16 = 80;
/// A word one letter away; two letters away is worth half.
const NEAR: u16 = 60;

/// Lower case without diacritics; everything but letters and digits separates words. Words are
/// joined by one space.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match plain(letter) {
            Some(plain) => folded.push_str(plain),
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {} // a combining mark
            None if letter.is_alphanumeric() => folded.push(letter),
            None if folded.is_empty() || folded.ends_with(' ') => {}
            None => folded.push(' '),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

/// The plain letters behind a lower-case Latin letter with a mark.
fn plain(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ď' | 'đ' | 'ð' => "d",
        'è'..='ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì'..='ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĳ' => "ij",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ŀ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ŗ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ŧ' => "t",
        'ù'..='ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        _ => return None,
    })
}

#[derive(Debug, Clone)]
struct Word {
    text: Arc<str>,
    users: Arc<Vec<u32>>,
}

/// Words by number, each with the entries that use it. Cloning shares it.
#[derive(Debug, Clone, Default)]
pub(super) struct Words {
    words: VectorSync<Word>,
    numbers: HashTrieMapSync<Arc<str>, u32>,
    grams: HashTrieMapSync<[u8; 3], Arc<Vec<u32>>>,
}

/// Trigrams of a word, with a mark at its start and, when it is whole, at its end.
fn grams(word: &str, whole: bool) -> Vec<[u8; 3]> {
    let mut marked = Vec::with_capacity(word.len() + 2);
    marked.push(b'^');
    marked.extend_from_slice(word.as_bytes());
    if whole {
        marked.push(b'$');
    }
    let mut grams: Vec<[u8; 3]> = marked.windows(3).map(|w| [w[0], w[1], w[2]]).collect();
    grams.sort_unstable();
    grams.dedup();
    grams
}

impl Words {
    /// The number of a word, known or new.
    pub(super) fn number(&mut self, word: &str) -> u32 {
        if let Some(&known) = self.numbers.get(word) {
            return known;
        }
        let (text, at) = (Arc::<str>::from(word), number(self.words.len()));
        for gram in grams(word, true) {
            if !self.grams.contains_key(&gram) {
                self.grams.insert_mut(gram, Arc::default());
            }
            if let Some(words) = self.grams.get_mut(&gram) {
                Arc::make_mut(words).push(at);
            }
        }
        self.words.push_back_mut(Word { text: text.clone(), users: Arc::default() });
        self.numbers.insert_mut(text, at);
        at
    }

    /// Notes that an entry uses a word.
    pub(super) fn used_by(&mut self, word: u32, slot: u32) {
        if let Some(word) = self.words.get_mut(word as usize) {
            Arc::make_mut(&mut word.users).push(slot);
        }
    }

    /// The entries that use a word.
    pub(super) fn users(&self, word: u32) -> &[u32] {
        self.words.get(word as usize).map(|word| word.users.as_slice()).unwrap_or_default()
    }

    /// The number of a known word.
    pub(super) fn find(&self, word: &str) -> Option<u32> {
        self.numbers.get(word).copied()
    }

    /// Scores by the number of the word; 0 for every word that is not in `near`.
    pub(super) fn scores(&self, near: &[(u32, u16)]) -> Vec<u16> {
        let mut scores = vec![0; self.words.len()];
        for (word, score) in near {
            scores[*word as usize] = *score;
        }
        scores
    }

    /// The words that `typed` may mean, with how well they fit: itself, words that begin with it,
    /// and words one letter away (from four letters on) or two (from eight on). Each word once.
    pub(super) fn near(&self, typed: &str) -> Vec<(u32, u16)> {
        let length = typed.chars().count();
        let mistakes = match length {
            0..4 => 0,
            4..8 => 1,
            _ => 2,
        };
        let wanted = grams(typed, true);
        let begins = grams(typed, false);
        let mut shared = vec![0_u8; self.words.len()];
        for gram in &wanted {
            for word in self.grams.get(gram).into_iter().flat_map(|words| words.iter()) {
                shared[*word as usize] = shared[*word as usize].saturating_add(1);
            }
        }
        // A mistake spoils at most four trigrams (two letters that changed places).
        let enough = if mistakes == 0 { begins.len() } else { wanted.len().saturating_sub(4 * mistakes) };
        let enough = u8::try_from(enough.min(begins.len()).max(1)).unwrap_or(u8::MAX);
        let mut near = Vec::new();
        for at in shared.iter().zip(0_u32..).filter(|(shared, _)| **shared >= enough).map(|(_, at)| at) {
            if let Some(score) =
                self.words.get(at as usize).and_then(|word| fit(typed, length, mistakes, &word.text))
            {
                near.push((at, score));
            }
        }
        match self.find(typed) {
            Some(exact) if !near.iter().any(|(at, _)| *at == exact) => near.push((exact, EXACT)), // too short for trigrams
            _ => {}
        }
        near
    }
}

fn fit(typed: &str, length: usize, mistakes: usize, word: &str) -> Option<u16> {
    if word == typed {
        return Some(EXACT);
    }
    if length > 1 && word.starts_with(typed) {
        return Some(PREFIX);
    }
    if mistakes == 0 || word.len().abs_diff(typed.len()) > 4 * mistakes {
        return None;
    }
    match strsim::osa_distance(typed, word) {
        1 => Some(NEAR),
        2 if mistakes == 2 => Some(NEAR / 2),
        _ => None,
    }
}
