//! Long work with a lease, a heartbeat and per-row results, resumed after a crash.
