//! What the rules of a policy make of an addendum that is asked for, kept as it was told at that step.
//!
//! The catalogue of the policy says whether the addendum is to be had, through whom, and what goes with it;
//! its rules say what must be met. A rule that two passages disagree on refuses nobody.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::asking::related;
use super::service::Rivals;
use crate::agreements::eligibility::conditions::CatalogueConditionKind;
use crate::agreements::eligibility::judge::judge;
use crate::agreements::eligibility::model::{EligibilityOutcome, EligibilityVerdict};
use crate::agreements::eligibility::resolve::Asked;
use crate::agreements::eligibility::view::{CatalogueConditionView, EligibilityCheckView, RulingView};
use crate::auth::Caller;
use crate::clock::{Clocks, Moment};
use crate::codes::{AgbCode, CareKind, ConcernId, Lang, PartyId, PolicyId, PurchasingPartyId};
use crate::contracts::content::model::ContractText;
use crate::contracts::model::Contract;
use crate::contracts::offers::carry::policy_of;
use crate::dated::Period;
use crate::http::problem::{ApiError, Fault, Place};
use crate::policy::catalogue::AddendumType;
use crate::policy::words::{AttributionLevel, Channel, RuleKind};
use crate::policy::{FactValue, Pack, Rule};
use crate::questionnaires::words::{QuestionnaireKind, RoundStatus, VersionState};
use crate::snapshot::Snapshot;
use crate::submissions::assessment::criteria::Facts;
use crate::submissions::assessment::decided::cite;

/// What the policy of a contract says about an addendum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumFindings {
    /// The policy.
    pub policy_id: PolicyId,
    /// When the release of the policy that was read became known.
    pub policy_recorded_at: Moment,
    /// What comes out as a whole.
    pub outcome: EligibilityOutcome,
    /// Each condition of the catalogue and each rule.
    pub findings: Vec<AddendumFinding>,
}

/// What one rule, or one condition of the catalogue, makes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumFinding {
    /// Id of the rule within the policy; absent for a condition of the catalogue.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// What the catalogue asks; absent for a rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<CatalogueConditionKind>,
    /// The verdict.
    pub verdict: EligibilityVerdict,
    /// What it alone would make of the whole.
    pub weighs: EligibilityOutcome,
    /// What it says about this case, or what the rule says, paraphrased.
    pub text: ContractText,
    /// What to do instead, where the policy says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<ContractText>,
    /// Ids of the facts that it misses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub missing: Vec<String>,
    /// Where it stands.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[schema(required = false)]
    pub citations: Vec<AddendumCitation>,
}

/// A place in a source document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AddendumCitation {
    /// Title of the document.
    pub document: String,
    /// Section as printed in it.
    pub section: String,
}

impl AddendumFindings {
    /// Whether a person has to judge: facts are missing, or the policy leaves the insurer free.
    pub fn needs_judgement(&self) -> bool {
        use EligibilityOutcome::{EligibleAtDiscretion, NeedsFacts};
        matches!(self.outcome, NeedsFacts | EligibleAtDiscretion)
    }
}

/// The policy of a contract, with what it says of the addendum that is asked for.
pub struct Ground<'s> {
    snapshot: &'s Snapshot,
    pack: &'s Pack,
    concern: ConcernId,
    entry: &'s AddendumType,
    holder: PartyId,
    agb_code: AgbCode,
    care_kind: CareKind,
}

impl<'s> Ground<'s> {
    /// Nothing when the contract has no policy that is known, or its catalogue does not have the addendum:
    /// then no source says anything about it, and the parties decide.
    pub fn of(snapshot: &'s Snapshot, contract: &Contract, code: &str, period: &Period) -> Option<Self> {
        let named = contract.known(None)?.value.policy.clone();
        let (party, care_kind) = (&contract.purchasing_party, contract.care_kind);
        let policy = named.or_else(|| policy_of(snapshot, party, care_kind, period.start_date))?;
        let pack = snapshot.policies.pack(policy.as_str())?;
        let entry = pack.catalogue.addendum(code)?;
        let concern = concern_of(snapshot, party, period)?;
        let holder = contract.holder;
        let agb_code = snapshot.party(holder)?.register.agb_code;
        pack.speaks_for(&concern).then_some(Self {
            snapshot,
            pack,
            concern,
            entry,
            holder,
            agb_code,
            care_kind,
        })
    }

