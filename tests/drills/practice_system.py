#!/usr/bin/env python3
"""The guide for practice systems (docs/guides/practice_system.*), tried against a demo: the table that its client
keeps by a first list and deltas equals a fresh full list after every kind of change, and a correction of days gone
by leaves a window to look at again. The page's tables are held against the service and the client.

    tests/drills/practice_system.py
"""

import contextlib
import csv
import io
import json
import re
import sqlite3
import sys
import time
import uuid

import round_trip
from service import ROOT, Service, Tally

GUIDES = ROOT / "docs" / "guides"
sys.path.insert(0, str(GUIDES))
import practice_system as guide  # noqa: E402

TODAY = ("01900001", "7085", "2025-02-03")  # a day that has come: corrections are retroactive
LATER = ("01900002", "7085", "2025-06-02")  # under the contract of the round trip


class Lists:
    """An operator's lists, made from what stands."""

    ENDS = ["startDate", "endDate", "source", "confidence", "conflicts", "note"]

    def __init__(self, service):
        self.service, self.token = service, service.token("operator")

    def get(self, path):
        """Every item of a collection."""
        items = []
        while path:
            page = self.service.ask("GET", path, token=self.token).json()
            items += page["items"]
            following = page.get("next")
            path = following and "/" + following.split("/", 3)[3]
        return items

    def send(self, name, columns, rows):
        """Imports a list and waits for its end; the counts."""
        text = io.StringIO()
        writer = csv.DictWriter(text, columns + self.ENDS)
        writer.writeheader()
        for item in rows:
            told = item["provenance"]
            writer.writerow({column: {True: "yes", False: "no"}.get(item.get(column), item.get(column)) for column in columns} | item["period"] | {
                "source": told["source"], "confidence": told["confidence"], "conflicts": "; ".join(told["conflicts"]), "note": told.get("note", "")})
        headers = {"Content-Type": "text/csv", "Idempotency-Key": str(uuid.uuid4())}
        made = self.service.ask("POST", f"/v1/list-imports?list={name}", text.getvalue(), self.token, headers).json()
        for _ in range(400):
            job = self.service.ask("GET", f"/v1/list-imports/{made['id']}", token=self.token).json()
            if job["status"] in ("succeeded", "failed"):
                return job
            time.sleep(0.05)
        raise RuntimeError("the import does not end")

    def tariffs(self, change):
        """The national list of 2025 with a change."""
        rows = [change(dict(item)) for item in self.get("/v1/tariffs?year=2025&limit=200")]
        return self.send("tariffs", ["prestatieCode", "kind", "amount", "unit", "fictitious"], rows)

    def prestaties(self, change):
        """The list of prestaties of the day with a change; what stands on other days becomes history."""
        rows = [change(item | {"prestatieCode": item["code"]}) for item in self.get(f"/v1/prestaties?date={TODAY[2]}&limit=200")]
        columns = ["prestatieCode", "name", "segment", "unit", "tariffKind", "contractRequired", "nonContractedBillable"]
        return self.send("prestaties", columns, [row for found in rows for row in found])


class Keeper:
    """The client of the guide with its table, and the means to check it."""

    def __init__(self, service, tally):
        self.table = sqlite3.connect(":memory:")
        self.table.executescript(guide.SCHEMA)
        address = f"http://127.0.0.1:{service.port}"
        self.asks = {agb: guide.asking(address, service.token("provider", "--agb", agb)) for agb, *_ in (TODAY, LATER)}
        self.tally = tally

    def refresh(self, about, what):
        """One refresh; the table must equal a fresh full list afterwards."""
        status, changes = guide.refresh(self.table, self.asks[about[0]], *about)
        path = "/v1/price-lists?agbCode={}&uzoviCode={}&date={}".format(*about)
        wanted = [about[:2] + guide.row(item) for item in self.asks[about[0]](path)[2]["items"]]
        found = self.table.execute("SELECT * FROM tariff WHERE practice = ? AND insurer = ? ORDER BY prestatie", about[:2]).fetchall()
        self.tally.check(found == wanted and len(wanted) > 10, f"{what}: the table equals a fresh list")
        print(f"{what}: {status}, {len(changes)} changes", flush=True)
        return status, {change["after"]["prestatieCode"] if change.get("after") else change["prestatieCode"]: change for change in changes}

    def rebills(self):
        return self.table.execute("SELECT prestatie, first_day, last_day, old, new FROM rebill ORDER BY found_at").fetchall()


