//! Counts what stood at the end of a day, with the regions and kinds that were known then.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use chrono::{Datelike as _, NaiveDate};

use super::model::{Measure, Subject, Tables, count};
use super::store::HandedIn;
use crate::clock::Moment;
use crate::codes::{CareKind, ConcernId, PartyId, ProviderKind, PurchasingPartyId, RegionCode};
use crate::contracts::model::{Contract, ContractStatus};
use crate::contracts::offers::ending::by_itself;
use crate::publication::day::concerns_of;
use crate::publication::list::end_of;
use crate::questionnaires::held::{HeldQuestionnaire, Round};
use crate::questionnaires::model::Questionnaire;
use crate::registrations::facts::PartyKind;
use crate::snapshot::{Party, Snapshot};

/// Whose numbers are counted.
pub(super) struct Reach<'r> {
    /// Contracts of these purchasing parties, on the day on which their term begins.
    pub(super) party: &'r dyn Fn(&PurchasingPartyId, NaiveDate) -> bool,
    /// Questionnaires and submissions of these concerns.
    pub(super) concern: &'r dyn Fn(&ConcernId) -> bool,
}

/// What a questionnaire is about: concern, kind of care and agreement type.
type Asked<'q> = (&'q ConcernId, CareKind, Option<&'q str>);

/// Counts for one year, on one day.
pub(super) struct Day<'s> {
    snapshot: &'s Snapshot,
    year: i32,
    date: NaiveDate,
    end: Moment,
    regions: HashMap<PartyId, Option<RegionCode>>,
}

impl<'s> Day<'s> {
    pub(super) fn new(snapshot: &'s Snapshot, year: i32, date: NaiveDate) -> Self {
        Self { snapshot, year, date, end: end_of(date), regions: HashMap::new() }
    }

    /// The region of an organisation; the first of several, so that the regions add up to the total.
    fn region(&mut self, party: &'s Party) -> Option<RegionCode> {
        let (snapshot, date, end) = (self.snapshot, self.date, Some(self.end));
        let known = self.regions.entry(party.register.id);
        known.or_insert_with(|| snapshot.regions(party, date, end).first().copied().cloned()).clone()
    }

    fn subject(&self, concern: &ConcernId, care_kind: CareKind, agreement_type: Option<&str>) -> Subject {
        let agreement_type = agreement_type.map(str::to_owned);
        Subject { date: self.date, concern: concern.clone(), care_kind, agreement_type }
    }

    /// Contracts whose term begins in the year, by the status in which they stood.
    pub(super) fn contracts(&mut self, tables: &mut Tables, reach: &Reach<'_>) {
        let snapshot = self.snapshot;
        for party in snapshot.parties() {
            for contract in &party.contracts.contracts {
                let Some(version) = contract.known(Some(self.end)) else { continue };
                if !came_out(contract, self.end) {
                    continue;
                }
                let begin = version.period.start_date;
                let last_day = party.register.ended_before(self.date, Some(self.end));
                let ended = by_itself(version, self.end, last_day).map(|(_, terms)| terms.status);
                let Some(measure) = Measure::of(ended.unwrap_or(version.value.status)) else { continue };
                if begin.year() != self.year {
                    continue;
                }
                let both = [Some(&contract.purchasing_party), version.value.second_purchasing_party.as_ref()];
                let own = both.into_iter().flatten().filter(|party| (reach.party)(party, begin));
                let concerns: BTreeSet<&ConcernId> =
                    own.flat_map(|party| concerns_of(&snapshot.reference, party, begin)).collect();
                for concern in concerns {
                    let agreement_type = version.value.agreement_type.as_deref();
                    let subject = self.subject(concern, contract.care_kind, agreement_type);
                    let region = self.region(party);
                    count(tables, subject, region, measure);
                }
            }
        }
    }

    /// Organisations to which a questionnaire of the year was open by then, each once per kind of care.
    pub(super) fn invited(&mut self, tables: &mut Tables, reach: &Reach<'_>) {
        let snapshot = self.snapshot;
        let mut asked: BTreeMap<Asked<'_>, BTreeSet<ProviderKind>> = BTreeMap::new();
        for held in
            snapshot.questionnaires.all().map(|(_, held)| held).filter(|held| (reach.concern)(&held.concern))
        {
            for round in held.rounds.iter().filter(|round| round.opens_at <= self.end) {
                let Some(version) = held.versions.get(&round.version) else { continue };
                let asks = version.definition();
                if year_of(round) == self.year {
                    let about = (&held.concern, asks.care_kind, asks.agreement_type.as_deref());
                    asked.entry(about).or_default().extend(asks.provider_kinds.iter().copied());
                }
            }
        }
        if asked.is_empty() {
            return;
        }
        for party in snapshot.parties().filter(|party| party.register.kind == PartyKind::Organisation) {
            if !party.register.active_on(self.date, Some(self.end)) {
                continue;
            }
            let kind = party.register.provider_kind(self.date, Some(self.end));
            for ((concern, care_kind, kept), _) in asked.iter().filter(|(_, kinds)| kinds.contains(&kind)) {
                let (subject, region) = (self.subject(concern, *care_kind, *kept), self.region(party));
                count(tables, subject, region, Measure::Invited);
            }
        }
    }

    /// Submissions of the year that were with the insurer.
    pub(super) fn submitted(&mut self, tables: &mut Tables, handed_in: &[HandedIn], reach: &Reach<'_>) {
        let (snapshot, end) = (self.snapshot, self.end);
        for submission in handed_in.iter().filter(|submission| submission.stood(end)) {
            let held = snapshot.questionnaires.get(&submission.questionnaire);
            let Some((held, party)) = held.zip(snapshot.party(submission.party)) else { continue };
            let Some(asks) = self.asks(held, submission) else { continue };
            for concern in submission.concerns.iter().filter(|concern| (reach.concern)(concern)) {
                let subject = self.subject(concern, asks.care_kind, asks.agreement_type.as_deref());
                let region = self.region(party);
                count(tables, subject, region, Measure::Submitted);
            }
        }
    }

    /// What a submission of the year answers.
    fn asks<'q>(&self, held: &'q HeldQuestionnaire, submission: &HandedIn) -> Option<&'q Questionnaire> {
        let round = held.rounds.iter().find(|round| round.id == submission.round)?;
        let version = held.versions.get(&submission.version)?;
        (year_of(round) == self.year).then_some(version.definition())
    }
}

/// Whether the contract was ever more than a draft by then: one that was taken back before anybody saw it is
/// nobody's business.
fn came_out(contract: &Contract, end: Moment) -> bool {
    use ContractStatus::{Draft, Withdrawn};
    let mut known = contract.versions.iter().filter(|version| version.recorded_at <= end);
    known.any(|version| ![Draft, Withdrawn].contains(&version.value.status))
}

/// The contracting year of a round: that of the day from which what is approved holds, else that of its
/// deadline.
fn year_of(round: &Round) -> i32 {
    round.starts_on.unwrap_or_else(|| round.deadline.deadline.day()).year()
}
