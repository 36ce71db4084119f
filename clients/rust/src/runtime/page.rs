//! Lists that come in pages.

use std::collections::{BTreeSet, VecDeque};

use serde::de::DeserializeOwned;

use crate::runtime::call;
use crate::runtime::client::Client;
use crate::runtime::error::{Error, ErrorKind, Result};
use crate::runtime::execute::Prepared;

/// One page of a list.
pub trait Page: DeserializeOwned {
    /// What the list holds.
    type Item;
    /// The items, and the address of the next page.
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>);
}

/// All items of a list, page by page as they are asked for.
#[must_use]
pub struct Pages<P: Page> {
    client: Client,
    next: Option<Result<Prepared>>,
    seen: BTreeSet<String>,
    items: VecDeque<P::Item>,
}

impl<P: Page> std::fmt::Debug for Pages<P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pages({} at hand)", self.items.len())
    }
}

impl<P: Page> Pages<P> {
    pub(crate) fn new(client: Client, first: Result<Prepared>) -> Self {
        Self { client, next: Some(first), seen: BTreeSet::new(), items: VecDeque::new() }
    }

    /// The next item; `None` after the last, and after an error.
    pub async fn next(&mut self) -> Option<Result<P::Item>> {
        loop {
            if let Some(item) = self.items.pop_front() {
                return Some(Ok(item));
            }
            if let Err(error) = self.turn().await? {
                self.next = None;
                return Some(Err(error));
            }
        }
    }

    /// All items that are left.
    ///
    /// # Errors
    /// A page could not be read.
    pub async fn collect(mut self) -> Result<Vec<P::Item>> {
        let mut all = Vec::new();
        while let Some(item) = self.next().await {
            all.push(item?);
        }
        Ok(all)
    }

    async fn turn(&mut self) -> Option<Result<()>> {
        let prepared = match self.next.take()? {
            Ok(prepared) => prepared,
            Err(error) => return Some(Err(error)),
        };
        Some(self.read(prepared).await)
    }

    async fn read(&mut self, mut prepared: Prepared) -> Result<()> {
        let page = call::send::<P>(&self.client, &prepared).await?;
        let (status, id) = (page.meta().status, page.meta().request_id.clone());
        let (items, next) = page.into_data().into_parts();
        self.items = items.into();
        let Some(address) = next else { return Ok(()) };
        let wrong = |what: &str| {
            Error::new(ErrorKind::Unexpected { status, what: what.to_owned() }, prepared.operation)
                .request(id.clone())
        };
        self.next = Some(match self.client.own_address(&address) {
            None => Err(wrong("its next page is elsewhere")),
            Some(own) if !self.seen.insert(own.clone()) => Err(wrong("its next page was read already")),
            Some(own) => {
                prepared.url = own;
                Ok(prepared)
            }
        });
        Ok(())
    }
}

/// The same, one item after the other on the calling thread.
#[cfg(feature = "blocking")]
#[derive(Debug)]
#[must_use]
pub struct BlockingPages<P: Page>(Pages<P>);

#[cfg(feature = "blocking")]
impl<P: Page> Pages<P> {
    /// An iterator for the calling thread.
    pub fn blocking(self) -> BlockingPages<P> {
        BlockingPages(self)
    }
}

#[cfg(feature = "blocking")]
impl<P: Page> Iterator for BlockingPages<P> {
    type Item = Result<P::Item>;

    fn next(&mut self) -> Option<Self::Item> {
        let client = self.0.client.clone();
        match client.block_on(async { Ok(self.0.next().await) }) {
            Ok(next) => next,
            Err(error) => Some(Err(error)),
        }
    }
}
