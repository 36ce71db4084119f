//! What a write of a caller leaves behind about the caller itself, in the write's own transaction: its
//! proof of possession is used up, and the delegations it rests on stand in the trail of both sides.

use super::proofs::UsedProof;
use super::{Caller, replay};
use crate::app::AppState;
use crate::audit::Act;
use crate::db::Tx;
use crate::events::Change;
use crate::http::problem::ApiError;

/// See the module.
#[derive(Debug, Clone)]
pub struct Evidence {
    proof: Option<UsedProof>,
    act: Option<Act>,
    uses: Vec<Change>,
}

impl Evidence {
    /// What `caller` brought and leant on so far; taken after its rights were checked.
    pub fn of(caller: &Caller, state: &AppState) -> Self {
        let mut uses = caller.take_uses(&state.snapshots.load());
        let only = if uses.len() == 1 { uses.pop() } else { None };
        let act = only.map(|used| Act { delegation: used.subject, owners: used.owners });
        Self { proof: caller.proof().cloned(), act, uses }
    }

    /// The delegation that the whole write rests on: its entries then name it and stand in both trails.
    pub fn act(&self) -> Option<Act> {
        self.act.clone()
    }

    /// Uses the proof up; first of all, so that a proof that came before has no effect at all.
    ///
    /// # Errors
    /// The proof was used before, here or elsewhere.
    pub fn spend(&self, tx: &mut Tx<'_>) -> Result<(), ApiError> {
        let Some(proof) = &self.proof else { return Ok(()) };
        if replay::claim(tx, &format!("dpop:{}", proof.thumbprint), &proof.id, proof.expires_at)? {
            return Ok(());
        }
        Err(ApiError::unauthenticated((
            "Dit DPoP-bewijs is al gebruikt.",
            "This DPoP proof was used before.",
        )))
    }

    /// Tells which delegations the write rests on, when it was done and rests on several.
    pub fn tell(&self, tx: &mut Tx<'_>) {
        for change in &self.uses {
            tx.record(change.clone());
        }
    }
}
