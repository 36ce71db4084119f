//! What can be had under a policy, and by which of its rules that is decided: agreement types,
//! addenda, and what became of the payment titles of before.
//!
//! The rules say what holds; the catalogue only says which of them belong together, so that an
//! eligibility check, a questionnaire or a list of addenda never has to guess.

pub mod api;
mod view;

use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};

use super::files::Position;
use super::read::{Node, Table};
use super::vocabulary::Text;
use super::words::{CatalogueStatus, Channel, PaymentForm, TitleChange};

/// Everything that can be had under a policy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Catalogue {
    /// Agreement types.
    pub agreements: Vec<AgreementType>,
    /// Addenda.
    pub addenda: Vec<AddendumType>,
    /// Payment titles of before and what became of them.
    pub payment_titles: Vec<PaymentTitle>,
}

/// A kind of agreement that a provider can ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementType {
    /// Id within the policy, for instance `wijkmanagement`.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The care kind.
    pub care_kind: CareKind,
    /// The O&I title, of an agreement on organisation and infrastructure.
    pub oi_title: Option<OiTitle>,
    /// Who can hold it.
    pub provider_kinds: Vec<ProviderKind>,
    /// Rules that must all be met.
    pub criteria: Vec<String>,
    /// Rules of which none may apply.
    pub exclusions: Vec<String>,
    /// Rules that leave the insurer free although all is met.
    pub discretion: Vec<String>,
    /// Rules that say whether it is asked in time.
    pub timing: Vec<String>,
    /// Rules that are shown with it and decide nothing.
    pub shown: Vec<String>,
    /// The rule that says when it starts.
    pub starts: Option<String>,
    /// Where it is declared.
    pub at: Position,
}

/// A module or addendum on an agreement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AddendumType {
    /// Id within the policy.
    pub id: String,
    /// Its title.
    pub title: Text,
    /// The care kinds it belongs to.
    pub care_kinds: Vec<CareKind>,
    /// Through whom it is concluded.
    pub channel: Channel,
    /// What the policy does with it.
    pub status: CatalogueStatus,
    /// Agreements and addenda that must be there.
    pub requires: Vec<String>,
    /// Addenda that cannot go with it.
    pub excludes: Vec<String>,
    /// Whether it goes on into the next agreement by itself, when the source says so.
    pub carried_over: Option<bool>,
    /// Rules that must all be met.
    pub criteria: Vec<String>,
    /// Rules that say so.
    pub rules: Vec<String>,
    /// What to do instead.
    pub instead: Option<Text>,
    /// Where it is declared.
    pub at: Position,
}

/// What became of a payment title of before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentTitle {
    /// The title of before.
    pub old: Text,
    /// Its segment.
    pub old_segment: Option<Segment>,
    /// What it is now.
    pub new: Text,
    /// What became of it.
    pub change: TitleChange,
    /// Through whom it is paid.
    pub financed_via: Vec<ProviderKind>,
    /// How it is paid.
    pub form: PaymentForm,
    /// The rule that says so.
    pub rule: String,
    /// Where it is declared.
    pub at: Position,
}

impl Catalogue {
    /// The agreement type `id`.
    pub fn agreement(&self, id: &str) -> Option<&AgreementType> {
        self.agreements.iter().find(|known| known.id == id)
    }

    /// The addendum `id`.
    pub fn addendum(&self, id: &str) -> Option<&AddendumType> {
        self.addenda.iter().find(|known| known.id == id)
    }

    pub(super) fn read(&mut self, root: &Table<'_>) {
        self.agreements.extend(root.tables("agreement").iter().filter_map(agreement));
        self.addenda.extend(root.tables("addendum").iter().filter_map(addendum));
        self.payment_titles.extend(root.tables("payment_title").iter().filter_map(payment_title));
    }
}

fn slug(table: &Table<'_>) -> Option<String> {
    let node = table.need("id")?;
    let id = node.string()?;
    let word = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if !id.bytes().all(word) {
        node.report(format!("id `{id}` is not made of lower-case letters, digits and dashes"));
    }
    Some(id)
}

fn strings(table: &Table<'_>, key: &'static str) -> Vec<String> {
    table.get(key).map_or_else(Vec::new, Node::strings)
}

fn agreement(table: &Table<'_>) -> Option<AgreementType> {
    let (id, title) = (slug(table), Text::read(table.need("title")));
    let care_kind = table.need("care_kind").and_then(Node::word);
    let oi_title = table.get("oi_title").and_then(Node::word);
    let provider_kinds = table.need("provider_kinds").map(|_| table.words("provider_kinds"));
    let list = |key| strings(table, key);
    let (criteria, exclusions, discretion) = (list("criteria"), list("exclusions"), list("discretion"));
    let (timing, shown) = (list("timing"), list("shown"));
    let starts = table.get("starts").and_then(Node::string);
    Some(AgreementType {
        id: id?,
        title: title?,
        care_kind: care_kind?,
        oi_title,
        provider_kinds: provider_kinds?,
        criteria,
        exclusions,
        discretion,
        timing,
        shown,
        starts,
        at: table.position(),
    })
}

fn addendum(table: &Table<'_>) -> Option<AddendumType> {
    let (id, title) = (slug(table), Text::read(table.need("title")));
    let care_kinds = table.need("care_kinds").map(|_| table.words("care_kinds"));
    let channel = table.need("channel").and_then(Node::word);
    let status = table.need("status").and_then(Node::word);
    let list = |key| strings(table, key);
    let (requires, excludes) = (list("requires"), list("excludes"));
    let (criteria, rules) = (list("criteria"), list("rules"));
    let carried_over = table.get("carried_over").and_then(Node::boolean);
    let instead = table.get("instead").and_then(|node| Text::read(Some(node)));
    if rules.is_empty() {
        table.report("an addendum names the `rules` that say so");
    }
    Some(AddendumType {
        id: id?,
        title: title?,
        care_kinds: care_kinds?,
        channel: channel?,
        status: status?,
        requires,
        excludes,
        carried_over,
        criteria,
        rules,
        instead,
        at: table.position(),
    })
}

fn payment_title(table: &Table<'_>) -> Option<PaymentTitle> {
    let (old, new) = (Text::read(table.need("old")), Text::read(table.need("new")));
    let old_segment = table.get("old_segment").and_then(Node::word);
    let change = table.need("change").and_then(Node::word);
    let financed_via = table.words("financed_via");
    let form = table.need("form").and_then(Node::word);
    let rule = table.need("rule").and_then(Node::string);
    let at = table.position();
    Some(PaymentTitle {
        old: old?,
        old_segment,
        new: new?,
        change: change?,
        financed_via,
        form: form?,
        rule: rule?,
        at,
    })
}
