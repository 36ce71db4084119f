//! Checking the files of a draft beside the policies that are here, and reading those of a release.

use super::model::Release;
use crate::clock::Moment;
use crate::codes::{ConcernId, PolicyId};
use crate::policy::files::{PackFiles, Position};
use crate::policy::head::Recording;
use crate::policy::load::{mean, read_pack};
use crate::policy::read::Findings;
use crate::policy::{Finding, Pack, PolicyBook, Report, Vocabulary, checks};

/// What is wrong with the files of a draft of a policy of `concern`: by themselves, and beside the newest
/// release of every other policy of `book`.
pub fn check(book: &PolicyBook, files: &PackFiles, concern: &ConcernId, policy: &PolicyId) -> Vec<Finding> {
    let findings = Findings::default();
    let vocabulary = book.vocabulary();
    let pack = read(files, vocabulary, Moment::from_micros(i64::MAX), &findings);
    match &pack {
        None if files.get("pack.toml").is_none() => {
            findings.report(Position { path: "pack.toml".into(), line: 0 }, "the file is missing");
        }
        None => {}
        Some(pack) => {
            belongs(pack, concern, policy, &findings);
            let mut others: Vec<&Pack> = book.packs().filter(|other| other.id != pack.id).collect();
            for other in &others {
                checks::between(&[other, pack], &findings);
            }
            others.push(pack);
            checks::names(pack, &others, vocabulary, &findings);
            if findings.is_empty() {
                mean(pack, vocabulary, &findings);
            }
        }
    }
    findings.into_sorted()
}

/// The pack is what the draft is about.
fn belongs(pack: &Pack, concern: &ConcernId, policy: &PolicyId, findings: &Findings) {
    let report = |message: String| findings.report(pack.at.clone(), message);
    if pack.id != *policy {
        report(format!("the id is `{}`, and the draft is about policy `{policy}`", pack.id));
    }
    match &pack.concern {
        Some(own) if own != concern => report(format!("the concern is `{own}`, and yours is `{concern}`")),
        Some(_) => {}
        None => report("an insurer publishes no pack about several insurers".to_owned()),
    }
}

fn read(files: &PackFiles, vocabulary: &Vocabulary, at: Moment, findings: &Findings) -> Option<Pack> {
    let folder = files.iter().map(|(path, text)| (path, path, text)).collect();
    read_pack(&folder, vocabulary, Recording::At(at), findings)
}

/// A published release that this version of the program cannot read.
#[derive(Debug, thiserror::Error)]
#[error("policy {policy}, published {recorded_at}, cannot be read by this version of the program: {report}")]
pub struct Unreadable {
    policy: PolicyId,
    recorded_at: Moment,
    report: Report,
}

impl Release {
    /// The pack. What it says was checked before it was published; here it is only read.
    ///
    /// # Errors
    /// The vocabulary of this program is not the one that the release was written in.
    pub fn read(&self, vocabulary: &Vocabulary) -> Result<Pack, Unreadable> {
        let findings = Findings::default();
        let pack = read(&self.files, vocabulary, self.recorded_at, &findings);
        pack.filter(|_| findings.is_empty()).ok_or_else(|| Unreadable {
            policy: self.policy.clone(),
            recorded_at: self.recorded_at,
            report: Report { findings: findings.into_sorted(), ..Report::default() },
        })
    }
}
