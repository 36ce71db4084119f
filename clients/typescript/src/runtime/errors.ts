/** Where an error happened. Never holds tokens, bodies or values of parameters. */
export interface Place {
  /** `operationId`. */
  readonly operation: string;
  /** HTTP method. */
  readonly method: string;
  /** Path template. */
  readonly path: string;
  /** Request id of the answer, where there was one. */
  readonly requestId: string | undefined;
  /** Requests that were made. */
  readonly attempts: number;
}

/** Everything that this package throws about a call. */
export class ZorgcontractError extends Error {
  override readonly name: string = "ZorgcontractError";
  /** `operationId`. */
  readonly operation: string;
  /** Request id of the answer, where there was one. */
  readonly requestId: string | undefined;
  /** Requests that were made. */
  readonly attempts: number;

  constructor(what: string, place: Place, cause?: unknown) {
    const id = place.requestId === undefined ? "" : ` (request ${place.requestId})`;
    super(`${place.method} ${place.path}: ${what}${id}`);
    this.operation = place.operation;
    this.requestId = place.requestId;
    this.attempts = place.attempts;
    // Not printed: causes of the platform can hold addresses with their query.
    if (cause !== undefined) Object.defineProperty(this, "cause", { value: cause, enumerable: false });
  }
}

/** The connection could not be made or was lost. */
export class ConnectionFailed extends ZorgcontractError {
  override readonly name = "ConnectionFailed";
}

/** The time of the call was over. */
export class TimedOut extends ZorgcontractError {
  override readonly name = "TimedOut";
}

/** What came is no answer of the service: HTML, broken JSON, a redirect, another content type, too much. */
export class UnexpectedAnswer extends ZorgcontractError {
  override readonly name = "UnexpectedAnswer";
  /** HTTP status. */
  readonly status: number;
  /** Seconds that the answer asks to wait. */
  readonly retryAfter: number | undefined;

  constructor(what: string, place: Place, status: number, retryAfter?: number) {
    super(what, place);
    this.status = status;
    this.retryAfter = retryAfter;
  }
}

/** The caller's version (`ifNoneMatch`) is still the present one. */
export class NotModified extends ZorgcontractError {
  override readonly name = "NotModified";
}

/** The token address refused the client. */
export class TokenRefused extends ZorgcontractError {
  override readonly name = "TokenRefused";
  /** HTTP status. */
  readonly status: number;
  /** Code of RFC 6749, for instance `invalid_client`. */
  readonly code: string;

  constructor(code: string, place: Place, status: number) {
    super(`the token was refused: ${code}`, place);
    this.status = status;
    this.code = code;
  }
}

/** One fault of a request. */
export interface ProblemFault {
  /** Part of the request: path, query, header or body. */
  readonly in: string;
  /** JSON Pointer into the body, or name of the parameter. */
  readonly location: string;
  /** Stable code of the fault. */
  readonly code: string;
  /** What is wrong, in the language of the answer. */
  readonly detail: string;
  /** Number of the row or repeated parameter, from 0. */
  readonly index?: number | null;
}

/** The body of a problem, as it came. */
export interface ProblemBody {
  readonly [member: string]: unknown;
}

/** The service refused the request (RFC 9457). Codes have subclasses; a code of a later version has none. */
export class ApiProblem extends ZorgcontractError {
  override readonly name: string = "ApiProblem";
  /** HTTP status. */
  readonly status: number;
  /** Stable code; programs decide by this. */
  readonly code: string;
  /** Short name, in the language of the answer. */
  readonly title: string;
  /** What went wrong, in the language of the answer. */
  readonly detail: string;
  /** The request id as `urn:uuid`. */
  readonly instance: string | undefined;
  /** Every fault of the request. */
  readonly errors: readonly ProblemFault[];
  /** Whether the same request can succeed later without a change. */
  readonly retryable: boolean;
  /** Seconds that the service asks to wait. */
  readonly retryAfter: number | undefined;
  /** The body as it came; not printed. */
  declare readonly raw: ProblemBody;

  constructor(body: ProblemBody, place: Place, status: number, retryAfter?: number) {
    const text = (member: string): string => (typeof body[member] === "string" ? (body[member] as string) : "");
    super(`${status} ${text("code")}: ${text("title")}`, place);
    this.status = status;
    this.code = text("code");
    this.title = text("title");
    this.detail = text("detail");
    this.instance = text("instance") || undefined;
    this.errors = Array.isArray(body["errors"]) ? (body["errors"] as ProblemFault[]) : [];
    this.retryable = body["retryable"] === true;
    this.retryAfter = retryAfter;
    Object.defineProperty(this, "raw", { value: body, enumerable: false });
  }
}

/** Makes a problem of its code's class. */
export type ProblemClass = new (body: ProblemBody, place: Place, status: number, retryAfter?: number) => ApiProblem;
