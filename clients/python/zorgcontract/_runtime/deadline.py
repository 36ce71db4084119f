"""An end to a whole exchange over sockets that block.

httpx limits the time of each read, so an answer that drips a byte a second would never end. The streams below shorten
every read to what is left of the attempt.
"""

from __future__ import annotations

import ssl
import threading
import time
from typing import Any, Iterable, Optional

import httpcore
import httpx


class _Ends(threading.local):
    at: Optional[float] = None


ends = _Ends()
"""When the attempt of this thread ends, by the monotonic clock."""


def left(timeout: Optional[float]) -> Optional[float]:
    """Seconds for the next step; httpcore.ReadTimeout when there are none."""
    if ends.at is None:
        return timeout
    remaining = ends.at - time.monotonic()
    if remaining <= 0:
        raise httpcore.ReadTimeout("the attempt has ended")
    return remaining if timeout is None else min(timeout, remaining)


class _Stream(httpcore.NetworkStream):
    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self.inner = inner

    def read(self, max_bytes: int, timeout: Optional[float] = None) -> bytes:
        return self.inner.read(max_bytes, left(timeout))

    def write(self, buffer: bytes, timeout: Optional[float] = None) -> None:
        self.inner.write(buffer, left(timeout))

    def close(self) -> None:
        self.inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: Optional[str] = None, timeout: Optional[float] = None
    ) -> httpcore.NetworkStream:
        return _Stream(self.inner.start_tls(ssl_context, server_hostname, left(timeout)))

    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, inner: httpcore.NetworkBackend) -> None:
        self.inner = inner

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: Optional[float] = None,
        local_address: Optional[str] = None,
        socket_options: Optional[Iterable[Any]] = None,
    ) -> httpcore.NetworkStream:
        return _Stream(self.inner.connect_tcp(host, port, timeout, local_address, socket_options))

    def connect_unix_socket(
        self, path: str, timeout: Optional[float] = None, socket_options: Optional[Iterable[Any]] = None
    ) -> httpcore.NetworkStream:
        return _Stream(self.inner.connect_unix_socket(path, timeout, socket_options))

    def sleep(self, seconds: float) -> None:
        self.inner.sleep(seconds)


def limit(client: httpx.Client) -> None:
    """Gives all connections of a client an end. There is no public way; without these attributes reads alone end."""
    for transport in [client._transport, *client._mounts.values()]:
        pool = getattr(transport, "_pool", None)
        inner = getattr(pool, "_network_backend", None)
        if isinstance(inner, httpcore.NetworkBackend):
            setattr(pool, "_network_backend", _Backend(inner))  # noqa: B010
