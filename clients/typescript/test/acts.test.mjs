// What changes something, against a running demo: a registered client with a bound token, and two people who sign.
// PROGRAMS is the folder of `zorgcontract`, DATA_DIR the demo's.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import {
  DocumentSigner, StaleProblem, Zorgcontract, clientCredentials, fixedToken, newSigner, signerFromPem,
} from "../dist/esm/index.js";

const { PROGRAMS, DATA_DIR, ZORGCONTRACT_BASE_URL } = process.env;
const here = PROGRAMS && DATA_DIR && ZORGCONTRACT_BASE_URL ? {} : { skip: "no demo is given" };
const zorgcontract = (...line) => execFileSync(join(PROGRAMS, "zorgcontract"), [...line, "--data-dir", DATA_DIR], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

test("a registered client gets a token that is bound to its key, and writes with it", here, async () => {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const file = join(DATA_DIR, "sdk-client.pub");
  writeFileSync(file, publicKey.export({ type: "spki", format: "pem" }));
  const clientId = zorgcontract("client", "add", "--name", "SDK", "--role", "provider", "--agb", "01900001", "--key", file).split(/\s+/).at(-1);
  const client = new Zorgcontract({
    credential: clientCredentials({
      clientId,
      signer: await signerFromPem(privateKey.export({ type: "pkcs8", format: "pem" })),
      dpop: await newSigner(),
    }),
  });
  assert.ok(Array.isArray((await client.contracts.list({ limit: 1 })).items));
  const profile = await client.publication.getProviderProfile({ agbCode: "01900001" });
  const body = { ...profile.profile, website: "https://molen.example/" };
  const after = await client.publication.replaceProviderProfile({ agbCode: "01900001", ifMatch: profile, body });
  assert.equal(after.version, profile.version + 1);
});

test("a contract is offered, and signed by both sides", here, async () => {
  const who = (...line) => new Zorgcontract({ credential: fixedToken(zorgcontract("token", ...line)) });
  const practice = who("--role", "provider", "--agb", "01900001");
  const insurer = who("--role", "insurer", "--concern", "zorg-en-zekerheid");
  const signatory = async (client, name, organisation, ...line) => {
    zorgcontract("sandbox-certificate", "--signatory", ...line, "--name", name);
    const path = join(DATA_DIR, "certificates", `signatory-${line[0].slice(2)}-${line[1]}`);
    const certificate = readFileSync(`${path}.pem`, "utf8");
    await client.identity.createCertificate({ body: { name, organisation, period: { startDate: "2025-01-01" }, certificate } });
    const chain = certificate.match(/-----BEGIN[\s\S]*?-----END CERTIFICATE-----/g);
    return new DocumentSigner(await signerFromPem(readFileSync(`${path}-key.pem`, "utf8")), ...chain);
  };
  const doctor = await signatory(practice, "Signatory of the practice", { agbCode: "01900001" }, "--agb", "01900001");
  const buyer = await signatory(insurer, "Signatory of the insurer", { concernId: "zorg-en-zekerheid" }, "--kvk", "90001234");

  const body = {
    status: "draft", agbCode: "01900001", purchasingPartyId: "zorg-en-zekerheid", number: "SDK-2026", careKind: "HAZ",
    term: { startDate: "2026-01-01", endDate: "2026-12-31" },
  };
  const rehearsal = await insurer.contracts.create({ body, dryRun: true });
  assert.equal(rehearsal.status, "draft");
  const { data: draft, body: bytes } = await insurer.contracts.create({ body, idempotencyKey: "sdk-contract" }).raw();
  const again = await insurer.contracts.create({ body, idempotencyKey: "sdk-contract" }).raw();
  assert.equal(again.replayed, true);
  assert.deepEqual(again.body, bytes);
  const seen = await insurer.contracts.get({ contractId: draft.id });
  const offered = await insurer.contracts.offer({ contractId: draft.id, ifMatch: seen, body: { signBy: "2025-03-01T00:00:00Z" } });
  await assert.rejects(insurer.contracts.offer({ contractId: draft.id, ifMatch: seen, body: { signBy: "2025-03-01T00:00:00Z" } }), StaleProblem);
  assert.equal(offered.status, "offered");

  let last;
  for (const [client, person, options] of [[practice, doctor, {}], [insurer, buyer, { identify: "x5c", time: "sigT" }]]) {
    const { body: document } = await client.contracts.getContractDocument({ contractId: draft.id }).raw();
    const ifMatch = await client.contracts.get({ contractId: draft.id });
    last = await client.contracts.createContractSignature({ contractId: draft.id, ifMatch, body: await person.sign(document, options) });
  }
  assert.equal(last.contractStatus, "concluded");
});
