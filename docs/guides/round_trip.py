#!/usr/bin/env python3
"""From question to agreement: the whole round trip, with three tokens, against a running demo.

    cargo run --release -- demo                        in one terminal
    python3 docs/guides/round_trip.py                  in another

A practice asks for an agreement, the insurer judges and offers it, a person of either side signs, and a
module is added. Before and after, the same question is asked of another insurer, one that has no agreement
with this practice and follows the preferred insurer of the region: its answer changes, and it says why.

Three tokens take part, each with no more scopes than its work needs:

- the practice: its system fills in the questionnaire and asks for the addendum;
- the signatory: brings what a person signed with a certificate of their own, and may do nothing else;
- the insurer: its back office judges, offers, and brings the signature of its own signatory.

Only the standard library and the `openssl` command are used. Everything in the demo is fictitious.
"""

import argparse
import base64
import datetime
import hashlib
import json
import pathlib
import re
import shutil
import subprocess
import tempfile
import urllib.error
import urllib.parse
import urllib.request
import uuid

PRACTICE = "01900002"  # no insurer has an agreement with it
INSURER = "zorg-en-zekerheid"  # preferred in its region
FOLLOWER = "7119"  # an insurer of CZ groep, which is not preferred there and follows for GP care
QUESTIONNAIRE = "zorg-en-zekerheid-haz-new-practice"
MODULE = "e-mental-health"
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Refused(Exception):
    """An answer that is no success: a problem (RFC 9457) with a stable code."""


class Demo:
    """The demo and its command line."""

    def __init__(self, address, data_dir, program):
        self.address, self.data_dir, self.program = address, data_dir, program

    def run(self, *line):
        done = subprocess.run([*self.program, *line, "--data-dir", self.data_dir], capture_output=True, text=True)
        if done.returncode != 0:
            raise SystemExit(f"{' '.join(line)}: {done.stderr}")
        return done.stdout.strip()

    def client(self, *line):
        """A client with a sandbox token; outside the demo `/oauth2/token` gives one."""
        return Client(self.address, self.run("token", *line))


