//! The check of the file by itself: no server, no database.
//!
//! It needs two things that the file cannot bring along, because whoever forges a file would bring false
//! ones: the roots of the signatories' certificates, and the receipt keys of the service. What was not given
//! is told as not checked. Every fault is told, not only the first.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls::pki_types::{CertificateDer, CertificateRevocationListDer};
use serde_json::Value;

use super::bundle::{ContractEvidence, EvidenceDocument, EvidenceSignature, FORMAT, SignatureStatement};
use crate::audit::offline;
use crate::audit::receipt::{HEAD, Head, PublicKeys, Received};
use crate::auth::certificates::{Certificate, Purpose, Trust};
use crate::clock::Moment;
use crate::contracts::offers::steps::ContractSide;
use crate::contracts::signing::digest_of;
use crate::contracts::signing::jws::DetachedJws;
use crate::contracts::signing::model::SubjectKind;
use crate::contracts::signing::service::{EARLIEST, SKEW};

/// What became of a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It holds.
    Holds,
    /// What it takes was not given.
    Unchecked,
    /// It does not hold.
    Fault,
}

/// What was checked, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Each check with what it found.
    pub checks: Vec<(Outcome, String)>,
}

impl Report {
    /// Whether nothing is wrong in what was checked.
    pub fn holds(&self) -> bool {
        self.count(Outcome::Fault) == 0
    }

    /// How many checks came out so.
    pub fn count(&self, outcome: Outcome) -> usize {
        self.checks.iter().filter(|(found, _)| *found == outcome).count()
    }

    fn tell(&mut self, outcome: Outcome, what: impl Into<String>) {
        self.checks.push((outcome, what.into()));
    }

    fn ask(&mut self, what: &str, found: Result<String, String>) {
        match found {
            Ok(found) => self.tell(Outcome::Holds, format!("{what}: {found}")),
            Err(fault) => self.tell(Outcome::Fault, format!("{what}: {fault}")),
        }
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (outcome, what) in &self.checks {
            let word = match outcome {
                Outcome::Holds => "ok         ",
                Outcome::Unchecked => "NOT CHECKED",
                Outcome::Fault => "FAULT      ",
            };
            writeln!(f, "{word} {what}")?;
        }
        let [holds, unchecked, faults] =
            [Outcome::Holds, Outcome::Unchecked, Outcome::Fault].map(|outcome| self.count(outcome));
        write!(f, "{holds} checks hold, {unchecked} not made, {faults} faults")
    }
}

/// What the file is checked against.
#[derive(Debug, Default)]
pub struct Against {
    /// The roots below which certificates of signatories are trusted.
    pub roots: Option<Vec<CertificateDer<'static>>>,
    /// The receipt keys of the service.
    pub keys: Option<PublicKeys>,
}

/// Checks a file.
pub fn check(file: &[u8], against: &Against) -> Report {
    let mut report = Report::default();
    let bundle = match read(file) {
        Ok(bundle) => bundle,
        Err(fault) => {
            report.tell(Outcome::Fault, format!("file: {fault}"));
            return report;
        }
    };
    let content = URL_SAFE_NO_PAD.decode(&bundle.content).unwrap_or_default();
    let said: Value = serde_json::from_slice(&content).unwrap_or_default();
    report.ask("document", document(&bundle.document, &content, &said));
    report.ask("PDF", pdf(&bundle));
    let lists = lists(&bundle, &mut report);
    for signature in &bundle.signatures {
        let of = Under { document: &bundle.document, content: &content, said: &said, lists: &lists };
        of.check(signature, against, &mut report);
    }
    report.ask("sides", sides(&bundle, &said));
    report
}

/// The file as it is, when it is written as the service writes it: no member more, none twice, no other
/// spelling of a value.
fn read(file: &[u8]) -> Result<ContractEvidence, String> {
    let wrong = |error: serde_json::Error| format!("is no evidence: {error}");
    let bundle: ContractEvidence = serde_json::from_slice(file).map_err(wrong)?;
    let found: Value = serde_json::from_slice(file).map_err(wrong)?;
    if serde_json::to_value(&bundle).map_err(wrong)? != found {
        return Err("has a value that the service writes otherwise".to_owned());
    }
    if bundle.format != FORMAT {
        return Err(format!("the format is not {FORMAT}"));
    }
    Ok(bundle)
}

