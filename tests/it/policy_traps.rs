//! Where a reader of the policies goes wrong: each test is one trap of the sources, named after it.
//!
//! Rules are asked in the policy room with the facts of a line of text; what a HIS would be told is
//! asked of the small demo country through the decision.

use std::sync::{Arc, LazyLock};

use zorgcontract::agreements::decide::decide;
use zorgcontract::clock::Moment;
use zorgcontract::codes::{CareKind, Lang};
use zorgcontract::demo;
use zorgcontract::policy::model::{Parameter, Terms};
use zorgcontract::policy::words::{FactType, ParameterStatus};
use zorgcontract::policy::{FactSet, Outcome, Pack, PackFiles, PolicyBook, Rule, Value, load, start_day};
use zorgcontract::snapshot::Snapshot;

use crate::country::Country;
use crate::world::answers::{line, question, steps};

static BOOK: LazyLock<PolicyBook> = LazyLock::new(|| load(&PackFiles::embedded()).unwrap());

/// The small demo country.
static COUNTRY: LazyLock<Arc<Snapshot>> = LazyLock::new(|| Country::small().snapshot());

/// What the country is told in one line, with the steps that cite a policy or name a silent one.
fn told(asked: &str) -> (String, Vec<String>) {
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    let answer = decide(&COUNTRY, &question(asked), now).unwrap();
    let silent = answer.decision.steps.iter().filter_map(|step| step.explain(Lang::En).silent_policy);
    let silent: Vec<String> = silent.map(|pack| format!("{} silent", pack.id)).collect();
    let cited = steps(&answer.decision).into_iter().filter(|step| step.contains('/'));
    (line(&answer.decision), cited.chain(silent).collect())
}

fn pack(id: &str) -> &'static Pack {
    BOOK.pack(id).unwrap_or_else(|| panic!("no policy {id}"))
}

/// A rule as `policy/rule`.
fn rule(id: &str) -> &'static Rule {
    let (policy, rule) = id.split_once('/').unwrap();
    pack(policy).rule(rule).unwrap_or_else(|| panic!("no rule {id}"))
}

/// Facts as `fact=value`, separated by spaces; the words of a set by `+`.
fn facts(text: &str) -> FactSet {
    let vocabulary = BOOK.vocabulary();
    let mut facts = FactSet::new(vocabulary);
    for (fact, value) in text.split(' ').filter_map(|pair| pair.split_once('=')) {
        let slot = vocabulary.slot(fact).unwrap_or_else(|| panic!("no fact {fact}"));
        let word = |word| vocabulary.word(slot, word).unwrap_or_else(|| panic!("no word {word} of {fact}"));
        let value = match vocabulary.fact(slot).fact_type {
            FactType::Bool => Value::Bool(value.parse().unwrap()),
            FactType::Enum => word(value),
            FactType::Set => Value::Words(value.split('+').fold(0, |bits, one| match word(one) {
                Value::Words(bit) => bits | bit,
                _ => bits,
            })),
            FactType::Date => Value::Day(value.parse().unwrap()),
            FactType::Pct => {
                let (whole, part) =
                    value.trim_end_matches('%').split_once('.').unwrap_or((value.trim_end_matches('%'), ""));
                Value::Number(format!("{whole}{part:0<4}").parse().unwrap())
            }
            FactType::Int | FactType::Money => Value::Number(value.parse().unwrap()),
        };
        facts.set(slot, value);
    }
    vocabulary.derive(&mut facts);
    facts
}

#[track_caller]
fn gives(id: &str, known: &str, wanted: Outcome) {
    let logic = rule(id).logic.as_ref().unwrap_or_else(|| panic!("{id} decides nothing"));
    assert_eq!(logic.outcome(&facts(known)), wanted, "{id} with {known}");
}

fn parameter(id: &str, name: &str) -> &'static Parameter {
    let Terms::Parameters(parameters) = &rule(id).terms else { panic!("{id} has no parameters") };
    parameters.iter().find(|one| one.name == name).unwrap_or_else(|| panic!("no {name} in {id}"))
}

