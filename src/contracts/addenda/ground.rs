//! The policy of a contract and what it says of an addendum that is asked for.
//!
//! The catalogue of the policy says whether the addendum is to be had, through whom, and what goes with it;
//! its rules say what must be met. A rule that two passages disagree on refuses nobody.

use chrono::NaiveDate;

use super::asking::related;
use super::findings::{AddendumFinding, AddendumFindings, findings};
use super::service::Rivals;
use crate::agreements::eligibility::judge::judge;
use crate::agreements::eligibility::model::EligibilityOutcome;
use crate::agreements::eligibility::resolve::Asked;
use crate::auth::Caller;
use crate::clock::{Clocks, Moment};
use crate::codes::{AgbCode, CareKind, ConcernId, Lang, PartyId, PurchasingPartyId};
use crate::contracts::content::model::ContractText;
use crate::contracts::model::Contract;
use crate::contracts::offers::carry::policy_of;
use crate::dated::Period;
use crate::http::problem::{ApiError, Fault, Place};
use crate::policy::catalogue::{AddendumType, AgreementType};
use crate::policy::vocabulary::Text;
use crate::policy::words::{Channel, RuleKind};
use crate::policy::{FactValue, Pack, Rule};
use crate::questionnaires::words::{QuestionnaireKind, RoundStatus, VersionState};
use crate::snapshot::Snapshot;
use crate::submissions::assessment::criteria::Facts;
use crate::submissions::assessment::decided::cite;

/// What the catalogue of a policy has for a module: an addendum, or an agreement that is added to a contract,
/// such as neighbourhood management.
#[derive(Clone, Copy)]
enum Entry<'s> {
    Addendum(&'s AddendumType),
    Agreement(&'s AgreementType),
}

impl<'s> Entry<'s> {
    fn find(pack: &'s Pack, code: &str) -> Option<Self> {
        let addendum = pack.catalogue.addendum(code).map(Self::Addendum);
        addendum.or_else(|| pack.catalogue.agreement(code).map(Self::Agreement))
    }

    const fn title(self) -> &'s Text {
        match self {
            Self::Addendum(entry) => &entry.title,
            Self::Agreement(entry) => &entry.title,
        }
    }

    /// The rules that it rests on.
    fn rules(self) -> Vec<&'s str> {
        match self {
            Self::Addendum(entry) => entry.rules.iter().map(String::as_str).collect(),
            Self::Agreement(entry) => {
                entry.criteria.iter().chain(&entry.exclusions).map(String::as_str).collect()
            }
        }
    }
}

/// The policy of a contract, with what it says of the addendum that is asked for.
pub struct Ground<'s> {
    snapshot: &'s Snapshot,
    pack: &'s Pack,
    concern: ConcernId,
    entry: Entry<'s>,
    holder: PartyId,
    agb_code: AgbCode,
    care_kind: CareKind,
}

impl<'s> Ground<'s> {
    /// Nothing when the contract has no policy that is known, or its catalogue does not have the module:
    /// then no source says anything about it, and the parties decide.
    pub fn of(snapshot: &'s Snapshot, contract: &Contract, code: &str, period: &Period) -> Option<Self> {
        let named = contract.known(None)?.value.policy.clone();
        let (party, care_kind) = (&contract.purchasing_party, contract.care_kind);
        let policy = named.or_else(|| policy_of(snapshot, party, care_kind, period.start_date))?;
        let pack = snapshot.policies.pack(policy.as_str())?;
        let entry = Entry::find(pack, code)?;
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
        self.entry.title().get(Lang::Nl).into()
    }

    /// Who else may not have it: where it goes through one organisation of a region, the others there.
    pub fn rivals(&self, day: NaiveDate) -> Rivals {
        let one = matches!(self.entry, Entry::Addendum(entry) if entry.channel == Channel::Either);
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
            agreement_type: match self.entry {
                Entry::Agreement(entry) => Some(entry.id.clone()),
                Entry::Addendum(_) => None,
            },
            addendum: match self.entry {
                Entry::Addendum(entry) => Some(entry.id.clone()),
                Entry::Agreement(_) => None,
            },
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
        let (concern, care_kind) = (self.concern.clone(), self.care_kind);
        let named = match self.entry {
            Entry::Addendum(entry) => entry.rules.as_slice(),
            Entry::Agreement(_) => &[], // its exclusions are part of the check
        };
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
        let of_catalogue = self.entry.rules().into_iter().filter(|_| first.rule_id.is_none());
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
pub fn concern_of(snapshot: &Snapshot, party: &PurchasingPartyId, period: &Period) -> Option<ConcernId> {
    let (reference, day) = (&snapshot.reference, period.start_date);
    let links = reference.insurers_of(party, day, None);
    let mut concerns = links.filter_map(|link| reference.concern_of(link.value.value.uzovi_code, day, None));
    let first = concerns.next()?;
    concerns.all(|other| other == first).then(|| first.clone())
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
