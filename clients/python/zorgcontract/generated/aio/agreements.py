# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``agreements``."""

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


class AgreementsRaw(AsyncResource):
    """The operations of ``agreements`` with status, headers, version and body of the answer."""

    async def get_effective_agreement(
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
    ) -> Response[types.EffectiveAgreement]:
        """Which agreement applies, and why.

        As ``get_effective_agreement`` of the group, with what came around the result.
        """
        return await self._client.call(
            operations.GET_EFFECTIVE_AGREEMENT,
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

    async def search_effective_agreements(
        self, body: types.AgreementSearch, *, options: Optional[CallOptions] = None
    ) -> Response[types.AgreementAnswers]:
        """Answer up to a thousand questions at once.

        As ``search_effective_agreements`` of the group, with what came around the result.
        """
        return await self._client.call(operations.SEARCH_EFFECTIVE_AGREEMENTS, {}, body=body, options=options)

    async def check_eligibility(
        self, body: types.EligibilityQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.EligibilityCheckView]:
        """Check what a provider can get from an insurer.

        As ``check_eligibility`` of the group, with what came around the result.
        """
        return await self._client.call(operations.CHECK_ELIGIBILITY, {}, body=body, options=options)

    async def simulate_changes(
        self, body: types.SimulationQuestion, *, options: Optional[CallOptions] = None
    ) -> Response[types.SimulationView]:
        """What would change if.

        As ``simulate_changes`` of the group, with what came around the result.
        """
        return await self._client.call(operations.SIMULATE_CHANGES, {}, body=body, options=options)


class Agreements(AsyncResource):
    """The operations of ``agreements``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: AsyncClientBase) -> None:
        super().__init__(client)
        self.raw = AgreementsRaw(client)

    async def get_effective_agreement(
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
    ) -> types.EffectiveAgreement:
        """Which agreement applies, and why.

        For this AGB code, insurer, day and kind of care: the agreement, its modules, from which day may be
        claimed, how certain that is, and the steps that led there, each with its rule and source. A
        missing fact gives `unknown` and is named. A provider asks about its own AGB codes, an insurer about
        its own UZOVI codes; anything else is 404, as is a code that does not exist.

        Arguments:
            agb_code: AGB code of a practitioner, organisation or location.
            uzovi_code: UZOVI code of the patient's insurer.
            date: Day of the care: a calendar day in Europe/Amsterdam.
            care_kind: Kind of care.
            segment: Funding segment; follows from the kind of care when absent. Limits the modules shown.
            oi_title: O&I title; without it a question about `OI` stays open.
            prestatie_code: A prestatie to test: may it be claimed?
            as_of: Answer with what was known at this instant.

        Scope ``agreements:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.agreements.get_effective_agreement(agb_code="01900001", uzovi_code="9664", date=date(2025, 2, 3), care_kind="HAZ")  # doctest: +SKIP
        """
        return (
            await self.raw.get_effective_agreement(
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

    async def search_effective_agreements(
        self, body: types.AgreementSearch, *, options: Optional[CallOptions] = None
    ) -> types.AgreementAnswers:
        """Answer up to a thousand questions at once.

        Each question is answered by itself: one that names an unknown or foreign code has a problem in
        place of an answer, the others are answered.

        Arguments:
            body: What is sent.

        Scope ``agreements:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``,
        ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``.

        >>> result = await client.agreements.search_effective_agreements(types.AgreementSearch(...))  # doctest: +SKIP
        """
        return (await self.raw.search_effective_agreements(body, options=options)).data

    async def check_eligibility(
        self, body: types.EligibilityQuestion, *, options: Optional[CallOptions] = None
    ) -> types.EligibilityCheckView:
        """Check what a provider can get from an insurer.

        Criterion by criterion: met, unmet, unknown or open, with the facts read, their source, the facts still
        missing and the rule with its citation; then exclusions, discretion, timing and the first day. A yes
        is never promised: `possiblyEligible` is the most. Nothing is recorded and no key is needed. A
        provider asks about its own AGB codes, an insurer about its own policies; anything else is 404.

        Arguments:
            body: What is sent.

        Scope ``eligibility:check``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.agreements.check_eligibility(types.EligibilityQuestion(...))  # doctest: +SKIP
        """
        return (await self.raw.check_eligibility(body, options=options)).data

    async def simulate_changes(
        self, body: types.SimulationQuestion, *, options: Optional[CallOptions] = None
    ) -> types.SimulationView:
        """What would change if.

        Supposes other preferred insurers, follow stances, policy rules or national facts on one day, and
        decides every cell (provider, insurer, kind of care) that they can touch in both worlds. The
        answer counts the cells by what they go from and to, names the providers, says which prestaties would be
        claimed otherwise and at what amounts, and shows some cells with both explanations. Nothing is stored. An
        operator asks about everybody, an insurer about its own
        UZOVI codes, a provider about its own AGB codes, a dashboard about nothing; a code of somebody
        else is 404, as is one that does not exist. An insurer does not see agreements of others that only the
        supposition would let
        it follow. An unknown region, concern, policy, rule, fact or value is a fault with the nearest name.

        Arguments:
            body: What is sent.

        Scope ``simulations:run``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = await client.agreements.simulate_changes(types.SimulationQuestion(...))  # doctest: +SKIP
        """
        return (await self.raw.simulate_changes(body, options=options)).data
