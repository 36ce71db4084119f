"""What the shared corpus does not hold: threads, types of arguments, files, and time that a peer takes."""

import asyncio
import socket
import subprocess
import sys
import threading
import time

import httpx
import pytest

from zorgcontract import (
    AsyncClient,
    CallOptions,
    Client,
    ClientCredentials,
    ClientOptions,
    ConnectionFailed,
    FixedToken,
    TimedOut,
    UnexpectedAnswer,
)
from zorgcontract._runtime import answers
from zorgcontract.generated.operations import OPERATIONS
from zorgcontract.problems import NotFoundProblem, RateLimitedProblem

BASE = "http://service.example"
CONTRACT = "0197f3a0-0000-7000-8000-000000000001"


def client(handler, **options):
    transport = httpx.MockTransport(handler)
    given = ClientOptions(backoff_base=0.001, **options)
    return Client(BASE, "token", given, http_client=httpx.Client(transport=transport))


def problem(code, status, **headers):
    kind = {"content-type": "application/problem+json", **headers}
    return httpx.Response(status, json={"code": code, "status": status, "title": code}, headers=kind)


def test_a_number_where_a_code_belongs_is_refused_before_anything_is_sent():
    with client(lambda request: pytest.fail("sent")) as one, pytest.raises(TypeError, match="uzovi_code is a text"):
        one.reference.get_insurer(7119)
    with client(lambda request: pytest.fail("sent")) as one, pytest.raises(ValueError):
        one.reference.get_insurer("")


def test_a_path_value_cannot_leave_its_segment():
    seen = []

    def handler(request):
        seen.append(request.url.raw_path)
        return problem("not-found", 404)

    with client(handler) as one, pytest.raises(NotFoundProblem):
        one.reference.get_insurer("../contracts?x=1#y")
    assert seen == [b"/v1/insurers/..%2Fcontracts%3Fx%3D1%23y"]


def test_another_media_type_is_in_the_content():
    def handler(request):
        assert request.headers["accept"] == "text/csv"
        return httpx.Response(200, content=b"id;number\n", headers={"content-type": "text/csv"})

    with client(handler) as one:
        response = one.contracts.raw.list(accept="text/csv")
    assert response.content == b"id;number\n"
    with pytest.raises(TypeError):
        _ = response.data


def test_what_is_still_the_newest_is_no_error():
    def handler(request):
        assert request.headers["if-none-match"] == '"7"'
        return httpx.Response(304, headers={"etag": '"7"'})

    with client(handler) as one:
        assert one.contracts.raw.get(CONTRACT, if_none_match='"7"').status == 304


def test_304_that_was_not_asked_for_is_an_error():
    with client(lambda request: httpx.Response(304)) as one, pytest.raises(UnexpectedAnswer):
        one.contracts.get(CONTRACT)


def test_a_version_must_be_given():
    with client(lambda request: pytest.fail("sent")) as one, pytest.raises(ValueError, match="version"):
        one.call("delete_policy_draft", {"policy_draft_id": CONTRACT})


def test_options_of_a_call_go_before_those_of_the_client():
    sent = []

    def handler(request):
        sent.append(request)
        return problem("rate-limited", 429)

    with client(handler) as one, pytest.raises(RateLimitedProblem) as error:
        one.contracts.get(CONTRACT, options=CallOptions(max_attempts=2))
    assert (len(sent), error.value.attempts) == (2, 2)


def test_nothing_secret_is_printed():
    assert "secret" not in repr(FixedToken("secret"))
    one = Client(BASE, "secret")
    assert "secret" not in repr(one)


def test_credentials_and_address_come_from_the_environment(monkeypatch):
    monkeypatch.setenv("ZORGCONTRACT_BASE_URL", BASE + "/v1/")
    monkeypatch.setenv("ZORGCONTRACT_TOKEN", "from-outside")

    def handler(request):
        assert str(request.url) == f"{BASE}/v1/insurers/7119"
        assert request.headers["authorization"] == "Bearer from-outside"
        return problem("not-found", 404)

    with Client(http_client=httpx.Client(transport=httpx.MockTransport(handler))) as one:
        with pytest.raises(NotFoundProblem):
            one.reference.get_insurer("7119")


def test_without_an_address_there_is_no_client(monkeypatch):
    monkeypatch.delenv("ZORGCONTRACT_BASE_URL", raising=False)
    with pytest.raises(ValueError):
        Client()
    with pytest.raises(ValueError):
        Client("ftp://service.example")


