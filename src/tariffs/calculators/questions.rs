//! What can be asked.

use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::ToSchema;

use crate::clock::Moment;
use crate::codes::{AgbCode, PolicyId};
use crate::money::Euros;
use crate::tariffs::inputs::model::Chain;

/// What the tariff of an RO for O&I of its region comes to.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct RegionalTariffQuestion {
    /// AGB code of the RO.
    pub agb_code: AgbCode,
    /// The policy whose rule `tariff.oni-regio` is used.
    pub policy_id: PolicyId,
    /// The day on which practices are linked, and in whose quarter insured are counted.
    pub reference_date: NaiveDate,
    /// The approved budget of a year; unknown when absent. What the RO submitted is not enough.
    pub approved_budget: Option<Euros>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// What the tariff of a WSV for O&I of its neighbourhood comes to.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct NeighbourhoodTariffQuestion {
    /// AGB code of the WSV.
    pub agb_code: AgbCode,
    /// The policy whose rule `tariff.oni-wijk-uniform` is used.
    pub policy_id: PolicyId,
    /// The day on which practices take part, and in whose quarter insured are counted.
    pub reference_date: NaiveDate,
    /// The uniform amount for an insured; that of the policy when absent.
    pub amount_per_insured: Option<Euros>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// What a standard tariff comes to with the result reward.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ResultRewardQuestion {
    /// The policy whose rule `tariff.result-reward-surcharge` is used.
    pub policy_id: PolicyId,
    /// The standard tariff of the chain.
    pub standard_tariff: Euros,
    /// The day on which the agreement was concluded; unknown when absent.
    pub concluded_date: Option<NaiveDate>,
    /// How many result agreements there are; unknown when absent.
    #[schema(maximum = 100)]
    pub agreement_count: Option<u32>,
    /// Whether one of them is about efficient pharmacy; unknown when absent.
    pub pharmacy_project: Option<bool>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}

/// What a care group included above what was agreed.
#[derive(Clone, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct InclusionOverrunQuestion {
    /// AGB code of the care group.
    pub agb_code: AgbCode,
    /// The policy whose rules `inclusion.cap-…` and `tariff.post-calculation-only-over-inclusion` are used.
    pub policy_id: PolicyId,
    /// The chain.
    pub chain: Chain,
    /// The day in whose quarter insured are counted; its year is that of the agreement.
    pub reference_date: NaiveDate,
    /// What an included insured costs.
    pub price: Euros,
    /// The number that was agreed on; what the policy allows without an additional agreement when absent.
    #[schema(maximum = 99999999)]
    pub agreed_inclusion: Option<u32>,
    /// Answer with what was known at this instant; now when absent.
    pub as_of: Option<Moment>,
}
