#!/usr/bin/env python3
"""kill -9 under write load and during an import: nothing acknowledged is lost, no key has two
effects, the audit chain holds, the service is ready again within two seconds and goes on with
the import. The load records contracts, and takes others their whole road: offers, signatures, addenda
(road.py); what was answered before the kill is answered again, byte for byte. Afterwards the same checker looks at a service that is broken on purpose, in three ways,
and must find each.

    tests/drills/kill.py [--cycles 5] [--seed N]
"""

import argparse
import contextlib
import json
import random
import shutil
import sqlite3
import threading
import time

from ledger import HOLDERS, Ledger, wait_for
from road import INSURER, Road, Side
from service import Service, Tally

CLIENTS = 8
ROADS = 3  # practices that take contracts their whole road
READY = 2.0
PARTIES = 20_000
IMPORT_EVERY = 5  # kills
BATCH = 100  # kills of one service; then a fresh one, so that the ledger stays short


def snapshot(day):
    """A register file large enough to be caught in the middle; it differs by its day."""
    lines = [{"record": "snapshot", "snapshotDate": day}]
    practices = [(code, "organisation") for code in HOLDERS]
    others = [(f"{1980000 + n:08}", "practitioner") for n in range(PARTIES)]
    for code, kind in practices + others:
        lines.append({
            "record": "party", "agbCode": code, "kind": kind,
            "registrations": [{"startDate": "2018-01-01"}],
            "names": [{"name": f"Drill {code} of {day} (fictitious)", "startDate": "2018-01-01"}],
            "tradeNames": [{"name": f"Trade name {n} of {code}", "startDate": "2018-01-01"} for n in range(5)],
        })
    return "\n".join(json.dumps(line) for line in lines).encode()


def import_in_flight(service, ledger, day):
    """Hands in an import and waits until it runs; gives its address."""
    headers = {"Idempotency-Key": f"{ledger.run}-import-{day}", "Content-Type": "application/x-ndjson"}
    answer = service.ask("POST", "/v1/registration-imports", snapshot(day), ledger.token, headers, timeout=60)
    if answer.status != 202:
        raise RuntimeError(f"the import was not taken on: {answer}")
    place = answer.headers["location"]
    wait_for(lambda: status(service, ledger, place) != "queued", 20, pause=0.02)
    return place


def status(service, ledger, place):
    return service.ask("GET", place, token=ledger.token).json()["status"]


def database(service):
    return service.data_dir / "zorgcontract.sqlite"


def audit(service):
    """The verifier's own verdict on the database of a service that has ended."""
    return service.run("audit", "verify", "--database-url", f"sqlite://{database(service)}", check=False)


def roads_of(service, run):
    """Practices with their signatories, and the insurer with its own."""
    grant = ("insurer", "--concern", INSURER)
    insurer = Side(service, grant, "Signatory of the insurer", {"concernId": INSURER}, ("--kvk", "12345678"))
    return [Road(service, run, holder, insurer) for holder in HOLDERS[:ROADS]]


def check_roads(tally, roads):
    for road in roads:
        for name, found in road.verdict().items():
            tally.check(not found, f"{len(found)} {name} on the road: {found[:3]}")
        tally.check(not road.failures, f"{len(road.failures)} steps failed: {road.failures[:3]}")
        road.failures.clear()


def cycle(service, ledger, roads, tally, chance, day):
    """Load, a kill at a moment of chance, a start, and the ledger against what is there."""
    place, running = None, False

    def act():
        nonlocal place, running
        if day:
            place = import_in_flight(service, ledger, day)
            time.sleep(chance.uniform(0.0, 0.5))
            running = status(service, ledger, place) == "running"
        else:
            time.sleep(chance.uniform(0.2, 1.5))
        service.kill()

    ledger.under_load(CLIENTS, act, roads)
    service.start()
    tally.check(service.ready_after <= READY, f"ready after {service.ready_after:.2f} s, at most {READY} s")
    unknown = ledger.resolve()
    steps = sum(road.resolve() for road in roads)
    check_roads(tally, roads)
    verdict = ledger.verdict()
    for name, found in verdict.items():
        tally.check(not found, f"{len(found)} {name}: {found[:3]}")
    tally.check(not ledger.failures, f"{len(ledger.failures)} failed without a kill: {ledger.failures[:3]}")
    ledger.failures.clear()
    if place:
        done = wait_for(lambda: status(service, ledger, place) not in ("queued", "running"), 90)
        tally.check(done and status(service, ledger, place) == "succeeded",
                    f"the import after the kill: {service.ask('GET', place, token=ledger.token)}")
    return {"ready_after": service.ready_after, "unknown": unknown, "steps": steps, "interrupted": running}


