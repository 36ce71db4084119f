//! What can be had under a policy on the wire, each with the rules that say so.

use serde::Serialize;
use utoipa::ToSchema;

use super::{AddendumType, AgreementType, PaymentTitle};
use crate::codes::{CareKind, Lang, OiTitle, ProviderKind, Segment};
use crate::policy::model::Pack;
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::words::{CatalogueStatus, Channel, PaymentForm, TitleChange};

/// A kind of agreement that a provider can ask for.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementTypeView {
    /// Id within the policy, for instance `wijkmanagement`.
    pub id: String,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Kind of care it is about.
    pub care_kind: CareKind,
    /// The O&I title, of an agreement on organisation and infrastructure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Who can hold it.
    pub provider_kinds: Vec<ProviderKind>,
    /// Rules that must all be met.
    pub criteria: Vec<CitedRuleView>,
    /// Rules of which none may apply.
    pub exclusions: Vec<CitedRuleView>,
    /// Rules that leave the insurer free although all is met.
    pub discretion: Vec<CitedRuleView>,
    /// Rules that say whether it is asked in time.
    pub timing: Vec<CitedRuleView>,
    /// Rules that are shown with it and decide nothing.
    pub shown: Vec<CitedRuleView>,
    /// The rule that says when it starts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts: Option<CitedRuleView>,
}

/// A module or addendum as a policy offers it, or no longer offers it.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumTypeView {
    /// Id within the policy.
    pub id: String,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Kinds of care it belongs to.
    pub care_kinds: Vec<CareKind>,
    /// Through whom it is concluded.
    pub channel: Channel,
    /// What the policy does with it.
    pub status: CatalogueStatus,
    /// Ids of agreement types and addenda that must be there.
    pub requires: Vec<String>,
    /// Ids of addenda that cannot go with it.
    pub excludes: Vec<String>,
    /// Whether it goes on into the next agreement by itself; absent where the source says nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
    /// Rules that must all be met.
    pub conditions: Vec<CitedRuleView>,
    /// Rules that say so.
    pub rules: Vec<CitedRuleView>,
    /// What to do instead, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
}

/// What became of a payment title of before.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentTitleView {
    /// The title of before, in the language of the answer.
    pub old: String,
    /// Its segment, where the source gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_segment: Option<Segment>,
    /// What it is now, in the language of the answer.
    pub new: String,
    /// What became of it.
    pub change: TitleChange,
    /// Through whom it is paid.
    pub financed_via: Vec<ProviderKind>,
    /// How it is paid.
    pub form: PaymentForm,
    /// The rule that says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
}

fn rules(pack: &Pack, ids: &[String], lang: Lang) -> Vec<CitedRuleView> {
    ids.iter().filter_map(|id| pack.rule(id)).map(|rule| cited(pack, rule, lang)).collect()
}

pub(super) fn agreement_type(pack: &Pack, entry: &AgreementType, lang: Lang) -> AgreementTypeView {
    AgreementTypeView {
        id: entry.id.clone(),
        title: entry.title.get(lang).to_owned(),
        care_kind: entry.care_kind,
        oi_title: entry.oi_title,
        provider_kinds: entry.provider_kinds.clone(),
        criteria: rules(pack, &entry.criteria, lang),
        exclusions: rules(pack, &entry.exclusions, lang),
        discretion: rules(pack, &entry.discretion, lang),
        timing: rules(pack, &entry.timing, lang),
        shown: rules(pack, &entry.shown, lang),
        starts: entry.starts.as_ref().and_then(|id| pack.rule(id)).map(|rule| cited(pack, rule, lang)),
    }
}

pub(super) fn addendum(pack: &Pack, entry: &AddendumType, lang: Lang) -> AddendumTypeView {
    AddendumTypeView {
        id: entry.id.clone(),
        title: entry.title.get(lang).to_owned(),
        care_kinds: entry.care_kinds.clone(),
        channel: entry.channel,
        status: entry.status,
        requires: entry.requires.clone(),
        excludes: entry.excludes.clone(),
        carried_over: entry.carried_over,
        conditions: rules(pack, &entry.criteria, lang),
        rules: rules(pack, &entry.rules, lang),
        instead: entry.instead.as_ref().map(|text| text.get(lang).to_owned()),
    }
}

pub(super) fn payment_title(pack: &Pack, entry: &PaymentTitle, lang: Lang) -> PaymentTitleView {
    PaymentTitleView {
        old: entry.old.get(lang).to_owned(),
        old_segment: entry.old_segment,
        new: entry.new.get(lang).to_owned(),
        change: entry.change,
        financed_via: entry.financed_via.clone(),
        form: entry.form,
        rule: pack.rule(&entry.rule).map(|rule| cited(pack, rule, lang)),
    }
}
