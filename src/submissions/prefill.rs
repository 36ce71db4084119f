//! The first answers of a submission, each with its source and the day from which the source says so.
//!
//! Only what the caller may see anyway: an agreement or an earlier submission that is out of its sight
//! gives nothing.

use chrono::NaiveDate;
use serde_json::{Map, Value, json};

use super::model::{PrefillSource, PrefilledAnswer, Submission};
use super::sight::Desk;
use crate::contracts::model::Contract;
use crate::contracts::sight::View;
use crate::dated::{Dated, on};
use crate::questionnaires::model::{Questionnaire, QuestionnaireItem};
use crate::questionnaires::words::{ItemType, Prefill};
use crate::registrations::facts::{AddressUse, ContactMedium, RegisterFact};
use crate::registrations::model::RegisteredParty;
use crate::registrations::{Direction, RelationType};
use crate::snapshot::Party;

/// A value and since when its source says so.
type Found = (Value, NaiveDate);

/// What the first answers are taken from.
pub struct Sources<'s> {
    /// Who asks, today.
    pub desk: Desk<'s>,
    /// The organisation.
    pub party: &'s Party,
    /// What it handed in before, in the sight of the caller: the submission, its answers, and the day.
    pub last: Option<(&'s Submission, &'s Map<String, Value>, NaiveDate)>,
}

/// The first answers to a questionnaire.
pub fn prefill(questionnaire: &Questionnaire, sources: &Sources<'_>) -> Vec<PrefilledAnswer> {
    let mut found = Vec::new();
    let contract = sources.contract(questionnaire);
    walk(&questionnaire.items, &mut |item| {
        let Some(word) = item.prefill else { return };
        let first = match word {
            Prefill::LastSubmission => sources.answered_before(item),
            Prefill::ContractNumber | Prefill::ContractStartDate | Prefill::ContractModules => {
                let told =
                    contract.and_then(|contract| of_contract(contract, word, item, sources.desk.today));
                told.map(|(value, date)| PrefilledAnswer {
                    link_id: item.link_id.clone(),
                    value,
                    source: PrefillSource::Contract,
                    submission_id: None,
                    date,
                })
            }
            _ => sources.of_register(word, item).map(|(value, date)| PrefilledAnswer {
                link_id: item.link_id.clone(),
                value,
                source: PrefillSource::Register,
                submission_id: None,
                date,
            }),
        };
        found.extend(first);
    });
    found
}

/// Every item, tables as a whole.
fn walk<'q>(items: &'q [QuestionnaireItem], see: &mut impl FnMut(&'q QuestionnaireItem)) {
    for item in items {
        see(item);
        if item.item_type != ItemType::Table {
            walk(&item.items, see);
        }
    }
}

impl<'s> Sources<'s> {
    fn answered_before(&self, item: &QuestionnaireItem) -> Option<PrefilledAnswer> {
        let (submission, answers, date) = self.last?;
        if item.item_type == ItemType::Attachment {
            return None; // a file belongs to its own submission
        }
        Some(PrefilledAnswer {
            link_id: item.link_id.clone(),
            value: answers.get(item.link_id.as_str())?.clone(),
            source: PrefillSource::LastSubmission,
            submission_id: Some(submission.id),
            date,
        })
    }

