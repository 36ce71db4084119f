//! What the follow room refuses, as problems of the API in both languages.

use super::model::FollowFault;
use super::service::FollowError;
use crate::http::problem::{ApiError, Fault, Place};

impl From<FollowError> for ApiError {
    fn from(error: FollowError) -> Self {
        match error {
            FollowError::Database(error) => error.into(),
            FollowError::NotFound => Self::not_found(),
            FollowError::Stale { current } => Self::stale(current.into()),
            FollowError::Refused(fault) => refused(fault),
            FollowError::Standing(id) => Self::conflict((
                format!("De volger heeft hierover al besluit {id}; dat kan worden herzien."),
                format!("The follower already has decision {id} about this; it can be revised."),
            )),
        }
    }
}

fn refused(fault: FollowFault) -> ApiError {
    let en = format!("{fault}.");
    let member = |location: &str, nl: &'static str| {
        ApiError::invalid(vec![Fault::new(Place::Body, location, fault.code(), (nl, en.clone()))])
    };
    match fault {
        FollowFault::Represented => ApiError::rule_refused((
            "Een overeenkomst voor HDS komt tot stand door representatie en wordt nooit gevolgd.",
            en,
        )),
        FollowFault::OwnAgreement => {
            ApiError::rule_refused(("De volger is zelf inkooppartij van de overeenkomst.", en))
        }
        FollowFault::NotBinding => {
            ApiError::conflict(("De overeenkomst is niet gesloten of vastgelegd.", en))
        }
        FollowFault::Step(was, becomes) => {
            ApiError::conflict((format!("Een besluit dat {was} is, kan niet {becomes} worden."), en))
        }
        FollowFault::ReasonMissing => member("/reason", "Een afwijzing heeft een reden nodig."),
        FollowFault::Tariff => {
            member("/tariff", "Alleen een afwijkend besluit heeft een eigen tarief, en altijd.")
        }
        FollowFault::DecidedOn => member("/decidedOn", "Alleen een genomen besluit heeft een datum."),
        FollowFault::ClaimableWithoutConsent => member(
            "/claimableFrom",
            "Zolang niet is besloten en na een afwijzing kan niets worden gedeclareerd.",
        ),
        FollowFault::ClaimableOutsideTerm => ApiError::rule_refused((
            "De dag vanaf wanneer gedeclareerd mag worden valt buiten de looptijd.",
            en,
        )),
    }
}
