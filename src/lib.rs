//! zorgcontract answers one question of Dutch GP care: for this AGB code, this insurer, this day
//! and this kind of care, which agreement applies, what may be claimed, and why?
//!
//! # The architecture on one page
//!
//! A question is parsed into types that cannot be wrong ([`codes`], [`clock`], [`dated`]), meets
//! an immutable [`snapshot`] of the register, the reference data, the contracts and the policy
//! packs, and [`agreements`] decides it: a pure function that returns its own explanation.
//!
//! A write runs as one transaction ([`db`]): the model decides, the store writes, and the audit
//! entry, the outbox row ([`events`]) and the idempotency answer are part of the same commit. Every
//! commit has a position in commit order; the snapshot catches up by reading the events after
//! its own position, so that a caller reads its own write.
//!
//! Rooms below are in reading order. Each has `api` (HTTP and wire types), `model` (truths without
//! HTTP or SQL), `service` (one use case is one transaction) and `store` (SQL), where it needs them.

pub mod codes;
pub mod clock;
pub mod dated;
pub mod money;

pub mod db;
pub mod events;
pub mod audit;
pub mod jobs;
pub mod files;
pub mod sheets;
pub mod housekeeping;

pub mod registrations;
pub mod reference;
pub mod policy;
pub mod contracts;
pub mod questionnaires;
pub mod fhir;
pub mod snapshot;
pub mod submissions;
pub mod agreements;
pub mod publication;
pub mod statistics;
pub mod tariffs;
pub mod imports;

pub mod app;
pub mod auth;
pub mod http;
pub mod openapi;

pub mod demo;
pub mod config;
pub mod cli;
