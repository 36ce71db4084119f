import { base64url, fromPem, sha256, utf8, type Signer } from "./jose.js";

/** A signature under a document: the body of `createContractSignature` and its like. */
export interface DocumentSignature {
  /** SHA-256 of the document that was signed, base64url. */
  readonly documentDigest: string;
  /** Detached JWS (`HEADER..SIGNATURE`). */
  readonly signature: string;
}

/** How a signature names its certificate and time. */
export interface SigningOptions {
  /** Name the certificate by its thumbprint, or carry it; the thumbprint when absent. */
  readonly identify?: "x5t#S256" | "x5c";
  /** Seconds (`iat`), or the form of JAdES (`sigT`); `iat` when absent. */
  readonly time?: "iat" | "sigT";
  /** The moment of signing; now when absent. */
  readonly at?: Date;
}

/**
 * Signs documents with the key of a person (JAdES B-B). It is no part of a client on purpose: a signature is an act of
 * the signatory, and a program that calls the service does not have that key.
 */
export class DocumentSigner {
  readonly #signer: Signer;
  readonly #certificates: readonly Uint8Array[];

  /** `certificates`: PEM of the signatory's certificate, then those of its authorities where `x5c` carries them. */
  constructor(signer: Signer, ...certificates: readonly [string, ...string[]]) {
    if (signer.alg === "RS256") throw new TypeError("Documents are signed by ES256 or PS256.");
    this.#signer = signer;
    this.#certificates = certificates.map(fromPem);
  }

  /** Signs the bytes of the `application/json` document, exactly as they came. */
  async sign(document: Uint8Array, options: SigningOptions = {}): Promise<DocumentSignature> {
    const [own] = this.#certificates;
    const at = options.at ?? new Date();
    const header: Record<string, unknown> = { alg: this.#signer.alg };
    if (options.identify === "x5c") {
      header["x5c"] = this.#certificates.map((der) => btoa(String.fromCharCode(...der)));
    } else {
      header["x5t#S256"] = base64url(await sha256(own as Uint8Array));
    }
    if (options.time === "sigT") {
      header["sigT"] = at.toISOString().replace(/\.\d+Z$/, "Z");
      header["crit"] = ["sigT"];
    } else {
      header["iat"] = Math.floor(at.getTime() / 1000);
    }
    const head = base64url(utf8(JSON.stringify(header)));
    const signature = await this.#signer.sign(utf8(`${head}.${base64url(document)}`));
    return { documentDigest: base64url(await sha256(document)), signature: `${head}..${base64url(signature)}` };
  }
}
