//! The outbox: one row per committed write, in commit order.
