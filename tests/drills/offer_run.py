#!/usr/bin/env python3
"""Offers to many practices, with kill -9 in the middle: the run goes on after the start, every row has its outcome,
nobody has two offers or a draft that was left, and a second run offers nothing again. Tells how fast it went.

    tests/drills/offer_run.py [--practices 2000] [--small]        --small: the country of 100 practices
"""

import argparse
import collections
import time

from ledger import wait_for
from service import Service, Tally

PARTY = "zorg-en-zekerheid"
RUNS = "/v1/contract-offer-runs"
TERM = {"startDate": "2026-01-01", "endDate": "2026-12-31"}


class Runs:
    """The insurer's runs for the same practices."""

    def __init__(self, service, codes):
        self.service, self.codes = service, codes
        self.token = service.token("insurer", "--concern", PARTY)

    def ask(self, path):
        answer = self.service.ask("GET", path, token=self.token, timeout=60)
        if answer.status != 200:
            raise RuntimeError(f"{path}: {answer}")
        return answer.json()

    def pages(self, path):
        while path:
            page = self.ask(path)
            yield from page["items"]
            path = (page.get("next") or "").removeprefix(f"http://127.0.0.1:{self.service.port}")

    def begin(self, key):
        body = {
            "purchasingPartyId": PARTY, "policyId": "zz-haz-2024", "agreementType": "haz", "term": TERM,
            "signBy": "2099-01-01T00:00:00Z", "agbCodes": self.codes,
        }
        answer = self.service.ask("POST", RUNS, body, self.token, {"Idempotency-Key": key}, timeout=60)
        if answer.status != 202:
            raise RuntimeError(f"the run was not taken on: {answer}")
        return answer.headers["location"]

    def until(self, run, done, patience=1800):
        """Waits until so many rows are done or the run is over; gives the run and rows per second of that time."""
        began, before = time.monotonic(), self.ask(run)["progress"]["done"]
        ended = lambda run: run["status"] not in ("queued", "running")
        found = wait_for(lambda: (now := self.ask(run)) and (ended(now) or now["progress"]["done"] >= done) and now, patience)
        return found, (found["progress"]["done"] - before) / (time.monotonic() - began)


def once(tally, runs, run, rows):
    """Every practice has its row, and what was offered stands there once."""
    by_outcome = collections.Counter(row["outcome"] for row in rows)
    tally.check(len(rows) == len(runs.codes) == len({row["agbCode"] for row in rows}), f"a row for each: {len(rows)}")
    tally.check(by_outcome["waiting"] == by_outcome["refused"] == 0, f"no row is left or refused: {by_outcome}")
    offered = {row["contractId"]: row["agbCode"] for row in rows if row["outcome"] == "offered"}
    tally.check(len(offered) == by_outcome["offered"] > len(rows) // 4, f"each row has an offer of its own: {by_outcome}")
    path = f"/v1/contracts?purchasingPartyId={PARTY}&careKind=HAZ&date=2026-06-01&limit=200"
    there = [c for c in runs.pages(path) if c["status"] in ("draft", "offered")]
    tally.check({c["id"] for c in there} == offered.keys() and len(there) == len(offered),
                f"{len(there)} drafts and offers are there, {len(offered)} were told")
    drafts = [c["number"] for c in there if c["status"] == "draft"]
    tally.check(not drafts, f"drafts are left: {drafts[:3]}")
    holders = collections.Counter(c["agbCode"] for c in there)
    tally.check(all(count == 1 for count in holders.values()), f"two offers: {holders.most_common(2)}")
    return by_outcome


def main():
    options = argparse.ArgumentParser(description="a run of offers, killed in the middle")
    options.add_argument("--practices", type=int, default=2000)
    options.add_argument("--small", action="store_true")
    options = options.parse_args()
    tally = Tally()
    with Service(arguments=("--small",) if options.small else ()) as service:
        wanted = min(options.practices, 100 if options.small else 5000)
        runs = Runs(service, [f"{1900001 + n:08}" for n in range(wanted)])
        run = runs.begin("offer-run")
        found, before = runs.until(run, wanted * 2 // 5)
        tally.check(found["status"] == "running", f"caught in the middle: {found['status']} {found['progress']}")
        service.kill()
        service.start()
        caught, down = runs.ask(run)["progress"]["done"], time.monotonic()
        runs.until(run, caught + 1)  # the lease of the process that was killed runs out first
        down = time.monotonic() - down
        found, after = runs.until(run, wanted + 1)
        tally.check(found["status"] == "succeeded", f"the run ends well: {found}")
        rows = list(runs.pages(f"{run}/rows?limit=200"))
        outcomes = once(tally, runs, run, rows)
        print(f"{wanted} practices, killed after {caught} rows: {dict(outcomes)}; {before:.0f} rows/s before, {after:.0f} rows/s after, which went on {down:.0f} s after the start", flush=True)
        again, _ = runs.until(runs.begin("again"), wanted + 1)
        tally.check(again["status"] == "succeeded" and again["counts"]["offered"] == 0, f"a second run offers nothing: {again['counts']}")
        once(tally, runs, run, rows)
    tally.close()


if __name__ == "__main__":
    main()