def amended(service, amount):
    """The insurer alone raises what the contract of the round trip says, as its policy lets it."""
    token = service.token("insurer", "--concern", "zorg-en-zekerheid")
    found = service.ask("GET", f"/v1/contracts?agbCode={LATER[0]}&date={LATER[2]}", token=token).json()["items"]
    contract = next(contract for contract in found if contract["careKind"] == "HAZ")
    tariff = {"prestatieCode": "99002", "title": "Reizigersadvies", "unit": "per advies", "amount": amount, "startDate": "2025-04-01"}
    annexes = [{"id": "tarieven", "title": {"nl": "Tarieven"}, "tariffs": [tariff]}]
    body = {"kind": "oneSided", "reason": "Index", "annexes": annexes}
    version = service.ask("GET", f"/v1/contracts/{contract['id']}", token=token).headers["etag"]
    headers = {"Idempotency-Key": str(uuid.uuid4()), "If-Match": version}
    return service.ask("POST", f"/v1/contracts/{contract['id']}/amendments", body, token, headers)


def amount_of(code, kind, amount):
    def change(item):
        return item | {"amount": amount} if (item["prestatieCode"], item["kind"]) == (code, kind) else item
    return change


def check_changes(tally, service):
    lists, keeper = Lists(service), Keeper(service, tally)
    for about in (TODAY, LATER):
        keeper.refresh(about, "first load")
        keeper.refresh(about, "nothing changed")
        status, _ = keeper.refresh(about, "nothing changed, with a tag")
        tally.check(status == 304, f"nothing changed is 304: {status}")

    for amount in ("7.10", "7.25"):
        made = amended(service, amount)
        tally.check(made.status == 201, f"the agreed tariff is amended: {made}")
        _, changes = keeper.refresh(LATER, f"an agreed tariff of {amount}")
        tally.check(list(changes) == ["99002"] and changes["99002"]["after"]["amount"] == amount, f"only it changed: {list(changes)}")
    tally.check(keeper.rebills() == [], f"what lies ahead is billed for the first time: {keeper.rebills()}")

    job = lists.tariffs(amount_of("99001", "maximum", "18.40"))
    tally.check(job["counts"]["changed"] == 1, f"one amount corrected: {job}")
    _, changes = keeper.refresh(TODAY, "a retroactive correction")
    tally.check(list(changes) == ["99001"] and changes["99001"]["retroactive"], f"only it changed, retroactively: {list(changes)}")
    tally.check(keeper.rebills() == [("99001", "2025-01-01", TODAY[2], "18.90", "18.40")], f"the window: {keeper.rebills()}")

    def remove_and_add(item):
        if item["code"] == "99401":
            return [item | {"prestatieCode": "99402", "name": "Fictief: nieuw"}]
        return [item]
    job = lists.prestaties(remove_and_add)
    tally.check(job["status"] == "succeeded", f"the list of prestaties is imported: {job}")
    _, changes = keeper.refresh(TODAY, "a prestatie added and one removed")
    kinds = {code: change["kind"] for code, change in changes.items()}
    tally.check(kinds == {"99401": "removed", "99402": "added"}, f"what was added and removed: {kinds}")

    _, changes = keeper.refresh((*TODAY[:2], "2026-01-02"), "another day")
    tally.check(changes, "the list of another year differs")
    keeper.table.execute("UPDATE tariff SET amount = '1.00' WHERE prestatie = '99001'")
    control = Tally()
    keeper.tally = control
    with contextlib.redirect_stdout(io.StringIO()):
        keeper.refresh((*TODAY[:2], "2026-01-02"), "a table that somebody spoiled")
    tally.check(control.failed == 1, "control: a spoiled table is noticed")


def check_page(tally):
    """The page's tables name every column of the client and every reason that the service gives."""
    page = (GUIDES / "practice_system.md").read_text()
    rows = re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)
    table = sqlite3.connect(":memory:")
    table.executescript(guide.SCHEMA)
    columns = [column[1] for column in table.execute("PRAGMA table_info(tariff)")]
    tally.check([name for name in rows if name in columns] == columns, f"the page has the client's columns in order: {columns}")
    schemas = json.loads((ROOT / "openapi" / "openapi.json").read_text())["components"]["schemas"]
    words = schemas["TariffBasis"]["enum"] + schemas["TariffReasonView"]["properties"]["code"]["enum"]
    lacking = [word for word in words if f"`{word}` |" not in page]
    tally.check(len(words) > 25 and not lacking, f"the page explains every basis, ground and reason: {lacking}")


def main():
    tally = Tally()
    check_page(tally)
    with Service() as service:
        done = round_trip.follow(service)
        tally.check(done.returncode == 0, f"the round trip gives a contract: {done.stderr}")
        check_changes(tally, service)
    tally.close()


if __name__ == "__main__":
    main()
