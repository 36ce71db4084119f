// Mutual TLS, against a demo of its own with `--tls`: PROGRAMS is the folder of `zorgcontract`.
import assert from "node:assert/strict";
import { execFileSync, spawn } from "node:child_process";
import { X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Agent } from "undici";
import { ConnectionFailed, TokenRefused, Zorgcontract, clientCredentials, fixedToken } from "../dist/esm/index.js";

const { PROGRAMS, TLS_PORT = "18481" } = process.env;

test("a client proves itself by the certificate of its connection", PROGRAMS ? {} : { skip: "no demo is given" }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "zorgcontract-tls-"));
  const zorgcontract = (...line) => execFileSync(join(PROGRAMS, "zorgcontract"), [...line, "--data-dir", folder], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();
  const demo = spawn(join(PROGRAMS, "zorgcontract"), ["demo", "--small", "--tls", "--listen", `127.0.0.1:${TLS_PORT}`, "--data-dir", folder], { stdio: "ignore" });
  try {
    const baseUrl = `https://127.0.0.1:${TLS_PORT}`;
    const through = (connect) => ({ dispatcher: new Agent({ connect }) });
    let ca;
    const ready = async () => {
      ca = readFileSync(join(folder, "sandbox-ca/root.pem"));
      await new Zorgcontract({ baseUrl, credential: fixedToken("t"), fetchOptions: through({ ca }), maxAttempts: 1 }).operations.getReadiness();
    };
    for (let tries = 0; !(await ready().then(() => true, () => false)); tries += 1) {
      assert.ok(tries < 240 && demo.exitCode === null, "the demo does not start");
      await new Promise((done) => setTimeout(done, 250));
    }
    zorgcontract("sandbox-certificate", "--system", "--agb", "01900001", "--name", "HIS");
    const cert = readFileSync(join(folder, "certificates/system-agb-01900001.pem"));
    const key = readFileSync(join(folder, "certificates/system-agb-01900001-key.pem"));
    const thumbprint = Buffer.from(new X509Certificate(cert).fingerprint256.replaceAll(":", ""), "hex").toString("base64url");
    const clientId = zorgcontract("client", "add", "--name", "HIS", "--role", "provider", "--agb", "01900001", "--certificate-thumbprint", thumbprint).split(/\s+/).at(-1);
    const credential = () => clientCredentials({ clientId });
    const client = new Zorgcontract({ baseUrl, credential: credential(), fetchOptions: through({ ca, cert, key }) });
    assert.ok(Array.isArray((await client.contracts.list({ limit: 1 })).items));
    const bare = new Zorgcontract({ baseUrl, credential: credential(), fetchOptions: through({ ca }) });
    await assert.rejects(async () => bare.contracts.list(), TokenRefused);
    const trusting = new Zorgcontract({ baseUrl, credential: credential(), maxAttempts: 1 });
    await assert.rejects(async () => trusting.contracts.list(), ConnectionFailed);
  } finally {
    demo.kill();
    await new Promise((done) => demo.once("exit", done));
    rmSync(folder, { recursive: true, force: true });
  }
});
