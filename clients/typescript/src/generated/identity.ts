// Made by zorgcontract-sdkgen from openapi.json 1.0.0 (sha256 8a203b10226a3ef693f7c9a3047d332bda8336820df67155761fa0f749261e55). Do not edit.

import type { Client } from "../runtime/client.js";
import type { CallOptions, Operation, Reply, Version } from "../runtime/operation.js";
import type { Decimal, FileBody, Json, LocalDate, Moment, Uuid } from "../runtime/values.js";
import type * as T from "./types.js";

// Not every resource needs all of them.
export type { Decimal, FileBody, Json, LocalDate, Moment, Uuid, T, Version };

/** What the runtime knows of {@link getKeySet}. */
export const getKeySetOperation: Operation = {
  id: "get_key_set",
  method: "GET",
  base: "",
  path: "/.well-known/jwks.json",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** What the runtime knows of {@link getAuthorizationServer}. */
export const getAuthorizationServerOperation: Operation = {
  id: "get_authorization_server",
  method: "GET",
  base: "",
  path: "/.well-known/oauth-authorization-server",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** What the runtime knows of {@link getSmartConfiguration}. */
export const getSmartConfigurationOperation: Operation = {
  id: "get_smart_configuration",
  method: "GET",
  base: "",
  path: "/.well-known/smart-configuration",
  idempotency: "safe",
  retryable: ["unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  public: true,
};

/** What the runtime knows of {@link listCertificates}. */
export const listCertificatesOperation: Operation = {
  id: "list_certificates",
  method: "GET",
  base: "/v1",
  path: "/certificates",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createCertificate}. */
export const createCertificateOperation: Operation = {
  id: "create_certificate",
  method: "POST",
  base: "/v1",
  path: "/certificates",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getCertificate}. */
export const getCertificateOperation: Operation = {
  id: "get_certificate",
  method: "GET",
  base: "/v1",
  path: "/certificates/{certificateId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateCertificate}. */
export const updateCertificateOperation: Operation = {
  id: "update_certificate",
  method: "PATCH",
  base: "/v1",
  path: "/certificates/{certificateId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link listClients}. */
export const listClientsOperation: Operation = {
  id: "list_clients",
  method: "GET",
  base: "/v1",
  path: "/clients",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createClient}. */
export const createClientOperation: Operation = {
  id: "create_client",
  method: "POST",
  base: "/v1",
  path: "/clients",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getClient}. */
export const getClientOperation: Operation = {
  id: "get_client",
  method: "GET",
  base: "/v1",
  path: "/clients/{clientId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link updateClient}. */
export const updateClientOperation: Operation = {
  id: "update_client",
  method: "PATCH",
  base: "/v1",
  path: "/clients/{clientId}",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/merge-patch+json"],
};

/** What the runtime knows of {@link createClientCertificate}. */
export const createClientCertificateOperation: Operation = {
  id: "create_client_certificate",
  method: "POST",
  base: "/v1",
  path: "/clients/{clientId}/certificates",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link deleteClientCertificate}. */
export const deleteClientCertificateOperation: Operation = {
  id: "delete_client_certificate",
  method: "DELETE",
  base: "/v1",
  path: "/clients/{clientId}/certificates/{certificateKey}",
  idempotency: "idempotent",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link createClientKey}. */
export const createClientKeyOperation: Operation = {
  id: "create_client_key",
  method: "POST",
  base: "/v1",
  path: "/clients/{clientId}/keys",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link deleteClientKey}. */
export const deleteClientKeyOperation: Operation = {
  id: "delete_client_key",
  method: "DELETE",
  base: "/v1",
  path: "/clients/{clientId}/keys/{kid}",
  idempotency: "idempotent",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link listDelegations}. */
export const listDelegationsOperation: Operation = {
  id: "list_delegations",
  method: "GET",
  base: "/v1",
  path: "/delegations",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
  joined: ["fields"],
  page: { items: "items", next: "next" },
};

/** What the runtime knows of {@link createDelegation}. */
export const createDelegationOperation: Operation = {
  id: "create_delegation",
  method: "POST",
  base: "/v1",
  path: "/delegations",
  idempotency: "key",
  retryable: ["body-too-slow","idempotency-key-in-flight","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/json"],
};

/** What the runtime knows of {@link getDelegation}. */
export const getDelegationOperation: Operation = {
  id: "get_delegation",
  method: "GET",
  base: "/v1",
  path: "/delegations/{delegationId}",
  idempotency: "safe",
  retryable: ["rate-limited","unavailable","timeout"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link withdrawDelegation}. */
export const withdrawDelegationOperation: Operation = {
  id: "withdraw_delegation",
  method: "POST",
  base: "/v1",
  path: "/delegations/{delegationId}/_withdraw",
  idempotency: "none",
  retryable: ["rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: [],
};

/** What the runtime knows of {@link createToken}. */
export const createTokenOperation: Operation = {
  id: "create_token",
  method: "POST",
  base: "",
  path: "/oauth2/token",
  idempotency: "none",
  retryable: ["body-too-slow","rate-limited","unavailable","timeout","storage-full"],
  accepts: ["application/json"],
  result: "object",
  sends: ["application/x-www-form-urlencoded"],
  public: true,
  headers: ["DPoP"],
};

/** Arguments of {@link getKeySet}. */
export interface GetKeySetArguments {
}

/**
 * Read the public keys.
 *
 * They verify access tokens (`use` is `sig`) and receipts, signed heads and exports (`receipt`). A key stands here
 * for a week before it signs, so this may be kept as long. A key of tokens leaves after the last token that it
 * signed has expired; a key of receipts stays.
 *
 * Problems: `request-invalid`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getKeySet(client);
 */
export function getKeySet(client: Client, given: GetKeySetArguments = {}, options?: CallOptions): Reply<T.KeySetView> {
  return client.send(getKeySetOperation, given, options);
}

/** Arguments of {@link getAuthorizationServer}. */
export interface GetAuthorizationServerArguments {
}

/**
 * Read what the authorization server can do.
 *
 * RFC 8414; may be kept for a week.
 *
 * Problems: `request-invalid`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getAuthorizationServer(client);
 */
export function getAuthorizationServer(client: Client, given: GetAuthorizationServerArguments = {}, options?: CallOptions): Reply<T.AuthorizationServerView> {
  return client.send(getAuthorizationServerOperation, given, options);
}

/** Arguments of {@link getSmartConfiguration}. */
export interface GetSmartConfigurationArguments {
}

/**
 * Read what a client of SMART Backend Services needs.
 *
 * The same token endpoint; may be kept for a week.
 *
 * Problems: `request-invalid`, `not-acceptable`, `unsupported-media-type`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getSmartConfiguration(client);
 */
export function getSmartConfiguration(client: Client, given: GetSmartConfigurationArguments = {}, options?: CallOptions): Reply<T.SmartConfigurationView> {
  return client.send(getSmartConfigurationOperation, given, options);
}

/** Arguments of {@link listCertificates}. */
export interface ListCertificatesArguments {
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListCertificatesFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List certificates of signatories.
 *
 * Of the caller's own organisation; the operator sees all.
 *
 * Scope: `certificates:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listCertificates(client);
 */
export function listCertificates(client: Client, given: ListCertificatesArguments = {}, options?: CallOptions): Reply<T.CertificateViewPage> {
  return client.send(listCertificatesOperation, given, options);
}

/** The items of {@link listCertificates}, page after page. */
export function iterateCertificates(client: Client, given: ListCertificatesArguments = {}, options?: CallOptions): AsyncGenerator<T.CertificateView, void, undefined> {
  return client.pages(listCertificatesOperation, given, options);
}

/** Arguments of {@link createCertificate}. */
export interface CreateCertificateArguments {
  /** What is sent. */
  readonly body: T.NewCertificate;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Register a certificate of a signatory.
 *
 * By the administrator of the organisation that the person signs for, which has at most 500. A trusted
 * authority of signatories must have issued the certificate, and it must be valid and not revoked.
 *
 * Scope: `certificates:manage`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createCertificate(client, { body });
 */
export function createCertificate(client: Client, given: CreateCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
  return client.send(createCertificateOperation, given, options);
}

/** Arguments of {@link getCertificate}. */
export interface GetCertificateArguments {
  /** The certificate. */
  readonly certificateId: T.CertificateId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a certificate of a signatory.
 *
 * Scope: `certificates:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getCertificate(client, { certificateId });
 */
export function getCertificate(client: Client, given: GetCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
  return client.send(getCertificateOperation, given, options);
}

/** Arguments of {@link updateCertificate}. */
export interface UpdateCertificateArguments {
  /** The certificate. */
  readonly certificateId: T.CertificateId;
  /** What is sent. */
  readonly body: T.CertificatePatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Change or suspend a certificate of a signatory.
 *
 * Scope: `certificates:manage`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateCertificate(client, { certificateId, body, ifMatch: earlier });
 */
export function updateCertificate(client: Client, given: UpdateCertificateArguments, options?: CallOptions): Reply<T.CertificateView> {
  return client.send(updateCertificateOperation, given, options);
}

/** Arguments of {@link listClients}. */
export interface ListClientsArguments {
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListClientsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List clients.
 *
 * Of the caller's own organisation; the operator sees all.
 *
 * Scope: `clients:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listClients(client);
 */
export function listClients(client: Client, given: ListClientsArguments = {}, options?: CallOptions): Reply<T.ClientViewPage> {
  return client.send(listClientsOperation, given, options);
}

/** The items of {@link listClients}, page after page. */
export function iterateClients(client: Client, given: ListClientsArguments = {}, options?: CallOptions): AsyncGenerator<T.ClientView, void, undefined> {
  return client.pages(listClientsOperation, given, options);
}

/** Arguments of {@link createClient}. */
export interface CreateClientArguments {
  /** What is sent. */
  readonly body: T.NewClient;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Register a client.
 *
 * By the administrator of its organisation, which has at most 100 of them. The first client of an
 * organisation is registered by the operator.
 *
 * Scope: `clients:manage`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createClient(client, { body });
 */
export function createClient(client: Client, given: CreateClientArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(createClientOperation, given, options);
}

/** Arguments of {@link getClient}. */
export interface GetClientArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a client.
 *
 * Scope: `clients:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getClient(client, { clientId });
 */
export function getClient(client: Client, given: GetClientArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(getClientOperation, given, options);
}

/** Arguments of {@link updateClient}. */
export interface UpdateClientArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** What is sent. */
  readonly body: T.ClientPatch;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Change or suspend a client.
 *
 * Scope: `clients:manage`.
 * Problems: `request-malformed`, `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `body-too-slow`, `stale`, `payload-too-large`, `unsupported-media-type`, `precondition-required`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await updateClient(client, { clientId, body, ifMatch: earlier });
 */
export function updateClient(client: Client, given: UpdateClientArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(updateClientOperation, given, options);
}

/** Arguments of {@link createClientCertificate}. */
export interface CreateClientCertificateArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** What is sent. */
  readonly body: T.NewClientCertificate;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Add a certificate to a client.
 *
 * A client has at most five.
 *
 * Scope: `clients:manage`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createClientCertificate(client, { clientId, body });
 */
export function createClientCertificate(client: Client, given: CreateClientCertificateArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(createClientCertificateOperation, given, options);
}

/** Arguments of {@link deleteClientCertificate}. */
export interface DeleteClientCertificateArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** `key` of the certificate. */
  readonly certificateKey: string;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Delete a certificate of a client.
 *
 * Scope: `clients:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await deleteClientCertificate(client, { clientId, certificateKey, ifMatch: earlier });
 */
export function deleteClientCertificate(client: Client, given: DeleteClientCertificateArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(deleteClientCertificateOperation, given, options);
}

/** Arguments of {@link createClientKey}. */
export interface CreateClientKeyArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** What is sent. */
  readonly body: T.ClientJwk;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Add a key to a client.
 *
 * The body is the public key. Add the next key, change over, then delete the old one: no call fails
 * meanwhile. A client has at most five.
 *
 * Scope: `clients:manage`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `conflict`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createClientKey(client, { clientId, body });
 */
export function createClientKey(client: Client, given: CreateClientKeyArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(createClientKeyOperation, given, options);
}

/** Arguments of {@link deleteClientKey}. */
export interface DeleteClientKeyArguments {
  /** The client. */
  readonly clientId: T.ClientId;
  /** Name of the key. */
  readonly kid: string;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Delete a key of a client.
 *
 * Assertions by this key are refused from now on. Tokens obtained by it live on; suspend the client to
 * end those.
 *
 * Scope: `clients:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await deleteClientKey(client, { clientId, kid, ifMatch: earlier });
 */
export function deleteClientKey(client: Client, given: DeleteClientKeyArguments, options?: CallOptions): Reply<T.ClientView> {
  return client.send(deleteClientKeyOperation, given, options);
}

/** Arguments of {@link listDelegations}. */
export interface ListDelegationsArguments {
  /** For this organisation. */
  readonly agbCode?: T.AgbCode;
  /** That allow calls today (`true`), or do not (`false`). */
  readonly active?: boolean;
  /** Place in the list, from `next` or `prev`; belongs to the same filter and caller. */
  readonly cursor?: string;
  /** Items on a page. */
  readonly limit?: number;
  /** Members of the answer, separated by commas; the others are left out, required ones too. */
  readonly fields?: readonly T.ListDelegationsFieldsItem[];
  /** Ask for the header `Total-Count`. */
  readonly totalCount?: boolean;
}

/**
 * List delegations.
 *
 * Those that the caller's organisation gave and those it was given.
 *
 * Scope: `delegations:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-acceptable`, `uri-too-long`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await listDelegations(client);
 */
export function listDelegations(client: Client, given: ListDelegationsArguments = {}, options?: CallOptions): Reply<T.DelegationViewPage> {
  return client.send(listDelegationsOperation, given, options);
}

/** The items of {@link listDelegations}, page after page. */
export function iterateDelegations(client: Client, given: ListDelegationsArguments = {}, options?: CallOptions): AsyncGenerator<T.DelegationView, void, undefined> {
  return client.pages(listDelegationsOperation, given, options);
}

/** Arguments of {@link createDelegation}. */
export interface CreateDelegationArguments {
  /** What is sent. */
  readonly body: T.NewDelegation;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
  /** Name of this act, to repeat it later; one is made for every call when absent. */
  readonly idempotencyKey?: string;
}

/**
 * Let others act.
 *
 * The organisation of the caller lets a client, or every client of another organisation, act for it. It
 * works from the first token that the client asks for afterwards, and in every request that lies in the
 * period. At most 500 that are not withdrawn.
 *
 * Scope: `delegations:manage`.
 * Problems: `request-malformed`, `request-invalid`, `idempotency-key-missing`, `unauthenticated`, `forbidden`,
 * `not-found`, `not-acceptable`, `body-too-slow`, `idempotency-key-in-flight`, `payload-too-large`,
 * `unsupported-media-type`, `quota-exceeded`, `idempotency-key-reused`, `rate-limited`, `internal`, `unavailable`,
 * `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createDelegation(client, { body });
 */
export function createDelegation(client: Client, given: CreateDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
  return client.send(createDelegationOperation, given, options);
}

/** Arguments of {@link getDelegation}. */
export interface GetDelegationArguments {
  /** The delegation. */
  readonly delegationId: T.DelegationId;
  /** The version that you hold: when it is still the present one, the call throws {@link NotModified}. */
  readonly ifNoneMatch?: Version;
}

/**
 * Read a delegation.
 *
 * Scope: `delegations:read`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`,
 * `unsupported-media-type`, `rate-limited`, `internal`, `unavailable`, `timeout`.
 *
 * @example
 * const answer = await getDelegation(client, { delegationId });
 */
export function getDelegation(client: Client, given: GetDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
  return client.send(getDelegationOperation, given, options);
}

/** Arguments of {@link withdrawDelegation}. */
export interface WithdrawDelegationArguments {
  /** The delegation. */
  readonly delegationId: T.DelegationId;
  /** The version that is changed: an earlier result, or its ETag. */
  readonly ifMatch: Version;
  /** Make all checks and give the result, without the effect. */
  readonly dryRun?: boolean;
}

/**
 * Withdraw a delegation.
 *
 * For good and at once: the next request under it is refused, also with a token that was obtained before.
 *
 * Scope: `delegations:manage`.
 * Problems: `request-invalid`, `unauthenticated`, `forbidden`, `not-found`, `not-acceptable`, `conflict`, `stale`,
 * `unsupported-media-type`, `precondition-required`, `rate-limited`, `internal`, `unavailable`, `timeout`,
 * `storage-full`.
 *
 * @example
 * const answer = await withdrawDelegation(client, { delegationId, ifMatch: earlier });
 */
export function withdrawDelegation(client: Client, given: WithdrawDelegationArguments, options?: CallOptions): Reply<T.DelegationView> {
  return client.send(withdrawDelegationOperation, given, options);
}

/** Arguments of {@link createToken}. */
export interface CreateTokenArguments {
  /** Proof of the key that the token is to be bound to (RFC 9449). */
  readonly DPoP?: string;
  /** What is sent. */
  readonly body: T.TokenRequest;
}

/**
 * Get an access token.
 *
 * Client credentials only. The client proves who it is by `private_key_jwt` (RS256, PS256, ES256, RS384
 * or ES384) or by the certificate of its connection (`tls_client_auth`). The token is bound to that
 * certificate, or to the key of the proof in the header `DPoP` (RFC 9449); unbound it holds no scope that
 * writes. Refusals have the form of RFC 6749.
 *
 * Problems: `not-acceptable`, `body-too-slow`, `payload-too-large`, `unsupported-media-type`, `rate-limited`,
 * `internal`, `unavailable`, `timeout`, `storage-full`.
 *
 * @example
 * const answer = await createToken(client, { body });
 */
export function createToken(client: Client, given: CreateTokenArguments, options?: CallOptions): Reply<T.TokenView> {
  return client.send(createTokenOperation, given, options);
}
