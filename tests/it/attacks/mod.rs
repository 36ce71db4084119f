//! Attacks on the API, one table per kind (the numbers are those of OWASP API Security 2023). What is sent
//! over a raw socket is in the drill `input`; tokens, assertions and proofs are in [`crate::identity`];
//! who may call what is in [`crate::access`].

mod functions;
mod heads;
mod members;
mod owners;
mod paths;

use actix_web::test::TestRequest;

use crate::access::calls::{Objects, address, call};
use crate::access::table::wanted;
use crate::access::{Listed, verdict};
use crate::harness::Answer;
use crate::sandbox::Who::*;
use crate::sandbox::{Sandbox, Who};

/// Somebody who may call the operation on the objects of the sandbox; nobody where it is open to all.
pub fn able(operation: &Listed) -> Option<Who> {
    operation.told.get("x-rights")?;
    let rooms = [Operator, Practice, Leader, Follower, Outsider];
    Some(
        rooms
            .into_iter()
            // 409: it may, but not with what stands here; 422: nor with what it says
            .find(|who| {
                let wanted = wanted(&operation.id, *who);
                wanted.starts_with(['2', '#']) || ["409", "422"].contains(&wanted)
            })
            .unwrap_or(FollowerToo),
    )
}

/// A right call of the operation by somebody who may.
pub fn right(operation: &Listed, objects: &Objects) -> TestRequest {
    let uri = address(&operation.id, &operation.path, Some(objects));
    right_at(operation, &uri, objects)
}

/// The same at another address.
pub fn right_at(operation: &Listed, uri: &str, objects: &Objects) -> TestRequest {
    let who = able(operation).unwrap_or(Operator);
    call(&operation.id, operation.method.clone(), uri, &objects.contract, who)
}

/// Sends it as somebody who may.
pub async fn as_able(sandbox: &Sandbox, operation: &Listed, request: TestRequest) -> Answer {
    match able(operation) {
        Some(who) => sandbox.send(who, request).await,
        None => sandbox.app.send(request).await,
    }
}

/// What the table says of somebody who may.
pub fn good(operation: &Listed, answer: &Answer) -> bool {
    let status = match able(operation) {
        Some(FollowerToo) | None => return answer.status < 300 || operation.id == "create_token",
        Some(who) => wanted(&operation.id, who),
    };
    verdict(answer, status) == status
}
