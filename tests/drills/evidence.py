#!/usr/bin/env python3
"""The page on signing as its reader meets it: its commands sign a contract in a demo and get the evidence of
it. Then the program and a verifier written apart must both find it whole, and both refuse it when one byte
of any part is changed, a part taken out or moved, or when it is held against another root or other keys.

    tests/drills/evidence.py        (in the venv of tests/install python)
"""

import base64
import copy
import json
import os
import pathlib
import re
import subprocess
import tempfile
import time
import warnings

from audit_verify import keys_of
from evidence_verify import Evidence, roots_of
from page import block
from service import Service, Tally

PARTS = ("tools", "mandates", "offer", "sign", "evidence")


def walk(service, folder):
    """Runs the commands of the page in a folder with the demo's data; gives what they printed."""
    (folder / "bin").mkdir()
    (folder / "bin" / "zorgcontract").symlink_to(pathlib.Path(service.program).resolve())
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ZORGCONTRACT_")}
    environment = {**clean, "PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}
    text = "\n".join(block(f"signing-{part}") for part in PARTS).replace("127.0.0.1:8080", f"127.0.0.1:{service.port}")
    return subprocess.run(["bash", "-euo", "pipefail", "-c", text], cwd=folder, env=environment, capture_output=True, text=True)


def leaves(node, path=()):
    """Every text and number of a document with its place."""
    if isinstance(node, dict):
        for name, value in node.items():
            yield from leaves(value, (*path, name))
    elif isinstance(node, list):
        for number, value in enumerate(node):
            yield from leaves(value, (*path, number))
    else:
        yield path, node


def put(bundle, path, value):
    """A copy with another value in one place."""
    changed = copy.deepcopy(bundle)
    node = changed
    for step in path[:-1]:
        node = node[step]
    node[path[-1]] = value
    return changed


def changed(value):
    """The value with one byte changed, at its begin, in the middle and at its end."""
    if isinstance(value, int):
        yield value + 1
        return
    for at in sorted({0, len(value) // 2, len(value) - 1}):
        other = "B" if value[at] == "A" else "A"
        yield value[:at] + other + value[at + 1:]
    if len(value) > 500 and re.fullmatch("[A-Za-z0-9_-]+", value):  # one bit of the bytes that it stands for
        data = bytearray(base64.urlsafe_b64decode(value + "=" * (-len(value) % 4)))
        data[len(data) // 2] ^= 1
        yield base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def edits(bundle):
    """Everything that is done to the file: what it is called, and the file after it."""
    for path, value in leaves(bundle):
        for number, other in enumerate(changed(value)):
            yield f"{'.'.join(map(str, path))} ({number})", put(bundle, path, other)
    for path in {path[:-1] for path, _ in leaves(bundle) if isinstance(path[-1], str)}:
        yield f"a member more in {path}", put(bundle, (*path, "more"), "A")
    both = bundle["signatures"]
    yield "the signatures the other way round", put(bundle, ("signatures",), both[::-1])
    yield "a signature twice", put(bundle, ("signatures",), [*both, both[-1]])
    yield "without signatures", put(bundle, ("signatures",), [])
    yield "without revocation lists", put(bundle, ("revocationLists",), [])
    for part in ("receipt", "head", "trail"):
        yield f"the {part} of the other", put(bundle, ("signatures", 0, part), both[1][part])
    for part in ("jws", "certificates", "receivedAt", "side"):
        yield f"the {part} of the other", put(bundle, ("signatures", 0, "statement", part), both[1]["statement"][part])
    yield "without the person's certificate", put(bundle, ("signatures", 0, "statement", "certificates"), both[0]["statement"]["certificates"][1:])
    yield "without its authority", put(bundle, ("signatures", 0, "statement", "certificates"), both[0]["statement"]["certificates"][:1])


class Both:
    """The program and the other verifier, with what they are given."""

    def __init__(self, service, folder):
        self.program, self.folder = service.program, folder
        self.root, self.jwks = folder / "demo-data/sandbox-ca/root.pem", folder / "jwks.json"

    def verdicts(self, data, root=None, jwks=None):
        """What the program says, and the faults that the other finds."""
        root, jwks, file = root or self.root, jwks or self.jwks, self.folder / "edited.json"
        file.write_bytes(data)
        line = [self.program, "contract", "verify", file, "--trust", root, "--keys", jwks]
        said = subprocess.run(list(map(str, line)), capture_output=True, text=True)
        return said, Evidence(data, roots_of(root.read_bytes()), keys_of(jwks.read_text()))


def refused(tally, both, what, data, **against):
    said, apart = both.verdicts(data, **against)
    right = said.returncode == 1 and "FAULT" in said.stdout and apart.faults
    tally.check(right, f"{what}: {said.returncode} {said.stdout[-300:]}{said.stderr[-300:]} / {apart.faults}")
    return bool(right)


def other_side(tally, service, both, folder, bundle):
    """The insurer's file proves the same with its own trail; nobody else gets one."""
    contract = bundle["document"]["subjectId"]
    path = f"/v1/contracts/{contract}/evidence"
    answer = service.ask("GET", path, token=service.token("insurer", "--concern", "zorg-en-zekerheid"))
    said, apart = both.verdicts(answer.body)
    tally.check(said.returncode == 0 and not apart.faults, f"the insurer's file: {said.stdout} {apart.faults}")
    first, second = bundle["signatures"], answer.json()["signatures"]
    tally.check([one["statement"] for one in first] == [one["statement"] for one in second], "the same statements")
    owner = lambda signature: json.loads(signature["trail"].splitlines()[0])["owner"]
    owners = [owner(first[0]), owner(second[0])]
    tally.check(owners == ["agb:01900001", "purchasing-party:zorg-en-zekerheid"], f"each its own trail: {owners}")
    mixed = put(bundle, ("signatures", 0, "trail"), second[0]["trail"])
    refused(tally, both, "the trail of the other side", json.dumps(mixed).encode())
    for role, *more in (("insurer", "--concern", "cz"), ("provider", "--agb", "01900002"), ("operator",)):
        seen = service.ask("GET", path, token=service.token(role, *more))
        tally.check(seen.status in (403, 404), f"{role} {more}: {seen}")


def main():
    warnings.simplefilter("error", UserWarning)  # a certificate that another library finds odd
    tally = Tally()
    with tempfile.TemporaryDirectory(prefix="zorgcontract-evidence-") as folder:
        folder = pathlib.Path(folder)
        with Service(data_dir=folder / "demo-data") as service:
            began = time.monotonic()
            done = walk(service, folder)
            if not tally.check(done.returncode == 0, f"the page: {done.stdout}\n{done.stderr}"):
                tally.close()
            print(f"the page from certificate to proof: {time.monotonic() - began:.1f} s", flush=True)
            last = done.stdout.strip().splitlines()[-1]
            tally.check(last.endswith("0 not made, 0 faults"), f"the last line: {last}")
            tally.check((folder / "document.pdf").read_bytes().startswith(b"%PDF-"), "the PDF was read")
            both, original = Both(service, folder), (folder / "evidence.json").read_bytes()
            said, apart = both.verdicts(original)
            tally.check(said.returncode == 0 and not apart.faults, f"whole: {said.stdout}{said.stderr} {apart.faults}")
            print(said.stdout + "\n".join(apart.said), flush=True)
            bundle = json.loads(original)
            other_side(tally, service, both, folder, bundle)
            service.terminate()
        began, count = time.monotonic(), 0
        for what, edited in edits(bundle):
            if edited == bundle:  # a head may be that of both signatures
                continue
            count += refused(tally, both, what, json.dumps(edited).encode())
        for at in range(0, len(original), max(1, len(original) // 50)):
            count += refused(tally, both, f"cut off at {at}", original[:at])
        with Service() as stranger:
            foreign = folder / "foreign.json"
            foreign.write_bytes(stranger.ask("GET", "/.well-known/jwks.json").body)
            stranger.run("sandbox-ca", "--data-dir", stranger.data_dir)
            count += refused(tally, both, "keys of another service", original, jwks=foreign)
            count += refused(tally, both, "another root", original, root=stranger.data_dir / "sandbox-ca/root.pem")
        print(f"{count} edits refused by both in {time.monotonic() - began:.0f} s", flush=True)
    tally.close()


if __name__ == "__main__":
    main()
