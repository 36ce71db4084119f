//! `zorgcontract contract verify`: what was signed is proven without a server or a database.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::path::PathBuf;

use clap::Args;

use super::Outcome;
use super::audit::{read, read_text};
use crate::audit::receipt::PublicKeys;
use crate::auth::certificates::certificates_in;
use crate::contracts::signing::evidence::verify::{Against, check};

/// What evidence is checked against.
#[derive(Debug, Clone, Args)]
pub struct EvidenceCheck {
    /// The evidence, as `GET /v1/contracts/{contractId}/evidence` gives it
    pub file: PathBuf,
    /// The roots (PEM) below which certificates of signatories are trusted; in a demo `sandbox-ca/root.pem`
    #[arg(long)]
    pub trust: Option<PathBuf>,
    /// The key set that receipts and trails are checked against: `/.well-known/jwks.json` or `audit jwks`
    #[arg(long)]
    pub keys: Option<PathBuf>,
}

/// `zorgcontract contract verify`
pub fn contract_verify(asked: &EvidenceCheck) -> Outcome {
    let roots = asked.trust.as_deref().map(certificates_in).transpose()?;
    let keys = asked.keys.as_deref().map(|path| PublicKeys::from_jwks(&read_text(path)?)).transpose()?;
    let report = check(&read(&asked.file)?, &Against { roots, keys });
    println!("{report}");
    if report.holds() { Ok(()) } else { Err(format!("{} does not prove it", asked.file.display())) }
}
