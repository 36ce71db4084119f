//! The effect in money, on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::model::PriceEffect;
use super::view::whole;
use crate::codes::PrestatieCode;
use crate::money::Euros;

/// What would be claimed otherwise in the cells that change, per unit.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct MoneyEffect {
    /// The prestaties that may be claimed otherwise or at another amount, in the order of their codes.
    #[schema(max_items = 10000)]
    pub prestaties: Vec<PrestatieEffect>,
}

/// How a prestatie would be claimed otherwise. An amount that others agreed and you may not see counts as not known.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PrestatieEffect {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// Cells in which it could be claimed, and may not be as things are.
    pub gained: u64,
    /// Cells in which it could not be claimed any more.
    pub lost: u64,
    /// Cells in which its amount would be higher.
    pub raised: u64,
    /// Cells in which its amount would be lower.
    pub lowered: u64,
    /// Cells in which it would differ, and whether it may be claimed or its amount is not known in one of the worlds.
    pub unknown: u64,
    /// The amounts as things are, of the cells counted here that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<AmountRange>,
    /// The amounts as they would be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<AmountRange>,
}

/// Amounts in EUR per unit.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AmountRange {
    /// The lowest.
    pub lowest: Euros,
    /// The highest.
    pub highest: Euros,
}

impl MoneyEffect {
    /// Of the prestaties that are claimed otherwise.
    pub(super) fn of(prices: &[PriceEffect]) -> Self {
        let range =
            |range: Option<(Euros, Euros)>| range.map(|(lowest, highest)| AmountRange { lowest, highest });
        let effect = |one: &PriceEffect| PrestatieEffect {
            prestatie_code: one.prestatie,
            gained: whole(one.gained),
            lost: whole(one.lost),
            raised: whole(one.raised),
            lowered: whole(one.lowered),
            unknown: whole(one.unknown),
            before: range(one.before),
            after: range(one.after),
        };
        Self { prestaties: prices.iter().map(effect).collect() }
    }
}
