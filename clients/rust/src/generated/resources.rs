// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! The operations as methods, by subject.

#![expect(clippy::doc_lazy_continuation, reason = "texts of the document, wrapped")]

use serde_json::Value;

use crate::Call;
use crate::generated::operations;
use crate::generated::types::*;
use crate::runtime::client::Client;
use crate::runtime::values::{Day, Moment, Version};

/// A result that is no JSON: ask for it with [`Call::bytes`].
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Download;

impl Client {
    /// Operations of the subject `agreements`.
    #[must_use]
    pub fn agreements(&self) -> Agreements {
        Agreements(self.clone())
    }
    /// Operations of the subject `audit`.
    #[must_use]
    pub fn audit(&self) -> Audit {
        Audit(self.clone())
    }
    /// Operations of the subject `contracts`.
    #[must_use]
    pub fn contracts(&self) -> Contracts {
        Contracts(self.clone())
    }
    /// Operations of the subject `following`.
    #[must_use]
    pub fn following(&self) -> Following {
        Following(self.clone())
    }
    /// Operations of the subject `identity`.
    #[must_use]
    pub fn identity(&self) -> Identity {
        Identity(self.clone())
    }
    /// Operations of the subject `operations`.
    #[must_use]
    pub fn operations(&self) -> Operations {
        Operations(self.clone())
    }
    /// Operations of the subject `policies`.
    #[must_use]
    pub fn policies(&self) -> Policies {
        Policies(self.clone())
    }
    /// Operations of the subject `publication`.
    #[must_use]
    pub fn publication(&self) -> Publication {
        Publication(self.clone())
    }
    /// Operations of the subject `questionnaires`.
    #[must_use]
    pub fn questionnaires(&self) -> Questionnaires {
        Questionnaires(self.clone())
    }
    /// Operations of the subject `reference`.
    #[must_use]
    pub fn reference(&self) -> Reference {
        Reference(self.clone())
    }
    /// Operations of the subject `registrations`.
    #[must_use]
    pub fn registrations(&self) -> Registrations {
        Registrations(self.clone())
    }
    /// Operations of the subject `sandbox`.
    #[must_use]
    pub fn sandbox(&self) -> Sandbox {
        Sandbox(self.clone())
    }
    /// Operations of the subject `statistics`.
    #[must_use]
    pub fn statistics(&self) -> Statistics {
        Statistics(self.clone())
    }
    /// Operations of the subject `submissions`.
    #[must_use]
    pub fn submissions(&self) -> Submissions {
        Submissions(self.clone())
    }
    /// Operations of the subject `tariffs`.
    #[must_use]
    pub fn tariffs(&self) -> Tariffs {
        Tariffs(self.clone())
    }
}

/// Operations of the subject `agreements`.
#[derive(Debug, Clone)]
pub struct Agreements(Client);

impl Agreements {
    /// Which agreement applies, and why.
    ///
    /// For this AGB code, insurer, day and kind of care: the agreement, its modules, from which day may be
    /// claimed, how certain that is, and the steps that led there, each with its rule and source. A
    /// missing fact gives `unknown` and is named. A provider asks about its own AGB codes, an insurer about
    /// its own UZOVI codes; anything else is 404, as is a code that does not exist.
    ///
    /// `GET /v1/effective-agreements`, scope `agreements:read`.
    pub fn get_effective_agreement(
        &self,
        agb_code: &AgbCode,
        uzovi_code: &UzoviCode,
        date: Day,
        care_kind: &CareKind,
    ) -> GetEffectiveAgreement {
        GetEffectiveAgreement(
            Call::new(&self.0, &operations::GET_EFFECTIVE_AGREEMENT)
                .query("agbCode", agb_code)
                .query("uzoviCode", uzovi_code)
                .query("date", &date)
                .query("careKind", care_kind),
        )
    }

    /// Answer up to a thousand questions at once.
    ///
    /// Each question is answered by itself: one that names an unknown or foreign code has a problem in
    /// place of an answer, the others are answered.
    ///
    /// `POST /v1/effective-agreements/_search`, scope `agreements:read`.
    pub fn search_effective_agreements(&self, body: AgreementSearch) -> Call<AgreementAnswers> {
        Call::new(&self.0, &operations::SEARCH_EFFECTIVE_AGREEMENTS).json("application/json", &body)
    }

    /// Check what a provider can get from an insurer.
    ///
    /// Criterion by criterion: met, unmet, unknown or open, with the facts read, their source, the facts
    /// still
    /// missing and the rule with its citation; then exclusions, discretion, timing and the first day. A yes
    /// is never promised: `possiblyEligible` is the most. Nothing is recorded and no key is needed. A
    /// provider asks about its own AGB codes, an insurer about its own policies; anything else is 404.
    ///
    /// `POST /v1/eligibility-checks`, scope `eligibility:check`.
    pub fn check_eligibility(&self, body: EligibilityQuestion) -> Call<EligibilityCheckView> {
        Call::new(&self.0, &operations::CHECK_ELIGIBILITY).json("application/json", &body)
    }

    /// What would change if.
    ///
    /// Supposes other preferred insurers, follow stances, policy rules or national facts on one day, and
    /// decides every cell (provider, insurer, kind of care) that they can touch in both worlds. The
    /// answer counts the cells by what they go from and to, names the providers, says which prestaties would
    /// be
    /// claimed otherwise and at what amounts, and shows some cells with both explanations. Nothing is stored.
    /// An operator asks about everybody, an insurer about its own
    /// UZOVI codes, a provider about its own AGB codes, a dashboard about nothing; a code of somebody
    /// else is 404, as is one that does not exist. An insurer does not see agreements of others that only the
    /// supposition would let
    /// it follow. An unknown region, concern, policy, rule, fact or value is a fault with the nearest name.
    ///
    /// `POST /v1/simulations`, scope `simulations:run`.
    pub fn simulate_changes(&self, body: SimulationQuestion) -> Call<SimulationView> {
        Call::new(&self.0, &operations::SIMULATE_CHANGES).json("application/json", &body)
    }
}

/// A call of `get_effective_agreement` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEffectiveAgreement(Call<EffectiveAgreement>);

impl GetEffectiveAgreement {
    /// Funding segment; follows from the kind of care when absent. Limits the modules shown.
    pub fn segment(self, value: Segment) -> Self {
        Self(self.0.query("segment", &value))
    }
    /// O&I title; without it a question about `OI` stays open.
    pub fn oi_title(self, value: OiTitle) -> Self {
        Self(self.0.query("oiTitle", &value))
    }
    /// A prestatie to test: may it be claimed?
    pub fn prestatie_code(self, value: PrestatieCode) -> Self {
        Self(self.0.query("prestatieCode", &value))
    }
    /// Answer with what was known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<EffectiveAgreement> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<EffectiveAgreement>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<EffectiveAgreement>> {
        self.0.send_blocking()
    }
}

/// Operations of the subject `audit`.
#[derive(Debug, Clone)]
pub struct Audit(Client);

impl Audit {
    /// Search the audit trail.
    ///
    /// One's own trails only; the operator reads every one. Of a delegation both sides have the entries of
    /// its use. A search leaves no entry of its own.
    ///
    /// `GET /v1/audit-entries`, scope `audit:read`.
    pub fn list_audit_entries(&self) -> ListAuditEntries {
        ListAuditEntries(Call::new(&self.0, &operations::LIST_AUDIT_ENTRIES))
    }

    /// Export a trail, so that it can be verified elsewhere.
    ///
    /// One line per entry with its hash, between a line that says which part of which trail it is and a
    /// line that seals the file. `zorgcontract audit verify FILE` checks it without this service. A file has
    /// at most 200,000 entries, and a client fetches two at once; of a longer trail ask a part by `from` and
    /// `until`.
    ///
    /// `GET /v1/audit-entries/export`, scope `audit:read`.
    pub fn get_audit_export(&self, owner: &TrailOwner) -> GetAuditExport {
        GetAuditExport(Call::new(&self.0, &operations::GET_AUDIT_EXPORT).query("owner", owner))
    }

    /// Read the signed end of a trail as it is now.
    ///
    /// Keep it: it proves later that the trail was not cut off or written anew.
    ///
    /// `GET /v1/audit-entries/head`, scope `audit:read`.
    pub fn get_audit_head(&self, owner: &TrailOwner) -> Call<AuditHeadView> {
        Call::new(&self.0, &operations::GET_AUDIT_HEAD).query("owner", owner)
    }

    /// List the ends of a trail that were signed hour by hour.
    ///
    /// `GET /v1/audit-entries/heads`, scope `audit:read`.
    pub fn list_audit_heads(&self, owner: &TrailOwner) -> ListAuditHeads {
        ListAuditHeads(Call::new(&self.0, &operations::LIST_AUDIT_HEADS).query("owner", owner))
    }
}

/// A call of `list_audit_entries` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAuditEntries(Call<AuditEntryViewPage>);

