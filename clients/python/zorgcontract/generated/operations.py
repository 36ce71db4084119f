# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""What is known of every operation."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Dict, List, Optional
from uuid import UUID

from .._runtime.operation import Operation, Parameter
from . import types

DOCUMENT_VERSION = "1.0.0"
DOCUMENT_SHA256 = "8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55"
OPERATIONS: Dict[str, Operation] = {}


def _add(operation: Operation) -> Operation:
    OPERATIONS[operation.id] = operation
    return operation


GET_KEY_SET = _add(
    Operation(
        id="get_key_set",
        method="GET",
        path="/.well-known/jwks.json",
        resource="identity",
        name="get_key_set",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.KeySetView,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

GET_AUTHORIZATION_SERVER = _add(
    Operation(
        id="get_authorization_server",
        method="GET",
        path="/.well-known/oauth-authorization-server",
        resource="identity",
        name="get_authorization_server",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.AuthorizationServerView,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

GET_SMART_CONFIGURATION = _add(
    Operation(
        id="get_smart_configuration",
        method="GET",
        path="/.well-known/smart-configuration",
        resource="identity",
        name="get_smart_configuration",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.SmartConfigurationView,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

GET_ADDENDUM = _add(
    Operation(
        id="get_addendum",
        method="GET",
        path="/addenda/{addendumId}",
        resource="contracts",
        name="get_addendum",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.AddendumView,
        accepts=("application/json",),
    )
)

APPROVE_ADDENDUM = _add(
    Operation(
        id="approve_addendum",
        method="POST",
        path="/addenda/{addendumId}/_approve",
        resource="contracts",
        name="approve_addendum",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        body_type=types.AddendumApproval,
        body_content="application/json",
        result=types.AddendumView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

END_ADDENDUM = _add(
    Operation(
        id="end_addendum",
        method="POST",
        path="/addenda/{addendumId}/_end",
        resource="contracts",
        name="end_addendum",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        body_type=types.AddendumEnding,
        body_content="application/json",
        result=types.AddendumView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

REJECT_ADDENDUM = _add(
    Operation(
        id="reject_addendum",
        method="POST",
        path="/addenda/{addendumId}/_reject",
        resource="contracts",
        name="reject_addendum",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        body_type=types.AddendumRejection,
        body_content="application/json",
        result=types.AddendumView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

WITHDRAW_ADDENDUM = _add(
    Operation(
        id="withdraw_addendum",
        method="POST",
        path="/addenda/{addendumId}/_withdraw",
        resource="contracts",
        name="withdraw_addendum",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        body_type=types.AddendumWithdrawal,
        body_content="application/json",
        result=types.AddendumView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

GET_ADDENDUM_DOCUMENT = _add(
    Operation(
        id="get_addendum_document",
        method="GET",
        path="/addenda/{addendumId}/document",
        resource="contracts",
        name="get_addendum_document",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        result=Any,
        accepts=(
            "application/json",
            "application/pdf",
        ),
    )
)

LIST_ADDENDUM_SIGNATURES = _add(
    Operation(
        id="list_addendum_signatures",
        method="GET",
        path="/addenda/{addendumId}/signatures",
        resource="contracts",
        name="list_addendum_signatures",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAddendumSignaturesFieldsItem], explode=False),
        ),
        result=types.SignatureViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_ADDENDUM_SIGNATURE = _add(
    Operation(
        id="create_addendum_signature",
        method="POST",
        path="/addenda/{addendumId}/signatures",
        resource="contracts",
        name="create_addendum_signature",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),),
        body_type=types.NewSignature,
        body_content="application/json",
        result=types.AddendumSignature,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_ADDENDUM_STEPS = _add(
    Operation(
        id="list_addendum_steps",
        method="GET",
        path="/addenda/{addendumId}/steps",
        resource="contracts",
        name="list_addendum_steps",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("addendum_id", "addendumId", "path", types.AddendumId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAddendumStepsFieldsItem], explode=False),
        ),
        result=types.AddendumStepViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_AMENDMENT = _add(
    Operation(
        id="get_amendment",
        method="GET",
        path="/amendments/{amendmentId}",
        resource="contracts",
        name="get_amendment",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),),
        result=types.AmendmentView,
        accepts=("application/json",),
    )
)

REFUSE_AMENDMENT = _add(
    Operation(
        id="refuse_amendment",
        method="POST",
        path="/amendments/{amendmentId}/_refuse",
        resource="contracts",
        name="refuse_amendment",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),),
        body_type=types.AmendmentRefusal,
        body_content="application/json",
        result=types.AmendmentView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

WITHDRAW_AMENDMENT = _add(
    Operation(
        id="withdraw_amendment",
        method="POST",
        path="/amendments/{amendmentId}/_withdraw",
        resource="contracts",
        name="withdraw_amendment",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),),
        body_type=types.AmendmentWithdrawal,
        body_content="application/json",
        result=types.AmendmentView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

GET_AMENDMENT_DOCUMENT = _add(
    Operation(
        id="get_amendment_document",
        method="GET",
        path="/amendments/{amendmentId}/document",
        resource="contracts",
        name="get_amendment_document",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),),
        result=Any,
        accepts=(
            "application/json",
            "application/pdf",
        ),
    )
)

LIST_AMENDMENT_SIGNATURES = _add(
    Operation(
        id="list_amendment_signatures",
        method="GET",
        path="/amendments/{amendmentId}/signatures",
        resource="contracts",
        name="list_amendment_signatures",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAmendmentSignaturesFieldsItem], explode=False),
        ),
        result=types.SignatureViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_AMENDMENT_SIGNATURE = _add(
    Operation(
        id="create_amendment_signature",
        method="POST",
        path="/amendments/{amendmentId}/signatures",
        resource="contracts",
        name="create_amendment_signature",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("amendment_id", "amendmentId", "path", types.AmendmentId, required=True),),
        body_type=types.NewSignature,
        body_content="application/json",
        result=types.AmendmentSignature,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_ASSESSMENT_RUN = _add(
    Operation(
        id="create_assessment_run",
        method="POST",
        path="/assessment-runs",
        resource="submissions",
        name="create_assessment_run",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewAssessmentRun,
        body_content="application/json",
        result=types.AssessmentRun,
        accepts=("application/json",),
        rehearses=True,
        poll="get_assessment_run",
    )
)

GET_ASSESSMENT_RUN = _add(
    Operation(
        id="get_assessment_run",
        method="GET",
        path="/assessment-runs/{assessmentRunId}",
        resource="submissions",
        name="get_assessment_run",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("assessment_run_id", "assessmentRunId", "path", types.JobId, required=True),),
        result=types.AssessmentRun,
        accepts=("application/json",),
    )
)

CANCEL_ASSESSMENT_RUN = _add(
    Operation(
        id="cancel_assessment_run",
        method="POST",
        path="/assessment-runs/{assessmentRunId}/_cancel",
        resource="submissions",
        name="cancel_assessment_run",
        idempotency="none",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("assessment_run_id", "assessmentRunId", "path", types.JobId, required=True),),
        result=types.AssessmentRun,
        accepts=("application/json",),
        rehearses=True,
    )
)

LIST_AUDIT_ENTRIES = _add(
    Operation(
        id="list_audit_entries",
        method="GET",
        path="/audit-entries",
        resource="audit",
        name="list_audit_entries",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("owner", "owner", "query", types.TrailOwner),
            Parameter("from_", "from", "query", types.Moment),
            Parameter("until", "until", "query", types.Moment),
            Parameter("event_type", "eventType", "query", str),
            Parameter("action", "action", "query", types.AuditAction),
            Parameter("actor", "actor", "query", str),
            Parameter("object", "object", "query", str),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAuditEntriesFieldsItem], explode=False),
        ),
        result=types.AuditEntryViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_AUDIT_EXPORT = _add(
    Operation(
        id="get_audit_export",
        method="GET",
        path="/audit-entries/export",
        resource="audit",
        name="get_audit_export",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("owner", "owner", "query", types.TrailOwner, required=True),
            Parameter("from_", "from", "query", types.Moment),
            Parameter("until", "until", "query", types.Moment),
        ),
        result=bytes,
        accepts=("application/x-ndjson",),
    )
)

GET_AUDIT_HEAD = _add(
    Operation(
        id="get_audit_head",
        method="GET",
        path="/audit-entries/head",
        resource="audit",
        name="get_audit_head",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("owner", "owner", "query", types.TrailOwner, required=True),),
        result=types.AuditHeadView,
        accepts=("application/json",),
    )
)

LIST_AUDIT_HEADS = _add(
    Operation(
        id="list_audit_heads",
        method="GET",
        path="/audit-entries/heads",
        resource="audit",
        name="list_audit_heads",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("owner", "owner", "query", types.TrailOwner, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAuditHeadsFieldsItem], explode=False),
        ),
        result=types.AuditHeadViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_CERTIFICATES = _add(
    Operation(
        id="list_certificates",
        method="GET",
        path="/certificates",
        resource="identity",
        name="list_certificates",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListCertificatesFieldsItem], explode=False),
        ),
        result=types.CertificateViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_CERTIFICATE = _add(
    Operation(
        id="create_certificate",
        method="POST",
        path="/certificates",
        resource="identity",
        name="create_certificate",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewCertificate,
        body_content="application/json",
        result=types.CertificateView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_CERTIFICATE = _add(
    Operation(
        id="get_certificate",
        method="GET",
        path="/certificates/{certificateId}",
        resource="identity",
        name="get_certificate",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("certificate_id", "certificateId", "path", types.CertificateId, required=True),),
        result=types.CertificateView,
        accepts=("application/json",),
    )
)

UPDATE_CERTIFICATE = _add(
    Operation(
        id="update_certificate",
        method="PATCH",
        path="/certificates/{certificateId}",
        resource="identity",
        name="update_certificate",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("certificate_id", "certificateId", "path", types.CertificateId, required=True),),
        body_type=types.CertificatePatch,
        body_content="application/merge-patch+json",
        result=types.CertificateView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_CLIENTS = _add(
    Operation(
        id="list_clients",
        method="GET",
        path="/clients",
        resource="identity",
        name="list_clients",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListClientsFieldsItem], explode=False),
        ),
        result=types.ClientViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_CLIENT = _add(
    Operation(
        id="create_client",
        method="POST",
        path="/clients",
        resource="identity",
        name="create_client",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewClient,
        body_content="application/json",
        result=types.ClientView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_CLIENT = _add(
    Operation(
        id="get_client",
        method="GET",
        path="/clients/{clientId}",
        resource="identity",
        name="get_client",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("client_id", "clientId", "path", types.ClientId, required=True),),
        result=types.ClientView,
        accepts=("application/json",),
    )
)

UPDATE_CLIENT = _add(
    Operation(
        id="update_client",
        method="PATCH",
        path="/clients/{clientId}",
        resource="identity",
        name="update_client",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("client_id", "clientId", "path", types.ClientId, required=True),),
        body_type=types.ClientPatch,
        body_content="application/merge-patch+json",
        result=types.ClientView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_CLIENT_CERTIFICATE = _add(
    Operation(
        id="create_client_certificate",
        method="POST",
        path="/clients/{clientId}/certificates",
        resource="identity",
        name="create_client_certificate",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("client_id", "clientId", "path", types.ClientId, required=True),),
        body_type=types.NewClientCertificate,
        body_content="application/json",
        result=types.ClientView,
        accepts=("application/json",),
        rehearses=True,
    )
)

DELETE_CLIENT_CERTIFICATE = _add(
    Operation(
        id="delete_client_certificate",
        method="DELETE",
        path="/clients/{clientId}/certificates/{certificateKey}",
        resource="identity",
        name="delete_client_certificate",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("client_id", "clientId", "path", types.ClientId, required=True),
            Parameter("certificate_key", "certificateKey", "path", str, required=True),
        ),
        result=types.ClientView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_CLIENT_KEY = _add(
    Operation(
        id="create_client_key",
        method="POST",
        path="/clients/{clientId}/keys",
        resource="identity",
        name="create_client_key",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("client_id", "clientId", "path", types.ClientId, required=True),),
        body_type=types.ClientJwk,
        body_content="application/json",
        result=types.ClientView,
        accepts=("application/json",),
        rehearses=True,
    )
)

DELETE_CLIENT_KEY = _add(
    Operation(
        id="delete_client_key",
        method="DELETE",
        path="/clients/{clientId}/keys/{kid}",
        resource="identity",
        name="delete_client_key",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("client_id", "clientId", "path", types.ClientId, required=True),
            Parameter("kid", "kid", "path", str, required=True),
        ),
        result=types.ClientView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_CONCERNS = _add(
    Operation(
        id="list_concerns",
        method="GET",
        path="/concerns",
        resource="reference",
        name="list_concerns",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListConcernsFieldsItem], explode=False),
        ),
        result=types.ConcernViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_CONCERN = _add(
    Operation(
        id="get_concern",
        method="GET",
        path="/concerns/{concernId}",
        resource="reference",
        name="get_concern",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("concern_id", "concernId", "path", types.ConcernId, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.ConcernView,
        accepts=("application/json",),
    )
)

LIST_CONTRACT_OFFER_RUNS = _add(
    Operation(
        id="list_contract_offer_runs",
        method="GET",
        path="/contract-offer-runs",
        resource="contracts",
        name="list_contract_offer_runs",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListContractOfferRunsFieldsItem], explode=False),
        ),
        result=types.ContractOfferRunPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_CONTRACT_OFFER_RUN = _add(
    Operation(
        id="create_contract_offer_run",
        method="POST",
        path="/contract-offer-runs",
        resource="contracts",
        name="create_contract_offer_run",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewContractOfferRun,
        body_content="application/json",
        result=types.ContractOfferRun,
        accepts=("application/json",),
        rehearses=True,
        poll="get_contract_offer_run",
    )
)

GET_CONTRACT_OFFER_RUN = _add(
    Operation(
        id="get_contract_offer_run",
        method="GET",
        path="/contract-offer-runs/{contractOfferRunId}",
        resource="contracts",
        name="get_contract_offer_run",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("contract_offer_run_id", "contractOfferRunId", "path", types.JobId, required=True),),
        result=types.ContractOfferRun,
        accepts=("application/json",),
    )
)

CANCEL_CONTRACT_OFFER_RUN = _add(
    Operation(
        id="cancel_contract_offer_run",
        method="POST",
        path="/contract-offer-runs/{contractOfferRunId}/_cancel",
        resource="contracts",
        name="cancel_contract_offer_run",
        idempotency="none",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("contract_offer_run_id", "contractOfferRunId", "path", types.JobId, required=True),),
        result=types.ContractOfferRun,
        accepts=("application/json",),
        rehearses=True,
    )
)

LIST_CONTRACT_OFFER_ROWS = _add(
    Operation(
        id="list_contract_offer_rows",
        method="GET",
        path="/contract-offer-runs/{contractOfferRunId}/rows",
        resource="contracts",
        name="list_contract_offer_rows",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_offer_run_id", "contractOfferRunId", "path", types.JobId, required=True),
            Parameter("outcome", "outcome", "query", types.ContractOfferOutcome),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListContractOfferRowsFieldsItem], explode=False),
        ),
        result=types.ContractOfferRowPage,
        accepts=(
            "application/json",
            "application/x-ndjson",
            "text/csv",
        ),
        items="items",
    )
)

