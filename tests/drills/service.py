"""One running service for the drills: starts it, waits until it is ready, asks it, ends it.

Python's standard library only. A drill never opens the database of a running service.
"""

import http.client
import json
import os
import pathlib
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]


def binary():
    """The program under test: ZORGCONTRACT_BINARY, or a debug build of this source."""
    named = os.environ.get("ZORGCONTRACT_BINARY")
    if named:
        return named
    subprocess.run(["cargo", "build", "--locked", "--quiet"], cwd=ROOT, check=True)
    told = subprocess.run(
        ["cargo", "metadata", "--locked", "--no-deps", "--format-version", "1"],
        cwd=ROOT, check=True, capture_output=True, text=True,
    )
    path = pathlib.Path(json.loads(told.stdout)["target_directory"]) / "debug" / "zorgcontract"
    os.environ["ZORGCONTRACT_BINARY"] = str(path)
    return str(path)


def free_port():
    """A loopback port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Answer:
    """An HTTP answer, read to its end."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    def json(self):
        return json.loads(self.body)

    def __repr__(self):
        return f"{self.status} {self.body[:300]!r}"


class Service:
    """A process of the program with a data directory of its own."""

    def __init__(self, command="demo", arguments=("--small",), data_dir=None, environment=None, root=None):
        """With `--tls` among the arguments, or a `root` to trust it by, it is asked over TLS."""
        self.program = binary()
        self.command, self.arguments = command, list(arguments)
        self.scratch = None
        if data_dir is None:
            self.scratch = tempfile.TemporaryDirectory(prefix="zorgcontract-drill-")
            data_dir = pathlib.Path(self.scratch.name) / "data"
        self.data_dir = pathlib.Path(data_dir)
        self.port = free_port()
        self.root = self.data_dir / "sandbox-ca" / "root.pem" if "--tls" in self.arguments else root
        self.environment = {**os.environ, **(environment or {})}
        self.process, self.lines, self.ready_after = None, [], None

    def __enter__(self):
        return self.start()

    def __exit__(self, *_):
        self.kill()
        if self.scratch:
            self.scratch.cleanup()

    def start(self, patience=120.0):
        """Starts the program and waits for `/readyz`; keeps the seconds in `ready_after`."""
        began = time.monotonic()
        line = [self.program, self.command, "--listen", f"127.0.0.1:{self.port}"]
        if self.command == "demo":
            line += ["--data-dir", str(self.data_dir)]
        self.lines = []
        self.process = subprocess.Popen(
            line + self.arguments, env=self.environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        )
        threading.Thread(target=self._listen, args=(self.process.stdout, self.lines), daemon=True).start()
        while time.monotonic() - began < patience:
            if self.process.poll() is not None:
                time.sleep(0.2)
                raise RuntimeError(f"the service ended with {self.process.returncode}:\n{self.output()}")
            try:
                if self.ask("GET", "/readyz", timeout=2).status == 200:
                    self.ready_after = time.monotonic() - began
                    return self
            except OSError:
                pass
            time.sleep(0.02)
        raise RuntimeError(f"not ready after {patience} s:\n{self.output()}")

    @staticmethod
    def _listen(stream, lines):
        for line in stream:
            lines.append(line.rstrip("\n"))

    def output(self):
        """What the program has printed so far."""
        return "\n".join(self.lines)

    def kill(self):
        """Ends the process as a crash would."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGKILL)
            self.process.wait()

    def terminate(self, patience=30.0):
        """Asks the process to leave; gives its exit code and the seconds it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(timeout=patience)
        return code, time.monotonic() - began

    def run(self, *arguments, check=True):
        """Runs another subcommand of the same program to its end."""
        done = subprocess.run(
            [self.program, *map(str, arguments)], env=self.environment, capture_output=True, text=True,
        )
        if check and done.returncode != 0:
            raise RuntimeError(f"{' '.join(map(str, arguments))}: {done.stderr or done.stdout}")
        return done

    def token(self, role, *more):
        """A sandbox token."""
        return self.run("token", "--data-dir", self.data_dir, "--role", role, *more).stdout.strip()

    def connect(self, timeout=15.0, context=None):
        """A connection of one's own, kept alive as long as both sides like."""
        if self.root is None:
            return http.client.HTTPConnection("127.0.0.1", self.port, timeout=timeout)
        context = context or ssl.create_default_context(cafile=str(self.root))
        return http.client.HTTPSConnection("127.0.0.1", self.port, timeout=timeout, context=context)

    def stream(self, timeout=20.0):
        """A bare connection for bytes of one's own."""
        stream = socket.create_connection(("127.0.0.1", self.port), timeout=timeout)
        if self.root is None:
            return stream
        return ssl.create_default_context(cafile=str(self.root)).wrap_socket(stream, server_hostname="127.0.0.1")

    def ask(self, method, path, body=None, token=None, headers=None, timeout=15.0, connection=None, context=None):
        """Sends one request; a body that is no text is sent as JSON."""
        own = connection is None
        connection = connection or self.connect(timeout, context)
        sent = dict(headers or {})
        if token:
            sent.setdefault("Authorization", f"Bearer {token}")
        if body is not None and not isinstance(body, (bytes, str)):
            body = json.dumps(body)
            sent.setdefault("Content-Type", "application/json")
        try:
            connection.request(method, path, body=body, headers=sent)
            answer = connection.getresponse()
            return Answer(answer.status, {k.lower(): v for k, v in answer.getheaders()}, answer.read())
        finally:
            if own:
                connection.close()


class Tally:
    """Counts checks, prints each failure, and closes with the line that runners read."""

    def __init__(self):
        self.passed, self.failed = 0, 0

    def check(self, right, what):
        if right:
            self.passed += 1
        else:
            self.failed += 1
            print(f"FAILED: {what}", flush=True)
        return bool(right)

    def close(self):
        print(f"{self.passed} passed, {self.failed} failed", flush=True)
        sys.exit(0 if self.failed == 0 and self.passed > 0 else 1)
