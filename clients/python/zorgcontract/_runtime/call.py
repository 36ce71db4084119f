"""One call from its arguments to its result: requests, repetitions, tokens and errors, without input or output."""

from __future__ import annotations

import random
import time
import uuid
from dataclasses import dataclass
from typing import Any, Callable, Dict, Generic, Mapping, Optional, TypeVar, Union

from . import answers
from .credentials import ClientCredentials, Credential, FixedToken, assertion, proof
from .effects import Answer, Headers, Locked, Lost, Send, Sleep, Steps
from .errors import ApiProblem, ConnectionFailed, TimedOut, TokenRefused, UnexpectedAnswer, ZorgcontractError
from .operation import Operation
from .options import NO_OPTIONS, CallOptions, ClientOptions, LogEvent
from .requests import Request
from .version import USER_AGENT

T = TypeVar("T")

TOKEN = Operation(
    id="create_token",
    method="POST",
    path="/oauth2/token",
    resource="identity",
    name="create_token",
    # A request for a token changes nothing; each repetition carries an assertion of its own.
    idempotency="safe",
    retryable=frozenset({"rate-limited", "unavailable", "timeout", "body-too-slow", "storage-full"}),
    prefix="",
    anonymous=True,
)
JWT_BEARER = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
RENEW_BEFORE = 30.0


@dataclass
class Response(Generic[T]):
    """A result with what came around it."""

    content: bytes
    """The body byte for byte, decompressed: what is signed, or a file."""
    status: int
    headers: Mapping[str, str]
    """Names in lower case."""
    request_id: Optional[str]
    etag: Optional[str]
    replayed: bool
    """Whether the service had done this act before and gave its first answer again."""
    attempts: int
    """How many requests were sent."""
    parsed: Any = None

    @property
    def data(self) -> T:
        """The result. TypeError when there is none here: another media type was asked for (``content`` has it), or
        what you have is still the newest (``status`` 304).
        """
        if self.parsed is NOT_PARSED:
            raise TypeError(f"no result: status {self.status}, {self.headers.get('content-type')}; see content")
        result: T = self.parsed
        return result


NOT_PARSED = object()


@dataclass
class Token:
    value: str
    scheme: str
    ends: float


class Caller:
    """State of a client: options, token, nonces. Threads and tasks may share it."""

    def __init__(self, base: str, credential: Optional[Credential], options: ClientOptions) -> None:
        self.base = base
        self.credential = credential
        self.options = options
        self.token: Optional[Token] = None
        self.nonce: Optional[str] = None
        self.now: Callable[[], float] = time.monotonic
        suffix = f" {options.user_agent}" if options.user_agent else ""
        self.fixed: Headers = {"user-agent": USER_AGENT + suffix, "accept-language": options.language}
        self.fixed["accept-encoding"] = "gzip"

    def log(self, event: str, call: Call, **members: Any) -> None:
        """Tells the hook; what it raises is its own affair and reaches the caller."""
        if self.options.log is not None:
            operation = call.operation
            self.options.log(
                LogEvent(
                    event=event,
                    operation=operation.id,
                    method=operation.method,
                    path=operation.path,
                    attempt=call.attempts,
                    **members,
                )
            )

    def call(self, request: Request, options: Optional[CallOptions] = None) -> Steps[Response[Any]]:
        """The steps of a call."""
        return Call(self, request, options or NO_OPTIONS).steps()

    def authorize(self, deadline: float, stale: Optional[Token], reason: Call) -> Steps[Optional[Token]]:
        """The token to send, fetched when there is none, it ends soon, or ``stale`` was refused."""
        credential = self.credential
        if credential is None:
            return None
        if isinstance(credential, FixedToken):
            return Token(credential.token, "Bearer", float("inf"))
        if self._good(stale):
            return self.token
        found: Token = yield Locked(lambda: self._fetch_once(credential, deadline, stale, reason))
        return found

    def _good(self, stale: Optional[Token]) -> bool:
        token = self.token
        return token is not None and token is not stale and token.ends - RENEW_BEFORE > self.now()

    def _fetch_once(
        self, client: ClientCredentials, deadline: float, stale: Optional[Token], reason: Call
    ) -> Steps[Token]:
        # Whoever waited for the lock finds the token of the one before.
        if not self._good(stale) or self.token is None:
            self.token = yield from self._fetch(client, deadline, reason)
        return self.token

    def _fetch(self, client: ClientCredentials, deadline: float, reason: Call) -> Steps[Token]:
        url = f"{self.base}/oauth2/token"

        def form() -> Dict[str, str]:
            members = {"grant_type": "client_credentials"}
            if client.signer is not None:
                members["client_assertion_type"] = JWT_BEARER
                members["client_assertion"] = assertion(client, client.signer, url)
            else:
                members["client_id"] = client.client_id
            if client.scope:
                members["scope"] = " ".join(client.scope)
            return members

        started = self.now()
        call = Call(self, Request(TOKEN, url, {"accept": "application/json"}, form=form), NO_OPTIONS)
        call.deadline = deadline
        try:
            response = yield from call.steps()
        except ZorgcontractError as error:
            error.operation = reason.operation.id
            raise
        found = response.parsed
        kind = found.get("token_type") if isinstance(found, dict) else None
        if not isinstance(found, dict) or not isinstance(found.get("access_token"), str) or not isinstance(kind, str):
            raise UnexpectedAnswer(
                "the token address gave no token", status=response.status, request_id=response.request_id
            )
        lifetime = found.get("expires_in")
        seconds = float(lifetime) if isinstance(lifetime, int) else 60.0
        return Token(found["access_token"], "DPoP" if kind.lower() == "dpop" else "Bearer", started + seconds)