LIST_CONTRACTS = _add(
    Operation(
        id="list_contracts",
        method="GET",
        path="/contracts",
        resource="contracts",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("number", "number", "query", str),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("agreement_type", "agreementType", "query", str),
            Parameter("region", "region", "query", types.RegionCode),
            Parameter("status", "status", "query", types.ContractStatus),
            Parameter("phase", "phase", "query", types.Phase),
            Parameter("year", "year", "query", int),
            Parameter("date", "date", "query", dt.date),
            Parameter("sign_by", "signBy", "query", types.Moment),
            Parameter("recorded_since", "recordedSince", "query", types.Moment),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("sort", "sort", "query", types.ListContractsSort),
            Parameter("fields", "fields", "query", List[types.ListContractsFieldsItem], explode=False),
        ),
        result=types.ContractViewPage,
        accepts=(
            "application/json",
            "application/x-ndjson",
            "text/csv",
        ),
        items="items",
    )
)

CREATE_CONTRACT = _add(
    Operation(
        id="create_contract",
        method="POST",
        path="/contracts",
        resource="contracts",
        name="create",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewContract,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_CONTRACT = _add(
    Operation(
        id="get_contract",
        method="GET",
        path="/contracts/{contractId}",
        resource="contracts",
        name="get",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.ContractDetailView,
        accepts=("application/json",),
    )
)

UPDATE_CONTRACT = _add(
    Operation(
        id="update_contract",
        method="PATCH",
        path="/contracts/{contractId}",
        resource="contracts",
        name="update",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractPatch,
        body_content="application/merge-patch+json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_NEXT_CONTRACT = _add(
    Operation(
        id="create_next_contract",
        method="POST",
        path="/contracts/{contractId}/_carryover",
        resource="contracts",
        name="create_next_contract",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractCarryOver,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        rehearses=True,
    )
)

OFFER_CONTRACT = _add(
    Operation(
        id="offer_contract",
        method="POST",
        path="/contracts/{contractId}/_offer",
        resource="contracts",
        name="offer",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractOffering,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

REFUSE_CONTRACT = _add(
    Operation(
        id="refuse_contract",
        method="POST",
        path="/contracts/{contractId}/_refuse",
        resource="contracts",
        name="refuse",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractRefusal,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_SUCCESSOR_CONTRACT = _add(
    Operation(
        id="create_successor_contract",
        method="POST",
        path="/contracts/{contractId}/_takeover",
        resource="contracts",
        name="create_successor_contract",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractTakeOver,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        rehearses=True,
    )
)

TERMINATE_CONTRACT = _add(
    Operation(
        id="terminate_contract",
        method="POST",
        path="/contracts/{contractId}/_terminate",
        resource="contracts",
        name="terminate",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractTermination,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

WITHDRAW_CONTRACT = _add(
    Operation(
        id="withdraw_contract",
        method="POST",
        path="/contracts/{contractId}/_withdraw",
        resource="contracts",
        name="withdraw",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.ContractWithdrawal,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_ADDENDA = _add(
    Operation(
        id="list_addenda",
        method="GET",
        path="/contracts/{contractId}/addenda",
        resource="contracts",
        name="list_addenda",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAddendaFieldsItem], explode=False),
        ),
        result=types.AddendumViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_ADDENDUM = _add(
    Operation(
        id="create_addendum",
        method="POST",
        path="/contracts/{contractId}/addenda",
        resource="contracts",
        name="create_addendum",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.AddendumRequest,
        body_content="application/json",
        result=types.AddendumView,
        accepts=("application/json",),
        rehearses=True,
    )
)

LIST_AMENDMENTS = _add(
    Operation(
        id="list_amendments",
        method="GET",
        path="/contracts/{contractId}/amendments",
        resource="contracts",
        name="list_amendments",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAmendmentsFieldsItem], explode=False),
        ),
        result=types.AmendmentViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_AMENDMENT = _add(
    Operation(
        id="create_amendment",
        method="POST",
        path="/contracts/{contractId}/amendments",
        resource="contracts",
        name="create_amendment",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.NewAmendment,
        body_content="application/json",
        result=types.AmendmentView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

GET_CONTRACT_DOCUMENT = _add(
    Operation(
        id="get_contract_document",
        method="GET",
        path="/contracts/{contractId}/document",
        resource="contracts",
        name="get_contract_document",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("version", "version", "query", int),
        ),
        result=types.AgreedContract,
        accepts=(
            "application/json",
            "application/pdf",
        ),
    )
)

GET_CONTRACT_EVIDENCE = _add(
    Operation(
        id="get_contract_evidence",
        method="GET",
        path="/contracts/{contractId}/evidence",
        resource="contracts",
        name="get_contract_evidence",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("version", "version", "query", int),
        ),
        result=types.ContractEvidence,
        accepts=("application/json",),
    )
)

GET_REIMBURSEMENT = _add(
    Operation(
        id="get_reimbursement",
        method="GET",
        path="/contracts/{contractId}/reimbursements/{purchasingPartyId}",
        resource="publication",
        name="get_reimbursement",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("purchasing_party_id", "purchasingPartyId", "path", types.PurchasingPartyId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.ReimbursementView,
        accepts=("application/json",),
    )
)

REPLACE_REIMBURSEMENT = _add(
    Operation(
        id="replace_reimbursement",
        method="PUT",
        path="/contracts/{contractId}/reimbursements/{purchasingPartyId}",
        resource="publication",
        name="replace_reimbursement",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("purchasing_party_id", "purchasingPartyId", "path", types.PurchasingPartyId, required=True),
        ),
        body_type=types.ContractReimbursement,
        body_content="application/json",
        result=types.ReimbursementView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_CONTRACT_SIGNATURES = _add(
    Operation(
        id="list_contract_signatures",
        method="GET",
        path="/contracts/{contractId}/signatures",
        resource="contracts",
        name="list_contract_signatures",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListContractSignaturesFieldsItem], explode=False),
        ),
        result=types.SignatureViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_CONTRACT_SIGNATURE = _add(
    Operation(
        id="create_contract_signature",
        method="POST",
        path="/contracts/{contractId}/signatures",
        resource="contracts",
        name="create_contract_signature",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("contract_id", "contractId", "path", types.ContractId, required=True),),
        body_type=types.NewSignature,
        body_content="application/json",
        result=types.TakenSignature,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_CONTRACT_VERSIONS = _add(
    Operation(
        id="list_contract_versions",
        method="GET",
        path="/contracts/{contractId}/versions",
        resource="contracts",
        name="list_contract_versions",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListContractVersionsFieldsItem], explode=False),
        ),
        result=types.ContractVersionViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_CONTRACT_VERSION = _add(
    Operation(
        id="get_contract_version",
        method="GET",
        path="/contracts/{contractId}/versions/{version}",
        resource="contracts",
        name="get_contract_version",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        result=types.ContractVersionDetail,
        accepts=("application/json",),
    )
)

GET_CONTRACT_VERSION_CHANGES = _add(
    Operation(
        id="get_contract_version_changes",
        method="GET",
        path="/contracts/{contractId}/versions/{version}/changes",
        resource="contracts",
        name="get_contract_version_changes",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("contract_id", "contractId", "path", types.ContractId, required=True),
            Parameter("version", "version", "path", int, required=True),
            Parameter("since", "since", "query", int),
        ),
        result=types.ContractChangesView,
        accepts=("application/json",),
    )
)

LIST_COVERAGE_DECLARATIONS = _add(
    Operation(
        id="list_coverage_declarations",
        method="GET",
        path="/coverage-declarations",
        resource="following",
        name="list_coverage_declarations",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListCoverageDeclarationsFieldsItem], explode=False),
        ),
        result=types.CoverageDeclarationViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_COVERAGE_DECLARATION = _add(
    Operation(
        id="create_coverage_declaration",
        method="POST",
        path="/coverage-declarations",
        resource="following",
        name="create_coverage_declaration",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewCoverageDeclaration,
        body_content="application/json",
        result=types.CoverageDeclarationView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_COVERAGE_DECLARATION = _add(
    Operation(
        id="get_coverage_declaration",
        method="GET",
        path="/coverage-declarations/{coverageDeclarationId}",
        resource="following",
        name="get_coverage_declaration",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter(
                "coverage_declaration_id", "coverageDeclarationId", "path", types.CoverageDeclarationId, required=True
            ),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.CoverageDeclarationView,
        accepts=("application/json",),
    )
)

UPDATE_COVERAGE_DECLARATION = _add(
    Operation(
        id="update_coverage_declaration",
        method="PATCH",
        path="/coverage-declarations/{coverageDeclarationId}",
        resource="following",
        name="update_coverage_declaration",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter(
                "coverage_declaration_id", "coverageDeclarationId", "path", types.CoverageDeclarationId, required=True
            ),
        ),
        body_type=types.CoverageDeclarationPatch,
        body_content="application/merge-patch+json",
        result=types.CoverageDeclarationView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_DEADLINES = _add(
    Operation(
        id="list_deadlines",
        method="GET",
        path="/deadlines",
        resource="policies",
        name="list_deadlines",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("concern", "concern", "query", List[types.ConcernId]),
            Parameter("policy_id", "policyId", "query", types.PolicyId),
            Parameter("year", "year", "query", int),
            Parameter("provider_kind", "providerKind", "query", types.ProviderKind),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListDeadlinesFieldsItem], explode=False),
        ),
        result=types.PolicyDeadlinePage,
        accepts=(
            "application/json",
            "text/calendar",
        ),
        items="items",
    )
)

LIST_DELEGATIONS = _add(
    Operation(
        id="list_delegations",
        method="GET",
        path="/delegations",
        resource="identity",
        name="list_delegations",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("active", "active", "query", bool),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListDelegationsFieldsItem], explode=False),
        ),
        result=types.DelegationViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_DELEGATION = _add(
    Operation(
        id="create_delegation",
        method="POST",
        path="/delegations",
        resource="identity",
        name="create_delegation",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewDelegation,
        body_content="application/json",
        result=types.DelegationView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_DELEGATION = _add(
    Operation(
        id="get_delegation",
        method="GET",
        path="/delegations/{delegationId}",
        resource="identity",
        name="get_delegation",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("delegation_id", "delegationId", "path", types.DelegationId, required=True),),
        result=types.DelegationView,
        accepts=("application/json",),
    )
)

WITHDRAW_DELEGATION = _add(
    Operation(
        id="withdraw_delegation",
        method="POST",
        path="/delegations/{delegationId}/_withdraw",
        resource="identity",
        name="withdraw_delegation",
        idempotency="none",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("delegation_id", "delegationId", "path", types.DelegationId, required=True),),
        result=types.DelegationView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

GET_EFFECTIVE_AGREEMENT = _add(
    Operation(
        id="get_effective_agreement",
        method="GET",
        path="/effective-agreements",
        resource="agreements",
        name="get_effective_agreement",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode, required=True),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode, required=True),
            Parameter("date", "date", "query", dt.date, required=True),
            Parameter("care_kind", "careKind", "query", types.CareKind, required=True),
            Parameter("segment", "segment", "query", types.Segment),
            Parameter("oi_title", "oiTitle", "query", types.OiTitle),
            Parameter("prestatie_code", "prestatieCode", "query", types.PrestatieCode),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.EffectiveAgreement,
        accepts=("application/json",),
    )
)

SEARCH_EFFECTIVE_AGREEMENTS = _add(
    Operation(
        id="search_effective_agreements",
        method="POST",
        path="/effective-agreements/_search",
        resource="agreements",
        name="search_effective_agreements",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.AgreementSearch,
        body_content="application/json",
        result=types.AgreementAnswers,
        accepts=("application/json",),
    )
)

GET_EFFECTIVE_TARIFFS = _add(
    Operation(
        id="get_effective_tariffs",
        method="GET",
        path="/effective-tariffs",
        resource="tariffs",
        name="get_effective_tariffs",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode, required=True),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode, required=True),
            Parameter("date", "date", "query", dt.date, required=True),
            Parameter("care_kind", "careKind", "query", types.CareKind, required=True),
            Parameter("segment", "segment", "query", types.Segment),
            Parameter("oi_title", "oiTitle", "query", types.OiTitle),
            Parameter("prestatie_code", "prestatieCode", "query", types.PrestatieCode),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.EffectiveTariffs,
        accepts=("application/json",),
    )
)

CHECK_ELIGIBILITY = _add(
    Operation(
        id="check_eligibility",
        method="POST",
        path="/eligibility-checks",
        resource="agreements",
        name="check_eligibility",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.EligibilityQuestion,
        body_content="application/json",
        result=types.EligibilityCheckView,
        accepts=("application/json",),
    )
)

LIST_FOLLOW_DECISIONS = _add(
    Operation(
        id="list_follow_decisions",
        method="GET",
        path="/follow-decisions",
        resource="following",
        name="list_follow_decisions",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("contract_id", "contractId", "query", types.ContractId),
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("follower_id", "followerId", "query", types.PurchasingPartyId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("status", "status", "query", types.FollowStatus),
            Parameter("phase", "phase", "query", types.Phase),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListFollowDecisionsFieldsItem], explode=False),
        ),
        result=types.FollowDecisionViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_FOLLOW_DECISION = _add(
    Operation(
        id="create_follow_decision",
        method="POST",
        path="/follow-decisions",
        resource="following",
        name="create_follow_decision",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewFollowDecision,
        body_content="application/json",
        result=types.FollowDecisionView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_FOLLOW_DECISION = _add(
    Operation(
        id="get_follow_decision",
        method="GET",
        path="/follow-decisions/{followDecisionId}",
        resource="following",
        name="get_follow_decision",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("follow_decision_id", "followDecisionId", "path", types.FollowDecisionId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.FollowDecisionView,
        accepts=("application/json",),
    )
)

UPDATE_FOLLOW_DECISION = _add(
    Operation(
        id="update_follow_decision",
        method="PATCH",
        path="/follow-decisions/{followDecisionId}",
        resource="following",
        name="update_follow_decision",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("follow_decision_id", "followDecisionId", "path", types.FollowDecisionId, required=True),
        ),
        body_type=types.FollowDecisionPatch,
        body_content="application/merge-patch+json",
        result=types.FollowDecisionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_INCLUDED_INSURED = _add(
    Operation(
        id="list_included_insured",
        method="GET",
        path="/included-insured",
        resource="tariffs",
        name="list_included_insured",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode),
            Parameter("chain", "chain", "query", types.Chain),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListIncludedInsuredFieldsItem], explode=False),
        ),
        result=types.IncludedInsuredViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_INSURERS = _add(
    Operation(
        id="list_insurers",
        method="GET",
        path="/insurers",
        resource="reference",
        name="list_insurers",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListInsurersFieldsItem], explode=False),
        ),
        result=types.InsurerViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_INSURER = _add(
    Operation(
        id="get_insurer",
        method="GET",
        path="/insurers/{uzoviCode}",
        resource="reference",
        name="get_insurer",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("uzovi_code", "uzoviCode", "path", types.UzoviCode, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.InsurerView,
        accepts=("application/json",),
    )
)

CREATE_LIST_IMPORT = _add(
    Operation(
        id="create_list_import",
        method="POST",
        path="/list-imports",
        resource="reference",
        name="create_list_import",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("list", "list", "query", types.ListKind, required=True),),
        body_type=bytes,
        body_content="text/csv",
        result=types.ListImport,
        accepts=("application/json",),
        other_results={
            200: types.ListRehearsal,
        },
        rehearses=True,
        poll="get_list_import",
    )
)

GET_LIST_IMPORT = _add(
    Operation(
        id="get_list_import",
        method="GET",
        path="/list-imports/{listImportId}",
        resource="reference",
        name="get_list_import",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("list_import_id", "listImportId", "path", types.JobId, required=True),),
        result=types.ListImport,
        accepts=("application/json",),
    )
)

GET_LIVENESS = _add(
    Operation(
        id="get_liveness",
        method="GET",
        path="/livez",
        resource="operations",
        name="get_liveness",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.Health,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

LIST_NATIONAL_FACTS = _add(
    Operation(
        id="list_national_facts",
        method="GET",
        path="/national-facts",
        resource="reference",
        name="list_national_facts",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListNationalFactsFieldsItem], explode=False),
        ),
        result=types.NationalFactViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_TOKEN = _add(
    Operation(
        id="create_token",
        method="POST",
        path="/oauth2/token",
        resource="identity",
        name="create_token",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("d_po_p", "DPoP", "header", str),),
        body_type=types.TokenRequest,
        body_content="application/x-www-form-urlencoded",
        result=types.TokenView,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

LIST_POLICIES = _add(
    Operation(
        id="list_policies",
        method="GET",
        path="/policies",
        resource="policies",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPoliciesFieldsItem], explode=False),
        ),
        result=types.PolicyViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_POLICY = _add(
    Operation(
        id="get_policy",
        method="GET",
        path="/policies/{policyId}",
        resource="policies",
        name="get",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.PolicyView,
        accepts=("application/json",),
    )
)

LIST_POLICY_ADDENDA = _add(
    Operation(
        id="list_policy_addenda",
        method="GET",
        path="/policies/{policyId}/addenda",
        resource="policies",
        name="list_policy_addenda",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPolicyAddendaFieldsItem], explode=False),
        ),
        result=types.AddendumTypeViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_AGREEMENT_TYPES = _add(
    Operation(
        id="list_agreement_types",
        method="GET",
        path="/policies/{policyId}/agreement-types",
        resource="policies",
        name="list_agreement_types",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListAgreementTypesFieldsItem], explode=False),
        ),
        result=types.AgreementTypeViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_POLICY_CHANGES = _add(
    Operation(
        id="get_policy_changes",
        method="GET",
        path="/policies/{policyId}/changes",
        resource="policies",
        name="get_policy_changes",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("since", "since", "query", types.PolicyId, required=True),
            Parameter("since_as_of", "sinceAsOf", "query", types.Moment),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.PolicyChanges,
        accepts=("application/json",),
    )
)

LIST_PAYMENT_TITLES = _add(
    Operation(
        id="list_payment_titles",
        method="GET",
        path="/policies/{policyId}/payment-titles",
        resource="policies",
        name="list_payment_titles",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPaymentTitlesFieldsItem], explode=False),
        ),
        result=types.PaymentTitleViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_POLICY_RULES = _add(
    Operation(
        id="list_policy_rules",
        method="GET",
        path="/policies/{policyId}/rules",
        resource="policies",
        name="list_policy_rules",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("kind", "kind", "query", types.RuleKind),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("topic", "topic", "query", str),
            Parameter("executable", "executable", "query", bool),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPolicyRulesFieldsItem], explode=False),
        ),
        result=types.RuleViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_POLICY_RULE = _add(
    Operation(
        id="get_policy_rule",
        method="GET",
        path="/policies/{policyId}/rules/{ruleId}",
        resource="policies",
        name="get_policy_rule",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "path", types.PolicyId, required=True),
            Parameter("rule_id", "ruleId", "path", str, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.RuleView,
        accepts=("application/json",),
    )
)

GET_POLICY_COMPARISON = _add(
    Operation(
        id="get_policy_comparison",
        method="GET",
        path="/policy-comparisons",
        resource="policies",
        name="get_policy_comparison",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("year", "year", "query", int, required=True),
            Parameter("topic", "topic", "query", List[types.ComparisonRow]),
            Parameter("concern", "concern", "query", List[types.ConcernId]),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.PolicyComparison,
        accepts=(
            "application/json",
            "text/csv",
        ),
    )
)

LIST_POLICY_DRAFTS = _add(
    Operation(
        id="list_policy_drafts",
        method="GET",
        path="/policy-drafts",
        resource="policies",
        name="list_policy_drafts",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("policy_id", "policyId", "query", types.PolicyId),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPolicyDraftsFieldsItem], explode=False),
        ),
        result=types.PolicyDraftViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_POLICY_DRAFT = _add(
    Operation(
        id="create_policy_draft",
        method="POST",
        path="/policy-drafts",
        resource="policies",
        name="create_policy_draft",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewPolicyDraft,
        body_content="application/json",
        result=types.PolicyDraftView,
        accepts=("application/json",),
        rehearses=True,
    )
)

DELETE_POLICY_DRAFT = _add(
    Operation(
        id="delete_policy_draft",
        method="DELETE",
        path="/policy-drafts/{policyDraftId}",
        resource="policies",
        name="delete_policy_draft",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("policy_draft_id", "policyDraftId", "path", types.PolicyDraftId, required=True),),
        takes_version=True,
        rehearses=True,
    )
)

