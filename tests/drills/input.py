#!/usr/bin/env python3
"""Odd input over real sockets: every row must be answered as the table says, within seconds, never
with a 5xx, always with the headers and the problem document that the conventions promise.

    tests/drills/input.py
"""

import concurrent.futures
import json
import socket
import time
import urllib.parse

from service import Service, Tally

HEADERS = ("api-version", "x-request-id", "content-security-policy", "x-content-type-options", "cache-control")
PATH = "/v1/effective-agreements"
SEARCH = PATH + "/_search"


def request(method, target, headers=(), body=b"", length=True, host=True):
    """The bytes of one request, as odd as its parts."""
    lines = [f"{method} {target} HTTP/1.1"]
    lines += ["Host: 127.0.0.1"] if host else []
    lines += [f"{name}: {value}" for name, value in headers]
    body = body if isinstance(body, bytes) else body.encode("utf-8", "surrogatepass")
    if body and length:
        lines.append(f"Content-Length: {len(body)}")
    return "\r\n".join(lines).encode("utf-8", "surrogatepass") + b"\r\n\r\n" + body


def converse(port, pieces, patience):
    """Sends the pieces (with pauses where a number stands) and reads until the answer is whole."""
    began = time.monotonic()
    received = b""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as stream:
        try:
            for piece in pieces:
                if isinstance(piece, (int, float)):
                    time.sleep(piece)
                else:
                    stream.sendall(piece)
        except OSError:
            pass  # the other side has answered and closed already
        try:
            while not whole(received):
                chunk = stream.recv(65536)
                if not chunk:
                    break
                received += chunk
        except OSError:
            pass
    return received, time.monotonic() - began


def whole(received):
    """Whether one answer has come in completely."""
    head, end, body = received.partition(b"\r\n\r\n")
    if not end:
        return False
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            return len(body) >= int(value)
    return head.split(b" ")[1][:1] == b"1" or b" 204 " in head or b" 304 " in head


def parse(received):
    head, _, body = received.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").split("\r\n")
    headers = {}
    for line in lines[1:]:
        name, _, value = line.partition(":")
        headers[name.lower()] = value.strip()
    return int(lines[0].split(" ")[1]), headers, body


def question_rows(question, auth):
    """Odd values in the question itself, by GET."""
    def ask(changes, drop=()):
        asked = {name: value for name, value in {**question, **changes}.items() if name not in drop}
        return request("GET", PATH + "?" + urllib.parse.urlencode(asked), [auth])

    rows = [("a good question", ask({}), {200})]
    dates = {
        "0000-00-00": 400, "2025-02-30": 400, "1900-02-29": 400, "2000-02-29": 200, "2025-1-1": 400, "01-02-2025": 400,
        "+262143-01-01": 400, "2025-W05-1": 400, "2025-02-03T00:00:00Z": 400, "": 400, "9999-12-31": 200,
        "1900-01-01": 200, "2025-02-03 ": 400, "\u0662\u0660\u0662\u0665-02-03": 400, "-2025-02-03": 400,
    }
    rows += [(f"date {value!r}", ask({"date": value}), {status}) for value, status in dates.items()]
    for value in ["1", "123456789", "0190000a", "０１９００００１", "01 00001", "01900001\n", "", "%00", "\x00" * 8, "'; --"]:
        rows.append((f"AGB code {value!r}", ask({"agbCode": value}), {400}))
    rows.append(("an AGB code that nobody has", ask({"agbCode": "01999998"}), {404}))
    for value in ["1", "12345", "abcd", "", "-001"]:
        rows.append((f"UZOVI code {value!r}", ask({"uzoviCode": value}), {400}))
    rows.append(("a UZOVI code that nobody has", ask({"uzoviCode": "0001"}), {200, 404, 422}))
    for value in ["haz", "HUISARTS", "", "HAZ,MDZ"]:
        rows.append((f"care kind {value!r}", ask({"careKind": value}), {400}))
    for value in ["now", "2025-02-03", "2025-02-03T10:00:00", "2025-13-01T00:00:00Z", "2025-02-03T24:00:00Z", "1e9",
                  "2025-02-03T10:60:00Z", "2025-W05-1T10:00:00Z", "2027-10-31T02:30:00", "2027-03-28T02:30:00[Europe/Amsterdam]",
                  "2025-02-03T10:00:00+99:00", "0000-00-00T00:00:00Z", "+262143-01-01T00:00:00Z"]:
        rows.append((f"asOf {value!r}", ask({"asOf": value}), {400}))
    for value in ["2016-12-31T23:59:60Z", "2027-10-31T02:30:00+02:00", "2027-10-31T02:30:00+01:00", "2027-03-28T02:30:00+01:00"]:
        rows.append((f"asOf {value!r}, a leap second, an hour that comes twice, one that never comes", ask({"asOf": value}), {200, 400}))
    rows.append(("asOf before anything was known", ask({"asOf": "1970-01-01T00:00:00Z"}), {200, 404}))
    rows.append(("asOf far ahead", ask({"asOf": "9999-12-31T23:59:59Z"}), {200, 400}))
    for name in question:
        rows.append((f"without {name}", ask({}, [name]), {400}))
    doubled = PATH + "?" + urllib.parse.urlencode(list(question.items()) + [("date", "2025-01-01")])
    rows.append(("a parameter twice", request("GET", doubled, [auth]), {400}))
    rows.append(("an unknown parameter", ask({"surprise": "1"}), {400}))
    rows.append(("a parameter in another case", ask({"agbcode": question["agbCode"]}, ["agbCode"]), {400}))
    rows.append(("broken percent encoding", request("GET", PATH + "?agbCode=%zz&date=%", [auth]), {400}))
    rows.append(("a query that is not UTF-8", request("GET", PATH + "?agbCode=%ff%fe", [auth]), {400}))
    rows.append(("10,000 parameters", request("GET", PATH + "?" + "a=1&" * 1900, [auth]), {400, 414}))
    return rows