fn document(document: &EvidenceDocument, content: &[u8], said: &Value) -> Result<String, String> {
    if digest_of(content) != document.digest {
        return Err("the digest is not that of the content".to_owned());
    }
    let canonical = serde_json_canonicalizer::to_vec(said).map_err(|error| error.to_string())?;
    if canonical != content {
        return Err("the content is not canonical JSON (RFC 8785)".to_owned());
    }
    let (kind, id, version) = (document.subject_kind, document.subject_id, document.subject_version);
    let about = said["contractId"] == id.to_string() && said["version"] == version;
    if kind == SubjectKind::Contract && !about {
        return Err(format!("the content is not that of contract {id} in version {version}"));
    }
    Ok(format!("{kind} {id} in version {version}, SHA-256 {}", document.digest))
}

fn pdf(bundle: &ContractEvidence) -> Result<String, String> {
    let pdf = URL_SAFE_NO_PAD.decode(&bundle.pdf).unwrap_or_default();
    let digest = &bundle.document.pdf_digest;
    if digest_of(&pdf) != *digest {
        return Err("the digest is not that of the PDF".to_owned());
    }
    Ok(format!("SHA-256 {digest}"))
}

type Lists = BTreeMap<String, CertificateRevocationListDer<'static>>;

/// The revocation lists by digest; each must be named by a signature.
fn lists(bundle: &ContractEvidence, report: &mut Report) -> Lists {
    let named: BTreeSet<&String> =
        bundle.signatures.iter().flat_map(|signature| &signature.statement.revocation_lists).collect();
    let mut found = Lists::new();
    for (number, list) in bundle.revocation_lists.iter().enumerate() {
        let der = URL_SAFE_NO_PAD.decode(list).unwrap_or_default();
        let digest = digest_of(&der);
        if named.contains(&digest) {
            found.insert(digest, der.into());
        } else {
            report.tell(Outcome::Fault, format!("revocation list {}: no signature names it", number + 1));
        }
    }
    found
}

/// Every side signs once, first the provider; tells who has not signed.
fn sides(bundle: &ContractEvidence, said: &Value) -> Result<String, String> {
    let signed: Vec<ContractSide> =
        bundle.signatures.iter().map(|signature| signature.statement.side).collect();
    let [first, ..] = signed[..] else { return Err("nobody has signed".to_owned()) };
    let once: BTreeSet<ContractSide> = signed.iter().copied().collect();
    if once.len() != signed.len() || first != ContractSide::Provider {
        return Err("a side signed twice, or another before the provider".to_owned());
    }
    let second = said["insurers"].as_array().is_some_and(|insurers| insurers.len() > 1);
    let due = [ContractSide::Insurer, ContractSide::SecondInsurer].into_iter().take(1 + usize::from(second));
    let missing: Vec<&str> = due.filter(|side| !once.contains(side)).map(ContractSide::as_str).collect();
    Ok(if missing.is_empty() {
        "every side has signed".to_owned()
    } else {
        format!("not signed by {}", missing.join(" and "))
    })
}

/// The document that signatures stand under.
struct Under<'f> {
    document: &'f EvidenceDocument,
    content: &'f [u8],
    said: &'f Value,
    lists: &'f Lists,
}

