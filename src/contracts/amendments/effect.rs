//! How a change works out for the provider, part by part. Pure.
//!
//! Only amounts can be weighed: more is favourable and less is not, day by day. Whether other words, another
//! unit or another term is better, only people can say.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;

use crate::clock::day_after;
use crate::codes::word;
use crate::contracts::content::model::{AnnexTariff, ContractContent};
use crate::dated::Period;
use crate::money::Euros;
use crate::tariffs::formula::wire::TariffFormula;

word! {
    /// How a change works out for the provider.
    ChangeEffect, "effect of a change", "changeEffect.value",
    "one of favourable, neutral, mixed, unfavourable, undecided" {
        /// Better.
        Favourable = "favourable",
        /// No difference.
        Neutral = "neutral",
        /// Better on some days or in some parts, worse on others.
        Mixed = "mixed",
        /// Worse.
        Unfavourable = "unfavourable",
        /// It cannot be read from the change itself.
        Undecided = "undecided",
    }
}

impl ChangeEffect {
    /// The effect of two changes together.
    pub const fn and(self, other: Self) -> Self {
        use ChangeEffect::*;
        match (self, other) {
            (Undecided, _) | (_, Undecided) => Undecided,
            (Neutral, effect) | (effect, Neutral) => effect,
            (Favourable, Favourable) => Favourable,
            (Unfavourable, Unfavourable) => Unfavourable,
            _ => Mixed,
        }
    }
}

/// The change of a part of a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct WeighedChange {
    /// The part, as a JSON pointer: `/term/endDate`, a condition by its id, an annex by its id, a tariff by its
    /// prestatie or module (`/tariffs/12000`), one that has neither by its annex and title.
    pub part: String,
    /// What it was; absent when it was not there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// What it is to be; absent when it is to go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// How it works out for the provider.
    pub effect: ChangeEffect,
    /// Whether the insurer said so, where it cannot be read from the change.
    #[serde(default)]
    pub stated: bool,
}

/// What differs between two texts of a contract, in order of part.
pub fn changes(
    (was, before): (&Period, &ContractContent),
    (is, after): (&Period, &ContractContent),
) -> Vec<WeighedChange> {
    let mut found = BTreeMap::new();
    let mut put = |part: String, before: Option<Value>, after: Option<Value>, effect: ChangeEffect| {
        if before != after {
            found.insert(part.clone(), WeighedChange { part, before, after, effect, stated: false });
        }
    };
    let undecided = ChangeEffect::Undecided;
    put("/term/endDate".to_owned(), was.end_date.map(json), is.end_date.map(json), undecided);
    let conditions = |content: &ContractContent| {
        let named = |c: &crate::contracts::content::model::ContractCondition| (c.id.clone(), json(c));
        content.conditions.iter().map(named).collect::<BTreeMap<_, _>>()
    };
    for (id, before, after) in pairs(&conditions(before), &conditions(after)) {
        put(format!("/conditions/{id}"), before, after, undecided);
    }
    let headings = |content: &ContractContent| {
        let heading = |annex: &crate::contracts::content::model::TariffAnnex| {
            (annex.id.clone(), serde_json::json!({ "title": annex.title, "year": annex.year }))
        };
        content.annexes.iter().map(heading).collect::<BTreeMap<_, _>>()
    };
    for (id, before, after) in pairs(&headings(before), &headings(after)) {
        // That an annex comes or goes counts by its tariffs.
        let effect = if before.is_some() && after.is_some() { undecided } else { ChangeEffect::Neutral };
        put(format!("/annexes/{id}"), before, after, effect);
    }
    for (part, before, after) in pairs(&tariffs(before), &tariffs(after)) {
        let effect = weigh(before.as_deref().unwrap_or_default(), after.as_deref().unwrap_or_default());
        put(part, before.map(json), after.map(json), effect);
    }
    found.into_values().collect()
}

/// The effect of all changes together.
pub fn overall(changes: &[WeighedChange]) -> ChangeEffect {
    changes.iter().fold(ChangeEffect::Neutral, |effect, change| effect.and(change.effect))
}

