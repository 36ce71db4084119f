# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``statistics``."""

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


class StatisticsRaw(SyncResource):
    """The operations of ``statistics`` with status, headers, version and body of the answer."""

    def get_contracting_statistics(
        self,
        *,
        year: Optional[int] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        date: Optional[dt.date] = None,
        from_: Optional[dt.date] = None,
        until: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.GetContractingStatisticsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ContractingStatisticsRowPage]:
        """Count how far contracting is.

        As ``get_contracting_statistics`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.GET_CONTRACTING_STATISTICS,
            {
                "year": year,
                "concern": concern,
                "care_kind": care_kind,
                "agreement_type": agreement_type,
                "region": region,
                "date": date,
                "from_": from_,
                "until": until,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )


class Statistics(SyncResource):
    """The operations of ``statistics``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = StatisticsRaw(client)

    def get_contracting_statistics(
        self,
        *,
        year: Optional[int] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        date: Optional[dt.date] = None,
        from_: Optional[dt.date] = None,
        until: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.GetContractingStatisticsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ContractingStatisticsRowPage:
        """Count how far contracting is.

        Per day, concern, kind of care and agreement type, for every region and for all of them together: what stood
        at the
        end of the day, by what was known then. A contract counts in one status only. An insurer sees its own
        numbers in full. A dashboard sees those of all insurers, but no count of 1 to 4, and none from which
        such a count would follow: `count` is then `null` and `suppressed` is `true`. What two days differ by is
        not hidden, and neither is what is published elsewhere (`/v1/published-contracts`).

        Arguments:
            year: The contracting year: contracts whose term begins in it, rounds from which it holds. That of the
                last day when absent.
            concern: Only this concern.
            care_kind: Only this care.
            agreement_type: Only this agreement type, by its id in the policy.
            region: Only this region, in the scheme `zorgkantoorregio`, without the total.
            date: The day at whose end is counted; today when absent. Not beside `from` and `until`.
            from_: First day of a series of at most 31.
            until: Last day of the series; today when absent.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``statistics:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.statistics.get_contracting_statistics()  # doctest: +SKIP
        """
        return (
            self.raw.get_contracting_statistics(
                year=year,
                concern=concern,
                care_kind=care_kind,
                agreement_type=agreement_type,
                region=region,
                date=date,
                from_=from_,
                until=until,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_contracting_statistics(
        self,
        *,
        year: Optional[int] = None,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        agreement_type: Optional[str] = None,
        region: Optional[str] = None,
        date: Optional[dt.date] = None,
        from_: Optional[dt.date] = None,
        until: Optional[dt.date] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.GetContractingStatisticsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.ContractingStatisticsRow]:
        """All items of ``get_contracting_statistics``, page after page as they are read."""
        return self._client.iterate(
            operations.GET_CONTRACTING_STATISTICS,
            {
                "year": year,
                "concern": concern,
                "care_kind": care_kind,
                "agreement_type": agreement_type,
                "region": region,
                "date": date,
                "from_": from_,
                "until": until,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )
