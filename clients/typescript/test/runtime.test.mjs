// What the corpus does not ask: what this language has of its own.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as sdk from "../dist/esm/index.js";

const { Zorgcontract, Client, fixedToken, decimal, localDate, newSigner, DocumentSigner, originOf, getInsurer } = sdk;

const answering = (status, body, headers = {}) => {
  const requests = [];
  const fetch = async (url, init) => {
    requests.push({ url, ...init });
    return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
  };
  return { requests, options: { baseUrl: "https://api.example", credential: fixedToken("t"), fetch } };
};

test("the client works as CommonJS too", () => {
  const required = createRequire(import.meta.url)("../dist/cjs/index.js");
  assert.deepEqual(Object.keys(required).sort(), Object.keys(sdk).sort());
});

test("a reply is a promise that also gives what came around the result", async () => {
  const { options } = answering(200, { uzoviCode: "0101" }, { etag: '"3"', "x-request-id": "r1" });
  const reply = new Zorgcontract(options).reference.getInsurer({ uzoviCode: "0101" });
  assert.equal((await reply).uzoviCode, "0101");
  assert.equal((await reply.raw()).etag, '"3"');
  assert.equal(originOf(await reply).requestId, "r1");
});

test("a standalone function needs only the small client", async () => {
  const { options, requests } = answering(200, { uzoviCode: "0101" });
  assert.equal((await getInsurer(new Client(options), { uzoviCode: "0101" })).uzoviCode, "0101");
  assert.equal(requests[0].url, "https://api.example/v1/insurers/0101");
});

test("an address with a path keeps it", async () => {
  const { options, requests } = answering(200, {});
  await getInsurer(new Client({ ...options, baseUrl: "https://proxy.example/care" }), { uzoviCode: "0101" });
  assert.equal(requests[0].url, "https://proxy.example/care/v1/insurers/0101");
});

test("a call that is given up throws the reason of the caller", async () => {
  const fetch = (_, { signal }) => new Promise((_, failed) => signal.addEventListener("abort", () => failed(signal.reason)));
  const client = new Zorgcontract({ baseUrl: "https://api.example", credential: fixedToken("t"), fetch });
  const control = new AbortController();
  const call = client.reference.getInsurer({ uzoviCode: "0101" }, { signal: control.signal });
  control.abort(new Error("enough"));
  await assert.rejects(call, /enough/);
});

test("a path parameter that is missing is told before anything is sent", async () => {
  const { options, requests } = answering(200, {});
  await assert.rejects(async () => new Zorgcontract(options).reference.getInsurer({ uzoviCode: "" }), /uzoviCode.*missing/);
  assert.equal(requests.length, 0);
});

test("an object without a version is no `ifMatch`", async () => {
  const { options } = answering(200, {});
  const call = new Zorgcontract(options).call("offer_contract", { contractId: "c", ifMatch: {}, body: {} });
  await assert.rejects(call, /carries no version/);
});

test("a client without an address says what to do", () => {
  delete process.env.ZORGCONTRACT_BASE_URL;
  assert.throws(() => new Zorgcontract(), /ZORGCONTRACT_BASE_URL/);
});

test("amounts and days are checked, never rounded", () => {
  assert.equal(decimal("12.50"), "12.50");
  for (const wrong of ["1e3", "12,50", "NaN", ""]) assert.throws(() => decimal(wrong), RangeError);
  assert.equal(localDate(new Date("2025-02-02T23:30:00Z")), "2025-02-03");
  for (const wrong of ["2025-02-30", "2025-2-3", "today"]) assert.throws(() => localDate(wrong), RangeError);
});

test("a client has no way to sign", async () => {
  const { options } = answering(200, {});
  const members = [];
  for (let o = new Zorgcontract(options); o !== Object.prototype; o = Object.getPrototypeOf(o)) members.push(...Object.getOwnPropertyNames(o));
  assert.deepEqual(members.filter((name) => /^sign/i.test(name)), []);
  assert.throws(() => new DocumentSigner({ alg: "RS256" }, ""), TypeError);
  assert.equal((await newSigner()).alg, "ES256");
});

test("the file of a list is bytes", async () => {
  const fetch = async () => new Response("number\n1\n", { headers: { "content-type": "text/csv" } });
  const client = new Zorgcontract({ baseUrl: "https://api.example", credential: fixedToken("t"), fetch });
  const file = await client.contracts.listFile({ accept: "text/csv" });
  assert.equal(new TextDecoder().decode(file), "number\n1\n");
});