class Call:
    """One logical call with its attempts."""

    def __init__(self, caller: Caller, request: Request, options: CallOptions) -> None:
        self.caller = caller
        self.request = request
        self.operation = request.operation
        self.attempts = 0
        self.extra = 0
        """Requests that were repeated for a token or a nonce; they do not count against ``max_attempts``."""
        defaults = caller.options
        self.started = caller.now()
        self.deadline = self.started + (options.timeout or defaults.timeout)
        self.attempt_timeout = options.attempt_timeout or defaults.attempt_timeout
        self.max_attempts = options.max_attempts or defaults.max_attempts
        self.headers: Headers = {**caller.fixed, **request.headers}
        # Sent, so that support finds a request whose answer was lost.
        self.request_id: Optional[str] = str(uuid.uuid4())
        self.headers["x-request-id"] = self.request_id
        if self.operation.idempotency == "key":
            # Once per call: all attempts are the same act.
            self.headers["idempotency-key"] = options.idempotency_key or str(uuid.uuid4())

    def steps(self) -> Steps[Response[Any]]:
        """Attempts until there is a result or an error."""
        stale: Optional[Token] = None
        nonced = False
        while True:
            token: Optional[Token] = None
            if not self.operation.anonymous:
                token = yield from self.caller.authorize(self.deadline, stale, self)
            outcome = yield from self._send(token)
            if isinstance(outcome, Answer):
                unchanged = outcome.status == 304 and "if-none-match" in self.headers
                if 200 <= outcome.status < 300 or unchanged:
                    return self._result(outcome)
                if self._wants_nonce(outcome) and not nonced:
                    nonced = True
                    self.extra += 1
                    continue
            error = self._error(outcome)
            if self._token_ended(error) and stale is None:
                # The service did nothing, so even a write without a key is sent again.
                stale = token
                self.extra += 1
                continue
            yield from self._wait(outcome, error)

    def _send(self, token: Optional[Token]) -> Steps[Union[Answer, Lost]]:
        caller = self.caller
        remaining = self.deadline - caller.now()
        if remaining <= 0:
            raise self._raise(TimedOut, "no answer in time")
        headers = dict(self.headers)
        if token is not None:
            headers["authorization"] = f"{token.scheme} {token.value}"
        signer = caller.credential.dpop if isinstance(caller.credential, ClientCredentials) else None
        bound = token is not None and token.scheme == "DPoP"
        if signer is not None and (bound or self.operation is TOKEN):
            value = token.value if token is not None else None
            headers["dpop"] = proof(signer, self.operation.method, self.request.url, caller.nonce, value)
        content = self.request.content(headers)
        self.attempts += 1
        caller.log("request", self, request_id=self.request_id)
        sent = caller.now()
        timeout = min(self.attempt_timeout, remaining)
        outcome: Union[Answer, Lost] = yield Send(
            self.operation.method, self.request.url, headers, content, timeout, caller.options.max_response_bytes
        )
        milliseconds = round((caller.now() - sent) * 1000, 3)
        if isinstance(outcome, Answer):
            self.request_id = outcome.headers.get("x-request-id") or self.request_id
            caller.nonce = outcome.headers.get("dpop-nonce") or caller.nonce
            caller.log("response", self, status=outcome.status, milliseconds=milliseconds, request_id=self.request_id)
        else:
            caller.log("failure", self, milliseconds=milliseconds, request_id=self.request_id)
        return outcome

    def _wants_nonce(self, answer: Answer) -> bool:
        if "dpop-nonce" not in answer.headers:
            return False
        if self.operation is TOKEN:
            return answer.status == 400 and answers.token_error(answer) == "use_dpop_nonce"
        return answer.status == 401 and "use_dpop_nonce" in answer.headers.get("www-authenticate", "")

    def _token_ended(self, error: ZorgcontractError) -> bool:
        fetched = isinstance(self.caller.credential, ClientCredentials) and not self.operation.anonymous
        return fetched and isinstance(error, ApiProblem) and error.code == "unauthenticated"

    def _wait(self, outcome: Union[Answer, Lost], error: ZorgcontractError) -> Steps[None]:
        """Until the next attempt; raises when there is none."""
        attempt = self.attempts - self.extra
        if attempt >= self.max_attempts or not self._repeatable(outcome, error):
            raise error
        options = self.caller.options
        delay = getattr(error, "retry_after", None)
        if delay is None:
            # No secret: it only spreads clients in time.
            most = min(options.backoff_cap, options.backoff_base * 2 ** (attempt - 1))
            delay = random.uniform(0, most)  # noqa: S311
        if self.caller.now() + delay >= self.deadline:
            raise error
        self.caller.log("retry", self, delay=delay, request_id=self.request_id)
        yield Sleep(delay)

    def _repeatable(self, outcome: Union[Answer, Lost], error: ZorgcontractError) -> bool:
        if isinstance(outcome, Lost) and outcome.kind == "unopened":
            return True
        if self.operation.idempotency == "none":
            return False
        if isinstance(outcome, Lost):
            return outcome.kind in ("lost", "timeout")
        if isinstance(error, ApiProblem):
            return error.code in self.operation.retryable
        return outcome.status in (502, 503, 504) and "unavailable" in self.operation.retryable

    def _raise(self, kind: Callable[..., ZorgcontractError], what: str, **members: Any) -> ZorgcontractError:
        return kind(
            f"{what}{self.where()}",
            operation=self.operation.id,
            request_id=self.request_id,
            attempts=self.attempts,
            **members,
        )

    def where(self) -> str:
        """For messages: the template of the path, never its values."""
        operation = self.operation
        return f": {operation.method} {operation.path} ({operation.id}), request {self.request_id}"

    def _error(self, outcome: Union[Answer, Lost]) -> ZorgcontractError:
        if isinstance(outcome, Lost):
            if outcome.kind == "timeout":
                return self._raise(TimedOut, "no answer in time")
            if outcome.kind == "large":
                return self._raise(UnexpectedAnswer, "the answer is too large", status=outcome.status)
            if outcome.kind == "garbled":
                return self._raise(UnexpectedAnswer, "the answer cannot be decompressed", status=outcome.status)
            what = "no connection" if outcome.kind == "unopened" else "the connection was lost"
            return self._raise(ConnectionFailed, what)
        retry_after = answers.retry_after(outcome.headers)
        if self.operation is TOKEN and outcome.status in (400, 401):
            code = answers.token_error(outcome)
            if code is not None:
                return self._raise(TokenRefused, f"no token: {code}", code=code, status=outcome.status)
        raw = answers.problem(outcome)
        if raw is None:
            what = "a redirect was refused" if 300 <= outcome.status < 400 else "not an answer of the service"
            return self._raise(
                UnexpectedAnswer, f"{what} ({outcome.status})", status=outcome.status, retry_after=retry_after
            )
        self.request_id = outcome.headers.get("x-request-id") or answers.request_id(raw) or self.request_id
        return answers.problem_error(raw, outcome.status, retry_after, self)

    def _result(self, answer: Answer) -> Response[Any]:
        try:
            parsed = answers.parse(self.operation, answer, self.headers.get("accept", ""))
        except ValueError as fault:
            what = f"the answer has another form than expected ({fault})"
            raise self._raise(UnexpectedAnswer, what, status=answer.status) from None
        etag = answer.headers.get("etag")
        if etag is not None and hasattr(type(parsed), "wire_names"):
            parsed.etag = etag
        return Response(
            content=answer.content,
            status=answer.status,
            headers=answer.headers,
            request_id=self.request_id,
            etag=etag,
            replayed=answer.headers.get("idempotency-replayed", "").lower() == "true",
            attempts=self.attempts,
            parsed=NOT_PARSED if parsed is answers.RAW else parsed,
        )
