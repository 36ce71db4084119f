//! Settings: by flag or by `ZORGCONTRACT_*` variable. A wrong one stops the start with one clear line.

use std::convert::Infallible;
use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use clap::Args;

use crate::auth::key_set::{self, KeyRing};
use crate::auth::keys::{self, KeyError, TokenKey};
use crate::auth::tokens::KEEP;
use crate::clock::Clocks;
use crate::db::DatabaseUrl;
use crate::http::transport::material::{Files, Material};

/// Where the data lives.
#[derive(Debug, Clone, Args)]
pub struct DatabaseSettings {
    /// `sqlite://PATH` or `postgres://…`; without it a SQLite file in the data directory
    #[arg(long, env = "ZORGCONTRACT_DATABASE_URL", hide_env_values = true)]
    pub database_url: Option<DatabaseText>,
    /// Directory for the embedded database and, in the demo, the keys
    #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = "zorgcontract-data")]
    pub data_dir: PathBuf,
}

/// The text of a database URL as it was given. It may hold a password, and the parser of the command
/// line shows what it refuses; so it takes any text, and the room reads it later.
#[derive(Clone)]
pub struct DatabaseText(String);

impl FromStr for DatabaseText {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for DatabaseText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DatabaseText(…)")
    }
}

impl DatabaseSettings {
    /// The database to open; makes the data directory when the embedded database lives there.
    pub fn url(&self) -> Result<DatabaseUrl, String> {
        match &self.database_url {
            Some(text) => text.0.parse(),
            None => embedded(&self.data_dir),
        }
    }
}

/// The embedded database of a data directory, which is made when absent.
pub fn embedded(data_dir: &Path) -> Result<DatabaseUrl, String> {
    std::fs::create_dir_all(data_dir).map_err(|e| format!("{}: {e}", data_dir.display()))?;
    Ok(DatabaseUrl::Sqlite(data_dir.join("zorgcontract.sqlite").display().to_string()))
}

/// How the service listens and with which keys.
#[derive(Debug, Clone, Args)]
pub struct ServeSettings {
    /// Address to listen on
    #[arg(long, env = "ZORGCONTRACT_LISTEN", default_value = "127.0.0.1:8080")]
    pub listen: SocketAddr,
    /// Address by which callers reach the service, for instance `https://api.example`
    #[arg(long, env = "ZORGCONTRACT_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// Seconds that requests are still taken after the first stop signal
    #[arg(long, env = "ZORGCONTRACT_DRAIN_SECONDS", default_value_t = 5)]
    pub drain_seconds: u64,
    /// How much callers may ask.
    #[command(flatten)]
    pub limits: LimitSettings,
    /// How callers and their certificates reach the service.
    #[command(flatten)]
    pub transport: TransportSettings,
    /// Who may vouch for people that sign.
    #[command(flatten)]
    pub signatories: SignatorySettings,
}

/// The authorities of signatories. Those of client certificates do not count here: who vouches for systems
/// vouches for no person.
#[derive(Debug, Clone, Default, Args)]
pub struct SignatorySettings {
    /// Roots (PEM) of the certificates of signatories; without them none can be registered
    #[arg(long, env = "ZORGCONTRACT_SIGNATORY_ROOTS_FILE")]
    pub signatory_roots_file: Option<PathBuf>,
    /// Revocation lists (PEM) of the issuers of those certificates, separated by commas
    #[arg(long, env = "ZORGCONTRACT_SIGNATORY_CRL_FILES", value_delimiter = ',')]
    pub signatory_crl_files: Vec<PathBuf>,
}

impl SignatorySettings {
    /// The files, read.
    ///
    /// # Errors
    /// One line: lists without roots, or a file that cannot be used.
    pub fn read(&self, clocks: &Clocks) -> Result<Material, String> {
        if self.signatory_roots_file.is_none() && !self.signatory_crl_files.is_empty() {
            return Err("certificates of signatories need their roots: set --signatory-roots-file".into());
        }
        let (roots, lists) = (self.signatory_roots_file.clone(), self.signatory_crl_files.clone());
        Material::read(Files { served: None, roots, lists }, clocks)
    }
}

