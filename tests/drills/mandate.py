#!/usr/bin/env python3
"""A practice system from its key to the proof of what it did: it is registered by the administrator of its
practice, gets tokens bound to a certificate and to a key, acts for two other practices under delegations,
and loses one of them while its requests are running. Every request that begins after the withdrawal was
acknowledged is refused, the others go on, also through a rotation of both signing keys. Then the trails of
all three practices are exported, checked by the verifier that was written apart, and every step is found.

Controls: the same checks must fail on the requests of the practice that did not withdraw, on trails with a
step taken out, and on edited exports.

    tests/drills/mandate.py [--seconds 3]
"""

import argparse
import json
import pathlib
import re
import tempfile
import threading
import time

from audit_verify import Check, heads_of, keys_of
from client import Client, Key, claims
from ledger import wait_for
from service import Service, Tally

OWN, KEEPS, WITHDRAWS = "01900003", "01900004", "01900001"
SCOPES = ["contracts:read", "follow:request"]


class Request:
    """One request under a delegation, as the client saw it."""

    def __init__(self, practice, client, method, path, began, answer):
        self.practice, self.client, self.method, self.path, self.began = practice, client, method, path, began
        self.status = answer.status
        self.made = answer.json()["id"] if method == "POST" and answer.status == 201 else None
        self.request_id = answer.headers.get("x-request-id")

    def __repr__(self):
        return f"{self.method} {self.path} for {self.practice}: {self.status}"


def administrator(service, agb, folder):
    """The first client of a practice, registered by the operator's command."""
    key = Key()
    file = folder / f"{agb}.jwk"
    file.write_text(json.dumps(key.public))
    line = ["client", "add", "--name", "administrator", "--role", "provider", "--agb", agb, "--key", file]
    said = service.run(*line, "--data-dir", service.data_dir).stdout
    client = Client(service, said.strip(), key)
    answer = client.log_in()
    if answer.status != 200:
        raise RuntimeError(f"no token for the administrator of {agb}: {answer}")
    return client


def register(tally, service, admin):
    """Two clients of the practice: one with a certificate of the sandbox, one with a key of its own."""
    said = service.run("sandbox-certificate", "--data-dir", service.data_dir, "--system", "--agb", OWN, "--name", "HIS").stdout
    told = dict(re.findall(r"^(\S+)\s+(.+)$", said, re.MULTILINE))
    key = Key()
    new = {"role": "provider", "organisation": {"agbCode": OWN}, "scopes": SCOPES}
    bodies = [
        {**new, "name": "HIS by certificate", "authentication": "tls_client_auth", "certificates": [{"thumbprint": told["x5t#S256"]}]},
        {**new, "name": "HIS by key", "authentication": "private_key_jwt", "keys": [key.public]},
    ]
    answers = [admin.ask("POST", "/v1/clients", body) for body in bodies]
    tally.check([a.status for a in answers] == [201, 201], f"the administrator registers the clients: {answers}")
    first, second = (answer.json()["id"] for answer in answers)
    return [Client(service, first, certificate=(told["certificate"], told["key"])), Client(service, second, key)], told["x5t#S256"]


def tokens(tally, clients, thumbprint):
    """Both get a token that is worth nothing without what it is bound to."""
    by_certificate, by_key = clients
    for client in clients:
        answer = client.log_in()
        tally.check(answer.status == 200, f"a token: {answer}")
    tally.check(claims(by_certificate.token)["cnf"] == {"x5t#S256": thumbprint}, f"bound to the certificate: {claims(by_certificate.token)}")
    tally.check(claims(by_key.token)["cnf"] == {"jkt": by_key.key.thumbprint}, f"bound to the key: {claims(by_key.token)}")
    for client in clients:
        tally.check("act" in claims(client.token), f"the token says that its client acts: {claims(client.token)}")
    stranger = Client(by_key.service, "stranger", Key())
    for token, headers in ((by_certificate.token, {}), (by_key.token, {"DPoP": stranger.proof("GET", "/v1/contracts", by_key.token)})):
        kind = "DPoP" if headers else "Bearer"
        stolen = by_key.service.ask("GET", "/v1/contracts", headers={"Authorization": f"{kind} {token}", **headers})
        tally.check(stolen.status == 401, f"a stolen token is refused: {stolen}")


