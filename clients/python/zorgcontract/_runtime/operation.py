"""What the client must know of an operation, as the OpenAPI document says it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, FrozenSet, Optional, Tuple


@dataclass(frozen=True)
class Parameter:
    """A parameter of the path, the query or the headers."""

    name: str
    """Name in Python."""
    wire: str
    """Name in the request."""
    place: str
    """``path``, ``query`` or ``header``."""
    type: Any
    """Type of its value, as in a signature."""
    required: bool = False
    explode: bool = True
    """Whether a list is sent once per value; otherwise as one value with commas."""


@dataclass(frozen=True)
class Operation:
    """One operation of the service and how it behaves."""

    id: str
    """``operationId`` of the document, for instance ``list_contracts``."""
    method: str
    path: str
    """Template below ``prefix``, for instance ``/contracts/{contractId}``."""
    resource: str
    """Attribute of the client that it stands on."""
    name: str
    """Name of its method there."""
    idempotency: str = "safe"
    """``safe``, ``idempotent``, ``key`` (repeated with one Idempotency-Key) or ``none`` (never repeated once sent)."""
    retryable: FrozenSet[str] = frozenset()
    """Codes of problems after which it may be repeated."""
    parameters: Tuple[Parameter, ...] = ()
    body_type: Any = None
    body_content: Optional[str] = None
    """Media type of the body; None when it has none."""
    result: Any = None
    """Type of the result; ``bytes`` for files, None when there is no content."""
    other_results: Dict[int, Any] = field(default_factory=dict)
    """Types of the result by status, where they differ."""
    accepts: Tuple[str, ...] = ("application/json",)
    """Media types of the answer; the first one is asked for unless told otherwise."""
    takes_version: bool = False
    """Whether it needs ``If-Match``."""
    rehearses: bool = False
    """Whether it can be rehearsed (``Prefer: dry-run``)."""
    items: Optional[str] = None
    """Python name of the member with the items of a page."""
    poll: Optional[str] = None
    """Operation that reads the job it starts; None when it starts none."""
    prefix: str = "/v1"
    anonymous: bool = False
    """Whether no token is sent."""

    def named(self, name: str) -> Parameter:
        """The parameter with this name in the request; KeyError when there is none."""
        for parameter in self.parameters:
            if parameter.wire == name:
                return parameter
        raise KeyError(name)
