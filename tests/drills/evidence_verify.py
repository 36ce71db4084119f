#!/usr/bin/env python3
"""Checks the evidence of a signed contract, written apart from the service: certificates and signatures by the
library cryptography (tests/requirements.txt), receipts and audit trails by audit_verify.py beside it.

    tests/drills/evidence_verify.py evidence.json --trust root.pem --keys jwks.json
"""

import argparse
import base64
import datetime
import hashlib
import json
import pathlib
import re
import sys

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import encode_dss_signature
from cryptography.hazmat.primitives.hashes import SHA256

from audit_verify import Check, head_of, keys_of, moment, receipt_of, unbase64, unique

DOCUMENT = {"id", "subjectKind", "subjectId", "subjectVersion", "createdAt", "digest", "pdfDigest"}
STATEMENT = {"id", "document", "side", "organisation", "jws", "certificates", "revocationLists", "signedAt", "receivedAt", "judgedAt"}
SIDES = ("provider", "insurer", "secondInsurer")
MINUTE = 60_000_000


class Wrong(Exception):
    """Something does not hold."""


def need(right, what):
    if not right:
        raise Wrong(what)


def members(node, names, optional=()):
    """Exactly these members."""
    need(isinstance(node, dict) and set(names) <= set(node) <= set(names) | set(optional), f"other members than {sorted(names)}")


def digest(data):
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def canonical(node):
    """RFC 8785 for values without numbers that are no whole ones."""
    if isinstance(node, dict):
        names = sorted(node, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(name)}:{canonical(node[name])}" for name in names) + "}"
    if isinstance(node, list):
        return "[" + ",".join(map(canonical, node)) + "]"
    need(not isinstance(node, float), "a number that is not whole")
    return json.dumps(node, ensure_ascii=False)


def instant(text):
    """A moment in the one spelling that the service writes."""
    need(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z", text), f"{text!r} is no moment")
    return moment(text)


def when(micros):
    return datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc) + datetime.timedelta(microseconds=micros)


