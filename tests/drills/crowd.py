#!/usr/bin/env python3
"""Connections that cost the service more than the other side: thousands that say nothing, heads and
bodies that never end, answers that nobody reads, a thousand requests in one breath. Every one of them is
answered or given up in time, and a client that behaves is served all the while.

    tests/drills/crowd.py
"""

import collections
import json
import pathlib
import resource
import select
import socket
import threading
import time
import urllib.parse

from input import PATH, SEARCH, parse, request
from service import Service, Tally

IDLE = 5_000          # more than the service takes at once
MEMORY = 300          # megabytes with all of them there
GIVEN_UP_WITHIN = 25  # seconds until a connection that says nothing is closed
STALLED_WITHIN = 60   # seconds until an answer that nobody reads is dropped
OTHERS = 8            # connections of the clients that behave
READERS = 16          # clients that ask for megabytes and read nothing
PIPELINED = 1_000


def resident(service):
    """Megabytes of the process."""
    status = pathlib.Path(f"/proc/{service.process.pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def held(service):
    """Connections that the system of the service has. One that it dropped from a full queue, which says nothing,
    looks open from the other side only."""
    mine, established = f":{service.port:04X}", "01"
    lines = [line.split() for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]]
    return sum(1 for line in lines if line[1].endswith(mine) and line[3] == established)


def open_streams(service, count, sends=b""):
    """Connections that all say the same, and nothing more; not faster than the system takes them."""
    streams, patience = [], time.monotonic() + 120
    while len(streams) < count and time.monotonic() < patience:
        batch = {}
        for _ in range(min(250, count - len(streams))):
            stream = socket.socket()
            stream.setblocking(False)
            stream.connect_ex(("127.0.0.1", service.port))
            batch[stream.fileno()] = stream
            streams.append(stream)
        poll, until = select.poll(), time.monotonic() + 5
        for number in batch:
            poll.register(number, select.POLLOUT)
        while batch and time.monotonic() < until:
            for number, _ in poll.poll(200):
                poll.unregister(number)
                try:
                    batch.pop(number).send(sends)
                except OSError:
                    pass  # refused or closed already: the count of the closed tells
        for stream in batch.values():  # the system has not taken it in time: no connection, so ask for another
            stream.close()
            streams.remove(stream)
    return streams


def closed(streams, patience):
    """Waits until the other side has closed all of them; how many it did, and what it said before."""
    poll, by_number, said = select.poll(), {stream.fileno(): stream for stream in streams}, collections.Counter()
    for number in by_number:
        poll.register(number, select.POLLIN)
    until = time.monotonic() + patience
    while by_number and time.monotonic() < until:
        for number, _ in poll.poll(200):
            try:
                chunk = by_number[number].recv(65536)
            except OSError:
                chunk = b""
            if chunk.startswith(b"HTTP/1.1 "):
                said[int(chunk[9:12])] += 1
            if not chunk:
                poll.unregister(number)
                by_number.pop(number).close()
    return len(streams) - len(by_number), said


class Client(threading.Thread):
    """A caller that behaves, on a connection that it had before the crowd came."""

    def __init__(self, service, path, token):
        super().__init__(daemon=True)
        self.service, self.path, self.token, self.stop = service, path, token, threading.Event()
        self.connection = service.connect(30)
        self.took, self.failed = [], []
        self.once()
        self.start()

    def once(self):
        began = time.monotonic()
        try:
            answer = self.service.ask("GET", self.path, token=self.token, connection=self.connection)
            if answer.status != 200:
                self.failed.append(repr(answer))
        except OSError as error:
            self.failed.append(repr(error))
        self.took.append(time.monotonic() - began)

    def run(self):
        while not self.stop.wait(0.05):
            self.once()

    def end(self):
        self.stop.set()
        self.join()
        return f"{len(self.took)} questions meanwhile, slowest {1000 * max(self.took):.0f} ms, {len(self.failed)} failed"


def with_client(tally, service, path, token, name, act):
    """Runs `act` while a client that behaves asks; it must not notice."""
    client = Client(service, path, token)
    try:
        told = act()
    finally:
        said = client.end()
    tally.check(not client.failed, f"{name}: {client.failed[:3]}")
    print(f"{name}: {told}; {said}", flush=True)


