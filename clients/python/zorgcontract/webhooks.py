"""Webhooks of the service: who sent them, and when (Standard Webhooks 1.0, ``v1`` and ``v1a``).

>>> verifier = WebhookVerifier(["whsec_..."])            # doctest: +SKIP
>>> event = verifier.verify(request.headers, request.body)  # doctest: +SKIP

Several keys may be given while they change. ``v1a`` (Ed25519, keys ``whpk_...``) needs the extra ``crypto``.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import re
import time
from dataclasses import dataclass
from typing import Any, List, Mapping, Optional, Sequence, Union

from ._runtime.errors import WebhookInvalid

__all__ = ["VerifiedWebhook", "WebhookInvalid", "WebhookVerifier"]


@dataclass(frozen=True)
class VerifiedWebhook:
    """A webhook whose sender is certain. A repetition has the same ``id``."""

    id: str
    timestamp: int
    """When it was sent, in seconds since 1970."""
    body: bytes

    def json(self) -> Any:
        """The body as JSON; ValueError when it is none."""
        return json.loads(self.body)


class WebhookVerifier:
    """Verifies with ``keys``: shared secrets (``whsec_``) and public keys (``whpk_``), both base64.

    ``tolerance`` is how far the time of a webhook may lie from now, in seconds.
    """

    def __init__(self, keys: Sequence[str], *, tolerance: int = 300) -> None:
        self.tolerance = tolerance
        self._secrets: List[bytes] = []
        self._public: List[Any] = []
        for key in keys:
            kind, _, text = key.partition("_")
            data = base64.b64decode(text, validate=True)
            if kind == "whsec":
                self._secrets.append(data)
            elif kind == "whpk":
                self._public.append(_public_key(data))
            else:
                raise ValueError("a key begins with whsec_ or whpk_")
        if not keys:
            raise ValueError("without a key nothing can be verified")

    def verify(
        self, headers: Mapping[str, str], body: Union[bytes, str], *, now: Optional[float] = None
    ) -> VerifiedWebhook:
        """The webhook, or WebhookInvalid. ``body`` is what came, byte for byte: verify first, parse later."""
        found = {name.lower(): value for name, value in headers.items()}
        content = body.encode("utf-8") if isinstance(body, str) else bytes(body)
        parts = [found.get(f"webhook-{name}", "") for name in ("id", "timestamp", "signature")]
        if not all(parts):
            raise WebhookInvalid("webhook-id, webhook-timestamp or webhook-signature is missing", reason="header")
        message_id, timestamp, signatures = parts
        if not re.fullmatch(r"[0-9]{1,12}", timestamp):
            raise WebhookInvalid("webhook-timestamp is no number of seconds", reason="timestamp")
        sent = int(timestamp)
        if abs((time.time() if now is None else now) - sent) > self.tolerance:
            raise WebhookInvalid("webhook-timestamp is too far from now", reason="timestamp")
        message = f"{message_id}.{timestamp}.".encode() + content
        if not any([self._holds(signature, message) for signature in signatures.split()]):
            raise WebhookInvalid("no signature holds", reason="signature")
        return VerifiedWebhook(message_id, sent, content)

    def _holds(self, signature: str, message: bytes) -> bool:
        version, _, text = signature.partition(",")
        try:
            given = base64.b64decode(text, validate=True)
        except (binascii.Error, ValueError):
            return False
        if version == "v1":
            made = [hmac.new(secret, message, hashlib.sha256).digest() for secret in self._secrets]
            return any([hmac.compare_digest(one, given) for one in made])
        if version == "v1a":
            return any([_signed(key, given, message) for key in self._public])
        return False


def _public_key(data: bytes) -> Any:
    try:
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    except ImportError:
        raise ImportError("v1a needs: pip install 'zorgcontract[crypto]'") from None
    return Ed25519PublicKey.from_public_bytes(data)


def _signed(key: Any, signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature

    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True