/// How much one caller may ask, and all of them together. Each instance counts by itself.
#[derive(Debug, Clone, Copy, Args)]
pub struct LimitSettings {
    /// Requests of one client per minute; 0 is no limit
    #[arg(long, env = "ZORGCONTRACT_CLIENT_REQUESTS", default_value_t = CLIENT_REQUESTS)]
    pub client_requests: u32,
    /// Failed authentications per minute of one address, and of one client; 0 is no limit
    #[arg(long, env = "ZORGCONTRACT_FAILED_LOGINS", default_value_t = FAILED_LOGINS)]
    pub failed_logins: u32,
    /// Requests that are handled at once; 0 is no limit
    #[arg(long, env = "ZORGCONTRACT_AT_ONCE", default_value_t = AT_ONCE)]
    pub at_once: usize,
}

const CLIENT_REQUESTS: u32 = 30_000;
const FAILED_LOGINS: u32 = 100;
const AT_ONCE: usize = 256;

impl Default for LimitSettings {
    fn default() -> Self {
        Self { client_requests: CLIENT_REQUESTS, failed_logins: FAILED_LOGINS, at_once: AT_ONCE }
    }
}

/// TLS of its own, or the address of a proxy that has it; never both.
#[derive(Debug, Clone, Default, Args)]
pub struct TransportSettings {
    /// Certificate chain (PEM) of the service: with it, it speaks TLS 1.3 and nothing else
    #[arg(long, env = "ZORGCONTRACT_TLS_CERTIFICATE_FILE")]
    pub tls_certificate_file: Option<PathBuf>,
    /// Private key (PEM) of that certificate
    #[arg(long, env = "ZORGCONTRACT_TLS_KEY_FILE")]
    pub tls_key_file: Option<PathBuf>,
    /// Speak TLS 1.2 as well, with modern suites
    #[arg(long, env = "ZORGCONTRACT_TLS12")]
    pub tls12: bool,
    /// Roots (PEM) of client certificates; with them, a client may show a certificate
    #[arg(long, env = "ZORGCONTRACT_CLIENT_ROOTS_FILE")]
    pub client_roots_file: Option<PathBuf>,
    /// Revocation lists (PEM) of the issuers of client certificates, separated by commas
    #[arg(long, env = "ZORGCONTRACT_CLIENT_CRL_FILES", value_delimiter = ',')]
    pub client_crl_files: Vec<PathBuf>,
    /// Addresses or networks of the proxies whose word on client certificates is taken, separated by commas
    #[arg(long, env = "ZORGCONTRACT_TRUSTED_PROXIES", value_delimiter = ',')]
    pub trusted_proxies: Vec<String>,
    /// Header in which they tell it
    #[arg(long, env = "ZORGCONTRACT_CLIENT_CERTIFICATE_HEADER", default_value = "Client-Cert")]
    pub client_certificate_header: String,
    /// Form of that header
    #[arg(long, env = "ZORGCONTRACT_CLIENT_CERTIFICATE_FORM", value_enum, default_value_t)]
    pub client_certificate_form: CertificateForm,
    /// Header in which they tell the address of the caller, as its last entry; without it failed
    /// authentications that come through a proxy are not counted by address
    #[arg(long, env = "ZORGCONTRACT_CLIENT_ADDRESS_HEADER")]
    pub client_address_header: Option<String>,
}

/// How a proxy writes a client certificate in a header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum CertificateForm {
    /// RFC 9440: base64 of the DER between colons; more of the chain in the header NAME-Chain
    #[default]
    Rfc9440,
    /// Percent-encoded PEM, as nginx writes it in `$ssl_client_escaped_cert`
    EscapedPem,
}

/// The keys that all instances share.
#[derive(Debug, Clone, Args)]
pub struct KeySettings {
    /// P-256 private key (PKCS#8 PEM) that signs and verifies access tokens
    #[arg(long, env = "ZORGCONTRACT_TOKEN_KEY_FILE")]
    pub token_key_file: Option<PathBuf>,
    /// Secret text of at least 32 characters that signs the cursors of lists
    #[arg(long, env = "ZORGCONTRACT_CURSOR_KEY_FILE")]
    pub cursor_key_file: Option<PathBuf>,
    /// P-256 private key (PKCS#8 PEM) that signs heads and exports of the audit trail, and receipts
    #[arg(long, env = "ZORGCONTRACT_RECEIPT_KEY_FILE")]
    pub receipt_key_file: Option<PathBuf>,
}

