//! Agreement types, addenda and payment titles that changed, on the wire.

use serde::Serialize;
use utoipa::ToSchema;

use super::{Ground, WitnessFactView};
use crate::codes::{CareKind, OiTitle, ProviderKind, Segment};
use crate::policy::Rule;
use crate::policy::catalogue::{AddendumType, AgreementType, PaymentTitle};
use crate::policy::changes::entries::{EntryChange, ListedRule};
use crate::policy::changes::gate::GateChange;
use crate::policy::changes::words::{CriteriaVerdict, EntryChangeKind, EntryPart, MatchedBy};
use crate::policy::view::doubt::{CitedRuleView, cited};
use crate::policy::words::{CatalogueStatus, Channel, Outcome, PaymentForm, TitleChange};

/// An agreement type that changed, came or went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementChangeView {
    /// What became of it.
    pub change: EntryChangeKind,
    /// How the two were recognised as being the same; absent for one that stands alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// In the earlier policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<AgreementSideView>,
    /// In the later policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<AgreementSideView>,
    /// The parts that differ.
    pub parts: Vec<EntryPart>,
    /// Criteria, exclusions and the like that came, went or changed.
    pub rules: Vec<ListedRuleChangeView>,
    /// For whom criteria and exclusions together say something else.
    pub verdicts: Vec<VerdictChangeView>,
    /// Whether every class of facts was tried.
    pub exact: bool,
}

/// An agreement type of a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AgreementSideView {
    /// Id within the policy.
    pub agreement_type_id: String,
    /// Its title, in the language of the answer.
    pub title: String,
    /// The kind of care.
    pub care_kind: CareKind,
    /// The O&I title, of an agreement on organisation and infrastructure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Who can hold it.
    pub provider_kinds: Vec<ProviderKind>,
}

/// A rule that came to, left or changed in a list of an agreement type or addendum.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct ListedRuleChangeView {
    /// The list.
    pub list: EntryPart,
    /// What became of it there.
    pub change: EntryChangeKind,
    /// The rule, of the later policy unless it was removed.
    pub rule: CitedRuleView,
}

/// Providers for whom criteria and exclusions together say something else.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VerdictChangeView {
    /// Kinds of provider.
    pub provider_kinds: Vec<ProviderKind>,
    /// What they said.
    pub before: VerdictSideView,
    /// What they say.
    pub after: VerdictSideView,
    /// Facts that give these two.
    pub facts: Vec<WitnessFactView>,
}

/// What criteria and exclusions say together.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct VerdictSideView {
    /// The verdict.
    pub verdict: CriteriaVerdict,
    /// The rules that give it; none when nothing stands in the way.
    pub decided_by: Vec<DecidingRuleView>,
}

/// A rule that gives a verdict.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct DecidingRuleView {
    /// Its outcome.
    pub outcome: Outcome,
    /// The rule.
    pub rule: CitedRuleView,
}

/// An addendum that changed, came or went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumChangeView {
    /// What became of it.
    pub change: EntryChangeKind,
    /// In the earlier policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<AddendumSideView>,
    /// In the later policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<AddendumSideView>,
    /// The parts that differ.
    pub parts: Vec<EntryPart>,
    /// Criteria that came, went or changed.
    pub rules: Vec<ListedRuleChangeView>,
    /// For whom its criteria together say something else.
    pub verdicts: Vec<VerdictChangeView>,
    /// Whether every class of facts was tried.
    pub exact: bool,
}

/// An addendum of a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct AddendumSideView {
    /// Id within the policy.
    pub addendum_type_id: String,
    /// Its title, in the language of the answer.
    pub title: String,
    /// Kinds of care it belongs to.
    pub care_kinds: Vec<CareKind>,
    /// What the policy does with it.
    pub status: CatalogueStatus,
    /// Through whom it is concluded.
    pub channel: Channel,
    /// Agreements and addenda that must be there.
    pub requires: Vec<String>,
    /// Addenda that cannot go with it.
    pub excludes: Vec<String>,
    /// Whether it goes on into the next agreement by itself, when the source says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
    /// What to do instead, in the language of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// The rules that say so.
    pub rules: Vec<CitedRuleView>,
}

/// A payment title that changed, came or went.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentTitleChangeView {
    /// What became of it.
    pub change: EntryChangeKind,
    /// In the earlier policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<PaymentTitleSideView>,
    /// In the later policy.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<PaymentTitleSideView>,
    /// The parts that differ.
    pub parts: Vec<EntryPart>,
}