def nested(depth):
    """An object so deep."""
    return '{"questions":' + "[" * (depth - 1) + "]" * (depth - 1) + "}"


def body_rows(question, auth):
    """Odd bodies of the same question, by POST."""
    kind = ("Content-Type", "application/json")

    def post(body, headers=(kind,), **more):
        return request("POST", SEARCH, [auth, *headers], body, **more)

    one = json.dumps(question)
    good = json.dumps({"questions": [question]})
    rows = [("a good search", post(good), {200})]
    texts = {
        "no body": "", "a list": "[]", "a string": '"x"', "null": "null", "an empty object": "{}", "half an object": '{"q',
        "two documents": good + good, "trailing text": good + " x", "a comment": "/* */" + good, "NaN": '{"questions":NaN}',
        "infinity": '{"questions":[Infinity]}', "1e400": '{"questions":1e400}', "-0": '{"questions":-0}',
        "1e-400": '{"questions":1e-400}', "2^53 + 1": '{"questions":9007199254740993}', "2^63": '{"questions":9223372036854775808}',
        "twenty digits": '{"questions":0.12345678901234567890}', "many digits": '{"questions":' + "1" * 200_000 + "}",
        "zero-width": good.replace("HAZ", "H\u200bAZ"), "four bytes": good.replace("HAZ", "\U0001d54f"),
        "not composed": good.replace("HAZ", "e\u0301"), "empty text": good.replace("HAZ", ""), "a space": good.replace("HAZ", " "),
        "depth 64": nested(64), "depth 65": nested(65), "depth 127": nested(127), "depth 128": nested(128),
        "2^64": '{"questions":18446744073709551616}', "single quotes": "{'questions':[]}", "a wrong list": '{"questions":[1]}',
        "null in the list": '{"questions":[null]}', "an unknown member": '{"questions":[],"surprise":1}',
        "a member twice": '{"questions":[],"questions":[]}', "NUL in text": good.replace("HAZ", "H\\u0000Z"),
        "a lone surrogate": good.replace("HAZ", "H\\ud800Z"), "right-to-left override": good.replace("HAZ", "\\u202eHAZ"),
        "depth 200": "[" * 200 + "]" * 200, "depth 100,000": "[" * 100_000,
        "objects, deep": '{"questions":' * 5_000, "1,001 questions": '{"questions":[' + ",".join([one] * 1001) + "]}",
        "a number for a code": good.replace(f'"{question["agbCode"]}"', "1900001"), "a byte order mark": "\ufeff" + good,
        "a million combining marks": good.replace("HAZ", "e" + "\u0301" * 1_000_000),
    }
    for name, text in texts.items():
        rows.append((f"body: {name}", post(text), {400, 413} if len(text) > 100_000 else {400}))
    rows.append(("body: not UTF-8", post(b'{"questions":["\xff\xfe"]}'), {400}))
    rows.append(("body: UTF-16", post(good.encode("utf-16")), {400}))
    for value in ["text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data", "x", ""]:
        rows.append((f"content type {value!r}", post(good, [("Content-Type", value)]), {415}))
    rows.append(("no content type", post(good, []), {415}))
    rows.append(("content type with charset latin-1", post(good, [("Content-Type", "application/json; charset=latin1")]), {200, 415}))
    for value in ["gzip", "br", "zstd", "deflate", "gzip, gzip", "x"]:
        rows.append((f"content encoding {value}", post(good, [kind, ("Content-Encoding", value)]), {415}))
    rows.append(("a body of 20 MB, announced", [post(b"", [kind, ("Content-Length", str(20 << 20))])], {413}))
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    stream = request("POST", SEARCH, [auth, kind, ("Transfer-Encoding", "chunked")])
    rows.append(("a body of 20 MB, in chunks", [stream] + [chunk] * 320, {400, 413}))
    rows.append(("chunks of odd sizes", [stream, b"-1\r\n", b"zz\r\n\r\n"], {400}))
    rows.append(("a chunk larger than any", [stream, b"ffffffffffffffffff\r\n"], {400, 413}))
    rows.append(("a GET with a body", request("GET", "/livez", [], "x"), {200, 400}))
    return rows