GET_POLICY_DRAFT = _add(
    Operation(
        id="get_policy_draft",
        method="GET",
        path="/policy-drafts/{policyDraftId}",
        resource="policies",
        name="get_policy_draft",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("policy_draft_id", "policyDraftId", "path", types.PolicyDraftId, required=True),),
        result=types.PolicyDraftView,
        accepts=("application/json",),
    )
)

REPLACE_POLICY_DRAFT = _add(
    Operation(
        id="replace_policy_draft",
        method="PUT",
        path="/policy-drafts/{policyDraftId}",
        resource="policies",
        name="replace_policy_draft",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("policy_draft_id", "policyDraftId", "path", types.PolicyDraftId, required=True),),
        body_type=types.PolicyDraftFiles,
        body_content="application/json",
        result=types.PolicyDraftView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

PUBLISH_POLICY_DRAFT = _add(
    Operation(
        id="publish_policy_draft",
        method="POST",
        path="/policy-drafts/{policyDraftId}/_publish",
        resource="policies",
        name="publish_policy_draft",
        idempotency="key",
        retryable=frozenset(
            {
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("policy_draft_id", "policyDraftId", "path", types.PolicyDraftId, required=True),),
        result=types.PolicyRelease,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_PREFERRED_INSURERS = _add(
    Operation(
        id="list_preferred_insurers",
        method="GET",
        path="/preferred-insurers",
        resource="reference",
        name="list_preferred_insurers",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("scheme", "scheme", "query", types.RegionScheme),
            Parameter("region", "region", "query", types.RegionCode),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPreferredInsurersFieldsItem], explode=False),
        ),
        result=types.PreferredInsurerViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_PRESTATIES = _add(
    Operation(
        id="list_prestaties",
        method="GET",
        path="/prestaties",
        resource="reference",
        name="list_prestaties",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("segment", "segment", "query", types.PrestatieSegment),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPrestatiesFieldsItem], explode=False),
        ),
        result=types.PrestatieEntryPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_PRESTATIE = _add(
    Operation(
        id="get_prestatie",
        method="GET",
        path="/prestaties/{prestatieCode}",
        resource="reference",
        name="get_prestatie",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("prestatie_code", "prestatieCode", "path", types.PrestatieCode, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.PrestatieEntry,
        accepts=("application/json",),
    )
)

LIST_PRICE_LIST_EXPORTS = _add(
    Operation(
        id="list_price_list_exports",
        method="GET",
        path="/price-list-exports",
        resource="tariffs",
        name="list_price_list_exports",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPriceListExportsFieldsItem], explode=False),
        ),
        result=types.PriceListExportPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_PRICE_LIST_EXPORT = _add(
    Operation(
        id="create_price_list_export",
        method="POST",
        path="/price-list-exports",
        resource="tariffs",
        name="create_price_list_export",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewPriceListExport,
        body_content="application/json",
        result=types.PriceListExport,
        accepts=("application/json",),
        rehearses=True,
        poll="get_price_list_export",
    )
)

GET_PRICE_LIST_EXPORT = _add(
    Operation(
        id="get_price_list_export",
        method="GET",
        path="/price-list-exports/{priceListExportId}",
        resource="tariffs",
        name="get_price_list_export",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("price_list_export_id", "priceListExportId", "path", types.JobId, required=True),),
        result=types.PriceListExport,
        accepts=("application/json",),
    )
)

CANCEL_PRICE_LIST_EXPORT = _add(
    Operation(
        id="cancel_price_list_export",
        method="POST",
        path="/price-list-exports/{priceListExportId}/_cancel",
        resource="tariffs",
        name="cancel_price_list_export",
        idempotency="none",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("price_list_export_id", "priceListExportId", "path", types.JobId, required=True),),
        result=types.PriceListExport,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_PRICE_LIST_FILE = _add(
    Operation(
        id="get_price_list_file",
        method="GET",
        path="/price-list-exports/{priceListExportId}/file",
        resource="tariffs",
        name="get_price_list_file",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("price_list_export_id", "priceListExportId", "path", types.JobId, required=True),
            Parameter("range", "Range", "header", str),
            Parameter("if_range", "If-Range", "header", str),
        ),
        result=bytes,
        accepts=(
            "application/gzip",
            "application/vnd.apache.parquet",
            "application/x-ndjson",
            "text/csv",
        ),
    )
)

GET_PRICE_LIST = _add(
    Operation(
        id="get_price_list",
        method="GET",
        path="/price-lists",
        resource="tariffs",
        name="get_price_list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode, required=True),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode, required=True),
            Parameter("date", "date", "query", dt.date, required=True),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("oi_title", "oiTitle", "query", types.OiTitle),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("since", "since", "query", types.Moment),
            Parameter("since_date", "sinceDate", "query", dt.date),
        ),
        result=types.PriceList,
        accepts=("application/json",),
    )
)

