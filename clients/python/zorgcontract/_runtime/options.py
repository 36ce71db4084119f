"""How a client behaves, and what its logging hook is told."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import Callable, Optional

DEFAULT_MAX_RESPONSE_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class LogEvent:
    """What happened, without anything secret: no token, key, body, query or value of a path.

    ``event`` is ``request``, ``response``, ``failure`` (no answer) or ``retry``. ``path`` is the template.
    """

    event: str
    operation: str
    method: str
    path: str
    attempt: int
    status: Optional[int] = None
    milliseconds: Optional[float] = None
    """Since the request was sent."""
    request_id: Optional[str] = None
    delay: Optional[float] = None
    """Seconds until the next attempt."""


@dataclass(frozen=True)
class Tls:
    """Files for mutual TLS, all PEM. ``ca`` replaces the authorities of the system."""

    certificate: Optional[str] = None
    key: Optional[str] = None
    ca: Optional[str] = None


@dataclass(frozen=True)
class ClientOptions:
    """Options of a client. Times are in seconds."""

    timeout: float = 60.0
    """For a call with all its attempts."""
    attempt_timeout: float = 20.0
    """For one request and its whole answer."""
    max_attempts: int = 4
    language: str = "nl"
    """Language of the texts of the service: ``nl`` or ``en``."""
    user_agent: Optional[str] = None
    """Your program, for instance ``huisarts-suite/4.2``; it is added to the User-Agent."""
    log: Optional[Callable[[LogEvent], None]] = None
    """Called for every request, answer and repetition."""
    max_response_bytes: int = DEFAULT_MAX_RESPONSE_BYTES
    """Of an answer after decompression; more is an error."""
    tls: Optional[Tls] = None
    proxy: Optional[str] = None
    """Address of a proxy; None takes it from the environment (``HTTPS_PROXY``)."""
    backoff_base: float = 0.25
    """The n-th repetition waits a random time of at most ``backoff_base * 2**n``."""
    backoff_cap: float = 8.0
    poll_base: float = 0.5
    """First wait for a job or an event; it doubles up to ``poll_cap``."""
    poll_cap: float = 10.0

    def __post_init__(self) -> None:
        if self.language not in ("nl", "en"):
            raise ValueError("language must be nl or en")
        if self.timeout <= 0 or self.attempt_timeout <= 0 or self.max_attempts < 1:
            raise ValueError("times must be above 0 and max_attempts at least 1")


@dataclass(frozen=True)
class CallOptions:
    """For one call: what is None is as the client has it."""

    timeout: Optional[float] = None
    attempt_timeout: Optional[float] = None
    max_attempts: Optional[int] = None
    idempotency_key: Optional[str] = None
    """Your own name of the act, 1 to 255 characters; made for each call otherwise. Keep one with your own record of
    the act when it must survive a restart of your program."""


NO_OPTIONS = CallOptions()


def base_url(given: Optional[str]) -> str:
    """Address of the service without ``/v1``: as given, or from ``ZORGCONTRACT_BASE_URL``."""
    found = given or os.environ.get("ZORGCONTRACT_BASE_URL")
    if not found:
        raise ValueError("base_url is missing: give it, or set ZORGCONTRACT_BASE_URL")
    found = found.rstrip("/")
    if found.endswith("/v1"):
        found = found[: -len("/v1")]
    if not found.startswith(("https://", "http://")):
        raise ValueError("base_url must begin with https:// or http://")
    return found


__all__ = ["CallOptions", "ClientOptions", "LogEvent", "Tls"]
