//! What the runtime knows of an operation, from the document.

/// How an operation may be repeated.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Idempotency {
    /// It reads.
    Safe,
    /// Once or twice makes no difference.
    Idempotent,
    /// An `Idempotency-Key` makes it so.
    Key,
    /// It may not be repeated once it was sent.
    None,
}

/// One operation of the document.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation {
    /// `operationId`.
    pub id: &'static str,
    /// HTTP method.
    pub method: &'static str,
    /// What stands before the path: `/v1`, or nothing.
    pub prefix: &'static str,
    /// Path template of the document.
    pub path: &'static str,
    /// How it may be repeated.
    pub idempotency: Idempotency,
    /// Codes of problems after which it is repeated.
    pub retryable: &'static [&'static str],
    /// Content types of the result; empty when there is none.
    pub accept: &'static [&'static str],
    /// Whether it can be rehearsed.
    pub dry_run: bool,
}

impl Operation {
    /// Made by the generated code.
    #[must_use]
    pub(crate) const fn new(
        id: &'static str,
        method: &'static str,
        prefix: &'static str,
        path: &'static str,
        idempotency: Idempotency,
        retryable: &'static [&'static str],
    ) -> Self {
        Self {
            id,
            method,
            prefix,
            path,
            idempotency,
            retryable,
            accept: &["application/json"],
            dry_run: false,
        }
    }

    pub(crate) const fn accepts(mut self, accept: &'static [&'static str]) -> Self {
        self.accept = accept;
        self
    }

    pub(crate) const fn can_rehearse(mut self) -> Self {
        self.dry_run = true;
        self
    }
}
