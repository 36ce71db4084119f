import { base64url, jwt, sha256, thumbprint, utf8, uuid, type Signer } from "./jose.js";

/** What a credential is told about the request that it is for. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  /** Sends a form to the token address. */
  readonly token: (form: Record<string, string>, headers: Record<string, string>) => Promise<TokenAnswer>;
  /** The token address. */
  readonly tokenUrl: string;
}

/** An answer of the token address that is not an error. */
export interface TokenAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Proves who the client is. */
export interface Credential {
  /** Headers for a request. */
  headers(request: Outgoing): Promise<Record<string, string>>;
  /** Forgets the token that was refused; false when there is no other one to be had. */
  renew(refused: string): boolean;
  /** Takes the nonce that the service asks for; false when no proof is made. */
  nonce(nonce: string): boolean;
}

/** A token that was handed out. */
export function fixedToken(token: string): Credential {
  return {
    headers: () => Promise.resolve({ authorization: `Bearer ${token}` }),
    renew: () => false,
    nonce: () => false,
  };
}

/** How a registered client proves itself. */
export interface ClientOptions {
  /** Id of the client. */
  readonly clientId: string;
  /** Its key (`private_key_jwt`); without one the certificate of the connection counts (`tls_client_auth`). */
  readonly signer?: Signer;
  /** Scopes to ask for; all that the client may have when absent. */
  readonly scope?: readonly string[];
  /** Key that the token is bound to (RFC 9449). */
  readonly dpop?: Signer;
}

/** Tokens of a registered client: fetched once for all callers, and again before they end. */
export function clientCredentials(options: ClientOptions): Credential {
  return new ClientCredentials(options);
}

/** Seconds before its end at which a token is no longer used. */
const MARGIN = 30;

interface Token {
  readonly value: string;
  readonly type: string;
  /** When to fetch the next one, by the clock of `performance`. */
  readonly until: number;
}

class ClientCredentials implements Credential {
  readonly #options: ClientOptions;
  #token: Token | undefined;
  #fetching: Promise<Token> | undefined;
  #nonce: string | undefined;

  constructor(options: ClientOptions) {
    this.#options = options;
  }

  async headers(request: Outgoing): Promise<Record<string, string>> {
    let token = this.#token;
    if (token === undefined || token.until <= performance.now()) {
      this.#fetching ??= this.#fetch(request).finally(() => (this.#fetching = undefined));
      // Whoever waited for it uses it, however short its life.
      token = await this.#fetching;
    }
    const { value, type } = token;
    const headers: Record<string, string> = { authorization: `${type} ${value}` };
    if (type === "DPoP") headers["dpop"] = await this.#proof(request.method, request.url, value);
    return headers;
  }

  renew(refused: string): boolean {
    // Another caller may have a fresh one already.
    if (this.#token !== undefined && refused.endsWith(` ${this.#token.value}`)) this.#token = undefined;
    return true;
  }

  nonce(nonce: string): boolean {
    if (this.#options.dpop === undefined) return false;
    this.#nonce = nonce;
    return true;
  }

  async #fetch(request: Outgoing): Promise<Token> {
    let answer = await this.#ask(request);
    const nonce = answer.headers.get("dpop-nonce");
    if (answer.body["error"] === "use_dpop_nonce" && nonce !== null && this.nonce(nonce)) answer = await this.#ask(request);
    const { access_token: value, token_type: type, expires_in: seconds, error } = answer.body;
    if (typeof error === "string") throw new TokenRefusal(error, answer);
    if (typeof value !== "string") throw new TokenRefusal("no_token", answer);
    const life = typeof seconds === "number" ? seconds : 600;
    const until = performance.now() + (life - MARGIN) * 1000;
    return (this.#token = { value, type: type === "DPoP" ? "DPoP" : "Bearer", until });
  }

  async #ask(request: Outgoing): Promise<TokenAnswer> {
    const { clientId, signer, scope, dpop } = this.#options;
    const form: Record<string, string> = { grant_type: "client_credentials" };
    if (signer === undefined) {
      form["client_id"] = clientId;
    } else {
      const now = Math.floor(Date.now() / 1000);
      const kid = signer.kid ?? (await thumbprint(signer.publicKey));
      form["client_assertion_type"] = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
      form["client_assertion"] = await jwt(
        signer,
        { alg: signer.alg, typ: "JWT", kid },
        { iss: clientId, sub: clientId, aud: request.tokenUrl, jti: await uuid(), iat: now, exp: now + 240 },
      );
    }
    if (scope !== undefined) form["scope"] = scope.join(" ");
    const headers: Record<string, string> = {};
    if (dpop !== undefined) headers["dpop"] = await this.#proof("POST", request.tokenUrl);
    return request.token(form, headers);
  }

  async #proof(method: string, url: string, token?: string): Promise<string> {
    const signer = this.#options.dpop;
    if (signer === undefined) throw new TypeError("The token is bound to a key (DPoP), and no key was given.");
    const address = new URL(url);
    const claims: Record<string, unknown> = {
      jti: await uuid(),
      htm: method,
      htu: address.origin + address.pathname,
      iat: Math.floor(Date.now() / 1000),
    };
    if (token !== undefined) claims["ath"] = base64url(await sha256(utf8(token)));
    if (this.#nonce !== undefined) claims["nonce"] = this.#nonce;
    return jwt(signer, { typ: "dpop+jwt", alg: signer.alg, jwk: signer.publicKey }, claims);
  }
}

/** The token address said no; the call makes an error of it that names itself. */
export class TokenRefusal extends Error {
  constructor(
    readonly code: string,
    readonly answer: TokenAnswer,
  ) {
    super(code);
  }
}
