// What the types take and refuse; compiled against the installed package, never run.
import { StaleProblem, Zorgcontract, type AgbCode, type RawResponse, type UzoviCode } from "zorgcontract";

declare const client: Zorgcontract;
declare const agbCode: AgbCode;
declare const contractId: string;

async function takes(): Promise<void> {
  const answer = await client.agreements.getEffectiveAgreement({ agbCode, uzoviCode: "0101", date: "2025-02-03", careKind: "HAZ" });
  const basis: string = answer.basis;
  const raw: RawResponse<unknown> = await client.contracts.get({ contractId }).raw();
  const contract = await client.contracts.get({ contractId });
  await client.contracts.offer({ contractId, ifMatch: contract, body: { signBy: "2025-12-01T00:00:00Z" } });
  const job = await client.reference.createListImport({ list: "regions", body: "scheme,code,name\n" });
  const ended: string = (await client.wait(job, { progress: (now) => console.log(now.rowsRead) })).status;
  const rehearsal = await client.reference.createListImport({ list: "regions", body: "", dryRun: true });
  for await (const one of client.contracts.iterate({ year: 2025 })) console.log(one.number);
  console.log(basis, raw.status, ended, rehearsal, StaleProblem);
}

async function refuses(): Promise<void> {
  // @ts-expect-error a number has no leading zeros
  await client.reference.getInsurer({ uzoviCode: 101 });
  // @ts-expect-error one kind of code is not another
  const code: UzoviCode = agbCode;
  // @ts-expect-error a change needs the version that it changes
  await client.contracts.offer({ contractId, body: { signBy: "2025-12-01T00:00:00Z" } });
  // @ts-expect-error a day is no text
  await client.agreements.getEffectiveAgreement({ agbCode, uzoviCode: "0101", date: "yesterday", careKind: "HAZ" });
  // @ts-expect-error there is no such argument
  await client.contracts.list({ jaar: 2025 });
  // @ts-expect-error what is not there is left out, not undefined
  await client.contracts.list({ year: undefined });
  // @ts-expect-error a list is no job
  await client.wait(await client.contracts.list());
  console.log(code);
}

console.log(takes, refuses);