    /// The name of the module in the catalogue.
    pub fn name(&self) -> Box<str> {
        self.entry.title.get(Lang::Nl).into()
    }

    /// Who else may not have it: where it goes through one organisation of a region, the others there.
    pub fn rivals(&self, day: NaiveDate) -> Rivals {
        let one = self.entry.channel == Channel::Either;
        if one { related(self.snapshot, self.holder, day) } else { Rivals::new() }
    }

    /// What the policy makes of it on the first day, by what is known here and the facts given, for a request
    /// of a moment.
    ///
    /// # Errors
    /// A fact that does not exist or does not fit; or a rule refuses the addendum.
    pub fn check(
        &self,
        caller: &Caller,
        (now, asked_at): (Moment, Moment),
        period: &Period,
        given: &Facts,
    ) -> Result<AddendumFindings, ApiError> {
        let mut facts = given.clone();
        facts.insert("request.date".to_owned(), FactValue::Text(asked_at.day().to_string()));
        facts.insert("request.made".to_owned(), FactValue::Bool(true));
        let asked = Asked {
            agb_code: self.agb_code,
            uzovi_code: None,
            policy_id: Some(self.pack.id.clone()),
            agreement_type: None,
            addendum: Some(self.entry.id.clone()),
            date: period.start_date,
            as_of: None,
            facts,
            members: Vec::new(),
            holds: None,
            answers_for: Some(self.concern.clone()),
            beside: self.beside().map(|rule| rule.id.clone()).collect(),
        };
        let told = |lang| judge(self.snapshot, caller, &asked, now, lang);
        let findings = findings(self.pack, told(Lang::Nl)?, told(Lang::En)?);
        self.refuse(&findings)?;
        Ok(findings)
    }

