//! Which facts of the register, the contracts and the reference data are derived and which are not.

use std::collections::BTreeSet;

use super::derive::DERIVED;
use crate::policy::words::Origin;
use crate::policy::{PackFiles, load};

/// Facts that would be read here if they could, with the reason why they are asked for.
const ASKED: &[(&str, &str)] = &[
    ("agreement.additional_form", TERMS),
    ("agreement.budget_agreed_for_year", TERMS),
    ("agreement.concluded_date", "a contract has a term; the day of conclusion is not kept"),
    ("agreement.offer_channel", "offers are not recorded with the way they went"),
    ("agreement.settlement_agreed_for_year", TERMS),
    ("agreement.signed_date", "the day of signing is not kept"),
    ("agreement.signed_received", "the receipt of a signature is not kept"),
    ("agreement.themes", TERMS),
    ("chain.foot_care_included", TERMS),
    ("chain.overhead_agreed_with_ro", TERMS),
    ("chain.price_components", TERMS),
    ("chain.result_domains", TERMS),
    ("chain.second_line_bound", TERMS),
    ("chain.substitution_agreed_beforehand", TERMS),
    ("chain.tariff_form", TERMS),
    ("chain.tariff_parts", TERMS),
    ("change.consent_of_practice", "changes are recorded without who agreed"),
    ("gli.new_programme_recognised", "there is no list of recognised programmes here"),
    ("hla.new_agreement_concluded", "administrative agreements are not kept"),
    ("organisation.insolvency_procedure_pending", "the AGB register does not hold insolvency"),
    ("organisation.insolvency_state", "the AGB register does not hold insolvency"),
    (
        "practice.big_registrations_valid",
        "not all staff is in the AGB register, nor whether a BIG entry is valid",
    ),
    ("practitioner.quality_registers", "CHBB and KNMG are no part of the AGB register"),
    ("provider.contracted_for_insurance_policy", "contracts here are not split by insurance policy"),
    ("provider.gez_phase_out", "GEZ is older than the contracts kept here"),
    ("provider.lifestyle_coach", "no code of the register for lifestyle coaches is confirmed"),
    ("provider.used_gez_year_before", "GEZ is older than the contracts kept here"),
    ("referral.target_contracted", "to whom is referred is not part of the question"),
    ("region.coordinating_insurer", "no source lists the coordinating insurers"),
    ("region.hds_area_role", "no source lists the core working areas"),
    ("region.regional_management_goals_agreed", TERMS),
    ("regional_management.includes_digital_diagnostics", TERMS),
    ("result_reward.agreement_count", TERMS),
    ("result_reward.efficient_pharmacy_project", TERMS),
    ("ro.contract_parts", TERMS),
    ("ro.hla_ict_agreement", TERMS),
    ("tariff.fixed_amount_per_registered_patient", TERMS),
];

const TERMS: &str = "what is agreed in a contract is not kept as data, beyond its modules";

#[test]
fn every_fact_of_register_contracts_and_reference_is_derived_or_asked_for_with_a_reason() {
    let book = load(&PackFiles::embedded()).unwrap();
    let facts = book.vocabulary().facts().map(|(_, fact)| fact);
    let here = |origin| matches!(origin, Origin::Register | Origin::Contracts | Origin::Reference);
    let wanted: BTreeSet<&str> =
        facts.filter(|fact| here(fact.origin)).map(|fact| fact.id.as_str()).collect();
    let derived: BTreeSet<&str> = DERIVED.iter().map(|derivation| derivation.fact).collect();
    let asked: BTreeSet<&str> = ASKED.iter().map(|(fact, _)| *fact).collect();
    assert_eq!((derived.len(), asked.len()), (DERIVED.len(), ASKED.len()), "each fact stands once");
    assert!(derived.is_disjoint(&asked));
    let listed: BTreeSet<&str> = derived.union(&asked).copied().collect();
    assert_eq!(
        wanted.difference(&listed).collect::<Vec<_>>(),
        Vec::<&&str>::new(),
        "neither derived nor asked for"
    );
    // The contracts here tell part of what an insurer knows of the participants of a WSV.
    assert_eq!(listed.difference(&wanted).collect::<Vec<_>>(), [&"wsv.participants_contracted"]);
}

#[test]
fn every_derivation_names_a_fact_of_the_vocabulary() {
    let book = load(&PackFiles::embedded()).unwrap();
    let lost = DERIVED.iter().map(|derivation| derivation.fact);
    let lost: Vec<&str> = lost.filter(|fact| book.vocabulary().slot(fact).is_none()).collect();
    assert!(lost.is_empty(), "{lost:?}");
}
