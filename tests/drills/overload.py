#!/usr/bin/env python3
"""Five times more than the service can do: what it can do it still does, the rest is told to come back,
questions, writes and health checks do not notice, and it is normal again within seconds. The capacity
is that of large searches, which keep every core busy. The control run has no limit on what is handled
at once and must do worse than the drill allows.

    tests/drills/overload.py [--seconds 6] [--times 5]

The clients are Python, on the cores of the service: the work is chosen heavy, so that they cost little.
"""

import argparse
import collections
import http.client
import json
import os
import threading
import time
import urllib.parse

from ledger import Ledger
from service import Service, Tally

SEARCH = "/v1/effective-agreements/_search"
SEARCH_SECONDS = 0.08  # how long one search is to keep one core busy
PATIENCE = 2.0         # how long a client waits for an answer
GOODPUT, NORMAL_WITHIN, SHED_WITHIN = 0.8, 10.0, 1.5
CLOSED = 8             # clients that measure the capacity: they saturate it without a queue


def quantile(values, share):
    """The value below which this share lies, in milliseconds."""
    values = sorted(values)
    return 1000 * values[min(len(values) - 1, int(len(values) * share))] if values else float("nan")


class Search:
    """One search, large enough to keep a core busy for a while."""

    def __init__(self, service, token):
        self.service, self.token = service, token
        question = service.ask("GET", "/sandbox/scenarios").json()["items"][0]["request"]["query"]
        self.path = "/v1/effective-agreements?" + urllib.parse.urlencode(question)
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        count = 20
        while True:
            self.body = json.dumps({"questions": [question] * count})
            took = min(self.once(service.connect(30))[2] for _ in range(3))
            if took >= SEARCH_SECONDS or count >= 1000:
                break
            count = min(1000, max(count + 10, int(count * SEARCH_SECONDS / took)))
        self.count, self.took = count, took

    def once(self, connection):
        """Asks; gives the status, the headers and the seconds it took. 0 is a client that gave up."""
        began = time.monotonic()
        try:
            connection.request("POST", SEARCH, self.body, self.headers)
            answer = connection.getresponse()
            answer.read()
            return answer.status, {name.lower(): value for name, value in answer.getheaders()}, time.monotonic() - began
        except (OSError, http.client.HTTPException) as error:
            connection.close()
            return 0, {"error": repr(error)}, time.monotonic() - began


