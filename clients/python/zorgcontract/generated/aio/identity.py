# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``identity``."""

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


class IdentityRaw(AsyncResource):
    """The operations of ``identity`` with status, headers, version and body of the answer."""

    async def get_key_set(self, *, options: Optional[CallOptions] = None) -> Response[types.KeySetView]:
        """Read the public keys.

        As ``get_key_set`` of the group, with what came around the result.
        """
        return await self._client.call(operations.GET_KEY_SET, {}, options=options)

    async def get_authorization_server(
        self, *, options: Optional[CallOptions] = None
    ) -> Response[types.AuthorizationServerView]:
        """Read what the authorization server can do.

        As ``get_authorization_server`` of the group, with what came around the result.
        """
        return await self._client.call(operations.GET_AUTHORIZATION_SERVER, {}, options=options)

    async def get_smart_configuration(
        self, *, options: Optional[CallOptions] = None
    ) -> Response[types.SmartConfigurationView]:
        """Read what a client of SMART Backend Services needs.

        As ``get_smart_configuration`` of the group, with what came around the result.
        """
        return await self._client.call(operations.GET_SMART_CONFIGURATION, {}, options=options)

    async def list_certificates(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCertificatesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.CertificateViewPage]:
        """List certificates of signatories.

        As ``list_certificates`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_CERTIFICATES,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def create_certificate(
        self, body: types.NewCertificate, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.CertificateView]:
        """Register a certificate of a signatory.

        As ``create_certificate`` of the group, with what came around the result.
        """
        return await self._client.call(operations.CREATE_CERTIFICATE, {}, body=body, dry_run=dry_run, options=options)

    async def get_certificate(
        self, certificate_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.CertificateView]:
        """Read a certificate of a signatory.

        As ``get_certificate`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_CERTIFICATE,
            {
                "certificate_id": certificate_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def update_certificate(
        self,
        certificate_id: str,
        body: types.CertificatePatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.CertificateView]:
        """Change or suspend a certificate of a signatory.

        As ``update_certificate`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.UPDATE_CERTIFICATE,
            {
                "certificate_id": certificate_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def list_clients(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListClientsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ClientViewPage]:
        """List clients.

        As ``list_clients`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_CLIENTS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def create_client(
        self, body: types.NewClient, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.ClientView]:
        """Register a client.

        As ``create_client`` of the group, with what came around the result.
        """
        return await self._client.call(operations.CREATE_CLIENT, {}, body=body, dry_run=dry_run, options=options)

    async def get_client(
        self, client_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.ClientView]:
        """Read a client.

        As ``get_client`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_CLIENT,
            {
                "client_id": client_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def update_client(
        self,
        client_id: str,
        body: types.ClientPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ClientView]:
        """Change or suspend a client.

        As ``update_client`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.UPDATE_CLIENT,
            {
                "client_id": client_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def create_client_certificate(
        self,
        client_id: str,
        body: types.NewClientCertificate,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ClientView]:
        """Add a certificate to a client.

        As ``create_client_certificate`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_CLIENT_CERTIFICATE,
            {
                "client_id": client_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    async def delete_client_certificate(
        self,
        client_id: str,
        certificate_key: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ClientView]:
        """Delete a certificate of a client.

        As ``delete_client_certificate`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.DELETE_CLIENT_CERTIFICATE,
            {
                "client_id": client_id,
                "certificate_key": certificate_key,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def create_client_key(
        self, client_id: str, body: types.ClientJwk, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.ClientView]:
        """Add a key to a client.

        As ``create_client_key`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_CLIENT_KEY,
            {
                "client_id": client_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    async def delete_client_key(
        self,
        client_id: str,
        kid: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.ClientView]:
        """Delete a key of a client.

        As ``delete_client_key`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.DELETE_CLIENT_KEY,
            {
                "client_id": client_id,
                "kid": kid,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def list_delegations(
        self,
        *,
        agb_code: Optional[str] = None,
        active: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDelegationsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.DelegationViewPage]:
        """List delegations.

        As ``list_delegations`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_DELEGATIONS,
            {
                "agb_code": agb_code,
                "active": active,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def create_delegation(
        self, body: types.NewDelegation, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.DelegationView]:
        """Let others act.

        As ``create_delegation`` of the group, with what came around the result.
        """
        return await self._client.call(operations.CREATE_DELEGATION, {}, body=body, dry_run=dry_run, options=options)

    async def get_delegation(
        self, delegation_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.DelegationView]:
        """Read a delegation.

        As ``get_delegation`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_DELEGATION,
            {
                "delegation_id": delegation_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def withdraw_delegation(
        self, delegation_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.DelegationView]:
        """Withdraw a delegation.

        As ``withdraw_delegation`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.WITHDRAW_DELEGATION,
            {
                "delegation_id": delegation_id,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def create_token(
        self, body: types.TokenRequest, *, d_po_p: Optional[str] = None, options: Optional[CallOptions] = None
    ) -> Response[types.TokenView]:
        """Get an access token.

        As ``create_token`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_TOKEN,
            {
                "d_po_p": d_po_p,
            },
            body=body,
            options=options,
        )


class Identity(AsyncResource):
    """The operations of ``identity``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = IdentityRaw(client)

    async def get_key_set(self, *, options: Optional[CallOptions] = None) -> types.KeySetView:
        """Read the public keys.

        They verify access tokens (`use` is `sig`) and receipts, signed heads and exports (`receipt`). A key stands
        here for a week before it signs, so this may be kept as long. A key of tokens leaves after the last token that
        it signed has expired; a key of receipts stays.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``unsupported-media-type``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = await client.identity.get_key_set()  # doctest: +SKIP
        """
        return (await self.raw.get_key_set(options=options)).data

    async def get_authorization_server(self, *, options: Optional[CallOptions] = None) -> types.AuthorizationServerView:
        """Read what the authorization server can do.

        RFC 8414; may be kept for a week.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``unsupported-media-type``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = await client.identity.get_authorization_server()  # doctest: +SKIP
        """
        return (await self.raw.get_authorization_server(options=options)).data

    async def get_smart_configuration(self, *, options: Optional[CallOptions] = None) -> types.SmartConfigurationView:
        """Read what a client of SMART Backend Services needs.

        The same token endpoint; may be kept for a week.

        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``not-acceptable``, ``unsupported-media-type``, ``internal``, ``unavailable``,
        ``timeout``.

        >>> result = await client.identity.get_smart_configuration()  # doctest: +SKIP
        """
        return (await self.raw.get_smart_configuration(options=options)).data

    async def list_certificates(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCertificatesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.CertificateViewPage:
        """List certificates of signatories.

        Of the caller's own organisation; the operator sees all.

        Arguments:
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``certificates:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.list_certificates()  # doctest: +SKIP
        """
        return (await self.raw.list_certificates(cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_certificates(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCertificatesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.CertificateView]:
        """All items of ``list_certificates``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CERTIFICATES,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_certificate(
        self, body: types.NewCertificate, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.CertificateView:
        """Register a certificate of a signatory.

        By the administrator of the organisation that the person signs for, which has at most 500. A trusted
        authority of signatories must have issued the certificate, and it must be valid and not revoked.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``certificates:manage``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_certificate(types.NewCertificate(...))  # doctest: +SKIP
        """
        return (await self.raw.create_certificate(body, dry_run=dry_run, options=options)).data

    async def get_certificate(
        self, certificate_id: str, *, options: Optional[CallOptions] = None
    ) -> types.CertificateView:
        """Read a certificate of a signatory.

        Arguments:
            certificate_id: The certificate.

        Scope ``certificates:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.get_certificate(certificate_id)  # doctest: +SKIP
        """
        return (await self.raw.get_certificate(certificate_id, options=options)).data

    async def update_certificate(
        self,
        certificate_id: str,
        body: types.CertificatePatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.CertificateView:
        """Change or suspend a certificate of a signatory.

        Arguments:
            certificate_id: The certificate.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``certificates:manage``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.update_certificate(certificate_id, types.CertificatePatch(...), if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.update_certificate(certificate_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    async def list_clients(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListClientsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.ClientViewPage:
        """List clients.

        Of the caller's own organisation; the operator sees all.

        Arguments:
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``clients:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.list_clients()  # doctest: +SKIP
        """
        return (await self.raw.list_clients(cursor=cursor, limit=limit, fields=fields, options=options)).data

    def iterate_clients(
        self,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListClientsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.ClientView]:
        """All items of ``list_clients``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_CLIENTS,
            {
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_client(
        self, body: types.NewClient, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.ClientView:
        """Register a client.

        By the administrator of its organisation, which has at most 100 of them. The first client of an
        organisation is registered by the operator.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_client(types.NewClient(...))  # doctest: +SKIP
        """
        return (await self.raw.create_client(body, dry_run=dry_run, options=options)).data

    async def get_client(self, client_id: str, *, options: Optional[CallOptions] = None) -> types.ClientView:
        """Read a client.

        Arguments:
            client_id: The client.

        Scope ``clients:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.get_client(client_id)  # doctest: +SKIP
        """
        return (await self.raw.get_client(client_id, options=options)).data

    async def update_client(
        self,
        client_id: str,
        body: types.ClientPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ClientView:
        """Change or suspend a client.

        Arguments:
            client_id: The client.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.update_client(client_id, types.ClientPatch(...), if_match=result)  # doctest: +SKIP
        """
        return (await self.raw.update_client(client_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    async def create_client_certificate(
        self,
        client_id: str,
        body: types.NewClientCertificate,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ClientView:
        """Add a certificate to a client.

        A client has at most five.

        Arguments:
            client_id: The client.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_client_certificate(client_id, types.NewClientCertificate(...))  # doctest: +SKIP
        """
        return (await self.raw.create_client_certificate(client_id, body, dry_run=dry_run, options=options)).data

    async def delete_client_certificate(
        self,
        client_id: str,
        certificate_key: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ClientView:
        """Delete a certificate of a client.

        Arguments:
            client_id: The client.
            certificate_key: `key` of the certificate.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.delete_client_certificate(client_id, certificate_key, if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.delete_client_certificate(
                client_id, certificate_key, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    async def create_client_key(
        self, client_id: str, body: types.ClientJwk, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.ClientView:
        """Add a key to a client.

        The body is the public key. Add the next key, change over, then delete the old one: no call fails
        meanwhile. A client has at most five.

        Arguments:
            client_id: The client.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_client_key(client_id, types.ClientJwk(...))  # doctest: +SKIP
        """
        return (await self.raw.create_client_key(client_id, body, dry_run=dry_run, options=options)).data

    async def delete_client_key(
        self,
        client_id: str,
        kid: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.ClientView:
        """Delete a key of a client.

        Assertions by this key are refused from now on. Tokens obtained by it live on; suspend the client to
        end those.

        Arguments:
            client_id: The client.
            kid: Name of the key.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``clients:manage``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.delete_client_key(client_id, kid, if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.delete_client_key(client_id, kid, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    async def list_delegations(
        self,
        *,
        agb_code: Optional[str] = None,
        active: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDelegationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.DelegationViewPage:
        """List delegations.

        Those that the caller's organisation gave and those it was given.

        Arguments:
            agb_code: For this organisation.
            active: That allow calls today (`true`), or do not (`false`).
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``delegations:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.list_delegations()  # doctest: +SKIP
        """
        return (
            await self.raw.list_delegations(
                agb_code=agb_code, active=active, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_delegations(
        self,
        *,
        agb_code: Optional[str] = None,
        active: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDelegationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.DelegationView]:
        """All items of ``list_delegations``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_DELEGATIONS,
            {
                "agb_code": agb_code,
                "active": active,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_delegation(
        self, body: types.NewDelegation, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.DelegationView:
        """Let others act.

        The organisation of the caller lets a client, or every client of another organisation, act for it. It
        works from the first token that the client asks for afterwards, and in every request that lies in the
        period. At most 500 that are not withdrawn.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``delegations:manage``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``quota-exceeded``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_delegation(types.NewDelegation(...))  # doctest: +SKIP
        """
        return (await self.raw.create_delegation(body, dry_run=dry_run, options=options)).data

    async def get_delegation(
        self, delegation_id: str, *, options: Optional[CallOptions] = None
    ) -> types.DelegationView:
        """Read a delegation.

        Arguments:
            delegation_id: The delegation.

        Scope ``delegations:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.identity.get_delegation(delegation_id)  # doctest: +SKIP
        """
        return (await self.raw.get_delegation(delegation_id, options=options)).data

    async def withdraw_delegation(
        self, delegation_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.DelegationView:
        """Withdraw a delegation.

        For good and at once: the next request under it is refused, also with a token that was obtained before.

        Arguments:
            delegation_id: The delegation.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``delegations:manage``.
        Never repeated by itself once it was sent.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.withdraw_delegation(delegation_id, if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.withdraw_delegation(delegation_id, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    async def create_token(
        self, body: types.TokenRequest, *, d_po_p: Optional[str] = None, options: Optional[CallOptions] = None
    ) -> types.TokenView:
        """Get an access token.

        Client credentials only. The client proves who it is by `private_key_jwt` (RS256, PS256, ES256, RS384
        or ES384) or by the certificate of its connection (`tls_client_auth`). The token is bound to that
        certificate, or to the key of the proof in the header `DPoP` (RFC 9449); unbound it holds no scope that
        writes. Refusals have the form of RFC 6749.

        Arguments:
            d_po_p: Proof of the key that the token is to be bound to (RFC 9449).
            body: What is sent.

        Never repeated by itself once it was sent.

        Problems: ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.identity.create_token(types.TokenRequest(...))  # doctest: +SKIP
        """
        return (await self.raw.create_token(body, d_po_p=d_po_p, options=options)).data