GET_PROVIDER_PROFILE = _add(
    Operation(
        id="get_provider_profile",
        method="GET",
        path="/provider-profiles/{agbCode}",
        resource="publication",
        name="get_provider_profile",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "path", types.AgbCode, required=True),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.ProviderProfileView,
        accepts=("application/json",),
        anonymous=True,
    )
)

REPLACE_PROVIDER_PROFILE = _add(
    Operation(
        id="replace_provider_profile",
        method="PUT",
        path="/provider-profiles/{agbCode}",
        resource="publication",
        name="replace_provider_profile",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("agb_code", "agbCode", "path", types.AgbCode, required=True),),
        body_type=types.ProviderProfile,
        body_content="application/json",
        result=types.ProviderProfileView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_PUBLISHED_CONTRACTS = _add(
    Operation(
        id="list_published_contracts",
        method="GET",
        path="/published-contracts",
        resource="publication",
        name="list_published_contracts",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode),
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("region", "region", "query", types.RegionCode),
            Parameter("postcode", "postcode", "query", str),
            Parameter("city", "city", "query", str),
            Parameter("q", "q", "query", str),
            Parameter("year", "year", "query", int),
            Parameter("date", "date", "query", dt.date),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPublishedContractsFieldsItem], explode=False),
        ),
        result=types.PublishedContractPage,
        accepts=(
            "application/json",
            "text/csv",
        ),
        items="items",
        anonymous=True,
    )
)

