//! The schema of each kind of file: its tables and their keys.

use serde_json::{Value, json};

use super::form::{
    Member, boolean, both, date, defined, file, list, matching, object, one_of, slug, text, texts,
    whole_number, word, words,
};
use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};
use crate::policy::words::{
    Actor, AttributionLevel, Binding, CatalogueStatus, ChangeKind, Channel, DocumentKind, FactType,
    MemberRule, Origin, Outcome, ParameterStatus, PaymentForm, RuleKind, Stance, StartEvent, StartsAt, Step,
    Subject, SwitchEffect, TakesOver, TermCertainty, TitleChange, Unit,
};

fn cite() -> Value {
    json!({ "type": "array", "items": defined("citation"), "minItems": 1 })
}

pub(super) fn pack() -> Value {
    let head = object(
        vec![
            ("id", slug()),
            ("care_kinds", words::<CareKind>()),
            ("valid_from", date()),
            ("valid_to", date()),
            ("title", both()),
        ],
        vec![
            ("concern", defined("concern")),
            ("shared", boolean()),
            ("insurers", list(matching("^[0-9]{4}$"))),
            ("recorded", date()),
            ("precedence_over", texts()),
        ],
    );
    let document = object(
        vec![("id", text()), ("title", text()), ("kind", word::<DocumentKind>()), ("sections", texts())],
        vec![("published", date())],
    );
    let silence = object(
        vec![
            ("topic", defined("topic")),
            ("care_kinds", words::<CareKind>()),
            ("text", both()),
            ("cite", cite()),
        ],
        Vec::new(),
    );
    let lists = vec![("document", list(document)), ("silence", list(silence))];
    object(vec![("pack", head)], lists.into_iter().chain(doubt_lists()).collect())
}

fn doubt_lists() -> Vec<Member> {
    vec![("ambiguity", list(defined("ambiguity"))), ("contradiction", list(defined("contradiction")))]
}

pub(super) fn doubts() -> Value {
    object(Vec::new(), doubt_lists())
}

pub(super) fn rules() -> Value {
    let says = Outcome::ALL.iter().filter(|outcome| **outcome != Outcome::Unknown);
    let outcome = one_of(says.map(|outcome| outcome.as_str()));
    let branch = object(vec![("when", defined("conditions")), ("then", outcome.clone())], Vec::new());
    let optional = vec![
        ("also", words::<RuleKind>()),
        ("ambiguities", texts()),
        ("topics", list(defined("topic"))),
        ("rows", list(defined("row"))),
        ("tags", list(matching("^[a-z0-9_]+=.+$"))),
        ("attribution", word::<AttributionLevel>()),
        ("candidates", list(defined("concern"))),
        ("concerns", list(defined("concern"))),
        ("first", list(branch)),
        ("when", defined("conditions")),
        ("any", list(defined("conditions"))),
        ("unless", defined("conditions")),
        ("then", outcome.clone()),
        ("otherwise", outcome),
    ];
    let rule = object(
        vec![
            ("id", matching("^[a-z0-9-]+([.][a-z0-9-]+)*$")),
            ("kind", word::<RuleKind>()),
            ("force", word::<Binding>()),
            ("care_kinds", words::<CareKind>()),
            ("actors", words::<Actor>()),
            ("text", both()),
            ("cite", cite()),
        ],
        optional.into_iter().chain(typed()).collect(),
    );
    file(vec![("rule", rule)])
}

/// The typed tables of a rule; it has at most one of them.
fn typed() -> Vec<Member> {
    let follow = object(
        vec![("stance", word::<Stance>())],
        vec![
            ("takes_over", words::<TakesOver>()),
            ("segments", words::<Segment>()),
            ("provider_kinds", words::<ProviderKind>()),
            ("oi_titles", words::<OiTitle>()),
        ],
    );
    let representation = object(Vec::new(), vec![("insurers", whole_number(1)), ("uniform", boolean())]);
    let term = object(
        vec![("from", date()), ("certainty", word::<TermCertainty>())],
        vec![("to", date()), ("oi_titles", words::<OiTitle>())],
    );
    let start = object(
        vec![("at", word::<StartsAt>()), ("event", word::<StartEvent>())],
        vec![("setup_months", whole_number(0))],
    );
    let switch = object(vec![("prestatie", text()), ("effect", word::<SwitchEffect>())], Vec::new());
    let parameter = object(
        vec![("name", text()), ("unit", word::<Unit>()), ("status", word::<ParameterStatus>())],
        vec![("value", text())],
    );
    vec![
        ("follow", follow),
        ("representation", representation),
        ("term", term),
        ("start", start),
        ("deadline", deadline()),
        ("switch", switch),
        ("parameter", json!({ "anyOf": [list(parameter.clone()), parameter] })),
    ]
}

