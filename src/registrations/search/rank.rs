//! How well a name fits, and the order of the answer.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::END;
use crate::codes::AgbCode;

/// A name that is asked: for each word how well every word of the vocabulary fits (0: not at all).
pub(super) struct Asked {
    pub(super) words: Vec<Vec<u16>>,
    pub(super) exact: Vec<u32>,
}

impl Asked {
    /// The score of every name of an entry, in its order.
    pub(super) fn scores(&self, words: &[u32]) -> impl Iterator<Item = Option<u16>> {
        words
            .strip_suffix(&[END])
            .into_iter()
            .flat_map(|words| words.split(|word| *word == END))
            .map(|name| self.score(name))
    }

    /// How well a name fits: the mean over the words asked, and more when it is the name itself
    /// (+20) or begins with it (+10). Nothing when a word is absent.
    fn score(&self, name: &[u32]) -> Option<u16> {
        let mut sum = 0;
        for scores in &self.words {
            let best = name.iter().filter_map(|word| scores.get(*word as usize)).max()?;
            if *best == 0 {
                return None;
            }
            sum += best;
        }
        let mean = sum / u16::try_from(self.words.len()).ok()?;
        let all_exact = self.exact.len() == self.words.len();
        Some(match all_exact && name.starts_with(&self.exact) {
            true if name.len() == self.exact.len() => mean + 20,
            true => mean + 10,
            false => mean,
        })
    }
}

/// A party that may fit, with the best score that any of its names ever had.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Candidate {
    pub(super) score: u16,
    pub(super) agb_code: Reverse<AgbCode>,
    pub(super) slot: u32,
    /// Whether the score is that of a name that holds, and everything else fits.
    pub(super) sure: bool,
}

/// Candidates in the order of the answer. Only those that come to the top are looked at in full:
/// a page needs few, and a common word has many.
pub(super) struct BestFirst<F> {
    pub(super) heap: BinaryHeap<Candidate>,
    pub(super) exact: F,
}

impl<F: Fn(&Candidate) -> Option<u16>> Iterator for BestFirst<F> {
    type Item = Candidate;

    fn next(&mut self) -> Option<Candidate> {
        loop {
            let best = self.heap.pop()?;
            if best.sure {
                return Some(best);
            }
            if let Some(score) = (self.exact)(&best) {
                self.heap.push(Candidate { score, sure: true, ..best });
            }
        }
    }
}
