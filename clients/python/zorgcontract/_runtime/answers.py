"""What an answer says: a result, a problem of the service, or something that is neither."""

from __future__ import annotations

import json
from decimal import Decimal
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional

from .effects import Answer
from .errors import ApiProblem, problem_type
from .operation import Operation
from .values import reader

if TYPE_CHECKING:
    from .call import Call

RAW: Any = object()
"""Instead of a result: another media type than JSON was asked for."""


def media_type(headers: Mapping[str, str]) -> str:
    """Without its parameters, in lower case."""
    return headers.get("content-type", "").split(";")[0].strip().lower()


def is_json(kind: str) -> bool:
    """``application/json`` and its relatives."""
    return kind == "application/json" or (kind.startswith("application/") and kind.endswith("+json"))


def loads(content: bytes) -> Any:
    """JSON with exact numbers. ValueError when it is none."""
    try:
        return json.loads(content.decode("utf-8"), parse_float=Decimal)
    except RecursionError:
        raise ValueError("nested too deep") from None


def problem(answer: Answer) -> Optional[Dict[str, Any]]:
    """The problem document; None when it is none, whatever else it is."""
    if media_type(answer.headers) != "application/problem+json" or answer.status < 400:
        return None
    try:
        found = loads(answer.content)
    except ValueError:
        return None
    return found if isinstance(found, dict) and isinstance(found.get("code"), str) else None


def problem_error(raw: Dict[str, Any], status: int, retry_after: Optional[float], call: Call) -> ApiProblem:
    """The typed error of a problem."""
    return problem_type(raw["code"])(
        raw,
        status=status,
        where=call.where(),
        retry_after=retry_after,
        operation=call.operation.id,
        request_id=call.request_id,
        attempts=call.attempts,
    )


def request_id(raw: Mapping[str, Any]) -> Optional[str]:
    """The request id that a problem names as ``urn:uuid``."""
    instance = raw.get("instance")
    if isinstance(instance, str) and instance.startswith("urn:uuid:"):
        return instance[len("urn:uuid:") :]
    return None


def token_error(answer: Answer) -> Optional[str]:
    """The error of the token address (RFC 6749, 5.2)."""
    try:
        found = loads(answer.content)
    except ValueError:
        return None
    code = found.get("error") if isinstance(found, dict) else None
    return code if isinstance(code, str) else None


def retry_after(headers: Mapping[str, str]) -> Optional[float]:
    """Seconds to wait; None when the service does not say.

    A date is measured by the clock of the answer, so that a wrong clock here does not matter.
    """
    text = headers.get("retry-after", "").strip()
    if text.isdigit():
        return float(text)
    try:
        until = parsedate_to_datetime(text)
        now = parsedate_to_datetime(headers.get("date", ""))
        return max(0.0, (until - now).total_seconds())
    except (TypeError, ValueError, IndexError):
        return None


def parse(operation: Operation, answer: Answer, accept: str) -> Any:
    """The result of a successful answer. ValueError when it is not what the operation gives."""
    expected = operation.other_results.get(answer.status, operation.result)
    kind = media_type(answer.headers)
    if answer.status == 304:
        return RAW
    if answer.status == 204 or (expected is None and not answer.content):
        return None
    if accept and not is_json(accept):
        if accept != "*/*" and kind != accept and kind not in operation.accepts:
            raise ValueError(f"{kind or 'no content type'} instead of {accept}")
        return answer.content if expected is bytes else RAW
    if expected is bytes:
        if kind not in operation.accepts:
            raise ValueError(f"{kind or 'no content type'} instead of {operation.accepts[0]}")
        return answer.content
    if not is_json(kind):
        raise ValueError(f"{kind or 'no content type'} instead of JSON")
    try:
        value = loads(answer.content)
    except ValueError:
        raise ValueError("broken JSON") from None
    if expected is None:
        return value
    return reader(expected)(value)
