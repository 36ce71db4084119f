//! Counts as they go over the wire.

use chrono::NaiveDate;
use serde::Serialize;
use utoipa::ToSchema;

use super::model::{Counts, Measure, Regions, Subject};
use super::small::{Withheld, withheld};
use crate::codes::{CareKind, ConcernId, RegionCode};
use crate::http::page::Page;

/// A count, unless it is withheld.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractingCount {
    /// The count; `null` when it is withheld.
    #[schema(required = true)]
    pub count: Option<u32>,
    /// Whether it is withheld because it is small, or because a small one would follow from it.
    pub suppressed: bool,
}

/// How far contracting for a year was at the end of a day: of one concern and kind of care, in one region
/// or in all of them. A contract counts in the status in which it stood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ContractingStatisticsRow {
    /// The day at whose end was counted.
    pub date: NaiveDate,
    /// The concern.
    pub concern_id: ConcernId,
    /// The kind of care.
    pub care_kind: CareKind,
    /// The agreement type of the policy, by its id there; absent where it is not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// The region in the scheme `zorgkantoorregio`; absent in a total, and for what lies in no known one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionCode>,
    /// Whether this is the total over all regions.
    pub total: bool,
    /// Organisations to which a questionnaire of the concern for the year was open by then.
    pub invited: ContractingCount,
    /// Submissions handed in and not taken back.
    pub submitted: ContractingCount,
    /// Contracts offered and not answered yet.
    pub offered: ContractingCount,
    /// Contracts signed by the provider only.
    pub signed: ContractingCount,
    /// Contracts signed by both.
    pub concluded: ContractingCount,
    /// Contracts recorded administratively, without acceptance here.
    pub recorded: ContractingCount,
    /// Contracts refused by the provider.
    pub refused: ContractingCount,
    /// Contracts taken back by the insurer.
    pub withdrawn: ContractingCount,
    /// Offers not signed in time.
    pub lapsed: ContractingCount,
    /// Contracts ended before their term was over.
    pub terminated: ContractingCount,
}

/// Place of a row in the list.
pub type RowKey = ((NaiveDate, ConcernId, CareKind, Option<String>), bool, Option<RegionCode>);

/// A page of counts.
pub type ContractingStatisticsPage = Page<ContractingStatisticsRow>;

impl ContractingStatisticsRow {
    fn of(subject: &Subject, region: Option<RegionCode>, total: bool, counts: &Counts, hidden: u16) -> Self {
        let count = |measure: Measure| {
            let suppressed = hidden & (1 << measure as usize) != 0;
            ContractingCount { count: (!suppressed).then_some(counts[measure as usize]), suppressed }
        };
        Self {
            date: subject.date,
            concern_id: subject.concern.clone(),
            care_kind: subject.care_kind,
            agreement_type: subject.agreement_type.clone(),
            region,
            total,
            invited: count(Measure::Invited),
            submitted: count(Measure::Submitted),
            offered: count(Measure::Offered),
            signed: count(Measure::Signed),
            concluded: count(Measure::Concluded),
            recorded: count(Measure::Recorded),
            refused: count(Measure::Refused),
            withdrawn: count(Measure::Withdrawn),
            lapsed: count(Measure::Lapsed),
            terminated: count(Measure::Terminated),
        }
    }

    /// The place of the row in the list: the total comes before its regions.
    pub fn key(&self) -> RowKey {
        let subject = (self.date, self.concern_id.clone(), self.care_kind, self.agreement_type.clone());
        (subject, !self.total, self.region.clone())
    }
}

/// The rows of one table, its total first; small counts are withheld for whoever may not see them.
pub(super) fn rows(subject: &Subject, regions: Regions, in_full: bool) -> Vec<ContractingStatisticsRow> {
    let column = |measure: usize| -> Vec<u32> { regions.values().map(|counts| counts[measure]).collect() };
    let mut total = Counts::default();
    total.iter_mut().enumerate().for_each(|(measure, sum)| *sum = column(measure).iter().sum());
    let hidden: Vec<Withheld> = match in_full {
        true => Vec::new(),
        false => (0..total.len()).map(|measure| withheld(&column(measure))).collect(),
    };
    let bits = |hides: &dyn Fn(&Withheld) -> bool| -> u16 {
        hidden.iter().enumerate().map(|(measure, table)| u16::from(hides(table)) << measure).sum()
    };
    let whole = ContractingStatisticsRow::of(subject, None, true, &total, bits(&|table| table.total));
    let parts = regions.into_iter().enumerate().map(|(at, (region, counts))| {
        ContractingStatisticsRow::of(subject, region, false, &counts, bits(&|table| table.regions[at]))
    });
    std::iter::once(whole).chain(parts).collect()
}
