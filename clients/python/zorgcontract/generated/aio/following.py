# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``following``."""

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


class FollowingRaw(AsyncResource):
    """The operations of ``following`` with status, headers, version and body of the answer."""

    async def list_coverage_declarations(
        self,
        *,
        purchasing_party_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCoverageDeclarationsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.CoverageDeclarationViewPage]:
        """List coverage declarations.

        As ``list_coverage_declarations`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_COVERAGE_DECLARATIONS,
            {
                "purchasing_party_id": purchasing_party_id,
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

    async def create_coverage_declaration(
        self, body: types.NewCoverageDeclaration, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.CoverageDeclarationView]:
        """Declare that contracts are complete here.

        As ``create_coverage_declaration`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_COVERAGE_DECLARATION, {}, body=body, dry_run=dry_run, options=options
        )

    async def get_coverage_declaration(
        self,
        coverage_declaration_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.CoverageDeclarationView]:
        """Read a coverage declaration.

        As ``get_coverage_declaration`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_COVERAGE_DECLARATION,
            {
                "coverage_declaration_id": coverage_declaration_id,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def update_coverage_declaration(
        self,
        coverage_declaration_id: str,
        body: types.CoverageDeclarationPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.CoverageDeclarationView]:
        """Change the period of a declaration, or take it back.

        As ``update_coverage_declaration`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.UPDATE_COVERAGE_DECLARATION,
            {
                "coverage_declaration_id": coverage_declaration_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def list_follow_decisions(
        self,
        *,
        agb_code: Optional[str] = None,
        contract_id: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        follower_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        status: Optional[Union[types.FollowStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListFollowDecisionsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.FollowDecisionViewPage]:
        """List follow decisions.

        As ``list_follow_decisions`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_FOLLOW_DECISIONS,
            {
                "agb_code": agb_code,
                "contract_id": contract_id,
                "purchasing_party_id": purchasing_party_id,
                "follower_id": follower_id,
                "care_kind": care_kind,
                "status": status,
                "phase": phase,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def create_follow_decision(
        self, body: types.NewFollowDecision, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.FollowDecisionView]:
        """Ask an insurer to follow, or record what it decided.

        As ``create_follow_decision`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.CREATE_FOLLOW_DECISION, {}, body=body, dry_run=dry_run, options=options
        )

    async def get_follow_decision(
        self,
        follow_decision_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.FollowDecisionView]:
        """Read a follow decision.

        As ``get_follow_decision`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_FOLLOW_DECISION,
            {
                "follow_decision_id": follow_decision_id,
                "as_of": as_of,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def update_follow_decision(
        self,
        follow_decision_id: str,
        body: types.FollowDecisionPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.FollowDecisionView]:
        """Decide, or revise what was decided.

        As ``update_follow_decision`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.UPDATE_FOLLOW_DECISION,
            {
                "follow_decision_id": follow_decision_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )


class Following(AsyncResource):
    """The operations of ``following``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = FollowingRaw(client)

    async def list_coverage_declarations(
        self,
        *,
        purchasing_party_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCoverageDeclarationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.CoverageDeclarationViewPage:
        """List coverage declarations.

        They say where a missing contract means "not contracted"; everyone who may ask which agreement
        applies may read them.

        Arguments:
            purchasing_party_id: Of this purchasing party.
            care_kind: About this care.
            date: With a period that holds on this day.
            as_of: As known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``agreements:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.following.list_coverage_declarations()  # doctest: +SKIP
        """
        return (
            await self.raw.list_coverage_declarations(
                purchasing_party_id=purchasing_party_id,
                care_kind=care_kind,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_coverage_declarations(
        self,
        *,
        purchasing_party_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListCoverageDeclarationsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.CoverageDeclarationView]:
        """All items of ``list_coverage_declarations``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_COVERAGE_DECLARATIONS,
            {
                "purchasing_party_id": purchasing_party_id,
                "care_kind": care_kind,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_coverage_declaration(
        self, body: types.NewCoverageDeclaration, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.CoverageDeclarationView:
        """Declare that contracts are complete here.

        By the insurer of the purchasing party. Two declarations about the same care never share a day.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``coverage:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.following.create_coverage_declaration(types.NewCoverageDeclaration(...))  # doctest: +SKIP
        """
        return (await self.raw.create_coverage_declaration(body, dry_run=dry_run, options=options)).data

    async def get_coverage_declaration(
        self,
        coverage_declaration_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.CoverageDeclarationView:
        """Read a coverage declaration.

        Arguments:
            coverage_declaration_id: The declaration.
            as_of: As known at this instant.

        Scope ``agreements:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.following.get_coverage_declaration(coverage_declaration_id)  # doctest: +SKIP
        """
        return (await self.raw.get_coverage_declaration(coverage_declaration_id, as_of=as_of, options=options)).data

    async def update_coverage_declaration(
        self,
        coverage_declaration_id: str,
        body: types.CoverageDeclarationPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.CoverageDeclarationView:
        """Change the period of a declaration, or take it back.

        Arguments:
            coverage_declaration_id: The declaration.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``coverage:write``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``rule-refused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``,
        ``storage-full``.

        >>> result = await client.following.update_coverage_declaration(coverage_declaration_id, types.CoverageDeclarationPatch(...), if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.update_coverage_declaration(
                coverage_declaration_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    async def list_follow_decisions(
        self,
        *,
        agb_code: Optional[str] = None,
        contract_id: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        follower_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        status: Optional[Union[types.FollowStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListFollowDecisionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.FollowDecisionViewPage:
        """List follow decisions.

        A provider sees those about the contracts that it holds and those it asked for, an insurer those of
        its own purchasing parties.

        Arguments:
            agb_code: About contracts that this organisation holds.
            contract_id: About this contract.
            purchasing_party_id: About contracts of this purchasing party.
            follower_id: Of this follower.
            care_kind: About this care.
            status: With this outcome.
            phase: About contracts in this phase, against `date` or else today.
            date: About contracts whose term holds on this day; with `phase`, the day it is measured against.
            as_of: As known at this instant.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.following.list_follow_decisions()  # doctest: +SKIP
        """
        return (
            await self.raw.list_follow_decisions(
                agb_code=agb_code,
                contract_id=contract_id,
                purchasing_party_id=purchasing_party_id,
                follower_id=follower_id,
                care_kind=care_kind,
                status=status,
                phase=phase,
                date=date,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_follow_decisions(
        self,
        *,
        agb_code: Optional[str] = None,
        contract_id: Optional[str] = None,
        purchasing_party_id: Optional[str] = None,
        follower_id: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        status: Optional[Union[types.FollowStatus, str]] = None,
        phase: Optional[Union[types.Phase, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListFollowDecisionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.FollowDecisionView]:
        """All items of ``list_follow_decisions``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_FOLLOW_DECISIONS,
            {
                "agb_code": agb_code,
                "contract_id": contract_id,
                "purchasing_party_id": purchasing_party_id,
                "follower_id": follower_id,
                "care_kind": care_kind,
                "status": status,
                "phase": phase,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_follow_decision(
        self, body: types.NewFollowDecision, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.FollowDecisionView:
        """Ask an insurer to follow, or record what it decided.

        The holder of the contract, or an RO, care group or WSV that it belongs to, asks (scope
        `follow:request`); the decision is then pending and the
        follower sees the agreement and its modules. The follower's insurer records a decision of its own
        accord (scope `follow:decide`). There is one decision per follower and contract or addendum: a
        second one is 409, the first can be revised.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.following.create_follow_decision(types.NewFollowDecision(...))  # doctest: +SKIP
        """
        return (await self.raw.create_follow_decision(body, dry_run=dry_run, options=options)).data

    async def get_follow_decision(
        self, follow_decision_id: str, *, as_of: Optional[types.Moment] = None, options: Optional[CallOptions] = None
    ) -> types.FollowDecisionView:
        """Read a follow decision.

        Arguments:
            follow_decision_id: The decision.
            as_of: As known at this instant.

        Scope ``contracts:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.following.get_follow_decision(follow_decision_id)  # doctest: +SKIP
        """
        return (await self.raw.get_follow_decision(follow_decision_id, as_of=as_of, options=options)).data

    async def update_follow_decision(
        self,
        follow_decision_id: str,
        body: types.FollowDecisionPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.FollowDecisionView:
        """Decide, or revise what was decided.

        A JSON Merge Patch by the follower's insurer. What stood before stays known (`asOf`).

        Arguments:
            follow_decision_id: The decision.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``follow:decide``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``rule-refused``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.following.update_follow_decision(follow_decision_id, types.FollowDecisionPatch(...), if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.update_follow_decision(
                follow_decision_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data