def head_rows(question, auth):
    """Odd heads, paths and methods."""
    get = PATH + "?" + urllib.parse.urlencode(question)
    rows = []
    for target in [PATH + "/", "/v1", "/v1/", "//v1/effective-agreements", "/V1/effective-agreements", "/v1/x", "/%2e%2e/etc/passwd",
                   "/v1/../livez", "/v1/%2e%2e/livez", "/v1/effective-agreements;x=1", "/v1/registrations/..%2f..%2fetc", "/.git/config",
                   "/docs/assets/..%2f..%2fCargo.toml", "/docs/problems/%00"]:
        rows.append((f"path {target}", request("GET", target, [auth]), {400, 404}))
    for method in ["DELETE", "PUT", "PATCH", "TRACE", "PROPFIND", "LINK", "BREW", "OPTIONS"]:
        rows.append((f"method {method}", request(method, get, [auth]), {405}))
    rows.append(("HEAD", request("HEAD", get, [auth, ("Connection", "close")]), {200}))
    rows.append(("an override header is no method", request("GET", get, [auth, ("X-HTTP-Method-Override", "DELETE")]), {200}))
    tokens = ["", "Bearer", "Bearer x", "Bearer a.b.c", "Basic YTpi", "bearer", "Bearer " + "a" * 9000, "Bearer " + "." * 50,
              "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer\u00a0x"]
    for value in tokens:
        rows.append((f"authorization {value[:40]!r}", request("GET", get, [("Authorization", value)]), {401}))
    rows.append(("no authorization", request("GET", get), {401}))
    rows.append(("two authorizations", request("GET", get, [auth, ("Authorization", "Bearer x")]), {400, 401}))
    rows.append(("a token in the address", request("GET", get + "&access_token=x"), {400, 401}))
    rows.append(("no host", request("GET", "/livez", host=False), {200, 400}))
    rows.append(("two hosts", request("GET", "/livez", [("Host", "other")]), {200, 400}))
    rows.append(("an odd host", b"GET /livez HTTP/1.1\r\nHost: <script>\r\n\r\n", {200, 400}))
    for value in ["xx", "nl;q=2", "*", ",,,", "nl-NL,en;q=0.9", "\u00e9", "q" * 5000]:
        rows.append((f"language {value[:20]!r}", request("GET", get, [auth, ("Accept-Language", value)]), {200}))
    rows.append(("nothing acceptable", request("GET", get, [auth, ("Accept", "image/png")]), {406}))
    rows.append(("an odd accept", request("GET", get, [auth, ("Accept", ";;q=,/")]), {200, 406}))
    rows.append(("a long address", request("GET", PATH + "?agbCode=" + "1" * 20_000, [auth]), {400, 414}))
    rows.append(("a long header", request("GET", "/livez", [("X-Long", "a" * 200_000)]), {431, 400}))
    rows.append(("97 headers", request("GET", "/livez", [(f"X-{n}", "1") for n in range(96)]), {431, 400}))
    rows.append(("200 headers", request("GET", "/livez", [(f"X-{n}", "1") for n in range(200)]), {431, 400}))
    for name, line in {"NUL in a header": "X: a\0b", "a folded header": "X: a\r\n b", "a header without colon": "X",
                       "a space before the colon": "X : 1", "no name": ": 1"}.items():
        rows.append((name, f"GET /livez HTTP/1.1\r\nHost: x\r\n{line}\r\n\r\n".encode(), {200, 400}))
    for name, line in {"a bare CR in a header": b"X: a\rb", "a bare LF in a header": b"X: a\nY: b", "CR LF in a token": b"Authorization: Bearer a\r\n b",
                       "NUL in a token": b"Authorization: Bearer a\0b", "NUL in a host": b"Host: a\0b", "bytes above ASCII": b"X: \xff\xfe",
                       "a certificate from outside": b"Client-Cert: :MIIB:\r\nX-Forwarded-Client-Cert: Hash=0"}.items():
        rows.append((name, b"GET /livez HTTP/1.1\r\nHost: x\r\n" + line + b"\r\n\r\n", {200, 400}))
    for name, target in {"an address with another host": "http://evil.example/v1/contracts", "an authority": "evil.example:443", "a star": "*",
                         "a backslash": "\\v1\\contracts", "a space in the address": "/v1/contracts x"}.items():
        rows.append((name, request("GET", target), {400, 401, 404}))
    rows.append(("a tunnel", request("CONNECT", "evil.example:443"), {400, 404, 405}))
    for value in ["+1", "1, 1", "0x1", "1 ", "1e0", ""]:
        rows.append((f"length {value!r}", f"POST /livez HTTP/1.1\r\nHost: x\r\nContent-Length: {value}\r\n\r\nx".encode(), {400, 405}))
    for value in ["chunked, chunked", "chunked, identity", "identity", "gzip, chunked", "\x0bchunked", "chunked\r\nTransfer-Encoding: x"]:
        rows.append((f"transfer encoding {value!r}", f"POST /livez HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: {value}\r\n\r\n0\r\n\r\n".encode(), {400, 405, 501}))
    rows.append(("two lengths", b"POST /livez HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", {400}))
    rows.append(("length and chunks", b"POST /livez HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", {400}))
    rows.append(("unknown transfer encoding", b"POST /livez HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: xchunked\r\n\r\n", {400, 501}))
    rows.append(("a negative length", b"POST /livez HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", {400}))
    rows.append(("no HTTP at all", b"\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", {400}))
    rows.append(("another version", b"GET /livez HTTP/9.9\r\nHost: x\r\n\r\n", {400, 505}))
    rows.append(("HTTP/1.0", b"GET /livez HTTP/1.0\r\n\r\n", {200}))
    return rows


