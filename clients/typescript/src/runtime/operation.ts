/** What the runtime has to know of an operation; the generator writes one of these for each. */
export interface Operation {
  /** `operationId` of the document. */
  readonly id: string;
  /** HTTP method. */
  readonly method: string;
  /** What stands before the path: `/v1` or nothing. */
  readonly base: string;
  /** Path template. */
  readonly path: string;
  /** What makes a repetition harmless. */
  readonly idempotency: "safe" | "key" | "idempotent" | "none";
  /** Codes of problems after which the same request is sent again. */
  readonly retryable: readonly string[];
  /** Content types of the answer, the usual one first; empty when it has no body. */
  readonly accepts: readonly string[];
  /** What a JSON answer has to be. */
  readonly result: "object" | "list" | "any" | "none";
  /** Content types of the body; empty when it takes none. */
  readonly sends: readonly string[];
  /** Whether it is called without a token. */
  readonly public?: true;
  /** Parameters that go into headers. */
  readonly headers?: readonly string[];
  /** Parameters whose values are joined by commas. */
  readonly joined?: readonly string[];
  /** Members of a page. */
  readonly page?: { readonly items: string; readonly next: string };
  /** How the job that it begins is followed. */
  readonly job?: { readonly poll: Operation; readonly parameter: string; readonly ended: readonly string[] };
}

/** An earlier result, or the text of its `ETag`. */
export type Version = string | object;

/** Arguments as the wire names them, and what every operation may take beside them. */
export interface Arguments {
  /** The body. */
  readonly body?: unknown;
  /** `If-Match`: the version that is changed. */
  readonly ifMatch?: Version;
  /** `If-None-Match`: the version that the caller holds. */
  readonly ifNoneMatch?: Version;
  /** Make all checks without the effect. */
  readonly dryRun?: boolean;
  /** Ask for the number of items in the whole list. */
  readonly totalCount?: boolean;
  /** Name of this act; made anew for every call when absent. */
  readonly idempotencyKey?: string;
  /** Form of the answer. */
  readonly accept?: string;
  /** Content type of the body, where several are taken. */
  readonly contentType?: string;
  readonly [name: string]: unknown;
}

/** Options of one call. */
export interface CallOptions {
  /** Gives the call up. */
  readonly signal?: AbortSignal;
  /** Time for the whole call in seconds. */
  readonly timeout?: number;
}

/** An answer with what came around it. */
export interface RawResponse<T> {
  /** The result. */
  readonly data: T;
  /** The body, byte for byte: what is signed of a document. */
  readonly body: Uint8Array;
  /** HTTP status. */
  readonly status: number;
  /** Headers of the answer. */
  readonly headers: Headers;
  /** Names the exchange; tell it when you report a problem. */
  readonly requestId: string | undefined;
  /** Version of the result. */
  readonly etag: string | undefined;
  /** Whether this is the stored answer to an earlier request with the same key. */
  readonly replayed: boolean;
  /** Requests that were made. */
  readonly attempts: number;
}

/** A promise of the result; `raw()` gives it with status, headers and version. */
export class Reply<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = "Reply";
  readonly #answer: Promise<RawResponse<T>>;

  constructor(answer: Promise<RawResponse<T>>) {
    this.#answer = answer;
  }

  /** The result with what came around it. */
  raw(): Promise<RawResponse<T>> {
    return this.#answer;
  }

  then<A = T, B = never>(
    done?: ((value: T) => A | PromiseLike<A>) | null,
    failed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#answer.then((answer) => answer.data).then(done, failed);
  }

  catch<B = never>(failed?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, failed);
  }

  finally(always?: (() => void) | null): Promise<T> {
    return this.then().finally(always);
  }
}

/** What is known of a result beside its members. */
export interface Origin {
  readonly operation: Operation;
  readonly etag: string | undefined;
  readonly requestId: string | undefined;
}

const origins = new WeakMap<object, Origin>();

/** Remembers where a result came from. */
export function remember(result: unknown, origin: Origin): void {
  if (typeof result === "object" && result !== null) origins.set(result, origin);
}

/** Where a result came from: its operation, version and request id; nothing for objects that no call gave. */
export function originOf(result: object): Origin | undefined {
  return origins.get(result);
}
