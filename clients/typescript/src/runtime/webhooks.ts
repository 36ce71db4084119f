import { fromBase64, utf8, webcrypto, type Bytes } from "./jose.js";

/** A webhook that is not what it says. */
export class WebhookRefused extends Error {
  override readonly name = "WebhookRefused";

  constructor(
    /** `header`: one is missing; `timestamp`: too old, too new or no number; `signature`: none holds. */
    readonly reason: "header" | "timestamp" | "signature",
  ) {
    super(`The webhook is refused: ${reason}.`);
  }
}

/** A webhook that was checked. */
export interface Webhook {
  /** Its id: the same when it is delivered again. */
  readonly id: string;
  /** When it was sent, seconds since 1970. */
  readonly timestamp: number;
}

/** Options of the check. */
export interface WebhookOptions {
  /** The present moment in seconds since 1970. */
  readonly now?: number;
  /** Seconds that the time may differ; 300. */
  readonly tolerance?: number;
}

/**
 * Checks a webhook (Standard Webhooks, `v1` and `v1a`) over the bytes of its body as they came. `keys` are secrets
 * (`whsec_…`) and public keys (`whpk_…`): give the old and the new one while they change.
 */
export async function verifyWebhook(
  keys: readonly string[], headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string | Uint8Array, options: WebhookOptions = {},
): Promise<Webhook> {
  const id = header(headers, "webhook-id");
  const time = header(headers, "webhook-timestamp");
  const signatures = header(headers, "webhook-signature");
  if (!id || !time || !signatures) throw new WebhookRefused("header");
  const timestamp = /^\d{1,15}$/.test(time) ? Number(time) : NaN;
  const now = options.now ?? Date.now() / 1000;
  if (!(Math.abs(now - timestamp) <= (options.tolerance ?? 300))) throw new WebhookRefused("timestamp");
  const bytes = typeof body === "string" ? utf8(body) : body;
  const lead = utf8(`${id}.${time}.`);
  const signed = new Uint8Array(lead.length + bytes.length);
  signed.set(lead);
  signed.set(bytes, lead.length);
  for (const part of signatures.split(" ")) {
    const comma = part.indexOf(",");
    const [kind, signature] = [part.slice(0, comma), part.slice(comma + 1)];
    for (const key of keys) if (await holds(kind, signature, key, signed)) return { id, timestamp };
  }
  throw new WebhookRefused("signature");
}

/** WebCrypto compares in constant time. */
async function holds(kind: string, signature: string, key: string, signed: Bytes): Promise<boolean> {
  const { subtle } = await webcrypto();
  try {
    if (kind === "v1" && key.startsWith("whsec_")) {
      const hmac = { name: "HMAC", hash: "SHA-256" };
      const secret = await subtle.importKey("raw", fromBase64(key.slice(6)), hmac, false, ["verify"]);
      return await subtle.verify("HMAC", secret, fromBase64(signature), signed);
    }
    if (kind === "v1a" && key.startsWith("whpk_")) {
      const open = await subtle.importKey("raw", fromBase64(key.slice(5)), { name: "Ed25519" }, false, ["verify"]);
      return await subtle.verify({ name: "Ed25519" }, open, fromBase64(signature), signed);
    }
  } catch {
    // Text that is no base64 is no signature.
  }
  return false;
}

function header(headers: Headers | Readonly<Record<string, string | string[] | undefined>>, name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return Array.isArray(found) ? found.join(" ") : found;
}
