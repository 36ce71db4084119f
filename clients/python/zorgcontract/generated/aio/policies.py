# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``policies``."""

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


class PoliciesRaw(AsyncResource):
    """The operations of ``policies`` with status, headers, version and body of the answer."""

    async def list_deadlines(
        self,
        *,
        concern: Optional[Sequence[str]] = None,
        policy_id: Optional[str] = None,
        year: Optional[int] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDeadlinesFieldsItem, str]]] = None,
        accept: Optional[str] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyDeadlinePage]:
        """List the deadlines of purchasing policies.

        As ``list_deadlines`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``text/calendar``.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_DEADLINES,
            {
                "concern": concern,
                "policy_id": policy_id,
                "year": year,
                "provider_kind": provider_kind,
                "care_kind": care_kind,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            accept=accept,
            total_count=total_count,
            options=options,
        )

    async def list(
        self,
        *,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPoliciesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyViewPage]:
        """List purchasing policies.

        As ``list`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_POLICIES,
            {
                "concern": concern,
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

    async def get(
        self, policy_id: str, *, as_of: Optional[types.Moment] = None, options: Optional[CallOptions] = None
    ) -> Response[types.PolicyView]:
        """Read a purchasing policy.

        As ``get`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_POLICY,
            {
                "policy_id": policy_id,
                "as_of": as_of,
            },
            options=options,
        )

    async def list_policy_addenda(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyAddendaFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AddendumTypeViewPage]:
        """List the addenda of a policy.

        As ``list_policy_addenda`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_POLICY_ADDENDA,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def list_agreement_types(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAgreementTypesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AgreementTypeViewPage]:
        """List the agreement types of a policy.

        As ``list_agreement_types`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_AGREEMENT_TYPES,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_policy_changes(
        self,
        policy_id: str,
        *,
        since: str,
        since_as_of: Optional[types.Moment] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyChanges]:
        """Read what changed in a policy.

        As ``get_policy_changes`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_POLICY_CHANGES,
            {
                "policy_id": policy_id,
                "since": since,
                "since_as_of": since_as_of,
                "as_of": as_of,
            },
            options=options,
        )

    async def list_payment_titles(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPaymentTitlesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PaymentTitleViewPage]:
        """List the payment titles of a policy.

        As ``list_payment_titles`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_PAYMENT_TITLES,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def list_policy_rules(
        self,
        policy_id: str,
        *,
        kind: Optional[Union[types.RuleKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        topic: Optional[str] = None,
        executable: Optional[bool] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyRulesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RuleViewPage]:
        """List the rules of a policy.

        As ``list_policy_rules`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_POLICY_RULES,
            {
                "policy_id": policy_id,
                "kind": kind,
                "care_kind": care_kind,
                "topic": topic,
                "executable": executable,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def get_policy_rule(
        self,
        policy_id: str,
        rule_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.RuleView]:
        """Read a rule of a policy.

        As ``get_policy_rule`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_POLICY_RULE,
            {
                "policy_id": policy_id,
                "rule_id": rule_id,
                "as_of": as_of,
            },
            options=options,
        )

    async def get_policy_comparison(
        self,
        *,
        year: int,
        topic: Optional[Sequence[Union[types.ComparisonRow, str]]] = None,
        concern: Optional[Sequence[str]] = None,
        as_of: Optional[types.Moment] = None,
        accept: Optional[str] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyComparison]:
        """Compare purchasing policies.

        As ``get_policy_comparison`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/json``, ``text/csv``.
        """
        return await self._client.call(
            operations.GET_POLICY_COMPARISON,
            {
                "year": year,
                "topic": topic,
                "concern": concern,
                "as_of": as_of,
            },
            accept=accept,
            options=options,
        )

    async def list_policy_drafts(
        self,
        *,
        policy_id: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyDraftsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyDraftViewPage]:
        """List policy drafts.

        As ``list_policy_drafts`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return await self._client.call(
            operations.LIST_POLICY_DRAFTS,
            {
                "policy_id": policy_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    async def create_policy_draft(
        self, body: types.NewPolicyDraft, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.PolicyDraftView]:
        """Make a policy draft.

        As ``create_policy_draft`` of the group, with what came around the result.
        """
        return await self._client.call(operations.CREATE_POLICY_DRAFT, {}, body=body, dry_run=dry_run, options=options)

    async def delete_policy_draft(
        self, policy_draft_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[None]:
        """Throw a policy draft away.

        As ``delete_policy_draft`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.DELETE_POLICY_DRAFT,
            {
                "policy_draft_id": policy_draft_id,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def get_policy_draft(
        self, policy_draft_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.PolicyDraftView]:
        """Read a policy draft.

        As ``get_policy_draft`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return await self._client.call(
            operations.GET_POLICY_DRAFT,
            {
                "policy_draft_id": policy_draft_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    async def replace_policy_draft(
        self,
        policy_draft_id: str,
        body: types.PolicyDraftFiles,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.PolicyDraftView]:
        """Replace the files of a policy draft.

        As ``replace_policy_draft`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.REPLACE_POLICY_DRAFT,
            {
                "policy_draft_id": policy_draft_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    async def publish_policy_draft(
        self, policy_draft_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.PolicyRelease]:
        """Publish a policy draft.

        As ``publish_policy_draft`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.PUBLISH_POLICY_DRAFT,
            {
                "policy_draft_id": policy_draft_id,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )


class Policies(AsyncResource):
    """The operations of ``policies``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = PoliciesRaw(client)

    async def list_deadlines(
        self,
        *,
        concern: Optional[Sequence[str]] = None,
        policy_id: Optional[str] = None,
        year: Optional[int] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDeadlinesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyDeadlinePage:
        """List the deadlines of purchasing policies.

        Every day that a policy names, with its strictness, who acts, what follows and the passages that
        disagree. As `text/calendar` all deadlines of the filter that have a day, without pages; a calendar
        program that cannot send a token subscribes to `/docs/deadlines.ics` with the same parameters.

        Arguments:
            concern: Only those of these concerns; several may be given.
            policy_id: Only those of this policy.
            year: Only those with a day in this calendar year; one without any day counts in the years its
                policy speaks about.
            provider_kind: Only those on which this kind of provider acts, or the insurer acts towards it.
            care_kind: Only those for this kind of care.
            as_of: What was known at this moment; absent means now.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_deadlines()  # doctest: +SKIP
        """
        return (
            await self.raw.list_deadlines(
                concern=concern,
                policy_id=policy_id,
                year=year,
                provider_kind=provider_kind,
                care_kind=care_kind,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_deadlines(
        self,
        *,
        concern: Optional[Sequence[str]] = None,
        policy_id: Optional[str] = None,
        year: Optional[int] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListDeadlinesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PolicyDeadline]:
        """All items of ``list_deadlines``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_DEADLINES,
            {
                "concern": concern,
                "policy_id": policy_id,
                "year": year,
                "provider_kind": provider_kind,
                "care_kind": care_kind,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list(
        self,
        *,
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPoliciesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyViewPage:
        """List purchasing policies.

        Each policy is data: rules with their source, and what the sources leave open.

        Arguments:
            concern: Only those of this concern.
            care_kind: Only those that speak for this kind of care.
            date: Only those that speak for this day.
            as_of: In the newest release known at this instant; without it in the newest there is.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list()  # doctest: +SKIP
        """
        return (
            await self.raw.list(
                concern=concern,
                care_kind=care_kind,
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
        concern: Optional[str] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        date: Optional[dt.date] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPoliciesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PolicyView]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_POLICIES,
            {
                "concern": concern,
                "care_kind": care_kind,
                "date": date,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get(
        self, policy_id: str, *, as_of: Optional[types.Moment] = None, options: Optional[CallOptions] = None
    ) -> types.PolicyView:
        """Read a purchasing policy.

        Arguments:
            policy_id: The policy.
            as_of: In the newest release known at this instant; without it in the newest there is.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.get("cz-2025")  # doctest: +SKIP
        """
        return (await self.raw.get(policy_id, as_of=as_of, options=options)).data

    async def list_policy_addenda(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyAddendaFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AddendumTypeViewPage:
        """List the addenda of a policy.

        Through whom each is concluded, what it needs and excludes, and what to do where there is none any more.

        Arguments:
            policy_id: The policy.
            as_of: In the newest release known at this instant; without it in the newest there is.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_policy_addenda("cz-2025")  # doctest: +SKIP
        """
        return (
            await self.raw.list_policy_addenda(
                policy_id, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_policy_addenda(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyAddendaFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.AddendumTypeView]:
        """All items of ``list_policy_addenda``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_POLICY_ADDENDA,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list_agreement_types(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAgreementTypesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AgreementTypeViewPage:
        """List the agreement types of a policy.

        What a provider can ask for, with the rules that decide it. `POST /v1/eligibility-checks` tries them.

        Arguments:
            policy_id: The policy.
            as_of: In the newest release known at this instant; without it in the newest there is.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_agreement_types("cz-2025")  # doctest: +SKIP
        """
        return (
            await self.raw.list_agreement_types(
                policy_id, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_agreement_types(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListAgreementTypesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.AgreementTypeView]:
        """All items of ``list_agreement_types``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_AGREEMENT_TYPES,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_policy_changes(
        self,
        policy_id: str,
        *,
        since: str,
        since_as_of: Optional[types.Moment] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyChanges:
        """Read what changed in a policy.

        Rule by rule, and in effect: for which providers following, claims without an agreement, criteria, terms,
        deadlines
        and numbers are decided otherwise, each with facts that show it. What was found is laid beside the list of
        changes
        that the document itself gives. Two documents rarely share ids: every pair of rules says how it was matched,
        and a
        rule of a document known at second hand that seems removed may still hold.

        Arguments:
            policy_id: The later policy.
            since: The earlier policy, of the same concern; for two releases of one policy the policy itself.
            since_as_of: The release of the earlier policy that was the newest known at this instant; absent means the newest
                there is.
            as_of: The release of the later policy, likewise.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.get_policy_changes("cz-2025", since="cz-2025")  # doctest: +SKIP
        """
        return (
            await self.raw.get_policy_changes(
                policy_id, since=since, since_as_of=since_as_of, as_of=as_of, options=options
            )
        ).data

    async def list_payment_titles(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPaymentTitlesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PaymentTitleViewPage:
        """List the payment titles of a policy.

        What became of each title of before: one that was split stands once for each of its parts.

        Arguments:
            policy_id: The policy.
            as_of: In the newest release known at this instant; without it in the newest there is.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_payment_titles("cz-2025")  # doctest: +SKIP
        """
        return (
            await self.raw.list_payment_titles(
                policy_id, as_of=as_of, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_payment_titles(
        self,
        policy_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPaymentTitlesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PaymentTitleView]:
        """All items of ``list_payment_titles``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_PAYMENT_TITLES,
            {
                "policy_id": policy_id,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def list_policy_rules(
        self,
        policy_id: str,
        *,
        kind: Optional[Union[types.RuleKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        topic: Optional[str] = None,
        executable: Optional[bool] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyRulesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RuleViewPage:
        """List the rules of a policy.

        Arguments:
            policy_id: The policy.
            kind: Only those of this kind.
            care_kind: Only those that speak for this kind of care.
            topic: Only those on this topic, for instance `followPolicy`.
            executable: Only those that a machine decides, or only those that are shown.
            as_of: In the newest release of the policy known at this instant; without it in the newest there is.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_policy_rules("cz-2025")  # doctest: +SKIP
        """
        return (
            await self.raw.list_policy_rules(
                policy_id,
                kind=kind,
                care_kind=care_kind,
                topic=topic,
                executable=executable,
                as_of=as_of,
                cursor=cursor,
                limit=limit,
                fields=fields,
                options=options,
            )
        ).data

    def iterate_policy_rules(
        self,
        policy_id: str,
        *,
        kind: Optional[Union[types.RuleKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        topic: Optional[str] = None,
        executable: Optional[bool] = None,
        as_of: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyRulesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.RuleView]:
        """All items of ``list_policy_rules``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_POLICY_RULES,
            {
                "policy_id": policy_id,
                "kind": kind,
                "care_kind": care_kind,
                "topic": topic,
                "executable": executable,
                "as_of": as_of,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def get_policy_rule(
        self,
        policy_id: str,
        rule_id: str,
        *,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.RuleView:
        """Read a rule of a policy.

        Arguments:
            policy_id: The policy.
            rule_id: Dotted id of the rule, for instance `follow.haz`
            as_of: In the newest release known at this instant; without it in the newest there is.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.get_policy_rule("cz-2025", rule_id)  # doctest: +SKIP
        """
        return (await self.raw.get_policy_rule(policy_id, rule_id, as_of=as_of, options=options)).data

    async def get_policy_comparison(
        self,
        *,
        year: int,
        topic: Optional[Sequence[Union[types.ComparisonRow, str]]] = None,
        concern: Optional[Sequence[str]] = None,
        as_of: Optional[types.Moment] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyComparison:
        """Compare purchasing policies.

        Rows are topics, columns are concerns, and every cell holds what the policies of that concern for
        the year say, paraphrased and cited, or why nothing is known. For 2022 it reproduces the comparison
        that InEen made. As CSV: one line per statement.

        Arguments:
            year: Calendar year that the policies speak about.
            topic: Only these rows; several may be given.
            concern: Only these concerns; several may be given.
            as_of: What was known at this moment; absent means now.

        Scope ``policies:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.get_policy_comparison(year=1)  # doctest: +SKIP
        """
        return (
            await self.raw.get_policy_comparison(year=year, topic=topic, concern=concern, as_of=as_of, options=options)
        ).data

    async def list_policy_drafts(
        self,
        *,
        policy_id: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyDraftsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyDraftViewPage:
        """List policy drafts.

        Those of the caller's own concern. A draft is gone from the list once it is published.

        Arguments:
            policy_id: Only those of this policy.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``policies:write``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.list_policy_drafts()  # doctest: +SKIP
        """
        return (
            await self.raw.list_policy_drafts(
                policy_id=policy_id, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_policy_drafts(
        self,
        *,
        policy_id: Optional[str] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListPolicyDraftsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[types.PolicyDraftView]:
        """All items of ``list_policy_drafts``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_POLICY_DRAFTS,
            {
                "policy_id": policy_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    async def create_policy_draft(
        self, body: types.NewPolicyDraft, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.PolicyDraftView:
        """Make a policy draft.

        The files of a purchasing policy of the caller's own concern. A draft may have findings; they keep it
        from being published. `Prefer: dry-run` refuses files with findings and lists them as `errors`, each
        with file and line, and keeps nothing. A concern has at most 50 drafts.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``policies:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``, ``policy-findings``, ``quota-exceeded``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.policies.create_policy_draft(types.NewPolicyDraft(...))  # doctest: +SKIP
        """
        return (await self.raw.create_policy_draft(body, dry_run=dry_run, options=options)).data

    async def delete_policy_draft(
        self, policy_draft_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> None:
        """Throw a policy draft away.

        Arguments:
            policy_draft_id: The draft.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``policies:write``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> await client.policies.delete_policy_draft(policy_draft_id, if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.delete_policy_draft(policy_draft_id, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    async def get_policy_draft(
        self, policy_draft_id: str, *, options: Optional[CallOptions] = None
    ) -> types.PolicyDraftView:
        """Read a policy draft.

        Arguments:
            policy_draft_id: The draft.

        Scope ``policies:write``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.policies.get_policy_draft(policy_draft_id)  # doctest: +SKIP
        """
        return (await self.raw.get_policy_draft(policy_draft_id, options=options)).data

    async def replace_policy_draft(
        self,
        policy_draft_id: str,
        body: types.PolicyDraftFiles,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.PolicyDraftView:
        """Replace the files of a policy draft.

        All of them at once. `Prefer: dry-run` refuses files with findings, as when a draft is made.

        Arguments:
            policy_draft_id: The draft.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``policies:write``.
        Repeated when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``policy-findings``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``,
        ``storage-full``.

        >>> result = await client.policies.replace_policy_draft(policy_draft_id, types.PolicyDraftFiles(...), if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.replace_policy_draft(
                policy_draft_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    async def publish_policy_draft(
        self, policy_draft_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.PolicyRelease:
        """Publish a policy draft.

        By somebody else than who last changed it. The release is known from this moment on: every answer
        uses it at once, and one `asOf` a moment before still gives the old one. The draft is gone then.

        Arguments:
            policy_draft_id: The draft.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``policies:publish``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``idempotency-key-in-flight``, ``stale``, ``unsupported-media-type``, ``policy-findings``,
        ``second-person-needed``, ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = await client.policies.publish_policy_draft(policy_draft_id, if_match=result)  # doctest: +SKIP
        """
        return (
            await self.raw.publish_policy_draft(policy_draft_id, if_match=if_match, dry_run=dry_run, options=options)
        ).data