class Evidence:
    """One file against the roots and the keys that its reader trusts."""

    def __init__(self, file, roots, keys):
        self.said, self.faults = [], []
        self.roots, self.keys = roots, keys
        try:
            self.bundle = json.loads(file.decode("utf-8"), object_pairs_hook=unique)
            self.whole()
            self.lists = self.revocation_lists()
        except (Wrong, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            self.faults.append(f"file: {error}")
            return
        for number, signature in enumerate(self.bundle["signatures"]):
            for check in (self.signature, self.certificates, self.receipt, self.trail):
                try:
                    check(signature)
                except (Wrong, ValueError, TypeError, KeyError, AttributeError, IndexError, InvalidSignature) as error:
                    self.faults.append(f"{check.__name__} {number + 1}: {error!r}")

    def whole(self):
        """The document, its PDF, and who has signed."""
        bundle = self.bundle
        members(bundle, ("format", "document", "content", "pdf", "signatures", "revocationLists"))
        need(bundle["format"] == "zorgcontract-evidence-1", "another format")
        document = bundle["document"]
        members(document, DOCUMENT)
        self.content, pdf = unbase64(bundle["content"]), unbase64(bundle["pdf"])
        need(digest(self.content) == document["digest"], "the digest is not that of the content")
        need(digest(pdf) == document["pdfDigest"], "the digest is not that of the PDF")
        self.agreed = json.loads(self.content.decode("utf-8"), object_pairs_hook=unique)
        need(canonical(self.agreed).encode() == self.content, "the content is not canonical")
        if document["subjectKind"] == "contract":
            about = (self.agreed["contractId"], self.agreed["version"])
            need(about == (document["subjectId"], document["subjectVersion"]), "the content is of another contract")
        else:
            need(document["subjectKind"] in ("amendment", "addendum"), "about nothing that is signed")
        for signature in bundle["signatures"]:
            members(signature, ("statement", "receipt", "head", "trail"))
            members(signature["statement"], STATEMENT, ("deadline",))
        sides = [signature["statement"]["side"] for signature in bundle["signatures"]]
        need(sides and sides[0] == "provider" and len(set(sides)) == len(sides), "a side twice, or not first the provider")
        need(set(sides) <= set(SIDES), "an unknown side")
        missing = set(SIDES[: 1 + len(self.agreed.get("insurers", [1]))]) - set(sides)
        self.said.append(f"contract {document['subjectId']}, signed by {', '.join(sides)}, missing: {sorted(missing) or 'none'}")

    def revocation_lists(self):
        """The lists by digest, each named by a signature."""
        named = {name for signature in self.bundle["signatures"] for name in signature["statement"]["revocationLists"]}
        lists = {digest(der): der for der in map(unbase64, self.bundle["revocationLists"])}
        need(set(lists) == named and len(lists) == len(self.bundle["revocationLists"]), "lists and signatures do not fit")
        return {name: x509.load_der_x509_crl(der) for name, der in lists.items()}

    def signature(self, signature):
        """The key of the certificate signed the content, in time."""
        of = signature["statement"]
        need(of["document"] == self.bundle["document"], "under another document")
        head, payload, made = of["jws"].split(".")
        need(payload == "", "the payload is not detached")
        header = json.loads(unbase64(head).decode("utf-8"), object_pairs_hook=unique)
        known = {"alg", "x5t#S256", "x5c", "iat", "sigT", "typ", "cty", "crit"}
        need(set(header) <= known and header.get("crit") in (None, ["sigT"]), "an unknown member of the header")
        ders = [unbase64(der) for der in of["certificates"]]
        need("x5t#S256" in header or "x5c" in header, "no certificate is named")
        need(header.get("x5t#S256", digest(ders[0])) == digest(ders[0]), "another certificate")
        sent = [base64.b64decode(der, validate=True) for der in header.get("x5c", [])]
        need(sent == ders[: len(sent)], "another chain")
        message = f"{head}.{base64.urlsafe_b64encode(self.content).rstrip(b'=').decode()}".encode()
        key, made = x509.load_der_x509_certificate(ders[0]).public_key(), unbase64(made)
        if header["alg"] == "ES256":
            need(isinstance(key, ec.EllipticCurvePublicKey) and isinstance(key.curve, ec.SECP256R1) and len(made) == 64, "not that key")
            r, s = (int.from_bytes(half, "big") for half in (made[:32], made[32:]))
            key.verify(encode_dss_signature(r, s), message, ec.ECDSA(SHA256()))
        else:
            need(header["alg"] == "PS256" and isinstance(key, rsa.RSAPublicKey) and key.key_size >= 3072, "not that key")
            key.verify(made, message, padding.PSS(padding.MGF1(SHA256()), 32), SHA256())
        need(("iat" in header) != ("sigT" in header), "not one signing time")
        signed = header["iat"] * 1_000_000 if "iat" in header else instant(header["sigT"])
        judged, received = instant(of["judgedAt"]), instant(of["receivedAt"])
        created = instant(of["document"]["createdAt"])
        need(signed == instant(of["signedAt"]), "another signing time")
        need(max(judged - 60 * MINUTE, created - MINUTE) <= signed <= judged + MINUTE, "the moments do not fit")
        for deadline in (of.get("deadline"), self.agreed.get("signBy")):
            need(deadline is None or received < instant(deadline), "too late")
        if of["side"] == "provider" and "provider" in self.agreed:
            need(of["organisation"] == f"agb:{self.agreed['provider']['agbCode']}", "for another organisation")

    def certificates(self, signature):
        """From the certificate up to a root: issued, valid, meant for it and not revoked when it was judged."""
        of = signature["statement"]
        at = when(instant(of["judgedAt"]))
        chain = [x509.load_der_x509_certificate(unbase64(der)) for der in of["certificates"]]
        usage = chain[0].extensions.get_extension_for_class(x509.KeyUsage).value
        need(usage.content_commitment, "not a certificate of who signs documents")
        valid = lambda cert, moment: cert.not_valid_before_utc <= moment <= cert.not_valid_after_utc
        need(valid(chain[0], when(instant(of["signedAt"]))), "not valid when it was signed")
        lists = [self.lists[name] for name in of["revocationLists"]]
        path = chain + [root for root in self.roots if root.subject == chain[-1].issuer and valid(root, at)][:1]
        need(len(path) > len(chain), "no root stands above it")
        for depth, (own, issuer) in enumerate(zip(path, path[1:])):
            own.verify_directly_issued_by(issuer)
            basic = issuer.extensions.get_extension_for_class(x509.BasicConstraints).value
            need(basic.ca and (basic.path_length is None or depth <= basic.path_length), "issued by no authority")
            need(issuer.extensions.get_extension_for_class(x509.KeyUsage).value.key_cert_sign, "issued by no authority")
            need(valid(own, at), "not valid when it was judged")
            for one in [one for one in lists if one.issuer == issuer.subject]:
                need(one.is_signature_valid(issuer.public_key()), "a list that the issuer did not sign")
                need(at < one.next_update_utc, "a list that had expired")
                need(one.get_revoked_certificate_by_serial_number(own.serial_number) is None, "revoked")
            need(not lists or any(one.issuer == issuer.subject for one in lists), "no list of its issuer")
        self.said.append(f"{of['side']}: {chain[0].subject.rfc4514_string()}, trusted at {at}, {len(lists)} lists")

    def receipt(self, signature):
        """The service received this statement, and holds the end of the trail that `head` states."""
        of = signature["statement"]
        said = receipt_of(signature["receipt"], self.keys)
        received = {"object": of["id"], "digest": hashlib.sha256(canonical(of).encode()).hexdigest(), "receivedAt": of["receivedAt"]}
        if "deadline" in of:
            received["deadline"] = of["deadline"]
        need(said["received"] == received, "the receipt is of another statement")
        need(json.loads(unbase64(signature["head"].split(".")[0])).get("typ") == "audit-head+jwt", "no signed head")
        need(said["head"] == head_of(signature["head"], self.keys), "the receipt holds another end")

    def trail(self, signature):
        """The links lead from the entry to the signed end."""
        check = Check(signature["trail"].encode(), [signature["head"]], self.keys)
        need(not check.faults, str(check.faults[:1]))
        need("1 signed heads match" in check.said, "does not hold the signed end")
        entries = [json.loads(line["entry"]) for _, line in check.lines if line["kind"] == "entry"]
        need(any(entry["participantObjectID"] == signature["statement"]["id"] for entry in entries), "does not tell of it")


def roots_of(pem):
    return x509.load_pem_x509_certificates(pem)


def main():
    options = argparse.ArgumentParser(description="checks the evidence of a signed contract")
    options.add_argument("file", type=pathlib.Path)
    options.add_argument("--trust", type=pathlib.Path, required=True)
    options.add_argument("--keys", type=pathlib.Path, required=True)
    options = options.parse_args()
    found = Evidence(options.file.read_bytes(), roots_of(options.trust.read_bytes()), keys_of(options.keys.read_text()))
    print("\n".join(found.said + [f"FAULT {fault}" for fault in found.faults]))
    print(f"{len(found.faults)} faults" if found.faults else "everything holds")
    sys.exit(1 if found.faults else 0)


if __name__ == "__main__":
    main()
