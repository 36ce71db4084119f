#!/usr/bin/env python3
"""Checks an exported audit trail, written apart from the service: Python's standard library only.

    tests/drills/audit_verify.py trail.ndjson [--heads FILE]... [--jwks FILE]
    tests/drills/audit_verify.py trail.ndjson --jwks FILE --receipt FILE [--content FILE]

Finds every edit, deletion, insertion and move; with signed heads also a chain that was cut off or
written anew; with the key set also any other byte that changed since the file was made. A receipt must
be of this trail: its object is told in it, up to the end that the receipt states.
"""

import argparse
import base64
import datetime
import hashlib
import json
import pathlib
import re
import sys

GENESIS = "00" * 32

# The curve P-256.
P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
     0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def add(one, two):
    """The sum of two points; None is the point at infinity."""
    if one is None or two is None:
        return one or two
    (x1, y1), (x2, y2) = one, two
    if x1 == x2 and (y1 + y2) % P == 0:
        return None
    if one == two:
        slope = (3 * x1 * x1 - 3) * pow(2 * y1, -1, P)
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, P)
    x = (slope * slope - x1 - x2) % P
    return x, (slope * (x1 - x) - y1) % P


def times(factor, point):
    """A multiple of a point."""
    total = None
    while factor:
        if factor & 1:
            total = add(total, point)
        point, factor = add(point, point), factor >> 1
    return total


def signed_by(point, message, signature):
    """Whether an ES256 signature over a message is that of a public key."""
    if len(signature) != 64 or (point[1] ** 2 - point[0] ** 3 + 3 * point[0] - B) % P:
        return False
    r, s = int.from_bytes(signature[:32], "big"), int.from_bytes(signature[32:], "big")
    if not (0 < r < N and 0 < s < N):
        return False
    inverse, digest = pow(s, -1, N), int.from_bytes(hashlib.sha256(message).digest(), "big")
    sum_ = add(times(digest * inverse % N, G), times(r * inverse % N, point))
    return sum_ is not None and sum_[0] % N == r


def unbase64(text):
    """Bytes of base64url text without padding, in its one right spelling."""
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        raise ValueError("not base64url")
    return data


def keys_of(text):
    """The receipt keys of a key set by id."""
    found = {}
    for key in json.loads(text)["keys"]:
        if key.get("kty") == "EC" and key.get("crv") == "P-256" and key.get("use", "receipt") == "receipt":
            found[key["kid"]] = tuple(int.from_bytes(unbase64(key[name]), "big") for name in "xy")
    if not found:
        raise ValueError("the key set has no receipt key")
    return found


def statement(kind, jws, keys):
    """What a signed statement says, or ValueError."""
    head, body, signature = jws.split(".")
    header = json.loads(unbase64(head))
    if header.get("typ") != kind or header.get("alg") != "ES256" or "crit" in header:
        raise ValueError("is no statement of this kind")
    point = keys.get(header.get("kid"))
    if point is None:
        raise ValueError("names a key that is not in the key set")
    if not signed_by(point, f"{head}.{body}".encode(), unbase64(signature)):
        raise ValueError("has a signature that does not hold")
    said = json.loads(unbase64(body))
    if said.get("iss") != "zorgcontract":
        raise ValueError("is no statement of this service")
    return said


def receipt_of(jws, keys):
    """What a receipt says, or ValueError."""
    said = statement("receipt+jwt", jws, keys)
    received = said["received"]
    if said["owner"] != said["head"]["owner"]:
        raise ValueError("is of two organisations")
    if not re.fullmatch("[0-9a-f]{64}", received["digest"]):
        raise ValueError("has no digest")
    moment(received["receivedAt"])
    return said


def head_of(jws, keys):
    """The end of a chain that a signed head states, or a receipt; or ValueError."""
    kind = json.loads(unbase64(jws.split(".")[0])).get("typ")
    return receipt_of(jws, keys)["head"] if kind == "receipt+jwt" else statement("audit-head+jwt", jws, keys)


def heads_of(text):
    """The signed heads in an answer of the service, or one per line."""
    found = []

    def gather(node):
        if isinstance(node, dict):
            if isinstance(node.get("jws"), str):
                found.append(node["jws"])
            for value in node.values():
                gather(value)
        elif isinstance(node, list):
            for value in node:
                gather(value)

    try:
        gather(json.loads(text))
    except ValueError:
        found += [line.strip() for line in text.splitlines() if line.strip()]
    if not found:
        raise ValueError("there is no signed head in it")
    return found