class Dripping:
    """A server that sends one byte of its head at a time."""

    def __enter__(self):
        self.server = socket.create_server(("127.0.0.1", 0))
        threading.Thread(target=self.serve, daemon=True).start()
        return f"http://127.0.0.1:{self.server.getsockname()[1]}"

    def serve(self):
        try:
            while True:
                peer, _ = self.server.accept()
                threading.Thread(target=self.drip, args=(peer,), daemon=True).start()
        except OSError:
            return

    def drip(self, peer):
        try:
            peer.recv(65536)
            for byte in b"HTTP/1.1 200 OK\r\nx-padding: " + b"x" * 200:
                peer.sendall(bytes([byte]))
                time.sleep(0.05)
        except OSError:
            return

    def __exit__(self, *_):
        self.server.close()


def test_a_head_that_drips_ends_with_the_attempt():
    options = ClientOptions(attempt_timeout=0.4, max_attempts=1)
    with Dripping() as base:
        started = time.monotonic()
        with Client(base, "token", options) as one, pytest.raises(TimedOut):
            one.contracts.get(CONTRACT)
        assert time.monotonic() - started < 2

        async def asked():
            async with AsyncClient(base, "token", options) as other:
                with pytest.raises(TimedOut):
                    await other.contracts.get(CONTRACT)

        asyncio.run(asked())


def test_a_task_that_is_cancelled_stops_at_once():
    async def asked(base):
        async with AsyncClient(base, "token") as one:
            task = asyncio.ensure_future(one.contracts.get(CONTRACT))
            await asyncio.sleep(0.2)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with Dripping() as base:
        started = time.monotonic()
        asyncio.run(asked(base))
        assert time.monotonic() - started < 2


def test_threads_share_one_token():
    fetched = []

    class Key:
        algorithm = "ES256"
        public_jwk = {"crv": "P-256", "kty": "EC", "x": "x", "y": "y"}

        def sign(self, data):
            return b"signature"

    def handler(request):
        if request.url.path == "/oauth2/token":
            fetched.append(1)
            time.sleep(0.05)
            return httpx.Response(200, json={"access_token": "t", "token_type": "Bearer", "expires_in": 600})
        assert request.headers["authorization"] == "Bearer t"
        return problem("not-found", 404)

    transport = httpx.MockTransport(handler)
    one = Client(BASE, ClientCredentials("id", Key()), http_client=httpx.Client(transport=transport))

    def ask():
        with pytest.raises(NotFoundProblem):
            one.contracts.get(CONTRACT)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(fetched) == 1


def test_a_certificate_of_nobody_is_no_connection():
    with pytest.raises(ConnectionFailed):
        Client("https://127.0.0.1:9", "token", ClientOptions(max_attempts=1)).contracts.get(CONTRACT)


def test_every_operation_has_its_method_in_both_clients():
    one, other = Client(BASE, "token"), AsyncClient(BASE, "token")
    for operation in OPERATIONS.values():
        for client_ in (one, other):
            group = getattr(client_, operation.resource)
            assert callable(getattr(group, operation.name))
            assert callable(getattr(group.raw, operation.name))
            assert len(getattr(group, operation.name).__doc__) > 60


def test_a_date_in_retry_after_is_measured_by_the_answer():
    date = "Wed, 21 Oct 2015 07:28:00 GMT"
    assert answers.retry_after({"retry-after": "Wed, 21 Oct 2015 07:28:30 GMT", "date": date}) == 30
    assert answers.retry_after({"retry-after": "soon", "date": date}) is None


def test_json_without_end_is_an_error():
    deep = b"[" * 200_000

    def handler(request):
        return httpx.Response(200, content=deep, headers={"content-type": "application/json"})

    with client(handler) as one, pytest.raises(UnexpectedAnswer):
        one.contracts.get(CONTRACT)


def test_the_async_client_runs_on_trio():
    trio = pytest.importorskip("trio")

    async def asked():
        transport = httpx.MockTransport(lambda request: problem("not-found", 404))
        async with AsyncClient(BASE, "token", http_client=httpx.AsyncClient(transport=transport)) as one:
            with pytest.raises(NotFoundProblem):
                await one.contracts.get(CONTRACT)

    trio.run(asked)


def test_a_problem_is_typed_even_when_nobody_imported_its_class():
    program = """
import httpx, zorgcontract
answer = httpx.Response(404, json={"code": "not-found"}, headers={"content-type": "application/problem+json"})
http = httpx.Client(transport=httpx.MockTransport(lambda request: answer))
try:
    zorgcontract.Client("http://service.example", "token", http_client=http).contracts.get("x")
except zorgcontract.ApiProblem as problem:
    print(type(problem).__name__)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "NotFoundProblem\n"
