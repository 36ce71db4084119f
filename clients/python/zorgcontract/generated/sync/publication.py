# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``publication``."""

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


class PublicationRaw(SyncResource):
    """The operations of ``publication`` with status, headers, version and body of the answer."""

    def get_reimbursement(
        self,
        contract_id: str,
        purchasing_party_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ReimbursementView]:
        """Read what a purchasing party tells its insured about a contract.

        As ``get_reimbursement`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_REIMBURSEMENT,
            {
                "contract_id": contract_id,
                "purchasing_party_id": purchasing_party_id,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def replace_reimbursement(
        self,
        contract_id: str,
        purchasing_party_id: str,
        body: types.ContractReimbursement,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ReimbursementView]:
        """Replace what a purchasing party tells its insured about a contract.

        As ``replace_reimbursement`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REPLACE_REIMBURSEMENT,
            {
                "contract_id": contract_id,
                "purchasing_party_id": purchasing_party_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_provider_profile(
        self,
        agb_code: str,
        *,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ProviderProfileView]:
        """Read the profile of an organisation.

        As ``get_provider_profile`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_PROVIDER_PROFILE,
            {
                "agb_code": agb_code,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def replace_provider_profile(
        self,
        agb_code: str,
        body: types.ProviderProfile,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ProviderProfileView]:
        """Replace the profile of an organisation.

        As ``replace_provider_profile`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REPLACE_PROVIDER_PROFILE,
            {
                "agb_code": agb_code,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_published_contracts(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        region: Optional[str] = None,
        postcode: Optional[str] = None,
        city: Optional[str] = None,
        q: Optional[str] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractsFieldsItem, str]]] = None,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PublishedContractPage]:
        """List contracted care.

        As ``list_published_contracts`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``text/csv``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_PUBLISHED_CONTRACTS,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "purchasing_party_id": purchasing_party_id,
                "concern": concern,
                "care_kind": care_kind,
                "region": region,
                "postcode": postcode,
                "city": city,
                "q": q,
                "year": year,
                "date": date,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            accept=accept,
            if_none_match=if_none_match,
            total_count=total_count,
            options=options,
        )

    def list_published_contract_changes(
        self,
        *,
        since: types.Moment,
        year: Optional[int] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractChangesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PublishedContractChangePage]:
        """List what changed in the contracted care since a moment.

        As ``list_published_contract_changes`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_PUBLISHED_CONTRACT_CHANGES,
            {
                "since": since,
                "year": year,
                "uzovi_code": uzovi_code,
                "purchasing_party_id": purchasing_party_id,
                "concern": concern,
                "care_kind": care_kind,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )


class Publication(SyncResource):
    """The operations of ``publication``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = PublicationRaw(client)

    def get_reimbursement(
        self,
        contract_id: str,
        purchasing_party_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ReimbursementView:
        """Read what a purchasing party tells its insured about a contract.

        The purchasing party that made the contract, or one that follows it. While it supplied nothing, it is
        empty and at version 0.

        Arguments:
            contract_id: The contract.
            purchasing_party_id: The purchasing party.
            as_of: As known at this instant.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.publication.get_reimbursement(contract_id, "zorg-en-zekerheid")  # doctest: +SKIP
        """
        return (self.raw.get_reimbursement(contract_id, purchasing_party_id, as_of=as_of, options=options)).data

    def replace_reimbursement(
        self,
        contract_id: str,
        purchasing_party_id: str,
        body: types.ContractReimbursement,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ReimbursementView:
        """Replace what a purchasing party tells its insured about a contract.

        By an insurer of that purchasing party; as a whole, so an empty body takes everything back. It is
        published with the contract. The first to write names version 0 in `If-Match`.

        Arguments:
            contract_id: The contract.
            purchasing_party_id: The purchasing party.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``contracts:write``.
        Repeated when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.publication.replace_reimbursement(contract_id, "zorg-en-zekerheid", types.ContractReimbursement(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.replace_reimbursement(
                contract_id, purchasing_party_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def get_provider_profile(
        self, agb_code: str, *, as_of: Optional[types.Moment] = None, options: Optional[CallOptions] = None
    ) -> types.ProviderProfileView:
        """Read the profile of an organisation.

        What it writes about itself for whoever looks for care. Every organisation of the register has one;
        while it supplied nothing, it is empty and at version 0. Open data.

        Arguments:
            agb_code: AGB code of the organisation.
            as_of: As known at this instant.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-found``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.publication.get_provider_profile("01900001")  # doctest: +SKIP
        """
        return (self.raw.get_provider_profile(agb_code, as_of=as_of, options=options)).data

    def replace_provider_profile(
        self,
        agb_code: str,
        body: types.ProviderProfile,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ProviderProfileView:
        """Replace the profile of an organisation.

        By the organisation itself or who acts for it; as a whole, so an empty body takes everything back. The
        earlier versions stay, readable with `asOf`. The first to write names version 0 in `If-Match`.

        Arguments:
            agb_code: AGB code of the organisation.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``profiles:write``.
        Repeated when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.publication.replace_provider_profile("01900001", types.ProviderProfile(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.replace_provider_profile(agb_code, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def list_published_contracts(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        region: Optional[str] = None,
        postcode: Optional[str] = None,
        city: Optional[str] = None,
        q: Optional[str] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PublishedContractPage:
        """List contracted care.

        Open data for whoever looks for care: which providers have an agreement that binds an insurer in a
        year. Only agreements that bind are here, concluded or recorded; offers are not, because insurers
        publish once the signed agreement is in. `followed` ones rest on a decision that the insurer recorded,
        never on its policy alone. No prices, modules, numbers or remarks, and no persons: the name is that of
        the organisation in the AGB register.

        An insurer whose policy names a day shows the contracts of a year from that day on: CZ and VGZ on
        12 November of the year before. `date=2024-11-12&year=2025` is the list as it was published. A provider
        that is not in the list is not for that reason without a contract: not every insurer records all of
        them here (`/v1/coverage-declarations`).

        `ETag` changes when the answer does, and only then. As `text/csv` the whole list of the filter, without
        pages; a cell that a spreadsheet would take for a formula begins with an apostrophe.

        Arguments:
            agb_code: Only those of this organisation.
            uzovi_code: Only those that bind this insurer.
            purchasing_party_id: Only those of this purchasing party.
            concern: Only those of purchasing parties of this concern.
            care_kind: Only those about this care.
            region: Only those of organisations in this region of the scheme `zorgkantoorregio`.
            postcode: Only those of organisations with a place whose postcode begins so.
            city: Only those of organisations with a place in a city that has this in its name.
            q: Only those of organisations of this name; typing mistakes are forgiven, words may be cut short.
            year: The contracting year; the year of `date` when absent.
            date: The list as it was at the end of this day; today when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``uri-too-long``, ``unsupported-media-type``, ``internal``,
        ``unavailable``, ``timeout``.

        >>> result = client.publication.list_published_contracts()  # doctest: +SKIP
        """
        return (
            self.raw.list_published_contracts(
                agb_code=agb_code,
                uzovi_code=uzovi_code,
                purchasing_party_id=purchasing_party_id,
                concern=concern,
                care_kind=care_kind,
                region=region,
                postcode=postcode,
                city=city,
                q=q,
                year=year,
                date=date,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_published_contracts(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        region: Optional[str] = None,
        postcode: Optional[str] = None,
        city: Optional[str] = None,
        q: Optional[str] = None,
        year: Optional[int] = None,
        date: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.PublishedContract]:
        """All items of ``list_published_contracts``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PUBLISHED_CONTRACTS,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "purchasing_party_id": purchasing_party_id,
                "concern": concern,
                "care_kind": care_kind,
                "region": region,
                "postcode": postcode,
                "city": city,
                "q": q,
                "year": year,
                "date": date,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def list_published_contract_changes(
        self,
        *,
        since: types.Moment,
        year: Optional[int] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractChangesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PublishedContractChangePage:
        """List what changed in the contracted care since a moment.

        The difference between the list as it was known at `since` and as it is now: added, removed and changed
        lines. Whatever made a difference is in it, also a day on which a term begins or an insurer publishes.
        Ask again with the `until` of any line; no lines means that nothing changed, keep `since`. Pages of one
        answer belong to the same `until`.

        Arguments:
            since: The moment up to which the caller knows the list: `until` of the answer before.
            year: The contracting year; the present one when absent.
            uzovi_code: Only contracts that bind this insurer.
            purchasing_party_id: Only contracts of this purchasing party.
            concern: Only contracts of purchasing parties of this concern.
            care_kind: Only contracts about this care.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``uri-too-long``, ``unsupported-media-type``, ``internal``,
        ``unavailable``, ``timeout``.

        >>> result = client.publication.list_published_contract_changes(since=since)  # doctest: +SKIP
        """
        return (
            self.raw.list_published_contract_changes(
                since=since,
                year=year,
                uzovi_code=uzovi_code,
                purchasing_party_id=purchasing_party_id,
                concern=concern,
                care_kind=care_kind,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_published_contract_changes(
        self,
        *,
        since: types.Moment,
        year: Optional[int] = None,
        uzovi_code: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPublishedContractChangesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.PublishedContractChange]:
        """All items of ``list_published_contract_changes``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PUBLISHED_CONTRACT_CHANGES,
            {
                "since": since,
                "year": year,
                "uzovi_code": uzovi_code,
                "purchasing_party_id": purchasing_party_id,
                "concern": concern,
                "care_kind": care_kind,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )
