//! What a search finds: a Bundle with the resources and the address of the next page.

use serde::Serialize;
use utoipa::ToSchema;

use crate::codes::word;
use crate::http::exchange::Exchange;

/// Resources on a page unless asked otherwise.
const USUAL: u32 = 20;
/// Most resources on a page.
pub const MOST: u32 = 50;

word! {
    /// Type of the resource.
    FhirBundleType, "resource type", "resourceType.value", "Bundle" {
        /// Several resources.
        Bundle = "Bundle",
    }
}

word! {
    /// Kind of bundle.
    FhirBundleKind, "bundle kind", "bundleKind.value", "searchset" {
        /// What a search found.
        Searchset = "searchset",
    }
}

/// What a search found (FHIR R4).
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FhirBundle<R> {
    /// Always `Bundle`.
    pub resource_type: FhirBundleType,
    /// Always `searchset`.
    #[serde(rename = "type")]
    pub kind: FhirBundleKind,
    /// The address of this page, and of the next one when there is more.
    pub link: Vec<FhirBundleLink>,
    /// The resources in the order of their ids.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub entry: Vec<FhirBundleEntry<R>>,
}

/// An address of a page.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct FhirBundleLink {
    /// `self` or `next`.
    pub relation: &'static str,
    /// The address.
    pub url: String,
}

/// A resource that was found.
#[derive(Clone, Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct FhirBundleEntry<R> {
    /// Its address.
    pub full_url: String,
    /// The resource.
    pub resource: R,
}

/// Resources on a page, as asked for.
pub fn take(count: Option<u32>) -> usize {
    count.unwrap_or(USUAL) as usize
}

impl<R> FhirBundle<R> {
    /// A page of a search: the resources with their ids, one more than `take` when there is another page.
    pub fn page(exchange: &Exchange, query: &str, take: usize, mut found: Vec<(String, R)>) -> Self {
        let here = format!("{}{}", exchange.origin, exchange.path);
        let asked: Vec<&str> =
            query.split('&').filter(|pair| !pair.is_empty() && !pair.starts_with("_after=")).collect();
        let more = found.len() > take;
        found.truncate(take);
        let this = if query.is_empty() { here.clone() } else { format!("{here}?{query}") };
        let mut link = vec![FhirBundleLink { relation: "self", url: this }];
        if let Some((last, _)) = found.last().filter(|_| more) {
            let after = format!("_after={last}");
            let pairs: Vec<&str> = asked.into_iter().chain([after.as_str()]).collect();
            link.push(FhirBundleLink { relation: "next", url: format!("{here}?{}", pairs.join("&")) });
        }
        let entry = found
            .into_iter()
            .map(|(id, resource)| FhirBundleEntry { full_url: format!("{here}/{id}"), resource })
            .collect();
        Self { resource_type: FhirBundleType::Bundle, kind: FhirBundleKind::Searchset, link, entry }
    }
}
