"""Runs the corpus that all SDKs share against the mock, with the sync and the async client.

``python tests/conformance.py MOCK [CASE]`` starts the mock (``zorgcontract-mock``), writes
``clients/conformance/results/python.json`` and ends with an error when a case failed. With a part of a name it runs
those cases only and writes nothing.
"""

from __future__ import annotations

import asyncio
import base64
import functools
import inspect
import json
import re
import subprocess
import sys
import time
import urllib.request
from datetime import datetime, timezone
from decimal import Decimal
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

from zorgcontract import (
    ApiProblem,
    AsyncClient,
    CallOptions,
    Client,
    ClientCredentials,
    ClientOptions,
    ConnectionFailed,
    LogEvent,
    TimedOut,
    TokenRefused,
    UnexpectedAnswer,
    WebhookInvalid,
    ZorgcontractError,
    texts,
)
from zorgcontract._runtime.requests import encode
from zorgcontract._runtime.values import dump, moment, reader
from zorgcontract.generated.operations import OPERATIONS
from zorgcontract.keys import PrivateKey
from zorgcontract.signing import Signatory
from zorgcontract.webhooks import WebhookVerifier

CONFORMANCE = Path(__file__).resolve().parents[2] / "conformance"
KINDS = [
    (ApiProblem, "problem"),
    (ConnectionFailed, "connection"),
    (TimedOut, "timeout"),
    (TokenRefused, "token"),
    (WebhookInvalid, "webhook"),
    (UnexpectedAnswer, "unexpected"),
]
OPTIONS = {
    "timeout": "timeout",
    "attemptTimeout": "attempt_timeout",
    "maxAttempts": "max_attempts",
    "backoffBase": "backoff_base",
    "backoffCap": "backoff_cap",
    "pollBase": "poll_base",
    "pollCap": "poll_cap",
    "maxResponseBytes": "max_response_bytes",
    "language": "language",
    "userAgent": "user_agent",
}


class Failed(Exception):
    """What a case expected did not happen."""


