//! A draft from a submission that was approved: what follows on the yes, and what the insurer adds.

use actix_web::{HttpRequest, HttpResponse, post, web};

use super::service;
use super::view::{ContractDetailView, SubmissionContract, created};
use crate::app::AppState;
use crate::auth::{Authenticated, Caller};
use crate::codes::{ContractId, Lang, PurchasingPartyId, SubmissionId};
use crate::contracts::api::{exists, may_buy};
use crate::contracts::content::model::{ContractContent, ContractModule, ContractOrigin, ContractOriginKind};
use crate::contracts::model::{ContractEntry, ContractStatus, ContractTerms};
use crate::contracts::sight::{Sight, View};
use crate::contracts::view::Reader;
use crate::dated::Period;
use crate::db::Tx;
use crate::http::idempotency::IdempotencyKey;
use crate::http::json::ApiJson;
use crate::http::language::Language;
use crate::http::problem::{ApiError, Place};
use crate::http::query::{ApiPath, ApiQuery, NoQuery};
use crate::policy::Pack;
use crate::policy::catalogue::AgreementType;
use crate::submissions::assessment::decided::cite;
use crate::submissions::assessment::model::{AssessmentDecision, FollowUp, StartBasis};
use crate::submissions::assessment::store::assessments;
use crate::submissions::open::{Opened, open_to_judge};
use crate::submissions::status::SubmissionStatus;

/// Draft a contract from an approved submission
///
/// By the insurer. Organisation, policy, agreement type, modules and first day are those that follow on the
/// approval; the body says the rest, and may say otherwise. A submission has one contract at a time: after
/// one that was refused, withdrawn or not signed in time another one can be made.
#[utoipa::path(tag = "contracts", params(("submissionId" = SubmissionId, Path, description = "The submission.")),
    request_body = SubmissionContract, security(("oauth2" = ["contracts:offer"])),
    extensions(("x-idempotency" = json!("key")), ("x-dry-run" = json!(true)),
        ("x-problem-codes" = json!(["conflict", "rule-refused"]))),
    responses((status = 201, description = "The draft.", body = ContractDetailView)))]
#[post("/submissions/{submissionId}/_draft")]
#[expect(clippy::too_many_arguments, reason = "one per part of the request")]
pub(crate) async fn create_submission_contract(
    state: web::Data<AppState>,
    caller: Authenticated,
    req: HttpRequest,
    id: ApiPath<SubmissionId>,
    key: IdempotencyKey,
    language: Language,
    _: ApiQuery<NoQuery>,
    body: ApiJson<SubmissionContract>,
) -> Result<HttpResponse, ApiError> {
    let opened = open_to_judge(&state, &caller, id.0).await?;
    let follow_up = approval(&state, &opened).await?;
    let now = state.clocks.business_now();
    let view = View { snapshot: opened.snapshot(), caller: &caller, today: now.day() };
    let (entry, content) = drafted(view, &opened, &follow_up, &body.0, language.0)?;
    let reader = Reader { agb_code: opened.agb_code()?, sight: Sight::Party, last_day: None, now };
    let work = move |tx: &mut Tx<'_>| {
        let made = service::draft(tx, &entry, &content)?;
        created(tx, &made, &reader, None)
    };
    key.with_body(&body.0).once(&state, &caller, &req, work).await
}

/// What follows on the yes about a submission.
async fn approval(state: &AppState, opened: &Opened) -> Result<FollowUp, ApiError> {
    let (id, status) = (opened.submission.id, opened.submission.status);
    if status != SubmissionStatus::Approved {
        return Err(ApiError::conflict((
            format!("De status van de inzending is {status}; een contract volgt op approved."),
            format!("The status of the submission is {status}; a contract follows on approved."),
        )));
    }
    let made = state.db.read_async(move |conn| assessments(conn, id)).await?;
    let yes = made.into_iter().rev().find(|made| made.decision == AssessmentDecision::Approved);
    yes.and_then(|made| made.follow_up).ok_or_else(ApiError::not_found)
}

/// The draft and what it says.
fn drafted(
    view: View<'_>,
    opened: &Opened,
    follow_up: &FollowUp,
    asked: &SubmissionContract,
    lang: Lang,
) -> Result<(ContractEntry, ContractContent), ApiError> {
    let (pack, agreement) = agreed(view, follow_up).ok_or_else(no_agreement)?;
    let term = term(pack, follow_up, asked)?;
    let first = term.start_date;
    let purchasing_party = purchasing_party(view, opened, asked, &term)?;
    may_buy(view, &purchasing_party, first)?;
    if let Some(second) = &asked.second_purchasing_party_id {
        exists(view, second, first)?;
    }
    let module = |id: &String| {
        let known = pack.catalogue.addendum(id).map(|addendum| addendum.title.get(lang));
        let name = known.unwrap_or(id).to_owned();
        let (segment, prestatie_codes) = (None, Vec::new());
        let (origin, end_date) = (None, None);
        ContractModule {
            code: id.clone(),
            name,
            segment,
            prestatie_codes,
            origin,
            start_date: first,
            end_date,
        }
    };
    let modules = asked.modules.clone();
    let content = ContractContent {
        origin: ContractOrigin::from(ContractOriginKind::Submission, opened.submission.id),
        conditions: asked.conditions.clone(),
        annexes: asked.annexes.clone(),
        modules: modules.unwrap_or_else(|| follow_up.modules.iter().map(module).collect()),
    };
    let terms = ContractTerms {
        oi_titles: agreement.oi_title.into_iter().collect(),
        policy: Some(pack.id.clone()),
        uniform: asked.uniform,
        second_purchasing_party: asked.second_purchasing_party_id.clone(),
        note: asked.note.as_deref().map(Into::into),
        agreement_type: Some(agreement.id.as_str().into()),
        sign_by: asked.sign_by,
        ..ContractTerms::of(ContractStatus::Draft)
    };
    super::check::known(view.snapshot, &terms, agreement.care_kind, &content.conditions)?;
    crate::tariffs::agreed::lawful(view.snapshot, terms.policy.as_ref(), &content.annexes, &term)?;
    let number = match &asked.number {
        Some(number) => number.as_str().into(),
        None => format!("{}-{}-{}", opened.agb_code()?, agreement.id, first.format("%Y")).into(),
    };
    let entry = ContractEntry {
        id: ContractId::new(),
        holder: opened.submission.party,
        purchasing_party,
        number,
        care_kind: agreement.care_kind,
        period: term,
        terms,
        addenda: Vec::new(),
    };
    Ok((entry, content))
}

