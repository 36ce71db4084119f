"""Carries out the steps of calls on asyncio or trio (through anyio, which httpx brings). Tasks may share a client."""

from __future__ import annotations

from types import TracebackType
from typing import Any, AsyncIterator, Callable, List, Mapping, Optional, Type, TypeVar, Union

import anyio
import httpx

from . import http
from .call import Caller, Response
from .credentials import Credential, credential_of
from .effects import Answer, Locked, Lost, Send, Sleep, Steps
from .iteration import Event, Feed, Pager, job_operation, page_steps, wait_steps
from .operation import Operation
from .options import CallOptions, ClientOptions, base_url
from .requests import build

T = TypeVar("T")
C = TypeVar("C", bound="AsyncClientBase")


class AsyncClientBase:
    """What every async client has, whatever the operations."""

    def __init__(
        self,
        base: Optional[str] = None,
        credential: Union[Credential, str, None] = None,
        options: Optional[ClientOptions] = None,
        *,
        http_client: Optional[httpx.AsyncClient] = None,
    ) -> None:
        self._caller = Caller(base_url(base), credential_of(credential), options or ClientOptions())
        self._http = http_client or httpx.AsyncClient(**http.settings(self._caller.options))
        self._lock: Optional[anyio.Lock] = None

    async def __aenter__(self: C) -> C:
        return self

    async def __aexit__(
        self,
        kind: Optional[Type[BaseException]] = None,
        error: Optional[BaseException] = None,
        trace: Optional[TracebackType] = None,
    ) -> None:
        await self.close()

    @property
    def _operations(self) -> Mapping[str, Operation]:
        """By operationId; of the generated client."""
        return {}

    async def close(self) -> None:
        """Closes the connections."""
        await self._http.aclose()

    async def call(
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
        return await self._run(self._caller.call(request, options))

    async def iterate(
        self,
        operation: Union[str, Operation],
        arguments: Optional[Mapping[str, Any]] = None,
        options: Optional[CallOptions] = None,
    ) -> AsyncIterator[Any]:
        """The items of all pages of a list."""
        found = self._operations[operation] if isinstance(operation, str) else operation
        pager = Pager(self._caller, build(self._caller.base, found, arguments or {}), options)
        while True:
            items = await self._run(page_steps(pager))
            if items is None:
                return
            for item in items:
                yield item

    async def wait(
        self, job: T, *, timeout: Optional[float] = None, progress: Optional[Callable[[T], None]] = None
    ) -> T:
        """Waits until a job ended and gives its last state; a job that failed is a result, not an error.

        ``job`` is what started it; ``timeout`` is in seconds (TimedOut; the job itself goes on); ``progress`` is called
        with every state.
        """
        read = job_operation(self._operations, type(job))
        result: T = await self._run(wait_steps(self._caller, read, job, timeout, progress))
        return result

    async def events(self, after: Optional[str] = None) -> AsyncIterator[Event]:
        """The events of the service in their order, without end; ``after`` is the id of the last one you dealt with."""
        feed = Feed(self._caller, after)
        while True:
            found: List[Event] = await self._run(feed.events())
            for event in found:
                yield event

    async def _run(self, steps: Steps[T]) -> T:
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
                    value = await self._send(effect)
                elif isinstance(effect, Sleep):
                    await anyio.sleep(effect.seconds)
                elif isinstance(effect, Locked):
                    # Made here: a lock belongs to the event loop that runs.
                    self._lock = self._lock or anyio.Lock()
                    async with self._lock:
                        value = await self._run(effect.steps())
            except BaseException as caught:
                error = caught

    async def _send(self, effect: Send) -> Union[Answer, Lost]:
        status: Optional[int] = None
        try:
            with anyio.fail_after(effect.timeout):
                request = self._http.build_request(
                    effect.method,
                    effect.url,
                    headers=dict(effect.headers),
                    content=effect.content,
                    timeout=effect.timeout,
                )
                response = await self._http.send(request, stream=True, follow_redirects=False)
                try:
                    status = response.status_code
                    if http.too_large(effect, response.headers):
                        return Lost("large", status)
                    content = bytearray()
                    async for chunk in response.aiter_bytes():
                        content += chunk
                        if len(content) > effect.max_bytes:
                            return Lost("large", status)
                    return Answer(status, http.names(response.headers), bytes(content))
                finally:
                    await response.aclose()
        except TimeoutError:
            return Lost("timeout", status)
        except httpx.HTTPError as error:
            return http.lost(error, status)


class AsyncResource:
    """A group of operations."""

    def __init__(self, client: AsyncClientBase) -> None:
        self._client = client