LIST_PUBLISHED_CONTRACT_CHANGES = _add(
    Operation(
        id="list_published_contract_changes",
        method="GET",
        path="/published-contracts/changes",
        resource="publication",
        name="list_published_contract_changes",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("since", "since", "query", types.Moment, required=True),
            Parameter("year", "year", "query", int),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode),
            Parameter("purchasing_party_id", "purchasingPartyId", "query", types.PurchasingPartyId),
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPublishedContractChangesFieldsItem], explode=False),
        ),
        result=types.PublishedContractChangePage,
        accepts=("application/json",),
        items="items",
        anonymous=True,
    )
)

LIST_PURCHASING_PARTIES = _add(
    Operation(
        id="list_purchasing_parties",
        method="GET",
        path="/purchasing-parties",
        resource="reference",
        name="list_purchasing_parties",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListPurchasingPartiesFieldsItem], explode=False),
        ),
        result=types.PurchasingPartyViewPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_QUESTIONNAIRES = _add(
    Operation(
        id="list_questionnaires",
        method="GET",
        path="/questionnaires",
        resource="questionnaires",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("kind", "kind", "query", types.QuestionnaireKind),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("provider_kind", "providerKind", "query", types.ProviderKind),
            Parameter("open", "open", "query", bool),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListQuestionnairesFieldsItem], explode=False),
        ),
        result=types.QuestionnaireViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_QUESTIONNAIRE = _add(
    Operation(
        id="create_questionnaire",
        method="POST",
        path="/questionnaires",
        resource="questionnaires",
        name="create",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.Questionnaire,
        body_content="application/json",
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_QUESTIONNAIRE = _add(
    Operation(
        id="get_questionnaire",
        method="GET",
        path="/questionnaires/{questionnaireId}",
        resource="questionnaires",
        name="get",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),),
        result=types.QuestionnaireView,
        accepts=("application/json",),
    )
)

