//! From a decision on the wire to one that can be made: what it needs is there, and a no has a ground.

use super::criteria::{Judged, judged, policy};
use super::follow_up::{asked_modules, follow_up};
use super::grounds::{self, Groundless, NoGround};
use super::model::{AssessmentDecision, Ground};
use super::service::Verdict;
use super::view::NewAssessment;
use crate::app::AppState;
use crate::auth::Caller;
use crate::codes::{ConcernId, Lang};
use crate::http::codes::fault_text;
use crate::http::problem::{ApiError, Fault, Place, ProblemCitation, ProblemRule};
use crate::policy::{Pack, Rule};
use crate::questionnaires::words::QuestionnaireKind;
use crate::submissions::open::Opened;

fn fault(at: impl Into<String>, code: &str) -> Fault {
    Fault::new(Place::Body, at, code, fault_text(code))
}

/// The decision, judged on what the caller saw.
///
/// # Errors
/// Something that it needs is missing, or a rule refuses it.
pub(in crate::submissions) fn verdict(
    state: &AppState,
    caller: &Caller,
    opened: &Opened,
    own: &[ConcernId],
    new: &NewAssessment,
    lang: Lang,
) -> Result<Verdict, ApiError> {
    let faults = faults(opened, new)?;
    if !faults.is_empty() {
        return Err(ApiError::invalid(faults));
    }
    let mut facts = new.facts.clone();
    facts.extend(grounds::made_by(new.decision, new.s3_reply, state.clocks.today()));
    let judged = judged(opened, caller, &state.clocks, facts, lang)?;
    let pack = policy(opened);
    let rests_on = rests_on(&judged, pack, new)?;
    let approved = new.decision == AssessmentDecision::Approved;
    let modules = match &new.modules {
        Some(modules) => modules.clone(),
        None => asked_modules(opened)?,
    };
    let stated: Vec<_> = new.facts.clone().into_iter().collect();
    let ground =
        |rule_id: String| Some(Ground { policy_id: pack?.id.clone(), rule_id, stated: stated.clone() });
    Ok(Verdict {
        concern: own.first().cloned().ok_or_else(ApiError::not_found)?,
        decision: new.decision,
        s3_reply: new.s3_reply,
        reason: new.reason.clone(),
        note: new.note.clone(),
        needed: new.needed.clone(),
        answer_by: new.answer_by,
        grounds: rests_on.into_iter().filter_map(ground).collect(),
        follow_up: approved.then(|| follow_up(opened, &judged, modules)),
    })
}

/// What is missing in a decision, or does not go with it.
fn faults(opened: &Opened, new: &NewAssessment) -> Result<Vec<Fault>, ApiError> {
    use AssessmentDecision::{Approved, MoreInformationNeeded, Rejected, UnderAssessment};
    let mut faults = Vec::new();
    let mut need = |missing: bool, at: &str| faults.extend(missing.then(|| fault(at, "member.required")));
    let more = new.decision == MoreInformationNeeded;
    need(new.reason.is_none() && (more || new.decision == Rejected), "/reason");
    need(more && new.needed.is_empty(), "/needed");
    need(more && new.answer_by.is_none(), "/answerBy");
    let s3 = opened.version.definition().kind == QuestionnaireKind::S3Application;
    let fits = match new.s3_reply {
        Some(reply) => s3 && reply.decision() == new.decision,
        None => !s3 || new.decision == UnderAssessment,
    };
    faults.extend((!fits).then(|| fault("/s3Reply", "s3Reply.decision")));
    let vocabulary = opened.snapshot().policies.vocabulary();
    let wrong = new.facts.iter().filter(|(id, value)| !grounds::stateable(id, value, vocabulary));
    let pointer = |id: &str| id.replace('~', "~0").replace('/', "~1").chars().take(100).collect::<String>();
    faults.extend(wrong.map(|(id, _)| fault(format!("/facts/{}", pointer(id)), "fact.notStated")));
    let asked = asked_modules(opened)?;
    let modules = new.modules.iter().flatten().enumerate();
    let strange = modules.filter(|(_, id)| new.decision != Approved || !asked.contains(id));
    faults.extend(strange.map(|(at, _)| fault(format!("/modules/{at}"), "module.notAsked")));
    Ok(faults)
}

/// The rules that a decision rests on.
fn rests_on(judged: &Judged, pack: Option<&Pack>, new: &NewAssessment) -> Result<Vec<String>, ApiError> {
    if new.decision != AssessmentDecision::Rejected {
        let wrong = grounds::unknown(judged, &new.grounds);
        return if wrong.is_empty() {
            Ok(new.grounds.clone())
        } else {
            Err(wrong_grounds(pack, new, &wrong))
        };
    }
    grounds::of_rejection(judged, pack, &new.grounds).map_err(|groundless| match groundless {
        Groundless::Wrong(wrong) => wrong_grounds(pack, new, &wrong),
        Groundless::NothingNamed => {
            let free = judged.check.iter().flat_map(|check| &check.discretion);
            let free = free.filter_map(|ruling| pack?.rule(&ruling.rule.rule_id));
            let problem = ApiError::rule_refused((
                "In dit beleid staat niet dat de verzekeraar om eigen redenen mag afwijzen. Noem in grounds de eis \
                 waaraan niet is voldaan, of de regel voor gevallen waarin het beleid niet voorziet.",
                "This policy does not say that the insurer may decline for its own reasons. Name in grounds the \
                 criterion that is not met, or the rule on cases for which the policy does not provide.",
            ));
            free.fold(problem, |problem, rule| cite(problem, pack, rule))
        }
    })
}

fn wrong_grounds(pack: Option<&Pack>, new: &NewAssessment, wrong: &[(usize, NoGround)]) -> ApiError {
    let problem = ApiError::rule_refused((
        "Het besluit kan niet op deze regels rusten; zie errors.",
        "The decision cannot rest on these rules; see errors.",
    ));
    wrong.iter().fold(problem, |problem, (at, why)| {
        let problem = problem.fault(fault(format!("/grounds/{at}"), why.code()));
        let rule = new.grounds.get(*at).and_then(|id| pack?.rule(id));
        match rule {
            Some(rule) => cite(problem, pack, rule),
            None => problem,
        }
    })
}

/// A refusal with the rule that it rests on.
pub fn cite(problem: ApiError, pack: Option<&Pack>, rule: &Rule) -> ApiError {
    let Some(pack) = pack else { return problem };
    let citation = |cited: crate::policy::model::CitedSection<'_>| ProblemCitation {
        document: cited.document.id.clone(),
        section: cited.section.to_owned(),
    };
    problem.rule(ProblemRule {
        policy_id: pack.id.to_string(),
        rule_id: rule.id.clone(),
        citations: pack.sources(&rule.cite).map(citation).collect(),
    })
}
