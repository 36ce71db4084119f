//! Who did what, when and for whom, as one hash chain per organisation.
