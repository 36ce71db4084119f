//! What became different between the list that a caller holds and the one of now.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::view::EffectiveTariff;
use crate::codes::{PrestatieCode, word};

word! {
    /// What became of a prestatie of a price list.
    PriceChangeKind, "kind of price change", "priceChangeKind.value", "one of added, removed, changed" {
        /// It was not on the list.
        Added = "added",
        /// It is no longer on the list.
        Removed = "removed",
        /// It is on the list otherwise than before.
        Changed = "changed",
    }
}

/// A prestatie that is on the list otherwise than before.
#[derive(Debug, Clone, PartialEq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PriceChange<'a> {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// What became of it.
    pub kind: PriceChangeKind,
    /// Whether the list that the caller holds turned out otherwise for a day that had come when it was read:
    /// what was claimed by it may have to be corrected.
    pub retroactive: bool,
    /// The day for which it is on the list as `after` says.
    pub date: NaiveDate,
    /// As it was on the list that the caller holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<EffectiveTariff<'a>>,
    /// As it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<EffectiveTariff<'a>>,
}

/// The prestaties in which two lists differ; what is new is about `date`.
pub(super) fn between<'a>(
    old: &[EffectiveTariff<'a>],
    new: &[EffectiveTariff<'a>],
    date: NaiveDate,
    retroactive: bool,
) -> Vec<PriceChange<'a>> {
    let mut both: BTreeMap<PrestatieCode, [Option<&EffectiveTariff<'a>>; 2]> = BTreeMap::new();
    for (side, list) in [old, new].into_iter().enumerate() {
        for item in list {
            both.entry(item.prestatie_code).or_default()[side] = Some(item);
        }
    }
    let change = |(prestatie_code, [before, after]): (PrestatieCode, [Option<&EffectiveTariff<'a>>; 2])| {
        let kind = match (before, after) {
            (None, _) => PriceChangeKind::Added,
            (_, None) => PriceChangeKind::Removed,
            (Some(before), Some(after)) if before == after => return None,
            _ => PriceChangeKind::Changed,
        };
        let (before, after) = (before.cloned(), after.cloned());
        Some(PriceChange { prestatie_code, kind, retroactive, date, before, after })
    };
    both.into_iter().filter_map(change).collect()
}
