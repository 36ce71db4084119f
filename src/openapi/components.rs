//! The parts of the document that operations share: who we are, headers, parameters, problems.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use super::{API_VERSION, Part};
use crate::codes::Lang;
use crate::fhir::outcome::FHIR_JSON;
use crate::http::codes::{FAULTS, ProblemCode};
use crate::http::language::Text;
use crate::http::page::{DEFAULT_LIMIT, MAX_LIMIT};
use crate::http::problem::PROBLEM_JSON;

/// `info` of the document.
pub(super) fn info(part: Part) -> Value {
    let (title, summary, description) = match part {
        Part::V1 => (
            "zorgcontract",
            "Which agreement applies, what may be claimed, and why",
            "Contracting of Dutch GP care: for an AGB code, an insurer (UZOVI), a date and a \
            kind of care, the agreement that applies and the rules that say so.\n\n\
            Texts come in Dutch (default) or English by `Accept-Language`; codes are never translated. \
            Errors are problem documents; every code has a page under `/docs/problems`. Every answer \
            carries `API-Version` and `X-Request-Id`.\n\n\
            A client may ask so much per minute as `RateLimit-Policy` says; `RateLimit` tells what is left, \
            and beyond it comes 429. When the service is full it answers 503 before it begins, lists and \
            analyses first (`x-lane`). Both carry `Retry-After`. What may be stored has its limits too: \
            422 `quota-exceeded`.",
        ),
        Part::Fhir => (
            "zorgcontract FHIR R4",
            "Questionnaires and the answers to them, as FHIR R4",
            "The questionnaires and submissions of the service in the form of FHIR R4, in the subset that \
            forms of all makes show alike; what lies outside it is refused, by place. Rules, rights, \
            `Idempotency-Key` and `If-Match` are those of `/v1`: a create needs a key, an update the `ETag` \
            that was read.\n\n\
            Errors are an OperationOutcome; its codes are those of the problem documents, with a page for \
            each under `/docs/problems`. Texts come in Dutch (default) or English by `Accept-Language`.",
        ),
    };
    json!({
        "title": title,
        "version": API_VERSION,
        "summary": summary,
        "description": description,
        "contact": {
            "name": "zorgcontract API team",
            "url": "https://zorgcontract.example",
            "email": "api@zorgcontract.example",
        },
        "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
    })
}

/// `servers` of the document: the service that gave it, and how an installation looks.
pub(super) fn servers(part: Part) -> Value {
    let base = part.base();
    json!([
        { "url": base, "description": "The service that published this document." },
        { "url": format!("https://zorgcontract.example{base}"), "description": "An installation." },
    ])
}

/// The tags in reading order.
pub(super) const TAGS: &[(&str, &str)] = &[
    ("agreements", "The question: which agreement applies, and why."),
    ("registrations", "The AGB register: practitioners, organisations, locations and their relations."),
    ("tariffs", "National tariffs, the numbers of insured behind agreed tariffs, and what they come to."),
    ("reference", "Concerns, insurers, purchasing parties, regions, preferred insurers and prestaties."),
    ("policies", "Purchasing policies as data, rule by rule, with citation."),
    ("questionnaires", "What insurers ask: definitions with versions, evaluation, rounds with deadlines."),
    ("contracts", "Contracts and addenda."),
    ("publication", "Contracted care for whoever looks for care, as open data."),
    ("statistics", "How far contracting is."),
    ("submissions", "Filled questionnaires, from the first answer to the receipt."),
    ("following", "Follow decisions and coverage declarations."),
    ("fhir", "Questionnaires and the answers to them, as FHIR R4."),
    ("jobs", "Long work."),
    ("events", "What changed."),
    ("audit", "Who did what, when and for whom: one hash chain per organisation."),
    ("identity", "Tokens, clients and keys."),
    ("sandbox", "Named scenarios over fictitious data."),
    ("operations", "Life of the service."),
];

