"""What both drivers say of httpx: settings, and what a failure means."""

from __future__ import annotations

import ssl
from typing import Any, Dict, Mapping, Optional

import httpx

from .effects import Lost, Send
from .options import ClientOptions


def settings(options: ClientOptions) -> Dict[str, Any]:
    """Arguments of an httpx client: redirects are never followed, certificates always checked."""
    found: Dict[str, Any] = {"follow_redirects": False, "timeout": options.attempt_timeout}
    if options.proxy is not None:
        found["proxy"] = options.proxy
    tls = options.tls
    if tls is not None:
        context = ssl.create_default_context(cafile=tls.ca)
        if tls.certificate is not None:
            context.load_cert_chain(tls.certificate, tls.key)
        found["verify"] = context
    return found


def lost(error: httpx.HTTPError, status: Optional[int]) -> Lost:
    """What a failure of httpx means for repeating."""
    if isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)):
        return Lost("unopened")
    if isinstance(error, httpx.TimeoutException):
        return Lost("timeout", status)
    if isinstance(error, httpx.DecodingError):
        return Lost("garbled", status)
    return Lost("lost", status)


def names(headers: httpx.Headers) -> Mapping[str, str]:
    """Names in lower case; several values of one name with commas between."""
    return {name: value for name, value in headers.items()}


def too_large(effect: Send, headers: httpx.Headers) -> bool:
    """Whether the answer itself says so; it need not be read then."""
    length = headers.get("content-length", "")
    return length.isdigit() and int(length) > effect.max_bytes
