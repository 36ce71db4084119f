"""Contracts on their whole road, as load for a drill: draft, offer, both signatures, an addendum and its
signatures. Every step is a write under a key of its own that is known before it is sent; the next step waits
for its answer, and after a kill a step without an answer is sent again, as it was.
"""

import base64
import datetime
import hashlib
import http.client
import itertools
import json
import pathlib
import re
import subprocess

FIRST_DAY = datetime.date(2100, 1, 1)
INSURER = "zorg-en-zekerheid"
CARE = "GLI"  # the ledger's own contracts are about other care


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


class Side:
    """A client of one side, and the person who signs for it."""

    def __init__(self, service, grant, name, organisation, issued_for):
        self.service, self.grant = service, grant
        self.renew()
        told = service.run("sandbox-certificate", "--data-dir", service.data_dir, "--signatory", "--name", name, *issued_for)
        files = dict(re.findall(r"^(\S+)\s+(.+)$", told.stdout, re.MULTILINE))
        self.key, self.thumbprint = files["key"], files["x5t#S256"]
        body = {"name": name, "organisation": organisation, "period": {"startDate": "2025-01-01"},
                "certificate": pathlib.Path(files["certificate"]).read_text()}
        made = service.ask("POST", "/v1/certificates", body, self.token, {"Idempotency-Key": f"certificate-{self.thumbprint}"})
        if made.status != 201:
            raise RuntimeError(f"the signatory was not registered: {made}")

    def renew(self):
        self.token = self.service.token(*self.grant)

    def signs(self, document):
        """The body of a signature over a document as it came."""
        header = {"alg": "ES256", "x5t#S256": self.thumbprint, "iat": int(datetime.datetime.now().timestamp())}
        protected = base64url(json.dumps(header).encode())
        message = f"{protected}.{base64url(document)}".encode()
        der = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.key], input=message, capture_output=True, check=True).stdout
        first = 4 + der[3]  # two numbers in DER; a JWS has them side by side, 32 bytes each
        numbers = (der[4:first], der[first + 2:])
        signature = b"".join(number.lstrip(b"\0").rjust(32, b"\0") for number in numbers)
        return {"documentDigest": base64url(hashlib.sha256(document).digest()), "signature": f"{protected}..{base64url(signature)}"}


class Step:
    """One write with its key, and the first answer that said what became of it."""

    def __init__(self, key, side, path, body, seen=None):
        self.key, self.side, self.path, self.body, self.seen = key, side, path, body, seen
        self.sent, self.answer = False, None

    def send(self, service, connection=None):
        self.sent = True
        headers = {"Idempotency-Key": self.key, "Content-Type": "application/json"}
        if self.seen is not None:
            headers["If-Match"] = f'"{self.seen}"'
        return service.ask("POST", self.path, json.dumps(self.body), self.side.token, headers, connection=connection)


class Read:
    """A document to be signed."""

    def __init__(self, side, path):
        self.side, self.path, self.sent = side, path, False

    def send(self, service, connection=None):
        headers = {"Accept": "application/json"}
        return service.ask("GET", self.path, token=self.side.token, headers=headers, connection=connection)


class Walk:
    """A contract on its road, and how far it is known to have come."""

    def __init__(self, key, day, holder, sides):
        self.key, self.holder = key, holder
        self.contract, self.version, self.signatures = None, 0, []
        self.addendum, self.addendum_version, self.addendum_signatures = None, 0, []
        self.steps, self.way = [], self.go(day, *sides)
        self.next = next(self.way)

    def step(self, side, path, body, seen=None):
        self.steps.append(Step(f"{self.key}-{len(self.steps)}", side, path, body, seen))
        return self.steps[-1]

    def go(self, day, practice, insurer):
        """What is asked, one after the other; each is given its answer."""
        term = {"startDate": day, "endDate": day}
        made = yield self.step(insurer, "/v1/contracts", {
            "agbCode": self.holder, "purchasingPartyId": INSURER, "number": self.key, "careKind": CARE, "term": term, "status": "draft",
        })
        self.contract, self.version = made["id"], made["version"]
        at = f"/v1/contracts/{self.contract}"
        offered = yield self.step(insurer, f"{at}/_offer", {"signBy": "2099-01-01T00:00:00Z"}, self.version)
        self.version = offered["version"]
        for side in (practice, insurer):
            document = yield Read(side, f"{at}/document")
            taken = yield self.step(side, f"{at}/signatures", side.signs(document), self.version)
            self.version = taken["contractVersion"]
            self.signatures.append(taken["id"])
        asked = yield self.step(practice, f"{at}/addenda", {"moduleCode": "drill", "moduleName": "Drill (fictief)", "period": term})
        self.addendum, self.addendum_version = asked["id"], asked["version"]
        at = f"/v1/addenda/{self.addendum}"
        approved = yield self.step(insurer, f"{at}/_approve", {}, self.addendum_version)
        self.addendum_version = approved["version"]
        for side in (practice, insurer):
            document = yield Read(side, f"{at}/document")
            taken = yield self.step(side, f"{at}/signatures", side.signs(document), self.addendum_version)
            self.addendum_version = taken["addendumVersion"]
            self.addendum_signatures.append(taken["id"])

    def advance(self, service, connection=None):
        """Sends what is next; gives what is wrong with its answer, if anything. The walk is over when nothing is next."""
        answer = self.next.send(service, connection)
        if answer.status not in (200, 201):
            return f"{self.key} {self.next.path}: {answer}"
        read = isinstance(self.next, Read)
        if not read:
            self.next.answer = answer
        self.next = next_of(self.way, answer.body if read else answer.json())
        return None