def http(method: str, url: str, body: Any = None) -> Any:
    """Talks to the control address of the mock."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(url, data, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


def expanded(value: Any, bound: Dict[str, Any]) -> Any:
    """With ``$repeat`` written out and ``$base`` replaced."""
    if isinstance(value, dict):
        return {key: expanded(item, bound) for key, item in value.items()}
    if isinstance(value, list):
        found: List[Any] = []
        for item in value:
            if isinstance(item, dict) and "$repeat" in item:
                start = item.get("from", 0)
                found += [numbered(item["item"], number) for number in range(start, start + item["$repeat"])]
            else:
                found.append(expanded(item, bound))
        return found
    if isinstance(value, str):
        for name in ("base", "foreign"):
            value = value.replace(f"${name}", str(bound.get(name, f"${name}")))
    return value


def numbered(value: Any, number: int) -> Any:
    """With ``{8}`` as the number in eight digits."""
    text = re.sub(r"\{(\d)\}", lambda found: f"{number:0{found.group(1)}d}", json.dumps(value))
    return json.loads(text)


def same(one: Any, other: Any) -> bool:
    """Equal as JSON; null is as good as absent, and a moment is its instant."""
    if isinstance(one, dict) and isinstance(other, dict):
        return all(same(one.get(key), other.get(key)) for key in {*one, *other})
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, str) and isinstance(other, str) and one != other:
        try:
            return moment(one) == moment(other)
        except ValueError:
            return False
    return bool(one == other) and type(one) in (type(other), int, float, Decimal)


def longest(value: Any) -> int:
    """Characters of the longest text."""
    if isinstance(value, (dict, list)):
        return max((longest(item) for item in (value.values() if isinstance(value, dict) else value)), default=0)
    return len(value) if isinstance(value, str) else 0


async def awaited(value: Any) -> Any:
    """The value itself, of either client."""
    return await value if inspect.isawaitable(value) else value


async def some(items: Any, take: Optional[int], into: List[Any]) -> None:
    """Takes items of an iterator of either client."""
    if take == 0:
        return
    if hasattr(items, "__aiter__"):
        async for item in items:
            into.append(item)
            if len(into) == take:
                await items.aclose()
                return
    else:
        for item in items:
            into.append(item)
            if len(into) == take:
                return


class Case:
    """A case with one of the clients."""

    def __init__(self, control: str, keys: Dict[str, Any], case: Dict[str, Any], asynchronous: bool) -> None:
        self.control = control
        self.keys = keys
        self.case = case
        self.asynchronous = asynchronous
        self.events: List[LogEvent] = []
        self.items: List[Any] = []
        self.meta: Any = None

    def key(self, name: str) -> PrivateKey:
        """A key of the corpus."""
        return PrivateKey.from_pem(self.keys[name]["pem"])

    async def run(self) -> None:
        """Raises Failed."""
        armed = http("POST", f"{self.control}/_mock/case/{self.case['n']}")
        self.bound = {"base": armed["baseUrl"]}
        started = time.monotonic()
        result: Any = None
        error: Optional[ZorgcontractError] = None
        try:
            result = await self.act(armed["baseUrl"])
        except ZorgcontractError as caught:
            error = caught
        seconds = time.monotonic() - started
        report = http("GET", f"{self.control}/_mock/report")
        self.bound.update(report["bound"])
        self.judge(result, error)
        if not report["passed"]:
            raise Failed("; ".join(map(str, report["faults"])))
        if seconds > self.case.get("maxSeconds", 60) or seconds < self.case.get("minSeconds", 0):
            raise Failed(f"took {seconds:.2f} s")

    async def act(self, base: str) -> Any:
        """The result of the case."""
        vector = self.case.get("vector")
        if vector is not None and vector["kind"] != "feed":
            return self.vector(vector)
        settings = self.case["client"]
        options = ClientOptions(
            **{OPTIONS[name]: value for name, value in settings.items() if name in OPTIONS}, log=self.events.append
        )
        given = settings["credential"]
        credential: Any = given.get("token")
        if credential is None:
            credential = ClientCredentials(
                given["clientId"],
                self.key(given["key"]),
                given.get("scope"),
                self.key(given["dpop"]) if "dpop" in given else None,
            )
        client: Any = (AsyncClient if self.asynchronous else Client)(base, credential, options)
        try:
            if vector is not None:
                await some(client.events(vector["after"]), vector["take"], self.items)
                return [event.id for event in self.items]
            before: Any = None
            for call in self.case.get("before", []):
                before = await self.call(client, call, None)
            return await self.call(client, self.case["call"], before)
        finally:
            await awaited(client.close())

    async def call(self, client: Any, call: Dict[str, Any], before: Any) -> Any:
        """One call through the generated method of its operation."""
        operation = OPERATIONS[call["operation"]]
        group = getattr(client, operation.resource)
        mode = call.get("mode", "call")
        arguments: Dict[str, Any] = {}
        for wire, value in call.get("arguments", {}).items():
            parameter = operation.named(wire)
            arguments[parameter.name] = reader(parameter.type)(value)
        if "body" in call:
            body = expanded(call["body"], self.bound)
            if isinstance(body, str) and body.startswith("$before/"):
                arguments["body"] = getattr(before, body[len("$before/") :])
            elif operation.body_type is bytes:
                arguments["body"] = body
            else:
                arguments["body"] = reader(operation.body_type)(body)
        if "ifMatch" in call:
            arguments["if_match"] = before if call["ifMatch"] == "$before" else call["ifMatch"]
        if "idempotencyKey" in call:
            arguments["options"] = CallOptions(idempotency_key=call["idempotencyKey"])
        if mode == "batch":
            return await awaited(client.effective_agreements.ask(arguments["body"].questions))
        if mode == "iterate":
            iterate = getattr(group, re.sub("^(list|get)", "iterate", operation.name))
            await some(iterate(**arguments), call.get("take"), self.items)
            return self.items
        method = getattr(group, operation.name)
        if call.get("dryRun"):
            rehearse = getattr(group, f"rehearse_{operation.name}", None)
            method = rehearse or functools.partial(method, dry_run=True)
        if mode == "raw" or "meta" in self.case["outcome"]:
            response = await awaited(getattr(group.raw, operation.name)(**arguments))
            self.meta = response
            return response.data
        if call.get("concurrent"):
            return await self.together(method, arguments, call["concurrent"])
        result = await awaited(method(**arguments))
        return await awaited(client.wait(result)) if mode == "wait" else result

    async def together(self, method: Any, arguments: Dict[str, Any], times: int) -> List[Any]:
        """So many calls at once: tasks, or threads."""
        if self.asynchronous:
            return list(await asyncio.gather(*(method(**arguments) for _ in range(times))))
        return list(await asyncio.gather(*(asyncio.to_thread(method, **arguments) for _ in range(times))))

    def vector(self, vector: Dict[str, Any]) -> Any:
        """What needs no service."""
        if vector["kind"] == "title":
            return texts.title(vector["code"], vector["language"])
        if vector["kind"] == "webhook":
            found = WebhookVerifier(vector["keys"]).verify(vector["headers"], vector["body"], now=vector["now"])
            return {"id": found.id, "timestamp": found.timestamp}
        return self.sign(vector)

    def sign(self, vector: Dict[str, Any]) -> Any:
        """A signature, checked by the mock."""
        certificate = self.keys[vector["key"]]["certificate"]
        key = self.key(vector["key"])
        signatory = Signatory.from_pem(certificate, key, identify=vector["identify"], time=vector["time"])
        at = datetime.fromisoformat(vector["at"].replace("Z", "+00:00")).astimezone(timezone.utc)
        signature = signatory.sign(base64.b64decode(vector["document"]), at=at)
        verified = http(
            "POST",
            f"{self.control}/_mock/verify",
            {"jws": signature.jws, "payload": vector["document"], "key": vector["key"]},
        )
        if not verified["valid"]:
            raise Failed(f"the signature does not hold: {verified}")
        return {"header": verified["header"], "documentDigest": signature.document_digest}

    def judge(self, result: Any, error: Optional[ZorgcontractError]) -> None:
        """Compares with the outcome."""
        outcome = expanded(self.case["outcome"], self.bound)
        if "error" in outcome:
            if error is None:
                raise Failed(f"gave {result!r:.200}")
            self.judge_error(outcome["error"], error)
        elif error is not None:
            raise Failed(f"raised {error!r} ({getattr(error, 'detail', '')})")
        elif "okSize" in outcome:
            if longest(dump(result)) != outcome["okSize"]:
                raise Failed(f"the longest text has {longest(dump(result))} characters")
        elif "ok" in outcome and not same(json.loads(encode(dump(result))), outcome["ok"]):
            raise Failed(f"gave {encode(dump(result))[:1500]!r}")
        if "items" in outcome and not same(dump(self.items), outcome["items"]):
            raise Failed(f"gave the items {dump(self.items)}")
        for name, value in outcome.get("meta", {}).items():
            member = {"requestId": "request_id"}.get(name, name)
            if getattr(self.meta, member) != value:
                raise Failed(f"{name} is {getattr(self.meta, member)!r}")
        told = repr(self.events) + (f"{error} {error!r} {error.args}" if error is not None else "")
        for text in outcome.get("silent", []):
            secret = str(self.bound.get(text[1:], text)) if text.startswith("$") else text
            if secret in told:
                raise Failed(f"told {secret}")
        self.judge_log(outcome.get("log", []))

    def judge_error(self, expected: Dict[str, Any], error: ZorgcontractError) -> None:
        """Members that are stated."""
        kind = next((name for of, name in KINDS if isinstance(error, of)), "other")
        if kind not in expected["type"].split("|"):
            raise Failed(f"raised {error!r}")
        for name, value in expected.items():
            if name == "type":
                continue
            if name == "raw":
                assert isinstance(error, ApiProblem)
                found: Any = {member: error.raw.get(member) for member in value}
            elif name == "errors":
                assert isinstance(error, ApiProblem)
                found = [
                    {
                        "in": fault.place,
                        "location": fault.location,
                        "code": fault.code,
                        "detail": fault.detail,
                        "index": fault.index,
                    }
                    for fault in error.errors
                ]
            else:
                found = getattr(error, {"requestId": "request_id", "retryAfter": "retry_after"}.get(name, name), None)
            if not same(found, value):
                raise Failed(f"{name} is {found!r}")

    def judge_log(self, expected: List[Dict[str, Any]]) -> None:
        """The stated events in their order, others between."""
        seen = iter(self.events)
        for stated in expected:
            if not any(all(getattr(event, name) == value for name, value in stated.items()) for event in seen):
                raise Failed(f"the hook was not told {stated}: {self.events}")


def run(control: str, keys: Dict[str, Any], case: Dict[str, Any]) -> str:
    """``passed``, or which client failed and why."""
    for asynchronous in (False, True):
        try:
            asyncio.run(Case(control, keys, case, asynchronous).run())
        except Exception as fault:
            words = str(fault) if isinstance(fault, Failed) else repr(fault)
            return f"failed: {'async' if asynchronous else 'sync'}: {words}"
    return "passed"


def main(arguments: List[str]) -> int:
    """Runs the cases."""
    mock, part = arguments[0], (arguments[1] if len(arguments) > 1 else "")
    command = [mock, "--corpus", str(CONFORMANCE / "corpus"), "--listen", "127.0.0.1:0"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        control = process.stdout.readline().strip().split()[-1]
        keys = http("GET", f"{control}/_mock/keys")
        cases: List[Tuple[str, Dict[str, Any]]] = [
            (case["name"], case) for case in http("GET", f"{control}/_mock/cases") if part in case["name"]
        ]
        results = {name: run(control, keys, case) for name, case in cases}
    finally:
        process.terminate()
        process.wait()
    failed = {name: result for name, result in results.items() if result != "passed"}
    for name, result in failed.items():
        print(f"{name}\n  {result[:1200]}")
    print(f"{len(results) - len(failed)} of {len(results)} cases passed, with the sync and the async client")
    if not part:
        target = CONFORMANCE / "results" / "python.json"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(json.dumps(results, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    return 1 if failed or not results else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