LIST_QUESTIONNAIRE_ROUNDS = _add(
    Operation(
        id="list_questionnaire_rounds",
        method="GET",
        path="/questionnaires/{questionnaireId}/rounds",
        resource="questionnaires",
        name="list_questionnaire_rounds",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("status", "status", "query", types.RoundStatus),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListQuestionnaireRoundsFieldsItem], explode=False),
        ),
        result=types.QuestionnaireRoundViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_QUESTIONNAIRE_ROUND = _add(
    Operation(
        id="create_questionnaire_round",
        method="POST",
        path="/questionnaires/{questionnaireId}/rounds",
        resource="questionnaires",
        name="create_questionnaire_round",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),),
        body_type=types.NewQuestionnaireRound,
        body_content="application/json",
        result=types.QuestionnaireRoundView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_QUESTIONNAIRE_ROUND = _add(
    Operation(
        id="get_questionnaire_round",
        method="GET",
        path="/questionnaires/{questionnaireId}/rounds/{roundId}",
        resource="questionnaires",
        name="get_questionnaire_round",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("round_id", "roundId", "path", types.QuestionnaireRoundId, required=True),
        ),
        result=types.QuestionnaireRoundView,
        accepts=("application/json",),
    )
)

UPDATE_QUESTIONNAIRE_ROUND = _add(
    Operation(
        id="update_questionnaire_round",
        method="PATCH",
        path="/questionnaires/{questionnaireId}/rounds/{roundId}",
        resource="questionnaires",
        name="update_questionnaire_round",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("round_id", "roundId", "path", types.QuestionnaireRoundId, required=True),
        ),
        body_type=types.QuestionnaireRoundPatch,
        body_content="application/merge-patch+json",
        result=types.QuestionnaireRoundView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="create_questionnaire_version",
        method="POST",
        path="/questionnaires/{questionnaireId}/versions",
        resource="questionnaires",
        name="create_questionnaire_version",
        idempotency="key",
        retryable=frozenset(
            {
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),),
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
        rehearses=True,
    )
)

DELETE_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="delete_questionnaire_version",
        method="DELETE",
        path="/questionnaires/{questionnaireId}/versions/{version}",
        resource="questionnaires",
        name="delete_questionnaire_version",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        takes_version=True,
        rehearses=True,
    )
)

GET_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="get_questionnaire_version",
        method="GET",
        path="/questionnaires/{questionnaireId}/versions/{version}",
        resource="questionnaires",
        name="get_questionnaire_version",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
    )
)

REPLACE_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="replace_questionnaire_version",
        method="PUT",
        path="/questionnaires/{questionnaireId}/versions/{version}",
        resource="questionnaires",
        name="replace_questionnaire_version",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        body_type=types.Questionnaire,
        body_content="application/json",
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

EVALUATE_ANSWERS = _add(
    Operation(
        id="evaluate_answers",
        method="POST",
        path="/questionnaires/{questionnaireId}/versions/{version}/_evaluate",
        resource="questionnaires",
        name="evaluate_answers",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        body_type=types.EvaluationQuery,
        body_content="application/json",
        result=types.QuestionnaireEvaluation,
        accepts=("application/json",),
    )
)