/// The keys themselves.
#[derive(Clone)]
pub struct Keys {
    /// Sign and verify access tokens.
    pub token: KeyRing,
    /// Signs cursors.
    pub cursor: String,
    /// Sign statements about the audit trail.
    pub receipt: KeyRing,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keys")
            .field("token", &self.token)
            .field("receipt", &self.receipt)
            .finish_non_exhaustive() // never the secret
    }
}

impl KeySettings {
    /// Reads the receipt keys alone, for commands that need no other.
    pub fn receipt(&self) -> Result<KeyRing, String> {
        ring(named(&self.receipt_key_file, "ZORGCONTRACT_RECEIPT_KEY_FILE")?, None)
    }

    /// Reads all keys from the files named.
    pub fn read(&self) -> Result<Keys, String> {
        let token = ring(named(&self.token_key_file, "ZORGCONTRACT_TOKEN_KEY_FILE")?, Some(KEEP))?;
        let cursor = named(&self.cursor_key_file, "ZORGCONTRACT_CURSOR_KEY_FILE")?;
        let cursor = std::fs::read_to_string(cursor).map_err(|e| format!("{}: {e}", cursor.display()))?;
        let receipt = self.receipt()?;
        if token.shares_a_key_with(&receipt) {
            return Err("one key signs tokens and receipts: each needs keys of its own".into());
        }
        Ok(Keys { token, cursor: cursor.trim().to_owned(), receipt })
    }
}

fn named<'f>(file: &'f Option<PathBuf>, variable: &str) -> Result<&'f PathBuf, String> {
    file.as_ref().ok_or_else(|| format!("no key: set {variable} (make keys with `zorgcontract keys DIR`)"))
}

fn ring(path: &Path, keep: Option<i64>) -> Result<KeyRing, String> {
    KeyRing::open(path, keep).map_err(|error| match error {
        KeyError::File { .. } => error.to_string(), // names the file itself
        _ => format!("{}: {error}", path.display()),
    })
}

/// What a set of signing keys is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum KeyUse {
    /// Access tokens: a retired key goes when the last token that it signed has expired
    #[default]
    Token,
    /// Receipts and the audit trail: a retired key stays
    Receipt,
}

impl KeyUse {
    /// File of the key in a key directory.
    pub fn file(self) -> &'static str {
        match self {
            Self::Token => TOKEN_KEY,
            Self::Receipt => RECEIPT_KEY,
        }
    }

    /// Seconds that a retired key is still needed; for ever without.
    pub fn keep(self) -> Option<i64> {
        match self {
            Self::Token => Some(KEEP),
            Self::Receipt => None,
        }
    }
}

/// File of the token key in a key directory.
pub const TOKEN_KEY: &str = "token-key.pem";
/// File of the cursor key in a key directory.
pub const CURSOR_KEY: &str = "cursor-key.txt";
/// File of the receipt key in a key directory.
pub const RECEIPT_KEY: &str = "receipt-key.pem";

/// The keys of a directory, made there when absent.
pub fn keys_in(directory: &Path) -> Result<Keys, String> {
    std::fs::create_dir_all(directory).map_err(|e| format!("{}: {e}", directory.display()))?;
    let text = |error: KeyError| error.to_string();
    let ring = |used: KeyUse| {
        let path = directory.join(used.file());
        TokenKey::read_or_create(&path).map_err(text)?;
        key_set::prepare(&path).map_err(text)?;
        KeyRing::open(&path, used.keep()).map_err(text)
    };
    Ok(Keys {
        token: ring(KeyUse::Token)?,
        cursor: keys::read_or_create(&directory.join(CURSOR_KEY), keys::generate_secret).map_err(text)?,
        receipt: ring(KeyUse::Receipt)?,
    })
}
