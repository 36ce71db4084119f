//! What if, over HTTP: the question as wire types. The answer is in `view`.

use actix_web::{HttpRequest, post, web};
use chrono::NaiveDate;
use serde::Deserialize;
use utoipa::openapi::schema::{Discriminator, OneOfBuilder, Schema};
use utoipa::openapi::{Ref, RefOr};
use utoipa::{PartialSchema, ToSchema};

use super::view::{self, SimulationView};
use crate::app::AppState;
use crate::auth::Authenticated;
use crate::clock::Moment;
use crate::codes::{
    AgbCode, CareKind, ConcernId, OiTitle, PolicyId, ProviderKind, RegionCode, RegionScheme, Segment,
    UzoviCode, word,
};
use crate::http::exchange::Exchange;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::ApiError;
use crate::http::rendered::Rendered;
use crate::policy::given::FactValue;
use crate::policy::words::{Operator, Outcome, Stance, TakesOver};

/// What would change on one day, if these things were otherwise?
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SimulationQuestion {
    /// Day of the care: a calendar day in Europe/Amsterdam.
    pub date: NaiveDate,
    /// Suppose the changes in what was known at this instant.
    #[serde(default)]
    pub as_of: Option<Moment>,
    /// What is otherwise, one after the other.
    #[schema(min_items = 1, max_items = 100)]
    pub changes: Vec<SupposedChange>,
    /// Only these kinds of care; all when absent. O&I counts once per title.
    #[serde(default)]
    #[schema(min_items = 1, max_items = 7)]
    pub care_kinds: Option<Vec<CareKind>>,
    /// Only providers with a location in this region on that day.
    #[serde(default)]
    pub region: Option<RegionName>,
    /// Only these insurers; all that you speak for, or every insurer of that day, when absent.
    #[serde(default)]
    #[schema(min_items = 1, max_items = 200)]
    pub uzovi_codes: Option<Vec<UzoviCode>>,
    /// Only these practitioners, organisations or locations; when absent your own organisations, or
    /// every practice that is registered on that day.
    #[serde(default)]
    #[schema(min_items = 1, max_items = 1000)]
    pub agb_codes: Option<Vec<AgbCode>>,
    /// How many cells are shown with both explanations.
    #[serde(default = "five")]
    #[schema(minimum = 0, maximum = 50, default = 5)]
    pub samples: u8,
}

fn five() -> u8 {
    5
}

/// A region of a scheme.
#[derive(Debug, Clone, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RegionName {
    /// The way of dividing the country.
    pub scheme: RegionScheme,
    /// The region in it.
    pub code: RegionCode,
}

/// One thing that is otherwise; `kind` tells which form it has.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
pub enum SupposedChange {
    /// Another insurer is preferred in a region.
    PreferredInsurer(PreferredInsurerChange),
    /// A concern takes another stance on following.
    FollowStance(FollowStanceChange),
    /// A rule of a policy is left out, or says something else.
    PolicyRule(PolicyRuleChange),
    /// A fact that holds for the whole country.
    NationalFact(NationalFactChange),
}

// By hand: the derive describes each form in place, and only a bare reference can be named by `kind`.
impl PartialSchema for SupposedChange {
    fn schema() -> RefOr<Schema> {
        let forms = [
            ("preferredInsurer", PreferredInsurerChange::name()),
            ("followStance", FollowStanceChange::name()),
            ("policyRule", PolicyRuleChange::name()),
            ("nationalFact", NationalFactChange::name()),
        ];
        let mapping = forms.clone().map(|(kind, form)| (kind, format!("#/components/schemas/{form}")));
        let one_of = forms
            .into_iter()
            .fold(OneOfBuilder::new(), |one_of, (_, form)| one_of.item(Ref::from_schema_name(form)));
        one_of
            .description(Some("One thing that is otherwise; `kind` tells which form it has."))
            .discriminator(Some(Discriminator::with_mapping("kind", mapping)))
            .into()
    }
}

impl ToSchema for SupposedChange {
    fn schemas(all: &mut Vec<(String, RefOr<Schema>)>) {
        fn form<T: ToSchema>(all: &mut Vec<(String, RefOr<Schema>)>) {
            all.push((T::name().into_owned(), T::schema()));
            T::schemas(all);
        }
        form::<PreferredInsurerChange>(all);
        form::<FollowStanceChange>(all);
        form::<PolicyRuleChange>(all);
        form::<NationalFactChange>(all);
    }
}

word! {
    /// Names the kind of change.
    PreferredInsurerKind, "kind of change", "kind.value", "preferredInsurer" {
        /// Another insurer is preferred in a region.
        PreferredInsurer = "preferredInsurer",
    }
}

word! {
    /// Names the kind of change.
    FollowStanceKind, "kind of change", "kind.value", "followStance" {
        /// A concern takes another stance on following.
        FollowStance = "followStance",
    }
}

