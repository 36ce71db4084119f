//! The fictitious country: practices, agreements and named scenarios for trying the service.
#![expect(missing_docs, reason="placeholder")]
use std::path::Path; use crate::db::{Db,DbError}; use crate::clock::{Clocks,Moment};
pub const DATA_DIR: &str = "demo-data"; pub const TODAY: &str = "2025-02-03"; pub const OPENING_HOUR: i64 = 32_400_000_000;
pub fn beginning() -> Moment { Moment::BEGINNING }
pub fn is_demo(_: &Path) -> bool { false }
pub fn mark(_: &Path) -> std::io::Result<()> { Ok(()) }
pub fn seed(_: &Db, _: &Clocks, _: bool) -> Result<(), DbError> { Ok(()) }
pub fn present(_: &crate::snapshot::Snapshot, _: std::net::SocketAddr, _: &Path) -> Result<String, String> { Ok(String::new()) }
