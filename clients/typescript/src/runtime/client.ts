import { Core, pause, type Options, type ProblemClasses } from "./core.js";
import { UnexpectedAnswer } from "./errors.js";
import { originOf, Reply, type Arguments, type CallOptions, type Operation } from "./operation.js";

/** What the standalone functions are called on. */
export class Client {
  /** Carries the calls out. */
  readonly core: Core;

  constructor(options: Options = {}, problems: ProblemClasses = {}) {
    this.core = new Core(options, problems);
  }

  /** Calls an operation by its description. */
  send<T>(operation: Operation, given?: object, options?: CallOptions): Reply<T> {
    return new Reply(this.core.execute<T>(operation, given as Arguments | undefined, options));
  }

  /** Goes through the items of a list, page after page. */
  async *pages<T>(operation: Operation, given?: object, options?: CallOptions): AsyncGenerator<T, void, undefined> {
    const { items, next } = operation.page ?? { items: "items", next: "next" };
    let address: URL | undefined;
    for (;;) {
      const answer = await this.core.execute<Record<string, unknown>>(operation, given as Arguments | undefined, options, address);
      yield* answer.data[items] as T[];
      const link = answer.data[next];
      if (link === undefined || link === null) return;
      const url = typeof link === "string" ? parse(link, this.core.baseUrl) : undefined;
      const refuse = (what: string): never => {
        const place = {
          operation: operation.id, method: operation.method, path: operation.path,
          requestId: answer.requestId, attempts: answer.attempts,
        };
        throw new UnexpectedAnswer(what, place, answer.status);
      };
      // A token must not go where an answer points.
      if (url === undefined || url.origin !== this.core.baseUrl.origin) return refuse("the next page is not at this service");
      if (url.href === address?.href) return refuse("the next page is this page");
      address = url;
    }
  }

  /** Sends a list in parts and gives the items of the answers in its order. */
  protected async inParts<Q, A>(
    operation: Operation, member: string, list: readonly Q[], most: number, options: CallOptions & { readonly explain?: boolean } = {},
  ): Promise<A[]> {
    const { explain, ...rest } = options;
    const all: A[] = [];
    for (let at = 0; at < list.length; at += most) {
      const part = list.slice(at, at + most);
      const body = { [member]: part, ...(explain === undefined ? {} : { explain }) };
      const answer = await this.core.execute<{ readonly items: A[] }>(operation, { body }, rest);
      if (!Array.isArray(answer.data.items) || answer.data.items.length !== part.length) {
        const { requestId, attempts } = answer;
        const place = { operation: operation.id, method: operation.method, path: operation.path, requestId, attempts };
        throw new UnexpectedAnswer("not one answer for each question", place, answer.status);
      }
      all.push(...answer.data.items);
    }
    return all;
  }

  /**
   * Waits until a job has ended; one that failed is a result too. `progress` is told of every look. It waits as long as
   * the job takes: a `signal` ends it, `timeout` is that of one look.
   */
  async wait<T extends { readonly id: string; readonly status: string }>(
    job: T, options: CallOptions & { readonly progress?: (job: T) => void; readonly operation?: Operation } = {},
  ): Promise<T> {
    const operation = options.operation ?? originOf(job)?.operation;
    const way = operation?.job;
    if (way === undefined) throw new TypeError("This is no job that a call gave.");
    let wait = this.core.options.pollBase ?? 0.5;
    for (let now = job; ; ) {
      if (way.ended.includes(now.status)) return now;
      options.progress?.(now);
      await pause(wait * 1000, options.signal);
      wait = Math.min(wait * 2, this.core.options.pollCap ?? 10);
      now = (await this.core.execute<T>(way.poll, { [way.parameter]: job.id }, options)).data;
    }
  }
}

function parse(link: string, base: URL): URL | undefined {
  try {
    return new URL(link, base);
  } catch {
    return undefined;
  }
}