impl Under<'_> {
    fn check(&self, signature: &EvidenceSignature, against: &Against, report: &mut Report) {
        let statement = &signature.statement;
        let side = statement.side;
        let chain = statement.certificates.iter().map(|der| URL_SAFE_NO_PAD.decode(der).map(Into::into));
        let chain: Vec<CertificateDer<'static>> = chain.collect::<Result<_, _>>().unwrap_or_default();
        report.ask(&format!("signature of {side}"), self.signature(statement, &chain));
        report.ask(&format!("moments of {side}"), self.moments(statement));
        let what = format!("certificate of {side}");
        match &against.roots {
            Some(roots) => report.ask(&what, self.certificate(statement, &chain, roots)),
            None => report.tell(Outcome::Unchecked, format!("{what}: no roots were given")),
        }
        match &against.keys {
            Some(keys) => {
                report.ask(&format!("receipt for {side}"), receipt(signature, keys));
                report.ask(&format!("audit trail of {side}"), trail(signature, Some(keys)));
            }
            None => {
                report.tell(Outcome::Unchecked, format!("receipt for {side}: no key set was given"));
                let links = trail(signature, None).map(|_| "the links follow, the ends were not checked");
                match links {
                    Ok(said) => report.tell(Outcome::Unchecked, format!("audit trail of {side}: {said}")),
                    Err(fault) => report.tell(Outcome::Fault, format!("audit trail of {side}: {fault}")),
                }
            }
        }
    }

    /// The key of the certificate signed this content, for the organisation that it names.
    fn signature(&self, of: &SignatureStatement, chain: &[CertificateDer<'_>]) -> Result<String, String> {
        if of.document != *self.document {
            return Err("is under another document".to_owned());
        }
        let jws = DetachedJws::read(&of.jws).map_err(|refusal| refusal.to_string())?;
        let own = chain.first().ok_or("has no certificate")?;
        let own = Certificate::read(own).map_err(|problem| problem.to_string())?;
        let same = jws.chain.len() <= chain.len()
            && jws.chain.iter().zip(chain).all(|(sent, kept)| sent[..] == kept[..]);
        if jws.thumbprint != own.thumbprint || !same {
            return Err("names another certificate".to_owned());
        }
        jws.verify(&own, self.content).map_err(|refusal| refusal.to_string())?;
        if jws.signed_at != of.signed_at {
            return Err("names another signing time".to_owned());
        }
        let provider = self.said["provider"]["agbCode"].as_str().map(|code| format!("agb:{code}"));
        if of.side == ContractSide::Provider
            && provider.is_some_and(|code| code != of.organisation.to_string())
        {
            return Err(format!("is for {}, not for the provider of the document", of.organisation));
        }
        Ok(format!("{:?} by {} for {}", jws.algorithm, own.subject.text, of.organisation))
    }

    /// The moments fit each other, the document and what it says of its deadline.
    fn moments(&self, of: &SignatureStatement) -> Result<String, String> {
        let (signed, judged) = (of.signed_at.micros(), of.judged_at.micros());
        let early = signed < (judged - EARLIEST).max(self.document.created_at.micros() - SKEW);
        if early || signed > judged + SKEW {
            return Err("the signing time does not fit that of the document or of the receipt".to_owned());
        }
        let offered = self.said["signBy"].as_str().and_then(|text| text.parse::<Moment>().ok());
        if [of.deadline, offered].into_iter().flatten().any(|deadline| of.received_at >= deadline) {
            return Err(format!("received at {}, too late", of.received_at));
        }
        Ok(format!("signed {}, received {}, judged {}", of.signed_at, of.received_at, of.judged_at))
    }

    /// A root stands above the certificate, and no list that was valid then revoked it.
    fn certificate(
        &self,
        of: &SignatureStatement,
        chain: &[CertificateDer<'static>],
        roots: &[CertificateDer<'static>],
    ) -> Result<String, String> {
        let at = of.judged_at;
        let list = |digest: &String| self.lists.get(digest).cloned();
        let lists: Option<Vec<_>> = of.revocation_lists.iter().map(list).collect();
        let lists = lists.ok_or("a revocation list is missing")?;
        let valid = |root: &&CertificateDer<'_>| Certificate::read(root).is_ok_and(|own| own.is_valid_at(at));
        let roots: Vec<_> = roots.iter().filter(valid).cloned().collect();
        let trust = Trust::of(&roots, &lists, at)?;
        let own = trust.check(chain, Purpose::Signatory, at).map_err(|problem| problem.to_string())?;
        if !own.is_valid_at(of.signed_at) {
            return Err("was not valid at the signing time".to_owned());
        }
        let revoked = match lists.len() {
            0 => "no revocation list was kept".to_owned(),
            n => format!("not revoked by {n} lists"),
        };
        Ok(format!("trusted at {at}, {revoked}"))
    }
}

/// The service received this statement; the receipt holds the end that `head` states.
fn receipt(signature: &EvidenceSignature, keys: &PublicKeys) -> Result<String, String> {
    let statement = &signature.statement;
    let receipt = keys.receipt(&signature.receipt).map_err(|problem| problem.to_string())?;
    let canonical = statement.canonical()?;
    let (at, deadline) = (statement.received_at, statement.deadline);
    if receipt.received != Received::of(statement.id.to_string(), &canonical, at, deadline) {
        return Err("is of another statement".to_owned());
    }
    let head: Head = keys.read(HEAD, &signature.head).map_err(|problem| format!("the head {problem}"))?;
    if receipt.head != head {
        return Err("holds another end of the trail".to_owned());
    }
    Ok(format!("received at {at}, told to {}", receipt.owner))
}

/// The links lead from the entry that tells of the signature to the signed end.
fn trail(signature: &EvidenceSignature, keys: Option<&PublicKeys>) -> Result<String, String> {
    let file = signature.trail.as_bytes();
    let heads = keys.map(|_| signature.head.clone());
    let found = offline::check(file, heads.as_slice(), keys);
    if let Some(fault) = found.faults.first() {
        return Err(fault.what.clone());
    }
    if keys.is_some() && found.matched_heads != 1 {
        return Err("does not hold the signed end".to_owned());
    }
    offline::told(file, &signature.statement.id.to_string(), i64::MAX)?;
    let head = keys.map(|keys| keys.read::<Head>(HEAD, &signature.head)).transpose();
    let head = head.map_err(|problem| format!("the head {problem}"))?;
    Ok(head.map_or_else(String::new, |head| {
        format!("entry {} of {} was signed at {}", head.sequence, head.owner, head.moment)
    }))
}