def delegate(tally, admins):
    """Both practices let every client of the third one act for them; gives the id of each delegation."""
    given = {}
    for agb in (KEEPS, WITHDRAWS):
        body = {"agbCode": agb, "delegate": {"agbCode": OWN}, "scopes": SCOPES, "period": {"startDate": "2020-01-01"}}
        answer = admins[agb].ask("POST", "/v1/delegations", body)
        tally.check(answer.status == 201, f"{agb} delegates: {answer}")
        given[agb] = answer.json()["id"]
    return given


def work_for(service, admin, agb):
    """What can be done for a practice: contracts to read, follow decisions to ask for before and after."""
    contracts = admin.ask("GET", f"/v1/contracts?agbCode={agb}&limit=50").json()["items"]
    parties = service.ask("GET", "/v1/purchasing-parties?limit=200", token=service.token("operator")).json()["items"]
    asks = [(c["id"], p["id"]) for p in parties for c in contracts if p["id"] != c["purchasingPartyId"]]
    return [contract["id"] for contract in contracts], (asks[::2], asks[1::2])


class Load:
    """Requests under delegations that run until they are told to stop, each noted with its begin."""

    def __init__(self, clients, work):
        self.clients, self.work, self.phase = clients, work, 0
        self.stop, self.requests, self.broken = threading.Event(), [], []

    def one(self, number, client, agb, connection):
        contracts, asks = self.work[agb]
        if number % 4 == 0:
            contract, follower = asks[self.phase][number // 4 % len(asks[self.phase])]
            method, path, body = "POST", "/v1/follow-decisions", {"contractId": contract, "followerId": follower}
        else:
            method, path, body = "GET", f"/v1/contracts/{contracts[number % len(contracts)]}", None
        began = time.monotonic()
        answer = client.ask(method, path, body, connection=connection)
        self.requests.append(Request(agb, client.id, method, path, began, answer))

    def run(self, client, agb):
        connection, number = client.service.connect(context=client.context), 0
        try:
            while not self.stop.is_set():
                self.one(number, client, agb, connection)
                number += 1
        except Exception as error:  # whatever it is, it is told below
            self.broken.append(f"{agb}: {error!r}")

    def during(self, act):
        """Runs `act` while every client works for both practices; gives what it returned."""
        pairs = [(client, agb) for client in self.clients for agb in self.work]
        threads = [threading.Thread(target=self.run, args=pair, daemon=True) for pair in pairs]
        for thread in threads:
            thread.start()
        try:
            return act()
        finally:
            self.stop.set()
            for thread in threads:
                thread.join()

    def of(self, agb):
        return [request for request in self.requests if request.practice == agb]


def withdrawn(requests, acknowledged):
    """What is wrong with the requests for a practice that withdrew its delegation at a moment."""
    before = [r for r in requests if r.began <= acknowledged]
    after = [r for r in requests if r.began > acknowledged]
    faults = [f"began after the withdrawal: {r}" for r in after if r.status != 404]
    if len(after) < 10 or not {"GET", "POST"} <= {r.method for r in after}:
        faults.append(f"only {len(after)} requests began after the withdrawal")
    if not any(r.status == 200 for r in before) or not any(r.status == 201 for r in before):
        faults.append("nothing was read and written before the withdrawal")
    return faults


def undisturbed(requests, acknowledged):
    """What is wrong with the requests for a practice that changed nothing; a decision may exist already."""
    right = {"GET": {200}, "POST": {201, 409}}
    faults = [f"refused: {r}" for r in requests if r.status not in right[r.method]]
    if len({r.began > acknowledged for r in requests if r.made}) != 2:
        faults.append("nothing was written before or after the withdrawal of the other")
    return faults


def steps(trails, given, admins, clients, requests):
    """The steps that are not in the trails. `trails` has the entries of each practice by code."""
    faults = []

    def told(agb, what, **members):
        def fits(entry):
            return all(entry.get(name) == value for name, value in members.items())
        if not any(fits(entry) for entry in trails[agb]):
            faults.append(f"{agb}: {what} is not told")

    for client in clients:
        told(OWN, "a registration", eventTypeCode="client.registered", participantObjectID=client.id, userId=admins[OWN].id)
        told(OWN, "a token", eventTypeCode="token.issued", userId=client.id)
        told(OWN, "a refusal", eventTypeCode="access.denied.404", userId=client.id, eventOutcomeIndicator="8")
    for agb, delegation in given.items():
        for side in (agb, OWN):
            told(side, "a delegation", eventTypeCode="delegation.given", participantObjectID=delegation, userId=admins[agb].id)
            for client in clients:
                told(side, "a read", eventTypeCode="delegation.used", participantObjectID=delegation, userId=client.id)
    for side in (WITHDRAWS, OWN):
        told(side, "the withdrawal", eventTypeCode="delegation.withdrawn", participantObjectID=given[WITHDRAWS], userId=admins[WITHDRAWS].id)
    for r in requests:
        for side in (r.practice, OWN) if r.made else ():
            told(side, f"an act ({r.made})", participantObjectID=r.made, userId=r.client, requestId=r.request_id, delegationId=given[r.practice])
    made = {r.made for r in requests}
    for agb, entries in trails.items():
        acts = [entry for entry in entries if entry.get("delegationId")]
        faults += [f"{agb}: an act that nobody did: {entry}" for entry in acts if entry["participantObjectID"] not in made]
    return faults


def entries_of(export):
    lines = (json.loads(line) for line in export.splitlines())
    return [json.loads(line["entry"]) for line in lines if line["kind"] == "entry"]


def edited(export):
    """Copies of an export in which the withdrawal is hidden, each another way."""
    lines = export.splitlines(keepends=True)
    at = next(n for n, line in enumerate(lines) if b"delegation.withdrawn" in line)
    yield "its line taken out", b"".join(lines[:at] + lines[at + 1:])
    yield "another kind of event", export.replace(b"delegation.withdrawn", b"delegation.delivered", 1)
    yield "moved before another", b"".join(lines[:at - 1] + [lines[at], lines[at - 1]] + lines[at + 1:])
    yield "cut off before it", b"".join(lines[:at] + lines[-1:])
    yield "one bit", export[:-200] + bytes([export[-200] ^ 1]) + export[-199:]


def head_of(admin, agb):
    return admin.ask("GET", f"/v1/audit-entries/head?owner=agb:{agb}").json()


def proof(tally, service, admins, kept, folder):
    """The exports of all practices, checked by the program and apart from it with the ends that were kept,
    one signed by the key that retired since; gives their entries."""
    jwks = service.ask("GET", "/.well-known/jwks.json").body
    (folder / "jwks.json").write_bytes(jwks)
    keys, trails, found = keys_of(jwks.decode()), {}, 0
    tally.check(len(keys) == 3, f"the current, the next and the retired receipt key: {list(keys)}")
    for agb, admin in admins.items():
        head = json.dumps([kept[agb], head_of(admin, agb)])
        export = admin.ask("GET", f"/v1/audit-entries/export?owner=agb:{agb}").body
        (folder / "trail").write_bytes(export)
        (folder / "head").write_text(head)
        heads = heads_of(head)
        apart = Check(export, heads, keys)
        tally.check(not apart.faults and apart.said[-2:] == ["the seal holds", "2 signed heads match"], f"{agb}: {apart.said} {apart.faults}")
        own = service.run("audit", "verify", folder / "trail", "--heads", folder / "head", "--jwks", folder / "jwks.json", check=False)
        tally.check(own.returncode == 0, f"{agb}: the program says {own.stdout}{own.stderr}")
        print(f"trail of {agb}: {'; '.join(apart.said)}", flush=True)
        trails[agb] = entries_of(export)
        for how, copy in edited(export) if agb in (WITHDRAWS, OWN) else ():
            tally.check(Check(copy, heads, keys).faults, f"control: the withdrawal, {how}, in the trail of {agb}")
            found += 1
    print(f"control: {found} edited exports were refused", flush=True)
    return trails


def main():
    options = argparse.ArgumentParser(description="a mandate from its begin to its proof")
    options.add_argument("--seconds", type=float, default=3.0, help="of load before and after the withdrawal")
    options = options.parse_args()
    tally = Tally()
    with Service(arguments=("--small", "--tls")) as service, tempfile.TemporaryDirectory(prefix="zorgcontract-mandate-") as folder:
        folder = pathlib.Path(folder)
        admins = {agb: administrator(service, agb, folder) for agb in (OWN, KEEPS, WITHDRAWS)}
        clients, thumbprint = register(tally, service, admins[OWN])
        given = delegate(tally, admins)
        tokens(tally, clients, thumbprint)
        work = {agb: work_for(service, admins[agb], agb) for agb in (KEEPS, WITHDRAWS)}
        tally.check(all(contracts and all(asks) for contracts, asks in work.values()), "there is something to do")
        kept = {agb: head_of(admin, agb) for agb, admin in admins.items()}
        load = Load(clients, work)

        def withdraw():
            time.sleep(options.seconds)
            for used in ("token", "receipt"):
                service.run("keys", "rotate", service.data_dir / "keys", "--use", used, "--at-once")
            address = f"/v1/delegations/{given[WITHDRAWS]}/_withdraw"
            answer = admins[WITHDRAWS].ask("POST", address, headers={"If-Match": '"1"'})
            acknowledged, load.phase = time.monotonic(), 1
            tally.check(answer.status == 200, f"the withdrawal: {answer}")
            time.sleep(options.seconds)
            return acknowledged

        acknowledged = load.during(withdraw)
        tally.check(not load.broken, f"no connection breaks: {load.broken}")
        for fault in withdrawn(load.of(WITHDRAWS), acknowledged) or [None]:
            tally.check(fault is None, fault)
        for fault in undisturbed(load.of(KEEPS), acknowledged) or [None]:
            tally.check(fault is None, fault)
        counts = {agb: {} for agb in work}
        for r in load.requests:
            when = "after" if r.began > acknowledged else "before"
            counts[r.practice][f"{when} {r.status}"] = counts[r.practice].get(f"{when} {r.status}", 0) + 1
        print(f"requests: {counts}", flush=True)
        new = clients[1].log_in()
        tally.check(new.status == 200, f"a token by the new key: {new}")
        tally.check(withdrawn(load.of(KEEPS), acknowledged), "control: a delegation that still works is seen to work")
        tally.check(undisturbed(load.of(WITHDRAWS), acknowledged), "control: a refusal is seen")

        def complete():
            seen = service.ask("GET", f"/v1/audit-entries?owner=agb:{OWN}&eventType=access.denied.404", token=service.token("operator"))
            return {entry["userId"] for entry in seen.json()["items"]} >= {client.id for client in clients}

        wait_for(complete, 10)
        trails = proof(tally, service, admins, kept, folder)
        for fault in steps(trails, given, admins, clients, load.requests) or [None]:
            tally.check(fault is None, fault)
        kinds = ("client.registered", "token.issued", "delegation.given", "delegation.used", "delegation.withdrawn", "access.denied.404", "followDecision.requested")
        for kind in kinds:
            without = {agb: [e for e in entries if e["eventTypeCode"] != kind] for agb, entries in trails.items()}
            tally.check(steps(without, given, admins, clients, load.requests), f"control: {kind} is missed when it is not told")
        acts = sum(1 for r in load.requests if r.made)
        print(f"{acts} acts, each in two trails; control: {len(kinds)} kinds of step were missed when taken out", flush=True)
    tally.close()


if __name__ == "__main__":
    main()
