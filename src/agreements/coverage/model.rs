//! What a coverage declaration is.

use std::collections::HashMap;

use chrono::NaiveDate;

use crate::clock::Moment;
use crate::codes::{CareKind, CoverageDeclarationId, PurchasingPartyId};
use crate::dated::{Dated, Period};

/// A declaration with everything that was ever recorded about it; its period is the version's.
#[derive(Debug, Clone)]
pub struct CoverageDeclaration {
    /// Its id.
    pub id: CoverageDeclarationId,
    /// Whose contracts are complete.
    pub purchasing_party: PurchasingPartyId,
    /// For which care.
    pub care_kind: CareKind,
    /// Its versions, oldest first and never empty; the value says whether it was withdrawn.
    pub versions: Vec<Dated<Withdrawn>>,
}

/// Whether a declaration was taken back, as if it had never been made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withdrawn(pub bool);

impl CoverageDeclaration {
    /// The version that stood at `as_of` (now, when absent).
    pub fn known(&self, as_of: Option<Moment>) -> Option<&Dated<Withdrawn>> {
        self.versions.iter().rev().find(|version| version.known(as_of))
    }

    /// Number of the version that stands now.
    pub fn version(&self) -> i32 {
        i32::try_from(self.versions.len()).unwrap_or(i32::MAX)
    }
}

/// Every declaration, by purchasing party and care kind.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    by_subject: HashMap<(PurchasingPartyId, CareKind), Vec<CoverageDeclaration>>,
}

impl Coverage {
    /// Sorts declarations by what they are about.
    pub fn new(declarations: Vec<CoverageDeclaration>) -> Self {
        let mut by_subject: HashMap<_, Vec<CoverageDeclaration>> = HashMap::new();
        for declaration in declarations {
            let subject = (declaration.purchasing_party.clone(), declaration.care_kind);
            by_subject.entry(subject).or_default().push(declaration);
        }
        Self { by_subject }
    }

    /// Every declaration, in no order.
    pub fn all(&self) -> impl Iterator<Item = &CoverageDeclaration> {
        self.by_subject.values().flatten()
    }

    /// The declaration that says, as known at `as_of`, that the contracts of `party` for this care
    /// are complete on `day`.
    pub fn complete(
        &self,
        party: &PurchasingPartyId,
        care_kind: CareKind,
        day: NaiveDate,
        as_of: Option<Moment>,
    ) -> Option<&CoverageDeclaration> {
        let declarations = self.by_subject.get(&(party.clone(), care_kind))?;
        declarations.iter().find(|d| d.known(as_of).is_some_and(|v| !v.value.0 && v.period.holds_on(day)))
    }
}

/// A declaration to be recorded, or the next version of one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CoverageEntry {
    /// Its id, made by the caller.
    pub id: CoverageDeclarationId,
    /// Whose contracts are complete.
    pub purchasing_party: PurchasingPartyId,
    /// For which care.
    pub care_kind: CareKind,
    /// In which period.
    pub period: Period,
    /// Whether it is taken back.
    pub withdrawn: bool,
}
