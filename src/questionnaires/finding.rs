//! What a check of a definition found, and how it says so in both languages.

use std::fmt;

use crate::codes::Lang;
use crate::http::language::Text;

/// What kind of finding it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingKind {
    /// The id does not begin with that of the concern.
    Name,
    /// A linkId or the code of an option stands here twice.
    Duplicate,
    /// A name stands in no list: a policy, rule, fact, word, section, question, option or item.
    Dangling,
    /// A member that the item must have is missing.
    Missing,
    /// A member, or the item itself, does not belong here.
    Misplaced,
    /// A text is empty in one of the languages.
    Blank,
    /// A value or operator does not go with the type of what it is about.
    WrongType,
    /// A bound is out of range, or a least value is above the greatest.
    Bounds,
    /// A pattern does not compile or is too large.
    Pattern,
    /// A condition asks a question that comes later.
    Later,
    /// An item waits for itself.
    Cycle,
    /// No answers can show the item.
    Unreachable,
    /// There are too many items, or they are nested too deep.
    TooLarge,
}

impl FindingKind {
    /// Stable machine code, with its text in the table of faults.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Name => "questionnaire.name",
            Self::Duplicate => "questionnaire.duplicate",
            Self::Dangling => "questionnaire.dangling",
            Self::Missing => "questionnaire.missing",
            Self::Misplaced => "questionnaire.misplaced",
            Self::Blank => "questionnaire.blank",
            Self::WrongType => "questionnaire.wrongType",
            Self::Bounds => "questionnaire.bounds",
            Self::Pattern => "questionnaire.pattern",
            Self::Later => "questionnaire.later",
            Self::Cycle => "questionnaire.cycle",
            Self::Unreachable => "questionnaire.unreachable",
            Self::TooLarge => "questionnaire.tooLarge",
        }
    }
}

/// One finding in a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// JSON Pointer from the definition.
    pub path: String,
    /// What kind of finding it is.
    pub kind: FindingKind,
    /// What it is about: a name, a member, a type.
    pub name: String,
    /// The nearest name that would have been right.
    pub nearest: Option<String>,
}

impl Finding {
    /// What is wrong, in both languages.
    pub fn text(&self) -> Text {
        let meaning = crate::http::codes::fault_text(self.kind.code());
        let said = |lang| meaning.speak(lang).trim_end_matches('.').to_owned();
        let (nl, en) = match &self.nearest {
            Some(nearest) => (format!("; bedoelt u `{nearest}`?"), format!("; did you mean `{nearest}`?")),
            None => (".".to_owned(), ".".to_owned()),
        };
        let name = &self.name;
        (format!("{}: `{name}`{nl}", said(Lang::Nl)), format!("{}: `{name}`{en}", said(Lang::En))).into()
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.text().speak(Lang::En))
    }
}
