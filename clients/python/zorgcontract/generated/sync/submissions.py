# Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.
"""Operations of ``submissions``."""

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


class SubmissionsRaw(SyncResource):
    """The operations of ``submissions`` with status, headers, version and body of the answer."""

    def create_assessment_run(
        self, body: types.NewAssessmentRun, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.AssessmentRun]:
        """Decide about many submissions.

        As ``create_assessment_run`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_ASSESSMENT_RUN, {}, body=body, dry_run=dry_run, options=options)

    def get_assessment_run(
        self, assessment_run_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.AssessmentRun]:
        """Read a run of decisions.

        As ``get_assessment_run`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_ASSESSMENT_RUN,
            {
                "assessment_run_id": assessment_run_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def cancel_assessment_run(
        self, assessment_run_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.AssessmentRun]:
        """Cancel a run of decisions.

        As ``cancel_assessment_run`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CANCEL_ASSESSMENT_RUN,
            {
                "assessment_run_id": assessment_run_id,
            },
            dry_run=dry_run,
            options=options,
        )

    def list(
        self,
        *,
        status: Optional[Union[types.SubmissionStatus, str]] = None,
        questionnaire_id: Optional[str] = None,
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        round_id: Optional[str] = None,
        agb_code: Optional[str] = None,
        assignee: Optional[str] = None,
        due_before: Optional[dt.date] = None,
        overdue: Optional[bool] = None,
        received_before: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListSubmissionsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionViewPage]:
        """List submissions.

        As ``list`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_SUBMISSIONS,
            {
                "status": status,
                "questionnaire_id": questionnaire_id,
                "kind": kind,
                "round_id": round_id,
                "agb_code": agb_code,
                "assignee": assignee,
                "due_before": due_before,
                "overdue": overdue,
                "received_before": received_before,
                "cursor": cursor,
                "limit": limit,
                "sort": sort,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create(
        self, body: types.NewSubmission, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.SubmissionView]:
        """Make a submission.

        As ``create`` of the group, with what came around the result.
        """
        return self._client.call(operations.CREATE_SUBMISSION, {}, body=body, dry_run=dry_run, options=options)

    def get(
        self, submission_id: str, *, if_none_match: Optional[Version] = None, options: Optional[CallOptions] = None
    ) -> Response[types.SubmissionView]:
        """Read a submission.

        As ``get`` of the group, with what came around the result.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_SUBMISSION,
            {
                "submission_id": submission_id,
            },
            if_none_match=if_none_match,
            options=options,
        )

    def assign(
        self,
        submission_id: str,
        body: types.SubmissionAssignment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionView]:
        """Say who looks at a submission.

        As ``assign`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.ASSIGN_SUBMISSION,
            {
                "submission_id": submission_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def reopen(
        self,
        submission_id: str,
        body: types.SubmissionReopening,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionView]:
        """Give a submission back to be filled in anew.

        As ``reopen`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.REOPEN_SUBMISSION,
            {
                "submission_id": submission_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def submit(
        self, submission_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> Response[types.SubmissionView]:
        """Hand a submission in.

        As ``submit`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.SUBMIT_SUBMISSION,
            {
                "submission_id": submission_id,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def withdraw(
        self,
        submission_id: str,
        body: types.SubmissionWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionView]:
        """Take a submission back.

        As ``withdraw`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.WITHDRAW_SUBMISSION,
            {
                "submission_id": submission_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def update_submission_answers(
        self,
        submission_id: str,
        body: types.Answers,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionView]:
        """Change answers.

        As ``update_submission_answers`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.UPDATE_SUBMISSION_ANSWERS,
            {
                "submission_id": submission_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_submission_assessments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAssessmentsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AssessmentViewPage]:
        """List the decisions about a submission.

        As ``list_submission_assessments`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_SUBMISSION_ASSESSMENTS,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_submission_assessment(
        self,
        submission_id: str,
        body: types.NewAssessment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AssessmentView]:
        """Decide about a submission.

        As ``create_submission_assessment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_SUBMISSION_ASSESSMENT,
            {
                "submission_id": submission_id,
            },
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def list_submission_attachments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAttachmentsFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.AttachmentViewPage]:
        """List the files of a submission.

        As ``list_submission_attachments`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_SUBMISSION_ATTACHMENTS,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def create_submission_attachment(
        self,
        submission_id: str,
        body: Union[bytes, str],
        *,
        file_name: str,
        content_type: str = "application/pdf",
        options: Optional[CallOptions] = None,
    ) -> Response[types.AttachmentView]:
        """Add a file to a submission.

        As ``create_submission_attachment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.CREATE_SUBMISSION_ATTACHMENT,
            {
                "submission_id": submission_id,
                "file_name": file_name,
            },
            body=body,
            content_type=content_type,
            options=options,
        )

    def delete_submission_attachment(
        self,
        submission_id: str,
        attachment_id: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[None]:
        """Remove a file of a submission.

        As ``delete_submission_attachment`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.DELETE_SUBMISSION_ATTACHMENT,
            {
                "submission_id": submission_id,
                "attachment_id": attachment_id,
            },
            if_match=if_match,
            dry_run=dry_run,
            options=options,
        )

    def get_submission_attachment(
        self,
        submission_id: str,
        attachment_id: str,
        *,
        accept: Optional[str] = None,
        if_none_match: Optional[Version] = None,
        options: Optional[CallOptions] = None,
    ) -> Response[bytes]:
        """Download a file of a submission.

        As ``get_submission_attachment`` of the group, with what came around the result.
        ``accept`` asks for another media type, which is then in ``content``: ``application/pdf``, ``application/vnd.openxmlformats-officedocument.spreadsheetml.sheet``, ``application/vnd.openxmlformats-officedocument.wordprocessingml.document``, ``image/jpeg``, ``image/png``.
        ``if_none_match`` is a version that you have: status 304 without a result when it is still the newest.
        """
        return self._client.call(
            operations.GET_SUBMISSION_ATTACHMENT,
            {
                "submission_id": submission_id,
                "attachment_id": attachment_id,
            },
            accept=accept,
            if_none_match=if_none_match,
            options=options,
        )

    def get_submission_criteria(
        self, submission_id: str, *, options: Optional[CallOptions] = None
    ) -> Response[types.SubmissionCriteriaView]:
        """Check a submission against the policy.

        As ``get_submission_criteria`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_SUBMISSION_CRITERIA,
            {
                "submission_id": submission_id,
            },
            options=options,
        )

    def list_submission_history(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionHistoryFieldsItem, str]]] = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[types.SubmissionHistoryLinePage]:
        """Read the history of a submission.

        As ``list_submission_history`` of the group, with what came around the result.
        ``total_count`` adds the header ``total-count``.
        """
        return self._client.call(
            operations.LIST_SUBMISSION_HISTORY,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            total_count=total_count,
            options=options,
        )

    def get_submission_receipt(
        self, submission_id: str, *, options: Optional[CallOptions] = None
    ) -> Response[types.SubmissionReceipt]:
        """Get the receipt of a submission.

        As ``get_submission_receipt`` of the group, with what came around the result.
        """
        return self._client.call(
            operations.GET_SUBMISSION_RECEIPT,
            {
                "submission_id": submission_id,
            },
            options=options,
        )


class Submissions(SyncResource):
    """The operations of ``submissions``. ``raw`` has the same ones with what came around the results."""

    def __init__(self, client: SyncClient) -> None:
        super().__init__(client)
        self.raw = SubmissionsRaw(client)

    def create_assessment_run(
        self, body: types.NewAssessmentRun, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.AssessmentRun:
        """Decide about many submissions.

        A list of decisions, each exactly as about a single submission, or one decision about all submissions that
        a filter selects; together at most 1,000. A job decides row by row, in the name of the client that asks:
        follow it for what became of each. A row that is refused, for instance because its version is no longer the
        one that was seen, holds up no other, and no row is ever decided twice. With `Prefer: dry-run` the answer
        says what would become of every row, and nothing is kept.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:assess``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``idempotency-key-in-flight``,
        ``payload-too-large``, ``unsupported-media-type``, ``idempotency-key-reused``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.submissions.create_assessment_run(types.NewAssessmentRun(...))  # doctest: +SKIP
        """
        return (self.raw.create_assessment_run(body, dry_run=dry_run, options=options)).data

    def get_assessment_run(
        self, assessment_run_id: str, *, options: Optional[CallOptions] = None
    ) -> types.AssessmentRun:
        """Read a run of decisions.

        For every client of the insurer that began it: where it stands, what became of each row, and why rows were
        refused.

        Arguments:
            assessment_run_id: The run.

        Scope ``submissions:assess``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.get_assessment_run(assessment_run_id)  # doctest: +SKIP
        """
        return (self.raw.get_assessment_run(assessment_run_id, options=options)).data

    def cancel_assessment_run(
        self, assessment_run_id: str, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.AssessmentRun:
        """Cancel a run of decisions.

        Rows that were decided stay decided; the others are not decided any more. A run that has ended is 409.

        Arguments:
            assessment_run_id: The run.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:assess``.
        Never repeated by itself once it was sent.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.cancel_assessment_run(assessment_run_id)  # doctest: +SKIP
        """
        return (self.raw.cancel_assessment_run(assessment_run_id, dry_run=dry_run, options=options)).data

    def list(
        self,
        *,
        status: Optional[Union[types.SubmissionStatus, str]] = None,
        questionnaire_id: Optional[str] = None,
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        round_id: Optional[str] = None,
        agb_code: Optional[str] = None,
        assignee: Optional[str] = None,
        due_before: Optional[dt.date] = None,
        overdue: Optional[bool] = None,
        received_before: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListSubmissionsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionViewPage:
        """List submissions.

        A provider sees its own and those of who let it act for them, an insurer what was handed in to its
        concern, from the first time on. Oldest first, or in the order that `sort` asks for: what was never handed
        in, or has no day on which an answer is due, comes last in both directions.

        Arguments:
            status: In this status.
            questionnaire_id: Of this questionnaire.
            kind: Of questionnaires of this kind.
            round_id: In this round.
            agb_code: Of this organisation.
            assignee: That this one looks at; for insurers only.
            due_before: That the insurer has yet to answer, before this day by a term of its policy.
            overdue: Whether the last day on which the insurer was to answer has passed without an answer; a submission
                without such a day is not overdue.
            received_before: That were handed in before this moment.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            sort: Order of the list; `-` means from high to low.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-acceptable``, ``uri-too-long``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.list()  # doctest: +SKIP
        """
        return (
            self.raw.list(
                status=status,
                questionnaire_id=questionnaire_id,
                kind=kind,
                round_id=round_id,
                agb_code=agb_code,
                assignee=assignee,
                due_before=due_before,
                overdue=overdue,
                received_before=received_before,
                cursor=cursor,
                limit=limit,
                sort=sort,
                fields=fields,
                options=options,
            )
        ).data

    def iterate(
        self,
        *,
        status: Optional[Union[types.SubmissionStatus, str]] = None,
        questionnaire_id: Optional[str] = None,
        kind: Optional[Union[types.QuestionnaireKind, str]] = None,
        round_id: Optional[str] = None,
        agb_code: Optional[str] = None,
        assignee: Optional[str] = None,
        due_before: Optional[dt.date] = None,
        overdue: Optional[bool] = None,
        received_before: Optional[types.Moment] = None,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        sort: Optional[Union[types.ListSubmissionsSort, str]] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.SubmissionView]:
        """All items of ``list``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_SUBMISSIONS,
            {
                "status": status,
                "questionnaire_id": questionnaire_id,
                "kind": kind,
                "round_id": round_id,
                "agb_code": agb_code,
                "assignee": assignee,
                "due_before": due_before,
                "overdue": overdue,
                "received_before": received_before,
                "cursor": cursor,
                "limit": limit,
                "sort": sort,
                "fields": fields,
            },
            options,
        )

    def create(
        self, body: types.NewSubmission, *, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.SubmissionView:
        """Make a submission.

        In an open round, for one's own organisation, by a delegation, or by the regional organisation of a
        member, as the questionnaire allows. The first answers come from the register, the running agreement
        and what was handed in before; each is listed with its source. There is one submission per organisation,
        questionnaire and round: another one is 409 until the first is withdrawn.

        Arguments:
            body: What is sent.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``submission-stands``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``round-closed``, ``idempotency-key-reused``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``,
        ``storage-full``.

        >>> result = client.submissions.create(types.NewSubmission(...))  # doctest: +SKIP
        """
        return (self.raw.create(body, dry_run=dry_run, options=options)).data

    def get(self, submission_id: str, *, options: Optional[CallOptions] = None) -> types.SubmissionView:
        """Read a submission.

        With its answers, what they mean now, and its files. An insurer sees what was handed in last.

        Arguments:
            submission_id: The submission.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.get(submission_id)  # doctest: +SKIP
        """
        return (self.raw.get(submission_id, options=options)).data

    def assign(
        self,
        submission_id: str,
        body: types.SubmissionAssignment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionView:
        """Say who looks at a submission.

        By the insurer, while it judges. The provider does not see it.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:assess``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.submissions.assign(submission_id, types.SubmissionAssignment(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.assign(submission_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def reopen(
        self,
        submission_id: str,
        body: types.SubmissionReopening,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionView:
        """Give a submission back to be filled in anew.

        By the insurer, also after it was rejected or its draft expired, but not once it was approved. It is a
        draft again; what was handed in before stays on record.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:assess``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``rule-refused``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.submissions.reopen(submission_id, types.SubmissionReopening(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.reopen(submission_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def submit(
        self, submission_id: str, *, if_match: Version, dry_run: bool = False, options: Optional[CallOptions] = None
    ) -> types.SubmissionView:
        """Hand a submission in.

        The answers of the version that `If-Match` names; it stands for their digest, because every change of an
        answer makes a new version. What counts is the moment at which this request was complete, by the clock
        of the service: in time is what was complete before the deadline, at the deadline itself it is too late,
        however long it then waits for its turn. Too late is 422 `deadline-passed`, and the attempt is on record.
        A request that was answered with 503 was not received. The answer has a signed receipt. There is no body;
        one that is announced is awaited.

        Arguments:
            submission_id: The submission.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``,
        ``answers-incomplete``, ``deadline-passed``, ``idempotency-key-reused``, ``precondition-required``,
        ``rate-limited``, ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.submissions.submit(submission_id, if_match=result)  # doctest: +SKIP
        """
        return (self.raw.submit(submission_id, if_match=if_match, dry_run=dry_run, options=options)).data

    def withdraw(
        self,
        submission_id: str,
        body: types.SubmissionWithdrawal,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionView:
        """Take a submission back.

        By the provider, until it was decided. For the same round another one can be made then.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:write``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.submissions.withdraw(submission_id, types.SubmissionWithdrawal(...), if_match=result)  # doctest: +SKIP
        """
        return (self.raw.withdraw(submission_id, body, if_match=if_match, dry_run=dry_run, options=options)).data

    def update_submission_answers(
        self,
        submission_id: str,
        body: types.Answers,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionView:
        """Change answers.

        A JSON Merge Patch on the answers: `null` takes an answer away, a table is replaced as a whole. As often
        as one likes, until it is handed in. An answer of the wrong type, or to an item that the questionnaire
        does not have or does not show, is refused and nothing is kept. Answers that are no longer shown because
        another one changed are taken out and named in `removed`.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:write``.
        Never repeated by itself once it was sent.

        Problems: ``request-malformed``, ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``,
        ``not-acceptable``, ``body-too-slow``, ``conflict``, ``stale``, ``payload-too-large``,
        ``unsupported-media-type``, ``answers-refused``, ``precondition-required``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.submissions.update_submission_answers(submission_id, types.Answers(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.update_submission_answers(submission_id, body, if_match=if_match, dry_run=dry_run, options=options)
        ).data

    def list_submission_assessments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAssessmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AssessmentViewPage:
        """List the decisions about a submission.

        Oldest first, with reasons and the rules that they rest on, for both sides. What an insurer notes for its
        own people only itself sees.

        Arguments:
            submission_id: The submission.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.list_submission_assessments(submission_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_submission_assessments(
                submission_id, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_submission_assessments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAssessmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AssessmentView]:
        """All items of ``list_submission_assessments``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_SUBMISSION_ASSESSMENTS,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_submission_assessment(
        self,
        submission_id: str,
        body: types.NewAssessment,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> types.AssessmentView:
        """Decide about a submission.

        By the insurer of the concern that asks: taking in hand, then yes, no, or more information with what is
        needed and before when. A no says why and rests on a rule of the policy: one that is not met, one that
        lets the insurer decline for its own reasons, or one that keeps unforeseen cases for it. Where two
        insurers represent all, both decide and both have to agree. A yes says what follows.

        Arguments:
            submission_id: The submission.
            body: What is sent.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:assess``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``stale``, ``payload-too-large``, ``unsupported-media-type``, ``rule-refused``,
        ``idempotency-key-reused``, ``precondition-required``, ``rate-limited``, ``internal``, ``unavailable``,
        ``timeout``, ``storage-full``.

        >>> result = client.submissions.create_submission_assessment(submission_id, types.NewAssessment(...), if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.create_submission_assessment(
                submission_id, body, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def list_submission_attachments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAttachmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.AttachmentViewPage:
        """List the files of a submission.

        An insurer sees those that were handed in.

        Arguments:
            submission_id: The submission.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.list_submission_attachments(submission_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_submission_attachments(
                submission_id, cursor=cursor, limit=limit, fields=fields, options=options
            )
        ).data

    def iterate_submission_attachments(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionAttachmentsFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.AttachmentView]:
        """All items of ``list_submission_attachments``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_SUBMISSION_ATTACHMENTS,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def create_submission_attachment(
        self,
        submission_id: str,
        body: Union[bytes, str],
        *,
        file_name: str,
        content_type: str = "application/pdf",
        options: Optional[CallOptions] = None,
    ) -> types.AttachmentView:
        """Add a file to a submission.

        The body is the file, its type stands in `Content-Type` and its name in `fileName`. The content must be
        of that type from the first byte to the last; office files have no macros. An answer names the file by
        its id. At most 10 MiB a file, 100 files and 50 MiB a submission, 500 MiB an organisation.

        Arguments:
            submission_id: The submission.
            file_name: Its name: no path, no control characters.
            body: The file, at most 10 MiB. Media type ``application/pdf``, ``application/vnd.openxmlformats-officedocument.spreadsheetml.sheet``, ``application/vnd.openxmlformats-officedocument.wordprocessingml.document``, ``image/jpeg``, ``image/png``.

        Scope ``submissions:write``.
        Repeated with one Idempotency-Key when the answer was lost.

        Problems: ``request-malformed``, ``request-invalid``, ``idempotency-key-missing``, ``unauthenticated``,
        ``forbidden``, ``not-found``, ``not-acceptable``, ``body-too-slow``, ``conflict``,
        ``idempotency-key-in-flight``, ``payload-too-large``, ``uri-too-long``, ``unsupported-media-type``,
        ``file-refused``, ``quota-exceeded``, ``idempotency-key-reused``, ``rate-limited``, ``internal``,
        ``unavailable``, ``timeout``, ``storage-full``.

        >>> result = client.submissions.create_submission_attachment(submission_id, content, file_name="jaarplan-2025.pdf")  # doctest: +SKIP
        """
        return (
            self.raw.create_submission_attachment(
                submission_id, body, file_name=file_name, content_type=content_type, options=options
            )
        ).data

    def delete_submission_attachment(
        self,
        submission_id: str,
        attachment_id: str,
        *,
        if_match: Version,
        dry_run: bool = False,
        options: Optional[CallOptions] = None,
    ) -> None:
        """Remove a file of a submission.

        While it is filled in. A file that an answer names, or that was handed in before, stays.

        Arguments:
            submission_id: The submission.
            attachment_id: The file.
            if_match: The version that you saw: a result that carries it, or its ETag.
            dry_run: Check everything and give the resulting state, without the effect.

        Scope ``submissions:write``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``conflict``, ``stale``, ``unsupported-media-type``, ``precondition-required``, ``rate-limited``,
        ``internal``, ``unavailable``, ``timeout``, ``storage-full``.

        >>> client.submissions.delete_submission_attachment(submission_id, attachment_id, if_match=result)  # doctest: +SKIP
        """
        return (
            self.raw.delete_submission_attachment(
                submission_id, attachment_id, if_match=if_match, dry_run=dry_run, options=options
            )
        ).data

    def get_submission_attachment(
        self, submission_id: str, attachment_id: str, *, options: Optional[CallOptions] = None
    ) -> bytes:
        """Download a file of a submission.

        By the provider, and by the insurer once it was handed in. Every download stands in the audit trail of
        the provider. To be saved, never to be shown in the place of a page.

        Arguments:
            submission_id: The submission.
            attachment_id: The file.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.get_submission_attachment(submission_id, attachment_id)  # doctest: +SKIP
        """
        return (self.raw.get_submission_attachment(submission_id, attachment_id, options=options)).data

    def get_submission_criteria(
        self, submission_id: str, *, options: Optional[CallOptions] = None
    ) -> types.SubmissionCriteriaView:
        """Check a submission against the policy.

        Criterion by criterion, by the rules of the agreement type that the questionnaire asks for, on the register,
        the contracts and the answers: those that an insurer sees, or for the provider the present ones. Each with
        its evidence and what is missing; what no machine rules on is listed for who judges. It decides nothing.

        Arguments:
            submission_id: The submission.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.get_submission_criteria(submission_id)  # doctest: +SKIP
        """
        return (self.raw.get_submission_criteria(submission_id, options=options)).data

    def list_submission_history(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionHistoryFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> types.SubmissionHistoryLinePage:
        """Read the history of a submission.

        Who did what, when and for whom. An insurer sees what it has a part in, and of the other side the role
        only, as the provider does of the insurer.

        Arguments:
            submission_id: The submission.
            cursor: Place in the list, from `next` or `prev`; belongs to the same filter and caller.
            limit: Items on a page.
            fields: Members of the answer, separated by commas; the others are left out, required ones too.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``uri-too-long``, ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.list_submission_history(submission_id)  # doctest: +SKIP
        """
        return (
            self.raw.list_submission_history(submission_id, cursor=cursor, limit=limit, fields=fields, options=options)
        ).data

    def iterate_submission_history(
        self,
        submission_id: str,
        *,
        cursor: Optional[str] = None,
        limit: Optional[int] = None,
        fields: Optional[Sequence[Union[types.ListSubmissionHistoryFieldsItem, str]]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[types.SubmissionHistoryLine]:
        """All items of ``list_submission_history``, page after page as they are read."""
        return self._client.iterate(
            operations.LIST_SUBMISSION_HISTORY,
            {
                "submission_id": submission_id,
                "cursor": cursor,
                "limit": limit,
                "fields": fields,
            },
            options,
        )

    def get_submission_receipt(
        self, submission_id: str, *, options: Optional[CallOptions] = None
    ) -> types.SubmissionReceipt:
        """Get the receipt of a submission.

        Of what was handed in last, with the content that it proves. `zorgcontract receipt verify` checks it
        without this service: the digest is that of `content`, both moments are in it, and its key is published.

        Arguments:
            submission_id: The submission.

        Scope ``submissions:read``.
        Repeated when the answer was lost.

        Problems: ``request-invalid``, ``unauthenticated``, ``forbidden``, ``not-found``, ``not-acceptable``,
        ``unsupported-media-type``, ``rate-limited``, ``internal``, ``unavailable``, ``timeout``.

        >>> result = client.submissions.get_submission_receipt(submission_id)  # doctest: +SKIP
        """
        return (self.raw.get_submission_receipt(submission_id, options=options)).data