fn agreed<'s>(view: View<'s>, follow_up: &FollowUp) -> Option<(&'s Pack, &'s AgreementType)> {
    let (policy, agreement) = follow_up.agreement.as_ref()?;
    let pack = view.snapshot.policies.pack(policy.as_str())?;
    Some((pack, pack.catalogue.agreement(agreement)?))
}

fn no_agreement() -> ApiError {
    ApiError::rule_refused((
        "Op deze inzending volgt geen overeenkomst van een beleid; maak het contract met de hand.",
        "No agreement of a policy follows on this submission; make the contract by hand.",
    ))
}

/// The term: as asked, but not before the day that a rule of the policy gives.
fn term(pack: &Pack, follow_up: &FollowUp, asked: &SubmissionContract) -> Result<Period, ApiError> {
    let starts = follow_up.starts.map(|(day, _)| day);
    let end_of_policy = |first| pack.valid.end_date.filter(|end| *end >= first);
    let follows = starts.map(|first| Period { start_date: first, end_date: end_of_policy(first) });
    let term = asked.term.or(follows).ok_or_else(|| {
        let detail = (
            "Uit de goedkeuring volgt geen eerste dag; geef de looptijd.",
            "No first day follows on the approval; give the term.",
        );
        ApiError::invalid_member(Place::Body, "/term", "contract.term", detail)
    })?;
    match follow_up.starts {
        Some((first, StartBasis::Policy)) if term.start_date < first => {
            let problem = ApiError::rule_refused((
                format!("Volgens het beleid is {first} de eerste dag waarop de overeenkomst kan beginnen."),
                format!("By the policy {first} is the first day on which the agreement can begin."),
            ));
            let rule = follow_up.start_rule.as_ref().and_then(|id| pack.rule(id));
            Err(rule.map_or(problem.clone(), |rule| cite(problem, Some(pack), rule)))
        }
        _ => Ok(term),
    }
}

/// The purchasing party: as asked, else the only one that buys for the concern and is the caller's own.
fn purchasing_party(
    view: View<'_>,
    opened: &Opened,
    asked: &SubmissionContract,
    term: &Period,
) -> Result<PurchasingPartyId, ApiError> {
    if let Some(party) = &asked.purchasing_party_id {
        return Ok(party.clone());
    }
    let (reference, first) = (&view.snapshot.reference, term.start_date);
    let caller: &Caller = view.caller;
    let concern = &opened.submission.concern;
    let mut own = reference.purchasing_parties_of_concern(concern, first, None);
    own.retain(|party| caller.owns_purchasing_party(view.snapshot, party, first));
    match own.as_slice() {
        [party] => Ok((*party).clone()),
        _ => {
            let detail = (
                "Noem de inkooppartij: er is er niet precies een.",
                "Name the purchasing party: there is not exactly one.",
            );
            Err(ApiError::invalid_member(
                Place::Body,
                "/purchasingPartyId",
                "contract.purchasingParty",
                detail,
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::policy::{PackFiles, load};

    #[test]
    fn the_term_begins_no_earlier_than_a_rule_of_the_policy_says() {
        let policies = load(&PackFiles::embedded()).unwrap();
        let pack = policies.pack("zz-haz-2024").unwrap();
        let day = |text: &str| text.parse::<chrono::NaiveDate>().unwrap();
        let follow = |basis| FollowUp {
            agreement: None,
            modules: Vec::new(),
            starts: Some((day("2024-07-01"), basis)),
            start_rule: pack.rules.first().map(|rule| rule.id.clone()),
        };
        let asked = |first: &str| {
            let term = Period { start_date: day(first), end_date: None };
            SubmissionContract { term: Some(term), ..SubmissionContract::default() }
        };
        for (basis, first, possible) in [
            (StartBasis::Policy, "2024-06-30", false),
            (StartBasis::Policy, "2024-07-01", true),
            (StartBasis::Policy, "2024-10-01", true),
            (StartBasis::Round, "2024-06-30", true),
        ] {
            let found = term(pack, &follow(basis), &asked(first));
            assert_eq!(found.is_ok(), possible, "{basis} {first}");
        }
        let follows = term(pack, &follow(StartBasis::Policy), &SubmissionContract::default()).unwrap();
        assert_eq!((follows.start_date, follows.end_date), (day("2024-07-01"), pack.valid.end_date));
    }
}
