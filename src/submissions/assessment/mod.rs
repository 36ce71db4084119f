//! Judging what was handed in: what the policy makes of it, and what the insurer decides.
//!
//! [`criteria`] rules on the answers by the rules of the policy, with the code of eligibility checks.
//! [`grounds`] says on what a no can rest, [`follow_up`] what follows on a yes; both read the policy, never
//! the name of an insurer. [`service`] makes the decision, one row each, in the transaction of the change
//! of status. Where two concerns represent all insurers both judge, and both have to agree: that is ours,
//! the sources say no more than that they make one agreement. Making an offer is not done here.

pub mod model;
pub mod criteria;
pub mod grounds;
pub mod follow_up;
pub mod store;
pub mod service;
pub mod view;
pub mod evidence;
pub mod decided;
pub mod api;