PUBLISH_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="publish_questionnaire_version",
        method="POST",
        path="/questionnaires/{questionnaireId}/versions/{version}/_publish",
        resource="questionnaires",
        name="publish_questionnaire_version",
        idempotency="key",
        retryable=frozenset(
            {
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

RETIRE_QUESTIONNAIRE_VERSION = _add(
    Operation(
        id="retire_questionnaire_version",
        method="POST",
        path="/questionnaires/{questionnaireId}/versions/{version}/_retire",
        resource="questionnaires",
        name="retire_questionnaire_version",
        idempotency="key",
        retryable=frozenset(
            {
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("questionnaire_id", "questionnaireId", "path", types.QuestionnaireId, required=True),
            Parameter("version", "version", "path", int, required=True),
        ),
        result=types.QuestionnaireVersionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

GET_READINESS = _add(
    Operation(
        id="get_readiness",
        method="GET",
        path="/readyz",
        resource="operations",
        name="get_readiness",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.Health,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

LIST_REGIONS = _add(
    Operation(
        id="list_regions",
        method="GET",
        path="/regions",
        resource="reference",
        name="list_regions",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("scheme", "scheme", "query", types.RegionScheme),
            Parameter("municipality", "municipality", "query", types.MunicipalityCode),
            Parameter("postcode", "postcode", "query", types.Postcode),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListRegionsFieldsItem], explode=False),
        ),
        result=types.RegionViewPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_REGION = _add(
    Operation(
        id="get_region",
        method="GET",
        path="/regions/{scheme}/{regionCode}",
        resource="reference",
        name="get_region",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("scheme", "scheme", "path", types.RegionScheme, required=True),
            Parameter("region_code", "regionCode", "path", types.RegionCode, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
        ),
        result=types.RegionView,
        accepts=("application/json",),
    )
)

LIST_REGISTERED_INSURED = _add(
    Operation(
        id="list_registered_insured",
        method="GET",
        path="/registered-insured",
        resource="tariffs",
        name="list_registered_insured",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("uzovi_code", "uzoviCode", "query", types.UzoviCode),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListRegisteredInsuredFieldsItem], explode=False),
        ),
        result=types.RegisteredInsuredViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_REGISTRATION_IMPORT = _add(
    Operation(
        id="create_registration_import",
        method="POST",
        path="/registration-imports",
        resource="registrations",
        name="create_registration_import",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=str,
        body_content="application/x-ndjson",
        result=types.RegistrationImport,
        accepts=("application/json",),
        poll="get_registration_import",
    )
)

GET_REGISTRATION_IMPORT = _add(
    Operation(
        id="get_registration_import",
        method="GET",
        path="/registration-imports/{registrationImportId}",
        resource="registrations",
        name="get_registration_import",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("registration_import_id", "registrationImportId", "path", types.JobId, required=True),),
        result=types.RegistrationImport,
        accepts=("application/json",),
    )
)

GET_REGISTRATION_IMPORT_RECEIPT = _add(
    Operation(
        id="get_registration_import_receipt",
        method="GET",
        path="/registration-imports/{registrationImportId}/receipt",
        resource="registrations",
        name="get_registration_import_receipt",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("registration_import_id", "registrationImportId", "path", types.JobId, required=True),),
        result=types.ReceiptView,
        accepts=("application/json",),
    )
)

LIST_REGISTRATIONS = _add(
    Operation(
        id="list_registrations",
        method="GET",
        path="/registrations",
        resource="registrations",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("name", "name", "query", str),
            Parameter("city", "city", "query", str),
            Parameter("postcode", "postcode", "query", str),
            Parameter("kind", "kind", "query", types.PartyKind),
            Parameter("care_kind", "careKind", "query", types.RegisterCareKind),
            Parameter("qualification", "qualification", "query", types.QualificationCode),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListRegistrationsFieldsItem], explode=False),
        ),
        result=types.RegistrationSummaryPage,
        accepts=("application/json",),
        items="items",
    )
)

GET_REGISTRATION = _add(
    Operation(
        id="get_registration",
        method="GET",
        path="/registrations/{agbCode}",
        resource="registrations",
        name="get",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "path", types.AgbCode, required=True),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("fields", "fields", "query", List[types.GetRegistrationFieldsItem], explode=False),
        ),
        result=types.Registration,
        accepts=("application/json",),
    )
)

LIST_REGISTRATION_RELATIONS = _add(
    Operation(
        id="list_registration_relations",
        method="GET",
        path="/registrations/{agbCode}/relations",
        resource="registrations",
        name="list_registration_relations",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("agb_code", "agbCode", "path", types.AgbCode, required=True),
            Parameter("type", "type", "query", str),
            Parameter("direction", "direction", "query", types.RelationDirection),
            Parameter("date", "date", "query", dt.date),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListRegistrationRelationsFieldsItem], explode=False),
        ),
        result=types.RegisteredRelationPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_SCENARIOS = _add(
    Operation(
        id="list_scenarios",
        method="GET",
        path="/sandbox/scenarios",
        resource="sandbox",
        name="list_scenarios",
        idempotency="safe",
        retryable=frozenset(
            {
                "unavailable",
                "timeout",
            }
        ),
        result=types.ScenarioList,
        accepts=("application/json",),
        prefix="",
        anonymous=True,
    )
)

SIMULATE_CHANGES = _add(
    Operation(
        id="simulate_changes",
        method="POST",
        path="/simulations",
        resource="agreements",
        name="simulate_changes",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.SimulationQuestion,
        body_content="application/json",
        result=types.SimulationView,
        accepts=("application/json",),
    )
)

GET_CONTRACTING_STATISTICS = _add(
    Operation(
        id="get_contracting_statistics",
        method="GET",
        path="/statistics/contracting",
        resource="statistics",
        name="get_contracting_statistics",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("year", "year", "query", int),
            Parameter("concern", "concern", "query", types.ConcernId),
            Parameter("care_kind", "careKind", "query", types.CareKind),
            Parameter("agreement_type", "agreementType", "query", str),
            Parameter("region", "region", "query", types.RegionCode),
            Parameter("date", "date", "query", dt.date),
            Parameter("from_", "from", "query", dt.date),
            Parameter("until", "until", "query", dt.date),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.GetContractingStatisticsFieldsItem], explode=False),
        ),
        result=types.ContractingStatisticsRowPage,
        accepts=("application/json",),
        items="items",
    )
)

