import { fixedToken, TokenRefusal, type Credential, type Outgoing, type TokenAnswer } from "./credentials.js";
import {
  ApiProblem, ConnectionFailed, NotModified, TimedOut, TokenRefused, UnexpectedAnswer,
  type Place, type ProblemBody, type ProblemClass,
} from "./errors.js";
import { exchange, HttpFailure, type HttpAnswer, type HttpRequest } from "./http.js";
import { uuid } from "./jose.js";
import { originOf, remember, type Arguments, type CallOptions, type Operation, type RawResponse, type Version } from "./operation.js";

/** Version of this package. */
export const VERSION = "0.1.0";

/** What happened on the wire. Holds no tokens, keys, bodies or values of parameters. */
export interface LogEvent {
  readonly event: "request" | "response" | "retry";
  readonly operation: string;
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** Milliseconds that the exchange took, or until the next attempt. */
  readonly ms?: number;
  readonly requestId?: string;
}

/** Options of a client. Times are seconds. */
export interface Options {
  /** Address of the service without `/v1`; `ZORGCONTRACT_BASE_URL` when absent. */
  readonly baseUrl?: string;
  /** Who calls; a token in `ZORGCONTRACT_TOKEN` when absent. */
  readonly credential?: Credential;
  /** Time for a call with all its attempts; 60. */
  readonly timeout?: number;
  /** Time for one attempt; 20. */
  readonly attemptTimeout?: number;
  /** Attempts of a call that may be repeated; 4. */
  readonly maxAttempts?: number;
  /** Largest answer in bytes; 64 MiB. */
  readonly maxResponseBytes?: number;
  /** Language of texts; Dutch. */
  readonly language?: "nl" | "en";
  /** Added to the `User-Agent`: your program and its version. Not in browsers. */
  readonly userAgent?: string;
  /** Is told of every request, answer and repetition. */
  readonly logger?: (event: LogEvent) => void;
  /** Transport; the `fetch` of the platform. For mutual TLS give one that has your certificate. */
  readonly fetch?: typeof fetch;
  /** Further members for `fetch`, such as the `dispatcher` of undici with your certificate. */
  readonly fetchOptions?: Record<string, unknown>;
  /** Longest wait before the second attempt; 0.25. Doubles with every attempt. */
  readonly backoffBase?: number;
  /** Longest wait between attempts; 8. */
  readonly backoffCap?: number;
  /** Wait before the first look at a job or an empty feed; 0.5. Doubles. */
  readonly pollBase?: number;
  /** Longest wait between two looks; 10. */
  readonly pollCap?: number;
}

interface Failure {
  readonly error: (attempts: number) => Error;
  /** May the request be sent again? */
  readonly again: boolean;
  readonly retryAfter?: number | undefined;
}

/** Classes of problems by code; the generated part fills it in. */
export type ProblemClasses = Readonly<Record<string, ProblemClass>>;

/** Carries calls out: tokens, repetitions, time and errors. */
export class Core {
  readonly baseUrl: URL;
  readonly options: Options;
  readonly #credential: Credential | undefined;
  readonly #problems: ProblemClasses;

  constructor(options: Options, problems: ProblemClasses = {}) {
    const environment = (globalThis as { process?: { env?: Record<string, string | undefined> } }).process?.env ?? {};
    const base = options.baseUrl ?? environment["ZORGCONTRACT_BASE_URL"];
    if (base === undefined) throw new TypeError("Give `baseUrl`, or set ZORGCONTRACT_BASE_URL.");
    this.baseUrl = new URL(base.endsWith("/") ? base : `${base}/`);
    this.options = options;
    const token = environment["ZORGCONTRACT_TOKEN"];
    this.#credential = options.credential ?? (token === undefined ? undefined : fixedToken(token));
    this.#problems = problems;
  }

