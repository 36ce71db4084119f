//! What the catalogue itself asks: who can hold an agreement, through whom an addendum goes, what must
//! be there and what cannot go with it.

use super::derive::Ground;
use super::model::{EligibilityOutcome, EligibilityVerdict};
use super::problem;
use super::resolve::Subject;
use crate::codes::{ProviderKind, word};
use crate::http::problem::Fault;
use crate::policy::Pack;
use crate::policy::catalogue::Catalogue;
use crate::policy::vocabulary::Text;
use crate::policy::words::{CatalogueStatus, Channel};

word! {
    /// What the catalogue of a policy asks beside its rules.
    CatalogueConditionKind, "kind of condition", "catalogueConditionKind.value",
    "one of holder, channel, status, requires, excludes" {
        /// The provider is of a kind that can hold the agreement.
        Holder = "holder",
        /// The addendum goes through a provider of this kind.
        Channel = "channel",
        /// The addendum is to be had.
        Status = "status",
        /// Another agreement or addendum must be there.
        Requires = "requires",
        /// Another addendum cannot go with it.
        Excludes = "excludes",
    }
}

/// One condition of the catalogue.
#[derive(Debug, Clone)]
pub struct CatalogueCondition<'p> {
    /// What it asks.
    pub kind: CatalogueConditionKind,
    /// The verdict.
    pub verdict: EligibilityVerdict,
    /// The other agreement or addendum: id and title.
    pub other: Option<(&'p str, &'p Text)>,
    /// What it says about this case.
    pub text: Text,
    /// What to do instead, when the policy says so.
    pub instead: Option<&'p Text>,
}

impl CatalogueCondition<'_> {
    /// What it alone would make of the whole.
    pub fn weighs(&self) -> EligibilityOutcome {
        match self.verdict {
            EligibilityVerdict::Unmet => EligibilityOutcome::NotEligible,
            EligibilityVerdict::Unknown => EligibilityOutcome::NeedsFacts,
            _ => EligibilityOutcome::PossiblyEligible,
        }
    }
}

/// Every condition of what is asked for.
pub(super) fn conditions<'s>(
    ground: &Ground<'s>,
    pack: &'s Pack,
    subject: Subject<'s>,
    holds: Option<&[String]>,
) -> Vec<CatalogueCondition<'s>> {
    let kind = ground.find.kind(ground.holder);
    let addendum = match subject {
        Subject::Agreement(agreement) => {
            let verdict = if agreement.provider_kinds.contains(&kind) {
                EligibilityVerdict::Met
            } else {
                EligibilityVerdict::Unmet
            };
            let kinds = || agreement.provider_kinds.iter();
            let list = |name: fn(ProviderKind) -> &'static str| {
                kinds().map(|kind| name(*kind)).collect::<Vec<_>>().join(", ")
            };
            let text = Text {
                nl: format!("De overeenkomst is voor: {}. De aanbieder is: {}.", list(dutch), dutch(kind)),
                en: format!("The agreement is for: {}. The provider is: {}.", list(english), english(kind)),
            };
            let kind = CatalogueConditionKind::Holder;
            return vec![CatalogueCondition { kind, verdict, other: None, text, instead: None }];
        }
        Subject::Addendum(addendum) => addendum,
    };
    let instead = addendum.instead.as_ref();
    let mut found = vec![status(addendum.status, instead)];
    found.extend(channel(addendum.channel, kind, instead));
    let lists = [
        (&addendum.requires, CatalogueConditionKind::Requires),
        (&addendum.excludes, CatalogueConditionKind::Excludes),
    ];
    for (ids, kind) in lists {
        found.extend(ids.iter().filter_map(|id| other(ground, &pack.catalogue, kind, id, holds)));
    }
    found
}

fn status<'p>(status: CatalogueStatus, instead: Option<&'p Text>) -> CatalogueCondition<'p> {
    let (verdict, nl, en) = match status {
        CatalogueStatus::Offered => {
            (EligibilityVerdict::Met, "Het addendum wordt aangeboden.", "The addendum is offered.")
        }
        CatalogueStatus::New => (EligibilityVerdict::Met, "Het addendum is nieuw.", "The addendum is new."),
        CatalogueStatus::Changed => (
            EligibilityVerdict::Met,
            "Het addendum wordt aangeboden met andere voorwaarden dan voorheen.",
            "The addendum is offered with other conditions than before.",
        ),
        CatalogueStatus::Lapsed => {
            (EligibilityVerdict::Unmet, "Het addendum is vervallen.", "The addendum has lapsed.")
        }
        CatalogueStatus::NotNeeded => {
            (EligibilityVerdict::Unmet, "Er is geen addendum meer nodig.", "No addendum is needed any more.")
        }
    };
    let text = Text { nl: nl.to_owned(), en: en.to_owned() };
    CatalogueCondition { kind: CatalogueConditionKind::Status, verdict, other: None, text, instead }
}

