//! A mock of the zorgcontract API with faults. Two uses: the conformance corpus, by which every SDK shows that
//! it behaves the same ([`corpus`], [`armed`], [`control`]), and integrators' own tests ([`script`], [`webhooks`]).
//! [`wire`] speaks HTTP; [`matching`] and [`token`] judge requests. Not for production: no TLS, no limits.

pub mod armed;
pub mod control;
pub mod corpus;
pub mod matching;
pub mod script;
pub mod token;
pub mod webhooks;
pub mod wire;