word! {
    /// Names the kind of change.
    PolicyRuleKind, "kind of change", "kind.value", "policyRule" {
        /// A rule of a policy is left out, or says something else.
        PolicyRule = "policyRule",
    }
}

word! {
    /// Names the kind of change.
    NationalFactKind, "kind of change", "kind.value", "nationalFact" {
        /// A fact that holds for the whole country.
        NationalFact = "nationalFact",
    }
}

/// Another insurer is the only preferred one in a region, and that is certain.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreferredInsurerChange {
    /// `preferredInsurer`.
    pub kind: PreferredInsurerKind,
    /// The region.
    pub region: RegionName,
    /// For these kinds of care.
    #[schema(min_items = 1, max_items = 7)]
    pub care_kinds: Vec<CareKind>,
    /// The concern that is preferred.
    pub concern: ConcernId,
    /// First day on which it is.
    pub from: NaiveDate,
}

/// A concern takes another stance on following, whatever its policy says; it binds.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct FollowStanceChange {
    /// `followStance`.
    pub kind: FollowStanceKind,
    /// The concern.
    pub concern: ConcernId,
    /// For these kinds of care.
    #[schema(min_items = 1, max_items = 7)]
    pub care_kinds: Vec<CareKind>,
    /// Limited to these segments; absent means all.
    #[serde(default)]
    #[schema(max_items = 3)]
    pub segments: Vec<Segment>,
    /// Limited to these kinds of provider; absent means all.
    #[serde(default)]
    #[schema(max_items = 6)]
    pub provider_kinds: Vec<ProviderKind>,
    /// Limited to these O&I titles; absent means all.
    #[serde(default)]
    #[schema(max_items = 4)]
    pub oi_titles: Vec<OiTitle>,
    /// The stance.
    pub stance: Stance,
    /// What is taken over; absent means the agreement and its modules.
    #[serde(default)]
    #[schema(max_items = 4)]
    pub takes_over: Vec<TakesOver>,
}

/// A rule of a policy is left out, or has another outcome or condition.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PolicyRuleChange {
    /// `policyRule`.
    pub kind: PolicyRuleKind,
    /// The policy.
    pub policy_id: PolicyId,
    /// The rule in it.
    #[schema(max_length = 200)]
    pub rule_id: String,
    /// `true` leaves the rule out; then nothing else is said of it.
    #[serde(default)]
    pub disabled: bool,
    /// Its outcome when it holds.
    #[serde(default)]
    pub outcome: Option<Outcome>,
    /// Another value in one of its conditions.
    #[serde(default)]
    pub condition: Option<ConditionChange>,
}

/// Another value in a condition of a rule.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConditionChange {
    /// The fact that the condition reads.
    #[schema(max_length = 200)]
    pub fact: String,
    /// How the condition compares it.
    pub operator: Operator,
    /// With what it compares it now: a value of the fact, some of its words (`in`, `not_in`), or another fact
    /// (`same_as`, `not_same_as`).
    pub operand: FactValue,
}

/// A fact that holds for the whole country, such as what NZa takes into its rules. The switch rules of
/// each policy react by their own conditions.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NationalFactChange {
    /// `nationalFact`.
    pub kind: NationalFactKind,
    /// The fact: one about rules of the NZa, for instance `nza.mtvp_segment`.
    #[schema(max_length = 200)]
    pub fact: String,
    /// Its value.
    pub value: FactValue,
    /// First day on which it holds.
    pub from: NaiveDate,
}

/// What would change if
///
/// Supposes other preferred insurers, follow stances, policy rules or national facts on one day, and
/// decides every cell (provider, insurer, kind of care) that they can touch in both worlds. The
/// answer counts the cells by what they go from and to, names the providers, says which prestaties would be
/// claimed otherwise and at what amounts, and shows some cells with both explanations. Nothing is stored. An operator asks about everybody, an insurer about its own
/// UZOVI codes, a provider about its own AGB codes, a dashboard about nothing; a code of somebody
/// else is 404, as is one that does not exist. An insurer does not see agreements of others that only the supposition would let
/// it follow. An unknown region, concern, policy, rule, fact or value is a fault with the nearest name.
#[utoipa::path(
    tag = "agreements",
    request_body = SimulationQuestion,
    security(("oauth2" = ["simulations:run"])),
    extensions(("x-problem-codes" = json!(["not-found"])), ("x-lane" = json!("analysis"))),
    responses((status = 200, body = SimulationView<'static>, description = "What would change"))
)]
#[post("/simulations")]
pub(crate) async fn simulate_changes(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    language: Language,
    body: ApiJson<SimulationQuestion>,
) -> Result<Rendered<SimulationView<'static>>, ApiError> {
    let place = Exchange::of(&req).place();
    let (state, language, question) = (state.into_inner(), language.0, body.0);
    let answer = web::block(move || {
        let _place = place; // ends with the work, also when nobody waits for the answer any more
        view::answer(&state, &caller, &question, language)
    });
    answer.await.map_err(ApiError::internal)?
}
