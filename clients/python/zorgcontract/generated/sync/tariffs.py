# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``tariffs``."""

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


class TariffsRaw(SyncResource):
    """The operations of ``tariffs`` with status, headers, version and body of the answer."""

    def get_effective_tariffs(
        self,
        *,
        agb_code: str,
        uzovi_code: str,
        date: dt.date,
        care_kind: Union[types.CareKind, str],
        segment: Optional[Union[types.Segment, str]] = None,
        oi_title: Optional[Union[types.OiTitle, str]] = None,
        prestatie_code: Optional[str] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.EffectiveTariffs]:
        """Whether prestaties may be claimed, and at what amount.

        As ``get_effective_tariffs`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_EFFECTIVE_TARIFFS,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "date": date,
                "care_kind": care_kind,
                "segment": segment,
                "oi_title": oi_title,
                "prestatie_code": prestatie_code,
                "as_of": as_of,
            },
            options=options,
        )

    def list_included_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        chain: Optional[Union[types.Chain, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListIncludedInsuredFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.IncludedInsuredViewPage]:
        """List included insured.

        As ``list_included_insured`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_INCLUDED_INSURED,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "chain": chain,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def list_price_list_exports(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPriceListExportsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PriceListExportPage]:
        """List exports of price lists.

        As ``list_price_list_exports`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_PRICE_LIST_EXPORTS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_price_list_export(
        self, body: types.NewPriceListExport, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.PriceListExport]:
        """Export price lists to a file.

        As ``create_price_list_export`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_PRICE_LIST_EXPORT, {}, body=body, dry_run=dry_run, options=options)

    def get_price_list_export(
        self,
        price_list_export_id: str,
        *,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PriceListExport]:
        """Read an export of price lists.

        As ``get_price_list_export`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_PRICE_LIST_EXPORT,
            {
                "price_list_export_id": price_list_export_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def cancel_price_list_export(
        self, price_list_export_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.PriceListExport]:
        """Cancel an export of price lists.

        As ``cancel_price_list_export`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CANCEL_PRICE_LIST_EXPORT,
            {
                "price_list_export_id": price_list_export_id,
            },
            dry_run=dry_run,
            options=options,
        )

    def get_price_list_file(
        self,
        price_list_export_id: str,
        *,
        range: Optional[str] = None,
        if_range: Optional[str] = None,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[bytes]:
        """Download the file of an export.

        As ``get_price_list_file`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/gzip``, ``application/vnd.apache.parquet``, ``application/x-ndjson``, ``text/csv``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_PRICE_LIST_FILE,
            {
                "price_list_export_id": price_list_export_id,
                "range": range,
                "if_range": if_range,
            },
            accept=accept,
            if_none_match=if_none_match,
            options=options,
        )

    def get_price_list(
        self,
        *,
        agb_code: str,
        uzovi_code: str,
        date: dt.date,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        oi_title: Optional[Union[types.OiTitle, str]] = None,
        as_of: Optional[types.Moment] = None,
        since: Optional[types.Moment] = None,
        since_date: Optional[dt.date] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PriceList]:
        """The price list of a practice for an insurer.

        As ``get_price_list`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_PRICE_LIST,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "date": date,
                "care_kind": care_kind,
                "oi_title": oi_title,
                "as_of": as_of,
                "since": since,
                "since_date": since_date,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def list_registered_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegisteredInsuredFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegisteredInsuredViewPage]:
        """List registered insured.

        As ``list_registered_insured`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_REGISTERED_INSURED,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def evaluate_inclusion_overrun(
        self, body: types.InclusionOverrunQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.TariffCalculation]:
        """Calculate inclusion above what was agreed.

        As ``evaluate_inclusion_overrun`` of the group, with what came around the result.
        """
        return self._client.call(operations.EVALUATE_INCLUSION_OVERRUN, {}, body=body, options=options)

    def evaluate_regional_tariff(
        self, body: types.RegionalTariffQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.TariffCalculation]:
        """Calculate the tariff of an RO.

        As ``evaluate_regional_tariff`` of the group, with what came around the result.
        """
        return self._client.call(operations.EVALUATE_REGIONAL_TARIFF, {}, body=body, options=options)

    def evaluate_neighbourhood_tariff(
        self, body: types.NeighbourhoodTariffQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.TariffCalculation]:
        """Calculate the tariff of a WSV.

        As ``evaluate_neighbourhood_tariff`` of the group, with what came around the result.
        """
        return self._client.call(operations.EVALUATE_NEIGHBOURHOOD_TARIFF, {}, body=body, options=options)

    def evaluate_result_reward(
        self, body: types.ResultRewardQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.TariffCalculation]:
        """Calculate the result reward.

        As ``evaluate_result_reward`` of the group, with what came around the result.
        """
        return self._client.call(operations.EVALUATE_RESULT_REWARD, {}, body=body, options=options)

    def list(
        self,
        *,
        prestatie_code: Optional[str] = None,
        kind: Optional[Union[types.NationalTariffKind, str]] = None,
        date: Optional[dt.date] = None,
        year: Optional[int] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListTariffsFieldsItem, str]]] = None,
        if_none_match: Optional[Version] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.TariffViewPage]:
        """List national tariffs.

        As ``list`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_TARIFFS,
            {
                "prestatie_code": prestatie_code,
                "kind": kind,
                "date": date,
                "year": year,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            if_none_match=if_none_match,
            total_count=total_count,
            options=options,
        )


class Tariffs(SyncResource):
    """The operations of ``tariffs``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = TariffsRaw(client)

    def get_effective_tariffs(
        self,
        *,
        agb_code: str,
        uzovi_code: str,
        date: dt.date,
        care_kind: Union[types.CareKind, str],
        segment: Optional[Union[types.Segment, str]] = None,
        oi_title: Optional[Union[types.OiTitle, str]] = None,
        prestatie_code: Optional[str] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.EffectiveTariffs:
        """Whether prestaties may be claimed, and at what amount.

        For this AGB code, insurer, day and kind of care: of one prestatie, or of every one when none is named,
        whether it may be claimed, the amount, on what ground, from when, where it comes from with the working of a
        formula, and how certain that is. The agreement is decided once. An agreed amount counts first, then what
        NZa fixed or set as a maximum; without an agreement only prestaties that NZa names may be claimed, at the
        non-contracted tariff. What no source says is `unknown`. Who may ask is as for the effective agreement; an
        amount that others agreed is shown only to who is a party to it, was asked to follow it or takes it over.

        Arguments:
            agb_code: AGB code of a practitioner, organisation or location.
            uzovi_code: UZOVI code of the patient's insurer.
            date: Day of the care: a calendar day in Europe/Amsterdam.
            care_kind: Kind of care.
            segment: Funding segment; follows from the kind of care when absent. Limits the modules shown.
            oi_title: O&I title; without it a question about `OI` stays open.
            prestatie_code: A prestatie to test: may it be claimed?
            as_of: Answer with what was known at this instant.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.get_effective_tariffs(agb_code="01900001", uzovi_code="9664", date=date(2025, 2, 3), care_kind="HAZ")  # doctest: +SKIP
        """
        return (
            self.raw.get_effective_tariffs(
                agb_code=agb_code,
                uzovi_code=uzovi_code,
                date=date,
                care_kind=care_kind,
                segment=segment,
                oi_title=oi_title,
                prestatie_code=prestatie_code,
                as_of=as_of,
                options=options,
            )
        ).data

    def list_included_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        chain: Optional[Union[types.Chain, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListIncludedInsuredFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.IncludedInsuredViewPage:
        """List included insured.

        How many insured are included in a chain of a care group on the first day of a quarter: counts, never
        persons. A care group sees its own and an insurer those of its own insured. Counts come in by
        `POST /v1/list-imports?list=inclusions`; what is calculated afterwards above the agreed inclusion rests on
        them.

        Arguments:
            agb_code: Only of this care group.
            uzovi_code: Only insured of this insurer.
            chain: Only of this chain.
            date: A calendar day in the quarter asked about; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.list_included_insured()  # doctest: +SKIP
        """
        return (
            self.raw.list_included_insured(
                agb_code=agb_code,
                uzovi_code=uzovi_code,
                chain=chain,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_included_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        chain: Optional[Union[types.Chain, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListIncludedInsuredFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.IncludedInsuredView]:
        """All items of ``list_included_insured``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_INCLUDED_INSURED,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "chain": chain,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def list_price_list_exports(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPriceListExportsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PriceListExportPage:
        """List exports of price lists.

        Those about whom the caller may ask, oldest first; the operator sees all.

        Arguments:
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.list_price_list_exports()  # doctest: +SKIP
        """
        return (self.raw.list_price_list_exports(cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_price_iterate_exports(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPriceListExportsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.PriceListExport]:
        """All items of ``list_price_list_exports``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PRICE_LIST_EXPORTS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_price_list_export(
        self, body: types.NewPriceListExport, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.PriceListExport:
        """Export price lists to a file.

        The price lists of many practices and insurers, up to the whole country for the operator: a provider gets
        those of its own organisations and of those that it acts for, an insurer those of its own insurers. A job
        writes the file, row by row the same as what a price list says, and keeps it for seven days. In a table, a
        cell that a spreadsheet would take for a formula begins with an apostrophe. A file has at most 1 GiB, and an
        organisation has at most five exports that wait or run. With `Prefer: dry-run` the answer says about how many
        practices and insurers it would be.

        The columns, in this order: `date`, `careKind`, `oiTitle`, `agbCode`, `uzoviCode`, `contractId` (when the
        client
        may see the contract); and, as an effective tariff says them, `prestatieCode`, `name`, `segment`, `unit`,
        `tariffKind`, `mayBeClaimed`, `ground`, `basis`, `amount` (EUR), `startDate` and `endDate` of the amount,
        `claimableFrom`, `certainty`, `fictitious`, `policyId` and `ruleId` of an agreed amount, `document` of a
        national
        one, `successorPrestatieCode`, and the codes of `reasons` and `missingFacts`, separated by spaces.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``tariffs:read``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.tariffs.create_price_list_export(types.NewPriceListExport(...))  # doctest: +SKIP
        """
        return (self.raw.create_price_list_export(body, dry_run=dry_run, options=options)).data

    def get_price_list_export(
        self, price_list_export_id: str, *, options: Optional[CallOptions] = None
    ) -> types.PriceListExport:
        """Read an export of price lists.

        Where it stands, and where its file is downloaded, once it is there.

        Arguments:
            price_list_export_id: The export.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.get_price_list_export(price_list_export_id)  # doctest: +SKIP
        """
        return (self.raw.get_price_list_export(price_list_export_id, options=options)).data

    def cancel_price_list_export(
        self, price_list_export_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.PriceListExport:
        """Cancel an export of price lists.

        One that waits or runs; there is no file then. An export that has ended is 409.

        Arguments:
            price_list_export_id: The export.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``tariffs:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.cancel_price_list_export(price_list_export_id)  # doctest: +SKIP
        """
        return (self.raw.cancel_price_list_export(price_list_export_id, dry_run=dry_run, options=options)).data

    def get_price_list_file(
        self,
        price_list_export_id: str,
        *,
        range: Optional[str] = None,
        if_range: Optional[str] = None,
        options: Optional[CallOptions] = None,
    ) -> bytes:
        """Download the file of an export.

        Whole, or the part that `Range` asks for: one range of bytes. Its `ETag` never changes, and with `If-Range` a
        download that broke off goes on where it was. `Repr-Digest` has the SHA-256 of the whole file (RFC 9530). A
        client fetches two such files at once. A file that is not there yet, or is kept no longer, or holds what
        the caller may not see any more, is 404.

        Arguments:
            price_list_export_id: The export.
            range: One range of bytes, for instance `bytes=1048576-`.
            if_range: The `ETag` of the file; another one gets the whole file.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``range-not-satisfiable``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = client.tariffs.get_price_list_file(price_list_export_id)  # doctest: +SKIP
        """
        return (
            self.raw.get_price_list_file(price_list_export_id, range=range, if_range=if_range, options=options)
        ).data

    def get_price_list(
        self,
        *,
        agb_code: str,
        uzovi_code: str,
        date: dt.date,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        oi_title: Optional[Union[types.OiTitle, str]] = None,
        as_of: Optional[types.Moment] = None,
        since: Optional[types.Moment] = None,
        since_date: Optional[dt.date] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PriceList:
        """The price list of a practice for an insurer.

        Every prestatie of the day: whether it may be claimed, at what amount, from when and why, as for effective
        tariffs. The `ETag` changes only when the list does. With `since` the answer has in place of the list what
        became different from the one that the caller holds: prestaties that were added, removed or changed, and
        those that turned out otherwise for days that had come already. Take the `Known-At` of the list that you
        hold for `since`, and its day for `sinceDate`.

        Arguments:
            agb_code: AGB code of a practitioner, organisation or location.
            uzovi_code: UZOVI code of the patient's insurer.
            date: Day of the care: a calendar day in Europe/Amsterdam.
            care_kind: Kind of care of the agreement; `HAZ` when absent.
            oi_title: O&I title; without it a list for `OI` stays open.
            as_of: Answer with what was known at this instant; now when absent.
            since: Tell what became different since this instant instead: the `Known-At` of the list that the caller
                holds.
            since_date: The day of the list that the caller holds; `date` when absent. Only with `since`.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.get_price_list(agb_code="01900001", uzovi_code="9664", date=date(2025, 2, 3))  # doctest: +SKIP
        """
        return (
            self.raw.get_price_list(
                agb_code=agb_code,
                uzovi_code=uzovi_code,
                date=date,
                care_kind=care_kind,
                oi_title=oi_title,
                as_of=as_of,
                since=since,
                since_date=since_date,
                options=options,
            )
        ).data

    def list_registered_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegisteredInsuredFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RegisteredInsuredViewPage:
        """List registered insured.

        How many insured are registered with a practice (ION) on the first day of a quarter: counts, never
        persons. A practice sees its own and an insurer those of its own insured, by age and area. An RO, care
        group or WSV sees its members where it holds an agreement with the insurer: one number per practice and
        insurer, and instead of a number below 10 only that it is. Sums that an agreement is settled by are
        exact, and stand in the calculation.

        Arguments:
            agb_code: Only of this practice.
            uzovi_code: Only insured of this insurer.
            date: A calendar day in the quarter asked about; today when absent.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``tariffs:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.list_registered_insured()  # doctest: +SKIP
        """
        return (
            self.raw.list_registered_insured(
                agb_code=agb_code,
                uzovi_code=uzovi_code,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_registered_insured(
        self,
        *,
        agb_code: Optional[str] = None,
        uzovi_code: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegisteredInsuredFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.RegisteredInsuredView]:
        """All items of ``list_registered_insured``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_REGISTERED_INSURED,
            {
                "agb_code": agb_code,
                "uzovi_code": uzovi_code,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def evaluate_inclusion_overrun(
        self, body: types.InclusionOverrunQuestion, *, options: Optional[CallOptions] = None
    ) -> types.TariffCalculation:
        """Calculate inclusion above what was agreed.

        Care costs of a chain are calculated afterwards only above the inclusion that was agreed on. Without an
        agreed number the cap of the policy counts: its percentage of the insured registered with the practices
        of the care group, whole persons.

        Arguments:
            body: What is sent.

        Scope ``tariffs:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.evaluate_inclusion_overrun(types.InclusionOverrunQuestion(...))  # doctest: +SKIP
        """
        return (self.raw.evaluate_inclusion_overrun(body, options=options)).data

    def evaluate_regional_tariff(
        self, body: types.RegionalTariffQuestion, *, options: Optional[CallOptions] = None
    ) -> types.TariffCalculation:
        """Calculate the tariff of an RO.

        O&I of a region: the approved budget divided by the insured (ION) that are registered, in the quarter of
        the reference date, with the practices that a WSV links to the RO. Without a budget, or while the insured
        of one of the practices were not counted, the answer is `unknown` and names what is missing. The source
        leaves open which insured count and how to round; the reading used stands with the rule.

        Arguments:
            body: What is sent.

        Scope ``tariffs:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.evaluate_regional_tariff(types.RegionalTariffQuestion(...))  # doctest: +SKIP
        """
        return (self.raw.evaluate_regional_tariff(body, options=options)).data

    def evaluate_neighbourhood_tariff(
        self, body: types.NeighbourhoodTariffQuestion, *, options: Optional[CallOptions] = None
    ) -> types.TariffCalculation:
        """Calculate the tariff of a WSV.

        O&I of a neighbourhood: a uniform amount for every insured of the policy's insurers that is registered
        with a practice that takes part. While the amount is only announced the answer is `unknown` and names the
        parameter of the rule.

        Arguments:
            body: What is sent.

        Scope ``tariffs:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.evaluate_neighbourhood_tariff(types.NeighbourhoodTariffQuestion(...))  # doctest: +SKIP
        """
        return (self.raw.evaluate_neighbourhood_tariff(body, options=options)).data

    def evaluate_result_reward(
        self, body: types.ResultRewardQuestion, *, options: Optional[CallOptions] = None
    ) -> types.TariffCalculation:
        """Calculate the result reward.

        The surcharge on a standard tariff, by the day on which the agreement was concluded. Percentages and
        bounds are those of the rule of the policy, which also says when there is no reward: `notApplicable`.

        Arguments:
            body: What is sent.

        Scope ``tariffs:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.evaluate_result_reward(types.ResultRewardQuestion(...))  # doctest: +SKIP
        """
        return (self.raw.evaluate_result_reward(body, options=options)).data

    def list(
        self,
        *,
        prestatie_code: Optional[str] = None,
        kind: Optional[Union[types.NationalTariffKind, str]] = None,
        date: Optional[dt.date] = None,
        year: Optional[int] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListTariffsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.TariffViewPage:
        """List national tariffs.

        What NZa sets for a prestatie: a maximum, a fixed amount, or the amount without a contract. Only amounts
        that a source confirms are here, each with that source and how certain it is; what is not here is not
        known. Made-up amounts have `fictitious`. The `ETag` changes only when the page does.

        Arguments:
            prestatie_code: Only of this prestatie.
            kind: Only of this kind.
            date: Only amounts that hold on this calendar day in Europe/Amsterdam; today when neither this nor `year`
                is given.
            year: The whole list of this calendar year.
            as_of: Answer with what was known at this instant; now when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``reference:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.tariffs.list()  # doctest: +SKIP
        """
        return (
            self.raw.list(
                prestatie_code=prestatie_code,
                kind=kind,
                date=date,
                year=year,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate(
        self,
        *,
        prestatie_code: Optional[str] = None,
        kind: Optional[Union[types.NationalTariffKind, str]] = None,
        date: Optional[dt.date] = None,
        year: Optional[int] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListTariffsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.TariffView]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_TARIFFS,
            {
                "prestatie_code": prestatie_code,
                "kind": kind,
                "date": date,
                "year": year,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )
