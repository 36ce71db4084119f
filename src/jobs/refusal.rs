//! Why a row of a job was refused: what a single request would have been refused with, in both languages.
//!
//! Kept with the row, because who reads it later may speak another language than who asked.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::codes::Lang;
use crate::http::problem::{ApiError, Problem};

/// Why a row was refused, in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code of the problem.
    pub code: String,
    /// In Dutch.
    pub nl: RefusalText,
    /// In English.
    pub en: RefusalText,
    /// Ids of the rules that refused it.
    pub rules: Vec<String>,
}

/// What is wrong with a row, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RefusalText {
    /// As a whole.
    pub detail: String,
    /// Place in the decision (JSON Pointer), code and text of each fault.
    pub faults: Vec<(String, String, String)>,
}

impl Refusal {
    /// A refusal, to be kept.
    pub fn of(error: &ApiError) -> Self {
        let told = |language| error.problem(language, Uuid::nil(), "");
        let text = |problem: &Problem| RefusalText {
            detail: problem.detail.clone(),
            faults: problem
                .errors
                .iter()
                .map(|fault| (fault.location.clone(), fault.code.clone(), fault.detail.clone()))
                .collect(),
        };
        let (nl, en) = (told(Lang::Nl), told(Lang::En));
        Self {
            code: nl.code.to_owned(),
            nl: text(&nl),
            en: text(&en),
            rules: nl.rules.iter().map(|rule| rule.rule_id.clone()).collect(),
        }
    }

    /// Whether an error is about the row: what is wrong with the service itself is not.
    pub fn is_of_row(error: &ApiError) -> bool {
        error.code().status().is_client_error()
    }

    /// The texts in one language.
    pub const fn text(&self, language: Lang) -> &RefusalText {
        match language {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}