  /** Makes a call. `address` takes the place of path and query: the next page of a list. */
  async execute<T>(
    operation: Operation, given: Arguments = {}, options: CallOptions = {}, address?: URL,
  ): Promise<RawResponse<T>> {
    const end = performance.now() + (options.timeout ?? this.options.timeout ?? 60) * 1000;
    const request = this.#request(operation, given, operation.idempotency === "key" ? (given.idempotencyKey ?? (await uuid())) : undefined, address);
    const tries = this.options.maxAttempts ?? 4;
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await this.#attempt<T>(operation, given, request, attempt, end, options.signal);
      if ("data" in outcome) return outcome;
      const wait = outcome.retryAfter === undefined ? this.#backoff(attempt) : outcome.retryAfter * 1000;
      if (!outcome.again || attempt >= tries || performance.now() + wait >= end) throw outcome.error(attempt);
      this.#log(operation, { event: "retry", attempt, ms: Math.round(wait) });
      await pause(wait, options.signal);
    }
  }

  /** Waits a random part of what the number of the attempt allows. */
  #backoff(attempt: number): number {
    const most = Math.min(this.options.backoffCap ?? 8, (this.options.backoffBase ?? 0.25) * 2 ** (attempt - 1));
    return Math.random() * most * 1000;
  }

  #log(operation: Operation, event: Omit<LogEvent, "operation" | "method" | "path">): void {
    this.options.logger?.({ operation: operation.id, method: operation.method, path: operation.path, ...event });
  }

  #request(operation: Operation, given: Arguments, key: string | undefined, address?: URL): HttpRequest {
    const { headers: inHeaders = [], joined = [] } = operation;
    const headers: Record<string, string> = {
      accept: [given.accept ?? operation.accepts[0] ?? "application/json", "application/problem+json"].join(", "),
      "accept-language": this.options.language ?? "nl",
    };
    // A browser has its own, and would ask the service for leave to send another.
    if (!("document" in globalThis)) {
      headers["user-agent"] = [`zorgcontract-typescript/${VERSION}`, this.options.userAgent].filter(Boolean).join(" ");
    }
    const query = new URLSearchParams();
    const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = given[name];
      if (value === undefined || value === null || value === "") throw new TypeError(`${operation.id}: \`${name}\` is missing.`);
      return encodeURIComponent(String(value));
    });
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || value === null || own.has(name) || operation.path.includes(`{${name}}`)) continue;
      if (inHeaders.includes(name)) headers[name.toLowerCase()] = String(value);
      else if (Array.isArray(value) && !joined.includes(name)) for (const one of value) query.append(name, String(one));
      else query.append(name, Array.isArray(value) ? value.join(",") : String(value));
    }
    if (key !== undefined) headers["idempotency-key"] = key;
    if (given.ifMatch !== undefined) headers["if-match"] = versionOf(operation, given.ifMatch);
    if (given.ifNoneMatch !== undefined) headers["if-none-match"] = versionOf(operation, given.ifNoneMatch);
    const prefer = [given.dryRun === true ? "dry-run" : "", given.totalCount === true ? "return=total-count" : ""];
    if (prefer.some(Boolean)) headers["prefer"] = prefer.filter(Boolean).join(", ");
    const body = this.#body(operation, given, headers);
    let url = address;
    if (url === undefined) {
      url = new URL(`.${operation.base}${path}`, this.baseUrl);
      url.search = query.toString();
    }
    return { method: operation.method, url: url.href, headers, ...(body === undefined ? {} : { body }) };
  }

  #body(operation: Operation, given: Arguments, headers: Record<string, string>): BodyInit | undefined {
    const type = given.contentType ?? operation.sends[0];
    if (type === undefined || given.body === undefined) return undefined;
    headers["content-type"] = type;
    if (type.endsWith("json")) return JSON.stringify(given.body);
    if (type === "application/x-www-form-urlencoded") {
      return new URLSearchParams(given.body as Record<string, string>).toString();
    }
    return given.body as BodyInit;
  }

  async #attempt<T>(
    operation: Operation, given: Arguments, request: HttpRequest, attempt: number, end: number, signal: AbortSignal | undefined,
  ): Promise<RawResponse<T> | Failure> {
    let requestId: string | undefined;
    const place = (attempts: number): Place => ({
      operation: operation.id, method: operation.method, path: operation.path, requestId, attempts,
    });
    const repeatable = operation.idempotency !== "none";
    let renewed = false;
    let nonced = false;
    for (;;) {
      let answer: HttpAnswer;
      let authorization: Record<string, string> = {};
      // Until the request itself goes out, nothing can have happened twice.
      let sent = false;
      try {
        if (this.#credential !== undefined && operation.public !== true) {
          authorization = await this.#credential.headers(this.#outgoing(request, end, signal));
        }
        sent = true;
        this.#log(operation, { event: "request", attempt });
        const began = performance.now();
        const took = (): { ms: number } => ({ ms: Math.round(performance.now() - began) });
        try {
          answer = await this.#exchange({ ...request, headers: { ...request.headers, ...authorization } }, end, signal);
        } catch (failure) {
          this.#log(operation, { event: "response", attempt, ...took() });
          throw failure;
        }
        requestId = answer.headers.get("x-request-id") ?? undefined;
        this.#log(operation, {
          event: "response", attempt, status: answer.status, ...took(), ...(requestId === undefined ? {} : { requestId }),
        });
      } catch (failure) {
        if (failure instanceof TokenRefusal) {
          return { again: false, error: (n) => new TokenRefused(failure.code, place(n), failure.answer.status) };
        }
        if (failure instanceof TokenTrouble) {
          return this.#judge(failure.answer, place, true, ["unavailable", "rate-limited", "timeout"]);
        }
        if (!(failure instanceof HttpFailure)) throw failure;
        return lost(failure, place, repeatable || !sent);
      }
      const nonce = answer.headers.get("dpop-nonce");
      if (nonce !== null && this.#credential?.nonce(nonce) === true && !nonced && answer.status === 401) {
        nonced = true;
        if ((answer.headers.get("www-authenticate") ?? "").includes("use_dpop_nonce")) continue;
      }
      if (answer.status >= 200 && answer.status < 300) {
        const data = this.#data<T>(operation, given, answer);
        if (data instanceof Unreadable) {
          return { again: false, error: (n) => new UnexpectedAnswer(data.message, place(n), answer.status) };
        }
        const etag = answer.headers.get("etag") ?? undefined;
        remember(data, { operation, etag, requestId });
        const replayed = answer.headers.get("idempotency-replayed") === "true";
        const { status, headers, body } = answer;
        return { data, body, status, headers, requestId, etag, replayed, attempts: attempt };
      }
      if (answer.status === 304 && given.ifNoneMatch !== undefined) {
        return { again: false, error: (n) => new NotModified("not modified", place(n)) };
      }
      const judged = this.#judge(answer, place, repeatable, operation.retryable);
      const unauthenticated = answer.status === 401 && judged.code === "unauthenticated";
      if (unauthenticated && !renewed && this.#credential?.renew(authorization["authorization"] ?? "") === true) {
        renewed = true;
        continue;
      }
      return judged;
    }
  }

  /** What an answer that is no success means. */
  #judge(
    answer: HttpAnswer, place: (attempts: number) => Place, repeatable: boolean, retryable: readonly string[],
  ): Failure & { code: string | undefined } {
    const { status } = answer;
    const retryAfter = waitOf(answer.headers);
    const body = problemOf(answer);
    if (body !== undefined) {
      const code = body["code"] as string;
      const Class = Object.hasOwn(this.#problems, code) ? this.#problems[code] : undefined;
      const named = typeof body["instance"] === "string" ? /^urn:uuid:(.+)$/.exec(body["instance"])?.[1] : undefined;
      const here = (n: number): Place => ({ ...place(n), requestId: place(n).requestId ?? named });
      const error = (n: number): Error => new (Class ?? ApiProblem)(body, here(n), status, retryAfter);
      return { code, error, again: repeatable && retryable.includes(code), retryAfter };
    }
    const away = status === 502 || status === 503 || status === 504;
    const redirect = status === 0 || (status >= 300 && status < 400);
    const what = redirect ? `a redirect (${status}), which is refused` : `status ${status} without a problem of the service`;
    const error = (n: number): Error => new UnexpectedAnswer(what, place(n), status, retryAfter);
    return { code: undefined, error, again: repeatable && away && retryable.includes("unavailable"), retryAfter };
  }

  #data<T>(operation: Operation, given: Arguments, answer: HttpAnswer): T | Unreadable {
    if (answer.status === 204 || operation.result === "none") return undefined as T;
    const wanted = given.accept ?? operation.accepts[0] ?? "application/json";
    const type = mediaType(answer.headers);
    const matches = given.accept === undefined ? operation.accepts.includes(type) : type === wanted;
    if (!matches) return new Unreadable(`an answer of type ${type || "none"} where ${wanted} belongs`);
    if (!type.endsWith("json") || type.endsWith("ndjson")) return answer.body as T;
    const value = json(answer.body);
    if (value instanceof Unreadable) return value;
    const fits =
      operation.result === "any" ||
      (operation.result === "list" ? Array.isArray(value) : typeof value === "object" && value !== null && !Array.isArray(value));
    if (!fits) return new Unreadable("JSON of another form");
    if (operation.page !== undefined && !Array.isArray((value as Record<string, unknown>)[operation.page.items])) {
      return new Unreadable("a page without a list");
    }
    return value as T;
  }

  #exchange(request: HttpRequest, end: number, signal: AbortSignal | undefined): Promise<HttpAnswer> {
    const left = end - performance.now();
    if (left <= 0) return Promise.reject(new HttpFailure("timeout", 0));
    return exchange(request, {
      fetch: this.options.fetch ?? globalThis.fetch.bind(globalThis),
      init: this.options.fetchOptions ?? {},
      milliseconds: Math.min(left, (this.options.attemptTimeout ?? 20) * 1000),
      maxBytes: this.options.maxResponseBytes ?? 64 * 1024 * 1024,
      signal,
    });
  }

  #outgoing(request: HttpRequest, end: number, signal: AbortSignal | undefined): Outgoing {
    const tokenUrl = new URL("./oauth2/token", this.baseUrl).href;
    const token = async (form: Record<string, string>, headers: Record<string, string>): Promise<TokenAnswer> => {
      const answer = await this.#exchange(
        {
          method: "POST",
          url: tokenUrl,
          headers: { ...headers, accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams(form).toString(),
        },
        end,
        signal,
      );
      const body = mediaType(answer.headers) === "application/json" ? json(answer.body) : new Unreadable("no JSON");
      const known = answer.status === 200 || answer.status === 400 || answer.status === 401;
      if (!known || body instanceof Unreadable || typeof body !== "object" || body === null) throw new TokenTrouble(answer);
      return { status: answer.status, headers: answer.headers, body: body as Record<string, unknown> };
    };
    return { method: request.method, url: request.url, token, tokenUrl };
  }
}

