# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``questionnaires``."""

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


class QuestionnairesRaw(SyncResource):
    """The operations of ``questionnaires`` with status, headers, version and body of the answer."""

    def list(
        self,
        *,
        concern: Optional[str] = None,
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        open: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnairesFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireViewPage]:
        """List questionnaires.

        As ``list`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_QUESTIONNAIRES,
            {
                "concern": concern,
                "kind": kind,
                "care_kind": care_kind,
                "provider_kind": provider_kind,
                "open": open,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create(
        self, body: types.Questionnaire, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.QuestionnaireVersionView]:
        """Make a questionnaire.

        As ``create`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_QUESTIONNAIRE, {}, body=body, dry_run=dry_run, options=options)

    def get(self, questionnaire_id: str, *, options: Optional[CallOptions] = None) -> Response[types.QuestionnaireView]:
        """Read a questionnaire.

        As ``get`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_QUESTIONNAIRE,
            {
                "questionnaire_id": questionnaire_id,
            },
            options=options,
        )

    def list_questionnaire_rounds(
        self,
        questionnaire_id: str,
        *,
        status: Optional[Union[types.RoundStatus, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnaireRoundsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireRoundViewPage]:
        """List the rounds of a questionnaire.

        As ``list_questionnaire_rounds`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_QUESTIONNAIRE_ROUNDS,
            {
                "questionnaire_id": questionnaire_id,
                "status": status,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_questionnaire_round(
        self,
        questionnaire_id: str,
        body: types.NewQuestionnaireRound,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireRoundView]:
        """Open a round.

        As ``create_questionnaire_round`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_QUESTIONNAIRE_ROUND,
            {
                "questionnaire_id": questionnaire_id,
            },
            body=body,
            dry_run=dry_run,
            options=options,
        )

    def get_questionnaire_round(
        self,
        questionnaire_id: str,
        round_id: str,
        *,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireRoundView]:
        """Read a round.

        As ``get_questionnaire_round`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_QUESTIONNAIRE_ROUND,
            {
                "questionnaire_id": questionnaire_id,
                "round_id": round_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def update_questionnaire_round(
        self,
        questionnaire_id: str,
        round_id: str,
        body: types.QuestionnaireRoundPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireRoundView]:
        """Extend the deadline of a round.

        As ``update_questionnaire_round`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.UPDATE_QUESTIONNAIRE_ROUND,
            {
                "questionnaire_id": questionnaire_id,
                "round_id": round_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def create_questionnaire_version(
        self, questionnaire_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.QuestionnaireVersionView]:
        """Make the next version of a questionnaire.

        As ``create_questionnaire_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
            },
            dry_run=dry_run,
            options=options,
        )

    def delete_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[None]:
        """Throw a draft away.

        As ``delete_questionnaire_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.DELETE_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireVersionView]:
        """Read a version of a questionnaire.

        As ``get_questionnaire_version`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def replace_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        body: types.Questionnaire,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireVersionView]:
        """Replace the definition of a draft.

        As ``replace_questionnaire_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REPLACE_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def evaluate_answers(
        self, questionnaire_id: str, version: int, body: types.EvaluationQuery, *, options: Optional[CallOptions] = None
    ) -> Response[types.QuestionnaireEvaluation]:
        """Evaluate answers.

        As ``evaluate_answers`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.EVALUATE_ANSWERS,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            body=body,
            options=options,
        )

    def publish_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireVersionView]:
        """Publish a version of a questionnaire.

        As ``publish_questionnaire_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.PUBLISH_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def retire_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.QuestionnaireVersionView]:
        """Retire a version of a questionnaire.

        As ``retire_questionnaire_version`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.RETIRE_QUESTIONNAIRE_VERSION,
            {
                "questionnaire_id": questionnaire_id,
                "version": version,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )


class Questionnaires(SyncResource):
    """The operations of ``questionnaires``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = QuestionnairesRaw(client)

    def list(
        self,
        *,
        concern: Optional[str] = None,
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        open: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnairesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireViewPage:
        """List questionnaires.

        Published ones, and the drafts of the caller's own concern.

        Arguments:
            concern: Only those that this concern asks.
            kind: Only those for this purpose.
            care_kind: Only those about this kind of care.
            provider_kind: Only those for this kind of organisation.
            open: Only those with a round that is open now, or only those without.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``questionnaires:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.list()  # doctest: +SKIP
        """
        return (
            self.raw.list(
                concern=concern,
                kind=kind,
                care_kind=care_kind,
                provider_kind=provider_kind,
                open=open,
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
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        care_kind: Optional[Union[types.CareKind, str]] = None,
        provider_kind: Optional[Union[types.ProviderKind, str]] = None,
        open: Optional[bool] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnairesFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.QuestionnaireView]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_QUESTIONNAIRES,
            {
                "concern": concern,
                "kind": kind,
                "care_kind": care_kind,
                "provider_kind": provider_kind,
                "open": open,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create(
        self, body: types.Questionnaire, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.QuestionnaireVersionView:
        """Make a questionnaire.

        Version 1 of a new one, as a draft of the caller's own concern. A draft may have findings; they keep it
        from being published. `Prefer: dry-run` refuses a definition with findings, lists them as `errors` and
        keeps nothing.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``questionnaire-findings``, ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.create(types.Questionnaire(...))  # doctest: +SKIP
        """
        return (self.raw.create(body, dry_run=dry_run, options=options)).data

    def get(self, questionnaire_id: str, *, options: Optional[CallOptions] = None) -> types.QuestionnaireView:
        """Read a questionnaire.

        Without its items; these are in its versions.

        Arguments:
            questionnaire_id: The questionnaire.

        Scope ``questionnaires:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.get("zorg-en-zekerheid-haz-mutation")  # doctest: +SKIP
        """
        return (self.raw.get(questionnaire_id, options=options)).data

    def list_questionnaire_rounds(
        self,
        questionnaire_id: str,
        *,
        status: Optional[Union[types.RoundStatus, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnaireRoundsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireRoundViewPage:
        """List the rounds of a questionnaire.

        With every deadline that each had. A round is half-open: what is complete from its opening until just
        before its deadline is in time; days are those of Europe/Amsterdam.

        Arguments:
            questionnaire_id: The questionnaire.
            status: Only those that stand so now.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``questionnaires:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.list_questionnaire_rounds("zorg-en-zekerheid-haz-mutation")  # doctest: +SKIP
        """
        return (
            self.raw.list_questionnaire_rounds(
                questionnaire_id, status=status, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_questionnaire_rounds(
        self,
        questionnaire_id: str,
        *,
        status: Optional[Union[types.RoundStatus, str]] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListQuestionnaireRoundsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.QuestionnaireRoundView]:
        """All items of ``list_questionnaire_rounds``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_QUESTIONNAIRE_ROUNDS,
            {
                "questionnaire_id": questionnaire_id,
                "status": status,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_questionnaire_round(
        self,
        questionnaire_id: str,
        body: types.NewQuestionnaireRound,
        *,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireRoundView:
        """Open a round.

        Of a published version, by the concern that asks. Rounds of one questionnaire may overlap.

        Arguments:
            questionnaire_id: The questionnaire.
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``idempotency-key-reused``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.create_questionnaire_round("zorg-en-zekerheid-haz-mutation", types.NewQuestionnaireRound(...))  # doctest: +SKIP
        """
        return (self.raw.create_questionnaire_round(questionnaire_id, body, dry_run=dry_run, options=options)).data

    def get_questionnaire_round(
        self, questionnaire_id: str, round_id: str, *, options: Optional[CallOptions] = None
    ) -> types.QuestionnaireRoundView:
        """Read a round.

        Arguments:
            questionnaire_id: The questionnaire.
            round_id: The round.

        Scope ``questionnaires:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.get_questionnaire_round("zorg-en-zekerheid-haz-mutation", round_id)  # doctest: +SKIP
        """
        return (self.raw.get_questionnaire_round(questionnaire_id, round_id, options=options)).data

    def update_questionnaire_round(
        self,
        questionnaire_id: str,
        round_id: str,
        body: types.QuestionnaireRoundPatch,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireRoundView:
        """Extend the deadline of a round.

        To a later moment, also when it has passed. The earlier deadlines stay in the history of the round.

        Arguments:
            questionnaire_id: The questionnaire.
            round_id: The round.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``rule-refused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``,
        ``storage-full``.

        >>> result = client.questionnaires.update_questionnaire_round("zorg-en-zekerheid-haz-mutation", round_id, types.QuestionnaireRoundPatch(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.update_questionnaire_round(
                questionnaire_id, round_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def create_questionnaire_version(
        self, questionnaire_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.QuestionnaireVersionView:
        """Make the next version of a questionnaire.

        A draft, copied from the last version. There is one draft at a time.

        Arguments:
            questionnaire_id: The questionnaire.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``conflict``, ``idempotency-key-in-flight``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.create_questionnaire_version("zorg-en-zekerheid-haz-mutation")  # doctest: +SKIP
        """
        return (self.raw.create_questionnaire_version(questionnaire_id, dry_run=dry_run, options=options)).data

    def delete_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> None:
        """Throw a draft away.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> client.questionnaires.delete_questionnaire_version("zorg-en-zekerheid-haz-mutation", 1, if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.delete_questionnaire_version(
                questionnaire_id, version, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def get_questionnaire_version(
        self, questionnaire_id: str, version: int, *, options: Optional[CallOptions] = None
    ) -> types.QuestionnaireVersionView:
        """Read a version of a questionnaire.

        With its definition in both languages, and the findings of a draft.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.

        Scope ``questionnaires:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.get_questionnaire_version("zorg-en-zekerheid-haz-mutation", 1)  # doctest: +SKIP
        """
        return (self.raw.get_questionnaire_version(questionnaire_id, version, options=options)).data

    def replace_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        body: types.Questionnaire,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireVersionView:
        """Replace the definition of a draft.

        All of it at once. `Prefer: dry-run` refuses a definition with findings, as when a questionnaire is made.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``questionnaire-findings``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.replace_questionnaire_version("zorg-en-zekerheid-haz-mutation", 1, types.Questionnaire(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.replace_questionnaire_version(
                questionnaire_id, version, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def evaluate_answers(
        self, questionnaire_id: str, version: int, body: types.EvaluationQuery, *, options: Optional[CallOptions] = None
    ) -> types.QuestionnaireEvaluation:
        """Evaluate answers.

        A question: which items are shown, what is calculated and what is wrong. Nothing is kept.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.
            body: What is sent.

        Scope ``questionnaires:read``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``payload-too-large``, ``unsupported-media-type``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.questionnaires.evaluate_answers("zorg-en-zekerheid-haz-mutation", 1, types.EvaluationQuery(...))  # doctest: +SKIP
        """
        return (self.raw.evaluate_answers(questionnaire_id, version, body, options=options)).data

    def publish_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireVersionView:
        """Publish a version of a questionnaire.

        From then on its definition never changes and every provider can read it. A definition with findings
        is refused.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``conflict``, ``idempotency-key-in-flight``, ``stale``, ``unsupported-media-type``,
        ``questionnaire-findings``, ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.publish_questionnaire_version("zorg-en-zekerheid-haz-mutation", 1, if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.publish_questionnaire_version(
                questionnaire_id, version, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def retire_questionnaire_version(
        self,
        questionnaire_id: str,
        version: int,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.QuestionnaireVersionView:
        """Retire a version of a questionnaire.

        It gets no new rounds; the rounds that it has and what was submitted stay.

        Arguments:
            questionnaire_id: The questionnaire.
            version: Number of the version.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``questionnaires:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``conflict``, ``idempotency-key-in-flight``, ``stale``, ``unsupported-media-type``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.questionnaires.retire_questionnaire_version("zorg-en-zekerheid-haz-mutation", 1, if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.retire_questionnaire_version(
                questionnaire_id, version, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data