/// What each scope allows, within what the role of the caller may see.
const SCOPES: &[(&str, &str)] = &[
    ("agreements:read", "Ask which agreement applies, and read coverage declarations."),
    ("audit:read", "Read one's own audit trail, its signed heads and its export."),
    ("certificates:manage", "Register and suspend the certificates of one's own signatories."),
    ("clients:manage", "Register, rotate and suspend the clients of one's own organisation."),
    ("contracts:amend", "Amend contracts of one's own purchasing parties that are concluded."),
    ("contracts:offer", "Draft, offer and withdraw contracts of one's own purchasing parties."),
    ("contracts:read", "Read contracts, addenda and follow decisions."),
    ("contracts:refuse", "Refuse what was offered to one's own organisations."),
    (
        "contracts:sign",
        "Bring signatures of people under contracts; what signs is the certificate of a person with a mandate.",
    ),
    ("contracts:terminate", "Terminate contracts to which one is a party."),
    ("addenda:write", "Ask for, offer or record addenda on contracts to which one is a party."),
    ("addenda:decide", "Approve and reject addenda that are asked for."),
    ("addenda:end", "Take back and end addenda of contracts to which one is a party."),
    ("contracts:write", "Record contracts and addenda of one's own purchasing parties."),
    ("coverage:write", "Declare in which periods one's own contracts are complete here."),
    ("delegations:manage", "Let others act for one's own organisation, and withdraw that."),
    ("delegations:read", "Read the delegations that one's own organisation gave or was given."),
    ("eligibility:check", "Check what a provider can get from an insurer, and what is missing."),
    ("follow:decide", "Decide about following, for one's own purchasing parties."),
    ("follow:request", "Ask an insurer to follow an agreement."),
    ("lists:import", "Import lists of reference data, national tariffs and counts of insured."),
    ("policies:publish", "Publish policy drafts of one's own concern that somebody else changed last."),
    ("policies:read", "Read purchasing policies and their rules."),
    ("policies:write", "Write policy drafts of one's own concern."),
    ("profiles:write", "Write what one's own organisation says about itself."),
    (
        "questionnaires:read",
        "Read published questionnaires and their rounds, and drafts of one's own concern.",
    ),
    ("questionnaires:write", "Write and publish questionnaires of one's own concern, and open rounds."),
    ("reference:read", "Read concerns, insurers, purchasing parties, regions and prestaties."),
    ("registrations:import", "Import a snapshot of the AGB register."),
    ("registrations:read", "Look up and search the AGB register."),
    ("statistics:read", "Count how far contracting is."),
    (
        "submissions:assess",
        "Judge what was handed in to one's own concern, and give it back to be filled in.",
    ),
    ("submissions:read", "Read one's own submissions, or those that were handed in to one's own concern."),
    ("submissions:write", "Fill in questionnaires for one's own organisation, and hand them in."),
    (
        "simulations:run",
        "Ask what would change if policies, preferred insurers or national facts were otherwise.",
    ),
    ("tariffs:read", "Read counts of one's own insured, and ask what an agreed tariff comes to."),
];

/// Ways to authenticate; `asked` are the scopes that operations ask for.
pub(super) fn security_schemes(asked: &BTreeSet<String>) -> Value {
    let own = asked.iter().map(|scope| (scope.as_str(), "")).chain(SCOPES.iter().copied());
    let scopes: BTreeMap<&str, &str> = own.collect();
    json!({
        "oauth2": {
            "type": "oauth2",
            "description": "Client credentials; the token is a JWT of ten minutes. A scope that writes needs a token that is bound to a client certificate (RFC 8705) or to a key (DPoP, RFC 9449).",
            "flows": { "clientCredentials": { "tokenUrl": "/oauth2/token", "scopes": scopes } },
        },
        "bearer": { "type": "http", "scheme": "bearer", "bearerFormat": "JWT" },
    })
}

/// Headers by which an answer tells a client its quota.
pub(super) const RATE_LIMIT: [(&str, &str); 2] =
    [("RateLimit", "RateLimit"), ("RateLimit-Policy", "RateLimitPolicy")];

/// Headers of answers.
pub(super) fn headers() -> Value {
    let text = |description: &str, schema: Value| json!({ "description": description, "schema": schema });
    json!({
        "ApiVersion": text("Version of the API.", json!({ "type": "string", "examples": [API_VERSION] })),
        "RequestId": text("Names this exchange; a UUID sent in the request comes back.", json!({ "type": "string", "format": "uuid" })),
        "ContentLanguage": text("Language of the texts.", json!({ "type": "string", "enum": ["nl", "en"] })),
        "RetryAfter": text("Seconds to wait before the next try.", json!({ "type": "integer", "minimum": 0 })),
        "RateLimit": text("What is left of the quota: requests (`r`), and seconds until all of it is there again (`t`).", json!({ "type": "string", "examples": ["\"client\";r=29999;t=1"] })),
        "RateLimitPolicy": text("The quota: requests (`q`) in a window of seconds (`w`).", json!({ "type": "string", "examples": ["\"client\";q=30000;w=60"] })),
        "Allow": text("Methods of this address.", json!({ "type": "string" })),
        "WwwAuthenticate": text("How to authenticate.", json!({ "type": "string" })),
        "ETag": text("Strong tag of the row version, for `If-Match`.", json!({ "type": "string", "examples": ["\"3\""] })),
        "Link": text("Addresses of the next and the previous page (RFC 8288).", json!({ "type": "string" })),
        "TotalCount": text("Items in the whole list, when asked for.", json!({ "type": "integer", "minimum": 0 })),
        "PreferenceApplied": text("Preferences that were honoured (RFC 7240).", json!({ "type": "string" })),
        "IdempotencyReplayed": text("`true` when this is the stored answer to an earlier request with the same key.", json!({ "type": "string", "enum": ["true"] })),
    })
}

