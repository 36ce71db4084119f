//! Two versions of a fictitious insurer's policy in which every kind of change occurs once.

use crate::policy::{PackFiles, PolicyBook, load};

const FACTS: &str = r#"
[[fact]]
id = "region.preferred"
type = "enum"
values_from = "concerns"
subject = "region"
origin = "reference"
question = { nl = "Wie is preferent?", en = "Who is preferred?" }
[[fact]]
id = "insurer.concern"
type = "enum"
values_from = "concerns"
subject = "insurer"
origin = "reference"
question = { nl = "Welk concern?", en = "Which concern?" }
[[fact]]
id = "provider.kind"
type = "enum"
values = ["practice", "wsv", "ro", "hds", "other"]
subject = "organisation"
origin = "register"
question = { nl = "Wat voor aanbieder?", en = "What kind of provider?" }
[[fact]]
id = "practice.active"
type = "bool"
subject = "practice"
origin = "register"
question = { nl = "Is de praktijk actief?", en = "Is the practice active?" }
[[fact]]
id = "practice.memberships"
type = "set"
values = ["RO", "HDS"]
subject = "practice"
origin = "selfDeclared"
question = { nl = "Waarbij aangesloten?", en = "Member of what?" }
[[fact]]
id = "region.share"
type = "pct"
subject = "region"
origin = "insurer"
question = { nl = "Welk aandeel?", en = "Which share?" }
[[fact]]
id = "chain.share"
type = "pct"
subject = "region"
origin = "insurer"
question = { nl = "Welk deel is geïncludeerd?", en = "Which part is included?" }
[[fact]]
id = "prestatie.listed"
type = "bool"
subject = "prestatie"
origin = "nza"
question = { nl = "Staat de prestatie op de lijst?", en = "Is the prestatie on the list?" }
"#;

const TOPICS: &str = r#"
[[topic]]
id = "processAndTerm"
title = { nl = "Proces en looptijd", en = "Process and term" }
[[topic]]
id = "followPolicy"
title = { nl = "Volgbeleid", en = "Follow policy" }
[[topic]]
id = "nonContractedClaim"
title = { nl = "Declareren zonder contract", en = "Claims without an agreement" }
"#;

const HEAD: &str = r#"
[pack]
id = "eno-YEAR"
concern = "eno"
care_kinds = ["HAZ", "MDZ"CARE]
valid_from = YEAR-01-01
valid_to = YEAR-12-31
recorded = RECORDED-04-01
title = { nl = "Proefbeleid YEAR", en = "Trial policy YEAR" }
[[document]]
id = "DYEAR"
title = "Trial document YEAR"
kind = "primary"
sections = ["1"]
"#;

/// A rule with its head.
fn rule(id: &str, kind: &str, force: &str, care: &str, text: &str, rest: &str) -> String {
    format!(
        "[[rule]]\nid = \"{id}\"\nkind = \"{kind}\"\nforce = \"{force}\"\ncare_kinds = [{care}]\nactors = [\"practice\"]\n\
         text = {{ nl = \"{text}\", en = \"{text}\" }}\ncite = [{{ document = \"DYEAR\", section = \"1\", basis = \"explicit\" }}]\n\
         {rest}\n"
    )
}

const OTHER: &str = r#"when = [{ fact = "region.preferred", not_same_as = "insurer.concern" }]"#;