/// The contradictions that touch a rule: each with the sections that disagree.
fn contradicted(id: &str) -> Vec<(&'static str, Vec<&'static str>)> {
    let found = pack(id.split_once('/').unwrap().0).contradictions_of(rule(id));
    found
        .map(|one| (one.id.as_str(), one.passages.iter().map(|p| p.cite.section.as_str()).collect()))
        .collect()
}

#[test]
fn the_first_of_october_stands_twice_at_cz_and_both_passages_are_kept() {
    let id = "cz-2025/deadline.mdz-tariffs-mail";
    gives(id, "action.date=2024-09-30", Outcome::InTime);
    gives(id, "action.date=2024-10-01", Outcome::BoundaryConflict);
    gives(id, "action.date=2024-10-02", Outcome::Late);
    assert_eq!(contradicted(id), [("A33", vec!["2.1.1", "3.1"])]);
}

#[test]
fn the_first_of_october_stands_twice_at_zorg_en_zekerheid_of_another_year() {
    let id = "zz-mdz-2024/deadline.plan-and-budget";
    gives(id, "plan.received_date=2023-09-30", Outcome::InTime);
    gives(id, "plan.received_date=2023-10-01", Outcome::BoundaryConflict);
    gives(id, "plan.received_date=2023-10-02", Outcome::Late);
    assert_eq!(contradicted(id), [("plan-day", vec!["5.3", "6.3"])]);
}

#[test]
fn to_coordinate_in_a_region_is_not_to_be_preferred_there() {
    let regions = parameter("cz-2025/expectation.transformation-plan-submission", "coordinatingRegions");
    assert!(regions.value.as_ref().unwrap().contains("Zuidoost Brabant"));
    let rule = rule("cz-2025/expectation.transformation-plan-submission");
    assert!(rule.logic.is_none() && !rule.topics.iter().any(|topic| topic == "followPolicy"));
    // Rows of the list of preferred insurers that know of it rest on something else, and stay stand-ins.
    let mut rows =
        csv::Reader::from_reader(include_str!("../../src/reference/data/preferred-insurers.csv").as_bytes());
    let rows = rows.records().map(|row| row.unwrap());
    let coordinated: Vec<_> =
        rows.filter(|row| row.iter().any(|cell| cell.contains("transformation"))).collect();
    assert!(!coordinated.is_empty());
    assert!(coordinated.iter().all(|row| &row[8] == "default" && row[7].starts_with("Stand-in")));
}

#[test]
fn three_terms_of_one_hds_agreement_stay_three() {
    let terms = |policy: &str| {
        let told =
            pack(policy).term(CareKind::Hds).map(|(_, term)| term.period.end_date.unwrap().to_string());
        told.collect::<Vec<_>>()
    };
    assert_eq!(terms("zz-haz-2024"), ["2026-12-31", "2025-12-31"]);
    assert_eq!(terms("cz-2025"), ["2026-12-31"]);
    let (known, passages) = contradicted("zz-haz-2024/term.hds-text").remove(0);
    assert_eq!((known, passages.len()), ("A05", 3));
}

#[test]
fn the_fifteenth_of_may_in_the_june_row_is_the_fifteenth_of_may() {
    let id = "vgz-2020/deadline.care-group-15-may";
    gives(id, "regioplan.in_prescribed_format=true action.date=2019-05-15", Outcome::InTime);
    gives(id, "regioplan.in_prescribed_format=true action.date=2019-05-16", Outcome::Late);
    gives(id, "regioplan.in_prescribed_format=true action.date=2019-06-15", Outcome::Late);
    assert_eq!(contradicted(id)[0].0, "first-draft-15-may-in-june-row");
}

#[test]
fn no_maximum_for_hvz_is_not_zero_and_not_unknown() {
    gives("vgz-2020/inclusion.cap-hvz-none", "chain.kind=hvz", Outcome::Met);
    let none = parameter("vgz-2020/inclusion.cap-hvz-none", "hvzMaximumInclusion");
    assert_eq!((none.value.as_deref(), none.status), (Some("none"), ParameterStatus::Definitive));
    gives("vgz-2020/inclusion.cap-dm2", "chain.kind=dm2 inclusion.share=4.5%", Outcome::Met);
    gives("vgz-2020/inclusion.cap-dm2", "chain.kind=dm2 inclusion.share=4.6%", Outcome::Unmet);
    gives("vgz-2022/inclusion.ceilings-continued", "chain.kind=dm2 inclusion.share=4.6%", Outcome::Met);
}

