//! What both sides say beside a published contract, each about its own: the provider keeps its profile
//! (its own text, waiting times), the purchasing party says what it reimburses and what it knows of
//! quality. Nobody has to; what is not supplied is absent from the list.
//!
//! Both are replaced as a whole and keep their history. A resource that nobody wrote yet stands at
//! version 0, so that the first to write names what it saw like everybody after it.

pub mod model;
pub mod service;
pub mod store;

pub mod api;
mod problem;
pub mod view;
