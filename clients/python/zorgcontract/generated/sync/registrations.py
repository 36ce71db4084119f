# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``registrations``."""

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


class RegistrationsRaw(SyncResource):
    """The operations of ``registrations`` with status, headers, version and body of the answer."""

    def create_registration_import(
        self, body: str, *, content_type: str = "application/x-ndjson", options: Optional[CallOptions] = None
    ) -> Response[types.RegistrationImport]:
        """Import a register snapshot.

        As ``create_registration_import`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_REGISTRATION_IMPORT, {}, body=body, content_type=content_type, options=options
        )

    def get_registration_import(
        self,
        registration_import_id: str,
        *,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegistrationImport]:
        """Read an import.

        As ``get_registration_import`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_REGISTRATION_IMPORT,
            {
                "registration_import_id": registration_import_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def get_registration_import_receipt(
        self, registration_import_id: str, *, options: Optional[CallOptions] = None
    ) -> Response[types.ReceiptView]:
        """Get a receipt of an import.

        As ``get_registration_import_receipt`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_REGISTRATION_IMPORT_RECEIPT,
            {
                "registration_import_id": registration_import_id,
            },
            options=options,
        )

    def list(
        self,
        *,
        name: Optional[str] = None,
        city: Optional[str] = None,
        postcode: Optional[str] = None,
        kind: Optional[Union[types.PartyKind, str]] = None,
        care_kind: Optional[str] = None,
        qualification: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegistrationSummaryPage]:
        """Search the register.

        As ``list`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_REGISTRATIONS,
            {
                "name": name,
                "city": city,
                "postcode": postcode,
                "kind": kind,
                "care_kind": care_kind,
                "qualification": qualification,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def get(
        self,
        agb_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        fields: Optional[Sequence[Union[types.GetRegistrationFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.Registration]:
        """Look up an AGB code.

        As ``get`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_REGISTRATION,
            {
                "agb_code": agb_code,
                "date": date,
                "as_of": as_of,
                "fields": fields,
            },
            options=options,
        )

    def list_registration_relations(
        self,
        agb_code: str,
        *,
        type: Optional[str] = None,
        direction: Optional[Union[types.RelationDirection, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationRelationsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RegisteredRelationPage]:
        """List the relations of a party.

        As ``list_registration_relations`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_REGISTRATION_RELATIONS,
            {
                "agb_code": agb_code,
                "type": type,
                "direction": direction,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )


class Registrations(SyncResource):
    """The operations of ``registrations``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = RegistrationsRaw(client)

    def create_registration_import(
        self, body: str, *, content_type: str = "application/x-ndjson", options: Optional[CallOptions] = None
    ) -> types.RegistrationImport:
        """Import a register snapshot.

        The body is the file. It takes effect whole or not at all; follow the job for the outcome.

        Arguments:
            body: The snapshot file, at most 64 MiB; samples/REGISTER.md documents both formats.

        Scope ``registrations:import``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``, ``payload-too-large``,
        ``unsupported-media-type``, ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.registrations.create_registration_import(content)  # doctest: +SKIP
        """
        return (self.raw.create_registration_import(body, content_type=content_type, options=options)).data

    def get_registration_import(
        self, registration_import_id: str, *, options: Optional[CallOptions] = None
    ) -> types.RegistrationImport:
        """Read an import.

        Once it has succeeded, this and every later answer of this service sees the new register.

        Arguments:
            registration_import_id: The import.

        Scope ``registrations:import``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.registrations.get_registration_import(registration_import_id)  # doctest: +SKIP
        """
        return (self.raw.get_registration_import(registration_import_id, options=options)).data

    def get_registration_import_receipt(
        self, registration_import_id: str, *, options: Optional[CallOptions] = None
    ) -> types.ReceiptView:
        """Get a receipt of an import.

        It proves which file came in and when; `zorgcontract receipt verify` checks it without this service.

        Arguments:
            registration_import_id: The import.

        Scope ``registrations:import``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.registrations.get_registration_import_receipt(registration_import_id)  # doctest: +SKIP
        """
        return (self.raw.get_registration_import_receipt(registration_import_id, options=options)).data

    def list(
        self,
        *,
        name: Optional[str] = None,
        city: Optional[str] = None,
        postcode: Optional[str] = None,
        kind: Optional[Union[types.PartyKind, str]] = None,
        care_kind: Optional[str] = None,
        qualification: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RegistrationSummaryPage:
        """Search the register.

        Only parties whose code is active on the day. Best match first when a name is asked, then by
        AGB code.

        Arguments:
            name: Words of a name or trade name, at most eight; capitals, diacritics and typing mistakes are
                forgiven, and a word may be cut short.
            city: Part of the city of the visiting address.
            postcode: Beginning of the postcode of the visiting address.
            kind: What the AGB code stands for.
            care_kind: Care kind of the register (zorgsoort).
            qualification: Qualification (kwalificatie).
            date: The day on which the code is active and all of this holds; today when absent.
            as_of: Answer with what was known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``registrations:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.registrations.list()  # doctest: +SKIP
        """
        return (
            self.raw.list(
                name=name,
                city=city,
                postcode=postcode,
                kind=kind,
                care_kind=care_kind,
                qualification=qualification,
                date=date,
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
        name: Optional[str] = None,
        city: Optional[str] = None,
        postcode: Optional[str] = None,
        kind: Optional[Union[types.PartyKind, str]] = None,
        care_kind: Optional[str] = None,
        qualification: Optional[str] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.RegistrationSummary]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_REGISTRATIONS,
            {
                "name": name,
                "city": city,
                "postcode": postcode,
                "kind": kind,
                "care_kind": care_kind,
                "qualification": qualification,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def get(
        self,
        agb_code: str,
        *,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        fields: Optional[Sequence[Union[types.GetRegistrationFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.Registration:
        """Look up an AGB code.

        Arguments:
            agb_code: AGB code.
            date: The day that the answer is about; today in Europe/Amsterdam when absent.
            as_of: Answer with what was known at this instant.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``registrations:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.registrations.get("01900001")  # doctest: +SKIP
        """
        return (self.raw.get(agb_code, date=date, as_of=as_of, fields=fields, options=options)).data

    def list_registration_relations(
        self,
        agb_code: str,
        *,
        type: Optional[str] = None,
        direction: Optional[Union[types.RelationDirection, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationRelationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RegisteredRelationPage:
        """List the relations of a party.

        Both ways: from the party to others and from others to it. Ordered by type, direction and AGB
        code.

        Arguments:
            agb_code: AGB code.
            type: Only relations of this type, for instance `wsvMember`.
            direction: Only relations that run this way, seen from the party asked.
            date: The day on which the relations hold; today when absent.
            as_of: Answer with what was known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``registrations:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.registrations.list_registration_relations("01900001")  # doctest: +SKIP
        """
        return (
            self.raw.list_registration_relations(
                agb_code,
                type=type,
                direction=direction,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_registration_relations(
        self,
        agb_code: str,
        *,
        type: Optional[str] = None,
        direction: Optional[Union[types.RelationDirection, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListRegistrationRelationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.RegisteredRelation]:
        """All items of ``list_registration_relations``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_REGISTRATION_RELATIONS,
            {
                "agb_code": agb_code,
                "type": type,
                "direction": direction,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )
