//! The command line: subcommands only. What they do lives in the rooms of the library.
#![expect(clippy::print_stdout, reason = "a command line prints")]

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use zorgcontract::auth::tokens::Grant;
use zorgcontract::codes::ClientId;
use zorgcontract::config::{DatabaseSettings, KeySettings, KeyUse, ServeSettings};
use zorgcontract::{cli, demo};

/// An explained answer is many small allocations; this allocator makes the difference measurable.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(version, about, arg_required_else_help = true)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API
    Serve {
        #[command(flatten)]
        database: DatabaseSettings,
        #[command(flatten)]
        keys: KeySettings,
        #[command(flatten)]
        serve: ServeSettings,
    },
    /// Bring the database up to date and load the shipped reference data
    Migrate {
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Import a file; nothing is written when any row has a problem
    Import {
        /// What the file holds
        kind: cli::ImportKind,
        /// The file, in a format of samples/README.md
        file: PathBuf,
        /// Only show what would change
        #[arg(long)]
        dry_run: bool,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Work on policy packs
    Policy {
        #[command(subcommand)]
        command: PolicyCommand,
    },
    /// Print the OpenAPI document
    Openapi {
        /// Version of the OpenAPI format
        #[arg(long, value_enum, default_value = "3.1")]
        version: OpenapiVersion,
    },
    /// Work on the audit trail
    Audit {
        #[command(subcommand)]
        command: AuditCommand,
    },
    /// Work on receipts
    Receipt {
        #[command(subcommand)]
        command: ReceiptCommand,
    },
    /// Work on contracts
    Contract {
        #[command(subcommand)]
        command: ContractCommand,
    },
    /// Make token keys, a cursor key and receipt keys in a directory, where they do not exist yet
    #[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
    Keys {
        /// The directory
        #[arg(required = true)]
        directory: Option<PathBuf>,
        #[command(subcommand)]
        command: Option<KeysCommand>,
    },
    /// Work on the clients that may ask for tokens
    Client {
        #[command(subcommand)]
        command: ClientCommand,
    },
    /// Print a short-lived access token
    Token {
        /// Data directory of a demo
        #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = demo::DATA_DIR)]
        data_dir: PathBuf,
        /// Sign with this key instead of that of a demo
        #[arg(long, env = "ZORGCONTRACT_TOKEN_KEY_FILE")]
        token_key_file: Option<PathBuf>,
        #[command(flatten)]
        grant: Grant,
    },
    /// Withdraw an access token before it expires; every instance forgets it within a second
    Revoke {
        /// Id of the token (its claim `jti`)
        token_id: String,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Serve a fictitious country from an embedded database
    Demo(cli::DemoArguments),
    /// Make the certificate authority of a demo, or renew its revocation lists
    SandboxCa {
        /// Data directory of a demo
        #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = demo::DATA_DIR)]
        data_dir: PathBuf,
    },
    /// Issue a certificate for a system or a signatory, with a new key
    SandboxCertificate {
        /// Data directory of a demo
        #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = demo::DATA_DIR)]
        data_dir: PathBuf,
        #[command(flatten)]
        request: cli::CertificateRequest,
    },
    /// Revoke a certificate of a demo; the demo refuses it within seconds
    SandboxRevoke {
        /// The certificate (PEM)
        certificate: PathBuf,
        /// Data directory of a demo
        #[arg(long, env = "ZORGCONTRACT_DATA_DIR", default_value = demo::DATA_DIR)]
        data_dir: PathBuf,
    },
}

#[derive(Subcommand)]
enum KeysCommand {
    /// The next key signs from now on, the one before retires; running instances notice by themselves
    Rotate {
        /// The directory of the keys
        directory: PathBuf,
        /// Which keys
        #[arg(long = "use", value_enum, default_value_t)]
        used: KeyUse,
        /// Also when the next key is published for less than a week
        #[arg(long)]
        at_once: bool,
    },
}

#[derive(Subcommand)]
enum ClientCommand {
    /// Register a client and print its id
    Add {
        #[command(flatten)]
        client: cli::ClientArguments,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Print every client, one a line
    List {
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Stop a client: no more tokens, and those it has are refused within a second
    Suspend {
        /// Id of the client
        client_id: ClientId,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Let a suspended client ask for tokens again
    Resume {
        /// Id of the client
        client_id: ClientId,
        #[command(flatten)]
        database: DatabaseSettings,
    },
}

#[derive(Subcommand)]
enum PolicyCommand {
    /// Check the packs in a directory and print every fault with file, line and nearest name
    Check {
        /// Directory of one pack, or one with folders of packs; its own `vocab/` goes before the shipped one
        path: PathBuf,
    },
    /// Write the JSON Schema of every kind of pack file, for editors
    Schema {
        /// The directory to write to
        directory: PathBuf,
    },
}

#[derive(Subcommand)]
enum ReceiptCommand {
    /// Check a receipt without a server or database
    Verify {
        #[command(flatten)]
        check: cli::ReceiptCheck,
    },
}

#[derive(Subcommand)]
enum ContractCommand {
    /// Check the evidence of what was signed without a server or database
    Verify {
        #[command(flatten)]
        check: cli::EvidenceCheck,
    },
}

#[derive(Subcommand)]
enum AuditCommand {
    /// Check an exported trail without a server or database; or, without a file, every chain of a database
    Verify {
        /// An export, as `GET /v1/audit-entries/export` and `audit export` give it
        file: Option<PathBuf>,
        /// Signed heads or receipts that were kept elsewhere: answers of the service, or one JWS per line; may be repeated
        #[arg(long, requires = "file")]
        heads: Vec<PathBuf>,
        /// The key set that signatures are checked against: `/.well-known/jwks.json` or `audit jwks`
        #[arg(long, requires = "file")]
        jwks: Option<PathBuf>,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Print a trail so that it can be verified elsewhere
    Export {
        #[command(flatten)]
        export: cli::AuditExportSettings,
        #[command(flatten)]
        keys: KeySettings,
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Print the last signed head of every chain, to be kept elsewhere
    Heads {
        #[command(flatten)]
        database: DatabaseSettings,
    },
    /// Print the public receipt keys as a key set
    Jwks {
        #[command(flatten)]
        keys: KeySettings,
    },
    /// Erase what the trail knows of a person; the chains stay valid and tell the erasure
    Erase {
        /// The person, by the id under which the trail keeps what it knows
        person: String,
        #[command(flatten)]
        database: DatabaseSettings,
    },
}

fn audit(command: AuditCommand) -> Result<(), String> {
    match command {
        AuditCommand::Verify { file, heads, jwks, database } => {
            cli::audit_verify(file.as_deref(), &heads, jwks.as_deref(), &database)
        }
        AuditCommand::Export { export, keys, database } => cli::audit_export(&export, &keys, &database),
        AuditCommand::Heads { database } => cli::audit_heads(&database),
        AuditCommand::Jwks { keys } => cli::audit_key_set(&keys),
        AuditCommand::Erase { person, database } => cli::audit_erase(&person, &database),
    }
}

#[derive(Clone, Copy, ValueEnum)]
enum OpenapiVersion {
    #[value(name = "3.1")]
    V3_1,
    #[value(name = "3.0")]
    V3_0,
}

fn main() -> ExitCode {
    env_logger::Builder::from_env(env_logger::Env::default().default_filter_or("warn")).init();
    let outcome = match Arguments::parse().command {
        Command::Serve { database, keys, serve } => cli::serve(&database, &keys, &serve),
        Command::Migrate { database } => cli::migrate(&database),
        Command::Import { kind, file, dry_run, database } => cli::import(kind, &file, dry_run, &database),
        Command::Policy { command: PolicyCommand::Check { path } } => cli::check_policies(&path),
        Command::Policy { command: PolicyCommand::Schema { directory } } => cli::policy_schemas(&directory),
        Command::Openapi { version } => {
            cli::openapi(matches!(version, OpenapiVersion::V3_0)).map(|text| println!("{text}"))
        }
        Command::Audit { command } => audit(command),
        Command::Receipt { command: ReceiptCommand::Verify { check } } => cli::receipt_verify(&check),
        Command::Contract { command: ContractCommand::Verify { check } } => cli::contract_verify(&check),
        Command::Keys { command: Some(KeysCommand::Rotate { directory, used, at_once }), .. } => {
            cli::rotate_keys(&directory, used, at_once)
        }
        Command::Keys { directory, command: None } => {
            zorgcontract::config::keys_in(&directory.unwrap_or_default()).map(drop)
        }
        Command::Client { command } => match command {
            ClientCommand::Add { client, database } => cli::add_client(&client, &database),
            ClientCommand::List { database } => cli::list_clients(&database),
            ClientCommand::Suspend { client_id, database } => cli::suspend_client(client_id, true, &database),
            ClientCommand::Resume { client_id, database } => cli::suspend_client(client_id, false, &database),
        },
        Command::Token { data_dir, token_key_file, grant } => {
            cli::token(&data_dir, token_key_file.as_deref(), &grant).map(|token| println!("{token}"))
        }
        Command::Revoke { token_id, database } => cli::revoke(&token_id, &database),
        Command::Demo(arguments) => cli::demo(&arguments),
        Command::SandboxCa { data_dir } => cli::sandbox_ca(&data_dir),
        Command::SandboxCertificate { data_dir, request } => cli::sandbox_certificate(&data_dir, &request),
        Command::SandboxRevoke { certificate, data_dir } => cli::sandbox_revoke(&certificate, &data_dir),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            log::debug!("ended with an error");
            #[expect(clippy::print_stderr, reason = "the one clear line of a failed command")]
            {
                eprintln!("zorgcontract: {message}");
            }
            ExitCode::FAILURE
        }
    }
}