#[test]
fn eighty_eighty_five_and_ninety_percent_are_of_four_insurers_and_of_four_things() {
    let mandate = "ro.patients=100000 ro.gp_mandate_demonstrable=true ro.cooperation_agreements=hospital+ggz+vvt+municipality+otherRelevant";
    let (cz, share) = ("contested-2022/oi.regional-management-preconditions", "ro.gp_mandate_share");
    gives(cz, &format!("{mandate} {share}=80%"), Outcome::Met);
    gives(cz, &format!("{mandate} {share}=79.9%"), Outcome::Unmet);
    let zk = "zk-2022/eligibility.legal-entity-85pct";
    gives(zk, "ro.legal_entity=true ro.gp_share=85% ro.inhabitant_share=85%", Outcome::Met);
    gives(zk, "ro.legal_entity=true ro.gp_share=84.9% ro.inhabitant_share=85%", Outcome::Unmet);
    let dsw = "dsw-2022/eligibility.90pct-subcontractors";
    let share =
        "contractor.supports_multidisciplinary_cooperation=true contractor.first_line_share_subcontracted";
    gives(dsw, &format!("{share}=90%"), Outcome::Met);
    gives(dsw, &format!("{share}=89.9%"), Outcome::Unmet);
    let vgz = "vgz-2022/exclusion.practice-management-80pct";
    let wish = "oi.title=practiceManagement provider.kind=practice region.gp_share_wanting_regional_practice_management";
    gives(vgz, &format!("{wish}=80%"), Outcome::Excluded);
    // What one counts says nothing to another.
    for (id, known) in [(zk, mandate), (dsw, "ro.gp_share=100%"), (vgz, share)] {
        gives(id, known, Outcome::Unknown);
    }
}

#[test]
fn a_hundred_thousand_patients_are_not_a_hundred_thousand_inhabitants() {
    let zk = "zk-2022/eligibility.min-100000-inhabitants";
    gives(zk, "ro.inhabitants=100000", Outcome::Met);
    gives(zk, "ro.inhabitants=99999", Outcome::Unmet);
    gives(zk, "ro.patients=100000", Outcome::Unknown);
    gives("contested-2022/oi.regional-management-preconditions", "ro.inhabitants=100000", Outcome::Unknown);
}

#[test]
fn two_kinds_of_the_first_of_november_two_years_apart() {
    let reward = "result_reward.efficient_pharmacy_project=true result_reward.agreement_count=3 agreement.concluded_date";
    let (of_2020, of_2022) =
        ("vgz-2020/tariff.result-reward-surcharge", "vgz-2022/tariff.bonus-by-1-november");
    gives(of_2020, &format!("{reward}=2019-10-31"), Outcome::InTime);
    gives(of_2020, &format!("{reward}=2019-11-01"), Outcome::Late); // before
    gives(of_2022, "agreement.concluded_date=2021-11-01", Outcome::InTime); // by
    gives(of_2022, "agreement.concluded_date=2021-11-02", Outcome::Late);
    assert_eq!(contradicted(of_2022)[0].0, "bonus-boundary-day");
    // A third one is about the tariff application of the posts.
    gives("vgz-2020/deadline.post-1-november", "action.date=2019-11-01", Outcome::InTime);
}

#[test]
fn mtvp_in_the_policy_rules_is_enough_for_cz_and_not_for_zorg_en_zekerheid() {
    let (cz, zz) = ("cz-2025/tariff.mtvp-conditional-lapse", "zz-haz-2024/tariff.mtvp-s3-lapse");
    gives(cz, "nza.mtvp_in_policy_rules=true", Outcome::Lapsed);
    gives(zz, "request.contract_year=2024 nza.mtvp_in_policy_rules=true", Outcome::Unknown);
    gives(zz, "request.contract_year=2024 nza.mtvp_segment=S1", Outcome::Lapsed);
    gives(zz, "request.contract_year=2024 nza.mtvp_segment=S3", Outcome::NotApplicable);
    gives(zz, "request.contract_year=2025 nza.mtvp_segment=S1", Outcome::NotApplicable);
}

