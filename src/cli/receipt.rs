//! `zorgcontract receipt verify`: a receipt is proven without a server or a database.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::path::PathBuf;

use clap::Args;

use super::audit::{read, read_text};
use super::{Outcome, text};
use crate::audit::offline;
use crate::audit::receipt::PublicKeys;

/// What a receipt is checked against.
#[derive(Debug, Clone, Args)]
pub struct ReceiptCheck {
    /// The receipt: an answer of the service, or the JWS by itself
    pub file: PathBuf,
    /// The key set that its signature is checked against: `/.well-known/jwks.json` or `audit jwks`
    #[arg(long)]
    pub jwks: PathBuf,
    /// What was sent in, byte for byte
    #[arg(long)]
    pub content: Option<PathBuf>,
    /// An export of the trail of the organisation: it must tell the receipt's object and hold its end
    #[arg(long)]
    pub trail: Option<PathBuf>,
}

/// `zorgcontract receipt verify`
pub fn receipt_verify(check: &ReceiptCheck) -> Outcome {
    let keys = PublicKeys::from_jwks(&read_text(&check.jwks)?)?;
    let shown = check.file.display();
    let statements =
        offline::heads_in(&read_text(&check.file)?).map_err(|_| format!("{shown}: no receipt"))?;
    let [jws] = &statements[..] else { return Err(format!("{shown}: not one receipt")) };
    let receipt = keys.receipt(jws).map_err(|problem| format!("{shown}: {problem}"))?;
    let (received, head) = (&receipt.received, &receipt.head);
    println!("received from {}: {} at {}", receipt.owner, received.object, received.received_at);
    if let Some(deadline) = received.deadline {
        let verdict = if received.received_at <= deadline { "in time" } else { "too late" };
        println!("deadline {deadline}: {verdict}");
    }
    println!("SHA-256 {}", received.digest);
    println!("the trail had {} entries at {}, the last is {}", head.sequence, head.moment, head.hash);
    if let Some(path) = &check.content {
        if !received.is_of(&read(path)?) {
            return Err(format!("{} is not what was received", path.display()));
        }
        println!("the content is what was received");
    }
    let Some(path) = &check.trail else { return Ok(()) };
    let file = read(path)?;
    let report = offline::check(&file, &statements, Some(&keys));
    println!("{report}");
    if !report.holds() {
        return Err("the trail is not what was written".to_owned());
    }
    if report.matched_heads == 0 {
        return Err(format!("{} does not hold the end that the receipt states", path.display()));
    }
    offline::told(&file, &received.object, head.sequence).map_err(text)?;
    println!("the trail tells {}", received.object);
    Ok(())
}