def slow_rows(question, auth):
    """A client that takes its time; these may take as long as the limits say."""
    body = json.dumps({"questions": [question]}).encode()
    start = request("POST", SEARCH, [auth, ("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
    return [
        ("a head that never ends", [b"GET /livez HTTP/1.1\r\n"] + [1, b"X: 1\r\n"] * 12, {408}),
        ("a body that never comes", [start, 12], {408}),
        ("a body, byte by byte", [start] + [part for byte in body[:14] for part in (bytes([byte]), 1)], {408}),
        ("a body in two halves", [start, body[:20], 2, body[20:]], {200}),
    ]


def judge(tally, name, expected, received, seconds, patience):
    """One answer against what was expected of it."""
    if not tally.check(received, f"{name}: no answer after {seconds:.1f} s"):
        return
    status, headers, body = parse(received)
    tally.check(status in expected, f"{name}: {status} instead of {sorted(expected)}: {body[:200]!r}")
    tally.check(status < 500 or status in expected, f"{name}: {status}")
    tally.check(seconds <= patience, f"{name}: answered after {seconds:.1f} s")
    # what the framework refuses before it has a request carries no headers of ours
    if "x-request-id" not in headers:
        tally.check(status in (400, 408, 431, 501, 505), f"{name}: {status} without our headers")
        return
    absent = [header for header in HEADERS if header not in headers]
    tally.check(not absent, f"{name}: without {absent}")
    if status >= 400 and body:
        tally.check(headers.get("content-type") == "application/problem+json", f"{name}: {headers.get('content-type')}")
        problem = json.loads(body)
        told = all(member in problem for member in ("type", "title", "status", "code", "instance", "retryable"))
        tally.check(told and problem["status"] == status, f"{name}: {problem}")
        leaks = [word for word in ("SELECT", "sqlite", "postgres", "panicked", ".rs:") if word in body.decode()]
        tally.check(not leaks, f"{name}: the answer tells {leaks}")


def main():
    tally = Tally()
    with Service() as service:
        question = service.ask("GET", "/sandbox/scenarios").json()["items"][0]["request"]["query"]
        auth = ("Authorization", "Bearer " + service.token("operator"))
        tables = {"questions": question_rows, "bodies": body_rows, "heads": head_rows}
        tables = {name: table(question, auth) for name, table in tables.items()}
        print(", ".join(f"{len(rows)} {name}" for name, rows in tables.items()), flush=True)
        rows = [row for rows in tables.values() for row in rows]
        for name, sent, expected in rows:
            pieces = sent if isinstance(sent, list) else [sent]
            judge(tally, name, expected, *converse(service.port, pieces, 10), patience=5)
        slow = slow_rows(question, auth)
        with concurrent.futures.ThreadPoolExecutor(len(slow)) as pool:
            answers = pool.map(lambda row: converse(service.port, row[1], 45), slow)
            for (name, _, expected), answer in zip(slow, answers):
                judge(tally, name, expected, *answer, patience=40)
        tally.check(service.ask("GET", "/livez").status == 200, "the service still lives")
        good = service.ask("GET", PATH + "?" + urllib.parse.urlencode(question), headers=dict([auth]))
        tally.check(good.status == 200, f"a good question is still answered: {good}")
        tally.check("panicked" not in service.output(), f"a panic:\n{service.output()}")
    tally.close()


if __name__ == "__main__":
    main()