#[test]
fn the_protection_against_changes_is_of_gp_care_and_not_of_chain_care() {
    let protects = "zz-haz-2024/change.within-term";
    gives(
        protects,
        "change.object=agreementWithinTerm change.effect=unfavourable change.consent_of_practice=false",
        Outcome::Refused,
    );
    gives(protects, "change.object=agreementWithinTerm change.effect=favourable", Outcome::Allowed);
    for id in ["zz-mdz-2024", "cz-2025"] {
        assert!(pack(id).rule("change.within-term").is_none(), "{id} protects nobody");
    }
    let interim = "zz-mdz-2024/reservation.interim-change-and-disclaimer";
    gives(interim, "change.object=agreementWithinTerm", Outcome::NotApplicable);
}

#[test]
fn a_request_on_the_first_of_april_starts_on_the_first_of_july() {
    let Terms::Start(start) = rule("zz-haz-2024/process.new-practice-start-date").terms else { panic!() };
    let day = |asked: &str| {
        let asked = facts(&format!("request.date={asked}"));
        start_day(start, &asked, BOOK.vocabulary()).unwrap().unwrap().to_string()
    };
    assert_eq!(day("2024-03-31"), "2024-04-01");
    assert_eq!(day("2024-04-01"), "2024-07-01");
    assert_eq!(day("2024-12-31"), "2025-01-01");
    let asked = "01900002 7085 HAZ 2024-04-01";
    let (answer, _) = told(asked);
    assert_eq!(answer, "notContracted recorded road zz-haz-2024/process.new-practice-any-time 2024-07-01");
}

#[test]
fn zorg_en_zekerheid_never_promises_an_agreement() {
    for id in ["zz-haz-2024", "zz-mdz-2024"] {
        let free = format!("{id}/reservation.no-contract-own-reasons");
        gives(&free, "insurer.decision=declined", Outcome::Declined);
        gives(&free, "insurer.decision=none", Outcome::EligibleAtDiscretion);
        let bought = [CareKind::Haz, CareKind::Mdz, CareKind::Oi];
        let all = pack(id).catalogue.agreements.iter();
        let types: Vec<_> = all.filter(|one| bought.contains(&one.care_kind)).collect();
        let free =
            |rules: &Vec<String>| rules.iter().any(|rule| rule == "reservation.no-contract-own-reasons");
        assert!(!types.is_empty() && types.iter().all(|one| free(&one.discretion)), "{id}");
    }
}

#[test]
fn the_policy_of_vgz_for_2020_does_not_answer_for_2022() {
    let open = "unknown unknown missing insurer.followStance";
    assert_eq!(told("01900001 7095 HAZ 2021-12-31"), (open.into(), vec!["vgz-2020 silent".into()]));
    let contested = "contested-2022/follow.on-request-of-provider unknown";
    assert_eq!(told("01900001 7095 HAZ 2022-01-01"), (open.into(), vec![contested.into()]));
    let (answer, cited) = told("01900001 7095 HAZ 2023-01-01");
    assert_eq!((answer.as_str(), cited.len()), ("unknown unknown missing insurer.policy", 0));
}

#[test]
fn an_announced_amount_is_not_zero() {
    let id = "zz-mdz-2024/tariff.oni-wijk-uniform";
    let amount = parameter(id, "wijkmanagementPerInsured2024");
    assert_eq!((amount.value.as_deref(), amount.status), (None, ParameterStatus::Announced));
    let all = BOOK.packs().flat_map(|pack| &pack.rules).filter_map(|rule| match &rule.terms {
        Terms::Parameters(parameters) => Some(parameters),
        _ => None,
    });
    let announced: Vec<_> = all.flatten().filter(|one| one.status == ParameterStatus::Announced).collect();
    assert!(announced.len() > 3 && announced.iter().all(|one| one.value.is_none()));
}

