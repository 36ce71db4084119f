#!/usr/bin/env python3
"""The first command of the README: it prints `ready`, a question and calls to paste; a pasted call
gives the answer of the screen and of the README; every scenario has the answer that it names; a
second start keeps what was written.

    tests/drills/readme.py
"""

import json
import re
import subprocess
import tempfile
import urllib.parse

from ledger import Ledger
from page import block, missing, promised
from service import Service, Tally


def paste(text):
    """Runs what a reader would paste into a terminal."""
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", text], capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{text}\n{done.stderr}")
    return done.stdout


def printed_calls(output):
    """The lines that the demo prints for pasting."""
    found = re.search(r"^TOKEN=\$\(.*?\)\n(?:.*\\\n)*.*$", output, re.MULTILINE)
    return found.group(0) if found else ""


def check_screen(tally, service):
    """The screen, the pasted call and the README say the same."""
    output = service.output()
    tally.check(f"ready http://127.0.0.1:{service.port}" in service.lines, f"a line of its own says ready:\n{output}")
    calls = printed_calls(output)
    if not tally.check("curl" in calls, f"calls to paste are printed:\n{output}"):
        return
    answer = json.loads(paste(calls.replace("curl -s", "curl -s -H 'Accept-Language: en'")))
    for fault in missing(promised("answer"), answer) or [None]:
        tally.check(fault is None, f"the README and the answer differ: {fault}")
    said = " ".join(output.split())
    shown = [answer["basis"], answer["certainty"], answer["agreement"]["number"], answer["leadingInsurers"][0]["name"]]
    shown += [module["code"] for module in answer["modules"]]
    shown += [citation["document"] for step in answer["explanation"] for citation in step["citations"]]
    for text in shown:
        tally.check(" ".join(text.split()) in said, f"the screen says {text!r}")


def check_scenarios(tally, service):
    """Every scenario over HTTP."""
    token = service.token("operator")
    scenarios = service.ask("GET", "/sandbox/scenarios").json()["items"]
    tally.check(len(scenarios) >= 10, f"{len(scenarios)} scenarios")
    for scenario in scenarios:
        request = scenario["request"]
        path = request["path"] + "?" + urllib.parse.urlencode(request["query"])
        answer = service.ask(request["method"], path, token=token)
        if tally.check(answer.status == 200, f"{scenario['name']}: {answer}"):
            body = answer.json()
            same = all(body[name] == scenario["expected"][name] for name in ("basis", "certainty"))
            tally.check(same, f"{scenario['name']}: {body['basis']}, {body['certainty']}")
        tally.check(answer.headers.get("sandbox") == "fictitious", f"{scenario['name']}: without the header Sandbox")


def check_pages(tally, service):
    """The reference comes up, and brings everything it uses along."""
    page = service.ask("GET", "/docs")
    tally.check(page.status == 200, f"/docs: {page.status}")
    for place in re.findall(r'(?:src|href)="([^"#]+)"', page.body.decode()):
        if place.startswith("data:"):
            continue
        tally.check(place.startswith("/"), f"/docs uses {place}")
        tally.check(service.ask("GET", place).status == 200, f"{place} is served")
    for path in ("/v1/openapi.json", "/v1/openapi-3.0.json", "/docs/problems"):
        tally.check(service.ask("GET", path).status == 200, f"{path} is served")


def main():
    tally = Tally()
    tally.check(block("demo").strip() == "cargo run --release -- demo", "the README names the first command")
    with tempfile.TemporaryDirectory(prefix="zorgcontract-readme-") as folder, Service(data_dir=f"{folder}/demo data") as service:
        print(f"first start with seeding: ready after {service.ready_after:.1f} s")
        check_screen(tally, service)
        check_scenarios(tally, service)
        check_pages(tally, service)
        ledger = Ledger(service, "readme")
        tally.check(ledger.next().send(service, ledger.token).status == 201, "a contract is recorded")
        code, _ = service.terminate()
        tally.check(code == 0, f"the demo left with {code}")
        service.start()
        print(f"second start: ready after {service.ready_after:.1f} s")
        verdict = ledger.verdict()
        tally.check(not any(verdict.values()), f"a second start keeps what was written: {verdict}")
        check_screen(tally, service)
        refused = service.run("token", "--data-dir", folder, "--role", "operator", check=False)
        tally.check(refused.returncode != 0 and not refused.stdout, "no token outside a demo data directory")
        taken = service.run("demo", "--small", "--listen", f"127.0.0.1:{service.port}", "--data-dir", f"{folder}/other", check=False)
        tally.check(taken.returncode != 0 and len(taken.stderr.splitlines()) == 1, f"a taken address is one clear line: {taken}")
    tally.close()


if __name__ == "__main__":
    main()
