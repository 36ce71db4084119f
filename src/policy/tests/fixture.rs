//! A small complete pack: every kind of statement once. Nothing in it is a claim about a real policy.

use crate::policy::{PackFiles, PolicyBook, load};

pub(super) const FACTS: &str = r#"
[[fact]]
id = "request.date"
type = "date"
subject = "request"
origin = "selfDeclared"
question = { nl = "Wanneer is het verzoek ontvangen?", en = "When was the request received?" }
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
id = "prestatie.listed"
type = "bool"
subject = "prestatie"
origin = "nza"
question = { nl = "Staat de prestatie op de lijst?", en = "Is the prestatie on the list?" }
"#;

pub(super) const TOPICS: &str = r#"
[[topic]]
id = "followPolicy"
title = { nl = "Volgbeleid", en = "Follow policy" }
[[topic]]
id = "nonContractedClaim"
title = { nl = "Declareren zonder contract", en = "Claims without an agreement" }
"#;

pub(super) const CONCERNS: &str =
    "[[concern]]\nid = \"cz\"\n[[concern]]\nid = \"vgz\"\n[[concern]]\nid = \"eno\"\n";

pub(super) const PACK: &str = r#"
[pack]
id = "cz-2025"
concern = "cz"
care_kinds = ["HAZ", "MDZ", "HDS"]
valid_from = 2025-01-01
valid_to = 2025-12-31
recorded = 2024-04-01
title = { nl = "Proefbeleid", en = "Trial policy" }
[[document]]
id = "DOC"
title = "Trial document"
kind = "primary"
published = 2024-03-28
sections = ["1", "2.1", "2.2", "3"]
[[ambiguity]]
id = "A1"
question = { nl = "Hoe ver reikt volgen?", en = "How far does following reach?" }
reading = { nl = "Alleen de overeenkomst.", en = "The agreement only." }
[[silence]]
topic = "followPolicy"
care_kinds = ["HDS"]
text = { nl = "Niets over volgen.", en = "Nothing about following." }
cite = [{ document = "DOC", section = "2.2" }]
"#;

pub(super) const RULES: &str = r#"
[[rule]]
id = "follow.on-share"
kind = "follow"
force = "conditional"
care_kinds = ["MDZ"]
actors = ["insurer"]
text = { nl = "Volgt op verzoek bij een klein aandeel.", en = "Follows on request where the share is small." }
cite = [{ document = "DOC", section = "2.1", basis = "inferred" }]
topics = ["followPolicy"]
when = [{ fact = "region.preferred", not_same_as = "insurer.concern" }, { fact = "region.share", lte = "4.5%" }]
then = "FOLLOW"
[rule.follow]
stance = "onRequest"
segments = ["S2"]

[[rule]]
id = "follow.all"
kind = "follow"
force = "hard"
care_kinds = ["HAZ", "MDZ"]
actors = ["insurer", "practice"]
text = { nl = "Volgt de preferente verzekeraar.", en = "Follows the preferred insurer." }
cite = [{ document = "DOC", section = "2.1" }]
ambiguities = ["A1"]
topics = ["followPolicy"]
when = [{ fact = "region.preferred", not_same_as = "insurer.concern" }]
then = "FOLLOW"
otherwise = "NOT_APPLICABLE"
[rule.follow]
stance = "follows"
takes_over = ["agreement"]

[[rule]]
id = "representation.hds"
kind = "representation"
force = "hard"
care_kinds = ["HDS"]
actors = ["insurer", "hds"]
text = { nl = "In representatie.", en = "By representation." }
cite = [{ document = "DOC", section = "2.1" }]
[rule.representation]
insurers = 2
uniform = true

[[rule]]
id = "eligibility.practice"
kind = "eligibility"
force = "hard"
care_kinds = ["HAZ"]
actors = ["practice"]
text = { nl = "Actief en aangesloten.", en = "Active and a member." }
cite = [{ document = "DOC", section = "2.1" }]
first = [{ when = [{ fact = "request.date", is = 2024-10-01 }], then = "BOUNDARY_CONFLICT" }]
when = [{ fact = "practice.active", is = true }]
any = [[{ fact = "practice.memberships", has_all = ["RO", "HDS"] }], [{ fact = "region.share", gte = "80%" }]]
unless = [{ fact = "request.date", from = 2025-01-01 }]
then = "MET"
otherwise = "UNMET"

[[rule]]
id = "term.haz"
kind = "term"
force = "hard"
care_kinds = ["HAZ"]
actors = ["practice"]
text = { nl = "Twee jaar.", en = "Two years." }
cite = [{ document = "DOC", section = "3" }]
[rule.term]
from = 2024-01-01
to = 2025-12-31
certainty = "explicit"

[[rule]]
id = "term.haz-preferred"
kind = "term"
force = "info"
care_kinds = ["HAZ"]
actors = ["practice"]
text = { nl = "Liever drie jaar.", en = "Three years by preference." }
cite = [{ document = "DOC", section = "3" }]
[rule.term]
from = 2024-01-01
to = 2026-12-31
certainty = "preference"

[[rule]]
id = "process.start"
kind = "process"
force = "hard"
care_kinds = ["HAZ"]
actors = ["practice"]
text = { nl = "Start in het volgende kwartaal.", en = "Starts in the next quarter." }
cite = [{ document = "DOC", section = "3" }]
[rule.start]
at = "firstDayOfNextQuarter"
event = "requestReceived"

