"""A registered client of the service, apart from every library: its own P-256 key, assertions, DPoP proofs
(RFC 7523, RFC 9449) and tokens bound to a key or to a certificate (RFC 8705). Standard library only.
"""

import base64
import hashlib
import json
import secrets
import ssl
import time
import urllib.parse

from audit_verify import G, N, times

ASSERTION = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"


def base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def claims(token):
    """What a token says; its signature is the business of the service."""
    body = token.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4)))


class Key:
    """A P-256 key pair that signs (ES256)."""

    def __init__(self):
        self.secret = secrets.randbelow(N - 1) + 1
        x, y = (base64url(number.to_bytes(32, "big")) for number in times(self.secret, G))
        self.public = {"crv": "P-256", "kty": "EC", "x": x, "y": y}
        canonical = json.dumps(self.public, separators=(",", ":"), sort_keys=True)
        self.thumbprint = base64url(hashlib.sha256(canonical.encode()).digest())

    def jws(self, header, body):
        """A compact JWS over the body."""
        texts = [base64url(json.dumps(part).encode()) for part in ({"alg": "ES256", **header}, body)]
        message = ".".join(texts)
        digest = int.from_bytes(hashlib.sha256(message.encode()).digest(), "big")
        while True:
            chance = secrets.randbelow(N - 1) + 1
            r = times(chance, G)[0] % N
            s = pow(chance, -1, N) * (digest + r * self.secret) % N
            if r and s:
                return f"{message}.{base64url(r.to_bytes(32, 'big') + s.to_bytes(32, 'big'))}"


class Client:
    """A client that the service knows by `id`: with a key, or with the files of a certificate."""

    def __init__(self, service, id, key=None, certificate=None):
        self.service, self.id, self.key = service, id, key
        self.origin = f"https://127.0.0.1:{service.port}"
        self.token = None
        self.context = ssl.create_default_context(cafile=str(service.root))
        if certificate:
            self.context.load_cert_chain(*map(str, certificate))

    def proof(self, method, path, token=None):
        """A DPoP proof for one request."""
        said = {"htm": method, "htu": self.origin + path.split("?")[0], "jti": secrets.token_hex(16), "iat": int(time.time())}
        if token:
            said["ath"] = base64url(hashlib.sha256(token.encode()).digest())
        return self.key.jws({"typ": "dpop+jwt", "jwk": self.key.public}, said)

    def assertion(self):
        """Who this client is, for the token endpoint alone."""
        now = int(time.time())
        return self.key.jws({"kid": self.key.thumbprint}, {
            "iss": self.id, "sub": self.id, "aud": f"{self.origin}/oauth2/token", "jti": secrets.token_hex(16),
            "iat": now, "exp": now + 120,
        })

    def log_in(self):
        """Gets a token: private_key_jwt with DPoP, or mutual TLS. Gives the answer."""
        form, headers = {"grant_type": "client_credentials"}, {"Content-Type": "application/x-www-form-urlencoded"}
        if self.key:
            form |= {"client_assertion_type": ASSERTION, "client_assertion": self.assertion()}
            headers["DPoP"] = self.proof("POST", "/oauth2/token")
        else:
            form["client_id"] = self.id
        body = urllib.parse.urlencode(form)
        answer = self.service.ask("POST", "/oauth2/token", body, headers=headers, context=self.context)
        if answer.status == 200:
            self.token = answer.json()["access_token"]
        return answer

    def ask(self, method, path, body=None, headers=None, connection=None):
        """One request with the token, and with a proof of its own where the token is bound to a key."""
        headers = dict(headers or {})
        headers["Authorization"] = f"{'DPoP' if self.key else 'Bearer'} {self.token}"
        if self.key:
            headers["DPoP"] = self.proof(method, path, self.token)
        if method == "POST":
            headers.setdefault("Idempotency-Key", secrets.token_hex(16))
        return self.service.ask(method, path, body, headers=headers, connection=connection, context=self.context)
