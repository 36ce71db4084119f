//! Messages to addresses that callers name.
//!
//! Here is what decides whether such an address may be called at all ([`address`]). Nothing is sent yet.

pub mod address;

#[cfg(test)]
mod address_tests;
