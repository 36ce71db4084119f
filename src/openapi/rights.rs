//! Who may call an operation, as the document says it (`x-rights`): generated from the functions by which
//! `auth::access` decides.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::auth::Role;
use crate::auth::access::reach;
use crate::auth::caller::only_reads;
use crate::auth::delegations::model::delegable;
use crate::http::codes::ProblemCode;

/// What an operation asks: `roles` that can hold its scopes, with what each reaches (anything else does not
/// exist for it); whether a client that acts under a delegation may call it; and whether a registered
/// client needs a token that is bound to a certificate or a key. `scopes` are those that a role needs;
/// `everything` that whatever it reads is in sight of all of them.
pub(super) fn of<'s>(scopes: impl Fn(Role) -> Vec<&'s str>, everything: bool) -> Value {
    let holds = |role: Role| scopes(role).iter().all(|scope| role.scopes().contains(scope));
    let reached = |role: Role| match scopes(role).last() {
        Some(scope) if !everything => reach(role, scope),
        _ => "everything",
    };
    let able = || Role::ALL.iter().copied().filter(|role| holds(*role));
    let roles: BTreeMap<&str, &str> = able().map(|role| (role.as_str(), reached(role))).collect();
    let acting = scopes(Role::Provider);
    json!({
        "roles": roles,
        "delegable": !acting.is_empty() && acting.iter().all(|scope| delegable(scope)),
        "boundToken": able().any(|role| !scopes(role).iter().all(|scope| only_reads(scope))),
    })
}

/// The problems by which the state of the object refuses a call that all other rights allow.
pub(super) fn of_state<'c>(codes: impl IntoIterator<Item = &'c ProblemCode>) -> Value {
    let of_state = |code: &&ProblemCode| {
        matches!(
            code,
            ProblemCode::Conflict
                | ProblemCode::RuleRefused
                | ProblemCode::DeadlinePassed
                | ProblemCode::Stale
        )
    };
    codes.into_iter().filter(of_state).map(|code| Value::from(code.as_str())).collect()
}
