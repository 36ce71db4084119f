// Runs the corpus of clients/conformance: `node test/conformance.mjs PATH-OF-zorgcontract-mock` writes
// ../conformance/results/typescript.json and ends with 1 when a case failed. `--only TEXT` runs some cases.
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { isDeepStrictEqual, inspect } from "node:util";
import {
  ApiProblem, ConnectionFailed, DocumentSigner, TimedOut, TokenRefused, UnexpectedAnswer, WebhookRefused, Zorgcontract,
  clientCredentials, events, fixedToken, operationsById, problemTitle, signerFromPem, verifyWebhook,
} from "../dist/esm/index.js";

const [mock, flag, only] = process.argv.slice(2);
const corpus = new URL("../../conformance/", import.meta.url).pathname;

async function main() {
  const server = spawn(mock, ["--corpus", `${corpus}corpus`, "--listen", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const control = await new Promise((found, failed) => {
      server.stdout.on("data", (text) => found(/http:\S+/.exec(String(text))[0]));
      server.on("exit", () => failed(new Error("the mock ended")));
    });
    const results = {};
    const keys = await (await fetch(`${control}/_mock/keys`)).json();
    for (const { n, name } of await listed(control)) {
      if (flag === "--only" && !name.includes(only)) continue;
      const late = new Promise((done) => setTimeout(done, 30_000, "failed: hangs").unref());
      const done = run(control, n, keys).catch((error) => `failed: ${error?.stack ?? error}`);
      results[name] = await Promise.race([done, late]);
      if (results[name] !== "passed") console.log(`${name}: ${results[name]}`);
    }
    const values = Object.values(results);
    console.log(`${values.filter((one) => one === "passed").length} of ${values.length} passed`);
    if (flag !== "--only") {
      const firstLine = Object.entries(results).map(([name, text]) => [name, text.split("\n", 1)[0]]);
      writeFileSync(`${corpus}results/typescript.json`, `${JSON.stringify(Object.fromEntries(firstLine), null, 2)}\n`);
    }
    process.exitCode = values.every((one) => one === "passed") ? 0 : 1;
  } finally {
    server.kill();
  }
  // A case that hangs must not keep the runner.
  setTimeout(() => process.exit(), 1000).unref();
}

async function listed(control) {
  const all = await (await fetch(`${control}/_mock/cases`)).json();
  return Array.isArray(all) ? all : all.cases;
}

async function run(control, n, keys) {
  const armed = await (await fetch(`${control}/_mock/case/${n}`, { method: "POST" })).json();
  const test = armed.case;
  const log = [];
  const began = performance.now();
  const given = test.vector ? await vector(test, keys, armed, control, log) : await call(test, keys, armed, log);
  const seconds = (performance.now() - began) / 1000;
  const report = await (await fetch(`${control}/_mock/report`)).json();
  const faults = [];
  if (!report.passed) faults.push(`the mock: ${JSON.stringify(report.faults)}`);
  faults.push(...compare(test.outcome, given, log, report, seconds, test));
  return faults.length === 0 ? "passed" : `failed: ${faults.join("; ")}`.slice(0, 1500);
}

async function clientOf(test, keys, armed, log) {
  const { credential = {}, ...options } = test.client ?? {};
  const signer = async (name) => signerFromPem(keys[name].pem, name.includes("ps256") ? "PS256" : "ES256", keys[name].kid);
  const who = credential.clientId === undefined
    ? fixedToken(credential.token)
    : clientCredentials({
        clientId: credential.clientId,
        signer: await signer(credential.key),
        ...(credential.scope ? { scope: credential.scope } : {}),
        ...(credential.dpop ? { dpop: await signer(credential.dpop) } : {}),
      });
  return new Zorgcontract({ ...options, baseUrl: armed.baseUrl, credential: who, logger: (event) => log.push(event) });
}

function argumentsOf(call, earlier) {
  const given = { ...call.arguments };
  if (call.body !== undefined) {
    given.body = typeof call.body === "string" && call.body.startsWith("$before/")
      ? call.body.slice(8).split("/").reduce((value, key) => value[key], earlier) : call.body;
  }
  if (call.ifMatch !== undefined) given.ifMatch = call.ifMatch === "$before" ? earlier : call.ifMatch;
  if (call.dryRun !== undefined) given.dryRun = call.dryRun;
  if (call.idempotencyKey !== undefined) given.idempotencyKey = call.idempotencyKey;
  return given;
}

async function call(test, keys, armed, log) {
  const client = await clientOf(test, keys, armed, log);
  let earlier;
  for (const call of test.before ?? []) earlier = await client.call(call.operation, argumentsOf(call, earlier));
  log.length = 0;
  const { operation, mode = "call", take, concurrent } = test.call;
  const given = argumentsOf(test.call, earlier);
  const items = [];
  const once = async () => {
    switch (mode) {
      case "iterate":
        for await (const item of client.pages(operationsById[operation], given)) {
          if (items.push(item) === take) break;
        }
        return { ok: items };
      case "wait": return { ok: await client.wait(await client.call(operation, given)) };
      case "batch": return { ok: await client.ask(given.body.questions) };
      default: {
        const { data, headers, ...meta } = await client.call(operation, given).raw();
        return { ok: data, meta };
      }
    }
  };
  try {
    if (concurrent) return { ok: (await Promise.all(Array.from({ length: concurrent }, once))).map((one) => one.ok) };
    return await once();
  } catch (error) {
    return { error, items };
  }
}

async function vector(test, keys, armed, control, log) {
  const { vector } = test;
  try {
    switch (vector.kind) {
      case "title": return { ok: problemTitle(vector.code, vector.language) ?? null };
      case "webhook": return { ok: await verifyWebhook(vector.keys, vector.headers, vector.body, { now: vector.now }) };
      case "feed": {
        const ids = [];
        const client = await clientOf(test, keys, armed, log);
        for await (const event of events(client, vector.after === null ? {} : { after: vector.after })) {
          if (ids.push(event.id) >= vector.take) break;
        }
        return { ok: ids };
      }
      case "sign": {
        const key = keys[vector.key];
        const signer = new DocumentSigner(await signerFromPem(key.pem, vector.key.includes("ps256") ? "PS256" : "ES256"), key.certificate);
        const options = { identify: vector.identify, time: vector.time, at: new Date(vector.at) };
        const { signature, documentDigest } = await signer.sign(Buffer.from(vector.document, "base64"), options);
        const body = JSON.stringify({ jws: signature, payload: vector.document, key: vector.key });
        const verdict = await (await fetch(`${control}/_mock/verify`, { method: "POST", body })).json();
        if (!verdict.valid) throw new Error(`the signature does not hold: ${verdict.fault}`);
        return { ok: { header: verdict.header, documentDigest } };
      }
      default: return { error: new Error(`unknown vector ${vector.kind}`) };
    }
  } catch (error) {
    return { error };
  }
}

const kinds = [
  ["problem", ApiProblem], ["connection", ConnectionFailed], ["timeout", TimedOut], ["unexpected", UnexpectedAnswer],
  ["token", TokenRefused], ["webhook", WebhookRefused],
];

function compare(wanted, given, log, report, seconds, test) {
  const faults = [];
  const want = (what, is, should) => {
    if (!same(is, should)) faults.push(`${what} is ${JSON.stringify(is)?.slice(0, 300)}, not ${JSON.stringify(should)?.slice(0, 300)}`);
  };
  if (wanted.error) {
    const { type, ...members } = wanted.error;
    if (!given.error) return [`no error but ${JSON.stringify(given.ok)?.slice(0, 200)}`];
    const kind = kinds.find(([, Class]) => given.error instanceof Class)?.[0] ?? String(given.error.stack);
    if (!type.split("|").includes(kind)) faults.push(`the error is ${kind}`);
    for (const [name, value] of Object.entries(members)) {
      if (name === "raw") for (const [key, one] of Object.entries(value)) want(`raw.${key}`, given.error.raw?.[key], one);
      else want(name, given.error[name], value);
    }
  } else if (given.error) {
    return [`an error: ${given.error.stack}`, ...faults];
  }
  if ("ok" in wanted) want("the result", given.ok, unrolled(wanted.ok));
  if (wanted.okSize !== undefined) want("the size", longest(given.ok), wanted.okSize);
  if (wanted.items) want("items", given.items, unrolled(wanted.items));
  for (const [name, value] of Object.entries(wanted.meta ?? {})) want(name, given.meta?.[name], value);
  const said = inspect(log, { depth: null }) + (given.error ? inspect(given.error) + String(given.error) + JSON.stringify(given.error) : "");
  for (const secret of wanted.silent ?? []) {
    const text = secret.startsWith("$") ? report.bound[secret.slice(1)] ?? report.bound[secret] : secret;
    if (text === undefined || said.includes(text)) faults.push(`${secret} is told`);
  }
  let at = 0;
  for (const event of wanted.log ?? []) {
    while (at < log.length && !Object.entries(event).every(([name, value]) => log[at][name] === value)) at += 1;
    if (at >= log.length) faults.push(`the hook was not told ${JSON.stringify(event)}`);
    at += 1;
  }
  if (test.maxSeconds !== undefined && seconds > test.maxSeconds) faults.push(`took ${seconds.toFixed(2)} s`);
  if (test.minSeconds !== undefined && seconds < test.minSeconds) faults.push(`took only ${seconds.toFixed(2)} s`);
  return faults;
}

// `{"$repeat": n, "from": k, "item": …}` stands for n items whose `{8}` is the number, eight digits wide.
function unrolled(value) {
  if (!Array.isArray(value)) return value;
  return value.flatMap((one) => {
    if (one === null || typeof one !== "object" || !("$repeat" in one)) return [one];
    return Array.from({ length: one.$repeat }, (_, at) =>
      JSON.parse(JSON.stringify(one.item).replace(/\{(\d+)\}/g, (_, width) => String(at + (one.from ?? 1)).padStart(Number(width), "0"))));
  });
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

function same(a, b) {
  if (a === b || ((a ?? null) === null && (b ?? null) === null)) return true;
  if (typeof a === "string" && typeof b === "string" && instant.test(a) && instant.test(b)) return Date.parse(a) === Date.parse(b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) {
    return isDeepStrictEqual(a, b);
  }
  if (Array.isArray(a)) return a.length === b.length && a.every((one, at) => same(one, b[at]));
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
}

function longest(value) {
  if (typeof value === "string") return value.length;
  if (typeof value !== "object" || value === null) return 0;
  return Math.max(0, ...Object.values(value).map(longest));
}

await main();
