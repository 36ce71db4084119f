//! Contracts from draft to end: what they say, who takes which step, and what binds.

mod content;