    /// Rules that exclude the addendum, and rules on when it is asked for.
    fn beside(&self) -> impl Iterator<Item = &'s Rule> {
        let (concern, care_kind, named) = (self.concern.clone(), self.care_kind, &self.entry.rules);
        let about = move |rule: &&Rule| {
            let excludes = rule.kind == RuleKind::Exclusion && named.contains(&rule.id);
            let asks = matches!(rule.kind, RuleKind::Process | RuleKind::Questionnaire | RuleKind::Deadline)
                && rule.care_kinds.contains(&care_kind)
                && rule.topics.iter().any(|topic| topic == "mutations" || topic == "addenda");
            (excludes || asks) && rule.speaks_for(&concern)
        };
        self.pack.rules.iter().filter(about)
    }

    /// Names every rule that stands in the way; what is only unknown, or contested, does not.
    fn refuse(&self, told: &AddendumFindings) -> Result<(), ApiError> {
        use EligibilityOutcome::{Excluded, NotEligible};
        let hard = |one: &&AddendumFinding| matches!(one.weighs, Excluded | NotEligible);
        let against: Vec<&AddendumFinding> = told.findings.iter().filter(hard).collect();
        let Some(first) = against.first() else { return Ok(()) };
        let said = |lang: Lang| {
            let text = |text: &ContractText| match lang {
                Lang::Nl => text.nl.clone(),
                Lang::En => text.en.clone().unwrap_or_else(|| text.nl.clone()),
            };
            let instead = against.iter().find_map(|one| one.instead.as_ref());
            let parts: Vec<String> =
                against.iter().map(|one| text(&one.text)).chain(instead.map(text)).collect();
            parts.join(" ")
        };
        let rules = against.iter().filter_map(|one| one.rule_id.as_deref());
        // A condition of the catalogue rests on the rules that the addendum names.
        let of_catalogue = self.entry.rules.iter().map(String::as_str).filter(|_| first.rule_id.is_none());
        let mut ids: Vec<&str> = rules.chain(of_catalogue).collect();
        ids.dedup();
        let problem = ApiError::rule_refused((said(Lang::Nl), said(Lang::En)));
        let rules = ids.into_iter().filter_map(|id| self.pack.rule(id));
        Err(rules.fold(problem, |problem, rule| cite(problem, Some(self.pack), rule)))
    }

    /// Where the policy leaves the judgement to the insurer, or a fact stays unknown, it says why it approves.
    ///
    /// # Errors
    /// There is no reason.
    pub fn judged(&self, told: &AddendumFindings, reason: Option<&str>) -> Result<(), ApiError> {
        use EligibilityOutcome::{EligibleAtDiscretion, NeedsFacts};
        if reason.is_some() || !told.needs_judgement() {
            return Ok(());
        }
        let open = |one: &&AddendumFinding| matches!(one.weighs, NeedsFacts | EligibleAtDiscretion);
        let open: Vec<&AddendumFinding> = told.findings.iter().filter(open).collect();
        let facts: Vec<&str> = open.iter().flat_map(|one| one.missing.iter().map(String::as_str)).collect();
        let facts = if facts.is_empty() { "-".to_owned() } else { facts.join(", ") };
        let problem = ApiError::rule_refused((
            format!(
                "Dit is een oordeel van de verzekeraar: geef de reden, of de feiten die ontbreken ({facts})."
            ),
            format!(
                "This is for the insurer to judge: give the reason, or the facts that are missing ({facts})."
            ),
        ));
        let rules = open.iter().filter_map(|one| self.pack.rule(one.rule_id.as_deref()?));
        Err(rules.fold(problem, |problem, rule| cite(problem, Some(self.pack), rule)))
    }

    /// What is asked for in a round of mutations starts on the day that the round gives, or later.
    ///
    /// # Errors
    /// It would start earlier.
    pub fn in_time(&self, now: Moment, period: &Period) -> Result<(), ApiError> {
        let Some(first) = self.first_day(now).filter(|first| period.start_date < *first) else {
            return Ok(());
        };
        let problem = ApiError::rule_refused((
            format!(
                "Wat nu wordt aangevraagd, kan ingaan vanaf {first}: de eerste dag na deze mutatieronde."
            ),
            format!(
                "What is asked for now can start from {first}: the first day after this round of mutations."
            ),
        ));
        let mut rules = self.beside().filter(|rule| rule.topics.iter().any(|topic| topic == "mutations"));
        Err(rules.next().map_or(problem.clone(), |rule| cite(problem, Some(self.pack), rule)))
    }

    /// The first day of what is asked for now, when the insurer has a round of mutations open.
    fn first_day(&self, now: Moment) -> Option<NaiveDate> {
        let held = self.snapshot.questionnaires.all().filter(|(_, held)| held.concern == self.concern);
        let rounds = held.filter_map(|(_, held)| {
            let definition = held.newest(VersionState::Published)?.definition();
            let about = definition.kind == QuestionnaireKind::QuarterlyMutation
                && definition.policy.as_ref() == Some(&self.pack.id)
                && definition.care_kind == self.care_kind;
            about.then_some(&held.rounds)
        });
        let open = rounds.flatten().filter(|round| round.status(now) == RoundStatus::Open);
        open.filter_map(|round| round.starts_on).min()
    }
}

/// The concern that a purchasing party buys for on the first day; none when there are several.
fn concern_of(snapshot: &Snapshot, party: &PurchasingPartyId, period: &Period) -> Option<ConcernId> {
    let (reference, day) = (&snapshot.reference, period.start_date);
    let links = reference.insurers_of(party, day, None);
    let mut concerns = links.filter_map(|link| reference.concern_of(link.value.value.uzovi_code, day, None));
    let first = concerns.next()?;
    concerns.all(|other| other == first).then(|| first.clone())
}

