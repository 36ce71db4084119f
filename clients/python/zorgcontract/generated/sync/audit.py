# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``audit``."""

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


class AuditRaw(SyncResource):
    """The operations of ``audit`` with status, headers, version and body of the answer."""

    def list_audit_entries(
        self,
        *,
        owner: Optional[str] = None,
        from_: Optional[types.Moment] = None,
        until: Optional[types.Moment] = None,
        event_type: Optional[str] = None,
        action: Optional[Union[types.AuditAction, str]] = None,
        actor: Optional[str] = None,
        object: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditEntriesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AuditEntryViewPage]:
        """Search the audit trail.

        As ``list_audit_entries`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_AUDIT_ENTRIES,
            {
                "owner": owner,
                "from_": from_,
                "until": until,
                "event_type": event_type,
                "action": action,
                "actor": actor,
                "object": object,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def get_audit_export(
        self,
        *,
        owner: str,
        from_: Optional[types.Moment] = None,
        until: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[bytes]:
        """Export a trail, so that it can be verified elsewhere.

        As ``get_audit_export`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_AUDIT_EXPORT,
            {
                "owner": owner,
                "from_": from_,
                "until": until,
            },
            options=options,
        )

    def get_audit_head(self, *, owner: str, options: Optional[CallOptions] = None) -> Response[types.AuditHeadView]:
        """Read the signed end of a trail as it is now.

        As ``get_audit_head`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_AUDIT_HEAD,
            {
                "owner": owner,
            },
            options=options,
        )

    def list_audit_heads(
        self,
        *,
        owner: str,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditHeadsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AuditHeadViewPage]:
        """List the ends of a trail that were signed hour by hour.

        As ``list_audit_heads`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_AUDIT_HEADS,
            {
                "owner": owner,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )


class Audit(SyncResource):
    """The operations of ``audit``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = AuditRaw(client)

    def list_audit_entries(
        self,
        *,
        owner: Optional[str] = None,
        from_: Optional[types.Moment] = None,
        until: Optional[types.Moment] = None,
        event_type: Optional[str] = None,
        action: Optional[Union[types.AuditAction, str]] = None,
        actor: Optional[str] = None,
        object: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditEntriesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AuditEntryViewPage:
        """Search the audit trail.

        One's own trails only; the operator reads every one. Of a delegation both sides have the entries of
        its use. A search leaves no entry of its own.

        Arguments:
            owner: Of this trail; of every trail of one's own when absent.
            from_: From this instant on.
            until: Before this instant.
            event_type: Kind of event, for instance `contract.recorded`.
            action: What was done.
            actor: The client or command that did it.
            object: Id or natural key of the object.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``audit:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.audit.list_audit_entries()  # doctest: +SKIP
        """
        return (
            self.raw.list_audit_entries(
                owner=owner,
                from_=from_,
                until=until,
                event_type=event_type,
                action=action,
                actor=actor,
                object=object,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_audit_entries(
        self,
        *,
        owner: Optional[str] = None,
        from_: Optional[types.Moment] = None,
        until: Optional[types.Moment] = None,
        event_type: Optional[str] = None,
        action: Optional[Union[types.AuditAction, str]] = None,
        actor: Optional[str] = None,
        object: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditEntriesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AuditEntryView]:
        """All items of ``list_audit_entries``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_AUDIT_ENTRIES,
            {
                "owner": owner,
                "from_": from_,
                "until": until,
                "event_type": event_type,
                "action": action,
                "actor": actor,
                "object": object,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def get_audit_export(
        self,
        *,
        owner: str,
        from_: Optional[types.Moment] = None,
        until: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> bytes:
        """Export a trail, so that it can be verified elsewhere.

        One line per entry with its hash, between a line that says which part of which trail it is and a
        line that seals the file. `zorgcontract audit verify FILE` checks it without this service. A file has
        at most 200,000 entries, and a client fetches two at once; of a longer trail ask a part by `from` and
        `until`.

        Arguments:
            owner: Whose trail.
            from_: From this instant on; from the beginning when absent.
            until: Before this instant; to the end when absent.

        Scope ``audit:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``quota-exceeded``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``.

        >>> result = client.audit.get_audit_export(owner="agb:01900001")  # doctest: +SKIP
        """
        return (self.raw.get_audit_export(owner=owner, from_=from_, until=until, options=options)).data

    def get_audit_head(self, *, owner: str, options: Optional[CallOptions] = None) -> types.AuditHeadView:
        """Read the signed end of a trail as it is now.

        Keep it: it proves later that the trail was not cut off or written anew.

        Arguments:
            owner: Whose trail.

        Scope ``audit:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.audit.get_audit_head(owner="agb:01900001")  # doctest: +SKIP
        """
        return (self.raw.get_audit_head(owner=owner, options=options)).data

    def list_audit_heads(
        self,
        *,
        owner: str,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditHeadsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AuditHeadViewPage:
        """List the ends of a trail that were signed hour by hour.

        Arguments:
            owner: Whose trail.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``audit:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.audit.list_audit_heads(owner="agb:01900001")  # doctest: +SKIP
        """
        return (self.raw.list_audit_heads(owner=owner, cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_audit_heads(
        self,
        *,
        owner: str,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAuditHeadsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AuditHeadView]:
        """All items of ``list_audit_heads``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_AUDIT_HEADS,
            {
                "owner": owner,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )
