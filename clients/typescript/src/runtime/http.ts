/** One HTTP exchange by `fetch`, with a time and a size that it may not exceed. */

/** A request as it goes out. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body?: BodyInit;
}

/** A whole answer. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** Why there is no whole answer. */
export class HttpFailure extends Error {
  constructor(
    /** `refused`: the connection could not be opened, so nothing was sent; `lost`: it ended. */
    readonly kind: "refused" | "lost" | "timeout" | "size",
    /** Status, when the answer had begun. */
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(kind, options);
  }
}

/** How an exchange is made. */
export interface HttpLimits {
  readonly fetch: typeof fetch;
  /** Further members for `fetch`, such as the `dispatcher` of undici. */
  readonly init: Record<string, unknown>;
  readonly milliseconds: number;
  readonly maxBytes: number;
  readonly signal: AbortSignal | undefined;
}

const unopened = new Set([
  "ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL", "UND_ERR_CONNECT_TIMEOUT",
]);

/** Makes the exchange. An abort by the caller throws the caller's reason. */
export async function exchange(request: HttpRequest, limits: HttpLimits): Promise<HttpAnswer> {
  const control = new AbortController();
  const give = (): void => control.abort(limits.signal?.reason);
  if (isAborted(limits.signal)) throw limits.signal?.reason;
  limits.signal?.addEventListener("abort", give, { once: true });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    control.abort();
  }, limits.milliseconds);
  let status = 0;
  try {
    const answer = await limits.fetch(request.url, {
      ...limits.init,
      method: request.method,
      headers: request.headers,
      ...(request.body === undefined ? {} : { body: request.body }),
      redirect: "manual",
      signal: control.signal,
    });
    status = answer.status;
    return { status, headers: answer.headers, body: await read(answer, limits.maxBytes) };
  } catch (cause) {
    if (isAborted(limits.signal)) throw limits.signal?.reason;
    if (cause instanceof HttpFailure) throw cause;
    if (late) throw new HttpFailure("timeout", status, { cause });
    throw new HttpFailure(status === 0 && isUnopened(cause) ? "refused" : "lost", status, { cause });
  } finally {
    clearTimeout(timer);
    limits.signal?.removeEventListener("abort", give);
  }
}

async function read(answer: Response, maxBytes: number): Promise<Uint8Array> {
  if (answer.body === null) return new Uint8Array();
  const reader = answer.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxBytes) {
      reader.cancel().catch(() => undefined);
      throw new HttpFailure("size", answer.status);
    }
    parts.push(value);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isUnopened(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, cause, errors } = error as { code?: unknown; cause?: unknown; errors?: unknown };
  if (typeof code === "string" && unopened.has(code)) return true;
  if (Array.isArray(errors) && errors.length > 0 && errors.every(isUnopened)) return true;
  return isUnopened(cause);
}

/** A function, so that the compiler does not take the first look for the last word. */
function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