def next_of(way, answer):
    try:
        return way.send(answer)
    except StopIteration:
        return None


class Road:
    """Walks of one practice, one after the other, day by day."""

    def __init__(self, service, run, holder, insurer):
        self.service, self.run, self.holder = service, run, holder
        grant = ("provider", "--agb", holder)
        self.sides = (Side(service, grant, f"Signatory {holder}", {"agbCode": holder}, ("--agb", holder)), insurer)
        self.numbers, self.walks, self.failures = itertools.count(), [], []
        self.compared = 0  # walks before this one were over and compared

    def walk(self):
        """The walk that is under way, or the next one."""
        if not self.walks or self.walks[-1].next is None:
            number = next(self.numbers)
            day = (FIRST_DAY + datetime.timedelta(days=number)).isoformat()
            self.walks.append(Walk(f"road-{self.run}-{self.holder}-{number}", day, self.holder, self.sides))
        return self.walks[-1]

    def write_until(self, stop):
        connection = self.service.connect()
        while not stop.is_set():
            try:
                wrong = self.walk().advance(self.service, connection)
            except (OSError, http.client.HTTPException):
                return  # cut off: what became of the step is unknown
            if wrong:
                self.failures.append(wrong)
                return

    def resolve(self):
        """Sends a step again of which nobody knows what became of it; gives how many."""
        walk = self.walk()
        unknown = isinstance(walk.next, Step) and walk.next.sent
        if unknown and (wrong := walk.advance(self.service)):
            self.failures.append(f"asked again: {wrong}")
        return int(unknown)

    def ask(self, path):
        """What the insurer reads; nothing when it is not there."""
        answer = self.service.ask("GET", path, token=self.sides[1].token)
        if answer.status not in (200, 404):
            raise RuntimeError(f"{path}: {answer}")
        return answer.json() if answer.status == 200 else None

    def items(self, path):
        return (self.ask(path) or {"items": []})["items"]

    def verdict(self):
        """Compares with the service what was walked since the last time: lost, doubled, and not replayed."""
        found = {"lost": [], "doubled": self.numbers_twice(), "not replayed": []}
        for walk in self.walks[self.compared:]:
            if walk.contract is None:
                continue
            at = f"/v1/contracts/{walk.contract}"
            self.count(found, walk, "contract", [walk.version], [(self.ask(at) or {}).get("version", 0)])
            self.count(found, walk, "signatures", walk.signatures, [one["id"] for one in self.items(f"{at}/signatures")])
            addenda = [(one["id"], one["version"]) for one in self.items(f"{at}/addenda")]
            known = [(walk.addendum, walk.addendum_version)] if walk.addendum else []
            self.count(found, walk, "addenda", known, addenda)
            if walk.addendum:
                signed = [one["id"] for one in self.items(f"/v1/addenda/{walk.addendum}/signatures")]
                self.count(found, walk, "signatures of the addendum", walk.addendum_signatures, signed)
            for step in walk.steps:
                if step.answer is not None:
                    again = step.send(self.service)
                    same = (again.status, again.body) == (step.answer.status, step.answer.body)
                    if not same or again.headers.get("idempotency-replayed") != "true":
                        found["not replayed"].append(f"{step.key} {step.path}: {again}")
        self.compared = max(len(self.walks) - 1, 0)
        return found

    def forget(self):
        """The next walk is a new one, and those before are not compared again."""
        self.walks = [walk for walk in self.walks if walk.next is None]
        self.compared = len(self.walks)

    def acknowledged(self):
        return sum(step.answer is not None for walk in self.walks for step in walk.steps)

    @staticmethod
    def count(found, walk, what, known, there):
        if known != there:
            found["lost" if there < known else "doubled"].append(f"{walk.key}: {what} {there}, known are {known}")

    def numbers_twice(self):
        """Numbers of contracts that stand there more than once, or that nobody sent."""
        sent, seen, wrong = {walk.key for walk in self.walks}, set(), []
        path = f"/v1/contracts?agbCode={self.holder}&careKind={CARE}&limit=200"
        while path:
            page = self.ask(path)
            for contract in page["items"]:
                number = contract["number"]
                if number.startswith("road-") and (number in seen or number not in sent):
                    wrong.append(number)
                seen.add(number)
            path = (page.get("next") or "").removeprefix(f"http://127.0.0.1:{self.service.port}")
        return wrong