[[rule]]
id = "tariff.non-contracted"
kind = "tariff"
force = "hard"
care_kinds = ["HAZ"]
actors = ["provider"]
text = { nl = "Wat op de lijst staat mag.", en = "What is on the list may be claimed." }
cite = [{ document = "DOC", section = "3" }]
topics = ["nonContractedClaim"]
when = [{ fact = "prestatie.listed", is = true }]
then = "BILLABLE"
otherwise = "NOT_BILLABLE"

[[rule]]
id = "deadline.offer"
kind = "deadline"
force = "hard"
care_kinds = ["HAZ"]
actors = ["insurer"]
text = { nl = "Aanbod voor oktober.", en = "Offer before October." }
cite = [{ document = "DOC", section = "3" }]
[rule.deadline]
before = 2024-10-01
actor = "insurer"
action = { nl = "Aanbieden", en = "Offer" }
step = "offer"

[[rule]]
id = "deadline.sign"
kind = "deadline"
force = "hard"
care_kinds = ["HAZ"]
actors = ["practice"]
text = { nl = "Tekenen in het laatste kwartaal.", en = "Sign in the last quarter." }
cite = [{ document = "DOC", section = "3" }]
[rule.deadline]
from = 2024-10-01
until = 2024-12-31
actor = "practice"
action = { nl = "Tekenen", en = "Sign" }
consequence = { nl = "Geen overeenkomst.", en = "No agreement." }
step = "sign"

[[rule]]
id = "tariff.cap"
kind = "tariff"
force = "info"
care_kinds = ["MDZ"]
actors = ["ro"]
text = { nl = "Een maximum en een later bedrag.", en = "A cap and an amount that follows." }
cite = [{ document = "DOC", section = "3" }]
[[rule.parameter]]
name = "cap"
value = "4.5"
unit = "percent"
status = "definitive"
[[rule.parameter]]
name = "amount"
unit = "eur"
status = "announced"
"#;

pub(super) const COVERAGE: &str = r#"
[[not_encoded]]
id = "expectation.green"
reason = { nl = "Geen toets.", en = "No check." }
[[section]]
document = "DOC"
section = "1"
reason = { nl = "Inleiding.", en = "Introduction." }
"#;

pub(super) const CASES: &str = r#"
[[case]]
name = "a small share is followed on request"
rule = "follow.on-share"
facts = { "region.preferred" = "vgz", "insurer.concern" = "cz", "region.share" = "4.5%" }
outcome = "FOLLOW"
[[case]]
name = "another preferred insurer is followed"
rule = "follow.all"
facts = { "region.preferred" = "vgz", "insurer.concern" = "cz" }
outcome = "FOLLOW"
[[case]]
name = "without a preferred insurer nobody knows"
rule = "follow.all"
facts = { "insurer.concern" = "cz" }
outcome = "UNKNOWN"
missing = ["region.preferred"]
[[case]]
name = "a member is eligible"
rule = "eligibility.practice"
facts = { "practice.active" = true, "practice.memberships" = ["HDS", "RO"], "request.date" = 2024-09-30 }
outcome = "MET"
[[case]]
name = "the first of October is contested"
rule = "eligibility.practice"
facts = { "request.date" = 2024-10-01 }
outcome = "BOUNDARY_CONFLICT"
[[case]]
name = "a request on a quarter's first day waits a quarter"
rule = "process.start"
facts = { "request.date" = 2024-04-01 }
start = 2024-07-01
[[case]]
name = "without a request there is no start"
rule = "process.start"
facts = {}
outcome = "UNKNOWN"
missing = ["request.date"]
[[case]]
name = "what is not on the list is not billable"
rule = "tariff.non-contracted"
facts = { "prestatie.listed" = false }
outcome = "NOT_BILLABLE"
"#;

pub(super) const INVENTORY: &str = "# ids of the trial source
cz-2025/follow/on-share
cz-2025/follow/all
cz-2025/representation/hds
cz-2025/eligibility/practice
cz-2025/term/haz
cz-2025/term/haz-preferred
cz-2025/process/start
cz-2025/tariff/non-contracted
cz-2025/deadline/offer
cz-2025/deadline/sign
cz-2025/tariff/cap
cz-2025/expectation/green
";

/// The whole set of files.
pub(super) fn files() -> PackFiles {
    let mut files = PackFiles::default();
    files.insert("vocab/facts.toml", FACTS);
    files.insert("vocab/topics.toml", TOPICS);
    files.insert("vocab/concerns.toml", CONCERNS);
    files.insert("cz/2025/pack.toml", PACK);
    files.insert("cz/2025/rules.toml", RULES);
    files.insert("cz/2025/coverage.toml", COVERAGE);
    files.insert("cz/2025/cases.toml", CASES);
    files.insert("cz/2025/inventory.txt", INVENTORY);
    files
}

/// The set with one text replaced in one file.
pub(super) fn changed(path: &str, from: &str, to: &str) -> PackFiles {
    let mut files = files();
    let text = files.get(path).unwrap();
    assert!(text.contains(from), "{path} has no {from:?}");
    let text = text.replacen(from, to, 1);
    files.insert(path, &text);
    files
}

/// The set with one more file.
pub(super) fn with(path: &str, text: &str) -> PackFiles {
    let mut files = files();
    files.insert(path, text);
    files
}

pub(super) fn book() -> PolicyBook {
    load(&files()).unwrap_or_else(|report| panic!("{report}"))
}
