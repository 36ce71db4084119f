//! What the contract rooms refuse, as problems of the API in both languages.

use super::addenda::model::AddendumFault;
use super::content::model::ContentFault;
use super::model::EntryFault;
use super::service::ContractError;
use crate::dated::Period;
use crate::http::codes::fault_text;
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
            ContractError::TooLate { received, sign_by } => {
                let (received, sign_by) = (received.in_amsterdam(), sign_by.in_amsterdam());
                Self::deadline_passed((
                    format!(
                        "Op tijd is wat compleet binnen is voor {sign_by}; dit was compleet om {received} (Nederlandse tijd)."
                    ),
                    format!(
                        "In time is what has come in completely before {sign_by}; this was complete at {received} (Dutch time)."
                    ),
                ))
            }
            ContractError::Deadline => Self::rule_refused((
                "Een aanbod noemt een moment in de toekomst waarvoor het getekend moet zijn.",
                en,
            )),
            ContractError::HolderEnded => Self::rule_refused((
                "De AGB-code van de houder is op de eerste dag van de looptijd niet meer in gebruik.",
                en,
            )),
            ContractError::EndDate(Period { start_date, end_date }) => {
                let to = end_date.map_or("…".to_owned(), |day| day.to_string());
                Self::rule_refused((
                    format!("Het contract kan eindigen van {start_date} t/m {to}."),
                    format!("The contract can end from {start_date} to {to}."),
                ))
            }
            ContractError::Content(faults) => Self::invalid(faults.into_iter().map(content).collect()),
            ContractError::Made(id) => Self::conflict((
                format!("Uit deze inzending is contract {id} al gemaakt."),
                format!("Contract {id} was made from this submission."),
            )),
            ContractError::NothingToTakeOver => Self::rule_refused((
                "Het contract dat wordt overgenomen geldt niet op de dag voor de eerste dag van dit contract.",
                en,
            )),
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

fn content(fault: ContentFault) -> Fault {
    let (at, code, text): (String, &str, Text) = match fault {
        ContentFault::Twice(at) => {
            (at, "contract.twice", ("Dit staat er al.", "This stands there already.").into())
        }
        ContentFault::NotComposed(at) => (at, "text.notComposed", fault_text("text.notComposed")),
        ContentFault::PeriodOrder(at) => (
            at,
            "period.order",
            ("De einddatum ligt voor de begindatum.", "The end date lies before the start date.").into(),
        ),
        ContentFault::OutsideTerm(at) => (
            at,
            "contract.outsideTerm",
            ("De module valt buiten de looptijd.", "The module reaches outside the term.").into(),
        ),
        ContentFault::TariffForm(at, member) => (
            at,
            "tariff.form",
            (
                format!(
                    "Een tarief is een bedrag of een formule met de velden van haar soort; zie {member}."
                ),
                format!("A tariff is an amount, or a formula with the members of its kind; see {member}."),
            )
                .into(),
        ),
        ContentFault::TariffOverlap(at, other) => (
            at,
            "tariff.overlap",
            (
                format!("Op een dag van dit tarief geldt ook {other}."),
                format!("On a day of this tariff {other} holds too."),
            )
                .into(),
        ),
    };
    Fault::new(Place::Body, at, code, text)
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
        AddendumFault::OtherChannel => ApiError::rule_refused(text(
            "De module loopt via één organisatie van een regio, en een andere heeft haar in deze periode."
                .to_owned(),
        )),
        AddendumFault::EndDate(Period { start_date, end_date }) => {
            let to = end_date.map_or("…".to_owned(), |day| day.to_string());
            ApiError::rule_refused((
                format!("Het addendum kan eindigen van {start_date} t/m {to}."),
                format!("The addendum can end from {start_date} to {to}."),
            ))
        }
        AddendumFault::First(status) => {
            ApiError::conflict(text(format!("Een addendum begint niet als {status}.")))
        }
        AddendumFault::Step(was, becomes) => {
            ApiError::conflict(text(format!("Een addendum dat {was} is, kan niet {becomes} worden.")))
        }
    }
}
