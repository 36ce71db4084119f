"""Carries out the steps of calls with blocking input and output. Threads may share a client."""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import Any, Callable, Iterator, List, Mapping, Optional, Type, TypeVar, Union

import httpx

from . import deadline, http
from .call import Caller, Response
from .credentials import Credential, credential_of
from .effects import Answer, Locked, Lost, Send, Sleep, Steps
from .iteration import Event, Feed, Pager, job_operation, page_steps, wait_steps
from .operation import Operation
from .options import CallOptions, ClientOptions, base_url
from .requests import build

T = TypeVar("T")
C = TypeVar("C", bound="SyncClient")


class SyncClient:
    """What every sync client has, whatever the operations."""

    def __init__(
        self,
        base: Optional[str] = None,
        credential: Union[Credential, str, None] = None,
        options: Optional[ClientOptions] = None,
        *,
        http_client: Optional[httpx.Client] = None,
    ) -> None:
        self._caller = Caller(base_url(base), credential_of(credential), options or ClientOptions())
        self._http = http_client or httpx.Client(**http.settings(self._caller.options))
        self._lock = threading.Lock()
        deadline.limit(self._http)

    def __enter__(self: C) -> C:
        return self

    def __exit__(
        self,
        kind: Optional[Type[BaseException]] = None,
        error: Optional[BaseException] = None,
        trace: Optional[TracebackType] = None,
    ) -> None:
        self.close()

    @property
    def _operations(self) -> Mapping[str, Operation]:
        """By operationId; of the generated client."""
        return {}

    def close(self) -> None:
        """Closes the connections."""
        self._http.close()

    def call(
        self,
        operation: Union[str, Operation],
        arguments: Optional[Mapping[str, Any]] = None,
        *,
        body: Any = None,
        if_match: Any = None,
        dry_run: bool = False,
        accept: Optional[str] = None,
        content_type: Optional[str] = None,
        if_none_match: Any = None,
        total_count: bool = False,
        options: Optional[CallOptions] = None,
    ) -> Response[Any]:
        """Any operation by its operationId; arguments by their names in Python."""
        found = self._operations[operation] if isinstance(operation, str) else operation
        request = build(
            self._caller.base,
            found,
            arguments or {},
            body=body,
            if_match=if_match,
            dry_run=dry_run,
            accept=accept,
            content_type=content_type,
            if_none_match=if_none_match,
            total_count=total_count,
        )
        return self._run(self._caller.call(request, options))

    def iterate(
        self,
        operation: Union[str, Operation],
        arguments: Optional[Mapping[str, Any]] = None,
        options: Optional[CallOptions] = None,
    ) -> Iterator[Any]:
        """The items of all pages of a list."""
        found = self._operations[operation] if isinstance(operation, str) else operation
        pager = Pager(self._caller, build(self._caller.base, found, arguments or {}), options)
        while True:
            items = self._run(page_steps(pager))
            if items is None:
                return
            yield from items

    def wait(self, job: T, *, timeout: Optional[float] = None, progress: Optional[Callable[[T], None]] = None) -> T:
        """Waits until a job ended and gives its last state; a job that failed is a result, not an error.

        ``job`` is what started it; ``timeout`` is in seconds (TimedOut; the job itself goes on); ``progress`` is called
        with every state.
        """
        read = job_operation(self._operations, type(job))
        result: T = self._run(wait_steps(self._caller, read, job, timeout, progress))
        return result

    def events(self, after: Optional[str] = None) -> Iterator[Event]:
        """The events of the service in their order, without end; ``after`` is the id of the last one you dealt with."""
        feed = Feed(self._caller, after)
        while True:
            found: List[Event] = self._run(feed.events())
            yield from found

    def _run(self, steps: Steps[T]) -> T:
        value: Any = None
        error: Optional[BaseException] = None
        while True:
            try:
                effect = steps.send(value) if error is None else steps.throw(error)
            except StopIteration as stop:
                result: T = stop.value
                return result
            value, error = None, None
            try:
                if isinstance(effect, Send):
                    value = self._send(effect)
                elif isinstance(effect, Sleep):
                    time.sleep(effect.seconds)
                elif isinstance(effect, Locked):
                    with self._lock:
                        value = self._run(effect.steps())
            except BaseException as caught:
                error = caught

    def _send(self, effect: Send) -> Union[Answer, Lost]:
        status: Optional[int] = None
        ends = time.monotonic() + effect.timeout
        deadline.ends.at = ends
        try:
            request = self._http.build_request(
                effect.method,
                effect.url,
                headers=dict(effect.headers),
                content=effect.content,
                timeout=effect.timeout,
            )
            response = self._http.send(request, stream=True, follow_redirects=False)
            try:
                status = response.status_code
                if http.too_large(effect, response.headers):
                    return Lost("large", status)
                content = bytearray()
                for chunk in response.iter_bytes():
                    content += chunk
                    if len(content) > effect.max_bytes:
                        return Lost("large", status)
                    if time.monotonic() > ends:
                        return Lost("timeout", status)
                return Answer(status, http.names(response.headers), bytes(content))
            finally:
                response.close()
        except httpx.HTTPError as error:
            return http.lost(error, status)
        finally:
            deadline.ends.at = None


class SyncResource:
    """A group of operations."""

    def __init__(self, client: SyncClient) -> None:
        self._client = client
