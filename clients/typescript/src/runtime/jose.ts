/** Keys and signatures of JOSE on WebCrypto, for assertions, DPoP proofs and documents. */

const encoder = new TextEncoder();

/** A private key that signs; may live in a keystore or a security module. */
export interface Signer {
  /** Algorithm of JOSE. */
  readonly alg: "ES256" | "PS256" | "RS256";
  /** The public key as JWK: `kty` and its numbers. */
  readonly publicKey: Readonly<Record<string, string>>;
  /** Name of the key; the thumbprint (RFC 7638) when absent. */
  readonly kid?: string;
  /** Signs; ES256 gives the two numbers of 32 bytes each. */
  sign(data: Uint8Array): Promise<Uint8Array>;
}

const algorithms = {
  ES256: { import: { name: "ECDSA", namedCurve: "P-256" }, sign: { name: "ECDSA", hash: "SHA-256" } },
  PS256: { import: { name: "RSA-PSS", hash: "SHA-256" }, sign: { name: "RSA-PSS", saltLength: 32 } },
  RS256: { import: { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" }, sign: { name: "RSASSA-PKCS1-v1_5" } },
} as const;

/** WebCrypto wants bytes that no other thread shares. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** WebCrypto; Node 18 has it, though not as a global. */
export async function webcrypto(): Promise<Crypto> {
  if ((globalThis as { crypto?: Crypto }).crypto !== undefined) return globalThis.crypto;
  // Not written as one text, so that a bundler for browsers does not look for it.
  const name = ["node", "crypto"].join(":");
  return ((await import(name)) as { webcrypto: Crypto }).webcrypto;
}

/** A random UUID. */
export async function uuid(): Promise<string> {
  return (await webcrypto()).randomUUID();
}

/** Base64url without padding. */
export function base64url(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** Bytes of base64 or base64url, with or without padding. */
export function fromBase64(text: string): Bytes {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/").replaceAll("=", ""));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Bytes {
  return encoder.encode(text) as Bytes;
}

/** SHA-256. */
export async function sha256(bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await (await webcrypto()).subtle.digest("SHA-256", bytes as Bytes));
}

/** The bytes between the lines of a PEM block. */
export function fromPem(pem: string): Bytes {
  const block = /-----BEGIN [A-Z ]+-----([^-]+)-----END/.exec(pem);
  if (block === null) throw new TypeError("This is no PEM.");
  return fromBase64((block[1] ?? "").replace(/\s/g, ""));
}

/** A signer by a private key in PEM (PKCS #8, `BEGIN PRIVATE KEY`). */
export async function signerFromPem(pem: string, alg: Signer["alg"] = "ES256", kid?: string): Promise<Signer> {
  const key = await (await webcrypto()).subtle.importKey("pkcs8", fromPem(pem), algorithms[alg].import, true, ["sign"]);
  const jwk = await (await webcrypto()).subtle.exportKey("jwk", key);
  return signerOf(key, jwk, alg, kid);
}

/** A new key that never leaves the process: for DPoP. */
export async function newSigner(): Promise<Signer> {
  const pair = await (await webcrypto()).subtle.generateKey(algorithms.ES256.import, false, ["sign", "verify"]);
  return signerOf(pair.privateKey, await (await webcrypto()).subtle.exportKey("jwk", pair.publicKey), "ES256");
}

function signerOf(key: CryptoKey, jwk: JsonWebKey, alg: Signer["alg"], kid?: string): Signer {
  const members = jwk.kty === "EC" ? ["crv", "kty", "x", "y"] : ["e", "kty", "n"];
  const publicKey = Object.fromEntries(members.map((name) => [name, String(jwk[name as keyof JsonWebKey])]));
  return {
    alg,
    publicKey,
    ...(kid === undefined ? {} : { kid }),
    sign: async (data) => new Uint8Array(await (await webcrypto()).subtle.sign(algorithms[alg].sign, key, data as Bytes)),
  };
}

/** Thumbprint of a public key (RFC 7638). */
export async function thumbprint(publicKey: Readonly<Record<string, string>>): Promise<string> {
  const ordered = Object.fromEntries(Object.entries(publicKey).sort(([a], [b]) => (a < b ? -1 : 1)));
  return base64url(await sha256(utf8(JSON.stringify(ordered))));
}

/** A JWT. */
export async function jwt(signer: Signer, header: object, claims: object): Promise<string> {
  const text = `${base64url(utf8(JSON.stringify(header)))}.${base64url(utf8(JSON.stringify(claims)))}`;
  return `${text}.${base64url(await signer.sign(utf8(text)))}`;
}
