#!/usr/bin/env python3
"""Target C1: a thousand random edits of an exported audit trail, or of the database it comes from. The
program and a verifier written apart from it must both find every one, and nothing in what is whole.

    tests/drills/tamper.py [--edits 1000] [--seed N]
"""

import argparse
import contextlib
import json
import pathlib
import random
import sqlite3
import subprocess
import tempfile
import time

from audit_verify import Check, heads_of, keys_of
from ledger import Ledger
from service import Service, Tally

OWNER = "purchasing-party:cz"


def load(service):
    """Writes of an insurer and refused calls, so that more than one kind of entry is there."""
    ledger = Ledger(service, f"tamper-{int(time.time())}")
    ledger.under_load(4, lambda: time.sleep(1.5))
    for _ in range(3):
        service.ask("GET", "/v1/contracts/01900000-0000-7000-8000-000000000000", token=service.token("operator"))
    time.sleep(1.5)
    return ledger


def edited(chance, original):
    """One random edit of a file, and its name; never the same bytes."""
    while True:
        data, lines = bytearray(original), original.splitlines(keepends=True)
        what = chance.choice(["flip a bit", "delete a byte", "insert a byte", "delete a line", "repeat a line",
                              "swap two lines", "cut off the end", "change a digit"])
        at, line, other = chance.randrange(len(data)), chance.randrange(len(lines)), chance.randrange(len(lines))
        if what == "flip a bit":
            data[at] ^= 1 << chance.randrange(8)
        elif what == "delete a byte":
            del data[at]
        elif what == "insert a byte":
            data.insert(at, chance.randrange(256))
        elif what == "change a digit":
            digits = [n for n, byte in enumerate(data) if chr(byte).isdigit()]
            data[chance.choice(digits)] = ord(chance.choice("0123456789"))
        elif what == "cut off the end":
            data = data[:at]
        else:
            if what == "delete a line":
                del lines[line]
            elif what == "repeat a line":
                lines.insert(other, lines[line])
            else:
                lines[line], lines[other] = lines[other], lines[line]
            data = bytearray(b"".join(lines))
        if bytes(data) != original:
            return what, bytes(data)


def database_edits(chance, service, tally, folder, heads, keys, count):
    """Edits of the rows, as somebody with the database file in hands makes them; the program exports and checks."""
    path = service.data_dir / "zorgcontract.sqlite"
    key = ["--receipt-key-file", service.data_dir / "keys" / "receipt-key.pem", "--database-url", f"sqlite://{path}"]
    found = 0
    for _ in range(count):
        with contextlib.closing(sqlite3.connect(path)) as own, own:
            last = own.execute("SELECT max(sequence) FROM audit_entries WHERE owner = ?", [OWNER]).fetchone()[0]
            at = chance.randint(1, last)
            kept = own.execute("SELECT rowid, * FROM audit_entries WHERE owner = ? AND sequence >= ?", [OWNER, at]).fetchall()
            head = own.execute("SELECT sequence, hash FROM audit_heads WHERE owner = ?", [OWNER]).fetchone()
            where = "WHERE owner = ? AND sequence = ?"
            kind = chance.randrange(3)
            if kind == 0:
                own.execute(f"UPDATE audit_entries SET entry = replace(entry, 'operator', 'nobody') {where}", [OWNER, at])
                own.execute(f"UPDATE audit_entries SET entry = entry || ' ' {where}", [OWNER, at])
            elif kind == 1:
                own.execute(f"DELETE FROM audit_entries {where}", [OWNER, at])
            else:
                own.execute("DELETE FROM audit_entries WHERE owner = ? AND sequence >= ?", [OWNER, at])
                end = own.execute(f"SELECT hash FROM audit_entries {where}", [OWNER, at - 1]).fetchone()
                own.execute("UPDATE audit_heads SET sequence = ?, hash = ? WHERE owner = ?",
                            [at - 1, end[0] if end else bytes(32), OWNER])
        file = folder / "edited.ndjson"
        file.write_text(service.run("audit", "export", OWNER, *key).stdout)
        said = service.run("audit", "verify", file, "--heads", folder / "heads", "--jwks", folder / "jwks", check=False)
        apart = Check(file.read_bytes(), heads, keys)
        tally.check(said.returncode == 1 and apart.faults, f"rows edited ({kind} at {at}): {said.stdout} {apart.faults}")
        found += said.returncode == 1 and bool(apart.faults)
        with contextlib.closing(sqlite3.connect(path)) as own, own:
            own.execute("DELETE FROM audit_entries WHERE owner = ? AND sequence >= ?", [OWNER, at])
            names = [row[1] for row in own.execute("PRAGMA table_info(audit_entries)")]
            marks = ", ".join("?" * len(names))
            own.executemany(f"INSERT INTO audit_entries ({', '.join(names)}) VALUES ({marks})", [row[1:] for row in kept])
            own.execute("UPDATE audit_heads SET sequence = ?, hash = ? WHERE owner = ?", [*head, OWNER])
    print(f"{count} edits of the rows: {found} found by both", flush=True)


def main():
    options = argparse.ArgumentParser(description="edits of the audit trail")
    options.add_argument("--edits", type=int, default=1000)
    options.add_argument("--seed", type=int, default=int(time.time()))
    options = options.parse_args()
    print(f"seed {options.seed}, {options.edits} edits", flush=True)
    chance, tally = random.Random(options.seed), Tally()
    with Service() as service, tempfile.TemporaryDirectory(prefix="zorgcontract-tamper-") as folder:
        folder = pathlib.Path(folder)
        load(service)
        ask = lambda part: service.ask("GET", f"/v1/audit-entries/{part}?owner={OWNER}", token=service.token("operator"))
        (folder / "heads").write_bytes(ask("head").body)
        original = ask("export").body
        key = ["--receipt-key-file", service.data_dir / "keys" / "receipt-key.pem"]
        (folder / "jwks").write_text(service.run("audit", "jwks", *key).stdout)
        heads, keys = heads_of((folder / "heads").read_text()), keys_of((folder / "jwks").read_text())
        file, began = folder / "trail.ndjson", time.monotonic()

        def verdicts(data):
            file.write_bytes(data)
            line = [service.program, "audit", "verify", file, "--heads", folder / "heads", "--jwks", folder / "jwks"]
            said = subprocess.run(list(map(str, line)), capture_output=True, text=True)
            return said, Check(data, heads, keys)

        said, apart = verdicts(original)
        tally.check(said.returncode == 0 and not apart.faults, f"whole: {said.stdout}{said.stderr} {apart.faults}")
        print(" / ".join(said.stdout.strip().splitlines()), flush=True)
        kinds, found = {}, 0
        for _ in range(options.edits):
            what, data = edited(chance, original)
            said, apart = verdicts(data)
            both = said.returncode == 1 and "FAULT" in said.stdout and bool(apart.faults)
            tally.check(both, f"{what}: {said.returncode} {said.stdout[-200:]} {said.stderr[-200:]} {apart.faults}")
            found, kinds[what] = found + both, kinds.get(what, 0) + 1
        print(f"{options.edits} edits of the file: {found} found by both in {time.monotonic() - began:.0f} s: "
              f"{json.dumps(kinds)}", flush=True)
        service.terminate()
        database_edits(chance, service, tally, folder, heads, keys, max(1, options.edits // 20))
    tally.close()


if __name__ == "__main__":
    main()
