//! Whether the criteria of the agreement that a draft names stand in the way of its offer.
//!
//! Only for a draft that was made by hand: of a submission a person judged them, a run of offers judges them for
//! every organisation, and what is carried or taken over was agreed before. The register, the contracts and the
//! reference data decide; a fact that they do not hold, or that is no more than expected, refuses nothing.

use crate::agreements::eligibility::judge::judge;
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::agreements::eligibility::resolve::Asked;
use crate::agreements::eligibility::view::RulingView;
use crate::agreements::model::Certainty;
use crate::auth::Caller;
use crate::clock::Moment;
use crate::codes::Lang;
use crate::contracts::addenda::ground::concern_of;
use crate::contracts::content::model::{ContractContent, ContractOriginKind};
use crate::contracts::model::Contract;
use crate::http::problem::ApiError;
use crate::snapshot::Snapshot;
use crate::submissions::assessment::decided::cite;

/// Nothing stands in the way of offering a draft that says this. Where there is nothing to judge by (no policy, no
/// agreement type, several insurers behind the purchasing party), nothing does.
///
/// # Errors
/// A criterion of the agreement type is certainly not met, or one of its exclusions applies: each is named.
pub fn criteria(
    (snapshot, caller): (&Snapshot, &Caller),
    contract: &Contract,
    says: Option<&ContractContent>,
    now: Moment,
) -> Result<(), ApiError> {
    let by_hand = says.is_some_and(|says| says.origin.kind == ContractOriginKind::ByHand);
    let Some(asked) = asked(snapshot, contract).filter(|_| by_hand) else { return Ok(()) };
    let rulings = |lang| {
        let told = judge(snapshot, caller, &asked, now, lang).ok();
        let all = told.into_iter().flat_map(|(check, _)| check.criteria.into_iter().chain(check.exclusions));
        all.filter(certain).map(|ruling| ruling.rule).collect::<Vec<_>>()
    };
    let (nl, en) = (rulings(Lang::Nl), rulings(Lang::En));
    if nl.is_empty() {
        return Ok(());
    }
    let text = |rules: &[crate::policy::view::doubt::CitedRuleView]| {
        rules.iter().map(|rule| rule.text.as_str()).collect::<Vec<_>>().join(" ")
    };
    let problem = ApiError::rule_refused((
        format!(
            "Volgens het register en de contracten krijgt deze organisatie deze overeenkomst niet: {}",
            text(&nl)
        ),
        format!(
            "By the register and the contracts this organisation does not get this agreement: {}",
            text(&en)
        ),
    ));
    let pack = asked.policy_id.as_ref().and_then(|id| snapshot.policies.pack(id.as_str()));
    let rules = nl.iter().filter_map(|told| pack?.rule(&told.rule_id));
    Err(rules.fold(problem, |problem, rule| cite(problem, pack, rule)))
}

/// The question, for the first day of the contract.
fn asked(snapshot: &Snapshot, contract: &Contract) -> Option<Asked> {
    let standing = contract.known(None)?;
    let concern = concern_of(snapshot, &contract.purchasing_party, &standing.period)?;
    Some(Asked {
        agb_code: snapshot.party(contract.holder)?.register.agb_code,
        uzovi_code: None,
        policy_id: Some(standing.value.policy.clone()?),
        agreement_type: Some(standing.value.agreement_type.as_deref()?.to_owned()),
        addendum: None,
        date: standing.period.start_date,
        as_of: None,
        facts: crate::agreements::eligibility::gather::GivenFacts::default(),
        members: Vec::new(),
        holds: None,
        answers_for: Some(concern),
        beside: Vec::new(),
    })
}

/// Whether a rule refuses, and on no fact that is only expected.
fn certain(ruling: &RulingView) -> bool {
    use EligibilityOutcome::{Excluded, NotEligible};
    let expected = |certainty: Option<Certainty>| certainty == Some(Certainty::Expected);
    matches!(ruling.weighs, Excluded | NotEligible)
        && !ruling.facts.iter().any(|fact| expected(fact.certainty))
}
