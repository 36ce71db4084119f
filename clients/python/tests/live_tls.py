"""Against a demo with TLS: a certificate proves the client and binds its tokens, and a revoked one gets nothing.

``python tests/live_tls.py PROGRAM DATA_DIR`` with ``ZORGCONTRACT_BASE_URL``.
"""

from __future__ import annotations

import asyncio
import base64
import hashlib
import ssl
import subprocess
import sys
import time
from pathlib import Path

from zorgcontract import (
    AsyncClient,
    Client,
    ClientCredentials,
    ClientOptions,
    ConnectionFailed,
    Tls,
    ZorgcontractError,
)

PROGRAM, DATA = sys.argv[1], Path(sys.argv[2])
AGB = "01900001"
CERTIFICATE = DATA / "certificates" / f"system-agb-{AGB}.pem"


def run(*line: str) -> str:
    """A command of the service."""
    done = subprocess.run([PROGRAM, *line, "--data-dir", str(DATA)], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


async def asked(credential: ClientCredentials, options: ClientOptions) -> None:
    """The async client does the same."""
    async with AsyncClient(credential=credential, options=options) as client:
        assert (await client.contracts.list(limit=1)).items


def main() -> None:
    """All of it."""
    run("sandbox-certificate", "--system", "--agb", AGB, "--name", "HIS")
    first = CERTIFICATE.read_text().split("-----END CERTIFICATE-----")[0] + "-----END CERTIFICATE-----\n"
    digest = hashlib.sha256(ssl.PEM_cert_to_DER_cert(first)).digest()
    thumbprint = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    added = run(
        *("client", "add", "--name", "HIS", "--role", "provider", "--agb", AGB), "--certificate-thumbprint", thumbprint
    )
    credential = ClientCredentials(added.split()[-1])
    ca = str(DATA / "sandbox-ca" / "root.pem")
    tls = Tls(certificate=str(CERTIFICATE), key=str(CERTIFICATE.with_name(f"{CERTIFICATE.stem}-key.pem")), ca=ca)
    options = ClientOptions(tls=tls)
    with Client(credential=credential, options=options) as client:
        profile = client.publication.get_provider_profile(AGB)
        again = client.publication.replace_provider_profile(AGB, profile.profile, if_match=profile)
        assert again.etag != profile.etag
    asyncio.run(asked(credential, options))
    print("live: a certificate proves the client, and its token writes")

    with Client(credential="token", options=ClientOptions(max_attempts=1)) as client:
        try:
            client.operations.get_liveness()
            raise AssertionError("an authority that nobody knows was trusted")
        except ConnectionFailed:
            pass
    run("sandbox-revoke", str(CERTIFICATE))
    ends = time.monotonic() + 20
    while True:
        try:
            with Client(credential=credential, options=ClientOptions(tls=tls, max_attempts=1)) as client:
                client.contracts.list(limit=1)
        except ZorgcontractError:
            break
        assert time.monotonic() < ends, "a revoked certificate was taken"
        time.sleep(0.5)
    print("live: an unknown authority and a revoked certificate are refused")


if __name__ == "__main__":
    main()
