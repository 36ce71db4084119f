// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! The types of the document. Members that this version does not know are kept in `rest` and sent back.

#![expect(clippy::too_many_arguments, reason = "one for each required member")]

use std::collections::BTreeMap;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};
use uuid::Uuid;

use crate::runtime::values::{Change, Day, Moment, id_type, text_type, word_type};
use crate::{Decimal, Job, Page};

word_type! {
    /// Whom a rule speaks to or about.
    ///
    /// - `insurer`: Health insurer.
    /// - `practice`: GP practice.
    /// - `practitioner`: GP or other practitioner.
    /// - `wsv`: Neighbourhood partnership.
    /// - `ro`: Regional organisation or care group.
    /// - `hds`: Out-of-hours structure.
    /// - `provider`: Any care provider.
    /// - `applicant`: Whoever asks for an agreement or a project.
    /// - `nza`: Dutch healthcare authority (NZa).
    /// - `region`: The parties of a region together.
    /// - `municipality`: Municipality.
    /// - `professional`: Professional of another discipline.
    /// - `reader`: Whoever reads the policy.
    Actor {
        /// Health insurer.
        Insurer = "insurer",
        /// GP practice.
        Practice = "practice",
        /// GP or other practitioner.
        Practitioner = "practitioner",
        /// Neighbourhood partnership.
        Wsv = "wsv",
        /// Regional organisation or care group.
        Ro = "ro",
        /// Out-of-hours structure.
        Hds = "hds",
        /// Any care provider.
        Provider = "provider",
        /// Whoever asks for an agreement or a project.
        Applicant = "applicant",
        /// Dutch healthcare authority (NZa).
        Nza = "nza",
        /// The parties of a region together.
        Region = "region",
        /// Municipality.
        Municipality = "municipality",
        /// Professional of another discipline.
        Professional = "professional",
        /// Whoever reads the policy.
        Reader = "reader",
    }
}

/// The approval of an addendum.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumApproval {
    /// Facts that the insurer knows, by their ids; they go before those of the request.
    #[serde(rename = "facts", default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<BTreeMap<String, FactValue>>,
    /// The prestaties that it opens; as asked when absent.
    #[serde(rename = "prestatieCodes", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
    /// Why; both sides read it. Needed where the policy leaves the judgement to the insurer, or where a fact
    /// stays unknown.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The segment it is paid from; as asked when absent.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumApproval {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { facts: None, prestatie_codes: None, reason: None, segment: None, rest: Map::new() }
    }
}

/// An addendum that changed, came or went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumChangeView {
    /// In the later policy.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AddendumSideView>,
    /// In the earlier policy.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<AddendumSideView>,
    /// What became of it.
    #[serde(rename = "change")]
    pub change: EntryChangeKind,
    /// Whether every class of facts was tried.
    #[serde(rename = "exact")]
    pub exact: bool,
    /// The parts that differ.
    #[serde(rename = "parts")]
    pub parts: Vec<EntryPart>,
    /// Criteria that came, went or changed.
    #[serde(rename = "rules")]
    pub rules: Vec<ListedRuleChangeView>,
    /// For whom its criteria together say something else.
    #[serde(rename = "verdicts")]
    pub verdicts: Vec<VerdictChangeView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        change: EntryChangeKind,
        exact: bool,
        parts: Vec<EntryPart>,
        rules: Vec<ListedRuleChangeView>,
        verdicts: Vec<VerdictChangeView>,
    ) -> Self {
        Self { after: None, before: None, change, exact, parts, rules, verdicts, rest: Map::new() }
    }
}

/// A place in a source document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumCitation {
    /// Title of the document.
    #[serde(rename = "document")]
    pub document: String,
    /// Section as printed in it.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumCitation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document: String, section: String) -> Self {
        Self { document, section, rest: Map::new() }
    }
}

/// The end of an addendum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumEnding {
    /// Last day on which it holds: today or later, within its period.
    #[serde(rename = "endDate")]
    pub end_date: Day,
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumEnding {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(end_date: Day) -> Self {
        Self { end_date, reason: None, rest: Map::new() }
    }
}

/// What one rule, or one condition of the catalogue, makes of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumFinding {
    /// Where it stands.
    #[serde(rename = "citations", default, skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<AddendumCitation>>,
    /// What the catalogue asks; absent for a rule.
    #[serde(rename = "condition", default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<CatalogueConditionKind>,
    /// What to do instead, where the policy says so.
    #[serde(rename = "instead", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<ContractText>,
    /// Ids of the facts that it misses.
    #[serde(rename = "missing", default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
    /// Id of the rule within the policy; absent for a condition of the catalogue.
    #[serde(rename = "ruleId", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// What it says about this case, or what the rule says, paraphrased.
    #[serde(rename = "text")]
    pub text: ContractText,
    /// The verdict.
    #[serde(rename = "verdict")]
    pub verdict: EligibilityVerdict,
    /// What it alone would make of the whole.
    #[serde(rename = "weighs")]
    pub weighs: EligibilityOutcome,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumFinding {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(text: ContractText, verdict: EligibilityVerdict, weighs: EligibilityOutcome) -> Self {
        Self {
            citations: None,
            condition: None,
            instead: None,
            missing: None,
            rule_id: None,
            text,
            verdict,
            weighs,
            rest: Map::new(),
        }
    }
}

/// What the policy of a contract says about an addendum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumFindings {
    /// Each condition of the catalogue and each rule.
    #[serde(rename = "findings")]
    pub findings: Vec<AddendumFinding>,
    /// What comes out as a whole.
    #[serde(rename = "outcome")]
    pub outcome: EligibilityOutcome,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// When the release of the policy that was read became known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumFindings {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        findings: Vec<AddendumFinding>,
        outcome: EligibilityOutcome,
        policy_id: PolicyId,
        policy_recorded_at: Moment,
    ) -> Self {
        Self { findings, outcome, policy_id, policy_recorded_at, rest: Map::new() }
    }
}

id_type! {
    /// Id of a addendum: UUIDv7.
    AddendumId
}

word_type! {
    /// How an addendum came about.
    ///
    /// - `requested`: Asked for by the provider or offered to it.
    /// - `carriedOver`: Taken over from the contract before.
    AddendumOrigin {
        /// Asked for by the provider or offered to it.
        Requested = "requested",
        /// Taken over from the contract before.
        CarriedOver = "carriedOver",
    }
}

/// The rejection of an addendum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumRejection {
    /// Why; both sides read it.
    #[serde(rename = "reason")]
    pub reason: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumRejection {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(reason: String) -> Self {
        Self { reason, rest: Map::new() }
    }
}

/// An addendum that is asked for, offered or recorded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumRequest {
    /// Facts that the rules of the policy ask for, by their ids; not of one that is recorded.
    #[serde(rename = "facts", default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<BTreeMap<String, FactValue>>,
    /// Short code of the module: the id of the addendum in the catalogue of the policy, where it is there.
    #[serde(rename = "moduleCode")]
    pub module_code: String,
    /// Name of the module; not needed for a module of the catalogue, which has its own.
    #[serde(rename = "moduleName", default, skip_serializing_if = "Option::is_none")]
    pub module_name: Option<String>,
    /// How it came about (recorded only); `requested` when absent.
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// When it holds: within the term of the contract.
    #[serde(rename = "period")]
    pub period: Period,
    /// The prestaties that it opens.
    #[serde(rename = "prestatieCodes", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
    /// Why; both sides read it. Not of one that is recorded.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The segment it is paid from; absent outside the segments.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumRequest {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(module_code: String, period: Period) -> Self {
        Self {
            facts: None,
            module_code,
            module_name: None,
            origin: None,
            period,
            prestatie_codes: None,
            reason: None,
            segment: None,
            rest: Map::new(),
        }
    }
}

/// An addendum of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumSideView {
    /// Id within the policy.
    #[serde(rename = "addendumTypeId")]
    pub addendum_type_id: String,
    /// Kinds of care it belongs to.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Whether it goes on into the next agreement by itself, when the source says so.
    #[serde(rename = "carriedOver", default, skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
    /// Through whom it is concluded.
    #[serde(rename = "channel")]
    pub channel: Channel,
    /// Addenda that cannot go with it.
    #[serde(rename = "excludes")]
    pub excludes: Vec<String>,
    /// What to do instead, in the language of the answer.
    #[serde(rename = "instead", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// Agreements and addenda that must be there.
    #[serde(rename = "requires")]
    pub requires: Vec<String>,
    /// The rules that say so.
    #[serde(rename = "rules")]
    pub rules: Vec<CitedRuleView>,
    /// What the policy does with it.
    #[serde(rename = "status")]
    pub status: CatalogueStatus,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        addendum_type_id: String,
        care_kinds: Vec<CareKind>,
        channel: Channel,
        excludes: Vec<String>,
        requires: Vec<String>,
        rules: Vec<CitedRuleView>,
        status: CatalogueStatus,
        title: String,
    ) -> Self {
        Self {
            addendum_type_id,
            care_kinds,
            carried_over: None,
            channel,
            excludes,
            instead: None,
            requires,
            rules,
            status,
            title,
            rest: Map::new(),
        }
    }
}

/// A signature that was taken under an addendum, and what the addendum is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumSignature {
    /// The registered certificate of the signatory.
    #[serde(rename = "certificateId")]
    pub certificate_id: CertificateId,
    /// SHA-256 of the document that is signed, base64url.
    #[serde(rename = "documentDigest")]
    pub document_digest: String,
    /// Its id.
    #[serde(rename = "id")]
    pub id: SignatureId,
    /// When it had come in: decides of the deadline and the mandate.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// For which side it was given.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// The signature as it was sent: a compact JWS with a detached payload.
    #[serde(rename = "signature")]
    pub signature: String,
    /// When it was signed, by the word of the signer.
    #[serde(rename = "signedAt")]
    pub signed_at: Moment,
    /// SHA-256 of the certificate (DER), base64url.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// Status of the addendum after it: `concluded` once both sides have signed.
    #[serde(rename = "addendumStatus")]
    pub addendum_status: AddendumStatus,
    /// Version of the addendum after it: `If-Match` of whoever signs next.
    #[serde(rename = "addendumVersion")]
    pub addendum_version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumSignature {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certificate_id: CertificateId,
        document_digest: String,
        id: SignatureId,
        received_at: Moment,
        side: ContractSide,
        signature: String,
        signed_at: Moment,
        thumbprint: String,
        addendum_status: AddendumStatus,
        addendum_version: i32,
    ) -> Self {
        Self {
            certificate_id,
            document_digest,
            id,
            received_at,
            side,
            signature,
            signed_at,
            thumbprint,
            addendum_status,
            addendum_version,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// Where an addendum is on its road from request to end.
    ///
    /// - `requested`: Asked for by the provider.
    /// - `approved`: Approved by the purchasing party, not yet signed.
    /// - `rejected`: Rejected by the purchasing party, or taken back by a side before it was agreed.
    /// - `signed`: Signed by the provider.
    /// - `concluded`: Agreed: in force during its period.
    /// - `ended`: Ended before its period was over; the end date says from when.
    AddendumStatus {
        /// Asked for by the provider.
        Requested = "requested",
        /// Approved by the purchasing party, not yet signed.
        Approved = "approved",
        /// Rejected by the purchasing party, or taken back by a side before it was agreed.
        Rejected = "rejected",
        /// Signed by the provider.
        Signed = "signed",
        /// Agreed: in force during its period.
        Concluded = "concluded",
        /// Ended before its period was over; the end date says from when.
        Ended = "ended",
    }
}

word_type! {
    /// A step of an addendum.
    ///
    /// - `request`: Asked for by the provider.
    /// - `approve`: Approved, or offered unasked, by the purchasing party.
    /// - `reject`: Rejected by the purchasing party.
    /// - `withdraw`: Taken back by a side before it was agreed.
    /// - `sign`: Signed by a side.
    /// - `end`: Ended before its period was over.
    AddendumStep {
        /// Asked for by the provider.
        Request = "request",
        /// Approved, or offered unasked, by the purchasing party.
        Approve = "approve",
        /// Rejected by the purchasing party.
        Reject = "reject",
        /// Taken back by a side before it was agreed.
        Withdraw = "withdraw",
        /// Signed by a side.
        Sign = "sign",
        /// Ended before its period was over.
        End = "end",
    }
}

/// A step of an addendum that was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumStepView {
    /// Facts that were given.
    #[serde(rename = "facts")]
    pub facts: BTreeMap<String, FactValue>,
    /// What the policy made of it; absent where it says nothing.
    #[serde(rename = "findings", default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<AddendumFindings>,
    /// Why.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// By which side.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// The step.
    #[serde(rename = "step")]
    pub step: AddendumStep,
    /// Version of the addendum that it made.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumStepView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        facts: BTreeMap<String, FactValue>,
        recorded_at: Moment,
        side: ContractSide,
        step: AddendumStep,
        version: i32,
    ) -> Self {
        Self { facts, findings: None, reason: None, recorded_at, side, step, version, rest: Map::new() }
    }
}

/// One page of a list of AddendumStepView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumStepViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AddendumStepView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumStepViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AddendumStepView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AddendumStepViewPage {
    type Item = AddendumStepView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A module or addendum as a policy offers it, or no longer offers it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumTypeView {
    /// Kinds of care it belongs to.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Whether it goes on into the next agreement by itself; absent where the source says nothing.
    #[serde(rename = "carriedOver", default, skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
    /// Through whom it is concluded.
    #[serde(rename = "channel")]
    pub channel: Channel,
    /// Rules that must all be met.
    #[serde(rename = "conditions")]
    pub conditions: Vec<CitedRuleView>,
    /// Ids of addenda that cannot go with it.
    #[serde(rename = "excludes")]
    pub excludes: Vec<String>,
    /// Id within the policy.
    #[serde(rename = "id")]
    pub id: String,
    /// What to do instead, in the language of the answer.
    #[serde(rename = "instead", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// Ids of agreement types and addenda that must be there.
    #[serde(rename = "requires")]
    pub requires: Vec<String>,
    /// Rules that say so.
    #[serde(rename = "rules")]
    pub rules: Vec<CitedRuleView>,
    /// What the policy does with it.
    #[serde(rename = "status")]
    pub status: CatalogueStatus,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumTypeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        channel: Channel,
        conditions: Vec<CitedRuleView>,
        excludes: Vec<String>,
        id: String,
        requires: Vec<String>,
        rules: Vec<CitedRuleView>,
        status: CatalogueStatus,
        title: String,
    ) -> Self {
        Self {
            care_kinds,
            carried_over: None,
            channel,
            conditions,
            excludes,
            id,
            instead: None,
            requires,
            rules,
            status,
            title,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AddendumTypeView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumTypeViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AddendumTypeView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumTypeViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AddendumTypeView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AddendumTypeViewPage {
    type Item = AddendumTypeView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// An addendum: a module on a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumView {
    /// The contract it stands on.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// Its id.
    #[serde(rename = "id")]
    pub id: AddendumId,
    /// Short code of the module.
    #[serde(rename = "moduleCode")]
    pub module_code: String,
    /// Name of the module.
    #[serde(rename = "moduleName")]
    pub module_name: String,
    /// How it came about.
    #[serde(rename = "origin")]
    pub origin: AddendumOrigin,
    /// When it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where its period lies against today, or against `date` when the request names one.
    #[serde(rename = "phase")]
    pub phase: Phase,
    /// The prestaties that it opens.
    #[serde(rename = "prestatieCodes")]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The segment it is paid from; absent outside the segments.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Where it is on its road.
    #[serde(rename = "status")]
    pub status: AddendumStatus,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        contract_id: ContractId,
        id: AddendumId,
        module_code: String,
        module_name: String,
        origin: AddendumOrigin,
        period: Period,
        phase: Phase,
        prestatie_codes: Vec<PrestatieCode>,
        recorded_at: Moment,
        status: AddendumStatus,
        version: i32,
    ) -> Self {
        Self {
            contract_id,
            id,
            module_code,
            module_name,
            origin,
            period,
            phase,
            prestatie_codes,
            recorded_at,
            segment: None,
            status,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AddendumView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AddendumView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AddendumView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AddendumViewPage {
    type Item = AddendumView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The withdrawal of an addendum.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AddendumWithdrawal {
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AddendumWithdrawal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

/// An address in the Netherlands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Address {
    /// Place of residence (woonplaats).
    #[serde(rename = "city")]
    pub city: String,
    /// House number, digits only.
    #[serde(rename = "houseNumber")]
    pub house_number: String,
    /// Addition to the house number.
    #[serde(rename = "houseNumberAddition", default, skip_serializing_if = "Option::is_none")]
    pub house_number_addition: Option<String>,
    /// Municipality (gemeente), when the register names it.
    #[serde(rename = "municipality", default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// Postcode: four digits and two capitals, no space.
    #[serde(rename = "postcode")]
    pub postcode: String,
    /// Street, or the name of the post box.
    #[serde(rename = "street")]
    pub street: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub use_: AddressUse,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Address {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        city: String,
        house_number: String,
        postcode: String,
        street: String,
        use_: AddressUse,
    ) -> Self {
        Self {
            city,
            house_number,
            house_number_addition: None,
            municipality: None,
            postcode,
            street,
            use_,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What an address is for.
    ///
    /// - `visiting`: Where patients come (bezoekadres).
    /// - `postal`: Where post goes (correspondentieadres).
    AddressUse {
        /// Where patients come (bezoekadres).
        Visiting = "visiting",
        /// Where post goes (correspondentieadres).
        Postal = "postal",
    }
}

/// A provider with a cell that changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AffectedProvider {
    /// How many of its cells change.
    #[serde(rename = "cells")]
    pub cells: i64,
    /// The provider.
    #[serde(rename = "provider")]
    pub provider: PartyView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AffectedProvider {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(cells: i64, provider: PartyView) -> Self {
        Self { cells, provider, rest: Map::new() }
    }
}

/// The providers with a cell that changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AffectedProviders {
    /// The first 200 in the order of their AGB codes; narrow the question to see others.
    #[serde(rename = "items")]
    pub items: Vec<AffectedProvider>,
    /// How many there are.
    #[serde(rename = "total")]
    pub total: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AffectedProviders {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AffectedProvider>, total: i64) -> Self {
        Self { items, total, rest: Map::new() }
    }
}

text_type! {
    /// AGB code of a practitioner, organisation or location: eight digits, leading zeros count (register kept
    /// by Vektis).
    AgbCode, r"^[0-9]{8}$"
}

word_type! {
    /// Age of insured, as the registration tariff distinguishes it since 2018.
    ///
    /// - `under65`: Younger than 65.
    /// - `65to74`: From 65 to 74.
    /// - `75to84`: From 75 to 84.
    /// - `85plus`: 85 and older.
    AgeBand {
        /// Younger than 65.
        Under65 = "under65",
        /// From 65 to 74.
        _65to74 = "65to74",
        /// From 75 to 84.
        _75to84 = "75to84",
        /// 85 and older.
        _85plus = "85plus",
    }
}

/// Everything that is agreed, in the order in which it is read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreedContract {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What is agreed in amounts.
    #[serde(rename = "annexes")]
    pub annexes: Vec<TariffAnnex>,
    /// The care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// What is agreed in words.
    #[serde(rename = "conditions")]
    pub conditions: Vec<ContractCondition>,
    /// Which contract.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The purchasing party, and for HDS the second one.
    #[serde(rename = "insurers")]
    pub insurers: Vec<AgreedInsurer>,
    /// What it is: `contract`.
    #[serde(rename = "kind")]
    pub kind: String,
    /// The modules that begin with it.
    #[serde(rename = "modules")]
    pub modules: Vec<ContractModule>,
    /// Its number.
    #[serde(rename = "number")]
    pub number: String,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The policy.
    #[serde(rename = "policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<AgreedPolicy>,
    /// The organisation.
    #[serde(rename = "provider")]
    pub provider: AgreedProvider,
    /// Before when it is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether the text is the uniform one of all insurers.
    #[serde(rename = "uniform")]
    pub uniform: bool,
    /// In which version.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreedContract {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        annexes: Vec<TariffAnnex>,
        care_kind: CareKind,
        conditions: Vec<ContractCondition>,
        contract_id: ContractId,
        insurers: Vec<AgreedInsurer>,
        kind: String,
        modules: Vec<ContractModule>,
        number: String,
        oi_titles: Vec<OiTitle>,
        provider: AgreedProvider,
        term: Period,
        uniform: bool,
        version: i32,
    ) -> Self {
        Self {
            agreement_type: None,
            annexes,
            care_kind,
            conditions,
            contract_id,
            insurers,
            kind,
            modules,
            number,
            oi_titles,
            policy: None,
            provider,
            sign_by: None,
            term,
            uniform,
            version,
            rest: Map::new(),
        }
    }
}

/// A purchasing party of the contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreedInsurer {
    /// The insurers that it binds: those that it buys for on the first day.
    #[serde(rename = "bindsUzoviCodes")]
    pub binds_uzovi_codes: Vec<UzoviCode>,
    /// Its id.
    #[serde(rename = "id")]
    pub id: PurchasingPartyId,
    /// Its name.
    #[serde(rename = "name")]
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreedInsurer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(binds_uzovi_codes: Vec<UzoviCode>, id: PurchasingPartyId, name: String) -> Self {
        Self { binds_uzovi_codes, id, name, rest: Map::new() }
    }
}

/// The policy that the contract is made under.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreedPolicy {
    /// Its id.
    #[serde(rename = "id")]
    pub id: PolicyId,
    /// From when the release is known that held when the offer was made.
    #[serde(rename = "recordedAt", default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreedPolicy {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: PolicyId) -> Self {
        Self { id, recorded_at: None, rest: Map::new() }
    }
}

/// The organisation that the contract is offered to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreedProvider {
    /// Where it can be visited, when the register says so.
    #[serde(rename = "address", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Its AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Its name.
    #[serde(rename = "name")]
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreedProvider {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, name: String) -> Self {
        Self { address: None, agb_code, name, rest: Map::new() }
    }
}

/// The answer to one question of many; exactly one of the members is present.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementAnswer {
    /// The answer.
    #[serde(rename = "answer", default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<EffectiveAgreement>,
    /// Why there is none.
    #[serde(rename = "problem", default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<AnswerProblem>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementAnswer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { answer: None, problem: None, rest: Map::new() }
    }
}

/// The answers, in the order of the questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementAnswers {
    /// One item per question.
    #[serde(rename = "items")]
    pub items: Vec<AgreementAnswer>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementAnswers {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AgreementAnswer>) -> Self {
        Self { items, rest: Map::new() }
    }
}

/// An agreement type that changed, came or went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementChangeView {
    /// In the later policy.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AgreementSideView>,
    /// In the earlier policy.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<AgreementSideView>,
    /// What became of it.
    #[serde(rename = "change")]
    pub change: EntryChangeKind,
    /// Whether every class of facts was tried.
    #[serde(rename = "exact")]
    pub exact: bool,
    /// How the two were recognised as being the same; absent for one that stands alone.
    #[serde(rename = "matchedBy", default, skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// The parts that differ.
    #[serde(rename = "parts")]
    pub parts: Vec<EntryPart>,
    /// Criteria, exclusions and the like that came, went or changed.
    #[serde(rename = "rules")]
    pub rules: Vec<ListedRuleChangeView>,
    /// For whom criteria and exclusions together say something else.
    #[serde(rename = "verdicts")]
    pub verdicts: Vec<VerdictChangeView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        change: EntryChangeKind,
        exact: bool,
        parts: Vec<EntryPart>,
        rules: Vec<ListedRuleChangeView>,
        verdicts: Vec<VerdictChangeView>,
    ) -> Self {
        Self {
            after: None,
            before: None,
            change,
            exact,
            matched_by: None,
            parts,
            rules,
            verdicts,
            rest: Map::new(),
        }
    }
}

/// Which agreement applies for this provider, insurer, day and kind of care?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementQuestion {
    /// AGB code of a practitioner, organisation or location.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Answer with what was known at this instant.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// Kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    #[serde(rename = "date")]
    pub date: Day,
    /// O&I title; without it a question about `OI` stays open.
    #[serde(rename = "oiTitle", default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// A prestatie to test: may it be claimed?
    #[serde(rename = "prestatieCode", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_code: Option<PrestatieCode>,
    /// Funding segment; follows from the kind of care when absent. Limits the modules shown.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// UZOVI code of the patient's insurer.
    #[serde(rename = "uzoviCode")]
    pub uzovi_code: UzoviCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, care_kind: CareKind, date: Day, uzovi_code: UzoviCode) -> Self {
        Self {
            agb_code,
            as_of: None,
            care_kind,
            date,
            oi_title: None,
            prestatie_code: None,
            segment: None,
            uzovi_code,
            rest: Map::new(),
        }
    }
}

/// Up to a thousand questions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementSearch {
    /// Whether the answers carry their explanation; `false` when absent.
    #[serde(rename = "explain", default, skip_serializing_if = "Option::is_none")]
    pub explain: Option<bool>,
    /// The questions.
    #[serde(rename = "questions")]
    pub questions: Vec<AgreementQuestion>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementSearch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(questions: Vec<AgreementQuestion>) -> Self {
        Self { explain: None, questions, rest: Map::new() }
    }
}

/// An agreement type of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementSideView {
    /// Id within the policy.
    #[serde(rename = "agreementTypeId")]
    pub agreement_type_id: String,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// The O&I title, of an agreement on organisation and infrastructure.
    #[serde(rename = "oiTitle", default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Who can hold it.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agreement_type_id: String,
        care_kind: CareKind,
        provider_kinds: Vec<ProviderKind>,
        title: String,
    ) -> Self {
        Self { agreement_type_id, care_kind, oi_title: None, provider_kinds, title, rest: Map::new() }
    }
}

/// A kind of agreement that a provider can ask for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementTypeView {
    /// Kind of care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Rules that must all be met.
    #[serde(rename = "criteria")]
    pub criteria: Vec<CitedRuleView>,
    /// Rules that leave the insurer free although all is met.
    #[serde(rename = "discretion")]
    pub discretion: Vec<CitedRuleView>,
    /// Rules of which none may apply.
    #[serde(rename = "exclusions")]
    pub exclusions: Vec<CitedRuleView>,
    /// Id within the policy, for instance `wijkmanagement`.
    #[serde(rename = "id")]
    pub id: String,
    /// The O&I title, of an agreement on organisation and infrastructure.
    #[serde(rename = "oiTitle", default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Who can hold it.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// Rules that are shown with it and decide nothing.
    #[serde(rename = "shown")]
    pub shown: Vec<CitedRuleView>,
    /// The rule that says when it starts.
    #[serde(rename = "starts", default, skip_serializing_if = "Option::is_none")]
    pub starts: Option<CitedRuleView>,
    /// Rules that say whether it is asked in time.
    #[serde(rename = "timing")]
    pub timing: Vec<CitedRuleView>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementTypeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kind: CareKind,
        criteria: Vec<CitedRuleView>,
        discretion: Vec<CitedRuleView>,
        exclusions: Vec<CitedRuleView>,
        id: String,
        provider_kinds: Vec<ProviderKind>,
        shown: Vec<CitedRuleView>,
        timing: Vec<CitedRuleView>,
        title: String,
    ) -> Self {
        Self {
            care_kind,
            criteria,
            discretion,
            exclusions,
            id,
            oi_title: None,
            provider_kinds,
            shown,
            starts: None,
            timing,
            title,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AgreementTypeView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementTypeViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AgreementTypeView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementTypeViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AgreementTypeView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AgreementTypeViewPage {
    type Item = AgreementTypeView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The agreement that applies.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AgreementView {
    /// Kind of care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Id of the contract.
    #[serde(rename = "id")]
    pub id: ContractId,
    /// Number given by the insurer.
    #[serde(rename = "number")]
    pub number: String,
    /// The policy it was made under, when recorded.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Its term; both days inclusive.
    #[serde(rename = "term")]
    pub term: Period,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AgreementView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(care_kind: CareKind, id: ContractId, number: String, term: Period) -> Self {
        Self { care_kind, id, number, policy_id: None, term, rest: Map::new() }
    }
}

id_type! {
    /// Id of a amendment: UUIDv7.
    AmendmentId
}

word_type! {
    /// Who makes an amendment.
    ///
    /// - `oneSided`: The insurer alone, as far as the policy lets it.
    /// - `mutual`: Both parties: it takes effect once each has signed.
    AmendmentKind {
        /// The insurer alone, as far as the policy lets it.
        OneSided = "oneSided",
        /// Both parties: it takes effect once each has signed.
        Mutual = "mutual",
    }
}

/// The refusal of an amendment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentRefusal {
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentRefusal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

/// What a rule of the policy makes of an amendment.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentRule {
    /// Where it stands.
    #[serde(rename = "citations")]
    pub citations: Vec<RuleCitation>,
    /// The word of the rule itself; absent for a rule that a machine does not decide.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// Dotted id of the rule within it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// What it says, paraphrased.
    #[serde(rename = "text")]
    pub text: ContractText,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentRule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        citations: Vec<RuleCitation>,
        policy_id: PolicyId,
        rule_id: String,
        text: ContractText,
    ) -> Self {
        Self { citations, outcome: None, policy_id, rule_id, text, rest: Map::new() }
    }
}

/// A signature that was taken under an amendment, and what the amendment is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentSignature {
    /// The registered certificate of the signatory.
    #[serde(rename = "certificateId")]
    pub certificate_id: CertificateId,
    /// SHA-256 of the document that is signed, base64url.
    #[serde(rename = "documentDigest")]
    pub document_digest: String,
    /// Its id.
    #[serde(rename = "id")]
    pub id: SignatureId,
    /// When it had come in: decides of the deadline and the mandate.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// For which side it was given.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// The signature as it was sent: a compact JWS with a detached payload.
    #[serde(rename = "signature")]
    pub signature: String,
    /// When it was signed, by the word of the signer.
    #[serde(rename = "signedAt")]
    pub signed_at: Moment,
    /// SHA-256 of the certificate (DER), base64url.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// Status of the amendment after it: `concluded` once all sides have signed.
    #[serde(rename = "amendmentStatus")]
    pub amendment_status: AmendmentStatus,
    /// Version of the amendment after it: `If-Match` of whoever signs next.
    #[serde(rename = "amendmentVersion")]
    pub amendment_version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentSignature {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certificate_id: CertificateId,
        document_digest: String,
        id: SignatureId,
        received_at: Moment,
        side: ContractSide,
        signature: String,
        signed_at: Moment,
        thumbprint: String,
        amendment_status: AmendmentStatus,
        amendment_version: i32,
    ) -> Self {
        Self {
            certificate_id,
            document_digest,
            id,
            received_at,
            side,
            signature,
            signed_at,
            thumbprint,
            amendment_status,
            amendment_version,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// Where an amendment is on its road.
    ///
    /// - `offered`: To be signed by both.
    /// - `concluded`: In effect, as a version of the contract.
    /// - `refused`: Refused by the provider.
    /// - `withdrawn`: Taken back by the insurer.
    /// - `lapsed`: Not signed in time.
    AmendmentStatus {
        /// To be signed by both.
        Offered = "offered",
        /// In effect, as a version of the contract.
        Concluded = "concluded",
        /// Refused by the provider.
        Refused = "refused",
        /// Taken back by the insurer.
        Withdrawn = "withdrawn",
        /// Not signed in time.
        Lapsed = "lapsed",
    }
}

/// An amendment of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentView {
    /// What is agreed in amounts after it.
    #[serde(rename = "annexes")]
    pub annexes: Vec<TariffAnnex>,
    /// When it last changed.
    #[serde(rename = "changedAt")]
    pub changed_at: Moment,
    /// What differs, each part with its effect for the provider.
    #[serde(rename = "changes")]
    pub changes: Vec<WeighedChange>,
    /// Why it was refused or withdrawn.
    #[serde(rename = "closingReason", default, skip_serializing_if = "Option::is_none")]
    pub closing_reason: Option<String>,
    /// What is agreed in words after it.
    #[serde(rename = "conditions")]
    pub conditions: Vec<ContractCondition>,
    /// The contract.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The version of the contract that it changes.
    #[serde(rename = "contractVersion")]
    pub contract_version: i32,
    /// The effect of all of it.
    #[serde(rename = "effect")]
    pub effect: ChangeEffect,
    /// Its id.
    #[serde(rename = "id")]
    pub id: AmendmentId,
    /// Who makes it.
    #[serde(rename = "kind")]
    pub kind: AmendmentKind,
    /// The version of the contract that it made.
    #[serde(rename = "madeVersion", default, skip_serializing_if = "Option::is_none")]
    pub made_version: Option<i32>,
    /// Why.
    #[serde(rename = "reason")]
    pub reason: String,
    /// When it was made.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// What the rules of the policy on changes make of it, with their sources; empty where it has none.
    #[serde(rename = "rules")]
    pub rules: Vec<AmendmentRule>,
    /// Before when a mutual one is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Where it is on its road.
    #[serde(rename = "status")]
    pub status: AmendmentStatus,
    /// The term of the contract after it.
    #[serde(rename = "term")]
    pub term: Period,
    /// Counts its changes, from 1: what `If-Match` compares.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        annexes: Vec<TariffAnnex>,
        changed_at: Moment,
        changes: Vec<WeighedChange>,
        conditions: Vec<ContractCondition>,
        contract_id: ContractId,
        contract_version: i32,
        effect: ChangeEffect,
        id: AmendmentId,
        kind: AmendmentKind,
        reason: String,
        recorded_at: Moment,
        rules: Vec<AmendmentRule>,
        status: AmendmentStatus,
        term: Period,
        version: i32,
    ) -> Self {
        Self {
            annexes,
            changed_at,
            changes,
            closing_reason: None,
            conditions,
            contract_id,
            contract_version,
            effect,
            id,
            kind,
            made_version: None,
            reason,
            recorded_at,
            rules,
            sign_by: None,
            status,
            term,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AmendmentView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AmendmentView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AmendmentView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AmendmentViewPage {
    type Item = AmendmentView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The withdrawal of an amendment.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmendmentWithdrawal {
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmendmentWithdrawal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

/// Amounts in EUR per unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AmountRange {
    /// The highest.
    #[serde(rename = "highest")]
    pub highest: Euros,
    /// The lowest.
    #[serde(rename = "lowest")]
    pub lowest: Euros,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AmountRange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(highest: Euros, lowest: Euros) -> Self {
        Self { highest, lowest, rest: Map::new() }
    }
}

/// A tariff of an annex: an amount, or the formula by which it comes about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnnexTariff {
    /// The amount in EUR; absent when there is a formula.
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// Last day; absent when it runs until the contract ends.
    #[serde(rename = "endDate", default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Day>,
    /// The formula by which the amount comes about; absent when there is an amount.
    #[serde(rename = "formula", default, skip_serializing_if = "Option::is_none")]
    pub formula: Option<TariffFormula>,
    /// The module, when it is paid only while that module is on the contract, also one that is added later.
    /// Without a prestatie it is the tariff of every prestatie of the module that has none of its own.
    #[serde(rename = "moduleCode", default, skip_serializing_if = "Option::is_none")]
    pub module_code: Option<String>,
    /// The prestatie, when it is the tariff of one. Of a prestatie one tariff holds at a time.
    #[serde(rename = "prestatieCode", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_code: Option<PrestatieCode>,
    /// Rule of the policy of the contract that it comes from.
    #[serde(rename = "ruleId", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// First day.
    #[serde(rename = "startDate")]
    pub start_date: Day,
    /// What is paid.
    #[serde(rename = "title")]
    pub title: String,
    /// Per what, for instance `per consult` or `per ingeschreven verzekerde per kwartaal`.
    #[serde(rename = "unit")]
    pub unit: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AnnexTariff {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(start_date: Day, title: String, unit: String) -> Self {
        Self {
            amount: None,
            end_date: None,
            formula: None,
            module_code: None,
            prestatie_code: None,
            rule_id: None,
            start_date,
            title,
            unit,
            rest: Map::new(),
        }
    }
}

/// Why one question of many has no answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnswerProblem {
    /// Stable code, as in the table of problems.
    #[serde(rename = "code")]
    pub code: String,
    /// Member of the question that is at fault.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AnswerProblem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, location: String) -> Self {
        Self { code, location, rest: Map::new() }
    }
}

word_type! {
    /// What is wrong with an answer.
    ///
    /// - `required`: A required item has no answer.
    /// - `unknownItem`: The questionnaire has no such item, or it has no answer.
    /// - `hiddenItem`: The item is not shown with these answers.
    /// - `wrongType`: The value is not of the type of the item.
    /// - `notAnOption`: The code is no option of the item.
    /// - `twice`: A code or file stands in the list twice.
    /// - `outOfRange`: The value is below the minimum or above the maximum.
    /// - `pattern`: The text does not have the form asked for.
    /// - `tooLong`: The text is too long.
    /// - `tooFewRows`: The table has too few rows.
    /// - `tooManyRows`: The table has too many rows.
    /// - `tooManyFiles`: There are too many files.
    /// - `notAlone`: An option that is chosen alone stands beside another.
    /// - `calculatedDiffers`: The value is calculated, and the one given differs.
    AnswerProblemCode {
        /// A required item has no answer.
        Required = "required",
        /// The questionnaire has no such item, or it has no answer.
        UnknownItem = "unknownItem",
        /// The item is not shown with these answers.
        HiddenItem = "hiddenItem",
        /// The value is not of the type of the item.
        WrongType = "wrongType",
        /// The code is no option of the item.
        NotAnOption = "notAnOption",
        /// A code or file stands in the list twice.
        Twice = "twice",
        /// The value is below the minimum or above the maximum.
        OutOfRange = "outOfRange",
        /// The text does not have the form asked for.
        Pattern = "pattern",
        /// The text is too long.
        TooLong = "tooLong",
        /// The table has too few rows.
        TooFewRows = "tooFewRows",
        /// The table has too many rows.
        TooManyRows = "tooManyRows",
        /// There are too many files.
        TooManyFiles = "tooManyFiles",
        /// An option that is chosen alone stands beside another.
        NotAlone = "notAlone",
        /// The value is calculated, and the one given differs.
        CalculatedDiffers = "calculatedDiffers",
    }
}

/// What is wrong with an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnswerProblemView {
    /// What it is.
    #[serde(rename = "code")]
    pub code: AnswerProblemCode,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// Whether an answer with this problem is refused when it is saved.
    #[serde(rename = "keepsFromSaving")]
    pub keeps_from_saving: bool,
    /// The item or column; of an unknown one the name as given, cut to 64 characters.
    #[serde(rename = "linkId")]
    pub link_id: String,
    /// JSON Pointer from the answers.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AnswerProblemView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        code: AnswerProblemCode,
        detail: String,
        keeps_from_saving: bool,
        link_id: String,
        location: String,
    ) -> Self {
        Self { code, detail, keeps_from_saving, link_id, location, rest: Map::new() }
    }
}

/// Answers by the `linkId` of their items; groups have none. The form of a value is that of the type of its
/// item: a text, a number (integer), `true` or `false`, a list of codes (multipleChoice), of ids (attachment)
/// or of rows by column (table). A decimal is a text such as `12.50`, a date `YYYY-MM-DD`.
pub type Answers = BTreeMap<String, Value>;

word_type! {
    /// What an insurer decides about a submission.
    ///
    /// - `underAssessment`: It takes the submission in hand.
    /// - `approved`: It agrees.
    /// - `rejected`: It does not agree.
    /// - `moreInformationNeeded`: It asks for more.
    AssessmentDecision {
        /// It takes the submission in hand.
        UnderAssessment = "underAssessment",
        /// It agrees.
        Approved = "approved",
        /// It does not agree.
        Rejected = "rejected",
        /// It asks for more.
        MoreInformationNeeded = "moreInformationNeeded",
    }
}

/// A run of decisions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRun {
    /// Rows by what became of them.
    #[serde(rename = "counts")]
    pub counts: AssessmentRunCounts,
    /// When it was asked for.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// When it ended.
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Id of the job.
    #[serde(rename = "id")]
    pub id: JobId,
    /// Why rows were refused.
    #[serde(rename = "problems")]
    pub problems: Vec<AssessmentRunProblem>,
    /// How far it is.
    #[serde(rename = "progress")]
    pub progress: AssessmentRunProgress,
    /// Every row, in the order in which it was given; those of the selection after the others.
    #[serde(rename = "results")]
    pub results: Vec<AssessmentRunRow>,
    /// Where it stands. It succeeds when every row has its outcome, refusals included.
    #[serde(rename = "status")]
    pub status: JobStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRun {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        counts: AssessmentRunCounts,
        created_at: Moment,
        id: JobId,
        problems: Vec<AssessmentRunProblem>,
        progress: AssessmentRunProgress,
        results: Vec<AssessmentRunRow>,
        status: JobStatus,
    ) -> Self {
        Self {
            counts,
            created_at,
            finished_at: None,
            id,
            problems,
            progress,
            results,
            status,
            rest: Map::new(),
        }
    }
}

/// Rows by what became of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRunCounts {
    /// Decided.
    #[serde(rename = "decided")]
    pub decided: i64,
    /// Refused.
    #[serde(rename = "refused")]
    pub refused: i64,
    /// The run ended before their turn.
    #[serde(rename = "skipped")]
    pub skipped: i64,
    /// Not yet their turn.
    #[serde(rename = "waiting")]
    pub waiting: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRunCounts {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(decided: i64, refused: i64, skipped: i64, waiting: i64) -> Self {
        Self { decided, refused, skipped, waiting, rest: Map::new() }
    }
}

/// One fault of a decision in a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRunFault {
    /// Stable machine code of the fault.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// JSON Pointer into the decision.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRunFault {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, location: String) -> Self {
        Self { code, detail, location, rest: Map::new() }
    }
}

word_type! {
    /// What became of a row.
    ///
    /// - `waiting`: It is not yet its turn.
    /// - `decided`: The decision was made.
    /// - `refused`: It was refused; the problem says why.
    /// - `skipped`: The run ended before its turn.
    AssessmentRunOutcome {
        /// It is not yet its turn.
        Waiting = "waiting",
        /// The decision was made.
        Decided = "decided",
        /// It was refused; the problem says why.
        Refused = "refused",
        /// The run ended before its turn.
        Skipped = "skipped",
    }
}

/// Why a row was refused: what a single decision would have been refused with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRunProblem {
    /// Code of the problem, for instance `stale`, `not-found` or `rule-refused`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// Every fault of the decision.
    #[serde(rename = "errors")]
    pub errors: Vec<AssessmentRunFault>,
    /// The place of the row, from 1.
    #[serde(rename = "line")]
    pub line: i32,
    /// Ids of the rules that refused it.
    #[serde(rename = "rules")]
    pub rules: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRunProblem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        code: String,
        detail: String,
        errors: Vec<AssessmentRunFault>,
        line: i32,
        rules: Vec<String>,
    ) -> Self {
        Self { code, detail, errors, line, rules, rest: Map::new() }
    }
}

/// How far a run is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRunProgress {
    /// Rows that have their outcome.
    #[serde(rename = "done")]
    pub done: i64,
    /// Rows in all.
    #[serde(rename = "total")]
    pub total: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRunProgress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(done: i64, total: i64) -> Self {
        Self { done, total, rest: Map::new() }
    }
}

/// A row and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentRunRow {
    /// Number of the decision among those about the submission.
    #[serde(rename = "assessment", default, skip_serializing_if = "Option::is_none")]
    pub assessment: Option<i32>,
    /// Its place, from 1.
    #[serde(rename = "line")]
    pub line: i32,
    /// What became of it.
    #[serde(rename = "outcome")]
    pub outcome: AssessmentRunOutcome,
    /// The version that was seen.
    #[serde(rename = "seen")]
    pub seen: i64,
    /// Status of the submission after the decision.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SubmissionStatus>,
    /// The submission.
    #[serde(rename = "submissionId")]
    pub submission_id: SubmissionId,
    /// Version of the submission after the decision.
    #[serde(rename = "version", default, skip_serializing_if = "Option::is_none")]
    pub version: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentRunRow {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(line: i32, outcome: AssessmentRunOutcome, seen: i64, submission_id: SubmissionId) -> Self {
        Self {
            assessment: None,
            line,
            outcome,
            seen,
            status: None,
            submission_id,
            version: None,
            rest: Map::new(),
        }
    }
}

/// One decision about all submissions that a filter selects, in the version that they have when the run is
/// asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentSelection {
    /// What is decided about each.
    #[serde(rename = "assessment")]
    pub assessment: NewAssessment,
    /// Which submissions, of those that the caller sees; by the filter of the list of submissions.
    #[serde(rename = "filter")]
    pub filter: SubmissionFilter,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentSelection {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(assessment: NewAssessment, filter: SubmissionFilter) -> Self {
        Self { assessment, filter, rest: Map::new() }
    }
}

/// A decision about a submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentView {
    /// The client that decided; to its own side and the operator.
    #[serde(rename = "actor", default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The first moment at which that comes too late.
    #[serde(rename = "answerBy", default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Moment>,
    /// The concern that decides.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// What it decides.
    #[serde(rename = "decision")]
    pub decision: AssessmentDecision,
    /// Number of what was handed in that it judges.
    #[serde(rename = "filing")]
    pub filing: i32,
    /// What follows, on a yes.
    #[serde(rename = "followUp", default, skip_serializing_if = "Option::is_none")]
    pub follow_up: Option<FollowUpView>,
    /// The rules that it rests on.
    #[serde(rename = "grounds")]
    pub grounds: Vec<CitedRuleView>,
    /// What is needed.
    #[serde(rename = "needed")]
    pub needed: Vec<String>,
    /// For its own people: only to the insurer that wrote it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Counts the decisions about the submission, from 1.
    #[serde(rename = "number")]
    pub number: i32,
    /// Why, in its own words.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The reply, of an application in segment 3.
    #[serde(rename = "s3Reply", default, skip_serializing_if = "Option::is_none")]
    pub s3_reply: Option<S3Reply>,
    /// Status of the submission after it: of two insurers that both have to agree the first does not decide
    /// alone.
    #[serde(rename = "status")]
    pub status: SubmissionStatus,
    /// The submission.
    #[serde(rename = "submissionId")]
    pub submission_id: SubmissionId,
    /// Version of the submission after it.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        concern: ConcernId,
        decision: AssessmentDecision,
        filing: i32,
        grounds: Vec<CitedRuleView>,
        needed: Vec<String>,
        number: i32,
        recorded_at: Moment,
        status: SubmissionStatus,
        submission_id: SubmissionId,
        version: i64,
    ) -> Self {
        Self {
            actor: None,
            answer_by: None,
            concern,
            decision,
            filing,
            follow_up: None,
            grounds,
            needed,
            note: None,
            number,
            reason: None,
            recorded_at,
            s3_reply: None,
            status,
            submission_id,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AssessmentView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AssessmentViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AssessmentView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AssessmentViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AssessmentView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AssessmentViewPage {
    type Item = AssessmentView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

id_type! {
    /// Id of a file with a submission: UUIDv7.
    AttachmentId
}

word_type! {
    /// What a file is.
    ///
    /// - `application/pdf`: PDF.
    /// - `image/png`: PNG.
    /// - `image/jpeg`: JPEG.
    /// - `application/vnd.openxmlformats-officedocument.wordprocessingml.document`: A text of Word or
    ///   LibreOffice, without macros.
    /// - `application/vnd.openxmlformats-officedocument.spreadsheetml.sheet`: A sheet of Excel or
    ///   LibreOffice, without macros.
    AttachmentType {
        /// PDF.
        ApplicationPdf = "application/pdf",
        /// PNG.
        ImagePng = "image/png",
        /// JPEG.
        ImageJpeg = "image/jpeg",
        /// A text of Word or LibreOffice, without macros.
        ApplicationVndOpenxmlformatsOfficedocumentWordprocessingmlDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        /// A sheet of Excel or LibreOffice, without macros.
        ApplicationVndOpenxmlformatsOfficedocumentSpreadsheetmlSheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    }
}

/// A file with a submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AttachmentView {
    /// When it came.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// SHA-256 of its content, in hexadecimal; the `ETag` says the same.
    #[serde(rename = "digest")]
    pub digest: String,
    /// Its name.
    #[serde(rename = "fileName")]
    pub file_name: String,
    /// Its id: an answer to an item of type `attachment` is a list of these.
    #[serde(rename = "id")]
    pub id: AttachmentId,
    /// What it is, told by its content.
    #[serde(rename = "mediaType")]
    pub media_type: AttachmentType,
    /// Its length in bytes.
    #[serde(rename = "size")]
    pub size: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AttachmentView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        created_at: Moment,
        digest: String,
        file_name: String,
        id: AttachmentId,
        media_type: AttachmentType,
        size: i64,
    ) -> Self {
        Self { created_at, digest, file_name, id, media_type, size, rest: Map::new() }
    }
}

/// One page of a list of AttachmentView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AttachmentViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AttachmentView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AttachmentViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AttachmentView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AttachmentViewPage {
    type Item = AttachmentView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// How surely a passage belongs to the insurer it is read for.
    ///
    /// - `certain`: The source leaves no doubt.
    /// - `likely`: The layout of the source points to it.
    /// - `contested`: Several insurers are possible; the first candidate is the one used.
    AttributionLevel {
        /// The source leaves no doubt.
        Certain = "certain",
        /// The layout of the source points to it.
        Likely = "likely",
        /// Several insurers are possible; the first candidate is the one used.
        Contested = "contested",
    }
}

/// How surely a statement belongs to the insurer it is read for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AttributionView {
    /// Of a contested statement, the concerns it may belong to; the first is the one used.
    #[serde(rename = "candidates")]
    pub candidates: Vec<ConcernId>,
    /// How surely.
    #[serde(rename = "level")]
    pub level: AttributionLevel,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AttributionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(candidates: Vec<ConcernId>, level: AttributionLevel) -> Self {
        Self { candidates, level, rest: Map::new() }
    }
}

word_type! {
    /// What was done (NEN 7513 `EventActionCode`).
    AuditAction {
        /// `C`.
        C = "C",
        /// `R`.
        R = "R",
        /// `U`.
        U = "U",
        /// `D`.
        D = "D",
        /// `E`.
        E = "E",
    }
}

/// One entry of an audit trail, with the names of NEN 7513.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditEntryView {
    /// The system that reports.
    #[serde(rename = "auditSourceID")]
    pub audit_source_id: String,
    /// How often it happened, when the entry tells about a whole hour.
    #[serde(rename = "calls", default, skip_serializing_if = "Option::is_none")]
    pub calls: Option<i64>,
    /// The delegation by which it was done for another.
    #[serde(rename = "delegationId", default, skip_serializing_if = "Option::is_none")]
    pub delegation_id: Option<String>,
    /// What was done: created, read, updated, deleted, executed.
    #[serde(rename = "eventActionCode")]
    pub event_action_code: AuditAction,
    /// How it ended: `0` took effect, `8` was refused.
    #[serde(rename = "eventOutcomeIndicator")]
    pub event_outcome_indicator: EventOutcome,
    /// Kind of event, for instance `contract.recorded`.
    #[serde(rename = "eventTypeCode")]
    pub event_type_code: String,
    /// Hash of the entry in the chain: 64 hexadecimal digits.
    #[serde(rename = "hash")]
    pub hash: String,
    /// When, by the real clock.
    #[serde(rename = "occurredAt")]
    pub occurred_at: Moment,
    /// Whose trail.
    #[serde(rename = "owner")]
    pub owner: TrailOwner,
    /// Id or natural key of the object; of a refused call its path.
    #[serde(rename = "participantObjectID")]
    pub participant_object_id: String,
    /// What is known of a person, kept beside the chain.
    #[serde(rename = "personal", default, skip_serializing_if = "Option::is_none")]
    pub personal: Option<AuditPersonal>,
    /// Position of the write in commit order; entries of one write share it.
    #[serde(rename = "position")]
    pub position: i64,
    /// The request, as `X-Request-Id` named it.
    #[serde(rename = "requestId", default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The role in which it did.
    #[serde(rename = "roleIdCode")]
    pub role_id_code: String,
    /// Place in the chain of this owner, counted from 1.
    #[serde(rename = "sequence")]
    pub sequence: i64,
    /// The client or command that did it.
    #[serde(rename = "userId")]
    pub user_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuditEntryView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        audit_source_id: String,
        event_action_code: AuditAction,
        event_outcome_indicator: EventOutcome,
        event_type_code: String,
        hash: String,
        occurred_at: Moment,
        owner: TrailOwner,
        participant_object_id: String,
        position: i64,
        role_id_code: String,
        sequence: i64,
        user_id: String,
    ) -> Self {
        Self {
            audit_source_id,
            calls: None,
            delegation_id: None,
            event_action_code,
            event_outcome_indicator,
            event_type_code,
            hash,
            occurred_at,
            owner,
            participant_object_id,
            personal: None,
            position,
            request_id: None,
            role_id_code,
            sequence,
            user_id,
            rest: Map::new(),
        }
    }
}

/// One page of a list of AuditEntryView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditEntryViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AuditEntryView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuditEntryViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AuditEntryView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AuditEntryViewPage {
    type Item = AuditEntryView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The signed end of an audit trail: keep it where this service cannot reach it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditHeadView {
    /// Its hash: 64 hexadecimal digits.
    #[serde(rename = "hash")]
    pub hash: String,
    /// All of it as a compact JWS (`typ` `audit-head+jwt`), signed with the receipt key of the key set.
    #[serde(rename = "jws")]
    pub jws: String,
    /// When this was the end.
    #[serde(rename = "moment")]
    pub moment: Moment,
    /// Whose trail.
    #[serde(rename = "owner")]
    pub owner: TrailOwner,
    /// Sequence number of the last entry; 0 when there is none.
    #[serde(rename = "sequence")]
    pub sequence: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuditHeadView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(hash: String, jws: String, moment: Moment, owner: TrailOwner, sequence: i64) -> Self {
        Self { hash, jws, moment, owner, sequence, rest: Map::new() }
    }
}

/// One page of a list of AuditHeadView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditHeadViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<AuditHeadView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuditHeadViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<AuditHeadView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for AuditHeadViewPage {
    type Item = AuditHeadView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// What an entry knows of a person, or that it was erased.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuditPersonal {
    /// What is known, by name; absent once it is erased.
    #[serde(rename = "content", default, skip_serializing_if = "Option::is_none")]
    pub content: Option<BTreeMap<String, Value>>,
    /// Salted digest in the chained entry: 64 hexadecimal digits.
    #[serde(rename = "digest")]
    pub digest: String,
    /// When it was erased.
    #[serde(rename = "erasedAt", default, skip_serializing_if = "Option::is_none")]
    pub erased_at: Option<Moment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuditPersonal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(digest: String) -> Self {
        Self { content: None, digest, erased_at: None, rest: Map::new() }
    }
}

/// What this authorization server can do (RFC 8414).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AuthorizationServerView {
    /// Algorithms of DPoP proofs (RFC 9449).
    #[serde(rename = "dpop_signing_alg_values_supported")]
    pub dpop_signing_alg_values_supported: Vec<String>,
    /// Grants: `client_credentials`.
    #[serde(rename = "grant_types_supported")]
    pub grant_types_supported: Vec<String>,
    /// Name of the server: the address by which callers reach it, and `iss` of its tokens.
    #[serde(rename = "issuer")]
    pub issuer: String,
    /// Where the public keys are.
    #[serde(rename = "jwks_uri")]
    pub jwks_uri: String,
    /// None: there is no authorization endpoint.
    #[serde(rename = "response_types_supported")]
    pub response_types_supported: Vec<String>,
    /// Every scope.
    #[serde(rename = "scopes_supported")]
    pub scopes_supported: Vec<String>,
    /// Where people read on.
    #[serde(rename = "service_documentation")]
    pub service_documentation: String,
    /// Tokens are bound to the certificate of the connection, when there is one (RFC 8705).
    #[serde(rename = "tls_client_certificate_bound_access_tokens")]
    pub tls_client_certificate_bound_access_tokens: bool,
    /// Where tokens are asked for; `aud` of a client assertion.
    #[serde(rename = "token_endpoint")]
    pub token_endpoint: String,
    /// How clients prove who they are.
    #[serde(rename = "token_endpoint_auth_methods_supported")]
    pub token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
    /// Algorithms of client assertions.
    #[serde(rename = "token_endpoint_auth_signing_alg_values_supported")]
    pub token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl AuthorizationServerView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        dpop_signing_alg_values_supported: Vec<String>,
        grant_types_supported: Vec<String>,
        issuer: String,
        jwks_uri: String,
        response_types_supported: Vec<String>,
        scopes_supported: Vec<String>,
        service_documentation: String,
        tls_client_certificate_bound_access_tokens: bool,
        token_endpoint: String,
        token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
        token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    ) -> Self {
        Self {
            dpop_signing_alg_values_supported,
            grant_types_supported,
            issuer,
            jwks_uri,
            response_types_supported,
            scopes_supported,
            service_documentation,
            tls_client_certificate_bound_access_tokens,
            token_endpoint,
            token_endpoint_auth_methods_supported,
            token_endpoint_auth_signing_alg_values_supported,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// On what ground an agreement applies.
    ///
    /// - `own`: The insurer's own agreement with the holder.
    /// - `followed`: The preferred insurer's agreement, which this insurer follows.
    /// - `represented`: The agreement that two representing insurers made for all.
    /// - `notContracted`: No agreement applies.
    /// - `unknown`: It cannot be told; the missing facts are named.
    Basis {
        /// The insurer's own agreement with the holder.
        Own = "own",
        /// The preferred insurer's agreement, which this insurer follows.
        Followed = "followed",
        /// The agreement that two representing insurers made for all.
        Represented = "represented",
        /// No agreement applies.
        NotContracted = "notContracted",
        /// It cannot be told; the missing facts are named.
        Unknown = "unknown",
    }
}

word_type! {
    /// How strongly a rule binds.
    ///
    /// - `hard`: Blocks, or is a firm duty.
    /// - `conditional`: Binds only when its condition is true.
    /// - `discretionary`: A party decides; the machine only reports.
    /// - `soft`: A wish; at most a warning.
    /// - `info`: A fact without a check.
    Binding {
        /// Blocks, or is a firm duty.
        Hard = "hard",
        /// Binds only when its condition is true.
        Conditional = "conditional",
        /// A party decides; the machine only reports.
        Discretionary = "discretionary",
        /// A wish; at most a warning.
        Soft = "soft",
        /// A fact without a check.
        Info = "info",
    }
}

/// A branch of a rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BranchView {
    /// Outcome when they do.
    #[serde(rename = "then")]
    pub then: Outcome,
    /// Conditions that must all hold.
    #[serde(rename = "when")]
    pub when: Vec<ConditionView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl BranchView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(then: Outcome, when: Vec<ConditionView>) -> Self {
        Self { then, when, rest: Map::new() }
    }
}

/// Calculated values of shown items by their `linkId`: a number for an integer, a text for a decimal.
pub type CalculatedValues = BTreeMap<String, CalculatedValuesValue>;

/// CalculatedValuesValue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum CalculatedValuesValue {
    /// `i64`.
    Integer(i64),
    /// `String`.
    Text(String),
    /// A form that this version does not know.
    Unlisted(Value),
}

/// How a value follows from others. Only shown items with an answer count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Calculation {
    /// `CalculationSum`.
    Sum(Box<CalculationSum>),
    /// `CalculationDifference`.
    Difference(Box<CalculationDifference>),
    /// `CalculationProduct`.
    Product(Box<CalculationProduct>),
    /// `CalculationPercentage`.
    Percentage(Box<CalculationPercentage>),
    /// `CalculationCount`.
    Count(Box<CalculationCount>),
    /// `CalculationSumOf`.
    SumOf(Box<CalculationSumOf>),
    /// A form that this version does not know.
    Unlisted(Value),
}

/// The number of rows of a table; zero when it has none.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationCount {
    /// The number of rows of a table; zero when it has none.
    #[serde(rename = "count")]
    pub count: LinkId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationCount {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(count: LinkId) -> Self {
        Self { count, rest: Map::new() }
    }
}

/// The first less the second; both must have an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationDifference {
    /// The first less the second; both must have an answer.
    #[serde(rename = "difference")]
    pub difference: Vec<LinkId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationDifference {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(difference: Vec<LinkId>) -> Self {
        Self { difference, rest: Map::new() }
    }
}

/// How many percent a part is of a whole, rounded to two decimals; none of nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationPercentage {
    /// How many percent a part is of a whole, rounded to two decimals; none of nothing.
    #[serde(rename = "percentage")]
    pub percentage: PercentageOf,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationPercentage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(percentage: PercentageOf) -> Self {
        Self { percentage, rest: Map::new() }
    }
}

/// The items multiplied, rounded to six decimals; all must have an answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationProduct {
    /// The items multiplied, rounded to six decimals; all must have an answer.
    #[serde(rename = "product")]
    pub product: Vec<LinkId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationProduct {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(product: Vec<LinkId>) -> Self {
        Self { product, rest: Map::new() }
    }
}

/// A rule that a calculation rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationRule {
    /// Where it stands.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// Open questions in the source with the reading used here, in the language of the answer.
    #[serde(rename = "readings")]
    pub readings: Vec<ReadingView>,
    /// The rule.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// What it says, paraphrased, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationRule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        citations: Vec<SourceView>,
        policy_id: PolicyId,
        policy_recorded_at: Moment,
        readings: Vec<ReadingView>,
        rule_id: String,
        text: String,
    ) -> Self {
        Self { citations, policy_id, policy_recorded_at, readings, rule_id, text, rest: Map::new() }
    }
}

word_type! {
    /// Whether a calculation has a result.
    ///
    /// - `known`: It has an amount.
    /// - `unknown`: Something is missing, which `missing` names.
    /// - `notApplicable`: The rule does not apply to what was asked.
    /// - `outOfRange`: There is no such amount: it would be too large, or divided by no insured at all.
    CalculationStatus {
        /// It has an amount.
        Known = "known",
        /// Something is missing, which `missing` names.
        Unknown = "unknown",
        /// The rule does not apply to what was asked.
        NotApplicable = "notApplicable",
        /// There is no such amount: it would be too large, or divided by no insured at all.
        OutOfRange = "outOfRange",
    }
}

/// A step of the working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationStep {
    /// With what.
    #[serde(rename = "inputs")]
    pub inputs: Vec<CalculationTerm>,
    /// What it does.
    #[serde(rename = "operation")]
    pub operation: Operation,
    /// What comes out, as a decimal number.
    #[serde(rename = "result")]
    pub result: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationStep {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(inputs: Vec<CalculationTerm>, operation: Operation, result: String) -> Self {
        Self { inputs, operation, result, rest: Map::new() }
    }
}

/// The items together; those without an answer count for nothing, and without any there is no sum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationSum {
    /// The items together; those without an answer count for nothing, and without any there is no sum.
    #[serde(rename = "sum")]
    pub sum: Vec<LinkId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationSum {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(sum: Vec<LinkId>) -> Self {
        Self { sum, rest: Map::new() }
    }
}

/// A column of all rows of a table together; cells without an answer count for nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationSumOf {
    /// A column of all rows of a table together; cells without an answer count for nothing.
    #[serde(rename = "sumOf")]
    pub sum_of: ColumnOf,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationSumOf {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(sum_of: ColumnOf) -> Self {
        Self { sum_of, rest: Map::new() }
    }
}

/// A number in a step.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CalculationTerm {
    /// What it is.
    #[serde(rename = "name")]
    pub name: String,
    /// Its value, as a decimal number.
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CalculationTerm {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String, value: String) -> Self {
        Self { name, value, rest: Map::new() }
    }
}

word_type! {
    /// What the amount of a calculation is for.
    ///
    /// - `insured`: For one registered insured.
    /// - `included`: For one included insured.
    /// - `total`: For all together.
    CalculationUnit {
        /// For one registered insured.
        Insured = "insured",
        /// For one included insured.
        Included = "included",
        /// For all together.
        Total = "total",
    }
}

/// One alternative; exactly one of the members is present.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CandidateView {
    /// An agreement that may be the one that applies.
    #[serde(rename = "agreement", default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView>,
    /// A concern that may be the preferred one.
    #[serde(rename = "concern", default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// A party of the register.
    #[serde(rename = "party", default, skip_serializing_if = "Option::is_none")]
    pub party: Option<PartyView>,
    /// A region that the location may lie in.
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<LocationRegion>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CandidateView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { agreement: None, concern: None, party: None, region: None, rest: Map::new() }
    }
}

word_type! {
    /// Kind of care that an agreement is about.
    ///
    /// - `HAZ`: GP care (huisartsenzorg).
    /// - `MDZ`: Chain care (multidisciplinaire zorg).
    /// - `OI`: Organisation and infrastructure (O&I).
    /// - `HDS`: Out-of-hours GP care (huisartsendienstenstructuur).
    /// - `GLI`: Combined lifestyle intervention (gecombineerde leefstijlinterventie).
    /// - `SMR`: Stop-smoking guidance (stoppen-met-rokenbegeleiding).
    /// - `S3`: Outcome reward and innovation (segment 3).
    CareKind {
        /// GP care (huisartsenzorg).
        Haz = "HAZ",
        /// Chain care (multidisciplinaire zorg).
        Mdz = "MDZ",
        /// Organisation and infrastructure (O&I).
        Oi = "OI",
        /// Out-of-hours GP care (huisartsendienstenstructuur).
        Hds = "HDS",
        /// Combined lifestyle intervention (gecombineerde leefstijlinterventie).
        Gli = "GLI",
        /// Stop-smoking guidance (stoppen-met-rokenbegeleiding).
        Smr = "SMR",
        /// Outcome reward and innovation (segment 3).
        S3 = "S3",
    }
}

word_type! {
    /// What the catalogue of a policy asks beside its rules.
    ///
    /// - `holder`: The provider is of a kind that can hold the agreement.
    /// - `channel`: The addendum goes through a provider of this kind.
    /// - `status`: The addendum is to be had.
    /// - `requires`: Another agreement or addendum must be there.
    /// - `excludes`: Another addendum cannot go with it.
    CatalogueConditionKind {
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

/// A condition of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CatalogueConditionView {
    /// What to do instead, in the language of the answer.
    #[serde(rename = "instead", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// What it asks.
    #[serde(rename = "kind")]
    pub kind: CatalogueConditionKind,
    /// Id of the other agreement or addendum.
    #[serde(rename = "other", default, skip_serializing_if = "Option::is_none")]
    pub other: Option<String>,
    /// What it says about this case, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// The verdict.
    #[serde(rename = "verdict")]
    pub verdict: EligibilityVerdict,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CatalogueConditionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: CatalogueConditionKind, text: String, verdict: EligibilityVerdict) -> Self {
        Self { instead: None, kind, other: None, text, verdict, rest: Map::new() }
    }
}

word_type! {
    /// What the policy does with an addendum.
    ///
    /// - `offered`: It is offered.
    /// - `new`: It is offered for the first time.
    /// - `changed`: It is offered with other conditions than before.
    /// - `lapsed`: It has lapsed.
    /// - `notNeeded`: The care is claimed without it.
    CatalogueStatus {
        /// It is offered.
        Offered = "offered",
        /// It is offered for the first time.
        New = "new",
        /// It is offered with other conditions than before.
        Changed = "changed",
        /// It has lapsed.
        Lapsed = "lapsed",
        /// The care is claimed without it.
        NotNeeded = "notNeeded",
    }
}

/// How many cells there are.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CellCounts {
    /// With another answer.
    #[serde(rename = "changed")]
    pub changed: i64,
    /// Asked about.
    #[serde(rename = "inScope")]
    pub in_scope: i64,
    /// That a change may touch; only these were decided.
    #[serde(rename = "touched")]
    pub touched: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CellCounts {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(changed: i64, in_scope: i64, touched: i64) -> Self {
        Self { changed, in_scope, touched, rest: Map::new() }
    }
}

word_type! {
    /// What a cell of the comparison holds.
    ///
    /// - `stated`: The policy says something.
    /// - `silent`: The documents were read for it and say nothing: unknown.
    /// - `notStated`: The policy here says nothing in this row: unknown.
    /// - `noPolicy`: No policy of the concern for the year is here: unknown.
    CellStatus {
        /// The policy says something.
        Stated = "stated",
        /// The documents were read for it and say nothing: unknown.
        Silent = "silent",
        /// The policy here says nothing in this row: unknown.
        NotStated = "notStated",
        /// No policy of the concern for the year is here: unknown.
        NoPolicy = "noPolicy",
    }
}

word_type! {
    /// How certain an answer is: the weakest of all rows and rules used. Later is weaker.
    ///
    /// - `recorded`: Every row that decides was recorded as agreed or decided.
    /// - `byPolicy`: A firm rule of a published policy decides.
    /// - `expected`: An intention, or a default row, decides.
    /// - `unknown`: A fact is missing.
    Certainty {
        /// Every row that decides was recorded as agreed or decided.
        Recorded = "recorded",
        /// A firm rule of a published policy decides.
        ByPolicy = "byPolicy",
        /// An intention, or a default row, decides.
        Expected = "expected",
        /// A fact is missing.
        Unknown = "unknown",
    }
}

id_type! {
    /// Id of a certificate of a signatory: UUIDv7.
    CertificateId
}

word_type! {
    /// By what a certificate is recognised.
    ///
    /// - `thumbprint`: By the SHA-256 of the certificate itself.
    /// - `subject`: By its subject, issued under one of the trusted roots.
    CertificateMatchKind {
        /// By the SHA-256 of the certificate itself.
        Thumbprint = "thumbprint",
        /// By its subject, issued under one of the trusted roots.
        Subject = "subject",
    }
}

/// What changes in a certificate of a signatory (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CertificatePatch {
    /// Name of the person; `null` erases it for good.
    #[serde(rename = "name", default, skip_serializing_if = "Change::is_keep")]
    pub name: Change<String>,
    /// The days of the mandate, as a whole: without an end date it runs on.
    #[serde(rename = "period", default, skip_serializing_if = "Change::is_keep")]
    pub period: Change<Period>,
    /// `true` stops the person from signing; `false` allows it again.
    #[serde(rename = "suspended", default, skip_serializing_if = "Change::is_keep")]
    pub suspended: Change<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CertificatePatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { name: Change::Keep, period: Change::Keep, suspended: Change::Keep, rest: Map::new() }
    }
}

/// A certificate that a person signs with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CertificateView {
    /// Its id.
    #[serde(rename = "id")]
    pub id: CertificateId,
    /// Whether the person may sign now: the mandate and the registration of the organisation hold, and the
    /// certificate is valid and not revoked.
    #[serde(rename = "maySign")]
    pub may_sign: bool,
    /// Name of the person; absent when it was erased.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The organisation that the person signs for.
    #[serde(rename = "organisation")]
    pub organisation: OrganisationRef,
    /// The days of the mandate.
    #[serde(rename = "period")]
    pub period: Period,
    /// When it was registered.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Whether the mandate is suspended.
    #[serde(rename = "suspended")]
    pub suspended: bool,
    /// SHA-256 of the certificate (DER), base64url: `x5t#S256` of signatures.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// From when the certificate is valid by itself.
    #[serde(rename = "validFrom")]
    pub valid_from: Moment,
    /// Until when the certificate is valid by itself.
    #[serde(rename = "validUntil")]
    pub valid_until: Moment,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CertificateView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        id: CertificateId,
        may_sign: bool,
        organisation: OrganisationRef,
        period: Period,
        recorded_at: Moment,
        suspended: bool,
        thumbprint: String,
        valid_from: Moment,
        valid_until: Moment,
        version: i64,
    ) -> Self {
        Self {
            id,
            may_sign,
            name: None,
            organisation,
            period,
            recorded_at,
            suspended,
            thumbprint,
            valid_from,
            valid_until,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of CertificateView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CertificateViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<CertificateView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CertificateViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<CertificateView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for CertificateViewPage {
    type Item = CertificateView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// A chain of multidisciplinary care.
    ///
    /// - `dm2`: Diabetes mellitus type 2.
    /// - `copd`: COPD.
    /// - `hvz`: Cardiovascular disease (HVZ).
    /// - `vvr`: Raised vascular risk (VVR).
    /// - `asthma`: Asthma.
    Chain {
        /// Diabetes mellitus type 2.
        Dm2 = "dm2",
        /// COPD.
        Copd = "copd",
        /// Cardiovascular disease (HVZ).
        Hvz = "hvz",
        /// Raised vascular risk (VVR).
        Vvr = "vvr",
        /// Asthma.
        Asthma = "asthma",
    }
}

word_type! {
    /// How a change works out for the provider.
    ///
    /// - `favourable`: Better.
    /// - `neutral`: No difference.
    /// - `mixed`: Better on some days or in some parts, worse on others.
    /// - `unfavourable`: Worse.
    /// - `undecided`: It cannot be read from the change itself.
    ChangeEffect {
        /// Better.
        Favourable = "favourable",
        /// No difference.
        Neutral = "neutral",
        /// Better on some days or in some parts, worse on others.
        Mixed = "mixed",
        /// Worse.
        Unfavourable = "unfavourable",
        /// It cannot be read from the change itself.
        Undecided = "undecided",
    }
}

/// What one change did.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ChangeEffectView {
    /// Whether it counts on the day asked about: it has begun, and its policy is in force.
    #[serde(rename = "applies")]
    pub applies: bool,
    /// The policies that it changed or moved; `assumption-1` and on are made by it, for a concern without a
    /// policy.
    #[serde(rename = "policyIds")]
    pub policy_ids: Vec<PolicyId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ChangeEffectView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(applies: bool, policy_ids: Vec<PolicyId>) -> Self {
        Self { applies, policy_ids, rest: Map::new() }
    }
}

word_type! {
    /// What a declared change is about.
    ///
    /// - `rule`: What holds.
    /// - `wording`: Only how it is said.
    /// - `withdrawn`: Something of before is no longer said.
    ChangeKind {
        /// What holds.
        Rule = "rule",
        /// Only how it is said.
        Wording = "wording",
        /// Something of before is no longer said.
        Withdrawn = "withdrawn",
    }
}

word_type! {
    /// Through whom an addendum is concluded.
    ///
    /// - `practice`: The practice itself.
    /// - `ro`: The regional organisation or care group.
    /// - `either`: One of the two, never both.
    /// - `none`: Nobody: there is no such addendum (any more).
    Channel {
        /// The practice itself.
        Practice = "practice",
        /// The regional organisation or care group.
        Ro = "ro",
        /// One of the two, never both.
        Either = "either",
        /// Nobody: there is no such addendum (any more).
        None = "none",
    }
}

word_type! {
    /// How sure a citation is.
    ///
    /// - `explicit`: The passage says so.
    /// - `inferred`: Follows from the passage by reasoning.
    /// - `secondary`: From a document about the source.
    /// - `ocrUncertain`: The conversion of the document is damaged here.
    CitationBasis {
        /// The passage says so.
        Explicit = "explicit",
        /// Follows from the passage by reasoning.
        Inferred = "inferred",
        /// From a document about the source.
        Secondary = "secondary",
        /// The conversion of the document is damaged here.
        OcrUncertain = "ocrUncertain",
    }
}

/// Where a rule stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CitationView {
    /// How sure the citation is; absent for a decision rule of this service.
    #[serde(rename = "basis", default, skip_serializing_if = "Option::is_none")]
    pub basis: Option<CitationBasis>,
    /// Title of the document.
    #[serde(rename = "document")]
    pub document: String,
    /// Section as printed in it.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CitationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document: String, section: String) -> Self {
        Self { basis: None, document, section, rest: Map::new() }
    }
}

/// A rule as an answer cites it: what it says, where it stands, and what is doubtful about it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CitedRuleView {
    /// How surely it belongs to its insurer, where the source leaves doubt.
    #[serde(rename = "attribution", default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Where it stands.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// Passages that disagree on it.
    #[serde(rename = "contradictions")]
    pub contradictions: Vec<ContradictionView>,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// Open questions in the source with the reading used here.
    #[serde(rename = "readings")]
    pub readings: Vec<ReadingView>,
    /// Dotted id within it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// What it says, paraphrased, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CitedRuleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        citations: Vec<SourceView>,
        contradictions: Vec<ContradictionView>,
        policy_id: PolicyId,
        policy_recorded_at: Moment,
        readings: Vec<ReadingView>,
        rule_id: String,
        text: String,
    ) -> Self {
        Self {
            attribution: None,
            citations,
            contradictions,
            policy_id,
            policy_recorded_at,
            readings,
            rule_id,
            text,
            rest: Map::new(),
        }
    }
}

/// For which claims without an agreement the answer changed in one way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimChangeView {
    /// What is decided.
    #[serde(rename = "after")]
    pub after: ClaimSideView,
    /// What was decided.
    #[serde(rename = "before")]
    pub before: ClaimSideView,
    /// Kinds of care.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Facts that give these two.
    #[serde(rename = "facts")]
    pub facts: Vec<WitnessFactView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClaimChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        after: ClaimSideView,
        before: ClaimSideView,
        care_kinds: Vec<CareKind>,
        facts: Vec<WitnessFactView>,
    ) -> Self {
        Self { after, before, care_kinds, facts, rest: Map::new() }
    }
}

/// What a policy decides about a claim without an agreement.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClaimSideView {
    /// The outcome; absent when the policy has no rule on it.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The rule that decides, or the last one tried.
    #[serde(rename = "rule", default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClaimSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { outcome: None, rule: None, rest: Map::new() }
    }
}

word_type! {
    /// How a client proves at the token endpoint who it is.
    ///
    /// - `private_key_jwt`: By an assertion that it signs with its own key (RFC 7523).
    /// - `tls_client_auth`: By the certificate of its TLS connection (RFC 8705).
    ClientAuthentication {
        /// By an assertion that it signs with its own key (RFC 7523).
        PrivateKeyJwt = "private_key_jwt",
        /// By the certificate of its TLS connection (RFC 8705).
        TlsClientAuth = "tls_client_auth",
    }
}

/// A certificate of a client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientCertificateView {
    /// Its name in addresses: the thumbprint, or the SHA-256 of the subject, base64url.
    #[serde(rename = "key")]
    pub key: String,
    /// By what the certificate is recognised.
    #[serde(rename = "kind")]
    pub kind: CertificateMatchKind,
    /// When it was registered.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The thumbprint (base64url) or the subject (RFC 4514).
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientCertificateView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(key: String, kind: CertificateMatchKind, recorded_at: Moment, value: String) -> Self {
        Self { key, kind, recorded_at, value, rest: Map::new() }
    }
}

id_type! {
    /// Id of a client: UUIDv7.
    ClientId
}

/// A public key as JWK (RFC 7517): EC on P-256 or P-384, or RSA of 2048 to 4096 bits. A private member is
/// refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientJwk {
    /// Algorithm that the client signs with; it must fit the key.
    #[serde(rename = "alg", default, skip_serializing_if = "Option::is_none")]
    pub alg: Option<SigningAlgorithm>,
    /// Curve of an EC key: `P-256` or `P-384`.
    #[serde(rename = "crv", default, skip_serializing_if = "Option::is_none")]
    pub crv: Option<String>,
    /// Exponent of an RSA key, base64url.
    #[serde(rename = "e", default, skip_serializing_if = "Option::is_none")]
    pub e: Option<String>,
    /// Name of the key, which the header of an assertion repeats; the thumbprint (RFC 7638) when absent.
    #[serde(rename = "kid", default, skip_serializing_if = "Option::is_none")]
    pub kid: Option<String>,
    /// Kind of key: `EC` or `RSA`.
    #[serde(rename = "kty")]
    pub kty: String,
    /// Modulus of an RSA key, base64url.
    #[serde(rename = "n", default, skip_serializing_if = "Option::is_none")]
    pub n: Option<String>,
    /// Use of the key: `sig`.
    #[serde(rename = "use", default, skip_serializing_if = "Option::is_none")]
    pub use_: Option<String>,
    /// x of an EC point, base64url.
    #[serde(rename = "x", default, skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// y of an EC point, base64url.
    #[serde(rename = "y", default, skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientJwk {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kty: String) -> Self {
        Self {
            alg: None,
            crv: None,
            e: None,
            kid: None,
            kty,
            n: None,
            use_: None,
            x: None,
            y: None,
            rest: Map::new(),
        }
    }
}

/// A public key of a client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientKeyView {
    /// Algorithms that an assertion by this key may use.
    #[serde(rename = "algorithms")]
    pub algorithms: Vec<String>,
    /// Name of the key, which the header of an assertion repeats.
    #[serde(rename = "kid")]
    pub kid: String,
    /// When it was registered.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Its thumbprint (RFC 7638), base64url.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientKeyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(algorithms: Vec<String>, kid: String, recorded_at: Moment, thumbprint: String) -> Self {
        Self { algorithms, kid, recorded_at, thumbprint, rest: Map::new() }
    }
}

/// What changes in a client (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientPatch {
    /// What the organisation calls it.
    #[serde(rename = "name", default, skip_serializing_if = "Change::is_keep")]
    pub name: Change<String>,
    /// Scopes that it may ask for, as a whole.
    #[serde(rename = "scopes", default, skip_serializing_if = "Change::is_keep")]
    pub scopes: Change<Vec<String>>,
    /// `true` stops the client: it gets no tokens, and the tokens it has are refused within a second, for
    /// good. `false` lets it ask for new ones.
    #[serde(rename = "suspended", default, skip_serializing_if = "Change::is_keep")]
    pub suspended: Change<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientPatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { name: Change::Keep, scopes: Change::Keep, suspended: Change::Keep, rest: Map::new() }
    }
}

/// A client.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientView {
    /// How it proves who it is.
    #[serde(rename = "authentication")]
    pub authentication: ClientAuthentication,
    /// Its certificates, oldest first.
    #[serde(rename = "certificates")]
    pub certificates: Vec<ClientCertificateView>,
    /// Its id: the `client_id` of OAuth.
    #[serde(rename = "id")]
    pub id: ClientId,
    /// Its public keys, oldest first.
    #[serde(rename = "keys")]
    pub keys: Vec<ClientKeyView>,
    /// What the organisation calls it.
    #[serde(rename = "name")]
    pub name: String,
    /// The organisation that it belongs to and speaks for.
    #[serde(rename = "organisation")]
    pub organisation: OrganisationRef,
    /// When it was registered.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// What it is.
    #[serde(rename = "role")]
    pub role: Role,
    /// Scopes that it may ask for.
    #[serde(rename = "scopes")]
    pub scopes: Vec<String>,
    /// Whether it is stopped.
    #[serde(rename = "suspended")]
    pub suspended: bool,
    /// UZOVI codes that it speaks for (insurer); all of the concern when empty.
    #[serde(rename = "uzoviCodes")]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        authentication: ClientAuthentication,
        certificates: Vec<ClientCertificateView>,
        id: ClientId,
        keys: Vec<ClientKeyView>,
        name: String,
        organisation: OrganisationRef,
        recorded_at: Moment,
        role: Role,
        scopes: Vec<String>,
        suspended: bool,
        uzovi_codes: Vec<UzoviCode>,
        version: i64,
    ) -> Self {
        Self {
            authentication,
            certificates,
            id,
            keys,
            name,
            organisation,
            recorded_at,
            role,
            scopes,
            suspended,
            uzovi_codes,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ClientView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClientViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ClientView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ClientViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ClientView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ClientViewPage {
    type Item = ClientView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColumnOf {
    /// The column.
    #[serde(rename = "column")]
    pub column: LinkId,
    /// The table.
    #[serde(rename = "table")]
    pub table: LinkId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ColumnOf {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(column: LinkId, table: LinkId) -> Self {
        Self { column, table, rest: Map::new() }
    }
}

/// A policy that is compared.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComparedPolicyView {
    /// Days it speaks for; both inclusive.
    #[serde(rename = "period")]
    pub period: Period,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release that is compared is known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Whether it is known only from documents about it: what these do not mention may still hold.
    #[serde(rename = "secondHand")]
    pub second_hand: bool,
    /// Title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ComparedPolicyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        period: Period,
        policy_id: PolicyId,
        recorded_at: Moment,
        second_hand: bool,
        title: String,
    ) -> Self {
        Self { period, policy_id, recorded_at, second_hand, title, rest: Map::new() }
    }
}

/// What the policies of a concern say in a row.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComparisonCell {
    /// The concern of the column.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// Topics of the row for which the documents were read and say nothing.
    #[serde(rename = "silences")]
    pub silences: Vec<SilenceView>,
    /// The statements.
    #[serde(rename = "statements")]
    pub statements: Vec<ComparisonStatement>,
    /// What the cell holds. Everything but `stated` means: unknown.
    #[serde(rename = "status")]
    pub status: CellStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ComparisonCell {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        concern: ConcernId,
        silences: Vec<SilenceView>,
        statements: Vec<ComparisonStatement>,
        status: CellStatus,
    ) -> Self {
        Self { concern, silences, statements, status, rest: Map::new() }
    }
}

/// A column of the comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComparisonColumn {
    /// The concern.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// The insurers of the concern that the column is about; empty for all that have no column of their own.
    #[serde(rename = "insurers")]
    pub insurers: Vec<UzoviCode>,
    /// The policies read; empty when none is here.
    #[serde(rename = "policies")]
    pub policies: Vec<PolicyId>,
    /// What holds for the column as a whole, for instance that only a link to a policy is known.
    #[serde(rename = "remarks")]
    pub remarks: Vec<ComparisonStatement>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ComparisonColumn {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        concern: ConcernId,
        insurers: Vec<UzoviCode>,
        policies: Vec<PolicyId>,
        remarks: Vec<ComparisonStatement>,
    ) -> Self {
        Self { concern, insurers, policies, remarks, rest: Map::new() }
    }
}

word_type! {
    /// Row of the comparison of policies; the first eight are the building blocks of regional cooperation.
    ///
    /// - `processAndTerm`: Process and term.
    /// - `regionalPlan`: Regional plan and picture.
    /// - `digital`: Automation, information and digital care.
    /// - `cooperation`: Cooperation between disciplines and domains.
    /// - `labourMarket`: Labour market and accessibility.
    /// - `qualityAndContent`: Quality and content of care.
    /// - `organisationAndInfrastructure`: Organisation and infrastructure.
    /// - `preconditions`: Preconditions: indexation, governance, following.
    /// - `regionalSupport`: Regional support structures (ROS).
    /// - `outOfHoursCare`: Out-of-hours care.
    /// - `other`: Whatever else.
    ComparisonRow {
        /// Process and term.
        ProcessAndTerm = "processAndTerm",
        /// Regional plan and picture.
        RegionalPlan = "regionalPlan",
        /// Automation, information and digital care.
        Digital = "digital",
        /// Cooperation between disciplines and domains.
        Cooperation = "cooperation",
        /// Labour market and accessibility.
        LabourMarket = "labourMarket",
        /// Quality and content of care.
        QualityAndContent = "qualityAndContent",
        /// Organisation and infrastructure.
        OrganisationAndInfrastructure = "organisationAndInfrastructure",
        /// Preconditions: indexation, governance, following.
        Preconditions = "preconditions",
        /// Regional support structures (ROS).
        RegionalSupport = "regionalSupport",
        /// Out-of-hours care.
        OutOfHoursCare = "outOfHoursCare",
        /// Whatever else.
        Other = "other",
    }
}

/// A row of the comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComparisonRowView {
    /// A cell per column, in the order of the columns.
    #[serde(rename = "cells")]
    pub cells: Vec<ComparisonCell>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// The row.
    #[serde(rename = "topic")]
    pub topic: ComparisonRow,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ComparisonRowView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(cells: Vec<ComparisonCell>, title: String, topic: ComparisonRow) -> Self {
        Self { cells, title, topic, rest: Map::new() }
    }
}

/// A statement of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ComparisonStatement {
    /// Whether it is contested and used for another concern than that of the column.
    #[serde(rename = "alternative")]
    pub alternative: bool,
    /// Whether a machine decides it.
    #[serde(rename = "executable")]
    pub executable: bool,
    /// How strongly it binds.
    #[serde(rename = "force")]
    pub force: Binding,
    /// What it is about.
    #[serde(rename = "kind")]
    pub kind: RuleKind,
    /// What it says, where it stands and what is doubtful about it.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// What it says in machine form.
    #[serde(rename = "tags")]
    pub tags: Vec<TagView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ComparisonStatement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        alternative: bool,
        executable: bool,
        force: Binding,
        kind: RuleKind,
        rule: CitedRuleView,
        tags: Vec<TagView>,
    ) -> Self {
        Self { alternative, executable, force, kind, rule, tags, rest: Map::new() }
    }
}

text_type! {
    /// Natural key of a concern (group of health insurers): lower-case words joined by hyphens.
    ConcernId, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// A group of health insurers with one purchasing policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConcernView {
    /// Natural key.
    #[serde(rename = "id")]
    pub id: ConcernId,
    /// Name in the field.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Purchasing parties that buy for them on the day asked.
    #[serde(rename = "purchasingPartyIds")]
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// UZOVI codes of its insurers on the day asked.
    #[serde(rename = "uzoviCodes")]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ConcernView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        id: ConcernId,
        name: String,
        period: Period,
        provenance: ProvenanceView,
        purchasing_party_ids: Vec<PurchasingPartyId>,
        uzovi_codes: Vec<UzoviCode>,
    ) -> Self {
        Self { id, name, period, provenance, purchasing_party_ids, uzovi_codes, rest: Map::new() }
    }
}

/// One page of a list of ConcernView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConcernViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ConcernView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ConcernViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ConcernView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ConcernViewPage {
    type Item = ConcernView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// What an answer is compared with: `true` or `false` for a boolean and for `exists`, a number for an
/// integer, else a text: the code of an option, a decimal such as `12.50`, or the text itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ConditionAnswer {
    /// `bool`.
    Boolean(bool),
    /// `i64`.
    Integer(i64),
    /// `String`.
    Text(String),
    /// A form that this version does not know.
    Unlisted(Value),
}

/// Another value in a condition of a rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConditionChange {
    /// The fact that the condition reads.
    #[serde(rename = "fact")]
    pub fact: String,
    /// With what it compares it now: a value of the fact, some of its words (`in`, `not_in`), or another fact
    /// (`same_as`, `not_same_as`).
    #[serde(rename = "operand")]
    pub operand: FactValue,
    /// How the condition compares it.
    #[serde(rename = "operator")]
    pub operator: Operator,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ConditionChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, operand: FactValue, operator: Operator) -> Self {
        Self { fact, operand, operator, rest: Map::new() }
    }
}

word_type! {
    /// How an answer is compared; the words and their meaning are those of FHIR R4.
    ///
    /// - `exists`: Whether there is an answer is as the condition says.
    /// - `=`: At least one answer is equal.
    /// - `!=`: No answer is equal, also when there is none.
    /// - `>`: The answer is greater.
    /// - `<`: The answer is less.
    /// - `>=`: The answer is greater or equal.
    /// - `<=`: The answer is less or equal.
    ConditionOperator {
        /// Whether there is an answer is as the condition says.
        Exists = "exists",
        /// At least one answer is equal.
        Equal = "=",
        /// No answer is equal, also when there is none.
        NotEqual = "!=",
        /// The answer is greater.
        Greater = ">",
        /// The answer is less.
        Less = "<",
        /// The answer is greater or equal.
        AtLeast = ">=",
        /// The answer is less or equal.
        AtMost = "<=",
    }
}

/// One condition on one fact.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ConditionView {
    /// The fact, from the closed vocabulary.
    #[serde(rename = "fact")]
    pub fact: String,
    /// With what, as it stands in the pack.
    #[serde(rename = "operand")]
    pub operand: String,
    /// How it is compared.
    #[serde(rename = "operator")]
    pub operator: Operator,
    /// What the fact asks, in the language of the answer.
    #[serde(rename = "question")]
    pub question: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ConditionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, operand: String, operator: Operator, question: String) -> Self {
        Self { fact, operand, operator, question, rest: Map::new() }
    }
}

word_type! {
    /// How certain a row of reference data is, from most to least.
    ///
    /// - `high`: An official or first-party source, or several secondary ones that agree.
    /// - `medium`: One secondary source, not contradicted by a better one.
    /// - `low`: A source with known errors, or sources that contradict each other.
    /// - `default`: No source for this use: a stand-in until a real list is imported. What is derived from it
    ///   is never more than expected.
    Confidence {
        /// An official or first-party source, or several secondary ones that agree.
        High = "high",
        /// One secondary source, not contradicted by a better one.
        Medium = "medium",
        /// A source with known errors, or sources that contradict each other.
        Low = "low",
        /// No source for this use: a stand-in until a real list is imported. What is derived from it is never
        /// more than expected.
        Default = "default",
    }
}

word_type! {
    /// How a contact is reached.
    ///
    /// - `email`: E-mail; the register's address is the notice address of contracts.
    /// - `phone`: Telephone.
    ContactMedium {
        /// E-mail; the register's address is the notice address of contracts.
        Email = "email",
        /// Telephone.
        Phone = "phone",
    }
}

/// What the next contract has otherwise than the one that it is carried over from.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractCarryOver {
    /// Its number; when absent the old one with the first year of the new term behind it.
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Its policy; when absent the one of the concern for this care that holds on the first day, where there
    /// is one.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Before when it is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Its term; the year after the old one when absent.
    #[serde(rename = "term", default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractCarryOver {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { number: None, policy_id: None, sign_by: None, term: None, rest: Map::new() }
    }
}

/// A member that differs between two versions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractChange {
    /// What it is; absent when it is not there any more.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// What it was; absent when it was not there.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// Its place: a JSON pointer, in which conditions and annexes stand by their ids, modules by code and
    /// first
    /// day, tariffs by prestatie or title and first day. For instance `/conditions/bereikbaarheid/text`.
    #[serde(rename = "member")]
    pub member: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(member: String) -> Self {
        Self { after: None, before: None, member, rest: Map::new() }
    }
}

/// What changed between two versions of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractChangesView {
    /// The members that differ, in order of place.
    #[serde(rename = "changes")]
    pub changes: Vec<ContractChange>,
    /// The contract.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The earlier version.
    #[serde(rename = "since")]
    pub since: ContractVersionRef,
    /// The later version.
    #[serde(rename = "version")]
    pub version: ContractVersionRef,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractChangesView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        changes: Vec<ContractChange>,
        contract_id: ContractId,
        since: ContractVersionRef,
        version: ContractVersionRef,
    ) -> Self {
        Self { changes, contract_id, since, version, rest: Map::new() }
    }
}

/// A condition of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractCondition {
    /// Name of the condition, unique in the contract.
    #[serde(rename = "id")]
    pub id: String,
    /// Months of notice that it asks of whoever terminates the contract.
    #[serde(rename = "noticeMonths", default, skip_serializing_if = "Option::is_none")]
    pub notice_months: Option<i32>,
    /// Rule of the policy of the contract that it comes from.
    #[serde(rename = "ruleId", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// What is agreed.
    #[serde(rename = "text")]
    pub text: ContractText,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractCondition {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, text: ContractText) -> Self {
        Self { id, notice_months: None, rule_id: None, text, rest: Map::new() }
    }
}

/// A contract with what it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractDetailView {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What ended it.
    #[serde(rename = "endedBy", default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The purchasing policy it was made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Why it was refused, withdrawn, terminated or amended; followers do not see it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The second representing purchasing party.
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed: what is received at this moment is too late.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Where the contract is on its road.
    #[serde(rename = "status")]
    pub status: ContractStatus,
    /// When the next version took its place.
    #[serde(rename = "supersededAt", default, skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers.
    #[serde(rename = "uniform")]
    pub uniform: bool,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// AGB code of the organisation that holds it.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Its id.
    #[serde(rename = "id")]
    pub id: ContractId,
    /// Its number, unique within the purchasing party.
    #[serde(rename = "number")]
    pub number: String,
    /// Where its term lies against today, or against `date` when the request names one.
    #[serde(rename = "phase")]
    pub phase: Phase,
    /// The purchasing party that made it.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// What is agreed in amounts; absent when it was only recorded, and for followers.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// What is agreed in words; absent when it was only recorded, and for followers.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// Modules of the contract before that do not go on into this one; only in the answer that carried it
    /// over.
    #[serde(rename = "leftOut", default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Vec<LeftOutModule>>,
    /// The modules that begin with it; once it is concluded they are its addenda. Absent when it was only
    /// recorded, and for followers.
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
    /// Where it came from; absent when it was only recorded, and for followers.
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ContractOrigin>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractDetailView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        oi_titles: Vec<OiTitle>,
        recorded_at: Moment,
        status: ContractStatus,
        term: Period,
        uniform: bool,
        version: i32,
        agb_code: AgbCode,
        care_kind: CareKind,
        id: ContractId,
        number: String,
        phase: Phase,
        purchasing_party_id: PurchasingPartyId,
    ) -> Self {
        Self {
            agreement_type: None,
            ended_by: None,
            note: None,
            oi_titles,
            policy_id: None,
            reason: None,
            recorded_at,
            second_purchasing_party_id: None,
            sign_by: None,
            status,
            superseded_at: None,
            term,
            uniform,
            version,
            agb_code,
            care_kind,
            id,
            number,
            phase,
            purchasing_party_id,
            annexes: None,
            conditions: None,
            left_out: None,
            modules: None,
            origin: None,
            rest: Map::new(),
        }
    }
}

/// Everything that proves what was signed: checked without this service by `zorgcontract contract verify`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractEvidence {
    /// Its content byte for byte as it is signed: canonical JSON (RFC 8785) in base64url.
    #[serde(rename = "content")]
    pub content: String,
    /// The document that is signed.
    #[serde(rename = "document")]
    pub document: EvidenceDocument,
    /// Version of the format: `zorgcontract-evidence-1`.
    #[serde(rename = "format")]
    pub format: String,
    /// The same for people: PDF in base64url.
    #[serde(rename = "pdf")]
    pub pdf: String,
    /// The revocation lists by which certificates were judged, each once: DER in base64url.
    #[serde(rename = "revocationLists")]
    pub revocation_lists: Vec<String>,
    /// The signatures under it, in the order in which they came.
    #[serde(rename = "signatures")]
    pub signatures: Vec<EvidenceSignature>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractEvidence {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        content: String,
        document: EvidenceDocument,
        format: String,
        pdf: String,
        revocation_lists: Vec<String>,
        signatures: Vec<EvidenceSignature>,
    ) -> Self {
        Self { content, document, format, pdf, revocation_lists, signatures, rest: Map::new() }
    }
}

id_type! {
    /// Id of a contract: UUIDv7.
    ContractId
}

/// A module that begins with the contract: an addendum of it once the contract is concluded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractModule {
    /// Short code of the module, for instance `poh-ggz`.
    #[serde(rename = "code")]
    pub code: String,
    /// Last day; absent when it runs until the contract ends.
    #[serde(rename = "endDate", default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Day>,
    /// Name of the module.
    #[serde(rename = "name")]
    pub name: String,
    /// How it came about; `requested` when absent.
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// The prestaties that it opens.
    #[serde(rename = "prestatieCodes", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
    /// The segment it is paid from; absent outside the segments.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// First day, within the term of the contract.
    #[serde(rename = "startDate")]
    pub start_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractModule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, name: String, start_date: Day) -> Self {
        Self {
            code,
            end_date: None,
            name,
            origin: None,
            prestatie_codes: None,
            segment: None,
            start_date,
            rest: Map::new(),
        }
    }
}

/// Rows of a run of offers by what became of them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferCounts {
    /// Offered.
    #[serde(rename = "offered")]
    pub offered: i64,
    /// Refused.
    #[serde(rename = "refused")]
    pub refused: i64,
    /// Skipped, those included that the run did not come to.
    #[serde(rename = "skipped")]
    pub skipped: i64,
    /// Not yet their turn.
    #[serde(rename = "waiting")]
    pub waiting: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferCounts {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(offered: i64, refused: i64, skipped: i64, waiting: i64) -> Self {
        Self { offered, refused, skipped, waiting, rest: Map::new() }
    }
}

/// One fault of an offer that was refused.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferFault {
    /// Stable machine code of the fault.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// JSON Pointer into the contract.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferFault {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, location: String) -> Self {
        Self { code, detail, location, rest: Map::new() }
    }
}

word_type! {
    /// What became of an organisation in a run of offers.
    ///
    /// - `waiting`: It is not yet its turn.
    /// - `offered`: A contract was offered.
    /// - `skipped`: Nothing was offered; the reason says why.
    /// - `refused`: The offer was refused; the problem says why.
    ContractOfferOutcome {
        /// It is not yet its turn.
        Waiting = "waiting",
        /// A contract was offered.
        Offered = "offered",
        /// Nothing was offered; the reason says why.
        Skipped = "skipped",
        /// The offer was refused; the problem says why.
        Refused = "refused",
    }
}

/// Why an offer was refused: what a single draft or offer would have been refused with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferProblem {
    /// Code of the problem, for instance `rule-refused` or `forbidden`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// Every fault of what was to be offered.
    #[serde(rename = "errors")]
    pub errors: Vec<ContractOfferFault>,
    /// Ids of the rules that refused it.
    #[serde(rename = "rules")]
    pub rules: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferProblem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, errors: Vec<ContractOfferFault>, rules: Vec<String>) -> Self {
        Self { code, detail, errors, rules, rest: Map::new() }
    }
}

/// How far a run of offers is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferProgress {
    /// Rows that have their outcome.
    #[serde(rename = "done")]
    pub done: i64,
    /// Rows in all.
    #[serde(rename = "total")]
    pub total: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferProgress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(done: i64, total: i64) -> Self {
        Self { done, total, rest: Map::new() }
    }
}

/// An organisation in a run of offers, and what became of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferRow {
    /// AGB code of the organisation.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The contract that it was carried over from.
    #[serde(rename = "carriedOverFrom", default, skip_serializing_if = "Option::is_none")]
    pub carried_over_from: Option<ContractId>,
    /// The contract that was offered, or that stands in the way; absent in a dry run of an offer.
    #[serde(rename = "contractId", default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<ContractId>,
    /// What the policy made of the facts that are known here, when it came to that.
    #[serde(rename = "eligibility", default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<EligibilityOutcome>,
    /// Codes of the modules of that contract that do not go on.
    #[serde(rename = "leftOut", default, skip_serializing_if = "Option::is_none")]
    pub left_out: Option<Vec<String>>,
    /// Its place, from 1: in the order of AGB codes.
    #[serde(rename = "line")]
    pub line: i32,
    /// Number of the contract that was offered.
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// What became of it.
    #[serde(rename = "outcome")]
    pub outcome: ContractOfferOutcome,
    /// Why the offer was refused.
    #[serde(rename = "problem", default, skip_serializing_if = "Option::is_none")]
    pub problem: Option<ContractOfferProblem>,
    /// Why nothing was offered, of a row that was skipped.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<ContractOfferSkip>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferRow {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, line: i32, outcome: ContractOfferOutcome) -> Self {
        Self {
            agb_code,
            carried_over_from: None,
            contract_id: None,
            eligibility: None,
            left_out: None,
            line,
            number: None,
            outcome,
            problem: None,
            reason: None,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ContractOfferRow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferRowPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ContractOfferRow>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferRowPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ContractOfferRow>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ContractOfferRowPage {
    type Item = ContractOfferRow;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A run of offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferRun {
    /// The agreement type.
    #[serde(rename = "agreementType")]
    pub agreement_type: String,
    /// Rows by what became of them.
    #[serde(rename = "counts")]
    pub counts: ContractOfferCounts,
    /// When it was asked for.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// When it ended.
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Id of the job.
    #[serde(rename = "id")]
    pub id: JobId,
    /// The purchasing policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// How far it is.
    #[serde(rename = "progress")]
    pub progress: ContractOfferProgress,
    /// The purchasing party that offers.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// What would become of every row; only in the answer to a dry run. The rows of a run are a list of their
    /// own.
    #[serde(rename = "results", default, skip_serializing_if = "Option::is_none")]
    pub results: Option<Vec<ContractOfferRow>>,
    /// Which organisations, when a selection was given.
    #[serde(rename = "selection", default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<ContractOfferSelection>,
    /// Before when the contracts are to be signed.
    #[serde(rename = "signBy")]
    pub sign_by: Moment,
    /// Where it stands. It succeeds when every row has its outcome, refusals included.
    #[serde(rename = "status")]
    pub status: JobStatus,
    /// The term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferRun {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agreement_type: String,
        counts: ContractOfferCounts,
        created_at: Moment,
        id: JobId,
        policy_id: PolicyId,
        progress: ContractOfferProgress,
        purchasing_party_id: PurchasingPartyId,
        sign_by: Moment,
        status: JobStatus,
        term: Period,
    ) -> Self {
        Self {
            agreement_type,
            counts,
            created_at,
            finished_at: None,
            id,
            policy_id,
            progress,
            purchasing_party_id,
            results: None,
            selection: None,
            sign_by,
            status,
            term,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ContractOfferRun.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferRunPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ContractOfferRun>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferRunPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ContractOfferRun>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ContractOfferRunPage {
    type Item = ContractOfferRun;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// Which organisations; what is absent does not matter.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOfferSelection {
    /// For which the policy comes to one of these outcomes with the facts that are known here; others get a
    /// row
    /// that is skipped. `possiblyEligible`, `eligibleAtDiscretion` and `needsFacts` when absent.
    #[serde(rename = "eligibility", default, skip_serializing_if = "Option::is_none")]
    pub eligibility: Option<Vec<EligibilityOutcome>>,
    /// With such a contract of this agreement type of its policy.
    #[serde(rename = "lastAgreementType", default, skip_serializing_if = "Option::is_none")]
    pub last_agreement_type: Option<String>,
    /// With or without a contract of the purchasing party for this care on the day before the term.
    #[serde(rename = "lastContract", default, skip_serializing_if = "Option::is_none")]
    pub last_contract: Option<LastContract>,
    /// With a place in one of these regions of the scheme `zorgkantoorregio`, today.
    #[serde(rename = "regions", default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<RegionCode>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOfferSelection {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self {
            eligibility: None,
            last_agreement_type: None,
            last_contract: None,
            regions: None,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// Why nothing was offered to an organisation.
    ///
    /// - `contracted`: A contract of the purchasing party for this care is in force on days of the term.
    /// - `offered`: An offer for days of the term waits for signatures.
    /// - `draft`: A draft for days of the term is being prepared.
    /// - `refused`: An offer for days of the term was refused by the organisation; a next one is made one by
    ///   one.
    /// - `lapsed`: An offer for days of the term was not signed in time; a next one is made one by one.
    /// - `agbCodeEnded`: The AGB code ends before the term begins.
    /// - `providerKind`: The policy has this agreement for other kinds of providers.
    /// - `notSelected`: It was named, but the selection does not fit it.
    /// - `eligibility`: The outcome of the eligibility check is not among those to which is offered.
    /// - `runEnded`: The run ended before its turn.
    ContractOfferSkip {
        /// A contract of the purchasing party for this care is in force on days of the term.
        Contracted = "contracted",
        /// An offer for days of the term waits for signatures.
        Offered = "offered",
        /// A draft for days of the term is being prepared.
        Draft = "draft",
        /// An offer for days of the term was refused by the organisation; a next one is made one by one.
        Refused = "refused",
        /// An offer for days of the term was not signed in time; a next one is made one by one.
        Lapsed = "lapsed",
        /// The AGB code ends before the term begins.
        AgbCodeEnded = "agbCodeEnded",
        /// The policy has this agreement for other kinds of providers.
        ProviderKind = "providerKind",
        /// It was named, but the selection does not fit it.
        NotSelected = "notSelected",
        /// The outcome of the eligibility check is not among those to which is offered.
        Eligibility = "eligibility",
        /// The run ended before its turn.
        RunEnded = "runEnded",
    }
}

/// An offer of a draft.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOffering {
    /// Before when it is to be signed; that of the draft when absent. What is received at this moment is too
    /// late.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOffering {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { sign_by: None, rest: Map::new() }
    }
}

/// Where a contract came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractOrigin {
    /// Id of the submission, contract or run that it came from; absent when made by hand.
    #[serde(rename = "id", default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// From what.
    #[serde(rename = "kind")]
    pub kind: ContractOriginKind,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractOrigin {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: ContractOriginKind) -> Self {
        Self { id: None, kind, rest: Map::new() }
    }
}

word_type! {
    /// Where a contract came from.
    ///
    /// - `submission`: From an approved submission; the id is that of the submission.
    /// - `byHand`: Made by the purchasing party by hand; no id.
    /// - `carriedOver`: From the contract before; the id is that of that contract.
    /// - `offerRun`: From a run of many offers; the id is that of the run.
    /// - `takeOver`: For the organisation that takes the practice over; the id is that of the contract that
    ///   ends.
    ContractOriginKind {
        /// From an approved submission; the id is that of the submission.
        Submission = "submission",
        /// Made by the purchasing party by hand; no id.
        ByHand = "byHand",
        /// From the contract before; the id is that of that contract.
        CarriedOver = "carriedOver",
        /// From a run of many offers; the id is that of the run.
        OfferRun = "offerRun",
        /// For the organisation that takes the practice over; the id is that of the contract that ends.
        TakeOver = "takeOver",
    }
}

/// What changes in a draft (JSON Merge Patch, RFC 7396): `null` removes a member, a list is replaced as a
/// whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractPatch {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Change::is_keep")]
    pub agreement_type: Change<String>,
    /// What is agreed in amounts.
    #[serde(rename = "annexes", default, skip_serializing_if = "Change::is_keep")]
    pub annexes: Change<Vec<TariffAnnex>>,
    /// What is agreed in words.
    #[serde(rename = "conditions", default, skip_serializing_if = "Change::is_keep")]
    pub conditions: Change<Vec<ContractCondition>>,
    /// The modules that begin with it once it is concluded.
    #[serde(rename = "modules", default, skip_serializing_if = "Change::is_keep")]
    pub modules: Change<Vec<ContractModule>>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Change::is_keep")]
    pub note: Change<String>,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles", default, skip_serializing_if = "Change::is_keep")]
    pub oi_titles: Change<Vec<OiTitle>>,
    /// The purchasing policy it is made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Change::is_keep")]
    pub policy_id: Change<PolicyId>,
    /// The second representing purchasing party (`HDS` only).
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Change::is_keep")]
    pub second_purchasing_party_id: Change<PurchasingPartyId>,
    /// Before when it is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Change::is_keep")]
    pub sign_by: Change<Moment>,
    /// Its term.
    #[serde(rename = "term", default, skip_serializing_if = "Change::is_keep")]
    pub term: Change<Period>,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(rename = "uniform", default, skip_serializing_if = "Change::is_keep")]
    pub uniform: Change<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractPatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agreement_type: Change::Keep,
            annexes: Change::Keep,
            conditions: Change::Keep,
            modules: Change::Keep,
            note: Change::Keep,
            oi_titles: Change::Keep,
            policy_id: Change::Keep,
            second_purchasing_party_id: Change::Keep,
            sign_by: Change::Keep,
            term: Change::Keep,
            uniform: Change::Keep,
            rest: Map::new(),
        }
    }
}

/// A refusal of an offer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractRefusal {
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractRefusal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

/// What a purchasing party tells its insured about care under a contract. No amounts.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractReimbursement {
    /// Under which conditions.
    #[serde(rename = "explanation", default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<PublicText>,
    /// What is known of quality.
    #[serde(rename = "quality", default, skip_serializing_if = "Option::is_none")]
    pub quality: Option<QualityStatement>,
    /// What the insured get back.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<ReimbursementStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractReimbursement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { explanation: None, quality: None, status: None, rest: Map::new() }
    }
}

word_type! {
    /// A side of a contract.
    ///
    /// - `provider`: The organisation that holds it.
    /// - `insurer`: The purchasing party that made it.
    /// - `secondInsurer`: The second representing purchasing party (HDS only).
    ContractSide {
        /// The organisation that holds it.
        Provider = "provider",
        /// The purchasing party that made it.
        Insurer = "insurer",
        /// The second representing purchasing party (HDS only).
        SecondInsurer = "secondInsurer",
    }
}

word_type! {
    /// Where a contract is on its road from draft to end.
    ///
    /// - `draft`: Being prepared by the purchasing party.
    /// - `offered`: Offered to the provider.
    /// - `signedByProvider`: Signed by the provider, not yet by the purchasing party.
    /// - `concluded`: Signed by both.
    /// - `refused`: Refused by the provider.
    /// - `withdrawn`: Taken back by the purchasing party before it was concluded.
    /// - `lapsed`: Not signed in time.
    /// - `terminated`: Ended by one side before its term was over; the end date says from when.
    /// - `recorded`: Recorded administratively: agreed elsewhere, without acceptance here.
    ContractStatus {
        /// Being prepared by the purchasing party.
        Draft = "draft",
        /// Offered to the provider.
        Offered = "offered",
        /// Signed by the provider, not yet by the purchasing party.
        SignedByProvider = "signedByProvider",
        /// Signed by both.
        Concluded = "concluded",
        /// Refused by the provider.
        Refused = "refused",
        /// Taken back by the purchasing party before it was concluded.
        Withdrawn = "withdrawn",
        /// Not signed in time.
        Lapsed = "lapsed",
        /// Ended by one side before its term was over; the end date says from when.
        Terminated = "terminated",
        /// Recorded administratively: agreed elsewhere, without acceptance here.
        Recorded = "recorded",
    }
}

/// The take-over of a practice by another organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractTakeOver {
    /// AGB code of the organisation that takes the practice over.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Its number; when absent the old one with the AGB code of the new holder behind it.
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Before when it is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// First day of its contract; the old one ends the day before, once the new one is concluded.
    #[serde(rename = "startDate")]
    pub start_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractTakeOver {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, start_date: Day) -> Self {
        Self { agb_code, number: None, sign_by: None, start_date, rest: Map::new() }
    }
}

/// The termination of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractTermination {
    /// The last day on which it holds: today or later, within its term, and not before the notice is over
    /// that
    /// a condition of the contract asks for.
    #[serde(rename = "endDate")]
    pub end_date: Day,
    /// Why; both sides read it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractTermination {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(end_date: Day) -> Self {
        Self { end_date, reason: None, rest: Map::new() }
    }
}

/// A text of a contract: Dutch, and a translation where there is one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractText {
    /// English translation.
    #[serde(rename = "en", default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// Dutch: what is agreed.
    #[serde(rename = "nl")]
    pub nl: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractText {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(nl: String) -> Self {
        Self { en: None, nl, rest: Map::new() }
    }
}

/// A version of a contract with what it says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractVersionDetail {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What ended it.
    #[serde(rename = "endedBy", default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The purchasing policy it was made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Why it was refused, withdrawn, terminated or amended; followers do not see it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The second representing purchasing party.
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed: what is received at this moment is too late.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Where the contract is on its road.
    #[serde(rename = "status")]
    pub status: ContractStatus,
    /// When the next version took its place.
    #[serde(rename = "supersededAt", default, skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers.
    #[serde(rename = "uniform")]
    pub uniform: bool,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// What is agreed in amounts; absent when it was only recorded, and for followers.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// What is agreed in words; absent when it was only recorded, and for followers.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// The modules that begin with it; absent when it was only recorded, and for followers.
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
    /// Where the contract came from; absent when it was only recorded, and for followers.
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<ContractOrigin>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractVersionDetail {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        oi_titles: Vec<OiTitle>,
        recorded_at: Moment,
        status: ContractStatus,
        term: Period,
        uniform: bool,
        version: i32,
    ) -> Self {
        Self {
            agreement_type: None,
            ended_by: None,
            note: None,
            oi_titles,
            policy_id: None,
            reason: None,
            recorded_at,
            second_purchasing_party_id: None,
            sign_by: None,
            status,
            superseded_at: None,
            term,
            uniform,
            version,
            annexes: None,
            conditions: None,
            modules: None,
            origin: None,
            rest: Map::new(),
        }
    }
}

/// One version of a contract, with its two times.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractVersionRef {
    /// From when it was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// When the next version took its place.
    #[serde(rename = "supersededAt", default, skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
    /// The days on which it holds.
    #[serde(rename = "term")]
    pub term: Period,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractVersionRef {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(recorded_at: Moment, term: Period, version: i32) -> Self {
        Self { recorded_at, superseded_at: None, term, version, rest: Map::new() }
    }
}

/// A version of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractVersionView {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What ended it.
    #[serde(rename = "endedBy", default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The purchasing policy it was made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Why it was refused, withdrawn, terminated or amended; followers do not see it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The second representing purchasing party.
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed: what is received at this moment is too late.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Where the contract is on its road.
    #[serde(rename = "status")]
    pub status: ContractStatus,
    /// When the next version took its place.
    #[serde(rename = "supersededAt", default, skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers.
    #[serde(rename = "uniform")]
    pub uniform: bool,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractVersionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        oi_titles: Vec<OiTitle>,
        recorded_at: Moment,
        status: ContractStatus,
        term: Period,
        uniform: bool,
        version: i32,
    ) -> Self {
        Self {
            agreement_type: None,
            ended_by: None,
            note: None,
            oi_titles,
            policy_id: None,
            reason: None,
            recorded_at,
            second_purchasing_party_id: None,
            sign_by: None,
            status,
            superseded_at: None,
            term,
            uniform,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ContractVersionView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractVersionViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ContractVersionView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractVersionViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ContractVersionView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ContractVersionViewPage {
    type Item = ContractVersionView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractView {
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What ended it.
    #[serde(rename = "endedBy", default, skip_serializing_if = "Option::is_none")]
    pub ended_by: Option<EndedBy>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which O&I titles it pays for.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The purchasing policy it was made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// Why it was refused, withdrawn, terminated or amended; followers do not see it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The second representing purchasing party.
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed: what is received at this moment is too late.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Where the contract is on its road.
    #[serde(rename = "status")]
    pub status: ContractStatus,
    /// When the next version took its place.
    #[serde(rename = "supersededAt", default, skip_serializing_if = "Option::is_none")]
    pub superseded_at: Option<Moment>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers.
    #[serde(rename = "uniform")]
    pub uniform: bool,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// AGB code of the organisation that holds it.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Its id.
    #[serde(rename = "id")]
    pub id: ContractId,
    /// Its number, unique within the purchasing party.
    #[serde(rename = "number")]
    pub number: String,
    /// Where its term lies against today, or against `date` when the request names one.
    #[serde(rename = "phase")]
    pub phase: Phase,
    /// The purchasing party that made it.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        oi_titles: Vec<OiTitle>,
        recorded_at: Moment,
        status: ContractStatus,
        term: Period,
        uniform: bool,
        version: i32,
        agb_code: AgbCode,
        care_kind: CareKind,
        id: ContractId,
        number: String,
        phase: Phase,
        purchasing_party_id: PurchasingPartyId,
    ) -> Self {
        Self {
            agreement_type: None,
            ended_by: None,
            note: None,
            oi_titles,
            policy_id: None,
            reason: None,
            recorded_at,
            second_purchasing_party_id: None,
            sign_by: None,
            status,
            superseded_at: None,
            term,
            uniform,
            version,
            agb_code,
            care_kind,
            id,
            number,
            phase,
            purchasing_party_id,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ContractView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ContractView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ContractView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ContractViewPage {
    type Item = ContractView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The withdrawal of a draft or an offer.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractWithdrawal {
    /// Why; both sides read it once it was offered.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractWithdrawal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

/// A count, unless it is withheld.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractingCount {
    /// The count; `null` when it is withheld.
    #[serde(rename = "count", default, skip_serializing_if = "Option::is_none")]
    pub count: Option<i32>,
    /// Whether it is withheld because it is small, or because a small one would follow from it.
    #[serde(rename = "suppressed")]
    pub suppressed: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractingCount {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(suppressed: bool) -> Self {
        Self { count: None, suppressed, rest: Map::new() }
    }
}

/// How far contracting for a year was at the end of a day: of one concern and kind of care, in one region
/// or in all of them. A contract counts in the status in which it stood.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractingStatisticsRow {
    /// The agreement type of the policy, by its id there; absent where it is not recorded.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// The concern.
    #[serde(rename = "concernId")]
    pub concern_id: ConcernId,
    /// Contracts signed by both.
    #[serde(rename = "concluded")]
    pub concluded: ContractingCount,
    /// The day at whose end was counted.
    #[serde(rename = "date")]
    pub date: Day,
    /// Organisations to which a questionnaire of the concern for the year was open by then.
    #[serde(rename = "invited")]
    pub invited: ContractingCount,
    /// Offers not signed in time.
    #[serde(rename = "lapsed")]
    pub lapsed: ContractingCount,
    /// Contracts offered and not answered yet.
    #[serde(rename = "offered")]
    pub offered: ContractingCount,
    /// Contracts recorded administratively, without acceptance here.
    #[serde(rename = "recorded")]
    pub recorded: ContractingCount,
    /// Contracts refused by the provider.
    #[serde(rename = "refused")]
    pub refused: ContractingCount,
    /// The region in the scheme `zorgkantoorregio`; absent in a total, and for what lies in no known one.
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionCode>,
    /// Contracts signed by the provider only.
    #[serde(rename = "signed")]
    pub signed: ContractingCount,
    /// Submissions handed in and not taken back.
    #[serde(rename = "submitted")]
    pub submitted: ContractingCount,
    /// Contracts ended before their term was over.
    #[serde(rename = "terminated")]
    pub terminated: ContractingCount,
    /// Whether this is the total over all regions.
    #[serde(rename = "total")]
    pub total: bool,
    /// Contracts taken back by the insurer.
    #[serde(rename = "withdrawn")]
    pub withdrawn: ContractingCount,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractingStatisticsRow {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kind: CareKind,
        concern_id: ConcernId,
        concluded: ContractingCount,
        date: Day,
        invited: ContractingCount,
        lapsed: ContractingCount,
        offered: ContractingCount,
        recorded: ContractingCount,
        refused: ContractingCount,
        signed: ContractingCount,
        submitted: ContractingCount,
        terminated: ContractingCount,
        total: bool,
        withdrawn: ContractingCount,
    ) -> Self {
        Self {
            agreement_type: None,
            care_kind,
            concern_id,
            concluded,
            date,
            invited,
            lapsed,
            offered,
            recorded,
            refused,
            region: None,
            signed,
            submitted,
            terminated,
            total,
            withdrawn,
            rest: Map::new(),
        }
    }
}

/// One page of a list of ContractingStatisticsRow.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContractingStatisticsRowPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<ContractingStatisticsRow>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContractingStatisticsRowPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<ContractingStatisticsRow>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for ContractingStatisticsRowPage {
    type Item = ContractingStatisticsRow;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// Passages that disagree.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContradictionView {
    /// Id within the policy.
    #[serde(rename = "id")]
    pub id: String,
    /// The passages.
    #[serde(rename = "passages")]
    pub passages: Vec<PassageView>,
    /// The reading used; absent when the matter is left open.
    #[serde(rename = "reading", default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<String>,
    /// On what they disagree, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ContradictionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, passages: Vec<PassageView>, text: String) -> Self {
        Self { id, passages, reading: None, text, rest: Map::new() }
    }
}

/// Rows by what became of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Counts {
    /// Rows that were new.
    #[serde(rename = "added", default, skip_serializing_if = "Option::is_none")]
    pub added: Option<i64>,
    /// Rows that took the place of another.
    #[serde(rename = "changed", default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<i64>,
    /// Rows that ended because they were absent.
    #[serde(rename = "ended", default, skip_serializing_if = "Option::is_none")]
    pub ended: Option<i64>,
    /// Rows read.
    #[serde(rename = "read", default, skip_serializing_if = "Option::is_none")]
    pub read: Option<i64>,
    /// Rows that were known already.
    #[serde(rename = "unchanged", default, skip_serializing_if = "Option::is_none")]
    pub unchanged: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Counts {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { added: None, changed: None, ended: None, read: None, unchanged: None, rest: Map::new() }
    }
}

id_type! {
    /// Id of a coverage declaration: UUIDv7.
    CoverageDeclarationId
}

/// What changes in a declaration (JSON Merge Patch, RFC 7396).
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CoverageDeclarationPatch {
    /// The period, as a whole: without an end date it runs on.
    #[serde(rename = "period", default, skip_serializing_if = "Change::is_keep")]
    pub period: Change<Period>,
    /// `true` takes the declaration back, as if it had never been made; `false` restores it.
    #[serde(rename = "withdrawn", default, skip_serializing_if = "Change::is_keep")]
    pub withdrawn: Change<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CoverageDeclarationPatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { period: Change::Keep, withdrawn: Change::Keep, rest: Map::new() }
    }
}

/// In this period the contracts recorded here for this purchasing party and care are complete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CoverageDeclarationView {
    /// For which care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Its id.
    #[serde(rename = "id")]
    pub id: CoverageDeclarationId,
    /// In which period.
    #[serde(rename = "period")]
    pub period: Period,
    /// Whose contracts.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Whether it was taken back.
    #[serde(rename = "withdrawn")]
    pub withdrawn: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CoverageDeclarationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kind: CareKind,
        id: CoverageDeclarationId,
        period: Period,
        purchasing_party_id: PurchasingPartyId,
        recorded_at: Moment,
        version: i32,
        withdrawn: bool,
    ) -> Self {
        Self { care_kind, id, period, purchasing_party_id, recorded_at, version, withdrawn, rest: Map::new() }
    }
}

/// One page of a list of CoverageDeclarationView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CoverageDeclarationViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<CoverageDeclarationView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CoverageDeclarationViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<CoverageDeclarationView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for CoverageDeclarationViewPage {
    type Item = CoverageDeclarationView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// What the criteria and exclusions of an agreement say together.
    ///
    /// - `noObstacle`: As far as rules decide, nothing stands in the way; the insurer may still decline.
    /// - `leftOpen`: The policy leaves a criterion open.
    /// - `unmet`: A criterion is not met.
    /// - `excluded`: An exclusion applies.
    CriteriaVerdict {
        /// As far as rules decide, nothing stands in the way; the insurer may still decline.
        NoObstacle = "noObstacle",
        /// The policy leaves a criterion open.
        LeftOpen = "leftOpen",
        /// A criterion is not met.
        Unmet = "unmet",
        /// An exclusion applies.
        Excluded = "excluded",
    }
}

/// A question about a rule, with its answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CriterionAnswer {
    /// The fact that it gives.
    #[serde(rename = "fact", default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// The item.
    #[serde(rename = "linkId")]
    pub link_id: LinkId,
    /// What it asks, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// The answer; absent when there is none.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<Value>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl CriterionAnswer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(link_id: LinkId, text: String) -> Self {
        Self { fact: None, link_id, text, value: None, rest: Map::new() }
    }
}

word_type! {
    /// What a rule is to what is asked for.
    ///
    /// - `criterion`: It must be met.
    /// - `exclusion`: It must not apply; `unmet` says that it does.
    /// - `discretion`: It leaves the insurer free.
    /// - `timing`: It says whether it is asked in time.
    /// - `beside`: A question is about it; it does not weigh in the outcome.
    CriterionPart {
        /// It must be met.
        Criterion = "criterion",
        /// It must not apply; `unmet` says that it does.
        Exclusion = "exclusion",
        /// It leaves the insurer free.
        Discretion = "discretion",
        /// It says whether it is asked in time.
        Timing = "timing",
        /// A question is about it; it does not weigh in the outcome.
        Beside = "beside",
    }
}

/// A deadline that moved, came or went.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeadlineChangeView {
    /// The deadline of the later policy.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<DeadlineSideView>,
    /// The deadline of the earlier policy.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<DeadlineSideView>,
    /// How the two were recognised as being about the same; absent for one that stands alone.
    #[serde(rename = "matchedBy", default, skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// By how many days the last day in time moved (the first, where there is no last one); negative is
    /// earlier.
    #[serde(rename = "movedDays", default, skip_serializing_if = "Option::is_none")]
    pub moved_days: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DeadlineChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { after: None, before: None, matched_by: None, moved_days: None, rest: Map::new() }
    }
}

/// A deadline with its rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeadlineSideView {
    /// The deadline.
    #[serde(rename = "deadline")]
    pub deadline: DeadlineView,
    /// The rule that sets it.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DeadlineSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(deadline: DeadlineView, rule: CitedRuleView) -> Self {
        Self { deadline, rule, rest: Map::new() }
    }
}

/// A deadline; `strictness` keeps the words of the source apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeadlineView {
    /// What is done, in the language of the answer.
    #[serde(rename = "action")]
    pub action: String,
    /// Who acts.
    #[serde(rename = "actor")]
    pub actor: Actor,
    /// What follows when it is not done, when the source says so.
    #[serde(rename = "consequence", default, skip_serializing_if = "Option::is_none")]
    pub consequence: Option<String>,
    /// First day in time, when there is one.
    #[serde(rename = "firstDate", default, skip_serializing_if = "Option::is_none")]
    pub first_date: Option<Day>,
    /// Last day in time, when there is one.
    #[serde(rename = "lastDate", default, skip_serializing_if = "Option::is_none")]
    pub last_date: Option<Day>,
    /// Quarters that the source names without a day, as `2024-Q1`.
    #[serde(rename = "quarters")]
    pub quarters: Vec<String>,
    /// How the day is meant.
    #[serde(rename = "strictness")]
    pub strictness: Strictness,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DeadlineView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(action: String, actor: Actor, quarters: Vec<String>, strictness: Strictness) -> Self {
        Self {
            action,
            actor,
            consequence: None,
            first_date: None,
            last_date: None,
            quarters,
            strictness,
            rest: Map::new(),
        }
    }
}

/// A rule that gives a verdict.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DecidingRuleView {
    /// Its outcome.
    #[serde(rename = "outcome")]
    pub outcome: Outcome,
    /// The rule.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DecidingRuleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(outcome: Outcome, rule: CitedRuleView) -> Self {
        Self { outcome, rule, rest: Map::new() }
    }
}

/// A change that the document itself announces.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeclaredChangeView {
    /// Where it says so.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// Id within the policy.
    #[serde(rename = "id")]
    pub id: String,
    /// What the change is about.
    #[serde(rename = "kind")]
    pub kind: ChangeKind,
    /// The rules of the policy that carry it.
    #[serde(rename = "ruleIds")]
    pub rule_ids: Vec<String>,
    /// The year compared with.
    #[serde(rename = "sinceYear")]
    pub since_year: i32,
    /// What is said to have changed, paraphrased, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DeclaredChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        citations: Vec<SourceView>,
        id: String,
        kind: ChangeKind,
        rule_ids: Vec<String>,
        since_year: i32,
        text: String,
    ) -> Self {
        Self { citations, id, kind, rule_ids, since_year, text, rest: Map::new() }
    }
}

/// A declared change with what was found in its rules.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DeclaredFindingView {
    /// What the document says.
    #[serde(rename = "declared")]
    pub declared: DeclaredChangeView,
    /// What was found in the rules it names.
    #[serde(rename = "found")]
    pub found: Vec<FoundChangeView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DeclaredFindingView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(declared: DeclaredChangeView, found: Vec<FoundChangeView>) -> Self {
        Self { declared, found, rest: Map::new() }
    }
}

/// Who may act: exactly one of the two members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DelegateRef {
    /// Every client of this organisation, of an RO for instance.
    #[serde(rename = "agbCode", default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
    /// One client, of a software vendor for instance.
    #[serde(rename = "clientId", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<ClientId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DelegateRef {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { agb_code: None, client_id: None, rest: Map::new() }
    }
}

id_type! {
    /// Id of a delegation: UUIDv7.
    DelegationId
}

/// A delegation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DelegationView {
    /// Whether it allows calls today.
    #[serde(rename = "active")]
    pub active: bool,
    /// The organisation that is acted for.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Who may act.
    #[serde(rename = "delegate")]
    pub delegate: DelegateRef,
    /// Its id.
    #[serde(rename = "id")]
    pub id: DelegationId,
    /// On which days.
    #[serde(rename = "period")]
    pub period: Period,
    /// When it was given.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// With which scopes.
    #[serde(rename = "scopes")]
    pub scopes: Vec<String>,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i64,
    /// When it was withdrawn, for good.
    #[serde(rename = "withdrawnAt", default, skip_serializing_if = "Option::is_none")]
    pub withdrawn_at: Option<Moment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DelegationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        active: bool,
        agb_code: AgbCode,
        delegate: DelegateRef,
        id: DelegationId,
        period: Period,
        recorded_at: Moment,
        scopes: Vec<String>,
        version: i64,
    ) -> Self {
        Self {
            active,
            agb_code,
            delegate,
            id,
            period,
            recorded_at,
            scopes,
            version,
            withdrawn_at: None,
            rest: Map::new(),
        }
    }
}

/// One page of a list of DelegationView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DelegationViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<DelegationView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DelegationViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<DelegationView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for DelegationViewPage {
    type Item = DelegationView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A row on which a list differs from what stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Difference {
    /// What the list states, as `name=value` pairs.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// What stands, as `name=value` pairs.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What becomes of it.
    #[serde(rename = "fate")]
    pub fate: RowFate,
    /// What the row is about, for instance `12011/maximum`.
    #[serde(rename = "key")]
    pub key: String,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Difference {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fate: RowFate, key: String, period: Period) -> Self {
        Self { after: None, before: None, fate, key, period, rest: Map::new() }
    }
}

id_type! {
    /// Id of a document: UUIDv7.
    DocumentId
}

word_type! {
    /// What kind of document a source is.
    ///
    /// - `primary`: The policy of the insurer itself.
    /// - `secondary`: A document about the policy.
    /// - `ownReading`: A reading of this project, to be confirmed.
    DocumentKind {
        /// The policy of the insurer itself.
        Primary = "primary",
        /// A document about the policy.
        Secondary = "secondary",
        /// A reading of this project, to be confirmed.
        OwnReading = "ownReading",
    }
}

/// A source of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DocumentView {
    /// Short id within the policy.
    #[serde(rename = "id")]
    pub id: String,
    /// What kind of source it is.
    #[serde(rename = "kind")]
    pub kind: DocumentKind,
    /// Day of publication, when known.
    #[serde(rename = "publishedOn", default, skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Day>,
    /// Title with year.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl DocumentView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, kind: DocumentKind, title: String) -> Self {
        Self { id, kind, published_on: None, title, rest: Map::new() }
    }
}

/// The agreement that applies, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EffectiveAgreement {
    /// The agreement.
    #[serde(rename = "agreement", default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<AgreementView>,
    /// On what ground an agreement applies.
    #[serde(rename = "basis")]
    pub basis: Basis,
    /// The alternatives, where there are several.
    #[serde(rename = "candidates")]
    pub candidates: Vec<CandidateView>,
    /// How certain that is: the weakest of all rows and rules used.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// First day on which may be claimed at the asked insurer; only from a recorded decision or a policy.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// Why `claimableFrom` is absent.
    #[serde(rename = "claimableFromReason", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from_reason: Option<NoClaimableFrom>,
    /// The party that claims under it.
    #[serde(rename = "claimedBy", default, skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<PartyView>,
    /// The ordered steps that led here, in the language of the answer.
    #[serde(rename = "explanation")]
    pub explanation: Vec<ExplanationStep>,
    /// The party that holds the agreement.
    #[serde(rename = "holder", default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<PartyView>,
    /// How to get an agreement, when the insurer's policy says so.
    #[serde(rename = "howToApply", default, skip_serializing_if = "Option::is_none")]
    pub how_to_apply: Option<HowToApplyView>,
    /// The contract partners whose agreement it is: the insurer's own, the leader's, or the two that
    /// represent all.
    #[serde(rename = "leadingInsurers")]
    pub leading_insurers: Vec<LeadingInsurer>,
    /// The location whose region decided.
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<PartyView>,
    /// One answer per location, only when locations in different regions lead to different answers.
    #[serde(rename = "locations", default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<EffectiveAgreement>>,
    /// The facts without which no better answer can be given.
    #[serde(rename = "missingFacts")]
    pub missing_facts: Vec<MissingFact>,
    /// Its modules in force on the day.
    #[serde(rename = "modules")]
    pub modules: Vec<ModuleView>,
    /// The verdict on the prestatie asked.
    #[serde(rename = "prestatie", default, skip_serializing_if = "Option::is_none")]
    pub prestatie: Option<PrestatieView>,
    /// The question as it was understood.
    #[serde(rename = "question")]
    pub question: AgreementQuestion,
    /// Where the tariffs under it stand: the same question, path and query.
    #[serde(rename = "tariffs")]
    pub tariffs: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EffectiveAgreement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: Basis,
        candidates: Vec<CandidateView>,
        certainty: Certainty,
        explanation: Vec<ExplanationStep>,
        leading_insurers: Vec<LeadingInsurer>,
        missing_facts: Vec<MissingFact>,
        modules: Vec<ModuleView>,
        question: AgreementQuestion,
        tariffs: String,
    ) -> Self {
        Self {
            agreement: None,
            basis,
            candidates,
            certainty,
            claimable_from: None,
            claimable_from_reason: None,
            claimed_by: None,
            explanation,
            holder: None,
            how_to_apply: None,
            leading_insurers,
            location: None,
            locations: None,
            missing_facts,
            modules,
            prestatie: None,
            question,
            tariffs,
            rest: Map::new(),
        }
    }
}

/// Whether a prestatie may be claimed, and at what amount.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EffectiveTariff {
    /// The amount in EUR for one unit; absent when there is none or it is not known. A `maximum` is the most
    /// that may be claimed.
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// On what ground the amount rests.
    #[serde(rename = "basis")]
    pub basis: TariffBasis,
    /// The working, when the amount comes about by a formula.
    #[serde(rename = "calculation", default, skip_serializing_if = "Option::is_none")]
    pub calculation: Option<TariffWorking>,
    /// How certain that is: the weakest of all rows and rules used.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// First day on which the asked insurer accepts claims for it, when that was decided.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// Whether a national amount that it rests on is made up, and stands for no real tariff.
    #[serde(rename = "fictitious")]
    pub fictitious: bool,
    /// On what ground.
    #[serde(rename = "ground")]
    pub ground: PrestatieGround,
    /// May it be claimed?
    #[serde(rename = "mayBeClaimed")]
    pub may_be_claimed: MayClaim,
    /// The facts without which no better answer can be given.
    #[serde(rename = "missingFacts")]
    pub missing_facts: Vec<MissingFact>,
    /// Its name; absent when it is not on the list of the day.
    #[serde(rename = "name", default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The days on which it may be claimed at this amount, as far as contract, module and list say so; both
    /// inclusive.
    #[serde(rename = "period", default, skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Why, the verdict first.
    #[serde(rename = "reasons")]
    pub reasons: Vec<TariffReasonView>,
    /// Funding segment.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<PrestatieSegment>,
    /// Where the amount comes from.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<TariffSourceView>,
    /// The prestatie that took its place.
    #[serde(rename = "successorPrestatieCode", default, skip_serializing_if = "Option::is_none")]
    pub successor_prestatie_code: Option<PrestatieCode>,
    /// How its amount comes about.
    #[serde(rename = "tariffKind", default, skip_serializing_if = "Option::is_none")]
    pub tariff_kind: Option<TariffKind>,
    /// What it is counted by.
    #[serde(rename = "unit", default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<PrestatieUnit>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EffectiveTariff {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: TariffBasis,
        certainty: Certainty,
        fictitious: bool,
        ground: PrestatieGround,
        may_be_claimed: MayClaim,
        missing_facts: Vec<MissingFact>,
        prestatie_code: PrestatieCode,
        reasons: Vec<TariffReasonView>,
    ) -> Self {
        Self {
            amount: None,
            basis,
            calculation: None,
            certainty,
            claimable_from: None,
            fictitious,
            ground,
            may_be_claimed,
            missing_facts,
            name: None,
            period: None,
            prestatie_code,
            reasons,
            segment: None,
            source: None,
            successor_prestatie_code: None,
            tariff_kind: None,
            unit: None,
            rest: Map::new(),
        }
    }
}

/// What may be claimed, and the agreement that says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EffectiveTariffs {
    /// The agreement that applies, and why.
    #[serde(rename = "agreement")]
    pub agreement: EffectiveAgreement,
    /// The prestaties, in order of code.
    #[serde(rename = "items")]
    pub items: Vec<EffectiveTariff>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EffectiveTariffs {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agreement: EffectiveAgreement, items: Vec<EffectiveTariff>) -> Self {
        Self { agreement, items, rest: Map::new() }
    }
}

/// What a provider can get, and why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilityCheckView {
    /// What the catalogue of the policy asks beside its rules.
    #[serde(rename = "conditions")]
    pub conditions: Vec<CatalogueConditionView>,
    /// Rules that must all be met.
    #[serde(rename = "criteria")]
    pub criteria: Vec<RulingView>,
    /// Rules that leave the insurer free.
    #[serde(rename = "discretion")]
    pub discretion: Vec<RulingView>,
    /// Rules of which none may apply; `unmet` says that one does.
    #[serde(rename = "exclusions")]
    pub exclusions: Vec<RulingView>,
    /// Every fact that the outcome waits for, cheapest source first. More may follow once these are known.
    #[serde(rename = "missing")]
    pub missing: Vec<MissingFactView>,
    /// The fact to give next, cheapest source first; only when facts are needed.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<MissingFactView>,
    /// What comes out as a whole.
    #[serde(rename = "outcome")]
    pub outcome: EligibilityOutcome,
    /// The organisation that would hold it.
    #[serde(rename = "provider")]
    pub provider: EligibilityProviderView,
    /// On what the answer rests.
    #[serde(rename = "receipt")]
    pub receipt: EligibilityReceiptView,
    /// Given facts that were not used, because what is kept here says otherwise.
    #[serde(rename = "setAside")]
    pub set_aside: Vec<SetAsideView>,
    /// Rules that are shown with it and decide nothing.
    #[serde(rename = "shown")]
    pub shown: Vec<CitedRuleView>,
    /// When the agreement starts, where the policy says so.
    #[serde(rename = "start", default, skip_serializing_if = "Option::is_none")]
    pub start: Option<EligibleStartView>,
    /// What is asked for.
    #[serde(rename = "subject")]
    pub subject: EligibilitySubjectView,
    /// Rules that say whether it is asked in time; late never makes ineligible, it leaves the insurer free.
    #[serde(rename = "timing")]
    pub timing: Vec<RulingView>,
    /// Ids of given facts that no rule of this check reads.
    #[serde(rename = "unusedFacts")]
    pub unused_facts: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilityCheckView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        conditions: Vec<CatalogueConditionView>,
        criteria: Vec<RulingView>,
        discretion: Vec<RulingView>,
        exclusions: Vec<RulingView>,
        missing: Vec<MissingFactView>,
        outcome: EligibilityOutcome,
        provider: EligibilityProviderView,
        receipt: EligibilityReceiptView,
        set_aside: Vec<SetAsideView>,
        shown: Vec<CitedRuleView>,
        subject: EligibilitySubjectView,
        timing: Vec<RulingView>,
        unused_facts: Vec<String>,
    ) -> Self {
        Self {
            conditions,
            criteria,
            discretion,
            exclusions,
            missing,
            next: None,
            outcome,
            provider,
            receipt,
            set_aside,
            shown,
            start: None,
            subject,
            timing,
            unused_facts,
            rest: Map::new(),
        }
    }
}

/// A member of a WSV or RO.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilityMember {
    /// AGB code; it need not be in the register here.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Facts of the whole, as they are of this member; `null` when a fact is not about it. A fact counts
    /// once every member states it.
    #[serde(rename = "facts", default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<BTreeMap<String, MemberFact>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilityMember {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode) -> Self {
        Self { agb_code, facts: None, rest: Map::new() }
    }
}

word_type! {
    /// What comes out as a whole; the first that holds, in this order. A yes is never promised.
    ///
    /// - `excluded`: A ground for exclusion applies.
    /// - `notEligible`: A criterion or condition is not met.
    /// - `needsFacts`: Facts are missing that can still decide; they are named.
    /// - `eligibleAtDiscretion`: Nothing stands in the way, and the insurer is free to decide: by a
    ///   reservation, by what the source leaves open, or because a term has passed.
    /// - `possiblyEligible`: Every criterion that binds is met; still no right to an agreement.
    EligibilityOutcome {
        /// A ground for exclusion applies.
        Excluded = "excluded",
        /// A criterion or condition is not met.
        NotEligible = "notEligible",
        /// Facts are missing that can still decide; they are named.
        NeedsFacts = "needsFacts",
        /// Nothing stands in the way, and the insurer is free to decide: by a reservation, by what the source
        /// leaves open, or because a term has passed.
        EligibleAtDiscretion = "eligibleAtDiscretion",
        /// Every criterion that binds is met; still no right to an agreement.
        PossiblyEligible = "possiblyEligible",
    }
}

/// The organisation that would hold the agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilityProviderView {
    /// AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// What it is.
    #[serde(rename = "kind")]
    pub kind: ProviderKind,
    /// Name on the day asked.
    #[serde(rename = "name")]
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilityProviderView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, kind: ProviderKind, name: String) -> Self {
        Self { agb_code, kind, name, rest: Map::new() }
    }
}

/// Can this provider get this agreement or addendum from this insurer?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilityQuestion {
    /// Id of an addendum of the policy, for instance `e-mental-health`.
    #[serde(rename = "addendum", default, skip_serializing_if = "Option::is_none")]
    pub addendum: Option<String>,
    /// AGB code of the provider: an organisation, or a practitioner or location that one organisation stands
    /// for.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Id of an agreement type of the policy, for instance `wijkmanagement`. Either this or `addendum` is
    /// given.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Answer with what was known at this instant.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// Day on which the answer holds, in Europe/Amsterdam; today when absent.
    #[serde(rename = "date", default, skip_serializing_if = "Option::is_none")]
    pub date: Option<Day>,
    /// Facts about the provider and its request, by their ids in the vocabulary. What the register, the
    /// contracts and the reference data here say need not be given, and goes before what is given.
    #[serde(rename = "facts", default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<BTreeMap<String, FactValue>>,
    /// Ids of every agreement type and addendum of this policy that the provider has, where the contracts
    /// here may be incomplete. An empty list says that it has none.
    #[serde(rename = "holds", default, skip_serializing_if = "Option::is_none")]
    pub holds: Option<Vec<String>>,
    /// Members of a WSV or RO with facts about each. A yes or no of the whole is so when it is so of every
    /// member; a set of the whole holds the words of all members.
    #[serde(rename = "members", default, skip_serializing_if = "Option::is_none")]
    pub members: Option<Vec<EligibilityMember>>,
    /// The policy; without it the one of the insurer that covers `date`. A policy may be asked about on a day
    /// before it holds, as one does when applying.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// UZOVI code of the insurer. Either this or `policyId` is given, or both.
    #[serde(rename = "uzoviCode", default, skip_serializing_if = "Option::is_none")]
    pub uzovi_code: Option<UzoviCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilityQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode) -> Self {
        Self {
            addendum: None,
            agb_code,
            agreement_type: None,
            as_of: None,
            date: None,
            facts: None,
            holds: None,
            members: None,
            policy_id: None,
            uzovi_code: None,
            rest: Map::new(),
        }
    }
}

/// On what the answer rests: with the same receipt and the same facts the same answer comes out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilityReceiptView {
    /// The instant whose knowledge counts, when named.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// The concern for which it is read.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// The day on which the answer holds.
    #[serde(rename = "date")]
    pub date: Day,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// When the release of the policy that was read became known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// Position of the last write that was read.
    #[serde(rename = "position")]
    pub position: i64,
    /// The insurer asked about, when named.
    #[serde(rename = "uzoviCode", default, skip_serializing_if = "Option::is_none")]
    pub uzovi_code: Option<UzoviCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilityReceiptView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        concern: ConcernId,
        date: Day,
        policy_id: PolicyId,
        policy_recorded_at: Moment,
        position: i64,
    ) -> Self {
        Self {
            as_of: None,
            concern,
            date,
            policy_id,
            policy_recorded_at,
            position,
            uzovi_code: None,
            rest: Map::new(),
        }
    }
}

/// What is asked for; an agreement or an addendum of the catalogue.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibilitySubjectView {
    /// Id of the addendum.
    #[serde(rename = "addendum", default, skip_serializing_if = "Option::is_none")]
    pub addendum: Option<String>,
    /// Id of the agreement type.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Kinds of care it is about.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Whether an addendum goes on into the next agreement by itself, when the source says so.
    #[serde(rename = "carriedOver", default, skip_serializing_if = "Option::is_none")]
    pub carried_over: Option<bool>,
    /// Through whom an addendum goes.
    #[serde(rename = "channel", default, skip_serializing_if = "Option::is_none")]
    pub channel: Option<Channel>,
    /// The O&I title.
    #[serde(rename = "oiTitle", default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// What the policy does with an addendum.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<CatalogueStatus>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibilitySubjectView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(care_kinds: Vec<CareKind>, title: String) -> Self {
        Self {
            addendum: None,
            agreement_type: None,
            care_kinds,
            carried_over: None,
            channel: None,
            oi_title: None,
            status: None,
            title,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What a rule or condition makes of the facts.
    ///
    /// - `met`: It is met, or asked in time.
    /// - `unmet`: It is not met, or stands in the way, or is asked late.
    /// - `unknown`: A fact is missing that decides.
    /// - `notApplicable`: It does not bind in this case.
    /// - `pending`: A party has to decide first.
    /// - `conflict`: Two passages disagree on exactly this case; both are shown.
    /// - `notInSource`: The source says nothing about this case.
    /// - `warning`: Worth a warning, never a refusal.
    EligibilityVerdict {
        /// It is met, or asked in time.
        Met = "met",
        /// It is not met, or stands in the way, or is asked late.
        Unmet = "unmet",
        /// A fact is missing that decides.
        Unknown = "unknown",
        /// It does not bind in this case.
        NotApplicable = "notApplicable",
        /// A party has to decide first.
        Pending = "pending",
        /// Two passages disagree on exactly this case; both are shown.
        Conflict = "conflict",
        /// The source says nothing about this case.
        NotInSource = "notInSource",
        /// Worth a warning, never a refusal.
        Warning = "warning",
    }
}

/// When an agreement starts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EligibleStartView {
    /// The facts that are missing, cheapest source first.
    #[serde(rename = "missing")]
    pub missing: Vec<MissingFactView>,
    /// The word of the rule itself; absent for a rule without conditions.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The rule that says so.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// First day of the agreement; absent while facts are missing, when the rule is not about this case, and
    /// when the source names no start.
    #[serde(rename = "startsOn", default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Day>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EligibleStartView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(missing: Vec<MissingFactView>, rule: CitedRuleView) -> Self {
        Self { missing, outcome: None, rule, starts_on: None, rest: Map::new() }
    }
}

word_type! {
    /// Whether all conditions must hold or one is enough.
    ///
    /// - `all`: All must hold.
    /// - `any`: One is enough.
    EnableBehavior {
        /// All must hold.
        All = "all",
        /// One is enough.
        Any = "any",
    }
}

/// A condition on the answer to an earlier question. A question that is not shown counts as unanswered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EnableCondition {
    /// What it is compared with.
    #[serde(rename = "answer")]
    pub answer: ConditionAnswer,
    /// How its answer is compared. The four of order are for integer and decimal; a date, a table and
    /// attachments know `exists` only.
    #[serde(rename = "operator")]
    pub operator: ConditionOperator,
    /// The question.
    #[serde(rename = "question")]
    pub question: LinkId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EnableCondition {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(answer: ConditionAnswer, operator: ConditionOperator, question: LinkId) -> Self {
        Self { answer, operator, question, rest: Map::new() }
    }
}

word_type! {
    /// What ended a contract or an offer.
    ///
    /// - `provider`: The organisation that holds it, or to which it was offered.
    /// - `insurer`: The purchasing party.
    /// - `agbCodeEnded`: The AGB code of the holder ended.
    /// - `takenOver`: Another organisation took the practice over and signed its own contract.
    /// - `lapsed`: It was not signed in time.
    EndedBy {
        /// The organisation that holds it, or to which it was offered.
        Provider = "provider",
        /// The purchasing party.
        Insurer = "insurer",
        /// The AGB code of the holder ended.
        AgbCodeEnded = "agbCodeEnded",
        /// Another organisation took the practice over and signed its own contract.
        TakenOver = "takenOver",
        /// It was not signed in time.
        Lapsed = "lapsed",
    }
}

word_type! {
    /// What became of an entry of the catalogue.
    ///
    /// - `added`: The earlier policy does not name it.
    /// - `removed`: The later policy does not name it; that alone does not say that it lapsed.
    /// - `changed`: Both name it, differently.
    EntryChangeKind {
        /// The earlier policy does not name it.
        Added = "added",
        /// The later policy does not name it; that alone does not say that it lapsed.
        Removed = "removed",
        /// Both name it, differently.
        Changed = "changed",
    }
}

word_type! {
    /// A part of an entry of the catalogue.
    ///
    /// - `title`: Its title.
    /// - `careKinds`: The care it belongs to.
    /// - `providerKinds`: Who can hold it, or through whom it is paid.
    /// - `channel`: Through whom it is concluded.
    /// - `status`: What the policy does with it.
    /// - `requires`: What must be there.
    /// - `excludes`: What cannot go with it.
    /// - `carriedOver`: Whether it goes on by itself.
    /// - `criteria`: Rules that must be met.
    /// - `exclusions`: Rules of which none may apply.
    /// - `discretion`: Rules that leave the insurer free.
    /// - `timing`: Rules that say whether it is asked in time.
    /// - `start`: The rule that says when it starts.
    /// - `instead`: What to do instead.
    /// - `titleChange`: What became of a payment title.
    /// - `form`: How it is paid.
    EntryPart {
        /// Its title.
        Title = "title",
        /// The care it belongs to.
        CareKinds = "careKinds",
        /// Who can hold it, or through whom it is paid.
        ProviderKinds = "providerKinds",
        /// Through whom it is concluded.
        Channel = "channel",
        /// What the policy does with it.
        Status = "status",
        /// What must be there.
        Requires = "requires",
        /// What cannot go with it.
        Excludes = "excludes",
        /// Whether it goes on by itself.
        CarriedOver = "carriedOver",
        /// Rules that must be met.
        Criteria = "criteria",
        /// Rules of which none may apply.
        Exclusions = "exclusions",
        /// Rules that leave the insurer free.
        Discretion = "discretion",
        /// Rules that say whether it is asked in time.
        Timing = "timing",
        /// The rule that says when it starts.
        Start = "start",
        /// What to do instead.
        Instead = "instead",
        /// What became of a payment title.
        TitleChange = "titleChange",
        /// How it is paid.
        Form = "form",
    }
}

/// Amount in euro (EUR) as decimal text.
pub type Euros = Decimal;

/// Answers to be evaluated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EvaluationQuery {
    /// The answers so far; nothing is kept of them.
    #[serde(rename = "answers")]
    pub answers: Answers,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EvaluationQuery {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(answers: Answers) -> Self {
        Self { answers, rest: Map::new() }
    }
}

word_type! {
    /// How it ended (NEN 7513 `EventOutcomeIndicator`).
    EventOutcome {
        /// `0`.
        _0 = "0",
        /// `8`.
        _8 = "8",
    }
}

/// Which document it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EvidenceDocument {
    /// When it was made, by the real clock.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// SHA-256 of the content, base64url.
    #[serde(rename = "digest")]
    pub digest: String,
    /// Its id.
    #[serde(rename = "id")]
    pub id: DocumentId,
    /// SHA-256 of the PDF, base64url.
    #[serde(rename = "pdfDigest")]
    pub pdf_digest: String,
    /// Id of the contract, amendment or addendum.
    #[serde(rename = "subjectId")]
    pub subject_id: Uuid,
    /// What it is about.
    #[serde(rename = "subjectKind")]
    pub subject_kind: SubjectKind,
    /// The version of it that was offered.
    #[serde(rename = "subjectVersion")]
    pub subject_version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EvidenceDocument {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        created_at: Moment,
        digest: String,
        id: DocumentId,
        pdf_digest: String,
        subject_id: Uuid,
        subject_kind: SubjectKind,
        subject_version: i32,
    ) -> Self {
        Self {
            created_at,
            digest,
            id,
            pdf_digest,
            subject_id,
            subject_kind,
            subject_version,
            rest: Map::new(),
        }
    }
}

/// A signature with its proofs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EvidenceSignature {
    /// The first end of the audit trail of the reader's side that was signed at or after the entry that tells
    /// of the signature: a compact JWS (`typ` `audit-head+jwt`).
    #[serde(rename = "head")]
    pub head: String,
    /// Receipt for the reader's side, a compact JWS (`typ` `receipt+jwt`) by a receipt key of the key set:
    /// its
    /// digest is the SHA-256 of the statement in canonical form (RFC 8785), its head that of `head`.
    #[serde(rename = "receipt")]
    pub receipt: String,
    /// What this service knows of it.
    #[serde(rename = "statement")]
    pub statement: SignatureStatement,
    /// The links of that trail from the entry to that end, in the format of `GET /v1/audit-entries/export`
    /// without what is known of persons: `zorgcontract audit verify` reads it.
    #[serde(rename = "trail")]
    pub trail: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl EvidenceSignature {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(head: String, receipt: String, statement: SignatureStatement, trail: String) -> Self {
        Self { head, receipt, statement, trail, rest: Map::new() }
    }
}

/// Decimal number as text: at most twelve digits before the point and six decimals.
pub type ExactNumber = Decimal;

/// One step of the explanation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ExplanationStep {
    /// How surely the rule is the insurer's, where the source leaves doubt.
    #[serde(rename = "attribution", default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Where the rule stands.
    #[serde(rename = "citations")]
    pub citations: Vec<CitationView>,
    /// Passages that disagree on the rule.
    #[serde(rename = "contradictions", default, skip_serializing_if = "Option::is_none")]
    pub contradictions: Option<Vec<ContradictionView>>,
    /// The facts read, in order.
    #[serde(rename = "facts")]
    pub facts: Vec<FactView>,
    /// The policy that the rule belongs to; absent for a decision rule of this service.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// From when the release of the policy that is used is known.
    #[serde(rename = "policyRecordedAt", default, skip_serializing_if = "Option::is_none")]
    pub policy_recorded_at: Option<Moment>,
    /// Readings of unclear passages that the rule rests on, in the language of the answer.
    #[serde(rename = "readings", default, skip_serializing_if = "Option::is_none")]
    pub readings: Option<Vec<String>>,
    /// The result in one word.
    #[serde(rename = "result")]
    pub result: String,
    /// The rule.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// What the rule of the policy says, in our words, in the language of the answer.
    #[serde(rename = "ruleText", default, skip_serializing_if = "Option::is_none")]
    pub rule_text: Option<String>,
    /// The policy that was read and says nothing about it, where that is what the step found.
    #[serde(rename = "silentPolicyId", default, skip_serializing_if = "Option::is_none")]
    pub silent_policy_id: Option<PolicyId>,
    /// What the step found, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ExplanationStep {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        citations: Vec<CitationView>,
        facts: Vec<FactView>,
        result: String,
        rule_id: String,
        text: String,
    ) -> Self {
        Self {
            attribution: None,
            citations,
            contradictions: None,
            facts,
            policy_id: None,
            policy_recorded_at: None,
            readings: None,
            result,
            rule_id,
            rule_text: None,
            silent_policy_id: None,
            text,
            rest: Map::new(),
        }
    }
}

/// A fact that a rule reads.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FactReadView {
    /// `expected` when the value rests on a row that is no more than a stand-in: give the fact to be sure.
    #[serde(rename = "certainty", default, skip_serializing_if = "Option::is_none")]
    pub certainty: Option<Certainty>,
    /// The fact, from the closed vocabulary.
    #[serde(rename = "fact")]
    pub fact: String,
    /// What it asks, in the language of the answer.
    #[serde(rename = "question")]
    pub question: String,
    /// Where the value comes from.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<FactSource>,
    /// Its value; absent when unknown.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<FactValue>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FactReadView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, question: String) -> Self {
        Self { certainty: None, fact, question, source: None, value: None, rest: Map::new() }
    }
}

word_type! {
    /// Where the value of a fact comes from.
    ///
    /// - `register`: The AGB register kept here.
    /// - `contracts`: The contracts recorded here.
    /// - `reference`: The reference data kept here.
    /// - `question`: The question itself: its date, the kind of care of what is asked for.
    /// - `given`: Given by the caller for the whole.
    /// - `members`: Added up from what the caller gives for each member.
    /// - `derived`: Follows from other facts by a term.
    /// - `check`: The outcome of the criteria in this check.
    FactSource {
        /// The AGB register kept here.
        Register = "register",
        /// The contracts recorded here.
        Contracts = "contracts",
        /// The reference data kept here.
        Reference = "reference",
        /// The question itself: its date, the kind of care of what is asked for.
        Question = "question",
        /// Given by the caller for the whole.
        Given = "given",
        /// Added up from what the caller gives for each member.
        Members = "members",
        /// Follows from other facts by a term.
        Derived = "derived",
        /// The outcome of the criteria in this check.
        Check = "check",
    }
}

word_type! {
    /// Type of a fact.
    ///
    /// - `bool`: True or false.
    /// - `enum`: One word of a list.
    /// - `int`: Whole number.
    /// - `pct`: Percentage, 0 to 100.
    /// - `date`: Calendar day.
    /// - `money`: Amount in euro.
    /// - `set`: Some words of a list.
    FactType {
        /// True or false.
        Bool = "bool",
        /// One word of a list.
        Enum = "enum",
        /// Whole number.
        Int = "int",
        /// Percentage, 0 to 100.
        Pct = "pct",
        /// Calendar day.
        Date = "date",
        /// Amount in euro.
        Money = "money",
        /// Some words of a list.
        Set = "set",
    }
}

/// The value of a fact, by its type: `true` or `false` (bool); a whole number (int); a text for a word
/// (enum), a day such as `2024-01-31` (date), a percentage such as `80` or `4.5` without sign (pct) or an
/// amount in euro such as `12.43` (money); a list of words, which may be empty (set).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum FactValue {
    /// `bool`.
    Boolean(bool),
    /// `i64`.
    Integer(i64),
    /// `String`.
    Text(String),
    /// `Vec<String>`.
    List(Vec<String>),
    /// A form that this version does not know.
    Unlisted(Value),
}

/// A fact that a step read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FactView {
    /// Name of the fact.
    #[serde(rename = "fact")]
    pub fact: String,
    /// Its value as text; absent when it is not known.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FactView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String) -> Self {
        Self { fact, value: None, rest: Map::new() }
    }
}

/// One fault of a request.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FieldError {
    /// Stable machine code of the fault, for instance `date.format`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// The part of the request.
    #[serde(rename = "in")]
    pub in_: Place,
    /// Number of the row or repeated parameter, counted from 0.
    #[serde(rename = "index", default, skip_serializing_if = "Option::is_none")]
    pub index: Option<i32>,
    /// JSON Pointer into the body, or the name of the parameter or header.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FieldError {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, in_: Place, location: String) -> Self {
        Self { code, detail, in_, index: None, location, rest: Map::new() }
    }
}

/// For whom following changed in one way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowChangeView {
    /// What is decided.
    #[serde(rename = "after")]
    pub after: FollowSideView,
    /// What was decided.
    #[serde(rename = "before")]
    pub before: FollowSideView,
    /// Facts that give these two.
    #[serde(rename = "facts")]
    pub facts: Vec<WitnessFactView>,
    /// The questions about which it changed.
    #[serde(rename = "scopes")]
    pub scopes: Vec<FollowScopeView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        after: FollowSideView,
        before: FollowSideView,
        facts: Vec<WitnessFactView>,
        scopes: Vec<FollowScopeView>,
    ) -> Self {
        Self { after, before, facts, scopes, rest: Map::new() }
    }
}

id_type! {
    /// Id of a follow decision: UUIDv7.
    FollowDecisionId
}

/// What changes in a follow decision (JSON Merge Patch, RFC 7396): `null` removes a member.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowDecisionPatch {
    /// First day from which the follower accepts claims.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Change::is_keep")]
    pub claimable_from: Change<Day>,
    /// The day of the decision; today when the patch decides and names no day.
    #[serde(rename = "decidedOn", default, skip_serializing_if = "Change::is_keep")]
    pub decided_on: Change<Day>,
    /// Why the follower rejects or deviates.
    #[serde(rename = "reason", default, skip_serializing_if = "Change::is_keep")]
    pub reason: Change<String>,
    /// What is decided now.
    #[serde(rename = "status", default, skip_serializing_if = "Change::is_keep")]
    pub status: Change<FollowStatus>,
    /// The follower's own tariff.
    #[serde(rename = "tariff", default, skip_serializing_if = "Change::is_keep")]
    pub tariff: Change<OwnTariffView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowDecisionPatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self {
            claimable_from: Change::Keep,
            decided_on: Change::Keep,
            reason: Change::Keep,
            status: Change::Keep,
            tariff: Change::Keep,
            rest: Map::new(),
        }
    }
}

/// A follow decision.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowDecisionView {
    /// The addendum it is about; absent for the agreement as a whole.
    #[serde(rename = "addendumId", default, skip_serializing_if = "Option::is_none")]
    pub addendum_id: Option<AddendumId>,
    /// AGB code of the organisation that holds the contract.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// First day from which the follower accepts claims.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// The contract it is about.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The day of the decision.
    #[serde(rename = "decidedOn", default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Day>,
    /// The purchasing party that decides.
    #[serde(rename = "followerId")]
    pub follower_id: PurchasingPartyId,
    /// Its id.
    #[serde(rename = "id")]
    pub id: FollowDecisionId,
    /// Why the follower rejects or deviates.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// From when this version was known.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// AGB code of the organisation that asked; absent when the follower decided of its own accord.
    #[serde(rename = "requestedBy", default, skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<AgbCode>,
    /// The day on which it asked.
    #[serde(rename = "requestedOn", default, skip_serializing_if = "Option::is_none")]
    pub requested_on: Option<Day>,
    /// What was decided.
    #[serde(rename = "status")]
    pub status: FollowStatus,
    /// The follower's own tariff.
    #[serde(rename = "tariff", default, skip_serializing_if = "Option::is_none")]
    pub tariff: Option<OwnTariffView>,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowDecisionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        contract_id: ContractId,
        follower_id: PurchasingPartyId,
        id: FollowDecisionId,
        recorded_at: Moment,
        status: FollowStatus,
        version: i32,
    ) -> Self {
        Self {
            addendum_id: None,
            agb_code,
            claimable_from: None,
            contract_id,
            decided_on: None,
            follower_id,
            id,
            reason: None,
            recorded_at,
            requested_by: None,
            requested_on: None,
            status,
            tariff: None,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of FollowDecisionView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowDecisionViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<FollowDecisionView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowDecisionViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<FollowDecisionView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for FollowDecisionViewPage {
    type Item = FollowDecisionView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// Questions about following. An empty list means all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowScopeView {
    /// Kinds of care.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// O&I titles.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// Kinds of provider that hold the agreement.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// Segments.
    #[serde(rename = "segments")]
    pub segments: Vec<Segment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowScopeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        oi_titles: Vec<OiTitle>,
        provider_kinds: Vec<ProviderKind>,
        segments: Vec<Segment>,
    ) -> Self {
        Self { care_kinds, oi_titles, provider_kinds, segments, rest: Map::new() }
    }
}

/// What a policy decides about following.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowSideView {
    /// The rule that decides.
    #[serde(rename = "rule", default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
    /// Whether the documents were read on following for this care and say nothing.
    #[serde(rename = "silent")]
    pub silent: bool,
    /// The stance; absent when no rule decides for these facts.
    #[serde(rename = "stance", default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// What is taken over.
    #[serde(rename = "takesOver")]
    pub takes_over: Vec<TakesOver>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(silent: bool, takes_over: Vec<TakesOver>) -> Self {
        Self { rule: None, silent, stance: None, takes_over, rest: Map::new() }
    }
}

/// A concern takes another stance on following, whatever its policy says; it binds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowStanceChange {
    /// For these kinds of care.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// The concern.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// `followStance`.
    #[serde(rename = "kind")]
    pub kind: FollowStanceKind,
    /// Limited to these O&I titles; absent means all.
    #[serde(rename = "oiTitles", default, skip_serializing_if = "Option::is_none")]
    pub oi_titles: Option<Vec<OiTitle>>,
    /// Limited to these kinds of provider; absent means all.
    #[serde(rename = "providerKinds", default, skip_serializing_if = "Option::is_none")]
    pub provider_kinds: Option<Vec<ProviderKind>>,
    /// Limited to these segments; absent means all.
    #[serde(rename = "segments", default, skip_serializing_if = "Option::is_none")]
    pub segments: Option<Vec<Segment>>,
    /// The stance.
    #[serde(rename = "stance")]
    pub stance: Stance,
    /// What is taken over; absent means the agreement and its modules.
    #[serde(rename = "takesOver", default, skip_serializing_if = "Option::is_none")]
    pub takes_over: Option<Vec<TakesOver>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowStanceChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        concern: ConcernId,
        kind: FollowStanceKind,
        stance: Stance,
    ) -> Self {
        Self {
            care_kinds,
            concern,
            kind,
            oi_titles: None,
            provider_kinds: None,
            segments: None,
            stance,
            takes_over: None,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// Names the kind of change.
    ///
    /// - `followStance`: A concern takes another stance on following.
    FollowStanceKind {
        /// A concern takes another stance on following.
        FollowStance = "followStance",
    }
}

word_type! {
    /// What a follower decided.
    ///
    /// - `pending`: Asked, not yet decided.
    /// - `accepted`: The follower takes over the agreement or module at the leader's tariff.
    /// - `rejected`: The follower does not take it over.
    /// - `deviating`: The follower takes it over at a tariff of its own.
    FollowStatus {
        /// Asked, not yet decided.
        Pending = "pending",
        /// The follower takes over the agreement or module at the leader's tariff.
        Accepted = "accepted",
        /// The follower does not take it over.
        Rejected = "rejected",
        /// The follower takes it over at a tariff of its own.
        Deviating = "deviating",
    }
}

/// A module that is agreed to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowUpModule {
    /// Its id in the catalogue of the policy.
    #[serde(rename = "id")]
    pub id: String,
    /// Its title, in the language of the answer.
    #[serde(rename = "title", default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowUpModule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String) -> Self {
        Self { id, title: None, rest: Map::new() }
    }
}

/// What follows on a yes, as far as a source says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowUpView {
    /// Id of the agreement type.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// The modules agreed to.
    #[serde(rename = "modules")]
    pub modules: Vec<FollowUpModule>,
    /// The policy whose catalogue is meant.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// The source of the day of the round.
    #[serde(rename = "roundSource", default, skip_serializing_if = "Option::is_none")]
    pub round_source: Option<QuestionnaireCitation>,
    /// Where the first day comes from.
    #[serde(rename = "startBasis", default, skip_serializing_if = "Option::is_none")]
    pub start_basis: Option<StartBasis>,
    /// The rule about the first day, also when it does not give one.
    #[serde(rename = "startRule", default, skip_serializing_if = "Option::is_none")]
    pub start_rule: Option<CitedRuleView>,
    /// The first day.
    #[serde(rename = "startsOn", default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Day>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title", default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// What no source says.
    #[serde(rename = "unknown")]
    pub unknown: Vec<UnknownFollowUp>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowUpView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(modules: Vec<FollowUpModule>, unknown: Vec<UnknownFollowUp>) -> Self {
        Self {
            agreement_type: None,
            modules,
            policy_id: None,
            round_source: None,
            start_basis: None,
            start_rule: None,
            starts_on: None,
            title: None,
            unknown,
            rest: Map::new(),
        }
    }
}

/// What a follow rule says.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FollowView {
    /// O&I titles it is limited to; none means all.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// Kinds of provider it is limited to; none means all.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// Segments it is limited to; none means all.
    #[serde(rename = "segments")]
    pub segments: Vec<Segment>,
    /// The stance.
    #[serde(rename = "stance")]
    pub stance: Stance,
    /// What is taken over.
    #[serde(rename = "takesOver")]
    pub takes_over: Vec<TakesOver>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FollowView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        oi_titles: Vec<OiTitle>,
        provider_kinds: Vec<ProviderKind>,
        segments: Vec<Segment>,
        stance: Stance,
        takes_over: Vec<TakesOver>,
    ) -> Self {
        Self { oi_titles, provider_kinds, segments, stance, takes_over, rest: Map::new() }
    }
}

word_type! {
    /// By which formula an amount is agreed. An amount as such is no formula.
    ///
    /// - `percentageOfMaximum`: A share of the NZa maximum: `percentage`.
    /// - `surchargeOnRegistration`: On top of the registration tariff, per registered insured and quarter:
    ///   `cents`.
    /// - `perRegistered`: For each insured that is registered: `amount`.
    /// - `perIncluded`: For each insured that is included in a chain: `amount`.
    /// - `uniformPerInsured`: The same for each insured of the practices that take part: `amount`.
    /// - `budgetByIon`: An approved budget divided by the insured on a day, of the practices that a WSV links
    ///   to the holder: `referenceDate`, and `budget` once it is approved.
    /// - `resultReward`: A standard tariff with a surcharge for results: `standardTariff` and `percentage`;
    ///   with `concludedBy` and `latePercentage` when an agreement that is concluded after that day has
    ///   another.
    /// - `cap`: Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and
    ///   `referenceDate`, and `agreedInclusion`, or `percentage` when the most that may be included is a
    ///   share of the population.
    /// - `indexed`: Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as
    ///   they are known.
    /// - `announced`: Announced, and not known yet.
    FormulaKind {
        /// A share of the NZa maximum: `percentage`.
        PercentageOfMaximum = "percentageOfMaximum",
        /// On top of the registration tariff, per registered insured and quarter: `cents`.
        SurchargeOnRegistration = "surchargeOnRegistration",
        /// For each insured that is registered: `amount`.
        PerRegistered = "perRegistered",
        /// For each insured that is included in a chain: `amount`.
        PerIncluded = "perIncluded",
        /// The same for each insured of the practices that take part: `amount`.
        UniformPerInsured = "uniformPerInsured",
        /// An approved budget divided by the insured on a day, of the practices that a WSV links to the
        /// holder: `referenceDate`, and `budget` once it is approved.
        BudgetByIon = "budgetByIon",
        /// A standard tariff with a surcharge for results: `standardTariff` and `percentage`; with
        /// `concludedBy` and `latePercentage` when an agreement that is concluded after that day has another.
        ResultReward = "resultReward",
        /// Calculated afterwards in all, for inclusion above what was agreed: `price`, `chain` and
        /// `referenceDate`, and `agreedInclusion`, or `percentage` when the most that may be included is a
        /// share of the population.
        Cap = "cap",
        /// Raised by the index of a day: `base` and `referenceDate`, and `indexFigures` as far as they are
        /// known.
        Indexed = "indexed",
        /// Announced, and not known yet.
        Announced = "announced",
    }
}

/// A changed rule, by name; see `rules` for the rest.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FoundChangeView {
    /// What became of it.
    #[serde(rename = "change")]
    pub change: RuleChangeKind,
    /// Whether something else follows from it.
    #[serde(rename = "effect")]
    pub effect: bool,
    /// The rule of the later policy; absent for a removed one.
    #[serde(rename = "ruleId", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// The rule of the earlier policy; absent for an added one.
    #[serde(rename = "sinceRuleId", default, skip_serializing_if = "Option::is_none")]
    pub since_rule_id: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl FoundChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(change: RuleChangeKind, effect: bool) -> Self {
        Self { change, effect, rule_id: None, since_rule_id: None, rest: Map::new() }
    }
}

word_type! {
    /// GetContractingStatisticsFieldsItem.
    GetContractingStatisticsFieldsItem {
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `careKind`.
        CareKind = "careKind",
        /// `concernId`.
        ConcernId = "concernId",
        /// `concluded`.
        Concluded = "concluded",
        /// `date`.
        Date = "date",
        /// `invited`.
        Invited = "invited",
        /// `lapsed`.
        Lapsed = "lapsed",
        /// `offered`.
        Offered = "offered",
        /// `recorded`.
        Recorded = "recorded",
        /// `refused`.
        Refused = "refused",
        /// `region`.
        Region = "region",
        /// `signed`.
        Signed = "signed",
        /// `submitted`.
        Submitted = "submitted",
        /// `terminated`.
        Terminated = "terminated",
        /// `total`.
        Total = "total",
        /// `withdrawn`.
        Withdrawn = "withdrawn",
    }
}

word_type! {
    /// GetRegistrationFieldsItem.
    GetRegistrationFieldsItem {
        /// `active`.
        Active = "active",
        /// `addresses`.
        Addresses = "addresses",
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `careKinds`.
        CareKinds = "careKinds",
        /// `contacts`.
        Contacts = "contacts",
        /// `date`.
        Date = "date",
        /// `kind`.
        Kind = "kind",
        /// `name`.
        Name = "name",
        /// `providerKind`.
        ProviderKind = "providerKind",
        /// `qualifications`.
        Qualifications = "qualifications",
        /// `recognitions`.
        Recognitions = "recognitions",
        /// `registered`.
        Registered = "registered",
        /// `tradeNames`.
        TradeNames = "tradeNames",
    }
}

/// The state of the service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Health {
    /// `ok`.
    #[serde(rename = "status")]
    pub status: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Health {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(status: String) -> Self {
        Self { status, rest: Map::new() }
    }
}

/// How a provider without an agreement gets one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HowToApplyView {
    /// First day of an agreement that is asked for on the day of the question, when a rule says so.
    #[serde(rename = "earliestStartDate", default, skip_serializing_if = "Option::is_none")]
    pub earliest_start_date: Option<Day>,
    /// The policy that says so.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// The rule in it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// What it says, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl HowToApplyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(policy_id: PolicyId, policy_recorded_at: Moment, rule_id: String, text: String) -> Self {
        Self { earliest_start_date: None, policy_id, policy_recorded_at, rule_id, text, rest: Map::new() }
    }
}

/// How far an import is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ImportProgress {
    /// Facts read.
    #[serde(rename = "done")]
    pub done: i64,
    /// Facts in the file, once known.
    #[serde(rename = "total", default, skip_serializing_if = "Option::is_none")]
    pub total: Option<i64>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ImportProgress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(done: i64) -> Self {
        Self { done, total: None, rest: Map::new() }
    }
}

/// How many insured are included in a chain of a care group on the first day of a quarter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncludedInsuredView {
    /// AGB code of the care group.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The chain.
    #[serde(rename = "chain")]
    pub chain: Chain,
    /// How many.
    #[serde(rename = "included")]
    pub included: i32,
    /// The quarter.
    #[serde(rename = "quarter")]
    pub quarter: Quarter,
    /// When this service came to know it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Where the number comes from.
    #[serde(rename = "source")]
    pub source: String,
    /// UZOVI code of their insurer.
    #[serde(rename = "uzoviCode")]
    pub uzovi_code: UzoviCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl IncludedInsuredView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        chain: Chain,
        included: i32,
        quarter: Quarter,
        recorded_at: Moment,
        source: String,
        uzovi_code: UzoviCode,
    ) -> Self {
        Self { agb_code, chain, included, quarter, recorded_at, source, uzovi_code, rest: Map::new() }
    }
}

/// One page of a list of IncludedInsuredView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IncludedInsuredViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<IncludedInsuredView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl IncludedInsuredViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<IncludedInsuredView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for IncludedInsuredViewPage {
    type Item = IncludedInsuredView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a care group included above what was agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InclusionOverrunQuestion {
    /// AGB code of the care group.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The number that was agreed on; what the policy allows without an additional agreement when absent.
    #[serde(rename = "agreedInclusion", default, skip_serializing_if = "Option::is_none")]
    pub agreed_inclusion: Option<i32>,
    /// Answer with what was known at this instant; now when absent.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// The chain.
    #[serde(rename = "chain")]
    pub chain: Chain,
    /// The policy whose rules `inclusion.cap-…` and `tariff.post-calculation-only-over-inclusion` are used.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// What an included insured costs.
    #[serde(rename = "price")]
    pub price: Euros,
    /// The day in whose quarter insured are counted; its year is that of the agreement.
    #[serde(rename = "referenceDate")]
    pub reference_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl InclusionOverrunQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        chain: Chain,
        policy_id: PolicyId,
        price: Euros,
        reference_date: Day,
    ) -> Self {
        Self {
            agb_code,
            agreed_inclusion: None,
            as_of: None,
            chain,
            policy_id,
            price,
            reference_date,
            rest: Map::new(),
        }
    }
}

/// An index that holds on some days, with where it was published.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IndexFigure {
    /// Last day; absent when it runs on.
    #[serde(rename = "endDate", default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Day>,
    /// Percent by which an amount is raised, as a decimal number with at most four decimals.
    #[serde(rename = "percentage")]
    pub percentage: Decimal,
    /// Where it was published.
    #[serde(rename = "source")]
    pub source: String,
    /// First day.
    #[serde(rename = "startDate")]
    pub start_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl IndexFigure {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(percentage: Decimal, source: String, start_date: Day) -> Self {
        Self { end_date: None, percentage, source, start_date, rest: Map::new() }
    }
}

/// A health insurer, or a unit that is addressed like one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsurerView {
    /// Its concern.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// Labels (brands) that use the code.
    #[serde(rename = "labels")]
    pub labels: Vec<String>,
    /// Name of the legal person, where a source gives it.
    #[serde(rename = "legalName", default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Name in the field.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Purchasing parties that buy for it on the day asked.
    #[serde(rename = "purchasingPartyIds")]
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// UZOVI code.
    #[serde(rename = "uzoviCode")]
    pub uzovi_code: UzoviCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl InsurerView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        concern: ConcernId,
        labels: Vec<String>,
        name: String,
        period: Period,
        provenance: ProvenanceView,
        purchasing_party_ids: Vec<PurchasingPartyId>,
        uzovi_code: UzoviCode,
    ) -> Self {
        Self {
            concern,
            labels,
            legal_name: None,
            name,
            period,
            provenance,
            purchasing_party_ids,
            uzovi_code,
            rest: Map::new(),
        }
    }
}

/// One page of a list of InsurerView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsurerViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<InsurerView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl InsurerViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<InsurerView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for InsurerViewPage {
    type Item = InsurerView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// Type of an item.
    ///
    /// - `group`: Items that belong together; has no answer.
    /// - `display`: A text to read; has no answer.
    /// - `text`: Free text. Answer: a text.
    /// - `choice`: One of the options. Answer: its code.
    /// - `multipleChoice`: Any of the options. Answer: a list of their codes.
    /// - `integer`: A whole number of 32 bits. Answer: a number.
    /// - `decimal`: A decimal number. Answer: a text such as `12.50`.
    /// - `date`: A day. Answer: `YYYY-MM-DD`.
    /// - `boolean`: Yes or no. Answer: `true` or `false`.
    /// - `attachment`: Files. Answer: a list of the ids of attachments.
    /// - `agbCode`: Code in the AGB register. Answer: eight digits.
    /// - `kvkNumber`: Number in the trade register (KvK). Answer: eight digits.
    /// - `bigNumber`: Number in the BIG register. Answer: eleven digits.
    /// - `table`: Rows with the same columns. Answer: a list of objects, each with the answers of a row.
    ItemType {
        /// Items that belong together; has no answer.
        Group = "group",
        /// A text to read; has no answer.
        Display = "display",
        /// Free text. Answer: a text.
        Text = "text",
        /// One of the options. Answer: its code.
        Choice = "choice",
        /// Any of the options. Answer: a list of their codes.
        MultipleChoice = "multipleChoice",
        /// A whole number of 32 bits. Answer: a number.
        Integer = "integer",
        /// A decimal number. Answer: a text such as `12.50`.
        Decimal = "decimal",
        /// A day. Answer: `YYYY-MM-DD`.
        Date = "date",
        /// Yes or no. Answer: `true` or `false`.
        Boolean = "boolean",
        /// Files. Answer: a list of the ids of attachments.
        Attachment = "attachment",
        /// Code in the AGB register. Answer: eight digits.
        AgbCode = "agbCode",
        /// Number in the trade register (KvK). Answer: eight digits.
        KvkNumber = "kvkNumber",
        /// Number in the BIG register. Answer: eleven digits.
        BigNumber = "bigNumber",
        /// Rows with the same columns. Answer: a list of objects, each with the answers of a row.
        Table = "table",
    }
}

id_type! {
    /// Id of a job: UUIDv7.
    JobId
}

word_type! {
    /// Where a job stands.
    ///
    /// - `queued`: Waits for a worker.
    /// - `running`: A worker holds its lease.
    /// - `succeeded`: Done; the counts are final.
    /// - `failed`: Done without effect; the problems say why.
    /// - `cancelled`: Withdrawn before it took effect.
    JobStatus {
        /// Waits for a worker.
        Queued = "queued",
        /// A worker holds its lease.
        Running = "running",
        /// Done; the counts are final.
        Succeeded = "succeeded",
        /// Done without effect; the problems say why.
        Failed = "failed",
        /// Withdrawn before it took effect.
        Cancelled = "cancelled",
    }
}

/// The public keys of this service (RFC 7517).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct KeySetView {
    /// Of access tokens the key that signs, then the next one, then those that retired and are still
    /// trusted; last the key of receipts and signed heads.
    #[serde(rename = "keys")]
    pub keys: Vec<PublishedJwk>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl KeySetView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(keys: Vec<PublishedJwk>) -> Self {
        Self { keys, rest: Map::new() }
    }
}

word_type! {
    /// Yes, no, or not said by any source.
    ///
    /// - `yes`: A source says yes.
    /// - `no`: A source says no.
    /// - `unknown`: No source says.
    Known {
        /// A source says yes.
        Yes = "yes",
        /// A source says no.
        No = "no",
        /// No source says.
        Unknown = "unknown",
    }
}

text_type! {
    /// Number of a company in the trade register (Handelsregister, KvK): eight digits, leading zeros count.
    KvkNumber, r"^[0-9]{8}$"
}

/// By which rule a module lapsed, and what takes its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LapseView {
    /// What takes its place, in the language of the answer.
    #[serde(rename = "replacedBy")]
    pub replaced_by: String,
    /// The rule of the asked insurer's policy.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LapseView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(replaced_by: String, rule: CitedRuleView) -> Self {
        Self { replaced_by, rule, rest: Map::new() }
    }
}

/// Addenda that end.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LapsedAddenda {
    /// On how many agreements.
    #[serde(rename = "agreements")]
    pub agreements: i64,
    /// The first 200 of them.
    #[serde(rename = "items")]
    pub items: Vec<LapsedAddendum>,
    /// How many there are.
    #[serde(rename = "total")]
    pub total: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LapsedAddenda {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agreements: i64, items: Vec<LapsedAddendum>, total: i64) -> Self {
        Self { agreements, items, total, rest: Map::new() }
    }
}

/// An addendum that ends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LapsedAddendum {
    /// The addendum on it.
    #[serde(rename = "addendumId")]
    pub addendum_id: AddendumId,
    /// Who holds the agreement.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The agreement.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LapsedAddendum {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(addendum_id: AddendumId, agb_code: AgbCode, contract_id: ContractId) -> Self {
        Self { addendum_id, agb_code, contract_id, rest: Map::new() }
    }
}

word_type! {
    /// Whether an organisation has a contract of the purchasing party for this care on the day before the
    /// term.
    ///
    /// - `with`: It has one.
    /// - `without`: It has none.
    LastContract {
        /// It has one.
        With = "with",
        /// It has none.
        Without = "without",
    }
}

/// A contract partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LeadingInsurer {
    /// Its name.
    #[serde(rename = "name")]
    pub name: String,
    /// The purchasing party.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// The insurers that it buys for on that day.
    #[serde(rename = "uzoviCodes")]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LeadingInsurer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String, purchasing_party_id: PurchasingPartyId, uzovi_codes: Vec<UzoviCode>) -> Self {
        Self { name, purchasing_party_id, uzovi_codes, rest: Map::new() }
    }
}

/// A module that does not go on into the next contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LeftOutModule {
    /// Its code.
    #[serde(rename = "code")]
    pub code: String,
    /// What to do instead, in the language of the answer, where the policy says so.
    #[serde(rename = "instead", default, skip_serializing_if = "Option::is_none")]
    pub instead: Option<String>,
    /// Its name.
    #[serde(rename = "name")]
    pub name: String,
    /// The policy that decides.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// Rules of the policy that say so; none when the policy does not know the module.
    #[serde(rename = "ruleIds")]
    pub rule_ids: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LeftOutModule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, name: String, policy_id: PolicyId, rule_ids: Vec<String>) -> Self {
        Self { code, instead: None, name, policy_id, rule_ids, rest: Map::new() }
    }
}

text_type! {
    /// Name of an item, unique in its questionnaire; also its `linkId` in FHIR.
    LinkId, r"^[a-z][a-zA-Z0-9._-]{0,63}$"
}

word_type! {
    /// ListAddendaFieldsItem.
    ListAddendaFieldsItem {
        /// `contractId`.
        ContractId = "contractId",
        /// `id`.
        Id = "id",
        /// `moduleCode`.
        ModuleCode = "moduleCode",
        /// `moduleName`.
        ModuleName = "moduleName",
        /// `origin`.
        Origin = "origin",
        /// `period`.
        Period = "period",
        /// `phase`.
        Phase = "phase",
        /// `prestatieCodes`.
        PrestatieCodes = "prestatieCodes",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `segment`.
        Segment = "segment",
        /// `status`.
        Status = "status",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListAddendumSignaturesFieldsItem.
    ListAddendumSignaturesFieldsItem {
        /// `certificateId`.
        CertificateId = "certificateId",
        /// `documentDigest`.
        DocumentDigest = "documentDigest",
        /// `id`.
        Id = "id",
        /// `receivedAt`.
        ReceivedAt = "receivedAt",
        /// `side`.
        Side = "side",
        /// `signature`.
        Signature = "signature",
        /// `signedAt`.
        SignedAt = "signedAt",
        /// `thumbprint`.
        Thumbprint = "thumbprint",
    }
}

word_type! {
    /// ListAddendumStepsFieldsItem.
    ListAddendumStepsFieldsItem {
        /// `facts`.
        Facts = "facts",
        /// `findings`.
        Findings = "findings",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `side`.
        Side = "side",
        /// `step`.
        Step = "step",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListAgreementTypesFieldsItem.
    ListAgreementTypesFieldsItem {
        /// `careKind`.
        CareKind = "careKind",
        /// `criteria`.
        Criteria = "criteria",
        /// `discretion`.
        Discretion = "discretion",
        /// `exclusions`.
        Exclusions = "exclusions",
        /// `id`.
        Id = "id",
        /// `oiTitle`.
        OiTitle = "oiTitle",
        /// `providerKinds`.
        ProviderKinds = "providerKinds",
        /// `shown`.
        Shown = "shown",
        /// `starts`.
        Starts = "starts",
        /// `timing`.
        Timing = "timing",
        /// `title`.
        Title = "title",
    }
}

word_type! {
    /// ListAmendmentSignaturesFieldsItem.
    ListAmendmentSignaturesFieldsItem {
        /// `certificateId`.
        CertificateId = "certificateId",
        /// `documentDigest`.
        DocumentDigest = "documentDigest",
        /// `id`.
        Id = "id",
        /// `receivedAt`.
        ReceivedAt = "receivedAt",
        /// `side`.
        Side = "side",
        /// `signature`.
        Signature = "signature",
        /// `signedAt`.
        SignedAt = "signedAt",
        /// `thumbprint`.
        Thumbprint = "thumbprint",
    }
}

word_type! {
    /// ListAmendmentsFieldsItem.
    ListAmendmentsFieldsItem {
        /// `annexes`.
        Annexes = "annexes",
        /// `changedAt`.
        ChangedAt = "changedAt",
        /// `changes`.
        Changes = "changes",
        /// `closingReason`.
        ClosingReason = "closingReason",
        /// `conditions`.
        Conditions = "conditions",
        /// `contractId`.
        ContractId = "contractId",
        /// `contractVersion`.
        ContractVersion = "contractVersion",
        /// `effect`.
        Effect = "effect",
        /// `id`.
        Id = "id",
        /// `kind`.
        Kind = "kind",
        /// `madeVersion`.
        MadeVersion = "madeVersion",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `rules`.
        Rules = "rules",
        /// `signBy`.
        SignBy = "signBy",
        /// `status`.
        Status = "status",
        /// `term`.
        Term = "term",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListAuditEntriesFieldsItem.
    ListAuditEntriesFieldsItem {
        /// `auditSourceID`.
        AuditSourceId = "auditSourceID",
        /// `calls`.
        Calls = "calls",
        /// `delegationId`.
        DelegationId = "delegationId",
        /// `eventActionCode`.
        EventActionCode = "eventActionCode",
        /// `eventOutcomeIndicator`.
        EventOutcomeIndicator = "eventOutcomeIndicator",
        /// `eventTypeCode`.
        EventTypeCode = "eventTypeCode",
        /// `hash`.
        Hash = "hash",
        /// `occurredAt`.
        OccurredAt = "occurredAt",
        /// `owner`.
        Owner = "owner",
        /// `participantObjectID`.
        ParticipantObjectId = "participantObjectID",
        /// `personal`.
        Personal = "personal",
        /// `position`.
        Position = "position",
        /// `requestId`.
        RequestId = "requestId",
        /// `roleIdCode`.
        RoleIdCode = "roleIdCode",
        /// `sequence`.
        Sequence = "sequence",
        /// `userId`.
        UserId = "userId",
    }
}

word_type! {
    /// ListAuditHeadsFieldsItem.
    ListAuditHeadsFieldsItem {
        /// `hash`.
        Hash = "hash",
        /// `jws`.
        Jws = "jws",
        /// `moment`.
        Moment = "moment",
        /// `owner`.
        Owner = "owner",
        /// `sequence`.
        Sequence = "sequence",
    }
}

word_type! {
    /// ListCertificatesFieldsItem.
    ListCertificatesFieldsItem {
        /// `id`.
        Id = "id",
        /// `maySign`.
        MaySign = "maySign",
        /// `name`.
        Name = "name",
        /// `organisation`.
        Organisation = "organisation",
        /// `period`.
        Period = "period",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `suspended`.
        Suspended = "suspended",
        /// `thumbprint`.
        Thumbprint = "thumbprint",
        /// `validFrom`.
        ValidFrom = "validFrom",
        /// `validUntil`.
        ValidUntil = "validUntil",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListClientsFieldsItem.
    ListClientsFieldsItem {
        /// `authentication`.
        Authentication = "authentication",
        /// `certificates`.
        Certificates = "certificates",
        /// `id`.
        Id = "id",
        /// `keys`.
        Keys = "keys",
        /// `name`.
        Name = "name",
        /// `organisation`.
        Organisation = "organisation",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `role`.
        Role = "role",
        /// `scopes`.
        Scopes = "scopes",
        /// `suspended`.
        Suspended = "suspended",
        /// `uzoviCodes`.
        UzoviCodes = "uzoviCodes",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListConcernsFieldsItem.
    ListConcernsFieldsItem {
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `purchasingPartyIds`.
        PurchasingPartyIds = "purchasingPartyIds",
        /// `uzoviCodes`.
        UzoviCodes = "uzoviCodes",
    }
}

word_type! {
    /// ListContractOfferRowsFieldsItem.
    ListContractOfferRowsFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `carriedOverFrom`.
        CarriedOverFrom = "carriedOverFrom",
        /// `contractId`.
        ContractId = "contractId",
        /// `eligibility`.
        Eligibility = "eligibility",
        /// `leftOut`.
        LeftOut = "leftOut",
        /// `line`.
        Line = "line",
        /// `number`.
        Number = "number",
        /// `outcome`.
        Outcome = "outcome",
        /// `problem`.
        Problem = "problem",
        /// `reason`.
        Reason = "reason",
    }
}

word_type! {
    /// ListContractOfferRunsFieldsItem.
    ListContractOfferRunsFieldsItem {
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `counts`.
        Counts = "counts",
        /// `createdAt`.
        CreatedAt = "createdAt",
        /// `finishedAt`.
        FinishedAt = "finishedAt",
        /// `id`.
        Id = "id",
        /// `policyId`.
        PolicyId = "policyId",
        /// `progress`.
        Progress = "progress",
        /// `purchasingPartyId`.
        PurchasingPartyId = "purchasingPartyId",
        /// `results`.
        Results = "results",
        /// `selection`.
        Selection = "selection",
        /// `signBy`.
        SignBy = "signBy",
        /// `status`.
        Status = "status",
        /// `term`.
        Term = "term",
    }
}

word_type! {
    /// ListContractSignaturesFieldsItem.
    ListContractSignaturesFieldsItem {
        /// `certificateId`.
        CertificateId = "certificateId",
        /// `documentDigest`.
        DocumentDigest = "documentDigest",
        /// `id`.
        Id = "id",
        /// `receivedAt`.
        ReceivedAt = "receivedAt",
        /// `side`.
        Side = "side",
        /// `signature`.
        Signature = "signature",
        /// `signedAt`.
        SignedAt = "signedAt",
        /// `thumbprint`.
        Thumbprint = "thumbprint",
    }
}

word_type! {
    /// ListContractVersionsFieldsItem.
    ListContractVersionsFieldsItem {
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `endedBy`.
        EndedBy = "endedBy",
        /// `note`.
        Note = "note",
        /// `oiTitles`.
        OiTitles = "oiTitles",
        /// `policyId`.
        PolicyId = "policyId",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `secondPurchasingPartyId`.
        SecondPurchasingPartyId = "secondPurchasingPartyId",
        /// `signBy`.
        SignBy = "signBy",
        /// `status`.
        Status = "status",
        /// `supersededAt`.
        SupersededAt = "supersededAt",
        /// `term`.
        Term = "term",
        /// `uniform`.
        Uniform = "uniform",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListContractsFieldsItem.
    ListContractsFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `careKind`.
        CareKind = "careKind",
        /// `endedBy`.
        EndedBy = "endedBy",
        /// `id`.
        Id = "id",
        /// `note`.
        Note = "note",
        /// `number`.
        Number = "number",
        /// `oiTitles`.
        OiTitles = "oiTitles",
        /// `phase`.
        Phase = "phase",
        /// `policyId`.
        PolicyId = "policyId",
        /// `purchasingPartyId`.
        PurchasingPartyId = "purchasingPartyId",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `secondPurchasingPartyId`.
        SecondPurchasingPartyId = "secondPurchasingPartyId",
        /// `signBy`.
        SignBy = "signBy",
        /// `status`.
        Status = "status",
        /// `supersededAt`.
        SupersededAt = "supersededAt",
        /// `term`.
        Term = "term",
        /// `uniform`.
        Uniform = "uniform",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListContractsSort.
    ListContractsSort {
        /// `number`.
        Number = "number",
        /// `-number`.
        NumberDescending = "-number",
        /// `startDate`.
        StartDate = "startDate",
        /// `-startDate`.
        StartDateDescending = "-startDate",
        /// `signBy`.
        SignBy = "signBy",
        /// `-signBy`.
        SignByDescending = "-signBy",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `-recordedAt`.
        RecordedAtDescending = "-recordedAt",
    }
}

word_type! {
    /// ListCoverageDeclarationsFieldsItem.
    ListCoverageDeclarationsFieldsItem {
        /// `careKind`.
        CareKind = "careKind",
        /// `id`.
        Id = "id",
        /// `period`.
        Period = "period",
        /// `purchasingPartyId`.
        PurchasingPartyId = "purchasingPartyId",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `version`.
        Version = "version",
        /// `withdrawn`.
        Withdrawn = "withdrawn",
    }
}

word_type! {
    /// ListDeadlinesFieldsItem.
    ListDeadlinesFieldsItem {
        /// `careKinds`.
        CareKinds = "careKinds",
        /// `concern`.
        Concern = "concern",
        /// `deadline`.
        Deadline = "deadline",
        /// `force`.
        Force = "force",
        /// `id`.
        Id = "id",
        /// `insurers`.
        Insurers = "insurers",
        /// `rule`.
        Rule = "rule",
        /// `step`.
        Step = "step",
    }
}

word_type! {
    /// ListDelegationsFieldsItem.
    ListDelegationsFieldsItem {
        /// `active`.
        Active = "active",
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `delegate`.
        Delegate = "delegate",
        /// `id`.
        Id = "id",
        /// `period`.
        Period = "period",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `scopes`.
        Scopes = "scopes",
        /// `version`.
        Version = "version",
        /// `withdrawnAt`.
        WithdrawnAt = "withdrawnAt",
    }
}

word_type! {
    /// ListFollowDecisionsFieldsItem.
    ListFollowDecisionsFieldsItem {
        /// `addendumId`.
        AddendumId = "addendumId",
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `claimableFrom`.
        ClaimableFrom = "claimableFrom",
        /// `contractId`.
        ContractId = "contractId",
        /// `decidedOn`.
        DecidedOn = "decidedOn",
        /// `followerId`.
        FollowerId = "followerId",
        /// `id`.
        Id = "id",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `requestedBy`.
        RequestedBy = "requestedBy",
        /// `requestedOn`.
        RequestedOn = "requestedOn",
        /// `status`.
        Status = "status",
        /// `tariff`.
        Tariff = "tariff",
        /// `version`.
        Version = "version",
    }
}

/// Import of a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListImport {
    /// Facts by what became of them; final when the job succeeded.
    #[serde(rename = "counts")]
    pub counts: Counts,
    /// When it was asked for.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// SHA-256 of the file, in hexadecimal.
    #[serde(rename = "digest")]
    pub digest: String,
    /// When it ended.
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Id of the job.
    #[serde(rename = "id")]
    pub id: JobId,
    /// The list.
    #[serde(rename = "list")]
    pub list: ListKind,
    /// Every row at fault, by line, at most 1,000; the detail begins with the column. With one of them
    /// the import has no effect.
    #[serde(rename = "problems")]
    pub problems: Vec<RowProblem>,
    /// The client that asked for it.
    #[serde(rename = "requestedBy", default, skip_serializing_if = "Option::is_none")]
    pub requested_by: Option<String>,
    /// Rows read so far.
    #[serde(rename = "rowsRead")]
    pub rows_read: i64,
    /// Where it stands.
    #[serde(rename = "status")]
    pub status: JobStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ListImport {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        counts: Counts,
        created_at: Moment,
        digest: String,
        id: JobId,
        list: ListKind,
        problems: Vec<RowProblem>,
        rows_read: i64,
        status: JobStatus,
    ) -> Self {
        Self {
            counts,
            created_at,
            digest,
            finished_at: None,
            id,
            list,
            problems,
            requested_by: None,
            rows_read,
            status,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// ListIncludedInsuredFieldsItem.
    ListIncludedInsuredFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `chain`.
        Chain = "chain",
        /// `included`.
        Included = "included",
        /// `quarter`.
        Quarter = "quarter",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `source`.
        Source = "source",
        /// `uzoviCode`.
        UzoviCode = "uzoviCode",
    }
}

word_type! {
    /// ListInsurersFieldsItem.
    ListInsurersFieldsItem {
        /// `concern`.
        Concern = "concern",
        /// `labels`.
        Labels = "labels",
        /// `legalName`.
        LegalName = "legalName",
        /// `name`.
        Name = "name",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `purchasingPartyIds`.
        PurchasingPartyIds = "purchasingPartyIds",
        /// `uzoviCode`.
        UzoviCode = "uzoviCode",
    }
}

word_type! {
    /// A list that comes in as a file.
    ///
    /// - `concerns`: Concerns.
    /// - `insurers`: Insurers with their concern.
    /// - `purchasing-parties`: Purchasing parties and the insurers they buy for.
    /// - `regions`: Regions and the places in them.
    /// - `preferred-insurers`: Preferred insurers per region and kind of care.
    /// - `hds-representations`: The two insurers that represent all towards an HDS.
    /// - `prestaties`: Prestaties.
    /// - `prestatie-successors`: Which prestatie took the place of another.
    /// - `tariffs`: Amounts of the national lists, a list per year.
    /// - `national-facts`: What NZa settled for the whole country, as facts that policies read.
    /// - `ion`: Insured registered with practices (ION), counted per insurer, age, area and quarter.
    /// - `inclusions`: Insured included in the chains of care groups, counted per insurer, chain and quarter.
    ListKind {
        /// Concerns.
        Concerns = "concerns",
        /// Insurers with their concern.
        Insurers = "insurers",
        /// Purchasing parties and the insurers they buy for.
        PurchasingParties = "purchasing-parties",
        /// Regions and the places in them.
        Regions = "regions",
        /// Preferred insurers per region and kind of care.
        PreferredInsurers = "preferred-insurers",
        /// The two insurers that represent all towards an HDS.
        HdsRepresentations = "hds-representations",
        /// Prestaties.
        Prestaties = "prestaties",
        /// Which prestatie took the place of another.
        PrestatieSuccessors = "prestatie-successors",
        /// Amounts of the national lists, a list per year.
        Tariffs = "tariffs",
        /// What NZa settled for the whole country, as facts that policies read.
        NationalFacts = "national-facts",
        /// Insured registered with practices (ION), counted per insurer, age, area and quarter.
        Ion = "ion",
        /// Insured included in the chains of care groups, counted per insurer, chain and quarter.
        Inclusions = "inclusions",
    }
}

word_type! {
    /// ListNationalFactsFieldsItem.
    ListNationalFactsFieldsItem {
        /// `fact`.
        Fact = "fact",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `value`.
        Value = "value",
    }
}

word_type! {
    /// ListPaymentTitlesFieldsItem.
    ListPaymentTitlesFieldsItem {
        /// `change`.
        Change = "change",
        /// `financedVia`.
        FinancedVia = "financedVia",
        /// `form`.
        Form = "form",
        /// `new`.
        New = "new",
        /// `old`.
        Old = "old",
        /// `oldSegment`.
        OldSegment = "oldSegment",
        /// `rule`.
        Rule = "rule",
    }
}

word_type! {
    /// ListPoliciesFieldsItem.
    ListPoliciesFieldsItem {
        /// `careKinds`.
        CareKinds = "careKinds",
        /// `concern`.
        Concern = "concern",
        /// `contradictions`.
        Contradictions = "contradictions",
        /// `declaredChanges`.
        DeclaredChanges = "declaredChanges",
        /// `documents`.
        Documents = "documents",
        /// `executableRules`.
        ExecutableRules = "executableRules",
        /// `insurers`.
        Insurers = "insurers",
        /// `notEncoded`.
        NotEncoded = "notEncoded",
        /// `period`.
        Period = "period",
        /// `policyId`.
        PolicyId = "policyId",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `releases`.
        Releases = "releases",
        /// `rules`.
        Rules = "rules",
        /// `silences`.
        Silences = "silences",
        /// `takesPrecedenceOver`.
        TakesPrecedenceOver = "takesPrecedenceOver",
        /// `title`.
        Title = "title",
    }
}

word_type! {
    /// ListPolicyAddendaFieldsItem.
    ListPolicyAddendaFieldsItem {
        /// `careKinds`.
        CareKinds = "careKinds",
        /// `carriedOver`.
        CarriedOver = "carriedOver",
        /// `channel`.
        Channel = "channel",
        /// `conditions`.
        Conditions = "conditions",
        /// `excludes`.
        Excludes = "excludes",
        /// `id`.
        Id = "id",
        /// `instead`.
        Instead = "instead",
        /// `requires`.
        Requires = "requires",
        /// `rules`.
        Rules = "rules",
        /// `status`.
        Status = "status",
        /// `title`.
        Title = "title",
    }
}

word_type! {
    /// ListPolicyDraftsFieldsItem.
    ListPolicyDraftsFieldsItem {
        /// `changedAt`.
        ChangedAt = "changedAt",
        /// `changedBy`.
        ChangedBy = "changedBy",
        /// `concern`.
        Concern = "concern",
        /// `createdAt`.
        CreatedAt = "createdAt",
        /// `files`.
        Files = "files",
        /// `findings`.
        Findings = "findings",
        /// `id`.
        Id = "id",
        /// `policyId`.
        PolicyId = "policyId",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListPolicyRulesFieldsItem.
    ListPolicyRulesFieldsItem {
        /// `actors`.
        Actors = "actors",
        /// `attribution`.
        Attribution = "attribution",
        /// `careKinds`.
        CareKinds = "careKinds",
        /// `citations`.
        Citations = "citations",
        /// `contradictions`.
        Contradictions = "contradictions",
        /// `deadline`.
        Deadline = "deadline",
        /// `follow`.
        Follow = "follow",
        /// `force`.
        Force = "force",
        /// `kind`.
        Kind = "kind",
        /// `logic`.
        Logic = "logic",
        /// `parameters`.
        Parameters = "parameters",
        /// `policyId`.
        PolicyId = "policyId",
        /// `policyRecordedAt`.
        PolicyRecordedAt = "policyRecordedAt",
        /// `readings`.
        Readings = "readings",
        /// `representingInsurers`.
        RepresentingInsurers = "representingInsurers",
        /// `rows`.
        Rows = "rows",
        /// `ruleId`.
        RuleId = "ruleId",
        /// `start`.
        Start = "start",
        /// `switch`.
        Switch = "switch",
        /// `tags`.
        Tags = "tags",
        /// `term`.
        Term = "term",
        /// `text`.
        Text = "text",
        /// `topics`.
        Topics = "topics",
    }
}

word_type! {
    /// ListPreferredInsurersFieldsItem.
    ListPreferredInsurersFieldsItem {
        /// `careKind`.
        CareKind = "careKind",
        /// `concern`.
        Concern = "concern",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `purchasingPartyIds`.
        PurchasingPartyIds = "purchasingPartyIds",
        /// `rank`.
        Rank = "rank",
        /// `regionCode`.
        RegionCode = "regionCode",
        /// `scheme`.
        Scheme = "scheme",
    }
}

word_type! {
    /// ListPrestatiesFieldsItem.
    ListPrestatiesFieldsItem {
        /// `code`.
        Code = "code",
        /// `contractRequired`.
        ContractRequired = "contractRequired",
        /// `inForce`.
        InForce = "inForce",
        /// `name`.
        Name = "name",
        /// `nonContractedBillable`.
        NonContractedBillable = "nonContractedBillable",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `segment`.
        Segment = "segment",
        /// `successors`.
        Successors = "successors",
        /// `tariffKind`.
        TariffKind = "tariffKind",
        /// `unit`.
        Unit = "unit",
    }
}

word_type! {
    /// ListPriceListExportsFieldsItem.
    ListPriceListExportsFieldsItem {
        /// `createdAt`.
        CreatedAt = "createdAt",
        /// `file`.
        File = "file",
        /// `finishedAt`.
        FinishedAt = "finishedAt",
        /// `id`.
        Id = "id",
        /// `insurers`.
        Insurers = "insurers",
        /// `practices`.
        Practices = "practices",
        /// `problems`.
        Problems = "problems",
        /// `progress`.
        Progress = "progress",
        /// `request`.
        Request = "request",
        /// `status`.
        Status = "status",
    }
}

word_type! {
    /// ListPublishedContractChangesFieldsItem.
    ListPublishedContractChangesFieldsItem {
        /// `change`.
        Change = "change",
        /// `contract`.
        Contract = "contract",
        /// `until`.
        Until = "until",
    }
}

word_type! {
    /// ListPublishedContractsFieldsItem.
    ListPublishedContractsFieldsItem {
        /// `address`.
        Address = "address",
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `basis`.
        Basis = "basis",
        /// `careKind`.
        CareKind = "careKind",
        /// `concernIds`.
        ConcernIds = "concernIds",
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `oiTitles`.
        OiTitles = "oiTitles",
        /// `profile`.
        Profile = "profile",
        /// `providerKind`.
        ProviderKind = "providerKind",
        /// `publication`.
        Publication = "publication",
        /// `purchasingPartyId`.
        PurchasingPartyId = "purchasingPartyId",
        /// `regions`.
        Regions = "regions",
        /// `reimbursement`.
        Reimbursement = "reimbursement",
        /// `status`.
        Status = "status",
        /// `term`.
        Term = "term",
        /// `uzoviCodes`.
        UzoviCodes = "uzoviCodes",
    }
}

word_type! {
    /// ListPurchasingPartiesFieldsItem.
    ListPurchasingPartiesFieldsItem {
        /// `id`.
        Id = "id",
        /// `insurers`.
        Insurers = "insurers",
        /// `name`.
        Name = "name",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
    }
}

word_type! {
    /// ListQuestionnaireRoundsFieldsItem.
    ListQuestionnaireRoundsFieldsItem {
        /// `deadline`.
        Deadline = "deadline",
        /// `deadlines`.
        Deadlines = "deadlines",
        /// `id`.
        Id = "id",
        /// `name`.
        Name = "name",
        /// `opensAt`.
        OpensAt = "opensAt",
        /// `questionnaireId`.
        QuestionnaireId = "questionnaireId",
        /// `source`.
        Source = "source",
        /// `startsOn`.
        StartsOn = "startsOn",
        /// `status`.
        Status = "status",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListQuestionnairesFieldsItem.
    ListQuestionnairesFieldsItem {
        /// `agreementType`.
        AgreementType = "agreementType",
        /// `basis`.
        Basis = "basis",
        /// `careKind`.
        CareKind = "careKind",
        /// `concern`.
        Concern = "concern",
        /// `id`.
        Id = "id",
        /// `kind`.
        Kind = "kind",
        /// `openRounds`.
        OpenRounds = "openRounds",
        /// `policy`.
        Policy = "policy",
        /// `providerKinds`.
        ProviderKinds = "providerKinds",
        /// `representatives`.
        Representatives = "representatives",
        /// `state`.
        State = "state",
        /// `submitters`.
        Submitters = "submitters",
        /// `title`.
        Title = "title",
        /// `version`.
        Version = "version",
        /// `versions`.
        Versions = "versions",
    }
}

word_type! {
    /// ListRegionsFieldsItem.
    ListRegionsFieldsItem {
        /// `code`.
        Code = "code",
        /// `matches`.
        Matches = "matches",
        /// `name`.
        Name = "name",
        /// `period`.
        Period = "period",
        /// `provenance`.
        Provenance = "provenance",
        /// `scheme`.
        Scheme = "scheme",
    }
}

word_type! {
    /// ListRegisteredInsuredFieldsItem.
    ListRegisteredInsuredFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `ageBand`.
        AgeBand = "ageBand",
        /// `fewerThan`.
        FewerThan = "fewerThan",
        /// `quarter`.
        Quarter = "quarter",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `registered`.
        Registered = "registered",
        /// `source`.
        Source = "source",
        /// `surchargeArea`.
        SurchargeArea = "surchargeArea",
        /// `uzoviCode`.
        UzoviCode = "uzoviCode",
    }
}

word_type! {
    /// ListRegistrationRelationsFieldsItem.
    ListRegistrationRelationsFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `direction`.
        Direction = "direction",
        /// `kind`.
        Kind = "kind",
        /// `name`.
        Name = "name",
        /// `period`.
        Period = "period",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `role`.
        Role = "role",
        /// `type`.
        Type = "type",
    }
}

word_type! {
    /// ListRegistrationsFieldsItem.
    ListRegistrationsFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `city`.
        City = "city",
        /// `kind`.
        Kind = "kind",
        /// `name`.
        Name = "name",
        /// `postcode`.
        Postcode = "postcode",
        /// `providerKind`.
        ProviderKind = "providerKind",
    }
}

/// What an import would do.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListRehearsal {
    /// Facts by what would become of them; all zero when there is a problem.
    #[serde(rename = "counts")]
    pub counts: Counts,
    /// The first 1,000 rows that would change, against the list in force.
    #[serde(rename = "differences")]
    pub differences: Vec<Difference>,
    /// The list.
    #[serde(rename = "list")]
    pub list: ListKind,
    /// Every row at fault, by line, at most 1,000; the detail begins with the column.
    #[serde(rename = "problems")]
    pub problems: Vec<RowProblem>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ListRehearsal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        counts: Counts,
        differences: Vec<Difference>,
        list: ListKind,
        problems: Vec<RowProblem>,
    ) -> Self {
        Self { counts, differences, list, problems, rest: Map::new() }
    }
}

word_type! {
    /// ListSubmissionAssessmentsFieldsItem.
    ListSubmissionAssessmentsFieldsItem {
        /// `actor`.
        Actor = "actor",
        /// `answerBy`.
        AnswerBy = "answerBy",
        /// `concern`.
        Concern = "concern",
        /// `decision`.
        Decision = "decision",
        /// `filing`.
        Filing = "filing",
        /// `followUp`.
        FollowUp = "followUp",
        /// `grounds`.
        Grounds = "grounds",
        /// `needed`.
        Needed = "needed",
        /// `note`.
        Note = "note",
        /// `number`.
        Number = "number",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `s3Reply`.
        S3Reply = "s3Reply",
        /// `status`.
        Status = "status",
        /// `submissionId`.
        SubmissionId = "submissionId",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListSubmissionAttachmentsFieldsItem.
    ListSubmissionAttachmentsFieldsItem {
        /// `createdAt`.
        CreatedAt = "createdAt",
        /// `digest`.
        Digest = "digest",
        /// `fileName`.
        FileName = "fileName",
        /// `id`.
        Id = "id",
        /// `mediaType`.
        MediaType = "mediaType",
        /// `size`.
        Size = "size",
    }
}

word_type! {
    /// ListSubmissionHistoryFieldsItem.
    ListSubmissionHistoryFieldsItem {
        /// `actor`.
        Actor = "actor",
        /// `changed`.
        Changed = "changed",
        /// `delegationId`.
        DelegationId = "delegationId",
        /// `event`.
        Event = "event",
        /// `filledBy`.
        FilledBy = "filledBy",
        /// `position`.
        Position = "position",
        /// `reason`.
        Reason = "reason",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `requestId`.
        RequestId = "requestId",
        /// `role`.
        Role = "role",
        /// `status`.
        Status = "status",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListSubmissionsFieldsItem.
    ListSubmissionsFieldsItem {
        /// `agbCode`.
        AgbCode = "agbCode",
        /// `answers`.
        Answers = "answers",
        /// `assignee`.
        Assignee = "assignee",
        /// `attachments`.
        Attachments = "attachments",
        /// `changedAt`.
        ChangedAt = "changedAt",
        /// `concern`.
        Concern = "concern",
        /// `createdAt`.
        CreatedAt = "createdAt",
        /// `deadline`.
        Deadline = "deadline",
        /// `dueOn`.
        DueOn = "dueOn",
        /// `filledBy`.
        FilledBy = "filledBy",
        /// `id`.
        Id = "id",
        /// `prefilled`.
        Prefilled = "prefilled",
        /// `questionnaireId`.
        QuestionnaireId = "questionnaireId",
        /// `questionnaireVersion`.
        QuestionnaireVersion = "questionnaireVersion",
        /// `receipt`.
        Receipt = "receipt",
        /// `receivedAt`.
        ReceivedAt = "receivedAt",
        /// `removed`.
        Removed = "removed",
        /// `roundId`.
        RoundId = "roundId",
        /// `status`.
        Status = "status",
        /// `submittedAt`.
        SubmittedAt = "submittedAt",
        /// `validation`.
        Validation = "validation",
        /// `version`.
        Version = "version",
    }
}

word_type! {
    /// ListSubmissionsSort.
    ListSubmissionsSort {
        /// `receivedAt`.
        ReceivedAt = "receivedAt",
        /// `-receivedAt`.
        ReceivedAtDescending = "-receivedAt",
        /// `dueOn`.
        DueOn = "dueOn",
        /// `-dueOn`.
        DueOnDescending = "-dueOn",
    }
}

word_type! {
    /// ListTariffsFieldsItem.
    ListTariffsFieldsItem {
        /// `aboveMaximum`.
        AboveMaximum = "aboveMaximum",
        /// `amount`.
        Amount = "amount",
        /// `fictitious`.
        Fictitious = "fictitious",
        /// `kind`.
        Kind = "kind",
        /// `period`.
        Period = "period",
        /// `prestatieCode`.
        PrestatieCode = "prestatieCode",
        /// `provenance`.
        Provenance = "provenance",
        /// `recordedAt`.
        RecordedAt = "recordedAt",
        /// `unit`.
        Unit = "unit",
    }
}

/// A rule that came to, left or changed in a list of an agreement type or addendum.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ListedRuleChangeView {
    /// What became of it there.
    #[serde(rename = "change")]
    pub change: EntryChangeKind,
    /// The list.
    #[serde(rename = "list")]
    pub list: EntryPart,
    /// The rule, of the later policy unless it was removed.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ListedRuleChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(change: EntryChangeKind, list: EntryPart, rule: CitedRuleView) -> Self {
        Self { change, list, rule, rest: Map::new() }
    }
}

/// The region that a location lies in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LocationRegion {
    /// The region in it.
    #[serde(rename = "code")]
    pub code: RegionCode,
    /// The way of dividing the country.
    #[serde(rename = "scheme")]
    pub scheme: RegionScheme,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LocationRegion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: RegionCode, scheme: RegionScheme) -> Self {
        Self { code, scheme, rest: Map::new() }
    }
}

/// The part of a rule that a machine decides. A fact that is absent gives `UNKNOWN`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LogicView {
    /// Groups of which one must hold whole; no group asks nothing.
    #[serde(rename = "any")]
    pub any: Vec<Vec<ConditionView>>,
    /// Branches tried before the rule, in order: the first that holds decides.
    #[serde(rename = "first")]
    pub first: Vec<BranchView>,
    /// Outcome when it does not.
    #[serde(rename = "otherwise")]
    pub otherwise: Outcome,
    /// Outcome when the rule holds.
    #[serde(rename = "then")]
    pub then: Outcome,
    /// The exception, when all of these hold.
    #[serde(rename = "unless")]
    pub unless: Vec<ConditionView>,
    /// Conditions that must all hold.
    #[serde(rename = "when")]
    pub when: Vec<ConditionView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl LogicView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        any: Vec<Vec<ConditionView>>,
        first: Vec<BranchView>,
        otherwise: Outcome,
        then: Outcome,
        unless: Vec<ConditionView>,
        when: Vec<ConditionView>,
    ) -> Self {
        Self { any, first, otherwise, then, unless, when, rest: Map::new() }
    }
}

word_type! {
    /// How two statements were recognised as being about the same, surest first.
    ///
    /// - `id`: They have the same id.
    /// - `content`: They decide and state the same.
    /// - `tag`: They answer the same question in machine form.
    /// - `terms`: They alone state the same kind of term for the same care.
    /// - `facts`: They alone decide the same kind of question by the same facts.
    /// - `scope`: They alone are about the same care kind and O&I title.
    /// - `name`: They have the same name.
    /// - `unit`: They alone have the same unit within their rules.
    MatchedBy {
        /// They have the same id.
        Id = "id",
        /// They decide and state the same.
        Content = "content",
        /// They answer the same question in machine form.
        Tag = "tag",
        /// They alone state the same kind of term for the same care.
        Terms = "terms",
        /// They alone decide the same kind of question by the same facts.
        Facts = "facts",
        /// They alone are about the same care kind and O&I title.
        Scope = "scope",
        /// They have the same name.
        Name = "name",
        /// They alone have the same unit within their rules.
        Unit = "unit",
    }
}

word_type! {
    /// Whether a prestatie may be claimed.
    ///
    /// - `yes`: It may be claimed.
    /// - `no`: It may not be claimed.
    /// - `unknown`: It cannot be told.
    MayClaim {
        /// It may be claimed.
        Yes = "yes",
        /// It may not be claimed.
        No = "no",
        /// It cannot be told.
        Unknown = "unknown",
    }
}

/// The value of a fact of a member, or `null` when the fact is not about it.
pub type MemberFact = FactValue;

word_type! {
    /// A fact without which no better answer can be given.
    ///
    /// - `organisation`: Which of several organisations is meant.
    /// - `insurer`: The insurer: its code is not in use on that day.
    /// - `holder`: Which party holds the agreement: no register relation leads to one, or several do.
    /// - `oiTitle`: Under which O&I title.
    /// - `hds.representingInsurers`: The two insurers that represent the HDS area.
    /// - `contracts.coverage`: Whether the contracts of a purchasing party are complete here on that day.
    /// - `insurer.purchasingParty`: The one contract partner of an insurer on that day: the asked, leading or
    ///   representing one.
    /// - `location`: The location, or its address.
    /// - `location.region`: The region of the location on that day.
    /// - `region.preferred`: The one preferred insurer of the region for that kind of care.
    /// - `insurer.policy`: A policy of the insurer that covers that day.
    /// - `insurer.followStance`: What the insurer's policy says about following.
    /// - `followDecision`: The decision on a follow request that is pending, or which of several decisions
    ///   counts.
    /// - `policy.fact`: A fact that a rule of the policy asks for.
    /// - `prestatie`: Whether the prestatie may be claimed without a contract.
    MissingFact {
        /// Which of several organisations is meant.
        Organisation = "organisation",
        /// The insurer: its code is not in use on that day.
        Insurer = "insurer",
        /// Which party holds the agreement: no register relation leads to one, or several do.
        Holder = "holder",
        /// Under which O&I title.
        OiTitle = "oiTitle",
        /// The two insurers that represent the HDS area.
        HdsRepresentingInsurers = "hds.representingInsurers",
        /// Whether the contracts of a purchasing party are complete here on that day.
        ContractsCoverage = "contracts.coverage",
        /// The one contract partner of an insurer on that day: the asked, leading or representing one.
        InsurerPurchasingParty = "insurer.purchasingParty",
        /// The location, or its address.
        Location = "location",
        /// The region of the location on that day.
        LocationRegion = "location.region",
        /// The one preferred insurer of the region for that kind of care.
        RegionPreferred = "region.preferred",
        /// A policy of the insurer that covers that day.
        InsurerPolicy = "insurer.policy",
        /// What the insurer's policy says about following.
        InsurerFollowStance = "insurer.followStance",
        /// The decision on a follow request that is pending, or which of several decisions counts.
        FollowDecision = "followDecision",
        /// A fact that a rule of the policy asks for.
        PolicyFact = "policy.fact",
        /// Whether the prestatie may be claimed without a contract.
        Prestatie = "prestatie",
    }
}

/// A fact that is missing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MissingFactView {
    /// The fact, from the closed vocabulary; give it under this name in `facts`.
    #[serde(rename = "fact")]
    pub fact: String,
    /// Where it normally comes from.
    #[serde(rename = "origin")]
    pub origin: Origin,
    /// Whether it can be given per member.
    #[serde(rename = "perMember")]
    pub per_member: bool,
    /// Whether it is about natural persons.
    #[serde(rename = "personal")]
    pub personal: bool,
    /// What it asks, in the language of the answer.
    #[serde(rename = "question")]
    pub question: String,
    /// Members of which it is not known.
    #[serde(rename = "silentMembers")]
    pub silent_members: Vec<AgbCode>,
    /// Type of its value.
    #[serde(rename = "type")]
    pub type_: FactType,
    /// Where to get it, in the language of the answer.
    #[serde(rename = "where")]
    pub where_: String,
    /// The words to choose from, of an enum or a set.
    #[serde(rename = "words", default, skip_serializing_if = "Option::is_none")]
    pub words: Option<Vec<String>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl MissingFactView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        fact: String,
        origin: Origin,
        per_member: bool,
        personal: bool,
        question: String,
        silent_members: Vec<AgbCode>,
        type_: FactType,
        where_: String,
    ) -> Self {
        Self {
            fact,
            origin,
            per_member,
            personal,
            question,
            silent_members,
            type_,
            where_,
            words: None,
            rest: Map::new(),
        }
    }
}

/// Something that a calculation needs and does not have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MissingInput {
    /// What it is about: the AGB code of a practice whose insured were not counted, the rule that the
    /// policy lacks.
    #[serde(rename = "about", default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// Name of the input, of the fact of the policy, or of the parameter of the rule.
    #[serde(rename = "name")]
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl MissingInput {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String) -> Self {
        Self { about: None, name, rest: Map::new() }
    }
}

/// A module of the agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ModuleView {
    /// Id of the addendum.
    #[serde(rename = "addendumId")]
    pub addendum_id: AddendumId,
    /// How certain it is that the asked insurer takes it over.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// First day on which it may be claimed at the asked insurer, when that was decided.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// Code of the module.
    #[serde(rename = "code")]
    pub code: String,
    /// Why it may not be claimed although it stands on the agreement: a rule by which it lapsed.
    #[serde(rename = "lapsed", default, skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<LapseView>,
    /// Name of the module.
    #[serde(rename = "name")]
    pub name: String,
    /// Days on which it is in force; both inclusive.
    #[serde(rename = "period")]
    pub period: Period,
    /// Prestaties that it opens.
    #[serde(rename = "prestatieCodes")]
    pub prestatie_codes: Vec<PrestatieCode>,
    /// Segment it is paid from; absent outside the segments.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ModuleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        addendum_id: AddendumId,
        certainty: Certainty,
        code: String,
        name: String,
        period: Period,
        prestatie_codes: Vec<PrestatieCode>,
    ) -> Self {
        Self {
            addendum_id,
            certainty,
            claimable_from: None,
            code,
            lapsed: None,
            name,
            period,
            prestatie_codes,
            segment: None,
            rest: Map::new(),
        }
    }
}

/// What would be claimed otherwise in the cells that change, per unit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MoneyEffect {
    /// The prestaties that may be claimed otherwise or at another amount, in the order of their codes.
    #[serde(rename = "prestaties")]
    pub prestaties: Vec<PrestatieEffect>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl MoneyEffect {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(prestaties: Vec<PrestatieEffect>) -> Self {
        Self { prestaties, rest: Map::new() }
    }
}

text_type! {
    /// CBS code of a municipality: GM and four digits.
    MunicipalityCode, r"^GM[0-9]{4}$"
}

/// A fact that holds for the whole country, such as what NZa takes into its rules. The switch rules of
/// each policy react by their own conditions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NationalFactChange {
    /// The fact: one about rules of the NZa, for instance `nza.mtvp_segment`.
    #[serde(rename = "fact")]
    pub fact: String,
    /// First day on which it holds.
    #[serde(rename = "from")]
    pub from: Day,
    /// `nationalFact`.
    #[serde(rename = "kind")]
    pub kind: NationalFactKind,
    /// Its value.
    #[serde(rename = "value")]
    pub value: FactValue,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NationalFactChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, from: Day, kind: NationalFactKind, value: FactValue) -> Self {
        Self { fact, from, kind, value, rest: Map::new() }
    }
}

word_type! {
    /// Names the kind of change.
    ///
    /// - `nationalFact`: A fact that holds for the whole country.
    NationalFactKind {
        /// A fact that holds for the whole country.
        NationalFact = "nationalFact",
    }
}

/// A fact that NZa settled for the whole country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NationalFactView {
    /// Id of the fact as rules of policies read it, for instance `nza.mtvp_segment`.
    #[serde(rename = "fact")]
    pub fact: String,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Its value as text.
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NationalFactView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, period: Period, provenance: ProvenanceView, value: String) -> Self {
        Self { fact, period, provenance, value, rest: Map::new() }
    }
}

/// One page of a list of NationalFactView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NationalFactViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<NationalFactView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NationalFactViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<NationalFactView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for NationalFactViewPage {
    type Item = NationalFactView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// What an amount of a national list is.
    ///
    /// - `maximum`: No more may be agreed or claimed.
    /// - `fixed`: Exactly this is claimed.
    /// - `nonContracted`: What may be claimed without a contract, where NZa allows that.
    NationalTariffKind {
        /// No more may be agreed or claimed.
        Maximum = "maximum",
        /// Exactly this is claimed.
        Fixed = "fixed",
        /// What may be claimed without a contract, where NZa allows that.
        NonContracted = "nonContracted",
    }
}

/// What the tariff of a WSV for O&I of its neighbourhood comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NeighbourhoodTariffQuestion {
    /// AGB code of the WSV.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The uniform amount for an insured; that of the policy when absent.
    #[serde(rename = "amountPerInsured", default, skip_serializing_if = "Option::is_none")]
    pub amount_per_insured: Option<Euros>,
    /// Answer with what was known at this instant; now when absent.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// The policy whose rule `tariff.oni-wijk-uniform` is used.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The day on which practices take part, and in whose quarter insured are counted.
    #[serde(rename = "referenceDate")]
    pub reference_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NeighbourhoodTariffQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, policy_id: PolicyId, reference_date: Day) -> Self {
        Self { agb_code, amount_per_insured: None, as_of: None, policy_id, reference_date, rest: Map::new() }
    }
}

/// An addendum to be recorded on a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewAddendum {
    /// Short code of the module, for instance `poh-ggz`.
    #[serde(rename = "moduleCode")]
    pub module_code: String,
    /// Name of the module.
    #[serde(rename = "moduleName")]
    pub module_name: String,
    /// How it came about; `requested` when absent.
    #[serde(rename = "origin", default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<AddendumOrigin>,
    /// When it holds: within the term of the contract.
    #[serde(rename = "period")]
    pub period: Period,
    /// The prestaties that it opens.
    #[serde(rename = "prestatieCodes", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
    /// The segment it is paid from; absent outside the segments.
    #[serde(rename = "segment", default, skip_serializing_if = "Option::is_none")]
    pub segment: Option<Segment>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewAddendum {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(module_code: String, module_name: String, period: Period) -> Self {
        Self {
            module_code,
            module_name,
            origin: None,
            period,
            prestatie_codes: None,
            segment: None,
            rest: Map::new(),
        }
    }
}

/// A change of a contract that is concluded. What is absent stays as it is; a list is replaced as a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewAmendment {
    /// What is agreed in amounts, with an annex for a later year for instance.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// What is agreed in words.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// How parts work out for the provider by the word of the insurer, by their pointers; only of parts of
    /// which
    /// it cannot be read from the change.
    #[serde(rename = "effects", default, skip_serializing_if = "Option::is_none")]
    pub effects: Option<BTreeMap<String, ChangeEffect>>,
    /// Who makes it.
    #[serde(rename = "kind")]
    pub kind: AmendmentKind,
    /// Why; both sides read it.
    #[serde(rename = "reason")]
    pub reason: String,
    /// Before when a mutual amendment is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// The term; its first day stays.
    #[serde(rename = "term", default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewAmendment {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: AmendmentKind, reason: String) -> Self {
        Self {
            annexes: None,
            conditions: None,
            effects: None,
            kind,
            reason,
            sign_by: None,
            term: None,
            rest: Map::new(),
        }
    }
}

/// A decision to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewAssessment {
    /// The first moment at which more comes too late; needed with a request for more.
    #[serde(rename = "answerBy", default, skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<Moment>,
    /// What is decided. Taking in hand comes first.
    #[serde(rename = "decision")]
    pub decision: AssessmentDecision,
    /// Facts that only the insurer knows and that these rules read, by their ids in the vocabulary, for
    /// instance `case.covered_by_policy`.
    #[serde(rename = "facts", default, skip_serializing_if = "Option::is_none")]
    pub facts: Option<BTreeMap<String, FactValue>>,
    /// Ids of the rules that it rests on, of the policy of the questionnaire. A no needs one, unless a rule
    /// of the policy lets the insurer decline for its own reasons.
    #[serde(rename = "grounds", default, skip_serializing_if = "Option::is_none")]
    pub grounds: Option<Vec<String>>,
    /// With a yes: ids of the modules that are agreed to, of those asked for; all of them when absent.
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<String>>,
    /// What is needed; with a request for more at least one.
    #[serde(rename = "needed", default, skip_serializing_if = "Option::is_none")]
    pub needed: Option<Vec<String>>,
    /// For one's own people; the provider never sees it, nor does another insurer.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Why, in one's own words; the provider reads it. Needed with a no and with a request for more.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The reply; needed for an application in segment 3, and only there.
    #[serde(rename = "s3Reply", default, skip_serializing_if = "Option::is_none")]
    pub s3_reply: Option<S3Reply>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewAssessment {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(decision: AssessmentDecision) -> Self {
        Self {
            answer_by: None,
            decision,
            facts: None,
            grounds: None,
            modules: None,
            needed: None,
            note: None,
            reason: None,
            s3_reply: None,
            rest: Map::new(),
        }
    }
}

/// Decisions to be made; rows, a selection, or both, together at most 1,000 submissions.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewAssessmentRun {
    /// What is decided about each of these.
    #[serde(rename = "rows", default, skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<NewAssessmentRunRow>>,
    /// One decision about all of these.
    #[serde(rename = "selection", default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<AssessmentSelection>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewAssessmentRun {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { rows: None, selection: None, rest: Map::new() }
    }
}

/// A decision about one submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewAssessmentRunRow {
    /// What is decided.
    #[serde(rename = "assessment")]
    pub assessment: NewAssessment,
    /// The submission.
    #[serde(rename = "submissionId")]
    pub submission_id: SubmissionId,
    /// The version that was seen: the number in its `ETag`.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewAssessmentRunRow {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(assessment: NewAssessment, submission_id: SubmissionId, version: i64) -> Self {
        Self { assessment, submission_id, version, rest: Map::new() }
    }
}

/// A certificate that a person signs with, to be registered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewCertificate {
    /// The certificate in PEM, followed by those of the authorities between it and its root: an EC key on
    /// P-256 or an RSA key of at least 3072 bits, with the key usage `nonRepudiation`.
    #[serde(rename = "certificate")]
    pub certificate: String,
    /// Name of the person; kept outside the audit trail.
    #[serde(rename = "name")]
    pub name: String,
    /// The organisation that the person signs for.
    #[serde(rename = "organisation")]
    pub organisation: OrganisationRef,
    /// The days of the mandate.
    #[serde(rename = "period")]
    pub period: Period,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewCertificate {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(certificate: String, name: String, organisation: OrganisationRef, period: Period) -> Self {
        Self { certificate, name, organisation, period, rest: Map::new() }
    }
}

/// A client to be registered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewClient {
    /// How it proves who it is.
    #[serde(rename = "authentication")]
    pub authentication: ClientAuthentication,
    /// Its certificates.
    #[serde(rename = "certificates", default, skip_serializing_if = "Option::is_none")]
    pub certificates: Option<Vec<NewClientCertificate>>,
    /// Its public keys.
    #[serde(rename = "keys", default, skip_serializing_if = "Option::is_none")]
    pub keys: Option<Vec<ClientJwk>>,
    /// What the organisation calls it.
    #[serde(rename = "name")]
    pub name: String,
    /// The organisation that it belongs to and speaks for.
    #[serde(rename = "organisation")]
    pub organisation: OrganisationRef,
    /// What it is; the role of the administrator, except for the operator.
    #[serde(rename = "role")]
    pub role: Role,
    /// Scopes that it may ask for; each must be one of its role.
    #[serde(rename = "scopes")]
    pub scopes: Vec<String>,
    /// UZOVI codes that it speaks for (insurer); all of the concern when empty.
    #[serde(rename = "uzoviCodes", default, skip_serializing_if = "Option::is_none")]
    pub uzovi_codes: Option<Vec<UzoviCode>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewClient {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        authentication: ClientAuthentication,
        name: String,
        organisation: OrganisationRef,
        role: Role,
        scopes: Vec<String>,
    ) -> Self {
        Self {
            authentication,
            certificates: None,
            keys: None,
            name,
            organisation,
            role,
            scopes,
            uzovi_codes: None,
            rest: Map::new(),
        }
    }
}

/// A certificate by which a client is recognised: exactly one of the two members.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewClientCertificate {
    /// Subject of the certificate as RFC 4514 writes it; good for every certificate with this subject
    /// under a trusted root, so that a renewed one needs no registration.
    #[serde(rename = "subject", default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
    /// SHA-256 of the certificate (DER), base64url without padding: `x5t#S256`.
    #[serde(rename = "thumbprint", default, skip_serializing_if = "Option::is_none")]
    pub thumbprint: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewClientCertificate {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { subject: None, thumbprint: None, rest: Map::new() }
    }
}

/// A new contract: recorded because it was agreed elsewhere, without acceptance here, or a draft to be
/// offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewContract {
    /// Addenda recorded together with it (recorded only).
    #[serde(rename = "addenda", default, skip_serializing_if = "Option::is_none")]
    pub addenda: Option<Vec<NewAddendum>>,
    /// AGB code of the organisation that holds it.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Which agreement type of the catalogue of its policy it is.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// What is agreed in amounts.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// The care it is about.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// What is agreed in words (draft only).
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// The modules that begin with it once it is concluded (draft only).
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Its number, unique within the purchasing party.
    #[serde(rename = "number")]
    pub number: String,
    /// Which O&I titles it pays for: at least one for `OI`, none for other care.
    #[serde(rename = "oiTitles", default, skip_serializing_if = "Option::is_none")]
    pub oi_titles: Option<Vec<OiTitle>>,
    /// The purchasing policy it was made under.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// The purchasing party that made it.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// The second representing purchasing party (`HDS` only).
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed (draft only); the offer may still say so.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// `recorded` (the default) or `draft`.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<NewContractStatus>,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(rename = "uniform", default, skip_serializing_if = "Option::is_none")]
    pub uniform: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewContract {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        care_kind: CareKind,
        number: String,
        purchasing_party_id: PurchasingPartyId,
        term: Period,
    ) -> Self {
        Self {
            addenda: None,
            agb_code,
            agreement_type: None,
            annexes: None,
            care_kind,
            conditions: None,
            modules: None,
            note: None,
            number,
            oi_titles: None,
            policy_id: None,
            purchasing_party_id,
            second_purchasing_party_id: None,
            sign_by: None,
            status: None,
            term,
            uniform: None,
            rest: Map::new(),
        }
    }
}

/// A contract to be offered to many organisations: to those of a selection, to those that are named, or, when
/// both are given, to those that are named and fit the selection.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewContractOfferRun {
    /// AGB codes of the organisations. Each gets its row, whatever becomes of it.
    #[serde(rename = "agbCodes", default, skip_serializing_if = "Option::is_none")]
    pub agb_codes: Option<Vec<AgbCode>>,
    /// Which agreement type of the catalogue of the policy; it says the kind of care and who can hold it.
    #[serde(rename = "agreementType")]
    pub agreement_type: String,
    /// What is agreed in amounts; those of the contract that is carried over, if any, when absent.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// What is agreed in words; those of the contract that is carried over, if any, when absent.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// The purchasing policy; of the concern of the purchasing party.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The purchasing party that offers.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// The second representing purchasing party (`HDS` only).
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Which organisations; an empty selection is every organisation in use that can hold the agreement.
    #[serde(rename = "selection", default, skip_serializing_if = "Option::is_none")]
    pub selection: Option<ContractOfferSelection>,
    /// Before when it is to be signed. What is received at this moment is too late.
    #[serde(rename = "signBy")]
    pub sign_by: Moment,
    /// The term.
    #[serde(rename = "term")]
    pub term: Period,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(rename = "uniform", default, skip_serializing_if = "Option::is_none")]
    pub uniform: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewContractOfferRun {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agreement_type: String,
        policy_id: PolicyId,
        purchasing_party_id: PurchasingPartyId,
        sign_by: Moment,
        term: Period,
    ) -> Self {
        Self {
            agb_codes: None,
            agreement_type,
            annexes: None,
            conditions: None,
            policy_id,
            purchasing_party_id,
            second_purchasing_party_id: None,
            selection: None,
            sign_by,
            term,
            uniform: None,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// In which status a contract begins.
    ///
    /// - `draft`: To be offered and signed here.
    /// - `recorded`: Agreed elsewhere.
    NewContractStatus {
        /// To be offered and signed here.
        Draft = "draft",
        /// Agreed elsewhere.
        Recorded = "recorded",
    }
}

/// A declaration that contracts are complete here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewCoverageDeclaration {
    /// For which care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// In which period.
    #[serde(rename = "period")]
    pub period: Period,
    /// Whose contracts.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewCoverageDeclaration {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(care_kind: CareKind, period: Period, purchasing_party_id: PurchasingPartyId) -> Self {
        Self { care_kind, period, purchasing_party_id, rest: Map::new() }
    }
}

/// A delegation to be given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewDelegation {
    /// The organisation that is acted for: the caller's own.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Who may act.
    #[serde(rename = "delegate")]
    pub delegate: DelegateRef,
    /// On which days.
    #[serde(rename = "period")]
    pub period: Period,
    /// With which scopes; managing clients, certificates and delegations is never delegated.
    #[serde(rename = "scopes")]
    pub scopes: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewDelegation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, delegate: DelegateRef, period: Period, scopes: Vec<String>) -> Self {
        Self { agb_code, delegate, period, scopes, rest: Map::new() }
    }
}

/// A request to follow, or a decision of the follower's own accord.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewFollowDecision {
    /// The addendum to follow; absent for the agreement as a whole.
    #[serde(rename = "addendumId", default, skip_serializing_if = "Option::is_none")]
    pub addendum_id: Option<AddendumId>,
    /// First day from which the follower accepts claims.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// The contract to follow.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The day of the decision; today when absent.
    #[serde(rename = "decidedOn", default, skip_serializing_if = "Option::is_none")]
    pub decided_on: Option<Day>,
    /// The purchasing party that decides.
    #[serde(rename = "followerId")]
    pub follower_id: PurchasingPartyId,
    /// Why the follower rejects or deviates; required for a rejection.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was decided. A provider asks, so for it only `pending` (the default); everyone else decides.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<FollowStatus>,
    /// The follower's own tariff; required when it deviates, absent otherwise.
    #[serde(rename = "tariff", default, skip_serializing_if = "Option::is_none")]
    pub tariff: Option<OwnTariffView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewFollowDecision {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(contract_id: ContractId, follower_id: PurchasingPartyId) -> Self {
        Self {
            addendum_id: None,
            claimable_from: None,
            contract_id,
            decided_on: None,
            follower_id,
            reason: None,
            status: None,
            tariff: None,
            rest: Map::new(),
        }
    }
}

/// A policy draft to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewPolicyDraft {
    /// All files of the pack; its `pack.toml` has no `recorded`, which is set on publication.
    #[serde(rename = "files")]
    pub files: Vec<PolicyFile>,
    /// The policy of which it becomes a release: one of the concern's own, or a new one whose id begins
    /// with the id of the concern and a hyphen.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewPolicyDraft {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(files: Vec<PolicyFile>, policy_id: PolicyId) -> Self {
        Self { files, policy_id, rest: Map::new() }
    }
}

/// Price lists to be written to a file: of every practice and insurer that the client may ask about, as far
/// as
/// they fit what is said here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewPriceListExport {
    /// AGB codes of practices, or of others that a price list can be asked of; each must be one that the
    /// client
    /// may ask about. Every practice in use on the day, or those of a provider's own organisations, when
    /// absent.
    #[serde(rename = "agbCodes", default, skip_serializing_if = "Option::is_none")]
    pub agb_codes: Option<Vec<AgbCode>>,
    /// By what was known at this instant; by what is known when the work begins, when absent.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// Kind of care of the agreement; `HAZ` when absent.
    #[serde(rename = "careKind", default, skip_serializing_if = "Option::is_none")]
    pub care_kind: Option<CareKind>,
    /// Whether the file is compressed as a whole; `none` when absent. Parquet is compressed inside.
    #[serde(rename = "compression", default, skip_serializing_if = "Option::is_none")]
    pub compression: Option<PriceListCompression>,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    #[serde(rename = "date")]
    pub date: Day,
    /// In which form.
    #[serde(rename = "format")]
    pub format: PriceListFormat,
    /// O&I title; without it lists for `OI` stay open.
    #[serde(rename = "oiTitle", default, skip_serializing_if = "Option::is_none")]
    pub oi_title: Option<OiTitle>,
    /// Only these prestaties; all of a price list when absent.
    #[serde(rename = "prestatieCodes", default, skip_serializing_if = "Option::is_none")]
    pub prestatie_codes: Option<Vec<PrestatieCode>>,
    /// Only with a place in one of these regions of the scheme `zorgkantoorregio` on the day.
    #[serde(rename = "regions", default, skip_serializing_if = "Option::is_none")]
    pub regions: Option<Vec<RegionCode>>,
    /// UZOVI codes of insurers; each must be one that the client may ask about. Every insurer of the day that
    /// it
    /// may ask about, when absent.
    #[serde(rename = "uzoviCodes", default, skip_serializing_if = "Option::is_none")]
    pub uzovi_codes: Option<Vec<UzoviCode>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewPriceListExport {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(date: Day, format: PriceListFormat) -> Self {
        Self {
            agb_codes: None,
            as_of: None,
            care_kind: None,
            compression: None,
            date,
            format,
            oi_title: None,
            prestatie_codes: None,
            regions: None,
            uzovi_codes: None,
            rest: Map::new(),
        }
    }
}

/// A round to be opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewQuestionnaireRound {
    /// The first moment at which it is too late; after the opening.
    #[serde(rename = "deadline")]
    pub deadline: Moment,
    /// What it is called, unique in the questionnaire, for instance `2025-Q2`.
    #[serde(rename = "name")]
    pub name: String,
    /// From when on answers can be submitted.
    #[serde(rename = "opensAt")]
    pub opens_at: Moment,
    /// Which source gives these days, when one does.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<QuestionnaireCitation>,
    /// From which day what is approved holds, when that is known.
    #[serde(rename = "startsOn", default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Day>,
    /// Number of the published version that is answered.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewQuestionnaireRound {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(deadline: Moment, name: String, opens_at: Moment, version: i32) -> Self {
        Self { deadline, name, opens_at, source: None, starts_on: None, version, rest: Map::new() }
    }
}

/// A signature under a document, to be taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewSignature {
    /// SHA-256 of the document that the signer saw (the `application/json` one), base64url without padding.
    #[serde(rename = "documentDigest")]
    pub document_digest: String,
    /// JAdES B-B signature as a compact JWS with a detached payload (`HEADER..SIGNATURE`, RFC 7515, Appendix
    /// F)
    /// over the bytes of the document, by the registered certificate of a signatory. Header: `alg` (`PS256`
    /// or
    /// `ES256`), `x5t#S256` or `x5c` or both, `iat` (seconds) or `sigT` (RFC 3339, UTC); `typ`, `cty` and
    /// `crit` (with `sigT` only) may be there, nothing else.
    #[serde(rename = "signature")]
    pub signature: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewSignature {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document_digest: String, signature: String) -> Self {
        Self { document_digest, signature, rest: Map::new() }
    }
}

/// A submission to be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NewSubmission {
    /// AGB code of the organisation that answers.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The questionnaire to answer.
    #[serde(rename = "questionnaireId")]
    pub questionnaire_id: QuestionnaireId,
    /// The round to answer it in; must be open.
    #[serde(rename = "roundId")]
    pub round_id: QuestionnaireRoundId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NewSubmission {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, questionnaire_id: QuestionnaireId, round_id: QuestionnaireRoundId) -> Self {
        Self { agb_code, questionnaire_id, round_id, rest: Map::new() }
    }
}

word_type! {
    /// Why there is no day from which may be claimed.
    ///
    /// - `noAgreement`: No agreement applies, or it cannot be told which.
    /// - `notStated`: Neither a recorded decision nor the policy gives a day.
    NoClaimableFrom {
        /// No agreement applies, or it cannot be told which.
        NoAgreement = "noAgreement",
        /// Neither a recorded decision nor the policy gives a day.
        NotStated = "notStated",
    }
}

/// An item that is not encoded.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NotEncodedView {
    /// Its id in the rule inventory.
    #[serde(rename = "id")]
    pub id: String,
    /// Why not, in the language of the answer.
    #[serde(rename = "reason")]
    pub reason: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl NotEncodedView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, reason: String) -> Self {
        Self { id, reason, rest: Map::new() }
    }
}

word_type! {
    /// Title under which organisation and infrastructure (O&I) is paid.
    ///
    /// - `praktijkmanagement`: Management of the practice; held by the practice.
    /// - `ketenmanagement`: Management of chain care; held by the care group or RO.
    /// - `wijkmanagement`: Management of the neighbourhood partnership; held by the WSV.
    /// - `regiomanagement`: Management of the region; held by the RO.
    OiTitle {
        /// Management of the practice; held by the practice.
        Praktijkmanagement = "praktijkmanagement",
        /// Management of chain care; held by the care group or RO.
        Ketenmanagement = "ketenmanagement",
        /// Management of the neighbourhood partnership; held by the WSV.
        Wijkmanagement = "wijkmanagement",
        /// Management of the region; held by the RO.
        Regiomanagement = "regiomanagement",
    }
}

word_type! {
    /// What a step of the working does.
    ///
    /// - `take`: Takes a number as it is.
    /// - `multiply`: Multiplies the inputs.
    /// - `divide`: Divides the first input by the second.
    /// - `percentOf`: Takes the first input as a percentage of the second.
    /// - `add`: Adds the inputs.
    /// - `exceeding`: Takes the second input from the first; what would be below zero is zero.
    /// - `wholeBelow`: Leaves out what comes after the decimal point.
    /// - `round`: Rounds.
    Operation {
        /// Takes a number as it is.
        Take = "take",
        /// Multiplies the inputs.
        Multiply = "multiply",
        /// Divides the first input by the second.
        Divide = "divide",
        /// Takes the first input as a percentage of the second.
        PercentOf = "percentOf",
        /// Adds the inputs.
        Add = "add",
        /// Takes the second input from the first; what would be below zero is zero.
        Exceeding = "exceeding",
        /// Leaves out what comes after the decimal point.
        WholeBelow = "wholeBelow",
        /// Rounds.
        Round = "round",
    }
}

word_type! {
    /// How a condition compares a fact.
    ///
    /// - `is`: Equal to a value.
    /// - `in`: One of some words.
    /// - `not_in`: None of some words.
    /// - `same_as`: Equal to another fact.
    /// - `not_same_as`: Different from another fact.
    /// - `gte`: At least a number.
    /// - `lte`: At most a number.
    /// - `before`: Strictly before a day.
    /// - `on_or_before`: On a day or before it.
    /// - `from`: On a day or after it.
    /// - `has_all`: A set with all of some words.
    /// - `has_any`: A set with at least one of some words.
    Operator {
        /// Equal to a value.
        Is = "is",
        /// One of some words.
        In = "in",
        /// None of some words.
        NotIn = "not_in",
        /// Equal to another fact.
        SameAs = "same_as",
        /// Different from another fact.
        NotSameAs = "not_same_as",
        /// At least a number.
        Gte = "gte",
        /// At most a number.
        Lte = "lte",
        /// Strictly before a day.
        Before = "before",
        /// On a day or before it.
        OnOrBefore = "on_or_before",
        /// On a day or after it.
        From = "from",
        /// A set with all of some words.
        HasAll = "has_all",
        /// A set with at least one of some words.
        HasAny = "has_any",
    }
}

text_type! {
    /// Code of an option, unique in its item; where the item gives a fact it is a word of that fact.
    OptionCode, r"^[a-zA-Z0-9][a-zA-Z0-9._-]{0,63}$"
}

/// An organisation, by exactly one of its codes; without a code, the operator of this service.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrganisationRef {
    /// A practice, care group or RO: an organisation of the AGB register.
    #[serde(rename = "agbCode", default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
    /// A concern of health insurers.
    #[serde(rename = "concernId", default, skip_serializing_if = "Option::is_none")]
    pub concern_id: Option<ConcernId>,
    /// A company outside the AGB register: a software vendor, a maker of dashboards.
    #[serde(rename = "kvkNumber", default, skip_serializing_if = "Option::is_none")]
    pub kvk_number: Option<KvkNumber>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl OrganisationRef {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { agb_code: None, concern_id: None, kvk_number: None, rest: Map::new() }
    }
}

word_type! {
    /// Where a fact comes from, cheapest to obtain first.
    ///
    /// - `register`: AGB register.
    /// - `contracts`: Contracts of this service.
    /// - `reference`: Reference data of this service.
    /// - `nza`: Rules and lists of the NZa.
    /// - `vecozo`: VECOZO.
    /// - `insurer`: The insurer tells.
    /// - `selfDeclared`: The applicant tells.
    Origin {
        /// AGB register.
        Register = "register",
        /// Contracts of this service.
        Contracts = "contracts",
        /// Reference data of this service.
        Reference = "reference",
        /// Rules and lists of the NZa.
        Nza = "nza",
        /// VECOZO.
        Vecozo = "vecozo",
        /// The insurer tells.
        Insurer = "insurer",
        /// The applicant tells.
        SelfDeclared = "selfDeclared",
    }
}

word_type! {
    /// What a rule decides.
    ///
    /// - `POSSIBLY_ELIGIBLE`: All criteria are met; still no right to an agreement.
    /// - `NOT_ELIGIBLE`: A criterion is not met.
    /// - `ELIGIBLE_AT_DISCRETION`: The criteria are met and the insurer decides freely.
    /// - `EXCLUDED`: A ground for exclusion applies.
    /// - `DECLINED`: The insurer declines on the ground of a reservation.
    /// - `PENDING`: A decision of a party is awaited.
    /// - `UNKNOWN`: A needed fact is missing.
    /// - `NOT_APPLICABLE`: The rule says nothing about this case.
    /// - `NOT_IN_SOURCE`: The source says nothing about this case.
    /// - `IN_TIME`: Within the term.
    /// - `LATE`: After the term.
    /// - `BOUNDARY_CONFLICT`: Two passages disagree on exactly this day or value.
    /// - `ALLOWED`: The act is allowed.
    /// - `REFUSED`: The act is refused.
    /// - `FOLLOW`: The agreement of the preferred insurer is followed.
    /// - `REPRESENTATION`: The agreement is made by representing insurers.
    /// - `CONTINUES`: The agreement runs on.
    /// - `LAPSED`: The agreement or prestatie has lapsed.
    /// - `ACTIVE`: The agreement or prestatie is in force.
    /// - `WARNING`: Worth a warning, never a refusal.
    /// - `MET`: A criterion is met.
    /// - `UNMET`: A criterion is not met, without a verdict on the whole.
    /// - `BILLABLE`: The prestatie may be claimed.
    /// - `NOT_BILLABLE`: The prestatie may not be claimed.
    /// - `OFFER_EXPECTED`: An offer is to be expected.
    Outcome {
        /// All criteria are met; still no right to an agreement.
        PossiblyEligible = "POSSIBLY_ELIGIBLE",
        /// A criterion is not met.
        NotEligible = "NOT_ELIGIBLE",
        /// The criteria are met and the insurer decides freely.
        EligibleAtDiscretion = "ELIGIBLE_AT_DISCRETION",
        /// A ground for exclusion applies.
        Excluded = "EXCLUDED",
        /// The insurer declines on the ground of a reservation.
        Declined = "DECLINED",
        /// A decision of a party is awaited.
        Pending = "PENDING",
        /// A needed fact is missing.
        Unknown = "UNKNOWN",
        /// The rule says nothing about this case.
        NotApplicable = "NOT_APPLICABLE",
        /// The source says nothing about this case.
        NotInSource = "NOT_IN_SOURCE",
        /// Within the term.
        InTime = "IN_TIME",
        /// After the term.
        Late = "LATE",
        /// Two passages disagree on exactly this day or value.
        BoundaryConflict = "BOUNDARY_CONFLICT",
        /// The act is allowed.
        Allowed = "ALLOWED",
        /// The act is refused.
        Refused = "REFUSED",
        /// The agreement of the preferred insurer is followed.
        Follow = "FOLLOW",
        /// The agreement is made by representing insurers.
        Representation = "REPRESENTATION",
        /// The agreement runs on.
        Continues = "CONTINUES",
        /// The agreement or prestatie has lapsed.
        Lapsed = "LAPSED",
        /// The agreement or prestatie is in force.
        Active = "ACTIVE",
        /// Worth a warning, never a refusal.
        Warning = "WARNING",
        /// A criterion is met.
        Met = "MET",
        /// A criterion is not met, without a verdict on the whole.
        Unmet = "UNMET",
        /// The prestatie may be claimed.
        Billable = "BILLABLE",
        /// The prestatie may not be claimed.
        NotBillable = "NOT_BILLABLE",
        /// An offer is to be expected.
        OfferExpected = "OFFER_EXPECTED",
    }
}

/// Two outcomes of a rule for the same facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OutcomeChangeView {
    /// The outcome of the later rule.
    #[serde(rename = "after")]
    pub after: Outcome,
    /// The outcome of the earlier rule.
    #[serde(rename = "before")]
    pub before: Outcome,
    /// Facts that give these two.
    #[serde(rename = "facts")]
    pub facts: Vec<WitnessFactView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl OutcomeChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(after: Outcome, before: Outcome, facts: Vec<WitnessFactView>) -> Self {
        Self { after, before, facts, rest: Map::new() }
    }
}

/// A tariff of the follower's own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OwnTariffView {
    /// The amount in euro.
    #[serde(rename = "amount")]
    pub amount: Euros,
    /// What it is paid for, for instance `per registered patient per quarter`.
    #[serde(rename = "unit")]
    pub unit: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl OwnTariffView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(amount: Euros, unit: String) -> Self {
        Self { amount, unit, rest: Map::new() }
    }
}

/// A number or word that changed, came or went.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParameterChangeView {
    /// In the later policy.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<ParameterSideView>,
    /// In the earlier policy.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<ParameterSideView>,
    /// How the two were recognised as being the same; absent for one that stands alone.
    #[serde(rename = "matchedBy", default, skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ParameterChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { after: None, before: None, matched_by: None, rest: Map::new() }
    }
}

/// A number or word with its rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParameterSideView {
    /// Name within the rule.
    #[serde(rename = "name")]
    pub name: String,
    /// The rule that gives it.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Whether the value is known.
    #[serde(rename = "status")]
    pub status: ParameterStatus,
    /// Its unit.
    #[serde(rename = "unit")]
    pub unit: Unit,
    /// The value; absent while it is only announced.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ParameterSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String, rule: CitedRuleView, status: ParameterStatus, unit: Unit) -> Self {
        Self { name, rule, status, unit, value: None, rest: Map::new() }
    }
}

word_type! {
    /// Whether the value of a parameter is known.
    ///
    /// - `definitive`: The value stands in the source.
    /// - `derived`: The source gives it relative to another value.
    /// - `announced`: The source announces a value without giving it.
    ParameterStatus {
        /// The value stands in the source.
        Definitive = "definitive",
        /// The source gives it relative to another value.
        Derived = "derived",
        /// The source announces a value without giving it.
        Announced = "announced",
    }
}

/// A number or word of the source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ParameterView {
    /// Name within the rule.
    #[serde(rename = "name")]
    pub name: String,
    /// Whether the value is known.
    #[serde(rename = "status")]
    pub status: ParameterStatus,
    /// Its unit.
    #[serde(rename = "unit")]
    pub unit: Unit,
    /// The value; absent while it is only announced.
    #[serde(rename = "value", default, skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ParameterView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String, status: ParameterStatus, unit: Unit) -> Self {
        Self { name, status, unit, value: None, rest: Map::new() }
    }
}

word_type! {
    /// What an AGB code stands for.
    ///
    /// - `practitioner`: A person competent to treat (zorgverlener).
    /// - `organisation`: A legal entity (onderneming).
    /// - `location`: A place where care is given (vestiging).
    PartyKind {
        /// A person competent to treat (zorgverlener).
        Practitioner = "practitioner",
        /// A legal entity (onderneming).
        Organisation = "organisation",
        /// A place where care is given (vestiging).
        Location = "location",
    }
}

/// A party of the register.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartyView {
    /// AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// What it is.
    #[serde(rename = "kind")]
    pub kind: ProviderKind,
    /// Name on the day asked.
    #[serde(rename = "name")]
    pub name: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PartyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, kind: ProviderKind, name: String) -> Self {
        Self { agb_code, kind, name, rest: Map::new() }
    }
}

/// One side of a contradiction.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PassageView {
    /// How sure the citation is.
    #[serde(rename = "basis")]
    pub basis: CitationBasis,
    /// Title of the document, or its id when it belongs to another policy.
    #[serde(rename = "document")]
    pub document: String,
    /// The policy whose document it is.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// What it says, paraphrased, in the language of the answer.
    #[serde(rename = "says")]
    pub says: String,
    /// Section as printed in it.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PassageView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: CitationBasis,
        document: String,
        policy_id: PolicyId,
        says: String,
        section: String,
    ) -> Self {
        Self { basis, document, policy_id, says, section, rest: Map::new() }
    }
}

word_type! {
    /// How a payment title is paid.
    ///
    /// - `surchargeOnRegistration`: Surcharge on the registration tariff.
    /// - `perRegisteredInsured`: An amount per registered insured person.
    /// - `perIncludedInsured`: An amount per included insured person.
    /// - `none`: Not paid.
    PaymentForm {
        /// Surcharge on the registration tariff.
        SurchargeOnRegistration = "surchargeOnRegistration",
        /// An amount per registered insured person.
        PerRegisteredInsured = "perRegisteredInsured",
        /// An amount per included insured person.
        PerIncludedInsured = "perIncludedInsured",
        /// Not paid.
        None = "none",
    }
}

/// A payment title that changed, came or went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentTitleChangeView {
    /// In the later policy.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<PaymentTitleSideView>,
    /// In the earlier policy.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<PaymentTitleSideView>,
    /// What became of it.
    #[serde(rename = "change")]
    pub change: EntryChangeKind,
    /// The parts that differ.
    #[serde(rename = "parts")]
    pub parts: Vec<EntryPart>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PaymentTitleChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(change: EntryChangeKind, parts: Vec<EntryPart>) -> Self {
        Self { after: None, before: None, change, parts, rest: Map::new() }
    }
}

/// A payment title of before in a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentTitleSideView {
    /// What became of it.
    #[serde(rename = "change")]
    pub change: TitleChange,
    /// Through whom it is paid.
    #[serde(rename = "financedVia")]
    pub financed_via: Vec<ProviderKind>,
    /// How it is paid.
    #[serde(rename = "form")]
    pub form: PaymentForm,
    /// What it became.
    #[serde(rename = "new")]
    pub new: String,
    /// The title of before.
    #[serde(rename = "old")]
    pub old: String,
    /// Its segment.
    #[serde(rename = "oldSegment", default, skip_serializing_if = "Option::is_none")]
    pub old_segment: Option<Segment>,
    /// The rule that says so.
    #[serde(rename = "rule", default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PaymentTitleSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        change: TitleChange,
        financed_via: Vec<ProviderKind>,
        form: PaymentForm,
        new: String,
        old: String,
    ) -> Self {
        Self { change, financed_via, form, new, old, old_segment: None, rule: None, rest: Map::new() }
    }
}

/// What became of a payment title of before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentTitleView {
    /// What became of it.
    #[serde(rename = "change")]
    pub change: TitleChange,
    /// Through whom it is paid.
    #[serde(rename = "financedVia")]
    pub financed_via: Vec<ProviderKind>,
    /// How it is paid.
    #[serde(rename = "form")]
    pub form: PaymentForm,
    /// What it is now, in the language of the answer.
    #[serde(rename = "new")]
    pub new: String,
    /// The title of before, in the language of the answer.
    #[serde(rename = "old")]
    pub old: String,
    /// Its segment, where the source gives it.
    #[serde(rename = "oldSegment", default, skip_serializing_if = "Option::is_none")]
    pub old_segment: Option<Segment>,
    /// The rule that says so.
    #[serde(rename = "rule", default, skip_serializing_if = "Option::is_none")]
    pub rule: Option<CitedRuleView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PaymentTitleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        change: TitleChange,
        financed_via: Vec<ProviderKind>,
        form: PaymentForm,
        new: String,
        old: String,
    ) -> Self {
        Self { change, financed_via, form, new, old, old_segment: None, rule: None, rest: Map::new() }
    }
}

/// One page of a list of PaymentTitleView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaymentTitleViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PaymentTitleView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PaymentTitleViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PaymentTitleView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PaymentTitleViewPage {
    type Item = PaymentTitleView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A part and a whole.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PercentageOf {
    /// The part.
    #[serde(rename = "part")]
    pub part: LinkId,
    /// The whole.
    #[serde(rename = "whole")]
    pub whole: LinkId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PercentageOf {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(part: LinkId, whole: LinkId) -> Self {
        Self { part, whole, rest: Map::new() }
    }
}

/// Calendar days in Europe/Amsterdam, both ends inclusive; without an end it runs on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Period {
    /// Last day; absent while no end is known.
    #[serde(rename = "endDate", default, skip_serializing_if = "Option::is_none")]
    pub end_date: Option<Day>,
    /// First day.
    #[serde(rename = "startDate")]
    pub start_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Period {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(start_date: Day) -> Self {
        Self { end_date: None, start_date, rest: Map::new() }
    }
}

word_type! {
    /// Where a term lies against a day; computed, never stored.
    ///
    /// - `future`: The term has not begun.
    /// - `current`: The day lies in the term.
    /// - `past`: The term is over.
    Phase {
        /// The term has not begun.
        Future = "future",
        /// The day lies in the term.
        Current = "current",
        /// The term is over.
        Past = "past",
    }
}

word_type! {
    /// A part of a request.
    Place {
        /// `path`.
        Path = "path",
        /// `query`.
        Query = "query",
        /// `header`.
        Header = "header",
        /// `body`.
        Body = "body",
    }
}

/// What changed between two policies. No list has more than 1,000 items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyChanges {
    /// Addenda that changed, came or went.
    #[serde(rename = "addenda")]
    pub addenda: Vec<AddendumChangeView>,
    /// Agreement types that changed, came or went, with the providers for whom their criteria say something
    /// else.
    #[serde(rename = "agreements")]
    pub agreements: Vec<AgreementChangeView>,
    /// The kinds of care that both speak about; nothing else is compared.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// For which claims without an agreement the answer changed.
    #[serde(rename = "claims")]
    pub claims: Vec<ClaimChangeView>,
    /// How many rules changed.
    #[serde(rename = "counts")]
    pub counts: RuleChangeCounts,
    /// Deadlines that moved, came or went.
    #[serde(rename = "deadlines")]
    pub deadlines: Vec<DeadlineChangeView>,
    /// What was found beside the list of changes of the document itself.
    #[serde(rename = "declared")]
    pub declared: ReconciliationView,
    /// Whether every class of facts was tried. If not, there may be differences besides those shown.
    #[serde(rename = "exact")]
    pub exact: bool,
    /// For whom following changed.
    #[serde(rename = "follow")]
    pub follow: Vec<FollowChangeView>,
    /// Items that a list of more than 1,000 leaves out, over all lists.
    #[serde(rename = "leftOut")]
    pub left_out: i32,
    /// Numbers and words that changed, came or went.
    #[serde(rename = "parameters")]
    pub parameters: Vec<ParameterChangeView>,
    /// Payment titles that changed, came or went.
    #[serde(rename = "paymentTitles")]
    pub payment_titles: Vec<PaymentTitleChangeView>,
    /// The later policy.
    #[serde(rename = "policy")]
    pub policy: ComparedPolicyView,
    /// Every rule that was added, removed, changed or renamed.
    #[serde(rename = "rules")]
    pub rules: Vec<RuleChangeView>,
    /// The policy it is compared with.
    #[serde(rename = "since")]
    pub since: ComparedPolicyView,
    /// Kinds of care for which other terms are stated.
    #[serde(rename = "terms")]
    pub terms: Vec<TermChangeView>,
    /// The same per row of the comparison; a rule can stand in several.
    #[serde(rename = "topics")]
    pub topics: Vec<TopicChangesView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyChanges {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        addenda: Vec<AddendumChangeView>,
        agreements: Vec<AgreementChangeView>,
        care_kinds: Vec<CareKind>,
        claims: Vec<ClaimChangeView>,
        counts: RuleChangeCounts,
        deadlines: Vec<DeadlineChangeView>,
        declared: ReconciliationView,
        exact: bool,
        follow: Vec<FollowChangeView>,
        left_out: i32,
        parameters: Vec<ParameterChangeView>,
        payment_titles: Vec<PaymentTitleChangeView>,
        policy: ComparedPolicyView,
        rules: Vec<RuleChangeView>,
        since: ComparedPolicyView,
        terms: Vec<TermChangeView>,
        topics: Vec<TopicChangesView>,
    ) -> Self {
        Self {
            addenda,
            agreements,
            care_kinds,
            claims,
            counts,
            deadlines,
            declared,
            exact,
            follow,
            left_out,
            parameters,
            payment_titles,
            policy,
            rules,
            since,
            terms,
            topics,
            rest: Map::new(),
        }
    }
}

/// Policies side by side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyComparison {
    /// The columns, in the order of the cells.
    #[serde(rename = "columns")]
    pub columns: Vec<ComparisonColumn>,
    /// The rows.
    #[serde(rename = "rows")]
    pub rows: Vec<ComparisonRowView>,
    /// The calendar year that the policies speak about.
    #[serde(rename = "year")]
    pub year: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyComparison {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(columns: Vec<ComparisonColumn>, rows: Vec<ComparisonRowView>, year: i32) -> Self {
        Self { columns, rows, year, rest: Map::new() }
    }
}

/// A deadline of a policy with the rule that sets it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyDeadline {
    /// Kinds of care.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// The concern; absent for a document about several insurers.
    #[serde(rename = "concern", default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// The day, who acts, what is done and what follows.
    #[serde(rename = "deadline")]
    pub deadline: DeadlineView,
    /// How strongly it binds.
    #[serde(rename = "force")]
    pub force: Binding,
    /// Key of the deadline: policy and rule, stable between calls.
    #[serde(rename = "id")]
    pub id: String,
    /// Insurers of the concern that it is limited to; empty when it holds for all.
    #[serde(rename = "insurers")]
    pub insurers: Vec<UzoviCode>,
    /// The rule, its source, and passages that disagree on the day.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Step of the round.
    #[serde(rename = "step", default, skip_serializing_if = "Option::is_none")]
    pub step: Option<Step>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyDeadline {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        deadline: DeadlineView,
        force: Binding,
        id: String,
        insurers: Vec<UzoviCode>,
        rule: CitedRuleView,
    ) -> Self {
        Self { care_kinds, concern: None, deadline, force, id, insurers, rule, step: None, rest: Map::new() }
    }
}

/// One page of a list of PolicyDeadline.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyDeadlinePage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PolicyDeadline>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyDeadlinePage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PolicyDeadline>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PolicyDeadlinePage {
    type Item = PolicyDeadline;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// The files of a draft, in the place of those it has.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyDraftFiles {
    /// All files of the pack; its `pack.toml` has no `recorded`, which is set on publication.
    #[serde(rename = "files")]
    pub files: Vec<PolicyFile>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyDraftFiles {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(files: Vec<PolicyFile>) -> Self {
        Self { files, rest: Map::new() }
    }
}

id_type! {
    /// Id of a policy draft: UUIDv7.
    PolicyDraftId
}

/// A policy draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyDraftView {
    /// When it was last changed.
    #[serde(rename = "changedAt")]
    pub changed_at: Moment,
    /// The client that last changed it; another one has to publish it.
    #[serde(rename = "changedBy")]
    pub changed_by: String,
    /// The concern whose policy it is.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// Its files in the order of their names; only when one draft is read.
    #[serde(rename = "files", default, skip_serializing_if = "Option::is_none")]
    pub files: Option<Vec<PolicyFile>>,
    /// What has to be repaired before it can be published; absent in a list. Policies that others publish
    /// can add to it.
    #[serde(rename = "findings", default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<PolicyFinding>>,
    /// Its id.
    #[serde(rename = "id")]
    pub id: PolicyDraftId,
    /// The policy of which it becomes a release.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// Number of the version that is shown, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyDraftView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        changed_at: Moment,
        changed_by: String,
        concern: ConcernId,
        created_at: Moment,
        id: PolicyDraftId,
        policy_id: PolicyId,
        version: i32,
    ) -> Self {
        Self {
            changed_at,
            changed_by,
            concern,
            created_at,
            files: None,
            findings: None,
            id,
            policy_id,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of PolicyDraftView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyDraftViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PolicyDraftView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyDraftViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PolicyDraftView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PolicyDraftViewPage {
    type Item = PolicyDraftView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// One file of a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyFile {
    /// Name of the file in the folder of the pack, for instance `pack.toml` or `rules-admission.toml`.
    #[serde(rename = "path")]
    pub path: String,
    /// Its text.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyFile {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(path: String, text: String) -> Self {
        Self { path, text, rest: Map::new() }
    }
}

/// An error in the files of a pack.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyFinding {
    /// Stable machine code, for instance `policy.unknown`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, with the nearest name, as the command line says it.
    #[serde(rename = "detail")]
    pub detail: String,
    /// File and line, for instance `rules.toml:12`.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyFinding {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, location: String) -> Self {
        Self { code, detail, location, rest: Map::new() }
    }
}

text_type! {
    /// Natural key of a purchasing policy: concern and year, for instance `cz-2025`.
    PolicyId, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// A release of a policy that was published. It never changes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyRelease {
    /// The client that last changed the draft.
    #[serde(rename = "changedBy")]
    pub changed_by: String,
    /// The concern whose policy it is.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The client that published it.
    #[serde(rename = "publishedBy")]
    pub published_by: String,
    /// From when it is known: names it among the releases of the policy.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyRelease {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        changed_by: String,
        concern: ConcernId,
        policy_id: PolicyId,
        published_by: String,
        recorded_at: Moment,
    ) -> Self {
        Self { changed_by, concern, policy_id, published_by, recorded_at, rest: Map::new() }
    }
}

/// A rule of a policy is left out, or has another outcome or condition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyRuleChange {
    /// Another value in one of its conditions.
    #[serde(rename = "condition", default, skip_serializing_if = "Option::is_none")]
    pub condition: Option<ConditionChange>,
    /// `true` leaves the rule out; then nothing else is said of it.
    #[serde(rename = "disabled", default, skip_serializing_if = "Option::is_none")]
    pub disabled: Option<bool>,
    /// `policyRule`.
    #[serde(rename = "kind")]
    pub kind: PolicyRuleKind,
    /// Its outcome when it holds.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The rule in it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyRuleChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: PolicyRuleKind, policy_id: PolicyId, rule_id: String) -> Self {
        Self { condition: None, disabled: None, kind, outcome: None, policy_id, rule_id, rest: Map::new() }
    }
}

word_type! {
    /// Names the kind of change.
    ///
    /// - `policyRule`: A rule of a policy is left out, or says something else.
    PolicyRuleKind {
        /// A rule of a policy is left out, or says something else.
        PolicyRule = "policyRule",
    }
}

/// A purchasing policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyView {
    /// Kinds of care it speaks for.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// The concern whose policy it is.
    /// Absent for a policy document about several insurers.
    #[serde(rename = "concern", default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// Passages of its sources that disagree, within a document or with another policy's.
    #[serde(rename = "contradictions")]
    pub contradictions: Vec<ContradictionView>,
    /// What the document itself says has changed.
    #[serde(rename = "declaredChanges")]
    pub declared_changes: Vec<DeclaredChangeView>,
    /// Its sources.
    #[serde(rename = "documents")]
    pub documents: Vec<DocumentView>,
    /// How many of them a machine decides; the others are shown.
    #[serde(rename = "executableRules")]
    pub executable_rules: i32,
    /// Insurers of the concern it is limited to; empty when it speaks for all.
    #[serde(rename = "insurers")]
    pub insurers: Vec<UzoviCode>,
    /// Items of the sources that are not encoded, with the reason.
    #[serde(rename = "notEncoded")]
    pub not_encoded: Vec<NotEncodedView>,
    /// Days it speaks for; both inclusive. The term of an agreement is another matter: see its rules.
    #[serde(rename = "period")]
    pub period: Period,
    /// Natural key, for instance `cz-2025`.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release shown is known: names it among the releases, and as `asOf` it gives it again.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The moments of all releases of this policy, oldest first. A release never changes.
    #[serde(rename = "releases")]
    pub releases: Vec<Moment>,
    /// How many rules it has.
    #[serde(rename = "rules")]
    pub rules: i32,
    /// Topics on which the sources were read and say nothing.
    #[serde(rename = "silences")]
    pub silences: Vec<SilenceView>,
    /// Documents or policies that it takes precedence over.
    #[serde(rename = "takesPrecedenceOver")]
    pub takes_precedence_over: Vec<String>,
    /// Title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        contradictions: Vec<ContradictionView>,
        declared_changes: Vec<DeclaredChangeView>,
        documents: Vec<DocumentView>,
        executable_rules: i32,
        insurers: Vec<UzoviCode>,
        not_encoded: Vec<NotEncodedView>,
        period: Period,
        policy_id: PolicyId,
        recorded_at: Moment,
        releases: Vec<Moment>,
        rules: i32,
        silences: Vec<SilenceView>,
        takes_precedence_over: Vec<String>,
        title: String,
    ) -> Self {
        Self {
            care_kinds,
            concern: None,
            contradictions,
            declared_changes,
            documents,
            executable_rules,
            insurers,
            not_encoded,
            period,
            policy_id,
            recorded_at,
            releases,
            rules,
            silences,
            takes_precedence_over,
            title,
            rest: Map::new(),
        }
    }
}

/// One page of a list of PolicyView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PolicyViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PolicyView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PolicyViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PolicyView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PolicyViewPage {
    type Item = PolicyView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

text_type! {
    /// Postcode: four digits, with or without the two letters.
    Postcode, r"^[1-9][0-9]{3}( ?[A-Za-z]{2})?$"
}

/// Another insurer is the only preferred one in a region, and that is certain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PreferredInsurerChange {
    /// For these kinds of care.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// The concern that is preferred.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// First day on which it is.
    #[serde(rename = "from")]
    pub from: Day,
    /// `preferredInsurer`.
    #[serde(rename = "kind")]
    pub kind: PreferredInsurerKind,
    /// The region.
    #[serde(rename = "region")]
    pub region: RegionName,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PreferredInsurerChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        concern: ConcernId,
        from: Day,
        kind: PreferredInsurerKind,
        region: RegionName,
    ) -> Self {
        Self { care_kinds, concern, from, kind, region, rest: Map::new() }
    }
}

word_type! {
    /// Names the kind of change.
    ///
    /// - `preferredInsurer`: Another insurer is preferred in a region.
    PreferredInsurerKind {
        /// Another insurer is preferred in a region.
        PreferredInsurer = "preferredInsurer",
    }
}

/// The concern that is preferred in a region for a kind of care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PreferredInsurerView {
    /// Kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// The preferred concern.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Purchasing parties that buy for it on the day asked.
    #[serde(rename = "purchasingPartyIds")]
    pub purchasing_party_ids: Vec<PurchasingPartyId>,
    /// Place when a list names several; 1 comes first, and two may share a place.
    #[serde(rename = "rank")]
    pub rank: i32,
    /// The region's code in it.
    #[serde(rename = "regionCode")]
    pub region_code: RegionCode,
    /// The way of dividing the country.
    #[serde(rename = "scheme")]
    pub scheme: RegionScheme,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PreferredInsurerView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kind: CareKind,
        concern: ConcernId,
        period: Period,
        provenance: ProvenanceView,
        purchasing_party_ids: Vec<PurchasingPartyId>,
        rank: i32,
        region_code: RegionCode,
        scheme: RegionScheme,
    ) -> Self {
        Self {
            care_kind,
            concern,
            period,
            provenance,
            purchasing_party_ids,
            rank,
            region_code,
            scheme,
            rest: Map::new(),
        }
    }
}

/// One page of a list of PreferredInsurerView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PreferredInsurerViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PreferredInsurerView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PreferredInsurerViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PreferredInsurerView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PreferredInsurerViewPage {
    type Item = PreferredInsurerView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// Where the first value of an item comes from when a submission is made.
    ///
    /// - `register.name`: Name in the register.
    /// - `register.agbCode`: AGB code of the provider.
    /// - `register.kvkNumber`: KvK number, from the recognitions in the register.
    /// - `register.address`: Street, house number and addition of the visiting address in the register.
    /// - `register.postcode`: Postcode of the visiting address in the register.
    /// - `register.city`: City of the visiting address in the register.
    /// - `register.email`: E-mail address in the register.
    /// - `register.telephone`: Telephone number in the register.
    /// - `register.practitioners`: Practitioners who work at the provider by the register: the rows of a
    ///   table.
    /// - `register.members`: Organisations that are members of the provider by the register: the rows of a
    ///   table.
    /// - `contract.number`: Number of the running agreement with the insurer.
    /// - `contract.startDate`: First day of the running agreement with the insurer.
    /// - `contract.modules`: Modules on the running agreement with the insurer, by their ids in its policy.
    /// - `lastSubmission`: The answer to the same item in the last submission of this questionnaire or an
    ///   earlier version.
    Prefill {
        /// Name in the register.
        RegisterName = "register.name",
        /// AGB code of the provider.
        RegisterAgbCode = "register.agbCode",
        /// KvK number, from the recognitions in the register.
        RegisterKvkNumber = "register.kvkNumber",
        /// Street, house number and addition of the visiting address in the register.
        RegisterAddress = "register.address",
        /// Postcode of the visiting address in the register.
        RegisterPostcode = "register.postcode",
        /// City of the visiting address in the register.
        RegisterCity = "register.city",
        /// E-mail address in the register.
        RegisterEmail = "register.email",
        /// Telephone number in the register.
        RegisterTelephone = "register.telephone",
        /// Practitioners who work at the provider by the register: the rows of a table.
        RegisterPractitioners = "register.practitioners",
        /// Organisations that are members of the provider by the register: the rows of a table.
        RegisterMembers = "register.members",
        /// Number of the running agreement with the insurer.
        ContractNumber = "contract.number",
        /// First day of the running agreement with the insurer.
        ContractStartDate = "contract.startDate",
        /// Modules on the running agreement with the insurer, by their ids in its policy.
        ContractModules = "contract.modules",
        /// The answer to the same item in the last submission of this questionnaire or an earlier version.
        LastSubmission = "lastSubmission",
    }
}

word_type! {
    /// Where a first value came from.
    ///
    /// - `register`: The AGB register as it is recorded here.
    /// - `contract`: The running agreement with the insurer.
    /// - `lastSubmission`: What the provider handed in before.
    PrefillSource {
        /// The AGB register as it is recorded here.
        Register = "register",
        /// The running agreement with the insurer.
        Contract = "contract",
        /// What the provider handed in before.
        LastSubmission = "lastSubmission",
    }
}

/// A first value, with where it came from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrefilledAnswer {
    /// The day from which the source says so: of the register fact, the agreement or the submission.
    #[serde(rename = "date")]
    pub date: Day,
    /// The item.
    #[serde(rename = "linkId")]
    pub link_id: LinkId,
    /// Where it came from.
    #[serde(rename = "source")]
    pub source: PrefillSource,
    /// The submission that it came from.
    #[serde(rename = "submissionId", default, skip_serializing_if = "Option::is_none")]
    pub submission_id: Option<SubmissionId>,
    /// The value that was filled in, in the form of an answer to the item.
    #[serde(rename = "value")]
    pub value: Value,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PrefilledAnswer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(date: Day, link_id: LinkId, source: PrefillSource, value: Value) -> Self {
        Self { date, link_id, source, submission_id: None, value, rest: Map::new() }
    }
}

text_type! {
    /// Code of a prestatie (billable item) in GP care: five digits (NZa).
    PrestatieCode, r"^[0-9]{5}$"
}

/// How a prestatie would be claimed otherwise. An amount that others agreed and you may not see counts as not
/// known.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrestatieEffect {
    /// The amounts as they would be.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<AmountRange>,
    /// The amounts as things are, of the cells counted here that have one.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<AmountRange>,
    /// Cells in which it could be claimed, and may not be as things are.
    #[serde(rename = "gained")]
    pub gained: i64,
    /// Cells in which it could not be claimed any more.
    #[serde(rename = "lost")]
    pub lost: i64,
    /// Cells in which its amount would be lower.
    #[serde(rename = "lowered")]
    pub lowered: i64,
    /// The prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Cells in which its amount would be higher.
    #[serde(rename = "raised")]
    pub raised: i64,
    /// Cells in which it would differ, and whether it may be claimed or its amount is not known in one of the
    /// worlds.
    #[serde(rename = "unknown")]
    pub unknown: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PrestatieEffect {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        gained: i64,
        lost: i64,
        lowered: i64,
        prestatie_code: PrestatieCode,
        raised: i64,
        unknown: i64,
    ) -> Self {
        Self {
            after: None,
            before: None,
            gained,
            lost,
            lowered,
            prestatie_code,
            raised,
            unknown,
            rest: Map::new(),
        }
    }
}

/// A billable item of GP care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrestatieEntry {
    /// NZa code.
    #[serde(rename = "code")]
    pub code: PrestatieCode,
    /// Whether it may be claimed only under a contract.
    #[serde(rename = "contractRequired")]
    pub contract_required: Known,
    /// Whether it exists on the day asked. A code that was renumbered is still shown after its last day.
    #[serde(rename = "inForce")]
    pub in_force: bool,
    /// Name.
    #[serde(rename = "name")]
    pub name: String,
    /// Whether NZa names it among those that may be claimed without a contract.
    #[serde(rename = "nonContractedBillable")]
    pub non_contracted_billable: Known,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Funding segment.
    #[serde(rename = "segment")]
    pub segment: PrestatieSegment,
    /// The prestaties that took its place by the day asked, each in the place of the one before.
    #[serde(rename = "successors")]
    pub successors: Vec<SuccessorView>,
    /// How its amount comes about.
    #[serde(rename = "tariffKind")]
    pub tariff_kind: TariffKind,
    /// What it is counted by.
    #[serde(rename = "unit")]
    pub unit: PrestatieUnit,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PrestatieEntry {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        code: PrestatieCode,
        contract_required: Known,
        in_force: bool,
        name: String,
        non_contracted_billable: Known,
        period: Period,
        provenance: ProvenanceView,
        segment: PrestatieSegment,
        successors: Vec<SuccessorView>,
        tariff_kind: TariffKind,
        unit: PrestatieUnit,
    ) -> Self {
        Self {
            code,
            contract_required,
            in_force,
            name,
            non_contracted_billable,
            period,
            provenance,
            segment,
            successors,
            tariff_kind,
            unit,
            rest: Map::new(),
        }
    }
}

/// One page of a list of PrestatieEntry.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrestatieEntryPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PrestatieEntry>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PrestatieEntryPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PrestatieEntry>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PrestatieEntryPage {
    type Item = PrestatieEntry;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// The ground of a verdict on a prestatie.
    ///
    /// - `inModule`: A module of the agreement names it.
    /// - `noContractNeeded`: It needs no contract.
    /// - `nonContractedTariff`: NZa names it as claimable without a contract, at the non-contracted tariff.
    /// - `notAgreed`: No module of the agreement names it and it needs a contract.
    /// - `notClaimableWithoutContract`: There is no contract and NZa does not name it.
    /// - `notRegistered`: The organisation is not registered on that day.
    /// - `notYetClaimable`: A module names it, but the asked insurer accepts it only from a later day.
    /// - `notInForce`: The list of prestaties has it on other days, not on that one.
    /// - `lapsedBySwitch`: The module that names it lapsed by a rule of the policy, once NZa settled
    ///   something.
    /// - `factMissing`: A fact is missing.
    PrestatieGround {
        /// A module of the agreement names it.
        InModule = "inModule",
        /// It needs no contract.
        NoContractNeeded = "noContractNeeded",
        /// NZa names it as claimable without a contract, at the non-contracted tariff.
        NonContractedTariff = "nonContractedTariff",
        /// No module of the agreement names it and it needs a contract.
        NotAgreed = "notAgreed",
        /// There is no contract and NZa does not name it.
        NotClaimableWithoutContract = "notClaimableWithoutContract",
        /// The organisation is not registered on that day.
        NotRegistered = "notRegistered",
        /// A module names it, but the asked insurer accepts it only from a later day.
        NotYetClaimable = "notYetClaimable",
        /// The list of prestaties has it on other days, not on that one.
        NotInForce = "notInForce",
        /// The module that names it lapsed by a rule of the policy, once NZa settled something.
        LapsedBySwitch = "lapsedBySwitch",
        /// A fact is missing.
        FactMissing = "factMissing",
    }
}

word_type! {
    /// Funding segment of a prestatie, as far as a source says.
    ///
    /// - `S1`: Basic GP care.
    /// - `S2`: Multidisciplinary care.
    /// - `S3`: Outcome reward and innovation.
    /// - `none`: Outside the segments.
    /// - `unknown`: No source says.
    PrestatieSegment {
        /// Basic GP care.
        S1 = "S1",
        /// Multidisciplinary care.
        S2 = "S2",
        /// Outcome reward and innovation.
        S3 = "S3",
        /// Outside the segments.
        None = "none",
        /// No source says.
        Unknown = "unknown",
    }
}

word_type! {
    /// What a prestatie is counted by.
    ///
    /// - `quarter`: Once per registered patient and calendar quarter.
    /// - `contact`: Once per contact with a patient.
    /// - `item`: Once per procedure or item.
    /// - `unknown`: No source says.
    PrestatieUnit {
        /// Once per registered patient and calendar quarter.
        Quarter = "quarter",
        /// Once per contact with a patient.
        Contact = "contact",
        /// Once per procedure or item.
        Item = "item",
        /// No source says.
        Unknown = "unknown",
    }
}

/// The verdict on one prestatie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PrestatieView {
    /// On what ground.
    #[serde(rename = "ground")]
    pub ground: PrestatieGround,
    /// May it be claimed?
    #[serde(rename = "mayBeClaimed")]
    pub may_be_claimed: MayClaim,
    /// The prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PrestatieView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(ground: PrestatieGround, may_be_claimed: MayClaim, prestatie_code: PrestatieCode) -> Self {
        Self { ground, may_be_claimed, prestatie_code, rest: Map::new() }
    }
}

/// A prestatie that is on the list otherwise than before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceChange {
    /// As it is.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<EffectiveTariff>,
    /// As it was on the list that the caller holds.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<EffectiveTariff>,
    /// The day for which it is on the list as `after` says.
    #[serde(rename = "date")]
    pub date: Day,
    /// What became of it.
    #[serde(rename = "kind")]
    pub kind: PriceChangeKind,
    /// The prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Whether the list that the caller holds turned out otherwise for a day that had come when it was read:
    /// what was claimed by it may have to be corrected.
    #[serde(rename = "retroactive")]
    pub retroactive: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(date: Day, kind: PriceChangeKind, prestatie_code: PrestatieCode, retroactive: bool) -> Self {
        Self { after: None, before: None, date, kind, prestatie_code, retroactive, rest: Map::new() }
    }
}

word_type! {
    /// What became of a prestatie of a price list.
    ///
    /// - `added`: It was not on the list.
    /// - `removed`: It is no longer on the list.
    /// - `changed`: It is on the list otherwise than before.
    PriceChangeKind {
        /// It was not on the list.
        Added = "added",
        /// It is no longer on the list.
        Removed = "removed",
        /// It is on the list otherwise than before.
        Changed = "changed",
    }
}

/// Every prestatie of a practice for an insurer on a day; with `since` what became different instead.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceList {
    /// The agreement that applies; why stands with the effective agreement.
    #[serde(rename = "agreement")]
    pub agreement: EffectiveAgreement,
    /// What became different, in order of code; only with `since`.
    #[serde(rename = "changes", default, skip_serializing_if = "Option::is_none")]
    pub changes: Option<Vec<PriceChange>>,
    /// The prestaties, in order of code; absent with `since`.
    #[serde(rename = "items", default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<EffectiveTariff>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceList {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agreement: EffectiveAgreement) -> Self {
        Self { agreement, changes: None, items: None, rest: Map::new() }
    }
}

word_type! {
    /// How the file is compressed as a whole.
    ///
    /// - `none`: It is not.
    /// - `gzip`: As one gzip stream.
    PriceListCompression {
        /// It is not.
        None = "none",
        /// As one gzip stream.
        Gzip = "gzip",
    }
}

/// An export of price lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceListExport {
    /// When it was asked for.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// The file, once it is there and as long as it is kept.
    #[serde(rename = "file", default, skip_serializing_if = "Option::is_none")]
    pub file: Option<PriceListFile>,
    /// When it ended.
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Id of the job.
    #[serde(rename = "id")]
    pub id: JobId,
    /// About how many insurers.
    #[serde(rename = "insurers")]
    pub insurers: i64,
    /// How many practices it is about.
    #[serde(rename = "practices")]
    pub practices: i64,
    /// Why there is none, when the export failed.
    #[serde(rename = "problems")]
    pub problems: Vec<RowProblem>,
    /// How far it is.
    #[serde(rename = "progress")]
    pub progress: PriceListExportProgress,
    /// What was asked.
    #[serde(rename = "request")]
    pub request: NewPriceListExport,
    /// Where it stands.
    #[serde(rename = "status")]
    pub status: JobStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceListExport {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        created_at: Moment,
        id: JobId,
        insurers: i64,
        practices: i64,
        problems: Vec<RowProblem>,
        progress: PriceListExportProgress,
        request: NewPriceListExport,
        status: JobStatus,
    ) -> Self {
        Self {
            created_at,
            file: None,
            finished_at: None,
            id,
            insurers,
            practices,
            problems,
            progress,
            request,
            status,
            rest: Map::new(),
        }
    }
}

/// One page of a list of PriceListExport.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceListExportPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PriceListExport>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceListExportPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PriceListExport>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PriceListExportPage {
    type Item = PriceListExport;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// How far an export is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceListExportProgress {
    /// Practices done.
    #[serde(rename = "done")]
    pub done: i64,
    /// Practices in all.
    #[serde(rename = "total")]
    pub total: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceListExportProgress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(done: i64, total: i64) -> Self {
        Self { done, total, rest: Map::new() }
    }
}

/// A file of price lists.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PriceListFile {
    /// SHA-256 of its content, as in `Repr-Digest` (RFC 9530).
    #[serde(rename = "digest")]
    pub digest: String,
    /// Until when it is kept.
    #[serde(rename = "expiresAt")]
    pub expires_at: Moment,
    /// Up to when everything known is in it.
    #[serde(rename = "knownAt")]
    pub known_at: Moment,
    /// Media type.
    #[serde(rename = "mediaType")]
    pub media_type: String,
    /// Name to save it by.
    #[serde(rename = "name")]
    pub name: String,
    /// Rows in it, without the names of the columns.
    #[serde(rename = "rows")]
    pub rows: i64,
    /// Length in bytes.
    #[serde(rename = "size")]
    pub size: i64,
    /// Where it is downloaded: a path of this service.
    #[serde(rename = "url")]
    pub url: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PriceListFile {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        digest: String,
        expires_at: Moment,
        known_at: Moment,
        media_type: String,
        name: String,
        rows: i64,
        size: i64,
        url: String,
    ) -> Self {
        Self { digest, expires_at, known_at, media_type, name, rows, size, url, rest: Map::new() }
    }
}

word_type! {
    /// In which form the rows are written.
    ///
    /// - `csvSemicolon`: A table with `;` between the columns and a comma before decimals, as spreadsheets of
    ///   this country read it; begins with a byte order mark.
    /// - `csvComma`: A table with `,` between the columns and a point before decimals.
    /// - `ndjson`: One JSON object per line.
    /// - `parquet`: Apache Parquet: columns with types, compressed with Snappy.
    PriceListFormat {
        /// A table with `;` between the columns and a comma before decimals, as spreadsheets of this country
        /// read it; begins with a byte order mark.
        CsvSemicolon = "csvSemicolon",
        /// A table with `,` between the columns and a point before decimals.
        CsvComma = "csvComma",
        /// One JSON object per line.
        Ndjson = "ndjson",
        /// Apache Parquet: columns with types, compressed with Snappy.
        Parquet = "parquet",
    }
}

/// A failed request (RFC 9457).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// Stable machine code; programs decide by this.
    #[serde(rename = "code")]
    pub code: String,
    /// What went wrong in this request, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// Every fault of the request: path, query, headers, body.
    #[serde(rename = "errors", default, skip_serializing_if = "Option::is_none")]
    pub errors: Option<Vec<FieldError>>,
    /// The request id as `urn:uuid`; name it when you report the problem.
    #[serde(rename = "instance")]
    pub instance: String,
    /// Whether the same request can succeed later without a change.
    #[serde(rename = "retryable")]
    pub retryable: bool,
    /// The rules that refused the request.
    #[serde(rename = "rules", default, skip_serializing_if = "Option::is_none")]
    pub rules: Option<Vec<ProblemRule>>,
    /// The HTTP status.
    #[serde(rename = "status")]
    pub status: i32,
    /// Short name of the problem, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Address of the page that explains the code and lists what to do.
    #[serde(rename = "type")]
    pub type_: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Problem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        code: String,
        detail: String,
        instance: String,
        retryable: bool,
        status: i32,
        title: String,
        type_: String,
    ) -> Self {
        Self {
            code,
            detail,
            errors: None,
            instance,
            retryable,
            rules: None,
            status,
            title,
            type_,
            rest: Map::new(),
        }
    }
}

/// A place in a source document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProblemCitation {
    /// Short name of the document within the policy.
    #[serde(rename = "document")]
    pub document: String,
    /// The section.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ProblemCitation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document: String, section: String) -> Self {
        Self { document, section, rest: Map::new() }
    }
}

/// A rule that refused a request, with its source.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProblemRule {
    /// Where the rule is written.
    #[serde(rename = "citations")]
    pub citations: Vec<ProblemCitation>,
    /// The purchasing policy.
    #[serde(rename = "policyId")]
    pub policy_id: String,
    /// The rule within the policy.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ProblemRule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(citations: Vec<ProblemCitation>, policy_id: String, rule_id: String) -> Self {
        Self { citations, policy_id, rule_id, rest: Map::new() }
    }
}

/// Where a row comes from and how far it can be trusted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProvenanceView {
    /// How certain the row is.
    #[serde(rename = "confidence")]
    pub confidence: Confidence,
    /// What other sources say instead.
    #[serde(rename = "conflicts")]
    pub conflicts: Vec<String>,
    /// What the source leaves open.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The source in words.
    #[serde(rename = "source")]
    pub source: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ProvenanceView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(confidence: Confidence, conflicts: Vec<String>, source: String) -> Self {
        Self { confidence, conflicts, note: None, source, rest: Map::new() }
    }
}

word_type! {
    /// What an organisation is in the contracting process.
    ///
    /// - `practice`: GP practice (huisartsenpraktijk).
    /// - `wsv`: Neighbourhood partnership (wijksamenwerkingsverband).
    /// - `ro`: Regional organisation or care group (regio-organisatie, zorggroep).
    /// - `hds`: Out-of-hours structure (huisartsendienstenstructuur).
    /// - `other`: Any other organisation.
    ProviderKind {
        /// GP practice (huisartsenpraktijk).
        Practice = "practice",
        /// Neighbourhood partnership (wijksamenwerkingsverband).
        Wsv = "wsv",
        /// Regional organisation or care group (regio-organisatie, zorggroep).
        Ro = "ro",
        /// Out-of-hours structure (huisartsendienstenstructuur).
        Hds = "hds",
        /// Any other organisation.
        Other = "other",
    }
}

/// The showcase of a provider: what it writes about itself.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProviderProfile {
    /// Its own text. Names of persons do not belong in it.
    #[serde(rename = "text", default, skip_serializing_if = "Option::is_none")]
    pub text: Option<PublicText>,
    /// Waiting times, at most one per kind of care.
    #[serde(rename = "waitingTimes", default, skip_serializing_if = "Option::is_none")]
    pub waiting_times: Option<Vec<WaitingTime>>,
    /// Its own site, an `https` address.
    #[serde(rename = "website", default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ProviderProfile {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { text: None, waiting_times: None, website: None, rest: Map::new() }
    }
}

/// The profile of an organisation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ProviderProfileView {
    /// AGB code of the organisation.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// What it says about itself; empty while nothing was supplied.
    #[serde(rename = "profile")]
    pub profile: ProviderProfile,
    /// From when this version was known.
    #[serde(rename = "recordedAt", default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// Number of the version that is shown; 0 while nothing was supplied.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ProviderProfileView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, profile: ProviderProfile, version: i32) -> Self {
        Self { agb_code, profile, recorded_at: None, version, rest: Map::new() }
    }
}

/// A text for the public, in one language or both.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublicText {
    /// English.
    #[serde(rename = "en", default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
    /// Dutch.
    #[serde(rename = "nl", default, skip_serializing_if = "Option::is_none")]
    pub nl: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublicText {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { en: None, nl: None, rest: Map::new() }
    }
}

/// The rule of a policy by which contracts are shown from a day on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublicationRule {
    /// Where it is written.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// The day.
    #[serde(rename = "date")]
    pub date: Day,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The rule in it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublicationRule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(citations: Vec<SourceView>, date: Day, policy_id: PolicyId, rule_id: String) -> Self {
        Self { citations, date, policy_id, rule_id, rest: Map::new() }
    }
}

/// An address that patients go to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedAddress {
    /// Place of residence (woonplaats).
    #[serde(rename = "city")]
    pub city: String,
    /// House number, digits only.
    #[serde(rename = "houseNumber")]
    pub house_number: String,
    /// Addition to the house number.
    #[serde(rename = "houseNumberAddition", default, skip_serializing_if = "Option::is_none")]
    pub house_number_addition: Option<String>,
    /// Postcode: four digits and two capitals, no space.
    #[serde(rename = "postcode")]
    pub postcode: String,
    /// Street.
    #[serde(rename = "street")]
    pub street: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedAddress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(city: String, house_number: String, postcode: String, street: String) -> Self {
        Self { city, house_number, house_number_addition: None, postcode, street, rest: Map::new() }
    }
}

word_type! {
    /// How a contract comes to bind a purchasing party.
    ///
    /// - `own`: The purchasing party made it, alone or as one of two that represent all insurers.
    /// - `followed`: The purchasing party decided to follow it.
    PublishedBasis {
        /// The purchasing party made it, alone or as one of two that represent all insurers.
        Own = "own",
        /// The purchasing party decided to follow it.
        Followed = "followed",
    }
}

word_type! {
    /// What became of a line of the list.
    ///
    /// - `added`: It was not in the list before.
    /// - `removed`: It is no longer in the list.
    /// - `changed`: It is in both, and reads differently.
    PublishedChangeKind {
        /// It was not in the list before.
        Added = "added",
        /// It is no longer in the list.
        Removed = "removed",
        /// It is in both, and reads differently.
        Changed = "changed",
    }
}

/// An agreement of a provider that binds a purchasing party in the year asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedContract {
    /// Its visiting address in the AGB register, else that of its first location.
    #[serde(rename = "address", default, skip_serializing_if = "Option::is_none")]
    pub address: Option<PublishedAddress>,
    /// AGB code of the organisation that holds the agreement.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Which agreement type of the policy it is, by its id there; absent when that is not recorded.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// How the agreement comes to bind the purchasing party.
    #[serde(rename = "basis")]
    pub basis: PublishedBasis,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// The concerns that it buys for.
    #[serde(rename = "concernIds")]
    pub concern_ids: Vec<ConcernId>,
    /// Names this line in every list; it says nothing else.
    #[serde(rename = "id")]
    pub id: String,
    /// Name of the organisation in the AGB register on the day asked.
    #[serde(rename = "name")]
    pub name: String,
    /// Which O&I titles it is about; empty for other care.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// What the provider says about itself; absent when it supplied nothing.
    #[serde(rename = "profile", default, skip_serializing_if = "Option::is_none")]
    pub profile: Option<ProviderProfile>,
    /// What the organisation is.
    #[serde(rename = "providerKind")]
    pub provider_kind: ProviderKind,
    /// From which day the insurer shows its contracts of the year, by its own policy; absent where no
    /// policy here names a day. The agreement then shows from the day on which it is known.
    #[serde(rename = "publication", default, skip_serializing_if = "Option::is_none")]
    pub publication: Option<PublicationRule>,
    /// The purchasing party that the agreement binds.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// The regions in which its places lie, in the scheme `zorgkantoorregio`.
    #[serde(rename = "regions")]
    pub regions: Vec<RegionCode>,
    /// What the purchasing party tells its insured; absent when it supplied nothing.
    #[serde(rename = "reimbursement", default, skip_serializing_if = "Option::is_none")]
    pub reimbursement: Option<ContractReimbursement>,
    /// Whether it binds on the day asked or begins later in the year.
    #[serde(rename = "status")]
    pub status: PublishedStatus,
    /// Its term.
    #[serde(rename = "term")]
    pub term: Period,
    /// The insurers that it buys for.
    #[serde(rename = "uzoviCodes")]
    pub uzovi_codes: Vec<UzoviCode>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedContract {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        basis: PublishedBasis,
        care_kind: CareKind,
        concern_ids: Vec<ConcernId>,
        id: String,
        name: String,
        oi_titles: Vec<OiTitle>,
        provider_kind: ProviderKind,
        purchasing_party_id: PurchasingPartyId,
        regions: Vec<RegionCode>,
        status: PublishedStatus,
        term: Period,
        uzovi_codes: Vec<UzoviCode>,
    ) -> Self {
        Self {
            address: None,
            agb_code,
            agreement_type: None,
            basis,
            care_kind,
            concern_ids,
            id,
            name,
            oi_titles,
            profile: None,
            provider_kind,
            publication: None,
            purchasing_party_id,
            regions,
            reimbursement: None,
            status,
            term,
            uzovi_codes,
            rest: Map::new(),
        }
    }
}

/// A difference between the list at `since` and the list now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedContractChange {
    /// What became of the line.
    #[serde(rename = "change")]
    pub change: PublishedChangeKind,
    /// The line as it is now; of a removed one, as it was.
    #[serde(rename = "contract")]
    pub contract: PublishedContract,
    /// Up to which moment this answer goes, the same on every page: the next `since`.
    #[serde(rename = "until")]
    pub until: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedContractChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(change: PublishedChangeKind, contract: PublishedContract, until: Moment) -> Self {
        Self { change, contract, until, rest: Map::new() }
    }
}

/// One page of a list of PublishedContractChange.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedContractChangePage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PublishedContractChange>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedContractChangePage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PublishedContractChange>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PublishedContractChangePage {
    type Item = PublishedContractChange;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// One page of a list of PublishedContract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedContractPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PublishedContract>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedContractPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PublishedContract>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PublishedContractPage {
    type Item = PublishedContract;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A public key of this service, as its key set publishes it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PublishedJwk {
    /// Algorithm: `ES256`.
    #[serde(rename = "alg")]
    pub alg: String,
    /// Curve: `P-256`.
    #[serde(rename = "crv")]
    pub crv: String,
    /// Name of the key: its thumbprint (RFC 7638).
    #[serde(rename = "kid")]
    pub kid: String,
    /// Kind of key: `EC`.
    #[serde(rename = "kty")]
    pub kty: String,
    /// What it is used for: `sig` for access tokens, `receipt` for receipts and signed heads.
    #[serde(rename = "use")]
    pub use_: String,
    /// x of the point, base64url.
    #[serde(rename = "x")]
    pub x: String,
    /// y of the point, base64url.
    #[serde(rename = "y")]
    pub y: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PublishedJwk {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        alg: String,
        crv: String,
        kid: String,
        kty: String,
        use_: String,
        x: String,
        y: String,
    ) -> Self {
        Self { alg, crv, kid, kty, use_, x, y, rest: Map::new() }
    }
}

word_type! {
    /// Whether a published contract binds already.
    ///
    /// - `contracted`: It binds on the day of the list.
    /// - `upcoming`: It begins on a later day of the year.
    PublishedStatus {
        /// It binds on the day of the list.
        Contracted = "contracted",
        /// It begins on a later day of the year.
        Upcoming = "upcoming",
    }
}

/// An insurer that a purchasing party buys for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PurchasedInsurerView {
    /// The days on which it does.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where that comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// UZOVI code.
    #[serde(rename = "uzoviCode")]
    pub uzovi_code: UzoviCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PurchasedInsurerView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(period: Period, provenance: ProvenanceView, uzovi_code: UzoviCode) -> Self {
        Self { period, provenance, uzovi_code, rest: Map::new() }
    }
}

text_type! {
    /// Natural key of a purchasing party, the contract partner that buys for one or more insurers in a
    /// period.
    PurchasingPartyId, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// A contract partner that buys for one or more insurers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PurchasingPartyView {
    /// Natural key.
    #[serde(rename = "id")]
    pub id: PurchasingPartyId,
    /// The insurers it buys for on the day asked.
    #[serde(rename = "insurers")]
    pub insurers: Vec<PurchasedInsurerView>,
    /// Name in the field.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PurchasingPartyView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        id: PurchasingPartyId,
        insurers: Vec<PurchasedInsurerView>,
        name: String,
        period: Period,
        provenance: ProvenanceView,
    ) -> Self {
        Self { id, insurers, name, period, provenance, rest: Map::new() }
    }
}

/// One page of a list of PurchasingPartyView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PurchasingPartyViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<PurchasingPartyView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl PurchasingPartyViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<PurchasingPartyView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for PurchasingPartyViewPage {
    type Item = PurchasingPartyView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

text_type! {
    /// Qualification (kwalificatie) in the AGB register: four digits, for instance 0100 huisartsenpraktijk.
    QualificationCode, r"^[0-9]{4}$"
}

/// What a purchasing party knows of the quality of a provider.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QualityStatement {
    /// The day on which it was so.
    #[serde(rename = "measuredOn")]
    pub measured_on: Day,
    /// Where it comes from.
    #[serde(rename = "source")]
    pub source: String,
    /// What is known.
    #[serde(rename = "text")]
    pub text: PublicText,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QualityStatement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(measured_on: Day, source: String, text: PublicText) -> Self {
        Self { measured_on, source, text, rest: Map::new() }
    }
}

text_type! {
    /// Calendar quarter: year, `-Q` and its number.
    Quarter, r"^20[0-9]{2}-Q[1-4]$"
}

word_type! {
    /// Whose questions these are.
    ///
    /// - `source`: A source of the insurer states them.
    /// - `ours`: We built them from criteria that a source states; no source has the questions themselves.
    QuestionBasis {
        /// A source of the insurer states them.
        Source = "source",
        /// We built them from criteria that a source states; no source has the questions themselves.
        Ours = "ours",
    }
}

/// One version of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Questionnaire {
    /// The agreement type of that policy that is asked for, by its id.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Whose questions these are.
    #[serde(rename = "basis")]
    pub basis: QuestionBasis,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Where the questions or their criteria come from.
    #[serde(rename = "citations", default, skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<QuestionnaireCitation>>,
    /// The concern that asks.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// Its id: begins with the id of the concern and a hyphen.
    #[serde(rename = "id")]
    pub id: QuestionnaireId,
    /// What is said before the first item.
    #[serde(rename = "introduction", default, skip_serializing_if = "Option::is_none")]
    pub introduction: Option<QuestionnaireText>,
    /// The items in the order in which they are asked.
    #[serde(rename = "items")]
    pub items: Vec<QuestionnaireItem>,
    /// What it is for.
    #[serde(rename = "kind")]
    pub kind: QuestionnaireKind,
    /// The policy whose criteria it asks about.
    #[serde(rename = "policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyId>,
    /// Which kinds of organisation it is for.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// The other concern that represents all insurers here; of an out-of-hours structure only.
    #[serde(rename = "representatives", default, skip_serializing_if = "Option::is_none")]
    pub representatives: Option<Vec<ConcernId>>,
    /// Who may submit the answers.
    #[serde(rename = "submitters")]
    pub submitters: Vec<Submitter>,
    /// Its title.
    #[serde(rename = "title")]
    pub title: QuestionnaireText,
    /// Number of the version, from 1.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Questionnaire {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: QuestionBasis,
        care_kind: CareKind,
        concern: ConcernId,
        id: QuestionnaireId,
        items: Vec<QuestionnaireItem>,
        kind: QuestionnaireKind,
        provider_kinds: Vec<ProviderKind>,
        submitters: Vec<Submitter>,
        title: QuestionnaireText,
        version: i32,
    ) -> Self {
        Self {
            agreement_type: None,
            basis,
            care_kind,
            citations: None,
            concern,
            id,
            introduction: None,
            items,
            kind,
            policy: None,
            provider_kinds,
            representatives: None,
            submitters,
            title,
            version,
            rest: Map::new(),
        }
    }
}

/// A place in a source. With a policy it names a document and section of that policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireCitation {
    /// Id of a document of the policy, for instance `ZZH24`; without a policy the title of the document.
    #[serde(rename = "document")]
    pub document: String,
    /// Section as numbered in the document.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireCitation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document: String, section: String) -> Self {
        Self { document, section, rest: Map::new() }
    }
}

/// A deadline of a round, as it was set.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireDeadlineView {
    /// The first moment at which it is too late.
    #[serde(rename = "deadline")]
    pub deadline: Moment,
    /// Why it was changed; absent for the first one.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When it was set.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireDeadlineView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(deadline: Moment, recorded_at: Moment) -> Self {
        Self { deadline, reason: None, recorded_at, rest: Map::new() }
    }
}

/// What answers mean under a version of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireEvaluation {
    /// What the service calculates.
    #[serde(rename = "calculated")]
    pub calculated: CalculatedValues,
    /// Whether nothing is wrong: these answers could be submitted.
    #[serde(rename = "complete")]
    pub complete: bool,
    /// What is wrong, in the order of the questionnaire, unknown items last.
    #[serde(rename = "problems")]
    pub problems: Vec<AnswerProblemView>,
    /// The items that are shown, in the order of the questionnaire; columns with their table.
    #[serde(rename = "shown")]
    pub shown: Vec<LinkId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireEvaluation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        calculated: CalculatedValues,
        complete: bool,
        problems: Vec<AnswerProblemView>,
        shown: Vec<LinkId>,
    ) -> Self {
        Self { calculated, complete, problems, shown, rest: Map::new() }
    }
}

/// Something in a definition that has to be repaired.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireFinding {
    /// Stable machine code, for instance `questionnaire.unreachable`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, with the nearest name, in the language of the answer.
    #[serde(rename = "detail")]
    pub detail: String,
    /// JSON Pointer from the definition.
    #[serde(rename = "location")]
    pub location: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireFinding {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, location: String) -> Self {
        Self { code, detail, location, rest: Map::new() }
    }
}

text_type! {
    /// Natural key of a questionnaire: begins with the id of the concern that asks and a hyphen.
    QuestionnaireId, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// An item of a questionnaire. Which members an item has depends on its type.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireItem {
    /// How the service calculates the value (integer and decimal): nobody fills it in.
    #[serde(rename = "calculated", default, skip_serializing_if = "Option::is_none")]
    pub calculated: Option<Calculation>,
    /// Rule of the policy that the item is about, by its id.
    #[serde(rename = "criterion", default, skip_serializing_if = "Option::is_none")]
    pub criterion: Option<String>,
    /// Whether all conditions must hold or one is enough; needed with more than one.
    #[serde(rename = "enableBehavior", default, skip_serializing_if = "Option::is_none")]
    pub enable_behavior: Option<EnableBehavior>,
    /// When the item is shown; always when there is no condition.
    #[serde(rename = "enableWhen", default, skip_serializing_if = "Option::is_none")]
    pub enable_when: Option<Vec<EnableCondition>>,
    /// Fact of the policy vocabulary that the answer gives.
    #[serde(rename = "fact", default, skip_serializing_if = "Option::is_none")]
    pub fact: Option<String>,
    /// More about how to answer.
    #[serde(rename = "help", default, skip_serializing_if = "Option::is_none")]
    pub help: Option<QuestionnaireText>,
    /// The items of a group, or the columns of a table.
    #[serde(rename = "items", default, skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<QuestionnaireItem>>,
    /// Its name.
    #[serde(rename = "linkId")]
    pub link_id: LinkId,
    /// Most files (attachment); one unless given.
    #[serde(rename = "maxFiles", default, skip_serializing_if = "Option::is_none")]
    pub max_files: Option<i32>,
    /// Most characters (text).
    #[serde(rename = "maxLength", default, skip_serializing_if = "Option::is_none")]
    pub max_length: Option<i32>,
    /// Most rows (table).
    #[serde(rename = "maxRows", default, skip_serializing_if = "Option::is_none")]
    pub max_rows: Option<i32>,
    /// Greatest value (integer and decimal).
    #[serde(rename = "maxValue", default, skip_serializing_if = "Option::is_none")]
    pub max_value: Option<ExactNumber>,
    /// Least number of rows (table).
    #[serde(rename = "minRows", default, skip_serializing_if = "Option::is_none")]
    pub min_rows: Option<i32>,
    /// Least value (integer and decimal).
    #[serde(rename = "minValue", default, skip_serializing_if = "Option::is_none")]
    pub min_value: Option<ExactNumber>,
    /// What can be chosen (choice and multipleChoice).
    #[serde(rename = "options", default, skip_serializing_if = "Option::is_none")]
    pub options: Option<Vec<QuestionnaireOption>>,
    /// Regular expression that the whole text must match (text). Matching takes linear time; `\d` and the
    /// like are ASCII, as in FHIR.
    #[serde(rename = "pattern", default, skip_serializing_if = "Option::is_none")]
    pub pattern: Option<String>,
    /// Where the first value comes from.
    #[serde(rename = "prefill", default, skip_serializing_if = "Option::is_none")]
    pub prefill: Option<Prefill>,
    /// Whether it must have an answer before the whole is submitted, whenever it is shown.
    #[serde(rename = "required", default, skip_serializing_if = "Option::is_none")]
    pub required: Option<bool>,
    /// What is asked or said.
    #[serde(rename = "text")]
    pub text: QuestionnaireText,
    /// Its type.
    #[serde(rename = "type")]
    pub type_: ItemType,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireItem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(link_id: LinkId, text: QuestionnaireText, type_: ItemType) -> Self {
        Self {
            calculated: None,
            criterion: None,
            enable_behavior: None,
            enable_when: None,
            fact: None,
            help: None,
            items: None,
            link_id,
            max_files: None,
            max_length: None,
            max_rows: None,
            max_value: None,
            min_rows: None,
            min_value: None,
            options: None,
            pattern: None,
            prefill: None,
            required: None,
            text,
            type_,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What a questionnaire is for.
    ///
    /// - `initialContracting`: An agreement for a new period.
    /// - `quarterlyMutation`: Changes to a running agreement, asked each quarter (mutatievragenlijst).
    /// - `newPractice`: An agreement for a practice that starts or is taken over.
    /// - `s3Application`: A project of segment 3 (outcome reward and innovation).
    /// - `annualPlan`: The plan and budget of a year (jaarplan en begroting).
    /// - `accountability`: What was done and spent (verantwoording).
    /// - `hdsBudget`: Budget and accounts of an out-of-hours structure.
    /// - `stopSmokingOffer`: An offer for stop-smoking guidance outside the chain.
    /// - `addendumRequest`: A request for an addendum on an agreement.
    QuestionnaireKind {
        /// An agreement for a new period.
        InitialContracting = "initialContracting",
        /// Changes to a running agreement, asked each quarter (mutatievragenlijst).
        QuarterlyMutation = "quarterlyMutation",
        /// An agreement for a practice that starts or is taken over.
        NewPractice = "newPractice",
        /// A project of segment 3 (outcome reward and innovation).
        S3Application = "s3Application",
        /// The plan and budget of a year (jaarplan en begroting).
        AnnualPlan = "annualPlan",
        /// What was done and spent (verantwoording).
        Accountability = "accountability",
        /// Budget and accounts of an out-of-hours structure.
        HdsBudget = "hdsBudget",
        /// An offer for stop-smoking guidance outside the chain.
        StopSmokingOffer = "stopSmokingOffer",
        /// A request for an addendum on an agreement.
        AddendumRequest = "addendumRequest",
    }
}

/// Something that can be chosen.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireOption {
    /// Its code, unique in the item.
    #[serde(rename = "code")]
    pub code: OptionCode,
    /// Whether it is chosen alone, as is "none of these" of a multiple choice. Where the question gives a
    /// fact,
    /// it says that none of the words of that fact holds.
    #[serde(rename = "exclusive", default, skip_serializing_if = "Option::is_none")]
    pub exclusive: Option<bool>,
    /// What it says.
    #[serde(rename = "text")]
    pub text: QuestionnaireText,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireOption {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: OptionCode, text: QuestionnaireText) -> Self {
        Self { code, exclusive: None, text, rest: Map::new() }
    }
}

id_type! {
    /// Id of a round of a questionnaire: UUIDv7.
    QuestionnaireRoundId
}

/// A later deadline for a round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireRoundPatch {
    /// The first moment at which it is too late; later than the deadline that holds.
    #[serde(rename = "deadline")]
    pub deadline: Moment,
    /// Why it is extended; everybody who may see the round reads it.
    #[serde(rename = "reason")]
    pub reason: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireRoundPatch {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(deadline: Moment, reason: String) -> Self {
        Self { deadline, reason, rest: Map::new() }
    }
}

/// A round: when a version of a questionnaire can be answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireRoundView {
    /// The first moment at which it is too late: what is complete just before it is in time.
    #[serde(rename = "deadline")]
    pub deadline: Moment,
    /// Every deadline that it had, oldest first; the last one holds.
    #[serde(rename = "deadlines")]
    pub deadlines: Vec<QuestionnaireDeadlineView>,
    /// Its id.
    #[serde(rename = "id")]
    pub id: QuestionnaireRoundId,
    /// What it is called, for instance `2025-Q2`.
    #[serde(rename = "name")]
    pub name: String,
    /// From when on answers can be submitted.
    #[serde(rename = "opensAt")]
    pub opens_at: Moment,
    /// The questionnaire.
    #[serde(rename = "questionnaireId")]
    pub questionnaire_id: QuestionnaireId,
    /// Which source gives these days, when one does.
    #[serde(rename = "source", default, skip_serializing_if = "Option::is_none")]
    pub source: Option<QuestionnaireCitation>,
    /// From which day what is approved holds, when that is known.
    #[serde(rename = "startsOn", default, skip_serializing_if = "Option::is_none")]
    pub starts_on: Option<Day>,
    /// Where it stands now.
    #[serde(rename = "status")]
    pub status: RoundStatus,
    /// Number of the version that is answered.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireRoundView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        deadline: Moment,
        deadlines: Vec<QuestionnaireDeadlineView>,
        id: QuestionnaireRoundId,
        name: String,
        opens_at: Moment,
        questionnaire_id: QuestionnaireId,
        status: RoundStatus,
        version: i32,
    ) -> Self {
        Self {
            deadline,
            deadlines,
            id,
            name,
            opens_at,
            questionnaire_id,
            source: None,
            starts_on: None,
            status,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of QuestionnaireRoundView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireRoundViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<QuestionnaireRoundView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireRoundViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<QuestionnaireRoundView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for QuestionnaireRoundViewPage {
    type Item = QuestionnaireRoundView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A text in the two languages of the service.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireText {
    /// English.
    #[serde(rename = "en")]
    pub en: String,
    /// Dutch.
    #[serde(rename = "nl")]
    pub nl: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireText {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(en: String, nl: String) -> Self {
        Self { en, nl, rest: Map::new() }
    }
}

/// A version, without its definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireVersionSummary {
    /// When it was published.
    #[serde(rename = "publishedAt", default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    /// When it was retired.
    #[serde(rename = "retiredAt", default, skip_serializing_if = "Option::is_none")]
    pub retired_at: Option<Moment>,
    /// Where it stands.
    #[serde(rename = "state")]
    pub state: VersionState,
    /// Number of the version.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireVersionSummary {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(state: VersionState, version: i32) -> Self {
        Self { published_at: None, retired_at: None, state, version, rest: Map::new() }
    }
}

/// A version of a questionnaire with its definition.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireVersionView {
    /// When its definition or state last changed.
    #[serde(rename = "changedAt")]
    pub changed_at: Moment,
    /// The client that last changed it; only for the concern itself.
    #[serde(rename = "changedBy", default, skip_serializing_if = "Option::is_none")]
    pub changed_by: Option<String>,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// The definition, in both languages.
    #[serde(rename = "definition")]
    pub definition: Questionnaire,
    /// What has to be repaired before it can be published; of a draft only.
    #[serde(rename = "findings", default, skip_serializing_if = "Option::is_none")]
    pub findings: Option<Vec<QuestionnaireFinding>>,
    /// When it was published.
    #[serde(rename = "publishedAt", default, skip_serializing_if = "Option::is_none")]
    pub published_at: Option<Moment>,
    /// When it was retired.
    #[serde(rename = "retiredAt", default, skip_serializing_if = "Option::is_none")]
    pub retired_at: Option<Moment>,
    /// Where it stands.
    #[serde(rename = "state")]
    pub state: VersionState,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireVersionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        changed_at: Moment,
        created_at: Moment,
        definition: Questionnaire,
        state: VersionState,
    ) -> Self {
        Self {
            changed_at,
            changed_by: None,
            created_at,
            definition,
            findings: None,
            published_at: None,
            retired_at: None,
            state,
            rest: Map::new(),
        }
    }
}

/// A questionnaire, without its items.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireView {
    /// The agreement type of that policy that is asked for.
    #[serde(rename = "agreementType", default, skip_serializing_if = "Option::is_none")]
    pub agreement_type: Option<String>,
    /// Whose questions these are.
    #[serde(rename = "basis")]
    pub basis: QuestionBasis,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// The concern that asks.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// Its id.
    #[serde(rename = "id")]
    pub id: QuestionnaireId,
    /// What it is for.
    #[serde(rename = "kind")]
    pub kind: QuestionnaireKind,
    /// The rounds that are open now.
    #[serde(rename = "openRounds")]
    pub open_rounds: Vec<QuestionnaireRoundView>,
    /// The policy whose criteria it asks about.
    #[serde(rename = "policy", default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<PolicyId>,
    /// Which kinds of organisation it is for.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// The other concern that represents all insurers here.
    #[serde(rename = "representatives", default, skip_serializing_if = "Option::is_none")]
    pub representatives: Option<Vec<ConcernId>>,
    /// Where that version stands.
    #[serde(rename = "state")]
    pub state: VersionState,
    /// Who may submit the answers.
    #[serde(rename = "submitters")]
    pub submitters: Vec<Submitter>,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// Number of the version that the other members are from: the newest published one, else the newest
    /// retired one, else the draft.
    #[serde(rename = "version")]
    pub version: i32,
    /// Every version that the caller may see, oldest first.
    #[serde(rename = "versions")]
    pub versions: Vec<QuestionnaireVersionSummary>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: QuestionBasis,
        care_kind: CareKind,
        concern: ConcernId,
        id: QuestionnaireId,
        kind: QuestionnaireKind,
        open_rounds: Vec<QuestionnaireRoundView>,
        provider_kinds: Vec<ProviderKind>,
        state: VersionState,
        submitters: Vec<Submitter>,
        title: String,
        version: i32,
        versions: Vec<QuestionnaireVersionSummary>,
    ) -> Self {
        Self {
            agreement_type: None,
            basis,
            care_kind,
            concern,
            id,
            kind,
            open_rounds,
            policy: None,
            provider_kinds,
            representatives: None,
            state,
            submitters,
            title,
            version,
            versions,
            rest: Map::new(),
        }
    }
}

/// One page of a list of QuestionnaireView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct QuestionnaireViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<QuestionnaireView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl QuestionnaireViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<QuestionnaireView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for QuestionnaireViewPage {
    type Item = QuestionnaireView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// An open question with its reading.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReadingView {
    /// Id in the register of ambiguities, for instance `A37`.
    #[serde(rename = "id")]
    pub id: String,
    /// What the source leaves open.
    #[serde(rename = "question")]
    pub question: String,
    /// The reading used here.
    #[serde(rename = "reading")]
    pub reading: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ReadingView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, question: String, reading: String) -> Self {
        Self { id, question, reading, rest: Map::new() }
    }
}

/// A receipt: proof of what came in and when, for as long as the trail of the organisation is kept.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReceiptView {
    /// Until when it could come in; absent without a deadline.
    #[serde(rename = "deadline", default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
    /// SHA-256 of the content as it was received: 64 hexadecimal digits.
    #[serde(rename = "digest")]
    pub digest: String,
    /// Its hash: 64 hexadecimal digits.
    #[serde(rename = "hash")]
    pub hash: String,
    /// All of it as a compact JWS (`typ` `receipt+jwt`), signed with a receipt key of the key set.
    #[serde(rename = "jws")]
    pub jws: String,
    /// When this was the end.
    #[serde(rename = "moment")]
    pub moment: Moment,
    /// What came in: the id by which the trail tells it.
    #[serde(rename = "object")]
    pub object: String,
    /// The organisation that it is for, as its trail is named.
    #[serde(rename = "owner")]
    pub owner: TrailOwner,
    /// When it had come in.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// The end of the organisation's trail, at or after the entry that tells of it: its sequence number.
    #[serde(rename = "sequence")]
    pub sequence: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ReceiptView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        digest: String,
        hash: String,
        jws: String,
        moment: Moment,
        object: String,
        owner: TrailOwner,
        received_at: Moment,
        sequence: i64,
    ) -> Self {
        Self {
            deadline: None,
            digest,
            hash,
            jws,
            moment,
            object,
            owner,
            received_at,
            sequence,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// Whether the document's own list of changes can be laid beside what was found.
    ///
    /// - `reconciled`: It compares with a year that the earlier policy speaks about.
    /// - `otherYear`: It compares with another year, so it is only shown.
    /// - `noList`: The document has no such list.
    ReconciliationStatus {
        /// It compares with a year that the earlier policy speaks about.
        Reconciled = "reconciled",
        /// It compares with another year, so it is only shown.
        OtherYear = "otherYear",
        /// The document has no such list.
        NoList = "noList",
    }
}

/// What was found beside the list of changes of the later document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReconciliationView {
    /// Declared against a year that the earlier policy does not speak about: only shown.
    #[serde(rename = "declaredAgainstAnotherYear")]
    pub declared_against_another_year: Vec<DeclaredChangeView>,
    /// Declared, and something of substance was found in the rules named.
    #[serde(rename = "declaredAndFound")]
    pub declared_and_found: Vec<DeclaredFindingView>,
    /// Declared, and nothing was found in the rules named but perhaps another way of saying it.
    #[serde(rename = "declaredWithoutEffect")]
    pub declared_without_effect: Vec<DeclaredFindingView>,
    /// Found, of substance, and not declared; empty when the list cannot be laid beside what was found.
    #[serde(rename = "foundNotDeclared")]
    pub found_not_declared: Vec<FoundChangeView>,
    /// Whether the two can be laid side by side.
    #[serde(rename = "status")]
    pub status: ReconciliationStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ReconciliationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        declared_against_another_year: Vec<DeclaredChangeView>,
        declared_and_found: Vec<DeclaredFindingView>,
        declared_without_effect: Vec<DeclaredFindingView>,
        found_not_declared: Vec<FoundChangeView>,
        status: ReconciliationStatus,
    ) -> Self {
        Self {
            declared_against_another_year,
            declared_and_found,
            declared_without_effect,
            found_not_declared,
            status,
            rest: Map::new(),
        }
    }
}

text_type! {
    /// Natural key of a region within its scheme: lower-case words joined by hyphens.
    RegionCode, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// The mapping that leads from a place to a region: by its municipality or by its postcode.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionMatchView {
    /// The municipality, when it led here.
    #[serde(rename = "municipality", default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<MunicipalityCode>,
    /// The days on which the mapping holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// The postcode of the list, when it led here.
    #[serde(rename = "postcode", default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<Postcode>,
    /// Where the mapping comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegionMatchView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(period: Period, provenance: ProvenanceView) -> Self {
        Self { municipality: None, period, postcode: None, provenance, rest: Map::new() }
    }
}

/// A region of a scheme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionName {
    /// The region in it.
    #[serde(rename = "code")]
    pub code: RegionCode,
    /// The way of dividing the country.
    #[serde(rename = "scheme")]
    pub scheme: RegionScheme,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegionName {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: RegionCode, scheme: RegionScheme) -> Self {
        Self { code, scheme, rest: Map::new() }
    }
}

text_type! {
    /// Natural key of a way to divide the country into regions, for instance `zorgkantoorregio`.
    RegionScheme, r"^[a-z0-9]+(-[a-z0-9]+)*$"
}

/// A region of a scheme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionView {
    /// The region's code in it.
    #[serde(rename = "code")]
    pub code: RegionCode,
    /// How the place looked up leads here; only in a look-up.
    #[serde(rename = "matches", default, skip_serializing_if = "Option::is_none")]
    pub matches: Option<Vec<RegionMatchView>>,
    /// Name of the region.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which the row holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// The way of dividing the country.
    #[serde(rename = "scheme")]
    pub scheme: RegionScheme,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        code: RegionCode,
        name: String,
        period: Period,
        provenance: ProvenanceView,
        scheme: RegionScheme,
    ) -> Self {
        Self { code, matches: None, name, period, provenance, scheme, rest: Map::new() }
    }
}

/// One page of a list of RegionView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<RegionView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegionViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<RegionView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for RegionViewPage {
    type Item = RegionView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// What the tariff of an RO for O&I of its region comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegionalTariffQuestion {
    /// AGB code of the RO.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The approved budget of a year; unknown when absent. What the RO submitted is not enough.
    #[serde(rename = "approvedBudget", default, skip_serializing_if = "Option::is_none")]
    pub approved_budget: Option<Euros>,
    /// Answer with what was known at this instant; now when absent.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// The policy whose rule `tariff.oni-regio` is used.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The day on which practices are linked, and in whose quarter insured are counted.
    #[serde(rename = "referenceDate")]
    pub reference_date: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegionalTariffQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, policy_id: PolicyId, reference_date: Day) -> Self {
        Self { agb_code, approved_budget: None, as_of: None, policy_id, reference_date, rest: Map::new() }
    }
}

text_type! {
    /// Care kind of the AGB register (zorgsoort): two digits, for instance 01 huisartsen.
    RegisterCareKind, r"^[0-9]{2}$"
}

/// An address with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredAddress {
    /// Place of residence (woonplaats).
    #[serde(rename = "city")]
    pub city: String,
    /// House number, digits only.
    #[serde(rename = "houseNumber")]
    pub house_number: String,
    /// Addition to the house number.
    #[serde(rename = "houseNumberAddition", default, skip_serializing_if = "Option::is_none")]
    pub house_number_addition: Option<String>,
    /// Municipality (gemeente), when the register names it.
    #[serde(rename = "municipality", default, skip_serializing_if = "Option::is_none")]
    pub municipality: Option<String>,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Postcode: four digits and two capitals, no space.
    #[serde(rename = "postcode")]
    pub postcode: String,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Street, or the name of the post box.
    #[serde(rename = "street")]
    pub street: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub use_: AddressUse,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredAddress {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        city: String,
        house_number: String,
        period: Period,
        postcode: String,
        recorded_at: Moment,
        street: String,
        use_: AddressUse,
    ) -> Self {
        Self {
            city,
            house_number,
            house_number_addition: None,
            municipality: None,
            period,
            postcode,
            recorded_at,
            street,
            use_,
            rest: Map::new(),
        }
    }
}

/// Care kind of the register (zorgsoort) with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredCareKind {
    /// Two digits.
    #[serde(rename = "code")]
    pub code: RegisterCareKind,
    /// Name of the care kind.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredCareKind {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: RegisterCareKind, name: String, period: Period, recorded_at: Moment) -> Self {
        Self { code, name, period, recorded_at, rest: Map::new() }
    }
}

/// A way to reach a party, with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredContact {
    /// E-mail or telephone.
    #[serde(rename = "medium")]
    pub medium: ContactMedium,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The register's own word for what it is for.
    #[serde(rename = "use")]
    pub use_: String,
    /// The e-mail address or telephone number.
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredContact {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        medium: ContactMedium,
        period: Period,
        recorded_at: Moment,
        use_: String,
        value: String,
    ) -> Self {
        Self { medium, period, recorded_at, use_, value, rest: Map::new() }
    }
}

/// How many insured are registered with a practice on the first day of a quarter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredInsuredView {
    /// AGB code of the practice.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Their age; absent in a total.
    #[serde(rename = "ageBand", default, skip_serializing_if = "Option::is_none")]
    pub age_band: Option<AgeBand>,
    /// Present when the number is not shown: there are fewer than this.
    #[serde(rename = "fewerThan", default, skip_serializing_if = "Option::is_none")]
    pub fewer_than: Option<i32>,
    /// The quarter.
    #[serde(rename = "quarter")]
    pub quarter: Quarter,
    /// When this service came to know it; of a total the last of its parts.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// How many; absent when the number is too small to be shown.
    #[serde(rename = "registered", default, skip_serializing_if = "Option::is_none")]
    pub registered: Option<i32>,
    /// Where the number comes from.
    #[serde(rename = "source")]
    pub source: String,
    /// Whether they live where the registration tariff is higher (opslagwijk); absent in a total.
    #[serde(rename = "surchargeArea", default, skip_serializing_if = "Option::is_none")]
    pub surcharge_area: Option<bool>,
    /// UZOVI code of their insurer.
    #[serde(rename = "uzoviCode")]
    pub uzovi_code: UzoviCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredInsuredView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        quarter: Quarter,
        recorded_at: Moment,
        source: String,
        uzovi_code: UzoviCode,
    ) -> Self {
        Self {
            agb_code,
            age_band: None,
            fewer_than: None,
            quarter,
            recorded_at,
            registered: None,
            source,
            surcharge_area: None,
            uzovi_code,
            rest: Map::new(),
        }
    }
}

/// One page of a list of RegisteredInsuredView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredInsuredViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<RegisteredInsuredView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredInsuredViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<RegisteredInsuredView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for RegisteredInsuredViewPage {
    type Item = RegisteredInsuredView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A trade name with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredName {
    /// The name.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredName {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(name: String, period: Period, recorded_at: Moment) -> Self {
        Self { name, period, recorded_at, rest: Map::new() }
    }
}

/// A period in which an AGB code is active.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredPeriod {
    /// The days, both ends included.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredPeriod {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(period: Period, recorded_at: Moment) -> Self {
        Self { period, recorded_at, rest: Map::new() }
    }
}

/// A qualification (kwalificatie) with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredQualification {
    /// Four digits.
    #[serde(rename = "code")]
    pub code: QualificationCode,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredQualification {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: QualificationCode, period: Period, recorded_at: Moment) -> Self {
        Self { code, period, recorded_at, rest: Map::new() }
    }
}

/// A recognition (erkenning) with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredRecognition {
    /// Number in it, when it gives one.
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The days on which it holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// Which register or duty: `kvk`, `big`, `wtzaReport`, or another word of the register.
    #[serde(rename = "register")]
    pub register: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredRecognition {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(period: Period, recorded_at: Moment, register: String) -> Self {
        Self { number: None, period, recorded_at, register, rest: Map::new() }
    }
}

/// A relation with another party, with its period.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredRelation {
    /// AGB code of the other party.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Which way it runs.
    #[serde(rename = "direction")]
    pub direction: RelationDirection,
    /// What that code stands for.
    #[serde(rename = "kind")]
    pub kind: PartyKind,
    /// Name of the other party on the day asked.
    #[serde(rename = "name")]
    pub name: String,
    /// The days on which the relation holds.
    #[serde(rename = "period")]
    pub period: Period,
    /// Since when this service knows it.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The role in it, when the register names one.
    #[serde(rename = "role", default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// What it means: `worksAt`, `worksFor`, `location`, `wsvMember`, `roMember`, `hdsMember`,
    /// `careGroupMember`, or another word of the register.
    #[serde(rename = "type")]
    pub type_: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredRelation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        direction: RelationDirection,
        kind: PartyKind,
        name: String,
        period: Period,
        recorded_at: Moment,
        type_: String,
    ) -> Self {
        Self { agb_code, direction, kind, name, period, recorded_at, role: None, type_, rest: Map::new() }
    }
}

/// One page of a list of RegisteredRelation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegisteredRelationPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<RegisteredRelation>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegisteredRelationPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<RegisteredRelation>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for RegisteredRelationPage {
    type Item = RegisteredRelation;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A practitioner, organisation or location of the AGB register on one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Registration {
    /// Whether the code is active on that day.
    #[serde(rename = "active")]
    pub active: bool,
    /// Addresses on that day.
    #[serde(rename = "addresses")]
    pub addresses: Vec<RegisteredAddress>,
    /// AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Care kinds of the register (zorgsoort) on that day.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<RegisteredCareKind>,
    /// Telephone and e-mail on that day. E-mail is shown to the party itself, to insurers and to the
    /// operator.
    #[serde(rename = "contacts")]
    pub contacts: Vec<RegisteredContact>,
    /// The day that the answer is about.
    #[serde(rename = "date")]
    pub date: Day,
    /// What the code stands for.
    #[serde(rename = "kind")]
    pub kind: PartyKind,
    /// Name on that day; for a day without one the nearest name.
    #[serde(rename = "name")]
    pub name: String,
    /// What it is in the contracting process.
    #[serde(rename = "providerKind")]
    pub provider_kind: ProviderKind,
    /// Qualifications (kwalificatie) on that day.
    #[serde(rename = "qualifications")]
    pub qualifications: Vec<RegisteredQualification>,
    /// Recognitions (erkenning) on that day.
    #[serde(rename = "recognitions")]
    pub recognitions: Vec<RegisteredRecognition>,
    /// Every period in which the code was, is or will be active.
    #[serde(rename = "registered")]
    pub registered: Vec<RegisteredPeriod>,
    /// Trade names on that day.
    #[serde(rename = "tradeNames")]
    pub trade_names: Vec<RegisteredName>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Registration {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        active: bool,
        addresses: Vec<RegisteredAddress>,
        agb_code: AgbCode,
        care_kinds: Vec<RegisteredCareKind>,
        contacts: Vec<RegisteredContact>,
        date: Day,
        kind: PartyKind,
        name: String,
        provider_kind: ProviderKind,
        qualifications: Vec<RegisteredQualification>,
        recognitions: Vec<RegisteredRecognition>,
        registered: Vec<RegisteredPeriod>,
        trade_names: Vec<RegisteredName>,
    ) -> Self {
        Self {
            active,
            addresses,
            agb_code,
            care_kinds,
            contacts,
            date,
            kind,
            name,
            provider_kind,
            qualifications,
            recognitions,
            registered,
            trade_names,
            rest: Map::new(),
        }
    }
}

/// Import of a register snapshot.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistrationImport {
    /// Facts by what became of them; final when the job succeeded.
    #[serde(rename = "counts")]
    pub counts: Counts,
    /// When it was asked for.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// When it ended.
    #[serde(rename = "finishedAt", default, skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<Moment>,
    /// Id of the job.
    #[serde(rename = "id")]
    pub id: JobId,
    /// Every row at fault, by line, at most 1,000. With one of them the import has no effect.
    #[serde(rename = "problems")]
    pub problems: Vec<RowProblem>,
    /// How far it is.
    #[serde(rename = "progress")]
    pub progress: ImportProgress,
    /// Where it stands.
    #[serde(rename = "status")]
    pub status: JobStatus,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegistrationImport {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        counts: Counts,
        created_at: Moment,
        id: JobId,
        problems: Vec<RowProblem>,
        progress: ImportProgress,
        status: JobStatus,
    ) -> Self {
        Self { counts, created_at, finished_at: None, id, problems, progress, status, rest: Map::new() }
    }
}

/// A party that a search found, as it is on the day of the search.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistrationSummary {
    /// AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// City of the visiting address.
    #[serde(rename = "city", default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// What the code stands for.
    #[serde(rename = "kind")]
    pub kind: PartyKind,
    /// Name.
    #[serde(rename = "name")]
    pub name: String,
    /// Postcode of the visiting address.
    #[serde(rename = "postcode", default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// What it is in the contracting process.
    #[serde(rename = "providerKind")]
    pub provider_kind: ProviderKind,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegistrationSummary {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode, kind: PartyKind, name: String, provider_kind: ProviderKind) -> Self {
        Self { agb_code, city: None, kind, name, postcode: None, provider_kind, rest: Map::new() }
    }
}

/// One page of a list of RegistrationSummary.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RegistrationSummaryPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<RegistrationSummary>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RegistrationSummaryPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<RegistrationSummary>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for RegistrationSummaryPage {
    type Item = RegistrationSummary;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// What the insured get back of care by a provider.
    ///
    /// - `full`: As contracted care: all of what the policy of the insured covers.
    /// - `partial`: Less than contracted care.
    /// - `none`: Nothing.
    ReimbursementStatus {
        /// As contracted care: all of what the policy of the insured covers.
        Full = "full",
        /// Less than contracted care.
        Partial = "partial",
        /// Nothing.
        None = "none",
    }
}

/// What a purchasing party tells its insured about care under a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReimbursementView {
    /// The contract.
    #[serde(rename = "contractId")]
    pub contract_id: ContractId,
    /// The purchasing party that says so.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// From when this version was known.
    #[serde(rename = "recordedAt", default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// What it says; empty while nothing was supplied.
    #[serde(rename = "reimbursement")]
    pub reimbursement: ContractReimbursement,
    /// Number of the version that is shown; 0 while nothing was supplied.
    #[serde(rename = "version")]
    pub version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ReimbursementView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        contract_id: ContractId,
        purchasing_party_id: PurchasingPartyId,
        reimbursement: ContractReimbursement,
        version: i32,
    ) -> Self {
        Self { contract_id, purchasing_party_id, recorded_at: None, reimbursement, version, rest: Map::new() }
    }
}

word_type! {
    /// Which way a relation runs, seen from the party asked.
    ///
    /// - `to`: From this party to the other.
    /// - `from`: From the other party to this one.
    RelationDirection {
        /// From this party to the other.
        To = "to",
        /// From the other party to this one.
        From = "from",
    }
}

/// What a standard tariff comes to with the result reward.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ResultRewardQuestion {
    /// How many result agreements there are; unknown when absent.
    #[serde(rename = "agreementCount", default, skip_serializing_if = "Option::is_none")]
    pub agreement_count: Option<i32>,
    /// Answer with what was known at this instant; now when absent.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// The day on which the agreement was concluded; unknown when absent.
    #[serde(rename = "concludedDate", default, skip_serializing_if = "Option::is_none")]
    pub concluded_date: Option<Day>,
    /// Whether one of them is about efficient pharmacy; unknown when absent.
    #[serde(rename = "pharmacyProject", default, skip_serializing_if = "Option::is_none")]
    pub pharmacy_project: Option<bool>,
    /// The policy whose rule `tariff.result-reward-surcharge` is used.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The standard tariff of the chain.
    #[serde(rename = "standardTariff")]
    pub standard_tariff: Euros,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ResultRewardQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(policy_id: PolicyId, standard_tariff: Euros) -> Self {
        Self {
            agreement_count: None,
            as_of: None,
            concluded_date: None,
            pharmacy_project: None,
            policy_id,
            standard_tariff,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What a client is.
    ///
    /// - `provider`: A practice, care group or RO, or software that speaks for it.
    /// - `insurer`: An insurer's back office.
    /// - `dashboard`: A dashboard: aggregates and published data only.
    /// - `operator`: The operator of this service.
    Role {
        /// A practice, care group or RO, or software that speaks for it.
        Provider = "provider",
        /// An insurer's back office.
        Insurer = "insurer",
        /// A dashboard: aggregates and published data only.
        Dashboard = "dashboard",
        /// The operator of this service.
        Operator = "operator",
    }
}

word_type! {
    /// Where a round stands at a moment.
    ///
    /// - `upcoming`: It opens later.
    /// - `open`: Answers can be submitted.
    /// - `closed`: Its deadline has passed.
    RoundStatus {
        /// It opens later.
        Upcoming = "upcoming",
        /// Answers can be submitted.
        Open = "open",
        /// Its deadline has passed.
        Closed = "closed",
    }
}

word_type! {
    /// How a result is rounded, once, at the end. A half goes away from zero. No source says how to round:
    /// this is the convention of this service.
    ///
    /// - `exact`: It is not: the result is exact.
    /// - `cent`: To a cent.
    /// - `millionth`: To a millionth of a euro, for a result that has no last decimal.
    Rounding {
        /// It is not: the result is exact.
        Exact = "exact",
        /// To a cent.
        Cent = "cent",
        /// To a millionth of a euro, for a result that has no last decimal.
        Millionth = "millionth",
    }
}

word_type! {
    /// What becomes of a row of a list.
    ///
    /// - `added`: It is new.
    /// - `changed`: It takes the place of a row about the same, from the same day.
    /// - `ended`: The list no longer has it: it becomes history.
    RowFate {
        /// It is new.
        Added = "added",
        /// It takes the place of a row about the same, from the same day.
        Changed = "changed",
        /// The list no longer has it: it becomes history.
        Ended = "ended",
    }
}

/// What is wrong with one row of the input.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RowProblem {
    /// Stable code of the problem, for instance `agbCode.format`.
    #[serde(rename = "code")]
    pub code: String,
    /// What is wrong, in English.
    #[serde(rename = "detail")]
    pub detail: String,
    /// Line in the input, counted from 1.
    #[serde(rename = "line")]
    pub line: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RowProblem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String, detail: String, line: i64) -> Self {
        Self { code, detail, line, rest: Map::new() }
    }
}

/// How many rules changed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleChangeCounts {
    /// Rules without a counterpart in the earlier policy.
    #[serde(rename = "added")]
    pub added: i32,
    /// Rules that say something else or say it in another way.
    #[serde(rename = "changed")]
    pub changed: i32,
    /// Rules of the later policy on care that the earlier one does not speak about.
    #[serde(rename = "policyNotCompared")]
    pub policy_not_compared: i32,
    /// Rules without a counterpart in the later policy.
    #[serde(rename = "removed")]
    pub removed: i32,
    /// Rules that are the same under another id.
    #[serde(rename = "renamed")]
    pub renamed: i32,
    /// Rules of the earlier policy on care that the later one does not speak about.
    #[serde(rename = "sinceNotCompared")]
    pub since_not_compared: i32,
    /// Rules without a difference.
    #[serde(rename = "unchanged")]
    pub unchanged: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RuleChangeCounts {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        added: i32,
        changed: i32,
        policy_not_compared: i32,
        removed: i32,
        renamed: i32,
        since_not_compared: i32,
        unchanged: i32,
    ) -> Self {
        Self {
            added,
            changed,
            policy_not_compared,
            removed,
            renamed,
            since_not_compared,
            unchanged,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What became of a rule.
    ///
    /// - `added`: The earlier policy has nothing that corresponds to it.
    /// - `removed`: The later policy has nothing that corresponds to it.
    /// - `changed`: It says something else, or says it in another way: see the parts.
    /// - `renamed`: It decides and states the same under another id.
    RuleChangeKind {
        /// The earlier policy has nothing that corresponds to it.
        Added = "added",
        /// The later policy has nothing that corresponds to it.
        Removed = "removed",
        /// It says something else, or says it in another way: see the parts.
        Changed = "changed",
        /// It decides and states the same under another id.
        Renamed = "renamed",
    }
}

/// A rule that was added, removed, changed or renamed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleChangeView {
    /// The rule of the later policy; absent for a removed one.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<CitedRuleView>,
    /// The rule of the earlier policy; absent for an added one.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<CitedRuleView>,
    /// Kinds of care it speaks for, in the later policy unless it was removed.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// What became of it.
    #[serde(rename = "change")]
    pub change: RuleChangeKind,
    /// Whether something else follows from it: an outcome, a day, a number, a force, or for which care. A
    /// rule that
    /// is only said in another way, or only shown, has no effect.
    #[serde(rename = "effect")]
    pub effect: bool,
    /// Whether every class of facts was tried. If not, more outcomes may differ.
    #[serde(rename = "exact")]
    pub exact: bool,
    /// How the two rules were recognised as being about the same; absent for a rule that stands alone.
    #[serde(rename = "matchedBy", default, skip_serializing_if = "Option::is_none")]
    pub matched_by: Option<MatchedBy>,
    /// The outcomes that differ, where a machine decides both: one witness for each pair of outcomes.
    #[serde(rename = "outcomes")]
    pub outcomes: Vec<OutcomeChangeView>,
    /// The parts that differ.
    #[serde(rename = "parts")]
    pub parts: Vec<RulePartChangeView>,
    /// Topics it is about, likewise.
    #[serde(rename = "topics")]
    pub topics: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RuleChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        care_kinds: Vec<CareKind>,
        change: RuleChangeKind,
        effect: bool,
        exact: bool,
        outcomes: Vec<OutcomeChangeView>,
        parts: Vec<RulePartChangeView>,
        topics: Vec<String>,
    ) -> Self {
        Self {
            after: None,
            before: None,
            care_kinds,
            change,
            effect,
            exact,
            matched_by: None,
            outcomes,
            parts,
            topics,
            rest: Map::new(),
        }
    }
}

/// Where a rule stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleCitation {
    /// Title of the document.
    #[serde(rename = "document")]
    pub document: String,
    /// Section as printed in it.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RuleCitation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(document: String, section: String) -> Self {
        Self { document, section, rest: Map::new() }
    }
}

word_type! {
    /// What a rule is about.
    ///
    /// - `eligibility`: Condition for an agreement.
    /// - `exclusion`: Ground on which a provider is excluded.
    /// - `term`: Term of an agreement.
    /// - `module`: Module on an agreement.
    /// - `deadline`: Day or window by which someone acts.
    /// - `questionnaire`: Questionnaire (vragenlijst) and its rounds.
    /// - `process`: Step of the contracting process.
    /// - `tariff`: How a tariff comes about.
    /// - `follow`: Following the preferred insurer (volgbeleid).
    /// - `representation`: Representation of all insurers by some (representatie).
    /// - `org-requirement`: Requirement on a WSV or RO.
    /// - `s3`: Segment 3: outcome reward and innovation.
    /// - `publication`: Publication by the insurer.
    /// - `data-source`: Register or source that data come from.
    /// - `change`: Change of a running agreement or policy.
    /// - `reservation`: Right that the insurer keeps for itself.
    /// - `precedence`: Which document wins.
    /// - `expectation`: Wish or expectation; never a ground for refusal.
    /// - `contact`: Way to reach the insurer.
    /// - `cap`: Most patients that may be included (inclusieplafond).
    /// - `statement`: That a source has nothing particular, or only a link, on a topic.
    RuleKind {
        /// Condition for an agreement.
        Eligibility = "eligibility",
        /// Ground on which a provider is excluded.
        Exclusion = "exclusion",
        /// Term of an agreement.
        Term = "term",
        /// Module on an agreement.
        Module = "module",
        /// Day or window by which someone acts.
        Deadline = "deadline",
        /// Questionnaire (vragenlijst) and its rounds.
        Questionnaire = "questionnaire",
        /// Step of the contracting process.
        Process = "process",
        /// How a tariff comes about.
        Tariff = "tariff",
        /// Following the preferred insurer (volgbeleid).
        Follow = "follow",
        /// Representation of all insurers by some (representatie).
        Representation = "representation",
        /// Requirement on a WSV or RO.
        OrgRequirement = "org-requirement",
        /// Segment 3: outcome reward and innovation.
        S3 = "s3",
        /// Publication by the insurer.
        Publication = "publication",
        /// Register or source that data come from.
        DataSource = "data-source",
        /// Change of a running agreement or policy.
        Change = "change",
        /// Right that the insurer keeps for itself.
        Reservation = "reservation",
        /// Which document wins.
        Precedence = "precedence",
        /// Wish or expectation; never a ground for refusal.
        Expectation = "expectation",
        /// Way to reach the insurer.
        Contact = "contact",
        /// Most patients that may be included (inclusieplafond).
        Cap = "cap",
        /// That a source has nothing particular, or only a link, on a topic.
        Statement = "statement",
    }
}

word_type! {
    /// A part of a rule.
    ///
    /// - `kind`: What it is about.
    /// - `force`: How strongly it binds.
    /// - `careKinds`: The care it speaks for.
    /// - `actors`: Whom it speaks to or about.
    /// - `text`: How it is said.
    /// - `conditions`: The conditions that a machine tests.
    /// - `outcome`: The outcomes it gives.
    /// - `terms`: Following, representation, term, start or switch.
    /// - `deadline`: The deadline.
    /// - `parameters`: Numbers and words that the source gives or announces.
    /// - `citations`: Where it stands.
    /// - `readings`: The open questions behind it.
    /// - `topics`: The topics it is about.
    /// - `tags`: What it says in machine form.
    /// - `attribution`: How surely it is about its insurer.
    RulePart {
        /// What it is about.
        Kind = "kind",
        /// How strongly it binds.
        Force = "force",
        /// The care it speaks for.
        CareKinds = "careKinds",
        /// Whom it speaks to or about.
        Actors = "actors",
        /// How it is said.
        Text = "text",
        /// The conditions that a machine tests.
        Conditions = "conditions",
        /// The outcomes it gives.
        Outcome = "outcome",
        /// Following, representation, term, start or switch.
        Terms = "terms",
        /// The deadline.
        Deadline = "deadline",
        /// Numbers and words that the source gives or announces.
        Parameters = "parameters",
        /// Where it stands.
        Citations = "citations",
        /// The open questions behind it.
        Readings = "readings",
        /// The topics it is about.
        Topics = "topics",
        /// What it says in machine form.
        Tags = "tags",
        /// How surely it is about its insurer.
        Attribution = "attribution",
    }
}

/// A part of a rule, before and after.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RulePartChangeView {
    /// As it is; absent when there is none.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// As it was; texts in the language of the answer, the rest in the words of the pack. Absent when there
    /// was none.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// The part.
    #[serde(rename = "part")]
    pub part: RulePart,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RulePartChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(part: RulePart) -> Self {
        Self { after: None, before: None, part, rest: Map::new() }
    }
}

/// A rule of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleView {
    /// Whom it speaks to or about.
    #[serde(rename = "actors")]
    pub actors: Vec<Actor>,
    /// How surely it belongs to its insurer, where the source leaves doubt.
    #[serde(rename = "attribution", default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<AttributionView>,
    /// Kinds of care it speaks for.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Where it stands.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// Passages that disagree on it.
    #[serde(rename = "contradictions")]
    pub contradictions: Vec<ContradictionView>,
    /// The deadline that the rule sets.
    #[serde(rename = "deadline", default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<DeadlineView>,
    /// What a follow rule says.
    #[serde(rename = "follow", default, skip_serializing_if = "Option::is_none")]
    pub follow: Option<FollowView>,
    /// How strongly it binds. `soft` and `info` rules are shown, never enforced.
    #[serde(rename = "force")]
    pub force: Binding,
    /// What it is about.
    #[serde(rename = "kind")]
    pub kind: RuleKind,
    /// The part that a machine decides; absent for a rule that is only shown.
    #[serde(rename = "logic", default, skip_serializing_if = "Option::is_none")]
    pub logic: Option<LogicView>,
    /// Numbers and words that the source gives or announces.
    #[serde(rename = "parameters", default, skip_serializing_if = "Option::is_none")]
    pub parameters: Option<Vec<ParameterView>>,
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when the release of the policy that is used is known.
    #[serde(rename = "policyRecordedAt")]
    pub policy_recorded_at: Moment,
    /// Open questions in the source with the reading used here, in the language of the answer.
    #[serde(rename = "readings")]
    pub readings: Vec<ReadingView>,
    /// How many insurers represent all, for a rule on representation; `0` when the source names no number.
    #[serde(rename = "representingInsurers", default, skip_serializing_if = "Option::is_none")]
    pub representing_insurers: Option<i32>,
    /// Rows of the comparison it stands in.
    #[serde(rename = "rows")]
    pub rows: Vec<String>,
    /// Dotted id within it, for instance `follow.haz`.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// When an agreement starts.
    #[serde(rename = "start", default, skip_serializing_if = "Option::is_none")]
    pub start: Option<StartView>,
    /// The prestatie that the rule switches.
    #[serde(rename = "switch", default, skip_serializing_if = "Option::is_none")]
    pub switch: Option<SwitchView>,
    /// What it says in machine form.
    #[serde(rename = "tags")]
    pub tags: Vec<TagView>,
    /// The term that the rule states.
    #[serde(rename = "term", default, skip_serializing_if = "Option::is_none")]
    pub term: Option<TermView>,
    /// What it says, paraphrased, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Topics it belongs to.
    #[serde(rename = "topics")]
    pub topics: Vec<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RuleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        actors: Vec<Actor>,
        care_kinds: Vec<CareKind>,
        citations: Vec<SourceView>,
        contradictions: Vec<ContradictionView>,
        force: Binding,
        kind: RuleKind,
        policy_id: PolicyId,
        policy_recorded_at: Moment,
        readings: Vec<ReadingView>,
        rows: Vec<String>,
        rule_id: String,
        tags: Vec<TagView>,
        text: String,
        topics: Vec<String>,
    ) -> Self {
        Self {
            actors,
            attribution: None,
            care_kinds,
            citations,
            contradictions,
            deadline: None,
            follow: None,
            force,
            kind,
            logic: None,
            parameters: None,
            policy_id,
            policy_recorded_at,
            readings,
            representing_insurers: None,
            rows,
            rule_id,
            start: None,
            switch: None,
            tags,
            term: None,
            text,
            topics,
            rest: Map::new(),
        }
    }
}

/// One page of a list of RuleView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RuleViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<RuleView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RuleViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<RuleView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for RuleViewPage {
    type Item = RuleView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// A rule with what it makes of the facts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RulingView {
    /// The facts that it reads.
    #[serde(rename = "facts")]
    pub facts: Vec<FactReadView>,
    /// The members that do not meet it.
    #[serde(rename = "lackingMembers")]
    pub lacking_members: Vec<AgbCode>,
    /// The facts that it misses, cheapest source first.
    #[serde(rename = "missing")]
    pub missing: Vec<MissingFactView>,
    /// The word of the rule itself; absent for a rule that a machine does not decide.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// The rule, with its source and what is doubtful about it.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// The verdict.
    #[serde(rename = "verdict")]
    pub verdict: EligibilityVerdict,
    /// What the rule alone would make of the whole.
    #[serde(rename = "weighs")]
    pub weighs: EligibilityOutcome,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl RulingView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        facts: Vec<FactReadView>,
        lacking_members: Vec<AgbCode>,
        missing: Vec<MissingFactView>,
        rule: CitedRuleView,
        verdict: EligibilityVerdict,
        weighs: EligibilityOutcome,
    ) -> Self {
        Self { facts, lacking_members, missing, outcome: None, rule, verdict, weighs, rest: Map::new() }
    }
}

word_type! {
    /// The four replies to an application for an innovation in segment 3.
    ///
    /// - `mayStart`: The innovation may start: approved.
    /// - `informationMissing`: Not yet, information is missing: more information needed.
    /// - `notNow`: No priority now, perhaps later: rejected.
    /// - `notAtInsurersCost`: Not at the cost of the insurer: rejected.
    S3Reply {
        /// The innovation may start: approved.
        MayStart = "mayStart",
        /// Not yet, information is missing: more information needed.
        InformationMissing = "informationMissing",
        /// No priority now, perhaps later: rejected.
        NotNow = "notNow",
        /// Not at the cost of the insurer: rejected.
        NotAtInsurersCost = "notAtInsurersCost",
    }
}

/// One cell in both worlds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SampleView {
    /// The answer as it would be.
    #[serde(rename = "after")]
    pub after: EffectiveAgreement,
    /// The answer as it is.
    #[serde(rename = "before")]
    pub before: EffectiveAgreement,
    /// Whether agreements, their modules and the steps about them are left out of `after`, because you
    /// may not see them as things are.
    #[serde(rename = "withheld")]
    pub withheld: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SampleView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(after: EffectiveAgreement, before: EffectiveAgreement, withheld: bool) -> Self {
        Self { after, before, withheld, rest: Map::new() }
    }
}

/// A question with the answer that it must have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Scenario {
    /// What it shows.
    #[serde(rename = "description")]
    pub description: ScenarioDescription,
    /// What the answer must say.
    #[serde(rename = "expected")]
    pub expected: ScenarioAnswer,
    /// Stable name in kebab-case.
    #[serde(rename = "name")]
    pub name: String,
    /// What to ask.
    #[serde(rename = "request")]
    pub request: ScenarioRequest,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Scenario {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        description: ScenarioDescription,
        expected: ScenarioAnswer,
        name: String,
        request: ScenarioRequest,
    ) -> Self {
        Self { description, expected, name, request, rest: Map::new() }
    }
}

/// The members of the answer that matter: each is equal to the answer's member of the same name, and
/// one that is absent here is not part of the scenario. Lists are complete.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioAnswer {
    /// On what ground an agreement applies.
    #[serde(rename = "basis")]
    pub basis: Basis,
    /// The alternatives.
    #[serde(rename = "candidates", default, skip_serializing_if = "Option::is_none")]
    pub candidates: Option<Vec<ScenarioCandidate>>,
    /// How certain that is.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// First day on which may be claimed at the asked insurer.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// Why there is no such day.
    #[serde(rename = "claimableFromReason", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from_reason: Option<NoClaimableFrom>,
    /// Steps that stand in the explanation, in this order, others between them or not.
    #[serde(rename = "explanation", default, skip_serializing_if = "Option::is_none")]
    pub explanation: Option<Vec<ScenarioStep>>,
    /// The party that holds the agreement.
    #[serde(rename = "holder", default, skip_serializing_if = "Option::is_none")]
    pub holder: Option<ScenarioParty>,
    /// How to get an agreement.
    #[serde(rename = "howToApply", default, skip_serializing_if = "Option::is_none")]
    pub how_to_apply: Option<ScenarioApplication>,
    /// The contract partners whose agreement it is.
    #[serde(rename = "leadingInsurers", default, skip_serializing_if = "Option::is_none")]
    pub leading_insurers: Option<Vec<ScenarioInsurer>>,
    /// The location whose region decided.
    #[serde(rename = "location", default, skip_serializing_if = "Option::is_none")]
    pub location: Option<ScenarioParty>,
    /// One answer for each location, where they differ.
    #[serde(rename = "locations", default, skip_serializing_if = "Option::is_none")]
    pub locations: Option<Vec<ScenarioLocation>>,
    /// The facts that are missing.
    #[serde(rename = "missingFacts", default, skip_serializing_if = "Option::is_none")]
    pub missing_facts: Option<Vec<MissingFact>>,
    /// The modules of the agreement.
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ScenarioModule>>,
    /// The verdict on the prestatie asked.
    #[serde(rename = "prestatie", default, skip_serializing_if = "Option::is_none")]
    pub prestatie: Option<ScenarioPrestatie>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioAnswer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(basis: Basis, certainty: Certainty) -> Self {
        Self {
            basis,
            candidates: None,
            certainty,
            claimable_from: None,
            claimable_from_reason: None,
            explanation: None,
            holder: None,
            how_to_apply: None,
            leading_insurers: None,
            location: None,
            locations: None,
            missing_facts: None,
            modules: None,
            prestatie: None,
            rest: Map::new(),
        }
    }
}

/// How to get an agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioApplication {
    /// First day of an agreement asked for on the day of the question.
    #[serde(rename = "earliestStartDate", default, skip_serializing_if = "Option::is_none")]
    pub earliest_start_date: Option<Day>,
    /// The policy that says so.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The rule in it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioApplication {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(policy_id: PolicyId, rule_id: String) -> Self {
        Self { earliest_start_date: None, policy_id, rule_id, rest: Map::new() }
    }
}

/// How surely a statement belongs to the insurer that it is read for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioAttribution {
    /// Of a contested statement, the concerns it may belong to.
    #[serde(rename = "candidates", default, skip_serializing_if = "Option::is_none")]
    pub candidates: Option<Vec<ConcernId>>,
    /// How surely.
    #[serde(rename = "level")]
    pub level: AttributionLevel,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioAttribution {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(level: AttributionLevel) -> Self {
        Self { candidates: None, level, rest: Map::new() }
    }
}

/// An alternative; exactly one of the members is present.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioCandidate {
    /// A concern that may be the preferred one.
    #[serde(rename = "concern", default, skip_serializing_if = "Option::is_none")]
    pub concern: Option<ConcernId>,
    /// A party of the register.
    #[serde(rename = "party", default, skip_serializing_if = "Option::is_none")]
    pub party: Option<ScenarioParty>,
    /// A region.
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<ScenarioRegion>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioCandidate {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { concern: None, party: None, region: None, rest: Map::new() }
    }
}

/// A description in both languages.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioDescription {
    /// In English.
    #[serde(rename = "en")]
    pub en: String,
    /// In Dutch.
    #[serde(rename = "nl")]
    pub nl: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioDescription {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(en: String, nl: String) -> Self {
        Self { en, nl, rest: Map::new() }
    }
}

/// A contract partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioInsurer {
    /// The purchasing party.
    #[serde(rename = "purchasingPartyId")]
    pub purchasing_party_id: PurchasingPartyId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioInsurer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(purchasing_party_id: PurchasingPartyId) -> Self {
        Self { purchasing_party_id, rest: Map::new() }
    }
}

/// How a module lapsed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioLapse {
    /// The rule by which it lapsed.
    #[serde(rename = "rule")]
    pub rule: ScenarioRule,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioLapse {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(rule: ScenarioRule) -> Self {
        Self { rule, rest: Map::new() }
    }
}

/// The scenarios of the fictitious country.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioList {
    /// Every scenario, simple ones first.
    #[serde(rename = "items")]
    pub items: Vec<Scenario>,
    /// Scenarios about tariffs; every amount is made up.
    #[serde(rename = "tariffs")]
    pub tariffs: Vec<TariffScenario>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioList {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<Scenario>, tariffs: Vec<TariffScenario>) -> Self {
        Self { items, tariffs, rest: Map::new() }
    }
}

/// The answer for one location.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioLocation {
    /// On what ground an agreement applies there.
    #[serde(rename = "basis")]
    pub basis: Basis,
    /// How certain that is.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// The contract partners whose agreement it is.
    #[serde(rename = "leadingInsurers", default, skip_serializing_if = "Option::is_none")]
    pub leading_insurers: Option<Vec<ScenarioInsurer>>,
    /// The location.
    #[serde(rename = "location")]
    pub location: ScenarioParty,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioLocation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(basis: Basis, certainty: Certainty, location: ScenarioParty) -> Self {
        Self { basis, certainty, leading_insurers: None, location, rest: Map::new() }
    }
}

/// A module.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioModule {
    /// How certain it is that the asked insurer takes it over.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// First day on which it may be claimed at the asked insurer.
    #[serde(rename = "claimableFrom", default, skip_serializing_if = "Option::is_none")]
    pub claimable_from: Option<Day>,
    /// Code.
    #[serde(rename = "code")]
    pub code: String,
    /// By which rule it lapsed.
    #[serde(rename = "lapsed", default, skip_serializing_if = "Option::is_none")]
    pub lapsed: Option<ScenarioLapse>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioModule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(certainty: Certainty, code: String) -> Self {
        Self { certainty, claimable_from: None, code, lapsed: None, rest: Map::new() }
    }
}

/// A party.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioParty {
    /// AGB code.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioParty {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agb_code: AgbCode) -> Self {
        Self { agb_code, rest: Map::new() }
    }
}

/// The verdict on a prestatie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioPrestatie {
    /// On what ground.
    #[serde(rename = "ground")]
    pub ground: PrestatieGround,
    /// May it be claimed?
    #[serde(rename = "mayBeClaimed")]
    pub may_be_claimed: MayClaim,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioPrestatie {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(ground: PrestatieGround, may_be_claimed: MayClaim) -> Self {
        Self { ground, may_be_claimed, rest: Map::new() }
    }
}

/// A region.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioRegion {
    /// Its code.
    #[serde(rename = "code")]
    pub code: RegionCode,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioRegion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: RegionCode) -> Self {
        Self { code, rest: Map::new() }
    }
}

/// A request of this API.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioRequest {
    /// Method.
    #[serde(rename = "method", default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Path.
    #[serde(rename = "path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Query parameters.
    #[serde(rename = "query")]
    pub query: AgreementQuestion,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioRequest {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(query: AgreementQuestion) -> Self {
        Self { method: None, path: None, query, rest: Map::new() }
    }
}

/// A rule of a policy.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioRule {
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// The rule in it.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioRule {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(policy_id: PolicyId, rule_id: String) -> Self {
        Self { policy_id, rule_id, rest: Map::new() }
    }
}

/// A step of the explanation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ScenarioStep {
    /// Whose statement the rule is, where the source leaves doubt.
    #[serde(rename = "attribution", default, skip_serializing_if = "Option::is_none")]
    pub attribution: Option<ScenarioAttribution>,
    /// The policy; absent for a decision rule of this service.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// The result in one word.
    #[serde(rename = "result")]
    pub result: String,
    /// The rule.
    #[serde(rename = "ruleId")]
    pub rule_id: String,
    /// The policy that was read and says nothing.
    #[serde(rename = "silentPolicyId", default, skip_serializing_if = "Option::is_none")]
    pub silent_policy_id: Option<PolicyId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl ScenarioStep {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(result: String, rule_id: String) -> Self {
        Self { attribution: None, policy_id: None, result, rule_id, silent_policy_id: None, rest: Map::new() }
    }
}

word_type! {
    /// Funding segment of the NZa policy rule for GP care and multidisciplinary care.
    ///
    /// - `S1`: Basic GP care.
    /// - `S2`: Multidisciplinary care.
    /// - `S3`: Outcome reward and innovation.
    Segment {
        /// Basic GP care.
        S1 = "S1",
        /// Multidisciplinary care.
        S2 = "S2",
        /// Outcome reward and innovation.
        S3 = "S3",
    }
}

/// A given fact that was not used.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SetAsideView {
    /// The fact.
    #[serde(rename = "fact")]
    pub fact: String,
    /// As given.
    #[serde(rename = "given")]
    pub given: FactValue,
    /// Where the value used comes from.
    #[serde(rename = "source")]
    pub source: FactSource,
    /// As used; absent where this check decides it and has not yet.
    #[serde(rename = "used", default, skip_serializing_if = "Option::is_none")]
    pub used: Option<FactValue>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SetAsideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, given: FactValue, source: FactSource) -> Self {
        Self { fact, given, source, used: None, rest: Map::new() }
    }
}

id_type! {
    /// Id of a signature: UUIDv7.
    SignatureId
}

/// What this service knows of a signature.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignatureStatement {
    /// The certificate of the person and those of the authorities above it, without the root: DER in
    /// base64url.
    #[serde(rename = "certificates")]
    pub certificates: Vec<String>,
    /// Before when it had to come in; absent without a deadline.
    #[serde(rename = "deadline", default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
    /// The document that it is under.
    #[serde(rename = "document")]
    pub document: EvidenceDocument,
    /// Id of the signature: the object by which trail and receipt name it.
    #[serde(rename = "id")]
    pub id: SignatureId,
    /// When certificates and revocation lists were judged, by the real clock.
    #[serde(rename = "judgedAt")]
    pub judged_at: Moment,
    /// The signature: a compact JWS with a detached payload (`HEADER..SIGNATURE`), the content of the
    /// document.
    #[serde(rename = "jws")]
    pub jws: String,
    /// The organisation that the person signed for, as its audit trail is named.
    #[serde(rename = "organisation")]
    pub organisation: TrailOwner,
    /// When it had come in, by the business clock: it decides of deadline and mandate.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// The revocation lists by which they were judged: SHA-256 of each in base64url. None when this service
    /// had
    /// none.
    #[serde(rename = "revocationLists")]
    pub revocation_lists: Vec<String>,
    /// Who signs.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// When the person signed, as the signature says.
    #[serde(rename = "signedAt")]
    pub signed_at: Moment,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SignatureStatement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certificates: Vec<String>,
        document: EvidenceDocument,
        id: SignatureId,
        judged_at: Moment,
        jws: String,
        organisation: TrailOwner,
        received_at: Moment,
        revocation_lists: Vec<String>,
        side: ContractSide,
        signed_at: Moment,
    ) -> Self {
        Self {
            certificates,
            deadline: None,
            document,
            id,
            judged_at,
            jws,
            organisation,
            received_at,
            revocation_lists,
            side,
            signed_at,
            rest: Map::new(),
        }
    }
}

/// A signature under a document.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignatureView {
    /// The registered certificate of the signatory.
    #[serde(rename = "certificateId")]
    pub certificate_id: CertificateId,
    /// SHA-256 of the document that is signed, base64url.
    #[serde(rename = "documentDigest")]
    pub document_digest: String,
    /// Its id.
    #[serde(rename = "id")]
    pub id: SignatureId,
    /// When it had come in: decides of the deadline and the mandate.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// For which side it was given.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// The signature as it was sent: a compact JWS with a detached payload.
    #[serde(rename = "signature")]
    pub signature: String,
    /// When it was signed, by the word of the signer.
    #[serde(rename = "signedAt")]
    pub signed_at: Moment,
    /// SHA-256 of the certificate (DER), base64url.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SignatureView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certificate_id: CertificateId,
        document_digest: String,
        id: SignatureId,
        received_at: Moment,
        side: ContractSide,
        signature: String,
        signed_at: Moment,
        thumbprint: String,
    ) -> Self {
        Self {
            certificate_id,
            document_digest,
            id,
            received_at,
            side,
            signature,
            signed_at,
            thumbprint,
            rest: Map::new(),
        }
    }
}

/// One page of a list of SignatureView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SignatureViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<SignatureView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SignatureViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<SignatureView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for SignatureViewPage {
    type Item = SignatureView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

word_type! {
    /// Algorithm of a signature that a client makes.
    ///
    /// - `RS256`: RSA PKCS #1 with SHA-256.
    /// - `PS256`: RSA PSS with SHA-256.
    /// - `ES256`: ECDSA on P-256.
    /// - `RS384`: RSA PKCS #1 with SHA-384 (SMART Backend Services).
    /// - `ES384`: ECDSA on P-384 (SMART Backend Services).
    SigningAlgorithm {
        /// RSA PKCS #1 with SHA-256.
        Rs256 = "RS256",
        /// RSA PSS with SHA-256.
        Ps256 = "PS256",
        /// ECDSA on P-256.
        Es256 = "ES256",
        /// RSA PKCS #1 with SHA-384 (SMART Backend Services).
        Rs384 = "RS384",
        /// ECDSA on P-384 (SMART Backend Services).
        Es384 = "ES384",
    }
}

/// A topic on which the sources say nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SilenceView {
    /// Kinds of care for which that holds.
    #[serde(rename = "careKinds")]
    pub care_kinds: Vec<CareKind>,
    /// Where it was looked for.
    #[serde(rename = "citations")]
    pub citations: Vec<SourceView>,
    /// What was looked for, in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// The topic.
    #[serde(rename = "topic")]
    pub topic: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SilenceView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(care_kinds: Vec<CareKind>, citations: Vec<SourceView>, text: String, topic: String) -> Self {
        Self { care_kinds, citations, text, topic, rest: Map::new() }
    }
}

/// What would change on one day, if these things were otherwise?
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulationQuestion {
    /// Only these practitioners, organisations or locations; when absent your own organisations, or
    /// every practice that is registered on that day.
    #[serde(rename = "agbCodes", default, skip_serializing_if = "Option::is_none")]
    pub agb_codes: Option<Vec<AgbCode>>,
    /// Suppose the changes in what was known at this instant.
    #[serde(rename = "asOf", default, skip_serializing_if = "Option::is_none")]
    pub as_of: Option<Moment>,
    /// Only these kinds of care; all when absent. O&I counts once per title.
    #[serde(rename = "careKinds", default, skip_serializing_if = "Option::is_none")]
    pub care_kinds: Option<Vec<CareKind>>,
    /// What is otherwise, one after the other.
    #[serde(rename = "changes")]
    pub changes: Vec<SupposedChange>,
    /// Day of the care: a calendar day in Europe/Amsterdam.
    #[serde(rename = "date")]
    pub date: Day,
    /// Only providers with a location in this region on that day.
    #[serde(rename = "region", default, skip_serializing_if = "Option::is_none")]
    pub region: Option<RegionName>,
    /// How many cells are shown with both explanations.
    #[serde(rename = "samples", default, skip_serializing_if = "Option::is_none")]
    pub samples: Option<i32>,
    /// Only these insurers; all that you speak for, or every insurer of that day, when absent.
    #[serde(rename = "uzoviCodes", default, skip_serializing_if = "Option::is_none")]
    pub uzovi_codes: Option<Vec<UzoviCode>>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SimulationQuestion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(changes: Vec<SupposedChange>, date: Day) -> Self {
        Self {
            agb_codes: None,
            as_of: None,
            care_kinds: None,
            changes,
            date,
            region: None,
            samples: None,
            uzovi_codes: None,
            rest: Map::new(),
        }
    }
}

/// What an answer rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulationReceipt {
    /// Version of this service.
    #[serde(rename = "engineVersion")]
    pub engine_version: String,
    /// Moment up to which policies were known.
    #[serde(rename = "knownAt")]
    pub known_at: Moment,
    /// The policies of the insurers asked about that are in force on the day, and those of `switches`.
    #[serde(rename = "policies")]
    pub policies: Vec<UsedPolicy>,
    /// Position in commit order of the last write that was seen.
    #[serde(rename = "position")]
    pub position: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SimulationReceipt {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(engine_version: String, known_at: Moment, policies: Vec<UsedPolicy>, position: i64) -> Self {
        Self { engine_version, known_at, policies, position, rest: Map::new() }
    }
}

/// What would change.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SimulationView {
    /// The providers with a cell that changes.
    #[serde(rename = "affectedProviders")]
    pub affected_providers: AffectedProviders,
    /// How many cells there are; a cell is one provider, one insurer and one kind of care.
    #[serde(rename = "cells")]
    pub cells: CellCounts,
    /// What each change did, in the order of the request.
    #[serde(rename = "changes")]
    pub changes: Vec<ChangeEffectView>,
    /// The day asked about.
    #[serde(rename = "date")]
    pub date: Day,
    /// Time that the engine took, in microseconds on one thread.
    #[serde(rename = "engineMicros")]
    pub engine_micros: i64,
    /// The effect in money per unit of a prestatie; how often something is claimed is not known here.
    #[serde(rename = "moneyEffect")]
    pub money_effect: MoneyEffect,
    /// What the answer rests on.
    #[serde(rename = "receipt")]
    pub receipt: SimulationReceipt,
    /// Some of the cells, with both answers and their explanations.
    #[serde(rename = "samples")]
    pub samples: Vec<SampleView>,
    /// Rules of policies that a national fact moves.
    #[serde(rename = "switches")]
    pub switches: Vec<SwitchedView>,
    /// The cells with another answer by what they go from and to, most cells first.
    #[serde(rename = "transitions")]
    pub transitions: Vec<TransitionView>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SimulationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        affected_providers: AffectedProviders,
        cells: CellCounts,
        changes: Vec<ChangeEffectView>,
        date: Day,
        engine_micros: i64,
        money_effect: MoneyEffect,
        receipt: SimulationReceipt,
        samples: Vec<SampleView>,
        switches: Vec<SwitchedView>,
        transitions: Vec<TransitionView>,
    ) -> Self {
        Self {
            affected_providers,
            cells,
            changes,
            date,
            engine_micros,
            money_effect,
            receipt,
            samples,
            switches,
            transitions,
            rest: Map::new(),
        }
    }
}

/// What a client of SMART Backend Services needs to know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SmartConfigurationView {
    /// What is supported, in the words of SMART.
    #[serde(rename = "capabilities")]
    pub capabilities: Vec<String>,
    /// Grants: `client_credentials`.
    #[serde(rename = "grant_types_supported")]
    pub grant_types_supported: Vec<String>,
    /// Name of the server: the address by which callers reach it.
    #[serde(rename = "issuer")]
    pub issuer: String,
    /// Where the public keys are.
    #[serde(rename = "jwks_uri")]
    pub jwks_uri: String,
    /// Every scope.
    #[serde(rename = "scopes_supported")]
    pub scopes_supported: Vec<String>,
    /// Where tokens are asked for.
    #[serde(rename = "token_endpoint")]
    pub token_endpoint: String,
    /// How clients prove who they are.
    #[serde(rename = "token_endpoint_auth_methods_supported")]
    pub token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
    /// Algorithms of client assertions.
    #[serde(rename = "token_endpoint_auth_signing_alg_values_supported")]
    pub token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SmartConfigurationView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        capabilities: Vec<String>,
        grant_types_supported: Vec<String>,
        issuer: String,
        jwks_uri: String,
        scopes_supported: Vec<String>,
        token_endpoint: String,
        token_endpoint_auth_methods_supported: Vec<ClientAuthentication>,
        token_endpoint_auth_signing_alg_values_supported: Vec<SigningAlgorithm>,
    ) -> Self {
        Self {
            capabilities,
            grant_types_supported,
            issuer,
            jwks_uri,
            scopes_supported,
            token_endpoint,
            token_endpoint_auth_methods_supported,
            token_endpoint_auth_signing_alg_values_supported,
            rest: Map::new(),
        }
    }
}

/// Where a statement comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SourceView {
    /// How sure the citation is.
    #[serde(rename = "basis")]
    pub basis: CitationBasis,
    /// Title of the document.
    #[serde(rename = "document")]
    pub document: String,
    /// Section as printed in it.
    #[serde(rename = "section")]
    pub section: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SourceView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(basis: CitationBasis, document: String, section: String) -> Self {
        Self { basis, document, section, rest: Map::new() }
    }
}

word_type! {
    /// What an insurer's policy says about following the preferred insurer.
    ///
    /// - `follows`: It follows.
    /// - `intends`: It intends to follow.
    /// - `onRequest`: It follows on request of the provider.
    /// - `conditional`: It follows only under conditions.
    /// - `openToEveryGp`: Every registered GP can get an agreement of its own.
    /// - `noFollowPolicy`: There is no follow policy for this form of care.
    /// - `neverContractsItself`: It never contracts itself.
    Stance {
        /// It follows.
        Follows = "follows",
        /// It intends to follow.
        Intends = "intends",
        /// It follows on request of the provider.
        OnRequest = "onRequest",
        /// It follows only under conditions.
        Conditional = "conditional",
        /// Every registered GP can get an agreement of its own.
        OpenToEveryGp = "openToEveryGp",
        /// There is no follow policy for this form of care.
        NoFollowPolicy = "noFollowPolicy",
        /// It never contracts itself.
        NeverContractsItself = "neverContractsItself",
    }
}

/// What an answer comes to.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StandingView {
    /// On what ground an agreement applies.
    #[serde(rename = "basis")]
    pub basis: Basis,
    /// How certain that is.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// The purchasing parties whose agreement it is.
    #[serde(rename = "leadingInsurers")]
    pub leading_insurers: Vec<PurchasingPartyId>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl StandingView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(basis: Basis, certainty: Certainty, leading_insurers: Vec<PurchasingPartyId>) -> Self {
        Self { basis, certainty, leading_insurers, rest: Map::new() }
    }
}

word_type! {
    /// Where the first day comes from.
    ///
    /// - `policy`: A rule of the policy, from the moment at which the request was received.
    /// - `round`: The round, whose changes start on that day.
    StartBasis {
        /// A rule of the policy, from the moment at which the request was received.
        Policy = "policy",
        /// The round, whose changes start on that day.
        Round = "round",
    }
}

word_type! {
    /// Event from which a start is counted.
    ///
    /// - `requestReceived`: Receipt of the request.
    /// - `approval`: Approval by the insurer.
    /// - `unknown`: The source names no event.
    StartEvent {
        /// Receipt of the request.
        RequestReceived = "requestReceived",
        /// Approval by the insurer.
        Approval = "approval",
        /// The source names no event.
        Unknown = "unknown",
    }
}

/// When an agreement starts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StartView {
    /// The day relative to the event.
    #[serde(rename = "at")]
    pub at: StartsAt,
    /// The event.
    #[serde(rename = "event")]
    pub event: StartEvent,
    /// Calendar months of set-up between event and start.
    #[serde(rename = "setupMonths")]
    pub setup_months: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl StartView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(at: StartsAt, event: StartEvent, setup_months: i32) -> Self {
        Self { at, event, setup_months, rest: Map::new() }
    }
}

word_type! {
    /// Day on which an agreement starts, relative to an event.
    ///
    /// - `firstDayOfNextQuarter`: First day of the quarter that starts strictly after the event.
    /// - `firstDayOfQuarterOnOrAfter`: First day of a quarter on or after the event and the set-up.
    /// - `unknown`: The source names no start.
    StartsAt {
        /// First day of the quarter that starts strictly after the event.
        FirstDayOfNextQuarter = "firstDayOfNextQuarter",
        /// First day of a quarter on or after the event and the set-up.
        FirstDayOfQuarterOnOrAfter = "firstDayOfQuarterOnOrAfter",
        /// The source names no start.
        Unknown = "unknown",
    }
}

/// A stated term with its rule.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct StatedTermView {
    /// How firmly it is stated.
    #[serde(rename = "certainty")]
    pub certainty: TermCertainty,
    /// O&I titles it is limited to; none means all.
    #[serde(rename = "oiTitles")]
    pub oi_titles: Vec<OiTitle>,
    /// The term; both days inclusive.
    #[serde(rename = "period")]
    pub period: Period,
    /// The rule that states it.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl StatedTermView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certainty: TermCertainty,
        oi_titles: Vec<OiTitle>,
        period: Period,
        rule: CitedRuleView,
    ) -> Self {
        Self { certainty, oi_titles, period, rule, rest: Map::new() }
    }
}

word_type! {
    /// Step of the contracting round that a deadline belongs to, in the order of the round.
    ///
    /// - `publish`: The policy is published.
    /// - `submit`: The request or questionnaire is handed in.
    /// - `offer`: The offer is made.
    /// - `sign`: The agreement is signed.
    Step {
        /// The policy is published.
        Publish = "publish",
        /// The request or questionnaire is handed in.
        Submit = "submit",
        /// The offer is made.
        Offer = "offer",
        /// The agreement is signed.
        Sign = "sign",
    }
}

word_type! {
    /// How the day of a deadline is meant.
    ///
    /// - `by`: On the day or before it (uiterlijk).
    /// - `before`: Strictly before the day (voor).
    /// - `on`: On the day itself.
    /// - `after`: Strictly after the day (na).
    /// - `from`: On the day or after it (vanaf).
    /// - `window`: From the first day to the last, both inclusive.
    /// - `unknown`: The source names no day.
    Strictness {
        /// On the day or before it (uiterlijk).
        By = "by",
        /// Strictly before the day (voor).
        Before = "before",
        /// On the day itself.
        On = "on",
        /// Strictly after the day (na).
        After = "after",
        /// On the day or after it (vanaf).
        From = "from",
        /// From the first day to the last, both inclusive.
        Window = "window",
        /// The source names no day.
        Unknown = "unknown",
    }
}

word_type! {
    /// What a document is about.
    ///
    /// - `contract`: A version of a contract.
    /// - `amendment`: An amendment of a contract.
    /// - `addendum`: A version of an addendum.
    SubjectKind {
        /// A version of a contract.
        Contract = "contract",
        /// An amendment of a contract.
        Amendment = "amendment",
        /// A version of an addendum.
        Addendum = "addendum",
    }
}

/// Who looks at a submission.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionAssignment {
    /// Who does, in one's own words: a client, a desk, a person. `null` or absent: nobody in particular.
    #[serde(rename = "assignee", default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionAssignment {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { assignee: None, rest: Map::new() }
    }
}

/// What a contract from a submission has beside, or otherwise than, what follows on its approval.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionContract {
    /// What is agreed in amounts.
    #[serde(rename = "annexes", default, skip_serializing_if = "Option::is_none")]
    pub annexes: Option<Vec<TariffAnnex>>,
    /// What is agreed in words.
    #[serde(rename = "conditions", default, skip_serializing_if = "Option::is_none")]
    pub conditions: Option<Vec<ContractCondition>>,
    /// The modules; those that were approved, from the first day on, when absent.
    #[serde(rename = "modules", default, skip_serializing_if = "Option::is_none")]
    pub modules: Option<Vec<ContractModule>>,
    /// A remark; followers do not see it.
    #[serde(rename = "note", default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Its number; when absent AGB code, agreement type and first year.
    #[serde(rename = "number", default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The purchasing party; when absent the only one of the caller that buys for the concern on the first
    /// day.
    #[serde(rename = "purchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub purchasing_party_id: Option<PurchasingPartyId>,
    /// The second representing purchasing party (`HDS` only).
    #[serde(rename = "secondPurchasingPartyId", default, skip_serializing_if = "Option::is_none")]
    pub second_purchasing_party_id: Option<PurchasingPartyId>,
    /// Before when it is to be signed.
    #[serde(rename = "signBy", default, skip_serializing_if = "Option::is_none")]
    pub sign_by: Option<Moment>,
    /// Its term. When absent from the first day that follows on the approval to the last day of the policy.
    /// It
    /// may not begin before a day that a rule of the policy gives.
    #[serde(rename = "term", default, skip_serializing_if = "Option::is_none")]
    pub term: Option<Period>,
    /// Whether its text is the uniform one of all insurers (`HDS` only).
    #[serde(rename = "uniform", default, skip_serializing_if = "Option::is_none")]
    pub uniform: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionContract {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self {
            annexes: None,
            conditions: None,
            modules: None,
            note: None,
            number: None,
            purchasing_party_id: None,
            second_purchasing_party_id: None,
            sign_by: None,
            term: None,
            uniform: None,
            rest: Map::new(),
        }
    }
}

/// What the policy makes of a submission, rule by rule. It advises the insurer and decides nothing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionCriteriaView {
    /// What the catalogue of the policy asks beside its rules.
    #[serde(rename = "conditions")]
    pub conditions: Vec<CatalogueConditionView>,
    /// The rules.
    #[serde(rename = "criteria")]
    pub criteria: Vec<SubmissionCriterion>,
    /// Number of what was handed in that is judged; absent when it is the present answers.
    #[serde(rename = "filing", default, skip_serializing_if = "Option::is_none")]
    pub filing: Option<i32>,
    /// What comes out as a whole; absent when the questionnaire asks for no agreement type of a policy.
    #[serde(rename = "outcome", default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<EligibilityOutcome>,
    /// On what the verdicts rest.
    #[serde(rename = "receipt", default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<EligibilityReceiptView>,
    /// When the agreement starts, where the policy says so.
    #[serde(rename = "start", default, skip_serializing_if = "Option::is_none")]
    pub start: Option<EligibleStartView>,
    /// The submission.
    #[serde(rename = "submissionId")]
    pub submission_id: SubmissionId,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionCriteriaView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        conditions: Vec<CatalogueConditionView>,
        criteria: Vec<SubmissionCriterion>,
        submission_id: SubmissionId,
    ) -> Self {
        Self {
            conditions,
            criteria,
            filing: None,
            outcome: None,
            receipt: None,
            start: None,
            submission_id,
            rest: Map::new(),
        }
    }
}

/// A rule with its verdict and the evidence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionCriterion {
    /// The questions that are about it or give a fact that it reads.
    #[serde(rename = "answers")]
    pub answers: Vec<CriterionAnswer>,
    /// The files that these answers name.
    #[serde(rename = "attachments")]
    pub attachments: Vec<AttachmentView>,
    /// Whether a machine rules on it; else somebody has to.
    #[serde(rename = "byMachine")]
    pub by_machine: bool,
    /// What it is to what is asked for.
    #[serde(rename = "part")]
    pub part: CriterionPart,
    /// The verdict with the facts read, their sources, what is missing, and the rule with its citation.
    #[serde(rename = "ruling")]
    pub ruling: RulingView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionCriterion {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        answers: Vec<CriterionAnswer>,
        attachments: Vec<AttachmentView>,
        by_machine: bool,
        part: CriterionPart,
        ruling: RulingView,
    ) -> Self {
        Self { answers, attachments, by_machine, part, ruling, rest: Map::new() }
    }
}

word_type! {
    /// What happened to a submission.
    ///
    /// - `created`: It was made and filled with first values.
    /// - `answersSaved`: Answers were saved.
    /// - `attachmentAdded`: A file was added.
    /// - `attachmentRemoved`: A file was removed.
    /// - `submitted`: It was handed in.
    /// - `lateAttempt`: Handing it in was tried after the deadline, and refused.
    /// - `withdrawn`: The provider took it back.
    /// - `reopened`: The insurer gave it back to be filled in anew.
    /// - `takenUp`: The insurer began to look at it.
    /// - `moreInformationAsked`: The insurer asked for more.
    /// - `agreedByOne`: One of the insurers agreed; the others have not yet.
    /// - `approved`: The insurer agreed, or all of them did.
    /// - `rejected`: The insurer did not agree.
    /// - `assigned`: The insurer said who looks at it.
    /// - `expired`: The deadline passed before it was handed in.
    SubmissionEvent {
        /// It was made and filled with first values.
        Created = "created",
        /// Answers were saved.
        AnswersSaved = "answersSaved",
        /// A file was added.
        AttachmentAdded = "attachmentAdded",
        /// A file was removed.
        AttachmentRemoved = "attachmentRemoved",
        /// It was handed in.
        Submitted = "submitted",
        /// Handing it in was tried after the deadline, and refused.
        LateAttempt = "lateAttempt",
        /// The provider took it back.
        Withdrawn = "withdrawn",
        /// The insurer gave it back to be filled in anew.
        Reopened = "reopened",
        /// The insurer began to look at it.
        TakenUp = "takenUp",
        /// The insurer asked for more.
        MoreInformationAsked = "moreInformationAsked",
        /// One of the insurers agreed; the others have not yet.
        AgreedByOne = "agreedByOne",
        /// The insurer agreed, or all of them did.
        Approved = "approved",
        /// The insurer did not agree.
        Rejected = "rejected",
        /// The insurer said who looks at it.
        Assigned = "assigned",
        /// The deadline passed before it was handed in.
        Expired = "expired",
    }
}

/// Which submissions are meant.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionFilter {
    /// Of this organisation.
    #[serde(rename = "agbCode", default, skip_serializing_if = "Option::is_none")]
    pub agb_code: Option<AgbCode>,
    /// That this one looks at; for insurers only.
    #[serde(rename = "assignee", default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// That the insurer has yet to answer, before this day by a term of its policy.
    #[serde(rename = "dueBefore", default, skip_serializing_if = "Option::is_none")]
    pub due_before: Option<Day>,
    /// Of questionnaires of this kind.
    #[serde(rename = "kind", default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<QuestionnaireKind>,
    /// Whether the last day on which the insurer was to answer has passed without an answer; a submission
    /// without such a day is not overdue.
    #[serde(rename = "overdue", default, skip_serializing_if = "Option::is_none")]
    pub overdue: Option<bool>,
    /// Of this questionnaire.
    #[serde(rename = "questionnaireId", default, skip_serializing_if = "Option::is_none")]
    pub questionnaire_id: Option<QuestionnaireId>,
    /// That were handed in before this moment.
    #[serde(rename = "receivedBefore", default, skip_serializing_if = "Option::is_none")]
    pub received_before: Option<Moment>,
    /// In this round.
    #[serde(rename = "roundId", default, skip_serializing_if = "Option::is_none")]
    pub round_id: Option<QuestionnaireRoundId>,
    /// In this status.
    #[serde(rename = "status", default, skip_serializing_if = "Option::is_none")]
    pub status: Option<SubmissionStatus>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionFilter {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self {
            agb_code: None,
            assignee: None,
            due_before: None,
            kind: None,
            overdue: None,
            questionnaire_id: None,
            received_before: None,
            round_id: None,
            status: None,
            rest: Map::new(),
        }
    }
}

/// One line of the history of a submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionHistoryLine {
    /// The client that did it; of an insurer the provider sees the role only.
    #[serde(rename = "actor", default, skip_serializing_if = "Option::is_none")]
    pub actor: Option<String>,
    /// The items whose answers changed, or the file; for the provider.
    #[serde(rename = "changed")]
    pub changed: Vec<String>,
    /// The delegation by which it was done for the organisation.
    #[serde(rename = "delegationId", default, skip_serializing_if = "Option::is_none")]
    pub delegation_id: Option<String>,
    /// What happened.
    #[serde(rename = "event")]
    pub event: SubmissionEvent,
    /// AGB code of the regional organisation that did it for the organisation without a delegation.
    #[serde(rename = "filledBy", default, skip_serializing_if = "Option::is_none")]
    pub filled_by: Option<AgbCode>,
    /// Its place in the order of everything that was recorded here.
    #[serde(rename = "position")]
    pub position: i64,
    /// Why, in the words of who did it.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// When.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// The request; the audit trail names it too.
    #[serde(rename = "requestId", default, skip_serializing_if = "Option::is_none")]
    pub request_id: Option<String>,
    /// The role in which it was done.
    #[serde(rename = "role")]
    pub role: Role,
    /// The status after it.
    #[serde(rename = "status")]
    pub status: SubmissionStatus,
    /// The version after it.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionHistoryLine {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        changed: Vec<String>,
        event: SubmissionEvent,
        position: i64,
        recorded_at: Moment,
        role: Role,
        status: SubmissionStatus,
        version: i64,
    ) -> Self {
        Self {
            actor: None,
            changed,
            delegation_id: None,
            event,
            filled_by: None,
            position,
            reason: None,
            recorded_at,
            request_id: None,
            role,
            status,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of SubmissionHistoryLine.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionHistoryLinePage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<SubmissionHistoryLine>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionHistoryLinePage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<SubmissionHistoryLine>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for SubmissionHistoryLinePage {
    type Item = SubmissionHistoryLine;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

id_type! {
    /// Id of a submission: UUIDv7.
    SubmissionId
}

/// The receipt of what was last handed in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionReceipt {
    /// What was handed in: answers, digests of files, questionnaire, round and organisation, as JSON in
    /// canonical form (RFC 8785). The very text, in UTF-8, that the digest is of.
    #[serde(rename = "content")]
    pub content: String,
    /// How often it was handed in, this time included.
    #[serde(rename = "filing")]
    pub filing: i32,
    /// The receipt. Its digest is that of `content`.
    #[serde(rename = "receipt")]
    pub receipt: ReceiptView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionReceipt {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(content: String, filing: i32, receipt: ReceiptView) -> Self {
        Self { content, filing, receipt, rest: Map::new() }
    }
}

/// What an insurer says with giving a submission back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionReopening {
    /// A deadline for this submission alone; needed when that of the round has passed. The later of the two
    /// counts.
    #[serde(rename = "deadline", default, skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Moment>,
    /// Why, in its own words; the provider reads it.
    #[serde(rename = "reason")]
    pub reason: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionReopening {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(reason: String) -> Self {
        Self { deadline: None, reason, rest: Map::new() }
    }
}

word_type! {
    /// Where a submission stands.
    ///
    /// - `draft`: The provider fills it in; nobody else sees it.
    /// - `submitted`: Handed in.
    /// - `underAssessment`: The insurer looks at it.
    /// - `approved`: The insurer agrees.
    /// - `rejected`: The insurer does not agree.
    /// - `moreInformationNeeded`: The insurer asks for more; the provider changes its answers and hands them
    ///   in again.
    /// - `withdrawn`: The provider took it back.
    /// - `expired`: The deadline passed before it was handed in.
    SubmissionStatus {
        /// The provider fills it in; nobody else sees it.
        Draft = "draft",
        /// Handed in.
        Submitted = "submitted",
        /// The insurer looks at it.
        UnderAssessment = "underAssessment",
        /// The insurer agrees.
        Approved = "approved",
        /// The insurer does not agree.
        Rejected = "rejected",
        /// The insurer asks for more; the provider changes its answers and hands them in again.
        MoreInformationNeeded = "moreInformationNeeded",
        /// The provider took it back.
        Withdrawn = "withdrawn",
        /// The deadline passed before it was handed in.
        Expired = "expired",
    }
}

/// A submission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionView {
    /// AGB code of the organisation that answers.
    #[serde(rename = "agbCode")]
    pub agb_code: AgbCode,
    /// The answers; absent in a list. An insurer sees those that were last handed in.
    #[serde(rename = "answers", default, skip_serializing_if = "Option::is_none")]
    pub answers: Option<Answers>,
    /// Who looks at it; for insurers only.
    #[serde(rename = "assignee", default, skip_serializing_if = "Option::is_none")]
    pub assignee: Option<String>,
    /// Its files, oldest first; absent in a list. An insurer sees those that were last handed in.
    #[serde(rename = "attachments", default, skip_serializing_if = "Option::is_none")]
    pub attachments: Option<Vec<AttachmentView>>,
    /// When it last changed.
    #[serde(rename = "changedAt")]
    pub changed_at: Moment,
    /// The concern that asks.
    #[serde(rename = "concern")]
    pub concern: ConcernId,
    /// When it was made.
    #[serde(rename = "createdAt")]
    pub created_at: Moment,
    /// The deadline in force: that of the round, or one of its own when that is later. A request that was
    /// complete before it is in time; at the deadline itself it is too late.
    #[serde(rename = "deadline")]
    pub deadline: Moment,
    /// Last day on which the insurer answers, where its policy gives a term; while an answer is awaited. A
    /// term
    /// that counts from a talk about what was handed in counts from the day of receipt here, which is no
    /// later.
    #[serde(rename = "dueOn", default, skip_serializing_if = "Option::is_none")]
    pub due_on: Option<Day>,
    /// AGB code of the regional organisation that fills it in for it without a delegation.
    #[serde(rename = "filledBy", default, skip_serializing_if = "Option::is_none")]
    pub filled_by: Option<AgbCode>,
    /// Its id.
    #[serde(rename = "id")]
    pub id: SubmissionId,
    /// The first values with their sources; for the provider, absent in a list.
    #[serde(rename = "prefilled", default, skip_serializing_if = "Option::is_none")]
    pub prefilled: Option<Vec<PrefilledAnswer>>,
    /// The questionnaire that it answers.
    #[serde(rename = "questionnaireId")]
    pub questionnaire_id: QuestionnaireId,
    /// In which version; that of the round, also when there is a newer one.
    #[serde(rename = "questionnaireVersion")]
    pub questionnaire_version: i32,
    /// The signed receipt; only in the answer to handing in. The receipt of the submission says it too, with
    /// the content that it proves.
    #[serde(rename = "receipt", default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<ReceiptView>,
    /// When it was last handed in: the moment at which the request was complete, which decides.
    #[serde(rename = "receivedAt", default, skip_serializing_if = "Option::is_none")]
    pub received_at: Option<Moment>,
    /// Items whose answers were taken out by this change, because they are no longer shown; only in the
    /// answer to a change.
    #[serde(rename = "removed", default, skip_serializing_if = "Option::is_none")]
    pub removed: Option<Vec<LinkId>>,
    /// The round.
    #[serde(rename = "roundId")]
    pub round_id: QuestionnaireRoundId,
    /// Where it stands.
    #[serde(rename = "status")]
    pub status: SubmissionStatus,
    /// When that was recorded.
    #[serde(rename = "submittedAt", default, skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Moment>,
    /// What the answers mean now; absent in a list.
    #[serde(rename = "validation", default, skip_serializing_if = "Option::is_none")]
    pub validation: Option<QuestionnaireEvaluation>,
    /// Number of the row version, from 1; the `ETag` says the same.
    #[serde(rename = "version")]
    pub version: i64,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        agb_code: AgbCode,
        changed_at: Moment,
        concern: ConcernId,
        created_at: Moment,
        deadline: Moment,
        id: SubmissionId,
        questionnaire_id: QuestionnaireId,
        questionnaire_version: i32,
        round_id: QuestionnaireRoundId,
        status: SubmissionStatus,
        version: i64,
    ) -> Self {
        Self {
            agb_code,
            answers: None,
            assignee: None,
            attachments: None,
            changed_at,
            concern,
            created_at,
            deadline,
            due_on: None,
            filled_by: None,
            id,
            prefilled: None,
            questionnaire_id,
            questionnaire_version,
            receipt: None,
            received_at: None,
            removed: None,
            round_id,
            status,
            submitted_at: None,
            validation: None,
            version,
            rest: Map::new(),
        }
    }
}

/// One page of a list of SubmissionView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<SubmissionView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<SubmissionView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for SubmissionViewPage {
    type Item = SubmissionView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// What a provider says with taking a submission back.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SubmissionWithdrawal {
    /// Why, in its own words.
    #[serde(rename = "reason", default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SubmissionWithdrawal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new() -> Self {
        Self { reason: None, rest: Map::new() }
    }
}

word_type! {
    /// Who may submit the answers for a provider.
    ///
    /// - `own`: The provider itself.
    /// - `delegate`: A software vendor that the provider gave a delegation.
    /// - `regionalOrganisation`: A regional organisation that the provider gave a delegation.
    Submitter {
        /// The provider itself.
        Own = "own",
        /// A software vendor that the provider gave a delegation.
        Delegate = "delegate",
        /// A regional organisation that the provider gave a delegation.
        RegionalOrganisation = "regionalOrganisation",
    }
}

/// A prestatie that took the place of another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SuccessorView {
    /// NZa code of the one in the place.
    #[serde(rename = "code")]
    pub code: PrestatieCode,
    /// The days on which it stands in that place.
    #[serde(rename = "period")]
    pub period: Period,
    /// Where the row comes from.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SuccessorView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: PrestatieCode, period: Period, provenance: ProvenanceView) -> Self {
        Self { code, period, provenance, rest: Map::new() }
    }
}

/// One thing that is otherwise; `kind` tells which form it has.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SupposedChange {
    /// `FollowStanceChange`.
    FollowStance(Box<FollowStanceChange>),
    /// `NationalFactChange`.
    NationalFact(Box<NationalFactChange>),
    /// `PolicyRuleChange`.
    PolicyRule(Box<PolicyRuleChange>),
    /// `PreferredInsurerChange`.
    PreferredInsurer(Box<PreferredInsurerChange>),
    /// A form that this version does not know.
    Unlisted(Value),
}

impl<'de> Deserialize<'de> for SupposedChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        match value.get("kind").and_then(Value::as_str) {
            Some("followStance") => serde_json::from_value(value).map(Self::FollowStance),
            Some("nationalFact") => serde_json::from_value(value).map(Self::NationalFact),
            Some("policyRule") => serde_json::from_value(value).map(Self::PolicyRule),
            Some("preferredInsurer") => serde_json::from_value(value).map(Self::PreferredInsurer),
            _ => Ok(Self::Unlisted(value)),
        }
        .map_err(D::Error::custom)
    }
}

word_type! {
    /// What happens to a prestatie when a switch rule holds.
    ///
    /// - `lapse`: It is no longer part of the agreement.
    /// - `start`: It becomes part of the agreement.
    SwitchEffect {
        /// It is no longer part of the agreement.
        Lapse = "lapse",
        /// It becomes part of the agreement.
        Start = "start",
    }
}

/// What a rule does to a prestatie.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SwitchView {
    /// What happens to it.
    #[serde(rename = "effect")]
    pub effect: SwitchEffect,
    /// Name or code of the prestatie.
    #[serde(rename = "prestatie")]
    pub prestatie: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SwitchView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(effect: SwitchEffect, prestatie: String) -> Self {
        Self { effect, prestatie, rest: Map::new() }
    }
}

/// A rule of a policy that a national fact moves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SwitchedView {
    /// What it would say.
    #[serde(rename = "after")]
    pub after: Outcome,
    /// What the rule says as things are.
    #[serde(rename = "before")]
    pub before: Outcome,
    /// What happens to the prestatie when the rule holds.
    #[serde(rename = "effect")]
    pub effect: SwitchEffect,
    /// Whether it holds in one of the two worlds only.
    #[serde(rename = "flips")]
    pub flips: bool,
    /// The addenda that end by it, of those that you may see.
    #[serde(rename = "lapsedAddenda")]
    pub lapsed_addenda: LapsedAddenda,
    /// Facts that it still asks for.
    #[serde(rename = "missingFacts")]
    pub missing_facts: Vec<String>,
    /// Name or code of the prestatie that it is about.
    #[serde(rename = "prestatie")]
    pub prestatie: String,
    /// The rule.
    #[serde(rename = "rule")]
    pub rule: CitedRuleView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl SwitchedView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        after: Outcome,
        before: Outcome,
        effect: SwitchEffect,
        flips: bool,
        lapsed_addenda: LapsedAddenda,
        missing_facts: Vec<String>,
        prestatie: String,
        rule: CitedRuleView,
    ) -> Self {
        Self {
            after,
            before,
            effect,
            flips,
            lapsed_addenda,
            missing_facts,
            prestatie,
            rule,
            rest: Map::new(),
        }
    }
}

/// What a rule says in machine form, for instance key `contract_term_years` and value `2`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TagView {
    /// The question, in lower-case words.
    #[serde(rename = "key")]
    pub key: String,
    /// The answer, as it stands in the policy data.
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TagView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(key: String, value: String) -> Self {
        Self { key, value, rest: Map::new() }
    }
}

/// A signature that was taken, and what the contract is now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TakenSignature {
    /// The registered certificate of the signatory.
    #[serde(rename = "certificateId")]
    pub certificate_id: CertificateId,
    /// SHA-256 of the document that is signed, base64url.
    #[serde(rename = "documentDigest")]
    pub document_digest: String,
    /// Its id.
    #[serde(rename = "id")]
    pub id: SignatureId,
    /// When it had come in: decides of the deadline and the mandate.
    #[serde(rename = "receivedAt")]
    pub received_at: Moment,
    /// For which side it was given.
    #[serde(rename = "side")]
    pub side: ContractSide,
    /// The signature as it was sent: a compact JWS with a detached payload.
    #[serde(rename = "signature")]
    pub signature: String,
    /// When it was signed, by the word of the signer.
    #[serde(rename = "signedAt")]
    pub signed_at: Moment,
    /// SHA-256 of the certificate (DER), base64url.
    #[serde(rename = "thumbprint")]
    pub thumbprint: String,
    /// Status of the contract after it: `concluded` once all sides have signed.
    #[serde(rename = "contractStatus")]
    pub contract_status: ContractStatus,
    /// Version of the contract after it: `If-Match` of whoever signs next.
    #[serde(rename = "contractVersion")]
    pub contract_version: i32,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TakenSignature {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        certificate_id: CertificateId,
        document_digest: String,
        id: SignatureId,
        received_at: Moment,
        side: ContractSide,
        signature: String,
        signed_at: Moment,
        thumbprint: String,
        contract_status: ContractStatus,
        contract_version: i32,
    ) -> Self {
        Self {
            certificate_id,
            document_digest,
            id,
            received_at,
            side,
            signature,
            signed_at,
            thumbprint,
            contract_status,
            contract_version,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// What a follower takes over from the preferred insurer.
    ///
    /// - `agreement`: The agreement.
    /// - `modules`: The modules on it.
    /// - `criteria`: The criteria for it.
    /// - `tariffs`: The tariffs in it.
    TakesOver {
        /// The agreement.
        Agreement = "agreement",
        /// The modules on it.
        Modules = "modules",
        /// The criteria for it.
        Criteria = "criteria",
        /// The tariffs in it.
        Tariffs = "tariffs",
    }
}

/// A tariff annex of a contract. An annex for a later year may be added during the term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffAnnex {
    /// Name of the annex, unique in the contract.
    #[serde(rename = "id")]
    pub id: String,
    /// The tariffs.
    #[serde(rename = "tariffs", default, skip_serializing_if = "Option::is_none")]
    pub tariffs: Option<Vec<AnnexTariff>>,
    /// Its title.
    #[serde(rename = "title")]
    pub title: ContractText,
    /// The calendar year that it is for, when it is for one.
    #[serde(rename = "year", default, skip_serializing_if = "Option::is_none")]
    pub year: Option<i32>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffAnnex {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(id: String, title: ContractText) -> Self {
        Self { id, tariffs: None, title, year: None, rest: Map::new() }
    }
}

word_type! {
    /// On what ground an amount rests.
    ///
    /// - `agreed`: The insurer's own agreement, or the one that two insurers made for all, says it.
    /// - `followed`: The preferred insurer's agreement says it, which this insurer follows.
    /// - `followerTariff`: The follower decided on a tariff of its own.
    /// - `maximum`: NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here.
    /// - `fixed`: NZa sets the amount.
    /// - `nonContracted`: NZa sets it for care without a contract.
    /// - `none`: There is none: the prestatie may not be claimed.
    /// - `unknown`: It cannot be told; the reasons say why.
    TariffBasis {
        /// The insurer's own agreement, or the one that two insurers made for all, says it.
        Agreed = "agreed",
        /// The preferred insurer's agreement says it, which this insurer follows.
        Followed = "followed",
        /// The follower decided on a tariff of its own.
        FollowerTariff = "followerTariff",
        /// NZa sets it as a maximum: no more may be claimed, and no lower amount is agreed here.
        Maximum = "maximum",
        /// NZa sets the amount.
        Fixed = "fixed",
        /// NZa sets it for care without a contract.
        NonContracted = "nonContracted",
        /// There is none: the prestatie may not be claimed.
        None = "none",
        /// It cannot be told; the reasons say why.
        Unknown = "unknown",
    }
}

/// What a tariff rule comes to, with its working.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffCalculation {
    /// The result.
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// What is missing.
    #[serde(rename = "missing")]
    pub missing: Vec<MissingInput>,
    /// What the amount is for.
    #[serde(rename = "per")]
    pub per: CalculationUnit,
    /// Practices whose insured were added up.
    #[serde(rename = "practices", default, skip_serializing_if = "Option::is_none")]
    pub practices: Option<i32>,
    /// The quarter on whose first day insured were counted.
    #[serde(rename = "quarter", default, skip_serializing_if = "Option::is_none")]
    pub quarter: Option<Quarter>,
    /// How the result is rounded.
    #[serde(rename = "rounding")]
    pub rounding: Rounding,
    /// The rules it rests on.
    #[serde(rename = "rules")]
    pub rules: Vec<CalculationRule>,
    /// Whether there is a result.
    #[serde(rename = "status")]
    pub status: CalculationStatus,
    /// The working, step by step, as far as it went.
    #[serde(rename = "steps")]
    pub steps: Vec<CalculationStep>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffCalculation {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        missing: Vec<MissingInput>,
        per: CalculationUnit,
        rounding: Rounding,
        rules: Vec<CalculationRule>,
        status: CalculationStatus,
        steps: Vec<CalculationStep>,
    ) -> Self {
        Self {
            amount: None,
            missing,
            per,
            practices: None,
            quarter: None,
            rounding,
            rules,
            status,
            steps,
            rest: Map::new(),
        }
    }
}

/// The formula by which an amount is agreed, with the members that its kind names and no others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffFormula {
    /// How many inclusions were agreed on.
    #[serde(rename = "agreedInclusion", default, skip_serializing_if = "Option::is_none")]
    pub agreed_inclusion: Option<i32>,
    /// Amount in EUR for one insured.
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// The amount in EUR before it is raised.
    #[serde(rename = "base", default, skip_serializing_if = "Option::is_none")]
    pub base: Option<Euros>,
    /// The approved budget in EUR. Absent while there is none: then the tariff is not known.
    #[serde(rename = "budget", default, skip_serializing_if = "Option::is_none")]
    pub budget: Option<Euros>,
    /// Cents, as a decimal number with at most four decimals.
    #[serde(rename = "cents", default, skip_serializing_if = "Option::is_none")]
    pub cents: Option<Decimal>,
    /// The chain whose inclusions count.
    #[serde(rename = "chain", default, skip_serializing_if = "Option::is_none")]
    pub chain: Option<Chain>,
    /// The last day on which concluding the agreement earns the full `percentage`.
    #[serde(rename = "concludedBy", default, skip_serializing_if = "Option::is_none")]
    pub concluded_by: Option<Day>,
    /// The indexes that are known, on days of which no two have one in common.
    #[serde(rename = "indexFigures", default, skip_serializing_if = "Option::is_none")]
    pub index_figures: Option<Vec<IndexFigure>>,
    /// Which formula.
    #[serde(rename = "kind")]
    pub kind: FormulaKind,
    /// Percent that an agreement earns that is concluded later, as a decimal number with at most four
    /// decimals.
    #[serde(rename = "latePercentage", default, skip_serializing_if = "Option::is_none")]
    pub late_percentage: Option<Decimal>,
    /// Percent, as a decimal number with at most four decimals.
    #[serde(rename = "percentage", default, skip_serializing_if = "Option::is_none")]
    pub percentage: Option<Decimal>,
    /// The price in EUR of an included insured.
    #[serde(rename = "price", default, skip_serializing_if = "Option::is_none")]
    pub price: Option<Euros>,
    /// The day whose insured or index counts.
    #[serde(rename = "referenceDate", default, skip_serializing_if = "Option::is_none")]
    pub reference_date: Option<Day>,
    /// The standard tariff in EUR.
    #[serde(rename = "standardTariff", default, skip_serializing_if = "Option::is_none")]
    pub standard_tariff: Option<Euros>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffFormula {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: FormulaKind) -> Self {
        Self {
            agreed_inclusion: None,
            amount: None,
            base: None,
            budget: None,
            cents: None,
            chain: None,
            concluded_by: None,
            index_figures: None,
            kind,
            late_percentage: None,
            percentage: None,
            price: None,
            reference_date: None,
            standard_tariff: None,
            rest: Map::new(),
        }
    }
}

word_type! {
    /// How the amount of a prestatie comes about.
    ///
    /// - `max`: NZa sets a maximum.
    /// - `fixed`: NZa sets the amount.
    /// - `free`: Agreed by contract.
    /// - `unknown`: No source says.
    TariffKind {
        /// NZa sets a maximum.
        Max = "max",
        /// NZa sets the amount.
        Fixed = "fixed",
        /// Agreed by contract.
        Free = "free",
        /// No source says.
        Unknown = "unknown",
    }
}

/// A reason: a code for machines and a sentence for people.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffReasonView {
    /// The `ground` of the verdict, or a reason about the amount.
    ///
    /// - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its
    ///   policy and recorded nothing about it itself.
    /// - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this
    ///   one prestatie.
    /// - `severalTariffs`: Several tariffs that differ hold on this day.
    /// - `notShown`: The amount is agreed by others and is not shown here.
    /// - `formulaInputMissing`: The formula needs a number that is not known here.
    /// - `formulaOutOfRange`: The formula comes to no usable amount.
    /// - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
    /// - `noNationalTariff`: No source gives an amount for this day.
    /// - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
    /// - `freeWithoutTariff`: The tariff is free and the contract does not state one.
    /// - `renumbered`: Another prestatie has taken the place of this one.
    #[serde(rename = "code")]
    pub code: TariffReasonViewCode,
    /// The reason in the language of the answer.
    #[serde(rename = "text")]
    pub text: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffReasonView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: TariffReasonViewCode, text: String) -> Self {
        Self { code, text, rest: Map::new() }
    }
}

word_type! {
    /// The `ground` of the verdict, or a reason about the amount.
    ///
    /// - `leaderTariffExpected`: The amount is that of the preferred insurer; this insurer follows by its
    ///   policy and recorded nothing about it itself.
    /// - `followerTariffNotPerPrestatie`: The follower recorded a tariff of its own that is not about this
    ///   one prestatie.
    /// - `severalTariffs`: Several tariffs that differ hold on this day.
    /// - `notShown`: The amount is agreed by others and is not shown here.
    /// - `formulaInputMissing`: The formula needs a number that is not known here.
    /// - `formulaOutOfRange`: The formula comes to no usable amount.
    /// - `agreedAboveMaximum`: More is agreed than the maximum of NZa; the maximum counts.
    /// - `noNationalTariff`: No source gives an amount for this day.
    /// - `freeWithoutContract`: The tariff is free and is agreed by contract; there is none.
    /// - `freeWithoutTariff`: The tariff is free and the contract does not state one.
    /// - `renumbered`: Another prestatie has taken the place of this one.
    TariffReasonViewCode {
        /// `inModule`.
        InModule = "inModule",
        /// `noContractNeeded`.
        NoContractNeeded = "noContractNeeded",
        /// `nonContractedTariff`.
        NonContractedTariff = "nonContractedTariff",
        /// `notAgreed`.
        NotAgreed = "notAgreed",
        /// `notClaimableWithoutContract`.
        NotClaimableWithoutContract = "notClaimableWithoutContract",
        /// `notRegistered`.
        NotRegistered = "notRegistered",
        /// `notYetClaimable`.
        NotYetClaimable = "notYetClaimable",
        /// `notInForce`.
        NotInForce = "notInForce",
        /// `lapsedBySwitch`.
        LapsedBySwitch = "lapsedBySwitch",
        /// `factMissing`.
        FactMissing = "factMissing",
        /// The amount is that of the preferred insurer; this insurer follows by its policy and recorded
        /// nothing about it itself.
        LeaderTariffExpected = "leaderTariffExpected",
        /// The follower recorded a tariff of its own that is not about this one prestatie.
        FollowerTariffNotPerPrestatie = "followerTariffNotPerPrestatie",
        /// Several tariffs that differ hold on this day.
        SeveralTariffs = "severalTariffs",
        /// The amount is agreed by others and is not shown here.
        NotShown = "notShown",
        /// The formula needs a number that is not known here.
        FormulaInputMissing = "formulaInputMissing",
        /// The formula comes to no usable amount.
        FormulaOutOfRange = "formulaOutOfRange",
        /// More is agreed than the maximum of NZa; the maximum counts.
        AgreedAboveMaximum = "agreedAboveMaximum",
        /// No source gives an amount for this day.
        NoNationalTariff = "noNationalTariff",
        /// The tariff is free and is agreed by contract; there is none.
        FreeWithoutContract = "freeWithoutContract",
        /// The tariff is free and the contract does not state one.
        FreeWithoutTariff = "freeWithoutTariff",
        /// Another prestatie has taken the place of this one.
        Renumbered = "renumbered",
    }
}

/// A question about a tariff with the answer that it must have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenario {
    /// What it shows.
    #[serde(rename = "description")]
    pub description: ScenarioDescription,
    /// What the answer must say.
    #[serde(rename = "expected")]
    pub expected: TariffScenarioAnswer,
    /// Stable name in kebab-case.
    #[serde(rename = "name")]
    pub name: String,
    /// What to ask.
    #[serde(rename = "request")]
    pub request: TariffScenarioRequest,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenario {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        description: ScenarioDescription,
        expected: TariffScenarioAnswer,
        name: String,
        request: TariffScenarioRequest,
    ) -> Self {
        Self { description, expected, name, request, rest: Map::new() }
    }
}

/// The agreement under which a tariff is asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenarioAgreement {
    /// On what ground it applies.
    #[serde(rename = "basis")]
    pub basis: Basis,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenarioAgreement {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(basis: Basis) -> Self {
        Self { basis, rest: Map::new() }
    }
}

/// The members of the answer that matter: each is equal to the answer's member of the same name.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenarioAnswer {
    /// The agreement.
    #[serde(rename = "agreement")]
    pub agreement: TariffScenarioAgreement,
    /// The prestatie that was asked about.
    #[serde(rename = "items")]
    pub items: Vec<TariffScenarioItem>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenarioAnswer {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(agreement: TariffScenarioAgreement, items: Vec<TariffScenarioItem>) -> Self {
        Self { agreement, items, rest: Map::new() }
    }
}

/// A prestatie of the answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenarioItem {
    /// The amount in EUR, made up; absent when there is none or it is not known.
    #[serde(rename = "amount", default, skip_serializing_if = "Option::is_none")]
    pub amount: Option<Euros>,
    /// On what ground the amount rests.
    #[serde(rename = "basis")]
    pub basis: TariffBasis,
    /// How certain that is.
    #[serde(rename = "certainty")]
    pub certainty: Certainty,
    /// May it be claimed?
    #[serde(rename = "mayBeClaimed")]
    pub may_be_claimed: MayClaim,
    /// The prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Why, in order.
    #[serde(rename = "reasons")]
    pub reasons: Vec<TariffScenarioReason>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenarioItem {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        basis: TariffBasis,
        certainty: Certainty,
        may_be_claimed: MayClaim,
        prestatie_code: PrestatieCode,
        reasons: Vec<TariffScenarioReason>,
    ) -> Self {
        Self { amount: None, basis, certainty, may_be_claimed, prestatie_code, reasons, rest: Map::new() }
    }
}

/// A reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenarioReason {
    /// Its code.
    #[serde(rename = "code")]
    pub code: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenarioReason {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(code: String) -> Self {
        Self { code, rest: Map::new() }
    }
}

/// A request of this API about a tariff.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffScenarioRequest {
    /// Method.
    #[serde(rename = "method", default, skip_serializing_if = "Option::is_none")]
    pub method: Option<String>,
    /// Path.
    #[serde(rename = "path", default, skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// Query parameters.
    #[serde(rename = "query")]
    pub query: AgreementQuestion,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffScenarioRequest {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(query: AgreementQuestion) -> Self {
        Self { method: None, path: None, query, rest: Map::new() }
    }
}

word_type! {
    /// What an amount comes from.
    ///
    /// - `contract`: A tariff annex of the agreement.
    /// - `followDecision`: A recorded decision of a follower.
    /// - `nationalList`: A national list of NZa.
    TariffSourceKind {
        /// A tariff annex of the agreement.
        Contract = "contract",
        /// A recorded decision of a follower.
        FollowDecision = "followDecision",
        /// A national list of NZa.
        NationalList = "nationalList",
    }
}

/// Where an amount comes from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffSourceView {
    /// The tariff annex of it.
    #[serde(rename = "annexId", default, skip_serializing_if = "Option::is_none")]
    pub annex_id: Option<String>,
    /// Where that rule stands.
    #[serde(rename = "citations", default, skip_serializing_if = "Option::is_none")]
    pub citations: Option<Vec<SourceView>>,
    /// How certain the list is.
    #[serde(rename = "confidence", default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// The contract.
    #[serde(rename = "contractId", default, skip_serializing_if = "Option::is_none")]
    pub contract_id: Option<ContractId>,
    /// The list, with its place.
    #[serde(rename = "document", default, skip_serializing_if = "Option::is_none")]
    pub document: Option<String>,
    /// The decision of the follower.
    #[serde(rename = "followDecisionId", default, skip_serializing_if = "Option::is_none")]
    pub follow_decision_id: Option<FollowDecisionId>,
    /// The tariff in EUR that the follower decided on, for the unit.
    #[serde(rename = "followerAmount", default, skip_serializing_if = "Option::is_none")]
    pub follower_amount: Option<Euros>,
    /// Who decided it.
    #[serde(rename = "followerId", default, skip_serializing_if = "Option::is_none")]
    pub follower_id: Option<PurchasingPartyId>,
    /// What it is.
    #[serde(rename = "kind")]
    pub kind: TariffSourceKind,
    /// The policy of the contract.
    #[serde(rename = "policyId", default, skip_serializing_if = "Option::is_none")]
    pub policy_id: Option<PolicyId>,
    /// When this service came to know the amount of the list.
    #[serde(rename = "recordedAt", default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// The rule of it that the tariff comes from.
    #[serde(rename = "ruleId", default, skip_serializing_if = "Option::is_none")]
    pub rule_id: Option<String>,
    /// What is paid, as the annex says it.
    #[serde(rename = "title", default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Per what, as the annex or the decision says it.
    #[serde(rename = "unit", default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffSourceView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(kind: TariffSourceKind) -> Self {
        Self {
            annex_id: None,
            citations: None,
            confidence: None,
            contract_id: None,
            document: None,
            follow_decision_id: None,
            follower_amount: None,
            follower_id: None,
            kind,
            policy_id: None,
            recorded_at: None,
            rule_id: None,
            title: None,
            unit: None,
            rest: Map::new(),
        }
    }
}

/// An amount of a national list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffView {
    /// Of a non-contracted amount: whether it is more than the maximum of the same prestatie on a day of
    /// the period, which no source forbids but deserves a look.
    #[serde(rename = "aboveMaximum", default, skip_serializing_if = "Option::is_none")]
    pub above_maximum: Option<bool>,
    /// The amount.
    #[serde(rename = "amount")]
    pub amount: Euros,
    /// Whether it is made up, and stands for no real tariff.
    #[serde(rename = "fictitious")]
    pub fictitious: bool,
    /// What the amount is.
    #[serde(rename = "kind")]
    pub kind: NationalTariffKind,
    /// The days on which it holds, within one calendar year.
    #[serde(rename = "period")]
    pub period: Period,
    /// NZa code of the prestatie.
    #[serde(rename = "prestatieCode")]
    pub prestatie_code: PrestatieCode,
    /// Where it comes from and how certain it is.
    #[serde(rename = "provenance")]
    pub provenance: ProvenanceView,
    /// When this service came to know it. A correction is a new row; `asOf` before it shows the old amount.
    #[serde(rename = "recordedAt")]
    pub recorded_at: Moment,
    /// What it is for.
    #[serde(rename = "unit")]
    pub unit: PrestatieUnit,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        amount: Euros,
        fictitious: bool,
        kind: NationalTariffKind,
        period: Period,
        prestatie_code: PrestatieCode,
        provenance: ProvenanceView,
        recorded_at: Moment,
        unit: PrestatieUnit,
    ) -> Self {
        Self {
            above_maximum: None,
            amount,
            fictitious,
            kind,
            period,
            prestatie_code,
            provenance,
            recorded_at,
            unit,
            rest: Map::new(),
        }
    }
}

/// One page of a list of TariffView.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffViewPage {
    /// items.
    #[serde(rename = "items")]
    pub items: Vec<TariffView>,
    /// Address of the next page; absent on the last.
    #[serde(rename = "next", default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Address of the page before; absent on the first.
    #[serde(rename = "prev", default, skip_serializing_if = "Option::is_none")]
    pub prev: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffViewPage {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(items: Vec<TariffView>) -> Self {
        Self { items, next: None, prev: None, rest: Map::new() }
    }
}

impl Page for TariffViewPage {
    type Item = TariffView;
    fn into_parts(self) -> (Vec<Self::Item>, Option<String>) {
        (self.items, self.next)
    }
}

/// How a formula came to an amount.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TariffWorking {
    /// Names of the numbers that are missing.
    #[serde(rename = "missing")]
    pub missing: Vec<String>,
    /// How the result is rounded.
    #[serde(rename = "rounding")]
    pub rounding: Rounding,
    /// Where numbers come from that stand neither in the contract nor in a national list: the lists of
    /// counted
    /// insured, the publication of an index.
    #[serde(rename = "sources", default, skip_serializing_if = "Option::is_none")]
    pub sources: Option<Vec<String>>,
    /// The working, step by step, as far as it went.
    #[serde(rename = "steps")]
    pub steps: Vec<CalculationStep>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TariffWorking {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(missing: Vec<String>, rounding: Rounding, steps: Vec<CalculationStep>) -> Self {
        Self { missing, rounding, sources: None, steps, rest: Map::new() }
    }
}

word_type! {
    /// How firmly a document states a term.
    ///
    /// - `explicit`: Printed.
    /// - `derived`: Follows from what is printed.
    /// - `preference`: Preferred by the insurer.
    /// - `inPrinciple`: Agreed in principle.
    TermCertainty {
        /// Printed.
        Explicit = "explicit",
        /// Follows from what is printed.
        Derived = "derived",
        /// Preferred by the insurer.
        Preference = "preference",
        /// Agreed in principle.
        InPrinciple = "inPrinciple",
    }
}

/// The terms of agreements that are stated for a kind of care.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TermChangeView {
    /// Terms stated now.
    #[serde(rename = "after")]
    pub after: Vec<StatedTermView>,
    /// Terms stated before.
    #[serde(rename = "before")]
    pub before: Vec<StatedTermView>,
    /// The kind of care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TermChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(after: Vec<StatedTermView>, before: Vec<StatedTermView>, care_kind: CareKind) -> Self {
        Self { after, before, care_kind, rest: Map::new() }
    }
}

/// A stated term.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TermView {
    /// How firmly it is stated.
    #[serde(rename = "certainty")]
    pub certainty: TermCertainty,
    /// The term; both days inclusive.
    #[serde(rename = "period")]
    pub period: Period,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TermView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(certainty: TermCertainty, period: Period) -> Self {
        Self { certainty, period, rest: Map::new() }
    }
}

word_type! {
    /// What became of a payment title.
    ///
    /// - `continued`: It goes on as it was.
    /// - `renamed`: It goes on under another name.
    /// - `split`: It goes on in several parts.
    /// - `lapsed`: It has ended.
    TitleChange {
        /// It goes on as it was.
        Continued = "continued",
        /// It goes on under another name.
        Renamed = "renamed",
        /// It goes on in several parts.
        Split = "split",
        /// It has ended.
        Lapsed = "lapsed",
    }
}

word_type! {
    /// Why there is no token (RFC 6749, 5.2, and RFC 9449, 5).
    ///
    /// - `invalid_request`: A parameter is missing, occurs twice or cannot be read.
    /// - `invalid_client`: The client is unknown or suspended, or did not prove who it is.
    /// - `unauthorized_client`: The client may not have a token now: the AGB code of its organisation is not
    ///   active.
    /// - `unsupported_grant_type`: Only `client_credentials` is known here.
    /// - `invalid_scope`: A scope is unknown, not registered for the client, or needs a bound token.
    /// - `invalid_dpop_proof`: The DPoP proof does not fit the request, is too old, or was used before.
    TokenErrorCode {
        /// A parameter is missing, occurs twice or cannot be read.
        InvalidRequest = "invalid_request",
        /// The client is unknown or suspended, or did not prove who it is.
        InvalidClient = "invalid_client",
        /// The client may not have a token now: the AGB code of its organisation is not active.
        UnauthorizedClient = "unauthorized_client",
        /// Only `client_credentials` is known here.
        UnsupportedGrantType = "unsupported_grant_type",
        /// A scope is unknown, not registered for the client, or needs a bound token.
        InvalidScope = "invalid_scope",
        /// The DPoP proof does not fit the request, is too old, or was used before.
        InvalidDpopProof = "invalid_dpop_proof",
    }
}

/// Why there is no token, in the form of RFC 6749.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenRefusal {
    /// The code; programs decide by this.
    #[serde(rename = "error")]
    pub error: TokenErrorCode,
    /// What is wrong, for the developer, in English.
    #[serde(rename = "error_description")]
    pub error_description: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TokenRefusal {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(error: TokenErrorCode, error_description: String) -> Self {
        Self { error, error_description, rest: Map::new() }
    }
}

/// What a client sends to get a token. Parameters that are not named here are ignored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenRequest {
    /// The signed assertion: `iss` and `sub` are the client, `aud` is the address of this endpoint, `exp`
    /// lies
    /// at most five minutes ahead, `jti` is new every time.
    #[serde(rename = "client_assertion", default, skip_serializing_if = "Option::is_none")]
    pub client_assertion: Option<String>,
    /// `urn:ietf:params:oauth:client-assertion-type:jwt-bearer`, with `private_key_jwt`.
    #[serde(rename = "client_assertion_type", default, skip_serializing_if = "Option::is_none")]
    pub client_assertion_type: Option<String>,
    /// The client; required with `tls_client_auth`.
    #[serde(rename = "client_id", default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// `client_credentials`.
    #[serde(rename = "grant_type")]
    pub grant_type: String,
    /// Scopes, separated by spaces: a subset of those registered. Without it the token gets all that it
    /// may have: of the registered scopes those that read, and the others when the token is bound.
    #[serde(rename = "scope", default, skip_serializing_if = "Option::is_none")]
    pub scope: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TokenRequest {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(grant_type: String) -> Self {
        Self {
            client_assertion: None,
            client_assertion_type: None,
            client_id: None,
            grant_type,
            scope: None,
            rest: Map::new(),
        }
    }
}

/// An access token (RFC 6749, 5.1).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TokenView {
    /// The token: a JWT (RFC 9068) that the client passes on unread.
    #[serde(rename = "access_token")]
    pub access_token: String,
    /// Life of the token in seconds.
    #[serde(rename = "expires_in")]
    pub expires_in: i64,
    /// Scopes that the token holds, separated by spaces.
    #[serde(rename = "scope")]
    pub scope: String,
    /// `DPoP` when the token is bound to a key, else `Bearer`; the scheme of the `Authorization` header.
    #[serde(rename = "token_type")]
    pub token_type: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TokenView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(access_token: String, expires_in: i64, scope: String, token_type: String) -> Self {
        Self { access_token, expires_in, scope, token_type, rest: Map::new() }
    }
}

/// How many rules changed in a row of the comparison.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TopicChangesView {
    /// Rules added.
    #[serde(rename = "added")]
    pub added: i32,
    /// Rules changed.
    #[serde(rename = "changed")]
    pub changed: i32,
    /// Rules removed.
    #[serde(rename = "removed")]
    pub removed: i32,
    /// Rules renamed.
    #[serde(rename = "renamed")]
    pub renamed: i32,
    /// Its title, in the language of the answer.
    #[serde(rename = "title")]
    pub title: String,
    /// The row.
    #[serde(rename = "topic")]
    pub topic: ComparisonRow,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TopicChangesView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        added: i32,
        changed: i32,
        removed: i32,
        renamed: i32,
        title: String,
        topic: ComparisonRow,
    ) -> Self {
        Self { added, changed, removed, renamed, title, topic, rest: Map::new() }
    }
}

text_type! {
    /// Whose audit trail: `agb:` and an AGB code, `purchasing-party:` or `concern:` and an id, `company:` and
    /// a KvK number, or `operator`.
    TrailOwner, r"^(operator|(agb|company):[0-9]{8}|(purchasing-party|concern):[a-z0-9]+(-[a-z0-9]+)*)$"
}

/// How many cells go from one answer to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TransitionView {
    /// Cells.
    #[serde(rename = "cells")]
    pub cells: i64,
    /// Cells of which the modules differ.
    #[serde(rename = "cellsWithOtherModules")]
    pub cells_with_other_modules: i64,
    /// As it is.
    #[serde(rename = "from")]
    pub from: StandingView,
    /// Providers with such a cell.
    #[serde(rename = "providers")]
    pub providers: i64,
    /// As it would be; the same as `from` where only modules, dates or missing facts differ.
    #[serde(rename = "to")]
    pub to: StandingView,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl TransitionView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        cells: i64,
        cells_with_other_modules: i64,
        from: StandingView,
        providers: i64,
        to: StandingView,
    ) -> Self {
        Self { cells, cells_with_other_modules, from, providers, to, rest: Map::new() }
    }
}

word_type! {
    /// Unit of a parameter.
    ///
    /// - `percent`: Percent, 0 to 100.
    /// - `percentPoint`: Points of a percentage, added to another percentage.
    /// - `eur`: Euro.
    /// - `months`: Calendar months.
    /// - `years`: Calendar years.
    /// - `days`: Calendar days.
    /// - `count`: A number of things.
    /// - `text`: Words.
    Unit {
        /// Percent, 0 to 100.
        Percent = "percent",
        /// Points of a percentage, added to another percentage.
        PercentPoint = "percentPoint",
        /// Euro.
        Eur = "eur",
        /// Calendar months.
        Months = "months",
        /// Calendar years.
        Years = "years",
        /// Calendar days.
        Days = "days",
        /// A number of things.
        Count = "count",
        /// Words.
        Text = "text",
    }
}

word_type! {
    /// Something that follows on a yes and of which no source says what.
    ///
    /// - `agreementType`: The agreement type.
    /// - `startsOn`: The first day.
    /// - `annexes`: The annexes that go with it.
    UnknownFollowUp {
        /// The agreement type.
        AgreementType = "agreementType",
        /// The first day.
        StartsOn = "startsOn",
        /// The annexes that go with it.
        Annexes = "annexes",
    }
}

/// A policy that an answer rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UsedPolicy {
    /// The policy.
    #[serde(rename = "policyId")]
    pub policy_id: PolicyId,
    /// From when its release is known; absent for one that a change made.
    #[serde(rename = "recordedAt", default, skip_serializing_if = "Option::is_none")]
    pub recorded_at: Option<Moment>,
    /// Whether a change made or altered it.
    #[serde(rename = "supposed")]
    pub supposed: bool,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl UsedPolicy {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(policy_id: PolicyId, supposed: bool) -> Self {
        Self { policy_id, recorded_at: None, supposed, rest: Map::new() }
    }
}

text_type! {
    /// UZOVI code of a health insurer: four digits, leading zeros count (register kept by Vektis).
    UzoviCode, r"^[0-9]{4}$"
}

/// Providers for whom criteria and exclusions together say something else.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerdictChangeView {
    /// What they say.
    #[serde(rename = "after")]
    pub after: VerdictSideView,
    /// What they said.
    #[serde(rename = "before")]
    pub before: VerdictSideView,
    /// Facts that give these two.
    #[serde(rename = "facts")]
    pub facts: Vec<WitnessFactView>,
    /// Kinds of provider.
    #[serde(rename = "providerKinds")]
    pub provider_kinds: Vec<ProviderKind>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl VerdictChangeView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(
        after: VerdictSideView,
        before: VerdictSideView,
        facts: Vec<WitnessFactView>,
        provider_kinds: Vec<ProviderKind>,
    ) -> Self {
        Self { after, before, facts, provider_kinds, rest: Map::new() }
    }
}

/// What criteria and exclusions say together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct VerdictSideView {
    /// The rules that give it; none when nothing stands in the way.
    #[serde(rename = "decidedBy")]
    pub decided_by: Vec<DecidingRuleView>,
    /// The verdict.
    #[serde(rename = "verdict")]
    pub verdict: CriteriaVerdict,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl VerdictSideView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(decided_by: Vec<DecidingRuleView>, verdict: CriteriaVerdict) -> Self {
        Self { decided_by, verdict, rest: Map::new() }
    }
}

word_type! {
    /// Where a version of a questionnaire stands.
    ///
    /// - `draft`: It can still change, and only its concern sees it.
    /// - `published`: It never changes again and can have rounds.
    /// - `retired`: It gets no new rounds; those that it has stay.
    VersionState {
        /// It can still change, and only its concern sees it.
        Draft = "draft",
        /// It never changes again and can have rounds.
        Published = "published",
        /// It gets no new rounds; those that it has stay.
        Retired = "retired",
    }
}

/// How long new patients wait, as measured on a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WaitingTime {
    /// For which care.
    #[serde(rename = "careKind")]
    pub care_kind: CareKind,
    /// Calendar days until the first appointment.
    #[serde(rename = "days")]
    pub days: i32,
    /// The day on which it was so.
    #[serde(rename = "measuredOn")]
    pub measured_on: Day,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl WaitingTime {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(care_kind: CareKind, days: i32, measured_on: Day) -> Self {
        Self { care_kind, days, measured_on, rest: Map::new() }
    }
}

/// The change of a part of a contract.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WeighedChange {
    /// What it is to be; absent when it is to go.
    #[serde(rename = "after", default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Value>,
    /// What it was; absent when it was not there.
    #[serde(rename = "before", default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
    /// How it works out for the provider.
    #[serde(rename = "effect")]
    pub effect: ChangeEffect,
    /// The part, as a JSON pointer: `/term/endDate`, a condition by its id, an annex by its id, a tariff by
    /// its
    /// prestatie or module (`/tariffs/12000`), one that has neither by its annex and title.
    #[serde(rename = "part")]
    pub part: String,
    /// Whether the insurer said so, where it cannot be read from the change.
    #[serde(rename = "stated", default, skip_serializing_if = "Option::is_none")]
    pub stated: Option<bool>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl WeighedChange {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(effect: ChangeEffect, part: String) -> Self {
        Self { after: None, before: None, effect, part, stated: None, rest: Map::new() }
    }
}

/// A fact that shows a difference. Facts that are not named do not matter for it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WitnessFactView {
    /// The fact, from the closed vocabulary.
    #[serde(rename = "fact")]
    pub fact: String,
    /// What the fact asks, in the language of the answer.
    #[serde(rename = "question")]
    pub question: String,
    /// Its value, as it stands in a pack; the words of a set with commas between them, empty for none.
    #[serde(rename = "value")]
    pub value: String,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl WitnessFactView {
    /// With what it cannot be without; everything else is empty.
    #[must_use]
    pub fn new(fact: String, question: String, value: String) -> Self {
        Self { fact, question, value, rest: Map::new() }
    }
}

/// A page of which only some members were asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PartialPage {
    /// The items, with the members that were asked for.
    pub items: Vec<Value>,
    /// Address of the next page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Members that this version does not know.
    #[serde(flatten)]
    pub rest: Map<String, Value>,
}

impl Page for PartialPage {
    type Item = Value;
    fn into_parts(self) -> (Vec<Value>, Option<String>) {
        (self.items, self.next)
    }
}

impl Job for AssessmentRun {
    const SHOW: &'static crate::Operation = &crate::operations::GET_ASSESSMENT_RUN;
    const PARAMETER: &'static str = "assessmentRunId";
    fn job_id(&self) -> String {
        self.id.to_string()
    }
    fn job_status(&self) -> &JobStatus {
        &self.status
    }
}

impl Job for ContractOfferRun {
    const SHOW: &'static crate::Operation = &crate::operations::GET_CONTRACT_OFFER_RUN;
    const PARAMETER: &'static str = "contractOfferRunId";
    fn job_id(&self) -> String {
        self.id.to_string()
    }
    fn job_status(&self) -> &JobStatus {
        &self.status
    }
}

impl Job for ListImport {
    const SHOW: &'static crate::Operation = &crate::operations::GET_LIST_IMPORT;
    const PARAMETER: &'static str = "listImportId";
    fn job_id(&self) -> String {
        self.id.to_string()
    }
    fn job_status(&self) -> &JobStatus {
        &self.status
    }
}

impl Job for PriceListExport {
    const SHOW: &'static crate::Operation = &crate::operations::GET_PRICE_LIST_EXPORT;
    const PARAMETER: &'static str = "priceListExportId";
    fn job_id(&self) -> String {
        self.id.to_string()
    }
    fn job_status(&self) -> &JobStatus {
        &self.status
    }
}

impl Job for RegistrationImport {
    const SHOW: &'static crate::Operation = &crate::operations::GET_REGISTRATION_IMPORT;
    const PARAMETER: &'static str = "registrationImportId";
    fn job_id(&self) -> String {
        self.id.to_string()
    }
    fn job_status(&self) -> &JobStatus {
        &self.status
    }
}
