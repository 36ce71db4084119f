"""Who calls: a fixed token, or a registered client that proves itself with its key or its certificate."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import time
import uuid
from dataclasses import dataclass
from typing import Any, Dict, Mapping, Optional, Protocol, Sequence, Union


class Signer(Protocol):
    """A private key that signs: in a file (``zorgcontract.keys.PrivateKey``), or in an HSM of your own."""

    @property
    def algorithm(self) -> str:
        """Of RFC 7518: ``ES256``, ``PS256`` or another one that the service takes."""
        ...

    @property
    def public_jwk(self) -> Mapping[str, str]:
        """The public key with the required members of its kind only (RFC 7638)."""
        ...

    def sign(self, data: bytes) -> bytes:
        """The signature as a JWS has it: for ES256 two numbers of 32 bytes."""
        ...


@dataclass(frozen=True)
class FixedToken:
    """A token from elsewhere; it is not renewed."""

    token: str

    def __repr__(self) -> str:
        return "FixedToken(...)"


@dataclass(frozen=True)
class ClientCredentials:
    """A registered client. Tokens are fetched when needed, shared by concurrent calls and renewed in time.

    ``signer`` proves the client by private_key_jwt; without it the certificate of ``ClientOptions.tls`` does. ``dpop``
    binds the tokens to a key: needed for writing unless the certificate binds them. ``scope`` limits what is asked.
    """

    client_id: str
    signer: Optional[Signer] = None
    scope: Optional[Sequence[str]] = None
    dpop: Optional[Signer] = None


Credential = Union[FixedToken, ClientCredentials]


def credential_of(given: Union[Credential, str, None]) -> Optional[Credential]:
    """As given; a text is a token, and None takes the one of ``ZORGCONTRACT_TOKEN``."""
    found = given if given is not None else os.environ.get("ZORGCONTRACT_TOKEN")
    if isinstance(found, str):
        return FixedToken(found) if found else None
    return found


def base64url(data: bytes) -> str:
    """Without padding."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode("ascii")


def thumbprint(jwk: Mapping[str, str]) -> str:
    """Of a public key by SHA-256 (RFC 7638)."""
    text = json.dumps(dict(jwk), sort_keys=True, separators=(",", ":"))
    return base64url(hashlib.sha256(text.encode()).digest())


def signed(header: Mapping[str, Any], claims: Mapping[str, Any], signer: Signer) -> str:
    """A JWT in compact form."""
    parts = (json.dumps(part, separators=(",", ":")).encode() for part in (header, claims))
    message = ".".join(base64url(part) for part in parts)
    return f"{message}.{base64url(signer.sign(message.encode('ascii')))}"


def assertion(client: ClientCredentials, signer: Signer, token_url: str) -> str:
    """The proof of private_key_jwt: good for two minutes and one use."""
    now = int(time.time())
    header = {"alg": signer.algorithm, "kid": thumbprint(signer.public_jwk)}
    claims: Dict[str, Any] = {"iss": client.client_id, "sub": client.client_id, "aud": token_url}
    claims.update(jti=uuid.uuid4().hex, iat=now, exp=now + 120)
    return signed(header, claims, signer)


def proof(signer: Signer, method: str, url: str, nonce: Optional[str], token: Optional[str]) -> str:
    """The DPoP proof of one request (RFC 9449)."""
    header = {"typ": "dpop+jwt", "alg": signer.algorithm, "jwk": dict(signer.public_jwk)}
    claims: Dict[str, Any] = {"htm": method, "htu": url.split("?")[0], "jti": uuid.uuid4().hex, "iat": int(time.time())}
    if nonce is not None:
        claims["nonce"] = nonce
    if token is not None:
        claims["ath"] = base64url(hashlib.sha256(token.encode()).digest())
    return signed(header, claims, signer)
