//! Clients by command: how an organisation gets its first one, and how the operator stops any.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::path::PathBuf;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use serde_json::Value;

use super::{Outcome, text};
use crate::audit::{Actor, Owner};
use crate::auth::Role;
use crate::auth::clients::model::{CertificateMatchKind, ClientAuthentication, ClientChange, ClientEntry};
use crate::auth::clients::{service, store};
use crate::auth::jwk::PublicKey;
use crate::auth::organisation::{OrganisationRef, fits};
use crate::clock::Clocks;
use crate::codes::{AgbCode, ClientId, ConcernId, KvkNumber, UzoviCode};
use crate::config::DatabaseSettings;
use crate::db::Db;
use crate::policy::PolicyBook;
use crate::snapshot::Snapshots;

/// A client to be registered; with exactly one of the codes of an organisation, or none for the operator.
#[derive(Debug, Clone, Args)]
pub struct ClientArguments {
    /// What the client is
    #[arg(long)]
    role: Role,
    /// Name that its administrators see
    #[arg(long)]
    name: String,
    /// AGB code of its organisation
    #[arg(long = "agb", value_name = "CODE", group = "organisation")]
    agb: Option<AgbCode>,
    /// Concern of its organisation
    #[arg(long, group = "organisation")]
    concern: Option<ConcernId>,
    /// Trade register number of its organisation, when it has no AGB code
    #[arg(long, value_name = "NUMBER", group = "organisation")]
    kvk: Option<KvkNumber>,
    /// UZOVI code that it speaks for; may be repeated, all of the concern when absent
    #[arg(long = "uzovi", value_name = "CODE")]
    uzovi: Vec<UzoviCode>,
    /// Scope; may be repeated, all of the role when absent
    #[arg(long = "scope", value_name = "SCOPE")]
    scopes: Vec<String>,
    /// Its public key, a JWK or PEM file: it then signs assertions (private_key_jwt)
    #[arg(long, value_name = "FILE", group = "proof", required_unless_present = "proof")]
    key: Option<PathBuf>,
    /// SHA-256 of its certificate, base64url: it then comes over mutual TLS (tls_client_auth)
    #[arg(long, value_name = "X5T", group = "proof")]
    certificate_thumbprint: Option<String>,
    /// Subject of its certificate, as RFC 4514 writes it
    #[arg(long, value_name = "DN", group = "proof")]
    certificate_subject: Option<String>,
}

/// A public key in a file: a JWK, or `-----BEGIN PUBLIC KEY-----`.
fn read_key(path: &PathBuf) -> Outcome<(String, PublicKey)> {
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let content = std::fs::read_to_string(path).map_err(|error| named(&error))?;
    let key = if content.trim_start().starts_with('{') {
        let jwk: Value = serde_json::from_str(&content).map_err(|error| named(&error))?;
        let kid = jwk.get("kid").and_then(Value::as_str).map(str::to_owned);
        PublicKey::from_jwk(&jwk).map(|key| (kid.unwrap_or_else(|| key.thumbprint()), key))
    } else {
        PublicKey::from_pem(&content).map(|key| (key.thumbprint(), key))
    };
    key.map_err(|error| named(&error))
}

impl ClientArguments {
    fn entry(&self, organisation: Owner) -> Outcome<ClientEntry> {
        if !fits(self.role, &organisation) {
            return Err(format!("this organisation has no clients of the role {}", self.role));
        }
        let unknown = self.scopes.iter().find(|scope| !self.role.scopes().contains(&scope.as_str()));
        if let Some(scope) = unknown {
            return Err(format!("the role {} does not know the scope {scope}", self.role));
        }
        let is_hash = |text: &String| URL_SAFE_NO_PAD.decode(text).is_ok_and(|bytes| bytes.len() == 32);
        if self.certificate_thumbprint.as_ref().is_some_and(|text| !is_hash(text)) {
            return Err("a thumbprint is a SHA-256 in base64url without padding".to_owned());
        }
        let all = || self.role.scopes().iter().map(|scope| (*scope).to_owned()).collect();
        let thumbprint = self.certificate_thumbprint.clone().map(|v| (CertificateMatchKind::Thumbprint, v));
        let subject = self.certificate_subject.clone().map(|v| (CertificateMatchKind::Subject, v));
        let certificates: Vec<_> = thumbprint.into_iter().chain(subject).collect();
        Ok(ClientEntry {
            id: ClientId::new(),
            name: self.name.clone(),
            role: self.role,
            organisation,
            uzovi_codes: self.uzovi.clone(),
            scopes: if self.scopes.is_empty() { all() } else { self.scopes.clone() },
            authentication: if certificates.is_empty() {
                ClientAuthentication::PrivateKeyJwt
            } else {
                ClientAuthentication::TlsClientAuth
            },
            keys: self.key.iter().map(read_key).collect::<Result<_, _>>()?,
            certificates,
        })
    }
}

/// `zorgcontract client add`
pub fn add_client(arguments: &ClientArguments, settings: &DatabaseSettings) -> Outcome {
    let db = Db::open(&settings.url()?, Clocks::real()).map_err(text)?;
    let named = OrganisationRef {
        agb_code: arguments.agb,
        concern_id: arguments.concern.clone(),
        kvk_number: arguments.kvk,
    };
    let snapshot = Snapshots::open(db.clone(), PolicyBook::default()).map_err(text)?.load();
    let organisation = named.resolve(&snapshot).ok_or("the organisation is not known here")?;
    let entry = arguments.entry(organisation)?;
    let made = db.write_blocking(Actor::command("client"), move |tx| service::register(tx, &entry));
    println!("{}", made.map_err(text)?.value.id);
    Ok(())
}

/// `zorgcontract client list`
pub fn list_clients(settings: &DatabaseSettings) -> Outcome {
    let db = Db::open(&settings.url()?, Clocks::real()).map_err(text)?;
    for client in db.read(store::load_all).map_err(text)? {
        let state = if client.suspended { "suspended" } else { "active" };
        println!("{} {} {} {state} {:?}", client.id, client.role, client.organisation, client.name);
    }
    Ok(())
}

/// `zorgcontract client suspend` and `resume`
pub fn suspend_client(id: ClientId, suspended: bool, settings: &DatabaseSettings) -> Outcome {
    let db = Db::open(&settings.url()?, Clocks::real()).map_err(text)?;
    let change = ClientChange { suspended: Some(suspended), ..ClientChange::default() };
    db.write_blocking(Actor::command("client"), move |tx| service::change(tx, id, None, &change))
        .map_err(text)?;
    println!("{id} is {}", if suspended { "suspended" } else { "active" });
    Ok(())
}