fn json<T: Serialize>(value: T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

fn pairs<T: Clone>(
    before: &BTreeMap<String, T>,
    after: &BTreeMap<String, T>,
) -> Vec<(String, Option<T>, Option<T>)> {
    let names: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    names
        .into_iter()
        .map(|name| (name.clone(), before.get(name).cloned(), after.get(name).cloned()))
        .collect()
}

/// The tariffs by what they are for: those of several periods belong together, in whichever annex they stand.
fn tariffs(content: &ContractContent) -> BTreeMap<String, Vec<AnnexTariff>> {
    let mut found: BTreeMap<String, Vec<AnnexTariff>> = BTreeMap::new();
    for annex in &content.annexes {
        for tariff in &annex.tariffs {
            let escaped = |text: &str| text.replace('~', "~0").replace('/', "~1");
            let code = tariff.prestatie_code.map(|code| code.to_string());
            let code = code.or_else(|| tariff.module_code.as_deref().map(escaped));
            let part = match code {
                Some(code) => format!("/tariffs/{code}"),
                None => format!("/annexes/{}/tariffs/{}", annex.id, escaped(&tariff.title)),
            };
            found.entry(part).or_default().push(tariff.clone());
        }
    }
    for some in found.values_mut() {
        some.sort_by_key(|tariff| tariff.start_date);
    }
    found
}

/// The effect of other tariffs for the same thing, on every day on which one of them holds.
fn weigh(before: &[AnnexTariff], after: &[AnnexTariff]) -> ChangeEffect {
    let edges = |tariff: &AnnexTariff| [Some(tariff.start_date), tariff.end_date.map(day_after)];
    let days: BTreeSet<NaiveDate> = before.iter().chain(after).flat_map(edges).flatten().collect();
    let on = |some: &[AnnexTariff], day: NaiveDate| {
        let holds = |t: &&AnnexTariff| t.start_date <= day && t.end_date.is_none_or(|end| day <= end);
        some.iter().find(holds).map(|tariff| (tariff.unit.clone(), worth(tariff)))
    };
    let effects =
        days.into_iter().map(|day| match (on(before, day), on(after, day)) {
            (None, None) => ChangeEffect::Neutral,
            (None, Some(_)) => ChangeEffect::Favourable,
            (Some(_), None) => ChangeEffect::Unfavourable,
            (Some(was), Some(is)) if was == is => ChangeEffect::Neutral,
            (Some((unit, Worth::Amount(was))), Some((other, Worth::Amount(is)))) if unit == other => {
                if was < is { ChangeEffect::Favourable } else { ChangeEffect::Unfavourable }
            }
            (Some(_), Some(_)) => ChangeEffect::Undecided,
        });
    let together = effects.fold(ChangeEffect::Neutral, ChangeEffect::and);
    let words = |some: &[AnnexTariff]| some.iter().map(|t| t.title.clone()).collect::<BTreeSet<_>>();
    // The same amounts under another title: whether that is the same thing, people say.
    if together == ChangeEffect::Neutral && words(before) != words(after) {
        return ChangeEffect::Undecided;
    }
    together
}

/// What a tariff comes to, as far as it can be compared.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Worth {
    Amount(Euros),
    Formula(Option<TariffFormula>),
}

fn worth(tariff: &AnnexTariff) -> Worth {
    match tariff.amount {
        Some(amount) => Worth::Amount(amount),
        None => Worth::Formula(tariff.formula.clone()),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::contracts::content::model::{ContractOrigin, ContractText, TariffAnnex};

    fn day(n: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2024, 1, 1).unwrap() + chrono::Days::new(n.into())
    }

    fn said(tariffs: &[(u8, u8, u8, u8)]) -> ContractContent {
        let one = |(which, amount, start, length): &(u8, u8, u8, u8)| AnnexTariff {
            prestatie_code: None,
            module_code: None,
            formula: None,
            rule_id: None,
            title: format!("t{}", which % 3),
            unit: "per stuk".to_owned(),
            amount: Some(format!("{}.50", amount % 4).parse().unwrap()),
            start_date: day((*start).into()),
            end_date: (length % 5 != 0).then(|| day(u32::from(*start) + u32::from(*length))),
        };
        let title = ContractText { nl: "Tarieven".to_owned(), en: None };
        let tariffs = tariffs.iter().map(one).collect();
        let annexes = vec![TariffAnnex { id: "a".to_owned(), title, year: None, tariffs }];
        ContractContent { annexes, ..ContractContent::empty(ContractOrigin::by_hand()) }
    }

    fn term() -> Period {
        Period { start_date: day(0), end_date: None }
    }

    fn effect(before: &ContractContent, after: &ContractContent) -> ChangeEffect {
        overall(&changes((&term(), before), (&term(), after)))
    }

    #[test]
    fn more_is_favourable_less_is_not_and_words_decide_nothing() {
        let one = |amount| said(&[(0, amount, 0, 0)]);
        assert_eq!(effect(&one(1), &one(2)), ChangeEffect::Favourable);
        assert_eq!(effect(&one(2), &one(1)), ChangeEffect::Unfavourable);
        let later = said(&[(0, 1, 0, 9), (0, 2, 10, 4), (0, 0, 15, 0)]);
        assert_eq!(effect(&one(1), &later), ChangeEffect::Mixed, "more first and less afterwards");
        assert_eq!(effect(&one(1), &said(&[(0, 1, 0, 0), (1, 1, 0, 0)])), ChangeEffect::Favourable);
        let mut other_unit = one(2);
        other_unit.annexes[0].tariffs[0].unit = "per uur".to_owned();
        assert_eq!(effect(&one(1), &other_unit), ChangeEffect::Undecided);
        let longer = Period { end_date: Some(day(9)), ..term() };
        let found = changes((&term(), &one(1)), (&longer, &one(1)));
        assert_eq!((found[0].part.as_str(), found[0].effect), ("/term/endDate", ChangeEffect::Undecided));
    }

    proptest! {
        #[test]
        fn nothing_changes_when_nothing_differs_and_the_way_back_is_the_opposite(
            one in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 0..6),
            other in prop::collection::vec(any::<(u8, u8, u8, u8)>(), 0..6),
        ) {
            use ChangeEffect::*;
            let (one, other) = (said(&one), said(&other));
            prop_assert!(changes((&term(), &one), (&term(), &one)).is_empty());
            let back = match effect(&one, &other) {
                Favourable => Unfavourable,
                Unfavourable => Favourable,
                same => same,
            };
            prop_assert_eq!(effect(&other, &one), back);
        }

        #[test]
        fn a_period_split_in_two_with_the_same_amount_is_neutral(amount in 0..4_u8, at in 1..20_u8) {
            let whole = said(&[(0, amount, 0, 0)]);
            let mut split = said(&[(0, amount, 0, 1), (0, amount, at, 0)]);
            split.annexes[0].tariffs[0].end_date = Some(day(u32::from(at) - 1));
            prop_assert_eq!(effect(&whole, &split), ChangeEffect::Neutral);
        }
    }
}
