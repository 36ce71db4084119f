# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``contracts``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, Iterator, Dict, List, Optional, Sequence, Union
from uuid import UUID

from ..._runtime.sync import SyncClient, SyncResource
from ..._runtime.call import Response
from ..._runtime.options import CallOptions
from ..._runtime.values import Struct
from .. import operations, types

Version = Union[str, Struct]


class ContractsRaw(SyncResource):
    """The operations of ``contracts`` with status, headers, version and body of the answer."""

    def get_addendum(
        self,
        addendum_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """Read an addendum.

        As ``get_addendum`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_ADDENDUM,
            {
                "addendum_id": addendum_id,
                "date": date,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def approve_addendum(
        self,
        addendum_id: str,
        body: types.AddendumApproval,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """Approve an addendum.

        As ``approve_addendum`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.APPROVE_ADDENDUM,
            {
                "addendum_id": addendum_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def end_addendum(
        self,
        addendum_id: str,
        body: types.AddendumEnding,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """End an addendum.

        As ``end_addendum`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.END_ADDENDUM,
            {
                "addendum_id": addendum_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def reject_addendum(
        self,
        addendum_id: str,
        body: types.AddendumRejection,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """Reject an addendum.

        As ``reject_addendum`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REJECT_ADDENDUM,
            {
                "addendum_id": addendum_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def withdraw_addendum(
        self,
        addendum_id: str,
        body: types.AddendumWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """Withdraw an addendum.

        As ``withdraw_addendum`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.WITHDRAW_ADDENDUM,
            {
                "addendum_id": addendum_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_addendum_document(
        self,
        addendum_id: str,
        *,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[Any]:
        """Read the document of an addendum.

        As ``get_addendum_document`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``application/pdf``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_ADDENDUM_DOCUMENT,
            {
                "addendum_id": addendum_id,
            },
            accept=accept,
            if_none_match=if_none_match,
            options=options,
        )

    def list_addendum_signatures(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumSignaturesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SignatureViewPage]:
        """List the signatures of an addendum.

        As ``list_addendum_signatures`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_ADDENDUM_SIGNATURES,
            {
                "addendum_id": addendum_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_addendum_signature(
        self,
        addendum_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumSignature]:
        """Sign an addendum.

        As ``create_addendum_signature`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_ADDENDUM_SIGNATURE,
            {
                "addendum_id": addendum_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_addendum_steps(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumStepsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumStepViewPage]:
        """List the steps of an addendum.

        As ``list_addendum_steps`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_ADDENDUM_STEPS,
            {
                "addendum_id": addendum_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def get_amendment(
        self, amendment_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.AmendmentView]:
        """Read an amendment.

        As ``get_amendment`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_AMENDMENT,
            {
                "amendment_id": amendment_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def refuse_amendment(
        self,
        amendment_id: str,
        body: types.AmendmentRefusal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AmendmentView]:
        """Refuse an amendment.

        As ``refuse_amendment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REFUSE_AMENDMENT,
            {
                "amendment_id": amendment_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def withdraw_amendment(
        self,
        amendment_id: str,
        body: types.AmendmentWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AmendmentView]:
        """Withdraw an amendment.

        As ``withdraw_amendment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.WITHDRAW_AMENDMENT,
            {
                "amendment_id": amendment_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_amendment_document(
        self,
        amendment_id: str,
        *,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[Any]:
        """Read the document of an amendment.

        As ``get_amendment_document`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``application/pdf``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_AMENDMENT_DOCUMENT,
            {
                "amendment_id": amendment_id,
            },
            accept=accept,
            if_none_match=if_none_match,
            options=options,
        )

    def list_amendment_signatures(
        self,
        amendment_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentSignaturesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SignatureViewPage]:
        """List the signatures of an amendment.

        As ``list_amendment_signatures`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_AMENDMENT_SIGNATURES,
            {
                "amendment_id": amendment_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_amendment_signature(
        self,
        amendment_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AmendmentSignature]:
        """Sign an amendment.

        As ``create_amendment_signature`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_AMENDMENT_SIGNATURE,
            {
                "amendment_id": amendment_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_contract_offer_runs(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRunsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractOfferRunPage]:
        """List runs of offers.

        As ``list_contract_offer_runs`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_CONTRACT_OFFER_RUNS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_contract_offer_run(
        self, body: types.NewContractOfferRun, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.ContractOfferRun]:
        """Offer a contract to many organisations.

        As ``create_contract_offer_run`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_CONTRACT_OFFER_RUN, {}, body=body, dry_run=dry_run, options=options)

    def get_contract_offer_run(
        self,
        contract_offer_run_id: str,
        *,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractOfferRun]:
        """Read a run of offers.

        As ``get_contract_offer_run`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_CONTRACT_OFFER_RUN,
            {
                "contract_offer_run_id": contract_offer_run_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def cancel_contract_offer_run(
        self, contract_offer_run_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.ContractOfferRun]:
        """Cancel a run of offers.

        As ``cancel_contract_offer_run`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CANCEL_CONTRACT_OFFER_RUN,
            {
                "contract_offer_run_id": contract_offer_run_id,
            },
            dry_run=dry_run,
            options=options,
        )

    def list_contract_offer_rows(
        self,
        contract_offer_run_id: str,
        *,
        outcome: Optional[Union[types.ContractOfferOutcome, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRowsFieldsItem, str]]] = None,
        accept: Optional[str] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractOfferRowPage]:
        """List the rows of a run of offers.

        As ``list_contract_offer_rows`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``application/x-ndjson``, ``text/csv``.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_CONTRACT_OFFER_ROWS,
            {
                "contract_offer_run_id": contract_offer_run_id,
                "outcome": outcome,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            accept=accept,
            total_count=total_count,
            options=options,
        )

    def list(
        self,
        *,
        agb_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        number: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        status: Optional[Union[types.ContractStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        sign_by: Optional[types.Moment] = None,
        recorded_since: Optional[types.Moment] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListContractsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListContractsFieldsItem, str]]] = None,
        accept: Optional[str] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractViewPage]:
        """List contracts.

        As ``list`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``application/x-ndjson``, ``text/csv``.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_CONTRACTS,
            {
                "agb_code": agb_code,
                "purchasing_party_id": purchasing_party_id,
                "number": number,
                "care_kind": care_kind,
                "agreement_type": agreement_type,
                "region": region,
                "status": status,
                "phase": phase,
                "year": year,
                "date": date,
                "sign_by": sign_by,
                "recorded_since": recorded_since,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "sort": sort,
                "fields": fields,
            },
            accept=accept,
            total_count=total_count,
            options=options,
        )

    def create(
        self, body: types.NewContract, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.ContractDetailView]:
        """Record a contract that was agreed elsewhere, or draft one.

        As ``create`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_CONTRACT, {}, body=body, dry_run=dry_run, options=options)

    def get(
        self,
        contract_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Read a contract.

        As ``get`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_CONTRACT,
            {
                "contract_id": contract_id,
                "date": date,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def update(
        self,
        contract_id: str,
        body: types.ContractPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Change a draft.

        As ``update`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.UPDATE_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def create_next_contract(
        self,
        contract_id: str,
        body: types.ContractCarryOver,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Carry a contract over into the next one.

        As ``create_next_contract`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_NEXT_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    def offer(
        self,
        contract_id: str,
        body: types.ContractOffering,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Offer a draft to the provider.

        As ``offer`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.OFFER_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def refuse(
        self,
        contract_id: str,
        body: types.ContractRefusal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Refuse an offer.

        As ``refuse`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REFUSE_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def create_successor_contract(
        self,
        contract_id: str,
        body: types.ContractTakeOver,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Take a contract over for another organisation.

        As ``create_successor_contract`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_SUCCESSOR_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    def terminate(
        self,
        contract_id: str,
        body: types.ContractTermination,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Terminate a contract.

        As ``terminate`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.TERMINATE_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def withdraw(
        self,
        contract_id: str,
        body: types.ContractWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Withdraw a draft or an offer.

        As ``withdraw`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.WITHDRAW_CONTRACT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_addenda(
        self,
        contract_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendaFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumViewPage]:
        """List the addenda of a contract.

        As ``list_addenda`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_ADDENDA,
            {
                "contract_id": contract_id,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_addendum(
        self,
        contract_id: str,
        body: types.AddendumRequest,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumView]:
        """Put an addendum on a contract.

        As ``create_addendum`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_ADDENDUM,
            {
                "contract_id": contract_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    def list_amendments(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AmendmentViewPage]:
        """List the amendments of a contract.

        As ``list_amendments`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_AMENDMENTS,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_amendment(
        self,
        contract_id: str,
        body: types.NewAmendment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AmendmentView]:
        """Amend a contract.

        As ``create_amendment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_AMENDMENT,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_contract_document(
        self,
        contract_id: str,
        *,
        version: Optional[int] = None,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AgreedContract]:
        """Read the document of a contract.

        As ``get_contract_document`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``application/pdf``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_CONTRACT_DOCUMENT,
            {
                "contract_id": contract_id,
                "version": version,
            },
            accept=accept,
            if_none_match=if_none_match,
            options=options,
        )

    def get_contract_evidence(
        self, contract_id: str, *, version: Optional[int] = None, options: Optional[CallOptions] = None
    ) -> Response[types.ContractEvidence]:
        """Get the evidence of what was signed.

        As ``get_contract_evidence`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_CONTRACT_EVIDENCE,
            {
                "contract_id": contract_id,
                "version": version,
            },
            options=options,
        )

    def list_contract_signatures(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractSignaturesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SignatureViewPage]:
        """List the signatures of a contract.

        As ``list_contract_signatures`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_CONTRACT_SIGNATURES,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_contract_signature(
        self,
        contract_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.TakenSignature]:
        """Sign a contract.

        As ``create_contract_signature`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_CONTRACT_SIGNATURE,
            {
                "contract_id": contract_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_contract_versions(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractVersionsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractVersionViewPage]:
        """List the versions of a contract.

        As ``list_contract_versions`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_CONTRACT_VERSIONS,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def get_contract_version(
        self, contract_id: str, version: int, *, options: Optional[CallOptions] = None
    ) -> Response[types.ContractVersionDetail]:
        """Read a version of a contract.

        As ``get_contract_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_CONTRACT_VERSION,
            {
                "contract_id": contract_id,
                "version": version,
            },
            options=options,
        )

    def get_contract_version_changes(
        self, contract_id: str, version: int, *, since: Optional[int] = None, options: Optional[CallOptions] = None
    ) -> Response[types.ContractChangesView]:
        """Compare two versions of a contract.

        As ``get_contract_version_changes`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_CONTRACT_VERSION_CHANGES,
            {
                "contract_id": contract_id,
                "version": version,
                "since": since,
            },
            options=options,
        )

    def create_submission_contract(
        self,
        submission_id: str,
        body: types.SubmissionContract,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractDetailView]:
        """Draft a contract from an approved submission.

        As ``create_submission_contract`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_SUBMISSION_CONTRACT,
            {
                "submission_id": submission_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )


class Contracts(SyncResource):
    """The operations of ``contracts``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = ContractsRaw(client)

    def get_addendum(
        self,
        addendum_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """Read an addendum.

        Arguments:
            addendum_id: The addendum.
            date: The day that the phase is measured against; today when absent.
            as_of: As known at this instant.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_addendum(addendum_id)  # doctest: +SKIP
        """
        return (self.raw.get_addendum(addendum_id, date=date, as_of=as_of, options=options)).data

    def approve_addendum(
        self,
        addendum_id: str,
        body: types.AddendumApproval,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """Approve an addendum.

        By the insurer of the purchasing party. The policy is read again, with the facts that the insurer states: what
        it refuses is not approved, and where it does not settle the question the insurer says why. Afterwards the
        provider signs, then the insurer.

        Arguments:
            addendum_id: The addendum.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``addenda:decide``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.approve_addendum(addendum_id, types.AddendumApproval(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.approve_addendum(addendum_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def end_addendum(
        self,
        addendum_id: str,
        body: types.AddendumEnding,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """End an addendum.

        By either side, from a day on; until then it holds. No policy asks for notice.

        Arguments:
            addendum_id: The addendum.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``addenda:end``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.end_addendum(addendum_id, types.AddendumEnding(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.end_addendum(addendum_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def reject_addendum(
        self,
        addendum_id: str,
        body: types.AddendumRejection,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """Reject an addendum.

        By the insurer of the purchasing party, with the reason.

        Arguments:
            addendum_id: The addendum.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``addenda:decide``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.reject_addendum(addendum_id, types.AddendumRejection(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.reject_addendum(addendum_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def withdraw_addendum(
        self,
        addendum_id: str,
        body: types.AddendumWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """Withdraw an addendum.

        By the provider before it signs, or by the insurer after its approval, until both have signed. It is then
        rejected.

        Arguments:
            addendum_id: The addendum.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``addenda:end``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.withdraw_addendum(addendum_id, types.AddendumWithdrawal(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.withdraw_addendum(addendum_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def get_addendum_document(self, addendum_id: str, *, options: Optional[CallOptions] = None) -> Any:
        """Read the document of an addendum.

        What is signed, from the approval on, for the parties to the contract; every reading stands in their audit
        trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
        the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.

        Arguments:
            addendum_id: The addendum.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_addendum_document(addendum_id)  # doctest: +SKIP
        """
        return (self.raw.get_addendum_document(addendum_id, options=options)).data

    def list_addendum_signatures(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.SignatureViewPage:
        """List the signatures of an addendum.

        Arguments:
            addendum_id: The addendum.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_addendum_signatures(addendum_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_addendum_signatures(addendum_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_addendum_signatures(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.SignatureView]:
        """All items of ``list_addendum_signatures``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_ADDENDUM_SIGNATURES,
            {
                "addendum_id": addendum_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_addendum_signature(
        self,
        addendum_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumSignature:
        """Sign an addendum.

        As a contract is signed (`POST /v1/contracts/{contractId}/signatures`): by the provider first, then by the
        purchasing party. With the second signature it is concluded and holds during its period.

        Arguments:
            addendum_id: The addendum.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:sign``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``signature-refused``, ``deadline-passed``, ``idempotency-key-reused``, ``precondition-required``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_addendum_signature(addendum_id, types.NewSignature(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.create_addendum_signature(addendum_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def list_addendum_steps(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumStepsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumStepViewPage:
        """List the steps of an addendum.

        What each side did, why, and what the policy made of it then; for the parties to the contract. Of an addendum
        that was only recorded there are none.

        Arguments:
            addendum_id: The addendum.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_addendum_steps(addendum_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_addendum_steps(addendum_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_addendum_steps(
        self,
        addendum_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendumStepsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AddendumStepView]:
        """All items of ``list_addendum_steps``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_ADDENDUM_STEPS,
            {
                "addendum_id": addendum_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def get_amendment(self, amendment_id: str, *, options: Optional[CallOptions] = None) -> types.AmendmentView:
        """Read an amendment.

        Arguments:
            amendment_id: The amendment.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_amendment(amendment_id)  # doctest: +SKIP
        """
        return (self.raw.get_amendment(amendment_id, options=options)).data

    def refuse_amendment(
        self,
        amendment_id: str,
        body: types.AmendmentRefusal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AmendmentView:
        """Refuse an amendment.

        By the organisation that holds the contract, or who acts for it, while it waits for signatures.

        Arguments:
            amendment_id: The amendment.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:refuse``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.refuse_amendment(amendment_id, types.AmendmentRefusal(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.refuse_amendment(amendment_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def withdraw_amendment(
        self,
        amendment_id: str,
        body: types.AmendmentWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AmendmentView:
        """Withdraw an amendment.

        By the insurer of the purchasing party, while it waits for signatures.

        Arguments:
            amendment_id: The amendment.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:amend``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.withdraw_amendment(amendment_id, types.AmendmentWithdrawal(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.withdraw_amendment(amendment_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def get_amendment_document(self, amendment_id: str, *, options: Optional[CallOptions] = None) -> Any:
        """Read the document of an amendment.

        What is signed of a mutual amendment, for the parties to the contract; every reading stands in their audit
        trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed; as `application/pdf`
        the same for people, in Dutch. `Repr-Digest` (RFC 9530) has the SHA-256 of what is sent.

        Arguments:
            amendment_id: The amendment.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_amendment_document(amendment_id)  # doctest: +SKIP
        """
        return (self.raw.get_amendment_document(amendment_id, options=options)).data

    def list_amendment_signatures(
        self,
        amendment_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.SignatureViewPage:
        """List the signatures of an amendment.

        Arguments:
            amendment_id: The amendment.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_amendment_signatures(amendment_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_amendment_signatures(amendment_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_amendment_signatures(
        self,
        amendment_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.SignatureView]:
        """All items of ``list_amendment_signatures``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_AMENDMENT_SIGNATURES,
            {
                "amendment_id": amendment_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_amendment_signature(
        self,
        amendment_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AmendmentSignature:
        """Sign an amendment.

        As a contract is signed (`POST /v1/contracts/{contractId}/signatures`), by either side first. With the
        signature
        of the last side it takes effect: the contract has its next version.

        Arguments:
            amendment_id: The amendment.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:sign``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``signature-refused``, ``deadline-passed``, ``idempotency-key-reused``, ``precondition-required``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_amendment_signature(amendment_id, types.NewSignature(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.create_amendment_signature(amendment_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def list_contract_offer_runs(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRunsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractOfferRunPage:
        """List runs of offers.

        Those of the purchasing parties that the caller buys for, oldest first.

        Arguments:
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:offer``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_contract_offer_runs()  # doctest: +SKIP
        """
        return (self.raw.list_contract_offer_runs(cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_contract_offer_runs(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRunsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.ContractOfferRun]:
        """All items of ``list_contract_offer_runs``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONTRACT_OFFER_RUNS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_contract_offer_run(
        self, body: types.NewContractOfferRun, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.ContractOfferRun:
        """Offer a contract to many organisations.

        By the insurer of the purchasing party: to a selection, to organisations that are named, or to those of the
        named that fit the selection; at most 10,000. A job offers row by row, in the name of the client that asks.
        Who has a contract of the purchasing party for this care on the day before the term gets that one carried
        over, with what the run says in its place; others get what the run says. An organisation gets one offer: when
        a contract, an offer or a draft of the purchasing party for this care is there for days of the term, or one
        was refused or not signed in time, it is skipped, whoever made that one. After an offer that the purchasing
        party withdrew it is offered again. With `Prefer: dry-run` the answer says what would become of every row,
        and nothing is kept.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_contract_offer_run(types.NewContractOfferRun(...))  # doctest: +SKIP
        """
        return (self.raw.create_contract_offer_run(body, dry_run=dry_run, options=options)).data

    def get_contract_offer_run(
        self, contract_offer_run_id: str, *, options: Optional[CallOptions] = None
    ) -> types.ContractOfferRun:
        """Read a run of offers.

        For every client that buys for its purchasing party: where it stands, and how many rows came to what.

        Arguments:
            contract_offer_run_id: The run.

        Scope ``contracts:offer``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_contract_offer_run(contract_offer_run_id)  # doctest: +SKIP
        """
        return (self.raw.get_contract_offer_run(contract_offer_run_id, options=options)).data

    def cancel_contract_offer_run(
        self, contract_offer_run_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.ContractOfferRun:
        """Cancel a run of offers.

        What was offered stays offered; the other rows are skipped with the reason `runEnded`. A run that has ended
        is 409.

        Arguments:
            contract_offer_run_id: The run.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Never repeated by itself once it was sent.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.cancel_contract_offer_run(contract_offer_run_id)  # doctest: +SKIP
        """
        return (self.raw.cancel_contract_offer_run(contract_offer_run_id, dry_run=dry_run, options=options)).data

    def list_contract_offer_rows(
        self,
        contract_offer_run_id: str,
        *,
        outcome: Optional[Union[types.ContractOfferOutcome, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRowsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractOfferRowPage:
        """List the rows of a run of offers.

        Every organisation of the run and what became of it, in the order of AGB codes. As `text/csv` or
        `application/x-ndjson` the whole list of the filter, without pages. A client fetches two such files at once.

        Arguments:
            contract_offer_run_id: The run.
            outcome: With this outcome.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:offer``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_contract_offer_rows(contract_offer_run_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_contract_offer_rows(
                contract_offer_run_id, outcome=outcome, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_contract_offer_rows(
        self,
        contract_offer_run_id: str,
        *,
        outcome: Optional[Union[types.ContractOfferOutcome, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractOfferRowsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.ContractOfferRow]:
        """All items of ``list_contract_offer_rows``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONTRACT_OFFER_ROWS,
            {
                "contract_offer_run_id": contract_offer_run_id,
                "outcome": outcome,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def list(
        self,
        *,
        agb_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        number: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        status: Optional[Union[types.ContractStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        sign_by: Optional[types.Moment] = None,
        recorded_since: Optional[types.Moment] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListContractsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListContractsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractViewPage:
        """List contracts.

        A provider sees the contracts that it holds, an insurer those of its purchasing parties and those
        it was asked to follow. As `text/csv` or `application/x-ndjson` the whole list of the filter in the order
        asked, without pages; in a table, a cell that a spreadsheet would take for a formula begins with an
        apostrophe. A client fetches two such files at once.

        Arguments:
            agb_code: Held by this organisation.
            purchasing_party_id: Made by this purchasing party.
            number: With this in its number; capitals do not matter.
            care_kind: About this care.
            agreement_type: Of this agreement type of the policy, by its id there.
            region: Held by an organisation with a place in this region of the scheme `zorgkantoorregio`, on `date` or
                else today.
            status: In this status.
            phase: In this phase, against `date` or else today.
            year: With a term that has days in this year.
            date: With a term that holds on this day; when `phase` is given, the day it is measured against.
            sign_by: To be signed before this moment or an earlier one.
            recorded_since: In a version that was recorded at this moment or later.
            as_of: As known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            sort: Order of the list; `-` means from high to low.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list()  # doctest: +SKIP
        """
        return (
            self.raw.list(
                agb_code=agb_code,
                purchasing_party_id=purchasing_party_id,
                number=number,
                care_kind=care_kind,
                agreement_type=agreement_type,
                region=region,
                status=status,
                phase=phase,
                year=year,
                date=date,
                sign_by=sign_by,
                recorded_since=recorded_since,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                sort=sort,
                fields=fields,
                options=options,
            )
        ).data

    def iterate(
        self,
        *,
        agb_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        number: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        status: Optional[Union[types.ContractStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        sign_by: Optional[types.Moment] = None,
        recorded_since: Optional[types.Moment] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListContractsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListContractsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.ContractView]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONTRACTS,
            {
                "agb_code": agb_code,
                "purchasing_party_id": purchasing_party_id,
                "number": number,
                "care_kind": care_kind,
                "agreement_type": agreement_type,
                "region": region,
                "status": status,
                "phase": phase,
                "year": year,
                "date": date,
                "sign_by": sign_by,
                "recorded_since": recorded_since,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "sort": sort,
                "fields": fields,
            },
            options,
        )

    def create(
        self, body: types.NewContract, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.ContractDetailView:
        """Record a contract that was agreed elsewhere, or draft one.

        By the insurer of the purchasing party. What is recorded binds at once, without acceptance by the provider,
        and may not overlap another contract of the same holder and purchasing party for the same care. A draft
        (`status` `draft`) binds nobody and is not seen by the provider until it is offered. No tariff may be above
        the NZa maximum of a day on which it holds.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create(types.NewContract(...))  # doctest: +SKIP
        """
        return (self.raw.create(body, dry_run=dry_run, options=options)).data

    def get(
        self,
        contract_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Read a contract.

        With what it says in words and amounts, for the parties to it.

        Arguments:
            contract_id: The contract.
            date: The day that the phase is measured against; today when absent.
            as_of: As known at this instant.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get(contract_id)  # doctest: +SKIP
        """
        return (self.raw.get(contract_id, date=date, as_of=as_of, options=options)).data

    def update(
        self,
        contract_id: str,
        body: types.ContractPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Change a draft.

        A JSON Merge Patch by the insurer of its purchasing party, until it is offered. Lists are replaced as a
        whole. AGB code, purchasing party, number and kind of care never change: withdraw it and make another one.
        No tariff may be above the NZa maximum of a day on which it holds.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``rule-refused``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.update(contract_id, types.ContractPatch(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.update(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def create_next_contract(
        self,
        contract_id: str,
        body: types.ContractCarryOver,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Carry a contract over into the next one.

        Makes a draft with the terms of this contract, what it says, and its addenda that hold on its last day. A
        module that the next policy does not carry over, or does not have any more, is left out and named in
        `leftOut` with the rules that say so and what to do instead. Nothing of this contract changes.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_next_contract(contract_id, types.ContractCarryOver(...))  # doctest: +SKIP
        """
        return (self.raw.create_next_contract(contract_id, body, dry_run=dry_run, options=options)).data

    def offer(
        self,
        contract_id: str,
        body: types.ContractOffering,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Offer a draft to the provider.

        By the insurer of its purchasing party, with a moment before which it is to be signed. From now on the
        provider sees it and nothing in it changes; who does not sign in time lets it lapse. What could not be
        concluded is not offered: the AGB code is in use on the first day, no other contract is in force then, and no
        tariff is above the NZa maximum. A draft made by hand that names an agreement type of its policy is refused,
        with
        rule and citation, when the register or the contracts show that a criterion is not met on the first day; a
        fact
        that is not known here refuses nothing.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.offer(contract_id, types.ContractOffering(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.offer(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def refuse(
        self,
        contract_id: str,
        body: types.ContractRefusal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Refuse an offer.

        By the organisation to which it was offered, or who acts for it, until it is signed.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:refuse``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.refuse(contract_id, types.ContractRefusal(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.refuse(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def create_successor_contract(
        self,
        contract_id: str,
        body: types.ContractTakeOver,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Take a contract over for another organisation.

        Makes a draft for the organisation that takes the practice over, from that day to the end of this contract.
        When the draft is concluded this contract ends the day before, in the same moment. The new holder sees the
        new contract only.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_successor_contract(contract_id, types.ContractTakeOver(...))  # doctest: +SKIP
        """
        return (self.raw.create_successor_contract(contract_id, body, dry_run=dry_run, options=options)).data

    def terminate(
        self,
        contract_id: str,
        body: types.ContractTermination,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Terminate a contract.

        By either side, from a day on: until then it binds. Notice is asked for only when a condition of the
        contract says so. A day before the first day of the contract is not possible.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:terminate``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.terminate(contract_id, types.ContractTermination(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.terminate(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def withdraw(
        self,
        contract_id: str,
        body: types.ContractWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Withdraw a draft or an offer.

        By an insurer of one of its purchasing parties, until it is concluded.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.withdraw(contract_id, types.ContractWithdrawal(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.withdraw(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def list_addenda(
        self,
        contract_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendaFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumViewPage:
        """List the addenda of a contract.

        An insurer that follows sees those that were agreed.

        Arguments:
            contract_id: The contract.
            date: The day that the phase is measured against; today when absent.
            as_of: As known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_addenda(contract_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_addenda(
                contract_id, date=date, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_addenda(
        self,
        contract_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAddendaFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AddendumView]:
        """All items of ``list_addenda``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_ADDENDA,
            {
                "contract_id": contract_id,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_addendum(
        self,
        contract_id: str,
        body: types.AddendumRequest,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumView:
        """Put an addendum on a contract.

        By the provider: it asks for a module. The policy of the contract decides whether the module is to be had and
        through whom, what it asks, and from which day while a round of mutations is open. A rule that refuses is
        named
        with its source, and what to do instead where the policy says so; what no rule settles the insurer judges.
        By the insurer of the purchasing party, on a contract that was signed here: it offers the module, approved, to
        be signed by the provider and then by itself. On a contract that was agreed elsewhere, and by the operator, it
        is
        recorded and holds at once. Always within the term of the contract; a module stands once at a time.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``addenda:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_addendum(contract_id, types.AddendumRequest(...))  # doctest: +SKIP
        """
        return (self.raw.create_addendum(contract_id, body, dry_run=dry_run, options=options)).data

    def list_amendments(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AmendmentViewPage:
        """List the amendments of a contract.

        Arguments:
            contract_id: The contract.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_amendments(contract_id)  # doctest: +SKIP
        """
        return (self.raw.list_amendments(contract_id, cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_amendments(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAmendmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AmendmentView]:
        """All items of ``list_amendments``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_AMENDMENTS,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_amendment(
        self,
        contract_id: str,
        body: types.NewAmendment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AmendmentView:
        """Amend a contract.

        By the insurer of its purchasing party, in the version that it saw. A one-sided amendment takes effect at
        once,
        as far as the rules of the policy on changes let it: how each part works out for the provider is told, and a
        rule that refuses is named with its source. A policy without such a rule refuses nothing. A mutual one is a
        document that both sides sign. One amendment at a time waits for signatures.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:amend``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_amendment(contract_id, types.NewAmendment(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.create_amendment(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def get_contract_document(
        self, contract_id: str, *, version: Optional[int] = None, options: Optional[CallOptions] = None
    ) -> types.AgreedContract:
        """Read the document of a contract.

        What is signed, from the offer on, for the parties to the contract; every reading stands in their audit
        trails. As `application/json` the exact bytes (canonical JSON, RFC 8785) that are signed and whose SHA-256 a
        signature names: keep them as they come. As `application/pdf` the same for people, in Dutch. `Repr-Digest`
        (RFC 9530) has the SHA-256 of what is sent.

        Arguments:
            contract_id: The contract.
            version: The version of the contract; the last one when absent. A version in which only the status changed has
                the document that it was offered with.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_contract_document(contract_id)  # doctest: +SKIP
        """
        return (self.raw.get_contract_document(contract_id, version=version, options=options)).data

    def get_contract_evidence(
        self, contract_id: str, *, version: Optional[int] = None, options: Optional[CallOptions] = None
    ) -> types.ContractEvidence:
        """Get the evidence of what was signed.

        The document byte for byte, its PDF, every signature with the certificates and revocation lists that it was
        judged by, and for each a receipt and the links of the audit trail of the reader's own side up to the first
        signed end. `zorgcontract contract verify` checks it without this service, and any other program can. For the
        sides of the contract; every reading stands in their trails.

        Arguments:
            contract_id: The contract.
            version: The version of the contract whose document it is; the one that stands when absent.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_contract_evidence(contract_id)  # doctest: +SKIP
        """
        return (self.raw.get_contract_evidence(contract_id, version=version, options=options)).data

    def list_contract_signatures(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.SignatureViewPage:
        """List the signatures of a contract.

        Under the document that it was last offered with; for the parties to the contract.

        Arguments:
            contract_id: The contract.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_contract_signatures(contract_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_contract_signatures(contract_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_contract_signatures(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractSignaturesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.SignatureView]:
        """All items of ``list_contract_signatures``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONTRACT_SIGNATURES,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_contract_signature(
        self,
        contract_id: str,
        body: types.NewSignature,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.TakenSignature:
        """Sign a contract.

        First by the organisation that it is offered to, then by each of its purchasing parties; with the last
        signature it is concluded and applies. The token only brings the signature: what counts is the JWS, made
        with the registered certificate of a person whose mandate for the organisation holds at that moment. The
        certificate is checked against its authority and the revocation lists; the signing time lies at most an
        hour back. What is received at `signBy` or later is too late. The one who signs names the digest of the
        document as read, so that nobody signs another text; nothing of a signature that is refused is kept.

        Arguments:
            contract_id: The contract.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:sign``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``signature-refused``, ``deadline-passed``, ``idempotency-key-reused``, ``precondition-required``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_contract_signature(contract_id, types.NewSignature(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.create_contract_signature(contract_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def list_contract_versions(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractVersionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractVersionViewPage:
        """List the versions of a contract.

        Arguments:
            contract_id: The contract.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.list_contract_versions(contract_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_contract_versions(contract_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_contract_versions(
        self,
        contract_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListContractVersionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.ContractVersionView]:
        """All items of ``list_contract_versions``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONTRACT_VERSIONS,
            {
                "contract_id": contract_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def get_contract_version(
        self, contract_id: str, version: int, *, options: Optional[CallOptions] = None
    ) -> types.ContractVersionDetail:
        """Read a version of a contract.

        With what it says in words and amounts, for the parties to it.

        Arguments:
            contract_id: The contract.
            version: Number of the version, from 1.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_contract_version(contract_id, 1)  # doctest: +SKIP
        """
        return (self.raw.get_contract_version(contract_id, version, options=options)).data

    def get_contract_version_changes(
        self, contract_id: str, version: int, *, since: Optional[int] = None, options: Optional[CallOptions] = None
    ) -> types.ContractChangesView:
        """Compare two versions of a contract.

        Member by member: what it was and what it is, with the days on which each version holds and when each was
        known. A party sees every member; a follower the terms, without remarks and reasons.

        Arguments:
            contract_id: The contract.
            version: Number of the later version, from 2.
            since: The earlier version; the one before when absent.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.contracts.get_contract_version_changes(contract_id, 1)  # doctest: +SKIP
        """
        return (self.raw.get_contract_version_changes(contract_id, version, since=since, options=options)).data

    def create_submission_contract(
        self,
        submission_id: str,
        body: types.SubmissionContract,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ContractDetailView:
        """Draft a contract from an approved submission.

        By the insurer. Organisation, policy, agreement type, modules and first day are those that follow on the
        approval; the body says the rest, and may say otherwise. A submission has one contract at a time: after
        one that was refused, withdrawn or not signed in time another one can be made.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:offer``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.contracts.create_submission_contract(submission_id, types.SubmissionContract(...))  # doctest: +SKIP
        """
        return (self.raw.create_submission_contract(submission_id, body, dry_run=dry_run, options=options)).data
