# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``reference``."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any, AsyncIterator, Dict, List, Optional, Sequence, Union
from uuid import UUID

from ..._runtime.aio import AsyncClientBase, AsyncResource
from ..._runtime.call import Response
from ..._runtime.options import CallOptions
from ..._runtime.values import Struct
from .. import operations, types

Version = Union[str, Struct]


class ReferenceRaw(AsyncResource):
    """The operations of ``reference`` with status, headers, version and body of the answer."""

    async def list_concerns(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListConcernsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ConcernViewPage]:
        """List concerns.

        As ``list_concerns`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_CONCERNS,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_concern(
        self,
        concern_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ConcernView]:
        """Read a concern.

        As ``get_concern`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_CONCERN,
            {
                "concern_id": concern_id,
                "date": date,
                "as_of": as_of,
            },
            options=options,
        )

    async def list_insurers(
        self,
        *,
        concern: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListInsurersFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.InsurerViewPage]:
        """List insurers.

        As ``list_insurers`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_INSURERS,
            {
                "concern": concern,
                "purchasing_party_id": purchasing_party_id,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_insurer(
        self,
        uzovi_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.InsurerView]:
        """Read an insurer.

        As ``get_insurer`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_INSURER,
            {
                "uzovi_code": uzovi_code,
                "date": date,
                "as_of": as_of,
            },
            options=options,
        )

    async def create_list_import(
        self,
        body: Union[bytes, str],
        *,
        list: Union[types.ListKind, str],
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[Any]:
        """Import a list.

        As ``create_list_import`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_LIST_IMPORT,
            {
                "list": list,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    async def get_list_import(
        self, list_import_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.ListImport]:
        """Read an import of a list.

        As ``get_list_import`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_LIST_IMPORT,
            {
                "list_import_id": list_import_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def list_national_facts(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListNationalFactsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.NationalFactViewPage]:
        """List national facts.

        As ``list_national_facts`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_NATIONAL_FACTS,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def list_preferred_insurers(
        self,
        *,
        scheme: Optional[str] = None,
        region: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPreferredInsurersFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PreferredInsurerViewPage]:
        """List preferred insurers.

        As ``list_preferred_insurers`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_PREFERRED_INSURERS,
            {
                "scheme": scheme,
                "region": region,
                "care_kind": care_kind,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def list_prestaties(
        self,
        *,
        segment: Optional[Union[types.PrestatieSegment, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPrestatiesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PrestatieEntryPage]:
        """List prestaties.

        As ``list_prestaties`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_PRESTATIES,
            {
                "segment": segment,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_prestatie(
        self,
        prestatie_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PrestatieEntry]:
        """Read a prestatie.

        As ``get_prestatie`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_PRESTATIE,
            {
                "prestatie_code": prestatie_code,
                "date": date,
                "as_of": as_of,
            },
            options=options,
        )

    async def list_purchasing_parties(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPurchasingPartiesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PurchasingPartyViewPage]:
        """List purchasing parties.

        As ``list_purchasing_parties`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_PURCHASING_PARTIES,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def list_regions(
        self,
        *,
        scheme: Optional[str] = None,
        municipality: Optional[str] = None,
        postcode: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegionsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegionViewPage]:
        """List regions.

        As ``list_regions`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_REGIONS,
            {
                "scheme": scheme,
                "municipality": municipality,
                "postcode": postcode,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_region(
        self,
        scheme: str,
        region_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegionView]:
        """Read a region.

        As ``get_region`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_REGION,
            {
                "scheme": scheme,
                "region_code": region_code,
                "date": date,
                "as_of": as_of,
            },
            options=options,
        )


class Reference(AsyncResource):
    """The operations of ``reference``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = ReferenceRaw(client)

    async def list_concerns(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListConcernsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ConcernViewPage:
        """List concerns.

        A concern is a group of health insurers with one purchasing policy.

        Arguments:
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_concerns()  # doctest: +SKIP
        """
        return (
            await self.raw.list_concerns(
                date=date, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_concerns(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListConcernsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.ConcernView]:
        """All items of ``list_concerns``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CONCERNS,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_concern(
        self,
        concern_id: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ConcernView:
        """Read a concern.

        Arguments:
            concern_id: Id of the concern.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.get_concern("zorg-en-zekerheid")  # doctest: +SKIP
        """
        return (await self.raw.get_concern(concern_id, date=date, as_of=as_of, options=options)).data

    async def list_insurers(
        self,
        *,
        concern: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListInsurersFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.InsurerViewPage:
        """List insurers.

        Arguments:
            concern: Only insurers of this concern.
            purchasing_party_id: Only insurers that this purchasing party buys for.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_insurers()  # doctest: +SKIP
        """
        return (
            await self.raw.list_insurers(
                concern=concern,
                purchasing_party_id=purchasing_party_id,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_insurers(
        self,
        *,
        concern: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListInsurersFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.InsurerView]:
        """All items of ``list_insurers``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_INSURERS,
            {
                "concern": concern,
                "purchasing_party_id": purchasing_party_id,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_insurer(
        self,
        uzovi_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.InsurerView:
        """Read an insurer.

        Arguments:
            uzovi_code: UZOVI code.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.get_insurer("9664")  # doctest: +SKIP
        """
        return (await self.raw.get_insurer(uzovi_code, date=date, as_of=as_of, options=options)).data

    async def create_list_import(
        self, body: Union[bytes, str], *, list: Union[types.ListKind, str], options: Optional[CallOptions] = None
    ) -> types.ListImport:
        """Import a list.

        The body is a CSV file with a header: UTF-8 (with or without byte order mark) or Windows-1252, separated
        by commas or semicolons, amounts with a decimal point or comma, days as `2025-01-31`. It takes effect
        whole or not at all, and a file that was imported before changes nothing. A file is the whole of the list
        it speaks of: what stands and is not in it becomes history, which `asOf` still shows.

        With `Prefer: dry-run` nothing is queued: the answer is the difference with the list in force, or every
        problem of the file.

        Every list of reference data ends with `startDate`, `endDate`, `source`, `confidence` (`high`, `medium`,
        `low`, `default`), `conflicts` and `note`. Before them stand:

        - `prestaties`: `prestatieCode`, `name`, `segment`, `unit`, `tariffKind`, `contractRequired`,
        `nonContractedBillable`;
        - `prestatie-successors`: `prestatieCode`, `successorCode`;
        - `tariffs`: `prestatieCode`, `kind` (`maximum`, `fixed`, `nonContracted`), `amount` in euro with at most
        six decimals, `unit` (`quarter`, `contact`, `item`, `unknown`), `fictitious` (`yes`, `no`). A list is of
        a calendar year, that of `startDate`, and each row ends in its year;
        - `ion`: only `agbCode` of the practice, `uzoviCode`, `ageBand` (`under65`, `65to74`, `75to84`,
        `85plus`), `surchargeArea` (`yes`, `no`), `quarter` (`2025-Q1`), `registered`, `source`;
        - `inclusions`: only `agbCode` of the care group, `uzoviCode`, `chain` (`dm2`, `copd`, `hvz`, `vvr`,
        `asthma`), `quarter`, `included`, `source`.

        `samples/REFERENCE.md` has the columns of the others.

        Arguments:
            list: The list that the file holds.
            body: The file, at most 64 MiB. Media type ``text/csv``.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``lists:import``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``, ``payload-too-large``,
        ``uri-too-long``, ``unsupported-media-type``, ``idempotency-key-reused``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.reference.create_list_import(content, list="concerns")  # doctest: +SKIP
        """
        found: types.ListImport = (await self.raw.create_list_import(body, list=list, options=options)).data
        return found

    async def rehearse_create_list_import(
        self, body: Union[bytes, str], *, list: Union[types.ListKind, str], options: Optional[CallOptions] = None
    ) -> types.ListRehearsal:
        """Rehearse ``create_list_import``: what it would do, without the effect."""
        found: types.ListRehearsal = (
            await self.raw.create_list_import(body, list=list, dry_run=True, options=options)
        ).data
        return found

    async def get_list_import(self, list_import_id: str, *, options: Optional[CallOptions] = None) -> types.ListImport:
        """Read an import of a list.

        Once it has succeeded, this and every later answer of this service sees the new list. The import stays
        readable as a receipt: who asked for it and when, the digest of the file, and what became of its rows.

        Arguments:
            list_import_id: The import.

        Scope ``lists:import``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.get_list_import(list_import_id)  # doctest: +SKIP
        """
        return (await self.raw.get_list_import(list_import_id, options=options)).data

    async def list_national_facts(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListNationalFactsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.NationalFactViewPage:
        """List national facts.

        What NZa settled for the whole country, as facts that rules of policies read. A fact without a row is not
        known, which is not the same as not so.

        Arguments:
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_national_facts()  # doctest: +SKIP
        """
        return (
            await self.raw.list_national_facts(
                date=date, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_national_facts(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListNationalFactsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.NationalFactView]:
        """All items of ``list_national_facts``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_NATIONAL_FACTS,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list_preferred_insurers(
        self,
        *,
        scheme: Optional[str] = None,
        region: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPreferredInsurersFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PreferredInsurerViewPage:
        """List preferred insurers.

        Which concern is preferred in a region, for a kind of care. Rows with confidence `default` are a
        stand-in for a list that no source gives; HDS care has no preferred insurer but two that represent all.

        Arguments:
            scheme: Only this way of dividing the country.
            region: Only regions with this code.
            care_kind: Only this kind of care.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_preferred_insurers()  # doctest: +SKIP
        """
        return (
            await self.raw.list_preferred_insurers(
                scheme=scheme,
                region=region,
                care_kind=care_kind,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_preferred_insurers(
        self,
        *,
        scheme: Optional[str] = None,
        region: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPreferredInsurersFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PreferredInsurerView]:
        """All items of ``list_preferred_insurers``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PREFERRED_INSURERS,
            {
                "scheme": scheme,
                "region": region,
                "care_kind": care_kind,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list_prestaties(
        self,
        *,
        segment: Optional[Union[types.PrestatieSegment, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPrestatiesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PrestatieEntryPage:
        """List prestaties.

        The billable items of GP care that a source confirms, with segment, unit, tariff kind and whether a
        contract is needed. What no source says is `unknown`; the amounts stand in `/tariffs`.

        Arguments:
            segment: Only this segment.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_prestaties()  # doctest: +SKIP
        """
        return (
            await self.raw.list_prestaties(
                segment=segment, date=date, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_prestaties(
        self,
        *,
        segment: Optional[Union[types.PrestatieSegment, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPrestatiesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PrestatieEntry]:
        """All items of ``list_prestaties``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PRESTATIES,
            {
                "segment": segment,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_prestatie(
        self,
        prestatie_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PrestatieEntry:
        """Read a prestatie.

        A code that was renumbered is shown after its last day too, with `inForce` false and, in `successors`,
        the code to use instead.

        Arguments:
            prestatie_code: Code of the prestatie.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.get_prestatie("12011")  # doctest: +SKIP
        """
        return (await self.raw.get_prestatie(prestatie_code, date=date, as_of=as_of, options=options)).data

    async def list_purchasing_parties(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPurchasingPartiesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PurchasingPartyViewPage:
        """List purchasing parties.

        A purchasing party is the contract partner that buys for one or more insurers.

        Arguments:
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_purchasing_parties()  # doctest: +SKIP
        """
        return (
            await self.raw.list_purchasing_parties(
                date=date, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_purchasing_parties(
        self,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPurchasingPartiesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PurchasingPartyView]:
        """All items of ``list_purchasing_parties``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PURCHASING_PARTIES,
            {
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list_regions(
        self,
        *,
        scheme: Optional[str] = None,
        municipality: Optional[str] = None,
        postcode: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RegionViewPage:
        """List regions.

        With `municipality` or `postcode` it is a look-up. Both together may lead to different regions:
        then both come back, each with the mapping that led to it in `matches`. An empty list means that
        no imported mapping covers the place, not that it lies nowhere.

        Arguments:
            scheme: Only this way of dividing the country.
            municipality: Only regions in which this municipality lies (CBS code).
            postcode: Only regions in which this postcode lies; four digits, with or without the letters.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.list_regions()  # doctest: +SKIP
        """
        return (
            await self.raw.list_regions(
                scheme=scheme,
                municipality=municipality,
                postcode=postcode,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_regions(
        self,
        *,
        scheme: Optional[str] = None,
        municipality: Optional[str] = None,
        postcode: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.RegionView]:
        """All items of ``list_regions``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_REGIONS,
            {
                "scheme": scheme,
                "municipality": municipality,
                "postcode": postcode,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_region(
        self,
        scheme: str,
        region_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RegionView:
        """Read a region.

        Arguments:
            scheme: Region scheme.
            region_code: Code of the region in the scheme.
            date: Rows that hold on this calendar day in Europe/Amsterdam; today when absent.
            as_of: Answer with what was known at this instant; now when absent.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.reference.get_region("zorgkantoorregio", "zuid-holland-noord")  # doctest: +SKIP
        """
        return (await self.raw.get_region(scheme, region_code, date=date, as_of=as_of, options=options)).data
