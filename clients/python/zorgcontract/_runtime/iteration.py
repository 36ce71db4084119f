"""Pages, jobs and the event feed as steps: what the sync and the async iterators share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Callable, Dict, List, Mapping, Optional, Set
from urllib.parse import urljoin, urlsplit

from .call import Caller, Response
from .effects import Sleep, Steps
from .errors import ApiProblem, ConnectionFailed, TimedOut, UnexpectedAnswer, ZorgcontractError
from .operation import Operation, Parameter
from .options import CallOptions
from .requests import Request, build, origin

ENDED = frozenset({"succeeded", "failed", "cancelled"})
FEED = "application/cloudevents-batch+json"
EVENTS = Operation(
    id="list_events",
    method="GET",
    path="/events",
    resource="events",
    name="events",
    retryable=frozenset({"rate-limited", "unavailable", "timeout"}),
    parameters=(Parameter("last_event_id", "lastEventId", "query", str),),
    result=List[Any],
    accepts=(FEED,),
)


class Pager:
    """Page by page by the ``next`` address, which must lead on at the same service."""

    def __init__(self, caller: Caller, request: Request, options: Optional[CallOptions]) -> None:
        self.caller = caller
        self.request: Optional[Request] = request
        self.options = options
        self.seen: Set[str] = {request.url}

    def items(self) -> Steps[Optional[List[Any]]]:
        """The items of the next page; None after the last."""
        request = self.request
        if request is None:
            return None
        response = yield from self.caller.call(request, self.options)
        page = response.parsed
        self.request = None
        following = getattr(page, "next", None)
        items: List[Any] = getattr(page, request.operation.items or "items")
        if following:
            self.request = self._next(request, str(following), response)
        return items

    def _next(self, request: Request, following: str, response: Response[Any]) -> Optional[Request]:
        url = urljoin(request.url, following)
        request_id = response.request_id
        path = urlsplit(request.url).path
        fault: Optional[str] = None
        # The token goes along, so it must not go elsewhere.
        if origin(url) != origin(self.caller.base) or urlsplit(url).path != path:
            fault = "the next page is not on this service"
        elif url in self.seen:
            fault = "the next page is one that was given before"
        if fault is not None:
            return Failing(request.operation, fault, request_id)
        self.seen.add(url)
        return Request(request.operation, url, request.headers)


class Failing(Request):
    """A next page that must not be asked for: the error comes after the items before it."""

    def __init__(self, operation: Operation, fault: str, request_id: Optional[str]) -> None:
        super().__init__(operation, "", {})
        self.fault = fault
        self.refused_id = request_id

    def refuse(self) -> UnexpectedAnswer:
        """The error."""
        return UnexpectedAnswer(
            f"{self.fault}: {self.operation.method} {self.operation.path} ({self.operation.id})",
            operation=self.operation.id,
            request_id=self.refused_id,
            attempts=1,
        )


def page_steps(pager: Pager) -> Steps[Optional[List[Any]]]:
    """The next page, or the error that a bad ``next`` address is."""
    if isinstance(pager.request, Failing):
        failing, pager.request = pager.request, None
        raise failing.refuse()
    return (yield from pager.items())


def job_operation(operations: Mapping[str, Operation], kind: type) -> Operation:
    """The operation that reads a job of this class. TypeError when it is no job."""
    for operation in operations.values():
        if operation.poll is not None and operations[operation.poll].result is kind:
            return operations[operation.poll]
    raise TypeError(f"{kind.__name__} is not a job")


def wait_steps(
    caller: Caller,
    operation: Operation,
    job: Any,
    timeout: Optional[float],
    progress: Optional[Callable[[Any], None]],
) -> Steps[Any]:
    """Asks for a job until it ended; how it ended is in the result. TimedOut after ``timeout`` seconds."""
    options = caller.options
    deadline = None if timeout is None else caller.now() + timeout
    pause = options.poll_base
    argument = operation.parameters[0].name
    while True:
        if progress is not None:
            progress(job)
        if str(job.status) in ENDED:
            return job
        if deadline is not None and caller.now() + pause > deadline:
            raise TimedOut(f"the job goes on: {operation.path} ({operation.id})", operation=operation.id)
        yield Sleep(pause)
        pause = min(options.poll_cap, pause * 2)
        response = yield from caller.call(build(caller.base, operation, {argument: job.id}))
        job = response.parsed


@dataclass(frozen=True)
class Event:
    """A CloudEvent of the feed. Keep ``id`` with what you did for it: the feed goes on after it."""

    id: str
    type: str
    """For instance ``contract.offered``; there may be types that you do not know."""
    subject: Optional[str]
    """Id of what it is about."""
    data: Any
    """Ids only: read the object itself."""
    raw: Dict[str, Any]


def event(raw: Any) -> Event:
    """From JSON. ValueError when it is no event."""
    if not isinstance(raw, dict) or not isinstance(raw.get("id"), str) or not isinstance(raw.get("type"), str):
        raise ValueError("not an event")
    return Event(raw["id"], raw["type"], raw.get("subject"), raw.get("data"), raw)


class Feed:
    """Events in their order, without end. A service that is away for a moment is asked again from the same place."""

    def __init__(self, caller: Caller, after: Optional[str]) -> None:
        self.caller = caller
        self.last = after
        self.pause = caller.options.poll_base

    def events(self) -> Steps[List[Event]]:
        """What comes next, at least one event."""
        options = self.caller.options
        while True:
            request = build(self.caller.base, EVENTS, {"last_event_id": self.last})
            try:
                response = yield from self.caller.call(request)
                found = [event(raw) for raw in response.parsed]
            except (ConnectionFailed, TimedOut, ApiProblem) as error:
                if isinstance(error, ApiProblem) and error.code not in EVENTS.retryable:
                    raise
                found = []
            except ValueError as fault:
                raise ZorgcontractError(f"the feed gave something else: {fault}", operation=EVENTS.id) from None
            fresh: List[Event] = []
            for one in found:
                if one.id != self.last:
                    fresh.append(one)
                    self.last = one.id
            if fresh:
                self.pause = options.poll_base
                return fresh
            yield Sleep(self.pause)
            self.pause = min(options.poll_cap, self.pause * 2)