fn channel<'p>(
    channel: Channel,
    kind: ProviderKind,
    instead: Option<&'p Text>,
) -> Option<CatalogueCondition<'p>> {
    let (kinds, nl, en): (&[ProviderKind], _, _) = match channel {
        Channel::Practice => (&[ProviderKind::Practice], "de praktijk", "the practice"),
        Channel::Ro => (
            &[ProviderKind::Ro],
            "de regio-organisatie of zorggroep",
            "the regional organisation or care group",
        ),
        Channel::Either => (
            &[ProviderKind::Practice, ProviderKind::Ro],
            "de praktijk of de regio-organisatie, nooit allebei",
            "the practice or the regional organisation, never both",
        ),
        Channel::None => return None,
    };
    let fits = kinds.contains(&kind);
    let verdict = if fits { EligibilityVerdict::Met } else { EligibilityVerdict::Unmet };
    let text = Text {
        nl: format!("Het addendum loopt via {nl}. De aanbieder is: {}.", dutch(kind)),
        en: format!("The addendum goes through {en}. The provider is: {}.", english(kind)),
    };
    let instead = instead.filter(|_| !fits);
    Some(CatalogueCondition { kind: CatalogueConditionKind::Channel, verdict, other: None, text, instead })
}

/// Another agreement or addendum that must be there, or cannot go with it.
fn other<'s>(
    ground: &Ground<'s>,
    catalogue: &'s Catalogue,
    kind: CatalogueConditionKind,
    id: &str,
    holds: Option<&[String]>,
) -> Option<CatalogueCondition<'s>> {
    let (other, here) = match (catalogue.agreement(id), catalogue.addendum(id)) {
        (Some(agreement), _) => {
            let held = ground.has(ground.holder, agreement.care_kind, agreement.oi_title);
            ((agreement.id.as_str(), &agreement.title), held)
        }
        (None, Some(addendum)) => {
            ((addendum.id.as_str(), &addendum.title), has_module(ground, id, &addendum.care_kinds))
        }
        (None, None) => return None,
    };
    let held = here.or_else(|| holds.map(|held| held.iter().any(|known| known == id)));
    let wanted = kind == CatalogueConditionKind::Requires;
    let (verdict, nl, en) = match held {
        None => (
            EligibilityVerdict::Unknown,
            "of de aanbieder dit heeft is hier niet bekend; geef het op in holds",
            "whether the provider has this is not known here; say so in holds",
        ),
        Some(true) if wanted => (EligibilityVerdict::Met, "de aanbieder heeft dit", "the provider has this"),
        Some(false) if wanted => (
            EligibilityVerdict::Unmet,
            "dit is nodig en de aanbieder heeft het niet",
            "this is needed and the provider does not have it",
        ),
        Some(true) => (
            EligibilityVerdict::Unmet,
            "dit kan niet samengaan en de aanbieder heeft het",
            "this cannot go with it and the provider has it",
        ),
        Some(false) => {
            (EligibilityVerdict::Met, "de aanbieder heeft dit niet", "the provider does not have this")
        }
    };
    let text = Text { nl: format!("{}: {nl}.", other.1.nl), en: format!("{}: {en}.", other.1.en) };
    Some(CatalogueCondition { kind, verdict, other: Some(other), text, instead: None })
}

/// Whether a module of that code stands on an agreement in force with the insurer.
fn has_module(ground: &Ground<'_>, code: &str, care_kinds: &[crate::codes::CareKind]) -> Option<bool> {
    let find = ground.find;
    let ours = |contract: &&crate::contracts::model::Contract| {
        find.in_force(contract).is_some()
            && ground.parties.iter().any(|party| contract.is_of(party.purchasing_party))
    };
    let modules =
        ground.holder.contracts.contracts.iter().filter(ours).flat_map(|contract| &contract.addenda);
    let mut modules = modules.filter_map(|addendum| addendum.in_force(find.q.date, find.q.as_of));
    if modules.any(|version| &*version.value.module.code == code) {
        return Some(true);
    }
    let complete = care_kinds.iter().all(|care| ground.complete(*care, find.q.date, find.q.date));
    complete.then_some(false)
}

/// Checks what the provider says that it has against the catalogue.
pub(super) fn check_holds(holds: Option<&[String]>, catalogue: &Catalogue, faults: &mut Vec<Fault>) {
    let agreements = catalogue.agreements.iter().map(|agreement| agreement.id.as_str());
    let ids: Vec<&str> =
        agreements.chain(catalogue.addenda.iter().map(|addendum| addendum.id.as_str())).collect();
    for (at, id) in holds.unwrap_or_default().iter().enumerate().filter(|(_, id)| !ids.contains(&id.as_str()))
    {
        faults.push(problem::not_in_catalogue(&format!("/holds/{at}"), "holds.unknown", id, &ids));
    }
}

fn dutch(kind: ProviderKind) -> &'static str {
    match kind {
        ProviderKind::Practice => "huisartsenpraktijk",
        ProviderKind::Wsv => "WSV",
        ProviderKind::Ro => "regio-organisatie of zorggroep",
        ProviderKind::Hds => "HDS",
        ProviderKind::Other => "andere aanbieder",
    }
}

fn english(kind: ProviderKind) -> &'static str {
    match kind {
        ProviderKind::Practice => "GP practice",
        ProviderKind::Wsv => "WSV",
        ProviderKind::Ro => "regional organisation or care group",
        ProviderKind::Hds => "HDS",
        ProviderKind::Other => "other provider",
    }
}
