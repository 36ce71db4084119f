#!/usr/bin/env python3
"""The guide of the round trip (docs/guides/round_trip.py), run as a reader would run it against a fresh demo:
every step goes through, and the following insurer's answer changes with its source. A second run on the same
demo must fail at the step where the practice begins again what was agreed already.

    tests/drills/round_trip.py
"""

import pathlib
import re
import subprocess
import sys

from service import Service, Tally

GUIDE = pathlib.Path(__file__).resolve().parents[2] / "docs" / "guides" / "round_trip.py"


def follow(service):
    """Runs the guide."""
    line = [sys.executable, GUIDE, "--at", f"http://127.0.0.1:{service.port}", "--data-dir", service.data_dir, "--program", service.program]
    return subprocess.run(list(map(str, line)), capture_output=True, text=True)


def main():
    tally = Tally()
    with Service() as service:
        done = follow(service)
        print(done.stdout, flush=True)
        tally.check(done.returncode == 0, f"the guide ends well: {done.stderr}")
        steps = re.findall(r"^(\d)\. ", done.stdout, re.MULTILINE)
        tally.check(steps == list("12345678"), f"all steps in order: {steps}")
        bases = re.findall(r"^  basis (\w+) \((\w+)\)", done.stdout, re.MULTILINE)
        tally.check([basis for basis, _ in bases] == ["notContracted", "followed"], f"the answer changes: {bases}")
        cited = re.findall(r"^  \[(.+), (.+)\]$", done.stdout, re.MULTILINE)
        tally.check(len(cited) >= 2 and cited[-1] != cited[0], f"each answer with its source: {cited}")
        tally.check(done.stdout.count("status is concluded") >= 2, "contract and addendum are concluded")
        again = follow(service)
        tally.check(again.returncode != 0, "control: what is agreed already is not agreed again")
        tally.check(re.search(r"\b(409|conflict|rule-refused)\b", again.stderr), f"control: with a reason: {again.stderr[-300:]}")
    tally.close()


if __name__ == "__main__":
    main()
