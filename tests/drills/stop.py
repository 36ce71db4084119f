#!/usr/bin/env python3
"""SIGTERM under load: no request fails, on kept-alive connections and on slow ones alike, and the
process leaves by itself. A client goes elsewhere when an answer says `Connection: close`, as
load balancers and HTTP clients do. The control run uses SIGKILL and must count failed requests.

    tests/drills/stop.py [--rounds 3] [--tls]
"""

import argparse
import http.client
import json
import threading
import time
import urllib.parse

from ledger import Ledger
from service import Service, Tally

CLIENTS = 24
LEAVES_WITHIN = 15.0


class Reader(threading.Thread):
    """A client on one kept-alive connection: asks, waits, asks, until it is told that the node leaves."""

    def __init__(self, service, path, token, pause):
        super().__init__(daemon=True)
        self.service, self.path, self.token, self.pause = service, path, token, pause
        self.answered, self.failed, self.told = 0, [], False

    def run(self):
        connection = self.service.connect()
        try:
            while not self.told:
                answer = self.service.ask("GET", self.path, token=self.token, connection=connection)
                if answer.status != 200:
                    self.failed.append(repr(answer))
                self.answered += 1
                self.told = answer.headers.get("connection", "").lower() == "close"
                time.sleep(self.pause)
        except (OSError, http.client.HTTPException) as error:
            self.failed.append(f"after {self.answered} answers: {error!r}")


class Writer(threading.Thread):
    """The same with durable writes."""

    def __init__(self, service, ledger):
        super().__init__(daemon=True)
        self.service, self.ledger, self.answered, self.failed = service, ledger, 0, []

    def run(self):
        connection = self.service.connect()
        try:
            while True:
                answer = self.ledger.next().send(self.service, self.ledger.token, connection)
                if answer.status != 201:
                    self.failed.append(repr(answer))
                self.answered += 1
                if answer.headers.get("connection", "").lower() == "close":
                    return
        except (OSError, http.client.HTTPException) as error:
            self.failed.append(f"after {self.answered} answers: {error!r}")


class Slow(threading.Thread):
    """A client whose body is only half there when the signal comes."""

    def __init__(self, service, question, token):
        super().__init__(daemon=True)
        self.answered, self.failed = 0, []
        self.service, self.token, self.body = service, token, json.dumps({"questions": [question]}).encode()

    def run(self):
        head = (f"POST /v1/effective-agreements/_search HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {self.token}\r\n"
                f"Content-Type: application/json\r\nContent-Length: {len(self.body)}\r\n\r\n").encode()
        try:
            with self.service.stream() as stream:
                stream.sendall(head + self.body[:10])
                time.sleep(3.0)
                stream.sendall(self.body[10:])
                first = stream.recv(65536).split(b"\r\n")[0]
            self.answered += 1
            if b" 200 " not in first:
                self.failed.append(repr(first))
        except OSError as error:
            self.failed.append(repr(error))


def load(service, ledger):
    """Clients of every kind, at work."""
    question = service.ask("GET", "/sandbox/scenarios").json()["items"][0]["request"]["query"]
    path = "/v1/effective-agreements?" + urllib.parse.urlencode(question)
    clients = [Reader(service, path, ledger.token, 0.3 if n % 2 else 0.0) for n in range(CLIENTS)]
    clients += [Writer(service, ledger) for _ in range(4)] + [Slow(service, question, ledger.token) for _ in range(4)]
    for client in clients:
        client.start()
    time.sleep(1.5)
    return clients


def main():
    options = argparse.ArgumentParser(description="SIGTERM under load")
    options.add_argument("--rounds", type=int, default=3)
    options.add_argument("--tls", action="store_true", help="over TLS")
    options = options.parse_args()
    rounds = options.rounds
    tally = Tally()
    with Service(arguments=("--small", "--tls") if options.tls else ("--small",)) as service:
        ledger = Ledger(service, f"stop-{int(time.time())}")
        for number in range(rounds):
            clients = load(service, ledger)
            code, seconds = service.terminate()
            for client in clients:
                client.join(20)
            failed = [text for client in clients for text in client.failed]
            answered = sum(client.answered for client in clients)
            tally.check(not failed, f"{len(failed)} of {answered} requests failed: {failed[:3]}")
            tally.check(all(client.answered for client in clients), "every client was answered")
            tally.check(code == 0, f"left with {code}:\n{service.output()[-500:]}")
            tally.check(seconds <= LEAVES_WITHIN, f"left after {seconds:.1f} s")
            print(f"round {number + 1}: {answered} requests, {len(failed)} failed, gone after {seconds:.1f} s", flush=True)
            service.start()
            verdict = ledger.verdict()
            tally.check(not verdict["lost"] and not verdict["doubled"], f"writes of the last moments: {verdict}")
        clients = load(service, ledger)
        service.kill()
        for client in clients:
            client.join(20)
        failed = sum(len(client.failed) for client in clients)
        tally.check(failed > 0, "control: SIGKILL is seen as failed requests")
        print(f"control: SIGKILL, {failed} failed requests counted")
    tally.close()


if __name__ == "__main__":
    main()