def moment(text):
    """Microseconds since 1970 of an instant, exactly."""
    at = datetime.datetime.fromisoformat(text.replace("Z", "+00:00"))
    since = at - datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)
    return (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds


MEMBERS = {
    "trail": ("kind", "format", "owner", "from", "until", "first", "last", "previous", "exportedAt"),
    "entry": ("kind", "sequence", "hash", "entry", "personal"),
    "seal": ("kind", "jws"),
}
OPTIONAL = {"from", "until", "personal"}
KINDS = {"sequence": int, "first": int, "last": int, "personal": dict}


def unique(pairs):
    """An object without a member that comes twice."""
    if len({name for name, _ in pairs}) != len(pairs):
        raise ValueError("a member twice")
    return dict(pairs)


def read_line(raw):
    """A line with the members that it must have, in their order, and how it would be written; or ValueError."""
    line = json.loads(raw.decode("utf-8"), object_pairs_hook=unique)
    members = MEMBERS[line["kind"]] if isinstance(line, dict) else ()
    for name in members:
        if name not in line and name not in OPTIONAL:
            raise ValueError(f"no {name}")
        if name in line and type(line[name]) is not KINDS.get(name, str):
            raise ValueError(f"{name} is of another kind")
    if set(line) - set(members):
        raise ValueError("a member that does not belong there")
    personal = line.get("personal")
    if personal is not None and sorted(personal) != ["content", "salt"]:
        raise ValueError("personal has other members")
    ordered = {name: line[name] for name in members if name in line}
    if personal is not None:
        ordered["personal"] = {name: personal[name] for name in ("salt", "content")}
    return line, json.dumps(ordered, separators=(",", ":"), ensure_ascii=False).encode()


class Check:
    """One file against everything that is known about it."""

    def __init__(self, file, heads=(), keys=None):
        self.file, self.keys = file, keys
        self.said, self.faults = [], []
        self.lines = []
        self.walked, self.missing, self.erased, self.kept = {}, {}, set(), 0
        self.read()
        if not self.lines or self.lines[0][1]["kind"] != "trail":
            self.faults.append("line 1: the file does not begin with the line that says which trail it is")
            return
        self.trail = self.lines[0][1]
        try:
            self.begins()
            self.walk()
            self.seal()
            self.against(heads)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            self.faults.append(f"the file cannot be read: {error!r}")

    def read(self):
        if not self.file.endswith(b"\n"):
            self.faults.append("the file does not end with a whole line")
        for number, raw in enumerate(self.file.removesuffix(b"\n").split(b"\n"), 1):
            try:
                line, written = read_line(raw)
            except (ValueError, KeyError, TypeError, RecursionError):
                self.faults.append(f"line {number}: cannot be read")
                continue
            if written != raw:
                self.faults.append(f"line {number}: is not written as the service writes it")
            self.lines.append((number, line))

    def begins(self):
        trail = self.trail
        self.said.append(f"trail of {trail['owner']}, entries {trail['first']} to {trail['last']}")
        if trail["format"] != "zorgcontract-audit-1":
            self.faults.append("line 1: another format")
        if not re.fullmatch("[0-9a-f]{64}", trail["previous"]):
            self.faults.append("line 1: `previous` is no hash")
        at_start = trail["first"] == 1 and trail["previous"] == GENESIS
        if not at_start and ("from" not in trail or trail["first"] == 1):
            self.faults.append("line 1: the chain does not begin at its beginning")

    def walk(self):
        previous, expected = self.trail["previous"], self.trail["first"]
        for number, line in self.lines[1:]:
            if line["kind"] == "trail":
                self.faults.append(f"line {number}: a second first line")
            if line["kind"] != "entry":
                continue
            if line["sequence"] != expected:
                self.faults.append(f"line {number}: entry {line['sequence']} where {expected} belongs")
            found = hashlib.sha256(b"\x01" + bytes.fromhex(previous) + line["entry"].encode()).hexdigest()
            if found != line["hash"]:
                self.faults.append(f"line {number}: entry {line['sequence']}: the hash does not follow")
            self.beside(number, line)
            previous = line["hash"] if re.fullmatch("[0-9a-f]{64}", line["hash"]) else found
            self.walked[line["sequence"]] = previous
            expected = line["sequence"] + 1
        if expected != self.trail["last"] + 1:
            self.faults.append(f"the file ends at entry {expected - 1}, not at {self.trail['last']}")
        for digest, what in self.missing.items():
            if digest not in self.erased and "until" not in self.trail:
                self.faults.append(what)
        self.said.append(f"{len(self.walked)} entries, {self.kept} contents about persons, {len(self.missing)} erased")

    def beside(self, number, line):
        """What is known of a person, against the digest in the chain."""
        try:
            entry = json.loads(line["entry"])
            kind, about = entry["eventTypeCode"], entry["participantObjectID"]
        except (ValueError, KeyError, TypeError):
            self.faults.append(f"line {number}: the entry cannot be read")
            return
        if kind == "audit.erased":
            self.erased.add(about)
        promised, personal = entry.get("personalDigest"), line.get("personal")
        if promised is not None and personal is None:
            self.missing[promised] = f"line {number}: a content is missing and no entry says erased"
        elif personal is not None:
            try:
                salted = b"\x02" + bytes.fromhex(personal["salt"]) + personal["content"].encode()
                found = hashlib.sha256(salted).hexdigest()
            except (ValueError, TypeError, AttributeError):
                found = None
            if found is None or found != promised:
                self.faults.append(f"line {number}: what is known of a person is not what was")
            else:
                self.kept += 1

    def seal(self):
        seals = [(number, line["jws"]) for number, line in self.lines if line["kind"] == "seal"]
        if len(seals) != 1 or seals[0][0] != self.lines[-1][0]:
            self.faults.append("the file does not end with its one seal")
            return
        if self.keys is None:
            self.said.append("seal not checked: no key set was given")
            return
        try:
            said = statement("audit-export+jwt", seals[0][1], self.keys)
        except (ValueError, TypeError, AttributeError) as error:
            self.faults.append(f"the seal {error}")
            return
        before = self.file.removesuffix(b"\n").rpartition(b"\n")
        digest = hashlib.sha256(before[0] + before[1]).hexdigest()
        if (said.get("digest"), said.get("owner"), said.get("moment")) != (
                digest, self.trail["owner"], self.trail["exportedAt"]):
            self.faults.append("the seal is of another content")
        else:
            self.said.append("the seal holds")

    def against(self, heads):
        if heads and self.keys is None:
            self.faults.append("signed heads prove nothing without a key set")
            return
        matched = 0
        for jws in heads:
            try:
                head = head_of(jws, self.keys)
            except (ValueError, TypeError, AttributeError, KeyError) as error:
                self.faults.append(f"a signed head {error}")
                continue
            if head["owner"] == self.trail["owner"]:
                matched += self.one_head(head)
        if heads:
            self.said.append(f"{matched} signed heads match")

    def receipt(self, jws, content=None):
        """A receipt against this trail, and against what was sent in."""
        try:
            said = receipt_of(jws, self.keys or {})
        except (ValueError, TypeError, AttributeError, KeyError) as error:
            self.faults.append(f"the receipt {error}")
            return
        received, head, before = said["received"], said["head"], len(self.faults)
        if said["owner"] != self.trail["owner"]:
            self.faults.append(f"the receipt is of {said['owner']}")
        elif not self.one_head(head):
            self.faults.append("the trail does not hold the end that the receipt states")
        elif not any(line["kind"] == "entry" and line["sequence"] <= head["sequence"]
                     and json.loads(line["entry"])["participantObjectID"] == received["object"]
                     for _, line in self.lines):
            self.faults.append(f"no entry up to {head['sequence']} tells of {received['object']}")
        if content is not None and hashlib.sha256(content).hexdigest() != received["digest"]:
            self.faults.append("the content is not what was received")
        if len(self.faults) == before:
            self.said.append(f"the receipt holds: {received['object']} received at {received['receivedAt']}")

    def one_head(self, head):
        at, trail = head["sequence"], self.trail
        stood = trail["previous"] if at == trail["first"] - 1 else self.walked.get(at)
        if stood is not None:
            if stood != head["hash"]:
                self.faults.append(f"entry {at} was another at {head['moment']}: the chain was written anew")
            return stood == head["hash"]
        covered = moment(head["moment"]) <= moment(trail["exportedAt"]) and (
            "until" not in trail or moment(head["moment"]) < moment(trail["until"]))
        if at > trail["last"] and covered:
            self.faults.append(f"cut off: the chain had {at} entries at {head['moment']}")
        elif trail["first"] <= at <= trail["last"]:
            self.faults.append(f"entry {at} is not there")
        return False


def main():
    options = argparse.ArgumentParser(description="checks an exported audit trail")
    options.add_argument("file", type=pathlib.Path)
    options.add_argument("--heads", type=pathlib.Path, action="append", default=[])
    options.add_argument("--jwks", type=pathlib.Path)
    options.add_argument("--receipt", type=pathlib.Path)
    options.add_argument("--content", type=pathlib.Path)
    options = options.parse_args()
    keys = keys_of(options.jwks.read_text()) if options.jwks else None
    heads = [jws for path in options.heads for jws in heads_of(path.read_text())]
    check = Check(options.file.read_bytes(), heads, keys)
    if options.receipt:
        content = options.content.read_bytes() if options.content else None
        for jws in heads_of(options.receipt.read_text()):
            check.receipt(jws, content)
    print("\n".join(check.said + [f"FAULT {fault}" for fault in check.faults]))
    print(f"{len(check.faults)} faults" if check.faults else "nothing was changed")
    sys.exit(1 if check.faults else 0)


if __name__ == "__main__":
    main()
