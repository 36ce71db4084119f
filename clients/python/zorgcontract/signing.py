"""Signatures of people under documents: a detached JWS, JAdES B-B (``deploy/signing.md`` of the service).

On purpose not a method of a client: a system proves itself with its own key, and a person signs with another one.

>>> signatory = Signatory.from_pem(open("person.pem").read(), key)               # doctest: +SKIP
>>> document = client.contracts.raw.get_contract_document(contract_id).content            # doctest: +SKIP
>>> signature = signatory.sign(document)                                         # doctest: +SKIP
>>> body = NewSignature(document_digest=signature.document_digest, signature=signature.jws)  # doctest: +SKIP
>>> client.contracts.create_contract_signature(contract_id, body, if_match=contract)      # doctest: +SKIP
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from dataclasses import dataclass
from datetime import datetime, timezone
from typing import Any, Dict, Optional, Sequence, Union

from ._runtime.credentials import Signer, base64url

__all__ = ["DocumentSignature", "Signatory"]
PEM = re.compile(r"-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----")


@dataclass(frozen=True)
class DocumentSignature:
    """A signature, and the digest of what it is under."""

    jws: str
    """Detached compact JWS: ``HEADER..SIGNATURE``."""
    document_digest: str
    """SHA-256 of the document, base64url."""


class Signatory:
    """A person with a certificate and its key.

    ``certificates`` are DER, the person's own first, then the authorities above it. ``identify`` puts the thumbprint
    (``x5t#S256``) or the certificates themselves (``x5c``) into the signature; ``time`` is ``iat`` or ``sigT``.
    """

    def __init__(
        self, certificates: Sequence[bytes], key: Signer, *, identify: str = "x5t#S256", time: str = "iat"
    ) -> None:
        if not certificates:
            raise ValueError("a signatory needs a certificate")
        if key.algorithm not in ("ES256", "PS256"):
            raise ValueError("signatures are ES256 or PS256")
        if identify not in ("x5t#S256", "x5c") or time not in ("iat", "sigT"):
            raise ValueError("identify is x5t#S256 or x5c, time is iat or sigT")
        self._certificates = list(certificates)
        self._key = key
        self._identify = identify
        self._time = time

    @classmethod
    def from_pem(cls, certificates: str, key: Signer, *, identify: str = "x5t#S256", time: str = "iat") -> Signatory:
        """From certificates in PEM; ValueError when there is none."""
        found = [base64.b64decode(text) for text in PEM.findall(certificates)]
        return cls(found, key, identify=identify, time=time)

    def sign(self, document: Union[bytes, bytearray], *, at: Optional[datetime] = None) -> DocumentSignature:
        """Signs exactly these bytes: the document as it came from the service, as ``Response.content``."""
        moment = (at or datetime.now(timezone.utc)).astimezone(timezone.utc)
        header: Dict[str, Any] = {"alg": self._key.algorithm}
        if self._identify == "x5c":
            header["x5c"] = [base64.b64encode(one).decode("ascii") for one in self._certificates]
        else:
            header["x5t#S256"] = base64url(hashlib.sha256(self._certificates[0]).digest())
        if self._time == "iat":
            header["iat"] = int(moment.timestamp())
        else:
            header["sigT"] = moment.replace(microsecond=0).isoformat().replace("+00:00", "Z")
            header["crit"] = ["sigT"]
        content = bytes(document)
        first = base64url(json.dumps(header, separators=(",", ":")).encode())
        signature = self._key.sign(f"{first}.{base64url(content)}".encode("ascii"))
        return DocumentSignature(f"{first}..{base64url(signature)}", base64url(hashlib.sha256(content).digest()))
