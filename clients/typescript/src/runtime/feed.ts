import type { Client } from "./client.js";
import { pause } from "./core.js";
import type { CallOptions, Operation } from "./operation.js";

/** An event (CloudEvents 1.0). */
export interface FeedEvent {
  readonly id: string;
  readonly type: string;
  readonly [member: string]: unknown;
}

const read: Operation = {
  id: "list_events", method: "GET", base: "/v1", path: "/events", idempotency: "safe",
  retryable: ["rate-limited", "unavailable", "timeout"],
  accepts: ["application/cloudevents-batch+json"], result: "list", sends: [],
};

/**
 * Events in their order, without an end: an empty answer is waited over. Keep the `id` of the last event that you have
 * dealt with, and give it as `after` to go on from there.
 */
export async function* events(
  client: Client, options: CallOptions & { readonly after?: string } = {},
): AsyncGenerator<FeedEvent, never, undefined> {
  let last = options.after;
  const { pollBase = 0.5, pollCap = 10 } = client.core.options;
  let wait = pollBase;
  for (;;) {
    const batch = await client.send<FeedEvent[]>(read, last === undefined ? {} : { lastEventId: last }, options);
    const fresh = batch.filter((event) => event.id !== last);
    for (const event of fresh) {
      last = event.id;
      yield event;
    }
    if (fresh.length > 0) {
      wait = pollBase;
    } else {
      await pause(wait * 1000, options.signal);
      wait = Math.min(wait * 2, pollCap);
    }
  }
}
