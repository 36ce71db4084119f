"""Errors. All are a ``ZorgcontractError``; none tells a token, a key, a code of a query or a body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Dict, List, Mapping, Optional, Type


class ZorgcontractError(Exception):
    """Base of all errors of this package.

    ``operation`` is the operationId, ``request_id`` what the service calls the request (give it to support; None when
    no request was made), ``attempts`` how many requests were sent.
    """

    def __init__(
        self, message: str, *, operation: str = "", request_id: Optional[str] = None, attempts: int = 0
    ) -> None:
        super().__init__(message)
        self.operation = operation
        self.request_id = request_id
        self.attempts = attempts


class ConnectionFailed(ZorgcontractError):
    """No connection, or it was lost before the answer was whole.

    After a write without an Idempotency-Key it is not known whether the service did it.
    """


class TimedOut(ZorgcontractError):
    """The answer did not come in time; see ``ClientOptions.timeout`` and ``attempt_timeout``."""


class UnexpectedAnswer(ZorgcontractError):
    """What came is no answer of the service: a redirect, HTML, broken JSON, another content type, too large.

    ``status`` is its HTTP status, ``retry_after`` in seconds where it said so.
    """

    def __init__(
        self, message: str, *, status: Optional[int] = None, retry_after: Optional[float] = None, **context: Any
    ) -> None:
        super().__init__(message, **context)
        self.status = status
        self.retry_after = retry_after


class TokenRefused(ZorgcontractError):
    """The token address gave no token. ``code`` is its error, for instance ``invalid_client``."""

    def __init__(self, message: str, *, code: str, status: int, **context: Any) -> None:
        super().__init__(message, **context)
        self.code = code
        self.status = status


class WebhookInvalid(ZorgcontractError):
    """A webhook that does not prove its sender. ``reason`` is ``header``, ``timestamp`` or ``signature``."""

    def __init__(self, message: str, *, reason: str) -> None:
        super().__init__(message, operation="webhook")
        self.reason = reason


@dataclass(frozen=True)
class FieldFault:
    """One fault of a request that was refused."""

    place: str
    """``body``, ``query``, ``path`` or ``header`` (member ``in``)."""
    location: Optional[str]
    """JSON Pointer in a body, otherwise the name of the parameter."""
    code: str
    """Stable code, for instance ``code.unknown``."""
    detail: str
    """For people, in the language of the client."""
    index: Optional[int] = None
    """Which question or row of a list, from 0."""

    @classmethod
    def parse(cls, value: Mapping[str, Any]) -> FieldFault:
        """From the JSON of the service."""
        index = value.get("index")
        location = value.get("location")
        return cls(
            place=str(value.get("in", "")),
            location=None if location is None else str(location),
            code=str(value.get("code", "")),
            detail=str(value.get("detail", "")),
            index=index if isinstance(index, int) else None,
        )


class ApiProblem(ZorgcontractError):
    """The service refused, by a problem document (RFC 9457).

    Catch a subclass of ``zorgcontract.problems`` for one code; an unknown code raises this class. ``retryable`` tells
    whether the same request may succeed later, ``retry_after`` in how many seconds, ``raw`` the whole document.
    """

    problem_code = ""

    def __init__(
        self, raw: Dict[str, Any], *, status: int, where: str = "", retry_after: Optional[float] = None, **context: Any
    ) -> None:
        self.code = str(raw["code"])
        self.status = status
        self.title = str(raw.get("title", ""))
        self.detail = str(raw.get("detail", ""))
        self.instance: Optional[str] = raw.get("instance") if isinstance(raw.get("instance"), str) else None
        found = raw.get("errors")
        faults = found if isinstance(found, list) else []
        self.errors: List[FieldFault] = [FieldFault.parse(fault) for fault in faults if isinstance(fault, dict)]
        self.retryable = raw.get("retryable") is True
        self.retry_after = retry_after
        self.raw = raw
        # The detail may repeat what the caller sent, so it stays out of the message that ends in logs.
        super().__init__(f"{self.title or self.code} ({status} {self.code}){where}", **context)


PROBLEMS: Dict[str, Type[ApiProblem]] = {}
"""Class per code; filled by the generated classes."""


def problem_type(code: str) -> Type[ApiProblem]:
    """Class for this code, ``ApiProblem`` when it is unknown."""
    if not PROBLEMS:
        # Registers the classes; only now, for most programs meet no problem.
        from ..generated import problems  # noqa: F401  # pyright: ignore[reportUnusedImport]
    return PROBLEMS.get(code, ApiProblem)


def register(kind: Type[ApiProblem]) -> Type[ApiProblem]:
    """Decorator of the generated classes."""
    PROBLEMS[kind.problem_code] = kind
    return kind
