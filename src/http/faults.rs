//! How all schema faults of one request end up in one answer.
//!
//! actix asks every extractor of a handler to begin before it waits for the first. So each of ours
//! notes its faults at once; when the first of them is waited for, the list of path, query and
//! headers is complete. If a body is still coming, the others wait and its extractor tells all.

use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll};

use actix_web::{HttpMessage, HttpRequest};

use super::problem::{ApiError, Fault};

/// The faults of one request so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    noted: RefCell<Vec<Fault>>,
    body_tells: Cell<bool>,
}

impl Faults {
    /// The list that belongs to `req`.
    pub(crate) fn of(req: &HttpRequest) -> Rc<Self> {
        let mut extensions = req.extensions_mut();
        if let Some(faults) = extensions.get::<Rc<Self>>() {
            return Rc::clone(faults);
        }
        let faults = Rc::<Self>::default();
        extensions.insert(Rc::clone(&faults));
        faults
    }

    /// Adds faults.
    pub(crate) fn note(&self, faults: impl IntoIterator<Item = Fault>) {
        self.noted.borrow_mut().extend(faults);
    }

    /// The body's extractor announces that it tells all faults when it is done.
    pub(crate) fn body_tells(&self) {
        self.body_tells.set(true);
    }

    /// All faults in the order path, query, header, body.
    pub(crate) fn error(&self) -> Option<ApiError> {
        let mut faults = self.noted.borrow().clone();
        faults.sort_by_key(|f| f.place);
        (!faults.is_empty()).then(|| ApiError::invalid(faults))
    }
}

/// The outcome of an extractor that needs no waiting; `None` means that its faults are noted.
#[derive(Debug)]
pub struct Checked<T> {
    value: Option<T>,
    faults: Rc<Faults>,
}

impl<T> Checked<T> {
    pub(crate) fn new(value: Option<T>, faults: Rc<Faults>) -> Self {
        Self { value, faults }
    }
}

impl<T: Unpin> Future for Checked<T> {
    type Output = Result<T, ApiError>;

    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Self::Output> {
        match self.faults.error() {
            // The body's future is polled in the same turn and wakes this task.
            Some(_) if self.faults.body_tells.get() => Poll::Pending,
            Some(error) => Poll::Ready(Err(error)),
            None => Poll::Ready(
                self.value.take().ok_or_else(|| ApiError::internal("an extractor lost its value")),
            ),
        }
    }
}
