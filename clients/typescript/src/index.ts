/** Client of zorgcontract: which agreement applies, what may be claimed, and why. */

export { Client } from "./runtime/client.js";
export { VERSION, type LogEvent, type Options, type ProblemClasses } from "./runtime/core.js";
export { clientCredentials, fixedToken, type ClientOptions, type Credential } from "./runtime/credentials.js";
export {
  ApiProblem, ConnectionFailed, NotModified, TimedOut, TokenRefused, UnexpectedAnswer, ZorgcontractError,
  type ProblemBody, type ProblemFault,
} from "./runtime/errors.js";
export { events, type FeedEvent } from "./runtime/feed.js";
export { newSigner, signerFromPem, thumbprint, type Signer } from "./runtime/jose.js";
export {
  originOf, Reply, type Arguments, type CallOptions, type Operation, type Origin, type RawResponse, type Version,
} from "./runtime/operation.js";
export { DocumentSigner, type DocumentSignature, type SigningOptions } from "./runtime/signing.js";
export { decimal, localDate, moment, type Decimal, type FileBody, type Json, type LocalDate, type Named, type OtherWord, type Uuid } from "./runtime/values.js";
export { verifyWebhook, WebhookRefused, type Webhook, type WebhookOptions } from "./runtime/webhooks.js";
export * from "./generated/index.js";
