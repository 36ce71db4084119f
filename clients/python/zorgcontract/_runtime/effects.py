"""What a call asks of its driver. The call itself does no input or output, so that both clients share it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Callable, Dict, Generator, Mapping, Optional, TypeVar, Union

T = TypeVar("T")


@dataclass(frozen=True)
class Send:
    """Send this request and give ``Answer`` or ``Lost`` back within ``timeout`` seconds."""

    method: str
    url: str
    headers: Mapping[str, str]
    content: Optional[bytes]
    timeout: float
    max_bytes: int


@dataclass(frozen=True)
class Sleep:
    """Wait so many seconds."""

    seconds: float


@dataclass(frozen=True)
class Locked:
    """Carry this out while nobody else does, and give its result back."""

    steps: Callable[[], Steps[Any]]


@dataclass(frozen=True)
class Answer:
    """A whole answer. Names of headers are in lower case; the content is decompressed."""

    status: int
    headers: Mapping[str, str]
    content: bytes


@dataclass(frozen=True)
class Lost:
    """No whole answer. ``kind``: ``unopened`` (nothing was sent), ``lost``, ``timeout``, ``large``, ``garbled``."""

    kind: str
    status: Optional[int] = None
    headers: Mapping[str, str] = field(default_factory=dict)


Effect = Union[Send, Sleep, Locked]
Steps = Generator[Effect, Any, T]
Headers = Dict[str, str]
