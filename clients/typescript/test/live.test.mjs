// Against a running demo: ZORGCONTRACT_BASE_URL and ZORGCONTRACT_TOKEN (provider of 01900001) say where and who.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ConnectionFailed, NotFoundProblem, RequestInvalidProblem, UnauthenticatedProblem, Zorgcontract, fixedToken } from "../dist/esm/index.js";

const here = process.env.ZORGCONTRACT_BASE_URL && process.env.ZORGCONTRACT_TOKEN ? {} : { skip: "no service is given" };
const question = { agbCode: "01900001", uzoviCode: "7119", date: "2025-02-03", careKind: "HAZ" };

test("the main question is answered", here, async () => {
  const { data, requestId } = await new Zorgcontract({ language: "en" }).agreements.getEffectiveAgreement(question).raw();
  assert.equal(data.basis, "followed");
  assert.match(requestId, /^[0-9a-f-]{36}$/);
});

test("many questions are answered in their order", here, async () => {
  const codes = ["7119", "0000", "7119"];
  const answers = await new Zorgcontract().ask(codes.map((uzoviCode) => ({ ...question, uzoviCode })));
  assert.deepEqual(answers.map((one) => one.answer?.basis ?? "problem"), ["followed", "problem", "followed"]);
});

test("all insurers come over all pages", here, async () => {
  const client = new Zorgcontract();
  const codes = [];
  for await (const insurer of client.reference.iterateInsurers({ limit: 5 })) codes.push(insurer.uzoviCode);
  assert.ok(codes.length > 10);
  assert.equal(new Set(codes).size, codes.length);
});

test("refusals are errors of their own class", here, async () => {
  const client = new Zorgcontract({ language: "en" });
  await assert.rejects(client.reference.getInsurer({ uzoviCode: "9999" }), NotFoundProblem);
  await assert.rejects(client.reference.getInsurer({ uzoviCode: "x" }), (error) => {
    assert.ok(error instanceof RequestInvalidProblem);
    assert.equal(error.errors[0].location, "uzoviCode");
    return true;
  });
  const stranger = new Zorgcontract({ credential: fixedToken("no") });
  await assert.rejects(stranger.reference.getInsurer({ uzoviCode: "7119" }), UnauthenticatedProblem);
});

test("an agreement that was read is not sent again", here, async () => {
  const client = new Zorgcontract();
  const first = await client.contracts.list({ limit: 1 });
  const contract = await client.contracts.get({ contractId: first.items[0].id });
  await assert.rejects(client.contracts.get({ contractId: contract.id, ifNoneMatch: contract }), { name: "NotModified" });
});

test("a service that is not there is told in time", async () => {
  const client = new Zorgcontract({ baseUrl: "http://127.0.0.1:9", credential: fixedToken("t"), backoffBase: 0.01, timeout: 5 });
  await assert.rejects(client.reference.getInsurer({ uzoviCode: "7119" }), (error) => error instanceof ConnectionFailed && error.attempts === 4);
});
