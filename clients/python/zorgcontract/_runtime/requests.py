"""From arguments to a request: paths and queries are escaped, values have the forms of the service."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Mapping, Optional, Tuple
from urllib.parse import quote, urlencode, urlsplit

from .effects import Headers
from .operation import Operation, Parameter
from .values import Struct, dump


@dataclass
class Request:
    """A request before credentials are added."""

    operation: Operation
    url: str
    headers: Headers
    body: Optional[bytes] = None
    form: Optional[Callable[[], Dict[str, str]]] = None
    """Made anew for every attempt: an assertion is used once."""

    def content(self, headers: Headers) -> Optional[bytes]:
        """The body of one attempt; sets its content type."""
        if self.form is not None:
            headers["content-type"] = "application/x-www-form-urlencoded"
            return urlencode(self.form()).encode("ascii")
        return self.body


def _texts(parameter: Parameter, value: Any) -> List[str]:
    if isinstance(value, (list, tuple)):
        found = [text for item in value for text in _texts(parameter, item)]
        return found if parameter.explode else [",".join(found)]
    plain = dump(value)
    if isinstance(plain, bool):
        return ["true" if plain else "false"]
    if isinstance(plain, int):
        _whole(parameter, plain)
        return [str(plain)]
    if not isinstance(plain, str):
        raise TypeError(f"{parameter.name} cannot be sent as {type(value).__name__}")
    return [plain]


def _whole(parameter: Parameter, value: int) -> None:
    # A code given as a number has lost its leading zeros already.
    kind = parameter.type
    if isinstance(kind, type) and issubclass(kind, str):
        raise TypeError(f'{parameter.name} is a text, not a number: {parameter.name}="..."')


def build(
    base: str,
    operation: Operation,
    arguments: Mapping[str, Any],
    *,
    body: Any = None,
    if_match: Any = None,
    dry_run: bool = False,
    accept: Optional[str] = None,
    content_type: Optional[str] = None,
    if_none_match: Any = None,
    total_count: bool = False,
) -> Request:
    """The request of an operation; arguments by their names in Python. TypeError or ValueError when they are wrong."""
    path = operation.path
    query: List[Tuple[str, str]] = []
    headers: Headers = {"accept": accept or operation.accepts[0] if operation.accepts else "*/*"}
    known = {parameter.name: parameter for parameter in operation.parameters}
    for name in arguments:
        if name not in known:
            raise TypeError(f"{operation.id} has no parameter {name}")
    for name, parameter in known.items():
        value = arguments.get(name)
        if value is None:
            if parameter.required:
                raise TypeError(f"{operation.id} needs {name}")
            continue
        texts = _texts(parameter, value)
        if parameter.place == "path":
            if texts in ([""], ["."], [".."]):
                raise ValueError(f"{name} must not be empty")
            path = path.replace("{" + parameter.wire + "}", quote(texts[0], safe=""))
        elif parameter.place == "query":
            query.extend((parameter.wire, text) for text in texts)
        else:
            headers[parameter.wire.lower()] = texts[0]
    preferences = [text for text, on in (("dry-run", dry_run), ("return=total-count", total_count)) if on]
    if preferences:
        headers["prefer"] = ", ".join(preferences)
    if if_none_match is not None:
        headers["if-none-match"] = version(operation, if_none_match)
    if operation.takes_version:
        headers["if-match"] = version(operation, if_match)
    url = f"{base}{operation.prefix}{path}"
    if query:
        url += "?" + urlencode(query, quote_via=quote)
    return Request(operation, url, headers, _body(operation, body, headers, content_type))


MARK = uuid.uuid4().hex
NUMBER = re.compile(f'"{MARK}([^"]*)"')


def encode(value: Any) -> bytes:
    """JSON in which a number that came with an unknown member goes back digit by digit."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=lambda number: f"{MARK}{number}")
    return NUMBER.sub(r"\1", text).encode("utf-8")


def version(operation: Operation, given: Any) -> str:
    """The version that ``If-Match`` names: a text, or the one that a result carries."""
    found = given if isinstance(given, str) else getattr(given, "etag", None)
    if not isinstance(found, str) or not found:
        raise ValueError(f"{operation.id} needs the version you saw, or a result that carries it")
    return found


def _body(operation: Operation, body: Any, headers: Headers, content_type: Optional[str]) -> Optional[bytes]:
    if body is None:
        return None
    kind = content_type or operation.body_content or "application/json"
    headers["content-type"] = kind
    if isinstance(body, (bytes, bytearray)):
        return bytes(body)
    if isinstance(body, str):
        return body.encode("utf-8")
    if isinstance(body, Struct) and kind == "application/x-www-form-urlencoded":
        return urlencode(body.to_json()).encode("ascii")
    if isinstance(body, Struct) or kind.endswith("json"):
        return encode(dump(body))
    raise TypeError(f"{operation.id} takes bytes or text as {kind}")


def origin(url: str) -> Tuple[str, Optional[str], Optional[int]]:
    """Scheme, host and port."""
    parts = urlsplit(url)
    port = parts.port or {"https": 443, "http": 80}.get(parts.scheme)
    return parts.scheme, parts.hostname, port