LIST_SUBMISSIONS = _add(
    Operation(
        id="list_submissions",
        method="GET",
        path="/submissions",
        resource="submissions",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("status", "status", "query", types.SubmissionStatus),
            Parameter("questionnaire_id", "questionnaireId", "query", types.QuestionnaireId),
            Parameter("kind", "kind", "query", types.QuestionnaireKind),
            Parameter("round_id", "roundId", "query", types.QuestionnaireRoundId),
            Parameter("agb_code", "agbCode", "query", types.AgbCode),
            Parameter("assignee", "assignee", "query", str),
            Parameter("due_before", "dueBefore", "query", dt.date),
            Parameter("overdue", "overdue", "query", bool),
            Parameter("received_before", "receivedBefore", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("sort", "sort", "query", types.ListSubmissionsSort),
            Parameter("fields", "fields", "query", List[types.ListSubmissionsFieldsItem], explode=False),
        ),
        result=types.SubmissionViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_SUBMISSION = _add(
    Operation(
        id="create_submission",
        method="POST",
        path="/submissions",
        resource="submissions",
        name="create",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        body_type=types.NewSubmission,
        body_content="application/json",
        result=types.SubmissionView,
        accepts=("application/json",),
        rehearses=True,
    )
)

GET_SUBMISSION = _add(
    Operation(
        id="get_submission",
        method="GET",
        path="/submissions/{submissionId}",
        resource="submissions",
        name="get",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        result=types.SubmissionView,
        accepts=("application/json",),
    )
)

ASSIGN_SUBMISSION = _add(
    Operation(
        id="assign_submission",
        method="POST",
        path="/submissions/{submissionId}/_assign",
        resource="submissions",
        name="assign",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.SubmissionAssignment,
        body_content="application/json",
        result=types.SubmissionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

CREATE_SUBMISSION_CONTRACT = _add(
    Operation(
        id="create_submission_contract",
        method="POST",
        path="/submissions/{submissionId}/_draft",
        resource="contracts",
        name="create_submission_contract",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.SubmissionContract,
        body_content="application/json",
        result=types.ContractDetailView,
        accepts=("application/json",),
        rehearses=True,
    )
)

REOPEN_SUBMISSION = _add(
    Operation(
        id="reopen_submission",
        method="POST",
        path="/submissions/{submissionId}/_reopen",
        resource="submissions",
        name="reopen",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.SubmissionReopening,
        body_content="application/json",
        result=types.SubmissionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

SUBMIT_SUBMISSION = _add(
    Operation(
        id="submit_submission",
        method="POST",
        path="/submissions/{submissionId}/_submit",
        resource="submissions",
        name="submit",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        result=types.SubmissionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

WITHDRAW_SUBMISSION = _add(
    Operation(
        id="withdraw_submission",
        method="POST",
        path="/submissions/{submissionId}/_withdraw",
        resource="submissions",
        name="withdraw",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.SubmissionWithdrawal,
        body_content="application/json",
        result=types.SubmissionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

UPDATE_SUBMISSION_ANSWERS = _add(
    Operation(
        id="update_submission_answers",
        method="PATCH",
        path="/submissions/{submissionId}/answers",
        resource="submissions",
        name="update_submission_answers",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.Answers,
        body_content="application/merge-patch+json",
        result=types.SubmissionView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_SUBMISSION_ASSESSMENTS = _add(
    Operation(
        id="list_submission_assessments",
        method="GET",
        path="/submissions/{submissionId}/assessments",
        resource="submissions",
        name="list_submission_assessments",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListSubmissionAssessmentsFieldsItem], explode=False),
        ),
        result=types.AssessmentViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_SUBMISSION_ASSESSMENT = _add(
    Operation(
        id="create_submission_assessment",
        method="POST",
        path="/submissions/{submissionId}/assessments",
        resource="submissions",
        name="create_submission_assessment",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        body_type=types.NewAssessment,
        body_content="application/json",
        result=types.AssessmentView,
        accepts=("application/json",),
        takes_version=True,
        rehearses=True,
    )
)

LIST_SUBMISSION_ATTACHMENTS = _add(
    Operation(
        id="list_submission_attachments",
        method="GET",
        path="/submissions/{submissionId}/attachments",
        resource="submissions",
        name="list_submission_attachments",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListSubmissionAttachmentsFieldsItem], explode=False),
        ),
        result=types.AttachmentViewPage,
        accepts=("application/json",),
        items="items",
    )
)

CREATE_SUBMISSION_ATTACHMENT = _add(
    Operation(
        id="create_submission_attachment",
        method="POST",
        path="/submissions/{submissionId}/attachments",
        resource="submissions",
        name="create_submission_attachment",
        idempotency="key",
        retryable=frozenset(
            {
                "body-too-slow",
                "idempotency-key-in-flight",
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("file_name", "fileName", "query", str, required=True),
        ),
        body_type=bytes,
        body_content="application/pdf",
        result=types.AttachmentView,
        accepts=("application/json",),
    )
)

DELETE_SUBMISSION_ATTACHMENT = _add(
    Operation(
        id="delete_submission_attachment",
        method="DELETE",
        path="/submissions/{submissionId}/attachments/{attachmentId}",
        resource="submissions",
        name="delete_submission_attachment",
        idempotency="idempotent",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
                "storage-full",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("attachment_id", "attachmentId", "path", types.AttachmentId, required=True),
        ),
        takes_version=True,
        rehearses=True,
    )
)

GET_SUBMISSION_ATTACHMENT = _add(
    Operation(
        id="get_submission_attachment",
        method="GET",
        path="/submissions/{submissionId}/attachments/{attachmentId}",
        resource="submissions",
        name="get_submission_attachment",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("attachment_id", "attachmentId", "path", types.AttachmentId, required=True),
        ),
        result=bytes,
        accepts=(
            "application/pdf",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "image/jpeg",
            "image/png",
        ),
    )
)

GET_SUBMISSION_CRITERIA = _add(
    Operation(
        id="get_submission_criteria",
        method="GET",
        path="/submissions/{submissionId}/criteria",
        resource="submissions",
        name="get_submission_criteria",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        result=types.SubmissionCriteriaView,
        accepts=("application/json",),
    )
)

LIST_SUBMISSION_HISTORY = _add(
    Operation(
        id="list_submission_history",
        method="GET",
        path="/submissions/{submissionId}/history",
        resource="submissions",
        name="list_submission_history",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListSubmissionHistoryFieldsItem], explode=False),
        ),
        result=types.SubmissionHistoryLinePage,
        accepts=("application/json",),
        items="items",
    )
)

GET_SUBMISSION_RECEIPT = _add(
    Operation(
        id="get_submission_receipt",
        method="GET",
        path="/submissions/{submissionId}/receipt",
        resource="submissions",
        name="get_submission_receipt",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(Parameter("submission_id", "submissionId", "path", types.SubmissionId, required=True),),
        result=types.SubmissionReceipt,
        accepts=("application/json",),
    )
)

EVALUATE_INCLUSION_OVERRUN = _add(
    Operation(
        id="evaluate_inclusion_overrun",
        method="POST",
        path="/tariff-calculations/inclusion-overrun",
        resource="tariffs",
        name="evaluate_inclusion_overrun",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.InclusionOverrunQuestion,
        body_content="application/json",
        result=types.TariffCalculation,
        accepts=("application/json",),
    )
)

EVALUATE_REGIONAL_TARIFF = _add(
    Operation(
        id="evaluate_regional_tariff",
        method="POST",
        path="/tariff-calculations/oi-regio",
        resource="tariffs",
        name="evaluate_regional_tariff",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.RegionalTariffQuestion,
        body_content="application/json",
        result=types.TariffCalculation,
        accepts=("application/json",),
    )
)

EVALUATE_NEIGHBOURHOOD_TARIFF = _add(
    Operation(
        id="evaluate_neighbourhood_tariff",
        method="POST",
        path="/tariff-calculations/oi-wijk",
        resource="tariffs",
        name="evaluate_neighbourhood_tariff",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.NeighbourhoodTariffQuestion,
        body_content="application/json",
        result=types.TariffCalculation,
        accepts=("application/json",),
    )
)

EVALUATE_RESULT_REWARD = _add(
    Operation(
        id="evaluate_result_reward",
        method="POST",
        path="/tariff-calculations/result-reward",
        resource="tariffs",
        name="evaluate_result_reward",
        idempotency="none",
        retryable=frozenset(
            {
                "body-too-slow",
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        body_type=types.ResultRewardQuestion,
        body_content="application/json",
        result=types.TariffCalculation,
        accepts=("application/json",),
    )
)

LIST_TARIFFS = _add(
    Operation(
        id="list_tariffs",
        method="GET",
        path="/tariffs",
        resource="tariffs",
        name="list",
        idempotency="safe",
        retryable=frozenset(
            {
                "rate-limited",
                "unavailable",
                "timeout",
            }
        ),
        parameters=(
            Parameter("prestatie_code", "prestatieCode", "query", types.PrestatieCode),
            Parameter("kind", "kind", "query", types.NationalTariffKind),
            Parameter("date", "date", "query", dt.date),
            Parameter("year", "year", "query", int),
            Parameter("as_of", "asOf", "query", types.Moment),
            Parameter("cursor", "cursor", "query", str),
            Parameter("limit", "limit", "query", int),
            Parameter("fields", "fields", "query", List[types.ListTariffsFieldsItem], explode=False),
        ),
        result=types.TariffViewPage,
        accepts=("application/json",),
        items="items",
    )
)