/// Both languages of one check as one list: the rules and conditions stand in the same order in both.
fn findings(
    pack: &Pack,
    (nl, beside_nl): (EligibilityCheckView, Vec<RulingView>),
    (en, beside_en): (EligibilityCheckView, Vec<RulingView>),
) -> AddendumFindings {
    let receipt = nl.receipt;
    let conditions = nl.conditions.into_iter().zip(en.conditions).map(condition);
    let criteria = nl.criteria.into_iter().zip(en.criteria).map(ruling);
    let beside = beside_nl.into_iter().zip(beside_en).map(|both| weighed(pack, both));
    let findings: Vec<AddendumFinding> = conditions.chain(criteria).chain(beside).collect();
    AddendumFindings {
        policy_id: receipt.policy_id,
        policy_recorded_at: receipt.policy_recorded_at,
        outcome: findings.iter().map(|one| one.weighs).min().unwrap_or(nl.outcome).min(nl.outcome),
        findings,
    }
}

fn both(nl: String, en: String) -> ContractText {
    ContractText { nl, en: Some(en) }
}

fn condition((nl, en): (CatalogueConditionView, CatalogueConditionView)) -> AddendumFinding {
    AddendumFinding {
        rule_id: None,
        condition: Some(nl.kind),
        verdict: nl.verdict,
        weighs: match nl.verdict {
            EligibilityVerdict::Unmet => EligibilityOutcome::NotEligible,
            EligibilityVerdict::Unknown => EligibilityOutcome::NeedsFacts,
            _ => EligibilityOutcome::PossiblyEligible,
        },
        text: both(nl.text, en.text),
        instead: nl.instead.zip(en.instead).map(|(nl, en)| both(nl, en)),
        missing: Vec::new(),
        citations: Vec::new(),
    }
}

fn ruling((nl, en): (RulingView, RulingView)) -> AddendumFinding {
    let cited = nl.rule.citations.into_iter();
    AddendumFinding {
        rule_id: Some(nl.rule.rule_id),
        condition: None,
        verdict: nl.verdict,
        weighs: nl.weighs,
        text: both(nl.rule.text, en.rule.text),
        instead: None,
        missing: nl.missing.into_iter().map(|fact| fact.fact).collect(),
        citations: cited.map(|at| AddendumCitation { document: at.document, section: at.section }).collect(),
    }
}

/// A ruling on a rule that the check itself does not weigh: one that excludes the addendum, or says who may ask
/// for it. On when it is asked for the rounds themselves decide.
fn weighed(pack: &Pack, (nl, en): (RulingView, RulingView)) -> AddendumFinding {
    use EligibilityOutcome::{EligibleAtDiscretion, Excluded, NeedsFacts, PossiblyEligible};
    let kind = pack.rule(&nl.rule.rule_id).map(|rule| rule.kind);
    let contested = nl.rule.attribution.as_ref().is_some_and(|of| of.level == AttributionLevel::Contested);
    let weighs = match (kind, nl.verdict) {
        (Some(RuleKind::Exclusion | RuleKind::Questionnaire), EligibilityVerdict::Unmet) => {
            if contested {
                EligibleAtDiscretion
            } else {
                Excluded
            }
        }
        (Some(RuleKind::Exclusion), EligibilityVerdict::Unknown) => NeedsFacts,
        _ => PossiblyEligible,
    };
    AddendumFinding { weighs, ..ruling((nl, en)) }
}

/// What is asked for begins today or later.
///
/// # Errors
/// It begins earlier.
pub fn from_today(clocks: &Clocks, period: &Period) -> Result<(), ApiError> {
    if period.start_date >= clocks.today() {
        return Ok(());
    }
    let text = ("Een aanvraag gaat over vandaag of later.", "A request is for today or later.");
    Err(ApiError::invalid(vec![Fault::new(Place::Body, "/period/startDate", "addendum.past", text)]))
}
