"""What a drill has written and what became of it: every key is known before it is sent, and its
verdict is noted only after the answer. A key without a verdict is unknown and is asked again.
"""

import datetime
import http.client
import itertools
import threading
import time

FIRST_DAY = datetime.date(2100, 1, 1)
PURCHASING_PARTY = "cz"
HOLDERS = [f"{1900001 + n:08}" for n in range(20)]


class Write:
    """One contract of one day, under one idempotency key."""

    def __init__(self, run, number):
        day = (FIRST_DAY + datetime.timedelta(days=number // len(HOLDERS))).isoformat()
        self.key = f"{run}-{number}"
        self.body = {
            "agbCode": HOLDERS[number % len(HOLDERS)], "purchasingPartyId": PURCHASING_PARTY,
            "number": self.key, "careKind": "SMR", "term": {"startDate": day, "endDate": day},
        }
        self.state, self.location = "unknown", None

    def send(self, service, token, connection=None):
        """Sends it, for the first time or again, and notes the verdict."""
        answer = service.ask("POST", "/v1/contracts", self.body, token, {"Idempotency-Key": self.key}, connection=connection)
        if answer.status == 201:
            self.state, self.location = "acknowledged", answer.headers["location"]
        elif answer.status < 500:
            self.state = "refused"
        return answer


class Ledger:
    """All writes of a run, and clients that make them."""

    def __init__(self, service, run):
        self.service, self.run = service, run
        self.numbers, self.lock, self.writes = itertools.count(), threading.Lock(), []
        self.token = service.token("operator")
        self.failures = []

    def next(self):
        with self.lock:
            write = Write(self.run, next(self.numbers))
            self.writes.append(write)
            return write

    def of(self, state):
        return [write for write in self.writes if write.state == state]

    def write_until(self, stop):
        """A client that writes on one kept-alive connection until told to stop or cut off. Every fifth
        write is sent twice at once, as a client that lost its patience does."""
        connection = self.service.connect()
        while not stop.is_set():
            write = self.next()
            try:
                if len(self.writes) % 5 == 0:
                    twin = threading.Thread(target=self._again, args=(write,), daemon=True)
                    twin.start()
                    write.send(self.service, self.token, connection)
                    twin.join()
                else:
                    answer = write.send(self.service, self.token, connection)
                    if answer.status != 201:
                        self.failures.append(f"{write.key}: {answer}")
            except (OSError, http.client.HTTPException):
                return  # cut off: the verdict stays unknown

    def _again(self, write):
        try:
            write.send(self.service, self.token)
        except (OSError, http.client.HTTPException):
            pass

    def under_load(self, clients, act, beside=()):
        """Runs `act` while the clients write, and others `beside` them; gives what it returned."""
        stop = threading.Event()
        writers = [self.write_until] * clients + [other.write_until for other in beside]
        threads = [threading.Thread(target=writer, args=(stop,), daemon=True) for writer in writers]
        for thread in threads:
            thread.start()
        try:
            return act()
        finally:
            stop.set()
            for thread in threads:
                thread.join()

    def resolve(self):
        """Asks every unknown write again, with its key: afterwards each has a verdict."""
        unknown = self.of("unknown")
        for write in unknown:
            answer = write.send(self.service, self.token)
            if write.state != "acknowledged":
                self.failures.append(f"{write.key} asked again: {answer}")
        return len(unknown)

    def stored(self):
        """Every contract of this run that the service has, by number: a list of locations."""
        found = {}
        for holder in HOLDERS:
            path = f"/v1/contracts?agbCode={holder}&careKind=SMR&limit=200"
            while path:
                answer = self.service.ask("GET", path, token=self.token)
                if answer.status != 200:
                    raise RuntimeError(f"{path}: {answer}")
                page = answer.json()
                for contract in page["items"]:
                    if contract["number"].startswith(self.run + "-"):
                        found.setdefault(contract["number"], []).append(f"/v1/contracts/{contract['id']}")
                path = (page.get("next") or "").removeprefix(f"http://127.0.0.1:{self.service.port}")
        return found

    def verdict(self):
        """Compares the ledger with the service: lost, doubled, changed, and not replayed as they were."""
        stored = self.stored()
        acknowledged = self.of("acknowledged")
        lost = [w.key for w in acknowledged if w.key not in stored]
        doubled = [key for key, places in stored.items() if len(places) > 1]
        moved = [w.key for w in acknowledged if w.key in stored and w.location not in stored[w.key]]
        stray = [key for key in stored if key not in {w.key for w in self.writes}]
        step = max(1, len(acknowledged) // 40)
        replayed = []
        for write in acknowledged[::step]:
            before = write.location
            answer = write.send(self.service, self.token)
            if answer.status != 201 or write.location != before or answer.headers.get("idempotency-replayed") != "true":
                replayed.append(f"{write.key}: {answer}")
                write.state, write.location = "acknowledged", before
        return {"lost": lost, "doubled": doubled, "changed": moved, "never sent": stray, "not replayed": replayed}


def wait_for(condition, patience, pause=0.1):
    """Asks until the answer is true; gives the last answer."""
    end = time.monotonic() + patience
    while True:
        answer = condition()
        if answer or time.monotonic() > end:
            return answer
        time.sleep(pause)
