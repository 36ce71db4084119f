//! Every scenario, asked of the small country through the real decision.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::agreements::decide::decide;
use crate::agreements::view;
use crate::clock::{Clocks, Moment};
use crate::codes::Lang;
use crate::db::{DatabaseUrl, Db};
use crate::snapshot::Snapshots;
use crate::tariffs::answers::priced;
use crate::tariffs::answers::view::{EffectiveTariffs, Told, tariff};
use crate::{demo, policy, reference};

struct Country {
    snapshots: Snapshots,
    dir: std::path::PathBuf,
}

impl Country {
    fn small() -> Self {
        let dir = std::env::temp_dir().join(format!("zorgcontract-scenarios-{}", uuid::Uuid::now_v7()));
        std::fs::create_dir_all(&dir).unwrap();
        let clocks = Clocks::business_from(demo::beginning());
        let url = DatabaseUrl::Sqlite(dir.join("zorgcontract.sqlite").display().to_string());
        let db = Db::open(&url, clocks.clone()).unwrap();
        reference::seed::seed(&db).unwrap();
        demo::seed(&db, &clocks, demo::SMALL).unwrap();
        Self {
            snapshots: Snapshots::open(db, policy::load(&policy::PackFiles::embedded()).unwrap()).unwrap(),
            dir,
        }
    }
}

impl Drop for Country {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.dir));
    }
}

/// Where `wanted` is not what `found` says: members that `wanted` lacks do not matter, lists are
/// complete and in any order, except that an explanation may have other steps in between.
fn differences(at: &str, wanted: &Value, found: &Value) -> Vec<String> {
    let differ = || vec![format!("{at}: wanted {wanted}, found {found}")];
    match (wanted, found) {
        (Value::Object(wanted), Value::Object(found)) => {
            let each = wanted.iter().map(|(name, value)| {
                let inner = found.get(name).unwrap_or(&Value::Null);
                differences(&format!("{at}.{name}"), value, inner)
            });
            each.flatten().collect()
        }
        (Value::Array(wanted), Value::Array(found)) if at.ends_with(".explanation") => {
            let mut rest = found.iter();
            let absent =
                wanted.iter().find(|step| !rest.any(|other| differences(at, step, other).is_empty()));
            absent.map_or_else(Vec::new, |step| {
                let rules: Vec<_> =
                    found.iter().map(|s| (&s["policyId"], &s["ruleId"], &s["result"])).collect();
                vec![format!("{at}: no step {step} among {rules:?}")]
            })
        }
        (Value::Array(wanted), Value::Array(found)) => {
            let same = |one: &Value| found.iter().any(|other| differences(at, one, other).is_empty());
            if wanted.len() == found.len() && wanted.iter().all(same) { Vec::new() } else { differ() }
        }
        _ if wanted == found => Vec::new(),
        _ => differ(),
    }
}

#[test]
fn every_scenario_gets_the_answer_that_it_must_have() {
    let country = Country::small();
    let snapshot = country.snapshots.load();
    let mut wrong = Vec::new();
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    for scenario in all().unwrap() {
        let question = scenario.request.query;
        let Ok(decided) = decide(&snapshot, &question.into(), now) else {
            wrong.push(format!("{}: no answer", scenario.name));
            continue;
        };
        let style = view::Style { lang: Lang::Nl, explain: true };
        let answer = serde_json::to_value(view::answer(&snapshot, question, &decided, style)).unwrap();
        let wanted = serde_json::to_value(&scenario.expected).unwrap();
        wrong.extend(differences(&scenario.name, &wanted, &answer));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_scenario_about_a_tariff_gets_the_answer_that_it_must_have() {
    let country = Country::small();
    let snapshot = country.snapshots.load();
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let (mut wrong, mut bases) = (Vec::new(), BTreeSet::new());
    for scenario in tariffs::all().unwrap() {
        let query = scenario.request.query;
        let (decided, prices) = priced(&snapshot, &query.into(), now, |_| true).unwrap();
        let told = Told { lang: Lang::Nl, as_of: query.as_of };
        let items = prices.into_iter().map(|price| tariff(&snapshot, price, told)).collect();
        let agreement =
            view::answer(&snapshot, query, &decided, view::Style { lang: Lang::Nl, explain: true });
        let answer = serde_json::to_value(EffectiveTariffs { agreement, items }).unwrap();
        let wanted = serde_json::to_value(&scenario.expected).unwrap();
        wrong.extend(differences(&scenario.name, &wanted, &answer));
        bases.extend(scenario.expected.items.iter().map(|item| item.basis));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(bases.len() >= 6, "{bases:?}");
}

#[test]
fn the_scenarios_cover_every_ground_and_every_certainty_and_have_names_of_their_own() {
    let scenarios = all().unwrap();
    let names: BTreeSet<&str> = scenarios.iter().map(|scenario| scenario.name.as_str()).collect();
    assert_eq!(names.len(), scenarios.len());
    assert!(names.contains(HEADLINE));
    let bases: BTreeSet<Basis> = scenarios.iter().map(|scenario| scenario.expected.basis).collect();
    let certainties: BTreeSet<Certainty> =
        scenarios.iter().map(|scenario| scenario.expected.certainty).collect();
    let prestaties = scenarios.iter().filter_map(|scenario| scenario.expected.prestatie.as_ref());
    let grounds: BTreeSet<PrestatieGround> = prestaties.map(|prestatie| prestatie.ground).collect();
    assert!(bases.iter().eq(Basis::ALL));
    assert!(certainties.iter().eq(Certainty::ALL));
    assert!(grounds.iter().eq(PrestatieGround::ALL));
    let steps = scenarios.iter().flat_map(|scenario| &scenario.expected.explanation);
    let policies: BTreeSet<&PolicyId> =
        steps.flat_map(|step| step.policy_id.iter().chain(&step.silent_policy_id)).collect();
    let book = policy::load(&policy::PackFiles::embedded()).unwrap();
    let mut shipped: BTreeSet<&PolicyId> = book.packs().map(|pack| &pack.id).collect();
    // The frame of the memo, and an organisation that is no insurer of the shipped list: no question reads them.
    shipped.retain(|id| !["ineen-2022", "caresq-2022"].contains(&id.as_str()));
    assert_eq!(policies, shipped);
}
