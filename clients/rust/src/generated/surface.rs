// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
//! Every operation by its id, through the typed methods: how the conformance cases reach them.

use zorgcontract_client::types::*;
use zorgcontract_client::{Client, Day, Moment};

use crate::runner::{Arguments, Outcome, Ready};

pub(crate) async fn invoke(client: &Client, arguments: &Arguments) -> Outcome {
    match arguments.operation() {
        "get_key_set" => {
            let call = client.identity().get_key_set();
            call.ready(arguments).await
        }
        "get_authorization_server" => {
            let call = client.identity().get_authorization_server();
            call.ready(arguments).await
        }
        "get_smart_configuration" => {
            let call = client.identity().get_smart_configuration();
            call.ready(arguments).await
        }
        "get_addendum" => {
            let call = client.contracts().get_addendum(&arguments.get::<AddendumId>("addendumId"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "approve_addendum" => {
            let call = client.contracts().approve_addendum(
                &arguments.get::<AddendumId>("addendumId"),
                arguments.body::<AddendumApproval>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "end_addendum" => {
            let call = client.contracts().end_addendum(
                &arguments.get::<AddendumId>("addendumId"),
                arguments.body::<AddendumEnding>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "reject_addendum" => {
            let call = client.contracts().reject_addendum(
                &arguments.get::<AddendumId>("addendumId"),
                arguments.body::<AddendumRejection>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "withdraw_addendum" => {
            let call = client.contracts().withdraw_addendum(
                &arguments.get::<AddendumId>("addendumId"),
                arguments.body::<AddendumWithdrawal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_addendum_document" => {
            let call = client.contracts().get_addendum_document(&arguments.get::<AddendumId>("addendumId"));
            call.ready(arguments).await
        }
        "list_addendum_signatures" => {
            let call =
                client.contracts().list_addendum_signatures(&arguments.get::<AddendumId>("addendumId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAddendumSignaturesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_addendum_signature" => {
            let call = client.contracts().create_addendum_signature(
                &arguments.get::<AddendumId>("addendumId"),
                arguments.body::<NewSignature>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_addendum_steps" => {
            let call = client.contracts().list_addendum_steps(&arguments.get::<AddendumId>("addendumId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAddendumStepsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_amendment" => {
            let call = client.contracts().get_amendment(&arguments.get::<AmendmentId>("amendmentId"));
            call.ready(arguments).await
        }
        "refuse_amendment" => {
            let call = client.contracts().refuse_amendment(
                &arguments.get::<AmendmentId>("amendmentId"),
                arguments.body::<AmendmentRefusal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "withdraw_amendment" => {
            let call = client.contracts().withdraw_amendment(
                &arguments.get::<AmendmentId>("amendmentId"),
                arguments.body::<AmendmentWithdrawal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_amendment_document" => {
            let call =
                client.contracts().get_amendment_document(&arguments.get::<AmendmentId>("amendmentId"));
            call.ready(arguments).await
        }
        "list_amendment_signatures" => {
            let call =
                client.contracts().list_amendment_signatures(&arguments.get::<AmendmentId>("amendmentId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAmendmentSignaturesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_amendment_signature" => {
            let call = client.contracts().create_amendment_signature(
                &arguments.get::<AmendmentId>("amendmentId"),
                arguments.body::<NewSignature>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_assessment_run" => {
            let call = client.submissions().create_assessment_run(arguments.body::<NewAssessmentRun>());
            arguments.job(client, call).await
        }
        "get_assessment_run" => {
            let call = client.submissions().get_assessment_run(&arguments.get::<JobId>("assessmentRunId"));
            call.ready(arguments).await
        }
        "cancel_assessment_run" => {
            let call = client.submissions().cancel_assessment_run(&arguments.get::<JobId>("assessmentRunId"));
            call.ready(arguments).await
        }
        "list_audit_entries" => {
            let call = client.audit().list_audit_entries();
            let call = match arguments.optional::<TrailOwner>("owner") {
                Some(value) => call.owner(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("from") {
                Some(value) => call.from(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("until") {
                Some(value) => call.until(value),
                None => call,
            };
            let call = match arguments.optional::<String>("eventType") {
                Some(value) => call.event_type(value),
                None => call,
            };
            let call = match arguments.optional::<AuditAction>("action") {
                Some(value) => call.action(value),
                None => call,
            };
            let call = match arguments.optional::<String>("actor") {
                Some(value) => call.actor(value),
                None => call,
            };
            let call = match arguments.optional::<String>("object") {
                Some(value) => call.object(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAuditEntriesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_audit_export" => {
            let call = client.audit().get_audit_export(&arguments.get::<TrailOwner>("owner"));
            let call = match arguments.optional::<Moment>("from") {
                Some(value) => call.from(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("until") {
                Some(value) => call.until(value),
                None => call,
            };
            arguments.download(call.call()).await
        }
        "get_audit_head" => {
            let call = client.audit().get_audit_head(&arguments.get::<TrailOwner>("owner"));
            call.ready(arguments).await
        }
        "list_audit_heads" => {
            let call = client.audit().list_audit_heads(&arguments.get::<TrailOwner>("owner"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAuditHeadsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_certificates" => {
            let call = client.identity().list_certificates();
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListCertificatesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_certificate" => {
            let call = client.identity().create_certificate(arguments.body::<NewCertificate>());
            call.ready(arguments).await
        }
        "get_certificate" => {
            let call = client.identity().get_certificate(&arguments.get::<CertificateId>("certificateId"));
            call.ready(arguments).await
        }
        "update_certificate" => {
            let call = client.identity().update_certificate(
                &arguments.get::<CertificateId>("certificateId"),
                arguments.body::<CertificatePatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_clients" => {
            let call = client.identity().list_clients();
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListClientsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_client" => {
            let call = client.identity().create_client(arguments.body::<NewClient>());
            call.ready(arguments).await
        }
        "get_client" => {
            let call = client.identity().get_client(&arguments.get::<ClientId>("clientId"));
            call.ready(arguments).await
        }
        "update_client" => {
            let call = client.identity().update_client(
                &arguments.get::<ClientId>("clientId"),
                arguments.body::<ClientPatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_client_certificate" => {
            let call = client.identity().create_client_certificate(
                &arguments.get::<ClientId>("clientId"),
                arguments.body::<NewClientCertificate>(),
            );
            call.ready(arguments).await
        }
        "delete_client_certificate" => {
            let call = client.identity().delete_client_certificate(
                &arguments.get::<ClientId>("clientId"),
                &arguments.get::<String>("certificateKey"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_client_key" => {
            let call = client
                .identity()
                .create_client_key(&arguments.get::<ClientId>("clientId"), arguments.body::<ClientJwk>());
            call.ready(arguments).await
        }
        "delete_client_key" => {
            let call = client.identity().delete_client_key(
                &arguments.get::<ClientId>("clientId"),
                &arguments.get::<String>("kid"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_concerns" => {
            let call = client.reference().list_concerns();
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListConcernsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_concern" => {
            let call = client.reference().get_concern(&arguments.get::<ConcernId>("concernId"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_contract_offer_runs" => {
            let call = client.contracts().list_contract_offer_runs();
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListContractOfferRunsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_contract_offer_run" => {
            let call = client.contracts().create_contract_offer_run(arguments.body::<NewContractOfferRun>());
            arguments.job(client, call).await
        }
        "get_contract_offer_run" => {
            let call =
                client.contracts().get_contract_offer_run(&arguments.get::<JobId>("contractOfferRunId"));
            call.ready(arguments).await
        }
        "cancel_contract_offer_run" => {
            let call =
                client.contracts().cancel_contract_offer_run(&arguments.get::<JobId>("contractOfferRunId"));
            call.ready(arguments).await
        }
        "list_contract_offer_rows" => {
            let call =
                client.contracts().list_contract_offer_rows(&arguments.get::<JobId>("contractOfferRunId"));
            let call = match arguments.optional::<ContractOfferOutcome>("outcome") {
                Some(value) => call.outcome(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListContractOfferRowsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_contracts" => {
            let call = client.contracts().list();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<String>("number") {
                Some(value) => call.number(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<String>("agreementType") {
                Some(value) => call.agreement_type(value),
                None => call,
            };
            let call = match arguments.optional::<RegionCode>("region") {
                Some(value) => call.region(value),
                None => call,
            };
            let call = match arguments.optional::<ContractStatus>("status") {
                Some(value) => call.status(value),
                None => call,
            };
            let call = match arguments.optional::<Phase>("phase") {
                Some(value) => call.phase(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("signBy") {
                Some(value) => call.sign_by(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("recordedSince") {
                Some(value) => call.recorded_since(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            let call = match arguments.optional::<ListContractsSort>("sort") {
                Some(value) => call.sort(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListContractsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_contract" => {
            let call = client.contracts().create(arguments.body::<NewContract>());
            call.ready(arguments).await
        }
        "get_contract" => {
            let call = client.contracts().get(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "update_contract" => {
            let call = client.contracts().update(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractPatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_next_contract" => {
            let call = client.contracts().create_next_contract(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractCarryOver>(),
            );
            call.ready(arguments).await
        }
        "offer_contract" => {
            let call = client.contracts().offer(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractOffering>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "refuse_contract" => {
            let call = client.contracts().refuse(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractRefusal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_successor_contract" => {
            let call = client.contracts().create_successor_contract(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractTakeOver>(),
            );
            call.ready(arguments).await
        }
        "terminate_contract" => {
            let call = client.contracts().terminate(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractTermination>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "withdraw_contract" => {
            let call = client.contracts().withdraw(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<ContractWithdrawal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_addenda" => {
            let call = client.contracts().list_addenda(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAddendaFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_addendum" => {
            let call = client.contracts().create_addendum(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<AddendumRequest>(),
            );
            call.ready(arguments).await
        }
        "list_amendments" => {
            let call = client.contracts().list_amendments(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAmendmentsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_amendment" => {
            let call = client.contracts().create_amendment(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<NewAmendment>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_contract_document" => {
            let call = client.contracts().get_contract_document(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<i32>("version") {
                Some(value) => call.version(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "get_contract_evidence" => {
            let call = client.contracts().get_contract_evidence(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<i32>("version") {
                Some(value) => call.version(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "get_reimbursement" => {
            let call = client.publication().get_reimbursement(
                &arguments.get::<ContractId>("contractId"),
                &arguments.get::<PurchasingPartyId>("purchasingPartyId"),
            );
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "replace_reimbursement" => {
            let call = client.publication().replace_reimbursement(
                &arguments.get::<ContractId>("contractId"),
                &arguments.get::<PurchasingPartyId>("purchasingPartyId"),
                arguments.body::<ContractReimbursement>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_contract_signatures" => {
            let call =
                client.contracts().list_contract_signatures(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListContractSignaturesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_contract_signature" => {
            let call = client.contracts().create_contract_signature(
                &arguments.get::<ContractId>("contractId"),
                arguments.body::<NewSignature>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_contract_versions" => {
            let call = client.contracts().list_contract_versions(&arguments.get::<ContractId>("contractId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListContractVersionsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_contract_version" => {
            let call = client.contracts().get_contract_version(
                &arguments.get::<ContractId>("contractId"),
                arguments.get::<i32>("version"),
            );
            call.ready(arguments).await
        }
        "get_contract_version_changes" => {
            let call = client.contracts().get_contract_version_changes(
                &arguments.get::<ContractId>("contractId"),
                arguments.get::<i32>("version"),
            );
            let call = match arguments.optional::<i32>("since") {
                Some(value) => call.since(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_coverage_declarations" => {
            let call = client.following().list_coverage_declarations();
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListCoverageDeclarationsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_coverage_declaration" => {
            let call =
                client.following().create_coverage_declaration(arguments.body::<NewCoverageDeclaration>());
            call.ready(arguments).await
        }
        "get_coverage_declaration" => {
            let call = client
                .following()
                .get_coverage_declaration(&arguments.get::<CoverageDeclarationId>("coverageDeclarationId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "update_coverage_declaration" => {
            let call = client.following().update_coverage_declaration(
                &arguments.get::<CoverageDeclarationId>("coverageDeclarationId"),
                arguments.body::<CoverageDeclarationPatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_deadlines" => {
            let call = client.policies().list_deadlines();
            let call = match arguments.optional::<Vec<ConcernId>>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<PolicyId>("policyId") {
                Some(value) => call.policy_id(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<ProviderKind>("providerKind") {
                Some(value) => call.provider_kind(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListDeadlinesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_delegations" => {
            let call = client.identity().list_delegations();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<bool>("active") {
                Some(value) => call.active(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListDelegationsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_delegation" => {
            let call = client.identity().create_delegation(arguments.body::<NewDelegation>());
            call.ready(arguments).await
        }
        "get_delegation" => {
            let call = client.identity().get_delegation(&arguments.get::<DelegationId>("delegationId"));
            call.ready(arguments).await
        }
        "withdraw_delegation" => {
            let call = client
                .identity()
                .withdraw_delegation(&arguments.get::<DelegationId>("delegationId"), arguments.version());
            call.ready(arguments).await
        }
        "get_effective_agreement" => {
            let call = client.agreements().get_effective_agreement(
                &arguments.get::<AgbCode>("agbCode"),
                &arguments.get::<UzoviCode>("uzoviCode"),
                arguments.get::<Day>("date"),
                &arguments.get::<CareKind>("careKind"),
            );
            let call = match arguments.optional::<Segment>("segment") {
                Some(value) => call.segment(value),
                None => call,
            };
            let call = match arguments.optional::<OiTitle>("oiTitle") {
                Some(value) => call.oi_title(value),
                None => call,
            };
            let call = match arguments.optional::<PrestatieCode>("prestatieCode") {
                Some(value) => call.prestatie_code(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "search_effective_agreements" => {
            let call = client.agreements().search_effective_agreements(arguments.body::<AgreementSearch>());
            call.ready(arguments).await
        }
        "get_effective_tariffs" => {
            let call = client.tariffs().get_effective_tariffs(
                &arguments.get::<AgbCode>("agbCode"),
                &arguments.get::<UzoviCode>("uzoviCode"),
                arguments.get::<Day>("date"),
                &arguments.get::<CareKind>("careKind"),
            );
            let call = match arguments.optional::<Segment>("segment") {
                Some(value) => call.segment(value),
                None => call,
            };
            let call = match arguments.optional::<OiTitle>("oiTitle") {
                Some(value) => call.oi_title(value),
                None => call,
            };
            let call = match arguments.optional::<PrestatieCode>("prestatieCode") {
                Some(value) => call.prestatie_code(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "check_eligibility" => {
            let call = client.agreements().check_eligibility(arguments.body::<EligibilityQuestion>());
            call.ready(arguments).await
        }
        "list_follow_decisions" => {
            let call = client.following().list_follow_decisions();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<ContractId>("contractId") {
                Some(value) => call.contract_id(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("followerId") {
                Some(value) => call.follower_id(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<FollowStatus>("status") {
                Some(value) => call.status(value),
                None => call,
            };
            let call = match arguments.optional::<Phase>("phase") {
                Some(value) => call.phase(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListFollowDecisionsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_follow_decision" => {
            let call = client.following().create_follow_decision(arguments.body::<NewFollowDecision>());
            call.ready(arguments).await
        }
        "get_follow_decision" => {
            let call = client
                .following()
                .get_follow_decision(&arguments.get::<FollowDecisionId>("followDecisionId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "update_follow_decision" => {
            let call = client.following().update_follow_decision(
                &arguments.get::<FollowDecisionId>("followDecisionId"),
                arguments.body::<FollowDecisionPatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_included_insured" => {
            let call = client.tariffs().list_included_insured();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<UzoviCode>("uzoviCode") {
                Some(value) => call.uzovi_code(value),
                None => call,
            };
            let call = match arguments.optional::<Chain>("chain") {
                Some(value) => call.chain(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListIncludedInsuredFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_insurers" => {
            let call = client.reference().list_insurers();
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListInsurersFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_insurer" => {
            let call = client.reference().get_insurer(&arguments.get::<UzoviCode>("uzoviCode"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "create_list_import" => {
            let call =
                client.reference().create_list_import(&arguments.get::<ListKind>("list"), arguments.bytes());
            if arguments.dry_run() {
                return call.rehearse().ready(arguments).await;
            }
            arguments.job(client, call.call()).await
        }
        "get_list_import" => {
            let call = client.reference().get_list_import(&arguments.get::<JobId>("listImportId"));
            call.ready(arguments).await
        }
        "get_liveness" => {
            let call = client.operations().get_liveness();
            call.ready(arguments).await
        }
        "list_national_facts" => {
            let call = client.reference().list_national_facts();
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListNationalFactsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_policies" => {
            let call = client.policies().list();
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPoliciesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_policy" => {
            let call = client.policies().get(&arguments.get::<PolicyId>("policyId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_policy_addenda" => {
            let call = client.policies().list_policy_addenda(&arguments.get::<PolicyId>("policyId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPolicyAddendaFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_agreement_types" => {
            let call = client.policies().list_agreement_types(&arguments.get::<PolicyId>("policyId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListAgreementTypesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_policy_changes" => {
            let call = client.policies().get_policy_changes(
                &arguments.get::<PolicyId>("policyId"),
                &arguments.get::<PolicyId>("since"),
            );
            let call = match arguments.optional::<Moment>("sinceAsOf") {
                Some(value) => call.since_as_of(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_payment_titles" => {
            let call = client.policies().list_payment_titles(&arguments.get::<PolicyId>("policyId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPaymentTitlesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_policy_rules" => {
            let call = client.policies().list_policy_rules(&arguments.get::<PolicyId>("policyId"));
            let call = match arguments.optional::<RuleKind>("kind") {
                Some(value) => call.kind(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<String>("topic") {
                Some(value) => call.topic(value),
                None => call,
            };
            let call = match arguments.optional::<bool>("executable") {
                Some(value) => call.executable(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPolicyRulesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_policy_rule" => {
            let call = client
                .policies()
                .get_policy_rule(&arguments.get::<PolicyId>("policyId"), &arguments.get::<String>("ruleId"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "get_policy_comparison" => {
            let call = client.policies().get_policy_comparison(arguments.get::<i32>("year"));
            let call = match arguments.optional::<Vec<ComparisonRow>>("topic") {
                Some(value) => call.topic(value),
                None => call,
            };
            let call = match arguments.optional::<Vec<ConcernId>>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_policy_drafts" => {
            let call = client.policies().list_policy_drafts();
            let call = match arguments.optional::<PolicyId>("policyId") {
                Some(value) => call.policy_id(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPolicyDraftsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_policy_draft" => {
            let call = client.policies().create_policy_draft(arguments.body::<NewPolicyDraft>());
            call.ready(arguments).await
        }
        "delete_policy_draft" => {
            let call = client
                .policies()
                .delete_policy_draft(&arguments.get::<PolicyDraftId>("policyDraftId"), arguments.version());
            call.ready(arguments).await
        }
        "get_policy_draft" => {
            let call = client.policies().get_policy_draft(&arguments.get::<PolicyDraftId>("policyDraftId"));
            call.ready(arguments).await
        }
        "replace_policy_draft" => {
            let call = client.policies().replace_policy_draft(
                &arguments.get::<PolicyDraftId>("policyDraftId"),
                arguments.body::<PolicyDraftFiles>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "publish_policy_draft" => {
            let call = client
                .policies()
                .publish_policy_draft(&arguments.get::<PolicyDraftId>("policyDraftId"), arguments.version());
            call.ready(arguments).await
        }
        "list_preferred_insurers" => {
            let call = client.reference().list_preferred_insurers();
            let call = match arguments.optional::<RegionScheme>("scheme") {
                Some(value) => call.scheme(value),
                None => call,
            };
            let call = match arguments.optional::<RegionCode>("region") {
                Some(value) => call.region(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPreferredInsurersFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_prestaties" => {
            let call = client.reference().list_prestaties();
            let call = match arguments.optional::<PrestatieSegment>("segment") {
                Some(value) => call.segment(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPrestatiesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_prestatie" => {
            let call = client.reference().get_prestatie(&arguments.get::<PrestatieCode>("prestatieCode"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_price_list_exports" => {
            let call = client.tariffs().list_price_list_exports();
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPriceListExportsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_price_list_export" => {
            let call = client.tariffs().create_price_list_export(arguments.body::<NewPriceListExport>());
            arguments.job(client, call).await
        }
        "get_price_list_export" => {
            let call = client.tariffs().get_price_list_export(&arguments.get::<JobId>("priceListExportId"));
            call.ready(arguments).await
        }
        "cancel_price_list_export" => {
            let call =
                client.tariffs().cancel_price_list_export(&arguments.get::<JobId>("priceListExportId"));
            call.ready(arguments).await
        }
        "get_price_list_file" => {
            let call = client.tariffs().get_price_list_file(&arguments.get::<JobId>("priceListExportId"));
            arguments.download(call).await
        }
        "get_price_list" => {
            let call = client.tariffs().get_price_list(
                &arguments.get::<AgbCode>("agbCode"),
                &arguments.get::<UzoviCode>("uzoviCode"),
                arguments.get::<Day>("date"),
            );
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<OiTitle>("oiTitle") {
                Some(value) => call.oi_title(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("since") {
                Some(value) => call.since(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("sinceDate") {
                Some(value) => call.since_date(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "get_provider_profile" => {
            let call = client.publication().get_provider_profile(&arguments.get::<AgbCode>("agbCode"));
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "replace_provider_profile" => {
            let call = client.publication().replace_provider_profile(
                &arguments.get::<AgbCode>("agbCode"),
                arguments.body::<ProviderProfile>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_published_contracts" => {
            let call = client.publication().list_published_contracts();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<UzoviCode>("uzoviCode") {
                Some(value) => call.uzovi_code(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<RegionCode>("region") {
                Some(value) => call.region(value),
                None => call,
            };
            let call = match arguments.optional::<String>("postcode") {
                Some(value) => call.postcode(value),
                None => call,
            };
            let call = match arguments.optional::<String>("city") {
                Some(value) => call.city(value),
                None => call,
            };
            let call = match arguments.optional::<String>("q") {
                Some(value) => call.q(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPublishedContractsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_published_contract_changes" => {
            let call =
                client.publication().list_published_contract_changes(&arguments.get::<Moment>("since"));
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<UzoviCode>("uzoviCode") {
                Some(value) => call.uzovi_code(value),
                None => call,
            };
            let call = match arguments.optional::<PurchasingPartyId>("purchasingPartyId") {
                Some(value) => call.purchasing_party_id(value),
                None => call,
            };
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPublishedContractChangesFieldsItem>>("fields")
            {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_purchasing_parties" => {
            let call = client.reference().list_purchasing_parties();
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListPurchasingPartiesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_questionnaires" => {
            let call = client.questionnaires().list();
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<QuestionnaireKind>("kind") {
                Some(value) => call.kind(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<ProviderKind>("providerKind") {
                Some(value) => call.provider_kind(value),
                None => call,
            };
            let call = match arguments.optional::<bool>("open") {
                Some(value) => call.open(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListQuestionnairesFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_questionnaire" => {
            let call = client.questionnaires().create(arguments.body::<Questionnaire>());
            call.ready(arguments).await
        }
        "get_questionnaire" => {
            let call = client.questionnaires().get(&arguments.get::<QuestionnaireId>("questionnaireId"));
            call.ready(arguments).await
        }
        "list_questionnaire_rounds" => {
            let call = client
                .questionnaires()
                .list_questionnaire_rounds(&arguments.get::<QuestionnaireId>("questionnaireId"));
            let call = match arguments.optional::<RoundStatus>("status") {
                Some(value) => call.status(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListQuestionnaireRoundsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_questionnaire_round" => {
            let call = client.questionnaires().create_questionnaire_round(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.body::<NewQuestionnaireRound>(),
            );
            call.ready(arguments).await
        }
        "get_questionnaire_round" => {
            let call = client.questionnaires().get_questionnaire_round(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                &arguments.get::<QuestionnaireRoundId>("roundId"),
            );
            call.ready(arguments).await
        }
        "update_questionnaire_round" => {
            let call = client.questionnaires().update_questionnaire_round(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                &arguments.get::<QuestionnaireRoundId>("roundId"),
                arguments.body::<QuestionnaireRoundPatch>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_questionnaire_version" => {
            let call = client
                .questionnaires()
                .create_questionnaire_version(&arguments.get::<QuestionnaireId>("questionnaireId"));
            call.ready(arguments).await
        }
        "delete_questionnaire_version" => {
            let call = client.questionnaires().delete_questionnaire_version(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_questionnaire_version" => {
            let call = client.questionnaires().get_questionnaire_version(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
            );
            call.ready(arguments).await
        }
        "replace_questionnaire_version" => {
            let call = client.questionnaires().replace_questionnaire_version(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
                arguments.body::<Questionnaire>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "evaluate_answers" => {
            let call = client.questionnaires().evaluate_answers(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
                arguments.body::<EvaluationQuery>(),
            );
            call.ready(arguments).await
        }
        "publish_questionnaire_version" => {
            let call = client.questionnaires().publish_questionnaire_version(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "retire_questionnaire_version" => {
            let call = client.questionnaires().retire_questionnaire_version(
                &arguments.get::<QuestionnaireId>("questionnaireId"),
                arguments.get::<i32>("version"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_readiness" => {
            let call = client.operations().get_readiness();
            call.ready(arguments).await
        }
        "list_regions" => {
            let call = client.reference().list_regions();
            let call = match arguments.optional::<RegionScheme>("scheme") {
                Some(value) => call.scheme(value),
                None => call,
            };
            let call = match arguments.optional::<MunicipalityCode>("municipality") {
                Some(value) => call.municipality(value),
                None => call,
            };
            let call = match arguments.optional::<Postcode>("postcode") {
                Some(value) => call.postcode(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListRegionsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_region" => {
            let call = client.reference().get_region(
                &arguments.get::<RegionScheme>("scheme"),
                &arguments.get::<RegionCode>("regionCode"),
            );
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            call.call().ready(arguments).await
        }
        "list_registered_insured" => {
            let call = client.tariffs().list_registered_insured();
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<UzoviCode>("uzoviCode") {
                Some(value) => call.uzovi_code(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListRegisteredInsuredFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_registration_import" => {
            let call = client.registrations().create_registration_import(arguments.body::<String>());
            arguments.job(client, call).await
        }
        "get_registration_import" => {
            let call = client
                .registrations()
                .get_registration_import(&arguments.get::<JobId>("registrationImportId"));
            call.ready(arguments).await
        }
        "get_registration_import_receipt" => {
            let call = client
                .registrations()
                .get_registration_import_receipt(&arguments.get::<JobId>("registrationImportId"));
            call.ready(arguments).await
        }
        "list_registrations" => {
            let call = client.registrations().list();
            let call = match arguments.optional::<String>("name") {
                Some(value) => call.name(value),
                None => call,
            };
            let call = match arguments.optional::<String>("city") {
                Some(value) => call.city(value),
                None => call,
            };
            let call = match arguments.optional::<String>("postcode") {
                Some(value) => call.postcode(value),
                None => call,
            };
            let call = match arguments.optional::<PartyKind>("kind") {
                Some(value) => call.kind(value),
                None => call,
            };
            let call = match arguments.optional::<RegisterCareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<QualificationCode>("qualification") {
                Some(value) => call.qualification(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListRegistrationsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_registration" => {
            let call = client.registrations().get(&arguments.get::<AgbCode>("agbCode"));
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<GetRegistrationFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            call.call().ready(arguments).await
        }
        "list_registration_relations" => {
            let call =
                client.registrations().list_registration_relations(&arguments.get::<AgbCode>("agbCode"));
            let call = match arguments.optional::<String>("type") {
                Some(value) => call.type_(value),
                None => call,
            };
            let call = match arguments.optional::<RelationDirection>("direction") {
                Some(value) => call.direction(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListRegistrationRelationsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_scenarios" => {
            let call = client.sandbox().list_scenarios();
            call.ready(arguments).await
        }
        "simulate_changes" => {
            let call = client.agreements().simulate_changes(arguments.body::<SimulationQuestion>());
            call.ready(arguments).await
        }
        "get_contracting_statistics" => {
            let call = client.statistics().get_contracting_statistics();
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<ConcernId>("concern") {
                Some(value) => call.concern(value),
                None => call,
            };
            let call = match arguments.optional::<CareKind>("careKind") {
                Some(value) => call.care_kind(value),
                None => call,
            };
            let call = match arguments.optional::<String>("agreementType") {
                Some(value) => call.agreement_type(value),
                None => call,
            };
            let call = match arguments.optional::<RegionCode>("region") {
                Some(value) => call.region(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("from") {
                Some(value) => call.from(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("until") {
                Some(value) => call.until(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<GetContractingStatisticsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "list_submissions" => {
            let call = client.submissions().list();
            let call = match arguments.optional::<SubmissionStatus>("status") {
                Some(value) => call.status(value),
                None => call,
            };
            let call = match arguments.optional::<QuestionnaireId>("questionnaireId") {
                Some(value) => call.questionnaire_id(value),
                None => call,
            };
            let call = match arguments.optional::<QuestionnaireKind>("kind") {
                Some(value) => call.kind(value),
                None => call,
            };
            let call = match arguments.optional::<QuestionnaireRoundId>("roundId") {
                Some(value) => call.round_id(value),
                None => call,
            };
            let call = match arguments.optional::<AgbCode>("agbCode") {
                Some(value) => call.agb_code(value),
                None => call,
            };
            let call = match arguments.optional::<String>("assignee") {
                Some(value) => call.assignee(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("dueBefore") {
                Some(value) => call.due_before(value),
                None => call,
            };
            let call = match arguments.optional::<bool>("overdue") {
                Some(value) => call.overdue(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("receivedBefore") {
                Some(value) => call.received_before(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            let call = match arguments.optional::<ListSubmissionsSort>("sort") {
                Some(value) => call.sort(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListSubmissionsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_submission" => {
            let call = client.submissions().create(arguments.body::<NewSubmission>());
            call.ready(arguments).await
        }
        "get_submission" => {
            let call = client.submissions().get(&arguments.get::<SubmissionId>("submissionId"));
            call.ready(arguments).await
        }
        "assign_submission" => {
            let call = client.submissions().assign(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<SubmissionAssignment>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "create_submission_contract" => {
            let call = client.contracts().create_submission_contract(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<SubmissionContract>(),
            );
            call.ready(arguments).await
        }
        "reopen_submission" => {
            let call = client.submissions().reopen(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<SubmissionReopening>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "submit_submission" => {
            let call = client
                .submissions()
                .submit(&arguments.get::<SubmissionId>("submissionId"), arguments.version());
            call.ready(arguments).await
        }
        "withdraw_submission" => {
            let call = client.submissions().withdraw(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<SubmissionWithdrawal>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "update_submission_answers" => {
            let call = client.submissions().update_submission_answers(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<Answers>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_submission_assessments" => {
            let call = client
                .submissions()
                .list_submission_assessments(&arguments.get::<SubmissionId>("submissionId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListSubmissionAssessmentsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_submission_assessment" => {
            let call = client.submissions().create_submission_assessment(
                &arguments.get::<SubmissionId>("submissionId"),
                arguments.body::<NewAssessment>(),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "list_submission_attachments" => {
            let call = client
                .submissions()
                .list_submission_attachments(&arguments.get::<SubmissionId>("submissionId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListSubmissionAttachmentsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "create_submission_attachment" => {
            let call = client.submissions().create_submission_attachment(
                &arguments.get::<SubmissionId>("submissionId"),
                &arguments.get::<String>("fileName"),
                "application/pdf",
                arguments.bytes(),
            );
            call.ready(arguments).await
        }
        "delete_submission_attachment" => {
            let call = client.submissions().delete_submission_attachment(
                &arguments.get::<SubmissionId>("submissionId"),
                &arguments.get::<AttachmentId>("attachmentId"),
                arguments.version(),
            );
            call.ready(arguments).await
        }
        "get_submission_attachment" => {
            let call = client.submissions().get_submission_attachment(
                &arguments.get::<SubmissionId>("submissionId"),
                &arguments.get::<AttachmentId>("attachmentId"),
            );
            arguments.download(call).await
        }
        "get_submission_criteria" => {
            let call =
                client.submissions().get_submission_criteria(&arguments.get::<SubmissionId>("submissionId"));
            call.ready(arguments).await
        }
        "list_submission_history" => {
            let call =
                client.submissions().list_submission_history(&arguments.get::<SubmissionId>("submissionId"));
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListSubmissionHistoryFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        "get_submission_receipt" => {
            let call =
                client.submissions().get_submission_receipt(&arguments.get::<SubmissionId>("submissionId"));
            call.ready(arguments).await
        }
        "evaluate_inclusion_overrun" => {
            let call =
                client.tariffs().evaluate_inclusion_overrun(arguments.body::<InclusionOverrunQuestion>());
            call.ready(arguments).await
        }
        "evaluate_regional_tariff" => {
            let call = client.tariffs().evaluate_regional_tariff(arguments.body::<RegionalTariffQuestion>());
            call.ready(arguments).await
        }
        "evaluate_neighbourhood_tariff" => {
            let call = client
                .tariffs()
                .evaluate_neighbourhood_tariff(arguments.body::<NeighbourhoodTariffQuestion>());
            call.ready(arguments).await
        }
        "evaluate_result_reward" => {
            let call = client.tariffs().evaluate_result_reward(arguments.body::<ResultRewardQuestion>());
            call.ready(arguments).await
        }
        "list_tariffs" => {
            let call = client.tariffs().list();
            let call = match arguments.optional::<PrestatieCode>("prestatieCode") {
                Some(value) => call.prestatie_code(value),
                None => call,
            };
            let call = match arguments.optional::<NationalTariffKind>("kind") {
                Some(value) => call.kind(value),
                None => call,
            };
            let call = match arguments.optional::<Day>("date") {
                Some(value) => call.date(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("year") {
                Some(value) => call.year(value),
                None => call,
            };
            let call = match arguments.optional::<Moment>("asOf") {
                Some(value) => call.as_of(value),
                None => call,
            };
            let call = match arguments.optional::<String>("cursor") {
                Some(value) => call.cursor(value),
                None => call,
            };
            let call = match arguments.optional::<i32>("limit") {
                Some(value) => call.limit(value),
                None => call,
            };
            if let Some(fields) = arguments.optional::<Vec<ListTariffsFieldsItem>>("fields") {
                return call.fields(fields).ready(arguments).await;
            }
            arguments.page(call.call()).await
        }
        other => panic!("there is no operation {other}"),
    }
}