fn before() -> String {
    let follow = format!(
        "topics = [\"followPolicy\"]\n{OTHER}\nthen = \"FOLLOW\"\n[rule.follow]\nstance = \"follows\"\ntakes_over = [\"agreement\"]"
    );
    [
        rule("follow.all", "follow", "hard", r#""HAZ", "MDZ""#, "Volgt.", &follow),
        rule(
            "eligibility.active", "eligibility", "hard", r#""HAZ""#, "Actief.",
            "when = [{ fact = \"practice.active\", is = true }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule(
            "eligibility.member", "eligibility", "hard", r#""HAZ""#, "Aangesloten.",
            "when = [{ fact = \"practice.memberships\", has_all = [\"RO\", \"HDS\"] }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule(
            "term.haz", "term", "hard", r#""HAZ""#, "Twee jaar.",
            "topics = [\"processAndTerm\"]\ntags = [\"contract_term_years=2\"]\n[rule.term]\nfrom = 2024-01-01\nto = 2025-12-31\ncertainty = \"explicit\"",
        ),
        rule(
            "deadline.request", "deadline", "hard", r#""HAZ""#, "Vraag op tijd.",
            "[rule.deadline]\nby = 2023-09-01\nactor = \"practice\"\naction = { nl = \"Vragen\", en = \"Ask\" }",
        ),
        rule(
            "tariff.cap", "tariff", "info", r#""MDZ""#, "Een maximum.",
            "[[rule.parameter]]\nname = \"cap\"\nvalue = \"4.5\"\nunit = \"percent\"\nstatus = \"definitive\"",
        ),
        rule(
            "cap.chain", "cap", "hard", r#""MDZ""#, "Ten hoogste 4,5.",
            "topics = [\"processAndTerm\"]\nwhen = [{ fact = \"chain.share\", lte = \"4.5%\" }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule("expectation.green", "expectation", "soft", r#""HAZ""#, "Groen.", ""),
        rule("process.letter", "process", "info", r#""HAZ""#, "Per brief.", ""),
        rule(
            "tariff.non-contracted", "tariff", "hard", r#""HAZ""#, "Lijst.",
            "topics = [\"nonContractedClaim\"]\nwhen = [{ fact = \"prestatie.listed\", is = true }]\nthen = \"BILLABLE\"\notherwise = \"NOT_BILLABLE\"",
        ),
        rule("expectation.hds", "expectation", "soft", r#""HDS""#, "Alleen HDS.", ""),
    ]
    .concat()
}

fn after() -> String {
    let small = "topics = [\"followPolicy\"]\nwhen = [{ fact = \"region.preferred\", not_same_as = \"insurer.concern\" }, { fact = \"region.share\", lte = \"4.5%\" }]\nthen = \"FOLLOW\"\n[rule.follow]\nstance = \"onRequest\"\nprovider_kinds = [\"practice\"]";
    let follow = format!(
        "topics = [\"followPolicy\"]\n{OTHER}\nthen = \"FOLLOW\"\n[rule.follow]\nstance = \"follows\"\ntakes_over = [\"agreement\"]"
    );
    [
        rule("follow.small", "follow", "hard", r#""HAZ""#, "Op verzoek.", small),
        rule("follow.all", "follow", "hard", r#""HAZ""#, "Volgt.", &follow),
        rule(
            "admission.active", "eligibility", "hard", r#""HAZ""#, "Actief.",
            "when = [{ fact = \"practice.active\", is = true }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule(
            "eligibility.member", "eligibility", "hard", r#""HAZ""#, "Aangesloten.",
            "when = [{ fact = \"practice.memberships\", has_all = [\"RO\"] }, { fact = \"practice.memberships\", has_all = [\"HDS\"] }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule(
            "eligibility.share", "eligibility", "hard", r#""HAZ""#, "Groot deel.",
            "when = [{ fact = \"region.share\", gte = \"80%\" }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule(
            "agreement.years", "term", "hard", r#""HAZ""#, "Drie jaar.",
            "topics = [\"processAndTerm\"]\ntags = [\"contract_term_years=3\"]\n[rule.term]\nfrom = 2026-01-01\nto = 2028-12-31\ncertainty = \"explicit\"",
        ),
        rule(
            "deadline.request", "deadline", "hard", r#""HAZ""#, "Vraag op tijd.",
            "[rule.deadline]\nbefore = 2024-09-01\nactor = \"practice\"\naction = { nl = \"Vragen\", en = \"Ask\" }",
        ),
        rule(
            "tariff.cap", "tariff", "info", r#""MDZ""#, "Een maximum.",
            "[[rule.parameter]]\nname = \"cap\"\nvalue = \"4.6\"\nunit = \"percent\"\nstatus = \"derived\"",
        ),
        rule(
            "ceiling.chain", "cap", "hard", r#""MDZ""#, "Ten hoogste 4,6.",
            "topics = [\"processAndTerm\"]\nwhen = [{ fact = \"chain.share\", lte = \"4.6%\" }]\nthen = \"MET\"\notherwise = \"UNMET\"",
        ),
        rule("expectation.green", "expectation", "soft", r#""HAZ""#, "Liefst groen.", ""),
        rule(
            "tariff.non-contracted", "tariff", "hard", r#""HAZ""#, "Lijst en actief.",
            "topics = [\"nonContractedClaim\"]\nwhen = [{ fact = \"prestatie.listed\", is = true }, { fact = \"practice.active\", is = true }]\nthen = \"BILLABLE\"\notherwise = \"NOT_BILLABLE\"",
        ),
    ]
    .concat()
}

const AGREEMENTS: &str = r#"
[[agreement]]
id = "haz"
title = { nl = "Huisartsenzorg", en = "GP care" }
care_kind = "HAZ"
provider_kinds = ["practice", "wsv"]
criteria = [CRITERIA]
[[addendum]]
id = "poh"
title = { nl = "POH", en = "POH" }
care_kinds = ["HAZ"]
channel = "CHANNEL"
status = "STATUS"
rules = ["eligibility.member"]
[[payment_title]]
old = { nl = "Module", en = "Module" }
new = { nl = "Opslag", en = "Surcharge" }
change = "TITLE"
financed_via = ["practice"]
form = "surchargeOnRegistration"
rule = "eligibility.member"
"#;

const DECLARED: &str = r#"
[[declared_change]]
id = "share"
since = 2024
text = { nl = "Een groot deel is nodig.", en = "A large share is needed." }
cite = [{ document = "DYEAR", section = "1", basis = "explicit" }]
kind = "rule"
rules = ["eligibility.share"]
[[declared_change]]
id = "member"
since = 2024
text = { nl = "De aansluiting is nieuw.", en = "Membership is new." }
cite = [{ document = "DYEAR", section = "1", basis = "explicit" }]
kind = "rule"
rules = ["eligibility.member"]
[[declared_change]]
id = "green"
since = 2024
text = { nl = "Groen heet nu liefst groen.", en = "Green is now preferably green." }
cite = [{ document = "DYEAR", section = "1", basis = "explicit" }]
kind = "wording"
rules = ["expectation.green"]
[[declared_change]]
id = "long-ago"
since = 2020
text = { nl = "Van lang geleden.", en = "From long ago." }
cite = [{ document = "DYEAR", section = "1", basis = "explicit" }]
kind = "rule"
rules = ["follow.all"]
"#;

/// A case for every executable rule: without facts nobody knows.
fn cases(rules: &str) -> String {
    let executable = rules.split("[[rule]]").filter(|rule| rule.contains("then = "));
    let ids = executable.filter_map(|rule| rule.split('"').nth(1));
    let case = |id: &str| {
        format!("[[case]]\nname = \"{id} is open\"\nrule = \"{id}\"\nfacts = {{}}\noutcome = \"UNKNOWN\"\n")
    };
    ids.map(case).collect()
}

/// The fictitious policies of 2024 and 2025.
pub(super) fn book() -> PolicyBook {
    let mut files = PackFiles::default();
    files.insert("vocab/facts.toml", FACTS);
    files.insert("vocab/topics.toml", TOPICS);
    files.insert("vocab/concerns.toml", "[[concern]]\nid = \"eno\"\n[[concern]]\nid = \"vgz\"\n");
    let versions = [
        (
            "2024",
            "2023",
            ", \"HDS\"",
            before(),
            "",
            ["\"eligibility.active\", \"eligibility.member\"", "practice", "offered", "continued"],
        ),
        (
            "2025",
            "2024",
            "",
            after(),
            DECLARED,
            [
                "\"admission.active\", \"eligibility.member\", \"eligibility.share\"",
                "none",
                "lapsed",
                "renamed",
            ],
        ),
    ];
    for (year, recorded, care, rules, declared, [criteria, channel, status, title]) in versions {
        let dated = |text: &str| text.replace("YEAR", year);
        let head = dated(HEAD).replace("RECORDED", recorded).replace("CARE", care);
        let agreements = AGREEMENTS
            .replace("CRITERIA", criteria)
            .replace("CHANNEL", channel)
            .replace("STATUS", status)
            .replace("TITLE", title);
        files.insert(&format!("eno/{year}/pack.toml"), &head);
        files.insert(&format!("eno/{year}/rules.toml"), &dated(&rules));
        files.insert(&format!("eno/{year}/agreements.toml"), &agreements);
        files.insert(&format!("eno/{year}/cases.toml"), &cases(&rules));
        if !declared.is_empty() {
            files.insert(&format!("eno/{year}/changes.toml"), &dated(declared));
        }
    }
    load(&files).unwrap_or_else(|report| panic!("{report}"))
}