impl ListAuditEntries {
    /// Of this trail; of every trail of one's own when absent.
    pub fn owner(self, value: TrailOwner) -> Self {
        Self(self.0.query("owner", &value))
    }
    /// From this instant on.
    pub fn from(self, value: Moment) -> Self {
        Self(self.0.query("from", &value))
    }
    /// Before this instant.
    pub fn until(self, value: Moment) -> Self {
        Self(self.0.query("until", &value))
    }
    /// Kind of event, for instance `contract.recorded`.
    pub fn event_type(self, value: impl Into<String>) -> Self {
        Self(self.0.query("eventType", &value.into()))
    }
    /// What was done.
    pub fn action(self, value: AuditAction) -> Self {
        Self(self.0.query("action", &value))
    }
    /// The client or command that did it.
    pub fn actor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("actor", &value.into()))
    }
    /// Id or natural key of the object.
    pub fn object(self, value: impl Into<String>) -> Self {
        Self(self.0.query("object", &value.into()))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAuditEntriesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AuditEntryViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AuditEntryViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AuditEntryViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AuditEntryViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_audit_export` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAuditExport(Call<Download>);

impl GetAuditExport {
    /// From this instant on; from the beginning when absent.
    pub fn from(self, value: Moment) -> Self {
        Self(self.0.query("from", &value))
    }
    /// Before this instant; to the end when absent.
    pub fn until(self, value: Moment) -> Self {
        Self(self.0.query("until", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<Download> {
        self.0
    }
}

/// A call of `list_audit_heads` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAuditHeads(Call<AuditHeadViewPage>);

impl ListAuditHeads {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAuditHeadsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AuditHeadViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AuditHeadViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AuditHeadViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AuditHeadViewPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `contracts`.
#[derive(Debug, Clone)]
pub struct Contracts(Client);

impl Contracts {
    /// Read an addendum.
    ///
    /// `GET /v1/addenda/{addendumId}`, scope `contracts:read`.
    pub fn get_addendum(&self, addendum_id: &AddendumId) -> GetAddendum {
        GetAddendum(Call::new(&self.0, &operations::GET_ADDENDUM).path("addendumId", addendum_id))
    }

    /// Approve an addendum.
    ///
    /// By the insurer of the purchasing party. The policy is read again, with the facts that the insurer
    /// states: what
    /// it refuses is not approved, and where it does not settle the question the insurer says why. Afterwards
    /// the
    /// provider signs, then the insurer.
    ///
    /// `POST /v1/addenda/{addendumId}/_approve`, scope `addenda:decide`.
    pub fn approve_addendum(
        &self,
        addendum_id: &AddendumId,
        body: AddendumApproval,
        if_match: impl Into<Version>,
    ) -> Call<AddendumView> {
        Call::new(&self.0, &operations::APPROVE_ADDENDUM)
            .path("addendumId", addendum_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// End an addendum.
    ///
    /// By either side, from a day on; until then it holds. No policy asks for notice.
    ///
    /// `POST /v1/addenda/{addendumId}/_end`, scope `addenda:end`.
    pub fn end_addendum(
        &self,
        addendum_id: &AddendumId,
        body: AddendumEnding,
        if_match: impl Into<Version>,
    ) -> Call<AddendumView> {
        Call::new(&self.0, &operations::END_ADDENDUM)
            .path("addendumId", addendum_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Reject an addendum.
    ///
    /// By the insurer of the purchasing party, with the reason.
    ///
    /// `POST /v1/addenda/{addendumId}/_reject`, scope `addenda:decide`.
    pub fn reject_addendum(
        &self,
        addendum_id: &AddendumId,
        body: AddendumRejection,
        if_match: impl Into<Version>,
    ) -> Call<AddendumView> {
        Call::new(&self.0, &operations::REJECT_ADDENDUM)
            .path("addendumId", addendum_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Withdraw an addendum.
    ///
    /// By the provider before it signs, or by the insurer after its approval, until both have signed. It is
    /// then
    /// rejected.
    ///
    /// `POST /v1/addenda/{addendumId}/_withdraw`, scope `addenda:end`.
    pub fn withdraw_addendum(
        &self,
        addendum_id: &AddendumId,
        body: AddendumWithdrawal,
        if_match: impl Into<Version>,
    ) -> Call<AddendumView> {
        Call::new(&self.0, &operations::WITHDRAW_ADDENDUM)
            .path("addendumId", addendum_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Read the document of an addendum.
    ///
    /// What is signed, from the approval on, for the parties to the contract; every reading stands in their
    /// audit
    /// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as
    /// `application/pdf`
    /// the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
    ///
    /// `GET /v1/addenda/{addendumId}/document`, scope `contracts:read`.
    pub fn get_addendum_document(&self, addendum_id: &AddendumId) -> Call<Value> {
        Call::new(&self.0, &operations::GET_ADDENDUM_DOCUMENT).path("addendumId", addendum_id)
    }

    /// List the signatures of an addendum.
    ///
    /// `GET /v1/addenda/{addendumId}/signatures`, scope `contracts:read`.
    pub fn list_addendum_signatures(&self, addendum_id: &AddendumId) -> ListAddendumSignatures {
        ListAddendumSignatures(
            Call::new(&self.0, &operations::LIST_ADDENDUM_SIGNATURES).path("addendumId", addendum_id),
        )
    }

    /// Sign an addendum.
    ///
    /// As a contract is signed (`POST /v1/contracts/{contractId}/signatures`): by the provider first, then by
    /// the
    /// purchasing party. With the second signature it is concluded and holds during its period.
    ///
    /// `POST /v1/addenda/{addendumId}/signatures`, scope `contracts:sign`.
    pub fn create_addendum_signature(
        &self,
        addendum_id: &AddendumId,
        body: NewSignature,
        if_match: impl Into<Version>,
    ) -> Call<AddendumSignature> {
        Call::new(&self.0, &operations::CREATE_ADDENDUM_SIGNATURE)
            .path("addendumId", addendum_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List the steps of an addendum.
    ///
    /// What each side did, why, and what the policy made of it then; for the parties to the contract. Of an
    /// addendum
    /// that was only recorded there are none.
    ///
    /// `GET /v1/addenda/{addendumId}/steps`, scope `contracts:read`.
    pub fn list_addendum_steps(&self, addendum_id: &AddendumId) -> ListAddendumSteps {
        ListAddendumSteps(
            Call::new(&self.0, &operations::LIST_ADDENDUM_STEPS).path("addendumId", addendum_id),
        )
    }

    /// Read an amendment.
    ///
    /// `GET /v1/amendments/{amendmentId}`, scope `contracts:read`.
    pub fn get_amendment(&self, amendment_id: &AmendmentId) -> Call<AmendmentView> {
        Call::new(&self.0, &operations::GET_AMENDMENT).path("amendmentId", amendment_id)
    }

    /// Refuse an amendment.
    ///
    /// By the organisation that holds the contract, or who acts for it, while it waits for signatures.
    ///
    /// `POST /v1/amendments/{amendmentId}/_refuse`, scope `contracts:refuse`.
    pub fn refuse_amendment(
        &self,
        amendment_id: &AmendmentId,
        body: AmendmentRefusal,
        if_match: impl Into<Version>,
    ) -> Call<AmendmentView> {
        Call::new(&self.0, &operations::REFUSE_AMENDMENT)
            .path("amendmentId", amendment_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Withdraw an amendment.
    ///
    /// By the insurer of the purchasing party, while it waits for signatures.
    ///
    /// `POST /v1/amendments/{amendmentId}/_withdraw`, scope `contracts:amend`.
    pub fn withdraw_amendment(
        &self,
        amendment_id: &AmendmentId,
        body: AmendmentWithdrawal,
        if_match: impl Into<Version>,
    ) -> Call<AmendmentView> {
        Call::new(&self.0, &operations::WITHDRAW_AMENDMENT)
            .path("amendmentId", amendment_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Read the document of an amendment.
    ///
    /// What is signed of a mutual amendment, for the parties to the contract; every reading stands in their
    /// audit
    /// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as
    /// `application/pdf`
    /// the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.
    ///
    /// `GET /v1/amendments/{amendmentId}/document`, scope `contracts:read`.
    pub fn get_amendment_document(&self, amendment_id: &AmendmentId) -> Call<Value> {
        Call::new(&self.0, &operations::GET_AMENDMENT_DOCUMENT).path("amendmentId", amendment_id)
    }

    /// List the signatures of an amendment.
    ///
    /// `GET /v1/amendments/{amendmentId}/signatures`, scope `contracts:read`.
    pub fn list_amendment_signatures(&self, amendment_id: &AmendmentId) -> ListAmendmentSignatures {
        ListAmendmentSignatures(
            Call::new(&self.0, &operations::LIST_AMENDMENT_SIGNATURES).path("amendmentId", amendment_id),
        )
    }

    /// Sign an amendment.
    ///
    /// As a contract is signed (`POST /v1/contracts/{contractId}/signatures`), by either side first. With the
    /// signature
    /// of the last side it takes effect: the contract has its next version.
    ///
    /// `POST /v1/amendments/{amendmentId}/signatures`, scope `contracts:sign`.
    pub fn create_amendment_signature(
        &self,
        amendment_id: &AmendmentId,
        body: NewSignature,
        if_match: impl Into<Version>,
    ) -> Call<AmendmentSignature> {
        Call::new(&self.0, &operations::CREATE_AMENDMENT_SIGNATURE)
            .path("amendmentId", amendment_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List runs of offers.
    ///
    /// Those of the purchasing parties that the caller buys for, oldest first.
    ///
    /// `GET /v1/contract-offer-runs`, scope `contracts:offer`.
    pub fn list_contract_offer_runs(&self) -> ListContractOfferRuns {
        ListContractOfferRuns(Call::new(&self.0, &operations::LIST_CONTRACT_OFFER_RUNS))
    }

    /// Offer a contract to many organisations.
    ///
    /// By the insurer of the purchasing party: to a selection, to organisations that are named, or to those
    /// of the
    /// named that fit the selection; at most 10,000. A job offers row by row, in the name of the client that
    /// asks.
    /// Who has a contract of the purchasing party for this care on the day before the term gets that one
    /// carried
    /// over, with what the run says in its place; others get what the run says. An organisation gets one
    /// offer: when
    /// a contract, an offer or a draft of the purchasing party for this care is there for days of the term,
    /// or one
    /// was refused or not signed in time, it is skipped, whoever made that one. After an offer that the
    /// purchasing
    /// party withdrew it is offered again. With `Prefer: dry-run` the answer says what would become of every
    /// row,
    /// and nothing is kept.
    ///
    /// `POST /v1/contract-offer-runs`, scope `contracts:offer`.
    pub fn create_contract_offer_run(&self, body: NewContractOfferRun) -> Call<ContractOfferRun> {
        Call::new(&self.0, &operations::CREATE_CONTRACT_OFFER_RUN).json("application/json", &body)
    }

    /// Read a run of offers.
    ///
    /// For every client that buys for its purchasing party: where it stands, and how many rows came to what.
    ///
    /// `GET /v1/contract-offer-runs/{contractOfferRunId}`, scope `contracts:offer`.
    pub fn get_contract_offer_run(&self, contract_offer_run_id: &JobId) -> Call<ContractOfferRun> {
        Call::new(&self.0, &operations::GET_CONTRACT_OFFER_RUN)
            .path("contractOfferRunId", contract_offer_run_id)
    }

    /// Cancel a run of offers.
    ///
    /// What was offered stays offered; the other rows are skipped with the reason `runEnded`. A run that has
    /// ended
    /// is 409.
    ///
    /// `POST /v1/contract-offer-runs/{contractOfferRunId}/_cancel`, scope `contracts:offer`.
    pub fn cancel_contract_offer_run(&self, contract_offer_run_id: &JobId) -> Call<ContractOfferRun> {
        Call::new(&self.0, &operations::CANCEL_CONTRACT_OFFER_RUN)
            .path("contractOfferRunId", contract_offer_run_id)
    }

    /// List the rows of a run of offers.
    ///
    /// Every organisation of the run and what became of it, in the order of AGB codes. As `text/csv` or
    /// `application/x-ndjson` the whole list of the filter, without pages. A client fetches two such files at
    /// once.
    ///
    /// `GET /v1/contract-offer-runs/{contractOfferRunId}/rows`, scope `contracts:offer`.
    pub fn list_contract_offer_rows(&self, contract_offer_run_id: &JobId) -> ListContractOfferRows {
        ListContractOfferRows(
            Call::new(&self.0, &operations::LIST_CONTRACT_OFFER_ROWS)
                .path("contractOfferRunId", contract_offer_run_id),
        )
    }

    /// List contracts.
    ///
    /// A provider sees the contracts that it holds, an insurer those of its purchasing parties and those
    /// it was asked to follow. As `text/csv` or `application/x-ndjson` the whole list of the filter in the
    /// order
    /// asked, without pages; in a table, a cell that a spreadsheet would take for a formula begins with an
    /// apostrophe. A client fetches two such files at once.
    ///
    /// `GET /v1/contracts`, scope `contracts:read`.
    pub fn list(&self) -> ListContracts {
        ListContracts(Call::new(&self.0, &operations::LIST_CONTRACTS))
    }

    /// Record a contract that was agreed elsewhere, or draft one.
    ///
    /// By the insurer of the purchasing party. What is recorded binds at once, without acceptance by the
    /// provider,
    /// and may not overlap another contract of the same holder and purchasing party for the same care. A
    /// draft
    /// (`status` `draft`) binds nobody and is not seen by the provider until it is offered. No tariff may be
    /// above
    /// the NZa maximum of a day on which it holds.
    ///
    /// `POST /v1/contracts`, scope `contracts:write`.
    pub fn create(&self, body: NewContract) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::CREATE_CONTRACT).json("application/json", &body)
    }

    /// Read a contract.
    ///
    /// With what it says in words and amounts, for the parties to it.
    ///
    /// `GET /v1/contracts/{contractId}`, scope `contracts:read`.
    pub fn get(&self, contract_id: &ContractId) -> GetContract {
        GetContract(Call::new(&self.0, &operations::GET_CONTRACT).path("contractId", contract_id))
    }

    /// Change a draft.
    ///
    /// A JSON Merge Patch by the insurer of its purchasing party, until it is offered. Lists are replaced as
    /// a
    /// whole. AGB code, purchasing party, number and kind of care never change: withdraw it and make another
    /// one.
    /// No tariff may be above the NZa maximum of a day on which it holds.
    ///
    /// `PATCH /v1/contracts/{contractId}`, scope `contracts:offer`.
    pub fn update(
        &self,
        contract_id: &ContractId,
        body: ContractPatch,
        if_match: impl Into<Version>,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::UPDATE_CONTRACT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// Carry a contract over into the next one.
    ///
    /// Makes a draft with the terms of this contract, what it says, and its addenda that hold on its last
    /// day. A
    /// module that the next policy does not carry over, or does not have any more, is left out and named in
    /// `leftOut` with the rules that say so and what to do instead. Nothing of this contract changes.
    ///
    /// `POST /v1/contracts/{contractId}/_carryover`, scope `contracts:offer`.
    pub fn create_next_contract(
        &self,
        contract_id: &ContractId,
        body: ContractCarryOver,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::CREATE_NEXT_CONTRACT)
            .path("contractId", contract_id)
            .json("application/json", &body)
    }

    /// Offer a draft to the provider.
    ///
    /// By the insurer of its purchasing party, with a moment before which it is to be signed. From now on the
    /// provider sees it and nothing in it changes; who does not sign in time lets it lapse. What could not be
    /// concluded is not offered: the AGB code is in use on the first day, no other contract is in force then,
    /// and no
    /// tariff is above the NZa maximum. A draft made by hand that names an agreement type of its policy is
    /// refused, with
    /// rule and citation, when the register or the contracts show that a criterion is not met on the first
    /// day; a fact
    /// that is not known here refuses nothing.
    ///
    /// `POST /v1/contracts/{contractId}/_offer`, scope `contracts:offer`.
    pub fn offer(
        &self,
        contract_id: &ContractId,
        body: ContractOffering,
        if_match: impl Into<Version>,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::OFFER_CONTRACT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Refuse an offer.
    ///
    /// By the organisation to which it was offered, or who acts for it, until it is signed.
    ///
    /// `POST /v1/contracts/{contractId}/_refuse`, scope `contracts:refuse`.
    pub fn refuse(
        &self,
        contract_id: &ContractId,
        body: ContractRefusal,
        if_match: impl Into<Version>,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::REFUSE_CONTRACT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Take a contract over for another organisation.
    ///
    /// Makes a draft for the organisation that takes the practice over, from that day to the end of this
    /// contract.
    /// When the draft is concluded this contract ends the day before, in the same moment. The new holder sees
    /// the
    /// new contract only.
    ///
    /// `POST /v1/contracts/{contractId}/_takeover`, scope `contracts:offer`.
    pub fn create_successor_contract(
        &self,
        contract_id: &ContractId,
        body: ContractTakeOver,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::CREATE_SUCCESSOR_CONTRACT)
            .path("contractId", contract_id)
            .json("application/json", &body)
    }

    /// Terminate a contract.
    ///
    /// By either side, from a day on: until then it binds. Notice is asked for only when a condition of the
    /// contract says so. A day before the first day of the contract is not possible.
    ///
    /// `POST /v1/contracts/{contractId}/_terminate`, scope `contracts:terminate`.
    pub fn terminate(
        &self,
        contract_id: &ContractId,
        body: ContractTermination,
        if_match: impl Into<Version>,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::TERMINATE_CONTRACT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Withdraw a draft or an offer.
    ///
    /// By an insurer of one of its purchasing parties, until it is concluded.
    ///
    /// `POST /v1/contracts/{contractId}/_withdraw`, scope `contracts:offer`.
    pub fn withdraw(
        &self,
        contract_id: &ContractId,
        body: ContractWithdrawal,
        if_match: impl Into<Version>,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::WITHDRAW_CONTRACT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List the addenda of a contract.
    ///
    /// An insurer that follows sees those that were agreed.
    ///
    /// `GET /v1/contracts/{contractId}/addenda`, scope `contracts:read`.
    pub fn list_addenda(&self, contract_id: &ContractId) -> ListAddenda {
        ListAddenda(Call::new(&self.0, &operations::LIST_ADDENDA).path("contractId", contract_id))
    }

    /// Put an addendum on a contract.
    ///
    /// By the provider: it asks for a module. The policy of the contract decides whether the module is to be
    /// had and
    /// through whom, what it asks, and from which day while a round of mutations is open. A rule that refuses
    /// is named
    /// with its source, and what to do instead where the policy says so; what no rule settles the insurer
    /// judges.
    /// By the insurer of the purchasing party, on a contract that was signed here: it offers the module,
    /// approved, to
    /// be signed by the provider and then by itself. On a contract that was agreed elsewhere, and by the
    /// operator, it is
    /// recorded and holds at once. Always within the term of the contract; a module stands once at a time.
    ///
    /// `POST /v1/contracts/{contractId}/addenda`, scope `addenda:write`.
    pub fn create_addendum(&self, contract_id: &ContractId, body: AddendumRequest) -> Call<AddendumView> {
        Call::new(&self.0, &operations::CREATE_ADDENDUM)
            .path("contractId", contract_id)
            .json("application/json", &body)
    }

    /// List the amendments of a contract.
    ///
    /// `GET /v1/contracts/{contractId}/amendments`, scope `contracts:read`.
    pub fn list_amendments(&self, contract_id: &ContractId) -> ListAmendments {
        ListAmendments(Call::new(&self.0, &operations::LIST_AMENDMENTS).path("contractId", contract_id))
    }

    /// Amend a contract.
    ///
    /// By the insurer of its purchasing party, in the version that it saw. A one-sided amendment takes effect
    /// at once,
    /// as far as the rules of the policy on changes let it: how each part works out for the provider is told,
    /// and a
    /// rule that refuses is named with its source. A policy without such a rule refuses nothing. A mutual one
    /// is a
    /// document that both sides sign. One amendment at a time waits for signatures.
    ///
    /// `POST /v1/contracts/{contractId}/amendments`, scope `contracts:amend`.
    pub fn create_amendment(
        &self,
        contract_id: &ContractId,
        body: NewAmendment,
        if_match: impl Into<Version>,
    ) -> Call<AmendmentView> {
        Call::new(&self.0, &operations::CREATE_AMENDMENT)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Read the document of a contract.
    ///
    /// What is signed, from the offer on, for the parties to the contract; every reading stands in their
    /// audit
    /// trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed and whose
    /// SHA-256 a
    /// signature names: keep them as they come. As `application/pdf` the same for people, in Dutch.
    /// `Repr-Digest`
    /// (RFC 9530) has the SHA-256 of what is sent.
    ///
    /// `GET /v1/contracts/{contractId}/document`, scope `contracts:read`.
    pub fn get_contract_document(&self, contract_id: &ContractId) -> GetContractDocument {
        GetContractDocument(
            Call::new(&self.0, &operations::GET_CONTRACT_DOCUMENT).path("contractId", contract_id),
        )
    }

    /// Get the evidence of what was signed.
    ///
    /// The document byte for byte, its PDF, every signature with the certificates and revocation lists that
    /// it was
    /// judged by, and for each a receipt and the links of the audit trail of the reader's own side up to the
    /// first
    /// signed end. `zorgcontract contract verify` checks it without this service, and any other program can.
    /// For the
    /// sides of the contract; every reading stands in their trails.
    ///
    /// `GET /v1/contracts/{contractId}/evidence`, scope `contracts:read`.
    pub fn get_contract_evidence(&self, contract_id: &ContractId) -> GetContractEvidence {
        GetContractEvidence(
            Call::new(&self.0, &operations::GET_CONTRACT_EVIDENCE).path("contractId", contract_id),
        )
    }

    /// List the signatures of a contract.
    ///
    /// Under the document that it was last offered with; for the parties to the contract.
    ///
    /// `GET /v1/contracts/{contractId}/signatures`, scope `contracts:read`.
    pub fn list_contract_signatures(&self, contract_id: &ContractId) -> ListContractSignatures {
        ListContractSignatures(
            Call::new(&self.0, &operations::LIST_CONTRACT_SIGNATURES).path("contractId", contract_id),
        )
    }

    /// Sign a contract.
    ///
    /// First by the organisation that it is offered to, then by each of its purchasing parties; with the last
    /// signature it is concluded and applies. The token only brings the signature: what counts is the JWS,
    /// made
    /// with the registered certificate of a person whose mandate for the organisation holds at that moment.
    /// The
    /// certificate is checked against its authority and the revocation lists; the signing time lies at most
    /// an
    /// hour back. What is received at `signBy` or later is too late. The one who signs names the digest of
    /// the
    /// document as read, so that nobody signs another text; nothing of a signature that is refused is kept.
    ///
    /// `POST /v1/contracts/{contractId}/signatures`, scope `contracts:sign`.
    pub fn create_contract_signature(
        &self,
        contract_id: &ContractId,
        body: NewSignature,
        if_match: impl Into<Version>,
    ) -> Call<TakenSignature> {
        Call::new(&self.0, &operations::CREATE_CONTRACT_SIGNATURE)
            .path("contractId", contract_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List the versions of a contract.
    ///
    /// `GET /v1/contracts/{contractId}/versions`, scope `contracts:read`.
    pub fn list_contract_versions(&self, contract_id: &ContractId) -> ListContractVersions {
        ListContractVersions(
            Call::new(&self.0, &operations::LIST_CONTRACT_VERSIONS).path("contractId", contract_id),
        )
    }

    /// Read a version of a contract.
    ///
    /// With what it says in words and amounts, for the parties to it.
    ///
    /// `GET /v1/contracts/{contractId}/versions/{version}`, scope `contracts:read`.
    pub fn get_contract_version(
        &self,
        contract_id: &ContractId,
        version: i32,
    ) -> Call<ContractVersionDetail> {
        Call::new(&self.0, &operations::GET_CONTRACT_VERSION)
            .path("contractId", contract_id)
            .path("version", &version)
    }

    /// Compare two versions of a contract.
    ///
    /// Member by member: what it was and what it is, with the days on which each version holds and when each
    /// was
    /// known. A party sees every member; a follower the terms, without remarks and reasons.
    ///
    /// `GET /v1/contracts/{contractId}/versions/{version}/changes`, scope `contracts:read`.
    pub fn get_contract_version_changes(
        &self,
        contract_id: &ContractId,
        version: i32,
    ) -> GetContractVersionChanges {
        GetContractVersionChanges(
            Call::new(&self.0, &operations::GET_CONTRACT_VERSION_CHANGES)
                .path("contractId", contract_id)
                .path("version", &version),
        )
    }

    /// Draft a contract from an approved submission.
    ///
    /// By the insurer. Organisation, policy, agreement type, modules and first day are those that follow on
    /// the
    /// approval; the body says the rest, and may say otherwise. A submission has one contract at a time:
    /// after
    /// one that was refused, withdrawn or not signed in time another one can be made.
    ///
    /// `POST /v1/submissions/{submissionId}/_draft`, scope `contracts:offer`.
    pub fn create_submission_contract(
        &self,
        submission_id: &SubmissionId,
        body: SubmissionContract,
    ) -> Call<ContractDetailView> {
        Call::new(&self.0, &operations::CREATE_SUBMISSION_CONTRACT)
            .path("submissionId", submission_id)
            .json("application/json", &body)
    }
}

/// A call of `get_addendum` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetAddendum(Call<AddendumView>);

impl GetAddendum {
    /// The day that the phase is measured against; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AddendumView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AddendumView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AddendumView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_addendum_signatures` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAddendumSignatures(Call<SignatureViewPage>);

impl ListAddendumSignatures {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListAddendumSignaturesFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<SignatureViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<SignatureViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_addendum_steps` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAddendumSteps(Call<AddendumStepViewPage>);

impl ListAddendumSteps {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAddendumStepsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AddendumStepViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AddendumStepViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AddendumStepViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AddendumStepViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_amendment_signatures` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAmendmentSignatures(Call<SignatureViewPage>);

impl ListAmendmentSignatures {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListAmendmentSignaturesFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<SignatureViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<SignatureViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_contract_offer_runs` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContractOfferRuns(Call<ContractOfferRunPage>);

impl ListContractOfferRuns {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListContractOfferRunsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractOfferRunPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractOfferRunPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractOfferRunPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ContractOfferRunPage> {
        self.0.iterate()
    }
}

/// A call of `list_contract_offer_rows` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContractOfferRows(Call<ContractOfferRowPage>);

impl ListContractOfferRows {
    /// With this outcome.
    pub fn outcome(self, value: ContractOfferOutcome) -> Self {
        Self(self.0.query("outcome", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListContractOfferRowsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractOfferRowPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractOfferRowPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractOfferRowPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ContractOfferRowPage> {
        self.0.iterate()
    }
}

/// A call of `list_contracts` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContracts(Call<ContractViewPage>);

impl ListContracts {
    /// Held by this organisation.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// Made by this purchasing party.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// With this in its number; capitals do not matter.
    pub fn number(self, value: impl Into<String>) -> Self {
        Self(self.0.query("number", &value.into()))
    }
    /// About this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Of this agreement type of the policy, by its id there.
    pub fn agreement_type(self, value: impl Into<String>) -> Self {
        Self(self.0.query("agreementType", &value.into()))
    }
    /// Held by an organisation with a place in this region of the scheme `zorgkantoorregio`, on `date` or
    /// else today.
    pub fn region(self, value: RegionCode) -> Self {
        Self(self.0.query("region", &value))
    }
    /// In this status.
    pub fn status(self, value: ContractStatus) -> Self {
        Self(self.0.query("status", &value))
    }
    /// In this phase, against `date` or else today.
    pub fn phase(self, value: Phase) -> Self {
        Self(self.0.query("phase", &value))
    }
    /// With a term that has days in this year.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// With a term that holds on this day; when `phase` is given, the day it is measured against.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// To be signed before this moment or an earlier one.
    pub fn sign_by(self, value: Moment) -> Self {
        Self(self.0.query("signBy", &value))
    }
    /// In a version that was recorded at this moment or later.
    pub fn recorded_since(self, value: Moment) -> Self {
        Self(self.0.query("recordedSince", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Order of the list; `-` means from high to low.
    pub fn sort(self, value: ListContractsSort) -> Self {
        Self(self.0.query("sort", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListContractsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ContractViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_contract` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContract(Call<ContractDetailView>);

impl GetContract {
    /// The day that the phase is measured against; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractDetailView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractDetailView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractDetailView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_addenda` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAddenda(Call<AddendumViewPage>);

impl ListAddenda {
    /// The day that the phase is measured against; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAddendaFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AddendumViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AddendumViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AddendumViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AddendumViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_amendments` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAmendments(Call<AmendmentViewPage>);

impl ListAmendments {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAmendmentsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AmendmentViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AmendmentViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AmendmentViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AmendmentViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_contract_document` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContractDocument(Call<AgreedContract>);

impl GetContractDocument {
    /// The version of the contract; the last one when absent. A version in which only the status changed has
    /// the document that it was offered with.
    pub fn version(self, value: i32) -> Self {
        Self(self.0.query("version", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AgreedContract> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AgreedContract>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AgreedContract>> {
        self.0.send_blocking()
    }
}

/// A call of `get_contract_evidence` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContractEvidence(Call<ContractEvidence>);

impl GetContractEvidence {
    /// The version of the contract whose document it is; the one that stands when absent.
    pub fn version(self, value: i32) -> Self {
        Self(self.0.query("version", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractEvidence> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractEvidence>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractEvidence>> {
        self.0.send_blocking()
    }
}

/// A call of `list_contract_signatures` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContractSignatures(Call<SignatureViewPage>);

impl ListContractSignatures {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListContractSignaturesFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<SignatureViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<SignatureViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<SignatureViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_contract_versions` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListContractVersions(Call<ContractVersionViewPage>);

impl ListContractVersions {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListContractVersionsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractVersionViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractVersionViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractVersionViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ContractVersionViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_contract_version_changes` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContractVersionChanges(Call<ContractChangesView>);

impl GetContractVersionChanges {
    /// The earlier version; the one before when absent.
    pub fn since(self, value: i32) -> Self {
        Self(self.0.query("since", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractChangesView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractChangesView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractChangesView>> {
        self.0.send_blocking()
    }
}

/// Operations of the subject `following`.
#[derive(Debug, Clone)]
pub struct Following(Client);

impl Following {
    /// List coverage declarations.
    ///
    /// They say where a missing contract means "not contracted"; everyone who may ask which agreement
    /// applies may read them.
    ///
    /// `GET /v1/coverage-declarations`, scope `agreements:read`.
    pub fn list_coverage_declarations(&self) -> ListCoverageDeclarations {
        ListCoverageDeclarations(Call::new(&self.0, &operations::LIST_COVERAGE_DECLARATIONS))
    }

    /// Declare that contracts are complete here.
    ///
    /// By the insurer of the purchasing party. Two declarations about the same care never share a day.
    ///
    /// `POST /v1/coverage-declarations`, scope `coverage:write`.
    pub fn create_coverage_declaration(&self, body: NewCoverageDeclaration) -> Call<CoverageDeclarationView> {
        Call::new(&self.0, &operations::CREATE_COVERAGE_DECLARATION).json("application/json", &body)
    }

    /// Read a coverage declaration.
    ///
    /// `GET /v1/coverage-declarations/{coverageDeclarationId}`, scope `agreements:read`.
    pub fn get_coverage_declaration(
        &self,
        coverage_declaration_id: &CoverageDeclarationId,
    ) -> GetCoverageDeclaration {
        GetCoverageDeclaration(
            Call::new(&self.0, &operations::GET_COVERAGE_DECLARATION)
                .path("coverageDeclarationId", coverage_declaration_id),
        )
    }

    /// Change the period of a declaration, or take it back.
    ///
    /// `PATCH /v1/coverage-declarations/{coverageDeclarationId}`, scope `coverage:write`.
    pub fn update_coverage_declaration(
        &self,
        coverage_declaration_id: &CoverageDeclarationId,
        body: CoverageDeclarationPatch,
        if_match: impl Into<Version>,
    ) -> Call<CoverageDeclarationView> {
        Call::new(&self.0, &operations::UPDATE_COVERAGE_DECLARATION)
            .path("coverageDeclarationId", coverage_declaration_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// List follow decisions.
    ///
    /// A provider sees those about the contracts that it holds and those it asked for, an insurer those of
    /// its own purchasing parties.
    ///
    /// `GET /v1/follow-decisions`, scope `contracts:read`.
    pub fn list_follow_decisions(&self) -> ListFollowDecisions {
        ListFollowDecisions(Call::new(&self.0, &operations::LIST_FOLLOW_DECISIONS))
    }

    /// Ask an insurer to follow, or record what it decided.
    ///
    /// The holder of the contract, or an RO, care group or WSV that it belongs to, asks (scope
    /// `follow:request`); the decision is then pending and the
    /// follower sees the agreement and its modules. The follower's insurer records a decision of its own
    /// accord (scope `follow:decide`). There is one decision per follower and contract or addendum: a
    /// second one is 409, the first can be revised.
    ///
    /// `POST /v1/follow-decisions`.
    pub fn create_follow_decision(&self, body: NewFollowDecision) -> Call<FollowDecisionView> {
        Call::new(&self.0, &operations::CREATE_FOLLOW_DECISION).json("application/json", &body)
    }

    /// Read a follow decision.
    ///
    /// `GET /v1/follow-decisions/{followDecisionId}`, scope `contracts:read`.
    pub fn get_follow_decision(&self, follow_decision_id: &FollowDecisionId) -> GetFollowDecision {
        GetFollowDecision(
            Call::new(&self.0, &operations::GET_FOLLOW_DECISION).path("followDecisionId", follow_decision_id),
        )
    }

    /// Decide, or revise what was decided.
    ///
    /// A JSON Merge Patch by the follower's insurer. What stood before stays known (`asOf`).
    ///
    /// `PATCH /v1/follow-decisions/{followDecisionId}`, scope `follow:decide`.
    pub fn update_follow_decision(
        &self,
        follow_decision_id: &FollowDecisionId,
        body: FollowDecisionPatch,
        if_match: impl Into<Version>,
    ) -> Call<FollowDecisionView> {
        Call::new(&self.0, &operations::UPDATE_FOLLOW_DECISION)
            .path("followDecisionId", follow_decision_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }
}

/// A call of `list_coverage_declarations` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCoverageDeclarations(Call<CoverageDeclarationViewPage>);

impl ListCoverageDeclarations {
    /// Of this purchasing party.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// About this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// With a period that holds on this day.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListCoverageDeclarationsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<CoverageDeclarationViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<CoverageDeclarationViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<CoverageDeclarationViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<CoverageDeclarationViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_coverage_declaration` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetCoverageDeclaration(Call<CoverageDeclarationView>);

impl GetCoverageDeclaration {
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<CoverageDeclarationView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<CoverageDeclarationView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<CoverageDeclarationView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_follow_decisions` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListFollowDecisions(Call<FollowDecisionViewPage>);

impl ListFollowDecisions {
    /// About contracts that this organisation holds.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// About this contract.
    pub fn contract_id(self, value: ContractId) -> Self {
        Self(self.0.query("contractId", &value))
    }
    /// About contracts of this purchasing party.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// Of this follower.
    pub fn follower_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("followerId", &value))
    }
    /// About this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// With this outcome.
    pub fn status(self, value: FollowStatus) -> Self {
        Self(self.0.query("status", &value))
    }
    /// About contracts in this phase, against `date` or else today.
    pub fn phase(self, value: Phase) -> Self {
        Self(self.0.query("phase", &value))
    }
    /// About contracts whose term holds on this day; with `phase`, the day it is measured against.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListFollowDecisionsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<FollowDecisionViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<FollowDecisionViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<FollowDecisionViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<FollowDecisionViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_follow_decision` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFollowDecision(Call<FollowDecisionView>);

impl GetFollowDecision {
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<FollowDecisionView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<FollowDecisionView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<FollowDecisionView>> {
        self.0.send_blocking()
    }
}

/// Operations of the subject `identity`.
#[derive(Debug, Clone)]
pub struct Identity(Client);

impl Identity {
    /// Read the public keys.
    ///
    /// They verify access tokens (`use` is `sig`) and receipts, signed heads and exports (`receipt`). A key
    /// stands here for a week before it signs, so this may be kept as long. A key of tokens leaves after the
    /// last token that it signed has expired; a key of receipts stays.
    ///
    /// `GET /.well-known/jwks.json`.
    pub fn get_key_set(&self) -> Call<KeySetView> {
        Call::new(&self.0, &operations::GET_KEY_SET)
    }

    /// Read what the authorization server can do.
    ///
    /// RFC 8414; may be kept for a week.
    ///
    /// `GET /.well-known/oauth-authorization-server`.
    pub fn get_authorization_server(&self) -> Call<AuthorizationServerView> {
        Call::new(&self.0, &operations::GET_AUTHORIZATION_SERVER)
    }

    /// Read what a client of SMART Backend Services needs.
    ///
    /// The same token endpoint; may be kept for a week.
    ///
    /// `GET /.well-known/smart-configuration`.
    pub fn get_smart_configuration(&self) -> Call<SmartConfigurationView> {
        Call::new(&self.0, &operations::GET_SMART_CONFIGURATION)
    }

    /// List certificates of signatories.
    ///
    /// Of the caller's own organisation; the operator sees all.
    ///
    /// `GET /v1/certificates`, scope `certificates:manage`.
    pub fn list_certificates(&self) -> ListCertificates {
        ListCertificates(Call::new(&self.0, &operations::LIST_CERTIFICATES))
    }

    /// Register a certificate of a signatory.
    ///
    /// By the administrator of the organisation that the person signs for, which has at most 500. A trusted
    /// authority of signatories must have issued the certificate, and it must be valid and not revoked.
    ///
    /// `POST /v1/certificates`, scope `certificates:manage`.
    pub fn create_certificate(&self, body: NewCertificate) -> Call<CertificateView> {
        Call::new(&self.0, &operations::CREATE_CERTIFICATE).json("application/json", &body)
    }

    /// Read a certificate of a signatory.
    ///
    /// `GET /v1/certificates/{certificateId}`, scope `certificates:manage`.
    pub fn get_certificate(&self, certificate_id: &CertificateId) -> Call<CertificateView> {
        Call::new(&self.0, &operations::GET_CERTIFICATE).path("certificateId", certificate_id)
    }

    /// Change or suspend a certificate of a signatory.
    ///
    /// `PATCH /v1/certificates/{certificateId}`, scope `certificates:manage`.
    pub fn update_certificate(
        &self,
        certificate_id: &CertificateId,
        body: CertificatePatch,
        if_match: impl Into<Version>,
    ) -> Call<CertificateView> {
        Call::new(&self.0, &operations::UPDATE_CERTIFICATE)
            .path("certificateId", certificate_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// List clients.
    ///
    /// Of the caller's own organisation; the operator sees all.
    ///
    /// `GET /v1/clients`, scope `clients:manage`.
    pub fn list_clients(&self) -> ListClients {
        ListClients(Call::new(&self.0, &operations::LIST_CLIENTS))
    }

    /// Register a client.
    ///
    /// By the administrator of its organisation, which has at most 100 of them. The first client of an
    /// organisation is registered by the operator.
    ///
    /// `POST /v1/clients`, scope `clients:manage`.
    pub fn create_client(&self, body: NewClient) -> Call<ClientView> {
        Call::new(&self.0, &operations::CREATE_CLIENT).json("application/json", &body)
    }

    /// Read a client.
    ///
    /// `GET /v1/clients/{clientId}`, scope `clients:manage`.
    pub fn get_client(&self, client_id: &ClientId) -> Call<ClientView> {
        Call::new(&self.0, &operations::GET_CLIENT).path("clientId", client_id)
    }

    /// Change or suspend a client.
    ///
    /// `PATCH /v1/clients/{clientId}`, scope `clients:manage`.
    pub fn update_client(
        &self,
        client_id: &ClientId,
        body: ClientPatch,
        if_match: impl Into<Version>,
    ) -> Call<ClientView> {
        Call::new(&self.0, &operations::UPDATE_CLIENT)
            .path("clientId", client_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// Add a certificate to a client.
    ///
    /// A client has at most five.
    ///
    /// `POST /v1/clients/{clientId}/certificates`, scope `clients:manage`.
    pub fn create_client_certificate(
        &self,
        client_id: &ClientId,
        body: NewClientCertificate,
    ) -> Call<ClientView> {
        Call::new(&self.0, &operations::CREATE_CLIENT_CERTIFICATE)
            .path("clientId", client_id)
            .json("application/json", &body)
    }

    /// Delete a certificate of a client.
    ///
    /// `DELETE /v1/clients/{clientId}/certificates/{certificateKey}`, scope `clients:manage`.
    pub fn delete_client_certificate(
        &self,
        client_id: &ClientId,
        certificate_key: &str,
        if_match: impl Into<Version>,
    ) -> Call<ClientView> {
        Call::new(&self.0, &operations::DELETE_CLIENT_CERTIFICATE)
            .path("clientId", client_id)
            .path("certificateKey", certificate_key)
            .version(if_match)
    }

    /// Add a key to a client.
    ///
    /// The body is the public key. Add the next key, change over, then delete the old one: no call fails
    /// meanwhile. A client has at most five.
    ///
    /// `POST /v1/clients/{clientId}/keys`, scope `clients:manage`.
    pub fn create_client_key(&self, client_id: &ClientId, body: ClientJwk) -> Call<ClientView> {
        Call::new(&self.0, &operations::CREATE_CLIENT_KEY)
            .path("clientId", client_id)
            .json("application/json", &body)
    }

    /// Delete a key of a client.
    ///
    /// Assertions by this key are refused from now on. Tokens obtained by it live on; suspend the client to
    /// end those.
    ///
    /// `DELETE /v1/clients/{clientId}/keys/{kid}`, scope `clients:manage`.
    pub fn delete_client_key(
        &self,
        client_id: &ClientId,
        kid: &str,
        if_match: impl Into<Version>,
    ) -> Call<ClientView> {
        Call::new(&self.0, &operations::DELETE_CLIENT_KEY)
            .path("clientId", client_id)
            .path("kid", kid)
            .version(if_match)
    }

    /// List delegations.
    ///
    /// Those that the caller's organisation gave and those it was given.
    ///
    /// `GET /v1/delegations`, scope `delegations:read`.
    pub fn list_delegations(&self) -> ListDelegations {
        ListDelegations(Call::new(&self.0, &operations::LIST_DELEGATIONS))
    }

    /// Let others act.
    ///
    /// The organisation of the caller lets a client, or every client of another organisation, act for it. It
    /// works from the first token that the client asks for afterwards, and in every request that lies in the
    /// period. At most 500 that are not withdrawn.
    ///
    /// `POST /v1/delegations`, scope `delegations:manage`.
    pub fn create_delegation(&self, body: NewDelegation) -> Call<DelegationView> {
        Call::new(&self.0, &operations::CREATE_DELEGATION).json("application/json", &body)
    }

    /// Read a delegation.
    ///
    /// `GET /v1/delegations/{delegationId}`, scope `delegations:read`.
    pub fn get_delegation(&self, delegation_id: &DelegationId) -> Call<DelegationView> {
        Call::new(&self.0, &operations::GET_DELEGATION).path("delegationId", delegation_id)
    }

    /// Withdraw a delegation.
    ///
    /// For good and at once: the next request under it is refused, also with a token that was obtained
    /// before.
    ///
    /// `POST /v1/delegations/{delegationId}/_withdraw`, scope `delegations:manage`.
    pub fn withdraw_delegation(
        &self,
        delegation_id: &DelegationId,
        if_match: impl Into<Version>,
    ) -> Call<DelegationView> {
        Call::new(&self.0, &operations::WITHDRAW_DELEGATION)
            .path("delegationId", delegation_id)
            .version(if_match)
    }
}

/// A call of `list_certificates` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListCertificates(Call<CertificateViewPage>);

impl ListCertificates {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListCertificatesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<CertificateViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<CertificateViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<CertificateViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<CertificateViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_clients` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListClients(Call<ClientViewPage>);

impl ListClients {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListClientsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ClientViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ClientViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ClientViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ClientViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_delegations` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDelegations(Call<DelegationViewPage>);

impl ListDelegations {
    /// For this organisation.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// That allow calls today (`true`), or do not (`false`).
    pub fn active(self, value: bool) -> Self {
        Self(self.0.query("active", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListDelegationsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<DelegationViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<DelegationViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<DelegationViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<DelegationViewPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `operations`.
#[derive(Debug, Clone)]
pub struct Operations(Client);

impl Operations {
    /// The process is alive.
    ///
    /// Looks at nothing outside the process.
    ///
    /// `GET /livez`.
    pub fn get_liveness(&self) -> Call<Health> {
        Call::new(&self.0, &operations::GET_LIVENESS)
    }

    /// The service takes work.
    ///
    /// 503 while it starts and while it is leaving.
    ///
    /// `GET /readyz`.
    pub fn get_readiness(&self) -> Call<Health> {
        Call::new(&self.0, &operations::GET_READINESS)
    }
}

/// Operations of the subject `policies`.
#[derive(Debug, Clone)]
pub struct Policies(Client);

impl Policies {
    /// List the deadlines of purchasing policies.
    ///
    /// Every day that a policy names, with its strictness, who acts, what follows and the passages that
    /// disagree. As `text/calendar` all deadlines of the filter that have a day, without pages; a calendar
    /// program that cannot send a token subscribes to `/docs/deadlines.ics` with the same parameters.
    ///
    /// `GET /v1/deadlines`, scope `policies:read`.
    pub fn list_deadlines(&self) -> ListDeadlines {
        ListDeadlines(Call::new(&self.0, &operations::LIST_DEADLINES))
    }

    /// List purchasing policies.
    ///
    /// Each policy is data: rules with their source, and what the sources leave open.
    ///
    /// `GET /v1/policies`, scope `policies:read`.
    pub fn list(&self) -> ListPolicies {
        ListPolicies(Call::new(&self.0, &operations::LIST_POLICIES))
    }

    /// Read a purchasing policy.
    ///
    /// `GET /v1/policies/{policyId}`, scope `policies:read`.
    pub fn get(&self, policy_id: &PolicyId) -> GetPolicy {
        GetPolicy(Call::new(&self.0, &operations::GET_POLICY).path("policyId", policy_id))
    }

    /// List the addenda of a policy.
    ///
    /// Through whom each is concluded, what it needs and excludes, and what to do where there is none any
    /// more.
    ///
    /// `GET /v1/policies/{policyId}/addenda`, scope `policies:read`.
    pub fn list_policy_addenda(&self, policy_id: &PolicyId) -> ListPolicyAddenda {
        ListPolicyAddenda(Call::new(&self.0, &operations::LIST_POLICY_ADDENDA).path("policyId", policy_id))
    }

    /// List the agreement types of a policy.
    ///
    /// What a provider can ask for, with the rules that decide it. `POST /v1/eligibility-checks` tries them.
    ///
    /// `GET /v1/policies/{policyId}/agreement-types`, scope `policies:read`.
    pub fn list_agreement_types(&self, policy_id: &PolicyId) -> ListAgreementTypes {
        ListAgreementTypes(Call::new(&self.0, &operations::LIST_AGREEMENT_TYPES).path("policyId", policy_id))
    }

    /// Read what changed in a policy.
    ///
    /// Rule by rule, and in effect: for which providers following, claims without an agreement, criteria,
    /// terms, deadlines
    /// and numbers are decided otherwise, each with facts that show it. What was found is laid beside the
    /// list of changes
    /// that the document itself gives. Two documents rarely share ids: every pair of rules says how it was
    /// matched, and a
    /// rule of a document known at second hand that seems removed may still hold.
    ///
    /// `GET /v1/policies/{policyId}/changes`, scope `policies:read`.
    pub fn get_policy_changes(&self, policy_id: &PolicyId, since: &PolicyId) -> GetPolicyChanges {
        GetPolicyChanges(
            Call::new(&self.0, &operations::GET_POLICY_CHANGES)
                .path("policyId", policy_id)
                .query("since", since),
        )
    }

    /// List the payment titles of a policy.
    ///
    /// What became of each title of before: one that was split stands once for each of its parts.
    ///
    /// `GET /v1/policies/{policyId}/payment-titles`, scope `policies:read`.
    pub fn list_payment_titles(&self, policy_id: &PolicyId) -> ListPaymentTitles {
        ListPaymentTitles(Call::new(&self.0, &operations::LIST_PAYMENT_TITLES).path("policyId", policy_id))
    }

    /// List the rules of a policy.
    ///
    /// `GET /v1/policies/{policyId}/rules`, scope `policies:read`.
    pub fn list_policy_rules(&self, policy_id: &PolicyId) -> ListPolicyRules {
        ListPolicyRules(Call::new(&self.0, &operations::LIST_POLICY_RULES).path("policyId", policy_id))
    }

    /// Read a rule of a policy.
    ///
    /// `GET /v1/policies/{policyId}/rules/{ruleId}`, scope `policies:read`.
    pub fn get_policy_rule(&self, policy_id: &PolicyId, rule_id: &str) -> GetPolicyRule {
        GetPolicyRule(
            Call::new(&self.0, &operations::GET_POLICY_RULE)
                .path("policyId", policy_id)
                .path("ruleId", rule_id),
        )
    }

    /// Compare purchasing policies.
    ///
    /// Rows are topics, columns are concerns, and every cell holds what the policies of that concern for
    /// the year say, paraphrased and cited, or why nothing is known. For 2022 it reproduces the comparison
    /// that InEen made. As CSV: one line per statement.
    ///
    /// `GET /v1/policy-comparisons`, scope `policies:read`.
    pub fn get_policy_comparison(&self, year: i32) -> GetPolicyComparison {
        GetPolicyComparison(Call::new(&self.0, &operations::GET_POLICY_COMPARISON).query("year", &year))
    }

    /// List policy drafts.
    ///
    /// Those of the caller's own concern. A draft is gone from the list once it is published.
    ///
    /// `GET /v1/policy-drafts`, scope `policies:write`.
    pub fn list_policy_drafts(&self) -> ListPolicyDrafts {
        ListPolicyDrafts(Call::new(&self.0, &operations::LIST_POLICY_DRAFTS))
    }

    /// Make a policy draft.
    ///
    /// The files of a purchasing policy of the caller's own concern. A draft may have findings; they keep it
    /// from being published. `Prefer: dry-run` refuses files with findings and lists them as `errors`, each
    /// with file and line, and keeps nothing. A concern has at most 50 drafts.
    ///
    /// `POST /v1/policy-drafts`, scope `policies:write`.
    pub fn create_policy_draft(&self, body: NewPolicyDraft) -> Call<PolicyDraftView> {
        Call::new(&self.0, &operations::CREATE_POLICY_DRAFT).json("application/json", &body)
    }

    /// Throw a policy draft away.
    ///
    /// `DELETE /v1/policy-drafts/{policyDraftId}`, scope `policies:write`.
    pub fn delete_policy_draft(
        &self,
        policy_draft_id: &PolicyDraftId,
        if_match: impl Into<Version>,
    ) -> Call<()> {
        Call::new(&self.0, &operations::DELETE_POLICY_DRAFT)
            .path("policyDraftId", policy_draft_id)
            .version(if_match)
    }

    /// Read a policy draft.
    ///
    /// `GET /v1/policy-drafts/{policyDraftId}`, scope `policies:write`.
    pub fn get_policy_draft(&self, policy_draft_id: &PolicyDraftId) -> Call<PolicyDraftView> {
        Call::new(&self.0, &operations::GET_POLICY_DRAFT).path("policyDraftId", policy_draft_id)
    }

    /// Replace the files of a policy draft.
    ///
    /// All of them at once. `Prefer: dry-run` refuses files with findings, as when a draft is made.
    ///
    /// `PUT /v1/policy-drafts/{policyDraftId}`, scope `policies:write`.
    pub fn replace_policy_draft(
        &self,
        policy_draft_id: &PolicyDraftId,
        body: PolicyDraftFiles,
        if_match: impl Into<Version>,
    ) -> Call<PolicyDraftView> {
        Call::new(&self.0, &operations::REPLACE_POLICY_DRAFT)
            .path("policyDraftId", policy_draft_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Publish a policy draft.
    ///
    /// By somebody else than who last changed it. The release is known from this moment on: every answer
    /// uses it at once, and one `asOf` a moment before still gives the old one. The draft is gone then.
    ///
    /// `POST /v1/policy-drafts/{policyDraftId}/_publish`, scope `policies:publish`.
    pub fn publish_policy_draft(
        &self,
        policy_draft_id: &PolicyDraftId,
        if_match: impl Into<Version>,
    ) -> Call<PolicyRelease> {
        Call::new(&self.0, &operations::PUBLISH_POLICY_DRAFT)
            .path("policyDraftId", policy_draft_id)
            .version(if_match)
    }
}

/// A call of `list_deadlines` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListDeadlines(Call<PolicyDeadlinePage>);

impl ListDeadlines {
    /// Only those of these concerns; several may be given.
    pub fn concern(self, values: impl IntoIterator<Item = ConcernId>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("concern", &value)))
    }
    /// Only those of this policy.
    pub fn policy_id(self, value: PolicyId) -> Self {
        Self(self.0.query("policyId", &value))
    }
    /// Only those with a day in this calendar year; one without any day counts in the years its
    /// policy speaks about.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// Only those on which this kind of provider acts, or the insurer acts towards it.
    pub fn provider_kind(self, value: ProviderKind) -> Self {
        Self(self.0.query("providerKind", &value))
    }
    /// Only those for this kind of care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// What was known at this moment; absent means now.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListDeadlinesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyDeadlinePage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyDeadlinePage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyDeadlinePage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PolicyDeadlinePage> {
        self.0.iterate()
    }
}

/// A call of `list_policies` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicies(Call<PolicyViewPage>);

impl ListPolicies {
    /// Only those of this concern.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only those that speak for this kind of care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Only those that speak for this day.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPoliciesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PolicyViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_policy` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicy(Call<PolicyView>);

impl GetPolicy {
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_policy_addenda` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicyAddenda(Call<AddendumTypeViewPage>);

impl ListPolicyAddenda {
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPolicyAddendaFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AddendumTypeViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AddendumTypeViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AddendumTypeViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AddendumTypeViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_agreement_types` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListAgreementTypes(Call<AgreementTypeViewPage>);

impl ListAgreementTypes {
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListAgreementTypesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AgreementTypeViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AgreementTypeViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AgreementTypeViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AgreementTypeViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_policy_changes` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicyChanges(Call<PolicyChanges>);

impl GetPolicyChanges {
    /// The release of the earlier policy that was the newest known at this instant; absent means the newest
    /// there is.
    pub fn since_as_of(self, value: Moment) -> Self {
        Self(self.0.query("sinceAsOf", &value))
    }
    /// The release of the later policy, likewise.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyChanges> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyChanges>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyChanges>> {
        self.0.send_blocking()
    }
}

/// A call of `list_payment_titles` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPaymentTitles(Call<PaymentTitleViewPage>);

impl ListPaymentTitles {
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPaymentTitlesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PaymentTitleViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PaymentTitleViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PaymentTitleViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PaymentTitleViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_policy_rules` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicyRules(Call<RuleViewPage>);

impl ListPolicyRules {
    /// Only those of this kind.
    pub fn kind(self, value: RuleKind) -> Self {
        Self(self.0.query("kind", &value))
    }
    /// Only those that speak for this kind of care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Only those on this topic, for instance `followPolicy`.
    pub fn topic(self, value: impl Into<String>) -> Self {
        Self(self.0.query("topic", &value.into()))
    }
    /// Only those that a machine decides, or only those that are shown.
    pub fn executable(self, value: bool) -> Self {
        Self(self.0.query("executable", &value))
    }
    /// In the newest release of the policy known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPolicyRulesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RuleViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RuleViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RuleViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<RuleViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_policy_rule` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicyRule(Call<RuleView>);

impl GetPolicyRule {
    /// In the newest release known at this instant; without it in the newest there is.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RuleView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RuleView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RuleView>> {
        self.0.send_blocking()
    }
}

/// A call of `get_policy_comparison` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPolicyComparison(Call<PolicyComparison>);

impl GetPolicyComparison {
    /// Only these rows; several may be given.
    pub fn topic(self, values: impl IntoIterator<Item = ComparisonRow>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("topic", &value)))
    }
    /// Only these concerns; several may be given.
    pub fn concern(self, values: impl IntoIterator<Item = ConcernId>) -> Self {
        Self(values.into_iter().fold(self.0, |call, value| call.query("concern", &value)))
    }
    /// What was known at this moment; absent means now.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyComparison> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyComparison>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyComparison>> {
        self.0.send_blocking()
    }
}

/// A call of `list_policy_drafts` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPolicyDrafts(Call<PolicyDraftViewPage>);

impl ListPolicyDrafts {
    /// Only those of this policy.
    pub fn policy_id(self, value: PolicyId) -> Self {
        Self(self.0.query("policyId", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPolicyDraftsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PolicyDraftViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PolicyDraftViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PolicyDraftViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PolicyDraftViewPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `publication`.
#[derive(Debug, Clone)]
pub struct Publication(Client);

impl Publication {
    /// Read what a purchasing party tells its insured about a contract.
    ///
    /// The purchasing party that made the contract, or one that follows it. While it supplied nothing, it is
    /// empty and at version 0.
    ///
    /// `GET /v1/contracts/{contractId}/reimbursements/{purchasingPartyId}`, scope `contracts:read`.
    pub fn get_reimbursement(
        &self,
        contract_id: &ContractId,
        purchasing_party_id: &PurchasingPartyId,
    ) -> GetReimbursement {
        GetReimbursement(
            Call::new(&self.0, &operations::GET_REIMBURSEMENT)
                .path("contractId", contract_id)
                .path("purchasingPartyId", purchasing_party_id),
        )
    }

    /// Replace what a purchasing party tells its insured about a contract.
    ///
    /// By an insurer of that purchasing party; as a whole, so an empty body takes everything back. It is
    /// published with the contract. The first to write names version 0 in `If-Match`.
    ///
    /// `PUT /v1/contracts/{contractId}/reimbursements/{purchasingPartyId}`, scope `contracts:write`.
    pub fn replace_reimbursement(
        &self,
        contract_id: &ContractId,
        purchasing_party_id: &PurchasingPartyId,
        body: ContractReimbursement,
        if_match: impl Into<Version>,
    ) -> Call<ReimbursementView> {
        Call::new(&self.0, &operations::REPLACE_REIMBURSEMENT)
            .path("contractId", contract_id)
            .path("purchasingPartyId", purchasing_party_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Read the profile of an organisation.
    ///
    /// What it writes about itself for whoever looks for care. Every organisation of the register has one;
    /// while it supplied nothing, it is empty and at version 0. Open data.
    ///
    /// `GET /v1/provider-profiles/{agbCode}`.
    pub fn get_provider_profile(&self, agb_code: &AgbCode) -> GetProviderProfile {
        GetProviderProfile(Call::new(&self.0, &operations::GET_PROVIDER_PROFILE).path("agbCode", agb_code))
    }

    /// Replace the profile of an organisation.
    ///
    /// By the organisation itself or who acts for it; as a whole, so an empty body takes everything back. The
    /// earlier versions stay, readable with `asOf`. The first to write names version 0 in `If-Match`.
    ///
    /// `PUT /v1/provider-profiles/{agbCode}`, scope `profiles:write`.
    pub fn replace_provider_profile(
        &self,
        agb_code: &AgbCode,
        body: ProviderProfile,
        if_match: impl Into<Version>,
    ) -> Call<ProviderProfileView> {
        Call::new(&self.0, &operations::REPLACE_PROVIDER_PROFILE)
            .path("agbCode", agb_code)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List contracted care.
    ///
    /// Open data for whoever looks for care: which providers have an agreement that binds an insurer in a
    /// year. Only agreements that bind are here, concluded or recorded; offers are not, because insurers
    /// publish once the signed agreement is in. `followed` ones rest on a decision that the insurer recorded,
    /// never on its policy alone. No prices, modules, numbers or remarks, and no persons: the name is that of
    /// the organisation in the AGB register.
    ///
    /// An insurer whose policy names a day shows the contracts of a year from that day on: CZ and VGZ on
    /// 12 November of the year before. `date=2024-11-12&year=2025` is the list as it was published. A
    /// provider
    /// that is not in the list is not for that reason without a contract: not every insurer records all of
    /// them here (`/v1/coverage-declarations`).
    ///
    /// `ETag` changes when the answer does, and only then. As `text/csv` the whole list of the filter,
    /// without
    /// pages; a cell that a spreadsheet would take for a formula begins with an apostrophe.
    ///
    /// `GET /v1/published-contracts`.
    pub fn list_published_contracts(&self) -> ListPublishedContracts {
        ListPublishedContracts(Call::new(&self.0, &operations::LIST_PUBLISHED_CONTRACTS))
    }

    /// List what changed in the contracted care since a moment.
    ///
    /// The difference between the list as it was known at `since` and as it is now: added, removed and
    /// changed
    /// lines. Whatever made a difference is in it, also a day on which a term begins or an insurer publishes.
    /// Ask again with the `until` of any line; no lines means that nothing changed, keep `since`. Pages of
    /// one
    /// answer belong to the same `until`.
    ///
    /// `GET /v1/published-contracts/changes`.
    pub fn list_published_contract_changes(&self, since: &Moment) -> ListPublishedContractChanges {
        ListPublishedContractChanges(
            Call::new(&self.0, &operations::LIST_PUBLISHED_CONTRACT_CHANGES).query("since", since),
        )
    }
}

/// A call of `get_reimbursement` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetReimbursement(Call<ReimbursementView>);

impl GetReimbursement {
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ReimbursementView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ReimbursementView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ReimbursementView>> {
        self.0.send_blocking()
    }
}

/// A call of `get_provider_profile` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetProviderProfile(Call<ProviderProfileView>);

impl GetProviderProfile {
    /// As known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ProviderProfileView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ProviderProfileView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ProviderProfileView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_published_contracts` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPublishedContracts(Call<PublishedContractPage>);

impl ListPublishedContracts {
    /// Only those of this organisation.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// Only those that bind this insurer.
    pub fn uzovi_code(self, value: UzoviCode) -> Self {
        Self(self.0.query("uzoviCode", &value))
    }
    /// Only those of this purchasing party.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// Only those of purchasing parties of this concern.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only those about this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Only those of organisations in this region of the scheme `zorgkantoorregio`.
    pub fn region(self, value: RegionCode) -> Self {
        Self(self.0.query("region", &value))
    }
    /// Only those of organisations with a place whose postcode begins so.
    pub fn postcode(self, value: impl Into<String>) -> Self {
        Self(self.0.query("postcode", &value.into()))
    }
    /// Only those of organisations with a place in a city that has this in its name.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.query("city", &value.into()))
    }
    /// Only those of organisations of this name; typing mistakes are forgiven, words may be cut short.
    pub fn q(self, value: impl Into<String>) -> Self {
        Self(self.0.query("q", &value.into()))
    }
    /// The contracting year; the year of `date` when absent.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// The list as it was at the end of this day; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListPublishedContractsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PublishedContractPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PublishedContractPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PublishedContractPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PublishedContractPage> {
        self.0.iterate()
    }
}

/// A call of `list_published_contract_changes` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPublishedContractChanges(Call<PublishedContractChangePage>);

impl ListPublishedContractChanges {
    /// The contracting year; the present one when absent.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// Only contracts that bind this insurer.
    pub fn uzovi_code(self, value: UzoviCode) -> Self {
        Self(self.0.query("uzoviCode", &value))
    }
    /// Only contracts of this purchasing party.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// Only contracts of purchasing parties of this concern.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only contracts about this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListPublishedContractChangesFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PublishedContractChangePage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PublishedContractChangePage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PublishedContractChangePage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PublishedContractChangePage> {
        self.0.iterate()
    }
}

/// Operations of the subject `questionnaires`.
#[derive(Debug, Clone)]
pub struct Questionnaires(Client);

impl Questionnaires {
    /// List questionnaires.
    ///
    /// Published ones, and the drafts of the caller's own concern.
    ///
    /// `GET /v1/questionnaires`, scope `questionnaires:read`.
    pub fn list(&self) -> ListQuestionnaires {
        ListQuestionnaires(Call::new(&self.0, &operations::LIST_QUESTIONNAIRES))
    }

    /// Make a questionnaire.
    ///
    /// Version 1 of a new one, as a draft of the caller's own concern. A draft may have findings; they keep
    /// it
    /// from being published. `Prefer: dry-run` refuses a definition with findings, lists them as `errors` and
    /// keeps nothing.
    ///
    /// `POST /v1/questionnaires`, scope `questionnaires:write`.
    pub fn create(&self, body: Questionnaire) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::CREATE_QUESTIONNAIRE).json("application/json", &body)
    }

    /// Read a questionnaire.
    ///
    /// Without its items; these are in its versions.
    ///
    /// `GET /v1/questionnaires/{questionnaireId}`, scope `questionnaires:read`.
    pub fn get(&self, questionnaire_id: &QuestionnaireId) -> Call<QuestionnaireView> {
        Call::new(&self.0, &operations::GET_QUESTIONNAIRE).path("questionnaireId", questionnaire_id)
    }

    /// List the rounds of a questionnaire.
    ///
    /// With every deadline that each had. A round is half-open: what is complete from its opening until just
    /// before its deadline is in time; days are those of Europe/Amsterdam.
    ///
    /// `GET /v1/questionnaires/{questionnaireId}/rounds`, scope `questionnaires:read`.
    pub fn list_questionnaire_rounds(&self, questionnaire_id: &QuestionnaireId) -> ListQuestionnaireRounds {
        ListQuestionnaireRounds(
            Call::new(&self.0, &operations::LIST_QUESTIONNAIRE_ROUNDS)
                .path("questionnaireId", questionnaire_id),
        )
    }

    /// Open a round.
    ///
    /// Of a published version, by the concern that asks. Rounds of one questionnaire may overlap.
    ///
    /// `POST /v1/questionnaires/{questionnaireId}/rounds`, scope `questionnaires:write`.
    pub fn create_questionnaire_round(
        &self,
        questionnaire_id: &QuestionnaireId,
        body: NewQuestionnaireRound,
    ) -> Call<QuestionnaireRoundView> {
        Call::new(&self.0, &operations::CREATE_QUESTIONNAIRE_ROUND)
            .path("questionnaireId", questionnaire_id)
            .json("application/json", &body)
    }

    /// Read a round.
    ///
    /// `GET /v1/questionnaires/{questionnaireId}/rounds/{roundId}`, scope `questionnaires:read`.
    pub fn get_questionnaire_round(
        &self,
        questionnaire_id: &QuestionnaireId,
        round_id: &QuestionnaireRoundId,
    ) -> Call<QuestionnaireRoundView> {
        Call::new(&self.0, &operations::GET_QUESTIONNAIRE_ROUND)
            .path("questionnaireId", questionnaire_id)
            .path("roundId", round_id)
    }

    /// Extend the deadline of a round.
    ///
    /// To a later moment, also when it has passed. The earlier deadlines stay in the history of the round.
    ///
    /// `PATCH /v1/questionnaires/{questionnaireId}/rounds/{roundId}`, scope `questionnaires:write`.
    pub fn update_questionnaire_round(
        &self,
        questionnaire_id: &QuestionnaireId,
        round_id: &QuestionnaireRoundId,
        body: QuestionnaireRoundPatch,
        if_match: impl Into<Version>,
    ) -> Call<QuestionnaireRoundView> {
        Call::new(&self.0, &operations::UPDATE_QUESTIONNAIRE_ROUND)
            .path("questionnaireId", questionnaire_id)
            .path("roundId", round_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// Make the next version of a questionnaire.
    ///
    /// A draft, copied from the last version. There is one draft at a time.
    ///
    /// `POST /v1/questionnaires/{questionnaireId}/versions`, scope `questionnaires:write`.
    pub fn create_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
    ) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::CREATE_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
    }

    /// Throw a draft away.
    ///
    /// `DELETE /v1/questionnaires/{questionnaireId}/versions/{version}`, scope `questionnaires:write`.
    pub fn delete_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
        if_match: impl Into<Version>,
    ) -> Call<()> {
        Call::new(&self.0, &operations::DELETE_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
            .version(if_match)
    }

    /// Read a version of a questionnaire.
    ///
    /// With its definition in both languages, and the findings of a draft.
    ///
    /// `GET /v1/questionnaires/{questionnaireId}/versions/{version}`, scope `questionnaires:read`.
    pub fn get_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
    ) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::GET_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
    }

    /// Replace the definition of a draft.
    ///
    /// All of it at once. `Prefer: dry-run` refuses a definition with findings, as when a questionnaire is
    /// made.
    ///
    /// `PUT /v1/questionnaires/{questionnaireId}/versions/{version}`, scope `questionnaires:write`.
    pub fn replace_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
        body: Questionnaire,
        if_match: impl Into<Version>,
    ) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::REPLACE_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Evaluate answers.
    ///
    /// A question: which items are shown, what is calculated and what is wrong. Nothing is kept.
    ///
    /// `POST /v1/questionnaires/{questionnaireId}/versions/{version}/_evaluate`, scope `questionnaires:read`.
    pub fn evaluate_answers(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
        body: EvaluationQuery,
    ) -> Call<QuestionnaireEvaluation> {
        Call::new(&self.0, &operations::EVALUATE_ANSWERS)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
            .json("application/json", &body)
    }

    /// Publish a version of a questionnaire.
    ///
    /// From then on its definition never changes and every provider can read it. A definition with findings
    /// is refused.
    ///
    /// `POST /v1/questionnaires/{questionnaireId}/versions/{version}/_publish`, scope `questionnaires:write`.
    pub fn publish_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
        if_match: impl Into<Version>,
    ) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::PUBLISH_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
            .version(if_match)
    }

    /// Retire a version of a questionnaire.
    ///
    /// It gets no new rounds; the rounds that it has and what was submitted stay.
    ///
    /// `POST /v1/questionnaires/{questionnaireId}/versions/{version}/_retire`, scope `questionnaires:write`.
    pub fn retire_questionnaire_version(
        &self,
        questionnaire_id: &QuestionnaireId,
        version: i32,
        if_match: impl Into<Version>,
    ) -> Call<QuestionnaireVersionView> {
        Call::new(&self.0, &operations::RETIRE_QUESTIONNAIRE_VERSION)
            .path("questionnaireId", questionnaire_id)
            .path("version", &version)
            .version(if_match)
    }
}

/// A call of `list_questionnaires` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListQuestionnaires(Call<QuestionnaireViewPage>);

impl ListQuestionnaires {
    /// Only those that this concern asks.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only those for this purpose.
    pub fn kind(self, value: QuestionnaireKind) -> Self {
        Self(self.0.query("kind", &value))
    }
    /// Only those about this kind of care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Only those for this kind of organisation.
    pub fn provider_kind(self, value: ProviderKind) -> Self {
        Self(self.0.query("providerKind", &value))
    }
    /// Only those with a round that is open now, or only those without.
    pub fn open(self, value: bool) -> Self {
        Self(self.0.query("open", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListQuestionnairesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<QuestionnaireViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<QuestionnaireViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<QuestionnaireViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<QuestionnaireViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_questionnaire_rounds` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListQuestionnaireRounds(Call<QuestionnaireRoundViewPage>);

impl ListQuestionnaireRounds {
    /// Only those that stand so now.
    pub fn status(self, value: RoundStatus) -> Self {
        Self(self.0.query("status", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListQuestionnaireRoundsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<QuestionnaireRoundViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<QuestionnaireRoundViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<QuestionnaireRoundViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<QuestionnaireRoundViewPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `reference`.
#[derive(Debug, Clone)]
pub struct Reference(Client);

impl Reference {
    /// List concerns.
    ///
    /// A concern is a group of health insurers with one purchasing policy.
    ///
    /// `GET /v1/concerns`, scope `reference:read`.
    pub fn list_concerns(&self) -> ListConcerns {
        ListConcerns(Call::new(&self.0, &operations::LIST_CONCERNS))
    }

    /// Read a concern.
    ///
    /// `GET /v1/concerns/{concernId}`, scope `reference:read`.
    pub fn get_concern(&self, concern_id: &ConcernId) -> GetConcern {
        GetConcern(Call::new(&self.0, &operations::GET_CONCERN).path("concernId", concern_id))
    }

    /// List insurers.
    ///
    /// `GET /v1/insurers`, scope `reference:read`.
    pub fn list_insurers(&self) -> ListInsurers {
        ListInsurers(Call::new(&self.0, &operations::LIST_INSURERS))
    }

    /// Read an insurer.
    ///
    /// `GET /v1/insurers/{uzoviCode}`, scope `reference:read`.
    pub fn get_insurer(&self, uzovi_code: &UzoviCode) -> GetInsurer {
        GetInsurer(Call::new(&self.0, &operations::GET_INSURER).path("uzoviCode", uzovi_code))
    }

    /// Import a list.
    ///
    /// The body is a CSV file with a header: UTF-8 (with or without byte order mark) or Windows-1252,
    /// separated
    /// by commas or semicolons, amounts with a decimal point or comma, days as `2025-01-31`. It takes effect
    /// whole or not at all, and a file that was imported before changes nothing. A file is the whole of the
    /// list
    /// it speaks of: what stands and is not in it becomes history, which `asOf` still shows.
    ///
    /// With `Prefer: dry-run` nothing is queued: the answer is the difference with the list in force, or
    /// every
    /// problem of the file.
    ///
    /// Every list of reference data ends with `startDate`, `endDate`, `source`, `confidence` (`high`,
    /// `medium`,
    /// `low`, `default`), `conflicts` and `note`. Before them stand:
    ///
    /// - `prestaties`: `prestatieCode`, `name`, `segment`, `unit`, `tariffKind`, `contractRequired`,
    /// `nonContractedBillable`;
    /// - `prestatie-successors`: `prestatieCode`, `successorCode`;
    /// - `tariffs`: `prestatieCode`, `kind` (`maximum`, `fixed`, `nonContracted`), `amount` in euro with at
    ///   most
    /// six decimals, `unit` (`quarter`, `contact`, `item`, `unknown`), `fictitious` (`yes`, `no`). A list is
    /// of
    /// a calendar year, that of `startDate`, and each row ends in its year;
    /// - `ion`: only `agbCode` of the practice, `uzoviCode`, `ageBand` (`under65`, `65to74`, `75to84`,
    /// `85plus`), `surchargeArea` (`yes`, `no`), `quarter` (`2025-Q1`), `registered`, `source`;
    /// - `inclusions`: only `agbCode` of the care group, `uzoviCode`, `chain` (`dm2`, `copd`, `hvz`, `vvr`,
    /// `asthma`), `quarter`, `included`, `source`.
    ///
    /// `samples/REFERENCE.md` has the columns of the others.
    ///
    /// `POST /v1/list-imports`, scope `lists:import`.
    pub fn create_list_import(&self, list: &ListKind, body: Vec<u8>) -> CreateListImport {
        CreateListImport(
            Call::new(&self.0, &operations::CREATE_LIST_IMPORT)
                .query("list", list)
                .bytes_body("text/csv", body),
        )
    }

    /// Read an import of a list.
    ///
    /// Once it has succeeded, this and every later answer of this service sees the new list. The import stays
    /// readable as a receipt: who asked for it and when, the digest of the file, and what became of its rows.
    ///
    /// `GET /v1/list-imports/{listImportId}`, scope `lists:import`.
    pub fn get_list_import(&self, list_import_id: &JobId) -> Call<ListImport> {
        Call::new(&self.0, &operations::GET_LIST_IMPORT).path("listImportId", list_import_id)
    }

    /// List national facts.
    ///
    /// What NZa settled for the whole country, as facts that rules of policies read. A fact without a row is
    /// not
    /// known, which is not the same as not so.
    ///
    /// `GET /v1/national-facts`, scope `reference:read`.
    pub fn list_national_facts(&self) -> ListNationalFacts {
        ListNationalFacts(Call::new(&self.0, &operations::LIST_NATIONAL_FACTS))
    }

    /// List preferred insurers.
    ///
    /// Which concern is preferred in a region, for a kind of care. Rows with confidence `default` are a
    /// stand-in for a list that no source gives; HDS care has no preferred insurer but two that represent
    /// all.
    ///
    /// `GET /v1/preferred-insurers`, scope `reference:read`.
    pub fn list_preferred_insurers(&self) -> ListPreferredInsurers {
        ListPreferredInsurers(Call::new(&self.0, &operations::LIST_PREFERRED_INSURERS))
    }

    /// List prestaties.
    ///
    /// The billable items of GP care that a source confirms, with segment, unit, tariff kind and whether a
    /// contract is needed. What no source says is `unknown`; the amounts stand in `/tariffs`.
    ///
    /// `GET /v1/prestaties`, scope `reference:read`.
    pub fn list_prestaties(&self) -> ListPrestaties {
        ListPrestaties(Call::new(&self.0, &operations::LIST_PRESTATIES))
    }

    /// Read a prestatie.
    ///
    /// A code that was renumbered is shown after its last day too, with `inForce` false and, in `successors`,
    /// the code to use instead.
    ///
    /// `GET /v1/prestaties/{prestatieCode}`, scope `reference:read`.
    pub fn get_prestatie(&self, prestatie_code: &PrestatieCode) -> GetPrestatie {
        GetPrestatie(Call::new(&self.0, &operations::GET_PRESTATIE).path("prestatieCode", prestatie_code))
    }

    /// List purchasing parties.
    ///
    /// A purchasing party is the contract partner that buys for one or more insurers.
    ///
    /// `GET /v1/purchasing-parties`, scope `reference:read`.
    pub fn list_purchasing_parties(&self) -> ListPurchasingParties {
        ListPurchasingParties(Call::new(&self.0, &operations::LIST_PURCHASING_PARTIES))
    }

    /// List regions.
    ///
    /// With `municipality` or `postcode` it is a look-up. Both together may lead to different regions:
    /// then both come back, each with the mapping that led to it in `matches`. An empty list means that
    /// no imported mapping covers the place, not that it lies nowhere.
    ///
    /// `GET /v1/regions`, scope `reference:read`.
    pub fn list_regions(&self) -> ListRegions {
        ListRegions(Call::new(&self.0, &operations::LIST_REGIONS))
    }

    /// Read a region.
    ///
    /// `GET /v1/regions/{scheme}/{regionCode}`, scope `reference:read`.
    pub fn get_region(&self, scheme: &RegionScheme, region_code: &RegionCode) -> GetRegion {
        GetRegion(
            Call::new(&self.0, &operations::GET_REGION)
                .path("scheme", scheme)
                .path("regionCode", region_code),
        )
    }
}

/// A call of `list_concerns` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListConcerns(Call<ConcernViewPage>);

impl ListConcerns {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListConcernsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ConcernViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ConcernViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ConcernViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ConcernViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_concern` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetConcern(Call<ConcernView>);

impl GetConcern {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ConcernView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ConcernView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ConcernView>> {
        self.0.send_blocking()
    }
}

/// A call of `list_insurers` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListInsurers(Call<InsurerViewPage>);

impl ListInsurers {
    /// Only insurers of this concern.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only insurers that this purchasing party buys for.
    pub fn purchasing_party_id(self, value: PurchasingPartyId) -> Self {
        Self(self.0.query("purchasingPartyId", &value))
    }
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListInsurersFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<InsurerViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<InsurerViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<InsurerViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<InsurerViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_insurer` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetInsurer(Call<InsurerView>);

impl GetInsurer {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<InsurerView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<InsurerView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<InsurerView>> {
        self.0.send_blocking()
    }
}

/// A call of `create_list_import` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateListImport(Call<ListImport>);

impl CreateListImport {
    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ListImport> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ListImport>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ListImport>> {
        self.0.send_blocking()
    }

    /// Rehearses it: everything is checked and nothing happens.
    pub fn rehearse(self) -> Call<ListRehearsal> {
        self.0.dry_run(true).retyped()
    }
}

/// A call of `list_national_facts` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListNationalFacts(Call<NationalFactViewPage>);

impl ListNationalFacts {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListNationalFactsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<NationalFactViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<NationalFactViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<NationalFactViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<NationalFactViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_preferred_insurers` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPreferredInsurers(Call<PreferredInsurerViewPage>);

impl ListPreferredInsurers {
    /// Only this way of dividing the country.
    pub fn scheme(self, value: RegionScheme) -> Self {
        Self(self.0.query("scheme", &value))
    }
    /// Only regions with this code.
    pub fn region(self, value: RegionCode) -> Self {
        Self(self.0.query("region", &value))
    }
    /// Only this kind of care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListPreferredInsurersFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PreferredInsurerViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PreferredInsurerViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PreferredInsurerViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PreferredInsurerViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_prestaties` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPrestaties(Call<PrestatieEntryPage>);

impl ListPrestaties {
    /// Only this segment.
    pub fn segment(self, value: PrestatieSegment) -> Self {
        Self(self.0.query("segment", &value))
    }
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListPrestatiesFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PrestatieEntryPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PrestatieEntryPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PrestatieEntryPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PrestatieEntryPage> {
        self.0.iterate()
    }
}

/// A call of `get_prestatie` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPrestatie(Call<PrestatieEntry>);

impl GetPrestatie {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PrestatieEntry> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PrestatieEntry>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PrestatieEntry>> {
        self.0.send_blocking()
    }
}

/// A call of `list_purchasing_parties` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPurchasingParties(Call<PurchasingPartyViewPage>);

impl ListPurchasingParties {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListPurchasingPartiesFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PurchasingPartyViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PurchasingPartyViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PurchasingPartyViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PurchasingPartyViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_regions` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRegions(Call<RegionViewPage>);

impl ListRegions {
    /// Only this way of dividing the country.
    pub fn scheme(self, value: RegionScheme) -> Self {
        Self(self.0.query("scheme", &value))
    }
    /// Only regions in which this municipality lies (CBS code).
    pub fn municipality(self, value: MunicipalityCode) -> Self {
        Self(self.0.query("municipality", &value))
    }
    /// Only regions in which this postcode lies; four digits, with or without the letters.
    pub fn postcode(self, value: Postcode) -> Self {
        Self(self.0.query("postcode", &value))
    }
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListRegionsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RegionViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RegionViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RegionViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<RegionViewPage> {
        self.0.iterate()
    }
}

/// A call of `get_region` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRegion(Call<RegionView>);

impl GetRegion {
    /// Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RegionView> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RegionView>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RegionView>> {
        self.0.send_blocking()
    }
}

/// Operations of the subject `registrations`.
#[derive(Debug, Clone)]
pub struct Registrations(Client);

impl Registrations {
    /// Import a register snapshot.
    ///
    /// The body is the file. It takes effect whole or not at all; follow the job for the outcome.
    ///
    /// `POST /v1/registration-imports`, scope `registrations:import`.
    pub fn create_registration_import(&self, body: String) -> Call<RegistrationImport> {
        Call::new(&self.0, &operations::CREATE_REGISTRATION_IMPORT).json("application/x-ndjson", &body)
    }

    /// Read an import.
    ///
    /// Once it has succeeded, this and every later answer of this service sees the new register.
    ///
    /// `GET /v1/registration-imports/{registrationImportId}`, scope `registrations:import`.
    pub fn get_registration_import(&self, registration_import_id: &JobId) -> Call<RegistrationImport> {
        Call::new(&self.0, &operations::GET_REGISTRATION_IMPORT)
            .path("registrationImportId", registration_import_id)
    }

    /// Get a receipt of an import.
    ///
    /// It proves which file came in and when; `zorgcontract receipt verify` checks it without this service.
    ///
    /// `GET /v1/registration-imports/{registrationImportId}/receipt`, scope `registrations:import`.
    pub fn get_registration_import_receipt(&self, registration_import_id: &JobId) -> Call<ReceiptView> {
        Call::new(&self.0, &operations::GET_REGISTRATION_IMPORT_RECEIPT)
            .path("registrationImportId", registration_import_id)
    }

    /// Search the register.
    ///
    /// Only parties whose code is active on the day. Best match first when a name is asked, then by
    /// AGB code.
    ///
    /// `GET /v1/registrations`, scope `registrations:read`.
    pub fn list(&self) -> ListRegistrations {
        ListRegistrations(Call::new(&self.0, &operations::LIST_REGISTRATIONS))
    }

    /// Look up an AGB code.
    ///
    /// `GET /v1/registrations/{agbCode}`, scope `registrations:read`.
    pub fn get(&self, agb_code: &AgbCode) -> GetRegistration {
        GetRegistration(Call::new(&self.0, &operations::GET_REGISTRATION).path("agbCode", agb_code))
    }

    /// List the relations of a party.
    ///
    /// Both ways: from the party to others and from others to it. Ordered by type, direction and AGB
    /// code.
    ///
    /// `GET /v1/registrations/{agbCode}/relations`, scope `registrations:read`.
    pub fn list_registration_relations(&self, agb_code: &AgbCode) -> ListRegistrationRelations {
        ListRegistrationRelations(
            Call::new(&self.0, &operations::LIST_REGISTRATION_RELATIONS).path("agbCode", agb_code),
        )
    }
}

/// A call of `list_registrations` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRegistrations(Call<RegistrationSummaryPage>);

impl ListRegistrations {
    /// Words of a name or trade name, at most eight; capitals, diacritics and typing mistakes are
    /// forgiven, and a word may be cut short.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.query("name", &value.into()))
    }
    /// Part of the city of the visiting address.
    pub fn city(self, value: impl Into<String>) -> Self {
        Self(self.0.query("city", &value.into()))
    }
    /// Beginning of the postcode of the visiting address.
    pub fn postcode(self, value: impl Into<String>) -> Self {
        Self(self.0.query("postcode", &value.into()))
    }
    /// What the AGB code stands for.
    pub fn kind(self, value: PartyKind) -> Self {
        Self(self.0.query("kind", &value))
    }
    /// Care kind of the register (zorgsoort).
    pub fn care_kind(self, value: RegisterCareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Qualification (kwalificatie).
    pub fn qualification(self, value: QualificationCode) -> Self {
        Self(self.0.query("qualification", &value))
    }
    /// The day on which the code is active and all of this holds; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListRegistrationsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RegistrationSummaryPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RegistrationSummaryPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RegistrationSummaryPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<RegistrationSummaryPage> {
        self.0.iterate()
    }
}

/// A call of `get_registration` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetRegistration(Call<Registration>);

impl GetRegistration {
    /// The day that the answer is about; today in Europe/Amsterdam when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = GetRegistrationFieldsItem>) -> Call<Value> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<Registration> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<Registration>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<Registration>> {
        self.0.send_blocking()
    }
}

/// A call of `list_registration_relations` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRegistrationRelations(Call<RegisteredRelationPage>);

impl ListRegistrationRelations {
    /// Only relations of this type, for instance `wsvMember`.
    pub fn type_(self, value: impl Into<String>) -> Self {
        Self(self.0.query("type", &value.into()))
    }
    /// Only relations that run this way, seen from the party asked.
    pub fn direction(self, value: RelationDirection) -> Self {
        Self(self.0.query("direction", &value))
    }
    /// The day on which the relations hold; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListRegistrationRelationsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RegisteredRelationPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RegisteredRelationPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RegisteredRelationPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<RegisteredRelationPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `sandbox`.
#[derive(Debug, Clone)]
pub struct Sandbox(Client);

impl Sandbox {
    /// List questions to try, with the answers they must have.
    ///
    /// Only in the demo; elsewhere there is no such resource. Every scenario names a request of this
    /// API and the members of its answer that matter. Ask with a token of the sandbox:
    /// `zorgcontract token --role operator`.
    ///
    /// `GET /sandbox/scenarios`.
    pub fn list_scenarios(&self) -> Call<ScenarioList> {
        Call::new(&self.0, &operations::LIST_SCENARIOS)
    }
}

/// Operations of the subject `statistics`.
#[derive(Debug, Clone)]
pub struct Statistics(Client);

impl Statistics {
    /// Count how far contracting is.
    ///
    /// Per day, concern, kind of care and agreement type, for every region and for all of them together: what
    /// stood at the
    /// end of the day, by what was known then. A contract counts in one status only. An insurer sees its own
    /// numbers in full. A dashboard sees those of all insurers, but no count of 1 to 4, and none from which
    /// such a count would follow: `count` is then `null` and `suppressed` is `true`. What two days differ by
    /// is
    /// not hidden, and neither is what is published elsewhere (`/v1/published-contracts`).
    ///
    /// `GET /v1/statistics/contracting`, scope `statistics:read`.
    pub fn get_contracting_statistics(&self) -> GetContractingStatistics {
        GetContractingStatistics(Call::new(&self.0, &operations::GET_CONTRACTING_STATISTICS))
    }
}

/// A call of `get_contracting_statistics` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetContractingStatistics(Call<ContractingStatisticsRowPage>);

impl GetContractingStatistics {
    /// The contracting year: contracts whose term begins in it, rounds from which it holds. That of the
    /// last day when absent.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// Only this concern.
    pub fn concern(self, value: ConcernId) -> Self {
        Self(self.0.query("concern", &value))
    }
    /// Only this care.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// Only this agreement type, by its id in the policy.
    pub fn agreement_type(self, value: impl Into<String>) -> Self {
        Self(self.0.query("agreementType", &value.into()))
    }
    /// Only this region, in the scheme `zorgkantoorregio`, without the total.
    pub fn region(self, value: RegionCode) -> Self {
        Self(self.0.query("region", &value))
    }
    /// The day at whose end is counted; today when absent. Not beside `from` and `until`.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// First day of a series of at most 31.
    pub fn from(self, value: Day) -> Self {
        Self(self.0.query("from", &value))
    }
    /// Last day of the series; today when absent.
    pub fn until(self, value: Day) -> Self {
        Self(self.0.query("until", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = GetContractingStatisticsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<ContractingStatisticsRowPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<ContractingStatisticsRowPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<ContractingStatisticsRowPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<ContractingStatisticsRowPage> {
        self.0.iterate()
    }
}

/// Operations of the subject `submissions`.
#[derive(Debug, Clone)]
pub struct Submissions(Client);

impl Submissions {
    /// Decide about many submissions.
    ///
    /// A list of decisions, each exactly as about a single submission, or one decision about all submissions
    /// that
    /// a filter selects; together at most 1,000. A job decides row by row, in the name of the client that
    /// asks:
    /// follow it for what became of each. A row that is refused, for instance because its version is no
    /// longer the
    /// one that was seen, holds up no other, and no row is ever decided twice. With `Prefer: dry-run` the
    /// answer
    /// says what would become of every row, and nothing is kept.
    ///
    /// `POST /v1/assessment-runs`, scope `submissions:assess`.
    pub fn create_assessment_run(&self, body: NewAssessmentRun) -> Call<AssessmentRun> {
        Call::new(&self.0, &operations::CREATE_ASSESSMENT_RUN).json("application/json", &body)
    }

    /// Read a run of decisions.
    ///
    /// For every client of the insurer that began it: where it stands, what became of each row, and why rows
    /// were
    /// refused.
    ///
    /// `GET /v1/assessment-runs/{assessmentRunId}`, scope `submissions:assess`.
    pub fn get_assessment_run(&self, assessment_run_id: &JobId) -> Call<AssessmentRun> {
        Call::new(&self.0, &operations::GET_ASSESSMENT_RUN).path("assessmentRunId", assessment_run_id)
    }

    /// Cancel a run of decisions.
    ///
    /// Rows that were decided stay decided; the others are not decided any more. A run that has ended is 409.
    ///
    /// `POST /v1/assessment-runs/{assessmentRunId}/_cancel`, scope `submissions:assess`.
    pub fn cancel_assessment_run(&self, assessment_run_id: &JobId) -> Call<AssessmentRun> {
        Call::new(&self.0, &operations::CANCEL_ASSESSMENT_RUN).path("assessmentRunId", assessment_run_id)
    }

    /// List submissions.
    ///
    /// A provider sees its own and those of who let it act for them, an insurer what was handed in to its
    /// concern, from the first time on. Oldest first, or in the order that `sort` asks for: what was never
    /// handed
    /// in, or has no day on which an answer is due, comes last in both directions.
    ///
    /// `GET /v1/submissions`, scope `submissions:read`.
    pub fn list(&self) -> ListSubmissions {
        ListSubmissions(Call::new(&self.0, &operations::LIST_SUBMISSIONS))
    }

    /// Make a submission.
    ///
    /// In an open round, for one's own organisation, by a delegation, or by the regional organisation of a
    /// member, as the questionnaire allows. The first answers come from the register, the running agreement
    /// and what was handed in before; each is listed with its source. There is one submission per
    /// organisation,
    /// questionnaire and round: another one is 409 until the first is withdrawn.
    ///
    /// `POST /v1/submissions`, scope `submissions:write`.
    pub fn create(&self, body: NewSubmission) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::CREATE_SUBMISSION).json("application/json", &body)
    }

    /// Read a submission.
    ///
    /// With its answers, what they mean now, and its files. An insurer sees what was handed in last.
    ///
    /// `GET /v1/submissions/{submissionId}`, scope `submissions:read`.
    pub fn get(&self, submission_id: &SubmissionId) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::GET_SUBMISSION).path("submissionId", submission_id)
    }

    /// Say who looks at a submission.
    ///
    /// By the insurer, while it judges. The provider does not see it.
    ///
    /// `POST /v1/submissions/{submissionId}/_assign`, scope `submissions:assess`.
    pub fn assign(
        &self,
        submission_id: &SubmissionId,
        body: SubmissionAssignment,
        if_match: impl Into<Version>,
    ) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::ASSIGN_SUBMISSION)
            .path("submissionId", submission_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Give a submission back to be filled in anew.
    ///
    /// By the insurer, also after it was rejected or its draft expired, but not once it was approved. It is a
    /// draft again; what was handed in before stays on record.
    ///
    /// `POST /v1/submissions/{submissionId}/_reopen`, scope `submissions:assess`.
    pub fn reopen(
        &self,
        submission_id: &SubmissionId,
        body: SubmissionReopening,
        if_match: impl Into<Version>,
    ) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::REOPEN_SUBMISSION)
            .path("submissionId", submission_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Hand a submission in.
    ///
    /// The answers of the version that `If-Match` names; it stands for their digest, because every change of
    /// an
    /// answer makes a new version. What counts is the moment at which this request was complete, by the clock
    /// of the service: in time is what was complete before the deadline, at the deadline itself it is too
    /// late,
    /// however long it then waits for its turn. Too late is 422 `deadline-passed`, and the attempt is on
    /// record.
    /// A request that was answered with 503 was not received. The answer has a signed receipt. There is no
    /// body;
    /// one that is announced is awaited.
    ///
    /// `POST /v1/submissions/{submissionId}/_submit`, scope `submissions:write`.
    pub fn submit(&self, submission_id: &SubmissionId, if_match: impl Into<Version>) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::SUBMIT_SUBMISSION)
            .path("submissionId", submission_id)
            .version(if_match)
    }

    /// Take a submission back.
    ///
    /// By the provider, until it was decided. For the same round another one can be made then.
    ///
    /// `POST /v1/submissions/{submissionId}/_withdraw`, scope `submissions:write`.
    pub fn withdraw(
        &self,
        submission_id: &SubmissionId,
        body: SubmissionWithdrawal,
        if_match: impl Into<Version>,
    ) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::WITHDRAW_SUBMISSION)
            .path("submissionId", submission_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// Change answers.
    ///
    /// A JSON Merge Patch on the answers: `null` takes an answer away, a table is replaced as a whole. As
    /// often
    /// as one likes, until it is handed in. An answer of the wrong type, or to an item that the questionnaire
    /// does not have or does not show, is refused and nothing is kept. Answers that are no longer shown
    /// because
    /// another one changed are taken out and named in `removed`.
    ///
    /// `PATCH /v1/submissions/{submissionId}/answers`, scope `submissions:write`.
    pub fn update_submission_answers(
        &self,
        submission_id: &SubmissionId,
        body: Answers,
        if_match: impl Into<Version>,
    ) -> Call<SubmissionView> {
        Call::new(&self.0, &operations::UPDATE_SUBMISSION_ANSWERS)
            .path("submissionId", submission_id)
            .version(if_match)
            .json("application/merge-patch+json", &body)
    }

    /// List the decisions about a submission.
    ///
    /// Oldest first, with reasons and the rules that they rest on, for both sides. What an insurer notes for
    /// its
    /// own people only itself sees.
    ///
    /// `GET /v1/submissions/{submissionId}/assessments`, scope `submissions:read`.
    pub fn list_submission_assessments(&self, submission_id: &SubmissionId) -> ListSubmissionAssessments {
        ListSubmissionAssessments(
            Call::new(&self.0, &operations::LIST_SUBMISSION_ASSESSMENTS).path("submissionId", submission_id),
        )
    }

    /// Decide about a submission.
    ///
    /// By the insurer of the concern that asks: taking in hand, then yes, no, or more information with what
    /// is
    /// needed and before when. A no says why and rests on a rule of the policy: one that is not met, one that
    /// lets the insurer decline for its own reasons, or one that keeps unforeseen cases for it. Where two
    /// insurers represent all, both decide and both have to agree. A yes says what follows.
    ///
    /// `POST /v1/submissions/{submissionId}/assessments`, scope `submissions:assess`.
    pub fn create_submission_assessment(
        &self,
        submission_id: &SubmissionId,
        body: NewAssessment,
        if_match: impl Into<Version>,
    ) -> Call<AssessmentView> {
        Call::new(&self.0, &operations::CREATE_SUBMISSION_ASSESSMENT)
            .path("submissionId", submission_id)
            .version(if_match)
            .json("application/json", &body)
    }

    /// List the files of a submission.
    ///
    /// An insurer sees those that were handed in.
    ///
    /// `GET /v1/submissions/{submissionId}/attachments`, scope `submissions:read`.
    pub fn list_submission_attachments(&self, submission_id: &SubmissionId) -> ListSubmissionAttachments {
        ListSubmissionAttachments(
            Call::new(&self.0, &operations::LIST_SUBMISSION_ATTACHMENTS).path("submissionId", submission_id),
        )
    }

    /// Add a file to a submission.
    ///
    /// The body is the file, its type stands in `Content-Type` and its name in `fileName`. The content must
    /// be
    /// of that type from the first byte to the last; office files have no macros. An answer names the file by
    /// its id. At most 10 MiB a file, 100 files and 50 MiB a submission, 500 MiB an organisation.
    ///
    /// `POST /v1/submissions/{submissionId}/attachments`, scope `submissions:write`.
    pub fn create_submission_attachment(
        &self,
        submission_id: &SubmissionId,
        file_name: &str,
        content_type: &str,
        body: Vec<u8>,
    ) -> Call<AttachmentView> {
        Call::new(&self.0, &operations::CREATE_SUBMISSION_ATTACHMENT)
            .path("submissionId", submission_id)
            .query("fileName", file_name)
            .bytes_body(content_type, body)
    }

    /// Remove a file of a submission.
    ///
    /// While it is filled in. A file that an answer names, or that was handed in before, stays.
    ///
    /// `DELETE /v1/submissions/{submissionId}/attachments/{attachmentId}`, scope `submissions:write`.
    pub fn delete_submission_attachment(
        &self,
        submission_id: &SubmissionId,
        attachment_id: &AttachmentId,
        if_match: impl Into<Version>,
    ) -> Call<()> {
        Call::new(&self.0, &operations::DELETE_SUBMISSION_ATTACHMENT)
            .path("submissionId", submission_id)
            .path("attachmentId", attachment_id)
            .version(if_match)
    }

    /// Download a file of a submission.
    ///
    /// By the provider, and by the insurer once it was handed in. Every download stands in the audit trail of
    /// the provider. To be saved, never to be shown in the place of a page.
    ///
    /// `GET /v1/submissions/{submissionId}/attachments/{attachmentId}`, scope `submissions:read`.
    pub fn get_submission_attachment(
        &self,
        submission_id: &SubmissionId,
        attachment_id: &AttachmentId,
    ) -> Call<Download> {
        Call::new(&self.0, &operations::GET_SUBMISSION_ATTACHMENT)
            .path("submissionId", submission_id)
            .path("attachmentId", attachment_id)
    }

    /// Check a submission against the policy.
    ///
    /// Criterion by criterion, by the rules of the agreement type that the questionnaire asks for, on the
    /// register,
    /// the contracts and the answers: those that an insurer sees, or for the provider the present ones. Each
    /// with
    /// its evidence and what is missing; what no machine rules on is listed for who judges. It decides
    /// nothing.
    ///
    /// `GET /v1/submissions/{submissionId}/criteria`, scope `submissions:read`.
    pub fn get_submission_criteria(&self, submission_id: &SubmissionId) -> Call<SubmissionCriteriaView> {
        Call::new(&self.0, &operations::GET_SUBMISSION_CRITERIA).path("submissionId", submission_id)
    }

    /// Read the history of a submission.
    ///
    /// Who did what, when and for whom. An insurer sees what it has a part in, and of the other side the role
    /// only, as the provider does of the insurer.
    ///
    /// `GET /v1/submissions/{submissionId}/history`, scope `submissions:read`.
    pub fn list_submission_history(&self, submission_id: &SubmissionId) -> ListSubmissionHistory {
        ListSubmissionHistory(
            Call::new(&self.0, &operations::LIST_SUBMISSION_HISTORY).path("submissionId", submission_id),
        )
    }

    /// Get the receipt of a submission.
    ///
    /// Of what was handed in last, with the content that it proves. `zorgcontract receipt verify` checks it
    /// without this service: the digest is that of `content`, both moments are in it, and its key is
    /// published.
    ///
    /// `GET /v1/submissions/{submissionId}/receipt`, scope `submissions:read`.
    pub fn get_submission_receipt(&self, submission_id: &SubmissionId) -> Call<SubmissionReceipt> {
        Call::new(&self.0, &operations::GET_SUBMISSION_RECEIPT).path("submissionId", submission_id)
    }
}

/// A call of `list_submissions` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSubmissions(Call<SubmissionViewPage>);

impl ListSubmissions {
    /// In this status.
    pub fn status(self, value: SubmissionStatus) -> Self {
        Self(self.0.query("status", &value))
    }
    /// Of this questionnaire.
    pub fn questionnaire_id(self, value: QuestionnaireId) -> Self {
        Self(self.0.query("questionnaireId", &value))
    }
    /// Of questionnaires of this kind.
    pub fn kind(self, value: QuestionnaireKind) -> Self {
        Self(self.0.query("kind", &value))
    }
    /// In this round.
    pub fn round_id(self, value: QuestionnaireRoundId) -> Self {
        Self(self.0.query("roundId", &value))
    }
    /// Of this organisation.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// That this one looks at; for insurers only.
    pub fn assignee(self, value: impl Into<String>) -> Self {
        Self(self.0.query("assignee", &value.into()))
    }
    /// That the insurer has yet to answer, before this day by a term of its policy.
    pub fn due_before(self, value: Day) -> Self {
        Self(self.0.query("dueBefore", &value))
    }
    /// Whether the last day on which the insurer was to answer has passed without an answer; a submission
    /// without such a day is not overdue.
    pub fn overdue(self, value: bool) -> Self {
        Self(self.0.query("overdue", &value))
    }
    /// That were handed in before this moment.
    pub fn received_before(self, value: Moment) -> Self {
        Self(self.0.query("receivedBefore", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Order of the list; `-` means from high to low.
    pub fn sort(self, value: ListSubmissionsSort) -> Self {
        Self(self.0.query("sort", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListSubmissionsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<SubmissionViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<SubmissionViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<SubmissionViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<SubmissionViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_submission_assessments` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSubmissionAssessments(Call<AssessmentViewPage>);

impl ListSubmissionAssessments {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListSubmissionAssessmentsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AssessmentViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AssessmentViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AssessmentViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AssessmentViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_submission_attachments` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSubmissionAttachments(Call<AttachmentViewPage>);

impl ListSubmissionAttachments {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListSubmissionAttachmentsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<AttachmentViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<AttachmentViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<AttachmentViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<AttachmentViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_submission_history` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListSubmissionHistory(Call<SubmissionHistoryLinePage>);

impl ListSubmissionHistory {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListSubmissionHistoryFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<SubmissionHistoryLinePage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<SubmissionHistoryLinePage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<SubmissionHistoryLinePage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<SubmissionHistoryLinePage> {
        self.0.iterate()
    }
}

/// Operations of the subject `tariffs`.
#[derive(Debug, Clone)]
pub struct Tariffs(Client);

impl Tariffs {
    /// Whether prestaties may be claimed, and at what amount.
    ///
    /// For this AGB code, insurer, day and kind of care: of one prestatie, or of every one when none is
    /// named,
    /// whether it may be claimed, the amount, on what ground, from when, where it comes from with the working
    /// of a
    /// formula, and how certain that is. The agreement is decided once. An agreed amount counts first, then
    /// what
    /// NZa fixed or set as a maximum; without an agreement only prestaties that NZa names may be claimed, at
    /// the
    /// non-contracted tariff. What no source says is `unknown`. Who may ask is as for the effective
    /// agreement; an
    /// amount that others agreed is shown only to who is a party to it, was asked to follow it or takes it
    /// over.
    ///
    /// `GET /v1/effective-tariffs`, scope `tariffs:read`.
    pub fn get_effective_tariffs(
        &self,
        agb_code: &AgbCode,
        uzovi_code: &UzoviCode,
        date: Day,
        care_kind: &CareKind,
    ) -> GetEffectiveTariffs {
        GetEffectiveTariffs(
            Call::new(&self.0, &operations::GET_EFFECTIVE_TARIFFS)
                .query("agbCode", agb_code)
                .query("uzoviCode", uzovi_code)
                .query("date", &date)
                .query("careKind", care_kind),
        )
    }

    /// List included insured.
    ///
    /// How many insured are included in a chain of a care group on the first day of a quarter: counts, never
    /// persons. A care group sees its own and an insurer those of its own insured. Counts come in by
    /// `POST /v1/list-imports?list=inclusions`; what is calculated afterwards above the agreed inclusion
    /// rests on
    /// them.
    ///
    /// `GET /v1/included-insured`, scope `tariffs:read`.
    pub fn list_included_insured(&self) -> ListIncludedInsured {
        ListIncludedInsured(Call::new(&self.0, &operations::LIST_INCLUDED_INSURED))
    }

    /// List exports of price lists.
    ///
    /// Those about whom the caller may ask, oldest first; the operator sees all.
    ///
    /// `GET /v1/price-list-exports`, scope `tariffs:read`.
    pub fn list_price_list_exports(&self) -> ListPriceListExports {
        ListPriceListExports(Call::new(&self.0, &operations::LIST_PRICE_LIST_EXPORTS))
    }

    /// Export price lists to a file.
    ///
    /// The price lists of many practices and insurers, up to the whole country for the operator: a provider
    /// gets
    /// those of its own organisations and of those that it acts for, an insurer those of its own insurers. A
    /// job
    /// writes the file, row by row the same as what a price list says, and keeps it for seven days. In a
    /// table, a
    /// cell that a spreadsheet would take for a formula begins with an apostrophe. A file has at most 1 GiB,
    /// and an
    /// organisation has at most five exports that wait or run. With `Prefer: dry-run` the answer says about
    /// how many
    /// practices and insurers it would be.
    ///
    /// The columns, in this order: `date`, `careKind`, `oiTitle`, `agbCode`, `uzoviCode`, `contractId` (when
    /// the client
    /// may see the contract); and, as an effective tariff says them, `prestatieCode`, `name`, `segment`,
    /// `unit`,
    /// `tariffKind`, `mayBeClaimed`, `ground`, `basis`, `amount` (EUR), `startDate` and `endDate` of the
    /// amount,
    /// `claimableFrom`, `certainty`, `fictitious`, `policyId` and `ruleId` of an agreed amount, `document` of
    /// a national
    /// one, `successorPrestatieCode`, and the codes of `reasons` and `missingFacts`, separated by spaces.
    ///
    /// `POST /v1/price-list-exports`, scope `tariffs:read`.
    pub fn create_price_list_export(&self, body: NewPriceListExport) -> Call<PriceListExport> {
        Call::new(&self.0, &operations::CREATE_PRICE_LIST_EXPORT).json("application/json", &body)
    }

    /// Read an export of price lists.
    ///
    /// Where it stands, and where its file is downloaded, once it is there.
    ///
    /// `GET /v1/price-list-exports/{priceListExportId}`, scope `tariffs:read`.
    pub fn get_price_list_export(&self, price_list_export_id: &JobId) -> Call<PriceListExport> {
        Call::new(&self.0, &operations::GET_PRICE_LIST_EXPORT).path("priceListExportId", price_list_export_id)
    }

    /// Cancel an export of price lists.
    ///
    /// One that waits or runs; there is no file then. An export that has ended is 409.
    ///
    /// `POST /v1/price-list-exports/{priceListExportId}/_cancel`, scope `tariffs:read`.
    pub fn cancel_price_list_export(&self, price_list_export_id: &JobId) -> Call<PriceListExport> {
        Call::new(&self.0, &operations::CANCEL_PRICE_LIST_EXPORT)
            .path("priceListExportId", price_list_export_id)
    }

    /// Download the file of an export.
    ///
    /// Whole, or the part that `Range` asks for: one range of bytes. Its `ETag` never changes, and with
    /// `If-Range` a
    /// download that broke off goes on where it was. `Repr-Digest` has the SHA-256 of the whole file (RFC
    /// 9530). A
    /// client fetches two such files at once. A file that is not there yet, or is kept no longer, or holds
    /// what
    /// the caller may not see any more, is 404.
    ///
    /// `GET /v1/price-list-exports/{priceListExportId}/file`, scope `tariffs:read`.
    pub fn get_price_list_file(&self, price_list_export_id: &JobId) -> Call<Download> {
        Call::new(&self.0, &operations::GET_PRICE_LIST_FILE).path("priceListExportId", price_list_export_id)
    }

    /// The price list of a practice for an insurer.
    ///
    /// Every prestatie of the day: whether it may be claimed, at what amount, from when and why, as for
    /// effective
    /// tariffs. The `ETag` changes only when the list does. With `since` the answer has in place of the list
    /// what
    /// became different from the one that the caller holds: prestaties that were added, removed or changed,
    /// and
    /// those that turned out otherwise for days that had come already. Take the `Known-At` of the list that
    /// you
    /// hold for `since`, and its day for `sinceDate`.
    ///
    /// `GET /v1/price-lists`, scope `tariffs:read`.
    pub fn get_price_list(&self, agb_code: &AgbCode, uzovi_code: &UzoviCode, date: Day) -> GetPriceList {
        GetPriceList(
            Call::new(&self.0, &operations::GET_PRICE_LIST)
                .query("agbCode", agb_code)
                .query("uzoviCode", uzovi_code)
                .query("date", &date),
        )
    }

    /// List registered insured.
    ///
    /// How many insured are registered with a practice (ION) on the first day of a quarter: counts, never
    /// persons. A practice sees its own and an insurer those of its own insured, by age and area. An RO, care
    /// group or WSV sees its members where it holds an agreement with the insurer: one number per practice
    /// and
    /// insurer, and instead of a number below 10 only that it is. Sums that an agreement is settled by are
    /// exact, and stand in the calculation.
    ///
    /// `GET /v1/registered-insured`, scope `tariffs:read`.
    pub fn list_registered_insured(&self) -> ListRegisteredInsured {
        ListRegisteredInsured(Call::new(&self.0, &operations::LIST_REGISTERED_INSURED))
    }

    /// Calculate inclusion above what was agreed.
    ///
    /// Care costs of a chain are calculated afterwards only above the inclusion that was agreed on. Without
    /// an
    /// agreed number the cap of the policy counts: its percentage of the insured registered with the
    /// practices
    /// of the care group, whole persons.
    ///
    /// `POST /v1/tariff-calculations/inclusion-overrun`, scope `tariffs:read`.
    pub fn evaluate_inclusion_overrun(&self, body: InclusionOverrunQuestion) -> Call<TariffCalculation> {
        Call::new(&self.0, &operations::EVALUATE_INCLUSION_OVERRUN).json("application/json", &body)
    }

    /// Calculate the tariff of an RO.
    ///
    /// O&I of a region: the approved budget divided by the insured (ION) that are registered, in the quarter
    /// of
    /// the reference date, with the practices that a WSV links to the RO. Without a budget, or while the
    /// insured
    /// of one of the practices were not counted, the answer is `unknown` and names what is missing. The
    /// source
    /// leaves open which insured count and how to round; the reading used stands with the rule.
    ///
    /// `POST /v1/tariff-calculations/oi-regio`, scope `tariffs:read`.
    pub fn evaluate_regional_tariff(&self, body: RegionalTariffQuestion) -> Call<TariffCalculation> {
        Call::new(&self.0, &operations::EVALUATE_REGIONAL_TARIFF).json("application/json", &body)
    }

    /// Calculate the tariff of a WSV.
    ///
    /// O&I of a neighbourhood: a uniform amount for every insured of the policy's insurers that is registered
    /// with a practice that takes part. While the amount is only announced the answer is `unknown` and names
    /// the
    /// parameter of the rule.
    ///
    /// `POST /v1/tariff-calculations/oi-wijk`, scope `tariffs:read`.
    pub fn evaluate_neighbourhood_tariff(
        &self,
        body: NeighbourhoodTariffQuestion,
    ) -> Call<TariffCalculation> {
        Call::new(&self.0, &operations::EVALUATE_NEIGHBOURHOOD_TARIFF).json("application/json", &body)
    }

    /// Calculate the result reward.
    ///
    /// The surcharge on a standard tariff, by the day on which the agreement was concluded. Percentages and
    /// bounds are those of the rule of the policy, which also says when there is no reward: `notApplicable`.
    ///
    /// `POST /v1/tariff-calculations/result-reward`, scope `tariffs:read`.
    pub fn evaluate_result_reward(&self, body: ResultRewardQuestion) -> Call<TariffCalculation> {
        Call::new(&self.0, &operations::EVALUATE_RESULT_REWARD).json("application/json", &body)
    }

    /// List national tariffs.
    ///
    /// What NZa sets for a prestatie: a maximum, a fixed amount, or the amount without a contract. Only
    /// amounts
    /// that a source confirms are here, each with that source and how certain it is; what is not here is not
    /// known. Made-up amounts have `fictitious`. The `ETag` changes only when the page does.
    ///
    /// `GET /v1/tariffs`, scope `reference:read`.
    pub fn list(&self) -> ListTariffs {
        ListTariffs(Call::new(&self.0, &operations::LIST_TARIFFS))
    }
}

/// A call of `get_effective_tariffs` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetEffectiveTariffs(Call<EffectiveTariffs>);

impl GetEffectiveTariffs {
    /// Funding segment; follows from the kind of care when absent. Limits the modules shown.
    pub fn segment(self, value: Segment) -> Self {
        Self(self.0.query("segment", &value))
    }
    /// O&I title; without it a question about `OI` stays open.
    pub fn oi_title(self, value: OiTitle) -> Self {
        Self(self.0.query("oiTitle", &value))
    }
    /// A prestatie to test: may it be claimed?
    pub fn prestatie_code(self, value: PrestatieCode) -> Self {
        Self(self.0.query("prestatieCode", &value))
    }
    /// Answer with what was known at this instant.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<EffectiveTariffs> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<EffectiveTariffs>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<EffectiveTariffs>> {
        self.0.send_blocking()
    }
}

/// A call of `list_included_insured` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListIncludedInsured(Call<IncludedInsuredViewPage>);

impl ListIncludedInsured {
    /// Only of this care group.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// Only insured of this insurer.
    pub fn uzovi_code(self, value: UzoviCode) -> Self {
        Self(self.0.query("uzoviCode", &value))
    }
    /// Only of this chain.
    pub fn chain(self, value: Chain) -> Self {
        Self(self.0.query("chain", &value))
    }
    /// A calendar day in the quarter asked about; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListIncludedInsuredFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<IncludedInsuredViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<IncludedInsuredViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<IncludedInsuredViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<IncludedInsuredViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_price_list_exports` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListPriceListExports(Call<PriceListExportPage>);

impl ListPriceListExports {
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListPriceListExportsFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PriceListExportPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PriceListExportPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PriceListExportPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<PriceListExportPage> {
        self.0.iterate()
    }
}

/// A call of `get_price_list` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPriceList(Call<PriceList>);

impl GetPriceList {
    /// Kind of care of the agreement; `HAZ` when absent.
    pub fn care_kind(self, value: CareKind) -> Self {
        Self(self.0.query("careKind", &value))
    }
    /// O&I title; without it a list for `OI` stays open.
    pub fn oi_title(self, value: OiTitle) -> Self {
        Self(self.0.query("oiTitle", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Tell what became different since this instant instead: the `Known-At` of the list that the caller
    /// holds.
    pub fn since(self, value: Moment) -> Self {
        Self(self.0.query("since", &value))
    }
    /// The day of the list that the caller holds; `date` when absent. Only with `since`.
    pub fn since_date(self, value: Day) -> Self {
        Self(self.0.query("sinceDate", &value))
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<PriceList> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<PriceList>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<PriceList>> {
        self.0.send_blocking()
    }
}

/// A call of `list_registered_insured` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListRegisteredInsured(Call<RegisteredInsuredViewPage>);

impl ListRegisteredInsured {
    /// Only of this practice.
    pub fn agb_code(self, value: AgbCode) -> Self {
        Self(self.0.query("agbCode", &value))
    }
    /// Only insured of this insurer.
    pub fn uzovi_code(self, value: UzoviCode) -> Self {
        Self(self.0.query("uzoviCode", &value))
    }
    /// A calendar day in the quarter asked about; today when absent.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(
        self,
        fields: impl IntoIterator<Item = ListRegisteredInsuredFieldsItem>,
    ) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<RegisteredInsuredViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<RegisteredInsuredViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<RegisteredInsuredViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<RegisteredInsuredViewPage> {
        self.0.iterate()
    }
}

/// A call of `list_tariffs` with its optional arguments.
#[derive(Debug)]
#[must_use = "a call does nothing until it is sent"]
pub struct ListTariffs(Call<TariffViewPage>);

impl ListTariffs {
    /// Only of this prestatie.
    pub fn prestatie_code(self, value: PrestatieCode) -> Self {
        Self(self.0.query("prestatieCode", &value))
    }
    /// Only of this kind.
    pub fn kind(self, value: NationalTariffKind) -> Self {
        Self(self.0.query("kind", &value))
    }
    /// Only amounts that hold on this calendar day in Europe/Amsterdam; today when neither this nor `year`
    /// is given.
    pub fn date(self, value: Day) -> Self {
        Self(self.0.query("date", &value))
    }
    /// The whole list of this calendar year.
    pub fn year(self, value: i32) -> Self {
        Self(self.0.query("year", &value))
    }
    /// Answer with what was known at this instant; now when absent.
    pub fn as_of(self, value: Moment) -> Self {
        Self(self.0.query("asOf", &value))
    }
    /// Place in the list, from `next` or `prev`; belongs to the same filter and caller.
    pub fn cursor(self, value: impl Into<String>) -> Self {
        Self(self.0.query("cursor", &value.into()))
    }
    /// Items on a page.
    pub fn limit(self, value: i32) -> Self {
        Self(self.0.query("limit", &value))
    }
    /// Members of the answer, separated by commas; the others are left out, required ones too.
    pub fn fields(self, fields: impl IntoIterator<Item = ListTariffsFieldsItem>) -> Call<PartialPage> {
        self.0.query_list("fields", fields).retyped()
    }

    /// The call itself, for what all calls have in common.
    pub fn call(self) -> Call<TariffViewPage> {
        self.0
    }

    /// Sends it; see [`Call::send`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    pub async fn send(self) -> crate::Result<crate::Answer<TariffViewPage>> {
        self.0.send().await
    }

    /// Sends it and waits; see [`Call::send_blocking`].
    ///
    /// # Errors
    /// [`Error`](crate::Error), see its kinds.
    #[cfg(feature = "blocking")]
    pub fn send_blocking(self) -> crate::Result<crate::Answer<TariffViewPage>> {
        self.0.send_blocking()
    }

    /// Goes through all items of all pages; see [`Call::iterate`].
    pub fn iterate(self) -> crate::Pages<TariffViewPage> {
        self.0.iterate()
    }
}