def in_threads(count, work):
    threads = [threading.Thread(target=work, args=(number,), daemon=True) for number in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def capacity(search, seconds):
    """Searches answered per second when as many clients ask as saturate the service. One that is told to
    come back tries again at once: capacity is what the service can do."""
    answered, until = collections.Counter(), time.monotonic() + seconds

    def client(number):
        connection = search.service.connect(30)
        while time.monotonic() < until:
            answered[number] += search.once(connection)[0] == 200

    began = time.monotonic()
    in_threads(CLOSED, client)
    return sum(answered.values()) / (time.monotonic() - began)


def overload(search, rate, seconds):
    """Offers `rate` searches per second, whatever becomes of the ones before."""
    slots, lock, seen = iter(range(int(rate * seconds))), threading.Lock(), []
    began = time.monotonic()

    def client(_):
        connection = search.service.connect(PATIENCE)
        while True:
            with lock:
                slot = next(slots, None)
            if slot is None:
                return
            due = began + slot / rate
            time.sleep(max(0.0, due - time.monotonic()))
            answer = search.once(connection)
            with lock:
                seen.append(answer)

    in_threads(int(rate * PATIENCE) + 8, client)
    return seen, time.monotonic() - began


class Others(threading.Thread):
    """Callers who want little: a question, a contract, whether the service is alive."""

    def __init__(self, service, search, ledger):
        super().__init__(daemon=True)
        self.service, self.search, self.ledger, self.stop = service, search, ledger, threading.Event()
        self.took, self.failed = collections.defaultdict(list), []

    def run(self):
        connection = self.service.connect(30)

        def ask(name, good, send):
            began = time.monotonic()
            try:
                answer = send()
                if answer.status != good:
                    self.failed.append(f"{name}: {answer}")
            except (OSError, http.client.HTTPException) as error:
                connection.close()
                self.failed.append(f"{name}: {error!r}")
            self.took[name].append(time.monotonic() - began)

        while not self.stop.wait(0.1):
            ask("question", 200, lambda: self.service.ask("GET", self.search.path, token=self.search.token, connection=connection))
            ask("write", 201, lambda: self.ledger.next().send(self.service, self.search.token, connection))
            ask("livez", 200, lambda: self.service.ask("GET", "/livez", connection=connection))
            ask("readyz", 200, lambda: self.service.ask("GET", "/readyz", connection=connection))

    def end(self):
        self.stop.set()
        self.join()
        return ", ".join(f"{name} {quantile(took, 0.5):.0f}/{quantile(took, 0.99):.0f} ms" for name, took in self.took.items())


def recover(search):
    """Seconds until ten searches in a row are answered, each as fast as before or nearly."""
    began, row, connection = time.monotonic(), 0, search.service.connect(30)
    while row < 10 and time.monotonic() - began < 2 * NORMAL_WITHIN:
        status, _, took = search.once(connection)
        row = row + 1 if status == 200 and took < 3 * search.took + 0.1 else 0
    return time.monotonic() - began


def drill(arguments, options):
    """One run against one service; the figures."""
    with Service(arguments=("--small", *arguments)) as service:
        token = service.token("operator")
        search, ledger = Search(service, token), Ledger(service, f"overload-{int(time.time())}")
        print(f"{' '.join(arguments) or 'usual limits'}: one search of {search.count} questions takes {1000 * search.took:.0f} ms", flush=True)
        others = Others(service, search, ledger)
        others.start()
        before = capacity(search, options.seconds / 2)
        print(f"  at capacity: {others.end()} (p50/p99)", flush=True)
        others = Others(service, search, ledger)
        others.start()
        seen, seconds = overload(search, options.times * before, options.seconds)
        told = others.end()
        recovered = recover(search)
        after = capacity(search, options.seconds / 2)
        verdict = ledger.verdict()
        panics = service.output().count("panicked")
    limit = (before + after) / 2  # the machine is shared: what it could do meanwhile lies between
    good = [took for status, _, took in seen if status == 200]
    shed = [(headers, took) for status, headers, took in seen if status == 503]
    wait = collections.Counter(headers.get("retry-after") for headers, _ in shed)
    rest = collections.Counter(status or headers["error"] for status, headers, _ in seen if status not in (200, 503))
    figures = {
        "goodput": len(good) / seconds / limit, "good": good, "shed": shed, "wait": wait, "rest": rest,
        "others": others.failed, "recovered": recovered, "verdict": verdict, "panics": panics,
    }
    print(f"  capacity {before:.1f}/s before, {after:.1f}/s after; offered {len(seen) / seconds:.1f}/s; load {os.getloadavg()[0]:.1f}")
    print(f"  answered {len(good) / seconds:.1f}/s = {100 * figures['goodput']:.0f} % of capacity, p50/p99 {quantile(good, 0.5):.0f}/{quantile(good, 0.99):.0f} ms")
    print(f"  503 {len(shed)} times, p50/p99 {quantile([took for _, took in shed], 0.5):.0f}/{quantile([took for _, took in shed], 0.99):.0f} ms, Retry-After {dict(sorted(wait.items(), key=str))}")
    print(f"  anything else: {dict(rest) or 'nothing'}; meanwhile {told} (p50/p99), {len(others.failed)} failed")
    print(f"  normal again after {recovered:.1f} s", flush=True)
    return figures


def main():
    options = argparse.ArgumentParser(description="five times more than the service can do")
    options.add_argument("--seconds", type=float, default=6.0)
    options.add_argument("--times", type=float, default=5.0)
    options = options.parse_args()
    tally = Tally()
    seen = drill((), options)
    tally.check(seen["goodput"] >= GOODPUT, f"goodput is {100 * seen['goodput']:.0f} % of capacity")
    tally.check(seen["shed"], "something is told to come back")
    tally.check(set(seen["wait"]) <= {"1", "2", "3", "4", "5"}, f"Retry-After lies between 1 and 5: {seen['wait']}")
    tally.check(len(seen["wait"]) >= 3, f"not everybody is asked back at one moment: {seen['wait']}")
    tally.check(not seen["rest"], f"every answer is 200 or 503: {seen['rest']}")
    tally.check(quantile([took for _, took in seen["shed"]], 0.99) <= 1000 * SHED_WITHIN, "503 comes soon")
    tally.check(not seen["others"], f"questions, writes and health checks go on: {seen['others'][:3]}")
    tally.check(seen["recovered"] <= NORMAL_WITHIN, f"normal again after {seen['recovered']:.1f} s")
    tally.check(not seen["verdict"]["lost"] and not seen["verdict"]["doubled"], f"writes: {seen['verdict']}")
    tally.check(seen["panics"] == 0, "no panic")
    control = drill(("--at-once", "0"), options)
    bad = control["goodput"] < GOODPUT or control["rest"] or control["others"] or control["recovered"] > NORMAL_WITHIN
    tally.check(bad, "control: without a limit on what is handled at once the drill notices")
    tally.close()


if __name__ == "__main__":
    main()
