#!/usr/bin/env python3
"""TLS of a running service, looked at from outside: testssl.sh finds nothing of severity MEDIUM or
worse, with TLS 1.3 alone and with 1.2 beside it, and a client with a certificate is let in until the
certificate is revoked. The control run is a listener with old protocols, which testssl.sh must not like.

    tests/drills/tls.py
"""

import json
import os
import pathlib
import shutil
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

from page import block
from service import Service, Tally, free_port

WORSE = {"MEDIUM", "HIGH", "CRITICAL"}


def testssl(port, root, folder):
    """The findings of testssl.sh about a local port; `None` when it did not finish."""
    program = shutil.which("testssl") or shutil.which("testssl.sh")
    said = folder / f"{port}.json"
    done = subprocess.run(
        [program, "--quiet", "--color", "0", "--warnings", "off", "--nodns", "none", "--add-ca", str(root),
         "--jsonfile", str(said), f"localhost:{port}"],
        capture_output=True, text=True, timeout=900, stdin=subprocess.DEVNULL,
    )
    if not said.exists():
        print(done.stdout[-2000:], done.stderr[-2000:])
        return None
    return json.loads(said.read_text())


def judged(tally, service, root, folder, what):
    began = time.monotonic()
    found = testssl(service.port, root, folder) or []
    bad = [f"{f['id']} {f['severity']}: {f['finding']}" for f in found if f["severity"] in WORSE]
    ids = {f["id"]: f["finding"] for f in found}
    tally.check(not bad, f"{what}: {bad}")
    tally.check("TLS1_3" in ids and ids["TLS1_3"].startswith("offered"), f"{what}: TLS 1.3 is seen: {ids.get('TLS1_3')}")
    tally.check(len(found) > 60, f"{what}: {len(found)} findings")
    print(f"{what}: {len(found)} findings, {len(bad)} of MEDIUM or worse, {time.monotonic() - began:.0f} s", flush=True)
    return ids


def shown(service, root, certificate=None, key=None):
    """The status of an answer to a client that shows this certificate, or why there is none."""
    context = ssl.create_default_context(cafile=str(root))
    if certificate:
        context.load_cert_chain(str(certificate), str(key))
    try:
        return service.ask("GET", "/livez", context=context).status
    except OSError as error:
        return str(error)


def clients(tally, service, root, folder):
    """The commands of the README, and a client that checks the service as curl does."""
    tally.check(shown(service, root) == 200, "a client without a certificate is answered")
    text = block("certificate").replace("127.0.0.1:8080", f"127.0.0.1:{service.port}")
    *before, revoke = text.strip().splitlines()
    tally.check(revoke.startswith("zorgcontract sandbox-revoke"), "the last line of the README revokes")
    names = dict(os.environ, PATH=f"{pathlib.Path(service.program).parent}:{os.environ['PATH']}")
    names.pop("ZORGCONTRACT_DATA_DIR", None)

    def bash(text, where):
        return subprocess.run(["bash", "-euc", text], cwd=where, env=names, capture_output=True, text=True)

    done = bash("\n".join(before), folder)
    tally.check(done.returncode == 0 and '"ok"' in done.stdout, f"the README: {done.stdout}{done.stderr}")
    files = service.data_dir / "certificates"
    pair = files / "system-agb-01900001.pem", files / "system-agb-01900001-key.pem"
    tally.check(shown(service, root, *pair) == 200, "a client with a certificate is answered")
    done = bash(revoke, files)
    tally.check(done.returncode == 0, f"the README: {done.stdout}{done.stderr}")
    until = time.monotonic() + 5
    while (told := shown(service, root, *pair)) == 200 and time.monotonic() < until:
        time.sleep(0.1)
    tally.check("revoked" in str(told).lower(), f"a revoked certificate is refused within 5 s: {told}")
    curl = "curl -sS" + text.split("curl -s", 1)[1].split("\nzorgcontract", 1)[0]
    done = bash(curl, files)
    tally.check(done.returncode != 0 and "revoked" in done.stderr, f"curl says so: {done.stdout}{done.stderr}")
    tally.check(shown(service, root) == 200, "a client without a certificate is still answered")
    print("clients: without, with and with a revoked certificate", flush=True)


def old_listener(folder):
    """A TLS listener without TLS 1.3, with a certificate of its own; gives its port."""
    pem = folder / "old.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "5", "-subj", "/CN=localhost",
         "-keyout", str(folder / "old-key.pem"), "-out", str(pem)],
        check=True, capture_output=True,
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version, context.maximum_version = ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_2
    context.set_ciphers("AES128-SHA:AES256-SHA:@SECLEVEL=0")
    context.load_cert_chain(str(pem), str(folder / "old-key.pem"))
    listener = socket.create_server(("127.0.0.1", free_port()))

    def answer(stream):
        try:
            with context.wrap_socket(stream, server_side=True) as secure:
                secure.recv(4096)
                secure.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
        except OSError:
            pass

    def accept():
        while True:
            stream, _ = listener.accept()
            stream.settimeout(5)
            threading.Thread(target=answer, args=(stream,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()
    return listener.getsockname()[1]


def main():
    tally = Tally()
    has_testssl = shutil.which("testssl") or shutil.which("testssl.sh")
    with tempfile.TemporaryDirectory(prefix="zorgcontract-tls-") as scratch:
        folder = pathlib.Path(scratch)
        with Service(arguments=("--small", "--tls"), data_dir=folder / "demo-data") as service:
            root = service.data_dir / "sandbox-ca" / "root.pem"
            if has_testssl:
                ids = judged(tally, service, root, folder, "TLS 1.3")
                tally.check(ids.get("TLS1_2", "").startswith("not offered"), f"no TLS 1.2: {ids.get('TLS1_2')}")
            clients(tally, service, root, folder)
            ca = service.data_dir / "sandbox-ca"
            service.terminate()
            if has_testssl:
                keys = service.data_dir / "keys"
                both = {
                    "ZORGCONTRACT_DATA_DIR": str(folder / "empty"),
                    "ZORGCONTRACT_TOKEN_KEY_FILE": str(keys / "token-key.pem"),
                    "ZORGCONTRACT_CURSOR_KEY_FILE": str(keys / "cursor-key.txt"),
                    "ZORGCONTRACT_RECEIPT_KEY_FILE": str(keys / "receipt-key.pem"),
                    "ZORGCONTRACT_TLS_CERTIFICATE_FILE": str(ca / "server.pem"),
                    "ZORGCONTRACT_TLS_KEY_FILE": str(ca / "server-key.pem"),
                    "ZORGCONTRACT_TLS12": "true",
                    "ZORGCONTRACT_CLIENT_ROOTS_FILE": str(root),
                    "ZORGCONTRACT_CLIENT_CRL_FILES": str(ca / "crl.pem"),
                }
                with Service("serve", (), folder / "empty", both, root=root) as second:
                    ids = judged(tally, second, root, folder, "TLS 1.3 and 1.2")
                    tally.check(ids.get("TLS1_2", "").startswith("offered"), f"TLS 1.2: {ids.get('TLS1_2')}")
                found = testssl(old_listener(folder), folder / "old.pem", folder) or []
                bad = {f["id"] for f in found if f["severity"] in WORSE}
                tally.check(bad, "control: an old listener is found to be bad")
                print(f"control: an old listener, {len(bad)} findings of MEDIUM or worse: {sorted(bad)}")
    if not has_testssl:
        print("testssl.sh cannot be had here (Debian package testssl.sh): the protocol was not looked at")
    tally.close()


if __name__ == "__main__":
    sys.exit(main())
