#!/usr/bin/env python3
"""The README's way without demo: its own commands, on a fresh folder, up to the same answer; on
SQLite, and on PostgreSQL when ZORGCONTRACT_TEST_POSTGRES names a server (tests/postgres starts one).

    tests/drills/own_data.py
    tests/postgres tests/drills/own_data.py
"""

import json
import os
import pathlib
import signal
import subprocess
import tempfile
import time
import urllib.error
import urllib.request

from page import block, missing, promised
from service import ROOT, Tally, binary, free_port


def bash(text, folder, environment):
    return subprocess.run(["bash", "-euo", "pipefail", "-c", text], cwd=folder, env=environment, capture_output=True, text=True)


def ready(port, patience=60):
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            return urllib.request.urlopen(f"http://127.0.0.1:{port}/readyz", timeout=2).status == 200
        except (urllib.error.URLError, OSError):
            time.sleep(0.05)
    return False


def walk(tally, name, extra):
    """Every command of the page, in order, on one database."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="zorgcontract-operator-") as folder:
        folder = pathlib.Path(folder)
        (folder / "samples").symlink_to(ROOT / "samples")
        (folder / "bin").mkdir()
        (folder / "bin" / "zorgcontract").symlink_to(binary())
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ZORGCONTRACT_")}
        environment = {**clean, **extra, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}", "ZORGCONTRACT_LISTEN": f"127.0.0.1:{port}"}
        *before, last = block("operator").strip().splitlines()
        tally.check(last == "zorgcontract serve", f"{name}: the last command serves")
        before = "\n".join(before)
        first = bash(before, folder, environment)
        tally.check(first.returncode == 0, f"{name}: {first.stdout}{first.stderr}")
        again = bash(before, folder, environment)
        tally.check(again.returncode == 0, f"{name}: the same commands again: {again.stderr}")
        imports = [line for line in again.stdout.splitlines() if "rows read" in line]
        tally.check(imports and all(" 0 added, 0 changed, 0 ended" in line for line in imports), f"{name}: a second import changes nothing: {imports}")
        exports = "\n".join(line for line in before.splitlines() if line.startswith("export "))
        served = subprocess.Popen(["bash", "-c", f"{exports}\nexec zorgcontract serve"], cwd=folder, env=environment)
        try:
            tally.check(ready(port), f"{name}: serves")
            call = exports + "\n" + block("operator-call").replace("127.0.0.1:8080", f"127.0.0.1:{port}")
            said = bash(call, folder, environment)
            if tally.check(said.returncode == 0 and said.stdout, f"{name}: the call: {said.stderr}"):
                answer = json.loads(said.stdout)
                for fault in missing(promised("operator-answer"), answer) or [None]:
                    tally.check(fault is None, f"{name}: the README and the answer differ: {fault}")
                print(f"{name}: {answer['basis']}, {answer['certainty']}, {answer.get('agreement', {}).get('number')}", flush=True)
            call = exports + "\n" + block("bound-token").replace("127.0.0.1:8080", f"127.0.0.1:{port}")
            said = bash(call, folder, environment)
            if tally.check(said.returncode == 0 and said.stdout, f"{name}: a client of one's own: {said.stderr}"):
                seen = json.loads(said.stdout).get("items", [])
                tally.check(len(seen) == 1, f"{name}: a bound token reads: {said.stdout}")
            sandbox = bash(f"curl -s -o /dev/null -w '%{{http_code}}' http://127.0.0.1:{port}/sandbox/scenarios", folder, environment)
            tally.check(sandbox.stdout == "404", f"{name}: no sandbox outside the demo: {sandbox.stdout}")
        finally:
            served.send_signal(signal.SIGTERM)
            tally.check(served.wait(30) == 0, f"{name}: leaves by itself")
        audit = bash(exports + "\nzorgcontract audit verify", folder, environment)
        tally.check(audit.returncode == 0, f"{name}: the audit chain: {audit.stdout}{audit.stderr}")
        wrong_settings(tally, name, folder, environment, exports)


def wrong_settings(tally, name, folder, environment, exports):
    """A wrong setting, file or row stops with one clear line, and changes nothing."""
    (folder / "broken.csv").write_text("scheme,regionCode\nzorgkantoorregio\n")
    lines = [
        "zorgcontract serve --database-url mysql://x",
        "zorgcontract serve --token-key-file nowhere.pem",
        "zorgcontract import regions nowhere.csv",
        "zorgcontract import regions broken.csv",
        "zorgcontract import contracts samples/registrations.ndjson",
        "zorgcontract policy check nowhere",
        "zorgcontract serve --listen nonsense",
    ]
    for line in lines:
        done = bash(exports + "\n" + line, folder, environment)
        tally.check(done.returncode != 0 and done.stderr.strip() and "panicked" not in done.stderr, f"{name}: {line}: {done.returncode} {done.stderr}")


def main():
    tally = Tally()
    walk(tally, "SQLite", {})
    server = os.environ.get("ZORGCONTRACT_TEST_POSTGRES")
    if server:
        database = f"operator_{os.getpid()}"
        subprocess.run(["psql", "-q", server, "-c", f"CREATE DATABASE {database}"], check=True)
        walk(tally, "PostgreSQL", {"ZORGCONTRACT_DATABASE_URL": f"{server.rsplit('/', 1)[0]}/{database}"})
    tally.close()


if __name__ == "__main__":
    main()