#[test]
fn scen_needs_no_addendum_and_its_register_all_the_same() {
    let addendum = pack("vgz-2020").catalogue.addendum("scen").unwrap();
    assert!(addendum.instead.as_ref().unwrap().en.contains("KNMG"));
    let asked = "prestatie.name=scen prestatie.nza_conditions_met=true practitioner.quality_registers";
    let id = "vgz-2020/addendum.scen-lapsed";
    gives(id, &format!("question.date=2020-01-01 {asked}=knmgScen"), Outcome::Billable);
    gives(id, &format!("question.date=2019-12-31 {asked}=knmgScen"), Outcome::NotApplicable);
    gives(id, &format!("question.date=2020-01-01 {asked}=chbbUltrasound"), Outcome::NotApplicable);
}

#[test]
fn a_contested_passage_shows_both_candidates_and_speaks_for_the_first_only() {
    let now = Moment::start_of(demo::TODAY.parse().unwrap());
    for (insurer, certainty) in [("3332", "notContracted expected"), ("7095", "unknown unknown")] {
        let asked = question(&format!("01900001 {insurer} HAZ 2022-06-15"));
        let answer = decide(&COUNTRY, &asked, now).unwrap();
        assert!(line(&answer.decision).starts_with(certainty), "{}", line(&answer.decision));
        for (lang, words) in [
            (Lang::Nl, "Betwist: van Menzis of van Coöperatie VGZ"),
            (Lang::En, "Contested: of Menzis or of Coöperatie VGZ"),
        ] {
            let texts = answer.decision.steps.iter().map(|step| step.explain(lang).text);
            assert!(texts.into_iter().any(|text| text.contains(words)), "{words}");
        }
    }
    let attribution = rule("contested-2022/follow.on-request-of-provider").attribution.as_ref().unwrap();
    assert_eq!(attribution.candidates.iter().map(|one| one.as_str()).collect::<Vec<_>>(), ["menzis", "vgz"]);
}

#[test]
fn de_friesland_takes_nothing_over_from_zilveren_kruis() {
    let open = "unknown unknown missing insurer.followStance";
    assert_eq!(told("01900001 3358 HAZ 2022-06-15"), (open.into(), vec!["df-2022 silent".into()]));
    let road = "zk-2022/eligibility.all-registered-gps";
    let (zilveren_kruis, _) = told("01900001 3311 HAZ 2022-06-15");
    assert_eq!(zilveren_kruis, format!("notContracted expected road {road}"));
}

#[test]
fn asr_takes_nothing_over_from_any_insurer() {
    let open = "unknown unknown missing insurer.followStance";
    for kind in ["HAZ", "MDZ", "GLI"] {
        let asked = format!("01900001 9018 {kind} 2022-06-15");
        assert_eq!(told(&asked), (open.into(), vec!["asr-2022 silent".into()]), "{asked}");
    }
    assert_eq!(pack("asr-2022").rules.len(), 1);
}

#[test]
fn the_damaged_sz_of_eno_is_read_as_s1_and_stays_an_expectation() {
    let damaged = rule("eno-2022/follow.s2-requires-s1");
    let readings = pack("eno-2022").ambiguities_of(damaged);
    assert!(readings.into_iter().any(|one| one.question.en.contains("Sz")), "the reading is not shown");
    let (without, cited) = told("01900001 7032 MDZ 2022-06-15");
    assert_eq!(without, "notContracted expected");
    assert_eq!(cited[0], "eno-2022/follow.s2-requires-s1 notMet");
    let (with, cited) = told("01900008 7032 OI 2022-06-15 title=wijkmanagement");
    assert!(with.starts_with("followed expected"), "{with}");
    assert_eq!(cited[0], "eno-2022/follow.s2-requires-s1 found");
}

#[test]
fn a_wsv_may_still_certify_on_its_fifth_anniversary() {
    let id = "zz-mdz-2024/org.wsv-certification-5y";
    let asked = "wsv.certificate=none wsv.official_start_date=2019-03-01 question.date";
    gives(id, &format!("{asked}=2024-03-01"), Outcome::Met);
    gives(id, &format!("{asked}=2024-03-02"), Outcome::Unmet);
    let leap = "wsv.certificate=none wsv.official_start_date=2020-02-29 question.date";
    gives(id, &format!("{leap}=2025-02-28"), Outcome::Met);
    gives(id, &format!("{leap}=2025-03-01"), Outcome::Unmet);
}