/** Arguments that are not parameters of the wire. */
const own = new Set([
  "body", "ifMatch", "ifNoneMatch", "dryRun", "totalCount", "idempotencyKey", "accept", "contentType",
]);

class Unreadable {
  constructor(readonly message: string) {}
}

class TokenTrouble extends Error {
  constructor(readonly answer: HttpAnswer) {
    super("no answer of the token address");
  }
}

function lost(failure: HttpFailure, place: (attempts: number) => Place, repeatable: boolean): Failure {
  switch (failure.kind) {
    case "size":
      return { again: false, error: (n) => new UnexpectedAnswer("a larger answer than is allowed", place(n), failure.status) };
    case "timeout":
      return { again: repeatable, error: (n) => new TimedOut("no answer in time", place(n), failure.cause) };
    case "refused":
      return { again: true, error: (n) => new ConnectionFailed("the connection could not be made", place(n), failure.cause) };
    case "lost":
      return { again: repeatable, error: (n) => new ConnectionFailed("the connection was lost", place(n), failure.cause) };
  }
}

function mediaType(headers: Headers): string {
  return (headers.get("content-type") ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function json(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return new Unreadable("JSON that cannot be read");
  }
}

function problemOf(answer: HttpAnswer): ProblemBody | undefined {
  if (mediaType(answer.headers) !== "application/problem+json") return undefined;
  const body = json(answer.body);
  if (body instanceof Unreadable || typeof body !== "object" || body === null) return undefined;
  return typeof (body as ProblemBody)["code"] === "string" ? (body as ProblemBody) : undefined;
}

/** `Retry-After` in seconds; a date is measured by the clock of the service. */
function waitOf(headers: Headers): number | undefined {
  const text = headers.get("retry-after")?.trim();
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const until = Date.parse(text);
  const now = Date.parse(headers.get("date") ?? "");
  if (Number.isNaN(until)) return undefined;
  return Math.max(0, (until - (Number.isNaN(now) ? Date.now() : now)) / 1000);
}

function versionOf(operation: Operation, version: Version): string {
  if (typeof version === "string") return version;
  const etag = originOf(version)?.etag;
  if (etag === undefined) throw new TypeError(`${operation.id}: this object carries no version; give a result of the service, or an ETag.`);
  return etag;
}

/** Waits, unless the caller gives up. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((done, failed) => {
    if (signal?.aborted === true) return failed(signal.reason);
    const stop = (): void => {
      clearTimeout(timer);
      failed(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      done();
    }, milliseconds);
    signal?.addEventListener("abort", stop, { once: true });
  });
}