    /// The running agreement with an insurer of the concern that asks, when there is just one in sight.
    fn contract(&self, questionnaire: &Questionnaire) -> Option<&'s Contract> {
        let Desk { snapshot, caller, today } = self.desk;
        let of_concern = |contract: &Contract| {
            let mut insurers = snapshot.reference.insurers_of(&contract.purchasing_party, today, None);
            insurers.any(|link| {
                let insurer = link.value.value.uzovi_code;
                snapshot.reference.concern_of(insurer, today, None) == Some(&questionnaire.concern)
            })
        };
        let view = View { snapshot, caller, today };
        let held = view.contracts(Some(self.party.register.agb_code)).into_iter().map(|seen| seen.contract);
        let running = |contract: &&Contract| {
            contract.care_kind == questionnaire.care_kind
                && contract.in_force(today, None).is_some()
                && of_concern(contract)
        };
        let mut running = held.filter(running);
        running.next().filter(|_| running.next().is_none())
    }

    fn of_register(&self, word: Prefill, item: &QuestionnaireItem) -> Option<Found> {
        let (register, today) = (&*self.party.register, self.desk.today);
        let text = |text: &str| Value::from(text);
        match word {
            Prefill::RegisterName => of_fact(register, today, |fact| match fact {
                RegisterFact::Name(name) => Some(text(name)),
                _ => None,
            }),
            Prefill::RegisterAgbCode => {
                let row = register.registration_on(today, None)?;
                Some((text(register.agb_code.as_str()), row.period.start_date))
            }
            Prefill::RegisterKvkNumber => of_fact(register, today, |fact| match fact {
                RegisterFact::Recognition(known) if &*known.register == "kvk" => {
                    known.number.as_deref().map(text)
                }
                _ => None,
            }),
            Prefill::RegisterAddress | Prefill::RegisterPostcode | Prefill::RegisterCity => {
                of_fact(register, today, |fact| {
                    let RegisterFact::Address(address) = fact else { return None };
                    let addition = address.house_number_addition.as_deref().unwrap_or_default();
                    (address.purpose == AddressUse::Visiting).then(|| match word {
                        Prefill::RegisterPostcode => text(&address.postcode),
                        Prefill::RegisterCity => text(&address.city),
                        _ => json!(
                            format!("{} {} {addition}", address.street, address.house_number).trim_end()
                        ),
                    })
                })
            }
            Prefill::RegisterEmail => of_contact(register, today, ContactMedium::Email),
            Prefill::RegisterTelephone => of_contact(register, today, ContactMedium::Phone),
            Prefill::RegisterPractitioners => self.rows(item, &[RelationType::WorksFor]),
            Prefill::RegisterMembers => {
                use RelationType::{CareGroupMember, HdsMember, RoMember, WsvMember};
                self.rows(item, &[WsvMember, RoMember, CareGroupMember, HdsMember])
            }
            _ => None,
        }
    }

    /// The parties that have one of these relations to the organisation, as the rows of a table: its first
    /// column for an AGB code gets the code, its first column for a text the name.
    fn rows(&self, table: &QuestionnaireItem, kinds: &[RelationType]) -> Option<Found> {
        let (snapshot, today) = (self.desk.snapshot, self.desk.today);
        let column = |wanted: ItemType| table.items.iter().find(|column| column.item_type == wanted);
        let (code, name) = (column(ItemType::AgbCode), column(ItemType::Text));
        let related =
            kinds.iter().flat_map(|kind| self.party.register.related_on(kind, Direction::From, today, None));
        let mut parties: Vec<&Party> = related.filter_map(|id| snapshot.party(id)).collect();
        parties.sort_unstable_by_key(|party| party.register.agb_code);
        parties.dedup_by_key(|party| party.register.id);
        let since = on(&self.party.register.incoming, today, None)
            .filter(|row| kinds.contains(&row.value.relation_type))
            .map(|row| row.period.start_date)
            .max()?;
        let row = |party: &&Party| {
            let mut row = Map::new();
            if let Some(column) = code {
                row.insert(column.link_id.to_string(), party.register.agb_code.as_str().into());
            }
            if let (Some(column), Some(called)) = (name, party.register.name_on(today, None)) {
                row.insert(column.link_id.to_string(), called.into());
            }
            Value::Object(row)
        };
        let most = table.max_rows.and_then(|most| usize::try_from(most).ok()).unwrap_or(usize::MAX);
        Some((parties.iter().take(most).map(row).collect(), since))
    }
}

/// The one value that a fact of the register gives today, and since when.
fn of_fact(
    register: &RegisteredParty,
    today: NaiveDate,
    read: impl Fn(&RegisterFact) -> Option<Value>,
) -> Option<Found> {
    on(&register.facts, today, None)
        .find_map(|row: &Dated<RegisterFact>| Some((read(&row.value)?, row.period.start_date)))
}

fn of_contact(register: &RegisteredParty, today: NaiveDate, medium: ContactMedium) -> Option<Found> {
    of_fact(register, today, |fact| match fact {
        RegisterFact::Contact(contact) if contact.medium == medium => Some(json!(&*contact.value)),
        _ => None,
    })
}

fn of_contract(
    contract: &Contract,
    word: Prefill,
    item: &QuestionnaireItem,
    today: NaiveDate,
) -> Option<Found> {
    let start = contract.in_force(today, None)?.period.start_date;
    match word {
        Prefill::ContractNumber => Some((json!(&*contract.number), start)),
        Prefill::ContractStartDate => Some((json!(start), start)),
        _ => {
            let running = contract.addenda.iter().filter_map(|addendum| addendum.in_force(today, None));
            let running: Vec<_> = running.collect();
            let is_option = |code: &&str| item.options.iter().any(|option| option.code.as_str() == *code);
            let mut modules: Vec<&str> =
                running.iter().map(|version| &*version.value.module.code).filter(is_option).collect();
            modules.sort_unstable();
            modules.dedup();
            let since = running.iter().map(|version| version.period.start_date).max()?;
            (!modules.is_empty()).then(|| (json!(modules), since))
        }
    }
}