def broken_on_purpose(service, ledger, roads, tally):
    """Three faults of the kinds that the drill is about; the checker must see each of them."""
    def after_kill(before, damage):
        ledger.writes.clear()
        for road in roads:
            road.forget()
        before()
        service.start()
        ledger.under_load(CLIENTS, lambda: (time.sleep(1.0), service.kill()), roads)
        damage()
        service.start()
        ledger.resolve()
        ledger.failures.clear()
        found, walked = ledger.verdict(), [road.verdict() for road in roads]
        for road in roads:
            road.failures.clear()
        service.kill()
        return found, {name: [one for each in walked for one in each[name]] for name in walked[0]}

    kept = service.data_dir.parent / "kept"

    def keep():
        shutil.copytree(service.data_dir, kept)

    def put_back():
        shutil.rmtree(service.data_dir)
        kept.rename(service.data_dir)

    def forget_keys():
        with contextlib.closing(sqlite3.connect(database(service))) as own, own:
            own.execute("DELETE FROM idempotency_answers")

    found, walked = after_kill(keep, put_back)
    tally.check(found["lost"] and walked["lost"], "control: a disk that has nothing of the load is seen as lost writes")
    print(f"control: with the disk of before the load {len(found['lost'])} writes and {len(walked['lost'])} parts of roads are reported lost")
    found, walked = after_kill(lambda: None, forget_keys)
    tally.check(found["not replayed"] and walked["not replayed"], "control: answers that did not survive the kill are seen")
    print(f"control: without stored answers {len(found['not replayed'])} keys and {len(walked['not replayed'])} steps are reported not replayed")
    with contextlib.closing(sqlite3.connect(database(service))) as own, own:
        own.execute("UPDATE audit_entries SET entry = replace(entry, 'operator', 'nobody') "
                    "WHERE rowid = (SELECT max(rowid) FROM audit_entries WHERE entry LIKE '%operator%')")
    said = audit(service)
    tally.check(said.returncode != 0 and "breaks at entry" in said.stdout, f"control: a changed audit entry is found: {said}")
    print(f"control: after one changed entry: {said.stderr.strip()}", flush=True)


def drill(cycles, chance, tally, run):
    """So many kills of one service, and what its database says at the end."""
    with Service() as service:
        ledger, roads = Ledger(service, run), roads_of(service, run)
        outcomes = []
        for number in range(cycles):
            ledger.token = service.token("operator")
            for side in {side for road in roads for side in road.sides}:
                side.renew()
            day = f"2090-01-{number // IMPORT_EVERY + 1:02}" if number % IMPORT_EVERY == 0 else None
            outcomes.append(cycle(service, ledger, roads, tally, chance, day))
        tally.check(any(o["interrupted"] for o in outcomes), "an import was caught in the middle")
        tally.check(len(ledger.of("acknowledged")) > 20 * cycles, "there was a load worth the name")
        steps, over = sum(road.acknowledged() for road in roads), sum(walk.next is None for road in roads for walk in road.walks)
        tally.check(steps > 8 * cycles and over > 0, f"contracts came to the end of their road: {steps} steps, {over} at the end")
        code, _ = service.terminate()
        tally.check(code == 0, f"the service left with {code}")
        said = audit(service)
        tally.check(said.returncode == 0, f"the audit chain: {said.stdout}{said.stderr}")
        slowest = max(o["ready_after"] for o in outcomes)
        print(f"{cycles} kills: {len(ledger.of('acknowledged'))} writes acknowledged, {sum(o['unknown'] for o in outcomes)} "
              f"unknown and asked again; {steps} steps on the road of which {sum(o['steps'] for o in outcomes)} asked again, {over} contracts at its end; ready after at most {slowest:.2f} s; {' '.join(said.stdout.split())}", flush=True)
        if run.endswith("-0"):
            broken_on_purpose(service, ledger, roads, tally)


def main():
    options = argparse.ArgumentParser(description="kill -9 under load")
    options.add_argument("--cycles", type=int, default=5)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options = options.parse_args()
    print(f"seed {options.seed}, {options.cycles} kills, {CLIENTS} clients", flush=True)
    chance, tally = random.Random(options.seed), Tally()
    for begun in range(0, options.cycles, BATCH):
        drill(min(BATCH, options.cycles - begun), chance, tally, f"kill-{options.seed}-{begun}")
    tally.close()


if __name__ == "__main__":
    threading.excepthook = lambda args: print(f"a client failed: {args.exc_value!r}")
    main()