fn deadline() -> Value {
    let quarter = matching("^[0-9]{4}-Q[1-4]$");
    let days = ["by", "before", "on", "after", "from", "until"].map(|name| (name, date()));
    let optional = vec![
        ("day", json!({ "const": "unknown" })),
        ("quarter", json!({ "anyOf": [quarter, list(quarter.clone())] })),
        ("consequence", both()),
        ("step", word::<Step>()),
        ("round", text()),
    ];
    object(vec![("actor", word::<Actor>()), ("action", both())], days.into_iter().chain(optional).collect())
}

pub(super) fn cases() -> Value {
    let case = object(
        vec![("name", text()), ("rule", text()), ("facts", defined("facts"))],
        vec![("outcome", word::<Outcome>()), ("start", date()), ("missing", list(defined("fact")))],
    );
    file(vec![("case", case)])
}

pub(super) fn coverage() -> Value {
    let not_encoded = object(vec![("id", text()), ("reason", both())], Vec::new());
    let section = object(vec![("document", text()), ("section", text()), ("reason", both())], Vec::new());
    file(vec![("not_encoded", not_encoded), ("section", section)])
}

pub(super) fn changes() -> Value {
    let year = json!({ "type": "integer", "minimum": 2000, "maximum": 2100 });
    let change = object(
        vec![
            ("id", text()),
            ("since", year),
            ("text", both()),
            ("cite", cite()),
            ("kind", word::<ChangeKind>()),
        ],
        vec![("rules", texts())],
    );
    file(vec![("declared_change", change)])
}

pub(super) fn agreements() -> Value {
    let agreement = object(
        vec![
            ("id", slug()),
            ("title", both()),
            ("care_kind", word::<CareKind>()),
            ("provider_kinds", words::<ProviderKind>()),
        ],
        vec![
            ("oi_title", word::<OiTitle>()),
            ("criteria", texts()),
            ("exclusions", texts()),
            ("discretion", texts()),
            ("timing", texts()),
            ("shown", texts()),
            ("starts", text()),
        ],
    );
    let addendum = object(
        vec![
            ("id", slug()),
            ("title", both()),
            ("care_kinds", words::<CareKind>()),
            ("channel", word::<Channel>()),
            ("status", word::<CatalogueStatus>()),
            ("rules", json!({ "type": "array", "items": text(), "minItems": 1 })),
        ],
        vec![
            ("requires", texts()),
            ("excludes", texts()),
            ("criteria", texts()),
            ("carried_over", boolean()),
            ("instead", both()),
        ],
    );
    let payment_title = object(
        vec![
            ("old", both()),
            ("new", both()),
            ("change", word::<TitleChange>()),
            ("form", word::<PaymentForm>()),
            ("rule", text()),
        ],
        vec![("old_segment", word::<Segment>()), ("financed_via", words::<ProviderKind>())],
    );
    file(vec![("agreement", agreement), ("addendum", addendum), ("payment_title", payment_title)])
}

pub(super) fn facts() -> Value {
    let derived =
        object(vec![("after", text())], vec![("years", whole_number(0)), ("months", whole_number(0))]);
    let fact = object(
        vec![
            ("id", text()),
            ("type", word::<FactType>()),
            ("subject", word::<Subject>()),
            ("origin", word::<Origin>()),
            ("question", both()),
        ],
        vec![
            ("personal", boolean()),
            ("values", texts()),
            ("values_from", one_of(["concerns"].into_iter())),
            ("derived", derived),
            ("members", word::<MemberRule>()),
        ],
    );
    file(vec![("fact", fact)])
}
