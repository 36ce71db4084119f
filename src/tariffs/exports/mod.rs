//! Price lists of many practices and insurers as one file, up to the whole country.
//!
//! [`select`] says about whom, within what the caller may ask one by one. [`work`] is the job: [`Bulk`] resolves
//! practice after practice, and an encoder of `write` adds the [`row`]s to the file, which is kept in pieces by
//! its digest ([`crate::files`]). [`download`] gives it out, from any byte on, to whoever may see all
//! of it ([`sight`]). Job and lease are of [`crate::jobs`].
//!
//! [`Bulk`]: crate::tariffs::bulk::Bulk

pub mod model;
mod select;
mod sight;
pub mod row;
pub mod write;
mod store;
pub mod work;
pub mod view;
pub mod api;
pub mod download;
