//! What the contract rooms refuse, as problems of the API in both languages.

use super::addenda::model::AddendumFault;
use super::model::EntryFault;
use super::service::ContractError;
use crate::http::language::Text;
use crate::http::problem::{ApiError, Fault, Place};

impl From<ContractError> for ApiError {
    fn from(error: ContractError) -> Self {
        let en = error.to_string();
        match error {
            ContractError::Database(error) => error.into(),
            ContractError::NotFound => Self::not_found(),
            ContractError::Stale { current } => Self::stale(current.into()),
            ContractError::Invalid(faults) => Self::invalid(faults.into_iter().map(fault).collect()),
            ContractError::First(status) => {
                Self::conflict((format!("Een contract begint niet als {status}."), en))
            }
            ContractError::Step(was, becomes) => {
                Self::conflict((format!("Een contract dat {was} is, kan niet {becomes} worden."), en))
            }
            ContractError::IdentityChanged => Self::conflict((
                "Houder, inkooppartij, nummer en zorgsoort van een contract veranderen nooit.",
                en,
            )),
            ContractError::NumberTaken { id, number } => Self::conflict((
                format!("De inkooppartij heeft al een contract met nummer {number} ({id})."),
                format!("The purchasing party already has a contract with number {number} ({id})."),
            )),
            ContractError::Overlap { id, number, term } => {
                let (from, to) =
                    (term.start_date, term.end_date.map_or("…".to_owned(), |day| day.to_string()));
                Self::rule_refused((
                    format!(
                        "Contract {number} ({id}) geldt van {from} t/m {to} voor dezelfde houder, inkooppartij en zorg."
                    ),
                    format!(
                        "Contract {number} ({id}) is in force from {from} to {to} for the same holder, purchasing party and care."
                    ),
                ))
            }
            ContractError::Addendum(fault) => addendum(fault),
            ContractError::NotBinding => Self::conflict((
                "Addenda worden toegevoegd aan een contract dat is gesloten of vastgelegd.",
                en,
            )),
        }
    }
}

fn fault(fault: EntryFault) -> Fault {
    let nl = match fault {
        EntryFault::PeriodOrder => "De einddatum ligt voor de begindatum.",
        EntryFault::OiTitles => "Alleen een contract voor OI heeft O&I-titels, en dan minstens een.",
        EntryFault::RepresentationOutsideHds => {
            "Alleen een contract voor HDS is uniform of heeft een tweede inkooppartij."
        }
        EntryFault::SecondPartyIsFirst => "De tweede inkooppartij is dezelfde als de eerste.",
    };
    let member = if fault == EntryFault::PeriodOrder { "term/endDate" } else { fault.member() };
    Fault::new(Place::Body, format!("/{member}"), fault.code(), (nl, fault.to_string()))
}

fn addendum(fault: AddendumFault) -> ApiError {
    let text = |nl: String| Text::from((nl, format!("{fault}.")));
    match fault {
        AddendumFault::PeriodOrder => {
            let detail = text("De einddatum ligt voor de begindatum.".to_owned());
            ApiError::invalid_member(Place::Body, "/period/endDate", fault.code(), detail)
        }
        AddendumFault::OutsideTerm => {
            ApiError::rule_refused(text("Het addendum valt buiten de looptijd van het contract.".to_owned()))
        }
        AddendumFault::ModuleTwice(id) => ApiError::rule_refused(text(format!(
            "De module staat in deze periode al op het contract ({id})."
        ))),
        AddendumFault::Step(was, becomes) => {
            ApiError::conflict(text(format!("Een addendum dat {was} is, kan niet {becomes} worden.")))
        }
    }
}
