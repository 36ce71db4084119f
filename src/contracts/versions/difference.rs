//! What differs between two versions, member by member.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;
use serde_json::{Map, Value};

use crate::contracts::content::model::ContractContent;
use crate::contracts::model::ContractTerms;
use crate::dated::Dated;

/// Members of a version by their place: a JSON pointer, in which a part of a list stands by its name.
pub type Members = BTreeMap<String, Value>;

/// The members that differ, in order of place, each with what it was and what it is.
pub fn difference(old: &Members, new: &Members) -> Vec<(String, Option<Value>, Option<Value>)> {
    let places: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    let pair = |at: &String| (at.clone(), old.get(at).cloned(), new.get(at).cloned());
    places.into_iter().map(pair).filter(|(_, was, is)| was != is).collect()
}

/// The members of a version.
pub fn members(version: &Dated<ContractTerms>, content: Option<&ContractContent>) -> Members {
    let terms = &version.value;
    let mut found = Members::new();
    put(&mut found, "/status".into(), &terms.status);
    put(&mut found, "/term/startDate".into(), &version.period.start_date);
    put(&mut found, "/term/endDate".into(), &version.period.end_date);
    put(&mut found, "/oiTitles".into(), &terms.oi_titles);
    put(&mut found, "/policyId".into(), &terms.policy);
    put(&mut found, "/agreementType".into(), &terms.agreement_type);
    put(&mut found, "/uniform".into(), &terms.uniform);
    put(&mut found, "/secondPurchasingPartyId".into(), &terms.second_purchasing_party);
    put(&mut found, "/note".into(), &terms.note);
    put(&mut found, "/signBy".into(), &terms.sign_by);
    put(&mut found, "/reason".into(), &terms.reason);
    put(&mut found, "/endedBy".into(), &terms.ended_by);
    let Some(content) = content else { return found };
    for condition in &content.conditions {
        let at = format!("/conditions/{}", condition.id);
        parts(&mut found, &at, condition, &["id"]);
    }
    for annex in &content.annexes {
        let at = format!("/annexes/{}", annex.id);
        parts(&mut found, &at, annex, &["id", "tariffs"]);
        let mut times = BTreeMap::new();
        for tariff in &annex.tariffs {
            let code = tariff.prestatie_code.map(|code| code.to_string());
            let name = code.unwrap_or_else(|| tariff.title.clone());
            let name = format!("{name} {}", tariff.start_date).replace('~', "~0").replace('/', "~1");
            // Two tariffs with one name and first day are told apart by their order.
            let time = times.entry(name.clone()).and_modify(|time| *time += 1).or_insert(1);
            let which = if *time == 1 { String::new() } else { format!(" {time}") };
            parts(&mut found, &format!("{at}/tariffs/{name}{which}"), tariff, &[]);
        }
    }
    for module in &content.modules {
        let code = module.code.replace('~', "~0").replace('/', "~1");
        parts(&mut found, &format!("/modules/{code} {}", module.start_date), module, &["code"]);
    }
    found
}

fn put<T: Serialize>(found: &mut Members, at: String, value: &T) {
    let value = serde_json::to_value(value).unwrap_or_default();
    if !value.is_null() {
        found.insert(at, value);
    }
}

/// The members of a part, without those that name it or are told apart.
fn parts<T: Serialize>(found: &mut Members, at: &str, part: &T, without: &[&str]) {
    let members: Map<String, Value> =
        serde_json::to_value(part).ok().and_then(|value| value.as_object().cloned()).unwrap_or_default();
    for (name, value) in members {
        if !without.contains(&name.as_str()) && !value.is_null() {
            found.insert(format!("{at}/{name}"), value);
        }
    }
}
