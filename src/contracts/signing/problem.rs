//! What signing refuses, as problems of the API in both languages.

use super::model::Refusal;
use super::service::SigningError;
use crate::contracts::offers::steps::ContractSide;
use crate::http::codes::ProblemCode;
use crate::http::language::Text;
use crate::http::problem::{ApiError, Fault, Place};
use crate::http::transport::dutch;

impl From<SigningError> for ApiError {
    fn from(error: SigningError) -> Self {
        match error {
            SigningError::Database(error) => error.into(),
            SigningError::Contract(error) => error.into(),
            SigningError::Refused(refusal) => refused(refusal),
            SigningError::Signed(side) => {
                let (nl, en) = match side {
                    ContractSide::Provider => ("de zorgaanbieder", "the provider"),
                    ContractSide::Insurer => ("de inkooppartij", "the purchasing party"),
                    ContractSide::SecondInsurer => ("de tweede inkooppartij", "the second purchasing party"),
                };
                Self::conflict((
                    format!("Het document is voor {nl} al ondertekend."),
                    format!("The document is signed for {en} already."),
                ))
            }
            SigningError::NoDocument => Self::conflict((
                "Er is geen document om te ondertekenen, of het contract zegt inmiddels iets anders.",
                "There is no document to sign, or the contract says something else by now.",
            )),
            SigningError::Late(deadline) => Self::deadline_passed((
                format!("Ondertekenen kon tot {}.", deadline.in_amsterdam()),
                format!("It could be signed before {}.", deadline.in_amsterdam()),
            )),
        }
    }
}

fn refused(refusal: Refusal) -> ApiError {
    let nl = match refusal {
        Refusal::Form => "De handtekening is niet een compacte JWS met losse inhoud.",
        Refusal::Header => {
            "In de kop van de handtekening ontbreekt een veld, of er staat een veld dat niet mag."
        }
        Refusal::Algorithm => {
            "De handtekening is gemaakt met een ander algoritme dan PS256 of ES256, of dan dat van de sleutel."
        }
        Refusal::Critical => "De kop van de handtekening noemt een veld kritisch dat hier niet bekend is.",
        Refusal::Digest => "De digest is niet die van het aangeboden document.",
        Refusal::CertificateUnknown => {
            "Het certificaat is niet geregistreerd voor een ondertekenaar van de organisatie aan deze kant."
        }
        Refusal::CertificateMismatch => "x5c en x5t#S256 zijn niet beide van het geregistreerde certificaat.",
        Refusal::Certificate(problem) => dutch(problem),
        Refusal::Time => {
            "Het tijdstip van ondertekenen ligt te ver van de ontvangst, voor het document of buiten de geldigheid van het certificaat."
        }
        Refusal::Mandate => "Het mandaat van de ondertekenaar geldt niet op deze dag.",
        Refusal::Suspended => "Het mandaat van de ondertekenaar is opgeschort.",
        Refusal::OrganisationEnded => "De organisatie staat op deze dag niet in het register.",
        Refusal::Wrong => "De handtekening is niet die van dit certificaat over dit document.",
    };
    let location = if refusal == Refusal::Digest { "/documentDigest" } else { "/signature" };
    let text = Text::from((nl.to_owned(), refusal.to_string()));
    let fault = Fault::new(Place::Body, location, refusal.code(), text.clone());
    ApiError::new(ProblemCode::SignatureRefused).detail(text).fault(fault)
}
