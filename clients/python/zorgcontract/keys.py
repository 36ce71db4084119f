"""Private keys from PEM files, for client credentials, DPoP and signatures. Needs the extra ``crypto``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Dict, Optional, Union

from ._runtime.credentials import base64url

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey

__all__ = ["PrivateKey"]


class PrivateKey:
    """A key on P-256 (ES256) or an RSA key (PS256) of at least 2048 bits.

    >>> key = PrivateKey.from_pem(open("client.pem", "rb").read())  # doctest: +SKIP
    """

    def __init__(self, key: Union[EllipticCurvePrivateKey, RSAPrivateKey]) -> None:
        try:
            from cryptography.hazmat.primitives.asymmetric import ec, rsa
        except ImportError:
            raise ImportError("keys need: pip install 'zorgcontract[crypto]'") from None
        self._key = key
        if isinstance(key, ec.EllipticCurvePrivateKey) and isinstance(key.curve, ec.SECP256R1):
            point = key.public_key().public_numbers()
            self._algorithm = "ES256"
            x, y = (base64url(number.to_bytes(32, "big")) for number in (point.x, point.y))
            self._jwk = {"crv": "P-256", "kty": "EC", "x": x, "y": y}
        elif isinstance(key, rsa.RSAPrivateKey) and key.key_size >= 2048:
            numbers = key.public_key().public_numbers()
            self._algorithm = "PS256"
            self._jwk = {"e": _shortest(numbers.e), "kty": "RSA", "n": _shortest(numbers.n)}
        else:
            raise ValueError("the key must be on P-256, or RSA of at least 2048 bits")

    @classmethod
    def from_pem(cls, pem: Union[bytes, str], password: Optional[bytes] = None) -> PrivateKey:
        """From PEM (PKCS #8 or older); ValueError when it is none or of another kind."""
        try:
            from cryptography.hazmat.primitives.serialization import load_pem_private_key
        except ImportError:
            raise ImportError("keys need: pip install 'zorgcontract[crypto]'") from None
        data = pem.encode("ascii") if isinstance(pem, str) else pem
        return cls(load_pem_private_key(data, password))  # type: ignore[arg-type]

    @property
    def algorithm(self) -> str:
        """``ES256`` or ``PS256``."""
        return self._algorithm

    @property
    def public_jwk(self) -> Dict[str, str]:
        """The public key."""
        return dict(self._jwk)

    def sign(self, data: bytes) -> bytes:
        """The signature as a JWS has it."""
        from cryptography.hazmat.primitives.asymmetric import ec, padding
        from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
        from cryptography.hazmat.primitives.hashes import SHA256

        if isinstance(self._key, ec.EllipticCurvePrivateKey):
            r, s = decode_dss_signature(self._key.sign(data, ec.ECDSA(SHA256())))
            return r.to_bytes(32, "big") + s.to_bytes(32, "big")
        pss = padding.PSS(mgf=padding.MGF1(SHA256()), salt_length=32)
        return self._key.sign(data, pss, SHA256())

    def __repr__(self) -> str:
        return f"PrivateKey({self._algorithm})"


def _shortest(number: int) -> str:
    return base64url(number.to_bytes((number.bit_length() + 7) // 8, "big"))