def main():
    tally = Tally()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    count = min(IDLE, most - 200)
    with Service() as service:
        token = service.token("operator")
        question = service.ask("GET", "/sandbox/scenarios").json()["items"][0]["request"]["query"]
        auth, kind = ("Authorization", f"Bearer {token}"), ("Content-Type", "application/json")
        path = PATH + "?" + urllib.parse.urlencode(question)

        def crowd(sends, wanted):
            def act():
                began, streams = time.monotonic(), open_streams(service, count, sends)
                time.sleep(1)
                memory = resident(service)
                gone, said = closed(streams, GIVEN_UP_WITHIN)
                left = 0 if gone == count else held(service)
                tally.check(left <= OTHERS, f"{gone} of {count} connections were given up, {left} are held")
                tally.check(set(said) <= wanted, f"they heard {said}")
                tally.check(memory <= MEMORY, f"{memory:.0f} MB with all of them there")
                return f"{gone} given up after {time.monotonic() - began:.1f} s, heard {dict(said)}, {memory:.0f} MB"
            return act

        ask = (service, path, token)
        with_client(tally, *ask, f"{count} connections that say nothing", crowd(b"", {408}))
        with_client(tally, *ask, f"{count} heads that never end", crowd(b"GET /livez HTTP/1.1\r\nHost: x\r\nX: ", {408}))
        half = request("POST", SEARCH, [auth, kind, ("Content-Length", "1000")]) + b"{"
        with_client(tally, *ask, f"{count} bodies that never come", crowd(half, {408, 503}))

        def pipeline(target, headers):
            def act():
                began, statuses, received = time.monotonic(), collections.Counter(), b""
                with service.stream(30) as stream:
                    sender = threading.Thread(target=stream.sendall, args=(request("GET", target, headers) * PIPELINED,))
                    sender.start()
                    while sum(statuses.values()) < PIPELINED:
                        head, end, rest = received.partition(b"\r\n\r\n")
                        length = int(parse(head + end)[1].get("content-length", 0)) if end else 0
                        if end and len(rest) >= length:
                            statuses[parse(head + end)[0]] += 1
                            received = rest[length:]
                            continue
                        chunk = stream.recv(1 << 20)
                        if not chunk:
                            break
                        received += chunk
                    sender.join()
                tally.check(statuses == {200: PIPELINED}, f"{PIPELINED} requests in one breath: {statuses}")
                return f"{dict(statuses)} in {time.monotonic() - began:.1f} s"
            return act

        with_client(tally, *ask, f"{PIPELINED} health checks in one breath", pipeline("/livez", []))
        with_client(tally, *ask, f"{PIPELINED} questions in one breath", pipeline(path, [auth]))

        def unread():
            body = json.dumps({"questions": [question] * 1000, "explain": True})
            whole, streams = request("POST", SEARCH, [auth, kind], body), []
            for _ in range(READERS):  # one after the other: it is the reading that is tried, not the load
                stream = socket.socket()
                stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
                stream.connect(("127.0.0.1", service.port))
                stream.sendall(whole)
                select.select([stream], [], [], 10)
                streams.append(stream)
            began, memory, left = time.monotonic(), resident(service), streams
            while left and time.monotonic() - began < STALLED_WITHIN:
                time.sleep(1)
                left = [stream for stream in left if held(service.port, stream)]
            for stream in streams:
                stream.close()
            tally.check(not left, f"{len(left)} of {READERS} answers that nobody reads are kept")
            return f"{READERS - len(left)} dropped after {time.monotonic() - began:.0f} s, {memory:.0f} MB"

        with_client(tally, *ask, f"{READERS} answers that nobody reads", unread)
        tally.check(service.ask("GET", "/livez").status == 200, "the service still lives")
        tally.check("panicked" not in service.output(), f"a panic:\n{service.output()}")
    tally.close()


def held(port, stream):
    """Whether the service still holds its side of a connection (state 01 in the table of the system)."""
    own = f":{port:04X}"
    other = f":{stream.getsockname()[1]:04X}"
    for line in pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]:
        local, remote, state = line.split()[1:4]
        if local.endswith(own) and remote.endswith(other) and state == "01":
            return True
    return False


if __name__ == "__main__":
    main()
