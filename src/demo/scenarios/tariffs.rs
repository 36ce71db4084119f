//! Questions about what may be claimed at what amount, with the answers that they must have. Every amount is
//! made up.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::ScenarioDescription;
use crate::agreements::api::AgreementQuestion;
use crate::agreements::model::{Basis, Certainty, MayClaim};
use crate::codes::PrestatieCode;
use crate::money::Euros;
use crate::tariffs::answers::TariffBasis;

const TEXT: &str = include_str!("tariffs.toml");

/// A question about a tariff with the answer that it must have.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenario {
    /// Stable name in kebab-case.
    pub name: String,
    /// What it shows.
    pub description: ScenarioDescription,
    /// What to ask.
    pub request: TariffScenarioRequest,
    /// What the answer must say.
    pub expected: TariffScenarioAnswer,
}

/// A request of this API about a tariff.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenarioRequest {
    /// Method.
    #[serde(default = "super::method")]
    pub method: String,
    /// Path.
    #[serde(default = "path")]
    pub path: String,
    /// Query parameters.
    pub query: AgreementQuestion,
}

fn path() -> String {
    "/v1/effective-tariffs".to_owned()
}

/// The members of the answer that matter: each is equal to the answer's member of the same name.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenarioAnswer {
    /// The agreement.
    pub agreement: TariffScenarioAgreement,
    /// The prestatie that was asked about.
    pub items: Vec<TariffScenarioItem>,
}

/// The agreement under which a tariff is asked.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenarioAgreement {
    /// On what ground it applies.
    pub basis: Basis,
}

/// A prestatie of the answer.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenarioItem {
    /// The prestatie.
    pub prestatie_code: PrestatieCode,
    /// May it be claimed?
    pub may_be_claimed: MayClaim,
    /// On what ground the amount rests.
    pub basis: TariffBasis,
    /// The amount in EUR, made up; absent when there is none or it is not known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// How certain that is.
    pub certainty: Certainty,
    /// Why, in order.
    pub reasons: Vec<TariffScenarioReason>,
}

/// A reason.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TariffScenarioReason {
    /// Its code.
    pub code: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    scenario: Vec<TariffScenario>,
}

/// Every scenario about tariffs, simple ones first.
///
/// # Errors
/// The text that ships is wrong; a test sees to it that it is not.
pub fn all() -> Result<Vec<TariffScenario>, toml::de::Error> {
    toml::from_str::<File>(TEXT).map(|file| file.scenario)
}
