//! Every integration test, as one binary: the application in process, real sockets where it
//! matters, a database of its own per test. Sentences are names.
#![allow(
    missing_docs,
    unreachable_pub,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::allow_attributes,
    reason = "tests"
)]

mod country;
mod database;
mod harness;
mod issuer;
mod packs;
mod sandbox;
mod things;
mod world;

mod access;
mod addenda;
mod amendments;
mod addenda_signed;
mod agreed_formulas;
mod agreed_tariffs;
mod assessments;
mod asvs;
mod attacks;
mod audit;
mod audit_tamper;
mod bulk_laws;
mod certificates;
mod contract_listing;
mod contracts;
mod contracts_api;
mod contracts_import;
mod db;
mod deadlines;
mod decision;
mod decision_laws;
mod effective_agreements;
mod effective_tariffs;
mod eligibility;
mod evidence;
mod exports;
mod fhir;
mod floors;
mod follow;
mod hostile;
mod house;
mod housekeeping;
mod http_border;
mod http_input;
mod http_lists;
mod http_pages;
mod http_server;
mod idempotency;
mod identity;
mod insured;
mod limits;
mod log_canary;
mod offers;
mod openapi;
mod outage;
mod policy_changes;
mod policy_catalogue;
mod policy_check;
mod policy_comparison;
mod policy_drafts;
mod policy_guide;
mod policy_releases;
mod policy_traps;
mod price_laws;
mod proxied;
mod published;
mod questionnaires;
mod receipts;
mod reference;
mod reference_api;
mod register;
mod register_api;
mod sandbox_certificates;
mod schema;
mod secrets;
mod settings;
mod signing;
mod simulation_laws;
mod simulations;
mod statistics;
mod submissions;
mod switches;
mod tariffs;
mod tls;
mod tokens;
mod writes;