/// A payment title of before in a policy.
#[derive(Debug, Serialize, ToSchema)]
#[serde(rename_all = "camelCase")]
pub struct PaymentTitleSideView {
    /// The title of before.
    pub old: String,
    /// Its segment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_segment: Option<Segment>,
    /// What it became.
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

impl Ground<'_> {
    fn listed(&self, rules: &[ListedRule<'_>]) -> Vec<ListedRuleChangeView> {
        let view = |listed: &ListedRule<'_>| ListedRuleChangeView {
            list: listed.list,
            change: listed.kind,
            rule: match listed.kind {
                EntryChangeKind::Removed => self.before(listed.rule),
                EntryChangeKind::Added | EntryChangeKind::Changed => self.after(listed.rule),
            },
        };
        rules.iter().map(view).collect()
    }

    fn verdicts(&self, changes: &[GateChange<'_>]) -> Vec<VerdictChangeView> {
        let decided = |by: &[(&Rule, Outcome)], cite: &dyn Fn(&Rule) -> CitedRuleView| {
            by.iter()
                .map(|(rule, outcome)| DecidingRuleView { outcome: *outcome, rule: cite(rule) })
                .collect()
        };
        let view = |change: &GateChange<'_>| VerdictChangeView {
            provider_kinds: change.provider_kinds.clone(),
            before: VerdictSideView {
                verdict: change.before,
                decided_by: decided(&change.before_by, &|rule| self.before(rule)),
            },
            after: VerdictSideView {
                verdict: change.after,
                decided_by: decided(&change.after_by, &|rule| self.after(rule)),
            },
            facts: self.facts(&change.witness),
        };
        changes.iter().map(view).collect()
    }
}

pub(super) fn agreement(ground: Ground<'_>, change: &EntryChange<'_, AgreementType>) -> AgreementChangeView {
    let side = |agreement: &AgreementType| AgreementSideView {
        agreement_type_id: agreement.id.clone(),
        title: agreement.title.get(ground.lang).to_owned(),
        care_kind: agreement.care_kind,
        oi_title: agreement.oi_title,
        provider_kinds: agreement.provider_kinds.clone(),
    };
    AgreementChangeView {
        change: change.kind,
        matched_by: change.matched_by,
        before: change.before.map(side),
        after: change.after.map(side),
        parts: change.parts.clone(),
        rules: ground.listed(&change.rules),
        verdicts: ground.verdicts(&change.verdicts),
        exact: change.exact,
    }
}

pub(super) fn addendum(ground: Ground<'_>, change: &EntryChange<'_, AddendumType>) -> AddendumChangeView {
    let side = |addendum: &AddendumType, pack: &crate::policy::Pack| AddendumSideView {
        addendum_type_id: addendum.id.clone(),
        title: addendum.title.get(ground.lang).to_owned(),
        care_kinds: addendum.care_kinds.clone(),
        status: addendum.status,
        channel: addendum.channel,
        requires: addendum.requires.clone(),
        excludes: addendum.excludes.clone(),
        carried_over: addendum.carried_over,
        instead: addendum.instead.as_ref().map(|text| text.get(ground.lang).to_owned()),
        rules: addendum
            .rules
            .iter()
            .filter_map(|id| pack.rule(id))
            .map(|rule| cited(pack, rule, ground.lang))
            .collect(),
    };
    AddendumChangeView {
        change: change.kind,
        before: change.before.map(|addendum| side(addendum, ground.changes.before)),
        after: change.after.map(|addendum| side(addendum, ground.changes.after)),
        parts: change.parts.clone(),
        rules: ground.listed(&change.rules),
        verdicts: ground.verdicts(&change.verdicts),
        exact: change.exact,
    }
}

pub(super) fn payment_title(
    ground: Ground<'_>,
    change: &EntryChange<'_, PaymentTitle>,
) -> PaymentTitleChangeView {
    let side = |title: &PaymentTitle, pack: &crate::policy::Pack| PaymentTitleSideView {
        old: title.old.get(ground.lang).to_owned(),
        old_segment: title.old_segment,
        new: title.new.get(ground.lang).to_owned(),
        change: title.change,
        financed_via: title.financed_via.clone(),
        form: title.form,
        rule: pack.rule(&title.rule).map(|rule| cited(pack, rule, ground.lang)),
    };
    PaymentTitleChangeView {
        change: change.kind,
        before: change.before.map(|title| side(title, ground.changes.before)),
        after: change.after.map(|title| side(title, ground.changes.after)),
        parts: change.parts.clone(),
    }
}
