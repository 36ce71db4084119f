//! What the room of amendments refuses, as problems of the API in both languages.

use super::model::AmendmentError;
use crate::http::problem::ApiError;

impl From<AmendmentError> for ApiError {
    fn from(error: AmendmentError) -> Self {
        let en = error.to_string();
        match error {
            AmendmentError::Database(error) => error.into(),
            AmendmentError::Contract(error) => error.into(),
            AmendmentError::Signing(error) => error.into(),
            AmendmentError::NotFound => Self::not_found(),
            AmendmentError::Stale { current } => Self::stale(current.into()),
            AmendmentError::NotConcluded(status) => Self::conflict((
                format!("Een contract dat {status} is, wordt niet gewijzigd; alleen een dat gesloten is."),
                en,
            )),
            AmendmentError::Open(id) => {
                Self::conflict((format!("Wijziging {id} van dit contract wacht op ondertekening."), en))
            }
            AmendmentError::Step(was, becomes) => {
                Self::conflict((format!("Een wijziging die {was} is, kan niet {becomes} worden."), en))
            }
            AmendmentError::Outdated { made_for, current } => Self::conflict((
                format!(
                    "De wijziging gaat over versie {made_for} van het contract, dat inmiddels op {current} staat."
                ),
                en,
            )),
            AmendmentError::Deadline => Self::rule_refused((
                "Een wederzijdse wijziging noemt een moment in de toekomst waarvoor zij getekend moet zijn.",
                en,
            )),
        }
    }
}