/// Parameters that conventions bring along.
pub(super) fn parameters() -> Value {
    json!({
        "Cursor": {
            "name": "cursor", "in": "query", "required": false,
            "description": "Place in the list, from `next` or `prev`; belongs to the same filter and caller.",
            "schema": { "type": "string", "maxLength": crate::http::cursor::MAX_CURSOR },
        },
        "Limit": {
            "name": "limit", "in": "query", "required": false,
            "description": "Items on a page.",
            "schema": { "type": "integer", "format": "int32", "minimum": 1, "maximum": MAX_LIMIT, "default": DEFAULT_LIMIT },
        },
        "PreferTotalCount": {
            "name": "Prefer", "in": "header", "required": false,
            "description": "`return=total-count` adds the header `Total-Count`.",
            "schema": { "type": "string" },
        },
        "PreferDryRun": {
            "name": "Prefer", "in": "header", "required": false,
            "description": "`dry-run` makes all checks and gives the resulting state, without the effect; \
                `Preference-Applied` confirms it.",
            "schema": { "type": "string" },
        },
        "IdempotencyKey": {
            "name": "Idempotency-Key", "in": "header", "required": true,
            "description": "Names one act of the caller; the same key gives the same answer and one effect.",
            "schema": { "type": "string", "minLength": 1, "maxLength": 255 },
        },
        "IfMatch": {
            "name": "If-Match", "in": "header", "required": true,
            "description": "The `ETag` of the version that the caller has seen.",
            "schema": { "type": "string" },
        },
        "IfNoneMatch": {
            "name": "If-None-Match", "in": "header", "required": false,
            "description": "The `ETag` that the caller holds; 304 when it is still the same.",
            "schema": { "type": "string" },
        },
    })
}

/// A reference to a shared part.
pub(super) fn reference(kind: &str, name: &str) -> Value {
    json!({ "$ref": format!("#/components/{kind}/{name}") })
}

/// The answer for each problem status, with the codes that can come with it.
pub(super) fn problem_responses(part: Part) -> Map<String, Value> {
    let mut by_status: BTreeMap<u16, Vec<ProblemCode>> = BTreeMap::new();
    for code in ProblemCode::ALL {
        by_status.entry(code.row().status).or_default().push(*code);
    }
    by_status
        .into_iter()
        .map(|(status, codes)| (format!("Problem{status}"), problem_response(part, status, &codes)))
        .collect()
}

fn problem_response(part: Part, status: u16, codes: &[ProblemCode]) -> Value {
    let (media_type, schema) = match part {
        Part::V1 => (PROBLEM_JSON, "Problem"),
        Part::Fhir => (FHIR_JSON, "OperationOutcome"),
    };
    let mut headers = Map::new();
    for (name, part) in [
        ("API-Version", "ApiVersion"),
        ("X-Request-Id", "RequestId"),
        ("Content-Language", "ContentLanguage"),
    ] {
        headers.insert(name.to_owned(), reference("headers", part));
    }
    let extra: &[(&str, &str)] = match status {
        401 => &[("WWW-Authenticate", "WwwAuthenticate")],
        405 => &[("Allow", "Allow")],
        412 => &[("ETag", "ETag")],
        429 => &[("Retry-After", "RetryAfter"), RATE_LIMIT[0], RATE_LIMIT[1]],
        503 | 507 => &[("Retry-After", "RetryAfter")],
        _ => &[],
    };
    for (name, part) in extra {
        headers.insert((*name).to_owned(), reference("headers", part));
    }
    let titles: Vec<&str> = codes.iter().map(|c| c.row().title.speak(Lang::En)).collect();
    json!({
        "description": format!("{}.", titles.join("; ")),
        "headers": headers,
        "content": { media_type: { "schema": reference("schemas", schema) } },
        "x-problem-codes": codes.iter().map(|c| c.as_str()).collect::<Vec<_>>(),
    })
}

fn both(text: &Text) -> Value {
    json!({ "nl": text.speak(Lang::Nl), "en": text.speak(Lang::En) })
}

/// The table of problem codes as data.
pub(super) fn problem_table() -> Value {
    let row = |code: &ProblemCode| {
        let row = code.row();
        json!({
            "code": row.code, "status": row.status, "retryable": row.retryable,
            "title": both(&row.title), "meaning": both(&row.meaning), "action": both(&row.action),
        })
    };
    ProblemCode::ALL.iter().map(row).collect()
}

/// The table of fault codes as data.
pub(super) fn fault_table() -> Value {
    let row = |(code, text): &(&str, Text)| json!({ "code": code, "meaning": both(text) });
    FAULTS.iter().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::SCOPES;
    use crate::auth::Role;

    #[test]
    fn every_scope_of_a_role_says_what_it_allows_and_no_other_is_listed() {
        let roles = [Role::Provider, Role::Insurer, Role::Dashboard, Role::Operator];
        for scope in roles.iter().flat_map(|role| role.scopes()) {
            assert!(SCOPES.iter().any(|(name, _)| name == scope), "{scope}");
        }
        for (name, _) in SCOPES {
            assert!(roles.iter().any(|role| role.scopes().contains(name)), "{name}");
        }
    }
}
