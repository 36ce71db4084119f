//! The policies of the world: the shipped ones, and small ones for the stances that those lack.

use std::fmt::Write as _;

use zorgcontract::policy::{PackFiles, PolicyBook, load};

/// One small policy.
struct Policy {
    id: &'static str,
    concern: &'static str,
    recorded: &'static str,
    stance: &'static str,
    /// Lines of the rule beside its condition on the region.
    force: &'static str,
    basis: &'static str,
    /// A condition more, with the fact that makes the case hold.
    condition: Option<(&'static str, &'static str)>,
    /// Lines of the follow table beside the stance.
    terms: &'static str,
}

const PLAIN: Policy = Policy {
    id: "",
    concern: "",
    recorded: "2023-06-01",
    stance: "follows",
    force: "hard",
    basis: "explicit",
    condition: None,
    terms: "",
};

/// Vgz intends, menzis on request, eno conditional, dsw open to all, onvz without policy, caresq
/// never itself, zilveren-kruis recorded later than anyone asks, eucare hard to read; asr has none.
const POLICIES: &[Policy] = &[
    Policy { id: "vgz-trial", concern: "vgz", stance: "intends", force: "soft", ..PLAIN },
    Policy { id: "menzis-trial", concern: "menzis", stance: "onRequest", ..PLAIN },
    Policy {
        id: "eno-trial",
        concern: "eno",
        stance: "conditional",
        force: "conditional",
        condition: Some((
            "{ fact = \"agreement.s1_with_same_preferred\", is = true }",
            "\"agreement.s1_with_same_preferred\" = true",
        )),
        ..PLAIN
    },
    Policy { id: "dsw-trial", concern: "dsw", stance: "openToEveryGp", ..PLAIN },
    Policy { id: "onvz-trial", concern: "onvz", stance: "noFollowPolicy", ..PLAIN },
    Policy { id: "caresq-trial", concern: "caresq", stance: "neverContractsItself", ..PLAIN },
    Policy { id: "zilveren-kruis-trial", concern: "zilveren-kruis", recorded: "2025-02-04", ..PLAIN },
    Policy {
        id: "eucare-trial",
        concern: "eucare",
        stance: "follows",
        basis: "ocrUncertain",
        terms: "takes_over = [\"agreement\"]",
        ..PLAIN
    },
];

fn text(policy: &Policy) -> (String, String, String) {
    let Policy { id, concern, recorded, stance, force, basis, condition, terms } = policy;
    let kinds = "[\"HAZ\", \"MDZ\", \"OI\", \"GLI\", \"SMR\"]";
    let pack = format!(
        "[pack]\nid = \"{id}\"\nconcern = \"{concern}\"\ncare_kinds = {kinds}\n\
         valid_from = 2024-01-01\nvalid_to = 2026-12-31\nrecorded = {recorded}\n\
         title = {{ nl = \"Proefbeleid {id}\", en = \"Trial policy {id}\" }}\n\
         [[document]]\nid = \"DOC\"\ntitle = \"Trial document of {concern}\"\nkind = \"primary\"\nsections = [\"1\", \"2\"]\n"
    );
    let (more, fact) = condition.unwrap_or_default();
    let both = if more.is_empty() { String::new() } else { format!(", {more}") };
    let mut rules = format!(
        "[[rule]]\nid = \"follow.all\"\nkind = \"follow\"\nforce = \"{force}\"\ncare_kinds = {kinds}\nactors = [\"insurer\"]\n\
         text = {{ nl = \"Wat de proef over volgen zegt.\", en = \"What the trial says about following.\" }}\n\
         cite = [{{ document = \"DOC\", section = \"1\", basis = \"{basis}\" }}]\ntopics = [\"followPolicy\"]\n\
         when = [{{ fact = \"region.preferred\", not_same_as = \"insurer.concern\" }}{both}]\nthen = \"FOLLOW\"\n\
         [rule.follow]\nstance = \"{stance}\"\n{terms}\n"
    );
    write!(
        rules,
        "[[rule]]\nid = \"process.individual-gp-on-request\"\nkind = \"process\"\nforce = \"info\"\ncare_kinds = [\"HAZ\"]\n\
         actors = [\"practice\"]\ntext = {{ nl = \"Vraag een overeenkomst aan.\", en = \"Apply for an agreement.\" }}\n\
         cite = [{{ document = \"DOC\", section = \"2\", basis = \"explicit\" }}]\n"
    )
    .unwrap();
    let other = if *concern == "menzis" { "eno" } else { "menzis" };
    let facts = if fact.is_empty() { String::new() } else { format!(", {fact}") };
    let cases = format!(
        "[[case]]\nname = \"elsewhere\"\nrule = \"follow.all\"\noutcome = \"FOLLOW\"\n\
         facts = {{ \"region.preferred\" = \"{other}\", \"insurer.concern\" = \"{concern}\"{facts} }}\n"
    );
    (pack, rules, cases)
}

/// The shipped policies and the small ones.
pub fn book() -> PolicyBook {
    let mut files = PackFiles::embedded();
    for policy in POLICIES {
        let (pack, rules, cases) = text(policy);
        let folder = policy.id;
        files.insert(&format!("{folder}/pack.toml"), &pack);
        files.insert(&format!("{folder}/rules.toml"), &rules);
        files.insert(&format!("{folder}/cases.toml"), &cases);
    }
    load(&files).unwrap_or_else(|report| panic!("{report}"))
}
