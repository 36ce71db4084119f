//! What a check refuses, as faults of the request in both languages.

use crate::codes::AgbCode;
use crate::http::language::Text;
use crate::http::problem::{ApiError, Fault, Place};
use crate::policy::given::{Misfit, near};
use crate::policy::words::FactType;
use crate::policy::{Fact, Vocabulary};

fn fault(at: &str, code: &str, text: impl Into<Text>) -> Fault {
    // a fault keeps the place, never what was written there
    Fault::new(Place::Body, at.chars().take(200).collect::<String>(), code, text)
}

/// `Bedoelt u x?` and `Did you mean x?`, or nothing.
fn meant(nearest: Option<&str>) -> (String, String) {
    nearest.map_or_else(Default::default, |name| {
        (format!(" Bedoelt u {name}?"), format!(" Did you mean {name}?"))
    })
}

pub(super) fn too_many_facts(most: usize) -> Fault {
    let text =
        (format!("Hoogstens {most} feiten in een vraag."), format!("At most {most} facts in one question."));
    fault("/facts", "facts.tooMany", text)
}

pub(super) fn unknown_fact(at: &str, id: &str, vocabulary: &Vocabulary) -> Fault {
    let (nl, en) = meant(vocabulary.nearest_fact(id).as_deref());
    fault(at, "fact.unknown", (format!("Dit feit bestaat niet.{nl}"), format!("There is no such fact.{en}")))
}

pub(in crate::agreements) fn misfit(at: &str, fact: &Fact, misfit: &Misfit) -> Fault {
    let (code, (nl, en)) = match misfit {
        Misfit::Word(_, nearest) => {
            let (nl, en) = meant(nearest.as_deref());
            let words = fact.words.join(", ");
            ("fact.word", (format!("Kies uit: {words}.{nl}"), format!("Choose from: {words}.{en}")))
        }
        Misfit::Range(_) => ("fact.range", form(fact.fact_type)),
        Misfit::Form(_) => ("fact.type", form(fact.fact_type)),
    };
    fault(at, code, (nl, en))
}

fn form(fact_type: FactType) -> (String, String) {
    let (nl, en) = match fact_type {
        FactType::Bool => ("Geef true of false.", "Give true or false."),
        FactType::Int => ("Geef een geheel getal.", "Give a whole number."),
        FactType::Enum => ("Geef één woord als tekst.", "Give one word as a text."),
        FactType::Set => ("Geef een lijst van woorden.", "Give a list of words."),
        FactType::Date => (
            "Geef een dag als 2024-01-31, van 1900 tot en met 2199.",
            "Give a day such as 2024-01-31, from 1900 through 2199.",
        ),
        FactType::Pct => (
            "Geef een percentage van 0 tot en met 100 als tekst, bijvoorbeeld \"4.5\".",
            "Give a percentage from 0 through 100 as a text, for instance \"4.5\".",
        ),
        FactType::Money => (
            "Geef een bedrag in euro als tekst, bijvoorbeeld \"12.43\".",
            "Give an amount in euro as a text, for instance \"12.43\".",
        ),
    };
    (nl.to_owned(), en.to_owned())
}

pub(super) fn member_twice(row: usize, agb_code: AgbCode) -> Fault {
    let text =
        (format!("Lid {agb_code} staat er twee keer."), format!("Member {agb_code} stands here twice."));
    fault(&format!("/members/{row}/agbCode"), "list.duplicate", text)
}

pub(super) fn not_of_members(at: &str, vocabulary: &Vocabulary) -> Fault {
    let facts = vocabulary.facts().filter(|(_, fact)| fact.members.is_some());
    let list: Vec<&str> = facts.map(|(_, fact)| fact.id.as_str()).collect();
    let list = list.join(", ");
    let text = (
        format!("Dit feit geldt niet per lid. Per lid gaan: {list}."),
        format!("This fact is not one of a member. Per member go: {list}."),
    );
    fault(at, "fact.notOfMembers", text)
}

pub(super) fn given_twice(at: &str) -> Fault {
    let text = (
        "Dit feit staat ook in facts; geef het voor het geheel of per lid.",
        "This fact stands in facts too; give it for the whole or per member.",
    );
    fault(at, "fact.givenTwice", text)
}

/// No insurer and no policy, or nothing asked for, or both kinds.
pub(super) fn one_of(at: &str, names: &str) -> Fault {
    let text = (format!("Geef een van: {names}."), format!("Give one of: {names}."));
    fault(at, "member.required", text)
}

pub(super) fn both(at: &str) -> Fault {
    let text = (
        "Geef een overeenkomst of een addendum, niet allebei.",
        "Give an agreement or an addendum, not both.",
    );
    fault(at, "eligibility.subject", text)
}

/// The policy is no policy of the insurer.
pub(super) fn other_insurer() -> Fault {
    let text = ("Dit beleid gaat niet over deze verzekeraar.", "This policy is not about this insurer.");
    fault("/policyId", "eligibility.otherInsurer", text)
}

/// A policy about several insurers needs one of them named.
pub(super) fn which_insurer() -> Fault {
    let text = (
        "Dit beleid gaat over meer verzekeraars; noem er een.",
        "This policy is about several insurers; name one.",
    );
    fault("/uzoviCode", "member.required", text)
}

/// Several policies in force have what is asked for.
pub(super) fn which_policy<'p>(policies: impl Iterator<Item = &'p str>) -> Fault {
    let list = policies.collect::<Vec<_>>().join(", ");
    let text = (
        format!("Meer dan een beleid kent dit; noem het beleid: {list}."),
        format!("More than one policy has this; name the policy: {list}."),
    );
    fault("/policyId", "eligibility.severalPolicies", text)
}

/// Nothing of that id in the catalogue.
pub(super) fn not_in_catalogue(at: &str, code: &str, asked: &str, ids: &[&str]) -> Fault {
    let (nl, en) = meant(near(asked, ids.iter().copied()).as_deref());
    let list = ids.join(", ");
    let text = match list.is_empty() {
        true => ("Dit beleid kent er geen.".to_owned(), "This policy has none.".to_owned()),
        false => (format!("Kies uit: {list}.{nl}"), format!("Choose from: {list}.{en}")),
    };
    fault(at, code, text)
}

/// The insurer has no policy that is known and covers the day.
pub(super) fn no_policy() -> ApiError {
    ApiError::not_found().detail((
        "Van deze verzekeraar is hier geen beleid bekend voor deze dag.",
        "No policy of this insurer for this day is known here.",
    ))
}

/// A practitioner or location that several organisations stand for.
pub(super) fn which_organisation<'p>(codes: impl Iterator<Item = &'p str>) -> Fault {
    let list = codes.collect::<Vec<_>>().join(", ");
    let text = (
        format!("Voor deze code staan meer organisaties; kies er een: {list}."),
        format!("Several organisations stand for this code; choose one: {list}."),
    );
    fault("/agbCode", "eligibility.severalOrganisations", text)
}