class Client:
    """One of the three, with its token."""

    def __init__(self, address, token):
        self.address, self.token = address, token

    def send(self, method, path, body=None, version=None, accept="application/json"):
        """One request; gives the answer's headers and bytes.

        Every POST has a key of its own, so that it may be repeated when the connection breaks; every change
        names the version that was seen, so that nothing is changed unseen.
        """
        headers = {"Authorization": f"Bearer {self.token}", "Accept": accept, "Accept-Language": "en"}
        if method == "POST":
            headers["Idempotency-Key"] = str(uuid.uuid4())
        if version is not None:
            headers["If-Match"] = f'"{version}"'
        if body is not None:
            headers["Content-Type"] = "application/merge-patch+json" if method == "PATCH" else "application/json"
            body = json.dumps(body).encode()
        request = urllib.request.Request(self.address + path, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.headers, answer.read()
        except urllib.error.HTTPError as error:
            raise Refused(f"{method} {path}: {error.read().decode()}") from None

    def ask(self, method, path, body=None, version=None):
        return json.loads(self.send(method, path, body, version)[1])

    def get(self, path, **query):
        return self.ask("GET", path + ("?" + urllib.parse.urlencode(query) if query else ""))


class Signatory:
    """A person with a certificate and the key of it, which never leaves this machine."""

    def __init__(self, demo, client, name, organisation, issued_for):
        """Gets a certificate of the sandbox authority and registers it with a mandate.

        `client` speaks for the organisation: who administers it decides who signs for it.
        """
        told = demo.run("sandbox-certificate", "--signatory", "--name", name, *issued_for)
        files = dict(re.findall(r"^(\S+)\s+(.+)$", told, re.MULTILINE))
        self.key, self.thumbprint = files["key"], files["x5t#S256"]
        certificate = pathlib.Path(files["certificate"]).read_text()
        mandate = {"startDate": "2025-01-01", "endDate": "2027-12-31"}
        body = {"name": name, "organisation": organisation, "certificate": certificate, "period": mandate}
        self.certificate_id = client.ask("POST", "/v1/certificates", body)["id"]

    def sign(self, document):
        """A detached JWS (JAdES B-B) over the bytes as they came: not parsed, not written again."""
        header = {"alg": "ES256", "x5t#S256": self.thumbprint, "iat": int(datetime.datetime.now().timestamp())}
        protected = base64url(json.dumps(header).encode())
        message = f"{protected}.{base64url(document)}".encode()
        der = subprocess.run(["openssl", "dgst", "-sha256", "-sign", self.key], input=message, capture_output=True, check=True)
        return f"{protected}..{base64url(joined(der.stdout))}"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def joined(der):
    """The two numbers of an ECDSA signature, 32 bytes each: JWS has them side by side, openssl in DER."""
    first = 4 + der[3]
    numbers = der[4:first], der[first + 2:]
    return b"".join(number.lstrip(b"\0").rjust(32, b"\0") for number in numbers)


def question(client, insurer):
    """The main question, for the first day of the agreement."""
    return client.get("/v1/effective-agreements", agbCode=PRACTICE, uzoviCode=insurer, date="2025-06-02", careKind="HAZ")


def tell(answer):
    """An answer in a few lines: what applies, and the last step with what it rests on."""
    step = answer["explanation"][-1]
    print(f"  basis {answer['basis']} ({answer['certainty']}), modules {[module['code'] for module in answer['modules']]}")
    print(f"  {step['text']}")
    for citation in step["citations"]:
        print(f"  [{citation['document']}, {citation.get('section')}]")


def fill_in(practice):
    """The practice fills in the questionnaire for new practices and hands it in."""
    asked = practice.get(f"/v1/questionnaires/{QUESTIONNAIRE}/rounds")["items"][0]
    body = {"questionnaireId": QUESTIONNAIRE, "roundId": asked["id"], "agbCode": PRACTICE}
    made = practice.ask("POST", "/v1/submissions", body)
    print(f"  filled in from the register: {[known['linkId'] for known in made['prefilled']]}")
    required = {problem["linkId"]: True for problem in made["validation"]["problems"]}
    address = f"/v1/submissions/{made['id']}"
    saved = practice.ask("PATCH", f"{address}/answers", required, made["version"])
    if not saved["validation"]["complete"]:
        raise Refused(saved["validation"]["problems"])
    done = practice.ask("POST", f"{address}/_submit", version=saved["version"])
    print(f"  received at {done['receivedAt']}, before {done['deadline']}; the receipt is signed")
    return address


def judge(insurer, address):
    """The insurer looks at each criterion of its policy, and approves."""
    criteria = insurer.get(f"{address}/criteria")
    verdicts = [criterion["ruling"]["verdict"] for criterion in criteria["criteria"] if "ruling" in criterion]
    print(f"  {criteria['outcome']}: {verdicts.count('met')} criteria met, {verdicts.count('unknown')} for a person to judge")
    for decision in ("underAssessment", "approved"):
        version = insurer.get(address)["version"]
        made = insurer.ask("POST", f"{address}/assessments", {"decision": decision}, version)
    return made


def offer(insurer, address):
    """A draft from what was approved, and the offer of it.

    The policy starts an agreement with a new practice on the first day of the next quarter once every criterion
    is met. One of them a person judged here, so the insurer gives the term itself.
    """
    term = {"startDate": "2025-04-01", "endDate": "2025-12-31"}
    draft = insurer.ask("POST", f"{address}/_draft", {"term": term})
    at = f"/v1/contracts/{draft['id']}"
    offered = insurer.ask("POST", f"{at}/_offer", {"signBy": "2025-03-01T00:00:00Z"}, draft["version"])
    print(f"  {offered['number']}: {offered['status']}, from {offered['term']['startDate']}, to be signed before {offered['signBy']}")
    return at


def sign(client, signatory, at):
    """The person gets the document, looks at it, and signs the digest of what they saw."""
    headers, document = client.send("GET", f"{at}/document")
    digest = base64url(hashlib.sha256(document).digest())
    if base64.b64encode(hashlib.sha256(document).digest()).decode() not in headers["Repr-Digest"]:
        raise Refused("the document is not the one whose digest was sent")
    version = client.get(at)["version"]
    taken = client.ask("POST", f"{at}/signatures", {"documentDigest": digest, "signature": signatory.sign(document)}, version)
    print(f"  signed: the status is {client.get(at)['status']}")
    return taken


def addendum(practice, insurer, signers, contract):
    """A module for the practice: asked for, approved, and signed by the same people."""
    signatory, doctor, buyer = signers
    body = {"moduleCode": MODULE, "period": {"startDate": "2025-04-01"}}
    made = practice.ask("POST", f"{contract}/addenda", body)
    at = f"/v1/addenda/{made['id']}"
    for step in practice.get(f"{at}/steps")["items"]:
        print(f"  {step['step']}: the policy says {step['findings']['outcome']}")
    reason = "The region has chosen this way of offering it."
    insurer.ask("POST", f"{at}/_approve", {"reason": reason}, made["version"])
    sign(signatory, doctor, at)
    sign(insurer, buyer, at)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--at", default="http://127.0.0.1:8080", help="where the demo listens")
    options.add_argument("--data-dir", default=str(ROOT / "demo-data"), help="data directory of the demo")
    options.add_argument("--program", default=None, help="the zorgcontract program; built when absent")
    options = options.parse_args()
    if not shutil.which("openssl"):
        raise SystemExit("the openssl command is needed to sign")
    program = [options.program] if options.program else ["cargo", "run", "--release", "--quiet", "--"]
    demo = Demo(options.at, options.data_dir, program)

    practice = demo.client("--role", "provider", "--agb", PRACTICE)
    signatory = demo.client("--role", "provider", "--agb", PRACTICE, "--scope", "contracts:read", "--scope", "contracts:sign")
    insurer = demo.client("--role", "insurer", "--concern", INSURER)

    print("1. Before: a following insurer is asked about the practice")
    before = question(practice, FOLLOWER)
    tell(before)

    print("2. Each side registers who signs for it")
    doctor = Signatory(demo, practice, "Signatory of the practice", {"agbCode": PRACTICE}, ("--agb", PRACTICE))
    buyer = Signatory(demo, insurer, "Signatory of the insurer", {"concernId": INSURER}, ("--kvk", "12345678"))

    print("3. The practice fills in the questionnaire")
    submission = fill_in(practice)

    print("4. The insurer judges it")
    judge(insurer, submission)

    print("5. The insurer offers what was approved")
    contract = offer(insurer, submission)

    print("6. The practice signs, then the insurer")
    sign(signatory, doctor, contract)
    sign(insurer, buyer, contract)

    print("7. The practice asks for a module, which becomes an addendum")
    addendum(practice, insurer, (signatory, doctor, buyer), contract)

    print("8. After: the same question again")
    after = question(practice, FOLLOWER)
    tell(after)
    if (before["basis"], after["basis"]) != ("notContracted", "followed") or not after["explanation"][-1]["citations"]:
        raise SystemExit("the answer of the following insurer did not change")
    print("The following insurer's answer changed, with its source.")


if __name__ == "__main__":
    main()
